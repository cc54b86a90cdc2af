//! Any text as a request: the bounds, order and places of the report are right in each of its forms.
#![no_main]

use konnect_billing::{Options, Problem, UpsertCustomerBillingDataRequest as Request};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, bool, &str)| {
    let (most, closed, text) = input;
    let mut options = Options::new().max_violations(usize::from(most));
    if closed {
        options = options.closed();
    }
    let Err(report) = options.from_str::<Request>(text) else {
        return;
    };
    let found = report.violations();
    assert!((1..=usize::from(most).max(1)).contains(&found.len()));
    assert!(found.is_sorted_by_key(|violation| (violation.line(), violation.column())));
    for violation in found {
        let line = text.split('\n').nth(violation.line() - 1).unwrap();
        assert!((1..=line.chars().count() + 1).contains(&violation.column()));
        assert!(violation.message().len() < 1_000);
    }
    assert!(!format!("{report}{report:#}{report:?}").is_empty());
    assert_eq!(
        serde_json::to_value(&report).unwrap()["errors"]
            .as_array()
            .unwrap()
            .len(),
        found.len()
    );
    assert!(serde_json::to_string(&Problem::from(&report)).is_ok());
});
