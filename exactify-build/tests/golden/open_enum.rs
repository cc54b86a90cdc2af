// Made by exactify-build 0.1.0 from open_enum. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Paint
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Paint {
    /// Colour
    pub colour: ::std::option::Option<Colour>,
    /// The property `maybe`.
    pub maybe: ::std::option::Option<::std::option::Option<PaintMaybe>>,
    /// When
    pub when: ::std::option::Option<When>,
    /// The property `shop`.
    pub shop: ::std::option::Option<PaintShop>,
    /// The property `apart`.
    pub apart: ::std::option::Option<PaintApart>,
    /// The property `overlap`.
    pub overlap: ::std::option::Option<PaintOverlap>,
    /// The property `either`.
    pub either: ::std::option::Option<PaintEither>,
    /// The property `typed`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub typed: ::std::option::Option<PaintTyped>,
    /// The property `layers`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `uniqueItems`: `` true ``
    /// * `items`: `` {"$ref":"#/$defs/Layer"} ``
    pub layers: ::std::option::Option<::exactify::UniqueArray<Layer>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Paint>,
}

impl ::exactify::__private::Properties for Paint {
    const NAMES: &'static [&'static str] = &[
        "colour",
        "maybe",
        "when",
        "shop",
        "apart",
        "overlap",
        "either",
        "typed",
        "layers",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Paint {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.colour.is_some())
            + ::std::primitive::usize::from(self.maybe.is_some())
            + ::std::primitive::usize::from(self.when.is_some())
            + ::std::primitive::usize::from(self.shop.is_some())
            + ::std::primitive::usize::from(self.apart.is_some())
            + ::std::primitive::usize::from(self.overlap.is_some())
            + ::std::primitive::usize::from(self.either.is_some())
            + ::std::primitive::usize::from(self.typed.is_some())
            + ::std::primitive::usize::from(self.layers.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.colour {
            map.serialize_entry("colour", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.maybe {
            map.serialize_entry("maybe", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.when {
            map.serialize_entry("when", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.shop {
            map.serialize_entry("shop", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.apart {
            map.serialize_entry("apart", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.overlap {
            map.serialize_entry("overlap", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.either {
            map.serialize_entry("either", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.typed {
            map.serialize_entry("typed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.layers {
            map.serialize_entry("layers", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Paint {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PaintVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PaintVisitor {
            type Value = Paint;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Paint)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Paint, __A::Error> {
                let mut made = Paint {
                    colour: ::std::option::Option::None,
                    maybe: ::std::option::Option::None,
                    when: ::std::option::Option::None,
                    shop: ::std::option::Option::None,
                    apart: ::std::option::Option::None,
                    overlap: ::std::option::Option::None,
                    either: ::std::option::Option::None,
                    typed: ::std::option::Option::None,
                    layers: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "colour" => {
                            ::exactify::__private::set(
                                &mut made.colour,
                                &name,
                                &mut map,
                            )?
                        }
                        "maybe" => {
                            ::exactify::__private::set(&mut made.maybe, &name, &mut map)?
                        }
                        "when" => {
                            ::exactify::__private::set(&mut made.when, &name, &mut map)?
                        }
                        "shop" => {
                            ::exactify::__private::set(&mut made.shop, &name, &mut map)?
                        }
                        "apart" => {
                            ::exactify::__private::set(&mut made.apart, &name, &mut map)?
                        }
                        "overlap" => {
                            ::exactify::__private::set(
                                &mut made.overlap,
                                &name,
                                &mut map,
                            )?
                        }
                        "either" => {
                            ::exactify::__private::set(
                                &mut made.either,
                                &name,
                                &mut map,
                            )?
                        }
                        "typed" => {
                            ::exactify::__private::set(&mut made.typed, &name, &mut map)?
                        }
                        "layers" => {
                            ::exactify::__private::set(
                                &mut made.layers,
                                &name,
                                &mut map,
                            )?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PaintVisitor)
    }
}

impl ::exactify::Exact for Paint {
    const CHECK: &'static ::exactify::Check = &checks::PAINT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.typed)
    }
}

impl ::exactify::Subschema for Paint {
    const SCHEMA: &'static str = r##"{"title":"Paint","type":"object","properties":{"colour":{"title":"Colour","anyOf":[{"enum":["red","other","Other"]},{"type":"string"}]},"maybe":{"anyOf":[{"const":"matt","description":"Without gloss."},{"const":"satin"},{"type":"string","minLength":2,"description":"What a shop calls it."},{"type":"null"}]},"when":{"title":"When","oneOf":[{"type":"string","pattern":"^[0-9]+$"},{"enum":["now","never"]}]},"shop":{"anyOf":[{"$ref":"#/$defs/Code"},{"enum":["ab","none"]}]},"apart":{"oneOf":[{"$ref":"#/$defs/Code"},{"enum":["none"]}]},"overlap":{"oneOf":[{"type":"string","maxLength":2},{"enum":["ab","none"]}]},"either":{"oneOf":[{"anyOf":[{"enum":["a","b"]},{"type":"string"}]},{"type":"integer"}]},"typed":{"type":"string","anyOf":[{"enum":["x","y"]},{"maxLength":3}]},"layers":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/Layer"}}},"$defs":{"Code":{"type":"string","pattern":"^[a-z]{2}$"},"Layer":{"oneOf":[{"type":"object","required":["Group"],"properties":{"Group":{"type":"array","items":{"$ref":"#/$defs/Layer"}}},"additionalProperties":false},{"type":"object","required":["Not"],"properties":{"Not":{"$ref":"#/$defs/Layer"}},"additionalProperties":false},{"type":"object","required":["Named"],"properties":{"Named":{"$ref":"#/properties/colour"},"at":{"type":"integer"}},"additionalProperties":false},{"type":"object","properties":{"rest":{"type":"boolean"}},"additionalProperties":false},{"enum":["Empty","Group"]},{"const":2}]}}}"##;
}

/// Colour
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Colour {
    /// `red`
    Red,
    /// `other`
    Other2,
    /// `Other`
    Other22,
    /// Any other string.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    Other(ColourOther),
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Colour {
    /// The listed values, in the order of the schema.
    pub const LISTED: &'static [Self] = &[Self::Red, Self::Other2, Self::Other22];
    /// The text, as JSON spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Other2 => "other",
            Self::Other22 => "Other",
            Self::Other(other) => other.as_str(),
        }
    }
    fn listed(text: &str) -> ::std::option::Option<Self> {
        match text {
            "red" => ::std::option::Option::Some(Self::Red),
            "other" => ::std::option::Option::Some(Self::Other2),
            "Other" => ::std::option::Option::Some(Self::Other22),
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
    const SCHEMA: &'static str = r#"{"title":"Colour","anyOf":[{"enum":["red","other","Other"]},{"type":"string"}]}"#;
}

/// PaintMaybe
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaintMaybe {
    /// Without gloss.
    ///
    /// `matt`
    Matt,
    /// `satin`
    Satin,
    /// What a shop calls it.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 2 ``
    Other(PaintMaybeOther),
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PaintMaybe {
    /// The listed values, in the order of the schema.
    pub const LISTED: &'static [Self] = &[Self::Matt, Self::Satin];
    /// The text, as JSON spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Matt => "matt",
            Self::Satin => "satin",
            Self::Other(other) => other.as_str(),
        }
    }
    fn listed(text: &str) -> ::std::option::Option<Self> {
        match text {
            "matt" => ::std::option::Option::Some(Self::Matt),
            "satin" => ::std::option::Option::Some(Self::Satin),
            _ => ::std::option::Option::None,
        }
    }
}

/// A string that [`PaintMaybe`] does not list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaintMaybeOther(::exactify::__private::EcoString);

::exactify::open_enum_impls!(PaintMaybe, Other, PaintMaybeOther);

::exactify::text_impls!(
    PaintMaybe, "paint maybe", & [::exactify::check::StringRule::MinLength(2)], &
    checks::PAINT_MAYBE_ONLY
);

impl ::exactify::Subschema for PaintMaybe {
    const SCHEMA: &'static str = r#"{"anyOf":[{"const":"matt","description":"Without gloss."},{"const":"satin"},{"type":"string","minLength":2,"description":"What a shop calls it."},{"type":"null"}],"type":"string"}"#;
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

/// Code
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[a-z]{2}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Code(::exactify::__private::EcoString);

::exactify::string_impls!(Code, "code", checks::CODE.strings, & checks::CODE);

impl ::exactify::Subschema for Code {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[a-z]{2}$"}"#;
}

/// PaintShop
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaintShop {
    /// `ab`
    Ab,
    /// `none`
    None,
    /// Any other string.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[a-z]{2}$ ``
    Other(PaintShopOther),
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PaintShop {
    /// The listed values, in the order of the schema.
    pub const LISTED: &'static [Self] = &[Self::Ab, Self::None];
    /// The text, as JSON spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ab => "ab",
            Self::None => "none",
            Self::Other(other) => other.as_str(),
        }
    }
    fn listed(text: &str) -> ::std::option::Option<Self> {
        match text {
            "ab" => ::std::option::Option::Some(Self::Ab),
            "none" => ::std::option::Option::Some(Self::None),
            _ => ::std::option::Option::None,
        }
    }
}

/// A string that [`PaintShop`] does not list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaintShopOther(::exactify::__private::EcoString);

::exactify::open_enum_impls!(PaintShop, Other, PaintShopOther);

::exactify::text_impls!(
    PaintShop, "paint shop", & [::exactify::check::StringRule::Pattern("^[a-z]{2}$",
    checks::matches_2)], & checks::PAINT_SHOP
);

impl ::exactify::Subschema for PaintShop {
    const SCHEMA: &'static str = r##"{"anyOf":[{"$ref":"#/$defs/Code"},{"enum":["ab","none"]}]}"##;
}

/// PaintApart
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaintApart {
    /// Where the value is a JSON string.
    Code(Code),
    /// `none`
    None,
}

::exactify::from_impls!(PaintApart, [Code(Code)]);

#[allow(clippy::pedantic)]
impl ::serde::Serialize for PaintApart {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Code(value) => ::serde::Serialize::serialize(value, serializer),
            Self::None => ::serde::Serialize::serialize(&PaintApartKnown, serializer),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<PaintApartKnown> for PaintApart {
    fn from(value: PaintApartKnown) -> Self {
        match value {
            PaintApartKnown => Self::None,
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for PaintApart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::by_trial::<Self, Self, _>(deserializer)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for PaintApart {
    const NAME: &'static str = "paint apart";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::PAINT_APART_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Code),
            _ => {
                <PaintApartKnown as ::serde::Deserialize>::deserialize(deserializer)
                    .map(Self::from)
            }
        }
    }
}

impl ::exactify::Exact for PaintApart {
    const CHECK: &'static ::exactify::Check = &checks::PAINT_APART;
}

::exactify::choice_text_impls!(PaintApart);

impl ::exactify::Subschema for PaintApart {
    const SCHEMA: &'static str = r##"{"oneOf":[{"$ref":"#/$defs/Code"},{"enum":["none"]}]}"##;
}

/// PaintApartKnown
///
/// Enforced:
/// * `enum`: `` ["none"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaintApartKnown;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PaintApartKnown {
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
impl ::std::str::FromStr for PaintApartKnown {
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

impl ::std::convert::TryFrom<::std::string::String> for PaintApartKnown {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    PaintApartKnown, "paint apart known", checks::PAINT_APART_KNOWN.strings, &
    checks::PAINT_APART_KNOWN
);

impl ::exactify::Subschema for PaintApartKnown {
    const SCHEMA: &'static str = r#"{"enum":["none"]}"#;
}

/// What a [`PaintOverlap`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaintOverlapKind {
    /// Where the value is a JSON string.
    Other(PaintOverlapOther),
    /// `ab`
    Ab,
    /// `none`
    None,
}

::exactify::from_impls!(PaintOverlapKind, [Other(PaintOverlapOther)]);

#[allow(clippy::pedantic)]
impl ::serde::Serialize for PaintOverlapKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Other(value) => ::serde::Serialize::serialize(value, serializer),
            Self::Ab => ::serde::Serialize::serialize(&PaintOverlapKnown::Ab, serializer),
            Self::None => {
                ::serde::Serialize::serialize(&PaintOverlapKnown::None, serializer)
            }
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<PaintOverlapKnown> for PaintOverlapKind {
    fn from(value: PaintOverlapKnown) -> Self {
        match value {
            PaintOverlapKnown::Ab => Self::Ab,
            PaintOverlapKnown::None => Self::None,
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for PaintOverlapKind {
    const NAME: &'static str = "paint overlap";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::PAINT_OVERLAP_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Other),
            _ => {
                <PaintOverlapKnown as ::serde::Deserialize>::deserialize(deserializer)
                    .map(Self::from)
            }
        }
    }
}

/// PaintOverlap
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaintOverlap(PaintOverlapKind);

::exactify::sealed_choice_impls!(
    PaintOverlap, PaintOverlapKind, & checks::PAINT_OVERLAP
);

::exactify::choice_text_impls!(PaintOverlap);

impl ::exactify::Subschema for PaintOverlap {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"string","maxLength":2},{"enum":["ab","none"]}]}"#;
}

/// PaintOverlapOther
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaintOverlapOther(::exactify::__private::EcoString);

::exactify::string_impls!(
    PaintOverlapOther, "paint overlap other", checks::PAINT_OVERLAP_OTHER.strings, &
    checks::PAINT_OVERLAP_OTHER
);

impl ::exactify::Subschema for PaintOverlapOther {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":2}"#;
}

/// PaintOverlapKnown
///
/// Enforced:
/// * `enum`: `` ["ab","none"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaintOverlapKnown {
    /// `ab`
    Ab,
    /// `none`
    None,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PaintOverlapKnown {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Ab, Self::None];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ab => "ab",
            Self::None => "none",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for PaintOverlapKnown {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "ab" => ::std::result::Result::Ok(Self::Ab),
            "none" => ::std::result::Result::Ok(Self::None),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PaintOverlapKnown {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    PaintOverlapKnown, "paint overlap known", checks::PAINT_OVERLAP_KNOWN.strings, &
    checks::PAINT_OVERLAP_KNOWN
);

impl ::exactify::Subschema for PaintOverlapKnown {
    const SCHEMA: &'static str = r#"{"enum":["ab","none"]}"#;
}

/// PaintEither
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaintEither {
    /// Where the value is a JSON string.
    String(PaintEitherString),
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
}

::exactify::enum_impls!(
    PaintEither, [String, Number], [String(PaintEitherString),
    Number(::exactify::Integer)]
);

impl ::std::convert::TryFrom<&str> for PaintEither {
    type Error = <PaintEitherString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <PaintEitherString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <PaintEitherString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for PaintEither {
    const NAME: &'static str = "paint either";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::PAINT_EITHER_BRANCHES;
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

impl ::exactify::Exact for PaintEither {
    const CHECK: &'static ::exactify::Check = &checks::PAINT_EITHER;
}

impl ::exactify::Subschema for PaintEither {
    const SCHEMA: &'static str = r#"{"oneOf":[{"anyOf":[{"enum":["a","b"]},{"type":"string"}]},{"type":"integer"}]}"#;
}

/// PaintEitherString
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaintEitherString {
    /// `a`
    A,
    /// `b`
    B,
    /// Any other string.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    Other(PaintEitherStringOther),
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PaintEitherString {
    /// The listed values, in the order of the schema.
    pub const LISTED: &'static [Self] = &[Self::A, Self::B];
    /// The text, as JSON spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Other(other) => other.as_str(),
        }
    }
    fn listed(text: &str) -> ::std::option::Option<Self> {
        match text {
            "a" => ::std::option::Option::Some(Self::A),
            "b" => ::std::option::Option::Some(Self::B),
            _ => ::std::option::Option::None,
        }
    }
}

/// A string that [`PaintEitherString`] does not list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaintEitherStringOther(::exactify::__private::EcoString);

::exactify::open_enum_impls!(PaintEitherString, Other, PaintEitherStringOther);

::exactify::text_impls!(
    PaintEitherString, "paint either string", checks::PAINT_EITHER_STRING.strings, &
    checks::PAINT_EITHER_STRING
);

impl ::exactify::Subschema for PaintEitherString {
    const SCHEMA: &'static str = r#"{"anyOf":[{"enum":["a","b"]},{"type":"string"}]}"#;
}

/// PaintTyped
///
/// Enforced:
/// * `type`: `` string ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaintTyped(::std::string::String);

::exactify::checked_impls!(PaintTyped, ::std::string::String, & checks::PAINT_TYPED);

::exactify::checked_text_impls!(PaintTyped, ::std::string::String);

impl ::exactify::Subschema for PaintTyped {
    const SCHEMA: &'static str = r#"{"type":"string","anyOf":[{"enum":["x","y"]},{"maxLength":3}]}"#;
}

/// Layer
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Layer {
    /// Where an object has the property `Group`.
    Group(::exactify::Array<Layer>),
    /// Where an object has the property `Not`.
    Not(::std::boxed::Box<Layer>),
    /// Where an object has the property `Named`.
    Named(LayerNamed),
    /// Where the value is a JSON object.
    Rest(LayerRest),
    /// `Empty`
    Empty,
    /// `Group`
    Group2,
    /// `2`
    N2,
}

::exactify::from_impls!(Layer, [Named(LayerNamed), Rest(LayerRest)]);

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Layer {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Group(value) => {
                ::exactify::__private::choice::serialize_property(
                    "Group",
                    value,
                    serializer,
                )
            }
            Self::Not(value) => {
                ::exactify::__private::choice::serialize_property(
                    "Not",
                    value,
                    serializer,
                )
            }
            Self::Named(value) => ::serde::Serialize::serialize(value, serializer),
            Self::Rest(value) => ::serde::Serialize::serialize(value, serializer),
            Self::Empty => ::serde::Serialize::serialize(&LayerString::Empty, serializer),
            Self::Group2 => {
                ::serde::Serialize::serialize(&LayerString::Group, serializer)
            }
            Self::N2 => ::serde::Serialize::serialize(&LayerNumber, serializer),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<LayerString> for Layer {
    fn from(value: LayerString) -> Self {
        match value {
            LayerString::Empty => Self::Empty,
            LayerString::Group => Self::Group2,
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<LayerNumber> for Layer {
    fn from(value: LayerNumber) -> Self {
        match value {
            LayerNumber => Self::N2,
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for Layer {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::deserialize(deserializer)
    }
}

::exactify::builder_impls!(Layer, [LayerNamed, LayerRest]);

impl ::std::convert::TryFrom<&str> for Layer {
    type Error = <LayerString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <LayerString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <LayerString as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::from)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Layer {
    const NAME: &'static str = "layer";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::LAYER_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                ::exactify::__private::choice::property("Group", deserializer)
                    .map(Self::Group)
            }
            1 => {
                ::exactify::__private::choice::property("Not", deserializer)
                    .map(Self::Not)
            }
            2 => ::serde::Deserialize::deserialize(deserializer).map(Self::Named),
            3 => ::serde::Deserialize::deserialize(deserializer).map(Self::Rest),
            4 => {
                <LayerString as ::serde::Deserialize>::deserialize(deserializer)
                    .map(Self::from)
            }
            _ => {
                <LayerNumber as ::serde::Deserialize>::deserialize(deserializer)
                    .map(Self::from)
            }
        }
    }
}

impl ::exactify::Exact for Layer {
    const CHECK: &'static ::exactify::Check = &checks::LAYER;
}

impl ::exactify::Subschema for Layer {
    const SCHEMA: &'static str = r##"{"oneOf":[{"type":"object","required":["Group"],"properties":{"Group":{"type":"array","items":{"$ref":"#/$defs/Layer"}}},"additionalProperties":false},{"type":"object","required":["Not"],"properties":{"Not":{"$ref":"#/$defs/Layer"}},"additionalProperties":false},{"type":"object","required":["Named"],"properties":{"Named":{"$ref":"#/properties/colour"},"at":{"type":"integer"}},"additionalProperties":false},{"type":"object","properties":{"rest":{"type":"boolean"}},"additionalProperties":false},{"enum":["Empty","Group"]},{"const":2}]}"##;
}

/// LayerNamed
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LayerNamed {
    /// Colour
    ///
    /// Enforced:
    /// * `required`
    pub named: Colour,
    /// The property `at`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub at: ::std::option::Option<::exactify::Integer>,
}

impl ::exactify::__private::Properties for LayerNamed {
    const NAMES: &'static [&'static str] = &["Named", "at"];
}

impl ::serde::Serialize for LayerNamed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.at.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("Named", &self.named)?;
        if let ::std::option::Option::Some(value) = &self.at {
            map.serialize_entry("at", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LayerNamed {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LayerNamedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LayerNamedVisitor {
            type Value = LayerNamed;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (layer named)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LayerNamed, __A::Error> {
                let mut named = ::std::option::Option::None;
                let mut at = ::std::option::Option::None;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "Named" => {
                            ::exactify::__private::set(&mut named, &name, &mut map)?
                        }
                        "at" => ::exactify::__private::set(&mut at, &name, &mut map)?,
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <LayerNamed as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(LayerNamed {
                    named: ::exactify::__private::required(named, "Named")?,
                    at,
                })
            }
        }
        deserializer.deserialize_map(LayerNamedVisitor)
    }
}

impl ::exactify::Exact for LayerNamed {
    const CHECK: &'static ::exactify::Check = &checks::LAYER_NAMED;
}

impl ::exactify::Subschema for LayerNamed {
    const SCHEMA: &'static str = r##"{"type":"object","required":["Named"],"properties":{"Named":{"$ref":"#/properties/colour"},"at":{"type":"integer"}},"additionalProperties":false}"##;
}

/// LayerRest
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LayerRest {
    /// The property `rest`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub rest: ::std::option::Option<bool>,
}

impl ::exactify::__private::Properties for LayerRest {
    const NAMES: &'static [&'static str] = &["rest"];
}

impl ::serde::Serialize for LayerRest {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.rest.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.rest {
            map.serialize_entry("rest", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LayerRest {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LayerRestVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LayerRestVisitor {
            type Value = LayerRest;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (layer rest)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LayerRest, __A::Error> {
                let mut made = LayerRest {
                    rest: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "rest" => {
                            ::exactify::__private::set(&mut made.rest, &name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <LayerRest as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(LayerRestVisitor)
    }
}

impl ::exactify::Exact for LayerRest {
    const CHECK: &'static ::exactify::Check = &checks::LAYER_REST;
}

impl ::exactify::Subschema for LayerRest {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"rest":{"type":"boolean"}},"additionalProperties":false}"#;
}

/// LayerString
///
/// Enforced:
/// * `enum`: `` ["Empty","Group"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum LayerString {
    /// `Empty`
    Empty,
    /// `Group`
    Group,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LayerString {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Empty, Self::Group];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "Empty",
            Self::Group => "Group",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for LayerString {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "Empty" => ::std::result::Result::Ok(Self::Empty),
            "Group" => ::std::result::Result::Ok(Self::Group),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for LayerString {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    LayerString, "layer string", checks::LAYER_STRING.strings, & checks::LAYER_STRING
);

impl ::exactify::Subschema for LayerString {
    const SCHEMA: &'static str = r#"{"enum":["Empty","Group"]}"#;
}

/// LayerNumber
///
/// Enforced:
/// * `const`: `` 2 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LayerNumber;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LayerNumber {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "2",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self => 2,
        }
    }
}

::exactify::value_enum_impls!(LayerNumber, & checks::LAYER_NUMBER);

::exactify::value_enum_impls!(LayerNumber as i64);

::exactify::value_enum_impls!(LayerNumber of numbers);

impl ::exactify::Subschema for LayerNumber {
    const SCHEMA: &'static str = r#"{"const":2}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PAINT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Paint",
        object: &Object {
            properties: &[
                ("colour", &COLOUR),
                ("maybe", &PAINT_MAYBE),
                ("when", &WHEN),
                ("shop", &PAINT_SHOP),
                ("apart", &PAINT_APART),
                ("overlap", &PAINT_OVERLAP),
                ("either", &PAINT_EITHER),
                ("typed", &PAINT_TYPED),
                (
                    "layers",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    name: "layer",
                                    in_place: &[("/$ref", &LAYER)],
                                    ..Check::ANY
                                },
                            ),
                            unique: true,
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static COLOUR: Check = Check {
        name: "Colour",
        conditions: &[Condition::Choice(&COLOUR_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static PAINT_MAYBE: Check = Check {
        name: "paint maybe",
        conditions: &[Condition::Choice(&PAINT_MAYBE_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static WHEN: Check = Check {
        name: "When",
        conditions: &[Condition::Choice(&WHEN_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static PAINT_SHOP: Check = Check {
        name: "paint shop",
        conditions: &[Condition::Choice(&PAINT_SHOP_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static CODE: Check = Check {
        types: JsonTypes::STRING,
        name: "code",
        strings: &[StringRule::Pattern("^[a-z]{2}$", matches_2)],
        ..Check::ANY
    };
    pub(super) static PAINT_APART: Check = Check {
        name: "paint apart",
        conditions: &[Condition::Choice(&PAINT_APART_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static PAINT_APART_KNOWN: Check = Check {
        name: "paint apart known",
        strings: &[StringRule::OneOf("enum", &["none"])],
        ..Check::ANY
    };
    pub(super) static PAINT_OVERLAP: Check = Check {
        name: "paint overlap",
        conditions: &[Condition::Choice(&PAINT_OVERLAP_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static PAINT_OVERLAP_OTHER: Check = Check {
        types: JsonTypes::STRING,
        name: "paint overlap other",
        strings: &[StringRule::MaxLength(2)],
        ..Check::ANY
    };
    pub(super) static PAINT_OVERLAP_KNOWN: Check = Check {
        name: "paint overlap known",
        strings: &[StringRule::OneOf("enum", &["ab", "none"])],
        ..Check::ANY
    };
    pub(super) static PAINT_EITHER: Check = Check {
        name: "paint either",
        choices: &[&PAINT_EITHER_BRANCHES],
        ..Check::ANY
    };
    pub(super) static PAINT_EITHER_STRING: Check = Check {
        name: "paint either string",
        conditions: &[Condition::Choice(&PAINT_EITHER_STRING_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static PAINT_TYPED: Check = Check {
        types: JsonTypes::STRING,
        name: "paint typed",
        conditions: &[Condition::Choice(&PAINT_TYPED_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static LAYER: Check = Check {
        name: "layer",
        choices: &[&LAYER_BRANCHES],
        ..Check::ANY
    };
    pub(super) static LAYER_NAMED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "layer named",
        object: &Object {
            properties: &[
                (
                    "Named",
                    &Check {
                        name: "Colour",
                        in_place: &[("/$ref", &COLOUR)],
                        ..Check::ANY
                    },
                ),
                ("at", &Check::INTEGER),
            ],
            additional: Some(&Check::NEVER),
            required: &["Named"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LAYER_REST: Check = Check {
        types: JsonTypes::OBJECT,
        name: "layer rest",
        object: &Object {
            properties: &[("rest", &Check::BOOLEAN)],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LAYER_STRING: Check = Check {
        name: "layer string",
        strings: &[StringRule::OneOf("enum", &["Empty", "Group"])],
        ..Check::ANY
    };
    pub(super) static LAYER_NUMBER: Check = Check {
        name: "layer number",
        values: &[("const", &["2"])],
        ..Check::ANY
    };
    pub(super) static PAINT_MAYBE_ONLY: Check = Check {
        name: "paint maybe",
        in_place: &[("", &PAINT_MAYBE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static COLOUR_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "Colour",
                    strings: &[StringRule::OneOf("enum", &["red", "other", "Other"])],
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
    pub(super) static PAINT_MAYBE_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "paint maybe",
                    strings: &[StringRule::OneOf("const", &["matt"])],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "paint maybe",
                    strings: &[StringRule::OneOf("const", &["satin"])],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::STRING,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "paint maybe string",
                    strings: &[StringRule::MinLength(2)],
                    ..Check::ANY
                },
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
    pub(super) static PAINT_SHOP_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "code",
                    in_place: &[("/$ref", &CODE)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "paint shop",
                    strings: &[StringRule::OneOf("enum", &["ab", "none"])],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static PAINT_APART_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "code",
                    in_place: &[("/$ref", &CODE)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &PAINT_APART_KNOWN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static PAINT_OVERLAP_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &PAINT_OVERLAP_OTHER,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &PAINT_OVERLAP_KNOWN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static PAINT_EITHER_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &PAINT_EITHER_STRING,
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
    pub(super) static PAINT_EITHER_STRING_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "paint either string",
                    strings: &[StringRule::OneOf("enum", &["a", "b"])],
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
    pub(super) static PAINT_TYPED_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        undecided: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN)
            .or(JsonTypes::NULL),
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "paint typed",
                    strings: &[StringRule::OneOf("enum", &["x", "y"])],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "paint typed",
                    strings: &[StringRule::MaxLength(3)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static LAYER_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                property: Some("Group"),
                check: &Check {
                    types: JsonTypes::OBJECT,
                    name: "layer",
                    object: &Object {
                        properties: &[
                            (
                                "Group",
                                &Check {
                                    types: JsonTypes::ARRAY,
                                    array: &Items {
                                        rest: Some(
                                            &Check {
                                                name: "layer",
                                                in_place: &[("/$ref", &LAYER)],
                                                ..Check::ANY
                                            },
                                        ),
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                        ],
                        additional: Some(&Check::NEVER),
                        required: &["Group"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                property: Some("Not"),
                check: &Check {
                    types: JsonTypes::OBJECT,
                    name: "layer",
                    object: &Object {
                        properties: &[
                            (
                                "Not",
                                &Check {
                                    name: "layer",
                                    in_place: &[("/$ref", &LAYER)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        additional: Some(&Check::NEVER),
                        required: &["Not"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                property: Some("Named"),
                check: &LAYER_NAMED,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/3",
                types: JsonTypes::OBJECT,
                check: &LAYER_REST,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/4",
                types: JsonTypes::STRING,
                check: &LAYER_STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/5",
                types: JsonTypes::NUMBER,
                check: &LAYER_NUMBER,
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
    /// Whether `text` matches `^[a-z]{2}$`.
    pub(super) fn matches_2(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a'..=b'z') => 1,
                (1, b'a'..=b'z') => 2,
                _ => return false,
            };
        }
        state == 2
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Paint {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Paint {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Paint`](super::Paint).
    #[derive(Clone, Debug, Default)]
    pub struct Paint {
        colour: ::exactify::__private::Draft<super::Colour>,
        maybe: ::exactify::__private::Draft<::std::option::Option<super::PaintMaybe>>,
        when: ::exactify::__private::Draft<super::When>,
        shop: ::exactify::__private::Draft<super::PaintShop>,
        apart: ::exactify::__private::Draft<super::PaintApart>,
        overlap: ::exactify::__private::Draft<super::PaintOverlap>,
        either: ::exactify::__private::Draft<super::PaintEither>,
        typed: ::exactify::__private::Draft<super::PaintTyped>,
        layers: ::exactify::__private::Draft<::exactify::UniqueArray<super::Layer>>,
        extra: ::exactify::Extra<super::Paint>,
        errors: ::exactify::BuildError,
    }
    impl Paint {
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
        /// The property `maybe`.
        #[must_use]
        pub fn maybe<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaintMaybe>,
            V::Error: ::std::fmt::Display,
        {
            self.maybe.set_some::<V, super::PaintMaybe>(value);
            self
        }
        /// Makes `maybe` null.
        #[must_use]
        pub fn maybe_null(mut self) -> Self {
            self.maybe.set(::std::option::Option::<super::PaintMaybe>::None);
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
        /// The property `shop`.
        #[must_use]
        pub fn shop<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaintShop>,
            V::Error: ::std::fmt::Display,
        {
            self.shop.set(value);
            self
        }
        /// The property `apart`.
        #[must_use]
        pub fn apart<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaintApart>,
            V::Error: ::std::fmt::Display,
        {
            self.apart.set(value);
            self
        }
        /// The property `overlap`.
        #[must_use]
        pub fn overlap<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaintOverlap>,
            V::Error: ::std::fmt::Display,
        {
            self.overlap.set(value);
            self
        }
        /// The property `either`.
        #[must_use]
        pub fn either<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaintEither>,
            V::Error: ::std::fmt::Display,
        {
            self.either.set(value);
            self
        }
        /// The property `typed`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn typed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PaintTyped>,
            V::Error: ::std::fmt::Display,
        {
            self.typed.set(value);
            self
        }
        /// The property `layers`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `uniqueItems`: `` true ``
        /// * `items`: `` {"$ref":"#/$defs/Layer"} ``
        #[must_use]
        pub fn layers<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::UniqueArray<super::Layer>>,
            V::Error: ::std::fmt::Display,
        {
            self.layers.set(value);
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
        ) -> ::std::result::Result<super::Paint, ::exactify::BuildError> {
            let mut errors = self.errors;
            let colour = self.colour.optional("colour", &mut errors);
            let maybe = self.maybe.optional("maybe", &mut errors);
            let when = self.when.optional("when", &mut errors);
            let shop = self.shop.optional("shop", &mut errors);
            let apart = self.apart.optional("apart", &mut errors);
            let overlap = self.overlap.optional("overlap", &mut errors);
            let either = self.either.optional("either", &mut errors);
            let typed = self.typed.optional("typed", &mut errors);
            let layers = self.layers.optional("layers", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Paint {
                        colour,
                        maybe,
                        when,
                        shop,
                        apart,
                        overlap,
                        either,
                        typed,
                        layers,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Paint> for super::Paint {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Paint,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::LayerNamed {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LayerNamed {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LayerNamed`](super::LayerNamed).
    #[derive(Clone, Debug, Default)]
    pub struct LayerNamed {
        named: ::exactify::__private::Draft<super::Colour>,
        at: ::exactify::__private::Draft<::exactify::Integer>,
        errors: ::exactify::BuildError,
    }
    impl LayerNamed {
        /// Colour
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn named<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Colour>,
            V::Error: ::std::fmt::Display,
        {
            self.named.set(value);
            self
        }
        /// The property `at`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.at.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::LayerNamed, ::exactify::BuildError> {
            let mut errors = self.errors;
            let named = self.named.required("Named", &mut errors);
            let at = self.at.optional("at", &mut errors);
            errors
                .or(
                    match (named,) {
                        (::std::option::Option::Some(named),) => {
                            ::std::option::Option::Some(super::LayerNamed { named, at })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<LayerNamed> for super::LayerNamed {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LayerNamed,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::LayerRest {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LayerRest {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LayerRest`](super::LayerRest).
    #[derive(Clone, Debug, Default)]
    pub struct LayerRest {
        rest: ::exactify::__private::Draft<bool>,
        errors: ::exactify::BuildError,
    }
    impl LayerRest {
        /// The property `rest`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn rest<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.rest.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::LayerRest, ::exactify::BuildError> {
            let mut errors = self.errors;
            let rest = self.rest.optional("rest", &mut errors);
            errors.or(::std::option::Option::Some(super::LayerRest { rest }))
        }
    }
    impl ::std::convert::TryFrom<LayerRest> for super::LayerRest {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LayerRest,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
