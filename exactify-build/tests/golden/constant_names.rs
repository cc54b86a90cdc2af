// Made by exactify-build 0.1.0 from constant_names. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Chart
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Chart {
    /// The property `x_y`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 1 ``
    pub x_y: ::std::option::Option<ChartXy>,
    /// The property `a`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub a: ::std::option::Option<ChartA>,
    /// The property `가`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub 가: ::std::option::Option<bool>,
    /// The property `가`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub 가_2: ::std::option::Option<bool>,
    /// The property `ﬁ`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `maximum`: `` 4 ``
    pub fi: ::std::option::Option<ChartFi>,
    /// The property `İ`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub i: ::std::option::Option<bool>,
    /// The property `i̇`.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub i_2: ::std::option::Option<bool>,
    /// The property `unit`.
    ///
    /// Enforced:
    /// * `enum`: `` ["Å","Å","K","K","aB","Ab"] ``
    pub unit: ::std::option::Option<ChartUnit>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Chart>,
}

impl ::exactify::__private::Properties for Chart {
    const NAMES: &'static [&'static str] = &[
        "x_y",
        "a",
        "가",
        "\u{1100}\u{1161}",
        "ﬁ",
        "İ",
        "i\u{307}",
        "unit",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Chart {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.x_y.is_some())
            + ::std::primitive::usize::from(self.a.is_some())
            + ::std::primitive::usize::from(self.가.is_some())
            + ::std::primitive::usize::from(self.가_2.is_some())
            + ::std::primitive::usize::from(self.fi.is_some())
            + ::std::primitive::usize::from(self.i.is_some())
            + ::std::primitive::usize::from(self.i_2.is_some())
            + ::std::primitive::usize::from(self.unit.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.x_y {
            map.serialize_entry("x_y", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.a {
            map.serialize_entry("a", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.가 {
            map.serialize_entry("가", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.가_2 {
            map.serialize_entry("\u{1100}\u{1161}", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.fi {
            map.serialize_entry("ﬁ", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.i {
            map.serialize_entry("İ", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.i_2 {
            map.serialize_entry("i\u{307}", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.unit {
            map.serialize_entry("unit", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Chart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ChartVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ChartVisitor {
            type Value = Chart;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Chart)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Chart, __A::Error> {
                let mut made = Chart {
                    x_y: ::std::option::Option::None,
                    a: ::std::option::Option::None,
                    가: ::std::option::Option::None,
                    가_2: ::std::option::Option::None,
                    fi: ::std::option::Option::None,
                    i: ::std::option::Option::None,
                    i_2: ::std::option::Option::None,
                    unit: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "x_y" => {
                            ::exactify::__private::set(&mut made.x_y, &name, &mut map)?
                        }
                        "a" => ::exactify::__private::set(&mut made.a, &name, &mut map)?,
                        "가" => {
                            ::exactify::__private::set(&mut made.가, &name, &mut map)?
                        }
                        "\u{1100}\u{1161}" => {
                            ::exactify::__private::set(&mut made.가_2, &name, &mut map)?
                        }
                        "ﬁ" => {
                            ::exactify::__private::set(&mut made.fi, &name, &mut map)?
                        }
                        "İ" => ::exactify::__private::set(&mut made.i, &name, &mut map)?,
                        "i\u{307}" => {
                            ::exactify::__private::set(&mut made.i_2, &name, &mut map)?
                        }
                        "unit" => {
                            ::exactify::__private::set(&mut made.unit, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ChartVisitor)
    }
}

impl ::exactify::Exact for Chart {
    const CHECK: &'static ::exactify::Check = &checks::CHART;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.a)
    }
}

impl ::exactify::Subschema for Chart {
    const SCHEMA: &'static str = "{\"title\":\"Chart\",\"type\":\"object\",\"properties\":{\"x_y\":{\"type\":\"integer\",\"minimum\":1},\"a\":{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\",\"maxLength\":3}}},\"\u{ac00}\":{\"type\":\"boolean\"},\"\u{1100}\u{1161}\":{\"type\":\"boolean\"},\"\u{fb01}\":{\"type\":\"integer\",\"maximum\":4},\"\u{130}\":{\"type\":\"boolean\"},\"i\u{307}\":{\"type\":\"boolean\"},\"unit\":{\"enum\":[\"\u{212b}\",\"\u{c5}\",\"K\",\"\u{212a}\",\"aB\",\"Ab\"]}}}";
}

/// ChartXy
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 1 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ChartXy(::exactify::Number);

::exactify::number_impls!(
    ChartXy, "chart xy", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("1"))], &
    checks::CHART_XY
);

impl ::exactify::Subschema for ChartXy {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":1}"#;
}

/// ChartA
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ChartA {
    /// The property `b`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `maxLength`: `` 3 ``
    pub b: ::std::option::Option<ChartAb>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<ChartA>,
}

impl ::exactify::__private::Properties for ChartA {
    const NAMES: &'static [&'static str] = &["b"];
}

impl ::serde::Serialize for ChartA {
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
impl<'de> ::serde::Deserialize<'de> for ChartA {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ChartAVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ChartAVisitor {
            type Value = ChartA;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (chart a)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<ChartA, __A::Error> {
                let mut made = ChartA {
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
        deserializer.deserialize_map(ChartAVisitor)
    }
}

impl ::exactify::Exact for ChartA {
    const CHECK: &'static ::exactify::Check = &checks::CHART_A;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for ChartA {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"b":{"type":"string","maxLength":3}}}"#;
}

/// ChartAb
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ChartAb(::exactify::__private::EcoString);

::exactify::string_impls!(
    ChartAb, "chart ab", checks::CHART_AB.strings, & checks::CHART_AB
);

impl ::exactify::Subschema for ChartAb {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

/// ChartFi
///
/// Enforced:
/// * `type`: `` integer ``
/// * `maximum`: `` 4 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ChartFi(::exactify::Number);

::exactify::number_impls!(
    ChartFi, "chart fi", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("4"))], &
    checks::CHART_FI
);

impl ::exactify::Subschema for ChartFi {
    const SCHEMA: &'static str = r#"{"type":"integer","maximum":4}"#;
}

/// ChartUnit
///
/// Enforced:
/// * `enum`: `` ["Å","Å","K","K","aB","Ab"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ChartUnit {
    /// `Å`
    Å,
    /// `Å`
    Å2,
    /// `K`
    K,
    /// `K`
    K2,
    /// `aB`
    Ab,
    /// `Ab`
    Ab2,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ChartUnit {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[
        Self::Å,
        Self::Å2,
        Self::K,
        Self::K2,
        Self::Ab,
        Self::Ab2,
    ];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Å => "\u{212b}",
            Self::Å2 => "Å",
            Self::K => "K",
            Self::K2 => "\u{212a}",
            Self::Ab => "aB",
            Self::Ab2 => "Ab",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ChartUnit {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "\u{212b}" => ::std::result::Result::Ok(Self::Å),
            "Å" => ::std::result::Result::Ok(Self::Å2),
            "K" => ::std::result::Result::Ok(Self::K),
            "\u{212a}" => ::std::result::Result::Ok(Self::K2),
            "aB" => ::std::result::Result::Ok(Self::Ab),
            "Ab" => ::std::result::Result::Ok(Self::Ab2),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ChartUnit {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ChartUnit, "chart unit", checks::CHART_UNIT.strings, & checks::CHART_UNIT
);

impl ::exactify::Subschema for ChartUnit {
    const SCHEMA: &'static str = "{\"enum\":[\"\u{212b}\",\"\u{c5}\",\"K\",\"\u{212a}\",\"aB\",\"Ab\"]}";
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static CHART: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Chart",
        object: &Object {
            properties: &[
                ("x_y", &CHART_XY),
                ("a", &CHART_A),
                ("가", &Check::BOOLEAN),
                ("\u{1100}\u{1161}", &Check::BOOLEAN),
                ("ﬁ", &CHART_FI),
                ("İ", &Check::BOOLEAN),
                ("i\u{307}", &Check::BOOLEAN),
                ("unit", &CHART_UNIT),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CHART_XY: Check = Check {
        types: JsonTypes::INTEGER,
        name: "chart xy",
        numbers: &[NumberRule::Minimum(Limit::new("1"))],
        ..Check::ANY
    };
    pub(super) static CHART_A: Check = Check {
        types: JsonTypes::OBJECT,
        name: "chart a",
        object: &Object {
            properties: &[("b", &CHART_AB)],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CHART_AB: Check = Check {
        types: JsonTypes::STRING,
        name: "chart ab",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static CHART_FI: Check = Check {
        types: JsonTypes::INTEGER,
        name: "chart fi",
        numbers: &[NumberRule::Maximum(Limit::new("4"))],
        ..Check::ANY
    };
    pub(super) static CHART_UNIT: Check = Check {
        name: "chart unit",
        strings: &[
            StringRule::OneOf("enum", &["\u{212b}", "Å", "K", "\u{212a}", "aB", "Ab"]),
        ],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Chart {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Chart {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Chart`](super::Chart).
    #[derive(Clone, Debug, Default)]
    pub struct Chart {
        x_y: ::exactify::__private::Draft<super::ChartXy>,
        a: ::exactify::__private::Draft<super::ChartA>,
        가: ::exactify::__private::Draft<bool>,
        가_2: ::exactify::__private::Draft<bool>,
        fi: ::exactify::__private::Draft<super::ChartFi>,
        i: ::exactify::__private::Draft<bool>,
        i_2: ::exactify::__private::Draft<bool>,
        unit: ::exactify::__private::Draft<super::ChartUnit>,
        extra: ::exactify::Extra<super::Chart>,
        errors: ::exactify::BuildError,
    }
    impl Chart {
        /// The property `x_y`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 1 ``
        #[must_use]
        pub fn x_y<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ChartXy>,
            V::Error: ::std::fmt::Display,
        {
            self.x_y.set(value);
            self
        }
        /// The property `a`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ChartA>,
            V::Error: ::std::fmt::Display,
        {
            self.a.set(value);
            self
        }
        /// The property `가`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn 가<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.가.set(value);
            self
        }
        /// The property `가`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn 가_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.가_2.set(value);
            self
        }
        /// The property `ﬁ`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `maximum`: `` 4 ``
        #[must_use]
        pub fn fi<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ChartFi>,
            V::Error: ::std::fmt::Display,
        {
            self.fi.set(value);
            self
        }
        /// The property `İ`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn i<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.i.set(value);
            self
        }
        /// The property `i̇`.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn i_2<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.i_2.set(value);
            self
        }
        /// The property `unit`.
        ///
        /// Enforced:
        /// * `enum`: `` ["Å","Å","K","K","aB","Ab"] ``
        #[must_use]
        pub fn unit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ChartUnit>,
            V::Error: ::std::fmt::Display,
        {
            self.unit.set(value);
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
        ) -> ::std::result::Result<super::Chart, ::exactify::BuildError> {
            let mut errors = self.errors;
            let x_y = self.x_y.optional("x_y", &mut errors);
            let a = self.a.optional("a", &mut errors);
            let 가 = self.가.optional("가", &mut errors);
            let 가_2 = self.가_2.optional("\u{1100}\u{1161}", &mut errors);
            let fi = self.fi.optional("ﬁ", &mut errors);
            let i = self.i.optional("İ", &mut errors);
            let i_2 = self.i_2.optional("i\u{307}", &mut errors);
            let unit = self.unit.optional("unit", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Chart {
                        x_y,
                        a,
                        가,
                        가_2,
                        fi,
                        i,
                        i_2,
                        unit,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Chart> for super::Chart {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Chart,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::ChartA {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> ChartA {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`ChartA`](super::ChartA).
    #[derive(Clone, Debug, Default)]
    pub struct ChartA {
        b: ::exactify::__private::Draft<super::ChartAb>,
        extra: ::exactify::Extra<super::ChartA>,
        errors: ::exactify::BuildError,
    }
    impl ChartA {
        /// The property `b`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `maxLength`: `` 3 ``
        #[must_use]
        pub fn b<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ChartAb>,
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
        ) -> ::std::result::Result<super::ChartA, ::exactify::BuildError> {
            let mut errors = self.errors;
            let b = self.b.optional("b", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::ChartA {
                        b,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<ChartA> for super::ChartA {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: ChartA,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
