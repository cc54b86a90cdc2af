// Made by exactify-build 0.1.0 from names_reserved. Do not edit: edit the schema, and `cargo build` makes this again.

/// type
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// The property `type`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub type_: ::std::string::String,
    /// The property `self`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub self_: ::std::option::Option<::std::string::String>,
    /// The property `Self`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub self_2: ::std::option::Option<::std::string::String>,
    /// Self
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub own: ::std::option::Option<Self_>,
    /// The property `extra`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub extra: ::std::option::Option<::std::string::String>,
    /// The property `extra_`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub extra_2: ::std::option::Option<::std::string::String>,
    /// The property `builder`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub builder: ::std::option::Option<::std::string::String>,
    /// The property `build`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub build: ::std::option::Option<::std::string::String>,
    /// The property `errors`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub errors: ::std::string::String,
    /// The properties that the schema allows but does not name.
    pub extra_: ::exactify::Extra<Type>,
}

impl Type {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder_() -> builder::Type {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for Type {
    const NAMES: &'static [&'static str] = &[
        "type",
        "self",
        "Self",
        "own",
        "extra",
        "extra_",
        "builder",
        "build",
        "errors",
    ];
}

impl ::serde::Serialize for Type {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + ::std::primitive::usize::from(self.self_.is_some())
            + ::std::primitive::usize::from(self.self_2.is_some())
            + ::std::primitive::usize::from(self.own.is_some())
            + ::std::primitive::usize::from(self.extra.is_some())
            + ::std::primitive::usize::from(self.extra_2.is_some())
            + ::std::primitive::usize::from(self.builder.is_some())
            + ::std::primitive::usize::from(self.build.is_some()) + self.extra_.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("type", &self.type_)?;
        if let ::std::option::Option::Some(value) = &self.self_ {
            map.serialize_entry("self", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.self_2 {
            map.serialize_entry("Self", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.own {
            map.serialize_entry("own", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.extra {
            map.serialize_entry("extra", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.extra_2 {
            map.serialize_entry("extra_", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.builder {
            map.serialize_entry("builder", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.build {
            map.serialize_entry("build", value)?;
        }
        map.serialize_entry("errors", &self.errors)?;
        self.extra_.write(&mut map)?;
        map.end()
    }
}

impl<'de> ::serde::Deserialize<'de> for Type {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct TypeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TypeVisitor {
            type Value = Type;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (type)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Type, __A::Error> {
                let mut type_ = ::std::option::Option::None;
                let mut self_ = ::std::option::Option::None;
                let mut self_2 = ::std::option::Option::None;
                let mut own = ::std::option::Option::None;
                let mut extra = ::std::option::Option::None;
                let mut extra_2 = ::std::option::Option::None;
                let mut builder = ::std::option::Option::None;
                let mut build = ::std::option::Option::None;
                let mut errors = ::std::option::Option::None;
                let mut extra_ = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "type" => ::exactify::object::set(&mut type_, &name, &mut map)?,
                        "self" => ::exactify::object::set(&mut self_, &name, &mut map)?,
                        "Self" => ::exactify::object::set(&mut self_2, &name, &mut map)?,
                        "own" => ::exactify::object::set(&mut own, &name, &mut map)?,
                        "extra" => ::exactify::object::set(&mut extra, &name, &mut map)?,
                        "extra_" => {
                            ::exactify::object::set(&mut extra_2, &name, &mut map)?
                        }
                        "builder" => {
                            ::exactify::object::set(&mut builder, &name, &mut map)?
                        }
                        "build" => ::exactify::object::set(&mut build, &name, &mut map)?,
                        "errors" => {
                            ::exactify::object::set(&mut errors, &name, &mut map)?
                        }
                        _ => extra_.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Type {
                    type_: ::exactify::object::required(type_, "type")?,
                    self_,
                    self_2,
                    own,
                    extra,
                    extra_2,
                    builder,
                    build,
                    errors: ::exactify::object::required(errors, "errors")?,
                    extra_,
                })
            }
        }
        deserializer.deserialize_map(TypeVisitor)
    }
}

impl ::exactify::Exact for Type {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "type",
            properties: &[
                ::exactify::object::Property {
                    name: "type",
                    location: "/properties/type",
                    required: true,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "self",
                    location: "/properties/self",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "Self",
                    location: "/properties/Self",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "own",
                    location: "/properties/own",
                    required: false,
                    explain: <Self_ as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "extra",
                    location: "/properties/extra",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "extra_",
                    location: "/properties/extra_",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "builder",
                    location: "/properties/builder",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "build",
                    location: "/properties/build",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "errors",
                    location: "/properties/errors",
                    required: true,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::Any,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        !self.extra_.is_empty() || ::exactify::Exact::has_unknown(&self.own)
    }
}

impl ::exactify::Subschema for Type {
    const SCHEMA: &'static str = r#"{"title":"type","type":"object","properties":{"type":{"type":"string"},"self":{"type":"string"},"Self":{"type":"string"},"own":{"title":"Self","type":"object","properties":{"a":{"type":"string"}}},"extra":{"type":"string"},"extra_":{"type":"string"},"builder":{"type":"string"},"build":{"type":"string"},"errors":{"type":"string"}},"required":["type","errors"]}"#;
}

/// Self
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Self_ {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Self_>,
}

impl Self_ {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder() -> builder::Self_ {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for Self_ {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for Self_ {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
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

impl<'de> ::serde::Deserialize<'de> for Self_ {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct SelfVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SelfVisitor {
            type Value = Self_;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Self)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Self_, __A::Error> {
                let mut made = Self_ {
                    a: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::object::set(&mut made.a, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SelfVisitor)
    }
}

impl ::exactify::Exact for Self_ {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Self",
            properties: &[
                ::exactify::object::Property {
                    name: "a",
                    location: "/properties/a",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::Any,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Self_ {
    const SCHEMA: &'static str = r#"{"title":"Self","type":"object","properties":{"a":{"type":"string"}}}"#;
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
pub mod builder {
    /// The builder of [`Type`](super::Type).
    #[derive(Clone, Debug, Default)]
    pub struct Type {
        type_: ::exactify::build::Draft<::std::string::String>,
        self_: ::exactify::build::Draft<::std::string::String>,
        self_2: ::exactify::build::Draft<::std::string::String>,
        own: ::exactify::build::Draft<super::Self_>,
        extra: ::exactify::build::Draft<::std::string::String>,
        extra_2: ::exactify::build::Draft<::std::string::String>,
        builder: ::exactify::build::Draft<::std::string::String>,
        build: ::exactify::build::Draft<::std::string::String>,
        errors: ::exactify::build::Draft<::std::string::String>,
        extra_: ::exactify::Extra<super::Type>,
        errors_: ::exactify::build::BuildError,
    }
    impl Type {
        /// The property `type`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_.set(value);
            self
        }
        /// The property `self`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn self_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_.set(value);
            self
        }
        /// The property `Self`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn self_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_2.set(value);
            self
        }
        /// Self
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn own<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Self_>,
            V::Error: ::std::fmt::Display,
        {
            self.own.set(value);
            self
        }
        /// The property `extra`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn extra<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.extra.set(value);
            self
        }
        /// The property `extra_`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn extra_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.extra_2.set(value);
            self
        }
        /// The property `builder`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn builder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.builder.set(value);
            self
        }
        /// The property `build`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn build<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.build.set(value);
            self
        }
        /// The property `errors`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn errors<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra_<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.errors_.add(&mut self.extra_, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build_(
            self,
        ) -> ::std::result::Result<super::Type, ::exactify::build::BuildError> {
            let mut errors_ = self.errors_;
            let type_ = self.type_.required("type", &mut errors_);
            let self_ = self.self_.optional("self", &mut errors_);
            let self_2 = self.self_2.optional("Self", &mut errors_);
            let own = self.own.optional("own", &mut errors_);
            let extra = self.extra.optional("extra", &mut errors_);
            let extra_2 = self.extra_2.optional("extra_", &mut errors_);
            let builder = self.builder.optional("builder", &mut errors_);
            let build = self.build.optional("build", &mut errors_);
            let errors = self.errors.required("errors", &mut errors_);
            errors_
                .or(
                    match (type_, errors) {
                        (
                            ::std::option::Option::Some(type_),
                            ::std::option::Option::Some(errors),
                        ) => {
                            ::std::option::Option::Some(super::Type {
                                type_,
                                errors,
                                self_,
                                self_2,
                                own,
                                extra,
                                extra_2,
                                builder,
                                build,
                                extra_: self.extra_,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Type> for super::Type {
        type Error = ::exactify::build::BuildError;
        fn try_from(builder: Type) -> ::std::result::Result<Self, Self::Error> {
            builder.build_()
        }
    }
    /// The builder of [`Self_`](super::Self_).
    #[derive(Clone, Debug, Default)]
    pub struct Self_ {
        a: ::exactify::build::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Self_>,
        errors: ::exactify::build::BuildError,
    }
    impl Self_ {
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
        ) -> ::std::result::Result<super::Self_, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Self_ {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Self_> for super::Self_ {
        type Error = ::exactify::build::BuildError;
        fn try_from(builder: Self_) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
}
