// Made by exactify-build 0.1.0 from dependent_required. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Dependent
///
/// Enforced:
/// * `type`: `` object ``
/// * `dependentRequired`: `` {"card":["cvc","zip"],"extra":["note"]} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Dependent {
    /// The property `card`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    card: ::std::option::Option<::std::string::String>,
    /// The property `cvc`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    cvc: ::std::option::Option<::std::string::String>,
    /// The property `note`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    note: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<Dependent>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Dependent {
    /// The property `card`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn card(&self) -> ::std::option::Option<&::std::string::String> {
        self.card.as_ref()
    }
    /// The property `cvc`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn cvc(&self) -> ::std::option::Option<&::std::string::String> {
        self.cvc.as_ref()
    }
    /// The property `note`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn note(&self) -> ::std::option::Option<&::std::string::String> {
        self.note.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<Dependent> {
        &self.extra
    }
}

::exactify::parts_impls!(
    Dependent { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : { card : ::std::string::String, try_set_card, try_remove_card; cvc :
    ::std::string::String, try_set_cvc, try_remove_cvc; note : ::std::string::String,
    try_set_note, try_remove_note; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for Dependent {
    const NAMES: &'static [&'static str] = &["card", "cvc", "note"];
}

impl ::serde::Serialize for Dependent {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.card.is_some())
            + ::std::primitive::usize::from(self.cvc.is_some())
            + ::std::primitive::usize::from(self.note.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.card {
            map.serialize_entry("card", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.cvc {
            map.serialize_entry("cvc", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.note {
            map.serialize_entry("note", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Dependent {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DependentVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DependentVisitor {
            type Value = Dependent;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Dependent)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Dependent, __A::Error> {
                let mut card = ::std::option::Option::None;
                let mut cvc = ::std::option::Option::None;
                let mut note = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "card" => ::exactify::__private::set(&mut card, &name, &mut map)?,
                        "cvc" => ::exactify::__private::set(&mut cvc, &name, &mut map)?,
                        "note" => ::exactify::__private::set(&mut note, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                if card.is_some() && cvc.is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("card", "cvc"),
                    );
                }
                if card.is_some() && extra.get("zip").is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("card", "zip"),
                    );
                }
                if extra.get("extra").is_some() && note.is_none() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("extra", "note"),
                    );
                }
                ::std::result::Result::Ok(Dependent {
                    card,
                    cvc,
                    note,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(DependentVisitor)
    }
}

impl ::exactify::Exact for Dependent {
    const CHECK: &'static ::exactify::Check = &checks::DEPENDENT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Dependent {
    const SCHEMA: &'static str = r#"{"title":"Dependent","type":"object","properties":{"card":{"type":"string"},"cvc":{"type":"string"},"note":{"type":"string"}},"dependentRequired":{"card":["cvc","zip"],"extra":["note"]}}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static DEPENDENT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Dependent",
        object: &Object {
            properties: &[
                ("card", &Check::STRING),
                ("cvc", &Check::STRING),
                ("note", &Check::STRING),
            ],
            dependent: &[("card", &["cvc", "zip"]), ("extra", &["note"])],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Dependent {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Dependent {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Dependent`](super::Dependent).
    #[derive(Clone, Debug, Default)]
    pub struct Dependent {
        pub(super) card: ::exactify::__private::Draft<::std::string::String>,
        pub(super) cvc: ::exactify::__private::Draft<::std::string::String>,
        pub(super) note: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::Dependent>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Dependent {
        /// The property `card`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn card<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.card.set(value);
            self
        }
        /// The property `cvc`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn cvc<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cvc.set(value);
            self
        }
        /// The property `note`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set(value);
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
        ) -> ::std::result::Result<super::Dependent, ::exactify::BuildError> {
            let mut errors = self.errors;
            let card = self.card.optional("card", &mut errors);
            let cvc = self.cvc.optional("cvc", &mut errors);
            let note = self.note.optional("note", &mut errors);
            if card.is_some() && cvc.is_none() {
                errors.depends("card", "cvc");
            }
            if card.is_some() && self.extra.get("zip").is_none() {
                errors.depends("card", "zip");
            }
            if self.extra.get("extra").is_some() && note.is_none() {
                errors.depends("extra", "note");
            }
            errors
                .or(
                    ::std::option::Option::Some(super::Dependent {
                        card,
                        cvc,
                        note,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Dependent> for super::Dependent {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Dependent,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Dependent`](super::Dependent), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Dependent {
        /// The property `card`.
        pub card: ::std::option::Option<::std::string::String>,
        /// The property `cvc`.
        pub cvc: ::std::option::Option<::std::string::String>,
        /// The property `note`.
        pub note: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::Dependent>,
    }
}
