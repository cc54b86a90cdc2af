//! Any text as a label value: the schema's three keywords agree.
#![no_main]

use std::sync::LazyLock;

use konnect_billing::LabelValue;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    static PATTERN: LazyLock<regress::Regex> =
        LazyLock::new(|| regress::Regex::with_flags(LabelValue::PATTERN, "u").unwrap());
    // A pattern that backtracks may take long for a long text, which is refused anyway.
    let wanted = (1..=63).contains(&text.chars().count()) && PATTERN.find(text).is_some();
    match text.parse::<LabelValue>() {
        Ok(value) => assert!(wanted && value == text && value.to_string() == text),
        Err(error) => assert!(!wanted && error.to_string().len() < 200),
    }
});
