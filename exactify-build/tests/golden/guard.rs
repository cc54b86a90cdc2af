// Made by exactify-build 0.1.0 from guard. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Booking
///
/// Enforced:
/// * `type`: `` object ``
/// * `if`: `` {"properties":{"kind":{"const":"room"}},"required":["kind"]} ``
/// * `then`: `` {"required":["beds"]} ``
/// * `else`: `` {"properties":{"beds":false}} ``
/// * `dependentSchemas`: `` {"guests":{"properties":{"kind":{"const":"room"}},"required":["kind"]}} ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Booking {
    /// The property `from`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    from: BookingFrom,
    /// The property `to`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    to: ::std::option::Option<::std::string::String>,
    /// The property `nights`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 1 ``
    nights: ::std::option::Option<BookingNights>,
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `enum`: `` ["room","desk"] ``
    kind: ::std::option::Option<BookingKind>,
    /// The property `beds`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    beds: ::std::option::Option<::exactify::Integer>,
    /// The property `guests`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string"} ``
    /// * `contains`: `` {"pattern":"^adult:"} ``
    /// * `minContains`: `` 1 ``
    /// * `maxContains`: `` 2 ``
    guests: ::std::option::Option<BookingGuests>,
    /// The property `note`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `not`: `` {"pattern":"secret"} ``
    note: ::std::option::Option<BookingNote>,
    /// The property `contact`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    contact: ::std::option::Option<BookingContact>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<Booking>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Booking {
    /// The property `from`.
    ///
    /// Enforced:
    /// * `required`
    /// * `type`: `` string ``
    /// * `minLength`: `` 1 ``
    pub fn from(&self) -> &BookingFrom {
        &self.from
    }
    /// The property `to`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn to(&self) -> ::std::option::Option<&::std::string::String> {
        self.to.as_ref()
    }
    /// The property `nights`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    /// * `minimum`: `` 1 ``
    pub fn nights(&self) -> ::std::option::Option<&BookingNights> {
        self.nights.as_ref()
    }
    /// The property `kind`.
    ///
    /// Enforced:
    /// * `enum`: `` ["room","desk"] ``
    pub fn kind(&self) -> ::std::option::Option<&BookingKind> {
        self.kind.as_ref()
    }
    /// The property `beds`.
    ///
    /// Enforced:
    /// * `type`: `` integer ``
    pub fn beds(&self) -> ::std::option::Option<&::exactify::Integer> {
        self.beds.as_ref()
    }
    /// The property `guests`.
    ///
    /// Enforced:
    /// * `type`: `` array ``
    /// * `items`: `` {"type":"string"} ``
    /// * `contains`: `` {"pattern":"^adult:"} ``
    /// * `minContains`: `` 1 ``
    /// * `maxContains`: `` 2 ``
    pub fn guests(&self) -> ::std::option::Option<&BookingGuests> {
        self.guests.as_ref()
    }
    /// The property `note`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `not`: `` {"pattern":"secret"} ``
    pub fn note(&self) -> ::std::option::Option<&BookingNote> {
        self.note.as_ref()
    }
    /// The property `contact`.
    ///
    /// Enforced:
    /// * `type`: `` object ``
    pub fn contact(&self) -> ::std::option::Option<&BookingContact> {
        self.contact.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<Booking> {
        &self.extra
    }
}

::exactify::parts_impls!(
    Booking { ways : into_parts, from_parts, into_builder, errors; required : { from :
    BookingFrom, try_set_from; } optional : { to : ::std::string::String, try_set_to,
    try_remove_to; nights : BookingNights, try_set_nights, try_remove_nights; kind :
    BookingKind, try_set_kind, try_remove_kind; beds : ::exactify::Integer, try_set_beds,
    try_remove_beds; guests : BookingGuests, try_set_guests, try_remove_guests; note :
    BookingNote, try_set_note, try_remove_note; contact : BookingContact,
    try_set_contact, try_remove_contact; } nullable : {} maps : { extra } }
);

impl ::exactify::__private::Properties for Booking {
    const NAMES: &'static [&'static str] = &[
        "from",
        "to",
        "nights",
        "kind",
        "beds",
        "guests",
        "note",
        "contact",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for Booking {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = 1 + ::std::primitive::usize::from(self.to.is_some())
            + ::std::primitive::usize::from(self.nights.is_some())
            + ::std::primitive::usize::from(self.kind.is_some())
            + ::std::primitive::usize::from(self.beds.is_some())
            + ::std::primitive::usize::from(self.guests.is_some())
            + ::std::primitive::usize::from(self.note.is_some())
            + ::std::primitive::usize::from(self.contact.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        map.serialize_entry("from", &self.from)?;
        if let ::std::option::Option::Some(value) = &self.to {
            map.serialize_entry("to", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nights {
            map.serialize_entry("nights", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.kind {
            map.serialize_entry("kind", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.beds {
            map.serialize_entry("beds", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.guests {
            map.serialize_entry("guests", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.note {
            map.serialize_entry("note", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.contact {
            map.serialize_entry("contact", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for Booking {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BookingVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BookingVisitor {
            type Value = Booking;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Booking)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<Booking, __A::Error> {
                let mut from = ::std::option::Option::None;
                let mut to = ::std::option::Option::None;
                let mut nights = ::std::option::Option::None;
                let mut kind = ::std::option::Option::None;
                let mut beds = ::std::option::Option::None;
                let mut guests = ::std::option::Option::None;
                let mut note = ::std::option::Option::None;
                let mut contact = ::std::option::Option::None;
                let mut extra = ::exactify::Extra::new();
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "from" => ::exactify::__private::set(&mut from, &name, &mut map)?,
                        "to" => ::exactify::__private::set(&mut to, &name, &mut map)?,
                        "nights" => {
                            ::exactify::__private::set(&mut nights, &name, &mut map)?
                        }
                        "kind" => ::exactify::__private::set(&mut kind, &name, &mut map)?,
                        "beds" => ::exactify::__private::set(&mut beds, &name, &mut map)?,
                        "guests" => {
                            ::exactify::__private::set(&mut guests, &name, &mut map)?
                        }
                        "note" => ::exactify::__private::set(&mut note, &name, &mut map)?,
                        "contact" => {
                            ::exactify::__private::set(&mut contact, &name, &mut map)?
                        }
                        _ => extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(Booking {
                    from: ::exactify::__private::required(from, "from")?,
                    to,
                    nights,
                    kind,
                    beds,
                    guests,
                    note,
                    contact,
                    extra,
                })
            }
        }
        deserializer.deserialize_map(BookingVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        ::exactify::__private::guard::one([self.to.is_some(), self.nights.is_some()])
            && (if self
                .kind
                .as_ref()
                .is_some_and(|value| matches!(value.as_str(), "room"))
            {
                self.beds.is_some()
            } else {
                self.beds.is_none()
            })
            && (self.guests.is_none()
                || self
                    .kind
                    .as_ref()
                    .is_some_and(|value| matches!(value.as_str(), "room")))
    }
}

impl<'de> ::serde::Deserialize<'de> for Booking {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for Booking {
    const CHECK: &'static ::exactify::Check = &checks::BOOKING;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty() || ::exactify::Exact::has_unknown(&self.guests)
            || ::exactify::Exact::has_unknown(&self.note)
            || ::exactify::Exact::has_unknown(&self.contact)
    }
}

impl ::exactify::Subschema for Booking {
    const SCHEMA: &'static str = r#"{"title":"Booking","type":"object","required":["from"],"properties":{"from":{"type":"string","minLength":1},"to":{"type":"string"},"nights":{"type":"integer","minimum":1},"kind":{"enum":["room","desk"]},"beds":{"type":"integer"},"guests":{"type":"array","items":{"type":"string"},"contains":{"pattern":"^adult:"},"minContains":1,"maxContains":2},"note":{"type":"string","not":{"pattern":"secret"}},"contact":{"type":"object","properties":{"mail":{"type":"string"},"phone":{"type":"string"}},"anyOf":[{"required":["mail"]},{"required":["phone"]}]}},"oneOf":[{"required":["to"]},{"required":["nights"]}],"if":{"properties":{"kind":{"const":"room"}},"required":["kind"]},"then":{"required":["beds"]},"else":{"properties":{"beds":false}},"dependentSchemas":{"guests":{"properties":{"kind":{"const":"room"}},"required":["kind"]}}}"#;
}

/// BookingFrom
///
/// Enforced:
/// * `type`: `` string ``
/// * `minLength`: `` 1 ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BookingFrom(::exactify::__private::EcoString);

::exactify::string_impls!(
    BookingFrom, "booking from", checks::BOOKING_FROM.strings, & checks::BOOKING_FROM
);

impl ::exactify::Subschema for BookingFrom {
    const SCHEMA: &'static str = r#"{"type":"string","minLength":1}"#;
}

/// BookingNights
///
/// Enforced:
/// * `type`: `` integer ``
/// * `minimum`: `` 1 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BookingNights(::exactify::Number);

::exactify::number_impls!(
    BookingNights, "booking nights", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("1"))], &
    checks::BOOKING_NIGHTS
);

impl ::exactify::Subschema for BookingNights {
    const SCHEMA: &'static str = r#"{"type":"integer","minimum":1}"#;
}

/// BookingKind
///
/// Enforced:
/// * `enum`: `` ["room","desk"] ``
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum BookingKind {
    /// `room`
    Room,
    /// `desk`
    Desk,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BookingKind {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Room, Self::Desk];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Desk => "desk",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for BookingKind {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "room" => ::std::result::Result::Ok(Self::Room),
            "desk" => ::std::result::Result::Ok(Self::Desk),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for BookingKind {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(
    BookingKind, "booking kind", checks::BOOKING_KIND.strings, & checks::BOOKING_KIND
);

impl ::exactify::Subschema for BookingKind {
    const SCHEMA: &'static str = r#"{"enum":["room","desk"]}"#;
}

/// BookingGuests
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` {"type":"string"} ``
/// * `contains`: `` {"pattern":"^adult:"} ``
/// * `minContains`: `` 1 ``
/// * `maxContains`: `` 2 ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BookingGuests(::exactify::Array<::std::string::String>);

::exactify::checked_impls!(
    BookingGuests, ::exactify::Array < ::std::string::String >, & checks::BOOKING_GUESTS
);

impl ::exactify::Subschema for BookingGuests {
    const SCHEMA: &'static str = r#"{"type":"array","items":{"type":"string"},"contains":{"pattern":"^adult:"},"minContains":1,"maxContains":2}"#;
}

/// BookingNote
///
/// Enforced:
/// * `type`: `` string ``
/// * `not`: `` {"pattern":"secret"} ``
///
/// The text is read a second time for what holds of the value as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BookingNote(::std::string::String);

::exactify::checked_impls!(BookingNote, ::std::string::String, & checks::BOOKING_NOTE);

::exactify::checked_text_impls!(BookingNote, ::std::string::String);

impl ::exactify::Subschema for BookingNote {
    const SCHEMA: &'static str = r#"{"type":"string","not":{"pattern":"secret"}}"#;
}

/// BookingContact
///
/// Enforced:
/// * `type`: `` object ``
///
/// What holds of several properties together is asked of the fields.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct BookingContact {
    /// The property `mail`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    mail: ::std::option::Option<::std::string::String>,
    /// The property `phone`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    phone: ::std::option::Option<::std::string::String>,
    /// The properties that the schema allows but does not name.
    extra: ::exactify::Extra<BookingContact>,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl BookingContact {
    /// The property `mail`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn mail(&self) -> ::std::option::Option<&::std::string::String> {
        self.mail.as_ref()
    }
    /// The property `phone`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    pub fn phone(&self) -> ::std::option::Option<&::std::string::String> {
        self.phone.as_ref()
    }
    /// The properties that the schema allows but does not name.
    pub fn extra(&self) -> &::exactify::Extra<BookingContact> {
        &self.extra
    }
}

::exactify::parts_impls!(
    BookingContact { ways : into_parts, from_parts, into_builder, errors; required : {}
    optional : { mail : ::std::string::String, try_set_mail, try_remove_mail; phone :
    ::std::string::String, try_set_phone, try_remove_phone; } nullable : {} maps : {
    extra } }
);

impl ::exactify::__private::Properties for BookingContact {
    const NAMES: &'static [&'static str] = &["mail", "phone"];
}

impl ::serde::Serialize for BookingContact {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.mail.is_some())
            + ::std::primitive::usize::from(self.phone.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.mail {
            map.serialize_entry("mail", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.phone {
            map.serialize_entry("phone", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl ::exactify::__private::guard::Guarded for BookingContact {
    fn read<'de, __D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        struct BookingContactVisitor;
        impl<'de> ::serde::de::Visitor<'de> for BookingContactVisitor {
            type Value = BookingContact;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (booking contact)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<BookingContact, __A::Error> {
                let mut made = BookingContact {
                    mail: ::std::option::Option::None,
                    phone: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "mail" => {
                            ::exactify::__private::set(&mut made.mail, &name, &mut map)?
                        }
                        "phone" => {
                            ::exactify::__private::set(&mut made.phone, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(BookingContactVisitor)
    }
    #[allow(clippy::nonminimal_bool)]
    fn holds(&self) -> bool {
        self.mail.is_some() || self.phone.is_some()
    }
}

impl<'de> ::serde::Deserialize<'de> for BookingContact {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        ::exactify::__private::guard::of_fields(deserializer)
    }
}

impl ::exactify::Exact for BookingContact {
    const CHECK: &'static ::exactify::Check = &checks::BOOKING_CONTACT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for BookingContact {
    const SCHEMA: &'static str = r#"{"type":"object","properties":{"mail":{"type":"string"},"phone":{"type":"string"}},"anyOf":[{"required":["mail"]},{"required":["phone"]}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static BOOKING: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Booking",
        object: &Object {
            properties: &[
                ("from", &BOOKING_FROM),
                ("to", &Check::STRING),
                ("nights", &BOOKING_NIGHTS),
                ("kind", &BOOKING_KIND),
                ("beds", &Check::INTEGER),
                ("guests", &BOOKING_GUESTS),
                ("note", &BOOKING_NOTE),
                ("contact", &BOOKING_CONTACT),
            ],
            required: &["from"],
            schemas: &[
                (
                    "guests",
                    &Check {
                        object: &Object {
                            properties: &[
                                (
                                    "kind",
                                    &Check {
                                        strings: &[StringRule::OneOf("const", &["room"])],
                                        ..Check::ANY
                                    },
                                ),
                            ],
                            required: &["kind"],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            ],
            ..Object::ANY
        },
        conditions: &[
            Condition::If {
                condition: &Check {
                    name: "Booking",
                    object: &Object {
                        properties: &[
                            (
                                "kind",
                                &Check {
                                    strings: &[StringRule::OneOf("const", &["room"])],
                                    ..Check::ANY
                                },
                            ),
                        ],
                        required: &["kind"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                then: Some(
                    &Check {
                        name: "Booking",
                        object: &Object {
                            required: &["beds"],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
                otherwise: Some(
                    &Check {
                        name: "Booking",
                        object: &Object {
                            properties: &[("beds", &Check::NEVER)],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                ),
            },
            Condition::Choice(&BOOKING_BRANCHES),
        ],
        ..Check::ANY
    };
    pub(super) static BOOKING_FROM: Check = Check {
        types: JsonTypes::STRING,
        name: "booking from",
        strings: &[StringRule::MinLength(1)],
        ..Check::ANY
    };
    pub(super) static BOOKING_NIGHTS: Check = Check {
        types: JsonTypes::INTEGER,
        name: "booking nights",
        numbers: &[NumberRule::Minimum(Limit::new("1"))],
        ..Check::ANY
    };
    pub(super) static BOOKING_KIND: Check = Check {
        name: "booking kind",
        strings: &[StringRule::OneOf("enum", &["room", "desk"])],
        ..Check::ANY
    };
    pub(super) static BOOKING_GUESTS: Check = Check {
        types: JsonTypes::ARRAY,
        name: "booking guests",
        array: &Items {
            rest: Some(&Check::STRING),
            contains: Some(
                &Contains {
                    check: &Check {
                        strings: &[StringRule::Pattern("^adult:", matches_1)],
                        ..Check::ANY
                    },
                    min: Some(1),
                    max: 2,
                    evaluates: true,
                },
            ),
            ..Items::ANY
        },
        ..Check::ANY
    };
    pub(super) static BOOKING_NOTE: Check = Check {
        types: JsonTypes::STRING,
        name: "booking note",
        conditions: &[
            Condition::Not(
                &Check {
                    name: "booking note",
                    strings: &[StringRule::Pattern("secret", matches_2)],
                    ..Check::ANY
                },
            ),
        ],
        ..Check::ANY
    };
    pub(super) static BOOKING_CONTACT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "booking contact",
        object: &Object {
            properties: &[("mail", &Check::STRING), ("phone", &Check::STRING)],
            ..Object::ANY
        },
        conditions: &[Condition::Choice(&BOOKING_CONTACT_BRANCHES)],
        ..Check::ANY
    };
    pub(super) static BOOKING_CONTACT_BRANCHES: Branches = Branches {
        keyword: "anyOf",
        undecided: JsonTypes::ARRAY
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN)
            .or(JsonTypes::NULL),
        branches: &[
            Branch {
                location: "/anyOf/0",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "booking contact",
                    object: &Object {
                        required: &["mail"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/anyOf/1",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "booking contact",
                    object: &Object {
                        required: &["phone"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    pub(super) static BOOKING_BRANCHES: Branches = Branches {
        keyword: "oneOf",
        undecided: JsonTypes::ARRAY
            .or(JsonTypes::STRING)
            .or(JsonTypes::NUMBER)
            .or(JsonTypes::BOOLEAN)
            .or(JsonTypes::NULL),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "Booking",
                    object: &Object {
                        required: &["to"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                check: &Check {
                    name: "Booking",
                    object: &Object {
                        required: &["nights"],
                        ..Object::ANY
                    },
                    ..Check::ANY
                },
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };
    /// Whether `text` matches `^adult:`.
    pub(super) fn matches_1(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a') => 1,
                (1, b'd') => 2,
                (2, b'u') => 3,
                (3, b'l') => 4,
                (4, b't') => 5,
                (5, b':') => return true,
                _ => return false,
            };
        }
        false
    }
    /// Whether `text` matches `secret`.
    pub(super) fn matches_2(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0..=5, b's') => 1,
                (1, b'e') => 2,
                (2, b'c') => 3,
                (3, b'r') => 4,
                (4, b'e') => 5,
                (5, b't') => return true,
                _ => 0,
            };
        }
        false
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::Booking {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> Booking {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`Booking`](super::Booking).
    #[derive(Clone, Debug, Default)]
    pub struct Booking {
        pub(super) from: ::exactify::__private::Draft<super::BookingFrom>,
        pub(super) to: ::exactify::__private::Draft<::std::string::String>,
        pub(super) nights: ::exactify::__private::Draft<super::BookingNights>,
        pub(super) kind: ::exactify::__private::Draft<super::BookingKind>,
        pub(super) beds: ::exactify::__private::Draft<::exactify::Integer>,
        pub(super) guests: ::exactify::__private::Draft<super::BookingGuests>,
        pub(super) note: ::exactify::__private::Draft<super::BookingNote>,
        pub(super) contact: ::exactify::__private::Draft<super::BookingContact>,
        pub(super) extra: ::exactify::Extra<super::Booking>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl Booking {
        /// The property `from`.
        ///
        /// Enforced:
        /// * `required`
        /// * `type`: `` string ``
        /// * `minLength`: `` 1 ``
        #[must_use]
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BookingFrom>,
            V::Error: ::std::fmt::Display,
        {
            self.from.set(value);
            self
        }
        /// The property `to`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.to.set(value);
            self
        }
        /// The property `nights`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        /// * `minimum`: `` 1 ``
        #[must_use]
        pub fn nights<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BookingNights>,
            V::Error: ::std::fmt::Display,
        {
            self.nights.set(value);
            self
        }
        /// The property `kind`.
        ///
        /// Enforced:
        /// * `enum`: `` ["room","desk"] ``
        #[must_use]
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BookingKind>,
            V::Error: ::std::fmt::Display,
        {
            self.kind.set(value);
            self
        }
        /// The property `beds`.
        ///
        /// Enforced:
        /// * `type`: `` integer ``
        #[must_use]
        pub fn beds<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Integer>,
            V::Error: ::std::fmt::Display,
        {
            self.beds.set(value);
            self
        }
        /// The property `guests`.
        ///
        /// Enforced:
        /// * `type`: `` array ``
        /// * `items`: `` {"type":"string"} ``
        /// * `contains`: `` {"pattern":"^adult:"} ``
        /// * `minContains`: `` 1 ``
        /// * `maxContains`: `` 2 ``
        #[must_use]
        pub fn guests<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BookingGuests>,
            V::Error: ::std::fmt::Display,
        {
            self.guests.set(value);
            self
        }
        /// The property `note`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `not`: `` {"pattern":"secret"} ``
        #[must_use]
        pub fn note<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BookingNote>,
            V::Error: ::std::fmt::Display,
        {
            self.note.set(value);
            self
        }
        /// The property `contact`.
        ///
        /// Enforced:
        /// * `type`: `` object ``
        #[must_use]
        pub fn contact<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::BookingContact>,
            V::Error: ::std::fmt::Display,
        {
            self.contact.set(value);
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
        ) -> ::std::result::Result<super::Booking, ::exactify::BuildError> {
            let mut errors = self.errors;
            let from = self.from.required("from", &mut errors);
            let to = self.to.optional("to", &mut errors);
            let nights = self.nights.optional("nights", &mut errors);
            let kind = self.kind.optional("kind", &mut errors);
            let beds = self.beds.optional("beds", &mut errors);
            let guests = self.guests.optional("guests", &mut errors);
            let note = self.note.optional("note", &mut errors);
            let contact = self.contact.optional("contact", &mut errors);
            errors
                .or(
                    match (from,) {
                        (::std::option::Option::Some(from),) => {
                            ::std::option::Option::Some(super::Booking {
                                from,
                                to,
                                nights,
                                kind,
                                beds,
                                guests,
                                note,
                                contact,
                                extra: self.extra,
                            })
                        }
                        _ => ::std::option::Option::None,
                    },
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<Booking> for super::Booking {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: Booking,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
    impl super::BookingContact {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> BookingContact {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`BookingContact`](super::BookingContact).
    #[derive(Clone, Debug, Default)]
    pub struct BookingContact {
        pub(super) mail: ::exactify::__private::Draft<::std::string::String>,
        pub(super) phone: ::exactify::__private::Draft<::std::string::String>,
        pub(super) extra: ::exactify::Extra<super::BookingContact>,
        pub(super) errors: ::exactify::BuildError,
    }
    impl BookingContact {
        /// The property `mail`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn mail<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mail.set(value);
            self
        }
        /// The property `phone`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        #[must_use]
        pub fn phone<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.phone.set(value);
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
        ) -> ::std::result::Result<super::BookingContact, ::exactify::BuildError> {
            let mut errors = self.errors;
            let mail = self.mail.optional("mail", &mut errors);
            let phone = self.phone.optional("phone", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::BookingContact {
                        mail,
                        phone,
                        extra: self.extra,
                    }),
                )
                .and_then(::exactify::__private::guard::built)
        }
    }
    impl ::std::convert::TryFrom<BookingContact> for super::BookingContact {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: BookingContact,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

/// The parts of objects that are checked as a whole, one struct a type.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod parts {
    /// The parts of [`Booking`](super::Booking), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Booking {
        /// The property `from`.
        pub from: super::BookingFrom,
        /// The property `to`.
        pub to: ::std::option::Option<::std::string::String>,
        /// The property `nights`.
        pub nights: ::std::option::Option<super::BookingNights>,
        /// The property `kind`.
        pub kind: ::std::option::Option<super::BookingKind>,
        /// The property `beds`.
        pub beds: ::std::option::Option<::exactify::Integer>,
        /// The property `guests`.
        pub guests: ::std::option::Option<super::BookingGuests>,
        /// The property `note`.
        pub note: ::std::option::Option<super::BookingNote>,
        /// The property `contact`.
        pub contact: ::std::option::Option<super::BookingContact>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::Booking>,
    }
    /// The parts of [`BookingContact`](super::BookingContact), of which nothing is checked.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BookingContact {
        /// The property `mail`.
        pub mail: ::std::option::Option<::std::string::String>,
        /// The property `phone`.
        pub phone: ::std::option::Option<::std::string::String>,
        /// The properties that the schema allows but does not name.
        pub extra: ::exactify::Extra<super::BookingContact>,
    }
}
