// Made by exactify-build 0.1.0 from choice_siblings. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Transfer
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Transfer {
    /// ByCard
    ///
    /// Where `kind` is `` "card" ``.
    ByCard(TransferByCard),
    /// Where `kind` is `` "bank" `` or `` "wire" ``.
    Bank(TransferBank),
}

::exactify::enum_impls!(
    Transfer, [ByCard, Bank], [ByCard(TransferByCard), Bank(TransferBank)]
);

::exactify::builder_impls!(Transfer, [TransferByCard, TransferBank]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Transfer {
    const NAME: &'static str = "Transfer";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TRANSFER_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::ByCard),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Bank),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Transfer {
    const CHECK: &'static ::exactify::Check = &checks::TRANSFER;
    fn has_unknown(&self) -> bool {
        match self {
            Self::ByCard(value) => ::exactify::Exact::has_unknown(value),
            Self::Bank(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for Transfer {
    const SCHEMA: &'static str = r##"{"title":"Transfer","type":"object","properties":{"amount":{"type":"integer","minimum":1},"kind":{"type":"string"}},"required":["kind","amount"],"oneOf":[{"title":"ByCard","properties":{"kind":{"const":"card"},"number":{"type":"string","maxLength":4}},"required":["number"]},{"$ref":"#/$defs/Bank"}],"$defs":{"Bank":{"type":"object","properties":{"kind":{"enum":["bank","wire"]},"iban":{"type":"string"}}}}}"##;
}

/// ByCard
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TransferByCard {
    /// The property `amount`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    /// * `minimum`: `` 1 ``
    pub amount: TransferByCardAmount,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `const`: `` card ``
    pub kind: TransferByCardKind,
    /// The property `number`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `maxLength`: `` 4 ``
    pub number: TransferByCardNumber,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TransferByCard>,
}

impl ::exactify::__private::Properties for TransferByCard {
    const NAMES: &'static [&'static str] = &["amount", "kind", "number"];
}

impl ::serde::Serialize for TransferByCard {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 3 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("number", &self.number)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TransferByCard {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TransferByCardVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TransferByCardVisitor {
            type Value = TransferByCard;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (ByCard)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TransferByCard, __A::Error> {
                let mut amount = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut number = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "amount" => {
                            ::exactify::__private::set(&mut amount, &name, &mut map)?
                        }
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "number" => {
                            ::exactify::__private::set(&mut number, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(TransferByCard {
                    amount: ::exactify::__private::required(amount, "amount")?,
                    kind: ::exactify::__private::required(kind, "kind")?,
                    number: ::exactify::__private::required(number, "number")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(TransferByCardVisitor)
    }
}

impl ::exactify::Exact for TransferByCard {
    const CHECK: &'static ::exactify::Check = &checks::TRANSFER_BY_CARD;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for TransferByCard {
    const SCHEMA: &'static str = r#"{"allOf":[{"title":"Transfer","type":"object","properties":{"amount":{"type":"integer","minimum":1},"kind":{"type":"string"}},"required":["kind","amount"],"$defs":{"Bank":{"type":"object","properties":{"kind":{"enum":["bank","wire"]},"iban":{"type":"string"}}}}},{"title":"ByCard","properties":{"kind":{"const":"card"},"number":{"type":"string","maxLength":4}},"required":["number"]}]}"#;
}

/// TransferByCardAmount
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 1 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TransferByCardAmount(::exactify::Number);

::exactify::number_impls!(
    TransferByCardAmount, "transfer by card amount", &
    [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("1"))], &
    checks::TRANSFER_BY_CARD_AMOUNT
);

impl ::exactify::Subschema for TransferByCardAmount {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":1}"#;
}

/// TransferByCardKind
///
/// Enforced:
/// * `type`: `` string ``
/// * `const`: `` card ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TransferByCardKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TransferByCardKind {
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
impl ::std::str::FromStr for TransferByCardKind {
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

impl ::std::convert::TryFrom<::std::string::String> for TransferByCardKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    TransferByCardKind, "transfer by card kind", &
    [::exactify::check::StringRule::OneOf("const", & ["card"])], &
    checks::TRANSFER_BY_CARD_KIND
);

impl ::exactify::Subschema for TransferByCardKind {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"string"},{"const":"card"}]}"#;
}

/// TransferByCardNumber
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 4 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TransferByCardNumber(::exactify::__private::EcoString);

::exactify::string_impls!(
    TransferByCardNumber, "transfer by card number", checks::TRANSFER_BY_CARD_NUMBER
    .strings, & checks::TRANSFER_BY_CARD_NUMBER
);

impl ::exactify::Subschema for TransferByCardNumber {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":4}"#;
}

/// TransferBank
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TransferBank {
    /// The property `amount`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    /// * `minimum`: `` 1 ``
    pub amount: TransferByCardAmount,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `enum`: `` ["bank","wire"] ``
    pub kind: TransferBankKind,
    /// The property `iban`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub iban: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TransferBank>,
}

impl ::exactify::__private::Properties for TransferBank {
    const NAMES: &'static [&'static str] = &["amount", "kind", "iban"];
}

impl ::serde::Serialize for TransferBank {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + ::std::primitive::usize::from(self.iban.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("kind", &self.kind)?;
        if let ::std::option::Option::Some(value) = &self.iban {
            map.serialize_entry("iban", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TransferBank {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TransferBankVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TransferBankVisitor {
            type Value = TransferBank;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (transfer bank)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TransferBank, __A::Error> {
                let mut amount = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut iban = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "amount" => {
                            ::exactify::__private::set(&mut amount, &name, &mut map)?
                        }
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "iban" => ::exactify::__private::set(&mut iban, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(TransferBank {
                    amount: ::exactify::__private::required(amount, "amount")?,
                    kind: ::exactify::__private::required(kind, "kind")?,
                    iban,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(TransferBankVisitor)
    }
}

impl ::exactify::Exact for TransferBank {
    const CHECK: &'static ::exactify::Check = &checks::TRANSFER_BANK;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for TransferBank {
    const SCHEMA: &'static str = r##"{"allOf":[{"title":"Transfer","type":"object","properties":{"amount":{"type":"integer","minimum":1},"kind":{"type":"string"}},"required":["kind","amount"],"$defs":{"Bank":{"type":"object","properties":{"kind":{"enum":["bank","wire"]},"iban":{"type":"string"}}}}},{"$ref":"#/$defs/Bank"}]}"##;
}

/// TransferBankKind
///
/// Enforced:
/// * `type`: `` string ``
/// * `enum`: `` ["bank","wire"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TransferBankKind {
    /// `bank`
    Bank,
    /// `wire`
    Wire,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TransferBankKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Bank, Self::Wire];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bank => "bank",
            Self::Wire => "wire",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for TransferBankKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "bank" => ::std::result::Result::Ok(Self::Bank),
            "wire" => ::std::result::Result::Ok(Self::Wire),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TransferBankKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    TransferBankKind, "transfer bank kind", &
    [::exactify::check::StringRule::OneOf("enum", & ["bank", "wire"])], &
    checks::TRANSFER_BANK_KIND
);

impl ::exactify::Subschema for TransferBankKind {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"string"},{"enum":["bank","wire"]}]}"#;
}

/// Bank
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Bank {
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `enum`: `` ["bank","wire"] ``
    pub kind: ::std::option::Option<BankKind>,
    /// The property `iban`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub iban: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Bank>,
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
        let count = ::std::primitive::usize::from(self.kind.is_some())
            + ::std::primitive::usize::from(self.iban.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.kind {
            map.serialize_entry("kind", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.iban {
            map.serialize_entry("iban", value)?;
        }
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
                let mut made = Bank {
                    kind: ::std::option::Option::None,
                    iban: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => {
                            ::exactify::__private::set(&mut made.kind, &name, &mut map)?
                        }
                        "iban" => {
                            ::exactify::__private::set(&mut made.iban, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(BankVisitor)
    }
}

impl ::exactify::Exact for Bank {
    const CHECK: &'static ::exactify::Check = &checks::BANK;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Bank {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"kind":{"enum":["bank","wire"]},"iban":{"type":"string"}}}"#;
}

/// BankKind
///
/// Enforced:
/// * `enum`: `` ["bank","wire"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BankKind {
    /// `bank`
    Bank,
    /// `wire`
    Wire,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BankKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Bank, Self::Wire];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bank => "bank",
            Self::Wire => "wire",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for BankKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "bank" => ::std::result::Result::Ok(Self::Bank),
            "wire" => ::std::result::Result::Ok(Self::Wire),
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
    const SCHEMA: &'static str = r#"{"enum":["bank","wire"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static TRANSFER_BY_CARD_NUMBER: Check = Check {
        types: JsonTypes::STRING,
        name: "transfer by card number",
        strings: &[StringRule::MaxLength(4)],
        ..Check::ANY
    };
    pub(super) static BANK: Check = Check {
        types: JsonTypes::OBJECT,
        name: "bank",
        object: &Object {
            properties: &[("kind", &BANK_KIND), ("iban", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BANK_KIND: Check = Check {
        name: "bank kind",
        strings: &[StringRule::OneOf("enum", &["bank", "wire"])],
        ..Check::ANY
    };
    pub(super) static TRANSFER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Transfer",
        object: &Object {
            properties: &[
                ("amount", &TRANSFER_BY_CARD_AMOUNT),
                ("kind", &Check::STRING),
            ],
            required: &["kind", "amount"],
            ..Object::ANY
        },
        choices: &[&TRANSFER_BRANCHES],
        ..Check::ANY
    };
    pub(super) static TRANSFER_BY_CARD_AMOUNT: Check = Check {
        types: JsonTypes::INTEGER,
        name: "transfer by card amount",
        numbers: &[NumberRule::Minimum(Limit::new("1"))],
        ..Check::ANY
    };
    pub(super) static TRANSFER_BY_CARD: Check = Check {
        types: JsonTypes::OBJECT,
        name: "ByCard",
        object: &Object {
            properties: &[
                ("amount", &TRANSFER_BY_CARD_AMOUNT),
                ("kind", &Check::STRING),
            ],
            required: &["kind", "amount"],
            ..Object::ANY
        },
        in_place: &[
            (
                "/oneOf/0",
                &Check {
                    name: "ByCard",
                    object: &Object {
                        properties: &[
                            (
                                "kind",
                                &Check {
                                    strings: &[StringRule::OneOf("const", &["card"])],
                                    ..Check::ANY
                                },
                            ),
                            ("number", &TRANSFER_BY_CARD_NUMBER),
                        ],
                        required: &["number"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static TRANSFER_BY_CARD_KIND: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    types: JsonTypes::STRING,
                    name: "transfer by card kind",
                    ..Check::ANY
                },
            ),
            (
                "",
                &Check {
                    name: "transfer by card kind",
                    strings: &[StringRule::OneOf("const", &["card"])],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static TRANSFER_BANK: Check = Check {
        types: JsonTypes::OBJECT,
        name: "transfer bank",
        object: &Object {
            properties: &[
                ("amount", &TRANSFER_BY_CARD_AMOUNT),
                ("kind", &Check::STRING),
            ],
            required: &["kind", "amount"],
            ..Object::ANY
        },
        in_place: &[
            (
                "/oneOf/1",
                &Check {
                    name: "bank",
                    in_place: &[("/$ref", &BANK)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static TRANSFER_BANK_KIND: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    types: JsonTypes::STRING,
                    name: "transfer bank kind",
                    ..Check::ANY
                },
            ),
            ("", &BANK_KIND),
        ],
        ..Check::ANY
    };
    pub(super) static TRANSFER_BRANCHES: Branches = Branches {
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
                tags: &["\"card\""],
                check: &Check {
                    name: "Transfer",
                    object: &Object {
                        properties: &[
                            (
                                "kind",
                                &Check {
                                    strings: &[StringRule::OneOf("const", &["card"])],
                                    ..Check::ANY
                                },
                            ),
                            ("number", &TRANSFER_BY_CARD_NUMBER),
                        ],
                        required: &["number"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"bank\"", "\"wire\""],
                check: &Check {
                    name: "bank",
                    in_place: &[("/$ref", &BANK)],
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
    impl super::TransferByCard {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TransferByCard {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TransferByCard`](super::TransferByCard).
    #[derive(Clone, Debug, Default)]
    pub struct TransferByCard {
        amount: ::exactify::__private::Draft<super::TransferByCardAmount>,
        kind: ::exactify::__private::Draft<super::TransferByCardKind>,
        number: ::exactify::__private::Draft<super::TransferByCardNumber>,
        extra: ::exactify::Extra<super::TransferByCard>,
        errors: ::exactify::BuildError,
    }
    impl TransferByCard {
        /// The property `amount`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` integer ``
        /// * `minimum`: `` 1 ``
        #[must_use]
        pub fn amount<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TransferByCardAmount>,
            V::Error: ::std::fmt::Display,
        {
            self.amount.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `const`: `` card ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TransferByCardKind>,
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
        /// * `maxLength`: `` 4 ``
        #[must_use]
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TransferByCardNumber>,
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
        ) -> ::std::result::Result<super::TransferByCard, ::exactify::BuildError> {
            let mut errors = self.errors;
            let amount = self.amount.required("amount", &mut errors);
            let kind = self.kind.constant("kind", &mut errors);
            let number = self.number.required("number", &mut errors);
            errors
                .or(
                    match (amount, kind, number) {
                        (
                            ::std::option::Option::Some(amount),
                            ::std::option::Option::Some(kind),
                            ::std::option::Option::Some(number),
                        ) => {
                            ::std::option::Option::Some(super::TransferByCard {
                                amount,
                                kind,
                                number,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<TransferByCard> for super::TransferByCard {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: TransferByCard,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::TransferBank {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TransferBank {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TransferBank`](super::TransferBank).
    #[derive(Clone, Debug, Default)]
    pub struct TransferBank {
        amount: ::exactify::__private::Draft<super::TransferByCardAmount>,
        kind: ::exactify::__private::Draft<super::TransferBankKind>,
        iban: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::TransferBank>,
        errors: ::exactify::BuildError,
    }
    impl TransferBank {
        /// The property `amount`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` integer ``
        /// * `minimum`: `` 1 ``
        #[must_use]
        pub fn amount<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TransferByCardAmount>,
            V::Error: ::std::fmt::Display,
        {
            self.amount.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `enum`: `` ["bank","wire"] ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TransferBankKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `iban`.
        ///
        /// Enforced:
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
        ) -> ::std::result::Result<super::TransferBank, ::exactify::BuildError> {
            let mut errors = self.errors;
            let amount = self.amount.required("amount", &mut errors);
            let kind = self.kind.required("kind", &mut errors);
            let iban = self.iban.optional("iban", &mut errors);
            errors
                .or(
                    match (amount, kind) {
                        (
                            ::std::option::Option::Some(amount),
                            ::std::option::Option::Some(kind),
                        ) => {
                            ::std::option::Option::Some(super::TransferBank {
                                amount,
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
    impl ::std::convert::TryFrom<TransferBank> for super::TransferBank {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: TransferBank,
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
        extra: ::exactify::Extra<super::Bank>,
        errors: ::exactify::BuildError,
    }
    impl Bank {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `enum`: `` ["bank","wire"] ``
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
        ) -> ::std::result::Result<super::Bank, ::exactify::BuildError> {
            let mut errors = self.errors;
            let kind = self.kind.optional("kind", &mut errors);
            let iban = self.iban.optional("iban", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Bank {
                        kind,
                        iban,
                        extra: self.extra,
                    }),
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
}
