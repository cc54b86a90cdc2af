// Made by exactify-build 0.1.0 from rest. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Properties without a name in the schema have a subschema.
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` {"type":"boolean"} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Rest {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub name: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Rest, bool>,
}

impl ::exactify::__private::Properties for Rest {
    const NAMES: &'static [&'static str] = &["name"];
}

impl ::serde::Serialize for Rest {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.name.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Rest {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct RestVisitor;
        impl<'de> ::serde::de::Visitor<'de> for RestVisitor {
            type Value = Rest;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Rest)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Rest, __A::Error> {
                let mut made = Rest {
                    name: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut made.name, &name_, &mut map)?
                        }
                        _ => made.extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(RestVisitor)
    }
}

impl ::exactify::Exact for Rest {
    const CHECK: &'static ::exactify::Check = &checks::REST;
}

impl ::exactify::Subschema for Rest {
    const SCHEMA: &'static str = r#"{"title":"Rest","description":"Properties without a name in the schema have a subschema.","type":"object","properties":{"name":{"type":"string"}},"additionalProperties":{"type":"boolean"}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static REST: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Rest",
        object: &Object {
            properties: &[("name", &Check::STRING)],
            additional: Some(&Check::BOOLEAN),
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Rest {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Rest {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Rest`](super::Rest).
    #[derive(Clone, Debug, Default)]
    pub struct Rest {
        name: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Rest, bool>,
        errors: ::exactify::BuildError,
    }
    impl Rest {
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
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
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
        ) -> ::std::result::Result<super::Rest, ::exactify::BuildError> {
            let mut errors = self.errors;
            let name = self.name.optional("name", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Rest {
                        name,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Rest> for super::Rest {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Rest,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
