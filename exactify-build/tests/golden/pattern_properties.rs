// Made by exactify-build 0.1.0 from pattern_properties. Do not edit: edit the schema, and `cargo build` makes this again.

/// Patterns
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^x-":{"type":"string","minLength":2},"^n_":{"type":"integer"}} ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Patterns {
    /// The property `id`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub id: ::std::option::Option<::std::string::String>,
    /// The property `x-id`.
    ///
    /// Enforced:
    /// * `maxLength`: `` 3 ``
    /// * `type`: `` string ``
    /// * `minLength`: `` 2 ``
    pub x_id: ::std::option::Option<PatternsXId>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Patterns>,
}

#[allow(clippy::pedantic)]
impl ::exactify::object::Properties for Patterns {
    const NAMES: &'static [&'static str] = &["id", "x-id"];
    fn class(name: &str) -> ::exactify::object::Class {
        match (Patterns::name_is_0(name), Patterns::name_is_1(name)) {
            (false, false) => ::exactify::object::Class::Refused,
            (true, false) => {
                ::exactify::object::Class::Checked(
                    ::exactify::object::check::<PatternsXIdPart2>,
                )
            }
            (false, true) => {
                ::exactify::object::Class::Checked(
                    ::exactify::object::check::<::exactify::Integer>,
                )
            }
            _ => ::exactify::object::Class::Refused,
        }
    }
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Patterns {
    /// Whether `text` matches `^x-`.
    fn name_is_0(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'x') => 1,
                (1, b'-') => return true,
                _ => return false,
            };
        }
        false
    }
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Patterns {
    /// Whether `text` matches `^n_`.
    fn name_is_1(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'n') => 1,
                (1, b'_') => return true,
                _ => return false,
            };
        }
        false
    }
}

impl ::serde::Serialize for Patterns {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.id.is_some())
            + ::std::primitive::usize::from(self.x_id.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.x_id {
            map.serialize_entry("x-id", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Patterns {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PatternsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternsVisitor {
            type Value = Patterns;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Patterns)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Patterns, __A::Error> {
                let mut made = Patterns {
                    id: ::std::option::Option::None,
                    x_id: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => ::exactify::object::set(&mut made.id, &name, &mut map)?,
                        "x-id" => {
                            ::exactify::object::set(&mut made.x_id, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternsVisitor)
    }
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Patterns {
    /// Whether `text` matches `^x-`.
    fn pattern_0(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'x') => 1,
                (1, b'-') => return true,
                _ => return false,
            };
        }
        false
    }
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Patterns {
    /// Whether `text` matches `^n_`.
    fn pattern_1(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'n') => 1,
                (1, b'_') => return true,
                _ => return false,
            };
        }
        false
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Patterns {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Patterns",
            properties: &[
                ::exactify::object::Property {
                    name: "id",
                    location: "/properties/id",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "x-id",
                    location: "/properties/x-id",
                    required: false,
                    explain: |text, at| {
                        at
                            .nullable(
                                text,
                                <told::PatternsXIdPart as ::exactify::Exact>::explain,
                            )
                    },
                },
            ],
            others: ::exactify::object::Others::None("additionalProperties"),
            patterns: &[
                ::exactify::object::PatternProperty {
                    matches: Patterns::pattern_0,
                    location: "/patternProperties/^x-",
                    explain: <PatternsXIdPart2 as ::exactify::Exact>::explain,
                },
                ::exactify::object::PatternProperty {
                    matches: Patterns::pattern_1,
                    location: "/patternProperties/^n_",
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

impl ::exactify::Subschema for Patterns {
    const SCHEMA: &'static str = r#"{"title":"Patterns","type":"object","properties":{"id":{"type":"string"},"x-id":{"maxLength":3}},"patternProperties":{"^x-":{"type":"string","minLength":2},"^n_":{"type":"integer"}},"additionalProperties":false}"#;
}

/// PatternsXId
///
/// Enforced:
/// * `maxLength`: `` 3 ``
/// * `type`: `` string ``
/// * `minLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsXId(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PatternsXId {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsXId {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsXId {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<PatternsXId> for ::std::string::String {
    fn from(text: PatternsXId) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for PatternsXId {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for PatternsXId {
    const NAME: &'static str = "patterns x id";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MinLength(2),
        ::exactify::text::Rule::MaxLength(3),
    ];
}

::exactify::text_impls!(
    PatternsXId, | text, at | at.each(text, & [("", | text, at | at.nullable(text, <
    told::PatternsXIdPart as ::exactify::Exact > ::explain)), ("", < PatternsXIdPart2 as
    ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for PatternsXId {
    const SCHEMA: &'static str = r#"{"allOf":[{"maxLength":3},{"type":"string","minLength":2}]}"#;
}

/// patterns x id
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsXIdPart2(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PatternsXIdPart2 {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsXIdPart2 {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsXIdPart2 {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<PatternsXIdPart2> for ::std::string::String {
    fn from(text: PatternsXIdPart2) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for PatternsXIdPart2 {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for PatternsXIdPart2 {
    const NAME: &'static str = "patterns x id";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MinLength(2),
    ];
}

::exactify::text_impls!(PatternsXIdPart2);

impl ::exactify::Subschema for PatternsXIdPart2 {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":2}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// patterns x id
    ///
    /// Enforced:
    /// * `maxLength`: `` 3 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum PatternsXIdPart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(told::PatternsXIdPartString),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for PatternsXIdPart {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for PatternsXIdPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<told::PatternsXIdPartString> for PatternsXIdPart {
        fn from(value: told::PatternsXIdPartString) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for PatternsXIdPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for PatternsXIdPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::TryFrom<&str> for PatternsXIdPart {
        type Error = <told::PatternsXIdPartString as ::std::convert::TryFrom<
            &'static str,
        >>::Error;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<
            Self,
            <told::PatternsXIdPartString as ::std::convert::TryFrom<&'static str>>::Error,
        > {
            <told::PatternsXIdPartString as ::std::convert::TryFrom<
                &str,
            >>::try_from(text)
                .map(Self::String)
        }
    }
    impl ::exactify::union::Union for PatternsXIdPart {
        const NAME: &'static str = "patterns x id";
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
                <told::PatternsXIdPartString as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for PatternsXIdPart {
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
    impl<'de> ::serde::Deserialize<'de> for PatternsXIdPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for PatternsXIdPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// patterns x id
    ///
    /// Enforced:
    /// * `maxLength`: `` 3 ``
    /// * `type`: `` string ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PatternsXIdPartString(::exactify::text::EcoString);
    impl PatternsXIdPartString {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for PatternsXIdPartString {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PatternsXIdPartString {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<PatternsXIdPartString> for ::std::string::String {
        fn from(text: PatternsXIdPartString) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for PatternsXIdPartString {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl ::exactify::text::Text for PatternsXIdPartString {
        const NAME: &'static str = "patterns x id";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::MaxLength(3),
        ];
    }
    ::exactify::text_impls!(PatternsXIdPartString);
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Patterns {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Patterns {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Patterns`](super::Patterns).
    #[derive(Clone, Debug, Default)]
    pub struct Patterns {
        id: ::exactify::build::Draft<::std::string::String>,
        x_id: ::exactify::build::Draft<super::PatternsXId>,
        extra: ::exactify::Extra<super::Patterns>,
        errors: ::exactify::build::BuildError,
    }
    impl Patterns {
        /// The property `id`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
            self
        }
        /// The property `x-id`.
        ///
        /// Enforced:
        /// * `maxLength`: `` 3 ``
        /// * `type`: `` string ``
        /// * `minLength`: `` 2 ``
        #[must_use]
        pub fn x_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsXId>,
            V::Error: ::std::fmt::Display,
        {
            self.x_id.set(value);
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
        ) -> ::std::result::Result<super::Patterns, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let id = self.id.optional("id", &mut errors);
            let x_id = self.x_id.optional("x-id", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Patterns {
                        id,
                        x_id,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Patterns> for super::Patterns {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Patterns,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
