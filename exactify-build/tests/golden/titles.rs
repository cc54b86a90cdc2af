// Made by exactify-build 0.1.0 from titles. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Titles
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Titles {
    /// Part
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub first: ::std::option::Option<Part>,
    /// Part
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub second: ::std::option::Option<TitlesPart>,
    /// What one holds.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub fourth: ::std::option::Option<Share>,
    /// What one holds.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub fifth: ::std::option::Option<Share>,
    /// 3D point
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub sixth: ::std::option::Option<X3dPoint>,
    /// The same as the first.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub third: ::std::option::Option<Part>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Titles>,
}

impl ::exactify::__private::Properties for Titles {
    const NAMES: &'static [&'static str] = &[
        "first",
        "second",
        "fourth",
        "fifth",
        "sixth",
        "third",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Titles {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.first.is_some())
            + ::std::primitive::usize::from(self.second.is_some())
            + ::std::primitive::usize::from(self.fourth.is_some())
            + ::std::primitive::usize::from(self.fifth.is_some())
            + ::std::primitive::usize::from(self.sixth.is_some())
            + ::std::primitive::usize::from(self.third.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.first {
            map.serialize_entry("first", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.second {
            map.serialize_entry("second", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.fourth {
            map.serialize_entry("fourth", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.fifth {
            map.serialize_entry("fifth", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sixth {
            map.serialize_entry("sixth", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.third {
            map.serialize_entry("third", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Titles {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TitlesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TitlesVisitor {
            type Value = Titles;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Titles)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Titles, __A::Error> {
                let mut made = Titles {
                    first: ::std::option::Option::None,
                    second: ::std::option::Option::None,
                    fourth: ::std::option::Option::None,
                    fifth: ::std::option::Option::None,
                    sixth: ::std::option::Option::None,
                    third: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "first" => {
                            ::exactify::__private::set(&mut made.first, &name, &mut map)?
                        }
                        "second" => {
                            ::exactify::__private::set(
                                &mut made.second,
                                &name,
                                &mut map,
                            )?
                        }
                        "fourth" => {
                            ::exactify::__private::set(
                                &mut made.fourth,
                                &name,
                                &mut map,
                            )?
                        }
                        "fifth" => {
                            ::exactify::__private::set(&mut made.fifth, &name, &mut map)?
                        }
                        "sixth" => {
                            ::exactify::__private::set(&mut made.sixth, &name, &mut map)?
                        }
                        "third" => {
                            ::exactify::__private::set(&mut made.third, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(TitlesVisitor)
    }
}

impl ::exactify::Exact for Titles {
    const CHECK: &'static ::exactify::Check = &checks::TITLES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.first)
            || ::exactify::Exact::has_unknown(&self.second)
            || ::exactify::Exact::has_unknown(&self.fourth)
            || ::exactify::Exact::has_unknown(&self.fifth)
            || ::exactify::Exact::has_unknown(&self.sixth)
            || ::exactify::Exact::has_unknown(&self.third)
    }
}

impl ::exactify::Subschema for Titles {
    const SCHEMA: &'static str = r#"{"title":"Titles","type":"object","properties":{"first":{"title":"Part","type":"object","properties":{"a":{"type":"string"}}},"second":{"title":"Part","type":"object","properties":{"b":{"type":"string"}}},"fourth":{"title":"Share","description":"What one holds.","type":"object","properties":{"c":{"type":"string"}}},"fifth":{"title":"Share","description":"What one holds.","type":"object","properties":{"c":{"type":"string"}}},"sixth":{"title":"3D point","type":"object","properties":{"z":{"type":"number"}}},"third":{"title":"Part","description":"The same as the first.","type":"object","properties":{"a":{"title":"Another title","type":"string"}}}}}"#;
}

/// Part
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Part {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Part>,
}

impl ::exactify::__private::Properties for Part {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for Part {
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
impl<'de> ::serde::Deserialize<'de> for Part {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PartVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PartVisitor {
            type Value = Part;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Part)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Part, __A::Error> {
                let mut made = Part {
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
        deserializer.deserialize_map(PartVisitor)
    }
}

impl ::exactify::Exact for Part {
    const CHECK: &'static ::exactify::Check = &checks::PART;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Part {
    const SCHEMA: &'static str = r#"{"title":"Part","type":"object","properties":{"a":{"type":"string"}}}"#;
}

/// Part
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TitlesPart {
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub b: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TitlesPart>,
}

impl ::exactify::__private::Properties for TitlesPart {
    const NAMES: &'static [&'static str] = &["b"];
}

impl ::serde::Serialize for TitlesPart {
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
impl<'de> ::serde::Deserialize<'de> for TitlesPart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TitlesPartVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TitlesPartVisitor {
            type Value = TitlesPart;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Part)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TitlesPart, __A::Error> {
                let mut made = TitlesPart {
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
        deserializer.deserialize_map(TitlesPartVisitor)
    }
}

impl ::exactify::Exact for TitlesPart {
    const CHECK: &'static ::exactify::Check = &checks::TITLES_PART;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for TitlesPart {
    const SCHEMA: &'static str = r#"{"title":"Part","type":"object","properties":{"b":{"type":"string"}}}"#;
}

/// What one holds.
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Share {
    /// The property `c`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub c: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Share>,
}

impl ::exactify::__private::Properties for Share {
    const NAMES: &'static [&'static str] = &["c"];
}

impl ::serde::Serialize for Share {
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
impl<'de> ::serde::Deserialize<'de> for Share {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ShareVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ShareVisitor {
            type Value = Share;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Share)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Share, __A::Error> {
                let mut made = Share {
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
        deserializer.deserialize_map(ShareVisitor)
    }
}

impl ::exactify::Exact for Share {
    const CHECK: &'static ::exactify::Check = &checks::SHARE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Share {
    const SCHEMA: &'static str = r#"{"title":"Share","description":"What one holds.","type":"object","properties":{"c":{"type":"string"}}}"#;
}

/// 3D point
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct X3dPoint {
    /// The property `z`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    pub z: ::std::option::Option<::exactify::Number>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<X3dPoint>,
}

impl ::exactify::__private::Properties for X3dPoint {
    const NAMES: &'static [&'static str] = &["z"];
}

impl ::serde::Serialize for X3dPoint {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.z.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.z {
            map.serialize_entry("z", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for X3dPoint {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct X3dPointVisitor;
        impl<'de> ::serde::de::Visitor<'de> for X3dPointVisitor {
            type Value = X3dPoint;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (3D point)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<X3dPoint, __A::Error> {
                let mut made = X3dPoint {
                    z: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "z" => ::exactify::__private::set(&mut made.z, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(X3dPointVisitor)
    }
}

impl ::exactify::Exact for X3dPoint {
    const CHECK: &'static ::exactify::Check = &checks::X3D_POINT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for X3dPoint {
    const SCHEMA: &'static str = r#"{"title":"3D point","type":"object","properties":{"z":{"type":"number"}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static TITLES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Titles",
        object: &Object {
            properties: &[
                ("first", &PART),
                ("second", &TITLES_PART),
                ("fourth", &SHARE),
                (
                    "fifth",
                    &Check {
                        types: JsonTypes::OBJECT,
                        name: "Share",
                        object: &Object {
                            properties: &[("c", &Check::STRING)],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                ("sixth", &X3D_POINT),
                (
                    "third",
                    &Check {
                        types: JsonTypes::OBJECT,
                        name: "Part",
                        object: &Object {
                            properties: &[("a", &Check::STRING)],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PART: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Part",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TITLES_PART: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Part",
        object: &Object {
            properties: &[("b", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SHARE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Share",
        object: &Object {
            properties: &[("c", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static X3D_POINT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "3D point",
        object: &Object {
            properties: &[("z", &Check::NUMBER)],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Titles {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Titles {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Titles`](super::Titles).
    #[derive(Clone, Debug, Default)]
    pub struct Titles {
        first: ::exactify::__private::Draft<super::Part>,
        second: ::exactify::__private::Draft<super::TitlesPart>,
        fourth: ::exactify::__private::Draft<super::Share>,
        fifth: ::exactify::__private::Draft<super::Share>,
        sixth: ::exactify::__private::Draft<super::X3dPoint>,
        third: ::exactify::__private::Draft<super::Part>,
        extra: ::exactify::Extra<super::Titles>,
        errors: ::exactify::BuildError,
    }
    impl Titles {
        /// Part
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn first<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Part>,
            V::Error: ::std::fmt::Display,
        {
            self.first.set(value);
            self
        }
        /// Part
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn second<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TitlesPart>,
            V::Error: ::std::fmt::Display,
        {
            self.second.set(value);
            self
        }
        /// What one holds.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn fourth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Share>,
            V::Error: ::std::fmt::Display,
        {
            self.fourth.set(value);
            self
        }
        /// What one holds.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn fifth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Share>,
            V::Error: ::std::fmt::Display,
        {
            self.fifth.set(value);
            self
        }
        /// 3D point
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn sixth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::X3dPoint>,
            V::Error: ::std::fmt::Display,
        {
            self.sixth.set(value);
            self
        }
        /// The same as the first.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn third<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Part>,
            V::Error: ::std::fmt::Display,
        {
            self.third.set(value);
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
        ) -> ::std::result::Result<super::Titles, ::exactify::BuildError> {
            let mut errors = self.errors;
            let first = self.first.optional("first", &mut errors);
            let second = self.second.optional("second", &mut errors);
            let fourth = self.fourth.optional("fourth", &mut errors);
            let fifth = self.fifth.optional("fifth", &mut errors);
            let sixth = self.sixth.optional("sixth", &mut errors);
            let third = self.third.optional("third", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Titles {
                        first,
                        second,
                        fourth,
                        fifth,
                        sixth,
                        third,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Titles> for super::Titles {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Titles,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Part {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Part {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Part`](super::Part).
    #[derive(Clone, Debug, Default)]
    pub struct Part {
        a: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Part>,
        errors: ::exactify::BuildError,
    }
    impl Part {
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
        ) -> ::std::result::Result<super::Part, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Part {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Part> for super::Part {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Part,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::TitlesPart {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TitlesPart {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TitlesPart`](super::TitlesPart).
    #[derive(Clone, Debug, Default)]
    pub struct TitlesPart {
        b: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::TitlesPart>,
        errors: ::exactify::BuildError,
    }
    impl TitlesPart {
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
        ) -> ::std::result::Result<super::TitlesPart, ::exactify::BuildError> {
            let mut errors = self.errors;
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::TitlesPart {
                        b,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<TitlesPart> for super::TitlesPart {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: TitlesPart,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Share {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Share {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Share`](super::Share).
    #[derive(Clone, Debug, Default)]
    pub struct Share {
        c: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Share>,
        errors: ::exactify::BuildError,
    }
    impl Share {
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
        ) -> ::std::result::Result<super::Share, ::exactify::BuildError> {
            let mut errors = self.errors;
            let c = self.c.optional("c", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Share {
                        c,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Share> for super::Share {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Share,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::X3dPoint {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> X3dPoint {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`X3dPoint`](super::X3dPoint).
    #[derive(Clone, Debug, Default)]
    pub struct X3dPoint {
        z: ::exactify::__private::Draft<::exactify::Number>,
        extra: ::exactify::Extra<super::X3dPoint>,
        errors: ::exactify::BuildError,
    }
    impl X3dPoint {
        /// The property `z`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        #[must_use]
        pub fn z<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.z.set(value);
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
        ) -> ::std::result::Result<super::X3dPoint, ::exactify::BuildError> {
            let mut errors = self.errors;
            let z = self.z.optional("z", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::X3dPoint {
                        z,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<X3dPoint> for super::X3dPoint {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: X3dPoint,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
