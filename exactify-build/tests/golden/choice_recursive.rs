// Made by exactify-build 0.1.0 from choice_recursive. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Expression
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Expression {
    /// Sum
    ///
    /// Where `op` is `` "+" ``.
    Sum(Sum),
    /// List
    ///
    /// Where `op` is `` "list" ``.
    List(List),
    /// Name
    ///
    /// Where the value is a JSON string.
    Name(Name),
}

::exactify::enum_impls!(
    Expression, [Sum, List, Name], [Sum(Sum), List(List), Name(Name)]
);

::exactify::builder_impls!(Expression, [Sum, List]);

impl ::std::convert::TryFrom<&str> for Expression {
    type Error = <Name as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <Name as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <Name as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::Name)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Expression {
    const NAME: &'static str = "Expression";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::EXPRESSION_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Sum),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::List),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Name),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Expression {
    const CHECK: &'static ::exactify::Check = &checks::EXPRESSION;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Sum(value) => ::exactify::Exact::has_unknown(value),
            Self::List(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for Expression {
    const SCHEMA: &'static str = r##"{"title":"Expression","oneOf":[{"title":"Sum","type":"object","required":["left","op","right"],"properties":{"op":{"const":"+"},"left":{"$ref":"#"},"right":{"$ref":"#"}},"additionalProperties":false},{"title":"List","type":"object","required":["op"],"properties":{"op":{"const":"list"},"items":{"type":"array","items":{"$ref":"#"}},"otherwise":{"oneOf":[{"type":"null"},{"$ref":"#"}]}}},{"title":"Name","type":"string","minLength":1}]}"##;
}

/// Sum
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Sum {
    /// The property `op`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` + ``
    pub op: SumOp,
    /// Expression
    ///
    /// Enforced:
    /// * `required`
    pub left: ::std::boxed::Box<Expression>,
    /// Expression
    ///
    /// Enforced:
    /// * `required`
    pub right: ::std::boxed::Box<Expression>,
}

impl ::exactify::__private::Properties for Sum {
    const NAMES: &'static [&'static str] = &["op", "left", "right"];
}

impl ::serde::Serialize for Sum {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 3;
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("op", &self.op)?;
        map.serialize_entry("left", &self.left)?;
        map.serialize_entry("right", &self.right)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Sum {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SumVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SumVisitor {
            type Value = Sum;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Sum)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Sum, __A::Error> {
                let mut op = ::std::option::Option::None;
                let mut left = ::std::option::Option::None;
                let mut right = ::std::option::Option::None;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "op" => ::exactify::__private::set(&mut op, &name, &mut map)?,
                        "left" => ::exactify::__private::set(&mut left, &name, &mut map)?,
                        "right" => {
                            ::exactify::__private::set(&mut right, &name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(<Sum as ::exactify::__private::Properties>::NAMES),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(Sum {
                    op: ::exactify::__private::required(op, "op")?,
                    left: ::exactify::__private::required(left, "left")?,
                    right: ::exactify::__private::required(right, "right")?,
                })
            }
        }
        deserializer.deserialize_map(SumVisitor)
    }
}

impl ::exactify::Exact for Sum {
    const CHECK: &'static ::exactify::Check = &checks::SUM;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.left)
            || ::exactify::Exact::has_unknown(&self.right)
    }
}

impl ::exactify::Subschema for Sum {
    const SCHEMA: &'static str = r##"{"title":"Sum","type":"object","required":["left","op","right"],"properties":{"op":{"const":"+"},"left":{"$ref":"#"},"right":{"$ref":"#"}},"additionalProperties":false}"##;
}

/// SumOp
///
/// Enforced:
/// * `const`: `` + ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SumOp;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SumOp {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "+",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for SumOp {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "+" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for SumOp {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(SumOp, "sum op", checks::SUM_OP.strings, & checks::SUM_OP);

impl ::exactify::Subschema for SumOp {
    const SCHEMA: &'static str = r#"{"const":"+"}"#;
}

/// List
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct List {
    /// The property `op`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` list ``
    pub op: ListOp,
    /// The property `items`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$ref":"#"} ``
    pub items: ::std::option::Option<::exactify::Array<Expression>>,
    /// The property `otherwise`.
    pub otherwise: ::std::option::Option<
        ::std::option::Option<::std::boxed::Box<Expression>>,
    >,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<List>,
}

impl ::exactify::__private::Properties for List {
    const NAMES: &'static [&'static str] = &["op", "items", "otherwise"];
}

impl ::serde::Serialize for List {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.items.is_some())
            + ::std::primitive::usize::from(self.otherwise.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("op", &self.op)?;
        if let ::std::option::Option::Some(value) = &self.items {
            map.serialize_entry("items", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.otherwise {
            map.serialize_entry("otherwise", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for List {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ListVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ListVisitor {
            type Value = List;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (List)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<List, __A::Error> {
                let mut op = ::std::option::Option::None;
                let mut items = ::std::option::Option::None;
                let mut otherwise = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "op" => ::exactify::__private::set(&mut op, &name, &mut map)?,
                        "items" => {
                            ::exactify::__private::set(&mut items, &name, &mut map)?
                        }
                        "otherwise" => {
                            ::exactify::__private::set(&mut otherwise, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(List {
                    op: ::exactify::__private::required(op, "op")?,
                    items,
                    otherwise,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ListVisitor)
    }
}

impl ::exactify::Exact for List {
    const CHECK: &'static ::exactify::Check = &checks::LIST;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.items)
            || ::exactify::Exact::has_unknown(&self.otherwise)
    }
}

impl ::exactify::Subschema for List {
    const SCHEMA: &'static str = r##"{"title":"List","type":"object","required":["op"],"properties":{"op":{"const":"list"},"items":{"type":"array","items":{"$ref":"#"}},"otherwise":{"oneOf":[{"type":"null"},{"$ref":"#"}]}}}"##;
}

/// ListOp
///
/// Enforced:
/// * `const`: `` list ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ListOp;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ListOp {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "list",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ListOp {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "list" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListOp {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(ListOp, "list op", checks::LIST_OP.strings, & checks::LIST_OP);

impl ::exactify::Subschema for ListOp {
    const SCHEMA: &'static str = r#"{"const":"list"}"#;
}

/// Name
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Name(::exactify::__private::EcoString);

::exactify::string_impls!(Name, "Name", checks::NAME.strings, & checks::NAME);

impl ::exactify::Subschema for Name {
    const SCHEMA: &'static str = r#"{"title":"Name","type":"string","minLength":1}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SUM: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Sum",
        object: &Object {
            properties: &[
                ("op", &SUM_OP),
                (
                    "left",
                    &Check {
                        name: "Expression",
                        in_place: &[("/$ref", &EXPRESSION)],
                        ..Check::ANY
                    },
                ),
                (
                    "right",
                    &Check {
                        name: "Expression",
                        in_place: &[("/$ref", &EXPRESSION)],
                        ..Check::ANY
                    },
                ),
            ],
            additional: Some(&Check::NEVER),
            required: &["left", "op", "right"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SUM_OP: Check = Check {
        name: "sum op",
        strings: &[StringRule::OneOf("const", &["+"])],
        ..Check::ANY
    };
    pub(super) static EXPRESSION: Check = Check {
        name: "Expression",
        choices: &[&EXPRESSION_BRANCHES],
        ..Check::ANY
    };
    pub(super) static LIST: Check = Check {
        types: JsonTypes::OBJECT,
        name: "List",
        object: &Object {
            properties: &[
                ("op", &LIST_OP),
                (
                    "items",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    name: "Expression",
                                    in_place: &[("/$ref", &EXPRESSION)],
                                    ..Check::ANY
                                },
                            ),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                (
                    "otherwise",
                    &Check {
                        name: "Expression",
                        choices: &[&EXPRESSION_BRANCHES_2],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["op"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LIST_OP: Check = Check {
        name: "list op",
        strings: &[StringRule::OneOf("const", &["list"])],
        ..Check::ANY
    };
    pub(super) static NAME: Check = Check {
        types: JsonTypes::STRING,
        name: "Name",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static EXPRESSION_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("op"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"+\""],
                check: &SUM,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"list\""],
                check: &LIST,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::STRING,
                check: &NAME,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static EXPRESSION_BRANCHES_2: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "Expression",
                    in_place: &[("/$ref", &EXPRESSION)],
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
    impl super::Sum {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Sum {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Sum`](super::Sum).
    #[derive(Clone, Debug, Default)]
    pub struct Sum {
        op: ::exactify::__private::Draft<super::SumOp>,
        left: ::exactify::__private::Draft<::std::boxed::Box<super::Expression>>,
        right: ::exactify::__private::Draft<::std::boxed::Box<super::Expression>>,
        errors: ::exactify::BuildError,
    }
    impl Sum {
        /// The property `op`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` + ``
        #[must_use]
        pub fn op<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SumOp>,
            V::Error: ::std::fmt::Display,
        {
            self.op.set(value);
            self
        }
        /// Expression
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn left<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Expression>>,
            V::Error: ::std::fmt::Display,
        {
            self.left.set(value);
            self
        }
        /// Expression
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn right<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Expression>>,
            V::Error: ::std::fmt::Display,
        {
            self.right.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(self) -> ::std::result::Result<super::Sum, ::exactify::BuildError> {
            let mut errors = self.errors;
            let op = self.op.constant("op", &mut errors);
            let left = self.left.required("left", &mut errors);
            let right = self.right.required("right", &mut errors);
            errors
                .or(
                    match (op, left, right) {
                        (
                            ::std::option::Option::Some(op),
                            ::std::option::Option::Some(left),
                            ::std::option::Option::Some(right),
                        ) => ::std::option::Option::Some(super::Sum { op, left, right }),
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Sum> for super::Sum {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Sum,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::List {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> List {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`List`](super::List).
    #[derive(Clone, Debug, Default)]
    pub struct List {
        op: ::exactify::__private::Draft<super::ListOp>,
        items: ::exactify::__private::Draft<::exactify::Array<super::Expression>>,
        otherwise: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::Expression>>,
        >,
        extra: ::exactify::Extra<super::List>,
        errors: ::exactify::BuildError,
    }
    impl List {
        /// The property `op`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` list ``
        #[must_use]
        pub fn op<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListOp>,
            V::Error: ::std::fmt::Display,
        {
            self.op.set(value);
            self
        }
        /// The property `items`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$ref":"#"} ``
        #[must_use]
        pub fn items<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::Expression>>,
            V::Error: ::std::fmt::Display,
        {
            self.items.set(value);
            self
        }
        /// The property `otherwise`.
        #[must_use]
        pub fn otherwise<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Expression>>,
            V::Error: ::std::fmt::Display,
        {
            self.otherwise.set_some::<V, ::std::boxed::Box<super::Expression>>(value);
            self
        }
        /// Makes `otherwise` null.
        #[must_use]
        pub fn otherwise_null(mut self) -> Self {
            self.otherwise
                .set(
                    ::std::option::Option::<::std::boxed::Box<super::Expression>>::None,
                );
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
        ) -> ::std::result::Result<super::List, ::exactify::BuildError> {
            let mut errors = self.errors;
            let op = self.op.constant("op", &mut errors);
            let items = self.items.optional("items", &mut errors);
            let otherwise = self.otherwise.optional("otherwise", &mut errors);
            errors
                .or(
                    match (op,) {
                        (::std::option::Option::Some(op),) => {
                            ::std::option::Option::Some(super::List {
                                op,
                                items,
                                otherwise,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<List> for super::List {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: List,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
