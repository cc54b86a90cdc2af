// Made by exactify-build 0.1.0 from tuple_merged. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Merged
///
/// Enforced:
/// * `type`: `` array ``
/// * `uniqueItems`: `` true ``
/// * `maxItems`: `` 4 ``
/// * `prefixItems`: `` [{"minLength":1}] ``
/// * `items`: `` {"type":"integer","minimum":0} ``
/// * `minItems`: `` 1 ``
/// * `prefixItems`: `` [{"type":"string","maxLength":3},{"type":"integer"}] ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Merged {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `minLength`: `` 1 ``
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    item_0: MergedItem0,
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 0 ``
    item_1: ::std::option::Option<MergedItem1>,
    /// The items behind those.
    rest: ::exactify::Array<MergedItem, 0, 2>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Merged {
    /// The array with every item that has a type of its own.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn new(
        item_0: MergedItem0,
        item_1: MergedItem1,
        rest: ::exactify::Array<MergedItem, 0, 2>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self {
            item_0,
            item_1: ::std::option::Option::Some(item_1),
            rest,
        };
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The array of these items, of which the last ones may be absent.
    ///
    /// # Errors
    ///
    /// If an item is there without the one before it, or two items are equal (`uniqueItems`).
    pub fn from_parts(
        item_0: MergedItem0,
        item_1: ::std::option::Option<MergedItem1>,
        rest: ::exactify::Array<MergedItem, 0, 2>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, item_1, rest };
        ::exactify::__private::tuple::no_gap(
            1,
            &[value.item_1.is_some(), !value.rest.is_empty()],
        )?;
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        MergedItem0,
        ::std::option::Option<MergedItem1>,
        ::exactify::Array<MergedItem, 0, 2>,
    ) {
        (self.item_0, self.item_1, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `minItems`
    /// * `minLength`: `` 1 ``
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub fn item_0(&self) -> &MergedItem0 {
        &self.item_0
    }
    /// The item at index 1.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 0 ``
    pub fn item_1(&self) -> ::std::option::Option<&MergedItem1> {
        self.item_1.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<MergedItem, 0, 2> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for Merged {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for Merged {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = 1 + ::std::primitive::usize::from(self.item_1.is_some())
            + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        items.serialize_element(&self.item_0)?;
        if let ::std::option::Option::Some(item) = &self.item_1 {
            items.serialize_element(item)?;
        }
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Merged {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct MergedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for MergedVisitor {
            type Value = Merged;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (Merged)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<Merged, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 1, 4);
                let item_0 = items.item()?;
                let item_1 = items.item()?;
                let rest = items.rest()?;
                items
                    .unique(Merged {
                        item_0: items.required(item_0)?,
                        item_1,
                        rest,
                    })
            }
        }
        deserializer.deserialize_seq(MergedVisitor)
    }
}

impl ::exactify::Exact for Merged {
    const CHECK: &'static ::exactify::Check = &checks::MERGED;
}

impl ::exactify::Subschema for Merged {
    const SCHEMA: &'static str = r#"{"title":"Merged","type":"array","allOf":[{"prefixItems":[{"minLength":1}],"items":{"type":"integer","minimum":0},"minItems":1},{"prefixItems":[{"type":"string","maxLength":3},{"type":"integer"}]}],"uniqueItems":true,"maxItems":4}"#;
}

/// MergedItem
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 0 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergedItem(::exactify::Number);

::exactify::number_impls!(
    MergedItem, "merged item", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("0"))], &
    checks::MERGED_ITEM
);

impl ::exactify::Subschema for MergedItem {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":0}"#;
}

/// MergedItem0
///
/// Enforced:
/// * `minLength`: `` 1 ``
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergedItem0(::exactify::__private::EcoString);

::exactify::string_impls!(
    MergedItem0, "merged item0", & [::exactify::check::StringRule::MinLength(1),
    ::exactify::check::StringRule::MaxLength(3)], & checks::MERGED_ITEM0
);

impl ::exactify::Subschema for MergedItem0 {
    const SCHEMA: &'static str = r#"{"allOf":[{"minLength":1},{"type":"string","maxLength":3}]}"#;
}

/// MergedItem1
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 0 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct MergedItem1(::exactify::Number);

::exactify::number_impls!(
    MergedItem1, "merged item1", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("0"))], &
    checks::MERGED_ITEM1
);

impl ::exactify::Subschema for MergedItem1 {
    const SCHEMA: &'static str = r#"{"allOf":[{"type":"integer","minimum":0},{"type":"integer"}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static MERGED: Check = Check {
        types: JsonTypes::ARRAY,
        name: "Merged",
        array: &Items {
            max: 4,
            unique: true,
            ..Items::ANY
        },
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "Merged",
                    array: &Items {
                        prefix: &[
                            &Check {
                                strings: &[StringRule::MinLength(1)],
                                ..Check::ANY
                            },
                        ],
                        rest: Some(&MERGED_ITEM),
                        min: 1,
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "Merged",
                    array: &Items {
                        prefix: &[
                            &Check {
                                types: JsonTypes::STRING,
                                strings: &[StringRule::MaxLength(3)],
                                ..Check::ANY
                            },
                            &Check::INTEGER,
                        ],
                        ..Items::ANY
                    },
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static MERGED_ITEM: Check = Check {
        types: JsonTypes::INTEGER,
        name: "merged item",
        numbers: &[NumberRule::Minimum(Limit::new("0"))],
        ..Check::ANY
    };
    pub(super) static MERGED_ITEM0: Check = Check {
        in_place: &[
            (
                "",
                &Check {
                    name: "merged item0",
                    strings: &[StringRule::MinLength(1)],
                    ..Check::ANY
                },
            ),
            (
                "",
                &Check {
                    types: JsonTypes::STRING,
                    name: "merged item0",
                    strings: &[StringRule::MaxLength(3)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static MERGED_ITEM1: Check = Check {
        in_place: &[
            ("", &MERGED_ITEM),
            (
                "",
                &Check {
                    types: JsonTypes::INTEGER,
                    name: "merged item1",
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
}
