//! Any JSON as a request: two validators agree with every reader, and with every line of the report.
#![no_main]

use std::sync::LazyLock;

use konnect_billing::UpsertCustomerBillingDataRequest as Request;
use libfuzzer_sys::fuzz_target;
use proof::{check, Json, Judge};
use serde_json::Value;

const SCHEMA: &str = include_str!("../../schema/UpsertCustomerBillingDataRequest.json");

fuzz_target!(|text: &str| {
    thread_local!(static JUDGE: LazyLock<Judge> = LazyLock::new(|| Judge::new(&serde_json::from_str(SCHEMA).unwrap())));
    // The judges cannot read what a `Value` cannot hold.
    if serde_json::from_str::<Value>(text).is_ok() {
        JUDGE.with(|judge| check::<Request>(&Json::parse(text), text, judge).unwrap());
    }
});
