// Made by exactify-build 0.1.0 from choice_beside. Do not edit: edit the schema, and `cargo build` makes this again.

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

impl ::std::convert::From<TransferByCard> for Transfer {
    fn from(value: TransferByCard) -> Self {
        Self::ByCard(value)
    }
}

impl ::std::convert::From<TransferBank> for Transfer {
    fn from(value: TransferBank) -> Self {
        Self::Bank(value)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::choice::Choice for Transfer {
    const NAME: &'static str = "Transfer";
    const BRANCHES: ::exactify::choice::Branches = ::exactify::choice::Branches {
        beside: ::std::option::Option::Some(
            <told::TransferPart as ::exactify::Exact>::explain,
        ),
        tag: ::std::option::Option::Some("kind"),
        branches: &[
            ::exactify::choice::Branch {
                location: "",
                kinds: &[::exactify::union::Kind::Object],
                tags: &["\"card\""],
                explain: <TransferByCard as ::exactify::Exact>::explain,
            },
            ::exactify::choice::Branch {
                location: "",
                kinds: &[::exactify::union::Kind::Object],
                tags: &["\"bank\"", "\"wire\""],
                explain: <TransferBank as ::exactify::Exact>::explain,
            },
        ],
        ..::exactify::choice::Branches::ONE_OF
    };
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
impl ::serde::Serialize for Transfer {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::ByCard(value) => ::serde::Serialize::serialize(value, serializer),
            Self::Bank(value) => ::serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for Transfer {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::choice::deserialize(deserializer)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Transfer {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        ::exactify::choice::explain::<Self>(text, at);
    }
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

/// TransferPartAmount
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 1 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TransferPartAmount(::exactify::Number);

impl ::exactify::numeric::Numeric for TransferPartAmount {
    const NAME: &'static str = "transfer part amount";
    const RULES: &'static [::exactify::numeric::Rule] = &[
        ::exactify::numeric::Rule::Integer,
        ::exactify::numeric::Rule::Minimum(::exactify::numeric::Limit::new("1")),
    ];
}

::exactify::numeric_impls!(TransferPartAmount);

impl ::exactify::Subschema for TransferPartAmount {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":1}"#;
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
    pub amount: TransferPartAmount,
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

impl ::exactify::object::Properties for TransferByCard {
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
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "amount" => {
                            ::exactify::object::set(&mut amount, &name, &mut map)?
                        }
                        "kind" => ::exactify::object::set(&mut kind, &name, &mut map)?,
                        "number" => {
                            ::exactify::object::set(&mut number, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(TransferByCard {
                    amount: ::exactify::object::required(amount, "amount")?,
                    kind: ::exactify::object::required(kind, "kind")?,
                    number: ::exactify::object::required(number, "number")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(TransferByCardVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for TransferByCard {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                ("", <told::TransferPart as ::exactify::Exact>::explain),
                (
                    "/oneOf/0",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::TransferByCardPart as ::exactify::Exact>::explain,
                            )
                    },
                ),
            ],
        );
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for TransferByCard {
    const SCHEMA: &'static str = r#"{"allOf":[{"title":"Transfer","type":"object","properties":{"amount":{"type":"integer","minimum":1},"kind":{"type":"string"}},"required":["kind","amount"],"$defs":{"Bank":{"type":"object","properties":{"kind":{"enum":["bank","wire"]},"iban":{"type":"string"}}}}},{"title":"ByCard","properties":{"kind":{"const":"card"},"number":{"type":"string","maxLength":4}},"required":["number"]}]}"#;
}

/// TransferByCardKind
///
/// Enforced:
/// * `type`: `` string ``
/// * `const`: `` card ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TransferByCardKind {
    /// `card`
    Card,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TransferByCardKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Card];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for TransferByCardKind {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "card" => ::std::result::Result::Ok(Self::Card),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TransferByCardKind {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for TransferByCardKind {
    const NAME: &'static str = "transfer by card kind";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("const", &["card"]),
    ];
}

::exactify::text_impls!(
    TransferByCardKind, | text, at | at.each(text, & [("", < ::std::string::String as
    ::exactify::Exact > ::explain), ("", < told::TransferByCardKindPart as
    ::exactify::Exact > ::explain)])
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
pub struct TransferByCardNumber(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TransferByCardNumber {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for TransferByCardNumber {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TransferByCardNumber {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<TransferByCardNumber> for ::std::string::String {
    fn from(text: TransferByCardNumber) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for TransferByCardNumber {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for TransferByCardNumber {
    const NAME: &'static str = "transfer by card number";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MaxLength(4),
    ];
}

::exactify::text_impls!(TransferByCardNumber);

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
    pub amount: TransferPartAmount,
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

impl ::exactify::object::Properties for TransferBank {
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
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "amount" => {
                            ::exactify::object::set(&mut amount, &name, &mut map)?
                        }
                        "kind" => ::exactify::object::set(&mut kind, &name, &mut map)?,
                        "iban" => ::exactify::object::set(&mut iban, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(TransferBank {
                    amount: ::exactify::object::required(amount, "amount")?,
                    kind: ::exactify::object::required(kind, "kind")?,
                    iban,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(TransferBankVisitor)
    }
}

impl ::exactify::Exact for TransferBank {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                ("", <told::TransferPart as ::exactify::Exact>::explain),
                ("/oneOf/1/$ref", <Bank as ::exactify::Exact>::explain),
            ],
        );
    }
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
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "bank" => ::std::result::Result::Ok(Self::Bank),
            "wire" => ::std::result::Result::Ok(Self::Wire),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TransferBankKind {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for TransferBankKind {
    const NAME: &'static str = "transfer bank kind";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["bank", "wire"]),
    ];
}

::exactify::text_impls!(
    TransferBankKind, | text, at | at.each(text, & [("", < ::std::string::String as
    ::exactify::Exact > ::explain), ("", < TransferBankKindPart as ::exactify::Exact >
    ::explain)])
);

impl ::exactify::Subschema for TransferBankKind {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"string"},{"enum":["bank","wire"]}]}"#;
}

/// transfer bank kind
///
/// Enforced:
/// * `enum`: `` ["bank","wire"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TransferBankKindPart {
    /// `bank`
    Bank,
    /// `wire`
    Wire,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TransferBankKindPart {
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
impl ::std::str::FromStr for TransferBankKindPart {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        match text {
            "bank" => ::std::result::Result::Ok(Self::Bank),
            "wire" => ::std::result::Result::Ok(Self::Wire),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TransferBankKindPart {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        text.parse()
    }
}

impl ::exactify::text::Text for TransferBankKindPart {
    const NAME: &'static str = "transfer bank kind";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::No;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["bank", "wire"]),
    ];
}

::exactify::text_impls!(TransferBankKindPart);

impl ::exactify::Subschema for TransferBankKindPart {
    const SCHEMA: &'static str = r#"{"enum":["bank","wire"]}"#;
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
    pub kind: ::std::option::Option<TransferBankKindPart>,
    /// The property `iban`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub iban: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Bank>,
}

impl ::exactify::object::Properties for Bank {
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
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => {
                            ::exactify::object::set(&mut made.kind, &name, &mut map)?
                        }
                        "iban" => {
                            ::exactify::object::set(&mut made.iban, &name, &mut map)?
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

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Bank {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "bank",
            properties: &[
                ::exactify::object::Property {
                    name: "kind",
                    location: "/properties/kind",
                    required: false,
                    explain: <TransferBankKindPart as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "iban",
                    location: "/properties/iban",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::Any,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Bank {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"kind":{"enum":["bank","wire"]},"iban":{"type":"string"}}}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// Transfer
    ///
    /// Enforced:
    /// * `type`: `` object ``
    #[derive(Clone, Debug, PartialEq)]
    pub struct TransferPart {
        /// The property `amount`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` integer ``
        /// * `minimum`: `` 1 ``
        pub amount: TransferPartAmount,
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        pub kind: ::std::string::String,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<TransferPart>,
    }
    impl ::exactify::object::Properties for TransferPart {
        const NAMES: &'static [&'static str] = &["amount", "kind"];
    }
    impl ::serde::Serialize for TransferPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeMap as _;
            let count = 2 + self.extra.len();
            let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("kind", &self.kind)?;
            self.extra.write(&mut map)?;
            map.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TransferPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct TransferPartVisitor;
            impl<'de> ::serde::de::Visitor<'de> for TransferPartVisitor {
                type Value = TransferPart;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (Transfer)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<TransferPart, __A::Error> {
                    let mut amount = ::std::option::Option::None;
                    let mut kind = ::std::option::Option::None;
                    let mut extra = ::exactify::Extra::new();
                    while let ::std::option::Option::Some(name) = map
                        .next_key::<::exactify::object::Name<'de>>()?
                    {
                        match name.as_str() {
                            "amount" => {
                                ::exactify::object::set(&mut amount, &name, &mut map)?
                            }
                            "kind" => {
                                ::exactify::object::set(&mut kind, &name, &mut map)?
                            }
                            _ => extra.read(name, &mut map)?,
                        }
                    }
                    ::std::result::Result::Ok(TransferPart {
                        amount: ::exactify::object::required(amount, "amount")?,
                        kind: ::exactify::object::required(kind, "kind")?,
                        extra,
                    })
                }
            }
            deserializer.deserialize_map(TransferPartVisitor)
        }
    }
    impl ::exactify::Exact for TransferPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "Transfer",
                properties: &[
                    ::exactify::object::Property {
                        name: "amount",
                        location: "/properties/amount",
                        required: true,
                        explain: <TransferPartAmount as ::exactify::Exact>::explain,
                    },
                    ::exactify::object::Property {
                        name: "kind",
                        location: "/properties/kind",
                        required: true,
                        explain: <::std::string::String as ::exactify::Exact>::explain,
                    },
                ],
                others: ::exactify::object::Others::Any,
                ..::exactify::object::Object::ANY
            };
            at.object(text, &OBJECT);
        }
        fn has_unknown(&self) -> bool {
            !self.extra.is_empty()
        }
    }
    /// transfer by card kind
    ///
    /// Enforced:
    /// * `const`: `` card ``
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum TransferByCardKindPart {
        /// `card`
        Card,
    }
    impl TransferByCardKindPart {
        /// Every value, in the order of the schema.
        pub const ALL: &'static [Self] = &[Self::Card];
        /// The text, as JSON spells it.
        pub const fn as_str(self) -> &'static str {
            match self {
                Self::Card => "card",
            }
        }
    }
    impl ::std::str::FromStr for TransferByCardKindPart {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            match text {
                "card" => ::std::result::Result::Ok(Self::Card),
                _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
            }
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for TransferByCardKindPart {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            text.parse()
        }
    }
    impl ::exactify::text::Text for TransferByCardKindPart {
        const NAME: &'static str = "transfer by card kind";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::No;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::OneOf("const", &["card"]),
        ];
    }
    ::exactify::text_impls!(TransferByCardKindPart);
    /// ByCard
    #[derive(Clone, Debug, PartialEq)]
    pub enum TransferByCardPart {
        /// A JSON object.
        Object(told::TransferByCardPartObject),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<told::TransferByCardPartObject> for TransferByCardPart {
        fn from(value: told::TransferByCardPartObject) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>>
    for TransferByCardPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for TransferByCardPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for TransferByCardPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for TransferByCardPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for TransferByCardPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for TransferByCardPart {
        const NAME: &'static str = "ByCard";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                <told::TransferByCardPartObject as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::Array,
                |text, at| {
                    at
                        .array(
                            text,
                            "",
                            <::exactify::Raw as ::exactify::Exact>::explain,
                            0,
                            ::std::primitive::usize::MAX,
                        )
                },
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::Number,
                <::exactify::Number as ::exactify::Exact>::explain,
            ),
            (::exactify::union::Kind::Boolean, <bool as ::exactify::Exact>::explain),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Object => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Object)
                }
                ::exactify::union::Kind::Array => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Array)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::Boolean => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for TransferByCardPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Object(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Array(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Boolean(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TransferByCardPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for TransferByCardPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
        fn has_unknown(&self) -> bool {
            match self {
                Self::Object(value) => ::exactify::Exact::has_unknown(value),
                _ => false,
            }
        }
    }
    /// transfer by card
    ///
    /// Enforced:
    /// * `type`: `` object ``
    #[derive(Clone, Debug, PartialEq)]
    pub struct TransferByCardPartObject {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `const`: `` card ``
        pub kind: ::std::option::Option<told::TransferByCardKindPart>,
        /// The property `number`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `maxLength`: `` 4 ``
        pub number: TransferByCardNumber,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<TransferByCardPartObject>,
    }
    impl ::exactify::object::Properties for TransferByCardPartObject {
        const NAMES: &'static [&'static str] = &["kind", "number"];
    }
    impl ::serde::Serialize for TransferByCardPartObject {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeMap as _;
            let count = 1 + ::std::primitive::usize::from(self.kind.is_some())
                + self.extra.len();
            let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
            if let ::std::option::Option::Some(value) = &self.kind {
                map.serialize_entry("kind", value)?;
            }
            map.serialize_entry("number", &self.number)?;
            self.extra.write(&mut map)?;
            map.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for TransferByCardPartObject {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct TransferByCardPartObjectVisitor;
            impl<'de> ::serde::de::Visitor<'de> for TransferByCardPartObjectVisitor {
                type Value = TransferByCardPartObject;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (transfer by card)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<TransferByCardPartObject, __A::Error> {
                    let mut kind = ::std::option::Option::None;
                    let mut number = ::std::option::Option::None;
                    let mut extra = ::exactify::Extra::new();
                    while let ::std::option::Option::Some(name) = map
                        .next_key::<::exactify::object::Name<'de>>()?
                    {
                        match name.as_str() {
                            "kind" => {
                                ::exactify::object::set(&mut kind, &name, &mut map)?
                            }
                            "number" => {
                                ::exactify::object::set(&mut number, &name, &mut map)?
                            }
                            _ => extra.read(name, &mut map)?,
                        }
                    }
                    ::std::result::Result::Ok(TransferByCardPartObject {
                        kind,
                        number: ::exactify::object::required(number, "number")?,
                        extra,
                    })
                }
            }
            deserializer.deserialize_map(TransferByCardPartObjectVisitor)
        }
    }
    impl ::exactify::Exact for TransferByCardPartObject {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "transfer by card",
                properties: &[
                    ::exactify::object::Property {
                        name: "kind",
                        location: "/properties/kind",
                        required: false,
                        explain: <told::TransferByCardKindPart as ::exactify::Exact>::explain,
                    },
                    ::exactify::object::Property {
                        name: "number",
                        location: "/properties/number",
                        required: true,
                        explain: <TransferByCardNumber as ::exactify::Exact>::explain,
                    },
                ],
                others: ::exactify::object::Others::Any,
                ..::exactify::object::Object::ANY
            };
            at.object(text, &OBJECT);
        }
        fn has_unknown(&self) -> bool {
            !self.extra.is_empty()
        }
    }
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
        amount: ::exactify::build::Draft<super::TransferPartAmount>,
        kind: ::exactify::build::Draft<super::TransferByCardKind>,
        number: ::exactify::build::Draft<super::TransferByCardNumber>,
        extra: ::exactify::Extra<super::TransferByCard>,
        errors: ::exactify::build::BuildError,
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
            V: ::std::convert::TryInto<super::TransferPartAmount>,
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
        ) -> ::std::result::Result<
            super::TransferByCard,
            ::exactify::build::BuildError,
        > {
            let mut errors = self.errors;
            let amount = self.amount.required("amount", &mut errors);
            let kind = self.kind.required("kind", &mut errors);
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
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: TransferByCard,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
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
        amount: ::exactify::build::Draft<super::TransferPartAmount>,
        kind: ::exactify::build::Draft<super::TransferBankKind>,
        iban: ::exactify::build::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::TransferBank>,
        errors: ::exactify::build::BuildError,
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
            V: ::std::convert::TryInto<super::TransferPartAmount>,
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
        ) -> ::std::result::Result<super::TransferBank, ::exactify::build::BuildError> {
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
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: TransferBank,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
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
        kind: ::exactify::build::Draft<super::TransferBankKindPart>,
        iban: ::exactify::build::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Bank>,
        errors: ::exactify::build::BuildError,
    }
    impl Bank {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `enum`: `` ["bank","wire"] ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TransferBankKindPart>,
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
        ) -> ::std::result::Result<super::Bank, ::exactify::build::BuildError> {
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
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Bank,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
