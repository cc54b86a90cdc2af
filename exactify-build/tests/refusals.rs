//! Schemas that the generator refuses, and what it says.

use exactify_build::Generator;

#[track_caller]
fn refused(schema: &str, message: &str) {
    let error = Generator::new().source("schema", schema).unwrap_err();
    assert_eq!(error.to_string(), message, "{schema}");
}

#[test]
fn a_list_of_other_values_than_strings_stands_alone() {
    refused(
        r#"{"enum": [1, 2], "minimum": 2}"#,
        "schema: #/minimum: `minimum` beside a list of other values than strings is not supported yet",
    );
}

#[test]
fn keywords_of_another_type_are_named() {
    refused(
        r#"{"type": "object", "properties": {"a": {"type": "string", "maxItems": 3}}}"#,
        "schema: #/properties/a/maxItems: `maxItems` is about type `array`, but instances here are of type `string`",
    );
    refused(
        r#"{"type": "string", "enum": ["a"], "maxItems": 3}"#,
        "schema: #/maxItems: `maxItems` is about type `array`, but instances here are of type `string`",
    );
}

#[test]
fn a_typing_error_in_a_keyword_is_told() {
    refused(
        r#"{"type": "string", "maxLenght": 3}"#,
        "schema: #/maxLenght: unknown keyword `maxLenght`: did you mean `maxLength`? (annotations of your own begin with `x-`)",
    );
}

#[test]
fn every_problem_is_listed() {
    refused(
        r#"{"type": "object", "minProperties": -1}"#,
        "schema: #/minProperties: `minProperties`: expected a non-negative integer, found -1",
    );
    refused(
        r##"{"type": "object", "properties": {"a": {"not": {"type": "null"}}, "b": {"type": "text"}, "c": {"$ref": "#/nowhere"}}}"##,
        "schema: #/properties/a/not: nothing enforces `not` yet: give `Generator::replace` a hand-written type for this subschema\n\
         schema: #/properties/b/type: `text` is not the name of a type\n\
         schema: #/properties/c/$ref: `#/nowhere` leads nowhere in this file",
    );
}

#[test]
fn bounds_that_no_instance_obeys_are_told() {
    refused(
        r#"{"type": "string", "minLength": 3, "maxLength": 2}"#,
        "schema: #/minLength: `minLength` 3 is above `maxLength` 2: no instance can obey both",
    );
    refused(
        r#"{"type": "object", "required": ["a"], "additionalProperties": false}"#,
        "schema: #/required: `a` is required, but `additionalProperties: false` refuses it",
    );
    refused(
        r#"{"type": "object", "properties": {"a": true, "b": true}, "additionalProperties": false, "minProperties": 3}"#,
        "schema: #: no number of properties can obey `required`, `properties` and the bounds on it",
    );
}

#[test]
fn references_that_end_nowhere_are_told() {
    refused(
        r##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}"##,
        "schema: #/$defs/a: this schema applies itself to the same instance, without end\n\
         schema: #/$defs/b: this schema applies itself to the same instance, without end",
    );
    refused(
        r##"{"title": "List", "type": "array", "items": {"$ref": "#"}}"##,
        "schema: #/items: this schema is made of itself alone: no type with a name is in the cycle",
    );
}

#[test]
fn arrays_that_can_never_be_long_enough_are_told() {
    refused(
        r#"{"type": "array", "prefixItems": [true, false, true], "minItems": 2}"#,
        "schema: #/minItems: `minItems` 2 is above 1, the most items that `prefixItems` and `items` allow: no instance can obey all",
    );
    refused(
        r#"{"type": "array", "prefixItems": [true], "items": false, "minItems": 2}"#,
        "schema: #/minItems: `minItems` 2 is above 1, the most items that `prefixItems` and `items` allow: no instance can obey all",
    );
    refused(
        r#"{"type": "array", "prefixItems": [], "uniqueItems": 1}"#,
        "schema: #/prefixItems: `prefixItems`: expected a non-empty array of schemas, found an array\n\
         schema: #/uniqueItems: `uniqueItems`: expected a boolean, found 1",
    );
}
