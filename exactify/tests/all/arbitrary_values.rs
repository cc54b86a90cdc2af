//! Random bytes give every kind of value and every length within the bounds, and never a value that is refused.
#![cfg(feature = "arbitrary")]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::str::FromStr;

use exactify::__private::object::Properties;
use exactify::__private::text::{check, Rule, Text};
use exactify::arbitrary::{listed, text, Arbitrary};
use exactify::Refusal;
use exactify::{Array, Exact, Extra, Integer, Map, Never, Null, Number, Raw, UniqueArray};

/// Types of every kind, with every trait that may be asked for.
mod optional {
    #![allow(dead_code, missing_docs)]
    include!("../../../exactify-build/tests/golden/optional.rs");
}

use crate::random::made;

fn arbitrary<T: for<'a> Arbitrary<'a>>() -> Vec<T> {
    made(|bytes| T::arbitrary(bytes))
}

/// The values that are made all are, and their `measure`s are just `wanted`.
#[track_caller]
fn reaches<T: for<'a> Arbitrary<'a>>(measure: fn(&T) -> usize, wanted: impl IntoIterator<Item = usize>) {
    let values = arbitrary::<T>();
    assert_eq!(values.len(), 1_000);
    let found: BTreeSet<usize> = values.iter().map(measure).collect();
    assert_eq!(found, wanted.into_iter().collect());
}

#[test]
fn containers_are_of_every_length_within_their_bounds() {
    reaches::<Array<bool>>(|array| array.len(), 0..=3);
    reaches::<Array<bool, 2, 3>>(|array| array.len(), 2..=3);
    reaches::<Array<bool, 5, 50>>(|array| array.len(), 5..=8);
    reaches::<UniqueArray<u64, 1, 3>>(|array| array.len(), 1..=3);
    reaches::<Map<String, bool>>(Map::len, 0..=3);
    reaches::<Map<String, bool, 0, 2>>(Map::len, 0..=2);
    reaches::<Extra<Point, bool>>(Extra::len, 0..=3);
}

struct Point;

impl Properties for Point {
    const NAMES: &'static [&'static str] = &["", "x"];
}

#[test]
fn what_would_be_refused_is_not_made() {
    // Two items of three are often equal.
    let flags = arbitrary::<UniqueArray<bool, 2, 2>>();
    assert!((300..700).contains(&flags.len()), "{}", flags.len());
    assert!(flags.iter().all(|flags| flags[0] != flags[1]));
    // A name that the object has already is left away.
    assert!(arbitrary::<Extra<Point, bool>>()
        .iter()
        .all(|extra| extra.get("").is_none()));
    assert!(arbitrary::<Never>().is_empty());
    assert_eq!(arbitrary::<Null>().len(), 1_000);
}

/// How deep the arrays and objects in a value are nested. Their lengths go to `lengths`.
fn depth(value: &Raw, lengths: &mut BTreeSet<usize>) -> usize {
    let array = value.read::<Array>().map(Vec::from);
    let object = || {
        value
            .read::<Map>()
            .map(|map| map.into_iter().map(|entry| entry.1).collect())
    };
    let Ok(inner) = array.or_else(|_| object()) else {
        return 0;
    };
    lengths.insert(inner.len());
    1 + inner.iter().map(|value| depth(value, lengths)).max().unwrap_or(0)
}

#[test]
fn any_value_is_of_every_type_and_nested_but_little() {
    let values = arbitrary::<Raw>();
    assert_eq!(values.len(), 1_000);
    fn is_integer(text: &str) -> bool {
        text.parse::<i64>().is_ok()
    }
    type Is = fn(&str) -> bool;
    let kinds: [(&str, Is); 8] = [
        ("null", |text| text == "null"),
        ("true", |text| text == "true"),
        ("false", |text| text == "false"),
        ("integer", is_integer),
        ("other number", |text| {
            text.starts_with(char::is_numeric) && !is_integer(text)
        }),
        ("string", |text| text.starts_with('"')),
        ("array", |text| text.starts_with('[')),
        ("object", |text| text.starts_with('{')),
    ];
    for (kind, is) in kinds {
        let count = values.iter().filter(|value| is(value.get())).count();
        assert!((50..250).contains(&count), "{count} times {kind}");
    }
    let mut lengths = BTreeSet::new();
    let depths: BTreeSet<usize> = values.iter().map(|value| depth(value, &mut lengths)).collect();
    assert_eq!(depths, (0..=3).collect());
    assert_eq!(lengths, (0..=3).collect());
}

/// Each value that is made is accepted as it is written.
fn is_read_again<T: for<'a> Arbitrary<'a> + Exact + serde::Serialize + PartialEq + Debug>(least: usize) {
    let values = arbitrary::<T>();
    assert!(values.len() >= least, "{}", values.len());
    for value in values {
        let text = serde_json::to_string(&value).unwrap();
        assert_eq!(crate::verdict::from_str::<T>(&text).unwrap(), value);
    }
}

#[test]
fn what_is_made_is_read_again() {
    is_read_again::<Raw>(1_000);
    is_read_again::<Null>(1_000);
    // One in two thousand is not a number.
    is_read_again::<Number>(990);
    is_read_again::<Integer>(1_000);
    is_read_again::<Array<Option<bool>, 1, 2>>(1_000);
    is_read_again::<UniqueArray<Raw, 1, 3>>(900);
    is_read_again::<Map<String, Integer, 1, 2>>(900);
    is_read_again::<optional::Optional>(300);
    is_read_again::<optional::OptionalCounted>(150);
}

/// A string out of a list, of which other assertions refuse a part.
#[derive(Clone)]
struct Letter(String);

impl Text for Letter {
    const NAME: &'static str = "letter";
    const RULES: &'static [Rule] = &[Rule::MaxLength(1), Rule::OneOf("enum", &["a", "b", "cc", "d"])];
}

impl TryFrom<String> for Letter {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Letter, Refusal> {
        check(&text, Self::RULES).map(|()| Letter(text))
    }
}

impl FromStr for Letter {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Letter, Refusal> {
        text.to_owned().try_into()
    }
}

#[test]
fn of_a_list_each_string_that_obeys_is_made() {
    let letters: BTreeSet<String> = made(text::<Letter>).into_iter().map(|letter| letter.0).collect();
    assert_eq!(letters, ["a", "b", "d"].map(String::from).into());
}

#[test]
fn of_a_list_each_value_that_obeys_is_made() {
    struct Count(String);

    impl TryFrom<Raw> for Count {
        type Error = serde_json::Error;

        fn try_from(value: Raw) -> serde_json::Result<Count> {
            value.read::<Integer>().map(|count| Count(count.to_string()))
        }
    }

    let counts = made(|bytes| listed::<Count>(bytes, &["1", "2.5", "\"3\"", "4e1"]));
    let texts: BTreeSet<String> = counts.into_iter().map(|count| count.0).collect();
    assert_eq!(texts, ["1", "4e1"].map(String::from).into());
}

#[cfg(feature = "proptest")]
#[test]
fn a_strategy_makes_what_the_bytes_do() {
    use exactify::proptest::strategy::{Strategy, ValueTree};
    use exactify::proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let strategy = exactify::arbitrary::strategy::<Array<bool, 2, 3>>();
    let mut lengths = BTreeSet::new();
    for _ in 0..50 {
        lengths.insert(strategy.new_tree(&mut runner).unwrap().current().len());
    }
    assert_eq!(lengths, [2, 3].into());
}
