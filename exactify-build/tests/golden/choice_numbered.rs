// Made by exactify-build 0.1.0 from choice_numbered. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Numbered
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Numbered {
    /// Where `code` is `` -1 ``.
    Code1(NumberedCode1),
    /// Where `code` is `` 18446744073709551615 ``.
    Code18446744073709551615(NumberedCode18446744073709551615),
    /// Where `code` is `` "red" `` or `` "green" `` or `` "blue" ``.
    RedOrGreenOrBlue(NumberedRedOrGreenOrBlue),
    /// Where `code` is `` "a" `` or `` "b" `` or `` "c" `` or `` "d" ``.
    Object(NumberedObject),
}

::exactify::enum_impls!(
    Numbered, [Code1, Code18446744073709551615, RedOrGreenOrBlue, Object],
    [Code1(NumberedCode1), Code18446744073709551615(NumberedCode18446744073709551615),
    RedOrGreenOrBlue(NumberedRedOrGreenOrBlue), Object(NumberedObject)]
);

::exactify::builder_impls!(
    Numbered, [NumberedCode1, NumberedCode18446744073709551615, NumberedRedOrGreenOrBlue,
    NumberedObject]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Numbered {
    const NAME: &'static str = "Numbered";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::NUMBERED_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Code1),
            1 => {
                ::serde::Deserialize::deserialize(deserializer)
                    .map(Self::Code18446744073709551615)
            }
            2 => {
                ::serde::Deserialize::deserialize(deserializer)
                    .map(Self::RedOrGreenOrBlue)
            }
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Object),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Numbered {
    const CHECK: &'static ::exactify::Check = &checks::NUMBERED;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Code1(value) => ::exactify::Exact::has_unknown(value),
            Self::Code18446744073709551615(value) => {
                ::exactify::Exact::has_unknown(value)
            }
            Self::RedOrGreenOrBlue(value) => ::exactify::Exact::has_unknown(value),
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for Numbered {
    const SCHEMA: &'static str = r#"{"title":"Numbered","oneOf":[{"type":"object","required":["code"],"properties":{"code":{"const":-1},"reason":{"type":"string"}}},{"type":"object","required":["code"],"properties":{"code":{"const":18446744073709551615}}},{"type":"object","required":["code"],"properties":{"code":{"enum":["red","green","blue"]}}},{"type":"object","required":["code"],"properties":{"code":{"enum":["a","b","c","d"]}}}]}"#;
}

/// NumberedCode1
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NumberedCode1 {
    /// The property `code`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` -1 ``
    pub code: NumberedCode1Code,
    /// The property `reason`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub reason: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NumberedCode1>,
}

impl ::exactify::__private::Properties for NumberedCode1 {
    const NAMES: &'static [&'static str] = &["code", "reason"];
}

impl ::serde::Serialize for NumberedCode1 {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.reason.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("code", &self.code)?;
        if let ::std::option::Option::Some(value) = &self.reason {
            map.serialize_entry("reason", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NumberedCode1 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NumberedCode1Visitor;
        impl<'de> ::serde::de::Visitor<'de> for NumberedCode1Visitor {
            type Value = NumberedCode1;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (numbered code1)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NumberedCode1, __A::Error> {
                let mut code = ::std::option::Option::None;
                let mut reason = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "code" => ::exactify::__private::set(&mut code, &name, &mut map)?,
                        "reason" => {
                            ::exactify::__private::set(&mut reason, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NumberedCode1 {
                    code: ::exactify::__private::required(code, "code")?,
                    reason,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NumberedCode1Visitor)
    }
}

impl ::exactify::Exact for NumberedCode1 {
    const CHECK: &'static ::exactify::Check = &checks::NUMBERED_CODE1;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NumberedCode1 {
    const SCHEMA: &'static str = r#"{"type":"object","required":["code"],"properties":{"code":{"const":-1},"reason":{"type":"string"}}}"#;
}

/// NumberedCode1Code
///
/// Enforced:
/// * `const`: `` -1 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NumberedCode1Code;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl NumberedCode1Code {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "-1",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self => -1,
        }
    }
}

::exactify::value_enum_impls!(NumberedCode1Code, & checks::NUMBERED_CODE1_CODE);

::exactify::value_enum_impls!(NumberedCode1Code as i64);

::exactify::value_enum_impls!(NumberedCode1Code of numbers);

impl ::exactify::Subschema for NumberedCode1Code {
    const SCHEMA: &'static str = r#"{"const":-1}"#;
}

/// NumberedCode18446744073709551615
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NumberedCode18446744073709551615 {
    /// The property `code`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` 18446744073709551615 ``
    pub code: NumberedCode18446744073709551615Code,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NumberedCode18446744073709551615>,
}

impl ::exactify::__private::Properties for NumberedCode18446744073709551615 {
    const NAMES: &'static [&'static str] = &["code"];
}

impl ::serde::Serialize for NumberedCode18446744073709551615 {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("code", &self.code)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NumberedCode18446744073709551615 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NumberedCode18446744073709551615Visitor;
        impl<'de> ::serde::de::Visitor<'de> for NumberedCode18446744073709551615Visitor {
            type Value = NumberedCode18446744073709551615;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (numbered code18446744073709551615)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NumberedCode18446744073709551615, __A::Error> {
                let mut code = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "code" => ::exactify::__private::set(&mut code, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NumberedCode18446744073709551615 {
                    code: ::exactify::__private::required(code, "code")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NumberedCode18446744073709551615Visitor)
    }
}

impl ::exactify::Exact for NumberedCode18446744073709551615 {
    const CHECK: &'static ::exactify::Check = &checks::NUMBERED_CODE18446744073709551615;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NumberedCode18446744073709551615 {
    const SCHEMA: &'static str = r#"{"type":"object","required":["code"],"properties":{"code":{"const":18446744073709551615}}}"#;
}

/// NumberedCode18446744073709551615Code
///
/// Enforced:
/// * `const`: `` 18446744073709551615 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NumberedCode18446744073709551615Code;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl NumberedCode18446744073709551615Code {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "18446744073709551615",
        }
    }
    /// The value.
    pub const fn get(self) -> u64 {
        match self {
            Self => 18446744073709551615,
        }
    }
}

::exactify::value_enum_impls!(
    NumberedCode18446744073709551615Code, &
    checks::NUMBERED_CODE18446744073709551615_CODE
);

::exactify::value_enum_impls!(NumberedCode18446744073709551615Code as u64);

::exactify::value_enum_impls!(NumberedCode18446744073709551615Code of numbers);

impl ::exactify::Subschema for NumberedCode18446744073709551615Code {
    const SCHEMA: &'static str = r#"{"const":18446744073709551615}"#;
}

/// NumberedRedOrGreenOrBlue
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NumberedRedOrGreenOrBlue {
    /// The property `code`.
    ///
    /// Enforced:
    /// * `required`
    /// * `enum`: `` ["red","green","blue"] ``
    pub code: NumberedRedOrGreenOrBlueCode,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NumberedRedOrGreenOrBlue>,
}

impl ::exactify::__private::Properties for NumberedRedOrGreenOrBlue {
    const NAMES: &'static [&'static str] = &["code"];
}

impl ::serde::Serialize for NumberedRedOrGreenOrBlue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("code", &self.code)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NumberedRedOrGreenOrBlue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NumberedRedOrGreenOrBlueVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NumberedRedOrGreenOrBlueVisitor {
            type Value = NumberedRedOrGreenOrBlue;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (numbered red or green or blue)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NumberedRedOrGreenOrBlue, __A::Error> {
                let mut code = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "code" => ::exactify::__private::set(&mut code, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NumberedRedOrGreenOrBlue {
                    code: ::exactify::__private::required(code, "code")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NumberedRedOrGreenOrBlueVisitor)
    }
}

impl ::exactify::Exact for NumberedRedOrGreenOrBlue {
    const CHECK: &'static ::exactify::Check = &checks::NUMBERED_RED_OR_GREEN_OR_BLUE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NumberedRedOrGreenOrBlue {
    const SCHEMA: &'static str = r#"{"type":"object","required":["code"],"properties":{"code":{"enum":["red","green","blue"]}}}"#;
}

/// NumberedRedOrGreenOrBlueCode
///
/// Enforced:
/// * `enum`: `` ["red","green","blue"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum NumberedRedOrGreenOrBlueCode {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `blue`
    Blue,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl NumberedRedOrGreenOrBlueCode {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Green, Self::Blue];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Blue => "blue",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for NumberedRedOrGreenOrBlueCode {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "red" => ::std::result::Result::Ok(Self::Red),
            "green" => ::std::result::Result::Ok(Self::Green),
            "blue" => ::std::result::Result::Ok(Self::Blue),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for NumberedRedOrGreenOrBlueCode {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    NumberedRedOrGreenOrBlueCode, "numbered red or green or blue code",
    checks::NUMBERED_RED_OR_GREEN_OR_BLUE_CODE.strings, &
    checks::NUMBERED_RED_OR_GREEN_OR_BLUE_CODE
);

impl ::exactify::Subschema for NumberedRedOrGreenOrBlueCode {
    const SCHEMA: &'static str = r#"{"enum":["red","green","blue"]}"#;
}

/// NumberedObject
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NumberedObject {
    /// The property `code`.
    ///
    /// Enforced:
    /// * `required`
    /// * `enum`: `` ["a","b","c","d"] ``
    pub code: NumberedObjectCode,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NumberedObject>,
}

impl ::exactify::__private::Properties for NumberedObject {
    const NAMES: &'static [&'static str] = &["code"];
}

impl ::serde::Serialize for NumberedObject {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("code", &self.code)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NumberedObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NumberedObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NumberedObjectVisitor {
            type Value = NumberedObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (numbered object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NumberedObject, __A::Error> {
                let mut code = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "code" => ::exactify::__private::set(&mut code, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NumberedObject {
                    code: ::exactify::__private::required(code, "code")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NumberedObjectVisitor)
    }
}

impl ::exactify::Exact for NumberedObject {
    const CHECK: &'static ::exactify::Check = &checks::NUMBERED_OBJECT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NumberedObject {
    const SCHEMA: &'static str = r#"{"type":"object","required":["code"],"properties":{"code":{"enum":["a","b","c","d"]}}}"#;
}

/// NumberedObjectCode
///
/// Enforced:
/// * `enum`: `` ["a","b","c","d"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum NumberedObjectCode {
    /// `a`
    A,
    /// `b`
    B,
    /// `c`
    C,
    /// `d`
    D,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl NumberedObjectCode {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::B, Self::C, Self::D];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for NumberedObjectCode {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            "c" => ::std::result::Result::Ok(Self::C),
            "d" => ::std::result::Result::Ok(Self::D),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for NumberedObjectCode {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    NumberedObjectCode, "numbered object code", checks::NUMBERED_OBJECT_CODE.strings, &
    checks::NUMBERED_OBJECT_CODE
);

impl ::exactify::Subschema for NumberedObjectCode {
    const SCHEMA: &'static str = r#"{"enum":["a","b","c","d"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NUMBERED_CODE1: Check = Check {
        types: JsonTypes::OBJECT,
        name: "numbered code1",
        object: &Object {
            properties: &[("code", &NUMBERED_CODE1_CODE), ("reason", &Check::STRING)],
            required: &["code"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NUMBERED_CODE1_CODE: Check = Check {
        name: "numbered code1 code",
        values: &[("const", &["-1"])],
        ..Check::ANY
    };
    pub(super) static NUMBERED_CODE18446744073709551615: Check = Check {
        types: JsonTypes::OBJECT,
        name: "numbered code18446744073709551615",
        object: &Object {
            properties: &[("code", &NUMBERED_CODE18446744073709551615_CODE)],
            required: &["code"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NUMBERED_CODE18446744073709551615_CODE: Check = Check {
        name: "numbered code18446744073709551615 code",
        values: &[("const", &["18446744073709551615"])],
        ..Check::ANY
    };
    pub(super) static NUMBERED_RED_OR_GREEN_OR_BLUE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "numbered red or green or blue",
        object: &Object {
            properties: &[("code", &NUMBERED_RED_OR_GREEN_OR_BLUE_CODE)],
            required: &["code"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NUMBERED_RED_OR_GREEN_OR_BLUE_CODE: Check = Check {
        name: "numbered red or green or blue code",
        strings: &[StringRule::OneOf("enum", &["red", "green", "blue"])],
        ..Check::ANY
    };
    pub(super) static NUMBERED_OBJECT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "numbered object",
        object: &Object {
            properties: &[("code", &NUMBERED_OBJECT_CODE)],
            required: &["code"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NUMBERED_OBJECT_CODE: Check = Check {
        name: "numbered object code",
        strings: &[StringRule::OneOf("enum", &["a", "b", "c", "d"])],
        ..Check::ANY
    };
    pub(super) static NUMBERED: Check = Check {
        name: "Numbered",
        choices: &[&NUMBERED_BRANCHES],
        ..Check::ANY
    };
    pub(super) static NUMBERED_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("code"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["-1"],
                check: &NUMBERED_CODE1,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["18446744073709551615"],
                check: &NUMBERED_CODE18446744073709551615,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                tags: &["\"red\"", "\"green\"", "\"blue\""],
                check: &NUMBERED_RED_OR_GREEN_OR_BLUE,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/3",
                types: JsonTypes::OBJECT,
                tags: &["\"a\"", "\"b\"", "\"c\"", "\"d\""],
                check: &NUMBERED_OBJECT,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::NumberedCode1 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NumberedCode1 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NumberedCode1`](super::NumberedCode1).
    #[derive(Clone, Debug, Default)]
    pub struct NumberedCode1 {
        code: ::exactify::__private::Draft<super::NumberedCode1Code>,
        reason: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::NumberedCode1>,
        errors: ::exactify::BuildError,
    }
    impl NumberedCode1 {
        /// The property `code`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` -1 ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NumberedCode1Code>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set(value);
            self
        }
        /// The property `reason`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.reason.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.extra, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::NumberedCode1, ::exactify::BuildError> {
            let mut errors = self.errors;
            let code = self.code.constant("code", &mut errors);
            let reason = self.reason.optional("reason", &mut errors);
            errors
                .or(
                    match (code,) {
                        (::std::option::Option::Some(code),) => {
                            ::std::option::Option::Some(super::NumberedCode1 {
                                code,
                                reason,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<NumberedCode1> for super::NumberedCode1 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NumberedCode1,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::NumberedCode18446744073709551615 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NumberedCode18446744073709551615 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NumberedCode18446744073709551615`](super::NumberedCode18446744073709551615).
    #[derive(Clone, Debug, Default)]
    pub struct NumberedCode18446744073709551615 {
        code: ::exactify::__private::Draft<super::NumberedCode18446744073709551615Code>,
        extra: ::exactify::Extra<super::NumberedCode18446744073709551615>,
        errors: ::exactify::BuildError,
    }
    impl NumberedCode18446744073709551615 {
        /// The property `code`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` 18446744073709551615 ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NumberedCode18446744073709551615Code>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.extra, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<
            super::NumberedCode18446744073709551615,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let code = self.code.constant("code", &mut errors);
            errors
                .or(
                    match (code,) {
                        (::std::option::Option::Some(code),) => {
                            ::std::option::Option::Some(super::NumberedCode18446744073709551615 {
                                code,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<NumberedCode18446744073709551615>
    for super::NumberedCode18446744073709551615 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NumberedCode18446744073709551615,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::NumberedRedOrGreenOrBlue {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NumberedRedOrGreenOrBlue {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NumberedRedOrGreenOrBlue`](super::NumberedRedOrGreenOrBlue).
    #[derive(Clone, Debug, Default)]
    pub struct NumberedRedOrGreenOrBlue {
        code: ::exactify::__private::Draft<super::NumberedRedOrGreenOrBlueCode>,
        extra: ::exactify::Extra<super::NumberedRedOrGreenOrBlue>,
        errors: ::exactify::BuildError,
    }
    impl NumberedRedOrGreenOrBlue {
        /// The property `code`.
        ///
        /// Enforced:
        /// * `required`
        /// * `enum`: `` ["red","green","blue"] ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NumberedRedOrGreenOrBlueCode>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.extra, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<
            super::NumberedRedOrGreenOrBlue,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let code = self.code.required("code", &mut errors);
            errors
                .or(
                    match (code,) {
                        (::std::option::Option::Some(code),) => {
                            ::std::option::Option::Some(super::NumberedRedOrGreenOrBlue {
                                code,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<NumberedRedOrGreenOrBlue>
    for super::NumberedRedOrGreenOrBlue {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NumberedRedOrGreenOrBlue,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::NumberedObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NumberedObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NumberedObject`](super::NumberedObject).
    #[derive(Clone, Debug, Default)]
    pub struct NumberedObject {
        code: ::exactify::__private::Draft<super::NumberedObjectCode>,
        extra: ::exactify::Extra<super::NumberedObject>,
        errors: ::exactify::BuildError,
    }
    impl NumberedObject {
        /// The property `code`.
        ///
        /// Enforced:
        /// * `required`
        /// * `enum`: `` ["a","b","c","d"] ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NumberedObjectCode>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.extra, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::NumberedObject, ::exactify::BuildError> {
            let mut errors = self.errors;
            let code = self.code.required("code", &mut errors);
            errors
                .or(
                    match (code,) {
                        (::std::option::Option::Some(code),) => {
                            ::std::option::Option::Some(super::NumberedObject {
                                code,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<NumberedObject> for super::NumberedObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NumberedObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
