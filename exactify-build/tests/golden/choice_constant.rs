// Made by exactify-build 0.1.0 from choice_constant. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Settled choices
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SettledChoices {
    /// The property `described`.
    pub described: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// The property `settled`.
    pub settled: ::std::option::Option<SettledChoicesSettled>,
    /// The property `nested`.
    pub nested: ::std::option::Option<SettledChoicesNested>,
    /// The property `single`.
    pub single: ::std::option::Option<::std::option::Option<SettledChoicesSingle>>,
    /// The property `whole`.
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    pub whole: ::std::option::Option<SettledChoicesWhole>,
    /// The property `each`.
    ///
    /// Enforced:
    /// * `type`: `` ["integer","number","string"] ``
    pub each: ::std::option::Option<SettledChoicesEach>,
    /// The property `deep`.
    pub deep: ::std::option::Option<::std::option::Option<SettledChoicesDeep>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<SettledChoices>,
}

impl ::exactify::__private::Properties for SettledChoices {
    const NAMES: &'static [&'static str] = &[
        "described",
        "settled",
        "nested",
        "single",
        "whole",
        "each",
        "deep",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for SettledChoices {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.described.is_some())
            + ::std::primitive::usize::from(self.settled.is_some())
            + ::std::primitive::usize::from(self.nested.is_some())
            + ::std::primitive::usize::from(self.single.is_some())
            + ::std::primitive::usize::from(self.whole.is_some())
            + ::std::primitive::usize::from(self.each.is_some())
            + ::std::primitive::usize::from(self.deep.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.described {
            map.serialize_entry("described", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.settled {
            map.serialize_entry("settled", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nested {
            map.serialize_entry("nested", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.single {
            map.serialize_entry("single", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.whole {
            map.serialize_entry("whole", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.each {
            map.serialize_entry("each", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.deep {
            map.serialize_entry("deep", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SettledChoices {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SettledChoicesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SettledChoicesVisitor {
            type Value = SettledChoices;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Settled choices)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SettledChoices, __A::Error> {
                let mut made = SettledChoices {
                    described: ::std::option::Option::None,
                    settled: ::std::option::Option::None,
                    nested: ::std::option::Option::None,
                    single: ::std::option::Option::None,
                    whole: ::std::option::Option::None,
                    each: ::std::option::Option::None,
                    deep: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "described" => {
                            ::exactify::__private::set(
                                &mut made.described,
                                &name,
                                &mut map,
                            )?
                        }
                        "settled" => {
                            ::exactify::__private::set(
                                &mut made.settled,
                                &name,
                                &mut map,
                            )?
                        }
                        "nested" => {
                            ::exactify::__private::set(
                                &mut made.nested,
                                &name,
                                &mut map,
                            )?
                        }
                        "single" => {
                            ::exactify::__private::set(
                                &mut made.single,
                                &name,
                                &mut map,
                            )?
                        }
                        "whole" => {
                            ::exactify::__private::set(&mut made.whole, &name, &mut map)?
                        }
                        "each" => {
                            ::exactify::__private::set(&mut made.each, &name, &mut map)?
                        }
                        "deep" => {
                            ::exactify::__private::set(&mut made.deep, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SettledChoicesVisitor)
    }
}

impl ::exactify::Exact for SettledChoices {
    const CHECK: &'static ::exactify::Check = &checks::SETTLED_CHOICES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for SettledChoices {
    const SCHEMA: &'static str = r#"{"title":"Settled choices","type":"object","properties":{"described":{"oneOf":[{"type":"null","description":"Nothing."},{"type":"string"}]},"settled":{"oneOf":[{"type":["string","null"],"if":true,"then":{"type":"string"}},{"type":"integer"}]},"nested":{"anyOf":[{"anyOf":[{"type":["string","null"],"if":true,"then":{"type":"string"}},{"type":"boolean"}]},{"type":"integer"}]},"single":{"oneOf":[{"enum":["a","b"]},{"type":"null"}]},"whole":{"type":["integer","string"],"oneOf":[{"type":"number","minimum":0},{"type":"string"}]},"each":{"type":["integer","number","string"],"oneOf":[{"type":"number"},{"type":"string"}]},"deep":{"oneOf":[{"type":"integer"},{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"type":["string","null"]}]}]}]}]}]}]}]}]}]}]}}}"#;
}

/// SettledChoicesSettled
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SettledChoicesSettled {
    /// Where the value is a JSON string or null.
    StringOrNull(::std::string::String),
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
}

::exactify::enum_impls!(
    SettledChoicesSettled, [StringOrNull, Number], [StringOrNull(::std::string::String),
    Number(::exactify::Integer)]
);

impl ::std::convert::From<&str> for SettledChoicesSettled {
    fn from(text: &str) -> Self {
        Self::StringOrNull(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for SettledChoicesSettled {
    const NAME: &'static str = "settled choices settled";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SETTLED_CHOICES_SETTLED_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::StringOrNull),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

impl ::exactify::Exact for SettledChoicesSettled {
    const CHECK: &'static ::exactify::Check = &checks::SETTLED_CHOICES_SETTLED;
}

impl ::exactify::Subschema for SettledChoicesSettled {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":["string","null"],"if":true,"then":{"type":"string"}},{"type":"integer"}]}"#;
}

/// SettledChoicesNested
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SettledChoicesNested {
    /// Where the value is a JSON string or boolean or null.
    StringOrBooleanOrNull(SettledChoicesNestedStringOrBooleanOrNull),
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
}

::exactify::enum_impls!(
    SettledChoicesNested, [StringOrBooleanOrNull, Number],
    [StringOrBooleanOrNull(SettledChoicesNestedStringOrBooleanOrNull),
    Number(::exactify::Integer)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for SettledChoicesNested {
    const NAME: &'static str = "settled choices nested";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SETTLED_CHOICES_NESTED_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                ::serde::Deserialize::deserialize(deserializer)
                    .map(Self::StringOrBooleanOrNull)
            }
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

impl ::exactify::Exact for SettledChoicesNested {
    const CHECK: &'static ::exactify::Check = &checks::SETTLED_CHOICES_NESTED;
}

impl ::exactify::Subschema for SettledChoicesNested {
    const SCHEMA: &'static str = r#"{"anyOf":[{"anyOf":[{"type":["string","null"],"if":true,"then":{"type":"string"}},{"type":"boolean"}]},{"type":"integer"}]}"#;
}

/// SettledChoicesNestedStringOrBooleanOrNull
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SettledChoicesNestedStringOrBooleanOrNull {
    /// Where the value is a JSON string or null.
    StringOrNull(::std::string::String),
    /// Where the value is a JSON boolean.
    Boolean(bool),
}

::exactify::enum_impls!(
    SettledChoicesNestedStringOrBooleanOrNull, [StringOrNull, Boolean],
    [StringOrNull(::std::string::String), Boolean(bool)]
);

impl ::std::convert::From<&str> for SettledChoicesNestedStringOrBooleanOrNull {
    fn from(text: &str) -> Self {
        Self::StringOrNull(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice
for SettledChoicesNestedStringOrBooleanOrNull {
    const NAME: &'static str = "settled choices nested string or boolean or null";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SETTLED_CHOICES_NESTED_STRING_OR_BOOLEAN_OR_NULL_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::StringOrNull),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean),
        }
    }
}

impl ::exactify::Exact for SettledChoicesNestedStringOrBooleanOrNull {
    const CHECK: &'static ::exactify::Check = &checks::SETTLED_CHOICES_NESTED_STRING_OR_BOOLEAN_OR_NULL;
}

impl ::exactify::Subschema for SettledChoicesNestedStringOrBooleanOrNull {
    const SCHEMA: &'static str = r#"{"anyOf":[{"type":["string","null"],"if":true,"then":{"type":"string"}},{"type":"boolean"}]}"#;
}

/// SettledChoicesSingle
///
/// Enforced:
/// * `enum`: `` ["a","b"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SettledChoicesSingle {
    /// `a`
    A,
    /// `b`
    B,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SettledChoicesSingle {
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
impl ::std::str::FromStr for SettledChoicesSingle {
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

impl ::std::convert::TryFrom<::std::string::String> for SettledChoicesSingle {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    SettledChoicesSingle, "settled choices single", checks::SETTLED_CHOICES_SINGLE
    .strings, & checks::SETTLED_CHOICES_SINGLE
);

impl ::exactify::Subschema for SettledChoicesSingle {
    const SCHEMA: &'static str = r#"{"enum":["a","b"]}"#;
}

/// SettledChoicesWhole
///
/// Enforced:
/// * `type`: `` ["integer","string"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SettledChoicesWhole {
    /// Where the value is a JSON number.
    Number(SettledChoicesWholeNumber),
    /// Where the value is a JSON string.
    String(::std::string::String),
}

::exactify::enum_impls!(
    SettledChoicesWhole, [Number, String], [Number(SettledChoicesWholeNumber),
    String(::std::string::String)]
);

impl ::std::convert::From<&str> for SettledChoicesWhole {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for SettledChoicesWhole {
    const NAME: &'static str = "settled choices whole";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SETTLED_CHOICES_WHOLE_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

impl ::exactify::Exact for SettledChoicesWhole {
    const CHECK: &'static ::exactify::Check = &checks::SETTLED_CHOICES_WHOLE;
}

impl ::exactify::Subschema for SettledChoicesWhole {
    const SCHEMA: &'static str = r#"{"type":["integer","string"],"oneOf":[{"type":"number","minimum":0},{"type":"string"}]}"#;
}

/// SettledChoicesWholeNumber
///
/// Enforced:
/// * `type`: `` ["integer","string"] ``
/// * `type`: `` number ``
/// * `minimum`: `` 0 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SettledChoicesWholeNumber(::exactify::Number);

::exactify::number_impls!(
    SettledChoicesWholeNumber, "settled choices whole number", &
    [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("0"))], &
    checks::SETTLED_CHOICES_WHOLE_NUMBER
);

impl ::exactify::Subschema for SettledChoicesWholeNumber {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":["integer","string"]},{"type":"number","minimum":0}]}"#;
}

/// SettledChoicesEach
///
/// Enforced:
/// * `type`: `` ["integer","number","string"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SettledChoicesEach {
    /// Where the value is a JSON number.
    Number(::exactify::Number),
    /// Where the value is a JSON string.
    String(::std::string::String),
}

::exactify::enum_impls!(
    SettledChoicesEach, [Number, String], [Number(::exactify::Number),
    String(::std::string::String)]
);

impl ::std::convert::From<&str> for SettledChoicesEach {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for SettledChoicesEach {
    const NAME: &'static str = "settled choices each";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SETTLED_CHOICES_EACH_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

impl ::exactify::Exact for SettledChoicesEach {
    const CHECK: &'static ::exactify::Check = &checks::SETTLED_CHOICES_EACH;
}

impl ::exactify::Subschema for SettledChoicesEach {
    const SCHEMA: &'static str = r#"{"type":["integer","number","string"],"oneOf":[{"type":"number"},{"type":"string"}]}"#;
}

/// SettledChoicesDeep
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SettledChoicesDeep {
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
    /// Where the value is a JSON string.
    String(::std::string::String),
}

::exactify::enum_impls!(
    SettledChoicesDeep, [Number, String], [Number(::exactify::Integer),
    String(::std::string::String)]
);

impl ::std::convert::From<&str> for SettledChoicesDeep {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for SettledChoicesDeep {
    const NAME: &'static str = "settled choices deep";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SETTLED_CHOICES_DEEP_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

impl ::exactify::Exact for SettledChoicesDeep {
    const CHECK: &'static ::exactify::Check = &checks::SETTLED_CHOICES_DEEP_ONLY;
}

impl ::exactify::Subschema for SettledChoicesDeep {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"integer"},{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"anyOf":[{"type":["string","null"]}]}]}]}]}]}]}]}]}]}],"type":["string","number"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SETTLED_CHOICES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Settled choices",
        object: &Object {
            properties: &[
                (
                    "described",
                    &Check {
                        choices: &[&DESCRIBED_BRANCHES],
                        ..Check::ANY
                    },
                ),
                ("settled", &SETTLED_CHOICES_SETTLED),
                ("nested", &SETTLED_CHOICES_NESTED),
                (
                    "single",
                    &Check {
                        name: "settled choices single",
                        choices: &[&SETTLED_CHOICES_SINGLE_BRANCHES],
                        ..Check::ANY
                    },
                ),
                ("whole", &SETTLED_CHOICES_WHOLE),
                ("each", &SETTLED_CHOICES_EACH),
                ("deep", &SETTLED_CHOICES_DEEP),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SETTLED_CHOICES_SETTLED: Check = Check {
        name: "settled choices settled",
        choices: &[&SETTLED_CHOICES_SETTLED_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SETTLED_CHOICES_NESTED: Check = Check {
        name: "settled choices nested",
        choices: &[&SETTLED_CHOICES_NESTED_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SETTLED_CHOICES_NESTED_STRING_OR_BOOLEAN_OR_NULL: Check = Check {
        name: "settled choices nested string or boolean or null",
        choices: &[&SETTLED_CHOICES_NESTED_STRING_OR_BOOLEAN_OR_NULL_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SETTLED_CHOICES_SINGLE: Check = Check {
        name: "settled choices single",
        strings: &[StringRule::OneOf("enum", &["a", "b"])],
        ..Check::ANY
    };
    pub(super) static SETTLED_CHOICES_WHOLE: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::INTEGER),
        name: "settled choices whole",
        choices: &[&SETTLED_CHOICES_WHOLE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SETTLED_CHOICES_EACH: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NUMBER),
        name: "settled choices each",
        choices: &[&SETTLED_CHOICES_EACH_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SETTLED_CHOICES_DEEP: Check = Check {
        name: "settled choices deep",
        choices: &[&SETTLED_CHOICES_DEEP_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SETTLED_CHOICES_WHOLE_NUMBER: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::INTEGER),
        name: "settled choices whole number",
        in_place: &[
            (
                "/oneOf/0",
                &Check {
                    types: JsonTypes::NUMBER,
                    name: "settled choices whole number",
                    numbers: &[NumberRule::Minimum(Limit::new("0"))],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static SETTLED_CHOICES_DEEP_ONLY: Check = Check {
        name: "settled choices deep",
        in_place: &[("", &SETTLED_CHOICES_DEEP)],
        only: JsonTypes::STRING.or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static DESCRIBED_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ALL,
                check: &Check::STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SETTLED_CHOICES_SETTLED_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING.or(JsonTypes::NULL),
                check: &Check {
                    types: JsonTypes::STRING.or(JsonTypes::NULL),
                    in_place: &[("/then", &Check::STRING)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SETTLED_CHOICES_NESTED_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING.or(JsonTypes::BOOLEAN).or(JsonTypes::NULL),
                check: &SETTLED_CHOICES_NESTED_STRING_OR_BOOLEAN_OR_NULL,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SETTLED_CHOICES_NESTED_STRING_OR_BOOLEAN_OR_NULL_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING.or(JsonTypes::NULL),
                check: &Check {
                    types: JsonTypes::STRING.or(JsonTypes::NULL),
                    in_place: &[("/then", &Check::STRING)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::BOOLEAN,
                check: &Check::BOOLEAN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SETTLED_CHOICES_SINGLE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ALL,
                check: &SETTLED_CHOICES_SINGLE,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SETTLED_CHOICES_WHOLE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::NUMBER,
                check: &Check {
                    types: JsonTypes::NUMBER,
                    name: "settled choices whole",
                    numbers: &[NumberRule::Minimum(Limit::new("0"))],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "settled choices whole",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SETTLED_CHOICES_EACH_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::NUMBER,
                check: &Check::NUMBER,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SETTLED_CHOICES_DEEP_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    in_place: &[
                        (
                            "/anyOf/0",
                            &Check {
                                in_place: &[
                                    (
                                        "/anyOf/0",
                                        &Check {
                                            in_place: &[
                                                (
                                                    "/anyOf/0",
                                                    &Check {
                                                        in_place: &[
                                                            (
                                                                "/anyOf/0",
                                                                &Check {
                                                                    in_place: &[
                                                                        (
                                                                            "/anyOf/0",
                                                                            &Check {
                                                                                in_place: &[
                                                                                    (
                                                                                        "/anyOf/0",
                                                                                        &Check {
                                                                                            in_place: &[
                                                                                                (
                                                                                                    "/anyOf/0",
                                                                                                    &Check {
                                                                                                        in_place: &[
                                                                                                            (
                                                                                                                "/anyOf/0",
                                                                                                                &Check {
                                                                                                                    in_place: &[
                                                                                                                        (
                                                                                                                            "/anyOf/0",
                                                                                                                            &Check::of(JsonTypes::STRING.or(JsonTypes::NULL)),
                                                                                                                        ),
                                                                                                                    ],
                                                                                                                    ..Check::ANY
                                                                                                                },
                                                                                                            ),
                                                                                                        ],
                                                                                                        ..Check::ANY
                                                                                                    },
                                                                                                ),
                                                                                            ],
                                                                                            ..Check::ANY
                                                                                        },
                                                                                    ),
                                                                                ],
                                                                                ..Check::ANY
                                                                            },
                                                                        ),
                                                                    ],
                                                                    ..Check::ANY
                                                                },
                                                            ),
                                                        ],
                                                        ..Check::ANY
                                                    },
                                                ),
                                            ],
                                            ..Check::ANY
                                        },
                                    ),
                                ],
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::SettledChoices {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SettledChoices {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SettledChoices`](super::SettledChoices).
    #[derive(Clone, Debug, Default)]
    pub struct SettledChoices {
        described: ::exactify::__private::Draft<
            ::std::option::Option<::std::string::String>,
        >,
        settled: ::exactify::__private::Draft<super::SettledChoicesSettled>,
        nested: ::exactify::__private::Draft<super::SettledChoicesNested>,
        single: ::exactify::__private::Draft<
            ::std::option::Option<super::SettledChoicesSingle>,
        >,
        whole: ::exactify::__private::Draft<super::SettledChoicesWhole>,
        each: ::exactify::__private::Draft<super::SettledChoicesEach>,
        deep: ::exactify::__private::Draft<
            ::std::option::Option<super::SettledChoicesDeep>,
        >,
        extra: ::exactify::Extra<super::SettledChoices>,
        errors: ::exactify::BuildError,
    }
    impl SettledChoices {
        /// The property `described`.
        #[must_use]
        pub fn described<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.described.set_some::<V, ::std::string::String>(value);
            self
        }
        /// Makes `described` null.
        #[must_use]
        pub fn described_null(mut self) -> Self {
            self.described.set(::std::option::Option::<::std::string::String>::None);
            self
        }
        /// The property `settled`.
        #[must_use]
        pub fn settled<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SettledChoicesSettled>,
            V::Error: ::std::fmt::Display,
        {
            self.settled.set(value);
            self
        }
        /// The property `nested`.
        #[must_use]
        pub fn nested<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SettledChoicesNested>,
            V::Error: ::std::fmt::Display,
        {
            self.nested.set(value);
            self
        }
        /// The property `single`.
        #[must_use]
        pub fn single<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SettledChoicesSingle>,
            V::Error: ::std::fmt::Display,
        {
            self.single.set_some::<V, super::SettledChoicesSingle>(value);
            self
        }
        /// Makes `single` null.
        #[must_use]
        pub fn single_null(mut self) -> Self {
            self.single.set(::std::option::Option::<super::SettledChoicesSingle>::None);
            self
        }
        /// The property `whole`.
        ///
        /// Enforced:
        /// * `type`: `` ["integer","string"] ``
        #[must_use]
        pub fn whole<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SettledChoicesWhole>,
            V::Error: ::std::fmt::Display,
        {
            self.whole.set(value);
            self
        }
        /// The property `each`.
        ///
        /// Enforced:
        /// * `type`: `` ["integer","number","string"] ``
        #[must_use]
        pub fn each<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SettledChoicesEach>,
            V::Error: ::std::fmt::Display,
        {
            self.each.set(value);
            self
        }
        /// The property `deep`.
        #[must_use]
        pub fn deep<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SettledChoicesDeep>,
            V::Error: ::std::fmt::Display,
        {
            self.deep.set_some::<V, super::SettledChoicesDeep>(value);
            self
        }
        /// Makes `deep` null.
        #[must_use]
        pub fn deep_null(mut self) -> Self {
            self.deep.set(::std::option::Option::<super::SettledChoicesDeep>::None);
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
        ) -> ::std::result::Result<super::SettledChoices, ::exactify::BuildError> {
            let mut errors = self.errors;
            let described = self.described.optional("described", &mut errors);
            let settled = self.settled.optional("settled", &mut errors);
            let nested = self.nested.optional("nested", &mut errors);
            let single = self.single.optional("single", &mut errors);
            let whole = self.whole.optional("whole", &mut errors);
            let each = self.each.optional("each", &mut errors);
            let deep = self.deep.optional("deep", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::SettledChoices {
                        described,
                        settled,
                        nested,
                        single,
                        whole,
                        each,
                        deep,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SettledChoices> for super::SettledChoices {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SettledChoices,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
