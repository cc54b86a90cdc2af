// Made by exactify-build 0.1.0 from names_alike. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Names
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Names {
    /// The property `fooBar`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub foo_bar: ::std::option::Option<::std::string::String>,
    /// The property `foo_bar`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub foo_bar_2: ::std::option::Option<::std::string::String>,
    /// The property `foo-bar`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub foo_bar_3: ::std::option::Option<::std::string::String>,
    /// The property `FooBar`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub foo_bar_4: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Names>,
}

impl ::exactify::__private::Properties for Names {
    const NAMES: &'static [&'static str] = &["fooBar", "foo_bar", "foo-bar", "FooBar"];
}

impl ::serde::Serialize for Names {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.foo_bar.is_some())
            + ::std::primitive::usize::from(self.foo_bar_2.is_some())
            + ::std::primitive::usize::from(self.foo_bar_3.is_some())
            + ::std::primitive::usize::from(self.foo_bar_4.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.foo_bar {
            map.serialize_entry("fooBar", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.foo_bar_2 {
            map.serialize_entry("foo_bar", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.foo_bar_3 {
            map.serialize_entry("foo-bar", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.foo_bar_4 {
            map.serialize_entry("FooBar", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Names {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NamesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NamesVisitor {
            type Value = Names;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Names)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Names, __A::Error> {
                let mut made = Names {
                    foo_bar: ::std::option::Option::None,
                    foo_bar_2: ::std::option::Option::None,
                    foo_bar_3: ::std::option::Option::None,
                    foo_bar_4: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "fooBar" => {
                            ::exactify::__private::set(
                                &mut made.foo_bar,
                                &name,
                                &mut map,
                            )?
                        }
                        "foo_bar" => {
                            ::exactify::__private::set(
                                &mut made.foo_bar_2,
                                &name,
                                &mut map,
                            )?
                        }
                        "foo-bar" => {
                            ::exactify::__private::set(
                                &mut made.foo_bar_3,
                                &name,
                                &mut map,
                            )?
                        }
                        "FooBar" => {
                            ::exactify::__private::set(
                                &mut made.foo_bar_4,
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
        deserializer.deserialize_map(NamesVisitor)
    }
}

impl ::exactify::Exact for Names {
    const CHECK: &'static ::exactify::Check = &checks::NAMES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Names {
    const SCHEMA: &'static str = r#"{"title":"Names","type":"object","properties":{"fooBar":{"type":"string"},"foo_bar":{"type":"string"},"foo-bar":{"type":"string"},"FooBar":{"type":"string"}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NAMES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Names",
        object: &Object {
            properties: &[
                ("fooBar", &Check::STRING),
                ("foo_bar", &Check::STRING),
                ("foo-bar", &Check::STRING),
                ("FooBar", &Check::STRING),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Names {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Names {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Names`](super::Names).
    #[derive(Clone, Debug, Default)]
    pub struct Names {
        foo_bar: ::exactify::__private::Draft<::std::string::String>,
        foo_bar_2: ::exactify::__private::Draft<::std::string::String>,
        foo_bar_3: ::exactify::__private::Draft<::std::string::String>,
        foo_bar_4: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Names>,
        errors: ::exactify::BuildError,
    }
    impl Names {
        /// The property `fooBar`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn foo_bar<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.foo_bar.set(value);
            self
        }
        /// The property `foo_bar`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn foo_bar_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.foo_bar_2.set(value);
            self
        }
        /// The property `foo-bar`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn foo_bar_3<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.foo_bar_3.set(value);
            self
        }
        /// The property `FooBar`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn foo_bar_4<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.foo_bar_4.set(value);
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
        ) -> ::std::result::Result<super::Names, ::exactify::BuildError> {
            let mut errors = self.errors;
            let foo_bar = self.foo_bar.optional("fooBar", &mut errors);
            let foo_bar_2 = self.foo_bar_2.optional("foo_bar", &mut errors);
            let foo_bar_3 = self.foo_bar_3.optional("foo-bar", &mut errors);
            let foo_bar_4 = self.foo_bar_4.optional("FooBar", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Names {
                        foo_bar,
                        foo_bar_2,
                        foo_bar_3,
                        foo_bar_4,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Names> for super::Names {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Names,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
