//! Each group of the suite is exact, or refused with a reason.

use conformance::{count, formats, markdown, Outcome, FORMATS, GROUPS};

/// The keywords of which every group is exact.
const EXACT: &[&str] = &[
    "additionalProperties",
    "allOf",
    "anchor",
    "boolean_schema",
    "const",
    "content",
    "default",
    "defs",
    "dependentRequired",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyNames",
    "refRemote",
    "required",
    "type",
    "uniqueItems",
];

#[test]
fn each_group_is_exact_or_refused_with_a_reason() {
    if GROUPS.is_empty() {
        println!("skipped: JSON_SCHEMA_TEST_SUITE is not set");
        return;
    }
    println!("{}", markdown(GROUPS));
    let mut faults = Vec::new();
    for group in GROUPS {
        if let Outcome::Panicked = group.outcome {
            faults.push(format!("{}: {}: panicked", group.keyword, group.description));
        }
        for text in group.wrong() {
            faults.push(format!("{}: {}: wrong on {text}", group.keyword, group.description));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let (table, all) = count(GROUPS);
    assert!(all.exact >= 290, "{} groups are exact", all.exact);
    for keyword in EXACT {
        assert_eq!(table[keyword].refused, 0, "{keyword} is refused somewhere");
    }
}

#[test]
fn each_asserted_format_is_exact() {
    println!("{}", formats(FORMATS));
    for group in FORMATS {
        assert!(matches!(group.outcome, Outcome::Types(_)), "{}", group.description);
        assert_eq!(group.wrong(), Vec::<&str>::new(), "{}", group.description);
    }
}

#[test]
fn each_refusal_names_its_place() {
    for group in GROUPS {
        if let Outcome::Refused(reason) = group.outcome {
            assert!(
                reason
                    .lines()
                    .all(|line| line.contains(": #/") || line.contains(": #: ")),
                "{}: {reason}",
                group.description
            );
        }
    }
}
