// Made by exactify-build 0.1.0 from map. Do not edit: edit the schema, and `cargo build` makes this again.

/// Maps
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Maps {
    /// The property `any`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub any: ::std::option::Option<
        ::exactify::Map<::std::string::String, ::exactify::Raw>,
    >,
    /// The property `flags`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"type":"boolean"} ``
    /// * `minProperties`: `` 1 ``
    /// * `maxProperties`: `` 2 ``
    pub flags: ::std::option::Option<::exactify::Map<::std::string::String, bool, 1, 2>>,
    /// The property `codes`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"minLength":2} ``
    /// * `additionalProperties`: `` {"type":"string","maxLength":3} ``
    pub codes: ::std::option::Option<::exactify::Map<MapsCodesName, MapsCodesValue>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Maps>,
}

impl Maps {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder() -> builder::Maps {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for Maps {
    const NAMES: &'static [&'static str] = &["any", "flags", "codes"];
}

impl ::serde::Serialize for Maps {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.any.is_some())
            + ::std::primitive::usize::from(self.flags.is_some())
            + ::std::primitive::usize::from(self.codes.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.flags {
            map.serialize_entry("flags", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.codes {
            map.serialize_entry("codes", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

impl<'de> ::serde::Deserialize<'de> for Maps {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct MapsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MapsVisitor {
            type Value = Maps;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Maps)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Maps, __A::Error> {
                let mut any = ::std::option::Option::None;
                let mut flags = ::std::option::Option::None;
                let mut codes = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "any" => ::exactify::object::set(&mut any, &name, &mut map)?,
                        "flags" => ::exactify::object::set(&mut flags, &name, &mut map)?,
                        "codes" => ::exactify::object::set(&mut codes, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Maps { any, flags, codes, extra })
            }
        }
        deserializer.deserialize_map(MapsVisitor)
    }
}

impl ::exactify::Exact for Maps {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Maps",
            properties: &[
                ::exactify::object::Property {
                    name: "any",
                    location: "/properties/any",
                    required: false,
                    explain: |text, at| {
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
                },
                ::exactify::object::Property {
                    name: "flags",
                    location: "/properties/flags",
                    required: false,
                    explain: |text, at| {
                        let others = ::exactify::object::Others::Each(
                            "/additionalProperties",
                            <bool as ::exactify::Exact>::explain,
                        );
                        let bounds = ::exactify::object::Object {
                            min: 1,
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
                },
                ::exactify::object::Property {
                    name: "codes",
                    location: "/properties/codes",
                    required: false,
                    explain: |text, at| {
                        let others = ::exactify::object::Others::Each(
                            "/additionalProperties",
                            <MapsCodesValue as ::exactify::Exact>::explain,
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
                                names: <MapsCodesName as ::exactify::text::Text>::RULES,
                                ..bounds
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
        !self.extra.is_empty()
    }
}

/// MapsCodesName
///
/// Enforced:
/// * `minLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MapsCodesName(::std::string::String);

impl MapsCodesName {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for MapsCodesName {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for MapsCodesName {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<MapsCodesName> for ::std::string::String {
    fn from(text: MapsCodesName) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for MapsCodesName {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for MapsCodesName {
    const NAME: &'static str = "maps codes name";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MinLength(2),
    ];
}

impl ::std::convert::TryFrom<&str> for MapsCodesName {
    type Error = ::exactify::text::Refusal;
    fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::std::convert::AsRef<str> for MapsCodesName {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::cmp::PartialEq<str> for MapsCodesName {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl ::std::cmp::PartialEq<&str> for MapsCodesName {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ::std::fmt::Display for MapsCodesName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::serde::Serialize for MapsCodesName {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for MapsCodesName {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::exactify::text::deserialize(deserializer)
    }
}

impl ::exactify::Exact for MapsCodesName {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        ::exactify::text::explain::<Self>(text, at);
    }
}

/// MapsCodesValue
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MapsCodesValue(::std::string::String);

impl MapsCodesValue {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for MapsCodesValue {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for MapsCodesValue {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<MapsCodesValue> for ::std::string::String {
    fn from(text: MapsCodesValue) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for MapsCodesValue {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for MapsCodesValue {
    const NAME: &'static str = "maps codes value";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MaxLength(3),
    ];
}

impl ::std::convert::TryFrom<&str> for MapsCodesValue {
    type Error = ::exactify::text::Refusal;
    fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::std::convert::AsRef<str> for MapsCodesValue {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::cmp::PartialEq<str> for MapsCodesValue {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl ::std::cmp::PartialEq<&str> for MapsCodesValue {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ::std::fmt::Display for MapsCodesValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::serde::Serialize for MapsCodesValue {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for MapsCodesValue {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::exactify::text::deserialize(deserializer)
    }
}

impl ::exactify::Exact for MapsCodesValue {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        ::exactify::text::explain::<Self>(text, at);
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
pub mod builder {
    /// Builds a [`Maps`](super::Maps).
    #[derive(Clone, Debug, Default)]
    pub struct Maps {
        any: ::exactify::build::Draft<
            ::exactify::Map<::std::string::String, ::exactify::Raw>,
        >,
        flags: ::exactify::build::Draft<
            ::exactify::Map<::std::string::String, bool, 1, 2>,
        >,
        codes: ::exactify::build::Draft<
            ::exactify::Map<super::MapsCodesName, super::MapsCodesValue>,
        >,
        extra: ::exactify::Extra<super::Maps>,
        errors: ::exactify::build::BuildError,
    }
    impl Maps {
        /// The property `any`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, ::exactify::Raw>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.any.set(value);
            self
        }
        /// The property `flags`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"type":"boolean"} ``
        /// * `minProperties`: `` 1 ``
        /// * `maxProperties`: `` 2 ``
        #[must_use]
        pub fn flags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, bool, 1, 2>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.flags.set(value);
            self
        }
        /// The property `codes`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"minLength":2} ``
        /// * `additionalProperties`: `` {"type":"string","maxLength":3} ``
        #[must_use]
        pub fn codes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<super::MapsCodesName, super::MapsCodesValue>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.codes.set(value);
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
        ) -> ::std::result::Result<super::Maps, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let any = self.any.optional("any", &mut errors);
            let flags = self.flags.optional("flags", &mut errors);
            let codes = self.codes.optional("codes", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Maps {
                        any,
                        flags,
                        codes,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Maps> for super::Maps {
        type Error = ::exactify::build::BuildError;
        fn try_from(builder: Maps) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
}
