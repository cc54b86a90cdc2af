// Made by exactify-build 0.1.0 from untyped. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Untyped
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `minimum`: `` 3 ``
/// * `maxProperties`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum UntypedValue {
    /// A JSON object.
    Object(UntypedValueObject),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(UntypedValueString),
    /// A JSON number.
    Number(UntypedValueNumber),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    UntypedValue, "Untyped", [Object(UntypedValueObject), Array(::exactify::Array <
    ::exactify::Raw >), String(UntypedValueString), Number(UntypedValueNumber),
    Boolean(bool)]
);

::exactify::builder_impls!(UntypedValue, [UntypedValueObject]);

impl ::std::convert::TryFrom<&str> for UntypedValue {
    type Error = <UntypedValueString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <UntypedValueString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <UntypedValueString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for UntypedValue {
    const CHECK: &'static ::exactify::Check = &checks::UNTYPED_VALUE_ONLY;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for UntypedValue {
    const SCHEMA: &'static str = r#"{"title":"Untyped","minLength":2,"minimum":3,"maxProperties":1,"required":["a"],"type":["object","array","string","number","boolean"]}"#;
}

/// UntypedValueObject
///
/// Enforced:
/// * `maxProperties`: `` 1 ``
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct UntypedValueObject {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    a: ::exactify::Raw,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<UntypedValueObject>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl UntypedValueObject {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `required`
    pub fn a(&self) -> &::exactify::Raw {
        &self.a
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<UntypedValueObject> {
        &self.extra
    }
}

::exactify::parts_impls!(
    UntypedValueObject { ways : into_parts, from_parts, into_builder, errors; required :
    { a : ::exactify::Raw, try_set_a; } optional : {} nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for UntypedValueObject {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for UntypedValueObject {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("a", &self.a)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for UntypedValueObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct UntypedValueObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for UntypedValueObjectVisitor {
            type Value = UntypedValueObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (untyped value object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<UntypedValueObject, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                let mut count = 0;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count += 1;
                    ::exactify::__private::at_most(count, 1)?;
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::exactify::__private::at_least(count, 0)?;
                ::std::result::Result::Ok(UntypedValueObject {
                    a: ::exactify::__private::required(a, "a")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(UntypedValueObjectVisitor)
    }
}

impl ::exactify::Exact for UntypedValueObject {
    const CHECK: &'static ::exactify::Check = &checks::UNTYPED_VALUE_OBJECT_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for UntypedValueObject {
    const SCHEMA: &'static str = r#"{"maxProperties":1,"required":["a"],"type":"object"}"#;
}

/// UntypedValueString
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct UntypedValueString(::exactify::__private::EcoString);

::exactify::string_impls!(
    UntypedValueString, "untyped value string", checks::UNTYPED_VALUE.strings, &
    checks::UNTYPED_VALUE_STRING_ONLY
);

impl ::exactify::Subschema for UntypedValueString {
    const SCHEMA: &'static str = r#"{"minLength":2,"type":"string"}"#;
}

/// UntypedValueNumber
///
/// Enforced:
/// * `minimum`: `` 3 ``
/// * `type`: `` number ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct UntypedValueNumber(::exactify::Number);

::exactify::number_impls!(
    UntypedValueNumber, "untyped value number", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("3"))], &
    checks::UNTYPED_VALUE_NUMBER_ONLY
);

impl ::exactify::Subschema for UntypedValueNumber {
    const SCHEMA: &'static str = r#"{"minimum":3,"type":"number"}"#;
}

/// Untyped
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `minimum`: `` 3 ``
/// * `maxProperties`: `` 1 ``
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub type Untyped = ::std::option::Option<UntypedValue>;

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static UNTYPED_VALUE: Check = Check {
        name: "Untyped",
        strings: &[StringRule::MinLength(2)],
        numbers: &[NumberRule::Minimum(Limit::new("3"))],
        object: &Object {
            required: &["a"],
            max: 1,
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static UNTYPED_VALUE_ONLY: Check = Check {
        name: "Untyped",
        in_place: &[("", &UNTYPED_VALUE)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static UNTYPED_VALUE_OBJECT_ONLY: Check = Check {
        name: "untyped value object",
        in_place: &[("", &UNTYPED_VALUE)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static UNTYPED_VALUE_STRING_ONLY: Check = Check {
        name: "untyped value string",
        in_place: &[("", &UNTYPED_VALUE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static UNTYPED_VALUE_NUMBER_ONLY: Check = Check {
        name: "untyped value number",
        in_place: &[("", &UNTYPED_VALUE)],
        only: JsonTypes::NUMBER,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::UntypedValueObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> UntypedValueObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`UntypedValueObject`](super::UntypedValueObject).
    #[derive(Clone, Debug, Default)]
    pub struct UntypedValueObject {
        pub(super) a: ::exactify::__private::Draft<::exactify::Raw>,
        pub(super) extra: ::exactify::Extra<super::UntypedValueObject>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl UntypedValueObject {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
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
        ) -> ::std::result::Result<super::UntypedValueObject, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.required("a", &mut errors);
            let count = 1 + self.extra.len();
            errors.count(count, 0, 1);
            errors
                .or(
                    match (a,) {
                        (::std::option::Option::Some(a),) => {
                            ::std::option::Option::Some(super::UntypedValueObject {
                                a,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<UntypedValueObject> for super::UntypedValueObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: UntypedValueObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`UntypedValueObject`](super::UntypedValueObject), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UntypedValueObject {
        /// The property `a`.
        pub a: ::exactify::Raw,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::UntypedValueObject>,
    }
}
