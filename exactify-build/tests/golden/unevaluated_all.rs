// Made by exactify-build 0.1.0 from unevaluated_all. Do not edit: edit the schema, and `cargo build` makes this again.

/// Evaluated
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Evaluated {
    /// The property `others`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `unevaluatedProperties`: `` false ``
    /// * `additionalProperties`: `` {"type":"integer"} ``
    pub others: ::std::option::Option<EvaluatedOthers>,
    /// The property `inner`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `unevaluatedProperties`: `` false ``
    /// * `unevaluatedProperties`: `` true ``
    pub inner: ::std::option::Option<EvaluatedInner>,
    /// The property `settled`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `unevaluatedProperties`: `` false ``
    pub settled: ::std::option::Option<EvaluatedSettled>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Evaluated>,
}

impl ::exactify::object::Properties for Evaluated {
    const NAMES: &'static [&'static str] = &["others", "inner", "settled"];
}

impl ::serde::Serialize for Evaluated {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.others.is_some())
            + ::std::primitive::usize::from(self.inner.is_some())
            + ::std::primitive::usize::from(self.settled.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.others {
            map.serialize_entry("others", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.inner {
            map.serialize_entry("inner", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.settled {
            map.serialize_entry("settled", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Evaluated {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EvaluatedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EvaluatedVisitor {
            type Value = Evaluated;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Evaluated)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Evaluated, __A::Error> {
                let mut made = Evaluated {
                    others: ::std::option::Option::None,
                    inner: ::std::option::Option::None,
                    settled: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "others" => {
                            ::exactify::object::set(&mut made.others, &name, &mut map)?
                        }
                        "inner" => {
                            ::exactify::object::set(&mut made.inner, &name, &mut map)?
                        }
                        "settled" => {
                            ::exactify::object::set(&mut made.settled, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(EvaluatedVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Evaluated {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Evaluated",
            properties: &[
                ::exactify::object::Property {
                    name: "others",
                    location: "/properties/others",
                    required: false,
                    explain: <EvaluatedOthers as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "inner",
                    location: "/properties/inner",
                    required: false,
                    explain: <EvaluatedInner as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "settled",
                    location: "/properties/settled",
                    required: false,
                    explain: <EvaluatedSettled as ::exactify::Exact>::explain,
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

impl ::exactify::Subschema for Evaluated {
    const SCHEMA: &'static str = r#"{"title":"Evaluated","type":"object","properties":{"others":{"type":"object","allOf":[{"properties":{"a":{"type":"string"}},"additionalProperties":{"type":"integer"}}],"unevaluatedProperties":false},"inner":{"type":"object","allOf":[{"properties":{"a":{"type":"string"}},"unevaluatedProperties":true}],"unevaluatedProperties":false},"settled":{"type":"object","properties":{"a":{"type":"string"}},"if":true,"then":{"properties":{"b":{"type":"integer"}}},"unevaluatedProperties":false}}}"#;
}

/// EvaluatedOthers
///
/// Enforced:
/// * `type`: `` object ``
/// * `unevaluatedProperties`: `` false ``
/// * `additionalProperties`: `` {"type":"integer"} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EvaluatedOthers {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<EvaluatedOthers, ::exactify::Integer>,
}

impl ::exactify::object::Properties for EvaluatedOthers {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for EvaluatedOthers {
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
impl<'de> ::serde::Deserialize<'de> for EvaluatedOthers {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EvaluatedOthersVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EvaluatedOthersVisitor {
            type Value = EvaluatedOthers;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (evaluated others)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<EvaluatedOthers, __A::Error> {
                let mut made = EvaluatedOthers {
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
        deserializer.deserialize_map(EvaluatedOthersVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for EvaluatedOthers {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                (
                    "",
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
                    "/allOf/0",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::EvaluatedOthersPart as ::exactify::Exact>::explain,
                            )
                    },
                ),
            ],
        );
    }
}

impl ::exactify::Subschema for EvaluatedOthers {
    const SCHEMA: &'static str = r#"{"type":"object","allOf":[{"properties":{"a":{"type":"string"}},"additionalProperties":{"type":"integer"}}],"unevaluatedProperties":false}"#;
}

/// EvaluatedInner
///
/// Enforced:
/// * `type`: `` object ``
/// * `unevaluatedProperties`: `` false ``
/// * `unevaluatedProperties`: `` true ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EvaluatedInner {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<EvaluatedInner>,
}

impl ::exactify::object::Properties for EvaluatedInner {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for EvaluatedInner {
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
impl<'de> ::serde::Deserialize<'de> for EvaluatedInner {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EvaluatedInnerVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EvaluatedInnerVisitor {
            type Value = EvaluatedInner;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (evaluated inner)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<EvaluatedInner, __A::Error> {
                let mut made = EvaluatedInner {
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
        deserializer.deserialize_map(EvaluatedInnerVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for EvaluatedInner {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                (
                    "",
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
                    "/allOf/0",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::EvaluatedInnerPart as ::exactify::Exact>::explain,
                            )
                    },
                ),
            ],
        );
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for EvaluatedInner {
    const SCHEMA: &'static str = r#"{"type":"object","allOf":[{"properties":{"a":{"type":"string"}},"unevaluatedProperties":true}],"unevaluatedProperties":false}"#;
}

/// EvaluatedSettled
///
/// Enforced:
/// * `type`: `` object ``
/// * `unevaluatedProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EvaluatedSettled {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub b: ::std::option::Option<::exactify::Integer>,
}

impl ::exactify::object::Properties for EvaluatedSettled {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for EvaluatedSettled {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.b.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for EvaluatedSettled {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EvaluatedSettledVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EvaluatedSettledVisitor {
            type Value = EvaluatedSettled;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (evaluated settled)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<EvaluatedSettled, __A::Error> {
                let mut made = EvaluatedSettled {
                    a: ::std::option::Option::None,
                    b: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::object::set(&mut made.a, &name, &mut map)?,
                        "b" => ::exactify::object::set(&mut made.b, &name, &mut map)?,
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <EvaluatedSettled as ::exactify::object::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(EvaluatedSettledVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for EvaluatedSettled {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                ("", <told::EvaluatedSettledPart as ::exactify::Exact>::explain),
                (
                    "/then",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::EvaluatedSettledPart2 as ::exactify::Exact>::explain,
                            )
                    },
                ),
            ],
        );
    }
}

impl ::exactify::Subschema for EvaluatedSettled {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"string"}},"if":true,"then":{"properties":{"b":{"type":"integer"}}},"unevaluatedProperties":false}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// evaluated others
    ///
    /// Enforced:
    /// * `additionalProperties`: `` {"type":"integer"} ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum EvaluatedOthersPart {
        /// A JSON object.
        Object(told::EvaluatedOthersPartObject),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<told::EvaluatedOthersPartObject> for EvaluatedOthersPart {
        fn from(value: told::EvaluatedOthersPartObject) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>>
    for EvaluatedOthersPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for EvaluatedOthersPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for EvaluatedOthersPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for EvaluatedOthersPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for EvaluatedOthersPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for EvaluatedOthersPart {
        const NAME: &'static str = "evaluated others";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                <told::EvaluatedOthersPartObject as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for EvaluatedOthersPart {
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
    impl<'de> ::serde::Deserialize<'de> for EvaluatedOthersPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for EvaluatedOthersPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// evaluated others
    ///
    /// Enforced:
    /// * `additionalProperties`: `` {"type":"integer"} ``
    /// * `type`: `` object ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EvaluatedOthersPartObject {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        pub a: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<EvaluatedOthersPartObject, ::exactify::Integer>,
    }
    impl ::exactify::object::Properties for EvaluatedOthersPartObject {
        const NAMES: &'static [&'static str] = &["a"];
    }
    impl ::serde::Serialize for EvaluatedOthersPartObject {
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
    impl<'de> ::serde::Deserialize<'de> for EvaluatedOthersPartObject {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct EvaluatedOthersPartObjectVisitor;
            impl<'de> ::serde::de::Visitor<'de> for EvaluatedOthersPartObjectVisitor {
                type Value = EvaluatedOthersPartObject;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (evaluated others)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<EvaluatedOthersPartObject, __A::Error> {
                    let mut made = EvaluatedOthersPartObject {
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
            deserializer.deserialize_map(EvaluatedOthersPartObjectVisitor)
        }
    }
    impl ::exactify::Exact for EvaluatedOthersPartObject {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "evaluated others",
                properties: &[
                    ::exactify::object::Property {
                        name: "a",
                        location: "/properties/a",
                        required: false,
                        explain: <::std::string::String as ::exactify::Exact>::explain,
                    },
                ],
                others: ::exactify::object::Others::Each(
                    "/additionalProperties",
                    <::exactify::Integer as ::exactify::Exact>::explain,
                ),
                ..::exactify::object::Object::ANY
            };
            at.object(text, &OBJECT);
        }
    }
    /// evaluated inner
    ///
    /// Enforced:
    /// * `unevaluatedProperties`: `` true ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum EvaluatedInnerPart {
        /// A JSON object.
        Object(told::EvaluatedInnerPartObject),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<told::EvaluatedInnerPartObject> for EvaluatedInnerPart {
        fn from(value: told::EvaluatedInnerPartObject) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>>
    for EvaluatedInnerPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for EvaluatedInnerPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for EvaluatedInnerPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for EvaluatedInnerPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for EvaluatedInnerPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for EvaluatedInnerPart {
        const NAME: &'static str = "evaluated inner";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                <told::EvaluatedInnerPartObject as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for EvaluatedInnerPart {
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
    impl<'de> ::serde::Deserialize<'de> for EvaluatedInnerPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for EvaluatedInnerPart {
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
    /// evaluated inner
    ///
    /// Enforced:
    /// * `unevaluatedProperties`: `` true ``
    /// * `type`: `` object ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EvaluatedInnerPartObject {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        pub a: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<EvaluatedInnerPartObject>,
    }
    impl ::exactify::object::Properties for EvaluatedInnerPartObject {
        const NAMES: &'static [&'static str] = &["a"];
    }
    impl ::serde::Serialize for EvaluatedInnerPartObject {
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
    impl<'de> ::serde::Deserialize<'de> for EvaluatedInnerPartObject {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct EvaluatedInnerPartObjectVisitor;
            impl<'de> ::serde::de::Visitor<'de> for EvaluatedInnerPartObjectVisitor {
                type Value = EvaluatedInnerPartObject;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (evaluated inner)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<EvaluatedInnerPartObject, __A::Error> {
                    let mut made = EvaluatedInnerPartObject {
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
            deserializer.deserialize_map(EvaluatedInnerPartObjectVisitor)
        }
    }
    impl ::exactify::Exact for EvaluatedInnerPartObject {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "evaluated inner",
                properties: &[
                    ::exactify::object::Property {
                        name: "a",
                        location: "/properties/a",
                        required: false,
                        explain: <::std::string::String as ::exactify::Exact>::explain,
                    },
                ],
                others: ::exactify::object::Others::Any,
                exempt: &["a"],
                ..::exactify::object::Object::ANY
            };
            at.object(text, &OBJECT);
        }
        fn has_unknown(&self) -> bool {
            !self.extra.is_empty()
        }
    }
    /// evaluated settled
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `unevaluatedProperties`: `` false ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EvaluatedSettledPart {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        pub a: ::std::option::Option<::std::string::String>,
    }
    impl ::exactify::object::Properties for EvaluatedSettledPart {
        const NAMES: &'static [&'static str] = &["a"];
    }
    impl ::serde::Serialize for EvaluatedSettledPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeMap as _;
            let count = ::std::primitive::usize::from(self.a.is_some());
            let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
            if let ::std::option::Option::Some(value) = &self.a {
                map.serialize_entry("a", value)?;
            }
            map.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EvaluatedSettledPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct EvaluatedSettledPartVisitor;
            impl<'de> ::serde::de::Visitor<'de> for EvaluatedSettledPartVisitor {
                type Value = EvaluatedSettledPart;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (evaluated settled)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<EvaluatedSettledPart, __A::Error> {
                    let mut made = EvaluatedSettledPart {
                        a: ::std::option::Option::None,
                    };
                    while let ::std::option::Option::Some(name) = map
                        .next_key::<::exactify::object::Name<'de>>()?
                    {
                        match name.as_str() {
                            "a" => ::exactify::object::set(&mut made.a, &name, &mut map)?,
                            _ => {
                                return ::std::result::Result::Err(
                                    name
                                        .unknown(
                                            <EvaluatedSettledPart as ::exactify::object::Properties>::NAMES,
                                        ),
                                );
                            }
                        }
                    }
                    ::std::result::Result::Ok(made)
                }
            }
            deserializer.deserialize_map(EvaluatedSettledPartVisitor)
        }
    }
    impl ::exactify::Exact for EvaluatedSettledPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "evaluated settled",
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
                ..::exactify::object::Object::ANY
            };
            at.object(text, &OBJECT);
        }
    }
    /// evaluated settled
    #[derive(Clone, Debug, PartialEq)]
    pub enum EvaluatedSettledPart2 {
        /// A JSON object.
        Object(told::EvaluatedSettledPart2Object),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<told::EvaluatedSettledPart2Object>
    for EvaluatedSettledPart2 {
        fn from(value: told::EvaluatedSettledPart2Object) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>>
    for EvaluatedSettledPart2 {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for EvaluatedSettledPart2 {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for EvaluatedSettledPart2 {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for EvaluatedSettledPart2 {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for EvaluatedSettledPart2 {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for EvaluatedSettledPart2 {
        const NAME: &'static str = "evaluated settled";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                <told::EvaluatedSettledPart2Object as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for EvaluatedSettledPart2 {
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
    impl<'de> ::serde::Deserialize<'de> for EvaluatedSettledPart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for EvaluatedSettledPart2 {
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
    /// evaluated settled
    ///
    /// Enforced:
    /// * `type`: `` object ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct EvaluatedSettledPart2Object {
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        pub b: ::std::option::Option<::exactify::Integer>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<EvaluatedSettledPart2Object>,
    }
    impl ::exactify::object::Properties for EvaluatedSettledPart2Object {
        const NAMES: &'static [&'static str] = &["b"];
    }
    impl ::serde::Serialize for EvaluatedSettledPart2Object {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeMap as _;
            let count = ::std::primitive::usize::from(self.b.is_some())
                + self.extra.len();
            let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
            if let ::std::option::Option::Some(value) = &self.b {
                map.serialize_entry("b", value)?;
            }
            self.extra.write(&mut map)?;
            map.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for EvaluatedSettledPart2Object {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct EvaluatedSettledPart2ObjectVisitor;
            impl<'de> ::serde::de::Visitor<'de> for EvaluatedSettledPart2ObjectVisitor {
                type Value = EvaluatedSettledPart2Object;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (evaluated settled)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<EvaluatedSettledPart2Object, __A::Error> {
                    let mut made = EvaluatedSettledPart2Object {
                        b: ::std::option::Option::None,
                        extra: ::exactify::Extra::new(),
                    };
                    while let ::std::option::Option::Some(name) = map
                        .next_key::<::exactify::object::Name<'de>>()?
                    {
                        match name.as_str() {
                            "b" => ::exactify::object::set(&mut made.b, &name, &mut map)?,
                            _ => made.extra.read(name, &mut map)?,
                        }
                    }
                    ::std::result::Result::Ok(made)
                }
            }
            deserializer.deserialize_map(EvaluatedSettledPart2ObjectVisitor)
        }
    }
    impl ::exactify::Exact for EvaluatedSettledPart2Object {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "evaluated settled",
                properties: &[
                    ::exactify::object::Property {
                        name: "b",
                        location: "/properties/b",
                        required: false,
                        explain: <::exactify::Integer as ::exactify::Exact>::explain,
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
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Evaluated {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Evaluated {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Evaluated`](super::Evaluated).
    #[derive(Clone, Debug, Default)]
    pub struct Evaluated {
        others: ::exactify::build::Draft<super::EvaluatedOthers>,
        inner: ::exactify::build::Draft<super::EvaluatedInner>,
        settled: ::exactify::build::Draft<super::EvaluatedSettled>,
        extra: ::exactify::Extra<super::Evaluated>,
        errors: ::exactify::build::BuildError,
    }
    impl Evaluated {
        /// The property `others`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `unevaluatedProperties`: `` false ``
        /// * `additionalProperties`: `` {"type":"integer"} ``
        #[must_use]
        pub fn others<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EvaluatedOthers>,
            V::Error: ::std::fmt::Display,
        {
            self.others.set(value);
            self
        }
        /// The property `inner`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `unevaluatedProperties`: `` false ``
        /// * `unevaluatedProperties`: `` true ``
        #[must_use]
        pub fn inner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EvaluatedInner>,
            V::Error: ::std::fmt::Display,
        {
            self.inner.set(value);
            self
        }
        /// The property `settled`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `unevaluatedProperties`: `` false ``
        #[must_use]
        pub fn settled<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EvaluatedSettled>,
            V::Error: ::std::fmt::Display,
        {
            self.settled.set(value);
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
        ) -> ::std::result::Result<super::Evaluated, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let others = self.others.optional("others", &mut errors);
            let inner = self.inner.optional("inner", &mut errors);
            let settled = self.settled.optional("settled", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Evaluated {
                        others,
                        inner,
                        settled,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Evaluated> for super::Evaluated {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Evaluated,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
    impl super::EvaluatedOthers {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> EvaluatedOthers {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`EvaluatedOthers`](super::EvaluatedOthers).
    #[derive(Clone, Debug, Default)]
    pub struct EvaluatedOthers {
        a: ::exactify::build::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::EvaluatedOthers, ::exactify::Integer>,
        errors: ::exactify::build::BuildError,
    }
    impl EvaluatedOthers {
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
        ) -> ::std::result::Result<
            super::EvaluatedOthers,
            ::exactify::build::BuildError,
        > {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::EvaluatedOthers {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<EvaluatedOthers> for super::EvaluatedOthers {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: EvaluatedOthers,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
    impl super::EvaluatedInner {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> EvaluatedInner {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`EvaluatedInner`](super::EvaluatedInner).
    #[derive(Clone, Debug, Default)]
    pub struct EvaluatedInner {
        a: ::exactify::build::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::EvaluatedInner>,
        errors: ::exactify::build::BuildError,
    }
    impl EvaluatedInner {
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
        ) -> ::std::result::Result<
            super::EvaluatedInner,
            ::exactify::build::BuildError,
        > {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::EvaluatedInner {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<EvaluatedInner> for super::EvaluatedInner {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: EvaluatedInner,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
    impl super::EvaluatedSettled {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> EvaluatedSettled {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`EvaluatedSettled`](super::EvaluatedSettled).
    #[derive(Clone, Debug, Default)]
    pub struct EvaluatedSettled {
        a: ::exactify::build::Draft<::std::string::String>,
        b: ::exactify::build::Draft<::exactify::Integer>,
        errors: ::exactify::build::BuildError,
    }
    impl EvaluatedSettled {
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
        /// * `type`: `` integer ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
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
        ) -> ::std::result::Result<
            super::EvaluatedSettled,
            ::exactify::build::BuildError,
        > {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors.or(::std::option::Option::Some(super::EvaluatedSettled { a, b }))
        }
    }
    impl ::std::convert::TryFrom<EvaluatedSettled> for super::EvaluatedSettled {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: EvaluatedSettled,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
