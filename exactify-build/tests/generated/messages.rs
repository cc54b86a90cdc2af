//! The messages of a report on generated numbers, lists, arrays, values of several JSON types and choices, verbatim.

mod number_bounds {
    include!("../golden/number_bounds.rs");
}

mod number_multiple {
    include!("../golden/number_multiple.rs");
}

mod listed {
    include!("../golden/listed.rs");
}

mod tuple {
    include!("../golden/tuple.rs");
}

mod tuple_unique {
    include!("../golden/tuple_unique.rs");
}

mod unique {
    include!("../golden/unique.rs");
}

mod union {
    include!("../golden/union.rs");
}

mod choice_tagged {
    include!("../golden/choice_tagged.rs");
}

mod choice_nullable {
    include!("../golden/choice_nullable.rs");
}

mod choice_nested {
    include!("../golden/choice_nested.rs");
}

mod several_keywords {
    include!("../golden/several_keywords.rs");
}
mod choice_root {
    include!("../golden/choice_root.rs");
}

#[track_caller]
fn says<T: exactify::Exact>(text: &str, report: &str) {
    let Err(found) = exactify::from_str::<T>(text) else {
        panic!("{text} is accepted")
    };
    assert_eq!(found.to_string(), report, "{text}");
}

#[test]
fn numbers_name_the_bound_and_what_was_found() {
    says::<number_bounds::NumberBounds>(
        r#"{"age": 1.5, "rate": 1.50}"#,
        "/age: Age: expected an integer, found `1.5` (line 1, column 9)\n\
         /rate: number bounds rate: expected less than 1.5, found `1.50` (line 1, column 22)",
    );
    says::<number_bounds::NumberBounds>(
        r#"{"age": -1, "rate": 0}"#,
        "/age: Age: expected at least 0, found `-1` (line 1, column 9)\n\
         /rate: number bounds rate: expected more than 0, found `0` (line 1, column 21)",
    );
    says::<number_bounds::NumberBounds>(
        r#"{"age": 1e400, "rate": "x"}"#,
        "/age: Age: expected at most 150, found `1e400` (line 1, column 9)\n\
         /rate: number bounds rate: expected a number, found a string (line 1, column 24)",
    );
    says::<number_multiple::Price>(
        "0.3",
        "Price: expected a multiple of 0.25, found `0.3` (line 1, column 1)",
    );
}

#[test]
fn listed_values_are_told_or_counted() {
    says::<listed::Listed>(
        r#"{"mixed": 2, "nothing": 0, "version": "y", "never": 1, "null": false}"#,
        "/mixed: listed mixed: expected one of 6 values, found `2` (line 1, column 11)\n\
         /nothing: expected `null`, found `0` (line 1, column 25)\n\
         /version: listed version: expected an integer, found a string (line 1, column 39)\n\
         /version: listed version: expected one of 3 values, found `\\\"y\\\"` (line 1, column 39)\n\
         /never: no value is allowed here (line 1, column 53)\n\
         /null: expected null, found a boolean (line 1, column 64)",
    );
}

#[test]
fn several_types_are_told_one_by_one() {
    says::<union::Unions>(
        r#"{"id": null, "flag": 1}"#,
        "/id: ID: expected a string or an integer, found null (line 1, column 8)\n\
         /flag: unions flag: expected an array, a boolean or null, found a number (line 1, column 22)",
    );
    says::<union::Unions>(
        r#"{"id": "", "flag": ["a", "b", 1]}"#,
        "/id: ID: 0 characters, at least 1 (line 1, column 8)\n\
         /flag: 3 items, at most 2 (line 1, column 20)\n\
         /flag/2: expected a string, found a number (line 1, column 31)",
    );
}

#[test]
fn items_are_told_one_by_one_and_counted() {
    says::<tuple::Tuples>(
        r#"{"point": [181, null, 0], "row": ["column", 1.5, true, 2], "long": [0]}"#,
        "/point/0: Longitude: expected at most 180, found `181` (line 1, column 12)\n\
         /point/1: Latitude: expected a number, found null (line 1, column 17)\n\
         /point/2: no value is allowed here (line 1, column 23)\n\
         /row: 4 items, at most 3 (line 1, column 34)\n\
         /row/0: tuples row item0: `column`, expected `row` (line 1, column 35)\n\
         /row/1: expected an integer, found `1.5` (line 1, column 45)\n\
         /row/2: expected an integer, found a boolean (line 1, column 50)\n\
         /long: 1 item, at least 2 (line 1, column 68)\n\
         /long/0: expected a boolean, found a number (line 1, column 69)",
    );
    says::<tuple::Tuples>(
        r#"{"point": {"x": 1}, "ended": [0, 1], "cut": [1, "a"]}"#,
        "/point: Point: expected an array, found an object (line 1, column 11)\n\
         /ended/1: no value is allowed here (line 1, column 34)\n\
         /cut: 2 items, at most 1 (line 1, column 45)",
    );
}

#[test]
fn equal_items_are_told_once() {
    says::<unique::Sets>(
        r#"{"tags": ["a", "b", "\u0062", "a"], "numbers": [1, 1e400, 10e399, 1.0]}"#,
        "/tags: items 1 and 2 are equal (line 1, column 10)\n\
         /numbers: items 1 and 2 are equal (line 1, column 48)",
    );
    says::<unique::Sets>(
        r#"{"objects": [{"a": 1, "b": "x", "c": {"d": [1, 2]}}, {"c": {"d": [1e0, 2]}, "b": "\u0078", "a": 1.0}]}"#,
        "/objects: items 0 and 1 are equal (line 1, column 13)",
    );
    says::<tuple_unique::Draw>("[1, 10E-1]", "items 0 and 1 are equal (line 1, column 1)");
}

#[test]
fn plain_readers_say_the_same_of_items() {
    #[track_caller]
    fn refused<T: serde::de::DeserializeOwned>(text: &str, wanted: &str) {
        let error = serde_json::from_str::<T>(text).err().expect("a refusal").to_string();
        let (message, _) = error.split_once(" at line ").expect("a place");
        assert_eq!(message, wanted, "{text}");
    }

    refused::<tuple::Point>("[1]", "1 item, at least 2");
    refused::<tuple::Point>("[1, 2, 3, ?", "3 items, at most 2");
    refused::<tuple::TuplesEnded>("[1, 2]", "2 items, at most 1");
    refused::<tuple::TuplesRow>("[]", "0 items, at least 1");
    refused::<tuple::TuplesLong>("[true]", "1 item, at least 2");
    refused::<tuple_unique::Draw>("[1, 1.0]", "items 0 and 1 are equal");
    refused::<tuple_unique::Draw>("{}", "invalid type: map, expected an array (Draw)");
}

#[test]
fn tuples_are_made_of_parts_or_of_a_text() {
    use tuple::TuplesCall;

    let raw = |text: &str| text.parse::<exactify::Raw>().unwrap();
    let rest = exactify::Array::try_from(vec![raw("1e400")]).unwrap();
    let call = TuplesCall::new("go".to_owned(), Some(true), tuple::Options::default(), rest.clone());
    assert_eq!(serde_json::to_string(&call).unwrap(), r#"["go",true,{},1e400]"#);
    assert_eq!(TuplesCall::try_from(raw(r#"["go", true, {}, 1e400]"#)).unwrap(), call);
    let (item_0, item_1, item_2, rest) = call.into_parts();
    let gap = TuplesCall::from_parts(item_0.clone(), None, item_2, Default::default());
    assert_eq!(gap.unwrap_err().to_string(), "item 2 without item 1");
    let gap = TuplesCall::from_parts(item_0.clone(), item_1, None, rest);
    assert_eq!(gap.unwrap_err().to_string(), "item 3 without item 2");
    let short = TuplesCall::from_parts(item_0, item_1, None, Default::default()).unwrap();
    assert_eq!(short.item_1(), Some(&Some(true)));
    assert!(short.item_2().is_none() && short.rest().is_empty());

    let one = || "1".parse::<exactify::Integer>().unwrap();
    let draw = tuple_unique::Draw::from_parts(Some(one()), Some(one().into()), Default::default());
    assert_eq!(draw.unwrap_err().to_string(), "items 0 and 1 are equal");
    let refusal = tuple_unique::Draw::try_from(raw("[1, true]")).unwrap_err();
    assert_eq!(
        refusal.to_string(),
        "invalid type: a boolean, expected a string or a number (draw item1)"
    );
}

#[test]
fn a_choice_names_the_tags_that_it_knows() {
    says::<choice_tagged::Payment>(
        r#"{"kind": "cash"}"#,
        "`kind`: expected one of `card`, `bank`, `coins`, `notes`, found `cash` (line 1, column 10)",
    );
    says::<choice_tagged::Payment>(
        r#"{"number": "12"}"#,
        "missing property `kind`: expected one of `card`, `bank`, `coins`, `notes` (line 1, column 1)",
    );
    says::<choice_tagged::Payment>(
        r#"{"kind": null}"#,
        "`kind`: expected one of `card`, `bank`, `coins`, `notes`, found null (line 1, column 10)",
    );
    says::<choice_nested::Event>(
        r#"[{"v": 1}, {"v": 4}, {"v": {}}, {"v": true}]"#,
        "/1: `v`: expected one of `1`, `2`, `3`, `false`, found `4` (line 1, column 18)\n\
         /2: `v`: expected one of `1`, `2`, `3`, `false`, found an object (line 1, column 28)\n\
         /3: `v`: expected one of `1`, `2`, `3`, `false`, found `true` (line 1, column 39)",
    );
}

#[test]
fn a_choice_names_the_types_that_it_knows() {
    says::<choice_tagged::Payment>("[]", "Payment: expected an object, found an array (line 1, column 1)");
    says::<choice_nullable::NullableChoices>(
        r#"{"two": 1, "one": 1, "behind": {}}"#,
        "/two: nullable choices two: expected an array, a boolean or null, found a number (line 1, column 9)\n\
         /one: name: expected a string or null, found a number (line 1, column 19)\n\
         /behind: nullable choices behind: expected a string, a boolean or null, found an object (line 1, column 32)",
    );
    says::<choice_root::Reply>(
        "1",
        "Reply: expected a string, a boolean or null, found a number (line 1, column 1)\n\
         Reply: expected a string, a boolean or null, found a number (line 1, column 1)",
    );
}

#[test]
fn what_the_chosen_branch_finds_is_told_where_the_branch_stands() {
    let text = r#"{"number": "1", "holder": [], "kind": "card", "kind": "bank"}"#;
    let report = exactify::from_str::<choice_tagged::Payment>(text).unwrap_err();
    let locations: Vec<_> = report
        .violations()
        .iter()
        .map(|violation| (violation.keyword_location(), violation.message()))
        .collect();
    assert_eq!(
        locations,
        [
            (
                "/oneOf/0/$ref/properties/number/minLength",
                "card number: 1 character, at least 2"
            ),
            (
                "/oneOf/0/$ref/properties/holder/type",
                "card holder: expected an object, found an array"
            ),
            ("", "duplicate property `kind`"),
            (
                "/oneOf/0/$ref/properties/kind/const",
                "card kind: `bank`, expected `card`"
            ),
        ]
    );
}

#[test]
fn the_first_error_is_as_clear() {
    let first = |text| {
        serde_json::from_str::<choice_tagged::Payment>(text)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        first(r#"{"kind": "cash"}"#),
        "`kind`: expected one of `card`, `bank`, `coins`, `notes`, found `cash` at line 1 column 16"
    );
    assert_eq!(
        first("{}"),
        "missing property `kind`: expected one of `card`, `bank`, `coins`, `notes` at line 1 column 2"
    );
    assert_eq!(
        first("7"),
        "invalid type: integer `7`, expected an object (Payment) at line 1 column 1"
    );
    assert_eq!(
        first(r#"{"number": "1", "kind": "card"}"#),
        "card number: 1 character, at least 2 at line 1 column 31"
    );
}

#[test]
fn each_keyword_that_a_value_breaks_is_reported() {
    says::<several_keywords::SeveralKeywords>(
        r#"{"array": "b", "listed": null}"#,
        "/array: expected an array, found a string (line 1, column 11)\n\
         /array: `b` does not match `^a` (line 1, column 11)\n\
         /listed: several keywords listed: expected a string, found null (line 1, column 26)",
    );
    says::<several_keywords::SeveralKeywords>(
        r#"{"listed": ""}"#,
        "/listed: several keywords listed: 0 characters, at least 1 (line 1, column 12)\n\
         /listed: several keywords listed: ``, expected `a` (line 1, column 12)",
    );
}
