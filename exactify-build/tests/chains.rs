//! References that lead on and on: an answer, whatever their number, and never an exhausted stack.

#![allow(missing_docs)]

use exactify_build::Generator;
use serde_json::{json, Map, Value};

/// So many definitions, each made of the next, and the last of nothing.
fn chain(count: usize, link: impl Fn(Value) -> Value) -> String {
    let next = |index: usize| match index + 1 {
        last if last == count => json!({ "type": "string" }),
        next => json!({ "$ref": format!("#/$defs/D{next}") }),
    };
    let definitions: Map<String, Value> = (0..count)
        .map(|index| (format!("D{index}"), link(next(index))))
        .collect();
    json!({ "title": "Root", "$defs": definitions }).to_string()
}

fn object(next: Value) -> Value {
    json!({ "type": "object", "properties": { "next": next }, "additionalProperties": false })
}

#[test]
fn types_may_lead_far() {
    let source = Generator::new().source("root", &chain(300, object)).unwrap();
    assert!(source.contains("pub struct D299 {"));
}

#[test]
fn types_that_lead_too_far_are_refused() {
    let error = Generator::new().source("root", &chain(4_100, object)).unwrap_err();
    let first = error.to_string().lines().next().map(str::to_owned);
    let wanted = "root: #/$defs/D4095/properties/next: references lead through more than 4096 types to this one";
    assert_eq!(first.as_deref(), Some(wanted));
}

#[test]
fn subschemas_in_place_that_lead_too_far_are_refused() {
    assert!(Generator::new().source("root", &chain(100, |next| next)).is_ok());
    let error = Generator::new().source("root", &chain(200, |next| next)).unwrap_err();
    let first = error.to_string().lines().next().map(str::to_owned);
    let wanted = "root: #/$defs/D128: more than 128 subschemas are applied in place, each by the one before";
    assert_eq!(first.as_deref(), Some(wanted));
}
