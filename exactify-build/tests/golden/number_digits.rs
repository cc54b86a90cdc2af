// Made by exactify-build 0.1.0 from number_digits. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Digits
///
/// Enforced:
/// * `type`: `` integer ``
/// * `multipleOf`: `` 100000000000000001 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Digits(::exactify::Number);

::exactify::number_impls!(
    Digits, "Digits", & [::exactify::check::NumberRule::Integer,
    ::exactify::check::NumberRule::MultipleOf(::exactify::check::Limit::new("100000000000000001"))],
    & checks::DIGITS
);

impl ::exactify::Subschema for Digits {
    const SCHEMA: &'static str = r#"{"title":"Digits","type":"integer","multipleOf":100000000000000001}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static DIGITS: Check = Check {
        types: JsonTypes::INTEGER,
        name: "Digits",
        numbers: &[NumberRule::MultipleOf(Limit::new("100000000000000001"))],
        ..Check::ANY
    };
}
