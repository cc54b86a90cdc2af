// Made by exactify-build 0.1.0 from guard_below. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Parcel
///
/// Enforced:
/// * `type`: `` object ``
/// * `propertyNames`: `` {"maxLength":6} ``
/// * `if`: `` {"properties":{"size":{"minimum":2}},"required":["size"]} ``
/// * `then`: `` {"properties":{"inner":{"not":{"required":["size"]}}}} ``
/// * `else`: `` {"properties":{"list":{"maxItems":1}}} ``
/// * `dependentSchemas`: `` {"unit":{"properties":{"size":{"exclusiveMinimum":0}}}} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Parcel {
    /// The property `size`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    size: ::std::option::Option<::exactify::Number>,
    /// The property `unit`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    unit: ::std::option::Option<::std::string::String>,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    kind: ::std::option::Option<::std::string::String>,
    /// Parcel
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"maxLength":6} ``
    /// * `if`: `` {"properties":{"size":{"minimum":2}},"required":["size"]} ``
    /// * `then`: `` {"properties":{"inner":{"not":{"required":["size"]}}}} ``
    /// * `else`: `` {"properties":{"list":{"maxItems":1}}} ``
    /// * `dependentSchemas`: `` {"unit":{"properties":{"size":{"exclusiveMinimum":0}}}} ``
    inner: ::std::option::Option<::std::boxed::Box<Parcel>>,
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"integer"} ``
    /// * `uniqueItems`: `` true ``
    /// * `not`: `` {"contains":{"const":2}} ``
    list: ::std::option::Option<ParcelList>,
    /// The property `closed`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` false ``
    /// * `not`: `` {"required":["a"],"minProperties":2} ``
    closed: ::std::option::Option<ParcelClosed>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<Parcel>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Parcel {
    /// The property `size`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    pub fn size(&self) -> ::std::option::Option<&::exactify::Number> {
        self.size.as_ref()
    }
    /// The property `unit`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn unit(&self) -> ::std::option::Option<&::std::string::String> {
        self.unit.as_ref()
    }
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn kind(&self) -> ::std::option::Option<&::std::string::String> {
        self.kind.as_ref()
    }
    /// Parcel
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"maxLength":6} ``
    /// * `if`: `` {"properties":{"size":{"minimum":2}},"required":["size"]} ``
    /// * `then`: `` {"properties":{"inner":{"not":{"required":["size"]}}}} ``
    /// * `else`: `` {"properties":{"list":{"maxItems":1}}} ``
    /// * `dependentSchemas`: `` {"unit":{"properties":{"size":{"exclusiveMinimum":0}}}} ``
    pub fn inner(&self) -> ::std::option::Option<&::std::boxed::Box<Parcel>> {
        self.inner.as_ref()
    }
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"integer"} ``
    /// * `uniqueItems`: `` true ``
    /// * `not`: `` {"contains":{"const":2}} ``
    pub fn list(&self) -> ::std::option::Option<&ParcelList> {
        self.list.as_ref()
    }
    /// The property `closed`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` false ``
    /// * `not`: `` {"required":["a"],"minProperties":2} ``
    pub fn closed(&self) -> ::std::option::Option<&ParcelClosed> {
        self.closed.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<Parcel> {
        &self.extra
    }
}

::exactify::parts_impls!(
    Parcel { ways : into_parts, from_parts, into_builder, errors; required : {} optional
    : { size : ::exactify::Number, try_set_size, try_remove_size; unit :
    ::std::string::String, try_set_unit, try_remove_unit; kind : ::std::string::String,
    try_set_kind, try_remove_kind; inner : ::std::boxed::Box < Parcel >, try_set_inner,
    try_remove_inner; list : ParcelList, try_set_list, try_remove_list; closed :
    ParcelClosed, try_set_closed, try_remove_closed; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for Parcel {
    const NAMES: &'static [&'static str] = &[
        "size",
        "unit",
        "kind",
        "inner",
        "list",
        "closed",
    ];
    const NAME_RULES: &'static [::exactify::check::StringRule] = &[
        ::exactify::check::StringRule::MaxLength(6),
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Parcel {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.size.is_some())
            + ::std::primitive::usize::from(self.unit.is_some())
            + ::std::primitive::usize::from(self.kind.is_some())
            + ::std::primitive::usize::from(self.inner.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.closed.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.size {
            map.serialize_entry("size", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.unit {
            map.serialize_entry("unit", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.kind {
            map.serialize_entry("kind", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.inner {
            map.serialize_entry("inner", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.closed {
            map.serialize_entry("closed", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for Parcel {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ParcelVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ParcelVisitor {
            type Value = Parcel;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Parcel)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Parcel, __A::Error> {
                let mut made = Parcel {
                    size: ::std::option::Option::None,
                    unit: ::std::option::Option::None,
                    kind: ::std::option::Option::None,
                    inner: ::std::option::Option::None,
                    list: ::std::option::Option::None,
                    closed: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "size" => {
                            ::exactify::__private::set(&mut made.size, &name, &mut map)?
                        }
                        "unit" => {
                            ::exactify::__private::set(&mut made.unit, &name, &mut map)?
                        }
                        "kind" => {
                            ::exactify::__private::set(&mut made.kind, &name, &mut map)?
                        }
                        "inner" => {
                            ::exactify::__private::set(&mut made.inner, &name, &mut map)?
                        }
                        "list" => {
                            ::exactify::__private::set(&mut made.list, &name, &mut map)?
                        }
                        "closed" => {
                            ::exactify::__private::set(
                                &mut made.closed,
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
        deserializer.deserialize_map(ParcelVisitor)
    }
}

impl<'de> ::serde::Deserialize<'de> for Parcel {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_text(deserializer)
    }
}

impl ::exactify::Exact for Parcel {
    const CHECK: &'static ::exactify::Check = &checks::PARCEL;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.inner)
            || ::exactify::Exact::has_unknown(&self.list)
    }
}

impl ::exactify::Subschema for Parcel {
    const SCHEMA: &'static str = r##"{"title":"Parcel","type":"object","properties":{"size":{"type":"number"},"unit":{"type":"string"},"kind":{"type":"string"},"inner":{"$ref":"#"},"list":{"type":"array","items":{"type":"integer"},"uniqueItems":true,"not":{"contains":{"const":2}}},"closed":{"type":"object","properties":{"a":{"type":"integer"},"b":{"const":"x"}},"additionalProperties":false,"not":{"required":["a"],"minProperties":2}}},"propertyNames":{"maxLength":6},"allOf":[{"dependentSchemas":{"unit":{"properties":{"size":{"exclusiveMinimum":0}}}}}],"if":{"properties":{"size":{"minimum":2}},"required":["size"]},"then":{"properties":{"inner":{"not":{"required":["size"]}}}},"else":{"properties":{"list":{"maxItems":1}}}}"##;
}

/// ParcelList
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` {"type":"integer"} ``
/// * `uniqueItems`: `` true ``
/// * `not`: `` {"contains":{"const":2}} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ParcelList(::exactify::UniqueArray<::exactify::Integer>);

::exactify::checked_impls!(
    ParcelList, ::exactify::UniqueArray < ::exactify::Integer >, & checks::PARCEL_LIST
);

impl ::exactify::Subschema for ParcelList {
    const SCHEMA: &'static str = r#"{"type":"array","items":{"type":"integer"},"uniqueItems":true,"not":{"contains":{"const":2}}}"#;
}

/// ParcelClosed
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
/// * `not`: `` {"required":["a"],"minProperties":2} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ParcelClosed {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    a: ::std::option::Option<::exactify::Integer>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `const`: `` x ``
    b: ::std::option::Option<ParcelClosedB>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ParcelClosed {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub fn a(&self) -> ::std::option::Option<&::exactify::Integer> {
        self.a.as_ref()
    }
    /// The property `b`.
    ///
    /// Enforced:
    /// * `const`: `` x ``
    pub fn b(&self) -> ::std::option::Option<&ParcelClosedB> {
        self.b.as_ref()
    }
}

::exactify::parts_impls!(
    ParcelClosed { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : { a : ::exactify::Integer, try_set_a, try_remove_a; b : ParcelClosedB,
    try_set_b, try_remove_b; } nullable : {} maps : {} }
);

impl ::exactify::__private::Properties for ParcelClosed {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for ParcelClosed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.b.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for ParcelClosed {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ParcelClosedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ParcelClosedVisitor {
            type Value = ParcelClosed;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (parcel closed)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ParcelClosed, __A::Error> {
                let mut made = ParcelClosed {
                    a: ::std::option::Option::None,
                    b: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut made.b, &name, &mut map)?,
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <ParcelClosed as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ParcelClosedVisitor)
    }
}

impl<'de> ::serde::Deserialize<'de> for ParcelClosed {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_text(deserializer)
    }
}

impl ::exactify::Exact for ParcelClosed {
    const CHECK: &'static ::exactify::Check = &checks::PARCEL_CLOSED;
}

impl ::exactify::Subschema for ParcelClosed {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"integer"},"b":{"const":"x"}},"additionalProperties":false,"not":{"required":["a"],"minProperties":2}}"#;
}

/// ParcelClosedB
///
/// Enforced:
/// * `const`: `` x ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ParcelClosedB;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ParcelClosedB {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "x",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ParcelClosedB {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "x" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ParcelClosedB {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ParcelClosedB, "parcel closed b", checks::PARCEL_CLOSED_B.strings, &
    checks::PARCEL_CLOSED_B
);

impl ::exactify::Subschema for ParcelClosedB {
    const SCHEMA: &'static str = r#"{"const":"x"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PARCEL: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Parcel",
        object: &Object {
            properties: &[
                ("size", &Check::NUMBER),
                ("unit", &Check::STRING),
                ("kind", &Check::STRING),
                (
                    "inner",
                    &Check {
                        name: "Parcel",
                        in_place: &[("/$ref", &PARCEL)],
                        ..Check::ANY
                    },
                ),
                ("list", &PARCEL_LIST),
                ("closed", &PARCEL_CLOSED),
            ],
            names: Some(
                &Check {
                    strings: &[StringRule::MaxLength(6)],
                    ..Check::ANY
                },
            ),
            ..Object::ANY
        },
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "Parcel",
                    object: &Object {
                        schemas: &[
                            (
                                "unit",
                                &Check {
                                    object: &Object {
                                        properties: &[
                                            (
                                                "size",
                                                &Check {
                                                    numbers: &[NumberRule::ExclusiveMinimum(Limit::new("0"))],
                                                    ..Check::ANY
                                                },
                                            ),
                                        ],
                                        ..Object::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        conditions: &[
            Condition::If {
                condition: &Check {
                    name: "Parcel",
                    object: &Object {
                        properties: &[
                            (
                                "size",
                                &Check {
                                    numbers: &[NumberRule::Minimum(Limit::new("2"))],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["size"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                then: Some(
                    &Check {
                        name: "Parcel",
                        object: &Object {
                            properties: &[
                                (
                                    "inner",
                                    &Check {
                                        conditions: &[
                                            Condition::Not(
                                                &Check {
                                                    object: &Object {
                                                        required: &["size"],
                                                        ..Object::ANY
                                                    },
                                                    ..Check::ANY
                                                },
                                            ),
                                        ],
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                otherwise: Some(
                    &Check {
                        name: "Parcel",
                        object: &Object {
                            properties: &[
                                (
                                    "list",
                                    &Check {
                                        array: &Items { max: 1, ..Items::ANY },
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            },
        ],
        ..Check::ANY
    };
    pub(super) static PARCEL_LIST: Check = Check {
        types: JsonTypes::ARRAY,
        name: "parcel list",
        array: &Items {
            rest: Some(&Check::INTEGER),
            unique: true,
            ..Items::ANY
        },
        conditions: &[
            Condition::Not(
                &Check {
                    name: "parcel list",
                    array: &Items {
                        contains: Some(
                            &Contains {
                                check: &Check {
                                    values: &[("const", &["2"])],
                                    ..Check::ANY
                                },
                                min: None,
                                max: usize::MAX,
                                evaluates: true,
                            },
                        ),
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PARCEL_CLOSED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "parcel closed",
        object: &Object {
            properties: &[("a", &Check::INTEGER), ("b", &PARCEL_CLOSED_B)],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        conditions: &[
            Condition::Not(
                &Check {
                    name: "parcel closed",
                    object: &Object {
                        required: &["a"],
                        min: 2,
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PARCEL_CLOSED_B: Check = Check {
        name: "parcel closed b",
        strings: &[StringRule::OneOf("const", &["x"])],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Parcel {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Parcel {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Parcel`](super::Parcel).
    #[derive(Clone, Debug, Default)]
    pub struct Parcel {
        pub(super) size: ::exactify::__private::Draft<::exactify::Number>,
        pub(super) unit: ::exactify::__private::Draft<::std::string::String>,
        pub(super) kind: ::exactify::__private::Draft<::std::string::String>,
        pub(super) inner: ::exactify::__private::Draft<::std::boxed::Box<super::Parcel>>,
        pub(super) list: ::exactify::__private::Draft<super::ParcelList>,
        pub(super) closed: ::exactify::__private::Draft<super::ParcelClosed>,
        pub(super) extra: ::exactify::Extra<super::Parcel>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Parcel {
        /// The property `size`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        #[must_use]
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.size.set(value);
            self
        }
        /// The property `unit`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn unit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unit.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// Parcel
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"maxLength":6} ``
        /// * `if`: `` {"properties":{"size":{"minimum":2}},"required":["size"]} ``
        /// * `then`: `` {"properties":{"inner":{"not":{"required":["size"]}}}} ``
        /// * `else`: `` {"properties":{"list":{"maxItems":1}}} ``
        /// * `dependentSchemas`: `` {"unit":{"properties":{"size":{"exclusiveMinimum":0}}}} ``
        #[must_use]
        pub fn inner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Parcel>>,
            V::Error: ::std::fmt::Display,
        {
            self.inner.set(value);
            self
        }
        /// The property `list`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"integer"} ``
        /// * `uniqueItems`: `` true ``
        /// * `not`: `` {"contains":{"const":2}} ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ParcelList>,
            V::Error: ::std::fmt::Display,
        {
            self.list.set(value);
            self
        }
        /// The property `closed`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` false ``
        /// * `not`: `` {"required":["a"],"minProperties":2} ``
        #[must_use]
        pub fn closed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ParcelClosed>,
            V::Error: ::std::fmt::Display,
        {
            self.closed.set(value);
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
        ) -> ::std::result::Result<super::Parcel, ::exactify::BuildError> {
            let mut errors = self.errors;
            let size = self.size.optional("size", &mut errors);
            let unit = self.unit.optional("unit", &mut errors);
            let kind = self.kind.optional("kind", &mut errors);
            let inner = self.inner.optional("inner", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let closed = self.closed.optional("closed", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Parcel {
                        size,
                        unit,
                        kind,
                        inner,
                        list,
                        closed,
                        extra: self.extra,
                    }),
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<Parcel> for super::Parcel {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Parcel,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::ParcelClosed {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ParcelClosed {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ParcelClosed`](super::ParcelClosed).
    #[derive(Clone, Debug, Default)]
    pub struct ParcelClosed {
        pub(super) a: ::exactify::__private::Draft<::exactify::Integer>,
        pub(super) b: ::exactify::__private::Draft<super::ParcelClosedB>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl ParcelClosed {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `b`.
        ///
        /// Enforced:
        /// * `const`: `` x ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ParcelClosedB>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::ParcelClosed, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors
                .or(::std::option::Option::Some(super::ParcelClosed { a, b }))
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<ParcelClosed> for super::ParcelClosed {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ParcelClosed,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Parcel`](super::Parcel), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Parcel {
        /// The property `size`.
        pub size: ::std::option::Option<::exactify::Number>,
        /// The property `unit`.
        pub unit: ::std::option::Option<::std::string::String>,
        /// The property `kind`.
        pub kind: ::std::option::Option<::std::string::String>,
        /// The property `inner`.
        pub inner: ::std::option::Option<::std::boxed::Box<super::Parcel>>,
        /// The property `list`.
        pub list: ::std::option::Option<super::ParcelList>,
        /// The property `closed`.
        pub closed: ::std::option::Option<super::ParcelClosed>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::Parcel>,
    }
    /// The parts of [`ParcelClosed`](super::ParcelClosed), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParcelClosed {
        /// The property `a`.
        pub a: ::std::option::Option<::exactify::Integer>,
        /// The property `b`.
        pub b: ::std::option::Option<super::ParcelClosedB>,
    }
}
