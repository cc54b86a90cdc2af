// Made by exactify-build 0.1.0 from array_of_objects. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Polygon
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Polygon {
    /// The property `points`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"object","properties":{"x":{"type":"string"}},"required":["x"]} ``
    pub points: ::std::option::Option<::exactify::Array<Point>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Polygon>,
}

impl ::exactify::__private::Properties for Polygon {
    const NAMES: &'static [&'static str] = &["points"];
}

impl ::serde::Serialize for Polygon {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.points.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.points {
            map.serialize_entry("points", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Polygon {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct PolygonVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PolygonVisitor {
            type Value = Polygon;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Polygon)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Polygon, __A::Error> {
                let mut made = Polygon {
                    points: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "points" => {
                            ::exactify::__private::set(
                                &mut made.points,
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
        deserializer.deserialize_map(PolygonVisitor)
    }
}

impl ::exactify::Exact for Polygon {
    const CHECK: &'static ::exactify::Check = &checks::POLYGON;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.points)
    }
}

impl ::exactify::Subschema for Polygon {
    const SCHEMA: &'static str = r#"{"title":"Polygon","type":"object","properties":{"points":{"type":"array","items":{"title":"Point","type":"object","properties":{"x":{"type":"string"}},"required":["x"]}}}}"#;
}

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
    /// * `type`: `` string ``
    pub x: ::std::string::String,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Point>,
}

impl ::exactify::__private::Properties for Point {
    const NAMES: &'static [&'static str] = &["x"];
}

impl ::serde::Serialize for Point {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("x", &self.x)?;
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
                f.write_str("an object (Point)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Point, __A::Error> {
                let mut x = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "x" => ::exactify::__private::set(&mut x, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Point {
                    x: ::exactify::__private::required(x, "x")?,
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
    const SCHEMA: &'static str = r#"{"title":"Point","type":"object","properties":{"x":{"type":"string"}},"required":["x"]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static POLYGON: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Polygon",
        object: &Object {
            properties: &[
                (
                    "points",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(&POINT),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static POINT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Point",
        object: &Object {
            properties: &[("x", &Check::STRING)],
            required: &["x"],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Polygon {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Polygon {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Polygon`](super::Polygon).
    #[derive(Clone, Debug, Default)]
    pub struct Polygon {
        points: ::exactify::__private::Draft<::exactify::Array<super::Point>>,
        extra: ::exactify::Extra<super::Polygon>,
        errors: ::exactify::BuildError,
    }
    impl Polygon {
        /// The property `points`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"object","properties":{"x":{"type":"string"}},"required":["x"]} ``
        #[must_use]
        pub fn points<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::Point>>,
            V::Error: ::std::fmt::Display,
        {
            self.points.set(value);
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
        ) -> ::std::result::Result<super::Polygon, ::exactify::BuildError> {
            let mut errors = self.errors;
            let points = self.points.optional("points", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Polygon {
                        points,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Polygon> for super::Polygon {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Polygon,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::Point {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Point {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Point`](super::Point).
    #[derive(Clone, Debug, Default)]
    pub struct Point {
        x: ::exactify::__private::Draft<::std::string::String>,
        extra: ::exactify::Extra<super::Point>,
        errors: ::exactify::BuildError,
    }
    impl Point {
        /// The property `x`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        #[must_use]
        pub fn x<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.x.set(value);
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
            errors
                .or(
                    match (x,) {
                        (::std::option::Option::Some(x),) => {
                            ::std::option::Option::Some(super::Point {
                                x,
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
