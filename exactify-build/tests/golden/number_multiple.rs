// Made by exactify-build 0.1.0 from number_multiple. Do not edit: edit the schema, and `cargo build` makes this again.

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

impl ::exactify::numeric::Numeric for Price {
    const NAME: &'static str = "Price";
    const RULES: &'static [::exactify::numeric::Rule] = &[
        ::exactify::numeric::Rule::Minimum(::exactify::numeric::Limit::new("-10")),
        ::exactify::numeric::Rule::Maximum(::exactify::numeric::Limit::new("1000")),
        ::exactify::numeric::Rule::MultipleOf(::exactify::numeric::Limit::new("0.25")),
    ];
}

::exactify::numeric_impls!(Price, & checks::PRICE);

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
            ::exactify::numeric::Rule::Minimum(::exactify::numeric::Limit::new("-10")),
            ::exactify::numeric::Rule::Maximum(::exactify::numeric::Limit::new("1000")),
            ::exactify::numeric::Rule::MultipleOf(
                ::exactify::numeric::Limit::new("0.25"),
            ),
        ],
        ..Check::ANY
    };
}
