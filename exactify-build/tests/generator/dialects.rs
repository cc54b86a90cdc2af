//! Schemas of every dialect, told apart by `$schema` or by the caller, in their own words and places.

use exactify_build::{Dialect, Generator};

#[track_caller]
fn refused(schema: &str, wanted: &[&str]) {
    let error = Generator::new().strict().source("a", schema).unwrap_err();
    let problems: Vec<String> = error.problems().iter().map(ToString::to_string).collect();
    assert_eq!(problems, wanted, "{schema}");
}

#[track_caller]
fn made(schema: &str) -> String {
    let made = Generator::new().source("a", schema);
    made.unwrap_or_else(|error| panic!("{schema}: {error}"))
}

#[test]
fn schema_names_the_dialect_by_http_or_https_with_and_without_a_fragment() {
    for (uri, has_const) in [
        ("http://json-schema.org/draft-04/schema#", false),
        ("https://json-schema.org/draft-04/schema", false),
        ("http://json-schema.org/draft-06/schema#", true),
        ("http://json-schema.org/draft-07/schema", true),
        ("http://json-schema.org/draft/2019-09/schema#", true),
        ("https://json-schema.org/draft/2020-12/schema", true),
    ] {
        let source = made(&format!(r#"{{"$schema": "{uri}", "type": "string", "const": "x"}}"#));
        assert_eq!(source.contains("pub struct A;"), has_const, "{uri}: {source}");
    }
}

#[test]
fn a_document_without_schema_is_of_the_dialect_of_the_generator() {
    let schema = r#"{"type": "number", "minimum": 2, "exclusiveMinimum": true}"#;
    let source = Generator::new().dialect(Dialect::Draft04).source("a", schema).unwrap();
    assert!(source.contains(r#"{"type":"number","exclusiveMinimum":2}"#), "{source}");
    let named = r#"{"$schema": "http://json-schema.org/draft-07/schema#", "minimum": 2, "exclusiveMinimum": true}"#;
    assert!(Generator::new().dialect(Dialect::Draft04).source("a", named).is_err());
}

#[test]
fn problems_are_told_in_the_words_and_places_of_the_file() {
    refused(
        r##"{
            "$schema": "http://json-schema.org/draft-07/schema#",
            "items": [{"type": "strin"}],
            "additionalItems": {"maxLength": -1},
            "dependencies": {"a": {"minimum": "1"}, "b": "c"},
            "definitions": {"d": {"items": [true, {"pattern": "("}]}}
        }"##,
        &[
            "a: #/dependencies/b: `dependencies`: expected an array of strings or a schema, found \"c\"",
            "a: #/definitions/d/items/1/pattern: `pattern`: unclosed group at character 1",
            "a: #/items/0/type: `strin` is not the name of a type: did you mean `string`?",
            "a: #/additionalItems/maxLength: `maxLength`: expected a non-negative integer, found -1",
            "a: #/dependencies/a/minimum: `minimum`: expected a number, found \"1\"",
        ],
    );
    refused(
        r#"{"$schema": "http://json-schema.org/draft-04/schema#", "id": 3, "properties": {"a": {"exclusiveMaximum": 3}}}"#,
        &[
            "a: #/properties/a/exclusiveMaximum: `exclusiveMaximum`: expected a boolean, as draft-04 has it, found 3: \
             draft-06 has a number there",
            "a: #/id: `id`: expected a string, found 3",
        ],
    );
}

#[test]
fn what_asserts_nothing_in_a_dialect_is_told() {
    refused(
        r##"{
            "$schema": "http://json-schema.org/draft-06/schema#",
            "properties": {
                "a": {"$ref": "#/definitions/a", "description": "An a.", "maxLength": 3, "$id": "x.json"},
                "b": {"if": {"type": "string"}, "$defs": {"c": {"type": "null"}}, "items": true, "additionalItems": false}
            },
            "definitions": {"a": {"type": "string"}}
        }"##,
        &[
            "a: #/properties/a/maxLength: `maxLength` beside `$ref` asserts nothing in draft-06: put the `$ref` under `allOf`",
            "a: #/properties/b/if: `if` asserts nothing in draft-06: draft-07 has it",
            "a: #/properties/b/additionalItems: `additionalItems` asserts nothing here, where `items` is no array",
        ],
    );
}

#[test]
fn references_lead_by_the_places_of_the_file() {
    for target in [
        "#/items/1",
        "#/additionalItems",
        "#/dependencies/a",
        "#/definitions/d",
        "#named",
        "#/components/schemas/C~1c",
        "#/x-own/0/items/0",
        "#/properties/p/maximum-of/0",
        "#/definitions/e/definitions/f",
        "other.json#/definitions/g",
    ] {
        let source = made(&format!(
            r##"{{
            "$schema": "http://json-schema.org/draft-07/schema#",
            "$id": "http://example.com/a.json",
            "type": "object",
            "items": [{{}}, {{"type": "string", "const": "found"}}],
            "additionalItems": {{"type": "string", "const": "found"}},
            "dependencies": {{"a": {{"type": "string", "const": "found"}}, "b": ["c"]}},
            "x-own": [{{"items": [{{"type": "string", "const": "found"}}]}}],
            "components": {{"schemas": {{"C/c": {{"type": "string", "const": "found"}}}}}},
            "properties": {{
                "it": {{"$ref": "{target}"}},
                "p": {{"$ref": "#/definitions/e", "maximum-of": [{{"type": "string", "const": "found"}}]}}
            }},
            "definitions": {{
                "d": {{"type": "string", "const": "found"}},
                "e": {{"definitions": {{"f": {{"type": "string", "const": "found"}}}}}},
                "n": {{"$id": "#named", "type": "string", "const": "found"}},
                "o": {{"$id": "other.json", "definitions": {{"g": {{"type": "string", "const": "found"}}}}}}
            }}
        }}"##
        ));
        let asserts = r#"/// The property `it`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `const`: `` found ``"#;
        assert!(source.contains(asserts), "{target}: {source}");
    }
}

#[test]
fn resources_of_several_dialects_stand_in_one_document() {
    let source = made(
        r##"{
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Whole",
            "type": "object",
            "properties": {
                "old": {"$ref": "https://example.com/old"},
                "new": {"prefixItems": [{"type": "string"}]}
            },
            "$defs": {
                "old": {
                    "$schema": "http://json-schema.org/draft-04/schema#",
                    "id": "https://example.com/unused",
                    "type": "number",
                    "minimum": 1,
                    "exclusiveMinimum": true
                },
                "seven": {
                    "$schema": "http://json-schema.org/draft-07/schema#",
                    "$id": "https://example.com/old",
                    "$ref": "#/definitions/n",
                    "maximum": 3,
                    "definitions": {"n": {"type": "number", "exclusiveMinimum": 1}}
                }
            }
        }"##,
    );
    assert!(source.contains(r#"{"type":"number","exclusiveMinimum":1}"#), "{source}");
}

#[test]
fn an_address_of_nothing_is_no_dialect() {
    for uri in ["https://", "http://#", ""] {
        let schema = format!(r#"{{"$schema": "{uri}", "type": "string"}}"#);
        let error = Generator::new().source("a", &schema).unwrap_err().to_string();
        assert!(error.contains("is not a dialect that is understood"), "{uri}: {error}");
    }
}

#[test]
fn a_meta_schema_of_draft_04_is_named_by_its_id() {
    let folder = super::files::folder(
        "meta",
        &[(
            "meta.json",
            r##"{"id": "https://example.com/meta#", "$schema": "http://json-schema.org/draft-04/schema#"}"##,
        )],
    );
    let generator = Generator::new().document("https://example.com/elsewhere", folder.join("meta.json"));
    let schema = r#"{"$schema": "https://example.com/meta#", "minimum": 2, "exclusiveMinimum": true}"#;
    let source = generator.source("a", schema).unwrap();
    assert!(source.contains(r#""exclusiveMinimum":2"#), "{source}");
}
