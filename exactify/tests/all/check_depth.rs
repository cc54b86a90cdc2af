//! Checks of deep, long and small texts, compared with the readers.

use exactify::check::{Branch, Branches, Items, Object, PatternProperty};
use exactify::{Array, Check, Exact, JsonTypes, Map, Options, Raw, UniqueArray};

use crate::verdict::{self, accepts, says};

/// Objects, arrays and choices of themselves, each also in place.
static DEEP: Check = Check {
    object: &Object {
        patterns: &[PatternProperty {
            source: "",
            matches: &|_| true,
            check: &DEEPER,
        }],
        ..Object::ANY
    },
    array: &Items {
        rest: Some(&DEEPER),
        unique: true,
        ..Items::ANY
    },
    ..Check::of(JsonTypes::ALL.without(JsonTypes::NUMBER))
};

static DEEPER: Check = Check {
    in_place: &[("/$ref", &DEEPEST)],
    ..Check::ANY
};

static DEEPEST: Check = Check {
    choices: &[&Branches {
        keyword: "oneOf",
        branches: &[Branch {
            location: "/oneOf/0",
            types: JsonTypes::ALL,
            check: &DEEP,
            ..Branch::NONE
        }],
        ..Branches::NONE
    }],
    ..Check::ANY
};

checked!(Deep, &DEEPER);

static NESTED: Check = Check {
    object: &Object {
        additional: Some(&NESTED),
        ..Object::ANY
    },
    array: &Items {
        rest: Some(&NESTED),
        ..Items::ANY
    },
    ..Check::of(JsonTypes::ALL.without(JsonTypes::NUMBER))
};

/// With far less than a thread usually gets.
fn with_stack(size: usize, work: fn()) {
    let thread = std::thread::Builder::new().stack_size(size);
    thread.spawn(work).unwrap().join().unwrap();
}

#[test]
fn a_check_of_itself_needs_little_stack() {
    with_stack(384 << 10, || {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
            let text = |levels: usize| format!("{}null{}", open.repeat(levels), close.repeat(levels));
            for levels in [1, 126, 127, 128, 129, 100_000] {
                assert_eq!(NESTED.accepts(&text(levels)), levels <= 127, "{levels} of {open}");
            }
        }
    });
}

#[test]
fn checks_go_as_deep_as_readers() {
    with_stack(512 << 10, || {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"\u0061":"#, "}]")] {
            let each = close.len();
            let text = |levels: usize, inner: &str| {
                let times = levels / each;
                format!("{}{inner}{}", open.repeat(times), close.repeat(times))
            };
            for (levels, rest) in [(126, ["[]", "{}"]), (126, ["[null]", "{\"b\":\"\"}"])] {
                for inner in rest {
                    assert!(DEEPER.accepts(&text(levels, inner)), "{open} {inner}");
                }
            }
            for inner in ["[[]]", "{\"b\":{}}", "[[[[]]]]", "[1]"] {
                let text = text(126, inner);
                let report = exactify::from_str::<Deep>(&text).unwrap_err();
                let message = match inner {
                    "[1]" => "expected an object, an array, a string, a boolean or null, found a number",
                    _ => "nested deeper than 127 levels",
                };
                assert_eq!(report.violations()[0].message(), message);
                assert_eq!(report.violations().len(), 1);
                assert!(!DEEPER.accepts(&text), "{text}");
            }
            let deep = text(200_000, "1");
            assert!(!DEEPER.accepts(&deep) && Check::ANY.accepts(&deep));
            assert!(Check::of(JsonTypes::OBJECT.or(JsonTypes::ARRAY)).accepts(&deep));
            let twice = text(200_000, r#"{"a":1,"a":1}"#);
            assert!(!Check::ANY.accepts(&twice));
        }
    });
}

checked!(
    Shape,
    &Check {
        array: &Items {
            prefix: &[&Check::STRING, &Check::NEVER],
            rest: Some(&Check::INTEGER),
            min: 1,
            max: 3,
            unique: true,
            ..Items::ANY
        },
        ..Check::of(JsonTypes::ARRAY.or(JsonTypes::NULL))
    }
);

#[test]
fn each_item_has_its_own_check() {
    accepts(Shape::CHECK, &["null", "[\"\"]"]);
    says::<Shape>("[]", &[("0 items, at least 1 (line 1, column 1)", "/minItems")]);
    says::<Shape>(
        "[1, 1.0, 2.5, 10e-1]",
        &[
            ("4 items, at most 3 (line 1, column 1)", "/maxItems"),
            ("items 0 and 1 are equal (line 1, column 1)", "/uniqueItems"),
            (
                "/0: expected a string, found a number (line 1, column 2)",
                "/prefixItems/0/type",
            ),
            ("/1: no value is allowed here (line 1, column 5)", "/prefixItems/1"),
            (
                "/2: expected an integer, found `2.5` (line 1, column 10)",
                "/items/type",
            ),
        ],
    );
    says::<UniqueArray>(
        r#"[{"a": [1], "\u0062": null}, 0, {"b": null, "a": [1e0]}]"#,
        &[("items 0 and 2 are equal (line 1, column 1)", "/uniqueItems")],
    );
    says::<UniqueArray>(
        r#"[{"a": 1, "a": 1}, {"a": 1, "a": 1}]"#,
        &[
            ("items 0 and 1 are equal (line 1, column 1)", "/uniqueItems"),
            ("/0/a: duplicate property `a` (line 1, column 11)", ""),
            ("/1/a: duplicate property `a` (line 1, column 29)", ""),
        ],
    );
}

#[test]
fn a_report_ends_wherever_it_is_full() {
    let text = r#"{"a": [0, 1], "b": {"c": 1, "c": 1}, "d": [{"c": 1, "c": 1}, {}, "", 0, 0], "a": 0}"#;
    let all = verdict::from_str::<Map<String, Array<Map<String, bool>>, 9>>(text).unwrap_err();
    assert!(!all.is_truncated());
    let count = all.violations().len();
    for most in 1..=count + 1 {
        let options = Options::new().max_violations(most);
        let report = verdict::read::<Map<String, Array<Map<String, bool>>, 9>>(options, text).unwrap_err();
        assert_eq!(report.violations().len(), most.min(count));
        assert_eq!(report.is_truncated(), most < count, "{most} of {count}");
        for violation in report.violations() {
            assert!(all.violations().contains(violation), "{violation}");
        }
    }
    assert_eq!(
        all.violations()
            .iter()
            .map(|violation| (violation.instance_location(), violation.keyword().unwrap_or("")))
            .collect::<Vec<_>>(),
        [
            ("", "minProperties"),
            ("/a/0", "type"),
            ("/a/1", "type"),
            ("/b", "type"),
            ("/b/c", ""),
            ("/d/0/c", "type"),
            ("/d/0/c", ""),
            ("/d/0/c", "type"),
            ("/d/2", "type"),
            ("/d/3", "type"),
            ("/d/4", "type"),
            ("/a", ""),
            ("/a", "type"),
        ],
    );
}

/// Every value of a few sorts, up to some depth.
fn values(depth: usize) -> Vec<String> {
    let mut made: Vec<String> = [
        "null",
        "true",
        "0",
        "-1.0",
        "1.5",
        "1e400",
        r#""""#,
        r#""a""#,
        r#""\u0061""#,
        r#""\ud800""#,
    ]
    .map(str::to_owned)
    .into();
    if depth == 0 {
        return made;
    }
    let inner = values(depth - 1);
    made.push("[]".to_owned());
    made.push("{}".to_owned());
    for one in &inner {
        made.push(format!("[{one}]"));
        for name in ["a", "b", r"\u0061", r"\udc00"] {
            made.push(format!(r#"{{"{name}": {one}}}"#));
        }
        for other in &inner[..12.min(inner.len())] {
            made.push(format!("[{one},{other}]"));
            made.push(format!(r#"{{"a":{one},"b":{other}}}"#));
            made.push(format!(r#"{{"a":{one},"\u0061":{other}}}"#));
        }
    }
    made
}

#[test]
fn checks_and_readers_agree_on_small_values() {
    fn both<T: Exact>(texts: &[String]) {
        for text in texts {
            let _ = verdict::from_str::<T>(text);
        }
    }
    let (small, large) = (values(1), values(2));
    both::<bool>(&small);
    both::<String>(&small);
    both::<exactify::Null>(&small);
    both::<exactify::Never>(&small);
    both::<exactify::Number>(&small);
    both::<exactify::Integer>(&small);
    both::<Option<Box<exactify::Integer>>>(&small);
    both::<Raw>(&large);
    both::<Array>(&large);
    both::<Array<Array<String>, 1, 1>>(&large);
    both::<Array<Option<Map<String, exactify::Integer>>>>(&large);
    both::<UniqueArray>(&large);
    both::<UniqueArray<UniqueArray<exactify::Number>, 1>>(&large);
    both::<Map>(&large);
    both::<Map<String, Option<String>, 1, 1>>(&large);
    both::<Map<String, Map<String, Array>>>(&large);
    both::<Option<Map<String, exactify::Never>>>(&large);
}

/// `{"properties": {"next": {"$ref": "#"}}, "allOf": [{"properties": {"next": {"$ref": "#"}}}]}`
static TWICE: Check = Check {
    object: &Object {
        properties: &[("next", &TWICE)],
        ..Object::ANY
    },
    in_place: &[(
        "/allOf/0",
        &Check {
            object: &Object {
                properties: &[("next", &TWICE)],
                ..Object::ANY
            },
            ..Check::ANY
        },
    )],
    ..Check::of(JsonTypes::OBJECT)
};

checked!(Twice, &TWICE);

#[test]
fn what_two_subschemas_lead_to_is_judged_once() {
    // Each level would double the time: this test would not end.
    let nested = |innermost: &str| format!("{}{innermost}{}", r#"{"next":"#.repeat(100), "}".repeat(100));
    assert!(TWICE.accepts(&nested("{}")));
    assert!(!TWICE.accepts(&nested("1")));
    // What is obeyed beside a fault costs no more.
    let beside = format!(r#"{{"next":{},"next":1}}"#, nested("{}"));
    assert!(!TWICE.accepts(&beside));
    let report = exactify::from_str::<Twice>(&beside).unwrap_err();
    assert!(report.violations().len() >= 2, "{report}");
    let report = exactify::from_str::<Twice>(&nested("1")).unwrap_err();
    assert!(report.is_truncated());
}
