// Made by exactify-build 0.1.0 from all_of_plain. Do not edit: edit the schema, and `cargo build` makes this again.

/// Plain
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Plain {
    /// The same as the other.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub one: ::std::option::Option<Code>,
    /// The property `number`.
    ///
    /// Enforced:
    /// * `minimum`: `` 2 ``
    /// * `type`: `` number ``
    /// * `maximum`: `` 9 ``
    /// * `type`: `` integer ``
    pub number: ::std::option::Option<PlainNumber>,
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string","maxLength":3} ``
    /// * `maxItems`: `` 3 ``
    /// * `items`: `` {"minLength":1} ``
    pub list: ::std::option::Option<::exactify::Array<PlainListItem, 0, 3>>,
    /// The property `listed`.
    ///
    /// Enforced:
    /// * `enum`: `` ["a","b","c"] ``
    /// * `enum`: `` ["b","c","d"] ``
    pub listed: ::std::option::Option<PlainListed>,
    /// The property `nothing`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `type`: `` number ``
    pub nothing: ::std::option::Option<::exactify::Never>,
    /// The property `text`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^a ``
    /// * `pattern`: `` b$ ``
    pub text: ::std::option::Option<PlainText>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Plain>,
}

impl ::exactify::object::Properties for Plain {
    const NAMES: &'static [&'static str] = &[
        "one",
        "number",
        "list",
        "listed",
        "nothing",
        "text",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Plain {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.one.is_some())
            + ::std::primitive::usize::from(self.number.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.listed.is_some())
            + ::std::primitive::usize::from(self.nothing.is_some())
            + ::std::primitive::usize::from(self.text.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.one {
            map.serialize_entry("one", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.number {
            map.serialize_entry("number", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed {
            map.serialize_entry("listed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nothing {
            map.serialize_entry("nothing", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Plain {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PlainVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PlainVisitor {
            type Value = Plain;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Plain)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Plain, __A::Error> {
                let mut made = Plain {
                    one: ::std::option::Option::None,
                    number: ::std::option::Option::None,
                    list: ::std::option::Option::None,
                    listed: ::std::option::Option::None,
                    nothing: ::std::option::Option::None,
                    text: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "one" => ::exactify::object::set(&mut made.one, &name, &mut map)?,
                        "number" => {
                            ::exactify::object::set(&mut made.number, &name, &mut map)?
                        }
                        "list" => {
                            ::exactify::object::set(&mut made.list, &name, &mut map)?
                        }
                        "listed" => {
                            ::exactify::object::set(&mut made.listed, &name, &mut map)?
                        }
                        "nothing" => {
                            ::exactify::object::set(&mut made.nothing, &name, &mut map)?
                        }
                        "text" => {
                            ::exactify::object::set(&mut made.text, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PlainVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Plain {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Plain",
            properties: &[
                ::exactify::object::Property {
                    name: "one",
                    location: "/properties/one/allOf/0/$ref",
                    required: false,
                    explain: <Code as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "number",
                    location: "/properties/number",
                    required: false,
                    explain: <PlainNumber as ::exactify::Exact>::explain,
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
                                                .array(
                                                    text,
                                                    "/items",
                                                    <told::PlainListItemPart as ::exactify::Exact>::explain,
                                                    0,
                                                    ::std::primitive::usize::MAX,
                                                )
                                        },
                                    ),
                                    (
                                        "/allOf/1",
                                        |text, at| {
                                            at
                                                .nullable(
                                                    text,
                                                    <told::PlainListPart as ::exactify::Exact>::explain,
                                                )
                                        },
                                    ),
                                ],
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "listed",
                    location: "/properties/listed",
                    required: false,
                    explain: <PlainListed as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "nothing",
                    location: "/properties/nothing",
                    required: false,
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    (
                                        "/allOf/0",
                                        <::std::string::String as ::exactify::Exact>::explain,
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
                    name: "text",
                    location: "/properties/text",
                    required: false,
                    explain: <PlainText as ::exactify::Exact>::explain,
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

impl ::exactify::Subschema for Plain {
    const SCHEMA: &'static str = r##"{"title":"Plain","type":"object","properties":{"one":{"description":"The same as the other.","allOf":[{"$ref":"#/$defs/Code"}]},"number":{"allOf":[{"minimum":2},{"type":"number","maximum":9},{"type":"integer"}]},"list":{"allOf":[{"type":"array","items":{"type":"string","maxLength":3}},{"maxItems":3,"items":{"minLength":1}}]},"listed":{"allOf":[{"enum":["a","b","c"]},{"enum":["b","c","d"]}]},"nothing":{"allOf":[{"type":"string"},{"type":"number"}]},"text":{"type":"string","allOf":[{"pattern":"^a"},{"pattern":"b$"}]}},"$defs":{"Code":{"type":"string","maxLength":3}}}"##;
}

/// Code
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Code(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Code {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for Code {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Code {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<Code> for ::std::string::String {
    fn from(text: Code) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for Code {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for Code {
    const NAME: &'static str = "code";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MaxLength(3),
    ];
}

::exactify::text_impls!(Code);

impl ::exactify::Subschema for Code {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

/// PlainNumber
///
/// Enforced:
/// * `minimum`: `` 2 ``
/// * `type`: `` number ``
/// * `maximum`: `` 9 ``
/// * `type`: `` integer ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PlainNumber(::exactify::Number);

impl ::exactify::numeric::Numeric for PlainNumber {
    const NAME: &'static str = "plain number";
    const RULES: &'static [::exactify::numeric::Rule] = &[
        ::exactify::numeric::Rule::Integer,
        ::exactify::numeric::Rule::Minimum(::exactify::numeric::Limit::new("2")),
        ::exactify::numeric::Rule::Maximum(::exactify::numeric::Limit::new("9")),
    ];
}

::exactify::numeric_impls!(
    PlainNumber, | text, at | at.each(text, & [("/allOf/0", | text, at | at
    .nullable(text, < told::PlainNumberPart as ::exactify::Exact > ::explain)),
    ("/allOf/1", < told::PlainNumberPart2 as ::exactify::Exact > ::explain), ("/allOf/2",
    < ::exactify::Integer as ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for PlainNumber {
    const SCHEMA: &'static str = r#"{"allOf":[{"minimum":2},{"type":"number","maximum":9},{"type":"integer"}]}"#;
}

/// PlainListItem
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PlainListItem(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PlainListItem {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PlainListItem {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PlainListItem {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<PlainListItem> for ::std::string::String {
    fn from(text: PlainListItem) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for PlainListItem {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for PlainListItem {
    const NAME: &'static str = "plain list item";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MinLength(1),
        ::exactify::text::Rule::MaxLength(3),
    ];
}

::exactify::text_impls!(
    PlainListItem, | text, at | at.each(text, & [("", < told::PlainListItemPart as
    ::exactify::Exact > ::explain), ("", | text, at | at.nullable(text, <
    told::PlainListItemPart2 as ::exactify::Exact > ::explain))])
);

impl ::exactify::Subschema for PlainListItem {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"string","maxLength":3},{"minLength":1}]}"#;
}

/// PlainListed
///
/// Enforced:
/// * `enum`: `` ["a","b","c"] ``
/// * `enum`: `` ["b","c","d"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PlainListed {
    /// `b`
    B,
    /// `c`
    C,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PlainListed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::B, Self::C];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::B => "b",
            Self::C => "c",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for PlainListed {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "b" => ::std::result::Result::Ok(Self::B),
            "c" => ::std::result::Result::Ok(Self::C),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PlainListed {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for PlainListed {
    const NAME: &'static str = "plain listed";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::No;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["a", "b", "c"]),
        ::exactify::text::Rule::OneOf("enum", &["b", "c", "d"]),
    ];
}

::exactify::text_impls!(
    PlainListed, | text, at | at.each(text, & [("/allOf/0", < told::PlainListedPart as
    ::exactify::Exact > ::explain), ("/allOf/1", < told::PlainListedPart2 as
    ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for PlainListed {
    const SCHEMA: &'static str = r#"{"allOf":[{"enum":["a","b","c"]},{"enum":["b","c","d"]}]}"#;
}

/// PlainText
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^a ``
/// * `pattern`: `` b$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PlainText(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PlainText {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PlainText {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PlainText {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<PlainText> for ::std::string::String {
    fn from(text: PlainText) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for PlainText {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PlainText {
    /// Whether `text` matches `^a`.
    fn pattern_matches(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'a'))
    }
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PlainText {
    /// Whether `text` matches `b$`.
    fn pattern_matches_2(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'b') => 1,
                _ => 0,
            };
        }
        state == 1
    }
}

impl ::exactify::text::Text for PlainText {
    const NAME: &'static str = "plain text";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern("^a", PlainText::pattern_matches),
        ::exactify::text::Rule::Pattern("b$", PlainText::pattern_matches_2),
    ];
}

::exactify::text_impls!(
    PlainText, | text, at | at.each(text, & [("", < ::std::string::String as
    ::exactify::Exact > ::explain), ("/allOf/0", | text, at | at.nullable(text, <
    told::PlainTextPart as ::exactify::Exact > ::explain)), ("/allOf/1", | text, at | at
    .nullable(text, < told::PlainTextPart2 as ::exactify::Exact > ::explain))])
);

impl ::exactify::Subschema for PlainText {
    const SCHEMA: &'static str = r#"{"type":"string","allOf":[{"pattern":"^a"},{"pattern":"b$"}]}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// plain number
    ///
    /// Enforced:
    /// * `minimum`: `` 2 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum PlainNumberPart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(told::PlainNumberPartNumber),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for PlainNumberPart {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for PlainNumberPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for PlainNumberPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<told::PlainNumberPartNumber> for PlainNumberPart {
        fn from(value: told::PlainNumberPartNumber) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for PlainNumberPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for PlainNumberPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for PlainNumberPart {
        const NAME: &'static str = "plain number";
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
                <::std::string::String as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::Number,
                <told::PlainNumberPartNumber as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for PlainNumberPart {
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
    impl<'de> ::serde::Deserialize<'de> for PlainNumberPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for PlainNumberPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// plain number
    ///
    /// Enforced:
    /// * `minimum`: `` 2 ``
    /// * `type`: `` number ``
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PlainNumberPartNumber(::exactify::Number);
    impl ::exactify::numeric::Numeric for PlainNumberPartNumber {
        const NAME: &'static str = "plain number";
        const RULES: &'static [::exactify::numeric::Rule] = &[
            ::exactify::numeric::Rule::Minimum(::exactify::numeric::Limit::new("2")),
        ];
    }
    ::exactify::numeric_impls!(PlainNumberPartNumber);
    /// plain number
    ///
    /// Enforced:
    /// * `type`: `` number ``
    /// * `maximum`: `` 9 ``
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PlainNumberPart2(::exactify::Number);
    impl ::exactify::numeric::Numeric for PlainNumberPart2 {
        const NAME: &'static str = "plain number";
        const RULES: &'static [::exactify::numeric::Rule] = &[
            ::exactify::numeric::Rule::Maximum(::exactify::numeric::Limit::new("9")),
        ];
    }
    ::exactify::numeric_impls!(PlainNumberPart2);
    /// plain list item
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PlainListItemPart(::exactify::text::EcoString);
    impl PlainListItemPart {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for PlainListItemPart {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PlainListItemPart {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<PlainListItemPart> for ::std::string::String {
        fn from(text: PlainListItemPart) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for PlainListItemPart {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl ::exactify::text::Text for PlainListItemPart {
        const NAME: &'static str = "plain list item";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::MaxLength(3),
        ];
    }
    ::exactify::text_impls!(PlainListItemPart);
    /// plain list item
    ///
    /// Enforced:
    /// * `minLength`: `` 1 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum PlainListItemPart2 {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(told::PlainListItemPart2String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for PlainListItemPart2 {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>>
    for PlainListItemPart2 {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<told::PlainListItemPart2String> for PlainListItemPart2 {
        fn from(value: told::PlainListItemPart2String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for PlainListItemPart2 {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for PlainListItemPart2 {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::TryFrom<&str> for PlainListItemPart2 {
        type Error = <told::PlainListItemPart2String as ::std::convert::TryFrom<
            &'static str,
        >>::Error;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<
            Self,
            <told::PlainListItemPart2String as ::std::convert::TryFrom<
                &'static str,
            >>::Error,
        > {
            <told::PlainListItemPart2String as ::std::convert::TryFrom<
                &str,
            >>::try_from(text)
                .map(Self::String)
        }
    }
    impl ::exactify::union::Union for PlainListItemPart2 {
        const NAME: &'static str = "plain list item";
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
                <told::PlainListItemPart2String as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for PlainListItemPart2 {
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
    impl<'de> ::serde::Deserialize<'de> for PlainListItemPart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for PlainListItemPart2 {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// plain list item
    ///
    /// Enforced:
    /// * `minLength`: `` 1 ``
    /// * `type`: `` string ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PlainListItemPart2String(::exactify::text::EcoString);
    impl PlainListItemPart2String {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for PlainListItemPart2String {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PlainListItemPart2String {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<PlainListItemPart2String> for ::std::string::String {
        fn from(text: PlainListItemPart2String) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for PlainListItemPart2String {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl ::exactify::text::Text for PlainListItemPart2String {
        const NAME: &'static str = "plain list item";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::MinLength(1),
        ];
    }
    ::exactify::text_impls!(PlainListItemPart2String);
    /// plain list
    ///
    /// Enforced:
    /// * `maxItems`: `` 3 ``
    /// * `items`: `` {"minLength":1} ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum PlainListPart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::std::option::Option<told::PlainListItemPart2>, 0, 3>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for PlainListPart {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<
        ::exactify::Array<::std::option::Option<told::PlainListItemPart2>, 0, 3>,
    > for PlainListPart {
        fn from(
            value: ::exactify::Array<
                ::std::option::Option<told::PlainListItemPart2>,
                0,
                3,
            >,
        ) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for PlainListPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for PlainListPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for PlainListPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for PlainListPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for PlainListPart {
        const NAME: &'static str = "plain list";
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
                            "/items",
                            |text, at| {
                                at
                                    .nullable(
                                        text,
                                        <told::PlainListItemPart2 as ::exactify::Exact>::explain,
                                    )
                            },
                            0,
                            3,
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
    impl ::serde::Serialize for PlainListPart {
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
    impl<'de> ::serde::Deserialize<'de> for PlainListPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for PlainListPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// plain listed
    ///
    /// Enforced:
    /// * `enum`: `` ["a","b","c"] ``
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum PlainListedPart {
        /// `a`
        A,
        /// `b`
        B,
        /// `c`
        C,
    }
    impl PlainListedPart {
        /// Every value, in the order of the schema.
        pub const ALL: &'static [Self] = &[Self::A, Self::B, Self::C];
        /// The text, as JSON spells it.
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::A => "a",
                Self::B => "b",
                Self::C => "c",
            }
        }
    }
    impl ::std::str::FromStr for PlainListedPart {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            match text {
                "a" => ::std::result::Result::Ok(Self::A),
                "b" => ::std::result::Result::Ok(Self::B),
                "c" => ::std::result::Result::Ok(Self::C),
                _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
            }
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PlainListedPart {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            text.parse()
        }
    }
    impl ::exactify::text::Text for PlainListedPart {
        const NAME: &'static str = "plain listed";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::No;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::OneOf("enum", &["a", "b", "c"]),
        ];
    }
    ::exactify::text_impls!(PlainListedPart);
    /// plain listed
    ///
    /// Enforced:
    /// * `enum`: `` ["b","c","d"] ``
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum PlainListedPart2 {
        /// `b`
        B,
        /// `c`
        C,
        /// `d`
        D,
    }
    impl PlainListedPart2 {
        /// Every value, in the order of the schema.
        pub const ALL: &'static [Self] = &[Self::B, Self::C, Self::D];
        /// The text, as JSON spells it.
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::B => "b",
                Self::C => "c",
                Self::D => "d",
            }
        }
    }
    impl ::std::str::FromStr for PlainListedPart2 {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            match text {
                "b" => ::std::result::Result::Ok(Self::B),
                "c" => ::std::result::Result::Ok(Self::C),
                "d" => ::std::result::Result::Ok(Self::D),
                _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
            }
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PlainListedPart2 {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            text.parse()
        }
    }
    impl ::exactify::text::Text for PlainListedPart2 {
        const NAME: &'static str = "plain listed";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::No;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::OneOf("enum", &["b", "c", "d"]),
        ];
    }
    ::exactify::text_impls!(PlainListedPart2);
    /// plain text
    ///
    /// Enforced:
    /// * `pattern`: `` ^a ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum PlainTextPart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(told::PlainTextPartString),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for PlainTextPart {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for PlainTextPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<told::PlainTextPartString> for PlainTextPart {
        fn from(value: told::PlainTextPartString) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for PlainTextPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for PlainTextPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::TryFrom<&str> for PlainTextPart {
        type Error = <told::PlainTextPartString as ::std::convert::TryFrom<
            &'static str,
        >>::Error;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<
            Self,
            <told::PlainTextPartString as ::std::convert::TryFrom<&'static str>>::Error,
        > {
            <told::PlainTextPartString as ::std::convert::TryFrom<&str>>::try_from(text)
                .map(Self::String)
        }
    }
    impl ::exactify::union::Union for PlainTextPart {
        const NAME: &'static str = "plain text";
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
                <told::PlainTextPartString as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for PlainTextPart {
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
    impl<'de> ::serde::Deserialize<'de> for PlainTextPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for PlainTextPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// plain text
    ///
    /// Enforced:
    /// * `pattern`: `` ^a ``
    /// * `type`: `` string ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PlainTextPartString(::exactify::text::EcoString);
    impl PlainTextPartString {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for PlainTextPartString {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PlainTextPartString {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<PlainTextPartString> for ::std::string::String {
        fn from(text: PlainTextPartString) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for PlainTextPartString {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl PlainTextPartString {
        /// Whether `text` matches `^a`.
        fn pattern_matches(text: &str) -> bool {
            matches!(text.bytes().next(), Some(b'a'))
        }
    }
    impl ::exactify::text::Text for PlainTextPartString {
        const NAME: &'static str = "plain text";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::Pattern("^a", PlainTextPartString::pattern_matches),
        ];
    }
    ::exactify::text_impls!(PlainTextPartString);
    /// plain text
    ///
    /// Enforced:
    /// * `pattern`: `` b$ ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum PlainTextPart2 {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(told::PlainTextPart2String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for PlainTextPart2 {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for PlainTextPart2 {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<told::PlainTextPart2String> for PlainTextPart2 {
        fn from(value: told::PlainTextPart2String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for PlainTextPart2 {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for PlainTextPart2 {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::TryFrom<&str> for PlainTextPart2 {
        type Error = <told::PlainTextPart2String as ::std::convert::TryFrom<
            &'static str,
        >>::Error;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<
            Self,
            <told::PlainTextPart2String as ::std::convert::TryFrom<&'static str>>::Error,
        > {
            <told::PlainTextPart2String as ::std::convert::TryFrom<&str>>::try_from(text)
                .map(Self::String)
        }
    }
    impl ::exactify::union::Union for PlainTextPart2 {
        const NAME: &'static str = "plain text";
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
                <told::PlainTextPart2String as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for PlainTextPart2 {
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
    impl<'de> ::serde::Deserialize<'de> for PlainTextPart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for PlainTextPart2 {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// plain text
    ///
    /// Enforced:
    /// * `pattern`: `` b$ ``
    /// * `type`: `` string ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PlainTextPart2String(::exactify::text::EcoString);
    impl PlainTextPart2String {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for PlainTextPart2String {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PlainTextPart2String {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<PlainTextPart2String> for ::std::string::String {
        fn from(text: PlainTextPart2String) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for PlainTextPart2String {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl PlainTextPart2String {
        /// Whether `text` matches `b$`.
        fn pattern_matches(text: &str) -> bool {
            let mut state: u8 = 0;
            for byte in text.bytes() {
                state = match (state, byte) {
                    (0 | 1, b'b') => 1,
                    _ => 0,
                };
            }
            state == 1
        }
    }
    impl ::exactify::text::Text for PlainTextPart2String {
        const NAME: &'static str = "plain text";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::Pattern("b$", PlainTextPart2String::pattern_matches),
        ];
    }
    ::exactify::text_impls!(PlainTextPart2String);
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Plain {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Plain {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Plain`](super::Plain).
    #[derive(Clone, Debug, Default)]
    pub struct Plain {
        one: ::exactify::build::Draft<super::Code>,
        number: ::exactify::build::Draft<super::PlainNumber>,
        list: ::exactify::build::Draft<::exactify::Array<super::PlainListItem, 0, 3>>,
        listed: ::exactify::build::Draft<super::PlainListed>,
        nothing: ::exactify::build::Draft<::exactify::Never>,
        text: ::exactify::build::Draft<super::PlainText>,
        extra: ::exactify::Extra<super::Plain>,
        errors: ::exactify::build::BuildError,
    }
    impl Plain {
        /// The same as the other.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn one<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Code>,
            V::Error: ::std::fmt::Display,
        {
            self.one.set(value);
            self
        }
        /// The property `number`.
        ///
        /// Enforced:
        /// * `minimum`: `` 2 ``
        /// * `type`: `` number ``
        /// * `maximum`: `` 9 ``
        /// * `type`: `` integer ``
        #[must_use]
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PlainNumber>,
            V::Error: ::std::fmt::Display,
        {
            self.number.set(value);
            self
        }
        /// The property `list`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"string","maxLength":3} ``
        /// * `maxItems`: `` 3 ``
        /// * `items`: `` {"minLength":1} ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::PlainListItem, 0, 3>>,
            V::Error: ::std::fmt::Display,
        {
            self.list.set(value);
            self
        }
        /// The property `listed`.
        ///
        /// Enforced:
        /// * `enum`: `` ["a","b","c"] ``
        /// * `enum`: `` ["b","c","d"] ``
        #[must_use]
        pub fn listed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PlainListed>,
            V::Error: ::std::fmt::Display,
        {
            self.listed.set(value);
            self
        }
        /// The property `nothing`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `type`: `` number ``
        #[must_use]
        pub fn nothing<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Never>,
            V::Error: ::std::fmt::Display,
        {
            self.nothing.set(value);
            self
        }
        /// The property `text`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^a ``
        /// * `pattern`: `` b$ ``
        #[must_use]
        pub fn text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PlainText>,
            V::Error: ::std::fmt::Display,
        {
            self.text.set(value);
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
        ) -> ::std::result::Result<super::Plain, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let one = self.one.optional("one", &mut errors);
            let number = self.number.optional("number", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let listed = self.listed.optional("listed", &mut errors);
            let nothing = self.nothing.optional("nothing", &mut errors);
            let text = self.text.optional("text", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Plain {
                        one,
                        number,
                        list,
                        listed,
                        nothing,
                        text,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Plain> for super::Plain {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Plain,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
