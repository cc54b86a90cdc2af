// Made by exactify-build 0.1.0 from pattern_map. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// PatternMap
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^[a-z]+$":{"type":"boolean"}} ``
/// * `additionalProperties`: `` false ``
/// * `maxProperties`: `` 3 ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternMap {
    /// The properties whose names match `` ^[a-z]+$ ``.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    matching: ::exactify::Extra<PatternMap, bool, 1>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PatternMap {
    /// The properties whose names match `` ^[a-z]+$ ``.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn matching(&self) -> &::exactify::Extra<PatternMap, bool, 1> {
        &self.matching
    }
}

::exactify::parts_impls!(
    PatternMap { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : {} nullable : {} maps : { matching } }
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for PatternMap {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_1(name),) {
            (false,) => ::exactify::__private::Class::Refused,
            (true,) => ::exactify::__private::Class::Matching(1),
        }
    }
}

impl ::serde::Serialize for PatternMap {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.matching.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.matching.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PatternMap {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternMapVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternMapVisitor {
            type Value = PatternMap;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (PatternMap)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternMap, __A::Error> {
                let mut made = PatternMap {
                    matching: ::exactify::Extra::new(),
                };
                let mut count = 0;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count += 1;
                    ::exactify::__private::at_most(count, 3)?;
                    made.matching.read(name, &mut map)?;
                }
                ::exactify::__private::at_least(count, 0)?;
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternMapVisitor)
    }
}

impl ::exactify::Exact for PatternMap {
    const CHECK: &'static ::exactify::Check = &checks::PATTERN_MAP;
}

impl ::exactify::Subschema for PatternMap {
    const SCHEMA: &'static str = r#"{"title":"PatternMap","type":"object","patternProperties":{"^[a-z]+$":{"type":"boolean"}},"additionalProperties":false,"maxProperties":3}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PATTERN_MAP: Check = Check {
        types: JsonTypes::OBJECT,
        name: "PatternMap",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^[a-z]+$",
                    matches: &matches_1,
                    check: &Check::BOOLEAN,
                },
            ],
            additional: Some(&Check::NEVER),
            max: 3,
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
    impl super::PatternMap {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternMap {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternMap`](super::PatternMap).
    #[derive(Clone, Debug, Default)]
    pub struct PatternMap {
        pub(super) matching: ::exactify::Extra<super::PatternMap, bool, 1>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl PatternMap {
        /// A property whose name matches `` ^[a-z]+$ ``.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn matching<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::PatternMap, ::exactify::BuildError> {
            let mut errors = self.errors;
            let count = self.matching.len();
            errors.count(count, 0, 3);
            errors
                .or(
                    ::std::option::Option::Some(super::PatternMap {
                        matching: self.matching,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternMap> for super::PatternMap {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternMap,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`PatternMap`](super::PatternMap), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatternMap {
        /// The properties whose names match `` ^[a-z]+$ ``.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        pub matching: ::exactify::Extra<super::PatternMap, bool, 1>,
    }
}
