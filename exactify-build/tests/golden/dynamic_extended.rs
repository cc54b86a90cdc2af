// Made by exactify-build 0.1.0 from dynamic_extended. Do not edit: edit the schema, and `cargo build` makes this again.

/// Strict
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Strict {
    /// The property `label`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub label: ::std::string::String,
    /// The property `children`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$dynamicRef":"#node"} ``
    pub children: ::std::option::Option<::exactify::Array<Strict>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Strict>,
}

impl ::exactify::object::Properties for Strict {
    const NAMES: &'static [&'static str] = &["label", "children"];
}

impl ::serde::Serialize for Strict {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.children.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("label", &self.label)?;
        if let ::std::option::Option::Some(value) = &self.children {
            map.serialize_entry("children", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Strict {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct StrictVisitor;
        impl<'de> ::serde::de::Visitor<'de> for StrictVisitor {
            type Value = Strict;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Strict)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Strict, __A::Error> {
                let mut label = ::std::option::Option::None;
                let mut children = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "label" => ::exactify::object::set(&mut label, &name, &mut map)?,
                        "children" => {
                            ::exactify::object::set(&mut children, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Strict {
                    label: ::exactify::object::required(label, "label")?,
                    children,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(StrictVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Strict {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                (
                    "",
                    |text, at| {
                        at
                            .nullable(
                                text,
                                <told::StrictPart as ::exactify::Exact>::explain,
                            )
                    },
                ),
                ("/$ref", <told::Tree2 as ::exactify::Exact>::explain),
            ],
        );
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.children)
    }
}

impl ::exactify::Subschema for Strict {
    const SCHEMA: &'static str = r##"{"$id":"https://example.com/strict","$dynamicAnchor":"node","title":"Strict","$ref":"#/$defs/tree","required":["label"],"$defs":{"tree":{"$id":"tree","$dynamicAnchor":"node","type":"object","properties":{"label":{"type":"string"},"children":{"type":"array","items":{"$dynamicRef":"#node"}}}}}}"##;
}

/// Tree
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Tree {
    /// The property `label`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub label: ::std::option::Option<::std::string::String>,
    /// The property `children`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$dynamicRef":"#node"} ``
    pub children: ::std::option::Option<::exactify::Array<Tree>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Tree>,
}

impl ::exactify::object::Properties for Tree {
    const NAMES: &'static [&'static str] = &["label", "children"];
}

impl ::serde::Serialize for Tree {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.label.is_some())
            + ::std::primitive::usize::from(self.children.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.label {
            map.serialize_entry("label", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.children {
            map.serialize_entry("children", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Tree {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TreeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TreeVisitor {
            type Value = Tree;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (tree)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Tree, __A::Error> {
                let mut made = Tree {
                    label: ::std::option::Option::None,
                    children: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "label" => {
                            ::exactify::object::set(&mut made.label, &name, &mut map)?
                        }
                        "children" => {
                            ::exactify::object::set(&mut made.children, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(TreeVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Tree {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "tree",
            properties: &[
                ::exactify::object::Property {
                    name: "label",
                    location: "/properties/label",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "children",
                    location: "/properties/children",
                    required: false,
                    explain: |text, at| {
                        at
                            .array(
                                text,
                                "/items/$dynamicRef",
                                <Tree as ::exactify::Exact>::explain,
                                0,
                                ::std::primitive::usize::MAX,
                            )
                    },
                },
            ],
            others: ::exactify::object::Others::Any,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.children)
    }
}

impl ::exactify::Subschema for Tree {
    const SCHEMA: &'static str = r##"{"$id":"tree","$dynamicAnchor":"node","type":"object","properties":{"label":{"type":"string"},"children":{"type":"array","items":{"$dynamicRef":"#node"}}}}"##;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// Tree2
    ///
    /// Enforced:
    /// * `type`: `` object ``
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Tree2 {
        /// The property `label`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        pub label: ::std::option::Option<::std::string::String>,
        /// The property `children`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$dynamicRef":"#node"} ``
        pub children: ::std::option::Option<::exactify::Array<Strict>>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<Tree2>,
    }
    impl ::exactify::object::Properties for Tree2 {
        const NAMES: &'static [&'static str] = &["label", "children"];
    }
    impl ::serde::Serialize for Tree2 {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeMap as _;
            let count = ::std::primitive::usize::from(self.label.is_some())
                + ::std::primitive::usize::from(self.children.is_some())
                + self.extra.len();
            let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
            if let ::std::option::Option::Some(value) = &self.label {
                map.serialize_entry("label", value)?;
            }
            if let ::std::option::Option::Some(value) = &self.children {
                map.serialize_entry("children", value)?;
            }
            self.extra.write(&mut map)?;
            map.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Tree2 {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct Tree2Visitor;
            impl<'de> ::serde::de::Visitor<'de> for Tree2Visitor {
                type Value = Tree2;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (tree2)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<Tree2, __A::Error> {
                    let mut made = Tree2 {
                        label: ::std::option::Option::None,
                        children: ::std::option::Option::None,
                        extra: ::exactify::Extra::new(),
                    };
                    while let ::std::option::Option::Some(name) = map
                        .next_key::<::exactify::object::Name<'de>>()?
                    {
                        match name.as_str() {
                            "label" => {
                                ::exactify::object::set(&mut made.label, &name, &mut map)?
                            }
                            "children" => {
                                ::exactify::object::set(
                                    &mut made.children,
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
            deserializer.deserialize_map(Tree2Visitor)
        }
    }
    impl ::exactify::Exact for Tree2 {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "tree2",
                properties: &[
                    ::exactify::object::Property {
                        name: "label",
                        location: "/properties/label",
                        required: false,
                        explain: <::std::string::String as ::exactify::Exact>::explain,
                    },
                    ::exactify::object::Property {
                        name: "children",
                        location: "/properties/children",
                        required: false,
                        explain: |text, at| {
                            at
                                .array(
                                    text,
                                    "/items/$dynamicRef",
                                    <Strict as ::exactify::Exact>::explain,
                                    0,
                                    ::std::primitive::usize::MAX,
                                )
                        },
                    },
                ],
                others: ::exactify::object::Others::Any,
                ..::exactify::object::Object::ANY
            };
            at.object(text, &OBJECT);
        }
        fn has_unknown(&self) -> bool {
            !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.children)
        }
    }
    /// Strict
    #[derive(Clone, Debug, PartialEq)]
    pub enum StrictPart {
        /// A JSON object.
        Object(told::StrictPartObject),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(::std::string::String),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<told::StrictPartObject> for StrictPart {
        fn from(value: told::StrictPartObject) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for StrictPart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<::std::string::String> for StrictPart {
        fn from(value: ::std::string::String) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for StrictPart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for StrictPart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::From<&str> for StrictPart {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }
    impl ::exactify::union::Union for StrictPart {
        const NAME: &'static str = "Strict";
        const KINDS: &'static [(::exactify::union::Kind, ::exactify::object::Explain)] = &[
            (
                ::exactify::union::Kind::Object,
                <told::StrictPartObject as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for StrictPart {
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
    impl<'de> ::serde::Deserialize<'de> for StrictPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for StrictPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
        fn has_unknown(&self) -> bool {
            match self {
                Self::Object(value) => ::exactify::Exact::has_unknown(value),
                _ => false,
            }
        }
    }
    /// Strict
    ///
    /// Enforced:
    /// * `type`: `` object ``
    #[derive(Clone, Debug, PartialEq)]
    pub struct StrictPartObject {
        /// The property `label`.
        ///
        /// Enforced:
        /// * `required`
        pub label: ::exactify::Raw,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<StrictPartObject>,
    }
    impl ::exactify::object::Properties for StrictPartObject {
        const NAMES: &'static [&'static str] = &["label"];
    }
    impl ::serde::Serialize for StrictPartObject {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeMap as _;
            let count = 1 + self.extra.len();
            let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
            map.serialize_entry("label", &self.label)?;
            self.extra.write(&mut map)?;
            map.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for StrictPartObject {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct StrictPartObjectVisitor;
            impl<'de> ::serde::de::Visitor<'de> for StrictPartObjectVisitor {
                type Value = StrictPartObject;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (Strict)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<StrictPartObject, __A::Error> {
                    let mut label = ::std::option::Option::None;
                    let mut extra = ::exactify::Extra::new();
                    while let ::std::option::Option::Some(name) = map
                        .next_key::<::exactify::object::Name<'de>>()?
                    {
                        match name.as_str() {
                            "label" => {
                                ::exactify::object::set(&mut label, &name, &mut map)?
                            }
                            _ => extra.read(name, &mut map)?,
                        }
                    }
                    ::std::result::Result::Ok(StrictPartObject {
                        label: ::exactify::object::required(label, "label")?,
                        extra,
                    })
                }
            }
            deserializer.deserialize_map(StrictPartObjectVisitor)
        }
    }
    impl ::exactify::Exact for StrictPartObject {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "Strict",
                properties: &[
                    ::exactify::object::Property {
                        name: "label",
                        location: "",
                        required: true,
                        explain: <::exactify::Raw as ::exactify::Exact>::explain,
                    },
                ],
                others: ::exactify::object::Others::Any,
                ..::exactify::object::Object::ANY
            };
            at.object(text, &OBJECT);
        }
        fn has_unknown(&self) -> bool {
            !self.extra.is_empty()
        }
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Strict {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Strict {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Strict`](super::Strict).
    #[derive(Clone, Debug, Default)]
    pub struct Strict {
        label: ::exactify::build::Draft<::std::string::String>,
        children: ::exactify::build::Draft<::exactify::Array<super::Strict>>,
        extra: ::exactify::Extra<super::Strict>,
        errors: ::exactify::build::BuildError,
    }
    impl Strict {
        /// The property `label`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn label<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.label.set(value);
            self
        }
        /// The property `children`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$dynamicRef":"#node"} ``
        #[must_use]
        pub fn children<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::Strict>>,
            V::Error: ::std::fmt::Display,
        {
            self.children.set(value);
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
        ) -> ::std::result::Result<super::Strict, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let label = self.label.required("label", &mut errors);
            let children = self.children.optional("children", &mut errors);
            errors
                .or(
                    match (label,) {
                        (::std::option::Option::Some(label),) => {
                            ::std::option::Option::Some(super::Strict {
                                label,
                                children,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Strict> for super::Strict {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Strict,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
    impl super::Tree {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Tree {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Tree`](super::Tree).
    #[derive(Clone, Debug, Default)]
    pub struct Tree {
        label: ::exactify::build::Draft<::std::string::String>,
        children: ::exactify::build::Draft<::exactify::Array<super::Tree>>,
        extra: ::exactify::Extra<super::Tree>,
        errors: ::exactify::build::BuildError,
    }
    impl Tree {
        /// The property `label`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn label<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.label.set(value);
            self
        }
        /// The property `children`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$dynamicRef":"#node"} ``
        #[must_use]
        pub fn children<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::Tree>>,
            V::Error: ::std::fmt::Display,
        {
            self.children.set(value);
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
        ) -> ::std::result::Result<super::Tree, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let label = self.label.optional("label", &mut errors);
            let children = self.children.optional("children", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Tree {
                        label,
                        children,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Tree> for super::Tree {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Tree,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
