use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use exactify::object::{Noun, Object, Others};
use exactify::{At, Exact, Json};
use serde::{Serialize, Serializer};

use crate::label::LabelValue;

pub use error::{Full, LabelsError};
pub use iter::{IntoIter, Iter};

use key::Key;

mod error;
mod iter;
mod key;
mod read;

/// The labels of a customer in a linked app: at most 50 keys, each with a [`LabelValue`].
///
/// The order is that of the keys' bytes, whatever the order in which they came: the same labels always make the same
/// JSON.
///
/// # Syntax
///
/// A JSON object, in which
///
/// * there are at most [50](Labels::MAX) properties: the schema's `maxProperties`;
/// * a name is any text, an empty one too: the schema has no rule on names;
/// * a value is a [label value](LabelValue#syntax);
/// * no name is given twice.
///
/// # Example
///
/// ```
/// use konnect_billing::Labels;
///
/// let labels = Labels::try_from([("env", "test"), ("cost-center", "42")])?;
/// assert_eq!(labels.get("env").unwrap(), "test");
/// assert!(labels.keys().eq(["cost-center", "env"]));
///
/// let error = Labels::try_from([("env", "test-"), ("team", "a b")]).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`env`: label value: '-' at its end; \
///      `team`: label value: ' ' at position 1, expected a letter, digit, '-', '.' or '_'"
/// );
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
///
/// # Errors
///
/// Nothing is dropped or overwritten silently. Refused are:
///
/// * the 51st label, [`Full`]: with it the schema refuses them all;
/// * a value that is not a label value, among them `null` and numbers;
/// * a key given twice at once: readers of JSON disagree on which of the two counts. The schema alone would allow it.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Labels {
    /// Sorted by key, without duplicates.
    entries: Vec<Entry>,
}

type Entry = (Key, LabelValue);

const DUPLICATE: Cow<'static, str> = Cow::Borrowed("duplicate label");

impl Labels {
    /// The greatest number of labels: the schema's `maxProperties`.
    pub const MAX: usize = 50;

    /// No labels.
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// Collects pairs, and reports every pair that is refused, not only the first.
    ///
    /// # Errors
    ///
    /// If a value is not a label value, a key is given twice, or there are more than 50 keys.
    ///
    /// ```
    /// use konnect_billing::{Labels, LabelsError};
    ///
    /// let labels: Labels = Labels::try_from_iter(["eu", "us"].map(|region| (region, "enabled")))?;
    /// assert_eq!(labels.len(), 2);
    /// # Ok::<(), LabelsError>(())
    /// ```
    pub fn try_from_iter<I, K, V>(pairs: I) -> Result<Self, LabelsError>
    where
        I: IntoIterator<Item = (K, V)>,
        K: Into<String>,
        V: TryInto<LabelValue>,
        V::Error: fmt::Display,
    {
        let mut labels = Self::new();
        let mut refused = Vec::new();
        // The keys that are not in `labels`, since their values are bad or the labels are full.
        let mut others = BTreeSet::new();
        for (key, value) in pairs {
            let key = key.into().into_boxed_str();
            let place = labels.position(&key);
            match (place, value.try_into()) {
                (Ok(_), _) => refused.push((key, DUPLICATE)),
                _ if others.contains(&key) => refused.push((key, DUPLICATE)),
                (Err(_), Err(error)) => {
                    others.insert(key.clone());
                    refused.push((key, Cow::Owned(error.to_string())));
                }
                (Err(_), Ok(_)) if labels.is_full() => {
                    others.insert(key);
                }
                (Err(at), Ok(value)) => labels.entries.insert(at, (key.into(), value)),
            }
        }
        let count = labels.len() + others.len();
        if refused.is_empty() && count <= Self::MAX {
            Ok(labels)
        } else {
            Err(LabelsError { refused, count })
        }
    }

    /// Adds a label, or replaces the value of its key and returns the old one.
    ///
    /// # Errors
    ///
    /// If the key is new and there are 50 labels already. They stay as they are.
    ///
    /// ```
    /// use konnect_billing::Labels;
    ///
    /// let mut labels = Labels::new();
    /// assert_eq!(labels.try_insert("env", "test".parse()?)?, None);
    /// assert_eq!(labels.try_insert("env", "live".parse()?)?.unwrap(), "test");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn try_insert(&mut self, key: impl Into<Box<str>>, value: LabelValue) -> Result<Option<LabelValue>, Full> {
        let key = key.into();
        match self.position(&key) {
            Ok(at) => Ok(Some(std::mem::replace(&mut self.entries[at].1, value))),
            Err(_) if self.is_full() => Err(Full { count: self.len() + 1 }),
            Err(at) => {
                self.entries.insert(at, (key.into(), value));
                Ok(None)
            }
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&LabelValue> {
        self.position(key).ok().map(|at| &self.entries[at].1)
    }

    /// The value of a key, to be replaced.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut LabelValue> {
        self.position(key).ok().map(|at| &mut self.entries[at].1)
    }

    /// Takes a label out and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<LabelValue> {
        self.position(key).ok().map(|at| self.entries.remove(at).1)
    }

    /// Whether there is a label with this key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.position(key).is_ok()
    }

    /// Takes all labels out.
    pub fn clear(&mut self) {
        self.entries.clear();
    }

    /// How many labels there are, 0 to 50.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no labels.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether there are 50 labels, so that no new key fits.
    pub fn is_full(&self) -> bool {
        self.len() >= Self::MAX
    }

    /// The labels in the order of their keys.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.entries.iter())
    }

    /// The keys in their order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator + Clone {
        self.iter().map(|(key, _)| key)
    }

    /// The values in the order of their keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &LabelValue> + ExactSizeIterator + Clone {
        self.iter().map(|(_, value)| value)
    }

    /// Where the key is, or where it belongs.
    fn position(&self, key: &str) -> Result<usize, usize> {
        // The order of texts is that of their bytes.
        self.entries
            .binary_search_by(|(other, _)| other.as_bytes().cmp(key.as_bytes()))
    }

    /// Sorts entries whose keys are known to differ.
    fn from_distinct(entries: impl ExactSizeIterator<Item = (String, LabelValue)>) -> Result<Self, Full> {
        if entries.len() > Self::MAX {
            return Err(Full { count: entries.len() });
        }
        let mut entries: Vec<Entry> = entries
            .map(|(key, value)| (key.into_boxed_str().into(), value))
            .collect();
        entries.sort_unstable_by(|(one, _), (other, _)| one.as_bytes().cmp(other.as_bytes()));
        Ok(Self { entries })
    }
}

impl<K, V, const N: usize> TryFrom<[(K, V); N]> for Labels
where
    K: Into<String>,
    V: TryInto<LabelValue>,
    V::Error: fmt::Display,
{
    type Error = LabelsError;

    fn try_from(pairs: [(K, V); N]) -> Result<Self, LabelsError> {
        Self::try_from_iter(pairs)
    }
}

impl<K, V> TryFrom<Vec<(K, V)>> for Labels
where
    K: Into<String>,
    V: TryInto<LabelValue>,
    V::Error: fmt::Display,
{
    type Error = LabelsError;

    fn try_from(pairs: Vec<(K, V)>) -> Result<Self, LabelsError> {
        Self::try_from_iter(pairs)
    }
}

impl TryFrom<BTreeMap<String, LabelValue>> for Labels {
    type Error = Full;

    fn try_from(map: BTreeMap<String, LabelValue>) -> Result<Self, Full> {
        Self::from_distinct(map.into_iter())
    }
}

impl<S> TryFrom<HashMap<String, LabelValue, S>> for Labels {
    type Error = Full;

    fn try_from(map: HashMap<String, LabelValue, S>) -> Result<Self, Full> {
        Self::from_distinct(map.into_iter())
    }
}

impl From<Labels> for BTreeMap<String, LabelValue> {
    fn from(labels: Labels) -> Self {
        labels.into_iter().collect()
    }
}

impl fmt::Debug for Labels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<'a> IntoIterator for &'a Labels {
    type Item = (&'a str, &'a LabelValue);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Labels {
    type Item = (String, LabelValue);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        IntoIter(self.entries.into_iter())
    }
}

impl Serialize for Labels {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl Exact for Labels {
    fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
        const LABELS: Object = Object {
            name: "labels",
            others: Others::Each("/additionalProperties", LabelValue::explain),
            max: Labels::MAX,
            entries: Noun("label", "labels"),
            ..Object::ANY
        };
        at.object(text, &LABELS);
    }
}
