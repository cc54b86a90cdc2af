// Made by exactify-build 0.1.0 from lone_items. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Lone items
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` {"anyOf":[{"type":"number"},{"type":"null"}]} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LoneItems {
    /// The property `tuple`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"oneOf":[{"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"}]}}]} ``
    /// * `prefixItems`: `` [{"anyOf":[{"type":"integer"},{"type":"null"}]},{"oneOf":[{"type":"null"},{"anyOf":[{"type":"string","maxLength":2}]}]}] ``
    pub tuple: ::std::option::Option<LoneItemsTuple>,
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"anyOf":[{"type":"integer"},{"type":"null"}]} ``
    pub list: ::std::option::Option<
        ::exactify::Array<::std::option::Option<::exactify::Integer>>,
    >,
    /// The property `one`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"anyOf":[{"type":"integer"}]} ``
    pub one: ::std::option::Option<::exactify::Array<::exactify::Integer>>,
    /// The property `map`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"anyOf":[{"type":"boolean"},{"type":"null"}]} ``
    pub map: ::std::option::Option<
        ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
    >,
    /// The property `beside`.
    ///
    /// Enforced:
    /// * `minProperties`: `` 2 ``
    pub beside: ::std::option::Option<LoneItemsBeside>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<LoneItems, ::std::option::Option<::exactify::Number>>,
}

impl ::exactify::__private::Properties for LoneItems {
    const NAMES: &'static [&'static str] = &["tuple", "list", "one", "map", "beside"];
}

impl ::serde::Serialize for LoneItems {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.tuple.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.one.is_some())
            + ::std::primitive::usize::from(self.map.is_some())
            + ::std::primitive::usize::from(self.beside.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.tuple {
            map.serialize_entry("tuple", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.one {
            map.serialize_entry("one", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.map {
            map.serialize_entry("map", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.beside {
            map.serialize_entry("beside", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LoneItems {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LoneItemsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LoneItemsVisitor {
            type Value = LoneItems;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Lone items)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map_: __A,
            ) -> ::std::result::Result<LoneItems, __A::Error> {
                let mut made = LoneItems {
                    tuple: ::std::option::Option::None,
                    list: ::std::option::Option::None,
                    one: ::std::option::Option::None,
                    map: ::std::option::Option::None,
                    beside: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map_
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "tuple" => {
                            ::exactify::__private::set(
                                &mut made.tuple,
                                &name,
                                &mut map_,
                            )?
                        }
                        "list" => {
                            ::exactify::__private::set(&mut made.list, &name, &mut map_)?
                        }
                        "one" => {
                            ::exactify::__private::set(&mut made.one, &name, &mut map_)?
                        }
                        "map" => {
                            ::exactify::__private::set(&mut made.map, &name, &mut map_)?
                        }
                        "beside" => {
                            ::exactify::__private::set(
                                &mut made.beside,
                                &name,
                                &mut map_,
                            )?
                        }
                        _ => made.extra.read(name, &mut map_)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(LoneItemsVisitor)
    }
}

impl ::exactify::Exact for LoneItems {
    const CHECK: &'static ::exactify::Check = &checks::LONE_ITEMS;
}

impl ::exactify::Subschema for LoneItems {
    const SCHEMA: &'static str = r#"{"title":"Lone items","type":"object","properties":{"tuple":{"anyOf":[{"type":"array","items":{"oneOf":[{"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"}]}}]},"prefixItems":[{"anyOf":[{"type":"integer"},{"type":"null"}]},{"oneOf":[{"type":"null"},{"anyOf":[{"type":"string","maxLength":2}]}]}]}]},"list":{"type":"array","items":{"anyOf":[{"type":"integer"},{"type":"null"}]}},"one":{"type":"array","items":{"anyOf":[{"type":"integer"}]}},"map":{"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"},{"type":"null"}]}},"beside":{"allOf":[{"oneOf":[{"type":"object"},{"type":"string"}],"minProperties":2}]}},"additionalProperties":{"anyOf":[{"type":"number"},{"type":"null"}]}}"#;
}

/// LoneItemsTuple
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` {"oneOf":[{"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"}]}}]} ``
/// * `prefixItems`: `` [{"anyOf":[{"type":"integer"},{"type":"null"}]},{"oneOf":[{"type":"null"},{"anyOf":[{"type":"string","maxLength":2}]}]}] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LoneItemsTuple {
    /// The item at index 0.
    item_0: ::std::option::Option<::std::option::Option<::exactify::Integer>>,
    /// The item at index 1.
    item_1: ::std::option::Option<::std::option::Option<LoneItemsTupleItem1>>,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Map<::std::string::String, bool>>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LoneItemsTuple {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::std::option::Option<::exactify::Integer>,
        item_1: ::std::option::Option<LoneItemsTupleItem1>,
        rest: ::exactify::Array<::exactify::Map<::std::string::String, bool>>,
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
        item_0: ::std::option::Option<::std::option::Option<::exactify::Integer>>,
        item_1: ::std::option::Option<::std::option::Option<LoneItemsTupleItem1>>,
        rest: ::exactify::Array<::exactify::Map<::std::string::String, bool>>,
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
        ::std::option::Option<::std::option::Option<::exactify::Integer>>,
        ::std::option::Option<::std::option::Option<LoneItemsTupleItem1>>,
        ::exactify::Array<::exactify::Map<::std::string::String, bool>>,
    ) {
        (self.item_0, self.item_1, self.rest)
    }
    /// The item at index 0.
    pub fn item_0(
        &self,
    ) -> ::std::option::Option<&::std::option::Option<::exactify::Integer>> {
        self.item_0.as_ref()
    }
    /// The item at index 1.
    pub fn item_1(
        &self,
    ) -> ::std::option::Option<&::std::option::Option<LoneItemsTupleItem1>> {
        self.item_1.as_ref()
    }
    /// The items behind those.
    pub fn rest(
        &self,
    ) -> &::exactify::Array<::exactify::Map<::std::string::String, bool>> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for LoneItemsTuple {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for LoneItemsTuple {
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
impl<'de> ::serde::Deserialize<'de> for LoneItemsTuple {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LoneItemsTupleVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LoneItemsTupleVisitor {
            type Value = LoneItemsTuple;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (lone items tuple)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<LoneItemsTuple, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    0,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(LoneItemsTuple {
                    item_0,
                    item_1,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(LoneItemsTupleVisitor)
    }
}

impl ::exactify::Exact for LoneItemsTuple {
    const CHECK: &'static ::exactify::Check = &checks::LONE_ITEMS_TUPLE;
}

impl ::exactify::Subschema for LoneItemsTuple {
    const SCHEMA: &'static str = r#"{"type":"array","items":{"oneOf":[{"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"}]}}]},"prefixItems":[{"anyOf":[{"type":"integer"},{"type":"null"}]},{"oneOf":[{"type":"null"},{"anyOf":[{"type":"string","maxLength":2}]}]}]}"#;
}

/// LoneItemsTupleItem1
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LoneItemsTupleItem1(::exactify::__private::EcoString);

::exactify::string_impls!(
    LoneItemsTupleItem1, "lone items tuple item1", checks::LONE_ITEMS_TUPLE_ITEM1
    .strings, & checks::LONE_ITEMS_TUPLE_ITEM1
);

impl ::exactify::Subschema for LoneItemsTupleItem1 {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":2}"#;
}

/// LoneItemsBeside
///
/// Enforced:
/// * `minProperties`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum LoneItemsBeside {
    /// Where the value is a JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw, 2>),
    /// Where the value is a JSON string.
    String(::std::string::String),
}

::exactify::enum_impls!(
    LoneItemsBeside, [Object, String], [Object(::exactify::Map < ::std::string::String,
    ::exactify::Raw, 2 >), String(::std::string::String)]
);

impl ::std::convert::From<&str> for LoneItemsBeside {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for LoneItemsBeside {
    const NAME: &'static str = "lone items beside";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::LONE_ITEMS_BESIDE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Object),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

impl ::exactify::Exact for LoneItemsBeside {
    const CHECK: &'static ::exactify::Check = &checks::LONE_ITEMS_BESIDE;
}

impl ::exactify::Subschema for LoneItemsBeside {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"object"},{"type":"string"}],"minProperties":2}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static LONE_ITEMS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Lone items",
        object: &Object {
            properties: &[
                (
                    "tuple",
                    &Check {
                        name: "lone items tuple",
                        in_place: &[("/anyOf/0", &LONE_ITEMS_TUPLE)],
                        ..Check::ANY
                    },
                ),
                (
                    "list",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    choices: &[&ITEMS_BRANCHES],
                                    ..Check::ANY
                                },
                            ),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "one",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    in_place: &[("/anyOf/0", &Check::INTEGER)],
                                    ..Check::ANY
                                },
                            ),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "map",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(
                                &Check {
                                    choices: &[&ADDITIONAL_PROPERTIES_BRANCHES],
                                    ..Check::ANY
                                },
                            ),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "beside",
                    &Check {
                        name: "lone items beside",
                        in_place: &[("/allOf/0", &LONE_ITEMS_BESIDE)],
                        ..Check::ANY
                    },
                ),
            ],
            additional: Some(
                &Check {
                    choices: &[&ADDITIONAL_PROPERTIES_BRANCHES_2],
                    ..Check::ANY
                },
            ),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LONE_ITEMS_TUPLE: Check = Check {
        types: JsonTypes::ARRAY,
        name: "lone items tuple",
        array: &Items {
            prefix: &[
                &Check {
                    choices: &[&X0_BRANCHES],
                    ..Check::ANY
                },
                &Check {
                    name: "lone items tuple item1",
                    choices: &[&LONE_ITEMS_TUPLE_ITEM1_BRANCHES],
                    ..Check::ANY
                },
            ],
            rest: Some(
                &Check {
                    in_place: &[
                        (
                            "/oneOf/0",
                            &Check {
                                types: JsonTypes::OBJECT,
                                object: &Object {
                                    additional: Some(
                                        &Check {
                                            in_place: &[("/anyOf/0", &Check::BOOLEAN)],
                                            ..Check::ANY
                                        },
                                    ),
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static LONE_ITEMS_TUPLE_ITEM1: Check = Check {
        types: JsonTypes::STRING,
        name: "lone items tuple item1",
        strings: &[StringRule::MaxLength(2)],
        ..Check::ANY
    };
    pub(super) static LONE_ITEMS_BESIDE: Check = Check {
        name: "lone items beside",
        object: &Object { min: 2, ..Object::ANY },
        choices: &[&LONE_ITEMS_BESIDE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static X0_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static LONE_ITEMS_TUPLE_ITEM1_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "lone items tuple item1",
                    in_place: &[("/anyOf/0", &LONE_ITEMS_TUPLE_ITEM1)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static ITEMS_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static ADDITIONAL_PROPERTIES_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check::BOOLEAN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static LONE_ITEMS_BESIDE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                check: &Check {
                    types: JsonTypes::OBJECT,
                    name: "lone items beside",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "lone items beside",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static ADDITIONAL_PROPERTIES_BRANCHES_2: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check::NUMBER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::LoneItems {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LoneItems {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LoneItems`](super::LoneItems).
    #[derive(Clone, Debug, Default)]
    pub struct LoneItems {
        tuple: ::exactify::__private::Draft<super::LoneItemsTuple>,
        list: ::exactify::__private::Draft<
            ::exactify::Array<::std::option::Option<::exactify::Integer>>,
        >,
        one: ::exactify::__private::Draft<::exactify::Array<::exactify::Integer>>,
        map: ::exactify::__private::Draft<
            ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
        >,
        beside: ::exactify::__private::Draft<super::LoneItemsBeside>,
        extra: ::exactify::Extra<
            super::LoneItems,
            ::std::option::Option<::exactify::Number>,
        >,
        errors: ::exactify::BuildError,
    }
    impl LoneItems {
        /// The property `tuple`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"oneOf":[{"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"}]}}]} ``
        /// * `prefixItems`: `` [{"anyOf":[{"type":"integer"},{"type":"null"}]},{"oneOf":[{"type":"null"},{"anyOf":[{"type":"string","maxLength":2}]}]}] ``
        #[must_use]
        pub fn tuple<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LoneItemsTuple>,
            V::Error: ::std::fmt::Display,
        {
            self.tuple.set(value);
            self
        }
        /// The property `list`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"anyOf":[{"type":"integer"},{"type":"null"}]} ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Array<::std::option::Option<::exactify::Integer>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.list.set(value);
            self
        }
        /// The property `one`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"anyOf":[{"type":"integer"}]} ``
        #[must_use]
        pub fn one<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<::exactify::Integer>>,
            V::Error: ::std::fmt::Display,
        {
            self.one.set(value);
            self
        }
        /// The property `map`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"anyOf":[{"type":"boolean"},{"type":"null"}]} ``
        #[must_use]
        pub fn map<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, ::std::option::Option<bool>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.map.set(value);
            self
        }
        /// The property `beside`.
        ///
        /// Enforced:
        /// * `minProperties`: `` 2 ``
        #[must_use]
        pub fn beside<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LoneItemsBeside>,
            V::Error: ::std::fmt::Display,
        {
            self.beside.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<::exactify::Number>>,
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
        ) -> ::std::result::Result<super::LoneItems, ::exactify::BuildError> {
            let mut errors = self.errors;
            let tuple = self.tuple.optional("tuple", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let one = self.one.optional("one", &mut errors);
            let map = self.map.optional("map", &mut errors);
            let beside = self.beside.optional("beside", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::LoneItems {
                        tuple,
                        list,
                        one,
                        map,
                        beside,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<LoneItems> for super::LoneItems {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LoneItems,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
