//! Choices give the same value from every deserializer and in every order of the properties, and nothing is lost.

mod tagged {
    include!("../golden/choice_tagged.rs");
}

mod typed {
    include!("../golden/choice_typed.rs");
}

mod recursive {
    include!("../golden/choice_recursive.rs");
}

mod within {
    include!("../golden/choice_within.rs");
}

mod nested {
    include!("../golden/choice_nested.rs");
}

use exactify::{Exact, Raw};
use recursive::Expression;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tagged::Payment;

#[test]
fn what_stands_before_the_tag_is_kept_byte_for_byte() {
    let text =
        r#"{"a":[1e400, 1.50,"\u0061" ], "number" : "12", "\u0062":{ }, "k\u0069nd": "c\u0061rd", "c":{"x" : 1}}"#;
    for payment in [
        serde_json::from_str::<Payment>(text).unwrap(),
        serde_json::from_slice(text.as_bytes()).unwrap(),
        serde_json::from_reader(text.as_bytes()).unwrap(),
        exactify::from_str(text).unwrap(),
    ] {
        let Payment::Card(card) = payment else {
            panic!("{payment:?}")
        };
        let extra: Vec<_> = card.extra.iter().map(|(name, value)| (name, value.get())).collect();
        assert_eq!(
            extra,
            [("a", r#"[1e400, 1.50,"\u0061" ]"#), ("b", "{ }"), ("c", r#"{"x" : 1}"#)]
        );
        assert_eq!(card.number.as_str(), "12");
    }
}

/// serde_json hands out a text as an object with one property of this name.
#[test]
fn a_property_may_have_the_name_that_means_text() {
    const NAME: &str = "$serde_json::private::RawValue";
    for (found, before) in [("[1.50 ]", ""), (r#""{}""#, ""), (r#""5""#, r#""!":null,"#)] {
        let (carried, known) = (format!(r#""{NAME}":{found}"#), r#""kind":"transfer","amount":1.50"#);
        let text = format!(r#"{{"tag":{{{before}{carried},{known}}}}}"#);
        let written = format!(r#"{{"tag":{{{known},{before}{carried}}}}}"#);
        for within in [
            serde_json::from_str::<within::Within>(&text).unwrap(),
            serde_json::from_slice(text.as_bytes()).unwrap(),
            serde_json::from_reader(text.as_bytes()).unwrap(),
            exactify::from_str(&text).unwrap(),
        ] {
            assert_eq!(serde_json::to_string(&within).unwrap(), written);
        }
        // No `Value` can be read from the text, but it can be made.
        let found: Value = serde_json::from_str(found).unwrap();
        let value = serde_json::json!({ "tag": { (NAME): found, "kind": "transfer", "amount": 1.5 } });
        let within: within::Within = serde_json::from_value(value).unwrap();
        let written = format!(r#"{{"tag":{{"kind":"transfer","amount":1.5,"{NAME}":{found}}}}}"#);
        assert_eq!(serde_json::to_string(&within).unwrap(), written);
        let twice = text.replace(&carried, &format!("{carried},{carried}"));
        let error = serde_json::from_str::<within::Within>(&twice).unwrap_err().to_string();
        assert!(error.contains("duplicate property"), "{error}");
    }
}

#[test]
fn a_name_twice_is_refused_on_either_side_of_the_tag() {
    for text in [
        r#"{"x":1,"x":1,"number":"12","kind":"card"}"#,
        r#"{"x":1,"kind":"card","x":1,"number":"12"}"#,
        r#"{"kind":"card","x":1,"x":1,"number":"12"}"#,
        r#"{"kind":"card","kind":"card","number":"12"}"#,
        r#"{"kind":"card","number":"12","kind":"bank"}"#,
        r#"{"x":{"y":1,"y":2},"number":"12","kind":"card"}"#,
        r#"{"number":"12","number":"12","kind":"card"}"#,
    ] {
        let error = serde_json::from_str::<Payment>(text).unwrap_err().to_string();
        assert!(error.starts_with("duplicate property `"), "{text}: {error}");
        let error = exactify::from_str::<Payment>(text).unwrap_err().to_string();
        assert!(error.contains("duplicate property `"), "{text}: {error}");
    }
}

#[test]
fn values_convert_to_the_choice_of_them() {
    let cash = tagged::Cash::builder()
        .kind("coins")
        .amount(exactify::Number::from(3))
        .build()
        .unwrap();
    let payment = Payment::from(cash);
    assert_eq!(
        serde_json::to_string(&payment).unwrap(),
        r#"{"kind":"coins","amount":3}"#
    );
    let tags: typed::TypedChoicesTags = "a".into();
    assert_eq!(serde_json::to_string(&tags).unwrap(), r#""a""#);
    assert!(typed::TypedChoicesId::try_from("").is_err());
}

#[test]
fn closed_reading_looks_into_the_chosen_branch() {
    let closed = exactify::Options::new().closed();
    closed.from_str::<Payment>(r#"{"number":"12","kind":"card"}"#).unwrap();
    let report = closed
        .from_str::<Payment>(r#"{"number":"12","kind":"card","x":1}"#)
        .unwrap_err();
    assert_eq!(report.to_string(), "/x: unknown property `x` (line 1, column 30)");
}

/// Instances, and whether the schema accepts them.
const PAYMENTS: &[(&str, bool)] = &[
    (r#"{"kind":"card","number":"12","x":[1,"a",{"y":null}]}"#, true),
    (r#"{"number":"12","holder":{"name":"n","z":1},"kind":"card"}"#, true),
    (r#"{"iban":"i","open":true,"kind":"bank"}"#, true),
    (r#"{"amount":1,"kind":"notes"}"#, true),
    (r#"{"amount":1,"kind":"bank"}"#, false),
    (r#"{"amount":0,"kind":"notes"}"#, false),
    (r#"{"number":"12"}"#, false),
    (r#"{"number":"12","kind":["card"]}"#, false),
    (r#"["card","12"]"#, false),
    (r#""card""#, false),
];

const TYPED: &[(&str, bool)] = &[
    (
        r#"{"id":"a","tags":["x"],"shape":{"x":1.5,"y":[]},"limit":3,"odd":true,"each":[true,{}]}"#,
        true,
    ),
    (
        r#"{"id":7,"tags":"x","shape":[true],"limit":"none","odd":"yes","other":"text"}"#,
        true,
    ),
    (r#"{"shape":"all","odd":2}"#, true),
    (r#"{"id":true}"#, false),
    (r#"{"tags":["a","b","c"]}"#, false),
    (r#"{"shape":{"y":1}}"#, false),
    (r#"{"limit":-1}"#, false),
    (r#"{"odd":"no"}"#, false),
    (r#"{"each":[1]}"#, false),
];

#[track_caller]
fn every_reader_agrees<T: Exact + Serialize + PartialEq + std::fmt::Debug>(instances: &[(&str, bool)]) {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Untagged<T> {
        Value(T),
    }

    for (text, valid) in instances {
        let value: Value = serde_json::from_str(text).unwrap();
        let yaml = serde_norway::to_string(&value).unwrap();
        let pack = rmp_serde::to_vec_named(&value).unwrap();
        let read: [(&str, Option<T>); 7] = [
            ("text", serde_json::from_str(text).ok()),
            ("bytes", serde_json::from_reader(text.as_bytes()).ok()),
            ("value", serde_json::from_value(value.clone()).ok()),
            ("borrowed value", T::deserialize(&value).ok()),
            (
                "buffer",
                serde_json::from_str(text).ok().map(|Untagged::Value(value)| value),
            ),
            ("YAML", serde_norway::from_str(&yaml).ok()),
            ("MessagePack", rmp_serde::from_slice(&pack).ok()),
        ];
        for (reader, read) in read {
            assert_eq!(read.is_some(), *valid, "{reader}: {text}");
            if let Some(read) = read {
                assert_eq!(serde_json::to_value(&read).unwrap(), value, "{reader}: {text}");
            }
        }
    }
}

#[test]
fn every_reader_gives_the_same_verdict() {
    every_reader_agrees::<Payment>(PAYMENTS);
    every_reader_agrees::<typed::TypedChoices>(TYPED);
    every_reader_agrees::<nested::Event>(&[
        (
            r#"{"by":{"name":"n","kind":"user","version":1},"type":"created"}"#,
            true,
        ),
        (r#"{"id":5,"type":"updated"}"#, true),
        (r#"{"at":1,"type":"removed"}"#, true),
        (r#"[{"on":true,"v":1},{"on":"x","v":3},{"v":false}]"#, true),
        (r#"[{"on":"x","v":1}]"#, false),
        (r#"{"by":{"kind":"robot"},"type":"created"}"#, false),
        (r#"{"at":1,"type":"changed"}"#, false),
    ]);
}

/// `levels` sums within each other, the tag last or first.
fn sums(levels: usize, late: bool) -> String {
    let (open, close) = match late {
        true => (r#"{"right":"r","left":"#, r#","op":"+"}"#),
        false => (r#"{"op":"+","right":"r","left":"#, "}"),
    };
    format!("{}\"l\"{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn late_tags_nest_as_deep_as_early_ones() {
    for late in [false, true] {
        let text = sums(127, late);
        let read: Expression = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::from_reader::<_, Expression>(text.as_bytes()).unwrap(), read);
        assert_eq!(serde_json::from_str::<Expression>(&sums(127, !late)).unwrap(), read);
    }
}

#[test]
fn what_is_carried_may_be_deeper_than_what_is_read() {
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    let text = (0..60).fold("\"l\"".to_owned(), |inner, _| {
        format!(r#"{{"x":{deep},"items":[{inner}],"op":"list"}}"#)
    });
    let read: Expression = serde_json::from_str(&text).unwrap();
    let Expression::List(list) = read else {
        panic!("no list")
    };
    assert_eq!(list.extra.get("x").map(Raw::get), Some(&*deep));
}

#[test]
fn no_nesting_exhausts_the_stack() {
    // Levels that are read at once, and every so many of them one that is kept first.
    let mixed = |every: usize| {
        (0..2_000).fold("\"l\"".to_owned(), |inner, level| match level % every {
            0 => format!(r#"{{"left":{inner},"right":"r","op":"+"}}"#),
            _ if level % 2 == 0 => format!(r#"{{"op":"+","right":"r","left":{inner}}}"#),
            _ => format!(r#"{{"op":"list","items":[{inner}]}}"#),
        })
    };
    for text in [sums(2_000, true), sums(2_000, false), mixed(2), mixed(60), mixed(120)] {
        serde_json::from_str::<Expression>(&text).unwrap_err();
        serde_json::from_reader::<_, Expression>(text.as_bytes()).unwrap_err();
        let report = exactify::from_str::<Expression>(&text).unwrap_err().to_string();
        assert!(report.contains("nested deeper than 127 levels"), "{report:.200}");
    }
}
