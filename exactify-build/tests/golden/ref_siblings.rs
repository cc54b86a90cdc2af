// Made by exactify-build 0.1.0 from ref_siblings. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Siblings
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Siblings {
    /// The property `short`.
    ///
    /// Enforced:
    /// * `maxLength`: `` 2 ``
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub short: ::std::option::Option<SiblingsShort>,
    /// The property `other`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub other: ::std::option::Option<Text>,
    /// The property `pairs`.
    ///
    /// Enforced:
    /// * `maxProperties`: `` 2 ``
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"type":"boolean"} ``
    pub pairs: ::std::option::Option<::exactify::Map<::std::string::String, bool, 0, 2>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Siblings>,
}

impl ::exactify::__private::Properties for Siblings {
    const NAMES: &'static [&'static str] = &["short", "other", "pairs"];
}

impl ::serde::Serialize for Siblings {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.short.is_some())
            + ::std::primitive::usize::from(self.other.is_some())
            + ::std::primitive::usize::from(self.pairs.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.short {
            map.serialize_entry("short", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.other {
            map.serialize_entry("other", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.pairs {
            map.serialize_entry("pairs", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Siblings {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SiblingsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SiblingsVisitor {
            type Value = Siblings;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Siblings)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Siblings, __A::Error> {
                let mut made = Siblings {
                    short: ::std::option::Option::None,
                    other: ::std::option::Option::None,
                    pairs: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "short" => {
                            ::exactify::__private::set(&mut made.short, &name, &mut map)?
                        }
                        "other" => {
                            ::exactify::__private::set(&mut made.other, &name, &mut map)?
                        }
                        "pairs" => {
                            ::exactify::__private::set(&mut made.pairs, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SiblingsVisitor)
    }
}

impl ::exactify::Exact for Siblings {
    const CHECK: &'static ::exactify::Check = &checks::SIBLINGS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Siblings {
    const SCHEMA: &'static str = r##"{"title":"Siblings","type":"object","properties":{"short":{"$ref":"#/$defs/Text","maxLength":2},"other":{"$ref":"#/$defs/Text"},"pairs":{"$ref":"#/$defs/Map","maxProperties":2}},"$defs":{"Text":{"type":"string","minLength":1},"Map":{"type":"object","additionalProperties":{"type":"boolean"}}}}"##;
}

/// SiblingsShort
///
/// Enforced:
/// * `maxLength`: `` 2 ``
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SiblingsShort(::exactify::__private::EcoString);

::exactify::string_impls!(
    SiblingsShort, "siblings short", & [::exactify::check::StringRule::MinLength(1),
    ::exactify::check::StringRule::MaxLength(2)], & checks::SIBLINGS_SHORT
);

impl ::exactify::Subschema for SiblingsShort {
    const SCHEMA: &'static str = r##"{"$ref":"#/$defs/Text","maxLength":2}"##;
}

/// Text
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Text(::exactify::__private::EcoString);

::exactify::string_impls!(Text, "text", checks::TEXT.strings, & checks::TEXT);

impl ::exactify::Subschema for Text {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SIBLINGS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Siblings",
        object: &Object {
            properties: &[
                ("short", &SIBLINGS_SHORT),
                (
                    "other",
                    &Check {
                        name: "text",
                        in_place: &[("/$ref", &TEXT)],
                        ..Check::ANY
                    },
                ),
                (
                    "pairs",
                    &Check {
                        object: &Object { max: 2, ..Object::ANY },
                        in_place: &[("/$ref", &MAP)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SIBLINGS_SHORT: Check = Check {
        name: "siblings short",
        strings: &[StringRule::MaxLength(2)],
        in_place: &[("/$ref", &TEXT)],
        ..Check::ANY
    };
    pub(super) static TEXT: Check = Check {
        types: JsonTypes::STRING,
        name: "text",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static MAP: Check = Check {
        types: JsonTypes::OBJECT,
        object: &Object {
            additional: Some(&Check::BOOLEAN),
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Siblings {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Siblings {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Siblings`](super::Siblings).
    #[derive(Clone, Debug, Default)]
    pub struct Siblings {
        short: ::exactify::__private::Draft<super::SiblingsShort>,
        other: ::exactify::__private::Draft<super::Text>,
        pairs: ::exactify::__private::Draft<
            ::exactify::Map<::std::string::String, bool, 0, 2>,
        >,
        extra: ::exactify::Extra<super::Siblings>,
        errors: ::exactify::BuildError,
    }
    impl Siblings {
        /// The property `short`.
        ///
        /// Enforced:
        /// * `maxLength`: `` 2 ``
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn short<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SiblingsShort>,
            V::Error: ::std::fmt::Display,
        {
            self.short.set(value);
            self
        }
        /// The property `other`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn other<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Text>,
            V::Error: ::std::fmt::Display,
        {
            self.other.set(value);
            self
        }
        /// The property `pairs`.
        ///
        /// Enforced:
        /// * `maxProperties`: `` 2 ``
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"type":"boolean"} ``
        #[must_use]
        pub fn pairs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, bool, 0, 2>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.pairs.set(value);
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
        ) -> ::std::result::Result<super::Siblings, ::exactify::BuildError> {
            let mut errors = self.errors;
            let short = self.short.optional("short", &mut errors);
            let other = self.other.optional("other", &mut errors);
            let pairs = self.pairs.optional("pairs", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Siblings {
                        short,
                        other,
                        pairs,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Siblings> for super::Siblings {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Siblings,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
