// Made by exactify-build 0.1.0 from choice_root. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Reply
///
/// Enforced:
/// * `type`: `` ["string","boolean","null"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ReplyValue {
    /// Where the value is a JSON string.
    String(ReplyValueString),
    /// `true`
    True,
}

::exactify::from_impls!(ReplyValue, [String(ReplyValueString)]);

#[allow(clippy::pedantic)]
impl ::serde::Serialize for ReplyValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            Self::True => ::serde::Serialize::serialize(&ReplyValueBoolean, serializer),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<ReplyValueBoolean> for ReplyValue {
    fn from(value: ReplyValueBoolean) -> Self {
        match value {
            ReplyValueBoolean => Self::True,
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for ReplyValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::deserialize(deserializer)
    }
}

impl ::std::convert::TryFrom<&str> for ReplyValue {
    type Error = <ReplyValueString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <ReplyValueString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <ReplyValueString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for ReplyValue {
    const NAME: &'static str = "Reply";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::REPLY_VALUE_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
            _ => {
                <ReplyValueBoolean as ::serde::Deserialize>::deserialize(deserializer)
                    .map(Self::from)
            }
        }
    }
}

impl ::exactify::Exact for ReplyValue {
    const CHECK: &'static ::exactify::Check = &checks::REPLY_VALUE_ONLY;
}

impl ::exactify::Subschema for ReplyValue {
    const SCHEMA: &'static str = r#"{"title":"Reply","type":["string","boolean"],"oneOf":[{"type":"string","minLength":1},{"type":"null"},{"const":true}]}"#;
}

/// ReplyValueString
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ReplyValueString(::exactify::__private::EcoString);

::exactify::string_impls!(
    ReplyValueString, "reply value string", checks::REPLY_VALUE_STRING.strings, &
    checks::REPLY_VALUE_STRING
);

impl ::exactify::Subschema for ReplyValueString {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1}"#;
}

/// ReplyValueBoolean
///
/// Enforced:
/// * `const`: `` true ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ReplyValueBoolean;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ReplyValueBoolean {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "true",
        }
    }
    /// The value.
    pub const fn get(self) -> bool {
        match self {
            Self => true,
        }
    }
}

::exactify::value_enum_impls!(ReplyValueBoolean, & checks::REPLY_VALUE_BOOLEAN);

::exactify::value_enum_impls!(ReplyValueBoolean as bool);

::exactify::value_enum_impls!(ReplyValueBoolean of booleans);

impl ::exactify::Subschema for ReplyValueBoolean {
    const SCHEMA: &'static str = r#"{"const":true}"#;
}

/// Reply
///
/// Enforced:
/// * `type`: `` ["string","boolean","null"] ``
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub type Reply = ::std::option::Option<ReplyValue>;

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static REPLY_VALUE_STRING: Check = Check {
        types: JsonTypes::STRING,
        name: "reply value string",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static REPLY_VALUE_BOOLEAN: Check = Check {
        name: "reply value boolean",
        values: &[("const", &["true"])],
        ..Check::ANY
    };
    pub(super) static REPLY_VALUE: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::BOOLEAN).or(JsonTypes::NULL),
        name: "Reply",
        choices: &[&REPLY_VALUE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static REPLY_VALUE_ONLY: Check = Check {
        name: "Reply",
        in_place: &[("", &REPLY_VALUE)],
        only: JsonTypes::STRING.or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static REPLY_VALUE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &REPLY_VALUE_STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::BOOLEAN,
                check: &REPLY_VALUE_BOOLEAN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}
