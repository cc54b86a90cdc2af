// Made by exactify-build 0.1.0 from names_listed. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// NamesListed
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NamesListed {
    /// The property `few`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"enum":["a","b","c"]} ``
    /// * `additionalProperties`: `` {"type":"integer"} ``
    pub few: ::std::option::Option<
        ::exactify::Map<NamesListedFewName, ::exactify::Integer>,
    >,
    /// The property `none`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` false ``
    pub none: ::std::option::Option<
        ::exactify::Map<NamesListedNoneName, ::exactify::Raw>,
    >,
    /// The property `long`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"$ref":"#/$defs/Word"} ``
    pub long: ::std::option::Option<::exactify::Map<NamesListedWord, ::exactify::Raw>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NamesListed>,
}

impl ::exactify::__private::Properties for NamesListed {
    const NAMES: &'static [&'static str] = &["few", "none", "long"];
}

impl ::serde::Serialize for NamesListed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.few.is_some())
            + ::std::primitive::usize::from(self.none.is_some())
            + ::std::primitive::usize::from(self.long.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.few {
            map.serialize_entry("few", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.none {
            map.serialize_entry("none", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.long {
            map.serialize_entry("long", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NamesListed {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NamesListedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NamesListedVisitor {
            type Value = NamesListed;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (NamesListed)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NamesListed, __A::Error> {
                let mut made = NamesListed {
                    few: ::std::option::Option::None,
                    none: ::std::option::Option::None,
                    long: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "few" => {
                            ::exactify::__private::set(&mut made.few, &name, &mut map)?
                        }
                        "none" => {
                            ::exactify::__private::set(&mut made.none, &name, &mut map)?
                        }
                        "long" => {
                            ::exactify::__private::set(&mut made.long, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(NamesListedVisitor)
    }
}

impl ::exactify::Exact for NamesListed {
    const CHECK: &'static ::exactify::Check = &checks::NAMES_LISTED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NamesListed {
    const SCHEMA: &'static str = r##"{"title":"NamesListed","type":"object","properties":{"few":{"type":"object","propertyNames":{"enum":["a","b","c"]},"additionalProperties":{"type":"integer"}},"none":{"type":"object","propertyNames":false},"long":{"type":"object","propertyNames":{"$ref":"#/$defs/Word"}}},"$defs":{"Word":{"minLength":2,"pattern":"^[a-z]*$"}}}"##;
}

/// NamesListedFewName
///
/// Enforced:
/// * `enum`: `` ["a","b","c"] ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NamesListedFewName(::exactify::__private::EcoString);

::exactify::string_impls!(
    NamesListedFewName, "names listed few name", checks::NAMES_LISTED_FEW_NAME.strings, &
    checks::NAMES_LISTED_FEW_NAME
);

impl ::exactify::Subschema for NamesListedFewName {
    const SCHEMA: &'static str = r#"{"enum":["a","b","c"]}"#;
}

/// NamesListedNoneName
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NamesListedNoneName(::exactify::__private::EcoString);

::exactify::string_impls!(
    NamesListedNoneName, "names listed none name", &
    [::exactify::check::StringRule::OneOf("", & [])], &
    checks::NAMES_LISTED_NONE_NAME_ONLY
);

impl ::exactify::Subschema for NamesListedNoneName {
    const SCHEMA: &'static str = r"false";
}

/// NamesListedWord
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `pattern`: `` ^[a-z]*$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NamesListedWord(::exactify::__private::EcoString);

::exactify::string_impls!(
    NamesListedWord, "names listed word", checks::NAMES_LISTED_WORD.strings, &
    checks::NAMES_LISTED_WORD_ONLY
);

impl ::exactify::Subschema for NamesListedWord {
    const SCHEMA: &'static str = r#"{"minLength":2,"pattern":"^[a-z]*$","type":"string"}"#;
}

/// Word
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `pattern`: `` ^[a-z]*$ ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Word {
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(WordString),
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    Word, "word", [Object(::exactify::Map < ::std::string::String, ::exactify::Raw >),
    Array(::exactify::Array < ::exactify::Raw >), String(WordString),
    Number(::exactify::Number), Boolean(bool)]
);

impl ::std::convert::TryFrom<&str> for Word {
    type Error = <WordString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <WordString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <WordString as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::String)
    }
}

impl ::exactify::Exact for Word {
    const CHECK: &'static ::exactify::Check = &checks::WORD_ONLY;
}

impl ::exactify::Subschema for Word {
    const SCHEMA: &'static str = r#"{"minLength":2,"pattern":"^[a-z]*$","type":["object","array","string","number","boolean"]}"#;
}

/// WordString
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `pattern`: `` ^[a-z]*$ ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WordString(::exactify::__private::EcoString);

::exactify::string_impls!(
    WordString, "word string", checks::NAMES_LISTED_WORD.strings, &
    checks::WORD_STRING_ONLY
);

impl ::exactify::Subschema for WordString {
    const SCHEMA: &'static str = r#"{"minLength":2,"pattern":"^[a-z]*$","type":"string"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NAMES_LISTED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "NamesListed",
        object: &Object {
            properties: &[
                (
                    "few",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(&Check::INTEGER),
                            names: Some(&NAMES_LISTED_FEW_NAME),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "none",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            names: Some(&Check::NEVER),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "long",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            names: Some(
                                &Check {
                                    name: "word",
                                    in_place: &[("/$ref", &NAMES_LISTED_WORD)],
                                    ..Check::ANY
                                },
                            ),
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
    pub(super) static NAMES_LISTED_FEW_NAME: Check = Check {
        strings: &[StringRule::OneOf("enum", &["a", "b", "c"])],
        ..Check::ANY
    };
    pub(super) static NAMES_LISTED_WORD: Check = Check {
        name: "word",
        strings: &[StringRule::MinLength(2), StringRule::Pattern("^[a-z]*$", matches_1)],
        ..Check::ANY
    };
    pub(super) static NAMES_LISTED_NONE_NAME_ONLY: Check = Check {
        name: "names listed none name",
        in_place: &[("", &Check::NEVER)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static NAMES_LISTED_WORD_ONLY: Check = Check {
        name: "names listed word",
        in_place: &[("", &NAMES_LISTED_WORD)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static WORD_ONLY: Check = Check {
        name: "word",
        in_place: &[("", &NAMES_LISTED_WORD)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static WORD_STRING_ONLY: Check = Check {
        name: "word string",
        in_place: &[("", &NAMES_LISTED_WORD)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    /// Whether `text` matches `^[a-z]*$`.
    pub(super) fn matches_1(text: &str) -> bool {
        text.bytes().all(|byte| byte.is_ascii_lowercase())
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::NamesListed {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NamesListed {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NamesListed`](super::NamesListed).
    #[derive(Clone, Debug, Default)]
    pub struct NamesListed {
        few: ::exactify::__private::Draft<
            ::exactify::Map<super::NamesListedFewName, ::exactify::Integer>,
        >,
        none: ::exactify::__private::Draft<
            ::exactify::Map<super::NamesListedNoneName, ::exactify::Raw>,
        >,
        long: ::exactify::__private::Draft<
            ::exactify::Map<super::NamesListedWord, ::exactify::Raw>,
        >,
        extra: ::exactify::Extra<super::NamesListed>,
        errors: ::exactify::BuildError,
    }
    impl NamesListed {
        /// The property `few`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"enum":["a","b","c"]} ``
        /// * `additionalProperties`: `` {"type":"integer"} ``
        #[must_use]
        pub fn few<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<super::NamesListedFewName, ::exactify::Integer>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.few.set(value);
            self
        }
        /// The property `none`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` false ``
        #[must_use]
        pub fn none<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<super::NamesListedNoneName, ::exactify::Raw>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.none.set(value);
            self
        }
        /// The property `long`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"$ref":"#/$defs/Word"} ``
        #[must_use]
        pub fn long<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<super::NamesListedWord, ::exactify::Raw>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.long.set(value);
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
        ) -> ::std::result::Result<super::NamesListed, ::exactify::BuildError> {
            let mut errors = self.errors;
            let few = self.few.optional("few", &mut errors);
            let none = self.none.optional("none", &mut errors);
            let long = self.long.optional("long", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::NamesListed {
                        few,
                        none,
                        long,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<NamesListed> for super::NamesListed {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NamesListed,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
