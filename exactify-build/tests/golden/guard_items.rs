// Made by exactify-build 0.1.0 from guard_items. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Session
///
/// Enforced:
/// * `type`: `` object ``
/// * `if`: `` {"properties":{"lists":{"contains":{"contains":{"const":"on"},"maxItems":2},"maxContains":2}},"required":["lists"]} ``
/// * `then`: `` {"properties":{"lists":{"items":{"not":{"items":{"const":"on"}}}}}} ``
/// * `else`: `` {"properties":{"tags":{"minItems":1}}} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Session {
    /// Team
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"object","properties":{"role":{"enum":["lead","guest"]},"away":{"type":"boolean"}}} ``
    /// * `contains`: `` {"properties":{"role":{"const":"lead"},"away":{"const":false}}} ``
    team: ::std::option::Option<Team>,
    /// Answers
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":["boolean","null"]} ``
    /// * `contains`: `` {"const":true} ``
    /// * `minContains`: `` 0 ``
    /// * `maxContains`: `` 1 ``
    /// * `not`: `` {"items":{"type":"boolean"},"minItems":2} ``
    answers: ::std::option::Option<Answers>,
    /// Tags
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string"} ``
    /// * `uniqueItems`: `` true ``
    /// * `not`: `` {"contains":{"enum":["secret",1]}} ``
    tags: ::std::option::Option<Tags>,
    /// Marks
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"enum":["a","b"]} ``
    /// * `not`: `` {"required":["x"],"properties":{"x":{"const":"b"}}} ``
    marks: ::std::option::Option<Marks>,
    /// The property `lists`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"array","items":{"enum":["on","off"]}} ``
    lists: ::std::option::Option<
        ::exactify::Array<::exactify::Array<SessionListsItemItem>>,
    >,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<Session>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Session {
    /// Team
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"object","properties":{"role":{"enum":["lead","guest"]},"away":{"type":"boolean"}}} ``
    /// * `contains`: `` {"properties":{"role":{"const":"lead"},"away":{"const":false}}} ``
    pub fn team(&self) -> ::std::option::Option<&Team> {
        self.team.as_ref()
    }
    /// Answers
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":["boolean","null"]} ``
    /// * `contains`: `` {"const":true} ``
    /// * `minContains`: `` 0 ``
    /// * `maxContains`: `` 1 ``
    /// * `not`: `` {"items":{"type":"boolean"},"minItems":2} ``
    pub fn answers(&self) -> ::std::option::Option<&Answers> {
        self.answers.as_ref()
    }
    /// Tags
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string"} ``
    /// * `uniqueItems`: `` true ``
    /// * `not`: `` {"contains":{"enum":["secret",1]}} ``
    pub fn tags(&self) -> ::std::option::Option<&Tags> {
        self.tags.as_ref()
    }
    /// Marks
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"enum":["a","b"]} ``
    /// * `not`: `` {"required":["x"],"properties":{"x":{"const":"b"}}} ``
    pub fn marks(&self) -> ::std::option::Option<&Marks> {
        self.marks.as_ref()
    }
    /// The property `lists`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"array","items":{"enum":["on","off"]}} ``
    pub fn lists(
        &self,
    ) -> ::std::option::Option<
        &::exactify::Array<::exactify::Array<SessionListsItemItem>>,
    > {
        self.lists.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<Session> {
        &self.extra
    }
}

::exactify::parts_impls!(
    Session { ways : into_parts, from_parts, into_builder, errors; required : {} optional
    : { team : Team, try_set_team, try_remove_team; answers : Answers, try_set_answers,
    try_remove_answers; tags : Tags, try_set_tags, try_remove_tags; marks : Marks,
    try_set_marks, try_remove_marks; lists : ::exactify::Array < ::exactify::Array <
    SessionListsItemItem > >, try_set_lists, try_remove_lists; } nullable : {} maps : {
    extra } }
);

impl ::exactify::__private::Properties for Session {
    const NAMES: &'static [&'static str] = &[
        "team",
        "answers",
        "tags",
        "marks",
        "lists",
    ];
}

impl ::serde::Serialize for Session {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.team.is_some())
            + ::std::primitive::usize::from(self.answers.is_some())
            + ::std::primitive::usize::from(self.tags.is_some())
            + ::std::primitive::usize::from(self.marks.is_some())
            + ::std::primitive::usize::from(self.lists.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.team {
            map.serialize_entry("team", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.answers {
            map.serialize_entry("answers", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tags {
            map.serialize_entry("tags", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.marks {
            map.serialize_entry("marks", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.lists {
            map.serialize_entry("lists", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for Session {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SessionVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SessionVisitor {
            type Value = Session;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Session)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Session, __A::Error> {
                let mut made = Session {
                    team: ::std::option::Option::None,
                    answers: ::std::option::Option::None,
                    tags: ::std::option::Option::None,
                    marks: ::std::option::Option::None,
                    lists: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "team" => {
                            ::exactify::__private::set(&mut made.team, &name, &mut map)?
                        }
                        "answers" => {
                            ::exactify::__private::set(
                                &mut made.answers,
                                &name,
                                &mut map,
                            )?
                        }
                        "tags" => {
                            ::exactify::__private::set(&mut made.tags, &name, &mut map)?
                        }
                        "marks" => {
                            ::exactify::__private::set(&mut made.marks, &name, &mut map)?
                        }
                        "lists" => {
                            ::exactify::__private::set(&mut made.lists, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SessionVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        if self
            .lists
            .as_ref()
            .is_some_and(|value| {
                (1..=2)
                    .contains(
                        &::exactify::__private::guard::count(
                            value
                                .iter()
                                .map(|value| {
                                    value.iter().any(|value| matches!(value.as_str(), "on"))
                                        && (0..=2).contains(&value.len())
                                }),
                        ),
                    )
            })
        {
            self.lists.is_none()
                || self
                    .lists
                    .as_ref()
                    .is_some_and(|value| {
                        !value
                            .iter()
                            .any(|value| {
                                !value.iter().any(|value| !matches!(value.as_str(), "on"))
                            })
                    })
        } else {
            self.tags.is_none()
                || self
                    .tags
                    .as_ref()
                    .is_some_and(|value| {
                        (1..=::std::primitive::usize::MAX).contains(&value.len())
                    })
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for Session {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for Session {
    const CHECK: &'static ::exactify::Check = &checks::SESSION;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.team)
            || ::exactify::Exact::has_unknown(&self.answers)
            || ::exactify::Exact::has_unknown(&self.tags)
            || ::exactify::Exact::has_unknown(&self.marks)
    }
}

impl ::exactify::Subschema for Session {
    const SCHEMA: &'static str = r#"{"title":"Session","type":"object","properties":{"team":{"title":"Team","type":"array","items":{"title":"Member","type":"object","properties":{"role":{"enum":["lead","guest"]},"away":{"type":"boolean"}}},"contains":{"properties":{"role":{"const":"lead"},"away":{"const":false}}}},"answers":{"title":"Answers","type":"array","items":{"type":["boolean","null"]},"contains":{"const":true},"minContains":0,"maxContains":1,"not":{"items":{"type":"boolean"},"minItems":2}},"tags":{"title":"Tags","type":"array","items":{"type":"string"},"uniqueItems":true,"not":{"contains":{"enum":["secret",1]}}},"marks":{"title":"Marks","type":"object","additionalProperties":{"enum":["a","b"]},"not":{"required":["x"],"properties":{"x":{"const":"b"}}}},"lists":{"type":"array","items":{"type":"array","items":{"enum":["on","off"]}}}},"if":{"properties":{"lists":{"contains":{"contains":{"const":"on"},"maxItems":2},"maxContains":2}},"required":["lists"]},"then":{"properties":{"lists":{"items":{"not":{"items":{"const":"on"}}}}}},"else":{"properties":{"tags":{"minItems":1}}}}"#;
}

/// Team
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` {"type":"object","properties":{"role":{"enum":["lead","guest"]},"away":{"type":"boolean"}}} ``
/// * `contains`: `` {"properties":{"role":{"const":"lead"},"away":{"const":false}}} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Team(::exactify::Array<Member>);

#[allow(clippy::pedantic)]
impl ::exactify::__private::checked::Asked<::exactify::Array<Member>> for Team {
    #[allow(clippy::nonminimal_bool)]
    fn holds(value: &::exactify::Array<Member>) -> bool {
        value
            .iter()
            .any(|value| {
                (value.role.is_none()
                    || value
                        .role
                        .as_ref()
                        .is_some_and(|value| matches!(value.as_str(), "lead")))
                    && (value.away.is_none()
                        || value.away.as_ref().is_some_and(|&value| !value))
            })
    }
}

::exactify::asked_impls!(Team, ::exactify::Array < Member >, & checks::TEAM);

impl ::exactify::Subschema for Team {
    const SCHEMA: &'static str = r#"{"title":"Team","type":"array","items":{"title":"Member","type":"object","properties":{"role":{"enum":["lead","guest"]},"away":{"type":"boolean"}}},"contains":{"properties":{"role":{"const":"lead"},"away":{"const":false}}}}"#;
}

/// Member
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Member {
    /// The property `role`.
    ///
    /// Enforced:
    /// * `enum`: `` ["lead","guest"] ``
    pub role: ::std::option::Option<MemberRole>,
    /// The property `away`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub away: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Member>,
}

impl ::exactify::__private::Properties for Member {
    const NAMES: &'static [&'static str] = &["role", "away"];
}

impl ::serde::Serialize for Member {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.role.is_some())
            + ::std::primitive::usize::from(self.away.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.role {
            map.serialize_entry("role", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.away {
            map.serialize_entry("away", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Member {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MemberVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MemberVisitor {
            type Value = Member;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Member)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Member, __A::Error> {
                let mut made = Member {
                    role: ::std::option::Option::None,
                    away: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "role" => {
                            ::exactify::__private::set(&mut made.role, &name, &mut map)?
                        }
                        "away" => {
                            ::exactify::__private::set(&mut made.away, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(MemberVisitor)
    }
}

impl ::exactify::Exact for Member {
    const CHECK: &'static ::exactify::Check = &checks::MEMBER;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Member {
    const SCHEMA: &'static str = r#"{"title":"Member","type":"object","properties":{"role":{"enum":["lead","guest"]},"away":{"type":"boolean"}}}"#;
}

/// MemberRole
///
/// Enforced:
/// * `enum`: `` ["lead","guest"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum MemberRole {
    /// `lead`
    Lead,
    /// `guest`
    Guest,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl MemberRole {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Lead, Self::Guest];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Guest => "guest",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for MemberRole {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "lead" => ::std::result::Result::Ok(Self::Lead),
            "guest" => ::std::result::Result::Ok(Self::Guest),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for MemberRole {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    MemberRole, "member role", checks::MEMBER_ROLE.strings, & checks::MEMBER_ROLE
);

impl ::exactify::Subschema for MemberRole {
    const SCHEMA: &'static str = r#"{"enum":["lead","guest"]}"#;
}

/// Answers
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` {"type":["boolean","null"]} ``
/// * `contains`: `` {"const":true} ``
/// * `minContains`: `` 0 ``
/// * `maxContains`: `` 1 ``
/// * `not`: `` {"items":{"type":"boolean"},"minItems":2} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Answers(::exactify::Array<::std::option::Option<bool>>);

#[allow(clippy::pedantic)]
impl ::exactify::__private::checked::Asked<
    ::exactify::Array<::std::option::Option<bool>>,
> for Answers {
    #[allow(clippy::nonminimal_bool)]
    fn holds(value: &::exactify::Array<::std::option::Option<bool>>) -> bool {
        (0..=1)
            .contains(
                &::exactify::__private::guard::count(
                    value.iter().map(|value| value.as_ref().is_some_and(|&value| value)),
                ),
            )
            && !(!value.iter().any(|value| value.is_none())
                && (2..=::std::primitive::usize::MAX).contains(&value.len()))
    }
}

::exactify::asked_impls!(
    Answers, ::exactify::Array < ::std::option::Option < bool > >, & checks::ANSWERS
);

impl ::exactify::Subschema for Answers {
    const SCHEMA: &'static str = r#"{"title":"Answers","type":"array","items":{"type":["boolean","null"]},"contains":{"const":true},"minContains":0,"maxContains":1,"not":{"items":{"type":"boolean"},"minItems":2}}"#;
}

/// Tags
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` {"type":"string"} ``
/// * `uniqueItems`: `` true ``
/// * `not`: `` {"contains":{"enum":["secret",1]}} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Tags(::exactify::UniqueArray<::std::string::String>);

#[allow(clippy::pedantic)]
impl ::exactify::__private::checked::Asked<
    ::exactify::UniqueArray<::std::string::String>,
> for Tags {
    #[allow(clippy::nonminimal_bool)]
    fn holds(value: &::exactify::UniqueArray<::std::string::String>) -> bool {
        !value.iter().any(|value| matches!(value.as_str(), "secret"))
    }
}

::exactify::asked_impls!(
    Tags, ::exactify::UniqueArray < ::std::string::String >, & checks::TAGS
);

impl ::exactify::Subschema for Tags {
    const SCHEMA: &'static str = r#"{"title":"Tags","type":"array","items":{"type":"string"},"uniqueItems":true,"not":{"contains":{"enum":["secret",1]}}}"#;
}

/// Marks
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` {"enum":["a","b"]} ``
/// * `not`: `` {"required":["x"],"properties":{"x":{"const":"b"}}} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Marks(::exactify::Map<::std::string::String, SessionMarksValue>);

#[allow(clippy::pedantic)]
impl ::exactify::__private::checked::Asked<
    ::exactify::Map<::std::string::String, SessionMarksValue>,
> for Marks {
    #[allow(clippy::nonminimal_bool)]
    fn holds(value: &::exactify::Map<::std::string::String, SessionMarksValue>) -> bool {
        !value.get("x").is_some_and(|value| matches!(value.as_str(), "b"))
    }
}

::exactify::asked_impls!(
    Marks, ::exactify::Map < ::std::string::String, SessionMarksValue >, & checks::MARKS
);

impl ::exactify::Subschema for Marks {
    const SCHEMA: &'static str = r#"{"title":"Marks","type":"object","additionalProperties":{"enum":["a","b"]},"not":{"required":["x"],"properties":{"x":{"const":"b"}}}}"#;
}

/// SessionMarksValue
///
/// Enforced:
/// * `enum`: `` ["a","b"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SessionMarksValue {
    /// `a`
    A,
    /// `b`
    B,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SessionMarksValue {
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
impl ::std::str::FromStr for SessionMarksValue {
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

impl ::std::convert::TryFrom<::std::string::String> for SessionMarksValue {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    SessionMarksValue, "session marks value", checks::SESSION_MARKS_VALUE.strings, &
    checks::SESSION_MARKS_VALUE
);

impl ::exactify::Subschema for SessionMarksValue {
    const SCHEMA: &'static str = r#"{"enum":["a","b"]}"#;
}

/// SessionListsItemItem
///
/// Enforced:
/// * `enum`: `` ["on","off"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SessionListsItemItem {
    /// `on`
    On,
    /// `off`
    Off,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SessionListsItemItem {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::On, Self::Off];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for SessionListsItemItem {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "on" => ::std::result::Result::Ok(Self::On),
            "off" => ::std::result::Result::Ok(Self::Off),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for SessionListsItemItem {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    SessionListsItemItem, "session lists item item", checks::SESSION_LISTS_ITEM_ITEM
    .strings, & checks::SESSION_LISTS_ITEM_ITEM
);

impl ::exactify::Subschema for SessionListsItemItem {
    const SCHEMA: &'static str = r#"{"enum":["on","off"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SESSION: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Session",
        object: &Object {
            properties: &[
                ("team", &TEAM),
                ("answers", &ANSWERS),
                ("tags", &TAGS),
                ("marks", &MARKS),
                (
                    "lists",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    types: JsonTypes::ARRAY,
                                    array: &Items {
                                        rest: Some(&SESSION_LISTS_ITEM_ITEM),
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        conditions: &[
            Condition::If {
                condition: &Check {
                    name: "Session",
                    object: &Object {
                        properties: &[
                            (
                                "lists",
                                &Check {
                                    array: &Items {
                                        contains: Some(
                                            &Contains {
                                                check: &Check {
                                                    array: &Items {
                                                        contains: Some(
                                                            &Contains {
                                                                check: &Check {
                                                                    strings: &[StringRule::OneOf("const", &["on"])],
                                                                    ..Check::ANY
                                                                },
                                                                min: None,
                                                                max: usize::MAX,
                                                                evaluates: true,
                                                            },
                                                        ),
                                                        max: 2,
                                                        ..Items::ANY
                                                    },
                                                    ..Check::ANY
                                                },
                                                min: None,
                                                max: 2,
                                                evaluates: true,
                                            },
                                        ),
                                        ..Items::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["lists"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                then: Some(
                    &Check {
                        name: "Session",
                        object: &Object {
                            properties: &[
                                (
                                    "lists",
                                    &Check {
                                        array: &Items {
                                            rest: Some(
                                                &Check {
                                                    conditions: &[
                                                        Condition::Not(
                                                            &Check {
                                                                array: &Items {
                                                                    rest: Some(
                                                                        &Check {
                                                                            strings: &[StringRule::OneOf("const", &["on"])],
                                                                            ..Check::ANY
                                                                        },
                                                                    ),
                                                                    ..Items::ANY
                                                                },
                                                                ..Check::ANY
                                                            },
                                                        ),
                                                    ],
                                                    ..Check::ANY
                                                },
                                            ),
                                            ..Items::ANY
                                        },
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                otherwise: Some(
                    &Check {
                        name: "Session",
                        object: &Object {
                            properties: &[
                                (
                                    "tags",
                                    &Check {
                                        array: &Items { min: 1, ..Items::ANY },
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            },
        ],
        ..Check::ANY
    };
    pub(super) static TEAM: Check = Check {
        types: JsonTypes::ARRAY,
        name: "Team",
        array: &Items {
            rest: Some(&MEMBER),
            contains: Some(
                &Contains {
                    check: &Check {
                        object: &Object {
                            properties: &[
                                (
                                    "role",
                                    &Check {
                                        strings: &[StringRule::OneOf("const", &["lead"])],
                                        ..Check::ANY
                                    },
                                ),
                                (
                                    "away",
                                    &Check {
                                        values: &[("const", &["false"])],
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                    min: None,
                    max: usize::MAX,
                    evaluates: true,
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static MEMBER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Member",
        object: &Object {
            properties: &[("role", &MEMBER_ROLE), ("away", &Check::BOOLEAN)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static MEMBER_ROLE: Check = Check {
        name: "member role",
        strings: &[StringRule::OneOf("enum", &["lead", "guest"])],
        ..Check::ANY
    };
    pub(super) static ANSWERS: Check = Check {
        types: JsonTypes::ARRAY,
        name: "Answers",
        array: &Items {
            rest: Some(&Check::of(JsonTypes::BOOLEAN.or(JsonTypes::NULL))),
            contains: Some(
                &Contains {
                    check: &Check {
                        values: &[("const", &["true"])],
                        ..Check::ANY
                    },
                    min: Some(0),
                    max: 1,
                    evaluates: true,
                },
            ),
            ..Items::ANY
        },
        conditions: &[
            Condition::Not(
                &Check {
                    name: "Answers",
                    array: &Items {
                        rest: Some(&Check::BOOLEAN),
                        min: 2,
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static TAGS: Check = Check {
        types: JsonTypes::ARRAY,
        name: "Tags",
        array: &Items {
            rest: Some(&Check::STRING),
            unique: true,
            ..Items::ANY
        },
        conditions: &[
            Condition::Not(
                &Check {
                    name: "Tags",
                    array: &Items {
                        contains: Some(
                            &Contains {
                                check: &Check {
                                    values: &[("enum", &["\"secret\"", "1"])],
                                    ..Check::ANY
                                },
                                min: None,
                                max: usize::MAX,
                                evaluates: true,
                            },
                        ),
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static MARKS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Marks",
        object: &Object {
            additional: Some(&SESSION_MARKS_VALUE),
            ..Object::ANY
        },
        conditions: &[
            Condition::Not(
                &Check {
                    name: "Marks",
                    object: &Object {
                        properties: &[
                            (
                                "x",
                                &Check {
                                    strings: &[StringRule::OneOf("const", &["b"])],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["x"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static SESSION_MARKS_VALUE: Check = Check {
        name: "session marks value",
        strings: &[StringRule::OneOf("enum", &["a", "b"])],
        ..Check::ANY
    };
    pub(super) static SESSION_LISTS_ITEM_ITEM: Check = Check {
        name: "session lists item item",
        strings: &[StringRule::OneOf("enum", &["on", "off"])],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Session {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Session {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Session`](super::Session).
    #[derive(Clone, Debug, Default)]
    pub struct Session {
        pub(super) team: ::exactify::__private::Draft<super::Team>,
        pub(super) answers: ::exactify::__private::Draft<super::Answers>,
        pub(super) tags: ::exactify::__private::Draft<super::Tags>,
        pub(super) marks: ::exactify::__private::Draft<super::Marks>,
        pub(super) lists: ::exactify::__private::Draft<
            ::exactify::Array<::exactify::Array<super::SessionListsItemItem>>,
        >,
        pub(super) extra: ::exactify::Extra<super::Session>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Session {
        /// Team
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"object","properties":{"role":{"enum":["lead","guest"]},"away":{"type":"boolean"}}} ``
        /// * `contains`: `` {"properties":{"role":{"const":"lead"},"away":{"const":false}}} ``
        #[must_use]
        pub fn team<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Team>,
            V::Error: ::std::fmt::Display,
        {
            self.team.set(value);
            self
        }
        /// Answers
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":["boolean","null"]} ``
        /// * `contains`: `` {"const":true} ``
        /// * `minContains`: `` 0 ``
        /// * `maxContains`: `` 1 ``
        /// * `not`: `` {"items":{"type":"boolean"},"minItems":2} ``
        #[must_use]
        pub fn answers<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Answers>,
            V::Error: ::std::fmt::Display,
        {
            self.answers.set(value);
            self
        }
        /// Tags
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"string"} ``
        /// * `uniqueItems`: `` true ``
        /// * `not`: `` {"contains":{"enum":["secret",1]}} ``
        #[must_use]
        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Tags>,
            V::Error: ::std::fmt::Display,
        {
            self.tags.set(value);
            self
        }
        /// Marks
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"enum":["a","b"]} ``
        /// * `not`: `` {"required":["x"],"properties":{"x":{"const":"b"}}} ``
        #[must_use]
        pub fn marks<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Marks>,
            V::Error: ::std::fmt::Display,
        {
            self.marks.set(value);
            self
        }
        /// The property `lists`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"array","items":{"enum":["on","off"]}} ``
        #[must_use]
        pub fn lists<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Array<::exactify::Array<super::SessionListsItemItem>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.lists.set(value);
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
        ) -> ::std::result::Result<super::Session, ::exactify::BuildError> {
            let mut errors = self.errors;
            let team = self.team.optional("team", &mut errors);
            let answers = self.answers.optional("answers", &mut errors);
            let tags = self.tags.optional("tags", &mut errors);
            let marks = self.marks.optional("marks", &mut errors);
            let lists = self.lists.optional("lists", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Session {
                        team,
                        answers,
                        tags,
                        marks,
                        lists,
                        extra: self.extra,
                    }),
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<Session> for super::Session {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Session,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Member {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Member {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Member`](super::Member).
    #[derive(Clone, Debug, Default)]
    pub struct Member {
        role: ::exactify::__private::Draft<super::MemberRole>,
        away: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::Member>,
        errors: ::exactify::BuildError,
    }
    impl Member {
        /// The property `role`.
        ///
        /// Enforced:
        /// * `enum`: `` ["lead","guest"] ``
        #[must_use]
        pub fn role<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::MemberRole>,
            V::Error: ::std::fmt::Display,
        {
            self.role.set(value);
            self
        }
        /// The property `away`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn away<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.away.set(value);
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
        ) -> ::std::result::Result<super::Member, ::exactify::BuildError> {
            let mut errors = self.errors;
            let role = self.role.optional("role", &mut errors);
            let away = self.away.optional("away", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Member {
                        role,
                        away,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Member> for super::Member {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Member,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Session`](super::Session), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Session {
        /// The property `team`.
        pub team: ::std::option::Option<super::Team>,
        /// The property `answers`.
        pub answers: ::std::option::Option<super::Answers>,
        /// The property `tags`.
        pub tags: ::std::option::Option<super::Tags>,
        /// The property `marks`.
        pub marks: ::std::option::Option<super::Marks>,
        /// The property `lists`.
        pub lists: ::std::option::Option<
            ::exactify::Array<::exactify::Array<super::SessionListsItemItem>>,
        >,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::Session>,
    }
}
