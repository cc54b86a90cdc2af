//! Checks of property names, and checks that lead to themselves.

use exactify::check::{Branch, Branches, Object, StringRule};
use exactify::Refusal;
use exactify::{Check, Exact, JsonTypes};

use crate::verdict::{accepts, closed, says};

fn capitals(text: &str) -> Result<(), Refusal> {
    match text.chars().find(|c| !c.is_ascii_uppercase()) {
        None => Ok(()),
        Some(c) => Err(Refusal::new("pattern", format_args!("code: '{c}', expected A to Z"))),
    }
}

static NAMED: Check = Check {
    strings: &[StringRule::MaxLength(3), StringRule::Parser(capitals)],
    ..Check::string("code", &[])
};

checked!(
    Names,
    &Check {
        name: "names",
        object: &Object {
            names: Some(&Check {
                in_place: &[("/allOf/0/$ref", &NAMED)],
                choices: &[&Branches {
                    keyword: "anyOf",
                    branches: &[Branch {
                        location: "/anyOf/1",
                        types: JsonTypes::STRING,
                        check: &Check {
                            strings: &[StringRule::OneOf("enum", &["A", "BCDE", "f", "G/~"])],
                            ..Check::ANY
                        },
                        ..Branch::NONE
                    }],
                    ..Branches::NONE
                }],
                ..Check::ANY
            }),
            additional: Some(&Check::BOOLEAN),
            ..Object::ANY
        },
        ..Check::OBJECT
    }
);

#[test]
fn a_name_is_an_instance_of_its_own() {
    accepts(Names::CHECK, &["{}", r#"{"A": true}"#, r#"{"\u0041": true}"#]);
    says::<Names>(
        r#"{"A": 0, "BCDE": true, "f": true, "G/~": true, "H": 0}"#,
        &[
            (
                "/A: expected a boolean, found a number (line 1, column 7)",
                "/additionalProperties/type",
            ),
            (
                "property name `BCDE`: 4 characters, at most 3 (line 1, column 10)",
                "/propertyNames/allOf/0/$ref/maxLength",
            ),
            (
                "property name `f`: code: 'f', expected A to Z (line 1, column 24)",
                "/propertyNames/allOf/0/$ref/pattern",
            ),
            (
                "property name `G/~`: code: '/', expected A to Z (line 1, column 35)",
                "/propertyNames/allOf/0/$ref/pattern",
            ),
            (
                "property name `H`: `H`, expected one of `A`, `BCDE`, `f`, `G/~` (line 1, column 48)",
                "/propertyNames/anyOf/1/enum",
            ),
            (
                "/H: expected a boolean, found a number (line 1, column 53)",
                "/additionalProperties/type",
            ),
        ],
    );
}

checked!(
    Nameless,
    &Check {
        object: &Object {
            names: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::ANY
    }
);
checked!(
    Numbered,
    &Check {
        object: &Object {
            names: Some(&Check {
                values: &[("const", &["\"a\""])],
                ..Check::NUMBER
            }),
            ..Object::ANY
        },
        ..Check::ANY
    }
);

#[test]
fn a_name_that_is_not_allowed_at_all() {
    accepts(Nameless::CHECK, &["{}", "1", "[]"]);
    says::<Nameless>(
        r#"{"x": 1}"#,
        &[(
            "property name `x`: no value is allowed here (line 1, column 2)",
            "/propertyNames",
        )],
    );
    says::<Numbered>(
        r#"{"a": 1, "b": {"b": 1, "b": 2}}"#,
        &[
            (
                "property name `a`: expected a number, found a string (line 1, column 2)",
                "/propertyNames/type",
            ),
            (
                "property name `b`: expected a number, found a string (line 1, column 10)",
                "/propertyNames/type",
            ),
            (
                "property name `b`: expected `\\\"a\\\"`, found `\\\"b\\\"` (line 1, column 10)",
                "/propertyNames/const",
            ),
            ("/b/b: duplicate property `b` (line 1, column 24)", ""),
        ],
    );
}

/// `{"properties": {"next": {"$ref": "#"}}, "allOf": [{"properties": {"next": {"$ref": "#"}}}, …], …}`
static CYCLE: Check = Check {
    name: "cycle",
    object: &Object {
        properties: &[("next", &CYCLE)],
        ..Object::ANY
    },
    in_place: &[("/allOf/0", &CYCLE_SIZE), ("/allOf/1/$ref", &CYCLE_SIZE)],
    ..Check::OBJECT
};

static CYCLE_SIZE: Check = Check {
    object: &Object {
        properties: &[("size", &Check::INTEGER), ("child", &CYCLE)],
        ..Object::ANY
    },
    ..Check::ANY
};

checked!(Cycle, &CYCLE);

#[test]
fn a_check_leads_to_itself_through_properties() {
    accepts(
        Cycle::CHECK,
        &[r#"{"next": {"size": 1, "child": {"next": {}, "x": [1, 1]}}}"#, "{}"],
    );
    says::<Cycle>(
        r#"{"next": {"size": true, "child": 1}}"#,
        &[
            (
                "/next/size: expected an integer, found a boolean (line 1, column 19)",
                "/properties/next/allOf/0/properties/size/type",
            ),
            (
                "/next/size: expected an integer, found a boolean (line 1, column 19)",
                "/properties/next/allOf/1/$ref/properties/size/type",
            ),
            (
                "/next/child: cycle: expected an object, found a number (line 1, column 34)",
                "/properties/next/allOf/0/properties/child/type",
            ),
            (
                "/next/child: cycle: expected an object, found a number (line 1, column 34)",
                "/properties/next/allOf/1/$ref/properties/child/type",
            ),
        ],
    );
    let unknown = "/next/child/x: unknown property `x` (line 1, column 21)";
    let location = "/additionalProperties";
    closed::<Cycle>(
        r#"{"next":{"child": {"x":1}}}"#,
        &[
            (
                unknown.replace("21", "20").as_str(),
                &format!("/properties/next/allOf/0/properties/child{location}"),
            ),
            (
                unknown.replace("21", "20").as_str(),
                &format!("/properties/next/allOf/1/$ref/properties/child{location}"),
            ),
        ],
    );
}
