// Made by exactify-build 0.1.0 from dynamic_extended. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

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

impl ::exactify::__private::Properties for Strict {
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
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "label" => {
                            ::exactify::__private::set(&mut label, &name, &mut map)?
                        }
                        "children" => {
                            ::exactify::__private::set(&mut children, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Strict {
                    label: ::exactify::__private::required(label, "label")?,
                    children,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(StrictVisitor)
    }
}

impl ::exactify::Exact for Strict {
    const CHECK: &'static ::exactify::Check = &checks::STRICT;
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

impl ::exactify::__private::Properties for Tree {
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
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "label" => {
                            ::exactify::__private::set(&mut made.label, &name, &mut map)?
                        }
                        "children" => {
                            ::exactify::__private::set(
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
        deserializer.deserialize_map(TreeVisitor)
    }
}

impl ::exactify::Exact for Tree {
    const CHECK: &'static ::exactify::Check = &checks::TREE_2;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.children)
    }
}

impl ::exactify::Subschema for Tree {
    const SCHEMA: &'static str = r##"{"$id":"tree","$dynamicAnchor":"node","type":"object","properties":{"label":{"type":"string"},"children":{"type":"array","items":{"$dynamicRef":"#node"}}}}"##;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static STRICT: Check = Check {
        name: "Strict",
        object: &Object {
            required: &["label"],
            ..Object::ANY
        },
        in_place: &[("/$ref", &TREE)],
        ..Check::ANY
    };
    pub(super) static TREE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "strict tree",
        object: &Object {
            properties: &[
                ("label", &Check::STRING),
                (
                    "children",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    name: "Strict",
                                    in_place: &[("/$dynamicRef", &STRICT)],
                                    ..Check::ANY
                                },
                            ),
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
    pub(super) static TREE_2: Check = Check {
        types: JsonTypes::OBJECT,
        name: "tree",
        object: &Object {
            properties: &[
                ("label", &Check::STRING),
                (
                    "children",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    name: "tree",
                                    in_place: &[("/$dynamicRef", &TREE_2)],
                                    ..Check::ANY
                                },
                            ),
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
        label: ::exactify::__private::Draft<::std::string::String>,
        children: ::exactify::__private::Draft<::exactify::Array<super::Strict>>,
        extra: ::exactify::Extra<super::Strict>,
        errors: ::exactify::BuildError,
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
        ) -> ::std::result::Result<super::Strict, ::exactify::BuildError> {
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
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Strict,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
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
        label: ::exactify::__private::Draft<::std::string::String>,
        children: ::exactify::__private::Draft<::exactify::Array<super::Tree>>,
        extra: ::exactify::Extra<super::Tree>,
        errors: ::exactify::BuildError,
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
        ) -> ::std::result::Result<super::Tree, ::exactify::BuildError> {
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
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Tree,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
