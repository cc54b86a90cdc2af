// Made by exactify-build 0.1.0 from constant_keywords. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Settled
///
/// Enforced:
/// * `type`: `` object ``
/// * `dependentSchemas`: `` {"a":{},"b":{"description":"Nothing more.","properties":{"a":{"not":false}}},"c":true} ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Settled {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `not`: `` false ``
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The property `c`.
    pub c: ::std::option::Option<::exactify::Never>,
    /// The property `d`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub d: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `if`: `` true ``
    /// * `then`: `` {"maxLength":2} ``
    /// * `else`: `` false ``
    /// * `type`: `` string ``
    /// * `maxLength`: `` 2 ``
    pub b: ::std::option::Option<SettledB>,
}

impl ::exactify::__private::Properties for Settled {
    const NAMES: &'static [&'static str] = &["a", "c", "d", "b"];
}

impl ::serde::Serialize for Settled {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.c.is_some())
            + ::std::primitive::usize::from(self.d.is_some())
            + ::std::primitive::usize::from(self.b.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.c {
            map.serialize_entry("c", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.d {
            map.serialize_entry("d", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Settled {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SettledVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SettledVisitor {
            type Value = Settled;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Settled)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Settled, __A::Error> {
                let mut made = Settled {
                    a: ::std::option::Option::None,
                    c: ::std::option::Option::None,
                    d: ::std::option::Option::None,
                    b: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "c" => ::exactify::__private::set(&mut made.c, &name, &mut map)?,
                        "d" => ::exactify::__private::set(&mut made.d, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut made.b, &name, &mut map)?,
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <Settled as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SettledVisitor)
    }
}

impl ::exactify::Exact for Settled {
    const CHECK: &'static ::exactify::Check = &checks::SETTLED;
}

impl ::exactify::Subschema for Settled {
    const SCHEMA: &'static str = r#"{"title":"Settled","type":"object","properties":{"a":{"not":false,"type":"string"},"c":{"not":{"description":"Anything."}},"d":{"if":true,"then":{"type":"string"}},"b":{"if":true,"then":{"maxLength":2},"else":false,"type":"string"}},"dependentSchemas":{"a":{},"b":{"description":"Nothing more.","properties":{"a":{"not":false}}},"c":true},"additionalProperties":false}"#;
}

/// SettledB
///
/// Enforced:
/// * `if`: `` true ``
/// * `then`: `` {"maxLength":2} ``
/// * `else`: `` false ``
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SettledB(::exactify::__private::EcoString);

::exactify::string_impls!(
    SettledB, "settled b", & [::exactify::check::StringRule::MaxLength(2)], &
    checks::SETTLED_B
);

impl ::exactify::Subschema for SettledB {
    const SCHEMA: &'static str = r#"{"if":true,"then":{"maxLength":2},"else":false,"type":"string"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SETTLED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Settled",
        object: &Object {
            properties: &[
                ("a", &Check::STRING),
                (
                    "c",
                    &Check {
                        in_place: &[("/not", &Check::NEVER)],
                        ..Check::ANY
                    },
                ),
                (
                    "d",
                    &Check {
                        in_place: &[("/then", &Check::STRING)],
                        ..Check::ANY
                    },
                ),
                ("b", &SETTLED_B),
            ],
            additional: Some(&Check::NEVER),
            schemas: &[
                ("a", &Check::ANY),
                (
                    "b",
                    &Check {
                        object: &Object {
                            properties: &[("a", &Check::ANY)],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                ("c", &Check::ANY),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SETTLED_B: Check = Check {
        types: JsonTypes::STRING,
        name: "settled b",
        in_place: &[
            (
                "/then",
                &Check {
                    name: "settled b",
                    strings: &[StringRule::MaxLength(2)],
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
    impl super::Settled {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Settled {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Settled`](super::Settled).
    #[derive(Clone, Debug, Default)]
    pub struct Settled {
        a: ::exactify::__private::Draft<::std::string::String>,
        c: ::exactify::__private::Draft<::exactify::Never>,
        d: ::exactify::__private::Draft<::std::string::String>,
        b: ::exactify::__private::Draft<super::SettledB>,
        errors: ::exactify::BuildError,
    }
    impl Settled {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `not`: `` false ``
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
        /// The property `c`.
        #[must_use]
        pub fn c<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Never>,
            V::Error: ::std::fmt::Display,
        {
            self.c.set(value);
            self
        }
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
        /// The property `b`.
        ///
        /// Enforced:
        /// * `if`: `` true ``
        /// * `then`: `` {"maxLength":2} ``
        /// * `else`: `` false ``
        /// * `type`: `` string ``
        /// * `maxLength`: `` 2 ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SettledB>,
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
        ) -> ::std::result::Result<super::Settled, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let c = self.c.optional("c", &mut errors);
            let d = self.d.optional("d", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors.or(::std::option::Option::Some(super::Settled { a, c, d, b }))
        }
    }
    impl ::std::convert::TryFrom<Settled> for super::Settled {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Settled,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
