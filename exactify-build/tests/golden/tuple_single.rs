// Made by exactify-build 0.1.0 from tuple_single. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Single
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Single {
    /// The property `one`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"integer"}] ``
    /// * `items`: `` false ``
    /// * `uniqueItems`: `` true ``
    pub one: ::std::option::Option<SingleOne>,
    /// The property `two`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `prefixItems`: `` [{"type":"integer"}] ``
    /// * `maxItems`: `` 2 ``
    /// * `uniqueItems`: `` true ``
    pub two: ::std::option::Option<SingleTwo>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Single>,
}

impl ::exactify::__private::Properties for Single {
    const NAMES: &'static [&'static str] = &["one", "two"];
}

impl ::serde::Serialize for Single {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.one.is_some())
            + ::std::primitive::usize::from(self.two.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.one {
            map.serialize_entry("one", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.two {
            map.serialize_entry("two", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Single {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SingleVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SingleVisitor {
            type Value = Single;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Single)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Single, __A::Error> {
                let mut made = Single {
                    one: ::std::option::Option::None,
                    two: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "one" => {
                            ::exactify::__private::set(&mut made.one, &name, &mut map)?
                        }
                        "two" => {
                            ::exactify::__private::set(&mut made.two, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(SingleVisitor)
    }
}

impl ::exactify::Exact for Single {
    const CHECK: &'static ::exactify::Check = &checks::SINGLE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Single {
    const SCHEMA: &'static str = r#"{"title":"Single","type":"object","properties":{"one":{"type":"array","prefixItems":[{"type":"integer"}],"items":false,"uniqueItems":true},"two":{"type":"array","prefixItems":[{"type":"integer"}],"maxItems":2,"uniqueItems":true}}}"#;
}

/// SingleOne
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"integer"}] ``
/// * `items`: `` false ``
/// * `uniqueItems`: `` true ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SingleOne {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub item_0: ::std::option::Option<::exactify::Integer>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SingleOne {
    /// The array with every item that has a type of its own.
    pub fn new(item_0: ::exactify::Integer) -> Self {
        Self {
            item_0: ::std::option::Option::Some(item_0),
        }
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for SingleOne {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for SingleOne {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = ::std::primitive::usize::from(self.item_0.is_some());
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(item) = &self.item_0 {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SingleOne {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SingleOneVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SingleOneVisitor {
            type Value = SingleOne;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (single one)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<SingleOne, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 0, 1);
                let item_0 = items.item()?;
                items.end()?;
                ::std::result::Result::Ok(SingleOne { item_0 })
            }
        }
        deserializer.deserialize_seq(SingleOneVisitor)
    }
}

impl ::exactify::Exact for SingleOne {
    const CHECK: &'static ::exactify::Check = &checks::SINGLE_ONE;
}

impl ::exactify::Subschema for SingleOne {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"integer"}],"items":false,"uniqueItems":true}"#;
}

/// SingleTwo
///
/// Enforced:
/// * `type`: `` array ``
/// * `prefixItems`: `` [{"type":"integer"}] ``
/// * `maxItems`: `` 2 ``
/// * `uniqueItems`: `` true ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct SingleTwo {
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    item_0: ::std::option::Option<::exactify::Integer>,
    /// The items behind those.
    rest: ::exactify::Array<::exactify::Raw, 0, 1>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl SingleTwo {
    /// The array with every item that has a type of its own.
    ///
    /// # Errors
    ///
    /// If two items are equal (`uniqueItems`).
    pub fn new(
        item_0: ::exactify::Integer,
        rest: ::exactify::Array<::exactify::Raw, 0, 1>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self {
            item_0: ::std::option::Option::Some(item_0),
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
        item_0: ::std::option::Option<::exactify::Integer>,
        rest: ::exactify::Array<::exactify::Raw, 0, 1>,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        let value = Self { item_0, rest };
        ::exactify::__private::tuple::no_gap(
            0,
            &[value.item_0.is_some(), !value.rest.is_empty()],
        )?;
        ::exactify::__private::no_equal_items(&value)?;
        ::std::result::Result::Ok(value)
    }
    /// The items, from which `from_parts` makes the array again.
    pub fn into_parts(
        self,
    ) -> (
        ::std::option::Option<::exactify::Integer>,
        ::exactify::Array<::exactify::Raw, 0, 1>,
    ) {
        (self.item_0, self.rest)
    }
    /// The item at index 0.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub fn item_0(&self) -> ::std::option::Option<&::exactify::Integer> {
        self.item_0.as_ref()
    }
    /// The items behind those.
    pub fn rest(&self) -> &::exactify::Array<::exactify::Raw, 0, 1> {
        &self.rest
    }
}

impl ::std::convert::TryFrom<::exactify::Raw> for SingleTwo {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::exactify::Raw,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::tuple::from_raw(&text)
    }
}

impl ::serde::Serialize for SingleTwo {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeSeq as _;
        let count = ::std::primitive::usize::from(self.item_0.is_some())
            + self.rest.len();
        let mut items = serializer.serialize_seq(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(item) = &self.item_0 {
            items.serialize_element(item)?;
        }
        for item in &self.rest {
            items.serialize_element(item)?;
        }
        items.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for SingleTwo {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct SingleTwoVisitor;
        impl<'de> ::serde::de::Visitor<'de> for SingleTwoVisitor {
            type Value = SingleTwo;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an array (single two)")
            }
            fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(
                self,
                seq: __A,
            ) -> ::std::result::Result<SingleTwo, __A::Error> {
                let mut items = ::exactify::__private::tuple::Reader::new(seq, 0, 2);
                let item_0 = items.item()?;
                let rest = items.rest()?;
                items.unique(SingleTwo { item_0, rest })
            }
        }
        deserializer.deserialize_seq(SingleTwoVisitor)
    }
}

impl ::exactify::Exact for SingleTwo {
    const CHECK: &'static ::exactify::Check = &checks::SINGLE_TWO;
}

impl ::exactify::Subschema for SingleTwo {
    const SCHEMA: &'static str = r#"{"type":"array","prefixItems":[{"type":"integer"}],"maxItems":2,"uniqueItems":true}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SINGLE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Single",
        object: &Object {
            properties: &[("one", &SINGLE_ONE), ("two", &SINGLE_TWO)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static SINGLE_ONE: Check = Check {
        types: JsonTypes::ARRAY,
        name: "single one",
        array: &Items {
            prefix: &[&Check::INTEGER],
            rest: Some(&Check::NEVER),
            unique: true,
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static SINGLE_TWO: Check = Check {
        types: JsonTypes::ARRAY,
        name: "single two",
        array: &Items {
            prefix: &[&Check::INTEGER],
            max: 2,
            unique: true,
            ..Items::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Single {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Single {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Single`](super::Single).
    #[derive(Clone, Debug, Default)]
    pub struct Single {
        one: ::exactify::__private::Draft<super::SingleOne>,
        two: ::exactify::__private::Draft<super::SingleTwo>,
        extra: ::exactify::Extra<super::Single>,
        errors: ::exactify::BuildError,
    }
    impl Single {
        /// The property `one`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"integer"}] ``
        /// * `items`: `` false ``
        /// * `uniqueItems`: `` true ``
        #[must_use]
        pub fn one<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SingleOne>,
            V::Error: ::std::fmt::Display,
        {
            self.one.set(value);
            self
        }
        /// The property `two`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `prefixItems`: `` [{"type":"integer"}] ``
        /// * `maxItems`: `` 2 ``
        /// * `uniqueItems`: `` true ``
        #[must_use]
        pub fn two<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SingleTwo>,
            V::Error: ::std::fmt::Display,
        {
            self.two.set(value);
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
        ) -> ::std::result::Result<super::Single, ::exactify::BuildError> {
            let mut errors = self.errors;
            let one = self.one.optional("one", &mut errors);
            let two = self.two.optional("two", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Single {
                        one,
                        two,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Single> for super::Single {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Single,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
