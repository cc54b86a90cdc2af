//! The schemas that types give to schemars.
#![cfg(feature = "schemars")]

use exactify::schemars::{json_schema, Schema, SchemaGenerator};
use exactify::{bundled_schema, Subschema};
use serde_json::{json, Value};

#[test]
fn a_hand_written_type_answers_with_its_text() {
    struct Code;

    impl Subschema for Code {
        const SCHEMA: &'static str = r#"{"type": "string", "maxLength": 3}"#;
    }
    let schema = exactify::json_schema::<Code>();
    assert_eq!(schema.to_value(), json!({"type": "string", "maxLength": 3}));
}

/// What `text` reads as where its reference at `pointer` leads to `answer`.
fn moved(text: Value, pointer: &str, answer: fn(&mut SchemaGenerator) -> Schema) -> Value {
    let mut generator = SchemaGenerator::default();
    bundled_schema(&text.to_string(), &["/$defs"], &[(pointer, answer)], &mut generator).to_value()
}

#[test]
fn a_reference_leads_to_what_stands_elsewhere() {
    let named = |_: &mut SchemaGenerator| json_schema!({"$ref": "#/$defs/Name"});
    let described = |_: &mut SchemaGenerator| json_schema!({"$ref": "#/$defs/Name", "title": "Name"});
    let whole = |_: &mut SchemaGenerator| json_schema!({"type": "string"});
    let defs = || json!({"name": {"type": "string"}});

    // One reference takes the place of another, whatever stands beside it.
    assert_eq!(
        moved(
            json!({"$ref": "#/$defs/name", "title": "It", "$defs": defs()}),
            "/$ref",
            named
        ),
        json!({"$ref": "#/$defs/Name", "title": "It"})
    );
    assert_eq!(
        moved(json!({"items": {"$ref": "#/$defs/name"}}), "/items/$ref", named),
        json!({"items": {"$ref": "#/$defs/Name"}})
    );
    // What is more than a reference is one of all that are asserted.
    assert_eq!(
        moved(json!({"$ref": "#/$defs/name", "$defs": defs()}), "/$ref", whole),
        json!({"allOf": [{"type": "string"}]})
    );
    assert_eq!(
        moved(json!({"$ref": "#", "allOf": [{"minLength": 1}]}), "/$ref", described),
        json!({"allOf": [{"minLength": 1}, {"$ref": "#/$defs/Name", "title": "Name"}]})
    );
    // So is a reference where a dynamic one stood.
    assert_eq!(
        moved(json!({"items": {"$dynamicRef": "#node"}}), "/items/$dynamicRef", named),
        json!({"items": {"allOf": [{"$ref": "#/$defs/Name"}]}})
    );
    // Nothing stands where there is no object.
    assert_eq!(
        moved(json!({"items": true}), "/items/$ref", named),
        json!({"items": true})
    );
}
