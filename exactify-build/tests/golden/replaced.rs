// Made by exactify-build 0.1.0 from replaced. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Replaced
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Replaced {
    /// How many.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub count: ::std::option::Option<::exactify::Integer>,
    /// The property `flags`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"boolean"} ``
    /// * `minItems`: `` 1 ``
    pub flags: ::std::option::Option<::exactify::Array<bool, 1>>,
    /// The property `perhaps`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` ["boolean","null"] ``
    pub perhaps: ::std::option::Option<bool>,
    /// The property `other`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    pub other: ::std::option::Option<::exactify::Number>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Replaced>,
}

impl ::exactify::__private::Properties for Replaced {
    const NAMES: &'static [&'static str] = &["count", "flags", "perhaps", "other"];
}

impl ::serde::Serialize for Replaced {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.count.is_some())
            + ::std::primitive::usize::from(self.flags.is_some())
            + ::std::primitive::usize::from(self.other.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.count {
            map.serialize_entry("count", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.flags {
            map.serialize_entry("flags", value)?;
        }
        map.serialize_entry("perhaps", &self.perhaps)?;
        if let ::std::option::Option::Some(value) = &self.other {
            map.serialize_entry("other", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Replaced {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ReplacedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ReplacedVisitor {
            type Value = Replaced;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Replaced)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Replaced, __A::Error> {
                let mut count = ::std::option::Option::None;
                let mut flags = ::std::option::Option::None;
                let mut perhaps = ::std::option::Option::None;
                let mut other = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "count" => {
                            ::exactify::__private::set(&mut count, &name, &mut map)?
                        }
                        "flags" => {
                            ::exactify::__private::set(&mut flags, &name, &mut map)?
                        }
                        "perhaps" => {
                            ::exactify::__private::set(&mut perhaps, &name, &mut map)?
                        }
                        "other" => {
                            ::exactify::__private::set(&mut other, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Replaced {
                    count,
                    flags,
                    perhaps: ::exactify::__private::required(perhaps, "perhaps")?,
                    other,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ReplacedVisitor)
    }
}

impl ::exactify::Exact for Replaced {
    const CHECK: &'static ::exactify::Check = &checks::REPLACED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.count)
            || ::exactify::Exact::has_unknown(&self.flags)
            || ::exactify::Exact::has_unknown(&self.perhaps)
    }
}

impl ::exactify::Subschema for Replaced {
    const SCHEMA: &'static str = r#"{"title":"Replaced","type":"object","properties":{"count":{"description":"How many.","type":"integer"},"flags":{"type":"array","items":{"title":"Flag","type":"boolean"},"minItems":1},"perhaps":{"type":["boolean","null"]},"other":{"type":"number"}},"required":["perhaps"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static REPLACED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Replaced",
        object: &Object {
            properties: &[
                ("count", <::exactify::Integer as ::exactify::Exact>::CHECK),
                ("flags", <::exactify::Array<bool, 1> as ::exactify::Exact>::CHECK),
                ("perhaps", <::std::option::Option<bool> as ::exactify::Exact>::CHECK),
                ("other", &Check::NUMBER),
            ],
            required: &["perhaps"],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Replaced {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Replaced {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Replaced`](super::Replaced).
    #[derive(Clone, Debug, Default)]
    pub struct Replaced {
        count: ::exactify::__private::Draft<::exactify::Integer>,
        flags: ::exactify::__private::Draft<::exactify::Array<bool, 1>>,
        perhaps: ::exactify::__private::Draft<::std::option::Option<bool>>,
        other: ::exactify::__private::Draft<::exactify::Number>,
        extra: ::exactify::Extra<super::Replaced>,
        errors: ::exactify::BuildError,
    }
    impl Replaced {
        /// How many.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.count.set(value);
            self
        }
        /// The property `flags`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"boolean"} ``
        /// * `minItems`: `` 1 ``
        #[must_use]
        pub fn flags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<bool, 1>>,
            V::Error: ::std::fmt::Display,
        {
            self.flags.set(value);
            self
        }
        /// The property `perhaps`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` ["boolean","null"] ``
        #[must_use]
        pub fn perhaps<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::option::Option<bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.perhaps.set(value);
            self
        }
        /// The property `other`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        #[must_use]
        pub fn other<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.other.set(value);
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
        ) -> ::std::result::Result<super::Replaced, ::exactify::BuildError> {
            let mut errors = self.errors;
            let count = self.count.optional("count", &mut errors);
            let flags = self.flags.optional("flags", &mut errors);
            let perhaps = self.perhaps.required("perhaps", &mut errors);
            let other = self.other.optional("other", &mut errors);
            errors
                .or(
                    match (perhaps,) {
                        (::std::option::Option::Some(perhaps),) => {
                            ::std::option::Option::Some(super::Replaced {
                                perhaps,
                                count,
                                flags,
                                other,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Replaced> for super::Replaced {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Replaced,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
