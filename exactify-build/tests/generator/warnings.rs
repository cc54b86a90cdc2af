//! What the generator warns of: values that their own schema refuses, and schemas that no instance obeys. Neither stops it.

use exactify_build::Generator;

/// Asserts the warnings for `schema`, each without the name of the file. Types are made all the same.
#[track_caller]
fn warns(schema: &str, wanted: &[&str]) -> String {
    let warned = match Generator::new().strict().source("schema", schema) {
        Ok(_) => String::new(),
        Err(error) => error.to_string(),
    };
    let warned: Vec<&str> = warned
        .lines()
        .map(|line| line.strip_prefix("schema: ").unwrap())
        .collect();
    assert_eq!(warned, wanted, "{schema}");
    Generator::new().source("schema", schema).unwrap()
}

/// The keywords of a schema, and a value that it refuses.
const REFUSED: &[(&str, &str)] = &[
    (r#""type": "string""#, "1"),
    (r#""type": ["integer", "null"]"#, "1.5"),
    (r#""enum": ["a", 1]"#, r#""b""#),
    (r#""const": {"a": [1.0]}"#, r#"{"a": [2]}"#),
    (r#""maxLength": 2"#, r#""äöü""#),
    (r#""minLength": 2"#, r#""🦀""#),
    (r#""pattern": "^a""#, r#""ba""#),
    (r#""minimum": 1"#, "0.999999999999999999999"),
    (r#""exclusiveMaximum": 1"#, "1.0"),
    (r#""multipleOf": 3"#, "10"),
    (r#""maxItems": 1"#, "[1, 2]"),
    (r#""uniqueItems": true"#, "[1, 1.0]"),
    (r#""prefixItems": [{"type": "null"}]"#, "[1]"),
    (r#""prefixItems": [true], "items": {"type": "null"}"#, "[1, 1]"),
    (r#""contains": {"const": 1}, "minContains": 2"#, "[1, 2]"),
    (r#""required": ["a"]"#, "{}"),
    (r#""maxProperties": 0"#, r#"{"a": 1}"#),
    (r#""properties": {"a": {"type": "null"}}"#, r#"{"a": 1}"#),
    (r#""patternProperties": {"^a": {"type": "null"}}"#, r#"{"ab": 1}"#),
    (
        r#""properties": {"a": true}, "additionalProperties": false"#,
        r#"{"a": 1, "b": 1}"#,
    ),
    (r#""propertyNames": {"maxLength": 1}"#, r#"{"ab": 1}"#),
    (r#""dependentRequired": {"a": ["b"]}"#, r#"{"a": 1}"#),
    (
        r#""dependentSchemas": {"a": {"maxProperties": 1}}"#,
        r#"{"a": 1, "b": 1}"#,
    ),
    (r##""$ref": "#/$defs/a", "$defs": {"a": {"type": "null"}}"##, "1"),
    (r#""allOf": [{"type": "integer"}, {"minimum": 5}]"#, "1"),
    (r#""anyOf": [{"type": "null"}, {"minimum": 5}]"#, "1"),
    (r#""oneOf": [{"type": "integer"}, {"minimum": 5}]"#, "7"),
    (r#""not": {"type": "integer"}"#, "1"),
    (r#""if": {"type": "integer"}, "then": {"minimum": 5}"#, "1"),
    (
        r#""if": {"type": "integer"}, "then": true, "else": {"type": "null"}"#,
        r#""a""#,
    ),
];

/// Values that such schemas accept, or that are not known to be refused.
const NOT_REFUSED: &[(&str, &str)] = &[
    (r#""type": "integer""#, "1.0"),
    (r#""enum": [1.0]"#, "1"),
    (r#""const": {"a": 1, "b": 2}"#, r#"{"b": 2, "a": 1}"#),
    (r#""maxLength": 2"#, r#""🦀🦀""#),
    (r#""multipleOf": 0.1"#, "0.35"),
    (r#""uniqueItems": true"#, "[1, true]"),
    (r#""format": "date""#, r#""today""#),
    (r#""minLength": 3"#, "1"),
    (
        r#""properties": {"a": true}, "unevaluatedProperties": false"#,
        r#"{"b": 1}"#,
    ),
    (r#""oneOf": [{"type": "integer"}, {"minimum": 5}]"#, "1"),
    (r#""contains": {"const": 1}, "minContains": 0"#, "[]"),
];

#[test]
fn a_default_that_its_schema_refuses_is_told() {
    for (keywords, value) in REFUSED {
        let schema = format!(r#"{{"properties": {{"p": {{{keywords}, "default": {value}}}}}}}"#)
            .replace("#/$defs", "#/properties/p/$defs");
        let compact: String = value.split(' ').collect();
        let wanted = format!(
            "#/properties/p/default: the default {compact} is not an instance of this schema: change one of them"
        );
        warns(&schema, &[&wanted]);
    }
    for (keywords, value) in NOT_REFUSED {
        warns(
            &format!(r#"{{"properties": {{"p": {{{keywords}, "default": {value}}}}}}}"#),
            &[],
        );
    }
}

#[test]
fn a_format_counts_where_formats_are_asserted() {
    let schema = r#"{"type": "string", "format": "date", "default": "today"}"#;
    let error = Generator::new()
        .strict()
        .assert_formats()
        .source("schema", schema)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"schema: #/default: the default "today" is not an instance of this schema: change one of them"#
    );
}

#[test]
fn a_listed_value_that_cannot_occur_is_told() {
    warns(
        r#"{"type": "string", "enum": ["a", 1, "abc"], "maxLength": 2}"#,
        &[
            "#/enum/1: 1 is listed, but what stands beside it refuses it: no instance is that value",
            r#"#/enum/2: "abc" is listed, but what stands beside it refuses it: no instance is that value"#,
        ],
    );
    warns(
        r#"{"properties": {"p": {"const": 5, "maximum": 3}}}"#,
        &["#/properties/p/const: 5 is listed, but what stands beside it refuses it: no instance is that value"],
    );
    warns(
        r#"{"properties": {"p": {"enum": []}}}"#,
        &["#/properties/p/enum: `enum` lists no value: no instance can obey it"],
    );
}

#[test]
fn a_value_is_judged_in_bounded_time() {
    let mut defs: Vec<String> = (0..60)
        .map(|index| {
            format!(
                r##""d{index}": {{"allOf": [{{"$ref": "#/$defs/d{0}"}}, {{"$ref": "#/$defs/d{0}"}}]}}"##,
                index + 1
            )
        })
        .collect();
    defs.push(r#""d60": {"type": "string"}"#.to_owned());
    let defs = defs.join(", ");
    // Its last subschema would be asked as many times as there are ways to it.
    warns(
        &format!(r##"{{"$ref": "#/$defs/d0", "default": "a", "$defs": {{{defs}}}}}"##),
        &[],
    );
}

#[test]
fn a_schema_that_no_instance_obeys_becomes_a_type_without_values() {
    for (schema, warning) in [
        (
            r#"{"type": "string", "minLength": 5, "maxLength": 3}"#,
            "#/minLength: `minLength` 5 is above `maxLength` 3: no instance can obey both",
        ),
        (
            r#"{"type": "number", "minimum": 5, "maximum": 3}"#,
            "#/minimum: no number is between `minimum` 5 and `maximum` 3: no instance can obey both",
        ),
        (
            r#"{"type": "integer", "exclusiveMinimum": 5, "maximum": 5}"#,
            "#/exclusiveMinimum: no number is between `exclusiveMinimum` 5 and `maximum` 5: no instance can obey both",
        ),
        (
            r#"{"type": "array", "items": false, "minItems": 2}"#,
            "#/minItems: `minItems` 2 is above 0, but no item is allowed: no instance can obey both",
        ),
        (
            r#"{"type": "string", "allOf": [{"type": "number"}]}"#,
            "#/allOf/0/type: no JSON type is left that every `type` here allows: no instance can obey all",
        ),
        (
            r#"{"type": "object", "required": ["x"], "properties": {"x": false}}"#,
            "#/required: `x` is required, but no value is allowed for it",
        ),
        (
            r#"{"not": {}}"#,
            "#: no instance obeys this schema, which is as `false`: its type has no values",
        ),
        (
            "false",
            "#: no instance obeys this schema, which is as `false`: its type has no values",
        ),
    ] {
        warns(schema, &[warning]);
    }
    // A property that must not be there.
    warns(
        r#"{"type": "object", "properties": {"p": false, "q": {"not": {}}}}"#,
        &[],
    );
}

#[test]
fn docs_list_what_is_asserted_of_the_values() {
    let schema = r#"{"type": "object", "minProperties": 1, "maxItems": 3, "minimum": 3,
        "properties": {"p": {"type": ["string", "null"], "minimum": 5, "maxLength": 3}, "q": {"enum": ["a"], "maxItems": 4}}}"#;
    let source = Generator::new().source("schema", schema).unwrap();
    for (line, is_there) in [
        ("* `minProperties`: `` 1 ``", true),
        ("* `maxLength`: `` 3 ``", true),
        ("* `maxItems`", false),
        ("* `minimum`", false),
    ] {
        assert_eq!(source.contains(line), is_there, "{line}");
    }
}
