//! The JSON types, and sets of them.

use std::fmt;

use serde_json::Value;

use crate::json::Json;
use crate::number::decimal::Decimal;

/// A JSON type (JSON Schema core 2020-12, section 4.2.1).
///
/// ```
/// use exactify::JsonType;
///
/// assert_eq!(JsonType::of("[1]"), JsonType::Array);
/// assert_eq!(JsonType::Array.name(), "an array");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number, with or without a fraction.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    /// The type of a JSON text, by its first character.
    pub fn of(text: &str) -> JsonType {
        match text.as_bytes().first() {
            Some(b'{') => JsonType::Object,
            Some(b'[') => JsonType::Array,
            Some(b'"') => JsonType::String,
            Some(b't' | b'f') => JsonType::Boolean,
            Some(b'n') => JsonType::Null,
            _ => JsonType::Number,
        }
    }

    pub(crate) fn of_value(value: &Value) -> JsonType {
        match value {
            Value::Null => JsonType::Null,
            Value::Bool(_) => JsonType::Boolean,
            Value::Number(_) => JsonType::Number,
            Value::String(_) => JsonType::String,
            Value::Array(_) => JsonType::Array,
            Value::Object(_) => JsonType::Object,
        }
    }

    /// The type for a message, with its article.
    pub fn name(self) -> &'static str {
        match self {
            JsonType::Null => "null",
            JsonType::Boolean => "a boolean",
            JsonType::Number => "a number",
            JsonType::String => "a string",
            JsonType::Array => "an array",
            JsonType::Object => "an object",
        }
    }
}

/// A set of JSON types, as the keyword `type` names them: `integer` stands for the numbers without a fraction.
///
/// `Display` lists them for a message.
///
/// ```
/// use exactify::JsonTypes;
///
/// let types = JsonTypes::NULL.or(JsonTypes::INTEGER).or(JsonTypes::STRING);
/// assert_eq!(types.to_string(), "a string, an integer or null");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonTypes(u8);

impl JsonTypes {
    /// No type.
    pub const NONE: JsonTypes = JsonTypes(0);
    /// `null`.
    pub const NULL: JsonTypes = JsonTypes(1);
    /// `true` and `false`.
    pub const BOOLEAN: JsonTypes = JsonTypes(1 << 1);
    /// Numbers without a fraction.
    pub const INTEGER: JsonTypes = JsonTypes(1 << 2);
    /// All numbers.
    pub const NUMBER: JsonTypes = JsonTypes(0b11 << 2);
    /// Strings.
    pub const STRING: JsonTypes = JsonTypes(1 << 4);
    /// Arrays.
    pub const ARRAY: JsonTypes = JsonTypes(1 << 5);
    /// Objects.
    pub const OBJECT: JsonTypes = JsonTypes(1 << 6);
    /// Every type.
    pub const ALL: JsonTypes = JsonTypes(0b111_1111);

    /// The types of both sets.
    #[must_use]
    pub const fn or(self, other: JsonTypes) -> JsonTypes {
        JsonTypes(self.0 | other.0)
    }

    /// Whether no type is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The types of this set that the other does not have.
    #[must_use]
    pub const fn without(self, other: JsonTypes) -> JsonTypes {
        JsonTypes(self.0 & !other.0)
    }

    /// Whether all of `types` are in the set.
    pub const fn has(self, types: JsonTypes) -> bool {
        self.0 & types.0 == types.0
    }

    /// All values of a type.
    pub(crate) const fn of(found: JsonType) -> JsonTypes {
        match found {
            JsonType::Null => JsonTypes::NULL,
            JsonType::Boolean => JsonTypes::BOOLEAN,
            JsonType::Number => JsonTypes::NUMBER,
            JsonType::String => JsonTypes::STRING,
            JsonType::Array => JsonTypes::ARRAY,
            JsonType::Object => JsonTypes::OBJECT,
        }
    }

    /// Whether some values of a type are in the set.
    pub(crate) const fn allow(self, found: JsonType) -> bool {
        self.0 & JsonTypes::of(found).0 != 0
    }
}

impl JsonTypes {
    /// Whether a value is of one of the types.
    pub(crate) fn accept(self, json: Json<'_>) -> bool {
        if self == JsonTypes::ALL {
            return true;
        }
        let (found, text) = (json.json_type(), json.get());
        let needs_integer = found == JsonType::Number && !self.has(JsonTypes::NUMBER);
        let is_integer = || !text.contains(['.', 'e', 'E']) || Decimal::new(text).is_integer();
        self.allow(found) && (!needs_integer || is_integer())
    }
}

impl fmt::Display for JsonTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NAMES: [(JsonTypes, &str); 7] = [
            (JsonTypes::OBJECT, "an object"),
            (JsonTypes::ARRAY, "an array"),
            (JsonTypes::STRING, "a string"),
            (JsonTypes::NUMBER, "a number"),
            (JsonTypes::INTEGER, "an integer"),
            (JsonTypes::BOOLEAN, "a boolean"),
            (JsonTypes::NULL, "null"),
        ];
        // An integer is a number.
        let is_named =
            |types: JsonTypes| self.has(types) && !(types == JsonTypes::INTEGER && self.has(JsonTypes::NUMBER));
        let mut named = NAMES.iter().filter(|(types, _)| is_named(*types)).peekable();
        let mut is_first = true;
        while let Some((_, name)) = named.next() {
            if !std::mem::replace(&mut is_first, false) {
                f.write_str(if named.peek().is_none() { " or " } else { ", " })?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }
}
