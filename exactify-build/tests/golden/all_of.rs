// Made by exactify-build 0.1.0 from all_of. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

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

impl ::exactify::__private::Properties for Dog {
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
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut name, &name_, &mut map)?
                        }
                        "legs" => {
                            ::exactify::__private::set(&mut legs, &name_, &mut map)?
                        }
                        "parent" => {
                            ::exactify::__private::set(&mut parent, &name_, &mut map)?
                        }
                        "bark" => {
                            ::exactify::__private::set(&mut bark, &name_, &mut map)?
                        }
                        _ => extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Dog {
                    name: ::exactify::__private::required(name, "name")?,
                    legs,
                    parent,
                    bark: ::exactify::__private::required(bark, "bark")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(DogVisitor)
    }
}

impl ::exactify::Exact for Dog {
    const CHECK: &'static ::exactify::Check = &checks::DOG;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.parent)
    }
}

::exactify::whole_impls!(Dog : Animal);

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

impl ::exactify::__private::Properties for Animal {
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
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut name, &name_, &mut map)?
                        }
                        "legs" => {
                            ::exactify::__private::set(&mut legs, &name_, &mut map)?
                        }
                        "parent" => {
                            ::exactify::__private::set(&mut parent, &name_, &mut map)?
                        }
                        _ => extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Animal {
                    name: ::exactify::__private::required(name, "name")?,
                    legs,
                    parent,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(AnimalVisitor)
    }
}

impl ::exactify::Exact for Animal {
    const CHECK: &'static ::exactify::Check = &checks::ANIMAL;
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
pub struct AnimalName(::exactify::__private::EcoString);

::exactify::string_impls!(
    AnimalName, "animal name", checks::ANIMAL_NAME.strings, & checks::ANIMAL_NAME
);

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

::exactify::number_impls!(
    AnimalLegs, "animal legs", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("0"))], &
    checks::ANIMAL_LEGS
);

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
pub struct DogName(::exactify::__private::EcoString);

::exactify::string_impls!(
    DogName, "dog name", & [::exactify::check::StringRule::MinLength(2),
    ::exactify::check::StringRule::MaxLength(8)], & checks::DOG_NAME
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
pub struct DogBark(::exactify::__private::EcoString);

::exactify::string_impls!(
    DogBark, "dog bark", checks::DOG_BARK.strings, & checks::DOG_BARK
);

impl ::exactify::Subschema for DogBark {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":5}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static DOG: Check = Check {
        name: "Dog",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "animal",
                    in_place: &[("/$ref", &ANIMAL)],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "Dog",
                    object: &Object {
                        properties: &[
                            ("bark", &DOG_BARK),
                            (
                                "name",
                                &Check {
                                    strings: &[StringRule::MinLength(2)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["bark"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static ANIMAL: Check = Check {
        types: JsonTypes::OBJECT,
        name: "animal",
        object: &Object {
            properties: &[
                ("name", &ANIMAL_NAME),
                ("legs", &ANIMAL_LEGS),
                (
                    "parent",
                    &Check {
                        name: "Dog",
                        in_place: &[("/$ref", &DOG)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["name"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ANIMAL_NAME: Check = Check {
        types: JsonTypes::STRING,
        name: "animal name",
        strings: &[StringRule::MaxLength(8)],
        ..Check::ANY
    };
    pub(super) static ANIMAL_LEGS: Check = Check {
        types: JsonTypes::INTEGER,
        name: "animal legs",
        numbers: &[NumberRule::Minimum(Limit::new("0"))],
        ..Check::ANY
    };
    pub(super) static DOG_BARK: Check = Check {
        types: JsonTypes::STRING,
        name: "dog bark",
        strings: &[StringRule::MaxLength(5)],
        ..Check::ANY
    };
    pub(super) static DOG_NAME: Check = Check {
        in_place: &[
            ("", &ANIMAL_NAME),
            (
                "",
                &Check {
                    name: "dog name",
                    strings: &[StringRule::MinLength(2)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
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
        name: ::exactify::__private::Draft<super::DogName>,
        legs: ::exactify::__private::Draft<super::AnimalLegs>,
        parent: ::exactify::__private::Draft<::std::boxed::Box<super::Dog>>,
        bark: ::exactify::__private::Draft<super::DogBark>,
        extra: ::exactify::Extra<super::Dog>,
        errors: ::exactify::BuildError,
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
        pub fn build(self) -> ::std::result::Result<super::Dog, ::exactify::BuildError> {
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
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Dog,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
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
        name: ::exactify::__private::Draft<super::AnimalName>,
        legs: ::exactify::__private::Draft<super::AnimalLegs>,
        parent: ::exactify::__private::Draft<::std::boxed::Box<super::Dog>>,
        extra: ::exactify::Extra<super::Animal>,
        errors: ::exactify::BuildError,
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
        ) -> ::std::result::Result<super::Animal, ::exactify::BuildError> {
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
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Animal,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
