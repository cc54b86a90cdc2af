//! Long chains of references give a result and never exhaust the stack.

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
fn types_side_by_side_do_not_lead_far() {
    // A malformed keyword stops the build before so many are written.
    let mut definitions: Map<String, Value> = (0..4_200)
        .map(|index| (format!("D{index}"), json!({ "type": "boolean" })))
        .collect();
    definitions.insert("Last".to_owned(), json!({ "type": 5 }));
    let schema = json!({ "title": "Root", "$defs": definitions }).to_string();
    let error = Generator::new().source("root", &schema).unwrap_err().to_string();
    let lines: Vec<&str> = error.lines().collect();
    assert!(
        matches!(lines[..], [line] if line.starts_with("root: #/$defs/Last/type: `type`: expected")),
        "{error}"
    );
}

#[test]
fn subschemas_in_place_that_lead_too_far_are_refused() {
    assert!(Generator::new().source("root", &chain(100, |next| next)).is_ok());
    let error = Generator::new().source("root", &chain(200, |next| next)).unwrap_err();
    let first = error.to_string().lines().next().map(str::to_owned);
    let wanted =
        "root: #/$defs/D0: more than 128 subschemas are applied in place, each by the one before: merge some of them";
    assert_eq!(first.as_deref(), Some(wanted));
}

#[test]
fn conditions_side_by_side_are_decided() {
    let condition = json!({ "type": "boolean", "if": true, "then": { "type": "boolean" } });
    let properties: Map<String, Value> = (0..200).map(|index| (format!("p{index}"), condition.clone())).collect();
    let schema = json!({ "title": "Root", "type": "object", "properties": properties });
    assert!(Generator::new().source("root", &schema.to_string()).is_ok());
}

#[test]
fn conditions_within_conditions_are_decided_once_each() {
    // Each asks three times for the one within: as often as there are atoms, if no answer were kept.
    let within = (0..50).fold(
        json!(true),
        |inner, _| json!({ "if": inner, "then": true, "else": true }),
    );
    let schema = json!({ "title": "Root", "type": "object", "if": within, "then": { "minProperties": 1 } });
    let source = Generator::new().source("root", &schema.to_string()).unwrap();
    assert!(source.contains("pub type Root = ::exactify::Map<::std::string::String, ::exactify::Raw, 1>;"));
    let next = |next| json!({ "if": next, "then": true, "else": true });
    let error = Generator::new().source("root", &chain(20_000, next)).unwrap_err();
    let wanted =
        "root: #/$defs/D0: more than 128 subschemas are applied in place, each by the one before: merge some of them";
    assert_eq!(error.to_string().lines().next(), Some(wanted));
}

#[test]
fn branches_that_lead_to_the_same_are_looked_at_once_each() {
    let made = |schema: &str| Generator::new().source("root", schema).unwrap();
    let twenty = chain(12, |next| json!({ "anyOf": vec![next; 20] }));
    assert!(made(&twenty).contains("pub struct D0("));
    let null = chain(
        12,
        |next| json!({ "oneOf": [{ "type": "null" }, { "anyOf": [next, { "type": "boolean" }] }] }),
    );
    assert!(made(&null).contains("pub struct D0("));
    let either = r##""oneOf": [{"$ref": "#/$defs/D0"}, {"type": "string"}], "title""##;
    let either = twenty.replace("string", "null").replace(r#""title""#, either);
    assert!(made(&either).contains("pub struct D0("));
}
