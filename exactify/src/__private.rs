//! What only generated code calls. It changes with the generator, and no other code can rely on it.

pub mod build;
pub mod choice;
pub mod listed;
pub mod object;
pub mod text;
pub mod tuple;
pub mod union;

pub use self::build::Draft;
pub use self::object::{at_least, at_most, depends, required, set, Class, Name, Properties};
pub use self::text::EcoString;
pub use crate::map::Key;
pub use crate::number::rule as numeric;
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

/// What a generated enum has whose variants hold a value each: `$module` is where its reader stands, and each type of
/// `$from` is that of one variant alone.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_impls {
    ($name:ident, $module:ident, [$($variant:ident),*], [$($from:ident($ty:ty)),*]) => {
        $(impl ::std::convert::From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$from(value)
            }
        })*

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

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                $crate::__private::$module::deserialize(deserializer)
            }
        }
    };
}
