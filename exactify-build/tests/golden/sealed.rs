// Made by exactify-build 0.1.0 from sealed. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Sealed
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Sealed {
    /// The property `some`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `minProperties`: `` 1 ``
    pub some: ::std::option::Option<SealedSome>,
    /// The property `needs`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `dependentRequired`: `` {"a":["zip"],"zap":["b"]} ``
    /// * `additionalProperties`: `` false ``
    pub needs: ::std::option::Option<SealedNeeds>,
    /// The property `whole_null`.
    pub whole_null: ::std::option::Option<SealedWholeNull>,
    /// The property `whole_told`.
    pub whole_told: ::std::option::Option<SealedWholeTold>,
    /// The property `whole_list`.
    pub whole_list: ::std::option::Option<SealedWholeList>,
    /// The property `each`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` {"type":"object","properties":{"b":{"type":"string"}}} ``
    pub each: ::std::option::Option<SealedEach>,
    /// The property `carriers`.
    pub carriers: ::std::option::Option<SealedCarriers>,
    /// The property `kinds`.
    ///
    /// Enforced:
    /// * `type`: `` ["object","array"] ``
    /// * `items`: `` {"$ref":"#/properties/carriers"} ``
    pub kinds: ::std::option::Option<SealedKinds>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Sealed>,
}

impl ::exactify::__private::Properties for Sealed {
    const NAMES: &'static [&'static str] = &[
        "some",
        "needs",
        "whole_null",
        "whole_told",
        "whole_list",
        "each",
        "carriers",
        "kinds",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Sealed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.some.is_some())
            + ::std::primitive::usize::from(self.needs.is_some())
            + ::std::primitive::usize::from(self.whole_null.is_some())
            + ::std::primitive::usize::from(self.whole_told.is_some())
            + ::std::primitive::usize::from(self.whole_list.is_some())
            + ::std::primitive::usize::from(self.each.is_some())
            + ::std::primitive::usize::from(self.carriers.is_some())
            + ::std::primitive::usize::from(self.kinds.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.some {
            map.serialize_entry("some", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.needs {
            map.serialize_entry("needs", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.whole_null {
            map.serialize_entry("whole_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.whole_told {
            map.serialize_entry("whole_told", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.whole_list {
            map.serialize_entry("whole_list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.each {
            map.serialize_entry("each", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.carriers {
            map.serialize_entry("carriers", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.kinds {
            map.serialize_entry("kinds", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Sealed {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SealedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SealedVisitor {
            type Value = Sealed;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Sealed)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Sealed, __A::Error> {
                let mut made = Sealed {
                    some: ::std::option::Option::None,
                    needs: ::std::option::Option::None,
                    whole_null: ::std::option::Option::None,
                    whole_told: ::std::option::Option::None,
                    whole_list: ::std::option::Option::None,
                    each: ::std::option::Option::None,
                    carriers: ::std::option::Option::None,
                    kinds: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "some" => {
                            ::exactify::__private::set(&mut made.some, &name, &mut map)?
                        }
                        "needs" => {
                            ::exactify::__private::set(&mut made.needs, &name, &mut map)?
                        }
                        "whole_null" => {
                            ::exactify::__private::set(
                                &mut made.whole_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "whole_told" => {
                            ::exactify::__private::set(
                                &mut made.whole_told,
                                &name,
                                &mut map,
                            )?
                        }
                        "whole_list" => {
                            ::exactify::__private::set(
                                &mut made.whole_list,
                                &name,
                                &mut map,
                            )?
                        }
                        "each" => {
                            ::exactify::__private::set(&mut made.each, &name, &mut map)?
                        }
                        "carriers" => {
                            ::exactify::__private::set(
                                &mut made.carriers,
                                &name,
                                &mut map,
                            )?
                        }
                        "kinds" => {
                            ::exactify::__private::set(&mut made.kinds, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SealedVisitor)
    }
}

impl ::exactify::Exact for Sealed {
    const CHECK: &'static ::exactify::Check = &checks::SEALED;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.some)
            || ::exactify::Exact::has_unknown(&self.each)
            || ::exactify::Exact::has_unknown(&self.carriers)
            || ::exactify::Exact::has_unknown(&self.kinds)
    }
}

impl ::exactify::Subschema for Sealed {
    const SCHEMA: &'static str = r##"{"title":"Sealed","type":"object","properties":{"some":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"minProperties":1},"needs":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"boolean"}},"dependentRequired":{"a":["zip"],"zap":["b"]},"additionalProperties":false},"whole_null":{"oneOf":[{"type":["string","null"],"if":true,"then":{}},{"type":"boolean"}]},"whole_told":{"oneOf":[{"allOf":[{"type":["string","null"]},{"type":["string","null"],"description":"Twice."}],"if":true,"then":{}},{"type":"boolean"}]},"whole_list":{"oneOf":[{"enum":[true,[1]]},{"type":"string"}]},"each":{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":{"type":"object","properties":{"b":{"type":"string"}}}},"carriers":{"oneOf":[{"type":"array","items":{"type":"object","properties":{"x":{"type":"string"}}}},{"type":"object","properties":{"y":{"type":"string"}}}]},"kinds":{"type":["object","array"],"properties":{"z":{"type":"string"}},"items":{"$ref":"#/properties/carriers"}}}}"##;
}

/// SealedSome
///
/// Enforced:
/// * `type`: `` object ``
/// * `minProperties`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SealedSome {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    b: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<SealedSome>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SealedSome {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn a(&self) -> ::std::option::Option<&::std::string::String> {
        self.a.as_ref()
    }
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn b(&self) -> ::std::option::Option<&::std::string::String> {
        self.b.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<SealedSome> {
        &self.extra
    }
}

::exactify::parts_impls!(
    SealedSome { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : { a : ::std::string::String, try_set_a, try_remove_a; b :
    ::std::string::String, try_set_b, try_remove_b; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for SealedSome {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for SealedSome {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.b.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SealedSome {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SealedSomeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SealedSomeVisitor {
            type Value = SealedSome;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (sealed some)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SealedSome, __A::Error> {
                let mut made = SealedSome {
                    a: ::std::option::Option::None,
                    b: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                let mut count = 0;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    count += 1;
                    ::exactify::__private::at_most(count, ::std::primitive::usize::MAX)?;
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut made.b, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::exactify::__private::at_least(count, 1)?;
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SealedSomeVisitor)
    }
}

impl ::exactify::Exact for SealedSome {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_SOME;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for SealedSome {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"minProperties":1}"#;
}

/// SealedNeeds
///
/// Enforced:
/// * `type`: `` object ``
/// * `dependentRequired`: `` {"a":["zip"],"zap":["b"]} ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SealedNeeds {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    a: ::std::option::Option<::std::string::String>,
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    b: ::std::option::Option<bool>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SealedNeeds {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn a(&self) -> ::std::option::Option<&::std::string::String> {
        self.a.as_ref()
    }
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub fn b(&self) -> ::std::option::Option<&bool> {
        self.b.as_ref()
    }
}

::exactify::parts_impls!(
    SealedNeeds { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : { a : ::std::string::String, try_set_a, try_remove_a; b : bool, try_set_b,
    try_remove_b; } nullable : {} maps : {} }
);

impl ::exactify::__private::Properties for SealedNeeds {
    const NAMES: &'static [&'static str] = &["a", "b"];
}

impl ::serde::Serialize for SealedNeeds {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.b.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SealedNeeds {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SealedNeedsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SealedNeedsVisitor {
            type Value = SealedNeeds;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (sealed needs)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SealedNeeds, __A::Error> {
                let mut a = ::std::option::Option::None;
                let mut b = ::std::option::Option::None;
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "a" => ::exactify::__private::set(&mut a, &name, &mut map)?,
                        "b" => ::exactify::__private::set(&mut b, &name, &mut map)?,
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(
                                        <SealedNeeds as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                if a.is_some() {
                    return ::std::result::Result::Err(
                        ::exactify::__private::depends("a", "zip"),
                    );
                }
                ::std::result::Result::Ok(SealedNeeds { a, b })
            }
        }
        deserializer.deserialize_map(SealedNeedsVisitor)
    }
}

impl ::exactify::Exact for SealedNeeds {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_NEEDS;
}

impl ::exactify::Subschema for SealedNeeds {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"boolean"}},"dependentRequired":{"a":["zip"],"zap":["b"]},"additionalProperties":false}"#;
}

/// SealedWholeNull
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SealedWholeNull {
    /// Where the value is a JSON string or null.
    StringOrNull(::std::option::Option<::std::string::String>),
    /// Where the value is a JSON boolean.
    Boolean(bool),
}

::exactify::enum_impls!(
    SealedWholeNull, [StringOrNull, Boolean], [StringOrNull(::std::option::Option <
    ::std::string::String >), Boolean(bool)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for SealedWholeNull {
    const NAME: &'static str = "sealed whole null";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SEALED_WHOLE_NULL_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::StringOrNull),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean),
        }
    }
}

impl ::exactify::Exact for SealedWholeNull {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_WHOLE_NULL;
}

impl ::exactify::Subschema for SealedWholeNull {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":["string","null"],"if":true,"then":{}},{"type":"boolean"}]}"#;
}

/// SealedWholeTold
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SealedWholeTold {
    /// Where the value is a JSON string or null.
    StringOrNull(::std::option::Option<::std::string::String>),
    /// Where the value is a JSON boolean.
    Boolean(bool),
}

::exactify::enum_impls!(
    SealedWholeTold, [StringOrNull, Boolean], [StringOrNull(::std::option::Option <
    ::std::string::String >), Boolean(bool)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for SealedWholeTold {
    const NAME: &'static str = "sealed whole told";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SEALED_WHOLE_TOLD_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::StringOrNull),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Boolean),
        }
    }
}

impl ::exactify::Exact for SealedWholeTold {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_WHOLE_TOLD;
}

impl ::exactify::Subschema for SealedWholeTold {
    const SCHEMA: &'static str = r#"{"oneOf":[{"allOf":[{"type":["string","null"]},{"type":["string","null"],"description":"Twice."}],"if":true,"then":{}},{"type":"boolean"}]}"#;
}

/// SealedWholeList
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SealedWholeList {
    /// `true`
    True,
    /// `[1]`
    Array,
    /// Where the value is a JSON string.
    String(::std::string::String),
}

::exactify::from_impls!(SealedWholeList, [String(::std::string::String)]);

#[allow(clippy::pedantic)]
impl ::serde::Serialize for SealedWholeList {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::True => {
                ::serde::Serialize::serialize(
                    &SealedWholeListArrayOrBoolean::True,
                    serializer,
                )
            }
            Self::Array => {
                ::serde::Serialize::serialize(
                    &SealedWholeListArrayOrBoolean::Array,
                    serializer,
                )
            }
            Self::String(value) => ::serde::Serialize::serialize(value, serializer),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::convert::From<SealedWholeListArrayOrBoolean> for SealedWholeList {
    fn from(value: SealedWholeListArrayOrBoolean) -> Self {
        match value {
            SealedWholeListArrayOrBoolean::True => Self::True,
            SealedWholeListArrayOrBoolean::Array => Self::Array,
        }
    }
}

impl<'de> ::serde::Deserialize<'de> for SealedWholeList {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::choice::deserialize(deserializer)
    }
}

impl ::std::convert::From<&str> for SealedWholeList {
    fn from(text: &str) -> Self {
        Self::String(::std::convert::From::from(text))
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for SealedWholeList {
    const NAME: &'static str = "sealed whole list";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SEALED_WHOLE_LIST_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => {
                <SealedWholeListArrayOrBoolean as ::serde::Deserialize>::deserialize(
                        deserializer,
                    )
                    .map(Self::from)
            }
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

impl ::exactify::Exact for SealedWholeList {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_WHOLE_LIST;
}

impl ::exactify::Subschema for SealedWholeList {
    const SCHEMA: &'static str = r#"{"oneOf":[{"enum":[true,[1]]},{"type":"string"}]}"#;
}

/// SealedWholeListArrayOrBoolean
///
/// Enforced:
/// * `enum`: `` [true,[1]] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SealedWholeListArrayOrBoolean {
    /// `true`
    True,
    /// `[1]`
    Array,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SealedWholeListArrayOrBoolean {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::True, Self::Array];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::Array => "[1]",
        }
    }
}

::exactify::value_enum_impls!(
    SealedWholeListArrayOrBoolean, & checks::SEALED_WHOLE_LIST_ARRAY_OR_BOOLEAN
);

::exactify::value_enum_impls!(SealedWholeListArrayOrBoolean of booleans);

impl ::exactify::Subschema for SealedWholeListArrayOrBoolean {
    const SCHEMA: &'static str = r#"{"enum":[true,[1]]}"#;
}

/// SealedEach
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` {"type":"object","properties":{"b":{"type":"string"}}} ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SealedEach {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<SealedEach, SealedEachValue>,
}

impl ::exactify::__private::Properties for SealedEach {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for SealedEach {
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
impl<'de> ::serde::Deserialize<'de> for SealedEach {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SealedEachVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SealedEachVisitor {
            type Value = SealedEach;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (sealed each)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SealedEach, __A::Error> {
                let mut made = SealedEach {
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
        deserializer.deserialize_map(SealedEachVisitor)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for SealedEach {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_EACH;
    fn has_unknown(&self) -> bool {
        self.extra.iter().any(|(_, value)| ::exactify::Exact::has_unknown(value))
    }
}

impl ::exactify::Subschema for SealedEach {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":{"type":"object","properties":{"b":{"type":"string"}}}}"#;
}

/// SealedEachValue
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SealedEachValue {
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub b: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<SealedEachValue>,
}

impl ::exactify::__private::Properties for SealedEachValue {
    const NAMES: &'static [&'static str] = &["b"];
}

impl ::serde::Serialize for SealedEachValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.b.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.b {
            map.serialize_entry("b", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SealedEachValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SealedEachValueVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SealedEachValueVisitor {
            type Value = SealedEachValue;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (sealed each value)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SealedEachValue, __A::Error> {
                let mut made = SealedEachValue {
                    b: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "b" => ::exactify::__private::set(&mut made.b, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SealedEachValueVisitor)
    }
}

impl ::exactify::Exact for SealedEachValue {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_EACH_VALUE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for SealedEachValue {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"b":{"type":"string"}}}"#;
}

/// SealedCarriers
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SealedCarriers {
    /// Where the value is a JSON array.
    Array(::exactify::Array<SealedCarriersArrayItem>),
    /// Where the value is a JSON object.
    Object(SealedCarriersObject),
}

::exactify::enum_impls!(
    SealedCarriers, [Array, Object], [Array(::exactify::Array < SealedCarriersArrayItem
    >), Object(SealedCarriersObject)]
);

::exactify::builder_impls!(SealedCarriers, [SealedCarriersObject]);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for SealedCarriers {
    const NAME: &'static str = "sealed carriers";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::SEALED_CARRIERS_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Array),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Object),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for SealedCarriers {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_CARRIERS;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Array(value) => ::exactify::Exact::has_unknown(value),
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for SealedCarriers {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"array","items":{"type":"object","properties":{"x":{"type":"string"}}}},{"type":"object","properties":{"y":{"type":"string"}}}]}"#;
}

/// SealedCarriersArrayItem
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SealedCarriersArrayItem {
    /// The property `x`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub x: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<SealedCarriersArrayItem>,
}

impl ::exactify::__private::Properties for SealedCarriersArrayItem {
    const NAMES: &'static [&'static str] = &["x"];
}

impl ::serde::Serialize for SealedCarriersArrayItem {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.x.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.x {
            map.serialize_entry("x", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SealedCarriersArrayItem {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SealedCarriersArrayItemVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SealedCarriersArrayItemVisitor {
            type Value = SealedCarriersArrayItem;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (sealed carriers array item)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SealedCarriersArrayItem, __A::Error> {
                let mut made = SealedCarriersArrayItem {
                    x: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "x" => ::exactify::__private::set(&mut made.x, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SealedCarriersArrayItemVisitor)
    }
}

impl ::exactify::Exact for SealedCarriersArrayItem {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_CARRIERS_ARRAY_ITEM;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for SealedCarriersArrayItem {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"x":{"type":"string"}}}"#;
}

/// SealedCarriersObject
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SealedCarriersObject {
    /// The property `y`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub y: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<SealedCarriersObject>,
}

impl ::exactify::__private::Properties for SealedCarriersObject {
    const NAMES: &'static [&'static str] = &["y"];
}

impl ::serde::Serialize for SealedCarriersObject {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.y.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.y {
            map.serialize_entry("y", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SealedCarriersObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SealedCarriersObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SealedCarriersObjectVisitor {
            type Value = SealedCarriersObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (sealed carriers object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SealedCarriersObject, __A::Error> {
                let mut made = SealedCarriersObject {
                    y: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "y" => ::exactify::__private::set(&mut made.y, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SealedCarriersObjectVisitor)
    }
}

impl ::exactify::Exact for SealedCarriersObject {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_CARRIERS_OBJECT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for SealedCarriersObject {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"y":{"type":"string"}}}"#;
}

/// SealedKinds
///
/// Enforced:
/// * `type`: `` ["object","array"] ``
/// * `items`: `` {"$ref":"#/properties/carriers"} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum SealedKinds {
    /// A JSON object.
    Object(SealedKindsObject),
    /// A JSON array.
    Array(::exactify::Array<SealedCarriers>),
}

::exactify::union_impls!(
    SealedKinds, "sealed kinds", [Object(SealedKindsObject), Array(::exactify::Array <
    SealedCarriers >)]
);

::exactify::builder_impls!(SealedKinds, [SealedKindsObject]);

#[allow(clippy::pedantic)]
impl ::exactify::Exact for SealedKinds {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_KINDS;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            Self::Array(value) => ::exactify::Exact::has_unknown(value),
        }
    }
}

impl ::exactify::Subschema for SealedKinds {
    const SCHEMA: &'static str = r##"{"type":["object","array"],"properties":{"z":{"type":"string"}},"items":{"$ref":"#/properties/carriers"}}"##;
}

/// SealedKindsObject
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SealedKindsObject {
    /// The property `z`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub z: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<SealedKindsObject>,
}

impl ::exactify::__private::Properties for SealedKindsObject {
    const NAMES: &'static [&'static str] = &["z"];
}

impl ::serde::Serialize for SealedKindsObject {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.z.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.z {
            map.serialize_entry("z", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SealedKindsObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SealedKindsObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SealedKindsObjectVisitor {
            type Value = SealedKindsObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (sealed kinds object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<SealedKindsObject, __A::Error> {
                let mut made = SealedKindsObject {
                    z: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "z" => ::exactify::__private::set(&mut made.z, &name, &mut map)?,
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SealedKindsObjectVisitor)
    }
}

impl ::exactify::Exact for SealedKindsObject {
    const CHECK: &'static ::exactify::Check = &checks::SEALED_KINDS_OBJECT_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for SealedKindsObject {
    const SCHEMA: &'static str = r#"{"properties":{"z":{"type":"string"}},"type":"object"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SEALED: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Sealed",
        object: &Object {
            properties: &[
                ("some", &SEALED_SOME),
                ("needs", &SEALED_NEEDS),
                ("whole_null", &SEALED_WHOLE_NULL),
                ("whole_told", &SEALED_WHOLE_TOLD),
                ("whole_list", &SEALED_WHOLE_LIST),
                ("each", &SEALED_EACH),
                ("carriers", &SEALED_CARRIERS),
                ("kinds", &SEALED_KINDS),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SEALED_SOME: Check = Check {
        types: JsonTypes::OBJECT,
        name: "sealed some",
        object: &Object {
            properties: &[("a", &Check::STRING), ("b", &Check::STRING)],
            min: 1,
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SEALED_NEEDS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "sealed needs",
        object: &Object {
            properties: &[("a", &Check::STRING), ("b", &Check::BOOLEAN)],
            additional: Some(&Check::NEVER),
            dependent: &[("a", &["zip"]), ("zap", &["b"])],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SEALED_WHOLE_NULL: Check = Check {
        name: "sealed whole null",
        choices: &[&SEALED_WHOLE_NULL_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SEALED_WHOLE_TOLD: Check = Check {
        name: "sealed whole told",
        choices: &[&SEALED_WHOLE_TOLD_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SEALED_WHOLE_LIST: Check = Check {
        name: "sealed whole list",
        choices: &[&SEALED_WHOLE_LIST_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SEALED_WHOLE_LIST_ARRAY_OR_BOOLEAN: Check = Check {
        name: "sealed whole list array or boolean",
        values: &[("enum", &["true", "[1]"])],
        ..Check::ANY
    };
    pub(super) static SEALED_EACH: Check = Check {
        types: JsonTypes::OBJECT,
        name: "sealed each",
        object: &Object {
            properties: &[("a", &Check::STRING)],
            additional: Some(&SEALED_EACH_VALUE),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SEALED_EACH_VALUE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "sealed each value",
        object: &Object {
            properties: &[("b", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SEALED_CARRIERS: Check = Check {
        name: "sealed carriers",
        choices: &[&SEALED_CARRIERS_BRANCHES],
        ..Check::ANY
    };
    pub(super) static SEALED_CARRIERS_ARRAY_ITEM: Check = Check {
        types: JsonTypes::OBJECT,
        name: "sealed carriers array item",
        object: &Object {
            properties: &[("x", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SEALED_CARRIERS_OBJECT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "sealed carriers object",
        object: &Object {
            properties: &[("y", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SEALED_KINDS: Check = Check {
        types: JsonTypes::OBJECT.or(JsonTypes::ARRAY),
        name: "sealed kinds",
        array: &Items {
            rest: Some(
                &Check {
                    name: "sealed carriers",
                    in_place: &[("/$ref", &SEALED_CARRIERS)],
                    ..Check::ANY
                },
            ),
            ..Items::ANY
        },
        object: &Object {
            properties: &[("z", &Check::STRING)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SEALED_KINDS_OBJECT_ONLY: Check = Check {
        name: "sealed kinds object",
        in_place: &[("", &SEALED_KINDS)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static SEALED_WHOLE_NULL_BRANCHES: Branches = Branches {
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
                types: JsonTypes::BOOLEAN,
                check: &Check::BOOLEAN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SEALED_WHOLE_TOLD_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::STRING.or(JsonTypes::NULL),
                check: &Check {
                    in_place: &[
                        ("/allOf/0", &Check::of(JsonTypes::STRING.or(JsonTypes::NULL))),
                        ("/allOf/1", &Check::of(JsonTypes::STRING.or(JsonTypes::NULL))),
                    ],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::BOOLEAN,
                check: &Check::BOOLEAN,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SEALED_WHOLE_LIST_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ARRAY.or(JsonTypes::BOOLEAN),
                check: &SEALED_WHOLE_LIST_ARRAY_OR_BOOLEAN,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static SEALED_CARRIERS_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ARRAY,
                check: &Check {
                    types: JsonTypes::ARRAY,
                    array: &Items {
                        rest: Some(&SEALED_CARRIERS_ARRAY_ITEM),
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                check: &SEALED_CARRIERS_OBJECT,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Sealed {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Sealed {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Sealed`](super::Sealed).
    #[derive(Clone, Debug, Default)]
    pub struct Sealed {
        some: ::exactify::__private::Draft<super::SealedSome>,
        needs: ::exactify::__private::Draft<super::SealedNeeds>,
        whole_null: ::exactify::__private::Draft<super::SealedWholeNull>,
        whole_told: ::exactify::__private::Draft<super::SealedWholeTold>,
        whole_list: ::exactify::__private::Draft<super::SealedWholeList>,
        each: ::exactify::__private::Draft<super::SealedEach>,
        carriers: ::exactify::__private::Draft<super::SealedCarriers>,
        kinds: ::exactify::__private::Draft<super::SealedKinds>,
        extra: ::exactify::Extra<super::Sealed>,
        errors: ::exactify::BuildError,
    }
    impl Sealed {
        /// The property `some`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `minProperties`: `` 1 ``
        #[must_use]
        pub fn some<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SealedSome>,
            V::Error: ::std::fmt::Display,
        {
            self.some.set(value);
            self
        }
        /// The property `needs`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `dependentRequired`: `` {"a":["zip"],"zap":["b"]} ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn needs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SealedNeeds>,
            V::Error: ::std::fmt::Display,
        {
            self.needs.set(value);
            self
        }
        /// The property `whole_null`.
        #[must_use]
        pub fn whole_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SealedWholeNull>,
            V::Error: ::std::fmt::Display,
        {
            self.whole_null.set(value);
            self
        }
        /// The property `whole_told`.
        #[must_use]
        pub fn whole_told<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SealedWholeTold>,
            V::Error: ::std::fmt::Display,
        {
            self.whole_told.set(value);
            self
        }
        /// The property `whole_list`.
        #[must_use]
        pub fn whole_list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SealedWholeList>,
            V::Error: ::std::fmt::Display,
        {
            self.whole_list.set(value);
            self
        }
        /// The property `each`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` {"type":"object","properties":{"b":{"type":"string"}}} ``
        #[must_use]
        pub fn each<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SealedEach>,
            V::Error: ::std::fmt::Display,
        {
            self.each.set(value);
            self
        }
        /// The property `carriers`.
        #[must_use]
        pub fn carriers<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SealedCarriers>,
            V::Error: ::std::fmt::Display,
        {
            self.carriers.set(value);
            self
        }
        /// The property `kinds`.
        ///
        /// Enforced:
        /// * `type`: `` ["object","array"] ``
        /// * `items`: `` {"$ref":"#/properties/carriers"} ``
        #[must_use]
        pub fn kinds<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SealedKinds>,
            V::Error: ::std::fmt::Display,
        {
            self.kinds.set(value);
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
        ) -> ::std::result::Result<super::Sealed, ::exactify::BuildError> {
            let mut errors = self.errors;
            let some = self.some.optional("some", &mut errors);
            let needs = self.needs.optional("needs", &mut errors);
            let whole_null = self.whole_null.optional("whole_null", &mut errors);
            let whole_told = self.whole_told.optional("whole_told", &mut errors);
            let whole_list = self.whole_list.optional("whole_list", &mut errors);
            let each = self.each.optional("each", &mut errors);
            let carriers = self.carriers.optional("carriers", &mut errors);
            let kinds = self.kinds.optional("kinds", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Sealed {
                        some,
                        needs,
                        whole_null,
                        whole_told,
                        whole_list,
                        each,
                        carriers,
                        kinds,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Sealed> for super::Sealed {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Sealed,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::SealedSome {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SealedSome {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SealedSome`](super::SealedSome).
    #[derive(Clone, Debug, Default)]
    pub struct SealedSome {
        pub(super) a: ::exactify::__private::Draft<::std::string::String>,
        pub(super) b: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::SealedSome>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl SealedSome {
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
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
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
        ) -> ::std::result::Result<super::SealedSome, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            let count = ::std::primitive::usize::from(a.is_some())
                + ::std::primitive::usize::from(b.is_some()) + self.extra.len();
            errors.count(count, 1, ::std::primitive::usize::MAX);
            errors
                .or(
                    ::std::option::Option::Some(super::SealedSome {
                        a,
                        b,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SealedSome> for super::SealedSome {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SealedSome,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::SealedNeeds {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SealedNeeds {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SealedNeeds`](super::SealedNeeds).
    #[derive(Clone, Debug, Default)]
    pub struct SealedNeeds {
        pub(super) a: ::exactify::__private::Draft<::std::string::String>,
        pub(super) b: ::exactify::__private::Draft<bool>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl SealedNeeds {
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
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::SealedNeeds, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            let b = self.b.optional("b", &mut errors);
            if a.is_some() {
                errors.depends("a", "zip");
            }
            errors.or(::std::option::Option::Some(super::SealedNeeds { a, b }))
        }
    }
    impl ::std::convert::TryFrom<SealedNeeds> for super::SealedNeeds {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SealedNeeds,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::SealedEach {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SealedEach {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SealedEach`](super::SealedEach).
    #[derive(Clone, Debug, Default)]
    pub struct SealedEach {
        a: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::SealedEach, super::SealedEachValue>,
        errors: ::exactify::BuildError,
    }
    impl SealedEach {
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
            V: ::std::convert::TryInto<super::SealedEachValue>,
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
        ) -> ::std::result::Result<super::SealedEach, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::SealedEach {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SealedEach> for super::SealedEach {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SealedEach,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::SealedEachValue {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SealedEachValue {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SealedEachValue`](super::SealedEachValue).
    #[derive(Clone, Debug, Default)]
    pub struct SealedEachValue {
        b: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::SealedEachValue>,
        errors: ::exactify::BuildError,
    }
    impl SealedEachValue {
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.b.set(value);
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
        ) -> ::std::result::Result<super::SealedEachValue, ::exactify::BuildError> {
            let mut errors = self.errors;
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::SealedEachValue {
                        b,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SealedEachValue> for super::SealedEachValue {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SealedEachValue,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::SealedCarriersArrayItem {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SealedCarriersArrayItem {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SealedCarriersArrayItem`](super::SealedCarriersArrayItem).
    #[derive(Clone, Debug, Default)]
    pub struct SealedCarriersArrayItem {
        x: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::SealedCarriersArrayItem>,
        errors: ::exactify::BuildError,
    }
    impl SealedCarriersArrayItem {
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
        ) -> ::std::result::Result<
            super::SealedCarriersArrayItem,
            ::exactify::BuildError,
        > {
            let mut errors = self.errors;
            let x = self.x.optional("x", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::SealedCarriersArrayItem {
                        x,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SealedCarriersArrayItem>
    for super::SealedCarriersArrayItem {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SealedCarriersArrayItem,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::SealedCarriersObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SealedCarriersObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SealedCarriersObject`](super::SealedCarriersObject).
    #[derive(Clone, Debug, Default)]
    pub struct SealedCarriersObject {
        y: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::SealedCarriersObject>,
        errors: ::exactify::BuildError,
    }
    impl SealedCarriersObject {
        /// The property `y`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn y<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.y.set(value);
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
        ) -> ::std::result::Result<super::SealedCarriersObject, ::exactify::BuildError> {
            let mut errors = self.errors;
            let y = self.y.optional("y", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::SealedCarriersObject {
                        y,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SealedCarriersObject> for super::SealedCarriersObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SealedCarriersObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::SealedKindsObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> SealedKindsObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`SealedKindsObject`](super::SealedKindsObject).
    #[derive(Clone, Debug, Default)]
    pub struct SealedKindsObject {
        z: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::SealedKindsObject>,
        errors: ::exactify::BuildError,
    }
    impl SealedKindsObject {
        /// The property `z`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn z<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.z.set(value);
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
        ) -> ::std::result::Result<super::SealedKindsObject, ::exactify::BuildError> {
            let mut errors = self.errors;
            let z = self.z.optional("z", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::SealedKindsObject {
                        z,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<SealedKindsObject> for super::SealedKindsObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: SealedKindsObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`SealedSome`](super::SealedSome), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SealedSome {
        /// The property `a`.
        pub a: ::std::option::Option<::std::string::String>,
        /// The property `b`.
        pub b: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::SealedSome>,
    }
    /// The parts of [`SealedNeeds`](super::SealedNeeds), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SealedNeeds {
        /// The property `a`.
        pub a: ::std::option::Option<::std::string::String>,
        /// The property `b`.
        pub b: ::std::option::Option<bool>,
    }
}
