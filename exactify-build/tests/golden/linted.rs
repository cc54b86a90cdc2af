// Made by exactify-build 0.1.0 from linted. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// What lints look at: snake_case and CamelCase, \[an item], [a link](https://example.com/a) and \[another](other.md),
/// (<https://example.com/b>), `https://example.com/c`, <https://example.com/d>, \<<https://example.com/e> and an \`unclosed span.
/// * a list
/// goes on lazily
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Linted {
    /// The property `type`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub type_: ::std::string::String,
    /// The property `types`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub types: ::std::string::String,
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub a: bool,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub b: bool,
    /// The property `c`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub c: bool,
    /// The property `d`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub d: bool,
    /// The property `e`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub e: bool,
    /// The property `f`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub f: ::std::option::Option<bool>,
    /// The property `g`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub g: ::std::option::Option<bool>,
    /// The property `h`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub h: ::std::option::Option<bool>,
    /// The property `i`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub i: ::std::option::Option<bool>,
    /// The property `j`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub j: ::std::option::Option<bool>,
    /// The property `is_open`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub is_open: ::std::option::Option<bool>,
    /// The property `is_wide`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub is_wide: ::std::option::Option<bool>,
    /// The property `is_tall`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub is_tall: ::std::option::Option<bool>,
    /// The property `is_deep`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub is_deep: ::std::option::Option<bool>,
    /// The property `linted_name`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub linted_name: ::std::option::Option<bool>,
    /// The property `into_text`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub into_text: ::std::option::Option<bool>,
    /// The property `to_text`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub to_text: ::std::option::Option<bool>,
    /// The property `from_text`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub from_text: ::std::option::Option<bool>,
    /// The property `add`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub add: ::std::option::Option<bool>,
    /// The property `not`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub not: ::std::option::Option<bool>,
    /// The property `default`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub default: ::std::option::Option<bool>,
    /// The property `gen`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub gen_: ::std::option::Option<bool>,
    /// The property `async`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub async_: ::std::option::Option<bool>,
    /// A name that is not composed.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub é: ::std::option::Option<bool>,
    /// The property `zero\u{200b}width`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub zero_width: ::std::option::Option<bool>,
    /// From left \u{202e} to right, zero\u{200b}width.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub left_right: ::std::option::Option<bool>,
    /// The property `protocol`.
    ///
    /// Enforced:
    /// * `enum`: `` ["HTTP","HTTPS","é"] ``
    pub protocol: ::std::option::Option<LintedProtocol>,
    /// The property `size`.
    ///
    /// Enforced:
    /// * `enum`: `` ["size_small","size_large","size_other"] ``
    pub size: ::std::option::Option<LintedSize>,
    /// The property `code`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[a-c]é$ ``
    pub code: ::std::option::Option<LintedCode>,
    /// The property `guarded`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `minProperties`: `` 1 ``
    pub guarded: ::std::option::Option<LintedGuarded>,
    /// The property `wide`.
    pub wide: ::std::option::Option<LintedWide>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Linted>,
}

impl ::exactify::__private::Properties for Linted {
    const NAMES: &'static [&'static str] = &[
        "type",
        "types",
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "h",
        "i",
        "j",
        "is_open",
        "is_wide",
        "is_tall",
        "is_deep",
        "linted_name",
        "into_text",
        "to_text",
        "from_text",
        "add",
        "not",
        "default",
        "gen",
        "async",
        "e\u{301}",
        "zero\u{200b}width",
        "left\u{202e}right",
        "protocol",
        "size",
        "code",
        "guarded",
        "wide",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Linted {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 7 + ::std::primitive::usize::from(self.f.is_some())
            + ::std::primitive::usize::from(self.g.is_some())
            + ::std::primitive::usize::from(self.h.is_some())
            + ::std::primitive::usize::from(self.i.is_some())
            + ::std::primitive::usize::from(self.j.is_some())
            + ::std::primitive::usize::from(self.is_open.is_some())
            + ::std::primitive::usize::from(self.is_wide.is_some())
            + ::std::primitive::usize::from(self.is_tall.is_some())
            + ::std::primitive::usize::from(self.is_deep.is_some())
            + ::std::primitive::usize::from(self.linted_name.is_some())
            + ::std::primitive::usize::from(self.into_text.is_some())
            + ::std::primitive::usize::from(self.to_text.is_some())
            + ::std::primitive::usize::from(self.from_text.is_some())
            + ::std::primitive::usize::from(self.add.is_some())
            + ::std::primitive::usize::from(self.not.is_some())
            + ::std::primitive::usize::from(self.default.is_some())
            + ::std::primitive::usize::from(self.gen_.is_some())
            + ::std::primitive::usize::from(self.async_.is_some())
            + ::std::primitive::usize::from(self.é.is_some())
            + ::std::primitive::usize::from(self.zero_width.is_some())
            + ::std::primitive::usize::from(self.left_right.is_some())
            + ::std::primitive::usize::from(self.protocol.is_some())
            + ::std::primitive::usize::from(self.size.is_some())
            + ::std::primitive::usize::from(self.code.is_some())
            + ::std::primitive::usize::from(self.guarded.is_some())
            + ::std::primitive::usize::from(self.wide.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("types", &self.types)?;
        map.serialize_entry("a", &self.a)?;
        map.serialize_entry("b", &self.b)?;
        map.serialize_entry("c", &self.c)?;
        map.serialize_entry("d", &self.d)?;
        map.serialize_entry("e", &self.e)?;
        if let ::std::option::Option::Some(value) = &self.f {
            map.serialize_entry("f", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.g {
            map.serialize_entry("g", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.h {
            map.serialize_entry("h", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.i {
            map.serialize_entry("i", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.j {
            map.serialize_entry("j", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.is_open {
            map.serialize_entry("is_open", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.is_wide {
            map.serialize_entry("is_wide", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.is_tall {
            map.serialize_entry("is_tall", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.is_deep {
            map.serialize_entry("is_deep", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.linted_name {
            map.serialize_entry("linted_name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.into_text {
            map.serialize_entry("into_text", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.to_text {
            map.serialize_entry("to_text", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.from_text {
            map.serialize_entry("from_text", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.add {
            map.serialize_entry("add", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.not {
            map.serialize_entry("not", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.default {
            map.serialize_entry("default", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.gen_ {
            map.serialize_entry("gen", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.async_ {
            map.serialize_entry("async", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.é {
            map.serialize_entry("e\u{301}", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.zero_width {
            map.serialize_entry("zero\u{200b}width", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.left_right {
            map.serialize_entry("left\u{202e}right", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.protocol {
            map.serialize_entry("protocol", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.size {
            map.serialize_entry("size", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.guarded {
            map.serialize_entry("guarded", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.wide {
            map.serialize_entry("wide", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Linted {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LintedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LintedVisitor {
            type Value = Linted;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Linted)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Linted, __A::Error> {
                let mut type_ = ::std::option::Option::None;
                let mut types = ::std::option::Option::None;
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut c = ::std::option::Option::None;
                let mut d = ::std::option::Option::None;
                let mut e = ::std::option::Option::None;
                let mut f = ::std::option::Option::None;
                let mut g = ::std::option::Option::None;
                let mut h = ::std::option::Option::None;
                let mut i = ::std::option::Option::None;
                let mut j = ::std::option::Option::None;
                let mut is_open = ::std::option::Option::None;
                let mut is_wide = ::std::option::Option::None;
                let mut is_tall = ::std::option::Option::None;
                let mut is_deep = ::std::option::Option::None;
                let mut linted_name = ::std::option::Option::None;
                let mut into_text = ::std::option::Option::None;
                let mut to_text = ::std::option::Option::None;
                let mut from_text = ::std::option::Option::None;
                let mut add = ::std::option::Option::None;
                let mut not = ::std::option::Option::None;
                let mut default = ::std::option::Option::None;
                let mut gen_ = ::std::option::Option::None;
                let mut async_ = ::std::option::Option::None;
                let mut é = ::std::option::Option::None;
                let mut zero_width = ::std::option::Option::None;
                let mut left_right = ::std::option::Option::None;
                let mut protocol = ::std::option::Option::None;
                let mut size = ::std::option::Option::None;
                let mut code = ::std::option::Option::None;
                let mut guarded = ::std::option::Option::None;
                let mut wide = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "type" => {
                            ::exactify::__private::set(&mut type_, &name, &mut map)?
                        }
                        "types" => {
                            ::exactify::__private::set(&mut types, &name, &mut map)?
                        }
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        "c" => ::exactify::__private::set(&mut c, &name, &mut map)?,
                        "d" => ::exactify::__private::set(&mut d, &name, &mut map)?,
                        "e" => ::exactify::__private::set(&mut e, &name, &mut map)?,
                        "f" => ::exactify::__private::set(&mut f, &name, &mut map)?,
                        "g" => ::exactify::__private::set(&mut g, &name, &mut map)?,
                        "h" => ::exactify::__private::set(&mut h, &name, &mut map)?,
                        "i" => ::exactify::__private::set(&mut i, &name, &mut map)?,
                        "j" => ::exactify::__private::set(&mut j, &name, &mut map)?,
                        "is_open" => {
                            ::exactify::__private::set(&mut is_open, &name, &mut map)?
                        }
                        "is_wide" => {
                            ::exactify::__private::set(&mut is_wide, &name, &mut map)?
                        }
                        "is_tall" => {
                            ::exactify::__private::set(&mut is_tall, &name, &mut map)?
                        }
                        "is_deep" => {
                            ::exactify::__private::set(&mut is_deep, &name, &mut map)?
                        }
                        "linted_name" => {
                            ::exactify::__private::set(
                                &mut linted_name,
                                &name,
                                &mut map,
                            )?
                        }
                        "into_text" => {
                            ::exactify::__private::set(&mut into_text, &name, &mut map)?
                        }
                        "to_text" => {
                            ::exactify::__private::set(&mut to_text, &name, &mut map)?
                        }
                        "from_text" => {
                            ::exactify::__private::set(&mut from_text, &name, &mut map)?
                        }
                        "add" => ::exactify::__private::set(&mut add, &name, &mut map)?,
                        "not" => ::exactify::__private::set(&mut not, &name, &mut map)?,
                        "default" => {
                            ::exactify::__private::set(&mut default, &name, &mut map)?
                        }
                        "gen" => ::exactify::__private::set(&mut gen_, &name, &mut map)?,
                        "async" => {
                            ::exactify::__private::set(&mut async_, &name, &mut map)?
                        }
                        "e\u{301}" => {
                            ::exactify::__private::set(&mut é, &name, &mut map)?
                        }
                        "zero\u{200b}width" => {
                            ::exactify::__private::set(&mut zero_width, &name, &mut map)?
                        }
                        "left\u{202e}right" => {
                            ::exactify::__private::set(&mut left_right, &name, &mut map)?
                        }
                        "protocol" => {
                            ::exactify::__private::set(&mut protocol, &name, &mut map)?
                        }
                        "size" => ::exactify::__private::set(&mut size, &name, &mut map)?,
                        "code" => ::exactify::__private::set(&mut code, &name, &mut map)?,
                        "guarded" => {
                            ::exactify::__private::set(&mut guarded, &name, &mut map)?
                        }
                        "wide" => ::exactify::__private::set(&mut wide, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Linted {
                    type_: ::exactify::__private::required(type_, "type")?,
                    types: ::exactify::__private::required(types, "types")?,
                    a: ::exactify::__private::required(a, "a")?,
                    b: ::exactify::__private::required(b, "b")?,
                    c: ::exactify::__private::required(c, "c")?,
                    d: ::exactify::__private::required(d, "d")?,
                    e: ::exactify::__private::required(e, "e")?,
                    f,
                    g,
                    h,
                    i,
                    j,
                    is_open,
                    is_wide,
                    is_tall,
                    is_deep,
                    linted_name,
                    into_text,
                    to_text,
                    from_text,
                    add,
                    not,
                    default,
                    gen_,
                    async_,
                    é,
                    zero_width,
                    left_right,
                    protocol,
                    size,
                    code,
                    guarded,
                    wide,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(LintedVisitor)
    }
}

impl ::exactify::Exact for Linted {
    const CHECK: &'static ::exactify::Check = &checks::LINTED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.guarded)
            || ::exactify::Exact::has_unknown(&self.wide)
    }
}

impl ::exactify::Subschema for Linted {
    const SCHEMA: &'static str = "{\"title\":\"Linted\",\"description\":\"What lints look at: snake_case and CamelCase, [an item], [a link](https://example.com/a) and [another](other.md),\\n(https://example.com/b), `https://example.com/c`, <https://example.com/d>, <https://example.com/e and an `unclosed span.\\n* a list\\ngoes on lazily\",\"type\":\"object\",\"required\":[\"type\",\"types\",\"a\",\"b\",\"c\",\"d\",\"e\"],\"properties\":{\"type\":{\"type\":\"string\"},\"types\":{\"type\":\"string\"},\"a\":{\"type\":\"boolean\"},\"b\":{\"type\":\"boolean\"},\"c\":{\"type\":\"boolean\"},\"d\":{\"type\":\"boolean\"},\"e\":{\"type\":\"boolean\"},\"f\":{\"type\":\"boolean\"},\"g\":{\"type\":\"boolean\"},\"h\":{\"type\":\"boolean\"},\"i\":{\"type\":\"boolean\"},\"j\":{\"type\":\"boolean\"},\"is_open\":{\"type\":\"boolean\"},\"is_wide\":{\"type\":\"boolean\"},\"is_tall\":{\"type\":\"boolean\"},\"is_deep\":{\"type\":\"boolean\"},\"linted_name\":{\"type\":\"boolean\"},\"into_text\":{\"type\":\"boolean\"},\"to_text\":{\"type\":\"boolean\"},\"from_text\":{\"type\":\"boolean\"},\"add\":{\"type\":\"boolean\"},\"not\":{\"type\":\"boolean\"},\"default\":{\"type\":\"boolean\"},\"gen\":{\"type\":\"boolean\"},\"async\":{\"type\":\"boolean\"},\"e\u{301}\":{\"type\":\"boolean\",\"description\":\"A name that is not composed.\"},\"zero\u{200b}width\":{\"type\":\"boolean\"},\"left\u{202e}right\":{\"type\":\"boolean\",\"description\":\"From left \u{202e} to right, zero\u{200b}width.\"},\"protocol\":{\"enum\":[\"HTTP\",\"HTTPS\",\"e\u{301}\"]},\"size\":{\"enum\":[\"size_small\",\"size_large\",\"size_other\"]},\"code\":{\"type\":\"string\",\"pattern\":\"^[a-c]e\u{301}$\"},\"guarded\":{\"type\":\"object\",\"minProperties\":1,\"properties\":{\"into_iter\":{\"type\":\"boolean\"},\"is_a\":{\"type\":\"boolean\"}}},\"wide\":{\"oneOf\":[{\"type\":\"string\",\"maxLength\":3},{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"type\":[\"string\",\"null\"]}}}}}]}}}";
}

/// LintedProtocol
///
/// Enforced:
/// * `enum`: `` ["HTTP","HTTPS","é"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum LintedProtocol {
    /// `HTTP`
    Http,
    /// `HTTPS`
    Https,
    /// `é`
    É,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LintedProtocol {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Http, Self::Https, Self::É];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "HTTP",
            Self::Https => "HTTPS",
            Self::É => "e\u{301}",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for LintedProtocol {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "HTTP" => ::std::result::Result::Ok(Self::Http),
            "HTTPS" => ::std::result::Result::Ok(Self::Https),
            "e\u{301}" => ::std::result::Result::Ok(Self::É),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for LintedProtocol {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    LintedProtocol, "linted protocol", checks::LINTED_PROTOCOL.strings, &
    checks::LINTED_PROTOCOL
);

impl ::exactify::Subschema for LintedProtocol {
    const SCHEMA: &'static str = "{\"enum\":[\"HTTP\",\"HTTPS\",\"e\u{301}\"]}";
}

/// LintedSize
///
/// Enforced:
/// * `enum`: `` ["size_small","size_large","size_other"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum LintedSize {
    /// `size_small`
    SizeSmall,
    /// `size_large`
    SizeLarge,
    /// `size_other`
    SizeOther,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LintedSize {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[
        Self::SizeSmall,
        Self::SizeLarge,
        Self::SizeOther,
    ];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SizeSmall => "size_small",
            Self::SizeLarge => "size_large",
            Self::SizeOther => "size_other",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for LintedSize {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "size_small" => ::std::result::Result::Ok(Self::SizeSmall),
            "size_large" => ::std::result::Result::Ok(Self::SizeLarge),
            "size_other" => ::std::result::Result::Ok(Self::SizeOther),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for LintedSize {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    LintedSize, "linted size", checks::LINTED_SIZE.strings, & checks::LINTED_SIZE
);

impl ::exactify::Subschema for LintedSize {
    const SCHEMA: &'static str = r#"{"enum":["size_small","size_large","size_other"]}"#;
}

/// LintedCode
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[a-c]é$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LintedCode(::exactify::__private::EcoString);

::exactify::string_impls!(
    LintedCode, "linted code", checks::LINTED_CODE.strings, & checks::LINTED_CODE
);

impl ::exactify::Subschema for LintedCode {
    const SCHEMA: &'static str = "{\"type\":\"string\",\"pattern\":\"^[a-c]e\u{301}$\"}";
}

/// LintedGuarded
///
/// Enforced:
/// * `type`: `` object ``
/// * `minProperties`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LintedGuarded {
    /// The property `into_iter`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    into_iter: ::std::option::Option<bool>,
    /// The property `is_a`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    is_a: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<LintedGuarded>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LintedGuarded {
    /// The property `into_iter`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn into_iter(&self) -> ::std::option::Option<&bool> {
        self.into_iter.as_ref()
    }
    /// The property `is_a`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn is_a(&self) -> ::std::option::Option<&bool> {
        self.is_a.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<LintedGuarded> {
        &self.extra
    }
}

::exactify::parts_impls!(
    LintedGuarded { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : { into_iter : bool, try_set_into_iter, try_remove_into_iter; is_a : bool,
    try_set_is_a, try_remove_is_a; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for LintedGuarded {
    const NAMES: &'static [&'static str] = &["into_iter", "is_a"];
}

impl ::serde::Serialize for LintedGuarded {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.into_iter.is_some())
            + ::std::primitive::usize::from(self.is_a.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.into_iter {
            map.serialize_entry("into_iter", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.is_a {
            map.serialize_entry("is_a", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LintedGuarded {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LintedGuardedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LintedGuardedVisitor {
            type Value = LintedGuarded;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (linted guarded)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LintedGuarded, __A::Error> {
                let mut made = LintedGuarded {
                    into_iter: ::std::option::Option::None,
                    is_a: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                let mut count = 0;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count += 1;
                    ::exactify::__private::at_most(count, ::std::primitive::usize::MAX)?;
                    match name.as_str() {
                        "into_iter" => {
                            ::exactify::__private::set(
                                &mut made.into_iter,
                                &name,
                                &mut map,
                            )?
                        }
                        "is_a" => {
                            ::exactify::__private::set(&mut made.is_a, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::exactify::__private::at_least(count, 1)?;
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(LintedGuardedVisitor)
    }
}

impl ::exactify::Exact for LintedGuarded {
    const CHECK: &'static ::exactify::Check = &checks::LINTED_GUARDED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for LintedGuarded {
    const SCHEMA: &'static str = r#"{"type":"object","minProperties":1,"properties":{"into_iter":{"type":"boolean"},"is_a":{"type":"boolean"}}}"#;
}

/// LintedWide
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum LintedWide {
    /// Where the value is a JSON string.
    String(LintedWideString),
    /// Where the value is a JSON object.
    Object(LintedWideObject),
}

::exactify::enum_impls!(
    LintedWide, [String, Object], [String(LintedWideString), Object(LintedWideObject)]
);

::exactify::builder_impls!(LintedWide, [LintedWideObject]);

impl ::std::convert::TryFrom<&str> for LintedWide {
    type Error = <LintedWideString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <LintedWideString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <LintedWideString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for LintedWide {
    const NAME: &'static str = "linted wide";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::LINTED_WIDE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Object),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for LintedWide {
    const CHECK: &'static ::exactify::Check = &checks::LINTED_WIDE;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for LintedWide {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"string","maxLength":3},{"type":"object","required":["a"],"properties":{"a":{"type":"array","items":{"type":"array","items":{"type":["string","null"]}}}}}]}"#;
}

/// LintedWideString
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LintedWideString(::exactify::__private::EcoString);

::exactify::string_impls!(
    LintedWideString, "linted wide string", checks::LINTED_WIDE_STRING.strings, &
    checks::LINTED_WIDE_STRING
);

impl ::exactify::Subschema for LintedWideString {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

/// LintedWideObject
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LintedWideObject {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"array","items":{"type":["null","string"]}} ``
    pub a: ::exactify::Array<
        ::exactify::Array<::std::option::Option<::std::string::String>>,
    >,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<LintedWideObject>,
}

impl ::exactify::__private::Properties for LintedWideObject {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for LintedWideObject {
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
impl<'de> ::serde::Deserialize<'de> for LintedWideObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LintedWideObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LintedWideObjectVisitor {
            type Value = LintedWideObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (linted wide object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LintedWideObject, __A::Error> {
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
                ::std::result::Result::Ok(LintedWideObject {
                    a: ::exactify::__private::required(a, "a")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(LintedWideObjectVisitor)
    }
}

impl ::exactify::Exact for LintedWideObject {
    const CHECK: &'static ::exactify::Check = &checks::LINTED_WIDE_OBJECT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for LintedWideObject {
    const SCHEMA: &'static str = r#"{"type":"object","required":["a"],"properties":{"a":{"type":"array","items":{"type":"array","items":{"type":["string","null"]}}}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static LINTED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Linted",
        object: &Object {
            properties: &[
                ("type", &Check::STRING),
                ("types", &Check::STRING),
                ("a", &Check::BOOLEAN),
                ("b", &Check::BOOLEAN),
                ("c", &Check::BOOLEAN),
                ("d", &Check::BOOLEAN),
                ("e", &Check::BOOLEAN),
                ("f", &Check::BOOLEAN),
                ("g", &Check::BOOLEAN),
                ("h", &Check::BOOLEAN),
                ("i", &Check::BOOLEAN),
                ("j", &Check::BOOLEAN),
                ("is_open", &Check::BOOLEAN),
                ("is_wide", &Check::BOOLEAN),
                ("is_tall", &Check::BOOLEAN),
                ("is_deep", &Check::BOOLEAN),
                ("linted_name", &Check::BOOLEAN),
                ("into_text", &Check::BOOLEAN),
                ("to_text", &Check::BOOLEAN),
                ("from_text", &Check::BOOLEAN),
                ("add", &Check::BOOLEAN),
                ("not", &Check::BOOLEAN),
                ("default", &Check::BOOLEAN),
                ("gen", &Check::BOOLEAN),
                ("async", &Check::BOOLEAN),
                ("e\u{301}", &Check::BOOLEAN),
                ("zero\u{200b}width", &Check::BOOLEAN),
                ("left\u{202e}right", &Check::BOOLEAN),
                ("protocol", &LINTED_PROTOCOL),
                ("size", &LINTED_SIZE),
                ("code", &LINTED_CODE),
                ("guarded", &LINTED_GUARDED),
                ("wide", &LINTED_WIDE),
            ],
            required: &["type", "types", "a", "b", "c", "d", "e"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LINTED_PROTOCOL: Check = Check {
        name: "linted protocol",
        strings: &[StringRule::OneOf("enum", &["HTTP", "HTTPS", "e\u{301}"])],
        ..Check::ANY
    };
    pub(super) static LINTED_SIZE: Check = Check {
        name: "linted size",
        strings: &[
            StringRule::OneOf("enum", &["size_small", "size_large", "size_other"]),
        ],
        ..Check::ANY
    };
    pub(super) static LINTED_CODE: Check = Check {
        types: JsonTypes::STRING,
        name: "linted code",
        strings: &[StringRule::Pattern("^[a-c]e\u{301}$", matches_1)],
        ..Check::ANY
    };
    pub(super) static LINTED_GUARDED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "linted guarded",
        object: &Object {
            properties: &[("into_iter", &Check::BOOLEAN), ("is_a", &Check::BOOLEAN)],
            min: 1,
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LINTED_WIDE: Check = Check {
        name: "linted wide",
        choices: &[&LINTED_WIDE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static LINTED_WIDE_STRING: Check = Check {
        types: JsonTypes::STRING,
        name: "linted wide string",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static LINTED_WIDE_OBJECT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "linted wide object",
        object: &Object {
            properties: &[
                (
                    "a",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    types: JsonTypes::ARRAY,
                                    array: &Items {
                                        rest: Some(
                                            &Check::of(JsonTypes::STRING.or(JsonTypes::NULL)),
                                        ),
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            required: &["a"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LINTED_WIDE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &LINTED_WIDE_STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                check: &LINTED_WIDE_OBJECT,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    /// Whether `text` matches `^[a-c]é$`.
    pub(super) fn matches_1(text: &str) -> bool {
        let mut state: u8 = 0;
        for character in text.chars() {
            state = match (state, character) {
                (0, 'a'..='c') => 1,
                (1, 'e') => 2,
                (2, '\u{301}') => 3,
                _ => return false,
            };
        }
        state == 3
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Linted {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Linted {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Linted`](super::Linted).
    #[derive(Clone, Debug, Default)]
    pub struct Linted {
        type_: ::exactify::__private::Draft<::std::string::String>,
        types: ::exactify::__private::Draft<::std::string::String>,
        a: ::exactify::__private::Draft<bool>,
        b: ::exactify::__private::Draft<bool>,
        c: ::exactify::__private::Draft<bool>,
        d: ::exactify::__private::Draft<bool>,
        e: ::exactify::__private::Draft<bool>,
        f: ::exactify::__private::Draft<bool>,
        g: ::exactify::__private::Draft<bool>,
        h: ::exactify::__private::Draft<bool>,
        i: ::exactify::__private::Draft<bool>,
        j: ::exactify::__private::Draft<bool>,
        is_open: ::exactify::__private::Draft<bool>,
        is_wide: ::exactify::__private::Draft<bool>,
        is_tall: ::exactify::__private::Draft<bool>,
        is_deep: ::exactify::__private::Draft<bool>,
        linted_name: ::exactify::__private::Draft<bool>,
        into_text: ::exactify::__private::Draft<bool>,
        to_text: ::exactify::__private::Draft<bool>,
        from_text: ::exactify::__private::Draft<bool>,
        add: ::exactify::__private::Draft<bool>,
        not: ::exactify::__private::Draft<bool>,
        default: ::exactify::__private::Draft<bool>,
        gen_: ::exactify::__private::Draft<bool>,
        async_: ::exactify::__private::Draft<bool>,
        é: ::exactify::__private::Draft<bool>,
        zero_width: ::exactify::__private::Draft<bool>,
        left_right: ::exactify::__private::Draft<bool>,
        protocol: ::exactify::__private::Draft<super::LintedProtocol>,
        size: ::exactify::__private::Draft<super::LintedSize>,
        code: ::exactify::__private::Draft<super::LintedCode>,
        guarded: ::exactify::__private::Draft<super::LintedGuarded>,
        wide: ::exactify::__private::Draft<super::LintedWide>,
        extra: ::exactify::Extra<super::Linted>,
        errors: ::exactify::BuildError,
    }
    impl Linted {
        /// The property `type`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_.set(value);
            self
        }
        /// The property `types`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.types.set(value);
            self
        }
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `b`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
            self
        }
        /// The property `c`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn c<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.c.set(value);
            self
        }
        /// The property `d`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn d<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.d.set(value);
            self
        }
        /// The property `e`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn e<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.e.set(value);
            self
        }
        /// The property `f`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn f<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.f.set(value);
            self
        }
        /// The property `g`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn g<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.g.set(value);
            self
        }
        /// The property `h`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn h<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.h.set(value);
            self
        }
        /// The property `i`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn i<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.i.set(value);
            self
        }
        /// The property `j`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn j<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.j.set(value);
            self
        }
        /// The property `is_open`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn is_open<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_open.set(value);
            self
        }
        /// The property `is_wide`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn is_wide<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_wide.set(value);
            self
        }
        /// The property `is_tall`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn is_tall<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_tall.set(value);
            self
        }
        /// The property `is_deep`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn is_deep<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_deep.set(value);
            self
        }
        /// The property `linted_name`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn linted_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.linted_name.set(value);
            self
        }
        /// The property `into_text`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn into_text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.into_text.set(value);
            self
        }
        /// The property `to_text`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn to_text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.to_text.set(value);
            self
        }
        /// The property `from_text`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn from_text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.from_text.set(value);
            self
        }
        /// The property `add`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn add<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.add.set(value);
            self
        }
        /// The property `not`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn not<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.not.set(value);
            self
        }
        /// The property `default`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn default<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.default.set(value);
            self
        }
        /// The property `gen`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn gen_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.gen_.set(value);
            self
        }
        /// The property `async`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn async_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.async_.set(value);
            self
        }
        /// A name that is not composed.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn é<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.é.set(value);
            self
        }
        /// The property `zero\u{200b}width`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn zero_width<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.zero_width.set(value);
            self
        }
        /// From left \u{202e} to right, zero\u{200b}width.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn left_right<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.left_right.set(value);
            self
        }
        /// The property `protocol`.
        ///
        /// Enforced:
        /// * `enum`: `` ["HTTP","HTTPS","é"] ``
        #[must_use]
        pub fn protocol<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LintedProtocol>,
            V::Error: ::std::fmt::Display,
        {
            self.protocol.set(value);
            self
        }
        /// The property `size`.
        ///
        /// Enforced:
        /// * `enum`: `` ["size_small","size_large","size_other"] ``
        #[must_use]
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LintedSize>,
            V::Error: ::std::fmt::Display,
        {
            self.size.set(value);
            self
        }
        /// The property `code`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^[a-c]é$ ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LintedCode>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set(value);
            self
        }
        /// The property `guarded`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `minProperties`: `` 1 ``
        #[must_use]
        pub fn guarded<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LintedGuarded>,
            V::Error: ::std::fmt::Display,
        {
            self.guarded.set(value);
            self
        }
        /// The property `wide`.
        #[must_use]
        pub fn wide<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LintedWide>,
            V::Error: ::std::fmt::Display,
        {
            self.wide.set(value);
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
        ) -> ::std::result::Result<super::Linted, ::exactify::BuildError> {
            let mut errors = self.errors;
            let type_ = self.type_.required("type", &mut errors);
            let types = self.types.required("types", &mut errors);
            let a = self.a.required("a", &mut errors);
            let b = self.b.required("b", &mut errors);
            let c = self.c.required("c", &mut errors);
            let d = self.d.required("d", &mut errors);
            let e = self.e.required("e", &mut errors);
            let f = self.f.optional("f", &mut errors);
            let g = self.g.optional("g", &mut errors);
            let h = self.h.optional("h", &mut errors);
            let i = self.i.optional("i", &mut errors);
            let j = self.j.optional("j", &mut errors);
            let is_open = self.is_open.optional("is_open", &mut errors);
            let is_wide = self.is_wide.optional("is_wide", &mut errors);
            let is_tall = self.is_tall.optional("is_tall", &mut errors);
            let is_deep = self.is_deep.optional("is_deep", &mut errors);
            let linted_name = self.linted_name.optional("linted_name", &mut errors);
            let into_text = self.into_text.optional("into_text", &mut errors);
            let to_text = self.to_text.optional("to_text", &mut errors);
            let from_text = self.from_text.optional("from_text", &mut errors);
            let add = self.add.optional("add", &mut errors);
            let not = self.not.optional("not", &mut errors);
            let default = self.default.optional("default", &mut errors);
            let gen_ = self.gen_.optional("gen", &mut errors);
            let async_ = self.async_.optional("async", &mut errors);
            let é = self.é.optional("e\u{301}", &mut errors);
            let zero_width = self.zero_width.optional("zero\u{200b}width", &mut errors);
            let left_right = self.left_right.optional("left\u{202e}right", &mut errors);
            let protocol = self.protocol.optional("protocol", &mut errors);
            let size = self.size.optional("size", &mut errors);
            let code = self.code.optional("code", &mut errors);
            let guarded = self.guarded.optional("guarded", &mut errors);
            let wide = self.wide.optional("wide", &mut errors);
            errors
                .or(
                    match (type_, types, a, b, c, d, e) {
                        (
                            ::std::option::Option::Some(type_),
                            ::std::option::Option::Some(types),
                            ::std::option::Option::Some(a),
                            ::std::option::Option::Some(b),
                            ::std::option::Option::Some(c),
                            ::std::option::Option::Some(d),
                            ::std::option::Option::Some(e),
                        ) => {
                            ::std::option::Option::Some(super::Linted {
                                type_,
                                types,
                                a,
                                b,
                                c,
                                d,
                                e,
                                f,
                                g,
                                h,
                                i,
                                j,
                                is_open,
                                is_wide,
                                is_tall,
                                is_deep,
                                linted_name,
                                into_text,
                                to_text,
                                from_text,
                                add,
                                not,
                                default,
                                gen_,
                                async_,
                                é,
                                zero_width,
                                left_right,
                                protocol,
                                size,
                                code,
                                guarded,
                                wide,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Linted> for super::Linted {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Linted,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::LintedGuarded {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LintedGuarded {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LintedGuarded`](super::LintedGuarded).
    #[derive(Clone, Debug, Default)]
    pub struct LintedGuarded {
        pub(super) into_iter: ::exactify::__private::Draft<bool>,
        pub(super) is_a: ::exactify::__private::Draft<bool>,
        pub(super) extra: ::exactify::Extra<super::LintedGuarded>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl LintedGuarded {
        /// The property `into_iter`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn into_iter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.into_iter.set(value);
            self
        }
        /// The property `is_a`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn is_a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_a.set(value);
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
        ) -> ::std::result::Result<super::LintedGuarded, ::exactify::BuildError> {
            let mut errors = self.errors;
            let into_iter = self.into_iter.optional("into_iter", &mut errors);
            let is_a = self.is_a.optional("is_a", &mut errors);
            let count = ::std::primitive::usize::from(into_iter.is_some())
                + ::std::primitive::usize::from(is_a.is_some()) + self.extra.len();
            errors.count(count, 1, ::std::primitive::usize::MAX);
            errors
                .or(
                    ::std::option::Option::Some(super::LintedGuarded {
                        into_iter,
                        is_a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<LintedGuarded> for super::LintedGuarded {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LintedGuarded,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::LintedWideObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LintedWideObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LintedWideObject`](super::LintedWideObject).
    #[derive(Clone, Debug, Default)]
    pub struct LintedWideObject {
        a: ::exactify::__private::Draft<
            ::exactify::Array<
                ::exactify::Array<::std::option::Option<::std::string::String>>,
            >,
        >,
        extra: ::exactify::Extra<super::LintedWideObject>,
        errors: ::exactify::BuildError,
    }
    impl LintedWideObject {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"array","items":{"type":["null","string"]}} ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Array<
                    ::exactify::Array<::std::option::Option<::std::string::String>>,
                >,
            >,
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
        ) -> ::std::result::Result<super::LintedWideObject, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::LintedWideObject {
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<LintedWideObject> for super::LintedWideObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LintedWideObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`LintedGuarded`](super::LintedGuarded), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LintedGuarded {
        /// The property `into_iter`.
        pub into_iter: ::std::option::Option<bool>,
        /// The property `is_a`.
        pub is_a: ::std::option::Option<bool>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::LintedGuarded>,
    }
}
