//! The parts of generated builders.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::Serialize;

use crate::__private::object::Properties;
use crate::count::{Bounds, Noun};
use crate::excerpt::Excerpt;
use crate::report::syntax_message;
use crate::{Exact, Extra, Refusal};

/// A property of a builder: set, not set, or refused.
///
/// ```
/// use exactify::__private::build::{BuildError, Draft};
/// use exactify::Integer;
///
/// let mut error = BuildError::default();
/// let (mut count, mut limit) = (Draft::<Integer>::default(), Draft::<Option<Integer>>::default());
/// count.set("1.5");
/// limit.set_some::<_, Integer>(3);
/// assert!(count.required("count", &mut error).is_none());
/// assert_eq!(limit.optional("limit", &mut error), Some(Some("3".parse()?)));
/// assert_eq!(error.to_string(), "`count`: expected an integer, found `1.5`");
/// # Ok::<(), exactify::Refusal>(())
/// ```
#[derive(Clone, Debug)]
pub struct Draft<T>(Option<Result<T, String>>);

impl<T> Default for Draft<T> {
    fn default() -> Self {
        Draft(None)
    }
}

impl<T> Draft<T> {
    /// A property that is set.
    pub fn of(value: T) -> Self {
        Draft(Some(Ok(value)))
    }

    /// A property that is set if there is a value.
    pub fn of_some(value: Option<T>) -> Self {
        Draft(value.map(Ok))
    }

    /// Converts and sets the value, or keeps the reason why it cannot be converted.
    pub fn set<V: TryInto<T, Error: fmt::Display>>(&mut self, value: V) {
        self.0 = Some(value.try_into().map_err(|error| error.to_string()));
    }

    /// Same as [`set`](Draft::set), for a property that may be null.
    pub fn set_some<V, U>(&mut self, value: V)
    where
        V: TryInto<U, Error: fmt::Display>,
        U: Into<T>,
    {
        self.0 = Some(value.try_into().map(U::into).map_err(|error| error.to_string()));
    }

    /// Returns the value, if it was set. If it was refused, adds the reason to `error`.
    pub fn optional(self, name: &'static str, error: &mut BuildError) -> Option<T> {
        match self.0? {
            Ok(value) => Some(value),
            Err(message) => {
                error.0.push((name, message));
                None
            }
        }
    }

    /// Returns the value, which is the only one that there is if it was not set. If it was refused, adds the reason to
    /// `error`.
    pub fn constant(self, name: &'static str, error: &mut BuildError) -> Option<T>
    where
        T: Default,
    {
        match self.0 {
            None => Some(T::default()),
            Some(_) => self.optional(name, error),
        }
    }

    /// Returns the value. If it is missing or was refused, adds that to `error`.
    pub fn required(self, name: &'static str, error: &mut BuildError) -> Option<T> {
        if self.0.is_none() {
            error.0.push((name, "missing".to_owned()));
        }
        self.optional(name, error)
    }
}

/// The error of a builder: every property that is missing or was refused.
///
/// `Display` prints one line: `` `id`: ULID: expected 26 characters, found 3; `name`: missing ``. `Debug` prints the
/// same.
///
/// ```
/// use exactify::__private::build::{BuildError, Draft};
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
    /// Returns the properties by their JSON names, each with what is wrong.
    pub fn properties(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, message)| (*name, message.as_str()))
    }

    /// Adds what is wrong with a property; for generated code. An empty name means the object itself.
    pub fn push(&mut self, name: &'static str, message: impl fmt::Display) {
        self.0.push((name, message.to_string()));
    }

    /// Inserts an unknown property into `extra`, or adds the reason why it is refused; for generated code.
    pub fn add<T, U, V, const MAP: usize>(&mut self, extra: &mut Extra<T, U, MAP>, name: &str, value: V)
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

    /// Adds an error if `found` properties are too few or too many; for generated code.
    pub fn count(&mut self, found: usize, min: usize, max: usize) {
        if let Err(refusal) = Bounds::of_properties(min, max, Noun::PROPERTIES).check(found) {
            self.push("", refusal);
        }
    }

    /// Adds an error for a missing property that another one needs; for generated code.
    pub fn depends(&mut self, name: &'static str, needed: &'static str) {
        self.push("", crate::__private::object::Needed(name, needed));
    }

    /// Returns `value` if there is no error; for generated code.
    ///
    /// # Errors
    ///
    /// `self`, if there is any error.
    pub fn or<T>(self, value: Option<T>) -> Result<T, BuildError> {
        value.filter(|_| self.0.is_empty()).ok_or(self)
    }
}

impl From<Refusal> for BuildError {
    /// Why the object itself is refused.
    fn from(refusal: Refusal) -> BuildError {
        BuildError(vec![("", refusal.to_string())])
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

/// Makes a generated enum out of the builders of its variants, also one that is behind a private field of `$name`.
#[doc(hidden)]
#[macro_export]
macro_rules! builder_impls {
    ($name:ident, [$($variant:ident),*]) => {
        $(impl ::std::convert::TryFrom<builder::$variant> for $name {
            type Error = $crate::BuildError;

            fn try_from(builder: builder::$variant) -> ::std::result::Result<Self, $crate::BuildError> {
                <$variant as ::std::convert::TryFrom<builder::$variant>>::try_from(builder).map(Self::from)
            }
        })*
    };
    ($name:ident through $view:ident, [$($variant:ident),*]) => {
        $(impl ::std::convert::TryFrom<builder::$variant> for $name {
            type Error = $crate::BuildError;

            fn try_from(builder: builder::$variant) -> ::std::result::Result<Self, $crate::BuildError> {
                let made = <$variant as ::std::convert::TryFrom<builder::$variant>>::try_from(builder)?;
                ::std::convert::TryFrom::try_from($view::from(made)).map_err($crate::BuildError::from)
            }
        })*
    };
}

/// What a value is as another type; for generated code.
///
/// # Errors
///
/// What that type answers. It accepts every value of a type that is merged of it and others, unless that is nested deeper than
/// serde_json reads.
pub fn part<T: DeserializeOwned>(whole: &impl Serialize) -> Result<T, Refusal> {
    let text = serde_json::to_string(whole).map_err(|error| Refusal::new("", error))?;
    serde_json::from_str(&text).map_err(|error| Refusal::new("", syntax_message(&error)))
}

/// The conversions of a type that is merged of others (`allOf`, and keywords beside `$ref`).
#[doc(hidden)]
#[macro_export]
macro_rules! whole_impls {
    ($whole:ident: $($part:ident),*) => {
        $(impl ::std::convert::TryFrom<$whole> for $part {
            type Error = $crate::Refusal;

            /// What this type says of the value; all else is in its maps, if it is open.
            fn try_from(whole: $whole) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::build::part(&whole)
            }
        })*
    };
}

/// What a generated object has that is checked as a whole: setters that check it, and the ways to its parts and its builder
/// and back.
#[doc(hidden)]
#[macro_export]
macro_rules! parts_impls {
    ($name:ident {
        ways: $into_parts:ident, $from_parts:ident, $into_builder:ident, $errors:ident;
        required: { $($required:ident: $type:ty, $set:ident;)* }
        optional: { $($optional:ident: $some:ty, $set_some:ident, $remove:ident;)* }
        nullable: { $($nullable:ident, $set_null:ident;)* }
        maps: { $($map:ident)* }
    }) => {
        impl $name {
            $(
                /// Sets the property of a copy, checks that as a whole, and becomes it.
                ///
                /// # Errors
                ///
                /// If the schema refuses what would come of it. The value is unchanged then.
                pub fn $set<V>(&mut self, value: V) -> ::std::result::Result<(), $crate::BuildError>
                where
                    V: ::std::convert::TryInto<$type>,
                    V::Error: ::std::fmt::Display,
                {
                    let builder = ::std::clone::Clone::clone(self).$into_builder().$required(value);
                    *self = ::std::convert::TryFrom::try_from(builder)?;
                    ::std::result::Result::Ok(())
                }
            )*
            $(
                /// Sets the property of a copy, checks that as a whole, and becomes it.
                ///
                /// # Errors
                ///
                /// If the schema refuses what would come of it. The value is unchanged then.
                pub fn $set_some<V>(&mut self, value: V) -> ::std::result::Result<(), $crate::BuildError>
                where
                    V: ::std::convert::TryInto<$some>,
                    V::Error: ::std::fmt::Display,
                {
                    let builder = ::std::clone::Clone::clone(self).$into_builder().$optional(value);
                    *self = ::std::convert::TryFrom::try_from(builder)?;
                    ::std::result::Result::Ok(())
                }

                /// Removes the property from a copy, checks that as a whole, and becomes it.
                ///
                /// # Errors
                ///
                /// If the schema refuses what would come of it. The value is unchanged then.
                pub fn $remove(&mut self) -> ::std::result::Result<(), $crate::BuildError> {
                    let mut builder = ::std::clone::Clone::clone(self).$into_builder();
                    builder.$optional = ::std::default::Default::default();
                    *self = ::std::convert::TryFrom::try_from(builder)?;
                    ::std::result::Result::Ok(())
                }
            )*

            $(
                /// Makes the property of a copy null, checks that as a whole, and becomes it.
                ///
                /// # Errors
                ///
                /// If the schema refuses what would come of it. The value is unchanged then.
                pub fn $set_null(&mut self) -> ::std::result::Result<(), $crate::BuildError> {
                    let mut builder = ::std::clone::Clone::clone(self).$into_builder();
                    builder.$nullable.set(::std::option::Option::None);
                    *self = ::std::convert::TryFrom::try_from(builder)?;
                    ::std::result::Result::Ok(())
                }
            )*

            /// What the value is made of, to change several parts at once.
            pub fn $into_parts(self) -> parts::$name {
                parts::$name {
                    $($required: self.$required,)*
                    $($optional: self.$optional,)*
                    $($map: self.$map,)*
                }
            }

            /// The value that is made of these parts.
            ///
            /// # Errors
            ///
            /// If the schema refuses it.
            pub fn $from_parts(parts: parts::$name) -> ::std::result::Result<Self, $crate::BuildError> {
                ::std::convert::TryFrom::try_from(<builder::$name as ::std::convert::From<_>>::from(parts))
            }

            /// A builder of the same value, to change it: its last step checks what came of it.
            pub fn $into_builder(self) -> builder::$name {
                ::std::convert::From::from(self.$into_parts())
            }
        }

        impl ::std::convert::From<parts::$name> for builder::$name {
            fn from(parts: parts::$name) -> Self {
                builder::$name {
                    $($required: $crate::__private::Draft::of(parts.$required),)*
                    $($optional: $crate::__private::Draft::of_some(parts.$optional),)*
                    $($map: parts.$map,)*
                    $errors: ::std::default::Default::default(),
                }
            }
        }
    };
}
