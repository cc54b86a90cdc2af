// Made by exactify-build 0.1.0 from choice_listed. Do not edit: edit the schema, and `cargo build` makes this again.

/// Listed
///
/// Enforced:
/// * `type`: `` object ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listed {
    /// The property `plan`.
    pub plan: ::std::option::Option<ListedPlan>,
    /// The property `maybe`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    pub maybe: ::std::option::Option<::std::option::Option<ListedMaybe>>,
    /// The property `never_null`.
    ///
    /// Enforced:
    /// * `type`: `` ["string","null"] ``
    pub never_null: ::std::option::Option<ListedNeverNull>,
    /// The property `twice`.
    pub twice: ::std::option::Option<ListedTwice>,
    /// The property `either`.
    pub either: ::std::option::Option<::std::option::Option<ListedEither>>,
}

impl Listed {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder() -> builder::Listed {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for Listed {
    const NAMES: &'static [&'static str] = &[
        "plan",
        "maybe",
        "never_null",
        "twice",
        "either",
    ];
}

impl ::serde::Serialize for Listed {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.plan.is_some())
            + ::std::primitive::usize::from(self.maybe.is_some())
            + ::std::primitive::usize::from(self.never_null.is_some())
            + ::std::primitive::usize::from(self.twice.is_some())
            + ::std::primitive::usize::from(self.either.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.plan {
            map.serialize_entry("plan", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.maybe {
            map.serialize_entry("maybe", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.never_null {
            map.serialize_entry("never_null", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.twice {
            map.serialize_entry("twice", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.either {
            map.serialize_entry("either", value)?;
        }
        map.end()
    }
}

impl<'de> ::serde::Deserialize<'de> for Listed {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct ListedVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ListedVisitor {
            type Value = Listed;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Listed)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Listed, __A::Error> {
                let mut made = Listed {
                    plan: ::std::option::Option::None,
                    maybe: ::std::option::Option::None,
                    never_null: ::std::option::Option::None,
                    twice: ::std::option::Option::None,
                    either: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "plan" => {
                            ::exactify::object::set(&mut made.plan, &name, &mut map)?
                        }
                        "maybe" => {
                            ::exactify::object::set(&mut made.maybe, &name, &mut map)?
                        }
                        "never_null" => {
                            ::exactify::object::set(
                                &mut made.never_null,
                                &name,
                                &mut map,
                            )?
                        }
                        "twice" => {
                            ::exactify::object::set(&mut made.twice, &name, &mut map)?
                        }
                        "either" => {
                            ::exactify::object::set(&mut made.either, &name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(<Listed as ::exactify::object::Properties>::NAMES),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ListedVisitor)
    }
}

impl ::exactify::Exact for Listed {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Listed",
            properties: &[
                ::exactify::object::Property {
                    name: "plan",
                    location: "/properties/plan",
                    required: false,
                    explain: <ListedPlan as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "maybe",
                    location: "/properties/maybe",
                    required: false,
                    explain: |text, at| {
                        at.nullable(text, <ListedMaybe as ::exactify::Exact>::explain)
                    },
                },
                ::exactify::object::Property {
                    name: "never_null",
                    location: "/properties/never_null",
                    required: false,
                    explain: <ListedNeverNull as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "twice",
                    location: "/properties/twice",
                    required: false,
                    explain: <ListedTwice as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "either",
                    location: "/properties/either",
                    required: false,
                    explain: |text, at| {
                        at.nullable(text, <ListedEither as ::exactify::Exact>::explain)
                    },
                },
            ],
            others: ::exactify::object::Others::None("additionalProperties"),
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
}

impl ::exactify::Subschema for Listed {
    const SCHEMA: &'static str = r##"{"title":"Listed","type":"object","properties":{"plan":{"oneOf":[{"const":"free","title":"Free of charge"},{"const":"paid","description":"Paid monthly."},{"const":"trial","deprecated":true}]},"maybe":{"type":["string","null"],"oneOf":[{"const":"on"},{"type":"null"},{"$ref":"#/$defs/Off"}]},"never_null":{"type":["string","null"],"anyOf":[{"const":"a"},{"type":"string","enum":["b","c","b"]}]},"twice":{"oneOf":[{"enum":["x","y"]},{"enum":["y","z"]}]},"either":{"anyOf":[{"enum":["x","y"]},{"enum":["y","z"]},{"type":"null"}]}},"additionalProperties":false,"$defs":{"Off":{"type":"string","enum":["off","gone"]}}}"##;
}

/// ListedPlan
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedPlan {
    /// Free of charge
    ///
    /// `free`
    Free,
    /// Paid monthly.
    ///
    /// `paid`
    Paid,
    /// `trial`
    ///
    /// Deprecated by the schema.
    Trial,
}

impl ListedPlan {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Free, Self::Paid, Self::Trial];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Paid => "paid",
            Self::Trial => "trial",
        }
    }
}

impl ::std::str::FromStr for ListedPlan {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        match text {
            "free" => ::std::result::Result::Ok(Self::Free),
            "paid" => ::std::result::Result::Ok(Self::Paid),
            "trial" => ::std::result::Result::Ok(Self::Trial),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedPlan {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::exactify::text::Text for ListedPlan {
    const NAME: &'static str = "listed plan";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::No;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("oneOf", &["free", "paid", "trial"]),
    ];
}

::exactify::text_impls!(ListedPlan);

impl ::exactify::Subschema for ListedPlan {
    const SCHEMA: &'static str = r#"{"oneOf":[{"const":"free","title":"Free of charge"},{"const":"paid","description":"Paid monthly."},{"const":"trial","deprecated":true}]}"#;
}

/// ListedMaybe
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedMaybe {
    /// `on`
    On,
    /// `off`
    Off,
    /// `gone`
    Gone,
}

impl ListedMaybe {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::On, Self::Off, Self::Gone];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Gone => "gone",
        }
    }
}

impl ::std::str::FromStr for ListedMaybe {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        match text {
            "on" => ::std::result::Result::Ok(Self::On),
            "off" => ::std::result::Result::Ok(Self::Off),
            "gone" => ::std::result::Result::Ok(Self::Gone),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedMaybe {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::exactify::text::Text for ListedMaybe {
    const NAME: &'static str = "listed maybe";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("oneOf", &["on", "off", "gone"]),
    ];
}

::exactify::text_impls!(ListedMaybe);

impl ::exactify::Subschema for ListedMaybe {
    const SCHEMA: &'static str = r##"{"type":["string","null"],"oneOf":[{"const":"on"},{"type":"null"},{"$ref":"#/$defs/Off"}]}"##;
}

/// ListedNeverNull
///
/// Enforced:
/// * `type`: `` ["string","null"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedNeverNull {
    /// `a`
    A,
    /// `b`
    B,
    /// `c`
    C,
}

impl ListedNeverNull {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::A, Self::B, Self::C];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
        }
    }
}

impl ::std::str::FromStr for ListedNeverNull {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        match text {
            "a" => ::std::result::Result::Ok(Self::A),
            "b" => ::std::result::Result::Ok(Self::B),
            "c" => ::std::result::Result::Ok(Self::C),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedNeverNull {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::exactify::text::Text for ListedNeverNull {
    const NAME: &'static str = "listed never null";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::TextOrNull;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("anyOf", &["a", "b", "c"]),
    ];
}

::exactify::text_impls!(ListedNeverNull);

impl ::exactify::Subschema for ListedNeverNull {
    const SCHEMA: &'static str = r#"{"type":["string","null"],"anyOf":[{"const":"a"},{"type":"string","enum":["b","c","b"]}]}"#;
}

/// ListedTwice
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedTwice {
    /// `x`
    X,
    /// `z`
    Z,
}

impl ListedTwice {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::X, Self::Z];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Z => "z",
        }
    }
}

impl ::std::str::FromStr for ListedTwice {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        match text {
            "x" => ::std::result::Result::Ok(Self::X),
            "z" => ::std::result::Result::Ok(Self::Z),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedTwice {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::exactify::text::Text for ListedTwice {
    const NAME: &'static str = "listed twice";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::No;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("oneOf", &["x", "z"]),
    ];
}

::exactify::text_impls!(ListedTwice);

impl ::exactify::Subschema for ListedTwice {
    const SCHEMA: &'static str = r#"{"oneOf":[{"enum":["x","y"]},{"enum":["y","z"]}]}"#;
}

/// ListedEither
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedEither {
    /// `x`
    X,
    /// `y`
    Y,
    /// `z`
    Z,
}

impl ListedEither {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::X, Self::Y, Self::Z];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Z => "z",
        }
    }
}

impl ::std::str::FromStr for ListedEither {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        match text {
            "x" => ::std::result::Result::Ok(Self::X),
            "y" => ::std::result::Result::Ok(Self::Y),
            "z" => ::std::result::Result::Ok(Self::Z),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ListedEither {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::exactify::text::Text for ListedEither {
    const NAME: &'static str = "listed either";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::No;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("anyOf", &["x", "y", "z"]),
    ];
}

::exactify::text_impls!(ListedEither);

impl ::exactify::Subschema for ListedEither {
    const SCHEMA: &'static str = r#"{"anyOf":[{"enum":["x","y"]},{"enum":["y","z"]},{"type":"null"}]}"#;
}

/// Off
///
/// Enforced:
/// * `type`: `` string ``
/// * `enum`: `` ["off","gone"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Off {
    /// `off`
    Off,
    /// `gone`
    Gone,
}

impl Off {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Off, Self::Gone];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Gone => "gone",
        }
    }
}

impl ::std::str::FromStr for Off {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        match text {
            "off" => ::std::result::Result::Ok(Self::Off),
            "gone" => ::std::result::Result::Ok(Self::Gone),
            _ => ::std::result::Result::Err(::exactify::text::refusal::<Self>(text)),
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Off {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::exactify::text::Text for Off {
    const NAME: &'static str = "off";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::OneOf("enum", &["off", "gone"]),
    ];
}

::exactify::text_impls!(Off);

impl ::exactify::Subschema for Off {
    const SCHEMA: &'static str = r#"{"type":"string","enum":["off","gone"]}"#;
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
pub mod builder {
    /// Builds a [`Listed`](super::Listed).
    #[derive(Clone, Debug, Default)]
    pub struct Listed {
        plan: ::exactify::build::Draft<super::ListedPlan>,
        maybe: ::exactify::build::Draft<::std::option::Option<super::ListedMaybe>>,
        never_null: ::exactify::build::Draft<super::ListedNeverNull>,
        twice: ::exactify::build::Draft<super::ListedTwice>,
        either: ::exactify::build::Draft<::std::option::Option<super::ListedEither>>,
        errors: ::exactify::build::BuildError,
    }
    impl Listed {
        /// The property `plan`.
        #[must_use]
        pub fn plan<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedPlan>,
            V::Error: ::std::fmt::Display,
        {
            self.plan.set(value);
            self
        }
        /// The property `maybe`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn maybe<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedMaybe>,
            V::Error: ::std::fmt::Display,
        {
            self.maybe.set_some::<V, super::ListedMaybe>(value);
            self
        }
        /// Makes `maybe` null.
        #[must_use]
        pub fn maybe_null(mut self) -> Self {
            self.maybe.set(::std::option::Option::<super::ListedMaybe>::None);
            self
        }
        /// The property `never_null`.
        ///
        /// Enforced:
        /// * `type`: `` ["string","null"] ``
        #[must_use]
        pub fn never_null<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedNeverNull>,
            V::Error: ::std::fmt::Display,
        {
            self.never_null.set(value);
            self
        }
        /// The property `twice`.
        #[must_use]
        pub fn twice<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedTwice>,
            V::Error: ::std::fmt::Display,
        {
            self.twice.set(value);
            self
        }
        /// The property `either`.
        #[must_use]
        pub fn either<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ListedEither>,
            V::Error: ::std::fmt::Display,
        {
            self.either.set_some::<V, super::ListedEither>(value);
            self
        }
        /// Makes `either` null.
        #[must_use]
        pub fn either_null(mut self) -> Self {
            self.either.set(::std::option::Option::<super::ListedEither>::None);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<super::Listed, ::exactify::build::BuildError> {
            let mut errors = self.errors;
            let plan = self.plan.optional("plan", &mut errors);
            let maybe = self.maybe.optional("maybe", &mut errors);
            let never_null = self.never_null.optional("never_null", &mut errors);
            let twice = self.twice.optional("twice", &mut errors);
            let either = self.either.optional("either", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Listed {
                        plan,
                        maybe,
                        never_null,
                        twice,
                        either,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Listed> for super::Listed {
        type Error = ::exactify::build::BuildError;
        fn try_from(builder: Listed) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
}
