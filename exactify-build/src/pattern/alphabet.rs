//! The classes of characters that a pattern tells apart.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::parse::Tree;
use super::set::{words, END};

/// More than any script's worth of single characters that a pattern names one by one.
const MAX_CLASSES: usize = 1024;

/// All characters, sorted into classes: two characters are in one class if every set of the pattern holds both or none.
#[derive(Debug)]
pub struct Alphabet {
    /// Where each run of characters of one class begins, and its class; the first begins at 0.
    pub runs: Vec<(u32, usize)>,
    /// For each class the indices of the sets that hold it, sorted.
    holders: Vec<Vec<usize>>,
    word: Option<usize>,
}

/// `None` if there are too many classes.
pub fn alphabet(tree: &mut Tree) -> Option<Alphabet> {
    // A word boundary looks at the characters beside it, so it tells word characters apart too.
    let word = tree.has_word_boundary.then(|| tree.sets.index(words()));
    let mut toggles: BTreeMap<u32, Vec<usize>> = BTreeMap::from([(0, Vec::new())]);
    for (index, set) in tree.sets.iter().enumerate() {
        for &(first, last) in set.ranges() {
            toggles.entry(first).or_default().push(index);
            toggles.entry(last + 1).or_default().push(index);
        }
    }
    toggles.remove(&END);

    let mut runs = Vec::with_capacity(toggles.len());
    let mut classes: HashMap<Vec<usize>, usize> = HashMap::new();
    let mut holders = Vec::new();
    let mut current = BTreeSet::new();
    for (start, indices) in toggles {
        for index in indices {
            if !current.remove(&index) {
                current.insert(index);
            }
        }
        let key: Vec<_> = current.iter().copied().collect();
        let class = *classes.entry(key).or_insert_with_key(|key| {
            holders.push(key.clone());
            holders.len() - 1
        });
        if class >= MAX_CLASSES {
            return None;
        }
        runs.push((start, class));
    }
    Some(Alphabet { runs, holders, word })
}

impl Alphabet {
    /// The number of classes.
    pub fn len(&self) -> usize {
        self.holders.len()
    }

    pub fn holds(&self, set: usize, class: usize) -> bool {
        self.holders[class].binary_search(&set).is_ok()
    }

    /// Whether the characters of a class are word characters. None are if the pattern has no word boundary.
    pub fn is_word(&self, class: usize) -> bool {
        self.word.is_some_and(|word| self.holds(word, class))
    }
}
