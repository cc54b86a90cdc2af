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

::exactify::numeric_impls!(Price);

impl ::exactify::Subschema for Price {
    const SCHEMA: &'static str = r#"{"title":"Price","type":"number","multipleOf":0.25,"minimum":-10,"maximum":1000}"#;
}
