//! The entries of an object that are read before it is known what they mean.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, StringDeserializer};
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use crate::__private::object::Name;
use crate::deeper::Deeper;
use crate::foreign;
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
        match map.next_key::<Name<'de>>()? {
            Some(name) if name.as_str() == foreign::raw_token() => map.next_value().map(Taken::Text),
            begun => Ok(Taken::Object(Replay::begun(begun, map))),
        }
    }
}

/// An object whose entries are read for a type that may ask for its text.
///
/// A text is handed out as an object of one entry, whose name is serde_json's own. An object that begins with an entry of
/// that name is not text, and is therefore handed out as the text that it is.
pub struct Entries<A>(pub A);

impl<'de, A: MapAccess<'de>> Deserializer<'de> for Entries<A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_map(self.0)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        mut self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        if name != foreign::raw_token() {
            return visitor.visit_map(self.0);
        }
        match self.0.next_key::<Name<'de>>()? {
            Some(name) if name.as_str() == foreign::raw_token() => {
                let text = Kept::String(written(&name, &mut self.0)?.into());
                visitor.visit_map(Replay::new(Vec::new(), (name, text), self.0))
            }
            begun => visitor.visit_map(Replay::begun(begun, self.0)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        MapAccessDeserializer::new(self.0).deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct identifier ignored_any
    }
}

/// The text of an object, of which the first name was read.
fn written<'de, A: MapAccess<'de>>(first: &Name<'de>, map: &mut A) -> Result<String, A::Error> {
    let mut text = String::new();
    let mut next = Some(first.clone());
    while let Some(name) = next {
        let value: Kept<'de> = map.next_value()?;
        text.push(if text.is_empty() { '{' } else { ',' });
        text.push_str(&Value::from(name.as_str()).to_string());
        text.push(':');
        text.push_str(&value.text());
        next = map.next_key()?;
    }
    text.push('}');
    Ok(text)
}

/// The entries of an object whose beginning was read already.
pub struct Replay<'de, A> {
    before: std::vec::IntoIter<(Name<'de>, Kept<'de>)>,
    tag: Option<(Name<'de>, Kept<'de>)>,
    /// A name whose value was not read yet.
    begun: Option<Name<'de>>,
    /// The value of the name that was handed out last, if it was read.
    value: Option<Kept<'de>>,
    rest: A,
}

impl<'de, A> Replay<'de, A> {
    /// What stood before the tag, the tag, and the rest.
    pub fn new(before: Vec<(Name<'de>, Kept<'de>)>, tag: (Name<'de>, Kept<'de>), rest: A) -> Self {
        Replay {
            before: before.into_iter(),
            tag: Some(tag),
            begun: None,
            value: None,
            rest,
        }
    }

    /// What stood before a name whose value is still to be read, the name, and the rest.
    pub fn resumed(before: Vec<(Name<'de>, Kept<'de>)>, begun: Option<Name<'de>>, rest: A) -> Self {
        Replay {
            before: before.into_iter(),
            ..Replay::begun(begun, rest)
        }
    }

    /// A name whose value is still to be read, and the rest.
    pub fn begun(begun: Option<Name<'de>>, rest: A) -> Self {
        Replay {
            before: Vec::new().into_iter(),
            tag: None,
            begun,
            value: None,
            rest,
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        if let Some((name, value)) = self.before.next().or_else(|| self.tag.take()) {
            self.value = Some(value);
            return read_string(name.0, seed).map(Some);
        }
        match self.begun.take() {
            Some(name) => read_string(name.0, seed).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(kept) => kept.read(seed),
            None => self.rest.next_value_seed(seed),
        }
    }
}
