// Made by exactify-build 0.1.0 from docs. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// See <https://example.com/a_b>, \<b>bold\</b>, an \[item] and [a link](https://example.com).
///
///    indented: not a test
///
/// ```text
/// {"fenced": true}
/// ```
/// * `code <x> [y]`
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Docs {
    /// Old.
    ///  Tabbed.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    ///
    /// Deprecated by the schema.
    pub old: ::std::option::Option<::std::string::String>,
    /// ```text
    /// code <x>
    /// ```
    /// After: `a` \<b> \[c \u{7} end (<https://example.com/x>).
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fenced: ::std::option::Option<::std::string::String>,
    /// ```text
    /// not closed
    /// ```
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub open: ::std::option::Option<bool>,
    /// A "# and a "## too.
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    pub quoted: ::std::option::Option<bool>,
    /// A title alone
    ///
    /// Enforced:
    /// * `type`: `` boolean ``
    ///
    /// Deprecated by the schema.
    pub titled: ::std::option::Option<bool>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<Docs>,
}

impl ::exactify::__private::Properties for Docs {
    const NAMES: &'static [&'static str] = &[
        "old",
        "fenced",
        "open",
        "quoted",
        "titled",
    ];
}

impl ::serde::Serialize for Docs {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.old.is_some())
            + ::std::primitive::usize::from(self.fenced.is_some())
            + ::std::primitive::usize::from(self.open.is_some())
            + ::std::primitive::usize::from(self.quoted.is_some())
            + ::std::primitive::usize::from(self.titled.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.old {
            map.serialize_entry("old", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.fenced {
            map.serialize_entry("fenced", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.open {
            map.serialize_entry("open", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.quoted {
            map.serialize_entry("quoted", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.titled {
            map.serialize_entry("titled", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for Docs {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct DocsVisitor;
        impl<'de> ::serde::de::Visitor<'de> for DocsVisitor {
            type Value = Docs;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Docs)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Docs, __A::Error> {
                let mut made = Docs {
                    old: ::std::option::Option::None,
                    fenced: ::std::option::Option::None,
                    open: ::std::option::Option::None,
                    quoted: ::std::option::Option::None,
                    titled: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "old" => {
                            ::exactify::__private::set(&mut made.old, &name, &mut map)?
                        }
                        "fenced" => {
                            ::exactify::__private::set(
                                &mut made.fenced,
                                &name,
                                &mut map,
                            )?
                        }
                        "open" => {
                            ::exactify::__private::set(&mut made.open, &name, &mut map)?
                        }
                        "quoted" => {
                            ::exactify::__private::set(
                                &mut made.quoted,
                                &name,
                                &mut map,
                            )?
                        }
                        "titled" => {
                            ::exactify::__private::set(
                                &mut made.titled,
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
        deserializer.deserialize_map(DocsVisitor)
    }
}

impl ::exactify::Exact for Docs {
    const CHECK: &'static ::exactify::Check = &checks::DOCS;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for Docs {
    const SCHEMA: &'static str = r###"{"title":"Docs","description":"See https://example.com/a_b, <b>bold</b>, an [item] and [a link](https://example.com).\n\n    indented: not a test\n\n```json\n{\"fenced\": true}\n```\n* `code <x> [y]`","type":"object","properties":{"old":{"type":"string","deprecated":true,"description":"Old.  \n\tTabbed."},"fenced":{"type":"string","description":"~~~\ncode <x>\n~~~\nAfter: `a` <b> [c \u0007 end (https://example.com/x)."},"open":{"type":"boolean","description":"```\nnot closed"},"quoted":{"type":"boolean","description":"A \"# and a \"## too.","title":"Quoted"},"titled":{"type":"boolean","title":"A title alone","deprecated":true}}}"###;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static DOCS: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Docs",
        object: &Object {
            properties: &[
                ("old", &Check::STRING),
                ("fenced", &Check::STRING),
                ("open", &Check::BOOLEAN),
                ("quoted", &Check::BOOLEAN),
                ("titled", &Check::BOOLEAN),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Docs {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Docs {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Docs`](super::Docs).
    #[derive(Clone, Debug, Default)]
    pub struct Docs {
        old: ::exactify::__private::Draft<::std::string::String>,
        fenced: ::exactify::__private::Draft<::std::string::String>,
        open: ::exactify::__private::Draft<bool>,
        quoted: ::exactify::__private::Draft<bool>,
        titled: ::exactify::__private::Draft<bool>,
        extra: ::exactify::Extra<super::Docs>,
        errors: ::exactify::BuildError,
    }
    impl Docs {
        /// Old.
        ///  Tabbed.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        ///
        /// Deprecated by the schema.
        #[must_use]
        pub fn old<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.old.set(value);
            self
        }
        /// ```text
        /// code <x>
        /// ```
        /// After: `a` \<b> \[c \u{7} end (<https://example.com/x>).
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn fenced<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.fenced.set(value);
            self
        }
        /// ```text
        /// not closed
        /// ```
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn open<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.open.set(value);
            self
        }
        /// A "# and a "## too.
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        #[must_use]
        pub fn quoted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.quoted.set(value);
            self
        }
        /// A title alone
        ///
        /// Enforced:
        /// * `type`: `` boolean ``
        ///
        /// Deprecated by the schema.
        #[must_use]
        pub fn titled<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.titled.set(value);
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
        ) -> ::std::result::Result<super::Docs, ::exactify::BuildError> {
            let mut errors = self.errors;
            let old = self.old.optional("old", &mut errors);
            let fenced = self.fenced.optional("fenced", &mut errors);
            let open = self.open.optional("open", &mut errors);
            let quoted = self.quoted.optional("quoted", &mut errors);
            let titled = self.titled.optional("titled", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::Docs {
                        old,
                        fenced,
                        open,
                        quoted,
                        titled,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<Docs> for super::Docs {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Docs,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}
