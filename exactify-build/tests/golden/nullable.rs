// Made by exactify-build 0.1.0 from nullable. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Nullable
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Nullable {
    /// The property `note`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` ["string","null"] ``
    pub note: ::std::option::Option<::std::string::String>,
    /// The property `on`.
    ///
    /// Enforced:
    /// * `type`: `` ["null","boolean"] ``
    pub on: ::std::option::Option<::std::option::Option<bool>>,
    /// The property `code`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `maxLength`: `` 2 ``
    pub code: ::std::option::Option<::std::option::Option<NullableCode>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Nullable>,
}

impl ::exactify::__private::Properties for Nullable {
    const NAMES: &'static [&'static str] = &["note", "on", "code"];
}

impl ::serde::Serialize for Nullable {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.on.is_some())
            + ::std::primitive::usize::from(self.code.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("note", &self.note)?;
        if let ::std::option::Option::Some(value) = &self.on {
            map.serialize_entry("on", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.code {
            map.serialize_entry("code", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Nullable {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct NullableVisitor;
        impl<'de> ::serde::de::Visitor<'de> for NullableVisitor {
            type Value = Nullable;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Nullable)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Nullable, __A::Error> {
                let mut note = ::std::option::Option::None;
                let mut on = ::std::option::Option::None;
                let mut code = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "note" => ::exactify::__private::set(&mut note, &name, &mut map)?,
                        "on" => ::exactify::__private::set(&mut on, &name, &mut map)?,
                        "code" => ::exactify::__private::set(&mut code, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Nullable {
                    note: ::exactify::__private::required(note, "note")?,
                    on,
                    code,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(NullableVisitor)
    }
}

impl ::exactify::Exact for Nullable {
    const CHECK: &'static ::exactify::Check = &checks::NULLABLE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Nullable {
    const SCHEMA: &'static str = r#"{"title":"Nullable","type":"object","properties":{"note":{"type":["string","null"]},"on":{"type":["null","boolean"]},"code":{"type":["string","null"],"maxLength":2}},"required":["note"]}"#;
}

/// NullableCode
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct NullableCode(::exactify::__private::EcoString);

::exactify::string_impls!(
    NullableCode, "nullable code", checks::NULLABLE_CODE.strings, &
    checks::NULLABLE_CODE_ONLY
);

impl ::exactify::Subschema for NullableCode {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":2}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static NULLABLE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Nullable",
        object: &Object {
            properties: &[
                ("note", &Check::of(JsonTypes::STRING.or(JsonTypes::NULL))),
                ("on", &Check::of(JsonTypes::BOOLEAN.or(JsonTypes::NULL))),
                ("code", &NULLABLE_CODE),
            ],
            required: &["note"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static NULLABLE_CODE: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "nullable code",
        strings: &[StringRule::MaxLength(2)],
        ..Check::ANY
    };
    pub(super) static NULLABLE_CODE_ONLY: Check = Check {
        name: "nullable code",
        in_place: &[("", &NULLABLE_CODE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Nullable {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Nullable {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Nullable`](super::Nullable).
    #[derive(Clone, Debug, Default)]
    pub struct Nullable {
        note: ::exactify::__private::Draft<::std::option::Option<::std::string::String>>,
        on: ::exactify::__private::Draft<::std::option::Option<bool>>,
        code: ::exactify::__private::Draft<::std::option::Option<super::NullableCode>>,
        extra: ::exactify::Extra<super::Nullable>,
        errors: ::exactify::BuildError,
    }
    impl Nullable {
        /// The property `note`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set_some::<V, ::std::string::String>(value);
            self
        }
        /// Makes `note` null.
        #[must_use]
        pub fn note_null(mut self) -> Self {
            self.note.set(::std::option::Option::<::std::string::String>::None);
            self
        }
        /// The property `on`.
        ///
        /// Enforced:
        /// * `type`: `` ["null","boolean"] ``
        #[must_use]
        pub fn on<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.on.set_some::<V, bool>(value);
            self
        }
        /// Makes `on` null.
        #[must_use]
        pub fn on_null(mut self) -> Self {
            self.on.set(::std::option::Option::<bool>::None);
            self
        }
        /// The property `code`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `maxLength`: `` 2 ``
        #[must_use]
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::NullableCode>,
            V::Error: ::std::fmt::Display,
        {
            self.code.set_some::<V, super::NullableCode>(value);
            self
        }
        /// Makes `code` null.
        #[must_use]
        pub fn code_null(mut self) -> Self {
            self.code.set(::std::option::Option::<super::NullableCode>::None);
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
        ) -> ::std::result::Result<super::Nullable, ::exactify::BuildError> {
            let mut errors = self.errors;
            let note = self.note.required("note", &mut errors);
            let on = self.on.optional("on", &mut errors);
            let code = self.code.optional("code", &mut errors);
            errors
                .or(
                    match (note,) {
                        (::std::option::Option::Some(note),) => {
                            ::std::option::Option::Some(super::Nullable {
                                note,
                                on,
                                code,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Nullable> for super::Nullable {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Nullable,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
