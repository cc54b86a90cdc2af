// Made by exactify-build 0.1.0 from choice_within. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Within
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Within {
    /// The property `type`.
    pub type_: ::std::option::Option<WithinType>,
    /// The property `types`.
    pub types: ::std::option::Option<WithinTypes>,
    /// The property `tag`.
    pub tag: ::std::option::Option<WithinTag>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Within>,
}

impl ::exactify::__private::Properties for Within {
    const NAMES: &'static [&'static str] = &["type", "types", "tag"];
}

impl ::serde::Serialize for Within {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.type_.is_some())
            + ::std::primitive::usize::from(self.types.is_some())
            + ::std::primitive::usize::from(self.tag.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.types {
            map.serialize_entry("types", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tag {
            map.serialize_entry("tag", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Within {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct WithinVisitor;
        impl<'de> ::serde::de::Visitor<'de> for WithinVisitor {
            type Value = Within;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Within)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Within, __A::Error> {
                let mut made = Within {
                    type_: ::std::option::Option::None,
                    types: ::std::option::Option::None,
                    tag: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "type" => {
                            ::exactify::__private::set(&mut made.type_, &name, &mut map)?
                        }
                        "types" => {
                            ::exactify::__private::set(&mut made.types, &name, &mut map)?
                        }
                        "tag" => {
                            ::exactify::__private::set(&mut made.tag, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(WithinVisitor)
    }
}

impl ::exactify::Exact for Within {
    const CHECK: &'static ::exactify::Check = &checks::WITHIN;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.type_)
            || ::exactify::Exact::has_unknown(&self.tag)
    }
}

impl ::exactify::Subschema for Within {
    const SCHEMA: &'static str = r##"{"title":"Within","type":"object","properties":{"type":{"oneOf":[{"type":"string"},{"$ref":"#/$defs/amount"}]},"types":{"anyOf":[{"type":"boolean"},{"$ref":"#/$defs/amounts"}]},"tag":{"oneOf":[{"$ref":"#/$defs/card"},{"$ref":"#/$defs/transfer"}]}},"$defs":{"amount":{"oneOf":[{"type":"number"},{"title":"Exact amount","type":"object","properties":{"value":{"type":"number"}}}]},"amounts":{"type":["number","object"],"additionalProperties":{"type":"number"}},"card":{"title":"Card","type":"object","required":["kind"],"properties":{"kind":{"const":"card"}}},"transfer":{"oneOf":[{"type":"integer"},{"title":"Bank transfer","type":"object","required":["kind","amount"],"properties":{"kind":{"const":"transfer"},"amount":{"$ref":"#/$defs/amount"}}}]}}}"##;
}

/// WithinType
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum WithinType {
    /// Where the value is a JSON string.
    String(::std::string::String),
    /// Where the value is a JSON object or number.
    Amount(Amount),
}

::exactify::enum_impls!(
    WithinType, [String, Amount], [String(::std::string::String), Amount(Amount)]
);

impl ::std::convert::From<&str> for WithinType {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for WithinType {
    const NAME: &'static str = "within type";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::WITHIN_TYPE_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Amount),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for WithinType {
    const CHECK: &'static ::exactify::Check = &checks::WITHIN_TYPE;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Amount(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for WithinType {
    const SCHEMA: &'static str = r##"{"oneOf":[{"type":"string"},{"$ref":"#/$defs/amount"}]}"##;
}

/// Amount
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Amount {
    /// Where the value is a JSON number.
    Number(::exactify::Number),
    /// Exact amount
    ///
    /// Where the value is a JSON object.
    ExactAmount(ExactAmount),
}

::exactify::enum_impls!(
    Amount, [Number, ExactAmount], [Number(::exactify::Number), ExactAmount(ExactAmount)]
);

::exactify::builder_impls!(Amount, [ExactAmount]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Amount {
    const NAME: &'static str = "amount";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::AMOUNT_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::ExactAmount),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Amount {
    const CHECK: &'static ::exactify::Check = &checks::AMOUNT;
    fn has_unknown(&self) -> bool {
        match self {
            Self::ExactAmount(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for Amount {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"number"},{"title":"Exact amount","type":"object","properties":{"value":{"type":"number"}}}]}"#;
}

/// Exact amount
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ExactAmount {
    /// The property `value`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    pub value: ::std::option::Option<::exactify::Number>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ExactAmount>,
}

impl ::exactify::__private::Properties for ExactAmount {
    const NAMES: &'static [&'static str] = &["value"];
}

impl ::serde::Serialize for ExactAmount {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.value.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ExactAmount {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ExactAmountVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ExactAmountVisitor {
            type Value = ExactAmount;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Exact amount)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ExactAmount, __A::Error> {
                let mut made = ExactAmount {
                    value: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "value" => {
                            ::exactify::__private::set(&mut made.value, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ExactAmountVisitor)
    }
}

impl ::exactify::Exact for ExactAmount {
    const CHECK: &'static ::exactify::Check = &checks::EXACT_AMOUNT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for ExactAmount {
    const SCHEMA: &'static str = r#"{"title":"Exact amount","type":"object","properties":{"value":{"type":"number"}}}"#;
}

/// WithinTypes
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum WithinTypes {
    /// Where the value is a JSON boolean.
    Boolean(bool),
    /// Where the value is a JSON object or number.
    Amounts(Amounts),
}

::exactify::enum_impls!(
    WithinTypes, [Boolean, Amounts], [Boolean(bool), Amounts(Amounts)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for WithinTypes {
    const NAME: &'static str = "within types";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::WITHIN_TYPES_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Amounts),
        }
    }
}

impl ::exactify::Exact for WithinTypes {
    const CHECK: &'static ::exactify::Check = &checks::WITHIN_TYPES;
}

impl ::exactify::Subschema for WithinTypes {
    const SCHEMA: &'static str = r##"{"anyOf":[{"type":"boolean"},{"$ref":"#/$defs/amounts"}]}"##;
}

/// Amounts
///
/// Enforced:
/// * `type`: `` ["number","object"] ``
/// * `additionalProperties`: `` {"type":"number"} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Amounts {
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Number>),
}

::exactify::union_impls!(
    Amounts, "amounts", [Number(::exactify::Number), Object(::exactify::Map <
    ::std::string::String, ::exactify::Number >)]
);

impl ::exactify::Exact for Amounts {
    const CHECK: &'static ::exactify::Check = &checks::AMOUNTS;
}

impl ::exactify::Subschema for Amounts {
    const SCHEMA: &'static str = r#"{"type":["number","object"],"additionalProperties":{"type":"number"}}"#;
}

/// WithinTag
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum WithinTag {
    /// Card
    ///
    /// Where `kind` is `` "card" ``.
    Card(Card),
    /// Where `kind` is `` "transfer" ``.
    Transfer(Transfer),
}

::exactify::enum_impls!(WithinTag, [Card, Transfer], [Card(Card), Transfer(Transfer)]);

::exactify::builder_impls!(WithinTag, [Card]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for WithinTag {
    const NAME: &'static str = "within tag";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::WITHIN_TAG_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Card),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Transfer),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for WithinTag {
    const CHECK: &'static ::exactify::Check = &checks::WITHIN_TAG;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Card(value) => ::exactify::Exact::has_unknown(value),
            Self::Transfer(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for WithinTag {
    const SCHEMA: &'static str = r##"{"oneOf":[{"$ref":"#/$defs/card"},{"$ref":"#/$defs/transfer"}]}"##;
}

/// Card
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Card {
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` card ``
    pub kind: CardKind,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Card>,
}

impl ::exactify::__private::Properties for Card {
    const NAMES: &'static [&'static str] = &["kind"];
}

impl ::serde::Serialize for Card {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("kind", &self.kind)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Card {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct CardVisitor;
        impl<'de> ::serde::de::Visitor<'de> for CardVisitor {
            type Value = Card;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Card)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Card, __A::Error> {
                let mut kind = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Card {
                    kind: ::exactify::__private::required(kind, "kind")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(CardVisitor)
    }
}

impl ::exactify::Exact for Card {
    const CHECK: &'static ::exactify::Check = &checks::CARD;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Card {
    const SCHEMA: &'static str = r#"{"title":"Card","type":"object","required":["kind"],"properties":{"kind":{"const":"card"}}}"#;
}

/// CardKind
///
/// Enforced:
/// * `const`: `` card ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct CardKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl CardKind {
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
impl ::std::str::FromStr for CardKind {
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

impl ::std::convert::TryFrom<::std::string::String> for CardKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    CardKind, "card kind", checks::CARD_KIND.strings, & checks::CARD_KIND
);

impl ::exactify::Subschema for CardKind {
    const SCHEMA: &'static str = r#"{"const":"card"}"#;
}

/// Transfer
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Transfer {
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
    /// Bank transfer
    ///
    /// Where the value is a JSON object.
    BankTransfer(BankTransfer),
}

::exactify::enum_impls!(
    Transfer, [Number, BankTransfer], [Number(::exactify::Integer),
    BankTransfer(BankTransfer)]
);

::exactify::builder_impls!(Transfer, [BankTransfer]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Transfer {
    const NAME: &'static str = "transfer";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TRANSFER_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::BankTransfer),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Transfer {
    const CHECK: &'static ::exactify::Check = &checks::TRANSFER;
    fn has_unknown(&self) -> bool {
        match self {
            Self::BankTransfer(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for Transfer {
    const SCHEMA: &'static str = r##"{"oneOf":[{"type":"integer"},{"title":"Bank transfer","type":"object","required":["kind","amount"],"properties":{"kind":{"const":"transfer"},"amount":{"$ref":"#/$defs/amount"}}}]}"##;
}

/// Bank transfer
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BankTransfer {
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` transfer ``
    pub kind: BankTransferKind,
    /// The property `amount`.
    ///
    /// Enforced:
    /// * `required`
    pub amount: Amount,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<BankTransfer>,
}

impl ::exactify::__private::Properties for BankTransfer {
    const NAMES: &'static [&'static str] = &["kind", "amount"];
}

impl ::serde::Serialize for BankTransfer {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("amount", &self.amount)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for BankTransfer {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BankTransferVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BankTransferVisitor {
            type Value = BankTransfer;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Bank transfer)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<BankTransfer, __A::Error> {
                let mut kind = ::std::option::Option::None;
                let mut amount = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "amount" => {
                            ::exactify::__private::set(&mut amount, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(BankTransfer {
                    kind: ::exactify::__private::required(kind, "kind")?,
                    amount: ::exactify::__private::required(amount, "amount")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BankTransferVisitor)
    }
}

impl ::exactify::Exact for BankTransfer {
    const CHECK: &'static ::exactify::Check = &checks::BANK_TRANSFER;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.amount)
    }
}

impl ::exactify::Subschema for BankTransfer {
    const SCHEMA: &'static str = r##"{"title":"Bank transfer","type":"object","required":["kind","amount"],"properties":{"kind":{"const":"transfer"},"amount":{"$ref":"#/$defs/amount"}}}"##;
}

/// BankTransferKind
///
/// Enforced:
/// * `const`: `` transfer ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BankTransferKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BankTransferKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "transfer",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for BankTransferKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "transfer" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for BankTransferKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    BankTransferKind, "bank transfer kind", checks::BANK_TRANSFER_KIND.strings, &
    checks::BANK_TRANSFER_KIND
);

impl ::exactify::Subschema for BankTransferKind {
    const SCHEMA: &'static str = r#"{"const":"transfer"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static WITHIN: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Within",
        object: &Object {
            properties: &[
                ("type", &WITHIN_TYPE),
                ("types", &WITHIN_TYPES),
                ("tag", &WITHIN_TAG),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static WITHIN_TYPE: Check = Check {
        name: "within type",
        choices: &[&WITHIN_TYPE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static AMOUNT: Check = Check {
        name: "amount",
        choices: &[&AMOUNT_BRANCHES],
        ..Check::ANY
    };
    pub(super) static EXACT_AMOUNT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Exact amount",
        object: &Object {
            properties: &[("value", &Check::NUMBER)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static WITHIN_TYPES: Check = Check {
        name: "within types",
        choices: &[&WITHIN_TYPES_BRANCHES],
        ..Check::ANY
    };
    pub(super) static AMOUNTS: Check = Check {
        types: JsonTypes::OBJECT.or(JsonTypes::NUMBER),
        name: "amounts",
        object: &Object {
            additional: Some(&Check::NUMBER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static WITHIN_TAG: Check = Check {
        name: "within tag",
        choices: &[&WITHIN_TAG_BRANCHES],
        ..Check::ANY
    };
    pub(super) static CARD: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Card",
        object: &Object {
            properties: &[("kind", &CARD_KIND)],
            required: &["kind"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CARD_KIND: Check = Check {
        name: "card kind",
        strings: &[StringRule::OneOf("const", &["card"])],
        ..Check::ANY
    };
    pub(super) static TRANSFER: Check = Check {
        name: "transfer",
        choices: &[&TRANSFER_BRANCHES],
        ..Check::ANY
    };
    pub(super) static BANK_TRANSFER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Bank transfer",
        object: &Object {
            properties: &[
                ("kind", &BANK_TRANSFER_KIND),
                (
                    "amount",
                    &Check {
                        name: "amount",
                        in_place: &[("/$ref", &AMOUNT)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["kind", "amount"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BANK_TRANSFER_KIND: Check = Check {
        name: "bank transfer kind",
        strings: &[StringRule::OneOf("const", &["transfer"])],
        ..Check::ANY
    };
    pub(super) static WITHIN_TYPE_BRANCHES: Branches = Branches {
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
                types: JsonTypes::OBJECT.or(JsonTypes::NUMBER),
                check: &Check {
                    name: "amount",
                    in_place: &[("/$ref", &AMOUNT)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static AMOUNT_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::NUMBER,
                check: &Check::NUMBER,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                check: &EXACT_AMOUNT,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static WITHIN_TYPES_BRANCHES: Branches = Branches {
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
                types: JsonTypes::OBJECT.or(JsonTypes::NUMBER),
                check: &Check {
                    name: "amounts",
                    in_place: &[("/$ref", &AMOUNTS)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static WITHIN_TAG_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("kind"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"card\""],
                check: &Check {
                    name: "Card",
                    in_place: &[("/$ref", &CARD)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT.or(JsonTypes::NUMBER),
                tags: &["\"transfer\""],
                check: &Check {
                    name: "transfer",
                    in_place: &[("/$ref", &TRANSFER)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static TRANSFER_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                check: &BANK_TRANSFER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Within {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Within {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Within`](super::Within).
    #[derive(Clone, Debug, Default)]
    pub struct Within {
        type_: ::exactify::__private::Draft<super::WithinType>,
        types: ::exactify::__private::Draft<super::WithinTypes>,
        tag: ::exactify::__private::Draft<super::WithinTag>,
        extra: ::exactify::Extra<super::Within>,
        errors: ::exactify::BuildError,
    }
    impl Within {
        /// The property `type`.
        #[must_use]
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WithinType>,
            V::Error: ::std::fmt::Display,
        {
            self.type_.set(value);
            self
        }
        /// The property `types`.
        #[must_use]
        pub fn types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WithinTypes>,
            V::Error: ::std::fmt::Display,
        {
            self.types.set(value);
            self
        }
        /// The property `tag`.
        #[must_use]
        pub fn tag<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WithinTag>,
            V::Error: ::std::fmt::Display,
        {
            self.tag.set(value);
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
        ) -> ::std::result::Result<super::Within, ::exactify::BuildError> {
            let mut errors = self.errors;
            let type_ = self.type_.optional("type", &mut errors);
            let types = self.types.optional("types", &mut errors);
            let tag = self.tag.optional("tag", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Within {
                        type_,
                        types,
                        tag,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Within> for super::Within {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Within,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::ExactAmount {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ExactAmount {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ExactAmount`](super::ExactAmount).
    #[derive(Clone, Debug, Default)]
    pub struct ExactAmount {
        value: ::exactify::__private::Draft<::exactify::Number>,
        extra: ::exactify::Extra<super::ExactAmount>,
        errors: ::exactify::BuildError,
    }
    impl ExactAmount {
        /// The property `value`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        #[must_use]
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.value.set(value);
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
        ) -> ::std::result::Result<super::ExactAmount, ::exactify::BuildError> {
            let mut errors = self.errors;
            let value = self.value.optional("value", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::ExactAmount {
                        value,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<ExactAmount> for super::ExactAmount {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ExactAmount,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Card {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Card {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Card`](super::Card).
    #[derive(Clone, Debug, Default)]
    pub struct Card {
        kind: ::exactify::__private::Draft<super::CardKind>,
        extra: ::exactify::Extra<super::Card>,
        errors: ::exactify::BuildError,
    }
    impl Card {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` card ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::CardKind>,
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
        ) -> ::std::result::Result<super::Card, ::exactify::BuildError> {
            let mut errors = self.errors;
            let kind = self.kind.constant("kind", &mut errors);
            errors
                .or(
                    match (kind,) {
                        (::std::option::Option::Some(kind),) => {
                            ::std::option::Option::Some(super::Card {
                                kind,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Card> for super::Card {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Card,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::BankTransfer {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> BankTransfer {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`BankTransfer`](super::BankTransfer).
    #[derive(Clone, Debug, Default)]
    pub struct BankTransfer {
        kind: ::exactify::__private::Draft<super::BankTransferKind>,
        amount: ::exactify::__private::Draft<super::Amount>,
        extra: ::exactify::Extra<super::BankTransfer>,
        errors: ::exactify::BuildError,
    }
    impl BankTransfer {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` transfer ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BankTransferKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `amount`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn amount<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Amount>,
            V::Error: ::std::fmt::Display,
        {
            self.amount.set(value);
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
        ) -> ::std::result::Result<super::BankTransfer, ::exactify::BuildError> {
            let mut errors = self.errors;
            let kind = self.kind.constant("kind", &mut errors);
            let amount = self.amount.required("amount", &mut errors);
            errors
                .or(
                    match (kind, amount) {
                        (
                            ::std::option::Option::Some(kind),
                            ::std::option::Option::Some(amount),
                        ) => {
                            ::std::option::Option::Some(super::BankTransfer {
                                kind,
                                amount,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<BankTransfer> for super::BankTransfer {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: BankTransfer,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
