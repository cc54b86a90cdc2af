//! Each type of the folder `api/` accepts, refuses and reports what two validators say of its schema.

use std::collections::BTreeSet;

use conformance::api::{compare, untried, Tally, COMPONENTS, SOURCE};
use proof::Verdict;

/// The maximum number of the folder's assertions that no judged instance may violate. Two can never be violated, as a
/// name is always a string. Others need a number with too many digits, so many items that one number among them has too
/// many, or luck.
const UNTRIED: usize = 20;

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
    let untried = untried(&all);
    println!("violated by nothing: {untried:#?}");
    if untried.len() > UNTRIED {
        faults.push(format!("{} assertions are violated by nothing", untried.len()));
    }
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
