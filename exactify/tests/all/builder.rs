//! The parts of generated builders.

use exactify::__private::build::{BuildError, Draft};
use exactify::__private::object::Properties;
use exactify::{Extra, Integer, Raw};

struct Point;

impl Properties for Point {
    const NAMES: &'static [&'static str] = &["id"];
}

#[test]
fn a_draft_keeps_the_value_or_why_there_is_none() {
    let mut error = BuildError::default();
    let mut draft = Draft::<Integer>::default();
    draft.set("1.0");
    assert_eq!(draft.optional("a", &mut error).unwrap().to_string(), "1.0");
    let mut draft = Draft::<Option<Integer>>::default();
    draft.set_some::<_, Integer>("2");
    assert_eq!(draft.required("b", &mut error).unwrap().unwrap().as_i64(), Some(2));
    assert_eq!(Draft::<bool>::default().optional("c", &mut error), None);
    assert_eq!(error, BuildError::default());
    assert_eq!(error.clone().or(Some(1)), Ok(1));

    let mut draft = Draft::<Integer>::default();
    draft.set(1.5);
    assert_eq!(draft.optional("d", &mut error), None);
    let mut draft = Draft::<Option<Integer>>::default();
    draft.set_some::<_, Integer>("x");
    assert_eq!(draft.required("e", &mut error), None);
    assert_eq!(Draft::<bool>::default().required("f", &mut error), None);
    assert_eq!(
        error.properties().collect::<Vec<_>>(),
        [
            ("d", "expected an integer, found `1.5`"),
            ("e", "`x` is not a JSON number"),
            ("f", "missing"),
        ]
    );
    assert_eq!(error.clone().or(Some(1)), Err(error));
}

#[test]
fn an_error_says_all_that_was_noted_on_one_line() {
    let mut error = BuildError::default();
    error.count(1, 1, 1);
    assert_eq!(error, BuildError::default());
    error.push("id", "missing");
    assert_eq!(error.to_string(), "`id`: missing");
    error.count(2, 0, 1);
    error.count(0, 1, 1);
    error.depends("card", "cvc");
    error.push("", "nothing");
    assert_eq!(
        error.to_string(),
        "`id`: missing; 2 properties, at most 1; 0 properties, at least 1; \
         missing property `cvc`, which `card` needs; nothing"
    );
}

#[test]
fn an_extra_property_is_added_or_noted() {
    let (mut error, mut extra) = (BuildError::default(), Extra::<Point>::new());
    error.add(&mut extra, "a", "1.0".parse::<Raw>().unwrap());
    assert_eq!(extra.get("a").map(Raw::get), Some("1.0"));
    assert_eq!(error, BuildError::default());
    error.add(&mut extra, "id", "1".parse::<Raw>().unwrap());
    let mut numbers = Extra::<Point, Integer>::new();
    error.add(&mut numbers, "b", 1.5);
    assert_eq!((extra.len(), numbers.len()), (1, 0));
    assert_eq!(
        error.to_string(),
        "`id`: `id` is a property of its own; `b`: expected an integer, found `1.5`"
    );
}
