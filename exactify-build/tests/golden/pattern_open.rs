// Made by exactify-build 0.1.0 from pattern_open. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// PatternOpen
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^x-":{"type":"string"},"-y":{"type":"string","maxLength":3}} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternOpen {
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PatternOpen>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for PatternOpen {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_1(name), checks::matches_2(name)) {
            (false, false) => ::exactify::__private::Class::Other,
            (true, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::std::string::String>,
                )
            }
            (false, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<PatternOpenValue>,
                )
            }
            (true, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<PatternOpenPatternOpenValue>,
                )
            }
        }
    }
}

impl ::serde::Serialize for PatternOpen {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PatternOpen {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternOpenVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternOpenVisitor {
            type Value = PatternOpen;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (PatternOpen)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternOpen, __A::Error> {
                let mut made = PatternOpen {
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    made.extra.read(name, &mut map)?;
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternOpenVisitor)
    }
}

impl ::exactify::Exact for PatternOpen {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_OPEN;
    fn has_unknown(&self) -> bool {
        self.extra.has_unknown()
    }
}

impl ::exactify::Subschema for PatternOpen {
    const SCHEMA: &'static str = r#"{"title":"PatternOpen","type":"object","patternProperties":{"^x-":{"type":"string"},"-y":{"type":"string","maxLength":3}}}"#;
}

/// PatternOpenValue
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternOpenValue(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternOpenValue, "pattern open value", checks::PATTERN_OPEN_VALUE.strings, &
    checks::PATTERN_OPEN_VALUE
);

impl ::exactify::Subschema for PatternOpenValue {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

/// PatternOpenPatternOpenValue
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternOpenPatternOpenValue(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternOpenPatternOpenValue, "pattern open pattern open value", &
    [::exactify::check::StringRule::MaxLength(3)], &
    checks::PATTERN_OPEN_PATTERN_OPEN_VALUE
);

impl ::exactify::Subschema for PatternOpenPatternOpenValue {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"string"},{"type":"string","maxLength":3}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PATTERN_OPEN: Check = Check {
        types: JsonTypes::OBJECT,
        name: "PatternOpen",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^x-",
                    matches: &matches_1,
                    check: &Check::STRING,
                },
                PatternProperty {
                    source: "-y",
                    matches: &matches_2,
                    check: &PATTERN_OPEN_VALUE,
                },
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERN_OPEN_VALUE: Check = Check {
        types: JsonTypes::STRING,
        name: "pattern open value",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static PATTERN_OPEN_PATTERN_OPEN_VALUE: Check = Check {
        in_place: &[("", &Check::STRING), ("", &PATTERN_OPEN_VALUE)],
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
    /// Whether `text` matches `-y`.
    pub(super) fn matches_2(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'-') => 1,
                (1, b'y') => return true,
                _ => 0,
            };
        }
        false
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::PatternOpen {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternOpen {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternOpen`](super::PatternOpen).
    #[derive(Clone, Debug, Default)]
    pub struct PatternOpen {
        extra: ::exactify::Extra<super::PatternOpen>,
        errors: ::exactify::BuildError,
    }
    impl PatternOpen {
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
        ) -> ::std::result::Result<super::PatternOpen, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::PatternOpen {
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternOpen> for super::PatternOpen {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternOpen,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
