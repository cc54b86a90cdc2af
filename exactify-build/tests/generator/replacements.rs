//! Hand-written types, and the message for one whose subschema is gone.

use exactify_build::Generator;

/// The message if a type stands for `mine` and the schema has `theirs`.
#[track_caller]
fn nowhere(mine: &str, theirs: &str, rest: &str) {
    let error = Generator::new()
        .replace(mine, "crate::Mine")
        .source("schema", theirs)
        .unwrap_err();
    let lines: Vec<String> = error.to_string().lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 1, "{error}");
    assert!(lines[0].ends_with(rest), "{error}");
    let begin = lines[0].strip_suffix(rest).unwrap();
    assert!(
        begin.ends_with("the schema that `crate::Mine` stands for occurs nowhere"),
        "{error}"
    );
}

#[test]
fn the_nearest_subschema_and_what_differs_are_shown() {
    const CHANGE: &str = ": change the type and what `replace` was given";
    for (mine, theirs, differences) in [
        (
            r#"{"type": "boolean"}"#,
            r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#,
            r#"/type: "boolean" here, "string" in the schema"#,
        ),
        (
            r#"{"type": "string", "maxLength": 3, "title": "Mine"}"#,
            r#"{"type": "object", "properties": {"a": {"type": "string", "minLength": 2, "description": "Theirs"}}}"#,
            "/maxLength: 3 here, absent in the schema, /minLength: absent here, 2 in the schema",
        ),
        (
            r#"{"type": "array", "items": {"type": "string", "maxLength": 3}}"#,
            r#"{"type": "array", "items": {"type": "string", "maxLength": 4}}"#,
            "/items/maxLength: 3 here, 4 in the schema",
        ),
    ] {
        nowhere(
            mine,
            theirs,
            &format!(" any more; this is the nearest, with {differences}{CHANGE}"),
        );
    }
}

#[test]
fn nothing_is_near_that_differs_in_more_than_there_is() {
    const REMOVE: &str = ", nor anything like it: remove its `replace`";
    nowhere(r#"{"type": "boolean"}"#, r#"{"const": "a"}"#, REMOVE);
    nowhere(r#"{"type": "boolean"}"#, r#"{"const": "a", "minLength": 1}"#, REMOVE);
    nowhere(
        r#"{"type": "array", "items": {"type": "boolean"}}"#,
        r#"{"const": "a", "minLength": 1, "maxLength": 1}"#,
        REMOVE,
    );
}

#[test]
fn what_no_type_is_named_by_is_refused() {
    let error = Generator::new()
        .replace("true", "not a type")
        .source("schema", "true")
        .unwrap_err();
    assert!(
        error.to_string().starts_with("`not a type` is not a Rust type: "),
        "{error}"
    );
}

#[test]
fn a_hand_written_type_beside_other_assertions_is_asked_for_its_verdict() {
    let source = Generator::new()
        .replace(r#"{"type": "string"}"#, "crate::Mine")
        .source("schema", r#"{"allOf": [{"type": "string"}, {"maxLength": 3}]}"#)
        .unwrap();
    assert!(source.contains("<crate::Mine as ::exactify::Exact>::CHECK"), "{source}");
    assert!(source.contains("::exactify::checked_impls!(Schema"), "{source}");
}

#[test]
fn a_hand_written_type_takes_the_place_of_a_pattern_that_cannot_be_compiled() {
    let schema = r#"{"type": "object", "properties": {"a": {"type": "string", "pattern": "^(a*)b\\1$"}}}"#;
    assert!(Generator::new().source("schema", schema).is_err());
    let source = Generator::new()
        .replace(r#"{"type": "string", "pattern": "^(a*)b\\1$"}"#, "crate::Mine")
        .source("schema", schema)
        .unwrap();
    assert!(source.contains("crate::Mine"), "{source}");
}
