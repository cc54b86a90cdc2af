// Made by exactify-build 0.1.0 from all_of. Do not edit: edit the schema, and `cargo build` makes this again.

/// An animal that barks.
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Dog {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `maxLength`: `` 8 ``
    /// * `minLength`: `` 2 ``
    pub name: DogName,
    /// The property `legs`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 0 ``
    pub legs: ::std::option::Option<AnimalLegs>,
    /// An animal that barks.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub parent: ::std::option::Option<::std::boxed::Box<Dog>>,
    /// The property `bark`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `maxLength`: `` 5 ``
    pub bark: DogBark,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Dog>,
}

impl ::exactify::object::Properties for Dog {
    const NAMES: &'static [&'static str] = &["name", "legs", "parent", "bark"];
}

impl ::serde::Serialize for Dog {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + ::std::primitive::usize::from(self.legs.is_some())
            + ::std::primitive::usize::from(self.parent.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("name", &self.name)?;
        if let ::std::option::Option::Some(value) = &self.legs {
            map.serialize_entry("legs", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.parent {
            map.serialize_entry("parent", value)?;
        }
        map.serialize_entry("bark", &self.bark)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Dog {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DogVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DogVisitor {
            type Value = Dog;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Dog)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Dog, __A::Error> {
                let mut name = ::std::option::Option::None;
                let mut legs = ::std::option::Option::None;
                let mut parent = ::std::option::Option::None;
                let mut bark = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => ::exactify::object::set(&mut name, &name_, &mut map)?,
                        "legs" => ::exactify::object::set(&mut legs, &name_, &mut map)?,
                        "parent" => {
                            ::exactify::object::set(&mut parent, &name_, &mut map)?
                        }
                        "bark" => ::exactify::object::set(&mut bark, &name_, &mut map)?,
                        _ => extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Dog {
                    name: ::exactify::object::required(name, "name")?,
                    legs,
                    parent,
                    bark: ::exactify::object::required(bark, "bark")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(DogVisitor)
    }
}

impl ::exactify::Exact for Dog {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        at.each(
            text,
            &[
                ("/allOf/0/$ref", <Animal as ::exactify::Exact>::explain),
                ("/allOf/1", <told::DogPart as ::exactify::Exact>::explain),
            ],
        );
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.parent)
    }
}

impl ::exactify::Subschema for Dog {
    const SCHEMA: &'static str = r##"{"title":"Dog","description":"An animal that barks.","allOf":[{"$ref":"#/$defs/Animal"},{"type":"object","properties":{"bark":{"type":"string","maxLength":5},"name":{"minLength":2}},"required":["bark"]}],"$defs":{"Animal":{"type":"object","properties":{"name":{"type":"string","maxLength":8},"legs":{"type":"integer","minimum":0},"parent":{"$ref":"#"}},"required":["name"]}}}"##;
}

/// Animal
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Animal {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `maxLength`: `` 8 ``
    pub name: AnimalName,
    /// The property `legs`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 0 ``
    pub legs: ::std::option::Option<AnimalLegs>,
    /// An animal that barks.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub parent: ::std::option::Option<::std::boxed::Box<Dog>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Animal>,
}

impl ::exactify::object::Properties for Animal {
    const NAMES: &'static [&'static str] = &["name", "legs", "parent"];
}

impl ::serde::Serialize for Animal {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.legs.is_some())
            + ::std::primitive::usize::from(self.parent.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("name", &self.name)?;
        if let ::std::option::Option::Some(value) = &self.legs {
            map.serialize_entry("legs", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.parent {
            map.serialize_entry("parent", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Animal {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AnimalVisitor;
        impl<'de> ::serde::de::Visitor<'de> for AnimalVisitor {
            type Value = Animal;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (animal)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Animal, __A::Error> {
                let mut name = ::std::option::Option::None;
                let mut legs = ::std::option::Option::None;
                let mut parent = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => ::exactify::object::set(&mut name, &name_, &mut map)?,
                        "legs" => ::exactify::object::set(&mut legs, &name_, &mut map)?,
                        "parent" => {
                            ::exactify::object::set(&mut parent, &name_, &mut map)?
                        }
                        _ => extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Animal {
                    name: ::exactify::object::required(name, "name")?,
                    legs,
                    parent,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(AnimalVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Animal {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "animal",
            properties: &[
                ::exactify::object::Property {
                    name: "name",
                    location: "/properties/name",
                    required: true,
                    explain: <AnimalName as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "legs",
                    location: "/properties/legs",
                    required: false,
                    explain: <AnimalLegs as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "parent",
                    location: "/properties/parent/$ref",
                    required: false,
                    explain: <Dog as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::Any,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.parent)
    }
}

impl ::exactify::Subschema for Animal {
    const SCHEMA: &'static str = r##"{"type":"object","properties":{"name":{"type":"string","maxLength":8},"legs":{"type":"integer","minimum":0},"parent":{"$ref":"#"}},"required":["name"]}"##;
}

/// AnimalName
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 8 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AnimalName(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl AnimalName {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for AnimalName {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for AnimalName {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<AnimalName> for ::std::string::String {
    fn from(text: AnimalName) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for AnimalName {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for AnimalName {
    const NAME: &'static str = "animal name";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MaxLength(8),
    ];
}

::exactify::text_impls!(AnimalName);

impl ::exactify::Subschema for AnimalName {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":8}"#;
}

/// AnimalLegs
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 0 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AnimalLegs(::exactify::Number);

impl ::exactify::numeric::Numeric for AnimalLegs {
    const NAME: &'static str = "animal legs";
    const RULES: &'static [::exactify::numeric::Rule] = &[
        ::exactify::numeric::Rule::Integer,
        ::exactify::numeric::Rule::Minimum(::exactify::numeric::Limit::new("0")),
    ];
}

::exactify::numeric_impls!(AnimalLegs);

impl ::exactify::Subschema for AnimalLegs {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":0}"#;
}

/// DogName
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 8 ``
/// * `minLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct DogName(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl DogName {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for DogName {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for DogName {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<DogName> for ::std::string::String {
    fn from(text: DogName) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for DogName {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for DogName {
    const NAME: &'static str = "dog name";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MinLength(2),
        ::exactify::text::Rule::MaxLength(8),
    ];
}

::exactify::text_impls!(
    DogName, | text, at | at.each(text, & [("", < AnimalName as ::exactify::Exact >
    ::explain), ("", | text, at | at.nullable(text, < told::DogNamePart as
    ::exactify::Exact > ::explain))])
);

impl ::exactify::Subschema for DogName {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"string","maxLength":8},{"minLength":2}]}"#;
}

/// DogBark
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 5 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct DogBark(::exactify::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl DogBark {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for DogBark {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for DogBark {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<DogBark> for ::std::string::String {
    fn from(text: DogBark) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for DogBark {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::text::Text for DogBark {
    const NAME: &'static str = "dog bark";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::MaxLength(5),
    ];
}

::exactify::text_impls!(DogBark);

impl ::exactify::Subschema for DogBark {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":5}"#;
}

/// The subschemas that became one type with others, as reports look at them.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod told {
    #[allow(unused_imports)]
    use super::*;
    /// dog name
    ///
    /// Enforced:
    /// * `minLength`: `` 2 ``
    #[derive(Clone, Debug, PartialEq)]
    pub enum DogNamePart {
        /// A JSON object.
        Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
        /// A JSON array.
        Array(::exactify::Array<::exactify::Raw>),
        /// A JSON string.
        String(told::DogNamePartString),
        /// A JSON number.
        Number(::exactify::Number),
        /// A JSON boolean.
        Boolean(bool),
    }
    impl ::std::convert::From<::exactify::Map<::std::string::String, ::exactify::Raw>>
    for DogNamePart {
        fn from(value: ::exactify::Map<::std::string::String, ::exactify::Raw>) -> Self {
            Self::Object(value)
        }
    }
    impl ::std::convert::From<::exactify::Array<::exactify::Raw>> for DogNamePart {
        fn from(value: ::exactify::Array<::exactify::Raw>) -> Self {
            Self::Array(value)
        }
    }
    impl ::std::convert::From<told::DogNamePartString> for DogNamePart {
        fn from(value: told::DogNamePartString) -> Self {
            Self::String(value)
        }
    }
    impl ::std::convert::From<::exactify::Number> for DogNamePart {
        fn from(value: ::exactify::Number) -> Self {
            Self::Number(value)
        }
    }
    impl ::std::convert::From<bool> for DogNamePart {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }
    impl ::std::convert::TryFrom<&str> for DogNamePart {
        type Error = <told::DogNamePartString as ::std::convert::TryFrom<
            &'static str,
        >>::Error;
        fn try_from(
            text: &str,
        ) -> ::std::result::Result<
            Self,
            <told::DogNamePartString as ::std::convert::TryFrom<&'static str>>::Error,
        > {
            <told::DogNamePartString as ::std::convert::TryFrom<&str>>::try_from(text)
                .map(Self::String)
        }
    }
    impl ::exactify::union::Union for DogNamePart {
        const NAME: &'static str = "dog name";
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
                <told::DogNamePartString as ::exactify::Exact>::explain,
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
    impl ::serde::Serialize for DogNamePart {
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
    impl<'de> ::serde::Deserialize<'de> for DogNamePart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            ::exactify::union::deserialize(deserializer)
        }
    }
    impl ::exactify::Exact for DogNamePart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            ::exactify::union::explain::<Self>(text, at);
        }
    }
    /// dog name
    ///
    /// Enforced:
    /// * `minLength`: `` 2 ``
    /// * `type`: `` string ``
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct DogNamePartString(::exactify::text::EcoString);
    impl DogNamePartString {
        /// The text.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    impl ::std::str::FromStr for DogNamePartString {
        type Err = ::exactify::text::Refusal;
        fn from_str(
            text: &str,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DogNamePartString {
        type Error = ::exactify::text::Refusal;
        fn try_from(
            text: ::std::string::String,
        ) -> ::std::result::Result<Self, ::exactify::text::Refusal> {
            ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
            ::std::result::Result::Ok(Self(text.into()))
        }
    }
    impl ::std::convert::From<DogNamePartString> for ::std::string::String {
        fn from(text: DogNamePartString) -> Self {
            text.0.into()
        }
    }
    impl ::std::borrow::Borrow<str> for DogNamePartString {
        fn borrow(&self) -> &str {
            self.as_str()
        }
    }
    impl ::exactify::text::Text for DogNamePartString {
        const NAME: &'static str = "dog name";
        const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
        const RULES: &'static [::exactify::text::Rule] = &[
            ::exactify::text::Rule::MinLength(2),
        ];
    }
    ::exactify::text_impls!(DogNamePartString);
    /// Dog
    ///
    /// Enforced:
    /// * `type`: `` object ``
    #[derive(Clone, Debug, PartialEq)]
    pub struct DogPart {
        /// The property `bark`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `maxLength`: `` 5 ``
        pub bark: DogBark,
        /// The property `name`.
        ///
        /// Enforced:
        /// * `minLength`: `` 2 ``
        pub name: ::std::option::Option<::std::option::Option<told::DogNamePart>>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<DogPart>,
    }
    impl ::exactify::object::Properties for DogPart {
        const NAMES: &'static [&'static str] = &["bark", "name"];
    }
    impl ::serde::Serialize for DogPart {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::std::result::Result<__S::Ok, __S::Error> {
            use ::serde::ser::SerializeMap as _;
            let count = 1 + ::std::primitive::usize::from(self.name.is_some())
                + self.extra.len();
            let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
            map.serialize_entry("bark", &self.bark)?;
            if let ::std::option::Option::Some(value) = &self.name {
                map.serialize_entry("name", value)?;
            }
            self.extra.write(&mut map)?;
            map.end()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for DogPart {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::std::result::Result<Self, __D::Error> {
            struct DogPartVisitor;
            impl<'de> ::serde::de::Visitor<'de> for DogPartVisitor {
                type Value = DogPart;
                fn expecting(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> ::std::fmt::Result {
                    f.write_str("an object (Dog)")
                }
                fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                    self,
                    mut map: __A,
                ) -> ::std::result::Result<DogPart, __A::Error> {
                    let mut bark = ::std::option::Option::None;
                    let mut name = ::std::option::Option::None;
                    let mut extra = ::exactify::Extra::new();
                    while let ::std::option::Option::Some(name_) = map
                        .next_key::<::exactify::object::Name<'de>>()?
                    {
                        match name_.as_str() {
                            "bark" => {
                                ::exactify::object::set(&mut bark, &name_, &mut map)?
                            }
                            "name" => {
                                ::exactify::object::set(&mut name, &name_, &mut map)?
                            }
                            _ => extra.read(name_, &mut map)?,
                        }
                    }
                    ::std::result::Result::Ok(DogPart {
                        bark: ::exactify::object::required(bark, "bark")?,
                        name,
                        extra,
                    })
                }
            }
            deserializer.deserialize_map(DogPartVisitor)
        }
    }
    impl ::exactify::Exact for DogPart {
        fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
            const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
                name: "Dog",
                properties: &[
                    ::exactify::object::Property {
                        name: "bark",
                        location: "/properties/bark",
                        required: true,
                        explain: <DogBark as ::exactify::Exact>::explain,
                    },
                    ::exactify::object::Property {
                        name: "name",
                        location: "/properties/name",
                        required: false,
                        explain: |text, at| {
                            at
                                .nullable(
                                    text,
                                    <told::DogNamePart as ::exactify::Exact>::explain,
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
            !self.extra.is_empty()
        }
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Dog {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Dog {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Dog`](super::Dog).
    #[derive(Clone, Debug, Default)]
    pub struct Dog {
        name: ::exactify::build::Draft<super::DogName>,
        legs: ::exactify::build::Draft<super::AnimalLegs>,
        parent: ::exactify::build::Draft<::std::boxed::Box<super::Dog>>,
        bark: ::exactify::build::Draft<super::DogBark>,
        extra: ::exactify::Extra<super::Dog>,
        errors: ::exactify::build::BuildError,
    }
    impl Dog {
        /// The property `name`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `maxLength`: `` 8 ``
        /// * `minLength`: `` 2 ``
        #[must_use]
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::DogName>,
            V::Error: ::std::fmt::Display,
        {
            self.name.set(value);
            self
        }
        /// The property `legs`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 0 ``
        #[must_use]
        pub fn legs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AnimalLegs>,
            V::Error: ::std::fmt::Display,
        {
            self.legs.set(value);
            self
        }
        /// An animal that barks.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn parent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Dog>>,
            V::Error: ::std::fmt::Display,
        {
            self.parent.set(value);
            self
        }
        /// The property `bark`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `maxLength`: `` 5 ``
        #[must_use]
        pub fn bark<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::DogBark>,
            V::Error: ::std::fmt::Display,
        {
            self.bark.set(value);
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
        ) -> ::std::result::Result<super::Dog, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let name = self.name.required("name", &mut errors);
            let legs = self.legs.optional("legs", &mut errors);
            let parent = self.parent.optional("parent", &mut errors);
            let bark = self.bark.required("bark", &mut errors);
            errors
                .or(
                    match (name, bark) {
                        (
                            ::std::option::Option::Some(name),
                            ::std::option::Option::Some(bark),
                        ) => {
                            ::std::option::Option::Some(super::Dog {
                                name,
                                bark,
                                legs,
                                parent,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Dog> for super::Dog {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Dog,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
    impl super::Animal {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Animal {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Animal`](super::Animal).
    #[derive(Clone, Debug, Default)]
    pub struct Animal {
        name: ::exactify::build::Draft<super::AnimalName>,
        legs: ::exactify::build::Draft<super::AnimalLegs>,
        parent: ::exactify::build::Draft<::std::boxed::Box<super::Dog>>,
        extra: ::exactify::Extra<super::Animal>,
        errors: ::exactify::build::BuildError,
    }
    impl Animal {
        /// The property `name`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `maxLength`: `` 8 ``
        #[must_use]
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AnimalName>,
            V::Error: ::std::fmt::Display,
        {
            self.name.set(value);
            self
        }
        /// The property `legs`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 0 ``
        #[must_use]
        pub fn legs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AnimalLegs>,
            V::Error: ::std::fmt::Display,
        {
            self.legs.set(value);
            self
        }
        /// An animal that barks.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn parent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Dog>>,
            V::Error: ::std::fmt::Display,
        {
            self.parent.set(value);
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
        ) -> ::std::result::Result<super::Animal, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let name = self.name.required("name", &mut errors);
            let legs = self.legs.optional("legs", &mut errors);
            let parent = self.parent.optional("parent", &mut errors);
            errors
                .or(
                    match (name,) {
                        (::std::option::Option::Some(name),) => {
                            ::std::option::Option::Some(super::Animal {
                                name,
                                legs,
                                parent,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Animal> for super::Animal {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: Animal,
        ) -> ::std::result::Result<Self, ::exactify::build::BuildError> {
            builder.build()
        }
    }
}
