// Made by exactify-build 0.1.0 from guard_fields. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Shipment
///
/// Enforced:
/// * `type`: `` object ``
/// * `dependentSchemas`: `` {"insured":{"properties":{"insured":{"type":"boolean"}},"dependentRequired":{"weight":["code","other"]}}} ``
/// * `if`: `` {"properties":{"mode":{"const":"air"}}} ``
/// * `then`: `` {"required":["weight"],"properties":{"fragile":{"const":true}}} ``
/// * `else`: `` {"not":{"required":["service"],"properties":{"service":{"const":"fast"}}}} ``
/// * `not`: `` {"properties":{"insured":{"enum":[false,null]},"code":{"enum":["a","b",1]}},"required":["code"]} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Shipment {
    /// The property `mode`.
    ///
    /// Enforced:
    /// * `required`
    /// * `enum`: `` ["air","sea","road"] ``
    mode: ShipmentMode,
    /// The property `fragile`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    fragile: bool,
    /// The property `insured`.
    ///
    /// Enforced:
    /// * `type`: `` ["boolean","null"] ``
    insured: ::std::option::Option<::std::option::Option<bool>>,
    /// The property `carrier`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    carrier: ::std::option::Option<::std::string::String>,
    /// The property `service`.
    ///
    /// Enforced:
    /// * `enum`: `` ["fast","slow",null] ``
    service: ::std::option::Option<::std::option::Option<ShipmentService>>,
    /// The property `code`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    code: ::std::option::Option<ShipmentCode>,
    /// The property `nothing`.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    nothing: ::std::option::Option<::exactify::Null>,
    /// The property `weight`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    weight: ::std::option::Option<::exactify::Number>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<Shipment>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Shipment {
    /// The property `mode`.
    ///
    /// Enforced:
    /// * `required`
    /// * `enum`: `` ["air","sea","road"] ``
    pub fn mode(&self) -> &ShipmentMode {
        &self.mode
    }
    /// The property `fragile`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` boolean ``
    pub fn fragile(&self) -> &bool {
        &self.fragile
    }
    /// The property `insured`.
    ///
    /// Enforced:
    /// * `type`: `` ["boolean","null"] ``
    pub fn insured(&self) -> ::std::option::Option<&::std::option::Option<bool>> {
        self.insured.as_ref()
    }
    /// The property `carrier`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn carrier(&self) -> ::std::option::Option<&::std::string::String> {
        self.carrier.as_ref()
    }
    /// The property `service`.
    ///
    /// Enforced:
    /// * `enum`: `` ["fast","slow",null] ``
    pub fn service(
        &self,
    ) -> ::std::option::Option<&::std::option::Option<ShipmentService>> {
        self.service.as_ref()
    }
    /// The property `code`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub fn code(&self) -> ::std::option::Option<&ShipmentCode> {
        self.code.as_ref()
    }
    /// The property `nothing`.
    ///
    /// Enforced:
    /// * `type`: `` null ``
    pub fn nothing(&self) -> ::std::option::Option<&::exactify::Null> {
        self.nothing.as_ref()
    }
    /// The property `weight`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    pub fn weight(&self) -> ::std::option::Option<&::exactify::Number> {
        self.weight.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<Shipment> {
        &self.extra
    }
}

::exactify::parts_impls!(
    Shipment { ways : into_parts, from_parts, into_builder, errors; required : { mode :
    ShipmentMode, try_set_mode; fragile : bool, try_set_fragile; } optional : { insured :
    bool, try_set_insured, try_remove_insured; carrier : ::std::string::String,
    try_set_carrier, try_remove_carrier; service : ShipmentService, try_set_service,
    try_remove_service; code : ShipmentCode, try_set_code, try_remove_code; nothing :
    ::exactify::Null, try_set_nothing, try_remove_nothing; weight : ::exactify::Number,
    try_set_weight, try_remove_weight; } nullable : { insured, try_set_insured_null;
    service, try_set_service_null; } maps : { extra } }
);

impl ::exactify::__private::Properties for Shipment {
    const NAMES: &'static [&'static str] = &[
        "mode",
        "fragile",
        "insured",
        "carrier",
        "service",
        "code",
        "nothing",
        "weight",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Shipment {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + ::std::primitive::usize::from(self.insured.is_some())
            + ::std::primitive::usize::from(self.carrier.is_some())
            + ::std::primitive::usize::from(self.service.is_some())
            + ::std::primitive::usize::from(self.code.is_some())
            + ::std::primitive::usize::from(self.nothing.is_some())
            + ::std::primitive::usize::from(self.weight.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("mode", &self.mode)?;
        map.serialize_entry("fragile", &self.fragile)?;
        if let ::std::option::Option::Some(value) = &self.insured {
            map.serialize_entry("insured", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.carrier {
            map.serialize_entry("carrier", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.service {
            map.serialize_entry("service", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nothing {
            map.serialize_entry("nothing", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.weight {
            map.serialize_entry("weight", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for Shipment {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ShipmentVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ShipmentVisitor {
            type Value = Shipment;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Shipment)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Shipment, __A::Error> {
                let mut mode = ::std::option::Option::None;
                let mut fragile = ::std::option::Option::None;
                let mut insured = ::std::option::Option::None;
                let mut carrier = ::std::option::Option::None;
                let mut service = ::std::option::Option::None;
                let mut code = ::std::option::Option::None;
                let mut nothing = ::std::option::Option::None;
                let mut weight = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "mode" => ::exactify::__private::set(&mut mode, &name, &mut map)?,
                        "fragile" => {
                            ::exactify::__private::set(&mut fragile, &name, &mut map)?
                        }
                        "insured" => {
                            ::exactify::__private::set(&mut insured, &name, &mut map)?
                        }
                        "carrier" => {
                            ::exactify::__private::set(&mut carrier, &name, &mut map)?
                        }
                        "service" => {
                            ::exactify::__private::set(&mut service, &name, &mut map)?
                        }
                        "code" => ::exactify::__private::set(&mut code, &name, &mut map)?,
                        "nothing" => {
                            ::exactify::__private::set(&mut nothing, &name, &mut map)?
                        }
                        "weight" => {
                            ::exactify::__private::set(&mut weight, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Shipment {
                    mode: ::exactify::__private::required(mode, "mode")?,
                    fragile: ::exactify::__private::required(fragile, "fragile")?,
                    insured,
                    carrier,
                    service,
                    code,
                    nothing,
                    weight,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ShipmentVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        ::exactify::__private::guard::one([
            self.carrier.is_some(),
            self.code.is_some() && self.carrier.is_none(),
            matches!(self.mode.as_str(), "sea" | "road") && self.code.is_none()
                && self.carrier.is_none(),
        ])
            && (self.insured.is_none()
                || ((self.insured.is_none()
                    || self.insured.as_ref().is_some_and(|value| value.is_some()))
                    && (self.weight.is_none()
                        || (self.code.is_some() && self.extra.contains_key("other")))))
            && (if matches!(self.mode.as_str(), "air") {
                self.weight.is_some() && self.fragile
            } else {
                !self
                    .service
                    .as_ref()
                    .is_some_and(|value| {
                        value
                            .as_ref()
                            .is_some_and(|value| matches!(value.as_str(), "fast"))
                    })
            })
            && !((self.insured.is_none()
                || self
                    .insured
                    .as_ref()
                    .is_some_and(|value| value.as_ref().is_none_or(|&value| !value)))
                && self
                    .code
                    .as_ref()
                    .is_some_and(|value| matches!(value.as_str(), "a" | "b")))
            && (self.extra.contains_key("paid") || !matches!(self.mode.as_str(), "sea"))
    }
}

impl<'de> ::serde::Deserialize<'de> for Shipment {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for Shipment {
    const CHECK: &'static ::exactify::Check = &checks::SHIPMENT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Shipment {
    const SCHEMA: &'static str = r##"{"title":"Shipment","type":"object","required":["mode","fragile"],"properties":{"mode":{"enum":["air","sea","road"]},"fragile":{"type":"boolean"},"insured":{"type":["boolean","null"]},"carrier":{"type":"string"},"service":{"enum":["fast","slow",null]},"code":{"type":"string","maxLength":3},"nothing":{"type":"null"},"weight":{"type":"number"}},"allOf":[{"if":{"properties":{"mode":{"const":"air"}}},"then":{"required":["weight"],"properties":{"fragile":{"const":true}}},"else":{"not":{"required":["service"],"properties":{"service":{"const":"fast"}}}}},{"not":{"properties":{"insured":{"enum":[false,null]},"code":{"enum":["a","b",1]}},"required":["code"]}},{"$ref":"#/$defs/Paid"}],"oneOf":[{"required":["carrier"]},{"required":["code"],"properties":{"carrier":false}},{"properties":{"mode":{"enum":["sea","road"]},"code":false,"carrier":false}}],"dependentSchemas":{"insured":{"properties":{"insured":{"type":"boolean"}},"dependentRequired":{"weight":["code","other"]}}},"$defs":{"Paid":{"anyOf":[{"required":["paid"]},{"properties":{"mode":{"not":{"const":"sea"}}}}]}}}"##;
}

/// What a [`Paid`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaidKind {
    /// Where the value is a JSON object or array or string or number or boolean or null.
    ObjectOrArrayOrStringOrNumberOrBooleanOrNull(
        ::std::option::Option<PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull>,
    ),
    /// Where the value is a JSON object or array or string or number or boolean or null.
    ObjectOrArrayOrStringOrNumberOrBooleanOrNull2(
        ::std::option::Option<PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2>,
    ),
}

::exactify::variant_impls!(
    PaidKind, [ObjectOrArrayOrStringOrNumberOrBooleanOrNull,
    ObjectOrArrayOrStringOrNumberOrBooleanOrNull2],
    [ObjectOrArrayOrStringOrNumberOrBooleanOrNull(::std::option::Option <
    PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull >),
    ObjectOrArrayOrStringOrNumberOrBooleanOrNull2(::std::option::Option <
    PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2 >)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for PaidKind {
    const NAME: &'static str = "paid";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::PAID_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                ::serde::Deserialize::deserialize(deserializer)
                    .map(Self::ObjectOrArrayOrStringOrNumberOrBooleanOrNull)
            }
            _ => {
                ::serde::Deserialize::deserialize(deserializer)
                    .map(Self::ObjectOrArrayOrStringOrNumberOrBooleanOrNull2)
            }
        }
    }
}

/// Paid
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Paid(PaidKind);

::exactify::sealed_choice_impls!(Paid, PaidKind, & checks::PAID);

::exactify::choice_text_impls!(Paid);

impl ::exactify::Subschema for Paid {
    const SCHEMA: &'static str = r#"{"anyOf":[{"required":["paid"]},{"properties":{"mode":{"not":{"const":"sea"}}}}]}"#;
}

/// PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull {
    /// A JSON object.
    Object(PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(::std::string::String),
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull,
    "paid object or array or string or number or boolean or null",
    [Object(PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject),
    Array(::exactify::Array < ::exactify::Raw >), String(::std::string::String),
    Number(::exactify::Number), Boolean(bool)]
);

::exactify::builder_impls!(
    PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull,
    [PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject]
);

impl ::std::convert::From<&str> for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull {
    const CHECK: &'static ::exactify::Check = &checks::PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL_ONLY;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull {
    const SCHEMA: &'static str = r#"{"required":["paid"],"type":["object","array","string","number","boolean"]}"#;
}

/// PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    /// The property `paid`.
    ///
    /// Enforced:
    /// * `required`
    pub paid: ::exactify::Raw,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject>,
}

impl ::exactify::__private::Properties
for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    const NAMES: &'static [&'static str] = &["paid"];
}

impl ::serde::Serialize for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("paid", &self.paid)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de>
for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de>
        for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObjectVisitor {
            type Value = PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str(
                    "an object (paid object or array or string or number or boolean or null object)",
                )
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<
                PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
                __A::Error,
            > {
                let mut paid = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "paid" => ::exactify::__private::set(&mut paid, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
                    paid: ::exactify::__private::required(paid, "paid")?,
                    extra,
                })
            }
        }
        deserializer
            .deserialize_map(
                PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObjectVisitor,
            )
    }
}

impl ::exactify::Exact for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    const CHECK: &'static ::exactify::Check = &checks::PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL_OBJECT_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
    const SCHEMA: &'static str = r#"{"required":["paid"],"type":"object"}"#;
}

/// PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2 {
    /// A JSON object.
    Object(PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(::std::string::String),
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2,
    "paid object or array or string or number or boolean or null2",
    [Object(PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object),
    Array(::exactify::Array < ::exactify::Raw >), String(::std::string::String),
    Number(::exactify::Number), Boolean(bool)]
);

::exactify::builder_impls!(
    PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2,
    [PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object]
);

impl ::std::convert::From<&str> for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2 {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2 {
    const CHECK: &'static ::exactify::Check = &checks::PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2_ONLY;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2 {
    const SCHEMA: &'static str = r#"{"properties":{"mode":{"not":{"const":"sea"}}},"type":["object","array","string","number","boolean"]}"#;
}

/// PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
    /// The property `mode`.
    ///
    /// Enforced:
    /// * `not`: `` {"const":"sea"} ``
    pub mode: ::std::option::Option<
        PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectMode,
    >,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<
        PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object,
    >,
}

impl ::exactify::__private::Properties
for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
    const NAMES: &'static [&'static str] = &["mode"];
}

impl ::serde::Serialize for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.mode.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.mode {
            map.serialize_entry("mode", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de>
for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de>
        for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectVisitor {
            type Value = PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str(
                    "an object (paid object or array or string or number or boolean or null2 object)",
                )
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<
                PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object,
                __A::Error,
            > {
                let mut made = PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
                    mode: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "mode" => {
                            ::exactify::__private::set(&mut made.mode, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer
            .deserialize_map(
                PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectVisitor,
            )
    }
}

impl ::exactify::Exact for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
    const CHECK: &'static ::exactify::Check = &checks::PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2_OBJECT_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.mode)
    }
}

impl ::exactify::Subschema for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
    const SCHEMA: &'static str = r#"{"properties":{"mode":{"not":{"const":"sea"}}},"type":"object"}"#;
}

/// PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectMode
///
/// Enforced:
/// * `not`: `` {"const":"sea"} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectMode(::exactify::Raw);

::exactify::checked_impls!(
    PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectMode, ::exactify::Raw, &
    checks::PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2_OBJECT_MODE
);

::exactify::checked_text_impls!(
    PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectMode, ::exactify::Raw
);

impl ::exactify::Subschema
for PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectMode {
    const SCHEMA: &'static str = r#"{"not":{"const":"sea"}}"#;
}

/// ShipmentMode
///
/// Enforced:
/// * `enum`: `` ["air","sea","road"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ShipmentMode {
    /// `air`
    Air,
    /// `sea`
    Sea,
    /// `road`
    Road,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ShipmentMode {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Air, Self::Sea, Self::Road];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Air => "air",
            Self::Sea => "sea",
            Self::Road => "road",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ShipmentMode {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "air" => ::std::result::Result::Ok(Self::Air),
            "sea" => ::std::result::Result::Ok(Self::Sea),
            "road" => ::std::result::Result::Ok(Self::Road),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ShipmentMode {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ShipmentMode, "shipment mode", checks::SHIPMENT_MODE.strings, & checks::SHIPMENT_MODE
);

impl ::exactify::Subschema for ShipmentMode {
    const SCHEMA: &'static str = r#"{"enum":["air","sea","road"]}"#;
}

/// ShipmentService
///
/// Enforced:
/// * `enum`: `` ["fast","slow",null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ShipmentService {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ShipmentService {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Fast, Self::Slow];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ShipmentService {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "fast" => ::std::result::Result::Ok(Self::Fast),
            "slow" => ::std::result::Result::Ok(Self::Slow),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ShipmentService {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ShipmentService, "shipment service", checks::SHIPMENT_SERVICE.strings, &
    checks::SHIPMENT_SERVICE_ONLY
);

impl ::exactify::Subschema for ShipmentService {
    const SCHEMA: &'static str = r#"{"enum":["fast","slow",null],"type":"string"}"#;
}

/// ShipmentCode
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ShipmentCode(::exactify::__private::EcoString);

::exactify::string_impls!(
    ShipmentCode, "shipment code", checks::SHIPMENT_CODE.strings, & checks::SHIPMENT_CODE
);

impl ::exactify::Subschema for ShipmentCode {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SHIPMENT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Shipment",
        object: &Object {
            properties: &[
                ("mode", &SHIPMENT_MODE),
                ("fragile", &Check::BOOLEAN),
                ("insured", &Check::of(JsonTypes::BOOLEAN.or(JsonTypes::NULL))),
                ("carrier", &Check::STRING),
                ("service", &SHIPMENT_SERVICE),
                ("code", &SHIPMENT_CODE),
                ("nothing", &Check::NULL),
                ("weight", &Check::NUMBER),
            ],
            required: &["mode", "fragile"],
            schemas: &[
                (
                    "insured",
                    &Check {
                        object: &Object {
                            properties: &[("insured", &Check::BOOLEAN)],
                            dependent: &[("weight", &["code", "other"])],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "Shipment",
                    conditions: &[
                        Condition::If {
                            condition: &Check {
                                name: "Shipment",
                                object: &Object {
                                    properties: &[
                                        (
                                            "mode",
                                            &Check {
                                                strings: &[StringRule::OneOf("const", &["air"])],
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                            then: Some(
                                &Check {
                                    name: "Shipment",
                                    object: &Object {
                                        properties: &[
                                            (
                                                "fragile",
                                                &Check {
                                                    values: &[("const", &["true"])],
                                                    ..Check::ANY
                                                },
                                            ),
                                        ],
                                        required: &["weight"],
                                        ..Object::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                            otherwise: Some(
                                &Check {
                                    name: "Shipment",
                                    conditions: &[
                                        Condition::Not(
                                            &Check {
                                                name: "Shipment",
                                                object: &Object {
                                                    properties: &[
                                                        (
                                                            "service",
                                                            &Check {
                                                                strings: &[StringRule::OneOf("const", &["fast"])],
                                                                ..Check::ANY
                                                            },
                                                        ),
                                                    ],
                                                    required: &["service"],
                                                    ..Object::ANY
                                                },
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
                                    ..Check::ANY
                                },
                            ),
                        },
                    ],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "Shipment",
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "Shipment",
                                object: &Object {
                                    properties: &[
                                        (
                                            "insured",
                                            &Check {
                                                values: &[("enum", &["false", "null"])],
                                                ..Check::ANY
                                            },
                                        ),
                                        (
                                            "code",
                                            &Check {
                                                values: &[("enum", &["\"a\"", "\"b\"", "1"])],
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
                                    required: &["code"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/2",
                &Check {
                    name: "paid",
                    in_place: &[("/$ref", &PAID)],
                    ..Check::ANY
                },
            ),
        ],
        conditions: &[Condition::Choice(&SHIPMENT_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static SHIPMENT_MODE: Check = Check {
        name: "shipment mode",
        strings: &[StringRule::OneOf("enum", &["air", "sea", "road"])],
        ..Check::ANY
    };
    pub(super) static SHIPMENT_SERVICE: Check = Check {
        name: "shipment service",
        null: true,
        strings: &[StringRule::OneOf("enum", &["fast", "slow"])],
        ..Check::ANY
    };
    pub(super) static SHIPMENT_CODE: Check = Check {
        types: JsonTypes::STRING,
        name: "shipment code",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static PAID: Check = Check {
        name: "paid",
        conditions: &[Condition::Choice(&PAID_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL: Check = Check {
        name: "paid object or array or string or number or boolean or null",
        object: &Object {
            required: &["paid"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2: Check = Check {
        name: "paid object or array or string or number or boolean or null2",
        object: &Object {
            properties: &[
                (
                    "mode",
                    &PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2_OBJECT_MODE,
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2_OBJECT_MODE: Check = Check {
        name: "paid object or array or string or number or boolean or null2 object mode",
        conditions: &[
            Condition::Not(
                &Check {
                    name: "paid object or array or string or number or boolean or null2 object mode",
                    strings: &[StringRule::OneOf("const", &["sea"])],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL_ONLY: Check = Check {
        name: "paid object or array or string or number or boolean or null",
        in_place: &[("", &PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL_OBJECT_ONLY: Check = Check {
        name: "paid object or array or string or number or boolean or null object",
        in_place: &[("", &PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2_ONLY: Check = Check {
        name: "paid object or array or string or number or boolean or null2",
        in_place: &[("", &PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2_OBJECT_ONLY: Check = Check {
        name: "paid object or array or string or number or boolean or null2 object",
        in_place: &[("", &PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static SHIPMENT_SERVICE_ONLY: Check = Check {
        name: "shipment service",
        in_place: &[("", &SHIPMENT_SERVICE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static PAID_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::ALL,
                check: &PAID_OBJECT_OR_ARRAY_OR_STRING_OR_NUMBER_OR_BOOLEAN_OR_NULL2,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SHIPMENT_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        undecided: JsonTypes::ARRAY
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN)
            .or(JsonTypes::NULL),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "Shipment",
                    object: &Object {
                        required: &["carrier"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "Shipment",
                    object: &Object {
                        properties: &[("carrier", &Check::NEVER)],
                        required: &["code"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "Shipment",
                    object: &Object {
                        properties: &[
                            (
                                "mode",
                                &Check {
                                    strings: &[StringRule::OneOf("enum", &["sea", "road"])],
                                    ..Check::ANY
                                },
                            ),
                            ("code", &Check::NEVER),
                            ("carrier", &Check::NEVER),
                        ],
                        ..Object::ANY
                    },
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
    impl super::Shipment {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Shipment {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Shipment`](super::Shipment).
    #[derive(Clone, Debug, Default)]
    pub struct Shipment {
        pub(super) mode: ::exactify::__private::Draft<super::ShipmentMode>,
        pub(super) fragile: ::exactify::__private::Draft<bool>,
        pub(super) insured: ::exactify::__private::Draft<::std::option::Option<bool>>,
        pub(super) carrier: ::exactify::__private::Draft<::std::string::String>,
        pub(super) service: ::exactify::__private::Draft<
            ::std::option::Option<super::ShipmentService>,
        >,
        pub(super) code: ::exactify::__private::Draft<super::ShipmentCode>,
        pub(super) nothing: ::exactify::__private::Draft<::exactify::Null>,
        pub(super) weight: ::exactify::__private::Draft<::exactify::Number>,
        pub(super) extra: ::exactify::Extra<super::Shipment>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Shipment {
        /// The property `mode`.
        ///
        /// Enforced:
        /// * `required`
        /// * `enum`: `` ["air","sea","road"] ``
        #[must_use]
        pub fn mode<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ShipmentMode>,
            V::Error: ::std::fmt::Display,
        {
            self.mode.set(value);
            self
        }
        /// The property `fragile`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn fragile<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.fragile.set(value);
            self
        }
        /// The property `insured`.
        ///
        /// Enforced:
        /// * `type`: `` ["boolean","null"] ``
        #[must_use]
        pub fn insured<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.insured.set_some::<V, bool>(value);
            self
        }
        /// Makes `insured` null.
        #[must_use]
        pub fn insured_null(mut self) -> Self {
            self.insured.set(::std::option::Option::<bool>::None);
            self
        }
        /// The property `carrier`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn carrier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.carrier.set(value);
            self
        }
        /// The property `service`.
        ///
        /// Enforced:
        /// * `enum`: `` ["fast","slow",null] ``
        #[must_use]
        pub fn service<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ShipmentService>,
            V::Error: ::std::fmt::Display,
        {
            self.service.set_some::<V, super::ShipmentService>(value);
            self
        }
        /// Makes `service` null.
        #[must_use]
        pub fn service_null(mut self) -> Self {
            self.service.set(::std::option::Option::<super::ShipmentService>::None);
            self
        }
        /// The property `code`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ShipmentCode>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set(value);
            self
        }
        /// The property `nothing`.
        ///
        /// Enforced:
        /// * `type`: `` null ``
        #[must_use]
        pub fn nothing<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Null>,
            V::Error: ::std::fmt::Display,
        {
            self.nothing.set(value);
            self
        }
        /// The property `weight`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        #[must_use]
        pub fn weight<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.weight.set(value);
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
        ) -> ::std::result::Result<super::Shipment, ::exactify::BuildError> {
            let mut errors = self.errors;
            let mode = self.mode.required("mode", &mut errors);
            let fragile = self.fragile.required("fragile", &mut errors);
            let insured = self.insured.optional("insured", &mut errors);
            let carrier = self.carrier.optional("carrier", &mut errors);
            let service = self.service.optional("service", &mut errors);
            let code = self.code.optional("code", &mut errors);
            let nothing = self.nothing.optional("nothing", &mut errors);
            let weight = self.weight.optional("weight", &mut errors);
            errors
                .or(
                    match (mode, fragile) {
                        (
                            ::std::option::Option::Some(mode),
                            ::std::option::Option::Some(fragile),
                        ) => {
                            ::std::option::Option::Some(super::Shipment {
                                mode,
                                fragile,
                                insured,
                                carrier,
                                service,
                                code,
                                nothing,
                                weight,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<Shipment> for super::Shipment {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Shipment,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject`](super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject).
    #[derive(Clone, Debug, Default)]
    pub struct PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
        paid: ::exactify::__private::Draft<::exactify::Raw>,
        extra: ::exactify::Extra<
            super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
        >,
        errors: ::exactify::BuildError,
    }
    impl PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
        /// The property `paid`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn paid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.paid.set(value);
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
            super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let paid = self.paid.required("paid", &mut errors);
            errors
                .or(
                    match (paid,) {
                        (::std::option::Option::Some(paid),) => {
                            ::std::option::Option::Some(super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
                                paid,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject>
    for super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PaidObjectOrArrayOrStringOrNumberOrBooleanOrNullObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object`](super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object).
    #[derive(Clone, Debug, Default)]
    pub struct PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
        mode: ::exactify::__private::Draft<
            super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectMode,
        >,
        extra: ::exactify::Extra<
            super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object,
        >,
        errors: ::exactify::BuildError,
    }
    impl PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
        /// The property `mode`.
        ///
        /// Enforced:
        /// * `not`: `` {"const":"sea"} ``
        #[must_use]
        pub fn mode<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2ObjectMode,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.mode.set(value);
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
            super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let mode = self.mode.optional("mode", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
                        mode,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object>
    for super::PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PaidObjectOrArrayOrStringOrNumberOrBooleanOrNull2Object,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Shipment`](super::Shipment), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Shipment {
        /// The property `mode`.
        pub mode: super::ShipmentMode,
        /// The property `fragile`.
        pub fragile: bool,
        /// The property `insured`.
        pub insured: ::std::option::Option<::std::option::Option<bool>>,
        /// The property `carrier`.
        pub carrier: ::std::option::Option<::std::string::String>,
        /// The property `service`.
        pub service: ::std::option::Option<
            ::std::option::Option<super::ShipmentService>,
        >,
        /// The property `code`.
        pub code: ::std::option::Option<super::ShipmentCode>,
        /// The property `nothing`.
        pub nothing: ::std::option::Option<::exactify::Null>,
        /// The property `weight`.
        pub weight: ::std::option::Option<::exactify::Number>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::Shipment>,
    }
}
