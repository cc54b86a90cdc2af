//! The entries of an object that are read before it is known what they mean.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use crate::deeper::Deeper;
use crate::foreign;
use crate::object::Name;
use crate::report::syntax_message;

/// A value that is read later.
pub enum Kept<'de> {
    /// Its JSON text, borrowed where the reader lends it.
    Text(Cow<'de, str>),
    /// The string that it is.
    String(Cow<'de, str>),
    /// Itself, from readers that have no JSON text.
    Value(Value),
}

impl<'de> Kept<'de> {
    /// Its JSON text.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Kept::Text(text) => Cow::Borrowed(text),
            Kept::String(text) => Value::from(&**text).to_string().into(),
            Kept::Value(value) => value.to_string().into(),
        }
    }

    fn read<S: DeserializeSeed<'de>, E: de::Error>(self, seed: S) -> Result<S::Value, E> {
        let read = match self {
            Kept::Text(Cow::Borrowed(text)) => {
                let _deeper = Deeper::enter(text).map_err(E::custom)?;
                seed.deserialize(&mut serde_json::Deserializer::from_str(text))
            }
            Kept::Text(Cow::Owned(text)) => {
                let _deeper = Deeper::enter(&text).map_err(E::custom)?;
                // This reader lends nothing, so that the text need not live longer.
                seed.deserialize(&mut serde_json::Deserializer::from_reader(text.as_bytes()))
            }
            Kept::String(text) => return read_string(text, seed),
            Kept::Value(value) => seed.deserialize(value),
        };
        read.map_err(|error| E::custom(syntax_message(&error)))
    }
}

/// Reads a string that is there already.
fn read_string<'de, S: DeserializeSeed<'de>, E: de::Error>(text: Cow<'de, str>, seed: S) -> Result<S::Value, E> {
    match text {
        Cow::Borrowed(text) => seed.deserialize(BorrowedStrDeserializer::new(text)),
        Cow::Owned(text) => seed.deserialize(StringDeserializer::new(text)),
    }
}

impl<'de> Deserialize<'de> for Kept<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeptVisitor;

        impl<'de> Visitor<'de> for KeptVisitor {
            type Value = Kept<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any JSON value")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kept<'de>, A::Error> {
                let first = map.next_key::<Name<'de>>()?.map(|name| name.0);
                if first.as_deref() == Some(foreign::raw_token()) {
                    let text: Name<'de> = map.next_value()?;
                    return Ok(Kept::Text(text.0));
                }
                foreign::object(first.map(Cow::into_owned), map).map(Kept::Value)
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Kept<'de>, D::Error> {
                foreign::value(deserializer).map(Kept::Value)
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Kept<'de>, E> {
                Ok(Kept::String(text.into()))
            }

            fn visit_str<E>(self, text: &str) -> Result<Kept<'de>, E> {
                Ok(Kept::String(text.to_owned().into()))
            }
        }

        deserializer.deserialize_newtype_struct(foreign::raw_token(), KeptVisitor)
    }
}

/// What a reader hands out that is asked for the text of a value.
pub enum Taken<'de, A> {
    Text(Name<'de>),
    /// An object without its text: one that another reader has begun already.
    Object(Replay<'de, A>),
}

impl<'de, A: MapAccess<'de>> Taken<'de, A> {
    pub fn of(mut map: A) -> Result<Self, A::Error> {
        let tag = match map.next_key::<Name<'de>>()? {
            Some(name) if name.as_str() == foreign::raw_token() => return map.next_value().map(Taken::Text),
            Some(name) => Some((name, map.next_value()?)),
            None => None,
        };
        Ok(Taken::Object(Replay {
            before: Vec::new().into_iter(),
            tag,
            value: None,
            rest: map,
        }))
    }
}

/// The entries of an object whose beginning was read already.
pub struct Replay<'de, A> {
    before: std::vec::IntoIter<(Name<'de>, Kept<'de>)>,
    tag: Option<(Name<'de>, Kept<'de>)>,
    /// The value of the name that was handed out last.
    value: Option<Kept<'de>>,
    rest: A,
}

impl<'de, A> Replay<'de, A> {
    /// What stood before the tag, the tag, and the rest.
    pub fn new(before: Vec<(Name<'de>, Kept<'de>)>, tag: (Name<'de>, Kept<'de>), rest: A) -> Self {
        Replay {
            before: before.into_iter(),
            tag: Some(tag),
            value: None,
            rest,
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some((name, value)) = self.before.next().or_else(|| self.tag.take()) else {
            return self.rest.next_key_seed(seed);
        };
        self.value = Some(value);
        read_string(name.0, seed).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(kept) => kept.read(seed),
            None => self.rest.next_value_seed(seed),
        }
    }
}
