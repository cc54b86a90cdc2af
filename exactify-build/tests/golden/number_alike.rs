// Made by exactify-build 0.1.0 from number_alike. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Alike
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Alike {
    /// Bound
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 100000000000000000001 ``
    pub above: ::std::option::Option<Bound>,
    /// Bound
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 100000000000000000002 ``
    pub further_above: ::std::option::Option<AlikeBound>,
    /// Bound
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 100000000000000000001.0 ``
    pub same_in_other_words: ::std::option::Option<Bound>,
    /// The property `close`.
    ///
    /// Enforced:
    /// * `const`: `` 0.1000000000000000055 ``
    pub close: ::std::option::Option<AlikeClose>,
    /// The property `huge`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    /// * `maximum`: `` 1e400 ``
    pub huge: ::std::option::Option<AlikeHuge>,
    /// The property `both`.
    ///
    /// Enforced:
    /// * `enum`: `` ["a",1] ``
    /// * `enum`: `` [1.0,"a","b"] ``
    pub both: ::std::option::Option<AlikeBoth>,
    /// The property `mixed`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","integer"] ``
    /// * `enum`: `` ["a",1.0,1.5] ``
    pub mixed: ::std::option::Option<AlikeMixed>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Alike>,
}

impl ::exactify::__private::Properties for Alike {
    const NAMES: &'static [&'static str] = &[
        "above",
        "further above",
        "same in other words",
        "close",
        "huge",
        "both",
        "mixed",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Alike {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.above.is_some())
            + ::std::primitive::usize::from(self.further_above.is_some())
            + ::std::primitive::usize::from(self.same_in_other_words.is_some())
            + ::std::primitive::usize::from(self.close.is_some())
            + ::std::primitive::usize::from(self.huge.is_some())
            + ::std::primitive::usize::from(self.both.is_some())
            + ::std::primitive::usize::from(self.mixed.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.above {
            map.serialize_entry("above", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.further_above {
            map.serialize_entry("further above", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.same_in_other_words {
            map.serialize_entry("same in other words", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.close {
            map.serialize_entry("close", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.huge {
            map.serialize_entry("huge", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.both {
            map.serialize_entry("both", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.mixed {
            map.serialize_entry("mixed", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Alike {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct AlikeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for AlikeVisitor {
            type Value = Alike;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Alike)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Alike, __A::Error> {
                let mut made = Alike {
                    above: ::std::option::Option::None,
                    further_above: ::std::option::Option::None,
                    same_in_other_words: ::std::option::Option::None,
                    close: ::std::option::Option::None,
                    huge: ::std::option::Option::None,
                    both: ::std::option::Option::None,
                    mixed: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "above" => {
                            ::exactify::__private::set(&mut made.above, &name, &mut map)?
                        }
                        "further above" => {
                            ::exactify::__private::set(
                                &mut made.further_above,
                                &name,
                                &mut map,
                            )?
                        }
                        "same in other words" => {
                            ::exactify::__private::set(
                                &mut made.same_in_other_words,
                                &name,
                                &mut map,
                            )?
                        }
                        "close" => {
                            ::exactify::__private::set(&mut made.close, &name, &mut map)?
                        }
                        "huge" => {
                            ::exactify::__private::set(&mut made.huge, &name, &mut map)?
                        }
                        "both" => {
                            ::exactify::__private::set(&mut made.both, &name, &mut map)?
                        }
                        "mixed" => {
                            ::exactify::__private::set(&mut made.mixed, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(AlikeVisitor)
    }
}

impl ::exactify::Exact for Alike {
    const CHECK: &'static ::exactify::Check = &checks::ALIKE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Alike {
    const SCHEMA: &'static str = r#"{"title":"Alike","type":"object","properties":{"above":{"title":"Bound","type":"integer","minimum":100000000000000000001},"further above":{"title":"Bound","type":"integer","minimum":100000000000000000002},"same in other words":{"title":"Bound","type":"integer","minimum":100000000000000000001.0},"close":{"const":0.1000000000000000055},"huge":{"type":"number","maximum":1e400},"both":{"allOf":[{"enum":["a",1]},{"enum":[1.0,"a","b"]}]},"mixed":{"type":["string","integer"],"enum":["a",1.0,1.5]}}}"#;
}

/// Bound
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 100000000000000000001 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Bound(::exactify::Number);

::exactify::number_impls!(
    Bound, "Bound", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("100000000000000000001"))],
    & checks::BOUND
);

impl ::exactify::Subschema for Bound {
    const SCHEMA: &'static str = r#"{"title":"Bound","type":"integer","minimum":100000000000000000001}"#;
}

/// Bound
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 100000000000000000002 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AlikeBound(::exactify::Number);

::exactify::number_impls!(
    AlikeBound, "Bound", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("100000000000000000002"))],
    & checks::ALIKE_BOUND
);

impl ::exactify::Subschema for AlikeBound {
    const SCHEMA: &'static str = r#"{"title":"Bound","type":"integer","minimum":100000000000000000002}"#;
}

/// AlikeClose
///
/// Enforced:
/// * `const`: `` 0.1000000000000000055 ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AlikeClose;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl AlikeClose {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "0.1000000000000000055",
        }
    }
}

::exactify::value_enum_impls!(AlikeClose, & checks::ALIKE_CLOSE);

::exactify::value_enum_impls!(AlikeClose of numbers);

impl ::exactify::Subschema for AlikeClose {
    const SCHEMA: &'static str = r#"{"const":0.1000000000000000055}"#;
}

/// AlikeHuge
///
/// Enforced:
/// * `type`: `` number ``
/// * `maximum`: `` 1e400 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct AlikeHuge(::exactify::Number);

::exactify::number_impls!(
    AlikeHuge, "alike huge", &
    [::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("1e400"))], &
    checks::ALIKE_HUGE
);

impl ::exactify::Subschema for AlikeHuge {
    const SCHEMA: &'static str = r#"{"type":"number","maximum":1e400}"#;
}

/// AlikeBoth
///
/// Enforced:
/// * `enum`: `` ["a",1] ``
/// * `enum`: `` [1.0,"a","b"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AlikeBoth {
    /// `a`
    A,
    /// `1`
    N1,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl AlikeBoth {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::N1];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::A => "\"a\"",
            Self::N1 => "1",
        }
    }
}

::exactify::value_enum_impls!(AlikeBoth, & checks::ALIKE_BOTH);

::exactify::value_enum_impls!(AlikeBoth of numbers);

::exactify::value_enum_impls!(AlikeBoth of strings);

impl ::exactify::Subschema for AlikeBoth {
    const SCHEMA: &'static str = r#"{"allOf":[{"enum":["a",1]},{"enum":[1.0,"a","b"]}]}"#;
}

/// AlikeMixed
///
/// Enforced:
/// * `type`: `` ["string","integer"] ``
/// * `enum`: `` ["a",1.0,1.5] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum AlikeMixed {
    /// `a`
    A,
    /// `1`
    N1,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl AlikeMixed {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::N1];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self::A => "\"a\"",
            Self::N1 => "1",
        }
    }
}

::exactify::value_enum_impls!(AlikeMixed, & checks::ALIKE_MIXED);

::exactify::value_enum_impls!(AlikeMixed of numbers);

::exactify::value_enum_impls!(AlikeMixed of strings);

impl ::exactify::Subschema for AlikeMixed {
    const SCHEMA: &'static str = r#"{"type":["string","integer"],"enum":["a",1.0,1.5]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static ALIKE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Alike",
        object: &Object {
            properties: &[
                ("above", &BOUND),
                ("further above", &ALIKE_BOUND),
                (
                    "same in other words",
                    &Check {
                        types: JsonTypes::INTEGER,
                        name: "Bound",
                        numbers: &[
                            NumberRule::Minimum(Limit::new("100000000000000000001.0")),
                        ],
                        ..Check::ANY
                    },
                ),
                ("close", &ALIKE_CLOSE),
                ("huge", &ALIKE_HUGE),
                ("both", &ALIKE_BOTH),
                ("mixed", &ALIKE_MIXED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BOUND: Check = Check {
        types: JsonTypes::INTEGER,
        name: "Bound",
        numbers: &[NumberRule::Minimum(Limit::new("100000000000000000001"))],
        ..Check::ANY
    };
    pub(super) static ALIKE_BOUND: Check = Check {
        types: JsonTypes::INTEGER,
        name: "Bound",
        numbers: &[NumberRule::Minimum(Limit::new("100000000000000000002"))],
        ..Check::ANY
    };
    pub(super) static ALIKE_CLOSE: Check = Check {
        name: "alike close",
        values: &[("const", &["0.1000000000000000055"])],
        ..Check::ANY
    };
    pub(super) static ALIKE_HUGE: Check = Check {
        types: JsonTypes::NUMBER,
        name: "alike huge",
        numbers: &[NumberRule::Maximum(Limit::new("1e400"))],
        ..Check::ANY
    };
    pub(super) static ALIKE_BOTH: Check = Check {
        name: "alike both",
        in_place: &[
            (
                "/allOf/0",
                &Check {
                    name: "alike both",
                    values: &[("enum", &["\"a\"", "1"])],
                    ..Check::ANY
                },
            ),
            (
                "/allOf/1",
                &Check {
                    name: "alike both",
                    values: &[("enum", &["1.0", "\"a\"", "\"b\""])],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static ALIKE_MIXED: Check = Check {
        types: JsonTypes::STRING.or(JsonTypes::INTEGER),
        name: "alike mixed",
        values: &[("enum", &["\"a\"", "1.0", "1.5"])],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Alike {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Alike {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Alike`](super::Alike).
    #[derive(Clone, Debug, Default)]
    pub struct Alike {
        above: ::exactify::__private::Draft<super::Bound>,
        further_above: ::exactify::__private::Draft<super::AlikeBound>,
        same_in_other_words: ::exactify::__private::Draft<super::Bound>,
        close: ::exactify::__private::Draft<super::AlikeClose>,
        huge: ::exactify::__private::Draft<super::AlikeHuge>,
        both: ::exactify::__private::Draft<super::AlikeBoth>,
        mixed: ::exactify::__private::Draft<super::AlikeMixed>,
        extra: ::exactify::Extra<super::Alike>,
        errors: ::exactify::BuildError,
    }
    impl Alike {
        /// Bound
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 100000000000000000001 ``
        #[must_use]
        pub fn above<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Bound>,
            V::Error: ::std::fmt::Display,
        {
            self.above.set(value);
            self
        }
        /// Bound
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 100000000000000000002 ``
        #[must_use]
        pub fn further_above<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AlikeBound>,
            V::Error: ::std::fmt::Display,
        {
            self.further_above.set(value);
            self
        }
        /// Bound
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 100000000000000000001.0 ``
        #[must_use]
        pub fn same_in_other_words<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Bound>,
            V::Error: ::std::fmt::Display,
        {
            self.same_in_other_words.set(value);
            self
        }
        /// The property `close`.
        ///
        /// Enforced:
        /// * `const`: `` 0.1000000000000000055 ``
        #[must_use]
        pub fn close<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AlikeClose>,
            V::Error: ::std::fmt::Display,
        {
            self.close.set(value);
            self
        }
        /// The property `huge`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        /// * `maximum`: `` 1e400 ``
        #[must_use]
        pub fn huge<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AlikeHuge>,
            V::Error: ::std::fmt::Display,
        {
            self.huge.set(value);
            self
        }
        /// The property `both`.
        ///
        /// Enforced:
        /// * `enum`: `` ["a",1] ``
        /// * `enum`: `` [1.0,"a","b"] ``
        #[must_use]
        pub fn both<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AlikeBoth>,
            V::Error: ::std::fmt::Display,
        {
            self.both.set(value);
            self
        }
        /// The property `mixed`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","integer"] ``
        /// * `enum`: `` ["a",1.0,1.5] ``
        #[must_use]
        pub fn mixed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AlikeMixed>,
            V::Error: ::std::fmt::Display,
        {
            self.mixed.set(value);
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
        ) -> ::std::result::Result<super::Alike, ::exactify::BuildError> {
            let mut errors = self.errors;
            let above = self.above.optional("above", &mut errors);
            let further_above = self
                .further_above
                .optional("further above", &mut errors);
            let same_in_other_words = self
                .same_in_other_words
                .optional("same in other words", &mut errors);
            let close = self.close.optional("close", &mut errors);
            let huge = self.huge.optional("huge", &mut errors);
            let both = self.both.optional("both", &mut errors);
            let mixed = self.mixed.optional("mixed", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Alike {
                        above,
                        further_above,
                        same_in_other_words,
                        close,
                        huge,
                        both,
                        mixed,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Alike> for super::Alike {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Alike,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
