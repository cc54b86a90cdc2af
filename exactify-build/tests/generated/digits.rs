//! Numbers that differ only in their last digits are different, and different spellings of a number are equal.

mod alike {
    include!("../golden/number_alike.rs");
}

use alike::Alike;
use exactify::Subschema;

#[test]
fn numbers_are_compared_by_value_and_not_as_floats() {
    let above = "100000000000000000001";
    let cases = [
        ("above", above, true),
        ("above", "100000000000000000000", false),
        ("further above", "100000000000000000002", true),
        ("further above", above, false),
        ("same in other words", above, true),
        ("same in other words", "100000000000000000000", false),
        ("close", "0.1000000000000000055", true),
        ("close", "1000000000000000055e-19", true),
        ("close", "0.1", false),
        ("huge", "1e400", true),
        ("huge", "1.1e400", false),
        ("both", "1", true),
        ("both", "10e-1", true),
        ("both", "\"a\"", true),
        ("both", "\"b\"", false),
        ("mixed", "1", true),
        ("mixed", "\"a\"", true),
        ("mixed", "1.5", false),
    ];
    for (name, value, accepted) in cases {
        let text = format!("{{\"{name}\":{value}}}");
        match exactify::from_str::<Alike>(&text) {
            Ok(read) => {
                assert!(accepted, "{text}");
                // A listed value is written as the schema spells it.
                let written = text
                    .replace("1000000000000000055e-19", "0.1000000000000000055")
                    .replace("10e-1", "1");
                assert_eq!(serde_json::to_string(&read).unwrap(), written);
            }
            Err(report) => assert!(!accepted, "{text}: {report}"),
        }
        assert_eq!(serde_json::from_str::<Alike>(&text).is_ok(), accepted, "{text}");
    }
}

#[test]
fn equal_bounds_make_one_type_and_others_another() {
    let one: Option<alike::Bound> = Alike::default().above;
    let same: Option<alike::Bound> = Alike::default().same_in_other_words;
    assert_eq!(one, same);
    assert!(alike::AlikeBound::SCHEMA.contains("100000000000000000002"));
}

#[test]
fn a_types_schema_has_the_digits_of_the_file() {
    let file = include_str!("../golden/number_alike.json");
    let words = |text: &str| text.split_whitespace().collect::<String>();
    assert_eq!(words(Alike::SCHEMA), words(file));
}
