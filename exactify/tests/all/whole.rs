//! Values whose whole text is kept before they are read, since a deserializer would lose their digits.

use std::fmt::Debug;

use exactify::__private::choice::{self, Branch, Branches, Choice};
use exactify::{Array, Exact, JsonTypes, Map, Number, Raw};
use serde::de::value::{Error, I64Deserializer, MapDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer};

type Any = Map<String, Raw>;

/// A number, an array or an object: as the branches of a choice.
#[derive(Debug, PartialEq)]
enum Amount {
    Number(Number),
    Array(Array),
    Object(Any),
}

impl Choice for Amount {
    const NAME: &'static str = "amount";
    const WHOLE: bool = true;
    const BRANCHES: &'static Branches = &Branches {
        keyword: "oneOf",
        branches: &[
            Branch {
                location: "/oneOf/0",
                types: JsonTypes::NUMBER,
                check: Number::CHECK,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/1",
                types: JsonTypes::ARRAY,
                check: Array::<Raw>::CHECK,
                ..Branch::NONE
            },
            Branch {
                location: "/oneOf/2",
                types: JsonTypes::OBJECT,
                check: Any::CHECK,
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };

    fn read<'de, D: Deserializer<'de>>(branch: usize, deserializer: D) -> Result<Self, D::Error> {
        match branch {
            0 => Number::deserialize(deserializer).map(Amount::Number),
            1 => Array::deserialize(deserializer).map(Amount::Array),
            _ => Any::deserialize(deserializer).map(Amount::Object),
        }
    }
}

#[derive(Debug, PartialEq)]
struct Chosen(Amount);

impl<'de> Deserialize<'de> for Chosen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        choice::deserialize(deserializer).map(Chosen)
    }
}

#[test]
fn every_digit_is_kept_by_a_reader_that_has_the_text() {
    for (text, wanted) in [
        ("1.50", Amount::Number("1.50".parse().unwrap())),
        (
            "[1.50]",
            Amount::Array(["1.50".parse::<Raw>().unwrap()].try_into().unwrap()),
        ),
        (
            r#"{"a":1.50}"#,
            Amount::Object([("a", "1.50".parse::<Raw>().unwrap())].try_into().unwrap()),
        ),
    ] {
        let Chosen(chosen) = serde_json::from_str(text).unwrap();
        let Chosen(read) = serde_json::from_reader(text.as_bytes()).unwrap();
        assert_eq!((&chosen, &read), (&wanted, &wanted), "{text}");
        // One without the text hands out the value.
        let value: serde_json::Value = serde_json::from_str(&text.replace("1.50", "1.5")).unwrap();
        let packed = rmp_serde::to_vec(&value).unwrap();
        assert_eq!(
            Chosen::deserialize(value.clone()).unwrap().0,
            rmp_serde::from_slice::<Chosen>(&packed).unwrap().0
        );
        assert_eq!(
            Chosen::deserialize(&value).unwrap().0,
            Chosen::deserialize(value).unwrap().0
        );
    }
}

#[test]
fn a_reader_without_the_text_hands_out_an_object_as_its_entries() {
    fn object<T: for<'de> Deserialize<'de>>(count: i64) -> T {
        let entries = (0..count).map(|index| (index.to_string(), serde_json::Value::from(index)));
        T::deserialize(MapDeserializer::<_, serde_json::Error>::new(entries)).unwrap()
    }
    let values = |read: Amount| {
        serde_json::to_string(&match read {
            Amount::Object(object) => object,
            other => panic!("{other:?}"),
        })
    };
    for (count, wanted) in [(0, "{}"), (1, r#"{"0":0}"#), (3, r#"{"0":0,"1":1,"2":2}"#)] {
        assert_eq!(values(object::<Chosen>(count).0).unwrap(), wanted);
    }
}

#[test]
fn a_reader_of_a_single_value_is_told_what_was_wanted() {
    fn refusal<T: for<'de> Deserialize<'de> + Debug>() -> String {
        let number: I64Deserializer<Error> = 5_i64.into_deserializer();
        T::deserialize(number).unwrap_err().to_string()
    }
    for (found, wanted) in [
        (refusal::<Chosen>(), "an object, an array or a number (amount)"),
        // A value before the tag is kept as text, too.
        (
            Inner::deserialize(MapDeserializer::<_, Error>::new(
                [("before", 5), ("kind", 1)].into_iter(),
            ))
            .unwrap_err()
            .to_string(),
            "any JSON value",
        ),
    ] {
        assert_eq!(found, format!("invalid type: integer `5`, expected {wanted}"));
    }
}

/// A choice, or a type for each JSON type, of which a choice is made in turn.
#[derive(Debug, PartialEq)]
struct Inner(Amount);

/// `{"oneOf": [{"type": "string"}, …]}` of what `T` reads; if `TAGGED`, that has the `kind` 1 if it is an object.
#[derive(Debug, PartialEq)]
enum Outer<T, const TAGGED: bool> {
    Text(String),
    Inner(T),
}

impl<T: for<'de> Deserialize<'de>, const TAGGED: bool> Choice for Outer<T, TAGGED> {
    const NAME: &'static str = "outer";
    const WHOLE: bool = true;
    const BRANCHES: &'static Branches = &Branches {
        keyword: "oneOf",
        tag: if TAGGED { Some("kind") } else { None },
        branches: &[
            Branch {
                types: JsonTypes::STRING,
                ..Branch::NONE
            },
            Branch {
                types: JsonTypes::NUMBER.or(JsonTypes::ARRAY).or(JsonTypes::OBJECT),
                tags: &["1"],
                ..Branch::NONE
            },
        ],
        ..Branches::NONE
    };

    fn read<'de, D: Deserializer<'de>>(branch: usize, deserializer: D) -> Result<Self, D::Error> {
        match branch {
            0 => String::deserialize(deserializer).map(Outer::Text),
            _ => T::deserialize(deserializer).map(Outer::Inner),
        }
    }
}

impl<'de> Deserialize<'de> for Inner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match choice::deserialize::<Outer<Chosen, true>, D>(deserializer)? {
            Outer::Inner(Chosen(amount)) => Ok(Inner(amount)),
            Outer::Text(text) => Err(serde::de::Error::custom(text)),
        }
    }
}

#[test]
fn a_choice_within_a_choice_reads_what_it_reads_alone() {
    #[track_caller]
    fn both<T: for<'de> Deserialize<'de> + Debug + PartialEq>() {
        for text in [
            "1.50",
            "[1.50]",
            r#"{"kind":1,"a":1.50}"#,
            r#"{"a":1.50,"b":{"kind":2},"kind":1.0}"#,
        ] {
            let wanted = serde_json::from_str::<T>(text).unwrap();
            let reader = || serde_json::Deserializer::from_str(text);
            let (mut one, mut other) = (reader(), reader());
            let untagged = choice::deserialize::<Outer<T, false>, _>(&mut one).unwrap();
            let tagged = choice::deserialize::<Outer<T, true>, _>(&mut other).unwrap();
            let value: serde_json::Value = serde_json::from_str(&text.replace(".50", ".5")).unwrap();
            let alone = T::deserialize(&value).unwrap();
            assert_eq!(
                choice::deserialize::<Outer<T, true>, _>(value).unwrap(),
                Outer::Inner(alone)
            );
            assert_eq!(
                (untagged, tagged),
                (Outer::Inner(serde_json::from_str(text).unwrap()), Outer::Inner(wanted))
            );
        }
    }
    both::<Chosen>();
    both::<Inner>();
}
