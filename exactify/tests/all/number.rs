//! Numbers keep every digit, and assertions apply to their values.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use exactify::__private::number::{check, Limit, Rule};
use exactify::{Check, Integer, Number};
use serde::de::value::{Error, F64Deserializer, I128Deserializer, I64Deserializer, U128Deserializer, U64Deserializer};
use serde::de::IntoDeserializer;
use serde::Deserialize;

#[derive(Clone, PartialEq)]
struct Age(Number);

static AGE: Check = Check {
    name: "age",
    numbers: &[Rule::Maximum(Limit::new("150"))],
    ..Check::INTEGER
};

exactify::number_impls!(Age, "age", &[Rule::Integer, Rule::Maximum(Limit::new("150"))], &AGE);

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

#[test]
fn a_number_becomes_what_it_fits_into() {
    let big = "170141183460469231731687303715884105727";
    for (text, small, unsigned, large) in [
        ("0", Some(0), Some(0), Some(0)),
        ("-0", Some(0), Some(0), Some(0)),
        ("0.0", Some(0), Some(0), Some(0)),
        ("-0e5", Some(0), Some(0), Some(0)),
        ("7", Some(7), Some(7), Some(7)),
        ("-7", Some(-7), None, Some(-7)),
        ("7.0", Some(7), Some(7), Some(7)),
        ("0.7e1", Some(7), Some(7), Some(7)),
        ("-70e-1", Some(-7), None, Some(-7)),
        ("1e3", Some(1_000), Some(1_000), Some(1_000)),
        ("7.5", None, None, None),
        (
            "9223372036854775807",
            Some(i64::MAX),
            Some(i64::MAX as u64),
            Some(i64::MAX.into()),
        ),
        ("18446744073709551615", None, Some(u64::MAX), Some(u64::MAX.into())),
        (big, None, None, Some(i128::MAX)),
        ("1e38", None, None, Some(10_i128.pow(38))),
        ("1e39", None, None, None),
        ("1e400", None, None, None),
        ("1e1000000000000000000", None, None, None),
    ] {
        let number = number(text);
        assert_eq!(
            (number.as_i64(), number.as_u64(), number.as_i128()),
            (small, unsigned, large),
            "{text}"
        );
    }
    let doubles = [("7", 7.0), ("-2.5", -2.5), ("1e400", f64::INFINITY), ("1e-400", 0.0)];
    for (text, double) in doubles {
        assert_eq!(number(text).as_f64(), double, "{text}");
    }
    for (text, is_integer) in [
        ("7", true),
        ("7.0", true),
        ("7.5", false),
        ("1e400", true),
        ("1e-1", false),
    ] {
        assert_eq!(number(text).is_integer(), is_integer, "{text}");
    }
}

#[test]
fn only_the_text_of_a_number_is_one() {
    for text in [
        "", " 1", "1 ", "true", "\"1\"", "01", "+1", ".5", "1.", "1e", "-", "NaN", "[1]", "1,2",
    ] {
        let refusal = text.parse::<Number>().unwrap_err();
        assert_eq!(refusal.keyword(), "type", "{text:?}");
        assert!(Number::try_from(text).is_err(), "{text:?}");
    }
    assert_eq!(Number::try_from("-1.50").unwrap().to_string(), "-1.50");
    assert_eq!(Number::try_from(1.5).unwrap().to_string(), "1.5");
    assert_eq!(
        Number::try_from(f64::NAN).unwrap_err().to_string(),
        "NaN is not a JSON number"
    );
    assert_eq!(Number::from(u128::MAX).to_string(), u128::MAX.to_string());
}

#[test]
fn order_and_hash_are_those_of_the_value() {
    let hash = |number: &Number| {
        let mut hasher = DefaultHasher::new();
        number.hash(&mut hasher);
        hasher.finish()
    };
    let ascending = ["-1e400", "-8", "-7.5", "0", "7", "7.5", "8", "10", "1e400"].map(number);
    for (index, one) in ascending.iter().enumerate() {
        for (other, two) in ascending.iter().enumerate() {
            assert_eq!(one.cmp(two), index.cmp(&other), "{one} {two}");
            assert_eq!(one.partial_cmp(two), Some(index.cmp(&other)), "{one} {two}");
            assert_eq!(one == two, index == other, "{one} {two}");
            assert_eq!(hash(one) == hash(two), index == other, "{one} {two}");
        }
    }
    assert!(number("10") == number("1e1") && hash(&number("10")) == hash(&number("1e1")));
}

#[test]
fn every_digit_is_shown_and_written() {
    for text in ["-0", "1.50", "1e400", "12", "-9223372036854775809", "0.10E+2"] {
        let number: Number = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), text);
        assert_eq!(format!("{number} {number:?}"), format!("{text} Number({text})"));
    }
    assert_eq!(format!("{:>5}|{:<4}|", number("1.5"), number("12")), "  1.5|12  |");
}

#[test]
fn an_integer_that_fits_is_one_for_every_writer() {
    for (text, packed) in [("7", &[7][..]), ("-1", &[0xff]), ("300", &[0xcd, 1, 44])] {
        assert_eq!(rmp_serde::to_vec(&number(text)).unwrap(), packed, "{text}");
    }
}

#[test]
fn readers_without_text_hand_out_values() {
    let read = |found: Result<Number, Error>| found.unwrap().to_string();
    let signed: I64Deserializer<Error> = (-7_i64).into_deserializer();
    assert_eq!(read(Number::deserialize(signed)), "-7");
    let unsigned: U64Deserializer<Error> = u64::MAX.into_deserializer();
    assert_eq!(read(Number::deserialize(unsigned)), u64::MAX.to_string());
    let signed: I128Deserializer<Error> = i128::MIN.into_deserializer();
    assert_eq!(read(Number::deserialize(signed)), i128::MIN.to_string());
    let unsigned: U128Deserializer<Error> = u128::MAX.into_deserializer();
    assert_eq!(read(Number::deserialize(unsigned)), u128::MAX.to_string());
    let double: F64Deserializer<Error> = 2.5.into_deserializer();
    assert_eq!(read(Number::deserialize(double)), "2.5");
    let double: F64Deserializer<Error> = f64::INFINITY.into_deserializer();
    assert_eq!(
        Number::deserialize(double).unwrap_err().to_string(),
        "inf is not a JSON number"
    );

    let packed = rmp_serde::to_vec(&(7, -7, 2.5)).unwrap();
    let numbers: Vec<Number> = rmp_serde::from_slice(&packed).unwrap();
    assert_eq!(numbers, [number("7"), number("-7"), number("2.5")]);
    let packed = rmp_serde::to_vec(&std::collections::BTreeMap::from([("a", 1)])).unwrap();
    let error = rmp_serde::from_slice::<Number>(&packed).unwrap_err().to_string();
    assert_eq!(error, "invalid type: map, expected a number");
    let error = serde_norway::from_str::<Age>("x").unwrap_err().to_string();
    assert!(
        error.starts_with("invalid type: string \"x\", expected a number (age)"),
        "{error}"
    );
}

#[test]
fn what_is_no_number_is_named() {
    for (text, found) in [
        ("null", "null"),
        ("true", "a boolean"),
        ("\"1\"", "a string"),
        ("[1]", "an array"),
        ("{\"a\":1}", "an object"),
    ] {
        let error = serde_json::from_str::<Number>(text).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("invalid type: {found}, expected a number")),
            "{error}"
        );
        let error = serde_json::from_str::<Age>(text).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("invalid type: {found}, expected a number (age)")),
            "{error}"
        );
        let report = crate::verdict::from_str::<Number>(text).unwrap_err().to_string();
        assert_eq!(report, format!("expected a number, found {found} (line 1, column 1)"));
        let report = crate::verdict::from_str::<Age>(text).unwrap_err().to_string();
        assert_eq!(
            report,
            format!("age: expected an integer, found {found} (line 1, column 1)")
        );
    }
}

#[test]
fn a_rule_refuses_what_is_on_the_other_side() {
    let accepts = |rule: Rule, text: &str| check(&number(text), &[rule]).is_ok();
    for (limit, below, above) in [
        ("10", ["9", "9.9", "-1e400", "-10"], ["11", "10.1", "1e400", "1.1e1"]),
        ("1.5", ["1", "1.4", "-2", "0"], ["2", "1.6", "15", "1e1"]),
        (
            "-1e30",
            ["-1e31", "-2e30", "-1e400", "-1000000000000000000000000000001"],
            ["0", "-1", "1", "-1e29"],
        ),
    ] {
        for (texts, is_below) in [(below, true), (above, false)] {
            for text in texts {
                assert_eq!(
                    accepts(Rule::Maximum(Limit::new(limit)), text),
                    is_below,
                    "{text} <= {limit}"
                );
                assert_eq!(
                    accepts(Rule::ExclusiveMaximum(Limit::new(limit)), text),
                    is_below,
                    "{text} < {limit}"
                );
                assert_eq!(
                    accepts(Rule::Minimum(Limit::new(limit)), text),
                    !is_below,
                    "{text} >= {limit}"
                );
                assert_eq!(
                    accepts(Rule::ExclusiveMinimum(Limit::new(limit)), text),
                    !is_below,
                    "{text} > {limit}"
                );
            }
        }
        assert!(accepts(Rule::Maximum(Limit::new(limit)), limit) && accepts(Rule::Minimum(Limit::new(limit)), limit));
        assert!(
            !accepts(Rule::ExclusiveMaximum(Limit::new(limit)), limit)
                && !accepts(Rule::ExclusiveMinimum(Limit::new(limit)), limit)
        );
    }
    for (text, factor, is_multiple) in [
        ("6", "3", true),
        ("7", "3", false),
        ("1", "3", false),
        ("0", "3", true),
        ("-6", "3", true),
        ("6.0", "3", true),
        ("6.3", "0.1", true),
        ("6.3", "0.2", false),
        ("1e400", "3", false),
        ("3e400", "3", true),
        ("0.075", "0.01", false),
        ("1e3", "8", true),
        ("1e2", "8", false),
        ("1e17", "100000000000000000", true),
        ("1e400", "999999999999999989", false),
        ("999999999999999989e400", "999999999999999989", true),
        ("0.0", "0.3", true),
        // Such factors are not valid in a schema. They must only do no harm.
        ("6", "0", false),
    ] {
        assert_eq!(
            accepts(Rule::MultipleOf(Limit::new(factor)), text),
            is_multiple,
            "{text} by {factor}"
        );
    }
    assert!(accepts(Rule::Integer, "1.0") && !accepts(Rule::Integer, "1.5"));
}

#[test]
fn a_generated_type_names_itself() {
    let error = serde_json::from_str::<Age>("1.5").unwrap_err().to_string();
    assert!(error.starts_with("age: expected an integer, found `1.5`"), "{error}");
    let report = crate::verdict::from_str::<Age>("150.5").unwrap_err();
    assert_eq!(
        report.to_string(),
        "age: expected an integer, found `150.5` (line 1, column 1)\n\
         age: expected at most 150, found `150.5` (line 1, column 1)"
    );
    assert_eq!(report.violations()[1].keyword_location(), "/maximum");
    let report = crate::verdict::from_str::<Integer>("1.5").unwrap_err();
    assert_eq!(
        report.to_string(),
        "expected an integer, found `1.5` (line 1, column 1)"
    );
    let age = Age::try_from(7).unwrap();
    assert_eq!(
        format!("{age} {age:?} {}", serde_json::to_string(&age).unwrap()),
        "7 Age(7) 7"
    );
    assert_eq!((age.as_u64(), Number::from(age)), (Some(7), number("7.0")));
    assert!(Age::try_from(151).is_err() && "151".parse::<Age>().is_err() && Age::try_from(1.5).is_err());
}
