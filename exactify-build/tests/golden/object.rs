// Made by exactify-build 0.1.0 from object. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Object
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Object {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub name: ::std::string::String,
    /// The property `on`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub on: ::std::option::Option<bool>,
    /// The property `free`.
    pub free: ::std::option::Option<::exactify::Raw>,
    /// The property `inner`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub inner: ::std::option::Option<ObjectInner>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Object>,
}

impl ::exactify::__private::Properties for Object {
    const NAMES: &'static [&'static str] = &["name", "on", "free", "inner"];
}

impl ::serde::Serialize for Object {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.on.is_some())
            + ::std::primitive::usize::from(self.free.is_some())
            + ::std::primitive::usize::from(self.inner.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("name", &self.name)?;
        if let ::std::option::Option::Some(value) = &self.on {
            map.serialize_entry("on", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.free {
            map.serialize_entry("free", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.inner {
            map.serialize_entry("inner", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Object {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ObjectVisitor {
            type Value = Object;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Object, __A::Error> {
                let mut name = ::std::option::Option::None;
                let mut on = ::std::option::Option::None;
                let mut free = ::std::option::Option::None;
                let mut inner = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut name, &name_, &mut map)?
                        }
                        "on" => ::exactify::__private::set(&mut on, &name_, &mut map)?,
                        "free" => {
                            ::exactify::__private::set(&mut free, &name_, &mut map)?
                        }
                        "inner" => {
                            ::exactify::__private::set(&mut inner, &name_, &mut map)?
                        }
                        _ => extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Object {
                    name: ::exactify::__private::required(name, "name")?,
                    on,
                    free,
                    inner,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ObjectVisitor)
    }
}

impl ::exactify::Exact for Object {
    const CHECK: &'static ::exactify::Check = &checks::OBJECT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.inner)
    }
}

impl ::exactify::Subschema for Object {
    const SCHEMA: &'static str = r#"{"title":"Object","type":"object","properties":{"name":{"type":"string"},"on":{"type":"boolean"},"free":true,"inner":{"type":"object","properties":{"a":{"type":"string"}}}},"required":["name"]}"#;
}

/// ObjectInner
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ObjectInner {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ObjectInner>,
}

impl ::exactify::__private::Properties for ObjectInner {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for ObjectInner {
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
impl<'de> ::serde::Deserialize<'de> for ObjectInner {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ObjectInnerVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ObjectInnerVisitor {
            type Value = ObjectInner;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (object inner)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ObjectInner, __A::Error> {
                let mut made = ObjectInner {
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
        deserializer.deserialize_map(ObjectInnerVisitor)
    }
}

impl ::exactify::Exact for ObjectInner {
    const CHECK: &'static ::exactify::Check = &checks::OBJECT_INNER;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for ObjectInner {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"string"}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static OBJECT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Object",
        object: &Object {
            properties: &[
                ("name", &Check::STRING),
                ("on", &Check::BOOLEAN),
                ("free", &Check::ANY),
                ("inner", &OBJECT_INNER),
            ],
            required: &["name"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static OBJECT_INNER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "object inner",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Object {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Object {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Object`](super::Object).
    #[derive(Clone, Debug, Default)]
    pub struct Object {
        name: ::exactify::__private::Draft<::std::string::String>,
        on: ::exactify::__private::Draft<bool>,
        free: ::exactify::__private::Draft<::exactify::Raw>,
        inner: ::exactify::__private::Draft<super::ObjectInner>,
        extra: ::exactify::Extra<super::Object>,
        errors: ::exactify::BuildError,
    }
    impl Object {
        /// The property `name`.
        ///
        /// Enforced:
        /// * `required`
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
        /// The property `on`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn on<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.on.set(value);
            self
        }
        /// The property `free`.
        #[must_use]
        pub fn free<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.free.set(value);
            self
        }
        /// The property `inner`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn inner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ObjectInner>,
            V::Error: ::std::fmt::Display,
        {
            self.inner.set(value);
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
        ) -> ::std::result::Result<super::Object, ::exactify::BuildError> {
            let mut errors = self.errors;
            let name = self.name.required("name", &mut errors);
            let on = self.on.optional("on", &mut errors);
            let free = self.free.optional("free", &mut errors);
            let inner = self.inner.optional("inner", &mut errors);
            errors
                .or(
                    match (name,) {
                        (::std::option::Option::Some(name),) => {
                            ::std::option::Option::Some(super::Object {
                                name,
                                on,
                                free,
                                inner,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Object> for super::Object {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Object,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::ObjectInner {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ObjectInner {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ObjectInner`](super::ObjectInner).
    #[derive(Clone, Debug, Default)]
    pub struct ObjectInner {
        a: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::ObjectInner>,
        errors: ::exactify::BuildError,
    }
    impl ObjectInner {
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
        ) -> ::std::result::Result<super::ObjectInner, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::ObjectInner {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<ObjectInner> for super::ObjectInner {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ObjectInner,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
