// Made by exactify-build 0.1.0 from nullable_choice. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Nullable choice
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullableChoice {
    /// The property `choice`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `enum`: `` ["a",null] ``
    pub choice: ::std::option::Option<::std::option::Option<NullableChoiceChoice>>,
    /// The property `never_null`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `enum`: `` ["a"] ``
    pub never_null: ::std::option::Option<NullableChoiceNeverNull>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NullableChoice>,
}

impl ::exactify::__private::Properties for NullableChoice {
    const NAMES: &'static [&'static str] = &["choice", "never_null"];
}

impl ::serde::Serialize for NullableChoice {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.choice.is_some())
            + ::std::primitive::usize::from(self.never_null.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.choice {
            map.serialize_entry("choice", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.never_null {
            map.serialize_entry("never_null", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NullableChoice {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NullableChoiceVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NullableChoiceVisitor {
            type Value = NullableChoice;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Nullable choice)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NullableChoice, __A::Error> {
                let mut made = NullableChoice {
                    choice: ::std::option::Option::None,
                    never_null: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "choice" => {
                            ::exactify::__private::set(
                                &mut made.choice,
                                &name,
                                &mut map,
                            )?
                        }
                        "never_null" => {
                            ::exactify::__private::set(
                                &mut made.never_null,
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
        deserializer.deserialize_map(NullableChoiceVisitor)
    }
}

impl ::exactify::Exact for NullableChoice {
    const CHECK: &'static ::exactify::Check = &checks::NULLABLE_CHOICE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NullableChoice {
    const SCHEMA: &'static str = r#"{"title":"Nullable choice","type":"object","properties":{"choice":{"type":["string","null"],"enum":["a",null]},"never_null":{"type":["string","null"],"enum":["a"]}}}"#;
}

/// NullableChoiceChoice
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `enum`: `` ["a",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullableChoiceChoice;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl NullableChoiceChoice {
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
impl ::std::str::FromStr for NullableChoiceChoice {
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

impl ::std::convert::TryFrom<::std::string::String> for NullableChoiceChoice {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    NullableChoiceChoice, "nullable choice choice", checks::NULLABLE_CHOICE_CHOICE
    .strings, & checks::NULLABLE_CHOICE_CHOICE_ONLY
);

impl ::exactify::Subschema for NullableChoiceChoice {
    const SCHEMA: &'static str = r#"{"type":"string","enum":["a",null]}"#;
}

/// NullableChoiceNeverNull
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `enum`: `` ["a"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullableChoiceNeverNull;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl NullableChoiceNeverNull {
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
impl ::std::str::FromStr for NullableChoiceNeverNull {
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

impl ::std::convert::TryFrom<::std::string::String> for NullableChoiceNeverNull {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    NullableChoiceNeverNull, "nullable choice never null",
    checks::NULLABLE_CHOICE_NEVER_NULL.strings, & checks::NULLABLE_CHOICE_NEVER_NULL
);

impl ::exactify::Subschema for NullableChoiceNeverNull {
    const SCHEMA: &'static str = r#"{"type":["string","null"],"enum":["a"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NULLABLE_CHOICE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Nullable choice",
        object: &Object {
            properties: &[
                ("choice", &NULLABLE_CHOICE_CHOICE),
                ("never_null", &NULLABLE_CHOICE_NEVER_NULL),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICE_CHOICE: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "nullable choice choice",
        null: true,
        strings: &[StringRule::OneOf("enum", &["a"])],
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICE_NEVER_NULL: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "nullable choice never null",
        strings: &[StringRule::OneOf("enum", &["a"])],
        ..Check::ANY
    };
    pub(super) static NULLABLE_CHOICE_CHOICE_ONLY: Check = Check {
        name: "nullable choice choice",
        in_place: &[("", &NULLABLE_CHOICE_CHOICE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::NullableChoice {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NullableChoice {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NullableChoice`](super::NullableChoice).
    #[derive(Clone, Debug, Default)]
    pub struct NullableChoice {
        choice: ::exactify::__private::Draft<
            ::std::option::Option<super::NullableChoiceChoice>,
        >,
        never_null: ::exactify::__private::Draft<super::NullableChoiceNeverNull>,
        extra: ::exactify::Extra<super::NullableChoice>,
        errors: ::exactify::BuildError,
    }
    impl NullableChoice {
        /// The property `choice`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `enum`: `` ["a",null] ``
        #[must_use]
        pub fn choice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableChoiceChoice>,
            V::Error: ::std::fmt::Display,
        {
            self.choice.set_some::<V, super::NullableChoiceChoice>(value);
            self
        }
        /// Makes `choice` null.
        #[must_use]
        pub fn choice_null(mut self) -> Self {
            self.choice.set(::std::option::Option::<super::NullableChoiceChoice>::None);
            self
        }
        /// The property `never_null`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `enum`: `` ["a"] ``
        #[must_use]
        pub fn never_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableChoiceNeverNull>,
            V::Error: ::std::fmt::Display,
        {
            self.never_null.set(value);
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
        ) -> ::std::result::Result<super::NullableChoice, ::exactify::BuildError> {
            let mut errors = self.errors;
            let choice = self.choice.optional("choice", &mut errors);
            let never_null = self.never_null.optional("never_null", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::NullableChoice {
                        choice,
                        never_null,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<NullableChoice> for super::NullableChoice {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NullableChoice,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
