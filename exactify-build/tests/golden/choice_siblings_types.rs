// Made by exactify-build 0.1.0 from choice_siblings_types. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Limit
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Limit {
    /// The property `size`.
    ///
    /// Enforced:
    /// * `minLength`: `` 2 ``
    /// * `minimum`: `` 3 ``
    /// * `minItems`: `` 1 ``
    pub size: ::std::option::Option<::std::option::Option<LimitSize>>,
    /// The property `narrow`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub narrow: ::std::option::Option<LimitNarrow>,
    /// The property `listed`.
    ///
    /// Enforced:
    /// * `enum`: `` ["a",1] ``
    pub listed: ::std::option::Option<LimitListed>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Limit>,
}

impl ::exactify::__private::Properties for Limit {
    const NAMES: &'static [&'static str] = &["size", "narrow", "listed"];
}

impl ::serde::Serialize for Limit {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.size.is_some())
            + ::std::primitive::usize::from(self.narrow.is_some())
            + ::std::primitive::usize::from(self.listed.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.size {
            map.serialize_entry("size", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.narrow {
            map.serialize_entry("narrow", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed {
            map.serialize_entry("listed", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Limit {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LimitVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LimitVisitor {
            type Value = Limit;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Limit)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Limit, __A::Error> {
                let mut made = Limit {
                    size: ::std::option::Option::None,
                    narrow: ::std::option::Option::None,
                    listed: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "size" => {
                            ::exactify::__private::set(&mut made.size, &name, &mut map)?
                        }
                        "narrow" => {
                            ::exactify::__private::set(
                                &mut made.narrow,
                                &name,
                                &mut map,
                            )?
                        }
                        "listed" => {
                            ::exactify::__private::set(
                                &mut made.listed,
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
        deserializer.deserialize_map(LimitVisitor)
    }
}

impl ::exactify::Exact for Limit {
    const CHECK: &'static ::exactify::Check = &checks::LIMIT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Limit {
    const SCHEMA: &'static str = r#"{"title":"Limit","type":"object","properties":{"size":{"minLength":2,"minimum":3,"minItems":1,"anyOf":[{"title":"Words","type":"string","maxLength":5},{"type":"integer","multipleOf":3},{"type":"array","items":{"type":"boolean"},"maxItems":2},{"type":"null"}]},"narrow":{"type":"string","anyOf":[{"type":"string","maxLength":3},{"type":"object"}]},"listed":{"enum":["a",1],"oneOf":[{"type":"string"},{"type":"integer"},{"type":"array"},{"type":"null"}]}}}"#;
}

/// LimitSize
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `minimum`: `` 3 ``
/// * `minItems`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum LimitSize {
    /// Words
    ///
    /// Where the value is a JSON string.
    Words(LimitSizeWords),
    /// Where the value is a JSON number.
    Number(LimitSizeNumber),
    /// Where the value is a JSON array.
    Array(::exactify::Array<bool, 1, 2>),
}

::exactify::enum_impls!(
    LimitSize, [Words, Number, Array], [Words(LimitSizeWords), Number(LimitSizeNumber),
    Array(::exactify::Array < bool, 1, 2 >)]
);

impl ::std::convert::TryFrom<&str> for LimitSize {
    type Error = <LimitSizeWords as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <LimitSizeWords as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <LimitSizeWords as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::Words)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for LimitSize {
    const NAME: &'static str = "limit size";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::LIMIT_SIZE_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Words),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
        }
    }
}

impl ::exactify::Exact for LimitSize {
    const CHECK: &'static ::exactify::Check = &checks::LIMIT_SIZE_ONLY;
}

impl ::exactify::Subschema for LimitSize {
    const SCHEMA: &'static str = r#"{"minLength":2,"minimum":3,"minItems":1,"anyOf":[{"title":"Words","type":"string","maxLength":5},{"type":"integer","multipleOf":3},{"type":"array","items":{"type":"boolean"},"maxItems":2},{"type":"null"}],"type":["array","string","number"]}"#;
}

/// Words
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `type`: `` string ``
/// * `maxLength`: `` 5 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LimitSizeWords(::exactify::__private::EcoString);

::exactify::string_impls!(
    LimitSizeWords, "Words", & [::exactify::check::StringRule::MinLength(2),
    ::exactify::check::StringRule::MaxLength(5)], & checks::LIMIT_SIZE_WORDS
);

impl ::exactify::Subschema for LimitSizeWords {
    const SCHEMA: &'static str = r#"{"allOf":[{"minLength":2,"minimum":3,"minItems":1},{"title":"Words","type":"string","maxLength":5}]}"#;
}

/// LimitSizeNumber
///
/// Enforced:
/// * `minimum`: `` 3 ``
/// * `type`: `` integer ``
/// * `multipleOf`: `` 3 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LimitSizeNumber(::exactify::Number);

::exactify::number_impls!(
    LimitSizeNumber, "limit size number", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("3")),
    ::exactify::check::NumberRule::MultipleOf(::exactify::check::Limit::new("3"))], &
    checks::LIMIT_SIZE_NUMBER
);

impl ::exactify::Subschema for LimitSizeNumber {
    const SCHEMA: &'static str = r#"{"allOf":[{"minLength":2,"minimum":3,"minItems":1},{"type":"integer","multipleOf":3}]}"#;
}

/// LimitNarrow
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LimitNarrow(::exactify::__private::EcoString);

::exactify::string_impls!(
    LimitNarrow, "limit narrow", & [::exactify::check::StringRule::MaxLength(3)], &
    checks::LIMIT_NARROW
);

impl ::exactify::Subschema for LimitNarrow {
    const SCHEMA: &'static str = r#"{"type":"string","anyOf":[{"type":"string","maxLength":3},{"type":"object"}]}"#;
}

/// LimitListed
///
/// Enforced:
/// * `enum`: `` ["a",1] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum LimitListed {
    /// `a`
    A,
    /// `1`
    N1,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl LimitListed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::N1];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::A => "\"a\"",
            Self::N1 => "1",
        }
    }
}

::exactify::value_enum_impls!(LimitListed, & checks::LIMIT_LISTED);

::exactify::value_enum_impls!(LimitListed of numbers);

::exactify::value_enum_impls!(LimitListed of strings);

impl ::exactify::Subschema for LimitListed {
    const SCHEMA: &'static str = r#"{"enum":["a",1],"oneOf":[{"type":"string"},{"type":"integer"},{"type":"array"},{"type":"null"}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static LIMIT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Limit",
        object: &Object {
            properties: &[
                ("size", &LIMIT_SIZE),
                ("narrow", &LIMIT_NARROW),
                ("listed", &LIMIT_LISTED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LIMIT_SIZE: Check = Check {
        name: "limit size",
        strings: &[StringRule::MinLength(2)],
        numbers: &[NumberRule::Minimum(Limit::new("3"))],
        array: &Items { min: 1, ..Items::ANY },
        choices: &[&LIMIT_SIZE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static LIMIT_NARROW: Check = Check {
        types: JsonTypes::STRING,
        name: "limit narrow",
        in_place: &[
            (
                "/anyOf/0",
                &Check {
                    types: JsonTypes::STRING,
                    name: "limit narrow",
                    strings: &[StringRule::MaxLength(3)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static LIMIT_LISTED: Check = Check {
        name: "limit listed",
        values: &[("enum", &["\"a\"", "1"])],
        choices: &[&LIMIT_LISTED_BRANCHES],
        ..Check::ANY
    };
    pub(super) static LIMIT_SIZE_ONLY: Check = Check {
        name: "limit size",
        in_place: &[("", &LIMIT_SIZE)],
        only: JsonTypes::ARRAY.or(JsonTypes::STRING).or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static LIMIT_SIZE_WORDS: Check = Check {
        name: "Words",
        strings: &[StringRule::MinLength(2)],
        numbers: &[NumberRule::Minimum(Limit::new("3"))],
        array: &Items { min: 1, ..Items::ANY },
        in_place: &[
            (
                "/anyOf/0",
                &Check {
                    types: JsonTypes::STRING,
                    name: "Words",
                    strings: &[StringRule::MaxLength(5)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static LIMIT_SIZE_NUMBER: Check = Check {
        name: "limit size number",
        strings: &[StringRule::MinLength(2)],
        numbers: &[NumberRule::Minimum(Limit::new("3"))],
        array: &Items { min: 1, ..Items::ANY },
        in_place: &[
            (
                "/anyOf/1",
                &Check {
                    types: JsonTypes::INTEGER,
                    name: "limit size number",
                    numbers: &[NumberRule::MultipleOf(Limit::new("3"))],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static LIMIT_SIZE_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "limit size",
                    strings: &[StringRule::MaxLength(5)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::NUMBER,
                check: &Check {
                    types: JsonTypes::INTEGER,
                    name: "limit size",
                    numbers: &[NumberRule::MultipleOf(Limit::new("3"))],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    name: "limit size",
                    array: &Items {
                        rest: Some(&Check::BOOLEAN),
                        max: 2,
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static LIMIT_LISTED_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        undecided: JsonTypes::ARRAY.or(JsonTypes::NULL),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "limit listed",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER,
                check: &Check {
                    types: JsonTypes::INTEGER,
                    name: "limit listed",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Limit {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Limit {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Limit`](super::Limit).
    #[derive(Clone, Debug, Default)]
    pub struct Limit {
        size: ::exactify::__private::Draft<::std::option::Option<super::LimitSize>>,
        narrow: ::exactify::__private::Draft<super::LimitNarrow>,
        listed: ::exactify::__private::Draft<super::LimitListed>,
        extra: ::exactify::Extra<super::Limit>,
        errors: ::exactify::BuildError,
    }
    impl Limit {
        /// The property `size`.
        ///
        /// Enforced:
        /// * `minLength`: `` 2 ``
        /// * `minimum`: `` 3 ``
        /// * `minItems`: `` 1 ``
        #[must_use]
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LimitSize>,
            V::Error: ::std::fmt::Display,
        {
            self.size.set_some::<V, super::LimitSize>(value);
            self
        }
        /// Makes `size` null.
        #[must_use]
        pub fn size_null(mut self) -> Self {
            self.size.set(::std::option::Option::<super::LimitSize>::None);
            self
        }
        /// The property `narrow`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn narrow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LimitNarrow>,
            V::Error: ::std::fmt::Display,
        {
            self.narrow.set(value);
            self
        }
        /// The property `listed`.
        ///
        /// Enforced:
        /// * `enum`: `` ["a",1] ``
        #[must_use]
        pub fn listed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LimitListed>,
            V::Error: ::std::fmt::Display,
        {
            self.listed.set(value);
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
        ) -> ::std::result::Result<super::Limit, ::exactify::BuildError> {
            let mut errors = self.errors;
            let size = self.size.optional("size", &mut errors);
            let narrow = self.narrow.optional("narrow", &mut errors);
            let listed = self.listed.optional("listed", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Limit {
                        size,
                        narrow,
                        listed,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Limit> for super::Limit {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Limit,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
