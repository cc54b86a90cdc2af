// Made by exactify-build 0.1.0 from names_of_variables. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// A
///
/// Enforced:
/// * `type`: `` object ``
/// * `minProperties`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct A {
    /// The property `map`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    map: ::std::string::String,
    /// The property `name`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    name: ::std::option::Option<::std::string::String>,
    /// The property `count`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    count: ::std::option::Option<::std::string::String>,
    /// The property `value`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    value: ::std::option::Option<::std::string::String>,
    /// The property `text`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    text: ::std::option::Option<::std::string::String>,
    /// The property `at`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    at: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<A>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl A {
    /// The property `map`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub fn map(&self) -> &::std::string::String {
        &self.map
    }
    /// The property `name`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn name(&self) -> ::std::option::Option<&::std::string::String> {
        self.name.as_ref()
    }
    /// The property `count`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn count(&self) -> ::std::option::Option<&::std::string::String> {
        self.count.as_ref()
    }
    /// The property `value`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn value(&self) -> ::std::option::Option<&::std::string::String> {
        self.value.as_ref()
    }
    /// The property `text`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn text(&self) -> ::std::option::Option<&::std::string::String> {
        self.text.as_ref()
    }
    /// The property `at`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn at(&self) -> ::std::option::Option<&::std::string::String> {
        self.at.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<A> {
        &self.extra
    }
}

::exactify::parts_impls!(
    A { ways : into_parts, from_parts, into_builder, errors; required : { map :
    ::std::string::String, try_set_map; } optional : { name : ::std::string::String,
    try_set_name, try_remove_name; count : ::std::string::String, try_set_count,
    try_remove_count; value : ::std::string::String, try_set_value, try_remove_value;
    text : ::std::string::String, try_set_text, try_remove_text; at :
    ::std::string::String, try_set_at, try_remove_at; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for A {
    const NAMES: &'static [&'static str] = &[
        "map",
        "name",
        "count",
        "value",
        "text",
        "at",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for A {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.name.is_some())
            + ::std::primitive::usize::from(self.count.is_some())
            + ::std::primitive::usize::from(self.value.is_some())
            + ::std::primitive::usize::from(self.text.is_some())
            + ::std::primitive::usize::from(self.at.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("map", &self.map)?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.count {
            map.serialize_entry("count", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.at {
            map.serialize_entry("at", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for A {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AVisitor;
        impl<'de> ::serde::de::Visitor<'de> for AVisitor {
            type Value = A;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (A)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map_: __A,
            ) -> ::std::result::Result<A, __A::Error> {
                let mut map = ::std::option::Option::None;
                let mut name = ::std::option::Option::None;
                let mut count = ::std::option::Option::None;
                let mut value = ::std::option::Option::None;
                let mut text = ::std::option::Option::None;
                let mut at = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                let mut count_ = 0;
                while let ::std::option::Option::Some(name_) = map_
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count_ += 1;
                    ::exactify::__private::at_most(
                        count_,
                        ::std::primitive::usize::MAX,
                    )?;
                    match name_.as_str() {
                        "map" => ::exactify::__private::set(&mut map, &name_, &mut map_)?,
                        "name" => {
                            ::exactify::__private::set(&mut name, &name_, &mut map_)?
                        }
                        "count" => {
                            ::exactify::__private::set(&mut count, &name_, &mut map_)?
                        }
                        "value" => {
                            ::exactify::__private::set(&mut value, &name_, &mut map_)?
                        }
                        "text" => {
                            ::exactify::__private::set(&mut text, &name_, &mut map_)?
                        }
                        "at" => ::exactify::__private::set(&mut at, &name_, &mut map_)?,
                        _ => extra.read(name_, &mut map_)?,
                    }
                }
                ::exactify::__private::at_least(count_, 2)?;
                ::std::result::Result::Ok(A {
                    map: ::exactify::__private::required(map, "map")?,
                    name,
                    count,
                    value,
                    text,
                    at,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(AVisitor)
    }
}

impl ::exactify::Exact for A {
    const CHECK: &'static ::exactify::Check = &checks::A;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for A {
    const SCHEMA: &'static str = r#"{"title":"A","type":"object","properties":{"map":{"type":"string"},"name":{"type":"string"},"count":{"type":"string"},"value":{"type":"string"},"text":{"type":"string"},"at":{"type":"string"}},"required":["map"],"minProperties":2}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static A: Check = Check {
        types: JsonTypes::OBJECT,
        name: "A",
        object: &Object {
            properties: &[
                ("map", &Check::STRING),
                ("name", &Check::STRING),
                ("count", &Check::STRING),
                ("value", &Check::STRING),
                ("text", &Check::STRING),
                ("at", &Check::STRING),
            ],
            required: &["map"],
            min: 2,
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::A {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> A {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`A`](super::A).
    #[derive(Clone, Debug, Default)]
    pub struct A {
        pub(super) map: ::exactify::__private::Draft<::std::string::String>,
        pub(super) name: ::exactify::__private::Draft<::std::string::String>,
        pub(super) count: ::exactify::__private::Draft<::std::string::String>,
        pub(super) value: ::exactify::__private::Draft<::std::string::String>,
        pub(super) text: ::exactify::__private::Draft<::std::string::String>,
        pub(super) at: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::A>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl A {
        /// The property `map`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn map<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.map.set(value);
            self
        }
        /// The property `name`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name.set(value);
            self
        }
        /// The property `count`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.count.set(value);
            self
        }
        /// The property `value`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.value.set(value);
            self
        }
        /// The property `text`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.text.set(value);
            self
        }
        /// The property `at`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.at.set(value);
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
        pub fn build(self) -> ::std::result::Result<super::A, ::exactify::BuildError> {
            let mut errors = self.errors;
            let map = self.map.required("map", &mut errors);
            let name = self.name.optional("name", &mut errors);
            let count = self.count.optional("count", &mut errors);
            let value = self.value.optional("value", &mut errors);
            let text = self.text.optional("text", &mut errors);
            let at = self.at.optional("at", &mut errors);
            let count_ = 1 + ::std::primitive::usize::from(name.is_some())
                + ::std::primitive::usize::from(count.is_some())
                + ::std::primitive::usize::from(value.is_some())
                + ::std::primitive::usize::from(text.is_some())
                + ::std::primitive::usize::from(at.is_some()) + self.extra.len();
            errors.count(count_, 2, ::std::primitive::usize::MAX);
            errors
                .or(
                    match (map,) {
                        (::std::option::Option::Some(map),) => {
                            ::std::option::Option::Some(super::A {
                                map,
                                name,
                                count,
                                value,
                                text,
                                at,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<A> for super::A {
        type Error = ::exactify::BuildError;
        fn try_from(builder: A) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`A`](super::A), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct A {
        /// The property `map`.
        pub map: ::std::string::String,
        /// The property `name`.
        pub name: ::std::option::Option<::std::string::String>,
        /// The property `count`.
        pub count: ::std::option::Option<::std::string::String>,
        /// The property `value`.
        pub value: ::std::option::Option<::std::string::String>,
        /// The property `text`.
        pub text: ::std::option::Option<::std::string::String>,
        /// The property `at`.
        pub at: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::A>,
    }
}
