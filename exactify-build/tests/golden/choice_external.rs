// Made by exactify-build 0.1.0 from choice_external. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Drawing
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Drawing {
    /// Shape
    pub shape: ::std::option::Option<Shape>,
    /// Filter
    pub filter: ::std::option::Option<::std::option::Option<Filter>>,
    /// Colour
    pub colour: ::std::option::Option<Colour>,
    /// The property `size`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    pub size: ::std::option::Option<::exactify::Number>,
    /// When
    pub when: ::std::option::Option<When>,
    /// Layer
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub layer: ::std::option::Option<Layer>,
    /// The property `next`.
    pub next: ::std::option::Option<::std::boxed::Box<DrawingNext>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Drawing>,
}

impl ::exactify::__private::Properties for Drawing {
    const NAMES: &'static [&'static str] = &[
        "shape",
        "filter",
        "colour",
        "size",
        "when",
        "layer",
        "next",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Drawing {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.shape.is_some())
            + ::std::primitive::usize::from(self.filter.is_some())
            + ::std::primitive::usize::from(self.colour.is_some())
            + ::std::primitive::usize::from(self.size.is_some())
            + ::std::primitive::usize::from(self.when.is_some())
            + ::std::primitive::usize::from(self.layer.is_some())
            + ::std::primitive::usize::from(self.next.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.shape {
            map.serialize_entry("shape", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.filter {
            map.serialize_entry("filter", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.colour {
            map.serialize_entry("colour", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.size {
            map.serialize_entry("size", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.when {
            map.serialize_entry("when", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.layer {
            map.serialize_entry("layer", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Drawing {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DrawingVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DrawingVisitor {
            type Value = Drawing;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Drawing)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Drawing, __A::Error> {
                let mut made = Drawing {
                    shape: ::std::option::Option::None,
                    filter: ::std::option::Option::None,
                    colour: ::std::option::Option::None,
                    size: ::std::option::Option::None,
                    when: ::std::option::Option::None,
                    layer: ::std::option::Option::None,
                    next: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "shape" => {
                            ::exactify::__private::set(&mut made.shape, &name, &mut map)?
                        }
                        "filter" => {
                            ::exactify::__private::set(
                                &mut made.filter,
                                &name,
                                &mut map,
                            )?
                        }
                        "colour" => {
                            ::exactify::__private::set(
                                &mut made.colour,
                                &name,
                                &mut map,
                            )?
                        }
                        "size" => {
                            ::exactify::__private::set(&mut made.size, &name, &mut map)?
                        }
                        "when" => {
                            ::exactify::__private::set(&mut made.when, &name, &mut map)?
                        }
                        "layer" => {
                            ::exactify::__private::set(&mut made.layer, &name, &mut map)?
                        }
                        "next" => {
                            ::exactify::__private::set(&mut made.next, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(DrawingVisitor)
    }
}

impl ::exactify::Exact for Drawing {
    const CHECK: &'static ::exactify::Check = &checks::DRAWING;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.shape)
            || ::exactify::Exact::has_unknown(&self.filter)
            || ::exactify::Exact::has_unknown(&self.layer)
            || ::exactify::Exact::has_unknown(&self.next)
    }
}

impl ::exactify::Subschema for Drawing {
    const SCHEMA: &'static str = r##"{"title":"Drawing","type":"object","properties":{"shape":{"title":"Shape","oneOf":[{"type":"object","required":["Circle"],"properties":{"Circle":{"type":"number"}},"additionalProperties":false},{"type":"object","required":["Square"],"properties":{"Square":{"type":"object","properties":{"side":{"type":"number"}},"required":["side"]}},"additionalProperties":false},{"enum":["Empty","Full"]}]},"filter":{"title":"Filter","anyOf":[{"type":"object","properties":{"eq":{"type":"string"}},"required":["eq"]},{"type":"object","properties":{"lt":{"type":"number"}},"required":["lt"]},{"type":"array","items":{"type":"string"}},{"type":"null"}]},"colour":{"title":"Colour","anyOf":[{"enum":["red","green"]},{"type":"string"}]},"size":{"anyOf":[{"type":"number"},{"type":"integer"}]},"when":{"title":"When","oneOf":[{"type":"string","pattern":"^[0-9]+$"},{"enum":["now","never"]}]},"layer":{"title":"Layer","type":"object","required":["name"],"properties":{"name":{"type":"string"}},"oneOf":[{"properties":{"file":{"type":"string"}},"required":["file"],"not":{"required":["text"]}},{"properties":{"text":{"type":"string"}},"required":["text"],"not":{"required":["file"]}}]},"next":{"anyOf":[{"$ref":"#"},{"type":"object","properties":{"end":{"type":"boolean"}}}]}}}"##;
}

/// Shape
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Shape {
    /// Where an object has the property `Circle`.
    Circle(::exactify::Number),
    /// Where an object has the property `Square`.
    Square(ShapeSquare),
    /// `Empty`
    Empty,
    /// `Full`
    Full,
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Shape {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Circle(value) => {
                ::exactify::__private::choice::serialize_property(
                    "Circle",
                    value,
                    serializer,
                )
            }
            Self::Square(value) => {
                ::exactify::__private::choice::serialize_property(
                    "Square",
                    value,
                    serializer,
                )
            }
            Self::Empty => ::serde::Serialize::serialize(&ShapeString::Empty, serializer),
            Self::Full => ::serde::Serialize::serialize(&ShapeString::Full, serializer),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<ShapeString> for Shape {
    fn from(value: ShapeString) -> Self {
        match value {
            ShapeString::Empty => Self::Empty,
            ShapeString::Full => Self::Full,
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for Shape {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::deserialize(deserializer)
    }
}

impl ::std::convert::TryFrom<&str> for Shape {
    type Error = <ShapeString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <ShapeString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <ShapeString as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::from)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Shape {
    const NAME: &'static str = "Shape";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SHAPE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                ::exactify::__private::choice::property("Circle", deserializer)
                    .map(Self::Circle)
            }
            1 => {
                ::exactify::__private::choice::property("Square", deserializer)
                    .map(Self::Square)
            }
            _ => {
                <ShapeString as ::serde::Deserialize>::deserialize(deserializer)
                    .map(Self::from)
            }
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Shape {
    const CHECK: &'static ::exactify::Check = &checks::SHAPE;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Square(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for Shape {
    const SCHEMA: &'static str = r#"{"title":"Shape","oneOf":[{"type":"object","required":["Circle"],"properties":{"Circle":{"type":"number"}},"additionalProperties":false},{"type":"object","required":["Square"],"properties":{"Square":{"type":"object","properties":{"side":{"type":"number"}},"required":["side"]}},"additionalProperties":false},{"enum":["Empty","Full"]}]}"#;
}

/// ShapeSquare
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ShapeSquare {
    /// The property `side`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` number ``
    pub side: ::exactify::Number,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ShapeSquare>,
}

impl ::exactify::__private::Properties for ShapeSquare {
    const NAMES: &'static [&'static str] = &["side"];
}

impl ::serde::Serialize for ShapeSquare {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("side", &self.side)?;
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
                let mut side = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "side" => ::exactify::__private::set(&mut side, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(ShapeSquare {
                    side: ::exactify::__private::required(side, "side")?,
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
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for ShapeSquare {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"side":{"type":"number"}},"required":["side"]}"#;
}

/// ShapeString
///
/// Enforced:
/// * `enum`: `` ["Empty","Full"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ShapeString {
    /// `Empty`
    Empty,
    /// `Full`
    Full,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ShapeString {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Empty, Self::Full];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "Empty",
            Self::Full => "Full",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ShapeString {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "Empty" => ::std::result::Result::Ok(Self::Empty),
            "Full" => ::std::result::Result::Ok(Self::Full),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ShapeString {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ShapeString, "shape string", checks::SHAPE_STRING.strings, & checks::SHAPE_STRING
);

impl ::exactify::Subschema for ShapeString {
    const SCHEMA: &'static str = r#"{"enum":["Empty","Full"]}"#;
}

/// What a [`Filter`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum FilterKind {
    /// Where the value is a JSON object.
    Eq(FilterEq),
    /// Where the value is a JSON object.
    Lt(FilterLt),
    /// Where the value is a JSON array.
    Array(::exactify::Array<::std::string::String>),
}

::exactify::variant_impls!(
    FilterKind, [Eq, Lt, Array], [Eq(FilterEq), Lt(FilterLt), Array(::exactify::Array <
    ::std::string::String >)]
);

::exactify::builder_impls!(Filter through FilterKind, [FilterEq, FilterLt]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for FilterKind {
    const NAME: &'static str = "Filter";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::FILTER_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Eq),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::Lt),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
        }
    }
}

/// Filter
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Filter(FilterKind);

::exactify::sealed_choice_impls!(Filter, FilterKind, & checks::FILTER_ONLY);

impl ::exactify::Subschema for Filter {
    const SCHEMA: &'static str = r#"{"title":"Filter","anyOf":[{"type":"object","properties":{"eq":{"type":"string"}},"required":["eq"]},{"type":"object","properties":{"lt":{"type":"number"}},"required":["lt"]},{"type":"array","items":{"type":"string"}},{"type":"null"}],"type":["object","array"]}"#;
}

/// FilterEq
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FilterEq {
    /// The property `eq`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub eq: ::std::string::String,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<FilterEq>,
}

impl ::exactify::__private::Properties for FilterEq {
    const NAMES: &'static [&'static str] = &["eq"];
}

impl ::serde::Serialize for FilterEq {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("eq", &self.eq)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for FilterEq {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct FilterEqVisitor;
        impl<'de> ::serde::de::Visitor<'de> for FilterEqVisitor {
            type Value = FilterEq;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (filter eq)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<FilterEq, __A::Error> {
                let mut eq = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "eq" => ::exactify::__private::set(&mut eq, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(FilterEq {
                    eq: ::exactify::__private::required(eq, "eq")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(FilterEqVisitor)
    }
}

impl ::exactify::Exact for FilterEq {
    const CHECK: &'static ::exactify::Check = &checks::FILTER_EQ;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for FilterEq {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"eq":{"type":"string"}},"required":["eq"]}"#;
}

/// FilterLt
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FilterLt {
    /// The property `lt`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` number ``
    pub lt: ::exactify::Number,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<FilterLt>,
}

impl ::exactify::__private::Properties for FilterLt {
    const NAMES: &'static [&'static str] = &["lt"];
}

impl ::serde::Serialize for FilterLt {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("lt", &self.lt)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for FilterLt {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct FilterLtVisitor;
        impl<'de> ::serde::de::Visitor<'de> for FilterLtVisitor {
            type Value = FilterLt;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (filter lt)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<FilterLt, __A::Error> {
                let mut lt = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "lt" => ::exactify::__private::set(&mut lt, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(FilterLt {
                    lt: ::exactify::__private::required(lt, "lt")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(FilterLtVisitor)
    }
}

impl ::exactify::Exact for FilterLt {
    const CHECK: &'static ::exactify::Check = &checks::FILTER_LT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for FilterLt {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"lt":{"type":"number"}},"required":["lt"]}"#;
}

/// Colour
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// Any other string.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    Other(ColourOther),
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Colour {
    /// The listed values, in the order of the schema.
    pub const LISTED: &'static [Self] = &[Self::Red, Self::Green];
    /// The text, as JSON spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Other(other) => other.as_str(),
        }
    }
    fn listed(text: &str) -> ::std::option::Option<Self> {
        match text {
            "red" => ::std::option::Option::Some(Self::Red),
            "green" => ::std::option::Option::Some(Self::Green),
            _ => ::std::option::Option::None,
        }
    }
}

/// A string that [`Colour`] does not list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ColourOther(::exactify::__private::EcoString);

::exactify::open_enum_impls!(Colour, Other, ColourOther);

::exactify::text_impls!(Colour, "Colour", checks::COLOUR.strings, & checks::COLOUR);

impl ::exactify::Subschema for Colour {
    const SCHEMA: &'static str = r#"{"title":"Colour","anyOf":[{"enum":["red","green"]},{"type":"string"}]}"#;
}

/// When
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum When {
    /// `now`
    Now,
    /// `never`
    Never,
    /// Any other string.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[0-9]+$ ``
    Other(WhenOther),
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl When {
    /// The listed values, in the order of the schema.
    pub const LISTED: &'static [Self] = &[Self::Now, Self::Never];
    /// The text, as JSON spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Now => "now",
            Self::Never => "never",
            Self::Other(other) => other.as_str(),
        }
    }
    fn listed(text: &str) -> ::std::option::Option<Self> {
        match text {
            "now" => ::std::option::Option::Some(Self::Now),
            "never" => ::std::option::Option::Some(Self::Never),
            _ => ::std::option::Option::None,
        }
    }
}

/// A string that [`When`] does not list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WhenOther(::exactify::__private::EcoString);

::exactify::open_enum_impls!(When, Other, WhenOther);

::exactify::text_impls!(
    When, "When", & [::exactify::check::StringRule::Pattern("^[0-9]+$",
    checks::matches_1)], & checks::WHEN
);

impl ::exactify::Subschema for When {
    const SCHEMA: &'static str = r#"{"title":"When","oneOf":[{"type":"string","pattern":"^[0-9]+$"},{"enum":["now","never"]}]}"#;
}

/// Layer
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Layer {
    /// Where an object has the property `file`.
    File(LayerFile),
    /// Where an object has the property `text`.
    Text(LayerText),
}

::exactify::enum_impls!(Layer, [File, Text], [File(LayerFile), Text(LayerText)]);

::exactify::builder_impls!(Layer, [LayerFile, LayerText]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Layer {
    const NAME: &'static str = "Layer";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::LAYER_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::File),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Text),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Layer {
    const CHECK: &'static ::exactify::Check = &checks::LAYER;
    fn has_unknown(&self) -> bool {
        match self {
            Self::File(value) => ::exactify::Exact::has_unknown(value),
            Self::Text(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for Layer {
    const SCHEMA: &'static str = r#"{"title":"Layer","type":"object","required":["name"],"properties":{"name":{"type":"string"}},"oneOf":[{"properties":{"file":{"type":"string"}},"required":["file"],"not":{"required":["text"]}},{"properties":{"text":{"type":"string"}},"required":["text"],"not":{"required":["file"]}}]}"#;
}

/// LayerFile
///
/// Enforced:
/// * `type`: `` object ``
/// * `not`: `` {"required":["text"]} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LayerFile {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    name: ::std::string::String,
    /// The property `file`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    file: ::std::string::String,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<LayerFile>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LayerFile {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn name(&self) -> &::std::string::String {
        &self.name
    }
    /// The property `file`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn file(&self) -> &::std::string::String {
        &self.file
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<LayerFile> {
        &self.extra
    }
}

::exactify::parts_impls!(
    LayerFile { ways : into_parts, from_parts, into_builder, errors; required : { name :
    ::std::string::String, try_set_name; file : ::std::string::String, try_set_file; }
    optional : {} nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for LayerFile {
    const NAMES: &'static [&'static str] = &["name", "file"];
}

impl ::serde::Serialize for LayerFile {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("file", &self.file)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for LayerFile {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LayerFileVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LayerFileVisitor {
            type Value = LayerFile;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (layer file)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LayerFile, __A::Error> {
                let mut name = ::std::option::Option::None;
                let mut file = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut name, &name_, &mut map)?
                        }
                        "file" => {
                            ::exactify::__private::set(&mut file, &name_, &mut map)?
                        }
                        _ => extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(LayerFile {
                    name: ::exactify::__private::required(name, "name")?,
                    file: ::exactify::__private::required(file, "file")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(LayerFileVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        !self.extra.contains_key("text")
    }
}

impl<'de> ::serde::Deserialize<'de> for LayerFile {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for LayerFile {
    const CHECK: &'static ::exactify::Check = &checks::LAYER_FILE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for LayerFile {
    const SCHEMA: &'static str = r#"{"allOf":[{"title":"Layer","type":"object","required":["name"],"properties":{"name":{"type":"string"}}},{"properties":{"file":{"type":"string"}},"required":["file"],"not":{"required":["text"]}}]}"#;
}

/// LayerText
///
/// Enforced:
/// * `type`: `` object ``
/// * `not`: `` {"required":["file"]} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LayerText {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    name: ::std::string::String,
    /// The property `text`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    text: ::std::string::String,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<LayerText>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LayerText {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn name(&self) -> &::std::string::String {
        &self.name
    }
    /// The property `text`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn text(&self) -> &::std::string::String {
        &self.text
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<LayerText> {
        &self.extra
    }
}

::exactify::parts_impls!(
    LayerText { ways : into_parts, from_parts, into_builder, errors; required : { name :
    ::std::string::String, try_set_name; text : ::std::string::String, try_set_text; }
    optional : {} nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for LayerText {
    const NAMES: &'static [&'static str] = &["name", "text"];
}

impl ::serde::Serialize for LayerText {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("text", &self.text)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for LayerText {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LayerTextVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LayerTextVisitor {
            type Value = LayerText;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (layer text)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LayerText, __A::Error> {
                let mut name = ::std::option::Option::None;
                let mut text = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut name, &name_, &mut map)?
                        }
                        "text" => {
                            ::exactify::__private::set(&mut text, &name_, &mut map)?
                        }
                        _ => extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(LayerText {
                    name: ::exactify::__private::required(name, "name")?,
                    text: ::exactify::__private::required(text, "text")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(LayerTextVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        !self.extra.contains_key("file")
    }
}

impl<'de> ::serde::Deserialize<'de> for LayerText {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for LayerText {
    const CHECK: &'static ::exactify::Check = &checks::LAYER_TEXT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for LayerText {
    const SCHEMA: &'static str = r#"{"allOf":[{"title":"Layer","type":"object","required":["name"],"properties":{"name":{"type":"string"}}},{"properties":{"text":{"type":"string"}},"required":["text"],"not":{"required":["file"]}}]}"#;
}

/// What a [`DrawingNext`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum DrawingNextKind {
    /// Drawing
    ///
    /// Where the value is a JSON object.
    Object(Drawing),
    /// Where the value is a JSON object.
    End(DrawingNextEnd),
}

::exactify::variant_impls!(
    DrawingNextKind, [Object, End], [Object(Drawing), End(DrawingNextEnd)]
);

::exactify::builder_impls!(
    DrawingNext through DrawingNextKind, [Drawing, DrawingNextEnd]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for DrawingNextKind {
    const NAME: &'static str = "drawing next";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::DRAWING_NEXT_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Object),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::End),
        }
    }
}

/// DrawingNext
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct DrawingNext(DrawingNextKind);

::exactify::sealed_choice_impls!(DrawingNext, DrawingNextKind, & checks::DRAWING_NEXT);

impl ::exactify::Subschema for DrawingNext {
    const SCHEMA: &'static str = r##"{"anyOf":[{"$ref":"#"},{"type":"object","properties":{"end":{"type":"boolean"}}}]}"##;
}

/// DrawingNextEnd
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct DrawingNextEnd {
    /// The property `end`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub end: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<DrawingNextEnd>,
}

impl ::exactify::__private::Properties for DrawingNextEnd {
    const NAMES: &'static [&'static str] = &["end"];
}

impl ::serde::Serialize for DrawingNextEnd {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.end.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.end {
            map.serialize_entry("end", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for DrawingNextEnd {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DrawingNextEndVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DrawingNextEndVisitor {
            type Value = DrawingNextEnd;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (drawing next end)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<DrawingNextEnd, __A::Error> {
                let mut made = DrawingNextEnd {
                    end: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "end" => {
                            ::exactify::__private::set(&mut made.end, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(DrawingNextEndVisitor)
    }
}

impl ::exactify::Exact for DrawingNextEnd {
    const CHECK: &'static ::exactify::Check = &checks::DRAWING_NEXT_END;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for DrawingNextEnd {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"end":{"type":"boolean"}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static DRAWING: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Drawing",
        object: &Object {
            properties: &[
                ("shape", &SHAPE),
                ("filter", &FILTER),
                ("colour", &COLOUR),
                (
                    "size",
                    &Check {
                        in_place: &[("/anyOf/0", &Check::NUMBER)],
                        ..Check::ANY
                    },
                ),
                ("when", &WHEN),
                ("layer", &LAYER),
                ("next", &DRAWING_NEXT),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SHAPE: Check = Check {
        name: "Shape",
        choices: &[&SHAPE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SHAPE_SQUARE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "shape square",
        object: &Object {
            properties: &[("side", &Check::NUMBER)],
            required: &["side"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SHAPE_STRING: Check = Check {
        name: "shape string",
        strings: &[StringRule::OneOf("enum", &["Empty", "Full"])],
        ..Check::ANY
    };
    pub(super) static FILTER: Check = Check {
        name: "Filter",
        conditions: &[Condition::Choice(&FILTER_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static FILTER_EQ: Check = Check {
        types: JsonTypes::OBJECT,
        name: "filter eq",
        object: &Object {
            properties: &[("eq", &Check::STRING)],
            required: &["eq"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static FILTER_LT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "filter lt",
        object: &Object {
            properties: &[("lt", &Check::NUMBER)],
            required: &["lt"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static COLOUR: Check = Check {
        name: "Colour",
        conditions: &[Condition::Choice(&COLOUR_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static WHEN: Check = Check {
        name: "When",
        conditions: &[Condition::Choice(&WHEN_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static LAYER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Layer",
        object: &Object {
            properties: &[("name", &Check::STRING)],
            required: &["name"],
            ..Object::ANY
        },
        choices: &[&LAYER_BRANCHES],
        ..Check::ANY
    };
    pub(super) static DRAWING_NEXT: Check = Check {
        name: "drawing next",
        conditions: &[Condition::Choice(&DRAWING_NEXT_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static DRAWING_NEXT_END: Check = Check {
        types: JsonTypes::OBJECT,
        name: "drawing next end",
        object: &Object {
            properties: &[("end", &Check::BOOLEAN)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static FILTER_ONLY: Check = Check {
        name: "Filter",
        in_place: &[("", &FILTER)],
        only: JsonTypes::OBJECT.or(JsonTypes::ARRAY),
        ..Check::ANY
    };
    pub(super) static LAYER_FILE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "layer file",
        object: &Object {
            properties: &[("name", &Check::STRING)],
            required: &["name"],
            ..Object::ANY
        },
        in_place: &[
            (
                "/oneOf/0",
                &Check {
                    name: "layer file",
                    object: &Object {
                        properties: &[("file", &Check::STRING)],
                        required: &["file"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "layer file",
                                object: &Object {
                                    required: &["text"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static LAYER_TEXT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "layer text",
        object: &Object {
            properties: &[("name", &Check::STRING)],
            required: &["name"],
            ..Object::ANY
        },
        in_place: &[
            (
                "/oneOf/1",
                &Check {
                    name: "layer text",
                    object: &Object {
                        properties: &[("text", &Check::STRING)],
                        required: &["text"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "layer text",
                                object: &Object {
                                    required: &["file"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static SHAPE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                property: Some("Circle"),
                check: &Check {
                    types: JsonTypes::OBJECT,
                    name: "Shape",
                    object: &Object {
                        properties: &[("Circle", &Check::NUMBER)],
                        additional: Some(&Check::NEVER),
                        required: &["Circle"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                property: Some("Square"),
                check: &Check {
                    types: JsonTypes::OBJECT,
                    name: "Shape",
                    object: &Object {
                        properties: &[("Square", &SHAPE_SQUARE)],
                        additional: Some(&Check::NEVER),
                        required: &["Square"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::STRING,
                check: &SHAPE_STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static FILTER_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::OBJECT,
                check: &FILTER_EQ,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::OBJECT,
                check: &FILTER_LT,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&Check::STRING),
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static COLOUR_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "Colour",
                    strings: &[StringRule::OneOf("enum", &["red", "green"])],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static WHEN_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "when string",
                    strings: &[StringRule::Pattern("^[0-9]+$", matches_1)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "When",
                    strings: &[StringRule::OneOf("enum", &["now", "never"])],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static LAYER_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        undecided: JsonTypes::ARRAY
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN)
            .or(JsonTypes::NULL),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                property: Some("file"),
                check: &Check {
                    name: "Layer",
                    object: &Object {
                        properties: &[("file", &Check::STRING)],
                        required: &["file"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "Layer",
                                object: &Object {
                                    required: &["text"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                property: Some("text"),
                check: &Check {
                    name: "Layer",
                    object: &Object {
                        properties: &[("text", &Check::STRING)],
                        required: &["text"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "Layer",
                                object: &Object {
                                    required: &["file"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static DRAWING_NEXT_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "Drawing",
                    in_place: &[("/$ref", &DRAWING)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::OBJECT,
                check: &DRAWING_NEXT_END,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    /// Whether `text` matches `^[0-9]+$`.
    pub(super) fn matches_1(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'0'..=b'9') => 1,
                _ => return false,
            };
        }
        state == 1
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Drawing {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Drawing {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Drawing`](super::Drawing).
    #[derive(Clone, Debug, Default)]
    pub struct Drawing {
        shape: ::exactify::__private::Draft<super::Shape>,
        filter: ::exactify::__private::Draft<::std::option::Option<super::Filter>>,
        colour: ::exactify::__private::Draft<super::Colour>,
        size: ::exactify::__private::Draft<::exactify::Number>,
        when: ::exactify::__private::Draft<super::When>,
        layer: ::exactify::__private::Draft<super::Layer>,
        next: ::exactify::__private::Draft<::std::boxed::Box<super::DrawingNext>>,
        extra: ::exactify::Extra<super::Drawing>,
        errors: ::exactify::BuildError,
    }
    impl Drawing {
        /// Shape
        #[must_use]
        pub fn shape<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Shape>,
            V::Error: ::std::fmt::Display,
        {
            self.shape.set(value);
            self
        }
        /// Filter
        #[must_use]
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Filter>,
            V::Error: ::std::fmt::Display,
        {
            self.filter.set_some::<V, super::Filter>(value);
            self
        }
        /// Makes `filter` null.
        #[must_use]
        pub fn filter_null(mut self) -> Self {
            self.filter.set(::std::option::Option::<super::Filter>::None);
            self
        }
        /// Colour
        #[must_use]
        pub fn colour<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Colour>,
            V::Error: ::std::fmt::Display,
        {
            self.colour.set(value);
            self
        }
        /// The property `size`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        #[must_use]
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.size.set(value);
            self
        }
        /// When
        #[must_use]
        pub fn when<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::When>,
            V::Error: ::std::fmt::Display,
        {
            self.when.set(value);
            self
        }
        /// Layer
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn layer<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Layer>,
            V::Error: ::std::fmt::Display,
        {
            self.layer.set(value);
            self
        }
        /// The property `next`.
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::DrawingNext>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set(value);
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
        ) -> ::std::result::Result<super::Drawing, ::exactify::BuildError> {
            let mut errors = self.errors;
            let shape = self.shape.optional("shape", &mut errors);
            let filter = self.filter.optional("filter", &mut errors);
            let colour = self.colour.optional("colour", &mut errors);
            let size = self.size.optional("size", &mut errors);
            let when = self.when.optional("when", &mut errors);
            let layer = self.layer.optional("layer", &mut errors);
            let next = self.next.optional("next", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Drawing {
                        shape,
                        filter,
                        colour,
                        size,
                        when,
                        layer,
                        next,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Drawing> for super::Drawing {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Drawing,
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
        side: ::exactify::__private::Draft<::exactify::Number>,
        extra: ::exactify::Extra<super::ShapeSquare>,
        errors: ::exactify::BuildError,
    }
    impl ShapeSquare {
        /// The property `side`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` number ``
        #[must_use]
        pub fn side<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.side.set(value);
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
            let side = self.side.required("side", &mut errors);
            errors
                .or(
                    match (side,) {
                        (::std::option::Option::Some(side),) => {
                            ::std::option::Option::Some(super::ShapeSquare {
                                side,
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
    impl super::FilterEq {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> FilterEq {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`FilterEq`](super::FilterEq).
    #[derive(Clone, Debug, Default)]
    pub struct FilterEq {
        eq: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::FilterEq>,
        errors: ::exactify::BuildError,
    }
    impl FilterEq {
        /// The property `eq`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn eq<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.eq.set(value);
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
        ) -> ::std::result::Result<super::FilterEq, ::exactify::BuildError> {
            let mut errors = self.errors;
            let eq = self.eq.required("eq", &mut errors);
            errors
                .or(
                    match (eq,) {
                        (::std::option::Option::Some(eq),) => {
                            ::std::option::Option::Some(super::FilterEq {
                                eq,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<FilterEq> for super::FilterEq {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: FilterEq,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::FilterLt {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> FilterLt {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`FilterLt`](super::FilterLt).
    #[derive(Clone, Debug, Default)]
    pub struct FilterLt {
        lt: ::exactify::__private::Draft<::exactify::Number>,
        extra: ::exactify::Extra<super::FilterLt>,
        errors: ::exactify::BuildError,
    }
    impl FilterLt {
        /// The property `lt`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` number ``
        #[must_use]
        pub fn lt<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.lt.set(value);
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
        ) -> ::std::result::Result<super::FilterLt, ::exactify::BuildError> {
            let mut errors = self.errors;
            let lt = self.lt.required("lt", &mut errors);
            errors
                .or(
                    match (lt,) {
                        (::std::option::Option::Some(lt),) => {
                            ::std::option::Option::Some(super::FilterLt {
                                lt,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<FilterLt> for super::FilterLt {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: FilterLt,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::LayerFile {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LayerFile {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LayerFile`](super::LayerFile).
    #[derive(Clone, Debug, Default)]
    pub struct LayerFile {
        pub(super) name: ::exactify::__private::Draft<::std::string::String>,
        pub(super) file: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::LayerFile>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl LayerFile {
        /// The property `name`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name.set(value);
            self
        }
        /// The property `file`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn file<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.file.set(value);
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
        ) -> ::std::result::Result<super::LayerFile, ::exactify::BuildError> {
            let mut errors = self.errors;
            let name = self.name.required("name", &mut errors);
            let file = self.file.required("file", &mut errors);
            errors
                .or(
                    match (name, file) {
                        (
                            ::std::option::Option::Some(name),
                            ::std::option::Option::Some(file),
                        ) => {
                            ::std::option::Option::Some(super::LayerFile {
                                name,
                                file,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<LayerFile> for super::LayerFile {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LayerFile,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::LayerText {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LayerText {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LayerText`](super::LayerText).
    #[derive(Clone, Debug, Default)]
    pub struct LayerText {
        pub(super) name: ::exactify::__private::Draft<::std::string::String>,
        pub(super) text: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::LayerText>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl LayerText {
        /// The property `name`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name.set(value);
            self
        }
        /// The property `text`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
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
        ) -> ::std::result::Result<super::LayerText, ::exactify::BuildError> {
            let mut errors = self.errors;
            let name = self.name.required("name", &mut errors);
            let text = self.text.required("text", &mut errors);
            errors
                .or(
                    match (name, text) {
                        (
                            ::std::option::Option::Some(name),
                            ::std::option::Option::Some(text),
                        ) => {
                            ::std::option::Option::Some(super::LayerText {
                                name,
                                text,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<LayerText> for super::LayerText {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LayerText,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::DrawingNextEnd {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> DrawingNextEnd {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`DrawingNextEnd`](super::DrawingNextEnd).
    #[derive(Clone, Debug, Default)]
    pub struct DrawingNextEnd {
        end: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::DrawingNextEnd>,
        errors: ::exactify::BuildError,
    }
    impl DrawingNextEnd {
        /// The property `end`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.end.set(value);
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
        ) -> ::std::result::Result<super::DrawingNextEnd, ::exactify::BuildError> {
            let mut errors = self.errors;
            let end = self.end.optional("end", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::DrawingNextEnd {
                        end,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<DrawingNextEnd> for super::DrawingNextEnd {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: DrawingNextEnd,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`LayerFile`](super::LayerFile), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LayerFile {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `file`.
        pub file: ::std::string::String,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::LayerFile>,
    }
    /// The parts of [`LayerText`](super::LayerText), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LayerText {
        /// The property `name`.
        pub name: ::std::string::String,
        /// The property `text`.
        pub text: ::std::string::String,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::LayerText>,
    }
}
