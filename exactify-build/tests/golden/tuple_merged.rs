// Made by exactify-build 0.1.0 from tuple_merged. Do not edit: edit the schema, and `cargo build` makes this again.

/// Merged
///
/// Enforced:
/// * `type`: `` array ``
/// * `uniqueItems`: `` true ``
/// * `maxItems`: `` 4 ``
/// * `prefixItems`: `` [{"minLength":1}] ``
/// * `items`: `` {"type":"integer","minimum":0} ``
/// * `minItems`: `` 1 ``
/// * `prefixItems`: `` [{"type":"string","maxLength":3},{"type":"integer"}] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Merged {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `minLength`: `` 1 ``
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    item_0: MergedItem0,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 0 ``
    item_1: ::std::option::Option<MergedItem1>,
    /// The items behind those.
    rest: ::exactify::Array<MergedItem, 0, 2>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Merged {
    /// The array with every item that has a type of its own.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn new(
        item_0: MergedItem0,
        item_1: MergedItem1,
        rest: ::exactify::Array<MergedItem, 0, 2>,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        let value = Self {
            item_0,
            item_1: ::std::option::Option::Some(item_1),
            rest,
        };
        ::exactify::unique::check(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If an item is there without the one before it, or two items are equal (`uniqueItems`).
    pub fn from_parts(
        item_0: MergedItem0,
        item_1: ::std::option::Option<MergedItem1>,
        rest: ::exactify::Array<MergedItem, 0, 2>,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        let value = Self { item_0, item_1, rest };
        ::exactify::tuple::no_gap(1, &[value.item_1.is_some(), !value.rest.is_empty()])?;
        ::exactify::unique::check(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        MergedItem0,
        ::std::option::Option<MergedItem1>,
        ::exactify::Array<MergedItem, 0, 2>,
    ) {
        (self.item_0, self.item_1, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `minLength`: `` 1 ``
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub fn item_0(&self) -> &MergedItem0 {
        &self.item_0
    }
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 0 ``
    pub fn item_1(&self) -> ::std::option::Option<&MergedItem1> {
        self.item_1.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<MergedItem, 0, 2> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for Merged {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for Merged {
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
impl<'de> ::serde::Deserialize<'de> for Merged {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MergedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MergedVisitor {
            type Value = Merged;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (Merged)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<Merged, __A::Error> {
                let mut items = ::exactify::tuple::Reader::new(seq, 1, 4);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                items
                    .unique(Merged {
                        item_0: items.required(item_0)?,
                        item_1,
                        rest,
                    })
            }
        }
        deserializer.deserialize_seq(MergedVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Merged {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                (
                    "",
                    |text, at| {
                        let rest = ::exactify::array::Item {
                            location: "",
                            explain: <::exactify::Raw as ::exactify::Exact>::explain,
                        };
                        let bounds = ::exactify::array::Items {
                            min: 0,
                            max: 4,
                            ..::exactify::array::Items::ANY
                        };
                        at.items(
                            text,
                            &::exactify::array::Items {
                                rest,
                                unique: true,
                                ..bounds
                            },
                        )
                    },
                ),
                (
                    "/allOf/0",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::MergedPart as ::exactify::Exact>::explain,
                            )
                    },
                ),
                (
                    "/allOf/1",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::MergedPart2 as ::exactify::Exact>::explain,
                            )
                    },
                ),
            ],
        );
    }
}

impl ::exactify::Subschema for Merged {
    const SCHEMA: &'static str = r#"{"title":"Merged","type":"array","allOf":[{"prefixItems":[{"minLength":1}],"items":{"type":"integer","minimum":0},"minItems":1},{"prefixItems":[{"type":"string","maxLength":3},{"type":"integer"}]}],"uniqueItems":true,"maxItems":4}"#;
}

/// MergedItem
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 0 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergedItem(::exactify::Number);

impl ::exactify::numeric::Numeric for MergedItem {
    const NAME: &'static str = "merged item";
    const RULES: &'static [::exactify::numeric::Rule] = &[
        ::exactify::numeric::Rule::Integer,
        ::exactify::numeric::Rule::Minimum(::exactify::numeric::Limit::new("0")),
    ];
}

::exactify::numeric_impls!(MergedItem);

impl ::exactify::Subschema for MergedItem {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":0}"#;
}

/// MergedItem0
///
/// Enforced:
/// * `minLength`: `` 1 ``
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergedItem0(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl MergedItem0 {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for MergedItem0 {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for MergedItem0 {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<MergedItem0> for ::std::string::String {
    fn from(text: MergedItem0) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for MergedItem0 {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for MergedItem0 {
    const NAME: &'static str = "merged item0";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MinLength(1),
        ::exactify::text::Rule::MaxLength(3),
    ];
}

::exactify::text_impls!(
    MergedItem0, | text, at | at.each(text, & [("", | text, at | at.nullable(text, <
    told::MergedItem0Part as ::exactify::Exact > ::explain)), ("", <
    told::MergedItem0Part2 as ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for MergedItem0 {
    const SCHEMA: &'static str = r#"{"allOf":[{"minLength":1},{"type":"string","maxLength":3}]}"#;
}

/// MergedItem1
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 0 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergedItem1(::exactify::Number);

impl ::exactify::numeric::Numeric for MergedItem1 {
    const NAME: &'static str = "merged item1";
    const RULES: &'static [::exactify::numeric::Rule] = &[
        ::exactify::numeric::Rule::Integer,
        ::exactify::numeric::Rule::Minimum(::exactify::numeric::Limit::new("0")),
    ];
}

::exactify::numeric_impls!(
    MergedItem1, | text, at | at.each(text, & [("", < MergedItem as ::exactify::Exact >
    ::explain), ("", < ::exactify::Integer as ::exactify::Exact > ::explain)])
);

impl ::exactify::Subschema for MergedItem1 {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"integer","minimum":0},{"type":"integer"}]}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// merged item0
    ///
    /// Enforced:
    /// * `minLength`: `` 1 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum MergedItem0Part {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(told::MergedItem0PartString),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for MergedItem0Part {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for MergedItem0Part {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<told::MergedItem0PartString> for MergedItem0Part {
        fn from(value: told::MergedItem0PartString) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for MergedItem0Part {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for MergedItem0Part {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::TryFrom<&str> for MergedItem0Part {
        type Error = <told::MergedItem0PartString as ::std::convert::TryFrom<
            &'static str,
        >>::Error;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<
            Self,
            <told::MergedItem0PartString as ::std::convert::TryFrom<&'static str>>::Error,
        > {
            <told::MergedItem0PartString as ::std::convert::TryFrom<
                &str,
            >>::try_from(text)
                .map(Self::String)
        }
    }
    impl ::exactify::union::Union for MergedItem0Part {
        const NAME: &'static str = "merged item0";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                |text, at| {
                    let others = ::exactify::object::Others::Each(
                        "",
                        <::exactify::Raw as ::exactify::Exact>::explain,
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
            ),
            (
                ::exactify::union::Kind::Array,
                |text, at| {
                    at
                        .array(
                            text,
                            "",
                            <::exactify::Raw as ::exactify::Exact>::explain,
                            0,
                            ::std::primitive::usize::MAX,
                        )
                },
            ),
            (
                ::exactify::union::Kind::String,
                <told::MergedItem0PartString as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::Number,
                <::exactify::Number as ::exactify::Exact>::explain,
            ),
            (::exactify::union::Kind::Boolean, <bool as ::exactify::Exact>::explain),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Object => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Object)
                }
                ::exactify::union::Kind::Array => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Array)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::Boolean => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for MergedItem0Part {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Object(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Array(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Boolean(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MergedItem0Part {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for MergedItem0Part {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// merged item0
    ///
    /// Enforced:
    /// * `minLength`: `` 1 ``
    /// * `type`: `` string ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct MergedItem0PartString(::exactify::text::EcoString);
    impl MergedItem0PartString {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for MergedItem0PartString {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MergedItem0PartString {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<MergedItem0PartString> for ::std::string::String {
        fn from(text: MergedItem0PartString) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for MergedItem0PartString {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl ::exactify::text::Text for MergedItem0PartString {
        const NAME: &'static str = "merged item0";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::MinLength(1),
        ];
    }
    ::exactify::text_impls!(MergedItem0PartString);
    /// merged item0
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct MergedItem0Part2(::exactify::text::EcoString);
    impl MergedItem0Part2 {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for MergedItem0Part2 {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MergedItem0Part2 {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<MergedItem0Part2> for ::std::string::String {
        fn from(text: MergedItem0Part2) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for MergedItem0Part2 {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl ::exactify::text::Text for MergedItem0Part2 {
        const NAME: &'static str = "merged item0";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::MaxLength(3),
        ];
    }
    ::exactify::text_impls!(MergedItem0Part2);
    /// Merged
    ///
    /// Enforced:
    /// * `prefixItems`: `` [{"minLength":1}] ``
    /// * `items`: `` {"type":"integer","minimum":0} ``
    /// * `minItems`: `` 1 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum MergedPart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(told::MergedPartArray),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for MergedPart {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<told::MergedPartArray> for MergedPart {
        fn from(value: told::MergedPartArray) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for MergedPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for MergedPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for MergedPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for MergedPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for MergedPart {
        const NAME: &'static str = "Merged";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                |text, at| {
                    let others = ::exactify::object::Others::Each(
                        "",
                        <::exactify::Raw as ::exactify::Exact>::explain,
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
            ),
            (
                ::exactify::union::Kind::Array,
                <told::MergedPartArray as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::Number,
                <::exactify::Number as ::exactify::Exact>::explain,
            ),
            (::exactify::union::Kind::Boolean, <bool as ::exactify::Exact>::explain),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Object => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Object)
                }
                ::exactify::union::Kind::Array => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Array)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::Boolean => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for MergedPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Object(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Array(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Boolean(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MergedPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for MergedPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// Merged
    ///
    /// Enforced:
    /// * `prefixItems`: `` [{"minLength":1}] ``
    /// * `items`: `` {"type":"integer","minimum":0} ``
    /// * `minItems`: `` 1 ``
    /// * `type`: `` array ``
    #[derive(Clone, Debug, PartialEq)]
    pub struct MergedPartArray {
        /// The item at index 0.
        ///
        /// Enforced:
        /// * `minItems`
        /// * `minLength`: `` 1 ``
        pub item_0: ::std::option::Option<told::MergedItem0Part>,
        /// The items behind those.
        pub rest: ::exactify::Array<MergedItem>,
    }
    impl ::serde::Serialize for MergedPartArray {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeSeq as _;
            let count = 1 + self.rest.len();
            let mut items = serializer
                .serialize_seq(::std::option::Option::Some(count))?;
            items.serialize_element(&self.item_0)?;
            for item in &self.rest {
                items.serialize_element(item)?;
            }
            items.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MergedPartArray {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct MergedPartArrayVisitor;
            impl<'de> ::serde::de::Visitor<'de> for MergedPartArrayVisitor {
                type Value = MergedPartArray;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an array (Merged)")
                }
                fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                    self,
                    seq: __A,
                ) -> ::std::result::Result<MergedPartArray, __A::Error> {
                    let mut items = ::exactify::tuple::Reader::new(
                        seq,
                        1,
                        ::std::primitive::usize::MAX,
                    );
                    let item_0 = items.item()?;
                    let rest = items.rest()?;
                    ::std::result::Result::Ok(MergedPartArray {
                        item_0: items.required(item_0)?,
                        rest,
                    })
                }
            }
            deserializer.deserialize_seq(MergedPartArrayVisitor)
        }
    }
    impl ::exactify::Exact for MergedPartArray {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const ITEMS: ::exactify::array::Items = ::exactify::array::Items {
                name: "Merged",
                prefix: &[
                    ::exactify::array::Item {
                        location: "/prefixItems/0",
                        explain: |text, at| {
                            at
                                .nullable(
                                    text,
                                    <told::MergedItem0Part as ::exactify::Exact>::explain,
                                )
                        },
                    },
                ],
                rest: ::exactify::array::Item {
                    location: "/items",
                    explain: <MergedItem as ::exactify::Exact>::explain,
                },
                min: 1,
                max: ::std::primitive::usize::MAX,
                unique: false,
            };
            at.items(text, &ITEMS);
        }
    }
    /// Merged
    ///
    /// Enforced:
    /// * `prefixItems`: `` [{"type":"string","maxLength":3},{"type":"integer"}] ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum MergedPart2 {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(told::MergedPart2Array),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for MergedPart2 {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<told::MergedPart2Array> for MergedPart2 {
        fn from(value: told::MergedPart2Array) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for MergedPart2 {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for MergedPart2 {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for MergedPart2 {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for MergedPart2 {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for MergedPart2 {
        const NAME: &'static str = "Merged";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                |text, at| {
                    let others = ::exactify::object::Others::Each(
                        "",
                        <::exactify::Raw as ::exactify::Exact>::explain,
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
            ),
            (
                ::exactify::union::Kind::Array,
                <told::MergedPart2Array as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::String,
                <::std::string::String as ::exactify::Exact>::explain,
            ),
            (
                ::exactify::union::Kind::Number,
                <::exactify::Number as ::exactify::Exact>::explain,
            ),
            (::exactify::union::Kind::Boolean, <bool as ::exactify::Exact>::explain),
        ];
        fn read<'de, __D: ::serde::Deserializer<'de>>(
            kind: ::exactify::union::Kind,
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            match kind {
                ::exactify::union::Kind::Object => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Object)
                }
                ::exactify::union::Kind::Array => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Array)
                }
                ::exactify::union::Kind::String => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::String)
                }
                ::exactify::union::Kind::Number => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Number)
                }
                ::exactify::union::Kind::Boolean => {
                    ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean)
                }
                other => {
                    ::std::result::Result::Err(
                        ::exactify::union::wrong::<Self, _>(other),
                    )
                }
            }
        }
    }
    impl ::serde::Serialize for MergedPart2 {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            match self {
                Self::Object(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Array(value) => ::serde::Serialize::serialize(value, serializer),
                Self::String(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Number(value) => ::serde::Serialize::serialize(value, serializer),
                Self::Boolean(value) => ::serde::Serialize::serialize(value, serializer),
            }
        }
    }
    impl<'de> ::serde::Deserialize<'de> for MergedPart2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for MergedPart2 {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// Merged
    ///
    /// Enforced:
    /// * `prefixItems`: `` [{"type":"string","maxLength":3},{"type":"integer"}] ``
    /// * `type`: `` array ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MergedPart2Array {
        /// The item at index 0.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 3 ``
        item_0: ::std::option::Option<told::MergedItem0Part2>,
        /// The item at index 1.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        item_1: ::std::option::Option<::exactify::Integer>,
        /// The items behind those.
        rest: ::exactify::Array<::exactify::Raw>,
    }
    impl ::serde::Serialize for MergedPart2Array {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeSeq as _;
            let count = ::std::primitive::usize::from(self.item_0.is_some())
                + ::std::primitive::usize::from(self.item_1.is_some()) + self.rest.len();
            let mut items = serializer
                .serialize_seq(::std::option::Option::Some(count))?;
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
    impl<'de> ::serde::Deserialize<'de> for MergedPart2Array {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct MergedPart2ArrayVisitor;
            impl<'de> ::serde::de::Visitor<'de> for MergedPart2ArrayVisitor {
                type Value = MergedPart2Array;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an array (Merged)")
                }
                fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                    self,
                    seq: __A,
                ) -> ::std::result::Result<MergedPart2Array, __A::Error> {
                    let mut items = ::exactify::tuple::Reader::new(
                        seq,
                        0,
                        ::std::primitive::usize::MAX,
                    );
                    let item_0 = items.item()?;
                    let item_1 = items.item()?;
                    let rest = items.rest()?;
                    ::std::result::Result::Ok(MergedPart2Array {
                        item_0,
                        item_1,
                        rest,
                    })
                }
            }
            deserializer.deserialize_seq(MergedPart2ArrayVisitor)
        }
    }
    impl ::exactify::Exact for MergedPart2Array {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const ITEMS: ::exactify::array::Items = ::exactify::array::Items {
                name: "Merged",
                prefix: &[
                    ::exactify::array::Item {
                        location: "/prefixItems/0",
                        explain: <told::MergedItem0Part2 as ::exactify::Exact>::explain,
                    },
                    ::exactify::array::Item {
                        location: "/prefixItems/1",
                        explain: <::exactify::Integer as ::exactify::Exact>::explain,
                    },
                ],
                rest: ::exactify::array::Item {
                    location: "",
                    explain: <::exactify::Raw as ::exactify::Exact>::explain,
                },
                min: 0,
                max: ::std::primitive::usize::MAX,
                unique: false,
            };
            at.items(text, &ITEMS);
        }
    }
}
