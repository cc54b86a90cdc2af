//! Any text as any JSON value: refused if it is not JSON or has a property name twice, and otherwise kept byte for
//! byte.
#![no_main]

use konnect_billing::Raw;
use libfuzzer_sys::fuzz_target;
use proof::Json;
use serde_json::value::RawValue;
use serde_json::Value;

fuzz_target!(|text: &str| {
    let raw = text.parse::<Raw>();
    match serde_json::from_str::<&RawValue>(text) {
        Err(_) => assert!(raw.is_err()),
        Ok(whole) => {
            // What a `Value` cannot hold (half a surrogate pair, many levels) is too much for the oracle as well.
            if serde_json::from_str::<Value>(text).is_ok() {
                assert_eq!(raw.is_err(), Json::parse(text).has_repeated_name());
            }
            assert_eq!(serde_json::from_str::<Raw>(text).is_ok(), raw.is_ok());
            if let Ok(raw) = raw {
                assert_eq!(raw.get(), whole.get());
            }
        }
    }
});
