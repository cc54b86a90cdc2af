// Made by exactify-build 0.1.0 from listed. Do not edit: edit the schema, and `cargo build` makes this again.

/// Listed
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Listed {
    /// The property `mixed`.
    ///
    /// Enforced:
    /// * `enum`: `` ["a",1,null,true,[1.0],{"k":{"n":100.0}}] ``
    pub mixed: ::std::option::Option<ListedMixed>,
    /// The property `version`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `enum`: `` [1,2,"x"] ``
    pub version: ::std::option::Option<ListedVersion>,
    /// The property `nothing`.
    ///
    /// Enforced:
    /// * `const`: `` null ``
    pub nothing: ::std::option::Option<ListedNothing>,
    /// The property `strings`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","integer"] ``
    /// * `enum`: `` ["a","b",1.5] ``
    pub strings: ::std::option::Option<ListedStrings>,
    /// The property `text`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `enum`: `` ["a","b",null] ``
    pub text: ::std::option::Option<ListedText>,
    /// The property `word`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","boolean"] ``
    /// * `enum`: `` ["small","large"] ``
    pub word: ::std::option::Option<ListedWord>,
    /// The property `common`.
    ///
    /// Enforced:
    /// * `enum`: `` [{"a":1,"b":2},"x",{"c":[]}] ``
    /// * `enum`: `` ["x",{"b":2,"a":1},{"c":{}}] ``
    pub common: ::std::option::Option<ListedCommon>,
    /// The property `never`.
    pub never: ::std::option::Option<::exactify::Never>,
    /// The property `null`.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    pub null: ::std::option::Option<::exactify::Null>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Listed>,
}

impl ::exactify::object::Properties for Listed {
    const NAMES: &'static [&'static str] = &[
        "mixed",
        "version",
        "nothing",
        "strings",
        "text",
        "word",
        "common",
        "never",
        "null",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Listed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.mixed.is_some())
            + ::std::primitive::usize::from(self.version.is_some())
            + ::std::primitive::usize::from(self.nothing.is_some())
            + ::std::primitive::usize::from(self.strings.is_some())
            + ::std::primitive::usize::from(self.text.is_some())
            + ::std::primitive::usize::from(self.word.is_some())
            + ::std::primitive::usize::from(self.common.is_some())
            + ::std::primitive::usize::from(self.never.is_some())
            + ::std::primitive::usize::from(self.null.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.mixed {
            map.serialize_entry("mixed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.version {
            map.serialize_entry("version", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nothing {
            map.serialize_entry("nothing", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.strings {
            map.serialize_entry("strings", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.word {
            map.serialize_entry("word", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.common {
            map.serialize_entry("common", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.never {
            map.serialize_entry("never", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.null {
            map.serialize_entry("null", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Listed {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ListedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ListedVisitor {
            type Value = Listed;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Listed)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Listed, __A::Error> {
                let mut made = Listed {
                    mixed: ::std::option::Option::None,
                    version: ::std::option::Option::None,
                    nothing: ::std::option::Option::None,
                    strings: ::std::option::Option::None,
                    text: ::std::option::Option::None,
                    word: ::std::option::Option::None,
                    common: ::std::option::Option::None,
                    never: ::std::option::Option::None,
                    null: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "mixed" => {
                            ::exactify::object::set(&mut made.mixed, &name, &mut map)?
                        }
                        "version" => {
                            ::exactify::object::set(&mut made.version, &name, &mut map)?
                        }
                        "nothing" => {
                            ::exactify::object::set(&mut made.nothing, &name, &mut map)?
                        }
                        "strings" => {
                            ::exactify::object::set(&mut made.strings, &name, &mut map)?
                        }
                        "text" => {
                            ::exactify::object::set(&mut made.text, &name, &mut map)?
                        }
                        "word" => {
                            ::exactify::object::set(&mut made.word, &name, &mut map)?
                        }
                        "common" => {
                            ::exactify::object::set(&mut made.common, &name, &mut map)?
                        }
                        "never" => {
                            ::exactify::object::set(&mut made.never, &name, &mut map)?
                        }
                        "null" => {
                            ::exactify::object::set(&mut made.null, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ListedVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Listed {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Listed",
            properties: &[
                ::exactify::object::Property {
                    name: "mixed",
                    location: "/properties/mixed",
                    required: false,
                    explain: <ListedMixed as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "version",
                    location: "/properties/version",
                    required: false,
                    explain: <ListedVersion as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "nothing",
                    location: "/properties/nothing",
                    required: false,
                    explain: <ListedNothing as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "strings",
                    location: "/properties/strings",
                    required: false,
                    explain: <ListedStrings as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "text",
                    location: "/properties/text",
                    required: false,
                    explain: <ListedText as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "word",
                    location: "/properties/word",
                    required: false,
                    explain: <ListedWord as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "common",
                    location: "/properties/common",
                    required: false,
                    explain: <ListedCommon as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "never",
                    location: "/properties/never",
                    required: false,
                    explain: <::exactify::Never as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "null",
                    location: "/properties/null",
                    required: false,
                    explain: <::exactify::Null as ::exactify::Exact>::explain,
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

impl ::exactify::Subschema for Listed {
    const SCHEMA: &'static str = r#"{"title":"Listed","type":"object","properties":{"mixed":{"enum":["a",1,null,true,[1.0],{"k":{"n":100.0}}]},"version":{"type":"integer","enum":[1,2,"x"]},"nothing":{"const":null},"strings":{"type":["string","integer"],"enum":["a","b",1.5]},"text":{"type":"string","enum":["a","b",null]},"word":{"type":["string","boolean"],"enum":["small","large"]},"common":{"allOf":[{"enum":[{"a":1,"b":2},"x",{"c":[]}]},{"enum":["x",{"b":2,"a":1},{"c":{}}]}]},"never":false,"null":{"type":"null"}}}"#;
}

/// ListedMixed
///
/// Enforced:
/// * `enum`: `` ["a",1,null,true,[1.0],{"k":{"n":100.0}}] ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ListedMixed(::exactify::Raw);

impl ::exactify::listed::Listed for ListedMixed {
    const NAME: &'static str = "listed mixed";
    const KINDS: &'static [::exactify::union::Kind] = &[];
    const INTEGER: bool = false;
    const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
        ("enum", &["\"a\"", "1", "null", "true", "[1.0]", "{\"k\":{\"n\":100.0}}"]),
    ];
}

::exactify::listed_impls!(ListedMixed);

impl ::exactify::Subschema for ListedMixed {
    const SCHEMA: &'static str = r#"{"enum":["a",1,null,true,[1.0],{"k":{"n":100.0}}]}"#;
}

/// ListedVersion
///
/// Enforced:
/// * `type`: `` integer ``
/// * `enum`: `` [1,2,"x"] ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ListedVersion(::exactify::Raw);

impl ::exactify::listed::Listed for ListedVersion {
    const NAME: &'static str = "listed version";
    const KINDS: &'static [::exactify::union::Kind] = &[::exactify::union::Kind::Number];
    const INTEGER: bool = true;
    const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
        ("enum", &["1", "2", "\"x\""]),
    ];
}

::exactify::listed_impls!(ListedVersion);

impl ::exactify::Subschema for ListedVersion {
    const SCHEMA: &'static str = r#"{"type":"integer","enum":[1,2,"x"]}"#;
}

/// ListedNothing
///
/// Enforced:
/// * `const`: `` null ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ListedNothing(::exactify::Raw);

impl ::exactify::listed::Listed for ListedNothing {
    const NAME: &'static str = "listed nothing";
    const KINDS: &'static [::exactify::union::Kind] = &[];
    const INTEGER: bool = false;
    const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
        ("const", &["null"]),
    ];
}

::exactify::listed_impls!(ListedNothing);

impl ::exactify::Subschema for ListedNothing {
    const SCHEMA: &'static str = r#"{"const":null}"#;
}

/// ListedStrings
///
/// Enforced:
/// * `type`: `` ["string","integer"] ``
/// * `enum`: `` ["a","b",1.5] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedStrings {
    /// `a`
    A,
    /// `b`
    B,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedStrings {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedStrings {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedStrings {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for ListedStrings {
    const NAME: &'static str = "listed strings";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["a", "b"]),
    ];
}

::exactify::text_impls!(
    ListedStrings, | text, at | at.each(text, & [("", < told::ListedStringsPart as
    ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for ListedStrings {
    const SCHEMA: &'static str = r#"{"type":["string","integer"],"enum":["a","b",1.5]}"#;
}

/// ListedText
///
/// Enforced:
/// * `type`: `` string ``
/// * `enum`: `` ["a","b",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedText {
    /// `a`
    A,
    /// `b`
    B,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedText {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedText {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedText {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for ListedText {
    const NAME: &'static str = "listed text";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["a", "b"]),
    ];
}

::exactify::text_impls!(
    ListedText, | text, at | at.each(text, & [("", < told::ListedTextPart as
    ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for ListedText {
    const SCHEMA: &'static str = r#"{"type":"string","enum":["a","b",null]}"#;
}

/// ListedWord
///
/// Enforced:
/// * `type`: `` ["string","boolean"] ``
/// * `enum`: `` ["small","large"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedWord {
    /// `small`
    Small,
    /// `large`
    Large,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedWord {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedWord {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "small" => ::std::result::Result::Ok(Self::Small),
            "large" => ::std::result::Result::Ok(Self::Large),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedWord {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for ListedWord {
    const NAME: &'static str = "listed word";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["small", "large"]),
    ];
}

::exactify::text_impls!(
    ListedWord, | text, at | at.each(text, & [("", < told::ListedWordPart as
    ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for ListedWord {
    const SCHEMA: &'static str = r#"{"type":["string","boolean"],"enum":["small","large"]}"#;
}

/// ListedCommon
///
/// Enforced:
/// * `enum`: `` [{"a":1,"b":2},"x",{"c":[]}] ``
/// * `enum`: `` ["x",{"b":2,"a":1},{"c":{}}] ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ListedCommon(::exactify::Raw);

impl ::exactify::listed::Listed for ListedCommon {
    const NAME: &'static str = "listed common";
    const KINDS: &'static [::exactify::union::Kind] = &[];
    const INTEGER: bool = false;
    const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
        ("enum", &["{\"a\":1,\"b\":2}", "\"x\"", "{\"c\":[]}"]),
        ("enum", &["\"x\"", "{\"b\":2,\"a\":1}", "{\"c\":{}}"]),
    ];
}

::exactify::listed_impls!(
    ListedCommon, | text, at | at.each(text, & [("/allOf/0", < told::ListedCommonPart as
    ::exactify::Exact > ::explain), ("/allOf/1", < told::ListedCommonPart2 as
    ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for ListedCommon {
    const SCHEMA: &'static str = r#"{"allOf":[{"enum":[{"a":1,"b":2},"x",{"c":[]}]},{"enum":["x",{"b":2,"a":1},{"c":{}}]}]}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// listed strings
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListedStringsPart(::exactify::Raw);
    impl ::exactify::listed::Listed for ListedStringsPart {
        const NAME: &'static str = "listed strings";
        const KINDS: &'static [::exactify::union::Kind] = &[
            ::exactify::union::Kind::String,
            ::exactify::union::Kind::Number,
        ];
        const INTEGER: bool = true;
        const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
            ("enum", &["\"a\"", "\"b\"", "1.5"]),
        ];
    }
    ::exactify::listed_impls!(ListedStringsPart);
    /// listed text
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListedTextPart(::exactify::Raw);
    impl ::exactify::listed::Listed for ListedTextPart {
        const NAME: &'static str = "listed text";
        const KINDS: &'static [::exactify::union::Kind] = &[
            ::exactify::union::Kind::String,
        ];
        const INTEGER: bool = false;
        const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
            ("enum", &["\"a\"", "\"b\"", "null"]),
        ];
    }
    ::exactify::listed_impls!(ListedTextPart);
    /// listed word
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListedWordPart(::exactify::Raw);
    impl ::exactify::listed::Listed for ListedWordPart {
        const NAME: &'static str = "listed word";
        const KINDS: &'static [::exactify::union::Kind] = &[
            ::exactify::union::Kind::String,
            ::exactify::union::Kind::Boolean,
        ];
        const INTEGER: bool = false;
        const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
            ("enum", &["\"small\"", "\"large\""]),
        ];
    }
    ::exactify::listed_impls!(ListedWordPart);
    /// listed common
    ///
    /// Enforced:
    /// * `enum`: `` [{"a":1,"b":2},"x",{"c":[]}] ``
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListedCommonPart(::exactify::Raw);
    impl ::exactify::listed::Listed for ListedCommonPart {
        const NAME: &'static str = "listed common";
        const KINDS: &'static [::exactify::union::Kind] = &[];
        const INTEGER: bool = false;
        const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
            ("enum", &["{\"a\":1,\"b\":2}", "\"x\"", "{\"c\":[]}"]),
        ];
    }
    ::exactify::listed_impls!(ListedCommonPart);
    /// listed common
    ///
    /// Enforced:
    /// * `enum`: `` ["x",{"b":2,"a":1},{"c":{}}] ``
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ListedCommonPart2(::exactify::Raw);
    impl ::exactify::listed::Listed for ListedCommonPart2 {
        const NAME: &'static str = "listed common";
        const KINDS: &'static [::exactify::union::Kind] = &[];
        const INTEGER: bool = false;
        const LISTS: &'static [(&'static str, &'static [&'static str])] = &[
            ("enum", &["\"x\"", "{\"b\":2,\"a\":1}", "{\"c\":{}}"]),
        ];
    }
    ::exactify::listed_impls!(ListedCommonPart2);
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Listed {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Listed {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Listed`](super::Listed).
    #[derive(Clone, Debug, Default)]
    pub struct Listed {
        mixed: ::exactify::build::Draft<super::ListedMixed>,
        version: ::exactify::build::Draft<super::ListedVersion>,
        nothing: ::exactify::build::Draft<super::ListedNothing>,
        strings: ::exactify::build::Draft<super::ListedStrings>,
        text: ::exactify::build::Draft<super::ListedText>,
        word: ::exactify::build::Draft<super::ListedWord>,
        common: ::exactify::build::Draft<super::ListedCommon>,
        never: ::exactify::build::Draft<::exactify::Never>,
        null: ::exactify::build::Draft<::exactify::Null>,
        extra: ::exactify::Extra<super::Listed>,
        errors: ::exactify::build::BuildError,
    }
    impl Listed {
        /// The property `mixed`.
        ///
        /// Enforced:
        /// * `enum`: `` ["a",1,null,true,[1.0],{"k":{"n":100.0}}] ``
        #[must_use]
        pub fn mixed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedMixed>,
            V::Error: ::std::fmt::Display,
        {
            self.mixed.set(value);
            self
        }
        /// The property `version`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `enum`: `` [1,2,"x"] ``
        #[must_use]
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedVersion>,
            V::Error: ::std::fmt::Display,
        {
            self.version.set(value);
            self
        }
        /// The property `nothing`.
        ///
        /// Enforced:
        /// * `const`: `` null ``
        #[must_use]
        pub fn nothing<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedNothing>,
            V::Error: ::std::fmt::Display,
        {
            self.nothing.set(value);
            self
        }
        /// The property `strings`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","integer"] ``
        /// * `enum`: `` ["a","b",1.5] ``
        #[must_use]
        pub fn strings<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedStrings>,
            V::Error: ::std::fmt::Display,
        {
            self.strings.set(value);
            self
        }
        /// The property `text`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `enum`: `` ["a","b",null] ``
        #[must_use]
        pub fn text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedText>,
            V::Error: ::std::fmt::Display,
        {
            self.text.set(value);
            self
        }
        /// The property `word`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","boolean"] ``
        /// * `enum`: `` ["small","large"] ``
        #[must_use]
        pub fn word<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedWord>,
            V::Error: ::std::fmt::Display,
        {
            self.word.set(value);
            self
        }
        /// The property `common`.
        ///
        /// Enforced:
        /// * `enum`: `` [{"a":1,"b":2},"x",{"c":[]}] ``
        /// * `enum`: `` ["x",{"b":2,"a":1},{"c":{}}] ``
        #[must_use]
        pub fn common<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedCommon>,
            V::Error: ::std::fmt::Display,
        {
            self.common.set(value);
            self
        }
        /// The property `never`.
        #[must_use]
        pub fn never<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Never>,
            V::Error: ::std::fmt::Display,
        {
            self.never.set(value);
            self
        }
        /// The property `null`.
        ///
        /// Enforced:
        /// * `type`: `` null ``
        #[must_use]
        pub fn null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Null>,
            V::Error: ::std::fmt::Display,
        {
            self.null.set(value);
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
        ) -> ::std::result::Result<super::Listed, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let mixed = self.mixed.optional("mixed", &mut errors);
            let version = self.version.optional("version", &mut errors);
            let nothing = self.nothing.optional("nothing", &mut errors);
            let strings = self.strings.optional("strings", &mut errors);
            let text = self.text.optional("text", &mut errors);
            let word = self.word.optional("word", &mut errors);
            let common = self.common.optional("common", &mut errors);
            let never = self.never.optional("never", &mut errors);
            let null = self.null.optional("null", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Listed {
                        mixed,
                        version,
                        nothing,
                        strings,
                        text,
                        word,
                        common,
                        never,
                        null,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Listed> for super::Listed {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Listed,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
