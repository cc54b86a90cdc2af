use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::ControlFlow;
use std::str::FromStr;

use serde::de::value::SeqAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::__private::object::Name;
use crate::check::Check;
use crate::excerpt::Excerpt;
use crate::names::{self, Step};
use crate::{foreign, Exact};

/// Any JSON value, kept as its text.
///
/// The text is not interpreted, so nothing is lost. `1e400`, a 400-digit integer, the order of properties and 1,000
/// levels of nesting are written byte for byte as they were read. Two values are equal if their texts are.
///
/// # Errors
///
/// Reading fails if an object, at any depth, has the same property name twice. JSON parsers disagree on which of the
/// two values counts (RFC 8259, section 4).
///
/// ```
/// use exactify::Raw;
///
/// let value: Raw = "[1e400, 1.0]".parse()?;
/// assert_eq!(value.get(), "[1e400, 1.0]");
/// assert_eq!(serde_json::to_string(&value)?, "[1e400, 1.0]");
/// assert_eq!(Raw::of(&["a"])?.get(), r#"["a"]"#);
///
/// let error = r#"{"a": 1, "a": 2}"#.parse::<Raw>().unwrap_err();
/// assert_eq!(error.to_string(), "duplicate property `a`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Raw(Box<RawValue>);

impl Raw {
    /// Serializes a value to JSON text.
    ///
    /// # Errors
    ///
    /// [`NotJson`] if the value cannot be written as JSON, or an object has the same property name twice.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Result<Raw, NotJson> {
        serde_json::value::to_raw_value(value)
            .map_err(NotJson::from)?
            .try_into()
    }

    /// Returns the JSON text, without white space around it.
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// Returns the value as serde_json's type.
    pub fn as_raw_value(&self) -> &RawValue {
        &self.0
    }

    /// Deserializes the text as a `T`.
    ///
    /// # Errors
    ///
    /// If the text is not a `T`.
    ///
    /// ```
    /// let value: exactify::Raw = "[1, 2]".parse()?;
    /// assert_eq!(value.read::<Vec<u8>>()?, [1, 2]);
    /// assert!(value.read::<bool>().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read<'a, T: Deserialize<'a>>(&'a self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.get())
    }
}

impl FromStr for Raw {
    type Err = NotJson;

    fn from_str(text: &str) -> Result<Raw, NotJson> {
        RawValue::from_string(text.to_owned())
            .map_err(NotJson::from)?
            .try_into()
    }
}

impl TryFrom<Box<RawValue>> for Raw {
    type Error = NotJson;

    fn try_from(text: Box<RawValue>) -> Result<Raw, NotJson> {
        match first_repeated(text.get()) {
            None => Ok(Raw(text)),
            Some(name) => Err(NotJson(format!("duplicate property {}", Excerpt(&name)))),
        }
    }
}

impl TryFrom<serde_json::Value> for Raw {
    type Error = NotJson;

    fn try_from(value: serde_json::Value) -> Result<Raw, NotJson> {
        Raw::of(&value)
    }
}

impl From<Raw> for Box<RawValue> {
    fn from(value: Raw) -> Box<RawValue> {
        value.0
    }
}

impl AsRef<RawValue> for Raw {
    fn as_ref(&self) -> &RawValue {
        &self.0
    }
}

impl PartialEq for Raw {
    fn eq(&self, other: &Raw) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Raw {}

impl Hash for Raw {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.get().hash(state);
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({})", self.get())
    }
}

impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Raw {
    /// Takes the text itself from serde_json. From any other data format, takes the value and writes it as JSON.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Raw, D::Error> {
        let text = RawValue::from_string(text(deserializer)?.into_owned()).map_err(de::Error::custom)?;
        text.try_into().map_err(de::Error::custom)
    }
}

/// The text of a value: the reader's own, borrowed if it lends it, or what a value from another data format is written as.
///
/// Whoever reads it must see to it that it is JSON and has no property name twice, as any reader can hand out any text.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    struct TextVisitor;

    impl<'de> Visitor<'de> for TextVisitor {
        type Value = Cow<'de, str>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("any JSON value")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cow<'de, str>, A::Error> {
            let first = map.next_key::<Name<'de>>()?.map(|name| name.0);
            if first.as_deref() == Some(foreign::raw_token()) {
                let text: Name<'de> = map.next_value()?;
                return Ok(text.0);
            }
            written(&foreign::object(first.map(Cow::into_owned), map)?)
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
            written(&foreign::value(deserializer)?)
        }

        // For deserializers of a single value without text, such as a tag that was read before.

        fn visit_unit<E: de::Error>(self) -> Result<Cow<'de, str>, E> {
            written(&())
        }

        fn visit_bool<E: de::Error>(self, value: bool) -> Result<Cow<'de, str>, E> {
            written(&value)
        }

        fn visit_i64<E: de::Error>(self, value: i64) -> Result<Cow<'de, str>, E> {
            written(&value)
        }

        fn visit_u64<E: de::Error>(self, value: u64) -> Result<Cow<'de, str>, E> {
            written(&value)
        }

        fn visit_f64<E: de::Error>(self, value: f64) -> Result<Cow<'de, str>, E> {
            written(&foreign::value(value.into_deserializer())?)
        }

        fn visit_str<E: de::Error>(self, value: &str) -> Result<Cow<'de, str>, E> {
            written(value)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Cow<'de, str>, A::Error> {
            written(&foreign::value(SeqAccessDeserializer::new(items))?)
        }
    }

    fn written<'de, E: de::Error>(value: &(impl Serialize + ?Sized)) -> Result<Cow<'de, str>, E> {
        serde_json::to_string(value).map(Cow::Owned).map_err(E::custom)
    }

    deserializer.deserialize_newtype_struct(foreign::raw_token(), TextVisitor)
}

impl Exact for Raw {
    const CHECK: &'static Check = &Check::ANY;

    fn as_raw(&self) -> Option<&Raw> {
        Some(self)
    }
}

/// The first property name that occurs twice in one object of the text.
pub(crate) fn first_repeated(text: &str) -> Option<String> {
    let mut first = None;
    names::repeated(text, |_, mut steps| {
        if let Some(Step::Name(name)) = steps.pop() {
            first = Some(name.into_owned());
        }
        ControlFlow::Break(())
    });
    first
}

/// The error for a text that is not JSON, or that has the same property name twice in one object.
///
/// ```
/// let error = "[1,".parse::<exactify::Raw>().unwrap_err();
/// assert_eq!(error.to_string(), "EOF while parsing a value at line 1 column 3");
/// ```
///
/// `Debug` prints the same as `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct NotJson(String);

impl From<serde_json::Error> for NotJson {
    fn from(error: serde_json::Error) -> NotJson {
        NotJson(error.to_string())
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for NotJson {}
