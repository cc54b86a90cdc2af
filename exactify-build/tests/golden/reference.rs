// Made by exactify-build 0.1.0 from reference. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// References
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct References {
    /// Never empty.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub label: ::std::option::Option<Label>,
    /// Never empty.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub same: ::std::option::Option<Label>,
    /// Never empty.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub twice: ::std::option::Option<Label>,
    /// The property `many`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$ref":"#/$defs/alias"} ``
    pub many: ::std::option::Option<::exactify::Array<Label>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<References>,
}

impl ::exactify::__private::Properties for References {
    const NAMES: &'static [&'static str] = &["label", "same", "twice", "many"];
}

impl ::serde::Serialize for References {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.label.is_some())
            + ::std::primitive::usize::from(self.same.is_some())
            + ::std::primitive::usize::from(self.twice.is_some())
            + ::std::primitive::usize::from(self.many.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.label {
            map.serialize_entry("label", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.same {
            map.serialize_entry("same", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.twice {
            map.serialize_entry("twice", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.many {
            map.serialize_entry("many", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for References {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ReferencesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ReferencesVisitor {
            type Value = References;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (References)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<References, __A::Error> {
                let mut made = References {
                    label: ::std::option::Option::None,
                    same: ::std::option::Option::None,
                    twice: ::std::option::Option::None,
                    many: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "label" => {
                            ::exactify::__private::set(&mut made.label, &name, &mut map)?
                        }
                        "same" => {
                            ::exactify::__private::set(&mut made.same, &name, &mut map)?
                        }
                        "twice" => {
                            ::exactify::__private::set(&mut made.twice, &name, &mut map)?
                        }
                        "many" => {
                            ::exactify::__private::set(&mut made.many, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ReferencesVisitor)
    }
}

impl ::exactify::Exact for References {
    const CHECK: &'static ::exactify::Check = &checks::REFERENCES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for References {
    const SCHEMA: &'static str = r##"{"title":"References","type":"object","properties":{"label":{"$ref":"#/$defs/Label"},"same":{"$ref":"#/properties/label"},"twice":{"$ref":"#/$defs/alias"},"many":{"type":"array","items":{"$ref":"#/$defs/alias"}}},"$defs":{"Label":{"type":"string","minLength":1,"description":"Never empty."},"alias":{"$ref":"#/$defs/Label"},"unused/type":{"type":"string","maxLength":1}}}"##;
}

/// Never empty.
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Label(::exactify::__private::EcoString);

::exactify::string_impls!(Label, "label", checks::LABEL.strings, & checks::LABEL);

impl ::exactify::Subschema for Label {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1,"description":"Never empty."}"#;
}

/// UnusedType
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct UnusedType(::exactify::__private::EcoString);

::exactify::string_impls!(
    UnusedType, "unused type", checks::UNUSED_TYPE.strings, & checks::UNUSED_TYPE
);

impl ::exactify::Subschema for UnusedType {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":1}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static REFERENCES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "References",
        object: &Object {
            properties: &[
                (
                    "label",
                    &Check {
                        name: "label",
                        in_place: &[("/$ref", &LABEL)],
                        ..Check::ANY
                    },
                ),
                (
                    "same",
                    &Check {
                        name: "label",
                        in_place: &[("/$ref", &LABEL_2)],
                        ..Check::ANY
                    },
                ),
                (
                    "twice",
                    &Check {
                        name: "label",
                        in_place: &[("/$ref", &ALIAS)],
                        ..Check::ANY
                    },
                ),
                (
                    "many",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    name: "label",
                                    in_place: &[("/$ref", &ALIAS)],
                                    ..Check::ANY
                                },
                            ),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LABEL: Check = Check {
        types: JsonTypes::STRING,
        name: "label",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static LABEL_2: Check = Check {
        name: "label",
        in_place: &[("/$ref", &LABEL)],
        ..Check::ANY
    };
    pub(super) static ALIAS: Check = Check {
        name: "label",
        in_place: &[("/$ref", &LABEL)],
        ..Check::ANY
    };
    pub(super) static UNUSED_TYPE: Check = Check {
        types: JsonTypes::STRING,
        name: "unused type",
        strings: &[StringRule::MaxLength(1)],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::References {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> References {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`References`](super::References).
    #[derive(Clone, Debug, Default)]
    pub struct References {
        label: ::exactify::__private::Draft<super::Label>,
        same: ::exactify::__private::Draft<super::Label>,
        twice: ::exactify::__private::Draft<super::Label>,
        many: ::exactify::__private::Draft<::exactify::Array<super::Label>>,
        extra: ::exactify::Extra<super::References>,
        errors: ::exactify::BuildError,
    }
    impl References {
        /// Never empty.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn label<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Label>,
            V::Error: ::std::fmt::Display,
        {
            self.label.set(value);
            self
        }
        /// Never empty.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn same<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Label>,
            V::Error: ::std::fmt::Display,
        {
            self.same.set(value);
            self
        }
        /// Never empty.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn twice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Label>,
            V::Error: ::std::fmt::Display,
        {
            self.twice.set(value);
            self
        }
        /// The property `many`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$ref":"#/$defs/alias"} ``
        #[must_use]
        pub fn many<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::Label>>,
            V::Error: ::std::fmt::Display,
        {
            self.many.set(value);
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
        ) -> ::std::result::Result<super::References, ::exactify::BuildError> {
            let mut errors = self.errors;
            let label = self.label.optional("label", &mut errors);
            let same = self.same.optional("same", &mut errors);
            let twice = self.twice.optional("twice", &mut errors);
            let many = self.many.optional("many", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::References {
                        label,
                        same,
                        twice,
                        many,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<References> for super::References {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: References,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
