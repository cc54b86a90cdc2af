// Made by exactify-build 0.1.0 from bounds_kept. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Kept bounds
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
/// * `minProperties`: `` 1 ``
/// * `maxProperties`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptBounds {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub a: ::std::string::String,
}

impl ::exactify::__private::Properties for KeptBounds {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for KeptBounds {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1;
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("a", &self.a)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for KeptBounds {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct KeptBoundsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for KeptBoundsVisitor {
            type Value = KeptBounds;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Kept bounds)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<KeptBounds, __A::Error> {
                let mut a = ::std::option::Option::None;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <KeptBounds as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(KeptBounds {
                    a: ::exactify::__private::required(a, "a")?,
                })
            }
        }
        deserializer.deserialize_map(KeptBoundsVisitor)
    }
}

impl ::exactify::Exact for KeptBounds {
    const CHECK: &'static ::exactify::Check = &checks::KEPT_BOUNDS;
}

impl ::exactify::Subschema for KeptBounds {
    const SCHEMA: &'static str = r#"{"title":"Kept bounds","type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false,"minProperties":1,"maxProperties":1}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static KEPT_BOUNDS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Kept bounds",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            additional: Some(&Check::NEVER),
            required: &["a"],
            min: 1,
            max: 1,
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::KeptBounds {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> KeptBounds {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`KeptBounds`](super::KeptBounds).
    #[derive(Clone, Debug, Default)]
    pub struct KeptBounds {
        a: ::exactify::__private::Draft<::std::string::String>,
        errors: ::exactify::BuildError,
    }
    impl KeptBounds {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
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
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::KeptBounds, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::KeptBounds { a })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<KeptBounds> for super::KeptBounds {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: KeptBounds,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
