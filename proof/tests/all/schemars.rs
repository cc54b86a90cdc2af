//! Where the references in the answers to schemars lead.

#![cfg(feature = "schemars")]

use proof::{Instances, Judge};
use schemars::generate::SchemaSettings;
use schemars::JsonSchema;
use serde_json::{json, Value};

/// Types of a schema with references of every kind.
#[allow(dead_code)]
mod filing {
    include!("../../../exactify-build/tests/golden/schemars.rs");
}

use filing::{Filing, Folder, Tree};

const SCHEMA: &str = include_str!("../../../exactify-build/tests/golden/schemars.json");

/// A type of a program's own, with generated ones inside.
#[allow(dead_code)]
struct Cabinet;

impl JsonSchema for Cabinet {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Cabinet".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "properties": {
                "a": generator.subschema_for::<Filing>(),
                "b": generator.subschema_for::<Tree>(),
                "c": generator.subschema_for::<others::Tree>(),
            },
        })
    }
}

mod others {
    /// Another type of the same name.
    pub struct Tree;

    impl schemars::JsonSchema for Tree {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Tree".into()
        }

        fn schema_id() -> std::borrow::Cow<'static, str> {
            "others::Tree".into()
        }

        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({"type": "boolean"})
        }
    }
}

fn answer<T: JsonSchema>(settings: SchemaSettings) -> Value {
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// The references under `value`, a schema or a part of one, but for those that are names of properties or values.
fn references<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                match (name.as_str(), value) {
                    ("$ref", Value::String(reference)) => found.push(reference),
                    ("const", _) => {}
                    _ => references(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[track_caller]
fn resolves(answered: &Value) {
    let mut found = Vec::new();
    references(answered, &mut found);
    for reference in &found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(answered.pointer(pointer).is_some(), "{reference} in {answered:#}");
    }
    assert!(found.len() > 1, "{answered:#}");
    let text = answered.to_string();
    assert!(
        !text.contains("\"$id\"") && !text.contains("\"$anchor\""),
        "{answered:#}"
    );
}

/// Whether instances of `wanted` and what differs a little from them are judged alike by `answered`.
#[track_caller]
fn judges_alike(wanted: &Value, answered: &Value) {
    let judges = [Judge::new(wanted), Judge::new(answered)];
    let mut accepted = 0;
    for instance in Instances::new(wanted, 1).take(600) {
        let (value, whole) = instance.to_value();
        if whole {
            let [by_wanted, by_answered] = judges.each_ref().map(|judge| judge.accepts(&value));
            assert_eq!(by_wanted, by_answered, "{value}");
            accepted += usize::from(by_wanted);
        }
    }
    assert!((8..590).contains(&accepted), "{accepted} accepted");
}

#[test]
fn references_resolve_in_the_document_of_a_root() {
    let answered = answer::<Filing>(SchemaSettings::draft2020_12());
    resolves(&answered);
    judges_alike(&serde_json::from_str(SCHEMA).unwrap(), &answered);
    assert_eq!(answered["properties"]["root"], json!({"$ref": "#/$defs/Folder"}));
    assert_eq!(answered["properties"]["next"], json!({"$ref": "#"}));
    assert_eq!(
        answered["properties"]["owner"],
        json!({"$ref": "#/$defs/Owner", "description": "Who filed it."})
    );
    assert_eq!(answered["$defs"]["Folders"]["items"], json!({"$ref": "#/$defs/Folder"}));
}

#[test]
fn references_resolve_in_the_document_of_a_part() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for (pointer, answered) in [
        ("/$defs/folder", answer::<Folder>(SchemaSettings::draft2020_12())),
        ("/$defs/tree", answer::<Tree>(SchemaSettings::draft2020_12())),
    ] {
        resolves(&answered);
        let mut wanted = schema.clone();
        wanted["$ref"] = format!("#{pointer}").into();
        for keyword in ["type", "required", "properties"] {
            wanted.as_object_mut().unwrap().remove(keyword);
        }
        judges_alike(&wanted, &answered);
    }
}

#[test]
fn references_resolve_inside_other_types() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for settings in [SchemaSettings::draft2020_12(), SchemaSettings::openapi3()] {
        let path = settings.definitions_path.clone();
        let answered = answer::<Cabinet>(settings);
        resolves(&answered);
        let name = |property: &str| answered["properties"][property]["$ref"].as_str().unwrap().to_owned();
        assert!(name("a").ends_with("/Filing"), "{}", name("a"));
        assert_ne!(name("b"), name("c"), "types of one name are told apart");
        // OpenAPI 3.0 is another dialect, which the judges do not know.
        if path == "/$defs" {
            let mut wrapped = answered.clone();
            wrapped.as_object_mut().unwrap().remove("properties");
            wrapped["$ref"] = name("a").into();
            judges_alike(&schema, &wrapped);
        }
    }
}

#[test]
fn inlined_answers_end() {
    let mut settings = SchemaSettings::draft2020_12();
    settings.inline_subschemas = true;
    let answered = answer::<Filing>(settings);
    resolves(&answered);
    judges_alike(&serde_json::from_str(SCHEMA).unwrap(), &answered);
}
