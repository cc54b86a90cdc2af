//! Numbers with assertions: what a generated number type checks, and its messages.

use serde::de::{Deserializer, Error as _};

pub use super::limit::Limit;
use super::value::{self, Number};
use crate::excerpt::Excerpt;
use crate::refusal::Refusal;

/// One assertion of a schema on a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// `type: integer`: the fractional part is zero, so `1.0` is an integer (JSON Schema core 2020-12, section 4.2.3).
    Integer,
    /// `minimum` (JSON Schema validation 2020-12, section 6.2.4).
    Minimum(Limit),
    /// `maximum` (section 6.2.2).
    Maximum(Limit),
    /// `exclusiveMinimum` (section 6.2.5).
    ExclusiveMinimum(Limit),
    /// `exclusiveMaximum` (section 6.2.3).
    ExclusiveMaximum(Limit),
    /// `multipleOf` (section 6.2.1), with at most 18 significant digits.
    MultipleOf(Limit),
}

impl Rule {
    #[inline]
    fn accepts(&self, number: &Number) -> bool {
        match *self {
            Rule::Integer => number.is_integer(),
            Rule::Minimum(limit) => number.compare(limit).is_ge(),
            Rule::Maximum(limit) => number.compare(limit).is_le(),
            Rule::ExclusiveMinimum(limit) => number.compare(limit).is_gt(),
            Rule::ExclusiveMaximum(limit) => number.compare(limit).is_lt(),
            Rule::MultipleOf(factor) => number.is_multiple_of(factor),
        }
    }

    /// Why the rule refuses `number`.
    #[cold]
    fn refusal(&self, number: &Number) -> Refusal {
        let (keyword, wanted, limit) = match *self {
            Rule::Integer => ("type", "an integer", ""),
            Rule::Minimum(limit) => ("minimum", "at least ", limit.as_str()),
            Rule::Maximum(limit) => ("maximum", "at most ", limit.as_str()),
            Rule::ExclusiveMinimum(limit) => ("exclusiveMinimum", "more than ", limit.as_str()),
            Rule::ExclusiveMaximum(limit) => ("exclusiveMaximum", "less than ", limit.as_str()),
            Rule::MultipleOf(factor) => ("multipleOf", "a multiple of ", factor.as_str()),
        };
        let found = number.to_string();
        Refusal::new(
            keyword,
            format_args!("expected {wanted}{limit}, found {}", Excerpt(&found)),
        )
    }
}

/// A generated type made of one JSON number.
pub trait Numeric: Sized {
    /// The name for messages.
    const NAME: &'static str;
    /// The assertions of its schema.
    const RULES: &'static [Rule];
}

/// Checks `number` against `rules` in order. This is the parser of every generated number type.
///
/// # Errors
///
/// At the first rule that `number` breaks.
#[inline]
pub fn check(number: &Number, rules: &[Rule]) -> Result<(), Refusal> {
    match rules.iter().find(|rule| !rule.accepts(number)) {
        None => Ok(()),
        Some(rule) => Err(rule.refusal(number)),
    }
}

/// `Deserialize::deserialize` of a generated number type.
///
/// # Errors
///
/// If the value is not a number, or the type refuses it.
pub fn deserialize<'de, T: Numeric + TryFrom<Number, Error = Refusal>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let number = value::read(deserializer, T::NAME)?;
    T::try_from(number).map_err(|refusal| D::Error::custom(format_args!("{}: {refusal}", T::NAME)))
}

/// Whether a number obeys `rules`.
pub(crate) fn obeys(number: &Number, rules: &[Rule]) -> bool {
    rules.iter().all(|rule| rule.accepts(number))
}

/// What `rules` refuse of a number.
pub(crate) fn refusals<'a>(number: &'a Number, rules: &'a [Rule]) -> impl Iterator<Item = Refusal> + 'a {
    let refused = rules.iter().filter(|rule| !rule.accepts(number));
    refused.map(|rule| rule.refusal(number))
}

/// Implements for a generated number type the conversions, serde's traits and `Display`, all as for its number.
#[doc(hidden)]
#[macro_export]
macro_rules! number_impls {
    ($name:ident, $display:literal, $rules:expr, $check:expr) => {
        impl $crate::__private::number::Numeric for $name {
            const NAME: &'static str = $display;
            const RULES: &'static [$crate::check::NumberRule] = $rules;
        }

        $crate::number_impls!($name: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f64 &str);

        impl ::std::convert::TryFrom<$crate::Number> for $name {
            type Error = $crate::Refusal;

            fn try_from(number: $crate::Number) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::number::check(&number, <Self as $crate::__private::number::Numeric>::RULES)?;
                ::std::result::Result::Ok(Self(number))
            }
        }

        impl ::std::convert::From<$name> for $crate::Number {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::Refusal;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::Refusal> {
                ::std::convert::TryFrom::try_from(text)
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = $crate::Number;

            fn deref(&self) -> &$crate::Number {
                &self.0
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::write!(f, "{}({})", ::std::stringify!($name), self.0)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
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
                $crate::__private::number::deserialize(deserializer)
            }
        }

        impl $crate::Exact for $name {
            const CHECK: &'static $crate::Check = $check;
        }
    };
    ($name:ident: $($from:ty)*) => {$(
        impl ::std::convert::TryFrom<$from> for $name {
            type Error = $crate::Refusal;

            fn try_from(value: $from) -> ::std::result::Result<Self, $crate::Refusal> {
                let number = <$crate::Number as ::std::convert::TryFrom<$from>>::try_from(value);
                ::std::convert::TryFrom::try_from(number.map_err($crate::Refusal::from)?)
            }
        }
    )*};
}
