//! Values of one of several JSON types: what the readers of generated enums are made of.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::Value;

use crate::choice::{Entries, Taken};
use crate::deeper::Deeper;
use crate::object::Explain;
use crate::report::syntax_message;
use crate::{foreign, At, Json};

/// The type of a JSON value.
///
/// ```
/// use exactify::union::Kind;
///
/// assert_eq!(Kind::of(r#"{"a": 1}"#), Kind::Object);
/// assert_eq!(Kind::of("-1.5").name(), "a number");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number, with a fraction or without.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The type of a well-formed JSON text.
    pub fn of(text: &str) -> Kind {
        match text.as_bytes().first() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::String,
            Some(b't' | b'f') => Kind::Boolean,
            Some(b'n') => Kind::Null,
            _ => Kind::Number,
        }
    }

    pub(crate) fn of_value(value: &Value) -> Kind {
        match value {
            Value::Null => Kind::Null,
            Value::Bool(_) => Kind::Boolean,
            Value::Number(_) => Kind::Number,
            Value::String(_) => Kind::String,
            Value::Array(_) => Kind::Array,
            Value::Object(_) => Kind::Object,
        }
    }

    /// The type in words, with an article.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Null => "null",
            Kind::Boolean => "a boolean",
            Kind::Number => "a number",
            Kind::String => "a string",
            Kind::Array => "an array",
            Kind::Object => "an object",
        }
    }
}

/// `label value: expected a string, found null`
pub(crate) struct WrongType<'a> {
    /// What a person calls the type, or empty.
    pub name: &'a str,
    pub wanted: &'a str,
    pub or_null: bool,
    pub found: Kind,
}

impl fmt::Display for WrongType<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.name.is_empty() {
            f.write_str(self.name)?;
            f.write_str(": ")?;
        }
        f.write_str("expected ")?;
        f.write_str(self.wanted)?;
        f.write_str(if self.or_null { " or null, found " } else { ", found " })?;
        f.write_str(self.found.name())
    }
}

/// A generated enum with a variant for each JSON type that its schema allows.
///
/// ```
/// use exactify::object::Explain;
/// use exactify::union::{self, Kind, Union};
/// use exactify::{At, Exact, Json};
/// # use serde::{Deserialize, Deserializer};
///
/// /// Stands for `{"type": ["string", "boolean"]}`.
/// #[derive(Debug, PartialEq)]
/// enum Answer {
///     Text(String),
///     Flag(bool),
/// }
///
/// impl Union for Answer {
///     const NAME: &'static str = "answer";
///     const KINDS: &'static [(Kind, Explain)] = &[(Kind::String, String::explain), (Kind::Boolean, bool::explain)];
///
///     fn read<'de, D: Deserializer<'de>>(kind: Kind, deserializer: D) -> Result<Self, D::Error> {
///         match kind {
///             Kind::String => String::deserialize(deserializer).map(Answer::Text),
///             Kind::Boolean => bool::deserialize(deserializer).map(Answer::Flag),
///             other => Err(union::wrong::<Answer, _>(other)),
///         }
///     }
/// }
/// # impl<'de> Deserialize<'de> for Answer {
/// #     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
/// #         union::deserialize(deserializer)
/// #     }
/// # }
/// # impl Exact for Answer {
/// #     fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
/// #         union::explain::<Answer>(text, at);
/// #     }
/// # }
///
/// assert_eq!(exactify::from_str::<Answer>("true")?, Answer::Flag(true));
/// let report = exactify::from_str::<Answer>("1").unwrap_err();
/// assert_eq!(report.to_string(), "answer: expected a string or a boolean, found a number (line 1, column 1)");
/// # Ok::<(), exactify::Report>(())
/// ```
pub trait Union: Sized {
    /// What a person calls it, for messages.
    const NAME: &'static str;
    /// The types that it allows, and how each explains itself.
    const KINDS: &'static [(Kind, Explain)];

    /// Reads the variant of a type that is allowed.
    ///
    /// # Errors
    ///
    /// What the variant's type answers, or that the type is not allowed.
    fn read<'de, D: Deserializer<'de>>(kind: Kind, deserializer: D) -> Result<Self, D::Error>;
}

/// `Deserialize::deserialize` of a generated enum.
///
/// In one pass, unless numbers are allowed: serde's readers hand out a number without its digits, so that the text is
/// taken whole first, and then read.
///
/// # Errors
///
/// What the variant's type answers, or that the type is not allowed.
pub fn deserialize<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    if T::KINDS.iter().any(|(kind, _)| *kind == Kind::Number) {
        deserializer.deserialize_newtype_struct(foreign::raw_token(), Whole(PhantomData))
    } else {
        deserializer.deserialize_any(Direct(PhantomData))
    }
}

/// [`Exact::explain`](crate::Exact::explain) of a generated enum.
pub fn explain<'t, T: Union>(text: Json<'t>, at: &mut At<'t>) {
    match T::KINDS.iter().find(|(kind, _)| *kind == Kind::of(text.get())) {
        Some((_, explain)) => explain(text, at),
        None => at.wrong_type(text, T::NAME, &Wanted::<T>(PhantomData).to_string()),
    }
}

/// The error for a type that is not allowed; for generated code.
pub fn wrong<T: Union, E: de::Error>(found: Kind) -> E {
    E::custom(format_args!(
        "invalid type: {}, expected {} ({})",
        found.name(),
        Wanted::<T>(PhantomData),
        T::NAME
    ))
}

/// `a string or an array`
struct Wanted<T>(PhantomData<T>);

impl<T: Union> fmt::Display for Wanted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (kind, _)) in T::KINDS.iter().enumerate() {
            f.write_str(match index {
                0 => "",
                _ if index + 1 == T::KINDS.len() => " or ",
                _ => ", ",
            })?;
            f.write_str(kind.name())?;
        }
        Ok(())
    }
}

/// Takes the text whole.
struct Whole<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for Whole<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Wanted::<T>(PhantomData), f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let text = match Taken::of(map)? {
            Taken::Text(text) => text,
            Taken::Object(entries) => return T::read(Kind::Object, Entries(entries)),
        };
        let text: &RawValue = serde_json::from_str(text.as_str()).map_err(de::Error::custom)?;
        let _deeper = Deeper::enter(text.get()).map_err(de::Error::custom)?;
        let read = T::read(
            Kind::of(text.get()),
            &mut serde_json::Deserializer::from_str(text.get()),
        );
        read.map_err(|error| de::Error::custom(syntax_message(&error)))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let value = foreign::value(deserializer)?;
        let kind = Kind::of_value(&value);
        T::read(kind, value).map_err(de::Error::custom)
    }
}

/// Reads on as the reader goes.
struct Direct<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for Direct<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", Wanted::<T>(PhantomData), T::NAME)
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        T::read(Kind::Null, ().into_deserializer())
    }

    fn visit_bool<E: de::Error>(self, found: bool) -> Result<T, E> {
        T::read(Kind::Boolean, found.into_deserializer())
    }

    fn visit_str<E: de::Error>(self, found: &str) -> Result<T, E> {
        T::read(Kind::String, found.into_deserializer())
    }

    fn visit_borrowed_str<E: de::Error>(self, found: &'de str) -> Result<T, E> {
        T::read(Kind::String, BorrowedStrDeserializer::new(found))
    }

    fn visit_string<E: de::Error>(self, found: String) -> Result<T, E> {
        T::read(Kind::String, found.into_deserializer())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T, A::Error> {
        T::read(Kind::Array, SeqAccessDeserializer::new(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(Kind::Object, Entries(map))
    }
}
