// Made by exactify-build 0.1.0 from formats. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Formats
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Formats {
    /// When.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` date-time ``
    pub date_time: ::std::option::Option<FormatsDateTime>,
    /// The property `date`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` date ``
    pub date: ::std::option::Option<FormatsDate>,
    /// The property `time`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` time ``
    pub time: ::std::option::Option<FormatsTime>,
    /// The property `uuid`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` uuid ``
    pub uuid: ::std::option::Option<FormatsUuid>,
    /// The property `uri`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` uri ``
    pub uri: ::std::option::Option<FormatsUri>,
    /// The property `uri-reference`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` uri-reference ``
    pub uri_reference: ::std::option::Option<FormatsUriReference>,
    /// The property `email`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` email ``
    pub email: ::std::option::Option<FormatsEmail>,
    /// The property `ipv4`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` ipv4 ``
    pub ipv4: ::std::option::Option<FormatsIpv4>,
    /// The property `ipv6`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` ipv6 ``
    pub ipv6: ::std::option::Option<FormatsIpv6>,
    /// The property `nullable`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    /// * `format`: `` date ``
    pub nullable: ::std::option::Option<::std::option::Option<FormatsNullable>>,
    /// The property `short`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` uri ``
    /// * `maxLength`: `` 30 ``
    pub short: ::std::option::Option<FormatsShort>,
    /// The property `upper`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `format`: `` uuid ``
    /// * `pattern`: `` ^[^a-f]*$ ``
    pub upper: ::std::option::Option<FormatsUpper>,
    /// The property `listed`.
    ///
    /// Enforced:
    /// * `enum`: `` ["2024-02-29","2023-02-29"] ``
    /// * `format`: `` date ``
    pub listed: ::std::option::Option<FormatsListed>,
    /// The property `any`.
    ///
    /// Enforced:
    /// * `format`: `` date ``
    pub any: ::std::option::Option<::std::option::Option<FormatsAny>>,
    /// The property `names`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"format":"ipv6"} ``
    /// * `additionalProperties`: `` {"type":"boolean"} ``
    pub names: ::std::option::Option<::exactify::Map<FormatsNamesName, bool>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Formats>,
}

impl ::exactify::__private::Properties for Formats {
    const NAMES: &'static [&'static str] = &[
        "date-time",
        "date",
        "time",
        "uuid",
        "uri",
        "uri-reference",
        "email",
        "ipv4",
        "ipv6",
        "nullable",
        "short",
        "upper",
        "listed",
        "any",
        "names",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Formats {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.date_time.is_some())
            + ::std::primitive::usize::from(self.date.is_some())
            + ::std::primitive::usize::from(self.time.is_some())
            + ::std::primitive::usize::from(self.uuid.is_some())
            + ::std::primitive::usize::from(self.uri.is_some())
            + ::std::primitive::usize::from(self.uri_reference.is_some())
            + ::std::primitive::usize::from(self.email.is_some())
            + ::std::primitive::usize::from(self.ipv4.is_some())
            + ::std::primitive::usize::from(self.ipv6.is_some())
            + ::std::primitive::usize::from(self.nullable.is_some())
            + ::std::primitive::usize::from(self.short.is_some())
            + ::std::primitive::usize::from(self.upper.is_some())
            + ::std::primitive::usize::from(self.listed.is_some())
            + ::std::primitive::usize::from(self.any.is_some())
            + ::std::primitive::usize::from(self.names.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.date_time {
            map.serialize_entry("date-time", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.date {
            map.serialize_entry("date", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.time {
            map.serialize_entry("time", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.uuid {
            map.serialize_entry("uuid", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.uri {
            map.serialize_entry("uri", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.uri_reference {
            map.serialize_entry("uri-reference", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.email {
            map.serialize_entry("email", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ipv4 {
            map.serialize_entry("ipv4", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ipv6 {
            map.serialize_entry("ipv6", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nullable {
            map.serialize_entry("nullable", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.short {
            map.serialize_entry("short", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.upper {
            map.serialize_entry("upper", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.listed {
            map.serialize_entry("listed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.names {
            map.serialize_entry("names", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Formats {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct FormatsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for FormatsVisitor {
            type Value = Formats;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Formats)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Formats, __A::Error> {
                let mut made = Formats {
                    date_time: ::std::option::Option::None,
                    date: ::std::option::Option::None,
                    time: ::std::option::Option::None,
                    uuid: ::std::option::Option::None,
                    uri: ::std::option::Option::None,
                    uri_reference: ::std::option::Option::None,
                    email: ::std::option::Option::None,
                    ipv4: ::std::option::Option::None,
                    ipv6: ::std::option::Option::None,
                    nullable: ::std::option::Option::None,
                    short: ::std::option::Option::None,
                    upper: ::std::option::Option::None,
                    listed: ::std::option::Option::None,
                    any: ::std::option::Option::None,
                    names: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "date-time" => {
                            ::exactify::__private::set(
                                &mut made.date_time,
                                &name,
                                &mut map,
                            )?
                        }
                        "date" => {
                            ::exactify::__private::set(&mut made.date, &name, &mut map)?
                        }
                        "time" => {
                            ::exactify::__private::set(&mut made.time, &name, &mut map)?
                        }
                        "uuid" => {
                            ::exactify::__private::set(&mut made.uuid, &name, &mut map)?
                        }
                        "uri" => {
                            ::exactify::__private::set(&mut made.uri, &name, &mut map)?
                        }
                        "uri-reference" => {
                            ::exactify::__private::set(
                                &mut made.uri_reference,
                                &name,
                                &mut map,
                            )?
                        }
                        "email" => {
                            ::exactify::__private::set(&mut made.email, &name, &mut map)?
                        }
                        "ipv4" => {
                            ::exactify::__private::set(&mut made.ipv4, &name, &mut map)?
                        }
                        "ipv6" => {
                            ::exactify::__private::set(&mut made.ipv6, &name, &mut map)?
                        }
                        "nullable" => {
                            ::exactify::__private::set(
                                &mut made.nullable,
                                &name,
                                &mut map,
                            )?
                        }
                        "short" => {
                            ::exactify::__private::set(&mut made.short, &name, &mut map)?
                        }
                        "upper" => {
                            ::exactify::__private::set(&mut made.upper, &name, &mut map)?
                        }
                        "listed" => {
                            ::exactify::__private::set(
                                &mut made.listed,
                                &name,
                                &mut map,
                            )?
                        }
                        "any" => {
                            ::exactify::__private::set(&mut made.any, &name, &mut map)?
                        }
                        "names" => {
                            ::exactify::__private::set(&mut made.names, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(FormatsVisitor)
    }
}

impl ::exactify::Exact for Formats {
    const CHECK: &'static ::exactify::Check = &checks::FORMATS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Formats {
    const SCHEMA: &'static str = r#"{"title":"Formats","type":"object","properties":{"date-time":{"type":"string","format":"date-time","description":"When."},"date":{"type":"string","format":"date"},"time":{"type":"string","format":"time"},"uuid":{"type":"string","format":"uuid"},"uri":{"type":"string","format":"uri"},"uri-reference":{"type":"string","format":"uri-reference"},"email":{"type":"string","format":"email"},"ipv4":{"type":"string","format":"ipv4"},"ipv6":{"type":"string","format":"ipv6"},"nullable":{"type":["string","null"],"format":"date"},"short":{"type":"string","format":"uri","maxLength":30},"upper":{"type":"string","format":"uuid","pattern":"^[^a-f]*$"},"listed":{"enum":["2024-02-29","2023-02-29"],"format":"date"},"any":{"format":"date"},"names":{"type":"object","propertyNames":{"format":"ipv6"},"additionalProperties":{"type":"boolean"}}}}"#;
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for Formats {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::std::result::Result::Ok(Formats {
            date_time: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            date: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            time: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            uuid: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            uri: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            uri_reference: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            email: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            ipv4: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            ipv6: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            nullable: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            short: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            upper: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            listed: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            any: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            names: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
            extra: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,
        })
    }
}

/// When.
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` date-time ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsDateTime(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsDateTime, "formats date time", checks::FORMATS_DATE_TIME.strings, &
    checks::FORMATS_DATE_TIME
);

impl ::exactify::Subschema for FormatsDateTime {
    const SCHEMA: &'static str = r#"{"type":"string","format":"date-time","description":"When."}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsDateTime {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

#[cfg(feature = "jiff")]
impl ::std::convert::TryFrom<&FormatsDateTime> for ::exactify::jiff::Timestamp {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: &FormatsDateTime,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::format::timestamp_of(text.as_str())
    }
}

#[cfg(feature = "jiff")]
impl ::std::convert::TryFrom<::exactify::jiff::Timestamp> for FormatsDateTime {
    type Error = ::exactify::Refusal;
    fn try_from(
        value: ::exactify::jiff::Timestamp,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        Self::try_from(::std::string::ToString::to_string(&value))
    }
}

/// FormatsDate
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` date ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsDate(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsDate, "formats date", checks::FORMATS_DATE.strings, & checks::FORMATS_DATE
);

impl ::exactify::Subschema for FormatsDate {
    const SCHEMA: &'static str = r#"{"type":"string","format":"date"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsDate {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

#[cfg(feature = "jiff")]
impl ::std::convert::TryFrom<&FormatsDate> for ::exactify::jiff::civil::Date {
    type Error = ::exactify::Refusal;
    fn try_from(text: &FormatsDate) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::format::date_of(text.as_str())
    }
}

#[cfg(feature = "jiff")]
impl ::std::convert::TryFrom<::exactify::jiff::civil::Date> for FormatsDate {
    type Error = ::exactify::Refusal;
    fn try_from(
        value: ::exactify::jiff::civil::Date,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        Self::try_from(::std::string::ToString::to_string(&value))
    }
}

/// FormatsTime
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` time ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsTime(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsTime, "formats time", checks::FORMATS_TIME.strings, & checks::FORMATS_TIME
);

impl ::exactify::Subschema for FormatsTime {
    const SCHEMA: &'static str = r#"{"type":"string","format":"time"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsTime {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

/// FormatsUuid
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` uuid ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsUuid(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsUuid, "formats uuid", checks::FORMATS_UUID.strings, & checks::FORMATS_UUID
);

impl ::exactify::Subschema for FormatsUuid {
    const SCHEMA: &'static str = r#"{"type":"string","format":"uuid"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsUuid {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

#[cfg(feature = "uuid")]
impl ::std::convert::From<&FormatsUuid> for ::exactify::uuid::Uuid {
    fn from(text: &FormatsUuid) -> Self {
        ::exactify::format::uuid_of(text.as_str())
    }
}

#[cfg(feature = "uuid")]
impl ::std::convert::From<::exactify::uuid::Uuid> for FormatsUuid {
    fn from(value: ::exactify::uuid::Uuid) -> Self {
        Self(::std::string::ToString::to_string(&value).into())
    }
}

/// FormatsUri
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` uri ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsUri(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsUri, "formats uri", checks::FORMATS_URI.strings, & checks::FORMATS_URI
);

impl ::exactify::Subschema for FormatsUri {
    const SCHEMA: &'static str = r#"{"type":"string","format":"uri"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsUri {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

/// FormatsUriReference
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` uri-reference ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsUriReference(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsUriReference, "formats uri reference", checks::FORMATS_URI_REFERENCE.strings,
    & checks::FORMATS_URI_REFERENCE
);

impl ::exactify::Subschema for FormatsUriReference {
    const SCHEMA: &'static str = r#"{"type":"string","format":"uri-reference"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsUriReference {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

/// FormatsEmail
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` email ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsEmail(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsEmail, "formats email", checks::FORMATS_EMAIL.strings, & checks::FORMATS_EMAIL
);

impl ::exactify::Subschema for FormatsEmail {
    const SCHEMA: &'static str = r#"{"type":"string","format":"email"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsEmail {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

/// FormatsIpv4
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` ipv4 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsIpv4(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsIpv4, "formats ipv4", checks::FORMATS_IPV4.strings, & checks::FORMATS_IPV4
);

impl ::exactify::Subschema for FormatsIpv4 {
    const SCHEMA: &'static str = r#"{"type":"string","format":"ipv4"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsIpv4 {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

/// FormatsIpv6
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` ipv6 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsIpv6(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsIpv6, "formats ipv6", checks::FORMATS_IPV6.strings, & checks::FORMATS_IPV6
);

impl ::exactify::Subschema for FormatsIpv6 {
    const SCHEMA: &'static str = r#"{"type":"string","format":"ipv6"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsIpv6 {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

/// FormatsNullable
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
/// * `format`: `` date ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsNullable(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsNullable, "formats nullable", checks::FORMATS_NULLABLE.strings, &
    checks::FORMATS_NULLABLE_ONLY
);

impl ::exactify::Subschema for FormatsNullable {
    const SCHEMA: &'static str = r#"{"type":"string","format":"date"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsNullable {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

#[cfg(feature = "jiff")]
impl ::std::convert::TryFrom<&FormatsNullable> for ::exactify::jiff::civil::Date {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: &FormatsNullable,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::format::date_of(text.as_str())
    }
}

#[cfg(feature = "jiff")]
impl ::std::convert::TryFrom<::exactify::jiff::civil::Date> for FormatsNullable {
    type Error = ::exactify::Refusal;
    fn try_from(
        value: ::exactify::jiff::civil::Date,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        Self::try_from(::std::string::ToString::to_string(&value))
    }
}

/// FormatsShort
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` uri ``
/// * `maxLength`: `` 30 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsShort(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsShort, "formats short", checks::FORMATS_SHORT.strings, & checks::FORMATS_SHORT
);

impl ::exactify::Subschema for FormatsShort {
    const SCHEMA: &'static str = r#"{"type":"string","format":"uri","maxLength":30}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsShort {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

/// FormatsUpper
///
/// Enforced:
/// * `type`: `` string ``
/// * `format`: `` uuid ``
/// * `pattern`: `` ^[^a-f]*$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsUpper(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsUpper, "formats upper", checks::FORMATS_UPPER.strings, & checks::FORMATS_UPPER
);

impl ::exactify::Subschema for FormatsUpper {
    const SCHEMA: &'static str = r#"{"type":"string","format":"uuid","pattern":"^[^a-f]*$"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsUpper {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

#[cfg(feature = "uuid")]
impl ::std::convert::From<&FormatsUpper> for ::exactify::uuid::Uuid {
    fn from(text: &FormatsUpper) -> Self {
        ::exactify::format::uuid_of(text.as_str())
    }
}

#[cfg(feature = "uuid")]
impl ::std::convert::TryFrom<::exactify::uuid::Uuid> for FormatsUpper {
    type Error = ::exactify::Refusal;
    fn try_from(
        value: ::exactify::uuid::Uuid,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        Self::try_from(::std::string::ToString::to_string(&value))
    }
}

/// FormatsListed
///
/// Enforced:
/// * `enum`: `` ["2024-02-29","2023-02-29"] ``
/// * `format`: `` date ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsListed;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl FormatsListed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "2024-02-29",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for FormatsListed {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "2024-02-29" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for FormatsListed {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    FormatsListed, "formats listed", checks::FORMATS_LISTED.strings, &
    checks::FORMATS_LISTED
);

impl ::exactify::Subschema for FormatsListed {
    const SCHEMA: &'static str = r#"{"enum":["2024-02-29","2023-02-29"],"format":"date"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsListed {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

/// FormatsAny
///
/// Enforced:
/// * `format`: `` date ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum FormatsAny {
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Raw>),
    /// A JSON string.
    String(FormatsAnyString),
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    FormatsAny, "formats any", [Object(::exactify::Map < ::std::string::String,
    ::exactify::Raw >), Array(::exactify::Array < ::exactify::Raw >),
    String(FormatsAnyString), Number(::exactify::Number), Boolean(bool)]
);

impl ::std::convert::TryFrom<&str> for FormatsAny {
    type Error = <FormatsAnyString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <FormatsAnyString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <FormatsAnyString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

impl ::exactify::Exact for FormatsAny {
    const CHECK: &'static ::exactify::Check = &checks::FORMATS_ANY_ONLY;
}

impl ::exactify::Subschema for FormatsAny {
    const SCHEMA: &'static str = r#"{"format":"date","type":["object","array","string","number","boolean"]}"#;
}

#[cfg(feature = "arbitrary")]
#[allow(clippy::pedantic)]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsAny {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        match bytes.int_in_range(0..=4usize)? {
            0usize => {
                ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::Object)
            }
            1usize => ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::Array),
            2usize => {
                ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::String)
            }
            3usize => {
                ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::Number)
            }
            _ => ::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::Boolean),
        }
    }
}

/// FormatsAnyString
///
/// Enforced:
/// * `format`: `` date ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsAnyString(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsAnyString, "formats any string", checks::FORMATS_ANY.strings, &
    checks::FORMATS_ANY_STRING_ONLY
);

impl ::exactify::Subschema for FormatsAnyString {
    const SCHEMA: &'static str = r#"{"format":"date","type":"string"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsAnyString {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

#[cfg(feature = "jiff")]
impl ::std::convert::TryFrom<&FormatsAnyString> for ::exactify::jiff::civil::Date {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: &FormatsAnyString,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::format::date_of(text.as_str())
    }
}

#[cfg(feature = "jiff")]
impl ::std::convert::TryFrom<::exactify::jiff::civil::Date> for FormatsAnyString {
    type Error = ::exactify::Refusal;
    fn try_from(
        value: ::exactify::jiff::civil::Date,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        Self::try_from(::std::string::ToString::to_string(&value))
    }
}

/// FormatsNamesName
///
/// Enforced:
/// * `format`: `` ipv6 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FormatsNamesName(::exactify::__private::EcoString);

::exactify::string_impls!(
    FormatsNamesName, "formats names name", checks::FORMATS_NAMES_NAME.strings, &
    checks::FORMATS_NAMES_NAME_ONLY
);

impl ::exactify::Subschema for FormatsNamesName {
    const SCHEMA: &'static str = r#"{"format":"ipv6","type":"string"}"#;
}

#[cfg(feature = "arbitrary")]
impl<'a> ::exactify::arbitrary::Arbitrary<'a> for FormatsNamesName {
    fn arbitrary(
        bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
    ) -> ::exactify::arbitrary::Result<Self> {
        ::exactify::arbitrary::text(bytes)
    }
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static FORMATS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Formats",
        object: &Object {
            properties: &[
                ("date-time", &FORMATS_DATE_TIME),
                ("date", &FORMATS_DATE),
                ("time", &FORMATS_TIME),
                ("uuid", &FORMATS_UUID),
                ("uri", &FORMATS_URI),
                ("uri-reference", &FORMATS_URI_REFERENCE),
                ("email", &FORMATS_EMAIL),
                ("ipv4", &FORMATS_IPV4),
                ("ipv6", &FORMATS_IPV6),
                ("nullable", &FORMATS_NULLABLE),
                ("short", &FORMATS_SHORT),
                ("upper", &FORMATS_UPPER),
                ("listed", &FORMATS_LISTED),
                ("any", &FORMATS_ANY),
                (
                    "names",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(&Check::BOOLEAN),
                            names: Some(&FORMATS_NAMES_NAME),
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static FORMATS_DATE_TIME: Check = Check {
        types: JsonTypes::STRING,
        name: "formats date time",
        strings: &[StringRule::Format("date-time", ::exactify::format::date_time)],
        ..Check::ANY
    };
    pub(super) static FORMATS_DATE: Check = Check {
        types: JsonTypes::STRING,
        name: "formats date",
        strings: &[StringRule::Format("date", ::exactify::format::date)],
        ..Check::ANY
    };
    pub(super) static FORMATS_TIME: Check = Check {
        types: JsonTypes::STRING,
        name: "formats time",
        strings: &[StringRule::Format("time", ::exactify::format::time)],
        ..Check::ANY
    };
    pub(super) static FORMATS_UUID: Check = Check {
        types: JsonTypes::STRING,
        name: "formats uuid",
        strings: &[StringRule::Format("uuid", ::exactify::format::uuid)],
        ..Check::ANY
    };
    pub(super) static FORMATS_URI: Check = Check {
        types: JsonTypes::STRING,
        name: "formats uri",
        strings: &[StringRule::Format("uri", ::exactify::format::uri)],
        ..Check::ANY
    };
    pub(super) static FORMATS_URI_REFERENCE: Check = Check {
        types: JsonTypes::STRING,
        name: "formats uri reference",
        strings: &[
            StringRule::Format("uri-reference", ::exactify::format::uri_reference),
        ],
        ..Check::ANY
    };
    pub(super) static FORMATS_EMAIL: Check = Check {
        types: JsonTypes::STRING,
        name: "formats email",
        strings: &[StringRule::Format("email", ::exactify::format::email)],
        ..Check::ANY
    };
    pub(super) static FORMATS_IPV4: Check = Check {
        types: JsonTypes::STRING,
        name: "formats ipv4",
        strings: &[StringRule::Format("ipv4", ::exactify::format::ipv4)],
        ..Check::ANY
    };
    pub(super) static FORMATS_IPV6: Check = Check {
        types: JsonTypes::STRING,
        name: "formats ipv6",
        strings: &[StringRule::Format("ipv6", ::exactify::format::ipv6)],
        ..Check::ANY
    };
    pub(super) static FORMATS_NULLABLE: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::NULL),
        name: "formats nullable",
        strings: &[StringRule::Format("date", ::exactify::format::date)],
        ..Check::ANY
    };
    pub(super) static FORMATS_SHORT: Check = Check {
        types: JsonTypes::STRING,
        name: "formats short",
        strings: &[
            StringRule::MaxLength(30),
            StringRule::Format("uri", ::exactify::format::uri),
        ],
        ..Check::ANY
    };
    pub(super) static FORMATS_UPPER: Check = Check {
        types: JsonTypes::STRING,
        name: "formats upper",
        strings: &[
            StringRule::Pattern("^[^a-f]*$", matches_1),
            StringRule::Format("uuid", ::exactify::format::uuid),
        ],
        ..Check::ANY
    };
    pub(super) static FORMATS_LISTED: Check = Check {
        name: "formats listed",
        strings: &[
            StringRule::Format("date", ::exactify::format::date),
            StringRule::OneOf("enum", &["2024-02-29", "2023-02-29"]),
        ],
        ..Check::ANY
    };
    pub(super) static FORMATS_ANY: Check = Check {
        name: "formats any",
        strings: &[StringRule::Format("date", ::exactify::format::date)],
        ..Check::ANY
    };
    pub(super) static FORMATS_NAMES_NAME: Check = Check {
        strings: &[StringRule::Format("ipv6", ::exactify::format::ipv6)],
        ..Check::ANY
    };
    pub(super) static FORMATS_NULLABLE_ONLY: Check = Check {
        name: "formats nullable",
        in_place: &[("", &FORMATS_NULLABLE)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static FORMATS_ANY_ONLY: Check = Check {
        name: "formats any",
        in_place: &[("", &FORMATS_ANY)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static FORMATS_ANY_STRING_ONLY: Check = Check {
        name: "formats any string",
        in_place: &[("", &FORMATS_ANY)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static FORMATS_NAMES_NAME_ONLY: Check = Check {
        name: "formats names name",
        in_place: &[("", &FORMATS_NAMES_NAME)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    /// Whether `text` matches `^[^a-f]*$`.
    pub(super) fn matches_1(text: &str) -> bool {
        text.bytes().all(|byte| !matches!(byte, b'a'..= b'f'))
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Formats {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Formats {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Formats`](super::Formats).
    #[derive(Clone, Debug, Default)]
    pub struct Formats {
        date_time: ::exactify::__private::Draft<super::FormatsDateTime>,
        date: ::exactify::__private::Draft<super::FormatsDate>,
        time: ::exactify::__private::Draft<super::FormatsTime>,
        uuid: ::exactify::__private::Draft<super::FormatsUuid>,
        uri: ::exactify::__private::Draft<super::FormatsUri>,
        uri_reference: ::exactify::__private::Draft<super::FormatsUriReference>,
        email: ::exactify::__private::Draft<super::FormatsEmail>,
        ipv4: ::exactify::__private::Draft<super::FormatsIpv4>,
        ipv6: ::exactify::__private::Draft<super::FormatsIpv6>,
        nullable: ::exactify::__private::Draft<
            ::std::option::Option<super::FormatsNullable>,
        >,
        short: ::exactify::__private::Draft<super::FormatsShort>,
        upper: ::exactify::__private::Draft<super::FormatsUpper>,
        listed: ::exactify::__private::Draft<super::FormatsListed>,
        any: ::exactify::__private::Draft<::std::option::Option<super::FormatsAny>>,
        names: ::exactify::__private::Draft<
            ::exactify::Map<super::FormatsNamesName, bool>,
        >,
        extra: ::exactify::Extra<super::Formats>,
        errors: ::exactify::BuildError,
    }
    impl Formats {
        /// When.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` date-time ``
        #[must_use]
        pub fn date_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsDateTime>,
            V::Error: ::std::fmt::Display,
        {
            self.date_time.set(value);
            self
        }
        /// The property `date`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` date ``
        #[must_use]
        pub fn date<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsDate>,
            V::Error: ::std::fmt::Display,
        {
            self.date.set(value);
            self
        }
        /// The property `time`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` time ``
        #[must_use]
        pub fn time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsTime>,
            V::Error: ::std::fmt::Display,
        {
            self.time.set(value);
            self
        }
        /// The property `uuid`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` uuid ``
        #[must_use]
        pub fn uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsUuid>,
            V::Error: ::std::fmt::Display,
        {
            self.uuid.set(value);
            self
        }
        /// The property `uri`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` uri ``
        #[must_use]
        pub fn uri<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsUri>,
            V::Error: ::std::fmt::Display,
        {
            self.uri.set(value);
            self
        }
        /// The property `uri-reference`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` uri-reference ``
        #[must_use]
        pub fn uri_reference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsUriReference>,
            V::Error: ::std::fmt::Display,
        {
            self.uri_reference.set(value);
            self
        }
        /// The property `email`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` email ``
        #[must_use]
        pub fn email<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsEmail>,
            V::Error: ::std::fmt::Display,
        {
            self.email.set(value);
            self
        }
        /// The property `ipv4`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` ipv4 ``
        #[must_use]
        pub fn ipv4<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsIpv4>,
            V::Error: ::std::fmt::Display,
        {
            self.ipv4.set(value);
            self
        }
        /// The property `ipv6`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` ipv6 ``
        #[must_use]
        pub fn ipv6<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsIpv6>,
            V::Error: ::std::fmt::Display,
        {
            self.ipv6.set(value);
            self
        }
        /// The property `nullable`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        /// * `format`: `` date ``
        #[must_use]
        pub fn nullable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsNullable>,
            V::Error: ::std::fmt::Display,
        {
            self.nullable.set_some::<V, super::FormatsNullable>(value);
            self
        }
        /// Makes `nullable` null.
        #[must_use]
        pub fn nullable_null(mut self) -> Self {
            self.nullable.set(::std::option::Option::<super::FormatsNullable>::None);
            self
        }
        /// The property `short`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` uri ``
        /// * `maxLength`: `` 30 ``
        #[must_use]
        pub fn short<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsShort>,
            V::Error: ::std::fmt::Display,
        {
            self.short.set(value);
            self
        }
        /// The property `upper`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `format`: `` uuid ``
        /// * `pattern`: `` ^[^a-f]*$ ``
        #[must_use]
        pub fn upper<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsUpper>,
            V::Error: ::std::fmt::Display,
        {
            self.upper.set(value);
            self
        }
        /// The property `listed`.
        ///
        /// Enforced:
        /// * `enum`: `` ["2024-02-29","2023-02-29"] ``
        /// * `format`: `` date ``
        #[must_use]
        pub fn listed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsListed>,
            V::Error: ::std::fmt::Display,
        {
            self.listed.set(value);
            self
        }
        /// The property `any`.
        ///
        /// Enforced:
        /// * `format`: `` date ``
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FormatsAny>,
            V::Error: ::std::fmt::Display,
        {
            self.any.set_some::<V, super::FormatsAny>(value);
            self
        }
        /// Makes `any` null.
        #[must_use]
        pub fn any_null(mut self) -> Self {
            self.any.set(::std::option::Option::<super::FormatsAny>::None);
            self
        }
        /// The property `names`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"format":"ipv6"} ``
        /// * `additionalProperties`: `` {"type":"boolean"} ``
        #[must_use]
        pub fn names<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Map<super::FormatsNamesName, bool>>,
            V::Error: ::std::fmt::Display,
        {
            self.names.set(value);
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
        ) -> ::std::result::Result<super::Formats, ::exactify::BuildError> {
            let mut errors = self.errors;
            let date_time = self.date_time.optional("date-time", &mut errors);
            let date = self.date.optional("date", &mut errors);
            let time = self.time.optional("time", &mut errors);
            let uuid = self.uuid.optional("uuid", &mut errors);
            let uri = self.uri.optional("uri", &mut errors);
            let uri_reference = self
                .uri_reference
                .optional("uri-reference", &mut errors);
            let email = self.email.optional("email", &mut errors);
            let ipv4 = self.ipv4.optional("ipv4", &mut errors);
            let ipv6 = self.ipv6.optional("ipv6", &mut errors);
            let nullable = self.nullable.optional("nullable", &mut errors);
            let short = self.short.optional("short", &mut errors);
            let upper = self.upper.optional("upper", &mut errors);
            let listed = self.listed.optional("listed", &mut errors);
            let any = self.any.optional("any", &mut errors);
            let names = self.names.optional("names", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Formats {
                        date_time,
                        date,
                        time,
                        uuid,
                        uri,
                        uri_reference,
                        email,
                        ipv4,
                        ipv6,
                        nullable,
                        short,
                        upper,
                        listed,
                        any,
                        names,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Formats> for super::Formats {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Formats,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
