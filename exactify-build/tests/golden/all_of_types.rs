// Made by exactify-build 0.1.0 from all_of_types. Do not edit: edit the schema, and `cargo build` makes this again.

/// Types of both
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TypesOfBoth {
    /// The property `whole`.
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    /// * `type`: `` ["integer","string"] ``
    pub whole: ::std::option::Option<TypesOfBothWhole>,
    /// The property `whole_first`.
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    /// * `type`: `` ["number","string"] ``
    pub whole_first: ::std::option::Option<TypesOfBothWholeFirst>,
    /// The property `any_number`.
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    /// * `type`: `` ["integer","number"] ``
    pub any_number: ::std::option::Option<::exactify::Number>,
    /// The property `no_integer`.
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    /// * `type`: `` ["string","boolean"] ``
    pub no_integer: ::std::option::Option<::std::string::String>,
    /// The property `no_number`.
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    /// * `type`: `` ["string","boolean"] ``
    pub no_number: ::std::option::Option<::std::string::String>,
    /// The property `no_null`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `type`: `` ["string","boolean"] ``
    pub no_null: ::std::option::Option<::std::string::String>,
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` ["array","null"] ``
    /// * `items`: `` {"type":"string"} ``
    /// * `maxItems`: `` 2 ``
    pub list: ::std::option::Option<
        ::std::option::Option<::exactify::Array<::std::string::String, 0, 2>>,
    >,
    /// The property `object`.
    ///
    /// Enforced:
    /// * `type`: `` ["object","null"] ``
    pub object: ::std::option::Option<::std::option::Option<TypesOfBothObject>>,
    /// The property `listed`.
    ///
    /// Enforced:
    /// * `type`: `` ["boolean","null"] ``
    /// * `enum`: `` ["a",null] ``
    pub listed: ::std::option::Option<TypesOfBothListed>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TypesOfBoth>,
}

impl ::exactify::object::Properties for TypesOfBoth {
    const NAMES: &'static [&'static str] = &[
        "whole",
        "whole_first",
        "any_number",
        "no_integer",
        "no_number",
        "no_null",
        "list",
        "object",
        "listed",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for TypesOfBoth {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.whole.is_some())
            + ::std::primitive::usize::from(self.whole_first.is_some())
            + ::std::primitive::usize::from(self.any_number.is_some())
            + ::std::primitive::usize::from(self.no_integer.is_some())
            + ::std::primitive::usize::from(self.no_number.is_some())
            + ::std::primitive::usize::from(self.no_null.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.object.is_some())
            + ::std::primitive::usize::from(self.listed.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.whole {
            map.serialize_entry("whole", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.whole_first {
            map.serialize_entry("whole_first", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.any_number {
            map.serialize_entry("any_number", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.no_integer {
            map.serialize_entry("no_integer", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.no_number {
            map.serialize_entry("no_number", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.no_null {
            map.serialize_entry("no_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.object {
            map.serialize_entry("object", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed {
            map.serialize_entry("listed", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TypesOfBoth {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TypesOfBothVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TypesOfBothVisitor {
            type Value = TypesOfBoth;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Types of both)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TypesOfBoth, __A::Error> {
                let mut made = TypesOfBoth {
                    whole: ::std::option::Option::None,
                    whole_first: ::std::option::Option::None,
                    any_number: ::std::option::Option::None,
                    no_integer: ::std::option::Option::None,
                    no_number: ::std::option::Option::None,
                    no_null: ::std::option::Option::None,
                    list: ::std::option::Option::None,
                    object: ::std::option::Option::None,
                    listed: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "whole" => {
                            ::exactify::object::set(&mut made.whole, &name, &mut map)?
                        }
                        "whole_first" => {
                            ::exactify::object::set(
                                &mut made.whole_first,
                                &name,
                                &mut map,
                            )?
                        }
                        "any_number" => {
                            ::exactify::object::set(
                                &mut made.any_number,
                                &name,
                                &mut map,
                            )?
                        }
                        "no_integer" => {
                            ::exactify::object::set(
                                &mut made.no_integer,
                                &name,
                                &mut map,
                            )?
                        }
                        "no_number" => {
                            ::exactify::object::set(
                                &mut made.no_number,
                                &name,
                                &mut map,
                            )?
                        }
                        "no_null" => {
                            ::exactify::object::set(&mut made.no_null, &name, &mut map)?
                        }
                        "list" => {
                            ::exactify::object::set(&mut made.list, &name, &mut map)?
                        }
                        "object" => {
                            ::exactify::object::set(&mut made.object, &name, &mut map)?
                        }
                        "listed" => {
                            ::exactify::object::set(&mut made.listed, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(TypesOfBothVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for TypesOfBoth {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Types of both",
            properties: &[
                ::exactify::object::Property {
                    name: "whole",
                    location: "/properties/whole",
                    required: false,
                    explain: <TypesOfBothWhole as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "whole_first",
                    location: "/properties/whole_first",
                    required: false,
                    explain: <TypesOfBothWholeFirst as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "any_number",
                    location: "/properties/any_number",
                    required: false,
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    (
                                        "/allOf/0",
                                        <told::TypesOfBothAnyNumberPart as ::exactify::Exact>::explain,
                                    ),
                                    (
                                        "/allOf/1",
                                        <::exactify::Number as ::exactify::Exact>::explain,
                                    ),
                                ],
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "no_integer",
                    location: "/properties/no_integer",
                    required: false,
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    (
                                        "/allOf/0",
                                        <told::TypesOfBothNoIntegerPart as ::exactify::Exact>::explain,
                                    ),
                                    (
                                        "/allOf/1",
                                        <told::TypesOfBothNoIntegerPart2 as ::exactify::Exact>::explain,
                                    ),
                                ],
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "no_number",
                    location: "/properties/no_number",
                    required: false,
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    (
                                        "/allOf/0",
                                        <told::TypesOfBothNoNumberPart as ::exactify::Exact>::explain,
                                    ),
                                    (
                                        "/allOf/1",
                                        <told::TypesOfBothNoNumberPart2 as ::exactify::Exact>::explain,
                                    ),
                                ],
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "no_null",
                    location: "/properties/no_null",
                    required: false,
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    (
                                        "/allOf/0",
                                        |text, at| {
                                            at
                                                .nullable(
                                                    text,
                                                    <::std::string::String as ::exactify::Exact>::explain,
                                                )
                                        },
                                    ),
                                    (
                                        "/allOf/1",
                                        <told::TypesOfBothNoNullPart as ::exactify::Exact>::explain,
                                    ),
                                ],
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "list",
                    location: "/properties/list",
                    required: false,
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    (
                                        "/allOf/0",
                                        |text, at| {
                                            at
                                                .nullable(
                                                    text,
                                                    |text, at| {
                                                        at
                                                            .array(
                                                                text,
                                                                "/items",
                                                                <::std::string::String as ::exactify::Exact>::explain,
                                                                0,
                                                                ::std::primitive::usize::MAX,
                                                            )
                                                    },
                                                )
                                        },
                                    ),
                                    (
                                        "/allOf/1",
                                        |text, at| {
                                            at
                                                .nullable(
                                                    text,
                                                    <told::TypesOfBothListPart as ::exactify::Exact>::explain,
                                                )
                                        },
                                    ),
                                ],
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "object",
                    location: "/properties/object",
                    required: false,
                    explain: |text, at| {
                        at
                            .nullable(
                                text,
                                <TypesOfBothObject as ::exactify::Exact>::explain,
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "listed",
                    location: "/properties/listed",
                    required: false,
                    explain: <TypesOfBothListed as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::Any,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.object)
    }
}

impl ::exactify::Subschema for TypesOfBoth {
    const SCHEMA: &'static str = r#"{"title":"Types of both","type":"object","properties":{"whole":{"allOf":[{"type":["number","string"]},{"type":["integer","string"]}]},"whole_first":{"allOf":[{"type":["integer","string"]},{"type":["number","string"]}]},"any_number":{"allOf":[{"type":["number","string"]},{"type":["integer","number"]}]},"no_integer":{"allOf":[{"type":["integer","string"]},{"type":["string","boolean"]}]},"no_number":{"allOf":[{"type":["number","string"]},{"type":["string","boolean"]}]},"no_null":{"allOf":[{"type":["string","null"]},{"type":["string","boolean"]}]},"list":{"allOf":[{"type":["array","null"],"items":{"type":"string"}},{"maxItems":2}]},"object":{"allOf":[{"type":["object","null"],"properties":{"a":{"type":"string"}}},{"properties":{"b":{"type":"boolean"}}}]},"listed":{"type":["boolean","null"],"enum":["a",null]}}}"#;
}

/// TypesOfBothWhole
///
/// Enforced:
/// * `type`: `` ["number","string"] ``
/// * `type`: `` ["integer","string"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypesOfBothWhole {
    /// A JSON number.
    Number(::exactify::Integer),
    /// A JSON string.
    String(::std::string::String),
}

impl ::std::convert::From<::exactify::Integer> for TypesOfBothWhole {
    fn from(value: ::exactify::Integer) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<::std::string::String> for TypesOfBothWhole {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl ::std::convert::From<&str> for TypesOfBothWhole {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::union::Union for TypesOfBothWhole {
    const NAME: &'static str = "types of both whole";
    const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
        (
            ::exactify::union::Kind::Number,
            <::exactify::Integer as ::exactify::Exact>::explain,
        ),
        (
            ::exactify::union::Kind::String,
            <::std::string::String as ::exactify::Exact>::explain,
        ),
    ];
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        kind: ::exactify::union::Kind,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match kind {
            ::exactify::union::Kind::Number => {
                ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
            }
            ::exactify::union::Kind::String => {
                ::serde::Deserialize::deserialize(deserializer).map(Self::String)
            }
            other => {
                ::std::result::Result::Err(::exactify::union::wrong::<Self, _>(other))
            }
        }
    }
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for TypesOfBothWhole {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
            Self::String(value) => ::serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for TypesOfBothWhole {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::union::deserialize(deserializer)
    }
}

impl ::exactify::Exact for TypesOfBothWhole {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                ("/allOf/0", <told::TypesOfBothWholePart as ::exactify::Exact>::explain),
                ("/allOf/1", <told::TypesOfBothWholePart2 as ::exactify::Exact>::explain),
            ],
        );
    }
}

impl ::exactify::Subschema for TypesOfBothWhole {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":["number","string"]},{"type":["integer","string"]}]}"#;
}

/// TypesOfBothWholeFirst
///
/// Enforced:
/// * `type`: `` ["integer","string"] ``
/// * `type`: `` ["number","string"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypesOfBothWholeFirst {
    /// A JSON number.
    Number(::exactify::Integer),
    /// A JSON string.
    String(::std::string::String),
}

impl ::std::convert::From<::exactify::Integer> for TypesOfBothWholeFirst {
    fn from(value: ::exactify::Integer) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<::std::string::String> for TypesOfBothWholeFirst {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl ::std::convert::From<&str> for TypesOfBothWholeFirst {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::union::Union for TypesOfBothWholeFirst {
    const NAME: &'static str = "types of both whole first";
    const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
        (
            ::exactify::union::Kind::Number,
            <::exactify::Integer as ::exactify::Exact>::explain,
        ),
        (
            ::exactify::union::Kind::String,
            <::std::string::String as ::exactify::Exact>::explain,
        ),
    ];
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        kind: ::exactify::union::Kind,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match kind {
            ::exactify::union::Kind::Number => {
                ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
            }
            ::exactify::union::Kind::String => {
                ::serde::Deserialize::deserialize(deserializer).map(Self::String)
            }
            other => {
                ::std::result::Result::Err(::exactify::union::wrong::<Self, _>(other))
            }
        }
    }
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for TypesOfBothWholeFirst {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
            Self::String(value) => ::serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for TypesOfBothWholeFirst {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::union::deserialize(deserializer)
    }
}

impl ::exactify::Exact for TypesOfBothWholeFirst {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                (
                    "/allOf/0",
                    <told::TypesOfBothWholeFirstPart as ::exactify::Exact>::explain,
                ),
                (
                    "/allOf/1",
                    <told::TypesOfBothWholeFirstPart2 as ::exactify::Exact>::explain,
                ),
            ],
        );
    }
}

impl ::exactify::Subschema for TypesOfBothWholeFirst {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":["integer","string"]},{"type":["number","string"]}]}"#;
}

/// TypesOfBothObject
///
/// Enforced:
/// * `type`: `` ["object","null"] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TypesOfBothObject {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub b: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TypesOfBothObject>,
}

impl ::exactify::object::Properties for TypesOfBothObject {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for TypesOfBothObject {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.b.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TypesOfBothObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TypesOfBothObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TypesOfBothObjectVisitor {
            type Value = TypesOfBothObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (types of both object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TypesOfBothObject, __A::Error> {
                let mut made = TypesOfBothObject {
                    a: ::std::option::Option::None,
                    b: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::object::set(&mut made.a, &name, &mut map)?,
                        "b" => ::exactify::object::set(&mut made.b, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(TypesOfBothObjectVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for TypesOfBothObject {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                (
                    "/allOf/0",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::TypesOfBothObjectPart as ::exactify::Exact>::explain,
                            )
                    },
                ),
                (
                    "/allOf/1",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::TypesOfBothObjectPart2 as ::exactify::Exact>::explain,
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

impl ::exactify::Subschema for TypesOfBothObject {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":["object","null"],"properties":{"a":{"type":"string"}}},{"properties":{"b":{"type":"boolean"}}}]}"#;
}

/// TypesOfBothListed
///
/// Enforced:
/// * `type`: `` ["boolean","null"] ``
/// * `enum`: `` ["a",null] ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TypesOfBothListed(::exactify::Raw);

impl ::exactify::listed::Listed for TypesOfBothListed {
    const NAME: &'static str = "types of both listed";
    const KINDS: &'static [::exactify::union::Kind] = &[
        ::exactify::union::Kind::Boolean,
        ::exactify::union::Kind::Null,
    ];
    const INTEGER: bool = false;
    const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
        ("enum", &["\"a\"", "null"]),
    ];
}

::exactify::listed_impls!(TypesOfBothListed);

impl ::exactify::Subschema for TypesOfBothListed {
    const SCHEMA: &'static str = r#"{"type":["boolean","null"],"enum":["a",null]}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// types of both whole
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothWholePart {
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON string.
        String(::std::string::String),
    }
    impl ::std::convert::From<::exactify::Number> for TypesOfBothWholePart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothWholePart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothWholePart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothWholePart {
        const NAME: &'static str = "types of both whole";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Number,
                <::exactify::Number as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for TypesOfBothWholePart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothWholePart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothWholePart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both whole
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothWholePart2 {
        /// A JSON number.
        Number(::exactify::Integer),
        /// A JSON string.
        String(::std::string::String),
    }
    impl ::std::convert::From<::exactify::Integer> for TypesOfBothWholePart2 {
        fn from(value: ::exactify::Integer) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothWholePart2 {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothWholePart2 {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothWholePart2 {
        const NAME: &'static str = "types of both whole";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Number,
                <::exactify::Integer as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for TypesOfBothWholePart2 {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothWholePart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothWholePart2 {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both whole first
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothWholeFirstPart {
        /// A JSON number.
        Number(::exactify::Integer),
        /// A JSON string.
        String(::std::string::String),
    }
    impl ::std::convert::From<::exactify::Integer> for TypesOfBothWholeFirstPart {
        fn from(value: ::exactify::Integer) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothWholeFirstPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothWholeFirstPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothWholeFirstPart {
        const NAME: &'static str = "types of both whole first";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Number,
                <::exactify::Integer as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for TypesOfBothWholeFirstPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothWholeFirstPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothWholeFirstPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both whole first
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothWholeFirstPart2 {
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON string.
        String(::std::string::String),
    }
    impl ::std::convert::From<::exactify::Number> for TypesOfBothWholeFirstPart2 {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothWholeFirstPart2 {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothWholeFirstPart2 {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothWholeFirstPart2 {
        const NAME: &'static str = "types of both whole first";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Number,
                <::exactify::Number as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for TypesOfBothWholeFirstPart2 {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothWholeFirstPart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothWholeFirstPart2 {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both any number
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothAnyNumberPart {
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON string.
        String(::std::string::String),
    }
    impl ::std::convert::From<::exactify::Number> for TypesOfBothAnyNumberPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothAnyNumberPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothAnyNumberPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothAnyNumberPart {
        const NAME: &'static str = "types of both any number";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Number,
                <::exactify::Number as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for TypesOfBothAnyNumberPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothAnyNumberPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothAnyNumberPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both no integer
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothNoIntegerPart {
        /// A JSON number.
        Number(::exactify::Integer),
        /// A JSON string.
        String(::std::string::String),
    }
    impl ::std::convert::From<::exactify::Integer> for TypesOfBothNoIntegerPart {
        fn from(value: ::exactify::Integer) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothNoIntegerPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothNoIntegerPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothNoIntegerPart {
        const NAME: &'static str = "types of both no integer";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Number,
                <::exactify::Integer as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for TypesOfBothNoIntegerPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothNoIntegerPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothNoIntegerPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both no integer
    ///
    /// Enforced:
    /// * `type`: `` ["string","boolean"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothNoIntegerPart2 {
        /// A JSON string.
        String(::std::string::String),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothNoIntegerPart2 {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<bool> for TypesOfBothNoIntegerPart2 {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothNoIntegerPart2 {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothNoIntegerPart2 {
        const NAME: &'static str = "types of both no integer";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
            (::exactify::union::Kind::Boolean, <bool as ::exactify::Exact>::explain),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
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
    impl ::serde::Serialize for TypesOfBothNoIntegerPart2 {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Boolean(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothNoIntegerPart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothNoIntegerPart2 {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both no number
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothNoNumberPart {
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON string.
        String(::std::string::String),
    }
    impl ::std::convert::From<::exactify::Number> for TypesOfBothNoNumberPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothNoNumberPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothNoNumberPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothNoNumberPart {
        const NAME: &'static str = "types of both no number";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Number,
                <::exactify::Number as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for TypesOfBothNoNumberPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothNoNumberPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothNoNumberPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both no number
    ///
    /// Enforced:
    /// * `type`: `` ["string","boolean"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothNoNumberPart2 {
        /// A JSON string.
        String(::std::string::String),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothNoNumberPart2 {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<bool> for TypesOfBothNoNumberPart2 {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothNoNumberPart2 {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothNoNumberPart2 {
        const NAME: &'static str = "types of both no number";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
            (::exactify::union::Kind::Boolean, <bool as ::exactify::Exact>::explain),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
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
    impl ::serde::Serialize for TypesOfBothNoNumberPart2 {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Boolean(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothNoNumberPart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothNoNumberPart2 {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both no null
    ///
    /// Enforced:
    /// * `type`: `` ["string","boolean"] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothNoNullPart {
        /// A JSON string.
        String(::std::string::String),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothNoNullPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<bool> for TypesOfBothNoNullPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothNoNullPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothNoNullPart {
        const NAME: &'static str = "types of both no null";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
            (::exactify::union::Kind::Boolean, <bool as ::exactify::Exact>::explain),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
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
    impl ::serde::Serialize for TypesOfBothNoNullPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Boolean(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothNoNullPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothNoNullPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both list
    ///
    /// Enforced:
    /// * `maxItems`: `` 2 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothListPart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw, 0, 2>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for TypesOfBothListPart {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw, 0, 2>>
    for TypesOfBothListPart {
        fn from(value: ::exactify::Array<::exactify::Raw, 0, 2>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothListPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for TypesOfBothListPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for TypesOfBothListPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothListPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothListPart {
        const NAME: &'static str = "types of both list";
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
                            2,
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
    impl ::serde::Serialize for TypesOfBothListPart {
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
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothListPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothListPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// types of both object
    ///
    /// Enforced:
    /// * `type`: `` ["object","null"] ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TypesOfBothObjectPart {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        pub a: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<TypesOfBothObjectPart>,
    }
    impl ::exactify::object::Properties for TypesOfBothObjectPart {
        const NAMES: &'static [&'static str] = &["a"];
    }
    impl ::serde::Serialize for TypesOfBothObjectPart {
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
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothObjectPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct TypesOfBothObjectPartVisitor;
            impl<'de> ::serde::de::Visitor<'de> for TypesOfBothObjectPartVisitor {
                type Value = TypesOfBothObjectPart;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (types of both object)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<TypesOfBothObjectPart, __A::Error> {
                    let mut made = TypesOfBothObjectPart {
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
            deserializer.deserialize_map(TypesOfBothObjectPartVisitor)
        }
    }
    impl ::exactify::Exact for TypesOfBothObjectPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "types of both object",
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
    /// types of both object
    #[derive(Clone, Debug, PartialEq)]
    pub enum TypesOfBothObjectPart2 {
        /// A JSON object.
        Object(told::TypesOfBothObjectPart2Object),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<told::TypesOfBothObjectPart2Object>
    for TypesOfBothObjectPart2 {
        fn from(value: told::TypesOfBothObjectPart2Object) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>>
    for TypesOfBothObjectPart2 {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TypesOfBothObjectPart2 {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for TypesOfBothObjectPart2 {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for TypesOfBothObjectPart2 {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for TypesOfBothObjectPart2 {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TypesOfBothObjectPart2 {
        const NAME: &'static str = "types of both object";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                <told::TypesOfBothObjectPart2Object as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for TypesOfBothObjectPart2 {
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
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothObjectPart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TypesOfBothObjectPart2 {
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
    /// types of both object
    ///
    /// Enforced:
    /// * `type`: `` object ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TypesOfBothObjectPart2Object {
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        pub b: ::std::option::Option<bool>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<TypesOfBothObjectPart2Object>,
    }
    impl ::exactify::object::Properties for TypesOfBothObjectPart2Object {
        const NAMES: &'static [&'static str] = &["b"];
    }
    impl ::serde::Serialize for TypesOfBothObjectPart2Object {
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
    impl<'de> ::serde::Deserialize<'de> for TypesOfBothObjectPart2Object {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct TypesOfBothObjectPart2ObjectVisitor;
            impl<'de> ::serde::de::Visitor<'de> for TypesOfBothObjectPart2ObjectVisitor {
                type Value = TypesOfBothObjectPart2Object;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (types of both object)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<TypesOfBothObjectPart2Object, __A::Error> {
                    let mut made = TypesOfBothObjectPart2Object {
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
            deserializer.deserialize_map(TypesOfBothObjectPart2ObjectVisitor)
        }
    }
    impl ::exactify::Exact for TypesOfBothObjectPart2Object {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "types of both object",
                properties: &[
                    ::exactify::object::Property {
                        name: "b",
                        location: "/properties/b",
                        required: false,
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
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::TypesOfBoth {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TypesOfBoth {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TypesOfBoth`](super::TypesOfBoth).
    #[derive(Clone, Debug, Default)]
    pub struct TypesOfBoth {
        whole: ::exactify::build::Draft<super::TypesOfBothWhole>,
        whole_first: ::exactify::build::Draft<super::TypesOfBothWholeFirst>,
        any_number: ::exactify::build::Draft<::exactify::Number>,
        no_integer: ::exactify::build::Draft<::std::string::String>,
        no_number: ::exactify::build::Draft<::std::string::String>,
        no_null: ::exactify::build::Draft<::std::string::String>,
        list: ::exactify::build::Draft<
            ::std::option::Option<::exactify::Array<::std::string::String, 0, 2>>,
        >,
        object: ::exactify::build::Draft<
            ::std::option::Option<super::TypesOfBothObject>,
        >,
        listed: ::exactify::build::Draft<super::TypesOfBothListed>,
        extra: ::exactify::Extra<super::TypesOfBoth>,
        errors: ::exactify::build::BuildError,
    }
    impl TypesOfBoth {
        /// The property `whole`.
        ///
        /// Enforced:
        /// * `type`: `` ["number","string"] ``
        /// * `type`: `` ["integer","string"] ``
        #[must_use]
        pub fn whole<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypesOfBothWhole>,
            V::Error: ::std::fmt::Display,
        {
            self.whole.set(value);
            self
        }
        /// The property `whole_first`.
        ///
        /// Enforced:
        /// * `type`: `` ["integer","string"] ``
        /// * `type`: `` ["number","string"] ``
        #[must_use]
        pub fn whole_first<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypesOfBothWholeFirst>,
            V::Error: ::std::fmt::Display,
        {
            self.whole_first.set(value);
            self
        }
        /// The property `any_number`.
        ///
        /// Enforced:
        /// * `type`: `` ["number","string"] ``
        /// * `type`: `` ["integer","number"] ``
        #[must_use]
        pub fn any_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.any_number.set(value);
            self
        }
        /// The property `no_integer`.
        ///
        /// Enforced:
        /// * `type`: `` ["integer","string"] ``
        /// * `type`: `` ["string","boolean"] ``
        #[must_use]
        pub fn no_integer<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.no_integer.set(value);
            self
        }
        /// The property `no_number`.
        ///
        /// Enforced:
        /// * `type`: `` ["number","string"] ``
        /// * `type`: `` ["string","boolean"] ``
        #[must_use]
        pub fn no_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.no_number.set(value);
            self
        }
        /// The property `no_null`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `type`: `` ["string","boolean"] ``
        #[must_use]
        pub fn no_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.no_null.set(value);
            self
        }
        /// The property `list`.
        ///
        /// Enforced:
        /// * `type`: `` ["array","null"] ``
        /// * `items`: `` {"type":"string"} ``
        /// * `maxItems`: `` 2 ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<::std::string::String, 0, 2>>,
            V::Error: ::std::fmt::Display,
        {
            self.list
                .set_some::<V, ::exactify::Array<::std::string::String, 0, 2>>(value);
            self
        }
        /// Makes `list` null.
        #[must_use]
        pub fn list_null(mut self) -> Self {
            self.list
                .set(
                    ::std::option::Option::<
                        ::exactify::Array<::std::string::String, 0, 2>,
                    >::None,
                );
            self
        }
        /// The property `object`.
        ///
        /// Enforced:
        /// * `type`: `` ["object","null"] ``
        #[must_use]
        pub fn object<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypesOfBothObject>,
            V::Error: ::std::fmt::Display,
        {
            self.object.set_some::<V, super::TypesOfBothObject>(value);
            self
        }
        /// Makes `object` null.
        #[must_use]
        pub fn object_null(mut self) -> Self {
            self.object.set(::std::option::Option::<super::TypesOfBothObject>::None);
            self
        }
        /// The property `listed`.
        ///
        /// Enforced:
        /// * `type`: `` ["boolean","null"] ``
        /// * `enum`: `` ["a",null] ``
        #[must_use]
        pub fn listed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypesOfBothListed>,
            V::Error: ::std::fmt::Display,
        {
            self.listed.set(value);
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
        ) -> ::std::result::Result<super::TypesOfBoth, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let whole = self.whole.optional("whole", &mut errors);
            let whole_first = self.whole_first.optional("whole_first", &mut errors);
            let any_number = self.any_number.optional("any_number", &mut errors);
            let no_integer = self.no_integer.optional("no_integer", &mut errors);
            let no_number = self.no_number.optional("no_number", &mut errors);
            let no_null = self.no_null.optional("no_null", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let object = self.object.optional("object", &mut errors);
            let listed = self.listed.optional("listed", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::TypesOfBoth {
                        whole,
                        whole_first,
                        any_number,
                        no_integer,
                        no_number,
                        no_null,
                        list,
                        object,
                        listed,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<TypesOfBoth> for super::TypesOfBoth {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: TypesOfBoth,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
    impl super::TypesOfBothObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TypesOfBothObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TypesOfBothObject`](super::TypesOfBothObject).
    #[derive(Clone, Debug, Default)]
    pub struct TypesOfBothObject {
        a: ::exactify::build::Draft<::std::string::String>,
        b: ::exactify::build::Draft<bool>,
        extra: ::exactify::Extra<super::TypesOfBothObject>,
        errors: ::exactify::build::BuildError,
    }
    impl TypesOfBothObject {
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
        ) -> ::std::result::Result<
            super::TypesOfBothObject,
            ::exactify::build::BuildError,
        > {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::TypesOfBothObject {
                        a,
                        b,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<TypesOfBothObject> for super::TypesOfBothObject {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: TypesOfBothObject,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
