//! Keywords that the generator refuses in certain places, and its messages.

use exactify_build::Generator;

#[track_caller]
fn refused(schema: &str, message: &str) {
    let error = Generator::new().source("schema", schema).unwrap_err();
    assert_eq!(error.to_string(), format!("schema: {message}"), "{schema}");
}

#[test]
fn every_malformed_keyword_is_told() {
    refused(
        r#"{"type": "strin", "maxLength": -1}"#,
        "#/type: `strin` is not the name of a type: did you mean `string`?\n\
         schema: #/maxLength: `maxLength`: expected a non-negative integer, found -1",
    );
    refused(
        r#"{"type": "string", "minLength": 1.5}"#,
        "#/minLength: `minLength`: expected a non-negative integer, found 1.5",
    );
}

#[test]
fn lists_of_names_hold_different_strings() {
    for names in [r#"["a", "a"]"#, "[1]", r#""a""#] {
        let found = if names.starts_with('[') { "an array" } else { names };
        refused(
            &format!(r#"{{"type": "object", "required": {names}}}"#),
            &format!("#/required: `required`: expected an array of different strings, found {found}"),
        );
    }
    for names in [r#"["string", "string"]"#, "[1]"] {
        refused(
            &format!(r#"{{"type": {names}}}"#),
            "#/type: `type`: expected a type's name, or an array of them, found an array",
        );
    }
}

#[test]
fn an_unknown_dialect_is_told_with_those_that_are_known() {
    for (schema, location) in [
        (
            r#"{"$schema": "https://example.com/own", "type": "string"}"#,
            "#/$schema",
        ),
        (
            r#"{"properties": {"a": {"$id": "a.json", "$schema": "https://example.com/own"}}}"#,
            "#/properties/a/$schema",
        ),
    ] {
        refused(
            schema,
            &format!(
                "{location}: \"https://example.com/own\" is not a dialect that is understood: name one of \
                 http://json-schema.org/draft-04/schema, http://json-schema.org/draft-06/schema, \
                 http://json-schema.org/draft-07/schema, https://json-schema.org/draft/2019-09/schema, \
                 https://json-schema.org/draft/2020-12/schema, or give its meta-schema by `Generator::document`"
            ),
        );
    }
}

#[test]
fn divisors_are_above_zero_and_not_too_long() {
    for divisor in ["0", "-1", "1.000000000000000001"] {
        refused(
            &format!(r#"{{"type": "number", "multipleOf": {divisor}}}"#),
            &format!("#/multipleOf: `multipleOf`: expected a number above 0, of at most 18 digits, found {divisor}"),
        );
    }
}

#[test]
fn two_schemas_of_one_address_are_told() {
    refused(
        r#"{"type": "object", "properties": {"a": {"$id": "x.json", "type": "string"}, "b": {"$id": "x.json", "type": "null"}}}"#,
        "#/properties/b: two schemas have the `$id` `file:///x.json`: change one of them",
    );
}

fn with_pattern(pattern: &str) -> String {
    serde_json::json!({ "type": "string", "pattern": pattern }).to_string()
}

#[test]
fn patterns_are_refused_with_the_character() {
    for (pattern, message) in [
        ("a(", "unclosed group at character 2"),
        ("a)", "unmatched `)` at character 2"),
        ("é[a", "unclosed class at character 2"),
        ("[z-a]", "a range with its ends out of order at character 2"),
        (
            r"(a*)\1",
            r"backreference `\1` at character 5 cannot be compiled: its group has to match one of at most 256 texts, and to be neither optional nor repeated; write a type by hand for this subschema (`Generator::replace`)",
        ),
        (r"(a)\2", r"no group for the backreference `\2` at character 4"),
        (
            "a(?i)",
            "flags `(?i` at character 2 cannot be compiled: write classes such as `[aA]` instead",
        ),
        ("(?P<x>a)", "unknown kind of group `(?P` at character 1"),
        ("(?<1>a)", "invalid group name at character 4"),
        ("(?<>a)", "invalid group name at character 4"),
        ("(?<a-b>a)", "invalid group name at character 4"),
        ("(?<x>a)(?<x>b)", "group name used twice at character 11"),
        ("a\\", "an escape without its character at character 2"),
        (r"\u12", r"unknown or incomplete escape `\u` at character 1"),
        (
            r"\u{110000}",
            r"unknown or incomplete escape `\u{110000}` at character 1",
        ),
        (r"\u{}", r"unknown or incomplete escape `\u{}` at character 1"),
        (r"\u{61", r"unknown or incomplete escape `\u{61` at character 1"),
        (r"\x6", r"unknown or incomplete escape `\x` at character 1"),
        (r"\c1", r"unknown or incomplete escape `\c1` at character 1"),
        (r"\01", r"unknown or incomplete escape `\0` at character 1"),
        (r"[\B]", r"unknown or incomplete escape `\B` at character 2"),
        (r"\a", r"unknown or incomplete escape `\a` at character 1"),
        (r"\pL", r"unknown or incomplete escape `\p` at character 1"),
        (r"\p{L", r"unknown or incomplete escape `\p{L` at character 1"),
        (r"\p{Nothing}", "unknown Unicode property `Nothing` at character 1"),
        (
            r"a\_\u{61}",
            r"`\_` at character 2 is valid only without the flag `u`, `\u{61}` at character 4 only with it",
        ),
    ] {
        refused(&with_pattern(pattern), &format!("#/pattern: `pattern`: {message}"));
    }
}

#[test]
fn patterns_are_refused_that_repeat_nothing_or_too_much() {
    for (pattern, message) in [
        ("^*", "nothing to repeat at character 2"),
        ("(?=a)*", "nothing to repeat at character 6"),
        ("+", "nothing to repeat at character 1"),
        ("a|{2}", "nothing to repeat at character 3"),
        ("a{3,2}", "a count with its bounds out of order at character 2"),
        ("a{,3}", "a count without a lower bound at character 2"),
        ("((.b){1000}){1000}", "the automaton needs more than 200000 steps: count characters and classes, which take one step however often they are repeated, instead of groups"),
        (&"(".repeat(300), "groups nested too deeply at character 201"),
    ] {
        refused(&with_pattern(pattern), &format!("#/pattern: `pattern`: {message}"));
    }
    let nested = format!("{}a{}", "(".repeat(199), ")".repeat(199));
    for pattern in [nested, "(a)".repeat(250)] {
        assert!(Generator::new().source("schema", &with_pattern(&pattern)).is_ok());
    }
}

#[test]
fn the_table_says_who_enforces_each_keyword() {
    let table = exactify_build::keywords();
    assert!(table.starts_with("| enforced by | keywords |\n|---|---|\n| the Rust type's shape | `$ref`, "));
    assert_eq!(table.matches("`not`").count(), 1);
    assert!(table.lines().last().unwrap().contains(", `not`, "));
}

#[test]
fn six_patterns_of_names_tell_properties_apart() {
    let with = |count: usize| {
        let patterns: Vec<String> = ('a'..)
            .take(count)
            .map(|c| format!(r#""^{c}": {{"type": "integer"}}"#))
            .collect();
        format!(
            r#"{{"type": "object", "patternProperties": {{{}}}}}"#,
            patterns.join(", ")
        )
    };
    for (count, kept_as_text) in [(6, false), (7, true)] {
        let source = Generator::new().source("schema", &with(count)).unwrap();
        assert_eq!(source.contains("checked_impls!"), kept_as_text);
    }
}
