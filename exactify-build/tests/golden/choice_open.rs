// Made by exactify-build 0.1.0 from choice_open. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Open choices
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OpenChoices {
    /// The property `anything`.
    pub anything: ::std::option::Option<::exactify::Raw>,
    /// The property `referred`.
    pub referred: ::std::option::Option<::exactify::Raw>,
    /// The property `whole`.
    pub whole: ::std::option::Option<::exactify::Raw>,
    /// The property `both`.
    pub both: ::std::option::Option<::exactify::Never>,
    /// The property `none`.
    pub none: ::std::option::Option<::exactify::Never>,
    /// The property `typed`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub typed: ::std::option::Option<::exactify::Never>,
    /// The property `null`.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    pub null: ::std::option::Option<::exactify::Null>,
    /// The property `one`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    pub one: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<OpenChoices>,
}

impl ::exactify::__private::Properties for OpenChoices {
    const NAMES: &'static [&'static str] = &[
        "anything",
        "referred",
        "whole",
        "both",
        "none",
        "typed",
        "null",
        "one",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for OpenChoices {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.anything.is_some())
            + ::std::primitive::usize::from(self.referred.is_some())
            + ::std::primitive::usize::from(self.whole.is_some())
            + ::std::primitive::usize::from(self.both.is_some())
            + ::std::primitive::usize::from(self.none.is_some())
            + ::std::primitive::usize::from(self.typed.is_some())
            + ::std::primitive::usize::from(self.null.is_some())
            + ::std::primitive::usize::from(self.one.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.anything {
            map.serialize_entry("anything", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.referred {
            map.serialize_entry("referred", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.whole {
            map.serialize_entry("whole", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.both {
            map.serialize_entry("both", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.none {
            map.serialize_entry("none", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.typed {
            map.serialize_entry("typed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.null {
            map.serialize_entry("null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.one {
            map.serialize_entry("one", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OpenChoices {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OpenChoicesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OpenChoicesVisitor {
            type Value = OpenChoices;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Open choices)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<OpenChoices, __A::Error> {
                let mut made = OpenChoices {
                    anything: ::std::option::Option::None,
                    referred: ::std::option::Option::None,
                    whole: ::std::option::Option::None,
                    both: ::std::option::Option::None,
                    none: ::std::option::Option::None,
                    typed: ::std::option::Option::None,
                    null: ::std::option::Option::None,
                    one: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "anything" => {
                            ::exactify::__private::set(
                                &mut made.anything,
                                &name,
                                &mut map,
                            )?
                        }
                        "referred" => {
                            ::exactify::__private::set(
                                &mut made.referred,
                                &name,
                                &mut map,
                            )?
                        }
                        "whole" => {
                            ::exactify::__private::set(&mut made.whole, &name, &mut map)?
                        }
                        "both" => {
                            ::exactify::__private::set(&mut made.both, &name, &mut map)?
                        }
                        "none" => {
                            ::exactify::__private::set(&mut made.none, &name, &mut map)?
                        }
                        "typed" => {
                            ::exactify::__private::set(&mut made.typed, &name, &mut map)?
                        }
                        "null" => {
                            ::exactify::__private::set(&mut made.null, &name, &mut map)?
                        }
                        "one" => {
                            ::exactify::__private::set(&mut made.one, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(OpenChoicesVisitor)
    }
}

impl ::exactify::Exact for OpenChoices {
    const CHECK: &'static ::exactify::Check = &checks::OPEN_CHOICES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for OpenChoices {
    const SCHEMA: &'static str = r##"{"title":"Open choices","type":"object","properties":{"anything":{"anyOf":[{"type":"string"},{"description":"Whatever it is."}]},"referred":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/Any"}]},"whole":{"anyOf":[{"type":"string"},true]},"both":{"oneOf":[true,{}]},"none":{"oneOf":[false,false]},"typed":{"type":"string","oneOf":[false,false]},"null":{"oneOf":[false,{"type":"null"}]},"one":{"oneOf":[false,{"type":["string","null"]}]}},"$defs":{"Any":{"title":"Any value"}}}"##;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static OPEN_CHOICES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Open choices",
        object: &Object {
            properties: &[
                ("anything", &Check::ANY),
                ("referred", &Check::ANY),
                ("whole", &Check::ANY),
                (
                    "both",
                    &Check {
                        in_place: &[("/oneOf", &Check::NEVER)],
                        ..Check::ANY
                    },
                ),
                (
                    "none",
                    &Check {
                        in_place: &[("/oneOf", &Check::NEVER)],
                        ..Check::ANY
                    },
                ),
                (
                    "typed",
                    &Check {
                        types: JsonTypes::STRING,
                        in_place: &[("/oneOf", &Check::NEVER)],
                        ..Check::ANY
                    },
                ),
                (
                    "null",
                    &Check {
                        in_place: &[("/oneOf/1", &Check::NULL)],
                        ..Check::ANY
                    },
                ),
                (
                    "one",
                    &Check {
                        in_place: &[
                            (
                                "/oneOf/1",
                                &Check::of(JsonTypes::STRING.or(JsonTypes::NULL)),
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::OpenChoices {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> OpenChoices {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`OpenChoices`](super::OpenChoices).
    #[derive(Clone, Debug, Default)]
    pub struct OpenChoices {
        anything: ::exactify::__private::Draft<::exactify::Raw>,
        referred: ::exactify::__private::Draft<::exactify::Raw>,
        whole: ::exactify::__private::Draft<::exactify::Raw>,
        both: ::exactify::__private::Draft<::exactify::Never>,
        none: ::exactify::__private::Draft<::exactify::Never>,
        typed: ::exactify::__private::Draft<::exactify::Never>,
        null: ::exactify::__private::Draft<::exactify::Null>,
        one: ::exactify::__private::Draft<::std::option::Option<::std::string::String>>,
        extra: ::exactify::Extra<super::OpenChoices>,
        errors: ::exactify::BuildError,
    }
    impl OpenChoices {
        /// The property `anything`.
        #[must_use]
        pub fn anything<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.anything.set(value);
            self
        }
        /// The property `referred`.
        #[must_use]
        pub fn referred<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.referred.set(value);
            self
        }
        /// The property `whole`.
        #[must_use]
        pub fn whole<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.whole.set(value);
            self
        }
        /// The property `both`.
        #[must_use]
        pub fn both<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Never>,
            V::Error: ::std::fmt::Display,
        {
            self.both.set(value);
            self
        }
        /// The property `none`.
        #[must_use]
        pub fn none<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Never>,
            V::Error: ::std::fmt::Display,
        {
            self.none.set(value);
            self
        }
        /// The property `typed`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn typed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Never>,
            V::Error: ::std::fmt::Display,
        {
            self.typed.set(value);
            self
        }
        /// The property `null`.
        ///
        /// Enforced:
        /// * `type`: `` null ``
        #[must_use]
        pub fn null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Null>,
            V::Error: ::std::fmt::Display,
        {
            self.null.set(value);
            self
        }
        /// The property `one`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn one<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.one.set_some::<V, ::std::string::String>(value);
            self
        }
        /// Makes `one` null.
        #[must_use]
        pub fn one_null(mut self) -> Self {
            self.one.set(::std::option::Option::<::std::string::String>::None);
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
        ) -> ::std::result::Result<super::OpenChoices, ::exactify::BuildError> {
            let mut errors = self.errors;
            let anything = self.anything.optional("anything", &mut errors);
            let referred = self.referred.optional("referred", &mut errors);
            let whole = self.whole.optional("whole", &mut errors);
            let both = self.both.optional("both", &mut errors);
            let none = self.none.optional("none", &mut errors);
            let typed = self.typed.optional("typed", &mut errors);
            let null = self.null.optional("null", &mut errors);
            let one = self.one.optional("one", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::OpenChoices {
                        anything,
                        referred,
                        whole,
                        both,
                        none,
                        typed,
                        null,
                        one,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<OpenChoices> for super::OpenChoices {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: OpenChoices,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
