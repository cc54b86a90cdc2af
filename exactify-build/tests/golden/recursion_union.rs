// Made by exactify-build 0.1.0 from recursion_union. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Json
///
/// Enforced:
/// * `type`: `` ["object","string"] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Json {
    /// A JSON object.
    Object(JsonObject),
    /// A JSON string.
    String(::std::string::String),
}

::exactify::union_impls!(
    Json, "Json", [Object(JsonObject), String(::std::string::String)]
);

::exactify::builder_impls!(Json, [JsonObject]);

impl ::std::convert::From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Json {
    const CHECK: &'static ::exactify::Check = &checks::JSON;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for Json {
    const SCHEMA: &'static str = r##"{"title":"Json","type":["object","string"],"properties":{"inside":{"$ref":"#"},"count":{"type":"integer","minimum":0}}}"##;
}

/// JsonObject
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct JsonObject {
    /// Json
    ///
    /// Enforced:
    /// * `type`: `` ["object","string"] ``
    pub inside: ::std::option::Option<::std::boxed::Box<Json>>,
    /// The property `count`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 0 ``
    pub count: ::std::option::Option<JsonObjectCount>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<JsonObject>,
}

impl ::exactify::__private::Properties for JsonObject {
    const NAMES: &'static [&'static str] = &["inside", "count"];
}

impl ::serde::Serialize for JsonObject {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.inside.is_some())
            + ::std::primitive::usize::from(self.count.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.inside {
            map.serialize_entry("inside", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.count {
            map.serialize_entry("count", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for JsonObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct JsonObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for JsonObjectVisitor {
            type Value = JsonObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (json object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<JsonObject, __A::Error> {
                let mut made = JsonObject {
                    inside: ::std::option::Option::None,
                    count: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "inside" => {
                            ::exactify::__private::set(
                                &mut made.inside,
                                &name,
                                &mut map,
                            )?
                        }
                        "count" => {
                            ::exactify::__private::set(&mut made.count, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(JsonObjectVisitor)
    }
}

impl ::exactify::Exact for JsonObject {
    const CHECK: &'static ::exactify::Check = &checks::JSON_OBJECT_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.inside)
    }
}

impl ::exactify::Subschema for JsonObject {
    const SCHEMA: &'static str = r##"{"properties":{"inside":{"$ref":"#"},"count":{"type":"integer","minimum":0}},"type":"object"}"##;
}

/// JsonObjectCount
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 0 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct JsonObjectCount(::exactify::Number);

::exactify::number_impls!(
    JsonObjectCount, "json object count", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("0"))], &
    checks::JSON_OBJECT_COUNT
);

impl ::exactify::Subschema for JsonObjectCount {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":0}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static JSON: Check = Check {
        types: JsonTypes::OBJECT.or(JsonTypes::STRING),
        name: "Json",
        object: &Object {
            properties: &[
                (
                    "inside",
                    &Check {
                        name: "Json",
                        in_place: &[("/$ref", &JSON)],
                        ..Check::ANY
                    },
                ),
                ("count", &JSON_OBJECT_COUNT),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static JSON_OBJECT_COUNT: Check = Check {
        types: JsonTypes::INTEGER,
        name: "json object count",
        numbers: &[NumberRule::Minimum(Limit::new("0"))],
        ..Check::ANY
    };
    pub(super) static JSON_OBJECT_ONLY: Check = Check {
        name: "json object",
        in_place: &[("", &JSON)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::JsonObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> JsonObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`JsonObject`](super::JsonObject).
    #[derive(Clone, Debug, Default)]
    pub struct JsonObject {
        inside: ::exactify::__private::Draft<::std::boxed::Box<super::Json>>,
        count: ::exactify::__private::Draft<super::JsonObjectCount>,
        extra: ::exactify::Extra<super::JsonObject>,
        errors: ::exactify::BuildError,
    }
    impl JsonObject {
        /// Json
        ///
        /// Enforced:
        /// * `type`: `` ["object","string"] ``
        #[must_use]
        pub fn inside<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Json>>,
            V::Error: ::std::fmt::Display,
        {
            self.inside.set(value);
            self
        }
        /// The property `count`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 0 ``
        #[must_use]
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::JsonObjectCount>,
            V::Error: ::std::fmt::Display,
        {
            self.count.set(value);
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
        ) -> ::std::result::Result<super::JsonObject, ::exactify::BuildError> {
            let mut errors = self.errors;
            let inside = self.inside.optional("inside", &mut errors);
            let count = self.count.optional("count", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::JsonObject {
                        inside,
                        count,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<JsonObject> for super::JsonObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: JsonObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
