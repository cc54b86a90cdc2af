// Made by exactify-build 0.1.0 from number. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Numbers
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Numbers {
    /// The property `any`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    pub any: ::std::option::Option<::exactify::Number>,
    /// The property `whole`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub whole: ::std::option::Option<::exactify::Integer>,
    /// The property `perhaps`.
    ///
    /// Enforced:
    /// * `type`: `` ["integer","null"] ``
    pub perhaps: ::std::option::Option<::std::option::Option<::exactify::Integer>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Numbers>,
}

impl ::exactify::__private::Properties for Numbers {
    const NAMES: &'static [&'static str] = &["any", "whole", "perhaps"];
}

impl ::serde::Serialize for Numbers {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.any.is_some())
            + ::std::primitive::usize::from(self.whole.is_some())
            + ::std::primitive::usize::from(self.perhaps.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.whole {
            map.serialize_entry("whole", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.perhaps {
            map.serialize_entry("perhaps", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Numbers {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NumbersVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NumbersVisitor {
            type Value = Numbers;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Numbers)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Numbers, __A::Error> {
                let mut made = Numbers {
                    any: ::std::option::Option::None,
                    whole: ::std::option::Option::None,
                    perhaps: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "any" => {
                            ::exactify::__private::set(&mut made.any, &name, &mut map)?
                        }
                        "whole" => {
                            ::exactify::__private::set(&mut made.whole, &name, &mut map)?
                        }
                        "perhaps" => {
                            ::exactify::__private::set(
                                &mut made.perhaps,
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
        deserializer.deserialize_map(NumbersVisitor)
    }
}

impl ::exactify::Exact for Numbers {
    const CHECK: &'static ::exactify::Check = &checks::NUMBERS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Numbers {
    const SCHEMA: &'static str = r#"{"title":"Numbers","type":"object","properties":{"any":{"type":"number"},"whole":{"type":"integer"},"perhaps":{"type":["integer","null"]}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NUMBERS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Numbers",
        object: &Object {
            properties: &[
                ("any", &Check::NUMBER),
                ("whole", &Check::INTEGER),
                ("perhaps", &Check::of(JsonTypes::INTEGER.or(JsonTypes::NULL))),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Numbers {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Numbers {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Numbers`](super::Numbers).
    #[derive(Clone, Debug, Default)]
    pub struct Numbers {
        any: ::exactify::__private::Draft<::exactify::Number>,
        whole: ::exactify::__private::Draft<::exactify::Integer>,
        perhaps: ::exactify::__private::Draft<
            ::std::option::Option<::exactify::Integer>,
        >,
        extra: ::exactify::Extra<super::Numbers>,
        errors: ::exactify::BuildError,
    }
    impl Numbers {
        /// The property `any`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.any.set(value);
            self
        }
        /// The property `whole`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn whole<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.whole.set(value);
            self
        }
        /// The property `perhaps`.
        ///
        /// Enforced:
        /// * `type`: `` ["integer","null"] ``
        #[must_use]
        pub fn perhaps<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.perhaps.set_some::<V, ::exactify::Integer>(value);
            self
        }
        /// Makes `perhaps` null.
        #[must_use]
        pub fn perhaps_null(mut self) -> Self {
            self.perhaps.set(::std::option::Option::<::exactify::Integer>::None);
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
        ) -> ::std::result::Result<super::Numbers, ::exactify::BuildError> {
            let mut errors = self.errors;
            let any = self.any.optional("any", &mut errors);
            let whole = self.whole.optional("whole", &mut errors);
            let perhaps = self.perhaps.optional("perhaps", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Numbers {
                        any,
                        whole,
                        perhaps,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Numbers> for super::Numbers {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Numbers,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
