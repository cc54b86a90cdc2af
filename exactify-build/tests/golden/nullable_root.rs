// Made by exactify-build 0.1.0 from nullable_root. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Maybe
///
/// Enforced:
/// * `type`: `` ["object","null"] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MaybeValue {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<MaybeValue>,
}

impl ::exactify::__private::Properties for MaybeValue {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for MaybeValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for MaybeValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MaybeValueVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MaybeValueVisitor {
            type Value = MaybeValue;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Maybe)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<MaybeValue, __A::Error> {
                let mut made = MaybeValue {
                    a: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(MaybeValueVisitor)
    }
}

impl ::exactify::Exact for MaybeValue {
    const CHECK: &'static ::exactify::Check = &checks::MAYBE_VALUE_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for MaybeValue {
    const SCHEMA: &'static str = r#"{"title":"Maybe","type":"object","properties":{"a":{"type":"string"}}}"#;
}

/// Maybe
///
/// Enforced:
/// * `type`: `` ["object","null"] ``
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub type Maybe = ::std::option::Option<MaybeValue>;

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static MAYBE_VALUE: Check = Check {
        types: JsonTypes::OBJECT.or(JsonTypes::NULL),
        name: "Maybe",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static MAYBE_VALUE_ONLY: Check = Check {
        name: "Maybe",
        in_place: &[("", &MAYBE_VALUE)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::MaybeValue {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> MaybeValue {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`MaybeValue`](super::MaybeValue).
    #[derive(Clone, Debug, Default)]
    pub struct MaybeValue {
        a: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::MaybeValue>,
        errors: ::exactify::BuildError,
    }
    impl MaybeValue {
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
        ) -> ::std::result::Result<super::MaybeValue, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::MaybeValue {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<MaybeValue> for super::MaybeValue {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: MaybeValue,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
