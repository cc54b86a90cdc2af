//! Checks that are made at run time: verdicts and reports without generated code.

use exactify::{Check, Options};
use exactify_build::Generator;

fn check(schema: &str) -> &'static Check {
    Generator::new().check(&[("root", schema)]).unwrap()
}

#[track_caller]
fn judges(schema: &str, valid: &[&str], invalid: &[&str]) {
    let check = check(schema);
    for text in valid {
        assert!(check.accepts(text), "{text}");
        assert!(Options::new().judge(check, text.as_bytes()).is_ok(), "{text}");
    }
    for text in invalid {
        assert!(!check.accepts(text), "{text}");
        assert!(Options::new().judge(check, text.as_bytes()).is_err(), "{text}");
    }
}

#[track_caller]
fn reports(schema: &str, text: &str, wanted: &[&str]) {
    let report = Options::new().judge(check(schema), text.as_bytes()).unwrap_err();
    let found: Vec<String> = report
        .violations()
        .iter()
        .map(|violation| format!("{} {}", violation.keyword_location(), violation))
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn every_rule_on_strings_and_numbers_is_made() {
    judges(
        r#"{"type": "string", "minLength": 2, "maxLength": 3, "pattern": "^[a-z]*$"}"#,
        &[r#""ab""#, r#""abc""#],
        &[r#""a""#, r#""abcd""#, r#""aB""#, "1"],
    );
    // This one is simulated.
    judges(
        r#"{"pattern": "^[\\w.-]{1,4096}$"}"#,
        &[r#""a.b""#, "1"],
        &[r#""""#, r#""a b""#],
    );
    judges(
        r#"{"exclusiveMinimum": 0, "exclusiveMaximum": 9, "multipleOf": 0.5}"#,
        &["0.5", "8.5", r#""a""#],
        &["0", "9", "0.7"],
    );
    judges(
        r#"{"type": "integer", "minimum": 1, "maximum": 2}"#,
        &["1", "2.0"],
        &["0", "3", "1.5"],
    );
    judges(
        r#"{"maximum": 18014398509481985}"#,
        &["18014398509481985"],
        &["18014398509481986"],
    );
    let dates = Generator::new().assert_formats();
    let dates = dates.check(&[("date", r#"{"format": "date"}"#)]).unwrap();
    assert!(dates.accepts(r#""2024-02-29""#) && !dates.accepts(r#""2023-02-29""#));
}

#[test]
fn a_subschema_that_leads_to_itself_is_found_once_it_is_made() {
    let tree = r##"{
        "type": "object",
        "properties": {"name": {"type": "string"}, "left": {"$ref": "#"}, "all": {"items": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}}},
        "unevaluatedProperties": false
    }"##;
    judges(
        tree,
        &[r#"{"left": {"left": {"name": "a"}}}"#, r#"{"all": [{"all": [null]}]}"#],
        &[
            r#"{"left": {"left": {"name": 1}}}"#,
            r#"{"all": [{"all": [1]}]}"#,
            r#"{"left": {"x": 1}}"#,
        ],
    );
    reports(
        tree,
        r#"{"left": {"left": {"name": 1}}}"#,
        &["/properties/left/$ref/properties/left/$ref/properties/name/type \
           /left/left/name: expected a string, found a number (line 1, column 28)"],
    );
}

#[test]
fn what_a_reference_back_evaluates_is_evaluated() {
    // The branches of `anyOf` lead back to the definition around it.
    judges(
        r##"{
            "$ref": "#/$defs/node",
            "$defs": {
                "node": {"properties": {"a": {"$ref": "#/$defs/closed"}}},
                "closed": {"anyOf": [{"$ref": "#/$defs/node"}], "unevaluatedProperties": false}
            }
        }"##,
        &[r#"{"a": {"a": {"a": {}}}, "b": 1}"#],
        &[r#"{"a": {"b": 1}}"#, r#"{"a": {"a": {"b": 1}}}"#],
    );
}

#[test]
fn a_schema_may_refer_to_the_files_beside_it() {
    let schemas = [
        ("order.json", r#"{"properties": {"code": {"$ref": "code.json"}}}"#),
        ("code.json", r#"{"type": "string", "maxLength": 3}"#),
    ];
    let check = Generator::new().check(&schemas).unwrap();
    assert!(check.accepts(r#"{"code": "abc"}"#) && !check.accepts(r#"{"code": "abcd"}"#));
}

#[test]
fn a_hand_written_type_is_not_asked() {
    let generator = Generator::new().replace(r#"{"type": "string", "maxLength": 3}"#, "crate::Code");
    let check = generator
        .check(&[("codes", r#"{"items": {"type": "string", "maxLength": 3}}"#)])
        .unwrap();
    assert!(check.accepts(r#"["abc"]"#) && !check.accepts(r#"["abcd"]"#));
}

#[test]
fn what_is_no_schema_is_refused() {
    let refused = |schemas: &[(&str, &str)]| Generator::new().check(schemas).map(|_| ()).unwrap_err().to_string();
    assert_eq!(refused(&[]), "there is no schema to judge by");
    assert_eq!(
        refused(&[("a", "[]")]),
        "a: #: not a schema: expected an object or a boolean, found an array"
    );
}

#[test]
fn what_is_not_json_or_not_utf_8_is_told() {
    let told = |text: &[u8]| Options::new().judge(check("true"), text).unwrap_err().to_string();
    assert_eq!(
        told(b"[1,"),
        "expected a JSON value, found the end of the text (line 1, column 4)"
    );
    assert_eq!(
        told(b"\"\xff\""),
        "expected UTF-8, found another byte (line 1, column 2)"
    );
    assert_eq!(
        told(br#"{"a": 1, "a": 1}"#),
        "/a: duplicate property `a` (line 1, column 10)"
    );
    let closed = Options::new().closed();
    let report = closed
        .judge(check(r#"{"properties": {"name": true}}"#), br#"{"nmae": 1}"#)
        .unwrap_err();
    assert_eq!(
        report.to_string(),
        "/nmae: unknown property `nmae`: did you mean `name`? (line 1, column 2)"
    );
}
