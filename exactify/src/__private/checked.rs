//! Values of which a check says more than the type that holds them: their text is read twice, unless they say themselves
//! that the check holds.

use serde::de::{DeserializeOwned, Deserializer, Error as _};
use serde::Serialize;
use serde_json::de::StrRead;

use crate::check::Reporter;
use crate::deeper::Deeper;
use crate::json::{self, Json, Node, DEPTH};
use crate::raw;
use crate::report::syntax_message;
use crate::{Exact, Refusal};

/// Checks what is to become a `T`.
///
/// # Errors
///
/// The first violation.
pub fn check<T: Exact>(value: &(impl Exact + Serialize)) -> Result<(), Refusal> {
    let text = serde_json::to_string(value).map_err(|error| Refusal::new("", error))?;
    let (nodes, levels) = json::nodes_and_levels(&text).ok_or_else(|| Refusal::new("", NOT_JSON))?;
    guard::<T>(value, &text, &nodes, levels)
}

/// A generated type whose values are made of a `V` which says itself whether the check holds.
pub trait Asked<V>: Exact {
    /// Whether the check accepts the value, as far as is known. If not, it is asked.
    fn holds(value: &V) -> bool;
}

/// Checks what is to become a `T`, if `holds` does not say of it that it may.
///
/// # Errors
///
/// The first violation.
pub fn check_unless<T: Exact, V: Exact + Serialize>(value: &V, holds: impl FnOnce(&V) -> bool) -> Result<(), Refusal> {
    match holds(value) {
        true => Ok(()),
        false => check::<T>(value),
    }
}

/// What is wrong with a text that no writer and no reader of serde_json's makes.
pub(crate) const NOT_JSON: &str = "expected a JSON text";

/// Reads what a `T` is made of, and then asks the check of `T` about the text.
///
/// # Errors
///
/// What the reader answers, or the first violation that the check finds.
pub fn deserialize<'de, T, V, D>(deserializer: D) -> Result<V, D::Error>
where
    T: Exact,
    V: Exact + DeserializeOwned,
    D: Deserializer<'de>,
{
    read::<T, V, D>(deserializer, |text| V::deserialize(text))
}

/// The same with a reader of its own.
pub(crate) fn read<'de, T: Exact, V: Exact, D: Deserializer<'de>>(
    deserializer: D,
    read: impl FnOnce(&mut serde_json::Deserializer<StrRead<'_>>) -> serde_json::Result<V>,
) -> Result<V, D::Error> {
    let text = raw::text(deserializer)?;
    let (nodes, levels) = json::nodes_and_levels(&text).ok_or_else(|| D::Error::custom(NOT_JSON))?;
    let deeper = if levels > DEPTH {
        Deeper::enter(&text)
    } else {
        Deeper::levels(levels)
    };
    let _deeper = deeper.map_err(D::Error::custom)?;
    let value = read(&mut serde_json::Deserializer::from_str(&text));
    let value = value.map_err(|error| D::Error::custom(syntax_message(&error)))?;
    guard::<T>(&value, &text, &nodes, levels).map_err(D::Error::custom)?;
    Ok(value)
}

/// Whether the check of `T` accepts a text, of which `value` was read or which was written of it.
fn guard<T: Exact>(value: &impl Exact, text: &str, nodes: &[Node<'_>], levels: usize) -> Result<(), Refusal> {
    // Of a value that is kept as its text nothing is known, and types that take their texts whole read more levels.
    let holds = match value.as_raw().is_some() || levels > DEPTH {
        true => T::CHECK.accepts(text),
        false => T::CHECK.guards(text, nodes),
    };
    match holds {
        true => Ok(()),
        false => T::CHECK.refusal(text).map_or(Ok(()), Err),
    }
}

/// Whether an object in the value has a property that the schema does not name.
pub fn has_unknown<T: Exact>(value: &impl Serialize) -> bool {
    let text = serde_json::to_string(value).unwrap_or_default();
    json::nodes(&text).is_some_and(|nodes| {
        let mut reporter = Reporter::new(&text, 0, true);
        reporter.report(T::CHECK, Json::new(&nodes));
        reporter.is_truncated()
    })
}

/// What every generated newtype has whose values its check guards; `$inner` is what it is made of.
#[doc(hidden)]
#[macro_export]
macro_rules! guarded_newtype_impls {
    ($name:ident, $inner:ty, $check:expr) => {
        impl ::std::ops::Deref for $name {
            type Target = $inner;

            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl ::std::convert::From<$name> for $inner {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl $crate::Exact for $name {
            const CHECK: &'static $crate::Check = $check;

            fn has_unknown(&self) -> bool {
                $crate::__private::checked::has_unknown::<Self>(&self.0)
            }
        }
    };
}

/// The impls that every generated type has which its check guards; `$inner` is what it is made of.
#[doc(hidden)]
#[macro_export]
macro_rules! checked_impls {
    ($name:ident, $inner:ty, $check:expr) => {
        impl ::std::convert::TryFrom<$inner> for $name {
            type Error = $crate::Refusal;

            fn try_from(value: $inner) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::checked::check::<Self>(&value)?;
                ::std::result::Result::Ok(Self(value))
            }
        }

        $crate::guarded_newtype_impls!($name, $inner, $check);

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                $crate::__private::checked::deserialize::<Self, _, _>(deserializer).map(Self)
            }
        }
    };
}

/// The same of a type that is [`Asked`](crate::__private::checked::Asked).
#[doc(hidden)]
#[macro_export]
macro_rules! asked_impls {
    ($name:ident, $inner:ty, $check:expr) => {
        impl ::std::convert::TryFrom<$inner> for $name {
            type Error = $crate::Refusal;

            fn try_from(value: $inner) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::checked::check_unless::<Self, $inner>(
                    &value,
                    <Self as $crate::__private::checked::Asked<$inner>>::holds,
                )?;
                ::std::result::Result::Ok(Self(value))
            }
        }

        $crate::guarded_newtype_impls!($name, $inner, $check);

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                let value = <$inner as ::serde::Deserialize>::deserialize(deserializer)?;
                ::std::convert::TryFrom::try_from(value).map_err(::serde::de::Error::custom)
            }
        }
    };
}

/// The further impls of such a type that a text is parsed to: a string, or any JSON text.
#[doc(hidden)]
#[macro_export]
macro_rules! checked_text_impls {
    ($name:ident, $inner:ty) => {
        impl ::std::str::FromStr for $name {
            type Err = $crate::Refusal;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::Refusal> {
                let value = <$inner as ::std::str::FromStr>::from_str(text);
                ::std::convert::TryFrom::try_from(value.map_err(|error| $crate::Refusal::new("", error))?)
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::Refusal;

            fn try_from(text: &str) -> ::std::result::Result<Self, $crate::Refusal> {
                text.parse()
            }
        }
    };
}
