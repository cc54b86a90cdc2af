//! The order of names in a text, which serde_json's values do not keep.
//!
//! They would with its feature `preserve_order`. A user's build would then compile serde_json and exactify twice, as the
//! user's own serde_json has no reason for it.

use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::audit::escape;

/// The names in each object of a text, by the object's JSON Pointer.
#[derive(Debug, Default)]
pub struct Names(HashMap<String, Vec<String>>);

impl Names {
    /// The names in `text`, a JSON text.
    pub fn of(text: &str) -> serde_json::Result<Names> {
        let mut names = Names::default();
        let walk = Walk {
            pointer: String::new(),
            names: &mut names,
        };
        walk.deserialize(&mut serde_json::Deserializer::from_str(text))?;
        Ok(names)
    }

    /// The names in the object at `pointer`, as they come; none where there is no object.
    pub fn at(&self, pointer: &str) -> &[String] {
        self.0.get(pointer).map_or(&[], Vec::as_slice)
    }
}

/// Takes the names of the value at `pointer` and of those in it.
struct Walk<'n> {
    pointer: String,
    names: &'n mut Names,
}

impl Walk<'_> {
    fn to(&mut self, step: impl fmt::Display) -> Walk<'_> {
        Walk {
            pointer: format!("{}/{step}", self.pointer),
            names: self.names,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let mut index = 0;
        while items.next_element_seed(self.to(index))?.is_some() {
            index += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        let mut names = Vec::new();
        while let Some(name) = entries.next_key::<String>()? {
            entries.next_value_seed(self.to(escape(&name)))?;
            names.push(name);
        }
        self.names.0.insert(self.pointer, names);
        Ok(())
    }
}
