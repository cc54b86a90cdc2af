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
    /// Where the value is a JSON boolean.
    Boolean(ReplyValueBoolean),
}

::exactify::enum_impls!(
    ReplyValue, [String, Boolean], [String(ReplyValueString), Boolean(ReplyValueBoolean)]
);

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
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for ReplyValue {
    const CHECK: &'static ::exactify::Check = &checks::REPLY_VALUE_ONLY;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Boolean(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ReplyValueBoolean(::exactify::Raw);

::exactify::checked_impls!(
    ReplyValueBoolean, ::exactify::Raw, & checks::REPLY_VALUE_BOOLEAN
);

::exactify::checked_text_impls!(ReplyValueBoolean, ::exactify::Raw);

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
