// Made by exactify-build 0.1.0 from text_lookbehind. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Looking behind
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LookingBehind {
    /// The property `after`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` (?<=\$)[0-9]+ ``
    pub after: ::std::option::Option<LookingBehindAfter>,
    /// The property `not_after`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[a-z]*(?<!b{2})$ ``
    pub not_after: ::std::option::Option<LookingBehindNotAfter>,
    /// The property `both`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` (?<=[b-z](?=[c-z]))[a-y] ``
    pub both: ::std::option::Option<LookingBehindBoth>,
    /// The property `words`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` (?<=^|[^0-9A-Z_a-z])[0-9]+(?<!0)$ ``
    pub words: ::std::option::Option<LookingBehindWords>,
    /// The property `counted`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` [^a](?<=[a-c]{2,4000}) ``
    pub counted: ::std::option::Option<LookingBehindCounted>,
    /// The property `quoted`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(["'b])[a-c]*\1$ ``
    pub quoted: ::std::option::Option<LookingBehindQuoted>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<LookingBehind>,
}

impl ::exactify::__private::Properties for LookingBehind {
    const NAMES: &'static [&'static str] = &[
        "after",
        "not_after",
        "both",
        "words",
        "counted",
        "quoted",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for LookingBehind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.after.is_some())
            + ::std::primitive::usize::from(self.not_after.is_some())
            + ::std::primitive::usize::from(self.both.is_some())
            + ::std::primitive::usize::from(self.words.is_some())
            + ::std::primitive::usize::from(self.counted.is_some())
            + ::std::primitive::usize::from(self.quoted.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.after {
            map.serialize_entry("after", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.not_after {
            map.serialize_entry("not_after", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.both {
            map.serialize_entry("both", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.words {
            map.serialize_entry("words", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.counted {
            map.serialize_entry("counted", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.quoted {
            map.serialize_entry("quoted", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LookingBehind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LookingBehindVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LookingBehindVisitor {
            type Value = LookingBehind;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Looking behind)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LookingBehind, __A::Error> {
                let mut made = LookingBehind {
                    after: ::std::option::Option::None,
                    not_after: ::std::option::Option::None,
                    both: ::std::option::Option::None,
                    words: ::std::option::Option::None,
                    counted: ::std::option::Option::None,
                    quoted: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "after" => {
                            ::exactify::__private::set(&mut made.after, &name, &mut map)?
                        }
                        "not_after" => {
                            ::exactify::__private::set(
                                &mut made.not_after,
                                &name,
                                &mut map,
                            )?
                        }
                        "both" => {
                            ::exactify::__private::set(&mut made.both, &name, &mut map)?
                        }
                        "words" => {
                            ::exactify::__private::set(&mut made.words, &name, &mut map)?
                        }
                        "counted" => {
                            ::exactify::__private::set(
                                &mut made.counted,
                                &name,
                                &mut map,
                            )?
                        }
                        "quoted" => {
                            ::exactify::__private::set(
                                &mut made.quoted,
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
        deserializer.deserialize_map(LookingBehindVisitor)
    }
}

impl ::exactify::Exact for LookingBehind {
    const CHECK: &'static ::exactify::Check = &checks::LOOKING_BEHIND;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for LookingBehind {
    const SCHEMA: &'static str = r#"{"title":"Looking behind","type":"object","properties":{"after":{"type":"string","pattern":"(?<=\\$)[0-9]+"},"not_after":{"type":"string","pattern":"^[a-z]*(?<!b{2})$"},"both":{"type":"string","pattern":"(?<=[b-z](?=[c-z]))[a-y]"},"words":{"type":"string","pattern":"(?<=^|[^0-9A-Z_a-z])[0-9]+(?<!0)$"},"counted":{"type":"string","pattern":"[^a](?<=[a-c]{2,4000})"},"quoted":{"type":"string","pattern":"^([\"'b])[a-c]*\\1$"}}}"#;
}

/// LookingBehindAfter
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` (?<=\$)[0-9]+ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LookingBehindAfter(::exactify::__private::EcoString);

::exactify::string_impls!(
    LookingBehindAfter, "looking behind after", checks::LOOKING_BEHIND_AFTER.strings, &
    checks::LOOKING_BEHIND_AFTER
);

impl ::exactify::Subschema for LookingBehindAfter {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"(?<=\\$)[0-9]+"}"#;
}

/// LookingBehindNotAfter
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[a-z]*(?<!b{2})$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LookingBehindNotAfter(::exactify::__private::EcoString);

::exactify::string_impls!(
    LookingBehindNotAfter, "looking behind not after", checks::LOOKING_BEHIND_NOT_AFTER
    .strings, & checks::LOOKING_BEHIND_NOT_AFTER
);

impl ::exactify::Subschema for LookingBehindNotAfter {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[a-z]*(?<!b{2})$"}"#;
}

/// LookingBehindBoth
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` (?<=[b-z](?=[c-z]))[a-y] ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LookingBehindBoth(::exactify::__private::EcoString);

::exactify::string_impls!(
    LookingBehindBoth, "looking behind both", checks::LOOKING_BEHIND_BOTH.strings, &
    checks::LOOKING_BEHIND_BOTH
);

impl ::exactify::Subschema for LookingBehindBoth {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"(?<=[b-z](?=[c-z]))[a-y]"}"#;
}

/// LookingBehindWords
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` (?<=^|[^0-9A-Z_a-z])[0-9]+(?<!0)$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LookingBehindWords(::exactify::__private::EcoString);

::exactify::string_impls!(
    LookingBehindWords, "looking behind words", checks::LOOKING_BEHIND_WORDS.strings, &
    checks::LOOKING_BEHIND_WORDS
);

impl ::exactify::Subschema for LookingBehindWords {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"(?<=^|[^0-9A-Z_a-z])[0-9]+(?<!0)$"}"#;
}

/// LookingBehindCounted
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` [^a](?<=[a-c]{2,4000}) ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LookingBehindCounted(::exactify::__private::EcoString);

::exactify::string_impls!(
    LookingBehindCounted, "looking behind counted", checks::LOOKING_BEHIND_COUNTED
    .strings, & checks::LOOKING_BEHIND_COUNTED
);

impl ::exactify::Subschema for LookingBehindCounted {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"[^a](?<=[a-c]{2,4000})"}"#;
}

/// LookingBehindQuoted
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(["'b])[a-c]*\1$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LookingBehindQuoted(::exactify::__private::EcoString);

::exactify::string_impls!(
    LookingBehindQuoted, "looking behind quoted", checks::LOOKING_BEHIND_QUOTED.strings,
    & checks::LOOKING_BEHIND_QUOTED
);

impl ::exactify::Subschema for LookingBehindQuoted {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^([\"'b])[a-c]*\\1$"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static LOOKING_BEHIND: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Looking behind",
        object: &Object {
            properties: &[
                ("after", &LOOKING_BEHIND_AFTER),
                ("not_after", &LOOKING_BEHIND_NOT_AFTER),
                ("both", &LOOKING_BEHIND_BOTH),
                ("words", &LOOKING_BEHIND_WORDS),
                ("counted", &LOOKING_BEHIND_COUNTED),
                ("quoted", &LOOKING_BEHIND_QUOTED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LOOKING_BEHIND_AFTER: Check = Check {
        types: JsonTypes::STRING,
        name: "looking behind after",
        strings: &[StringRule::Pattern("(?<=\\$)[0-9]+", matches_1)],
        ..Check::ANY
    };
    pub(super) static LOOKING_BEHIND_NOT_AFTER: Check = Check {
        types: JsonTypes::STRING,
        name: "looking behind not after",
        strings: &[StringRule::Pattern("^[a-z]*(?<!b{2})$", matches_2)],
        ..Check::ANY
    };
    pub(super) static LOOKING_BEHIND_BOTH: Check = Check {
        types: JsonTypes::STRING,
        name: "looking behind both",
        strings: &[StringRule::Pattern("(?<=[b-z](?=[c-z]))[a-y]", matches_3)],
        ..Check::ANY
    };
    pub(super) static LOOKING_BEHIND_WORDS: Check = Check {
        types: JsonTypes::STRING,
        name: "looking behind words",
        strings: &[StringRule::Pattern("(?<=^|[^0-9A-Z_a-z])[0-9]+(?<!0)$", matches_4)],
        ..Check::ANY
    };
    pub(super) static LOOKING_BEHIND_COUNTED: Check = Check {
        types: JsonTypes::STRING,
        name: "looking behind counted",
        strings: &[StringRule::Pattern("[^a](?<=[a-c]{2,4000})", matches_5)],
        ..Check::ANY
    };
    pub(super) static LOOKING_BEHIND_QUOTED: Check = Check {
        types: JsonTypes::STRING,
        name: "looking behind quoted",
        strings: &[StringRule::Pattern("^([\"'b])[a-c]*\\1$", matches_6)],
        ..Check::ANY
    };
    /// Whether `text` matches `(?<=\$)[0-9]+`.
    pub(super) fn matches_1(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[&[('$', '$')], &[('0', '9')]],
            automata: &[
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 2,
                    steps: &[
                        Step::Match,
                        Step::Set(0, 0),
                        Step::Split(1, 3),
                        Step::Any(2),
                    ],
                    counters: 0,
                },
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 5,
                    steps: &[
                        Step::Match,
                        Step::Split(2, 0),
                        Step::Set(1, 1),
                        Step::Set(1, 1),
                        Step::Look(0, 3),
                        Step::Split(4, 6),
                        Step::Any(5),
                    ],
                    counters: 0,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `^[a-z]*(?<!b{2})$`.
    pub(super) fn matches_2(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[&[('b', 'b')], &[('a', 'z')]],
            automata: &[
                Automaton {
                    direction: Direction::Forward,
                    negative: true,
                    start: 2,
                    steps: &[
                        Step::Match,
                        Step::Count {
                            counter: 0,
                            set: 0,
                            min: 2,
                            max: Some(2),
                            next: 0,
                        },
                        Step::Split(1, 3),
                        Step::Any(2),
                    ],
                    counters: 1,
                },
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 6,
                    steps: &[
                        Step::Match,
                        Step::Boundary(Boundary::End, 0),
                        Step::Look(0, 1),
                        Step::Split(4, 2),
                        Step::Set(1, 3),
                        Step::Boundary(Boundary::Start, 3),
                        Step::Split(5, 7),
                        Step::Any(6),
                    ],
                    counters: 0,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `(?<=[b-z](?=[c-z]))[a-y]`.
    pub(super) fn matches_3(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[&[('c', 'z')], &[('b', 'z')], &[('a', 'y')]],
            automata: &[
                Automaton {
                    direction: Direction::Backward,
                    negative: false,
                    start: 2,
                    steps: &[
                        Step::Match,
                        Step::Set(0, 0),
                        Step::Split(1, 3),
                        Step::Any(2),
                    ],
                    counters: 0,
                },
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 3,
                    steps: &[
                        Step::Match,
                        Step::Look(0, 0),
                        Step::Set(1, 1),
                        Step::Split(2, 4),
                        Step::Any(3),
                    ],
                    counters: 0,
                },
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 3,
                    steps: &[
                        Step::Match,
                        Step::Set(2, 0),
                        Step::Look(1, 1),
                        Step::Split(2, 4),
                        Step::Any(3),
                    ],
                    counters: 0,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `(?<=^|[^0-9A-Z_a-z])[0-9]+(?<!0)$`.
    pub(super) fn matches_4(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[
                &[('0', '0')],
                &[('\0', '/'), (':', '@'), ('[', '^'), ('`', '`'), ('{', '\u{10ffff}')],
                &[('0', '9')],
            ],
            automata: &[
                Automaton {
                    direction: Direction::Forward,
                    negative: true,
                    start: 2,
                    steps: &[
                        Step::Match,
                        Step::Set(0, 0),
                        Step::Split(1, 3),
                        Step::Any(2),
                    ],
                    counters: 0,
                },
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 4,
                    steps: &[
                        Step::Match,
                        Step::Boundary(Boundary::Start, 0),
                        Step::Set(1, 0),
                        Step::Split(1, 2),
                        Step::Split(3, 5),
                        Step::Any(4),
                    ],
                    counters: 0,
                },
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 7,
                    steps: &[
                        Step::Match,
                        Step::Boundary(Boundary::End, 0),
                        Step::Look(0, 1),
                        Step::Split(4, 2),
                        Step::Set(2, 3),
                        Step::Set(2, 3),
                        Step::Look(1, 5),
                        Step::Split(6, 8),
                        Step::Any(7),
                    ],
                    counters: 0,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `[^a](?<=[a-c]{2,4000})`.
    pub(super) fn matches_5(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[&[('a', 'c')], &[('\0', '`'), ('b', '\u{10ffff}')]],
            automata: &[
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 2,
                    steps: &[
                        Step::Match,
                        Step::Count {
                            counter: 0,
                            set: 0,
                            min: 2,
                            max: Some(4000),
                            next: 0,
                        },
                        Step::Split(1, 3),
                        Step::Any(2),
                    ],
                    counters: 1,
                },
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 3,
                    steps: &[
                        Step::Match,
                        Step::Look(0, 0),
                        Step::Set(1, 1),
                        Step::Split(2, 4),
                        Step::Any(3),
                    ],
                    counters: 0,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `^(["'b])[a-c]*\1$`.
    pub(super) fn matches_6(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'"') => 1,
                (0, b'\'') => 3,
                (0, b'b') => 4,
                (1, b'"') => 2,
                (1, b'a'..=b'c') => 1,
                (3, b'\'') => 2,
                (3, b'a'..=b'c') => 3,
                (4 | 5, b'a' | b'c') => 4,
                (4 | 5, b'b') => 5,
                _ => return false,
            };
        }
        matches!(state, 2 | 5)
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::LookingBehind {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LookingBehind {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LookingBehind`](super::LookingBehind).
    #[derive(Clone, Debug, Default)]
    pub struct LookingBehind {
        after: ::exactify::__private::Draft<super::LookingBehindAfter>,
        not_after: ::exactify::__private::Draft<super::LookingBehindNotAfter>,
        both: ::exactify::__private::Draft<super::LookingBehindBoth>,
        words: ::exactify::__private::Draft<super::LookingBehindWords>,
        counted: ::exactify::__private::Draft<super::LookingBehindCounted>,
        quoted: ::exactify::__private::Draft<super::LookingBehindQuoted>,
        extra: ::exactify::Extra<super::LookingBehind>,
        errors: ::exactify::BuildError,
    }
    impl LookingBehind {
        /// The property `after`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` (?<=\$)[0-9]+ ``
        #[must_use]
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LookingBehindAfter>,
            V::Error: ::std::fmt::Display,
        {
            self.after.set(value);
            self
        }
        /// The property `not_after`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^[a-z]*(?<!b{2})$ ``
        #[must_use]
        pub fn not_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LookingBehindNotAfter>,
            V::Error: ::std::fmt::Display,
        {
            self.not_after.set(value);
            self
        }
        /// The property `both`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` (?<=[b-z](?=[c-z]))[a-y] ``
        #[must_use]
        pub fn both<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LookingBehindBoth>,
            V::Error: ::std::fmt::Display,
        {
            self.both.set(value);
            self
        }
        /// The property `words`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` (?<=^|[^0-9A-Z_a-z])[0-9]+(?<!0)$ ``
        #[must_use]
        pub fn words<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LookingBehindWords>,
            V::Error: ::std::fmt::Display,
        {
            self.words.set(value);
            self
        }
        /// The property `counted`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` [^a](?<=[a-c]{2,4000}) ``
        #[must_use]
        pub fn counted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LookingBehindCounted>,
            V::Error: ::std::fmt::Display,
        {
            self.counted.set(value);
            self
        }
        /// The property `quoted`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(["'b])[a-c]*\1$ ``
        #[must_use]
        pub fn quoted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LookingBehindQuoted>,
            V::Error: ::std::fmt::Display,
        {
            self.quoted.set(value);
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
        ) -> ::std::result::Result<super::LookingBehind, ::exactify::BuildError> {
            let mut errors = self.errors;
            let after = self.after.optional("after", &mut errors);
            let not_after = self.not_after.optional("not_after", &mut errors);
            let both = self.both.optional("both", &mut errors);
            let words = self.words.optional("words", &mut errors);
            let counted = self.counted.optional("counted", &mut errors);
            let quoted = self.quoted.optional("quoted", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::LookingBehind {
                        after,
                        not_after,
                        both,
                        words,
                        counted,
                        quoted,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<LookingBehind> for super::LookingBehind {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LookingBehind,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
