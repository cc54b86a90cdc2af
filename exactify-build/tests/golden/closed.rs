// Made by exactify-build 0.1.0 from closed. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Closed
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Closed {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub name: ::std::option::Option<::std::string::String>,
    /// The property `when`.
    pub when: ::std::option::Option<::exactify::Raw>,
}

impl ::exactify::__private::Properties for Closed {
    const NAMES: &'static [&'static str] = &["name", "when"];
}

impl ::serde::Serialize for Closed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.name.is_some())
            + ::std::primitive::usize::from(self.when.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.when {
            map.serialize_entry("when", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Closed {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ClosedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ClosedVisitor {
            type Value = Closed;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Closed)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Closed, __A::Error> {
                let mut made = Closed {
                    name: ::std::option::Option::None,
                    when: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut made.name, &name_, &mut map)?
                        }
                        "when" => {
                            ::exactify::__private::set(&mut made.when, &name_, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name_
                                    .unknown(
                                        <Closed as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ClosedVisitor)
    }
}

impl ::exactify::Exact for Closed {
    const CHECK: &'static ::exactify::Check = &checks::CLOSED;
}

impl ::exactify::Subschema for Closed {
    const SCHEMA: &'static str = r#"{"title":"Closed","type":"object","properties":{"name":{"type":"string"},"when":{}},"additionalProperties":false}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static CLOSED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Closed",
        object: &Object {
            properties: &[("name", &Check::STRING), ("when", &Check::ANY)],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Closed {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Closed {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Closed`](super::Closed).
    #[derive(Clone, Debug, Default)]
    pub struct Closed {
        name: ::exactify::__private::Draft<::std::string::String>,
        when: ::exactify::__private::Draft<::exactify::Raw>,
        errors: ::exactify::BuildError,
    }
    impl Closed {
        /// The property `name`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name.set(value);
            self
        }
        /// The property `when`.
        #[must_use]
        pub fn when<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.when.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Closed, ::exactify::BuildError> {
            let mut errors = self.errors;
            let name = self.name.optional("name", &mut errors);
            let when = self.when.optional("when", &mut errors);
            errors.or(::std::option::Option::Some(super::Closed { name, when }))
        }
    }
    impl ::std::convert::TryFrom<Closed> for super::Closed {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Closed,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
