// Made by exactify-build 0.1.0 from ref_siblings. Do not edit: edit the schema, and `cargo build` makes this again.

/// Siblings
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Siblings {
    /// The property `short`.
    ///
    /// Enforced:
    /// * `maxLength`: `` 2 ``
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub short: ::std::option::Option<SiblingsShort>,
    /// The property `other`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub other: ::std::option::Option<Text>,
    /// The property `pairs`.
    ///
    /// Enforced:
    /// * `maxProperties`: `` 2 ``
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"type":"boolean"} ``
    pub pairs: ::std::option::Option<::exactify::Map<::std::string::String, bool, 0, 2>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Siblings>,
}

impl ::exactify::object::Properties for Siblings {
    const NAMES: &'static [&'static str] = &["short", "other", "pairs"];
}

impl ::serde::Serialize for Siblings {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.short.is_some())
            + ::std::primitive::usize::from(self.other.is_some())
            + ::std::primitive::usize::from(self.pairs.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.short {
            map.serialize_entry("short", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.other {
            map.serialize_entry("other", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.pairs {
            map.serialize_entry("pairs", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Siblings {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SiblingsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SiblingsVisitor {
            type Value = Siblings;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Siblings)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Siblings, __A::Error> {
                let mut made = Siblings {
                    short: ::std::option::Option::None,
                    other: ::std::option::Option::None,
                    pairs: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "short" => {
                            ::exactify::object::set(&mut made.short, &name, &mut map)?
                        }
                        "other" => {
                            ::exactify::object::set(&mut made.other, &name, &mut map)?
                        }
                        "pairs" => {
                            ::exactify::object::set(&mut made.pairs, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SiblingsVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Siblings {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Siblings",
            properties: &[
                ::exactify::object::Property {
                    name: "short",
                    location: "/properties/short",
                    required: false,
                    explain: <SiblingsShort as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "other",
                    location: "/properties/other/$ref",
                    required: false,
                    explain: <Text as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "pairs",
                    location: "/properties/pairs",
                    required: false,
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    (
                                        "",
                                        |text, at| {
                                            at
                                                .nullable(
                                                    text,
                                                    <told::SiblingsPairsPart as ::exactify::Exact>::explain,
                                                )
                                        },
                                    ),
                                    (
                                        "/$ref",
                                        |text, at| {
                                            let others = ::exactify::object::Others::Each(
                                                "/additionalProperties",
                                                <bool as ::exactify::Exact>::explain,
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
                                ],
                            )
                    },
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

impl ::exactify::Subschema for Siblings {
    const SCHEMA: &'static str = r##"{"title":"Siblings","type":"object","properties":{"short":{"$ref":"#/$defs/Text","maxLength":2},"other":{"$ref":"#/$defs/Text"},"pairs":{"$ref":"#/$defs/Map","maxProperties":2}},"$defs":{"Text":{"type":"string","minLength":1},"Map":{"type":"object","additionalProperties":{"type":"boolean"}}}}"##;
}

/// SiblingsShort
///
/// Enforced:
/// * `maxLength`: `` 2 ``
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SiblingsShort(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SiblingsShort {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for SiblingsShort {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for SiblingsShort {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<SiblingsShort> for ::std::string::String {
    fn from(text: SiblingsShort) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for SiblingsShort {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for SiblingsShort {
    const NAME: &'static str = "siblings short";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MinLength(1),
        ::exactify::text::Rule::MaxLength(2),
    ];
}

::exactify::text_impls!(
    SiblingsShort, | text, at | at.each(text, & [("", | text, at | at.nullable(text, <
    told::SiblingsShortPart as ::exactify::Exact > ::explain)), ("/$ref", < Text as
    ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for SiblingsShort {
    const SCHEMA: &'static str = r##"{"$ref":"#/$defs/Text","maxLength":2}"##;
}

/// Text
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Text(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Text {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for Text {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Text {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<Text> for ::std::string::String {
    fn from(text: Text) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for Text {
    const NAME: &'static str = "text";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MinLength(1),
    ];
}

::exactify::text_impls!(Text);

impl ::exactify::Subschema for Text {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// siblings short
    ///
    /// Enforced:
    /// * `maxLength`: `` 2 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum SiblingsShortPart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(told::SiblingsShortPartString),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for SiblingsShortPart {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for SiblingsShortPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<told::SiblingsShortPartString> for SiblingsShortPart {
        fn from(value: told::SiblingsShortPartString) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for SiblingsShortPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for SiblingsShortPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::TryFrom<&str> for SiblingsShortPart {
        type Error = <told::SiblingsShortPartString as ::std::convert::TryFrom<
            &'static str,
        >>::Error;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<
            Self,
            <told::SiblingsShortPartString as ::std::convert::TryFrom<
                &'static str,
            >>::Error,
        > {
            <told::SiblingsShortPartString as ::std::convert::TryFrom<
                &str,
            >>::try_from(text)
                .map(Self::String)
        }
    }
    impl ::exactify::union::Union for SiblingsShortPart {
        const NAME: &'static str = "siblings short";
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
                <told::SiblingsShortPartString as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for SiblingsShortPart {
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
    impl<'de> ::serde::Deserialize<'de> for SiblingsShortPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for SiblingsShortPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// siblings short
    ///
    /// Enforced:
    /// * `maxLength`: `` 2 ``
    /// * `type`: `` string ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SiblingsShortPartString(::exactify::text::EcoString);
    impl SiblingsShortPartString {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for SiblingsShortPartString {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SiblingsShortPartString {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<SiblingsShortPartString> for ::std::string::String {
        fn from(text: SiblingsShortPartString) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for SiblingsShortPartString {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl ::exactify::text::Text for SiblingsShortPartString {
        const NAME: &'static str = "siblings short";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::MaxLength(2),
        ];
    }
    ::exactify::text_impls!(SiblingsShortPartString);
    /// siblings pairs
    ///
    /// Enforced:
    /// * `maxProperties`: `` 2 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum SiblingsPairsPart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw, 0, 2>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<
        ::exactify::Map<::std::string::String, ::exactify::Raw, 0, 2>,
    > for SiblingsPairsPart {
        fn from(
            value: ::exactify::Map<::std::string::String, ::exactify::Raw, 0, 2>,
        ) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for SiblingsPairsPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for SiblingsPairsPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for SiblingsPairsPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for SiblingsPairsPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for SiblingsPairsPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for SiblingsPairsPart {
        const NAME: &'static str = "siblings pairs";
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
                        max: 2,
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
    impl ::serde::Serialize for SiblingsPairsPart {
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
    impl<'de> ::serde::Deserialize<'de> for SiblingsPairsPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for SiblingsPairsPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Siblings {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Siblings {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Siblings`](super::Siblings).
    #[derive(Clone, Debug, Default)]
    pub struct Siblings {
        short: ::exactify::build::Draft<super::SiblingsShort>,
        other: ::exactify::build::Draft<super::Text>,
        pairs: ::exactify::build::Draft<
            ::exactify::Map<::std::string::String, bool, 0, 2>,
        >,
        extra: ::exactify::Extra<super::Siblings>,
        errors: ::exactify::build::BuildError,
    }
    impl Siblings {
        /// The property `short`.
        ///
        /// Enforced:
        /// * `maxLength`: `` 2 ``
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn short<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SiblingsShort>,
            V::Error: ::std::fmt::Display,
        {
            self.short.set(value);
            self
        }
        /// The property `other`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn other<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Text>,
            V::Error: ::std::fmt::Display,
        {
            self.other.set(value);
            self
        }
        /// The property `pairs`.
        ///
        /// Enforced:
        /// * `maxProperties`: `` 2 ``
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"type":"boolean"} ``
        #[must_use]
        pub fn pairs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, bool, 0, 2>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.pairs.set(value);
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
        ) -> ::std::result::Result<super::Siblings, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let short = self.short.optional("short", &mut errors);
            let other = self.other.optional("other", &mut errors);
            let pairs = self.pairs.optional("pairs", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Siblings {
                        short,
                        other,
                        pairs,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Siblings> for super::Siblings {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Siblings,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
