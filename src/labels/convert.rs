//! Conversions of labels from lists and maps, and into maps.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::BuildHasher;

use super::{LabelValue, Labels, LabelsError};

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

impl<K, V> TryFrom<BTreeMap<K, V>> for Labels
where
    K: Into<String>,
    V: TryInto<LabelValue>,
    V::Error: fmt::Display,
{
    type Error = LabelsError;

    fn try_from(map: BTreeMap<K, V>) -> Result<Self, LabelsError> {
        Self::try_from_iter(map)
    }
}

impl<K, V, S> TryFrom<HashMap<K, V, S>> for Labels
where
    K: Into<String>,
    V: TryInto<LabelValue>,
    V::Error: fmt::Display,
{
    type Error = LabelsError;

    /// Inserts the keys in sorted order, so that equal maps give the same error.
    fn try_from(map: HashMap<K, V, S>) -> Result<Self, LabelsError> {
        let mut pairs: Vec<(String, V)> = map.into_iter().map(|(key, value)| (key.into(), value)).collect();
        pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
        Self::try_from_iter(pairs)
    }
}

impl<V: From<LabelValue>> From<Labels> for BTreeMap<String, V> {
    fn from(labels: Labels) -> Self {
        labels.into_iter().map(|(key, value)| (key, value.into())).collect()
    }
}

impl<V: From<LabelValue>, S: BuildHasher + Default> From<Labels> for HashMap<String, V, S> {
    fn from(labels: Labels) -> Self {
        labels.into_iter().map(|(key, value)| (key, value.into())).collect()
    }
}
