// Made by exactify-build 0.1.0 from all_of_types. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Types of both
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TypesOfBoth {
    /// The property `whole`.
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    /// * `type`: `` ["integer","string"] ``
    pub whole: ::std::option::Option<TypesOfBothWhole>,
    /// The property `whole_first`.
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    /// * `type`: `` ["number","string"] ``
    pub whole_first: ::std::option::Option<TypesOfBothWholeFirst>,
    /// The property `any_number`.
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    /// * `type`: `` ["integer","number"] ``
    pub any_number: ::std::option::Option<::exactify::Number>,
    /// The property `no_integer`.
    ///
    /// Enforced:
    /// * `type`: `` ["integer","string"] ``
    /// * `type`: `` ["string","boolean"] ``
    pub no_integer: ::std::option::Option<::std::string::String>,
    /// The property `no_number`.
    ///
    /// Enforced:
    /// * `type`: `` ["number","string"] ``
    /// * `type`: `` ["string","boolean"] ``
    pub no_number: ::std::option::Option<::std::string::String>,
    /// The property `no_null`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `type`: `` ["string","boolean"] ``
    pub no_null: ::std::option::Option<::std::string::String>,
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` ["array","null"] ``
    /// * `items`: `` {"type":"string"} ``
    /// * `maxItems`: `` 2 ``
    pub list: ::std::option::Option<
        ::std::option::Option<::exactify::Array<::std::string::String, 0, 2>>,
    >,
    /// The property `object`.
    ///
    /// Enforced:
    /// * `type`: `` ["object","null"] ``
    pub object: ::std::option::Option<::std::option::Option<TypesOfBothObject>>,
    /// The property `listed`.
    ///
    /// Enforced:
    /// * `type`: `` ["boolean","null"] ``
    /// * `enum`: `` ["a",null] ``
    pub listed: ::std::option::Option<::exactify::Null>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TypesOfBoth>,
}

impl ::exactify::__private::Properties for TypesOfBoth {
    const NAMES: &'static [&'static str] = &[
        "whole",
        "whole_first",
        "any_number",
        "no_integer",
        "no_number",
        "no_null",
        "list",
        "object",
        "listed",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for TypesOfBoth {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.whole.is_some())
            + ::std::primitive::usize::from(self.whole_first.is_some())
            + ::std::primitive::usize::from(self.any_number.is_some())
            + ::std::primitive::usize::from(self.no_integer.is_some())
            + ::std::primitive::usize::from(self.no_number.is_some())
            + ::std::primitive::usize::from(self.no_null.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.object.is_some())
            + ::std::primitive::usize::from(self.listed.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.whole {
            map.serialize_entry("whole", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.whole_first {
            map.serialize_entry("whole_first", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.any_number {
            map.serialize_entry("any_number", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.no_integer {
            map.serialize_entry("no_integer", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.no_number {
            map.serialize_entry("no_number", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.no_null {
            map.serialize_entry("no_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.object {
            map.serialize_entry("object", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed {
            map.serialize_entry("listed", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TypesOfBoth {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TypesOfBothVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TypesOfBothVisitor {
            type Value = TypesOfBoth;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Types of both)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TypesOfBoth, __A::Error> {
                let mut made = TypesOfBoth {
                    whole: ::std::option::Option::None,
                    whole_first: ::std::option::Option::None,
                    any_number: ::std::option::Option::None,
                    no_integer: ::std::option::Option::None,
                    no_number: ::std::option::Option::None,
                    no_null: ::std::option::Option::None,
                    list: ::std::option::Option::None,
                    object: ::std::option::Option::None,
                    listed: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "whole" => {
                            ::exactify::__private::set(&mut made.whole, &name, &mut map)?
                        }
                        "whole_first" => {
                            ::exactify::__private::set(
                                &mut made.whole_first,
                                &name,
                                &mut map,
                            )?
                        }
                        "any_number" => {
                            ::exactify::__private::set(
                                &mut made.any_number,
                                &name,
                                &mut map,
                            )?
                        }
                        "no_integer" => {
                            ::exactify::__private::set(
                                &mut made.no_integer,
                                &name,
                                &mut map,
                            )?
                        }
                        "no_number" => {
                            ::exactify::__private::set(
                                &mut made.no_number,
                                &name,
                                &mut map,
                            )?
                        }
                        "no_null" => {
                            ::exactify::__private::set(
                                &mut made.no_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "list" => {
                            ::exactify::__private::set(&mut made.list, &name, &mut map)?
                        }
                        "object" => {
                            ::exactify::__private::set(
                                &mut made.object,
                                &name,
                                &mut map,
                            )?
                        }
                        "listed" => {
                            ::exactify::__private::set(
                                &mut made.listed,
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
        deserializer.deserialize_map(TypesOfBothVisitor)
    }
}

impl ::exactify::Exact for TypesOfBoth {
    const CHECK: &'static ::exactify::Check = &checks::TYPES_OF_BOTH;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.object)
    }
}

impl ::exactify::Subschema for TypesOfBoth {
    const SCHEMA: &'static str = r#"{"title":"Types of both","type":"object","properties":{"whole":{"allOf":[{"type":["number","string"]},{"type":["integer","string"]}]},"whole_first":{"allOf":[{"type":["integer","string"]},{"type":["number","string"]}]},"any_number":{"allOf":[{"type":["number","string"]},{"type":["integer","number"]}]},"no_integer":{"allOf":[{"type":["integer","string"]},{"type":["string","boolean"]}]},"no_number":{"allOf":[{"type":["number","string"]},{"type":["string","boolean"]}]},"no_null":{"allOf":[{"type":["string","null"]},{"type":["string","boolean"]}]},"list":{"allOf":[{"type":["array","null"],"items":{"type":"string"}},{"maxItems":2}]},"object":{"allOf":[{"type":["object","null"],"properties":{"a":{"type":"string"}}},{"properties":{"b":{"type":"boolean"}}}]},"listed":{"type":["boolean","null"],"enum":["a",null]}}}"#;
}

/// TypesOfBothWhole
///
/// Enforced:
/// * `type`: `` ["number","string"] ``
/// * `type`: `` ["integer","string"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypesOfBothWhole {
    /// A JSON number.
    Number(::exactify::Integer),
    /// A JSON string.
    String(::std::string::String),
}

::exactify::union_impls!(
    TypesOfBothWhole, "types of both whole", [Number(::exactify::Integer),
    String(::std::string::String)]
);

impl ::std::convert::From<&str> for TypesOfBothWhole {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for TypesOfBothWhole {
    const CHECK: &'static ::exactify::Check = &checks::TYPES_OF_BOTH_WHOLE;
}

impl ::exactify::Subschema for TypesOfBothWhole {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":["number","string"]},{"type":["integer","string"]}]}"#;
}

/// TypesOfBothWholeFirst
///
/// Enforced:
/// * `type`: `` ["integer","string"] ``
/// * `type`: `` ["number","string"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypesOfBothWholeFirst {
    /// A JSON number.
    Number(::exactify::Integer),
    /// A JSON string.
    String(::std::string::String),
}

::exactify::union_impls!(
    TypesOfBothWholeFirst, "types of both whole first", [Number(::exactify::Integer),
    String(::std::string::String)]
);

impl ::std::convert::From<&str> for TypesOfBothWholeFirst {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for TypesOfBothWholeFirst {
    const CHECK: &'static ::exactify::Check = &checks::TYPES_OF_BOTH_WHOLE_FIRST;
}

impl ::exactify::Subschema for TypesOfBothWholeFirst {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":["integer","string"]},{"type":["number","string"]}]}"#;
}

/// TypesOfBothObject
///
/// Enforced:
/// * `type`: `` ["object","null"] ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct TypesOfBothObject {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub b: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<TypesOfBothObject>,
}

impl ::exactify::__private::Properties for TypesOfBothObject {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for TypesOfBothObject {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.b.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for TypesOfBothObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TypesOfBothObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TypesOfBothObjectVisitor {
            type Value = TypesOfBothObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (types of both object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<TypesOfBothObject, __A::Error> {
                let mut made = TypesOfBothObject {
                    a: ::std::option::Option::None,
                    b: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut made.b, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(TypesOfBothObjectVisitor)
    }
}

impl ::exactify::Exact for TypesOfBothObject {
    const CHECK: &'static ::exactify::Check = &checks::TYPES_OF_BOTH_OBJECT_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for TypesOfBothObject {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":["object","null"],"properties":{"a":{"type":"string"}}},{"properties":{"b":{"type":"boolean"}}}],"type":"object"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static TYPES_OF_BOTH: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Types of both",
        object: &Object {
            properties: &[
                ("whole", &TYPES_OF_BOTH_WHOLE),
                ("whole_first", &TYPES_OF_BOTH_WHOLE_FIRST),
                (
                    "any_number",
                    &Check {
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check::of(JsonTypes::STRING.or(JsonTypes::NUMBER)),
                            ),
                            ("/allOf/1", &Check::NUMBER),
                        ],
                        ..Check::ANY
                    },
                ),
                (
                    "no_integer",
                    &Check {
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check::of(JsonTypes::STRING.or(JsonTypes::INTEGER)),
                            ),
                            (
                                "/allOf/1",
                                &Check::of(JsonTypes::STRING.or(JsonTypes::BOOLEAN)),
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                (
                    "no_number",
                    &Check {
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check::of(JsonTypes::STRING.or(JsonTypes::NUMBER)),
                            ),
                            (
                                "/allOf/1",
                                &Check::of(JsonTypes::STRING.or(JsonTypes::BOOLEAN)),
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                (
                    "no_null",
                    &Check {
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check::of(JsonTypes::STRING.or(JsonTypes::NULL)),
                            ),
                            (
                                "/allOf/1",
                                &Check::of(JsonTypes::STRING.or(JsonTypes::BOOLEAN)),
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                (
                    "list",
                    &Check {
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check {
                                    types: JsonTypes::ARRAY.or(JsonTypes::NULL),
                                    array: &Items {
                                        rest: Some(&Check::STRING),
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                            (
                                "/allOf/1",
                                &Check {
                                    array: &Items { max: 2, ..Items::ANY },
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                ("object", &TYPES_OF_BOTH_OBJECT),
                (
                    "listed",
                    &Check {
                        types: JsonTypes::BOOLEAN.or(JsonTypes::NULL),
                        null: true,
                        strings: &[StringRule::OneOf("enum", &["a"])],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TYPES_OF_BOTH_WHOLE: Check = Check {
        name: "types of both whole",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    types: JsonTypes::STRING.or(JsonTypes::NUMBER),
                    name: "types of both whole",
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    types: JsonTypes::STRING.or(JsonTypes::INTEGER),
                    name: "types of both whole",
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static TYPES_OF_BOTH_WHOLE_FIRST: Check = Check {
        name: "types of both whole first",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    types: JsonTypes::STRING.or(JsonTypes::INTEGER),
                    name: "types of both whole first",
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    types: JsonTypes::STRING.or(JsonTypes::NUMBER),
                    name: "types of both whole first",
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static TYPES_OF_BOTH_OBJECT: Check = Check {
        name: "types of both object",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    types: JsonTypes::OBJECT.or(JsonTypes::NULL),
                    name: "types of both object",
                    object: &Object {
                        properties: &[("a", &Check::STRING)],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "types of both object",
                    object: &Object {
                        properties: &[("b", &Check::BOOLEAN)],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static TYPES_OF_BOTH_OBJECT_ONLY: Check = Check {
        name: "types of both object",
        in_place: &[("", &TYPES_OF_BOTH_OBJECT)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::TypesOfBoth {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TypesOfBoth {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TypesOfBoth`](super::TypesOfBoth).
    #[derive(Clone, Debug, Default)]
    pub struct TypesOfBoth {
        whole: ::exactify::__private::Draft<super::TypesOfBothWhole>,
        whole_first: ::exactify::__private::Draft<super::TypesOfBothWholeFirst>,
        any_number: ::exactify::__private::Draft<::exactify::Number>,
        no_integer: ::exactify::__private::Draft<::std::string::String>,
        no_number: ::exactify::__private::Draft<::std::string::String>,
        no_null: ::exactify::__private::Draft<::std::string::String>,
        list: ::exactify::__private::Draft<
            ::std::option::Option<::exactify::Array<::std::string::String, 0, 2>>,
        >,
        object: ::exactify::__private::Draft<
            ::std::option::Option<super::TypesOfBothObject>,
        >,
        listed: ::exactify::__private::Draft<::exactify::Null>,
        extra: ::exactify::Extra<super::TypesOfBoth>,
        errors: ::exactify::BuildError,
    }
    impl TypesOfBoth {
        /// The property `whole`.
        ///
        /// Enforced:
        /// * `type`: `` ["number","string"] ``
        /// * `type`: `` ["integer","string"] ``
        #[must_use]
        pub fn whole<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypesOfBothWhole>,
            V::Error: ::std::fmt::Display,
        {
            self.whole.set(value);
            self
        }
        /// The property `whole_first`.
        ///
        /// Enforced:
        /// * `type`: `` ["integer","string"] ``
        /// * `type`: `` ["number","string"] ``
        #[must_use]
        pub fn whole_first<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypesOfBothWholeFirst>,
            V::Error: ::std::fmt::Display,
        {
            self.whole_first.set(value);
            self
        }
        /// The property `any_number`.
        ///
        /// Enforced:
        /// * `type`: `` ["number","string"] ``
        /// * `type`: `` ["integer","number"] ``
        #[must_use]
        pub fn any_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.any_number.set(value);
            self
        }
        /// The property `no_integer`.
        ///
        /// Enforced:
        /// * `type`: `` ["integer","string"] ``
        /// * `type`: `` ["string","boolean"] ``
        #[must_use]
        pub fn no_integer<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.no_integer.set(value);
            self
        }
        /// The property `no_number`.
        ///
        /// Enforced:
        /// * `type`: `` ["number","string"] ``
        /// * `type`: `` ["string","boolean"] ``
        #[must_use]
        pub fn no_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.no_number.set(value);
            self
        }
        /// The property `no_null`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `type`: `` ["string","boolean"] ``
        #[must_use]
        pub fn no_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.no_null.set(value);
            self
        }
        /// The property `list`.
        ///
        /// Enforced:
        /// * `type`: `` ["array","null"] ``
        /// * `items`: `` {"type":"string"} ``
        /// * `maxItems`: `` 2 ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<::std::string::String, 0, 2>>,
            V::Error: ::std::fmt::Display,
        {
            self.list
                .set_some::<V, ::exactify::Array<::std::string::String, 0, 2>>(value);
            self
        }
        /// Makes `list` null.
        #[must_use]
        pub fn list_null(mut self) -> Self {
            self.list
                .set(
                    ::std::option::Option::<
                        ::exactify::Array<::std::string::String, 0, 2>,
                    >::None,
                );
            self
        }
        /// The property `object`.
        ///
        /// Enforced:
        /// * `type`: `` ["object","null"] ``
        #[must_use]
        pub fn object<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypesOfBothObject>,
            V::Error: ::std::fmt::Display,
        {
            self.object.set_some::<V, super::TypesOfBothObject>(value);
            self
        }
        /// Makes `object` null.
        #[must_use]
        pub fn object_null(mut self) -> Self {
            self.object.set(::std::option::Option::<super::TypesOfBothObject>::None);
            self
        }
        /// The property `listed`.
        ///
        /// Enforced:
        /// * `type`: `` ["boolean","null"] ``
        /// * `enum`: `` ["a",null] ``
        #[must_use]
        pub fn listed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Null>,
            V::Error: ::std::fmt::Display,
        {
            self.listed.set(value);
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
        ) -> ::std::result::Result<super::TypesOfBoth, ::exactify::BuildError> {
            let mut errors = self.errors;
            let whole = self.whole.optional("whole", &mut errors);
            let whole_first = self.whole_first.optional("whole_first", &mut errors);
            let any_number = self.any_number.optional("any_number", &mut errors);
            let no_integer = self.no_integer.optional("no_integer", &mut errors);
            let no_number = self.no_number.optional("no_number", &mut errors);
            let no_null = self.no_null.optional("no_null", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let object = self.object.optional("object", &mut errors);
            let listed = self.listed.optional("listed", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::TypesOfBoth {
                        whole,
                        whole_first,
                        any_number,
                        no_integer,
                        no_number,
                        no_null,
                        list,
                        object,
                        listed,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<TypesOfBoth> for super::TypesOfBoth {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: TypesOfBoth,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::TypesOfBothObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> TypesOfBothObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`TypesOfBothObject`](super::TypesOfBothObject).
    #[derive(Clone, Debug, Default)]
    pub struct TypesOfBothObject {
        a: ::exactify::__private::Draft<::std::string::String>,
        b: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::TypesOfBothObject>,
        errors: ::exactify::BuildError,
    }
    impl TypesOfBothObject {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
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
        ) -> ::std::result::Result<super::TypesOfBothObject, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::TypesOfBothObject {
                        a,
                        b,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<TypesOfBothObject> for super::TypesOfBothObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: TypesOfBothObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
