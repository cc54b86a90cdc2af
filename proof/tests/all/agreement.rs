//! The types, the report and two validators that share no code with them say the same of every instance.

use std::collections::BTreeMap;

use konnect_billing::UpsertCustomerBillingDataRequest as Request;
use proof::{check, write, Instances, Json, Judge, Verdict};
use serde_json::Value;

const SCHEMA: &str = include_str!("../../../schema/UpsertCustomerBillingDataRequest.json");

use Verdict::{Accepted, Refused, Repeated};

/// Whole requests.
const REQUESTS: &[(&str, Verdict)] = &[
    ("{}", Accepted),
    (include_str!("../../../examples/upsert.json"), Accepted),
    (
        r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH"},"app_data":{}}"#,
        Accepted,
    ),
    (r#"{"billing_profile":{}}"#, Refused),
    (r#"{"billing_profile":{"Id":"01G65Z755AFWAKHE12NY0CQ9FH"}}"#, Refused),
    (
        r#"{"billing_profile":{},"app_data":{"stripe":null,"external_invoicing":{"labels":{"a":""}}}}"#,
        Refused,
    ),
    (r#"{"id":null,"stripe":null,"labels":null}"#, Accepted),
    (r#"{"app_data":{},"app_data":{}}"#, Repeated),
    (r#"{"app_data":{"stripe":{"labels":{"a":"1","a":"1"}}}}"#, Repeated),
    (
        r#"{"app_data":{"external_invoicing":{"labels":{"a":"1","\u0061":"1"}}}}"#,
        Repeated,
    ),
    (
        r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH","id":""}}"#,
        Repeated,
    ),
];

/// Every object but the root: what stands before it and behind it.
const OBJECTS: &[(&str, &str)] = &[
    (r#"{"billing_profile":"#, "}"),
    (r#"{"app_data":"#, "}"),
    (r#"{"app_data":{"stripe":"#, "}}"),
    (r#"{"app_data":{"external_invoicing":"#, "}}"),
    (r#"{"app_data":{"stripe":{"labels":"#, "}}}"),
    (r#"{"app_data":{"external_invoicing":{"labels":"#, "}}}"),
];

/// Values that are not objects.
const NO_OBJECTS: &[&str] = &[
    "null",
    "true",
    "0",
    "1.5",
    r#""""#,
    r#""{}""#,
    "[]",
    "[null]",
    "[null,null]",
    "[{}]",
];

/// Values that are not strings.
const NO_STRINGS: &[&str] = &["null", "false", "1", "[]", "{}", r#"["a"]"#, r#"{"a":"a"}"#];

/// Every open object.
const OPEN: &[(&str, &str)] = &[
    ("{", "}"),
    (r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH","#, "}}"),
    (r#"{"app_data":{"#, "}}"),
    (r#"{"app_data":{"stripe":{"#, "}}}"),
    (r#"{"app_data":{"external_invoicing":{"#, "}}}"),
];

/// What an unknown property may be.
const ANYTHING: &[(&str, Verdict)] = &[
    ("null", Accepted),
    ("-0.0", Accepted),
    ("1.50", Accepted),
    ("123456789012345678901234567890", Accepted),
    (r#""\u0000é😀""#, Accepted),
    (r#"[[],{},[{"labels":0}]]"#, Accepted),
    (r#"{"a":{"a":{"a":1}}}"#, Accepted),
    (r#"{"a":1,"a":1}"#, Repeated),
    (r#"[{"b":{"a":1,"\u0061":1}}]"#, Repeated),
];

const ULIDS: &[(&str, Verdict)] = &[
    ("01G65Z755AFWAKHE12NY0CQ9FH", Accepted),
    ("00000000000000000000000000", Accepted),
    ("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", Accepted),
    (r"\u00301G65Z755AFWAKHE12NY0CQ9FH", Accepted),
    ("8ZZZZZZZZZZZZZZZZZZZZZZZZZ", Refused),
    ("01g65z755afwakhe12ny0cq9fh", Refused),
    ("01G65Z755AFWAKHE12NY0CQ9FI", Refused),
    ("01G65Z755AFWAKHE12NY0CQ9FL", Refused),
    ("01G65Z755AFWAKHE12NY0CQ9FO", Refused),
    ("01G65Z755AFWAKHE12NY0CQ9FU", Refused),
    ("01G65Z755AFWAKHE12NY0CQ9F", Refused),
    ("01G65Z755AFWAKHE12NY0CQ9FHH", Refused),
    (r"01G65Z755AFWAKHE12NY0CQ9FH\n", Refused),
    (r"01G65Z755AFWAKHE12NY0CQ9F\n", Refused),
    (" 01G65Z755AFWAKHE12NY0CQ9FH", Refused),
    ("01G65Z755AFWAKHE12NY0CQ9Fé", Refused),
    ("٠1G65Z755AFWAKHE12NY0CQ9FH", Refused),
    ("", Refused),
];

const LABEL_VALUES: &[(&str, Verdict)] = &[
    ("a", Accepted),
    ("Z", Accepted),
    ("0", Accepted),
    ("a-._b", Accepted),
    ("a--b", Accepted),
    (r"\u0061", Accepted),
    ("", Refused),
    ("-", Refused),
    (".a", Refused),
    ("a_", Refused),
    ("a b", Refused),
    (r"a\n", Refused),
    (r"a\u0000b", Refused),
    ("aéb", Refused),
    ("ａ", Refused),
    ("a/b", Refused),
];

struct Bench {
    judge: Judge,
}

impl Bench {
    fn new() -> Bench {
        Bench {
            judge: Judge::new(&serde_json::from_str::<Value>(SCHEMA).unwrap()),
        }
    }

    #[track_caller]
    fn gives(&self, text: &str, verdict: Verdict) {
        assert_eq!(
            check::<Request>(&Json::parse(text), text, &self.judge),
            Ok(verdict),
            "{text}"
        );
    }
}

#[test]
fn of_whole_requests() {
    let bench = Bench::new();
    for (text, verdict) in REQUESTS {
        bench.gives(text, *verdict);
    }
}

#[test]
fn of_other_values_where_an_object_is_due() {
    let bench = Bench::new();
    for value in NO_OBJECTS {
        bench.gives(value, Refused);
        for (before, after) in OBJECTS {
            bench.gives(&format!("{before}{value}{after}"), Refused);
        }
    }
    for (before, after) in &OBJECTS[1..] {
        bench.gives(&format!("{before}{{}}{after}"), Accepted);
    }
}

#[test]
fn of_other_values_where_a_string_is_due() {
    let bench = Bench::new();
    for value in NO_STRINGS {
        bench.gives(&format!(r#"{{"billing_profile":{{"id":{value}}}}}"#), Refused);
        for name in ["customer_id", "default_payment_method_id"] {
            bench.gives(&format!(r#"{{"app_data":{{"stripe":{{"{name}":{value}}}}}}}"#), Refused);
        }
        for (before, after) in &OBJECTS[4..] {
            bench.gives(&format!(r#"{before}{{"env":{value}}}{after}"#), Refused);
        }
    }
    for text in ["", "cus_1234567890", r"\n", "é"] {
        bench.gives(
            &format!(r#"{{"app_data":{{"stripe":{{"customer_id":"{text}"}}}}}}"#),
            Accepted,
        );
    }
}

#[test]
fn of_ulids() {
    let bench = Bench::new();
    for (id, verdict) in ULIDS {
        bench.gives(&format!(r#"{{"billing_profile":{{"id":"{id}"}}}}"#), *verdict);
    }
}

#[test]
fn of_label_values() {
    let bench = Bench::new();
    let lengths = [(63, Accepted), (64, Refused), (1_000, Refused)];
    let long = lengths.map(|(length, verdict)| ("a".repeat(length), verdict));
    let astral = [("😀".repeat(63), Refused), ("😀".repeat(64), Refused)];
    let values = LABEL_VALUES
        .iter()
        .map(|(value, verdict)| ((*value).to_owned(), *verdict));
    for (value, verdict) in values.chain(long).chain(astral) {
        for (before, after) in &OBJECTS[4..] {
            bench.gives(&format!(r#"{before}{{"env":"{value}"}}{after}"#), verdict);
        }
    }
}

#[test]
fn of_numbers_of_labels() {
    let bench = Bench::new();
    for (count, verdict) in [
        (0, Accepted),
        (1, Accepted),
        (50, Accepted),
        (51, Refused),
        (500, Refused),
    ] {
        let labels: Vec<String> = (0..count).map(|number| format!(r#""{number}":"x""#)).collect();
        for (before, after) in &OBJECTS[4..] {
            bench.gives(&format!("{before}{{{}}}{after}", labels.join(",")), verdict);
        }
    }
    for name in ["", r"\u0000", "~/", "é"] {
        bench.gives(
            &format!(r#"{{"app_data":{{"stripe":{{"labels":{{"{name}":""}}}}}}}}"#),
            Refused,
        );
        bench.gives(
            &format!(r#"{{"app_data":{{"stripe":{{"labels":{{"{name}":"x"}}}}}}}}"#),
            Accepted,
        );
    }
}

#[test]
fn of_unknown_properties() {
    let bench = Bench::new();
    for (before, after) in OPEN {
        for (value, verdict) in ANYTHING {
            bench.gives(&format!(r#"{before}"x":{value}{after}"#), *verdict);
        }
        bench.gives(&format!(r#"{before}"x":1,"x":1{after}"#), Repeated);
    }
}

#[test]
fn of_instances_made_from_the_schema() {
    let schema = serde_json::from_str::<Value>(SCHEMA).unwrap();
    let bench = Bench::new();
    let mut random = fastrand::Rng::with_seed(7);
    let mut verdicts = BTreeMap::<Verdict, usize>::new();
    for instance in Instances::new(&schema, 7).take(4_000) {
        let text = write(&instance, &mut random);
        match check::<Request>(&instance, &text, &bench.judge) {
            Ok(verdict) => *verdicts.entry(verdict).or_default() += 1,
            Err(disagreement) => panic!("{text}\n{disagreement}"),
        }
    }
    // Each verdict was put to the test often enough to mean something.
    assert!(
        verdicts.len() == 3 && verdicts.values().all(|count| *count >= 50),
        "{verdicts:?}"
    );
}
