// Made by exactify-build 0.1.0 from names_of_generics. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Letters
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Letters {
    /// The property `d`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub d: ::std::option::Option<D>,
    /// The property `s`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"integer"}] ``
    pub s: ::std::option::Option<S>,
    /// The property `e`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^a":{"type":"integer"}} ``
    pub e: ::std::option::Option<E>,
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^a ``
    pub a: ::std::option::Option<A>,
    /// The property `t`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    /// * `maximum`: `` 5 ``
    pub t: ::std::option::Option<T>,
    /// The property `h`.
    ///
    /// Enforced:
    /// * `enum`: `` [1,"a",null] ``
    pub h: ::std::option::Option<::std::option::Option<H>>,
    /// The property `m`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","integer"] ``
    /// * `minLength`: `` 2 ``
    pub m: ::std::option::Option<M>,
    /// The property `v`.
    ///
    /// Enforced:
    /// * `enum`: `` ["x","y"] ``
    pub v: ::std::option::Option<V>,
    /// The property `k`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"boolean"} ``
    /// * `uniqueItems`: `` true ``
    /// * `maxItems`: `` 3 ``
    pub k: ::std::option::Option<::exactify::UniqueArray<bool, 0, 3>>,
    /// The property `r`.
    pub r: ::std::option::Option<R>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Letters>,
}

impl ::exactify::__private::Properties for Letters {
    const NAMES: &'static [&'static str] = &[
        "d",
        "s",
        "e",
        "a",
        "t",
        "h",
        "m",
        "v",
        "k",
        "r",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Letters {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.d.is_some())
            + ::std::primitive::usize::from(self.s.is_some())
            + ::std::primitive::usize::from(self.e.is_some())
            + ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.t.is_some())
            + ::std::primitive::usize::from(self.h.is_some())
            + ::std::primitive::usize::from(self.m.is_some())
            + ::std::primitive::usize::from(self.v.is_some())
            + ::std::primitive::usize::from(self.k.is_some())
            + ::std::primitive::usize::from(self.r.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.d {
            map.serialize_entry("d", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.s {
            map.serialize_entry("s", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.e {
            map.serialize_entry("e", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.t {
            map.serialize_entry("t", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.h {
            map.serialize_entry("h", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.m {
            map.serialize_entry("m", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.v {
            map.serialize_entry("v", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.k {
            map.serialize_entry("k", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.r {
            map.serialize_entry("r", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Letters {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LettersVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LettersVisitor {
            type Value = Letters;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Letters)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Letters, __A::Error> {
                let mut made = Letters {
                    d: ::std::option::Option::None,
                    s: ::std::option::Option::None,
                    e: ::std::option::Option::None,
                    a: ::std::option::Option::None,
                    t: ::std::option::Option::None,
                    h: ::std::option::Option::None,
                    m: ::std::option::Option::None,
                    v: ::std::option::Option::None,
                    k: ::std::option::Option::None,
                    r: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "d" => ::exactify::__private::set(&mut made.d, &name, &mut map)?,
                        "s" => ::exactify::__private::set(&mut made.s, &name, &mut map)?,
                        "e" => ::exactify::__private::set(&mut made.e, &name, &mut map)?,
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "t" => ::exactify::__private::set(&mut made.t, &name, &mut map)?,
                        "h" => ::exactify::__private::set(&mut made.h, &name, &mut map)?,
                        "m" => ::exactify::__private::set(&mut made.m, &name, &mut map)?,
                        "v" => ::exactify::__private::set(&mut made.v, &name, &mut map)?,
                        "k" => ::exactify::__private::set(&mut made.k, &name, &mut map)?,
                        "r" => ::exactify::__private::set(&mut made.r, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(LettersVisitor)
    }
}

impl ::exactify::Exact for Letters {
    const CHECK: &'static ::exactify::Check = &checks::LETTERS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.d)
            || ::exactify::Exact::has_unknown(&self.e)
            || ::exactify::Exact::has_unknown(&self.r)
    }
}

impl ::exactify::Subschema for Letters {
    const SCHEMA: &'static str = r##"{"title":"Letters","type":"object","properties":{"d":{"$ref":"#/$defs/D"},"s":{"$ref":"#/$defs/S"},"e":{"$ref":"#/$defs/E"},"a":{"$ref":"#/$defs/A"},"t":{"$ref":"#/$defs/T"},"h":{"$ref":"#/$defs/H"},"m":{"$ref":"#/$defs/M"},"v":{"$ref":"#/$defs/V"},"k":{"$ref":"#/$defs/K"},"r":{"$ref":"#/$defs/R"}},"$defs":{"D":{"type":"object","properties":{"x":{"type":"string","minLength":1}},"required":["x"]},"S":{"type":"array","prefixItems":[{"type":"integer"}]},"E":{"type":"object","patternProperties":{"^a":{"type":"integer"}}},"A":{"type":"string","pattern":"^a"},"T":{"type":"number","maximum":5},"H":{"enum":[1,"a",null]},"M":{"type":["string","integer"],"minLength":2},"V":{"enum":["x","y"]},"K":{"type":"array","items":{"type":"boolean"},"uniqueItems":true,"maxItems":3},"R":{"oneOf":[{"type":"object","properties":{"k":{"const":"a"}},"required":["k"]},{"type":"object","properties":{"k":{"const":"b"}},"required":["k"]},{"type":"string","maxLength":4}]}}}"##;
}

/// D
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct D {
    /// The property `x`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub x: Dx,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<D>,
}

impl ::exactify::__private::Properties for D {
    const NAMES: &'static [&'static str] = &["x"];
}

impl ::serde::Serialize for D {
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
impl<'de> ::serde::Deserialize<'de> for D {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DVisitor {
            type Value = D;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (d)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<D, __A::Error> {
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
                ::std::result::Result::Ok(D {
                    x: ::exactify::__private::required(x, "x")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(DVisitor)
    }
}

impl ::exactify::Exact for D {
    const CHECK: &'static ::exactify::Check = &checks::D;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for D {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"x":{"type":"string","minLength":1}},"required":["x"]}"#;
}

/// Dx
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Dx(::exactify::__private::EcoString);

::exactify::string_impls!(Dx, "dx", checks::DX.strings, & checks::DX);

impl ::exactify::Subschema for Dx {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1}"#;
}

/// S
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"integer"}] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct S {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    item_0: ::std::option::Option<::exactify::Integer>,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl S {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::exactify::Integer,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> Self {
        Self {
            item_0: ::std::option::Option::Some(item_0),
            rest,
        }
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If an item is there without the one before it.
    pub fn from_parts(
        item_0: ::std::option::Option<::exactify::Integer>,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, rest };
        ::exactify::__private::tuple::no_gap(
            0,
            &[value.item_0.is_some(), !value.rest.is_empty()],
        )?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        ::std::option::Option<::exactify::Integer>,
        ::exactify::Array<::exactify::Raw>,
    ) {
        (self.item_0, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub fn item_0(&self) -> ::std::option::Option<&::exactify::Integer> {
        self.item_0.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<::exactify::Raw> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for S {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for S {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = ::std::primitive::usize::from(self.item_0.is_some())
            + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(item) = &self.item_0 {
            items.serialize_element(item)?;
        }
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for S {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SVisitor {
            type Value = S;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (s)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<S, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    0,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(S { item_0, rest })
            }
        }
        deserializer.deserialize_seq(SVisitor)
    }
}

impl ::exactify::Exact for S {
    const CHECK: &'static ::exactify::Check = &checks::S;
}

impl ::exactify::Subschema for S {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"integer"}]}"#;
}

/// E
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^a":{"type":"integer"}} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct E {
    /// The properties whose names match `` ^a ``.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub matching_a: ::exactify::Extra<E, ::exactify::Integer, 1>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<E>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for E {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_1(name),) {
            (false,) => ::exactify::__private::Class::Other,
            (true,) => ::exactify::__private::Class::Matching(1),
        }
    }
}

impl ::serde::Serialize for E {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.matching_a.len() + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.matching_a.write(&mut map)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for E {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EVisitor {
            type Value = E;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (e)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<E, __A::Error> {
                let mut made = E {
                    matching_a: ::exactify::Extra::new(),
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match <E as ::exactify::__private::Properties>::class(
                        name.as_str(),
                    ) {
                        class @ ::exactify::__private::Class::Matching(1) => {
                            made.matching_a.read_of(class, name, &mut map)?
                        }
                        class @ ::exactify::__private::Class::Other => {
                            made.extra.read_of(class, name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(<E as ::exactify::__private::Properties>::NAMES),
                            );
                        }
                    };
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(EVisitor)
    }
}

impl ::exactify::Exact for E {
    const CHECK: &'static ::exactify::Check = &checks::E;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for E {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^a":{"type":"integer"}}}"#;
}

/// A
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^a ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct A(::exactify::__private::EcoString);

::exactify::string_impls!(A, "a", checks::A.strings, & checks::A);

impl ::exactify::Subschema for A {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^a"}"#;
}

/// T
///
/// Enforced:
/// * `type`: `` number ``
/// * `maximum`: `` 5 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct T(::exactify::Number);

::exactify::number_impls!(
    T, "t", &
    [::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("5"))], &
    checks::T
);

impl ::exactify::Subschema for T {
    const SCHEMA: &'static str = r#"{"type":"number","maximum":5}"#;
}

/// H
///
/// Enforced:
/// * `enum`: `` [1,"a",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum H {
    /// `1`
    N1,
    /// `a`
    A,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl H {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::N1, Self::A];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::N1 => "1",
            Self::A => "\"a\"",
        }
    }
}

::exactify::value_enum_impls!(H, & checks::H_ONLY);

::exactify::value_enum_impls!(H of numbers);

::exactify::value_enum_impls!(H of strings);

impl ::exactify::Subschema for H {
    const SCHEMA: &'static str = r#"{"enum":[1,"a",null],"type":["string","number"]}"#;
}

/// M
///
/// Enforced:
/// * `type`: `` ["string","integer"] ``
/// * `minLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum M {
    /// A JSON string.
    String(MString),
    /// A JSON number.
    Number(::exactify::Integer),
}

::exactify::union_impls!(M, "m", [String(MString), Number(::exactify::Integer)]);

impl ::std::convert::TryFrom<&str> for M {
    type Error = <MString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <MString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <MString as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::String)
    }
}

impl ::exactify::Exact for M {
    const CHECK: &'static ::exactify::Check = &checks::M;
}

impl ::exactify::Subschema for M {
    const SCHEMA: &'static str = r#"{"type":["string","integer"],"minLength":2}"#;
}

/// MString
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MString(::exactify::__private::EcoString);

::exactify::string_impls!(
    MString, "m string", checks::M.strings, & checks::M_STRING_ONLY
);

impl ::exactify::Subschema for MString {
    const SCHEMA: &'static str = r#"{"minLength":2,"type":"string"}"#;
}

/// V
///
/// Enforced:
/// * `enum`: `` ["x","y"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum V {
    /// `x`
    X,
    /// `y`
    Y,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl V {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::X, Self::Y];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Y => "y",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for V {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "x" => ::std::result::Result::Ok(Self::X),
            "y" => ::std::result::Result::Ok(Self::Y),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for V {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(V, "v", checks::V.strings, & checks::V);

impl ::exactify::Subschema for V {
    const SCHEMA: &'static str = r#"{"enum":["x","y"]}"#;
}

/// R
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum R {
    /// Where `k` is `` "a" ``.
    A(Ra),
    /// Where `k` is `` "b" ``.
    B(Rb),
    /// Where the value is a JSON string.
    String(RString),
}

::exactify::enum_impls!(R, [A, B, String], [A(Ra), B(Rb), String(RString)]);

::exactify::builder_impls!(R, [Ra, Rb]);

impl ::std::convert::TryFrom<&str> for R {
    type Error = <RString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <RString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <RString as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::String)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for R {
    const NAME: &'static str = "r";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::R_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::A),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::B),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for R {
    const CHECK: &'static ::exactify::Check = &checks::R;
    fn has_unknown(&self) -> bool {
        match self {
            Self::A(value) => ::exactify::Exact::has_unknown(value),
            Self::B(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for R {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"object","properties":{"k":{"const":"a"}},"required":["k"]},{"type":"object","properties":{"k":{"const":"b"}},"required":["k"]},{"type":"string","maxLength":4}]}"#;
}

/// Ra
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Ra {
    /// The property `k`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` a ``
    pub k: RaK,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Ra>,
}

impl ::exactify::__private::Properties for Ra {
    const NAMES: &'static [&'static str] = &["k"];
}

impl ::serde::Serialize for Ra {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("k", &self.k)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Ra {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct RaVisitor;
        impl<'de> ::serde::de::Visitor<'de> for RaVisitor {
            type Value = Ra;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (ra)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Ra, __A::Error> {
                let mut k = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "k" => ::exactify::__private::set(&mut k, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Ra {
                    k: ::exactify::__private::required(k, "k")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(RaVisitor)
    }
}

impl ::exactify::Exact for Ra {
    const CHECK: &'static ::exactify::Check = &checks::RA;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Ra {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"k":{"const":"a"}},"required":["k"]}"#;
}

/// RaK
///
/// Enforced:
/// * `const`: `` a ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct RaK;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl RaK {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "a",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for RaK {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for RaK {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(RaK, "ra k", checks::RA_K.strings, & checks::RA_K);

impl ::exactify::Subschema for RaK {
    const SCHEMA: &'static str = r#"{"const":"a"}"#;
}

/// Rb
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Rb {
    /// The property `k`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` b ``
    pub k: RbK,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Rb>,
}

impl ::exactify::__private::Properties for Rb {
    const NAMES: &'static [&'static str] = &["k"];
}

impl ::serde::Serialize for Rb {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("k", &self.k)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Rb {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct RbVisitor;
        impl<'de> ::serde::de::Visitor<'de> for RbVisitor {
            type Value = Rb;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (rb)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Rb, __A::Error> {
                let mut k = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "k" => ::exactify::__private::set(&mut k, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Rb {
                    k: ::exactify::__private::required(k, "k")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(RbVisitor)
    }
}

impl ::exactify::Exact for Rb {
    const CHECK: &'static ::exactify::Check = &checks::RB;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Rb {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"k":{"const":"b"}},"required":["k"]}"#;
}

/// RbK
///
/// Enforced:
/// * `const`: `` b ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct RbK;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl RbK {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "b",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for RbK {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "b" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for RbK {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(RbK, "rb k", checks::RB_K.strings, & checks::RB_K);

impl ::exactify::Subschema for RbK {
    const SCHEMA: &'static str = r#"{"const":"b"}"#;
}

/// RString
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 4 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct RString(::exactify::__private::EcoString);

::exactify::string_impls!(
    RString, "r string", checks::R_STRING.strings, & checks::R_STRING
);

impl ::exactify::Subschema for RString {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":4}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static LETTERS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Letters",
        object: &Object {
            properties: &[
                (
                    "d",
                    &Check {
                        name: "d",
                        in_place: &[("/$ref", &D)],
                        ..Check::ANY
                    },
                ),
                (
                    "s",
                    &Check {
                        name: "s",
                        in_place: &[("/$ref", &S)],
                        ..Check::ANY
                    },
                ),
                (
                    "e",
                    &Check {
                        name: "e",
                        in_place: &[("/$ref", &E)],
                        ..Check::ANY
                    },
                ),
                (
                    "a",
                    &Check {
                        name: "a",
                        in_place: &[("/$ref", &A)],
                        ..Check::ANY
                    },
                ),
                (
                    "t",
                    &Check {
                        name: "t",
                        in_place: &[("/$ref", &T)],
                        ..Check::ANY
                    },
                ),
                (
                    "h",
                    &Check {
                        name: "h",
                        in_place: &[("/$ref", &H)],
                        ..Check::ANY
                    },
                ),
                (
                    "m",
                    &Check {
                        name: "m",
                        in_place: &[("/$ref", &M)],
                        ..Check::ANY
                    },
                ),
                (
                    "v",
                    &Check {
                        name: "v",
                        in_place: &[("/$ref", &V)],
                        ..Check::ANY
                    },
                ),
                (
                    "k",
                    &Check {
                        in_place: &[("/$ref", &K)],
                        ..Check::ANY
                    },
                ),
                (
                    "r",
                    &Check {
                        name: "r",
                        in_place: &[("/$ref", &R)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static D: Check = Check {
        types: JsonTypes::OBJECT,
        name: "d",
        object: &Object {
            properties: &[("x", &DX)],
            required: &["x"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static DX: Check = Check {
        types: JsonTypes::STRING,
        name: "dx",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static S: Check = Check {
        types: JsonTypes::ARRAY,
        name: "s",
        array: &Items {
            prefix: &[&Check::INTEGER],
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static E: Check = Check {
        types: JsonTypes::OBJECT,
        name: "e",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^a",
                    matches: &matches_1,
                    check: &Check::INTEGER,
                },
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static A: Check = Check {
        types: JsonTypes::STRING,
        name: "a",
        strings: &[StringRule::Pattern("^a", matches_1)],
        ..Check::ANY
    };
    pub(super) static T: Check = Check {
        types: JsonTypes::NUMBER,
        name: "t",
        numbers: &[NumberRule::Maximum(Limit::new("5"))],
        ..Check::ANY
    };
    pub(super) static H: Check = Check {
        name: "h",
        values: &[("enum", &["1", "\"a\"", "null"])],
        ..Check::ANY
    };
    pub(super) static M: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::INTEGER),
        name: "m",
        strings: &[StringRule::MinLength(2)],
        ..Check::ANY
    };
    pub(super) static V: Check = Check {
        name: "v",
        strings: &[StringRule::OneOf("enum", &["x", "y"])],
        ..Check::ANY
    };
    pub(super) static K: Check = Check {
        types: JsonTypes::ARRAY,
        array: &Items {
            rest: Some(&Check::BOOLEAN),
            max: 3,
            unique: true,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static R: Check = Check {
        name: "r",
        choices: &[&R_BRANCHES],
        ..Check::ANY
    };
    pub(super) static RA: Check = Check {
        types: JsonTypes::OBJECT,
        name: "ra",
        object: &Object {
            properties: &[("k", &RA_K)],
            required: &["k"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static RA_K: Check = Check {
        name: "ra k",
        strings: &[StringRule::OneOf("const", &["a"])],
        ..Check::ANY
    };
    pub(super) static RB: Check = Check {
        types: JsonTypes::OBJECT,
        name: "rb",
        object: &Object {
            properties: &[("k", &RB_K)],
            required: &["k"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static RB_K: Check = Check {
        name: "rb k",
        strings: &[StringRule::OneOf("const", &["b"])],
        ..Check::ANY
    };
    pub(super) static R_STRING: Check = Check {
        types: JsonTypes::STRING,
        name: "r string",
        strings: &[StringRule::MaxLength(4)],
        ..Check::ANY
    };
    pub(super) static H_ONLY: Check = Check {
        name: "h",
        in_place: &[("", &H)],
        only: JsonTypes::STRING.or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static M_STRING_ONLY: Check = Check {
        name: "m string",
        in_place: &[("", &M)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static R_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("k"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"a\""],
                check: &RA,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"b\""],
                check: &RB,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::STRING,
                check: &R_STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    /// Whether `text` matches `^a`.
    pub(super) fn matches_1(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'a'))
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Letters {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Letters {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Letters`](super::Letters).
    #[derive(Clone, Debug, Default)]
    pub struct Letters {
        d: ::exactify::__private::Draft<super::D>,
        s: ::exactify::__private::Draft<super::S>,
        e: ::exactify::__private::Draft<super::E>,
        a: ::exactify::__private::Draft<super::A>,
        t: ::exactify::__private::Draft<super::T>,
        h: ::exactify::__private::Draft<::std::option::Option<super::H>>,
        m: ::exactify::__private::Draft<super::M>,
        v: ::exactify::__private::Draft<super::V>,
        k: ::exactify::__private::Draft<::exactify::UniqueArray<bool, 0, 3>>,
        r: ::exactify::__private::Draft<super::R>,
        extra: ::exactify::Extra<super::Letters>,
        errors: ::exactify::BuildError,
    }
    impl Letters {
        /// The property `d`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn d<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::D>,
            V::Error: ::std::fmt::Display,
        {
            self.d.set(value);
            self
        }
        /// The property `s`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"integer"}] ``
        #[must_use]
        pub fn s<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::S>,
            V::Error: ::std::fmt::Display,
        {
            self.s.set(value);
            self
        }
        /// The property `e`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^a":{"type":"integer"}} ``
        #[must_use]
        pub fn e<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::E>,
            V::Error: ::std::fmt::Display,
        {
            self.e.set(value);
            self
        }
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^a ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::A>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `t`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        /// * `maximum`: `` 5 ``
        #[must_use]
        pub fn t<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::T>,
            V::Error: ::std::fmt::Display,
        {
            self.t.set(value);
            self
        }
        /// The property `h`.
        ///
        /// Enforced:
        /// * `enum`: `` [1,"a",null] ``
        #[must_use]
        pub fn h<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::H>,
            V::Error: ::std::fmt::Display,
        {
            self.h.set_some::<V, super::H>(value);
            self
        }
        /// Makes `h` null.
        #[must_use]
        pub fn h_null(mut self) -> Self {
            self.h.set(::std::option::Option::<super::H>::None);
            self
        }
        /// The property `m`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","integer"] ``
        /// * `minLength`: `` 2 ``
        #[must_use]
        pub fn m<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::M>,
            V::Error: ::std::fmt::Display,
        {
            self.m.set(value);
            self
        }
        /// The property `v`.
        ///
        /// Enforced:
        /// * `enum`: `` ["x","y"] ``
        #[must_use]
        pub fn v<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::V>,
            V::Error: ::std::fmt::Display,
        {
            self.v.set(value);
            self
        }
        /// The property `k`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"boolean"} ``
        /// * `uniqueItems`: `` true ``
        /// * `maxItems`: `` 3 ``
        #[must_use]
        pub fn k<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::UniqueArray<bool, 0, 3>>,
            V::Error: ::std::fmt::Display,
        {
            self.k.set(value);
            self
        }
        /// The property `r`.
        #[must_use]
        pub fn r<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::R>,
            V::Error: ::std::fmt::Display,
        {
            self.r.set(value);
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
        ) -> ::std::result::Result<super::Letters, ::exactify::BuildError> {
            let mut errors = self.errors;
            let d = self.d.optional("d", &mut errors);
            let s = self.s.optional("s", &mut errors);
            let e = self.e.optional("e", &mut errors);
            let a = self.a.optional("a", &mut errors);
            let t = self.t.optional("t", &mut errors);
            let h = self.h.optional("h", &mut errors);
            let m = self.m.optional("m", &mut errors);
            let v = self.v.optional("v", &mut errors);
            let k = self.k.optional("k", &mut errors);
            let r = self.r.optional("r", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Letters {
                        d,
                        s,
                        e,
                        a,
                        t,
                        h,
                        m,
                        v,
                        k,
                        r,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Letters> for super::Letters {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Letters,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::D {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> D {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`D`](super::D).
    #[derive(Clone, Debug, Default)]
    pub struct D {
        x: ::exactify::__private::Draft<super::Dx>,
        extra: ::exactify::Extra<super::D>,
        errors: ::exactify::BuildError,
    }
    impl D {
        /// The property `x`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn x<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Dx>,
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
        pub fn build(self) -> ::std::result::Result<super::D, ::exactify::BuildError> {
            let mut errors = self.errors;
            let x = self.x.required("x", &mut errors);
            errors
                .or(
                    match (x,) {
                        (::std::option::Option::Some(x),) => {
                            ::std::option::Option::Some(super::D {
                                x,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<D> for super::D {
        type Error = ::exactify::BuildError;
        fn try_from(builder: D) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::E {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> E {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`E`](super::E).
    #[derive(Clone, Debug, Default)]
    pub struct E {
        matching_a: ::exactify::Extra<super::E, ::exactify::Integer, 1>,
        extra: ::exactify::Extra<super::E>,
        errors: ::exactify::BuildError,
    }
    impl E {
        /// A property whose name matches `` ^a ``.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn matching_a<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.matching_a, name, value);
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
        pub fn build(self) -> ::std::result::Result<super::E, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::E {
                        matching_a: self.matching_a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<E> for super::E {
        type Error = ::exactify::BuildError;
        fn try_from(builder: E) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Ra {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Ra {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Ra`](super::Ra).
    #[derive(Clone, Debug, Default)]
    pub struct Ra {
        k: ::exactify::__private::Draft<super::RaK>,
        extra: ::exactify::Extra<super::Ra>,
        errors: ::exactify::BuildError,
    }
    impl Ra {
        /// The property `k`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` a ``
        #[must_use]
        pub fn k<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::RaK>,
            V::Error: ::std::fmt::Display,
        {
            self.k.set(value);
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
        pub fn build(self) -> ::std::result::Result<super::Ra, ::exactify::BuildError> {
            let mut errors = self.errors;
            let k = self.k.constant("k", &mut errors);
            errors
                .or(
                    match (k,) {
                        (::std::option::Option::Some(k),) => {
                            ::std::option::Option::Some(super::Ra {
                                k,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Ra> for super::Ra {
        type Error = ::exactify::BuildError;
        fn try_from(builder: Ra) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Rb {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Rb {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Rb`](super::Rb).
    #[derive(Clone, Debug, Default)]
    pub struct Rb {
        k: ::exactify::__private::Draft<super::RbK>,
        extra: ::exactify::Extra<super::Rb>,
        errors: ::exactify::BuildError,
    }
    impl Rb {
        /// The property `k`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` b ``
        #[must_use]
        pub fn k<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::RbK>,
            V::Error: ::std::fmt::Display,
        {
            self.k.set(value);
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
        pub fn build(self) -> ::std::result::Result<super::Rb, ::exactify::BuildError> {
            let mut errors = self.errors;
            let k = self.k.constant("k", &mut errors);
            errors
                .or(
                    match (k,) {
                        (::std::option::Option::Some(k),) => {
                            ::std::option::Option::Some(super::Rb {
                                k,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Rb> for super::Rb {
        type Error = ::exactify::BuildError;
        fn try_from(builder: Rb) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
