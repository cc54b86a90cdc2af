//! The alternate form of a report: the line, and a mark under the place.
#![cfg(feature = "snippets")]

use exactify::Array;

#[track_caller]
fn shows(text: &str, wanted: &str) {
    let report = exactify::from_str::<Array<bool>>(text).unwrap_err();
    assert_eq!(format!("{report:#}"), wanted, "{report:#}");
}

#[test]
fn each_violation_is_shown_in_its_line() {
    shows(
        "[true,\n  \"日本\",\t1\n]",
        "/1: expected a boolean, found a string (line 2, column 3)\n\
         \x20 |\n\
         2 |   \"日本\", 1\n\
         \x20 |   ^\n\
         /2: expected a boolean, found a number (line 2, column 9)\n\
         \x20 |\n\
         2 |   \"日本\", 1\n\
         \x20 |           ^",
    );
}

#[test]
fn a_wide_character_is_marked_as_wide_as_it_is() {
    shows(
        "[ 日 ]",
        "expected value (line 1, column 3)\n\
         \x20 |\n\
         1 | [ 日 ]\n\
         \x20 |   ^^",
    );
    shows(
        "[ 日",
        "expected value (line 1, column 3)\n\
         \x20 |\n\
         1 | [ 日\n\
         \x20 |   ^^",
    );
}

#[test]
fn of_a_long_line_a_piece_is_shown() {
    shows(
        &format!("[{}1{}]", "true,".repeat(30), ",true".repeat(30)),
        &format!(
            "/30: expected a boolean, found a number (line 1, column 152)\n\
             \x20 |\n\
             1 | {}1{}\n\
             \x20 | {}^",
            "true,".repeat(10),
            &",true".repeat(10)[..49],
            " ".repeat(50)
        ),
    );
}
