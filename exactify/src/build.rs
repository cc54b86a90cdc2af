//! What the builders of generated types are made of.

use std::fmt;

use crate::excerpt::Excerpt;
use crate::object::Properties;
use crate::{map, Exact, Extra};

/// A property that a builder was given, or not, or could not take.
///
/// ```
/// use exactify::build::{BuildError, Draft};
/// use exactify::Integer;
///
/// let mut error = BuildError::default();
/// let (mut count, mut limit) = (Draft::<Integer>::default(), Draft::<Option<Integer>>::default());
/// count.set("1.5");
/// limit.set_some::<_, Integer>(3);
/// assert!(count.required("count", &mut error).is_none());
/// assert_eq!(limit.optional("limit", &mut error), Some(Some("3".parse()?)));
/// assert_eq!(error.to_string(), "`count`: expected an integer, found `1.5`");
/// # Ok::<(), exactify::text::Refusal>(())
/// ```
#[derive(Clone, Debug)]
pub struct Draft<T>(Option<Result<T, String>>);

impl<T> Default for Draft<T> {
    fn default() -> Self {
        Draft(None)
    }
}

impl<T> Draft<T> {
    /// Takes the value, or remembers why it is none.
    pub fn set<V: TryInto<T, Error: fmt::Display>>(&mut self, value: V) {
        self.0 = Some(value.try_into().map_err(|error| error.to_string()));
    }

    /// As [`set`](Draft::set), for a property that may be null.
    pub fn set_some<V, U>(&mut self, value: V)
    where
        V: TryInto<U, Error: fmt::Display>,
        U: Into<T>,
    {
        self.0 = Some(value.try_into().map(U::into).map_err(|error| error.to_string()));
    }

    /// The value; notes in `error` why there is none if it was refused.
    pub fn optional(self, name: &'static str, error: &mut BuildError) -> Option<T> {
        match self.0? {
            Ok(value) => Some(value),
            Err(message) => {
                error.0.push((name, message));
                None
            }
        }
    }

    /// The value; notes in `error` why there is none.
    pub fn required(self, name: &'static str, error: &mut BuildError) -> Option<T> {
        if self.0.is_none() {
            error.0.push((name, "missing".to_owned()));
        }
        self.optional(name, error)
    }
}

/// Why a builder could not build: every property that was missing or refused.
///
/// `Display` gives one line: `` `id`: ULID: expected 26 characters, found 3; `name`: missing ``. `Debug` prints the same.
///
/// ```
/// use exactify::build::{BuildError, Draft};
///
/// let mut error = BuildError::default();
/// let (mut age, name) = (Draft::<u8>::default(), Draft::<String>::default());
/// age.set(300);
/// assert!(age.optional("age", &mut error).is_none() && name.required("name", &mut error).is_none());
/// assert_eq!(error.to_string(), "`age`: out of range integral type conversion attempted; `name`: missing");
/// assert!(error.properties().any(|(name, _)| name == "age"));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct BuildError(Vec<(&'static str, String)>);

impl BuildError {
    /// The properties, as JSON spells them, each with what is wrong.
    pub fn properties(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, message)| (*name, message.as_str()))
    }

    /// Notes what is wrong with a property; for generated code. An empty name is the object itself.
    pub fn push(&mut self, name: &'static str, message: impl fmt::Display) {
        self.0.push((name, message.to_string()));
    }

    /// Adds an unknown property to `extra`, or notes why it is none; for generated code.
    pub fn add<T, U, V>(&mut self, extra: &mut Extra<T, U>, name: &str, value: V)
    where
        T: Properties,
        U: Exact,
        V: TryInto<U, Error: fmt::Display>,
    {
        let added = value.try_into().map_err(|error| error.to_string());
        let added = added.and_then(|value| extra.try_insert(name, value).map_err(|error| error.to_string()));
        if let Err(message) = added {
            self.push("", format_args!("{}: {message}", Excerpt(name)));
        }
    }

    /// Notes if `found` properties are too few or too many; for generated code.
    pub fn count(&mut self, found: usize, min: usize, max: usize) {
        if let Err(refusal) = map::count(found, min, max) {
            self.push("", refusal);
        }
    }

    /// Notes that a property is missing that another one needs; for generated code.
    pub fn depends(&mut self, name: &'static str, needed: &'static str) {
        self.push("", crate::object::Needed(name, needed));
    }

    /// `value`, if nothing was noted; for generated code.
    ///
    /// # Errors
    ///
    /// `self`, if anything was noted.
    pub fn or<T>(self, value: Option<T>) -> Result<T, BuildError> {
        value.filter(|_| self.0.is_empty()).ok_or(self)
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, message)) in self.0.iter().enumerate() {
            let separator = if index > 0 { "; " } else { "" };
            match name.is_empty() {
                true => write!(f, "{separator}{message}")?,
                false => write!(f, "{separator}`{name}`: {message}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for BuildError {}
