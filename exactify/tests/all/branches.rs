//! Values of one of several types or branches.

use exactify::__private::choice::{self, Branch, Branches, Choice};
use exactify::check::{Items, Object};
use exactify::{Array, Check, Exact, JsonTypes, Map, Null, Number, Raw};
use serde::de::{Deserialize, Deserializer};

use crate::verdict::says;

type Any = Map<String, Raw>;

/// `{"oneOf": [{"tag": "a"…}, {"tag": "b"…}, string, boolean]}`, beside `{"minProperties": 2, "minItems": 1}`.
#[derive(Debug, PartialEq)]
enum Tagged {
    A(Any),
    B(Any),
    Text(String),
    Flag(bool),
}

impl Choice for Tagged {
    const NAME: &'static str = "tagged";
    const BRANCHES: &'static Branches = &Branches {
        keyword: "oneOf",
        tag: Some("tag"),
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::OBJECT,
                tags: &["\"a\"", "1", "null"],
                property: None,
                check: Any::CHECK,
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::OBJECT,
                tags: &["\"b\"", "[]", "{}"],
                property: None,
                check: &Check {
                    object: &Object {
                        properties: &[("x", &Check::BOOLEAN), ("y", &Check::BOOLEAN)],
                        ..Object::ANY
                    },
                    ..Check::OBJECT
                },
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::STRING,
                check: String::CHECK,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/3",
                types: JsonTypes::BOOLEAN,
                check: bool::CHECK,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };

    fn read<'de, D: Deserializer<'de>>(branch: usize, deserializer: D) -> Result<Self, D::Error> {
        match branch {
            0 => Any::deserialize(deserializer).map(Tagged::A),
            1 => Any::deserialize(deserializer).map(Tagged::B),
            2 => String::deserialize(deserializer).map(Tagged::Text),
            _ => bool::deserialize(deserializer).map(Tagged::Flag),
        }
    }
}

impl<'de> Deserialize<'de> for Tagged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read: Tagged = choice::deserialize(deserializer)?;
        match &read {
            Tagged::A(map) | Tagged::B(map) if map.len() < 2 => Err(serde::de::Error::custom("too few")),
            Tagged::B(map) if ["x", "y"].iter().any(|name| map.get(name).is_some_and(is_no_boolean)) => {
                Err(serde::de::Error::custom("no boolean"))
            }
            _ => Ok(read),
        }
    }
}

fn is_no_boolean(value: &Raw) -> bool {
    value.read::<bool>().is_err()
}

impl Exact for Tagged {
    const CHECK: &'static Check = &Check {
        name: "tagged",
        array: &Items { min: 1, ..Items::ANY },
        object: &Object { min: 2, ..Object::ANY },
        choices: &[Tagged::BRANCHES],
        ..Check::ANY
    };
}

const TAGS: &str = "expected one of `a`, `1`, null, `b`, an array, an object";

#[test]
fn a_tag_leads_to_its_branch_however_it_is_spelled() {
    for (text, is_a) in [
        (r#"{"tag":"a","x":true}"#, true),
        (r#"{"x":true,"tag":"\u0061"}"#, true),
        (r#"{"x":true,"tag":1.0}"#, true),
        (r#"{"x":true,"t\u0061g":null,"y":2}"#, true),
        (r#"{"tag":"b","x":true}"#, false),
        (r#"{"tag":[ ],"x":true}"#, false),
    ] {
        let value: Tagged = crate::verdict::from_str(text).unwrap();
        let (Tagged::A(map) | Tagged::B(map)) = &value else {
            panic!("{text}")
        };
        assert_eq!(matches!(value, Tagged::A(_)), is_a, "{text}");
        assert_eq!(map.get("x").unwrap().get(), "true");
    }
    assert_eq!(
        crate::verdict::from_str::<Tagged>("\"x\"").unwrap(),
        Tagged::Text("x".to_owned())
    );
    assert_eq!(
        crate::verdict::from_str::<Tagged>("false").unwrap(),
        Tagged::Flag(false)
    );
}

#[test]
fn what_stands_beside_a_choice_speaks_where_no_branch_does() {
    // It accepts: the choice refuses.
    says::<Tagged>(
        r#"{"x":1,"y":2}"#,
        &[(&format!("missing property `tag`: {TAGS} (line 1, column 1)"), "/oneOf")],
    );
    says::<Tagged>(
        "1",
        &[(
            "tagged: expected an object, a string or a boolean, found a number (line 1, column 1)",
            "/oneOf",
        )],
    );
    says::<Tagged>(
        "[]",
        &[
            ("0 items, at least 1 (line 1, column 1)", "/minItems"),
            (
                "tagged: expected an object, a string or a boolean, found an array (line 1, column 1)",
                "/oneOf",
            ),
        ],
    );
    says::<Tagged>(
        "{}",
        &[
            ("0 properties, at least 2 (line 1, column 1)", "/minProperties"),
            (&format!("missing property `tag`: {TAGS} (line 1, column 1)"), "/oneOf"),
        ],
    );
    says::<Tagged>(
        r#"{"tag":"c"}"#,
        &[
            ("1 property, at least 2 (line 1, column 1)", "/minProperties"),
            (&format!("`tag`: {TAGS}, found `c` (line 1, column 8)"), "/oneOf"),
        ],
    );
    for (tag, found) in [
        ("2", "`2`"),
        ("true", "`true`"),
        ("[1]", "an array"),
        ("{\"a\":1}", "an object"),
        ("\"\\ud800\"", "`\\\"\\\\ud800\\\"`"),
    ] {
        says::<Tagged>(
            &format!(r#"{{"tag":{tag},"x":1}}"#),
            &[(&format!("`tag`: {TAGS}, found {found} (line 1, column 8)"), "/oneOf")],
        );
    }
    // A branch that is led to speaks alone.
    says::<Tagged>(
        r#"{"tag":"b","x":1,"y":"z"}"#,
        &[
            (
                "/x: expected a boolean, found a number (line 1, column 16)",
                "/oneOf/1/properties/x/type",
            ),
            (
                "/y: expected a boolean, found a string (line 1, column 22)",
                "/oneOf/1/properties/y/type",
            ),
        ],
    );
}

macro_rules! listing_tags {
    ($name:ident: $($tag:literal)*) => {
        #[derive(Debug)]
        struct $name;

        impl Choice for $name {
            const NAME: &'static str = "tagged";
            const BRANCHES: &'static Branches = &Branches {
                keyword: "anyOf",
                tag: Some("tag"),
                branches: &[Branch {
                    types: JsonTypes::OBJECT,
                    tags: &[$($tag),*],
                    property: None,
                    ..Branch::NONE
                }],
                ..Branches::NONE
            };

            fn read<'de, D: Deserializer<'de>>(_: usize, _: D) -> Result<Self, D::Error> {
                Ok($name)
            }
        }
    };
}

listing_tags!(Sixteen: "1" "2" "3" "4" "5" "6" "7" "8" "9" "10" "11" "12" "13" "14" "15" "16");
listing_tags!(Seventeen: "1" "2" "3" "4" "5" "6" "7" "8" "9" "10" "11" "12" "13" "14" "15" "16" "17");

#[test]
fn no_more_than_sixteen_tags_are_listed() {
    fn refused<T: Choice + std::fmt::Debug>() -> String {
        let mut reader = serde_json::Deserializer::from_str("{}");
        choice::deserialize::<T, _>(&mut reader).unwrap_err().to_string()
    }
    assert!(refused::<Sixteen>().starts_with("missing property `tag`: expected one of `1`, `2`, `3`, "));
    assert!(
        refused::<Sixteen>().contains(", `15`, `16` at line"),
        "{}",
        refused::<Sixteen>()
    );
    assert!(
        refused::<Seventeen>().contains(", `15`, `16`, … at line"),
        "{}",
        refused::<Seventeen>()
    );
}

#[test]
fn a_reader_says_what_it_wanted() {
    let refused = |text: &str, wanted: &str| {
        let error = serde_json::from_str::<Tagged>(text).unwrap_err().to_string();
        assert!(error.starts_with(wanted), "{error}");
    };
    refused(
        "1",
        "invalid type: integer `1`, expected an object, a string or a boolean (tagged)",
    );
    refused(
        "null",
        "invalid type: null, expected an object, a string or a boolean (tagged)",
    );
    refused(
        "[]",
        "invalid type: an array, expected an object, a string or a boolean (tagged)",
    );
    refused("{\"x\":1}", &format!("missing property `tag`: {TAGS}"));
    refused(r#"{"tag":"c"}"#, &format!("`tag`: {TAGS}, found `c`"));
}

/// A string, a number or an array of such.
#[derive(Debug, PartialEq)]
enum Several {
    String(String),
    Number(Number),
    Array(Array<Several>),
}

exactify::union_impls!(Several, "several", [String(String), Number(Number), Array(Array<Several>)]);

static SEVERAL: Check = Check {
    name: "several",
    types: JsonTypes::STRING.or(JsonTypes::NUMBER).or(JsonTypes::ARRAY),
    array: &Items {
        rest: Some(&SEVERAL),
        ..Items::ANY
    },
    ..Check::ANY
};

impl Exact for Several {
    const CHECK: &'static Check = &SEVERAL;
}

/// A boolean, a string, null or an object, for which no text is taken whole.
#[derive(Debug, PartialEq)]
enum Simple {
    Boolean(bool),
    String(String),
    Null(Null),
    Object(Any),
}

exactify::union_impls!(
    Simple,
    "simple",
    [Boolean(bool), String(String), Null(Null), Object(Any)]
);

impl Exact for Simple {
    const CHECK: &'static Check = &Check {
        name: "simple",
        types: JsonTypes::BOOLEAN
            .or(JsonTypes::STRING)
            .or(JsonTypes::NULL)
            .or(JsonTypes::OBJECT),
        ..Check::ANY
    };
}

#[test]
fn each_type_is_read_as_itself() {
    let number = |text: &str| Several::Number(text.parse().unwrap());
    let text = |text: &str| Several::String(text.to_owned());
    let array = |items: Vec<Several>| Several::Array(items.try_into().unwrap());
    let wanted = array(vec![text("a"), number("1.50"), array(vec![])]);
    assert_eq!(serde_json::from_str::<Several>("[\"a\", 1.50, []]").unwrap(), wanted);
    let packed = rmp_serde::to_vec(&("a", 1.5, [(); 0])).unwrap();
    assert_eq!(rmp_serde::from_slice::<Several>(&packed).unwrap(), wanted);
    for (text, value) in [
        ("true", Simple::Boolean(true)),
        ("\"a\"", Simple::String("a".to_owned())),
        ("\"\\u0061\"", Simple::String("a".to_owned())),
        ("null", Simple::Null(Null)),
        ("{}", Simple::Object(Any::new())),
    ] {
        assert_eq!(serde_json::from_str::<Simple>(text).unwrap(), value);
        let buffered: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(Simple::deserialize(buffered).unwrap(), value);
    }
}

#[test]
fn a_type_that_is_not_allowed_is_named() {
    let wanted = "an array, a string or a number";
    for (text, found) in [("null", "null"), ("true", "a boolean"), ("{\"a\":1}", "an object")] {
        let error = serde_json::from_str::<Several>(text).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("invalid type: {found}, expected {wanted} (several)")),
            "{error}"
        );
        says::<Several>(
            text,
            &[(
                &format!("several: expected {wanted}, found {found} (line 1, column 1)"),
                "/type",
            )],
        );
    }
    let packed = rmp_serde::to_vec(&std::collections::BTreeMap::from([("a", 1)])).unwrap();
    let error = rmp_serde::from_slice::<Several>(&packed).unwrap_err().to_string();
    assert_eq!(error, format!("invalid type: an object, expected {wanted} (several)"));
    let error = serde_json::from_str::<Simple>("1").unwrap_err().to_string();
    let wanted = "an object, a string, a boolean or null (simple)";
    assert!(
        error.starts_with(&format!("invalid type: integer `1`, expected {wanted}")),
        "{error}"
    );
    let error = serde_json::from_str::<Simple>("[]").unwrap_err().to_string();
    assert!(
        error.starts_with(&format!("invalid type: an array, expected {wanted}")),
        "{error}"
    );
}

#[test]
fn a_union_within_itself_is_read_as_deep_as_its_check_goes() {
    let text = |levels: usize| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    for levels in [1, 126, 127, 257, 1_000] {
        let read = crate::verdict::from_str::<Several>(&text(levels));
        assert_eq!(read.is_ok(), levels <= 127, "{levels}");
    }
    // In between a reader that takes texts out of texts has not counted enough levels yet.
    for levels in [128, 256] {
        assert!(!Several::accepts(&text(levels)), "{levels}");
    }
}

/// `.ci/run` runs this with serde_json's feature `arbitrary_precision` as well, by which a number is handed out as a map.
#[test]
fn a_number_is_no_object_whatever_serde_json_makes_of_it() {
    for text in ["1.5", "1", "-0", "1e400"] {
        assert!(crate::verdict::from_str::<Simple>(text).is_err(), "{text}");
        assert!(crate::verdict::from_str::<Several>(text).is_ok(), "{text}");
        let within: Array<Several> = serde_json::from_str(&format!("[[{text}]]")).unwrap();
        assert_eq!(serde_json::to_string(&within).unwrap(), format!("[[{text}]]"));
    }
    let value: serde_json::Value = serde_json::from_str("1.5").unwrap();
    assert!(Simple::deserialize(&value).is_err());
    assert_eq!(
        Several::deserialize(value).unwrap(),
        Several::Number("1.5".parse().unwrap())
    );
    let object = r#"{"$serde_json::private::Number":true}"#;
    assert!(
        serde_json::from_str::<Simple>(object).is_ok() || serde_json::from_str::<serde_json::Value>(object).is_err()
    );
}
