// Made by exactify-build 0.1.0 from titles_of_root. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Node
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Node {
    /// Node
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub node: ::std::option::Option<NodeNode>,
    /// Node
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub other: ::std::option::Option<NodeOther>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Node>,
}

impl ::exactify::__private::Properties for Node {
    const NAMES: &'static [&'static str] = &["node", "other"];
}

impl ::serde::Serialize for Node {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.node.is_some())
            + ::std::primitive::usize::from(self.other.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.node {
            map.serialize_entry("node", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.other {
            map.serialize_entry("other", value)?;
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
                let mut made = Node {
                    node: ::std::option::Option::None,
                    other: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "node" => {
                            ::exactify::__private::set(&mut made.node, &name, &mut map)?
                        }
                        "other" => {
                            ::exactify::__private::set(&mut made.other, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(NodeVisitor)
    }
}

impl ::exactify::Exact for Node {
    const CHECK: &'static ::exactify::Check = &checks::NODE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.node)
            || ::exactify::Exact::has_unknown(&self.other)
    }
}

impl ::exactify::Subschema for Node {
    const SCHEMA: &'static str = r#"{"title":"Node","type":"object","properties":{"node":{"title":"Node","type":"object","properties":{"d":{"type":"string"}}},"other":{"title":"Node","type":"object","properties":{"e":{"type":"string"}}}}}"#;
}

/// Node
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NodeNode {
    /// The property `d`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub d: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NodeNode>,
}

impl ::exactify::__private::Properties for NodeNode {
    const NAMES: &'static [&'static str] = &["d"];
}

impl ::serde::Serialize for NodeNode {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.d.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.d {
            map.serialize_entry("d", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NodeNode {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NodeNodeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NodeNodeVisitor {
            type Value = NodeNode;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Node)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NodeNode, __A::Error> {
                let mut made = NodeNode {
                    d: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "d" => ::exactify::__private::set(&mut made.d, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(NodeNodeVisitor)
    }
}

impl ::exactify::Exact for NodeNode {
    const CHECK: &'static ::exactify::Check = &checks::NODE_NODE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NodeNode {
    const SCHEMA: &'static str = r#"{"title":"Node","type":"object","properties":{"d":{"type":"string"}}}"#;
}

/// Node
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NodeOther {
    /// The property `e`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub e: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<NodeOther>,
}

impl ::exactify::__private::Properties for NodeOther {
    const NAMES: &'static [&'static str] = &["e"];
}

impl ::serde::Serialize for NodeOther {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.e.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.e {
            map.serialize_entry("e", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for NodeOther {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NodeOtherVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NodeOtherVisitor {
            type Value = NodeOther;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Node)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<NodeOther, __A::Error> {
                let mut made = NodeOther {
                    e: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "e" => ::exactify::__private::set(&mut made.e, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(NodeOtherVisitor)
    }
}

impl ::exactify::Exact for NodeOther {
    const CHECK: &'static ::exactify::Check = &checks::NODE_OTHER;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for NodeOther {
    const SCHEMA: &'static str = r#"{"title":"Node","type":"object","properties":{"e":{"type":"string"}}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NODE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Node",
        object: &Object {
            properties: &[("node", &NODE_NODE), ("other", &NODE_OTHER)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NODE_NODE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Node",
        object: &Object {
            properties: &[("d", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NODE_OTHER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Node",
        object: &Object {
            properties: &[("e", &Check::STRING)],
            ..Object::ANY
        },
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
        node: ::exactify::__private::Draft<super::NodeNode>,
        other: ::exactify::__private::Draft<super::NodeOther>,
        extra: ::exactify::Extra<super::Node>,
        errors: ::exactify::BuildError,
    }
    impl Node {
        /// Node
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NodeNode>,
            V::Error: ::std::fmt::Display,
        {
            self.node.set(value);
            self
        }
        /// Node
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn other<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NodeOther>,
            V::Error: ::std::fmt::Display,
        {
            self.other.set(value);
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
            let node = self.node.optional("node", &mut errors);
            let other = self.other.optional("other", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Node {
                        node,
                        other,
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
    impl super::NodeNode {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NodeNode {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NodeNode`](super::NodeNode).
    #[derive(Clone, Debug, Default)]
    pub struct NodeNode {
        d: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::NodeNode>,
        errors: ::exactify::BuildError,
    }
    impl NodeNode {
        /// The property `d`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn d<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.d.set(value);
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
        ) -> ::std::result::Result<super::NodeNode, ::exactify::BuildError> {
            let mut errors = self.errors;
            let d = self.d.optional("d", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::NodeNode {
                        d,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<NodeNode> for super::NodeNode {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NodeNode,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::NodeOther {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> NodeOther {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`NodeOther`](super::NodeOther).
    #[derive(Clone, Debug, Default)]
    pub struct NodeOther {
        e: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::NodeOther>,
        errors: ::exactify::BuildError,
    }
    impl NodeOther {
        /// The property `e`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn e<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.e.set(value);
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
        ) -> ::std::result::Result<super::NodeOther, ::exactify::BuildError> {
            let mut errors = self.errors;
            let e = self.e.optional("e", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::NodeOther {
                        e,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<NodeOther> for super::NodeOther {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: NodeOther,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
