// Made by exactify-build 0.1.0 from guard_null. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// What a [`NullsValue`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum NullsValueKind {
    /// Where the value is a JSON object.
    A(NullsValueA),
    /// Where the value is a JSON object.
    B(NullsValueB),
}

::exactify::variant_impls!(NullsValueKind, [A, B], [A(NullsValueA), B(NullsValueB)]);

::exactify::builder_impls!(
    NullsValue through NullsValueKind, [NullsValueA, NullsValueB]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for NullsValueKind {
    const NAME: &'static str = "Nulls";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::NULLS_VALUE_BRANCHES;
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

/// Nulls
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullsValue(NullsValueKind);

::exactify::sealed_choice_impls!(NullsValue, NullsValueKind, & checks::NULLS_VALUE_ONLY);

impl ::exactify::Subschema for NullsValue {
    const SCHEMA: &'static str = r##"{"title":"Nulls","anyOf":[{"type":"null"},{"type":"object","required":["a"],"properties":{"a":{"$ref":"#/$defs/Deep"},"next":{"$ref":"#"}}},{"type":"object","required":["b"],"properties":{"b":{"not":{"type":"null"},"oneOf":[{"type":"integer"},{"type":"null"},{"type":"string"}]},"c":{"if":{"type":"null"},"then":false,"anyOf":[{"type":"boolean"},{"type":"null"},{"type":"string"}]},"d":{"type":"string","not":{"minLength":2,"maxLength":1}},"e":{"not":{"type":"null"},"type":["string","null"]},"f":{"anyOf":[{"type":"null"},{"const":null}]}}}],"$defs":{"Deep":{"oneOf":[{"type":"null"},{"type":"object","required":["x"]},{"type":"object","required":["y"],"properties":{"y":{"$ref":"#/$defs/Deep"},"z":{"items":{"$ref":"#/$defs/Deep"}}}}]}},"type":"object"}"##;
}

/// NullsValueA
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullsValueA {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    pub a: ::std::option::Option<::std::boxed::Box<Deep>>,
    /// Nulls
    pub next: ::std::option::Option<
        ::std::option::Option<::std::boxed::Box<NullsValue>>,
    >,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NullsValueA>,
}

impl ::exactify::__private::Properties for NullsValueA {
    const NAMES: &'static [&'static str] = &["a", "next"];
}

impl ::serde::Serialize for NullsValueA {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.next.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("a", &self.a)?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NullsValueA {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NullsValueAVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NullsValueAVisitor {
            type Value = NullsValueA;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (nulls value a)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NullsValueA, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut next = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NullsValueA {
                    a: ::exactify::__private::required(a, "a")?,
                    next,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NullsValueAVisitor)
    }
}

impl ::exactify::Exact for NullsValueA {
    const CHECK: &'static ::exactify::Check = &checks::NULLS_VALUE_A;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.a)
            || ::exactify::Exact::has_unknown(&self.next)
    }
}

impl ::exactify::Subschema for NullsValueA {
    const SCHEMA: &'static str = r##"{"type":"object","required":["a"],"properties":{"a":{"$ref":"#/$defs/Deep"},"next":{"$ref":"#"}}}"##;
}

/// What a [`Deep`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum DeepKind {
    /// Where the value is a JSON object.
    X(DeepX),
    /// Where the value is a JSON object.
    Y(DeepY),
}

::exactify::variant_impls!(DeepKind, [X, Y], [X(DeepX), Y(DeepY)]);

::exactify::builder_impls!(Deep through DeepKind, [DeepX, DeepY]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for DeepKind {
    const NAME: &'static str = "deep";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::DEEP_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::X),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Y),
        }
    }
}

/// Deep
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Deep(DeepKind);

::exactify::sealed_choice_impls!(Deep, DeepKind, & checks::DEEP_ONLY);

impl ::exactify::Subschema for Deep {
    const SCHEMA: &'static str = r##"{"oneOf":[{"type":"null"},{"type":"object","required":["x"]},{"type":"object","required":["y"],"properties":{"y":{"$ref":"#/$defs/Deep"},"z":{"items":{"$ref":"#/$defs/Deep"}}}}],"type":"object"}"##;
}

/// DeepX
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct DeepX {
    /// The property `x`.
    ///
    /// Enforced:
    /// * `required`
    pub x: ::exactify::Raw,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<DeepX>,
}

impl ::exactify::__private::Properties for DeepX {
    const NAMES: &'static [&'static str] = &["x"];
}

impl ::serde::Serialize for DeepX {
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
impl<'de> ::serde::Deserialize<'de> for DeepX {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DeepXVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DeepXVisitor {
            type Value = DeepX;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (deep x)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<DeepX, __A::Error> {
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
                ::std::result::Result::Ok(DeepX {
                    x: ::exactify::__private::required(x, "x")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(DeepXVisitor)
    }
}

impl ::exactify::Exact for DeepX {
    const CHECK: &'static ::exactify::Check = &checks::DEEP_X;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for DeepX {
    const SCHEMA: &'static str = r#"{"type":"object","required":["x"]}"#;
}

/// DeepY
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct DeepY {
    /// The property `y`.
    ///
    /// Enforced:
    /// * `required`
    pub y: ::std::option::Option<::std::boxed::Box<Deep>>,
    /// The property `z`.
    ///
    /// Enforced:
    /// * `items`: `` {"$ref":"#/$defs/Deep"} ``
    pub z: ::std::option::Option<::std::option::Option<DeepYz>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<DeepY>,
}

impl ::exactify::__private::Properties for DeepY {
    const NAMES: &'static [&'static str] = &["y", "z"];
}

impl ::serde::Serialize for DeepY {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.z.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("y", &self.y)?;
        if let ::std::option::Option::Some(value) = &self.z {
            map.serialize_entry("z", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for DeepY {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DeepYVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DeepYVisitor {
            type Value = DeepY;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (deep y)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<DeepY, __A::Error> {
                let mut y = ::std::option::Option::None;
                let mut z = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "y" => ::exactify::__private::set(&mut y, &name, &mut map)?,
                        "z" => ::exactify::__private::set(&mut z, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(DeepY {
                    y: ::exactify::__private::required(y, "y")?,
                    z,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(DeepYVisitor)
    }
}

impl ::exactify::Exact for DeepY {
    const CHECK: &'static ::exactify::Check = &checks::DEEP_Y;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.y)
            || ::exactify::Exact::has_unknown(&self.z)
    }
}

impl ::exactify::Subschema for DeepY {
    const SCHEMA: &'static str = r##"{"type":"object","required":["y"],"properties":{"y":{"$ref":"#/$defs/Deep"},"z":{"items":{"$ref":"#/$defs/Deep"}}}}"##;
}

/// DeepYz
///
/// Enforced:
/// * `items`: `` {"$ref":"#/$defs/Deep"} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum DeepYz {
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
    /// A JSON array.
    Array(::exactify::Array<::std::option::Option<::std::boxed::Box<Deep>>>),
    /// A JSON string.
    String(::std::string::String),
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    DeepYz, "deep yz", [Object(::exactify::Map < ::std::string::String, ::exactify::Raw
    >), Array(::exactify::Array < ::std::option::Option < ::std::boxed::Box < Deep > >
    >), String(::std::string::String), Number(::exactify::Number), Boolean(bool)]
);

impl ::std::convert::From<&str> for DeepYz {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for DeepYz {
    const CHECK: &'static ::exactify::Check = &checks::DEEP_YZ_ONLY;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Array(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for DeepYz {
    const SCHEMA: &'static str = r##"{"items":{"$ref":"#/$defs/Deep"},"type":["object","array","string","number","boolean"]}"##;
}

/// NullsValueB
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullsValueB {
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `not`: `` {"type":"null"} ``
    pub b: NullsValueBb,
    /// The property `c`.
    ///
    /// Enforced:
    /// * `if`: `` {"type":"null"} ``
    /// * `then`: `` false ``
    pub c: ::std::option::Option<NullsValueBc>,
    /// The property `d`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `not`: `` {"minLength":2,"maxLength":1} ``
    pub d: ::std::option::Option<NullsValueBd>,
    /// The property `e`.
    ///
    /// Enforced:
    /// * `not`: `` {"type":"null"} ``
    /// * `type`: `` ["string","null"] ``
    pub e: ::std::option::Option<NullsValueBe>,
    /// The property `f`.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    pub f: ::std::option::Option<::exactify::Null>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NullsValueB>,
}

impl ::exactify::__private::Properties for NullsValueB {
    const NAMES: &'static [&'static str] = &["b", "c", "d", "e", "f"];
}

impl ::serde::Serialize for NullsValueB {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.c.is_some())
            + ::std::primitive::usize::from(self.d.is_some())
            + ::std::primitive::usize::from(self.e.is_some())
            + ::std::primitive::usize::from(self.f.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("b", &self.b)?;
        if let ::std::option::Option::Some(value) = &self.c {
            map.serialize_entry("c", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.d {
            map.serialize_entry("d", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.e {
            map.serialize_entry("e", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.f {
            map.serialize_entry("f", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NullsValueB {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NullsValueBVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NullsValueBVisitor {
            type Value = NullsValueB;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (nulls value b)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NullsValueB, __A::Error> {
                let mut b = ::std::option::Option::None;
                let mut c = ::std::option::Option::None;
                let mut d = ::std::option::Option::None;
                let mut e = ::std::option::Option::None;
                let mut f = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        "c" => ::exactify::__private::set(&mut c, &name, &mut map)?,
                        "d" => ::exactify::__private::set(&mut d, &name, &mut map)?,
                        "e" => ::exactify::__private::set(&mut e, &name, &mut map)?,
                        "f" => ::exactify::__private::set(&mut f, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NullsValueB {
                    b: ::exactify::__private::required(b, "b")?,
                    c,
                    d,
                    e,
                    f,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NullsValueBVisitor)
    }
}

impl ::exactify::Exact for NullsValueB {
    const CHECK: &'static ::exactify::Check = &checks::NULLS_VALUE_B;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.b)
            || ::exactify::Exact::has_unknown(&self.c)
            || ::exactify::Exact::has_unknown(&self.d)
            || ::exactify::Exact::has_unknown(&self.e)
    }
}

impl ::exactify::Subschema for NullsValueB {
    const SCHEMA: &'static str = r#"{"type":"object","required":["b"],"properties":{"b":{"not":{"type":"null"},"oneOf":[{"type":"integer"},{"type":"null"},{"type":"string"}]},"c":{"if":{"type":"null"},"then":false,"anyOf":[{"type":"boolean"},{"type":"null"},{"type":"string"}]},"d":{"type":"string","not":{"minLength":2,"maxLength":1}},"e":{"not":{"type":"null"},"type":["string","null"]},"f":{"anyOf":[{"type":"null"},{"const":null}]}}}"#;
}

/// NullsValueBb
///
/// Enforced:
/// * `not`: `` {"type":"null"} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullsValueBb(::exactify::Raw);

::exactify::checked_impls!(NullsValueBb, ::exactify::Raw, & checks::NULLS_VALUE_BB);

::exactify::checked_text_impls!(NullsValueBb, ::exactify::Raw);

impl ::exactify::Subschema for NullsValueBb {
    const SCHEMA: &'static str = r#"{"not":{"type":"null"},"oneOf":[{"type":"integer"},{"type":"null"},{"type":"string"}]}"#;
}

/// NullsValueBc
///
/// Enforced:
/// * `if`: `` {"type":"null"} ``
/// * `then`: `` false ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullsValueBc(::exactify::Raw);

::exactify::checked_impls!(NullsValueBc, ::exactify::Raw, & checks::NULLS_VALUE_BC);

::exactify::checked_text_impls!(NullsValueBc, ::exactify::Raw);

impl ::exactify::Subschema for NullsValueBc {
    const SCHEMA: &'static str = r#"{"if":{"type":"null"},"then":false,"anyOf":[{"type":"boolean"},{"type":"null"},{"type":"string"}]}"#;
}

/// NullsValueBd
///
/// Enforced:
/// * `type`: `` string ``
/// * `not`: `` {"minLength":2,"maxLength":1} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullsValueBd(::std::string::String);

::exactify::checked_impls!(
    NullsValueBd, ::std::string::String, & checks::NULLS_VALUE_BD
);

::exactify::checked_text_impls!(NullsValueBd, ::std::string::String);

impl ::exactify::Subschema for NullsValueBd {
    const SCHEMA: &'static str = r#"{"type":"string","not":{"minLength":2,"maxLength":1}}"#;
}

/// NullsValueBe
///
/// Enforced:
/// * `not`: `` {"type":"null"} ``
/// * `type`: `` ["string","null"] ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullsValueBe(::exactify::Raw);

::exactify::checked_impls!(NullsValueBe, ::exactify::Raw, & checks::NULLS_VALUE_BE);

::exactify::checked_text_impls!(NullsValueBe, ::exactify::Raw);

impl ::exactify::Subschema for NullsValueBe {
    const SCHEMA: &'static str = r#"{"not":{"type":"null"},"type":["string","null"]}"#;
}

/// Nulls
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub type Nulls = ::std::option::Option<::std::boxed::Box<NullsValue>>;

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NULLS_VALUE_A: Check = Check {
        types: JsonTypes::OBJECT,
        name: "nulls value a",
        object: &Object {
            properties: &[
                (
                    "a",
                    &Check {
                        name: "deep",
                        in_place: &[("/$ref", &DEEP)],
                        ..Check::ANY
                    },
                ),
                (
                    "next",
                    &Check {
                        name: "Nulls",
                        in_place: &[("/$ref", &NULLS_VALUE)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["a"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static DEEP: Check = Check {
        name: "deep",
        conditions: &[Condition::Choice(&DEEP_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static DEEP_X: Check = Check {
        types: JsonTypes::OBJECT,
        name: "deep x",
        object: &Object {
            required: &["x"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static DEEP_Y: Check = Check {
        types: JsonTypes::OBJECT,
        name: "deep y",
        object: &Object {
            properties: &[
                (
                    "y",
                    &Check {
                        name: "deep",
                        in_place: &[("/$ref", &DEEP)],
                        ..Check::ANY
                    },
                ),
                ("z", &DEEP_YZ),
            ],
            required: &["y"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static DEEP_YZ: Check = Check {
        name: "deep yz",
        array: &Items {
            rest: Some(
                &Check {
                    name: "deep",
                    in_place: &[("/$ref", &DEEP)],
                    ..Check::ANY
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static NULLS_VALUE: Check = Check {
        name: "Nulls",
        conditions: &[Condition::Choice(&NULLS_VALUE_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static NULLS_VALUE_B: Check = Check {
        types: JsonTypes::OBJECT,
        name: "nulls value b",
        object: &Object {
            properties: &[
                ("b", &NULLS_VALUE_BB),
                ("c", &NULLS_VALUE_BC),
                ("d", &NULLS_VALUE_BD),
                ("e", &NULLS_VALUE_BE),
                (
                    "f",
                    &Check {
                        in_place: &[("/anyOf/0", &Check::NULL)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["b"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NULLS_VALUE_BB: Check = Check {
        name: "nulls value bb",
        choices: &[&NULLS_VALUE_BB_BRANCHES],
        conditions: &[
            Condition::Not(
                &Check {
                    types: JsonTypes::NULL,
                    name: "nulls value bb",
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static NULLS_VALUE_BC: Check = Check {
        name: "nulls value bc",
        choices: &[&NULLS_VALUE_BC_BRANCHES],
        conditions: &[
            Condition::If {
                condition: &Check {
                    types: JsonTypes::NULL,
                    name: "nulls value bc",
                    ..Check::ANY
                },
                then: Some(&Check::NEVER),
                otherwise: None,
            },
        ],
        ..Check::ANY
    };
    pub(super) static NULLS_VALUE_BD: Check = Check {
        types: JsonTypes::STRING,
        name: "nulls value bd",
        conditions: &[
            Condition::Not(
                &Check {
                    name: "nulls value bd",
                    strings: &[StringRule::MinLength(2), StringRule::MaxLength(1)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static NULLS_VALUE_BE: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "nulls value be",
        conditions: &[
            Condition::Not(
                &Check {
                    types: JsonTypes::NULL,
                    name: "nulls value be",
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static NULLS_VALUE_ONLY: Check = Check {
        name: "Nulls",
        in_place: &[("", &NULLS_VALUE)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static DEEP_ONLY: Check = Check {
        name: "deep",
        in_place: &[("", &DEEP)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static DEEP_YZ_ONLY: Check = Check {
        name: "deep yz",
        in_place: &[("", &DEEP_YZ)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static NULLS_VALUE_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::OBJECT,
                check: &NULLS_VALUE_A,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::OBJECT,
                check: &NULLS_VALUE_B,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static DEEP_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                check: &DEEP_X,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                check: &DEEP_Y,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static NULLS_VALUE_BB_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::NUMBER,
                check: &Check {
                    types: JsonTypes::INTEGER,
                    name: "nulls value bb",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::STRING,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "nulls value bb",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static NULLS_VALUE_BC_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::BOOLEAN,
                check: &Check {
                    types: JsonTypes::BOOLEAN,
                    name: "nulls value bc",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::STRING,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "nulls value bc",
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
    impl super::NullsValueA {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NullsValueA {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NullsValueA`](super::NullsValueA).
    #[derive(Clone, Debug, Default)]
    pub struct NullsValueA {
        a: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::Deep>>,
        >,
        next: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::NullsValue>>,
        >,
        extra: ::exactify::Extra<super::NullsValueA>,
        errors: ::exactify::BuildError,
    }
    impl NullsValueA {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Deep>>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set_some::<V, ::std::boxed::Box<super::Deep>>(value);
            self
        }
        /// Makes `a` null.
        #[must_use]
        pub fn a_null(mut self) -> Self {
            self.a.set(::std::option::Option::<::std::boxed::Box<super::Deep>>::None);
            self
        }
        /// Nulls
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::NullsValue>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set_some::<V, ::std::boxed::Box<super::NullsValue>>(value);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.next
                .set(
                    ::std::option::Option::<::std::boxed::Box<super::NullsValue>>::None,
                );
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
        ) -> ::std::result::Result<super::NullsValueA, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            let next = self.next.optional("next", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::NullsValueA {
                                a,
                                next,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<NullsValueA> for super::NullsValueA {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NullsValueA,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::DeepX {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> DeepX {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`DeepX`](super::DeepX).
    #[derive(Clone, Debug, Default)]
    pub struct DeepX {
        x: ::exactify::__private::Draft<::exactify::Raw>,
        extra: ::exactify::Extra<super::DeepX>,
        errors: ::exactify::BuildError,
    }
    impl DeepX {
        /// The property `x`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn x<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
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
        ) -> ::std::result::Result<super::DeepX, ::exactify::BuildError> {
            let mut errors = self.errors;
            let x = self.x.required("x", &mut errors);
            errors
                .or(
                    match (x,) {
                        (::std::option::Option::Some(x),) => {
                            ::std::option::Option::Some(super::DeepX {
                                x,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<DeepX> for super::DeepX {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: DeepX,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::DeepY {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> DeepY {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`DeepY`](super::DeepY).
    #[derive(Clone, Debug, Default)]
    pub struct DeepY {
        y: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::Deep>>,
        >,
        z: ::exactify::__private::Draft<::std::option::Option<super::DeepYz>>,
        extra: ::exactify::Extra<super::DeepY>,
        errors: ::exactify::BuildError,
    }
    impl DeepY {
        /// The property `y`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn y<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Deep>>,
            V::Error: ::std::fmt::Display,
        {
            self.y.set_some::<V, ::std::boxed::Box<super::Deep>>(value);
            self
        }
        /// Makes `y` null.
        #[must_use]
        pub fn y_null(mut self) -> Self {
            self.y.set(::std::option::Option::<::std::boxed::Box<super::Deep>>::None);
            self
        }
        /// The property `z`.
        ///
        /// Enforced:
        /// * `items`: `` {"$ref":"#/$defs/Deep"} ``
        #[must_use]
        pub fn z<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::DeepYz>,
            V::Error: ::std::fmt::Display,
        {
            self.z.set_some::<V, super::DeepYz>(value);
            self
        }
        /// Makes `z` null.
        #[must_use]
        pub fn z_null(mut self) -> Self {
            self.z.set(::std::option::Option::<super::DeepYz>::None);
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
        ) -> ::std::result::Result<super::DeepY, ::exactify::BuildError> {
            let mut errors = self.errors;
            let y = self.y.required("y", &mut errors);
            let z = self.z.optional("z", &mut errors);
            errors
                .or(
                    match (y,) {
                        (::std::option::Option::Some(y),) => {
                            ::std::option::Option::Some(super::DeepY {
                                y,
                                z,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<DeepY> for super::DeepY {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: DeepY,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::NullsValueB {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NullsValueB {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NullsValueB`](super::NullsValueB).
    #[derive(Clone, Debug, Default)]
    pub struct NullsValueB {
        b: ::exactify::__private::Draft<super::NullsValueBb>,
        c: ::exactify::__private::Draft<super::NullsValueBc>,
        d: ::exactify::__private::Draft<super::NullsValueBd>,
        e: ::exactify::__private::Draft<super::NullsValueBe>,
        f: ::exactify::__private::Draft<::exactify::Null>,
        extra: ::exactify::Extra<super::NullsValueB>,
        errors: ::exactify::BuildError,
    }
    impl NullsValueB {
        /// The property `b`.
        ///
        /// Enforced:
        /// * `required`
        /// * `not`: `` {"type":"null"} ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullsValueBb>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
            self
        }
        /// The property `c`.
        ///
        /// Enforced:
        /// * `if`: `` {"type":"null"} ``
        /// * `then`: `` false ``
        #[must_use]
        pub fn c<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullsValueBc>,
            V::Error: ::std::fmt::Display,
        {
            self.c.set(value);
            self
        }
        /// The property `d`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `not`: `` {"minLength":2,"maxLength":1} ``
        #[must_use]
        pub fn d<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullsValueBd>,
            V::Error: ::std::fmt::Display,
        {
            self.d.set(value);
            self
        }
        /// The property `e`.
        ///
        /// Enforced:
        /// * `not`: `` {"type":"null"} ``
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn e<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullsValueBe>,
            V::Error: ::std::fmt::Display,
        {
            self.e.set(value);
            self
        }
        /// The property `f`.
        ///
        /// Enforced:
        /// * `type`: `` null ``
        #[must_use]
        pub fn f<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Null>,
            V::Error: ::std::fmt::Display,
        {
            self.f.set(value);
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
        ) -> ::std::result::Result<super::NullsValueB, ::exactify::BuildError> {
            let mut errors = self.errors;
            let b = self.b.required("b", &mut errors);
            let c = self.c.optional("c", &mut errors);
            let d = self.d.optional("d", &mut errors);
            let e = self.e.optional("e", &mut errors);
            let f = self.f.optional("f", &mut errors);
            errors
                .or(
                    match (b,) {
                        (::std::option::Option::Some(b),) => {
                            ::std::option::Option::Some(super::NullsValueB {
                                b,
                                c,
                                d,
                                e,
                                f,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<NullsValueB> for super::NullsValueB {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NullsValueB,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
