//! What a report says of generated numbers, listed values and values of several JSON types, verbatim.

#![allow(missing_docs, dead_code)]

mod number_bounds {
    include!("golden/number_bounds.rs");
}

mod number_multiple {
    include!("golden/number_multiple.rs");
}

mod listed {
    include!("golden/listed.rs");
}

mod union {
    include!("golden/union.rs");
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
         /nothing: listed nothing: expected `null`, found `0` (line 1, column 25)\n\
         /version: listed version: `\\\"y\\\"` is of another type than the values in the list (line 1, column 39)\n\
         /version: listed version: expected one of 3 values, found `\\\"y\\\"` (line 1, column 39)\n\
         /never: no value is allowed here (line 1, column 53)\n\
         /null: expected null, found a boolean (line 1, column 64)",
    );
}

#[test]
fn several_types_are_told_one_by_one() {
    says::<union::Unions>(
        r#"{"id": null, "flag": 1}"#,
        "/id: ID: expected a string or a number, found null (line 1, column 8)\n\
         /flag: unions flag: expected a boolean or an array or null, found a number (line 1, column 22)",
    );
    says::<union::Unions>(
        r#"{"id": "", "flag": ["a", "b", 1]}"#,
        "/id: id string: 0 characters, at least 1 (line 1, column 8)\n\
         /flag: 3 items, at most 2 (line 1, column 20)\n\
         /flag/2: expected a string, found a number (line 1, column 31)",
    );
}
