//! Any JSON as labels: a plain list of the entries gives the expected result.
#![no_main]

use konnect_billing::{LabelValue, Labels};
use libfuzzer_sys::fuzz_target;
use proof::Json;
use serde_json::Value;

fuzz_target!(|text: &str| {
    // What a `Value` cannot hold is left to the target `request`.
    if serde_json::from_str::<Value>(text).is_err() {
        return;
    }
    let instance = Json::parse(text);
    let wanted = match &instance {
        Json::Object(entries) => {
            let good = |value: &Json| matches!(value, Json::Text(text) if text.parse::<LabelValue>().is_ok());
            entries.len() <= 50 && !instance.has_repeated_name() && entries.iter().all(|(_, value)| good(value))
        }
        _ => false,
    };
    let labels = serde_json::from_str::<Labels>(text);
    assert_eq!(labels.is_ok(), wanted);
    if let Ok(labels) = labels {
        assert!(labels.keys().is_sorted());
        assert_eq!(Json::parse(&serde_json::to_string(&labels).unwrap()), instance);
        assert_eq!(Labels::try_from_iter(labels.clone()).unwrap(), labels);
    }
});
