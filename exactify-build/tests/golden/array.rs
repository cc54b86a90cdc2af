// Made by exactify-build 0.1.0 from array. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Arrays
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Arrays {
    /// The property `any`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    pub any: ::std::option::Option<::exactify::Array<::exactify::Raw>>,
    /// The property `names`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string"} ``
    /// * `minItems`: `` 1 ``
    /// * `maxItems`: `` 3 ``
    pub names: ::std::option::Option<::exactify::Array<::std::string::String, 1, 3>>,
    /// The property `rows`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"array","items":{"type":"boolean"},"maxItems":2} ``
    pub rows: ::std::option::Option<::exactify::Array<::exactify::Array<bool, 0, 2>>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Arrays>,
}

impl ::exactify::__private::Properties for Arrays {
    const NAMES: &'static [&'static str] = &["any", "names", "rows"];
}

impl ::serde::Serialize for Arrays {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.any.is_some())
            + ::std::primitive::usize::from(self.names.is_some())
            + ::std::primitive::usize::from(self.rows.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.names {
            map.serialize_entry("names", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.rows {
            map.serialize_entry("rows", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Arrays {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ArraysVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ArraysVisitor {
            type Value = Arrays;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Arrays)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Arrays, __A::Error> {
                let mut made = Arrays {
                    any: ::std::option::Option::None,
                    names: ::std::option::Option::None,
                    rows: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "any" => {
                            ::exactify::__private::set(&mut made.any, &name, &mut map)?
                        }
                        "names" => {
                            ::exactify::__private::set(&mut made.names, &name, &mut map)?
                        }
                        "rows" => {
                            ::exactify::__private::set(&mut made.rows, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ArraysVisitor)
    }
}

impl ::exactify::Exact for Arrays {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Arrays {
    const SCHEMA: &'static str = r#"{"title":"Arrays","type":"object","properties":{"any":{"type":"array"},"names":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":3},"rows":{"type":"array","items":{"type":"array","items":{"type":"boolean"},"maxItems":2}}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static ARRAYS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Arrays",
        object: &Object {
            properties: &[
                ("any", &Check::of(JsonTypes::ARRAY)),
                (
                    "names",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(&Check::STRING),
                            min: 1,
                            max: 3,
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "rows",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    types: JsonTypes::ARRAY,
                                    array: &Items {
                                        rest: Some(&Check::BOOLEAN),
                                        max: 2,
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                            ..Items::ANY
                        },
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
    impl super::Arrays {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Arrays {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Arrays`](super::Arrays).
    #[derive(Clone, Debug, Default)]
    pub struct Arrays {
        any: ::exactify::__private::Draft<::exactify::Array<::exactify::Raw>>,
        names: ::exactify::__private::Draft<
            ::exactify::Array<::std::string::String, 1, 3>,
        >,
        rows: ::exactify::__private::Draft<
            ::exactify::Array<::exactify::Array<bool, 0, 2>>,
        >,
        extra: ::exactify::Extra<super::Arrays>,
        errors: ::exactify::BuildError,
    }
    impl Arrays {
        /// The property `any`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<::exactify::Raw>>,
            V::Error: ::std::fmt::Display,
        {
            self.any.set(value);
            self
        }
        /// The property `names`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"string"} ``
        /// * `minItems`: `` 1 ``
        /// * `maxItems`: `` 3 ``
        #[must_use]
        pub fn names<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<::std::string::String, 1, 3>>,
            V::Error: ::std::fmt::Display,
        {
            self.names.set(value);
            self
        }
        /// The property `rows`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"array","items":{"type":"boolean"},"maxItems":2} ``
        #[must_use]
        pub fn rows<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<::exactify::Array<bool, 0, 2>>>,
            V::Error: ::std::fmt::Display,
        {
            self.rows.set(value);
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
        ) -> ::std::result::Result<super::Arrays, ::exactify::BuildError> {
            let mut errors = self.errors;
            let any = self.any.optional("any", &mut errors);
            let names = self.names.optional("names", &mut errors);
            let rows = self.rows.optional("rows", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Arrays {
                        any,
                        names,
                        rows,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Arrays> for super::Arrays {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Arrays,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
