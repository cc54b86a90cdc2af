//! Small domains, every member of them: how many labels, which properties are there, what JSON type each one has.
//!
//! `tests/all/ulid.rs` and `tests/all/label.rs` exhaust the texts.

use std::collections::BTreeMap;

use konnect_billing::UpsertCustomerBillingDataRequest;
use proof::{check, Json, Judge, Verdict};

const SCHEMA: &str = include_str!("../../../schema/UpsertCustomerBillingDataRequest.json");

/// One instance of each JSON type.
const TYPES: &[&str] = &["null", "true", "0", r#""""#, "[]", "{}"];

/// What serde's derived impls take for an object or an enum, and what looks like the right value from afar.
const DISGUISES: &[&str] = &[
    "[null]",
    "[null,null]",
    r#"["01G65Z755AFWAKHE12NY0CQ9FH"]"#,
    r#"["cus_1","pm_1",{"env":"test"}]"#,
    r#"[{"env":"test"}]"#,
    r#"{"env":null}"#,
    r#"{"value":null}"#,
    r#"{"0":"test"}"#,
    r#""null""#,
    r#""{}""#,
];

/// What stands at a place of the tree: nothing, or the text of a value.
type State = Option<String>;

struct Proof {
    judge: Judge,
    verdicts: BTreeMap<Verdict, usize>,
}

impl Proof {
    fn new() -> Proof {
        Proof {
            judge: Judge::new(&serde_json::from_str(SCHEMA).unwrap()),
            verdicts: BTreeMap::new(),
        }
    }

    #[track_caller]
    fn check(&mut self, text: &str) -> Verdict {
        let verdict = check::<UpsertCustomerBillingDataRequest>(&Json::parse(text), text, &self.judge)
            .unwrap_or_else(|disagreement| panic!("{text}\n{disagreement}"));
        *self.verdicts.entry(verdict).or_default() += 1;
        verdict
    }

    #[track_caller]
    fn saw(&self, accepted: usize, refused: usize, repeated: usize) {
        let count = |verdict| self.verdicts.get(&verdict).copied().unwrap_or(0);
        let counts = [Verdict::Accepted, Verdict::Refused, Verdict::Repeated].map(count);
        assert_eq!(counts, [accepted, refused, repeated]);
    }
}

/// Absent, each of `values`, and one value of each JSON type.
fn place(values: impl IntoIterator<Item = String>, types: &[&str]) -> Vec<State> {
    let values = values.into_iter().chain(types.iter().map(|&text| text.to_owned()));
    std::iter::once(None).chain(values.map(Some)).collect()
}

/// Every object whose properties are each in one of their states.
fn objects(properties: &[(&str, Vec<State>)]) -> Vec<String> {
    let mut bodies = vec![String::new()];
    for (name, states) in properties {
        let with = |body: &String| {
            let comma = if body.is_empty() { "" } else { "," };
            let entry = |value: &String| format!("{body}{comma}\"{name}\":{value}");
            let states = states.iter().map(|state| state.as_ref().map_or(body.clone(), entry));
            states.collect::<Vec<_>>()
        };
        bodies = bodies.iter().flat_map(with).collect();
    }
    bodies.iter().map(|body| format!("{{{body}}}")).collect()
}

/// The states of the two properties of a request, `types` at each place of their subtrees.
fn request(types: &[&str]) -> (Vec<State>, Vec<State>) {
    let text = |text: &str| [format!("\"{text}\"")];
    let labels = || place([r#"{"env":"test"}"#.to_owned()], types);
    let stripe = objects(&[
        ("customer_id", place(text("cus_1"), types)),
        ("default_payment_method_id", place(text("pm_1"), types)),
        ("labels", labels()),
    ]);
    let invoicing = objects(&[("labels", labels())]);
    let app_data = objects(&[
        ("stripe", place(stripe, types)),
        ("external_invoicing", place(invoicing, types)),
    ]);
    let profile = objects(&[("id", place(text("01G65Z755AFWAKHE12NY0CQ9FH"), types))]);
    (place(profile, types), place(app_data, types))
}

#[test]
fn every_number_of_labels() {
    let mut proof = Proof::new();
    for app in ["stripe", "external_invoicing"] {
        for count in 0..=52 {
            let labels: Vec<String> = (0..count).map(|index| format!("\"{index}\":\"x\"")).collect();
            let labels = labels.join(",");
            let verdict = proof.check(&format!(r#"{{"app_data":{{"{app}":{{"labels":{{{labels}}}}}}}}}"#));
            assert_eq!(verdict == Verdict::Accepted, count <= 50, "{count} labels");
        }
    }
    proof.saw(2 * 51, 2 * 2, 0);
}

#[test]
fn every_set_of_properties_each_absent_alone_twice_and_beside_an_unknown_one() {
    let mut proof = Proof::new();
    let (profile, app_data) = request(&[]);
    for text in objects(&[("billing_profile", profile), ("app_data", app_data)]) {
        proof.check(&text);
        for (at, _) in text.match_indices('{') {
            let (before, inside) = text.split_at(at + 1);
            let comma = if inside.starts_with('}') { "" } else { "," };
            proof.check(&format!("{before}\"extra\": [1.0] {comma}{inside}"));
            proof.check(&format!("{before}\"extra\":1,\"extra\":1{comma}{inside}"));
        }
        for (at, _) in text.match_indices("\":") {
            // The property once more, before itself, with a value that its own subschema accepts or not.
            let start = text[..at].rfind('"').unwrap();
            let name = &text[start..=at];
            proof.check(&format!("{}{name}:{{}},{}", &text[..start], &text[start..]));
        }
    }
    assert_eq!(proof.verdicts.len(), 3);
}

#[test]
fn every_combination_of_json_types() {
    let mut proof = Proof::new();
    for text in TYPES {
        proof.check(text);
    }
    let (profile, app_data) = request(TYPES);
    for text in objects(&[("billing_profile", profile)]) {
        proof.check(&text);
    }
    for text in objects(&[("app_data", app_data)]) {
        proof.check(&text);
    }
    assert_eq!(proof.verdicts.len(), 2);
}

#[test]
fn every_disguise_at_every_place() {
    let full = r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH"},"app_data":{"stripe":{"customer_id":"cus_1",
        "default_payment_method_id":"pm_1","labels":{"env":"test"}},"external_invoicing":{"labels":{"env":"test"}}}}"#;
    let full: serde_json::Value = serde_json::from_str(full).unwrap();
    let mut proof = Proof::new();
    let stripe = ["customer_id", "default_payment_method_id", "labels", "labels/env"];
    let places = [
        "",
        "/billing_profile",
        "/billing_profile/id",
        "/app_data",
        "/app_data/stripe",
    ]
    .into_iter()
    .map(str::to_owned)
    .chain(stripe.map(|name| format!("/app_data/stripe/{name}")))
    .chain(["", "/labels", "/labels/env"].map(|name| format!("/app_data/external_invoicing{name}")));
    for place in places {
        for text in TYPES.iter().chain(DISGUISES) {
            let mut instance = full.clone();
            *instance.pointer_mut(&place).unwrap() = serde_json::from_str(text).unwrap();
            proof.check(&instance.to_string());
        }
    }
    assert_eq!(proof.verdicts.values().sum::<usize>(), 12 * 16);
}
