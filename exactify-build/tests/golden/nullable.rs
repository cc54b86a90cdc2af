// Made by exactify-build 0.1.0 from nullable. Do not edit: edit the schema, and `cargo build` makes this again.

/// Nullable
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
pub struct Nullable {
    /// The property `note`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` ["string","null"] ``
    pub note: ::std::option::Option<::std::string::String>,
    /// The property `on`.
    ///
    /// Enforced:
    /// * `type`: `` ["null","boolean"] ``
    pub on: ::std::option::Option<::std::option::Option<bool>>,
    /// The property `code`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `maxLength`: `` 2 ``
    pub code: ::std::option::Option<::std::option::Option<NullableCode>>,
    /// The property `choice`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `enum`: `` ["a",null] ``
    pub choice: ::std::option::Option<::std::option::Option<NullableChoice>>,
    /// The property `never_null`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `enum`: `` ["a"] ``
    pub never_null: ::std::option::Option<NullableNeverNull>,
    /// The property `inner`.
    ///
    /// Enforced:
    /// * `type`: `` ["object","null"] ``
    pub inner: ::std::option::Option<::std::option::Option<NullableInner>>,
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
    pub extra: ::exactify::Extra<Nullable>,
}

impl Nullable {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder() -> builder::Nullable {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for Nullable {
    const NAMES: &'static [&'static str] = &[
        "note",
        "on",
        "code",
        "choice",
        "never_null",
        "inner",
        "list",
        "map",
    ];
}

impl ::serde::Serialize for Nullable {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.on.is_some())
            + ::std::primitive::usize::from(self.code.is_some())
            + ::std::primitive::usize::from(self.choice.is_some())
            + ::std::primitive::usize::from(self.never_null.is_some())
            + ::std::primitive::usize::from(self.inner.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.map.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("note", &self.note)?;
        if let ::std::option::Option::Some(value) = &self.on {
            map.serialize_entry("on", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.choice {
            map.serialize_entry("choice", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.never_null {
            map.serialize_entry("never_null", value)?;
        }
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

impl<'de> ::serde::Deserialize<'de> for Nullable {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct NullableVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NullableVisitor {
            type Value = Nullable;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Nullable)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map_: __A,
            ) -> ::std::result::Result<Nullable, __A::Error> {
                let mut note = ::std::option::Option::None;
                let mut on = ::std::option::Option::None;
                let mut code = ::std::option::Option::None;
                let mut choice = ::std::option::Option::None;
                let mut never_null = ::std::option::Option::None;
                let mut inner = ::std::option::Option::None;
                let mut list = ::std::option::Option::None;
                let mut map = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map_
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "note" => ::exactify::object::set(&mut note, &name, &mut map_)?,
                        "on" => ::exactify::object::set(&mut on, &name, &mut map_)?,
                        "code" => ::exactify::object::set(&mut code, &name, &mut map_)?,
                        "choice" => {
                            ::exactify::object::set(&mut choice, &name, &mut map_)?
                        }
                        "never_null" => {
                            ::exactify::object::set(&mut never_null, &name, &mut map_)?
                        }
                        "inner" => ::exactify::object::set(&mut inner, &name, &mut map_)?,
                        "list" => ::exactify::object::set(&mut list, &name, &mut map_)?,
                        "map" => ::exactify::object::set(&mut map, &name, &mut map_)?,
                        _ => extra.read(name, &mut map_)?,
                    }
                }
                ::std::result::Result::Ok(Nullable {
                    note: ::exactify::object::required(note, "note")?,
                    on,
                    code,
                    choice,
                    never_null,
                    inner,
                    list,
                    map,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NullableVisitor)
    }
}

impl ::exactify::Exact for Nullable {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Nullable",
            properties: &[
                ::exactify::object::Property {
                    name: "note",
                    location: "/properties/note",
                    required: true,
                    explain: |text, at| {
                        at
                            .nullable(
                                text,
                                <::std::string::String as ::exactify::Exact>::explain,
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "on",
                    location: "/properties/on",
                    required: false,
                    explain: |text, at| {
                        at.nullable(text, <bool as ::exactify::Exact>::explain)
                    },
                },
                ::exactify::object::Property {
                    name: "code",
                    location: "/properties/code",
                    required: false,
                    explain: |text, at| {
                        at.nullable(text, <NullableCode as ::exactify::Exact>::explain)
                    },
                },
                ::exactify::object::Property {
                    name: "choice",
                    location: "/properties/choice",
                    required: false,
                    explain: |text, at| {
                        at.nullable(text, <NullableChoice as ::exactify::Exact>::explain)
                    },
                },
                ::exactify::object::Property {
                    name: "never_null",
                    location: "/properties/never_null",
                    required: false,
                    explain: <NullableNeverNull as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "inner",
                    location: "/properties/inner",
                    required: false,
                    explain: |text, at| {
                        at.nullable(text, <NullableInner as ::exactify::Exact>::explain)
                    },
                },
                ::exactify::object::Property {
                    name: "list",
                    location: "/properties/list",
                    required: false,
                    explain: |text, at| {
                        at
                            .nullable(
                                text,
                                |text, at| {
                                    at
                                        .array(
                                            text,
                                            "/items",
                                            |text, at| {
                                                at
                                                    .nullable(
                                                        text,
                                                        <::std::string::String as ::exactify::Exact>::explain,
                                                    )
                                            },
                                            0,
                                            ::std::primitive::usize::MAX,
                                        )
                                },
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "map",
                    location: "/properties/map",
                    required: false,
                    explain: |text, at| {
                        at
                            .nullable(
                                text,
                                |text, at| {
                                    let others = ::exactify::object::Others::Each(
                                        "/additionalProperties",
                                        |text, at| {
                                            at.nullable(text, <bool as ::exactify::Exact>::explain)
                                        },
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
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.inner)
    }
}

/// NullableCode
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NullableCode(::std::string::String);

impl NullableCode {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for NullableCode {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for NullableCode {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<NullableCode> for ::std::string::String {
    fn from(text: NullableCode) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for NullableCode {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for NullableCode {
    const NAME: &'static str = "nullable code";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MaxLength(2),
    ];
}

impl ::std::convert::TryFrom<&str> for NullableCode {
    type Error = ::exactify::text::Refusal;
    fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::std::convert::AsRef<str> for NullableCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::cmp::PartialEq<str> for NullableCode {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl ::std::cmp::PartialEq<&str> for NullableCode {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ::std::fmt::Display for NullableCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::serde::Serialize for NullableCode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for NullableCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::exactify::text::deserialize(deserializer)
    }
}

impl ::exactify::Exact for NullableCode {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        ::exactify::text::explain::<Self>(text, at);
    }
}

/// NullableChoice
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `enum`: `` ["a",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NullableChoice {
    /// `a`
    A,
}

impl NullableChoice {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
        }
    }
}

impl ::std::str::FromStr for NullableChoice {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for NullableChoice {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::exactify::text::Text for NullableChoice {
    const NAME: &'static str = "nullable choice";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["a"]),
    ];
}

impl ::std::convert::TryFrom<&str> for NullableChoice {
    type Error = ::exactify::text::Refusal;
    fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::std::convert::AsRef<str> for NullableChoice {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::cmp::PartialEq<str> for NullableChoice {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl ::std::cmp::PartialEq<&str> for NullableChoice {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ::std::fmt::Display for NullableChoice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::serde::Serialize for NullableChoice {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for NullableChoice {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::exactify::text::deserialize(deserializer)
    }
}

impl ::exactify::Exact for NullableChoice {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        ::exactify::text::explain::<Self>(text, at);
    }
}

/// NullableNeverNull
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `enum`: `` ["a"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NullableNeverNull {
    /// `a`
    A,
}

impl NullableNeverNull {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
        }
    }
}

impl ::std::str::FromStr for NullableNeverNull {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for NullableNeverNull {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::exactify::text::Text for NullableNeverNull {
    const NAME: &'static str = "nullable never null";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::TextOrNull;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["a"]),
    ];
}

impl ::std::convert::TryFrom<&str> for NullableNeverNull {
    type Error = ::exactify::text::Refusal;
    fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::std::convert::AsRef<str> for NullableNeverNull {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::cmp::PartialEq<str> for NullableNeverNull {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl ::std::cmp::PartialEq<&str> for NullableNeverNull {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ::std::fmt::Display for NullableNeverNull {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::serde::Serialize for NullableNeverNull {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for NullableNeverNull {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::exactify::text::deserialize(deserializer)
    }
}

impl ::exactify::Exact for NullableNeverNull {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        ::exactify::text::explain::<Self>(text, at);
    }
}

/// NullableInner
///
/// Enforced:
/// * `type`: `` ["object","null"] ``
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NullableInner {
    /// The property `x`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub x: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NullableInner>,
}

impl NullableInner {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder() -> builder::NullableInner {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for NullableInner {
    const NAMES: &'static [&'static str] = &["x"];
}

impl ::serde::Serialize for NullableInner {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
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

impl<'de> ::serde::Deserialize<'de> for NullableInner {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct NullableInnerVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NullableInnerVisitor {
            type Value = NullableInner;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (nullable inner)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NullableInner, __A::Error> {
                let mut x = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "x" => ::exactify::object::set(&mut x, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NullableInner { x, extra })
            }
        }
        deserializer.deserialize_map(NullableInnerVisitor)
    }
}

impl ::exactify::Exact for NullableInner {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "nullable inner",
            properties: &[
                ::exactify::object::Property {
                    name: "x",
                    location: "/properties/x",
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

/// Builders, one a type: setters take what converts, and `build` reports what did not.
pub mod builder {
    /// Builds a [`Nullable`](super::Nullable).
    #[derive(Clone, Debug, Default)]
    pub struct Nullable {
        note: ::exactify::build::Draft<::std::option::Option<::std::string::String>>,
        on: ::exactify::build::Draft<::std::option::Option<bool>>,
        code: ::exactify::build::Draft<::std::option::Option<super::NullableCode>>,
        choice: ::exactify::build::Draft<::std::option::Option<super::NullableChoice>>,
        never_null: ::exactify::build::Draft<super::NullableNeverNull>,
        inner: ::exactify::build::Draft<::std::option::Option<super::NullableInner>>,
        list: ::exactify::build::Draft<
            ::std::option::Option<
                ::exactify::Array<::std::option::Option<::std::string::String>>,
            >,
        >,
        map: ::exactify::build::Draft<
            ::std::option::Option<
                ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
            >,
        >,
        extra: ::exactify::Extra<super::Nullable>,
        errors: ::exactify::build::BuildError,
    }
    impl Nullable {
        /// The property `note`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set_some::<V, ::std::string::String>(value);
            self
        }
        /// Makes `note` null.
        #[must_use]
        pub fn note_null(mut self) -> Self {
            self.note.set(::std::option::Option::<::std::string::String>::None);
            self
        }
        /// The property `on`.
        ///
        /// Enforced:
        /// * `type`: `` ["null","boolean"] ``
        #[must_use]
        pub fn on<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.on.set_some::<V, bool>(value);
            self
        }
        /// Makes `on` null.
        #[must_use]
        pub fn on_null(mut self) -> Self {
            self.on.set(::std::option::Option::<bool>::None);
            self
        }
        /// The property `code`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `maxLength`: `` 2 ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableCode>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set_some::<V, super::NullableCode>(value);
            self
        }
        /// Makes `code` null.
        #[must_use]
        pub fn code_null(mut self) -> Self {
            self.code.set(::std::option::Option::<super::NullableCode>::None);
            self
        }
        /// The property `choice`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `enum`: `` ["a",null] ``
        #[must_use]
        pub fn choice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableChoice>,
            V::Error: ::std::fmt::Display,
        {
            self.choice.set_some::<V, super::NullableChoice>(value);
            self
        }
        /// Makes `choice` null.
        #[must_use]
        pub fn choice_null(mut self) -> Self {
            self.choice.set(::std::option::Option::<super::NullableChoice>::None);
            self
        }
        /// The property `never_null`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `enum`: `` ["a"] ``
        #[must_use]
        pub fn never_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableNeverNull>,
            V::Error: ::std::fmt::Display,
        {
            self.never_null.set(value);
            self
        }
        /// The property `inner`.
        ///
        /// Enforced:
        /// * `type`: `` ["object","null"] ``
        #[must_use]
        pub fn inner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableInner>,
            V::Error: ::std::fmt::Display,
        {
            self.inner.set_some::<V, super::NullableInner>(value);
            self
        }
        /// Makes `inner` null.
        #[must_use]
        pub fn inner_null(mut self) -> Self {
            self.inner.set(::std::option::Option::<super::NullableInner>::None);
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
        ) -> ::std::result::Result<super::Nullable, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let note = self.note.required("note", &mut errors);
            let on = self.on.optional("on", &mut errors);
            let code = self.code.optional("code", &mut errors);
            let choice = self.choice.optional("choice", &mut errors);
            let never_null = self.never_null.optional("never_null", &mut errors);
            let inner = self.inner.optional("inner", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let map = self.map.optional("map", &mut errors);
            errors
                .or(
                    match (note,) {
                        (::std::option::Option::Some(note),) => {
                            ::std::option::Option::Some(super::Nullable {
                                note,
                                on,
                                code,
                                choice,
                                never_null,
                                inner,
                                list,
                                map,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Nullable> for super::Nullable {
        type Error = ::exactify::build::BuildError;
        fn try_from(builder: Nullable) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    /// Builds a [`NullableInner`](super::NullableInner).
    #[derive(Clone, Debug, Default)]
    pub struct NullableInner {
        x: ::exactify::build::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::NullableInner>,
        errors: ::exactify::build::BuildError,
    }
    impl NullableInner {
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
        ) -> ::std::result::Result<super::NullableInner, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let x = self.x.optional("x", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::NullableInner {
                        x,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<NullableInner> for super::NullableInner {
        type Error = ::exactify::build::BuildError;
        fn try_from(builder: NullableInner) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
}
