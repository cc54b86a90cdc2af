//! Values of which a Rust type says what they are made of, and a check the rest: their text is read twice.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::Serialize;

use crate::__private::build::BuildError;
use crate::deeper::Deeper;
use crate::report::syntax_message;
use crate::{Exact, Raw};

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
    let text = Raw::deserialize(deserializer)?;
    if let Some(refusal) = T::CHECK.refusal(text.get()) {
        return Err(D::Error::custom(refusal));
    }
    let _deeper = Deeper::enter(text.get()).map_err(D::Error::custom)?;
    let read = T::read(&mut serde_json::Deserializer::from_str(text.get()));
    read.map_err(|error| D::Error::custom(syntax_message(&error)))
}

/// The value that a builder made, if its check accepts it.
///
/// # Errors
///
/// The first violation that the check finds.
pub fn built<T: Exact + Serialize>(value: T) -> Result<T, BuildError> {
    let refused = match serde_json::to_string(&value) {
        Ok(text) => T::CHECK.refusal(&text).map(|refusal| refusal.to_string()),
        Err(error) => Some(error.to_string()),
    };
    match refused {
        None => Ok(value),
        Some(message) => {
            let mut error = BuildError::default();
            error.push("", message);
            Err(error)
        }
    }
}
