// Made by exactify-build 0.1.0 from reference. Do not edit: edit the schema, and `cargo build` makes this again.

/// Tree
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    /// Never empty.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub label: Label,
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
    /// The property `children`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$ref":"#/$defs/child"} ``
    pub children: ::std::option::Option<::exactify::Array<Child>>,
    /// The property `by_name`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"$ref":"#tree"} ``
    pub by_name: ::std::option::Option<::exactify::Map<::std::string::String, Tree>>,
    /// Never empty.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub same: ::std::option::Option<Label>,
    /// Never empty.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub twice: ::std::option::Option<Label>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Tree>,
}

impl Tree {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder() -> builder::Tree {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for Tree {
    const NAMES: &'static [&'static str] = &[
        "label",
        "left",
        "right",
        "children",
        "by_name",
        "same",
        "twice",
    ];
}

impl ::serde::Serialize for Tree {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.left.is_some())
            + ::std::primitive::usize::from(self.right.is_some())
            + ::std::primitive::usize::from(self.children.is_some())
            + ::std::primitive::usize::from(self.by_name.is_some())
            + ::std::primitive::usize::from(self.same.is_some())
            + ::std::primitive::usize::from(self.twice.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("label", &self.label)?;
        if let ::std::option::Option::Some(value) = &self.left {
            map.serialize_entry("left", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.right {
            map.serialize_entry("right", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.children {
            map.serialize_entry("children", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.by_name {
            map.serialize_entry("by_name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.same {
            map.serialize_entry("same", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.twice {
            map.serialize_entry("twice", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

impl<'de> ::serde::Deserialize<'de> for Tree {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
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
                let mut children = ::std::option::Option::None;
                let mut by_name = ::std::option::Option::None;
                let mut same = ::std::option::Option::None;
                let mut twice = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "label" => ::exactify::object::set(&mut label, &name, &mut map)?,
                        "left" => ::exactify::object::set(&mut left, &name, &mut map)?,
                        "right" => ::exactify::object::set(&mut right, &name, &mut map)?,
                        "children" => {
                            ::exactify::object::set(&mut children, &name, &mut map)?
                        }
                        "by_name" => {
                            ::exactify::object::set(&mut by_name, &name, &mut map)?
                        }
                        "same" => ::exactify::object::set(&mut same, &name, &mut map)?,
                        "twice" => ::exactify::object::set(&mut twice, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Tree {
                    label: ::exactify::object::required(label, "label")?,
                    left,
                    right,
                    children,
                    by_name,
                    same,
                    twice,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(TreeVisitor)
    }
}

impl ::exactify::Exact for Tree {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Tree",
            properties: &[
                ::exactify::object::Property {
                    name: "label",
                    location: "/properties/label/$ref",
                    required: true,
                    explain: <Label as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "left",
                    location: "/properties/left/$ref",
                    required: false,
                    explain: <Tree as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "right",
                    location: "/properties/right/$ref",
                    required: false,
                    explain: <Tree as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "children",
                    location: "/properties/children",
                    required: false,
                    explain: |text, at| {
                        at
                            .array(
                                text,
                                "/items/$ref",
                                <Child as ::exactify::Exact>::explain,
                                0,
                                ::std::primitive::usize::MAX,
                            )
                    },
                },
                ::exactify::object::Property {
                    name: "by_name",
                    location: "/properties/by_name",
                    required: false,
                    explain: |text, at| {
                        let others = ::exactify::object::Others::Each(
                            "/additionalProperties/$ref",
                            <Tree as ::exactify::Exact>::explain,
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
                ::exactify::object::Property {
                    name: "same",
                    location: "/properties/same/$ref/$ref",
                    required: false,
                    explain: <Label as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "twice",
                    location: "/properties/twice/$ref/$ref",
                    required: false,
                    explain: <Label as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::Any,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.left)
            || ::exactify::Exact::has_unknown(&self.right)
            || ::exactify::Exact::has_unknown(&self.children)
            || ::exactify::Exact::has_unknown(&self.by_name)
    }
}

/// Never empty.
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(::std::string::String);

impl Label {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for Label {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Label {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<Label> for ::std::string::String {
    fn from(text: Label) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for Label {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for Label {
    const NAME: &'static str = "label";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MinLength(1),
    ];
}

impl ::std::convert::TryFrom<&str> for Label {
    type Error = ::exactify::text::Refusal;
    fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::std::convert::AsRef<str> for Label {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::cmp::PartialEq<str> for Label {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl ::std::cmp::PartialEq<&str> for Label {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ::std::fmt::Display for Label {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::serde::Serialize for Label {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for Label {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::exactify::text::deserialize(deserializer)
    }
}

impl ::exactify::Exact for Label {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        ::exactify::text::explain::<Self>(text, at);
    }
}

/// Child
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Child {
    /// Tree
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub parent: ::std::option::Option<::std::boxed::Box<Tree>>,
}

impl Child {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder() -> builder::Child {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for Child {
    const NAMES: &'static [&'static str] = &["parent"];
}

impl ::serde::Serialize for Child {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.parent.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.parent {
            map.serialize_entry("parent", value)?;
        }
        map.end()
    }
}

impl<'de> ::serde::Deserialize<'de> for Child {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct ChildVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ChildVisitor {
            type Value = Child;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (child)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Child, __A::Error> {
                let mut parent = ::std::option::Option::None;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "parent" => {
                            ::exactify::object::set(&mut parent, &name, &mut map)?
                        }
                        _ => return ::std::result::Result::Err(name.unknown(&["parent"])),
                    }
                }
                ::std::result::Result::Ok(Child { parent })
            }
        }
        deserializer.deserialize_map(ChildVisitor)
    }
}

impl ::exactify::Exact for Child {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "child",
            properties: &[
                ::exactify::object::Property {
                    name: "parent",
                    location: "/properties/parent/$ref",
                    required: false,
                    explain: <Tree as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::None,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.parent)
    }
}

/// UnusedType
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnusedType(::std::string::String);

impl UnusedType {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for UnusedType {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for UnusedType {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<UnusedType> for ::std::string::String {
    fn from(text: UnusedType) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for UnusedType {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for UnusedType {
    const NAME: &'static str = "unused type";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MaxLength(1),
    ];
}

impl ::std::convert::TryFrom<&str> for UnusedType {
    type Error = ::exactify::text::Refusal;
    fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::std::convert::AsRef<str> for UnusedType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::cmp::PartialEq<str> for UnusedType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl ::std::cmp::PartialEq<&str> for UnusedType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ::std::fmt::Display for UnusedType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::serde::Serialize for UnusedType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for UnusedType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::exactify::text::deserialize(deserializer)
    }
}

impl ::exactify::Exact for UnusedType {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        ::exactify::text::explain::<Self>(text, at);
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
pub mod builder {
    /// Builds a [`Tree`](super::Tree).
    #[derive(Clone, Debug, Default)]
    pub struct Tree {
        label: ::exactify::build::Draft<super::Label>,
        left: ::exactify::build::Draft<::std::boxed::Box<super::Tree>>,
        right: ::exactify::build::Draft<::std::boxed::Box<super::Tree>>,
        children: ::exactify::build::Draft<::exactify::Array<super::Child>>,
        by_name: ::exactify::build::Draft<
            ::exactify::Map<::std::string::String, super::Tree>,
        >,
        same: ::exactify::build::Draft<super::Label>,
        twice: ::exactify::build::Draft<super::Label>,
        extra: ::exactify::Extra<super::Tree>,
        errors: ::exactify::build::BuildError,
    }
    impl Tree {
        /// Never empty.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn label<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Label>,
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
        /// The property `children`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$ref":"#/$defs/child"} ``
        #[must_use]
        pub fn children<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::Child>>,
            V::Error: ::std::fmt::Display,
        {
            self.children.set(value);
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
        /// Never empty.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn same<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Label>,
            V::Error: ::std::fmt::Display,
        {
            self.same.set(value);
            self
        }
        /// Never empty.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn twice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Label>,
            V::Error: ::std::fmt::Display,
        {
            self.twice.set(value);
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
            let label = self.label.required("label", &mut errors);
            let left = self.left.optional("left", &mut errors);
            let right = self.right.optional("right", &mut errors);
            let children = self.children.optional("children", &mut errors);
            let by_name = self.by_name.optional("by_name", &mut errors);
            let same = self.same.optional("same", &mut errors);
            let twice = self.twice.optional("twice", &mut errors);
            errors
                .or(
                    match (label,) {
                        (::std::option::Option::Some(label),) => {
                            ::std::option::Option::Some(super::Tree {
                                label,
                                left,
                                right,
                                children,
                                by_name,
                                same,
                                twice,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Tree> for super::Tree {
        type Error = ::exactify::build::BuildError;
        fn try_from(builder: Tree) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
    /// Builds a [`Child`](super::Child).
    #[derive(Clone, Debug, Default)]
    pub struct Child {
        parent: ::exactify::build::Draft<::std::boxed::Box<super::Tree>>,
        errors: ::exactify::build::BuildError,
    }
    impl Child {
        /// Tree
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn parent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Tree>>,
            V::Error: ::std::fmt::Display,
        {
            self.parent.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Child, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let parent = self.parent.optional("parent", &mut errors);
            errors.or(::std::option::Option::Some(super::Child { parent }))
        }
    }
    impl ::std::convert::TryFrom<Child> for super::Child {
        type Error = ::exactify::build::BuildError;
        fn try_from(builder: Child) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
}
