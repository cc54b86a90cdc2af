//! Variants that hold the value of the one property that their objects have.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::__private::object::{required, set, Name};
use crate::excerpt::Excerpt;

/// Reads the value of the only property of an object.
///
/// # Errors
///
/// What the type of the value answers, or that the object has no such property or another one.
pub fn property<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    name: &'static str,
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_map(Only(name, PhantomData))
}

/// Writes an object of one property.
///
/// # Errors
///
/// What the serializer answers.
pub fn serialize_property<S: Serializer>(
    name: &'static str,
    value: &(impl Serialize + ?Sized),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(name, value)?;
    map.end()
}

struct Only<T>(&'static str, PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Only<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the property {}", Excerpt(self.0))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut found = None;
        while let Some(name) = map.next_key::<Name<'de>>()? {
            if name.as_str() != self.0 {
                return Err(name.unknown(&[self.0]));
            }
            set(&mut found, &name, &mut map)?;
        }
        required(found, self.0)
    }
}
