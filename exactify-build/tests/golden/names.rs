// Made by exactify-build 0.1.0 from names. Do not edit: edit the schema, and `cargo build` makes this again.

/// type
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// The property `type`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub type_: ::std::string::String,
    /// The property `self`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub self_: ::std::option::Option<::std::string::String>,
    /// The property `Self`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub self_2: ::std::option::Option<::std::string::String>,
    /// The property `extra`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub extra: ::std::option::Option<::std::string::String>,
    /// The property `extra_`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub extra_2: ::std::option::Option<::std::string::String>,
    /// The property `builder`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub builder: ::std::option::Option<::std::string::String>,
    /// The property `build`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub build: ::std::option::Option<::std::string::String>,
    /// The property `errors`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub errors: ::std::string::String,
    /// The property `map`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub map: ::std::string::String,
    /// The property `name`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub name: ::std::option::Option<::std::string::String>,
    /// The property `count`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub count: ::std::option::Option<::std::string::String>,
    /// The property `fooBar`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub foo_bar: ::std::option::Option<::std::string::String>,
    /// The property `foo_bar`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub foo_bar_2: ::std::option::Option<::std::string::String>,
    /// The property `foo-bar`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub foo_bar_3: ::std::option::Option<::std::string::String>,
    /// The property `FooBar`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub foo_bar_4: ::std::option::Option<::std::string::String>,
    /// The property ``.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub empty: ::std::option::Option<::std::string::String>,
    /// The property `1`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub x1: ::std::option::Option<::std::string::String>,
    /// The property `größe`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub größe: ::std::option::Option<::std::string::String>,
    /// The property `日本`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub 日本: ::std::option::Option<::std::string::String>,
    /// The property `-`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub empty_2: ::std::option::Option<::std::string::String>,
    /// The property `a/b~c%"`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a_b_c: ::std::option::Option<::std::string::String>,
    /// The property `value`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub value: ::std::option::Option<::std::string::String>,
    /// The property `text`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub text: ::std::option::Option<::std::string::String>,
    /// The property `at`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub at: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra_: ::exactify::Extra<Type>,
}

impl Type {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder_() -> builder::Type {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for Type {
    const NAMES: &'static [&'static str] = &[
        "type",
        "self",
        "Self",
        "extra",
        "extra_",
        "builder",
        "build",
        "errors",
        "map",
        "name",
        "count",
        "fooBar",
        "foo_bar",
        "foo-bar",
        "FooBar",
        "",
        "1",
        "größe",
        "日本",
        "-",
        "a/b~c%\"",
        "value",
        "text",
        "at",
    ];
}

impl ::serde::Serialize for Type {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 3 + ::std::primitive::usize::from(self.self_.is_some())
            + ::std::primitive::usize::from(self.self_2.is_some())
            + ::std::primitive::usize::from(self.extra.is_some())
            + ::std::primitive::usize::from(self.extra_2.is_some())
            + ::std::primitive::usize::from(self.builder.is_some())
            + ::std::primitive::usize::from(self.build.is_some())
            + ::std::primitive::usize::from(self.name.is_some())
            + ::std::primitive::usize::from(self.count.is_some())
            + ::std::primitive::usize::from(self.foo_bar.is_some())
            + ::std::primitive::usize::from(self.foo_bar_2.is_some())
            + ::std::primitive::usize::from(self.foo_bar_3.is_some())
            + ::std::primitive::usize::from(self.foo_bar_4.is_some())
            + ::std::primitive::usize::from(self.empty.is_some())
            + ::std::primitive::usize::from(self.x1.is_some())
            + ::std::primitive::usize::from(self.größe.is_some())
            + ::std::primitive::usize::from(self.日本.is_some())
            + ::std::primitive::usize::from(self.empty_2.is_some())
            + ::std::primitive::usize::from(self.a_b_c.is_some())
            + ::std::primitive::usize::from(self.value.is_some())
            + ::std::primitive::usize::from(self.text.is_some())
            + ::std::primitive::usize::from(self.at.is_some()) + self.extra_.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("type", &self.type_)?;
        if let ::std::option::Option::Some(value) = &self.self_ {
            map.serialize_entry("self", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.self_2 {
            map.serialize_entry("Self", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.extra {
            map.serialize_entry("extra", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.extra_2 {
            map.serialize_entry("extra_", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.builder {
            map.serialize_entry("builder", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.build {
            map.serialize_entry("build", value)?;
        }
        map.serialize_entry("errors", &self.errors)?;
        map.serialize_entry("map", &self.map)?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.count {
            map.serialize_entry("count", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.foo_bar {
            map.serialize_entry("fooBar", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.foo_bar_2 {
            map.serialize_entry("foo_bar", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.foo_bar_3 {
            map.serialize_entry("foo-bar", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.foo_bar_4 {
            map.serialize_entry("FooBar", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.empty {
            map.serialize_entry("", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.x1 {
            map.serialize_entry("1", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.größe {
            map.serialize_entry("größe", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.日本 {
            map.serialize_entry("日本", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.empty_2 {
            map.serialize_entry("-", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.a_b_c {
            map.serialize_entry("a/b~c%\"", value)?;
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
        self.extra_.write(&mut map)?;
        map.end()
    }
}

impl<'de> ::serde::Deserialize<'de> for Type {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct TypeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TypeVisitor {
            type Value = Type;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (type)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map_: __A,
            ) -> ::std::result::Result<Type, __A::Error> {
                let mut type_ = ::std::option::Option::None;
                let mut self_ = ::std::option::Option::None;
                let mut self_2 = ::std::option::Option::None;
                let mut extra = ::std::option::Option::None;
                let mut extra_2 = ::std::option::Option::None;
                let mut builder = ::std::option::Option::None;
                let mut build = ::std::option::Option::None;
                let mut errors = ::std::option::Option::None;
                let mut map = ::std::option::Option::None;
                let mut name = ::std::option::Option::None;
                let mut count = ::std::option::Option::None;
                let mut foo_bar = ::std::option::Option::None;
                let mut foo_bar_2 = ::std::option::Option::None;
                let mut foo_bar_3 = ::std::option::Option::None;
                let mut foo_bar_4 = ::std::option::Option::None;
                let mut empty = ::std::option::Option::None;
                let mut x1 = ::std::option::Option::None;
                let mut größe = ::std::option::Option::None;
                let mut 日本 = ::std::option::Option::None;
                let mut empty_2 = ::std::option::Option::None;
                let mut a_b_c = ::std::option::Option::None;
                let mut value = ::std::option::Option::None;
                let mut text = ::std::option::Option::None;
                let mut at = ::std::option::Option::None;
                let mut extra_ = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name_) = map_
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name_.as_str() {
                        "type" => ::exactify::object::set(&mut type_, &name_, &mut map_)?,
                        "self" => ::exactify::object::set(&mut self_, &name_, &mut map_)?,
                        "Self" => {
                            ::exactify::object::set(&mut self_2, &name_, &mut map_)?
                        }
                        "extra" => {
                            ::exactify::object::set(&mut extra, &name_, &mut map_)?
                        }
                        "extra_" => {
                            ::exactify::object::set(&mut extra_2, &name_, &mut map_)?
                        }
                        "builder" => {
                            ::exactify::object::set(&mut builder, &name_, &mut map_)?
                        }
                        "build" => {
                            ::exactify::object::set(&mut build, &name_, &mut map_)?
                        }
                        "errors" => {
                            ::exactify::object::set(&mut errors, &name_, &mut map_)?
                        }
                        "map" => ::exactify::object::set(&mut map, &name_, &mut map_)?,
                        "name" => ::exactify::object::set(&mut name, &name_, &mut map_)?,
                        "count" => {
                            ::exactify::object::set(&mut count, &name_, &mut map_)?
                        }
                        "fooBar" => {
                            ::exactify::object::set(&mut foo_bar, &name_, &mut map_)?
                        }
                        "foo_bar" => {
                            ::exactify::object::set(&mut foo_bar_2, &name_, &mut map_)?
                        }
                        "foo-bar" => {
                            ::exactify::object::set(&mut foo_bar_3, &name_, &mut map_)?
                        }
                        "FooBar" => {
                            ::exactify::object::set(&mut foo_bar_4, &name_, &mut map_)?
                        }
                        "" => ::exactify::object::set(&mut empty, &name_, &mut map_)?,
                        "1" => ::exactify::object::set(&mut x1, &name_, &mut map_)?,
                        "größe" => {
                            ::exactify::object::set(&mut größe, &name_, &mut map_)?
                        }
                        "日本" => {
                            ::exactify::object::set(&mut 日本, &name_, &mut map_)?
                        }
                        "-" => ::exactify::object::set(&mut empty_2, &name_, &mut map_)?,
                        "a/b~c%\"" => {
                            ::exactify::object::set(&mut a_b_c, &name_, &mut map_)?
                        }
                        "value" => {
                            ::exactify::object::set(&mut value, &name_, &mut map_)?
                        }
                        "text" => ::exactify::object::set(&mut text, &name_, &mut map_)?,
                        "at" => ::exactify::object::set(&mut at, &name_, &mut map_)?,
                        _ => extra_.read(name_, &mut map_)?,
                    }
                }
                ::std::result::Result::Ok(Type {
                    type_: ::exactify::object::required(type_, "type")?,
                    self_,
                    self_2,
                    extra,
                    extra_2,
                    builder,
                    build,
                    errors: ::exactify::object::required(errors, "errors")?,
                    map: ::exactify::object::required(map, "map")?,
                    name,
                    count,
                    foo_bar,
                    foo_bar_2,
                    foo_bar_3,
                    foo_bar_4,
                    empty,
                    x1,
                    größe,
                    日本,
                    empty_2,
                    a_b_c,
                    value,
                    text,
                    at,
                    extra_,
                })
            }
        }
        deserializer.deserialize_map(TypeVisitor)
    }
}

impl ::exactify::Exact for Type {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "type",
            properties: &[
                ::exactify::object::Property {
                    name: "type",
                    location: "/properties/type",
                    required: true,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "self",
                    location: "/properties/self",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "Self",
                    location: "/properties/Self",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "extra",
                    location: "/properties/extra",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "extra_",
                    location: "/properties/extra_",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "builder",
                    location: "/properties/builder",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "build",
                    location: "/properties/build",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "errors",
                    location: "/properties/errors",
                    required: true,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "map",
                    location: "/properties/map",
                    required: true,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "name",
                    location: "/properties/name",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "count",
                    location: "/properties/count",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "fooBar",
                    location: "/properties/fooBar",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "foo_bar",
                    location: "/properties/foo_bar",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "foo-bar",
                    location: "/properties/foo-bar",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "FooBar",
                    location: "/properties/FooBar",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "",
                    location: "/properties/",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "1",
                    location: "/properties/1",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "größe",
                    location: "/properties/größe",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "日本",
                    location: "/properties/日本",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "-",
                    location: "/properties/-",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "a/b~c%\"",
                    location: "/properties/a~1b~0c%\"",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "value",
                    location: "/properties/value",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "text",
                    location: "/properties/text",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "at",
                    location: "/properties/at",
                    required: false,
                    explain: <::std::string::String as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::Any,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        !self.extra_.is_empty()
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
pub mod builder {
    /// Builds a [`Type`](super::Type).
    #[derive(Clone, Debug, Default)]
    pub struct Type {
        type_: ::exactify::build::Draft<::std::string::String>,
        self_: ::exactify::build::Draft<::std::string::String>,
        self_2: ::exactify::build::Draft<::std::string::String>,
        extra: ::exactify::build::Draft<::std::string::String>,
        extra_2: ::exactify::build::Draft<::std::string::String>,
        builder: ::exactify::build::Draft<::std::string::String>,
        build: ::exactify::build::Draft<::std::string::String>,
        errors: ::exactify::build::Draft<::std::string::String>,
        map: ::exactify::build::Draft<::std::string::String>,
        name: ::exactify::build::Draft<::std::string::String>,
        count: ::exactify::build::Draft<::std::string::String>,
        foo_bar: ::exactify::build::Draft<::std::string::String>,
        foo_bar_2: ::exactify::build::Draft<::std::string::String>,
        foo_bar_3: ::exactify::build::Draft<::std::string::String>,
        foo_bar_4: ::exactify::build::Draft<::std::string::String>,
        empty: ::exactify::build::Draft<::std::string::String>,
        x1: ::exactify::build::Draft<::std::string::String>,
        größe: ::exactify::build::Draft<::std::string::String>,
        日本: ::exactify::build::Draft<::std::string::String>,
        empty_2: ::exactify::build::Draft<::std::string::String>,
        a_b_c: ::exactify::build::Draft<::std::string::String>,
        value: ::exactify::build::Draft<::std::string::String>,
        text: ::exactify::build::Draft<::std::string::String>,
        at: ::exactify::build::Draft<::std::string::String>,
        extra_: ::exactify::Extra<super::Type>,
        errors_: ::exactify::build::BuildError,
    }
    impl Type {
        /// The property `type`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_.set(value);
            self
        }
        /// The property `self`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn self_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_.set(value);
            self
        }
        /// The property `Self`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn self_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_2.set(value);
            self
        }
        /// The property `extra`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn extra<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.extra.set(value);
            self
        }
        /// The property `extra_`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn extra_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.extra_2.set(value);
            self
        }
        /// The property `builder`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn builder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.builder.set(value);
            self
        }
        /// The property `build`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn build<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.build.set(value);
            self
        }
        /// The property `errors`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn errors<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.set(value);
            self
        }
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
        /// The property `fooBar`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn foo_bar<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.foo_bar.set(value);
            self
        }
        /// The property `foo_bar`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn foo_bar_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.foo_bar_2.set(value);
            self
        }
        /// The property `foo-bar`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn foo_bar_3<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.foo_bar_3.set(value);
            self
        }
        /// The property `FooBar`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn foo_bar_4<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.foo_bar_4.set(value);
            self
        }
        /// The property ``.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn empty<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.empty.set(value);
            self
        }
        /// The property `1`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn x1<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.x1.set(value);
            self
        }
        /// The property `größe`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn größe<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.größe.set(value);
            self
        }
        /// The property `日本`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn 日本<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.日本.set(value);
            self
        }
        /// The property `-`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn empty_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.empty_2.set(value);
            self
        }
        /// The property `a/b~c%"`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn a_b_c<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a_b_c.set(value);
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
        pub fn extra_<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.errors_.add(&mut self.extra_, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build_(
            self,
        ) -> ::std::result::Result<super::Type, ::exactify::build::BuildError> {
            let mut errors_ = self.errors_;
            let type_ = self.type_.required("type", &mut errors_);
            let self_ = self.self_.optional("self", &mut errors_);
            let self_2 = self.self_2.optional("Self", &mut errors_);
            let extra = self.extra.optional("extra", &mut errors_);
            let extra_2 = self.extra_2.optional("extra_", &mut errors_);
            let builder = self.builder.optional("builder", &mut errors_);
            let build = self.build.optional("build", &mut errors_);
            let errors = self.errors.required("errors", &mut errors_);
            let map = self.map.required("map", &mut errors_);
            let name = self.name.optional("name", &mut errors_);
            let count = self.count.optional("count", &mut errors_);
            let foo_bar = self.foo_bar.optional("fooBar", &mut errors_);
            let foo_bar_2 = self.foo_bar_2.optional("foo_bar", &mut errors_);
            let foo_bar_3 = self.foo_bar_3.optional("foo-bar", &mut errors_);
            let foo_bar_4 = self.foo_bar_4.optional("FooBar", &mut errors_);
            let empty = self.empty.optional("", &mut errors_);
            let x1 = self.x1.optional("1", &mut errors_);
            let größe = self.größe.optional("größe", &mut errors_);
            let 日本 = self.日本.optional("日本", &mut errors_);
            let empty_2 = self.empty_2.optional("-", &mut errors_);
            let a_b_c = self.a_b_c.optional("a/b~c%\"", &mut errors_);
            let value = self.value.optional("value", &mut errors_);
            let text = self.text.optional("text", &mut errors_);
            let at = self.at.optional("at", &mut errors_);
            errors_
                .or(
                    match (type_, errors, map) {
                        (
                            ::std::option::Option::Some(type_),
                            ::std::option::Option::Some(errors),
                            ::std::option::Option::Some(map),
                        ) => {
                            ::std::option::Option::Some(super::Type {
                                type_,
                                errors,
                                map,
                                self_,
                                self_2,
                                extra,
                                extra_2,
                                builder,
                                build,
                                name,
                                count,
                                foo_bar,
                                foo_bar_2,
                                foo_bar_3,
                                foo_bar_4,
                                empty,
                                x1,
                                größe,
                                日本,
                                empty_2,
                                a_b_c,
                                value,
                                text,
                                at,
                                extra_: self.extra_,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Type> for super::Type {
        type Error = ::exactify::build::BuildError;
        fn try_from(builder: Type) -> ::std::result::Result<Self, Self::Error> {
            builder.build_()
        }
    }
}
