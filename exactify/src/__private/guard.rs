//! Objects of which a Rust type says what they are made of, and a check the rest.

use serde::de::Deserializer;
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
}

/// `Deserialize::deserialize` of a guarded type: its fields are read from the text, and its check is asked about
/// that.
///
/// # Errors
///
/// What a field's type answers, or the first violation that the check finds.
pub fn deserialize<'de, T: Guarded, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    checked::read::<T, T, D>(deserializer, |text| T::read(text))
}

/// The value that a builder made, if its check accepts it.
///
/// # Errors
///
/// The first violation that the check finds.
pub fn built<T: Guarded>(value: T) -> Result<T, BuildError> {
    match checked::check::<T>(&value) {
        Ok(()) => Ok(value),
        Err(refusal) => {
            let mut error = BuildError::default();
            error.push("", refusal);
            Err(error)
        }
    }
}
