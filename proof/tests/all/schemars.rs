//! Where the references in the answers to schemars lead.

#![cfg(feature = "schemars")]

use exactify::Exact;
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

/// Types of a schema of which most values may be `null`.
#[allow(dead_code)]
mod part {
    include!("../../../exactify-build/tests/golden/schemars_null.rs");
}

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

/// Whether the answer of `T` accepts what `T` does, of instances of the answer and of a few others, and refuses the rest.
#[track_caller]
fn says_what_the_type_accepts<T: Exact + JsonSchema>() {
    let answered = answer::<T>(SchemaSettings::draft2020_12());
    let judge = Judge::new(&answered);
    let made = Instances::new(&answered, 1)
        .take(300)
        .map(|instance| instance.to_value());
    let made = made.filter_map(|(value, whole)| whole.then_some(value));
    let others = r#"[null, true, 0, 5, 1.5, "", "a", "red", "new", [], {}, {"is": "round"}, {"a": 1}, {"part": null}]"#;
    let others = serde_json::from_str::<Vec<Value>>(others).unwrap();
    let (mut accepted, mut refused) = (0, 0);
    for value in made.chain(others) {
        let text = value.to_string();
        let read = exactify::from_str::<T>(&text).is_ok();
        assert_eq!(judge.accepts(&value), read, "{text} and {answered:#}");
        assert_eq!(T::accepts(&text), read, "{text}");
        *if read { &mut accepted } else { &mut refused } += 1;
    }
    assert!(accepted > 0 && refused > 0, "{accepted} accepted, {refused} refused");
}

#[test]
fn answers_of_nullable_types_refuse_null() {
    says_what_the_type_accepts::<part::PartValue>();
    says_what_the_type_accepts::<part::PartValueSize>();
    says_what_the_type_accepts::<part::PartValueColor>();
    says_what_the_type_accepts::<part::PartValueState>();
    says_what_the_type_accepts::<part::PartValueCount>();
    says_what_the_type_accepts::<part::PartValueTried>();
    says_what_the_type_accepts::<part::Shape>();
    says_what_the_type_accepts::<part::Weight>();
    says_what_the_type_accepts::<part::Spare>();
    says_what_the_type_accepts::<part::Word>();
    // Of the names of properties.
    says_what_the_type_accepts::<part::PartWord>();
}

#[test]
fn the_answer_of_a_nullable_root_accepts_null() {
    let schema: Value =
        serde_json::from_str(include_str!("../../../exactify-build/tests/golden/schemars_null.json")).unwrap();
    let answered = answer::<part::Part>(SchemaSettings::draft2020_12());
    resolves(&answered);
    judges_alike(&schema, &answered);
    assert!(Judge::new(&answered).accepts(&Value::Null));
    let of_values = answer::<part::PartValue>(SchemaSettings::draft2020_12());
    let next = json!({"anyOf": [{"$ref": "#"}, {"type": "null"}]});
    assert_eq!(of_values["properties"]["next"], json!({ "allOf": [next] }));
}
