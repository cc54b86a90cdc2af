//! The parts of the readers of generated objects, and their messages.

use exactify::__private::object::{at_least, at_most, check, depends, nearest, required, set, Name};
use exactify::check::{Noun, Object, PatternProperty, StringRule};
use exactify::{Array, Check, Exact, Options, Raw};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use crate::verdict::reports;

/// The property `stripe` and nothing else, out of a reader that names what it does not know.
#[derive(Debug, PartialEq)]
struct Closed(Option<bool>);

impl Closed {
    const NAMES: &'static [&'static str] = &["abc", "stripe", "ab", "straße", "abcdefghi"];
}

impl<'de> Deserialize<'de> for Closed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ClosedVisitor;

        impl<'de> Visitor<'de> for ClosedVisitor {
            type Value = Closed;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (closed)")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Closed, A::Error> {
                let mut stripe = None;
                while let Some(name) = map.next_key::<Name<'de>>()? {
                    match name.as_str() {
                        "stripe" => set(&mut stripe, &name, &mut map)?,
                        _ => return Err(name.unknown(Closed::NAMES)),
                    }
                }
                Ok(Closed(stripe))
            }
        }

        deserializer.deserialize_map(ClosedVisitor)
    }
}

impl Exact for Closed {
    const CHECK: &'static Check = &Check {
        name: "closed",
        object: &Object {
            properties: &[
                ("abc", &Check::BOOLEAN),
                ("stripe", &Check::BOOLEAN),
                ("ab", &Check::BOOLEAN),
                ("straße", &Check::BOOLEAN),
                ("abcdefghi", &Check::BOOLEAN),
            ],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::OBJECT
    };
}

#[test]
fn a_typing_error_is_told_from_another_name() {
    for (name, meant) in [
        // Of six characters two may differ, of nine three, of up to five one.
        ("stripe2", Some("stripe")),
        ("2stripe", Some("stripe")),
        ("stripe22", Some("stripe")),
        ("s2tri2pe", Some("stripe")),
        ("stripe222", None),
        ("tripe", Some("stripe")),
        ("strip", Some("stripe")),
        ("trip", Some("stripe")),
        ("tri", None),
        ("strxpe", Some("stripe")),
        ("xtripx", Some("stripe")),
        ("xtrixx", None),
        ("tsripe", Some("stripe")),
        ("tsriep", Some("stripe")),
        ("tsirep", None),
        ("strasse", Some("straße")),
        ("Straße", Some("straße")),
        ("abx", Some("ab")),
        ("abd", Some("ab")),
        ("acb", Some("ab")),
        ("bac", Some("abc")),
        ("ba", Some("ab")),
        ("cb", Some("ab")),
        ("xy", None),
        ("bca", None),
        ("bxc", None),
        ("xac", None),
        ("cab", Some("ab")),
        ("xbc", Some("abc")),
        ("", None),
        ("abcdef", Some("abcdefghi")),
        ("abcdefghi111", Some("abcdefghi")),
        ("abcdefghi1111", None),
        ("abcdef😀😀😀", Some("abcdefghi")),
        ("abcdefghi😀😀😀", Some("abcdefghi")),
        ("abcde😀😀😀😀", None),
        ("badcfeghi", Some("abcdefghi")),
        ("badcfehgi", None),
    ] {
        let text = format!("{{\"{name}\": 1}}");
        let wanted = match meant {
            Some(meant) => format!("unknown property `{name}`: did you mean `{meant}`?"),
            None => format!("unknown property `{name}`"),
        };
        let error = serde_json::from_str::<Closed>(&text).unwrap_err().to_string();
        let end = error.rfind(" at line").unwrap();
        assert_eq!(error[..end], wanted);
        let report = crate::verdict::from_str::<Closed>(&text).unwrap_err();
        assert_eq!(report.violations()[0].message(), wanted);
        assert_eq!(report.violations()[0].keyword_location(), "/additionalProperties");
    }
    let report = crate::verdict::from_str::<Closed>(&format!("{{\"{}\": 1}}", "stripe".repeat(100_000))).unwrap_err();
    assert!(!report.to_string().contains("did you mean"));
    assert_eq!(nearest("z😀", &["z"]), Some("z"));
}

#[test]
fn a_property_is_read_once() {
    assert_eq!(
        serde_json::from_str::<Closed>(r#"{"str\u0069pe": true}"#).unwrap(),
        Closed(Some(true))
    );
    assert_eq!(
        serde_json::from_reader::<_, Closed>(&br#"{"stripe": true}"#[..]).unwrap(),
        Closed(Some(true))
    );
    let value = serde_json::json!({"stripe": false});
    assert_eq!(Closed::deserialize(value).unwrap(), Closed(Some(false)));
    let error = serde_json::from_str::<Closed>(r#"{"stripe": true, "stripe": ?"#)
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("duplicate property `stripe`"), "{error}");
    let error = rmp_serde::from_slice::<Closed>(&[0x81, 1, 1]).unwrap_err().to_string();
    assert_eq!(error, "invalid type: integer `1`, expected a property name");
    assert_eq!(
        serde_json::from_str::<Name>("\"a\\u0062\"").unwrap().into_boxed_str(),
        "ab".into()
    );
}

#[test]
fn what_an_object_lacks_is_named() {
    type Error = serde_json::Error;
    assert_eq!(required::<_, Error>(Some(1), "id").unwrap(), 1);
    let error = required::<bool, Error>(None, "id").unwrap_err();
    assert_eq!(error.to_string(), "missing property `id`");
    assert_eq!(
        depends::<Error>("card", "cvc").to_string(),
        "missing property `cvc`, which `card` needs"
    );
    assert!(at_most::<Error>(2, 2).is_ok() && at_least::<Error>(2, 2).is_ok());
    assert_eq!(
        at_most::<Error>(3, 2).unwrap_err().to_string(),
        "3 properties, at most 2"
    );
    assert_eq!(
        at_least::<Error>(1, 2).unwrap_err().to_string(),
        "1 property, at least 2"
    );
}

#[test]
fn a_value_kept_as_text_is_checked() {
    let raw = |text: &str| text.parse::<Raw>().unwrap();
    assert!(check::<bool>(&raw("true")).is_ok());
    let refusal = check::<Array<bool>>(&raw("[true, 1]")).unwrap_err();
    assert_eq!(refusal.to_string(), "invalid type: integer `1`, expected a boolean");
    // Neither the reader's own bound nor the stack is passed.
    let deep = |levels: usize| raw(&format!("{}{}", "[".repeat(levels), "]".repeat(levels)));
    assert!(check::<Raw>(&deep(100)).is_ok());
}

// Every keyword of objects.
checked!(
    Table,
    &Check {
        name: "table",
        object: &Object {
            properties: &[("id", &Check::BOOLEAN)],
            patterns: &[PatternProperty {
                source: "^x-",
                matches: &|name| name.starts_with("x-"),
                check: &Check::BOOLEAN,
            }],
            required: &["id", "only"],
            dependent: &[("card", &["cvc", "id"])],
            names: Some(&Check {
                strings: &[StringRule::MaxLength(6)],
                ..Check::ANY
            }),
            min: 2,
            max: 3,
            entries: Noun("entry", "entries"),
            ..Object::ANY
        },
        // It speaks of properties that the table itself does not name.
        in_place: &[(
            "/allOf/0",
            &Check {
                object: &Object {
                    properties: &[("free", &Check::ANY)],
                    patterns: &[PatternProperty {
                        source: "!$",
                        matches: &|name| name.ends_with('!'),
                        check: &Check::ANY,
                    }],
                    ..Object::ANY
                },
                ..Check::ANY
            }
        )],
        ..Check::OBJECT
    }
);

#[track_caller]
fn table(options: Options, text: &str, wanted: &[(&str, &str)]) {
    reports::<Table>(options, text, wanted);
}

#[test]
fn a_table_says_what_each_keyword_refuses() {
    let open = Options::new();
    table(
        open,
        "{}",
        &[
            ("0 entries, at least 2 (line 1, column 1)", "/minProperties"),
            ("missing property `id` (line 1, column 1)", "/required"),
            ("missing property `only` (line 1, column 1)", "/required"),
        ],
    );
    table(
        open,
        r#"{"id":1,"only":1,"card":1,"x-a":1}"#,
        &[
            ("4 entries, at most 3 (line 1, column 1)", "/maxProperties"),
            (
                "missing property `cvc`, which `card` needs (line 1, column 1)",
                "/dependentRequired",
            ),
            (
                "/id: expected a boolean, found a number (line 1, column 7)",
                "/properties/id/type",
            ),
            (
                "/x-a: expected a boolean, found a number (line 1, column 33)",
                "/patternProperties/^x-/type",
            ),
        ],
    );
    table(
        open,
        r#"{"id":true,"only":true,"abcdefg":1}"#,
        &[(
            "property name `abcdefg`: 7 characters, at most 6 (line 1, column 24)",
            "/propertyNames/maxLength",
        )],
    );
    table(
        open,
        "[1]",
        &[("table: expected an object, found an array (line 1, column 1)", "/type")],
    );
    // A property name that comes twice is called one, whatever the object calls its entries.
    table(
        open,
        r#"{"id":true,"only":true,"only":true}"#,
        &[("/only: duplicate property `only` (line 1, column 24)", "")],
    );
    let unknown = (
        "/other: unknown property `other` (line 1, column 24)",
        "/additionalProperties",
    );
    let closed = Options::new().closed();
    table(closed, r#"{"id":true,"only":true,"other":1}"#, &[unknown]);
    for name in ["x-a", "free", "a!"] {
        let text = format!(r#"{{"id":true,"only":true,"{name}":true}}"#);
        // That there is one, the type alone says.
        let carries = "carries a property that the schema does not name (line 1, column 1)";
        table(closed, &text, &[(carries, "")]);
    }
    assert!(crate::verdict::from_str::<Table>(r#"{"id":true,"only":true,"other":1}"#).is_ok());
}

#[test]
fn a_violation_says_which_property_is_missing() {
    let missing = |text: &str| {
        let report = crate::verdict::from_str::<Table>(text).unwrap_err();
        let found: Vec<_> = report
            .violations()
            .iter()
            .map(|violation| (violation.keyword(), violation.missing()))
            .collect();
        found
    };
    assert_eq!(
        missing(r#"{"id":true,"card":true}"#),
        [
            (Some("required"), Some("only")),
            (Some("dependentRequired"), Some("cvc"))
        ]
    );
    assert_eq!(missing(r#"{"id":1,"only":true}"#), [(Some("type"), None)]);
}

#[test]
fn a_type_within_itself_is_explained_down_to_a_depth() {
    static NESTED: Check = Check {
        name: "object",
        object: &Object {
            properties: &[("in", &NESTED)],
            ..Object::ANY
        },
        ..Check::OBJECT
    };
    checked!(Nested, &NESTED);
    let text = format!("{}1{}", "{\"in\":".repeat(127), "}".repeat(127));
    let report = crate::verdict::from_str::<Nested>(&text).unwrap_err().to_string();
    assert!(
        report.ends_with(": object: expected an object, found a number (line 1, column 763)"),
        "{report}"
    );
    let text = format!("{}1{}", "{\"in\":".repeat(128), "}".repeat(128));
    let report = crate::verdict::from_str::<Nested>(&text).unwrap_err().to_string();
    assert!(
        report.ends_with(": nested deeper than 127 levels (line 1, column 763)"),
        "{report}"
    );
}

#[test]
fn how_deep_a_value_is_does_not_depend_on_its_neighbours() {
    type Rows = Array<Array<Array<bool>>>;

    let rows = |last: &str| format!("[{}[[{last}]]]", "[[true]],".repeat(300));
    assert!(crate::verdict::from_str::<Rows>(&rows("true")).is_ok());
    let report = crate::verdict::from_str::<Rows>(&rows("1")).unwrap_err();
    assert_eq!(
        report.to_string(),
        "/300/0/0: expected a boolean, found a number (line 1, column 2704)"
    );
}
