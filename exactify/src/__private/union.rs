//! Values of one of several JSON types: what the readers of generated enums are made of.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::deeper::Deeper;
use crate::foreign;
use crate::json_type::{JsonType, JsonTypes};
use crate::kept::{Entries, Taken};
use crate::report::syntax_message;

/// A generated enum with a variant for each JSON type that its schema allows.
pub trait Union: Sized {
    /// The name for messages.
    const NAME: &'static str;
    /// The types that it allows.
    const TYPES: JsonTypes;

    /// Reads the variant of a type that is allowed.
    ///
    /// # Errors
    ///
    /// What the variant's type answers, or that the type is not allowed.
    fn read<'de, D: Deserializer<'de>>(kind: JsonType, deserializer: D) -> Result<Self, D::Error>;
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
    if T::TYPES.has(JsonTypes::INTEGER) {
        deserializer.deserialize_newtype_struct(foreign::raw_token(), Whole(PhantomData))
    } else {
        deserializer.deserialize_any(Direct(PhantomData))
    }
}

/// The error for a type that is not allowed; for generated code.
pub fn wrong<T: Union, E: de::Error>(found: JsonType) -> E {
    E::custom(format_args!(
        "invalid type: {}, expected {} ({})",
        found.name(),
        T::TYPES,
        T::NAME
    ))
}

/// Takes the text whole.
struct Whole<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for Whole<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&T::TYPES, f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let text = match Taken::of(map)? {
            Taken::Text(text) => text,
            Taken::Object(entries) => return T::read(JsonType::Object, Entries(entries)),
        };
        let text: &RawValue = serde_json::from_str(text.as_str()).map_err(de::Error::custom)?;
        let _deeper = Deeper::enter(text.get()).map_err(de::Error::custom)?;
        let read = T::read(
            JsonType::of(text.get()),
            &mut serde_json::Deserializer::from_str(text.get()),
        );
        read.map_err(|error| de::Error::custom(syntax_message(&error)))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let value = foreign::value(deserializer)?;
        let kind = JsonType::of_value(&value);
        T::read(kind, value).map_err(de::Error::custom)
    }
}

/// Reads on as the reader goes.
struct Direct<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for Direct<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", T::TYPES, T::NAME)
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        T::read(JsonType::Null, ().into_deserializer())
    }

    fn visit_bool<E: de::Error>(self, found: bool) -> Result<T, E> {
        T::read(JsonType::Boolean, found.into_deserializer())
    }

    fn visit_str<E: de::Error>(self, found: &str) -> Result<T, E> {
        T::read(JsonType::String, found.into_deserializer())
    }

    fn visit_borrowed_str<E: de::Error>(self, found: &'de str) -> Result<T, E> {
        T::read(JsonType::String, BorrowedStrDeserializer::new(found))
    }

    fn visit_string<E: de::Error>(self, found: String) -> Result<T, E> {
        T::read(JsonType::String, found.into_deserializer())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T, A::Error> {
        T::read(JsonType::Array, SeqAccessDeserializer::new(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(JsonType::Object, Entries(map))
    }
}
