// Made by exactify-build 0.1.0 from dialect_2019_09. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Node
///
/// Enforced:
/// * `type`: `` object ``
/// * `dependentRequired`: `` {"children":["value"]} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Node {
    /// The property `value`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    value: ::std::option::Option<::exactify::Integer>,
    /// The property `children`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$dynamicRef":"#$recursiveAnchor"} ``
    children: ::std::option::Option<::exactify::Array<Node>>,
    /// The property `pair`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` [{"type":"string"}] ``
    /// * `additionalItems`: `` {"type":"number"} ``
    /// * `contains`: `` {"const":1} ``
    pair: ::std::option::Option<NodePair>,
    /// The property `loose`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `contains`: `` {"type":"string","minLength":2} ``
    /// * `unevaluatedItems`: `` {"type":["integer","string"],"maxLength":3} ``
    loose: ::std::option::Option<NodeLoose>,
    /// The property `size`.
    ///
    /// Enforced:
    /// * `minimum`: `` 1 ``
    /// * `type`: `` integer ``
    /// * `maximum`: `` 9 ``
    size: ::std::option::Option<NodeSize>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<Node>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Node {
    /// The property `value`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub fn value(&self) -> ::std::option::Option<&::exactify::Integer> {
        self.value.as_ref()
    }
    /// The property `children`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$dynamicRef":"#$recursiveAnchor"} ``
    pub fn children(&self) -> ::std::option::Option<&::exactify::Array<Node>> {
        self.children.as_ref()
    }
    /// The property `pair`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` [{"type":"string"}] ``
    /// * `additionalItems`: `` {"type":"number"} ``
    /// * `contains`: `` {"const":1} ``
    pub fn pair(&self) -> ::std::option::Option<&NodePair> {
        self.pair.as_ref()
    }
    /// The property `loose`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `contains`: `` {"type":"string","minLength":2} ``
    /// * `unevaluatedItems`: `` {"type":["integer","string"],"maxLength":3} ``
    pub fn loose(&self) -> ::std::option::Option<&NodeLoose> {
        self.loose.as_ref()
    }
    /// The property `size`.
    ///
    /// Enforced:
    /// * `minimum`: `` 1 ``
    /// * `type`: `` integer ``
    /// * `maximum`: `` 9 ``
    pub fn size(&self) -> ::std::option::Option<&NodeSize> {
        self.size.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<Node> {
        &self.extra
    }
}

::exactify::parts_impls!(
    Node { ways : into_parts, from_parts, into_builder, errors; required : {} optional :
    { value : ::exactify::Integer, try_set_value, try_remove_value; children :
    ::exactify::Array < Node >, try_set_children, try_remove_children; pair : NodePair,
    try_set_pair, try_remove_pair; loose : NodeLoose, try_set_loose, try_remove_loose;
    size : NodeSize, try_set_size, try_remove_size; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for Node {
    const NAMES: &'static [&'static str] = &[
        "value",
        "children",
        "pair",
        "loose",
        "size",
    ];
}

impl ::serde::Serialize for Node {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.value.is_some())
            + ::std::primitive::usize::from(self.children.is_some())
            + ::std::primitive::usize::from(self.pair.is_some())
            + ::std::primitive::usize::from(self.loose.is_some())
            + ::std::primitive::usize::from(self.size.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.children {
            map.serialize_entry("children", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.pair {
            map.serialize_entry("pair", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.loose {
            map.serialize_entry("loose", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.size {
            map.serialize_entry("size", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Node {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NodeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NodeVisitor {
            type Value = Node;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Node)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Node, __A::Error> {
                let mut value = ::std::option::Option::None;
                let mut children = ::std::option::Option::None;
                let mut pair = ::std::option::Option::None;
                let mut loose = ::std::option::Option::None;
                let mut size = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "value" => {
                            ::exactify::__private::set(&mut value, &name, &mut map)?
                        }
                        "children" => {
                            ::exactify::__private::set(&mut children, &name, &mut map)?
                        }
                        "pair" => ::exactify::__private::set(&mut pair, &name, &mut map)?,
                        "loose" => {
                            ::exactify::__private::set(&mut loose, &name, &mut map)?
                        }
                        "size" => ::exactify::__private::set(&mut size, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                if children.is_some() && value.is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("children", "value"),
                    );
                }
                ::std::result::Result::Ok(Node {
                    value,
                    children,
                    pair,
                    loose,
                    size,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NodeVisitor)
    }
}

impl ::exactify::Exact for Node {
    const CHECK: &'static ::exactify::Check = &checks::NODE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.children)
            || ::exactify::Exact::has_unknown(&self.pair)
            || ::exactify::Exact::has_unknown(&self.loose)
    }
}

impl ::exactify::Subschema for Node {
    const SCHEMA: &'static str = r##"{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://example.com/tree","$dynamicAnchor":"$recursiveAnchor","title":"Node","type":"object","properties":{"value":{"type":"integer"},"children":{"type":"array","items":{"$dynamicRef":"#$recursiveAnchor"}},"pair":{"type":"array","prefixItems":[{"type":"string"}],"items":{"type":"number"},"contains":{"const":1}},"loose":{"type":"array","contains":{"type":"string","minLength":2},"unevaluatedItems":{"type":["string","integer"],"maxLength":3}},"size":{"$ref":"#size","minimum":1}},"dependentRequired":{"children":["value"]},"$defs":{"size":{"$anchor":"size","type":"integer","maximum":9}}}"##;
}

/// NodePair
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` [{"type":"string"}] ``
/// * `additionalItems`: `` {"type":"number"} ``
/// * `contains`: `` {"const":1} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NodePair(::exactify::Raw);

::exactify::checked_impls!(NodePair, ::exactify::Raw, & checks::NODE_PAIR);

::exactify::checked_text_impls!(NodePair, ::exactify::Raw);

impl ::exactify::Subschema for NodePair {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"string"}],"items":{"type":"number"},"contains":{"const":1}}"#;
}

/// NodeLoose
///
/// Enforced:
/// * `type`: `` array ``
/// * `contains`: `` {"type":"string","minLength":2} ``
/// * `unevaluatedItems`: `` {"type":["integer","string"],"maxLength":3} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NodeLoose(::exactify::Array<::exactify::Raw>);

::exactify::checked_impls!(
    NodeLoose, ::exactify::Array < ::exactify::Raw >, & checks::NODE_LOOSE
);

impl ::exactify::Subschema for NodeLoose {
    const SCHEMA: &'static str = r#"{"type":"array","contains":{"type":"string","minLength":2},"unevaluatedItems":{"type":["string","integer"],"maxLength":3}}"#;
}

/// NodeSize
///
/// Enforced:
/// * `minimum`: `` 1 ``
/// * `type`: `` integer ``
/// * `maximum`: `` 9 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NodeSize(::exactify::Number);

::exactify::number_impls!(
    NodeSize, "node size", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("1")),
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("9"))], &
    checks::NODE_SIZE
);

impl ::exactify::Subschema for NodeSize {
    const SCHEMA: &'static str = r##"{"$ref":"#size","minimum":1}"##;
}

/// Size
///
/// Enforced:
/// * `type`: `` integer ``
/// * `maximum`: `` 9 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Size(::exactify::Number);

::exactify::number_impls!(
    Size, "size", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("9"))], &
    checks::SIZE
);

impl ::exactify::Subschema for Size {
    const SCHEMA: &'static str = r#"{"$anchor":"size","type":"integer","maximum":9}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NODE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Node",
        object: &Object {
            properties: &[
                ("value", &Check::INTEGER),
                (
                    "children",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    name: "Node",
                                    in_place: &[("/$recursiveRef", &NODE)],
                                    ..Check::ANY
                                },
                            ),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
                ("pair", &NODE_PAIR),
                ("loose", &NODE_LOOSE),
                ("size", &NODE_SIZE),
            ],
            dependent: &[("children", &["value"])],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NODE_PAIR: Check = Check {
        types: JsonTypes::ARRAY,
        name: "node pair",
        array: &Items {
            prefix: &[&Check::STRING],
            prefix_keyword: "/items",
            rest: Some(&Check::NUMBER),
            rest_keyword: "/additionalItems",
            contains: Some(
                &Contains {
                    check: &Check {
                        values: &[("const", &["1"])],
                        ..Check::ANY
                    },
                    min: None,
                    max: usize::MAX,
                    evaluates: false,
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static NODE_LOOSE: Check = Check {
        types: JsonTypes::ARRAY,
        name: "node loose",
        array: &Items {
            unevaluated: Some(
                &Check {
                    types: JsonTypes::STRING.or(JsonTypes::INTEGER),
                    strings: &[StringRule::MaxLength(3)],
                    ..Check::ANY
                },
            ),
            contains: Some(
                &Contains {
                    check: &Check {
                        types: JsonTypes::STRING,
                        strings: &[StringRule::MinLength(2)],
                        ..Check::ANY
                    },
                    min: None,
                    max: usize::MAX,
                    evaluates: false,
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static NODE_SIZE: Check = Check {
        name: "node size",
        numbers: &[NumberRule::Minimum(Limit::new("1"))],
        in_place: &[("/$ref", &SIZE)],
        ..Check::ANY
    };
    pub(super) static SIZE: Check = Check {
        types: JsonTypes::INTEGER,
        name: "size",
        numbers: &[NumberRule::Maximum(Limit::new("9"))],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Node {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Node {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Node`](super::Node).
    #[derive(Clone, Debug, Default)]
    pub struct Node {
        pub(super) value: ::exactify::__private::Draft<::exactify::Integer>,
        pub(super) children: ::exactify::__private::Draft<
            ::exactify::Array<super::Node>,
        >,
        pub(super) pair: ::exactify::__private::Draft<super::NodePair>,
        pub(super) loose: ::exactify::__private::Draft<super::NodeLoose>,
        pub(super) size: ::exactify::__private::Draft<super::NodeSize>,
        pub(super) extra: ::exactify::Extra<super::Node>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Node {
        /// The property `value`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.value.set(value);
            self
        }
        /// The property `children`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$dynamicRef":"#$recursiveAnchor"} ``
        #[must_use]
        pub fn children<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::Node>>,
            V::Error: ::std::fmt::Display,
        {
            self.children.set(value);
            self
        }
        /// The property `pair`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` [{"type":"string"}] ``
        /// * `additionalItems`: `` {"type":"number"} ``
        /// * `contains`: `` {"const":1} ``
        #[must_use]
        pub fn pair<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NodePair>,
            V::Error: ::std::fmt::Display,
        {
            self.pair.set(value);
            self
        }
        /// The property `loose`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `contains`: `` {"type":"string","minLength":2} ``
        /// * `unevaluatedItems`: `` {"type":["integer","string"],"maxLength":3} ``
        #[must_use]
        pub fn loose<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NodeLoose>,
            V::Error: ::std::fmt::Display,
        {
            self.loose.set(value);
            self
        }
        /// The property `size`.
        ///
        /// Enforced:
        /// * `minimum`: `` 1 ``
        /// * `type`: `` integer ``
        /// * `maximum`: `` 9 ``
        #[must_use]
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NodeSize>,
            V::Error: ::std::fmt::Display,
        {
            self.size.set(value);
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
        ) -> ::std::result::Result<super::Node, ::exactify::BuildError> {
            let mut errors = self.errors;
            let value = self.value.optional("value", &mut errors);
            let children = self.children.optional("children", &mut errors);
            let pair = self.pair.optional("pair", &mut errors);
            let loose = self.loose.optional("loose", &mut errors);
            let size = self.size.optional("size", &mut errors);
            if children.is_some() && value.is_none() {
                errors.depends("children", "value");
            }
            errors
                .or(
                    ::std::option::Option::Some(super::Node {
                        value,
                        children,
                        pair,
                        loose,
                        size,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Node> for super::Node {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Node,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Node`](super::Node), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Node {
        /// The property `value`.
        pub value: ::std::option::Option<::exactify::Integer>,
        /// The property `children`.
        pub children: ::std::option::Option<::exactify::Array<super::Node>>,
        /// The property `pair`.
        pub pair: ::std::option::Option<super::NodePair>,
        /// The property `loose`.
        pub loose: ::std::option::Option<super::NodeLoose>,
        /// The property `size`.
        pub size: ::std::option::Option<super::NodeSize>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::Node>,
    }
}
