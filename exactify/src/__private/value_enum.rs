//! Values out of a list that has others than strings: what generated enums of them read and write.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};

use crate::{canonical, Exact, Number, Raw, Refusal};

/// A generated enum of listed values (JSON Schema validation 2020-12, sections 6.1.2 and 6.1.3).
pub trait ValueEnum: Exact + Copy + 'static {
    /// Every value.
    const VALUES: &'static [Self];

    /// The JSON text of a value.
    fn json(self) -> &'static str;
}

/// The value that a JSON text spells, which may be spelled in several ways: `1` and `1.0`.
///
/// # Errors
///
/// If the text is not JSON or its value is not on the list.
pub fn parse<T: ValueEnum>(text: &str) -> Result<T, Refusal> {
    find(&text.parse().map_err(|error| Refusal::new("", error))?)
}

/// The value that is written as `value` is.
///
/// # Errors
///
/// If it is not on the list.
pub fn of<T: ValueEnum>(value: &(impl Serialize + ?Sized)) -> Result<T, Refusal> {
    find(&Raw::of(value).map_err(|error| Refusal::new("", error))?)
}

fn find<T: ValueEnum>(text: &Raw) -> Result<T, Refusal> {
    let text = text.get();
    let find = |is: &dyn Fn(&str) -> bool| T::VALUES.iter().copied().find(|value| is(value.json()));
    let found = find(&|listed| listed == text).or_else(|| find(&|listed| canonical::json_eq(text, listed)));
    let refused = || T::CHECK.refusal(text);
    found.ok_or_else(|| refused().unwrap_or_else(|| Refusal::new("enum", format_args!("{text} is not in the list"))))
}

/// `Deserialize::deserialize` of a generated enum of listed values.
///
/// # Errors
///
/// If the value is not on the list.
pub fn deserialize<'de, T: ValueEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    find(&Raw::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// `Serialize::serialize` of a generated enum of listed values.
///
/// # Errors
///
/// What the serializer answers.
pub fn serialize<S: Serializer>(text: &'static str, serializer: S) -> Result<S::Ok, S::Error> {
    match text.as_bytes().first() {
        Some(b'"') => {
            let text: String = serde_json::from_str(text).map_err(S::Error::custom)?;
            serializer.serialize_str(&text)
        }
        Some(b't' | b'f') => serializer.serialize_bool(text == "true"),
        Some(b'{' | b'[') => text.parse::<Raw>().map_err(S::Error::custom)?.serialize(serializer),
        _ => text.parse::<Number>().map_err(S::Error::custom)?.serialize(serializer),
    }
}

/// What every generated enum of listed values has, which must have `ALL` and `as_json`; what it has as one of Rust's types;
/// and its conversions from Rust's types, by the JSON types of its values.
#[doc(hidden)]
#[macro_export]
macro_rules! value_enum_impls {
    ($name:ident, $check:expr) => {
        impl $crate::__private::value_enum::ValueEnum for $name {
            const VALUES: &'static [Self] = Self::ALL;

            fn json(self) -> &'static str {
                self.as_json()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::Refusal;

            /// Parses a JSON text.
            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::value_enum::parse(text)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_json())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                $crate::__private::value_enum::serialize(self.as_json(), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                $crate::__private::value_enum::deserialize(deserializer)
            }
        }

        impl $crate::Exact for $name {
            const CHECK: &'static $crate::Check = $check;
        }
    };
    ($name:ident as $ty:ty) => {
        impl ::std::convert::From<$name> for $ty {
            fn from(value: $name) -> Self {
                value.get()
            }
        }

        impl ::std::cmp::PartialEq<$ty> for $name {
            fn eq(&self, other: &$ty) -> bool {
                self.get() == *other
            }
        }
    };
    ($name:ident of numbers) => {
        $crate::value_enum_impls!($name of [i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f64]);
    };
    ($name:ident of strings) => {
        $crate::value_enum_impls!($name of [&str, ::std::string::String]);
    };
    ($name:ident of booleans) => {
        $crate::value_enum_impls!($name of [bool]);
    };
    ($name:ident of [$($from:ty),+]) => {
        $(impl ::std::convert::TryFrom<$from> for $name {
            type Error = $crate::Refusal;

            fn try_from(value: $from) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::value_enum::of(&value)
            }
        })+
    };
}
