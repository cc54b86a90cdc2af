// Made by exactify-build 0.1.0 from dialect_04. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Weather
///
/// Enforced:
/// * `type`: `` object ``
/// * `dependencies`: `` {"speed":["place","row"]} ``
/// * `dependencies`: `` {"near":{"required":["row"],"properties":{"row":{"maxItems":4}}}} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Weather {
    /// The property `place`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `maxLength`: `` 20 ``
    place: Place,
    /// The property `speed`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    /// * `exclusiveMinimum`: `` 0 ``
    /// * `maximum`: `` 120 ``
    speed: ::std::option::Option<WeatherSpeed>,
    /// The property `row`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` [{"type":"string"},{"type":"boolean"}] ``
    /// * `additionalItems`: `` {"type":"boolean"} ``
    /// * `minItems`: `` 1 ``
    row: ::std::option::Option<WeatherRow>,
    /// The property `near`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string","minLength":1} ``
    near: ::std::option::Option<::exactify::Array<NearItem>>,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `enum`: `` ["sun","rain"] ``
    kind: ::std::option::Option<WeatherKind>,
    /// The property `amount`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    /// * `maximum`: `` 10 ``
    amount: ::std::option::Option<Amount>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<Weather>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Weather {
    /// The property `place`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `maxLength`: `` 20 ``
    pub fn place(&self) -> &Place {
        &self.place
    }
    /// The property `speed`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    /// * `exclusiveMinimum`: `` 0 ``
    /// * `maximum`: `` 120 ``
    pub fn speed(&self) -> ::std::option::Option<&WeatherSpeed> {
        self.speed.as_ref()
    }
    /// The property `row`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` [{"type":"string"},{"type":"boolean"}] ``
    /// * `additionalItems`: `` {"type":"boolean"} ``
    /// * `minItems`: `` 1 ``
    pub fn row(&self) -> ::std::option::Option<&WeatherRow> {
        self.row.as_ref()
    }
    /// The property `near`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string","minLength":1} ``
    pub fn near(&self) -> ::std::option::Option<&::exactify::Array<NearItem>> {
        self.near.as_ref()
    }
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `enum`: `` ["sun","rain"] ``
    pub fn kind(&self) -> ::std::option::Option<&WeatherKind> {
        self.kind.as_ref()
    }
    /// The property `amount`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    /// * `maximum`: `` 10 ``
    pub fn amount(&self) -> ::std::option::Option<&Amount> {
        self.amount.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<Weather> {
        &self.extra
    }
}

::exactify::parts_impls!(
    Weather { ways : into_parts, from_parts, into_builder, errors; required : { place :
    Place, try_set_place; } optional : { speed : WeatherSpeed, try_set_speed,
    try_remove_speed; row : WeatherRow, try_set_row, try_remove_row; near :
    ::exactify::Array < NearItem >, try_set_near, try_remove_near; kind : WeatherKind,
    try_set_kind, try_remove_kind; amount : Amount, try_set_amount, try_remove_amount; }
    nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for Weather {
    const NAMES: &'static [&'static str] = &[
        "place",
        "speed",
        "row",
        "near",
        "kind",
        "amount",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Weather {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.speed.is_some())
            + ::std::primitive::usize::from(self.row.is_some())
            + ::std::primitive::usize::from(self.near.is_some())
            + ::std::primitive::usize::from(self.kind.is_some())
            + ::std::primitive::usize::from(self.amount.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("place", &self.place)?;
        if let ::std::option::Option::Some(value) = &self.speed {
            map.serialize_entry("speed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.row {
            map.serialize_entry("row", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.near {
            map.serialize_entry("near", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.kind {
            map.serialize_entry("kind", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.amount {
            map.serialize_entry("amount", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for Weather {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct WeatherVisitor;
        impl<'de> ::serde::de::Visitor<'de> for WeatherVisitor {
            type Value = Weather;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Weather)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Weather, __A::Error> {
                let mut place = ::std::option::Option::None;
                let mut speed = ::std::option::Option::None;
                let mut row = ::std::option::Option::None;
                let mut near = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut amount = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "place" => {
                            ::exactify::__private::set(&mut place, &name, &mut map)?
                        }
                        "speed" => {
                            ::exactify::__private::set(&mut speed, &name, &mut map)?
                        }
                        "row" => ::exactify::__private::set(&mut row, &name, &mut map)?,
                        "near" => ::exactify::__private::set(&mut near, &name, &mut map)?,
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "amount" => {
                            ::exactify::__private::set(&mut amount, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                if speed.is_some() && place.is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("speed", "place"),
                    );
                }
                if speed.is_some() && row.is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("speed", "row"),
                    );
                }
                ::std::result::Result::Ok(Weather {
                    place: ::exactify::__private::required(place, "place")?,
                    speed,
                    row,
                    near,
                    kind,
                    amount,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(WeatherVisitor)
    }
}

impl<'de> ::serde::Deserialize<'de> for Weather {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_text(deserializer)
    }
}

impl ::exactify::Exact for Weather {
    const CHECK: &'static ::exactify::Check = &checks::WEATHER;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Weather {
    const SCHEMA: &'static str = r##"{"$id":"http://example.com/weather.json","$schema":"https://json-schema.org/draft/2020-12/schema","title":"Weather","type":"object","properties":{"place":{"$ref":"#/definitions/place"},"speed":{"type":"number","exclusiveMinimum":0,"maximum":120},"row":{"type":"array","prefixItems":[{"type":"string"},{"type":"boolean"}],"items":{"type":"boolean"},"minItems":1},"near":{"$ref":"#near"},"kind":{"enum":["sun","rain"]},"amount":{"$ref":"#/definitions/amount"}},"required":["place"],"dependentRequired":{"speed":["place","row"]},"dependentSchemas":{"near":{"required":["row"],"properties":{"row":{"maxItems":4}}}},"definitions":{"place":{"type":"string","maxLength":20},"near":{"$anchor":"near","type":"array","items":{"type":"string","minLength":1}},"amount":{"type":"number","maximum":10}}}"##;
}

/// Place
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 20 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Place(::exactify::__private::EcoString);

::exactify::string_impls!(Place, "place", checks::PLACE.strings, & checks::PLACE);

impl ::exactify::Subschema for Place {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":20}"#;
}

/// WeatherSpeed
///
/// Enforced:
/// * `type`: `` number ``
/// * `exclusiveMinimum`: `` 0 ``
/// * `maximum`: `` 120 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WeatherSpeed(::exactify::Number);

::exactify::number_impls!(
    WeatherSpeed, "weather speed", &
    [::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("120")),
    ::exactify::check::NumberRule::ExclusiveMinimum(::exactify::check::Limit::new("0"))],
    & checks::WEATHER_SPEED
);

impl ::exactify::Subschema for WeatherSpeed {
    const SCHEMA: &'static str = r#"{"type":"number","exclusiveMinimum":0,"maximum":120}"#;
}

/// WeatherRow
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` [{"type":"string"},{"type":"boolean"}] ``
/// * `additionalItems`: `` {"type":"boolean"} ``
/// * `minItems`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WeatherRow {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` string ``
    item_0: ::std::string::String,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    item_1: ::std::option::Option<bool>,
    /// The items behind those.
    rest: ::exactify::Array<bool>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl WeatherRow {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::std::string::String,
        item_1: bool,
        rest: ::exactify::Array<bool>,
    ) -> Self {
        Self {
            item_0,
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
        item_0: ::std::string::String,
        item_1: ::std::option::Option<bool>,
        rest: ::exactify::Array<bool>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, item_1, rest };
        ::exactify::__private::tuple::no_gap(
            1,
            &[value.item_1.is_some(), !value.rest.is_empty()],
        )?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (::std::string::String, ::std::option::Option<bool>, ::exactify::Array<bool>) {
        (self.item_0, self.item_1, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` string ``
    pub fn item_0(&self) -> &::std::string::String {
        &self.item_0
    }
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn item_1(&self) -> ::std::option::Option<&bool> {
        self.item_1.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<bool> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for WeatherRow {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for WeatherRow {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 1 + ::std::primitive::usize::from(self.item_1.is_some())
            + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
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
impl<'de> ::serde::Deserialize<'de> for WeatherRow {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct WeatherRowVisitor;
        impl<'de> ::serde::de::Visitor<'de> for WeatherRowVisitor {
            type Value = WeatherRow;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (weather row)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<WeatherRow, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    1,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(WeatherRow {
                    item_0: items.required(item_0)?,
                    item_1,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(WeatherRowVisitor)
    }
}

impl ::exactify::Exact for WeatherRow {
    const CHECK: &'static ::exactify::Check = &checks::WEATHER_ROW;
}

impl ::exactify::Subschema for WeatherRow {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"string"},{"type":"boolean"}],"items":{"type":"boolean"},"minItems":1}"#;
}

/// NearItem
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NearItem(::exactify::__private::EcoString);

::exactify::string_impls!(
    NearItem, "near item", checks::NEAR_ITEM.strings, & checks::NEAR_ITEM
);

impl ::exactify::Subschema for NearItem {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1}"#;
}

/// WeatherKind
///
/// Enforced:
/// * `enum`: `` ["sun","rain"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum WeatherKind {
    /// `sun`
    Sun,
    /// `rain`
    Rain,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl WeatherKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Sun, Self::Rain];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sun => "sun",
            Self::Rain => "rain",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for WeatherKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "sun" => ::std::result::Result::Ok(Self::Sun),
            "rain" => ::std::result::Result::Ok(Self::Rain),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for WeatherKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    WeatherKind, "weather kind", checks::WEATHER_KIND.strings, & checks::WEATHER_KIND
);

impl ::exactify::Subschema for WeatherKind {
    const SCHEMA: &'static str = r#"{"enum":["sun","rain"]}"#;
}

/// Amount
///
/// Enforced:
/// * `type`: `` number ``
/// * `maximum`: `` 10 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Amount(::exactify::Number);

::exactify::number_impls!(
    Amount, "amount", &
    [::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("10"))], &
    checks::AMOUNT
);

impl ::exactify::Subschema for Amount {
    const SCHEMA: &'static str = r#"{"type":"number","maximum":10}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static WEATHER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Weather",
        object: &Object {
            properties: &[
                (
                    "place",
                    &Check {
                        name: "place",
                        in_place: &[("/$ref", &PLACE)],
                        ..Check::ANY
                    },
                ),
                ("speed", &WEATHER_SPEED),
                ("row", &WEATHER_ROW),
                (
                    "near",
                    &Check {
                        in_place: &[("/$ref", &NEAR)],
                        ..Check::ANY
                    },
                ),
                ("kind", &WEATHER_KIND),
                (
                    "amount",
                    &Check {
                        name: "amount",
                        in_place: &[("/$ref", &AMOUNT)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["place"],
            dependent: &[("speed", &["place", "row"])],
            dependent_keyword: "dependencies",
            schemas: &[
                (
                    "near",
                    &Check {
                        object: &Object {
                            properties: &[
                                (
                                    "row",
                                    &Check {
                                        array: &Items { max: 4, ..Items::ANY },
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            required: &["row"],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            schemas_keyword: "/dependencies",
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PLACE: Check = Check {
        types: JsonTypes::STRING,
        name: "place",
        strings: &[StringRule::MaxLength(20)],
        ..Check::ANY
    };
    pub(super) static WEATHER_SPEED: Check = Check {
        types: JsonTypes::NUMBER,
        name: "weather speed",
        numbers: &[
            NumberRule::Maximum(Limit::new("120")),
            NumberRule::ExclusiveMinimum(Limit::new("0")),
        ],
        ..Check::ANY
    };
    pub(super) static WEATHER_ROW: Check = Check {
        types: JsonTypes::ARRAY,
        name: "weather row",
        array: &Items {
            prefix: &[&Check::STRING, &Check::BOOLEAN],
            prefix_keyword: "/items",
            rest: Some(&Check::BOOLEAN),
            rest_keyword: "/additionalItems",
            min: 1,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static NEAR: Check = Check {
        types: JsonTypes::ARRAY,
        array: &Items {
            rest: Some(&NEAR_ITEM),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static NEAR_ITEM: Check = Check {
        types: JsonTypes::STRING,
        name: "near item",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static WEATHER_KIND: Check = Check {
        name: "weather kind",
        strings: &[StringRule::OneOf("enum", &["sun", "rain"])],
        ..Check::ANY
    };
    pub(super) static AMOUNT: Check = Check {
        types: JsonTypes::NUMBER,
        name: "amount",
        numbers: &[NumberRule::Maximum(Limit::new("10"))],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Weather {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Weather {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Weather`](super::Weather).
    #[derive(Clone, Debug, Default)]
    pub struct Weather {
        pub(super) place: ::exactify::__private::Draft<super::Place>,
        pub(super) speed: ::exactify::__private::Draft<super::WeatherSpeed>,
        pub(super) row: ::exactify::__private::Draft<super::WeatherRow>,
        pub(super) near: ::exactify::__private::Draft<
            ::exactify::Array<super::NearItem>,
        >,
        pub(super) kind: ::exactify::__private::Draft<super::WeatherKind>,
        pub(super) amount: ::exactify::__private::Draft<super::Amount>,
        pub(super) extra: ::exactify::Extra<super::Weather>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Weather {
        /// The property `place`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `maxLength`: `` 20 ``
        #[must_use]
        pub fn place<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Place>,
            V::Error: ::std::fmt::Display,
        {
            self.place.set(value);
            self
        }
        /// The property `speed`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        /// * `exclusiveMinimum`: `` 0 ``
        /// * `maximum`: `` 120 ``
        #[must_use]
        pub fn speed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WeatherSpeed>,
            V::Error: ::std::fmt::Display,
        {
            self.speed.set(value);
            self
        }
        /// The property `row`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` [{"type":"string"},{"type":"boolean"}] ``
        /// * `additionalItems`: `` {"type":"boolean"} ``
        /// * `minItems`: `` 1 ``
        #[must_use]
        pub fn row<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WeatherRow>,
            V::Error: ::std::fmt::Display,
        {
            self.row.set(value);
            self
        }
        /// The property `near`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"string","minLength":1} ``
        #[must_use]
        pub fn near<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::NearItem>>,
            V::Error: ::std::fmt::Display,
        {
            self.near.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `enum`: `` ["sun","rain"] ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WeatherKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `amount`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        /// * `maximum`: `` 10 ``
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
        ) -> ::std::result::Result<super::Weather, ::exactify::BuildError> {
            let mut errors = self.errors;
            let place = self.place.required("place", &mut errors);
            let speed = self.speed.optional("speed", &mut errors);
            let row = self.row.optional("row", &mut errors);
            let near = self.near.optional("near", &mut errors);
            let kind = self.kind.optional("kind", &mut errors);
            let amount = self.amount.optional("amount", &mut errors);
            if speed.is_some() && place.is_none() {
                errors.depends("speed", "place");
            }
            if speed.is_some() && row.is_none() {
                errors.depends("speed", "row");
            }
            errors
                .or(
                    match (place,) {
                        (::std::option::Option::Some(place),) => {
                            ::std::option::Option::Some(super::Weather {
                                place,
                                speed,
                                row,
                                near,
                                kind,
                                amount,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<Weather> for super::Weather {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Weather,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Weather`](super::Weather), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Weather {
        /// The property `place`.
        pub place: super::Place,
        /// The property `speed`.
        pub speed: ::std::option::Option<super::WeatherSpeed>,
        /// The property `row`.
        pub row: ::std::option::Option<super::WeatherRow>,
        /// The property `near`.
        pub near: ::std::option::Option<::exactify::Array<super::NearItem>>,
        /// The property `kind`.
        pub kind: ::std::option::Option<super::WeatherKind>,
        /// The property `amount`.
        pub amount: ::std::option::Option<super::Amount>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::Weather>,
    }
}
