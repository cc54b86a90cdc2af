//! What the generator does when the published schema changes, with the hand-written types that `build.rs` names.

use exactify_build::Generator;
use serde_json::{json, Value};

const FILE: &str = "schema/Request.json";
const SCHEMA: &str = include_str!("../../schema/UpsertCustomerBillingDataRequest.json");

const STRIPE_LABELS: &str = "/properties/app_data/properties/stripe/properties/labels";
const ID: &str = "/properties/billing_profile/properties/id";

/// The text of a raw string in `build.rs`.
fn constant(name: &str) -> &'static str {
    let build = include_str!("../../build.rs");
    let (_, text) = build.split_once(&format!("const {name}: &str = r#\"")).unwrap();
    text.split_once("\"#;").unwrap().0
}

/// What `build.rs` makes of a schema: the source, or what stops the build.
fn made(schema: &str) -> Result<String, String> {
    let generator = Generator::new()
        .replace(constant("ULID"), "crate::Ulid")
        .replace(constant("LABELS"), "crate::Labels")
        .strict();
    generator.source(FILE, schema).map_err(|error| error.to_string())
}

/// The schema with the keyword at `pointer` set.
fn with(schema: &Value, pointer: &str, keyword: &str, value: &Value) -> Value {
    let mut schema = schema.clone();
    let subschema = schema.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap();
    subschema.insert(keyword.to_owned(), value.clone());
    schema
}

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

/// What is made of the schema with one replacement in its text.
#[track_caller]
fn edited(from: &str, to: &str) -> Result<String, String> {
    assert!(SCHEMA.contains(from), "{from}");
    made(&SCHEMA.replace(from, to))
}

/// The build stops, in these words.
#[track_caller]
fn stops(schema: &str, words: &str) {
    assert_eq!(made(schema).unwrap_err(), words);
}

/// The source without docs and the schema's own text, which repeat what the schema says.
fn code(source: &str) -> String {
    let repeats = |line: &str| line.starts_with("///") || line.starts_with("const SCHEMA: &'static str = r");
    let code = source.lines().filter(|line| !repeats(line.trim_start()));
    code.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_same_schema_gives_the_same_source() {
    assert_eq!(made(SCHEMA).unwrap(), made(SCHEMA).unwrap());
    // How the text is spaced says nothing of instances.
    let dense: String = SCHEMA.lines().map(str::trim).collect();
    assert_ne!(dense, SCHEMA);
    assert_eq!(made(&dense).unwrap(), made(SCHEMA).unwrap());
}

#[test]
fn an_edited_description_is_new_docs() {
    let before = made(SCHEMA).unwrap();
    let after = edited("The Stripe customer ID used.", "Which customer Stripe knows.").unwrap();
    assert!(!before.contains("Which customer Stripe knows."));
    assert!(after.contains("    /// Which customer Stripe knows.\n"));
    assert_eq!(code(&before), code(&after));

    // Nor does it matter to a hand-written type what its subschema is described as.
    let after = edited("The ID of the billing profile.", "Which profile.").unwrap();
    assert!(after.contains("    /// Which profile.\n") && after.contains("    pub id: crate::Ulid,\n"));
}

#[test]
fn an_added_optional_property_is_a_new_field() {
    let properties = json!({"type": "string", "description": "What a person calls it."});
    let schema = with(
        &schema(),
        "/properties/app_data/properties/stripe/properties",
        "nickname",
        &properties,
    );
    let source = made(&schema.to_string()).unwrap();
    assert!(source.contains("    pub nickname: ::std::option::Option<::std::string::String>,\n"));
    assert!(source.contains("    /// What a person calls it.\n"));
    assert!(source.contains("pub fn nickname"));
    assert!(!made(SCHEMA).unwrap().contains("nickname"));
}

#[test]
fn a_closed_object_refuses_unknown_properties() {
    let refusal = "return ::std::result::Result::Err(name.unknown(";
    assert!(!made(SCHEMA).unwrap().contains(refusal));
    let objects = [
        "",
        "/properties/billing_profile",
        "/properties/app_data",
        "/properties/app_data/properties/stripe",
        "/properties/app_data/properties/external_invoicing",
    ];
    let mut schema = schema();
    for (closed, pointer) in objects.into_iter().enumerate() {
        schema = with(&schema, pointer, "additionalProperties", &json!(false));
        let source = made(&schema.to_string()).unwrap();
        assert_eq!(
            source.matches("    pub extra: ").count(),
            objects.len() - closed - 1,
            "{pointer}"
        );
    }
}

#[test]
fn another_bound_stops_the_build() {
    assert_eq!(
        edited("\"maxProperties\": 50", "\"maxProperties\": 100").unwrap_err(),
        "schema/Request.json: #/properties/app_data/properties/stripe/properties/labels: the schema that \
         `crate::Labels` stands for occurs nowhere any more; this is the nearest, with /maxProperties: 50 here, 100 in \
         the schema: change the type and what `replace` was given"
    );
    assert_eq!(
        edited("\"maxLength\": 63", "\"maxLength\": 64").unwrap_err(),
        "schema/Request.json: #/properties/app_data/properties/stripe/properties/labels: the schema that \
         `crate::Labels` stands for occurs nowhere any more; this is the nearest, with \
         /additionalProperties/maxLength: 63 here, 64 in the schema: change the type and what `replace` was given"
    );
}

/// The hand-written type goes on standing for the other place, and a generated one keeps the new bound.
#[test]
fn another_bound_at_one_of_two_places_is_kept_there() {
    let source = made(&with(&schema(), STRIPE_LABELS, "maxProperties", &json!(100)).to_string()).unwrap();
    assert_eq!(
        source
            .matches("    pub labels: ::std::option::Option<crate::Labels>,\n")
            .count(),
        1
    );
    assert!(source.contains("0, 100>") || source.contains("100usize>"), "{source}");
}

#[test]
fn another_pattern_stops_the_build() {
    assert_eq!(
        edited("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", "^[0-9A-HJKMNP-TV-Z]{26}$").unwrap_err(),
        "schema/Request.json: #/properties/billing_profile/properties/id: the schema that `crate::Ulid` stands for \
         occurs nowhere any more; this is the nearest, with /pattern: \"^[0-7][0-9A-HJKMNP-TV-Z]{25}$\" here, \
         \"^[0-9A-HJKMNP-TV-Z]{26}$\" in the schema: change the type and what `replace` was given"
    );
    let schema = with(&schema(), ID, "minLength", &json!(26));
    stops(
        &schema.to_string(),
        "schema/Request.json: #/properties/billing_profile/properties/id: the schema that `crate::Ulid` stands for \
         occurs nowhere any more; this is the nearest, with /minLength: absent here, 26 in the schema: change the type \
         and what `replace` was given",
    );
}

#[test]
fn an_unknown_keyword_stops_the_build() {
    assert!(edited("\"maxLength\": 63", "\"maxLenght\": 63").is_err());
    for (keyword, hint) in [
        ("extends", "2020-12 has `allOf` for it"),
        (
            "$recursiveRef",
            "name the schema's dialect under `$schema` if that has it; 2020-12 has `$dynamicRef` for it",
        ),
        ("requird", "did you mean `required`?"),
    ] {
        stops(
            &with(&schema(), "", keyword, &json!({})).to_string(),
            &format!("schema/Request.json: #/{keyword}: unknown keyword `{keyword}` asserts nothing: {hint}"),
        );
    }
    // One that is like no other is somebody's annotation.
    assert!(made(&with(&schema(), "", "precision", &json!({})).to_string()).is_ok());
}

#[test]
fn what_is_no_json_stops_the_build() {
    stops(
        "",
        "schema/Request.json: line 1, column 1: not a JSON text: expected a JSON value, found the end of the text",
    );
    stops(
        "<!DOCTYPE html>",
        "schema/Request.json: line 1, column 1: not a JSON text: expected a JSON value, found `<!DOCTYPE`",
    );
    stops(
        &SCHEMA[..200],
        "schema/Request.json: line 5, column 31: not a JSON text: expected `\"`, found the end of the text",
    );
    stops(
        &SCHEMA.replacen("object\",\n\"properties\"", "object\"\n\"properties\"", 1),
        "schema/Request.json: line 7, column 1: not a JSON text: expected `,` or `}`, found a string",
    );
    stops(
        &SCHEMA.replacen("\"type\": \"object\"", "\"type\": \"object\", \"type\": \"array\"", 1),
        "schema/Request.json: line 6, column 19: not a JSON text: duplicate property `type`",
    );
}

#[test]
fn what_is_no_schema_stops_the_build() {
    for (text, found) in [
        ("[]", "an array"),
        ("null", "null"),
        ("5", "a number"),
        ("\"\"", "a string"),
    ] {
        let words = format!("schema/Request.json: #: not a schema: expected an object or a boolean, found {found}");
        stops(text, &words);
    }
    for (pointer, keyword, value, words) in [
        (
            "",
            "type",
            json!(5),
            "#/type: `type`: expected a type's name, or an array of them, found 5",
        ),
        (
            "/properties/billing_profile",
            "required",
            json!("id"),
            "#/properties/billing_profile/required: `required`: expected an array of different strings, found \"id\"",
        ),
        (
            "/properties/app_data/properties/stripe/properties",
            "customer_id",
            json!(5),
            "#/properties/app_data/properties/stripe/properties/customer_id: expected a schema (an object or a boolean), found a number",
        ),
        (
            "",
            "$schema",
            json!("http://json-schema.org/draft-03/schema#"),
            "#/$schema: \"http://json-schema.org/draft-03/schema#\" is not a dialect that is understood: name one of \
             http://json-schema.org/draft-04/schema, http://json-schema.org/draft-06/schema, \
             http://json-schema.org/draft-07/schema, https://json-schema.org/draft/2019-09/schema, \
             https://json-schema.org/draft/2020-12/schema, or give its meta-schema by `Generator::document`",
        ),
    ] {
        let error = made(&with(&schema(), pointer, keyword, &value).to_string()).unwrap_err();
        assert_eq!(error.lines().next().unwrap(), format!("{FILE}: {words}"));
    }
}
