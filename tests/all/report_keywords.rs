//! The message for each keyword that the run time reports, verbatim: those of the shipped schema and all others.

use std::str::FromStr;

use exactify::__private::text::{self, Rule, Text};
use exactify::check::Object;
use exactify::Refusal;
use exactify::{Array, Check, Exact, JsonTypes, Map};
use serde::{Deserialize, Deserializer};

/// A string type as generated ones are, with these rules.
macro_rules! text {
    ($name:ident, $types:expr, $rules:expr) => {
        #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
        struct $name(String);

        impl Text for $name {
            const NAME: &'static str = "word";
            const RULES: &'static [Rule] = &$rules;
        }

        impl FromStr for $name {
            type Err = Refusal;

            fn from_str(text: &str) -> Result<$name, Refusal> {
                text.to_owned().try_into()
            }
        }

        impl TryFrom<String> for $name {
            type Error = Refusal;

            fn try_from(text: String) -> Result<$name, Refusal> {
                text::check(&text, Self::RULES).map(|()| $name(text))
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                text::deserialize(deserializer)
            }
        }

        impl Exact for $name {
            const CHECK: &'static Check = &Check {
                types: $types,
                ..Check::string(Self::NAME, Self::RULES)
            };
        }
    };
}

text!(
    Word,
    JsonTypes::STRING,
    [
        Rule::MinLength(2),
        Rule::MaxLength(3),
        Rule::Pattern("^a", |text| text.starts_with('a'))
    ]
);
text!(One, JsonTypes::STRING, [Rule::OneOf("const", &["a"])]);
text!(Few, JsonTypes::STRING, [Rule::OneOf("enum", &["a", "b"])]);
text!(Untyped, JsonTypes::ALL, [Rule::OneOf("enum", &["a"])]);
text!(
    OrNull,
    JsonTypes::STRING.or(JsonTypes::NULL),
    [Rule::OneOf("enum", &["a"])]
);
text!(
    Many,
    JsonTypes::STRING,
    [Rule::OneOf(
        "enum",
        &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]
    )]
);

/// A closed object that requires `id`.
#[derive(Debug)]
struct Closed;

impl<'de> Deserialize<'de> for Closed {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Closed, D::Error> {
        Err(serde::de::Error::custom("refused"))
    }
}

impl Exact for Closed {
    const CHECK: &'static Check = &Check {
        name: "thing",
        object: &Object {
            properties: &[("id", &Check::BOOLEAN)],
            required: &["id"],
            additional: Some(&Check::NEVER),
            ..Object::ANY
        },
        ..Check::OBJECT
    };
}

/// The report on `text` as a `T`: keyword locations and lines.
#[track_caller]
fn says<T: Exact + std::fmt::Debug>(text: &str, wanted: &[(&str, &str)]) {
    let report = exactify::from_str::<T>(text).unwrap_err();
    assert!(!T::accepts(text), "{text}");
    let said = report.violations().iter();
    let said: Vec<_> = said
        .map(|violation| (violation.keyword_location(), violation.message()))
        .collect();
    assert_eq!(said, wanted);
}

#[test]
fn type_says_what_was_found() {
    for (text, found) in [
        ("null", "null"),
        ("1e400", "a number"),
        ("true", "a boolean"),
        ("[]", "an array"),
        ("{}", "an object"),
    ] {
        says::<String>(text, &[("/type", &format!("expected a string, found {found}"))]);
        says::<Word>(text, &[("/type", &format!("word: expected a string, found {found}"))]);
    }
    says::<bool>(r#""true""#, &[("/type", "expected a boolean, found a string")]);
    says::<Array<bool>>("{}", &[("/type", "expected an array, found an object")]);
    says::<Map<String, bool>>("[]", &[("/type", "object: expected an object, found an array")]);
    says::<Closed>("0", &[("/type", "thing: expected an object, found a number")]);
}

#[test]
fn lengths_are_counted_in_characters() {
    says::<Word>(r#""a""#, &[("/minLength", "word: 1 character, at least 2")]);
    says::<Word>(r#""aäöü""#, &[("/maxLength", "word: 4 characters, at most 3")]);
    exactify::from_str::<Word>(r#""a😀é""#).unwrap();
}

#[test]
fn a_pattern_shows_the_text_and_itself() {
    says::<Word>(r#""b\n""#, &[("/pattern", r"word: `b\n` does not match `^a`")]);
    let both = [
        ("/minLength", "word: 0 characters, at least 2"),
        ("/pattern", "word: `` does not match `^a`"),
    ];
    says::<Word>(r#""""#, &both);
}

#[test]
fn lists_show_what_they_hold() {
    says::<One>(r#""b""#, &[("/const", "word: `b`, expected `a`")]);
    says::<Few>(r#""c""#, &[("/enum", "word: `c`, expected one of `a`, `b`")]);
    says::<Many>(
        r#""0""#,
        &[(
            "/enum",
            "word: `0`, expected one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10` and 2 more",
        )],
    );
    let both = [
        ("/type", "word: expected a string, found a number"),
        ("/enum", "word: expected one of `a`, `b`, found a number"),
    ];
    says::<Few>("1", &both);
    says::<Untyped>("1", &[("/enum", "word: expected `a`, found a number")]);
    says::<OrNull>("null", &[("/enum", "word: expected `a`, found null")]);
    let both = [
        ("/type", "word: expected a string or null, found a number"),
        ("/enum", "word: expected `a`, found a number"),
    ];
    says::<OrNull>("1", &both);
}

#[test]
fn counts_say_one_and_many() {
    type Some = Array<bool, 2, 3>;
    says::<Some>("[]", &[("/minItems", "0 items, at least 2")]);
    says::<Some>("[true]", &[("/minItems", "1 item, at least 2")]);
    says::<Some>("[true,true,true,true]", &[("/maxItems", "4 items, at most 3")]);
    type Few = Map<String, bool, 1, 1>;
    says::<Few>("{}", &[("/minProperties", "0 properties, at least 1")]);
    says::<Few>(
        r#"{"a":true,"b":true}"#,
        &[("/maxProperties", "2 properties, at most 1")],
    );
    says::<Map<String, bool, 0, 0>>(r#"{"a":true}"#, &[("/maxProperties", "1 property, at most 0")]);
}

#[test]
fn parts_have_the_location_of_their_subschema() {
    says::<Array<bool>>("[0]", &[("/items/type", "expected a boolean, found a number")]);
    says::<Map<String, bool>>(
        r#"{"a":0}"#,
        &[("/additionalProperties/type", "expected a boolean, found a number")],
    );
    let report = exactify::from_str::<Map<String, Array<bool>>>(r#"{"a~/":[true,0]}"#).unwrap_err();
    assert_eq!(report.violations()[0].instance_location(), "/a~0~1/1");
}

#[test]
fn a_name_is_refused_where_its_object_is() {
    says::<Map<Word, bool>>(
        r#"{"b":true}"#,
        &[
            ("/propertyNames/minLength", "property name `b`: 1 character, at least 2"),
            ("/propertyNames/pattern", "property name `b`: `b` does not match `^a`"),
        ],
    );
    let report = exactify::from_str::<Map<Word, bool>>("{\"ab\":true,\n\"bb\":true}").unwrap_err();
    let [violation] = report.violations() else {
        panic!("{report}")
    };
    assert_eq!(
        (violation.instance_location(), violation.line(), violation.column()),
        ("", 2, 1)
    );
}

#[test]
fn a_closed_object_says_what_is_missing_and_what_is_unknown() {
    says::<Closed>(
        r#"{"ie":true}"#,
        &[
            ("/required", "missing property `id`"),
            ("/additionalProperties", "unknown property `ie`: did you mean `id`?"),
        ],
    );
    says::<Closed>(
        r#"{"id":0}"#,
        &[("/properties/id/type", "expected a boolean, found a number")],
    );
    says::<Closed>(r#"{"id":true,"id":true}"#, &[("", "duplicate property `id`")]);
}
