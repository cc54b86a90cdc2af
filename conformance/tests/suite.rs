//! Each required group of the suite is exact, and each optional one is or has a reason.

use conformance::{
    count, formats, markdown, optional, Group, Outcome, DEVIATIONS, DIALECTS, FORMATS, GROUPS, OPTIONAL,
};

#[test]
fn each_required_group_is_exact() {
    if GROUPS.is_empty() {
        println!("skipped: JSON_SCHEMA_TEST_SUITE is not set");
        return;
    }
    is_exact("2020-12", GROUPS);
}

#[test]
fn each_required_group_of_the_other_dialects_is_exact() {
    for (dialect, groups) in DIALECTS {
        is_exact(dialect, groups);
    }
}

#[track_caller]
fn is_exact(dialect: &str, groups: &[Group]) {
    println!("{}", markdown(groups));
    let mut faults = Vec::new();
    for group in groups {
        let name = format!("{dialect}: {}: {}", group.keyword, group.description);
        match group.outcome {
            Outcome::Panicked => faults.push(format!("{name}: panicked")),
            Outcome::Refused(reason) => faults.push(format!("{name}: refused: {reason}")),
            Outcome::Types(_) => faults.extend(group.wrong().iter().map(|text| format!("{name}: wrong on {text}"))),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_optional_group_is_exact_or_has_a_reason() {
    if OPTIONAL.is_empty() {
        println!("skipped: JSON_SCHEMA_TEST_SUITE is not set");
        return;
    }
    println!("{}", optional(OPTIONAL));
    for group in OPTIONAL {
        let name = format!("{}: {}", group.keyword, group.description);
        match group.outcome {
            Outcome::Panicked => panic!("{name}: panicked"),
            Outcome::Refused(reason) => {
                let is_placed = |line: &str| line.contains(": #/") || line.contains(": #: ");
                assert!(reason.lines().all(is_placed), "{name}: {reason}");
                println!("{name}: refused: {reason}");
            }
            Outcome::Types(_) => group
                .wrong()
                .iter()
                .for_each(|text| println!("{name}: wrong on {text}")),
        }
    }
    let counted = count(OPTIONAL).0.into_iter();
    let inexact = counted.filter(|(_, counts)| counts.refused + counts.wrong > 0);
    let inexact: Vec<&str> = inexact.map(|(file, _)| file).collect();
    let with_reason: Vec<&str> = DEVIATIONS.iter().map(|(file, _)| *file).collect();
    assert_eq!(inexact, with_reason);
}

#[test]
fn each_asserted_format_is_exact() {
    println!("{}", formats(FORMATS));
    for group in FORMATS {
        assert!(matches!(group.outcome, Outcome::Types(_)), "{}", group.description);
        assert_eq!(group.wrong(), Vec::<&str>::new(), "{}", group.description);
    }
}
