// Made by exactify-build 0.1.0 from recursion. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Tree
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Tree {
    /// The property `label`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub label: ::std::string::String,
    /// Tree
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub left: ::std::option::Option<::std::boxed::Box<Tree>>,
    /// Tree
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub right: ::std::option::Option<::std::boxed::Box<Tree>>,
    /// The property `by_name`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"$ref":"#tree"} ``
    pub by_name: ::std::option::Option<::exactify::Map<::std::string::String, Tree>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Tree>,
}

impl ::exactify::__private::Properties for Tree {
    const NAMES: &'static [&'static str] = &["label", "left", "right", "by_name"];
}

impl ::serde::Serialize for Tree {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.left.is_some())
            + ::std::primitive::usize::from(self.right.is_some())
            + ::std::primitive::usize::from(self.by_name.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("label", &self.label)?;
        if let ::std::option::Option::Some(value) = &self.left {
            map.serialize_entry("left", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.right {
            map.serialize_entry("right", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.by_name {
            map.serialize_entry("by_name", value)?;
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
                f.write_str("an object (Tree)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Tree, __A::Error> {
                let mut label = ::std::option::Option::None;
                let mut left = ::std::option::Option::None;
                let mut right = ::std::option::Option::None;
                let mut by_name = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "label" => {
                            ::exactify::__private::set(&mut label, &name, &mut map)?
                        }
                        "left" => ::exactify::__private::set(&mut left, &name, &mut map)?,
                        "right" => {
                            ::exactify::__private::set(&mut right, &name, &mut map)?
                        }
                        "by_name" => {
                            ::exactify::__private::set(&mut by_name, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Tree {
                    label: ::exactify::__private::required(label, "label")?,
                    left,
                    right,
                    by_name,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(TreeVisitor)
    }
}

impl ::exactify::Exact for Tree {
    const CHECK: &'static ::exactify::Check = &checks::TREE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.left)
            || ::exactify::Exact::has_unknown(&self.right)
            || ::exactify::Exact::has_unknown(&self.by_name)
    }
}

impl ::exactify::Subschema for Tree {
    const SCHEMA: &'static str = r##"{"title":"Tree","type":"object","properties":{"label":{"type":"string"},"left":{"$ref":"#"},"right":{"$ref":"#"},"by_name":{"type":"object","additionalProperties":{"$ref":"#tree"}}},"required":["label"],"$anchor":"tree"}"##;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static TREE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Tree",
        object: &Object {
            properties: &[
                ("label", &Check::STRING),
                (
                    "left",
                    &Check {
                        name: "Tree",
                        in_place: &[("/$ref", &TREE)],
                        ..Check::ANY
                    },
                ),
                (
                    "right",
                    &Check {
                        name: "Tree",
                        in_place: &[("/$ref", &TREE)],
                        ..Check::ANY
                    },
                ),
                (
                    "by_name",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(
                                &Check {
                                    name: "Tree",
                                    in_place: &[("/$ref", &TREE)],
                                    ..Check::ANY
                                },
                            ),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            required: &["label"],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
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
        left: ::exactify::__private::Draft<::std::boxed::Box<super::Tree>>,
        right: ::exactify::__private::Draft<::std::boxed::Box<super::Tree>>,
        by_name: ::exactify::__private::Draft<
            ::exactify::Map<::std::string::String, super::Tree>,
        >,
        extra: ::exactify::Extra<super::Tree>,
        errors: ::exactify::BuildError,
    }
    impl Tree {
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
        /// Tree
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn left<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Tree>>,
            V::Error: ::std::fmt::Display,
        {
            self.left.set(value);
            self
        }
        /// Tree
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn right<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Tree>>,
            V::Error: ::std::fmt::Display,
        {
            self.right.set(value);
            self
        }
        /// The property `by_name`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"$ref":"#tree"} ``
        #[must_use]
        pub fn by_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Map<::std::string::String, super::Tree>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.by_name.set(value);
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
            let label = self.label.required("label", &mut errors);
            let left = self.left.optional("left", &mut errors);
            let right = self.right.optional("right", &mut errors);
            let by_name = self.by_name.optional("by_name", &mut errors);
            errors
                .or(
                    match (label,) {
                        (::std::option::Option::Some(label),) => {
                            ::std::option::Option::Some(super::Tree {
                                label,
                                left,
                                right,
                                by_name,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
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
