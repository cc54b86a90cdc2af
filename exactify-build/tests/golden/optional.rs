// Made by exactify-build 0.1.0 from optional. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Optional
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Optional {
    /// The property `text`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub text: OptionalText,
    /// The property `number`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 2 ``
    pub number: ::std::option::Option<OptionalNumber>,
    /// The property `word`.
    ///
    /// Enforced:
    /// * `enum`: `` ["a","b","Strategy","Error"] ``
    pub word: ::std::option::Option<OptionalWord>,
    /// The property `listed`.
    ///
    /// Enforced:
    /// * `enum`: `` ["a",1,null] ``
    pub listed: ::std::option::Option<::std::option::Option<OptionalListed>>,
    /// The property `union`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","boolean"] ``
    pub union: ::std::option::Option<OptionalUnion>,
    /// The property `choice`.
    pub choice: ::std::option::Option<OptionalChoice>,
    /// The property `counted`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `minProperties`: `` 4 ``
    /// * `dependentRequired`: `` {"a":["b"],"bytes":["a"]} ``
    pub counted: ::std::option::Option<OptionalCounted>,
    /// The property `few`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `maxProperties`: `` 1 ``
    pub few: ::std::option::Option<OptionalFew>,
    /// The property `all`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [true,true] ``
    /// * `items`: `` false ``
    /// * `minItems`: `` 2 ``
    pub all: ::std::option::Option<OptionalAll>,
    /// The property `one`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [true,true] ``
    /// * `items`: `` false ``
    /// * `minItems`: `` 1 ``
    pub one: ::std::option::Option<OptionalOne>,
    /// The property `rest`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [true,true] ``
    /// * `minItems`: `` 1 ``
    pub rest: ::std::option::Option<OptionalRest>,
    /// The property `behind`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"boolean"}] ``
    /// * `minItems`: `` 1 ``
    /// * `uniqueItems`: `` true ``
    pub behind: ::std::option::Option<OptionalBehind>,
    /// The property `empty`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` false ``
    pub empty: ::std::option::Option<OptionalEmpty>,
    /// The property `none`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [false] ``
    pub none: ::std::option::Option<OptionalNone>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Optional>,
}

impl ::exactify::__private::Properties for Optional {
    const NAMES: &'static [&'static str] = &[
        "text",
        "number",
        "word",
        "listed",
        "union",
        "choice",
        "counted",
        "few",
        "all",
        "one",
        "rest",
        "behind",
        "empty",
        "none",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Optional {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.number.is_some())
            + ::std::primitive::usize::from(self.word.is_some())
            + ::std::primitive::usize::from(self.listed.is_some())
            + ::std::primitive::usize::from(self.union.is_some())
            + ::std::primitive::usize::from(self.choice.is_some())
            + ::std::primitive::usize::from(self.counted.is_some())
            + ::std::primitive::usize::from(self.few.is_some())
            + ::std::primitive::usize::from(self.all.is_some())
            + ::std::primitive::usize::from(self.one.is_some())
            + ::std::primitive::usize::from(self.rest.is_some())
            + ::std::primitive::usize::from(self.behind.is_some())
            + ::std::primitive::usize::from(self.empty.is_some())
            + ::std::primitive::usize::from(self.none.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("text", &self.text)?;
        if let ::std::option::Option::Some(value) = &self.number {
            map.serialize_entry("number", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.word {
            map.serialize_entry("word", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed {
            map.serialize_entry("listed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.union {
            map.serialize_entry("union", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.choice {
            map.serialize_entry("choice", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.counted {
            map.serialize_entry("counted", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.few {
            map.serialize_entry("few", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.all {
            map.serialize_entry("all", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.one {
            map.serialize_entry("one", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.rest {
            map.serialize_entry("rest", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.behind {
            map.serialize_entry("behind", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.empty {
            map.serialize_entry("empty", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.none {
            map.serialize_entry("none", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Optional {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalVisitor {
            type Value = Optional;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Optional)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Optional, __A::Error> {
                let mut text = ::std::option::Option::None;
                let mut number = ::std::option::Option::None;
                let mut word = ::std::option::Option::None;
                let mut listed = ::std::option::Option::None;
                let mut union = ::std::option::Option::None;
                let mut choice = ::std::option::Option::None;
                let mut counted = ::std::option::Option::None;
                let mut few = ::std::option::Option::None;
                let mut all = ::std::option::Option::None;
                let mut one = ::std::option::Option::None;
                let mut rest = ::std::option::Option::None;
                let mut behind = ::std::option::Option::None;
                let mut empty = ::std::option::Option::None;
                let mut none = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "text" => ::exactify::__private::set(&mut text, &name, &mut map)?,
                        "number" => {
                            ::exactify::__private::set(&mut number, &name, &mut map)?
                        }
                        "word" => ::exactify::__private::set(&mut word, &name, &mut map)?,
                        "listed" => {
                            ::exactify::__private::set(&mut listed, &name, &mut map)?
                        }
                        "union" => {
                            ::exactify::__private::set(&mut union, &name, &mut map)?
                        }
                        "choice" => {
                            ::exactify::__private::set(&mut choice, &name, &mut map)?
                        }
                        "counted" => {
                            ::exactify::__private::set(&mut counted, &name, &mut map)?
                        }
                        "few" => ::exactify::__private::set(&mut few, &name, &mut map)?,
                        "all" => ::exactify::__private::set(&mut all, &name, &mut map)?,
                        "one" => ::exactify::__private::set(&mut one, &name, &mut map)?,
                        "rest" => ::exactify::__private::set(&mut rest, &name, &mut map)?,
                        "behind" => {
                            ::exactify::__private::set(&mut behind, &name, &mut map)?
                        }
                        "empty" => {
                            ::exactify::__private::set(&mut empty, &name, &mut map)?
                        }
                        "none" => ::exactify::__private::set(&mut none, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Optional {
                    text: ::exactify::__private::required(text, "text")?,
                    number,
                    word,
                    listed,
                    union,
                    choice,
                    counted,
                    few,
                    all,
                    one,
                    rest,
                    behind,
                    empty,
                    none,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(OptionalVisitor)
    }
}

impl ::exactify::Exact for Optional {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.choice)
            || ::exactify::Exact::has_unknown(&self.counted)
            || ::exactify::Exact::has_unknown(&self.few)
    }
}

impl ::exactify::Subschema for Optional {
    const SCHEMA: &'static str = r#"{"title":"Optional","type":"object","properties":{"text":{"type":"string","maxLength":3},"number":{"type":"integer","minimum":2},"word":{"enum":["a","b","Strategy","Error"]},"listed":{"enum":["a",1,null]},"union":{"type":["string","boolean"]},"choice":{"oneOf":[{"type":"string"},{"type":"array"},{"type":"object","required":["a"]}]},"counted":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"},"bytes":{"type":"boolean"}},"minProperties":4,"required":["bytes"],"dependentRequired":{"a":["b"],"bytes":["a"]}},"few":{"type":"object","properties":{"a":{"type":"string"}},"maxProperties":1},"all":{"type":"array","prefixItems":[true,true],"items":false,"minItems":2},"one":{"type":"array","prefixItems":[true,true],"items":false,"minItems":1},"rest":{"type":"array","prefixItems":[true,true],"minItems":1},"behind":{"type":"array","prefixItems":[{"type":"boolean"}],"minItems":1,"uniqueItems":true},"empty":{"type":"object","additionalProperties":false},"none":{"type":"array","prefixItems":[false]}},"required":["text"]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Optional {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Optional".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Optional").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for Optional {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::std::result::Result::Ok(Optional {
            text: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            number: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            word: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            listed: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            union: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            choice: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            counted: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            few: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            all: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            one: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            rest: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            behind: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            empty: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            none: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            extra: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
        })
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for Optional {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalText
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalText(::exactify::__private::EcoString);

::exactify::string_impls!(
    OptionalText, "optional text", checks::OPTIONAL_TEXT.strings, & checks::OPTIONAL_TEXT
);

impl ::exactify::Subschema for OptionalText {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalText {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalText".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalText").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalText {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalText {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalNumber
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 2 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalNumber(::exactify::Number);

::exactify::number_impls!(
    OptionalNumber, "optional number", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("2"))], &
    checks::OPTIONAL_NUMBER
);

impl ::exactify::Subschema for OptionalNumber {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":2}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalNumber {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalNumber".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalNumber").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalNumber {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::number(bytes)
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalNumber {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalWord
///
/// Enforced:
/// * `enum`: `` ["a","b","Strategy","Error"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum OptionalWord {
    /// `a`
    A,
    /// `b`
    B,
    /// `Strategy`
    Strategy,
    /// `Error`
    Error,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OptionalWord {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::B, Self::Strategy, Self::Error];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Strategy => "Strategy",
            Self::Error => "Error",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for OptionalWord {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            "Strategy" => ::std::result::Result::Ok(Self::Strategy),
            "Error" => ::std::result::Result::Ok(Self::Error),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for OptionalWord {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    OptionalWord, "optional word", checks::OPTIONAL_WORD.strings, & checks::OPTIONAL_WORD
);

impl ::exactify::Subschema for OptionalWord {
    const SCHEMA: &'static str = r#"{"enum":["a","b","Strategy","Error"]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalWord {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalWord".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalWord").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalWord {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalWord {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalListed
///
/// Enforced:
/// * `enum`: `` ["a",1,null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum OptionalListed {
    /// `a`
    A,
    /// `1`
    N1,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OptionalListed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::N1];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::A => "\"a\"",
            Self::N1 => "1",
        }
    }
}

::exactify::value_enum_impls!(OptionalListed, & checks::OPTIONAL_LISTED_ONLY);

::exactify::value_enum_impls!(OptionalListed of numbers);

::exactify::value_enum_impls!(OptionalListed of strings);

impl ::exactify::Subschema for OptionalListed {
    const SCHEMA: &'static str = r#"{"enum":["a",1,null],"type":["string","number"]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalListed {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalListed".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalListed").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalListed {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        bytes.choose(Self::ALL).copied()
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalListed {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalUnion
///
/// Enforced:
/// * `type`: `` ["string","boolean"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum OptionalUnion {
    /// A JSON string.
    String(::std::string::String),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    OptionalUnion, "optional union", [String(::std::string::String), Boolean(bool)]
);

impl ::std::convert::From<&str> for OptionalUnion {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for OptionalUnion {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_UNION;
}

impl ::exactify::Subschema for OptionalUnion {
    const SCHEMA: &'static str = r#"{"type":["string","boolean"]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalUnion {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalUnion".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalUnion").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalUnion {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        match bytes.int_in_range(0..=1usize)? {
            0usize => {
                ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::String)
            }
            _ => ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::Boolean),
        }
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalUnion {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalChoice
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum OptionalChoice {
    /// Where the value is a JSON string.
    String(::std::string::String),
    /// Where the value is a JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// Where the value is a JSON object.
    Object(OptionalChoiceObject),
}

::exactify::enum_impls!(
    OptionalChoice, [String, Array, Object], [String(::std::string::String),
    Array(::exactify::Array < ::exactify::Raw >), Object(OptionalChoiceObject)]
);

::exactify::builder_impls!(OptionalChoice, [OptionalChoiceObject]);

impl ::std::convert::From<&str> for OptionalChoice {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for OptionalChoice {
    const NAME: &'static str = "optional choice";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::OPTIONAL_CHOICE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Object),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for OptionalChoice {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_CHOICE;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for OptionalChoice {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"string"},{"type":"array"},{"type":"object","required":["a"]}]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalChoice {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalChoice".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalChoice").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalChoice {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        if bytes.is_empty() {
            return ::std::result::Result::Err(
                ::exactify::arbitrary::Error::NotEnoughData,
            );
        }
        match bytes.int_in_range(0..=2usize)? {
            0usize => {
                ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::String)
            }
            1usize => ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::Array),
            _ => ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::Object),
        }
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalChoice {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalChoiceObject
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalChoiceObject {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    pub a: ::exactify::Raw,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<OptionalChoiceObject>,
}

impl ::exactify::__private::Properties for OptionalChoiceObject {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for OptionalChoiceObject {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("a", &self.a)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OptionalChoiceObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalChoiceObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalChoiceObjectVisitor {
            type Value = OptionalChoiceObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (optional choice object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<OptionalChoiceObject, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(OptionalChoiceObject {
                    a: ::exactify::__private::required(a, "a")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(OptionalChoiceObjectVisitor)
    }
}

impl ::exactify::Exact for OptionalChoiceObject {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_CHOICE_OBJECT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for OptionalChoiceObject {
    const SCHEMA: &'static str = r#"{"type":"object","required":["a"]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalChoiceObject {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalChoiceObject".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalChoiceObject").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalChoiceObject {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::std::result::Result::Ok(OptionalChoiceObject {
            a: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            extra: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
        })
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalChoiceObject {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalCounted
///
/// Enforced:
/// * `type`: `` object ``
/// * `minProperties`: `` 4 ``
/// * `dependentRequired`: `` {"a":["b"],"bytes":["a"]} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalCounted {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    b: ::std::option::Option<::std::string::String>,
    /// The property `bytes`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    bytes: bool,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<OptionalCounted>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OptionalCounted {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn a(&self) -> ::std::option::Option<&::std::string::String> {
        self.a.as_ref()
    }
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn b(&self) -> ::std::option::Option<&::std::string::String> {
        self.b.as_ref()
    }
    /// The property `bytes`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub fn bytes(&self) -> &bool {
        &self.bytes
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<OptionalCounted> {
        &self.extra
    }
}

::exactify::parts_impls!(
    OptionalCounted { ways : into_parts, from_parts, into_builder, errors; required : {
    bytes : bool, try_set_bytes; } optional : { a : ::std::string::String, try_set_a,
    try_remove_a; b : ::std::string::String, try_set_b, try_remove_b; } nullable : {}
    maps : { extra } }
);

impl ::exactify::__private::Properties for OptionalCounted {
    const NAMES: &'static [&'static str] = &["a", "b", "bytes"];
}

impl ::serde::Serialize for OptionalCounted {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.b.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        map.serialize_entry("bytes", &self.bytes)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OptionalCounted {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalCountedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalCountedVisitor {
            type Value = OptionalCounted;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (optional counted)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<OptionalCounted, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut bytes = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                let mut count = 0;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count += 1;
                    ::exactify::__private::at_most(count, ::std::primitive::usize::MAX)?;
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        "bytes" => {
                            ::exactify::__private::set(&mut bytes, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::exactify::__private::at_least(count, 4)?;
                if a.is_some() && b.is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("a", "b"),
                    );
                }
                if bytes.is_some() && a.is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("bytes", "a"),
                    );
                }
                ::std::result::Result::Ok(OptionalCounted {
                    a,
                    b,
                    bytes: ::exactify::__private::required(bytes, "bytes")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(OptionalCountedVisitor)
    }
}

impl ::exactify::Exact for OptionalCounted {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_COUNTED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for OptionalCounted {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"},"bytes":{"type":"boolean"}},"minProperties":4,"required":["bytes"],"dependentRequired":{"a":["b"],"bytes":["a"]}}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalCounted {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalCounted".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalCounted").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalCounted {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::checked(OptionalCounted {
            a: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            b: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            bytes: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            extra: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
        })
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalCounted {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalFew
///
/// Enforced:
/// * `type`: `` object ``
/// * `maxProperties`: `` 1 ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalFew {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<OptionalFew>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OptionalFew {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn a(&self) -> ::std::option::Option<&::std::string::String> {
        self.a.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<OptionalFew> {
        &self.extra
    }
}

::exactify::parts_impls!(
    OptionalFew { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : { a : ::std::string::String, try_set_a, try_remove_a; } nullable : {} maps
    : { extra } }
);

impl ::exactify::__private::Properties for OptionalFew {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for OptionalFew {
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
impl<'de> ::serde::Deserialize<'de> for OptionalFew {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalFewVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalFewVisitor {
            type Value = OptionalFew;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (optional few)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<OptionalFew, __A::Error> {
                let mut made = OptionalFew {
                    a: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                let mut count = 0;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count += 1;
                    ::exactify::__private::at_most(count, 1)?;
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::exactify::__private::at_least(count, 0)?;
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(OptionalFewVisitor)
    }
}

impl ::exactify::Exact for OptionalFew {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_FEW;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for OptionalFew {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"string"}},"maxProperties":1}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalFew {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalFew".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalFew").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalFew {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::checked(OptionalFew {
            a: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            extra: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
        })
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalFew {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalAll
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [true,true] ``
/// * `items`: `` false ``
/// * `minItems`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalAll {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_0: ::exactify::Raw,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_1: ::exactify::Raw,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OptionalAll {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: ::exactify::Raw, item_1: ::exactify::Raw) -> Self {
        Self { item_0, item_1 }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for OptionalAll {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for OptionalAll {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 2;
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        items.serialize_element(&self.item_1)?;
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OptionalAll {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalAllVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalAllVisitor {
            type Value = OptionalAll;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (optional all)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<OptionalAll, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 2, 2);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(OptionalAll {
                    item_0: items.required(item_0)?,
                    item_1: items.required(item_1)?,
                })
            }
        }
        deserializer.deserialize_seq(OptionalAllVisitor)
    }
}

impl ::exactify::Exact for OptionalAll {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_ALL;
}

impl ::exactify::Subschema for OptionalAll {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[true,true],"items":false,"minItems":2}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalAll {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalAll".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalAll").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalAll {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::std::result::Result::Ok(Self {
            item_0: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            item_1: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
        })
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalAll {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalOne
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [true,true] ``
/// * `items`: `` false ``
/// * `minItems`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalOne {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_0: ::exactify::Raw,
    /// The item at index 1.
    pub item_1: ::std::option::Option<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OptionalOne {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: ::exactify::Raw, item_1: ::exactify::Raw) -> Self {
        Self {
            item_0,
            item_1: ::std::option::Option::Some(item_1),
        }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for OptionalOne {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for OptionalOne {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 1 + ::std::primitive::usize::from(self.item_1.is_some());
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        if let ::std::option::Option::Some(item) = &self.item_1 {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OptionalOne {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalOneVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalOneVisitor {
            type Value = OptionalOne;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (optional one)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<OptionalOne, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 1, 2);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(OptionalOne {
                    item_0: items.required(item_0)?,
                    item_1,
                })
            }
        }
        deserializer.deserialize_seq(OptionalOneVisitor)
    }
}

impl ::exactify::Exact for OptionalOne {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_ONE;
}

impl ::exactify::Subschema for OptionalOne {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[true,true],"items":false,"minItems":1}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalOne {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalOne".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalOne").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalOne {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        let count = bytes.int_in_range(1..=2)?;
        ::std::result::Result::Ok(Self {
            item_0: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            item_1: if count > 1 {
                ::std::option::Option::Some(
                    ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
                )
            } else {
                ::std::option::Option::None
            },
        })
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalOne {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalRest
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [true,true] ``
/// * `minItems`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalRest {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    item_0: ::exactify::Raw,
    /// The item at index 1.
    item_1: ::std::option::Option<::exactify::Raw>,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OptionalRest {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::exactify::Raw,
        item_1: ::exactify::Raw,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> Self {
        Self {
            item_0,
            item_1: ::std::option::Option::Some(item_1),
            rest,
        }
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If an item is there without the one before it.
    pub fn from_parts(
        item_0: ::exactify::Raw,
        item_1: ::std::option::Option<::exactify::Raw>,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, item_1, rest };
        ::exactify::__private::tuple::no_gap(
            1,
            &[value.item_1.is_some(), !value.rest.is_empty()],
        )?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        ::exactify::Raw,
        ::std::option::Option<::exactify::Raw>,
        ::exactify::Array<::exactify::Raw>,
    ) {
        (self.item_0, self.item_1, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    pub fn item_0(&self) -> &::exactify::Raw {
        &self.item_0
    }
    /// The item at index 1.
    pub fn item_1(&self) -> ::std::option::Option<&::exactify::Raw> {
        self.item_1.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<::exactify::Raw> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for OptionalRest {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for OptionalRest {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 1 + ::std::primitive::usize::from(self.item_1.is_some())
            + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        if let ::std::option::Option::Some(item) = &self.item_1 {
            items.serialize_element(item)?;
        }
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OptionalRest {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalRestVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalRestVisitor {
            type Value = OptionalRest;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (optional rest)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<OptionalRest, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    1,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(OptionalRest {
                    item_0: items.required(item_0)?,
                    item_1,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(OptionalRestVisitor)
    }
}

impl ::exactify::Exact for OptionalRest {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_REST;
}

impl ::exactify::Subschema for OptionalRest {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[true,true],"minItems":1}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalRest {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalRest".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalRest").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalRest {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        let count = bytes.int_in_range(1..=2)?;
        ::std::result::Result::Ok(Self {
            item_0: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            item_1: if count > 1 {
                ::std::option::Option::Some(
                    ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
                )
            } else {
                ::std::option::Option::None
            },
            rest: if count == 2 {
                ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?
            } else {
                ::std::default::Default::default()
            },
        })
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalRest {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalBehind
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"boolean"}] ``
/// * `minItems`: `` 1 ``
/// * `uniqueItems`: `` true ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalBehind {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` boolean ``
    item_0: bool,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OptionalBehind {
    /// The array with every item that has a type of its own.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn new(
        item_0: bool,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, rest };
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn from_parts(
        item_0: bool,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, rest };
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(self) -> (bool, ::exactify::Array<::exactify::Raw>) {
        (self.item_0, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` boolean ``
    pub fn item_0(&self) -> &bool {
        &self.item_0
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<::exactify::Raw> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for OptionalBehind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for OptionalBehind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 1 + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OptionalBehind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalBehindVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalBehindVisitor {
            type Value = OptionalBehind;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (optional behind)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<OptionalBehind, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    1,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let rest = items.rest()?;
                items
                    .unique(OptionalBehind {
                        item_0: items.required(item_0)?,
                        rest,
                    })
            }
        }
        deserializer.deserialize_seq(OptionalBehindVisitor)
    }
}

impl ::exactify::Exact for OptionalBehind {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_BEHIND;
}

impl ::exactify::Subschema for OptionalBehind {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"boolean"}],"minItems":1,"uniqueItems":true}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalBehind {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalBehind".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalBehind").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalBehind {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        let value = Self {
            item_0: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            rest: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
        };
        match ::exactify::__private::no_equal_items(&value) {
            ::std::result::Result::Ok(()) => ::std::result::Result::Ok(value),
            ::std::result::Result::Err(_) => {
                ::std::result::Result::Err(::exactify::arbitrary::Error::IncorrectFormat)
            }
        }
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalBehind {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalEmpty
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalEmpty {}

impl ::exactify::__private::Properties for OptionalEmpty {
    const NAMES: &'static [&'static str] = &[];
}

impl ::serde::Serialize for OptionalEmpty {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 0;
        let map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OptionalEmpty {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalEmptyVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalEmptyVisitor {
            type Value = OptionalEmpty;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (optional empty)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<OptionalEmpty, __A::Error> {
                if let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    return ::std::result::Result::Err(
                        name
                            .unknown(
                                <OptionalEmpty as ::exactify::__private::Properties>::NAMES,
                            ),
                    );
                }
                ::std::result::Result::Ok(OptionalEmpty {})
            }
        }
        deserializer.deserialize_map(OptionalEmptyVisitor)
    }
}

impl ::exactify::Exact for OptionalEmpty {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_EMPTY;
}

impl ::exactify::Subschema for OptionalEmpty {
    const SCHEMA: &'static str = r#"{"type":"object","additionalProperties":false}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalEmpty {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalEmpty".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalEmpty").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalEmpty {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        let _ = bytes;
        ::std::result::Result::Ok(OptionalEmpty {})
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalEmpty {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// OptionalNone
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [false] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OptionalNone {}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OptionalNone {
    /// The array with every item that has a type of its own.
    pub fn new() -> Self {
        Self {}
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for OptionalNone {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for OptionalNone {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 0;
        let items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OptionalNone {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionalNoneVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionalNoneVisitor {
            type Value = OptionalNone;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (optional none)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<OptionalNone, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 0, 0);
                items.end()?;
                ::std::result::Result::Ok(OptionalNone {})
            }
        }
        deserializer.deserialize_seq(OptionalNoneVisitor)
    }
}

impl ::exactify::Exact for OptionalNone {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONAL_NONE;
}

impl ::exactify::Subschema for OptionalNone {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[false]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for OptionalNone {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "OptionalNone".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::OptionalNone").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for OptionalNone {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        let _ = bytes;
        ::std::result::Result::Ok(Self {})
    }
}

#[cfg(feature = "proptest")]
impl ::exactify::proptest::arbitrary::Arbitrary for OptionalNone {
    type Parameters = ();
    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
        ::exactify::arbitrary::strategy()
    }
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static OPTIONAL: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Optional",
        object: &Object {
            properties: &[
                ("text", &OPTIONAL_TEXT),
                ("number", &OPTIONAL_NUMBER),
                ("word", &OPTIONAL_WORD),
                ("listed", &OPTIONAL_LISTED),
                ("union", &OPTIONAL_UNION),
                ("choice", &OPTIONAL_CHOICE),
                ("counted", &OPTIONAL_COUNTED),
                ("few", &OPTIONAL_FEW),
                ("all", &OPTIONAL_ALL),
                ("one", &OPTIONAL_ONE),
                ("rest", &OPTIONAL_REST),
                ("behind", &OPTIONAL_BEHIND),
                ("empty", &OPTIONAL_EMPTY),
                ("none", &OPTIONAL_NONE),
            ],
            required: &["text"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_TEXT: Check = Check {
        types: JsonTypes::STRING,
        name: "optional text",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static OPTIONAL_NUMBER: Check = Check {
        types: JsonTypes::INTEGER,
        name: "optional number",
        numbers: &[NumberRule::Minimum(Limit::new("2"))],
        ..Check::ANY
    };
    pub(super) static OPTIONAL_WORD: Check = Check {
        name: "optional word",
        strings: &[StringRule::OneOf("enum", &["a", "b", "Strategy", "Error"])],
        ..Check::ANY
    };
    pub(super) static OPTIONAL_LISTED: Check = Check {
        name: "optional listed",
        values: &[("enum", &["\"a\"", "1", "null"])],
        ..Check::ANY
    };
    pub(super) static OPTIONAL_UNION: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::BOOLEAN),
        name: "optional union",
        ..Check::ANY
    };
    pub(super) static OPTIONAL_CHOICE: Check = Check {
        name: "optional choice",
        choices: &[&OPTIONAL_CHOICE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static OPTIONAL_CHOICE_OBJECT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "optional choice object",
        object: &Object {
            required: &["a"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_COUNTED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "optional counted",
        object: &Object {
            properties: &[
                ("a", &Check::STRING),
                ("b", &Check::STRING),
                ("bytes", &Check::BOOLEAN),
            ],
            required: &["bytes"],
            dependent: &[("a", &["b"]), ("bytes", &["a"])],
            min: 4,
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_FEW: Check = Check {
        types: JsonTypes::OBJECT,
        name: "optional few",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            max: 1,
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_ALL: Check = Check {
        types: JsonTypes::ARRAY,
        name: "optional all",
        array: &Items {
            prefix: &[&Check::ANY, &Check::ANY],
            rest: Some(&Check::NEVER),
            min: 2,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_ONE: Check = Check {
        types: JsonTypes::ARRAY,
        name: "optional one",
        array: &Items {
            prefix: &[&Check::ANY, &Check::ANY],
            rest: Some(&Check::NEVER),
            min: 1,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_REST: Check = Check {
        types: JsonTypes::ARRAY,
        name: "optional rest",
        array: &Items {
            prefix: &[&Check::ANY, &Check::ANY],
            min: 1,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_BEHIND: Check = Check {
        types: JsonTypes::ARRAY,
        name: "optional behind",
        array: &Items {
            prefix: &[&Check::BOOLEAN],
            min: 1,
            unique: true,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_EMPTY: Check = Check {
        types: JsonTypes::OBJECT,
        name: "optional empty",
        object: &Object {
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_NONE: Check = Check {
        types: JsonTypes::ARRAY,
        name: "optional none",
        array: &Items {
            prefix: &[&Check::NEVER],
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONAL_LISTED_ONLY: Check = Check {
        name: "optional listed",
        in_place: &[("", &OPTIONAL_LISTED)],
        only: JsonTypes::STRING.or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static OPTIONAL_CHOICE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ARRAY,
                check: &Check::of(JsonTypes::ARRAY),
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                check: &OPTIONAL_CHOICE_OBJECT,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Optional {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Optional {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Optional`](super::Optional).
    #[derive(Clone, Debug, Default)]
    pub struct Optional {
        text: ::exactify::__private::Draft<super::OptionalText>,
        number: ::exactify::__private::Draft<super::OptionalNumber>,
        word: ::exactify::__private::Draft<super::OptionalWord>,
        listed: ::exactify::__private::Draft<
            ::std::option::Option<super::OptionalListed>,
        >,
        union: ::exactify::__private::Draft<super::OptionalUnion>,
        choice: ::exactify::__private::Draft<super::OptionalChoice>,
        counted: ::exactify::__private::Draft<super::OptionalCounted>,
        few: ::exactify::__private::Draft<super::OptionalFew>,
        all: ::exactify::__private::Draft<super::OptionalAll>,
        one: ::exactify::__private::Draft<super::OptionalOne>,
        rest: ::exactify::__private::Draft<super::OptionalRest>,
        behind: ::exactify::__private::Draft<super::OptionalBehind>,
        empty: ::exactify::__private::Draft<super::OptionalEmpty>,
        none: ::exactify::__private::Draft<super::OptionalNone>,
        extra: ::exactify::Extra<super::Optional>,
        errors: ::exactify::BuildError,
    }
    impl Optional {
        /// The property `text`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalText>,
            V::Error: ::std::fmt::Display,
        {
            self.text.set(value);
            self
        }
        /// The property `number`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 2 ``
        #[must_use]
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalNumber>,
            V::Error: ::std::fmt::Display,
        {
            self.number.set(value);
            self
        }
        /// The property `word`.
        ///
        /// Enforced:
        /// * `enum`: `` ["a","b","Strategy","Error"] ``
        #[must_use]
        pub fn word<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalWord>,
            V::Error: ::std::fmt::Display,
        {
            self.word.set(value);
            self
        }
        /// The property `listed`.
        ///
        /// Enforced:
        /// * `enum`: `` ["a",1,null] ``
        #[must_use]
        pub fn listed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalListed>,
            V::Error: ::std::fmt::Display,
        {
            self.listed.set_some::<V, super::OptionalListed>(value);
            self
        }
        /// Makes `listed` null.
        #[must_use]
        pub fn listed_null(mut self) -> Self {
            self.listed.set(::std::option::Option::<super::OptionalListed>::None);
            self
        }
        /// The property `union`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","boolean"] ``
        #[must_use]
        pub fn union<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalUnion>,
            V::Error: ::std::fmt::Display,
        {
            self.union.set(value);
            self
        }
        /// The property `choice`.
        #[must_use]
        pub fn choice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalChoice>,
            V::Error: ::std::fmt::Display,
        {
            self.choice.set(value);
            self
        }
        /// The property `counted`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `minProperties`: `` 4 ``
        /// * `dependentRequired`: `` {"a":["b"],"bytes":["a"]} ``
        #[must_use]
        pub fn counted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalCounted>,
            V::Error: ::std::fmt::Display,
        {
            self.counted.set(value);
            self
        }
        /// The property `few`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `maxProperties`: `` 1 ``
        #[must_use]
        pub fn few<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalFew>,
            V::Error: ::std::fmt::Display,
        {
            self.few.set(value);
            self
        }
        /// The property `all`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [true,true] ``
        /// * `items`: `` false ``
        /// * `minItems`: `` 2 ``
        #[must_use]
        pub fn all<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalAll>,
            V::Error: ::std::fmt::Display,
        {
            self.all.set(value);
            self
        }
        /// The property `one`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [true,true] ``
        /// * `items`: `` false ``
        /// * `minItems`: `` 1 ``
        #[must_use]
        pub fn one<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalOne>,
            V::Error: ::std::fmt::Display,
        {
            self.one.set(value);
            self
        }
        /// The property `rest`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [true,true] ``
        /// * `minItems`: `` 1 ``
        #[must_use]
        pub fn rest<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalRest>,
            V::Error: ::std::fmt::Display,
        {
            self.rest.set(value);
            self
        }
        /// The property `behind`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"boolean"}] ``
        /// * `minItems`: `` 1 ``
        /// * `uniqueItems`: `` true ``
        #[must_use]
        pub fn behind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalBehind>,
            V::Error: ::std::fmt::Display,
        {
            self.behind.set(value);
            self
        }
        /// The property `empty`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn empty<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalEmpty>,
            V::Error: ::std::fmt::Display,
        {
            self.empty.set(value);
            self
        }
        /// The property `none`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [false] ``
        #[must_use]
        pub fn none<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OptionalNone>,
            V::Error: ::std::fmt::Display,
        {
            self.none.set(value);
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
        ) -> ::std::result::Result<super::Optional, ::exactify::BuildError> {
            let mut errors = self.errors;
            let text = self.text.required("text", &mut errors);
            let number = self.number.optional("number", &mut errors);
            let word = self.word.optional("word", &mut errors);
            let listed = self.listed.optional("listed", &mut errors);
            let union = self.union.optional("union", &mut errors);
            let choice = self.choice.optional("choice", &mut errors);
            let counted = self.counted.optional("counted", &mut errors);
            let few = self.few.optional("few", &mut errors);
            let all = self.all.optional("all", &mut errors);
            let one = self.one.optional("one", &mut errors);
            let rest = self.rest.optional("rest", &mut errors);
            let behind = self.behind.optional("behind", &mut errors);
            let empty = self.empty.optional("empty", &mut errors);
            let none = self.none.optional("none", &mut errors);
            errors
                .or(
                    match (text,) {
                        (::std::option::Option::Some(text),) => {
                            ::std::option::Option::Some(super::Optional {
                                text,
                                number,
                                word,
                                listed,
                                union,
                                choice,
                                counted,
                                few,
                                all,
                                one,
                                rest,
                                behind,
                                empty,
                                none,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Optional> for super::Optional {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Optional,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::OptionalChoiceObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> OptionalChoiceObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`OptionalChoiceObject`](super::OptionalChoiceObject).
    #[derive(Clone, Debug, Default)]
    pub struct OptionalChoiceObject {
        a: ::exactify::__private::Draft<::exactify::Raw>,
        extra: ::exactify::Extra<super::OptionalChoiceObject>,
        errors: ::exactify::BuildError,
    }
    impl OptionalChoiceObject {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
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
        ) -> ::std::result::Result<super::OptionalChoiceObject, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::OptionalChoiceObject {
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<OptionalChoiceObject> for super::OptionalChoiceObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: OptionalChoiceObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::OptionalCounted {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> OptionalCounted {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`OptionalCounted`](super::OptionalCounted).
    #[derive(Clone, Debug, Default)]
    pub struct OptionalCounted {
        pub(super) a: ::exactify::__private::Draft<::std::string::String>,
        pub(super) b: ::exactify::__private::Draft<::std::string::String>,
        pub(super) bytes: ::exactify::__private::Draft<bool>,
        pub(super) extra: ::exactify::Extra<super::OptionalCounted>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl OptionalCounted {
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
        /// * `type`: `` string ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
            self
        }
        /// The property `bytes`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn bytes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.bytes.set(value);
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
        ) -> ::std::result::Result<super::OptionalCounted, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            let bytes = self.bytes.required("bytes", &mut errors);
            let count = 1 + ::std::primitive::usize::from(a.is_some())
                + ::std::primitive::usize::from(b.is_some()) + self.extra.len();
            errors.count(count, 4, ::std::primitive::usize::MAX);
            if a.is_some() && b.is_none() {
                errors.depends("a", "b");
            }
            if bytes.is_some() && a.is_none() {
                errors.depends("bytes", "a");
            }
            errors
                .or(
                    match (bytes,) {
                        (::std::option::Option::Some(bytes),) => {
                            ::std::option::Option::Some(super::OptionalCounted {
                                bytes,
                                a,
                                b,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<OptionalCounted> for super::OptionalCounted {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: OptionalCounted,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::OptionalFew {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> OptionalFew {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`OptionalFew`](super::OptionalFew).
    #[derive(Clone, Debug, Default)]
    pub struct OptionalFew {
        pub(super) a: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::OptionalFew>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl OptionalFew {
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
        ) -> ::std::result::Result<super::OptionalFew, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let count = ::std::primitive::usize::from(a.is_some()) + self.extra.len();
            errors.count(count, 0, 1);
            errors
                .or(
                    ::std::option::Option::Some(super::OptionalFew {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<OptionalFew> for super::OptionalFew {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: OptionalFew,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::OptionalEmpty {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> OptionalEmpty {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`OptionalEmpty`](super::OptionalEmpty).
    #[derive(Clone, Debug, Default)]
    pub struct OptionalEmpty {
        errors: ::exactify::BuildError,
    }
    impl OptionalEmpty {
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::OptionalEmpty, ::exactify::BuildError> {
            let errors = self.errors;
            errors.or(::std::option::Option::Some(super::OptionalEmpty {}))
        }
    }
    impl ::std::convert::TryFrom<OptionalEmpty> for super::OptionalEmpty {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: OptionalEmpty,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`OptionalCounted`](super::OptionalCounted), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OptionalCounted {
        /// The property `a`.
        pub a: ::std::option::Option<::std::string::String>,
        /// The property `b`.
        pub b: ::std::option::Option<::std::string::String>,
        /// The property `bytes`.
        pub bytes: bool,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::OptionalCounted>,
    }
    /// The parts of [`OptionalFew`](super::OptionalFew), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OptionalFew {
        /// The property `a`.
        pub a: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::OptionalFew>,
    }
}
