// Made by exactify-build 0.1.0 from text_simulated. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Simulated
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Simulated {
    /// The property `ambiguous`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:a|b)*a(?:[ab]c?){12}$ ``
    pub ambiguous: ::std::option::Option<SimulatedAmbiguous>,
    /// The property `exact`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:b{4500})?[a-z]{1,2}$ ``
    pub exact: ::std::option::Option<SimulatedExact>,
    /// The property `long`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 40 ``
    /// * `pattern`: `` ^[A-Za-z0-9_.-]{1,4096}$ ``
    pub long: ::std::option::Option<SimulatedLong>,
    /// The property `repeated`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:[0-9]{2,9000}[.:]?)+$ ``
    pub repeated: ::std::option::Option<SimulatedRepeated>,
    /// The property `named`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `patternProperties`: `` {"^x[a-z]{1,5000}$":{"type":"string"},"y$":{"maxLength":3}} ``
    /// * `additionalProperties`: `` {"type":"boolean"} ``
    pub named: ::std::option::Option<SimulatedNamed>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Simulated>,
}

impl ::exactify::__private::Properties for Simulated {
    const NAMES: &'static [&'static str] = &[
        "ambiguous",
        "exact",
        "long",
        "repeated",
        "named",
    ];
}

impl ::serde::Serialize for Simulated {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.ambiguous.is_some())
            + ::std::primitive::usize::from(self.exact.is_some())
            + ::std::primitive::usize::from(self.long.is_some())
            + ::std::primitive::usize::from(self.repeated.is_some())
            + ::std::primitive::usize::from(self.named.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.ambiguous {
            map.serialize_entry("ambiguous", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.exact {
            map.serialize_entry("exact", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.long {
            map.serialize_entry("long", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.repeated {
            map.serialize_entry("repeated", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.named {
            map.serialize_entry("named", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Simulated {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SimulatedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SimulatedVisitor {
            type Value = Simulated;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Simulated)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Simulated, __A::Error> {
                let mut made = Simulated {
                    ambiguous: ::std::option::Option::None,
                    exact: ::std::option::Option::None,
                    long: ::std::option::Option::None,
                    repeated: ::std::option::Option::None,
                    named: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "ambiguous" => {
                            ::exactify::__private::set(
                                &mut made.ambiguous,
                                &name,
                                &mut map,
                            )?
                        }
                        "exact" => {
                            ::exactify::__private::set(&mut made.exact, &name, &mut map)?
                        }
                        "long" => {
                            ::exactify::__private::set(&mut made.long, &name, &mut map)?
                        }
                        "repeated" => {
                            ::exactify::__private::set(
                                &mut made.repeated,
                                &name,
                                &mut map,
                            )?
                        }
                        "named" => {
                            ::exactify::__private::set(&mut made.named, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SimulatedVisitor)
    }
}

impl ::exactify::Exact for Simulated {
    const CHECK: &'static ::exactify::Check = &checks::SIMULATED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.named)
    }
}

impl ::exactify::Subschema for Simulated {
    const SCHEMA: &'static str = r#"{"title":"Simulated","type":"object","properties":{"ambiguous":{"type":"string","pattern":"^(?:a|b)*a(?:[ab]c?){12}$"},"exact":{"type":"string","pattern":"^(?:b{4500})?[a-z]{1,2}$"},"long":{"type":"string","maxLength":40,"pattern":"^[A-Za-z0-9_.-]{1,4096}$"},"repeated":{"type":"string","pattern":"^(?:[0-9]{2,9000}[.:]?)+$"},"named":{"type":"object","patternProperties":{"^x[a-z]{1,5000}$":{"type":"string"},"y$":{"maxLength":3}},"additionalProperties":{"type":"boolean"}}}}"#;
}

/// SimulatedAmbiguous
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:a|b)*a(?:[ab]c?){12}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SimulatedAmbiguous(::exactify::__private::EcoString);

::exactify::string_impls!(
    SimulatedAmbiguous, "simulated ambiguous", checks::SIMULATED_AMBIGUOUS.strings, &
    checks::SIMULATED_AMBIGUOUS
);

impl ::exactify::Subschema for SimulatedAmbiguous {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:a|b)*a(?:[ab]c?){12}$"}"#;
}

/// SimulatedExact
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:b{4500})?[a-z]{1,2}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SimulatedExact(::exactify::__private::EcoString);

::exactify::string_impls!(
    SimulatedExact, "simulated exact", checks::SIMULATED_EXACT.strings, &
    checks::SIMULATED_EXACT
);

impl ::exactify::Subschema for SimulatedExact {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:b{4500})?[a-z]{1,2}$"}"#;
}

/// SimulatedLong
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 40 ``
/// * `pattern`: `` ^[A-Za-z0-9_.-]{1,4096}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SimulatedLong(::exactify::__private::EcoString);

::exactify::string_impls!(
    SimulatedLong, "simulated long", checks::SIMULATED_LONG.strings, &
    checks::SIMULATED_LONG
);

impl ::exactify::Subschema for SimulatedLong {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":40,"pattern":"^[A-Za-z0-9_.-]{1,4096}$"}"#;
}

/// SimulatedRepeated
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:[0-9]{2,9000}[.:]?)+$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SimulatedRepeated(::exactify::__private::EcoString);

::exactify::string_impls!(
    SimulatedRepeated, "simulated repeated", checks::SIMULATED_REPEATED.strings, &
    checks::SIMULATED_REPEATED
);

impl ::exactify::Subschema for SimulatedRepeated {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:[0-9]{2,9000}[.:]?)+$"}"#;
}

/// SimulatedNamed
///
/// Enforced:
/// * `type`: `` object ``
/// * `patternProperties`: `` {"^x[a-z]{1,5000}$":{"type":"string"},"y$":{"maxLength":3}} ``
/// * `additionalProperties`: `` {"type":"boolean"} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SimulatedNamed {
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<SimulatedNamed>,
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::Properties for SimulatedNamed {
    const NAMES: &'static [&'static str] = &[];
    fn class(name: &str) -> ::exactify::__private::Class {
        match (checks::matches_5(name), checks::matches_6(name)) {
            (false, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<bool>,
                )
            }
            (true, false) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<::std::string::String>,
                )
            }
            (false, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<
                        ::std::option::Option<SimulatedNamedValue>,
                    >,
                )
            }
            (true, true) => {
                ::exactify::__private::Class::Checked(
                    ::exactify::__private::object::check::<
                        SimulatedNamedSimulatedNamedValue,
                    >,
                )
            }
        }
    }
}

impl ::serde::Serialize for SimulatedNamed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SimulatedNamed {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SimulatedNamedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SimulatedNamedVisitor {
            type Value = SimulatedNamed;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (simulated named)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SimulatedNamed, __A::Error> {
                let mut made = SimulatedNamed {
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    made.extra.read(name, &mut map)?;
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SimulatedNamedVisitor)
    }
}

impl ::exactify::Exact for SimulatedNamed {
    const CHECK: &'static ::exactify::Check = &checks::SIMULATED_NAMED;
    fn has_unknown(&self) -> bool {
        self.extra.has_unknown()
    }
}

impl ::exactify::Subschema for SimulatedNamed {
    const SCHEMA: &'static str = r#"{"type":"object","patternProperties":{"^x[a-z]{1,5000}$":{"type":"string"},"y$":{"maxLength":3}},"additionalProperties":{"type":"boolean"}}"#;
}

/// SimulatedNamedValue
///
/// Enforced:
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SimulatedNamedValue {
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(SimulatedNamedValueString),
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    SimulatedNamedValue, "simulated named value", [Object(::exactify::Map <
    ::std::string::String, ::exactify::Raw >), Array(::exactify::Array < ::exactify::Raw
    >), String(SimulatedNamedValueString), Number(::exactify::Number), Boolean(bool)]
);

impl ::std::convert::TryFrom<&str> for SimulatedNamedValue {
    type Error = <SimulatedNamedValueString as ::std::convert::TryFrom<
        &'static str,
    >>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <SimulatedNamedValueString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <SimulatedNamedValueString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

impl ::exactify::Exact for SimulatedNamedValue {
    const CHECK: &'static ::exactify::Check = &checks::SIMULATED_NAMED_VALUE_ONLY;
}

impl ::exactify::Subschema for SimulatedNamedValue {
    const SCHEMA: &'static str = r#"{"maxLength":3,"type":["object","array","string","number","boolean"]}"#;
}

/// SimulatedNamedValueString
///
/// Enforced:
/// * `maxLength`: `` 3 ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SimulatedNamedValueString(::exactify::__private::EcoString);

::exactify::string_impls!(
    SimulatedNamedValueString, "simulated named value string",
    checks::SIMULATED_NAMED_VALUE.strings, & checks::SIMULATED_NAMED_VALUE_STRING_ONLY
);

impl ::exactify::Subschema for SimulatedNamedValueString {
    const SCHEMA: &'static str = r#"{"maxLength":3,"type":"string"}"#;
}

/// SimulatedNamedSimulatedNamedValue
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SimulatedNamedSimulatedNamedValue(::exactify::__private::EcoString);

::exactify::string_impls!(
    SimulatedNamedSimulatedNamedValue, "simulated named simulated named value", &
    [::exactify::check::StringRule::MaxLength(3)], &
    checks::SIMULATED_NAMED_SIMULATED_NAMED_VALUE
);

impl ::exactify::Subschema for SimulatedNamedSimulatedNamedValue {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"string"},{"maxLength":3}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SIMULATED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Simulated",
        object: &Object {
            properties: &[
                ("ambiguous", &SIMULATED_AMBIGUOUS),
                ("exact", &SIMULATED_EXACT),
                ("long", &SIMULATED_LONG),
                ("repeated", &SIMULATED_REPEATED),
                ("named", &SIMULATED_NAMED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SIMULATED_AMBIGUOUS: Check = Check {
        types: JsonTypes::STRING,
        name: "simulated ambiguous",
        strings: &[StringRule::Pattern("^(?:a|b)*a(?:[ab]c?){12}$", matches_1)],
        ..Check::ANY
    };
    pub(super) static SIMULATED_EXACT: Check = Check {
        types: JsonTypes::STRING,
        name: "simulated exact",
        strings: &[StringRule::Pattern("^(?:b{4500})?[a-z]{1,2}$", matches_2)],
        ..Check::ANY
    };
    pub(super) static SIMULATED_LONG: Check = Check {
        types: JsonTypes::STRING,
        name: "simulated long",
        strings: &[
            StringRule::MaxLength(40),
            StringRule::Pattern("^[A-Za-z0-9_.-]{1,4096}$", matches_3),
        ],
        ..Check::ANY
    };
    pub(super) static SIMULATED_REPEATED: Check = Check {
        types: JsonTypes::STRING,
        name: "simulated repeated",
        strings: &[StringRule::Pattern("^(?:[0-9]{2,9000}[.:]?)+$", matches_4)],
        ..Check::ANY
    };
    pub(super) static SIMULATED_NAMED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "simulated named",
        object: &Object {
            patterns: &[
                PatternProperty {
                    source: "^x[a-z]{1,5000}$",
                    matches: &matches_5,
                    check: &Check::STRING,
                },
                PatternProperty {
                    source: "y$",
                    matches: &matches_6,
                    check: &SIMULATED_NAMED_VALUE,
                },
            ],
            additional: Some(&Check::BOOLEAN),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SIMULATED_NAMED_VALUE: Check = Check {
        name: "simulated named value",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static SIMULATED_NAMED_VALUE_ONLY: Check = Check {
        name: "simulated named value",
        in_place: &[("", &SIMULATED_NAMED_VALUE)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static SIMULATED_NAMED_VALUE_STRING_ONLY: Check = Check {
        name: "simulated named value string",
        in_place: &[("", &SIMULATED_NAMED_VALUE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static SIMULATED_NAMED_SIMULATED_NAMED_VALUE: Check = Check {
        in_place: &[("", &Check::STRING), ("", &SIMULATED_NAMED_VALUE)],
        ..Check::ANY
    };
    /// Whether `text` matches `^(?:a|b)*a(?:[ab]c?){12}$`.
    pub(super) fn matches_1(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[&[('c', 'c')], &[('a', 'b')], &[('a', 'a')]],
            automata: &[
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 42,
                    steps: &[
                        Step::Match,
                        Step::Boundary(Boundary::End, 0),
                        Step::Set(0, 1),
                        Step::Split(2, 1),
                        Step::Set(1, 3),
                        Step::Set(0, 4),
                        Step::Split(5, 4),
                        Step::Set(1, 6),
                        Step::Set(0, 7),
                        Step::Split(8, 7),
                        Step::Set(1, 9),
                        Step::Set(0, 10),
                        Step::Split(11, 10),
                        Step::Set(1, 12),
                        Step::Set(0, 13),
                        Step::Split(14, 13),
                        Step::Set(1, 15),
                        Step::Set(0, 16),
                        Step::Split(17, 16),
                        Step::Set(1, 18),
                        Step::Set(0, 19),
                        Step::Split(20, 19),
                        Step::Set(1, 21),
                        Step::Set(0, 22),
                        Step::Split(23, 22),
                        Step::Set(1, 24),
                        Step::Set(0, 25),
                        Step::Split(26, 25),
                        Step::Set(1, 27),
                        Step::Set(0, 28),
                        Step::Split(29, 28),
                        Step::Set(1, 30),
                        Step::Set(0, 31),
                        Step::Split(32, 31),
                        Step::Set(1, 33),
                        Step::Set(0, 34),
                        Step::Split(35, 34),
                        Step::Set(1, 36),
                        Step::Set(2, 37),
                        Step::Split(40, 38),
                        Step::Set(1, 39),
                        Step::Boundary(Boundary::Start, 39),
                        Step::Split(41, 43),
                        Step::Any(42),
                    ],
                    counters: 0,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `^(?:b{4500})?[a-z]{1,2}$`.
    pub(super) fn matches_2(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[&[('a', 'z')], &[('b', 'b')]],
            automata: &[
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 6,
                    steps: &[
                        Step::Match,
                        Step::Boundary(Boundary::End, 0),
                        Step::Count {
                            counter: 0,
                            set: 0,
                            min: 1,
                            max: Some(2),
                            next: 1,
                        },
                        Step::Count {
                            counter: 1,
                            set: 1,
                            min: 4500,
                            max: Some(4500),
                            next: 2,
                        },
                        Step::Split(3, 2),
                        Step::Boundary(Boundary::Start, 4),
                        Step::Split(5, 7),
                        Step::Any(6),
                    ],
                    counters: 2,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `^[A-Za-z0-9_.-]{1,4096}$`.
    pub(super) fn matches_3(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[&[('-', '.'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]],
            automata: &[
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 4,
                    steps: &[
                        Step::Match,
                        Step::Boundary(Boundary::End, 0),
                        Step::Count {
                            counter: 0,
                            set: 0,
                            min: 1,
                            max: Some(4096),
                            next: 1,
                        },
                        Step::Boundary(Boundary::Start, 2),
                        Step::Split(3, 5),
                        Step::Any(4),
                    ],
                    counters: 1,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `^(?:[0-9]{2,9000}[.:]?)+$`.
    pub(super) fn matches_4(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[&[('.', '.'), (':', ':')], &[('0', '9')]],
            automata: &[
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 10,
                    steps: &[
                        Step::Match,
                        Step::Boundary(Boundary::End, 0),
                        Step::Split(5, 1),
                        Step::Set(0, 2),
                        Step::Split(3, 2),
                        Step::Count {
                            counter: 0,
                            set: 1,
                            min: 2,
                            max: Some(9000),
                            next: 4,
                        },
                        Step::Set(0, 2),
                        Step::Split(6, 2),
                        Step::Count {
                            counter: 1,
                            set: 1,
                            min: 2,
                            max: Some(9000),
                            next: 7,
                        },
                        Step::Boundary(Boundary::Start, 8),
                        Step::Split(9, 11),
                        Step::Any(10),
                    ],
                    counters: 2,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `^x[a-z]{1,5000}$`.
    pub(super) fn matches_5(text: &str) -> bool {
        use ::exactify::__private::pattern::*;
        static PROGRAM: Program<'_> = Program {
            sets: &[&[('a', 'z')], &[('x', 'x')]],
            automata: &[
                Automaton {
                    direction: Direction::Forward,
                    negative: false,
                    start: 5,
                    steps: &[
                        Step::Match,
                        Step::Boundary(Boundary::End, 0),
                        Step::Count {
                            counter: 0,
                            set: 0,
                            min: 1,
                            max: Some(5000),
                            next: 1,
                        },
                        Step::Set(1, 2),
                        Step::Boundary(Boundary::Start, 3),
                        Step::Split(4, 6),
                        Step::Any(5),
                    ],
                    counters: 1,
                },
            ],
        };
        PROGRAM.is_match(text)
    }
    /// Whether `text` matches `y$`.
    pub(super) fn matches_6(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'y') => 1,
                _ => 0,
            };
        }
        state == 1
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Simulated {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Simulated {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Simulated`](super::Simulated).
    #[derive(Clone, Debug, Default)]
    pub struct Simulated {
        ambiguous: ::exactify::__private::Draft<super::SimulatedAmbiguous>,
        exact: ::exactify::__private::Draft<super::SimulatedExact>,
        long: ::exactify::__private::Draft<super::SimulatedLong>,
        repeated: ::exactify::__private::Draft<super::SimulatedRepeated>,
        named: ::exactify::__private::Draft<super::SimulatedNamed>,
        extra: ::exactify::Extra<super::Simulated>,
        errors: ::exactify::BuildError,
    }
    impl Simulated {
        /// The property `ambiguous`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:a|b)*a(?:[ab]c?){12}$ ``
        #[must_use]
        pub fn ambiguous<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SimulatedAmbiguous>,
            V::Error: ::std::fmt::Display,
        {
            self.ambiguous.set(value);
            self
        }
        /// The property `exact`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:b{4500})?[a-z]{1,2}$ ``
        #[must_use]
        pub fn exact<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SimulatedExact>,
            V::Error: ::std::fmt::Display,
        {
            self.exact.set(value);
            self
        }
        /// The property `long`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 40 ``
        /// * `pattern`: `` ^[A-Za-z0-9_.-]{1,4096}$ ``
        #[must_use]
        pub fn long<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SimulatedLong>,
            V::Error: ::std::fmt::Display,
        {
            self.long.set(value);
            self
        }
        /// The property `repeated`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:[0-9]{2,9000}[.:]?)+$ ``
        #[must_use]
        pub fn repeated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SimulatedRepeated>,
            V::Error: ::std::fmt::Display,
        {
            self.repeated.set(value);
            self
        }
        /// The property `named`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `patternProperties`: `` {"^x[a-z]{1,5000}$":{"type":"string"},"y$":{"maxLength":3}} ``
        /// * `additionalProperties`: `` {"type":"boolean"} ``
        #[must_use]
        pub fn named<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SimulatedNamed>,
            V::Error: ::std::fmt::Display,
        {
            self.named.set(value);
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
        ) -> ::std::result::Result<super::Simulated, ::exactify::BuildError> {
            let mut errors = self.errors;
            let ambiguous = self.ambiguous.optional("ambiguous", &mut errors);
            let exact = self.exact.optional("exact", &mut errors);
            let long = self.long.optional("long", &mut errors);
            let repeated = self.repeated.optional("repeated", &mut errors);
            let named = self.named.optional("named", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Simulated {
                        ambiguous,
                        exact,
                        long,
                        repeated,
                        named,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Simulated> for super::Simulated {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Simulated,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::SimulatedNamed {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SimulatedNamed {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SimulatedNamed`](super::SimulatedNamed).
    #[derive(Clone, Debug, Default)]
    pub struct SimulatedNamed {
        extra: ::exactify::Extra<super::SimulatedNamed>,
        errors: ::exactify::BuildError,
    }
    impl SimulatedNamed {
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
        ) -> ::std::result::Result<super::SimulatedNamed, ::exactify::BuildError> {
            let errors = self.errors;
            errors
                .or(
                    ::std::option::Option::Some(super::SimulatedNamed {
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SimulatedNamed> for super::SimulatedNamed {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SimulatedNamed,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
