// Made by exactify-build 0.1.0 from string_root. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Currency code
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[A-Z]{3}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct CurrencyCode(::exactify::__private::EcoString);

::exactify::string_impls!(
    CurrencyCode, "Currency code", checks::CURRENCY_CODE.strings, & checks::CURRENCY_CODE
);

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
        strings: &[StringRule::Pattern("^[A-Z]{3}$", matches_1)],
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
