//! The report on a text that is not JSON: what was found, what was expected, and where.

use exactify::Raw;

#[track_caller]
fn says(text: &str, wanted: &str) {
    let report = crate::verdict::from_str::<Raw>(text).unwrap_err();
    assert_eq!(report.to_string(), wanted, "{text:?}");
    let violation = &report.violations()[0];
    assert_eq!((violation.keyword(), violation.keyword_location()), (None, ""));
}

#[test]
fn a_trailing_comma_is_called_one_where_it_stands() {
    says("[1,]", "trailing comma before `]` (line 1, column 3)");
    says("[1, \n ]", "trailing comma before `]` (line 1, column 3)");
    says("{\"é\": 1,}", "trailing comma before `}` (line 1, column 8)");
    says("{\n  \"a\": 1,\n}\n", "trailing comma before `}` (line 2, column 9)");
    says("[[{\"a\": [0,]}]]", "trailing comma before `]` (line 1, column 11)");
    // Other commas are where something else is wanted.
    says("[,]", "expected a JSON value or `]`, found `,` (line 1, column 2)");
    says("[1,,2]", "expected a JSON value, found `,` (line 1, column 4)");
    says("[1,}", "expected a JSON value, found `}` (line 1, column 4)");
    says(
        "{,}",
        "expected a property name in double quotes or `}`, found `,` (line 1, column 2)",
    );
    says(
        "{\"a\":1,,}",
        "expected a property name in double quotes, found `,` (line 1, column 8)",
    );
    says("{},", "expected the end of the text, found `,` (line 1, column 3)");
}

#[test]
fn a_text_that_ends_too_early_says_what_was_to_come() {
    for (text, wanted, column) in [
        ("", "a JSON value", 1),
        ("[", "a JSON value or `]`", 2),
        ("[1", "`,` or `]`", 3),
        ("[1,", "a JSON value", 4),
        ("{", "a property name in double quotes or `}`", 2),
        ("{\"a\"", "`:`", 5),
        ("{\"a\":", "a JSON value", 6),
        ("{\"a\":1", "`,` or `}`", 7),
        ("{\"a\":1,", "a property name in double quotes", 8),
        ("[\"a", "`\"`", 4),
        ("[{}", "`,` or `]`", 4),
    ] {
        let end = "found the end of the text";
        says(text, &format!("expected {wanted}, {end} (line 1, column {column})"));
    }
    says(
        "[1,\n\n",
        "expected a JSON value, found the end of the text (line 3, column 1)",
    );
}

#[test]
fn what_is_not_a_value_is_shown_from_its_start() {
    for found in [
        "NaN",
        "nul",
        "nulll",
        "True",
        "undefined",
        "01",
        "-",
        "1.",
        ".5",
        "+1",
        "1e",
        "0x10",
        "'a'",
        "//",
        "日本",
        "`",
    ] {
        says(
            &format!("[{found}\n]"),
            &format!("expected a JSON value or `]`, found `{found}` (line 1, column 2)"),
        );
        says(
            &format!("{{\"a\": {found}}}"),
            &format!("expected a JSON value, found `{found}` (line 1, column 7)"),
        );
    }
    let long = "x".repeat(41);
    says(
        &long,
        &format!("expected a JSON value, found `{}…` (line 1, column 1)", &long[1..]),
    );
    says("\u{a0}1", "expected a JSON value, found `\\u{a0}` (line 1, column 1)");
}

#[test]
fn what_stands_in_the_wrong_place_is_shown() {
    says("[1 2]", "expected `,` or `]`, found `2` (line 1, column 4)");
    says("[1}", "expected `,` or `]`, found `}` (line 1, column 3)");
    says("[}", "expected a JSON value or `]`, found `}` (line 1, column 2)");
    says(
        "[\"é\",\n\"é\" \"\"]",
        "expected `,` or `]`, found a string (line 2, column 5)",
    );
    says(
        "{\n \"a\": 1\n \"b\": 2}",
        "expected `,` or `}`, found a string (line 3, column 2)",
    );
    says("{\"a\" 1}", "expected `:`, found `1` (line 1, column 6)");
    says("{\"a\":}", "expected a JSON value, found `}` (line 1, column 6)");
    says(
        "{a: 1}",
        "expected a property name in double quotes or `}`, found `a` (line 1, column 2)",
    );
    says(
        "{\"b\":1,'a':1}",
        "expected a property name in double quotes, found `'a'` (line 1, column 8)",
    );
    says("[] []", "expected the end of the text, found `[` (line 1, column 4)");
    says("{}\n{}", "expected the end of the text, found `{` (line 2, column 1)");
    says("{}\0", "expected the end of the text, found `\\0` (line 1, column 3)");
    says(
        "\u{feff}[]",
        "expected JSON, found a byte order mark (line 1, column 1)",
    );
}

#[test]
fn what_a_string_must_not_have_is_shown() {
    let control = |found: &str| format!("expected `\"` or an escape, found `{found}`");
    says("[\"ab\n\"]", &format!("{} (line 1, column 5)", control("\\n")));
    says("[\"é\u{1}\"]", &format!("{} (line 1, column 4)", control("\\u{1}")));
    says("[1,\n\"\t", &format!("{} (line 2, column 2)", control("\\t")));
    says(
        "{\"a\u{1f}\": 1}",
        &format!("{} (line 1, column 4)", control("\\u{1f}")),
    );

    let escape = "expected an escape such as `\\n` or `\\u00e9`";
    says(r#"["a\x"]"#, &format!(r"{escape}, found `\x` (line 1, column 4)"));
    says(r#"{"\'": 1}"#, &format!(r"{escape}, found `\'` (line 1, column 3)"));
    says("\"\\\n\"", &format!(r"{escape}, found `\\n` (line 1, column 2)"));
    says(r#""\"#, &format!(r"{escape}, found `\` (line 1, column 2)"));

    let digits = "expected four hexadecimal digits behind `\\u`";
    says(r#""\u00é0""#, &format!(r"{digits}, found `\u00é0` (line 1, column 2)"));
    says(
        r#""é\u{e9}""#,
        &format!(r"{digits}, found `\u{{e9}}` (line 1, column 3)"),
    );
    says(r#""\ud8"#, &format!(r"{digits}, found `\ud8` (line 1, column 2)"));
    assert!(crate::verdict::from_str::<Raw>(r#""\"\\\/\b\f\n\r\t\u00E9""#).is_ok());
}

#[test]
fn nesting_of_any_depth_is_followed() {
    let deep = "[".repeat(100_000);
    says(
        &deep,
        "expected a JSON value or `]`, found the end of the text (line 1, column 100001)",
    );
    says(
        &format!("{deep}0,{}", "]".repeat(100_000)),
        "trailing comma before `]` (line 1, column 100002)",
    );
}
