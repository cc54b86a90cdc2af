// Made by exactify-build 0.1.0 from union. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Unions
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Unions {
    /// ID
    ///
    /// Enforced:
    /// * `type`: `` ["string","integer"] ``
    /// * `minLength`: `` 1 ``
    /// * `minimum`: `` 1 ``
    pub id: ::std::option::Option<Id>,
    /// The property `flag`.
    ///
    /// Enforced:
    /// * `type`: `` ["boolean","array","null"] ``
    /// * `items`: `` {"type":"string"} ``
    /// * `maxItems`: `` 2 ``
    pub flag: ::std::option::Option<::std::option::Option<UnionsFlag>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Unions>,
}

impl ::exactify::__private::Properties for Unions {
    const NAMES: &'static [&'static str] = &["id", "flag"];
}

impl ::serde::Serialize for Unions {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.id.is_some())
            + ::std::primitive::usize::from(self.flag.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.flag {
            map.serialize_entry("flag", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Unions {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct UnionsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for UnionsVisitor {
            type Value = Unions;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Unions)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Unions, __A::Error> {
                let mut made = Unions {
                    id: ::std::option::Option::None,
                    flag: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "id" => {
                            ::exactify::__private::set(&mut made.id, &name, &mut map)?
                        }
                        "flag" => {
                            ::exactify::__private::set(&mut made.flag, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(UnionsVisitor)
    }
}

impl ::exactify::Exact for Unions {
    const CHECK: &'static ::exactify::Check = &checks::UNIONS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Unions {
    const SCHEMA: &'static str = r#"{"title":"Unions","type":"object","properties":{"id":{"title":"ID","type":["string","integer"],"minLength":1,"minimum":1},"flag":{"type":["boolean","array","null"],"items":{"type":"string"},"maxItems":2}}}"#;
}

/// ID
///
/// Enforced:
/// * `type`: `` ["string","integer"] ``
/// * `minLength`: `` 1 ``
/// * `minimum`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Id {
    /// A JSON string.
    String(IdString),
    /// A JSON number.
    Number(IdInteger),
}

::exactify::union_impls!(Id, "ID", [String(IdString), Number(IdInteger)]);

impl ::std::convert::TryFrom<&str> for Id {
    type Error = <IdString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <IdString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <IdString as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::String)
    }
}

impl ::exactify::Exact for Id {
    const CHECK: &'static ::exactify::Check = &checks::ID;
}

impl ::exactify::Subschema for Id {
    const SCHEMA: &'static str = r#"{"title":"ID","type":["string","integer"],"minLength":1,"minimum":1}"#;
}

/// IdString
///
/// Enforced:
/// * `minLength`: `` 1 ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct IdString(::exactify::__private::EcoString);

::exactify::string_impls!(
    IdString, "id string", checks::ID.strings, & checks::ID_STRING_ONLY
);

impl ::exactify::Subschema for IdString {
    const SCHEMA: &'static str = r#"{"minLength":1,"type":"string"}"#;
}

/// IdInteger
///
/// Enforced:
/// * `minimum`: `` 1 ``
/// * `type`: `` integer ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct IdInteger(::exactify::Number);

::exactify::number_impls!(
    IdInteger, "id integer", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("1"))], &
    checks::ID_INTEGER_ONLY
);

impl ::exactify::Subschema for IdInteger {
    const SCHEMA: &'static str = r#"{"minimum":1,"type":"integer"}"#;
}

/// UnionsFlag
///
/// Enforced:
/// * `type`: `` ["boolean","array","null"] ``
/// * `items`: `` {"type":"string"} ``
/// * `maxItems`: `` 2 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum UnionsFlag {
    /// A JSON boolean.
    Boolean(bool),
    /// A JSON array.
    Array(::exactify::Array<::std::string::String, 0, 2>),
}

::exactify::union_impls!(
    UnionsFlag, "unions flag", [Boolean(bool), Array(::exactify::Array <
    ::std::string::String, 0, 2 >)]
);

impl ::exactify::Exact for UnionsFlag {
    const CHECK: &'static ::exactify::Check = &checks::UNIONS_FLAG_ONLY;
}

impl ::exactify::Subschema for UnionsFlag {
    const SCHEMA: &'static str = r#"{"type":["boolean","array"],"items":{"type":"string"},"maxItems":2}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static UNIONS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Unions",
        object: &Object {
            properties: &[("id", &ID), ("flag", &UNIONS_FLAG)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ID: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::INTEGER),
        name: "ID",
        strings: &[StringRule::MinLength(1)],
        numbers: &[NumberRule::Minimum(Limit::new("1"))],
        ..Check::ANY
    };
    pub(super) static UNIONS_FLAG: Check = Check {
        types: JsonTypes::ARRAY.or(JsonTypes::BOOLEAN).or(JsonTypes::NULL),
        name: "unions flag",
        array: &Items {
            rest: Some(&Check::STRING),
            max: 2,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static ID_STRING_ONLY: Check = Check {
        name: "id string",
        in_place: &[("", &ID)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static ID_INTEGER_ONLY: Check = Check {
        name: "id integer",
        in_place: &[("", &ID)],
        only: JsonTypes::NUMBER,
        ..Check::ANY
    };
    pub(super) static UNIONS_FLAG_ONLY: Check = Check {
        name: "unions flag",
        in_place: &[("", &UNIONS_FLAG)],
        only: JsonTypes::ARRAY.or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Unions {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Unions {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Unions`](super::Unions).
    #[derive(Clone, Debug, Default)]
    pub struct Unions {
        id: ::exactify::__private::Draft<super::Id>,
        flag: ::exactify::__private::Draft<::std::option::Option<super::UnionsFlag>>,
        extra: ::exactify::Extra<super::Unions>,
        errors: ::exactify::BuildError,
    }
    impl Unions {
        /// ID
        ///
        /// Enforced:
        /// * `type`: `` ["string","integer"] ``
        /// * `minLength`: `` 1 ``
        /// * `minimum`: `` 1 ``
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Id>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
            self
        }
        /// The property `flag`.
        ///
        /// Enforced:
        /// * `type`: `` ["boolean","array","null"] ``
        /// * `items`: `` {"type":"string"} ``
        /// * `maxItems`: `` 2 ``
        #[must_use]
        pub fn flag<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::UnionsFlag>,
            V::Error: ::std::fmt::Display,
        {
            self.flag.set_some::<V, super::UnionsFlag>(value);
            self
        }
        /// Makes `flag` null.
        #[must_use]
        pub fn flag_null(mut self) -> Self {
            self.flag.set(::std::option::Option::<super::UnionsFlag>::None);
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
        ) -> ::std::result::Result<super::Unions, ::exactify::BuildError> {
            let mut errors = self.errors;
            let id = self.id.optional("id", &mut errors);
            let flag = self.flag.optional("flag", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Unions {
                        id,
                        flag,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Unions> for super::Unions {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Unions,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
