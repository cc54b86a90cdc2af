// Made by exactify-build 0.1.0 from choice_listed_root. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Weekday
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub enum Weekday {
    /// Monday
    ///
    /// `mon`
    Mon,
    /// Tuesday
    ///
    /// `tue`
    ///
    /// Deprecated by the schema.
    Tue,
    /// No day.
    ///
    /// ``
    Empty,
}

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl Weekday {
    /// Every value, in the order of the schema.
    pub const ALL: &'static [Self] = &[Self::Mon, Self::Tue, Self::Empty];
    /// The text, as JSON spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Empty => "",
        }
    }
}

#[allow(clippy::pedantic)]
impl ::std::str::FromStr for Weekday {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        match text {
            "mon" => ::std::result::Result::Ok(Self::Mon),
            "tue" => ::std::result::Result::Ok(Self::Tue),
            "" => ::std::result::Result::Ok(Self::Empty),
            _ => {
                ::std::result::Result::Err(
                    ::exactify::__private::text::refusal::<Self>(text),
                )
            }
        }
    }
}

impl ::std::convert::TryFrom<::std::string::String> for Weekday {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        text.parse()
    }
}

::exactify::text_impls!(Weekday, "Weekday", checks::WEEKDAY.strings, & checks::WEEKDAY);

impl ::exactify::Subschema for Weekday {
    const SCHEMA: &'static str = r#"{"title":"Weekday","oneOf":[{"const":"mon","title":"Monday"},{"const":"tue","title":"Tuesday","deprecated":true},{"const":"","description":"No day."}]}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static WEEKDAY: Check = Check {
        name: "Weekday",
        strings: &[StringRule::OneOf("oneOf", &["mon", "tue", ""])],
        ..Check::ANY
    };
}
