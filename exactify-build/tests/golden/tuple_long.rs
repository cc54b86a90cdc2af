// Made by exactify-build 0.1.0 from tuple_long. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Long tuples
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LongTuples {
    /// The property `seven`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [true,{"type":"null"},true,true,true,true,{"type":"boolean"}] ``
    /// * `items`: `` false ``
    /// * `minItems`: `` 3 ``
    pub seven: ::std::option::Option<LongTuplesSeven>,
    /// The property `eight`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [true,{"type":"null"},true,true,true,true,true,{"type":"boolean"}] ``
    /// * `items`: `` false ``
    /// * `minItems`: `` 8 ``
    pub eight: ::std::option::Option<LongTuplesEight>,
    /// The property `pair`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"integer"},{"type":"integer"}] ``
    /// * `items`: `` false ``
    /// * `minItems`: `` 1 ``
    /// * `uniqueItems`: `` true ``
    pub pair: ::std::option::Option<LongTuplesPair>,
    /// The property `behind`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"integer"}] ``
    /// * `items`: `` {"type":"integer"} ``
    /// * `minItems`: `` 1 ``
    /// * `uniqueItems`: `` true ``
    pub behind: ::std::option::Option<LongTuplesBehind>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<LongTuples>,
}

impl ::exactify::__private::Properties for LongTuples {
    const NAMES: &'static [&'static str] = &["seven", "eight", "pair", "behind"];
}

impl ::serde::Serialize for LongTuples {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.seven.is_some())
            + ::std::primitive::usize::from(self.eight.is_some())
            + ::std::primitive::usize::from(self.pair.is_some())
            + ::std::primitive::usize::from(self.behind.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.seven {
            map.serialize_entry("seven", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.eight {
            map.serialize_entry("eight", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.pair {
            map.serialize_entry("pair", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.behind {
            map.serialize_entry("behind", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LongTuples {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LongTuplesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LongTuplesVisitor {
            type Value = LongTuples;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Long tuples)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LongTuples, __A::Error> {
                let mut made = LongTuples {
                    seven: ::std::option::Option::None,
                    eight: ::std::option::Option::None,
                    pair: ::std::option::Option::None,
                    behind: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "seven" => {
                            ::exactify::__private::set(&mut made.seven, &name, &mut map)?
                        }
                        "eight" => {
                            ::exactify::__private::set(&mut made.eight, &name, &mut map)?
                        }
                        "pair" => {
                            ::exactify::__private::set(&mut made.pair, &name, &mut map)?
                        }
                        "behind" => {
                            ::exactify::__private::set(
                                &mut made.behind,
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
        deserializer.deserialize_map(LongTuplesVisitor)
    }
}

impl ::exactify::Exact for LongTuples {
    const CHECK: &'static ::exactify::Check = &checks::LONG_TUPLES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for LongTuples {
    const SCHEMA: &'static str = r#"{"title":"Long tuples","type":"object","properties":{"seven":{"type":"array","prefixItems":[true,{"type":"null"},true,true,true,true,{"type":"boolean"}],"items":false,"minItems":3},"eight":{"type":"array","prefixItems":[true,{"type":"null"},true,true,true,true,true,{"type":"boolean"}],"items":false,"minItems":8},"pair":{"type":"array","prefixItems":[{"type":"integer"},{"type":"integer"}],"items":false,"minItems":1,"uniqueItems":true},"behind":{"type":"array","prefixItems":[{"type":"integer"}],"items":{"type":"integer"},"minItems":1,"uniqueItems":true}}}"#;
}

/// LongTuplesSeven
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [true,{"type":"null"},true,true,true,true,{"type":"boolean"}] ``
/// * `items`: `` false ``
/// * `minItems`: `` 3 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LongTuplesSeven {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    item_0: ::exactify::Raw,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` null ``
    item_1: ::exactify::Null,
    /// The item at index 2.
    ///
    /// Enforced:
    /// * `minItems`
    item_2: ::exactify::Raw,
    /// The item at index 3.
    item_3: ::std::option::Option<::exactify::Raw>,
    /// The item at index 4.
    item_4: ::std::option::Option<::exactify::Raw>,
    /// The item at index 5.
    item_5: ::std::option::Option<::exactify::Raw>,
    /// The item at index 6.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    item_6: ::std::option::Option<bool>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LongTuplesSeven {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::exactify::Raw,
        item_1: ::exactify::Null,
        item_2: ::exactify::Raw,
        item_3: ::exactify::Raw,
        item_4: ::exactify::Raw,
        item_5: ::exactify::Raw,
        item_6: bool,
    ) -> Self {
        Self {
            item_0,
            item_1,
            item_2,
            item_3: ::std::option::Option::Some(item_3),
            item_4: ::std::option::Option::Some(item_4),
            item_5: ::std::option::Option::Some(item_5),
            item_6: ::std::option::Option::Some(item_6),
        }
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If an item is there without the one before it.
    pub fn from_parts(
        item_0: ::exactify::Raw,
        item_1: ::exactify::Null,
        item_2: ::exactify::Raw,
        item_3: ::std::option::Option<::exactify::Raw>,
        item_4: ::std::option::Option<::exactify::Raw>,
        item_5: ::std::option::Option<::exactify::Raw>,
        item_6: ::std::option::Option<bool>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self {
            item_0,
            item_1,
            item_2,
            item_3,
            item_4,
            item_5,
            item_6,
        };
        ::exactify::__private::tuple::no_gap(
            3,
            &[
                value.item_3.is_some(),
                value.item_4.is_some(),
                value.item_5.is_some(),
                value.item_6.is_some(),
            ],
        )?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        ::exactify::Raw,
        ::exactify::Null,
        ::exactify::Raw,
        ::std::option::Option<::exactify::Raw>,
        ::std::option::Option<::exactify::Raw>,
        ::std::option::Option<::exactify::Raw>,
        ::std::option::Option<bool>,
    ) {
        (
            self.item_0,
            self.item_1,
            self.item_2,
            self.item_3,
            self.item_4,
            self.item_5,
            self.item_6,
        )
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    pub fn item_0(&self) -> &::exactify::Raw {
        &self.item_0
    }
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` null ``
    pub fn item_1(&self) -> &::exactify::Null {
        &self.item_1
    }
    /// The item at index 2.
    ///
    /// Enforced:
    /// * `minItems`
    pub fn item_2(&self) -> &::exactify::Raw {
        &self.item_2
    }
    /// The item at index 3.
    pub fn item_3(&self) -> ::std::option::Option<&::exactify::Raw> {
        self.item_3.as_ref()
    }
    /// The item at index 4.
    pub fn item_4(&self) -> ::std::option::Option<&::exactify::Raw> {
        self.item_4.as_ref()
    }
    /// The item at index 5.
    pub fn item_5(&self) -> ::std::option::Option<&::exactify::Raw> {
        self.item_5.as_ref()
    }
    /// The item at index 6.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn item_6(&self) -> ::std::option::Option<&bool> {
        self.item_6.as_ref()
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for LongTuplesSeven {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for LongTuplesSeven {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 3 + ::std::primitive::usize::from(self.item_3.is_some())
            + ::std::primitive::usize::from(self.item_4.is_some())
            + ::std::primitive::usize::from(self.item_5.is_some())
            + ::std::primitive::usize::from(self.item_6.is_some());
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        items.serialize_element(&self.item_1)?;
        items.serialize_element(&self.item_2)?;
        if let ::std::option::Option::Some(item) = &self.item_3 {
            items.serialize_element(item)?;
        }
        if let ::std::option::Option::Some(item) = &self.item_4 {
            items.serialize_element(item)?;
        }
        if let ::std::option::Option::Some(item) = &self.item_5 {
            items.serialize_element(item)?;
        }
        if let ::std::option::Option::Some(item) = &self.item_6 {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LongTuplesSeven {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LongTuplesSevenVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LongTuplesSevenVisitor {
            type Value = LongTuplesSeven;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (long tuples seven)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<LongTuplesSeven, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 3, 7);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let item_2 = items.item()?;
                let item_3 = items.item()?;
                let item_4 = items.item()?;
                let item_5 = items.item()?;
                let item_6 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(LongTuplesSeven {
                    item_0: items.required(item_0)?,
                    item_1: items.required(item_1)?,
                    item_2: items.required(item_2)?,
                    item_3,
                    item_4,
                    item_5,
                    item_6,
                })
            }
        }
        deserializer.deserialize_seq(LongTuplesSevenVisitor)
    }
}

impl ::exactify::Exact for LongTuplesSeven {
    const CHECK: &'static ::exactify::Check = &checks::LONG_TUPLES_SEVEN;
}

impl ::exactify::Subschema for LongTuplesSeven {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[true,{"type":"null"},true,true,true,true,{"type":"boolean"}],"items":false,"minItems":3}"#;
}

/// LongTuplesEight
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [true,{"type":"null"},true,true,true,true,true,{"type":"boolean"}] ``
/// * `items`: `` false ``
/// * `minItems`: `` 8 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LongTuplesEight {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_0: ::exactify::Raw,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` null ``
    pub item_1: ::exactify::Null,
    /// The item at index 2.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_2: ::exactify::Raw,
    /// The item at index 3.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_3: ::exactify::Raw,
    /// The item at index 4.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_4: ::exactify::Raw,
    /// The item at index 5.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_5: ::exactify::Raw,
    /// The item at index 6.
    ///
    /// Enforced:
    /// * `minItems`
    pub item_6: ::exactify::Raw,
    /// The item at index 7.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` boolean ``
    pub item_7: bool,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LongTuplesEight {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::exactify::Raw,
        item_1: ::exactify::Null,
        item_2: ::exactify::Raw,
        item_3: ::exactify::Raw,
        item_4: ::exactify::Raw,
        item_5: ::exactify::Raw,
        item_6: ::exactify::Raw,
        item_7: bool,
    ) -> Self {
        Self {
            item_0,
            item_1,
            item_2,
            item_3,
            item_4,
            item_5,
            item_6,
            item_7,
        }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for LongTuplesEight {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for LongTuplesEight {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 8;
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        items.serialize_element(&self.item_1)?;
        items.serialize_element(&self.item_2)?;
        items.serialize_element(&self.item_3)?;
        items.serialize_element(&self.item_4)?;
        items.serialize_element(&self.item_5)?;
        items.serialize_element(&self.item_6)?;
        items.serialize_element(&self.item_7)?;
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LongTuplesEight {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LongTuplesEightVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LongTuplesEightVisitor {
            type Value = LongTuplesEight;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (long tuples eight)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<LongTuplesEight, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 8, 8);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let item_2 = items.item()?;
                let item_3 = items.item()?;
                let item_4 = items.item()?;
                let item_5 = items.item()?;
                let item_6 = items.item()?;
                let item_7 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(LongTuplesEight {
                    item_0: items.required(item_0)?,
                    item_1: items.required(item_1)?,
                    item_2: items.required(item_2)?,
                    item_3: items.required(item_3)?,
                    item_4: items.required(item_4)?,
                    item_5: items.required(item_5)?,
                    item_6: items.required(item_6)?,
                    item_7: items.required(item_7)?,
                })
            }
        }
        deserializer.deserialize_seq(LongTuplesEightVisitor)
    }
}

impl ::exactify::Exact for LongTuplesEight {
    const CHECK: &'static ::exactify::Check = &checks::LONG_TUPLES_EIGHT;
}

impl ::exactify::Subschema for LongTuplesEight {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[true,{"type":"null"},true,true,true,true,true,{"type":"boolean"}],"items":false,"minItems":8}"#;
}

/// LongTuplesPair
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"integer"},{"type":"integer"}] ``
/// * `items`: `` false ``
/// * `minItems`: `` 1 ``
/// * `uniqueItems`: `` true ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LongTuplesPair {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` integer ``
    item_0: ::exactify::Integer,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    item_1: ::std::option::Option<::exactify::Integer>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LongTuplesPair {
    /// The array with every item that has a type of its own.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn new(
        item_0: ::exactify::Integer,
        item_1: ::exactify::Integer,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self {
            item_0,
            item_1: ::std::option::Option::Some(item_1),
        };
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn from_parts(
        item_0: ::exactify::Integer,
        item_1: ::std::option::Option<::exactify::Integer>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, item_1 };
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (::exactify::Integer, ::std::option::Option<::exactify::Integer>) {
        (self.item_0, self.item_1)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` integer ``
    pub fn item_0(&self) -> &::exactify::Integer {
        &self.item_0
    }
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub fn item_1(&self) -> ::std::option::Option<&::exactify::Integer> {
        self.item_1.as_ref()
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for LongTuplesPair {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for LongTuplesPair {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 1 + ::std::primitive::usize::from(self.item_1.is_some());
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        if let ::std::option::Option::Some(item) = &self.item_1 {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LongTuplesPair {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LongTuplesPairVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LongTuplesPairVisitor {
            type Value = LongTuplesPair;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (long tuples pair)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<LongTuplesPair, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 1, 2);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                items.end()?;
                items
                    .unique(LongTuplesPair {
                        item_0: items.required(item_0)?,
                        item_1,
                    })
            }
        }
        deserializer.deserialize_seq(LongTuplesPairVisitor)
    }
}

impl ::exactify::Exact for LongTuplesPair {
    const CHECK: &'static ::exactify::Check = &checks::LONG_TUPLES_PAIR;
}

impl ::exactify::Subschema for LongTuplesPair {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"integer"},{"type":"integer"}],"items":false,"minItems":1,"uniqueItems":true}"#;
}

/// LongTuplesBehind
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"integer"}] ``
/// * `items`: `` {"type":"integer"} ``
/// * `minItems`: `` 1 ``
/// * `uniqueItems`: `` true ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LongTuplesBehind {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` integer ``
    item_0: ::exactify::Integer,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Integer>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LongTuplesBehind {
    /// The array with every item that has a type of its own.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn new(
        item_0: ::exactify::Integer,
        rest: ::exactify::Array<::exactify::Integer>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, rest };
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn from_parts(
        item_0: ::exactify::Integer,
        rest: ::exactify::Array<::exactify::Integer>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, rest };
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (::exactify::Integer, ::exactify::Array<::exactify::Integer>) {
        (self.item_0, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` integer ``
    pub fn item_0(&self) -> &::exactify::Integer {
        &self.item_0
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<::exactify::Integer> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for LongTuplesBehind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for LongTuplesBehind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 1 + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LongTuplesBehind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LongTuplesBehindVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LongTuplesBehindVisitor {
            type Value = LongTuplesBehind;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (long tuples behind)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<LongTuplesBehind, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    1,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let rest = items.rest()?;
                items
                    .unique(LongTuplesBehind {
                        item_0: items.required(item_0)?,
                        rest,
                    })
            }
        }
        deserializer.deserialize_seq(LongTuplesBehindVisitor)
    }
}

impl ::exactify::Exact for LongTuplesBehind {
    const CHECK: &'static ::exactify::Check = &checks::LONG_TUPLES_BEHIND;
}

impl ::exactify::Subschema for LongTuplesBehind {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"integer"}],"items":{"type":"integer"},"minItems":1,"uniqueItems":true}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static LONG_TUPLES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Long tuples",
        object: &Object {
            properties: &[
                ("seven", &LONG_TUPLES_SEVEN),
                ("eight", &LONG_TUPLES_EIGHT),
                ("pair", &LONG_TUPLES_PAIR),
                ("behind", &LONG_TUPLES_BEHIND),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LONG_TUPLES_SEVEN: Check = Check {
        types: JsonTypes::ARRAY,
        name: "long tuples seven",
        array: &Items {
            prefix: &[
                &Check::ANY,
                &Check::NULL,
                &Check::ANY,
                &Check::ANY,
                &Check::ANY,
                &Check::ANY,
                &Check::BOOLEAN,
            ],
            rest: Some(&Check::NEVER),
            min: 3,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static LONG_TUPLES_EIGHT: Check = Check {
        types: JsonTypes::ARRAY,
        name: "long tuples eight",
        array: &Items {
            prefix: &[
                &Check::ANY,
                &Check::NULL,
                &Check::ANY,
                &Check::ANY,
                &Check::ANY,
                &Check::ANY,
                &Check::ANY,
                &Check::BOOLEAN,
            ],
            rest: Some(&Check::NEVER),
            min: 8,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static LONG_TUPLES_PAIR: Check = Check {
        types: JsonTypes::ARRAY,
        name: "long tuples pair",
        array: &Items {
            prefix: &[&Check::INTEGER, &Check::INTEGER],
            rest: Some(&Check::NEVER),
            min: 1,
            unique: true,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static LONG_TUPLES_BEHIND: Check = Check {
        types: JsonTypes::ARRAY,
        name: "long tuples behind",
        array: &Items {
            prefix: &[&Check::INTEGER],
            rest: Some(&Check::INTEGER),
            min: 1,
            unique: true,
            ..Items::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::LongTuples {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LongTuples {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LongTuples`](super::LongTuples).
    #[derive(Clone, Debug, Default)]
    pub struct LongTuples {
        seven: ::exactify::__private::Draft<super::LongTuplesSeven>,
        eight: ::exactify::__private::Draft<super::LongTuplesEight>,
        pair: ::exactify::__private::Draft<super::LongTuplesPair>,
        behind: ::exactify::__private::Draft<super::LongTuplesBehind>,
        extra: ::exactify::Extra<super::LongTuples>,
        errors: ::exactify::BuildError,
    }
    impl LongTuples {
        /// The property `seven`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [true,{"type":"null"},true,true,true,true,{"type":"boolean"}] ``
        /// * `items`: `` false ``
        /// * `minItems`: `` 3 ``
        #[must_use]
        pub fn seven<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LongTuplesSeven>,
            V::Error: ::std::fmt::Display,
        {
            self.seven.set(value);
            self
        }
        /// The property `eight`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [true,{"type":"null"},true,true,true,true,true,{"type":"boolean"}] ``
        /// * `items`: `` false ``
        /// * `minItems`: `` 8 ``
        #[must_use]
        pub fn eight<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LongTuplesEight>,
            V::Error: ::std::fmt::Display,
        {
            self.eight.set(value);
            self
        }
        /// The property `pair`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"integer"},{"type":"integer"}] ``
        /// * `items`: `` false ``
        /// * `minItems`: `` 1 ``
        /// * `uniqueItems`: `` true ``
        #[must_use]
        pub fn pair<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LongTuplesPair>,
            V::Error: ::std::fmt::Display,
        {
            self.pair.set(value);
            self
        }
        /// The property `behind`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"integer"}] ``
        /// * `items`: `` {"type":"integer"} ``
        /// * `minItems`: `` 1 ``
        /// * `uniqueItems`: `` true ``
        #[must_use]
        pub fn behind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LongTuplesBehind>,
            V::Error: ::std::fmt::Display,
        {
            self.behind.set(value);
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
        ) -> ::std::result::Result<super::LongTuples, ::exactify::BuildError> {
            let mut errors = self.errors;
            let seven = self.seven.optional("seven", &mut errors);
            let eight = self.eight.optional("eight", &mut errors);
            let pair = self.pair.optional("pair", &mut errors);
            let behind = self.behind.optional("behind", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::LongTuples {
                        seven,
                        eight,
                        pair,
                        behind,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<LongTuples> for super::LongTuples {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LongTuples,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
