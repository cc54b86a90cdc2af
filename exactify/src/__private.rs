//! What only generated code calls. It changes with the generator, and no other code can rely on it.

pub mod build;
pub mod checked;
pub mod choice;
pub mod guard;
pub mod object;
pub mod pattern;
pub mod text;
pub mod tuple;
pub mod value_enum;

pub use self::build::Draft;
pub use self::object::{at_least, at_most, depends, required, set, Class, Name, Properties};
pub use self::text::EcoString;
pub use crate::map::Key;
pub use crate::number::rule as number;
pub use crate::unique::check as no_equal_items;

/// Stops the compilation of source that another version of the generator made.
pub const fn generated_by(version: &str) {
    assert!(
        is_same(version.as_bytes(), env!("CARGO_PKG_VERSION").as_bytes()),
        "exactify-build and exactify are of different versions: ask for the same version of both in Cargo.toml, and \
         run `cargo update -p exactify -p exactify-build`"
    );
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, more @ ..], [b, others @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (more, others);
    }
    one.is_empty() && other.is_empty()
}

/// The conversions of a generated enum; each type is that of one variant alone.
#[doc(hidden)]
#[macro_export]
macro_rules! from_impls {
    ($name:ident, [$($from:ident($ty:ty)),*]) => {
        $(impl ::std::convert::From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$from(value)
            }
        })*
    };
}

/// What a generated enum has whose variants hold a value each; each type of `$from` is that of one variant alone.
#[doc(hidden)]
#[macro_export]
macro_rules! variant_impls {
    ($name:ident, [$($variant:ident),*], [$($from:ident($ty:ty)),*]) => {
        $crate::from_impls!($name, [$($from($ty)),*]);

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                match self {
                    $(Self::$variant(value) => ::serde::Serialize::serialize(value, serializer),)*
                }
            }
        }
    };
}

/// The same, and its reader.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_impls {
    ($name:ident, [$($variant:ident),*], [$($from:ident($ty:ty)),*]) => {
        $crate::variant_impls!($name, [$($variant),*], [$($from($ty)),*]);

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                $crate::__private::choice::deserialize(deserializer)
            }
        }
    };
}

/// What a generated type has that is an enum behind a private field, since several branches may accept the same value.
#[doc(hidden)]
#[macro_export]
macro_rules! sealed_choice_impls {
    ($name:ident, $view:ident, $check:expr) => {
        impl $name {
            /// The branch that the value belongs to, the first that accepts it.
            pub fn get(&self) -> &$view {
                &self.0
            }
        }

        $crate::guarded_newtype_impls!($name, $view, $check);

        impl ::std::convert::TryFrom<$view> for $name {
            type Error = $crate::Refusal;

            /// Where an earlier branch accepts the value, too, it becomes that branch's.
            fn try_from(value: $view) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::choice::checked(&value)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                $crate::__private::choice::by_trial::<Self, $view, _>(deserializer).map(Self)
            }
        }
    };
}

/// What such a type has if it may be a string.
#[doc(hidden)]
#[macro_export]
macro_rules! choice_text_impls {
    ($name:ident) => {
        impl ::std::str::FromStr for $name {
            type Err = $crate::Refusal;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::Refusal> {
                $crate::__private::choice::checked(&text)
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

/// What a generated enum has whose variants are the JSON types that its schema allows.
#[doc(hidden)]
#[macro_export]
macro_rules! union_impls {
    ($name:ident, $display:literal, [$($variant:ident($ty:ty)),*]) => {
        $crate::enum_impls!($name, [$($variant),*], [$($variant($ty)),*]);

        impl $crate::__private::choice::Choice for $name {
            const NAME: &'static str = $display;
            const BRANCHES: &'static $crate::__private::choice::Branches = &$crate::__private::choice::Branches {
                branches: &[$($crate::__private::choice::Branch::of($crate::JsonType::$variant)),*],
                ..$crate::__private::choice::Branches::NONE
            };
            // serde's readers hand out a number without its digits.
            const WHOLE: bool = Self::BRANCHES.accept_numbers();

            fn read<'de, __D: ::serde::Deserializer<'de>>(
                branch: usize,
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                const TYPES: &[$crate::JsonType] = &[$($crate::JsonType::$variant),*];
                match TYPES[branch] {
                    $($crate::JsonType::$variant => {
                        ::serde::Deserialize::deserialize(deserializer).map(Self::$variant)
                    })*
                    #[allow(unreachable_patterns)]
                    _ => ::std::result::Result::Err(::serde::de::Error::custom("there is no such branch")),
                }
            }
        }
    };
}
