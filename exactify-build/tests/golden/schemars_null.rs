// Made by exactify-build 0.1.0 from schemars_null. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Part
///
/// Enforced:
/// * `type`: `` ["object","null"] ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PartValue {
    /// Part
    ///
    /// Enforced:
    /// * `type`: `` ["object","null"] ``
    /// * `additionalProperties`: `` false ``
    pub next: ::std::option::Option<::std::option::Option<::std::boxed::Box<PartValue>>>,
    /// The property `size`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `maxLength`: `` 3 ``
    pub size: ::std::option::Option<::std::option::Option<PartValueSize>>,
    /// The property `color`.
    ///
    /// Enforced:
    /// * `enum`: `` ["red","blue",null] ``
    pub color: ::std::option::Option<::std::option::Option<PartValueColor>>,
    /// The property `state`.
    pub state: ::std::option::Option<::std::option::Option<PartValueState>>,
    /// The property `count`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","integer","null"] ``
    /// * `minimum`: `` 3 ``
    /// * `maxLength`: `` 1 ``
    pub count: ::std::option::Option<::std::option::Option<PartValueCount>>,
    /// The property `shape`.
    pub shape: ::std::option::Option<::std::option::Option<::std::boxed::Box<Shape>>>,
    /// The property `weight`.
    ///
    /// Enforced:
    /// * `type`: `` ["number","null"] ``
    /// * `minimum`: `` 0 ``
    /// * `maximum`: `` 9 ``
    pub weight: ::std::option::Option<::std::option::Option<Weight>>,
    /// The property `spare`.
    pub spare: ::std::option::Option<::std::option::Option<::std::boxed::Box<Spare>>>,
    /// The property `tried`.
    pub tried: ::std::option::Option<::std::option::Option<PartValueTried>>,
    /// The property `words`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"$ref":"#/$defs/word"} ``
    /// * `additionalProperties`: `` {"$ref":"#/$defs/word"} ``
    pub words: ::std::option::Option<
        ::exactify::Map<PartWord, ::std::option::Option<Word>>,
    >,
}

impl ::exactify::__private::Properties for PartValue {
    const NAMES: &'static [&'static str] = &[
        "next",
        "size",
        "color",
        "state",
        "count",
        "shape",
        "weight",
        "spare",
        "tried",
        "words",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for PartValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.next.is_some())
            + ::std::primitive::usize::from(self.size.is_some())
            + ::std::primitive::usize::from(self.color.is_some())
            + ::std::primitive::usize::from(self.state.is_some())
            + ::std::primitive::usize::from(self.count.is_some())
            + ::std::primitive::usize::from(self.shape.is_some())
            + ::std::primitive::usize::from(self.weight.is_some())
            + ::std::primitive::usize::from(self.spare.is_some())
            + ::std::primitive::usize::from(self.tried.is_some())
            + ::std::primitive::usize::from(self.words.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.size {
            map.serialize_entry("size", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.color {
            map.serialize_entry("color", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.state {
            map.serialize_entry("state", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.count {
            map.serialize_entry("count", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.shape {
            map.serialize_entry("shape", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.weight {
            map.serialize_entry("weight", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.spare {
            map.serialize_entry("spare", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tried {
            map.serialize_entry("tried", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.words {
            map.serialize_entry("words", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PartValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PartValueVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PartValueVisitor {
            type Value = PartValue;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Part)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PartValue, __A::Error> {
                let mut made = PartValue {
                    next: ::std::option::Option::None,
                    size: ::std::option::Option::None,
                    color: ::std::option::Option::None,
                    state: ::std::option::Option::None,
                    count: ::std::option::Option::None,
                    shape: ::std::option::Option::None,
                    weight: ::std::option::Option::None,
                    spare: ::std::option::Option::None,
                    tried: ::std::option::Option::None,
                    words: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "next" => {
                            ::exactify::__private::set(&mut made.next, &name, &mut map)?
                        }
                        "size" => {
                            ::exactify::__private::set(&mut made.size, &name, &mut map)?
                        }
                        "color" => {
                            ::exactify::__private::set(&mut made.color, &name, &mut map)?
                        }
                        "state" => {
                            ::exactify::__private::set(&mut made.state, &name, &mut map)?
                        }
                        "count" => {
                            ::exactify::__private::set(&mut made.count, &name, &mut map)?
                        }
                        "shape" => {
                            ::exactify::__private::set(&mut made.shape, &name, &mut map)?
                        }
                        "weight" => {
                            ::exactify::__private::set(
                                &mut made.weight,
                                &name,
                                &mut map,
                            )?
                        }
                        "spare" => {
                            ::exactify::__private::set(&mut made.spare, &name, &mut map)?
                        }
                        "tried" => {
                            ::exactify::__private::set(&mut made.tried, &name, &mut map)?
                        }
                        "words" => {
                            ::exactify::__private::set(&mut made.words, &name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <PartValue as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PartValueVisitor)
    }
}

impl ::exactify::Exact for PartValue {
    const CHECK: &'static ::exactify::Check = &checks::PART_VALUE_ONLY;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.next)
            || ::exactify::Exact::has_unknown(&self.shape)
            || ::exactify::Exact::has_unknown(&self.spare)
            || ::exactify::Exact::has_unknown(&self.tried)
    }
}

impl ::exactify::Subschema for PartValue {
    const SCHEMA: &'static str = r##"{"title":"Part","type":"object","properties":{"next":{"$ref":"#"},"size":{"type":["string","null"],"maxLength":3},"color":{"enum":["red","blue",null]},"state":{"anyOf":[{"const":"new"},{"const":"used"},{"type":"null"}]},"count":{"type":["string","integer","null"],"minimum":3,"maxLength":1},"shape":{"$ref":"#/$defs/shape"},"weight":{"$ref":"#/$defs/weight"},"spare":{"oneOf":[{"type":"null"},{"$ref":"#/$defs/spare"}]},"tried":{"anyOf":[{"type":"object","required":["a"]},{"type":"object","required":["b"]},{"type":"null"}]},"words":{"type":"object","propertyNames":{"$ref":"#/$defs/word"},"additionalProperties":{"$ref":"#/$defs/word"}}},"additionalProperties":false,"$defs":{"shape":{"oneOf":[{"type":"object","required":["is"],"properties":{"is":{"const":"round"}}},{"type":"object","required":["is"],"properties":{"is":{"const":"square"},"of":{"$ref":"#/$defs/shape"}}},{"type":"null"}]},"weight":{"type":["number","null"],"minimum":0,"maximum":9},"spare":{"type":"object","required":["part"],"properties":{"part":{"$ref":"#"},"for":{"$ref":"#/properties/size"}}},"word":{"minLength":2,"pattern":"^[a-z]*$"}}}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValue {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValue".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValue").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &["/$defs"],
            &[
                (
                    "/properties/next/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        ::std::option::Option<PartValue>,
                    >,
                ),
                (
                    "/properties/shape/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        ::std::option::Option<Shape>,
                    >,
                ),
                (
                    "/properties/weight/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        ::std::option::Option<Weight>,
                    >,
                ),
                (
                    "/properties/spare/oneOf/1/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Spare>,
                ),
                (
                    "/properties/words/propertyNames/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        ::std::option::Option<Word>,
                    >,
                ),
                (
                    "/properties/words/additionalProperties/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        ::std::option::Option<Word>,
                    >,
                ),
            ],
            generator,
        )
    }
}

/// PartValueSize
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PartValueSize(::exactify::__private::EcoString);

::exactify::string_impls!(
    PartValueSize, "part value size", checks::PART_VALUE_SIZE.strings, &
    checks::PART_VALUE_SIZE_ONLY
);

impl ::exactify::Subschema for PartValueSize {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValueSize {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValueSize".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValueSize").into()
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

/// PartValueColor
///
/// Enforced:
/// * `enum`: `` ["red","blue",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PartValueColor {
    /// `red`
    Red,
    /// `blue`
    Blue,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PartValueColor {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Blue];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for PartValueColor {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "red" => ::std::result::Result::Ok(Self::Red),
            "blue" => ::std::result::Result::Ok(Self::Blue),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PartValueColor {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    PartValueColor, "part value color", checks::PART_VALUE_COLOR.strings, &
    checks::PART_VALUE_COLOR_ONLY
);

impl ::exactify::Subschema for PartValueColor {
    const SCHEMA: &'static str = r#"{"enum":["red","blue",null],"type":"string"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValueColor {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValueColor".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValueColor").into()
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

/// PartValueState
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PartValueState {
    /// `new`
    New,
    /// `used`
    Used,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PartValueState {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::New, Self::Used];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Used => "used",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for PartValueState {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "new" => ::std::result::Result::Ok(Self::New),
            "used" => ::std::result::Result::Ok(Self::Used),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PartValueState {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    PartValueState, "part value state", checks::PART_VALUE_STATE.strings, &
    checks::PART_VALUE_STATE_ONLY
);

impl ::exactify::Subschema for PartValueState {
    const SCHEMA: &'static str = r#"{"anyOf":[{"const":"new"},{"const":"used"},{"type":"null"}],"type":"string"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValueState {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValueState".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValueState").into()
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

/// PartValueCount
///
/// Enforced:
/// * `type`: `` ["string","integer","null"] ``
/// * `minimum`: `` 3 ``
/// * `maxLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PartValueCount {
    /// A JSON string.
    String(PartValueCountString),
    /// A JSON number.
    Number(PartValueCountInteger),
}

::exactify::union_impls!(
    PartValueCount, "part value count", [String(PartValueCountString),
    Number(PartValueCountInteger)]
);

impl ::std::convert::TryFrom<&str> for PartValueCount {
    type Error = <PartValueCountString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <PartValueCountString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <PartValueCountString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

impl ::exactify::Exact for PartValueCount {
    const CHECK: &'static ::exactify::Check = &checks::PART_VALUE_COUNT_ONLY;
}

impl ::exactify::Subschema for PartValueCount {
    const SCHEMA: &'static str = r#"{"type":["string","integer"],"minimum":3,"maxLength":1}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValueCount {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValueCount".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValueCount").into()
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

/// PartValueCountString
///
/// Enforced:
/// * `maxLength`: `` 1 ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PartValueCountString(::exactify::__private::EcoString);

::exactify::string_impls!(
    PartValueCountString, "part value count string", checks::PART_VALUE_COUNT.strings, &
    checks::PART_VALUE_COUNT_STRING_ONLY
);

impl ::exactify::Subschema for PartValueCountString {
    const SCHEMA: &'static str = r#"{"maxLength":1,"type":"string"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValueCountString {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValueCountString".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValueCountString").into()
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

/// PartValueCountInteger
///
/// Enforced:
/// * `minimum`: `` 3 ``
/// * `type`: `` integer ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PartValueCountInteger(::exactify::Number);

::exactify::number_impls!(
    PartValueCountInteger, "part value count integer", &
    [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("3"))], &
    checks::PART_VALUE_COUNT_INTEGER_ONLY
);

impl ::exactify::Subschema for PartValueCountInteger {
    const SCHEMA: &'static str = r#"{"minimum":3,"type":"integer"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValueCountInteger {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValueCountInteger".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValueCountInteger").into()
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

/// Shape
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Shape {
    /// Where `is` is `` "round" ``.
    Round(ShapeRound),
    /// Where `is` is `` "square" ``.
    Square(ShapeSquare),
}

::exactify::enum_impls!(
    Shape, [Round, Square], [Round(ShapeRound), Square(ShapeSquare)]
);

::exactify::builder_impls!(Shape, [ShapeRound, ShapeSquare]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Shape {
    const NAME: &'static str = "shape";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SHAPE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Round),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Square),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Shape {
    const CHECK: &'static ::exactify::Check = &checks::SHAPE_ONLY;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Round(value) => ::exactify::Exact::has_unknown(value),
            Self::Square(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for Shape {
    const SCHEMA: &'static str = r##"{"oneOf":[{"type":"object","required":["is"],"properties":{"is":{"const":"round"}}},{"type":"object","required":["is"],"properties":{"is":{"const":"square"},"of":{"$ref":"#/$defs/shape"}}},{"type":"null"}],"type":"object"}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Shape {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Shape".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Shape").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[
                (
                    "/oneOf/1/properties/of/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        ::std::option::Option<Shape>,
                    >,
                ),
            ],
            generator,
        )
    }
}

/// ShapeRound
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ShapeRound {
    /// The property `is`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` round ``
    pub is: ShapeRoundIs,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ShapeRound>,
}

impl ::exactify::__private::Properties for ShapeRound {
    const NAMES: &'static [&'static str] = &["is"];
}

impl ::serde::Serialize for ShapeRound {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("is", &self.is)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ShapeRound {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ShapeRoundVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ShapeRoundVisitor {
            type Value = ShapeRound;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (shape round)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ShapeRound, __A::Error> {
                let mut is = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "is" => ::exactify::__private::set(&mut is, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(ShapeRound {
                    is: ::exactify::__private::required(is, "is")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ShapeRoundVisitor)
    }
}

impl ::exactify::Exact for ShapeRound {
    const CHECK: &'static ::exactify::Check = &checks::SHAPE_ROUND;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for ShapeRound {
    const SCHEMA: &'static str = r#"{"type":"object","required":["is"],"properties":{"is":{"const":"round"}}}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for ShapeRound {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "ShapeRound".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::ShapeRound").into()
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

/// ShapeRoundIs
///
/// Enforced:
/// * `const`: `` round ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ShapeRoundIs;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ShapeRoundIs {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "round",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ShapeRoundIs {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "round" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ShapeRoundIs {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ShapeRoundIs, "shape round is", checks::SHAPE_ROUND_IS.strings, &
    checks::SHAPE_ROUND_IS
);

impl ::exactify::Subschema for ShapeRoundIs {
    const SCHEMA: &'static str = r#"{"const":"round"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for ShapeRoundIs {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "ShapeRoundIs".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::ShapeRoundIs").into()
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

/// ShapeSquare
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ShapeSquare {
    /// The property `is`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` square ``
    pub is: ShapeSquareIs,
    /// The property `of`.
    pub of: ::std::option::Option<::std::option::Option<::std::boxed::Box<Shape>>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ShapeSquare>,
}

impl ::exactify::__private::Properties for ShapeSquare {
    const NAMES: &'static [&'static str] = &["is", "of"];
}

impl ::serde::Serialize for ShapeSquare {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.of.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("is", &self.is)?;
        if let ::std::option::Option::Some(value) = &self.of {
            map.serialize_entry("of", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ShapeSquare {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ShapeSquareVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ShapeSquareVisitor {
            type Value = ShapeSquare;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (shape square)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ShapeSquare, __A::Error> {
                let mut is = ::std::option::Option::None;
                let mut of = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "is" => ::exactify::__private::set(&mut is, &name, &mut map)?,
                        "of" => ::exactify::__private::set(&mut of, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(ShapeSquare {
                    is: ::exactify::__private::required(is, "is")?,
                    of,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ShapeSquareVisitor)
    }
}

impl ::exactify::Exact for ShapeSquare {
    const CHECK: &'static ::exactify::Check = &checks::SHAPE_SQUARE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.of)
    }
}

impl ::exactify::Subschema for ShapeSquare {
    const SCHEMA: &'static str = r##"{"type":"object","required":["is"],"properties":{"is":{"const":"square"},"of":{"$ref":"#/$defs/shape"}}}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for ShapeSquare {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "ShapeSquare".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::ShapeSquare").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[
                (
                    "/properties/of/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        ::std::option::Option<Shape>,
                    >,
                ),
            ],
            generator,
        )
    }
}

/// ShapeSquareIs
///
/// Enforced:
/// * `const`: `` square ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ShapeSquareIs;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ShapeSquareIs {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "square",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ShapeSquareIs {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "square" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ShapeSquareIs {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ShapeSquareIs, "shape square is", checks::SHAPE_SQUARE_IS.strings, &
    checks::SHAPE_SQUARE_IS
);

impl ::exactify::Subschema for ShapeSquareIs {
    const SCHEMA: &'static str = r#"{"const":"square"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for ShapeSquareIs {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "ShapeSquareIs".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::ShapeSquareIs").into()
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

/// Weight
///
/// Enforced:
/// * `type`: `` ["number","null"] ``
/// * `minimum`: `` 0 ``
/// * `maximum`: `` 9 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Weight(::exactify::Number);

::exactify::number_impls!(
    Weight, "weight", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("0")),
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("9"))], &
    checks::WEIGHT_ONLY
);

impl ::exactify::Subschema for Weight {
    const SCHEMA: &'static str = r#"{"type":"number","minimum":0,"maximum":9}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Weight {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Weight".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Weight").into()
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

/// Spare
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Spare {
    /// Part
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` ["object","null"] ``
    /// * `additionalProperties`: `` false ``
    pub part: ::std::option::Option<::std::boxed::Box<PartValue>>,
    /// The property `for`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `maxLength`: `` 3 ``
    pub for_: ::std::option::Option<::std::option::Option<PartValueSize>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Spare>,
}

impl ::exactify::__private::Properties for Spare {
    const NAMES: &'static [&'static str] = &["part", "for"];
}

impl ::serde::Serialize for Spare {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.for_.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("part", &self.part)?;
        if let ::std::option::Option::Some(value) = &self.for_ {
            map.serialize_entry("for", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Spare {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SpareVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SpareVisitor {
            type Value = Spare;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (spare)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Spare, __A::Error> {
                let mut part = ::std::option::Option::None;
                let mut for_ = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "part" => ::exactify::__private::set(&mut part, &name, &mut map)?,
                        "for" => ::exactify::__private::set(&mut for_, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Spare {
                    part: ::exactify::__private::required(part, "part")?,
                    for_,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(SpareVisitor)
    }
}

impl ::exactify::Exact for Spare {
    const CHECK: &'static ::exactify::Check = &checks::SPARE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.part)
    }
}

impl ::exactify::Subschema for Spare {
    const SCHEMA: &'static str = r##"{"type":"object","required":["part"],"properties":{"part":{"$ref":"#"},"for":{"$ref":"#/properties/size"}}}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Spare {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Spare".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Spare").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[
                (
                    "/properties/part/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        ::std::option::Option<PartValue>,
                    >,
                ),
                (
                    "/properties/for/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        ::std::option::Option<PartValueSize>,
                    >,
                ),
            ],
            generator,
        )
    }
}

/// What a [`PartValueTried`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PartValueTriedKind {
    /// Where the value is a JSON object.
    A(PartValueTriedA),
    /// Where the value is a JSON object.
    B(PartValueTriedB),
}

::exactify::variant_impls!(
    PartValueTriedKind, [A, B], [A(PartValueTriedA), B(PartValueTriedB)]
);

::exactify::builder_impls!(
    PartValueTried through PartValueTriedKind, [PartValueTriedA, PartValueTriedB]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for PartValueTriedKind {
    const NAME: &'static str = "part value tried";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::PART_VALUE_TRIED_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::A),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::B),
        }
    }
}

/// PartValueTried
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PartValueTried(PartValueTriedKind);

::exactify::sealed_choice_impls!(
    PartValueTried, PartValueTriedKind, & checks::PART_VALUE_TRIED_ONLY
);

impl ::exactify::Subschema for PartValueTried {
    const SCHEMA: &'static str = r#"{"anyOf":[{"type":"object","required":["a"]},{"type":"object","required":["b"]},{"type":"null"}],"type":"object"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValueTried {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValueTried".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValueTried").into()
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

/// PartValueTriedA
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PartValueTriedA {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    pub a: ::exactify::Raw,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PartValueTriedA>,
}

impl ::exactify::__private::Properties for PartValueTriedA {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for PartValueTriedA {
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
impl<'de> ::serde::Deserialize<'de> for PartValueTriedA {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PartValueTriedAVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PartValueTriedAVisitor {
            type Value = PartValueTriedA;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (part value tried a)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PartValueTriedA, __A::Error> {
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
                ::std::result::Result::Ok(PartValueTriedA {
                    a: ::exactify::__private::required(a, "a")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(PartValueTriedAVisitor)
    }
}

impl ::exactify::Exact for PartValueTriedA {
    const CHECK: &'static ::exactify::Check = &checks::PART_VALUE_TRIED_A;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PartValueTriedA {
    const SCHEMA: &'static str = r#"{"type":"object","required":["a"]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValueTriedA {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValueTriedA".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValueTriedA").into()
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

/// PartValueTriedB
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PartValueTriedB {
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    pub b: ::exactify::Raw,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PartValueTriedB>,
}

impl ::exactify::__private::Properties for PartValueTriedB {
    const NAMES: &'static [&'static str] = &["b"];
}

impl ::serde::Serialize for PartValueTriedB {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("b", &self.b)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PartValueTriedB {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PartValueTriedBVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PartValueTriedBVisitor {
            type Value = PartValueTriedB;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (part value tried b)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PartValueTriedB, __A::Error> {
                let mut b = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(PartValueTriedB {
                    b: ::exactify::__private::required(b, "b")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(PartValueTriedBVisitor)
    }
}

impl ::exactify::Exact for PartValueTriedB {
    const CHECK: &'static ::exactify::Check = &checks::PART_VALUE_TRIED_B;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PartValueTriedB {
    const SCHEMA: &'static str = r#"{"type":"object","required":["b"]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartValueTriedB {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartValueTriedB".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartValueTriedB").into()
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

/// PartWord
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `pattern`: `` ^[a-z]*$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PartWord(::exactify::__private::EcoString);

::exactify::string_impls!(
    PartWord, "part word", checks::PART_WORD.strings, & checks::PART_WORD_ONLY
);

impl ::exactify::Subschema for PartWord {
    const SCHEMA: &'static str = r#"{"minLength":2,"pattern":"^[a-z]*$","type":"string"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for PartWord {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "PartWord".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::PartWord").into()
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

/// Word
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `pattern`: `` ^[a-z]*$ ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Word {
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(WordString),
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    Word, "word", [Object(::exactify::Map < ::std::string::String, ::exactify::Raw >),
    Array(::exactify::Array < ::exactify::Raw >), String(WordString),
    Number(::exactify::Number), Boolean(bool)]
);

impl ::std::convert::TryFrom<&str> for Word {
    type Error = <WordString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <WordString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <WordString as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::String)
    }
}

impl ::exactify::Exact for Word {
    const CHECK: &'static ::exactify::Check = &checks::WORD_ONLY;
}

impl ::exactify::Subschema for Word {
    const SCHEMA: &'static str = r#"{"minLength":2,"pattern":"^[a-z]*$","type":["object","array","string","number","boolean"]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Word {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Word".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Word").into()
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

/// WordString
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `pattern`: `` ^[a-z]*$ ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WordString(::exactify::__private::EcoString);

::exactify::string_impls!(
    WordString, "word string", checks::PART_WORD.strings, & checks::WORD_STRING_ONLY
);

impl ::exactify::Subschema for WordString {
    const SCHEMA: &'static str = r#"{"minLength":2,"pattern":"^[a-z]*$","type":"string"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for WordString {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "WordString".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::WordString").into()
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

/// Part
///
/// Enforced:
/// * `type`: `` ["object","null"] ``
/// * `additionalProperties`: `` false ``
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub type Part = ::std::option::Option<::std::boxed::Box<PartValue>>;

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PART_VALUE: Check = Check {
        types: JsonTypes::OBJECT.or(JsonTypes::NULL),
        name: "Part",
        object: &Object {
            properties: &[
                (
                    "next",
                    &Check {
                        name: "Part",
                        in_place: &[("/$ref", &PART_VALUE)],
                        ..Check::ANY
                    },
                ),
                ("size", &PART_VALUE_SIZE),
                ("color", &PART_VALUE_COLOR),
                ("state", &PART_VALUE_STATE),
                ("count", &PART_VALUE_COUNT),
                (
                    "shape",
                    &Check {
                        name: "shape",
                        in_place: &[("/$ref", &SHAPE)],
                        ..Check::ANY
                    },
                ),
                (
                    "weight",
                    &Check {
                        name: "weight",
                        in_place: &[("/$ref", &WEIGHT)],
                        ..Check::ANY
                    },
                ),
                (
                    "spare",
                    &Check {
                        name: "spare",
                        choices: &[&SPARE_BRANCHES],
                        ..Check::ANY
                    },
                ),
                ("tried", &PART_VALUE_TRIED),
                (
                    "words",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(
                                &Check {
                                    name: "word",
                                    in_place: &[("/$ref", &PART_WORD)],
                                    ..Check::ANY
                                },
                            ),
                            names: Some(
                                &Check {
                                    name: "word",
                                    in_place: &[("/$ref", &PART_WORD)],
                                    ..Check::ANY
                                },
                            ),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PART_VALUE_SIZE: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "part value size",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static PART_VALUE_COLOR: Check = Check {
        name: "part value color",
        null: true,
        strings: &[StringRule::OneOf("enum", &["red", "blue"])],
        ..Check::ANY
    };
    pub(super) static PART_VALUE_STATE: Check = Check {
        name: "part value state",
        null: true,
        strings: &[StringRule::OneOf("anyOf", &["new", "used"])],
        ..Check::ANY
    };
    pub(super) static PART_VALUE_COUNT: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::INTEGER).or(JsonTypes::NULL),
        name: "part value count",
        strings: &[StringRule::MaxLength(1)],
        numbers: &[NumberRule::Minimum(Limit::new("3"))],
        ..Check::ANY
    };
    pub(super) static SHAPE: Check = Check {
        name: "shape",
        choices: &[&SHAPE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SHAPE_ROUND: Check = Check {
        types: JsonTypes::OBJECT,
        name: "shape round",
        object: &Object {
            properties: &[("is", &SHAPE_ROUND_IS)],
            required: &["is"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SHAPE_ROUND_IS: Check = Check {
        name: "shape round is",
        strings: &[StringRule::OneOf("const", &["round"])],
        ..Check::ANY
    };
    pub(super) static SHAPE_SQUARE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "shape square",
        object: &Object {
            properties: &[
                ("is", &SHAPE_SQUARE_IS),
                (
                    "of",
                    &Check {
                        name: "shape",
                        in_place: &[("/$ref", &SHAPE)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["is"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SHAPE_SQUARE_IS: Check = Check {
        name: "shape square is",
        strings: &[StringRule::OneOf("const", &["square"])],
        ..Check::ANY
    };
    pub(super) static WEIGHT: Check = Check {
        types: JsonTypes::NUMBER.or(JsonTypes::NULL),
        name: "weight",
        numbers: &[
            NumberRule::Minimum(Limit::new("0")),
            NumberRule::Maximum(Limit::new("9")),
        ],
        ..Check::ANY
    };
    pub(super) static SPARE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "spare",
        object: &Object {
            properties: &[
                (
                    "part",
                    &Check {
                        name: "Part",
                        in_place: &[("/$ref", &PART_VALUE)],
                        ..Check::ANY
                    },
                ),
                (
                    "for",
                    &Check {
                        name: "part value size",
                        in_place: &[("/$ref", &PART_VALUE_SIZE)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["part"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PART_VALUE_TRIED: Check = Check {
        name: "part value tried",
        conditions: &[Condition::Choice(&PART_VALUE_TRIED_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static PART_VALUE_TRIED_A: Check = Check {
        types: JsonTypes::OBJECT,
        name: "part value tried a",
        object: &Object {
            required: &["a"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PART_VALUE_TRIED_B: Check = Check {
        types: JsonTypes::OBJECT,
        name: "part value tried b",
        object: &Object {
            required: &["b"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PART_WORD: Check = Check {
        name: "word",
        strings: &[StringRule::MinLength(2), StringRule::Pattern("^[a-z]*$", matches_1)],
        ..Check::ANY
    };
    pub(super) static PART_VALUE_ONLY: Check = Check {
        name: "Part",
        in_place: &[("", &PART_VALUE)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static PART_VALUE_SIZE_ONLY: Check = Check {
        name: "part value size",
        in_place: &[("", &PART_VALUE_SIZE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static PART_VALUE_COLOR_ONLY: Check = Check {
        name: "part value color",
        in_place: &[("", &PART_VALUE_COLOR)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static PART_VALUE_STATE_ONLY: Check = Check {
        name: "part value state",
        in_place: &[("", &PART_VALUE_STATE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static PART_VALUE_COUNT_ONLY: Check = Check {
        name: "part value count",
        in_place: &[("", &PART_VALUE_COUNT)],
        only: JsonTypes::STRING.or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static PART_VALUE_COUNT_STRING_ONLY: Check = Check {
        name: "part value count string",
        in_place: &[("", &PART_VALUE_COUNT)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static PART_VALUE_COUNT_INTEGER_ONLY: Check = Check {
        name: "part value count integer",
        in_place: &[("", &PART_VALUE_COUNT)],
        only: JsonTypes::NUMBER,
        ..Check::ANY
    };
    pub(super) static SHAPE_ONLY: Check = Check {
        name: "shape",
        in_place: &[("", &SHAPE)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static WEIGHT_ONLY: Check = Check {
        name: "weight",
        in_place: &[("", &WEIGHT)],
        only: JsonTypes::NUMBER,
        ..Check::ANY
    };
    pub(super) static PART_VALUE_TRIED_ONLY: Check = Check {
        name: "part value tried",
        in_place: &[("", &PART_VALUE_TRIED)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static PART_WORD_ONLY: Check = Check {
        name: "part word",
        in_place: &[("", &PART_WORD)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static WORD_ONLY: Check = Check {
        name: "word",
        in_place: &[("", &PART_WORD)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static WORD_STRING_ONLY: Check = Check {
        name: "word string",
        in_place: &[("", &PART_WORD)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static SHAPE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        tag: Some("is"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"round\""],
                check: &SHAPE_ROUND,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"square\""],
                check: &SHAPE_SQUARE,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SPARE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "spare",
                    in_place: &[("/$ref", &SPARE)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static PART_VALUE_TRIED_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::OBJECT,
                check: &PART_VALUE_TRIED_A,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::OBJECT,
                check: &PART_VALUE_TRIED_B,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    /// Whether `text` matches `^[a-z]*$`.
    pub(super) fn matches_1(text: &str) -> bool {
        text.bytes().all(|byte| byte.is_ascii_lowercase())
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::PartValue {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PartValue {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PartValue`](super::PartValue).
    #[derive(Clone, Debug, Default)]
    pub struct PartValue {
        next: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::PartValue>>,
        >,
        size: ::exactify::__private::Draft<::std::option::Option<super::PartValueSize>>,
        color: ::exactify::__private::Draft<
            ::std::option::Option<super::PartValueColor>,
        >,
        state: ::exactify::__private::Draft<
            ::std::option::Option<super::PartValueState>,
        >,
        count: ::exactify::__private::Draft<
            ::std::option::Option<super::PartValueCount>,
        >,
        shape: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::Shape>>,
        >,
        weight: ::exactify::__private::Draft<::std::option::Option<super::Weight>>,
        spare: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::Spare>>,
        >,
        tried: ::exactify::__private::Draft<
            ::std::option::Option<super::PartValueTried>,
        >,
        words: ::exactify::__private::Draft<
            ::exactify::Map<super::PartWord, ::std::option::Option<super::Word>>,
        >,
        errors: ::exactify::BuildError,
    }
    impl PartValue {
        /// Part
        ///
        /// Enforced:
        /// * `type`: `` ["object","null"] ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::PartValue>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set_some::<V, ::std::boxed::Box<super::PartValue>>(value);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.next
                .set(::std::option::Option::<::std::boxed::Box<super::PartValue>>::None);
            self
        }
        /// The property `size`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PartValueSize>,
            V::Error: ::std::fmt::Display,
        {
            self.size.set_some::<V, super::PartValueSize>(value);
            self
        }
        /// Makes `size` null.
        #[must_use]
        pub fn size_null(mut self) -> Self {
            self.size.set(::std::option::Option::<super::PartValueSize>::None);
            self
        }
        /// The property `color`.
        ///
        /// Enforced:
        /// * `enum`: `` ["red","blue",null] ``
        #[must_use]
        pub fn color<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PartValueColor>,
            V::Error: ::std::fmt::Display,
        {
            self.color.set_some::<V, super::PartValueColor>(value);
            self
        }
        /// Makes `color` null.
        #[must_use]
        pub fn color_null(mut self) -> Self {
            self.color.set(::std::option::Option::<super::PartValueColor>::None);
            self
        }
        /// The property `state`.
        #[must_use]
        pub fn state<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PartValueState>,
            V::Error: ::std::fmt::Display,
        {
            self.state.set_some::<V, super::PartValueState>(value);
            self
        }
        /// Makes `state` null.
        #[must_use]
        pub fn state_null(mut self) -> Self {
            self.state.set(::std::option::Option::<super::PartValueState>::None);
            self
        }
        /// The property `count`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","integer","null"] ``
        /// * `minimum`: `` 3 ``
        /// * `maxLength`: `` 1 ``
        #[must_use]
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PartValueCount>,
            V::Error: ::std::fmt::Display,
        {
            self.count.set_some::<V, super::PartValueCount>(value);
            self
        }
        /// Makes `count` null.
        #[must_use]
        pub fn count_null(mut self) -> Self {
            self.count.set(::std::option::Option::<super::PartValueCount>::None);
            self
        }
        /// The property `shape`.
        #[must_use]
        pub fn shape<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Shape>>,
            V::Error: ::std::fmt::Display,
        {
            self.shape.set_some::<V, ::std::boxed::Box<super::Shape>>(value);
            self
        }
        /// Makes `shape` null.
        #[must_use]
        pub fn shape_null(mut self) -> Self {
            self.shape
                .set(::std::option::Option::<::std::boxed::Box<super::Shape>>::None);
            self
        }
        /// The property `weight`.
        ///
        /// Enforced:
        /// * `type`: `` ["number","null"] ``
        /// * `minimum`: `` 0 ``
        /// * `maximum`: `` 9 ``
        #[must_use]
        pub fn weight<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Weight>,
            V::Error: ::std::fmt::Display,
        {
            self.weight.set_some::<V, super::Weight>(value);
            self
        }
        /// Makes `weight` null.
        #[must_use]
        pub fn weight_null(mut self) -> Self {
            self.weight.set(::std::option::Option::<super::Weight>::None);
            self
        }
        /// The property `spare`.
        #[must_use]
        pub fn spare<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Spare>>,
            V::Error: ::std::fmt::Display,
        {
            self.spare.set_some::<V, ::std::boxed::Box<super::Spare>>(value);
            self
        }
        /// Makes `spare` null.
        #[must_use]
        pub fn spare_null(mut self) -> Self {
            self.spare
                .set(::std::option::Option::<::std::boxed::Box<super::Spare>>::None);
            self
        }
        /// The property `tried`.
        #[must_use]
        pub fn tried<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PartValueTried>,
            V::Error: ::std::fmt::Display,
        {
            self.tried.set_some::<V, super::PartValueTried>(value);
            self
        }
        /// Makes `tried` null.
        #[must_use]
        pub fn tried_null(mut self) -> Self {
            self.tried.set(::std::option::Option::<super::PartValueTried>::None);
            self
        }
        /// The property `words`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"$ref":"#/$defs/word"} ``
        /// * `additionalProperties`: `` {"$ref":"#/$defs/word"} ``
        #[must_use]
        pub fn words<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<super::PartWord, ::std::option::Option<super::Word>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.words.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::PartValue, ::exactify::BuildError> {
            let mut errors = self.errors;
            let next = self.next.optional("next", &mut errors);
            let size = self.size.optional("size", &mut errors);
            let color = self.color.optional("color", &mut errors);
            let state = self.state.optional("state", &mut errors);
            let count = self.count.optional("count", &mut errors);
            let shape = self.shape.optional("shape", &mut errors);
            let weight = self.weight.optional("weight", &mut errors);
            let spare = self.spare.optional("spare", &mut errors);
            let tried = self.tried.optional("tried", &mut errors);
            let words = self.words.optional("words", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PartValue {
                        next,
                        size,
                        color,
                        state,
                        count,
                        shape,
                        weight,
                        spare,
                        tried,
                        words,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PartValue> for super::PartValue {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PartValue,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::ShapeRound {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ShapeRound {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ShapeRound`](super::ShapeRound).
    #[derive(Clone, Debug, Default)]
    pub struct ShapeRound {
        is: ::exactify::__private::Draft<super::ShapeRoundIs>,
        extra: ::exactify::Extra<super::ShapeRound>,
        errors: ::exactify::BuildError,
    }
    impl ShapeRound {
        /// The property `is`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` round ``
        #[must_use]
        pub fn is<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ShapeRoundIs>,
            V::Error: ::std::fmt::Display,
        {
            self.is.set(value);
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
        ) -> ::std::result::Result<super::ShapeRound, ::exactify::BuildError> {
            let mut errors = self.errors;
            let is = self.is.constant("is", &mut errors);
            errors
                .or(
                    match (is,) {
                        (::std::option::Option::Some(is),) => {
                            ::std::option::Option::Some(super::ShapeRound {
                                is,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<ShapeRound> for super::ShapeRound {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ShapeRound,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::ShapeSquare {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ShapeSquare {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ShapeSquare`](super::ShapeSquare).
    #[derive(Clone, Debug, Default)]
    pub struct ShapeSquare {
        is: ::exactify::__private::Draft<super::ShapeSquareIs>,
        of: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::Shape>>,
        >,
        extra: ::exactify::Extra<super::ShapeSquare>,
        errors: ::exactify::BuildError,
    }
    impl ShapeSquare {
        /// The property `is`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` square ``
        #[must_use]
        pub fn is<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ShapeSquareIs>,
            V::Error: ::std::fmt::Display,
        {
            self.is.set(value);
            self
        }
        /// The property `of`.
        #[must_use]
        pub fn of<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Shape>>,
            V::Error: ::std::fmt::Display,
        {
            self.of.set_some::<V, ::std::boxed::Box<super::Shape>>(value);
            self
        }
        /// Makes `of` null.
        #[must_use]
        pub fn of_null(mut self) -> Self {
            self.of.set(::std::option::Option::<::std::boxed::Box<super::Shape>>::None);
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
        ) -> ::std::result::Result<super::ShapeSquare, ::exactify::BuildError> {
            let mut errors = self.errors;
            let is = self.is.constant("is", &mut errors);
            let of = self.of.optional("of", &mut errors);
            errors
                .or(
                    match (is,) {
                        (::std::option::Option::Some(is),) => {
                            ::std::option::Option::Some(super::ShapeSquare {
                                is,
                                of,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<ShapeSquare> for super::ShapeSquare {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ShapeSquare,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Spare {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Spare {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Spare`](super::Spare).
    #[derive(Clone, Debug, Default)]
    pub struct Spare {
        part: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::PartValue>>,
        >,
        for_: ::exactify::__private::Draft<::std::option::Option<super::PartValueSize>>,
        extra: ::exactify::Extra<super::Spare>,
        errors: ::exactify::BuildError,
    }
    impl Spare {
        /// Part
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` ["object","null"] ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn part<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::PartValue>>,
            V::Error: ::std::fmt::Display,
        {
            self.part.set_some::<V, ::std::boxed::Box<super::PartValue>>(value);
            self
        }
        /// Makes `part` null.
        #[must_use]
        pub fn part_null(mut self) -> Self {
            self.part
                .set(::std::option::Option::<::std::boxed::Box<super::PartValue>>::None);
            self
        }
        /// The property `for`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn for_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PartValueSize>,
            V::Error: ::std::fmt::Display,
        {
            self.for_.set_some::<V, super::PartValueSize>(value);
            self
        }
        /// Makes `for` null.
        #[must_use]
        pub fn for_null(mut self) -> Self {
            self.for_.set(::std::option::Option::<super::PartValueSize>::None);
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
        ) -> ::std::result::Result<super::Spare, ::exactify::BuildError> {
            let mut errors = self.errors;
            let part = self.part.required("part", &mut errors);
            let for_ = self.for_.optional("for", &mut errors);
            errors
                .or(
                    match (part,) {
                        (::std::option::Option::Some(part),) => {
                            ::std::option::Option::Some(super::Spare {
                                part,
                                for_,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Spare> for super::Spare {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Spare,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PartValueTriedA {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PartValueTriedA {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PartValueTriedA`](super::PartValueTriedA).
    #[derive(Clone, Debug, Default)]
    pub struct PartValueTriedA {
        a: ::exactify::__private::Draft<::exactify::Raw>,
        extra: ::exactify::Extra<super::PartValueTriedA>,
        errors: ::exactify::BuildError,
    }
    impl PartValueTriedA {
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
        ) -> ::std::result::Result<super::PartValueTriedA, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::PartValueTriedA {
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<PartValueTriedA> for super::PartValueTriedA {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PartValueTriedA,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PartValueTriedB {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PartValueTriedB {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PartValueTriedB`](super::PartValueTriedB).
    #[derive(Clone, Debug, Default)]
    pub struct PartValueTriedB {
        b: ::exactify::__private::Draft<::exactify::Raw>,
        extra: ::exactify::Extra<super::PartValueTriedB>,
        errors: ::exactify::BuildError,
    }
    impl PartValueTriedB {
        /// The property `b`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
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
        ) -> ::std::result::Result<super::PartValueTriedB, ::exactify::BuildError> {
            let mut errors = self.errors;
            let b = self.b.required("b", &mut errors);
            errors
                .or(
                    match (b,) {
                        (::std::option::Option::Some(b),) => {
                            ::std::option::Option::Some(super::PartValueTriedB {
                                b,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<PartValueTriedB> for super::PartValueTriedB {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PartValueTriedB,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
