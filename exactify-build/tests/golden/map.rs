// Made by exactify-build 0.1.0 from map. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Maps
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Maps {
    /// The property `any`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub any: ::std::option::Option<
        ::exactify::Map<::std::string::String, ::exactify::Raw>,
    >,
    /// The property `flags`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"type":"boolean"} ``
    /// * `minProperties`: `` 1 ``
    /// * `maxProperties`: `` 2 ``
    pub flags: ::std::option::Option<::exactify::Map<::std::string::String, bool, 1, 2>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Maps>,
}

impl ::exactify::__private::Properties for Maps {
    const NAMES: &'static [&'static str] = &["any", "flags"];
}

impl ::serde::Serialize for Maps {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.any.is_some())
            + ::std::primitive::usize::from(self.flags.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.flags {
            map.serialize_entry("flags", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Maps {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MapsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MapsVisitor {
            type Value = Maps;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Maps)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Maps, __A::Error> {
                let mut made = Maps {
                    any: ::std::option::Option::None,
                    flags: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "any" => {
                            ::exactify::__private::set(&mut made.any, &name, &mut map)?
                        }
                        "flags" => {
                            ::exactify::__private::set(&mut made.flags, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(MapsVisitor)
    }
}

impl ::exactify::Exact for Maps {
    const CHECK: &'static ::exactify::Check = &checks::MAPS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Maps {
    const SCHEMA: &'static str = r#"{"title":"Maps","type":"object","properties":{"any":{"type":"object"},"flags":{"type":"object","additionalProperties":{"type":"boolean"},"minProperties":1,"maxProperties":2}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static MAPS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Maps",
        object: &Object {
            properties: &[
                ("any", &Check::OBJECT),
                (
                    "flags",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(&Check::BOOLEAN),
                            min: 1,
                            max: 2,
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
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Maps {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Maps {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Maps`](super::Maps).
    #[derive(Clone, Debug, Default)]
    pub struct Maps {
        any: ::exactify::__private::Draft<
            ::exactify::Map<::std::string::String, ::exactify::Raw>,
        >,
        flags: ::exactify::__private::Draft<
            ::exactify::Map<::std::string::String, bool, 1, 2>,
        >,
        extra: ::exactify::Extra<super::Maps>,
        errors: ::exactify::BuildError,
    }
    impl Maps {
        /// The property `any`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, ::exactify::Raw>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.any.set(value);
            self
        }
        /// The property `flags`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"type":"boolean"} ``
        /// * `minProperties`: `` 1 ``
        /// * `maxProperties`: `` 2 ``
        #[must_use]
        pub fn flags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, bool, 1, 2>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.flags.set(value);
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
        ) -> ::std::result::Result<super::Maps, ::exactify::BuildError> {
            let mut errors = self.errors;
            let any = self.any.optional("any", &mut errors);
            let flags = self.flags.optional("flags", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Maps {
                        any,
                        flags,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Maps> for super::Maps {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Maps,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
