// Made by exactify-build 0.1.0 from enumeration. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Enumeration
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Enumeration {
    /// The property `size`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `enum`: `` ["small","large","extra-large","Small","","1"] ``
    pub size: ::std::option::Option<EnumerationSize>,
    /// The property `filtered`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `enum`: `` ["a","bb","ccc"] ``
    /// * `minLength`: `` 2 ``
    pub filtered: ::std::option::Option<EnumerationFiltered>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Enumeration>,
}

impl ::exactify::__private::Properties for Enumeration {
    const NAMES: &'static [&'static str] = &["size", "filtered"];
}

impl ::serde::Serialize for Enumeration {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.size.is_some())
            + ::std::primitive::usize::from(self.filtered.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.size {
            map.serialize_entry("size", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.filtered {
            map.serialize_entry("filtered", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Enumeration {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EnumerationVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EnumerationVisitor {
            type Value = Enumeration;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Enumeration)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Enumeration, __A::Error> {
                let mut made = Enumeration {
                    size: ::std::option::Option::None,
                    filtered: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "size" => {
                            ::exactify::__private::set(&mut made.size, &name, &mut map)?
                        }
                        "filtered" => {
                            ::exactify::__private::set(
                                &mut made.filtered,
                                &name,
                                &mut map,
                            )?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(EnumerationVisitor)
    }
}

impl ::exactify::Exact for Enumeration {
    const CHECK: &'static ::exactify::Check = &checks::ENUMERATION;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Enumeration {
    const SCHEMA: &'static str = r#"{"title":"Enumeration","type":"object","properties":{"size":{"type":"string","enum":["small","large","extra-large","Small","","1"]},"filtered":{"type":"string","enum":["a","bb","ccc"],"minLength":2}}}"#;
}

/// EnumerationSize
///
/// Enforced:
/// * `type`: `` string ``
/// * `enum`: `` ["small","large","extra-large","Small","","1"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum EnumerationSize {
    /// `small`
    Small,
    /// `large`
    Large,
    /// `extra-large`
    ExtraLarge,
    /// `Small`
    Small2,
    /// ``
    Empty,
    /// `1`
    X1,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl EnumerationSize {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[
        Self::Small,
        Self::Large,
        Self::ExtraLarge,
        Self::Small2,
        Self::Empty,
        Self::X1,
    ];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::ExtraLarge => "extra-large",
            Self::Small2 => "Small",
            Self::Empty => "",
            Self::X1 => "1",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for EnumerationSize {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "small" => ::std::result::Result::Ok(Self::Small),
            "large" => ::std::result::Result::Ok(Self::Large),
            "extra-large" => ::std::result::Result::Ok(Self::ExtraLarge),
            "Small" => ::std::result::Result::Ok(Self::Small2),
            "" => ::std::result::Result::Ok(Self::Empty),
            "1" => ::std::result::Result::Ok(Self::X1),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for EnumerationSize {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    EnumerationSize, "enumeration size", checks::ENUMERATION_SIZE.strings, &
    checks::ENUMERATION_SIZE
);

impl ::exactify::Subschema for EnumerationSize {
    const SCHEMA: &'static str = r#"{"type":"string","enum":["small","large","extra-large","Small","","1"]}"#;
}

/// EnumerationFiltered
///
/// Enforced:
/// * `type`: `` string ``
/// * `enum`: `` ["a","bb","ccc"] ``
/// * `minLength`: `` 2 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum EnumerationFiltered {
    /// `bb`
    Bb,
    /// `ccc`
    Ccc,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl EnumerationFiltered {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Bb, Self::Ccc];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bb => "bb",
            Self::Ccc => "ccc",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for EnumerationFiltered {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "bb" => ::std::result::Result::Ok(Self::Bb),
            "ccc" => ::std::result::Result::Ok(Self::Ccc),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for EnumerationFiltered {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    EnumerationFiltered, "enumeration filtered", checks::ENUMERATION_FILTERED.strings, &
    checks::ENUMERATION_FILTERED
);

impl ::exactify::Subschema for EnumerationFiltered {
    const SCHEMA: &'static str = r#"{"type":"string","enum":["a","bb","ccc"],"minLength":2}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static ENUMERATION: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Enumeration",
        object: &Object {
            properties: &[
                ("size", &ENUMERATION_SIZE),
                ("filtered", &ENUMERATION_FILTERED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ENUMERATION_SIZE: Check = Check {
        types: JsonTypes::STRING,
        name: "enumeration size",
        strings: &[
            StringRule::OneOf(
                "enum",
                &["small", "large", "extra-large", "Small", "", "1"],
            ),
        ],
        ..Check::ANY
    };
    pub(super) static ENUMERATION_FILTERED: Check = Check {
        types: JsonTypes::STRING,
        name: "enumeration filtered",
        strings: &[
            StringRule::MinLength(2),
            StringRule::OneOf("enum", &["a", "bb", "ccc"]),
        ],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Enumeration {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Enumeration {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Enumeration`](super::Enumeration).
    #[derive(Clone, Debug, Default)]
    pub struct Enumeration {
        size: ::exactify::__private::Draft<super::EnumerationSize>,
        filtered: ::exactify::__private::Draft<super::EnumerationFiltered>,
        extra: ::exactify::Extra<super::Enumeration>,
        errors: ::exactify::BuildError,
    }
    impl Enumeration {
        /// The property `size`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `enum`: `` ["small","large","extra-large","Small","","1"] ``
        #[must_use]
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EnumerationSize>,
            V::Error: ::std::fmt::Display,
        {
            self.size.set(value);
            self
        }
        /// The property `filtered`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `enum`: `` ["a","bb","ccc"] ``
        /// * `minLength`: `` 2 ``
        #[must_use]
        pub fn filtered<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EnumerationFiltered>,
            V::Error: ::std::fmt::Display,
        {
            self.filtered.set(value);
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
        ) -> ::std::result::Result<super::Enumeration, ::exactify::BuildError> {
            let mut errors = self.errors;
            let size = self.size.optional("size", &mut errors);
            let filtered = self.filtered.optional("filtered", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Enumeration {
                        size,
                        filtered,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Enumeration> for super::Enumeration {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Enumeration,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
