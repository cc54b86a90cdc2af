use std::fmt;

use super::{LabelValue, Labels, LabelsError};

/// The entry of a key in [`Labels`], which may be vacant or occupied. [`Labels::entry`] returns it.
///
/// ```
/// use konnect_billing::{Entry, Labels};
///
/// let mut labels = Labels::try_from([("env", "test")])?;
/// if let Entry::Occupied(entry) = labels.entry("env") {
///     assert_eq!(entry.remove(), "test");
/// }
/// assert_eq!(labels.entry("env").or_try_insert("live")?, "live");
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
#[derive(Debug)]
pub enum Entry<'a> {
    /// There is a label with this key.
    Occupied(OccupiedEntry<'a>),
    /// There is no label with this key.
    Vacant(VacantEntry<'a>),
}

impl<'a> Entry<'a> {
    /// Returns the key.
    pub fn key(&self) -> &str {
        match self {
            Self::Occupied(entry) => entry.key(),
            Self::Vacant(entry) => entry.key(),
        }
    }

    /// Changes the value, if there is a label.
    #[must_use]
    pub fn and_modify(mut self, change: impl FnOnce(&mut LabelValue)) -> Self {
        if let Self::Occupied(entry) = &mut self {
            change(entry.get_mut());
        }
        self
    }

    /// Returns the value. If there is no label, `value` is inserted first.
    ///
    /// # Errors
    ///
    /// Same as [`VacantEntry::try_insert`], if there is no label.
    pub fn or_try_insert<V>(self, value: V) -> Result<&'a mut LabelValue, LabelsError>
    where
        V: TryInto<LabelValue>,
        V::Error: fmt::Display,
    {
        self.or_try_insert_with(|| value)
    }

    /// Returns the value. If there is no label, the result of `value` is inserted first.
    ///
    /// # Errors
    ///
    /// Same as [`VacantEntry::try_insert`], if there is no label.
    pub fn or_try_insert_with<V>(self, value: impl FnOnce() -> V) -> Result<&'a mut LabelValue, LabelsError>
    where
        V: TryInto<LabelValue>,
        V::Error: fmt::Display,
    {
        match self {
            Self::Occupied(entry) => Ok(entry.into_mut()),
            Self::Vacant(entry) => entry.try_insert(value()),
        }
    }
}

/// An entry of [`Labels`] that has a label. It is part of [`Entry`].
///
/// ```
/// use konnect_billing::{Entry, Labels};
///
/// let mut labels = Labels::try_from([("env", "test")])?;
/// match labels.entry("env") {
///     Entry::Occupied(mut entry) => assert_eq!(entry.try_insert("live")?, "test"),
///     Entry::Vacant(entry) => panic!("no label {}", entry.key()),
/// }
/// assert_eq!(labels["env"], "live");
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
#[derive(Debug)]
pub struct OccupiedEntry<'a> {
    pub(super) labels: &'a mut Labels,
    pub(super) at: usize,
}

impl<'a> OccupiedEntry<'a> {
    /// Returns the key.
    pub fn key(&self) -> &str {
        self.labels.entries[self.at].0.as_str()
    }

    /// Returns the value.
    pub fn get(&self) -> &LabelValue {
        &self.labels.entries[self.at].1
    }

    /// Returns a mutable reference to the value.
    pub fn get_mut(&mut self) -> &mut LabelValue {
        &mut self.labels.entries[self.at].1
    }

    /// Converts the entry into a mutable reference to the value that lives as long as the borrow of the labels.
    pub fn into_mut(self) -> &'a mut LabelValue {
        &mut self.labels.entries[self.at].1
    }

    /// Replaces the value and returns the old one.
    ///
    /// # Errors
    ///
    /// If the value is not a label value. The label is left unchanged.
    pub fn try_insert<V>(&mut self, value: V) -> Result<LabelValue, LabelsError>
    where
        V: TryInto<LabelValue>,
        V::Error: fmt::Display,
    {
        match value.try_into() {
            Ok(value) => Ok(std::mem::replace(self.get_mut(), value)),
            Err(error) => Err(LabelsError::of_value(self.key(), self.labels.len(), error)),
        }
    }

    /// Removes the label and returns its value.
    pub fn remove(self) -> LabelValue {
        self.labels.entries.remove(self.at).1
    }
}

/// An entry of [`Labels`] that has no label. It is part of [`Entry`].
///
/// ```
/// use konnect_billing::{Entry, Labels};
///
/// let mut labels = Labels::new();
/// if let Entry::Vacant(entry) = labels.entry("env") {
///     assert_eq!(entry.try_insert("test")?, "test");
/// }
/// assert_eq!(labels["env"], "test");
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
#[derive(Debug)]
pub struct VacantEntry<'a> {
    pub(super) labels: &'a mut Labels,
    /// Where the key belongs.
    pub(super) at: usize,
    pub(super) key: String,
}

impl<'a> VacantEntry<'a> {
    /// Returns the key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the key by value.
    pub fn into_key(self) -> String {
        self.key
    }

    /// Inserts a label with this key.
    ///
    /// # Errors
    ///
    /// If the value is not a label value, or there are already 50 labels. They are left unchanged.
    pub fn try_insert<V>(self, value: V) -> Result<&'a mut LabelValue, LabelsError>
    where
        V: TryInto<LabelValue>,
        V::Error: fmt::Display,
    {
        let count = self.labels.len() + 1;
        match value.try_into() {
            Err(error) => Err(LabelsError::of_value(&self.key, count, error)),
            Ok(_) if self.labels.is_full() => Err(LabelsError {
                refused: Vec::new(),
                count,
            }),
            Ok(value) => {
                let key = self.key.into_boxed_str().into();
                self.labels.entries.insert(self.at, (key, value));
                Ok(&mut self.labels.entries[self.at].1)
            }
        }
    }
}
