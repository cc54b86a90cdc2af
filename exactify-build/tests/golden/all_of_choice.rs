// Made by exactify-build 0.1.0 from all_of_choice. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Merge
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Merge {
    /// Tagged
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub tagged: ::std::option::Option<Tagged>,
    /// The property `narrowed`.
    pub narrowed: ::std::option::Option<::std::option::Option<MergeNarrowed>>,
    /// The property `never_null`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub never_null: ::std::option::Option<MergeNeverNull>,
    /// The property `within`.
    ///
    /// Enforced:
    /// * `unevaluatedProperties`: `` false ``
    pub within: ::std::option::Option<MergeWithin>,
    /// The property `typed`.
    ///
    /// Enforced:
    /// * `minLength`: `` 2 ``
    /// * `maxItems`: `` 2 ``
    pub typed: ::std::option::Option<MergeTyped>,
    /// The property `tree`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub tree: ::std::option::Option<::std::boxed::Box<Node>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Merge>,
}

impl ::exactify::__private::Properties for Merge {
    const NAMES: &'static [&'static str] = &[
        "tagged",
        "narrowed",
        "never_null",
        "within",
        "typed",
        "tree",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Merge {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.tagged.is_some())
            + ::std::primitive::usize::from(self.narrowed.is_some())
            + ::std::primitive::usize::from(self.never_null.is_some())
            + ::std::primitive::usize::from(self.within.is_some())
            + ::std::primitive::usize::from(self.typed.is_some())
            + ::std::primitive::usize::from(self.tree.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.tagged {
            map.serialize_entry("tagged", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.narrowed {
            map.serialize_entry("narrowed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.never_null {
            map.serialize_entry("never_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.within {
            map.serialize_entry("within", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.typed {
            map.serialize_entry("typed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tree {
            map.serialize_entry("tree", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Merge {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MergeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MergeVisitor {
            type Value = Merge;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Merge)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Merge, __A::Error> {
                let mut made = Merge {
                    tagged: ::std::option::Option::None,
                    narrowed: ::std::option::Option::None,
                    never_null: ::std::option::Option::None,
                    within: ::std::option::Option::None,
                    typed: ::std::option::Option::None,
                    tree: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "tagged" => {
                            ::exactify::__private::set(
                                &mut made.tagged,
                                &name,
                                &mut map,
                            )?
                        }
                        "narrowed" => {
                            ::exactify::__private::set(
                                &mut made.narrowed,
                                &name,
                                &mut map,
                            )?
                        }
                        "never_null" => {
                            ::exactify::__private::set(
                                &mut made.never_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "within" => {
                            ::exactify::__private::set(
                                &mut made.within,
                                &name,
                                &mut map,
                            )?
                        }
                        "typed" => {
                            ::exactify::__private::set(&mut made.typed, &name, &mut map)?
                        }
                        "tree" => {
                            ::exactify::__private::set(&mut made.tree, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(MergeVisitor)
    }
}

impl ::exactify::Exact for Merge {
    const CHECK: &'static ::exactify::Check = &checks::MERGE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.tagged)
            || ::exactify::Exact::has_unknown(&self.narrowed)
            || ::exactify::Exact::has_unknown(&self.never_null)
            || ::exactify::Exact::has_unknown(&self.within)
            || ::exactify::Exact::has_unknown(&self.tree)
    }
}

impl ::exactify::Subschema for Merge {
    const SCHEMA: &'static str = r##"{"title":"Merge","type":"object","properties":{"tagged":{"title":"Tagged","allOf":[{"$ref":"#/$defs/Base"},{"oneOf":[{"title":"Card","type":"object","required":["kind","number"],"properties":{"kind":{"const":"card"},"number":{"type":"string"}}},{"title":"Cash","type":"object","required":["kind"],"properties":{"kind":{"const":"cash"}}}]}]},"narrowed":{"allOf":[{"anyOf":[{"$ref":"#/$defs/Base"},{"type":"null"}]},{"properties":{"id":{"maxLength":2}}}]},"never_null":{"allOf":[{"anyOf":[{"$ref":"#/$defs/Base"},{"type":"null"}]},{"type":"object","required":["note"]}]},"within":{"allOf":[{"required":["a"]},{"properties":{"a":{"type":"integer"},"b":{"type":"string"},"c":{"type":"string"}},"oneOf":[{"type":"object","required":["b"],"not":{"required":["c"]}},{"type":"object","required":["c"],"not":{"required":["b"]},"properties":{"d":{"type":"string"}}}],"unevaluatedProperties":false}]},"typed":{"minLength":2,"allOf":[{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}],"maxItems":2},"tree":{"$ref":"#/$defs/Node"}},"$defs":{"Base":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"note":{"type":"string"}}},"Node":{"type":"object","allOf":[{"type":"object","properties":{"next":{"$ref":"#/$defs/Node"}}}],"oneOf":[{"required":["kind"],"properties":{"kind":{"const":1}}},{"required":["kind"],"properties":{"kind":{"const":2},"more":{"type":"array","items":{"$ref":"#/$defs/Node"}}}}]}}}"##;
}

/// Tagged
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Tagged {
    /// Card
    ///
    /// Where `kind` is `` "card" ``.
    Card(TaggedCard),
    /// Cash
    ///
    /// Where `kind` is `` "cash" ``.
    Cash(TaggedCash),
}

::exactify::enum_impls!(Tagged, [Card, Cash], [Card(TaggedCard), Cash(TaggedCash)]);

::exactify::builder_impls!(Tagged, [TaggedCard, TaggedCash]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Tagged {
    const NAME: &'static str = "Tagged";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TAGGED_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Card),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Cash),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Tagged {
    const CHECK: &'static ::exactify::Check = &checks::TAGGED;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Card(value) => ::exactify::Exact::has_unknown(value),
            Self::Cash(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

::exactify::whole_impls!(Tagged : Base);

impl ::exactify::Subschema for Tagged {
    const SCHEMA: &'static str = r##"{"title":"Tagged","allOf":[{"$ref":"#/$defs/Base"},{"oneOf":[{"title":"Card","type":"object","required":["kind","number"],"properties":{"kind":{"const":"card"},"number":{"type":"string"}}},{"title":"Cash","type":"object","required":["kind"],"properties":{"kind":{"const":"cash"}}}]}]}"##;
}

/// Base
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Base {
    /// The property `id`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub id: ::std::string::String,
    /// The property `note`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub note: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Base>,
}

impl ::exactify::__private::Properties for Base {
    const NAMES: &'static [&'static str] = &["id", "note"];
}

impl ::serde::Serialize for Base {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.note.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("id", &self.id)?;
        if let ::std::option::Option::Some(value) = &self.note {
            map.serialize_entry("note", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Base {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BaseVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BaseVisitor {
            type Value = Base;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (base)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Base, __A::Error> {
                let mut id = ::std::option::Option::None;
                let mut note = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => ::exactify::__private::set(&mut id, &name, &mut map)?,
                        "note" => ::exactify::__private::set(&mut note, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Base {
                    id: ::exactify::__private::required(id, "id")?,
                    note,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BaseVisitor)
    }
}

impl ::exactify::Exact for Base {
    const CHECK: &'static ::exactify::Check = &checks::BASE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Base {
    const SCHEMA: &'static str = r#"{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"note":{"type":"string"}}}"#;
}

/// Card
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TaggedCard {
    /// The property `id`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub id: ::std::string::String,
    /// The property `note`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub note: ::std::option::Option<::std::string::String>,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` card ``
    pub kind: TaggedCardKind,
    /// The property `number`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub number: ::std::string::String,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TaggedCard>,
}

impl ::exactify::__private::Properties for TaggedCard {
    const NAMES: &'static [&'static str] = &["id", "note", "kind", "number"];
}

impl ::serde::Serialize for TaggedCard {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 3 + ::std::primitive::usize::from(self.note.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("id", &self.id)?;
        if let ::std::option::Option::Some(value) = &self.note {
            map.serialize_entry("note", value)?;
        }
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("number", &self.number)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TaggedCard {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TaggedCardVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TaggedCardVisitor {
            type Value = TaggedCard;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Card)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TaggedCard, __A::Error> {
                let mut id = ::std::option::Option::None;
                let mut note = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut number = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => ::exactify::__private::set(&mut id, &name, &mut map)?,
                        "note" => ::exactify::__private::set(&mut note, &name, &mut map)?,
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "number" => {
                            ::exactify::__private::set(&mut number, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(TaggedCard {
                    id: ::exactify::__private::required(id, "id")?,
                    note,
                    kind: ::exactify::__private::required(kind, "kind")?,
                    number: ::exactify::__private::required(number, "number")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(TaggedCardVisitor)
    }
}

impl ::exactify::Exact for TaggedCard {
    const CHECK: &'static ::exactify::Check = &checks::TAGGED_CARD;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for TaggedCard {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"note":{"type":"string"}}},{"title":"Card","type":"object","required":["kind","number"],"properties":{"kind":{"const":"card"},"number":{"type":"string"}}}]}"#;
}

/// TaggedCardKind
///
/// Enforced:
/// * `const`: `` card ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TaggedCardKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TaggedCardKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "card",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for TaggedCardKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "card" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TaggedCardKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    TaggedCardKind, "tagged card kind", checks::TAGGED_CARD_KIND.strings, &
    checks::TAGGED_CARD_KIND
);

impl ::exactify::Subschema for TaggedCardKind {
    const SCHEMA: &'static str = r#"{"const":"card"}"#;
}

/// Cash
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TaggedCash {
    /// The property `id`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub id: ::std::string::String,
    /// The property `note`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub note: ::std::option::Option<::std::string::String>,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` cash ``
    pub kind: TaggedCashKind,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TaggedCash>,
}

impl ::exactify::__private::Properties for TaggedCash {
    const NAMES: &'static [&'static str] = &["id", "note", "kind"];
}

impl ::serde::Serialize for TaggedCash {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + ::std::primitive::usize::from(self.note.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("id", &self.id)?;
        if let ::std::option::Option::Some(value) = &self.note {
            map.serialize_entry("note", value)?;
        }
        map.serialize_entry("kind", &self.kind)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TaggedCash {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TaggedCashVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TaggedCashVisitor {
            type Value = TaggedCash;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Cash)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TaggedCash, __A::Error> {
                let mut id = ::std::option::Option::None;
                let mut note = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => ::exactify::__private::set(&mut id, &name, &mut map)?,
                        "note" => ::exactify::__private::set(&mut note, &name, &mut map)?,
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(TaggedCash {
                    id: ::exactify::__private::required(id, "id")?,
                    note,
                    kind: ::exactify::__private::required(kind, "kind")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(TaggedCashVisitor)
    }
}

impl ::exactify::Exact for TaggedCash {
    const CHECK: &'static ::exactify::Check = &checks::TAGGED_CASH;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for TaggedCash {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"note":{"type":"string"}}},{"title":"Cash","type":"object","required":["kind"],"properties":{"kind":{"const":"cash"}}}]}"#;
}

/// TaggedCashKind
///
/// Enforced:
/// * `const`: `` cash ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TaggedCashKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TaggedCashKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "cash",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for TaggedCashKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "cash" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TaggedCashKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    TaggedCashKind, "tagged cash kind", checks::TAGGED_CASH_KIND.strings, &
    checks::TAGGED_CASH_KIND
);

impl ::exactify::Subschema for TaggedCashKind {
    const SCHEMA: &'static str = r#"{"const":"cash"}"#;
}

/// MergeNarrowed
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergeNarrowed {
    /// The property `id`.
    ///
    /// Enforced:
    /// * `required`
    /// * `maxLength`: `` 2 ``
    /// * `type`: `` string ``
    pub id: MergeNarrowedId,
    /// The property `note`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub note: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<MergeNarrowed>,
}

impl ::exactify::__private::Properties for MergeNarrowed {
    const NAMES: &'static [&'static str] = &["id", "note"];
}

impl ::serde::Serialize for MergeNarrowed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.note.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("id", &self.id)?;
        if let ::std::option::Option::Some(value) = &self.note {
            map.serialize_entry("note", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for MergeNarrowed {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MergeNarrowedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MergeNarrowedVisitor {
            type Value = MergeNarrowed;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (merge narrowed)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<MergeNarrowed, __A::Error> {
                let mut id = ::std::option::Option::None;
                let mut note = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => ::exactify::__private::set(&mut id, &name, &mut map)?,
                        "note" => ::exactify::__private::set(&mut note, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(MergeNarrowed {
                    id: ::exactify::__private::required(id, "id")?,
                    note,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(MergeNarrowedVisitor)
    }
}

impl ::exactify::Exact for MergeNarrowed {
    const CHECK: &'static ::exactify::Check = &checks::MERGE_NARROWED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for MergeNarrowed {
    const SCHEMA: &'static str = r##"{"allOf":[{"properties":{"id":{"maxLength":2}}},{"$ref":"#/$defs/Base"}]}"##;
}

/// MergeNarrowedId
///
/// Enforced:
/// * `maxLength`: `` 2 ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergeNarrowedId(::exactify::__private::EcoString);

::exactify::string_impls!(
    MergeNarrowedId, "merge narrowed id", &
    [::exactify::check::StringRule::MaxLength(2)], & checks::MERGE_NARROWED_ID
);

impl ::exactify::Subschema for MergeNarrowedId {
    const SCHEMA: &'static str = r#"{"allOf":[{"maxLength":2},{"type":"string"}]}"#;
}

/// MergeNeverNull
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergeNeverNull {
    /// The property `id`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub id: ::std::string::String,
    /// The property `note`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub note: ::std::string::String,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<MergeNeverNull>,
}

impl ::exactify::__private::Properties for MergeNeverNull {
    const NAMES: &'static [&'static str] = &["id", "note"];
}

impl ::serde::Serialize for MergeNeverNull {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("note", &self.note)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for MergeNeverNull {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MergeNeverNullVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MergeNeverNullVisitor {
            type Value = MergeNeverNull;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (merge never null)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<MergeNeverNull, __A::Error> {
                let mut id = ::std::option::Option::None;
                let mut note = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => ::exactify::__private::set(&mut id, &name, &mut map)?,
                        "note" => ::exactify::__private::set(&mut note, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(MergeNeverNull {
                    id: ::exactify::__private::required(id, "id")?,
                    note: ::exactify::__private::required(note, "note")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(MergeNeverNullVisitor)
    }
}

impl ::exactify::Exact for MergeNeverNull {
    const CHECK: &'static ::exactify::Check = &checks::MERGE_NEVER_NULL;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for MergeNeverNull {
    const SCHEMA: &'static str = r##"{"allOf":[{"type":"object","required":["note"]},{"$ref":"#/$defs/Base"}]}"##;
}

/// MergeWithin
///
/// Enforced:
/// * `unevaluatedProperties`: `` false ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum MergeWithin {
    /// Where an object has the property `b`.
    B(MergeWithinB),
    /// Where an object has the property `c`.
    C(MergeWithinC),
}

::exactify::enum_impls!(MergeWithin, [B, C], [B(MergeWithinB), C(MergeWithinC)]);

::exactify::builder_impls!(MergeWithin, [MergeWithinB, MergeWithinC]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for MergeWithin {
    const NAME: &'static str = "merge within";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::MERGE_WITHIN_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::B),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::C),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for MergeWithin {
    const CHECK: &'static ::exactify::Check = &checks::MERGE_WITHIN;
    fn has_unknown(&self) -> bool {
        match self {
            Self::B(value) => ::exactify::Exact::has_unknown(value),
            Self::C(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for MergeWithin {
    const SCHEMA: &'static str = r#"{"allOf":[{"required":["a"]},{"properties":{"a":{"type":"integer"},"b":{"type":"string"},"c":{"type":"string"}},"oneOf":[{"type":"object","required":["b"],"not":{"required":["c"]}},{"type":"object","required":["c"],"not":{"required":["b"]},"properties":{"d":{"type":"string"}}}],"unevaluatedProperties":false}]}"#;
}

/// MergeWithinB
///
/// Enforced:
/// * `unevaluatedProperties`: `` false ``
/// * `type`: `` object ``
/// * `not`: `` {"required":["c"]} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergeWithinB {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    a: ::exactify::Integer,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    b: ::std::string::String,
    /// The property `c`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    c: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<MergeWithinB>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl MergeWithinB {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    pub fn a(&self) -> &::exactify::Integer {
        &self.a
    }
    /// The property `b`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn b(&self) -> &::std::string::String {
        &self.b
    }
    /// The property `c`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn c(&self) -> ::std::option::Option<&::std::string::String> {
        self.c.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<MergeWithinB> {
        &self.extra
    }
}

::exactify::parts_impls!(
    MergeWithinB { ways : into_parts, from_parts, into_builder, errors; required : { a :
    ::exactify::Integer, try_set_a; b : ::std::string::String, try_set_b; } optional : {
    c : ::std::string::String, try_set_c, try_remove_c; } nullable : {} maps : { extra }
    }
);

impl ::exactify::__private::Properties for MergeWithinB {
    const NAMES: &'static [&'static str] = &["a", "b", "c"];
}

impl ::serde::Serialize for MergeWithinB {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + ::std::primitive::usize::from(self.c.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("a", &self.a)?;
        map.serialize_entry("b", &self.b)?;
        if let ::std::option::Option::Some(value) = &self.c {
            map.serialize_entry("c", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for MergeWithinB {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MergeWithinBVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MergeWithinBVisitor {
            type Value = MergeWithinB;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (merge within b)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<MergeWithinB, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut c = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        "c" => ::exactify::__private::set(&mut c, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(MergeWithinB {
                    a: ::exactify::__private::required(a, "a")?,
                    b: ::exactify::__private::required(b, "b")?,
                    c,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(MergeWithinBVisitor)
    }
}

impl<'de> ::serde::Deserialize<'de> for MergeWithinB {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_text(deserializer)
    }
}

impl ::exactify::Exact for MergeWithinB {
    const CHECK: &'static ::exactify::Check = &checks::MERGE_WITHIN_B;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for MergeWithinB {
    const SCHEMA: &'static str = r#"{"allOf":[{"required":["a"]},{"properties":{"a":{"type":"integer"},"b":{"type":"string"},"c":{"type":"string"}},"unevaluatedProperties":false},{"type":"object","required":["b"],"not":{"required":["c"]}}]}"#;
}

/// MergeWithinC
///
/// Enforced:
/// * `unevaluatedProperties`: `` false ``
/// * `type`: `` object ``
/// * `not`: `` {"required":["b"]} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergeWithinC {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    a: ::exactify::Integer,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    b: ::std::option::Option<::std::string::String>,
    /// The property `c`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    c: ::std::string::String,
    /// The property `d`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    d: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<MergeWithinC>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl MergeWithinC {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    pub fn a(&self) -> &::exactify::Integer {
        &self.a
    }
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn b(&self) -> ::std::option::Option<&::std::string::String> {
        self.b.as_ref()
    }
    /// The property `c`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn c(&self) -> &::std::string::String {
        &self.c
    }
    /// The property `d`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn d(&self) -> ::std::option::Option<&::std::string::String> {
        self.d.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<MergeWithinC> {
        &self.extra
    }
}

::exactify::parts_impls!(
    MergeWithinC { ways : into_parts, from_parts, into_builder, errors; required : { a :
    ::exactify::Integer, try_set_a; c : ::std::string::String, try_set_c; } optional : {
    b : ::std::string::String, try_set_b, try_remove_b; d : ::std::string::String,
    try_set_d, try_remove_d; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for MergeWithinC {
    const NAMES: &'static [&'static str] = &["a", "b", "c", "d"];
}

impl ::serde::Serialize for MergeWithinC {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + ::std::primitive::usize::from(self.b.is_some())
            + ::std::primitive::usize::from(self.d.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("a", &self.a)?;
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        map.serialize_entry("c", &self.c)?;
        if let ::std::option::Option::Some(value) = &self.d {
            map.serialize_entry("d", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for MergeWithinC {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MergeWithinCVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MergeWithinCVisitor {
            type Value = MergeWithinC;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (merge within c)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<MergeWithinC, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut c = ::std::option::Option::None;
                let mut d = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        "c" => ::exactify::__private::set(&mut c, &name, &mut map)?,
                        "d" => ::exactify::__private::set(&mut d, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(MergeWithinC {
                    a: ::exactify::__private::required(a, "a")?,
                    b,
                    c: ::exactify::__private::required(c, "c")?,
                    d,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(MergeWithinCVisitor)
    }
}

impl<'de> ::serde::Deserialize<'de> for MergeWithinC {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_text(deserializer)
    }
}

impl ::exactify::Exact for MergeWithinC {
    const CHECK: &'static ::exactify::Check = &checks::MERGE_WITHIN_C;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for MergeWithinC {
    const SCHEMA: &'static str = r#"{"allOf":[{"required":["a"]},{"properties":{"a":{"type":"integer"},"b":{"type":"string"},"c":{"type":"string"}},"unevaluatedProperties":false},{"type":"object","required":["c"],"not":{"required":["b"]},"properties":{"d":{"type":"string"}}}]}"#;
}

/// MergeTyped
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `maxItems`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum MergeTyped {
    /// Where the value is a JSON string.
    String(MergeTypedString),
    /// Where the value is a JSON array.
    Array(::exactify::Array<::std::string::String, 0, 2>),
}

::exactify::enum_impls!(
    MergeTyped, [String, Array], [String(MergeTypedString), Array(::exactify::Array <
    ::std::string::String, 0, 2 >)]
);

impl ::std::convert::TryFrom<&str> for MergeTyped {
    type Error = <MergeTypedString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <MergeTypedString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <MergeTypedString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for MergeTyped {
    const NAME: &'static str = "merge typed";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::MERGE_TYPED_BRANCHES;
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

impl ::exactify::Exact for MergeTyped {
    const CHECK: &'static ::exactify::Check = &checks::MERGE_TYPED;
}

impl ::exactify::Subschema for MergeTyped {
    const SCHEMA: &'static str = r#"{"minLength":2,"allOf":[{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}],"maxItems":2}"#;
}

/// MergeTypedString
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergeTypedString(::exactify::__private::EcoString);

::exactify::string_impls!(
    MergeTypedString, "merge typed string", &
    [::exactify::check::StringRule::MinLength(2)], & checks::MERGE_TYPED_STRING
);

impl ::exactify::Subschema for MergeTypedString {
    const SCHEMA: &'static str = r#"{"allOf":[{"minLength":2,"allOf":[{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}],"maxItems":2},{"type":"string"}]}"#;
}

/// Node
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Node {
    /// Where `kind` is `` 1 ``.
    Kind1(NodeKind1),
    /// Where `kind` is `` 2 ``.
    Kind2(NodeKind2),
}

::exactify::enum_impls!(Node, [Kind1, Kind2], [Kind1(NodeKind1), Kind2(NodeKind2)]);

::exactify::builder_impls!(Node, [NodeKind1, NodeKind2]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Node {
    const NAME: &'static str = "node";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::NODE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Kind1),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Kind2),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Node {
    const CHECK: &'static ::exactify::Check = &checks::NODE;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Kind1(value) => ::exactify::Exact::has_unknown(value),
            Self::Kind2(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for Node {
    const SCHEMA: &'static str = r##"{"type":"object","allOf":[{"type":"object","properties":{"next":{"$ref":"#/$defs/Node"}}}],"oneOf":[{"required":["kind"],"properties":{"kind":{"const":1}}},{"required":["kind"],"properties":{"kind":{"const":2},"more":{"type":"array","items":{"$ref":"#/$defs/Node"}}}}]}"##;
}

/// NodeKind1
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NodeKind1 {
    /// The property `next`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub next: ::std::option::Option<::std::boxed::Box<Node>>,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` 1 ``
    pub kind: NodeKind1Kind,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NodeKind1>,
}

impl ::exactify::__private::Properties for NodeKind1 {
    const NAMES: &'static [&'static str] = &["next", "kind"];
}

impl ::serde::Serialize for NodeKind1 {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.next.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        map.serialize_entry("kind", &self.kind)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NodeKind1 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NodeKind1Visitor;
        impl<'de> ::serde::de::Visitor<'de> for NodeKind1Visitor {
            type Value = NodeKind1;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (node kind1)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NodeKind1, __A::Error> {
                let mut next = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NodeKind1 {
                    next,
                    kind: ::exactify::__private::required(kind, "kind")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NodeKind1Visitor)
    }
}

impl ::exactify::Exact for NodeKind1 {
    const CHECK: &'static ::exactify::Check = &checks::NODE_KIND1;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.next)
    }
}

impl ::exactify::Subschema for NodeKind1 {
    const SCHEMA: &'static str = r##"{"allOf":[{"type":"object"},{"type":"object","properties":{"next":{"$ref":"#/$defs/Node"}}},{"required":["kind"],"properties":{"kind":{"const":1}}}]}"##;
}

/// NodeKind1Kind
///
/// Enforced:
/// * `const`: `` 1 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NodeKind1Kind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl NodeKind1Kind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "1",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self => 1,
        }
    }
}

::exactify::value_enum_impls!(NodeKind1Kind, & checks::NODE_KIND1_KIND);

::exactify::value_enum_impls!(NodeKind1Kind as i64);

::exactify::value_enum_impls!(NodeKind1Kind of numbers);

impl ::exactify::Subschema for NodeKind1Kind {
    const SCHEMA: &'static str = r#"{"const":1}"#;
}

/// NodeKind2
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NodeKind2 {
    /// The property `next`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub next: ::std::option::Option<::std::boxed::Box<Node>>,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` 2 ``
    pub kind: NodeKind2Kind,
    /// The property `more`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$ref":"#/$defs/Node"} ``
    pub more: ::std::option::Option<::exactify::Array<Node>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NodeKind2>,
}

impl ::exactify::__private::Properties for NodeKind2 {
    const NAMES: &'static [&'static str] = &["next", "kind", "more"];
}

impl ::serde::Serialize for NodeKind2 {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.next.is_some())
            + ::std::primitive::usize::from(self.more.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        map.serialize_entry("kind", &self.kind)?;
        if let ::std::option::Option::Some(value) = &self.more {
            map.serialize_entry("more", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NodeKind2 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NodeKind2Visitor;
        impl<'de> ::serde::de::Visitor<'de> for NodeKind2Visitor {
            type Value = NodeKind2;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (node kind2)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NodeKind2, __A::Error> {
                let mut next = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut more = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "more" => ::exactify::__private::set(&mut more, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(NodeKind2 {
                    next,
                    kind: ::exactify::__private::required(kind, "kind")?,
                    more,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NodeKind2Visitor)
    }
}

impl ::exactify::Exact for NodeKind2 {
    const CHECK: &'static ::exactify::Check = &checks::NODE_KIND2;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.next)
            || ::exactify::Exact::has_unknown(&self.more)
    }
}

impl ::exactify::Subschema for NodeKind2 {
    const SCHEMA: &'static str = r##"{"allOf":[{"type":"object"},{"type":"object","properties":{"next":{"$ref":"#/$defs/Node"}}},{"required":["kind"],"properties":{"kind":{"const":2},"more":{"type":"array","items":{"$ref":"#/$defs/Node"}}}}]}"##;
}

/// NodeKind2Kind
///
/// Enforced:
/// * `const`: `` 2 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NodeKind2Kind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl NodeKind2Kind {
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

::exactify::value_enum_impls!(NodeKind2Kind, & checks::NODE_KIND2_KIND);

::exactify::value_enum_impls!(NodeKind2Kind as i64);

::exactify::value_enum_impls!(NodeKind2Kind of numbers);

impl ::exactify::Subschema for NodeKind2Kind {
    const SCHEMA: &'static str = r#"{"const":2}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static MERGE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Merge",
        object: &Object {
            properties: &[
                ("tagged", &TAGGED),
                (
                    "narrowed",
                    &Check {
                        name: "merge narrowed",
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check {
                                    name: "merge narrowed",
                                    choices: &[&MERGE_NARROWED_BRANCHES],
                                    ..Check::ANY
                                },
                            ),
                            (
                                "/allOf/1",
                                &Check {
                                    name: "merge narrowed",
                                    object: &Object {
                                        properties: &[
                                            (
                                                "id",
                                                &Check {
                                                    strings: &[StringRule::MaxLength(2)],
                                                    ..Check::ANY
                                                },
                                            ),
                                        ],
                                        ..Object::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                (
                    "never_null",
                    &Check {
                        name: "merge never null",
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check {
                                    name: "merge never null",
                                    choices: &[&MERGE_NEVER_NULL_BRANCHES],
                                    ..Check::ANY
                                },
                            ),
                            (
                                "/allOf/1",
                                &Check {
                                    types: JsonTypes::OBJECT,
                                    name: "merge never null",
                                    object: &Object {
                                        required: &["note"],
                                        ..Object::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                ("within", &MERGE_WITHIN),
                ("typed", &MERGE_TYPED),
                (
                    "tree",
                    &Check {
                        name: "node",
                        in_place: &[("/$ref", &NODE)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TAGGED: Check = Check {
        name: "Tagged",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "base",
                    in_place: &[("/$ref", &BASE)],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "Tagged",
                    choices: &[&TAGGED_BRANCHES],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static BASE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "base",
        object: &Object {
            properties: &[("id", &Check::STRING), ("note", &Check::STRING)],
            required: &["id"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TAGGED_CARD_KIND: Check = Check {
        name: "tagged card kind",
        strings: &[StringRule::OneOf("const", &["card"])],
        ..Check::ANY
    };
    pub(super) static TAGGED_CASH_KIND: Check = Check {
        name: "tagged cash kind",
        strings: &[StringRule::OneOf("const", &["cash"])],
        ..Check::ANY
    };
    pub(super) static MERGE_WITHIN: Check = Check {
        name: "merge within",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "merge within",
                    object: &Object {
                        required: &["a"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "merge within",
                    object: &Object {
                        properties: &[
                            ("a", &Check::INTEGER),
                            ("b", &Check::STRING),
                            ("c", &Check::STRING),
                        ],
                        unevaluated: Some(&Check::NEVER),
                        ..Object::ANY
                    },
                    choices: &[&MERGE_WITHIN_BRANCHES],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static MERGE_TYPED: Check = Check {
        name: "merge typed",
        strings: &[StringRule::MinLength(2)],
        array: &Items { max: 2, ..Items::ANY },
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "merge typed",
                    choices: &[&MERGE_TYPED_BRANCHES],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static NODE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "node",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "node",
                    object: &Object {
                        properties: &[
                            (
                                "next",
                                &Check {
                                    name: "node",
                                    in_place: &[("/$ref", &NODE)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        choices: &[&NODE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static NODE_KIND1_KIND: Check = Check {
        name: "node kind1 kind",
        values: &[("const", &["1"])],
        ..Check::ANY
    };
    pub(super) static NODE_KIND2_KIND: Check = Check {
        name: "node kind2 kind",
        values: &[("const", &["2"])],
        ..Check::ANY
    };
    pub(super) static TAGGED_CARD: Check = Check {
        in_place: &[
            ("", &BASE),
            (
                "/oneOf/0",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "Card",
                    object: &Object {
                        properties: &[
                            ("kind", &TAGGED_CARD_KIND),
                            ("number", &Check::STRING),
                        ],
                        required: &["kind", "number"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static TAGGED_CASH: Check = Check {
        in_place: &[
            ("", &BASE),
            (
                "/oneOf/1",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "Cash",
                    object: &Object {
                        properties: &[("kind", &TAGGED_CASH_KIND)],
                        required: &["kind"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static MERGE_NARROWED: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    name: "merge narrowed",
                    object: &Object {
                        properties: &[
                            (
                                "id",
                                &Check {
                                    strings: &[StringRule::MaxLength(2)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "/anyOf/0",
                &Check {
                    name: "base",
                    in_place: &[("/$ref", &BASE)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static MERGE_NARROWED_ID: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    name: "merge narrowed id",
                    strings: &[StringRule::MaxLength(2)],
                    ..Check::ANY
                },
            ),
            ("", &Check::STRING),
        ],
        ..Check::ANY
    };
    pub(super) static MERGE_NEVER_NULL: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "merge never null",
                    object: &Object {
                        required: &["note"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "/anyOf/0",
                &Check {
                    name: "base",
                    in_place: &[("/$ref", &BASE)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static MERGE_WITHIN_B: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    name: "merge within b",
                    object: &Object {
                        required: &["a"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "",
                &Check {
                    name: "merge within b",
                    object: &Object {
                        properties: &[
                            ("a", &Check::INTEGER),
                            ("b", &Check::STRING),
                            ("c", &Check::STRING),
                        ],
                        unevaluated: Some(&Check::NEVER),
                        ..Object::ANY
                    },
                    in_place: &[
                        (
                            "/oneOf/0",
                            &Check {
                                types: JsonTypes::OBJECT,
                                name: "merge within b",
                                object: &Object {
                                    required: &["b"],
                                    ..Object::ANY
                                },
                                conditions: &[
                                    Condition::Not(
                                        &Check {
                                            name: "merge within b",
                                            object: &Object {
                                                required: &["c"],
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
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static MERGE_WITHIN_C: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    name: "merge within c",
                    object: &Object {
                        required: &["a"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "",
                &Check {
                    name: "merge within c",
                    object: &Object {
                        properties: &[
                            ("a", &Check::INTEGER),
                            ("b", &Check::STRING),
                            ("c", &Check::STRING),
                        ],
                        unevaluated: Some(&Check::NEVER),
                        ..Object::ANY
                    },
                    in_place: &[
                        (
                            "/oneOf/1",
                            &Check {
                                types: JsonTypes::OBJECT,
                                name: "merge within c",
                                object: &Object {
                                    properties: &[("d", &Check::STRING)],
                                    required: &["c"],
                                    ..Object::ANY
                                },
                                conditions: &[
                                    Condition::Not(
                                        &Check {
                                            name: "merge within c",
                                            object: &Object {
                                                required: &["b"],
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
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static MERGE_TYPED_STRING: Check = Check {
        in_place: &[
            ("", &MERGE_TYPED),
            (
                "/oneOf/0",
                &Check {
                    types: JsonTypes::STRING,
                    name: "merge typed string",
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static NODE_KIND1: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "node kind1",
                    object: &Object {
                        properties: &[
                            (
                                "next",
                                &Check {
                                    name: "node",
                                    in_place: &[("/$ref", &NODE)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "node kind1",
                    in_place: &[
                        (
                            "/allOf/0",
                            &Check {
                                types: JsonTypes::OBJECT,
                                name: "node kind1",
                                object: &Object {
                                    properties: &[
                                        (
                                            "next",
                                            &Check {
                                                name: "node",
                                                in_place: &[("/$ref", &NODE)],
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                        (
                            "/oneOf/0",
                            &Check {
                                name: "node kind1",
                                object: &Object {
                                    properties: &[("kind", &NODE_KIND1_KIND)],
                                    required: &["kind"],
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
    pub(super) static NODE_KIND2: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "node kind2",
                    object: &Object {
                        properties: &[
                            (
                                "next",
                                &Check {
                                    name: "node",
                                    in_place: &[("/$ref", &NODE)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "node kind2",
                    in_place: &[
                        (
                            "/allOf/0",
                            &Check {
                                types: JsonTypes::OBJECT,
                                name: "node kind2",
                                object: &Object {
                                    properties: &[
                                        (
                                            "next",
                                            &Check {
                                                name: "node",
                                                in_place: &[("/$ref", &NODE)],
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                        (
                            "/oneOf/1",
                            &Check {
                                name: "node kind2",
                                object: &Object {
                                    properties: &[
                                        ("kind", &NODE_KIND2_KIND),
                                        (
                                            "more",
                                            &Check {
                                                types: JsonTypes::ARRAY,
                                                array: &Items {
                                                    rest: Some(
                                                        &Check {
                                                            name: "node",
                                                            in_place: &[("/$ref", &NODE)],
                                                            ..Check::ANY
                                                        },
                                                    ),
                                                    ..Items::ANY
                                                },
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
                                    required: &["kind"],
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
    pub(super) static TAGGED_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("kind"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"card\""],
                check: &Check {
                    types: JsonTypes::OBJECT,
                    object: &Object {
                        properties: &[
                            ("kind", &TAGGED_CARD_KIND),
                            ("number", &Check::STRING),
                        ],
                        required: &["kind", "number"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"cash\""],
                check: &Check {
                    types: JsonTypes::OBJECT,
                    object: &Object {
                        properties: &[("kind", &TAGGED_CASH_KIND)],
                        required: &["kind"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static MERGE_NARROWED_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "base",
                    in_place: &[("/$ref", &BASE)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static MERGE_NEVER_NULL_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "base",
                    in_place: &[("/$ref", &BASE)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static MERGE_WITHIN_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                property: Some("b"),
                check: &Check {
                    types: JsonTypes::OBJECT,
                    object: &Object {
                        required: &["b"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                object: &Object {
                                    required: &["c"],
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
                property: Some("c"),
                check: &Check {
                    types: JsonTypes::OBJECT,
                    object: &Object {
                        properties: &[("d", &Check::STRING)],
                        required: &["c"],
                        ..Object::ANY
                    },
                    conditions: &[
                        Condition::Not(
                            &Check {
                                object: &Object {
                                    required: &["b"],
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
    pub(super) static MERGE_TYPED_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
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
    pub(super) static NODE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        undecided: JsonTypes::ARRAY
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN)
            .or(JsonTypes::NULL),
        tag: Some("kind"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["1"],
                check: &Check {
                    name: "node",
                    object: &Object {
                        properties: &[("kind", &NODE_KIND1_KIND)],
                        required: &["kind"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["2"],
                check: &Check {
                    name: "node",
                    object: &Object {
                        properties: &[
                            ("kind", &NODE_KIND2_KIND),
                            (
                                "more",
                                &Check {
                                    types: JsonTypes::ARRAY,
                                    array: &Items {
                                        rest: Some(
                                            &Check {
                                                name: "node",
                                                in_place: &[("/$ref", &NODE)],
                                                ..Check::ANY
                                            },
                                        ),
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["kind"],
                        ..Object::ANY
                    },
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
    impl super::Merge {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Merge {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Merge`](super::Merge).
    #[derive(Clone, Debug, Default)]
    pub struct Merge {
        tagged: ::exactify::__private::Draft<super::Tagged>,
        narrowed: ::exactify::__private::Draft<
            ::std::option::Option<super::MergeNarrowed>,
        >,
        never_null: ::exactify::__private::Draft<super::MergeNeverNull>,
        within: ::exactify::__private::Draft<super::MergeWithin>,
        typed: ::exactify::__private::Draft<super::MergeTyped>,
        tree: ::exactify::__private::Draft<::std::boxed::Box<super::Node>>,
        extra: ::exactify::Extra<super::Merge>,
        errors: ::exactify::BuildError,
    }
    impl Merge {
        /// Tagged
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn tagged<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Tagged>,
            V::Error: ::std::fmt::Display,
        {
            self.tagged.set(value);
            self
        }
        /// The property `narrowed`.
        #[must_use]
        pub fn narrowed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MergeNarrowed>,
            V::Error: ::std::fmt::Display,
        {
            self.narrowed.set_some::<V, super::MergeNarrowed>(value);
            self
        }
        /// Makes `narrowed` null.
        #[must_use]
        pub fn narrowed_null(mut self) -> Self {
            self.narrowed.set(::std::option::Option::<super::MergeNarrowed>::None);
            self
        }
        /// The property `never_null`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn never_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MergeNeverNull>,
            V::Error: ::std::fmt::Display,
        {
            self.never_null.set(value);
            self
        }
        /// The property `within`.
        ///
        /// Enforced:
        /// * `unevaluatedProperties`: `` false ``
        #[must_use]
        pub fn within<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MergeWithin>,
            V::Error: ::std::fmt::Display,
        {
            self.within.set(value);
            self
        }
        /// The property `typed`.
        ///
        /// Enforced:
        /// * `minLength`: `` 2 ``
        /// * `maxItems`: `` 2 ``
        #[must_use]
        pub fn typed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MergeTyped>,
            V::Error: ::std::fmt::Display,
        {
            self.typed.set(value);
            self
        }
        /// The property `tree`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn tree<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Node>>,
            V::Error: ::std::fmt::Display,
        {
            self.tree.set(value);
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
        ) -> ::std::result::Result<super::Merge, ::exactify::BuildError> {
            let mut errors = self.errors;
            let tagged = self.tagged.optional("tagged", &mut errors);
            let narrowed = self.narrowed.optional("narrowed", &mut errors);
            let never_null = self.never_null.optional("never_null", &mut errors);
            let within = self.within.optional("within", &mut errors);
            let typed = self.typed.optional("typed", &mut errors);
            let tree = self.tree.optional("tree", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Merge {
                        tagged,
                        narrowed,
                        never_null,
                        within,
                        typed,
                        tree,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Merge> for super::Merge {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Merge,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Base {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Base {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Base`](super::Base).
    #[derive(Clone, Debug, Default)]
    pub struct Base {
        id: ::exactify::__private::Draft<::std::string::String>,
        note: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Base>,
        errors: ::exactify::BuildError,
    }
    impl Base {
        /// The property `id`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
            self
        }
        /// The property `note`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set(value);
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
        ) -> ::std::result::Result<super::Base, ::exactify::BuildError> {
            let mut errors = self.errors;
            let id = self.id.required("id", &mut errors);
            let note = self.note.optional("note", &mut errors);
            errors
                .or(
                    match (id,) {
                        (::std::option::Option::Some(id),) => {
                            ::std::option::Option::Some(super::Base {
                                id,
                                note,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Base> for super::Base {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Base,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::TaggedCard {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TaggedCard {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TaggedCard`](super::TaggedCard).
    #[derive(Clone, Debug, Default)]
    pub struct TaggedCard {
        id: ::exactify::__private::Draft<::std::string::String>,
        note: ::exactify::__private::Draft<::std::string::String>,
        kind: ::exactify::__private::Draft<super::TaggedCardKind>,
        number: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::TaggedCard>,
        errors: ::exactify::BuildError,
    }
    impl TaggedCard {
        /// The property `id`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
            self
        }
        /// The property `note`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` card ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TaggedCardKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `number`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.number.set(value);
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
        ) -> ::std::result::Result<super::TaggedCard, ::exactify::BuildError> {
            let mut errors = self.errors;
            let id = self.id.required("id", &mut errors);
            let note = self.note.optional("note", &mut errors);
            let kind = self.kind.constant("kind", &mut errors);
            let number = self.number.required("number", &mut errors);
            errors
                .or(
                    match (id, kind, number) {
                        (
                            ::std::option::Option::Some(id),
                            ::std::option::Option::Some(kind),
                            ::std::option::Option::Some(number),
                        ) => {
                            ::std::option::Option::Some(super::TaggedCard {
                                id,
                                kind,
                                number,
                                note,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<TaggedCard> for super::TaggedCard {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: TaggedCard,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::TaggedCash {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TaggedCash {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TaggedCash`](super::TaggedCash).
    #[derive(Clone, Debug, Default)]
    pub struct TaggedCash {
        id: ::exactify::__private::Draft<::std::string::String>,
        note: ::exactify::__private::Draft<::std::string::String>,
        kind: ::exactify::__private::Draft<super::TaggedCashKind>,
        extra: ::exactify::Extra<super::TaggedCash>,
        errors: ::exactify::BuildError,
    }
    impl TaggedCash {
        /// The property `id`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
            self
        }
        /// The property `note`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` cash ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TaggedCashKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
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
        ) -> ::std::result::Result<super::TaggedCash, ::exactify::BuildError> {
            let mut errors = self.errors;
            let id = self.id.required("id", &mut errors);
            let note = self.note.optional("note", &mut errors);
            let kind = self.kind.constant("kind", &mut errors);
            errors
                .or(
                    match (id, kind) {
                        (
                            ::std::option::Option::Some(id),
                            ::std::option::Option::Some(kind),
                        ) => {
                            ::std::option::Option::Some(super::TaggedCash {
                                id,
                                kind,
                                note,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<TaggedCash> for super::TaggedCash {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: TaggedCash,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::MergeNarrowed {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> MergeNarrowed {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`MergeNarrowed`](super::MergeNarrowed).
    #[derive(Clone, Debug, Default)]
    pub struct MergeNarrowed {
        id: ::exactify::__private::Draft<super::MergeNarrowedId>,
        note: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::MergeNarrowed>,
        errors: ::exactify::BuildError,
    }
    impl MergeNarrowed {
        /// The property `id`.
        ///
        /// Enforced:
        /// * `required`
        /// * `maxLength`: `` 2 ``
        /// * `type`: `` string ``
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MergeNarrowedId>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
            self
        }
        /// The property `note`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set(value);
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
        ) -> ::std::result::Result<super::MergeNarrowed, ::exactify::BuildError> {
            let mut errors = self.errors;
            let id = self.id.required("id", &mut errors);
            let note = self.note.optional("note", &mut errors);
            errors
                .or(
                    match (id,) {
                        (::std::option::Option::Some(id),) => {
                            ::std::option::Option::Some(super::MergeNarrowed {
                                id,
                                note,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<MergeNarrowed> for super::MergeNarrowed {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: MergeNarrowed,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::MergeNeverNull {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> MergeNeverNull {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`MergeNeverNull`](super::MergeNeverNull).
    #[derive(Clone, Debug, Default)]
    pub struct MergeNeverNull {
        id: ::exactify::__private::Draft<::std::string::String>,
        note: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::MergeNeverNull>,
        errors: ::exactify::BuildError,
    }
    impl MergeNeverNull {
        /// The property `id`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
            self
        }
        /// The property `note`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set(value);
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
        ) -> ::std::result::Result<super::MergeNeverNull, ::exactify::BuildError> {
            let mut errors = self.errors;
            let id = self.id.required("id", &mut errors);
            let note = self.note.required("note", &mut errors);
            errors
                .or(
                    match (id, note) {
                        (
                            ::std::option::Option::Some(id),
                            ::std::option::Option::Some(note),
                        ) => {
                            ::std::option::Option::Some(super::MergeNeverNull {
                                id,
                                note,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<MergeNeverNull> for super::MergeNeverNull {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: MergeNeverNull,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::MergeWithinB {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> MergeWithinB {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`MergeWithinB`](super::MergeWithinB).
    #[derive(Clone, Debug, Default)]
    pub struct MergeWithinB {
        pub(super) a: ::exactify::__private::Draft<::exactify::Integer>,
        pub(super) b: ::exactify::__private::Draft<::std::string::String>,
        pub(super) c: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::MergeWithinB>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl MergeWithinB {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` integer ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `b`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
            self
        }
        /// The property `c`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn c<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.c.set(value);
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
        ) -> ::std::result::Result<super::MergeWithinB, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            let b = self.b.required("b", &mut errors);
            let c = self.c.optional("c", &mut errors);
            errors
                .or(
                    match (a, b) {
                        (
                            ::std::option::Option::Some(a),
                            ::std::option::Option::Some(b),
                        ) => {
                            ::std::option::Option::Some(super::MergeWithinB {
                                a,
                                b,
                                c,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<MergeWithinB> for super::MergeWithinB {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: MergeWithinB,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::MergeWithinC {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> MergeWithinC {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`MergeWithinC`](super::MergeWithinC).
    #[derive(Clone, Debug, Default)]
    pub struct MergeWithinC {
        pub(super) a: ::exactify::__private::Draft<::exactify::Integer>,
        pub(super) b: ::exactify::__private::Draft<::std::string::String>,
        pub(super) c: ::exactify::__private::Draft<::std::string::String>,
        pub(super) d: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::MergeWithinC>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl MergeWithinC {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` integer ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
            self
        }
        /// The property `c`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn c<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.c.set(value);
            self
        }
        /// The property `d`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn d<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.d.set(value);
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
        ) -> ::std::result::Result<super::MergeWithinC, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            let c = self.c.required("c", &mut errors);
            let d = self.d.optional("d", &mut errors);
            errors
                .or(
                    match (a, c) {
                        (
                            ::std::option::Option::Some(a),
                            ::std::option::Option::Some(c),
                        ) => {
                            ::std::option::Option::Some(super::MergeWithinC {
                                a,
                                c,
                                b,
                                d,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<MergeWithinC> for super::MergeWithinC {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: MergeWithinC,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::NodeKind1 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NodeKind1 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NodeKind1`](super::NodeKind1).
    #[derive(Clone, Debug, Default)]
    pub struct NodeKind1 {
        next: ::exactify::__private::Draft<::std::boxed::Box<super::Node>>,
        kind: ::exactify::__private::Draft<super::NodeKind1Kind>,
        extra: ::exactify::Extra<super::NodeKind1>,
        errors: ::exactify::BuildError,
    }
    impl NodeKind1 {
        /// The property `next`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Node>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` 1 ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NodeKind1Kind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
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
        ) -> ::std::result::Result<super::NodeKind1, ::exactify::BuildError> {
            let mut errors = self.errors;
            let next = self.next.optional("next", &mut errors);
            let kind = self.kind.constant("kind", &mut errors);
            errors
                .or(
                    match (kind,) {
                        (::std::option::Option::Some(kind),) => {
                            ::std::option::Option::Some(super::NodeKind1 {
                                kind,
                                next,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<NodeKind1> for super::NodeKind1 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NodeKind1,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::NodeKind2 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NodeKind2 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NodeKind2`](super::NodeKind2).
    #[derive(Clone, Debug, Default)]
    pub struct NodeKind2 {
        next: ::exactify::__private::Draft<::std::boxed::Box<super::Node>>,
        kind: ::exactify::__private::Draft<super::NodeKind2Kind>,
        more: ::exactify::__private::Draft<::exactify::Array<super::Node>>,
        extra: ::exactify::Extra<super::NodeKind2>,
        errors: ::exactify::BuildError,
    }
    impl NodeKind2 {
        /// The property `next`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Node>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` 2 ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NodeKind2Kind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `more`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$ref":"#/$defs/Node"} ``
        #[must_use]
        pub fn more<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::Node>>,
            V::Error: ::std::fmt::Display,
        {
            self.more.set(value);
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
        ) -> ::std::result::Result<super::NodeKind2, ::exactify::BuildError> {
            let mut errors = self.errors;
            let next = self.next.optional("next", &mut errors);
            let kind = self.kind.constant("kind", &mut errors);
            let more = self.more.optional("more", &mut errors);
            errors
                .or(
                    match (kind,) {
                        (::std::option::Option::Some(kind),) => {
                            ::std::option::Option::Some(super::NodeKind2 {
                                kind,
                                next,
                                more,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<NodeKind2> for super::NodeKind2 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NodeKind2,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`MergeWithinB`](super::MergeWithinB), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MergeWithinB {
        /// The property `a`.
        pub a: ::exactify::Integer,
        /// The property `b`.
        pub b: ::std::string::String,
        /// The property `c`.
        pub c: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::MergeWithinB>,
    }
    /// The parts of [`MergeWithinC`](super::MergeWithinC), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MergeWithinC {
        /// The property `a`.
        pub a: ::exactify::Integer,
        /// The property `b`.
        pub b: ::std::option::Option<::std::string::String>,
        /// The property `c`.
        pub c: ::std::string::String,
        /// The property `d`.
        pub d: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::MergeWithinC>,
    }
}
