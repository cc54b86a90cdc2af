//! Reads any JSON value from a deserializer that may not have JSON text: serde's own buffers (for `untagged` and
//! `flatten`), YAML, MessagePack.

use std::fmt;
use std::sync::OnceLock;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Number, Value};

use crate::excerpt::Excerpt;

/// The name of the one entry of the map as which serde_json's deserializers present raw text, obtained from serde_json
/// itself.
pub(crate) fn raw_token() -> &'static str {
    <&RawValue>::deserialize(Probe).map_or_else(|Asked(name)| name, |_| "")
}

/// Any value without duplicate property names. The deserializer limits the depth, as for every serde type.
pub(crate) fn value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    deserializer.deserialize_any(ValueVisitor)
}

/// The name of the one entry of the map as which serde_json hands out a number, if it does: its feature
/// `arbitrary_precision` may be turned on by any crate of a program.
pub(crate) fn number_token() -> Option<&'static str> {
    struct FirstName;

    impl<'de> Visitor<'de> for FirstName {
        type Value = Option<String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a number")
        }

        fn visit_f64<E>(self, _: f64) -> Result<Option<String>, E> {
            Ok(None)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<String>, A::Error> {
            map.next_key()
        }
    }

    static TOKEN: OnceLock<Option<String>> = OnceLock::new();
    let ask = || {
        serde_json::Deserializer::from_str("0.5")
            .deserialize_any(FirstName)
            .ok()
            .flatten()
    };
    TOKEN.get_or_init(ask).as_deref()
}

/// The number of such a map, whose name was read.
pub(crate) fn number<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Number, A::Error> {
    let digits: String = map.next_value()?;
    serde_json::from_str(&digits).map_err(de::Error::custom)
}

/// The rest of an object after the name of its first property.
pub(crate) fn object<'de, A: MapAccess<'de>>(first: Option<String>, mut map: A) -> Result<Value, A::Error> {
    if first.is_some() && first.as_deref() == number_token() {
        return number(&mut map).map(Value::Number);
    }
    let mut object = Map::new();
    let mut next = first;
    while let Some(name) = next {
        if object.contains_key(&name) {
            return Err(de::Error::custom(format_args!("duplicate property {}", Excerpt(&name))));
        }
        let value = map.next_value_seed(ValueVisitor)?;
        object.insert(name, value);
        next = map.next_key()?;
    }
    Ok(Value::Object(object))
}

struct ValueVisitor;

impl<'de> DeserializeSeed<'de> for ValueVisitor {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        value(deserializer)
    }
}

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        value(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        value(deserializer)
    }

    fn visit_bool<E>(self, found: bool) -> Result<Value, E> {
        Ok(Value::Bool(found))
    }

    fn visit_i64<E>(self, found: i64) -> Result<Value, E> {
        Ok(found.into())
    }

    fn visit_u64<E>(self, found: u64) -> Result<Value, E> {
        Ok(found.into())
    }

    fn visit_f64<E: de::Error>(self, found: f64) -> Result<Value, E> {
        match Number::from_f64(found) {
            Some(number) => Ok(Value::Number(number)),
            None => Err(E::custom(format_args!("{found} cannot be represented in JSON"))),
        }
    }

    fn visit_str<E>(self, found: &str) -> Result<Value, E> {
        Ok(Value::String(found.to_owned()))
    }

    fn visit_string<E>(self, found: String) -> Result<Value, E> {
        Ok(Value::String(found))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(ValueVisitor)? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let first = map.next_key()?;
        object(first, map)
    }
}

/// A deserializer whose error is the name of the newtype struct that was asked for.
struct Probe;

#[derive(Debug)]
struct Asked(&'static str);

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Asked {}

impl de::Error for Asked {
    fn custom<T: fmt::Display>(_: T) -> Asked {
        Asked("")
    }
}

impl<'de> Deserializer<'de> for Probe {
    type Error = Asked;

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, _: V) -> Result<V::Value, Asked> {
        Err(Asked(name))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Asked> {
        Err(Asked(""))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}
