// Made by exactify-build 0.1.0 from choice_nullable. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Nullable choices
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullableChoices {
    /// The property `one`.
    pub one: ::std::option::Option<::std::option::Option<Name>>,
    /// The property `two`.
    ///
    /// Enforced:
    /// * `required`
    pub two: ::std::option::Option<NullableChoicesTwo>,
    /// The property `within`.
    pub within: ::std::option::Option<::std::option::Option<NullableChoicesWithin>>,
    /// The property `behind`.
    pub behind: ::std::option::Option<::std::option::Option<NullableChoicesBehind>>,
    /// The property `next`.
    pub next: ::std::option::Option<::std::option::Option<::std::boxed::Box<LinkValue>>>,
    /// The property `chain`.
    pub chain: ::std::option::Option<::std::option::Option<::std::boxed::Box<Ring>>>,
    /// The property `either`.
    pub either: ::std::option::Option<::std::option::Option<bool>>,
    /// The property `alone`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 2 ``
    pub alone: ::std::option::Option<NullableChoicesAlone>,
    /// The property `any`.
    pub any: ::std::option::Option<::exactify::Raw>,
    /// The property `open`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub open: ::std::option::Option<NullableChoicesOpen>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NullableChoices>,
}

impl ::exactify::__private::Properties for NullableChoices {
    const NAMES: &'static [&'static str] = &[
        "one",
        "two",
        "within",
        "behind",
        "next",
        "chain",
        "either",
        "alone",
        "any",
        "open",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for NullableChoices {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.one.is_some())
            + ::std::primitive::usize::from(self.within.is_some())
            + ::std::primitive::usize::from(self.behind.is_some())
            + ::std::primitive::usize::from(self.next.is_some())
            + ::std::primitive::usize::from(self.chain.is_some())
            + ::std::primitive::usize::from(self.either.is_some())
            + ::std::primitive::usize::from(self.alone.is_some())
            + ::std::primitive::usize::from(self.any.is_some())
            + ::std::primitive::usize::from(self.open.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.one {
            map.serialize_entry("one", value)?;
        }
        map.serialize_entry("two", &self.two)?;
        if let ::std::option::Option::Some(value) = &self.within {
            map.serialize_entry("within", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.behind {
            map.serialize_entry("behind", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.chain {
            map.serialize_entry("chain", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.either {
            map.serialize_entry("either", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.alone {
            map.serialize_entry("alone", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.open {
            map.serialize_entry("open", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NullableChoices {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NullableChoicesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NullableChoicesVisitor {
            type Value = NullableChoices;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Nullable choices)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NullableChoices, __A::Error> {
                let mut one = ::std::option::Option::None;
                let mut two = ::std::option::Option::None;
                let mut within = ::std::option::Option::None;
                let mut behind = ::std::option::Option::None;
                let mut next = ::std::option::Option::None;
                let mut chain = ::std::option::Option::None;
                let mut either = ::std::option::Option::None;
                let mut alone = ::std::option::Option::None;
                let mut any = ::std::option::Option::None;
                let mut open = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "one" => ::exactify::__private::set(&mut one, &name, &mut map)?,
                        "two" => ::exactify::__private::set(&mut two, &name, &mut map)?,
                        "within" => {
                            ::exactify::__private::set(&mut within, &name, &mut map)?
                        }
                        "behind" => {
                            ::exactify::__private::set(&mut behind, &name, &mut map)?
                        }
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        "chain" => {
                            ::exactify::__private::set(&mut chain, &name, &mut map)?
                        }
                        "either" => {
                            ::exactify::__private::set(&mut either, &name, &mut map)?
                        }
                        "alone" => {
                            ::exactify::__private::set(&mut alone, &name, &mut map)?
                        }
                        "any" => ::exactify::__private::set(&mut any, &name, &mut map)?,
                        "open" => ::exactify::__private::set(&mut open, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NullableChoices {
                    one,
                    two: ::exactify::__private::required(two, "two")?,
                    within,
                    behind,
                    next,
                    chain,
                    either,
                    alone,
                    any,
                    open,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NullableChoicesVisitor)
    }
}

impl ::exactify::Exact for NullableChoices {
    const CHECK: &'static ::exactify::Check = &checks::NULLABLE_CHOICES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.next)
    }
}

impl ::exactify::Subschema for NullableChoices {
    const SCHEMA: &'static str = r##"{"title":"Nullable choices","type":"object","properties":{"one":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/name"}]},"two":{"anyOf":[{"type":"boolean"},{"type":"array","items":{"type":"boolean"}},{"type":"null"}]},"within":{"oneOf":[{"type":["string","null"]},{"type":"integer"}]},"behind":{"oneOf":[{"$ref":"#/$defs/maybe"},{"type":"boolean"}]},"next":{"$ref":"#/$defs/link"},"chain":{"$ref":"#/$defs/maybeRing"},"either":{"anyOf":[{"type":"boolean"},{"anyOf":[{"type":"null"},{"type":"null"}]}]},"alone":{"anyOf":[{"type":"string","maxLength":2},false]},"any":{"anyOf":[{"type":"string"},{}]},"open":{"type":"string","maxLength":3,"oneOf":[true,false]}},"required":["two"],"$defs":{"name":{"type":"string","maxLength":3},"maybe":{"anyOf":[{"$ref":"#/$defs/name"},{"const":null}]},"maybeRing":{"anyOf":[{"$ref":"#/$defs/ring"},{"type":"null"}]},"ring":{"type":"object","required":["next"],"properties":{"next":{"$ref":"#/$defs/maybeRing"}},"additionalProperties":false},"link":{"oneOf":[{"type":"null"},{"type":"object","required":["next"],"properties":{"next":{"$ref":"#/$defs/link"}}}]}}}"##;
}

/// Name
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Name(::exactify::__private::EcoString);

::exactify::string_impls!(Name, "name", checks::NAME.strings, & checks::NAME);

impl ::exactify::Subschema for Name {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

/// NullableChoicesTwo
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum NullableChoicesTwo {
    /// Where the value is a JSON boolean.
    Boolean(bool),
    /// Where the value is a JSON array.
    Array(::exactify::Array<bool>),
}

::exactify::enum_impls!(
    NullableChoicesTwo, [Boolean, Array], [Boolean(bool), Array(::exactify::Array < bool
    >)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for NullableChoicesTwo {
    const NAME: &'static str = "nullable choices two";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::NULLABLE_CHOICES_TWO_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
        }
    }
}

impl ::exactify::Exact for NullableChoicesTwo {
    const CHECK: &'static ::exactify::Check = &checks::NULLABLE_CHOICES_TWO_ONLY;
}

impl ::exactify::Subschema for NullableChoicesTwo {
    const SCHEMA: &'static str = r#"{"anyOf":[{"type":"boolean"},{"type":"array","items":{"type":"boolean"}},{"type":"null"}],"type":["array","boolean"]}"#;
}

/// NullableChoicesWithin
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum NullableChoicesWithin {
    /// Where the value is a JSON string.
    String(::std::string::String),
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
}

::exactify::enum_impls!(
    NullableChoicesWithin, [String, Number], [String(::std::string::String),
    Number(::exactify::Integer)]
);

impl ::std::convert::From<&str> for NullableChoicesWithin {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for NullableChoicesWithin {
    const NAME: &'static str = "nullable choices within";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::NULLABLE_CHOICES_WITHIN_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

impl ::exactify::Exact for NullableChoicesWithin {
    const CHECK: &'static ::exactify::Check = &checks::NULLABLE_CHOICES_WITHIN_ONLY;
}

impl ::exactify::Subschema for NullableChoicesWithin {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":["string","null"]},{"type":"integer"}],"type":["string","number"]}"#;
}

/// NullableChoicesBehind
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum NullableChoicesBehind {
    /// Where the value is a JSON string.
    Maybe(Name),
    /// Where the value is a JSON boolean.
    Boolean(bool),
}

::exactify::enum_impls!(
    NullableChoicesBehind, [Maybe, Boolean], [Maybe(Name), Boolean(bool)]
);

impl ::std::convert::TryFrom<&str> for NullableChoicesBehind {
    type Error = <Name as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <Name as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <Name as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::Maybe)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for NullableChoicesBehind {
    const NAME: &'static str = "nullable choices behind";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::NULLABLE_CHOICES_BEHIND_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Maybe),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean),
        }
    }
}

impl ::exactify::Exact for NullableChoicesBehind {
    const CHECK: &'static ::exactify::Check = &checks::NULLABLE_CHOICES_BEHIND_ONLY;
}

impl ::exactify::Subschema for NullableChoicesBehind {
    const SCHEMA: &'static str = r##"{"oneOf":[{"$ref":"#/$defs/maybe"},{"type":"boolean"}],"type":["string","boolean"]}"##;
}

/// LinkValue
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LinkValue {
    /// The property `next`.
    ///
    /// Enforced:
    /// * `required`
    pub next: ::std::option::Option<::std::boxed::Box<LinkValue>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<LinkValue>,
}

impl ::exactify::__private::Properties for LinkValue {
    const NAMES: &'static [&'static str] = &["next"];
}

impl ::serde::Serialize for LinkValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("next", &self.next)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LinkValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LinkValueVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LinkValueVisitor {
            type Value = LinkValue;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (link value)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LinkValue, __A::Error> {
                let mut next = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(LinkValue {
                    next: ::exactify::__private::required(next, "next")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(LinkValueVisitor)
    }
}

impl ::exactify::Exact for LinkValue {
    const CHECK: &'static ::exactify::Check = &checks::LINK_VALUE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.next)
    }
}

impl ::exactify::Subschema for LinkValue {
    const SCHEMA: &'static str = r##"{"type":"object","required":["next"],"properties":{"next":{"$ref":"#/$defs/link"}}}"##;
}

/// Ring
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Ring {
    /// The property `next`.
    ///
    /// Enforced:
    /// * `required`
    pub next: ::std::option::Option<::std::boxed::Box<Ring>>,
}

impl ::exactify::__private::Properties for Ring {
    const NAMES: &'static [&'static str] = &["next"];
}

impl ::serde::Serialize for Ring {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1;
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("next", &self.next)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Ring {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct RingVisitor;
        impl<'de> ::serde::de::Visitor<'de> for RingVisitor {
            type Value = Ring;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (ring)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Ring, __A::Error> {
                let mut next = ::std::option::Option::None;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(<Ring as ::exactify::__private::Properties>::NAMES),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(Ring {
                    next: ::exactify::__private::required(next, "next")?,
                })
            }
        }
        deserializer.deserialize_map(RingVisitor)
    }
}

impl ::exactify::Exact for Ring {
    const CHECK: &'static ::exactify::Check = &checks::RING;
}

impl ::exactify::Subschema for Ring {
    const SCHEMA: &'static str = r##"{"type":"object","required":["next"],"properties":{"next":{"$ref":"#/$defs/maybeRing"}},"additionalProperties":false}"##;
}

/// NullableChoicesAlone
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullableChoicesAlone(::exactify::__private::EcoString);

::exactify::string_impls!(
    NullableChoicesAlone, "nullable choices alone", checks::NULLABLE_CHOICES_ALONE
    .strings, & checks::NULLABLE_CHOICES_ALONE
);

impl ::exactify::Subschema for NullableChoicesAlone {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":2}"#;
}

/// NullableChoicesOpen
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullableChoicesOpen(::exactify::__private::EcoString);

::exactify::string_impls!(
    NullableChoicesOpen, "nullable choices open", checks::NULLABLE_CHOICES_OPEN.strings,
    & checks::NULLABLE_CHOICES_OPEN
);

impl ::exactify::Subschema for NullableChoicesOpen {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3,"oneOf":[true,false]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NULLABLE_CHOICES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Nullable choices",
        object: &Object {
            properties: &[
                (
                    "one",
                    &Check {
                        name: "name",
                        choices: &[&NAME_BRANCHES],
                        ..Check::ANY
                    },
                ),
                ("two", &NULLABLE_CHOICES_TWO),
                ("within", &NULLABLE_CHOICES_WITHIN),
                ("behind", &NULLABLE_CHOICES_BEHIND),
                (
                    "next",
                    &Check {
                        name: "link value",
                        in_place: &[("/$ref", &LINK)],
                        ..Check::ANY
                    },
                ),
                (
                    "chain",
                    &Check {
                        name: "ring",
                        in_place: &[("/$ref", &MAYBE_RING)],
                        ..Check::ANY
                    },
                ),
                (
                    "either",
                    &Check {
                        choices: &[&EITHER_BRANCHES],
                        ..Check::ANY
                    },
                ),
                (
                    "alone",
                    &Check {
                        name: "nullable choices alone",
                        in_place: &[("/anyOf/0", &NULLABLE_CHOICES_ALONE)],
                        ..Check::ANY
                    },
                ),
                ("any", &Check::ANY),
                ("open", &NULLABLE_CHOICES_OPEN),
            ],
            required: &["two"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NAME: Check = Check {
        types: JsonTypes::STRING,
        name: "name",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICES_TWO: Check = Check {
        name: "nullable choices two",
        choices: &[&NULLABLE_CHOICES_TWO_BRANCHES],
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICES_WITHIN: Check = Check {
        name: "nullable choices within",
        choices: &[&NULLABLE_CHOICES_WITHIN_BRANCHES],
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICES_BEHIND: Check = Check {
        name: "nullable choices behind",
        choices: &[&NULLABLE_CHOICES_BEHIND_BRANCHES],
        ..Check::ANY
    };
    pub(super) static MAYBE: Check = Check {
        name: "name",
        choices: &[&NAME_BRANCHES_2],
        ..Check::ANY
    };
    pub(super) static LINK: Check = Check {
        name: "link value",
        choices: &[&LINK_VALUE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static LINK_VALUE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "link value",
        object: &Object {
            properties: &[
                (
                    "next",
                    &Check {
                        name: "link value",
                        in_place: &[("/$ref", &LINK)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["next"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static MAYBE_RING: Check = Check {
        name: "ring",
        choices: &[&RING_BRANCHES],
        ..Check::ANY
    };
    pub(super) static RING: Check = Check {
        types: JsonTypes::OBJECT,
        name: "ring",
        object: &Object {
            properties: &[
                (
                    "next",
                    &Check {
                        name: "ring",
                        in_place: &[("/$ref", &MAYBE_RING)],
                        ..Check::ANY
                    },
                ),
            ],
            additional: Some(&Check::NEVER),
            required: &["next"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICES_ALONE: Check = Check {
        types: JsonTypes::STRING,
        name: "nullable choices alone",
        strings: &[StringRule::MaxLength(2)],
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICES_OPEN: Check = Check {
        types: JsonTypes::STRING,
        name: "nullable choices open",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICES_TWO_ONLY: Check = Check {
        name: "nullable choices two",
        in_place: &[("", &NULLABLE_CHOICES_TWO)],
        only: JsonTypes::ARRAY.or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICES_WITHIN_ONLY: Check = Check {
        name: "nullable choices within",
        in_place: &[("", &NULLABLE_CHOICES_WITHIN)],
        only: JsonTypes::STRING.or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICES_BEHIND_ONLY: Check = Check {
        name: "nullable choices behind",
        in_place: &[("", &NULLABLE_CHOICES_BEHIND)],
        only: JsonTypes::STRING.or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static NAME_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "name",
                    in_place: &[("/$ref", &NAME)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static NULLABLE_CHOICES_TWO_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::BOOLEAN,
                check: &Check::BOOLEAN,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&Check::BOOLEAN),
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static NULLABLE_CHOICES_WITHIN_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check::of(JsonTypes::STRING.or(JsonTypes::NULL)),
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
    pub(super) static NULLABLE_CHOICES_BEHIND_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "name",
                    in_place: &[("/$ref", &MAYBE)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::BOOLEAN,
                check: &Check::BOOLEAN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static NAME_BRANCHES_2: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "name",
                    in_place: &[("/$ref", &NAME)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static LINK_VALUE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ALL,
                check: &LINK_VALUE,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static RING_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "ring",
                    in_place: &[("/$ref", &RING)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static EITHER_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check::BOOLEAN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::NullableChoices {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NullableChoices {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NullableChoices`](super::NullableChoices).
    #[derive(Clone, Debug, Default)]
    pub struct NullableChoices {
        one: ::exactify::__private::Draft<::std::option::Option<super::Name>>,
        two: ::exactify::__private::Draft<
            ::std::option::Option<super::NullableChoicesTwo>,
        >,
        within: ::exactify::__private::Draft<
            ::std::option::Option<super::NullableChoicesWithin>,
        >,
        behind: ::exactify::__private::Draft<
            ::std::option::Option<super::NullableChoicesBehind>,
        >,
        next: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::LinkValue>>,
        >,
        chain: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::Ring>>,
        >,
        either: ::exactify::__private::Draft<::std::option::Option<bool>>,
        alone: ::exactify::__private::Draft<super::NullableChoicesAlone>,
        any: ::exactify::__private::Draft<::exactify::Raw>,
        open: ::exactify::__private::Draft<super::NullableChoicesOpen>,
        extra: ::exactify::Extra<super::NullableChoices>,
        errors: ::exactify::BuildError,
    }
    impl NullableChoices {
        /// The property `one`.
        #[must_use]
        pub fn one<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Name>,
            V::Error: ::std::fmt::Display,
        {
            self.one.set_some::<V, super::Name>(value);
            self
        }
        /// Makes `one` null.
        #[must_use]
        pub fn one_null(mut self) -> Self {
            self.one.set(::std::option::Option::<super::Name>::None);
            self
        }
        /// The property `two`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn two<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableChoicesTwo>,
            V::Error: ::std::fmt::Display,
        {
            self.two.set_some::<V, super::NullableChoicesTwo>(value);
            self
        }
        /// Makes `two` null.
        #[must_use]
        pub fn two_null(mut self) -> Self {
            self.two.set(::std::option::Option::<super::NullableChoicesTwo>::None);
            self
        }
        /// The property `within`.
        #[must_use]
        pub fn within<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableChoicesWithin>,
            V::Error: ::std::fmt::Display,
        {
            self.within.set_some::<V, super::NullableChoicesWithin>(value);
            self
        }
        /// Makes `within` null.
        #[must_use]
        pub fn within_null(mut self) -> Self {
            self.within.set(::std::option::Option::<super::NullableChoicesWithin>::None);
            self
        }
        /// The property `behind`.
        #[must_use]
        pub fn behind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableChoicesBehind>,
            V::Error: ::std::fmt::Display,
        {
            self.behind.set_some::<V, super::NullableChoicesBehind>(value);
            self
        }
        /// Makes `behind` null.
        #[must_use]
        pub fn behind_null(mut self) -> Self {
            self.behind.set(::std::option::Option::<super::NullableChoicesBehind>::None);
            self
        }
        /// The property `next`.
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::LinkValue>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set_some::<V, ::std::boxed::Box<super::LinkValue>>(value);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.next
                .set(::std::option::Option::<::std::boxed::Box<super::LinkValue>>::None);
            self
        }
        /// The property `chain`.
        #[must_use]
        pub fn chain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Ring>>,
            V::Error: ::std::fmt::Display,
        {
            self.chain.set_some::<V, ::std::boxed::Box<super::Ring>>(value);
            self
        }
        /// Makes `chain` null.
        #[must_use]
        pub fn chain_null(mut self) -> Self {
            self.chain
                .set(::std::option::Option::<::std::boxed::Box<super::Ring>>::None);
            self
        }
        /// The property `either`.
        #[must_use]
        pub fn either<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.either.set_some::<V, bool>(value);
            self
        }
        /// Makes `either` null.
        #[must_use]
        pub fn either_null(mut self) -> Self {
            self.either.set(::std::option::Option::<bool>::None);
            self
        }
        /// The property `alone`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 2 ``
        #[must_use]
        pub fn alone<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableChoicesAlone>,
            V::Error: ::std::fmt::Display,
        {
            self.alone.set(value);
            self
        }
        /// The property `any`.
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.any.set(value);
            self
        }
        /// The property `open`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn open<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableChoicesOpen>,
            V::Error: ::std::fmt::Display,
        {
            self.open.set(value);
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
        ) -> ::std::result::Result<super::NullableChoices, ::exactify::BuildError> {
            let mut errors = self.errors;
            let one = self.one.optional("one", &mut errors);
            let two = self.two.required("two", &mut errors);
            let within = self.within.optional("within", &mut errors);
            let behind = self.behind.optional("behind", &mut errors);
            let next = self.next.optional("next", &mut errors);
            let chain = self.chain.optional("chain", &mut errors);
            let either = self.either.optional("either", &mut errors);
            let alone = self.alone.optional("alone", &mut errors);
            let any = self.any.optional("any", &mut errors);
            let open = self.open.optional("open", &mut errors);
            errors
                .or(
                    match (two,) {
                        (::std::option::Option::Some(two),) => {
                            ::std::option::Option::Some(super::NullableChoices {
                                two,
                                one,
                                within,
                                behind,
                                next,
                                chain,
                                either,
                                alone,
                                any,
                                open,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<NullableChoices> for super::NullableChoices {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NullableChoices,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::LinkValue {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LinkValue {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LinkValue`](super::LinkValue).
    #[derive(Clone, Debug, Default)]
    pub struct LinkValue {
        next: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::LinkValue>>,
        >,
        extra: ::exactify::Extra<super::LinkValue>,
        errors: ::exactify::BuildError,
    }
    impl LinkValue {
        /// The property `next`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::LinkValue>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set_some::<V, ::std::boxed::Box<super::LinkValue>>(value);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.next
                .set(::std::option::Option::<::std::boxed::Box<super::LinkValue>>::None);
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
        ) -> ::std::result::Result<super::LinkValue, ::exactify::BuildError> {
            let mut errors = self.errors;
            let next = self.next.required("next", &mut errors);
            errors
                .or(
                    match (next,) {
                        (::std::option::Option::Some(next),) => {
                            ::std::option::Option::Some(super::LinkValue {
                                next,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<LinkValue> for super::LinkValue {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LinkValue,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Ring {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Ring {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Ring`](super::Ring).
    #[derive(Clone, Debug, Default)]
    pub struct Ring {
        next: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::Ring>>,
        >,
        errors: ::exactify::BuildError,
    }
    impl Ring {
        /// The property `next`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Ring>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set_some::<V, ::std::boxed::Box<super::Ring>>(value);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.next.set(::std::option::Option::<::std::boxed::Box<super::Ring>>::None);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Ring, ::exactify::BuildError> {
            let mut errors = self.errors;
            let next = self.next.required("next", &mut errors);
            errors
                .or(
                    match (next,) {
                        (::std::option::Option::Some(next),) => {
                            ::std::option::Option::Some(super::Ring { next })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Ring> for super::Ring {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Ring,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
