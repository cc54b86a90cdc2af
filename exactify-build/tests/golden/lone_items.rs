// Made by exactify-build 0.1.0 from lone_items. Do not edit: edit the schema, and `cargo build` makes this again.

/// Lone items
///
/// Enforced:
/// * `type`: `` object ``
/// * `unevaluatedProperties`: `` {"anyOf":[{"type":"number"},{"type":"null"}]} ``
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoneItems {
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"anyOf":[{"type":"integer"},{"type":"null"}]} ``
    pub list: ::std::option::Option<
        ::exactify::Array<::std::option::Option<::exactify::Integer>>,
    >,
    /// The property `one`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"anyOf":[{"type":"integer"}]} ``
    pub one: ::std::option::Option<::exactify::Array<::exactify::Integer>>,
    /// The property `map`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"anyOf":[{"type":"boolean"},{"type":"null"}]} ``
    pub map: ::std::option::Option<
        ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
    >,
    /// The property `open`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `unevaluatedProperties`: `` {"type":"number"} ``
    pub open: ::std::option::Option<
        ::exactify::Map<::std::string::String, ::exactify::Number>,
    >,
    /// The property `beside`.
    ///
    /// Enforced:
    /// * `minProperties`: `` 2 ``
    pub beside: ::std::option::Option<LoneItemsBeside>,
    /// The property `listed`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `enum`: `` ["a",null] ``
    pub listed: ::std::option::Option<LoneItemsListed>,
    /// The property `listed_types`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","boolean"] ``
    /// * `enum`: `` ["small"] ``
    pub listed_types: ::std::option::Option<LoneItemsListedTypes>,
    /// The property `listed_null`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `enum`: `` ["small"] ``
    pub listed_null: ::std::option::Option<LoneItemsListedNull>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<LoneItems, ::std::option::Option<::exactify::Number>>,
}

impl LoneItems {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder() -> builder::LoneItems {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for LoneItems {
    const NAMES: &'static [&'static str] = &[
        "list",
        "one",
        "map",
        "open",
        "beside",
        "listed",
        "listed_types",
        "listed_null",
    ];
}

impl ::serde::Serialize for LoneItems {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.one.is_some())
            + ::std::primitive::usize::from(self.map.is_some())
            + ::std::primitive::usize::from(self.open.is_some())
            + ::std::primitive::usize::from(self.beside.is_some())
            + ::std::primitive::usize::from(self.listed.is_some())
            + ::std::primitive::usize::from(self.listed_types.is_some())
            + ::std::primitive::usize::from(self.listed_null.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.one {
            map.serialize_entry("one", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.map {
            map.serialize_entry("map", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.open {
            map.serialize_entry("open", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.beside {
            map.serialize_entry("beside", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed {
            map.serialize_entry("listed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed_types {
            map.serialize_entry("listed_types", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed_null {
            map.serialize_entry("listed_null", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

impl<'de> ::serde::Deserialize<'de> for LoneItems {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LoneItemsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LoneItemsVisitor {
            type Value = LoneItems;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Lone items)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map_: __A,
            ) -> ::std::result::Result<LoneItems, __A::Error> {
                let mut made = LoneItems {
                    list: ::std::option::Option::None,
                    one: ::std::option::Option::None,
                    map: ::std::option::Option::None,
                    open: ::std::option::Option::None,
                    beside: ::std::option::Option::None,
                    listed: ::std::option::Option::None,
                    listed_types: ::std::option::Option::None,
                    listed_null: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map_
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "list" => {
                            ::exactify::object::set(&mut made.list, &name, &mut map_)?
                        }
                        "one" => {
                            ::exactify::object::set(&mut made.one, &name, &mut map_)?
                        }
                        "map" => {
                            ::exactify::object::set(&mut made.map, &name, &mut map_)?
                        }
                        "open" => {
                            ::exactify::object::set(&mut made.open, &name, &mut map_)?
                        }
                        "beside" => {
                            ::exactify::object::set(&mut made.beside, &name, &mut map_)?
                        }
                        "listed" => {
                            ::exactify::object::set(&mut made.listed, &name, &mut map_)?
                        }
                        "listed_types" => {
                            ::exactify::object::set(
                                &mut made.listed_types,
                                &name,
                                &mut map_,
                            )?
                        }
                        "listed_null" => {
                            ::exactify::object::set(
                                &mut made.listed_null,
                                &name,
                                &mut map_,
                            )?
                        }
                        _ => made.extra.read(name, &mut map_)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(LoneItemsVisitor)
    }
}

impl ::exactify::Exact for LoneItems {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Lone items",
            properties: &[
                ::exactify::object::Property {
                    name: "list",
                    location: "/properties/list",
                    required: false,
                    explain: |text, at| {
                        at
                            .array(
                                text,
                                "/items",
                                |text, at| {
                                    at
                                        .each(
                                            text,
                                            &[
                                                (
                                                    "/anyOf/0",
                                                    |text, at| {
                                                        at
                                                            .nullable(
                                                                text,
                                                                <::exactify::Integer as ::exactify::Exact>::explain,
                                                            )
                                                    },
                                                ),
                                            ],
                                        )
                                },
                                0,
                                ::std::primitive::usize::MAX,
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "one",
                    location: "/properties/one",
                    required: false,
                    explain: |text, at| {
                        at
                            .array(
                                text,
                                "/items/anyOf/0",
                                <::exactify::Integer as ::exactify::Exact>::explain,
                                0,
                                ::std::primitive::usize::MAX,
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "map",
                    location: "/properties/map",
                    required: false,
                    explain: |text, at| {
                        let others = ::exactify::object::Others::Each(
                            "/additionalProperties",
                            |text, at| {
                                at
                                    .each(
                                        text,
                                        &[
                                            (
                                                "/anyOf/0",
                                                |text, at| {
                                                    at.nullable(text, <bool as ::exactify::Exact>::explain)
                                                },
                                            ),
                                        ],
                                    )
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
                },
                ::exactify::object::Property {
                    name: "open",
                    location: "/properties/open",
                    required: false,
                    explain: |text, at| {
                        let others = ::exactify::object::Others::Each(
                            "/unevaluatedProperties",
                            <::exactify::Number as ::exactify::Exact>::explain,
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
                    name: "beside",
                    location: "/properties/beside/allOf/0",
                    required: false,
                    explain: <LoneItemsBeside as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "listed",
                    location: "/properties/listed",
                    required: false,
                    explain: <LoneItemsListed as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "listed_types",
                    location: "/properties/listed_types",
                    required: false,
                    explain: <LoneItemsListedTypes as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "listed_null",
                    location: "/properties/listed_null",
                    required: false,
                    explain: <LoneItemsListedNull as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::Each(
                "/unevaluatedProperties",
                |text, at| {
                    at
                        .each(
                            text,
                            &[
                                (
                                    "/anyOf/0",
                                    |text, at| {
                                        at
                                            .nullable(
                                                text,
                                                <::exactify::Number as ::exactify::Exact>::explain,
                                            )
                                    },
                                ),
                            ],
                        )
                },
            ),
            exempt: &[
                "beside",
                "list",
                "listed",
                "listed_null",
                "listed_types",
                "map",
                "one",
                "open",
            ],
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
}

impl ::exactify::Subschema for LoneItems {
    const SCHEMA: &'static str = r#"{"title":"Lone items","type":"object","properties":{"list":{"type":"array","items":{"anyOf":[{"type":"integer"},{"type":"null"}]}},"one":{"type":"array","items":{"anyOf":[{"type":"integer"}]}},"map":{"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"},{"type":"null"}]}},"open":{"type":"object","unevaluatedProperties":{"type":"number"}},"beside":{"allOf":[{"oneOf":[{"type":"object"},{"type":"string"}],"minProperties":2}]},"listed":{"type":"string","enum":["a",null]},"listed_types":{"type":["string","boolean"],"enum":["small"]},"listed_null":{"type":["string","null"],"enum":["small"]}},"unevaluatedProperties":{"anyOf":[{"type":"number"},{"type":"null"}]}}"#;
}

/// LoneItemsBeside
///
/// Enforced:
/// * `minProperties`: `` 2 ``
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq)]
pub enum LoneItemsBeside {
    /// Where the value is a JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw, 2>),
    /// Where the value is a JSON string.
    String(::std::string::String),
}

impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw, 2>>
for LoneItemsBeside {
    fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw, 2>) -> Self {
        Self::Object(value)
    }
}

impl ::std::convert::From<::std::string::String> for LoneItemsBeside {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl ::std::convert::From<&str> for LoneItemsBeside {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

impl ::exactify::choice::Choice for LoneItemsBeside {
    const NAME: &'static str = "lone items beside";
    const BRANCHES: ::exactify::choice::Branches = ::exactify::choice::Branches {
        beside: ::std::option::Option::Some(|text, at| {
            at.nullable(text, <told::LoneItemsBesidePart as ::exactify::Exact>::explain)
        }),
        branches: &[
            ::exactify::choice::Branch {
                location: "",
                kinds: &[::exactify::union::Kind::Object],
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
                                                <told::LoneItemsBesidePart as ::exactify::Exact>::explain,
                                            )
                                    },
                                ),
                                (
                                    "/oneOf/0",
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
                            ],
                        )
                },
                ..::exactify::choice::Branch::NONE
            },
            ::exactify::choice::Branch {
                location: "",
                kinds: &[::exactify::union::Kind::String],
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
                                                <told::LoneItemsBesidePart as ::exactify::Exact>::explain,
                                            )
                                    },
                                ),
                                (
                                    "/oneOf/1",
                                    <::std::string::String as ::exactify::Exact>::explain,
                                ),
                            ],
                        )
                },
                ..::exactify::choice::Branch::NONE
            },
        ],
        ..::exactify::choice::Branches::ONE_OF
    };
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Object),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

impl ::serde::Serialize for LoneItemsBeside {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Object(value) => ::serde::Serialize::serialize(value, serializer),
            Self::String(value) => ::serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for LoneItemsBeside {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::choice::deserialize(deserializer)
    }
}

impl ::exactify::Exact for LoneItemsBeside {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        ::exactify::choice::explain::<Self>(text, at);
    }
}

impl ::exactify::Subschema for LoneItemsBeside {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"object"},{"type":"string"}],"minProperties":2}"#;
}

/// LoneItemsListed
///
/// Enforced:
/// * `type`: `` string ``
/// * `enum`: `` ["a",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoneItemsListed {
    /// `a`
    A,
}

impl LoneItemsListed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
        }
    }
}

impl ::std::str::FromStr for LoneItemsListed {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for LoneItemsListed {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for LoneItemsListed {
    const NAME: &'static str = "lone items listed";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["a"]),
    ];
}

::exactify::text_impls!(LoneItemsListed);

impl ::exactify::Subschema for LoneItemsListed {
    const SCHEMA: &'static str = r#"{"type":"string","enum":["a",null]}"#;
}

/// LoneItemsListedTypes
///
/// Enforced:
/// * `type`: `` ["string","boolean"] ``
/// * `enum`: `` ["small"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoneItemsListedTypes {
    /// `small`
    Small,
}

impl LoneItemsListedTypes {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Small];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
        }
    }
}

impl ::std::str::FromStr for LoneItemsListedTypes {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "small" => ::std::result::Result::Ok(Self::Small),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for LoneItemsListedTypes {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for LoneItemsListedTypes {
    const NAME: &'static str = "lone items listed types";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["small"]),
    ];
}

::exactify::text_impls!(LoneItemsListedTypes);

impl ::exactify::Subschema for LoneItemsListedTypes {
    const SCHEMA: &'static str = r#"{"type":["string","boolean"],"enum":["small"]}"#;
}

/// LoneItemsListedNull
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `enum`: `` ["small"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoneItemsListedNull {
    /// `small`
    Small,
}

impl LoneItemsListedNull {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Small];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
        }
    }
}

impl ::std::str::FromStr for LoneItemsListedNull {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "small" => ::std::result::Result::Ok(Self::Small),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for LoneItemsListedNull {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for LoneItemsListedNull {
    const NAME: &'static str = "lone items listed null";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::TextOrNull;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["small"]),
    ];
}

::exactify::text_impls!(LoneItemsListedNull);

impl ::exactify::Subschema for LoneItemsListedNull {
    const SCHEMA: &'static str = r#"{"type":["string","null"],"enum":["small"]}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(dead_code, unused_imports)]
mod told {
    use super::*;
    /// LoneItemsBesidePart
    ///
    /// Enforced:
    /// * `minProperties`: `` 2 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum LoneItemsBesidePart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw, 2>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw, 2>>
    for LoneItemsBesidePart {
        fn from(
            value: ::exactify::Map<::std::string::String, ::exactify::Raw, 2>,
        ) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>>
    for LoneItemsBesidePart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for LoneItemsBesidePart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for LoneItemsBesidePart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for LoneItemsBesidePart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for LoneItemsBesidePart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for LoneItemsBesidePart {
        const NAME: &'static str = "lone items beside part";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                |text, at| {
                    let others = ::exactify::object::Others::Each(
                        "",
                        <::exactify::Raw as ::exactify::Exact>::explain,
                    );
                    let bounds = ::exactify::object::Object {
                        min: 2,
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
    impl ::serde::Serialize for LoneItemsBesidePart {
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
    impl<'de> ::serde::Deserialize<'de> for LoneItemsBesidePart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for LoneItemsBesidePart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
pub mod builder {
    /// The builder of [`LoneItems`](super::LoneItems).
    #[derive(Clone, Debug, Default)]
    pub struct LoneItems {
        list: ::exactify::build::Draft<
            ::exactify::Array<::std::option::Option<::exactify::Integer>>,
        >,
        one: ::exactify::build::Draft<::exactify::Array<::exactify::Integer>>,
        map: ::exactify::build::Draft<
            ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
        >,
        open: ::exactify::build::Draft<
            ::exactify::Map<::std::string::String, ::exactify::Number>,
        >,
        beside: ::exactify::build::Draft<super::LoneItemsBeside>,
        listed: ::exactify::build::Draft<super::LoneItemsListed>,
        listed_types: ::exactify::build::Draft<super::LoneItemsListedTypes>,
        listed_null: ::exactify::build::Draft<super::LoneItemsListedNull>,
        extra: ::exactify::Extra<
            super::LoneItems,
            ::std::option::Option<::exactify::Number>,
        >,
        errors: ::exactify::build::BuildError,
    }
    impl LoneItems {
        /// The property `list`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"anyOf":[{"type":"integer"},{"type":"null"}]} ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Array<::std::option::Option<::exactify::Integer>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.list.set(value);
            self
        }
        /// The property `one`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"anyOf":[{"type":"integer"}]} ``
        #[must_use]
        pub fn one<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<::exactify::Integer>>,
            V::Error: ::std::fmt::Display,
        {
            self.one.set(value);
            self
        }
        /// The property `map`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"anyOf":[{"type":"boolean"},{"type":"null"}]} ``
        #[must_use]
        pub fn map<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.map.set(value);
            self
        }
        /// The property `open`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `unevaluatedProperties`: `` {"type":"number"} ``
        #[must_use]
        pub fn open<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, ::exactify::Number>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.open.set(value);
            self
        }
        /// The property `beside`.
        ///
        /// Enforced:
        /// * `minProperties`: `` 2 ``
        #[must_use]
        pub fn beside<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LoneItemsBeside>,
            V::Error: ::std::fmt::Display,
        {
            self.beside.set(value);
            self
        }
        /// The property `listed`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `enum`: `` ["a",null] ``
        #[must_use]
        pub fn listed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LoneItemsListed>,
            V::Error: ::std::fmt::Display,
        {
            self.listed.set(value);
            self
        }
        /// The property `listed_types`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","boolean"] ``
        /// * `enum`: `` ["small"] ``
        #[must_use]
        pub fn listed_types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LoneItemsListedTypes>,
            V::Error: ::std::fmt::Display,
        {
            self.listed_types.set(value);
            self
        }
        /// The property `listed_null`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `enum`: `` ["small"] ``
        #[must_use]
        pub fn listed_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LoneItemsListedNull>,
            V::Error: ::std::fmt::Display,
        {
            self.listed_null.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::exactify::Number>>,
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
        ) -> ::std::result::Result<super::LoneItems, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let list = self.list.optional("list", &mut errors);
            let one = self.one.optional("one", &mut errors);
            let map = self.map.optional("map", &mut errors);
            let open = self.open.optional("open", &mut errors);
            let beside = self.beside.optional("beside", &mut errors);
            let listed = self.listed.optional("listed", &mut errors);
            let listed_types = self.listed_types.optional("listed_types", &mut errors);
            let listed_null = self.listed_null.optional("listed_null", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::LoneItems {
                        list,
                        one,
                        map,
                        open,
                        beside,
                        listed,
                        listed_types,
                        listed_null,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<LoneItems> for super::LoneItems {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: LoneItems,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
