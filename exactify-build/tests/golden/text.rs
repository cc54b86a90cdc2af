// Made by exactify-build 0.1.0 from text. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Texts
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Texts {
    /// The property `short`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 2 ``
    /// * `maxLength`: `` 3 ``
    pub short: ::std::option::Option<TextsShort>,
    /// Two letters.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[A-Z]{2}$ ``
    pub code: ::std::option::Option<CountryCode>,
    /// The property `anywhere`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` b+ ``
    pub anywhere: ::std::option::Option<TextsAnywhere>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Texts>,
}

impl ::exactify::__private::Properties for Texts {
    const NAMES: &'static [&'static str] = &["short", "code", "anywhere"];
}

impl ::serde::Serialize for Texts {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.short.is_some())
            + ::std::primitive::usize::from(self.code.is_some())
            + ::std::primitive::usize::from(self.anywhere.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.short {
            map.serialize_entry("short", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.anywhere {
            map.serialize_entry("anywhere", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Texts {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TextsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TextsVisitor {
            type Value = Texts;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Texts)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Texts, __A::Error> {
                let mut made = Texts {
                    short: ::std::option::Option::None,
                    code: ::std::option::Option::None,
                    anywhere: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "short" => {
                            ::exactify::__private::set(&mut made.short, &name, &mut map)?
                        }
                        "code" => {
                            ::exactify::__private::set(&mut made.code, &name, &mut map)?
                        }
                        "anywhere" => {
                            ::exactify::__private::set(
                                &mut made.anywhere,
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
        deserializer.deserialize_map(TextsVisitor)
    }
}

impl ::exactify::Exact for Texts {
    const CHECK: &'static ::exactify::Check = &checks::TEXTS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Texts {
    const SCHEMA: &'static str = r#"{"title":"Texts","type":"object","properties":{"short":{"type":"string","minLength":2,"maxLength":3},"code":{"type":"string","title":"Country code","pattern":"^[A-Z]{2}$","description":"Two letters."},"anywhere":{"type":"string","pattern":"b+"}}}"#;
}

/// TextsShort
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 2 ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TextsShort(::exactify::__private::EcoString);

::exactify::string_impls!(
    TextsShort, "texts short", checks::TEXTS_SHORT.strings, & checks::TEXTS_SHORT
);

impl ::exactify::Subschema for TextsShort {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":2,"maxLength":3}"#;
}

/// Two letters.
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[A-Z]{2}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct CountryCode(::exactify::__private::EcoString);

::exactify::string_impls!(
    CountryCode, "Country code", checks::COUNTRY_CODE.strings, & checks::COUNTRY_CODE
);

impl ::exactify::Subschema for CountryCode {
    const SCHEMA: &'static str = r#"{"type":"string","title":"Country code","pattern":"^[A-Z]{2}$","description":"Two letters."}"#;
}

/// TextsAnywhere
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` b+ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TextsAnywhere(::exactify::__private::EcoString);

::exactify::string_impls!(
    TextsAnywhere, "texts anywhere", checks::TEXTS_ANYWHERE.strings, &
    checks::TEXTS_ANYWHERE
);

impl ::exactify::Subschema for TextsAnywhere {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"b+"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static TEXTS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Texts",
        object: &Object {
            properties: &[
                ("short", &TEXTS_SHORT),
                ("code", &COUNTRY_CODE),
                ("anywhere", &TEXTS_ANYWHERE),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TEXTS_SHORT: Check = Check {
        types: JsonTypes::STRING,
        name: "texts short",
        strings: &[StringRule::MinLength(2), StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static COUNTRY_CODE: Check = Check {
        types: JsonTypes::STRING,
        name: "Country code",
        strings: &[StringRule::Pattern("^[A-Z]{2}$", matches_1)],
        ..Check::ANY
    };
    pub(super) static TEXTS_ANYWHERE: Check = Check {
        types: JsonTypes::STRING,
        name: "texts anywhere",
        strings: &[StringRule::Pattern("b+", matches_2)],
        ..Check::ANY
    };
    /// Whether `text` matches `^[A-Z]{2}$`.
    pub(super) fn matches_1(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'A'..=b'Z') => 1,
                (1, b'A'..=b'Z') => 2,
                _ => return false,
            };
        }
        state == 2
    }
    /// Whether `text` matches `b+`.
    pub(super) fn matches_2(text: &str) -> bool {
        text.bytes().any(|byte| matches!(byte, b'b'))
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Texts {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Texts {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Texts`](super::Texts).
    #[derive(Clone, Debug, Default)]
    pub struct Texts {
        short: ::exactify::__private::Draft<super::TextsShort>,
        code: ::exactify::__private::Draft<super::CountryCode>,
        anywhere: ::exactify::__private::Draft<super::TextsAnywhere>,
        extra: ::exactify::Extra<super::Texts>,
        errors: ::exactify::BuildError,
    }
    impl Texts {
        /// The property `short`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 2 ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn short<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TextsShort>,
            V::Error: ::std::fmt::Display,
        {
            self.short.set(value);
            self
        }
        /// Two letters.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^[A-Z]{2}$ ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::CountryCode>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set(value);
            self
        }
        /// The property `anywhere`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` b+ ``
        #[must_use]
        pub fn anywhere<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TextsAnywhere>,
            V::Error: ::std::fmt::Display,
        {
            self.anywhere.set(value);
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
        ) -> ::std::result::Result<super::Texts, ::exactify::BuildError> {
            let mut errors = self.errors;
            let short = self.short.optional("short", &mut errors);
            let code = self.code.optional("code", &mut errors);
            let anywhere = self.anywhere.optional("anywhere", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Texts {
                        short,
                        code,
                        anywhere,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Texts> for super::Texts {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Texts,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
