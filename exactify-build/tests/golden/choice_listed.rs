// Made by exactify-build 0.1.0 from choice_listed. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Listed
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Listed {
    /// The property `plan`.
    pub plan: ::std::option::Option<ListedPlan>,
    /// The property `maybe`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    pub maybe: ::std::option::Option<::std::option::Option<ListedMaybe>>,
    /// The property `never_null`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    pub never_null: ::std::option::Option<ListedNeverNull>,
    /// The property `typed`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub typed: ::std::option::Option<ListedTyped>,
    /// The property `twice`.
    pub twice: ::std::option::Option<ListedTwice>,
    /// The property `either`.
    pub either: ::std::option::Option<::std::option::Option<ListedEither>>,
    /// The property `referred`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub referred: ::std::option::Option<Size>,
    /// The property `also_referred`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub also_referred: ::std::option::Option<Size>,
    /// The property `referred_or_null`.
    pub referred_or_null: ::std::option::Option<::std::option::Option<Mood>>,
    /// The property `never`.
    pub never: ::std::option::Option<::exactify::Never>,
    /// The property `named`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"oneOf":[{"const":"de"},{"const":"en"}]} ``
    /// * `additionalProperties`: `` {"type":"string"} ``
    pub named: ::std::option::Option<
        ::exactify::Map<ListedNamedName, ::std::string::String>,
    >,
}

impl ::exactify::__private::Properties for Listed {
    const NAMES: &'static [&'static str] = &[
        "plan",
        "maybe",
        "never_null",
        "typed",
        "twice",
        "either",
        "referred",
        "also_referred",
        "referred_or_null",
        "never",
        "named",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Listed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.plan.is_some())
            + ::std::primitive::usize::from(self.maybe.is_some())
            + ::std::primitive::usize::from(self.never_null.is_some())
            + ::std::primitive::usize::from(self.typed.is_some())
            + ::std::primitive::usize::from(self.twice.is_some())
            + ::std::primitive::usize::from(self.either.is_some())
            + ::std::primitive::usize::from(self.referred.is_some())
            + ::std::primitive::usize::from(self.also_referred.is_some())
            + ::std::primitive::usize::from(self.referred_or_null.is_some())
            + ::std::primitive::usize::from(self.never.is_some())
            + ::std::primitive::usize::from(self.named.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.plan {
            map.serialize_entry("plan", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.maybe {
            map.serialize_entry("maybe", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.never_null {
            map.serialize_entry("never_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.typed {
            map.serialize_entry("typed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.twice {
            map.serialize_entry("twice", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.either {
            map.serialize_entry("either", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.referred {
            map.serialize_entry("referred", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.also_referred {
            map.serialize_entry("also_referred", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.referred_or_null {
            map.serialize_entry("referred_or_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.never {
            map.serialize_entry("never", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.named {
            map.serialize_entry("named", value)?;
        }
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
                    plan: ::std::option::Option::None,
                    maybe: ::std::option::Option::None,
                    never_null: ::std::option::Option::None,
                    typed: ::std::option::Option::None,
                    twice: ::std::option::Option::None,
                    either: ::std::option::Option::None,
                    referred: ::std::option::Option::None,
                    also_referred: ::std::option::Option::None,
                    referred_or_null: ::std::option::Option::None,
                    never: ::std::option::Option::None,
                    named: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "plan" => {
                            ::exactify::__private::set(&mut made.plan, &name, &mut map)?
                        }
                        "maybe" => {
                            ::exactify::__private::set(&mut made.maybe, &name, &mut map)?
                        }
                        "never_null" => {
                            ::exactify::__private::set(
                                &mut made.never_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "typed" => {
                            ::exactify::__private::set(&mut made.typed, &name, &mut map)?
                        }
                        "twice" => {
                            ::exactify::__private::set(&mut made.twice, &name, &mut map)?
                        }
                        "either" => {
                            ::exactify::__private::set(
                                &mut made.either,
                                &name,
                                &mut map,
                            )?
                        }
                        "referred" => {
                            ::exactify::__private::set(
                                &mut made.referred,
                                &name,
                                &mut map,
                            )?
                        }
                        "also_referred" => {
                            ::exactify::__private::set(
                                &mut made.also_referred,
                                &name,
                                &mut map,
                            )?
                        }
                        "referred_or_null" => {
                            ::exactify::__private::set(
                                &mut made.referred_or_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "never" => {
                            ::exactify::__private::set(&mut made.never, &name, &mut map)?
                        }
                        "named" => {
                            ::exactify::__private::set(&mut made.named, &name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <Listed as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
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
}

impl ::exactify::Subschema for Listed {
    const SCHEMA: &'static str = r##"{"title":"Listed","type":"object","properties":{"plan":{"oneOf":[{"const":"free","title":"Free of charge"},{"const":"paid","description":"Paid monthly."},{"const":"trial","deprecated":true}]},"maybe":{"type":["string","null"],"oneOf":[{"const":"on"},{"type":"null"},{"$ref":"#/$defs/Off"}]},"never_null":{"type":["string","null"],"anyOf":[{"const":"a"},{"type":"string","enum":["b","c","b"]}]},"typed":{"type":"string","oneOf":[{"const":"up"},{"const":"down"}]},"twice":{"oneOf":[{"enum":["x","y"]},{"enum":["y","z"]}]},"either":{"anyOf":[{"enum":["x","y"]},{"enum":["y","z"]},{"type":"null"}]},"referred":{"$ref":"#/$defs/Size"},"also_referred":{"allOf":[{"$ref":"#/$defs/Size"}]},"referred_or_null":{"$ref":"#/$defs/Mood"},"never":{"oneOf":[{"const":"same"},{"const":"same"}]},"named":{"type":"object","propertyNames":{"oneOf":[{"const":"de"},{"const":"en"}]},"additionalProperties":{"type":"string"}}},"additionalProperties":false,"$defs":{"Off":{"type":"string","enum":["off","gone"]},"Size":{"type":"string","oneOf":[{"const":"s","title":"Small"},{"const":"l","title":"Large"}]},"Mood":{"anyOf":[{"const":"glad"},{"const":"sad"},{"type":"null"}]}}}"##;
}

/// ListedPlan
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedPlan {
    /// Free of charge
    ///
    /// `free`
    Free,
    /// Paid monthly.
    ///
    /// `paid`
    Paid,
    /// `trial`
    ///
    /// Deprecated by the schema.
    Trial,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedPlan {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Free, Self::Paid, Self::Trial];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Paid => "paid",
            Self::Trial => "trial",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedPlan {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "free" => ::std::result::Result::Ok(Self::Free),
            "paid" => ::std::result::Result::Ok(Self::Paid),
            "trial" => ::std::result::Result::Ok(Self::Trial),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedPlan {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedPlan, "listed plan", checks::LISTED_PLAN.strings, & checks::LISTED_PLAN
);

impl ::exactify::Subschema for ListedPlan {
    const SCHEMA: &'static str = r#"{"oneOf":[{"const":"free","title":"Free of charge"},{"const":"paid","description":"Paid monthly."},{"const":"trial","deprecated":true}]}"#;
}

/// ListedMaybe
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedMaybe {
    /// `on`
    On,
    /// `off`
    Off,
    /// `gone`
    Gone,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedMaybe {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::On, Self::Off, Self::Gone];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Gone => "gone",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedMaybe {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "on" => ::std::result::Result::Ok(Self::On),
            "off" => ::std::result::Result::Ok(Self::Off),
            "gone" => ::std::result::Result::Ok(Self::Gone),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedMaybe {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedMaybe, "listed maybe", checks::LISTED_MAYBE.strings, &
    checks::LISTED_MAYBE_ONLY
);

impl ::exactify::Subschema for ListedMaybe {
    const SCHEMA: &'static str = r##"{"type":"string","oneOf":[{"const":"on"},{"type":"null"},{"$ref":"#/$defs/Off"}]}"##;
}

/// ListedNeverNull
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedNeverNull {
    /// `a`
    A,
    /// `b`
    B,
    /// `c`
    C,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedNeverNull {
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

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedNeverNull {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            "c" => ::std::result::Result::Ok(Self::C),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedNeverNull {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedNeverNull, "listed never null", checks::LISTED_NEVER_NULL.strings, &
    checks::LISTED_NEVER_NULL
);

impl ::exactify::Subschema for ListedNeverNull {
    const SCHEMA: &'static str = r#"{"type":["string","null"],"anyOf":[{"const":"a"},{"type":"string","enum":["b","c","b"]}]}"#;
}

/// ListedTyped
///
/// Enforced:
/// * `type`: `` string ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedTyped {
    /// `up`
    Up,
    /// `down`
    Down,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedTyped {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Up, Self::Down];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedTyped {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "up" => ::std::result::Result::Ok(Self::Up),
            "down" => ::std::result::Result::Ok(Self::Down),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedTyped {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedTyped, "listed typed", checks::LISTED_TYPED.strings, & checks::LISTED_TYPED
);

impl ::exactify::Subschema for ListedTyped {
    const SCHEMA: &'static str = r#"{"type":"string","oneOf":[{"const":"up"},{"const":"down"}]}"#;
}

/// ListedTwice
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedTwice {
    /// `x`
    X,
    /// `z`
    Z,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedTwice {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::X, Self::Z];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Z => "z",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedTwice {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "x" => ::std::result::Result::Ok(Self::X),
            "z" => ::std::result::Result::Ok(Self::Z),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedTwice {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedTwice, "listed twice", checks::LISTED_TWICE.strings, & checks::LISTED_TWICE
);

impl ::exactify::Subschema for ListedTwice {
    const SCHEMA: &'static str = r#"{"oneOf":[{"enum":["x","y"]},{"enum":["y","z"]}]}"#;
}

/// ListedEither
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ListedEither {
    /// `x`
    X,
    /// `y`
    Y,
    /// `z`
    Z,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListedEither {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::X, Self::Y, Self::Z];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Z => "z",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListedEither {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "x" => ::std::result::Result::Ok(Self::X),
            "y" => ::std::result::Result::Ok(Self::Y),
            "z" => ::std::result::Result::Ok(Self::Z),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedEither {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ListedEither, "listed either", checks::LISTED_EITHER.strings, &
    checks::LISTED_EITHER_ONLY
);

impl ::exactify::Subschema for ListedEither {
    const SCHEMA: &'static str = r#"{"anyOf":[{"enum":["x","y"]},{"enum":["y","z"]},{"type":"null"}],"type":"string"}"#;
}

/// Size
///
/// Enforced:
/// * `type`: `` string ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Size {
    /// Small
    ///
    /// `s`
    S,
    /// Large
    ///
    /// `l`
    L,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Size {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::S, Self::L];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S => "s",
            Self::L => "l",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for Size {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "s" => ::std::result::Result::Ok(Self::S),
            "l" => ::std::result::Result::Ok(Self::L),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Size {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(Size, "size", checks::SIZE.strings, & checks::SIZE);

impl ::exactify::Subschema for Size {
    const SCHEMA: &'static str = r#"{"type":"string","oneOf":[{"const":"s","title":"Small"},{"const":"l","title":"Large"}]}"#;
}

/// Mood
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Mood {
    /// `glad`
    Glad,
    /// `sad`
    Sad,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Mood {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Glad, Self::Sad];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Glad => "glad",
            Self::Sad => "sad",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for Mood {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "glad" => ::std::result::Result::Ok(Self::Glad),
            "sad" => ::std::result::Result::Ok(Self::Sad),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Mood {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(Mood, "mood", checks::MOOD.strings, & checks::MOOD_ONLY);

impl ::exactify::Subschema for Mood {
    const SCHEMA: &'static str = r#"{"anyOf":[{"const":"glad"},{"const":"sad"},{"type":"null"}],"type":"string"}"#;
}

/// ListedNamedName
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ListedNamedName(::exactify::__private::EcoString);

::exactify::string_impls!(
    ListedNamedName, "listed named name", checks::LISTED_NAMED_NAME.strings, &
    checks::LISTED_NAMED_NAME
);

impl ::exactify::Subschema for ListedNamedName {
    const SCHEMA: &'static str = r#"{"oneOf":[{"const":"de"},{"const":"en"}]}"#;
}

/// Off
///
/// Enforced:
/// * `type`: `` string ``
/// * `enum`: `` ["off","gone"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Off {
    /// `off`
    Off,
    /// `gone`
    Gone,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Off {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Off, Self::Gone];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Gone => "gone",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for Off {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "off" => ::std::result::Result::Ok(Self::Off),
            "gone" => ::std::result::Result::Ok(Self::Gone),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Off {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(Off, "off", checks::OFF.strings, & checks::OFF);

impl ::exactify::Subschema for Off {
    const SCHEMA: &'static str = r#"{"type":"string","enum":["off","gone"]}"#;
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
                ("plan", &LISTED_PLAN),
                ("maybe", &LISTED_MAYBE),
                ("never_null", &LISTED_NEVER_NULL),
                ("typed", &LISTED_TYPED),
                ("twice", &LISTED_TWICE),
                ("either", &LISTED_EITHER),
                (
                    "referred",
                    &Check {
                        name: "size",
                        in_place: &[("/$ref", &SIZE)],
                        ..Check::ANY
                    },
                ),
                (
                    "also_referred",
                    &Check {
                        name: "size",
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check {
                                    name: "size",
                                    in_place: &[("/$ref", &SIZE)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                (
                    "referred_or_null",
                    &Check {
                        name: "mood",
                        in_place: &[("/$ref", &MOOD)],
                        ..Check::ANY
                    },
                ),
                (
                    "never",
                    &Check {
                        in_place: &[("/oneOf", &Check::NEVER)],
                        ..Check::ANY
                    },
                ),
                (
                    "named",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(&Check::STRING),
                            names: Some(&LISTED_NAMED_NAME),
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
    pub(super) static LISTED_PLAN: Check = Check {
        name: "listed plan",
        strings: &[StringRule::OneOf("oneOf", &["free", "paid", "trial"])],
        ..Check::ANY
    };
    pub(super) static LISTED_MAYBE: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "listed maybe",
        null: true,
        strings: &[StringRule::OneOf("oneOf", &["on", "off", "gone"])],
        ..Check::ANY
    };
    pub(super) static LISTED_NEVER_NULL: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "listed never null",
        strings: &[StringRule::OneOf("anyOf", &["a", "b", "c"])],
        ..Check::ANY
    };
    pub(super) static LISTED_TYPED: Check = Check {
        types: JsonTypes::STRING,
        name: "listed typed",
        strings: &[StringRule::OneOf("oneOf", &["up", "down"])],
        ..Check::ANY
    };
    pub(super) static LISTED_TWICE: Check = Check {
        name: "listed twice",
        strings: &[StringRule::OneOf("oneOf", &["x", "z"])],
        ..Check::ANY
    };
    pub(super) static LISTED_EITHER: Check = Check {
        name: "listed either",
        null: true,
        strings: &[StringRule::OneOf("anyOf", &["x", "y", "z"])],
        ..Check::ANY
    };
    pub(super) static SIZE: Check = Check {
        types: JsonTypes::STRING,
        name: "size",
        strings: &[StringRule::OneOf("oneOf", &["s", "l"])],
        ..Check::ANY
    };
    pub(super) static MOOD: Check = Check {
        name: "mood",
        null: true,
        strings: &[StringRule::OneOf("anyOf", &["glad", "sad"])],
        ..Check::ANY
    };
    pub(super) static LISTED_NAMED_NAME: Check = Check {
        strings: &[StringRule::OneOf("oneOf", &["de", "en"])],
        ..Check::ANY
    };
    pub(super) static LISTED_MAYBE_ONLY: Check = Check {
        name: "listed maybe",
        in_place: &[("", &LISTED_MAYBE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static LISTED_EITHER_ONLY: Check = Check {
        name: "listed either",
        in_place: &[("", &LISTED_EITHER)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static MOOD_ONLY: Check = Check {
        name: "mood",
        in_place: &[("", &MOOD)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static OFF: Check = Check {
        types: JsonTypes::STRING,
        name: "off",
        strings: &[StringRule::OneOf("enum", &["off", "gone"])],
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
        plan: ::exactify::__private::Draft<super::ListedPlan>,
        maybe: ::exactify::__private::Draft<::std::option::Option<super::ListedMaybe>>,
        never_null: ::exactify::__private::Draft<super::ListedNeverNull>,
        typed: ::exactify::__private::Draft<super::ListedTyped>,
        twice: ::exactify::__private::Draft<super::ListedTwice>,
        either: ::exactify::__private::Draft<::std::option::Option<super::ListedEither>>,
        referred: ::exactify::__private::Draft<super::Size>,
        also_referred: ::exactify::__private::Draft<super::Size>,
        referred_or_null: ::exactify::__private::Draft<
            ::std::option::Option<super::Mood>,
        >,
        never: ::exactify::__private::Draft<::exactify::Never>,
        named: ::exactify::__private::Draft<
            ::exactify::Map<super::ListedNamedName, ::std::string::String>,
        >,
        errors: ::exactify::BuildError,
    }
    impl Listed {
        /// The property `plan`.
        #[must_use]
        pub fn plan<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedPlan>,
            V::Error: ::std::fmt::Display,
        {
            self.plan.set(value);
            self
        }
        /// The property `maybe`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn maybe<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedMaybe>,
            V::Error: ::std::fmt::Display,
        {
            self.maybe.set_some::<V, super::ListedMaybe>(value);
            self
        }
        /// Makes `maybe` null.
        #[must_use]
        pub fn maybe_null(mut self) -> Self {
            self.maybe.set(::std::option::Option::<super::ListedMaybe>::None);
            self
        }
        /// The property `never_null`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn never_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedNeverNull>,
            V::Error: ::std::fmt::Display,
        {
            self.never_null.set(value);
            self
        }
        /// The property `typed`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn typed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedTyped>,
            V::Error: ::std::fmt::Display,
        {
            self.typed.set(value);
            self
        }
        /// The property `twice`.
        #[must_use]
        pub fn twice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedTwice>,
            V::Error: ::std::fmt::Display,
        {
            self.twice.set(value);
            self
        }
        /// The property `either`.
        #[must_use]
        pub fn either<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedEither>,
            V::Error: ::std::fmt::Display,
        {
            self.either.set_some::<V, super::ListedEither>(value);
            self
        }
        /// Makes `either` null.
        #[must_use]
        pub fn either_null(mut self) -> Self {
            self.either.set(::std::option::Option::<super::ListedEither>::None);
            self
        }
        /// The property `referred`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn referred<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Size>,
            V::Error: ::std::fmt::Display,
        {
            self.referred.set(value);
            self
        }
        /// The property `also_referred`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn also_referred<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Size>,
            V::Error: ::std::fmt::Display,
        {
            self.also_referred.set(value);
            self
        }
        /// The property `referred_or_null`.
        #[must_use]
        pub fn referred_or_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Mood>,
            V::Error: ::std::fmt::Display,
        {
            self.referred_or_null.set_some::<V, super::Mood>(value);
            self
        }
        /// Makes `referred_or_null` null.
        #[must_use]
        pub fn referred_or_null_null(mut self) -> Self {
            self.referred_or_null.set(::std::option::Option::<super::Mood>::None);
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
        /// The property `named`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"oneOf":[{"const":"de"},{"const":"en"}]} ``
        /// * `additionalProperties`: `` {"type":"string"} ``
        #[must_use]
        pub fn named<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<super::ListedNamedName, ::std::string::String>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.named.set(value);
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
            let plan = self.plan.optional("plan", &mut errors);
            let maybe = self.maybe.optional("maybe", &mut errors);
            let never_null = self.never_null.optional("never_null", &mut errors);
            let typed = self.typed.optional("typed", &mut errors);
            let twice = self.twice.optional("twice", &mut errors);
            let either = self.either.optional("either", &mut errors);
            let referred = self.referred.optional("referred", &mut errors);
            let also_referred = self
                .also_referred
                .optional("also_referred", &mut errors);
            let referred_or_null = self
                .referred_or_null
                .optional("referred_or_null", &mut errors);
            let never = self.never.optional("never", &mut errors);
            let named = self.named.optional("named", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Listed {
                        plan,
                        maybe,
                        never_null,
                        typed,
                        twice,
                        either,
                        referred,
                        also_referred,
                        referred_or_null,
                        never,
                        named,
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
