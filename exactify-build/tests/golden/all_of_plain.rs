// Made by exactify-build 0.1.0 from all_of_plain. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Plain
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Plain {
    /// The same as the other.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub one: ::std::option::Option<Code>,
    /// The property `number`.
    ///
    /// Enforced:
    /// * `minimum`: `` 2 ``
    /// * `type`: `` number ``
    /// * `maximum`: `` 9 ``
    /// * `type`: `` integer ``
    pub number: ::std::option::Option<PlainNumber>,
    /// The property `list`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string","maxLength":3} ``
    /// * `maxItems`: `` 3 ``
    /// * `items`: `` {"minLength":1} ``
    pub list: ::std::option::Option<::exactify::Array<PlainListItem, 0, 3>>,
    /// The property `listed`.
    ///
    /// Enforced:
    /// * `enum`: `` ["a","b","c"] ``
    /// * `enum`: `` ["b","c","d"] ``
    pub listed: ::std::option::Option<PlainListed>,
    /// The property `nothing`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `type`: `` number ``
    pub nothing: ::std::option::Option<::exactify::Never>,
    /// The property `text`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^a ``
    /// * `pattern`: `` b$ ``
    pub text: ::std::option::Option<PlainText>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Plain>,
}

impl ::exactify::__private::Properties for Plain {
    const NAMES: &'static [&'static str] = &[
        "one",
        "number",
        "list",
        "listed",
        "nothing",
        "text",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Plain {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.one.is_some())
            + ::std::primitive::usize::from(self.number.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.listed.is_some())
            + ::std::primitive::usize::from(self.nothing.is_some())
            + ::std::primitive::usize::from(self.text.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.one {
            map.serialize_entry("one", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.number {
            map.serialize_entry("number", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed {
            map.serialize_entry("listed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nothing {
            map.serialize_entry("nothing", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Plain {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PlainVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PlainVisitor {
            type Value = Plain;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Plain)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Plain, __A::Error> {
                let mut made = Plain {
                    one: ::std::option::Option::None,
                    number: ::std::option::Option::None,
                    list: ::std::option::Option::None,
                    listed: ::std::option::Option::None,
                    nothing: ::std::option::Option::None,
                    text: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "one" => {
                            ::exactify::__private::set(&mut made.one, &name, &mut map)?
                        }
                        "number" => {
                            ::exactify::__private::set(
                                &mut made.number,
                                &name,
                                &mut map,
                            )?
                        }
                        "list" => {
                            ::exactify::__private::set(&mut made.list, &name, &mut map)?
                        }
                        "listed" => {
                            ::exactify::__private::set(
                                &mut made.listed,
                                &name,
                                &mut map,
                            )?
                        }
                        "nothing" => {
                            ::exactify::__private::set(
                                &mut made.nothing,
                                &name,
                                &mut map,
                            )?
                        }
                        "text" => {
                            ::exactify::__private::set(&mut made.text, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PlainVisitor)
    }
}

impl ::exactify::Exact for Plain {
    const CHECK: &'static ::exactify::Check = &checks::PLAIN;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Plain {
    const SCHEMA: &'static str = r##"{"title":"Plain","type":"object","properties":{"one":{"description":"The same as the other.","allOf":[{"$ref":"#/$defs/Code"}]},"number":{"allOf":[{"minimum":2},{"type":"number","maximum":9},{"type":"integer"}]},"list":{"allOf":[{"type":"array","items":{"type":"string","maxLength":3}},{"maxItems":3,"items":{"minLength":1}}]},"listed":{"allOf":[{"enum":["a","b","c"]},{"enum":["b","c","d"]}]},"nothing":{"allOf":[{"type":"string"},{"type":"number"}]},"text":{"type":"string","allOf":[{"pattern":"^a"},{"pattern":"b$"}]}},"$defs":{"Code":{"type":"string","maxLength":3}}}"##;
}

/// Code
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Code(::exactify::__private::EcoString);

::exactify::string_impls!(Code, "code", checks::CODE.strings, & checks::CODE);

impl ::exactify::Subschema for Code {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

/// PlainNumber
///
/// Enforced:
/// * `minimum`: `` 2 ``
/// * `type`: `` number ``
/// * `maximum`: `` 9 ``
/// * `type`: `` integer ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PlainNumber(::exactify::Number);

::exactify::number_impls!(
    PlainNumber, "plain number", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("2")),
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("9"))], &
    checks::PLAIN_NUMBER
);

impl ::exactify::Subschema for PlainNumber {
    const SCHEMA: &'static str = r#"{"allOf":[{"minimum":2},{"type":"number","maximum":9},{"type":"integer"}]}"#;
}

/// PlainListItem
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PlainListItem(::exactify::__private::EcoString);

::exactify::string_impls!(
    PlainListItem, "plain list item", & [::exactify::check::StringRule::MinLength(1),
    ::exactify::check::StringRule::MaxLength(3)], & checks::PLAIN_LIST_ITEM
);

impl ::exactify::Subschema for PlainListItem {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"string","maxLength":3},{"minLength":1}]}"#;
}

/// PlainListed
///
/// Enforced:
/// * `enum`: `` ["a","b","c"] ``
/// * `enum`: `` ["b","c","d"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum PlainListed {
    /// `b`
    B,
    /// `c`
    C,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl PlainListed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::B, Self::C];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::B => "b",
            Self::C => "c",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for PlainListed {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "b" => ::std::result::Result::Ok(Self::B),
            "c" => ::std::result::Result::Ok(Self::C),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PlainListed {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    PlainListed, "plain listed", & [::exactify::check::StringRule::OneOf("enum", & ["a",
    "b", "c"]), ::exactify::check::StringRule::OneOf("enum", & ["b", "c", "d"])], &
    checks::PLAIN_LISTED
);

impl ::exactify::Subschema for PlainListed {
    const SCHEMA: &'static str = r#"{"allOf":[{"enum":["a","b","c"]},{"enum":["b","c","d"]}]}"#;
}

/// PlainText
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^a ``
/// * `pattern`: `` b$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PlainText(::exactify::__private::EcoString);

::exactify::string_impls!(
    PlainText, "plain text", & [::exactify::check::StringRule::Pattern("^a",
    checks::matches_1), ::exactify::check::StringRule::Pattern("b$", checks::matches_2)],
    & checks::PLAIN_TEXT
);

impl ::exactify::Subschema for PlainText {
    const SCHEMA: &'static str = r#"{"type":"string","allOf":[{"pattern":"^a"},{"pattern":"b$"}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PLAIN: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Plain",
        object: &Object {
            properties: &[
                (
                    "one",
                    &Check {
                        name: "code",
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check {
                                    name: "code",
                                    in_place: &[("/$ref", &CODE)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                ("number", &PLAIN_NUMBER),
                (
                    "list",
                    &Check {
                        in_place: &[
                            (
                                "/allOf/0",
                                &Check {
                                    types: JsonTypes::ARRAY,
                                    array: &Items {
                                        rest: Some(
                                            &Check {
                                                types: JsonTypes::STRING,
                                                strings: &[StringRule::MaxLength(3)],
                                                ..Check::ANY
                                            },
                                        ),
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                            (
                                "/allOf/1",
                                &Check {
                                    array: &Items {
                                        rest: Some(
                                            &Check {
                                                strings: &[StringRule::MinLength(1)],
                                                ..Check::ANY
                                            },
                                        ),
                                        max: 3,
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Check::ANY
                    },
                ),
                ("listed", &PLAIN_LISTED),
                (
                    "nothing",
                    &Check {
                        in_place: &[
                            ("/allOf/0", &Check::STRING),
                            ("/allOf/1", &Check::NUMBER),
                        ],
                        ..Check::ANY
                    },
                ),
                ("text", &PLAIN_TEXT),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CODE: Check = Check {
        types: JsonTypes::STRING,
        name: "code",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static PLAIN_NUMBER: Check = Check {
        name: "plain number",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "plain number",
                    numbers: &[NumberRule::Minimum(Limit::new("2"))],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    types: JsonTypes::NUMBER,
                    name: "plain number",
                    numbers: &[NumberRule::Maximum(Limit::new("9"))],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/2",
                &Check {
                    types: JsonTypes::INTEGER,
                    name: "plain number",
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PLAIN_LISTED: Check = Check {
        name: "plain listed",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "plain listed",
                    strings: &[StringRule::OneOf("enum", &["a", "b", "c"])],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "plain listed",
                    strings: &[StringRule::OneOf("enum", &["b", "c", "d"])],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PLAIN_TEXT: Check = Check {
        types: JsonTypes::STRING,
        name: "plain text",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "plain text",
                    strings: &[StringRule::Pattern("^a", matches_1)],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "plain text",
                    strings: &[StringRule::Pattern("b$", matches_2)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PLAIN_LIST_ITEM: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    types: JsonTypes::STRING,
                    name: "plain list item",
                    strings: &[StringRule::MaxLength(3)],
                    ..Check::ANY
                },
            ),
            (
                "",
                &Check {
                    name: "plain list item",
                    strings: &[StringRule::MinLength(1)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    /// Whether `text` matches `^a`.
    pub(super) fn matches_1(text: &str) -> bool {
        matches!(text.bytes().next(), Some(b'a'))
    }
    /// Whether `text` matches `b$`.
    pub(super) fn matches_2(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'b') => 1,
                _ => 0,
            };
        }
        state == 1
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Plain {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Plain {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Plain`](super::Plain).
    #[derive(Clone, Debug, Default)]
    pub struct Plain {
        one: ::exactify::__private::Draft<super::Code>,
        number: ::exactify::__private::Draft<super::PlainNumber>,
        list: ::exactify::__private::Draft<
            ::exactify::Array<super::PlainListItem, 0, 3>,
        >,
        listed: ::exactify::__private::Draft<super::PlainListed>,
        nothing: ::exactify::__private::Draft<::exactify::Never>,
        text: ::exactify::__private::Draft<super::PlainText>,
        extra: ::exactify::Extra<super::Plain>,
        errors: ::exactify::BuildError,
    }
    impl Plain {
        /// The same as the other.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn one<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Code>,
            V::Error: ::std::fmt::Display,
        {
            self.one.set(value);
            self
        }
        /// The property `number`.
        ///
        /// Enforced:
        /// * `minimum`: `` 2 ``
        /// * `type`: `` number ``
        /// * `maximum`: `` 9 ``
        /// * `type`: `` integer ``
        #[must_use]
        pub fn number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PlainNumber>,
            V::Error: ::std::fmt::Display,
        {
            self.number.set(value);
            self
        }
        /// The property `list`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"string","maxLength":3} ``
        /// * `maxItems`: `` 3 ``
        /// * `items`: `` {"minLength":1} ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::PlainListItem, 0, 3>>,
            V::Error: ::std::fmt::Display,
        {
            self.list.set(value);
            self
        }
        /// The property `listed`.
        ///
        /// Enforced:
        /// * `enum`: `` ["a","b","c"] ``
        /// * `enum`: `` ["b","c","d"] ``
        #[must_use]
        pub fn listed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PlainListed>,
            V::Error: ::std::fmt::Display,
        {
            self.listed.set(value);
            self
        }
        /// The property `nothing`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `type`: `` number ``
        #[must_use]
        pub fn nothing<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Never>,
            V::Error: ::std::fmt::Display,
        {
            self.nothing.set(value);
            self
        }
        /// The property `text`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^a ``
        /// * `pattern`: `` b$ ``
        #[must_use]
        pub fn text<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PlainText>,
            V::Error: ::std::fmt::Display,
        {
            self.text.set(value);
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
        ) -> ::std::result::Result<super::Plain, ::exactify::BuildError> {
            let mut errors = self.errors;
            let one = self.one.optional("one", &mut errors);
            let number = self.number.optional("number", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let listed = self.listed.optional("listed", &mut errors);
            let nothing = self.nothing.optional("nothing", &mut errors);
            let text = self.text.optional("text", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Plain {
                        one,
                        number,
                        list,
                        listed,
                        nothing,
                        text,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Plain> for super::Plain {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Plain,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
