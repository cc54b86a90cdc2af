// Made by exactify-build 0.1.0 from schemars. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Filing
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Filing {
    /// The property `root`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` object ``
    /// * `additionalProperties`: `` false ``
    pub root: Folder,
    /// Who filed it.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 4 ``
    pub owner: ::std::option::Option<Owner>,
    /// The property `heir`.
    ///
    /// Enforced:
    /// * `minLength`: `` 2 ``
    /// * `type`: `` string ``
    /// * `maxLength`: `` 4 ``
    pub heir: ::std::option::Option<FilingHeir>,
    /// The property `spare`.
    pub spare: ::std::option::Option<::std::option::Option<Folder>>,
    /// The property `shared`.
    ///
    /// Enforced:
    /// * `type`: `` ["array","string"] ``
    /// * `items`: `` {"$ref":"#/$defs/text"} ``
    /// * `maxLength`: `` 3 ``
    pub shared: ::std::option::Option<FilingShared>,
    /// The property `both`.
    ///
    /// Enforced:
    /// * `type`: `` ["object","string"] ``
    /// * `maxLength`: `` 3 ``
    /// * `minLength`: `` 1 ``
    pub both: ::std::option::Option<FilingBoth>,
    /// Filing
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub next: ::std::option::Option<::std::boxed::Box<Filing>>,
    /// The property `grid`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$ref":"#/$defs/grid/$defs/row"} ``
    pub grid: ::std::option::Option<
        ::exactify::Array<::exactify::Array<::exactify::Integer>>,
    >,
    /// The property `tree`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub tree: ::std::option::Option<::std::boxed::Box<Tree>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Filing>,
}

impl ::exactify::__private::Properties for Filing {
    const NAMES: &'static [&'static str] = &[
        "root",
        "owner",
        "heir",
        "spare",
        "shared",
        "both",
        "next",
        "grid",
        "tree",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Filing {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.owner.is_some())
            + ::std::primitive::usize::from(self.heir.is_some())
            + ::std::primitive::usize::from(self.spare.is_some())
            + ::std::primitive::usize::from(self.shared.is_some())
            + ::std::primitive::usize::from(self.both.is_some())
            + ::std::primitive::usize::from(self.next.is_some())
            + ::std::primitive::usize::from(self.grid.is_some())
            + ::std::primitive::usize::from(self.tree.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("root", &self.root)?;
        if let ::std::option::Option::Some(value) = &self.owner {
            map.serialize_entry("owner", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.heir {
            map.serialize_entry("heir", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.spare {
            map.serialize_entry("spare", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.shared {
            map.serialize_entry("shared", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.both {
            map.serialize_entry("both", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.grid {
            map.serialize_entry("grid", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tree {
            map.serialize_entry("tree", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Filing {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct FilingVisitor;
        impl<'de> ::serde::de::Visitor<'de> for FilingVisitor {
            type Value = Filing;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Filing)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Filing, __A::Error> {
                let mut root = ::std::option::Option::None;
                let mut owner = ::std::option::Option::None;
                let mut heir = ::std::option::Option::None;
                let mut spare = ::std::option::Option::None;
                let mut shared = ::std::option::Option::None;
                let mut both = ::std::option::Option::None;
                let mut next = ::std::option::Option::None;
                let mut grid = ::std::option::Option::None;
                let mut tree = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "root" => ::exactify::__private::set(&mut root, &name, &mut map)?,
                        "owner" => {
                            ::exactify::__private::set(&mut owner, &name, &mut map)?
                        }
                        "heir" => ::exactify::__private::set(&mut heir, &name, &mut map)?,
                        "spare" => {
                            ::exactify::__private::set(&mut spare, &name, &mut map)?
                        }
                        "shared" => {
                            ::exactify::__private::set(&mut shared, &name, &mut map)?
                        }
                        "both" => ::exactify::__private::set(&mut both, &name, &mut map)?,
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        "grid" => ::exactify::__private::set(&mut grid, &name, &mut map)?,
                        "tree" => ::exactify::__private::set(&mut tree, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Filing {
                    root: ::exactify::__private::required(root, "root")?,
                    owner,
                    heir,
                    spare,
                    shared,
                    both,
                    next,
                    grid,
                    tree,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(FilingVisitor)
    }
}

impl ::exactify::Exact for Filing {
    const CHECK: &'static ::exactify::Check = &checks::FILING;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.both)
            || ::exactify::Exact::has_unknown(&self.next)
            || ::exactify::Exact::has_unknown(&self.tree)
    }
}

impl ::exactify::Subschema for Filing {
    const SCHEMA: &'static str = r##"{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://example.com/filing","title":"Filing","type":"object","required":["root"],"properties":{"root":{"$ref":"#/$defs/folder"},"owner":{"$ref":"#owner","description":"Who filed it."},"heir":{"$ref":"#/properties/owner","minLength":2},"spare":{"oneOf":[{"$ref":"#/$defs/folder"},{"type":"null"}]},"shared":{"type":["array","string"],"items":{"$ref":"#/$defs/text"},"maxLength":3},"both":{"allOf":[{"type":["object","string"],"maxLength":3},{"properties":{"a":{"$ref":"#/$defs/text"}},"minLength":1}]},"next":{"$ref":"#"},"grid":{"$ref":"#/$defs/grid"},"tree":{"$ref":"tree"}},"$defs":{"text":{"type":"string"},"owner":{"$anchor":"owner","type":"string","maxLength":4},"folder":{"type":"object","required":["name"],"properties":{"name":{"$ref":"#/$defs/text"},"inside":{"$ref":"#/$defs/folders"},"$ref":{"type":"boolean"},"meta":{"const":{"$ref":"#/nowhere"}}},"additionalProperties":false},"folders":{"type":"array","items":{"$ref":"#/$defs/folder"},"minItems":1},"grid":{"type":"array","items":{"$ref":"#/$defs/grid/$defs/row"},"$defs":{"row":{"type":"array","items":{"$ref":"#/$defs/row/items"}}}},"row":{"items":{"type":"integer"}},"tree":{"$id":"tree","$dynamicAnchor":"tree","type":"object","properties":{"root":{"$ref":"#/$defs/leaf"},"branch":{"$ref":"#"},"twig":{"$dynamicRef":"#tree"}},"$defs":{"leaf":{"type":"integer","maximum":9}}}}}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Filing {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Filing".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Filing").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &["/$schema", "/$id", "/$defs"],
            &[
                (
                    "/properties/root/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Folder>,
                ),
                (
                    "/properties/owner/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Owner>,
                ),
                (
                    "/properties/heir/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Owner>,
                ),
                (
                    "/properties/next/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Filing>,
                ),
                (
                    "/properties/grid/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        referred::Referred1,
                    >,
                ),
                (
                    "/properties/tree/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Tree>,
                ),
                (
                    "/properties/spare/oneOf/0/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Folder>,
                ),
                (
                    "/properties/shared/items/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        referred::Referred2,
                    >,
                ),
                (
                    "/properties/both/allOf/1/properties/a/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        referred::Referred2,
                    >,
                ),
            ],
            generator,
        )
    }
}

/// Folder
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Folder {
    /// The property `name`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    pub name: ::std::string::String,
    /// The property `inside`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$ref":"#/$defs/folder"} ``
    /// * `minItems`: `` 1 ``
    pub inside: ::std::option::Option<::exactify::Array<Folder, 1>>,
    /// The property `$ref`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub ref_: ::std::option::Option<bool>,
    /// The property `meta`.
    ///
    /// Enforced:
    /// * `const`: `` {"$ref":"#/nowhere"} ``
    pub meta: ::std::option::Option<FolderMeta>,
}

impl ::exactify::__private::Properties for Folder {
    const NAMES: &'static [&'static str] = &["name", "inside", "$ref", "meta"];
}

impl ::serde::Serialize for Folder {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.inside.is_some())
            + ::std::primitive::usize::from(self.ref_.is_some())
            + ::std::primitive::usize::from(self.meta.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("name", &self.name)?;
        if let ::std::option::Option::Some(value) = &self.inside {
            map.serialize_entry("inside", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ref_ {
            map.serialize_entry("$ref", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.meta {
            map.serialize_entry("meta", value)?;
        }
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Folder {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct FolderVisitor;
        impl<'de> ::serde::de::Visitor<'de> for FolderVisitor {
            type Value = Folder;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (folder)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Folder, __A::Error> {
                let mut name = ::std::option::Option::None;
                let mut inside = ::std::option::Option::None;
                let mut ref_ = ::std::option::Option::None;
                let mut meta = ::std::option::Option::None;
                while let ::std::option::Option::Some(name_) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name_.as_str() {
                        "name" => {
                            ::exactify::__private::set(&mut name, &name_, &mut map)?
                        }
                        "inside" => {
                            ::exactify::__private::set(&mut inside, &name_, &mut map)?
                        }
                        "$ref" => {
                            ::exactify::__private::set(&mut ref_, &name_, &mut map)?
                        }
                        "meta" => {
                            ::exactify::__private::set(&mut meta, &name_, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name_
                                    .unknown(
                                        <Folder as ::exactify::__private::Properties>::NAMES,
                                    ),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(Folder {
                    name: ::exactify::__private::required(name, "name")?,
                    inside,
                    ref_,
                    meta,
                })
            }
        }
        deserializer.deserialize_map(FolderVisitor)
    }
}

impl ::exactify::Exact for Folder {
    const CHECK: &'static ::exactify::Check = &checks::FOLDER;
}

impl ::exactify::Subschema for Folder {
    const SCHEMA: &'static str = r##"{"type":"object","required":["name"],"properties":{"name":{"$ref":"#/$defs/text"},"inside":{"$ref":"#/$defs/folders"},"$ref":{"type":"boolean"},"meta":{"const":{"$ref":"#/nowhere"}}},"additionalProperties":false}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Folder {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Folder".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Folder").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[
                (
                    "/properties/name/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        referred::Referred2,
                    >,
                ),
                (
                    "/properties/inside/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        referred::Referred3,
                    >,
                ),
            ],
            generator,
        )
    }
}

/// FolderMeta
///
/// Enforced:
/// * `const`: `` {"$ref":"#/nowhere"} ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FolderMeta;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl FolderMeta {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "{\"$ref\":\"#/nowhere\"}",
        }
    }
}

::exactify::value_enum_impls!(FolderMeta, & checks::FOLDER_META);

impl ::exactify::Subschema for FolderMeta {
    const SCHEMA: &'static str = r##"{"const":{"$ref":"#/nowhere"}}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for FolderMeta {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "FolderMeta".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::FolderMeta").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

/// Owner
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 4 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Owner(::exactify::__private::EcoString);

::exactify::string_impls!(Owner, "owner", checks::OWNER.strings, & checks::OWNER);

impl ::exactify::Subschema for Owner {
    const SCHEMA: &'static str = r#"{"$anchor":"owner","type":"string","maxLength":4}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Owner {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Owner".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Owner").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &["/$anchor"],
            &[],
            generator,
        )
    }
}

/// FilingHeir
///
/// Enforced:
/// * `minLength`: `` 2 ``
/// * `type`: `` string ``
/// * `maxLength`: `` 4 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FilingHeir(::exactify::__private::EcoString);

::exactify::string_impls!(
    FilingHeir, "filing heir", & [::exactify::check::StringRule::MinLength(2),
    ::exactify::check::StringRule::MaxLength(4)], & checks::FILING_HEIR
);

impl ::exactify::Subschema for FilingHeir {
    const SCHEMA: &'static str = r##"{"$ref":"#/properties/owner","minLength":2}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for FilingHeir {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "FilingHeir".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::FilingHeir").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[("/$ref", ::exactify::schemars::SchemaGenerator::subschema_for::<Owner>)],
            generator,
        )
    }
}

/// FilingShared
///
/// Enforced:
/// * `type`: `` ["array","string"] ``
/// * `items`: `` {"$ref":"#/$defs/text"} ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum FilingShared {
    /// A JSON array.
    Array(::exactify::Array<::std::string::String>),
    /// A JSON string.
    String(FilingSharedString),
}

::exactify::union_impls!(
    FilingShared, "filing shared", [Array(::exactify::Array < ::std::string::String >),
    String(FilingSharedString)]
);

impl ::std::convert::TryFrom<&str> for FilingShared {
    type Error = <FilingSharedString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <FilingSharedString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <FilingSharedString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

impl ::exactify::Exact for FilingShared {
    const CHECK: &'static ::exactify::Check = &checks::FILING_SHARED;
}

impl ::exactify::Subschema for FilingShared {
    const SCHEMA: &'static str = r##"{"type":["array","string"],"items":{"$ref":"#/$defs/text"},"maxLength":3}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for FilingShared {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "FilingShared".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::FilingShared").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[
                (
                    "/items/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        referred::Referred2,
                    >,
                ),
            ],
            generator,
        )
    }
}

/// FilingSharedString
///
/// Enforced:
/// * `maxLength`: `` 3 ``
/// * `type`: `` string ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FilingSharedString(::exactify::__private::EcoString);

::exactify::string_impls!(
    FilingSharedString, "filing shared string", checks::FILING_SHARED.strings, &
    checks::FILING_SHARED_STRING_ONLY
);

impl ::exactify::Subschema for FilingSharedString {
    const SCHEMA: &'static str = r#"{"maxLength":3,"type":"string"}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for FilingSharedString {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "FilingSharedString".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::FilingSharedString").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

/// FilingBoth
///
/// Enforced:
/// * `type`: `` ["object","string"] ``
/// * `maxLength`: `` 3 ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum FilingBoth {
    /// A JSON object.
    Object(FilingBothObject),
    /// A JSON string.
    String(FilingBothString),
}

::exactify::union_impls!(
    FilingBoth, "filing both", [Object(FilingBothObject), String(FilingBothString)]
);

::exactify::builder_impls!(FilingBoth, [FilingBothObject]);

impl ::std::convert::TryFrom<&str> for FilingBoth {
    type Error = <FilingBothString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <FilingBothString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <FilingBothString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for FilingBoth {
    const CHECK: &'static ::exactify::Check = &checks::FILING_BOTH;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for FilingBoth {
    const SCHEMA: &'static str = r##"{"allOf":[{"type":["object","string"],"maxLength":3},{"properties":{"a":{"$ref":"#/$defs/text"}},"minLength":1}]}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for FilingBoth {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "FilingBoth".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::FilingBoth").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[
                (
                    "/allOf/1/properties/a/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        referred::Referred2,
                    >,
                ),
            ],
            generator,
        )
    }
}

/// FilingBothObject
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FilingBothObject {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub a: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<FilingBothObject>,
}

impl ::exactify::__private::Properties for FilingBothObject {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for FilingBothObject {
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
impl<'de> ::serde::Deserialize<'de> for FilingBothObject {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct FilingBothObjectVisitor;
        impl<'de> ::serde::de::Visitor<'de> for FilingBothObjectVisitor {
            type Value = FilingBothObject;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (filing both object)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<FilingBothObject, __A::Error> {
                let mut made = FilingBothObject {
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
        deserializer.deserialize_map(FilingBothObjectVisitor)
    }
}

impl ::exactify::Exact for FilingBothObject {
    const CHECK: &'static ::exactify::Check = &checks::FILING_BOTH_OBJECT_ONLY;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for FilingBothObject {
    const SCHEMA: &'static str = r##"{"allOf":[{"type":"object"},{"properties":{"a":{"$ref":"#/$defs/text"}},"type":"object"}]}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for FilingBothObject {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "FilingBothObject".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::FilingBothObject").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[
                (
                    "/allOf/1/properties/a/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<
                        referred::Referred2,
                    >,
                ),
            ],
            generator,
        )
    }
}

/// FilingBothString
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct FilingBothString(::exactify::__private::EcoString);

::exactify::string_impls!(
    FilingBothString, "filing both string", &
    [::exactify::check::StringRule::MinLength(1),
    ::exactify::check::StringRule::MaxLength(3)], & checks::FILING_BOTH_STRING_ONLY
);

impl ::exactify::Subschema for FilingBothString {
    const SCHEMA: &'static str = r#"{"allOf":[{"maxLength":3,"type":"string"},{"minLength":1,"type":"string"}]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for FilingBothString {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "FilingBothString".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::FilingBothString").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

/// Tree
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Tree {
    /// The property `root`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `maximum`: `` 9 ``
    pub root: ::std::option::Option<Leaf>,
    /// The property `branch`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub branch: ::std::option::Option<::std::boxed::Box<Tree>>,
    /// The property `twig`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub twig: ::std::option::Option<::std::boxed::Box<Tree>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Tree>,
}

impl ::exactify::__private::Properties for Tree {
    const NAMES: &'static [&'static str] = &["root", "branch", "twig"];
}

impl ::serde::Serialize for Tree {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.root.is_some())
            + ::std::primitive::usize::from(self.branch.is_some())
            + ::std::primitive::usize::from(self.twig.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.root {
            map.serialize_entry("root", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.branch {
            map.serialize_entry("branch", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.twig {
            map.serialize_entry("twig", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Tree {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct TreeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for TreeVisitor {
            type Value = Tree;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (tree)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Tree, __A::Error> {
                let mut made = Tree {
                    root: ::std::option::Option::None,
                    branch: ::std::option::Option::None,
                    twig: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "root" => {
                            ::exactify::__private::set(&mut made.root, &name, &mut map)?
                        }
                        "branch" => {
                            ::exactify::__private::set(
                                &mut made.branch,
                                &name,
                                &mut map,
                            )?
                        }
                        "twig" => {
                            ::exactify::__private::set(&mut made.twig, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(TreeVisitor)
    }
}

impl ::exactify::Exact for Tree {
    const CHECK: &'static ::exactify::Check = &checks::TREE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.branch)
            || ::exactify::Exact::has_unknown(&self.twig)
    }
}

impl ::exactify::Subschema for Tree {
    const SCHEMA: &'static str = r##"{"$id":"tree","$dynamicAnchor":"tree","type":"object","properties":{"root":{"$ref":"#/$defs/leaf"},"branch":{"$ref":"#"},"twig":{"$dynamicRef":"#tree"}},"$defs":{"leaf":{"type":"integer","maximum":9}}}"##;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Tree {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Tree".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Tree").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &["/$id", "/$dynamicAnchor", "/$defs"],
            &[
                (
                    "/properties/root/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Leaf>,
                ),
                (
                    "/properties/branch/$ref",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Tree>,
                ),
                (
                    "/properties/twig/$dynamicRef",
                    ::exactify::schemars::SchemaGenerator::subschema_for::<Tree>,
                ),
            ],
            generator,
        )
    }
}

/// Leaf
///
/// Enforced:
/// * `type`: `` integer ``
/// * `maximum`: `` 9 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Leaf(::exactify::Number);

::exactify::number_impls!(
    Leaf, "leaf", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("9"))], &
    checks::LEAF
);

impl ::exactify::Subschema for Leaf {
    const SCHEMA: &'static str = r#"{"type":"integer","maximum":9}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Leaf {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Leaf".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Leaf").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

/// Row
///
/// Enforced:
/// * `items`: `` {"type":"integer"} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Row {
    /// A JSON object.
    Object(::exactify::Map<::std::string::String, ::exactify::Raw>),
    /// A JSON array.
    Array(::exactify::Array<::exactify::Integer>),
    /// A JSON string.
    String(::std::string::String),
    /// A JSON number.
    Number(::exactify::Number),
    /// A JSON boolean.
    Boolean(bool),
}

::exactify::union_impls!(
    Row, "row", [Object(::exactify::Map < ::std::string::String, ::exactify::Raw >),
    Array(::exactify::Array < ::exactify::Integer >), String(::std::string::String),
    Number(::exactify::Number), Boolean(bool)]
);

impl ::std::convert::From<&str> for Row {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl ::exactify::Exact for Row {
    const CHECK: &'static ::exactify::Check = &checks::ROW_ONLY;
}

impl ::exactify::Subschema for Row {
    const SCHEMA: &'static str = r#"{"items":{"type":"integer"},"type":["object","array","string","number","boolean"]}"#;
}

#[cfg(feature = "schemars")]
impl ::exactify::schemars::JsonSchema for Row {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        "Row".into()
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::concat!(::std::module_path!(), "::Row").into()
    }
    fn json_schema(
        generator: &mut ::exactify::schemars::SchemaGenerator,
    ) -> ::exactify::schemars::Schema {
        ::exactify::bundled_schema(
            <Self as ::exactify::Subschema>::SCHEMA,
            &[],
            &[],
            generator,
        )
    }
}

/// The subschemas that are not types but that references lead to, for `JsonSchema`.
#[cfg(feature = "schemars")]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod referred {
    #[allow(unused_imports)]
    use super::*;
    pub struct Referred1;
    impl ::exactify::schemars::JsonSchema for Referred1 {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "Grid".into()
        }
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::concat!(::std::module_path!(), "::Referred1").into()
        }
        fn json_schema(
            generator: &mut ::exactify::schemars::SchemaGenerator,
        ) -> ::exactify::schemars::Schema {
            ::exactify::bundled_schema(
                r##"{"type":"array","items":{"$ref":"#/$defs/grid/$defs/row"},"$defs":{"row":{"type":"array","items":{"$ref":"#/$defs/row/items"}}}}"##,
                &["/$defs"],
                &[
                    (
                        "/items/$ref",
                        ::exactify::schemars::SchemaGenerator::subschema_for::<Referred4>,
                    ),
                ],
                generator,
            )
        }
    }
    pub struct Referred2;
    impl ::exactify::schemars::JsonSchema for Referred2 {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "Text".into()
        }
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::concat!(::std::module_path!(), "::Referred2").into()
        }
        fn json_schema(
            generator: &mut ::exactify::schemars::SchemaGenerator,
        ) -> ::exactify::schemars::Schema {
            ::exactify::bundled_schema(r#"{"type":"string"}"#, &[], &[], generator)
        }
    }
    pub struct Referred3;
    impl ::exactify::schemars::JsonSchema for Referred3 {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "Folders".into()
        }
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::concat!(::std::module_path!(), "::Referred3").into()
        }
        fn json_schema(
            generator: &mut ::exactify::schemars::SchemaGenerator,
        ) -> ::exactify::schemars::Schema {
            ::exactify::bundled_schema(
                r##"{"type":"array","items":{"$ref":"#/$defs/folder"},"minItems":1}"##,
                &[],
                &[
                    (
                        "/items/$ref",
                        ::exactify::schemars::SchemaGenerator::subschema_for::<
                            super::Folder,
                        >,
                    ),
                ],
                generator,
            )
        }
    }
    pub struct Referred4;
    impl ::exactify::schemars::JsonSchema for Referred4 {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "Row".into()
        }
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::concat!(::std::module_path!(), "::Referred4").into()
        }
        fn json_schema(
            generator: &mut ::exactify::schemars::SchemaGenerator,
        ) -> ::exactify::schemars::Schema {
            ::exactify::bundled_schema(
                r##"{"type":"array","items":{"$ref":"#/$defs/row/items"}}"##,
                &[],
                &[
                    (
                        "/items/$ref",
                        ::exactify::schemars::SchemaGenerator::subschema_for::<Referred5>,
                    ),
                ],
                generator,
            )
        }
    }
    pub struct Referred5;
    impl ::exactify::schemars::JsonSchema for Referred5 {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "Items".into()
        }
        fn schema_id() -> ::std::borrow::Cow<'static, str> {
            ::std::concat!(::std::module_path!(), "::Referred5").into()
        }
        fn json_schema(
            generator: &mut ::exactify::schemars::SchemaGenerator,
        ) -> ::exactify::schemars::Schema {
            ::exactify::bundled_schema(r#"{"type":"integer"}"#, &[], &[], generator)
        }
    }
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static FILING: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Filing",
        object: &Object {
            properties: &[
                (
                    "root",
                    &Check {
                        name: "folder",
                        in_place: &[("/$ref", &FOLDER)],
                        ..Check::ANY
                    },
                ),
                (
                    "owner",
                    &Check {
                        name: "owner",
                        in_place: &[("/$ref", &OWNER)],
                        ..Check::ANY
                    },
                ),
                ("heir", &FILING_HEIR),
                (
                    "spare",
                    &Check {
                        name: "folder",
                        choices: &[&FOLDER_BRANCHES],
                        ..Check::ANY
                    },
                ),
                ("shared", &FILING_SHARED),
                ("both", &FILING_BOTH),
                (
                    "next",
                    &Check {
                        name: "Filing",
                        in_place: &[("/$ref", &FILING)],
                        ..Check::ANY
                    },
                ),
                (
                    "grid",
                    &Check {
                        in_place: &[("/$ref", &GRID)],
                        ..Check::ANY
                    },
                ),
                (
                    "tree",
                    &Check {
                        name: "tree",
                        in_place: &[("/$ref", &TREE)],
                        ..Check::ANY
                    },
                ),
            ],
            required: &["root"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static FOLDER: Check = Check {
        types: JsonTypes::OBJECT,
        name: "folder",
        object: &Object {
            properties: &[
                (
                    "name",
                    &Check {
                        in_place: &[("/$ref", &TEXT)],
                        ..Check::ANY
                    },
                ),
                (
                    "inside",
                    &Check {
                        in_place: &[("/$ref", &FOLDERS)],
                        ..Check::ANY
                    },
                ),
                ("$ref", &Check::BOOLEAN),
                ("meta", &FOLDER_META),
            ],
            additional: Some(&Check::NEVER),
            required: &["name"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static TEXT: Check = Check::STRING;
    pub(super) static FOLDERS: Check = Check {
        types: JsonTypes::ARRAY,
        array: &Items {
            rest: Some(
                &Check {
                    name: "folder",
                    in_place: &[("/$ref", &FOLDER)],
                    ..Check::ANY
                },
            ),
            min: 1,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static FOLDER_META: Check = Check {
        name: "folder meta",
        values: &[("const", &["{\"$ref\":\"#/nowhere\"}"])],
        ..Check::ANY
    };
    pub(super) static OWNER: Check = Check {
        types: JsonTypes::STRING,
        name: "owner",
        strings: &[StringRule::MaxLength(4)],
        ..Check::ANY
    };
    pub(super) static FILING_HEIR: Check = Check {
        name: "filing heir",
        strings: &[StringRule::MinLength(2)],
        in_place: &[("/$ref", &OWNER_2)],
        ..Check::ANY
    };
    pub(super) static OWNER_2: Check = Check {
        name: "owner",
        in_place: &[("/$ref", &OWNER)],
        ..Check::ANY
    };
    pub(super) static FILING_SHARED: Check = Check {
        types: JsonTypes::ARRAY.or(JsonTypes::STRING),
        name: "filing shared",
        strings: &[StringRule::MaxLength(3)],
        array: &Items {
            rest: Some(
                &Check {
                    in_place: &[("/$ref", &TEXT)],
                    ..Check::ANY
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static FILING_BOTH: Check = Check {
        name: "filing both",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    types: JsonTypes::OBJECT.or(JsonTypes::STRING),
                    name: "filing both",
                    strings: &[StringRule::MaxLength(3)],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "filing both",
                    strings: &[StringRule::MinLength(1)],
                    object: &Object {
                        properties: &[
                            (
                                "a",
                                &Check {
                                    in_place: &[("/$ref", &TEXT)],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static GRID: Check = Check {
        types: JsonTypes::ARRAY,
        array: &Items {
            rest: Some(
                &Check {
                    in_place: &[("/$ref", &ROW)],
                    ..Check::ANY
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static ROW: Check = Check {
        types: JsonTypes::ARRAY,
        array: &Items {
            rest: Some(
                &Check {
                    in_place: &[("/$ref", &ITEMS)],
                    ..Check::ANY
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static ITEMS: Check = Check::INTEGER;
    pub(super) static TREE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "tree",
        object: &Object {
            properties: &[
                (
                    "root",
                    &Check {
                        name: "leaf",
                        in_place: &[("/$ref", &LEAF)],
                        ..Check::ANY
                    },
                ),
                (
                    "branch",
                    &Check {
                        name: "tree",
                        in_place: &[("/$ref", &TREE)],
                        ..Check::ANY
                    },
                ),
                (
                    "twig",
                    &Check {
                        name: "tree",
                        in_place: &[("/$dynamicRef", &TREE)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LEAF: Check = Check {
        types: JsonTypes::INTEGER,
        name: "leaf",
        numbers: &[NumberRule::Maximum(Limit::new("9"))],
        ..Check::ANY
    };
    pub(super) static FILING_SHARED_STRING_ONLY: Check = Check {
        name: "filing shared string",
        in_place: &[("", &FILING_SHARED)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static FILING_BOTH_OBJECT_ONLY: Check = Check {
        name: "filing both object",
        in_place: &[
            (
                "",
                &Check {
                    in_place: &[
                        (
                            "",
                            &Check {
                                types: JsonTypes::OBJECT.or(JsonTypes::STRING),
                                name: "filing both object",
                                strings: &[StringRule::MaxLength(3)],
                                ..Check::ANY
                            },
                        ),
                        (
                            "",
                            &Check {
                                name: "filing both object",
                                strings: &[StringRule::MinLength(1)],
                                object: &Object {
                                    properties: &[
                                        (
                                            "a",
                                            &Check {
                                                in_place: &[("/$ref", &TEXT)],
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
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
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
    pub(super) static FILING_BOTH_STRING_ONLY: Check = Check {
        name: "filing both string",
        in_place: &[
            (
                "",
                &Check {
                    in_place: &[
                        (
                            "",
                            &Check {
                                types: JsonTypes::OBJECT.or(JsonTypes::STRING),
                                name: "filing both string",
                                strings: &[StringRule::MaxLength(3)],
                                ..Check::ANY
                            },
                        ),
                        (
                            "",
                            &Check {
                                name: "filing both string",
                                strings: &[StringRule::MinLength(1)],
                                object: &Object {
                                    properties: &[
                                        (
                                            "a",
                                            &Check {
                                                in_place: &[("/$ref", &TEXT)],
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
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
        only: JsonTypes::STRING,
        ..Check::ANY
    };
    pub(super) static ROW_2: Check = Check {
        name: "row",
        array: &Items {
            rest: Some(&Check::INTEGER),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static ROW_ONLY: Check = Check {
        name: "row",
        in_place: &[("", &ROW_2)],
        only: JsonTypes::OBJECT
            .or(JsonTypes::ARRAY)
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN),
        ..Check::ANY
    };
    pub(super) static FOLDER_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        null: true,
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "folder",
                    in_place: &[("/$ref", &FOLDER)],
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
    impl super::Filing {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Filing {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Filing`](super::Filing).
    #[derive(Clone, Debug, Default)]
    pub struct Filing {
        root: ::exactify::__private::Draft<super::Folder>,
        owner: ::exactify::__private::Draft<super::Owner>,
        heir: ::exactify::__private::Draft<super::FilingHeir>,
        spare: ::exactify::__private::Draft<::std::option::Option<super::Folder>>,
        shared: ::exactify::__private::Draft<super::FilingShared>,
        both: ::exactify::__private::Draft<super::FilingBoth>,
        next: ::exactify::__private::Draft<::std::boxed::Box<super::Filing>>,
        grid: ::exactify::__private::Draft<
            ::exactify::Array<::exactify::Array<::exactify::Integer>>,
        >,
        tree: ::exactify::__private::Draft<::std::boxed::Box<super::Tree>>,
        extra: ::exactify::Extra<super::Filing>,
        errors: ::exactify::BuildError,
    }
    impl Filing {
        /// The property `root`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` object ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn root<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Folder>,
            V::Error: ::std::fmt::Display,
        {
            self.root.set(value);
            self
        }
        /// Who filed it.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 4 ``
        #[must_use]
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Owner>,
            V::Error: ::std::fmt::Display,
        {
            self.owner.set(value);
            self
        }
        /// The property `heir`.
        ///
        /// Enforced:
        /// * `minLength`: `` 2 ``
        /// * `type`: `` string ``
        /// * `maxLength`: `` 4 ``
        #[must_use]
        pub fn heir<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FilingHeir>,
            V::Error: ::std::fmt::Display,
        {
            self.heir.set(value);
            self
        }
        /// The property `spare`.
        #[must_use]
        pub fn spare<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Folder>,
            V::Error: ::std::fmt::Display,
        {
            self.spare.set_some::<V, super::Folder>(value);
            self
        }
        /// Makes `spare` null.
        #[must_use]
        pub fn spare_null(mut self) -> Self {
            self.spare.set(::std::option::Option::<super::Folder>::None);
            self
        }
        /// The property `shared`.
        ///
        /// Enforced:
        /// * `type`: `` ["array","string"] ``
        /// * `items`: `` {"$ref":"#/$defs/text"} ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn shared<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FilingShared>,
            V::Error: ::std::fmt::Display,
        {
            self.shared.set(value);
            self
        }
        /// The property `both`.
        ///
        /// Enforced:
        /// * `type`: `` ["object","string"] ``
        /// * `maxLength`: `` 3 ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn both<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FilingBoth>,
            V::Error: ::std::fmt::Display,
        {
            self.both.set(value);
            self
        }
        /// Filing
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Filing>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set(value);
            self
        }
        /// The property `grid`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$ref":"#/$defs/grid/$defs/row"} ``
        #[must_use]
        pub fn grid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<
                ::exactify::Array<::exactify::Array<::exactify::Integer>>,
            >,
            V::Error: ::std::fmt::Display,
        {
            self.grid.set(value);
            self
        }
        /// The property `tree`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn tree<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Tree>>,
            V::Error: ::std::fmt::Display,
        {
            self.tree.set(value);
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
        ) -> ::std::result::Result<super::Filing, ::exactify::BuildError> {
            let mut errors = self.errors;
            let root = self.root.required("root", &mut errors);
            let owner = self.owner.optional("owner", &mut errors);
            let heir = self.heir.optional("heir", &mut errors);
            let spare = self.spare.optional("spare", &mut errors);
            let shared = self.shared.optional("shared", &mut errors);
            let both = self.both.optional("both", &mut errors);
            let next = self.next.optional("next", &mut errors);
            let grid = self.grid.optional("grid", &mut errors);
            let tree = self.tree.optional("tree", &mut errors);
            errors
                .or(
                    match (root,) {
                        (::std::option::Option::Some(root),) => {
                            ::std::option::Option::Some(super::Filing {
                                root,
                                owner,
                                heir,
                                spare,
                                shared,
                                both,
                                next,
                                grid,
                                tree,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Filing> for super::Filing {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Filing,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Folder {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Folder {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Folder`](super::Folder).
    #[derive(Clone, Debug, Default)]
    pub struct Folder {
        name: ::exactify::__private::Draft<::std::string::String>,
        inside: ::exactify::__private::Draft<::exactify::Array<super::Folder, 1>>,
        ref_: ::exactify::__private::Draft<bool>,
        meta: ::exactify::__private::Draft<super::FolderMeta>,
        errors: ::exactify::BuildError,
    }
    impl Folder {
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
        /// The property `inside`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$ref":"#/$defs/folder"} ``
        /// * `minItems`: `` 1 ``
        #[must_use]
        pub fn inside<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::Folder, 1>>,
            V::Error: ::std::fmt::Display,
        {
            self.inside.set(value);
            self
        }
        /// The property `$ref`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn ref_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.ref_.set(value);
            self
        }
        /// The property `meta`.
        ///
        /// Enforced:
        /// * `const`: `` {"$ref":"#/nowhere"} ``
        #[must_use]
        pub fn meta<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::FolderMeta>,
            V::Error: ::std::fmt::Display,
        {
            self.meta.set(value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Folder, ::exactify::BuildError> {
            let mut errors = self.errors;
            let name = self.name.required("name", &mut errors);
            let inside = self.inside.optional("inside", &mut errors);
            let ref_ = self.ref_.optional("$ref", &mut errors);
            let meta = self.meta.optional("meta", &mut errors);
            errors
                .or(
                    match (name,) {
                        (::std::option::Option::Some(name),) => {
                            ::std::option::Option::Some(super::Folder {
                                name,
                                inside,
                                ref_,
                                meta,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Folder> for super::Folder {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Folder,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::FilingBothObject {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> FilingBothObject {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`FilingBothObject`](super::FilingBothObject).
    #[derive(Clone, Debug, Default)]
    pub struct FilingBothObject {
        a: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::FilingBothObject>,
        errors: ::exactify::BuildError,
    }
    impl FilingBothObject {
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
        ) -> ::std::result::Result<super::FilingBothObject, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::FilingBothObject {
                        a,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<FilingBothObject> for super::FilingBothObject {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: FilingBothObject,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Tree {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Tree {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Tree`](super::Tree).
    #[derive(Clone, Debug, Default)]
    pub struct Tree {
        root: ::exactify::__private::Draft<super::Leaf>,
        branch: ::exactify::__private::Draft<::std::boxed::Box<super::Tree>>,
        twig: ::exactify::__private::Draft<::std::boxed::Box<super::Tree>>,
        extra: ::exactify::Extra<super::Tree>,
        errors: ::exactify::BuildError,
    }
    impl Tree {
        /// The property `root`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `maximum`: `` 9 ``
        #[must_use]
        pub fn root<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Leaf>,
            V::Error: ::std::fmt::Display,
        {
            self.root.set(value);
            self
        }
        /// The property `branch`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn branch<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Tree>>,
            V::Error: ::std::fmt::Display,
        {
            self.branch.set(value);
            self
        }
        /// The property `twig`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn twig<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Tree>>,
            V::Error: ::std::fmt::Display,
        {
            self.twig.set(value);
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
        ) -> ::std::result::Result<super::Tree, ::exactify::BuildError> {
            let mut errors = self.errors;
            let root = self.root.optional("root", &mut errors);
            let branch = self.branch.optional("branch", &mut errors);
            let twig = self.twig.optional("twig", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Tree {
                        root,
                        branch,
                        twig,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Tree> for super::Tree {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Tree,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
