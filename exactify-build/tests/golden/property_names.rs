// Made by exactify-build 0.1.0 from property_names. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Property names
///
/// Enforced:
/// * `type`: `` object ``
/// * `propertyNames`: `` {"pattern":"^[a-z]+$","maxLength":5} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PropertyNames {
    /// The property `known`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub known: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PropertyNames>,
}

impl ::exactify::__private::Properties for PropertyNames {
    const NAMES: &'static [&'static str] = &["known"];
    const NAME_RULES: &'static [::exactify::check::StringRule] = &[
        ::exactify::check::StringRule::MaxLength(5),
        ::exactify::check::StringRule::Pattern("^[a-z]+$", checks::matches_1),
    ];
}

impl ::serde::Serialize for PropertyNames {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.known.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.known {
            map.serialize_entry("known", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PropertyNames {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PropertyNamesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PropertyNamesVisitor {
            type Value = PropertyNames;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Property names)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PropertyNames, __A::Error> {
                let mut made = PropertyNames {
                    known: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "known" => {
                            ::exactify::__private::set(&mut made.known, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PropertyNamesVisitor)
    }
}

impl ::exactify::Exact for PropertyNames {
    const CHECK: &'static ::exactify::Check = &checks::PROPERTY_NAMES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PropertyNames {
    const SCHEMA: &'static str = r#"{"title":"Property names","type":"object","properties":{"known":{"type":"boolean"}},"propertyNames":{"pattern":"^[a-z]+$","maxLength":5}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PROPERTY_NAMES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Property names",
        object: &Object {
            properties: &[("known", &Check::BOOLEAN)],
            names: Some(
                &Check {
                    strings: &[
                        StringRule::MaxLength(5),
                        StringRule::Pattern("^[a-z]+$", matches_1),
                    ],
                    ..Check::ANY
                },
            ),
            ..Object::ANY
        },
        ..Check::ANY
    };
    /// Whether `text` matches `^[a-z]+$`.
    pub(super) fn matches_1(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'a'..=b'z') => 1,
                _ => return false,
            };
        }
        state == 1
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::PropertyNames {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PropertyNames {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PropertyNames`](super::PropertyNames).
    #[derive(Clone, Debug, Default)]
    pub struct PropertyNames {
        known: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::PropertyNames>,
        errors: ::exactify::BuildError,
    }
    impl PropertyNames {
        /// The property `known`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn known<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.known.set(value);
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
        ) -> ::std::result::Result<super::PropertyNames, ::exactify::BuildError> {
            let mut errors = self.errors;
            let known = self.known.optional("known", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PropertyNames {
                        known,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PropertyNames> for super::PropertyNames {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PropertyNames,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
