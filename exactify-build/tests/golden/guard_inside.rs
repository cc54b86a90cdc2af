// Made by exactify-build 0.1.0 from guard_inside. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Visit
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` {"type":"boolean"} ``
/// * `not`: `` {"properties":{"place":{"properties":{"status":{"const":"closed"}}},"host":{"type":"null"}}} ``
/// * `if`: `` {"properties":{"host":{"properties":{"role":{"const":"guest"}},"required":["role"]}},"required":["host"]} ``
/// * `then`: `` {"properties":{"place":{"properties":{"indoors":{"const":true},"owner":{"required":["role"]}}}}} ``
/// * `else`: `` {"properties":{"host":{"not":{"required":["name","role"]}}}} ``
/// * `dependentSchemas`: `` {"names":{"properties":{"names":{"required":["y"],"properties":{"x":{"const":"a"}}},"loud":{"const":true}}}} ``
/// * `not`: `` {"properties":{"place":{"required":["owner"],"properties":{"indoors":{"const":false}}}}} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Visit {
    /// Place
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` object ``
    place: VisitPlace,
    /// The property `host`.
    host: ::std::option::Option<::std::option::Option<Person>>,
    /// Names
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"enum":["a","b"]} ``
    names: ::std::option::Option<
        ::exactify::Map<::std::string::String, VisitNamesValue>,
    >,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<Visit, bool>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Visit {
    /// Place
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` object ``
    pub fn place(&self) -> &VisitPlace {
        &self.place
    }
    /// The property `host`.
    pub fn host(&self) -> ::std::option::Option<&::std::option::Option<Person>> {
        self.host.as_ref()
    }
    /// Names
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"enum":["a","b"]} ``
    pub fn names(
        &self,
    ) -> ::std::option::Option<
        &::exactify::Map<::std::string::String, VisitNamesValue>,
    > {
        self.names.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<Visit, bool> {
        &self.extra
    }
}

::exactify::parts_impls!(
    Visit { ways : into_parts, from_parts, into_builder, errors; required : { place :
    VisitPlace, try_set_place; } optional : { host : Person, try_set_host,
    try_remove_host; names : ::exactify::Map < ::std::string::String, VisitNamesValue >,
    try_set_names, try_remove_names; } nullable : { host, try_set_host_null; } maps : {
    extra } }
);

impl ::exactify::__private::Properties for Visit {
    const NAMES: &'static [&'static str] = &["place", "host", "names"];
}

impl ::serde::Serialize for Visit {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.host.is_some())
            + ::std::primitive::usize::from(self.names.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("place", &self.place)?;
        if let ::std::option::Option::Some(value) = &self.host {
            map.serialize_entry("host", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.names {
            map.serialize_entry("names", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for Visit {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct VisitVisitor;
        impl<'de> ::serde::de::Visitor<'de> for VisitVisitor {
            type Value = Visit;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Visit)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Visit, __A::Error> {
                let mut place = ::std::option::Option::None;
                let mut host = ::std::option::Option::None;
                let mut names = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "place" => {
                            ::exactify::__private::set(&mut place, &name, &mut map)?
                        }
                        "host" => ::exactify::__private::set(&mut host, &name, &mut map)?,
                        "names" => {
                            ::exactify::__private::set(&mut names, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Visit {
                    place: ::exactify::__private::required(place, "place")?,
                    host,
                    names,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(VisitVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        !(matches!(self.place.status.as_str(), "closed")
            && (self.host.is_none()
                || self.host.as_ref().is_some_and(|value| value.is_none())))
            && (if self
                .host
                .as_ref()
                .is_some_and(|value| {
                    (value.is_none()
                        || !value.as_ref().is_some_and(|value| value.role.is_some())
                        || value
                            .as_ref()
                            .is_some_and(|value| {
                                value
                                    .role
                                    .as_ref()
                                    .is_some_and(|value| matches!(value.as_str(), "guest"))
                            }))
                        && (value.is_none()
                            || value.as_ref().is_some_and(|value| value.role.is_some()))
                })
            {
                (self.place.indoors.is_none()
                    || self.place.indoors.as_ref().is_some_and(|&value| value))
                    && (self.place.owner.is_none()
                        || self
                            .place
                            .owner
                            .as_ref()
                            .is_some_and(|value| value.role.is_some()))
            } else {
                self.host.is_none()
                    || self
                        .host
                        .as_ref()
                        .is_some_and(|value| {
                            !(value.is_none()
                                || (value.as_ref().is_some_and(|value| value.name.is_some())
                                    && value
                                        .as_ref()
                                        .is_some_and(|value| value.role.is_some())))
                        })
            })
            && (self.names.is_none()
                || ((self.names.is_none()
                    || self
                        .names
                        .as_ref()
                        .is_some_and(|value| {
                            value.contains_key("y")
                                && (!value.contains_key("x")
                                    || value
                                        .get("x")
                                        .is_some_and(|value| matches!(value.as_str(), "a")))
                        }))
                    && (!self.extra.contains_key("loud")
                        || self.extra.get("loud").is_some_and(|&value| value))))
            && !(self.place.owner.is_some()
                && (self.place.indoors.is_none()
                    || self.place.indoors.as_ref().is_some_and(|&value| !value)))
    }
}

impl<'de> ::serde::Deserialize<'de> for Visit {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for Visit {
    const CHECK: &'static ::exactify::Check = &checks::VISIT;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.place)
    }
}

impl ::exactify::Subschema for Visit {
    const SCHEMA: &'static str = r##"{"title":"Visit","type":"object","required":["place"],"properties":{"place":{"title":"Place","type":"object","required":["status"],"properties":{"status":{"enum":["open","closed"]},"indoors":{"type":"boolean"},"owner":{"$ref":"#/$defs/Person"}}},"host":{"anyOf":[{"$ref":"#/$defs/Person"},{"type":"null"}]},"names":{"title":"Names","type":"object","additionalProperties":{"enum":["a","b"]}}},"additionalProperties":{"type":"boolean"},"not":{"properties":{"place":{"properties":{"status":{"const":"closed"}}},"host":{"type":"null"}}},"if":{"properties":{"host":{"properties":{"role":{"const":"guest"}},"required":["role"]}},"required":["host"]},"then":{"properties":{"place":{"properties":{"indoors":{"const":true},"owner":{"required":["role"]}}}}},"else":{"properties":{"host":{"not":{"required":["name","role"]}}}},"allOf":[{"properties":{"place":{"anyOf":[{"required":["indoors"]},{"properties":{"status":{"const":"closed"}}}]}}},{"not":{"properties":{"place":{"required":["owner"],"properties":{"indoors":{"const":false}}}}}}],"dependentSchemas":{"names":{"properties":{"names":{"required":["y"],"properties":{"x":{"const":"a"}}},"loud":{"const":true}}}},"$defs":{"Person":{"title":"Person","type":"object","properties":{"name":{"type":"string"},"role":{"enum":["lead","guest"]}},"additionalProperties":false}}}"##;
}

/// Place
///
/// Enforced:
/// * `type`: `` object ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct VisitPlace {
    /// The property `status`.
    ///
    /// Enforced:
    /// * `required`
    /// * `enum`: `` ["open","closed"] ``
    status: VisitPlaceStatus,
    /// The property `indoors`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    indoors: ::std::option::Option<bool>,
    /// Person
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` false ``
    owner: ::std::option::Option<Person>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<VisitPlace>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl VisitPlace {
    /// The property `status`.
    ///
    /// Enforced:
    /// * `required`
    /// * `enum`: `` ["open","closed"] ``
    pub fn status(&self) -> &VisitPlaceStatus {
        &self.status
    }
    /// The property `indoors`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn indoors(&self) -> ::std::option::Option<&bool> {
        self.indoors.as_ref()
    }
    /// Person
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` false ``
    pub fn owner(&self) -> ::std::option::Option<&Person> {
        self.owner.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<VisitPlace> {
        &self.extra
    }
}

::exactify::parts_impls!(
    VisitPlace { ways : into_parts, from_parts, into_builder, errors; required : { status
    : VisitPlaceStatus, try_set_status; } optional : { indoors : bool, try_set_indoors,
    try_remove_indoors; owner : Person, try_set_owner, try_remove_owner; } nullable : {}
    maps : { extra } }
);

impl ::exactify::__private::Properties for VisitPlace {
    const NAMES: &'static [&'static str] = &["status", "indoors", "owner"];
}

impl ::serde::Serialize for VisitPlace {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.indoors.is_some())
            + ::std::primitive::usize::from(self.owner.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("status", &self.status)?;
        if let ::std::option::Option::Some(value) = &self.indoors {
            map.serialize_entry("indoors", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.owner {
            map.serialize_entry("owner", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for VisitPlace {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct VisitPlaceVisitor;
        impl<'de> ::serde::de::Visitor<'de> for VisitPlaceVisitor {
            type Value = VisitPlace;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Place)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<VisitPlace, __A::Error> {
                let mut status = ::std::option::Option::None;
                let mut indoors = ::std::option::Option::None;
                let mut owner = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "status" => {
                            ::exactify::__private::set(&mut status, &name, &mut map)?
                        }
                        "indoors" => {
                            ::exactify::__private::set(&mut indoors, &name, &mut map)?
                        }
                        "owner" => {
                            ::exactify::__private::set(&mut owner, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(VisitPlace {
                    status: ::exactify::__private::required(status, "status")?,
                    indoors,
                    owner,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(VisitPlaceVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        self.indoors.is_some() || matches!(self.status.as_str(), "closed")
    }
}

impl<'de> ::serde::Deserialize<'de> for VisitPlace {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for VisitPlace {
    const CHECK: &'static ::exactify::Check = &checks::VISIT_PLACE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for VisitPlace {
    const SCHEMA: &'static str = r##"{"allOf":[{"title":"Place","type":"object","required":["status"],"properties":{"status":{"enum":["open","closed"]},"indoors":{"type":"boolean"},"owner":{"$ref":"#/$defs/Person"}}},{"anyOf":[{"required":["indoors"]},{"properties":{"status":{"const":"closed"}}}]}]}"##;
}

/// VisitPlaceStatus
///
/// Enforced:
/// * `enum`: `` ["open","closed"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum VisitPlaceStatus {
    /// `open`
    Open,
    /// `closed`
    Closed,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl VisitPlaceStatus {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Closed];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for VisitPlaceStatus {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "open" => ::std::result::Result::Ok(Self::Open),
            "closed" => ::std::result::Result::Ok(Self::Closed),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for VisitPlaceStatus {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    VisitPlaceStatus, "visit place status", checks::VISIT_PLACE_STATUS.strings, &
    checks::VISIT_PLACE_STATUS
);

impl ::exactify::Subschema for VisitPlaceStatus {
    const SCHEMA: &'static str = r#"{"enum":["open","closed"]}"#;
}

/// Person
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Person {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub name: ::std::option::Option<::std::string::String>,
    /// The property `role`.
    ///
    /// Enforced:
    /// * `enum`: `` ["lead","guest"] ``
    pub role: ::std::option::Option<PersonRole>,
}

impl ::exactify::__private::Properties for Person {
    const NAMES: &'static [&'static str] = &["name", "role"];
}

impl ::serde::Serialize for Person {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.name.is_some())
            + ::std::primitive::usize::from(self.role.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.role {
            map.serialize_entry("role", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Person {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PersonVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PersonVisitor {
            type Value = Person;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Person)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Person, __A::Error> {
                let mut made = Person {
                    name: ::std::option::Option::None,
                    role: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut made.name, &name_, &mut map)?
                        }
                        "role" => {
                            ::exactify::__private::set(&mut made.role, &name_, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name_
                                    .unknown(
                                        <Person as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PersonVisitor)
    }
}

impl ::exactify::Exact for Person {
    const CHECK: &'static ::exactify::Check = &checks::PERSON;
}

impl ::exactify::Subschema for Person {
    const SCHEMA: &'static str = r#"{"title":"Person","type":"object","properties":{"name":{"type":"string"},"role":{"enum":["lead","guest"]}},"additionalProperties":false}"#;
}

/// PersonRole
///
/// Enforced:
/// * `enum`: `` ["lead","guest"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PersonRole {
    /// `lead`
    Lead,
    /// `guest`
    Guest,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PersonRole {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Lead, Self::Guest];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Guest => "guest",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for PersonRole {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "lead" => ::std::result::Result::Ok(Self::Lead),
            "guest" => ::std::result::Result::Ok(Self::Guest),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PersonRole {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    PersonRole, "person role", checks::PERSON_ROLE.strings, & checks::PERSON_ROLE
);

impl ::exactify::Subschema for PersonRole {
    const SCHEMA: &'static str = r#"{"enum":["lead","guest"]}"#;
}

/// VisitNamesValue
///
/// Enforced:
/// * `enum`: `` ["a","b"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum VisitNamesValue {
    /// `a`
    A,
    /// `b`
    B,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl VisitNamesValue {
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
impl ::std::str::FromStr for VisitNamesValue {
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

impl ::std::convert::TryFrom<::std::string::String> for VisitNamesValue {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    VisitNamesValue, "visit names value", checks::VISIT_NAMES_VALUE.strings, &
    checks::VISIT_NAMES_VALUE
);

impl ::exactify::Subschema for VisitNamesValue {
    const SCHEMA: &'static str = r#"{"enum":["a","b"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static VISIT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Visit",
        object: &Object {
            properties: &[
                (
                    "place",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            properties: &[
                                ("status", &VISIT_PLACE_STATUS),
                                ("indoors", &Check::BOOLEAN),
                                (
                                    "owner",
                                    &Check {
                                        name: "Person",
                                        in_place: &[("/$ref", &PERSON)],
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            required: &["status"],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "host",
                    &Check {
                        name: "Person",
                        choices: &[&PERSON_BRANCHES],
                        ..Check::ANY
                    },
                ),
                (
                    "names",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(&VISIT_NAMES_VALUE),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            additional: Some(&Check::BOOLEAN),
            required: &["place"],
            schemas: &[
                (
                    "names",
                    &Check {
                        object: &Object {
                            properties: &[
                                (
                                    "names",
                                    &Check {
                                        object: &Object {
                                            properties: &[
                                                (
                                                    "x",
                                                    &Check {
                                                        strings: &[StringRule::OneOf("const", &["a"])],
                                                        ..Check::ANY
                                                    },
                                                ),
                                            ],
                                            required: &["y"],
                                            ..Object::ANY
                                        },
                                        ..Check::ANY
                                    },
                                ),
                                (
                                    "loud",
                                    &Check {
                                        values: &[("const", &["true"])],
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "Visit",
                    object: &Object {
                        properties: &[
                            (
                                "place",
                                &Check {
                                    conditions: &[Condition::Choice(&PLACE_BRANCHES)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "Visit",
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "Visit",
                                object: &Object {
                                    properties: &[
                                        (
                                            "place",
                                            &Check {
                                                object: &Object {
                                                    properties: &[
                                                        (
                                                            "indoors",
                                                            &Check {
                                                                values: &[("const", &["false"])],
                                                                ..Check::ANY
                                                            },
                                                        ),
                                                    ],
                                                    required: &["owner"],
                                                    ..Object::ANY
                                                },
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
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
        conditions: &[
            Condition::Not(
                &Check {
                    name: "Visit",
                    object: &Object {
                        properties: &[
                            (
                                "place",
                                &Check {
                                    object: &Object {
                                        properties: &[
                                            (
                                                "status",
                                                &Check {
                                                    strings: &[StringRule::OneOf("const", &["closed"])],
                                                    ..Check::ANY
                                                },
                                            ),
                                        ],
                                        ..Object::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                            ("host", &Check::NULL),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            Condition::If {
                condition: &Check {
                    name: "Visit",
                    object: &Object {
                        properties: &[
                            (
                                "host",
                                &Check {
                                    object: &Object {
                                        properties: &[
                                            (
                                                "role",
                                                &Check {
                                                    strings: &[StringRule::OneOf("const", &["guest"])],
                                                    ..Check::ANY
                                                },
                                            ),
                                        ],
                                        required: &["role"],
                                        ..Object::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["host"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                then: Some(
                    &Check {
                        name: "Visit",
                        object: &Object {
                            properties: &[
                                (
                                    "place",
                                    &Check {
                                        object: &Object {
                                            properties: &[
                                                (
                                                    "indoors",
                                                    &Check {
                                                        values: &[("const", &["true"])],
                                                        ..Check::ANY
                                                    },
                                                ),
                                                (
                                                    "owner",
                                                    &Check {
                                                        object: &Object {
                                                            required: &["role"],
                                                            ..Object::ANY
                                                        },
                                                        ..Check::ANY
                                                    },
                                                ),
                                            ],
                                            ..Object::ANY
                                        },
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                otherwise: Some(
                    &Check {
                        name: "Visit",
                        object: &Object {
                            properties: &[
                                (
                                    "host",
                                    &Check {
                                        conditions: &[
                                            Condition::Not(
                                                &Check {
                                                    object: &Object {
                                                        required: &["name", "role"],
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
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            },
        ],
        ..Check::ANY
    };
    pub(super) static VISIT_PLACE_STATUS: Check = Check {
        name: "visit place status",
        strings: &[StringRule::OneOf("enum", &["open", "closed"])],
        ..Check::ANY
    };
    pub(super) static PERSON: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Person",
        object: &Object {
            properties: &[("name", &Check::STRING), ("role", &PERSON_ROLE)],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PERSON_ROLE: Check = Check {
        name: "person role",
        strings: &[StringRule::OneOf("enum", &["lead", "guest"])],
        ..Check::ANY
    };
    pub(super) static VISIT_NAMES_VALUE: Check = Check {
        name: "visit names value",
        strings: &[StringRule::OneOf("enum", &["a", "b"])],
        ..Check::ANY
    };
    pub(super) static VISIT_PLACE: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "Place",
                    object: &Object {
                        properties: &[
                            ("status", &VISIT_PLACE_STATUS),
                            ("indoors", &Check::BOOLEAN),
                            (
                                "owner",
                                &Check {
                                    name: "Person",
                                    in_place: &[("/$ref", &PERSON)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["status"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "",
                &Check {
                    name: "Place",
                    conditions: &[Condition::Choice(&PLACE_BRANCHES)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PERSON_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "Person",
                    in_place: &[("/$ref", &PERSON)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static PLACE_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    object: &Object {
                        required: &["indoors"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::ALL,
                check: &Check {
                    object: &Object {
                        properties: &[
                            (
                                "status",
                                &Check {
                                    strings: &[StringRule::OneOf("const", &["closed"])],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Object::ANY
                    },
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
    impl super::Visit {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Visit {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Visit`](super::Visit).
    #[derive(Clone, Debug, Default)]
    pub struct Visit {
        pub(super) place: ::exactify::__private::Draft<super::VisitPlace>,
        pub(super) host: ::exactify::__private::Draft<
            ::std::option::Option<super::Person>,
        >,
        pub(super) names: ::exactify::__private::Draft<
            ::exactify::Map<::std::string::String, super::VisitNamesValue>,
        >,
        pub(super) extra: ::exactify::Extra<super::Visit, bool>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Visit {
        /// Place
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` object ``
        #[must_use]
        pub fn place<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::VisitPlace>,
            V::Error: ::std::fmt::Display,
        {
            self.place.set(value);
            self
        }
        /// The property `host`.
        #[must_use]
        pub fn host<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Person>,
            V::Error: ::std::fmt::Display,
        {
            self.host.set_some::<V, super::Person>(value);
            self
        }
        /// Makes `host` null.
        #[must_use]
        pub fn host_null(mut self) -> Self {
            self.host.set(::std::option::Option::<super::Person>::None);
            self
        }
        /// Names
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"enum":["a","b"]} ``
        #[must_use]
        pub fn names<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, super::VisitNamesValue>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.names.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
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
        ) -> ::std::result::Result<super::Visit, ::exactify::BuildError> {
            let mut errors = self.errors;
            let place = self.place.required("place", &mut errors);
            let host = self.host.optional("host", &mut errors);
            let names = self.names.optional("names", &mut errors);
            errors
                .or(
                    match (place,) {
                        (::std::option::Option::Some(place),) => {
                            ::std::option::Option::Some(super::Visit {
                                place,
                                host,
                                names,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<Visit> for super::Visit {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Visit,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::VisitPlace {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> VisitPlace {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`VisitPlace`](super::VisitPlace).
    #[derive(Clone, Debug, Default)]
    pub struct VisitPlace {
        pub(super) status: ::exactify::__private::Draft<super::VisitPlaceStatus>,
        pub(super) indoors: ::exactify::__private::Draft<bool>,
        pub(super) owner: ::exactify::__private::Draft<super::Person>,
        pub(super) extra: ::exactify::Extra<super::VisitPlace>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl VisitPlace {
        /// The property `status`.
        ///
        /// Enforced:
        /// * `required`
        /// * `enum`: `` ["open","closed"] ``
        #[must_use]
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::VisitPlaceStatus>,
            V::Error: ::std::fmt::Display,
        {
            self.status.set(value);
            self
        }
        /// The property `indoors`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn indoors<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.indoors.set(value);
            self
        }
        /// Person
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Person>,
            V::Error: ::std::fmt::Display,
        {
            self.owner.set(value);
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
        ) -> ::std::result::Result<super::VisitPlace, ::exactify::BuildError> {
            let mut errors = self.errors;
            let status = self.status.required("status", &mut errors);
            let indoors = self.indoors.optional("indoors", &mut errors);
            let owner = self.owner.optional("owner", &mut errors);
            errors
                .or(
                    match (status,) {
                        (::std::option::Option::Some(status),) => {
                            ::std::option::Option::Some(super::VisitPlace {
                                status,
                                indoors,
                                owner,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<VisitPlace> for super::VisitPlace {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: VisitPlace,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Person {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Person {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Person`](super::Person).
    #[derive(Clone, Debug, Default)]
    pub struct Person {
        name: ::exactify::__private::Draft<::std::string::String>,
        role: ::exactify::__private::Draft<super::PersonRole>,
        errors: ::exactify::BuildError,
    }
    impl Person {
        /// The property `name`.
        ///
        /// Enforced:
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
        /// The property `role`.
        ///
        /// Enforced:
        /// * `enum`: `` ["lead","guest"] ``
        #[must_use]
        pub fn role<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PersonRole>,
            V::Error: ::std::fmt::Display,
        {
            self.role.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Person, ::exactify::BuildError> {
            let mut errors = self.errors;
            let name = self.name.optional("name", &mut errors);
            let role = self.role.optional("role", &mut errors);
            errors.or(::std::option::Option::Some(super::Person { name, role }))
        }
    }
    impl ::std::convert::TryFrom<Person> for super::Person {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Person,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Visit`](super::Visit), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Visit {
        /// The property `place`.
        pub place: super::VisitPlace,
        /// The property `host`.
        pub host: ::std::option::Option<::std::option::Option<super::Person>>,
        /// The property `names`.
        pub names: ::std::option::Option<
            ::exactify::Map<::std::string::String, super::VisitNamesValue>,
        >,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::Visit, bool>,
    }
    /// The parts of [`VisitPlace`](super::VisitPlace), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VisitPlace {
        /// The property `status`.
        pub status: super::VisitPlaceStatus,
        /// The property `indoors`.
        pub indoors: ::std::option::Option<bool>,
        /// The property `owner`.
        pub owner: ::std::option::Option<super::Person>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::VisitPlace>,
    }
}
