//! [`Exact`] for the types that need no more than themselves.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::__private::choice::{Branch, Branches};
use crate::check::Check;
use crate::json_type::JsonTypes;
use crate::Exact;

impl Exact for String {
    const CHECK: &'static Check = &Check::STRING;
}

impl Exact for bool {
    const CHECK: &'static Check = &Check::BOOLEAN;
}

/// `null`, where the schema allows nothing else.
///
/// ```
/// assert_eq!(exactify::from_str::<exactify::Null>("null")?, exactify::Null);
/// let report = exactify::from_str::<exactify::Null>("0").unwrap_err();
/// assert_eq!(report.to_string(), "expected null, found a number (line 1, column 1)");
/// # Ok::<(), exactify::Report>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Null;

impl Serialize for Null {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl<'de> Deserialize<'de> for Null {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Null, D::Error> {
        <()>::deserialize(deserializer).map(|()| Null)
    }
}

impl Exact for Null {
    const CHECK: &'static Check = &Check::NULL;
}

/// A type without values, for the schema `false`. An optional property of this type is always absent.
///
/// ```
/// use exactify::{Array, Never};
///
/// assert!(exactify::from_str::<Array<Never>>("[]")?.is_empty());
/// let report = exactify::from_str::<Array<Never>>("[null]").unwrap_err();
/// assert_eq!(report.to_string(), "/0: no value is allowed here (line 1, column 2)");
/// # Ok::<(), exactify::Report>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Never {}

impl Exact for Never {
    const CHECK: &'static Check = &Check::NEVER;
}

impl Serialize for Never {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        match *self {}
    }
}

impl<'de> Deserialize<'de> for Never {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Never, D::Error> {
        Err(D::Error::custom("no value is allowed here"))
    }
}

/// `T` or `null`, for a `type` that lists `"null"`.
impl<T: Exact> Exact for Option<T> {
    const CHECK: &'static Check = &Check {
        choices: &[&Branches {
            null: true,
            branches: &[Branch {
                types: JsonTypes::ALL,
                check: T::CHECK,
                ..Branch::NONE
            }],
            ..Branches::NONE
        }],
        ..Check::ANY
    };

    fn has_unknown(&self) -> bool {
        self.as_ref().is_some_and(T::has_unknown)
    }
}

impl<T: Exact> Exact for Box<T> {
    const CHECK: &'static Check = T::CHECK;

    fn has_unknown(&self) -> bool {
        T::has_unknown(self)
    }
}
