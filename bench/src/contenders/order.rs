//! The same for another schema.

use std::collections::HashMap;

use serde::Deserialize;

pub use own_schema::Order;

pub const ORDER_SCHEMA: &str = include_str!("../../../examples/own-schema/schema/order.json");

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
pub struct PlainOrder {
    id: String,
    status: Option<PlainStatus>,
    lines: Vec<PlainLine>,
    payment: Option<PlainPayment>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum PlainStatus {
    Open,
    Paid,
    Shipped,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
struct PlainLine {
    article: String,
    quantity: Option<u32>,
    gift: Option<bool>,
    options: Option<HashMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[allow(dead_code, reason = "read, and not looked at")]
enum PlainPayment {
    Card { last_digits: String },
    Cash { change: Option<f64> },
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contenders::checked_by_corvus;
    use crate::inputs::ORDER;

    #[test]
    fn those_that_check_do_check() {
        let schema = serde_json::from_str(ORDER_SCHEMA).unwrap();
        let validator = corvus_json_schema::compile(&schema).unwrap();
        for (text, good) in [(ORDER.to_owned(), true), (ORDER.replace("4242", "424"), false)] {
            assert_eq!(serde_json::from_str::<Order>(&text).is_ok(), good);
            let corvus = checked_by_corvus::<PlainOrder>(&validator, text.as_bytes());
            assert_eq!(corvus.is_some(), good);
        }
    }
}
