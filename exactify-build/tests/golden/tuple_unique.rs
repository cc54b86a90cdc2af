// Made by exactify-build 0.1.0 from tuple_unique. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Draw
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"integer"},{"type":["integer","string"],"maxLength":3}] ``
/// * `items`: `` {"type":"object","properties":{"n":{"type":"number"}}} ``
/// * `uniqueItems`: `` true ``
/// * `maxItems`: `` 5 ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Draw {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    item_0: ::std::option::Option<::exactify::Integer>,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    /// * `maxLength`: `` 3 ``
    item_1: ::std::option::Option<DrawItem1>,
    /// The items behind those.
    rest: ::exactify::Array<DrawItem, 0, 3>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Draw {
    /// The array with every item that has a type of its own.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn new(
        item_0: ::exactify::Integer,
        item_1: DrawItem1,
        rest: ::exactify::Array<DrawItem, 0, 3>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self {
            item_0: ::std::option::Option::Some(item_0),
            item_1: ::std::option::Option::Some(item_1),
            rest,
        };
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If an item is there without the one before it, or two items are equal (`uniqueItems`).
    pub fn from_parts(
        item_0: ::std::option::Option<::exactify::Integer>,
        item_1: ::std::option::Option<DrawItem1>,
        rest: ::exactify::Array<DrawItem, 0, 3>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, item_1, rest };
        ::exactify::__private::tuple::no_gap(
            0,
            &[value.item_0.is_some(), value.item_1.is_some(), !value.rest.is_empty()],
        )?;
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        ::std::option::Option<::exactify::Integer>,
        ::std::option::Option<DrawItem1>,
        ::exactify::Array<DrawItem, 0, 3>,
    ) {
        (self.item_0, self.item_1, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub fn item_0(&self) -> ::std::option::Option<&::exactify::Integer> {
        self.item_0.as_ref()
    }
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    /// * `maxLength`: `` 3 ``
    pub fn item_1(&self) -> ::std::option::Option<&DrawItem1> {
        self.item_1.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<DrawItem, 0, 3> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for Draw {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for Draw {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = ::std::primitive::usize::from(self.item_0.is_some())
            + ::std::primitive::usize::from(self.item_1.is_some()) + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(item) = &self.item_0 {
            items.serialize_element(item)?;
        }
        if let ::std::option::Option::Some(item) = &self.item_1 {
            items.serialize_element(item)?;
        }
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Draw {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DrawVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DrawVisitor {
            type Value = Draw;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (Draw)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<Draw, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 0, 5);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                items.unique(Draw { item_0, item_1, rest })
            }
        }
        deserializer.deserialize_seq(DrawVisitor)
    }
}

impl ::exactify::Exact for Draw {
    const CHECK: &'static ::exactify::Check = &checks::DRAW;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.rest)
    }
}

impl ::exactify::Subschema for Draw {
    const SCHEMA: &'static str = r#"{"title":"Draw","type":"array","prefixItems":[{"type":"integer"},{"type":["integer","string"],"maxLength":3}],"items":{"type":"object","properties":{"n":{"type":"number"}}},"uniqueItems":true,"maxItems":5}"#;
}

/// DrawItem
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct DrawItem {
    /// The property `n`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    pub n: ::std::option::Option<::exactify::Number>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<DrawItem>,
}

impl ::exactify::__private::Properties for DrawItem {
    const NAMES: &'static [&'static str] = &["n"];
}

impl ::serde::Serialize for DrawItem {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.n.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.n {
            map.serialize_entry("n", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for DrawItem {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DrawItemVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DrawItemVisitor {
            type Value = DrawItem;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (draw item)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<DrawItem, __A::Error> {
                let mut made = DrawItem {
                    n: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "n" => ::exactify::__private::set(&mut made.n, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(DrawItemVisitor)
    }
}

impl ::exactify::Exact for DrawItem {
    const CHECK: &'static ::exactify::Check = &checks::DRAW_ITEM;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for DrawItem {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"n":{"type":"number"}}}"#;
}

/// DrawItem1
///
/// Enforced:
/// * `type`: `` ["integer","string"] ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum DrawItem1 {
    /// A JSON number.
    Number(::exactify::Integer),
    /// A JSON string.
    String(DrawItem1String),
}

::exactify::union_impls!(
    DrawItem1, "draw item1", [Number(::exactify::Integer), String(DrawItem1String)]
);

impl ::std::convert::TryFrom<&str> for DrawItem1 {
    type Error = <DrawItem1String as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <DrawItem1String as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <DrawItem1String as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

impl ::exactify::Exact for DrawItem1 {
    const CHECK: &'static ::exactify::Check = &checks::DRAW_ITEM1;
}

impl ::exactify::Subschema for DrawItem1 {
    const SCHEMA: &'static str = r#"{"type":["integer","string"],"maxLength":3}"#;
}

/// DrawItem1String
///
/// Enforced:
/// * `maxLength`: `` 3 ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct DrawItem1String(::exactify::__private::EcoString);

::exactify::string_impls!(
    DrawItem1String, "draw item1 string", checks::DRAW_ITEM1.strings, &
    checks::DRAW_ITEM1_STRING_ONLY
);

impl ::exactify::Subschema for DrawItem1String {
    const SCHEMA: &'static str = r#"{"maxLength":3,"type":"string"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static DRAW: Check = Check {
        types: JsonTypes::ARRAY,
        name: "Draw",
        array: &Items {
            prefix: &[&Check::INTEGER, &DRAW_ITEM1],
            rest: Some(&DRAW_ITEM),
            max: 5,
            unique: true,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static DRAW_ITEM1: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::INTEGER),
        name: "draw item1",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static DRAW_ITEM: Check = Check {
        types: JsonTypes::OBJECT,
        name: "draw item",
        object: &Object {
            properties: &[("n", &Check::NUMBER)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static DRAW_ITEM1_STRING_ONLY: Check = Check {
        name: "draw item1 string",
        in_place: &[("", &DRAW_ITEM1)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::DrawItem {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> DrawItem {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`DrawItem`](super::DrawItem).
    #[derive(Clone, Debug, Default)]
    pub struct DrawItem {
        n: ::exactify::__private::Draft<::exactify::Number>,
        extra: ::exactify::Extra<super::DrawItem>,
        errors: ::exactify::BuildError,
    }
    impl DrawItem {
        /// The property `n`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        #[must_use]
        pub fn n<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.n.set(value);
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
        ) -> ::std::result::Result<super::DrawItem, ::exactify::BuildError> {
            let mut errors = self.errors;
            let n = self.n.optional("n", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::DrawItem {
                        n,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<DrawItem> for super::DrawItem {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: DrawItem,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
