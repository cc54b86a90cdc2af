//! Schemas that the generator refuses, and its messages.

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
    for (schema, wanted) in [
        (r#"{"patern": "a"}"#, "`patern`: did you mean `pattern`?"),
        (r#"{"readonly": true}"#, "`readonly`: did you mean `readOnly`?"),
        (r#"{"defs": {}}"#, "`defs`: did you mean `$defs`?"),
        (r#"{"precision": 2}"#, "`precision`"),
    ] {
        let error = Generator::new().source("schema", schema).unwrap_err().to_string();
        let (_, told) = error.split_once("unknown keyword ").unwrap();
        assert_eq!(told, format!("{wanted} (annotations of your own begin with `x-`)"));
    }
}

#[test]
fn what_earlier_drafts_wrote_is_told_as_it_is_written_now() {
    refused(
        r##"{"$ref": "#/definitions/a", "definitions": {"a": {"type": "string"}}}"##,
        "schema: #/definitions: unknown keyword `definitions`: 2020-12 has `$defs` for it",
    );
    refused(
        r#"{"type": "string", "nullable": true}"#,
        r#"schema: #/nullable: unknown keyword `nullable`: it is OpenAPI 3.0's, for which 2020-12 has `"type": ["string", "null"]`"#,
    );
    refused(
        r#"{"type": "string", "enum": ["a"], "nullable": true}"#,
        r#"schema: #/nullable: unknown keyword `nullable`: it is OpenAPI 3.0's, for which 2020-12 has `"type": ["string", "null"]`, and `null` in `enum`"#,
    );
    refused(
        r#"{"type": "string", "enum": ["a", null], "nullable": true}"#,
        r#"schema: #/nullable: unknown keyword `nullable`: it is OpenAPI 3.0's, for which 2020-12 has `"type": ["string", "null"]`"#,
    );
    refused(
        r#"{"type": "string", "nullable": false}"#,
        "schema: #/nullable: unknown keyword `nullable`: it is OpenAPI 3.0's, and asserts nothing: leave it out",
    );
    refused(
        r#"{"id": "https://example.com/a", "type": "string"}"#,
        "schema: #/id: unknown keyword `id`: did you mean `$id`, or a property under `properties`?",
    );
    refused(
        r#"{"$recursiveAnchor": true}"#,
        "schema: #/$recursiveAnchor: unknown keyword `$recursiveAnchor`: 2020-12 has `$dynamicAnchor` for it",
    );
    refused(
        r##"{"type": "object", "properties": {"a": {"$recursiveRef": "#"}}}"##,
        "schema: #/properties/a/$recursiveRef: unknown keyword `$recursiveRef`: 2020-12 has `$dynamicRef` for it",
    );
    refused(
        r#"{"type": "object", "dependencies": {"a": ["b"]}}"#,
        "schema: #/dependencies: unknown keyword `dependencies`: 2020-12 has `dependentRequired` for lists of names, and \
         `dependentSchemas` for schemas",
    );
    refused(
        r#"{"type": "array", "items": [{"type": "string"}], "additionalItems": false}"#,
        "schema: #/items: `items`: expected a schema (an object or a boolean), found an array: earlier drafts'; 2020-12 has \
         `prefixItems` for it\n\
         schema: #/additionalItems: unknown keyword `additionalItems`: 2020-12 has `items` for it, beside `prefixItems`",
    );
    refused(
        r#"{"type": "number", "minimum": 1.5, "exclusiveMinimum": true, "exclusiveMaximum": false}"#,
        "schema: #/exclusiveMinimum: `exclusiveMinimum`: expected a number, found true: draft 4's; 2020-12 has \
         `\"exclusiveMinimum\": 1.5` instead of `minimum`\n\
         schema: #/exclusiveMaximum: `exclusiveMaximum`: expected a number, found false: draft 4's, and asserts nothing: \
         leave it out",
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
        r"schema: #/properties/a\tb~1c~0/type: `one\ntwo` is not the name of a type",
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
        "schema: #/properties/a/not: nothing enforces `not` yet: give the subschema that has it to `Generator::replace`, with a hand-written type or `::exactify::Raw`\n\
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
        r#"{"type": "object", "allOf": [{"required": ["a"]}], "unevaluatedProperties": false}"#,
        "schema: #/allOf/0/required: `a` is required, but `unevaluatedProperties: false` refuses it",
    );
    refused(
        r#"{"type": "object", "allOf": [{"required": ["a"]}], "properties": {"a": false}}"#,
        "schema: #/allOf/0/required: `a` is required, but no value is allowed for it",
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

#[test]
fn branches_that_nothing_tells_apart_are_named() {
    refused(
        r#"{"oneOf": [{"type": "string"}, {"type": "number"}, {"type": ["integer", "null"]}]}"#,
        "schema: #/oneOf: the branches 1 and 2 both accept numbers",
    );
    refused(
        r#"{"anyOf": [{"minLength": 3}, {"const": "a"}]}"#,
        "schema: #/anyOf: the branches 0 and 1 both accept strings",
    );
    refused(
        r#"{"oneOf": [{"enum": ["a", null]}, {"const": "b"}, {"const": "c"}]}"#,
        "schema: #/oneOf: the branches 0 and 1 both accept strings",
    );
    refused(
        r#"{"anyOf": [{"type": "boolean"}, {"oneOf": [{"type": "null"}, {"type": "null"}]}]}"#,
        "schema: #/anyOf/1/oneOf: the branches 0 and 1 both accept null",
    );
    const NO_TAG: &str = "both accept objects and no property tells them apart: one that each of them requires and \
                          restricts, by `const` or `enum`, to values of its own";
    for kind in [
        r#"{"type": "string"}"#,
        r#"{"const": "a"}"#,
        r#"{"enum": ["b", "a"]}"#,
        r#"{"enum": ["b", 1.5]}"#,
        r#"{"const": null}"#,
    ] {
        refused(
            &format!(
                r#"{{"type": "object", "properties": {{"x": {{"oneOf": [
                    {{"type": "object", "required": ["kind"], "properties": {{"kind": {{"const": "a"}}}}}},
                    {{"type": "string"}},
                    {{"type": "object", "required": ["kind"], "properties": {{"kind": {kind}}}}}
                ]}}}}}}"#
            ),
            &format!("schema: #/properties/x/oneOf: the branches 0 and 2 {NO_TAG}"),
        );
    }
    refused(
        r#"{"oneOf": [
            {"type": "object", "properties": {"kind": {"const": "a"}}},
            {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "b"}}}
        ], "discriminator": {"propertyName": "kind"}}"#,
        &format!("schema: #/oneOf: the branches 0 and 1 {NO_TAG}"),
    );
}

#[test]
fn assertions_beside_a_choice_are_named() {
    refused(
        r#"{"allOf": [{"required": ["a"]}], "oneOf": [{"type": "string"}, {"type": "object"}]}"#,
        "schema: #/allOf/0/required: `required` beside `oneOf` is not supported here: both assert",
    );
    refused(
        r#"{"oneOf": [{"type": "string"}, {"type": "object"}], "anyOf": [{"type": "string"}, {"type": "object"}]}"#,
        "schema: #/anyOf: `anyOf` beside `oneOf` is not supported yet: both assert",
    );
    refused(
        r#"{"oneOf": [{"type": "string"}, 5]}"#,
        "schema: #/oneOf/1: expected a schema (an object or a boolean)",
    );
}

#[test]
fn branches_that_list_strings_are_read_to_the_end() {
    refused(
        r#"{"oneOf": [{"const": "a", "title": 5}, {"const": "b"}]}"#,
        "schema: #/oneOf/0/title: `title`: expected a string, found 5",
    );
    refused(
        r##"{"oneOf": [{"const": "a"}, {"const": "b", "$ref": "#/$defs/none"}]}"##,
        "schema: #/oneOf/1/$ref: `#/$defs/none` leads nowhere in this file",
    );
    refused(
        r#"{"oneOf": [{"const": "a"}, {"const": "b"}, {"type": "null", "title": 5}]}"#,
        "schema: #/oneOf/2/title: `title`: expected a string, found 5",
    );
    refused(
        r#"{"anyOf": [{"const": "a"}, {"const": "b", "minLength": 1}]}"#,
        "schema: #/anyOf: the branches 0 and 1 both accept strings",
    );
}

#[test]
fn what_an_enum_of_branches_does_not_say_is_named() {
    refused(
        r#"{"minLength": 1, "oneOf": [{"const": "a"}, {"const": "b"}]}"#,
        "schema: #/minLength: `minLength` beside `oneOf` is not supported here: both assert",
    );
    refused(
        r#"{"type": "string", "oneOf": [{"const": "a"}, {"const": "b"}, {"type": "null"}]}"#,
        "schema: #/type: `type` beside `oneOf` is not supported here: both assert",
    );
    refused(
        r#"{"allOf": [{"type": ["string", "number"]}, {"oneOf": [{"const": "a"}, {"const": "b"}]}]}"#,
        "schema: #/allOf/0/type: `type` beside `oneOf` is not supported here: both assert",
    );
}

#[test]
fn names_under_branches_that_list_no_strings_are_named() {
    refused(
        r#"{"type": "object", "propertyNames": {"anyOf": [{"type": "string", "maxLength": 2}, {"type": "null"}]}}"#,
        "schema: #/propertyNames/anyOf: of names `anyOf` is supported only where its branches list strings",
    );
}

#[test]
fn choices_made_of_themselves_end() {
    refused(
        r##"{"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"$ref": "#/$defs/a"}, false]}}}"##,
        "schema: #/$defs/a: this schema applies itself to the same instance, without end",
    );
    refused(
        r##"{"oneOf": [{"$ref": "#"}, {"$ref": "#"}, {"type": "string"}]}"##,
        "schema: #/oneOf: the branches 0 and 1 both accept arrays",
    );
}

#[test]
fn a_misspelt_type_is_told_with_the_one_that_is_near() {
    refused(
        r#"{"type": ["null", "strng"]}"#,
        "schema: #/type: `strng` is not the name of a type: did you mean `string`?",
    );
}
