// Made by exactify-build 0.1.0 from pattern_maps. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Names that match a pattern have maps of their own.
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMaps {
    /// The property `open`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^x-":{"description":"How many there are.","type":"integer"}} ``
    pub open: ::std::option::Option<PatternMapsOpen>,
    /// The property `others`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^[a-c]+$":{"type":"boolean"},"^[x-z]+$":{"type":"boolean"},"^null":{"type":"string","minLength":2}} ``
    /// * `additionalProperties`: `` {"type":"number"} ``
    /// * `minProperties`: `` 1 ``
    /// * `maxProperties`: `` 3 ``
    /// * `dependentRequired`: `` {"a":["null-a","n"]} ``
    pub others: ::std::option::Option<PatternMapsOthers>,
    /// The property `apart`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^a":{"type":"object","properties":{"b":{"type":"string"}}},"z$":{"type":"boolean"},"^[0-9]+$":{"type":"object","properties":{"c":{"type":"string"}}}} ``
    /// * `additionalProperties`: `` false ``
    pub apart: ::std::option::Option<PatternMapsApart>,
    /// The property `within`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^a":{"type":"number"},"^ab":{"type":"integer"}} ``
    /// * `additionalProperties`: `` {"type":"integer"} ``
    /// * `propertyNames`: `` {"maxLength":4} ``
    pub within: ::std::option::Option<PatternMapsWithin>,
    /// The property `several`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^a":{"type":"integer"},"b$":{"minimum":2}} ``
    /// * `additionalProperties`: `` {"type":"integer"} ``
    pub several: ::std::option::Option<PatternMapsSeveral>,
    /// The property `checked`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^x-":{"type":"string"},"^y-":{"type":"null"}} ``
    /// * `additionalProperties`: `` false ``
    pub checked: ::std::option::Option<PatternMapsChecked>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PatternMaps>,
}

impl ::exactify::__private::Properties for PatternMaps {
    const NAMES: &'static [&'static str] = &[
        "open",
        "others",
        "apart",
        "within",
        "several",
        "checked",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for PatternMaps {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.open.is_some())
            + ::std::primitive::usize::from(self.others.is_some())
            + ::std::primitive::usize::from(self.apart.is_some())
            + ::std::primitive::usize::from(self.within.is_some())
            + ::std::primitive::usize::from(self.several.is_some())
            + ::std::primitive::usize::from(self.checked.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.open {
            map.serialize_entry("open", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.others {
            map.serialize_entry("others", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.apart {
            map.serialize_entry("apart", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.within {
            map.serialize_entry("within", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.several {
            map.serialize_entry("several", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.checked {
            map.serialize_entry("checked", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PatternMaps {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapsVisitor {
            type Value = PatternMaps;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Pattern maps)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMaps, __A::Error> {
                let mut made = PatternMaps {
                    open: ::std::option::Option::None,
                    others: ::std::option::Option::None,
                    apart: ::std::option::Option::None,
                    within: ::std::option::Option::None,
                    several: ::std::option::Option::None,
                    checked: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "open" => {
                            ::exactify::__private::set(&mut made.open, &name, &mut map)?
                        }
                        "others" => {
                            ::exactify::__private::set(
                                &mut made.others,
                                &name,
                                &mut map,
                            )?
                        }
                        "apart" => {
                            ::exactify::__private::set(&mut made.apart, &name, &mut map)?
                        }
                        "within" => {
                            ::exactify::__private::set(
                                &mut made.within,
                                &name,
                                &mut map,
                            )?
                        }
                        "several" => {
                            ::exactify::__private::set(
                                &mut made.several,
                                &name,
                                &mut map,
                            )?
                        }
                        "checked" => {
                            ::exactify::__private::set(
                                &mut made.checked,
                                &name,
                                &mut map,
                            )?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternMapsVisitor)
    }
}

impl ::exactify::Exact for PatternMaps {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.open)
            || ::exactify::Exact::has_unknown(&self.apart)
            || ::exactify::Exact::has_unknown(&self.within)
            || ::exactify::Exact::has_unknown(&self.several)
    }
}

impl ::exactify::Subschema for PatternMaps {
    const SCHEMA: &'static str = r#"{"title":"Pattern maps","description":"Names that match a pattern have maps of their own.","type":"object","properties":{"open":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"x-id":{"minimum":1}},"patternProperties":{"^x-":{"description":"How many there are.","type":"integer"}}},"others":{"type":"object","properties":{"matching":{"type":["string","null"]},"extra":{"type":"null"}},"patternProperties":{"^[a-c]+$":{"type":"boolean"},"^[x-z]+$":{"type":"boolean"},"^null":{"type":"string","minLength":2}},"additionalProperties":{"type":"number"},"minProperties":1,"maxProperties":3,"dependentRequired":{"a":["null-a","n"]}},"apart":{"type":"object","patternProperties":{"^a":{"type":"object","properties":{"b":{"type":"string"}}},"z$":{"type":"boolean"},"^[0-9]+$":{"type":"object","properties":{"c":{"type":"string"}}}},"additionalProperties":false},"within":{"type":"object","patternProperties":{"^a":{"type":"number"},"^ab":{"type":"integer"}},"additionalProperties":{"type":"integer"},"propertyNames":{"maxLength":4}},"several":{"type":"object","patternProperties":{"^a":{"type":"integer"},"b$":{"minimum":2}},"additionalProperties":{"type":"integer"}},"checked":{"type":"object","properties":{"n":{"type":"integer"}},"patternProperties":{"^x-":{"type":"string"},"^y-":{"type":"null"}},"additionalProperties":false,"anyOf":[{"required":["x-a"]},{"required":["y-a"]},{"required":["n"]}]}}}"#;
}

/// PatternMapsOpen
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^x-":{"description":"How many there are.","type":"integer"}} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsOpen {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub name: ::std::string::String,
    /// How many there are.
    ///
    /// Enforced:
    /// * `minimum`: `` 1 ``
    /// * `type`: `` integer ``
    pub x_id: ::std::option::Option<PatternMapsOpenXId>,
    /// The properties whose names match `` ^x- ``.
    ///
    /// How many there are.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub matching_x: ::exactify::Extra<PatternMapsOpen, ::exactify::Integer, 1>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PatternMapsOpen>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for PatternMapsOpen {
    const NAMES: &'static [&'static str] = &["name", "x-id"];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_1(name),) {
            (false,) => ::exactify::__private::Class::Other,
            (true,) => ::exactify::__private::Class::Matching(1),
        }
    }
}

impl ::serde::Serialize for PatternMapsOpen {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.x_id.is_some())
            + self.matching_x.len() + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("name", &self.name)?;
        if let ::std::option::Option::Some(value) = &self.x_id {
            map.serialize_entry("x-id", value)?;
        }
        self.matching_x.write(&mut map)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PatternMapsOpen {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapsOpenVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapsOpenVisitor {
            type Value = PatternMapsOpen;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (pattern maps open)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMapsOpen, __A::Error> {
                let mut name = ::std::option::Option::None;
                let mut x_id = ::std::option::Option::None;
                let mut matching_x = ::exactify::Extra::new();
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut name, &name_, &mut map)?
                        }
                        "x-id" => {
                            ::exactify::__private::set(&mut x_id, &name_, &mut map)?
                        }
                        _ => {
                            match <PatternMapsOpen as ::exactify::__private::Properties>::class(
                                name_.as_str(),
                            ) {
                                class @ ::exactify::__private::Class::Matching(1) => {
                                    matching_x.read_of(class, name_, &mut map)?
                                }
                                class @ ::exactify::__private::Class::Other => {
                                    extra.read_of(class, name_, &mut map)?
                                }
                                _ => {
                                    return ::std::result::Result::Err(
                                        name_
                                            .unknown(
                                                <PatternMapsOpen as ::exactify::__private::Properties>::NAMES,
                                            ),
                                    );
                                }
                            }
                        }
                    }
                }
                ::std::result::Result::Ok(PatternMapsOpen {
                    name: ::exactify::__private::required(name, "name")?,
                    x_id,
                    matching_x,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(PatternMapsOpenVisitor)
    }
}

impl ::exactify::Exact for PatternMapsOpen {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS_OPEN;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PatternMapsOpen {
    const SCHEMA: &'static str = r#"{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"x-id":{"minimum":1}},"patternProperties":{"^x-":{"description":"How many there are.","type":"integer"}}}"#;
}

/// How many there are.
///
/// Enforced:
/// * `minimum`: `` 1 ``
/// * `type`: `` integer ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsOpenXId(::exactify::Number);

::exactify::number_impls!(
    PatternMapsOpenXId, "pattern maps open x id", &
    [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("1"))], &
    checks::PATTERN_MAPS_OPEN_X_ID
);

impl ::exactify::Subschema for PatternMapsOpenXId {
    const SCHEMA: &'static str = r#"{"allOf":[{"minimum":1},{"description":"How many there are.","type":"integer"}]}"#;
}

/// PatternMapsOthers
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^[a-c]+$":{"type":"boolean"},"^[x-z]+$":{"type":"boolean"},"^null":{"type":"string","minLength":2}} ``
/// * `additionalProperties`: `` {"type":"number"} ``
/// * `minProperties`: `` 1 ``
/// * `maxProperties`: `` 3 ``
/// * `dependentRequired`: `` {"a":["null-a","n"]} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsOthers {
    /// The property `matching`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    matching: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// The property `extra`.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    extra: ::std::option::Option<::exactify::Null>,
    /// The properties whose names match `` ^[a-c]+$ `` or `` ^[x-z]+$ ``.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    matching_: ::exactify::Extra<PatternMapsOthers, bool, 1>,
    /// The properties whose names match `` ^null ``.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 2 ``
    matching_null: ::exactify::Extra<PatternMapsOthers, PatternMapsOthersNullValue, 2>,
    /// The properties that the schema allows but does not name.
    extra_: ::exactify::Extra<PatternMapsOthers, ::exactify::Number>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PatternMapsOthers {
    /// The property `matching`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    pub fn matching(
        &self,
    ) -> ::std::option::Option<&::std::option::Option<::std::string::String>> {
        self.matching.as_ref()
    }
    /// The property `extra`.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    pub fn extra(&self) -> ::std::option::Option<&::exactify::Null> {
        self.extra.as_ref()
    }
    /// The properties whose names match `` ^[a-c]+$ `` or `` ^[x-z]+$ ``.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn matching_(&self) -> &::exactify::Extra<PatternMapsOthers, bool, 1> {
        &self.matching_
    }
    /// The properties whose names match `` ^null ``.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 2 ``
    pub fn matching_null(
        &self,
    ) -> &::exactify::Extra<PatternMapsOthers, PatternMapsOthersNullValue, 2> {
        &self.matching_null
    }
    /// The properties that the schema allows but does not name.
    pub fn extra_(&self) -> &::exactify::Extra<PatternMapsOthers, ::exactify::Number> {
        &self.extra_
    }
}

::exactify::parts_impls!(
    PatternMapsOthers { ways : into_parts, from_parts, into_builder, errors; required :
    {} optional : { matching : ::std::string::String, try_set_matching,
    try_remove_matching; extra : ::exactify::Null, try_set_extra, try_remove_extra; }
    nullable : { matching, try_set_matching_null; } maps : { matching_ matching_null
    extra_ } }
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for PatternMapsOthers {
    const NAMES: &'static [&'static str] = &["matching", "extra"];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (
            checks::matches_2(name),
            checks::matches_3(name),
            checks::matches_4(name),
        ) {
            (false, false, false) => ::exactify::__private::Class::Other,
            (true, false, false) => ::exactify::__private::Class::Matching(1),
            (false, true, false) => ::exactify::__private::Class::Matching(1),
            (false, false, true) => ::exactify::__private::Class::Matching(2),
            _ => ::exactify::__private::Class::Refused,
        }
    }
}

impl ::serde::Serialize for PatternMapsOthers {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.matching.is_some())
            + ::std::primitive::usize::from(self.extra.is_some()) + self.matching_.len()
            + self.matching_null.len() + self.extra_.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.matching {
            map.serialize_entry("matching", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.extra {
            map.serialize_entry("extra", value)?;
        }
        self.matching_.write(&mut map)?;
        self.matching_null.write(&mut map)?;
        self.extra_.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PatternMapsOthers {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapsOthersVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapsOthersVisitor {
            type Value = PatternMapsOthers;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (pattern maps others)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMapsOthers, __A::Error> {
                let mut matching = ::std::option::Option::None;
                let mut extra = ::std::option::Option::None;
                let mut matching_ = ::exactify::Extra::new();
                let mut matching_null = ::exactify::Extra::new();
                let mut extra_ = ::exactify::Extra::new();
                let mut count = 0;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count += 1;
                    ::exactify::__private::at_most(count, 3)?;
                    match name.as_str() {
                        "matching" => {
                            ::exactify::__private::set(&mut matching, &name, &mut map)?
                        }
                        "extra" => {
                            ::exactify::__private::set(&mut extra, &name, &mut map)?
                        }
                        _ => {
                            match <PatternMapsOthers as ::exactify::__private::Properties>::class(
                                name.as_str(),
                            ) {
                                class @ ::exactify::__private::Class::Matching(1) => {
                                    matching_.read_of(class, name, &mut map)?
                                }
                                class @ ::exactify::__private::Class::Matching(2) => {
                                    matching_null.read_of(class, name, &mut map)?
                                }
                                class @ ::exactify::__private::Class::Other => {
                                    extra_.read_of(class, name, &mut map)?
                                }
                                _ => {
                                    return ::std::result::Result::Err(
                                        name
                                            .unknown(
                                                <PatternMapsOthers as ::exactify::__private::Properties>::NAMES,
                                            ),
                                    );
                                }
                            }
                        }
                    }
                }
                ::exactify::__private::at_least(count, 1)?;
                if matching_.get("a").is_some() && matching_null.get("null-a").is_none()
                {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("a", "null-a"),
                    );
                }
                if matching_.get("a").is_some() && extra_.get("n").is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("a", "n"),
                    );
                }
                ::std::result::Result::Ok(PatternMapsOthers {
                    matching,
                    extra,
                    matching_,
                    matching_null,
                    extra_,
                })
            }
        }
        deserializer.deserialize_map(PatternMapsOthersVisitor)
    }
}

impl ::exactify::Exact for PatternMapsOthers {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS_OTHERS;
}

impl ::exactify::Subschema for PatternMapsOthers {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"matching":{"type":["string","null"]},"extra":{"type":"null"}},"patternProperties":{"^[a-c]+$":{"type":"boolean"},"^[x-z]+$":{"type":"boolean"},"^null":{"type":"string","minLength":2}},"additionalProperties":{"type":"number"},"minProperties":1,"maxProperties":3,"dependentRequired":{"a":["null-a","n"]}}"#;
}

/// PatternMapsOthersNullValue
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsOthersNullValue(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternMapsOthersNullValue, "pattern maps others null value",
    checks::PATTERN_MAPS_OTHERS_NULL_VALUE.strings, &
    checks::PATTERN_MAPS_OTHERS_NULL_VALUE
);

impl ::exactify::Subschema for PatternMapsOthersNullValue {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":2}"#;
}

/// PatternMapsApart
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^a":{"type":"object","properties":{"b":{"type":"string"}}},"z$":{"type":"boolean"},"^[0-9]+$":{"type":"object","properties":{"c":{"type":"string"}}}} ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsApart {
    /// The properties whose names match `` ^a ``.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub matching_a: ::exactify::Extra<PatternMapsApart, PatternMapsApartAValue, 1>,
    /// The properties whose names match `` z$ ``.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub matching: ::exactify::Extra<PatternMapsApart, bool, 2>,
    /// The properties whose names match `` ^[0-9]+$ ``.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub matching_2: ::exactify::Extra<PatternMapsApart, PatternMapsApartValue, 3>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for PatternMapsApart {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (
            checks::matches_5(name),
            checks::matches_6(name),
            checks::matches_7(name),
        ) {
            (false, false, false) => ::exactify::__private::Class::Refused,
            (true, false, false) => ::exactify::__private::Class::Matching(1),
            (false, true, false) => ::exactify::__private::Class::Matching(2),
            (true, true, false) => ::exactify::__private::Class::Refused,
            (false, false, true) => ::exactify::__private::Class::Matching(3),
            _ => ::exactify::__private::Class::Refused,
        }
    }
}

impl ::serde::Serialize for PatternMapsApart {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.matching_a.len() + self.matching.len() + self.matching_2.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.matching_a.write(&mut map)?;
        self.matching.write(&mut map)?;
        self.matching_2.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PatternMapsApart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapsApartVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapsApartVisitor {
            type Value = PatternMapsApart;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (pattern maps apart)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMapsApart, __A::Error> {
                let mut made = PatternMapsApart {
                    matching_a: ::exactify::Extra::new(),
                    matching: ::exactify::Extra::new(),
                    matching_2: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match <PatternMapsApart as ::exactify::__private::Properties>::class(
                        name.as_str(),
                    ) {
                        class @ ::exactify::__private::Class::Matching(1) => {
                            made.matching_a.read_of(class, name, &mut map)?
                        }
                        class @ ::exactify::__private::Class::Matching(2) => {
                            made.matching.read_of(class, name, &mut map)?
                        }
                        class @ ::exactify::__private::Class::Matching(3) => {
                            made.matching_2.read_of(class, name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <PatternMapsApart as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    };
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternMapsApartVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for PatternMapsApart {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS_APART;
    fn has_unknown(&self) -> bool {
        self.matching_a.iter().any(|(_, value)| ::exactify::Exact::has_unknown(value))
            || self
                .matching_2
                .iter()
                .any(|(_, value)| ::exactify::Exact::has_unknown(value))
    }
}

impl ::exactify::Subschema for PatternMapsApart {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^a":{"type":"object","properties":{"b":{"type":"string"}}},"z$":{"type":"boolean"},"^[0-9]+$":{"type":"object","properties":{"c":{"type":"string"}}}},"additionalProperties":false}"#;
}

/// PatternMapsApartAValue
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsApartAValue {
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub b: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PatternMapsApartAValue>,
}

impl ::exactify::__private::Properties for PatternMapsApartAValue {
    const NAMES: &'static [&'static str] = &["b"];
}

impl ::serde::Serialize for PatternMapsApartAValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.b.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PatternMapsApartAValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapsApartAValueVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapsApartAValueVisitor {
            type Value = PatternMapsApartAValue;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (pattern maps apart a value)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMapsApartAValue, __A::Error> {
                let mut made = PatternMapsApartAValue {
                    b: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "b" => ::exactify::__private::set(&mut made.b, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternMapsApartAValueVisitor)
    }
}

impl ::exactify::Exact for PatternMapsApartAValue {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS_APART_A_VALUE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PatternMapsApartAValue {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"b":{"type":"string"}}}"#;
}

/// PatternMapsApartValue
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsApartValue {
    /// The property `c`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub c: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PatternMapsApartValue>,
}

impl ::exactify::__private::Properties for PatternMapsApartValue {
    const NAMES: &'static [&'static str] = &["c"];
}

impl ::serde::Serialize for PatternMapsApartValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.c.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.c {
            map.serialize_entry("c", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PatternMapsApartValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapsApartValueVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapsApartValueVisitor {
            type Value = PatternMapsApartValue;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (pattern maps apart value)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMapsApartValue, __A::Error> {
                let mut made = PatternMapsApartValue {
                    c: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "c" => ::exactify::__private::set(&mut made.c, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternMapsApartValueVisitor)
    }
}

impl ::exactify::Exact for PatternMapsApartValue {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS_APART_VALUE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PatternMapsApartValue {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"c":{"type":"string"}}}"#;
}

/// PatternMapsWithin
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^a":{"type":"number"},"^ab":{"type":"integer"}} ``
/// * `additionalProperties`: `` {"type":"integer"} ``
/// * `propertyNames`: `` {"maxLength":4} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsWithin {
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PatternMapsWithin>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for PatternMapsWithin {
    const NAMES: &'static [&'static str] = &[];
    const NAME_RULES: &'static [::exactify::check::StringRule] = &[
        ::exactify::check::StringRule::MaxLength(4),
    ];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_5(name), checks::matches_8(name)) {
            (false, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::exactify::Integer>,
                )
            }
            (true, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::exactify::Number>,
                )
            }
            (true, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::exactify::Integer>,
                )
            }
            _ => ::exactify::__private::Class::Refused,
        }
    }
}

impl ::serde::Serialize for PatternMapsWithin {
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
impl<'de> ::serde::Deserialize<'de> for PatternMapsWithin {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapsWithinVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapsWithinVisitor {
            type Value = PatternMapsWithin;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (pattern maps within)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMapsWithin, __A::Error> {
                let mut made = PatternMapsWithin {
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
        deserializer.deserialize_map(PatternMapsWithinVisitor)
    }
}

impl ::exactify::Exact for PatternMapsWithin {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS_WITHIN;
    fn has_unknown(&self) -> bool {
        self.extra.has_unknown()
    }
}

impl ::exactify::Subschema for PatternMapsWithin {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^a":{"type":"number"},"^ab":{"type":"integer"}},"additionalProperties":{"type":"integer"},"propertyNames":{"maxLength":4}}"#;
}

/// PatternMapsSeveral
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^a":{"type":"integer"},"b$":{"minimum":2}} ``
/// * `additionalProperties`: `` {"type":"integer"} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsSeveral {
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PatternMapsSeveral>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for PatternMapsSeveral {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_5(name), checks::matches_9(name)) {
            (false, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::exactify::Integer>,
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
                        ::std::option::Option<PatternMapsSeveralValue>,
                    >,
                )
            }
            (true, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<
                        PatternMapsSeveralPatternMapsSeveralValue,
                    >,
                )
            }
        }
    }
}

impl ::serde::Serialize for PatternMapsSeveral {
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
impl<'de> ::serde::Deserialize<'de> for PatternMapsSeveral {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapsSeveralVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapsSeveralVisitor {
            type Value = PatternMapsSeveral;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (pattern maps several)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMapsSeveral, __A::Error> {
                let mut made = PatternMapsSeveral {
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
        deserializer.deserialize_map(PatternMapsSeveralVisitor)
    }
}

impl ::exactify::Exact for PatternMapsSeveral {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS_SEVERAL;
    fn has_unknown(&self) -> bool {
        self.extra.has_unknown()
    }
}

impl ::exactify::Subschema for PatternMapsSeveral {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^a":{"type":"integer"},"b$":{"minimum":2}},"additionalProperties":{"type":"integer"}}"#;
}

/// PatternMapsSeveralValue
///
/// Enforced:
/// * `minimum`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PatternMapsSeveralValue {
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(::std::string::String),
    /// A JSON number.
    Number(PatternMapsSeveralValueNumber),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    PatternMapsSeveralValue, "pattern maps several value", [Object(::exactify::Map <
    ::std::string::String, ::exactify::Raw >), Array(::exactify::Array < ::exactify::Raw
    >), String(::std::string::String), Number(PatternMapsSeveralValueNumber),
    Boolean(bool)]
);

impl ::std::convert::From<&str> for PatternMapsSeveralValue {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for PatternMapsSeveralValue {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS_SEVERAL_VALUE_ONLY;
}

impl ::exactify::Subschema for PatternMapsSeveralValue {
    const SCHEMA: &'static str = r#"{"minimum":2,"type":["object","array","string","number","boolean"]}"#;
}

/// PatternMapsSeveralValueNumber
///
/// Enforced:
/// * `minimum`: `` 2 ``
/// * `type`: `` number ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsSeveralValueNumber(::exactify::Number);

::exactify::number_impls!(
    PatternMapsSeveralValueNumber, "pattern maps several value number", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("2"))], &
    checks::PATTERN_MAPS_SEVERAL_VALUE_NUMBER_ONLY
);

impl ::exactify::Subschema for PatternMapsSeveralValueNumber {
    const SCHEMA: &'static str = r#"{"minimum":2,"type":"number"}"#;
}

/// PatternMapsSeveralPatternMapsSeveralValue
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 2 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsSeveralPatternMapsSeveralValue(::exactify::Number);

::exactify::number_impls!(
    PatternMapsSeveralPatternMapsSeveralValue,
    "pattern maps several pattern maps several value", &
    [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("2"))], &
    checks::PATTERN_MAPS_SEVERAL_PATTERN_MAPS_SEVERAL_VALUE
);

impl ::exactify::Subschema for PatternMapsSeveralPatternMapsSeveralValue {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"integer"},{"minimum":2}]}"#;
}

/// PatternMapsChecked
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^x-":{"type":"string"},"^y-":{"type":"null"}} ``
/// * `additionalProperties`: `` false ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMapsChecked {
    /// The property `n`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    n: ::std::option::Option<::exactify::Integer>,
    /// The properties whose names match `` ^x- ``.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    matching_x: ::exactify::Extra<PatternMapsChecked, ::std::string::String, 1>,
    /// The properties whose names match `` ^y- ``.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    matching_y: ::exactify::Extra<PatternMapsChecked, ::exactify::Null, 2>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PatternMapsChecked {
    /// The property `n`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub fn n(&self) -> ::std::option::Option<&::exactify::Integer> {
        self.n.as_ref()
    }
    /// The properties whose names match `` ^x- ``.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn matching_x(
        &self,
    ) -> &::exactify::Extra<PatternMapsChecked, ::std::string::String, 1> {
        &self.matching_x
    }
    /// The properties whose names match `` ^y- ``.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    pub fn matching_y(
        &self,
    ) -> &::exactify::Extra<PatternMapsChecked, ::exactify::Null, 2> {
        &self.matching_y
    }
}

::exactify::parts_impls!(
    PatternMapsChecked { ways : into_parts, from_parts, into_builder, errors; required :
    {} optional : { n : ::exactify::Integer, try_set_n, try_remove_n; } nullable : {}
    maps : { matching_x matching_y } }
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for PatternMapsChecked {
    const NAMES: &'static [&'static str] = &["n"];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_1(name), checks::matches_10(name)) {
            (false, false) => ::exactify::__private::Class::Refused,
            (true, false) => ::exactify::__private::Class::Matching(1),
            (false, true) => ::exactify::__private::Class::Matching(2),
            _ => ::exactify::__private::Class::Refused,
        }
    }
}

impl ::serde::Serialize for PatternMapsChecked {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.n.is_some())
            + self.matching_x.len() + self.matching_y.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.n {
            map.serialize_entry("n", value)?;
        }
        self.matching_x.write(&mut map)?;
        self.matching_y.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for PatternMapsChecked {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapsCheckedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapsCheckedVisitor {
            type Value = PatternMapsChecked;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (pattern maps checked)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMapsChecked, __A::Error> {
                let mut made = PatternMapsChecked {
                    n: ::std::option::Option::None,
                    matching_x: ::exactify::Extra::new(),
                    matching_y: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "n" => ::exactify::__private::set(&mut made.n, &name, &mut map)?,
                        _ => {
                            match <PatternMapsChecked as ::exactify::__private::Properties>::class(
                                name.as_str(),
                            ) {
                                class @ ::exactify::__private::Class::Matching(1) => {
                                    made.matching_x.read_of(class, name, &mut map)?
                                }
                                class @ ::exactify::__private::Class::Matching(2) => {
                                    made.matching_y.read_of(class, name, &mut map)?
                                }
                                _ => {
                                    return ::std::result::Result::Err(
                                        name
                                            .unknown(
                                                <PatternMapsChecked as ::exactify::__private::Properties>::NAMES,
                                            ),
                                    );
                                }
                            }
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternMapsCheckedVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        self.matching_x.contains_key("x-a") || self.matching_y.contains_key("y-a")
            || self.n.is_some()
    }
}

impl<'de> ::serde::Deserialize<'de> for PatternMapsChecked {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for PatternMapsChecked {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAPS_CHECKED;
}

impl ::exactify::Subschema for PatternMapsChecked {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"n":{"type":"integer"}},"patternProperties":{"^x-":{"type":"string"},"^y-":{"type":"null"}},"additionalProperties":false,"anyOf":[{"required":["x-a"]},{"required":["y-a"]},{"required":["n"]}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PATTERN_MAPS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Pattern maps",
        object: &Object {
            properties: &[
                ("open", &PATTERN_MAPS_OPEN),
                ("others", &PATTERN_MAPS_OTHERS),
                ("apart", &PATTERN_MAPS_APART),
                ("within", &PATTERN_MAPS_WITHIN),
                ("several", &PATTERN_MAPS_SEVERAL),
                ("checked", &PATTERN_MAPS_CHECKED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_OPEN: Check = Check {
        types: JsonTypes::OBJECT,
        name: "pattern maps open",
        object: &Object {
            properties: &[
                ("name", &Check::STRING),
                (
                    "x-id",
                    &Check {
                        numbers: &[NumberRule::Minimum(Limit::new("1"))],
                        ..Check::ANY
                    },
                ),
            ],
            patterns: &[
                PatternProperty {
                    source: "^x-",
                    matches: &matches_1,
                    check: &Check::INTEGER,
                },
            ],
            required: &["name"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_OTHERS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "pattern maps others",
        object: &Object {
            properties: &[
                ("matching", &Check::of(JsonTypes::STRING.or(JsonTypes::NULL))),
                ("extra", &Check::NULL),
            ],
            patterns: &[
                PatternProperty {
                    source: "^[a-c]+$",
                    matches: &matches_2,
                    check: &Check::BOOLEAN,
                },
                PatternProperty {
                    source: "^[x-z]+$",
                    matches: &matches_3,
                    check: &Check::BOOLEAN,
                },
                PatternProperty {
                    source: "^null",
                    matches: &matches_4,
                    check: &PATTERN_MAPS_OTHERS_NULL_VALUE,
                },
            ],
            additional: Some(&Check::NUMBER),
            dependent: &[("a", &["null-a", "n"])],
            min: 1,
            max: 3,
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_OTHERS_NULL_VALUE: Check = Check {
        types: JsonTypes::STRING,
        name: "pattern maps others null value",
        strings: &[StringRule::MinLength(2)],
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_APART: Check = Check {
        types: JsonTypes::OBJECT,
        name: "pattern maps apart",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^a",
                    matches: &matches_5,
                    check: &PATTERN_MAPS_APART_A_VALUE,
                },
                PatternProperty {
                    source: "z$",
                    matches: &matches_6,
                    check: &Check::BOOLEAN,
                },
                PatternProperty {
                    source: "^[0-9]+$",
                    matches: &matches_7,
                    check: &PATTERN_MAPS_APART_VALUE,
                },
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_APART_A_VALUE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "pattern maps apart a value",
        object: &Object {
            properties: &[("b", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_APART_VALUE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "pattern maps apart value",
        object: &Object {
            properties: &[("c", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_WITHIN: Check = Check {
        types: JsonTypes::OBJECT,
        name: "pattern maps within",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^a",
                    matches: &matches_5,
                    check: &Check::NUMBER,
                },
                PatternProperty {
                    source: "^ab",
                    matches: &matches_8,
                    check: &Check::INTEGER,
                },
            ],
            additional: Some(&Check::INTEGER),
            names: Some(
                &Check {
                    strings: &[StringRule::MaxLength(4)],
                    ..Check::ANY
                },
            ),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_SEVERAL: Check = Check {
        types: JsonTypes::OBJECT,
        name: "pattern maps several",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^a",
                    matches: &matches_5,
                    check: &Check::INTEGER,
                },
                PatternProperty {
                    source: "b$",
                    matches: &matches_9,
                    check: &PATTERN_MAPS_SEVERAL_VALUE,
                },
            ],
            additional: Some(&Check::INTEGER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_SEVERAL_VALUE: Check = Check {
        name: "pattern maps several value",
        numbers: &[NumberRule::Minimum(Limit::new("2"))],
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_CHECKED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "pattern maps checked",
        object: &Object {
            properties: &[("n", &Check::INTEGER)],
            patterns: &[
                PatternProperty {
                    source: "^x-",
                    matches: &matches_1,
                    check: &Check::STRING,
                },
                PatternProperty {
                    source: "^y-",
                    matches: &matches_10,
                    check: &Check::NULL,
                },
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        conditions: &[Condition::Choice(&PATTERN_MAPS_CHECKED_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_OPEN_X_ID: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    name: "pattern maps open x id",
                    numbers: &[NumberRule::Minimum(Limit::new("1"))],
                    ..Check::ANY
                },
            ),
            ("", &Check::INTEGER),
        ],
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_SEVERAL_VALUE_ONLY: Check = Check {
        name: "pattern maps several value",
        in_place: &[("", &PATTERN_MAPS_SEVERAL_VALUE)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_SEVERAL_VALUE_NUMBER_ONLY: Check = Check {
        name: "pattern maps several value number",
        in_place: &[("", &PATTERN_MAPS_SEVERAL_VALUE)],
        only: JsonTypes::NUMBER,
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_SEVERAL_PATTERN_MAPS_SEVERAL_VALUE: Check = Check {
        in_place: &[("", &Check::INTEGER), ("", &PATTERN_MAPS_SEVERAL_VALUE)],
        ..Check::ANY
    };
    pub(super) static PATTERN_MAPS_CHECKED_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        undecided: JsonTypes::ARRAY
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN)
            .or(JsonTypes::NULL),
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "pattern maps checked",
                    object: &Object {
                        required: &["x-a"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "pattern maps checked",
                    object: &Object {
                        required: &["y-a"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "pattern maps checked",
                    object: &Object {
                        required: &["n"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    /// Whether `text` matches `^x-`.
    pub(super) fn matches_1(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'x') => 1,
                (1, b'-') => return true,
                _ => return false,
            };
        }
        false
    }
    /// Whether `text` matches `^[a-c]+$`.
    pub(super) fn matches_2(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'a'..=b'c') => 1,
                _ => return false,
            };
        }
        state == 1
    }
    /// Whether `text` matches `^[x-z]+$`.
    pub(super) fn matches_3(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'x'..=b'z') => 1,
                _ => return false,
            };
        }
        state == 1
    }
    /// Whether `text` matches `^null`.
    pub(super) fn matches_4(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'n') => 1,
                (1, b'u') => 2,
                (2, b'l') => 3,
                (3, b'l') => return true,
                _ => return false,
            };
        }
        false
    }
    /// Whether `text` matches `^a`.
    pub(super) fn matches_5(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'a'))
    }
    /// Whether `text` matches `z$`.
    pub(super) fn matches_6(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'z') => 1,
                _ => 0,
            };
        }
        state == 1
    }
    /// Whether `text` matches `^[0-9]+$`.
    pub(super) fn matches_7(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'0'..=b'9') => 1,
                _ => return false,
            };
        }
        state == 1
    }
    /// Whether `text` matches `^ab`.
    pub(super) fn matches_8(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a') => 1,
                (1, b'b') => return true,
                _ => return false,
            };
        }
        false
    }
    /// Whether `text` matches `b$`.
    pub(super) fn matches_9(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'b') => 1,
                _ => 0,
            };
        }
        state == 1
    }
    /// Whether `text` matches `^y-`.
    pub(super) fn matches_10(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'y') => 1,
                (1, b'-') => return true,
                _ => return false,
            };
        }
        false
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::PatternMaps {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMaps {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMaps`](super::PatternMaps).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMaps {
        open: ::exactify::__private::Draft<super::PatternMapsOpen>,
        others: ::exactify::__private::Draft<super::PatternMapsOthers>,
        apart: ::exactify::__private::Draft<super::PatternMapsApart>,
        within: ::exactify::__private::Draft<super::PatternMapsWithin>,
        several: ::exactify::__private::Draft<super::PatternMapsSeveral>,
        checked: ::exactify::__private::Draft<super::PatternMapsChecked>,
        extra: ::exactify::Extra<super::PatternMaps>,
        errors: ::exactify::BuildError,
    }
    impl PatternMaps {
        /// The property `open`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^x-":{"description":"How many there are.","type":"integer"}} ``
        #[must_use]
        pub fn open<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsOpen>,
            V::Error: ::std::fmt::Display,
        {
            self.open.set(value);
            self
        }
        /// The property `others`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^[a-c]+$":{"type":"boolean"},"^[x-z]+$":{"type":"boolean"},"^null":{"type":"string","minLength":2}} ``
        /// * `additionalProperties`: `` {"type":"number"} ``
        /// * `minProperties`: `` 1 ``
        /// * `maxProperties`: `` 3 ``
        /// * `dependentRequired`: `` {"a":["null-a","n"]} ``
        #[must_use]
        pub fn others<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsOthers>,
            V::Error: ::std::fmt::Display,
        {
            self.others.set(value);
            self
        }
        /// The property `apart`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^a":{"type":"object","properties":{"b":{"type":"string"}}},"z$":{"type":"boolean"},"^[0-9]+$":{"type":"object","properties":{"c":{"type":"string"}}}} ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn apart<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsApart>,
            V::Error: ::std::fmt::Display,
        {
            self.apart.set(value);
            self
        }
        /// The property `within`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^a":{"type":"number"},"^ab":{"type":"integer"}} ``
        /// * `additionalProperties`: `` {"type":"integer"} ``
        /// * `propertyNames`: `` {"maxLength":4} ``
        #[must_use]
        pub fn within<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsWithin>,
            V::Error: ::std::fmt::Display,
        {
            self.within.set(value);
            self
        }
        /// The property `several`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^a":{"type":"integer"},"b$":{"minimum":2}} ``
        /// * `additionalProperties`: `` {"type":"integer"} ``
        #[must_use]
        pub fn several<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsSeveral>,
            V::Error: ::std::fmt::Display,
        {
            self.several.set(value);
            self
        }
        /// The property `checked`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^x-":{"type":"string"},"^y-":{"type":"null"}} ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn checked<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsChecked>,
            V::Error: ::std::fmt::Display,
        {
            self.checked.set(value);
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
        ) -> ::std::result::Result<super::PatternMaps, ::exactify::BuildError> {
            let mut errors = self.errors;
            let open = self.open.optional("open", &mut errors);
            let others = self.others.optional("others", &mut errors);
            let apart = self.apart.optional("apart", &mut errors);
            let within = self.within.optional("within", &mut errors);
            let several = self.several.optional("several", &mut errors);
            let checked = self.checked.optional("checked", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PatternMaps {
                        open,
                        others,
                        apart,
                        within,
                        several,
                        checked,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternMaps> for super::PatternMaps {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMaps,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PatternMapsOpen {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMapsOpen {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMapsOpen`](super::PatternMapsOpen).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMapsOpen {
        name: ::exactify::__private::Draft<::std::string::String>,
        x_id: ::exactify::__private::Draft<super::PatternMapsOpenXId>,
        matching_x: ::exactify::Extra<super::PatternMapsOpen, ::exactify::Integer, 1>,
        extra: ::exactify::Extra<super::PatternMapsOpen>,
        errors: ::exactify::BuildError,
    }
    impl PatternMapsOpen {
        /// The property `name`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name.set(value);
            self
        }
        /// How many there are.
        ///
        /// Enforced:
        /// * `minimum`: `` 1 ``
        /// * `type`: `` integer ``
        #[must_use]
        pub fn x_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsOpenXId>,
            V::Error: ::std::fmt::Display,
        {
            self.x_id.set(value);
            self
        }
        /// A property whose name matches `` ^x- ``.
        ///
        /// How many there are.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn matching_x<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_x, name, value);
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
        ) -> ::std::result::Result<super::PatternMapsOpen, ::exactify::BuildError> {
            let mut errors = self.errors;
            let name = self.name.required("name", &mut errors);
            let x_id = self.x_id.optional("x-id", &mut errors);
            errors
                .or(
                    match (name,) {
                        (::std::option::Option::Some(name),) => {
                            ::std::option::Option::Some(super::PatternMapsOpen {
                                name,
                                x_id,
                                matching_x: self.matching_x,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<PatternMapsOpen> for super::PatternMapsOpen {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMapsOpen,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PatternMapsOthers {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMapsOthers {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMapsOthers`](super::PatternMapsOthers).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMapsOthers {
        pub(super) matching: ::exactify::__private::Draft<
            ::std::option::Option<::std::string::String>,
        >,
        pub(super) extra: ::exactify::__private::Draft<::exactify::Null>,
        pub(super) matching_: ::exactify::Extra<super::PatternMapsOthers, bool, 1>,
        pub(super) matching_null: ::exactify::Extra<
            super::PatternMapsOthers,
            super::PatternMapsOthersNullValue,
            2,
        >,
        pub(super) extra_: ::exactify::Extra<
            super::PatternMapsOthers,
            ::exactify::Number,
        >,
        pub(super) errors: ::exactify::BuildError,
    }
    impl PatternMapsOthers {
        /// The property `matching`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn matching<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.matching.set_some::<V, ::std::string::String>(value);
            self
        }
        /// Makes `matching` null.
        #[must_use]
        pub fn matching_null_(mut self) -> Self {
            self.matching.set(::std::option::Option::<::std::string::String>::None);
            self
        }
        /// The property `extra`.
        ///
        /// Enforced:
        /// * `type`: `` null ``
        #[must_use]
        pub fn extra<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Null>,
            V::Error: ::std::fmt::Display,
        {
            self.extra.set(value);
            self
        }
        /// A property whose name matches `` ^[a-c]+$ `` or `` ^[x-z]+$ ``.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn matching_<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_, name, value);
            self
        }
        /// A property whose name matches `` ^null ``.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 2 ``
        #[must_use]
        pub fn matching_null<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsOthersNullValue>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_null, name, value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra_<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.extra_, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::PatternMapsOthers, ::exactify::BuildError> {
            let mut errors = self.errors;
            let matching = self.matching.optional("matching", &mut errors);
            let extra = self.extra.optional("extra", &mut errors);
            let count = ::std::primitive::usize::from(matching.is_some())
                + ::std::primitive::usize::from(extra.is_some()) + self.matching_.len()
                + self.matching_null.len() + self.extra_.len();
            errors.count(count, 1, 3);
            if self.matching_.get("a").is_some()
                && self.matching_null.get("null-a").is_none()
            {
                errors.depends("a", "null-a");
            }
            if self.matching_.get("a").is_some() && self.extra_.get("n").is_none() {
                errors.depends("a", "n");
            }
            errors
                .or(
                    ::std::option::Option::Some(super::PatternMapsOthers {
                        matching,
                        extra,
                        matching_: self.matching_,
                        matching_null: self.matching_null,
                        extra_: self.extra_,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternMapsOthers> for super::PatternMapsOthers {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMapsOthers,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PatternMapsApart {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMapsApart {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMapsApart`](super::PatternMapsApart).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMapsApart {
        matching_a: ::exactify::Extra<
            super::PatternMapsApart,
            super::PatternMapsApartAValue,
            1,
        >,
        matching: ::exactify::Extra<super::PatternMapsApart, bool, 2>,
        matching_2: ::exactify::Extra<
            super::PatternMapsApart,
            super::PatternMapsApartValue,
            3,
        >,
        errors: ::exactify::BuildError,
    }
    impl PatternMapsApart {
        /// A property whose name matches `` ^a ``.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn matching_a<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsApartAValue>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_a, name, value);
            self
        }
        /// A property whose name matches `` z$ ``.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn matching<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching, name, value);
            self
        }
        /// A property whose name matches `` ^[0-9]+$ ``.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn matching_2<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternMapsApartValue>,
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
        ) -> ::std::result::Result<super::PatternMapsApart, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::PatternMapsApart {
                        matching_a: self.matching_a,
                        matching: self.matching,
                        matching_2: self.matching_2,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternMapsApart> for super::PatternMapsApart {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMapsApart,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PatternMapsApartAValue {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMapsApartAValue {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMapsApartAValue`](super::PatternMapsApartAValue).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMapsApartAValue {
        b: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::PatternMapsApartAValue>,
        errors: ::exactify::BuildError,
    }
    impl PatternMapsApartAValue {
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
        ) -> ::std::result::Result<
            super::PatternMapsApartAValue,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PatternMapsApartAValue {
                        b,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternMapsApartAValue>
    for super::PatternMapsApartAValue {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMapsApartAValue,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PatternMapsApartValue {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMapsApartValue {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMapsApartValue`](super::PatternMapsApartValue).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMapsApartValue {
        c: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::PatternMapsApartValue>,
        errors: ::exactify::BuildError,
    }
    impl PatternMapsApartValue {
        /// The property `c`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn c<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.c.set(value);
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
            super::PatternMapsApartValue,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let c = self.c.optional("c", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PatternMapsApartValue {
                        c,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternMapsApartValue>
    for super::PatternMapsApartValue {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMapsApartValue,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PatternMapsWithin {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMapsWithin {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMapsWithin`](super::PatternMapsWithin).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMapsWithin {
        extra: ::exactify::Extra<super::PatternMapsWithin>,
        errors: ::exactify::BuildError,
    }
    impl PatternMapsWithin {
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
        ) -> ::std::result::Result<super::PatternMapsWithin, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::PatternMapsWithin {
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternMapsWithin> for super::PatternMapsWithin {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMapsWithin,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PatternMapsSeveral {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMapsSeveral {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMapsSeveral`](super::PatternMapsSeveral).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMapsSeveral {
        extra: ::exactify::Extra<super::PatternMapsSeveral>,
        errors: ::exactify::BuildError,
    }
    impl PatternMapsSeveral {
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
        ) -> ::std::result::Result<super::PatternMapsSeveral, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::PatternMapsSeveral {
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternMapsSeveral> for super::PatternMapsSeveral {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMapsSeveral,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PatternMapsChecked {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMapsChecked {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMapsChecked`](super::PatternMapsChecked).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMapsChecked {
        pub(super) n: ::exactify::__private::Draft<::exactify::Integer>,
        pub(super) matching_x: ::exactify::Extra<
            super::PatternMapsChecked,
            ::std::string::String,
            1,
        >,
        pub(super) matching_y: ::exactify::Extra<
            super::PatternMapsChecked,
            ::exactify::Null,
            2,
        >,
        pub(super) errors: ::exactify::BuildError,
    }
    impl PatternMapsChecked {
        /// The property `n`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn n<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.n.set(value);
            self
        }
        /// A property whose name matches `` ^x- ``.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn matching_x<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_x, name, value);
            self
        }
        /// A property whose name matches `` ^y- ``.
        ///
        /// Enforced:
        /// * `type`: `` null ``
        #[must_use]
        pub fn matching_y<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Null>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_y, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::PatternMapsChecked, ::exactify::BuildError> {
            let mut errors = self.errors;
            let n = self.n.optional("n", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PatternMapsChecked {
                        n,
                        matching_x: self.matching_x,
                        matching_y: self.matching_y,
                    }),
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<PatternMapsChecked> for super::PatternMapsChecked {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMapsChecked,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`PatternMapsOthers`](super::PatternMapsOthers), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatternMapsOthers {
        /// The property `matching`.
        pub matching: ::std::option::Option<
            ::std::option::Option<::std::string::String>,
        >,
        /// The property `extra`.
        pub extra: ::std::option::Option<::exactify::Null>,
        /// The properties whose names match `` ^[a-c]+$ `` or `` ^[x-z]+$ ``.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        pub matching_: ::exactify::Extra<super::PatternMapsOthers, bool, 1>,
        /// The properties whose names match `` ^null ``.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 2 ``
        pub matching_null: ::exactify::Extra<
            super::PatternMapsOthers,
            super::PatternMapsOthersNullValue,
            2,
        >,
        /// The properties that the schema allows but does not name.
        pub extra_: ::exactify::Extra<super::PatternMapsOthers, ::exactify::Number>,
    }
    /// The parts of [`PatternMapsChecked`](super::PatternMapsChecked), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatternMapsChecked {
        /// The property `n`.
        pub n: ::std::option::Option<::exactify::Integer>,
        /// The properties whose names match `` ^x- ``.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        pub matching_x: ::exactify::Extra<
            super::PatternMapsChecked,
            ::std::string::String,
            1,
        >,
        /// The properties whose names match `` ^y- ``.
        ///
        /// Enforced:
        /// * `type`: `` null ``
        pub matching_y: ::exactify::Extra<
            super::PatternMapsChecked,
            ::exactify::Null,
            2,
        >,
    }
}
