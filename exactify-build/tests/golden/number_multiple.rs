// Made by exactify-build 0.1.0 from number_multiple. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Price
///
/// Enforced:
/// * `type`: `` number ``
/// * `multipleOf`: `` 0.25 ``
/// * `minimum`: `` -10 ``
/// * `maximum`: `` 1000 ``
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct Price(::exactify::Number);

::exactify::number_impls!(
    Price, "Price", &
    [::exactify::check::NumberRule::Minimum(::exactify::check::Limit::new("-10")),
    ::exactify::check::NumberRule::Maximum(::exactify::check::Limit::new("1000")),
    ::exactify::check::NumberRule::MultipleOf(::exactify::check::Limit::new("0.25"))], &
    checks::PRICE
);

impl ::exactify::Subschema for Price {
    const SCHEMA: &'static str = r#"{"title":"Price","type":"number","multipleOf":0.25,"minimum":-10,"maximum":1000}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PRICE: Check = Check {
        types: JsonTypes::NUMBER,
        name: "Price",
        numbers: &[
            NumberRule::Minimum(Limit::new("-10")),
            NumberRule::Maximum(Limit::new("1000")),
            NumberRule::MultipleOf(Limit::new("0.25")),
        ],
        ..Check::ANY
    };
}
