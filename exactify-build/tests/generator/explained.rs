//! What people are told of each subschema.

use exactify_build::{Enforced, Explanation, Generator};

/// Each subschema in a line: location, type, and the keywords that the shape, the parser and the check enforce.
#[track_caller]
fn is_explained(schema: &str, wanted: &[&str]) -> Vec<Explanation> {
    let explained = Generator::new().explain(&[("root", schema)]).unwrap();
    let line = |one: &Explanation| {
        let by = |enforced| {
            let keywords = one.keywords.iter().filter(|(_, by)| *by == enforced);
            keywords.map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(" ")
        };
        let part = if one.is_part { "part of " } else { "" };
        let ty = one.rust_type.as_deref().unwrap_or("-");
        let [shape, parser, check] = [Enforced::Shape, Enforced::Parser, Enforced::Check].map(by);
        format!("{} {part}{ty}: {shape} | {parser} | {check}", one.location)
    };
    assert_eq!(explained.iter().map(line).collect::<Vec<_>>(), wanted);
    explained
}

#[test]
fn shape_parser_and_check_share_the_keywords() {
    let explained = is_explained(
        r#"{
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"title": "ID", "type": "string", "pattern": "^a", "minimum": 3},
                "items": {"type": ["array", "null"], "items": {"type": "integer"}, "maxItems": 3},
                "note": {"type": "string", "not": {"const": ""}},
                "other": {"not": {"type": "null"}}
            },
            "if": {"required": ["note"]},
            "then": {"required": ["other"]},
            "unknown": 1
        }"#,
        &[
            "# Root: type required properties |  | if then",
            "#/properties/id Id: type | pattern | ",
            "#/properties/items Option<Array<Integer, 0, 3>>: type items | maxItems | ",
            "#/properties/items/items Integer: type |  | ",
            "#/properties/note RootNote: type |  | not",
            "#/properties/note/not -:  |  | const",
            "#/properties/other RootOther:  |  | not",
            "#/properties/other/not -:  |  | type",
            "#/if -:  |  | required",
            "#/then -:  |  | required",
        ],
    );
    let guards: Vec<_> = explained
        .iter()
        .filter_map(|one| Some((one.location.as_str(), one.guard?)))
        .collect();
    assert_eq!(
        guards,
        [
            ("#", "the fields are private, and answer for what the check enforces"),
            (
                "#/properties/note",
                "the text is read a second time for what the check enforces"
            ),
            (
                "#/properties/other",
                "no Rust type says what the values are: they are kept as text, which the check accepts"
            ),
        ]
    );
}

#[test]
fn what_is_merged_is_part_of_a_type() {
    is_explained(
        r#"{"allOf": [{"type": "object", "properties": {"a": true}}, {"required": ["a"]}], "minProperties": 2}"#,
        &[
            "# Root: allOf | minProperties | ",
            "#/allOf/0 part of Root: type properties |  | ",
            "#/allOf/0/properties/a Raw:  |  | ",
            "#/allOf/1 part of Root: required |  | ",
        ],
    );
}

#[test]
fn branches_that_are_tried_are_guarded() {
    let explained = is_explained(
        r#"{"anyOf": [{"title": "Short", "type": "string", "maxLength": 3}, {"title": "A", "type": "string", "pattern": "a"}]}"#,
        &[
            "# Root:  |  | anyOf",
            "#/anyOf/0 Short: type | maxLength | ",
            "#/anyOf/1 A: type | pattern | ",
        ],
    );
    let tried = "each branch is tried: two may accept the same value, so the enum is behind a private field";
    assert_eq!(explained[0].guard, Some(tried));
}
