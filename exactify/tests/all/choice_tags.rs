//! Tags with escapes, and values that are not tags.

use std::collections::BTreeMap;

use exactify::__private::choice::{self, Branch, Branches, Choice};
use exactify::{JsonTypes, Raw};
use serde::de::{Deserialize, Deserializer};

/// The branch that was read.
struct Led(usize);

const fn branch(tags: &'static [&'static str]) -> Branch {
    Branch {
        types: JsonTypes::OBJECT,
        tags,
        ..Branch::NONE
    }
}

impl Choice for Led {
    const NAME: &'static str = "choice";
    const BRANCHES: &'static Branches = &Branches {
        keyword: "oneOf",
        tag: Some("kind"),
        // A line feed; a backslash and an n; a quotation mark.
        branches: &[
            branch(&[r#""a\nb""#]),
            branch(&[r#""a\\nb""#]),
            branch(&[r#""\"""#, r#""plain""#]),
        ],
        ..Branches::NONE
    };

    fn read<'de, D: Deserializer<'de>>(branch: usize, deserializer: D) -> Result<Self, D::Error> {
        let read = BTreeMap::<String, Raw>::deserialize(deserializer)?;
        assert_eq!(read["before"].get().replace(' ', ""), "[1]");
        assert!(read["kind"].get().starts_with('"'));
        Ok(Led(branch))
    }
}

fn read(tag: &str) -> Result<usize, String> {
    let text = format!(r#"{{"before": [1], "kind": {tag}, "after": {{}}}}"#);
    let lent = choice::deserialize::<Led, _>(&mut serde_json::Deserializer::from_str(&text));
    let streamed = choice::deserialize::<Led, _>(&mut serde_json::Deserializer::from_reader(text.as_bytes()));
    let value = serde_json::from_str::<serde_json::Value>(&text).map(choice::deserialize::<Led, _>);
    let answers = [lent, streamed, value.expect("a value holds it")];
    let [lent, streamed, value] = answers.map(|answer| answer.map(|led| led.0).map_err(|error| error.to_string()));
    let before_place = |answer: &Result<usize, String>| match answer {
        Err(message) => message.split(" at line").next().map(str::to_owned),
        Ok(_) => None,
    };
    assert_eq!(before_place(&streamed), before_place(&lent));
    assert_eq!(before_place(&value), before_place(&lent));
    assert_eq!([&streamed.ok(), &value.ok()], [&lent.clone().ok(); 2]);
    lent
}

#[test]
fn a_tag_leads_to_its_branch_however_it_is_spelled() {
    assert_eq!(read(r#""a\nb""#), Ok(0));
    assert_eq!(read(r#""a\u000ab""#), Ok(0));
    assert_eq!(read(r#""a\\nb""#), Ok(1));
    assert_eq!(read(r#""a\u005cnb""#), Ok(1));
    assert_eq!(read(r#""\"""#), Ok(2));
    assert_eq!(read(r#""\u0022""#), Ok(2));
    assert_eq!(read(r#""plain""#), Ok(2));
    assert_eq!(read(r#""pl\u0061in""#), Ok(2));
}

#[test]
fn what_is_no_tag_is_refused_with_those_that_are() {
    let message = read(r#""other""#).unwrap_err();
    assert!(message.starts_with(r"`kind`: expected one of `a\nb`, "), "{message}");
    assert!(message.contains(", found `other`"), "{message}");
    for tag in ["5", "null", "true", "[]", "{}"] {
        let message = read(tag).unwrap_err();
        assert!(message.contains("expected one of "), "{message}");
        assert!(message.contains(" as `kind`"), "{message}");
    }
}
