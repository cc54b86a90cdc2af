// Made by exactify-build 0.1.0 from unevaluated. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Unevaluated
///
/// Enforced:
/// * `type`: `` object ``
/// * `unevaluatedProperties`: `` false ``
/// * `patternProperties`: `` {"^p":{"type":"integer"}} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Unevaluated {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub b: bool,
    /// The properties whose names match `` ^p ``.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub matching_p: ::exactify::Extra<Unevaluated, ::exactify::Integer, 1>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for Unevaluated {
    const NAMES: &'static [&'static str] = &["a", "b"];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_1(name),) {
            (false,) => ::exactify::__private::Class::Refused,
            (true,) => ::exactify::__private::Class::Matching(1),
        }
    }
}

impl ::serde::Serialize for Unevaluated {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.a.is_some())
            + self.matching_p.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        map.serialize_entry("b", &self.b)?;
        self.matching_p.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Unevaluated {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct UnevaluatedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for UnevaluatedVisitor {
            type Value = Unevaluated;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Unevaluated)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Unevaluated, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut matching_p = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        _ => matching_p.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Unevaluated {
                    a,
                    b: ::exactify::__private::required(b, "b")?,
                    matching_p,
                })
            }
        }
        deserializer.deserialize_map(UnevaluatedVisitor)
    }
}

impl ::exactify::Exact for Unevaluated {
    const CHECK: &'static ::exactify::Check = &checks::UNEVALUATED;
}

::exactify::whole_impls!(Unevaluated : Base);

impl ::exactify::Subschema for Unevaluated {
    const SCHEMA: &'static str = r##"{"title":"Unevaluated","type":"object","properties":{"a":{"type":"string"}},"allOf":[{"$ref":"#/$defs/Base"},{"patternProperties":{"^p":{"type":"integer"}}}],"unevaluatedProperties":false,"$defs":{"Base":{"type":"object","properties":{"b":{"type":"boolean"}},"required":["b"]}}}"##;
}

/// Base
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Base {
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub b: bool,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Base>,
}

impl ::exactify::__private::Properties for Base {
    const NAMES: &'static [&'static str] = &["b"];
}

impl ::serde::Serialize for Base {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("b", &self.b)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Base {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BaseVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BaseVisitor {
            type Value = Base;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (base)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Base, __A::Error> {
                let mut b = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Base {
                    b: ::exactify::__private::required(b, "b")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BaseVisitor)
    }
}

impl ::exactify::Exact for Base {
    const CHECK: &'static ::exactify::Check = &checks::BASE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Base {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"b":{"type":"boolean"}},"required":["b"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static UNEVALUATED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Unevaluated",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            unevaluated: Some(&Check::NEVER),
            ..Object::ANY
        },
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "base",
                    in_place: &[("/$ref", &BASE)],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "Unevaluated",
                    object: &Object {
                        patterns: &[
                            PatternProperty {
                                source: "^p",
                                matches: &matches_1,
                                check: &Check::INTEGER,
                            },
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static BASE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "base",
        object: &Object {
            properties: &[("b", &Check::BOOLEAN)],
            required: &["b"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    /// Whether `text` matches `^p`.
    pub(super) fn matches_1(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'p'))
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Unevaluated {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Unevaluated {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Unevaluated`](super::Unevaluated).
    #[derive(Clone, Debug, Default)]
    pub struct Unevaluated {
        a: ::exactify::__private::Draft<::std::string::String>,
        b: ::exactify::__private::Draft<bool>,
        matching_p: ::exactify::Extra<super::Unevaluated, ::exactify::Integer, 1>,
        errors: ::exactify::BuildError,
    }
    impl Unevaluated {
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
        /// A property whose name matches `` ^p ``.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn matching_p<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_p, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Unevaluated, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.required("b", &mut errors);
            errors
                .or(
                    match (b,) {
                        (::std::option::Option::Some(b),) => {
                            ::std::option::Option::Some(super::Unevaluated {
                                b,
                                a,
                                matching_p: self.matching_p,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Unevaluated> for super::Unevaluated {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Unevaluated,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Base {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Base {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Base`](super::Base).
    #[derive(Clone, Debug, Default)]
    pub struct Base {
        b: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::Base>,
        errors: ::exactify::BuildError,
    }
    impl Base {
        /// The property `b`.
        ///
        /// Enforced:
        /// * `required`
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
        ) -> ::std::result::Result<super::Base, ::exactify::BuildError> {
            let mut errors = self.errors;
            let b = self.b.required("b", &mut errors);
            errors
                .or(
                    match (b,) {
                        (::std::option::Option::Some(b),) => {
                            ::std::option::Option::Some(super::Base {
                                b,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Base> for super::Base {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Base,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
