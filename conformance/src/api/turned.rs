//! Schemas with one assertion negated. Their instances should be refused by that assertion alone.

use serde_json::{json, Map, Value};

/// Negates the assertion at `pointer` wherever `bundle` has the schema of `file`: at its root and as a definition.
pub fn turn(bundle: &mut Value, file: usize, pointer: &str) {
    let (schema, keyword) = pointer.rsplit_once('/').unwrap_or_default();
    for place in [schema.to_owned(), format!("/$defs/{file}{schema}")] {
        if let Some(Value::Object(keywords)) = bundle.pointer_mut(&place) {
            turn_keyword(keywords, keyword);
        }
    }
}

fn turn_keyword(keywords: &mut Map<String, Value>, keyword: &str) {
    let was = keywords.remove(keyword).unwrap_or_default();
    let bound = was.as_f64().unwrap_or_default();
    let number = |bound: f64| {
        if bound.fract() == 0.0 {
            json!(bound as i64)
        } else {
            json!(bound)
        }
    };
    // Samples already have a valid length.
    keywords.remove("format");
    keywords.remove("example");
    keywords.remove("examples");
    match keyword {
        "minimum" => set(
            keywords,
            &[("minimum", number(bound - 9.0)), ("maximum", number(bound - 1.0))],
        ),
        "maximum" => set(
            keywords,
            &[("minimum", number(bound + 1.0)), ("maximum", number(bound + 9.0))],
        ),
        "exclusiveMinimum" | "exclusiveMaximum" => {
            set(keywords, &[("minimum", was.clone()), ("maximum", was)]);
        }
        "multipleOf" => set(keywords, &[("multipleOf", json!(bound * 0.5))]),
        "minLength" | "minItems" | "minProperties" => {
            set(
                keywords,
                &[(&keyword.replace("min", "max"), number((bound - 1.0).max(0.0)))],
            );
            keywords.remove("pattern");
        }
        "maxLength" | "maxItems" | "maxProperties" => {
            let beyond = number(bound + 1.0);
            set(
                keywords,
                &[(&keyword.replace("max", "min"), beyond.clone()), (keyword, beyond)],
            );
            keywords.remove("pattern");
            keywords.remove("uniqueItems");
        }
        "type" => {
            let right =
                |kind: &str| was == kind || was.as_array().is_some_and(|kinds| kinds.iter().any(|one| one == kind));
            let others = ["null", "boolean", "string", "number", "array", "object"];
            let others: Vec<&str> = others
                .into_iter()
                .filter(|kind| !(right(kind) || (*kind == "number" && right("integer"))))
                .collect();
            keywords.clear();
            set(keywords, &[("type", json!(others))]);
        }
        "enum" | "const" => {
            keywords
                .entry("type")
                .or_insert_with(|| json!(["string", "integer", "boolean"]));
        }
        "anyOf" | "oneOf" => keywords.clear(),
        // The same item in every place.
        "uniqueItems" => set(
            keywords,
            &[("items", json!({ "const": "the same" })), ("minItems", json!(2))],
        ),
        // What is not allowed is, where the keyword is not.
        _ => {}
    }
}

fn set(keywords: &mut Map<String, Value>, new: &[(&str, Value)]) {
    keywords.extend(new.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
}
