//! Each group of the suite is exact, or refused with a reason.

use std::collections::BTreeMap;

use conformance::{Outcome, GROUPS};

#[test]
fn each_group_is_exact_or_refused_with_a_reason() {
    if GROUPS.is_empty() {
        println!("skipped: JSON_SCHEMA_TEST_SUITE is not set");
        return;
    }
    let mut faults = Vec::new();
    let mut table = BTreeMap::<&str, [usize; 2]>::new();
    for group in GROUPS {
        let [exact, refused] = table.entry(group.keyword).or_default();
        match group.outcome {
            Outcome::Types(_) => *exact += 1,
            Outcome::Refused(reason) => {
                *refused += 1;
                if std::env::var_os("SHOW_REFUSED").is_some() {
                    println!("{}: {}: {reason}", group.keyword, group.description);
                }
            }
            Outcome::Panicked => faults.push(format!("{}: {}: panicked", group.keyword, group.description)),
        }
        for text in group.wrong() {
            faults.push(format!("{}: {}: wrong on {text}", group.keyword, group.description));
        }
    }
    for (keyword, [exact, refused]) in &table {
        println!("{keyword}: {exact} exact, {refused} refused");
    }
    let sum = |index: usize| table.values().map(|counts| counts[index]).sum::<usize>();
    println!("in all: {} exact, {} refused", sum(0), sum(1));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
