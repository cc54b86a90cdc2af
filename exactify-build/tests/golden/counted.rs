// Made by exactify-build 0.1.0 from counted. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Counted
///
/// Enforced:
/// * `type`: `` object ``
/// * `minProperties`: `` 2 ``
/// * `maxProperties`: `` 3 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Counted {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    a: ::std::string::String,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    b: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<Counted>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Counted {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn a(&self) -> &::std::string::String {
        &self.a
    }
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn b(&self) -> ::std::option::Option<&bool> {
        self.b.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<Counted> {
        &self.extra
    }
}

::exactify::parts_impls!(
    Counted { ways : into_parts, from_parts, into_builder, errors; required : { a :
    ::std::string::String, try_set_a; } optional : { b : bool, try_set_b, try_remove_b; }
    nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for Counted {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for Counted {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.b.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("a", &self.a)?;
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Counted {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct CountedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for CountedVisitor {
            type Value = Counted;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Counted)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Counted, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                let mut count = 0;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count += 1;
                    ::exactify::__private::at_most(count, 3)?;
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::exactify::__private::at_least(count, 2)?;
                ::std::result::Result::Ok(Counted {
                    a: ::exactify::__private::required(a, "a")?,
                    b,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(CountedVisitor)
    }
}

impl ::exactify::Exact for Counted {
    const CHECK: &'static ::exactify::Check = &checks::COUNTED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Counted {
    const SCHEMA: &'static str = r#"{"title":"Counted","type":"object","properties":{"a":{"type":"string"},"b":{"type":"boolean"}},"required":["a"],"minProperties":2,"maxProperties":3}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static COUNTED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Counted",
        object: &Object {
            properties: &[("a", &Check::STRING), ("b", &Check::BOOLEAN)],
            required: &["a"],
            min: 2,
            max: 3,
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Counted {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Counted {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Counted`](super::Counted).
    #[derive(Clone, Debug, Default)]
    pub struct Counted {
        pub(super) a: ::exactify::__private::Draft<::std::string::String>,
        pub(super) b: ::exactify::__private::Draft<bool>,
        pub(super) extra: ::exactify::Extra<super::Counted>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Counted {
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
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
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
        ) -> ::std::result::Result<super::Counted, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            let count = 1 + ::std::primitive::usize::from(b.is_some())
                + self.extra.len();
            errors.count(count, 2, 3);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::Counted {
                                a,
                                b,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Counted> for super::Counted {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Counted,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Counted`](super::Counted), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Counted {
        /// The property `a`.
        pub a: ::std::string::String,
        /// The property `b`.
        pub b: ::std::option::Option<bool>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::Counted>,
    }
}
