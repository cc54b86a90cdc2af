// Made by exactify-build 0.1.0 from map_names. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Map of codes
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MapOfCodes {
    /// The property `referred`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"$ref":"#/x-names/code","maxLength":3} ``
    /// * `additionalProperties`: `` {"type":"integer"} ``
    pub referred: ::std::option::Option<
        ::exactify::Map<MapOfCodesReferredName, ::exactify::Integer>,
    >,
    /// The property `flags`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"type":"string","maxLength":2} ``
    /// * `additionalProperties`: `` {"type":"boolean"} ``
    pub flags: ::std::option::Option<::exactify::Map<MapOfCodesFlagsName, bool>>,
    /// The property `codes`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"type":["null","string"],"minLength":2} ``
    /// * `additionalProperties`: `` {"type":"string","maxLength":3} ``
    pub codes: ::std::option::Option<MapOfCodesCodes>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<MapOfCodes>,
}

impl ::exactify::__private::Properties for MapOfCodes {
    const NAMES: &'static [&'static str] = &["referred", "flags", "codes"];
}

impl ::serde::Serialize for MapOfCodes {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.referred.is_some())
            + ::std::primitive::usize::from(self.flags.is_some())
            + ::std::primitive::usize::from(self.codes.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.referred {
            map.serialize_entry("referred", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.flags {
            map.serialize_entry("flags", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.codes {
            map.serialize_entry("codes", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for MapOfCodes {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MapOfCodesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MapOfCodesVisitor {
            type Value = MapOfCodes;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Map of codes)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<MapOfCodes, __A::Error> {
                let mut made = MapOfCodes {
                    referred: ::std::option::Option::None,
                    flags: ::std::option::Option::None,
                    codes: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "referred" => {
                            ::exactify::__private::set(
                                &mut made.referred,
                                &name,
                                &mut map,
                            )?
                        }
                        "flags" => {
                            ::exactify::__private::set(&mut made.flags, &name, &mut map)?
                        }
                        "codes" => {
                            ::exactify::__private::set(&mut made.codes, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(MapOfCodesVisitor)
    }
}

impl ::exactify::Exact for MapOfCodes {
    const CHECK: &'static ::exactify::Check = &checks::MAP_OF_CODES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.codes)
    }
}

impl ::exactify::Subschema for MapOfCodes {
    const SCHEMA: &'static str = r##"{"title":"Map of codes","type":"object","properties":{"referred":{"type":"object","propertyNames":{"$ref":"#/x-names/code","maxLength":3},"additionalProperties":{"type":"integer"}},"flags":{"type":"object","propertyNames":{"type":"string","maxLength":2},"additionalProperties":{"type":"boolean"}},"codes":{"type":"object","propertyNames":{"type":["string","null"],"minLength":2},"additionalProperties":{"type":"string","maxLength":3}}},"x-names":{"code":{"minLength":1}}}"##;
}

/// MapOfCodesReferredName
///
/// Enforced:
/// * `maxLength`: `` 3 ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MapOfCodesReferredName(::exactify::__private::EcoString);

::exactify::string_impls!(
    MapOfCodesReferredName, "map of codes referred name", &
    [::exactify::check::StringRule::MinLength(1),
    ::exactify::check::StringRule::MaxLength(3)], &
    checks::MAP_OF_CODES_REFERRED_NAME_ONLY
);

impl ::exactify::Subschema for MapOfCodesReferredName {
    const SCHEMA: &'static str = r##"{"$ref":"#/x-names/code","maxLength":3,"type":"string"}"##;
}

/// MapOfCodesFlagsName
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MapOfCodesFlagsName(::exactify::__private::EcoString);

::exactify::string_impls!(
    MapOfCodesFlagsName, "map of codes flags name", checks::MAP_OF_CODES_FLAGS_NAME
    .strings, & checks::MAP_OF_CODES_FLAGS_NAME
);

impl ::exactify::Subschema for MapOfCodesFlagsName {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":2}"#;
}

/// MapOfCodesCodes
///
/// Enforced:
/// * `type`: `` object ``
/// * `propertyNames`: `` {"type":["null","string"],"minLength":2} ``
/// * `additionalProperties`: `` {"type":"string","maxLength":3} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MapOfCodesCodes(::exactify::Raw);

::exactify::checked_impls!(
    MapOfCodesCodes, ::exactify::Raw, & checks::MAP_OF_CODES_CODES
);

::exactify::checked_text_impls!(MapOfCodesCodes, ::exactify::Raw);

impl ::exactify::Subschema for MapOfCodesCodes {
    const SCHEMA: &'static str = r#"{"type":"object","propertyNames":{"type":["string","null"],"minLength":2},"additionalProperties":{"type":"string","maxLength":3}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static MAP_OF_CODES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Map of codes",
        object: &Object {
            properties: &[
                (
                    "referred",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(&Check::INTEGER),
                            names: Some(&MAP_OF_CODES_REFERRED_NAME),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "flags",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(&Check::BOOLEAN),
                            names: Some(&MAP_OF_CODES_FLAGS_NAME),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                ("codes", &MAP_OF_CODES_CODES),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static MAP_OF_CODES_REFERRED_NAME: Check = Check {
        strings: &[StringRule::MaxLength(3)],
        in_place: &[("/$ref", &CODE)],
        ..Check::ANY
    };
    pub(super) static CODE: Check = Check {
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static MAP_OF_CODES_FLAGS_NAME: Check = Check {
        types: JsonTypes::STRING,
        strings: &[StringRule::MaxLength(2)],
        ..Check::ANY
    };
    pub(super) static MAP_OF_CODES_CODES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "map of codes codes",
        object: &Object {
            additional: Some(
                &Check {
                    types: JsonTypes::STRING,
                    strings: &[StringRule::MaxLength(3)],
                    ..Check::ANY
                },
            ),
            names: Some(
                &Check {
                    types: JsonTypes::STRING.or(JsonTypes::NULL),
                    strings: &[StringRule::MinLength(2)],
                    ..Check::ANY
                },
            ),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static MAP_OF_CODES_REFERRED_NAME_ONLY: Check = Check {
        name: "map of codes referred name",
        in_place: &[("", &MAP_OF_CODES_REFERRED_NAME)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::MapOfCodes {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> MapOfCodes {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`MapOfCodes`](super::MapOfCodes).
    #[derive(Clone, Debug, Default)]
    pub struct MapOfCodes {
        referred: ::exactify::__private::Draft<
            ::exactify::Map<super::MapOfCodesReferredName, ::exactify::Integer>,
        >,
        flags: ::exactify::__private::Draft<
            ::exactify::Map<super::MapOfCodesFlagsName, bool>,
        >,
        codes: ::exactify::__private::Draft<super::MapOfCodesCodes>,
        extra: ::exactify::Extra<super::MapOfCodes>,
        errors: ::exactify::BuildError,
    }
    impl MapOfCodes {
        /// The property `referred`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"$ref":"#/x-names/code","maxLength":3} ``
        /// * `additionalProperties`: `` {"type":"integer"} ``
        #[must_use]
        pub fn referred<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<super::MapOfCodesReferredName, ::exactify::Integer>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.referred.set(value);
            self
        }
        /// The property `flags`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"type":"string","maxLength":2} ``
        /// * `additionalProperties`: `` {"type":"boolean"} ``
        #[must_use]
        pub fn flags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<super::MapOfCodesFlagsName, bool>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.flags.set(value);
            self
        }
        /// The property `codes`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"type":["null","string"],"minLength":2} ``
        /// * `additionalProperties`: `` {"type":"string","maxLength":3} ``
        #[must_use]
        pub fn codes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MapOfCodesCodes>,
            V::Error: ::std::fmt::Display,
        {
            self.codes.set(value);
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
        ) -> ::std::result::Result<super::MapOfCodes, ::exactify::BuildError> {
            let mut errors = self.errors;
            let referred = self.referred.optional("referred", &mut errors);
            let flags = self.flags.optional("flags", &mut errors);
            let codes = self.codes.optional("codes", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::MapOfCodes {
                        referred,
                        flags,
                        codes,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<MapOfCodes> for super::MapOfCodes {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: MapOfCodes,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
