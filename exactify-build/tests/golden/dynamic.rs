// Made by exactify-build 0.1.0 from dynamic. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// DynamicTree
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct DynamicTree {
    /// The property `value`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub value: ::std::option::Option<::exactify::Integer>,
    /// The property `children`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"$dynamicRef":"#node"} ``
    /// * `maxItems`: `` 2 ``
    pub children: ::std::option::Option<::exactify::Array<DynamicTree, 0, 2>>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<DynamicTree>,
}

impl ::exactify::__private::Properties for DynamicTree {
    const NAMES: &'static [&'static str] = &["value", "children"];
}

impl ::serde::Serialize for DynamicTree {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.value.is_some())
            + ::std::primitive::usize::from(self.children.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.children {
            map.serialize_entry("children", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for DynamicTree {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DynamicTreeVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DynamicTreeVisitor {
            type Value = DynamicTree;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (DynamicTree)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<DynamicTree, __A::Error> {
                let mut made = DynamicTree {
                    value: ::std::option::Option::None,
                    children: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "value" => {
                            ::exactify::__private::set(&mut made.value, &name, &mut map)?
                        }
                        "children" => {
                            ::exactify::__private::set(
                                &mut made.children,
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
        deserializer.deserialize_map(DynamicTreeVisitor)
    }
}

impl ::exactify::Exact for DynamicTree {
    const CHECK: &'static ::exactify::Check = &checks::DYNAMIC_TREE;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.children)
    }
}

impl ::exactify::Subschema for DynamicTree {
    const SCHEMA: &'static str = r##"{"title":"DynamicTree","$dynamicAnchor":"node","type":"object","properties":{"value":{"type":"integer"},"children":{"type":"array","items":{"$dynamicRef":"#node"},"maxItems":2}}}"##;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static DYNAMIC_TREE: Check = Check {
        types: JsonTypes::OBJECT,
        name: "DynamicTree",
        object: &Object {
            properties: &[
                ("value", &Check::INTEGER),
                (
                    "children",
                    &Check {
                        types: JsonTypes::ARRAY,
                        array: &Items {
                            rest: Some(
                                &Check {
                                    name: "DynamicTree",
                                    in_place: &[("/$dynamicRef", &DYNAMIC_TREE)],
                                    ..Check::ANY
                                },
                            ),
                            max: 2,
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
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::DynamicTree {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> DynamicTree {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`DynamicTree`](super::DynamicTree).
    #[derive(Clone, Debug, Default)]
    pub struct DynamicTree {
        value: ::exactify::__private::Draft<::exactify::Integer>,
        children: ::exactify::__private::Draft<
            ::exactify::Array<super::DynamicTree, 0, 2>,
        >,
        extra: ::exactify::Extra<super::DynamicTree>,
        errors: ::exactify::BuildError,
    }
    impl DynamicTree {
        /// The property `value`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.value.set(value);
            self
        }
        /// The property `children`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"$dynamicRef":"#node"} ``
        /// * `maxItems`: `` 2 ``
        #[must_use]
        pub fn children<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Array<super::DynamicTree, 0, 2>>,
            V::Error: ::std::fmt::Display,
        {
            self.children.set(value);
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
        ) -> ::std::result::Result<super::DynamicTree, ::exactify::BuildError> {
            let mut errors = self.errors;
            let value = self.value.optional("value", &mut errors);
            let children = self.children.optional("children", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::DynamicTree {
                        value,
                        children,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<DynamicTree> for super::DynamicTree {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: DynamicTree,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
