// Made by exactify-build 0.1.0 from unique. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Sets
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Sets {
    /// The property `any`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `uniqueItems`: `` true ``
    pub any: ::std::option::Option<::exactify::UniqueArray<::exactify::Raw>>,
    /// The property `tags`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string","maxLength":2} ``
    /// * `uniqueItems`: `` true ``
    /// * `minItems`: `` 1 ``
    /// * `maxItems`: `` 4 ``
    pub tags: ::std::option::Option<::exactify::UniqueArray<SetsTagsItem, 1, 4>>,
    /// The property `numbers`.
    ///
    /// Enforced:
    /// * `type`: `` ["array","null"] ``
    /// * `items`: `` {"type":"number"} ``
    /// * `uniqueItems`: `` true ``
    pub numbers: ::std::option::Option<
        ::std::option::Option<::exactify::UniqueArray<::exactify::Number>>,
    >,
    /// The property `rows`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"array","items":{"type":"integer"},"maxItems":2} ``
    /// * `uniqueItems`: `` true ``
    pub rows: ::std::option::Option<
        ::exactify::UniqueArray<::exactify::Array<::exactify::Integer, 0, 2>>,
    >,
    /// The property `objects`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"string"}},"required":["a"]} ``
    /// * `uniqueItems`: `` true ``
    pub objects: ::std::option::Option<::exactify::UniqueArray<Entry>>,
    /// The property `off`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"boolean"} ``
    pub off: ::std::option::Option<::exactify::Array<bool>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Sets>,
}

impl ::exactify::__private::Properties for Sets {
    const NAMES: &'static [&'static str] = &[
        "any",
        "tags",
        "numbers",
        "rows",
        "objects",
        "off",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Sets {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.any.is_some())
            + ::std::primitive::usize::from(self.tags.is_some())
            + ::std::primitive::usize::from(self.numbers.is_some())
            + ::std::primitive::usize::from(self.rows.is_some())
            + ::std::primitive::usize::from(self.objects.is_some())
            + ::std::primitive::usize::from(self.off.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tags {
            map.serialize_entry("tags", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.numbers {
            map.serialize_entry("numbers", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.rows {
            map.serialize_entry("rows", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.objects {
            map.serialize_entry("objects", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.off {
            map.serialize_entry("off", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Sets {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SetsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SetsVisitor {
            type Value = Sets;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Sets)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Sets, __A::Error> {
                let mut made = Sets {
                    any: ::std::option::Option::None,
                    tags: ::std::option::Option::None,
                    numbers: ::std::option::Option::None,
                    rows: ::std::option::Option::None,
                    objects: ::std::option::Option::None,
                    off: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "any" => {
                            ::exactify::__private::set(&mut made.any, &name, &mut map)?
                        }
                        "tags" => {
                            ::exactify::__private::set(&mut made.tags, &name, &mut map)?
                        }
                        "numbers" => {
                            ::exactify::__private::set(
                                &mut made.numbers,
                                &name,
                                &mut map,
                            )?
                        }
                        "rows" => {
                            ::exactify::__private::set(&mut made.rows, &name, &mut map)?
                        }
                        "objects" => {
                            ::exactify::__private::set(
                                &mut made.objects,
                                &name,
                                &mut map,
                            )?
                        }
                        "off" => {
                            ::exactify::__private::set(&mut made.off, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SetsVisitor)
    }
}

impl ::exactify::Exact for Sets {
    const CHECK: &'static ::exactify::Check = &checks::SETS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.objects)
    }
}

impl ::exactify::Subschema for Sets {
    const SCHEMA: &'static str = r#"{"title":"Sets","type":"object","properties":{"any":{"type":"array","uniqueItems":true},"tags":{"type":"array","items":{"type":"string","maxLength":2},"uniqueItems":true,"minItems":1,"maxItems":4},"numbers":{"type":["array","null"],"items":{"type":"number"},"uniqueItems":true},"rows":{"type":"array","items":{"type":"array","items":{"type":"integer"},"maxItems":2},"uniqueItems":true},"objects":{"type":"array","items":{"title":"Entry","type":"object","properties":{"a":{"type":"integer"},"b":{"type":"string"}},"required":["a"]},"uniqueItems":true},"off":{"type":"array","items":{"type":"boolean"},"uniqueItems":false}}}"#;
}

/// SetsTagsItem
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SetsTagsItem(::exactify::__private::EcoString);

::exactify::string_impls!(
    SetsTagsItem, "sets tags item", checks::SETS_TAGS_ITEM.strings, &
    checks::SETS_TAGS_ITEM
);

impl ::exactify::Subschema for SetsTagsItem {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":2}"#;
}

/// Entry
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Entry {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    pub a: ::exactify::Integer,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub b: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Entry>,
}

impl ::exactify::__private::Properties for Entry {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for Entry {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.b.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("a", &self.a)?;
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Entry {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EntryVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EntryVisitor {
            type Value = Entry;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Entry)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Entry, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Entry {
                    a: ::exactify::__private::required(a, "a")?,
                    b,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(EntryVisitor)
    }
}

impl ::exactify::Exact for Entry {
    const CHECK: &'static ::exactify::Check = &checks::ENTRY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Entry {
    const SCHEMA: &'static str = r#"{"title":"Entry","type":"object","properties":{"a":{"type":"integer"},"b":{"type":"string"}},"required":["a"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SETS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Sets",
        object: &Object {
            properties: &[
                (
                    "any",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            unique: true,
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "tags",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(&SETS_TAGS_ITEM),
                            min: 1,
                            max: 4,
                            unique: true,
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "numbers",
                    &Check {
                        types: JsonTypes::ARRAY.or(JsonTypes::NULL),
                        array: &Items {
                            rest: Some(&Check::NUMBER),
                            unique: true,
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "rows",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    types: JsonTypes::ARRAY,
                                    array: &Items {
                                        rest: Some(&Check::INTEGER),
                                        max: 2,
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                            unique: true,
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "objects",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(&ENTRY),
                            unique: true,
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "off",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(&Check::BOOLEAN),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SETS_TAGS_ITEM: Check = Check {
        types: JsonTypes::STRING,
        name: "sets tags item",
        strings: &[StringRule::MaxLength(2)],
        ..Check::ANY
    };
    pub(super) static ENTRY: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Entry",
        object: &Object {
            properties: &[("a", &Check::INTEGER), ("b", &Check::STRING)],
            required: &["a"],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Sets {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Sets {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Sets`](super::Sets).
    #[derive(Clone, Debug, Default)]
    pub struct Sets {
        any: ::exactify::__private::Draft<::exactify::UniqueArray<::exactify::Raw>>,
        tags: ::exactify::__private::Draft<
            ::exactify::UniqueArray<super::SetsTagsItem, 1, 4>,
        >,
        numbers: ::exactify::__private::Draft<
            ::std::option::Option<::exactify::UniqueArray<::exactify::Number>>,
        >,
        rows: ::exactify::__private::Draft<
            ::exactify::UniqueArray<::exactify::Array<::exactify::Integer, 0, 2>>,
        >,
        objects: ::exactify::__private::Draft<::exactify::UniqueArray<super::Entry>>,
        off: ::exactify::__private::Draft<::exactify::Array<bool>>,
        extra: ::exactify::Extra<super::Sets>,
        errors: ::exactify::BuildError,
    }
    impl Sets {
        /// The property `any`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `uniqueItems`: `` true ``
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::UniqueArray<::exactify::Raw>>,
            V::Error: ::std::fmt::Display,
        {
            self.any.set(value);
            self
        }
        /// The property `tags`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"string","maxLength":2} ``
        /// * `uniqueItems`: `` true ``
        /// * `minItems`: `` 1 ``
        /// * `maxItems`: `` 4 ``
        #[must_use]
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::UniqueArray<super::SetsTagsItem, 1, 4>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.tags.set(value);
            self
        }
        /// The property `numbers`.
        ///
        /// Enforced:
        /// * `type`: `` ["array","null"] ``
        /// * `items`: `` {"type":"number"} ``
        /// * `uniqueItems`: `` true ``
        #[must_use]
        pub fn numbers<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::UniqueArray<::exactify::Number>>,
            V::Error: ::std::fmt::Display,
        {
            self.numbers
                .set_some::<V, ::exactify::UniqueArray<::exactify::Number>>(value);
            self
        }
        /// Makes `numbers` null.
        #[must_use]
        pub fn numbers_null(mut self) -> Self {
            self.numbers
                .set(
                    ::std::option::Option::<
                        ::exactify::UniqueArray<::exactify::Number>,
                    >::None,
                );
            self
        }
        /// The property `rows`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"array","items":{"type":"integer"},"maxItems":2} ``
        /// * `uniqueItems`: `` true ``
        #[must_use]
        pub fn rows<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::UniqueArray<::exactify::Array<::exactify::Integer, 0, 2>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.rows.set(value);
            self
        }
        /// The property `objects`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"string"}},"required":["a"]} ``
        /// * `uniqueItems`: `` true ``
        #[must_use]
        pub fn objects<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::UniqueArray<super::Entry>>,
            V::Error: ::std::fmt::Display,
        {
            self.objects.set(value);
            self
        }
        /// The property `off`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"boolean"} ``
        #[must_use]
        pub fn off<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.off.set(value);
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
        ) -> ::std::result::Result<super::Sets, ::exactify::BuildError> {
            let mut errors = self.errors;
            let any = self.any.optional("any", &mut errors);
            let tags = self.tags.optional("tags", &mut errors);
            let numbers = self.numbers.optional("numbers", &mut errors);
            let rows = self.rows.optional("rows", &mut errors);
            let objects = self.objects.optional("objects", &mut errors);
            let off = self.off.optional("off", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Sets {
                        any,
                        tags,
                        numbers,
                        rows,
                        objects,
                        off,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Sets> for super::Sets {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Sets,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Entry {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Entry {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Entry`](super::Entry).
    #[derive(Clone, Debug, Default)]
    pub struct Entry {
        a: ::exactify::__private::Draft<::exactify::Integer>,
        b: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Entry>,
        errors: ::exactify::BuildError,
    }
    impl Entry {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
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
        /// * `type`: `` string ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
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
        ) -> ::std::result::Result<super::Entry, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::Entry {
                                a,
                                b,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Entry> for super::Entry {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Entry,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
