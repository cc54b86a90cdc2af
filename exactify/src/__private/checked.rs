//! Values of which a check says more than the type that holds them: their text is read twice.

use serde::de::{self, DeserializeOwned, Deserializer, Error as _};
use serde::{Deserialize, Serialize};
use serde_json::de::StrRead;

use crate::check::Reporter;
use crate::deeper::Deeper;
use crate::json::{self, Json};
use crate::report::syntax_message;
use crate::{Exact, Raw, Refusal};

/// Checks what is to become a `T`.
///
/// # Errors
///
/// The first violation.
pub fn check<T: Exact>(value: &impl Serialize) -> Result<(), Refusal> {
    let text = serde_json::to_string(value).map_err(|error| Refusal::new("", error))?;
    T::CHECK.refusal(&text).map_or(Ok(()), Err)
}

/// Reads what a `T` is made of, once the check of `T` has accepted its text.
///
/// # Errors
///
/// The first violation that the check finds.
pub fn deserialize<'de, T: Exact, V: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
    read(&accepted::<T, D>(deserializer)?, |text| V::deserialize(text))
}

/// The text of a value, which the check of `T` accepts.
pub(crate) fn accepted<'de, T: Exact, D: Deserializer<'de>>(deserializer: D) -> Result<Raw, D::Error> {
    let text = Raw::deserialize(deserializer)?;
    match T::CHECK.refusal(text.get()) {
        Some(refusal) => Err(D::Error::custom(refusal)),
        None => Ok(text),
    }
}

/// Reads the text of a value that is within others.
pub(crate) fn read<T, E: de::Error>(
    text: &Raw,
    read: impl FnOnce(&mut serde_json::Deserializer<StrRead<'_>>) -> serde_json::Result<T>,
) -> Result<T, E> {
    let _deeper = Deeper::enter(text.get()).map_err(E::custom)?;
    read(&mut serde_json::Deserializer::from_str(text.get())).map_err(|error| E::custom(syntax_message(&error)))
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
