// Made by exactify-build 0.1.0 from root_reference. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Point
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Point {
    /// The property `x`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` number ``
    pub x: ::exactify::Number,
    /// The property `y`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` number ``
    pub y: ::exactify::Number,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Point>,
}

impl ::exactify::__private::Properties for Point {
    const NAMES: &'static [&'static str] = &["x", "y"];
}

impl ::serde::Serialize for Point {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 2 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("x", &self.x)?;
        map.serialize_entry("y", &self.y)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Point {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PointVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PointVisitor {
            type Value = Point;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (point)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Point, __A::Error> {
                let mut x = ::std::option::Option::None;
                let mut y = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "x" => ::exactify::__private::set(&mut x, &name, &mut map)?,
                        "y" => ::exactify::__private::set(&mut y, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Point {
                    x: ::exactify::__private::required(x, "x")?,
                    y: ::exactify::__private::required(y, "y")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(PointVisitor)
    }
}

impl ::exactify::Exact for Point {
    const CHECK: &'static ::exactify::Check = &checks::POINT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Point {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x","y"]}"#;
}

/// RootReference
///
/// Enforced:
/// * `type`: `` object ``
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub type RootReference = Point;

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static POINT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "point",
        object: &Object {
            properties: &[("x", &Check::NUMBER), ("y", &Check::NUMBER)],
            required: &["x", "y"],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Point {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Point {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Point`](super::Point).
    #[derive(Clone, Debug, Default)]
    pub struct Point {
        x: ::exactify::__private::Draft<::exactify::Number>,
        y: ::exactify::__private::Draft<::exactify::Number>,
        extra: ::exactify::Extra<super::Point>,
        errors: ::exactify::BuildError,
    }
    impl Point {
        /// The property `x`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` number ``
        #[must_use]
        pub fn x<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.x.set(value);
            self
        }
        /// The property `y`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` number ``
        #[must_use]
        pub fn y<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Number>,
            V::Error: ::std::fmt::Display,
        {
            self.y.set(value);
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
        ) -> ::std::result::Result<super::Point, ::exactify::BuildError> {
            let mut errors = self.errors;
            let x = self.x.required("x", &mut errors);
            let y = self.y.required("y", &mut errors);
            errors
                .or(
                    match (x, y) {
                        (
                            ::std::option::Option::Some(x),
                            ::std::option::Option::Some(y),
                        ) => {
                            ::std::option::Option::Some(super::Point {
                                x,
                                y,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Point> for super::Point {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Point,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
