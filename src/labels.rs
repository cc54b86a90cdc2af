use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Index;

use exactify::check::{Noun, Object};
use exactify::{Check, Exact, Excerpt, JsonTypes};
use serde::{Serialize, Serializer};

use crate::label::LabelValue;

pub use entry::{Entry, OccupiedEntry, VacantEntry};
pub use error::{Full, LabelsError};
pub use iter::{IntoIter, Iter};

use key::Key;

mod convert;
mod entry;
mod error;
mod iter;
mod key;
mod read;

/// The labels of a customer in a linked app: a map of at most 50 keys, each with a [`LabelValue`].
///
/// Labels are sorted by the bytes of their keys, so equal labels are always written as the same JSON.
///
/// # Syntax
///
/// A JSON object:
///
/// * it has at most [50](Labels::MAX) properties: the schema's `maxProperties`;
/// * a name is any text, even the empty one: the schema has no rule on names;
/// * a value is a [label value](LabelValue#syntax);
/// * no name occurs twice.
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
///      `team`: label value: ' ' at position 2, expected a letter, digit, '-', '.' or '_'"
/// );
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
///
/// # Keys and values
///
/// Methods take as a key anything that converts into a `String`, and as a value anything that converts into a
/// [`LabelValue`]: a `LabelValue`, any kind of string, a `char`, a `bool`, an integer, or a type of your own.
///
/// ```
/// use std::collections::HashMap;
///
/// use konnect_billing::Labels;
///
/// let mut tags = HashMap::from([("env".to_owned(), "test".to_owned())]);
/// let labels = Labels::try_from(tags.clone())?;
/// assert_eq!(labels["env"], "test");
/// assert_eq!(HashMap::from(labels), tags);
///
/// tags.insert("team".to_owned(), "a b".to_owned());
/// tags.insert("tier".to_owned(), "".to_owned());
/// let error = Labels::try_from(tags).unwrap_err();
/// assert!(error.entries().map(|(key, _)| key).eq(["team", "tier"]));
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
///
/// # Errors
///
/// Nothing is dropped or overwritten silently. These are refused:
///
/// * the 51st label, with [`Full`]: the schema does not allow more than 50;
/// * a value that is not a label value; in JSON these include `null` and numbers;
/// * a key given twice at once, which the schema alone would allow: JSON parsers disagree on which of the two values
///   counts.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Labels {
    /// Sorted by key, without duplicates.
    entries: Vec<Label>,
}

type Label = (Key, LabelValue);

const DUPLICATE: Cow<'static, str> = Cow::Borrowed("duplicate label");

impl Labels {
    /// The maximum number of labels: the schema's `maxProperties`.
    pub const MAX: usize = 50;

    /// Creates an empty map.
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// Collects pairs. The error lists every pair that is refused, not only the first.
    ///
    /// # Errors
    ///
    /// If a value is not a label value, a key is given twice, or there are more than 50 keys.
    ///
    /// ```
    /// use konnect_billing::{Labels, LabelsError};
    ///
    /// let labels: Labels = Labels::try_from_iter(["eu", "us"].map(|region| (region, true)))?;
    /// assert_eq!(labels.len(), 2);
    /// assert_eq!(labels["eu"], "true");
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
        labels.try_extend(pairs)?;
        Ok(labels)
    }

    /// Inserts all pairs or, on error, none. A key that is already there gets the new value.
    ///
    /// # Errors
    ///
    /// If a value is not a label value, a key is given twice among the pairs, or there would be more than 50 keys. The
    /// error lists every pair that is refused, and the labels are left unchanged.
    ///
    /// ```
    /// use konnect_billing::{Labels, LabelsError};
    ///
    /// let mut labels = Labels::try_from([("env", "test")])?;
    /// labels.try_extend([("env", "live"), ("team", "a")])?;
    /// assert_eq!(labels, Labels::try_from([("env", "live"), ("team", "a")])?);
    ///
    /// let error = labels.try_extend([("env", "test"), ("team", "-"), ("tier", "")]).unwrap_err();
    /// assert_eq!(error.entries().len(), 2);
    /// assert_eq!(labels["env"], "live");
    /// # Ok::<(), LabelsError>(())
    /// ```
    pub fn try_extend<I, K, V>(&mut self, pairs: I) -> Result<(), LabelsError>
    where
        I: IntoIterator<Item = (K, V)>,
        K: Into<String>,
        V: TryInto<LabelValue>,
        V::Error: fmt::Display,
    {
        let mut added = Self::new();
        let mut refused = Vec::new();
        // The keys that are not in `added`, since their values are bad or it is full.
        let mut others = BTreeSet::new();
        for (key, value) in pairs {
            let key = key.into().into_boxed_str();
            let place = added.position(&key);
            match (place, value.try_into()) {
                (Ok(_), _) => refused.push((key, DUPLICATE)),
                _ if others.contains(&key) => refused.push((key, DUPLICATE)),
                (Err(_), Err(error)) => {
                    others.insert(key.clone());
                    refused.push((key, Cow::Owned(error.to_string())));
                }
                (Err(_), Ok(_)) if added.is_full() => {
                    others.insert(key);
                }
                (Err(at), Ok(value)) => added.entries.insert(at, (key.into(), value)),
            }
        }
        let keys = added.keys().chain(others.iter().map(|key| &**key));
        let count = self.len() + keys.filter(|key| !self.contains_key(key)).count();
        if !refused.is_empty() || count > Self::MAX {
            return Err(LabelsError { refused, count });
        }
        if self.is_empty() {
            *self = added;
            return Ok(());
        }
        for (key, value) in added.entries {
            match self.position(key.as_str()) {
                Ok(at) => self.entries[at].1 = value,
                Err(at) => self.entries.insert(at, (key, value)),
            }
        }
        Ok(())
    }

    /// Inserts a label. If the key was there before, its value is replaced and the old one returned.
    ///
    /// # Errors
    ///
    /// If the value is not a label value, or the key is new and there are already 50 labels. They are left unchanged.
    ///
    /// ```
    /// use konnect_billing::Labels;
    ///
    /// let mut labels = Labels::new();
    /// assert_eq!(labels.try_insert("seats", 42)?, None);
    /// assert_eq!(labels.try_insert("seats", "43")?.unwrap(), "42");
    ///
    /// let error = labels.try_insert("seats", -1).unwrap_err();
    /// assert_eq!(error.to_string(), "`seats`: label value: '-' at its start");
    /// # Ok::<(), konnect_billing::LabelsError>(())
    /// ```
    pub fn try_insert<K, V>(&mut self, key: K, value: V) -> Result<Option<LabelValue>, LabelsError>
    where
        K: Into<String>,
        V: TryInto<LabelValue>,
        V::Error: fmt::Display,
    {
        match self.entry(key) {
            Entry::Occupied(mut entry) => entry.try_insert(value).map(Some),
            Entry::Vacant(entry) => entry.try_insert(value).map(|_| None),
        }
    }

    /// Returns the entry of a key, to read, insert or change its value with a single search.
    ///
    /// ```
    /// use konnect_billing::{LabelValue, Labels};
    ///
    /// let mut labels = Labels::try_from([("env", "test")])?;
    /// for key in ["env", "team"] {
    ///     labels.entry(key).and_modify(|value| *value = LabelValue::from(true)).or_try_insert(false)?;
    /// }
    /// assert_eq!(labels, Labels::try_from([("env", true), ("team", false)])?);
    /// # Ok::<(), konnect_billing::LabelsError>(())
    /// ```
    pub fn entry(&mut self, key: impl Into<String>) -> Entry<'_> {
        let key = key.into();
        match self.position(&key) {
            Ok(at) => Entry::Occupied(OccupiedEntry { labels: self, at }),
            Err(at) => Entry::Vacant(VacantEntry { labels: self, at, key }),
        }
    }

    /// Returns the value of a key.
    pub fn get(&self, key: &str) -> Option<&LabelValue> {
        self.position(key).ok().map(|at| &self.entries[at].1)
    }

    /// Returns a mutable reference to the value of a key.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut LabelValue> {
        self.position(key).ok().map(|at| &mut self.entries[at].1)
    }

    /// Removes a label and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<LabelValue> {
        self.position(key).ok().map(|at| self.entries.remove(at).1)
    }

    /// Returns whether there is a label with this key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.position(key).is_ok()
    }

    /// Removes all labels.
    pub fn clear(&mut self) {
        self.entries.clear();
    }

    /// Returns the number of labels, 0 to 50.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there are no labels.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns whether there are 50 labels, so that no key can be added.
    pub fn is_full(&self) -> bool {
        self.len() >= Self::MAX
    }

    /// Iterates over the labels, sorted by key.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.entries.iter())
    }

    /// Iterates over the keys, sorted.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator + Clone {
        self.iter().map(|(key, _)| key)
    }

    /// Iterates over the values, sorted by key.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &LabelValue> + ExactSizeIterator + Clone {
        self.iter().map(|(_, value)| value)
    }

    /// Where the key is, or where it belongs.
    fn position(&self, key: &str) -> Result<usize, usize> {
        // Strings are ordered by their bytes.
        self.entries
            .binary_search_by(|(other, _)| other.as_bytes().cmp(key.as_bytes()))
    }
}

/// Returns the value of a key.
///
/// # Panics
///
/// If there is no label with this key. [`Labels::get`] returns `None` instead.
///
/// ```
/// let labels = konnect_billing::Labels::try_from([("env", "test")])?;
/// assert_eq!(labels["env"], "test");
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
impl Index<&str> for Labels {
    type Output = LabelValue;

    #[track_caller]
    fn index(&self, key: &str) -> &LabelValue {
        match self.get(key) {
            Some(value) => value,
            None => panic!("no label {}", Excerpt(key)),
        }
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
    const CHECK: &'static Check = &Check {
        name: "labels",
        types: JsonTypes::OBJECT,
        object: &Object {
            additional: Some(LabelValue::CHECK),
            max: Labels::MAX,
            entries: Noun("label", "labels"),
            ..Object::ANY
        },
        ..Check::ANY
    };
}
