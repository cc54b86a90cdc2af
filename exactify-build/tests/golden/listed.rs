// Made by exactify-build 0.1.0 from listed. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

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
    pub mixed: ::std::option::Option<::std::option::Option<ListedMixed>>,
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
    pub nothing: ::std::option::Option<::exactify::Null>,
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

impl ::exactify::__private::Properties for Listed {
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
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "mixed" => {
                            ::exactify::__private::set(&mut made.mixed, &name, &mut map)?
                        }
                        "version" => {
                            ::exactify::__private::set(
                                &mut made.version,
                                &name,
                                &mut map,
                            )?
                        }
                        "nothing" => {
                            ::exactify::__private::set(
                                &mut made.nothing,
                                &name,
                                &mut map,
                            )?
                        }
                        "strings" => {
                            ::exactify::__private::set(
                                &mut made.strings,
                                &name,
                                &mut map,
                            )?
                        }
                        "text" => {
                            ::exactify::__private::set(&mut made.text, &name, &mut map)?
                        }
                        "word" => {
                            ::exactify::__private::set(&mut made.word, &name, &mut map)?
                        }
                        "common" => {
                            ::exactify::__private::set(
                                &mut made.common,
                                &name,
                                &mut map,
                            )?
                        }
                        "never" => {
                            ::exactify::__private::set(&mut made.never, &name, &mut map)?
                        }
                        "null" => {
                            ::exactify::__private::set(&mut made.null, &name, &mut map)?
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

impl ::exactify::Exact for Listed {
    const CHECK: &'static ::exactify::Check = &checks::LISTED;
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedMixed {
    /// `a`
    A,
    /// `1`
    N1,
    /// `true`
    True,
    /// `[1.0]`
    Array,
    /// `{"k":{"n":100.0}}`
    Object,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedMixed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[
        Self::A,
        Self::N1,
        Self::True,
        Self::Array,
        Self::Object,
    ];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::A => "\"a\"",
            Self::N1 => "1",
            Self::True => "true",
            Self::Array => "[1.0]",
            Self::Object => "{\"k\":{\"n\":100.0}}",
        }
    }
}

::exactify::value_enum_impls!(ListedMixed, & checks::LISTED_MIXED_ONLY);

::exactify::value_enum_impls!(ListedMixed of numbers);

::exactify::value_enum_impls!(ListedMixed of strings);

::exactify::value_enum_impls!(ListedMixed of booleans);

impl ::exactify::Subschema for ListedMixed {
    const SCHEMA: &'static str = r#"{"enum":["a",1,null,true,[1.0],{"k":{"n":100.0}}],"type":["object","array","string","number","boolean"]}"#;
}

/// ListedVersion
///
/// Enforced:
/// * `type`: `` integer ``
/// * `enum`: `` [1,2,"x"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedVersion {
    /// `1`
    N1,
    /// `2`
    N2,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedVersion {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::N1, Self::N2];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
        }
    }
}

::exactify::value_enum_impls!(ListedVersion, & checks::LISTED_VERSION);

::exactify::value_enum_impls!(ListedVersion as i64);

::exactify::value_enum_impls!(ListedVersion of numbers);

impl ::exactify::Subschema for ListedVersion {
    const SCHEMA: &'static str = r#"{"type":"integer","enum":[1,2,"x"]}"#;
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
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedStrings {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedStrings, "listed strings", & [::exactify::check::StringRule::OneOf("enum", &
    ["a", "b"])], & checks::LISTED_STRINGS_ONLY
);

impl ::exactify::Subschema for ListedStrings {
    const SCHEMA: &'static str = r#"{"type":"string","enum":["a","b",1.5]}"#;
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
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedText {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedText, "listed text", checks::LISTED_TEXT.strings, & checks::LISTED_TEXT
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
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "small" => ::std::result::Result::Ok(Self::Small),
            "large" => ::std::result::Result::Ok(Self::Large),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedWord {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedWord, "listed word", checks::LISTED_WORD.strings, & checks::LISTED_WORD
);

impl ::exactify::Subschema for ListedWord {
    const SCHEMA: &'static str = r#"{"type":["string","boolean"],"enum":["small","large"]}"#;
}

/// ListedCommon
///
/// Enforced:
/// * `enum`: `` [{"a":1,"b":2},"x",{"c":[]}] ``
/// * `enum`: `` ["x",{"b":2,"a":1},{"c":{}}] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedCommon {
    /// `{"a":1,"b":2}`
    Object,
    /// `x`
    X,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedCommon {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Object, Self::X];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::Object => "{\"a\":1,\"b\":2}",
            Self::X => "\"x\"",
        }
    }
}

::exactify::value_enum_impls!(ListedCommon, & checks::LISTED_COMMON);

::exactify::value_enum_impls!(ListedCommon of strings);

impl ::exactify::Subschema for ListedCommon {
    const SCHEMA: &'static str = r#"{"allOf":[{"enum":[{"a":1,"b":2},"x",{"c":[]}]},{"enum":["x",{"b":2,"a":1},{"c":{}}]}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static LISTED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Listed",
        object: &Object {
            properties: &[
                ("mixed", &LISTED_MIXED),
                ("version", &LISTED_VERSION),
                (
                    "nothing",
                    &Check {
                        values: &[("const", &["null"])],
                        ..Check::ANY
                    },
                ),
                ("strings", &LISTED_STRINGS),
                ("text", &LISTED_TEXT),
                ("word", &LISTED_WORD),
                ("common", &LISTED_COMMON),
                ("never", &Check::NEVER),
                ("null", &Check::NULL),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LISTED_MIXED: Check = Check {
        name: "listed mixed",
        values: &[
            ("enum", &["\"a\"", "1", "null", "true", "[1.0]", "{\"k\":{\"n\":100.0}}"]),
        ],
        ..Check::ANY
    };
    pub(super) static LISTED_VERSION: Check = Check {
        types: JsonTypes::INTEGER,
        name: "listed version",
        values: &[("enum", &["1", "2", "\"x\""])],
        ..Check::ANY
    };
    pub(super) static LISTED_STRINGS: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::INTEGER),
        name: "listed strings",
        values: &[("enum", &["\"a\"", "\"b\"", "1.5"])],
        ..Check::ANY
    };
    pub(super) static LISTED_TEXT: Check = Check {
        types: JsonTypes::STRING,
        name: "listed text",
        null: true,
        strings: &[StringRule::OneOf("enum", &["a", "b"])],
        ..Check::ANY
    };
    pub(super) static LISTED_WORD: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::BOOLEAN),
        name: "listed word",
        strings: &[StringRule::OneOf("enum", &["small", "large"])],
        ..Check::ANY
    };
    pub(super) static LISTED_COMMON: Check = Check {
        name: "listed common",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "listed common",
                    values: &[("enum", &["{\"a\":1,\"b\":2}", "\"x\"", "{\"c\":[]}"])],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "listed common",
                    values: &[("enum", &["\"x\"", "{\"b\":2,\"a\":1}", "{\"c\":{}}"])],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static LISTED_MIXED_ONLY: Check = Check {
        name: "listed mixed",
        in_place: &[("", &LISTED_MIXED)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static LISTED_STRINGS_ONLY: Check = Check {
        name: "listed strings",
        in_place: &[("", &LISTED_STRINGS)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
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
        mixed: ::exactify::__private::Draft<::std::option::Option<super::ListedMixed>>,
        version: ::exactify::__private::Draft<super::ListedVersion>,
        nothing: ::exactify::__private::Draft<::exactify::Null>,
        strings: ::exactify::__private::Draft<super::ListedStrings>,
        text: ::exactify::__private::Draft<super::ListedText>,
        word: ::exactify::__private::Draft<super::ListedWord>,
        common: ::exactify::__private::Draft<super::ListedCommon>,
        never: ::exactify::__private::Draft<::exactify::Never>,
        null: ::exactify::__private::Draft<::exactify::Null>,
        extra: ::exactify::Extra<super::Listed>,
        errors: ::exactify::BuildError,
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
            self.mixed.set_some::<V, super::ListedMixed>(value);
            self
        }
        /// Makes `mixed` null.
        #[must_use]
        pub fn mixed_null(mut self) -> Self {
            self.mixed.set(::std::option::Option::<super::ListedMixed>::None);
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
            V: ::std::convert::TryInto<::exactify::Null>,
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
        ) -> ::std::result::Result<super::Listed, ::exactify::BuildError> {
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
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Listed,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
