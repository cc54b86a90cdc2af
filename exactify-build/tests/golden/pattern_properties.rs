// Made by exactify-build 0.1.0 from pattern_properties. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Patterns
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^x-":{"type":"string","minLength":2},"^n_":{"type":"integer"}} ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Patterns {
    /// The property `id`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub id: ::std::option::Option<::std::string::String>,
    /// The property `x-id`.
    ///
    /// Enforced:
    /// * `maxLength`: `` 3 ``
    /// * `type`: `` string ``
    /// * `minLength`: `` 2 ``
    pub x_id: ::std::option::Option<PatternsXId>,
    /// The properties whose names match `` ^x- ``.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 2 ``
    pub matching_x: ::exactify::Extra<Patterns, PatternsXValue, 1>,
    /// The properties whose names match `` ^n_ ``.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub matching_n: ::exactify::Extra<Patterns, ::exactify::Integer, 2>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for Patterns {
    const NAMES: &'static [&'static str] = &["id", "x-id"];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_1(name), checks::matches_2(name)) {
            (false, false) => ::exactify::__private::Class::Refused,
            (true, false) => ::exactify::__private::Class::Matching(1),
            (false, true) => ::exactify::__private::Class::Matching(2),
            _ => ::exactify::__private::Class::Refused,
        }
    }
}

impl ::serde::Serialize for Patterns {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.id.is_some())
            + ::std::primitive::usize::from(self.x_id.is_some()) + self.matching_x.len()
            + self.matching_n.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.x_id {
            map.serialize_entry("x-id", value)?;
        }
        self.matching_x.write(&mut map)?;
        self.matching_n.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Patterns {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternsVisitor {
            type Value = Patterns;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Patterns)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Patterns, __A::Error> {
                let mut made = Patterns {
                    id: ::std::option::Option::None,
                    x_id: ::std::option::Option::None,
                    matching_x: ::exactify::Extra::new(),
                    matching_n: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => {
                            ::exactify::__private::set(&mut made.id, &name, &mut map)?
                        }
                        "x-id" => {
                            ::exactify::__private::set(&mut made.x_id, &name, &mut map)?
                        }
                        _ => {
                            match <Patterns as ::exactify::__private::Properties>::class(
                                name.as_str(),
                            ) {
                                class @ ::exactify::__private::Class::Matching(1) => {
                                    made.matching_x.read_of(class, name, &mut map)?
                                }
                                class @ ::exactify::__private::Class::Matching(2) => {
                                    made.matching_n.read_of(class, name, &mut map)?
                                }
                                _ => {
                                    return ::std::result::Result::Err(
                                        name
                                            .unknown(
                                                <Patterns as ::exactify::__private::Properties>::NAMES,
                                            ),
                                    );
                                }
                            }
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternsVisitor)
    }
}

impl ::exactify::Exact for Patterns {
    const CHECK: &'static ::exactify::Check = &checks::PATTERNS;
}

impl ::exactify::Subschema for Patterns {
    const SCHEMA: &'static str = r#"{"title":"Patterns","type":"object","properties":{"id":{"type":"string"},"x-id":{"maxLength":3}},"patternProperties":{"^x-":{"type":"string","minLength":2},"^n_":{"type":"integer"}},"additionalProperties":false}"#;
}

/// PatternsXId
///
/// Enforced:
/// * `maxLength`: `` 3 ``
/// * `type`: `` string ``
/// * `minLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsXId(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsXId, "patterns x id", & [::exactify::check::StringRule::MinLength(2),
    ::exactify::check::StringRule::MaxLength(3)], & checks::PATTERNS_X_ID
);

impl ::exactify::Subschema for PatternsXId {
    const SCHEMA: &'static str = r#"{"allOf":[{"maxLength":3},{"type":"string","minLength":2}]}"#;
}

/// PatternsXValue
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsXValue(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsXValue, "patterns x value", checks::PATTERNS_X_VALUE.strings, &
    checks::PATTERNS_X_VALUE
);

impl ::exactify::Subschema for PatternsXValue {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":2}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PATTERNS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Patterns",
        object: &Object {
            properties: &[
                ("id", &Check::STRING),
                (
                    "x-id",
                    &Check {
                        strings: &[StringRule::MaxLength(3)],
                        ..Check::ANY
                    },
                ),
            ],
            patterns: &[
                PatternProperty {
                    source: "^x-",
                    matches: &matches_1,
                    check: &PATTERNS_X_VALUE,
                },
                PatternProperty {
                    source: "^n_",
                    matches: &matches_2,
                    check: &Check::INTEGER,
                },
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERNS_X_VALUE: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns x value",
        strings: &[StringRule::MinLength(2)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_X_ID: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    name: "patterns x id",
                    strings: &[StringRule::MaxLength(3)],
                    ..Check::ANY
                },
            ),
            ("", &PATTERNS_X_VALUE),
        ],
        ..Check::ANY
    };
    /// Whether `text` matches `^x-`.
    pub(super) fn matches_1(text: &str) -> bool {
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
    /// Whether `text` matches `^n_`.
    pub(super) fn matches_2(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'n') => 1,
                (1, b'_') => return true,
                _ => return false,
            };
        }
        false
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Patterns {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Patterns {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Patterns`](super::Patterns).
    #[derive(Clone, Debug, Default)]
    pub struct Patterns {
        id: ::exactify::__private::Draft<::std::string::String>,
        x_id: ::exactify::__private::Draft<super::PatternsXId>,
        matching_x: ::exactify::Extra<super::Patterns, super::PatternsXValue, 1>,
        matching_n: ::exactify::Extra<super::Patterns, ::exactify::Integer, 2>,
        errors: ::exactify::BuildError,
    }
    impl Patterns {
        /// The property `id`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
            self
        }
        /// The property `x-id`.
        ///
        /// Enforced:
        /// * `maxLength`: `` 3 ``
        /// * `type`: `` string ``
        /// * `minLength`: `` 2 ``
        #[must_use]
        pub fn x_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsXId>,
            V::Error: ::std::fmt::Display,
        {
            self.x_id.set(value);
            self
        }
        /// A property whose name matches `` ^x- ``.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 2 ``
        #[must_use]
        pub fn matching_x<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsXValue>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_x, name, value);
            self
        }
        /// A property whose name matches `` ^n_ ``.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn matching_n<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_n, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Patterns, ::exactify::BuildError> {
            let mut errors = self.errors;
            let id = self.id.optional("id", &mut errors);
            let x_id = self.x_id.optional("x-id", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Patterns {
                        id,
                        x_id,
                        matching_x: self.matching_x,
                        matching_n: self.matching_n,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Patterns> for super::Patterns {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Patterns,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
