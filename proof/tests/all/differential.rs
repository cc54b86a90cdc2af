//! The quick, fixed share of the differential test; `docs/proof.md` has the long run.

use konnect_billing::UpsertCustomerBillingDataRequest;
use proof::{differential, Run, Verdict};

const SCHEMA: &str = include_str!("../../../schema/UpsertCustomerBillingDataRequest.json");

#[test]
fn types_and_schema_say_the_same() {
    let run = Run {
        instances: 10_000,
        seed: 1_000_000_007,
        threads: 2,
    };
    let schema = serde_json::from_str(SCHEMA).unwrap();
    let tally = differential::<UpsertCustomerBillingDataRequest>(&schema, run);
    assert!(tally.disagreements.is_empty(), "{tally}");
    assert_eq!(tally.instances(), run.instances);
    for verdict in [Verdict::Accepted, Verdict::Refused, Verdict::Repeated] {
        let count = tally.verdicts.get(&verdict).copied().unwrap_or(0);
        assert!(count >= 1_000, "only {count} instances were {verdict:?}");
    }
}
