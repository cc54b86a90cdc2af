// Made by exactify-build 0.1.0 from choice_arrays. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Branches that are told apart by an item or by the number of items.
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApart {
    /// The property `command`.
    pub command: ::std::option::Option<ArraysApartCommand>,
    /// The property `typed`.
    pub typed: ::std::option::Option<ArraysApartTyped>,
    /// The property `second`.
    pub second: ::std::option::Option<ArraysApartSecond>,
    /// The property `sized`.
    pub sized: ::std::option::Option<ArraysApartSized>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ArraysApart>,
}

impl ::exactify::__private::Properties for ArraysApart {
    const NAMES: &'static [&'static str] = &["command", "typed", "second", "sized"];
}

impl ::serde::Serialize for ArraysApart {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.command.is_some())
            + ::std::primitive::usize::from(self.typed.is_some())
            + ::std::primitive::usize::from(self.second.is_some())
            + ::std::primitive::usize::from(self.sized.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.command {
            map.serialize_entry("command", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.typed {
            map.serialize_entry("typed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.second {
            map.serialize_entry("second", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sized {
            map.serialize_entry("sized", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ArraysApart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ArraysApartVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ArraysApartVisitor {
            type Value = ArraysApart;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Arrays apart)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ArraysApart, __A::Error> {
                let mut made = ArraysApart {
                    command: ::std::option::Option::None,
                    typed: ::std::option::Option::None,
                    second: ::std::option::Option::None,
                    sized: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "command" => {
                            ::exactify::__private::set(
                                &mut made.command,
                                &name,
                                &mut map,
                            )?
                        }
                        "typed" => {
                            ::exactify::__private::set(&mut made.typed, &name, &mut map)?
                        }
                        "second" => {
                            ::exactify::__private::set(
                                &mut made.second,
                                &name,
                                &mut map,
                            )?
                        }
                        "sized" => {
                            ::exactify::__private::set(&mut made.sized, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ArraysApartVisitor)
    }
}

impl ::exactify::Exact for ArraysApart {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.second)
    }
}

impl ::exactify::Subschema for ArraysApart {
    const SCHEMA: &'static str = r#"{"title":"Arrays apart","description":"Branches that are told apart by an item or by the number of items.","type":"object","properties":{"command":{"oneOf":[{"type":"array","prefixItems":[{"const":"move"},{"type":"integer"},{"type":"integer"}],"items":false,"minItems":3},{"type":"array","prefixItems":[{"const":"say"},{"type":"string"}],"minItems":2},{"type":"array","prefixItems":[{"enum":["stop","wait"]}],"minItems":1,"maxItems":1},{"type":"string"}]},"typed":{"anyOf":[{"type":"array","items":{"type":"string"},"minItems":1},{"type":"array","items":{"type":"number"},"minItems":1},{"title":"None","type":"array","maxItems":0}]},"second":{"oneOf":[{"type":"array","prefixItems":[true,{"type":"object","required":["a"],"properties":{"a":{"pattern":"^a","type":"string"}}}],"minItems":2},{"type":"array","prefixItems":[true,{"type":"object","required":["a"],"properties":{"a":{"pattern":"^b","type":"string"}}}],"minItems":2}]},"sized":{"oneOf":[{"title":"Few","type":"array","items":{"type":"integer"},"maxItems":2},{"title":"Many","type":"array","items":{"type":"integer"},"minItems":3}]}}}"#;
}

/// ArraysApartCommand
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ArraysApartCommand {
    /// Where the value is a JSON array.
    Move(ArraysApartCommandMove),
    /// Where the value is a JSON array.
    Say(ArraysApartCommandSay),
    /// Where the value is a JSON array.
    StopOrWait(ArraysApartCommandStopOrWait),
    /// Where the value is a JSON string.
    String(::std::string::String),
}

::exactify::variant_impls!(
    ArraysApartCommand, [Move, Say, StopOrWait, String], [Move(ArraysApartCommandMove),
    Say(ArraysApartCommandSay), StopOrWait(ArraysApartCommandStopOrWait),
    String(::std::string::String)]
);

impl<'de> ::serde::Deserialize<'de> for ArraysApartCommand {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::by_trial::<Self, Self, _>(deserializer)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for ArraysApartCommand {
    const NAME: &'static str = "arrays apart command";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::ARRAYS_APART_COMMAND_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Move),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::Say),
            2 => ::serde::Deserialize::deserialize(deserializer).map(Self::StopOrWait),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

impl ::exactify::Exact for ArraysApartCommand {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_COMMAND;
}

::exactify::choice_text_impls!(ArraysApartCommand);

impl ::exactify::Subschema for ArraysApartCommand {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"array","prefixItems":[{"const":"move"},{"type":"integer"},{"type":"integer"}],"items":false,"minItems":3},{"type":"array","prefixItems":[{"const":"say"},{"type":"string"}],"minItems":2},{"type":"array","prefixItems":[{"enum":["stop","wait"]}],"minItems":1,"maxItems":1},{"type":"string"}]}"#;
}

/// ArraysApartCommandMove
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"const":"move"},{"type":"integer"},{"type":"integer"}] ``
/// * `items`: `` false ``
/// * `minItems`: `` 3 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartCommandMove {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `const`: `` move ``
    pub item_0: ArraysApartCommandMoveItem0,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` integer ``
    pub item_1: ::exactify::Integer,
    /// The item at index 2.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` integer ``
    pub item_2: ::exactify::Integer,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ArraysApartCommandMove {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ArraysApartCommandMoveItem0,
        item_1: ::exactify::Integer,
        item_2: ::exactify::Integer,
    ) -> Self {
        Self { item_0, item_1, item_2 }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for ArraysApartCommandMove {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for ArraysApartCommandMove {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 3;
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        items.serialize_element(&self.item_1)?;
        items.serialize_element(&self.item_2)?;
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ArraysApartCommandMove {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ArraysApartCommandMoveVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ArraysApartCommandMoveVisitor {
            type Value = ArraysApartCommandMove;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (arrays apart command move)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<ArraysApartCommandMove, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 3, 3);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let item_2 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(ArraysApartCommandMove {
                    item_0: items.required(item_0)?,
                    item_1: items.required(item_1)?,
                    item_2: items.required(item_2)?,
                })
            }
        }
        deserializer.deserialize_seq(ArraysApartCommandMoveVisitor)
    }
}

impl ::exactify::Exact for ArraysApartCommandMove {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_COMMAND_MOVE;
}

impl ::exactify::Subschema for ArraysApartCommandMove {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"const":"move"},{"type":"integer"},{"type":"integer"}],"items":false,"minItems":3}"#;
}

/// ArraysApartCommandMoveItem0
///
/// Enforced:
/// * `const`: `` move ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartCommandMoveItem0;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ArraysApartCommandMoveItem0 {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "move",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ArraysApartCommandMoveItem0 {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "move" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ArraysApartCommandMoveItem0 {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ArraysApartCommandMoveItem0, "arrays apart command move item0",
    checks::ARRAYS_APART_COMMAND_MOVE_ITEM0.strings, &
    checks::ARRAYS_APART_COMMAND_MOVE_ITEM0
);

impl ::exactify::Subschema for ArraysApartCommandMoveItem0 {
    const SCHEMA: &'static str = r#"{"const":"move"}"#;
}

/// ArraysApartCommandSay
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"const":"say"},{"type":"string"}] ``
/// * `minItems`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartCommandSay {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `const`: `` say ``
    pub item_0: ArraysApartCommandSayItem0,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` string ``
    pub item_1: ::std::string::String,
    /// The items behind those.
    pub rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ArraysApartCommandSay {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ArraysApartCommandSayItem0,
        item_1: ::std::string::String,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> Self {
        Self { item_0, item_1, rest }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for ArraysApartCommandSay {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for ArraysApartCommandSay {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 2 + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        items.serialize_element(&self.item_1)?;
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ArraysApartCommandSay {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ArraysApartCommandSayVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ArraysApartCommandSayVisitor {
            type Value = ArraysApartCommandSay;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (arrays apart command say)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<ArraysApartCommandSay, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    2,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(ArraysApartCommandSay {
                    item_0: items.required(item_0)?,
                    item_1: items.required(item_1)?,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(ArraysApartCommandSayVisitor)
    }
}

impl ::exactify::Exact for ArraysApartCommandSay {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_COMMAND_SAY;
}

impl ::exactify::Subschema for ArraysApartCommandSay {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"const":"say"},{"type":"string"}],"minItems":2}"#;
}

/// ArraysApartCommandSayItem0
///
/// Enforced:
/// * `const`: `` say ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartCommandSayItem0;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ArraysApartCommandSayItem0 {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "say",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ArraysApartCommandSayItem0 {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "say" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ArraysApartCommandSayItem0 {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ArraysApartCommandSayItem0, "arrays apart command say item0",
    checks::ARRAYS_APART_COMMAND_SAY_ITEM0.strings, &
    checks::ARRAYS_APART_COMMAND_SAY_ITEM0
);

impl ::exactify::Subschema for ArraysApartCommandSayItem0 {
    const SCHEMA: &'static str = r#"{"const":"say"}"#;
}

/// ArraysApartCommandStopOrWait
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"enum":["stop","wait"]}] ``
/// * `minItems`: `` 1 ``
/// * `maxItems`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartCommandStopOrWait {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `enum`: `` ["stop","wait"] ``
    pub item_0: ArraysApartCommandStopOrWaitItem0,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ArraysApartCommandStopOrWait {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: ArraysApartCommandStopOrWaitItem0) -> Self {
        Self { item_0 }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for ArraysApartCommandStopOrWait {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for ArraysApartCommandStopOrWait {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 1;
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ArraysApartCommandStopOrWait {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ArraysApartCommandStopOrWaitVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ArraysApartCommandStopOrWaitVisitor {
            type Value = ArraysApartCommandStopOrWait;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (arrays apart command stop or wait)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<ArraysApartCommandStopOrWait, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 1, 1);
                let item_0 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(ArraysApartCommandStopOrWait {
                    item_0: items.required(item_0)?,
                })
            }
        }
        deserializer.deserialize_seq(ArraysApartCommandStopOrWaitVisitor)
    }
}

impl ::exactify::Exact for ArraysApartCommandStopOrWait {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_COMMAND_STOP_OR_WAIT;
}

impl ::exactify::Subschema for ArraysApartCommandStopOrWait {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"enum":["stop","wait"]}],"minItems":1,"maxItems":1}"#;
}

/// ArraysApartCommandStopOrWaitItem0
///
/// Enforced:
/// * `enum`: `` ["stop","wait"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ArraysApartCommandStopOrWaitItem0 {
    /// `stop`
    Stop,
    /// `wait`
    Wait,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ArraysApartCommandStopOrWaitItem0 {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Stop, Self::Wait];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Wait => "wait",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ArraysApartCommandStopOrWaitItem0 {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "stop" => ::std::result::Result::Ok(Self::Stop),
            "wait" => ::std::result::Result::Ok(Self::Wait),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String>
for ArraysApartCommandStopOrWaitItem0 {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ArraysApartCommandStopOrWaitItem0, "arrays apart command stop or wait item0",
    checks::ARRAYS_APART_COMMAND_STOP_OR_WAIT_ITEM0.strings, &
    checks::ARRAYS_APART_COMMAND_STOP_OR_WAIT_ITEM0
);

impl ::exactify::Subschema for ArraysApartCommandStopOrWaitItem0 {
    const SCHEMA: &'static str = r#"{"enum":["stop","wait"]}"#;
}

/// ArraysApartTyped
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ArraysApartTyped {
    /// Where the value is a JSON array.
    Array(::exactify::Array<::std::string::String, 1>),
    /// Where the value is a JSON array.
    Array2(::exactify::Array<::exactify::Number, 1>),
    /// None
    ///
    /// Where the value is a JSON array.
    None(::exactify::Array<::exactify::Raw, 0, 0>),
}

::exactify::variant_impls!(
    ArraysApartTyped, [Array, Array2, None], [Array(::exactify::Array <
    ::std::string::String, 1 >), Array2(::exactify::Array < ::exactify::Number, 1 >),
    None(::exactify::Array < ::exactify::Raw, 0, 0 >)]
);

impl<'de> ::serde::Deserialize<'de> for ArraysApartTyped {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::by_trial::<Self, Self, _>(deserializer)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for ArraysApartTyped {
    const NAME: &'static str = "arrays apart typed";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::ARRAYS_APART_TYPED_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::Array2),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::None),
        }
    }
}

impl ::exactify::Exact for ArraysApartTyped {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_TYPED;
}

impl ::exactify::Subschema for ArraysApartTyped {
    const SCHEMA: &'static str = r#"{"anyOf":[{"type":"array","items":{"type":"string"},"minItems":1},{"type":"array","items":{"type":"number"},"minItems":1},{"title":"None","type":"array","maxItems":0}]}"#;
}

/// ArraysApartSecond
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ArraysApartSecond {
    /// Where the value is a JSON array.
    Array(ArraysApartSecondArray),
    /// Where the value is a JSON array.
    Array2(ArraysApartSecondArray2),
}

::exactify::variant_impls!(
    ArraysApartSecond, [Array, Array2], [Array(ArraysApartSecondArray),
    Array2(ArraysApartSecondArray2)]
);

impl<'de> ::serde::Deserialize<'de> for ArraysApartSecond {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::by_trial::<Self, Self, _>(deserializer)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for ArraysApartSecond {
    const NAME: &'static str = "arrays apart second";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::ARRAYS_APART_SECOND_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Array2),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for ArraysApartSecond {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_SECOND;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Array(value) => ::exactify::Exact::has_unknown(value),
            Self::Array2(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for ArraysApartSecond {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"array","prefixItems":[true,{"type":"object","required":["a"],"properties":{"a":{"pattern":"^a","type":"string"}}}],"minItems":2},{"type":"array","prefixItems":[true,{"type":"object","required":["a"],"properties":{"a":{"pattern":"^b","type":"string"}}}],"minItems":2}]}"#;
}

/// ArraysApartSecondArray
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [true,{"type":"object","required":["a"],"properties":{"a":{"pattern":"^a","type":"string"}}}] ``
/// * `minItems`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartSecondArray {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_0: ::exactify::Raw,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` object ``
    pub item_1: ArraysApartSecondArrayItem1,
    /// The items behind those.
    pub rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ArraysApartSecondArray {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::exactify::Raw,
        item_1: ArraysApartSecondArrayItem1,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> Self {
        Self { item_0, item_1, rest }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for ArraysApartSecondArray {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for ArraysApartSecondArray {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 2 + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        items.serialize_element(&self.item_1)?;
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ArraysApartSecondArray {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ArraysApartSecondArrayVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ArraysApartSecondArrayVisitor {
            type Value = ArraysApartSecondArray;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (arrays apart second array)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<ArraysApartSecondArray, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    2,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(ArraysApartSecondArray {
                    item_0: items.required(item_0)?,
                    item_1: items.required(item_1)?,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(ArraysApartSecondArrayVisitor)
    }
}

impl ::exactify::Exact for ArraysApartSecondArray {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_SECOND_ARRAY;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.item_1)
    }
}

impl ::exactify::Subschema for ArraysApartSecondArray {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[true,{"type":"object","required":["a"],"properties":{"a":{"pattern":"^a","type":"string"}}}],"minItems":2}"#;
}

/// ArraysApartSecondArrayItem1
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartSecondArrayItem1 {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `pattern`: `` ^a ``
    /// * `type`: `` string ``
    pub a: ArraysApartSecondArrayItem1A,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ArraysApartSecondArrayItem1>,
}

impl ::exactify::__private::Properties for ArraysApartSecondArrayItem1 {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for ArraysApartSecondArrayItem1 {
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
impl<'de> ::serde::Deserialize<'de> for ArraysApartSecondArrayItem1 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ArraysApartSecondArrayItem1Visitor;
        impl<'de> ::serde::de::Visitor<'de> for ArraysApartSecondArrayItem1Visitor {
            type Value = ArraysApartSecondArrayItem1;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (arrays apart second array item1)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ArraysApartSecondArrayItem1, __A::Error> {
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
                ::std::result::Result::Ok(ArraysApartSecondArrayItem1 {
                    a: ::exactify::__private::required(a, "a")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ArraysApartSecondArrayItem1Visitor)
    }
}

impl ::exactify::Exact for ArraysApartSecondArrayItem1 {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_SECOND_ARRAY_ITEM1;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for ArraysApartSecondArrayItem1 {
    const SCHEMA: &'static str = r#"{"type":"object","required":["a"],"properties":{"a":{"pattern":"^a","type":"string"}}}"#;
}

/// ArraysApartSecondArrayItem1A
///
/// Enforced:
/// * `pattern`: `` ^a ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartSecondArrayItem1A(::exactify::__private::EcoString);

::exactify::string_impls!(
    ArraysApartSecondArrayItem1A, "arrays apart second array item1 a",
    checks::ARRAYS_APART_SECOND_ARRAY_ITEM1_A.strings, &
    checks::ARRAYS_APART_SECOND_ARRAY_ITEM1_A
);

impl ::exactify::Subschema for ArraysApartSecondArrayItem1A {
    const SCHEMA: &'static str = r#"{"pattern":"^a","type":"string"}"#;
}

/// ArraysApartSecondArray2
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [true,{"type":"object","required":["a"],"properties":{"a":{"pattern":"^b","type":"string"}}}] ``
/// * `minItems`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartSecondArray2 {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_0: ::exactify::Raw,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` object ``
    pub item_1: ArraysApartSecondArray2Item1,
    /// The items behind those.
    pub rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ArraysApartSecondArray2 {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::exactify::Raw,
        item_1: ArraysApartSecondArray2Item1,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> Self {
        Self { item_0, item_1, rest }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for ArraysApartSecondArray2 {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for ArraysApartSecondArray2 {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 2 + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        items.serialize_element(&self.item_1)?;
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ArraysApartSecondArray2 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ArraysApartSecondArray2Visitor;
        impl<'de> ::serde::de::Visitor<'de> for ArraysApartSecondArray2Visitor {
            type Value = ArraysApartSecondArray2;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (arrays apart second array2)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<ArraysApartSecondArray2, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    2,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(ArraysApartSecondArray2 {
                    item_0: items.required(item_0)?,
                    item_1: items.required(item_1)?,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(ArraysApartSecondArray2Visitor)
    }
}

impl ::exactify::Exact for ArraysApartSecondArray2 {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_SECOND_ARRAY2;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.item_1)
    }
}

impl ::exactify::Subschema for ArraysApartSecondArray2 {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[true,{"type":"object","required":["a"],"properties":{"a":{"pattern":"^b","type":"string"}}}],"minItems":2}"#;
}

/// ArraysApartSecondArray2Item1
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartSecondArray2Item1 {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `pattern`: `` ^b ``
    /// * `type`: `` string ``
    pub a: ArraysApartSecondArray2Item1A,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ArraysApartSecondArray2Item1>,
}

impl ::exactify::__private::Properties for ArraysApartSecondArray2Item1 {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for ArraysApartSecondArray2Item1 {
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
impl<'de> ::serde::Deserialize<'de> for ArraysApartSecondArray2Item1 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ArraysApartSecondArray2Item1Visitor;
        impl<'de> ::serde::de::Visitor<'de> for ArraysApartSecondArray2Item1Visitor {
            type Value = ArraysApartSecondArray2Item1;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (arrays apart second array2 item1)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ArraysApartSecondArray2Item1, __A::Error> {
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
                ::std::result::Result::Ok(ArraysApartSecondArray2Item1 {
                    a: ::exactify::__private::required(a, "a")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ArraysApartSecondArray2Item1Visitor)
    }
}

impl ::exactify::Exact for ArraysApartSecondArray2Item1 {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_SECOND_ARRAY2_ITEM1;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for ArraysApartSecondArray2Item1 {
    const SCHEMA: &'static str = r#"{"type":"object","required":["a"],"properties":{"a":{"pattern":"^b","type":"string"}}}"#;
}

/// ArraysApartSecondArray2Item1A
///
/// Enforced:
/// * `pattern`: `` ^b ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ArraysApartSecondArray2Item1A(::exactify::__private::EcoString);

::exactify::string_impls!(
    ArraysApartSecondArray2Item1A, "arrays apart second array2 item1 a",
    checks::ARRAYS_APART_SECOND_ARRAY2_ITEM1_A.strings, &
    checks::ARRAYS_APART_SECOND_ARRAY2_ITEM1_A
);

impl ::exactify::Subschema for ArraysApartSecondArray2Item1A {
    const SCHEMA: &'static str = r#"{"pattern":"^b","type":"string"}"#;
}

/// ArraysApartSized
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ArraysApartSized {
    /// Few
    ///
    /// Where the value is a JSON array.
    Few(::exactify::Array<::exactify::Integer, 0, 2>),
    /// Many
    ///
    /// Where the value is a JSON array.
    Many(::exactify::Array<::exactify::Integer, 3>),
}

::exactify::variant_impls!(
    ArraysApartSized, [Few, Many], [Few(::exactify::Array < ::exactify::Integer, 0, 2 >),
    Many(::exactify::Array < ::exactify::Integer, 3 >)]
);

impl<'de> ::serde::Deserialize<'de> for ArraysApartSized {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::by_trial::<Self, Self, _>(deserializer)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for ArraysApartSized {
    const NAME: &'static str = "arrays apart sized";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::ARRAYS_APART_SIZED_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Few),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Many),
        }
    }
}

impl ::exactify::Exact for ArraysApartSized {
    const CHECK: &'static ::exactify::Check = &checks::ARRAYS_APART_SIZED;
}

impl ::exactify::Subschema for ArraysApartSized {
    const SCHEMA: &'static str = r#"{"oneOf":[{"title":"Few","type":"array","items":{"type":"integer"},"maxItems":2},{"title":"Many","type":"array","items":{"type":"integer"},"minItems":3}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static ARRAYS_APART: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Arrays apart",
        object: &Object {
            properties: &[
                ("command", &ARRAYS_APART_COMMAND),
                ("typed", &ARRAYS_APART_TYPED),
                ("second", &ARRAYS_APART_SECOND),
                ("sized", &ARRAYS_APART_SIZED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_COMMAND: Check = Check {
        name: "arrays apart command",
        conditions: &[Condition::Choice(&ARRAYS_APART_COMMAND_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_COMMAND_MOVE: Check = Check {
        types: JsonTypes::ARRAY,
        name: "arrays apart command move",
        array: &Items {
            prefix: &[
                &ARRAYS_APART_COMMAND_MOVE_ITEM0,
                &Check::INTEGER,
                &Check::INTEGER,
            ],
            rest: Some(&Check::NEVER),
            min: 3,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_COMMAND_MOVE_ITEM0: Check = Check {
        name: "arrays apart command move item0",
        strings: &[StringRule::OneOf("const", &["move"])],
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_COMMAND_SAY: Check = Check {
        types: JsonTypes::ARRAY,
        name: "arrays apart command say",
        array: &Items {
            prefix: &[&ARRAYS_APART_COMMAND_SAY_ITEM0, &Check::STRING],
            min: 2,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_COMMAND_SAY_ITEM0: Check = Check {
        name: "arrays apart command say item0",
        strings: &[StringRule::OneOf("const", &["say"])],
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_COMMAND_STOP_OR_WAIT: Check = Check {
        types: JsonTypes::ARRAY,
        name: "arrays apart command stop or wait",
        array: &Items {
            prefix: &[&ARRAYS_APART_COMMAND_STOP_OR_WAIT_ITEM0],
            min: 1,
            max: 1,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_COMMAND_STOP_OR_WAIT_ITEM0: Check = Check {
        name: "arrays apart command stop or wait item0",
        strings: &[StringRule::OneOf("enum", &["stop", "wait"])],
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_TYPED: Check = Check {
        name: "arrays apart typed",
        conditions: &[Condition::Choice(&ARRAYS_APART_TYPED_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_SECOND: Check = Check {
        name: "arrays apart second",
        conditions: &[Condition::Choice(&ARRAYS_APART_SECOND_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_SECOND_ARRAY: Check = Check {
        types: JsonTypes::ARRAY,
        name: "arrays apart second array",
        array: &Items {
            prefix: &[&Check::ANY, &ARRAYS_APART_SECOND_ARRAY_ITEM1],
            min: 2,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_SECOND_ARRAY_ITEM1: Check = Check {
        types: JsonTypes::OBJECT,
        name: "arrays apart second array item1",
        object: &Object {
            properties: &[("a", &ARRAYS_APART_SECOND_ARRAY_ITEM1_A)],
            required: &["a"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_SECOND_ARRAY_ITEM1_A: Check = Check {
        types: JsonTypes::STRING,
        name: "arrays apart second array item1 a",
        strings: &[StringRule::Pattern("^a", matches_1)],
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_SECOND_ARRAY2: Check = Check {
        types: JsonTypes::ARRAY,
        name: "arrays apart second array2",
        array: &Items {
            prefix: &[&Check::ANY, &ARRAYS_APART_SECOND_ARRAY2_ITEM1],
            min: 2,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_SECOND_ARRAY2_ITEM1: Check = Check {
        types: JsonTypes::OBJECT,
        name: "arrays apart second array2 item1",
        object: &Object {
            properties: &[("a", &ARRAYS_APART_SECOND_ARRAY2_ITEM1_A)],
            required: &["a"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_SECOND_ARRAY2_ITEM1_A: Check = Check {
        types: JsonTypes::STRING,
        name: "arrays apart second array2 item1 a",
        strings: &[StringRule::Pattern("^b", matches_2)],
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_SIZED: Check = Check {
        name: "arrays apart sized",
        conditions: &[Condition::Choice(&ARRAYS_APART_SIZED_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static ARRAYS_APART_COMMAND_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ARRAY,
                check: &ARRAYS_APART_COMMAND_MOVE,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ARRAY,
                check: &ARRAYS_APART_COMMAND_SAY,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::ARRAY,
                check: &ARRAYS_APART_COMMAND_STOP_OR_WAIT,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/3",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static ARRAYS_APART_TYPED_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&Check::STRING),
                        min: 1,
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&Check::NUMBER),
                        min: 1,
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items { max: 0, ..Items::ANY },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static ARRAYS_APART_SECOND_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ARRAY,
                check: &ARRAYS_APART_SECOND_ARRAY,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ARRAY,
                check: &ARRAYS_APART_SECOND_ARRAY2,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static ARRAYS_APART_SIZED_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&Check::INTEGER),
                        max: 2,
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&Check::INTEGER),
                        min: 3,
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    /// Whether `text` matches `^a`.
    pub(super) fn matches_1(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'a'))
    }
    /// Whether `text` matches `^b`.
    pub(super) fn matches_2(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'b'))
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::ArraysApart {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ArraysApart {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ArraysApart`](super::ArraysApart).
    #[derive(Clone, Debug, Default)]
    pub struct ArraysApart {
        command: ::exactify::__private::Draft<super::ArraysApartCommand>,
        typed: ::exactify::__private::Draft<super::ArraysApartTyped>,
        second: ::exactify::__private::Draft<super::ArraysApartSecond>,
        sized: ::exactify::__private::Draft<super::ArraysApartSized>,
        extra: ::exactify::Extra<super::ArraysApart>,
        errors: ::exactify::BuildError,
    }
    impl ArraysApart {
        /// The property `command`.
        #[must_use]
        pub fn command<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ArraysApartCommand>,
            V::Error: ::std::fmt::Display,
        {
            self.command.set(value);
            self
        }
        /// The property `typed`.
        #[must_use]
        pub fn typed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ArraysApartTyped>,
            V::Error: ::std::fmt::Display,
        {
            self.typed.set(value);
            self
        }
        /// The property `second`.
        #[must_use]
        pub fn second<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ArraysApartSecond>,
            V::Error: ::std::fmt::Display,
        {
            self.second.set(value);
            self
        }
        /// The property `sized`.
        #[must_use]
        pub fn sized<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ArraysApartSized>,
            V::Error: ::std::fmt::Display,
        {
            self.sized.set(value);
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
        ) -> ::std::result::Result<super::ArraysApart, ::exactify::BuildError> {
            let mut errors = self.errors;
            let command = self.command.optional("command", &mut errors);
            let typed = self.typed.optional("typed", &mut errors);
            let second = self.second.optional("second", &mut errors);
            let sized = self.sized.optional("sized", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::ArraysApart {
                        command,
                        typed,
                        second,
                        sized,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<ArraysApart> for super::ArraysApart {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ArraysApart,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::ArraysApartSecondArrayItem1 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ArraysApartSecondArrayItem1 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ArraysApartSecondArrayItem1`](super::ArraysApartSecondArrayItem1).
    #[derive(Clone, Debug, Default)]
    pub struct ArraysApartSecondArrayItem1 {
        a: ::exactify::__private::Draft<super::ArraysApartSecondArrayItem1A>,
        extra: ::exactify::Extra<super::ArraysApartSecondArrayItem1>,
        errors: ::exactify::BuildError,
    }
    impl ArraysApartSecondArrayItem1 {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        /// * `pattern`: `` ^a ``
        /// * `type`: `` string ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ArraysApartSecondArrayItem1A>,
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
            super::ArraysApartSecondArrayItem1,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::ArraysApartSecondArrayItem1 {
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<ArraysApartSecondArrayItem1>
    for super::ArraysApartSecondArrayItem1 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ArraysApartSecondArrayItem1,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::ArraysApartSecondArray2Item1 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ArraysApartSecondArray2Item1 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ArraysApartSecondArray2Item1`](super::ArraysApartSecondArray2Item1).
    #[derive(Clone, Debug, Default)]
    pub struct ArraysApartSecondArray2Item1 {
        a: ::exactify::__private::Draft<super::ArraysApartSecondArray2Item1A>,
        extra: ::exactify::Extra<super::ArraysApartSecondArray2Item1>,
        errors: ::exactify::BuildError,
    }
    impl ArraysApartSecondArray2Item1 {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        /// * `pattern`: `` ^b ``
        /// * `type`: `` string ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ArraysApartSecondArray2Item1A>,
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
            super::ArraysApartSecondArray2Item1,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::ArraysApartSecondArray2Item1 {
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<ArraysApartSecondArray2Item1>
    for super::ArraysApartSecondArray2Item1 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ArraysApartSecondArray2Item1,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
