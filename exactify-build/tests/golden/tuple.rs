// Made by exactify-build 0.1.0 from tuple. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Tuples
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Tuples {
    /// A place on a map.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"number","minimum":-180,"maximum":180},{"type":"number","minimum":-90,"maximum":90}] ``
    /// * `items`: `` false ``
    /// * `minItems`: `` 2 ``
    pub point: ::std::option::Option<Point>,
    /// The property `call`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"string"},{"type":["boolean","null"]},{"$ref":"#/$defs/options"}] ``
    pub call: ::std::option::Option<TuplesCall>,
    /// The property `row`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"const":"row"}] ``
    /// * `items`: `` {"type":"integer"} ``
    /// * `minItems`: `` 1 ``
    /// * `maxItems`: `` 3 ``
    pub row: ::std::option::Option<TuplesRow>,
    /// The property `long`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"boolean"}] ``
    /// * `items`: `` {"type":"boolean"} ``
    /// * `minItems`: `` 2 ``
    pub long: ::std::option::Option<TuplesLong>,
    /// The property `ended`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [true,false,{"type":"string"}] ``
    pub ended: ::std::option::Option<TuplesEnded>,
    /// The property `cut`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"integer"},{"type":"string"}] ``
    /// * `maxItems`: `` 1 ``
    pub cut: ::std::option::Option<TuplesCut>,
    /// The property `none`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [false] ``
    pub none: ::std::option::Option<TuplesNone>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Tuples>,
}

impl ::exactify::__private::Properties for Tuples {
    const NAMES: &'static [&'static str] = &[
        "point",
        "call",
        "row",
        "long",
        "ended",
        "cut",
        "none",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Tuples {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.point.is_some())
            + ::std::primitive::usize::from(self.call.is_some())
            + ::std::primitive::usize::from(self.row.is_some())
            + ::std::primitive::usize::from(self.long.is_some())
            + ::std::primitive::usize::from(self.ended.is_some())
            + ::std::primitive::usize::from(self.cut.is_some())
            + ::std::primitive::usize::from(self.none.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.point {
            map.serialize_entry("point", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.call {
            map.serialize_entry("call", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.row {
            map.serialize_entry("row", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.long {
            map.serialize_entry("long", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ended {
            map.serialize_entry("ended", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.cut {
            map.serialize_entry("cut", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.none {
            map.serialize_entry("none", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Tuples {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TuplesVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TuplesVisitor {
            type Value = Tuples;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Tuples)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Tuples, __A::Error> {
                let mut made = Tuples {
                    point: ::std::option::Option::None,
                    call: ::std::option::Option::None,
                    row: ::std::option::Option::None,
                    long: ::std::option::Option::None,
                    ended: ::std::option::Option::None,
                    cut: ::std::option::Option::None,
                    none: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "point" => {
                            ::exactify::__private::set(&mut made.point, &name, &mut map)?
                        }
                        "call" => {
                            ::exactify::__private::set(&mut made.call, &name, &mut map)?
                        }
                        "row" => {
                            ::exactify::__private::set(&mut made.row, &name, &mut map)?
                        }
                        "long" => {
                            ::exactify::__private::set(&mut made.long, &name, &mut map)?
                        }
                        "ended" => {
                            ::exactify::__private::set(&mut made.ended, &name, &mut map)?
                        }
                        "cut" => {
                            ::exactify::__private::set(&mut made.cut, &name, &mut map)?
                        }
                        "none" => {
                            ::exactify::__private::set(&mut made.none, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(TuplesVisitor)
    }
}

impl ::exactify::Exact for Tuples {
    const CHECK: &'static ::exactify::Check = &checks::TUPLES;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.call)
    }
}

impl ::exactify::Subschema for Tuples {
    const SCHEMA: &'static str = r##"{"title":"Tuples","type":"object","properties":{"point":{"title":"Point","description":"A place on a map.","type":"array","prefixItems":[{"title":"Longitude","type":"number","minimum":-180,"maximum":180},{"title":"Latitude","type":"number","minimum":-90,"maximum":90}],"items":false,"minItems":2},"call":{"type":"array","prefixItems":[{"type":"string"},{"type":["boolean","null"]},{"$ref":"#/$defs/options"}]},"row":{"type":"array","prefixItems":[{"const":"row"}],"items":{"type":"integer"},"minItems":1,"maxItems":3},"long":{"type":"array","prefixItems":[{"type":"boolean"}],"items":{"type":"boolean"},"minItems":2},"ended":{"type":"array","prefixItems":[true,false,{"type":"string"}]},"cut":{"type":"array","prefixItems":[{"type":"integer"},{"type":"string"}],"maxItems":1},"none":{"type":"array","prefixItems":[false]}},"$defs":{"options":{"type":"object","properties":{"fast":{"type":"boolean"}}}}}"##;
}

/// A place on a map.
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"number","minimum":-180,"maximum":180},{"type":"number","minimum":-90,"maximum":90}] ``
/// * `items`: `` false ``
/// * `minItems`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Point {
    /// Longitude
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` number ``
    /// * `minimum`: `` -180 ``
    /// * `maximum`: `` 180 ``
    pub item_0: Longitude,
    /// Latitude
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` number ``
    /// * `minimum`: `` -90 ``
    /// * `maximum`: `` 90 ``
    pub item_1: Latitude,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Point {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: Longitude, item_1: Latitude) -> Self {
        Self { item_0, item_1 }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for Point {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for Point {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 2;
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        items.serialize_element(&self.item_1)?;
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Point {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PointVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PointVisitor {
            type Value = Point;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (Point)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<Point, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 2, 2);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(Point {
                    item_0: items.required(item_0)?,
                    item_1: items.required(item_1)?,
                })
            }
        }
        deserializer.deserialize_seq(PointVisitor)
    }
}

impl ::exactify::Exact for Point {
    const CHECK: &'static ::exactify::Check = &checks::POINT;
}

impl ::exactify::Subschema for Point {
    const SCHEMA: &'static str = r#"{"title":"Point","description":"A place on a map.","type":"array","prefixItems":[{"title":"Longitude","type":"number","minimum":-180,"maximum":180},{"title":"Latitude","type":"number","minimum":-90,"maximum":90}],"items":false,"minItems":2}"#;
}

/// Longitude
///
/// Enforced:
/// * `type`: `` number ``
/// * `minimum`: `` -180 ``
/// * `maximum`: `` 180 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Longitude(::exactify::Number);

::exactify::number_impls!(
    Longitude, "Longitude", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("-180")),
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("180"))], &
    checks::LONGITUDE
);

impl ::exactify::Subschema for Longitude {
    const SCHEMA: &'static str = r#"{"title":"Longitude","type":"number","minimum":-180,"maximum":180}"#;
}

/// Latitude
///
/// Enforced:
/// * `type`: `` number ``
/// * `minimum`: `` -90 ``
/// * `maximum`: `` 90 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Latitude(::exactify::Number);

::exactify::number_impls!(
    Latitude, "Latitude", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("-90")),
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("90"))], &
    checks::LATITUDE
);

impl ::exactify::Subschema for Latitude {
    const SCHEMA: &'static str = r#"{"title":"Latitude","type":"number","minimum":-90,"maximum":90}"#;
}

/// TuplesCall
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"string"},{"type":["boolean","null"]},{"$ref":"#/$defs/options"}] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TuplesCall {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    item_0: ::std::option::Option<::std::string::String>,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` ["boolean","null"] ``
    item_1: ::std::option::Option<::std::option::Option<bool>>,
    /// The item at index 2.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    item_2: ::std::option::Option<Options>,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TuplesCall {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::std::string::String,
        item_1: ::std::option::Option<bool>,
        item_2: Options,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> Self {
        Self {
            item_0: ::std::option::Option::Some(item_0),
            item_1: ::std::option::Option::Some(item_1),
            item_2: ::std::option::Option::Some(item_2),
            rest,
        }
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If an item is there without the one before it.
    pub fn from_parts(
        item_0: ::std::option::Option<::std::string::String>,
        item_1: ::std::option::Option<::std::option::Option<bool>>,
        item_2: ::std::option::Option<Options>,
        rest: ::exactify::Array<::exactify::Raw>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self {
            item_0,
            item_1,
            item_2,
            rest,
        };
        ::exactify::__private::tuple::no_gap(
            0,
            &[
                value.item_0.is_some(),
                value.item_1.is_some(),
                value.item_2.is_some(),
                !value.rest.is_empty(),
            ],
        )?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        ::std::option::Option<::std::string::String>,
        ::std::option::Option<::std::option::Option<bool>>,
        ::std::option::Option<Options>,
        ::exactify::Array<::exactify::Raw>,
    ) {
        (self.item_0, self.item_1, self.item_2, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn item_0(&self) -> ::std::option::Option<&::std::string::String> {
        self.item_0.as_ref()
    }
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` ["boolean","null"] ``
    pub fn item_1(&self) -> ::std::option::Option<&::std::option::Option<bool>> {
        self.item_1.as_ref()
    }
    /// The item at index 2.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub fn item_2(&self) -> ::std::option::Option<&Options> {
        self.item_2.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<::exactify::Raw> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for TuplesCall {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for TuplesCall {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = ::std::primitive::usize::from(self.item_0.is_some())
            + ::std::primitive::usize::from(self.item_1.is_some())
            + ::std::primitive::usize::from(self.item_2.is_some()) + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(item) = &self.item_0 {
            items.serialize_element(item)?;
        }
        if let ::std::option::Option::Some(item) = &self.item_1 {
            items.serialize_element(item)?;
        }
        if let ::std::option::Option::Some(item) = &self.item_2 {
            items.serialize_element(item)?;
        }
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TuplesCall {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TuplesCallVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TuplesCallVisitor {
            type Value = TuplesCall;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (tuples call)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<TuplesCall, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    0,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let item_2 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(TuplesCall {
                    item_0,
                    item_1,
                    item_2,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(TuplesCallVisitor)
    }
}

impl ::exactify::Exact for TuplesCall {
    const CHECK: &'static ::exactify::Check = &checks::TUPLES_CALL;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.item_2)
    }
}

impl ::exactify::Subschema for TuplesCall {
    const SCHEMA: &'static str = r##"{"type":"array","prefixItems":[{"type":"string"},{"type":["boolean","null"]},{"$ref":"#/$defs/options"}]}"##;
}

/// Options
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Options {
    /// The property `fast`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fast: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Options>,
}

impl ::exactify::__private::Properties for Options {
    const NAMES: &'static [&'static str] = &["fast"];
}

impl ::serde::Serialize for Options {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.fast.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.fast {
            map.serialize_entry("fast", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Options {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct OptionsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for OptionsVisitor {
            type Value = Options;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (options)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Options, __A::Error> {
                let mut made = Options {
                    fast: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "fast" => {
                            ::exactify::__private::set(&mut made.fast, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(OptionsVisitor)
    }
}

impl ::exactify::Exact for Options {
    const CHECK: &'static ::exactify::Check = &checks::OPTIONS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Options {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"fast":{"type":"boolean"}}}"#;
}

/// TuplesRow
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"const":"row"}] ``
/// * `items`: `` {"type":"integer"} ``
/// * `minItems`: `` 1 ``
/// * `maxItems`: `` 3 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TuplesRow {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `const`: `` row ``
    pub item_0: TuplesRowItem0,
    /// The items behind those.
    pub rest: ::exactify::Array<::exactify::Integer, 0, 2>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TuplesRow {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: TuplesRowItem0,
        rest: ::exactify::Array<::exactify::Integer, 0, 2>,
    ) -> Self {
        Self { item_0, rest }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for TuplesRow {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for TuplesRow {
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
impl<'de> ::serde::Deserialize<'de> for TuplesRow {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TuplesRowVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TuplesRowVisitor {
            type Value = TuplesRow;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (tuples row)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<TuplesRow, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 1, 3);
                let item_0 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(TuplesRow {
                    item_0: items.required(item_0)?,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(TuplesRowVisitor)
    }
}

impl ::exactify::Exact for TuplesRow {
    const CHECK: &'static ::exactify::Check = &checks::TUPLES_ROW;
}

impl ::exactify::Subschema for TuplesRow {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"const":"row"}],"items":{"type":"integer"},"minItems":1,"maxItems":3}"#;
}

/// TuplesRowItem0
///
/// Enforced:
/// * `const`: `` row ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TuplesRowItem0;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TuplesRowItem0 {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "row",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for TuplesRowItem0 {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "row" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TuplesRowItem0 {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    TuplesRowItem0, "tuples row item0", checks::TUPLES_ROW_ITEM0.strings, &
    checks::TUPLES_ROW_ITEM0
);

impl ::exactify::Subschema for TuplesRowItem0 {
    const SCHEMA: &'static str = r#"{"const":"row"}"#;
}

/// TuplesLong
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"boolean"}] ``
/// * `items`: `` {"type":"boolean"} ``
/// * `minItems`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TuplesLong {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `type`: `` boolean ``
    pub item_0: bool,
    /// The items behind those.
    pub rest: ::exactify::Array<bool, 1>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TuplesLong {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: bool, rest: ::exactify::Array<bool, 1>) -> Self {
        Self { item_0, rest }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for TuplesLong {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for TuplesLong {
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
impl<'de> ::serde::Deserialize<'de> for TuplesLong {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TuplesLongVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TuplesLongVisitor {
            type Value = TuplesLong;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (tuples long)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<TuplesLong, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    2,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(TuplesLong {
                    item_0: items.required(item_0)?,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(TuplesLongVisitor)
    }
}

impl ::exactify::Exact for TuplesLong {
    const CHECK: &'static ::exactify::Check = &checks::TUPLES_LONG;
}

impl ::exactify::Subschema for TuplesLong {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"boolean"}],"items":{"type":"boolean"},"minItems":2}"#;
}

/// TuplesEnded
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [true,false,{"type":"string"}] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TuplesEnded {
    /// The item at index 0.
    pub item_0: ::std::option::Option<::exactify::Raw>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TuplesEnded {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: ::exactify::Raw) -> Self {
        Self {
            item_0: ::std::option::Option::Some(item_0),
        }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for TuplesEnded {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for TuplesEnded {
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
impl<'de> ::serde::Deserialize<'de> for TuplesEnded {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TuplesEndedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TuplesEndedVisitor {
            type Value = TuplesEnded;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (tuples ended)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<TuplesEnded, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 0, 1);
                let item_0 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(TuplesEnded { item_0 })
            }
        }
        deserializer.deserialize_seq(TuplesEndedVisitor)
    }
}

impl ::exactify::Exact for TuplesEnded {
    const CHECK: &'static ::exactify::Check = &checks::TUPLES_ENDED;
}

impl ::exactify::Subschema for TuplesEnded {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[true,false,{"type":"string"}]}"#;
}

/// TuplesCut
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"integer"},{"type":"string"}] ``
/// * `maxItems`: `` 1 ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TuplesCut {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub item_0: ::std::option::Option<::exactify::Integer>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TuplesCut {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: ::exactify::Integer) -> Self {
        Self {
            item_0: ::std::option::Option::Some(item_0),
        }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for TuplesCut {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for TuplesCut {
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
impl<'de> ::serde::Deserialize<'de> for TuplesCut {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TuplesCutVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TuplesCutVisitor {
            type Value = TuplesCut;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (tuples cut)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<TuplesCut, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 0, 1);
                let item_0 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(TuplesCut { item_0 })
            }
        }
        deserializer.deserialize_seq(TuplesCutVisitor)
    }
}

impl ::exactify::Exact for TuplesCut {
    const CHECK: &'static ::exactify::Check = &checks::TUPLES_CUT;
}

impl ::exactify::Subschema for TuplesCut {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"integer"},{"type":"string"}],"maxItems":1}"#;
}

/// TuplesNone
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [false] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TuplesNone {}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TuplesNone {
    /// The array with every item that has a type of its own.
    pub fn new() -> Self {
        Self {}
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for TuplesNone {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for TuplesNone {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 0;
        let items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TuplesNone {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TuplesNoneVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TuplesNoneVisitor {
            type Value = TuplesNone;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (tuples none)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<TuplesNone, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 0, 0);
                items.end()?;
                ::std::result::Result::Ok(TuplesNone {})
            }
        }
        deserializer.deserialize_seq(TuplesNoneVisitor)
    }
}

impl ::exactify::Exact for TuplesNone {
    const CHECK: &'static ::exactify::Check = &checks::TUPLES_NONE;
}

impl ::exactify::Subschema for TuplesNone {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[false]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static TUPLES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Tuples",
        object: &Object {
            properties: &[
                ("point", &POINT),
                ("call", &TUPLES_CALL),
                ("row", &TUPLES_ROW),
                ("long", &TUPLES_LONG),
                ("ended", &TUPLES_ENDED),
                ("cut", &TUPLES_CUT),
                ("none", &TUPLES_NONE),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static POINT: Check = Check {
        types: JsonTypes::ARRAY,
        name: "Point",
        array: &Items {
            prefix: &[&LONGITUDE, &LATITUDE],
            rest: Some(&Check::NEVER),
            min: 2,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static LONGITUDE: Check = Check {
        types: JsonTypes::NUMBER,
        name: "Longitude",
        numbers: &[
            NumberRule::Minimum(Limit::new("-180")),
            NumberRule::Maximum(Limit::new("180")),
        ],
        ..Check::ANY
    };
    pub(super) static LATITUDE: Check = Check {
        types: JsonTypes::NUMBER,
        name: "Latitude",
        numbers: &[
            NumberRule::Minimum(Limit::new("-90")),
            NumberRule::Maximum(Limit::new("90")),
        ],
        ..Check::ANY
    };
    pub(super) static TUPLES_CALL: Check = Check {
        types: JsonTypes::ARRAY,
        name: "tuples call",
        array: &Items {
            prefix: &[
                &Check::STRING,
                &Check::of(JsonTypes::BOOLEAN.or(JsonTypes::NULL)),
                &Check {
                    name: "options",
                    in_place: &[("/$ref", &OPTIONS)],
                    ..Check::ANY
                },
            ],
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static OPTIONS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "options",
        object: &Object {
            properties: &[("fast", &Check::BOOLEAN)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TUPLES_ROW: Check = Check {
        types: JsonTypes::ARRAY,
        name: "tuples row",
        array: &Items {
            prefix: &[&TUPLES_ROW_ITEM0],
            rest: Some(&Check::INTEGER),
            min: 1,
            max: 3,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static TUPLES_ROW_ITEM0: Check = Check {
        name: "tuples row item0",
        strings: &[StringRule::OneOf("const", &["row"])],
        ..Check::ANY
    };
    pub(super) static TUPLES_LONG: Check = Check {
        types: JsonTypes::ARRAY,
        name: "tuples long",
        array: &Items {
            prefix: &[&Check::BOOLEAN],
            rest: Some(&Check::BOOLEAN),
            min: 2,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static TUPLES_ENDED: Check = Check {
        types: JsonTypes::ARRAY,
        name: "tuples ended",
        array: &Items {
            prefix: &[&Check::ANY, &Check::NEVER, &Check::STRING],
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static TUPLES_CUT: Check = Check {
        types: JsonTypes::ARRAY,
        name: "tuples cut",
        array: &Items {
            prefix: &[&Check::INTEGER, &Check::STRING],
            max: 1,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static TUPLES_NONE: Check = Check {
        types: JsonTypes::ARRAY,
        name: "tuples none",
        array: &Items {
            prefix: &[&Check::NEVER],
            ..Items::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Tuples {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Tuples {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Tuples`](super::Tuples).
    #[derive(Clone, Debug, Default)]
    pub struct Tuples {
        point: ::exactify::__private::Draft<super::Point>,
        call: ::exactify::__private::Draft<super::TuplesCall>,
        row: ::exactify::__private::Draft<super::TuplesRow>,
        long: ::exactify::__private::Draft<super::TuplesLong>,
        ended: ::exactify::__private::Draft<super::TuplesEnded>,
        cut: ::exactify::__private::Draft<super::TuplesCut>,
        none: ::exactify::__private::Draft<super::TuplesNone>,
        extra: ::exactify::Extra<super::Tuples>,
        errors: ::exactify::BuildError,
    }
    impl Tuples {
        /// A place on a map.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"number","minimum":-180,"maximum":180},{"type":"number","minimum":-90,"maximum":90}] ``
        /// * `items`: `` false ``
        /// * `minItems`: `` 2 ``
        #[must_use]
        pub fn point<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Point>,
            V::Error: ::std::fmt::Display,
        {
            self.point.set(value);
            self
        }
        /// The property `call`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"string"},{"type":["boolean","null"]},{"$ref":"#/$defs/options"}] ``
        #[must_use]
        pub fn call<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TuplesCall>,
            V::Error: ::std::fmt::Display,
        {
            self.call.set(value);
            self
        }
        /// The property `row`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"const":"row"}] ``
        /// * `items`: `` {"type":"integer"} ``
        /// * `minItems`: `` 1 ``
        /// * `maxItems`: `` 3 ``
        #[must_use]
        pub fn row<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TuplesRow>,
            V::Error: ::std::fmt::Display,
        {
            self.row.set(value);
            self
        }
        /// The property `long`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"boolean"}] ``
        /// * `items`: `` {"type":"boolean"} ``
        /// * `minItems`: `` 2 ``
        #[must_use]
        pub fn long<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TuplesLong>,
            V::Error: ::std::fmt::Display,
        {
            self.long.set(value);
            self
        }
        /// The property `ended`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [true,false,{"type":"string"}] ``
        #[must_use]
        pub fn ended<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TuplesEnded>,
            V::Error: ::std::fmt::Display,
        {
            self.ended.set(value);
            self
        }
        /// The property `cut`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"integer"},{"type":"string"}] ``
        /// * `maxItems`: `` 1 ``
        #[must_use]
        pub fn cut<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TuplesCut>,
            V::Error: ::std::fmt::Display,
        {
            self.cut.set(value);
            self
        }
        /// The property `none`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [false] ``
        #[must_use]
        pub fn none<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TuplesNone>,
            V::Error: ::std::fmt::Display,
        {
            self.none.set(value);
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
        ) -> ::std::result::Result<super::Tuples, ::exactify::BuildError> {
            let mut errors = self.errors;
            let point = self.point.optional("point", &mut errors);
            let call = self.call.optional("call", &mut errors);
            let row = self.row.optional("row", &mut errors);
            let long = self.long.optional("long", &mut errors);
            let ended = self.ended.optional("ended", &mut errors);
            let cut = self.cut.optional("cut", &mut errors);
            let none = self.none.optional("none", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Tuples {
                        point,
                        call,
                        row,
                        long,
                        ended,
                        cut,
                        none,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Tuples> for super::Tuples {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Tuples,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Options {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Options {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Options`](super::Options).
    #[derive(Clone, Debug, Default)]
    pub struct Options {
        fast: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::Options>,
        errors: ::exactify::BuildError,
    }
    impl Options {
        /// The property `fast`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn fast<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.fast.set(value);
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
        ) -> ::std::result::Result<super::Options, ::exactify::BuildError> {
            let mut errors = self.errors;
            let fast = self.fast.optional("fast", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Options {
                        fast,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Options> for super::Options {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Options,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
