// Made by exactify-build 0.1.0 from string_root. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Currency code
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[A-Z]{3}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct CurrencyCode(::exactify::__private::text::EcoString);

#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
impl CurrencyCode {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for CurrencyCode {
    type Err = ::exactify::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::text::check(
            text,
            <Self as ::exactify::__private::text::Text>::RULES,
        )?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for CurrencyCode {
    type Error = ::exactify::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, ::exactify::Refusal> {
        ::exactify::__private::text::check(
            &text,
            <Self as ::exactify::__private::text::Text>::RULES,
        )?;
        ::std::result::Result::Ok(Self(text.into()))
    }
}

impl ::std::convert::From<CurrencyCode> for ::std::string::String {
    fn from(text: CurrencyCode) -> Self {
        text.0.into()
    }
}

impl ::std::borrow::Borrow<str> for CurrencyCode {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl ::exactify::__private::text::Text for CurrencyCode {
    const NAME: &'static str = "Currency code";
    const RULES: &'static [::exactify::__private::text::Rule] = &[
        ::exactify::__private::text::Rule::Pattern("^[A-Z]{3}$", checks::matches_1),
    ];
}

::exactify::text_impls!(CurrencyCode, & checks::CURRENCY_CODE);

impl ::exactify::Subschema for CurrencyCode {
    const SCHEMA: &'static str = r#"{"title":"Currency code","type":"string","pattern":"^[A-Z]{3}$"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static CURRENCY_CODE: Check = Check {
        types: JsonTypes::STRING,
        name: "Currency code",
        strings: &[::exactify::__private::text::Rule::Pattern("^[A-Z]{3}$", matches_1)],
        ..Check::ANY
    };
    /// Whether `text` matches `^[A-Z]{3}$`.
    pub(super) fn matches_1(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0..=2, b'A'..=b'Z') => state + 1,
                _ => return false,
            };
        }
        state == 3
    }
}
