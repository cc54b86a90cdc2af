//! No assertion is ever dropped: every keyword of 2020-12, added at every subschema of the shipped schema, is enforced
//! or stops the build by name and place.

use exactify_build::Generator;
use serde_json::Value;

const SCHEMA: &str = include_str!("../../schema/UpsertCustomerBillingDataRequest.json");

/// Every keyword that asserts something, each with a value that narrows what its JSON type may be.
const ASSERTIONS: &[(&str, &str)] = &[
    ("$dynamicRef", r##""#node""##),
    ("$ref", r##""#/properties/app_data""##),
    ("additionalProperties", r#"{"type": "string"}"#),
    ("allOf", r#"[{"minProperties": 1}]"#),
    ("anyOf", r#"[{"minProperties": 1}]"#),
    ("const", r#""a""#),
    ("contains", r#"{"type": "null"}"#),
    ("dependentRequired", r#"{"a": ["b"]}"#),
    ("dependentSchemas", r#"{"a": {"required": ["b"]}}"#),
    ("else", "false"),
    ("enum", r#"["a", "b"]"#),
    ("exclusiveMaximum", "1"),
    ("exclusiveMinimum", "1"),
    ("if", r#"{"required": ["a"]}"#),
    ("items", r#"{"type": "string"}"#),
    ("maxContains", "1"),
    ("maxItems", "1"),
    ("maxLength", "20"),
    ("maxProperties", "1"),
    ("maximum", "1"),
    ("minContains", "1"),
    ("minItems", "1"),
    ("minLength", "2"),
    ("minProperties", "2"),
    ("minimum", "1"),
    ("multipleOf", "2"),
    ("not", r#"{"required": ["a"]}"#),
    ("oneOf", r#"[{"minProperties": 1}]"#),
    ("pattern", r#""^a""#),
    ("patternProperties", r#"{"^a": false}"#),
    ("prefixItems", r#"[{"type": "null"}]"#),
    ("properties", r#"{"added": {"type": "string"}}"#),
    ("propertyNames", r#"{"maxLength": 30}"#),
    ("required", r#"["added"]"#),
    ("then", "false"),
    ("type", r#""object""#),
    ("unevaluatedItems", "false"),
    ("unevaluatedProperties", "false"),
    ("uniqueItems", "true"),
];

/// Keywords that assert nothing.
const ANNOTATIONS: &[(&str, &str)] = &[
    ("$comment", r#""a""#),
    ("contentEncoding", r#""base64""#),
    ("contentMediaType", r#""text/plain""#),
    ("contentSchema", r#"{"not": {}}"#),
    ("default", r#"{"not": 1}"#),
    ("deprecated", "false"),
    ("description", r#""Another.""#),
    ("discriminator", r#"{"propertyName": "kind"}"#),
    ("example", r#"{"minimum": 1}"#),
    ("examples", "[1]"),
    ("externalDocs", r#"{"url": "https://example.com"}"#),
    ("format", r#""uuid""#),
    ("readOnly", "true"),
    ("writeOnly", "true"),
    ("x-anything", r#"{"minimum": 1}"#),
];

fn constant(name: &str) -> &'static str {
    let build = include_str!("../../build.rs");
    let (_, text) = build.split_once(&format!("const {name}: &str = r#\"")).unwrap();
    text.split_once("\"#;").unwrap().0
}

fn made(schema: &Value) -> Result<String, String> {
    let generator = Generator::new()
        .replace(constant("ULID"), "crate::Ulid")
        .replace(constant("LABELS"), "crate::Labels");
    generator
        .source("x.json", &schema.to_string())
        .map_err(|error| error.to_string())
}

/// The source without docs and the schema's own text, which repeat what the schema says.
fn code(source: &str) -> String {
    let repeats = |line: &str| line.starts_with("///") || line.starts_with("const SCHEMA: &'static str = r");
    let code = source.lines().filter(|line| !repeats(line.trim_start()));
    code.collect::<Vec<_>>().join("\n")
}

/// The pointer of every subschema of `schema`, whose own is `pointer`.
fn subschemas(schema: &Value, pointer: &str, found: &mut Vec<String>) {
    found.push(pointer.to_owned());
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        for (name, subschema) in properties {
            subschemas(subschema, &format!("{pointer}/properties/{name}"), found);
        }
    }
    if let Some(subschema) = schema.get("additionalProperties") {
        subschemas(subschema, &format!("{pointer}/additionalProperties"), found);
    }
}

/// Every subschema's pointer, with each of `keywords` that it does not have.
fn additions<'k>(keywords: &'k [(&str, &str)]) -> Vec<(String, Vec<&'k (&'k str, &'k str)>)> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut pointers = Vec::new();
    subschemas(&schema, "", &mut pointers);
    assert_eq!(pointers.len(), 12);
    let absent = |pointer: String| {
        let subschema = schema.pointer(&pointer).unwrap();
        let absent = keywords.iter().filter(|(keyword, _)| subschema.get(keyword).is_none());
        (pointer, absent.collect())
    };
    pointers.into_iter().map(absent).collect()
}

/// What is made of the shipped schema with `keywords` added at `pointer`.
fn made_with(pointer: &str, keywords: &[&(&str, &str)]) -> Result<String, String> {
    let mut schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let subschema = schema.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap();
    for (keyword, value) in keywords {
        subschema.insert((*keyword).to_owned(), serde_json::from_str(value).unwrap());
    }
    made(&schema)
}

/// The keywords in the row of the generator's own table that begins with `start`.
fn row(start: &str) -> Vec<String> {
    let table = exactify_build::keywords();
    let row = table.lines().find(|line| line.starts_with(start)).unwrap();
    row.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether a keyword can refuse an instance of the JSON type `ty`, alone as it stands here.
fn can_refuse(keyword: &str, ty: &str) -> bool {
    match keyword {
        "if" | "then" | "else" | "minContains" | "maxContains" => false,
        "contains" | "items" | "maxItems" | "minItems" | "prefixItems" | "unevaluatedItems" | "uniqueItems" => {
            ty == "array"
        }
        "exclusiveMaximum" | "exclusiveMinimum" | "maximum" | "minimum" | "multipleOf" => ty == "number",
        "maxLength" | "minLength" | "pattern" => ty == "string",
        "additionalProperties"
        | "dependentRequired"
        | "dependentSchemas"
        | "maxProperties"
        | "minProperties"
        | "patternProperties"
        | "properties"
        | "propertyNames"
        | "required"
        | "unevaluatedProperties" => ty == "object",
        _ => true,
    }
}

#[test]
fn an_added_assertion_is_enforced_or_stops_the_build_at_its_place() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let before = code(&made_with("", &[]).unwrap());
    let mut enforced = 0;
    for (pointer, keywords) in additions(ASSERTIONS) {
        let places = [format!("x.json: #{pointer}/"), format!("x.json: #{pointer}: ")];
        let ty = schema
            .pointer(&format!("{pointer}/type"))
            .and_then(Value::as_str)
            .unwrap();
        for addition in keywords {
            let keyword = addition.0;
            match made_with(&pointer, &[addition]) {
                Ok(source) if can_refuse(keyword, ty) => {
                    assert_ne!(code(&source), before, "{pointer}/{keyword} was dropped");
                    enforced += 1;
                }
                Ok(_) => {}
                Err(error) => {
                    let named = |line: &str| places.iter().any(|place| line.starts_with(place));
                    assert!(error.lines().any(named), "{pointer}/{keyword}: {error}");
                }
            }
        }
    }
    assert!(enforced >= 100, "only {enforced} were enforced");
}

#[test]
fn what_asserts_nothing_changes_no_code() {
    let before = code(&made_with("", &[]).unwrap());
    for (pointer, keywords) in additions(ANNOTATIONS) {
        assert_eq!(code(&made_with(&pointer, &keywords).unwrap()), before, "{pointer}");
    }
}

/// A keyword that the generator learns is to be learned here too.
#[test]
fn every_keyword_of_the_generator_is_in_a_list_here() {
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    let names = |list: &[(&str, &str)]| sorted(list.iter().map(|(name, _)| (*name).to_owned()).collect());
    let rows = [
        "| the fields where they answer it",
        "| the Rust type's shape",
        "| the type's parser",
    ];
    assert_eq!(
        sorted(rows.iter().flat_map(|start| row(start)).collect()),
        names(ASSERTIONS)
    );
    let mut annotations = row("| nothing to enforce: annotations");
    annotations.retain(|name| !matches!(name.as_str(), "title" | "xml" | "x-…"));
    let mut known = names(ANNOTATIONS);
    known.retain(|name| name != "x-anything");
    assert_eq!(sorted(annotations), known);
}
