//! Values out of a list: `enum` and `const` of any JSON value.

use crate::excerpt::Excerpt;
use crate::json_type::JsonTypes;
use crate::refusal::Refusal;
use crate::{canonical, Raw};

/// A generated type made of one JSON value out of a list, kept as its text: `1.0` is in a list that has `1`.
pub trait ValueEnum {
    /// The name for messages.
    const NAME: &'static str;
    /// `type`: the types that it allows.
    const TYPES: JsonTypes;
    /// `enum` and `const`: the keyword, and the JSON texts of the values that it lists.
    const LISTS: &'static [(&'static str, &'static [&'static str])];
}

/// Checks a value; the parser of every generated type of listed values.
///
/// # Errors
///
/// The first keyword that refuses.
pub fn check<T: ValueEnum>(value: &Raw) -> Result<(), Refusal> {
    let text = value.get();
    if !T::TYPES.accept(text) {
        let message = format_args!("{} is of another type than the values in the list", Excerpt(text));
        return Err(Refusal::new("type", message));
    }
    refusals(text, T::LISTS).next().map_or(Ok(()), Err)
}

/// The refusals of a value by lists: each has its keyword, and the JSON texts of the values that it lists.
pub(crate) fn refusals<'a>(
    text: &'a str,
    lists: &'static [(&'static str, &'static [&'static str])],
) -> impl Iterator<Item = Refusal> + 'a {
    let this = if lists.is_empty() {
        Vec::new()
    } else {
        canonical::form(text)
    };
    let not_listed = lists
        .iter()
        .filter(move |(_, listed)| !listed.iter().any(|listed| canonical::form(listed) == this));
    not_listed.map(move |(keyword, listed)| {
        let found = Excerpt(text);
        match listed {
            [one] => Refusal::new(keyword, format_args!("expected {}, found {found}", Excerpt(one))),
            more => Refusal::new(
                keyword,
                format_args!("expected one of {} values, found {found}", more.len()),
            ),
        }
    })
}

/// The impls that every generated type of listed values has.
#[doc(hidden)]
#[macro_export]
macro_rules! value_enum_impls {
    ($name:ident, $display:literal, $types:expr, $lists:expr, $check:expr) => {
        impl $crate::__private::value_enum::ValueEnum for $name {
            const NAME: &'static str = $display;
            const TYPES: $crate::JsonTypes = $types;
            const LISTS: &'static [(&'static str, &'static [&'static str])] = $lists;
        }

        impl ::std::convert::TryFrom<$crate::Raw> for $name {
            type Error = $crate::Refusal;

            fn try_from(value: $crate::Raw) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::value_enum::check::<Self>(&value)?;
                ::std::result::Result::Ok(Self(value))
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = $crate::Raw;

            fn deref(&self) -> &$crate::Raw {
                &self.0
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

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                let value: $crate::Raw = ::serde::Deserialize::deserialize(deserializer)?;
                ::std::convert::TryFrom::try_from(value).map_err(::serde::de::Error::custom)
            }
        }

        impl $crate::Exact for $name {
            const CHECK: &'static $crate::Check = $check;
        }
    };
}
