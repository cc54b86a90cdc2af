//! Schemas that the generator refuses, and its messages.

use exactify_build::Generator;

#[track_caller]
fn refused(schema: &str, message: &str) {
    let error = Generator::new().source("schema", schema).unwrap_err();
    assert_eq!(error.to_string(), message, "{schema}");
}

#[test]
fn what_earlier_drafts_wrote_otherwise_is_told_with_what_to_do() {
    refused(
        r#"{"type": "array", "items": [{"type": "string"}], "additionalItems": false}"#,
        "schema: #/items: `items`: expected a schema (an object or a boolean), found an array: drafts before \
         2020-12 have it: name the schema's dialect under `$schema`, or write `prefixItems`",
    );
    refused(
        r#"{"type": "number", "minimum": 1.5, "exclusiveMinimum": true, "exclusiveMaximum": false}"#,
        "schema: #/exclusiveMinimum: `exclusiveMinimum`: expected a number, found true: draft-04 has it: name the \
         schema's dialect under `$schema`, or write `\"exclusiveMinimum\": 1.5` instead of `minimum`\n\
         schema: #/exclusiveMaximum: `exclusiveMaximum`: expected a number, found false: draft-04 has it: name the \
         schema's dialect under `$schema`, or leave it out",
    );
    refused(
        r#"{"type": "object", "properties": {"a": {"type": "string", "required": true}}}"#,
        "schema: #/properties/a/required: `required`: expected an array of different strings, found true: draft 3's; 2020-12 \
         lists the names of properties in the `required` of the object",
    );
}

#[test]
fn a_problem_is_one_line_whatever_the_schema_says() {
    refused(
        r#"{"type": "object", "properties": {"a\tb/c~": {"type": "one\ntwo"}}}"#,
        r"schema: #/properties/a\tb~1c~0/type: `one\ntwo` is not the name of a type: expected one of `object`, `array`, `string`, `boolean`, `integer`, `number`, `null`",
    );
}

#[test]
fn every_problem_is_listed() {
    refused(
        r#"{"type": "object", "minProperties": -1}"#,
        "schema: #/minProperties: `minProperties`: expected a non-negative integer, found -1",
    );
    refused(
        r##"{"type": "object", "properties": {"a": {"not": 5}, "b": {"type": "text"}, "c": {"$ref": "#/nowhere"}}}"##,
        "schema: #/properties/a/not: `not`: expected a schema (an object or a boolean), found 5\n\
         schema: #/properties/b/type: `text` is not the name of a type: expected one of `object`, `array`, `string`, `boolean`, \
         `integer`, `number`, `null`\n\
         schema: #/properties/c/$ref: `#/nowhere` leads nowhere in this file: add a subschema there, or refer to one that is",
    );
}

#[test]
fn schemas_that_apply_themselves_without_end_are_told() {
    const ENDLESS: &str =
        "this schema applies itself to the same instance, without end: put a property or an item between";
    refused(
        r##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}"##,
        &format!("schema: #/$defs/a: {ENDLESS}"),
    );
    refused(
        r##"{"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"$ref": "#/$defs/a"}, false]}}}"##,
        &format!("schema: #/$defs/a: {ENDLESS}"),
    );
    for schema in [
        r##"{"oneOf": [{"$ref": "#"}, {"$ref": "#"}, {"type": "string"}]}"##,
        r##"{"type": "object", "not": {"$ref": "#"}}"##,
        r##"{"type": "object", "if": {"$ref": "#"}, "then": {"minProperties": 1}}"##,
        r##"{"if": {"minProperties": 1}, "else": {"$ref": "#"}}"##,
        r##"{"type": "object", "properties": {"a": true}, "dependentSchemas": {"a": {"allOf": [{"$ref": "#"}]}}}"##,
    ] {
        refused(schema, &format!("schema: #: {ENDLESS}"));
    }
}

#[test]
fn branches_that_list_strings_are_read_to_the_end() {
    refused(
        r#"{"oneOf": [{"const": "a", "maxItems": "5"}, {"const": "b"}]}"#,
        "schema: #/oneOf/0/maxItems: `maxItems`: expected a non-negative integer, found \"5\"",
    );
    refused(
        r##"{"oneOf": [{"const": "a"}, {"const": "b", "$ref": "#/$defs/none"}]}"##,
        "schema: #/oneOf/1/$ref: `#/$defs/none` leads nowhere in this file: add a subschema there, or refer to one that is",
    );
    refused(
        r#"{"oneOf": [{"type": "string"}, 5]}"#,
        "schema: #/oneOf/1: expected a schema (an object or a boolean), found a number",
    );
}

#[test]
fn branches_that_nothing_tells_apart_are_read_to_the_end() {
    for schema in [
        r#"{"anyOf": [{"minLength": 3}, {"const": "a", "pattern": "("}]}"#,
        r#"{"not": {"not": {"pattern": "("}}}"#,
        r#"{"if": {"properties": {"a": {"pattern": "("}}}, "then": false}"#,
        r#"{"contains": {"pattern": "("}}"#,
        r#"{"dependentSchemas": {"a": {"pattern": "("}}}"#,
        r#"{"unevaluatedItems": {"pattern": "("}}"#,
        r#"{"anyOf": [{"required": ["a"]}, {"properties": {"b": {"pattern": "("}}}]}"#,
    ] {
        let error = Generator::new().source("schema", schema).unwrap_err().to_string();
        assert!(
            error.ends_with("`pattern`: unclosed group at character 1"),
            "{schema}: {error}"
        );
    }
    let error = Generator::new()
        .source("schema", r#"{"not": {"maxItems": "1"}}"#)
        .unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("schema: #/not/maxItems: `maxItems`: expected"),
        "{error}"
    );
}

#[test]
fn a_misspelt_type_is_told_with_the_one_that_is_near() {
    refused(
        r#"{"type": ["null", "strng"]}"#,
        "schema: #/type: `strng` is not the name of a type: did you mean `string`?",
    );
}

/// Schemas of which no Rust type says what their values are: these keep their text.
#[test]
fn what_no_type_says_is_kept_as_its_text() {
    for schema in [
        r#"{"oneOf": [{"type": "string"}, {"type": "object"}], "anyOf": [{"type": "string"}, {"type": "object"}]}"#,
        r#"{"minLength": 1, "oneOf": [{"const": "a"}, {"const": "b"}]}"#,
        r#"{"type": "object", "propertyNames": {"anyOf": [{"type": "string", "maxLength": 2}, {"pattern": "a"}]}}"#,
        r##"{"title": "List", "type": "array", "items": {"$ref": "#"}}"##,
        r#"{"type": "string", "minLength": 3, "maxLength": 2}"#,
        r#"{"type": "object", "required": ["a"], "additionalProperties": false}"#,
        r#"{"type": "array", "prefixItems": [true, false, true], "minItems": 2}"#,
    ] {
        let source = Generator::new().source("schema", schema).unwrap();
        assert!(source.contains("::exactify::checked_impls!"), "{schema}");
    }
}

/// Branches of which one requires a property that the others forbid.
#[test]
fn properties_tell_branches_apart() {
    for schema in [
        r#"{"oneOf": [{"type": "object", "required": ["a"], "properties": {"a": {}}, "additionalProperties": false},
                      {"type": "object", "required": ["b"], "properties": {"b": {}}}]}"#,
        r#"{"anyOf": [{"type": "object", "required": ["a"], "not": {"required": ["b"]}}, {"type": "object", "required": ["b"]}]}"#,
    ] {
        let source = Generator::new().source("schema", schema).unwrap();
        assert!(source.contains("property: Some(\"b\")"), "{schema}");
        assert!(source.contains("::exactify::enum_impls!"), "{schema}");
    }
}

/// Branches that neither type nor tag tells apart: an enum, behind a private field where two may accept the same value.
#[test]
fn branches_that_nothing_tells_apart_are_tried() {
    const APART: &[&str] = &[
        r#"{"oneOf": [{"type": "string", "pattern": "^a"}, {"type": "string", "pattern": "^b"}]}"#,
        r#"{"oneOf": [{"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
                      {"type": "object", "required": ["a"], "properties": {"a": {"type": "number"}}}]}"#,
        r#"{"oneOf": [{"type": "array", "prefixItems": [{"const": "a"}], "minItems": 1},
                      {"type": "array", "prefixItems": [{"const": "b"}], "minItems": 1}]}"#,
        r#"{"oneOf": [{"type": "array", "prefixItems": [{}, {"type": "string"}], "minItems": 2},
                      {"type": "array", "items": {"type": "array"}, "minItems": 3}]}"#,
        r#"{"oneOf": [{"type": "array", "minItems": 2}, {"type": "array", "maxItems": 1}]}"#,
        r#"{"oneOf": [{"type": "array", "minItems": 2}, {"type": "array", "prefixItems": [true], "items": false}]}"#,
        r#"{"oneOf": [{"type": "array", "minItems": 2}, {"type": "array", "prefixItems": [true, false]}]}"#,
        r##"{"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}], "$defs": {
            "a": {"type": "array", "prefixItems": [{"const": 1}, {"$ref": "#/$defs/a"}], "minItems": 1},
            "b": {"type": "array", "prefixItems": [{"const": 2}, {"$ref": "#/$defs/b"}], "minItems": 1}}}"##,
    ];
    const OVERLAP: &[&str] = &[
        r#"{"oneOf": [{"type": "array", "prefixItems": [{"const": "a"}], "minItems": 1},
                      {"type": "array", "prefixItems": [{"const": "b"}]}]}"#,
        r#"{"oneOf": [{"type": "array", "minItems": 2}, {"type": "array", "maxItems": 2}]}"#,
        r#"{"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"type": "number"}}]}"#,
        r##"{"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}], "$defs": {
            "a": {"type": "array", "prefixItems": [{"$ref": "#/$defs/a"}], "minItems": 1},
            "b": {"type": "array", "prefixItems": [{"$ref": "#/$defs/b"}], "minItems": 1}}}"##,
        r#"{"oneOf": [{"type": "string"}, {"type": "number"}, {"type": ["integer", "null"]}]}"#,
        r#"{"anyOf": [{"minLength": 3}, {"const": "a"}]}"#,
        r#"{"oneOf": [{"enum": ["a", null]}, {"const": "b"}, {"const": "c"}]}"#,
        r#"{"anyOf": [{"type": "object", "required": ["a"]}, {"type": "object", "required": ["b"]}]}"#,
        r#"{"anyOf": [{"type": "object", "required": ["a"], "properties": {"a": {}}, "patternProperties": {"^b": {}},
                       "additionalProperties": false}, {"type": "object", "required": ["b"]}]}"#,
        r#"{"anyOf": [{"type": "object", "required": ["a"], "not": {"required": ["b"], "minProperties": 3}},
                      {"type": "object", "required": ["b"]}]}"#,
        r#"{"oneOf": [{"type": "string", "pattern": "^a"}, {"enum": ["ab", "b"]}]}"#,
        r#"{"oneOf": [{"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}},
                      {"type": "object", "required": ["a"], "properties": {"a": {"type": "number"}}}]}"#,
    ];
    let is_sealed = |schema: &&str| {
        let source = Generator::new().source("schema", schema).unwrap();
        assert!(source.contains("::exactify::__private::choice::Choice for"), "{schema}");
        source.contains("::exactify::sealed_choice_impls!")
    };
    for schema in APART {
        assert!(!is_sealed(schema), "{schema}");
    }
    for schema in OVERLAP {
        assert!(is_sealed(schema), "{schema}");
    }
}

#[test]
fn a_reference_that_is_nearly_right_is_told_with_the_one_that_is_meant() {
    let defs = r#""$defs": {"Address": {"type": "string"}, "a/b": true}"#;
    for (target, meant) in [
        ("#/$defs/Adress", "#/$defs/Address"),
        ("#/definitions/Address", "#/$defs/Address"),
        ("#Address", "#/$defs/Address"),
        ("#/$defs/a~1c", "#/$defs/a~1b"),
    ] {
        refused(
            &format!(r#"{{"$ref": "{target}", {defs}}}"#),
            &format!("schema: #/$ref: `{target}` leads nowhere in this file: did you mean `{meant}`?"),
        );
    }
}

#[test]
fn what_is_below_a_problem_is_told_at_once() {
    refused(
        r##"{
            "type": "object",
            "minProperties": -1,
            "properties": {
                "a": {"type": "text", "items": {"$ref": "#/nowhere", "pattern": "("}},
                "b": {"allOf": [{"$ref": "#/first"}, {"$ref": "#/second"}]}
            },
            "patternProperties": {"[": {"multipleOf": 0}},
            "not": {"required": "a"}
        }"##,
        "schema: #/minProperties: `minProperties`: expected a non-negative integer, found -1\n\
         schema: #/patternProperties/[: `patternProperties`: unclosed class at character 1\n\
         schema: #/properties/a/type: `text` is not the name of a type: expected one of `object`, `array`, `string`, `boolean`, \
         `integer`, `number`, `null`\n\
         schema: #/properties/b/allOf/0/$ref: `#/first` leads nowhere in this file: add a subschema there, or refer to one that is\n\
         schema: #/patternProperties/[/multipleOf: `multipleOf`: expected a number above 0, of at most 18 digits, found 0\n\
         schema: #/not/required: `required`: expected an array of different strings, found \"a\"\n\
         schema: #/properties/a/items/pattern: `pattern`: unclosed group at character 1\n\
         schema: #/properties/a/items/$ref: `#/nowhere` leads nowhere in this file: add a subschema there, or refer to one that is\n\
         schema: #/properties/b/allOf/1/$ref: `#/second` leads nowhere in this file: add a subschema there, or refer to one that is",
    );
}
