// Made by exactify-build 0.1.0 from guard_text. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Kept
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Kept {
    /// The property `not`.
    ///
    /// Enforced:
    /// * `not`: `` {"type":["null","string"],"maxLength":1} ``
    pub not: ::std::option::Option<KeptNot>,
    /// The property `any`.
    pub any: ::std::option::Option<KeptAny>,
    /// The property `one`.
    pub one: ::std::option::Option<KeptOne>,
    /// The property `tuple`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"integer"}] ``
    /// * `contains`: `` {"const":7} ``
    /// * `unevaluatedItems`: `` {"type":"string"} ``
    pub tuple: ::std::option::Option<KeptTuple>,
    /// The property `open`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `unevaluatedProperties`: `` false ``
    /// * `if`: `` {"properties":{"b":{"const":1}},"required":["b"]} ``
    /// * `then`: `` {"properties":{"c":true}} ``
    pub open: ::std::option::Option<KeptOpen>,
    /// The property `names`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"anyOf":[{"maxLength":2},{"pattern":"^x-"}]} ``
    /// * `additionalProperties`: `` {"type":"boolean"} ``
    pub names: ::std::option::Option<KeptNames>,
    /// The property `mixed`.
    ///
    /// Enforced:
    /// * `enum`: `` [1,"a",null,[true],{"b":2}] ``
    /// * `not`: `` {"const":"a"} ``
    pub mixed: ::std::option::Option<::std::option::Option<KeptMixed>>,
    /// The property `deep`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `not`: `` {"required":["stop"]} ``
    pub deep: ::std::option::Option<::std::boxed::Box<KeptDeep>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Kept>,
}

impl ::exactify::__private::Properties for Kept {
    const NAMES: &'static [&'static str] = &[
        "not",
        "any",
        "one",
        "tuple",
        "open",
        "names",
        "mixed",
        "deep",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Kept {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.not.is_some())
            + ::std::primitive::usize::from(self.any.is_some())
            + ::std::primitive::usize::from(self.one.is_some())
            + ::std::primitive::usize::from(self.tuple.is_some())
            + ::std::primitive::usize::from(self.open.is_some())
            + ::std::primitive::usize::from(self.names.is_some())
            + ::std::primitive::usize::from(self.mixed.is_some())
            + ::std::primitive::usize::from(self.deep.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.not {
            map.serialize_entry("not", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.any {
            map.serialize_entry("any", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.one {
            map.serialize_entry("one", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tuple {
            map.serialize_entry("tuple", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.open {
            map.serialize_entry("open", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.names {
            map.serialize_entry("names", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.mixed {
            map.serialize_entry("mixed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.deep {
            map.serialize_entry("deep", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Kept {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct KeptVisitor;
        impl<'de> ::serde::de::Visitor<'de> for KeptVisitor {
            type Value = Kept;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Kept)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Kept, __A::Error> {
                let mut made = Kept {
                    not: ::std::option::Option::None,
                    any: ::std::option::Option::None,
                    one: ::std::option::Option::None,
                    tuple: ::std::option::Option::None,
                    open: ::std::option::Option::None,
                    names: ::std::option::Option::None,
                    mixed: ::std::option::Option::None,
                    deep: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "not" => {
                            ::exactify::__private::set(&mut made.not, &name, &mut map)?
                        }
                        "any" => {
                            ::exactify::__private::set(&mut made.any, &name, &mut map)?
                        }
                        "one" => {
                            ::exactify::__private::set(&mut made.one, &name, &mut map)?
                        }
                        "tuple" => {
                            ::exactify::__private::set(&mut made.tuple, &name, &mut map)?
                        }
                        "open" => {
                            ::exactify::__private::set(&mut made.open, &name, &mut map)?
                        }
                        "names" => {
                            ::exactify::__private::set(&mut made.names, &name, &mut map)?
                        }
                        "mixed" => {
                            ::exactify::__private::set(&mut made.mixed, &name, &mut map)?
                        }
                        "deep" => {
                            ::exactify::__private::set(&mut made.deep, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(KeptVisitor)
    }
}

impl ::exactify::Exact for Kept {
    const CHECK: &'static ::exactify::Check = &checks::KEPT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.not)
            || ::exactify::Exact::has_unknown(&self.tuple)
            || ::exactify::Exact::has_unknown(&self.open)
            || ::exactify::Exact::has_unknown(&self.names)
            || ::exactify::Exact::has_unknown(&self.deep)
    }
}

impl ::exactify::Subschema for Kept {
    const SCHEMA: &'static str = r##"{"title":"Kept","type":"object","properties":{"not":{"not":{"type":["string","null"],"maxLength":1}},"any":{"anyOf":[{"type":"string","maxLength":2},{"type":"string","pattern":"a"},{"type":"number","minimum":3}]},"one":{"oneOf":[{"type":"integer","multipleOf":3},{"type":"integer","multipleOf":5}]},"tuple":{"type":"array","prefixItems":[{"type":"integer"}],"contains":{"const":7},"unevaluatedItems":{"type":"string"}},"open":{"allOf":[{"properties":{"a":{"type":"integer"}}},{"if":{"properties":{"b":{"const":1}},"required":["b"]},"then":{"properties":{"c":true}}}],"type":"object","unevaluatedProperties":false},"names":{"type":"object","propertyNames":{"anyOf":[{"maxLength":2},{"pattern":"^x-"}]},"additionalProperties":{"type":"boolean"}},"mixed":{"enum":[1,"a",null,[true],{"b":2}],"not":{"const":"a"}},"deep":{"type":"object","properties":{"next":{"$ref":"#/properties/deep"}},"not":{"required":["stop"]}}}}"##;
}

/// KeptNot
///
/// Enforced:
/// * `not`: `` {"type":["null","string"],"maxLength":1} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptNot(::exactify::Raw);

::exactify::checked_impls!(KeptNot, ::exactify::Raw, & checks::KEPT_NOT);

::exactify::checked_text_impls!(KeptNot, ::exactify::Raw);

impl ::exactify::Subschema for KeptNot {
    const SCHEMA: &'static str = r#"{"not":{"type":["string","null"],"maxLength":1}}"#;
}

/// What a [`KeptAny`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum KeptAnyKind {
    /// Where the value is a JSON string.
    Other(KeptAnyOther),
    /// Where the value is a JSON string.
    String(KeptAnyString),
    /// Where the value is a JSON number.
    Number(KeptAnyNumber),
}

::exactify::variant_impls!(
    KeptAnyKind, [Other, String, Number], [Other(KeptAnyOther), String(KeptAnyString),
    Number(KeptAnyNumber)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for KeptAnyKind {
    const NAME: &'static str = "kept any";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::KEPT_ANY_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Other),
            1 => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
        }
    }
}

/// KeptAny
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptAny(KeptAnyKind);

::exactify::sealed_choice_impls!(KeptAny, KeptAnyKind, & checks::KEPT_ANY);

::exactify::choice_text_impls!(KeptAny);

impl ::exactify::Subschema for KeptAny {
    const SCHEMA: &'static str = r#"{"anyOf":[{"type":"string","maxLength":2},{"type":"string","pattern":"a"},{"type":"number","minimum":3}]}"#;
}

/// KeptAnyOther
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 2 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptAnyOther(::exactify::__private::EcoString);

::exactify::string_impls!(
    KeptAnyOther, "kept any other", checks::KEPT_ANY_OTHER.strings, &
    checks::KEPT_ANY_OTHER
);

impl ::exactify::Subschema for KeptAnyOther {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":2}"#;
}

/// KeptAnyString
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` a ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptAnyString(::exactify::__private::EcoString);

::exactify::string_impls!(
    KeptAnyString, "kept any string", checks::KEPT_ANY_STRING.strings, &
    checks::KEPT_ANY_STRING
);

impl ::exactify::Subschema for KeptAnyString {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"a"}"#;
}

/// KeptAnyNumber
///
/// Enforced:
/// * `type`: `` number ``
/// * `minimum`: `` 3 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptAnyNumber(::exactify::Number);

::exactify::number_impls!(
    KeptAnyNumber, "kept any number", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("3"))], &
    checks::KEPT_ANY_NUMBER
);

impl ::exactify::Subschema for KeptAnyNumber {
    const SCHEMA: &'static str = r#"{"type":"number","minimum":3}"#;
}

/// What a [`KeptOne`] is: one variant for each branch.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum KeptOneKind {
    /// Where the value is a JSON number.
    Number(KeptOneNumber),
    /// Where the value is a JSON number.
    Number2(KeptOneNumber2),
}

::exactify::variant_impls!(
    KeptOneKind, [Number, Number2], [Number(KeptOneNumber), Number2(KeptOneNumber2)]
);

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for KeptOneKind {
    const NAME: &'static str = "kept one";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::KEPT_ONE_BRANCHES;
    const WHOLE: bool = true;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Number),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Number2),
        }
    }
}

/// KeptOne
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptOne(KeptOneKind);

::exactify::sealed_choice_impls!(KeptOne, KeptOneKind, & checks::KEPT_ONE);

impl ::exactify::Subschema for KeptOne {
    const SCHEMA: &'static str = r#"{"oneOf":[{"type":"integer","multipleOf":3},{"type":"integer","multipleOf":5}]}"#;
}

/// KeptOneNumber
///
/// Enforced:
/// * `type`: `` integer ``
/// * `multipleOf`: `` 3 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptOneNumber(::exactify::Number);

::exactify::number_impls!(
    KeptOneNumber, "kept one number", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::MultipleOf(::exactify::check::Limit::new("3"))], &
    checks::KEPT_ONE_NUMBER
);

impl ::exactify::Subschema for KeptOneNumber {
    const SCHEMA: &'static str = r#"{"type":"integer","multipleOf":3}"#;
}

/// KeptOneNumber2
///
/// Enforced:
/// * `type`: `` integer ``
/// * `multipleOf`: `` 5 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptOneNumber2(::exactify::Number);

::exactify::number_impls!(
    KeptOneNumber2, "kept one number2", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::MultipleOf(::exactify::check::Limit::new("5"))], &
    checks::KEPT_ONE_NUMBER2
);

impl ::exactify::Subschema for KeptOneNumber2 {
    const SCHEMA: &'static str = r#"{"type":"integer","multipleOf":5}"#;
}

/// KeptTuple
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"integer"}] ``
/// * `contains`: `` {"const":7} ``
/// * `unevaluatedItems`: `` {"type":"string"} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptTuple(::exactify::Raw);

::exactify::checked_impls!(KeptTuple, ::exactify::Raw, & checks::KEPT_TUPLE);

::exactify::checked_text_impls!(KeptTuple, ::exactify::Raw);

impl ::exactify::Subschema for KeptTuple {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"integer"}],"contains":{"const":7},"unevaluatedItems":{"type":"string"}}"#;
}

/// KeptOpen
///
/// Enforced:
/// * `type`: `` object ``
/// * `unevaluatedProperties`: `` false ``
/// * `if`: `` {"properties":{"b":{"const":1}},"required":["b"]} ``
/// * `then`: `` {"properties":{"c":true}} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptOpen {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    a: ::std::option::Option<::exactify::Integer>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<KeptOpen>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl KeptOpen {
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub fn a(&self) -> ::std::option::Option<&::exactify::Integer> {
        self.a.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<KeptOpen> {
        &self.extra
    }
}

::exactify::parts_impls!(
    KeptOpen { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : { a : ::exactify::Integer, try_set_a, try_remove_a; } nullable : {} maps :
    { extra } }
);

impl ::exactify::__private::Properties for KeptOpen {
    const NAMES: &'static [&'static str] = &["a"];
}

impl ::serde::Serialize for KeptOpen {
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
impl ::exactify::__private::guard::Guarded for KeptOpen {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct KeptOpenVisitor;
        impl<'de> ::serde::de::Visitor<'de> for KeptOpenVisitor {
            type Value = KeptOpen;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (kept open)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<KeptOpen, __A::Error> {
                let mut made = KeptOpen {
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
        deserializer.deserialize_map(KeptOpenVisitor)
    }
}

impl<'de> ::serde::Deserialize<'de> for KeptOpen {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_text(deserializer)
    }
}

impl ::exactify::Exact for KeptOpen {
    const CHECK: &'static ::exactify::Check = &checks::KEPT_OPEN;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for KeptOpen {
    const SCHEMA: &'static str = r#"{"allOf":[{"properties":{"a":{"type":"integer"}}},{"if":{"properties":{"b":{"const":1}},"required":["b"]},"then":{"properties":{"c":true}}}],"type":"object","unevaluatedProperties":false}"#;
}

/// KeptNames
///
/// Enforced:
/// * `type`: `` object ``
/// * `propertyNames`: `` {"anyOf":[{"maxLength":2},{"pattern":"^x-"}]} ``
/// * `additionalProperties`: `` {"type":"boolean"} ``
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptNames(::exactify::Raw);

::exactify::checked_impls!(KeptNames, ::exactify::Raw, & checks::KEPT_NAMES);

::exactify::checked_text_impls!(KeptNames, ::exactify::Raw);

impl ::exactify::Subschema for KeptNames {
    const SCHEMA: &'static str = r#"{"type":"object","propertyNames":{"anyOf":[{"maxLength":2},{"pattern":"^x-"}]},"additionalProperties":{"type":"boolean"}}"#;
}

/// KeptMixed
///
/// Enforced:
/// * `enum`: `` [1,"a",null,[true],{"b":2}] ``
/// * `not`: `` {"const":"a"} ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum KeptMixed {
    /// `1`
    N1,
    /// `[true]`
    Array,
    /// `{"b":2}`
    Object,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl KeptMixed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::N1, Self::Array, Self::Object];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::N1 => "1",
            Self::Array => "[true]",
            Self::Object => "{\"b\":2}",
        }
    }
}

::exactify::value_enum_impls!(KeptMixed, & checks::KEPT_MIXED_ONLY);

::exactify::value_enum_impls!(KeptMixed of numbers);

impl ::exactify::Subschema for KeptMixed {
    const SCHEMA: &'static str = r#"{"enum":[1,"a",null,[true],{"b":2}],"not":{"const":"a"},"type":["object","array","number"]}"#;
}

/// KeptDeep
///
/// Enforced:
/// * `type`: `` object ``
/// * `not`: `` {"required":["stop"]} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct KeptDeep {
    /// The property `next`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `not`: `` {"required":["stop"]} ``
    next: ::std::option::Option<::std::boxed::Box<KeptDeep>>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<KeptDeep>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl KeptDeep {
    /// The property `next`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `not`: `` {"required":["stop"]} ``
    pub fn next(&self) -> ::std::option::Option<&::std::boxed::Box<KeptDeep>> {
        self.next.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<KeptDeep> {
        &self.extra
    }
}

::exactify::parts_impls!(
    KeptDeep { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : { next : ::std::boxed::Box < KeptDeep >, try_set_next, try_remove_next; }
    nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for KeptDeep {
    const NAMES: &'static [&'static str] = &["next"];
}

impl ::serde::Serialize for KeptDeep {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.next.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for KeptDeep {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct KeptDeepVisitor;
        impl<'de> ::serde::de::Visitor<'de> for KeptDeepVisitor {
            type Value = KeptDeep;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (kept deep)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<KeptDeep, __A::Error> {
                let mut made = KeptDeep {
                    next: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "next" => {
                            ::exactify::__private::set(&mut made.next, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(KeptDeepVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        !self.extra.contains_key("stop")
    }
}

impl<'de> ::serde::Deserialize<'de> for KeptDeep {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for KeptDeep {
    const CHECK: &'static ::exactify::Check = &checks::KEPT_DEEP;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.next)
    }
}

impl ::exactify::Subschema for KeptDeep {
    const SCHEMA: &'static str = r##"{"type":"object","properties":{"next":{"$ref":"#/properties/deep"}},"not":{"required":["stop"]}}"##;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static KEPT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Kept",
        object: &Object {
            properties: &[
                ("not", &KEPT_NOT),
                ("any", &KEPT_ANY),
                ("one", &KEPT_ONE),
                ("tuple", &KEPT_TUPLE),
                ("open", &KEPT_OPEN),
                ("names", &KEPT_NAMES),
                ("mixed", &KEPT_MIXED),
                ("deep", &KEPT_DEEP),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static KEPT_NOT: Check = Check {
        name: "kept not",
        conditions: &[
            Condition::Not(
                &Check {
                    types: JsonTypes::STRING.or(JsonTypes::NULL),
                    name: "kept not",
                    strings: &[StringRule::MaxLength(1)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static KEPT_ANY: Check = Check {
        name: "kept any",
        conditions: &[Condition::Choice(&KEPT_ANY_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static KEPT_ANY_OTHER: Check = Check {
        types: JsonTypes::STRING,
        name: "kept any other",
        strings: &[StringRule::MaxLength(2)],
        ..Check::ANY
    };
    pub(super) static KEPT_ANY_STRING: Check = Check {
        types: JsonTypes::STRING,
        name: "kept any string",
        strings: &[StringRule::Pattern("a", matches_1)],
        ..Check::ANY
    };
    pub(super) static KEPT_ANY_NUMBER: Check = Check {
        types: JsonTypes::NUMBER,
        name: "kept any number",
        numbers: &[NumberRule::Minimum(Limit::new("3"))],
        ..Check::ANY
    };
    pub(super) static KEPT_ONE: Check = Check {
        name: "kept one",
        conditions: &[Condition::Choice(&KEPT_ONE_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static KEPT_ONE_NUMBER: Check = Check {
        types: JsonTypes::INTEGER,
        name: "kept one number",
        numbers: &[NumberRule::MultipleOf(Limit::new("3"))],
        ..Check::ANY
    };
    pub(super) static KEPT_ONE_NUMBER2: Check = Check {
        types: JsonTypes::INTEGER,
        name: "kept one number2",
        numbers: &[NumberRule::MultipleOf(Limit::new("5"))],
        ..Check::ANY
    };
    pub(super) static KEPT_TUPLE: Check = Check {
        types: JsonTypes::ARRAY,
        name: "kept tuple",
        array: &Items {
            prefix: &[&Check::INTEGER],
            unevaluated: Some(&Check::STRING),
            contains: Some(
                &Contains {
                    check: &Check {
                        values: &[("const", &["7"])],
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
    pub(super) static KEPT_OPEN: Check = Check {
        types: JsonTypes::OBJECT,
        name: "kept open",
        object: &Object {
            unevaluated: Some(&Check::NEVER),
            ..Object::ANY
        },
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "kept open",
                    object: &Object {
                        properties: &[("a", &Check::INTEGER)],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "kept open",
                    conditions: &[
                        Condition::If {
                            condition: &Check {
                                name: "kept open",
                                object: &Object {
                                    properties: &[
                                        (
                                            "b",
                                            &Check {
                                                values: &[("const", &["1"])],
                                                ..Check::ANY
                                            },
                                        ),
                                    ],
                                    required: &["b"],
                                    ..Object::ANY
                                },
                                ..Check::ANY
                            },
                            then: Some(
                                &Check {
                                    name: "kept open",
                                    object: &Object {
                                        properties: &[("c", &Check::ANY)],
                                        ..Object::ANY
                                    },
                                    ..Check::ANY
                                },
                            ),
                            otherwise: None,
                        },
                    ],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static KEPT_NAMES: Check = Check {
        types: JsonTypes::OBJECT,
        name: "kept names",
        object: &Object {
            additional: Some(&Check::BOOLEAN),
            names: Some(
                &Check {
                    conditions: &[Condition::Choice(&PROPERTY_NAMES_BRANCHES)],
                    ..Check::ANY
                },
            ),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static KEPT_MIXED: Check = Check {
        name: "kept mixed",
        values: &[("enum", &["1", "\"a\"", "null", "[true]", "{\"b\":2}"])],
        conditions: &[
            Condition::Not(
                &Check {
                    name: "kept mixed",
                    strings: &[StringRule::OneOf("const", &["a"])],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static KEPT_DEEP: Check = Check {
        types: JsonTypes::OBJECT,
        name: "kept deep",
        object: &Object {
            properties: &[
                (
                    "next",
                    &Check {
                        name: "kept deep",
                        in_place: &[("/$ref", &KEPT_DEEP)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        conditions: &[
            Condition::Not(
                &Check {
                    name: "kept deep",
                    object: &Object {
                        required: &["stop"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static KEPT_MIXED_ONLY: Check = Check {
        name: "kept mixed",
        in_place: &[("", &KEPT_MIXED)],
        only: JsonTypes::OBJECT.or(JsonTypes::ARRAY).or(JsonTypes::NUMBER),
        ..Check::ANY
    };
    pub(super) static KEPT_ANY_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &KEPT_ANY_OTHER,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &KEPT_ANY_STRING,
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/2",
                types: JsonTypes::NUMBER,
                check: &KEPT_ANY_NUMBER,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static KEPT_ONE_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::NUMBER,
                check: &KEPT_ONE_NUMBER,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::NUMBER,
                check: &KEPT_ONE_NUMBER2,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static PROPERTY_NAMES_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    strings: &[StringRule::MaxLength(2)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::ALL,
                check: &Check {
                    strings: &[StringRule::Pattern("^x-", matches_2)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    /// Whether `text` matches `a`.
    pub(super) fn matches_1(text: &str) -> bool {
        text.bytes().any(|byte| matches!(byte, b'a'))
    }
    /// Whether `text` matches `^x-`.
    pub(super) fn matches_2(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'x') => 1,
                (1, b'-') => return true,
                _ => return false,
            };
        }
        false
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Kept {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Kept {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Kept`](super::Kept).
    #[derive(Clone, Debug, Default)]
    pub struct Kept {
        not: ::exactify::__private::Draft<super::KeptNot>,
        any: ::exactify::__private::Draft<super::KeptAny>,
        one: ::exactify::__private::Draft<super::KeptOne>,
        tuple: ::exactify::__private::Draft<super::KeptTuple>,
        open: ::exactify::__private::Draft<super::KeptOpen>,
        names: ::exactify::__private::Draft<super::KeptNames>,
        mixed: ::exactify::__private::Draft<::std::option::Option<super::KeptMixed>>,
        deep: ::exactify::__private::Draft<::std::boxed::Box<super::KeptDeep>>,
        extra: ::exactify::Extra<super::Kept>,
        errors: ::exactify::BuildError,
    }
    impl Kept {
        /// The property `not`.
        ///
        /// Enforced:
        /// * `not`: `` {"type":["null","string"],"maxLength":1} ``
        #[must_use]
        pub fn not<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::KeptNot>,
            V::Error: ::std::fmt::Display,
        {
            self.not.set(value);
            self
        }
        /// The property `any`.
        #[must_use]
        pub fn any<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::KeptAny>,
            V::Error: ::std::fmt::Display,
        {
            self.any.set(value);
            self
        }
        /// The property `one`.
        #[must_use]
        pub fn one<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::KeptOne>,
            V::Error: ::std::fmt::Display,
        {
            self.one.set(value);
            self
        }
        /// The property `tuple`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"integer"}] ``
        /// * `contains`: `` {"const":7} ``
        /// * `unevaluatedItems`: `` {"type":"string"} ``
        #[must_use]
        pub fn tuple<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::KeptTuple>,
            V::Error: ::std::fmt::Display,
        {
            self.tuple.set(value);
            self
        }
        /// The property `open`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `unevaluatedProperties`: `` false ``
        /// * `if`: `` {"properties":{"b":{"const":1}},"required":["b"]} ``
        /// * `then`: `` {"properties":{"c":true}} ``
        #[must_use]
        pub fn open<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::KeptOpen>,
            V::Error: ::std::fmt::Display,
        {
            self.open.set(value);
            self
        }
        /// The property `names`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"anyOf":[{"maxLength":2},{"pattern":"^x-"}]} ``
        /// * `additionalProperties`: `` {"type":"boolean"} ``
        #[must_use]
        pub fn names<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::KeptNames>,
            V::Error: ::std::fmt::Display,
        {
            self.names.set(value);
            self
        }
        /// The property `mixed`.
        ///
        /// Enforced:
        /// * `enum`: `` [1,"a",null,[true],{"b":2}] ``
        /// * `not`: `` {"const":"a"} ``
        #[must_use]
        pub fn mixed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::KeptMixed>,
            V::Error: ::std::fmt::Display,
        {
            self.mixed.set_some::<V, super::KeptMixed>(value);
            self
        }
        /// Makes `mixed` null.
        #[must_use]
        pub fn mixed_null(mut self) -> Self {
            self.mixed.set(::std::option::Option::<super::KeptMixed>::None);
            self
        }
        /// The property `deep`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `not`: `` {"required":["stop"]} ``
        #[must_use]
        pub fn deep<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::KeptDeep>>,
            V::Error: ::std::fmt::Display,
        {
            self.deep.set(value);
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
        ) -> ::std::result::Result<super::Kept, ::exactify::BuildError> {
            let mut errors = self.errors;
            let not = self.not.optional("not", &mut errors);
            let any = self.any.optional("any", &mut errors);
            let one = self.one.optional("one", &mut errors);
            let tuple = self.tuple.optional("tuple", &mut errors);
            let open = self.open.optional("open", &mut errors);
            let names = self.names.optional("names", &mut errors);
            let mixed = self.mixed.optional("mixed", &mut errors);
            let deep = self.deep.optional("deep", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Kept {
                        not,
                        any,
                        one,
                        tuple,
                        open,
                        names,
                        mixed,
                        deep,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Kept> for super::Kept {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Kept,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::KeptOpen {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> KeptOpen {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`KeptOpen`](super::KeptOpen).
    #[derive(Clone, Debug, Default)]
    pub struct KeptOpen {
        pub(super) a: ::exactify::__private::Draft<::exactify::Integer>,
        pub(super) extra: ::exactify::Extra<super::KeptOpen>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl KeptOpen {
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
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
        ) -> ::std::result::Result<super::KeptOpen, ::exactify::BuildError> {
            let mut errors = self.errors;
            let a = self.a.optional("a", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::KeptOpen {
                        a,
                        extra: self.extra,
                    }),
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<KeptOpen> for super::KeptOpen {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: KeptOpen,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::KeptDeep {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> KeptDeep {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`KeptDeep`](super::KeptDeep).
    #[derive(Clone, Debug, Default)]
    pub struct KeptDeep {
        pub(super) next: ::exactify::__private::Draft<
            ::std::boxed::Box<super::KeptDeep>,
        >,
        pub(super) extra: ::exactify::Extra<super::KeptDeep>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl KeptDeep {
        /// The property `next`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `not`: `` {"required":["stop"]} ``
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::KeptDeep>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set(value);
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
        ) -> ::std::result::Result<super::KeptDeep, ::exactify::BuildError> {
            let mut errors = self.errors;
            let next = self.next.optional("next", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::KeptDeep {
                        next,
                        extra: self.extra,
                    }),
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<KeptDeep> for super::KeptDeep {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: KeptDeep,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`KeptOpen`](super::KeptOpen), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeptOpen {
        /// The property `a`.
        pub a: ::std::option::Option<::exactify::Integer>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::KeptOpen>,
    }
    /// The parts of [`KeptDeep`](super::KeptDeep), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeptDeep {
        /// The property `next`.
        pub next: ::std::option::Option<::std::boxed::Box<super::KeptDeep>>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::KeptDeep>,
    }
}
