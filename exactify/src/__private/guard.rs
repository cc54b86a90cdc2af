//! Objects of which a Rust type says what they are made of, and a check the rest.

use serde::de::{Deserializer, Error as _};
use serde::Serialize;

use super::checked;
use crate::__private::build::BuildError;
use crate::Exact;

/// A generated type whose values obey its check beside what their fields say.
pub trait Guarded: Exact + Serialize + Sized {
    /// Reads the fields.
    ///
    /// # Errors
    ///
    /// What a field's type answers.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Whether the fields alone say that the check accepts the value. If not, the check is asked.
    fn holds(&self) -> bool {
        false
    }
}

/// `Deserialize::deserialize` of a guarded type whose fields answer for it: its text is read once.
///
/// # Errors
///
/// What a field's type answers, or the first violation that the check finds.
pub fn of_fields<'de, T: Guarded, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = T::read(deserializer)?;
    checked::check_unless::<T, T>(&value, T::holds).map_err(D::Error::custom)?;
    Ok(value)
}

/// `Deserialize::deserialize` of any other guarded type: its fields are read from the text, and its check is asked about
/// that.
///
/// # Errors
///
/// What a field's type answers, or the first violation that the check finds.
pub fn of_text<'de, T: Guarded, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    checked::read::<T, T, D>(deserializer, |text| T::read(text))
}

/// The value that a builder made, if its check accepts it.
///
/// # Errors
///
/// The first violation that the check finds.
pub fn built<T: Guarded>(value: T) -> Result<T, BuildError> {
    checked::check_unless::<T, T>(&value, T::holds)?;
    Ok(value)
}

/// How many of these hold.
pub fn count(facts: impl IntoIterator<Item = bool>) -> usize {
    facts.into_iter().filter(|holds| *holds).count()
}

/// Whether one of these holds, and no other (`oneOf`).
pub fn one<const N: usize>(facts: [bool; N]) -> bool {
    count(facts) == 1
}
