// Made by exactify-build 0.1.0 from choice_around. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Around
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Around {
    /// The property `guarded_null`.
    ///
    /// Enforced:
    /// * `not`: `` {"const":null} ``
    pub guarded_null: ::std::option::Option<AroundGuardedNull>,
    /// The property `guarded_base`.
    ///
    /// Enforced:
    /// * `not`: `` {"required":["y"]} ``
    pub guarded_base: ::std::option::Option<AroundGuardedBase>,
    /// The property `both_null`.
    pub both_null: ::std::option::Option<AroundBothNull>,
    /// The property `same_name`.
    pub same_name: ::std::option::Option<AroundSameName>,
    /// The property `link`.
    pub link: ::std::option::Option<::std::boxed::Box<Link>>,
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    pub a: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// The property `a_null`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a_null: ::std::option::Option<::std::string::String>,
}

impl ::exactify::__private::Properties for Around {
    const NAMES: &'static [&'static str] = &[
        "guarded_null",
        "guarded_base",
        "both_null",
        "same_name",
        "link",
        "a",
        "a_null",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Around {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.guarded_null.is_some())
            + ::std::primitive::usize::from(self.guarded_base.is_some())
            + ::std::primitive::usize::from(self.both_null.is_some())
            + ::std::primitive::usize::from(self.same_name.is_some())
            + ::std::primitive::usize::from(self.link.is_some())
            + ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.a_null.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.guarded_null {
            map.serialize_entry("guarded_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.guarded_base {
            map.serialize_entry("guarded_base", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.both_null {
            map.serialize_entry("both_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.same_name {
            map.serialize_entry("same_name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.link {
            map.serialize_entry("link", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.a_null {
            map.serialize_entry("a_null", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Around {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AroundVisitor;
        impl<'de> ::serde::de::Visitor<'de> for AroundVisitor {
            type Value = Around;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Around)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Around, __A::Error> {
                let mut made = Around {
                    guarded_null: ::std::option::Option::None,
                    guarded_base: ::std::option::Option::None,
                    both_null: ::std::option::Option::None,
                    same_name: ::std::option::Option::None,
                    link: ::std::option::Option::None,
                    a: ::std::option::Option::None,
                    a_null: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "guarded_null" => {
                            ::exactify::__private::set(
                                &mut made.guarded_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "guarded_base" => {
                            ::exactify::__private::set(
                                &mut made.guarded_base,
                                &name,
                                &mut map,
                            )?
                        }
                        "both_null" => {
                            ::exactify::__private::set(
                                &mut made.both_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "same_name" => {
                            ::exactify::__private::set(
                                &mut made.same_name,
                                &name,
                                &mut map,
                            )?
                        }
                        "link" => {
                            ::exactify::__private::set(&mut made.link, &name, &mut map)?
                        }
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "a_null" => {
                            ::exactify::__private::set(
                                &mut made.a_null,
                                &name,
                                &mut map,
                            )?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <Around as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(AroundVisitor)
    }
}

impl ::exactify::Exact for Around {
    const CHECK: &'static ::exactify::Check = &checks::AROUND;
    fn has_unknown(&self) -> bool {
        ::exactify::Exact::has_unknown(&self.guarded_null)
            || ::exactify::Exact::has_unknown(&self.guarded_base)
            || ::exactify::Exact::has_unknown(&self.link)
    }
}

impl ::exactify::Subschema for Around {
    const SCHEMA: &'static str = r##"{"title":"Around","type":"object","properties":{"guarded_null":{"oneOf":[{"type":"string"},{"type":"null"}],"not":{"const":null}},"guarded_base":{"allOf":[{"oneOf":[{"type":"object"},{"type":"null"}]},{"not":{"required":["y"]}}]},"both_null":{"oneOf":[{"type":["string","null"]},{"type":["number","null"]}]},"same_name":{"anyOf":[{"title":"X","enum":["a","b"]},{"title":"X","enum":["a","b"]},{"type":"integer"}]},"link":{"$ref":"#/$defs/Link"},"a":{"type":["string","null"]},"a_null":{"type":"string"}},"additionalProperties":false,"$defs":{"Link":{"anyOf":[{"type":"object","properties":{"next":{"$ref":"#/$defs/Link"},"x":{"type":"string"}}},{"type":"null"}],"properties":{"z":{"type":"integer"}},"required":["z"]}}}"##;
}

/// AroundGuardedNull
///
/// Enforced:
/// * `not`: `` {"const":null} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundGuardedNull(::exactify::Raw);

::exactify::checked_impls!(
    AroundGuardedNull, ::exactify::Raw, & checks::AROUND_GUARDED_NULL
);

::exactify::checked_text_impls!(AroundGuardedNull, ::exactify::Raw);

impl ::exactify::Subschema for AroundGuardedNull {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"string"},{"type":"null"}],"not":{"const":null}}"#;
}

/// AroundGuardedBase
///
/// Enforced:
/// * `not`: `` {"required":["y"]} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundGuardedBase(::exactify::Raw);

::exactify::checked_impls!(
    AroundGuardedBase, ::exactify::Raw, & checks::AROUND_GUARDED_BASE
);

::exactify::checked_text_impls!(AroundGuardedBase, ::exactify::Raw);

impl ::exactify::Subschema for AroundGuardedBase {
    const SCHEMA: &'static str = r#"{"allOf":[{"oneOf":[{"type":"object"},{"type":"null"}]},{"not":{"required":["y"]}}]}"#;
}

/// What a [`AroundBothNull`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundBothNullKind {
    /// Where the value is a JSON string or null.
    StringOrNull(::std::option::Option<::std::string::String>),
    /// Where the value is a JSON number or null.
    NumberOrNull(::std::option::Option<::exactify::Number>),
}

::exactify::variant_impls!(
    AroundBothNullKind, [StringOrNull, NumberOrNull], [StringOrNull(::std::option::Option
    < ::std::string::String >), NumberOrNull(::std::option::Option < ::exactify::Number
    >)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for AroundBothNullKind {
    const NAME: &'static str = "around both null";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::AROUND_BOTH_NULL_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::StringOrNull),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::NumberOrNull),
        }
    }
}

/// AroundBothNull
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundBothNull(AroundBothNullKind);

::exactify::sealed_choice_impls!(
    AroundBothNull, AroundBothNullKind, & checks::AROUND_BOTH_NULL
);

::exactify::choice_text_impls!(AroundBothNull);

impl ::exactify::Subschema for AroundBothNull {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":["string","null"]},{"type":["number","null"]}]}"#;
}

/// What a [`AroundSameName`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AroundSameNameKind {
    /// X
    ///
    /// Where the value is a JSON string.
    X(X),
    /// X
    ///
    /// Where the value is a JSON string.
    X2(X),
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
}

::exactify::variant_impls!(
    AroundSameNameKind, [X, X2, Number], [Number(::exactify::Integer)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for AroundSameNameKind {
    const NAME: &'static str = "around same name";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::AROUND_SAME_NAME_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::X),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::X2),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

/// AroundSameName
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AroundSameName(AroundSameNameKind);

::exactify::sealed_choice_impls!(
    AroundSameName, AroundSameNameKind, & checks::AROUND_SAME_NAME
);

::exactify::choice_text_impls!(AroundSameName);

impl ::exactify::Subschema for AroundSameName {
    const SCHEMA: &'static str = r#"{"anyOf":[{"title":"X","enum":["a","b"]},{"title":"X","enum":["a","b"]},{"type":"integer"}]}"#;
}

/// X
///
/// Enforced:
/// * `enum`: `` ["a","b"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum X {
    /// `a`
    A,
    /// `b`
    B,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl X {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for X {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for X {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(X, "X", checks::X.strings, & checks::X);

impl ::exactify::Subschema for X {
    const SCHEMA: &'static str = r#"{"title":"X","enum":["a","b"]}"#;
}

/// LinkValue
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LinkValue {
    /// The property `z`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    pub z: ::exactify::Integer,
    /// The property `next`.
    pub next: ::std::option::Option<::std::boxed::Box<Link>>,
    /// The property `x`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub x: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<LinkValue>,
}

impl ::exactify::__private::Properties for LinkValue {
    const NAMES: &'static [&'static str] = &["z", "next", "x"];
}

impl ::serde::Serialize for LinkValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.next.is_some())
            + ::std::primitive::usize::from(self.x.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("z", &self.z)?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.x {
            map.serialize_entry("x", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for LinkValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LinkValueVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LinkValueVisitor {
            type Value = LinkValue;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (link value)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<LinkValue, __A::Error> {
                let mut z = ::std::option::Option::None;
                let mut next = ::std::option::Option::None;
                let mut x = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "z" => ::exactify::__private::set(&mut z, &name, &mut map)?,
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        "x" => ::exactify::__private::set(&mut x, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(LinkValue {
                    z: ::exactify::__private::required(z, "z")?,
                    next,
                    x,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(LinkValueVisitor)
    }
}

impl ::exactify::Exact for LinkValue {
    const CHECK: &'static ::exactify::Check = &checks::LINK_VALUE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.next)
    }
}

impl ::exactify::Subschema for LinkValue {
    const SCHEMA: &'static str = r##"{"allOf":[{"properties":{"z":{"type":"integer"}},"required":["z"]},{"type":"object","properties":{"next":{"$ref":"#/$defs/Link"},"x":{"type":"string"}}}]}"##;
}

/// Link
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Link(::std::option::Option<::std::boxed::Box<LinkValue>>);

::exactify::checked_impls!(
    Link, ::std::option::Option < ::std::boxed::Box < LinkValue > >, & checks::LINK
);

impl ::exactify::Subschema for Link {
    const SCHEMA: &'static str = r##"{"anyOf":[{"type":"object","properties":{"next":{"$ref":"#/$defs/Link"},"x":{"type":"string"}}},{"type":"null"}],"properties":{"z":{"type":"integer"}},"required":["z"]}"##;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static AROUND: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Around",
        object: &Object {
            properties: &[
                ("guarded_null", &AROUND_GUARDED_NULL),
                ("guarded_base", &AROUND_GUARDED_BASE),
                ("both_null", &AROUND_BOTH_NULL),
                ("same_name", &AROUND_SAME_NAME),
                (
                    "link",
                    &Check {
                        name: "link",
                        in_place: &[("/$ref", &LINK)],
                        ..Check::ANY
                    },
                ),
                ("a", &Check::of(JsonTypes::STRING.or(JsonTypes::NULL))),
                ("a_null", &Check::STRING),
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static AROUND_GUARDED_NULL: Check = Check {
        name: "around guarded null",
        choices: &[&AROUND_GUARDED_NULL_BRANCHES],
        conditions: &[
            Condition::Not(
                &Check {
                    name: "around guarded null",
                    values: &[("const", &["null"])],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static AROUND_GUARDED_BASE: Check = Check {
        name: "around guarded base",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "around guarded base",
                    choices: &[&AROUND_GUARDED_BASE_BRANCHES],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "around guarded base",
                    conditions: &[
                        Condition::Not(
                            &Check {
                                name: "around guarded base",
                                object: &Object {
                                    required: &["y"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                        ),
                    ],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static AROUND_BOTH_NULL: Check = Check {
        name: "around both null",
        conditions: &[Condition::Choice(&AROUND_BOTH_NULL_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static AROUND_SAME_NAME: Check = Check {
        name: "around same name",
        conditions: &[Condition::Choice(&AROUND_SAME_NAME_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static X: Check = Check {
        name: "X",
        strings: &[StringRule::OneOf("enum", &["a", "b"])],
        ..Check::ANY
    };
    pub(super) static LINK: Check = Check {
        name: "link",
        object: &Object {
            properties: &[("z", &Check::INTEGER)],
            required: &["z"],
            ..Object::ANY
        },
        choices: &[&LINK_BRANCHES],
        ..Check::ANY
    };
    pub(super) static LINK_VALUE: Check = Check {
        name: "link value",
        object: &Object {
            properties: &[("z", &Check::INTEGER)],
            required: &["z"],
            ..Object::ANY
        },
        in_place: &[
            (
                "/anyOf/0",
                &Check {
                    types: JsonTypes::OBJECT,
                    name: "link value",
                    object: &Object {
                        properties: &[
                            (
                                "next",
                                &Check {
                                    name: "link",
                                    in_place: &[("/$ref", &LINK)],
                                    ..Check::ANY
                                },
                            ),
                            ("x", &Check::STRING),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static AROUND_GUARDED_NULL_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    types: JsonTypes::STRING,
                    name: "around guarded null",
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static AROUND_GUARDED_BASE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ALL,
                check: &Check::OBJECT,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static AROUND_BOTH_NULL_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING.or(JsonTypes::NULL),
                check: &Check::of(JsonTypes::STRING.or(JsonTypes::NULL)),
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER.or(JsonTypes::NULL),
                check: &Check::of(JsonTypes::NUMBER.or(JsonTypes::NULL)),
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static AROUND_SAME_NAME_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &X,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &Check {
                    name: "X",
                    strings: &[StringRule::OneOf("enum", &["a", "b"])],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static LINK_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    types: JsonTypes::OBJECT,
                    name: "link",
                    object: &Object {
                        properties: &[
                            (
                                "next",
                                &Check {
                                    name: "link",
                                    in_place: &[("/$ref", &LINK)],
                                    ..Check::ANY
                                },
                            ),
                            ("x", &Check::STRING),
                        ],
                        ..Object::ANY
                    },
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
    impl super::Around {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Around {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Around`](super::Around).
    #[derive(Clone, Debug, Default)]
    pub struct Around {
        guarded_null: ::exactify::__private::Draft<super::AroundGuardedNull>,
        guarded_base: ::exactify::__private::Draft<super::AroundGuardedBase>,
        both_null: ::exactify::__private::Draft<super::AroundBothNull>,
        same_name: ::exactify::__private::Draft<super::AroundSameName>,
        link: ::exactify::__private::Draft<::std::boxed::Box<super::Link>>,
        a: ::exactify::__private::Draft<::std::option::Option<::std::string::String>>,
        a_null: ::exactify::__private::Draft<::std::string::String>,
        errors: ::exactify::BuildError,
    }
    impl Around {
        /// The property `guarded_null`.
        ///
        /// Enforced:
        /// * `not`: `` {"const":null} ``
        #[must_use]
        pub fn guarded_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundGuardedNull>,
            V::Error: ::std::fmt::Display,
        {
            self.guarded_null.set(value);
            self
        }
        /// The property `guarded_base`.
        ///
        /// Enforced:
        /// * `not`: `` {"required":["y"]} ``
        #[must_use]
        pub fn guarded_base<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundGuardedBase>,
            V::Error: ::std::fmt::Display,
        {
            self.guarded_base.set(value);
            self
        }
        /// The property `both_null`.
        #[must_use]
        pub fn both_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundBothNull>,
            V::Error: ::std::fmt::Display,
        {
            self.both_null.set(value);
            self
        }
        /// The property `same_name`.
        #[must_use]
        pub fn same_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AroundSameName>,
            V::Error: ::std::fmt::Display,
        {
            self.same_name.set(value);
            self
        }
        /// The property `link`.
        #[must_use]
        pub fn link<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Link>>,
            V::Error: ::std::fmt::Display,
        {
            self.link.set(value);
            self
        }
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set_some::<V, ::std::string::String>(value);
            self
        }
        /// Makes `a` null.
        #[must_use]
        pub fn a_null_(mut self) -> Self {
            self.a.set(::std::option::Option::<::std::string::String>::None);
            self
        }
        /// The property `a_null`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn a_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a_null.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Around, ::exactify::BuildError> {
            let mut errors = self.errors;
            let guarded_null = self.guarded_null.optional("guarded_null", &mut errors);
            let guarded_base = self.guarded_base.optional("guarded_base", &mut errors);
            let both_null = self.both_null.optional("both_null", &mut errors);
            let same_name = self.same_name.optional("same_name", &mut errors);
            let link = self.link.optional("link", &mut errors);
            let a = self.a.optional("a", &mut errors);
            let a_null = self.a_null.optional("a_null", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Around {
                        guarded_null,
                        guarded_base,
                        both_null,
                        same_name,
                        link,
                        a,
                        a_null,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Around> for super::Around {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Around,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::LinkValue {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> LinkValue {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`LinkValue`](super::LinkValue).
    #[derive(Clone, Debug, Default)]
    pub struct LinkValue {
        z: ::exactify::__private::Draft<::exactify::Integer>,
        next: ::exactify::__private::Draft<::std::boxed::Box<super::Link>>,
        x: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::LinkValue>,
        errors: ::exactify::BuildError,
    }
    impl LinkValue {
        /// The property `z`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` integer ``
        #[must_use]
        pub fn z<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.z.set(value);
            self
        }
        /// The property `next`.
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Link>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set(value);
            self
        }
        /// The property `x`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn x<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.x.set(value);
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
        ) -> ::std::result::Result<super::LinkValue, ::exactify::BuildError> {
            let mut errors = self.errors;
            let z = self.z.required("z", &mut errors);
            let next = self.next.optional("next", &mut errors);
            let x = self.x.optional("x", &mut errors);
            errors
                .or(
                    match (z,) {
                        (::std::option::Option::Some(z),) => {
                            ::std::option::Option::Some(super::LinkValue {
                                z,
                                next,
                                x,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<LinkValue> for super::LinkValue {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: LinkValue,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
