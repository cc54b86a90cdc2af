//! The entries of an object or array, one level deep.

use std::fmt;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::object::Name;

/// The entries of an object (`K` is [`Name`]) or array (`K` is `()`), each value as text.
pub(crate) struct Entries<'t, K>(Vec<(K, &'t RawValue)>);

impl<'t, K> Entries<'t, K>
where
    Self: Visitor<'t, Value = Self>,
{
    pub(crate) fn read(text: &'t str) -> serde_json::Result<Vec<(K, &'t RawValue)>> {
        let entries = Entries(Vec::new());
        serde_json::Deserializer::from_str(text)
            .deserialize_any(entries)
            .map(|entries| entries.0)
    }
}

impl<'t> Visitor<'t> for Entries<'t, Name<'t>> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(mut self, mut map: A) -> Result<Self, A::Error> {
        while let Some(entry) = map.next_entry()? {
            self.0.push(entry);
        }
        Ok(self)
    }
}

impl<'t> Visitor<'t> for Entries<'t, ()> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'t>>(mut self, mut seq: A) -> Result<Self, A::Error> {
        while let Some(item) = seq.next_element()? {
            self.0.push(((), item));
        }
        Ok(self)
    }
}
