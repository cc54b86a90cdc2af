// Made by exactify-build 0.1.0 from ids. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Resources
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Resources {
    /// The property `first`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub first: ::std::option::Option<First>,
    /// The property `second`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub second: ::std::option::Option<Second>,
    /// The property `anchored`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 2 ``
    pub anchored: ::std::option::Option<Code>,
    /// The property `pointed`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 3 ``
    pub pointed: ::std::option::Option<ResourcesCode>,
    /// The property `tiny`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub tiny: ::std::option::Option<bool>,
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string","minLength":2.0} ``
    pub list: ::std::option::Option<::exactify::Array<ResourcesListItem>>,
    /// The property `item`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 2.0 ``
    pub item: ::std::option::Option<ResourcesListItem>,
    /// The property `both`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 4 ``
    pub both: ::std::option::Option<ResourcesBoth>,
    /// date
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub branch: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Resources>,
}

impl ::exactify::__private::Properties for Resources {
    const NAMES: &'static [&'static str] = &[
        "first",
        "second",
        "anchored",
        "pointed",
        "tiny",
        "list",
        "item",
        "both",
        "branch",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Resources {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.first.is_some())
            + ::std::primitive::usize::from(self.second.is_some())
            + ::std::primitive::usize::from(self.anchored.is_some())
            + ::std::primitive::usize::from(self.pointed.is_some())
            + ::std::primitive::usize::from(self.tiny.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.item.is_some())
            + ::std::primitive::usize::from(self.both.is_some())
            + ::std::primitive::usize::from(self.branch.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.first {
            map.serialize_entry("first", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.second {
            map.serialize_entry("second", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.anchored {
            map.serialize_entry("anchored", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.pointed {
            map.serialize_entry("pointed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tiny {
            map.serialize_entry("tiny", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.item {
            map.serialize_entry("item", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.both {
            map.serialize_entry("both", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.branch {
            map.serialize_entry("branch", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Resources {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ResourcesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ResourcesVisitor {
            type Value = Resources;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Resources)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Resources, __A::Error> {
                let mut made = Resources {
                    first: ::std::option::Option::None,
                    second: ::std::option::Option::None,
                    anchored: ::std::option::Option::None,
                    pointed: ::std::option::Option::None,
                    tiny: ::std::option::Option::None,
                    list: ::std::option::Option::None,
                    item: ::std::option::Option::None,
                    both: ::std::option::Option::None,
                    branch: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "first" => {
                            ::exactify::__private::set(&mut made.first, &name, &mut map)?
                        }
                        "second" => {
                            ::exactify::__private::set(
                                &mut made.second,
                                &name,
                                &mut map,
                            )?
                        }
                        "anchored" => {
                            ::exactify::__private::set(
                                &mut made.anchored,
                                &name,
                                &mut map,
                            )?
                        }
                        "pointed" => {
                            ::exactify::__private::set(
                                &mut made.pointed,
                                &name,
                                &mut map,
                            )?
                        }
                        "tiny" => {
                            ::exactify::__private::set(&mut made.tiny, &name, &mut map)?
                        }
                        "list" => {
                            ::exactify::__private::set(&mut made.list, &name, &mut map)?
                        }
                        "item" => {
                            ::exactify::__private::set(&mut made.item, &name, &mut map)?
                        }
                        "both" => {
                            ::exactify::__private::set(&mut made.both, &name, &mut map)?
                        }
                        "branch" => {
                            ::exactify::__private::set(
                                &mut made.branch,
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
        deserializer.deserialize_map(ResourcesVisitor)
    }
}

impl ::exactify::Exact for Resources {
    const CHECK: &'static ::exactify::Check = &checks::RESOURCES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.first)
            || ::exactify::Exact::has_unknown(&self.second)
    }
}

impl ::exactify::Subschema for Resources {
    const SCHEMA: &'static str = r##"{"$id":"https://example.com/root.json","title":"Resources","type":"object","properties":{"first":{"$ref":"first.json"},"second":{"$ref":"second.json"},"anchored":{"$ref":"first.json#code"},"pointed":{"$ref":"second.json#/$defs/code"},"tiny":{"$ref":"tiny.json"},"list":{"type":"array","items":{"$id":"item.json","type":"string","minLength":2.0}},"item":{"$ref":"item.json"},"both":{"allOf":[{"$id":"branch.json","type":"string"},{"maxLength":4}]},"branch":{"description":"date","$ref":"branch.json"}},"$defs":{"first":{"$id":"first.json","type":"object","properties":{"part":{"title":"Part","type":"object","properties":{"code":{"$ref":"#/$defs/code"}}},"pair":{"title":"Pair","type":"array","prefixItems":[{"$ref":"#/$defs/code"}]},"same":{"title":"Same","type":"object","properties":{"x":{"type":"string"}}}},"$defs":{"code":{"$anchor":"code","type":"string","maxLength":2}}},"second":{"$id":"second.json","type":"object","properties":{"part":{"title":"Part","type":"object","properties":{"code":{"$ref":"#/$defs/code"}}},"pair":{"title":"Pair","type":"array","prefixItems":[{"$ref":"#/$defs/code"}]},"same":{"title":"Same","type":"object","properties":{"x":{"type":"string"}}}},"$defs":{"code":{"type":"integer","minimum":3}}},"tiny":{"$id":"tiny.json","type":"boolean"}}}"##;
}

/// First
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct First {
    /// Part
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub part: ::std::option::Option<Part>,
    /// Pair
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"$ref":"#/$defs/code"}] ``
    pub pair: ::std::option::Option<Pair>,
    /// Same
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub same: ::std::option::Option<Same>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<First>,
}

impl ::exactify::__private::Properties for First {
    const NAMES: &'static [&'static str] = &["part", "pair", "same"];
}

impl ::serde::Serialize for First {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.part.is_some())
            + ::std::primitive::usize::from(self.pair.is_some())
            + ::std::primitive::usize::from(self.same.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.part {
            map.serialize_entry("part", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.pair {
            map.serialize_entry("pair", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.same {
            map.serialize_entry("same", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for First {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct FirstVisitor;
        impl<'de> ::serde::de::Visitor<'de> for FirstVisitor {
            type Value = First;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (first)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<First, __A::Error> {
                let mut made = First {
                    part: ::std::option::Option::None,
                    pair: ::std::option::Option::None,
                    same: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "part" => {
                            ::exactify::__private::set(&mut made.part, &name, &mut map)?
                        }
                        "pair" => {
                            ::exactify::__private::set(&mut made.pair, &name, &mut map)?
                        }
                        "same" => {
                            ::exactify::__private::set(&mut made.same, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(FirstVisitor)
    }
}

impl ::exactify::Exact for First {
    const CHECK: &'static ::exactify::Check = &checks::FIRST;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.part)
            || ::exactify::Exact::has_unknown(&self.same)
    }
}

impl ::exactify::Subschema for First {
    const SCHEMA: &'static str = r##"{"$id":"first.json","type":"object","properties":{"part":{"title":"Part","type":"object","properties":{"code":{"$ref":"#/$defs/code"}}},"pair":{"title":"Pair","type":"array","prefixItems":[{"$ref":"#/$defs/code"}]},"same":{"title":"Same","type":"object","properties":{"x":{"type":"string"}}}},"$defs":{"code":{"$anchor":"code","type":"string","maxLength":2}}}"##;
}

/// Part
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Part {
    /// The property `code`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 2 ``
    pub code: ::std::option::Option<Code>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Part>,
}

impl ::exactify::__private::Properties for Part {
    const NAMES: &'static [&'static str] = &["code"];
}

impl ::serde::Serialize for Part {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.code.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Part {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PartVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PartVisitor {
            type Value = Part;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Part)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Part, __A::Error> {
                let mut made = Part {
                    code: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "code" => {
                            ::exactify::__private::set(&mut made.code, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PartVisitor)
    }
}

impl ::exactify::Exact for Part {
    const CHECK: &'static ::exactify::Check = &checks::PART;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Part {
    const SCHEMA: &'static str = r##"{"title":"Part","type":"object","properties":{"code":{"$ref":"#/$defs/code"}}}"##;
}

/// Code
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Code(::exactify::__private::EcoString);

::exactify::string_impls!(Code, "code", checks::CODE.strings, & checks::CODE);

impl ::exactify::Subschema for Code {
    const SCHEMA: &'static str = r#"{"$anchor":"code","type":"string","maxLength":2}"#;
}

/// Pair
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"$ref":"#/$defs/code"}] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Pair {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 2 ``
    item_0: ::std::option::Option<Code>,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Pair {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: Code, rest: ::exactify::Array<::exactify::Raw>) -> Self {
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
        item_0: ::std::option::Option<Code>,
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
    ) -> (::std::option::Option<Code>, ::exactify::Array<::exactify::Raw>) {
        (self.item_0, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 2 ``
    pub fn item_0(&self) -> ::std::option::Option<&Code> {
        self.item_0.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<::exactify::Raw> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for Pair {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for Pair {
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
impl<'de> ::serde::Deserialize<'de> for Pair {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PairVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PairVisitor {
            type Value = Pair;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (Pair)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<Pair, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    0,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(Pair { item_0, rest })
            }
        }
        deserializer.deserialize_seq(PairVisitor)
    }
}

impl ::exactify::Exact for Pair {
    const CHECK: &'static ::exactify::Check = &checks::PAIR;
}

impl ::exactify::Subschema for Pair {
    const SCHEMA: &'static str = r##"{"title":"Pair","type":"array","prefixItems":[{"$ref":"#/$defs/code"}]}"##;
}

/// Same
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Same {
    /// The property `x`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub x: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Same>,
}

impl ::exactify::__private::Properties for Same {
    const NAMES: &'static [&'static str] = &["x"];
}

impl ::serde::Serialize for Same {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.x.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.x {
            map.serialize_entry("x", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Same {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SameVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SameVisitor {
            type Value = Same;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Same)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Same, __A::Error> {
                let mut made = Same {
                    x: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "x" => ::exactify::__private::set(&mut made.x, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SameVisitor)
    }
}

impl ::exactify::Exact for Same {
    const CHECK: &'static ::exactify::Check = &checks::SAME;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Same {
    const SCHEMA: &'static str = r#"{"title":"Same","type":"object","properties":{"x":{"type":"string"}}}"#;
}

/// Second
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Second {
    /// Part
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub part: ::std::option::Option<SecondPart>,
    /// Pair
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"$ref":"#/$defs/code"}] ``
    pub pair: ::std::option::Option<SecondPair>,
    /// Same
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub same: ::std::option::Option<Same>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Second>,
}

impl ::exactify::__private::Properties for Second {
    const NAMES: &'static [&'static str] = &["part", "pair", "same"];
}

impl ::serde::Serialize for Second {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.part.is_some())
            + ::std::primitive::usize::from(self.pair.is_some())
            + ::std::primitive::usize::from(self.same.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.part {
            map.serialize_entry("part", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.pair {
            map.serialize_entry("pair", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.same {
            map.serialize_entry("same", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Second {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SecondVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SecondVisitor {
            type Value = Second;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (second)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Second, __A::Error> {
                let mut made = Second {
                    part: ::std::option::Option::None,
                    pair: ::std::option::Option::None,
                    same: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "part" => {
                            ::exactify::__private::set(&mut made.part, &name, &mut map)?
                        }
                        "pair" => {
                            ::exactify::__private::set(&mut made.pair, &name, &mut map)?
                        }
                        "same" => {
                            ::exactify::__private::set(&mut made.same, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SecondVisitor)
    }
}

impl ::exactify::Exact for Second {
    const CHECK: &'static ::exactify::Check = &checks::SECOND;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.part)
            || ::exactify::Exact::has_unknown(&self.same)
    }
}

impl ::exactify::Subschema for Second {
    const SCHEMA: &'static str = r##"{"$id":"second.json","type":"object","properties":{"part":{"title":"Part","type":"object","properties":{"code":{"$ref":"#/$defs/code"}}},"pair":{"title":"Pair","type":"array","prefixItems":[{"$ref":"#/$defs/code"}]},"same":{"title":"Same","type":"object","properties":{"x":{"type":"string"}}}},"$defs":{"code":{"type":"integer","minimum":3}}}"##;
}

/// Part
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SecondPart {
    /// The property `code`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 3 ``
    pub code: ::std::option::Option<ResourcesCode>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<SecondPart>,
}

impl ::exactify::__private::Properties for SecondPart {
    const NAMES: &'static [&'static str] = &["code"];
}

impl ::serde::Serialize for SecondPart {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.code.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SecondPart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SecondPartVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SecondPartVisitor {
            type Value = SecondPart;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Part)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SecondPart, __A::Error> {
                let mut made = SecondPart {
                    code: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "code" => {
                            ::exactify::__private::set(&mut made.code, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SecondPartVisitor)
    }
}

impl ::exactify::Exact for SecondPart {
    const CHECK: &'static ::exactify::Check = &checks::SECOND_PART;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for SecondPart {
    const SCHEMA: &'static str = r##"{"title":"Part","type":"object","properties":{"code":{"$ref":"#/$defs/code"}}}"##;
}

/// ResourcesCode
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 3 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ResourcesCode(::exactify::Number);

::exactify::number_impls!(
    ResourcesCode, "resources code", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("3"))], &
    checks::RESOURCES_CODE
);

impl ::exactify::Subschema for ResourcesCode {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":3}"#;
}

/// Pair
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"$ref":"#/$defs/code"}] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SecondPair {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 3 ``
    item_0: ::std::option::Option<ResourcesCode>,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SecondPair {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: ResourcesCode, rest: ::exactify::Array<::exactify::Raw>) -> Self {
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
        item_0: ::std::option::Option<ResourcesCode>,
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
    ) -> (::std::option::Option<ResourcesCode>, ::exactify::Array<::exactify::Raw>) {
        (self.item_0, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 3 ``
    pub fn item_0(&self) -> ::std::option::Option<&ResourcesCode> {
        self.item_0.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<::exactify::Raw> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for SecondPair {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for SecondPair {
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
impl<'de> ::serde::Deserialize<'de> for SecondPair {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SecondPairVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SecondPairVisitor {
            type Value = SecondPair;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (Pair)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<SecondPair, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    0,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(SecondPair { item_0, rest })
            }
        }
        deserializer.deserialize_seq(SecondPairVisitor)
    }
}

impl ::exactify::Exact for SecondPair {
    const CHECK: &'static ::exactify::Check = &checks::SECOND_PAIR;
}

impl ::exactify::Subschema for SecondPair {
    const SCHEMA: &'static str = r##"{"title":"Pair","type":"array","prefixItems":[{"$ref":"#/$defs/code"}]}"##;
}

/// ResourcesListItem
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 2.0 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ResourcesListItem(::exactify::__private::EcoString);

::exactify::string_impls!(
    ResourcesListItem, "resources list item", checks::RESOURCES_LIST_ITEM.strings, &
    checks::RESOURCES_LIST_ITEM
);

impl ::exactify::Subschema for ResourcesListItem {
    const SCHEMA: &'static str = r#"{"$id":"item.json","type":"string","minLength":2.0}"#;
}

/// ResourcesBoth
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 4 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ResourcesBoth(::exactify::__private::EcoString);

::exactify::string_impls!(
    ResourcesBoth, "resources both", & [::exactify::check::StringRule::MaxLength(4)], &
    checks::RESOURCES_BOTH
);

impl ::exactify::Subschema for ResourcesBoth {
    const SCHEMA: &'static str = r#"{"allOf":[{"$id":"branch.json","type":"string"},{"maxLength":4}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static RESOURCES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Resources",
        object: &Object {
            properties: &[
                (
                    "first",
                    &Check {
                        name: "first",
                        in_place: &[("/$ref", &FIRST)],
                        ..Check::ANY
                    },
                ),
                (
                    "second",
                    &Check {
                        name: "second",
                        in_place: &[("/$ref", &SECOND)],
                        ..Check::ANY
                    },
                ),
                (
                    "anchored",
                    &Check {
                        name: "code",
                        in_place: &[("/$ref", &CODE)],
                        ..Check::ANY
                    },
                ),
                (
                    "pointed",
                    &Check {
                        name: "resources code",
                        in_place: &[("/$ref", &RESOURCES_CODE)],
                        ..Check::ANY
                    },
                ),
                (
                    "tiny",
                    &Check {
                        in_place: &[("/$ref", &TINY)],
                        ..Check::ANY
                    },
                ),
                (
                    "list",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(&RESOURCES_LIST_ITEM),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "item",
                    &Check {
                        name: "resources list item",
                        in_place: &[("/$ref", &RESOURCES_LIST_ITEM)],
                        ..Check::ANY
                    },
                ),
                ("both", &RESOURCES_BOTH),
                (
                    "branch",
                    &Check {
                        in_place: &[("/$ref", &BOTH)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static FIRST: Check = Check {
        types: JsonTypes::OBJECT,
        name: "first",
        object: &Object {
            properties: &[("part", &PART), ("pair", &PAIR), ("same", &SAME)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PART: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Part",
        object: &Object {
            properties: &[
                (
                    "code",
                    &Check {
                        name: "code",
                        in_place: &[("/$ref", &CODE)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CODE: Check = Check {
        types: JsonTypes::STRING,
        name: "code",
        strings: &[StringRule::MaxLength(2)],
        ..Check::ANY
    };
    pub(super) static PAIR: Check = Check {
        types: JsonTypes::ARRAY,
        name: "Pair",
        array: &Items {
            prefix: &[
                &Check {
                    name: "code",
                    in_place: &[("/$ref", &CODE)],
                    ..Check::ANY
                },
            ],
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static SAME: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Same",
        object: &Object {
            properties: &[("x", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SECOND: Check = Check {
        types: JsonTypes::OBJECT,
        name: "second",
        object: &Object {
            properties: &[
                ("part", &SECOND_PART),
                ("pair", &SECOND_PAIR),
                (
                    "same",
                    &Check {
                        types: JsonTypes::OBJECT,
                        name: "Same",
                        object: &Object {
                            properties: &[("x", &Check::STRING)],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SECOND_PART: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Part",
        object: &Object {
            properties: &[
                (
                    "code",
                    &Check {
                        name: "resources code",
                        in_place: &[("/$ref", &RESOURCES_CODE)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static RESOURCES_CODE: Check = Check {
        types: JsonTypes::INTEGER,
        name: "resources code",
        numbers: &[NumberRule::Minimum(Limit::new("3"))],
        ..Check::ANY
    };
    pub(super) static SECOND_PAIR: Check = Check {
        types: JsonTypes::ARRAY,
        name: "Pair",
        array: &Items {
            prefix: &[
                &Check {
                    name: "resources code",
                    in_place: &[("/$ref", &RESOURCES_CODE)],
                    ..Check::ANY
                },
            ],
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static TINY: Check = Check::BOOLEAN;
    pub(super) static RESOURCES_LIST_ITEM: Check = Check {
        types: JsonTypes::STRING,
        name: "resources list item",
        strings: &[StringRule::MinLength(2)],
        ..Check::ANY
    };
    pub(super) static RESOURCES_BOTH: Check = Check {
        name: "resources both",
        in_place: &[
            ("/allOf/0", &Check::STRING),
            (
                "/allOf/1",
                &Check {
                    name: "resources both",
                    strings: &[StringRule::MaxLength(4)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static BOTH: Check = Check::STRING;
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Resources {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Resources {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Resources`](super::Resources).
    #[derive(Clone, Debug, Default)]
    pub struct Resources {
        first: ::exactify::__private::Draft<super::First>,
        second: ::exactify::__private::Draft<super::Second>,
        anchored: ::exactify::__private::Draft<super::Code>,
        pointed: ::exactify::__private::Draft<super::ResourcesCode>,
        tiny: ::exactify::__private::Draft<bool>,
        list: ::exactify::__private::Draft<::exactify::Array<super::ResourcesListItem>>,
        item: ::exactify::__private::Draft<super::ResourcesListItem>,
        both: ::exactify::__private::Draft<super::ResourcesBoth>,
        branch: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Resources>,
        errors: ::exactify::BuildError,
    }
    impl Resources {
        /// The property `first`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn first<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::First>,
            V::Error: ::std::fmt::Display,
        {
            self.first.set(value);
            self
        }
        /// The property `second`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn second<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Second>,
            V::Error: ::std::fmt::Display,
        {
            self.second.set(value);
            self
        }
        /// The property `anchored`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 2 ``
        #[must_use]
        pub fn anchored<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Code>,
            V::Error: ::std::fmt::Display,
        {
            self.anchored.set(value);
            self
        }
        /// The property `pointed`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 3 ``
        #[must_use]
        pub fn pointed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ResourcesCode>,
            V::Error: ::std::fmt::Display,
        {
            self.pointed.set(value);
            self
        }
        /// The property `tiny`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn tiny<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.tiny.set(value);
            self
        }
        /// The property `list`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"string","minLength":2.0} ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::ResourcesListItem>>,
            V::Error: ::std::fmt::Display,
        {
            self.list.set(value);
            self
        }
        /// The property `item`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 2.0 ``
        #[must_use]
        pub fn item<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ResourcesListItem>,
            V::Error: ::std::fmt::Display,
        {
            self.item.set(value);
            self
        }
        /// The property `both`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 4 ``
        #[must_use]
        pub fn both<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ResourcesBoth>,
            V::Error: ::std::fmt::Display,
        {
            self.both.set(value);
            self
        }
        /// date
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn branch<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.branch.set(value);
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
        ) -> ::std::result::Result<super::Resources, ::exactify::BuildError> {
            let mut errors = self.errors;
            let first = self.first.optional("first", &mut errors);
            let second = self.second.optional("second", &mut errors);
            let anchored = self.anchored.optional("anchored", &mut errors);
            let pointed = self.pointed.optional("pointed", &mut errors);
            let tiny = self.tiny.optional("tiny", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let item = self.item.optional("item", &mut errors);
            let both = self.both.optional("both", &mut errors);
            let branch = self.branch.optional("branch", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Resources {
                        first,
                        second,
                        anchored,
                        pointed,
                        tiny,
                        list,
                        item,
                        both,
                        branch,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Resources> for super::Resources {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Resources,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::First {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> First {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`First`](super::First).
    #[derive(Clone, Debug, Default)]
    pub struct First {
        part: ::exactify::__private::Draft<super::Part>,
        pair: ::exactify::__private::Draft<super::Pair>,
        same: ::exactify::__private::Draft<super::Same>,
        extra: ::exactify::Extra<super::First>,
        errors: ::exactify::BuildError,
    }
    impl First {
        /// Part
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn part<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Part>,
            V::Error: ::std::fmt::Display,
        {
            self.part.set(value);
            self
        }
        /// Pair
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"$ref":"#/$defs/code"}] ``
        #[must_use]
        pub fn pair<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Pair>,
            V::Error: ::std::fmt::Display,
        {
            self.pair.set(value);
            self
        }
        /// Same
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn same<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Same>,
            V::Error: ::std::fmt::Display,
        {
            self.same.set(value);
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
        ) -> ::std::result::Result<super::First, ::exactify::BuildError> {
            let mut errors = self.errors;
            let part = self.part.optional("part", &mut errors);
            let pair = self.pair.optional("pair", &mut errors);
            let same = self.same.optional("same", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::First {
                        part,
                        pair,
                        same,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<First> for super::First {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: First,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Part {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Part {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Part`](super::Part).
    #[derive(Clone, Debug, Default)]
    pub struct Part {
        code: ::exactify::__private::Draft<super::Code>,
        extra: ::exactify::Extra<super::Part>,
        errors: ::exactify::BuildError,
    }
    impl Part {
        /// The property `code`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 2 ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Code>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set(value);
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
        ) -> ::std::result::Result<super::Part, ::exactify::BuildError> {
            let mut errors = self.errors;
            let code = self.code.optional("code", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Part {
                        code,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Part> for super::Part {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Part,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Same {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Same {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Same`](super::Same).
    #[derive(Clone, Debug, Default)]
    pub struct Same {
        x: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Same>,
        errors: ::exactify::BuildError,
    }
    impl Same {
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
        ) -> ::std::result::Result<super::Same, ::exactify::BuildError> {
            let mut errors = self.errors;
            let x = self.x.optional("x", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Same {
                        x,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Same> for super::Same {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Same,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Second {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Second {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Second`](super::Second).
    #[derive(Clone, Debug, Default)]
    pub struct Second {
        part: ::exactify::__private::Draft<super::SecondPart>,
        pair: ::exactify::__private::Draft<super::SecondPair>,
        same: ::exactify::__private::Draft<super::Same>,
        extra: ::exactify::Extra<super::Second>,
        errors: ::exactify::BuildError,
    }
    impl Second {
        /// Part
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn part<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SecondPart>,
            V::Error: ::std::fmt::Display,
        {
            self.part.set(value);
            self
        }
        /// Pair
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"$ref":"#/$defs/code"}] ``
        #[must_use]
        pub fn pair<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SecondPair>,
            V::Error: ::std::fmt::Display,
        {
            self.pair.set(value);
            self
        }
        /// Same
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn same<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Same>,
            V::Error: ::std::fmt::Display,
        {
            self.same.set(value);
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
        ) -> ::std::result::Result<super::Second, ::exactify::BuildError> {
            let mut errors = self.errors;
            let part = self.part.optional("part", &mut errors);
            let pair = self.pair.optional("pair", &mut errors);
            let same = self.same.optional("same", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Second {
                        part,
                        pair,
                        same,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Second> for super::Second {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Second,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::SecondPart {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SecondPart {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SecondPart`](super::SecondPart).
    #[derive(Clone, Debug, Default)]
    pub struct SecondPart {
        code: ::exactify::__private::Draft<super::ResourcesCode>,
        extra: ::exactify::Extra<super::SecondPart>,
        errors: ::exactify::BuildError,
    }
    impl SecondPart {
        /// The property `code`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 3 ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ResourcesCode>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set(value);
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
        ) -> ::std::result::Result<super::SecondPart, ::exactify::BuildError> {
            let mut errors = self.errors;
            let code = self.code.optional("code", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::SecondPart {
                        code,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SecondPart> for super::SecondPart {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SecondPart,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
