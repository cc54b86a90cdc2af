// Made by exactify-build 0.1.0 from listed_root. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// A list of strings and null, with nothing that names it but the file.
///
/// Enforced:
/// * `enum`: `` ["c",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ListedRootValue;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedRootValue {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "c",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedRootValue {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "c" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedRootValue {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedRootValue, "listed root value", checks::LISTED_ROOT_VALUE.strings, &
    checks::LISTED_ROOT_VALUE_ONLY
);

impl ::exactify::Subschema for ListedRootValue {
    const SCHEMA: &'static str = r#"{"description":"A list of strings and null, with nothing that names it but the file.","enum":["c",null],"$defs":{"Left":{"type":["string","null"],"enum":["a","b"]},"Right":{"type":["string","null"],"enum":["a",null]},"Values":{"enum":[1,null]},"Constant":{"const":null}},"type":"string"}"#;
}

/// Left
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `enum`: `` ["a","b"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Left {
    /// `a`
    A,
    /// `b`
    B,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Left {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for Left {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Left {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(Left, "left", checks::LEFT.strings, & checks::LEFT);

impl ::exactify::Subschema for Left {
    const SCHEMA: &'static str = r#"{"type":["string","null"],"enum":["a","b"]}"#;
}

/// Right
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `enum`: `` ["a",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Right;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Right {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "a",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for Right {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Right {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(Right, "right", checks::RIGHT.strings, & checks::RIGHT_ONLY);

impl ::exactify::Subschema for Right {
    const SCHEMA: &'static str = r#"{"type":"string","enum":["a",null]}"#;
}

/// Values
///
/// Enforced:
/// * `enum`: `` [1,null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Values;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Values {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "1",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self => 1,
        }
    }
}

::exactify::value_enum_impls!(Values, & checks::VALUES_ONLY);

::exactify::value_enum_impls!(Values as i64);

::exactify::value_enum_impls!(Values of numbers);

impl ::exactify::Subschema for Values {
    const SCHEMA: &'static str = r#"{"enum":[1,null],"type":"number"}"#;
}

/// A list of strings and null, with nothing that names it but the file.
///
/// Enforced:
/// * `enum`: `` ["c",null] ``
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub type ListedRoot = ::std::option::Option<ListedRootValue>;

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static LISTED_ROOT_VALUE: Check = Check {
        name: "listed root value",
        null: true,
        strings: &[StringRule::OneOf("enum", &["c"])],
        ..Check::ANY
    };
    pub(super) static LISTED_ROOT_VALUE_ONLY: Check = Check {
        name: "listed root value",
        in_place: &[("", &LISTED_ROOT_VALUE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static LEFT: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "left",
        strings: &[StringRule::OneOf("enum", &["a", "b"])],
        ..Check::ANY
    };
    pub(super) static RIGHT: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "right",
        null: true,
        strings: &[StringRule::OneOf("enum", &["a"])],
        ..Check::ANY
    };
    pub(super) static RIGHT_ONLY: Check = Check {
        name: "right",
        in_place: &[("", &RIGHT)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static VALUES: Check = Check {
        name: "values",
        values: &[("enum", &["1", "null"])],
        ..Check::ANY
    };
    pub(super) static VALUES_ONLY: Check = Check {
        name: "values",
        in_place: &[("", &VALUES)],
        only: JsonTypes::NUMBER,
        ..Check::ANY
    };
}
