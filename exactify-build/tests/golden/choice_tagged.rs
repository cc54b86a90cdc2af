// Made by exactify-build 0.1.0 from choice_tagged. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// How a bill is paid.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Payment {
    /// A credit card.
    ///
    /// Where `kind` is `` "card" ``.
    Card(Card),
    /// Where `kind` is `` "bank" ``.
    Bank(Bank),
    /// Coins or notes.
    ///
    /// Where `kind` is `` "coins" `` or `` "notes" ``.
    Cash(Cash),
}

::exactify::enum_impls!(
    Payment, [Card, Bank, Cash], [Card(Card), Bank(Bank), Cash(Cash)]
);

::exactify::builder_impls!(Payment, [Card, Bank, Cash]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Payment {
    const NAME: &'static str = "Payment";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::PAYMENT_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Card),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::Bank),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Cash),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Payment {
    const CHECK: &'static ::exactify::Check = &checks::PAYMENT;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Card(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for Payment {
    const SCHEMA: &'static str = r##"{"title":"Payment","description":"How a bill is paid.","oneOf":[{"$ref":"#/$defs/card"},{"$ref":"#/$defs/bank"},{"title":"Cash","description":"Coins or notes.","type":"object","required":["kind"],"properties":{"kind":{"enum":["coins","notes"]},"amount":{"type":"integer","minimum":1}},"additionalProperties":false}],"discriminator":{"propertyName":"kind","mapping":{"card":"#/$defs/card"}},"$defs":{"card":{"type":"object","description":"A credit card.","required":["kind","number"],"properties":{"kind":{"const":"card"},"number":{"type":"string","minLength":2},"holder":{"type":"object","properties":{"name":{"type":"string"}}}}},"bank":{"type":"object","required":["iban","kind"],"properties":{"kind":{"$ref":"#/$defs/bankKind"},"iban":{"type":"string"}},"additionalProperties":{"type":"boolean"}},"bankKind":{"type":"string","const":"bank"}}}"##;
}

/// A credit card.
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Card {
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` card ``
    pub kind: CardKind,
    /// The property `number`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `minLength`: `` 2 ``
    pub number: CardNumber,
    /// The property `holder`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub holder: ::std::option::Option<CardHolder>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Card>,
}

impl ::exactify::__private::Properties for Card {
    const NAMES: &'static [&'static str] = &["kind", "number", "holder"];
}

impl ::serde::Serialize for Card {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + ::std::primitive::usize::from(self.holder.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("number", &self.number)?;
        if let ::std::option::Option::Some(value) = &self.holder {
            map.serialize_entry("holder", value)?;
        }
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
                f.write_str("an object (card)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Card, __A::Error> {
                let mut kind = ::std::option::Option::None;
                let mut number = ::std::option::Option::None;
                let mut holder = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "number" => {
                            ::exactify::__private::set(&mut number, &name, &mut map)?
                        }
                        "holder" => {
                            ::exactify::__private::set(&mut holder, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Card {
                    kind: ::exactify::__private::required(kind, "kind")?,
                    number: ::exactify::__private::required(number, "number")?,
                    holder,
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
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.holder)
    }
}

impl ::exactify::Subschema for Card {
    const SCHEMA: &'static str = r#"{"type":"object","description":"A credit card.","required":["kind","number"],"properties":{"kind":{"const":"card"},"number":{"type":"string","minLength":2},"holder":{"type":"object","properties":{"name":{"type":"string"}}}}}"#;
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

/// CardNumber
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct CardNumber(::exactify::__private::EcoString);

::exactify::string_impls!(
    CardNumber, "card number", checks::CARD_NUMBER.strings, & checks::CARD_NUMBER
);

impl ::exactify::Subschema for CardNumber {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":2}"#;
}

/// CardHolder
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct CardHolder {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub name: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<CardHolder>,
}

impl ::exactify::__private::Properties for CardHolder {
    const NAMES: &'static [&'static str] = &["name"];
}

impl ::serde::Serialize for CardHolder {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.name.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for CardHolder {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct CardHolderVisitor;
        impl<'de> ::serde::de::Visitor<'de> for CardHolderVisitor {
            type Value = CardHolder;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (card holder)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<CardHolder, __A::Error> {
                let mut made = CardHolder {
                    name: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut made.name, &name_, &mut map)?
                        }
                        _ => made.extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(CardHolderVisitor)
    }
}

impl ::exactify::Exact for CardHolder {
    const CHECK: &'static ::exactify::Check = &checks::CARD_HOLDER;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for CardHolder {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"name":{"type":"string"}}}"#;
}

/// Bank
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` {"type":"boolean"} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Bank {
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `const`: `` bank ``
    pub kind: BankKind,
    /// The property `iban`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub iban: ::std::string::String,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Bank, bool>,
}

impl ::exactify::__private::Properties for Bank {
    const NAMES: &'static [&'static str] = &["kind", "iban"];
}

impl ::serde::Serialize for Bank {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("iban", &self.iban)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Bank {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BankVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BankVisitor {
            type Value = Bank;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (bank)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Bank, __A::Error> {
                let mut kind = ::std::option::Option::None;
                let mut iban = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "iban" => ::exactify::__private::set(&mut iban, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Bank {
                    kind: ::exactify::__private::required(kind, "kind")?,
                    iban: ::exactify::__private::required(iban, "iban")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BankVisitor)
    }
}

impl ::exactify::Exact for Bank {
    const CHECK: &'static ::exactify::Check = &checks::BANK;
}

impl ::exactify::Subschema for Bank {
    const SCHEMA: &'static str = r##"{"type":"object","required":["iban","kind"],"properties":{"kind":{"$ref":"#/$defs/bankKind"},"iban":{"type":"string"}},"additionalProperties":{"type":"boolean"}}"##;
}

/// BankKind
///
/// Enforced:
/// * `type`: `` string ``
/// * `const`: `` bank ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BankKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BankKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "bank",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for BankKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "bank" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for BankKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    BankKind, "bank kind", checks::BANK_KIND.strings, & checks::BANK_KIND
);

impl ::exactify::Subschema for BankKind {
    const SCHEMA: &'static str = r#"{"type":"string","const":"bank"}"#;
}

/// Coins or notes.
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Cash {
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `enum`: `` ["coins","notes"] ``
    pub kind: CashKind,
    /// The property `amount`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 1 ``
    pub amount: ::std::option::Option<CashAmount>,
}

impl ::exactify::__private::Properties for Cash {
    const NAMES: &'static [&'static str] = &["kind", "amount"];
}

impl ::serde::Serialize for Cash {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.amount.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("kind", &self.kind)?;
        if let ::std::option::Option::Some(value) = &self.amount {
            map.serialize_entry("amount", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Cash {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct CashVisitor;
        impl<'de> ::serde::de::Visitor<'de> for CashVisitor {
            type Value = Cash;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Cash)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Cash, __A::Error> {
                let mut kind = ::std::option::Option::None;
                let mut amount = ::std::option::Option::None;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "amount" => {
                            ::exactify::__private::set(&mut amount, &name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(<Cash as ::exactify::__private::Properties>::NAMES),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(Cash {
                    kind: ::exactify::__private::required(kind, "kind")?,
                    amount,
                })
            }
        }
        deserializer.deserialize_map(CashVisitor)
    }
}

impl ::exactify::Exact for Cash {
    const CHECK: &'static ::exactify::Check = &checks::CASH;
}

impl ::exactify::Subschema for Cash {
    const SCHEMA: &'static str = r#"{"title":"Cash","description":"Coins or notes.","type":"object","required":["kind"],"properties":{"kind":{"enum":["coins","notes"]},"amount":{"type":"integer","minimum":1}},"additionalProperties":false}"#;
}

/// CashKind
///
/// Enforced:
/// * `enum`: `` ["coins","notes"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum CashKind {
    /// `coins`
    Coins,
    /// `notes`
    Notes,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl CashKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Coins, Self::Notes];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Coins => "coins",
            Self::Notes => "notes",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for CashKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "coins" => ::std::result::Result::Ok(Self::Coins),
            "notes" => ::std::result::Result::Ok(Self::Notes),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for CashKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    CashKind, "cash kind", checks::CASH_KIND.strings, & checks::CASH_KIND
);

impl ::exactify::Subschema for CashKind {
    const SCHEMA: &'static str = r#"{"enum":["coins","notes"]}"#;
}

/// CashAmount
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 1 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct CashAmount(::exactify::Number);

::exactify::number_impls!(
    CashAmount, "cash amount", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("1"))], &
    checks::CASH_AMOUNT
);

impl ::exactify::Subschema for CashAmount {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":1}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static CARD: Check = Check {
        types: JsonTypes::OBJECT,
        name: "card",
        object: &Object {
            properties: &[
                ("kind", &CARD_KIND),
                ("number", &CARD_NUMBER),
                ("holder", &CARD_HOLDER),
            ],
            required: &["kind", "number"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CARD_KIND: Check = Check {
        name: "card kind",
        strings: &[StringRule::OneOf("const", &["card"])],
        ..Check::ANY
    };
    pub(super) static CARD_NUMBER: Check = Check {
        types: JsonTypes::STRING,
        name: "card number",
        strings: &[StringRule::MinLength(2)],
        ..Check::ANY
    };
    pub(super) static CARD_HOLDER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "card holder",
        object: &Object {
            properties: &[("name", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BANK: Check = Check {
        types: JsonTypes::OBJECT,
        name: "bank",
        object: &Object {
            properties: &[
                (
                    "kind",
                    &Check {
                        name: "bank kind",
                        in_place: &[("/$ref", &BANK_KIND)],
                        ..Check::ANY
                    },
                ),
                ("iban", &Check::STRING),
            ],
            additional: Some(&Check::BOOLEAN),
            required: &["iban", "kind"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BANK_KIND: Check = Check {
        types: JsonTypes::STRING,
        name: "bank kind",
        strings: &[StringRule::OneOf("const", &["bank"])],
        ..Check::ANY
    };
    pub(super) static CASH: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Cash",
        object: &Object {
            properties: &[("kind", &CASH_KIND), ("amount", &CASH_AMOUNT)],
            additional: Some(&Check::NEVER),
            required: &["kind"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CASH_KIND: Check = Check {
        name: "cash kind",
        strings: &[StringRule::OneOf("enum", &["coins", "notes"])],
        ..Check::ANY
    };
    pub(super) static CASH_AMOUNT: Check = Check {
        types: JsonTypes::INTEGER,
        name: "cash amount",
        numbers: &[NumberRule::Minimum(Limit::new("1"))],
        ..Check::ANY
    };
    pub(super) static PAYMENT: Check = Check {
        name: "Payment",
        choices: &[&PAYMENT_BRANCHES],
        ..Check::ANY
    };
    pub(super) static PAYMENT_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("kind"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"card\""],
                check: &Check {
                    name: "card",
                    in_place: &[("/$ref", &CARD)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"bank\""],
                check: &Check {
                    name: "bank",
                    in_place: &[("/$ref", &BANK)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                tags: &["\"coins\"", "\"notes\""],
                check: &CASH,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
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
        number: ::exactify::__private::Draft<super::CardNumber>,
        holder: ::exactify::__private::Draft<super::CardHolder>,
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
        /// The property `number`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `minLength`: `` 2 ``
        #[must_use]
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::CardNumber>,
            V::Error: ::std::fmt::Display,
        {
            self.number.set(value);
            self
        }
        /// The property `holder`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn holder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::CardHolder>,
            V::Error: ::std::fmt::Display,
        {
            self.holder.set(value);
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
            let number = self.number.required("number", &mut errors);
            let holder = self.holder.optional("holder", &mut errors);
            errors
                .or(
                    match (kind, number) {
                        (
                            ::std::option::Option::Some(kind),
                            ::std::option::Option::Some(number),
                        ) => {
                            ::std::option::Option::Some(super::Card {
                                kind,
                                number,
                                holder,
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
    impl super::CardHolder {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> CardHolder {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`CardHolder`](super::CardHolder).
    #[derive(Clone, Debug, Default)]
    pub struct CardHolder {
        name: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::CardHolder>,
        errors: ::exactify::BuildError,
    }
    impl CardHolder {
        /// The property `name`.
        ///
        /// Enforced:
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
        ) -> ::std::result::Result<super::CardHolder, ::exactify::BuildError> {
            let mut errors = self.errors;
            let name = self.name.optional("name", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::CardHolder {
                        name,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<CardHolder> for super::CardHolder {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: CardHolder,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Bank {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Bank {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Bank`](super::Bank).
    #[derive(Clone, Debug, Default)]
    pub struct Bank {
        kind: ::exactify::__private::Draft<super::BankKind>,
        iban: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Bank, bool>,
        errors: ::exactify::BuildError,
    }
    impl Bank {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `const`: `` bank ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BankKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `iban`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn iban<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.iban.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
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
        ) -> ::std::result::Result<super::Bank, ::exactify::BuildError> {
            let mut errors = self.errors;
            let kind = self.kind.constant("kind", &mut errors);
            let iban = self.iban.required("iban", &mut errors);
            errors
                .or(
                    match (kind, iban) {
                        (
                            ::std::option::Option::Some(kind),
                            ::std::option::Option::Some(iban),
                        ) => {
                            ::std::option::Option::Some(super::Bank {
                                kind,
                                iban,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Bank> for super::Bank {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Bank,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Cash {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Cash {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Cash`](super::Cash).
    #[derive(Clone, Debug, Default)]
    pub struct Cash {
        kind: ::exactify::__private::Draft<super::CashKind>,
        amount: ::exactify::__private::Draft<super::CashAmount>,
        errors: ::exactify::BuildError,
    }
    impl Cash {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `enum`: `` ["coins","notes"] ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::CashKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `amount`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 1 ``
        #[must_use]
        pub fn amount<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::CashAmount>,
            V::Error: ::std::fmt::Display,
        {
            self.amount.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Cash, ::exactify::BuildError> {
            let mut errors = self.errors;
            let kind = self.kind.required("kind", &mut errors);
            let amount = self.amount.optional("amount", &mut errors);
            errors
                .or(
                    match (kind,) {
                        (::std::option::Option::Some(kind),) => {
                            ::std::option::Option::Some(super::Cash { kind, amount })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Cash> for super::Cash {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Cash,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
