// Made by exactify-build 0.1.0 from tuple_recursion. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Expression
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"enum":["not","and","or"]},{"$ref":"#"},{"type":"object","properties":{"note":{"type":"string"},"of":{"$ref":"#"}}}] ``
/// * `items`: `` {"$ref":"#"} ``
/// * `minItems`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Expression {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `enum`: `` ["not","and","or"] ``
    item_0: ExpressionItem0,
    /// Expression
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"enum":["not","and","or"]},{"$ref":"#"},{"type":"object","properties":{"note":{"type":"string"},"of":{"$ref":"#"}}}] ``
    /// * `items`: `` {"$ref":"#"} ``
    /// * `minItems`: `` 1 ``
    item_1: ::std::option::Option<::std::boxed::Box<Expression>>,
    /// The item at index 2.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    item_2: ::std::option::Option<::std::boxed::Box<ExpressionItem2>>,
    /// The items behind those.
    rest: ::exactify::Array<Expression>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Expression {
    /// The array with every item that has a type of its own.
    pub fn new(
        item_0: ExpressionItem0,
        item_1: ::std::boxed::Box<Expression>,
        item_2: ::std::boxed::Box<ExpressionItem2>,
        rest: ::exactify::Array<Expression>,
    ) -> Self {
        Self {
            item_0,
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
        item_0: ExpressionItem0,
        item_1: ::std::option::Option<::std::boxed::Box<Expression>>,
        item_2: ::std::option::Option<::std::boxed::Box<ExpressionItem2>>,
        rest: ::exactify::Array<Expression>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self {
            item_0,
            item_1,
            item_2,
            rest,
        };
        ::exactify::__private::tuple::no_gap(
            1,
            &[value.item_1.is_some(), value.item_2.is_some(), !value.rest.is_empty()],
        )?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        ExpressionItem0,
        ::std::option::Option<::std::boxed::Box<Expression>>,
        ::std::option::Option<::std::boxed::Box<ExpressionItem2>>,
        ::exactify::Array<Expression>,
    ) {
        (self.item_0, self.item_1, self.item_2, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `enum`: `` ["not","and","or"] ``
    pub fn item_0(&self) -> &ExpressionItem0 {
        &self.item_0
    }
    /// Expression
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"enum":["not","and","or"]},{"$ref":"#"},{"type":"object","properties":{"note":{"type":"string"},"of":{"$ref":"#"}}}] ``
    /// * `items`: `` {"$ref":"#"} ``
    /// * `minItems`: `` 1 ``
    pub fn item_1(&self) -> ::std::option::Option<&::std::boxed::Box<Expression>> {
        self.item_1.as_ref()
    }
    /// The item at index 2.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub fn item_2(&self) -> ::std::option::Option<&::std::boxed::Box<ExpressionItem2>> {
        self.item_2.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<Expression> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for Expression {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for Expression {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 1 + ::std::primitive::usize::from(self.item_1.is_some())
            + ::std::primitive::usize::from(self.item_2.is_some()) + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
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
impl<'de> ::serde::Deserialize<'de> for Expression {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ExpressionVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ExpressionVisitor {
            type Value = Expression;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (Expression)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<Expression, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(
                    seq,
                    1,
                    ::std::primitive::usize::MAX,
                );
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let item_2 = items.item()?;
                let rest = items.rest()?;
                ::std::result::Result::Ok(Expression {
                    item_0: items.required(item_0)?,
                    item_1,
                    item_2,
                    rest,
                })
            }
        }
        deserializer.deserialize_seq(ExpressionVisitor)
    }
}

impl ::exactify::Exact for Expression {
    const CHECK: &'static ::exactify::Check = &checks::EXPRESSION;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.item_1)
            || ::exactify::Exact::has_unknown(&self.item_2)
            || ::exactify::Exact::has_unknown(&self.rest)
    }
}

impl ::exactify::Subschema for Expression {
    const SCHEMA: &'static str = r##"{"title":"Expression","type":"array","prefixItems":[{"enum":["not","and","or"]},{"$ref":"#"},{"type":"object","properties":{"note":{"type":"string"},"of":{"$ref":"#"}}}],"items":{"$ref":"#"},"minItems":1}"##;
}

/// ExpressionItem0
///
/// Enforced:
/// * `enum`: `` ["not","and","or"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ExpressionItem0 {
    /// `not`
    Not,
    /// `and`
    And,
    /// `or`
    Or,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ExpressionItem0 {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Not, Self::And, Self::Or];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Not => "not",
            Self::And => "and",
            Self::Or => "or",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ExpressionItem0 {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "not" => ::std::result::Result::Ok(Self::Not),
            "and" => ::std::result::Result::Ok(Self::And),
            "or" => ::std::result::Result::Ok(Self::Or),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ExpressionItem0 {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ExpressionItem0, "expression item0", checks::EXPRESSION_ITEM0.strings, &
    checks::EXPRESSION_ITEM0
);

impl ::exactify::Subschema for ExpressionItem0 {
    const SCHEMA: &'static str = r#"{"enum":["not","and","or"]}"#;
}

/// ExpressionItem2
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ExpressionItem2 {
    /// The property `note`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub note: ::std::option::Option<::std::string::String>,
    /// Expression
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"enum":["not","and","or"]},{"$ref":"#"},{"type":"object","properties":{"note":{"type":"string"},"of":{"$ref":"#"}}}] ``
    /// * `items`: `` {"$ref":"#"} ``
    /// * `minItems`: `` 1 ``
    pub of: ::std::option::Option<::std::boxed::Box<Expression>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ExpressionItem2>,
}

impl ::exactify::__private::Properties for ExpressionItem2 {
    const NAMES: &'static [&'static str] = &["note", "of"];
}

impl ::serde::Serialize for ExpressionItem2 {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.note.is_some())
            + ::std::primitive::usize::from(self.of.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.note {
            map.serialize_entry("note", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.of {
            map.serialize_entry("of", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for ExpressionItem2 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ExpressionItem2Visitor;
        impl<'de> ::serde::de::Visitor<'de> for ExpressionItem2Visitor {
            type Value = ExpressionItem2;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (expression item2)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ExpressionItem2, __A::Error> {
                let mut made = ExpressionItem2 {
                    note: ::std::option::Option::None,
                    of: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "note" => {
                            ::exactify::__private::set(&mut made.note, &name, &mut map)?
                        }
                        "of" => {
                            ::exactify::__private::set(&mut made.of, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ExpressionItem2Visitor)
    }
}

impl ::exactify::Exact for ExpressionItem2 {
    const CHECK: &'static ::exactify::Check = &checks::EXPRESSION_ITEM2;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.of)
    }
}

impl ::exactify::Subschema for ExpressionItem2 {
    const SCHEMA: &'static str = r##"{"type":"object","properties":{"note":{"type":"string"},"of":{"$ref":"#"}}}"##;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static EXPRESSION: Check = Check {
        types: JsonTypes::ARRAY,
        name: "Expression",
        array: &Items {
            prefix: &[
                &EXPRESSION_ITEM0,
                &Check {
                    name: "Expression",
                    in_place: &[("/$ref", &EXPRESSION)],
                    ..Check::ANY
                },
                &EXPRESSION_ITEM2,
            ],
            rest: Some(
                &Check {
                    name: "Expression",
                    in_place: &[("/$ref", &EXPRESSION)],
                    ..Check::ANY
                },
            ),
            min: 1,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static EXPRESSION_ITEM0: Check = Check {
        name: "expression item0",
        strings: &[StringRule::OneOf("enum", &["not", "and", "or"])],
        ..Check::ANY
    };
    pub(super) static EXPRESSION_ITEM2: Check = Check {
        types: JsonTypes::OBJECT,
        name: "expression item2",
        object: &Object {
            properties: &[
                ("note", &Check::STRING),
                (
                    "of",
                    &Check {
                        name: "Expression",
                        in_place: &[("/$ref", &EXPRESSION)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::ExpressionItem2 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ExpressionItem2 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ExpressionItem2`](super::ExpressionItem2).
    #[derive(Clone, Debug, Default)]
    pub struct ExpressionItem2 {
        note: ::exactify::__private::Draft<::std::string::String>,
        of: ::exactify::__private::Draft<::std::boxed::Box<super::Expression>>,
        extra: ::exactify::Extra<super::ExpressionItem2>,
        errors: ::exactify::BuildError,
    }
    impl ExpressionItem2 {
        /// The property `note`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set(value);
            self
        }
        /// Expression
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"enum":["not","and","or"]},{"$ref":"#"},{"type":"object","properties":{"note":{"type":"string"},"of":{"$ref":"#"}}}] ``
        /// * `items`: `` {"$ref":"#"} ``
        /// * `minItems`: `` 1 ``
        #[must_use]
        pub fn of<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Expression>>,
            V::Error: ::std::fmt::Display,
        {
            self.of.set(value);
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
        ) -> ::std::result::Result<super::ExpressionItem2, ::exactify::BuildError> {
            let mut errors = self.errors;
            let note = self.note.optional("note", &mut errors);
            let of = self.of.optional("of", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::ExpressionItem2 {
                        note,
                        of,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<ExpressionItem2> for super::ExpressionItem2 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ExpressionItem2,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
