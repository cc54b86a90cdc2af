// Made by exactify-build 0.1.0 from constant. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Constant
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Constant {
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `const`: `` a kind ``
    pub kind: ::std::option::Option<ConstantKind>,
    /// The property `list`.
    ///
    /// Enforced:
    /// * `const`: `` [1,"a"] ``
    pub list: ::std::option::Option<ConstantList>,
    /// The property `untyped`.
    ///
    /// Enforced:
    /// * `enum`: `` ["x","y"] ``
    pub untyped: ::std::option::Option<ConstantUntyped>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Constant>,
}

impl ::exactify::__private::Properties for Constant {
    const NAMES: &'static [&'static str] = &["kind", "list", "untyped"];
}

impl ::serde::Serialize for Constant {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.kind.is_some())
            + ::std::primitive::usize::from(self.list.is_some())
            + ::std::primitive::usize::from(self.untyped.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.kind {
            map.serialize_entry("kind", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.untyped {
            map.serialize_entry("untyped", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Constant {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ConstantVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ConstantVisitor {
            type Value = Constant;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Constant)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Constant, __A::Error> {
                let mut made = Constant {
                    kind: ::std::option::Option::None,
                    list: ::std::option::Option::None,
                    untyped: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "kind" => {
                            ::exactify::__private::set(&mut made.kind, &name, &mut map)?
                        }
                        "list" => {
                            ::exactify::__private::set(&mut made.list, &name, &mut map)?
                        }
                        "untyped" => {
                            ::exactify::__private::set(
                                &mut made.untyped,
                                &name,
                                &mut map,
                            )?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ConstantVisitor)
    }
}

impl ::exactify::Exact for Constant {
    const CHECK: &'static ::exactify::Check = &checks::CONSTANT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Constant {
    const SCHEMA: &'static str = r#"{"title":"Constant","type":"object","properties":{"kind":{"const":"a kind"},"list":{"const":[1,"a"]},"untyped":{"enum":["x","y"]}}}"#;
}

/// ConstantKind
///
/// Enforced:
/// * `const`: `` a kind ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ConstantKind;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ConstantKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "a kind",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ConstantKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "a kind" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ConstantKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ConstantKind, "constant kind", checks::CONSTANT_KIND.strings, & checks::CONSTANT_KIND
);

impl ::exactify::Subschema for ConstantKind {
    const SCHEMA: &'static str = r#"{"const":"a kind"}"#;
}

/// ConstantList
///
/// Enforced:
/// * `const`: `` [1,"a"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ConstantList;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ConstantList {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The JSON text.
    pub const fn as_json(self) -> &'static str {
        match self {
            Self => "[1,\"a\"]",
        }
    }
}

::exactify::value_enum_impls!(ConstantList, & checks::CONSTANT_LIST);

impl ::exactify::Subschema for ConstantList {
    const SCHEMA: &'static str = r#"{"const":[1,"a"]}"#;
}

/// ConstantUntyped
///
/// Enforced:
/// * `enum`: `` ["x","y"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum ConstantUntyped {
    /// `x`
    X,
    /// `y`
    Y,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl ConstantUntyped {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::X, Self::Y];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Y => "y",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for ConstantUntyped {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "x" => ::std::result::Result::Ok(Self::X),
            "y" => ::std::result::Result::Ok(Self::Y),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ConstantUntyped {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    ConstantUntyped, "constant untyped", checks::CONSTANT_UNTYPED.strings, &
    checks::CONSTANT_UNTYPED
);

impl ::exactify::Subschema for ConstantUntyped {
    const SCHEMA: &'static str = r#"{"enum":["x","y"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static CONSTANT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Constant",
        object: &Object {
            properties: &[
                ("kind", &CONSTANT_KIND),
                ("list", &CONSTANT_LIST),
                ("untyped", &CONSTANT_UNTYPED),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static CONSTANT_KIND: Check = Check {
        name: "constant kind",
        strings: &[StringRule::OneOf("const", &["a kind"])],
        ..Check::ANY
    };
    pub(super) static CONSTANT_LIST: Check = Check {
        name: "constant list",
        values: &[("const", &["[1,\"a\"]"])],
        ..Check::ANY
    };
    pub(super) static CONSTANT_UNTYPED: Check = Check {
        name: "constant untyped",
        strings: &[StringRule::OneOf("enum", &["x", "y"])],
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Constant {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Constant {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Constant`](super::Constant).
    #[derive(Clone, Debug, Default)]
    pub struct Constant {
        kind: ::exactify::__private::Draft<super::ConstantKind>,
        list: ::exactify::__private::Draft<super::ConstantList>,
        untyped: ::exactify::__private::Draft<super::ConstantUntyped>,
        extra: ::exactify::Extra<super::Constant>,
        errors: ::exactify::BuildError,
    }
    impl Constant {
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `const`: `` a kind ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ConstantKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `list`.
        ///
        /// Enforced:
        /// * `const`: `` [1,"a"] ``
        #[must_use]
        pub fn list<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ConstantList>,
            V::Error: ::std::fmt::Display,
        {
            self.list.set(value);
            self
        }
        /// The property `untyped`.
        ///
        /// Enforced:
        /// * `enum`: `` ["x","y"] ``
        #[must_use]
        pub fn untyped<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ConstantUntyped>,
            V::Error: ::std::fmt::Display,
        {
            self.untyped.set(value);
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
        ) -> ::std::result::Result<super::Constant, ::exactify::BuildError> {
            let mut errors = self.errors;
            let kind = self.kind.optional("kind", &mut errors);
            let list = self.list.optional("list", &mut errors);
            let untyped = self.untyped.optional("untyped", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Constant {
                        kind,
                        list,
                        untyped,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Constant> for super::Constant {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Constant,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
