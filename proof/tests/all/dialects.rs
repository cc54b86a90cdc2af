//! What schemas of earlier dialects become says what two validators of these dialects say, in their words and places.

use proof::Judge;
use serde_json::{json, Value};

use crate::behaviour::compare_on;

/// One module a golden pair.
macro_rules! golden {
    ($($stem:ident: $root:ident, $alike:ident;)*) => {$(
        mod $stem {
            include!(concat!("../../../exactify-build/tests/golden/", stringify!($stem), ".rs"));

            #[test]
            fn says_what_the_schema_says() {
                let schema = include_str!(concat!("../../../exactify-build/tests/golden/", stringify!($stem), ".json"));
                let judge = super::Judge::new(&::serde_json::from_str(schema).unwrap());
                super::compare_on::<$root>(&super::$alike(), &judge);
            }
        }
    )*};
}

golden! {
    dialect_04: Weather, weather;
    dialect_06: Shelf, shelf;
    dialect_07: Order, order;
    dialect_2019_09: Node, node;
}

// Instances are made from schemas of 2020-12 that say nearly the same, or a little less.

fn weather() -> Value {
    json!({
        "type": "object",
        "properties": {
            "place": {"type": "string", "maxLength": 20},
            "speed": {"type": "number", "exclusiveMinimum": 0, "maximum": 120},
            "row": {
                "type": "array",
                "prefixItems": [{"type": "string"}, {"type": "boolean"}],
                "items": {"type": "boolean"},
                "minItems": 1
            },
            "near": {"type": "array", "items": {"type": "string", "minLength": 1}},
            "kind": {"enum": ["sun", "rain"]},
            "amount": {"type": "number", "maximum": 10}
        },
        "required": ["place"],
        "dependentRequired": {"speed": ["place", "row"]},
        "dependentSchemas": {"near": {"required": ["row"], "properties": {"row": {"maxItems": 4}}}}
    })
}

fn shelf() -> Value {
    json!({
        "type": "object",
        "properties": {
            "boxes": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"label": {"const": "box"}, "if": {"type": "string"}},
                    "required": ["label"]
                },
                "contains": {"required": ["if"]}
            },
            "width": {"type": "number", "exclusiveMinimum": 0},
            "names": {"type": "object", "propertyNames": {"maxLength": 3}, "additionalProperties": {"type": "boolean"}}
        }
    })
}

fn order() -> Value {
    json!({
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "line": {"type": "array", "prefixItems": [{"type": "string"}], "items": false},
            "payment": {"enum": ["card", "cash"]},
            "extra": {"type": "array", "prefixItems": [{"type": "null"}, {"type": "boolean"}]},
            "bounds": {"type": "array", "items": {"type": "integer"}}
        },
        "required": ["id"],
        "if": {"properties": {"payment": {"const": "card"}}, "required": ["payment"]},
        "then": {"required": ["line"]},
        "dependentRequired": {"extra": ["payment"]}
    })
}

fn node() -> Value {
    json!({
        "type": "object",
        "properties": {
            "value": {"type": "integer"},
            "children": {"type": "array", "items": {"$ref": "#"}},
            "pair": {
                "type": "array",
                "prefixItems": [{"type": "string"}],
                "items": {"type": "number"},
                "contains": {"const": 1}
            },
            "size": {"type": "integer", "minimum": 1, "maximum": 9}
        },
        "dependentRequired": {"children": ["value"]}
    })
}

/// As 2019-09 says in section 9.3.1.3. The validators disagree on it: one of them follows 2020-12 there.
#[test]
fn what_contains_accepts_is_unevaluated_in_2019_09() {
    for (text, accepted) in [
        (r#"{"loose": ["abc", 1]}"#, true),
        (r#"{"loose": ["abcd", 1]}"#, false),
        (r#"{"loose": [1]}"#, false),
    ] {
        assert_eq!(exactify::accepts::<dialect_2019_09::Node>(text), accepted, "{text}");
        assert_eq!(
            serde_json::from_str::<dialect_2019_09::Node>(text).is_ok(),
            accepted,
            "{text}"
        );
    }
}
