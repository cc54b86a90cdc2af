// Made by exactify-build 0.1.0 from names_odd. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Odd names
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OddNames {
    /// The property ``.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub empty: ::std::option::Option<::std::string::String>,
    /// The property `1`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub x1: ::std::option::Option<OddNamesX1>,
    /// The property `0`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 1 ``
    pub x0: ::std::option::Option<OddNamesX0>,
    /// The property `a𐄇b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub ab: ::std::option::Option<::std::string::String>,
    /// The property `größe`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub größe: ::std::option::Option<::std::string::String>,
    /// The property `日本`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub 日本: ::std::option::Option<::std::string::String>,
    /// The property `-`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub empty_2: ::std::option::Option<::std::string::String>,
    /// The property `a/b~c%"`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a_b_c: ::std::option::Option<::std::string::String>,
    /// The property `nameless`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `maximum`: `` 9 ``
    pub nameless: ::std::option::Option<OddNamesOddNames>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<OddNames>,
}

impl ::exactify::__private::Properties for OddNames {
    const NAMES: &'static [&'static str] = &[
        "",
        "1",
        "0",
        "a𐄇b",
        "größe",
        "日本",
        "-",
        "a/b~c%\"",
        "nameless",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for OddNames {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.empty.is_some())
            + ::std::primitive::usize::from(self.x1.is_some())
            + ::std::primitive::usize::from(self.x0.is_some())
            + ::std::primitive::usize::from(self.ab.is_some())
            + ::std::primitive::usize::from(self.größe.is_some())
            + ::std::primitive::usize::from(self.日本.is_some())
            + ::std::primitive::usize::from(self.empty_2.is_some())
            + ::std::primitive::usize::from(self.a_b_c.is_some())
            + ::std::primitive::usize::from(self.nameless.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.empty {
            map.serialize_entry("", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.x1 {
            map.serialize_entry("1", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.x0 {
            map.serialize_entry("0", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ab {
            map.serialize_entry("a𐄇b", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.größe {
            map.serialize_entry("größe", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.日本 {
            map.serialize_entry("日本", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.empty_2 {
            map.serialize_entry("-", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.a_b_c {
            map.serialize_entry("a/b~c%\"", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nameless {
            map.serialize_entry("nameless", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OddNames {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OddNamesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OddNamesVisitor {
            type Value = OddNames;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Odd names)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<OddNames, __A::Error> {
                let mut made = OddNames {
                    empty: ::std::option::Option::None,
                    x1: ::std::option::Option::None,
                    x0: ::std::option::Option::None,
                    ab: ::std::option::Option::None,
                    größe: ::std::option::Option::None,
                    日本: ::std::option::Option::None,
                    empty_2: ::std::option::Option::None,
                    a_b_c: ::std::option::Option::None,
                    nameless: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "" => {
                            ::exactify::__private::set(&mut made.empty, &name, &mut map)?
                        }
                        "1" => ::exactify::__private::set(&mut made.x1, &name, &mut map)?,
                        "0" => ::exactify::__private::set(&mut made.x0, &name, &mut map)?,
                        "a𐄇b" => {
                            ::exactify::__private::set(&mut made.ab, &name, &mut map)?
                        }
                        "größe" => {
                            ::exactify::__private::set(
                                &mut made.größe,
                                &name,
                                &mut map,
                            )?
                        }
                        "日本" => {
                            ::exactify::__private::set(
                                &mut made.日本,
                                &name,
                                &mut map,
                            )?
                        }
                        "-" => {
                            ::exactify::__private::set(
                                &mut made.empty_2,
                                &name,
                                &mut map,
                            )?
                        }
                        "a/b~c%\"" => {
                            ::exactify::__private::set(&mut made.a_b_c, &name, &mut map)?
                        }
                        "nameless" => {
                            ::exactify::__private::set(
                                &mut made.nameless,
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
        deserializer.deserialize_map(OddNamesVisitor)
    }
}

impl ::exactify::Exact for OddNames {
    const CHECK: &'static ::exactify::Check = &checks::ODD_NAMES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for OddNames {
    const SCHEMA: &'static str = r##"{"title":"Odd names","type":"object","properties":{"":{"type":"string"},"1":{"type":"string","minLength":1},"0":{"type":"integer","minimum":1},"a𐄇b":{"type":"string"},"größe":{"type":"string"},"日本":{"type":"string"},"-":{"type":"string"},"a/b~c%\"":{"type":"string"},"nameless":{"$ref":"#/$defs/"}},"$defs":{"":{"type":"integer","maximum":9},"-":{"type":"object","properties":{"a":{"type":"boolean"}}}}}"##;
}

/// OddNamesX1
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OddNamesX1(::exactify::__private::EcoString);

::exactify::string_impls!(
    OddNamesX1, "odd names x1", checks::ODD_NAMES_X1.strings, & checks::ODD_NAMES_X1
);

impl ::exactify::Subschema for OddNamesX1 {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1}"#;
}

/// OddNamesX0
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 1 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OddNamesX0(::exactify::Number);

::exactify::number_impls!(
    OddNamesX0, "odd names x0", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("1"))], &
    checks::ODD_NAMES_X0
);

impl ::exactify::Subschema for OddNamesX0 {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":1}"#;
}

/// OddNamesOddNames
///
/// Enforced:
/// * `type`: `` integer ``
/// * `maximum`: `` 9 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OddNamesOddNames(::exactify::Number);

::exactify::number_impls!(
    OddNamesOddNames, "odd names odd names", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("9"))], &
    checks::ODD_NAMES_ODD_NAMES
);

impl ::exactify::Subschema for OddNamesOddNames {
    const SCHEMA: &'static str = r#"{"type":"integer","maximum":9}"#;
}

/// OddNames2
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OddNames2 {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub a: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<OddNames2>,
}

impl ::exactify::__private::Properties for OddNames2 {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for OddNames2 {
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
impl<'de> ::serde::Deserialize<'de> for OddNames2 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OddNames2Visitor;
        impl<'de> ::serde::de::Visitor<'de> for OddNames2Visitor {
            type Value = OddNames2;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (odd names2)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<OddNames2, __A::Error> {
                let mut made = OddNames2 {
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
        deserializer.deserialize_map(OddNames2Visitor)
    }
}

impl ::exactify::Exact for OddNames2 {
    const CHECK: &'static ::exactify::Check = &checks::ODD_NAMES2;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for OddNames2 {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"boolean"}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static ODD_NAMES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Odd names",
        object: &Object {
            properties: &[
                ("", &Check::STRING),
                ("1", &ODD_NAMES_X1),
                ("0", &ODD_NAMES_X0),
                ("a𐄇b", &Check::STRING),
                ("größe", &Check::STRING),
                ("日本", &Check::STRING),
                ("-", &Check::STRING),
                ("a/b~c%\"", &Check::STRING),
                (
                    "nameless",
                    &Check {
                        name: "odd names odd names",
                        in_place: &[("/$ref", &ODD_NAMES_ODD_NAMES)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ODD_NAMES_X1: Check = Check {
        types: JsonTypes::STRING,
        name: "odd names x1",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static ODD_NAMES_X0: Check = Check {
        types: JsonTypes::INTEGER,
        name: "odd names x0",
        numbers: &[NumberRule::Minimum(Limit::new("1"))],
        ..Check::ANY
    };
    pub(super) static ODD_NAMES_ODD_NAMES: Check = Check {
        types: JsonTypes::INTEGER,
        name: "odd names odd names",
        numbers: &[NumberRule::Maximum(Limit::new("9"))],
        ..Check::ANY
    };
    pub(super) static ODD_NAMES2: Check = Check {
        types: JsonTypes::OBJECT,
        name: "odd names2",
        object: &Object {
            properties: &[("a", &Check::BOOLEAN)],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::OddNames {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> OddNames {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`OddNames`](super::OddNames).
    #[derive(Clone, Debug, Default)]
    pub struct OddNames {
        empty: ::exactify::__private::Draft<::std::string::String>,
        x1: ::exactify::__private::Draft<super::OddNamesX1>,
        x0: ::exactify::__private::Draft<super::OddNamesX0>,
        ab: ::exactify::__private::Draft<::std::string::String>,
        größe: ::exactify::__private::Draft<::std::string::String>,
        日本: ::exactify::__private::Draft<::std::string::String>,
        empty_2: ::exactify::__private::Draft<::std::string::String>,
        a_b_c: ::exactify::__private::Draft<::std::string::String>,
        nameless: ::exactify::__private::Draft<super::OddNamesOddNames>,
        extra: ::exactify::Extra<super::OddNames>,
        errors: ::exactify::BuildError,
    }
    impl OddNames {
        /// The property ``.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn empty<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.empty.set(value);
            self
        }
        /// The property `1`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn x1<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OddNamesX1>,
            V::Error: ::std::fmt::Display,
        {
            self.x1.set(value);
            self
        }
        /// The property `0`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 1 ``
        #[must_use]
        pub fn x0<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OddNamesX0>,
            V::Error: ::std::fmt::Display,
        {
            self.x0.set(value);
            self
        }
        /// The property `a𐄇b`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn ab<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ab.set(value);
            self
        }
        /// The property `größe`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn größe<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.größe.set(value);
            self
        }
        /// The property `日本`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn 日本<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.日本.set(value);
            self
        }
        /// The property `-`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn empty_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.empty_2.set(value);
            self
        }
        /// The property `a/b~c%"`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn a_b_c<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a_b_c.set(value);
            self
        }
        /// The property `nameless`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `maximum`: `` 9 ``
        #[must_use]
        pub fn nameless<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OddNamesOddNames>,
            V::Error: ::std::fmt::Display,
        {
            self.nameless.set(value);
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
        ) -> ::std::result::Result<super::OddNames, ::exactify::BuildError> {
            let mut errors = self.errors;
            let empty = self.empty.optional("", &mut errors);
            let x1 = self.x1.optional("1", &mut errors);
            let x0 = self.x0.optional("0", &mut errors);
            let ab = self.ab.optional("a𐄇b", &mut errors);
            let größe = self.größe.optional("größe", &mut errors);
            let 日本 = self.日本.optional("日本", &mut errors);
            let empty_2 = self.empty_2.optional("-", &mut errors);
            let a_b_c = self.a_b_c.optional("a/b~c%\"", &mut errors);
            let nameless = self.nameless.optional("nameless", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::OddNames {
                        empty,
                        x1,
                        x0,
                        ab,
                        größe,
                        日本,
                        empty_2,
                        a_b_c,
                        nameless,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<OddNames> for super::OddNames {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: OddNames,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::OddNames2 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> OddNames2 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`OddNames2`](super::OddNames2).
    #[derive(Clone, Debug, Default)]
    pub struct OddNames2 {
        a: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::OddNames2>,
        errors: ::exactify::BuildError,
    }
    impl OddNames2 {
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
        ) -> ::std::result::Result<super::OddNames2, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::OddNames2 {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<OddNames2> for super::OddNames2 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: OddNames2,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
