//! JSON types and sets of them, as schemas name them.

use exactify::{JsonType, JsonTypes};

use crate::value::Value;

/// Each type, the set of it alone, and what the keyword `type` calls it; those with the most inside come first.
const TYPES: [(JsonType, JsonTypes, &str); 6] = [
    (JsonType::Object, JsonTypes::OBJECT, "object"),
    (JsonType::Array, JsonTypes::ARRAY, "array"),
    (JsonType::String, JsonTypes::STRING, "string"),
    (JsonType::Number, JsonTypes::NUMBER, "number"),
    (JsonType::Boolean, JsonTypes::BOOLEAN, "boolean"),
    (JsonType::Null, JsonTypes::NULL, "null"),
];

/// What the keyword `type` may name.
pub const NAMES: &[&str] = &["object", "array", "string", "boolean", "integer", "number", "null"];

/// What the keyword `type` calls a type.
pub fn name(ty: JsonType) -> &'static str {
    let found = TYPES.iter().find(|(other, ..)| *other == ty);
    found.map_or("", |(.., name)| name)
}

/// What the keyword `type` calls all types, those with the most inside first.
pub fn names() -> impl Iterator<Item = &'static str> {
    TYPES.iter().map(|(.., name)| *name)
}

/// The type that the keyword `type` calls `name`; an integer is a number.
pub fn named(name: &str) -> Option<JsonType> {
    let name = if name == "integer" { "number" } else { name };
    let found = TYPES.iter().find(|(.., other)| *other == name);
    found.map(|(ty, ..)| *ty)
}

/// The types that the keyword `type` names; `None` if it names another.
pub fn listed(types: &Value) -> Option<JsonTypes> {
    let one = |name: &Value| match name.as_str()? {
        "integer" => Some(JsonTypes::INTEGER),
        name => named(name).map(only),
    };
    match types {
        Value::Array(names) => names
            .iter()
            .try_fold(JsonTypes::NONE, |all, name| Some(all.or(one(name)?))),
        name => one(name),
    }
}

/// The type of a value.
pub fn of(value: &Value) -> JsonType {
    match value {
        Value::Null => JsonType::Null,
        Value::Bool(_) => JsonType::Boolean,
        Value::Number(_) => JsonType::Number,
        Value::String(_) => JsonType::String,
        Value::Array(_) => JsonType::Array,
        Value::Object(_) => JsonType::Object,
    }
}

/// The set of the type of a value; an integer's has no other numbers.
pub fn of_value(value: &Value) -> JsonTypes {
    match value.is_integer() {
        true => JsonTypes::INTEGER,
        false => only(of(value)),
    }
}

/// The set of one type.
pub fn only(ty: JsonType) -> JsonTypes {
    let found = TYPES.iter().find(|(other, ..)| *other == ty);
    found.map_or(JsonTypes::NONE, |(_, types, _)| *types)
}

/// The set of several types.
pub fn all(types: impl IntoIterator<Item = JsonType>) -> JsonTypes {
    types.into_iter().map(only).fold(JsonTypes::NONE, JsonTypes::or)
}

/// The types that both sets have.
pub fn both(one: JsonTypes, other: JsonTypes) -> JsonTypes {
    one.without(JsonTypes::ALL.without(other))
}

/// The types in a set, those with the most inside first.
pub fn list(types: JsonTypes) -> Vec<JsonType> {
    let found = TYPES.iter().filter(|(_, one, _)| types.has(*one));
    found.map(|(ty, ..)| *ty).collect()
}
