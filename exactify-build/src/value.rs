//! JSON values that keep the order of names and every digit of a number, unlike serde_json's.
//!
//! serde_json has features for both. But with them serde_json and exactify would be compiled twice in a user's build,
//! since the user's own serde_json does not need them.

use std::collections::BTreeMap;
use std::fmt;

use exactify::{Number, RawValue};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// The depth that serde_json reads, so that nothing that walks a value exhausts the stack.
pub const DEPTH: usize = 127;

/// A JSON value. Equality is that of JSON Schema (core, section 4.2.2): numbers by value, objects in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Value>),
    Object(Map),
}

/// The entries of an object in their order. Names are unique.
#[derive(Clone, Debug, Default)]
pub struct Map {
    entries: Vec<(String, Value)>,
    indices: BTreeMap<String, usize>,
}

impl Value {
    /// Parses a JSON text.
    pub fn parse(text: &str) -> serde_json::Result<Value> {
        Value::read(serde_json::from_str(text)?, DEPTH)
    }

    fn read(raw: &RawValue, depth: usize) -> serde_json::Result<Value> {
        let text = raw.get();
        let deeper = || {
            let deeper = depth.checked_sub(1);
            deeper.ok_or_else(|| serde_json::Error::custom(format_args!("nested deeper than {DEPTH} levels")))
        };
        Ok(match text.as_bytes().first() {
            Some(b'{') => {
                let (Entries(entries), depth) = (serde_json::from_str(text)?, deeper()?);
                let read = |(name, raw)| Ok((name, Value::read(raw, depth)?));
                Value::Object(entries.into_iter().map(read).collect::<serde_json::Result<_>>()?)
            }
            Some(b'[') => {
                let (items, depth) = (serde_json::from_str::<Vec<&RawValue>>(text)?, deeper()?);
                let read = |raw| Value::read(raw, depth);
                Value::Array(items.into_iter().map(read).collect::<serde_json::Result<_>>()?)
            }
            Some(b'"') => Value::String(serde_json::from_str(text)?),
            Some(b't' | b'f') => Value::Bool(serde_json::from_str(text)?),
            Some(b'n') => Value::Null,
            _ => Value::Number(text.parse().map_err(serde_json::Error::custom)?),
        })
    }

    /// `allOf` of these schemas.
    pub fn all_of(schemas: impl IntoIterator<Item = Value>) -> Value {
        [("allOf".to_owned(), schemas.into_iter().collect())]
            .into_iter()
            .collect()
    }

    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_array(&self) -> Option<&Vec<Value>> {
        match self {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The strings of an array.
    pub fn strings(&self) -> impl Iterator<Item = &str> {
        self.as_array().into_iter().flatten().filter_map(Value::as_str)
    }

    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Value::Object(entries) => Some(entries),
            _ => None,
        }
    }

    pub fn is_boolean(&self) -> bool {
        self.as_bool().is_some()
    }

    pub fn is_string(&self) -> bool {
        self.as_str().is_some()
    }

    pub fn is_integer(&self) -> bool {
        self.as_number().is_some_and(Number::is_integer)
    }

    /// The value of the property `name` of an object.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.as_object()?.get(name)
    }

    /// The value at a JSON Pointer (RFC 6901).
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        let mut at = self;
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            at = match at {
                Value::Object(entries) => entries.get(&step)?,
                Value::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(at)
    }
}

impl Map {
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.indices.get(name).map(|&index| &self.entries[index].1)
    }

    pub fn contains_key(&self, name: &str) -> bool {
        self.indices.contains_key(name)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.into_iter()
    }

    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.iter().map(|(name, _)| name)
    }

    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.iter().map(|(_, value)| value)
    }

    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        let entries = std::mem::take(self).entries;
        *self = entries.into_iter().filter(|(name, _)| keep(name)).collect();
    }

    /// Inserts an entry, or replaces the value of the one with the same name.
    pub fn insert(&mut self, name: String, value: Value) {
        match self.indices.get(&name) {
            Some(&index) => self.entries[index].1 = value,
            None => {
                self.indices.insert(name.clone(), self.entries.len());
                self.entries.push((name, value));
            }
        }
    }
}

impl PartialEq for Map {
    fn eq(&self, other: &Map) -> bool {
        self.entries.len() == other.entries.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl Eq for Map {}

impl FromIterator<(String, Value)> for Map {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(entries: I) -> Map {
        let mut map = Map::default();
        entries.into_iter().for_each(|(name, value)| map.insert(name, value));
        map
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = (&'a String, &'a Value);
    type IntoIter = std::iter::Map<std::slice::Iter<'a, (String, Value)>, fn(&(String, Value)) -> (&String, &Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter().map(|(name, value)| (name, value))
    }
}

impl FromIterator<Value> for Value {
    fn from_iter<I: IntoIterator<Item = Value>>(items: I) -> Value {
        Value::Array(items.into_iter().collect())
    }
}

impl FromIterator<(String, Value)> for Value {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(entries: I) -> Value {
        Value::Object(entries.into_iter().collect())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::String(text.to_owned())
    }
}

/// The JSON text, without white space.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = serde_json::to_string(self).map_err(|_| fmt::Error)?;
        f.write_str(&text)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(number) => number.serialize(serializer),
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(items) => serializer.collect_seq(items),
            Value::Object(entries) => serializer.collect_map(entries),
        }
    }
}

/// The entries of an object as they are read.
struct Entries<'t>(Vec<(String, &'t RawValue)>);

impl<'t> Deserialize<'t> for Entries<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Entries<'t>, D::Error> {
        struct Reader;

        impl<'t> Visitor<'t> for Reader {
            type Value = Entries<'t>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'t>>(self, mut access: A) -> Result<Entries<'t>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

#[cfg(test)]
mod tests {
    use super::Value;

    fn parsed(text: &str) -> Value {
        Value::parse(text).unwrap()
    }

    #[test]
    fn a_text_comes_out_as_it_went_in() {
        let text = r#"{"b":[1.0,1e400,-0,0.1000000000000000055,null,true],"a":{"\"~/":"ü"},"":{}}"#;
        assert_eq!(parsed(text).to_string(), text);
        assert_eq!(parsed(" [ 1 , { } ] ").to_string(), "[1,{}]");
    }

    #[test]
    fn values_are_equal_whatever_their_order_and_spelling() {
        for (one, other) in [
            (r#"{"a":1,"b":[{"c":2}]}"#, r#"{"b":[{"c":2.0}],"a":10e-1}"#),
            (r#""\u00fc""#, r#""ü""#),
        ] {
            assert_eq!(parsed(one), parsed(other));
        }
        for (one, other) in [
            (r#"{"a":1}"#, r#"{"a":1,"b":1}"#),
            (r#"{"a":1,"b":1}"#, r#"{"a":1}"#),
            (r#"{"a":1}"#, r#"{"b":1}"#),
            ("[1,2]", "[2,1]"),
            ("100000000000000000001", "100000000000000000002"),
            ("0", "false"),
        ] {
            assert_ne!(parsed(one), parsed(other));
        }
    }

    #[test]
    fn a_pointer_leads_to_a_value() {
        let value = parsed(r#"{"a":[1,{"~/":2}],"":3}"#);
        for (pointer, found) in [("/a/0", "1"), ("/a/1/~0~1", "2"), ("/", "3"), ("", &value.to_string())] {
            assert_eq!(value.pointer(pointer), Some(&parsed(found)), "{pointer}");
        }
        for pointer in ["/b", "/a/2", "/a/x", "/a/0/b", "//"] {
            assert_eq!(value.pointer(pointer), None, "{pointer}");
        }
    }

    #[test]
    fn what_replaces_an_entry_stands_in_its_place() {
        let Value::Object(mut entries) = parsed(r#"{"a":1,"b":2,"c":3}"#) else {
            panic!()
        };
        entries.insert("b".to_owned(), Value::Null);
        entries.retain(|name| name != "a");
        entries.insert("d".to_owned(), Value::Bool(false));
        assert_eq!(Value::Object(entries).to_string(), r#"{"b":null,"c":3,"d":false}"#);
    }

    #[test]
    fn only_so_deep_is_read() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(parsed(&nested(127)).to_string(), nested(127));
        let error = Value::parse(&nested(128)).unwrap_err().to_string();
        assert_eq!(error, "nested deeper than 127 levels");
        assert!(Value::parse(&nested(100_000)).is_err());
    }
}
