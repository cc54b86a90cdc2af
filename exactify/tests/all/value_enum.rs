//! Values from a list, and arrays whose first items have their own types.

use exactify::__private::tuple::{from_raw, no_gap, Reader};
use exactify::check::Items;
use exactify::{checked_impls, Array, Check, Exact, Integer, JsonTypes, Raw};
use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};

use crate::verdict::says;

macro_rules! listed_type {
    ($name:ident, $types:expr, $lists:expr) => {
        #[derive(Debug)]
        struct $name(Raw);

        checked_impls!(
            $name,
            Raw,
            &Check {
                name: "listed",
                types: $types,
                values: $lists,
                ..Check::ANY
            }
        );
    };
}

listed_type!(
    Free,
    JsonTypes::ALL,
    &[("enum", &["1", "\"a\"", "{\"b\":[null]}"]), ("const", &["1"])]
);
listed_type!(
    Whole,
    JsonTypes::INTEGER.or(JsonTypes::STRING),
    &[("enum", &["1", "1.5", "\"a\"", "null"])]
);

#[test]
fn a_listed_value_may_be_spelled_otherwise() {
    for text in ["1", "1.0", "10e-1"] {
        assert_eq!(serde_json::from_str::<Free>(text).unwrap().get(), text);
        assert_eq!(crate::verdict::from_str::<Whole>(text).unwrap().get(), text);
    }
    assert_eq!(
        Whole::try_from("\"\\u0061\"".parse::<Raw>().unwrap()).unwrap().get(),
        "\"\\u0061\""
    );
    says::<Free>(
        "2",
        &[
            (
                "listed: expected one of 3 values, found `2` (line 1, column 1)",
                "/enum",
            ),
            ("listed: expected `1`, found `2` (line 1, column 1)", "/const"),
        ],
    );
    says::<Free>(
        "{\"b\":[ null ]}",
        &[(
            "listed: expected `1`, found `{\\\"b\\\":[ null ]}` (line 1, column 1)",
            "/const",
        )],
    );
    let wanted = "listed: expected a string or an integer, found";
    says::<Whole>("1.5", &[(&format!("{wanted} `1.5` (line 1, column 1)"), "/type")]);
    says::<Whole>("null", &[(&format!("{wanted} null (line 1, column 1)"), "/type")]);
    says::<Whole>(
        "\"b\"",
        &[(
            "listed: expected one of 4 values, found `\\\"b\\\"` (line 1, column 1)",
            "/enum",
        )],
    );
    says::<Whole>(
        "3",
        &[(
            "listed: expected one of 4 values, found `3` (line 1, column 1)",
            "/enum",
        )],
    );
    says::<Whole>(
        "{\"a\":1,\"a\":1}",
        &[
            (&format!("{wanted} an object (line 1, column 1)"), "/type"),
            (
                "listed: expected one of 4 values, found `{\\\"a\\\":1,\\\"a\\\":1}` (line 1, column 1)",
                "/enum",
            ),
            ("/a: duplicate property `a` (line 1, column 8)", ""),
        ],
    );
    let error = serde_json::from_str::<Whole>("1.5").unwrap_err().to_string();
    assert!(error.starts_with(&format!("{wanted} `1.5`")), "{error}");
}

/// A string, perhaps a boolean, and at most two numbers, no two items equal; two items at least.
#[derive(Debug, PartialEq)]
struct Row(String, Option<bool>, Array<Integer, 0, 2>);

impl serde::Serialize for Row {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.0, self.1, &self.2).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RowVisitor;

        impl<'de> Visitor<'de> for RowVisitor {
            type Value = Row;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a row")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Row, A::Error> {
                let mut items = Reader::new(seq, 2, 4);
                let (name, flag) = (items.item()?, items.item()?);
                let rest = items.rest()?;
                Ok(Row(items.required(name)?, flag, rest))
            }
        }

        deserializer.deserialize_seq(RowVisitor)
    }
}

impl Exact for Row {
    const CHECK: &'static Check = &Check {
        name: "row",
        types: JsonTypes::ARRAY,
        array: &Items {
            prefix: &[&Check::STRING, &Check::BOOLEAN],
            rest: Some(&Check::INTEGER),
            min: 2,
            max: 4,
            unique: true,
            ..Items::ANY
        },
        ..Check::ANY
    };
}

#[test]
fn first_items_have_types_of_their_own() {
    let row = |text: &str| serde_json::from_str::<Row>(text).map_err(|error| error.to_string());
    let numbers = |numbers: &[i64]| -> Array<Integer, 0, 2> {
        let numbers: Vec<_> = numbers
            .iter()
            .map(|number| Integer::try_from(*number).unwrap())
            .collect();
        numbers.try_into().unwrap()
    };
    assert_eq!(row("[\"a\", true]"), Ok(Row("a".to_owned(), Some(true), numbers(&[]))));
    assert_eq!(
        row("[\"a\", true, 1, 2]"),
        Ok(Row("a".to_owned(), Some(true), numbers(&[1, 2])))
    );
    let refused = |text: &str, wanted: &str| {
        let error = row(text).unwrap_err();
        assert!(error.starts_with(wanted), "{text}: {error}");
    };
    refused("[]", "0 items, at least 2");
    refused("[\"a\"]", "1 item, at least 2");
    // What the item too many is, and what stands behind it, does not matter any more.
    refused("[\"a\", true, 1, 2, \"x\", ?", "5 items, at most 4");
    refused("[\"a\", true, 1, \"x\"]", "invalid type: a string, expected a number");
    let raw: Raw = "[\"a\", true, 1]".parse().unwrap();
    assert_eq!(from_raw::<Row>(&raw).unwrap().2, numbers(&[1]));
    let raw: Raw = "[\"a\", 1]".parse().unwrap();
    let refusal = from_raw::<Row>(&raw).unwrap_err();
    assert_eq!(refusal.to_string(), "invalid type: integer `1`, expected a boolean");
    says::<Row>(
        "[1, \"a\", \"a\", true, 1]",
        &[
            ("5 items, at most 4 (line 1, column 1)", "/maxItems"),
            ("items 1 and 2 are equal (line 1, column 1)", "/uniqueItems"),
            (
                "/0: expected a string, found a number (line 1, column 2)",
                "/prefixItems/0/type",
            ),
            (
                "/1: expected a boolean, found a string (line 1, column 5)",
                "/prefixItems/1/type",
            ),
            (
                "/2: expected an integer, found a string (line 1, column 10)",
                "/items/type",
            ),
            (
                "/3: expected an integer, found a boolean (line 1, column 15)",
                "/items/type",
            ),
        ],
    );
    says::<Row>(
        "{}",
        &[("row: expected an array, found an object (line 1, column 1)", "/type")],
    );
}

#[test]
fn no_item_is_there_without_the_one_before() {
    assert!(no_gap(1, &[]).is_ok() && no_gap(1, &[true, true]).is_ok() && no_gap(1, &[false, false]).is_ok());
    let refusal = no_gap(2, &[true, false, true]).unwrap_err();
    assert_eq!(refusal.to_string(), "item 4 without item 3");
    assert_eq!(refusal.keyword(), "prefixItems");
}
