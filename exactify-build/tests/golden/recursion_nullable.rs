// Made by exactify-build 0.1.0 from recursion_nullable. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Chain
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Chain {
    /// The property `next`.
    ///
    /// Enforced:
    /// * `type`: `` ["object","null"] ``
    /// * `additionalProperties`: `` false ``
    pub next: ::std::option::Option<::std::option::Option<::std::boxed::Box<Link>>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Chain>,
}

impl ::exactify::__private::Properties for Chain {
    const NAMES: &'static [&'static str] = &["next"];
}

impl ::serde::Serialize for Chain {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.next.is_some())
            + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Chain {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct ChainVisitor;
        impl<'de> ::serde::de::Visitor<'de> for ChainVisitor {
            type Value = Chain;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Chain)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Chain, __A::Error> {
                let mut made = Chain {
                    next: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "next" => {
                            ::exactify::__private::set(&mut made.next, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(ChainVisitor)
    }
}

impl ::exactify::Exact for Chain {
    const CHECK: &'static ::exactify::Check = &checks::CHAIN;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Chain {
    const SCHEMA: &'static str = r##"{"title":"Chain","type":"object","properties":{"next":{"$ref":"#/$defs/link"}},"$defs":{"link":{"type":["object","null"],"properties":{"next":{"$ref":"#/$defs/link"}},"additionalProperties":false}}}"##;
}

/// Link
///
/// Enforced:
/// * `type`: `` ["object","null"] ``
/// * `additionalProperties`: `` false ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Link {
    /// The property `next`.
    ///
    /// Enforced:
    /// * `type`: `` ["object","null"] ``
    /// * `additionalProperties`: `` false ``
    pub next: ::std::option::Option<::std::option::Option<::std::boxed::Box<Link>>>,
}

impl ::exactify::__private::Properties for Link {
    const NAMES: &'static [&'static str] = &["next"];
}

impl ::serde::Serialize for Link {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.next.is_some());
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.next {
            map.serialize_entry("next", value)?;
        }
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
                f.write_str("an object (link)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Link, __A::Error> {
                let mut made = Link {
                    next: ::std::option::Option::None,
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "next" => {
                            ::exactify::__private::set(&mut made.next, &name, &mut map)?
                        }
                        _ => {
                            return ::std::result::Result::Err(
                                name
                                    .unknown(<Link as ::exactify::__private::Properties>::NAMES),
                            );
                        }
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(LinkVisitor)
    }
}

impl ::exactify::Exact for Link {
    const CHECK: &'static ::exactify::Check = &checks::LINK_ONLY;
}

impl ::exactify::Subschema for Link {
    const SCHEMA: &'static str = r##"{"type":"object","properties":{"next":{"$ref":"#/$defs/link"}},"additionalProperties":false}"##;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static CHAIN: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Chain",
        object: &Object {
            properties: &[
                (
                    "next",
                    &Check {
                        name: "link",
                        in_place: &[("/$ref", &LINK)],
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LINK: Check = Check {
        types: JsonTypes::OBJECT.or(JsonTypes::NULL),
        name: "link",
        object: &Object {
            properties: &[
                (
                    "next",
                    &Check {
                        name: "link",
                        in_place: &[("/$ref", &LINK)],
                        ..Check::ANY
                    },
                ),
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static LINK_ONLY: Check = Check {
        name: "link",
        in_place: &[("", &LINK)],
        only: JsonTypes::OBJECT,
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Chain {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Chain {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Chain`](super::Chain).
    #[derive(Clone, Debug, Default)]
    pub struct Chain {
        next: ::exactify::__private::Draft<
            ::std::option::Option<::std::boxed::Box<super::Link>>,
        >,
        extra: ::exactify::Extra<super::Chain>,
        errors: ::exactify::BuildError,
    }
    impl Chain {
        /// The property `next`.
        ///
        /// Enforced:
        /// * `type`: `` ["object","null"] ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Link>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set_some::<V, ::std::boxed::Box<super::Link>>(value);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.next.set(::std::option::Option::<::std::boxed::Box<super::Link>>::None);
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
        ) -> ::std::result::Result<super::Chain, ::exactify::BuildError> {
            let mut errors = self.errors;
            let next = self.next.optional("next", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Chain {
                        next,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Chain> for super::Chain {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Chain,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
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
            ::std::option::Option<::std::boxed::Box<super::Link>>,
        >,
        errors: ::exactify::BuildError,
    }
    impl Link {
        /// The property `next`.
        ///
        /// Enforced:
        /// * `type`: `` ["object","null"] ``
        /// * `additionalProperties`: `` false ``
        #[must_use]
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::boxed::Box<super::Link>>,
            V::Error: ::std::fmt::Display,
        {
            self.next.set_some::<V, ::std::boxed::Box<super::Link>>(value);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.next.set(::std::option::Option::<::std::boxed::Box<super::Link>>::None);
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
            errors.or(::std::option::Option::Some(super::Link { next }))
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
