// Made by exactify-build 0.1.0 from recursion_choice. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Link
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Link {
    /// The property `next`.
    pub next: ::std::option::Option<::std::option::Option<::std::boxed::Box<LinkNext>>>,
    /// The property `size`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` integer ``
    pub size: ::exactify::Integer,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Link>,
}

impl ::exactify::__private::Properties for Link {
    const NAMES: &'static [&'static str] = &["next", "size"];
}

impl ::serde::Serialize for Link {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.next.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        map.serialize_entry("size", &self.size)?;
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Link {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct LinkVisitor;
        impl<'de> ::serde::de::Visitor<'de> for LinkVisitor {
            type Value = Link;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Link)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Link, __A::Error> {
                let mut next = ::std::option::Option::None;
                let mut size = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "next" => ::exactify::__private::set(&mut next, &name, &mut map)?,
                        "size" => ::exactify::__private::set(&mut size, &name, &mut map)?,
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Link {
                    next,
                    size: ::exactify::__private::required(size, "size")?,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(LinkVisitor)
    }
}

impl ::exactify::Exact for Link {
    const CHECK: &'static ::exactify::Check = &checks::LINK;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.next)
    }
}

impl ::exactify::Subschema for Link {
    const SCHEMA: &'static str = r##"{"title":"Link","type":"object","properties":{"next":{"anyOf":[{"anyOf":[{"$ref":"#"},{"type":"null"}]},{"type":"string","maxLength":3}]},"size":{"type":"integer"}},"required":["size"]}"##;
}

/// LinkNext
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum LinkNext {
    /// Where the value is a JSON object.
    Object(Link),
    /// Where the value is a JSON string.
    String(LinkNextString),
}

::exactify::enum_impls!(
    LinkNext, [Object, String], [Object(Link), String(LinkNextString)]
);

::exactify::builder_impls!(LinkNext, [Link]);

impl ::std::convert::TryFrom<&str> for LinkNext {
    type Error = <LinkNextString as ::std::convert::TryFrom<&'static str>>::Error;
    fn try_from(
        text: &str,
    ) -> ::std::result::Result<
        Self,
        <LinkNextString as ::std::convert::TryFrom<&'static str>>::Error,
    > {
        <LinkNextString as ::std::convert::TryFrom<&str>>::try_from(text)
            .map(Self::String)
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::choice::Choice for LinkNext {
    const NAME: &'static str = "link next";
    const BRANCHES: &'static ::exactify::__private::choice::Branches = &checks::LINK_NEXT_BRANCHES;
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        branch: usize,
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        match branch {
            0 => ::serde::Deserialize::deserialize(deserializer).map(Self::Object),
            _ => ::serde::Deserialize::deserialize(deserializer).map(Self::String),
        }
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::Exact for LinkNext {
    const CHECK: &'static ::exactify::Check = &checks::LINK_NEXT_ONLY;
    fn has_unknown(&self) -> bool {
        match self {
            Self::Object(value) => ::exactify::Exact::has_unknown(value),
            _ => false,
        }
    }
}

impl ::exactify::Subschema for LinkNext {
    const SCHEMA: &'static str = r##"{"anyOf":[{"anyOf":[{"$ref":"#"},{"type":"null"}]},{"type":"string","maxLength":3}],"type":["object","string"]}"##;
}

/// LinkNextString
///
/// Enforced:
/// * `type`: `` string ``
/// * `maxLength`: `` 3 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct LinkNextString(::exactify::__private::EcoString);

::exactify::string_impls!(
    LinkNextString, "link next string", checks::LINK_NEXT_STRING.strings, &
    checks::LINK_NEXT_STRING
);

impl ::exactify::Subschema for LinkNextString {
    const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static LINK: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Link",
        object: &Object {
            properties: &[("next", &LINK_NEXT), ("size", &Check::INTEGER)],
            required: &["size"],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LINK_NEXT: Check = Check {
        name: "link next",
        choices: &[&LINK_NEXT_BRANCHES],
        ..Check::ANY
    };
    pub(super) static LINK_NEXT_STRING: Check = Check {
        types: JsonTypes::STRING,
        name: "link next string",
        strings: &[StringRule::MaxLength(3)],
        ..Check::ANY
    };
    pub(super) static LINK_NEXT_ONLY: Check = Check {
        name: "link next",
        in_place: &[("", &LINK_NEXT)],
        only: JsonTypes::OBJECT.or(JsonTypes::STRING),
        ..Check::ANY
    };
    pub(super) static LINK_NEXT_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "Link",
                    choices: &[&LINK_BRANCHES],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::STRING,
                check: &LINK_NEXT_STRING,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static LINK_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        null: true,
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::ALL,
                check: &Check {
                    name: "Link",
                    in_place: &[("/$ref", &LINK)],
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Link {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Link {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Link`](super::Link).
    #[derive(Clone, Debug, Default)]
    pub struct Link {
        next: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::LinkNext>>,
        >,
        size: ::exactify::__private::Draft<::exactify::Integer>,
        extra: ::exactify::Extra<super::Link>,
        errors: ::exactify::BuildError,
    }
    impl Link {
        /// The property `next`.
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::LinkNext>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set_some::<V, ::std::boxed::Box<super::LinkNext>>(value);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.next
                .set(::std::option::Option::<::std::boxed::Box<super::LinkNext>>::None);
            self
        }
        /// The property `size`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` integer ``
        #[must_use]
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.size.set(value);
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
        ) -> ::std::result::Result<super::Link, ::exactify::BuildError> {
            let mut errors = self.errors;
            let next = self.next.optional("next", &mut errors);
            let size = self.size.required("size", &mut errors);
            errors
                .or(
                    match (size,) {
                        (::std::option::Option::Some(size),) => {
                            ::std::option::Option::Some(super::Link {
                                size,
                                next,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
        }
    }
    impl ::std::convert::TryFrom<Link> for super::Link {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Link,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
