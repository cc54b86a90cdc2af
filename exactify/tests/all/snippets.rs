//! The alternate form of a report: the line, and a mark under the place.
#![cfg(feature = "snippets")]

use exactify::Array;

#[track_caller]
fn shows(text: &str, wanted: &str) {
    let report = crate::verdict::from_str::<Array<bool>>(text).unwrap_err();
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
        "expected a JSON value or `]`, found `日` (line 1, column 3)\n\
         \x20 |\n\
         1 | [ 日 ]\n\
         \x20 |   ^^",
    );
    shows(
        "[ 日",
        "expected a JSON value or `]`, found `日` (line 1, column 3)\n\
         \x20 |\n\
         1 | [ 日\n\
         \x20 |   ^^",
    );
}

#[test]
fn of_a_long_line_a_piece_is_shown_with_marks_where_it_is_cut() {
    let piece = |before: usize, after: usize| {
        let text = format!("[{}1{}]", "true,".repeat(before), ",true".repeat(after));
        let report = crate::verdict::from_str::<Array<bool>>(&text).unwrap_err();
        format!("{report:#}")
            .lines()
            .skip(2)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let line = "true,".repeat(10) + "1" + &",true".repeat(10)[..49];
    let places = |indent: usize| format!("  | {}^", " ".repeat(indent));
    assert_eq!(piece(30, 30), [format!("1 | …{line}…"), places(51)]);
    // The brackets are the characters that are left away.
    assert_eq!(piece(10, 10), [format!("1 | …{line}…"), places(51)]);
    assert_eq!(
        piece(10, 9),
        [
            format!("1 | …{}1{}]", "true,".repeat(10), ",true".repeat(9)),
            places(51)
        ]
    );
    assert_eq!(
        piece(9, 10),
        [
            format!("1 | [{}1{}…", "true,".repeat(9), &",true".repeat(10)[..49]),
            places(46)
        ]
    );
}

/// The line that is shown of an array of true values around a string of `length` characters, quotes among them.
fn shown(length: usize, behind: &str) -> String {
    let value = format!("\"{}\"", "é".repeat(length - 2));
    let text = format!("[{}{value}{behind}{}]", "true,".repeat(30), ",true".repeat(30));
    let report = crate::verdict::from_str::<Array<bool>>(&text).unwrap_err();
    let drawn = format!("{report:#}");
    let (line, mark) = (drawn.lines().nth(2).unwrap(), drawn.lines().nth(3).unwrap());
    let at = line.chars().position(|c| c == '"').unwrap();
    assert_eq!(mark.chars().position(|c| c == '^'), Some(at), "{drawn}");
    line.strip_prefix("1 | ").unwrap().to_owned()
}

#[test]
fn the_value_that_is_wrong_is_shown_whole_if_it_fits_in_a_line() {
    let before = "true,".repeat(20);
    for length in [50, 51, 70, 99, 100] {
        let value = format!("\"{}\"", "é".repeat(length - 2));
        let wanted = format!("…{}{value}…", &before[length..]);
        assert_eq!(shown(length, ""), wanted);
    }
    // A longer one is cut.
    for length in [101, 102, 1_000] {
        let wanted = format!("…{}\"{}…", &before[50..], "é".repeat(49));
        assert_eq!(shown(length, ""), wanted);
    }
    // One that goes on in another line is shown up to the end of its own.
    let text = format!("[{}[{}\n0]]", "true,".repeat(30), "0,".repeat(40));
    let report = crate::verdict::from_str::<Array<bool>>(&text).unwrap_err();
    let line = format!("1 | …{}[{}\n", &before[81..], "0,".repeat(40));
    assert!(format!("{report:#}").contains(&line), "{report:#}");
}

#[test]
fn wide_characters_are_shown_as_others_are() {
    let (wide, value) = ("日".repeat(150), "日".repeat(98));
    let text = format!("[\"{wide}\", \"{value}\", true]");
    let report = crate::verdict::from_str::<Array<bool>>(&text).unwrap_err();
    let drawn = format!("{report:#}");
    assert!(drawn.contains(&format!("1 | [\"{}…\n", "日".repeat(49))), "{drawn}");
    assert!(drawn.contains(&format!("1 | …\"{value}\"…\n")), "{drawn}");
}
