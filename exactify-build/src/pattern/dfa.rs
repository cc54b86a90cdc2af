//! The deterministic automaton of a nondeterministic one.

use std::collections::{BTreeSet, HashMap};

use exactify::__private::pattern::{Boundary, Step};

use super::alphabet::Alphabet;
use super::nfa::Automaton;

mod minimise;

/// Before minimising, and after. A state costs the generated code nothing: it is what transitions are printed that does.
const MAX_STATES: usize = 4096;

/// Bounds time and memory. This many steps take well under a second, even in an unoptimised build script.
const MAX_WORK: usize = 1_000_000;

/// A deterministic automaton over the classes of an alphabet, with as few states as possible.
#[derive(Debug)]
pub struct Dfa {
    pub states: Vec<State>,
    /// Where to start, by what is in front of the text: see [`Before`].
    pub starts: [usize; 3],
}

#[derive(Clone, Debug)]
pub struct State {
    pub accepts: bool,
    /// The next state, by class.
    pub next: Vec<usize>,
    /// What every continuation leads to, if they all lead to the same.
    pub verdict: Option<bool>,
}

/// What stands before a place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Before {
    /// Nothing.
    Start,
    /// A character that is not of a word, or one of which it does not matter.
    Other,
    /// A character of a word.
    Word,
}

/// What stands after a place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    Unknown,
    Class(usize),
    End,
}

/// A thread of the nondeterministic automaton: its step, and the lookaheads on its way here that are still undecided,
/// each as an index and the state of its own automaton.
type Thread = (usize, Vec<(usize, usize)>);

/// A state of the deterministic automaton is a set of threads, and what stands before them.
type Key = (Vec<Thread>, Before);

/// The deterministic automaton of the last of `automata`, which may ask the lookaheads before it.
///
/// `None` if it would be too large, or if one of these is a lookbehind.
pub fn dfa(automata: &[Automaton], alphabet: &Alphabet) -> Option<Dfa> {
    let (pattern, lookarounds) = automata.split_last()?;
    let mut work = MAX_WORK;
    let mut aheads = Vec::with_capacity(lookarounds.len());
    for ahead in lookarounds {
        if ahead.behind {
            return None;
        }
        let mut dfa = determinise(ahead, alphabet, &aheads, &mut work)?;
        if ahead.negative {
            negate(&mut dfa);
        }
        aheads.push(dfa);
    }
    determinise(pattern, alphabet, &aheads, &mut work)
}

fn determinise(nfa: &Automaton, alphabet: &Alphabet, aheads: &[Dfa], work: &mut usize) -> Option<Dfa> {
    let mut subsets = Subsets {
        nfa,
        alphabet,
        aheads,
        work,
    };

    let mut numbers: HashMap<Key, usize> = HashMap::new();
    let mut keys: Vec<Key> = Vec::new();
    let mut number = |key: Key, keys: &mut Vec<Key>| {
        *numbers.entry(key).or_insert_with_key(|key| {
            keys.push(key.clone());
            keys.len() - 1
        })
    };
    let mut starts = [0; 3];
    for (start, before) in starts.iter_mut().zip([Before::Start, Before::Other, Before::Word]) {
        let threads = subsets.close(vec![(nfa.start, Vec::new())], before, After::Unknown)?;
        *start = number((threads, before), &mut keys);
    }
    let mut states = Vec::new();
    while let Some(key) = keys.get(states.len()).cloned() {
        let mut next = Vec::with_capacity(alphabet.len());
        for class in 0..alphabet.len() {
            next.push(number(subsets.advance(&key, class)?, &mut keys));
        }
        if keys.len() > MAX_STATES {
            return None;
        }
        let accepts = subsets.accepts(&key)?;
        states.push(State {
            accepts,
            next,
            verdict: None,
        });
    }
    Some(minimise::minimise(&Dfa { states, starts }))
}

fn negate(dfa: &mut Dfa) {
    for state in &mut dfa.states {
        state.accepts = !state.accepts;
        state.verdict = state.verdict.map(|verdict| !verdict);
    }
}

struct Subsets<'a> {
    nfa: &'a Automaton,
    alphabet: &'a Alphabet,
    aheads: &'a [Dfa],
    work: &'a mut usize,
}

impl Subsets<'_> {
    /// Follows every step that reads no character. Steps that depend on what comes next stay while that is unknown.
    fn close(&mut self, mut todo: Vec<Thread>, before: Before, after: After) -> Option<Vec<Thread>> {
        let mut seen: BTreeSet<Thread> = BTreeSet::new();
        let mut done = BTreeSet::new();
        while let Some(thread) = todo.pop() {
            self.spend(1 + thread.1.len())?;
            if !seen.insert(thread.clone()) {
                continue;
            }
            match self.nfa.steps[thread.0] {
                Step::Set(..) | Step::Any(_) => _ = done.insert(thread),
                // Laid out for a simulation.
                Step::Count { .. } => return None,
                // A match that nothing can undo makes all other threads pointless.
                Step::Match if thread.1.is_empty() => return Some(vec![thread]),
                Step::Match => _ = done.insert(thread),
                Step::Split(left, right) => {
                    todo.push((right, thread.1.clone()));
                    todo.push((left, thread.1));
                }
                Step::Boundary(boundary, next) => match self.holds(boundary, before, after) {
                    None => _ = done.insert(thread),
                    Some(true) => todo.push((next, thread.1)),
                    Some(false) => {}
                },
                Step::Look(index, next) => {
                    let state = self.aheads[index].starts[before as usize];
                    todo.extend(
                        self.with_ahead(thread.1, index, state)
                            .map(|undecided| (next, undecided)),
                    );
                }
            }
        }
        self.prune(done)
    }

    fn holds(&self, boundary: Boundary, before: Before, after: After) -> Option<bool> {
        let word_after = match (boundary, after) {
            (Boundary::Start, _) => return Some(before == Before::Start),
            (_, After::Unknown) => return None,
            (Boundary::End, _) => return Some(after == After::End),
            (_, After::Class(class)) => self.alphabet.is_word(class),
            (_, After::End) => false,
        };
        let is_word_boundary = (before == Before::Word) != word_after;
        Some(is_word_boundary == (boundary == Boundary::Word))
    }

    fn with_ahead(
        &self,
        mut undecided: Vec<(usize, usize)>,
        index: usize,
        state: usize,
    ) -> Option<Vec<(usize, usize)>> {
        match self.aheads[index].states[state].verdict {
            Some(false) => return None,
            Some(true) => {}
            None => {
                if let Err(place) = undecided.binary_search(&(index, state)) {
                    undecided.insert(place, (index, state));
                }
            }
        }
        Some(undecided)
    }

    /// Drops threads that have to satisfy more than another one at the same step: whatever saves them saves that one.
    fn prune(&mut self, threads: BTreeSet<Thread>) -> Option<Vec<Thread>> {
        let threads: Vec<_> = threads.into_iter().collect();
        let mut kept: Vec<Thread> = Vec::with_capacity(threads.len());
        for group in threads.chunk_by(|a, b| a.0 == b.0) {
            for thread in group {
                self.spend(group.len())?;
                let dominated = group.iter().any(|other| {
                    other.1.len() < thread.1.len() && other.1.iter().all(|one| thread.1.binary_search(one).is_ok())
                });
                if !dominated {
                    kept.push(thread.clone());
                }
            }
        }
        Some(kept)
    }

    /// Threads with every step resolved that depends on what comes next.
    fn resolve(&mut self, (threads, before): &Key, after: After) -> Option<Vec<Thread>> {
        self.spend(threads.len())?;
        let depends = threads
            .iter()
            .any(|thread| matches!(self.nfa.steps[thread.0], Step::Boundary(..)));
        if depends {
            self.close(threads.clone(), *before, after)
        } else {
            Some(threads.clone())
        }
    }

    fn advance(&mut self, key: &Key, class: usize) -> Option<Key> {
        let before = if self.alphabet.is_word(class) {
            Before::Word
        } else {
            Before::Other
        };
        let mut moved = Vec::new();
        for (step, undecided) in self.resolve(key, After::Class(class))? {
            let next = match self.nfa.steps[step] {
                Step::Set(set, next) if self.alphabet.holds(set, class) => next,
                Step::Any(next) => next,
                Step::Match => step,
                _ => continue,
            };
            let stepped = undecided.iter().try_fold(Vec::new(), |stepped, &(index, state)| {
                self.with_ahead(stepped, index, self.aheads[index].states[state].next[class])
            });
            moved.extend(stepped.map(|undecided| (next, undecided)));
        }
        Some((self.close(moved, before, After::Unknown)?, before))
    }

    fn accepts(&mut self, key: &Key) -> Option<bool> {
        let threads = self.resolve(key, After::End)?;
        Some(threads.iter().any(|(step, undecided)| {
            let held = |&(index, state): &(usize, usize)| self.aheads[index].states[state].accepts;
            matches!(self.nfa.steps[*step], Step::Match) && undecided.iter().all(held)
        }))
    }

    fn spend(&mut self, steps: usize) -> Option<()> {
        *self.work = self.work.checked_sub(steps)?;
        Some(())
    }
}
