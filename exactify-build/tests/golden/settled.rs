// Made by exactify-build 0.1.0 from settled. Do not edit: edit the schema, and `cargo build` makes this again.

/// Settled
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Settled {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The property `c`.
    pub c: ::std::option::Option<::exactify::Never>,
    /// The property `d`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub d: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 2 ``
    pub b: ::std::option::Option<SettledB>,
}

impl ::exactify::object::Properties for Settled {
    const NAMES: &'static [&'static str] = &["a", "c", "d", "b"];
}

impl ::serde::Serialize for Settled {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.c.is_some())
            + ::std::primitive::usize::from(self.d.is_some())
            + ::std::primitive::usize::from(self.b.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.c {
            map.serialize_entry("c", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.d {
            map.serialize_entry("d", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Settled {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SettledVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SettledVisitor {
            type Value = Settled;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Settled)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Settled, __A::Error> {
                let mut made = Settled {
                    a: ::std::option::Option::None,
                    c: ::std::option::Option::None,
                    d: ::std::option::Option::None,
                    b: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::object::set(&mut made.a, &name, &mut map)?,
                        "c" => ::exactify::object::set(&mut made.c, &name, &mut map)?,
                        "d" => ::exactify::object::set(&mut made.d, &name, &mut map)?,
                        "b" => ::exactify::object::set(&mut made.b, &name, &mut map)?,
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(<Settled as ::exactify::object::Properties>::NAMES),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SettledVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Settled {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Settled",
            properties: &[
                ::exactify::object::Property {
                    name: "a",
                    location: "/properties/a",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "c",
                    location: "/properties/c",
                    required: false,
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    ("/not", <::exactify::Never as ::exactify::Exact>::explain),
                                ],
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "d",
                    location: "/properties/d/then",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "b",
                    location: "/properties/b",
                    required: false,
                    explain: <SettledB as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::None("additionalProperties"),
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
}

impl ::exactify::Subschema for Settled {
    const SCHEMA: &'static str = r#"{"title":"Settled","type":"object","properties":{"a":{"not":false,"type":"string"},"c":{"not":{"description":"Anything."}},"d":{"if":true,"then":{"type":"string"}},"b":{"if":true,"then":{"maxLength":2},"else":false,"type":"string"}},"dependentSchemas":{"a":{},"b":{"description":"Nothing more.","properties":{"a":{"not":false}}},"c":true},"additionalProperties":false}"#;
}

/// SettledB
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SettledB(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SettledB {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for SettledB {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for SettledB {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<SettledB> for ::std::string::String {
    fn from(text: SettledB) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for SettledB {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for SettledB {
    const NAME: &'static str = "settled b";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MaxLength(2),
    ];
}

::exactify::text_impls!(
    SettledB, | text, at | at.each(text, & [("", < ::std::string::String as
    ::exactify::Exact > ::explain), ("/then", | text, at | at.nullable(text, <
    told::SettledBPart as ::exactify::Exact > ::explain))])
);

impl ::exactify::Subschema for SettledB {
    const SCHEMA: &'static str = r#"{"if":true,"then":{"maxLength":2},"else":false,"type":"string"}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// settled b
    ///
    /// Enforced:
    /// * `maxLength`: `` 2 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum SettledBPart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(told::SettledBPartString),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for SettledBPart {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for SettledBPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<told::SettledBPartString> for SettledBPart {
        fn from(value: told::SettledBPartString) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for SettledBPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for SettledBPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::TryFrom<&str> for SettledBPart {
        type Error = <told::SettledBPartString as ::std::convert::TryFrom<
            &'static str,
        >>::Error;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<
            Self,
            <told::SettledBPartString as ::std::convert::TryFrom<&'static str>>::Error,
        > {
            <told::SettledBPartString as ::std::convert::TryFrom<&str>>::try_from(text)
                .map(Self::String)
        }
    }
    impl ::exactify::union::Union for SettledBPart {
        const NAME: &'static str = "settled b";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                |text, at| {
                    let others = ::exactify::object::Others::Each(
                        "",
                        <::exactify::Raw as ::exactify::Exact>::explain,
                    );
                    let bounds = ::exactify::object::Object {
                        min: 0,
                        max: ::std::primitive::usize::MAX,
                        ..::exactify::object::Object::ANY
                    };
                    at.object(
                        text,
                        &::exactify::object::Object {
                            others,
                            names: &[],
                            ..bounds
                        },
                    )
                },
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
                <told::SettledBPartString as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for SettledBPart {
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
    impl<'de> ::serde::Deserialize<'de> for SettledBPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for SettledBPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// settled b
    ///
    /// Enforced:
    /// * `maxLength`: `` 2 ``
    /// * `type`: `` string ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SettledBPartString(::exactify::text::EcoString);
    impl SettledBPartString {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for SettledBPartString {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SettledBPartString {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<SettledBPartString> for ::std::string::String {
        fn from(text: SettledBPartString) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for SettledBPartString {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl ::exactify::text::Text for SettledBPartString {
        const NAME: &'static str = "settled b";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::MaxLength(2),
        ];
    }
    ::exactify::text_impls!(SettledBPartString);
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Settled {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Settled {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Settled`](super::Settled).
    #[derive(Clone, Debug, Default)]
    pub struct Settled {
        a: ::exactify::build::Draft<::std::string::String>,
        c: ::exactify::build::Draft<::exactify::Never>,
        d: ::exactify::build::Draft<::std::string::String>,
        b: ::exactify::build::Draft<super::SettledB>,
        errors: ::exactify::build::BuildError,
    }
    impl Settled {
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
        /// The property `c`.
        #[must_use]
        pub fn c<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Never>,
            V::Error: ::std::fmt::Display,
        {
            self.c.set(value);
            self
        }
        /// The property `d`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn d<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.d.set(value);
            self
        }
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 2 ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SettledB>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Settled, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let c = self.c.optional("c", &mut errors);
            let d = self.d.optional("d", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors.or(::std::option::Option::Some(super::Settled { a, c, d, b }))
        }
    }
    impl ::std::convert::TryFrom<Settled> for super::Settled {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Settled,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
