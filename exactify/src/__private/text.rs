//! Strings with assertions: what a generated string type checks, and its messages.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{self, Deserializer, Visitor};

use crate::excerpt::Excerpt;
use crate::refusal::Refusal;

/// The text of a generated string type: up to 15 bytes inline, more on the heap.
pub use ecow::EcoString;

/// What tells whether a text matches a pattern that was compiled at run time.
pub type Matcher = dyn Fn(&str) -> bool + Send + Sync;

/// One assertion of a schema on a string.
#[derive(Clone, Copy)]
pub enum Rule {
    /// `minLength`, in code points (JSON Schema validation 2020-12, section 6.3.2).
    MinLength(usize),
    /// `maxLength`, in code points (section 6.3.1).
    MaxLength(usize),
    /// `pattern` (section 6.3.3): the ECMA-262 expression, and the function compiled from it.
    Pattern(&'static str, fn(&str) -> bool),
    /// `pattern` as well, where the automaton was made at run time.
    Matcher(&'static str, &'static Matcher),
    /// `format` (section 7) as an assertion: its name, and the function of [`format`](crate::format) that checks it.
    Format(&'static str, fn(&str) -> bool),
    /// `enum` or `const` (sections 6.1.2 and 6.1.3), or `oneOf` or `anyOf` of these: the keyword, and the strings that
    /// it lists.
    OneOf(&'static str, &'static [&'static str]),
    /// A hand-written type's parser, whose refusal names the keyword.
    Parser(fn(&str) -> Result<(), Refusal>),
}

impl Rule {
    /// The keyword and the strings of a list.
    pub(crate) fn list(&self) -> Option<(&'static str, &'static [&'static str])> {
        match *self {
            Rule::OneOf(keyword, listed) => Some((keyword, listed)),
            _ => None,
        }
    }

    #[inline]
    pub(crate) fn accepts(&self, text: &str) -> bool {
        match *self {
            Rule::MinLength(min) => text.len() >= min && (text.len() / 4 >= min || length(text) >= min),
            Rule::MaxLength(max) => text.len() <= max || length(text) <= max,
            Rule::Pattern(_, matches) | Rule::Format(_, matches) => matches(text),
            Rule::Matcher(_, matches) => matches(text),
            Rule::OneOf(_, allowed) => allowed.contains(&text),
            Rule::Parser(parse) => parse(text).is_ok(),
        }
    }

    pub(crate) fn is_parser(&self) -> bool {
        matches!(self, Rule::Parser(_))
    }

    /// Why `text` is refused, if it is.
    pub(crate) fn refusal(&self, text: &str) -> Option<Refusal> {
        match self {
            Rule::Parser(parse) => parse(text).err(),
            rule => (!rule.accepts(text)).then(|| rule.refused(text)),
        }
    }

    /// Why the rule refuses `text`.
    #[cold]
    fn refused(&self, text: &str) -> Refusal {
        let (found, count) = (Excerpt(text), Characters(length(text)));
        let new = |keyword, message: fmt::Arguments<'_>| Refusal::new(keyword, message);
        match *self {
            Rule::MinLength(min) => new("minLength", format_args!("{count}, at least {min}")),
            Rule::MaxLength(max) => new("maxLength", format_args!("{count}, at most {max}")),
            Rule::Pattern(pattern, _) | Rule::Matcher(pattern, _) => {
                new("pattern", format_args!("{found} does not match `{pattern}`"))
            }
            Rule::Format(format, _) => new("format", format_args!("{found} is not a valid {format}")),
            Rule::OneOf(keyword, []) => new(keyword, format_args!("none is allowed here")),
            Rule::OneOf(keyword, allowed) => new(keyword, format_args!("{found}, expected {}", OneOf(allowed))),
            Rule::Parser(parse) => parse(text).err().unwrap_or_else(|| Refusal::new("", "")),
        }
    }
}

/// Checks `text` against `rules` in order. This is the parser of every generated string type.
///
/// # Errors
///
/// At the first rule that `text` breaks.
#[inline]
pub fn check(text: &str, rules: &[Rule]) -> Result<(), Refusal> {
    match rules.iter().find(|rule| !rule.accepts(text)) {
        None => Ok(()),
        Some(rule) => Err(rule.refused(text)),
    }
}

/// A generated type made of one JSON string.
pub trait Text: FromStr<Err = Refusal> + TryFrom<String, Error = Refusal> {
    /// The name for messages.
    const NAME: &'static str;
    /// What its schema asserts, lengths before patterns.
    const RULES: &'static [Rule];
}

/// `Deserialize::deserialize` of a generated string type: a JSON string that its parser accepts, and nothing else.
///
/// # Errors
///
/// If the value is not a string, or the type refuses it.
pub fn deserialize<'de, T: Text, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct TextVisitor<T>(PhantomData<T>);

    impl<T: Text> Visitor<'_> for TextVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a string ({})", T::NAME)
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(|refusal| named::<T, E>(&refusal))
        }

        fn visit_string<E: de::Error>(self, text: String) -> Result<T, E> {
            T::try_from(text).map_err(|refusal| named::<T, E>(&refusal))
        }
    }

    deserializer.deserialize_string(TextVisitor(PhantomData))
}

/// Why the generated type refuses `text`, which it does.
pub fn refusal<T: Text>(text: &str) -> Refusal {
    let refused = || Refusal::new("enum", format_args!("{} is not in the list", Excerpt(text)));
    refusals(text, T::RULES).next().unwrap_or_else(refused)
}

/// What each of `rules` has to say against `text`.
fn refusals<'a>(text: &'a str, rules: &'a [Rule]) -> impl Iterator<Item = Refusal> + 'a {
    rules.iter().filter_map(|rule| rule.refusal(text))
}

fn named<T: Text, E: de::Error>(refusal: &Refusal) -> E {
    E::custom(format_args!("{}: {refusal}", T::NAME))
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// `2 characters`
struct Characters(usize);

impl fmt::Display for Characters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = if self.0 == 1 { "character" } else { "characters" };
        write!(f, "{} {noun}", self.0)
    }
}

/// `` `a` ``, or `` one of `a`, `b` ``, at most ten of them.
pub(crate) struct OneOf(pub &'static [&'static str]);

impl fmt::Display for OneOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 10;
        if self.0.len() > 1 {
            f.write_str("one of ")?;
        }
        for (index, text) in self.0.iter().take(SHOWN).enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{}", Excerpt(text))?;
        }
        match self.0.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

/// What a generated type has that keeps a string.
#[doc(hidden)]
#[macro_export]
macro_rules! string_impls {
    ($name:ident, $display:literal, $rules:expr, $check:expr) => {
        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::Refusal;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::text::check(text, $rules)?;
                ::std::result::Result::Ok(Self(text.into()))
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::Refusal;

            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::text::check(&text, $rules)?;
                ::std::result::Result::Ok(Self(text.into()))
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(text: $name) -> Self {
                text.0.into()
            }
        }

        impl ::std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        $crate::text_impls!($name, $display, $rules, $check);
    };
}

/// What a generated enum of listed strings has that has a variant `$other` for the others. It must have `listed`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_impls {
    ($name:ident, $other:ident, $type:ident) => {
        impl $type {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::ops::Deref for $type {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::convert::From<$type> for $name {
            fn from(other: $type) -> Self {
                Self::$other(other)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::Refusal;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::Refusal> {
                if let ::std::option::Option::Some(listed) = Self::listed(text) {
                    return ::std::result::Result::Ok(listed);
                }
                $crate::__private::text::check(text, <Self as $crate::__private::text::Text>::RULES)?;
                ::std::result::Result::Ok(Self::$other($type(text.into())))
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::Refusal;

            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, $crate::Refusal> {
                text.parse()
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }
    };
}

/// What every generated type has that stands for a string. It must have `as_str`, `FromStr` and `TryFrom<String>`.
#[doc(hidden)]
#[macro_export]
macro_rules! text_impls {
    ($name:ident, $display:literal, $rules:expr, $check:expr) => {
        impl $crate::__private::text::Text for $name {
            const NAME: &'static str = $display;
            const RULES: &'static [$crate::check::StringRule] = $rules;
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::Refusal;

            fn try_from(text: &str) -> ::std::result::Result<Self, $crate::Refusal> {
                text.parse()
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                $crate::__private::text::deserialize(deserializer)
            }
        }

        impl $crate::Exact for $name {
            const CHECK: &'static $crate::Check = $check;
        }
    };
}
