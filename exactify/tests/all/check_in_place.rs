//! Checks that apply others in place: choices, closed reading and what is unevaluated.

use exactify::check::{Branch, Branches, Items, Object, PatternProperty};
use exactify::{Check, Exact, JsonTypes, Options};

use crate::verdict::{self, accepts, closed, says, HALF};

checked!(
    Several,
    &Check {
        object: &Object {
            properties: &[("own", &Check::ANY)],
            dependent: &[("own", &["needed"])],
            ..Object::ANY
        },
        in_place: &[
            (
                "/$ref",
                &Check {
                    object: &Object {
                        properties: &[("referred", &Check::BOOLEAN)],
                        required: &["only"],
                        ..Object::ANY
                    },
                    in_place: &[(
                        "/allOf/0",
                        &Check {
                            object: &Object {
                                patterns: &[PatternProperty {
                                    source: "^x-~/",
                                    matches: &|name| name.starts_with("x-~/"),
                                    check: &Check::BOOLEAN,
                                }],
                                ..Object::ANY
                            },
                            ..Check::ANY
                        }
                    )],
                    ..Check::ANY
                }
            ),
            ("/allOf/1", &Check::ANY),
        ],
        choices: &[&Branches {
            keyword: "oneOf",
            tag: Some("kind"),
            branches: &[
                Branch {
                    location: "/oneOf/0",
                    types: JsonTypes::OBJECT,
                    tags: &["1"],
                    property: None,
                    check: &Check {
                        object: &Object {
                            properties: &[("kind", &Check::ANY), ("one", &Check::BOOLEAN)],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                },
                Branch {
                    location: "/oneOf/1",
                    types: JsonTypes::OBJECT,
                    tags: &["\"t\\n\"", "null"],
                    property: None,
                    check: &Check {
                        object: &Object {
                            properties: &[("kind", &Check::ANY), ("two", &Check::BOOLEAN)],
                            ..Object::ANY
                        },
                        ..Check::ANY
                    },
                },
                Branch {
                    location: "/oneOf/2",
                    types: JsonTypes::ARRAY,
                    check: &Check {
                        array: &Items {
                            rest: Some(&Check::NEVER),
                            ..Items::ANY
                        },
                        ..Check::ANY
                    },
                    ..Branch::NONE
                },
            ],
            ..Branches::NONE
        }],
        ..Check::ANY
    }
);

#[test]
fn a_closed_reading_knows_what_any_subschema_in_place_names() {
    let known = r#""only": 1, "referred": true, "x-~/a": true"#;
    for (kind, other) in [
        ("1.0", "one"),
        ("10e-1", "one"),
        (r#""\u0074\u000a""#, "two"),
        ("null", "two"),
    ] {
        let text = format!(r#"{{"kind": {kind}, "{other}": true, {known}}}"#);
        assert!(verdict::from_str::<Several>(&text).is_ok(), "{text}");
        // No property is unknown, whatever the type says of itself.
        closed::<Several>(
            &text,
            &[(
                "carries a property that the schema does not name (line 1, column 1)",
                "",
            )],
        );
    }
    let text = r#"{"kind":1,"two":1,"only":0,"owm":0,"x-~":0,"x-~/":0,"referred":0,"needed":1}"#;
    let own = [
        (
            "/x-~0~1: expected a boolean, found a number (line 1, column 51)",
            "/$ref/allOf/0/patternProperties/^x-~0~1/type",
        ),
        (
            "/referred: expected a boolean, found a number (line 1, column 64)",
            "/$ref/properties/referred/type",
        ),
    ];
    says::<Several>(text, &own);
    closed::<Several>(
        text,
        &[
            (
                "/two: unknown property `two` (line 1, column 11)",
                "/additionalProperties",
            ),
            (
                "/owm: unknown property `owm`: did you mean `own`? (line 1, column 28)",
                "/additionalProperties",
            ),
            (
                "/x-~0: unknown property `x-~` (line 1, column 36)",
                "/additionalProperties",
            ),
            own[0],
            own[1],
            (
                "/needed: unknown property `needed` (line 1, column 66)",
                "/additionalProperties",
            ),
        ],
    );
}

#[test]
fn many_properties_are_looked_at_once_each() {
    let known: Vec<String> = (0..50_000).map(|index| format!(r#""x-~/{index}":true"#)).collect();
    let text = |last: &str| format!(r#"{{{},"only":1,"kind":1{last}}}"#, known.join(","));
    assert!(Several::accepts(&text("")));
    let report = Options::new()
        .closed()
        .from_str::<Several>(&text(r#","x":1"#))
        .unwrap_err();
    assert_eq!(report.violations().len(), 1);
    assert_eq!(report.violations()[0].message(), "unknown property `x`");
}

#[test]
fn a_tag_that_leads_nowhere_is_reported_where_it_stands() {
    let wanted = r"expected one of `1`, `t\n`, null";
    says::<Several>(
        r#"{"only": 1, "k\u0069nd": "t"}"#,
        &[(&format!("`kind`: {wanted}, found `t` (line 1, column 26)"), "/oneOf")],
    );
    says::<Several>(
        r#"{"only": 1, "own": 1}"#,
        &[
            (
                "missing property `needed`, which `own` needs (line 1, column 1)",
                "/dependentRequired",
            ),
            (
                &format!("missing property `kind`: {wanted} (line 1, column 1)"),
                "/oneOf",
            ),
        ],
    );
    says::<Several>(
        r#"{"only": 1}"#,
        &[(
            &format!("missing property `kind`: {wanted} (line 1, column 1)"),
            "/oneOf",
        )],
    );
    says::<Several>(
        "1",
        &[(
            "expected an object or an array, found a number (line 1, column 1)",
            "/oneOf",
        )],
    );
    says::<Several>(
        "[1]",
        &[("/0: no value is allowed here (line 1, column 2)", "/oneOf/2/items")],
    );
    // The first one leads.
    says::<Several>(
        r#"{"only": 1, "kind": 1, "kind": null, "one": 0, "two": 0}"#,
        &[
            ("/kind: duplicate property `kind` (line 1, column 24)", ""),
            (
                "/one: expected a boolean, found a number (line 1, column 45)",
                "/oneOf/0/properties/one/type",
            ),
        ],
    );
    says::<Several>(
        r#"{"only": 1, "\udc00": 1}"#,
        &[(&format!("{HALF} (line 1, column 13)"), "")],
    );
}

checked!(
    Typed,
    &Check {
        name: "typed",
        choices: &[&Branches {
            keyword: "anyOf",
            branches: &[Branch {
                location: "/anyOf/0",
                types: JsonTypes::STRING,
                check: &Check::STRING,
                ..Branch::NONE
            }],
            ..Branches::NONE
        }],
        ..Check::of(JsonTypes::STRING.or(JsonTypes::OBJECT))
    }
);

#[test]
fn a_type_is_refused_beside_a_choice() {
    says::<Typed>(
        "1",
        &[
            (
                "typed: expected an object or a string, found a number (line 1, column 1)",
                "/type",
            ),
            ("typed: expected a string, found a number (line 1, column 1)", "/anyOf"),
        ],
    );
    says::<Typed>(
        "{}",
        &[("typed: expected a string, found an object (line 1, column 1)", "/anyOf")],
    );
}

checked!(
    OrNull,
    &Check {
        choices: &[
            &Branches {
                keyword: "anyOf",
                null: true,
                branches: &[Branch {
                    location: "/anyOf/0",
                    types: JsonTypes::ALL,
                    check: &Check::BOOLEAN,
                    ..Branch::NONE
                }],
                ..Branches::NONE
            },
            &Branches {
                keyword: "oneOf",
                branches: &[Branch {
                    location: "/oneOf/0",
                    types: JsonTypes::ALL.without(JsonTypes::NULL),
                    check: &Check::BOOLEAN,
                    ..Branch::NONE
                }],
                ..Branches::NONE
            },
        ],
        ..Check::ANY
    }
);

#[test]
fn null_is_named_by_the_choice_that_allows_it() {
    says::<OrNull>(
        "1",
        &[
            (
                "expected a boolean or null, found a number (line 1, column 1)",
                "/anyOf/0/type",
            ),
            ("expected a boolean, found a number (line 1, column 1)", "/oneOf/0/type"),
        ],
    );
}

checked!(
    Unevaluated,
    &Check {
        object: &Object {
            properties: &[("own", &Check::ANY)],
            unevaluated: Some(&Check::BOOLEAN),
            ..Object::ANY
        },
        in_place: &[(
            "/allOf/0",
            &Check {
                object: &Object {
                    properties: &[("a/b", &Check::INTEGER)],
                    patterns: &[PatternProperty {
                        source: "^x-",
                        matches: &|name| name.starts_with("x-"),
                        check: &Check::INTEGER,
                    }],
                    ..Object::ANY
                },
                ..Check::ANY
            }
        )],
        ..Check::ANY
    }
);
checked!(
    Shut,
    &Check {
        object: &Object {
            properties: &[("own", &Check::ANY)],
            unevaluated: Some(&Check::NEVER),
            required: &["must"],
            ..Object::ANY
        },
        in_place: &[(
            "/allOf/0",
            &Check {
                object: &Object {
                    properties: &[("other", &Check::ANY)],
                    ..Object::ANY
                },
                ..Check::ANY
            }
        )],
        ..Check::ANY
    }
);

#[test]
fn what_is_unevaluated_is_what_no_subschema_in_place_names() {
    accepts(
        Unevaluated::CHECK,
        &[r#"{"own": 1, "a/b": 1, "x-c": 1, "d": true}"#, "{}", "[]"],
    );
    let wanted = [
        (
            "/a~1b: expected an integer, found a boolean (line 1, column 8)",
            "/allOf/0/properties/a~1b/type",
        ),
        (
            "/x-: expected an integer, found a boolean (line 1, column 18)",
            "/allOf/0/patternProperties/^x-/type",
        ),
        (
            "/b: expected a boolean, found a number (line 1, column 28)",
            "/unevaluatedProperties/type",
        ),
    ];
    let text = r#"{"a/b":true,"x-":true,"b": 1}"#;
    says::<Unevaluated>(text, &wanted);
    // Others have a subschema: none is unknown.
    closed::<Unevaluated>(text, &wanted);
    let wanted = [
        ("missing property `must` (line 1, column 1)", "/required"),
        (
            "/mush: unknown property `mush`: did you mean `must`? (line 1, column 24)",
            "/unevaluatedProperties",
        ),
    ];
    let text = r#"{"own": 1, "other": 1, "mush": 1}"#;
    says::<Shut>(text, &wanted);
    closed::<Shut>(text, &wanted);
    // A name that `required` alone has is not evaluated.
    says::<Shut>(
        r#"{"must": 1}"#,
        &[(
            "/must: unknown property `must` (line 1, column 2)",
            "/unevaluatedProperties",
        )],
    );
}
