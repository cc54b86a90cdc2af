//! The types and validators of the contenders.

use std::collections::HashMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub mod guards;
pub mod order;

pub use konnect_billing::UpsertCustomerBillingDataRequest as Ours;
pub use typified::UpsertCustomerBillingDataRequest as Typified;

/// Raw typify's types.
#[allow(missing_docs, clippy::all, reason = "made by typify")]
mod typified {
    include!(concat!(env!("OUT_DIR"), "/raw_typify.rs"));
}

pub const SCHEMA: &str = include_str!("../../schema/UpsertCustomerBillingDataRequest.json");

/// jsonschema's validator, made at compile time.
#[jsonschema::validator(path = "../schema/UpsertCustomerBillingDataRequest.json")]
pub struct Compiled;

/// The types of most programs: serde's derives, without checks.
#[derive(Deserialize, Serialize)]
pub struct Plain {
    #[serde(skip_serializing_if = "Option::is_none")]
    billing_profile: Option<PlainProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    app_data: Option<PlainAppData>,
}

#[derive(Deserialize, Serialize)]
struct PlainProfile {
    id: String,
}

#[derive(Deserialize, Serialize)]
struct PlainAppData {
    #[serde(skip_serializing_if = "Option::is_none")]
    stripe: Option<PlainStripe>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_invoicing: Option<PlainInvoicing>,
}

#[derive(Deserialize, Serialize)]
struct PlainStripe {
    #[serde(skip_serializing_if = "Option::is_none")]
    customer_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_payment_method_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    labels: Option<HashMap<String, String>>,
}

#[derive(Deserialize, Serialize)]
struct PlainInvoicing {
    #[serde(skip_serializing_if = "Option::is_none")]
    labels: Option<HashMap<String, String>>,
}

/// All violations of a text, or `None`.
pub fn checked_by_jsonschema(text: &[u8]) -> Option<Typified> {
    let value: Value = serde_json::from_slice(text).ok()?;
    if !Compiled::is_valid(&value) {
        return None;
    }
    serde_json::from_value(value).ok()
}

pub fn checked_by_corvus<T: DeserializeOwned>(validator: &corvus_json_schema::Validator, text: &[u8]) -> Option<T> {
    let text = std::str::from_utf8(text).ok()?;
    if !validator.validate_json(text).ok()? {
        return None;
    }
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs;

    #[test]
    fn those_that_check_do_check() {
        let schema = serde_json::from_str(SCHEMA).unwrap();
        let validator = corvus_json_schema::compile(&schema).unwrap();
        let verdicts = |text: &str| {
            let ours = serde_json::from_str::<Ours>(text).is_ok();
            assert_eq!(exactify::accepts::<Ours>(text), ours, "{text}");
            assert_eq!(checked_by_jsonschema(text.as_bytes()).is_some(), ours, "{text}");
            let corvus = checked_by_corvus::<Plain>(&validator, text.as_bytes());
            assert_eq!(corvus.is_some(), ours, "{text}");
            ours
        };
        for good in [inputs::TINY, inputs::TYPICAL, &inputs::largest(), &inputs::unknown()] {
            assert!(verdicts(good));
        }
        for bad in [
            inputs::bad_ulid_early(),
            inputs::bad_label_late(),
            inputs::label_51(),
            inputs::five_faults(),
            inputs::all_labels_bad(),
        ] {
            assert!(!verdicts(&bad));
        }
    }
}
