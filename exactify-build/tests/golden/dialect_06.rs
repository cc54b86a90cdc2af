// Made by exactify-build 0.1.0 from dialect_06. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Shelf
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Shelf {
    /// The property `boxes`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$ref":"#box"} ``
    /// * `contains`: `` {"required":["if"]} ``
    pub boxes: ::std::option::Option<ShelfBoxes>,
    /// The property `width`.
    ///
    /// Enforced:
    /// * `type`: `` number ``
    /// * `exclusiveMinimum`: `` 0 ``
    pub width: ::std::option::Option<ShelfWidth>,
    /// The property `names`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    /// * `propertyNames`: `` {"maxLength":3} ``
    /// * `additionalProperties`: `` {"type":"boolean"} ``
    pub names: ::std::option::Option<::exactify::Map<ShelfNamesName, bool>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Shelf>,
}

impl ::exactify::__private::Properties for Shelf {
    const NAMES: &'static [&'static str] = &["boxes", "width", "names"];
}

impl ::serde::Serialize for Shelf {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.boxes.is_some())
            + ::std::primitive::usize::from(self.width.is_some())
            + ::std::primitive::usize::from(self.names.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.boxes {
            map.serialize_entry("boxes", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.names {
            map.serialize_entry("names", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Shelf {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ShelfVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ShelfVisitor {
            type Value = Shelf;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Shelf)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Shelf, __A::Error> {
                let mut made = Shelf {
                    boxes: ::std::option::Option::None,
                    width: ::std::option::Option::None,
                    names: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "boxes" => {
                            ::exactify::__private::set(&mut made.boxes, &name, &mut map)?
                        }
                        "width" => {
                            ::exactify::__private::set(&mut made.width, &name, &mut map)?
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
        deserializer.deserialize_map(ShelfVisitor)
    }
}

impl ::exactify::Exact for Shelf {
    const CHECK: &'static ::exactify::Check = &checks::SHELF;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.boxes)
    }
}

impl ::exactify::Subschema for Shelf {
    const SCHEMA: &'static str = r##"{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Shelf","definitions":{"box":{"$anchor":"box","type":"object","properties":{"label":{"const":"box"},"if":{"type":"string"}},"required":["label"]}},"type":"object","properties":{"boxes":{"type":"array","items":{"$ref":"#box"},"contains":{"required":["if"]}},"width":{"type":"number","exclusiveMinimum":0},"names":{"type":"object","propertyNames":{"maxLength":3},"additionalProperties":{"type":"boolean"}}}}"##;
}

/// ShelfBoxes
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` {"$ref":"#box"} ``
/// * `contains`: `` {"required":["if"]} ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ShelfBoxes(::exactify::Array<Box>);

#[allow(clippy::pedantic)]
impl ::exactify::__private::checked::Asked<::exactify::Array<Box>> for ShelfBoxes {
    #[allow(clippy::nonminimal_bool)]
    fn holds(value: &::exactify::Array<Box>) -> bool {
        value.iter().any(|value| value.if_.is_some())
    }
}

::exactify::asked_impls!(ShelfBoxes, ::exactify::Array < Box >, & checks::SHELF_BOXES);

impl ::exactify::Subschema for ShelfBoxes {
    const SCHEMA: &'static str = r##"{"type":"array","items":{"$ref":"#box"},"contains":{"required":["if"]}}"##;
}

/// Box
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Box {
    /// The property `label`.
    ///
    /// Enforced:
    /// * `required`
    /// * `const`: `` box ``
    pub label: BoxLabel,
    /// The property `if`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub if_: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Box>,
}

impl ::exactify::__private::Properties for Box {
    const NAMES: &'static [&'static str] = &["label", "if"];
}

impl ::serde::Serialize for Box {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.if_.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("label", &self.label)?;
        if let ::std::option::Option::Some(value) = &self.if_ {
            map.serialize_entry("if", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Box {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BoxVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BoxVisitor {
            type Value = Box;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (box)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Box, __A::Error> {
                let mut label = ::std::option::Option::None;
                let mut if_ = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "label" => {
                            ::exactify::__private::set(&mut label, &name, &mut map)?
                        }
                        "if" => ::exactify::__private::set(&mut if_, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Box {
                    label: ::exactify::__private::required(label, "label")?,
                    if_,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BoxVisitor)
    }
}

impl ::exactify::Exact for Box {
    const CHECK: &'static ::exactify::Check = &checks::BOX;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Box {
    const SCHEMA: &'static str = r#"{"$anchor":"box","type":"object","properties":{"label":{"const":"box"},"if":{"type":"string"}},"required":["label"]}"#;
}

/// BoxLabel
///
/// Enforced:
/// * `const`: `` box ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BoxLabel;

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BoxLabel {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self => "box",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for BoxLabel {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "box" => ::std::result::Result::Ok(Self),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for BoxLabel {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    BoxLabel, "box label", checks::BOX_LABEL.strings, & checks::BOX_LABEL
);

impl ::exactify::Subschema for BoxLabel {
    const SCHEMA: &'static str = r#"{"const":"box"}"#;
}

/// ShelfWidth
///
/// Enforced:
/// * `type`: `` number ``
/// * `exclusiveMinimum`: `` 0 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ShelfWidth(::exactify::Number);

::exactify::number_impls!(
    ShelfWidth, "shelf width", &
    [::exactify::check::NumberRule::ExclusiveMinimum(::exactify::check::Limit::new("0"))],
    & checks::SHELF_WIDTH
);

impl ::exactify::Subschema for ShelfWidth {
    const SCHEMA: &'static str = r#"{"type":"number","exclusiveMinimum":0}"#;
}

/// ShelfNamesName
///
/// Enforced:
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct ShelfNamesName(::exactify::__private::EcoString);

::exactify::string_impls!(
    ShelfNamesName, "shelf names name", checks::SHELF_NAMES_NAME.strings, &
    checks::SHELF_NAMES_NAME_ONLY
);

impl ::exactify::Subschema for ShelfNamesName {
    const SCHEMA: &'static str = r#"{"maxLength":3,"type":"string"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static SHELF: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Shelf",
        object: &Object {
            properties: &[
                ("boxes", &SHELF_BOXES),
                ("width", &SHELF_WIDTH),
                (
                    "names",
                    &Check {
                        types: JsonTypes::OBJECT,
                        object: &Object {
                            additional: Some(&Check::BOOLEAN),
                            names: Some(&SHELF_NAMES_NAME),
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
    pub(super) static SHELF_BOXES: Check = Check {
        types: JsonTypes::ARRAY,
        name: "shelf boxes",
        array: &Items {
            rest: Some(
                &Check {
                    name: "box",
                    in_place: &[("/$ref", &BOX)],
                    ..Check::ANY
                },
            ),
            contains: Some(
                &Contains {
                    check: &Check {
                        object: &Object {
                            required: &["if"],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                    min: None,
                    max: usize::MAX,
                    evaluates: false,
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static BOX: Check = Check {
        types: JsonTypes::OBJECT,
        name: "box",
        object: &Object {
            properties: &[("label", &BOX_LABEL), ("if", &Check::STRING)],
            required: &["label"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static BOX_LABEL: Check = Check {
        name: "box label",
        strings: &[StringRule::OneOf("const", &["box"])],
        ..Check::ANY
    };
    pub(super) static SHELF_WIDTH: Check = Check {
        types: JsonTypes::NUMBER,
        name: "shelf width",
        numbers: &[NumberRule::ExclusiveMinimum(Limit::new("0"))],
        ..Check::ANY
    };
    pub(super) static SHELF_NAMES_NAME: Check = Check {
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static SHELF_NAMES_NAME_ONLY: Check = Check {
        name: "shelf names name",
        in_place: &[("", &SHELF_NAMES_NAME)],
        only: JsonTypes::STRING,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Shelf {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Shelf {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Shelf`](super::Shelf).
    #[derive(Clone, Debug, Default)]
    pub struct Shelf {
        boxes: ::exactify::__private::Draft<super::ShelfBoxes>,
        width: ::exactify::__private::Draft<super::ShelfWidth>,
        names: ::exactify::__private::Draft<
            ::exactify::Map<super::ShelfNamesName, bool>,
        >,
        extra: ::exactify::Extra<super::Shelf>,
        errors: ::exactify::BuildError,
    }
    impl Shelf {
        /// The property `boxes`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$ref":"#box"} ``
        /// * `contains`: `` {"required":["if"]} ``
        #[must_use]
        pub fn boxes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ShelfBoxes>,
            V::Error: ::std::fmt::Display,
        {
            self.boxes.set(value);
            self
        }
        /// The property `width`.
        ///
        /// Enforced:
        /// * `type`: `` number ``
        /// * `exclusiveMinimum`: `` 0 ``
        #[must_use]
        pub fn width<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::ShelfWidth>,
            V::Error: ::std::fmt::Display,
        {
            self.width.set(value);
            self
        }
        /// The property `names`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        /// * `propertyNames`: `` {"maxLength":3} ``
        /// * `additionalProperties`: `` {"type":"boolean"} ``
        #[must_use]
        pub fn names<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Map<super::ShelfNamesName, bool>>,
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
        ) -> ::std::result::Result<super::Shelf, ::exactify::BuildError> {
            let mut errors = self.errors;
            let boxes = self.boxes.optional("boxes", &mut errors);
            let width = self.width.optional("width", &mut errors);
            let names = self.names.optional("names", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Shelf {
                        boxes,
                        width,
                        names,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Shelf> for super::Shelf {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Shelf,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Box {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Box {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Box`](super::Box).
    #[derive(Clone, Debug, Default)]
    pub struct Box {
        label: ::exactify::__private::Draft<super::BoxLabel>,
        if_: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Box>,
        errors: ::exactify::BuildError,
    }
    impl Box {
        /// The property `label`.
        ///
        /// Enforced:
        /// * `required`
        /// * `const`: `` box ``
        #[must_use]
        pub fn label<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BoxLabel>,
            V::Error: ::std::fmt::Display,
        {
            self.label.set(value);
            self
        }
        /// The property `if`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn if_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.if_.set(value);
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
        pub fn build(self) -> ::std::result::Result<super::Box, ::exactify::BuildError> {
            let mut errors = self.errors;
            let label = self.label.constant("label", &mut errors);
            let if_ = self.if_.optional("if", &mut errors);
            errors
                .or(
                    match (label,) {
                        (::std::option::Option::Some(label),) => {
                            ::std::option::Option::Some(super::Box {
                                label,
                                if_,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Box> for super::Box {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Box,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
