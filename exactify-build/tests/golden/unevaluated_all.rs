// Made by exactify-build 0.1.0 from unevaluated_all. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Evaluated
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Evaluated {
    /// The property `others`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `unevaluatedProperties`: `` false ``
    /// * `additionalProperties`: `` {"type":"integer"} ``
    pub others: ::std::option::Option<EvaluatedOthers>,
    /// The property `inner`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `unevaluatedProperties`: `` false ``
    /// * `unevaluatedProperties`: `` true ``
    pub inner: ::std::option::Option<EvaluatedInner>,
    /// The property `settled`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `if`: `` true ``
    /// * `then`: `` {"properties":{"b":{"type":"integer"}}} ``
    /// * `unevaluatedProperties`: `` false ``
    pub settled: ::std::option::Option<EvaluatedSettled>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Evaluated>,
}

impl ::exactify::__private::Properties for Evaluated {
    const NAMES: &'static [&'static str] = &["others", "inner", "settled"];
}

impl ::serde::Serialize for Evaluated {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.others.is_some())
            + ::std::primitive::usize::from(self.inner.is_some())
            + ::std::primitive::usize::from(self.settled.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.others {
            map.serialize_entry("others", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.inner {
            map.serialize_entry("inner", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.settled {
            map.serialize_entry("settled", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Evaluated {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EvaluatedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EvaluatedVisitor {
            type Value = Evaluated;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Evaluated)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Evaluated, __A::Error> {
                let mut made = Evaluated {
                    others: ::std::option::Option::None,
                    inner: ::std::option::Option::None,
                    settled: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "others" => {
                            ::exactify::__private::set(
                                &mut made.others,
                                &name,
                                &mut map,
                            )?
                        }
                        "inner" => {
                            ::exactify::__private::set(&mut made.inner, &name, &mut map)?
                        }
                        "settled" => {
                            ::exactify::__private::set(
                                &mut made.settled,
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
        deserializer.deserialize_map(EvaluatedVisitor)
    }
}

impl ::exactify::Exact for Evaluated {
    const CHECK: &'static ::exactify::Check = &checks::EVALUATED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.inner)
    }
}

impl ::exactify::Subschema for Evaluated {
    const SCHEMA: &'static str = r#"{"title":"Evaluated","type":"object","properties":{"others":{"type":"object","allOf":[{"properties":{"a":{"type":"string"}},"additionalProperties":{"type":"integer"}}],"unevaluatedProperties":false},"inner":{"type":"object","allOf":[{"properties":{"a":{"type":"string"}},"unevaluatedProperties":true}],"unevaluatedProperties":false},"settled":{"type":"object","properties":{"a":{"type":"string"}},"if":true,"then":{"properties":{"b":{"type":"integer"}}},"unevaluatedProperties":false}}}"#;
}

/// EvaluatedOthers
///
/// Enforced:
/// * `type`: `` object ``
/// * `unevaluatedProperties`: `` false ``
/// * `additionalProperties`: `` {"type":"integer"} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EvaluatedOthers {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<EvaluatedOthers, ::exactify::Integer>,
}

impl ::exactify::__private::Properties for EvaluatedOthers {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for EvaluatedOthers {
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
impl<'de> ::serde::Deserialize<'de> for EvaluatedOthers {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EvaluatedOthersVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EvaluatedOthersVisitor {
            type Value = EvaluatedOthers;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (evaluated others)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<EvaluatedOthers, __A::Error> {
                let mut made = EvaluatedOthers {
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
        deserializer.deserialize_map(EvaluatedOthersVisitor)
    }
}

impl ::exactify::Exact for EvaluatedOthers {
    const CHECK: &'static ::exactify::Check = &checks::EVALUATED_OTHERS;
}

impl ::exactify::Subschema for EvaluatedOthers {
    const SCHEMA: &'static str = r#"{"type":"object","allOf":[{"properties":{"a":{"type":"string"}},"additionalProperties":{"type":"integer"}}],"unevaluatedProperties":false}"#;
}

/// EvaluatedInner
///
/// Enforced:
/// * `type`: `` object ``
/// * `unevaluatedProperties`: `` false ``
/// * `unevaluatedProperties`: `` true ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EvaluatedInner {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<EvaluatedInner>,
}

impl ::exactify::__private::Properties for EvaluatedInner {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for EvaluatedInner {
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
impl<'de> ::serde::Deserialize<'de> for EvaluatedInner {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EvaluatedInnerVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EvaluatedInnerVisitor {
            type Value = EvaluatedInner;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (evaluated inner)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<EvaluatedInner, __A::Error> {
                let mut made = EvaluatedInner {
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
        deserializer.deserialize_map(EvaluatedInnerVisitor)
    }
}

impl ::exactify::Exact for EvaluatedInner {
    const CHECK: &'static ::exactify::Check = &checks::EVALUATED_INNER;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for EvaluatedInner {
    const SCHEMA: &'static str = r#"{"type":"object","allOf":[{"properties":{"a":{"type":"string"}},"unevaluatedProperties":true}],"unevaluatedProperties":false}"#;
}

/// EvaluatedSettled
///
/// Enforced:
/// * `type`: `` object ``
/// * `if`: `` true ``
/// * `then`: `` {"properties":{"b":{"type":"integer"}}} ``
/// * `unevaluatedProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EvaluatedSettled {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub b: ::std::option::Option<::exactify::Integer>,
}

impl ::exactify::__private::Properties for EvaluatedSettled {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for EvaluatedSettled {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.b.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for EvaluatedSettled {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EvaluatedSettledVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EvaluatedSettledVisitor {
            type Value = EvaluatedSettled;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (evaluated settled)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<EvaluatedSettled, __A::Error> {
                let mut made = EvaluatedSettled {
                    a: ::std::option::Option::None,
                    b: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut made.b, &name, &mut map)?,
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <EvaluatedSettled as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(EvaluatedSettledVisitor)
    }
}

impl ::exactify::Exact for EvaluatedSettled {
    const CHECK: &'static ::exactify::Check = &checks::EVALUATED_SETTLED;
}

impl ::exactify::Subschema for EvaluatedSettled {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"string"}},"if":true,"then":{"properties":{"b":{"type":"integer"}}},"unevaluatedProperties":false}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static EVALUATED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Evaluated",
        object: &Object {
            properties: &[
                ("others", &EVALUATED_OTHERS),
                ("inner", &EVALUATED_INNER),
                ("settled", &EVALUATED_SETTLED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static EVALUATED_OTHERS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "evaluated others",
        object: &Object {
            unevaluated: Some(&Check::NEVER),
            ..Object::ANY
        },
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "evaluated others",
                    object: &Object {
                        properties: &[("a", &Check::STRING)],
                        additional: Some(&Check::INTEGER),
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static EVALUATED_INNER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "evaluated inner",
        object: &Object {
            unevaluated: Some(&Check::NEVER),
            ..Object::ANY
        },
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "evaluated inner",
                    object: &Object {
                        properties: &[("a", &Check::STRING)],
                        unevaluated: Some(&Check::ANY),
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static EVALUATED_SETTLED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "evaluated settled",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            unevaluated: Some(&Check::NEVER),
            ..Object::ANY
        },
        in_place: &[
            (
                "/then",
                &Check {
                    name: "evaluated settled",
                    object: &Object {
                        properties: &[("b", &Check::INTEGER)],
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
    impl super::Evaluated {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Evaluated {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Evaluated`](super::Evaluated).
    #[derive(Clone, Debug, Default)]
    pub struct Evaluated {
        others: ::exactify::__private::Draft<super::EvaluatedOthers>,
        inner: ::exactify::__private::Draft<super::EvaluatedInner>,
        settled: ::exactify::__private::Draft<super::EvaluatedSettled>,
        extra: ::exactify::Extra<super::Evaluated>,
        errors: ::exactify::BuildError,
    }
    impl Evaluated {
        /// The property `others`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `unevaluatedProperties`: `` false ``
        /// * `additionalProperties`: `` {"type":"integer"} ``
        #[must_use]
        pub fn others<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EvaluatedOthers>,
            V::Error: ::std::fmt::Display,
        {
            self.others.set(value);
            self
        }
        /// The property `inner`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `unevaluatedProperties`: `` false ``
        /// * `unevaluatedProperties`: `` true ``
        #[must_use]
        pub fn inner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EvaluatedInner>,
            V::Error: ::std::fmt::Display,
        {
            self.inner.set(value);
            self
        }
        /// The property `settled`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `if`: `` true ``
        /// * `then`: `` {"properties":{"b":{"type":"integer"}}} ``
        /// * `unevaluatedProperties`: `` false ``
        #[must_use]
        pub fn settled<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EvaluatedSettled>,
            V::Error: ::std::fmt::Display,
        {
            self.settled.set(value);
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
        ) -> ::std::result::Result<super::Evaluated, ::exactify::BuildError> {
            let mut errors = self.errors;
            let others = self.others.optional("others", &mut errors);
            let inner = self.inner.optional("inner", &mut errors);
            let settled = self.settled.optional("settled", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Evaluated {
                        others,
                        inner,
                        settled,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Evaluated> for super::Evaluated {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Evaluated,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::EvaluatedOthers {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> EvaluatedOthers {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`EvaluatedOthers`](super::EvaluatedOthers).
    #[derive(Clone, Debug, Default)]
    pub struct EvaluatedOthers {
        a: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::EvaluatedOthers, ::exactify::Integer>,
        errors: ::exactify::BuildError,
    }
    impl EvaluatedOthers {
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
        ) -> ::std::result::Result<super::EvaluatedOthers, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::EvaluatedOthers {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<EvaluatedOthers> for super::EvaluatedOthers {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: EvaluatedOthers,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::EvaluatedInner {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> EvaluatedInner {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`EvaluatedInner`](super::EvaluatedInner).
    #[derive(Clone, Debug, Default)]
    pub struct EvaluatedInner {
        a: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::EvaluatedInner>,
        errors: ::exactify::BuildError,
    }
    impl EvaluatedInner {
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
        ) -> ::std::result::Result<super::EvaluatedInner, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::EvaluatedInner {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<EvaluatedInner> for super::EvaluatedInner {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: EvaluatedInner,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::EvaluatedSettled {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> EvaluatedSettled {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`EvaluatedSettled`](super::EvaluatedSettled).
    #[derive(Clone, Debug, Default)]
    pub struct EvaluatedSettled {
        a: ::exactify::__private::Draft<::std::string::String>,
        b: ::exactify::__private::Draft<::exactify::Integer>,
        errors: ::exactify::BuildError,
    }
    impl EvaluatedSettled {
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
        /// * `type`: `` integer ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::EvaluatedSettled, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors.or(::std::option::Option::Some(super::EvaluatedSettled { a, b }))
        }
    }
    impl ::std::convert::TryFrom<EvaluatedSettled> for super::EvaluatedSettled {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: EvaluatedSettled,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
