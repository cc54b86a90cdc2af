//! Each type of the folder `api/` accepts, refuses and reports what two validators say of its schema.

use std::collections::BTreeSet;

use conformance::api::{compare, untried, Tally, COMPONENTS, SOURCE};
use proof::Verdict;

/// The assertions that no instance violates which a validator judges: by a number of too many digits, by so many items that
/// some number in them has too many, or, at a map in a map, by chance; and a name is always a string.
const UNTRIED: &[&str] = &[
    "AuditEntry.json#/properties/diff/maxItems",
    "BadRequestProblem.json#/allOf/1/properties/invalid_parameters/maxItems",
    "Coupon.json#/properties/max_redemptions/maximum",
    "CustomerPage.json#/properties/data/maxItems",
    "EventBatch.json#/oneOf/1/maxItems",
    "Invoice.json#/properties/status_details/properties/available_actions/additionalProperties/additionalProperties",
    "Metadata.json#/propertyNames/type",
    "PatchDocument.json#/maxItems",
    "StockLevel.json#/propertyNames/type",
    "ValidationOutcome.json#/maxItems",
];

#[test]
fn each_component_is_exact() {
    let tallies = compare(300);
    let all = tallies.values().fold(Tally::default(), Tally::plus);
    println!(
        "{} components, {} instances: {:?}",
        tallies.len(),
        all.instances(),
        all.verdicts
    );
    let mut faults = Vec::new();
    for (file, tally) in &tallies {
        if let (count, Some(first)) = &tally.disagreements {
            faults.push(format!("{file}: {count} disagreements, the first: {first}"));
        }
        let (accepted, refused) = (tally.count(Verdict::Accepted), tally.count(Verdict::Refused));
        if accepted < 10 || refused < 20 {
            faults.push(format!("{file}: {accepted} accepted, {refused} refused"));
        }
    }
    let untried = untried(&all)
        .into_iter()
        .filter(|keyword| !UNTRIED.contains(&&**keyword));
    faults.extend(untried.map(|keyword| format!("{keyword}: nothing violates it")));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_several_files_share_is_made_once() {
    assert!(COMPONENTS.len() >= 150);
    let names: Vec<&str> = SOURCE
        .lines()
        .filter_map(|line| {
            ["pub struct ", "pub enum ", "pub type "]
                .iter()
                .find_map(|item| line.strip_prefix(item))
        })
        .filter_map(|line| line.split(|c: char| !c.is_alphanumeric()).next())
        .collect();
    let different: BTreeSet<_> = names.iter().collect();
    assert_eq!(names.len(), different.len());
    for shared in [
        "Money",
        "Labels",
        "Ulid",
        "DateTime",
        "Price",
        "InvoiceLine",
        "PatchOperation",
    ] {
        let made = names
            .iter()
            .filter(|name| name.trim_end_matches(char::is_numeric) == shared);
        assert_eq!(made.count(), 1, "{shared}");
    }
}
