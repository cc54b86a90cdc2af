// Made by exactify-build 0.1.0 from number_bounds. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Number bounds
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NumberBounds {
    /// Age
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 0 ``
    /// * `maximum`: `` 150 ``
    pub age: ::std::option::Option<Age>,
    /// The property `rate`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    /// * `exclusiveMinimum`: `` 0 ``
    /// * `exclusiveMaximum`: `` 1.5 ``
    pub rate: ::std::option::Option<NumberBoundsRate>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NumberBounds>,
}

impl ::exactify::__private::Properties for NumberBounds {
    const NAMES: &'static [&'static str] = &["age", "rate"];
}

impl ::serde::Serialize for NumberBounds {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.age.is_some())
            + ::std::primitive::usize::from(self.rate.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.age {
            map.serialize_entry("age", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.rate {
            map.serialize_entry("rate", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NumberBounds {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NumberBoundsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NumberBoundsVisitor {
            type Value = NumberBounds;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Number bounds)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NumberBounds, __A::Error> {
                let mut made = NumberBounds {
                    age: ::std::option::Option::None,
                    rate: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "age" => {
                            ::exactify::__private::set(&mut made.age, &name, &mut map)?
                        }
                        "rate" => {
                            ::exactify::__private::set(&mut made.rate, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(NumberBoundsVisitor)
    }
}

impl ::exactify::Exact for NumberBounds {
    const CHECK: &'static ::exactify::Check = &checks::NUMBER_BOUNDS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NumberBounds {
    const SCHEMA: &'static str = r#"{"title":"Number bounds","type":"object","properties":{"age":{"title":"Age","type":"integer","minimum":0,"maximum":150},"rate":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1.5}}}"#;
}

/// Age
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 0 ``
/// * `maximum`: `` 150 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Age(::exactify::Number);

::exactify::number_impls!(
    Age, "Age", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("0")),
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("150"))], &
    checks::AGE
);

impl ::exactify::Subschema for Age {
    const SCHEMA: &'static str = r#"{"title":"Age","type":"integer","minimum":0,"maximum":150}"#;
}

/// NumberBoundsRate
///
/// Enforced:
/// * `type`: `` number ``
/// * `exclusiveMinimum`: `` 0 ``
/// * `exclusiveMaximum`: `` 1.5 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NumberBoundsRate(::exactify::Number);

::exactify::number_impls!(
    NumberBoundsRate, "number bounds rate", &
    [::exactify::check::NumberRule::ExclusiveMinimum(::exactify::check::Limit::new("0")),
    ::exactify::check::NumberRule::ExclusiveMaximum(::exactify::check::Limit::new("1.5"))],
    & checks::NUMBER_BOUNDS_RATE
);

impl ::exactify::Subschema for NumberBoundsRate {
    const SCHEMA: &'static str = r#"{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1.5}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NUMBER_BOUNDS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Number bounds",
        object: &Object {
            properties: &[("age", &AGE), ("rate", &NUMBER_BOUNDS_RATE)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static AGE: Check = Check {
        types: JsonTypes::INTEGER,
        name: "Age",
        numbers: &[
            NumberRule::Minimum(Limit::new("0")),
            NumberRule::Maximum(Limit::new("150")),
        ],
        ..Check::ANY
    };
    pub(super) static NUMBER_BOUNDS_RATE: Check = Check {
        types: JsonTypes::NUMBER,
        name: "number bounds rate",
        numbers: &[
            NumberRule::ExclusiveMinimum(Limit::new("0")),
            NumberRule::ExclusiveMaximum(Limit::new("1.5")),
        ],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::NumberBounds {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NumberBounds {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NumberBounds`](super::NumberBounds).
    #[derive(Clone, Debug, Default)]
    pub struct NumberBounds {
        age: ::exactify::__private::Draft<super::Age>,
        rate: ::exactify::__private::Draft<super::NumberBoundsRate>,
        extra: ::exactify::Extra<super::NumberBounds>,
        errors: ::exactify::BuildError,
    }
    impl NumberBounds {
        /// Age
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 0 ``
        /// * `maximum`: `` 150 ``
        #[must_use]
        pub fn age<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Age>,
            V::Error: ::std::fmt::Display,
        {
            self.age.set(value);
            self
        }
        /// The property `rate`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        /// * `exclusiveMinimum`: `` 0 ``
        /// * `exclusiveMaximum`: `` 1.5 ``
        #[must_use]
        pub fn rate<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NumberBoundsRate>,
            V::Error: ::std::fmt::Display,
        {
            self.rate.set(value);
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
        ) -> ::std::result::Result<super::NumberBounds, ::exactify::BuildError> {
            let mut errors = self.errors;
            let age = self.age.optional("age", &mut errors);
            let rate = self.rate.optional("rate", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::NumberBounds {
                        age,
                        rate,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<NumberBounds> for super::NumberBounds {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NumberBounds,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
