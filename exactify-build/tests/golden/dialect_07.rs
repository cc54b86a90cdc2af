// Made by exactify-build 0.1.0 from dialect_07. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Order
///
/// Enforced:
/// * `type`: `` object ``
/// * `if`: `` {"properties":{"payment":{"const":"card"}},"required":["payment"]} ``
/// * `then`: `` {"required":["line"]} ``
/// * `dependencies`: `` {"extra":["payment"]} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Order {
    /// The property `id`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    id: ::std::string::String,
    /// The property `line`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` [{"type":"string"}] ``
    /// * `additionalItems`: `` false ``
    line: ::std::option::Option<OrderLine>,
    /// How it is paid.
    ///
    /// Enforced:
    /// * `enum`: `` ["card","cash"] ``
    payment: ::std::option::Option<Payment>,
    /// The property `extra`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` [{"type":"null"},{"type":"boolean"}] ``
    extra: ::std::option::Option<Extra>,
    /// The property `bounds`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"integer"} ``
    bounds: ::std::option::Option<::exactify::Array<::exactify::Integer>>,
    /// The properties that the schema allows but does not name.
    extra_: ::exactify::Extra<Order>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Order {
    /// The property `id`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn id(&self) -> &::std::string::String {
        &self.id
    }
    /// The property `line`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` [{"type":"string"}] ``
    /// * `additionalItems`: `` false ``
    pub fn line(&self) -> ::std::option::Option<&OrderLine> {
        self.line.as_ref()
    }
    /// How it is paid.
    ///
    /// Enforced:
    /// * `enum`: `` ["card","cash"] ``
    pub fn payment(&self) -> ::std::option::Option<&Payment> {
        self.payment.as_ref()
    }
    /// The property `extra`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` [{"type":"null"},{"type":"boolean"}] ``
    pub fn extra(&self) -> ::std::option::Option<&Extra> {
        self.extra.as_ref()
    }
    /// The property `bounds`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"integer"} ``
    pub fn bounds(
        &self,
    ) -> ::std::option::Option<&::exactify::Array<::exactify::Integer>> {
        self.bounds.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra_(&self) -> &::exactify::Extra<Order> {
        &self.extra_
    }
}

::exactify::parts_impls!(
    Order { ways : into_parts, from_parts, into_builder, errors; required : { id :
    ::std::string::String, try_set_id; } optional : { line : OrderLine, try_set_line,
    try_remove_line; payment : Payment, try_set_payment, try_remove_payment; extra :
    Extra, try_set_extra, try_remove_extra; bounds : ::exactify::Array <
    ::exactify::Integer >, try_set_bounds, try_remove_bounds; } nullable : {} maps : {
    extra_ } }
);

impl ::exactify::__private::Properties for Order {
    const NAMES: &'static [&'static str] = &["id", "line", "payment", "extra", "bounds"];
}

impl ::serde::Serialize for Order {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.line.is_some())
            + ::std::primitive::usize::from(self.payment.is_some())
            + ::std::primitive::usize::from(self.extra.is_some())
            + ::std::primitive::usize::from(self.bounds.is_some()) + self.extra_.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("id", &self.id)?;
        if let ::std::option::Option::Some(value) = &self.line {
            map.serialize_entry("line", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.payment {
            map.serialize_entry("payment", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.extra {
            map.serialize_entry("extra", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.bounds {
            map.serialize_entry("bounds", value)?;
        }
        self.extra_.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for Order {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OrderVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OrderVisitor {
            type Value = Order;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Order)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Order, __A::Error> {
                let mut id = ::std::option::Option::None;
                let mut line = ::std::option::Option::None;
                let mut payment = ::std::option::Option::None;
                let mut extra = ::std::option::Option::None;
                let mut bounds = ::std::option::Option::None;
                let mut extra_ = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => ::exactify::__private::set(&mut id, &name, &mut map)?,
                        "line" => ::exactify::__private::set(&mut line, &name, &mut map)?,
                        "payment" => {
                            ::exactify::__private::set(&mut payment, &name, &mut map)?
                        }
                        "extra" => {
                            ::exactify::__private::set(&mut extra, &name, &mut map)?
                        }
                        "bounds" => {
                            ::exactify::__private::set(&mut bounds, &name, &mut map)?
                        }
                        _ => extra_.read(name, &mut map)?,
                    }
                }
                if extra.is_some() && payment.is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("extra", "payment"),
                    );
                }
                ::std::result::Result::Ok(Order {
                    id: ::exactify::__private::required(id, "id")?,
                    line,
                    payment,
                    extra,
                    bounds,
                    extra_,
                })
            }
        }
        deserializer.deserialize_map(OrderVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        !self.payment.as_ref().is_some_and(|value| matches!(value.as_str(), "card"))
            || self.line.is_some()
    }
}

impl<'de> ::serde::Deserialize<'de> for Order {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for Order {
    const CHECK: &'static ::exactify::Check = &checks::ORDER;
    fn has_unknown(&self) -> bool {
        !self.extra_.is_empty()
    }
}

impl ::exactify::Subschema for Order {
    const SCHEMA: &'static str = r##"{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"http://example.com/order.json","title":"Order","type":"object","properties":{"id":{"type":"string"},"line":{"type":"array","prefixItems":[{"type":"string"}],"items":false},"payment":{"$ref":"items.json#/definitions/payment","description":"How it is paid."},"extra":{"$ref":"#/components/extra"},"bounds":{"type":"array","items":{"type":"integer"}}},"required":["id"],"if":{"properties":{"payment":{"const":"card"}},"required":["payment"]},"then":{"required":["line"]},"dependentRequired":{"extra":["payment"]},"components":{"extra":{"type":"array","prefixItems":[{"type":"null"},{"type":"boolean"}]}},"definitions":{"items":{"$id":"items.json","definitions":{"payment":{"enum":["card","cash"]}}}}}"##;
}

/// OrderLine
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` [{"type":"string"}] ``
/// * `additionalItems`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct OrderLine {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub item_0: ::std::option::Option<::std::string::String>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl OrderLine {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: ::std::string::String) -> Self {
        Self {
            item_0: ::std::option::Option::Some(item_0),
        }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for OrderLine {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for OrderLine {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = ::std::primitive::usize::from(self.item_0.is_some());
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(item) = &self.item_0 {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for OrderLine {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OrderLineVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OrderLineVisitor {
            type Value = OrderLine;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (order line)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<OrderLine, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 0, 1);
                let item_0 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(OrderLine { item_0 })
            }
        }
        deserializer.deserialize_seq(OrderLineVisitor)
    }
}

impl ::exactify::Exact for OrderLine {
    const CHECK: &'static ::exactify::Check = &checks::ORDER_LINE;
}

impl ::exactify::Subschema for OrderLine {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"string"}],"items":false}"#;
}

/// Payment
///
/// Enforced:
/// * `enum`: `` ["card","cash"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Payment {
    /// `card`
    Card,
    /// `cash`
    Cash,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Payment {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Card, Self::Cash];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Cash => "cash",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for Payment {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "card" => ::std::result::Result::Ok(Self::Card),
            "cash" => ::std::result::Result::Ok(Self::Cash),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Payment {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(Payment, "payment", checks::PAYMENT.strings, & checks::PAYMENT);

impl ::exactify::Subschema for Payment {
    const SCHEMA: &'static str = r#"{"enum":["card","cash"]}"#;
}

/// Extra
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` [{"type":"null"},{"type":"boolean"}] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Extra {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    item_0: ::std::option::Option<::exactify::Null>,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    item_1: ::std::option::Option<bool>,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Extra {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::exactify::Null,
        item_1: bool,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> Self {
        Self {
            item_0: ::std::option::Option::Some(item_0),
            item_1: ::std::option::Option::Some(item_1),
            rest,
        }
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If an item is there without the one before it.
    pub fn from_parts(
        item_0: ::std::option::Option<::exactify::Null>,
        item_1: ::std::option::Option<bool>,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, item_1, rest };
        ::exactify::__private::tuple::no_gap(
            0,
            &[value.item_0.is_some(), value.item_1.is_some(), !value.rest.is_empty()],
        )?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        ::std::option::Option<::exactify::Null>,
        ::std::option::Option<bool>,
        ::exactify::Array<::exactify::Raw>,
    ) {
        (self.item_0, self.item_1, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    pub fn item_0(&self) -> ::std::option::Option<&::exactify::Null> {
        self.item_0.as_ref()
    }
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn item_1(&self) -> ::std::option::Option<&bool> {
        self.item_1.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<::exactify::Raw> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for Extra {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for Extra {
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
impl<'de> ::serde::Deserialize<'de> for Extra {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ExtraVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ExtraVisitor {
            type Value = Extra;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (extra)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<Extra, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    0,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(Extra { item_0, item_1, rest })
            }
        }
        deserializer.deserialize_seq(ExtraVisitor)
    }
}

impl ::exactify::Exact for Extra {
    const CHECK: &'static ::exactify::Check = &checks::EXTRA;
}

impl ::exactify::Subschema for Extra {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"null"},{"type":"boolean"}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static ORDER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Order",
        object: &Object {
            properties: &[
                ("id", &Check::STRING),
                ("line", &ORDER_LINE),
                (
                    "payment",
                    &Check {
                        name: "payment",
                        in_place: &[("/$ref", &PAYMENT)],
                        ..Check::ANY
                    },
                ),
                (
                    "extra",
                    &Check {
                        name: "extra",
                        in_place: &[("/$ref", &EXTRA)],
                        ..Check::ANY
                    },
                ),
                (
                    "bounds",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(&Check::INTEGER),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            required: &["id"],
            dependent: &[("extra", &["payment"])],
            dependent_keyword: "dependencies",
            ..Object::ANY
        },
        conditions: &[
            Condition::If {
                condition: &Check {
                    name: "Order",
                    object: &Object {
                        properties: &[
                            (
                                "payment",
                                &Check {
                                    strings: &[StringRule::OneOf("const", &["card"])],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["payment"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                then: Some(
                    &Check {
                        name: "Order",
                        object: &Object {
                            required: &["line"],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                otherwise: None,
            },
        ],
        ..Check::ANY
    };
    pub(super) static ORDER_LINE: Check = Check {
        types: JsonTypes::ARRAY,
        name: "order line",
        array: &Items {
            prefix: &[&Check::STRING],
            prefix_keyword: "/items",
            rest: Some(&Check::NEVER),
            rest_keyword: "/additionalItems",
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static PAYMENT: Check = Check {
        name: "payment",
        strings: &[StringRule::OneOf("enum", &["card", "cash"])],
        ..Check::ANY
    };
    pub(super) static EXTRA: Check = Check {
        types: JsonTypes::ARRAY,
        name: "extra",
        array: &Items {
            prefix: &[&Check::NULL, &Check::BOOLEAN],
            prefix_keyword: "/items",
            ..Items::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Order {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Order {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Order`](super::Order).
    #[derive(Clone, Debug, Default)]
    pub struct Order {
        pub(super) id: ::exactify::__private::Draft<::std::string::String>,
        pub(super) line: ::exactify::__private::Draft<super::OrderLine>,
        pub(super) payment: ::exactify::__private::Draft<super::Payment>,
        pub(super) extra: ::exactify::__private::Draft<super::Extra>,
        pub(super) bounds: ::exactify::__private::Draft<
            ::exactify::Array<::exactify::Integer>,
        >,
        pub(super) extra_: ::exactify::Extra<super::Order>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Order {
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
        /// The property `line`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` [{"type":"string"}] ``
        /// * `additionalItems`: `` false ``
        #[must_use]
        pub fn line<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::OrderLine>,
            V::Error: ::std::fmt::Display,
        {
            self.line.set(value);
            self
        }
        /// How it is paid.
        ///
        /// Enforced:
        /// * `enum`: `` ["card","cash"] ``
        #[must_use]
        pub fn payment<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Payment>,
            V::Error: ::std::fmt::Display,
        {
            self.payment.set(value);
            self
        }
        /// The property `extra`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` [{"type":"null"},{"type":"boolean"}] ``
        #[must_use]
        pub fn extra<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Extra>,
            V::Error: ::std::fmt::Display,
        {
            self.extra.set(value);
            self
        }
        /// The property `bounds`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"integer"} ``
        #[must_use]
        pub fn bounds<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<::exactify::Integer>>,
            V::Error: ::std::fmt::Display,
        {
            self.bounds.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra_<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.extra_, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Order, ::exactify::BuildError> {
            let mut errors = self.errors;
            let id = self.id.required("id", &mut errors);
            let line = self.line.optional("line", &mut errors);
            let payment = self.payment.optional("payment", &mut errors);
            let extra = self.extra.optional("extra", &mut errors);
            let bounds = self.bounds.optional("bounds", &mut errors);
            if extra.is_some() && payment.is_none() {
                errors.depends("extra", "payment");
            }
            errors
                .or(
                    match (id,) {
                        (::std::option::Option::Some(id),) => {
                            ::std::option::Option::Some(super::Order {
                                id,
                                line,
                                payment,
                                extra,
                                bounds,
                                extra_: self.extra_,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<Order> for super::Order {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Order,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Order`](super::Order), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
        /// The property `id`.
        pub id: ::std::string::String,
        /// The property `line`.
        pub line: ::std::option::Option<super::OrderLine>,
        /// The property `payment`.
        pub payment: ::std::option::Option<super::Payment>,
        /// The property `extra`.
        pub extra: ::std::option::Option<super::Extra>,
        /// The property `bounds`.
        pub bounds: ::std::option::Option<::exactify::Array<::exactify::Integer>>,
        /// The properties that the schema allows but does not name.
        pub extra_: ::exactify::Extra<super::Order>,
    }
}
