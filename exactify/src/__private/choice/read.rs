//! The readers of a choice.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, SeqAccessDeserializer};
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::Value;

use super::{Choice, NoProperty, Tags, UnknownTag};
use crate::__private::checked;
use crate::__private::object::Name;
use crate::deeper::Deeper;
use crate::excerpt::Excerpt;
use crate::foreign;
use crate::json_type::JsonType;
use crate::kept::{Entries, Kept, Replay, Taken};
use crate::raw;
use crate::report::syntax_message;
use crate::{Exact, Refusal};

/// `Deserialize::deserialize` of a generated enum.
///
/// In one pass. What stands in an object before the tag, or before the property that leads to a branch, is kept as text
/// until then, and read by the branch before the rest of the object.
///
/// # Errors
///
/// What the variant's type answers, or that no branch accepts the type or tag.
pub fn deserialize<'de, T: Choice, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    if T::WHOLE {
        deserializer.deserialize_newtype_struct(foreign::raw_token(), Whole(PhantomData))
    } else {
        deserializer.deserialize_any(Direct(PhantomData))
    }
}

/// The same of an enum `T` whose branches nothing tells apart: once the check of `O`, which is it or holds it, has accepted
/// the text, the first branch that accepts it reads it.
///
/// # Errors
///
/// The first violation that the check finds.
pub fn by_trial<'de, O: Exact, T: Choice, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = raw::text(deserializer)?;
    let Some(found) = T::BRANCHES.first_accepting(O::CHECK, &text) else {
        let refusal = O::CHECK.refusal(&text);
        return Err(refusal.map_or_else(|| de::Error::custom(checked::NOT_JSON), de::Error::custom));
    };
    let _deeper = Deeper::enter(&text).map_err(de::Error::custom)?;
    let read = T::read(found, &mut serde_json::Deserializer::from_str(&text));
    read.map_err(|error| de::Error::custom(syntax_message(&error)))
}

/// What a text becomes that `value` is written as.
///
/// # Errors
///
/// The first violation that its check finds.
pub fn checked<O: Exact + DeserializeOwned>(value: &impl Serialize) -> Result<O, Refusal> {
    let text = serde_json::to_string(value).map_err(|error| Refusal::new("", error))?;
    match O::CHECK.refusal(&text) {
        Some(refusal) => Err(refusal),
        None => serde_json::from_str(&text).map_err(|error| Refusal::new("", syntax_message(&error))),
    }
}

fn wrong<T: Choice, E: de::Error>(found: JsonType) -> E {
    E::custom(format_args!(
        "invalid type: {}, expected {} ({})",
        found.name(),
        T::BRANCHES.types(),
        T::NAME
    ))
}

/// Takes the text whole.
struct Whole<T>(PhantomData<T>);

impl<'de, T: Choice> Visitor<'de> for Whole<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", T::BRANCHES.types(), T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let text = match Taken::of(map)? {
            Taken::Text(text) => text,
            Taken::Object(entries) => return Direct(PhantomData).visit_map(entries),
        };
        let text: &RawValue = serde_json::from_str(text.as_str()).map_err(de::Error::custom)?;
        let _deeper = Deeper::enter(text.get()).map_err(de::Error::custom)?;
        let reader = || serde_json::Deserializer::from_str(text.get());
        let read = match JsonType::of(text.get()) {
            // The branch may ask for the text itself, so that it gets all of it.
            JsonType::Object if T::BRANCHES.tells_objects() => {
                let mut found = Err(untold::<T, _>());
                // It stops where the branch is known, before the end of the object.
                _ = reader().deserialize_map(Seek::<T>(&mut found, PhantomData));
                found.and_then(|found| T::read(found, &mut reader()))
            }
            json_type => of_type::<T, _>(json_type, &mut reader()),
        };
        read.map_err(|error| de::Error::custom(syntax_message(&error)))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let value = foreign::value(deserializer)?;
        of_type(JsonType::of_value(&value), value).map_err(de::Error::custom)
    }
}

/// Reads what is known to be of type `json_type`.
fn of_type<'de, T: Choice, D: Deserializer<'de>>(json_type: JsonType, deserializer: D) -> Result<T, D::Error> {
    // Without a tag the branch gets the reader as it is, since it may itself take the text whole.
    if json_type == JsonType::Object && T::BRANCHES.tells_objects() {
        return deserializer.deserialize_map(Direct(PhantomData));
    }
    let found = T::BRANCHES.of_type(json_type).ok_or_else(|| wrong::<T, _>(json_type))?;
    T::read(found, deserializer)
}

/// Finds the branch of an object.
struct Seek<'f, T>(&'f mut Result<usize, serde_json::Error>, PhantomData<T>);

impl<'de, T: Choice> Visitor<'de> for Seek<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let choice = T::BRANCHES;
        while let Some(name) = map.next_key::<Name<'de>>()? {
            match choice.tag {
                Some(tag) if name.as_str() == tag => {
                    let value: Kept<'de> = map.next_value()?;
                    let text = value.text();
                    *self.0 = choice
                        .of_tag(&text)
                        .ok_or_else(|| unknown_tag::<T, _>(tag, Some(&text)));
                    return Ok(());
                }
                None => {
                    if let Some(found) = choice.of_property(name.as_str()) {
                        *self.0 = Ok(found);
                        return Ok(());
                    }
                }
                _ => {}
            }
            map.next_value::<de::IgnoredAny>()?;
        }
        if let Some(found) = choice.without_property() {
            *self.0 = Ok(found);
        }
        Ok(())
    }
}

/// That an object leads to no branch.
fn untold<T: Choice, E: de::Error>() -> E {
    match T::BRANCHES.tag {
        Some(tag) => unknown_tag::<T, E>(tag, None),
        None => E::custom(NoProperty(T::BRANCHES)),
    }
}

fn unknown_tag<T: Choice, E: de::Error>(name: &'static str, tag: Option<&str>) -> E {
    E::custom(UnknownTag {
        name,
        choice: T::BRANCHES,
        tag,
    })
}

/// Reads on as the reader goes.
struct Direct<T>(PhantomData<T>);

impl<T: Choice> Direct<T> {
    const HAS_STRING_TAGS: bool = T::BRANCHES.has_string_tags();

    fn read<'de, D: Deserializer<'de>>(self, json_type: JsonType, deserializer: D) -> Result<T, D::Error> {
        let found = T::BRANCHES.of_type(json_type).ok_or_else(|| wrong::<T, _>(json_type))?;
        T::read(found, deserializer)
    }
}

impl<'de, T: Choice> Visitor<'de> for Direct<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", T::BRANCHES.types(), T::NAME)
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        self.read(JsonType::Null, ().into_deserializer())
    }

    fn visit_bool<E: de::Error>(self, found: bool) -> Result<T, E> {
        self.read(JsonType::Boolean, found.into_deserializer())
    }

    fn visit_str<E: de::Error>(self, found: &str) -> Result<T, E> {
        self.read(JsonType::String, found.into_deserializer())
    }

    fn visit_borrowed_str<E: de::Error>(self, found: &'de str) -> Result<T, E> {
        self.read(JsonType::String, BorrowedStrDeserializer::new(found))
    }

    fn visit_string<E: de::Error>(self, found: String) -> Result<T, E> {
        self.read(JsonType::String, found.into_deserializer())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T, A::Error> {
        self.read(JsonType::Array, SeqAccessDeserializer::new(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        if let Some(token) = foreign::number_token() {
            let first = map.next_key::<Name<'de>>()?;
            if first.as_ref().is_some_and(|first| first.as_str() == token) {
                let number = Value::Number(foreign::number(&mut map)?);
                return self.read(JsonType::Number, number).map_err(de::Error::custom);
            }
            return self.object(Replay::begun(first, map));
        }
        self.object(map)
    }
}

impl<T: Choice> Direct<T> {
    fn object<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let choice = T::BRANCHES;
        if !choice.tells_objects() {
            return self.read(JsonType::Object, Entries(map));
        }
        let mut before = Vec::new();
        while let Some(name) = map.next_key::<Name<'de>>()? {
            match choice.tag {
                Some(tag) if name.as_str() == tag => {
                    let (value, found) = if Self::HAS_STRING_TAGS {
                        let text = map.next_value_seed(TagVisitor::<T>(PhantomData))?;
                        let found = choice.of_string_tag(&text);
                        (Kept::String(text), found)
                    } else {
                        let value: Kept<'de> = map.next_value()?;
                        let found = choice.of_tag(&value.text());
                        (value, found)
                    };
                    let found = found.ok_or_else(|| unknown_tag::<T, _>(tag, Some(&value.text())))?;
                    return T::read(found, Entries(Replay::new(before, (name, value), map)));
                }
                None => {
                    if let Some(found) = choice.of_property(name.as_str()) {
                        return T::read(found, Entries(Replay::resumed(before, Some(name), map)));
                    }
                }
                _ => {}
            }
            before.push((name, map.next_value()?));
        }
        let found = choice.without_property().ok_or_else(untold::<T, _>)?;
        T::read(found, Entries(Replay::resumed(before, None, map)))
    }
}

/// Reads a tag that is a string.
struct TagVisitor<T>(PhantomData<T>);

impl<'de, T: Choice> DeserializeSeed<'de> for TagVisitor<T> {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de, T: Choice> Visitor<'de> for TagVisitor<T> {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tag = T::BRANCHES.tag.unwrap_or_default();
        write!(f, "{} as {}", Tags(T::BRANCHES), Excerpt(tag))
    }

    fn visit_borrowed_str<E>(self, tag: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(tag.into())
    }

    fn visit_str<E>(self, tag: &str) -> Result<Cow<'de, str>, E> {
        Ok(tag.to_owned().into())
    }
}
