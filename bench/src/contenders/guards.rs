//! The same for schemas whose keywords ask about an instance as a whole.

use serde::Deserialize;

pub use generated::{Payment, Roster, Visit};

#[allow(missing_docs, reason = "made from schemas that say little")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/schema.rs"));
}

pub const PAYMENT_SCHEMA: &str = include_str!("../../schema/payment.json");
pub const ROSTER_SCHEMA: &str = include_str!("../../schema/roster.json");
pub const VISIT_SCHEMA: &str = include_str!("../../schema/visit.json");

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
pub struct PlainPayment {
    id: String,
    kind: PlainKind,
    amount: f64,
    currency: String,
    payer: String,
    iban: Option<String>,
    card_number: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    reference: Option<String>,
    urgent: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum PlainKind {
    Card,
    Transfer,
    Cash,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
pub struct PlainRoster {
    day: String,
    site: String,
    team: Vec<PlainWorker>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
struct PlainWorker {
    name: String,
    role: PlainRole,
    hours: Option<f64>,
    phone: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum PlainRole {
    Lead,
    Worker,
    Guest,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
pub struct PlainVisit {
    id: String,
    visitor: PlainVisitor,
    place: PlainPlace,
    purpose: Option<String>,
    tags: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
struct PlainVisitor {
    name: String,
    company: Option<String>,
    email: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
struct PlainPlace {
    name: String,
    status: PlainStatus,
    street: Option<String>,
    city: Option<String>,
    floor: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum PlainStatus {
    Open,
    Closed,
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use super::*;
    use crate::contenders::checked_by_corvus;
    use crate::inputs::{PAYMENT, ROSTER, VISIT};

    #[track_caller]
    fn check<Ours: DeserializeOwned, Plain: DeserializeOwned>(schema: &str, text: &str, [from, to]: [&str; 2]) {
        let schema = serde_json::from_str(schema).unwrap();
        let validator = corvus_json_schema::compile(&schema).unwrap();
        for (text, good) in [(text.to_owned(), true), (text.replace(from, to), false)] {
            assert_eq!(serde_json::from_str::<Ours>(&text).is_ok(), good, "{text}");
            let corvus = checked_by_corvus::<Plain>(&validator, text.as_bytes());
            assert_eq!(corvus.is_some(), good, "{text}");
        }
    }

    #[test]
    fn those_that_check_do_check() {
        check::<Payment, PlainPayment>(PAYMENT_SCHEMA, PAYMENT, ["iban", "reference"]);
        check::<Payment, PlainPayment>(PAYMENT_SCHEMA, PAYMENT, ["email", "reference"]);
        check::<Roster, PlainRoster>(ROSTER_SCHEMA, ROSTER, ["lead", "guest"]);
        check::<Visit, PlainVisit>(VISIT_SCHEMA, VISIT, ["open", "closed"]);
    }
}
