//! Numbers with every digit of their texts.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::decimal::Decimal;
use super::limit::Limit;
use crate::__private::object::Name;
use crate::check::Check;
use crate::excerpt::Excerpt;
use crate::json_type::JsonType;
use crate::refusal::Refusal;
use crate::{foreign, Exact};

/// A JSON number that keeps every digit of its text: `1.0` stays `1.0`, and `1e400` or a 400-digit integer is not
/// rounded.
///
/// Numbers are compared, ordered and hashed by value: `1.0` equals `1`. An integer that fits in an `i64` is not
/// allocated.
///
/// ```
/// use exactify::Number;
///
/// let price: Number = serde_json::from_str("10.50")?;
/// assert_eq!(price.to_string(), "10.50");
/// assert_eq!(price, "10.5".parse()?);
/// assert!(price < Number::from(11));
/// assert_eq!(price.as_f64(), 10.5);
/// assert_eq!(Number::from(11).as_i64(), Some(11));
/// assert!("0x1".parse::<Number>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Number(Repr);

#[derive(Clone)]
enum Repr {
    /// A number whose text is that of an `i64`.
    Integer(i64),
    Text(Box<str>),
}

impl Number {
    /// Returns the value if it is an integer in the range of the type.
    pub fn as_i64(&self) -> Option<i64> {
        self.integer()
    }

    /// Returns the value if it is an integer in the range of the type.
    pub fn as_u64(&self) -> Option<u64> {
        self.integer()
    }

    /// Returns the value if it is an integer in the range of the type.
    pub fn as_i128(&self) -> Option<i128> {
        self.integer()
    }

    /// Returns the nearest value of the type, infinite if the number is out of range.
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Repr::Integer(value) => *value as f64,
            Repr::Text(text) => text.parse().unwrap_or(f64::NAN),
        }
    }

    /// Returns whether the fractional part is zero, as in `1.0` (JSON Schema core, section 4.2.3).
    #[inline]
    pub fn is_integer(&self) -> bool {
        matches!(self.0, Repr::Integer(_)) || self.decimal().is_integer()
    }

    fn integer<T: FromStr + TryFrom<i64>>(&self) -> Option<T> {
        match &self.0 {
            Repr::Integer(value) => T::try_from(*value).ok(),
            Repr::Text(text) => {
                let plain = || {
                    // More than 40 digits fit in none of the types.
                    let decimal = Decimal::new(text);
                    decimal.is_integer().then(|| decimal.written(40)).flatten()
                };
                text.parse().ok().or_else(|| plain()?.parse().ok())
            }
        }
    }

    fn text(&self) -> Cow<'_, str> {
        match &self.0 {
            Repr::Integer(value) => Cow::Owned(value.to_string()),
            Repr::Text(text) => Cow::Borrowed(text),
        }
    }

    /// Compares the number with a limit.
    #[inline]
    pub(crate) fn compare(&self, limit: Limit) -> Ordering {
        match (&self.0, limit.integer) {
            (Repr::Integer(value), Some(limit)) => value.cmp(&limit),
            _ => self.decimal().cmp(&Decimal::new(limit.as_str())),
        }
    }

    /// Whether it is an integer multiple of `factor`, which has at most 18 significant digits.
    #[inline]
    pub(crate) fn is_multiple_of(&self, factor: Limit) -> bool {
        match (&self.0, factor.integer) {
            (Repr::Integer(value), Some(factor)) if factor > 0 => value % factor == 0,
            _ => self.decimal().is_multiple_of(&Decimal::new(factor.as_str())),
        }
    }

    pub(crate) fn decimal(&self) -> Decimal {
        Decimal::new(&self.text())
    }

    /// The number of a well-formed text.
    pub(crate) fn new(text: &str) -> Number {
        match small(text) {
            Some(value) => Number(Repr::Integer(value)),
            None => Number(Repr::Text(text.into())),
        }
    }
}

/// The `i64` that is written exactly as a well-formed text, if there is one.
fn small(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || text == "-0" {
        return None;
    }
    text.parse().ok()
}

impl FromStr for Number {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Number, Refusal> {
        let raw: Result<&RawValue, _> = serde_json::from_str(text);
        match raw {
            Ok(raw) if raw.get() == text && is_number(text) => Ok(Number::new(text)),
            _ => Err(Refusal::new(
                "type",
                format_args!("{} is not a JSON number", Excerpt(text)),
            )),
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Number {
                match i64::try_from(value) {
                    Ok(value) => Number(Repr::Integer(value)),
                    Err(_) => Number(Repr::Text(value.to_string().into())),
                }
            }
        }
    )*};
}

from_integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl TryFrom<f64> for Number {
    type Error = Refusal;

    /// The shortest text with this value.
    fn try_from(value: f64) -> Result<Number, Refusal> {
        match serde_json::Number::from_f64(value) {
            Some(number) => Ok(Number::new(&number.to_string())),
            None => Err(Refusal::new("type", format_args!("{value} is not a JSON number"))),
        }
    }
}

impl TryFrom<&str> for Number {
    type Error = Refusal;

    fn try_from(text: &str) -> Result<Number, Refusal> {
        text.parse()
    }
}

impl Exact for Number {
    const CHECK: &'static Check = &Check::NUMBER;
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        match (&self.0, &other.0) {
            (Repr::Integer(a), Repr::Integer(b)) => a.cmp(b),
            _ => self.decimal().cmp(&other.decimal()),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.decimal().hash(state);
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({})", self.text())
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Integer(value) => serializer.serialize_i64(*value),
            Repr::Text(text) => serde_json::from_str::<&RawValue>(text)
                .map_err(serde::ser::Error::custom)?
                .serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    /// Takes every digit of the text from serde_json, and the value from any other data format.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Number, D::Error> {
        read(deserializer, "")
    }
}

/// Reads any number. `name` is the type's name for messages, or empty.
pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D, name: &str) -> Result<Number, D::Error> {
    struct NumberVisitor<'w>(&'w str);

    impl<'de> Visitor<'de> for NumberVisitor<'_> {
        type Value = Number;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a number")?;
            match self.0 {
                "" => Ok(()),
                name => write!(f, " ({name})"),
            }
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Number, A::Error> {
            let is_raw = map
                .next_key::<Name<'de>>()?
                .is_some_and(|name| name.as_str() == foreign::raw_token());
            if !is_raw {
                return Err(de::Error::invalid_type(Unexpected::Map, &self));
            }
            let text: Name<'de> = map.next_value()?;
            if is_number(text.as_str()) {
                return Ok(Number::new(text.as_str()));
            }
            let found = serde_json::from_str::<&RawValue>(text.as_str()).map_err(de::Error::custom)?;
            Err(de::Error::invalid_type(
                Unexpected::Other(JsonType::of(found.get()).name()),
                &self,
            ))
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Number, D::Error> {
            deserializer.deserialize_any(self)
        }

        fn visit_i64<E>(self, value: i64) -> Result<Number, E> {
            Ok(Number::from(value))
        }

        fn visit_u64<E>(self, value: u64) -> Result<Number, E> {
            Ok(Number::from(value))
        }

        fn visit_i128<E>(self, value: i128) -> Result<Number, E> {
            Ok(Number::from(value))
        }

        fn visit_u128<E>(self, value: u128) -> Result<Number, E> {
            Ok(Number::from(value))
        }

        fn visit_f64<E: de::Error>(self, value: f64) -> Result<Number, E> {
            Number::try_from(value).map_err(E::custom)
        }
    }

    deserializer.deserialize_newtype_struct(foreign::raw_token(), NumberVisitor(name))
}

/// Whether a well-formed JSON text is a number.
pub(crate) fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c == '-' || c.is_ascii_digit())
}
