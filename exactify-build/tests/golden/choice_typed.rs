// Made by exactify-build 0.1.0 from choice_typed. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Typed choices
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` {"oneOf":[{"type":"boolean"},{"type":"string"}]} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TypedChoices {
    /// The property `id`.
    pub id: ::std::option::Option<TypedChoicesId>,
    /// One tag or several.
    pub tags: ::std::option::Option<TypedChoicesTags>,
    /// The property `shape`.
    pub shape: ::std::option::Option<TypedChoicesShape>,
    /// The property `limit`.
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    pub limit: ::std::option::Option<TypedChoicesLimit>,
    /// The property `odd`.
    pub odd: ::std::option::Option<TypedChoicesOdd>,
    /// The property `each`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"anyOf":[{"type":"boolean"},{"type":"object"}]} ``
    pub each: ::std::option::Option<::exactify::Array<TypedChoicesEachItem>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TypedChoices, TypedChoicesValue>,
}

impl ::exactify::__private::Properties for TypedChoices {
    const NAMES: &'static [&'static str] = &[
        "id",
        "tags",
        "shape",
        "limit",
        "odd",
        "each",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for TypedChoices {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.id.is_some())
            + ::std::primitive::usize::from(self.tags.is_some())
            + ::std::primitive::usize::from(self.shape.is_some())
            + ::std::primitive::usize::from(self.limit.is_some())
            + ::std::primitive::usize::from(self.odd.is_some())
            + ::std::primitive::usize::from(self.each.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tags {
            map.serialize_entry("tags", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.shape {
            map.serialize_entry("shape", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.limit {
            map.serialize_entry("limit", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.odd {
            map.serialize_entry("odd", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.each {
            map.serialize_entry("each", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TypedChoices {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TypedChoicesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TypedChoicesVisitor {
            type Value = TypedChoices;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Typed choices)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TypedChoices, __A::Error> {
                let mut made = TypedChoices {
                    id: ::std::option::Option::None,
                    tags: ::std::option::Option::None,
                    shape: ::std::option::Option::None,
                    limit: ::std::option::Option::None,
                    odd: ::std::option::Option::None,
                    each: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => {
                            ::exactify::__private::set(&mut made.id, &name, &mut map)?
                        }
                        "tags" => {
                            ::exactify::__private::set(&mut made.tags, &name, &mut map)?
                        }
                        "shape" => {
                            ::exactify::__private::set(&mut made.shape, &name, &mut map)?
                        }
                        "limit" => {
                            ::exactify::__private::set(&mut made.limit, &name, &mut map)?
                        }
                        "odd" => {
                            ::exactify::__private::set(&mut made.odd, &name, &mut map)?
                        }
                        "each" => {
                            ::exactify::__private::set(&mut made.each, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(TypedChoicesVisitor)
    }
}

impl ::exactify::Exact for TypedChoices {
    const CHECK: &'static ::exactify::Check = &checks::TYPED_CHOICES;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.shape)
    }
}

impl ::exactify::Subschema for TypedChoices {
    const SCHEMA: &'static str = r#"{"title":"Typed choices","type":"object","properties":{"id":{"oneOf":[{"type":"string","minLength":1},{"type":"integer"}]},"tags":{"description":"One tag or several.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"maxItems":2}]},"shape":{"anyOf":[{"title":"Point","type":"object","required":["x"],"properties":{"x":{"type":"number"}}},{"enum":["none","all"]},{"type":["boolean","array"],"maxItems":1}]},"limit":{"type":["number","string"],"oneOf":[{"type":"number","minimum":0},{"const":"none"}]},"odd":{"oneOf":[{"enum":[true,"yes"]},{"type":"number"}]},"each":{"type":"array","items":{"anyOf":[{"type":"boolean"},{"type":"object"}]}}},"additionalProperties":{"oneOf":[{"type":"boolean"},{"type":"string"}]}}"#;
}

/// TypedChoicesId
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesId {
    /// Where the value is a JSON string.
    String(TypedChoicesIdString),
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
}

::exactify::enum_impls!(
    TypedChoicesId, [String, Number], [String(TypedChoicesIdString),
    Number(::exactify::Integer)]
);

impl ::std::convert::TryFrom<&str> for TypedChoicesId {
    type Error = <TypedChoicesIdString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <TypedChoicesIdString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <TypedChoicesIdString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for TypedChoicesId {
    const NAME: &'static str = "typed choices id";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TYPED_CHOICES_ID_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

impl ::exactify::Exact for TypedChoicesId {
    const CHECK: &'static ::exactify::Check = &checks::TYPED_CHOICES_ID;
}

impl ::exactify::Subschema for TypedChoicesId {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"string","minLength":1},{"type":"integer"}]}"#;
}

/// TypedChoicesIdString
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TypedChoicesIdString(::exactify::__private::EcoString);

::exactify::string_impls!(
    TypedChoicesIdString, "typed choices id string", checks::TYPED_CHOICES_ID_STRING
    .strings, & checks::TYPED_CHOICES_ID_STRING
);

impl ::exactify::Subschema for TypedChoicesIdString {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1}"#;
}

/// One tag or several.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesTags {
    /// Where the value is a JSON string.
    String(::std::string::String),
    /// Where the value is a JSON array.
    Array(::exactify::Array<::std::string::String, 0, 2>),
}

::exactify::enum_impls!(
    TypedChoicesTags, [String, Array], [String(::std::string::String),
    Array(::exactify::Array < ::std::string::String, 0, 2 >)]
);

impl ::std::convert::From<&str> for TypedChoicesTags {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for TypedChoicesTags {
    const NAME: &'static str = "typed choices tags";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TYPED_CHOICES_TAGS_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
        }
    }
}

impl ::exactify::Exact for TypedChoicesTags {
    const CHECK: &'static ::exactify::Check = &checks::TYPED_CHOICES_TAGS;
}

impl ::exactify::Subschema for TypedChoicesTags {
    const SCHEMA: &'static str = r#"{"description":"One tag or several.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"maxItems":2}]}"#;
}

/// TypedChoicesShape
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesShape {
    /// Point
    ///
    /// Where the value is a JSON object.
    Point(Point),
    /// `none`
    None,
    /// `all`
    All,
    /// Where the value is a JSON array or boolean.
    ArrayOrBoolean(TypedChoicesShapeArrayOrBoolean),
}

::exactify::from_impls!(
    TypedChoicesShape, [Point(Point), ArrayOrBoolean(TypedChoicesShapeArrayOrBoolean)]
);

#[allow(clippy::pedantic)]
impl ::serde::Serialize for TypedChoicesShape {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Point(value) => ::serde::Serialize::serialize(value, serializer),
            Self::None => {
                ::serde::Serialize::serialize(&TypedChoicesShapeString::None, serializer)
            }
            Self::All => {
                ::serde::Serialize::serialize(&TypedChoicesShapeString::All, serializer)
            }
            Self::ArrayOrBoolean(value) => {
                ::serde::Serialize::serialize(value, serializer)
            }
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<TypedChoicesShapeString> for TypedChoicesShape {
    fn from(value: TypedChoicesShapeString) -> Self {
        match value {
            TypedChoicesShapeString::None => Self::None,
            TypedChoicesShapeString::All => Self::All,
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for TypedChoicesShape {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::deserialize(deserializer)
    }
}

::exactify::builder_impls!(TypedChoicesShape, [Point]);

impl ::std::convert::TryFrom<&str> for TypedChoicesShape {
    type Error = <TypedChoicesShapeString as ::std::convert::TryFrom<
        &'static str,
    >>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <TypedChoicesShapeString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <TypedChoicesShapeString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::from)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for TypedChoicesShape {
    const NAME: &'static str = "typed choices shape";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TYPED_CHOICES_SHAPE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Point),
            1 => {
                <TypedChoicesShapeString as ::serde::Deserialize>::deserialize(
                        deserializer,
                    )
                    .map(Self::from)
            }
            _ => {
                ::serde::Deserialize::deserialize(deserializer).map(Self::ArrayOrBoolean)
            }
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for TypedChoicesShape {
    const CHECK: &'static ::exactify::Check = &checks::TYPED_CHOICES_SHAPE;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Point(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for TypedChoicesShape {
    const SCHEMA: &'static str = r#"{"anyOf":[{"title":"Point","type":"object","required":["x"],"properties":{"x":{"type":"number"}}},{"enum":["none","all"]},{"type":["boolean","array"],"maxItems":1}]}"#;
}

/// Point
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Point {
    /// The property `x`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` number ``
    pub x: ::exactify::Number,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Point>,
}

impl ::exactify::__private::Properties for Point {
    const NAMES: &'static [&'static str] = &["x"];
}

impl ::serde::Serialize for Point {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("x", &self.x)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Point {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PointVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PointVisitor {
            type Value = Point;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Point)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Point, __A::Error> {
                let mut x = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "x" => ::exactify::__private::set(&mut x, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Point {
                    x: ::exactify::__private::required(x, "x")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(PointVisitor)
    }
}

impl ::exactify::Exact for Point {
    const CHECK: &'static ::exactify::Check = &checks::POINT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Point {
    const SCHEMA: &'static str = r#"{"title":"Point","type":"object","required":["x"],"properties":{"x":{"type":"number"}}}"#;
}

/// TypedChoicesShapeString
///
/// Enforced:
/// * `enum`: `` ["none","all"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesShapeString {
    /// `none`
    None,
    /// `all`
    All,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TypedChoicesShapeString {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::None, Self::All];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::All => "all",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for TypedChoicesShapeString {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "none" => ::std::result::Result::Ok(Self::None),
            "all" => ::std::result::Result::Ok(Self::All),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TypedChoicesShapeString {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    TypedChoicesShapeString, "typed choices shape string",
    checks::TYPED_CHOICES_SHAPE_STRING.strings, & checks::TYPED_CHOICES_SHAPE_STRING
);

impl ::exactify::Subschema for TypedChoicesShapeString {
    const SCHEMA: &'static str = r#"{"enum":["none","all"]}"#;
}

/// TypedChoicesShapeArrayOrBoolean
///
/// Enforced:
/// * `type`: `` ["boolean","array"] ``
/// * `maxItems`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesShapeArrayOrBoolean {
    /// A JSON boolean.
    Boolean(bool),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw, 0, 1>),
}

::exactify::union_impls!(
    TypedChoicesShapeArrayOrBoolean, "typed choices shape array or boolean",
    [Boolean(bool), Array(::exactify::Array < ::exactify::Raw, 0, 1 >)]
);

impl ::exactify::Exact for TypedChoicesShapeArrayOrBoolean {
    const CHECK: &'static ::exactify::Check = &checks::TYPED_CHOICES_SHAPE_ARRAY_OR_BOOLEAN;
}

impl ::exactify::Subschema for TypedChoicesShapeArrayOrBoolean {
    const SCHEMA: &'static str = r#"{"type":["boolean","array"],"maxItems":1}"#;
}

/// TypedChoicesLimit
///
/// Enforced:
/// * `type`: `` ["number","string"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesLimit {
    /// Where the value is a JSON number.
    Number(TypedChoicesLimitNumber),
    /// `none`
    None,
}

::exactify::from_impls!(TypedChoicesLimit, [Number(TypedChoicesLimitNumber)]);

#[allow(clippy::pedantic)]
impl ::serde::Serialize for TypedChoicesLimit {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
            Self::None => {
                ::serde::Serialize::serialize(&TypedChoicesLimitString, serializer)
            }
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<TypedChoicesLimitString> for TypedChoicesLimit {
    fn from(value: TypedChoicesLimitString) -> Self {
        match value {
            TypedChoicesLimitString => Self::None,
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for TypedChoicesLimit {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::deserialize(deserializer)
    }
}

impl ::std::convert::TryFrom<&str> for TypedChoicesLimit {
    type Error = <TypedChoicesLimitString as ::std::convert::TryFrom<
        &'static str,
    >>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <TypedChoicesLimitString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <TypedChoicesLimitString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::from)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for TypedChoicesLimit {
    const NAME: &'static str = "typed choices limit";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TYPED_CHOICES_LIMIT_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
            _ => {
                <TypedChoicesLimitString as ::serde::Deserialize>::deserialize(
                        deserializer,
                    )
                    .map(Self::from)
            }
        }
    }
}

impl ::exactify::Exact for TypedChoicesLimit {
    const CHECK: &'static ::exactify::Check = &checks::TYPED_CHOICES_LIMIT;
}

impl ::exactify::Subschema for TypedChoicesLimit {
    const SCHEMA: &'static str = r#"{"type":["number","string"],"oneOf":[{"type":"number","minimum":0},{"const":"none"}]}"#;
}

/// TypedChoicesLimitNumber
///
/// Enforced:
/// * `type`: `` number ``
/// * `minimum`: `` 0 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TypedChoicesLimitNumber(::exactify::Number);

::exactify::number_impls!(
    TypedChoicesLimitNumber, "typed choices limit number", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("0"))], &
    checks::TYPED_CHOICES_LIMIT_NUMBER
);

impl ::exactify::Subschema for TypedChoicesLimitNumber {
    const SCHEMA: &'static str = r#"{"type":"number","minimum":0}"#;
}

/// TypedChoicesLimitString
///
/// Enforced:
/// * `const`: `` none ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TypedChoicesLimitString;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TypedChoicesLimitString {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "none",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for TypedChoicesLimitString {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "none" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TypedChoicesLimitString {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    TypedChoicesLimitString, "typed choices limit string",
    checks::TYPED_CHOICES_LIMIT_STRING.strings, & checks::TYPED_CHOICES_LIMIT_STRING
);

impl ::exactify::Subschema for TypedChoicesLimitString {
    const SCHEMA: &'static str = r#"{"const":"none"}"#;
}

/// TypedChoicesOdd
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesOdd {
    /// `true`
    True,
    /// `yes`
    Yes,
    /// Where the value is a JSON number.
    Number(::exactify::Number),
}

::exactify::from_impls!(TypedChoicesOdd, [Number(::exactify::Number)]);

#[allow(clippy::pedantic)]
impl ::serde::Serialize for TypedChoicesOdd {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::True => {
                ::serde::Serialize::serialize(
                    &TypedChoicesOddStringOrBoolean::True,
                    serializer,
                )
            }
            Self::Yes => {
                ::serde::Serialize::serialize(
                    &TypedChoicesOddStringOrBoolean::Yes,
                    serializer,
                )
            }
            Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<TypedChoicesOddStringOrBoolean> for TypedChoicesOdd {
    fn from(value: TypedChoicesOddStringOrBoolean) -> Self {
        match value {
            TypedChoicesOddStringOrBoolean::True => Self::True,
            TypedChoicesOddStringOrBoolean::Yes => Self::Yes,
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for TypedChoicesOdd {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::deserialize(deserializer)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for TypedChoicesOdd {
    const NAME: &'static str = "typed choices odd";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TYPED_CHOICES_ODD_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                <TypedChoicesOddStringOrBoolean as ::serde::Deserialize>::deserialize(
                        deserializer,
                    )
                    .map(Self::from)
            }
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

impl ::exactify::Exact for TypedChoicesOdd {
    const CHECK: &'static ::exactify::Check = &checks::TYPED_CHOICES_ODD;
}

impl ::exactify::Subschema for TypedChoicesOdd {
    const SCHEMA: &'static str = r#"{"oneOf":[{"enum":[true,"yes"]},{"type":"number"}]}"#;
}

/// TypedChoicesOddStringOrBoolean
///
/// Enforced:
/// * `enum`: `` [true,"yes"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesOddStringOrBoolean {
    /// `true`
    True,
    /// `yes`
    Yes,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TypedChoicesOddStringOrBoolean {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::True, Self::Yes];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::Yes => "\"yes\"",
        }
    }
}

::exactify::value_enum_impls!(
    TypedChoicesOddStringOrBoolean, & checks::TYPED_CHOICES_ODD_STRING_OR_BOOLEAN
);

::exactify::value_enum_impls!(TypedChoicesOddStringOrBoolean of strings);

::exactify::value_enum_impls!(TypedChoicesOddStringOrBoolean of booleans);

impl ::exactify::Subschema for TypedChoicesOddStringOrBoolean {
    const SCHEMA: &'static str = r#"{"enum":[true,"yes"]}"#;
}

/// TypedChoicesEachItem
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesEachItem {
    /// Where the value is a JSON boolean.
    Boolean(bool),
    /// Where the value is a JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
}

::exactify::enum_impls!(
    TypedChoicesEachItem, [Boolean, Object], [Boolean(bool), Object(::exactify::Map <
    ::std::string::String, ::exactify::Raw >)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for TypedChoicesEachItem {
    const NAME: &'static str = "typed choices each item";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TYPED_CHOICES_EACH_ITEM_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Object),
        }
    }
}

impl ::exactify::Exact for TypedChoicesEachItem {
    const CHECK: &'static ::exactify::Check = &checks::TYPED_CHOICES_EACH_ITEM;
}

impl ::exactify::Subschema for TypedChoicesEachItem {
    const SCHEMA: &'static str = r#"{"anyOf":[{"type":"boolean"},{"type":"object"}]}"#;
}

/// TypedChoicesValue
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypedChoicesValue {
    /// Where the value is a JSON boolean.
    Boolean(bool),
    /// Where the value is a JSON string.
    String(::std::string::String),
}

::exactify::enum_impls!(
    TypedChoicesValue, [Boolean, String], [Boolean(bool), String(::std::string::String)]
);

impl ::std::convert::From<&str> for TypedChoicesValue {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for TypedChoicesValue {
    const NAME: &'static str = "typed choices value";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TYPED_CHOICES_VALUE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

impl ::exactify::Exact for TypedChoicesValue {
    const CHECK: &'static ::exactify::Check = &checks::TYPED_CHOICES_VALUE;
}

impl ::exactify::Subschema for TypedChoicesValue {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"boolean"},{"type":"string"}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static TYPED_CHOICES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Typed choices",
        object: &Object {
            properties: &[
                ("id", &TYPED_CHOICES_ID),
                ("tags", &TYPED_CHOICES_TAGS),
                ("shape", &TYPED_CHOICES_SHAPE),
                ("limit", &TYPED_CHOICES_LIMIT),
                ("odd", &TYPED_CHOICES_ODD),
                (
                    "each",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(&TYPED_CHOICES_EACH_ITEM),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            additional: Some(&TYPED_CHOICES_VALUE),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_ID: Check = Check {
        name: "typed choices id",
        choices: &[&TYPED_CHOICES_ID_BRANCHES],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_ID_STRING: Check = Check {
        types: JsonTypes::STRING,
        name: "typed choices id string",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_TAGS: Check = Check {
        name: "typed choices tags",
        choices: &[&TYPED_CHOICES_TAGS_BRANCHES],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_SHAPE: Check = Check {
        name: "typed choices shape",
        choices: &[&TYPED_CHOICES_SHAPE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static POINT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Point",
        object: &Object {
            properties: &[("x", &Check::NUMBER)],
            required: &["x"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_SHAPE_STRING: Check = Check {
        name: "typed choices shape string",
        strings: &[StringRule::OneOf("enum", &["none", "all"])],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_SHAPE_ARRAY_OR_BOOLEAN: Check = Check {
        types: JsonTypes::ARRAY.or(JsonTypes::BOOLEAN),
        name: "typed choices shape array or boolean",
        array: &Items { max: 1, ..Items::ANY },
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_LIMIT: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NUMBER),
        name: "typed choices limit",
        choices: &[&TYPED_CHOICES_LIMIT_BRANCHES],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_LIMIT_NUMBER: Check = Check {
        types: JsonTypes::NUMBER,
        name: "typed choices limit number",
        numbers: &[NumberRule::Minimum(Limit::new("0"))],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_LIMIT_STRING: Check = Check {
        name: "typed choices limit string",
        strings: &[StringRule::OneOf("const", &["none"])],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_ODD: Check = Check {
        name: "typed choices odd",
        choices: &[&TYPED_CHOICES_ODD_BRANCHES],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_ODD_STRING_OR_BOOLEAN: Check = Check {
        name: "typed choices odd string or boolean",
        values: &[("enum", &["true", "\"yes\""])],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_EACH_ITEM: Check = Check {
        name: "typed choices each item",
        choices: &[&TYPED_CHOICES_EACH_ITEM_BRANCHES],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_VALUE: Check = Check {
        name: "typed choices value",
        choices: &[&TYPED_CHOICES_VALUE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static TYPED_CHOICES_ID_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &TYPED_CHOICES_ID_STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static TYPED_CHOICES_TAGS_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&Check::STRING),
                        max: 2,
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static TYPED_CHOICES_SHAPE_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::OBJECT,
                check: &POINT,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &TYPED_CHOICES_SHAPE_STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::ARRAY.or(JsonTypes::BOOLEAN),
                check: &TYPED_CHOICES_SHAPE_ARRAY_OR_BOOLEAN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static TYPED_CHOICES_LIMIT_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::NUMBER,
                check: &TYPED_CHOICES_LIMIT_NUMBER,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &TYPED_CHOICES_LIMIT_STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static TYPED_CHOICES_ODD_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING.or(JsonTypes::BOOLEAN),
                check: &TYPED_CHOICES_ODD_STRING_OR_BOOLEAN,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER,
                check: &Check::NUMBER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static TYPED_CHOICES_EACH_ITEM_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::BOOLEAN,
                check: &Check::BOOLEAN,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::OBJECT,
                check: &Check::OBJECT,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static TYPED_CHOICES_VALUE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::BOOLEAN,
                check: &Check::BOOLEAN,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::TypedChoices {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TypedChoices {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TypedChoices`](super::TypedChoices).
    #[derive(Clone, Debug, Default)]
    pub struct TypedChoices {
        id: ::exactify::__private::Draft<super::TypedChoicesId>,
        tags: ::exactify::__private::Draft<super::TypedChoicesTags>,
        shape: ::exactify::__private::Draft<super::TypedChoicesShape>,
        limit: ::exactify::__private::Draft<super::TypedChoicesLimit>,
        odd: ::exactify::__private::Draft<super::TypedChoicesOdd>,
        each: ::exactify::__private::Draft<
            ::exactify::Array<super::TypedChoicesEachItem>,
        >,
        extra: ::exactify::Extra<super::TypedChoices, super::TypedChoicesValue>,
        errors: ::exactify::BuildError,
    }
    impl TypedChoices {
        /// The property `id`.
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypedChoicesId>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
            self
        }
        /// One tag or several.
        #[must_use]
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypedChoicesTags>,
            V::Error: ::std::fmt::Display,
        {
            self.tags.set(value);
            self
        }
        /// The property `shape`.
        #[must_use]
        pub fn shape<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypedChoicesShape>,
            V::Error: ::std::fmt::Display,
        {
            self.shape.set(value);
            self
        }
        /// The property `limit`.
        ///
        /// Enforced:
        /// * `type`: `` ["number","string"] ``
        #[must_use]
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypedChoicesLimit>,
            V::Error: ::std::fmt::Display,
        {
            self.limit.set(value);
            self
        }
        /// The property `odd`.
        #[must_use]
        pub fn odd<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypedChoicesOdd>,
            V::Error: ::std::fmt::Display,
        {
            self.odd.set(value);
            self
        }
        /// The property `each`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"anyOf":[{"type":"boolean"},{"type":"object"}]} ``
        #[must_use]
        pub fn each<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::TypedChoicesEachItem>>,
            V::Error: ::std::fmt::Display,
        {
            self.each.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypedChoicesValue>,
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
        ) -> ::std::result::Result<super::TypedChoices, ::exactify::BuildError> {
            let mut errors = self.errors;
            let id = self.id.optional("id", &mut errors);
            let tags = self.tags.optional("tags", &mut errors);
            let shape = self.shape.optional("shape", &mut errors);
            let limit = self.limit.optional("limit", &mut errors);
            let odd = self.odd.optional("odd", &mut errors);
            let each = self.each.optional("each", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::TypedChoices {
                        id,
                        tags,
                        shape,
                        limit,
                        odd,
                        each,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<TypedChoices> for super::TypedChoices {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: TypedChoices,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Point {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Point {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Point`](super::Point).
    #[derive(Clone, Debug, Default)]
    pub struct Point {
        x: ::exactify::__private::Draft<::exactify::Number>,
        extra: ::exactify::Extra<super::Point>,
        errors: ::exactify::BuildError,
    }
    impl Point {
        /// The property `x`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` number ``
        #[must_use]
        pub fn x<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
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
        ) -> ::std::result::Result<super::Point, ::exactify::BuildError> {
            let mut errors = self.errors;
            let x = self.x.required("x", &mut errors);
            errors
                .or(
                    match (x,) {
                        (::std::option::Option::Some(x),) => {
                            ::std::option::Option::Some(super::Point {
                                x,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Point> for super::Point {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Point,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
