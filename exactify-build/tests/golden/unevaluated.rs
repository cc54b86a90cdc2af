// Made by exactify-build 0.1.0 from unevaluated. Do not edit: edit the schema, and `cargo build` makes this again.

/// Unevaluated
///
/// Enforced:
/// * `type`: `` object ``
/// * `unevaluatedProperties`: `` false ``
/// * `patternProperties`: `` {"^p":{"type":"integer"}} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Unevaluated {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub b: bool,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Unevaluated, ::exactify::Integer>,
}

#[allow(clippy::pedantic)]
impl ::exactify::object::Properties for Unevaluated {
    const NAMES: &'static [&'static str] = &["a", "b"];
    fn class(name: &str) -> ::exactify::object::Class {
        match (Unevaluated::name_is_0(name),) {
            (false,) => ::exactify::object::Class::Refused,
            (true,) => ::exactify::object::Class::Named,
        }
    }
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Unevaluated {
    /// Whether `text` matches `^p`.
    fn name_is_0(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'p'))
    }
}

impl ::serde::Serialize for Unevaluated {
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
        map.serialize_entry("b", &self.b)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Unevaluated {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct UnevaluatedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for UnevaluatedVisitor {
            type Value = Unevaluated;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Unevaluated)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Unevaluated, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::object::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::object::set(&mut b, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Unevaluated {
                    a,
                    b: ::exactify::object::required(b, "b")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(UnevaluatedVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Unevaluated {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                ("", <told::UnevaluatedPart as ::exactify::Exact>::explain),
                ("/allOf/0/$ref", <Base as ::exactify::Exact>::explain),
                (
                    "/allOf/1",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::UnevaluatedPart2 as ::exactify::Exact>::explain,
                            )
                    },
                ),
            ],
        );
    }
}

impl ::exactify::Subschema for Unevaluated {
    const SCHEMA: &'static str = r##"{"title":"Unevaluated","type":"object","properties":{"a":{"type":"string"}},"allOf":[{"$ref":"#/$defs/Base"},{"patternProperties":{"^p":{"type":"integer"}}}],"unevaluatedProperties":false,"$defs":{"Base":{"type":"object","properties":{"b":{"type":"boolean"}},"required":["b"]}}}"##;
}

/// Base
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Base {
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub b: bool,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Base>,
}

impl ::exactify::object::Properties for Base {
    const NAMES: &'static [&'static str] = &["b"];
}

impl ::serde::Serialize for Base {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("b", &self.b)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Base {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BaseVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BaseVisitor {
            type Value = Base;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (base)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Base, __A::Error> {
                let mut b = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "b" => ::exactify::object::set(&mut b, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Base {
                    b: ::exactify::object::required(b, "b")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BaseVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Base {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "base",
            properties: &[
                ::exactify::object::Property {
                    name: "b",
                    location: "/properties/b",
                    required: true,
                    explain: <bool as ::exactify::Exact>::explain,
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

impl ::exactify::Subschema for Base {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"b":{"type":"boolean"}},"required":["b"]}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// Unevaluated
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `unevaluatedProperties`: `` false ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnevaluatedPart {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        pub a: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<UnevaluatedPart>,
    }
    impl ::exactify::object::Properties for UnevaluatedPart {
        const NAMES: &'static [&'static str] = &["a"];
        fn class(name: &str) -> ::exactify::object::Class {
            match (UnevaluatedPart::name_is_0(name),) {
                (false,) => ::exactify::object::Class::Refused,
                (true,) => ::exactify::object::Class::Named,
            }
        }
    }
    impl UnevaluatedPart {
        /// Whether `text` matches `^p`.
        fn name_is_0(text: &str) -> bool {
            matches!(text.bytes().next(), Some(b'p'))
        }
    }
    impl ::serde::Serialize for UnevaluatedPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeMap as _;
            let count = ::std::primitive::usize::from(self.a.is_some())
                + self.extra.len();
            let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
            if let ::std::option::Option::Some(value) = &self.a {
                map.serialize_entry("a", value)?;
            }
            self.extra.write(&mut map)?;
            map.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UnevaluatedPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct UnevaluatedPartVisitor;
            impl<'de> ::serde::de::Visitor<'de> for UnevaluatedPartVisitor {
                type Value = UnevaluatedPart;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (Unevaluated)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<UnevaluatedPart, __A::Error> {
                    let mut made = UnevaluatedPart {
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
            deserializer.deserialize_map(UnevaluatedPartVisitor)
        }
    }
    impl UnevaluatedPart {
        /// Whether `text` matches `^p`.
        fn exempt_0(text: &str) -> bool {
            matches!(text.bytes().next(), Some(b'p'))
        }
    }
    impl ::exactify::Exact for UnevaluatedPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "Unevaluated",
                properties: &[
                    ::exactify::object::Property {
                        name: "a",
                        location: "/properties/a",
                        required: false,
                        explain: <::std::string::String as ::exactify::Exact>::explain,
                    },
                ],
                others: ::exactify::object::Others::None("unevaluatedProperties"),
                exempt: &["a", "b"],
                exempt_patterns: &[UnevaluatedPart::exempt_0],
                ..::exactify::object::Object::ANY
            };
            at.object(text, &OBJECT);
        }
        fn has_unknown(&self) -> bool {
            self.extra.has_unknown()
        }
    }
    /// Unevaluated
    ///
    /// Enforced:
    /// * `patternProperties`: `` {"^p":{"type":"integer"}} ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum UnevaluatedPart2 {
        /// A JSON object.
        Object(told::UnevaluatedPart2Object),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<told::UnevaluatedPart2Object> for UnevaluatedPart2 {
        fn from(value: told::UnevaluatedPart2Object) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for UnevaluatedPart2 {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for UnevaluatedPart2 {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for UnevaluatedPart2 {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for UnevaluatedPart2 {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for UnevaluatedPart2 {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for UnevaluatedPart2 {
        const NAME: &'static str = "Unevaluated";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                <told::UnevaluatedPart2Object as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::Array,
                |text, at| {
                    at
                        .array(
                            text,
                            "",
                            <::exactify::Raw as ::exactify::Exact>::explain,
                            0,
                            ::std::primitive::usize::MAX,
                        )
                },
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::Number,
                <::exactify::Number as ::exactify::Exact>::explain,
            ),
            (::exactify::union::Kind::Boolean, <bool as ::exactify::Exact>::explain),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Object => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Object)
                }
                ::exactify::union::Kind::Array => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Array)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::Boolean => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for UnevaluatedPart2 {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Object(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Array(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Boolean(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UnevaluatedPart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for UnevaluatedPart2 {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
        fn has_unknown(&self) -> bool {
            match self {
                Self::Object(value) => ::exactify::Exact::has_unknown(value),
                _ => false,
            }
        }
    }
    /// Unevaluated
    ///
    /// Enforced:
    /// * `patternProperties`: `` {"^p":{"type":"integer"}} ``
    /// * `type`: `` object ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UnevaluatedPart2Object {
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<UnevaluatedPart2Object>,
    }
    impl ::exactify::object::Properties for UnevaluatedPart2Object {
        const NAMES: &'static [&'static str] = &[];
        fn class(name: &str) -> ::exactify::object::Class {
            match (UnevaluatedPart2Object::name_is_0(name),) {
                (false,) => ::exactify::object::Class::Other,
                (true,) => {
                    ::exactify::object::Class::Checked(
                        ::exactify::object::check::<::exactify::Integer>,
                    )
                }
            }
        }
    }
    impl UnevaluatedPart2Object {
        /// Whether `text` matches `^p`.
        fn name_is_0(text: &str) -> bool {
            matches!(text.bytes().next(), Some(b'p'))
        }
    }
    impl ::serde::Serialize for UnevaluatedPart2Object {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeMap as _;
            let count = self.extra.len();
            let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
            self.extra.write(&mut map)?;
            map.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for UnevaluatedPart2Object {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct UnevaluatedPart2ObjectVisitor;
            impl<'de> ::serde::de::Visitor<'de> for UnevaluatedPart2ObjectVisitor {
                type Value = UnevaluatedPart2Object;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (Unevaluated)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<UnevaluatedPart2Object, __A::Error> {
                    let mut made = UnevaluatedPart2Object {
                        extra: ::exactify::Extra::new(),
                    };
                    while let ::std::option::Option::Some(name) = map
                        .next_key::<::exactify::object::Name<'de>>()?
                    {
                        made.extra.read(name, &mut map)?;
                    }
                    ::std::result::Result::Ok(made)
                }
            }
            deserializer.deserialize_map(UnevaluatedPart2ObjectVisitor)
        }
    }
    impl UnevaluatedPart2Object {
        /// Whether `text` matches `^p`.
        fn pattern_0(text: &str) -> bool {
            matches!(text.bytes().next(), Some(b'p'))
        }
    }
    impl ::exactify::Exact for UnevaluatedPart2Object {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "Unevaluated",
                properties: &[],
                others: ::exactify::object::Others::Any,
                patterns: &[
                    ::exactify::object::PatternProperty {
                        matches: UnevaluatedPart2Object::pattern_0,
                        location: "/patternProperties/^p",
                        explain: <::exactify::Integer as ::exactify::Exact>::explain,
                    },
                ],
                ..::exactify::object::Object::ANY
            };
            at.object(text, &OBJECT);
        }
        fn has_unknown(&self) -> bool {
            self.extra.has_unknown()
        }
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Unevaluated {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Unevaluated {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Unevaluated`](super::Unevaluated).
    #[derive(Clone, Debug, Default)]
    pub struct Unevaluated {
        a: ::exactify::build::Draft<::std::string::String>,
        b: ::exactify::build::Draft<bool>,
        extra: ::exactify::Extra<super::Unevaluated, ::exactify::Integer>,
        errors: ::exactify::build::BuildError,
    }
    impl Unevaluated {
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
        /// The property `b`.
        ///
        /// Enforced:
        /// * `required`
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
            V: ::std::convert::TryInto<::exactify::Integer>,
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
        ) -> ::std::result::Result<super::Unevaluated, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.required("b", &mut errors);
            errors
                .or(
                    match (b,) {
                        (::std::option::Option::Some(b),) => {
                            ::std::option::Option::Some(super::Unevaluated {
                                b,
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Unevaluated> for super::Unevaluated {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Unevaluated,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
    impl super::Base {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Base {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Base`](super::Base).
    #[derive(Clone, Debug, Default)]
    pub struct Base {
        b: ::exactify::build::Draft<bool>,
        extra: ::exactify::Extra<super::Base>,
        errors: ::exactify::build::BuildError,
    }
    impl Base {
        /// The property `b`.
        ///
        /// Enforced:
        /// * `required`
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
        ) -> ::std::result::Result<super::Base, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let b = self.b.required("b", &mut errors);
            errors
                .or(
                    match (b,) {
                        (::std::option::Option::Some(b),) => {
                            ::std::option::Option::Some(super::Base {
                                b,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Base> for super::Base {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Base,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
