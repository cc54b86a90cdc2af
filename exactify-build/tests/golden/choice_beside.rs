// Made by exactify-build 0.1.0 from choice_beside. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Beside
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Beside {
    /// The property `lone`.
    pub lone: ::std::option::Option<::std::option::Option<BesideLone>>,
    /// The property `listed_null`.
    ///
    /// Enforced:
    /// * `enum`: `` ["a",1,null,true] ``
    pub listed_null: ::std::option::Option<::std::option::Option<BesideListedNull>>,
    /// The property `list_beside`.
    ///
    /// Enforced:
    /// * `enum`: `` ["a",1,null] ``
    pub list_beside: ::std::option::Option<::std::option::Option<BesideListBeside>>,
    /// The property `alike`.
    pub alike: ::std::option::Option<BesideAlike>,
    /// The property `overlap`.
    pub overlap: ::std::option::Option<BesideOverlap>,
    /// The property `overlap_object`.
    pub overlap_object: ::std::option::Option<
        ::std::option::Option<BesideOverlapObject>,
    >,
    /// The property `level`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub level: ::std::option::Option<BesideLevel>,
    /// The property `forbidding`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub forbidding: ::std::option::Option<BesideForbidding>,
    /// The property `twice`.
    pub twice: ::std::option::Option<BesideTwice>,
    /// The property `untyped`.
    pub untyped: ::std::option::Option<BesideUntyped>,
}

impl ::exactify::__private::Properties for Beside {
    const NAMES: &'static [&'static str] = &[
        "lone",
        "listed_null",
        "list_beside",
        "alike",
        "overlap",
        "overlap_object",
        "level",
        "forbidding",
        "twice",
        "untyped",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Beside {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.lone.is_some())
            + ::std::primitive::usize::from(self.listed_null.is_some())
            + ::std::primitive::usize::from(self.list_beside.is_some())
            + ::std::primitive::usize::from(self.alike.is_some())
            + ::std::primitive::usize::from(self.overlap.is_some())
            + ::std::primitive::usize::from(self.overlap_object.is_some())
            + ::std::primitive::usize::from(self.level.is_some())
            + ::std::primitive::usize::from(self.forbidding.is_some())
            + ::std::primitive::usize::from(self.twice.is_some())
            + ::std::primitive::usize::from(self.untyped.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.lone {
            map.serialize_entry("lone", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed_null {
            map.serialize_entry("listed_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list_beside {
            map.serialize_entry("list_beside", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.alike {
            map.serialize_entry("alike", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.overlap {
            map.serialize_entry("overlap", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.overlap_object {
            map.serialize_entry("overlap_object", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.level {
            map.serialize_entry("level", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.forbidding {
            map.serialize_entry("forbidding", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.twice {
            map.serialize_entry("twice", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.untyped {
            map.serialize_entry("untyped", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Beside {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BesideVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BesideVisitor {
            type Value = Beside;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Beside)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Beside, __A::Error> {
                let mut made = Beside {
                    lone: ::std::option::Option::None,
                    listed_null: ::std::option::Option::None,
                    list_beside: ::std::option::Option::None,
                    alike: ::std::option::Option::None,
                    overlap: ::std::option::Option::None,
                    overlap_object: ::std::option::Option::None,
                    level: ::std::option::Option::None,
                    forbidding: ::std::option::Option::None,
                    twice: ::std::option::Option::None,
                    untyped: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "lone" => {
                            ::exactify::__private::set(&mut made.lone, &name, &mut map)?
                        }
                        "listed_null" => {
                            ::exactify::__private::set(
                                &mut made.listed_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "list_beside" => {
                            ::exactify::__private::set(
                                &mut made.list_beside,
                                &name,
                                &mut map,
                            )?
                        }
                        "alike" => {
                            ::exactify::__private::set(&mut made.alike, &name, &mut map)?
                        }
                        "overlap" => {
                            ::exactify::__private::set(
                                &mut made.overlap,
                                &name,
                                &mut map,
                            )?
                        }
                        "overlap_object" => {
                            ::exactify::__private::set(
                                &mut made.overlap_object,
                                &name,
                                &mut map,
                            )?
                        }
                        "level" => {
                            ::exactify::__private::set(&mut made.level, &name, &mut map)?
                        }
                        "forbidding" => {
                            ::exactify::__private::set(
                                &mut made.forbidding,
                                &name,
                                &mut map,
                            )?
                        }
                        "twice" => {
                            ::exactify::__private::set(&mut made.twice, &name, &mut map)?
                        }
                        "untyped" => {
                            ::exactify::__private::set(
                                &mut made.untyped,
                                &name,
                                &mut map,
                            )?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <Beside as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(BesideVisitor)
    }
}

impl ::exactify::Exact for Beside {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.forbidding)
            || ::exactify::Exact::has_unknown(&self.untyped)
    }
}

impl ::exactify::Subschema for Beside {
    const SCHEMA: &'static str = r##"{"title":"Beside","type":"object","properties":{"lone":{"oneOf":[{"type":"null"},{"type":"object","required":["A"],"properties":{"A":{"type":["string","null"]}},"additionalProperties":false},{"type":"object","required":["B"],"properties":{"B":{"type":"number"}},"additionalProperties":false}]},"listed_null":{"enum":["a",1,null,true],"oneOf":[{"type":"string"},{"type":"integer"},{"type":"null"}]},"list_beside":{"allOf":[{"enum":["a",1,null]},{"oneOf":[{"type":"string"},{"type":"integer"},{"type":"null"}]}]},"alike":{"anyOf":[{"allOf":[{"$ref":"#/$defs/Flag"}]},{"title":"Again","allOf":[{"$ref":"#/$defs/Flag"}]},{"type":"integer"}]},"overlap":{"oneOf":[{"type":"string"},{"type":["string","boolean"]},{"type":"array","items":{"type":"null"}}]},"overlap_object":{"oneOf":[{"type":"string"},{"type":["string","object"]},{"type":"null"}]},"level":{"type":"integer","oneOf":[{"const":1,"title":"Low"},{"const":2,"description":"High."}]},"forbidding":{"type":"object","oneOf":[{"properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["a"],"not":{"required":["b"]}},{"properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["b"],"not":{"required":["a"]}}]},"twice":{"oneOf":[true,{"type":"number","items":{"type":"string"}}]},"untyped":{"oneOf":[{"required":["is"],"properties":{"is":{"const":"a"}}},{"required":["is"],"properties":{"is":{"const":"b"}},"maxLength":3},{"required":["is"],"properties":{"is":{"const":"c"}},"maxItems":1}]}},"$defs":{"Flag":{"enum":["on","off"]}},"additionalProperties":false}"##;
}

/// BesideLone
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideLone {
    /// Where an object has the property `A`.
    A(::std::option::Option<::std::string::String>),
    /// Where an object has the property `B`.
    B(::exactify::Number),
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for BesideLone {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::A(value) => {
                ::exactify::__private::choice::serialize_property("A", value, serializer)
            }
            Self::B(value) => {
                ::exactify::__private::choice::serialize_property("B", value, serializer)
            }
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for BesideLone {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::deserialize(deserializer)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for BesideLone {
    const NAME: &'static str = "beside lone";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::BESIDE_LONE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::exactify::__private::choice::property("A", deserializer).map(Self::A),
            _ => ::exactify::__private::choice::property("B", deserializer).map(Self::B),
        }
    }
}

impl ::exactify::Exact for BesideLone {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_LONE_ONLY;
}

impl ::exactify::Subschema for BesideLone {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"null"},{"type":"object","required":["A"],"properties":{"A":{"type":["string","null"]}},"additionalProperties":false},{"type":"object","required":["B"],"properties":{"B":{"type":"number"}},"additionalProperties":false}],"type":"object"}"#;
}

/// BesideListedNull
///
/// Enforced:
/// * `enum`: `` ["a",1,null,true] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideListedNull {
    /// `a`
    A,
    /// `1`
    N1,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BesideListedNull {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::N1];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::A => "\"a\"",
            Self::N1 => "1",
        }
    }
}

::exactify::value_enum_impls!(BesideListedNull, & checks::BESIDE_LISTED_NULL_ONLY);

::exactify::value_enum_impls!(BesideListedNull of numbers);

::exactify::value_enum_impls!(BesideListedNull of strings);

impl ::exactify::Subschema for BesideListedNull {
    const SCHEMA: &'static str = r#"{"enum":["a",1,null,true],"oneOf":[{"type":"string"},{"type":"integer"},{"type":"null"}],"type":["string","number"]}"#;
}

/// BesideListBeside
///
/// Enforced:
/// * `enum`: `` ["a",1,null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideListBeside {
    /// `a`
    A,
    /// `1`
    N1,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BesideListBeside {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::N1];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::A => "\"a\"",
            Self::N1 => "1",
        }
    }
}

::exactify::value_enum_impls!(BesideListBeside, & checks::BESIDE_LIST_BESIDE_ONLY);

::exactify::value_enum_impls!(BesideListBeside of numbers);

::exactify::value_enum_impls!(BesideListBeside of strings);

impl ::exactify::Subschema for BesideListBeside {
    const SCHEMA: &'static str = r#"{"allOf":[{"enum":["a",1,null]},{"oneOf":[{"type":"string"},{"type":"integer"},{"type":"null"}]}],"type":["string","number"]}"#;
}

/// What a [`BesideAlike`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideAlikeKind {
    /// Where the value is a JSON string.
    Other(Flag),
    /// Again
    ///
    /// Where the value is a JSON string.
    Again(Flag),
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
}

::exactify::variant_impls!(
    BesideAlikeKind, [Other, Again, Number], [Number(::exactify::Integer)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for BesideAlikeKind {
    const NAME: &'static str = "beside alike";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::BESIDE_ALIKE_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Other),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::Again),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

/// BesideAlike
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideAlike(BesideAlikeKind);

::exactify::sealed_choice_impls!(BesideAlike, BesideAlikeKind, & checks::BESIDE_ALIKE);

::exactify::choice_text_impls!(BesideAlike);

impl ::exactify::Subschema for BesideAlike {
    const SCHEMA: &'static str = r##"{"anyOf":[{"allOf":[{"$ref":"#/$defs/Flag"}]},{"title":"Again","allOf":[{"$ref":"#/$defs/Flag"}]},{"type":"integer"}]}"##;
}

/// Flag
///
/// Enforced:
/// * `enum`: `` ["on","off"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Flag {
    /// `on`
    On,
    /// `off`
    Off,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Flag {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::On, Self::Off];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for Flag {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "on" => ::std::result::Result::Ok(Self::On),
            "off" => ::std::result::Result::Ok(Self::Off),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Flag {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(Flag, "flag", checks::FLAG.strings, & checks::FLAG);

impl ::exactify::Subschema for Flag {
    const SCHEMA: &'static str = r#"{"enum":["on","off"]}"#;
}

/// What a [`BesideOverlap`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideOverlapKind {
    /// Where the value is a JSON string.
    Other(::std::string::String),
    /// Where the value is a JSON string or boolean.
    StringOrBoolean(BesideOverlapStringOrBoolean),
    /// Where the value is a JSON array.
    Array(::exactify::Array<::exactify::Null>),
}

::exactify::variant_impls!(
    BesideOverlapKind, [Other, StringOrBoolean, Array], [Other(::std::string::String),
    StringOrBoolean(BesideOverlapStringOrBoolean), Array(::exactify::Array <
    ::exactify::Null >)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for BesideOverlapKind {
    const NAME: &'static str = "beside overlap";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::BESIDE_OVERLAP_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Other),
            1 => {
                ::serde::Deserialize::deserialize(deserializer)
                    .map(Self::StringOrBoolean)
            }
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
        }
    }
}

/// BesideOverlap
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideOverlap(BesideOverlapKind);

::exactify::sealed_choice_impls!(
    BesideOverlap, BesideOverlapKind, & checks::BESIDE_OVERLAP
);

::exactify::choice_text_impls!(BesideOverlap);

impl ::exactify::Subschema for BesideOverlap {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"string"},{"type":["string","boolean"]},{"type":"array","items":{"type":"null"}}]}"#;
}

/// BesideOverlapStringOrBoolean
///
/// Enforced:
/// * `type`: `` ["string","boolean"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideOverlapStringOrBoolean {
    /// A JSON string.
    String(::std::string::String),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    BesideOverlapStringOrBoolean, "beside overlap string or boolean",
    [String(::std::string::String), Boolean(bool)]
);

impl ::std::convert::From<&str> for BesideOverlapStringOrBoolean {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for BesideOverlapStringOrBoolean {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_OVERLAP_STRING_OR_BOOLEAN;
}

impl ::exactify::Subschema for BesideOverlapStringOrBoolean {
    const SCHEMA: &'static str = r#"{"type":["string","boolean"]}"#;
}

/// What a [`BesideOverlapObject`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideOverlapObjectKind {
    /// Where the value is a JSON string.
    Other(::std::string::String),
    /// Where the value is a JSON object or string.
    ObjectOrString(BesideOverlapObjectObjectOrString),
}

::exactify::variant_impls!(
    BesideOverlapObjectKind, [Other, ObjectOrString], [Other(::std::string::String),
    ObjectOrString(BesideOverlapObjectObjectOrString)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for BesideOverlapObjectKind {
    const NAME: &'static str = "beside overlap object";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::BESIDE_OVERLAP_OBJECT_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Other),
            _ => {
                ::serde::Deserialize::deserialize(deserializer).map(Self::ObjectOrString)
            }
        }
    }
}

/// BesideOverlapObject
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideOverlapObject(BesideOverlapObjectKind);

::exactify::sealed_choice_impls!(
    BesideOverlapObject, BesideOverlapObjectKind, & checks::BESIDE_OVERLAP_OBJECT_ONLY
);

::exactify::choice_text_impls!(BesideOverlapObject);

impl ::exactify::Subschema for BesideOverlapObject {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"string"},{"type":["string","object"]},{"type":"null"}],"type":["object","string"]}"#;
}

/// BesideOverlapObjectObjectOrString
///
/// Enforced:
/// * `type`: `` ["string","object"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideOverlapObjectObjectOrString {
    /// A JSON string.
    String(::std::string::String),
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
}

::exactify::union_impls!(
    BesideOverlapObjectObjectOrString, "beside overlap object object or string",
    [String(::std::string::String), Object(::exactify::Map < ::std::string::String,
    ::exactify::Raw >)]
);

impl ::std::convert::From<&str> for BesideOverlapObjectObjectOrString {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for BesideOverlapObjectObjectOrString {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_OVERLAP_OBJECT_OBJECT_OR_STRING;
}

impl ::exactify::Subschema for BesideOverlapObjectObjectOrString {
    const SCHEMA: &'static str = r#"{"type":["string","object"]}"#;
}

/// BesideLevel
///
/// Enforced:
/// * `type`: `` integer ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideLevel {
    /// Low
    ///
    /// `1`
    N1,
    /// High.
    ///
    /// `2`
    N2,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BesideLevel {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::N1, Self::N2];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
        }
    }
}

::exactify::value_enum_impls!(BesideLevel, & checks::BESIDE_LEVEL);

::exactify::value_enum_impls!(BesideLevel as i64);

::exactify::value_enum_impls!(BesideLevel of numbers);

impl ::exactify::Subschema for BesideLevel {
    const SCHEMA: &'static str = r#"{"type":"integer","oneOf":[{"const":1,"title":"Low"},{"const":2,"description":"High."}]}"#;
}

/// BesideForbidding
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideForbidding {
    /// Where an object has the property `a`.
    A(BesideForbiddingA),
    /// Where an object has the property `b`.
    B(BesideForbiddingB),
}

::exactify::enum_impls!(
    BesideForbidding, [A, B], [A(BesideForbiddingA), B(BesideForbiddingB)]
);

::exactify::builder_impls!(BesideForbidding, [BesideForbiddingA, BesideForbiddingB]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for BesideForbidding {
    const NAME: &'static str = "beside forbidding";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::BESIDE_FORBIDDING_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::A),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::B),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for BesideForbidding {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_FORBIDDING;
    fn has_unknown(&self) -> bool {
        match self {
            Self::A(value) => ::exactify::Exact::has_unknown(value),
            Self::B(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for BesideForbidding {
    const SCHEMA: &'static str = r#"{"type":"object","oneOf":[{"properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["a"],"not":{"required":["b"]}},{"properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["b"],"not":{"required":["a"]}}]}"#;
}

/// BesideForbiddingA
///
/// Enforced:
/// * `type`: `` object ``
/// * `not`: `` {"required":["b"]} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideForbiddingA {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    a: ::std::string::String,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    b: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<BesideForbiddingA>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BesideForbiddingA {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn a(&self) -> &::std::string::String {
        &self.a
    }
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn b(&self) -> ::std::option::Option<&::std::string::String> {
        self.b.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<BesideForbiddingA> {
        &self.extra
    }
}

::exactify::parts_impls!(
    BesideForbiddingA { ways : into_parts, from_parts, into_builder, errors; required : {
    a : ::std::string::String, try_set_a; } optional : { b : ::std::string::String,
    try_set_b, try_remove_b; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for BesideForbiddingA {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for BesideForbiddingA {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.b.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("a", &self.a)?;
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for BesideForbiddingA {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BesideForbiddingAVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BesideForbiddingAVisitor {
            type Value = BesideForbiddingA;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (beside forbidding a)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<BesideForbiddingA, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(BesideForbiddingA {
                    a: ::exactify::__private::required(a, "a")?,
                    b,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BesideForbiddingAVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        self.b.is_none()
    }
}

impl<'de> ::serde::Deserialize<'de> for BesideForbiddingA {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for BesideForbiddingA {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_FORBIDDING_A;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for BesideForbiddingA {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"object"},{"properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["a"],"not":{"required":["b"]}}]}"#;
}

/// BesideForbiddingB
///
/// Enforced:
/// * `type`: `` object ``
/// * `not`: `` {"required":["a"]} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideForbiddingB {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    b: ::std::string::String,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<BesideForbiddingB>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BesideForbiddingB {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn a(&self) -> ::std::option::Option<&::std::string::String> {
        self.a.as_ref()
    }
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn b(&self) -> &::std::string::String {
        &self.b
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<BesideForbiddingB> {
        &self.extra
    }
}

::exactify::parts_impls!(
    BesideForbiddingB { ways : into_parts, from_parts, into_builder, errors; required : {
    b : ::std::string::String, try_set_b; } optional : { a : ::std::string::String,
    try_set_a, try_remove_a; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for BesideForbiddingB {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for BesideForbiddingB {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.a.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        map.serialize_entry("b", &self.b)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for BesideForbiddingB {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BesideForbiddingBVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BesideForbiddingBVisitor {
            type Value = BesideForbiddingB;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (beside forbidding b)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<BesideForbiddingB, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(BesideForbiddingB {
                    a,
                    b: ::exactify::__private::required(b, "b")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BesideForbiddingBVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        self.a.is_none()
    }
}

impl<'de> ::serde::Deserialize<'de> for BesideForbiddingB {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for BesideForbiddingB {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_FORBIDDING_B;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for BesideForbiddingB {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"object"},{"properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["b"],"not":{"required":["a"]}}]}"#;
}

/// What a [`BesideTwice`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideTwiceKind {
    /// Where the value is a JSON object or array or string or number or boolean or null.
    ObjectOrArrayOrStringOrNumberOrBooleanOrNull(::exactify::Raw),
    /// Where the value is a JSON number.
    Number(::exactify::Number),
}

::exactify::variant_impls!(
    BesideTwiceKind, [ObjectOrArrayOrStringOrNumberOrBooleanOrNull, Number],
    [ObjectOrArrayOrStringOrNumberOrBooleanOrNull(::exactify::Raw),
    Number(::exactify::Number)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for BesideTwiceKind {
    const NAME: &'static str = "beside twice";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::BESIDE_TWICE_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                ::serde::Deserialize::deserialize(deserializer)
                    .map(Self::ObjectOrArrayOrStringOrNumberOrBooleanOrNull)
            }
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

/// BesideTwice
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideTwice(BesideTwiceKind);

::exactify::sealed_choice_impls!(BesideTwice, BesideTwiceKind, & checks::BESIDE_TWICE);

::exactify::choice_text_impls!(BesideTwice);

impl ::exactify::Subschema for BesideTwice {
    const SCHEMA: &'static str = r#"{"oneOf":[true,{"type":"number","items":{"type":"string"}}]}"#;
}

/// BesideUntyped
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BesideUntyped {
    /// Where `is` is `` "a" ``.
    A(BesideUntypedA),
    /// Where `is` is `` "b" ``.
    B(BesideUntypedB),
    /// Where `is` is `` "c" ``.
    C(BesideUntypedC),
}

::exactify::enum_impls!(
    BesideUntyped, [A, B, C], [A(BesideUntypedA), B(BesideUntypedB), C(BesideUntypedC)]
);

::exactify::builder_impls!(
    BesideUntyped, [BesideUntypedA, BesideUntypedB, BesideUntypedC]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for BesideUntyped {
    const NAME: &'static str = "beside untyped";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::BESIDE_UNTYPED_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::A),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::B),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::C),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for BesideUntyped {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_UNTYPED_ONLY;
    fn has_unknown(&self) -> bool {
        match self {
            Self::A(value) => ::exactify::Exact::has_unknown(value),
            Self::B(value) => ::exactify::Exact::has_unknown(value),
            Self::C(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for BesideUntyped {
    const SCHEMA: &'static str = r#"{"oneOf":[{"required":["is"],"properties":{"is":{"const":"a"}}},{"required":["is"],"properties":{"is":{"const":"b"}},"maxLength":3},{"required":["is"],"properties":{"is":{"const":"c"}},"maxItems":1}],"type":"object"}"#;
}

/// BesideUntypedA
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideUntypedA {
    /// The property `is`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` a ``
    pub is: BesideUntypedAIs,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<BesideUntypedA>,
}

impl ::exactify::__private::Properties for BesideUntypedA {
    const NAMES: &'static [&'static str] = &["is"];
}

impl ::serde::Serialize for BesideUntypedA {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("is", &self.is)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for BesideUntypedA {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BesideUntypedAVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BesideUntypedAVisitor {
            type Value = BesideUntypedA;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (beside untyped a)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<BesideUntypedA, __A::Error> {
                let mut is = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "is" => ::exactify::__private::set(&mut is, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(BesideUntypedA {
                    is: ::exactify::__private::required(is, "is")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BesideUntypedAVisitor)
    }
}

impl ::exactify::Exact for BesideUntypedA {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_UNTYPED_A_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for BesideUntypedA {
    const SCHEMA: &'static str = r#"{"required":["is"],"properties":{"is":{"const":"a"}},"type":"object"}"#;
}

/// BesideUntypedAIs
///
/// Enforced:
/// * `const`: `` a ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideUntypedAIs;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BesideUntypedAIs {
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
impl ::std::str::FromStr for BesideUntypedAIs {
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

impl ::std::convert::TryFrom<::std::string::String> for BesideUntypedAIs {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    BesideUntypedAIs, "beside untyped a is", checks::BESIDE_UNTYPED_A_IS.strings, &
    checks::BESIDE_UNTYPED_A_IS
);

impl ::exactify::Subschema for BesideUntypedAIs {
    const SCHEMA: &'static str = r#"{"const":"a"}"#;
}

/// BesideUntypedB
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideUntypedB {
    /// The property `is`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` b ``
    pub is: BesideUntypedBIs,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<BesideUntypedB>,
}

impl ::exactify::__private::Properties for BesideUntypedB {
    const NAMES: &'static [&'static str] = &["is"];
}

impl ::serde::Serialize for BesideUntypedB {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("is", &self.is)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for BesideUntypedB {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BesideUntypedBVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BesideUntypedBVisitor {
            type Value = BesideUntypedB;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (beside untyped b)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<BesideUntypedB, __A::Error> {
                let mut is = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "is" => ::exactify::__private::set(&mut is, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(BesideUntypedB {
                    is: ::exactify::__private::required(is, "is")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BesideUntypedBVisitor)
    }
}

impl ::exactify::Exact for BesideUntypedB {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_UNTYPED_B_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for BesideUntypedB {
    const SCHEMA: &'static str = r#"{"required":["is"],"properties":{"is":{"const":"b"}},"type":"object"}"#;
}

/// BesideUntypedBIs
///
/// Enforced:
/// * `const`: `` b ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideUntypedBIs;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BesideUntypedBIs {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "b",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for BesideUntypedBIs {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "b" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for BesideUntypedBIs {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    BesideUntypedBIs, "beside untyped b is", checks::BESIDE_UNTYPED_B_IS.strings, &
    checks::BESIDE_UNTYPED_B_IS
);

impl ::exactify::Subschema for BesideUntypedBIs {
    const SCHEMA: &'static str = r#"{"const":"b"}"#;
}

/// BesideUntypedC
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideUntypedC {
    /// The property `is`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` c ``
    pub is: BesideUntypedCIs,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<BesideUntypedC>,
}

impl ::exactify::__private::Properties for BesideUntypedC {
    const NAMES: &'static [&'static str] = &["is"];
}

impl ::serde::Serialize for BesideUntypedC {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("is", &self.is)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for BesideUntypedC {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BesideUntypedCVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BesideUntypedCVisitor {
            type Value = BesideUntypedC;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (beside untyped c)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<BesideUntypedC, __A::Error> {
                let mut is = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "is" => ::exactify::__private::set(&mut is, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(BesideUntypedC {
                    is: ::exactify::__private::required(is, "is")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BesideUntypedCVisitor)
    }
}

impl ::exactify::Exact for BesideUntypedC {
    const CHECK: &'static ::exactify::Check = &checks::BESIDE_UNTYPED_C_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for BesideUntypedC {
    const SCHEMA: &'static str = r#"{"required":["is"],"properties":{"is":{"const":"c"}},"type":"object"}"#;
}

/// BesideUntypedCIs
///
/// Enforced:
/// * `const`: `` c ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BesideUntypedCIs;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BesideUntypedCIs {
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
impl ::std::str::FromStr for BesideUntypedCIs {
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

impl ::std::convert::TryFrom<::std::string::String> for BesideUntypedCIs {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    BesideUntypedCIs, "beside untyped c is", checks::BESIDE_UNTYPED_C_IS.strings, &
    checks::BESIDE_UNTYPED_C_IS
);

impl ::exactify::Subschema for BesideUntypedCIs {
    const SCHEMA: &'static str = r#"{"const":"c"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static BESIDE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Beside",
        object: &Object {
            properties: &[
                ("lone", &BESIDE_LONE),
                ("listed_null", &BESIDE_LISTED_NULL),
                ("list_beside", &BESIDE_LIST_BESIDE),
                ("alike", &BESIDE_ALIKE),
                ("overlap", &BESIDE_OVERLAP),
                ("overlap_object", &BESIDE_OVERLAP_OBJECT),
                ("level", &BESIDE_LEVEL),
                ("forbidding", &BESIDE_FORBIDDING),
                ("twice", &BESIDE_TWICE),
                ("untyped", &BESIDE_UNTYPED),
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BESIDE_LONE: Check = Check {
        name: "beside lone",
        choices: &[&BESIDE_LONE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static BESIDE_LISTED_NULL: Check = Check {
        name: "beside listed null",
        values: &[("enum", &["\"a\"", "1", "null", "true"])],
        choices: &[&BESIDE_LISTED_NULL_BRANCHES],
        ..Check::ANY
    };
    pub(super) static BESIDE_LIST_BESIDE: Check = Check {
        name: "beside list beside",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "beside list beside",
                    values: &[("enum", &["\"a\"", "1", "null"])],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "beside list beside",
                    choices: &[&BESIDE_LIST_BESIDE_BRANCHES],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static BESIDE_ALIKE: Check = Check {
        name: "beside alike",
        conditions: &[Condition::Choice(&BESIDE_ALIKE_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static FLAG: Check = Check {
        name: "flag",
        strings: &[StringRule::OneOf("enum", &["on", "off"])],
        ..Check::ANY
    };
    pub(super) static BESIDE_OVERLAP: Check = Check {
        name: "beside overlap",
        conditions: &[Condition::Choice(&BESIDE_OVERLAP_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static BESIDE_OVERLAP_STRING_OR_BOOLEAN: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::BOOLEAN),
        name: "beside overlap string or boolean",
        ..Check::ANY
    };
    pub(super) static BESIDE_OVERLAP_OBJECT: Check = Check {
        name: "beside overlap object",
        conditions: &[Condition::Choice(&BESIDE_OVERLAP_OBJECT_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static BESIDE_OVERLAP_OBJECT_OBJECT_OR_STRING: Check = Check {
        types: JsonTypes::OBJECT.or(JsonTypes::STRING),
        name: "beside overlap object object or string",
        ..Check::ANY
    };
    pub(super) static BESIDE_LEVEL: Check = Check {
        types: JsonTypes::INTEGER,
        name: "beside level",
        values: &[("oneOf", &["1", "2"])],
        ..Check::ANY
    };
    pub(super) static BESIDE_FORBIDDING: Check = Check {
        types: JsonTypes::OBJECT,
        name: "beside forbidding",
        choices: &[&BESIDE_FORBIDDING_BRANCHES],
        ..Check::ANY
    };
    pub(super) static BESIDE_TWICE: Check = Check {
        name: "beside twice",
        conditions: &[Condition::Choice(&BESIDE_TWICE_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED: Check = Check {
        name: "beside untyped",
        choices: &[&BESIDE_UNTYPED_BRANCHES],
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_A: Check = Check {
        name: "beside untyped",
        object: &Object {
            properties: &[("is", &BESIDE_UNTYPED_A_IS)],
            required: &["is"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_A_IS: Check = Check {
        name: "beside untyped a is",
        strings: &[StringRule::OneOf("const", &["a"])],
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_B: Check = Check {
        name: "beside untyped",
        strings: &[StringRule::MaxLength(3)],
        object: &Object {
            properties: &[("is", &BESIDE_UNTYPED_B_IS)],
            required: &["is"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_B_IS: Check = Check {
        name: "beside untyped b is",
        strings: &[StringRule::OneOf("const", &["b"])],
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_C: Check = Check {
        name: "beside untyped",
        array: &Items { max: 1, ..Items::ANY },
        object: &Object {
            properties: &[("is", &BESIDE_UNTYPED_C_IS)],
            required: &["is"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_C_IS: Check = Check {
        name: "beside untyped c is",
        strings: &[StringRule::OneOf("const", &["c"])],
        ..Check::ANY
    };
    pub(super) static BESIDE_LONE_ONLY: Check = Check {
        name: "beside lone",
        in_place: &[("", &BESIDE_LONE)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static BESIDE_LISTED_NULL_ONLY: Check = Check {
        name: "beside listed null",
        in_place: &[("", &BESIDE_LISTED_NULL)],
        only: JsonTypes::STRING.or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static BESIDE_LIST_BESIDE_ONLY: Check = Check {
        name: "beside list beside",
        in_place: &[("", &BESIDE_LIST_BESIDE)],
        only: JsonTypes::STRING.or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static BESIDE_OVERLAP_OBJECT_ONLY: Check = Check {
        name: "beside overlap object",
        in_place: &[("", &BESIDE_OVERLAP_OBJECT)],
        only: JsonTypes::OBJECT.or(JsonTypes::STRING),
        ..Check::ANY
    };
    pub(super) static BESIDE_FORBIDDING_A: Check = Check {
        types: JsonTypes::OBJECT,
        name: "beside forbidding a",
        in_place: &[
            (
                "/oneOf/0",
                &Check {
                    name: "beside forbidding a",
                    object: &Object {
                        properties: &[("a", &Check::STRING), ("b", &Check::STRING)],
                        required: &["a"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "beside forbidding a",
                                object: &Object {
                                    required: &["b"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static BESIDE_FORBIDDING_B: Check = Check {
        types: JsonTypes::OBJECT,
        name: "beside forbidding b",
        in_place: &[
            (
                "/oneOf/1",
                &Check {
                    name: "beside forbidding b",
                    object: &Object {
                        properties: &[("a", &Check::STRING), ("b", &Check::STRING)],
                        required: &["b"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "beside forbidding b",
                                object: &Object {
                                    required: &["a"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_ONLY: Check = Check {
        name: "beside untyped",
        in_place: &[("", &BESIDE_UNTYPED)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_A_ONLY: Check = Check {
        name: "beside untyped a",
        in_place: &[("", &BESIDE_UNTYPED_A)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_B_ONLY: Check = Check {
        name: "beside untyped b",
        in_place: &[("", &BESIDE_UNTYPED_B)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static BESIDE_UNTYPED_C_ONLY: Check = Check {
        name: "beside untyped c",
        in_place: &[("", &BESIDE_UNTYPED_C)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static BESIDE_LONE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                property: Some("A"),
                check: &Check {
                    types: JsonTypes::OBJECT,
                    name: "beside lone",
                    object: &Object {
                        properties: &[
                            ("A", &Check::of(JsonTypes::STRING.or(JsonTypes::NULL))),
                        ],
                        additional: Some(&Check::NEVER),
                        required: &["A"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                property: Some("B"),
                check: &Check {
                    types: JsonTypes::OBJECT,
                    name: "beside lone",
                    object: &Object {
                        properties: &[("B", &Check::NUMBER)],
                        additional: Some(&Check::NEVER),
                        required: &["B"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static BESIDE_LISTED_NULL_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "beside listed null",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER,
                check: &Check {
                    types: JsonTypes::INTEGER,
                    name: "beside listed null",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static BESIDE_LIST_BESIDE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check::STRING,
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
    pub(super) static BESIDE_ALIKE_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "flag",
                    in_place: &[
                        (
                            "/allOf/0",
                            &Check {
                                name: "flag",
                                in_place: &[("/$ref", &FLAG)],
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "flag",
                    in_place: &[
                        (
                            "/allOf/0",
                            &Check {
                                name: "flag",
                                in_place: &[("/$ref", &FLAG)],
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static BESIDE_OVERLAP_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING.or(JsonTypes::BOOLEAN),
                check: &BESIDE_OVERLAP_STRING_OR_BOOLEAN,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&Check::NULL),
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static BESIDE_OVERLAP_OBJECT_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT.or(JsonTypes::STRING),
                check: &BESIDE_OVERLAP_OBJECT_OBJECT_OR_STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static BESIDE_FORBIDDING_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        undecided: JsonTypes::ARRAY
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN)
            .or(JsonTypes::NULL),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                property: Some("a"),
                check: &Check {
                    name: "beside forbidding",
                    object: &Object {
                        properties: &[("a", &Check::STRING), ("b", &Check::STRING)],
                        required: &["a"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "beside forbidding",
                                object: &Object {
                                    required: &["b"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                property: Some("b"),
                check: &Check {
                    name: "beside forbidding",
                    object: &Object {
                        properties: &[("a", &Check::STRING), ("b", &Check::STRING)],
                        required: &["b"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "beside forbidding",
                                object: &Object {
                                    required: &["a"],
                                    ..Object::ANY
                                },
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
    pub(super) static BESIDE_TWICE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ALL,
                check: &Check::ANY,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER,
                check: &Check {
                    types: JsonTypes::NUMBER,
                    array: &Items {
                        rest: Some(&Check::STRING),
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static BESIDE_UNTYPED_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("is"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"a\""],
                check: &BESIDE_UNTYPED_A,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"b\""],
                check: &BESIDE_UNTYPED_B,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                tags: &["\"c\""],
                check: &BESIDE_UNTYPED_C,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Beside {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Beside {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Beside`](super::Beside).
    #[derive(Clone, Debug, Default)]
    pub struct Beside {
        lone: ::exactify::__private::Draft<::std::option::Option<super::BesideLone>>,
        listed_null: ::exactify::__private::Draft<
            ::std::option::Option<super::BesideListedNull>,
        >,
        list_beside: ::exactify::__private::Draft<
            ::std::option::Option<super::BesideListBeside>,
        >,
        alike: ::exactify::__private::Draft<super::BesideAlike>,
        overlap: ::exactify::__private::Draft<super::BesideOverlap>,
        overlap_object: ::exactify::__private::Draft<
            ::std::option::Option<super::BesideOverlapObject>,
        >,
        level: ::exactify::__private::Draft<super::BesideLevel>,
        forbidding: ::exactify::__private::Draft<super::BesideForbidding>,
        twice: ::exactify::__private::Draft<super::BesideTwice>,
        untyped: ::exactify::__private::Draft<super::BesideUntyped>,
        errors: ::exactify::BuildError,
    }
    impl Beside {
        /// The property `lone`.
        #[must_use]
        pub fn lone<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideLone>,
            V::Error: ::std::fmt::Display,
        {
            self.lone.set_some::<V, super::BesideLone>(value);
            self
        }
        /// Makes `lone` null.
        #[must_use]
        pub fn lone_null(mut self) -> Self {
            self.lone.set(::std::option::Option::<super::BesideLone>::None);
            self
        }
        /// The property `listed_null`.
        ///
        /// Enforced:
        /// * `enum`: `` ["a",1,null,true] ``
        #[must_use]
        pub fn listed_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideListedNull>,
            V::Error: ::std::fmt::Display,
        {
            self.listed_null.set_some::<V, super::BesideListedNull>(value);
            self
        }
        /// Makes `listed_null` null.
        #[must_use]
        pub fn listed_null_null(mut self) -> Self {
            self.listed_null.set(::std::option::Option::<super::BesideListedNull>::None);
            self
        }
        /// The property `list_beside`.
        ///
        /// Enforced:
        /// * `enum`: `` ["a",1,null] ``
        #[must_use]
        pub fn list_beside<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideListBeside>,
            V::Error: ::std::fmt::Display,
        {
            self.list_beside.set_some::<V, super::BesideListBeside>(value);
            self
        }
        /// Makes `list_beside` null.
        #[must_use]
        pub fn list_beside_null(mut self) -> Self {
            self.list_beside.set(::std::option::Option::<super::BesideListBeside>::None);
            self
        }
        /// The property `alike`.
        #[must_use]
        pub fn alike<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideAlike>,
            V::Error: ::std::fmt::Display,
        {
            self.alike.set(value);
            self
        }
        /// The property `overlap`.
        #[must_use]
        pub fn overlap<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideOverlap>,
            V::Error: ::std::fmt::Display,
        {
            self.overlap.set(value);
            self
        }
        /// The property `overlap_object`.
        #[must_use]
        pub fn overlap_object<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideOverlapObject>,
            V::Error: ::std::fmt::Display,
        {
            self.overlap_object.set_some::<V, super::BesideOverlapObject>(value);
            self
        }
        /// Makes `overlap_object` null.
        #[must_use]
        pub fn overlap_object_null(mut self) -> Self {
            self.overlap_object
                .set(::std::option::Option::<super::BesideOverlapObject>::None);
            self
        }
        /// The property `level`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn level<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideLevel>,
            V::Error: ::std::fmt::Display,
        {
            self.level.set(value);
            self
        }
        /// The property `forbidding`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn forbidding<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideForbidding>,
            V::Error: ::std::fmt::Display,
        {
            self.forbidding.set(value);
            self
        }
        /// The property `twice`.
        #[must_use]
        pub fn twice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideTwice>,
            V::Error: ::std::fmt::Display,
        {
            self.twice.set(value);
            self
        }
        /// The property `untyped`.
        #[must_use]
        pub fn untyped<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideUntyped>,
            V::Error: ::std::fmt::Display,
        {
            self.untyped.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Beside, ::exactify::BuildError> {
            let mut errors = self.errors;
            let lone = self.lone.optional("lone", &mut errors);
            let listed_null = self.listed_null.optional("listed_null", &mut errors);
            let list_beside = self.list_beside.optional("list_beside", &mut errors);
            let alike = self.alike.optional("alike", &mut errors);
            let overlap = self.overlap.optional("overlap", &mut errors);
            let overlap_object = self
                .overlap_object
                .optional("overlap_object", &mut errors);
            let level = self.level.optional("level", &mut errors);
            let forbidding = self.forbidding.optional("forbidding", &mut errors);
            let twice = self.twice.optional("twice", &mut errors);
            let untyped = self.untyped.optional("untyped", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Beside {
                        lone,
                        listed_null,
                        list_beside,
                        alike,
                        overlap,
                        overlap_object,
                        level,
                        forbidding,
                        twice,
                        untyped,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Beside> for super::Beside {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Beside,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::BesideForbiddingA {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> BesideForbiddingA {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`BesideForbiddingA`](super::BesideForbiddingA).
    #[derive(Clone, Debug, Default)]
    pub struct BesideForbiddingA {
        pub(super) a: ::exactify::__private::Draft<::std::string::String>,
        pub(super) b: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::BesideForbiddingA>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl BesideForbiddingA {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
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
        ) -> ::std::result::Result<super::BesideForbiddingA, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::BesideForbiddingA {
                                a,
                                b,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<BesideForbiddingA> for super::BesideForbiddingA {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: BesideForbiddingA,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::BesideForbiddingB {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> BesideForbiddingB {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`BesideForbiddingB`](super::BesideForbiddingB).
    #[derive(Clone, Debug, Default)]
    pub struct BesideForbiddingB {
        pub(super) a: ::exactify::__private::Draft<::std::string::String>,
        pub(super) b: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::BesideForbiddingB>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl BesideForbiddingB {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `b`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
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
        ) -> ::std::result::Result<super::BesideForbiddingB, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.required("b", &mut errors);
            errors
                .or(
                    match (b,) {
                        (::std::option::Option::Some(b),) => {
                            ::std::option::Option::Some(super::BesideForbiddingB {
                                b,
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<BesideForbiddingB> for super::BesideForbiddingB {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: BesideForbiddingB,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::BesideUntypedA {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> BesideUntypedA {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`BesideUntypedA`](super::BesideUntypedA).
    #[derive(Clone, Debug, Default)]
    pub struct BesideUntypedA {
        is: ::exactify::__private::Draft<super::BesideUntypedAIs>,
        extra: ::exactify::Extra<super::BesideUntypedA>,
        errors: ::exactify::BuildError,
    }
    impl BesideUntypedA {
        /// The property `is`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` a ``
        #[must_use]
        pub fn is<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideUntypedAIs>,
            V::Error: ::std::fmt::Display,
        {
            self.is.set(value);
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
        ) -> ::std::result::Result<super::BesideUntypedA, ::exactify::BuildError> {
            let mut errors = self.errors;
            let is = self.is.constant("is", &mut errors);
            errors
                .or(
                    match (is,) {
                        (::std::option::Option::Some(is),) => {
                            ::std::option::Option::Some(super::BesideUntypedA {
                                is,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<BesideUntypedA> for super::BesideUntypedA {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: BesideUntypedA,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::BesideUntypedB {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> BesideUntypedB {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`BesideUntypedB`](super::BesideUntypedB).
    #[derive(Clone, Debug, Default)]
    pub struct BesideUntypedB {
        is: ::exactify::__private::Draft<super::BesideUntypedBIs>,
        extra: ::exactify::Extra<super::BesideUntypedB>,
        errors: ::exactify::BuildError,
    }
    impl BesideUntypedB {
        /// The property `is`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` b ``
        #[must_use]
        pub fn is<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideUntypedBIs>,
            V::Error: ::std::fmt::Display,
        {
            self.is.set(value);
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
        ) -> ::std::result::Result<super::BesideUntypedB, ::exactify::BuildError> {
            let mut errors = self.errors;
            let is = self.is.constant("is", &mut errors);
            errors
                .or(
                    match (is,) {
                        (::std::option::Option::Some(is),) => {
                            ::std::option::Option::Some(super::BesideUntypedB {
                                is,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<BesideUntypedB> for super::BesideUntypedB {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: BesideUntypedB,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::BesideUntypedC {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> BesideUntypedC {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`BesideUntypedC`](super::BesideUntypedC).
    #[derive(Clone, Debug, Default)]
    pub struct BesideUntypedC {
        is: ::exactify::__private::Draft<super::BesideUntypedCIs>,
        extra: ::exactify::Extra<super::BesideUntypedC>,
        errors: ::exactify::BuildError,
    }
    impl BesideUntypedC {
        /// The property `is`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` c ``
        #[must_use]
        pub fn is<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BesideUntypedCIs>,
            V::Error: ::std::fmt::Display,
        {
            self.is.set(value);
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
        ) -> ::std::result::Result<super::BesideUntypedC, ::exactify::BuildError> {
            let mut errors = self.errors;
            let is = self.is.constant("is", &mut errors);
            errors
                .or(
                    match (is,) {
                        (::std::option::Option::Some(is),) => {
                            ::std::option::Option::Some(super::BesideUntypedC {
                                is,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<BesideUntypedC> for super::BesideUntypedC {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: BesideUntypedC,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`BesideForbiddingA`](super::BesideForbiddingA), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BesideForbiddingA {
        /// The property `a`.
        pub a: ::std::string::String,
        /// The property `b`.
        pub b: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::BesideForbiddingA>,
    }
    /// The parts of [`BesideForbiddingB`](super::BesideForbiddingB), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BesideForbiddingB {
        /// The property `a`.
        pub a: ::std::option::Option<::std::string::String>,
        /// The property `b`.
        pub b: ::std::string::String,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::BesideForbiddingB>,
    }
}
