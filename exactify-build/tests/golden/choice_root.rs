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

impl ::std::convert::From<ReplyValueString> for ReplyValue {
    fn from(value: ReplyValueString) -> Self {
        Self::String(value)
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

impl ::std::convert::From<ReplyValueBoolean> for ReplyValue {
    fn from(value: ReplyValueBoolean) -> Self {
        Self::Boolean(value)
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
impl ::serde::Serialize for ReplyValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            Self::Boolean(value) => ::serde::Serialize::serialize(value, serializer),
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

impl ::exactify::Exact for ReplyValue {
    const CHECK: &'static ::exactify::Check = &checks::REPLY_VALUE_ONLY;
}

impl ::exactify::Subschema for ReplyValue {
    const SCHEMA: &'static str = r#"{"title":"Reply","type":["string","boolean","null"],"oneOf":[{"type":"string","minLength":1},{"type":"null"},{"const":true}]}"#;
}

/// ReplyValueString
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ReplyValueString(::exactify::__private::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ReplyValueString {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for ReplyValueString {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::text::check(
            text,
            <Self as ::exactify::__private::text::Text>::RULES,
        )?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ReplyValueString {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::text::check(
            &text,
            <Self as ::exactify::__private::text::Text>::RULES,
        )?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<ReplyValueString> for ::std::string::String {
    fn from(text: ReplyValueString) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for ReplyValueString {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::__private::text::Text for ReplyValueString {
    const NAME: &'static str = "reply value string";
    const RULES: &'static [::exactify::__private::text::Rule] = &[
        ::exactify::__private::text::Rule::MinLength(1),
    ];
}

::exactify::text_impls!(ReplyValueString, & checks::REPLY_VALUE_STRING);

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

impl ::exactify::__private::listed::Listed for ReplyValueBoolean {
    const NAME: &'static str = "reply value boolean";
    const TYPES: ::exactify::JsonTypes = ::exactify::JsonTypes::ALL;
    const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
        ("const", &["true"]),
    ];
}

::exactify::listed_impls!(ReplyValueBoolean, & checks::REPLY_VALUE_BOOLEAN);

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
        strings: &[::exactify::__private::text::Rule::MinLength(1)],
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
