// Made by exactify-build 0.1.0 from places. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Places
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Places {
    /// The property `branch`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub branch: ::std::option::Option<PlacesPair>,
    /// The property `oneOf`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"object","properties":{"b":{"type":"string","minLength":0}}} ``
    pub one_of: ::std::option::Option<::exactify::Array<PlacesOneOfItem>>,
    /// The property `inside`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub inside: ::std::option::Option<PlacesOneOfItem>,
    /// The property `dash`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub dash: ::std::option::Option<PlacesPlaces>,
    /// Own title
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub titled: ::std::option::Option<OwnTitle>,
    /// Own title
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub own: ::std::option::Option<OwnTitle>,
    /// Another title
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub defined: ::std::option::Option<Code>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Places>,
}

impl ::exactify::__private::Properties for Places {
    const NAMES: &'static [&'static str] = &[
        "branch",
        "oneOf",
        "inside",
        "dash",
        "titled",
        "own",
        "defined",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Places {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.branch.is_some())
            + ::std::primitive::usize::from(self.one_of.is_some())
            + ::std::primitive::usize::from(self.inside.is_some())
            + ::std::primitive::usize::from(self.dash.is_some())
            + ::std::primitive::usize::from(self.titled.is_some())
            + ::std::primitive::usize::from(self.own.is_some())
            + ::std::primitive::usize::from(self.defined.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.branch {
            map.serialize_entry("branch", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.one_of {
            map.serialize_entry("oneOf", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.inside {
            map.serialize_entry("inside", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.dash {
            map.serialize_entry("dash", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.titled {
            map.serialize_entry("titled", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.own {
            map.serialize_entry("own", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.defined {
            map.serialize_entry("defined", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Places {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PlacesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PlacesVisitor {
            type Value = Places;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Places)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Places, __A::Error> {
                let mut made = Places {
                    branch: ::std::option::Option::None,
                    one_of: ::std::option::Option::None,
                    inside: ::std::option::Option::None,
                    dash: ::std::option::Option::None,
                    titled: ::std::option::Option::None,
                    own: ::std::option::Option::None,
                    defined: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "branch" => {
                            ::exactify::__private::set(
                                &mut made.branch,
                                &name,
                                &mut map,
                            )?
                        }
                        "oneOf" => {
                            ::exactify::__private::set(
                                &mut made.one_of,
                                &name,
                                &mut map,
                            )?
                        }
                        "inside" => {
                            ::exactify::__private::set(
                                &mut made.inside,
                                &name,
                                &mut map,
                            )?
                        }
                        "dash" => {
                            ::exactify::__private::set(&mut made.dash, &name, &mut map)?
                        }
                        "titled" => {
                            ::exactify::__private::set(
                                &mut made.titled,
                                &name,
                                &mut map,
                            )?
                        }
                        "own" => {
                            ::exactify::__private::set(&mut made.own, &name, &mut map)?
                        }
                        "defined" => {
                            ::exactify::__private::set(
                                &mut made.defined,
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
        deserializer.deserialize_map(PlacesVisitor)
    }
}

impl ::exactify::Exact for Places {
    const CHECK: &'static ::exactify::Check = &checks::PLACES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.branch)
            || ::exactify::Exact::has_unknown(&self.one_of)
            || ::exactify::Exact::has_unknown(&self.inside)
            || ::exactify::Exact::has_unknown(&self.dash)
            || ::exactify::Exact::has_unknown(&self.titled)
            || ::exactify::Exact::has_unknown(&self.own)
    }
}

impl ::exactify::Subschema for Places {
    const SCHEMA: &'static str = r##"{"title":"Places","type":"object","properties":{"branch":{"$ref":"#/$defs/pair/allOf/0"},"oneOf":{"type":"array","items":{"type":"object","properties":{"b":{"type":"string","minLength":0}}}},"inside":{"$ref":"#/properties/oneOf/items"},"dash":{"$ref":"#/$defs/-"},"titled":{"$ref":"#/properties/own"},"own":{"title":"Own title","type":"object","properties":{"d":{"type":"string"}}},"defined":{"$ref":"#/$defs/code"}},"$defs":{"pair":{"allOf":[{"type":"object","properties":{"a":{"type":"boolean"}}},{"type":"object","properties":{"b":{"type":"boolean"}}}]},"-":{"type":"object","properties":{"c":{"type":"string"}}},"code":{"title":"Another title","type":"string","maxLength":3}}}"##;
}

/// PlacesPair
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PlacesPair {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub a: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PlacesPair>,
}

impl ::exactify::__private::Properties for PlacesPair {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for PlacesPair {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PlacesPair {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PlacesPairVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PlacesPairVisitor {
            type Value = PlacesPair;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (places pair)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PlacesPair, __A::Error> {
                let mut made = PlacesPair {
                    a: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PlacesPairVisitor)
    }
}

impl ::exactify::Exact for PlacesPair {
    const CHECK: &'static ::exactify::Check = &checks::PLACES_PAIR;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PlacesPair {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"boolean"}}}"#;
}

/// PlacesOneOfItem
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PlacesOneOfItem {
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 0 ``
    pub b: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PlacesOneOfItem>,
}

impl ::exactify::__private::Properties for PlacesOneOfItem {
    const NAMES: &'static [&'static str] = &["b"];
}

impl ::serde::Serialize for PlacesOneOfItem {
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
impl<'de> ::serde::Deserialize<'de> for PlacesOneOfItem {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PlacesOneOfItemVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PlacesOneOfItemVisitor {
            type Value = PlacesOneOfItem;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (places one of item)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PlacesOneOfItem, __A::Error> {
                let mut made = PlacesOneOfItem {
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
        deserializer.deserialize_map(PlacesOneOfItemVisitor)
    }
}

impl ::exactify::Exact for PlacesOneOfItem {
    const CHECK: &'static ::exactify::Check = &checks::PLACES_ONE_OF_ITEM;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PlacesOneOfItem {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"b":{"type":"string","minLength":0}}}"#;
}

/// PlacesPlaces
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PlacesPlaces {
    /// The property `c`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub c: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PlacesPlaces>,
}

impl ::exactify::__private::Properties for PlacesPlaces {
    const NAMES: &'static [&'static str] = &["c"];
}

impl ::serde::Serialize for PlacesPlaces {
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
impl<'de> ::serde::Deserialize<'de> for PlacesPlaces {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PlacesPlacesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PlacesPlacesVisitor {
            type Value = PlacesPlaces;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (places places)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PlacesPlaces, __A::Error> {
                let mut made = PlacesPlaces {
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
        deserializer.deserialize_map(PlacesPlacesVisitor)
    }
}

impl ::exactify::Exact for PlacesPlaces {
    const CHECK: &'static ::exactify::Check = &checks::PLACES_PLACES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PlacesPlaces {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"c":{"type":"string"}}}"#;
}

/// Own title
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OwnTitle {
    /// The property `d`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub d: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<OwnTitle>,
}

impl ::exactify::__private::Properties for OwnTitle {
    const NAMES: &'static [&'static str] = &["d"];
}

impl ::serde::Serialize for OwnTitle {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.d.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.d {
            map.serialize_entry("d", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OwnTitle {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OwnTitleVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OwnTitleVisitor {
            type Value = OwnTitle;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Own title)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<OwnTitle, __A::Error> {
                let mut made = OwnTitle {
                    d: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "d" => ::exactify::__private::set(&mut made.d, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(OwnTitleVisitor)
    }
}

impl ::exactify::Exact for OwnTitle {
    const CHECK: &'static ::exactify::Check = &checks::OWN_TITLE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for OwnTitle {
    const SCHEMA: &'static str = r#"{"title":"Own title","type":"object","properties":{"d":{"type":"string"}}}"#;
}

/// Another title
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Code(::exactify::__private::EcoString);

::exactify::string_impls!(Code, "Another title", checks::CODE.strings, & checks::CODE);

impl ::exactify::Subschema for Code {
    const SCHEMA: &'static str = r#"{"title":"Another title","type":"string","maxLength":3}"#;
}

/// Pair
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Pair {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub a: ::std::option::Option<bool>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub b: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Pair>,
}

impl ::exactify::__private::Properties for Pair {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for Pair {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.b.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Pair {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PairVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PairVisitor {
            type Value = Pair;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (pair)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Pair, __A::Error> {
                let mut made = Pair {
                    a: ::std::option::Option::None,
                    b: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut made.b, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PairVisitor)
    }
}

impl ::exactify::Exact for Pair {
    const CHECK: &'static ::exactify::Check = &checks::PAIR;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Pair {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"object","properties":{"a":{"type":"boolean"}}},{"type":"object","properties":{"b":{"type":"boolean"}}}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PLACES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Places",
        object: &Object {
            properties: &[
                (
                    "branch",
                    &Check {
                        name: "places pair",
                        in_place: &[("/$ref", &PLACES_PAIR)],
                        ..Check::ANY
                    },
                ),
                (
                    "oneOf",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(&PLACES_ONE_OF_ITEM),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "inside",
                    &Check {
                        name: "places one of item",
                        in_place: &[("/$ref", &PLACES_ONE_OF_ITEM)],
                        ..Check::ANY
                    },
                ),
                (
                    "dash",
                    &Check {
                        name: "places places",
                        in_place: &[("/$ref", &PLACES_PLACES)],
                        ..Check::ANY
                    },
                ),
                (
                    "titled",
                    &Check {
                        name: "Own title",
                        in_place: &[("/$ref", &OWN_TITLE)],
                        ..Check::ANY
                    },
                ),
                ("own", &OWN_TITLE),
                (
                    "defined",
                    &Check {
                        name: "Another title",
                        in_place: &[("/$ref", &CODE)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PLACES_PAIR: Check = Check {
        types: JsonTypes::OBJECT,
        name: "places pair",
        object: &Object {
            properties: &[("a", &Check::BOOLEAN)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PLACES_ONE_OF_ITEM: Check = Check {
        types: JsonTypes::OBJECT,
        name: "places one of item",
        object: &Object {
            properties: &[("b", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PLACES_PLACES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "places places",
        object: &Object {
            properties: &[("c", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static OWN_TITLE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Own title",
        object: &Object {
            properties: &[("d", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CODE: Check = Check {
        types: JsonTypes::STRING,
        name: "Another title",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static PAIR: Check = Check {
        name: "pair",
        in_place: &[
            ("/allOf/0", &PLACES_PAIR),
            (
                "/allOf/1",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "pair",
                    object: &Object {
                        properties: &[("b", &Check::BOOLEAN)],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Places {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Places {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Places`](super::Places).
    #[derive(Clone, Debug, Default)]
    pub struct Places {
        branch: ::exactify::__private::Draft<super::PlacesPair>,
        one_of: ::exactify::__private::Draft<::exactify::Array<super::PlacesOneOfItem>>,
        inside: ::exactify::__private::Draft<super::PlacesOneOfItem>,
        dash: ::exactify::__private::Draft<super::PlacesPlaces>,
        titled: ::exactify::__private::Draft<super::OwnTitle>,
        own: ::exactify::__private::Draft<super::OwnTitle>,
        defined: ::exactify::__private::Draft<super::Code>,
        extra: ::exactify::Extra<super::Places>,
        errors: ::exactify::BuildError,
    }
    impl Places {
        /// The property `branch`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn branch<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PlacesPair>,
            V::Error: ::std::fmt::Display,
        {
            self.branch.set(value);
            self
        }
        /// The property `oneOf`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"object","properties":{"b":{"type":"string","minLength":0}}} ``
        #[must_use]
        pub fn one_of<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::PlacesOneOfItem>>,
            V::Error: ::std::fmt::Display,
        {
            self.one_of.set(value);
            self
        }
        /// The property `inside`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn inside<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PlacesOneOfItem>,
            V::Error: ::std::fmt::Display,
        {
            self.inside.set(value);
            self
        }
        /// The property `dash`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn dash<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PlacesPlaces>,
            V::Error: ::std::fmt::Display,
        {
            self.dash.set(value);
            self
        }
        /// Own title
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn titled<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OwnTitle>,
            V::Error: ::std::fmt::Display,
        {
            self.titled.set(value);
            self
        }
        /// Own title
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn own<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OwnTitle>,
            V::Error: ::std::fmt::Display,
        {
            self.own.set(value);
            self
        }
        /// Another title
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn defined<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Code>,
            V::Error: ::std::fmt::Display,
        {
            self.defined.set(value);
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
        ) -> ::std::result::Result<super::Places, ::exactify::BuildError> {
            let mut errors = self.errors;
            let branch = self.branch.optional("branch", &mut errors);
            let one_of = self.one_of.optional("oneOf", &mut errors);
            let inside = self.inside.optional("inside", &mut errors);
            let dash = self.dash.optional("dash", &mut errors);
            let titled = self.titled.optional("titled", &mut errors);
            let own = self.own.optional("own", &mut errors);
            let defined = self.defined.optional("defined", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Places {
                        branch,
                        one_of,
                        inside,
                        dash,
                        titled,
                        own,
                        defined,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Places> for super::Places {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Places,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PlacesPair {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PlacesPair {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PlacesPair`](super::PlacesPair).
    #[derive(Clone, Debug, Default)]
    pub struct PlacesPair {
        a: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::PlacesPair>,
        errors: ::exactify::BuildError,
    }
    impl PlacesPair {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
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
        ) -> ::std::result::Result<super::PlacesPair, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PlacesPair {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PlacesPair> for super::PlacesPair {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PlacesPair,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PlacesOneOfItem {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PlacesOneOfItem {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PlacesOneOfItem`](super::PlacesOneOfItem).
    #[derive(Clone, Debug, Default)]
    pub struct PlacesOneOfItem {
        b: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::PlacesOneOfItem>,
        errors: ::exactify::BuildError,
    }
    impl PlacesOneOfItem {
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 0 ``
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
        ) -> ::std::result::Result<super::PlacesOneOfItem, ::exactify::BuildError> {
            let mut errors = self.errors;
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PlacesOneOfItem {
                        b,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PlacesOneOfItem> for super::PlacesOneOfItem {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PlacesOneOfItem,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PlacesPlaces {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PlacesPlaces {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PlacesPlaces`](super::PlacesPlaces).
    #[derive(Clone, Debug, Default)]
    pub struct PlacesPlaces {
        c: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::PlacesPlaces>,
        errors: ::exactify::BuildError,
    }
    impl PlacesPlaces {
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
        ) -> ::std::result::Result<super::PlacesPlaces, ::exactify::BuildError> {
            let mut errors = self.errors;
            let c = self.c.optional("c", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PlacesPlaces {
                        c,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PlacesPlaces> for super::PlacesPlaces {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PlacesPlaces,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::OwnTitle {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> OwnTitle {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`OwnTitle`](super::OwnTitle).
    #[derive(Clone, Debug, Default)]
    pub struct OwnTitle {
        d: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::OwnTitle>,
        errors: ::exactify::BuildError,
    }
    impl OwnTitle {
        /// The property `d`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn d<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.d.set(value);
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
        ) -> ::std::result::Result<super::OwnTitle, ::exactify::BuildError> {
            let mut errors = self.errors;
            let d = self.d.optional("d", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::OwnTitle {
                        d,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<OwnTitle> for super::OwnTitle {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: OwnTitle,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Pair {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Pair {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Pair`](super::Pair).
    #[derive(Clone, Debug, Default)]
    pub struct Pair {
        a: ::exactify::__private::Draft<bool>,
        b: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::Pair>,
        errors: ::exactify::BuildError,
    }
    impl Pair {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
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
        ) -> ::std::result::Result<super::Pair, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Pair {
                        a,
                        b,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Pair> for super::Pair {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Pair,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
