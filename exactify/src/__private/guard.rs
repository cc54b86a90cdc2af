//! Values of which a Rust type says what they are made of, and a check the rest: their text is read twice.

use serde::de::Deserializer;
use serde::Serialize;

use super::checked;
use crate::__private::build::BuildError;
use crate::Exact;

/// A generated type whose values obey its check beside what their fields say.
pub trait Guarded: Exact + Sized {
    /// Reads the fields.
    ///
    /// # Errors
    ///
    /// What a field's type answers.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// `Deserialize::deserialize` of a guarded type: its check reads the text first, then the fields are read from it.
///
/// # Errors
///
/// The first violation that the check finds.
pub fn deserialize<'de, T: Guarded, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    checked::read(&checked::accepted::<T, D>(deserializer)?, |text| T::read(text))
}

/// The value that a builder made, if its check accepts it.
///
/// # Errors
///
/// The first violation that the check finds.
pub fn built<T: Exact + Serialize>(value: T) -> Result<T, BuildError> {
    match checked::check::<T>(&value) {
        Ok(()) => Ok(value),
        Err(refusal) => {
            let mut error = BuildError::default();
            error.push("", refusal);
            Err(error)
        }
    }
}
