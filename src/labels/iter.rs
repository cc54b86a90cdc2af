use std::iter::FusedIterator;

use super::{Label, LabelValue};

/// The labels of a [`Labels`](super::Labels) by reference, sorted by key.
///
/// ```
/// use konnect_billing::Labels;
///
/// let labels = Labels::try_from([("team", "a"), ("env", "test")])?;
/// let mut iter = labels.iter();
/// assert_eq!(iter.next().map(|(key, value)| (key, value.as_str())), Some(("env", "test")));
/// assert_eq!(iter.len(), 1);
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Iter<'a>(pub(super) std::slice::Iter<'a, Label>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a LabelValue);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key.as_str(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(|(key, value)| (key.as_str(), value))
    }
}

impl ExactSizeIterator for Iter<'_> {}
impl FusedIterator for Iter<'_> {}

/// The labels of a [`Labels`](super::Labels) by value, sorted by key.
///
/// ```
/// use konnect_billing::Labels;
///
/// let labels = Labels::try_from([("team", "a"), ("env", "test")])?;
/// let (key, value) = labels.into_iter().next_back().unwrap();
/// assert_eq!((key.as_str(), value.as_str()), ("team", "a"));
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
#[derive(Clone, Debug)]
pub struct IntoIter(pub(super) std::vec::IntoIter<Label>);

impl Iterator for IntoIter {
    type Item = (String, LabelValue);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key.into_string(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for IntoIter {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(|(key, value)| (key.into_string(), value))
    }
}

impl ExactSizeIterator for IntoIter {}
impl FusedIterator for IntoIter {}
