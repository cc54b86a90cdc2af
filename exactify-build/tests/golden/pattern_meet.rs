// Made by exactify-build 0.1.0 from pattern_meet. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Meeting
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Meeting {
    /// The property `overlap`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^[a-c]":{"type":"integer"},"^[b-z]":{"minimum":2}} ``
    /// * `additionalProperties`: `` {"type":"string"} ``
    pub overlap: ::std::option::Option<MeetingOverlap>,
    /// The property `long`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^[a-z]{4}$":{"type":"integer"},"^[a-c]{5}$":{"type":"boolean"}} ``
    /// * `additionalProperties`: `` false ``
    pub long: ::std::option::Option<MeetingLong>,
    /// The property `greek`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^[αγεηικμορτφψабгежикмортфхцыэ]":{"type":"integer"},"^[ж-я]":{"minimum":2}} ``
    /// * `additionalProperties`: `` {"type":"string"} ``
    pub greek: ::std::option::Option<MeetingGreek>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Meeting>,
}

impl ::exactify::__private::Properties for Meeting {
    const NAMES: &'static [&'static str] = &["overlap", "long", "greek"];
}

impl ::serde::Serialize for Meeting {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.overlap.is_some())
            + ::std::primitive::usize::from(self.long.is_some())
            + ::std::primitive::usize::from(self.greek.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.overlap {
            map.serialize_entry("overlap", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.long {
            map.serialize_entry("long", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.greek {
            map.serialize_entry("greek", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Meeting {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MeetingVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MeetingVisitor {
            type Value = Meeting;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Meeting)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Meeting, __A::Error> {
                let mut made = Meeting {
                    overlap: ::std::option::Option::None,
                    long: ::std::option::Option::None,
                    greek: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "overlap" => {
                            ::exactify::__private::set(
                                &mut made.overlap,
                                &name,
                                &mut map,
                            )?
                        }
                        "long" => {
                            ::exactify::__private::set(&mut made.long, &name, &mut map)?
                        }
                        "greek" => {
                            ::exactify::__private::set(&mut made.greek, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(MeetingVisitor)
    }
}

impl ::exactify::Exact for Meeting {
    const CHECK: &'static ::exactify::Check = &checks::MEETING;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.overlap)
            || ::exactify::Exact::has_unknown(&self.greek)
    }
}

impl ::exactify::Subschema for Meeting {
    const SCHEMA: &'static str = r#"{"title":"Meeting","type":"object","properties":{"overlap":{"type":"object","patternProperties":{"^[a-c]":{"type":"integer"},"^[b-z]":{"minimum":2}},"additionalProperties":{"type":"string"}},"long":{"type":"object","patternProperties":{"^[a-z]{4}$":{"type":"integer"},"^[a-c]{5}$":{"type":"boolean"}},"additionalProperties":false},"greek":{"type":"object","patternProperties":{"^[αγεηικμορτφψабгежикмортфхцыэ]":{"type":"integer"},"^[ж-я]":{"minimum":2}},"additionalProperties":{"type":"string"}}}}"#;
}

/// MeetingOverlap
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^[a-c]":{"type":"integer"},"^[b-z]":{"minimum":2}} ``
/// * `additionalProperties`: `` {"type":"string"} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MeetingOverlap {
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<MeetingOverlap>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for MeetingOverlap {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_1(name), checks::matches_2(name)) {
            (false, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::std::string::String>,
                )
            }
            (true, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::exactify::Integer>,
                )
            }
            (false, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<
                        ::std::option::Option<MeetingOverlapValue>,
                    >,
                )
            }
            (true, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<
                        MeetingOverlapMeetingOverlapValue,
                    >,
                )
            }
        }
    }
}

impl ::serde::Serialize for MeetingOverlap {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for MeetingOverlap {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MeetingOverlapVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MeetingOverlapVisitor {
            type Value = MeetingOverlap;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (meeting overlap)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<MeetingOverlap, __A::Error> {
                let mut made = MeetingOverlap {
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    made.extra.read(name, &mut map)?;
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(MeetingOverlapVisitor)
    }
}

impl ::exactify::Exact for MeetingOverlap {
    const CHECK: &'static ::exactify::Check = &checks::MEETING_OVERLAP;
    fn has_unknown(&self) -> bool {
        self.extra.has_unknown()
    }
}

impl ::exactify::Subschema for MeetingOverlap {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^[a-c]":{"type":"integer"},"^[b-z]":{"minimum":2}},"additionalProperties":{"type":"string"}}"#;
}

/// MeetingOverlapValue
///
/// Enforced:
/// * `minimum`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum MeetingOverlapValue {
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(::std::string::String),
    /// A JSON number.
    Number(MeetingOverlapValueNumber),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    MeetingOverlapValue, "meeting overlap value", [Object(::exactify::Map <
    ::std::string::String, ::exactify::Raw >), Array(::exactify::Array < ::exactify::Raw
    >), String(::std::string::String), Number(MeetingOverlapValueNumber), Boolean(bool)]
);

impl ::std::convert::From<&str> for MeetingOverlapValue {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for MeetingOverlapValue {
    const CHECK: &'static ::exactify::Check = &checks::MEETING_OVERLAP_VALUE_ONLY;
}

impl ::exactify::Subschema for MeetingOverlapValue {
    const SCHEMA: &'static str = r#"{"minimum":2,"type":["object","array","string","number","boolean"]}"#;
}

/// MeetingOverlapValueNumber
///
/// Enforced:
/// * `minimum`: `` 2 ``
/// * `type`: `` number ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MeetingOverlapValueNumber(::exactify::Number);

::exactify::number_impls!(
    MeetingOverlapValueNumber, "meeting overlap value number", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("2"))], &
    checks::MEETING_OVERLAP_VALUE_NUMBER_ONLY
);

impl ::exactify::Subschema for MeetingOverlapValueNumber {
    const SCHEMA: &'static str = r#"{"minimum":2,"type":"number"}"#;
}

/// MeetingOverlapMeetingOverlapValue
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 2 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MeetingOverlapMeetingOverlapValue(::exactify::Number);

::exactify::number_impls!(
    MeetingOverlapMeetingOverlapValue, "meeting overlap meeting overlap value", &
    [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("2"))], &
    checks::MEETING_OVERLAP_MEETING_OVERLAP_VALUE
);

impl ::exactify::Subschema for MeetingOverlapMeetingOverlapValue {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"integer"},{"minimum":2}]}"#;
}

/// MeetingLong
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^[a-z]{4}$":{"type":"integer"},"^[a-c]{5}$":{"type":"boolean"}} ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MeetingLong {
    /// The properties whose names match `` ^[a-z]{4}$ ``.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub matching: ::exactify::Extra<MeetingLong, ::exactify::Integer, 1>,
    /// The properties whose names match `` ^[a-c]{5}$ ``.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub matching_2: ::exactify::Extra<MeetingLong, bool, 2>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for MeetingLong {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_3(name), checks::matches_4(name)) {
            (false, false) => ::exactify::__private::Class::Refused,
            (true, false) => ::exactify::__private::Class::Matching(1),
            (false, true) => ::exactify::__private::Class::Matching(2),
            _ => ::exactify::__private::Class::Refused,
        }
    }
}

impl ::serde::Serialize for MeetingLong {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.matching.len() + self.matching_2.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.matching.write(&mut map)?;
        self.matching_2.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for MeetingLong {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MeetingLongVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MeetingLongVisitor {
            type Value = MeetingLong;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (meeting long)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<MeetingLong, __A::Error> {
                let mut made = MeetingLong {
                    matching: ::exactify::Extra::new(),
                    matching_2: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match <MeetingLong as ::exactify::__private::Properties>::class(
                        name.as_str(),
                    ) {
                        class @ ::exactify::__private::Class::Matching(1) => {
                            made.matching.read_of(class, name, &mut map)?
                        }
                        class @ ::exactify::__private::Class::Matching(2) => {
                            made.matching_2.read_of(class, name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <MeetingLong as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    };
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(MeetingLongVisitor)
    }
}

impl ::exactify::Exact for MeetingLong {
    const CHECK: &'static ::exactify::Check = &checks::MEETING_LONG;
}

impl ::exactify::Subschema for MeetingLong {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^[a-z]{4}$":{"type":"integer"},"^[a-c]{5}$":{"type":"boolean"}},"additionalProperties":false}"#;
}

/// MeetingGreek
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^[αγεηικμορτφψабгежикмортфхцыэ]":{"type":"integer"},"^[ж-я]":{"minimum":2}} ``
/// * `additionalProperties`: `` {"type":"string"} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MeetingGreek {
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<MeetingGreek>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for MeetingGreek {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_5(name), checks::matches_6(name)) {
            (false, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::std::string::String>,
                )
            }
            (true, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::exactify::Integer>,
                )
            }
            (false, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<
                        ::std::option::Option<MeetingGreekValue>,
                    >,
                )
            }
            (true, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<MeetingGreekMeetingGreekValue>,
                )
            }
        }
    }
}

impl ::serde::Serialize for MeetingGreek {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for MeetingGreek {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MeetingGreekVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MeetingGreekVisitor {
            type Value = MeetingGreek;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (meeting greek)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<MeetingGreek, __A::Error> {
                let mut made = MeetingGreek {
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    made.extra.read(name, &mut map)?;
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(MeetingGreekVisitor)
    }
}

impl ::exactify::Exact for MeetingGreek {
    const CHECK: &'static ::exactify::Check = &checks::MEETING_GREEK;
    fn has_unknown(&self) -> bool {
        self.extra.has_unknown()
    }
}

impl ::exactify::Subschema for MeetingGreek {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^[αγεηικμορτφψабгежикмортфхцыэ]":{"type":"integer"},"^[ж-я]":{"minimum":2}},"additionalProperties":{"type":"string"}}"#;
}

/// MeetingGreekValue
///
/// Enforced:
/// * `minimum`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum MeetingGreekValue {
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(::std::string::String),
    /// A JSON number.
    Number(MeetingGreekValueNumber),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    MeetingGreekValue, "meeting greek value", [Object(::exactify::Map <
    ::std::string::String, ::exactify::Raw >), Array(::exactify::Array < ::exactify::Raw
    >), String(::std::string::String), Number(MeetingGreekValueNumber), Boolean(bool)]
);

impl ::std::convert::From<&str> for MeetingGreekValue {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for MeetingGreekValue {
    const CHECK: &'static ::exactify::Check = &checks::MEETING_GREEK_VALUE_ONLY;
}

impl ::exactify::Subschema for MeetingGreekValue {
    const SCHEMA: &'static str = r#"{"minimum":2,"type":["object","array","string","number","boolean"]}"#;
}

/// MeetingGreekValueNumber
///
/// Enforced:
/// * `minimum`: `` 2 ``
/// * `type`: `` number ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MeetingGreekValueNumber(::exactify::Number);

::exactify::number_impls!(
    MeetingGreekValueNumber, "meeting greek value number", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("2"))], &
    checks::MEETING_GREEK_VALUE_NUMBER_ONLY
);

impl ::exactify::Subschema for MeetingGreekValueNumber {
    const SCHEMA: &'static str = r#"{"minimum":2,"type":"number"}"#;
}

/// MeetingGreekMeetingGreekValue
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 2 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MeetingGreekMeetingGreekValue(::exactify::Number);

::exactify::number_impls!(
    MeetingGreekMeetingGreekValue, "meeting greek meeting greek value", &
    [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("2"))], &
    checks::MEETING_GREEK_MEETING_GREEK_VALUE
);

impl ::exactify::Subschema for MeetingGreekMeetingGreekValue {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"integer"},{"minimum":2}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static MEETING: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Meeting",
        object: &Object {
            properties: &[
                ("overlap", &MEETING_OVERLAP),
                ("long", &MEETING_LONG),
                ("greek", &MEETING_GREEK),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static MEETING_OVERLAP: Check = Check {
        types: JsonTypes::OBJECT,
        name: "meeting overlap",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^[a-c]",
                    matches: &matches_1,
                    check: &Check::INTEGER,
                },
                PatternProperty {
                    source: "^[b-z]",
                    matches: &matches_2,
                    check: &MEETING_OVERLAP_VALUE,
                },
            ],
            additional: Some(&Check::STRING),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static MEETING_OVERLAP_VALUE: Check = Check {
        name: "meeting overlap value",
        numbers: &[NumberRule::Minimum(Limit::new("2"))],
        ..Check::ANY
    };
    pub(super) static MEETING_LONG: Check = Check {
        types: JsonTypes::OBJECT,
        name: "meeting long",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^[a-z]{4}$",
                    matches: &matches_3,
                    check: &Check::INTEGER,
                },
                PatternProperty {
                    source: "^[a-c]{5}$",
                    matches: &matches_4,
                    check: &Check::BOOLEAN,
                },
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static MEETING_GREEK: Check = Check {
        types: JsonTypes::OBJECT,
        name: "meeting greek",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^[αγεηικμορτφψабгежикмортфхцыэ]",
                    matches: &matches_5,
                    check: &Check::INTEGER,
                },
                PatternProperty {
                    source: "^[ж-я]",
                    matches: &matches_6,
                    check: &MEETING_GREEK_VALUE,
                },
            ],
            additional: Some(&Check::STRING),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static MEETING_GREEK_VALUE: Check = Check {
        name: "meeting greek value",
        numbers: &[NumberRule::Minimum(Limit::new("2"))],
        ..Check::ANY
    };
    pub(super) static MEETING_OVERLAP_VALUE_ONLY: Check = Check {
        name: "meeting overlap value",
        in_place: &[("", &MEETING_OVERLAP_VALUE)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static MEETING_OVERLAP_VALUE_NUMBER_ONLY: Check = Check {
        name: "meeting overlap value number",
        in_place: &[("", &MEETING_OVERLAP_VALUE)],
        only: JsonTypes::NUMBER,
        ..Check::ANY
    };
    pub(super) static MEETING_OVERLAP_MEETING_OVERLAP_VALUE: Check = Check {
        in_place: &[("", &Check::INTEGER), ("", &MEETING_OVERLAP_VALUE)],
        ..Check::ANY
    };
    pub(super) static MEETING_GREEK_VALUE_ONLY: Check = Check {
        name: "meeting greek value",
        in_place: &[("", &MEETING_GREEK_VALUE)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static MEETING_GREEK_VALUE_NUMBER_ONLY: Check = Check {
        name: "meeting greek value number",
        in_place: &[("", &MEETING_GREEK_VALUE)],
        only: JsonTypes::NUMBER,
        ..Check::ANY
    };
    pub(super) static MEETING_GREEK_MEETING_GREEK_VALUE: Check = Check {
        in_place: &[("", &Check::INTEGER), ("", &MEETING_GREEK_VALUE)],
        ..Check::ANY
    };
    /// Whether `text` matches `^[a-c]`.
    pub(super) fn matches_1(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'a'..= b'c'))
    }
    /// Whether `text` matches `^[b-z]`.
    pub(super) fn matches_2(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'b'..= b'z'))
    }
    /// Whether `text` matches `^[a-z]{4}$`.
    pub(super) fn matches_3(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0..=3, b'a'..=b'z') => state + 1,
                _ => return false,
            };
        }
        state == 4
    }
    /// Whether `text` matches `^[a-c]{5}$`.
    pub(super) fn matches_4(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0..=4, b'a'..=b'c') => state + 1,
                _ => return false,
            };
        }
        state == 5
    }
    /// Whether `text` matches `^[αγεηικμορτφψабгежикмортфхцыэ]`.
    pub(super) fn matches_5(text: &str) -> bool {
        static CLASSES: [(char, u8); 47] = [
            ('\0', 0),
            ('α', 1),
            ('β', 0),
            ('γ', 1),
            ('δ', 0),
            ('ε', 1),
            ('ζ', 0),
            ('η', 1),
            ('θ', 0),
            ('ι', 1),
            ('λ', 0),
            ('μ', 1),
            ('ν', 0),
            ('ο', 1),
            ('π', 0),
            ('ρ', 1),
            ('ς', 0),
            ('τ', 1),
            ('υ', 0),
            ('φ', 1),
            ('χ', 0),
            ('ψ', 1),
            ('ω', 0),
            ('а', 1),
            ('в', 0),
            ('г', 1),
            ('д', 0),
            ('е', 1),
            ('з', 0),
            ('и', 1),
            ('й', 0),
            ('к', 1),
            ('л', 0),
            ('м', 1),
            ('н', 0),
            ('о', 1),
            ('п', 0),
            ('р', 1),
            ('с', 0),
            ('т', 1),
            ('у', 0),
            ('ф', 1),
            ('ч', 0),
            ('ы', 1),
            ('ь', 0),
            ('э', 1),
            ('ю', 0),
        ];
        matches!(
            text.chars().map(| character | CLASSES[CLASSES.partition_point(| & (first, _)
            | first <= character) - 1].1).next(), Some(1)
        )
    }
    /// Whether `text` matches `^[ж-я]`.
    pub(super) fn matches_6(text: &str) -> bool {
        matches!(text.chars().next(), Some('ж'..= 'я'))
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Meeting {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Meeting {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Meeting`](super::Meeting).
    #[derive(Clone, Debug, Default)]
    pub struct Meeting {
        overlap: ::exactify::__private::Draft<super::MeetingOverlap>,
        long: ::exactify::__private::Draft<super::MeetingLong>,
        greek: ::exactify::__private::Draft<super::MeetingGreek>,
        extra: ::exactify::Extra<super::Meeting>,
        errors: ::exactify::BuildError,
    }
    impl Meeting {
        /// The property `overlap`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^[a-c]":{"type":"integer"},"^[b-z]":{"minimum":2}} ``
        /// * `additionalProperties`: `` {"type":"string"} ``
        #[must_use]
        pub fn overlap<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MeetingOverlap>,
            V::Error: ::std::fmt::Display,
        {
            self.overlap.set(value);
            self
        }
        /// The property `long`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^[a-z]{4}$":{"type":"integer"},"^[a-c]{5}$":{"type":"boolean"}} ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn long<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MeetingLong>,
            V::Error: ::std::fmt::Display,
        {
            self.long.set(value);
            self
        }
        /// The property `greek`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^[αγεηικμορτφψабгежикмортфхцыэ]":{"type":"integer"},"^[ж-я]":{"minimum":2}} ``
        /// * `additionalProperties`: `` {"type":"string"} ``
        #[must_use]
        pub fn greek<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MeetingGreek>,
            V::Error: ::std::fmt::Display,
        {
            self.greek.set(value);
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
        ) -> ::std::result::Result<super::Meeting, ::exactify::BuildError> {
            let mut errors = self.errors;
            let overlap = self.overlap.optional("overlap", &mut errors);
            let long = self.long.optional("long", &mut errors);
            let greek = self.greek.optional("greek", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Meeting {
                        overlap,
                        long,
                        greek,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Meeting> for super::Meeting {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Meeting,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::MeetingOverlap {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> MeetingOverlap {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`MeetingOverlap`](super::MeetingOverlap).
    #[derive(Clone, Debug, Default)]
    pub struct MeetingOverlap {
        extra: ::exactify::Extra<super::MeetingOverlap>,
        errors: ::exactify::BuildError,
    }
    impl MeetingOverlap {
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
        ) -> ::std::result::Result<super::MeetingOverlap, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::MeetingOverlap {
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<MeetingOverlap> for super::MeetingOverlap {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: MeetingOverlap,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::MeetingLong {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> MeetingLong {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`MeetingLong`](super::MeetingLong).
    #[derive(Clone, Debug, Default)]
    pub struct MeetingLong {
        matching: ::exactify::Extra<super::MeetingLong, ::exactify::Integer, 1>,
        matching_2: ::exactify::Extra<super::MeetingLong, bool, 2>,
        errors: ::exactify::BuildError,
    }
    impl MeetingLong {
        /// A property whose name matches `` ^[a-z]{4}$ ``.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn matching<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching, name, value);
            self
        }
        /// A property whose name matches `` ^[a-c]{5}$ ``.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn matching_2<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_2, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::MeetingLong, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::MeetingLong {
                        matching: self.matching,
                        matching_2: self.matching_2,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<MeetingLong> for super::MeetingLong {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: MeetingLong,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::MeetingGreek {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> MeetingGreek {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`MeetingGreek`](super::MeetingGreek).
    #[derive(Clone, Debug, Default)]
    pub struct MeetingGreek {
        extra: ::exactify::Extra<super::MeetingGreek>,
        errors: ::exactify::BuildError,
    }
    impl MeetingGreek {
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
        ) -> ::std::result::Result<super::MeetingGreek, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::MeetingGreek {
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<MeetingGreek> for super::MeetingGreek {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: MeetingGreek,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
