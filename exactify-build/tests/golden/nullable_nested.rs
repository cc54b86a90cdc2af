// Made by exactify-build 0.1.0 from nullable_nested. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Nullable nested
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullableNested {
    /// The property `inner`.
    ///
    /// Enforced:
    /// * `type`: `` ["object","null"] ``
    pub inner: ::std::option::Option<::std::option::Option<NullableNestedInner>>,
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` ["array","null"] ``
    /// * `items`: `` {"type":["null","string"]} ``
    pub list: ::std::option::Option<
        ::std::option::Option<
            ::exactify::Array<::std::option::Option<::std::string::String>>,
        >,
    >,
    /// The property `map`.
    ///
    /// Enforced:
    /// * `type`: `` ["object","null"] ``
    /// * `additionalProperties`: `` {"type":["boolean","null"]} ``
    pub map: ::std::option::Option<
        ::std::option::Option<
            ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
        >,
    >,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NullableNested>,
}

impl ::exactify::__private::Properties for NullableNested {
    const NAMES: &'static [&'static str] = &["inner", "list", "map"];
}

impl ::serde::Serialize for NullableNested {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.inner.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.map.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.inner {
            map.serialize_entry("inner", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.map {
            map.serialize_entry("map", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NullableNested {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NullableNestedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NullableNestedVisitor {
            type Value = NullableNested;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Nullable nested)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map_: __A,
            ) -> ::std::result::Result<NullableNested, __A::Error> {
                let mut made = NullableNested {
                    inner: ::std::option::Option::None,
                    list: ::std::option::Option::None,
                    map: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map_
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "inner" => {
                            ::exactify::__private::set(
                                &mut made.inner,
                                &name,
                                &mut map_,
                            )?
                        }
                        "list" => {
                            ::exactify::__private::set(&mut made.list, &name, &mut map_)?
                        }
                        "map" => {
                            ::exactify::__private::set(&mut made.map, &name, &mut map_)?
                        }
                        _ => made.extra.read(name, &mut map_)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(NullableNestedVisitor)
    }
}

impl ::exactify::Exact for NullableNested {
    const CHECK: &'static ::exactify::Check = &checks::NULLABLE_NESTED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.inner)
    }
}

impl ::exactify::Subschema for NullableNested {
    const SCHEMA: &'static str = r#"{"title":"Nullable nested","type":"object","properties":{"inner":{"type":["object","null"],"properties":{"x":{"type":"string"}}},"list":{"type":["array","null"],"items":{"type":["string","null"]}},"map":{"type":["object","null"],"additionalProperties":{"type":["boolean","null"]}}}}"#;
}

/// NullableNestedInner
///
/// Enforced:
/// * `type`: `` ["object","null"] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullableNestedInner {
    /// The property `x`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub x: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NullableNestedInner>,
}

impl ::exactify::__private::Properties for NullableNestedInner {
    const NAMES: &'static [&'static str] = &["x"];
}

impl ::serde::Serialize for NullableNestedInner {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.x.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.x {
            map.serialize_entry("x", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NullableNestedInner {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NullableNestedInnerVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NullableNestedInnerVisitor {
            type Value = NullableNestedInner;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (nullable nested inner)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NullableNestedInner, __A::Error> {
                let mut made = NullableNestedInner {
                    x: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "x" => ::exactify::__private::set(&mut made.x, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(NullableNestedInnerVisitor)
    }
}

impl ::exactify::Exact for NullableNestedInner {
    const CHECK: &'static ::exactify::Check = &checks::NULLABLE_NESTED_INNER_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NullableNestedInner {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"x":{"type":"string"}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NULLABLE_NESTED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Nullable nested",
        object: &Object {
            properties: &[
                ("inner", &NULLABLE_NESTED_INNER),
                (
                    "list",
                    &Check {
                        types: JsonTypes::ARRAY.or(JsonTypes::NULL),
                        array: &Items {
                            rest: Some(
                                &Check::of(JsonTypes::STRING.or(JsonTypes::NULL)),
                            ),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "map",
                    &Check {
                        types: JsonTypes::OBJECT.or(JsonTypes::NULL),
                        object: &Object {
                            additional: Some(
                                &Check::of(JsonTypes::BOOLEAN.or(JsonTypes::NULL)),
                            ),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NULLABLE_NESTED_INNER: Check = Check {
        types: JsonTypes::OBJECT.or(JsonTypes::NULL),
        name: "nullable nested inner",
        object: &Object {
            properties: &[("x", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NULLABLE_NESTED_INNER_ONLY: Check = Check {
        name: "nullable nested inner",
        in_place: &[("", &NULLABLE_NESTED_INNER)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::NullableNested {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NullableNested {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NullableNested`](super::NullableNested).
    #[derive(Clone, Debug, Default)]
    pub struct NullableNested {
        inner: ::exactify::__private::Draft<
            ::std::option::Option<super::NullableNestedInner>,
        >,
        list: ::exactify::__private::Draft<
            ::std::option::Option<
                ::exactify::Array<::std::option::Option<::std::string::String>>,
            >,
        >,
        map: ::exactify::__private::Draft<
            ::std::option::Option<
                ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
            >,
        >,
        extra: ::exactify::Extra<super::NullableNested>,
        errors: ::exactify::BuildError,
    }
    impl NullableNested {
        /// The property `inner`.
        ///
        /// Enforced:
        /// * `type`: `` ["object","null"] ``
        #[must_use]
        pub fn inner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableNestedInner>,
            V::Error: ::std::fmt::Display,
        {
            self.inner.set_some::<V, super::NullableNestedInner>(value);
            self
        }
        /// Makes `inner` null.
        #[must_use]
        pub fn inner_null(mut self) -> Self {
            self.inner.set(::std::option::Option::<super::NullableNestedInner>::None);
            self
        }
        /// The property `list`.
        ///
        /// Enforced:
        /// * `type`: `` ["array","null"] ``
        /// * `items`: `` {"type":["null","string"]} ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Array<::std::option::Option<::std::string::String>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.list
                .set_some::<
                    V,
                    ::exactify::Array<::std::option::Option<::std::string::String>>,
                >(value);
            self
        }
        /// Makes `list` null.
        #[must_use]
        pub fn list_null(mut self) -> Self {
            self.list
                .set(
                    ::std::option::Option::<
                        ::exactify::Array<::std::option::Option<::std::string::String>>,
                    >::None,
                );
            self
        }
        /// The property `map`.
        ///
        /// Enforced:
        /// * `type`: `` ["object","null"] ``
        /// * `additionalProperties`: `` {"type":["boolean","null"]} ``
        #[must_use]
        pub fn map<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.map
                .set_some::<
                    V,
                    ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
                >(value);
            self
        }
        /// Makes `map` null.
        #[must_use]
        pub fn map_null(mut self) -> Self {
            self.map
                .set(
                    ::std::option::Option::<
                        ::exactify::Map<
                            ::std::string::String,
                            ::std::option::Option<bool>,
                        >,
                    >::None,
                );
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
        ) -> ::std::result::Result<super::NullableNested, ::exactify::BuildError> {
            let mut errors = self.errors;
            let inner = self.inner.optional("inner", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let map = self.map.optional("map", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::NullableNested {
                        inner,
                        list,
                        map,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<NullableNested> for super::NullableNested {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NullableNested,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::NullableNestedInner {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NullableNestedInner {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NullableNestedInner`](super::NullableNestedInner).
    #[derive(Clone, Debug, Default)]
    pub struct NullableNestedInner {
        x: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::NullableNestedInner>,
        errors: ::exactify::BuildError,
    }
    impl NullableNestedInner {
        /// The property `x`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn x<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.x.set(value);
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
        ) -> ::std::result::Result<super::NullableNestedInner, ::exactify::BuildError> {
            let mut errors = self.errors;
            let x = self.x.optional("x", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::NullableNestedInner {
                        x,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<NullableNestedInner> for super::NullableNestedInner {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NullableNestedInner,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
