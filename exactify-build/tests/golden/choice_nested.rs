// Made by exactify-build 0.1.0 from choice_nested. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Event
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Event {
    /// Where `type` is `` "created" `` or `` "updated" ``.
    Change(Change),
    /// Removal
    ///
    /// Where `type` is `` "removed" ``.
    Removal(Removal),
    /// Where the value is a JSON array.
    Array(::exactify::Array<EventArrayItem>),
}

::exactify::enum_impls!(
    Event, [Change, Removal, Array], [Change(Change), Removal(Removal),
    Array(::exactify::Array < EventArrayItem >)]
);

::exactify::builder_impls!(Event, [Removal]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Event {
    const NAME: &'static str = "Event";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::EVENT_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Change),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::Removal),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Event {
    const CHECK: &'static ::exactify::Check = &checks::EVENT;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Change(value) => ::exactify::Exact::has_unknown(value),
            Self::Removal(value) => ::exactify::Exact::has_unknown(value),
            Self::Array(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for Event {
    const SCHEMA: &'static str = r##"{"title":"Event","anyOf":[{"$ref":"#/$defs/change"},{"title":"Removal","type":"object","required":["type","at"],"properties":{"type":{"const":"removed"},"at":{"type":"number"}}},{"type":"array","items":{"oneOf":[{"type":"object","required":["v"],"properties":{"v":{"const":1},"on":{"type":"boolean"}}},{"type":"object","required":["v"],"properties":{"v":{"enum":[2,3]},"on":{"type":"string"}}},{"type":"object","required":["v"],"properties":{"v":{"const":false}},"maxProperties":2}]}}],"$defs":{"change":{"oneOf":[{"title":"Creation","type":"object","required":["type"],"properties":{"type":{"const":"created"},"by":{"$ref":"#/$defs/who"}}},{"title":"Update","type":"object","required":["type","id"],"properties":{"type":{"const":"updated"},"id":{"oneOf":[{"type":"string"},{"type":"integer"}]}}}]},"who":{"oneOf":[{"type":"object","required":["version","kind","name"],"properties":{"version":{"const":1},"kind":{"const":"user"},"name":{"type":"string"}}},{"type":"object","required":["version","kind"],"properties":{"version":{"const":1},"kind":{"const":"robot"}}}]}}}"##;
}

/// Change
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Change {
    /// Creation
    ///
    /// Where `type` is `` "created" ``.
    Creation(Creation),
    /// Update
    ///
    /// Where `type` is `` "updated" ``.
    Update(Update),
}

::exactify::enum_impls!(
    Change, [Creation, Update], [Creation(Creation), Update(Update)]
);

::exactify::builder_impls!(Change, [Creation, Update]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Change {
    const NAME: &'static str = "change";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::CHANGE_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Creation),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Update),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Change {
    const CHECK: &'static ::exactify::Check = &checks::CHANGE;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Creation(value) => ::exactify::Exact::has_unknown(value),
            Self::Update(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for Change {
    const SCHEMA: &'static str = r##"{"oneOf":[{"title":"Creation","type":"object","required":["type"],"properties":{"type":{"const":"created"},"by":{"$ref":"#/$defs/who"}}},{"title":"Update","type":"object","required":["type","id"],"properties":{"type":{"const":"updated"},"id":{"oneOf":[{"type":"string"},{"type":"integer"}]}}}]}"##;
}

/// Creation
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Creation {
    /// The property `type`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` created ``
    pub type_: CreationType,
    /// The property `by`.
    pub by: ::std::option::Option<Who>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Creation>,
}

impl ::exactify::__private::Properties for Creation {
    const NAMES: &'static [&'static str] = &["type", "by"];
}

impl ::serde::Serialize for Creation {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.by.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("type", &self.type_)?;
        if let ::std::option::Option::Some(value) = &self.by {
            map.serialize_entry("by", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Creation {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct CreationVisitor;
        impl<'de> ::serde::de::Visitor<'de> for CreationVisitor {
            type Value = Creation;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Creation)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Creation, __A::Error> {
                let mut type_ = ::std::option::Option::None;
                let mut by = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "type" => {
                            ::exactify::__private::set(&mut type_, &name, &mut map)?
                        }
                        "by" => ::exactify::__private::set(&mut by, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Creation {
                    type_: ::exactify::__private::required(type_, "type")?,
                    by,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(CreationVisitor)
    }
}

impl ::exactify::Exact for Creation {
    const CHECK: &'static ::exactify::Check = &checks::CREATION;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.by)
    }
}

impl ::exactify::Subschema for Creation {
    const SCHEMA: &'static str = r##"{"title":"Creation","type":"object","required":["type"],"properties":{"type":{"const":"created"},"by":{"$ref":"#/$defs/who"}}}"##;
}

/// CreationType
///
/// Enforced:
/// * `const`: `` created ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct CreationType;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl CreationType {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "created",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for CreationType {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "created" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for CreationType {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    CreationType, "creation type", checks::CREATION_TYPE.strings, & checks::CREATION_TYPE
);

impl ::exactify::Subschema for CreationType {
    const SCHEMA: &'static str = r#"{"const":"created"}"#;
}

/// Who
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Who {
    /// Where `kind` is `` "user" ``.
    User(WhoUser),
    /// Where `kind` is `` "robot" ``.
    Robot(WhoRobot),
}

::exactify::enum_impls!(Who, [User, Robot], [User(WhoUser), Robot(WhoRobot)]);

::exactify::builder_impls!(Who, [WhoUser, WhoRobot]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for Who {
    const NAME: &'static str = "who";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::WHO_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::User),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Robot),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for Who {
    const CHECK: &'static ::exactify::Check = &checks::WHO;
    fn has_unknown(&self) -> bool {
        match self {
            Self::User(value) => ::exactify::Exact::has_unknown(value),
            Self::Robot(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for Who {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"object","required":["version","kind","name"],"properties":{"version":{"const":1},"kind":{"const":"user"},"name":{"type":"string"}}},{"type":"object","required":["version","kind"],"properties":{"version":{"const":1},"kind":{"const":"robot"}}}]}"#;
}

/// WhoUser
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WhoUser {
    /// The property `version`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` 1 ``
    pub version: WhoUserVersion,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` user ``
    pub kind: WhoUserKind,
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub name: ::std::string::String,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<WhoUser>,
}

impl ::exactify::__private::Properties for WhoUser {
    const NAMES: &'static [&'static str] = &["version", "kind", "name"];
}

impl ::serde::Serialize for WhoUser {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 3 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("version", &self.version)?;
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("name", &self.name)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for WhoUser {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct WhoUserVisitor;
        impl<'de> ::serde::de::Visitor<'de> for WhoUserVisitor {
            type Value = WhoUser;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (who user)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<WhoUser, __A::Error> {
                let mut version = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut name = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "version" => {
                            ::exactify::__private::set(&mut version, &name_, &mut map)?
                        }
                        "kind" => {
                            ::exactify::__private::set(&mut kind, &name_, &mut map)?
                        }
                        "name" => {
                            ::exactify::__private::set(&mut name, &name_, &mut map)?
                        }
                        _ => extra.read(name_, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(WhoUser {
                    version: ::exactify::__private::required(version, "version")?,
                    kind: ::exactify::__private::required(kind, "kind")?,
                    name: ::exactify::__private::required(name, "name")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(WhoUserVisitor)
    }
}

impl ::exactify::Exact for WhoUser {
    const CHECK: &'static ::exactify::Check = &checks::WHO_USER;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for WhoUser {
    const SCHEMA: &'static str = r#"{"type":"object","required":["version","kind","name"],"properties":{"version":{"const":1},"kind":{"const":"user"},"name":{"type":"string"}}}"#;
}

/// WhoUserVersion
///
/// Enforced:
/// * `const`: `` 1 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WhoUserVersion;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl WhoUserVersion {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "1",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self => 1,
        }
    }
}

::exactify::value_enum_impls!(WhoUserVersion, & checks::WHO_USER_VERSION);

::exactify::value_enum_impls!(WhoUserVersion as i64);

::exactify::value_enum_impls!(WhoUserVersion of numbers);

impl ::exactify::Subschema for WhoUserVersion {
    const SCHEMA: &'static str = r#"{"const":1}"#;
}

/// WhoUserKind
///
/// Enforced:
/// * `const`: `` user ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WhoUserKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl WhoUserKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "user",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for WhoUserKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "user" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for WhoUserKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    WhoUserKind, "who user kind", checks::WHO_USER_KIND.strings, & checks::WHO_USER_KIND
);

impl ::exactify::Subschema for WhoUserKind {
    const SCHEMA: &'static str = r#"{"const":"user"}"#;
}

/// WhoRobot
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WhoRobot {
    /// The property `version`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` 1 ``
    pub version: WhoRobotVersion,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` robot ``
    pub kind: WhoRobotKind,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<WhoRobot>,
}

impl ::exactify::__private::Properties for WhoRobot {
    const NAMES: &'static [&'static str] = &["version", "kind"];
}

impl ::serde::Serialize for WhoRobot {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("version", &self.version)?;
        map.serialize_entry("kind", &self.kind)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for WhoRobot {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct WhoRobotVisitor;
        impl<'de> ::serde::de::Visitor<'de> for WhoRobotVisitor {
            type Value = WhoRobot;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (who robot)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<WhoRobot, __A::Error> {
                let mut version = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "version" => {
                            ::exactify::__private::set(&mut version, &name, &mut map)?
                        }
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(WhoRobot {
                    version: ::exactify::__private::required(version, "version")?,
                    kind: ::exactify::__private::required(kind, "kind")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(WhoRobotVisitor)
    }
}

impl ::exactify::Exact for WhoRobot {
    const CHECK: &'static ::exactify::Check = &checks::WHO_ROBOT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for WhoRobot {
    const SCHEMA: &'static str = r#"{"type":"object","required":["version","kind"],"properties":{"version":{"const":1},"kind":{"const":"robot"}}}"#;
}

/// WhoRobotVersion
///
/// Enforced:
/// * `const`: `` 1 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WhoRobotVersion;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl WhoRobotVersion {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "1",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self => 1,
        }
    }
}

::exactify::value_enum_impls!(WhoRobotVersion, & checks::WHO_ROBOT_VERSION);

::exactify::value_enum_impls!(WhoRobotVersion as i64);

::exactify::value_enum_impls!(WhoRobotVersion of numbers);

impl ::exactify::Subschema for WhoRobotVersion {
    const SCHEMA: &'static str = r#"{"const":1}"#;
}

/// WhoRobotKind
///
/// Enforced:
/// * `const`: `` robot ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct WhoRobotKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl WhoRobotKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "robot",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for WhoRobotKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "robot" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for WhoRobotKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    WhoRobotKind, "who robot kind", checks::WHO_ROBOT_KIND.strings, &
    checks::WHO_ROBOT_KIND
);

impl ::exactify::Subschema for WhoRobotKind {
    const SCHEMA: &'static str = r#"{"const":"robot"}"#;
}

/// Update
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Update {
    /// The property `type`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` updated ``
    pub type_: UpdateType,
    /// The property `id`.
    ///
    /// Enforced:
    /// * `required`
    pub id: UpdateId,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Update>,
}

impl ::exactify::__private::Properties for Update {
    const NAMES: &'static [&'static str] = &["type", "id"];
}

impl ::serde::Serialize for Update {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("id", &self.id)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Update {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct UpdateVisitor;
        impl<'de> ::serde::de::Visitor<'de> for UpdateVisitor {
            type Value = Update;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Update)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Update, __A::Error> {
                let mut type_ = ::std::option::Option::None;
                let mut id = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "type" => {
                            ::exactify::__private::set(&mut type_, &name, &mut map)?
                        }
                        "id" => ::exactify::__private::set(&mut id, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Update {
                    type_: ::exactify::__private::required(type_, "type")?,
                    id: ::exactify::__private::required(id, "id")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(UpdateVisitor)
    }
}

impl ::exactify::Exact for Update {
    const CHECK: &'static ::exactify::Check = &checks::UPDATE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Update {
    const SCHEMA: &'static str = r#"{"title":"Update","type":"object","required":["type","id"],"properties":{"type":{"const":"updated"},"id":{"oneOf":[{"type":"string"},{"type":"integer"}]}}}"#;
}

/// UpdateType
///
/// Enforced:
/// * `const`: `` updated ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct UpdateType;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl UpdateType {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "updated",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for UpdateType {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "updated" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for UpdateType {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    UpdateType, "update type", checks::UPDATE_TYPE.strings, & checks::UPDATE_TYPE
);

impl ::exactify::Subschema for UpdateType {
    const SCHEMA: &'static str = r#"{"const":"updated"}"#;
}

/// UpdateId
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum UpdateId {
    /// Where the value is a JSON string.
    String(::std::string::String),
    /// Where the value is a JSON number.
    Number(::exactify::Integer),
}

::exactify::enum_impls!(
    UpdateId, [String, Number], [String(::std::string::String),
    Number(::exactify::Integer)]
);

impl ::std::convert::From<&str> for UpdateId {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for UpdateId {
    const NAME: &'static str = "update id";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::UPDATE_ID_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

impl ::exactify::Exact for UpdateId {
    const CHECK: &'static ::exactify::Check = &checks::UPDATE_ID;
}

impl ::exactify::Subschema for UpdateId {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#;
}

/// Removal
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Removal {
    /// The property `type`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` removed ``
    pub type_: RemovalType,
    /// The property `at`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` number ``
    pub at: ::exactify::Number,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Removal>,
}

impl ::exactify::__private::Properties for Removal {
    const NAMES: &'static [&'static str] = &["type", "at"];
}

impl ::serde::Serialize for Removal {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("type", &self.type_)?;
        map.serialize_entry("at", &self.at)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Removal {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct RemovalVisitor;
        impl<'de> ::serde::de::Visitor<'de> for RemovalVisitor {
            type Value = Removal;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Removal)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Removal, __A::Error> {
                let mut type_ = ::std::option::Option::None;
                let mut at = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "type" => {
                            ::exactify::__private::set(&mut type_, &name, &mut map)?
                        }
                        "at" => ::exactify::__private::set(&mut at, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Removal {
                    type_: ::exactify::__private::required(type_, "type")?,
                    at: ::exactify::__private::required(at, "at")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(RemovalVisitor)
    }
}

impl ::exactify::Exact for Removal {
    const CHECK: &'static ::exactify::Check = &checks::REMOVAL;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Removal {
    const SCHEMA: &'static str = r#"{"title":"Removal","type":"object","required":["type","at"],"properties":{"type":{"const":"removed"},"at":{"type":"number"}}}"#;
}

/// RemovalType
///
/// Enforced:
/// * `const`: `` removed ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct RemovalType;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl RemovalType {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "removed",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for RemovalType {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "removed" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for RemovalType {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    RemovalType, "removal type", checks::REMOVAL_TYPE.strings, & checks::REMOVAL_TYPE
);

impl ::exactify::Subschema for RemovalType {
    const SCHEMA: &'static str = r#"{"const":"removed"}"#;
}

/// EventArrayItem
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum EventArrayItem {
    /// Where `v` is `` 1 ``.
    V1(EventArrayItemV1),
    /// Where `v` is `` 2 `` or `` 3 ``.
    V2Or3(EventArrayItemV2Or3),
    /// Where `v` is `` false ``.
    VFalse(EventArrayItemVFalse),
}

::exactify::enum_impls!(
    EventArrayItem, [V1, V2Or3, VFalse], [V1(EventArrayItemV1),
    V2Or3(EventArrayItemV2Or3), VFalse(EventArrayItemVFalse)]
);

::exactify::builder_impls!(
    EventArrayItem, [EventArrayItemV1, EventArrayItemV2Or3, EventArrayItemVFalse]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for EventArrayItem {
    const NAME: &'static str = "event array item";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::EVENT_ARRAY_ITEM_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::V1),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::V2Or3),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::VFalse),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for EventArrayItem {
    const CHECK: &'static ::exactify::Check = &checks::EVENT_ARRAY_ITEM;
    fn has_unknown(&self) -> bool {
        match self {
            Self::V1(value) => ::exactify::Exact::has_unknown(value),
            Self::V2Or3(value) => ::exactify::Exact::has_unknown(value),
            Self::VFalse(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for EventArrayItem {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"object","required":["v"],"properties":{"v":{"const":1},"on":{"type":"boolean"}}},{"type":"object","required":["v"],"properties":{"v":{"enum":[2,3]},"on":{"type":"string"}}},{"type":"object","required":["v"],"properties":{"v":{"const":false}},"maxProperties":2}]}"#;
}

/// EventArrayItemV1
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EventArrayItemV1 {
    /// The property `v`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` 1 ``
    pub v: EventArrayItemV1v,
    /// The property `on`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub on: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<EventArrayItemV1>,
}

impl ::exactify::__private::Properties for EventArrayItemV1 {
    const NAMES: &'static [&'static str] = &["v", "on"];
}

impl ::serde::Serialize for EventArrayItemV1 {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.on.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("v", &self.v)?;
        if let ::std::option::Option::Some(value) = &self.on {
            map.serialize_entry("on", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for EventArrayItemV1 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EventArrayItemV1Visitor;
        impl<'de> ::serde::de::Visitor<'de> for EventArrayItemV1Visitor {
            type Value = EventArrayItemV1;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (event array item v1)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<EventArrayItemV1, __A::Error> {
                let mut v = ::std::option::Option::None;
                let mut on = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "v" => ::exactify::__private::set(&mut v, &name, &mut map)?,
                        "on" => ::exactify::__private::set(&mut on, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(EventArrayItemV1 {
                    v: ::exactify::__private::required(v, "v")?,
                    on,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(EventArrayItemV1Visitor)
    }
}

impl ::exactify::Exact for EventArrayItemV1 {
    const CHECK: &'static ::exactify::Check = &checks::EVENT_ARRAY_ITEM_V1;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for EventArrayItemV1 {
    const SCHEMA: &'static str = r#"{"type":"object","required":["v"],"properties":{"v":{"const":1},"on":{"type":"boolean"}}}"#;
}

/// EventArrayItemV1v
///
/// Enforced:
/// * `const`: `` 1 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EventArrayItemV1v;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl EventArrayItemV1v {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "1",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self => 1,
        }
    }
}

::exactify::value_enum_impls!(EventArrayItemV1v, & checks::EVENT_ARRAY_ITEM_V1V);

::exactify::value_enum_impls!(EventArrayItemV1v as i64);

::exactify::value_enum_impls!(EventArrayItemV1v of numbers);

impl ::exactify::Subschema for EventArrayItemV1v {
    const SCHEMA: &'static str = r#"{"const":1}"#;
}

/// EventArrayItemV2Or3
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EventArrayItemV2Or3 {
    /// The property `v`.
    ///
    /// Enforced:
    /// * `required`
    /// * `enum`: `` [2,3] ``
    pub v: EventArrayItemV2Or3V,
    /// The property `on`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub on: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<EventArrayItemV2Or3>,
}

impl ::exactify::__private::Properties for EventArrayItemV2Or3 {
    const NAMES: &'static [&'static str] = &["v", "on"];
}

impl ::serde::Serialize for EventArrayItemV2Or3 {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.on.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("v", &self.v)?;
        if let ::std::option::Option::Some(value) = &self.on {
            map.serialize_entry("on", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for EventArrayItemV2Or3 {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EventArrayItemV2Or3Visitor;
        impl<'de> ::serde::de::Visitor<'de> for EventArrayItemV2Or3Visitor {
            type Value = EventArrayItemV2Or3;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (event array item v2 or3)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<EventArrayItemV2Or3, __A::Error> {
                let mut v = ::std::option::Option::None;
                let mut on = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "v" => ::exactify::__private::set(&mut v, &name, &mut map)?,
                        "on" => ::exactify::__private::set(&mut on, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(EventArrayItemV2Or3 {
                    v: ::exactify::__private::required(v, "v")?,
                    on,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(EventArrayItemV2Or3Visitor)
    }
}

impl ::exactify::Exact for EventArrayItemV2Or3 {
    const CHECK: &'static ::exactify::Check = &checks::EVENT_ARRAY_ITEM_V2_OR3;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for EventArrayItemV2Or3 {
    const SCHEMA: &'static str = r#"{"type":"object","required":["v"],"properties":{"v":{"enum":[2,3]},"on":{"type":"string"}}}"#;
}

/// EventArrayItemV2Or3V
///
/// Enforced:
/// * `enum`: `` [2,3] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum EventArrayItemV2Or3V {
    /// `2`
    N2,
    /// `3`
    N3,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl EventArrayItemV2Or3V {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::N2, Self::N3];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::N2 => "2",
            Self::N3 => "3",
        }
    }
    /// The value.
    pub const fn get(self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::N3 => 3,
        }
    }
}

::exactify::value_enum_impls!(EventArrayItemV2Or3V, & checks::EVENT_ARRAY_ITEM_V2_OR3_V);

::exactify::value_enum_impls!(EventArrayItemV2Or3V as i64);

::exactify::value_enum_impls!(EventArrayItemV2Or3V of numbers);

impl ::exactify::Subschema for EventArrayItemV2Or3V {
    const SCHEMA: &'static str = r#"{"enum":[2,3]}"#;
}

/// EventArrayItemVFalse
///
/// Enforced:
/// * `type`: `` object ``
/// * `maxProperties`: `` 2 ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EventArrayItemVFalse {
    /// The property `v`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` false ``
    v: EventArrayItemVFalseV,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<EventArrayItemVFalse>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl EventArrayItemVFalse {
    /// The property `v`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` false ``
    pub fn v(&self) -> &EventArrayItemVFalseV {
        &self.v
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<EventArrayItemVFalse> {
        &self.extra
    }
}

::exactify::parts_impls!(
    EventArrayItemVFalse { ways : into_parts, from_parts, into_builder, errors; required
    : { v : EventArrayItemVFalseV, try_set_v; } optional : {} nullable : {} maps : {
    extra } }
);

impl ::exactify::__private::Properties for EventArrayItemVFalse {
    const NAMES: &'static [&'static str] = &["v"];
}

impl ::serde::Serialize for EventArrayItemVFalse {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("v", &self.v)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for EventArrayItemVFalse {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct EventArrayItemVFalseVisitor;
        impl<'de> ::serde::de::Visitor<'de> for EventArrayItemVFalseVisitor {
            type Value = EventArrayItemVFalse;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (event array item v false)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<EventArrayItemVFalse, __A::Error> {
                let mut v = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                let mut count = 0;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count += 1;
                    ::exactify::__private::at_most(count, 2)?;
                    match name.as_str() {
                        "v" => ::exactify::__private::set(&mut v, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::exactify::__private::at_least(count, 0)?;
                ::std::result::Result::Ok(EventArrayItemVFalse {
                    v: ::exactify::__private::required(v, "v")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(EventArrayItemVFalseVisitor)
    }
}

impl ::exactify::Exact for EventArrayItemVFalse {
    const CHECK: &'static ::exactify::Check = &checks::EVENT_ARRAY_ITEM_V_FALSE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for EventArrayItemVFalse {
    const SCHEMA: &'static str = r#"{"type":"object","required":["v"],"properties":{"v":{"const":false}},"maxProperties":2}"#;
}

/// EventArrayItemVFalseV
///
/// Enforced:
/// * `const`: `` false ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct EventArrayItemVFalseV;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl EventArrayItemVFalseV {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "false",
        }
    }
    /// The value.
    pub const fn get(self) -> bool {
        match self {
            Self => false,
        }
    }
}

::exactify::value_enum_impls!(
    EventArrayItemVFalseV, & checks::EVENT_ARRAY_ITEM_V_FALSE_V
);

::exactify::value_enum_impls!(EventArrayItemVFalseV as bool);

::exactify::value_enum_impls!(EventArrayItemVFalseV of booleans);

impl ::exactify::Subschema for EventArrayItemVFalseV {
    const SCHEMA: &'static str = r#"{"const":false}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static CHANGE: Check = Check {
        name: "change",
        choices: &[&CHANGE_BRANCHES],
        ..Check::ANY
    };
    pub(super) static CREATION: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Creation",
        object: &Object {
            properties: &[
                ("type", &CREATION_TYPE),
                (
                    "by",
                    &Check {
                        name: "who",
                        in_place: &[("/$ref", &WHO)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["type"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CREATION_TYPE: Check = Check {
        name: "creation type",
        strings: &[StringRule::OneOf("const", &["created"])],
        ..Check::ANY
    };
    pub(super) static WHO: Check = Check {
        name: "who",
        choices: &[&WHO_BRANCHES],
        ..Check::ANY
    };
    pub(super) static WHO_USER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "who user",
        object: &Object {
            properties: &[
                ("version", &WHO_USER_VERSION),
                ("kind", &WHO_USER_KIND),
                ("name", &Check::STRING),
            ],
            required: &["version", "kind", "name"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static WHO_USER_VERSION: Check = Check {
        name: "who user version",
        values: &[("const", &["1"])],
        ..Check::ANY
    };
    pub(super) static WHO_USER_KIND: Check = Check {
        name: "who user kind",
        strings: &[StringRule::OneOf("const", &["user"])],
        ..Check::ANY
    };
    pub(super) static WHO_ROBOT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "who robot",
        object: &Object {
            properties: &[("version", &WHO_ROBOT_VERSION), ("kind", &WHO_ROBOT_KIND)],
            required: &["version", "kind"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static WHO_ROBOT_VERSION: Check = Check {
        name: "who robot version",
        values: &[("const", &["1"])],
        ..Check::ANY
    };
    pub(super) static WHO_ROBOT_KIND: Check = Check {
        name: "who robot kind",
        strings: &[StringRule::OneOf("const", &["robot"])],
        ..Check::ANY
    };
    pub(super) static UPDATE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Update",
        object: &Object {
            properties: &[("type", &UPDATE_TYPE), ("id", &UPDATE_ID)],
            required: &["type", "id"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static UPDATE_TYPE: Check = Check {
        name: "update type",
        strings: &[StringRule::OneOf("const", &["updated"])],
        ..Check::ANY
    };
    pub(super) static UPDATE_ID: Check = Check {
        name: "update id",
        choices: &[&UPDATE_ID_BRANCHES],
        ..Check::ANY
    };
    pub(super) static REMOVAL: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Removal",
        object: &Object {
            properties: &[("type", &REMOVAL_TYPE), ("at", &Check::NUMBER)],
            required: &["type", "at"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static REMOVAL_TYPE: Check = Check {
        name: "removal type",
        strings: &[StringRule::OneOf("const", &["removed"])],
        ..Check::ANY
    };
    pub(super) static EVENT_ARRAY_ITEM: Check = Check {
        name: "event array item",
        choices: &[&EVENT_ARRAY_ITEM_BRANCHES],
        ..Check::ANY
    };
    pub(super) static EVENT_ARRAY_ITEM_V1: Check = Check {
        types: JsonTypes::OBJECT,
        name: "event array item v1",
        object: &Object {
            properties: &[("v", &EVENT_ARRAY_ITEM_V1V), ("on", &Check::BOOLEAN)],
            required: &["v"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static EVENT_ARRAY_ITEM_V1V: Check = Check {
        name: "event array item v1v",
        values: &[("const", &["1"])],
        ..Check::ANY
    };
    pub(super) static EVENT_ARRAY_ITEM_V2_OR3: Check = Check {
        types: JsonTypes::OBJECT,
        name: "event array item v2 or3",
        object: &Object {
            properties: &[("v", &EVENT_ARRAY_ITEM_V2_OR3_V), ("on", &Check::STRING)],
            required: &["v"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static EVENT_ARRAY_ITEM_V2_OR3_V: Check = Check {
        name: "event array item v2 or3 v",
        values: &[("enum", &["2", "3"])],
        ..Check::ANY
    };
    pub(super) static EVENT_ARRAY_ITEM_V_FALSE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "event array item v false",
        object: &Object {
            properties: &[("v", &EVENT_ARRAY_ITEM_V_FALSE_V)],
            required: &["v"],
            max: 2,
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static EVENT_ARRAY_ITEM_V_FALSE_V: Check = Check {
        name: "event array item v false v",
        values: &[("const", &["false"])],
        ..Check::ANY
    };
    pub(super) static EVENT: Check = Check {
        name: "Event",
        choices: &[&EVENT_BRANCHES],
        ..Check::ANY
    };
    pub(super) static EVENT_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        tag: Some("type"),
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"created\"", "\"updated\""],
                check: &Check {
                    name: "change",
                    in_place: &[("/$ref", &CHANGE)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"removed\""],
                check: &REMOVAL,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&EVENT_ARRAY_ITEM),
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static CHANGE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("type"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"created\""],
                check: &CREATION,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"updated\""],
                check: &UPDATE,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static WHO_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("kind"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"user\""],
                check: &WHO_USER,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"robot\""],
                check: &WHO_ROBOT,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static UPDATE_ID_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static EVENT_ARRAY_ITEM_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("v"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["1"],
                check: &EVENT_ARRAY_ITEM_V1,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["2", "3"],
                check: &EVENT_ARRAY_ITEM_V2_OR3,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                tags: &["false"],
                check: &EVENT_ARRAY_ITEM_V_FALSE,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Creation {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Creation {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Creation`](super::Creation).
    #[derive(Clone, Debug, Default)]
    pub struct Creation {
        type_: ::exactify::__private::Draft<super::CreationType>,
        by: ::exactify::__private::Draft<super::Who>,
        extra: ::exactify::Extra<super::Creation>,
        errors: ::exactify::BuildError,
    }
    impl Creation {
        /// The property `type`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` created ``
        #[must_use]
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::CreationType>,
            V::Error: ::std::fmt::Display,
        {
            self.type_.set(value);
            self
        }
        /// The property `by`.
        #[must_use]
        pub fn by<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Who>,
            V::Error: ::std::fmt::Display,
        {
            self.by.set(value);
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
        ) -> ::std::result::Result<super::Creation, ::exactify::BuildError> {
            let mut errors = self.errors;
            let type_ = self.type_.constant("type", &mut errors);
            let by = self.by.optional("by", &mut errors);
            errors
                .or(
                    match (type_,) {
                        (::std::option::Option::Some(type_),) => {
                            ::std::option::Option::Some(super::Creation {
                                type_,
                                by,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Creation> for super::Creation {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Creation,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::WhoUser {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> WhoUser {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`WhoUser`](super::WhoUser).
    #[derive(Clone, Debug, Default)]
    pub struct WhoUser {
        version: ::exactify::__private::Draft<super::WhoUserVersion>,
        kind: ::exactify::__private::Draft<super::WhoUserKind>,
        name: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::WhoUser>,
        errors: ::exactify::BuildError,
    }
    impl WhoUser {
        /// The property `version`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` 1 ``
        #[must_use]
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WhoUserVersion>,
            V::Error: ::std::fmt::Display,
        {
            self.version.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` user ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WhoUserKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `name`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name.set(value);
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
        ) -> ::std::result::Result<super::WhoUser, ::exactify::BuildError> {
            let mut errors = self.errors;
            let version = self.version.constant("version", &mut errors);
            let kind = self.kind.constant("kind", &mut errors);
            let name = self.name.required("name", &mut errors);
            errors
                .or(
                    match (version, kind, name) {
                        (
                            ::std::option::Option::Some(version),
                            ::std::option::Option::Some(kind),
                            ::std::option::Option::Some(name),
                        ) => {
                            ::std::option::Option::Some(super::WhoUser {
                                version,
                                kind,
                                name,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<WhoUser> for super::WhoUser {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: WhoUser,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::WhoRobot {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> WhoRobot {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`WhoRobot`](super::WhoRobot).
    #[derive(Clone, Debug, Default)]
    pub struct WhoRobot {
        version: ::exactify::__private::Draft<super::WhoRobotVersion>,
        kind: ::exactify::__private::Draft<super::WhoRobotKind>,
        extra: ::exactify::Extra<super::WhoRobot>,
        errors: ::exactify::BuildError,
    }
    impl WhoRobot {
        /// The property `version`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` 1 ``
        #[must_use]
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WhoRobotVersion>,
            V::Error: ::std::fmt::Display,
        {
            self.version.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` robot ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::WhoRobotKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
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
        ) -> ::std::result::Result<super::WhoRobot, ::exactify::BuildError> {
            let mut errors = self.errors;
            let version = self.version.constant("version", &mut errors);
            let kind = self.kind.constant("kind", &mut errors);
            errors
                .or(
                    match (version, kind) {
                        (
                            ::std::option::Option::Some(version),
                            ::std::option::Option::Some(kind),
                        ) => {
                            ::std::option::Option::Some(super::WhoRobot {
                                version,
                                kind,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<WhoRobot> for super::WhoRobot {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: WhoRobot,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Update {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Update {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Update`](super::Update).
    #[derive(Clone, Debug, Default)]
    pub struct Update {
        type_: ::exactify::__private::Draft<super::UpdateType>,
        id: ::exactify::__private::Draft<super::UpdateId>,
        extra: ::exactify::Extra<super::Update>,
        errors: ::exactify::BuildError,
    }
    impl Update {
        /// The property `type`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` updated ``
        #[must_use]
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::UpdateType>,
            V::Error: ::std::fmt::Display,
        {
            self.type_.set(value);
            self
        }
        /// The property `id`.
        ///
        /// Enforced:
        /// * `required`
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::UpdateId>,
            V::Error: ::std::fmt::Display,
        {
            self.id.set(value);
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
        ) -> ::std::result::Result<super::Update, ::exactify::BuildError> {
            let mut errors = self.errors;
            let type_ = self.type_.constant("type", &mut errors);
            let id = self.id.required("id", &mut errors);
            errors
                .or(
                    match (type_, id) {
                        (
                            ::std::option::Option::Some(type_),
                            ::std::option::Option::Some(id),
                        ) => {
                            ::std::option::Option::Some(super::Update {
                                type_,
                                id,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Update> for super::Update {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Update,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Removal {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Removal {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Removal`](super::Removal).
    #[derive(Clone, Debug, Default)]
    pub struct Removal {
        type_: ::exactify::__private::Draft<super::RemovalType>,
        at: ::exactify::__private::Draft<::exactify::Number>,
        extra: ::exactify::Extra<super::Removal>,
        errors: ::exactify::BuildError,
    }
    impl Removal {
        /// The property `type`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` removed ``
        #[must_use]
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::RemovalType>,
            V::Error: ::std::fmt::Display,
        {
            self.type_.set(value);
            self
        }
        /// The property `at`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` number ``
        #[must_use]
        pub fn at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.at.set(value);
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
        ) -> ::std::result::Result<super::Removal, ::exactify::BuildError> {
            let mut errors = self.errors;
            let type_ = self.type_.constant("type", &mut errors);
            let at = self.at.required("at", &mut errors);
            errors
                .or(
                    match (type_, at) {
                        (
                            ::std::option::Option::Some(type_),
                            ::std::option::Option::Some(at),
                        ) => {
                            ::std::option::Option::Some(super::Removal {
                                type_,
                                at,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Removal> for super::Removal {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Removal,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::EventArrayItemV1 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> EventArrayItemV1 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`EventArrayItemV1`](super::EventArrayItemV1).
    #[derive(Clone, Debug, Default)]
    pub struct EventArrayItemV1 {
        v: ::exactify::__private::Draft<super::EventArrayItemV1v>,
        on: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::EventArrayItemV1>,
        errors: ::exactify::BuildError,
    }
    impl EventArrayItemV1 {
        /// The property `v`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` 1 ``
        #[must_use]
        pub fn v<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EventArrayItemV1v>,
            V::Error: ::std::fmt::Display,
        {
            self.v.set(value);
            self
        }
        /// The property `on`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn on<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.on.set(value);
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
        ) -> ::std::result::Result<super::EventArrayItemV1, ::exactify::BuildError> {
            let mut errors = self.errors;
            let v = self.v.constant("v", &mut errors);
            let on = self.on.optional("on", &mut errors);
            errors
                .or(
                    match (v,) {
                        (::std::option::Option::Some(v),) => {
                            ::std::option::Option::Some(super::EventArrayItemV1 {
                                v,
                                on,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<EventArrayItemV1> for super::EventArrayItemV1 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: EventArrayItemV1,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::EventArrayItemV2Or3 {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> EventArrayItemV2Or3 {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`EventArrayItemV2Or3`](super::EventArrayItemV2Or3).
    #[derive(Clone, Debug, Default)]
    pub struct EventArrayItemV2Or3 {
        v: ::exactify::__private::Draft<super::EventArrayItemV2Or3V>,
        on: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::EventArrayItemV2Or3>,
        errors: ::exactify::BuildError,
    }
    impl EventArrayItemV2Or3 {
        /// The property `v`.
        ///
        /// Enforced:
        /// * `required`
        /// * `enum`: `` [2,3] ``
        #[must_use]
        pub fn v<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EventArrayItemV2Or3V>,
            V::Error: ::std::fmt::Display,
        {
            self.v.set(value);
            self
        }
        /// The property `on`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn on<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.on.set(value);
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
        ) -> ::std::result::Result<super::EventArrayItemV2Or3, ::exactify::BuildError> {
            let mut errors = self.errors;
            let v = self.v.required("v", &mut errors);
            let on = self.on.optional("on", &mut errors);
            errors
                .or(
                    match (v,) {
                        (::std::option::Option::Some(v),) => {
                            ::std::option::Option::Some(super::EventArrayItemV2Or3 {
                                v,
                                on,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<EventArrayItemV2Or3> for super::EventArrayItemV2Or3 {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: EventArrayItemV2Or3,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::EventArrayItemVFalse {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> EventArrayItemVFalse {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`EventArrayItemVFalse`](super::EventArrayItemVFalse).
    #[derive(Clone, Debug, Default)]
    pub struct EventArrayItemVFalse {
        pub(super) v: ::exactify::__private::Draft<super::EventArrayItemVFalseV>,
        pub(super) extra: ::exactify::Extra<super::EventArrayItemVFalse>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl EventArrayItemVFalse {
        /// The property `v`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` false ``
        #[must_use]
        pub fn v<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::EventArrayItemVFalseV>,
            V::Error: ::std::fmt::Display,
        {
            self.v.set(value);
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
        ) -> ::std::result::Result<super::EventArrayItemVFalse, ::exactify::BuildError> {
            let mut errors = self.errors;
            let v = self.v.constant("v", &mut errors);
            let count = 1 + self.extra.len();
            errors.count(count, 0, 2);
            errors
                .or(
                    match (v,) {
                        (::std::option::Option::Some(v),) => {
                            ::std::option::Option::Some(super::EventArrayItemVFalse {
                                v,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<EventArrayItemVFalse> for super::EventArrayItemVFalse {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: EventArrayItemVFalse,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`EventArrayItemVFalse`](super::EventArrayItemVFalse), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EventArrayItemVFalse {
        /// The property `v`.
        pub v: super::EventArrayItemVFalseV,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::EventArrayItemVFalse>,
    }
}
