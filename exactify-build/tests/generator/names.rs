//! What the roots of files are called, whatever else asks for their names.

use std::fs;

use exactify_build::Generator;

use super::files::{folder, generated, items};

/// Two schemas that become types.
const SHORT: &str = r#"{"type": "string", "maxLength": 3}"#;
const FLAGS: &str = r#"{"type": "object", "properties": {"on": {"type": "boolean"}}}"#;

/// The names of the types that a folder with these files becomes, sorted.
#[track_caller]
fn names(name: &str, files: &[(&str, &str)]) -> Vec<String> {
    let folder = folder(name, files);
    let source = fs::read_to_string(generated(&Generator::new(), &folder).unwrap()).unwrap();
    let named = items(&source).into_iter().filter(|item| !item.starts_with("pub mod"));
    let mut names: Vec<String> = named
        .filter_map(|item| item.split([' ', '(', ';']).nth(2).map(str::to_owned))
        .collect();
    names.sort_unstable();
    names
}

/// `schema` under a title.
fn titled(title: &str, schema: &str) -> String {
    schema.replacen('{', &format!(r#"{{"title": "{title}", "#), 1)
}

#[test]
fn a_root_keeps_its_name_before_the_defs_of_other_files() {
    let defs = format!(r#"{{"title": "First", "type": "null", "$defs": {{"Root": {SHORT}}}}}"#);
    let files = [("a.json", &*defs), ("b.json", &titled("Root", FLAGS))];
    assert_eq!(names("root_and_defs", &files), ["First", "FirstRoot", "Root"]);
}

#[test]
fn a_root_that_is_a_reference_keeps_its_name_before_titles() {
    let reference = r#"{"title": "Root", "$ref": "b.json"}"#;
    for (folder, inner) in [("reference_other", FLAGS), ("reference_equal", SHORT)] {
        let outer = format!(
            r#"{{"type": "object", "properties": {{"p": {}}}}}"#,
            titled("Root", inner)
        );
        let files = [("a.json", reference), ("b.json", SHORT), ("c.json", &outer)];
        assert_eq!(names(folder, &files), ["B", "C", "CRoot", "Root"]);
    }
}

#[test]
fn a_root_that_is_one_of_its_defs_shares_its_name() {
    let schema = format!(r##"{{"$ref": "#/$defs/Order", "$defs": {{"Order": {FLAGS}}}}}"##);
    assert_eq!(names("reference_defs", &[("order.json", &schema)]), ["Order"]);
}

#[test]
fn a_title_that_is_the_name_of_another_file_gives_way() {
    let files = [("a.json", &*titled("B", SHORT)), ("b.json", FLAGS)];
    assert_eq!(names("title_and_file", &files), ["A", "B"]);
    let files = [
        ("a.json", &*titled("B", SHORT)),
        ("b.json", &titled("A", FLAGS)),
        ("c.json", &titled("A", SHORT)),
        ("d.json", &titled("D", FLAGS)),
    ];
    assert_eq!(names("titles_and_files", &files), ["A", "B", "C", "D"]);
}

#[test]
fn files_of_one_name_in_rust_are_told_apart() {
    for (folder, schema, wanted) in [
        ("alike_string", r#"{"type": "string"}"#, &["Ab", "Ab2"][..]),
        (
            "alike_null",
            r#"{"type": ["string", "null"], "maxLength": 3}"#,
            &["Ab", "Ab2", "AbValue"],
        ),
        // Equal types are one.
        ("alike_type", SHORT, &["Ab"]),
    ] {
        assert_eq!(names(folder, &[("a-b.json", schema), ("a_b.json", schema)]), wanted);
    }
}

#[test]
fn a_root_that_may_be_null_shares_its_name_with_nothing() {
    let nullable = titled("T", r#"{"type": ["string", "null"], "maxLength": 5}"#);
    let outer = format!(r#"{{"type": "object", "properties": {{"p": {nullable}}}}}"#);
    let files = [("a.json", &*outer), ("b.json", &nullable)];
    assert_eq!(names("nullable", &files), ["A", "At", "T", "TValue"]);
}

#[test]
fn an_item_with_the_title_of_its_array_is_called_after_its_place() {
    let schema = format!(
        r#"{{"title": "Root", "type": "array", "items": {}}}"#,
        titled("Root", SHORT)
    );
    assert_eq!(names("items", &[("a.json", &schema)]), ["Root", "RootItem"]);
}

#[test]
fn an_enum_of_branches_takes_the_name_of_no_root() {
    let tried = r#"{"title": "T", "anyOf": [{"type": "string", "minLength": 2}, {"type": "string", "pattern": "^a"}]}"#;
    let files = [("a.json", tried), ("b.json", &titled("TKind", FLAGS))];
    assert_eq!(names("kind", &files), ["T", "TKind", "TKind2", "TOther", "TString"]);
}

#[test]
fn a_root_that_refers_to_a_definition_of_its_name_keeps_it() {
    let other = r#"{"title": "Other", "type": "null", "$defs": {"D": {"type": ["string", "null"], "maxLength": 3}}}"#;
    let files = [("d.json", r#"{"$ref": "other.json#/$defs/D"}"#), ("other.json", other)];
    assert_eq!(names("nullable_defs", &files), ["D", "Other", "OtherD"]);
}
