// Made by exactify-build 0.1.0 from several_keywords. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Values that several keywords refuse.
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SeveralKeywords {
    /// The property `array`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    pub array: ::std::option::Option<::exactify::Array<::exactify::Raw>>,
    /// The property `listed`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    /// * `enum`: `` ["a",null] ``
    pub listed: ::std::option::Option<SeveralKeywordsListed>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<SeveralKeywords>,
}

impl ::exactify::__private::Properties for SeveralKeywords {
    const NAMES: &'static [&'static str] = &["array", "listed"];
}

impl ::serde::Serialize for SeveralKeywords {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.array.is_some())
            + ::std::primitive::usize::from(self.listed.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.array {
            map.serialize_entry("array", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed {
            map.serialize_entry("listed", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SeveralKeywords {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SeveralKeywordsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SeveralKeywordsVisitor {
            type Value = SeveralKeywords;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (SeveralKeywords)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SeveralKeywords, __A::Error> {
                let mut made = SeveralKeywords {
                    array: ::std::option::Option::None,
                    listed: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "array" => {
                            ::exactify::__private::set(&mut made.array, &name, &mut map)?
                        }
                        "listed" => {
                            ::exactify::__private::set(
                                &mut made.listed,
                                &name,
                                &mut map,
                            )?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SeveralKeywordsVisitor)
    }
}

impl ::exactify::Exact for SeveralKeywords {
    const CHECK: &'static ::exactify::Check = &checks::SEVERAL_KEYWORDS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for SeveralKeywords {
    const SCHEMA: &'static str = r#"{"title":"SeveralKeywords","description":"Values that several keywords refuse.","type":"object","properties":{"array":{"type":"array","allOf":[{"pattern":"^a"}]},"listed":{"type":"string","minLength":1,"enum":["a",null]}}}"#;
}

/// SeveralKeywordsListed
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
/// * `enum`: `` ["a",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SeveralKeywordsListed;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SeveralKeywordsListed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "a",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for SeveralKeywordsListed {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for SeveralKeywordsListed {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    SeveralKeywordsListed, "several keywords listed", checks::SEVERAL_KEYWORDS_LISTED
    .strings, & checks::SEVERAL_KEYWORDS_LISTED
);

impl ::exactify::Subschema for SeveralKeywordsListed {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1,"enum":["a",null]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SEVERAL_KEYWORDS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "SeveralKeywords",
        object: &Object {
            properties: &[
                (
                    "array",
                    &Check {
                        types: JsonTypes::ARRAY,
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check {
                                    strings: &[StringRule::Pattern("^a", matches_1)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                ("listed", &SEVERAL_KEYWORDS_LISTED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SEVERAL_KEYWORDS_LISTED: Check = Check {
        types: JsonTypes::STRING,
        name: "several keywords listed",
        null: true,
        strings: &[StringRule::MinLength(1), StringRule::OneOf("enum", &["a"])],
        ..Check::ANY
    };
    /// Whether `text` matches `^a`.
    pub(super) fn matches_1(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'a'))
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::SeveralKeywords {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SeveralKeywords {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SeveralKeywords`](super::SeveralKeywords).
    #[derive(Clone, Debug, Default)]
    pub struct SeveralKeywords {
        array: ::exactify::__private::Draft<::exactify::Array<::exactify::Raw>>,
        listed: ::exactify::__private::Draft<super::SeveralKeywordsListed>,
        extra: ::exactify::Extra<super::SeveralKeywords>,
        errors: ::exactify::BuildError,
    }
    impl SeveralKeywords {
        /// The property `array`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        #[must_use]
        pub fn array<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<::exactify::Raw>>,
            V::Error: ::std::fmt::Display,
        {
            self.array.set(value);
            self
        }
        /// The property `listed`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        /// * `enum`: `` ["a",null] ``
        #[must_use]
        pub fn listed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SeveralKeywordsListed>,
            V::Error: ::std::fmt::Display,
        {
            self.listed.set(value);
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
        ) -> ::std::result::Result<super::SeveralKeywords, ::exactify::BuildError> {
            let mut errors = self.errors;
            let array = self.array.optional("array", &mut errors);
            let listed = self.listed.optional("listed", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::SeveralKeywords {
                        array,
                        listed,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SeveralKeywords> for super::SeveralKeywords {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SeveralKeywords,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
