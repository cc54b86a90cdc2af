// Made by exactify-build 0.1.0 from names_reserved. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// type
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Type {
    /// The property `type`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub type_: ::std::string::String,
    /// The property `self`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub self_: ::std::option::Option<::std::string::String>,
    /// The property `Self`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub self_2: ::std::option::Option<::std::string::String>,
    /// Self
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub own: ::std::option::Option<Self_>,
    /// The property `extra`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub extra: ::std::option::Option<::std::string::String>,
    /// The property `extra_`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub extra_2: ::std::option::Option<::std::string::String>,
    /// The property `builder`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub builder: ::std::option::Option<::std::string::String>,
    /// The property `build`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub build: ::std::option::Option<::std::string::String>,
    /// The property `errors`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub errors: ::std::string::String,
    /// The property `outcome`.
    ///
    /// Enforced:
    /// * `enum`: `` ["Ok","Err","Error","Some","None","Strategy","Parameters","Output","Value","Self"] ``
    pub outcome: ::std::option::Option<TypeOutcome>,
    /// The property `event`.
    pub event: ::std::option::Option<TypeEvent>,
    /// Result
    ///
    /// Enforced:
    /// * `enum`: `` ["Err","Error",1,null] ``
    pub any: ::std::option::Option<::std::option::Option<Result>>,
    /// The properties that the schema allows but does not name.
    pub extra_: ::exactify::Extra<Type>,
}

impl ::exactify::__private::Properties for Type {
    const NAMES: &'static [&'static str] = &[
        "type",
        "self",
        "Self",
        "own",
        "extra",
        "extra_",
        "builder",
        "build",
        "errors",
        "outcome",
        "event",
        "any",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Type {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + ::std::primitive::usize::from(self.self_.is_some())
            + ::std::primitive::usize::from(self.self_2.is_some())
            + ::std::primitive::usize::from(self.own.is_some())
            + ::std::primitive::usize::from(self.extra.is_some())
            + ::std::primitive::usize::from(self.extra_2.is_some())
            + ::std::primitive::usize::from(self.builder.is_some())
            + ::std::primitive::usize::from(self.build.is_some())
            + ::std::primitive::usize::from(self.outcome.is_some())
            + ::std::primitive::usize::from(self.event.is_some())
            + ::std::primitive::usize::from(self.any.is_some()) + self.extra_.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("type", &self.type_)?;
        if let ::std::option::Option::Some(value) = &self.self_ {
            map.serialize_entry("self", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.self_2 {
            map.serialize_entry("Self", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.own {
            map.serialize_entry("own", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.extra {
            map.serialize_entry("extra", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.extra_2 {
            map.serialize_entry("extra_", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.builder {
            map.serialize_entry("builder", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.build {
            map.serialize_entry("build", value)?;
        }
        map.serialize_entry("errors", &self.errors)?;
        if let ::std::option::Option::Some(value) = &self.outcome {
            map.serialize_entry("outcome", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.event {
            map.serialize_entry("event", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        self.extra_.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Type {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TypeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TypeVisitor {
            type Value = Type;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (type)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Type, __A::Error> {
                let mut type_ = ::std::option::Option::None;
                let mut self_ = ::std::option::Option::None;
                let mut self_2 = ::std::option::Option::None;
                let mut own = ::std::option::Option::None;
                let mut extra = ::std::option::Option::None;
                let mut extra_2 = ::std::option::Option::None;
                let mut builder = ::std::option::Option::None;
                let mut build = ::std::option::Option::None;
                let mut errors = ::std::option::Option::None;
                let mut outcome = ::std::option::Option::None;
                let mut event = ::std::option::Option::None;
                let mut any = ::std::option::Option::None;
                let mut extra_ = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "type" => {
                            ::exactify::__private::set(&mut type_, &name, &mut map)?
                        }
                        "self" => {
                            ::exactify::__private::set(&mut self_, &name, &mut map)?
                        }
                        "Self" => {
                            ::exactify::__private::set(&mut self_2, &name, &mut map)?
                        }
                        "own" => ::exactify::__private::set(&mut own, &name, &mut map)?,
                        "extra" => {
                            ::exactify::__private::set(&mut extra, &name, &mut map)?
                        }
                        "extra_" => {
                            ::exactify::__private::set(&mut extra_2, &name, &mut map)?
                        }
                        "builder" => {
                            ::exactify::__private::set(&mut builder, &name, &mut map)?
                        }
                        "build" => {
                            ::exactify::__private::set(&mut build, &name, &mut map)?
                        }
                        "errors" => {
                            ::exactify::__private::set(&mut errors, &name, &mut map)?
                        }
                        "outcome" => {
                            ::exactify::__private::set(&mut outcome, &name, &mut map)?
                        }
                        "event" => {
                            ::exactify::__private::set(&mut event, &name, &mut map)?
                        }
                        "any" => ::exactify::__private::set(&mut any, &name, &mut map)?,
                        _ => extra_.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Type {
                    type_: ::exactify::__private::required(type_, "type")?,
                    self_,
                    self_2,
                    own,
                    extra,
                    extra_2,
                    builder,
                    build,
                    errors: ::exactify::__private::required(errors, "errors")?,
                    outcome,
                    event,
                    any,
                    extra_,
                })
            }
        }
        deserializer.deserialize_map(TypeVisitor)
    }
}

impl ::exactify::Exact for Type {
    const CHECK: &'static ::exactify::Check = &checks::TYPE;
    fn has_unknown(&self) -> bool {
        !self.extra_.is_empty() || ::exactify::Exact::has_unknown(&self.own)
            || ::exactify::Exact::has_unknown(&self.event)
    }
}

impl ::exactify::Subschema for Type {
    const SCHEMA: &'static str = r#"{"title":"type","type":"object","properties":{"type":{"type":"string"},"self":{"type":"string"},"Self":{"type":"string"},"own":{"title":"Self","type":"object","properties":{"a":{"type":"string"}}},"extra":{"type":"string"},"extra_":{"type":"string"},"builder":{"type":"string"},"build":{"type":"string"},"errors":{"type":"string"},"outcome":{"enum":["Ok","Err","Error","Some","None","Strategy","Parameters","Output","Value","Self"]},"event":{"oneOf":[{"title":"Error","type":"object","properties":{"kind":{"const":"a"}},"required":["kind"]},{"title":"Err","type":"object","properties":{"kind":{"const":"b"}},"required":["kind"]},{"title":"Strategy","type":"string","minLength":1},{"type":"integer","title":"Output"}]},"any":{"title":"Result","enum":["Err","Error",1,null]}},"required":["type","errors"]}"#;
}

/// Self
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Self_ {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Self_>,
}

impl ::exactify::__private::Properties for Self_ {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for Self_ {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Self_ {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SelfVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SelfVisitor {
            type Value = Self_;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Self)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Self_, __A::Error> {
                let mut made = Self_ {
                    a: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SelfVisitor)
    }
}

impl ::exactify::Exact for Self_ {
    const CHECK: &'static ::exactify::Check = &checks::SELF;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Self_ {
    const SCHEMA: &'static str = r#"{"title":"Self","type":"object","properties":{"a":{"type":"string"}}}"#;
}

/// TypeOutcome
///
/// Enforced:
/// * `enum`: `` ["Ok","Err","Error","Some","None","Strategy","Parameters","Output","Value","Self"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypeOutcome {
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Error`
    Error,
    /// `Some`
    Some,
    /// `None`
    None,
    /// `Strategy`
    Strategy,
    /// `Parameters`
    Parameters,
    /// `Output`
    Output,
    /// `Value`
    Value,
    /// `Self`
    Self_,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl TypeOutcome {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[
        Self::Ok,
        Self::Err,
        Self::Error,
        Self::Some,
        Self::None,
        Self::Strategy,
        Self::Parameters,
        Self::Output,
        Self::Value,
        Self::Self_,
    ];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "Ok",
            Self::Err => "Err",
            Self::Error => "Error",
            Self::Some => "Some",
            Self::None => "None",
            Self::Strategy => "Strategy",
            Self::Parameters => "Parameters",
            Self::Output => "Output",
            Self::Value => "Value",
            Self::Self_ => "Self",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for TypeOutcome {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "Ok" => ::std::result::Result::Ok(Self::Ok),
            "Err" => ::std::result::Result::Ok(Self::Err),
            "Error" => ::std::result::Result::Ok(Self::Error),
            "Some" => ::std::result::Result::Ok(Self::Some),
            "None" => ::std::result::Result::Ok(Self::None),
            "Strategy" => ::std::result::Result::Ok(Self::Strategy),
            "Parameters" => ::std::result::Result::Ok(Self::Parameters),
            "Output" => ::std::result::Result::Ok(Self::Output),
            "Value" => ::std::result::Result::Ok(Self::Value),
            "Self" => ::std::result::Result::Ok(Self::Self_),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for TypeOutcome {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    TypeOutcome, "type outcome", checks::TYPE_OUTCOME.strings, & checks::TYPE_OUTCOME
);

impl ::exactify::Subschema for TypeOutcome {
    const SCHEMA: &'static str = r#"{"enum":["Ok","Err","Error","Some","None","Strategy","Parameters","Output","Value","Self"]}"#;
}

/// TypeEvent
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum TypeEvent {
    /// Error
    ///
    /// Where `kind` is `` "a" ``.
    Error(Error),
    /// Err
    ///
    /// Where `kind` is `` "b" ``.
    Err(Err),
    /// Strategy
    ///
    /// Where the value is a JSON string.
    Strategy(Strategy),
    /// Output
    ///
    /// Where the value is a JSON number.
    Output(::exactify::Integer),
}

::exactify::enum_impls!(
    TypeEvent, [Error, Err, Strategy, Output], [Error(Error), Err(Err),
    Strategy(Strategy), Output(::exactify::Integer)]
);

::exactify::builder_impls!(TypeEvent, [Error, Err]);

impl ::std::convert::TryFrom<&str> for TypeEvent {
    type Error = <Strategy as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <Strategy as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <Strategy as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::Strategy)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for TypeEvent {
    const NAME: &'static str = "type event";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::TYPE_EVENT_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Error),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::Err),
            2 => ::serde::Deserialize::deserialize(deserializer).map(Self::Strategy),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Output),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for TypeEvent {
    const CHECK: &'static ::exactify::Check = &checks::TYPE_EVENT;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Error(value) => ::exactify::Exact::has_unknown(value),
            Self::Err(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for TypeEvent {
    const SCHEMA: &'static str = r#"{"oneOf":[{"title":"Error","type":"object","properties":{"kind":{"const":"a"}},"required":["kind"]},{"title":"Err","type":"object","properties":{"kind":{"const":"b"}},"required":["kind"]},{"title":"Strategy","type":"string","minLength":1},{"type":"integer","title":"Output"}]}"#;
}

/// Error
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Error {
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` a ``
    pub kind: ErrorKind,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Error>,
}

impl ::exactify::__private::Properties for Error {
    const NAMES: &'static [&'static str] = &["kind"];
}

impl ::serde::Serialize for Error {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("kind", &self.kind)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Error {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ErrorVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ErrorVisitor {
            type Value = Error;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Error)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Error, __A::Error> {
                let mut kind = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Error {
                    kind: ::exactify::__private::required(kind, "kind")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ErrorVisitor)
    }
}

impl ::exactify::Exact for Error {
    const CHECK: &'static ::exactify::Check = &checks::ERROR;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Error {
    const SCHEMA: &'static str = r#"{"title":"Error","type":"object","properties":{"kind":{"const":"a"}},"required":["kind"]}"#;
}

/// ErrorKind
///
/// Enforced:
/// * `const`: `` a ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ErrorKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ErrorKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "a",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ErrorKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ErrorKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ErrorKind, "error kind", checks::ERROR_KIND.strings, & checks::ERROR_KIND
);

impl ::exactify::Subschema for ErrorKind {
    const SCHEMA: &'static str = r#"{"const":"a"}"#;
}

/// Err
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Err {
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` b ``
    pub kind: ErrKind,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Err>,
}

impl ::exactify::__private::Properties for Err {
    const NAMES: &'static [&'static str] = &["kind"];
}

impl ::serde::Serialize for Err {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("kind", &self.kind)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Err {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ErrVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ErrVisitor {
            type Value = Err;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Err)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Err, __A::Error> {
                let mut kind = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Err {
                    kind: ::exactify::__private::required(kind, "kind")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(ErrVisitor)
    }
}

impl ::exactify::Exact for Err {
    const CHECK: &'static ::exactify::Check = &checks::ERR;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Err {
    const SCHEMA: &'static str = r#"{"title":"Err","type":"object","properties":{"kind":{"const":"b"}},"required":["kind"]}"#;
}

/// ErrKind
///
/// Enforced:
/// * `const`: `` b ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ErrKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ErrKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "b",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ErrKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "b" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ErrKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ErrKind, "err kind", checks::ERR_KIND.strings, & checks::ERR_KIND
);

impl ::exactify::Subschema for ErrKind {
    const SCHEMA: &'static str = r#"{"const":"b"}"#;
}

/// Strategy
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Strategy(::exactify::__private::EcoString);

::exactify::string_impls!(
    Strategy, "Strategy", checks::STRATEGY.strings, & checks::STRATEGY
);

impl ::exactify::Subschema for Strategy {
    const SCHEMA: &'static str = r#"{"title":"Strategy","type":"string","minLength":1}"#;
}

/// Result
///
/// Enforced:
/// * `enum`: `` ["Err","Error",1,null] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Result {
    /// `Err`
    Err,
    /// `Error`
    Error,
    /// `1`
    N1,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Result {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Err, Self::Error, Self::N1];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::Err => "\"Err\"",
            Self::Error => "\"Error\"",
            Self::N1 => "1",
        }
    }
}

::exactify::value_enum_impls!(Result, & checks::RESULT_ONLY);

::exactify::value_enum_impls!(Result of numbers);

::exactify::value_enum_impls!(Result of strings);

impl ::exactify::Subschema for Result {
    const SCHEMA: &'static str = r#"{"title":"Result","enum":["Err","Error",1,null],"type":["string","number"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static TYPE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "type",
        object: &Object {
            properties: &[
                ("type", &Check::STRING),
                ("self", &Check::STRING),
                ("Self", &Check::STRING),
                ("own", &SELF),
                ("extra", &Check::STRING),
                ("extra_", &Check::STRING),
                ("builder", &Check::STRING),
                ("build", &Check::STRING),
                ("errors", &Check::STRING),
                ("outcome", &TYPE_OUTCOME),
                ("event", &TYPE_EVENT),
                ("any", &RESULT),
            ],
            required: &["type", "errors"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SELF: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Self",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TYPE_OUTCOME: Check = Check {
        name: "type outcome",
        strings: &[
            StringRule::OneOf(
                "enum",
                &[
                    "Ok",
                    "Err",
                    "Error",
                    "Some",
                    "None",
                    "Strategy",
                    "Parameters",
                    "Output",
                    "Value",
                    "Self",
                ],
            ),
        ],
        ..Check::ANY
    };
    pub(super) static TYPE_EVENT: Check = Check {
        name: "type event",
        choices: &[&TYPE_EVENT_BRANCHES],
        ..Check::ANY
    };
    pub(super) static ERROR: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Error",
        object: &Object {
            properties: &[("kind", &ERROR_KIND)],
            required: &["kind"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ERROR_KIND: Check = Check {
        name: "error kind",
        strings: &[StringRule::OneOf("const", &["a"])],
        ..Check::ANY
    };
    pub(super) static ERR: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Err",
        object: &Object {
            properties: &[("kind", &ERR_KIND)],
            required: &["kind"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static ERR_KIND: Check = Check {
        name: "err kind",
        strings: &[StringRule::OneOf("const", &["b"])],
        ..Check::ANY
    };
    pub(super) static STRATEGY: Check = Check {
        types: JsonTypes::STRING,
        name: "Strategy",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static RESULT: Check = Check {
        name: "Result",
        values: &[("enum", &["\"Err\"", "\"Error\"", "1", "null"])],
        ..Check::ANY
    };
    pub(super) static RESULT_ONLY: Check = Check {
        name: "Result",
        in_place: &[("", &RESULT)],
        only: JsonTypes::STRING.or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static TYPE_EVENT_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        tag: Some("kind"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"a\""],
                check: &ERROR,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"b\""],
                check: &ERR,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::STRING,
                check: &STRATEGY,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/3",
                types: JsonTypes::NUMBER,
                check: &Check::INTEGER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Type {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder_() -> Type {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Type`](super::Type).
    #[derive(Clone, Debug, Default)]
    pub struct Type {
        type_: ::exactify::__private::Draft<::std::string::String>,
        self_: ::exactify::__private::Draft<::std::string::String>,
        self_2: ::exactify::__private::Draft<::std::string::String>,
        own: ::exactify::__private::Draft<super::Self_>,
        extra: ::exactify::__private::Draft<::std::string::String>,
        extra_2: ::exactify::__private::Draft<::std::string::String>,
        builder: ::exactify::__private::Draft<::std::string::String>,
        build: ::exactify::__private::Draft<::std::string::String>,
        errors: ::exactify::__private::Draft<::std::string::String>,
        outcome: ::exactify::__private::Draft<super::TypeOutcome>,
        event: ::exactify::__private::Draft<super::TypeEvent>,
        any: ::exactify::__private::Draft<::std::option::Option<super::Result>>,
        extra_: ::exactify::Extra<super::Type>,
        errors_: ::exactify::BuildError,
    }
    impl Type {
        /// The property `type`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_.set(value);
            self
        }
        /// The property `self`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn self_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_.set(value);
            self
        }
        /// The property `Self`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn self_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_2.set(value);
            self
        }
        /// Self
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn own<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Self_>,
            V::Error: ::std::fmt::Display,
        {
            self.own.set(value);
            self
        }
        /// The property `extra`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn extra<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.extra.set(value);
            self
        }
        /// The property `extra_`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn extra_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.extra_2.set(value);
            self
        }
        /// The property `builder`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn builder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.builder.set(value);
            self
        }
        /// The property `build`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn build<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.build.set(value);
            self
        }
        /// The property `errors`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn errors<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.set(value);
            self
        }
        /// The property `outcome`.
        ///
        /// Enforced:
        /// * `enum`: `` ["Ok","Err","Error","Some","None","Strategy","Parameters","Output","Value","Self"] ``
        #[must_use]
        pub fn outcome<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypeOutcome>,
            V::Error: ::std::fmt::Display,
        {
            self.outcome.set(value);
            self
        }
        /// The property `event`.
        #[must_use]
        pub fn event<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::TypeEvent>,
            V::Error: ::std::fmt::Display,
        {
            self.event.set(value);
            self
        }
        /// Result
        ///
        /// Enforced:
        /// * `enum`: `` ["Err","Error",1,null] ``
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Result>,
            V::Error: ::std::fmt::Display,
        {
            self.any.set_some::<V, super::Result>(value);
            self
        }
        /// Makes `any` null.
        #[must_use]
        pub fn any_null(mut self) -> Self {
            self.any.set(::std::option::Option::<super::Result>::None);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra_<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.errors_.add(&mut self.extra_, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build_(
            self,
        ) -> ::std::result::Result<super::Type, ::exactify::BuildError> {
            let mut errors_ = self.errors_;
            let type_ = self.type_.required("type", &mut errors_);
            let self_ = self.self_.optional("self", &mut errors_);
            let self_2 = self.self_2.optional("Self", &mut errors_);
            let own = self.own.optional("own", &mut errors_);
            let extra = self.extra.optional("extra", &mut errors_);
            let extra_2 = self.extra_2.optional("extra_", &mut errors_);
            let builder = self.builder.optional("builder", &mut errors_);
            let build = self.build.optional("build", &mut errors_);
            let errors = self.errors.required("errors", &mut errors_);
            let outcome = self.outcome.optional("outcome", &mut errors_);
            let event = self.event.optional("event", &mut errors_);
            let any = self.any.optional("any", &mut errors_);
            errors_
                .or(
                    match (type_, errors) {
                        (
                            ::std::option::Option::Some(type_),
                            ::std::option::Option::Some(errors),
                        ) => {
                            ::std::option::Option::Some(super::Type {
                                type_,
                                errors,
                                self_,
                                self_2,
                                own,
                                extra,
                                extra_2,
                                builder,
                                build,
                                outcome,
                                event,
                                any,
                                extra_: self.extra_,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Type> for super::Type {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Type,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build_()
        }
    }
    impl super::Self_ {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Self_ {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Self_`](super::Self_).
    #[derive(Clone, Debug, Default)]
    pub struct Self_ {
        a: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Self_>,
        errors: ::exactify::BuildError,
    }
    impl Self_ {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
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
        ) -> ::std::result::Result<super::Self_, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Self_ {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Self_> for super::Self_ {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Self_,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Error {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Error {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Error`](super::Error).
    #[derive(Clone, Debug, Default)]
    pub struct Error {
        kind: ::exactify::__private::Draft<super::ErrorKind>,
        extra: ::exactify::Extra<super::Error>,
        errors: ::exactify::BuildError,
    }
    impl Error {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` a ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ErrorKind>,
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
        ) -> ::std::result::Result<super::Error, ::exactify::BuildError> {
            let mut errors = self.errors;
            let kind = self.kind.constant("kind", &mut errors);
            errors
                .or(
                    match (kind,) {
                        (::std::option::Option::Some(kind),) => {
                            ::std::option::Option::Some(super::Error {
                                kind,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Error> for super::Error {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Error,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Err {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Err {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Err`](super::Err).
    #[derive(Clone, Debug, Default)]
    pub struct Err {
        kind: ::exactify::__private::Draft<super::ErrKind>,
        extra: ::exactify::Extra<super::Err>,
        errors: ::exactify::BuildError,
    }
    impl Err {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` b ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ErrKind>,
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
        pub fn build(self) -> ::std::result::Result<super::Err, ::exactify::BuildError> {
            let mut errors = self.errors;
            let kind = self.kind.constant("kind", &mut errors);
            errors
                .or(
                    match (kind,) {
                        (::std::option::Option::Some(kind),) => {
                            ::std::option::Option::Some(super::Err {
                                kind,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Err> for super::Err {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Err,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
