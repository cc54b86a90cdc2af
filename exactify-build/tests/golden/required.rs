// Made by exactify-build 0.1.0 from required. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Required
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Required {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The property `only`.
    ///
    /// Enforced:
    /// * `required`
    pub only: ::exactify::Raw,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Required>,
}

impl ::exactify::__private::Properties for Required {
    const NAMES: &'static [&'static str] = &["a", "only"];
}

impl ::serde::Serialize for Required {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.a.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        map.serialize_entry("only", &self.only)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Required {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct RequiredVisitor;
        impl<'de> ::serde::de::Visitor<'de> for RequiredVisitor {
            type Value = Required;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Required)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Required, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut only = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "only" => ::exactify::__private::set(&mut only, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Required {
                    a,
                    only: ::exactify::__private::required(only, "only")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(RequiredVisitor)
    }
}

impl ::exactify::Exact for Required {
    const CHECK: &'static ::exactify::Check = &checks::REQUIRED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Required {
    const SCHEMA: &'static str = r#"{"title":"Required","type":"object","required":["only"],"properties":{"a":{"type":"string"}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static REQUIRED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Required",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            required: &["only"],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Required {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Required {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Required`](super::Required).
    #[derive(Clone, Debug, Default)]
    pub struct Required {
        a: ::exactify::__private::Draft<::std::string::String>,
        only: ::exactify::__private::Draft<::exactify::Raw>,
        extra: ::exactify::Extra<super::Required>,
        errors: ::exactify::BuildError,
    }
    impl Required {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `only`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn only<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.only.set(value);
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
        ) -> ::std::result::Result<super::Required, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let only = self.only.required("only", &mut errors);
            errors
                .or(
                    match (only,) {
                        (::std::option::Option::Some(only),) => {
                            ::std::option::Option::Some(super::Required {
                                only,
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Required> for super::Required {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Required,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
