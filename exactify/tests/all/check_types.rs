//! Checks of types, and the keywords that are about one type each.

use exactify::check::{Items, Limit, NumberRule, Object, StringRule};
use exactify::{Array, Check, Exact, JsonType, JsonTypes, Map, Raw};

use crate::verdict::{self, accepts, says, HALF};

#[track_caller]
fn refuses(check: &Check, texts: &[&str]) {
    for text in texts {
        assert!(!check.accepts(text), "{text}");
    }
}

#[test]
fn types_are_told_apart() {
    let every = ["null", "true", "false", "0", "1.0", "1.5", "\"\"", "[]", "{}"];
    for (check, accepted) in [
        (&Check::ANY, &every[..]),
        (&Check::NEVER, &[]),
        (&Check::NULL, &every[..1]),
        (&Check::BOOLEAN, &every[1..3]),
        (&Check::INTEGER, &every[3..5]),
        (&Check::NUMBER, &every[3..6]),
        (&Check::STRING, &every[6..7]),
        (&Check::of(JsonTypes::ARRAY), &every[7..8]),
        (&Check::OBJECT, &every[8..]),
    ] {
        for text in every {
            assert_eq!(check.accepts(text), accepted.contains(&text), "{text}");
        }
    }
    accepts(&Check::INTEGER, &["1e400", " 1 ", "-0", "10e-1", "0e-9"]);
    refuses(
        &Check::INTEGER,
        &["1e-400", "1.", "01", "", " ", "1 1", "1e", "tru", "\u{feff}1"],
    );
}

#[test]
fn types_are_listed_in_one_order() {
    let names = [
        (JsonTypes::OBJECT, "an object"),
        (JsonTypes::ARRAY, "an array"),
        (JsonTypes::STRING, "a string"),
        (JsonTypes::NUMBER, "a number"),
        (JsonTypes::BOOLEAN, "a boolean"),
        (JsonTypes::NULL, "null"),
    ];
    for (types, name) in names {
        assert_eq!(types.to_string(), name);
    }
    let all = names.iter().fold(JsonTypes::NONE, |all, (types, _)| types.or(all));
    assert_eq!(all, JsonTypes::ALL);
    assert_eq!(
        all.to_string(),
        "an object, an array, a string, a number, a boolean or null"
    );
    let integers = all.without(JsonTypes::NUMBER).or(JsonTypes::INTEGER);
    assert_eq!(
        integers.to_string(),
        "an object, an array, a string, an integer, a boolean or null"
    );
    assert!(!integers.has(JsonTypes::NUMBER) && integers.has(JsonTypes::INTEGER) && !integers.is_empty());
    assert!(JsonTypes::NONE.is_empty() && JsonTypes::NONE.to_string().is_empty());
    assert_eq!(JsonType::of("-1").name(), "a number");
}

checked!(
    Either,
    &Check {
        name: "either",
        numbers: &[
            NumberRule::Minimum(Limit::new("3")),
            NumberRule::MultipleOf(Limit::new("2"))
        ],
        strings: &[StringRule::MinLength(2)],
        ..Check::of(JsonTypes::INTEGER.or(JsonTypes::STRING).or(JsonTypes::NULL))
    }
);

#[test]
fn a_keyword_speaks_of_its_own_type_alone() {
    accepts(Either::CHECK, &["null", "4", "4.0", "\"ab\""]);
    says::<Either>(
        "1.5",
        &[
            (
                "either: expected a string, an integer or null, found `1.5` (line 1, column 1)",
                "/type",
            ),
            (
                "either: expected at least 3, found `1.5` (line 1, column 1)",
                "/minimum",
            ),
            (
                "either: expected a multiple of 2, found `1.5` (line 1, column 1)",
                "/multipleOf",
            ),
        ],
    );
    says::<Either>(
        " true",
        &[(
            "either: expected a string, an integer or null, found a boolean (line 1, column 2)",
            "/type",
        )],
    );
    says::<Either>(
        "\"é\"",
        &[("either: 1 character, at least 2 (line 1, column 1)", "/minLength")],
    );
}

checked!(
    Everything,
    &Check {
        array: &Items { min: 1, ..Items::ANY },
        object: &Object {
            required: &["b", "a"],
            ..Object::ANY
        },
        strings: &[StringRule::OneOf("enum", &["a"])],
        values: &[("const", &["\"a\""])],
        ..Check::of(JsonTypes::BOOLEAN)
    }
);

#[test]
fn an_instance_of_a_wrong_type_breaks_every_keyword_about_it() {
    says::<Everything>(
        "[]",
        &[
            ("expected a boolean, found an array (line 1, column 1)", "/type"),
            ("expected `\\\"a\\\"`, found `[]` (line 1, column 1)", "/const"),
            ("expected `a`, found an array (line 1, column 1)", "/enum"),
            ("0 items, at least 1 (line 1, column 1)", "/minItems"),
        ],
    );
    says::<Everything>(
        "{}",
        &[
            ("expected a boolean, found an object (line 1, column 1)", "/type"),
            ("expected `\\\"a\\\"`, found `{}` (line 1, column 1)", "/const"),
            ("expected `a`, found an object (line 1, column 1)", "/enum"),
            ("missing property `b` (line 1, column 1)", "/required"),
            ("missing property `a` (line 1, column 1)", "/required"),
        ],
    );
    says::<Everything>(
        "\"a\"",
        &[("expected a boolean, found a string (line 1, column 1)", "/type")],
    );
}

checked!(
    NullListed,
    &Check {
        null: true,
        strings: &[StringRule::OneOf("enum", &["a"]), StringRule::MaxLength(0)],
        ..Check::ANY
    }
);

#[test]
fn a_list_of_strings_may_have_null() {
    accepts(NullListed::CHECK, &["null"]);
    says::<NullListed>("\"a\"", &[("1 character, at most 0 (line 1, column 1)", "/maxLength")]);
    says::<NullListed>("0", &[("expected `a`, found a number (line 1, column 1)", "/enum")]);
}

#[test]
fn half_a_surrogate_pair_spells_no_text() {
    says::<Array<String>>(
        r#"["\udc00"]"#,
        &[(&format!("/0: {HALF} (line 1, column 2)"), "/items")],
    );
    // Of a value that may not be a string that is not the point.
    says::<Array<bool>>(
        r#"["\udc00"]"#,
        &[(
            "/0: expected a boolean, found a string (line 1, column 2)",
            "/items/type",
        )],
    );
    says::<Array<exactify::Never>>(
        r#"["\udc00"]"#,
        &[("/0: no value is allowed here (line 1, column 2)", "/items")],
    );
    says::<Map<String, bool>>(
        r#"{"a": 1, "\ud800b": 1}"#,
        &[(&format!("{HALF} (line 1, column 10)"), "")],
    );
    says::<Array<bool>>(
        r#"{"\ud800": 1}"#,
        &[("expected an array, found an object (line 1, column 1)", "/type")],
    );
    // What nothing is asserted of is kept as it is written.
    assert!(verdict::from_str::<Raw>(r#"{"\ud800": "\udc00"}"#).is_ok());
    assert!(verdict::from_str::<Raw>(r#"{"\ud800": 1, "\udc00": 1, "\"\\ud800\"": {}}"#).is_ok());
    says::<Raw>(
        r#"[{"\ud800": 1, "\ud800": 1}]"#,
        &[("/0/\\ud800: duplicate property `\\\\ud800` (line 1, column 16)", "")],
    );
}
