// Made by exactify-build 0.1.0 from choice_around. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Around
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Around {
    /// The property `guarded_null`.
    ///
    /// Enforced:
    /// * `not`: `` {"const":null} ``
    pub guarded_null: ::std::option::Option<AroundGuardedNull>,
    /// The property `guarded_base`.
    ///
    /// Enforced:
    /// * `not`: `` {"required":["y"]} ``
    pub guarded_base: ::std::option::Option<AroundGuardedBase>,
    /// The property `both_null`.
    pub both_null: ::std::option::Option<AroundBothNull>,
    /// The property `same_name`.
    pub same_name: ::std::option::Option<AroundSameName>,
    /// The property `link`.
    pub link: ::std::option::Option<::std::boxed::Box<Link>>,
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    pub a: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// The property `a_null`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a_null: ::std::option::Option<::std::string::String>,
    /// The property `not_twice`.
    pub not_twice: ::std::option::Option<AroundNotTwice>,
    /// The property `not_all`.
    pub not_all: ::std::option::Option<AroundNotAll>,
    /// The property `first`.
    pub first: ::std::option::Option<AroundFirst>,
    /// The property `never_null`.
    pub never_null: ::std::option::Option<AroundNeverNull>,
    /// The property `listed_twice`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `not`: `` {"required":["a"],"properties":{"a":{"enum":["x","x"]}}} ``
    pub listed_twice: ::std::option::Option<AroundListedTwice>,
}

impl ::exactify::__private::Properties for Around {
    const NAMES: &'static [&'static str] = &[
        "guarded_null",
        "guarded_base",
        "both_null",
        "same_name",
        "link",
        "a",
        "a_null",
        "not_twice",
        "not_all",
        "first",
        "never_null",
        "listed_twice",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Around {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.guarded_null.is_some())
            + ::std::primitive::usize::from(self.guarded_base.is_some())
            + ::std::primitive::usize::from(self.both_null.is_some())
            + ::std::primitive::usize::from(self.same_name.is_some())
            + ::std::primitive::usize::from(self.link.is_some())
            + ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.a_null.is_some())
            + ::std::primitive::usize::from(self.not_twice.is_some())
            + ::std::primitive::usize::from(self.not_all.is_some())
            + ::std::primitive::usize::from(self.first.is_some())
            + ::std::primitive::usize::from(self.never_null.is_some())
            + ::std::primitive::usize::from(self.listed_twice.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.guarded_null {
            map.serialize_entry("guarded_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.guarded_base {
            map.serialize_entry("guarded_base", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.both_null {
            map.serialize_entry("both_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.same_name {
            map.serialize_entry("same_name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.link {
            map.serialize_entry("link", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.a_null {
            map.serialize_entry("a_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.not_twice {
            map.serialize_entry("not_twice", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.not_all {
            map.serialize_entry("not_all", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.first {
            map.serialize_entry("first", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.never_null {
            map.serialize_entry("never_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed_twice {
            map.serialize_entry("listed_twice", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Around {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AroundVisitor;
        impl<'de> ::serde::de::Visitor<'de> for AroundVisitor {
            type Value = Around;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Around)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Around, __A::Error> {
                let mut made = Around {
                    guarded_null: ::std::option::Option::None,
                    guarded_base: ::std::option::Option::None,
                    both_null: ::std::option::Option::None,
                    same_name: ::std::option::Option::None,
                    link: ::std::option::Option::None,
                    a: ::std::option::Option::None,
                    a_null: ::std::option::Option::None,
                    not_twice: ::std::option::Option::None,
                    not_all: ::std::option::Option::None,
                    first: ::std::option::Option::None,
                    never_null: ::std::option::Option::None,
                    listed_twice: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "guarded_null" => {
                            ::exactify::__private::set(
                                &mut made.guarded_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "guarded_base" => {
                            ::exactify::__private::set(
                                &mut made.guarded_base,
                                &name,
                                &mut map,
                            )?
                        }
                        "both_null" => {
                            ::exactify::__private::set(
                                &mut made.both_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "same_name" => {
                            ::exactify::__private::set(
                                &mut made.same_name,
                                &name,
                                &mut map,
                            )?
                        }
                        "link" => {
                            ::exactify::__private::set(&mut made.link, &name, &mut map)?
                        }
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "a_null" => {
                            ::exactify::__private::set(
                                &mut made.a_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "not_twice" => {
                            ::exactify::__private::set(
                                &mut made.not_twice,
                                &name,
                                &mut map,
                            )?
                        }
                        "not_all" => {
                            ::exactify::__private::set(
                                &mut made.not_all,
                                &name,
                                &mut map,
                            )?
                        }
                        "first" => {
                            ::exactify::__private::set(&mut made.first, &name, &mut map)?
                        }
                        "never_null" => {
                            ::exactify::__private::set(
                                &mut made.never_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "listed_twice" => {
                            ::exactify::__private::set(
                                &mut made.listed_twice,
                                &name,
                                &mut map,
                            )?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <Around as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(AroundVisitor)
    }
}

impl ::exactify::Exact for Around {
    const CHECK: &'static ::exactify::Check = &checks::AROUND;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.guarded_null)
            || ::exactify::Exact::has_unknown(&self.guarded_base)
            || ::exactify::Exact::has_unknown(&self.link)
            || ::exactify::Exact::has_unknown(&self.first)
            || ::exactify::Exact::has_unknown(&self.never_null)
            || ::exactify::Exact::has_unknown(&self.listed_twice)
    }
}

impl ::exactify::Subschema for Around {
    const SCHEMA: &'static str = r##"{"title":"Around","type":"object","properties":{"guarded_null":{"oneOf":[{"type":"string"},{"type":"null"}],"not":{"const":null}},"guarded_base":{"allOf":[{"oneOf":[{"type":"object"},{"type":"null"}]},{"not":{"required":["y"]}}]},"both_null":{"oneOf":[{"type":["string","null"]},{"type":["number","null"]}]},"same_name":{"anyOf":[{"title":"X","enum":["a","b"]},{"title":"X","enum":["a","b"]},{"type":"integer"}]},"link":{"$ref":"#/$defs/Link"},"a":{"type":["string","null"]},"a_null":{"type":"string"},"not_twice":{"oneOf":[{"type":["string","number"]},{"type":"string"}]},"not_all":{"oneOf":[true,{"type":"string"}]},"first":{"oneOf":[{"const":[1]},{"required":["a"]},{"type":["number","null"]}]},"never_null":{"anyOf":[{"$ref":"#/$defs/Whole"},{"type":"string"}]},"listed_twice":{"type":"object","properties":{"a":{"type":"string"}},"not":{"required":["a"],"properties":{"a":{"enum":["x","x"]}}}}},"additionalProperties":false,"$defs":{"Link":{"anyOf":[{"type":"object","properties":{"next":{"$ref":"#/$defs/Link"},"x":{"type":"string"}}},{"type":"null"}],"properties":{"z":{"type":"integer"}},"required":["z"]},"Whole":{"anyOf":[{"type":"null"},{"type":"integer"}],"not":{"const":null}}}}"##;
}

/// AroundGuardedNull
///
/// Enforced:
/// * `not`: `` {"const":null} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundGuardedNull(::exactify::Raw);

::exactify::checked_impls!(
    AroundGuardedNull, ::exactify::Raw, & checks::AROUND_GUARDED_NULL
);

::exactify::checked_text_impls!(AroundGuardedNull, ::exactify::Raw);

impl ::exactify::Subschema for AroundGuardedNull {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"string"},{"type":"null"}],"not":{"const":null}}"#;
}

/// AroundGuardedBase
///
/// Enforced:
/// * `not`: `` {"required":["y"]} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundGuardedBase(::exactify::Raw);

::exactify::checked_impls!(
    AroundGuardedBase, ::exactify::Raw, & checks::AROUND_GUARDED_BASE
);

::exactify::checked_text_impls!(AroundGuardedBase, ::exactify::Raw);

impl ::exactify::Subschema for AroundGuardedBase {
    const SCHEMA: &'static str = r#"{"allOf":[{"oneOf":[{"type":"object"},{"type":"null"}]},{"not":{"required":["y"]}}]}"#;
}

/// What a [`AroundBothNull`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundBothNullKind {
    /// Where the value is a JSON string or null.
    StringOrNull(::std::option::Option<::std::string::String>),
    /// Where the value is a JSON number or null.
    NumberOrNull(::std::option::Option<::exactify::Number>),
}

::exactify::variant_impls!(
    AroundBothNullKind, [StringOrNull, NumberOrNull], [StringOrNull(::std::option::Option
    < ::std::string::String >), NumberOrNull(::std::option::Option < ::exactify::Number
    >)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for AroundBothNullKind {
    const NAME: &'static str = "around both null";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::AROUND_BOTH_NULL_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::StringOrNull),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::NumberOrNull),
        }
    }
}

/// AroundBothNull
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundBothNull(AroundBothNullKind);

::exactify::sealed_choice_impls!(
    AroundBothNull, AroundBothNullKind, & checks::AROUND_BOTH_NULL
);

::exactify::choice_text_impls!(AroundBothNull);

impl ::exactify::Subschema for AroundBothNull {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":["string","null"]},{"type":["number","null"]}]}"#;
}

/// What a [`AroundSameName`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundSameNameKind {
    /// X
    ///
    /// Where the value is a JSON string.
    X(X),
    /// X
    ///
    /// Where the value is a JSON string.
    X2(X),
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
}

::exactify::variant_impls!(
    AroundSameNameKind, [X, X2, Number], [Number(::exactify::Integer)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for AroundSameNameKind {
    const NAME: &'static str = "around same name";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::AROUND_SAME_NAME_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::X),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::X2),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

/// AroundSameName
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundSameName(AroundSameNameKind);

::exactify::sealed_choice_impls!(
    AroundSameName, AroundSameNameKind, & checks::AROUND_SAME_NAME
);

::exactify::choice_text_impls!(AroundSameName);

impl ::exactify::Subschema for AroundSameName {
    const SCHEMA: &'static str = r#"{"anyOf":[{"title":"X","enum":["a","b"]},{"title":"X","enum":["a","b"]},{"type":"integer"}]}"#;
}

/// X
///
/// Enforced:
/// * `enum`: `` ["a","b"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum X {
    /// `a`
    A,
    /// `b`
    B,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl X {
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
impl ::std::str::FromStr for X {
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

impl ::std::convert::TryFrom<::std::string::String> for X {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(X, "X", checks::X.strings, & checks::X);

impl ::exactify::Subschema for X {
    const SCHEMA: &'static str = r#"{"title":"X","enum":["a","b"]}"#;
}

/// LinkValue
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LinkValue {
    /// The property `z`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    pub z: ::exactify::Integer,
    /// The property `next`.
    pub next: ::std::option::Option<::std::boxed::Box<Link>>,
    /// The property `x`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub x: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<LinkValue>,
}

impl ::exactify::__private::Properties for LinkValue {
    const NAMES: &'static [&'static str] = &["z", "next", "x"];
}

impl ::serde::Serialize for LinkValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.next.is_some())
            + ::std::primitive::usize::from(self.x.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("z", &self.z)?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.x {
            map.serialize_entry("x", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LinkValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LinkValueVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LinkValueVisitor {
            type Value = LinkValue;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (link value)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LinkValue, __A::Error> {
                let mut z = ::std::option::Option::None;
                let mut next = ::std::option::Option::None;
                let mut x = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "z" => ::exactify::__private::set(&mut z, &name, &mut map)?,
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        "x" => ::exactify::__private::set(&mut x, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(LinkValue {
                    z: ::exactify::__private::required(z, "z")?,
                    next,
                    x,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(LinkValueVisitor)
    }
}

impl ::exactify::Exact for LinkValue {
    const CHECK: &'static ::exactify::Check = &checks::LINK_VALUE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.next)
    }
}

impl ::exactify::Subschema for LinkValue {
    const SCHEMA: &'static str = r##"{"allOf":[{"properties":{"z":{"type":"integer"}},"required":["z"]},{"type":"object","properties":{"next":{"$ref":"#/$defs/Link"},"x":{"type":"string"}}}]}"##;
}

/// Link
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Link(::std::option::Option<::std::boxed::Box<LinkValue>>);

::exactify::checked_impls!(
    Link, ::std::option::Option < ::std::boxed::Box < LinkValue > >, & checks::LINK
);

impl ::exactify::Subschema for Link {
    const SCHEMA: &'static str = r##"{"anyOf":[{"type":"object","properties":{"next":{"$ref":"#/$defs/Link"},"x":{"type":"string"}}},{"type":"null"}],"properties":{"z":{"type":"integer"}},"required":["z"]}"##;
}

/// What a [`AroundNotTwice`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundNotTwiceKind {
    /// Where the value is a JSON string or number.
    StringOrNumber(AroundNotTwiceStringOrNumber),
    /// Where the value is a JSON string.
    Other(::std::string::String),
}

::exactify::variant_impls!(
    AroundNotTwiceKind, [StringOrNumber, Other],
    [StringOrNumber(AroundNotTwiceStringOrNumber), Other(::std::string::String)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for AroundNotTwiceKind {
    const NAME: &'static str = "around not twice";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::AROUND_NOT_TWICE_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                ::serde::Deserialize::deserialize(deserializer).map(Self::StringOrNumber)
            }
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Other),
        }
    }
}

/// AroundNotTwice
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundNotTwice(AroundNotTwiceKind);

::exactify::sealed_choice_impls!(
    AroundNotTwice, AroundNotTwiceKind, & checks::AROUND_NOT_TWICE
);

::exactify::choice_text_impls!(AroundNotTwice);

impl ::exactify::Subschema for AroundNotTwice {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":["string","number"]},{"type":"string"}]}"#;
}

/// AroundNotTwiceStringOrNumber
///
/// Enforced:
/// * `type`: `` ["string","number"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundNotTwiceStringOrNumber {
    /// A JSON string.
    String(::std::string::String),
    /// A JSON number.
    Number(::exactify::Number),
}

::exactify::union_impls!(
    AroundNotTwiceStringOrNumber, "around not twice string or number",
    [String(::std::string::String), Number(::exactify::Number)]
);

impl ::std::convert::From<&str> for AroundNotTwiceStringOrNumber {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for AroundNotTwiceStringOrNumber {
    const CHECK: &'static ::exactify::Check = &checks::AROUND_NOT_TWICE_STRING_OR_NUMBER;
}

impl ::exactify::Subschema for AroundNotTwiceStringOrNumber {
    const SCHEMA: &'static str = r#"{"type":["string","number"]}"#;
}

/// What a [`AroundNotAll`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundNotAllKind {
    /// Where the value is a JSON object or array or string or number or boolean or null.
    ObjectOrArrayOrStringOrNumberOrBooleanOrNull(::exactify::Raw),
    /// Where the value is a JSON string.
    Other(::std::string::String),
}

::exactify::variant_impls!(
    AroundNotAllKind, [ObjectOrArrayOrStringOrNumberOrBooleanOrNull, Other],
    [ObjectOrArrayOrStringOrNumberOrBooleanOrNull(::exactify::Raw),
    Other(::std::string::String)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for AroundNotAllKind {
    const NAME: &'static str = "around not all";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::AROUND_NOT_ALL_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                ::serde::Deserialize::deserialize(deserializer)
                    .map(Self::ObjectOrArrayOrStringOrNumberOrBooleanOrNull)
            }
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Other),
        }
    }
}

/// AroundNotAll
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundNotAll(AroundNotAllKind);

::exactify::sealed_choice_impls!(
    AroundNotAll, AroundNotAllKind, & checks::AROUND_NOT_ALL
);

::exactify::choice_text_impls!(AroundNotAll);

impl ::exactify::Subschema for AroundNotAll {
    const SCHEMA: &'static str = r#"{"oneOf":[true,{"type":"string"}]}"#;
}

/// What a [`AroundFirst`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundFirstKind {
    /// `[1]`
    Array,
    /// Where the value is a JSON object or array or string or number or boolean or null.
    ObjectOrArrayOrStringOrNumberOrBooleanOrNull(
        ::std::option::Option<AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNull>,
    ),
    /// Where the value is a JSON number or null.
    NumberOrNull(::std::option::Option<::exactify::Number>),
}

::exactify::from_impls!(
    AroundFirstKind, [ObjectOrArrayOrStringOrNumberOrBooleanOrNull(::std::option::Option
    < AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNull >),
    NumberOrNull(::std::option::Option < ::exactify::Number >)]
);

#[allow(clippy::pedantic)]
impl ::serde::Serialize for AroundFirstKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Array => ::serde::Serialize::serialize(&AroundFirstArray, serializer),
            Self::ObjectOrArrayOrStringOrNumberOrBooleanOrNull(value) => {
                ::serde::Serialize::serialize(value, serializer)
            }
            Self::NumberOrNull(value) => ::serde::Serialize::serialize(value, serializer),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<AroundFirstArray> for AroundFirstKind {
    fn from(value: AroundFirstArray) -> Self {
        match value {
            AroundFirstArray => Self::Array,
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for AroundFirstKind {
    const NAME: &'static str = "around first";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::AROUND_FIRST_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                <AroundFirstArray as ::serde::Deserialize>::deserialize(deserializer)
                    .map(Self::from)
            }
            1 => {
                ::serde::Deserialize::deserialize(deserializer)
                    .map(Self::ObjectOrArrayOrStringOrNumberOrBooleanOrNull)
            }
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::NumberOrNull),
        }
    }
}

/// AroundFirst
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundFirst(AroundFirstKind);

::exactify::sealed_choice_impls!(AroundFirst, AroundFirstKind, & checks::AROUND_FIRST);

::exactify::choice_text_impls!(AroundFirst);

impl ::exactify::Subschema for AroundFirst {
    const SCHEMA: &'static str = r#"{"oneOf":[{"const":[1]},{"required":["a"]},{"type":["number","null"]}]}"#;
}

/// AroundFirstArray
///
/// Enforced:
/// * `const`: `` [1] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundFirstArray;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl AroundFirstArray {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "[1]",
        }
    }
}

::exactify::value_enum_impls!(AroundFirstArray, & checks::AROUND_FIRST_ARRAY);

impl ::exactify::Subschema for AroundFirstArray {
    const SCHEMA: &'static str = r#"{"const":[1]}"#;
}

/// AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNull
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNull {
    /// A JSON object.
    Object(AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(::std::string::String),
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNull,
    "around first object or array or string or number or boolean or null",
    [Object(AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject),
    Array(::exactify::Array < ::exactify::Raw >), String(::std::string::String),
    Number(::exactify::Number), Boolean(bool)]
);

::exactify::builder_impls!(
    AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNull,
    [AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject]
);

impl ::std::convert::From<&str>
for AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNull {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNull {
    const CHECK: &'static ::exactify::Check = &checks::AROUND_FIRST_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL_ONLY;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNull {
    const SCHEMA: &'static str = r#"{"required":["a"],"type":["object","array","string","number","boolean"]}"#;
}

/// AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    pub a: ::exactify::Raw,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<
        AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
    >,
}

impl ::exactify::__private::Properties
for AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize
for AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
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
impl<'de> ::serde::Deserialize<'de>
for AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de>
        for AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObjectVisitor {
            type Value = AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str(
                    "an object (around first object or array or string or number or boolean or null object)",
                )
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<
                AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
                __A::Error,
            > {
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
                ::std::result::Result::Ok(AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
                    a: ::exactify::__private::required(a, "a")?,
                    extra,
                })
            }
        }
        deserializer
            .deserialize_map(
                AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObjectVisitor,
            )
    }
}

impl ::exactify::Exact
for AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    const CHECK: &'static ::exactify::Check = &checks::AROUND_FIRST_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL_OBJECT_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema
for AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    const SCHEMA: &'static str = r#"{"required":["a"],"type":"object"}"#;
}

/// AroundNeverNull
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundNeverNull {
    /// Where the value is a JSON number or null.
    Whole(Whole),
    /// Where the value is a JSON string.
    String(::std::string::String),
}

::exactify::enum_impls!(
    AroundNeverNull, [Whole, String], [Whole(Whole), String(::std::string::String)]
);

impl ::std::convert::From<&str> for AroundNeverNull {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for AroundNeverNull {
    const NAME: &'static str = "around never null";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::AROUND_NEVER_NULL_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Whole),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for AroundNeverNull {
    const CHECK: &'static ::exactify::Check = &checks::AROUND_NEVER_NULL;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Whole(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for AroundNeverNull {
    const SCHEMA: &'static str = r##"{"anyOf":[{"$ref":"#/$defs/Whole"},{"type":"string"}]}"##;
}

/// Whole
///
/// Enforced:
/// * `not`: `` {"const":null} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Whole(::exactify::Raw);

::exactify::checked_impls!(Whole, ::exactify::Raw, & checks::WHOLE);

::exactify::checked_text_impls!(Whole, ::exactify::Raw);

impl ::exactify::Subschema for Whole {
    const SCHEMA: &'static str = r#"{"anyOf":[{"type":"null"},{"type":"integer"}],"not":{"const":null}}"#;
}

/// AroundListedTwice
///
/// Enforced:
/// * `type`: `` object ``
/// * `not`: `` {"required":["a"],"properties":{"a":{"enum":["x","x"]}}} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundListedTwice {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<AroundListedTwice>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl AroundListedTwice {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn a(&self) -> ::std::option::Option<&::std::string::String> {
        self.a.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<AroundListedTwice> {
        &self.extra
    }
}

::exactify::parts_impls!(
    AroundListedTwice { ways : into_parts, from_parts, into_builder, errors; required :
    {} optional : { a : ::std::string::String, try_set_a, try_remove_a; } nullable : {}
    maps : { extra } }
);

impl ::exactify::__private::Properties for AroundListedTwice {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for AroundListedTwice {
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
impl ::exactify::__private::guard::Guarded for AroundListedTwice {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AroundListedTwiceVisitor;
        impl<'de> ::serde::de::Visitor<'de> for AroundListedTwiceVisitor {
            type Value = AroundListedTwice;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (around listed twice)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<AroundListedTwice, __A::Error> {
                let mut made = AroundListedTwice {
                    a: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(AroundListedTwiceVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        !self.a.as_ref().is_some_and(|value| matches!(value.as_str(), "x"))
    }
}

impl<'de> ::serde::Deserialize<'de> for AroundListedTwice {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for AroundListedTwice {
    const CHECK: &'static ::exactify::Check = &checks::AROUND_LISTED_TWICE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for AroundListedTwice {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"string"}},"not":{"required":["a"],"properties":{"a":{"enum":["x","x"]}}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static AROUND: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Around",
        object: &Object {
            properties: &[
                ("guarded_null", &AROUND_GUARDED_NULL),
                ("guarded_base", &AROUND_GUARDED_BASE),
                ("both_null", &AROUND_BOTH_NULL),
                ("same_name", &AROUND_SAME_NAME),
                (
                    "link",
                    &Check {
                        name: "link",
                        in_place: &[("/$ref", &LINK)],
                        ..Check::ANY
                    },
                ),
                ("a", &Check::of(JsonTypes::STRING.or(JsonTypes::NULL))),
                ("a_null", &Check::STRING),
                ("not_twice", &AROUND_NOT_TWICE),
                ("not_all", &AROUND_NOT_ALL),
                ("first", &AROUND_FIRST),
                ("never_null", &AROUND_NEVER_NULL),
                ("listed_twice", &AROUND_LISTED_TWICE),
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static AROUND_GUARDED_NULL: Check = Check {
        name: "around guarded null",
        choices: &[&AROUND_GUARDED_NULL_BRANCHES],
        conditions: &[
            Condition::Not(
                &Check {
                    name: "around guarded null",
                    values: &[("const", &["null"])],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static AROUND_GUARDED_BASE: Check = Check {
        name: "around guarded base",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "around guarded base",
                    choices: &[&AROUND_GUARDED_BASE_BRANCHES],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "around guarded base",
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "around guarded base",
                                object: &Object {
                                    required: &["y"],
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
    pub(super) static AROUND_BOTH_NULL: Check = Check {
        name: "around both null",
        conditions: &[Condition::Choice(&AROUND_BOTH_NULL_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static AROUND_SAME_NAME: Check = Check {
        name: "around same name",
        conditions: &[Condition::Choice(&AROUND_SAME_NAME_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static X: Check = Check {
        name: "X",
        strings: &[StringRule::OneOf("enum", &["a", "b"])],
        ..Check::ANY
    };
    pub(super) static LINK: Check = Check {
        name: "link",
        object: &Object {
            properties: &[("z", &Check::INTEGER)],
            required: &["z"],
            ..Object::ANY
        },
        choices: &[&LINK_BRANCHES],
        ..Check::ANY
    };
    pub(super) static AROUND_NOT_TWICE: Check = Check {
        name: "around not twice",
        conditions: &[Condition::Choice(&AROUND_NOT_TWICE_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static AROUND_NOT_TWICE_STRING_OR_NUMBER: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NUMBER),
        name: "around not twice string or number",
        ..Check::ANY
    };
    pub(super) static AROUND_NOT_ALL: Check = Check {
        name: "around not all",
        conditions: &[Condition::Choice(&AROUND_NOT_ALL_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static AROUND_FIRST: Check = Check {
        name: "around first",
        conditions: &[Condition::Choice(&AROUND_FIRST_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static AROUND_FIRST_ARRAY: Check = Check {
        name: "around first array",
        values: &[("const", &["[1]"])],
        ..Check::ANY
    };
    pub(super) static AROUND_FIRST_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL: Check = Check {
        name: "around first object or array or string or number or boolean or null",
        object: &Object {
            required: &["a"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static AROUND_NEVER_NULL: Check = Check {
        name: "around never null",
        choices: &[&AROUND_NEVER_NULL_BRANCHES],
        ..Check::ANY
    };
    pub(super) static WHOLE: Check = Check {
        name: "whole",
        choices: &[&WHOLE_BRANCHES],
        conditions: &[
            Condition::Not(
                &Check {
                    name: "whole",
                    values: &[("const", &["null"])],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static AROUND_LISTED_TWICE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "around listed twice",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            ..Object::ANY
        },
        conditions: &[
            Condition::Not(
                &Check {
                    name: "around listed twice",
                    object: &Object {
                        properties: &[
                            (
                                "a",
                                &Check {
                                    strings: &[StringRule::OneOf("enum", &["x", "x"])],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["a"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static LINK_VALUE: Check = Check {
        name: "link value",
        object: &Object {
            properties: &[("z", &Check::INTEGER)],
            required: &["z"],
            ..Object::ANY
        },
        in_place: &[
            (
                "/anyOf/0",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "link value",
                    object: &Object {
                        properties: &[
                            (
                                "next",
                                &Check {
                                    name: "link",
                                    in_place: &[("/$ref", &LINK)],
                                    ..Check::ANY
                                },
                            ),
                            ("x", &Check::STRING),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static AROUND_FIRST_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL_ONLY: Check = Check {
        name: "around first object or array or string or number or boolean or null",
        in_place: &[
            ("", &AROUND_FIRST_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL),
        ],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static AROUND_FIRST_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL_OBJECT_ONLY: Check = Check {
        name: "around first object or array or string or number or boolean or null object",
        in_place: &[
            ("", &AROUND_FIRST_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL),
        ],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static AROUND_GUARDED_NULL_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "around guarded null",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static AROUND_GUARDED_BASE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ALL,
                check: &Check::OBJECT,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static AROUND_BOTH_NULL_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING.or(JsonTypes::NULL),
                check: &Check::of(JsonTypes::STRING.or(JsonTypes::NULL)),
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER.or(JsonTypes::NULL),
                check: &Check::of(JsonTypes::NUMBER.or(JsonTypes::NULL)),
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static AROUND_SAME_NAME_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &X,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "X",
                    strings: &[StringRule::OneOf("enum", &["a", "b"])],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static LINK_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    types: JsonTypes::OBJECT,
                    name: "link",
                    object: &Object {
                        properties: &[
                            (
                                "next",
                                &Check {
                                    name: "link",
                                    in_place: &[("/$ref", &LINK)],
                                    ..Check::ANY
                                },
                            ),
                            ("x", &Check::STRING),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static AROUND_NOT_TWICE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING.or(JsonTypes::NUMBER),
                check: &AROUND_NOT_TWICE_STRING_OR_NUMBER,
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
    pub(super) static AROUND_NOT_ALL_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ALL,
                check: &Check::ANY,
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
    pub(super) static AROUND_FIRST_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ARRAY,
                check: &AROUND_FIRST_ARRAY,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ALL,
                check: &AROUND_FIRST_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::NUMBER.or(JsonTypes::NULL),
                check: &Check::of(JsonTypes::NUMBER.or(JsonTypes::NULL)),
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static AROUND_NEVER_NULL_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::NUMBER.or(JsonTypes::NULL),
                check: &Check {
                    name: "whole",
                    in_place: &[("/$ref", &WHOLE)],
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
    pub(super) static WHOLE_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::ALL,
                check: &Check {
                    types: JsonTypes::INTEGER,
                    name: "whole",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Around {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Around {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Around`](super::Around).
    #[derive(Clone, Debug, Default)]
    pub struct Around {
        guarded_null: ::exactify::__private::Draft<super::AroundGuardedNull>,
        guarded_base: ::exactify::__private::Draft<super::AroundGuardedBase>,
        both_null: ::exactify::__private::Draft<super::AroundBothNull>,
        same_name: ::exactify::__private::Draft<super::AroundSameName>,
        link: ::exactify::__private::Draft<::std::boxed::Box<super::Link>>,
        a: ::exactify::__private::Draft<::std::option::Option<::std::string::String>>,
        a_null: ::exactify::__private::Draft<::std::string::String>,
        not_twice: ::exactify::__private::Draft<super::AroundNotTwice>,
        not_all: ::exactify::__private::Draft<super::AroundNotAll>,
        first: ::exactify::__private::Draft<super::AroundFirst>,
        never_null: ::exactify::__private::Draft<super::AroundNeverNull>,
        listed_twice: ::exactify::__private::Draft<super::AroundListedTwice>,
        errors: ::exactify::BuildError,
    }
    impl Around {
        /// The property `guarded_null`.
        ///
        /// Enforced:
        /// * `not`: `` {"const":null} ``
        #[must_use]
        pub fn guarded_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundGuardedNull>,
            V::Error: ::std::fmt::Display,
        {
            self.guarded_null.set(value);
            self
        }
        /// The property `guarded_base`.
        ///
        /// Enforced:
        /// * `not`: `` {"required":["y"]} ``
        #[must_use]
        pub fn guarded_base<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundGuardedBase>,
            V::Error: ::std::fmt::Display,
        {
            self.guarded_base.set(value);
            self
        }
        /// The property `both_null`.
        #[must_use]
        pub fn both_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundBothNull>,
            V::Error: ::std::fmt::Display,
        {
            self.both_null.set(value);
            self
        }
        /// The property `same_name`.
        #[must_use]
        pub fn same_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundSameName>,
            V::Error: ::std::fmt::Display,
        {
            self.same_name.set(value);
            self
        }
        /// The property `link`.
        #[must_use]
        pub fn link<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Link>>,
            V::Error: ::std::fmt::Display,
        {
            self.link.set(value);
            self
        }
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set_some::<V, ::std::string::String>(value);
            self
        }
        /// Makes `a` null.
        #[must_use]
        pub fn a_null_(mut self) -> Self {
            self.a.set(::std::option::Option::<::std::string::String>::None);
            self
        }
        /// The property `a_null`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn a_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a_null.set(value);
            self
        }
        /// The property `not_twice`.
        #[must_use]
        pub fn not_twice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundNotTwice>,
            V::Error: ::std::fmt::Display,
        {
            self.not_twice.set(value);
            self
        }
        /// The property `not_all`.
        #[must_use]
        pub fn not_all<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundNotAll>,
            V::Error: ::std::fmt::Display,
        {
            self.not_all.set(value);
            self
        }
        /// The property `first`.
        #[must_use]
        pub fn first<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundFirst>,
            V::Error: ::std::fmt::Display,
        {
            self.first.set(value);
            self
        }
        /// The property `never_null`.
        #[must_use]
        pub fn never_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundNeverNull>,
            V::Error: ::std::fmt::Display,
        {
            self.never_null.set(value);
            self
        }
        /// The property `listed_twice`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `not`: `` {"required":["a"],"properties":{"a":{"enum":["x","x"]}}} ``
        #[must_use]
        pub fn listed_twice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundListedTwice>,
            V::Error: ::std::fmt::Display,
        {
            self.listed_twice.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Around, ::exactify::BuildError> {
            let mut errors = self.errors;
            let guarded_null = self.guarded_null.optional("guarded_null", &mut errors);
            let guarded_base = self.guarded_base.optional("guarded_base", &mut errors);
            let both_null = self.both_null.optional("both_null", &mut errors);
            let same_name = self.same_name.optional("same_name", &mut errors);
            let link = self.link.optional("link", &mut errors);
            let a = self.a.optional("a", &mut errors);
            let a_null = self.a_null.optional("a_null", &mut errors);
            let not_twice = self.not_twice.optional("not_twice", &mut errors);
            let not_all = self.not_all.optional("not_all", &mut errors);
            let first = self.first.optional("first", &mut errors);
            let never_null = self.never_null.optional("never_null", &mut errors);
            let listed_twice = self.listed_twice.optional("listed_twice", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Around {
                        guarded_null,
                        guarded_base,
                        both_null,
                        same_name,
                        link,
                        a,
                        a_null,
                        not_twice,
                        not_all,
                        first,
                        never_null,
                        listed_twice,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Around> for super::Around {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Around,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::LinkValue {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LinkValue {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LinkValue`](super::LinkValue).
    #[derive(Clone, Debug, Default)]
    pub struct LinkValue {
        z: ::exactify::__private::Draft<::exactify::Integer>,
        next: ::exactify::__private::Draft<::std::boxed::Box<super::Link>>,
        x: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::LinkValue>,
        errors: ::exactify::BuildError,
    }
    impl LinkValue {
        /// The property `z`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` integer ``
        #[must_use]
        pub fn z<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.z.set(value);
            self
        }
        /// The property `next`.
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Link>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set(value);
            self
        }
        /// The property `x`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn x<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
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
        ) -> ::std::result::Result<super::LinkValue, ::exactify::BuildError> {
            let mut errors = self.errors;
            let z = self.z.required("z", &mut errors);
            let next = self.next.optional("next", &mut errors);
            let x = self.x.optional("x", &mut errors);
            errors
                .or(
                    match (z,) {
                        (::std::option::Option::Some(z),) => {
                            ::std::option::Option::Some(super::LinkValue {
                                z,
                                next,
                                x,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<LinkValue> for super::LinkValue {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LinkValue,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject`](super::AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject).
    #[derive(Clone, Debug, Default)]
    pub struct AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
        a: ::exactify::__private::Draft<::exactify::Raw>,
        extra: ::exactify::Extra<
            super::AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
        >,
        errors: ::exactify::BuildError,
    }
    impl AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
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
        ) -> ::std::result::Result<
            super::AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<
        AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
    > for super::AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: AroundFirstObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::AroundListedTwice {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> AroundListedTwice {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`AroundListedTwice`](super::AroundListedTwice).
    #[derive(Clone, Debug, Default)]
    pub struct AroundListedTwice {
        pub(super) a: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::AroundListedTwice>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl AroundListedTwice {
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
        ) -> ::std::result::Result<super::AroundListedTwice, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::AroundListedTwice {
                        a,
                        extra: self.extra,
                    }),
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<AroundListedTwice> for super::AroundListedTwice {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: AroundListedTwice,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`AroundListedTwice`](super::AroundListedTwice), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AroundListedTwice {
        /// The property `a`.
        pub a: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::AroundListedTwice>,
    }
}
