// Made by exactify-build 0.1.0 from lone_root. Do not edit: edit the schema, and `cargo build` makes this again.

/// Lone root
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` {"oneOf":[{"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"}]}}]} ``
/// * `prefixItems`: `` [{"anyOf":[{"type":"integer"},{"type":"null"}]},{"oneOf":[{"type":"null"},{"anyOf":[{"type":"string","maxLength":2}]}]}] ``
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoneRoot {
    /// The item at index 0.
    item_0: ::std::option::Option<::std::option::Option<::exactify::Integer>>,
    /// The item at index 1.
    item_1: ::std::option::Option<::std::option::Option<LoneRootItem1>>,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Map<::std::string::String, bool>>,
}

impl LoneRoot {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ::std::option::Option<::exactify::Integer>,
        item_1: ::std::option::Option<LoneRootItem1>,
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
        item_1: ::std::option::Option<::std::option::Option<LoneRootItem1>>,
        rest: ::exactify::Array<::exactify::Map<::std::string::String, bool>>,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        let value = Self { item_0, item_1, rest };
        ::exactify::tuple::no_gap(
            0,
            &[value.item_0.is_some(), value.item_1.is_some(), !value.rest.is_empty()],
        )?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    #[allow(clippy::type_complexity)]
    pub fn into_parts(
        self,
    ) -> (
        ::std::option::Option<::std::option::Option<::exactify::Integer>>,
        ::std::option::Option<::std::option::Option<LoneRootItem1>>,
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
    ) -> ::std::option::Option<&::std::option::Option<LoneRootItem1>> {
        self.item_1.as_ref()
    }
    /// The items behind those.
    pub fn rest(
        &self,
    ) -> &::exactify::Array<::exactify::Map<::std::string::String, bool>> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for LoneRoot {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for LoneRoot {
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

impl<'de> ::serde::Deserialize<'de> for LoneRoot {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LoneRootVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LoneRootVisitor {
            type Value = LoneRoot;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (Lone root)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<LoneRoot, __A::Error> {
                let mut items = ::exactify::tuple::Reader::new(
                    seq,
                    0,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(LoneRoot { item_0, item_1, rest })
            }
        }
        deserializer.deserialize_seq(LoneRootVisitor)
    }
}

impl ::exactify::Exact for LoneRoot {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const ITEMS: ::exactify::array::Items = ::exactify::array::Items {
            name: "Lone root",
            prefix: &[
                ::exactify::array::Item {
                    location: "/prefixItems/0",
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    (
                                        "/anyOf/0",
                                        |text, at| {
                                            at
                                                .nullable(
                                                    text,
                                                    <::exactify::Integer as ::exactify::Exact>::explain,
                                                )
                                        },
                                    ),
                                ],
                            )
                    },
                },
                ::exactify::array::Item {
                    location: "/prefixItems/1",
                    explain: |text, at| {
                        at
                            .each(
                                text,
                                &[
                                    (
                                        "/oneOf/1/anyOf/0",
                                        |text, at| {
                                            at
                                                .nullable(
                                                    text,
                                                    <LoneRootItem1 as ::exactify::Exact>::explain,
                                                )
                                        },
                                    ),
                                ],
                            )
                    },
                },
            ],
            rest: ::exactify::array::Item {
                location: "/items/oneOf/0",
                explain: |text, at| {
                    let others = ::exactify::object::Others::Each(
                        "/additionalProperties/anyOf/0",
                        <bool as ::exactify::Exact>::explain,
                    );
                    let bounds = ::exactify::object::Object {
                        min: 0,
                        max: ::std::primitive::usize::MAX,
                        ..::exactify::object::Object::ANY
                    };
                    at.object(
                        text,
                        &::exactify::object::Object {
                            others,
                            names: &[],
                            ..bounds
                        },
                    )
                },
            },
            min: 0,
            max: ::std::primitive::usize::MAX,
            unique: false,
        };
        at.items(text, &ITEMS);
    }
}

impl ::exactify::Subschema for LoneRoot {
    const SCHEMA: &'static str = r#"{"type":"array","items":{"oneOf":[{"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"}]}}]},"prefixItems":[{"anyOf":[{"type":"integer"},{"type":"null"}]},{"oneOf":[{"type":"null"},{"anyOf":[{"type":"string","maxLength":2}]}]}]}"#;
}

/// LoneRootItem1
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LoneRootItem1(::exactify::text::EcoString);

impl LoneRootItem1 {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for LoneRootItem1 {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for LoneRootItem1 {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<LoneRootItem1> for ::std::string::String {
    fn from(text: LoneRootItem1) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for LoneRootItem1 {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for LoneRootItem1 {
    const NAME: &'static str = "lone root item1";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MaxLength(2),
    ];
}

::exactify::text_impls!(LoneRootItem1);

impl ::exactify::Subschema for LoneRootItem1 {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":2}"#;
}
