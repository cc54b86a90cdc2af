//! Merges a schema with those that it applies in place into one that is close to all of them.

use serde_json::{Map, Value};

/// Merges `schema` with the schemas that it refers to, if there are any.
///
/// If several have the same keyword, the last one counts. This need not be exact, since every instance is judged.
pub fn merged(root: &Value, schema: &Value) -> Option<Value> {
    let keywords = schema.as_object()?;
    if !["$ref", "$dynamicRef", "allOf"]
        .iter()
        .any(|name| keywords.contains_key(*name))
    {
        return None;
    }
    let mut all = Value::Object(keywords.clone());
    for name in ["$ref", "$dynamicRef"] {
        if let Some(target) = without(&mut all, name).as_ref().and_then(Value::as_str) {
            let fragment = target.trim_start_matches('#');
            add(&mut all, root.pointer(fragment).unwrap_or(root));
        }
    }
    if let Some(Value::Array(branches)) = without(&mut all, "allOf") {
        for branch in branches {
            add(&mut all, &merged(root, &branch).unwrap_or(branch));
        }
    }
    Some(all)
}

/// The schema without `oneOf` and `anyOf`.
pub fn without_choice(schema: &Value) -> Value {
    let mut schema = schema.clone();
    for name in ["oneOf", "anyOf"] {
        without(&mut schema, name);
    }
    schema
}

/// A schema and a branch of its choice, as one that is near to both.
pub fn both(root: &Value, schema: &Value, branch: &Value) -> Value {
    let asserts = schema.get("properties").is_some() || schema.get("required").is_some();
    if !asserts {
        return branch.clone();
    }
    let mut all = schema.clone();
    add(&mut all, &merged(root, branch).unwrap_or_else(|| branch.clone()));
    all
}

fn without(schema: &mut Value, name: &str) -> Option<Value> {
    schema.as_object_mut()?.remove(name)
}

fn add(all: &mut Value, other: &Value) {
    match (all, other) {
        (Value::Object(all), Value::Object(other)) => {
            for (name, value) in other {
                add(
                    all.entry(name.clone()).or_insert_with(|| Value::Object(Map::new())),
                    value,
                );
            }
        }
        (Value::Array(all), Value::Array(other)) if all.iter().all(Value::is_string) => {
            all.extend(
                other
                    .iter()
                    .filter(|value| !all.contains(value))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
        }
        (all, other) => *all = other.clone(),
    }
}
