// Made by exactify-build 0.1.0 from pattern_alike. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Alike
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Alike {
    /// The property `same`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^x":{"type":"integer"}} ``
    /// * `additionalProperties`: `` {"type":"integer"} ``
    pub same: ::std::option::Option<AlikeSame>,
    /// The property `any`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^x-":true} ``
    pub any: ::std::option::Option<AlikeAny>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Alike>,
}

impl ::exactify::__private::Properties for Alike {
    const NAMES: &'static [&'static str] = &["same", "any"];
}

impl ::serde::Serialize for Alike {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.same.is_some())
            + ::std::primitive::usize::from(self.any.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.same {
            map.serialize_entry("same", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Alike {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AlikeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for AlikeVisitor {
            type Value = Alike;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Alike)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Alike, __A::Error> {
                let mut made = Alike {
                    same: ::std::option::Option::None,
                    any: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "same" => {
                            ::exactify::__private::set(&mut made.same, &name, &mut map)?
                        }
                        "any" => {
                            ::exactify::__private::set(&mut made.any, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(AlikeVisitor)
    }
}

impl ::exactify::Exact for Alike {
    const CHECK: &'static ::exactify::Check = &checks::ALIKE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.any)
    }
}

impl ::exactify::Subschema for Alike {
    const SCHEMA: &'static str = r#"{"title":"Alike","type":"object","properties":{"same":{"type":"object","patternProperties":{"^x":{"type":"integer"}},"additionalProperties":{"type":"integer"}},"any":{"type":"object","patternProperties":{"^x-":true}}}}"#;
}

/// AlikeSame
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^x":{"type":"integer"}} ``
/// * `additionalProperties`: `` {"type":"integer"} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AlikeSame {
    /// The properties whose names match `` ^x ``.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub matching_x: ::exactify::Extra<AlikeSame, ::exactify::Integer, 1>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<AlikeSame, ::exactify::Integer>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for AlikeSame {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_1(name),) {
            (false,) => ::exactify::__private::Class::Other,
            (true,) => ::exactify::__private::Class::Matching(1),
        }
    }
}

impl ::serde::Serialize for AlikeSame {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.matching_x.len() + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.matching_x.write(&mut map)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for AlikeSame {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AlikeSameVisitor;
        impl<'de> ::serde::de::Visitor<'de> for AlikeSameVisitor {
            type Value = AlikeSame;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (alike same)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<AlikeSame, __A::Error> {
                let mut made = AlikeSame {
                    matching_x: ::exactify::Extra::new(),
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match <AlikeSame as ::exactify::__private::Properties>::class(
                        name.as_str(),
                    ) {
                        class @ ::exactify::__private::Class::Matching(1) => {
                            made.matching_x.read_of(class, name, &mut map)?
                        }
                        class @ ::exactify::__private::Class::Other => {
                            made.extra.read_of(class, name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <AlikeSame as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    };
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(AlikeSameVisitor)
    }
}

impl ::exactify::Exact for AlikeSame {
    const CHECK: &'static ::exactify::Check = &checks::ALIKE_SAME;
}

impl ::exactify::Subschema for AlikeSame {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^x":{"type":"integer"}},"additionalProperties":{"type":"integer"}}"#;
}

/// AlikeAny
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^x-":true} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AlikeAny {
    /// The properties whose names match `` ^x- ``.
    pub matching_x: ::exactify::Extra<AlikeAny, ::exactify::Raw, 1>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<AlikeAny>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for AlikeAny {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_2(name),) {
            (false,) => ::exactify::__private::Class::Other,
            (true,) => ::exactify::__private::Class::Matching(1),
        }
    }
}

impl ::serde::Serialize for AlikeAny {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.matching_x.len() + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.matching_x.write(&mut map)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for AlikeAny {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AlikeAnyVisitor;
        impl<'de> ::serde::de::Visitor<'de> for AlikeAnyVisitor {
            type Value = AlikeAny;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (alike any)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<AlikeAny, __A::Error> {
                let mut made = AlikeAny {
                    matching_x: ::exactify::Extra::new(),
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match <AlikeAny as ::exactify::__private::Properties>::class(
                        name.as_str(),
                    ) {
                        class @ ::exactify::__private::Class::Matching(1) => {
                            made.matching_x.read_of(class, name, &mut map)?
                        }
                        class @ ::exactify::__private::Class::Other => {
                            made.extra.read_of(class, name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <AlikeAny as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    };
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(AlikeAnyVisitor)
    }
}

impl ::exactify::Exact for AlikeAny {
    const CHECK: &'static ::exactify::Check = &checks::ALIKE_ANY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for AlikeAny {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^x-":true}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static ALIKE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Alike",
        object: &Object {
            properties: &[("same", &ALIKE_SAME), ("any", &ALIKE_ANY)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ALIKE_SAME: Check = Check {
        types: JsonTypes::OBJECT,
        name: "alike same",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^x",
                    matches: &matches_1,
                    check: &Check::INTEGER,
                },
            ],
            additional: Some(&Check::INTEGER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ALIKE_ANY: Check = Check {
        types: JsonTypes::OBJECT,
        name: "alike any",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^x-",
                    matches: &matches_2,
                    check: &Check::ANY,
                },
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    /// Whether `text` matches `^x`.
    pub(super) fn matches_1(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'x'))
    }
    /// Whether `text` matches `^x-`.
    pub(super) fn matches_2(text: &str) -> bool {
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
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Alike {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Alike {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Alike`](super::Alike).
    #[derive(Clone, Debug, Default)]
    pub struct Alike {
        same: ::exactify::__private::Draft<super::AlikeSame>,
        any: ::exactify::__private::Draft<super::AlikeAny>,
        extra: ::exactify::Extra<super::Alike>,
        errors: ::exactify::BuildError,
    }
    impl Alike {
        /// The property `same`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^x":{"type":"integer"}} ``
        /// * `additionalProperties`: `` {"type":"integer"} ``
        #[must_use]
        pub fn same<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AlikeSame>,
            V::Error: ::std::fmt::Display,
        {
            self.same.set(value);
            self
        }
        /// The property `any`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^x-":true} ``
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AlikeAny>,
            V::Error: ::std::fmt::Display,
        {
            self.any.set(value);
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
        ) -> ::std::result::Result<super::Alike, ::exactify::BuildError> {
            let mut errors = self.errors;
            let same = self.same.optional("same", &mut errors);
            let any = self.any.optional("any", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Alike {
                        same,
                        any,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Alike> for super::Alike {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Alike,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::AlikeSame {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> AlikeSame {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`AlikeSame`](super::AlikeSame).
    #[derive(Clone, Debug, Default)]
    pub struct AlikeSame {
        matching_x: ::exactify::Extra<super::AlikeSame, ::exactify::Integer, 1>,
        extra: ::exactify::Extra<super::AlikeSame, ::exactify::Integer>,
        errors: ::exactify::BuildError,
    }
    impl AlikeSame {
        /// A property whose name matches `` ^x ``.
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
            V: ::std::convert::TryInto<::exactify::Integer>,
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
        ) -> ::std::result::Result<super::AlikeSame, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::AlikeSame {
                        matching_x: self.matching_x,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<AlikeSame> for super::AlikeSame {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: AlikeSame,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::AlikeAny {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> AlikeAny {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`AlikeAny`](super::AlikeAny).
    #[derive(Clone, Debug, Default)]
    pub struct AlikeAny {
        matching_x: ::exactify::Extra<super::AlikeAny, ::exactify::Raw, 1>,
        extra: ::exactify::Extra<super::AlikeAny>,
        errors: ::exactify::BuildError,
    }
    impl AlikeAny {
        /// A property whose name matches `` ^x- ``.
        #[must_use]
        pub fn matching_x<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
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
        ) -> ::std::result::Result<super::AlikeAny, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::AlikeAny {
                        matching_x: self.matching_x,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<AlikeAny> for super::AlikeAny {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: AlikeAny,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
