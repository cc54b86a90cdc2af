//! The locations and messages of a report.

use std::error::Error;
use std::io::{self, Read};

use exactify::check::Object;
use exactify::{Array, Check, Exact, Map, Never, Options, Raw, Report};

type Flags = Map<String, bool>;

#[track_caller]
fn says(found: Result<impl std::fmt::Debug, Report>, wanted: &str) {
    assert_eq!(found.unwrap_err().to_string(), wanted);
}

#[test]
fn lines_and_columns_count_characters_from_one() {
    says(
        crate::verdict::from_str::<Array<bool>>("[0, 0,\n\n 0,\r\n0\n, 0]"),
        "/0: expected a boolean, found a number (line 1, column 2)\n\
         /1: expected a boolean, found a number (line 1, column 5)\n\
         /2: expected a boolean, found a number (line 3, column 2)\n\
         /3: expected a boolean, found a number (line 4, column 1)\n\
         /4: expected a boolean, found a number (line 5, column 3)",
    );
    says(
        crate::verdict::from_str::<Array<bool>>("[\"é😀\", \"é\", 0,\n \"é\", 0]"),
        "/0: expected a boolean, found a string (line 1, column 2)\n\
         /1: expected a boolean, found a string (line 1, column 8)\n\
         /2: expected a boolean, found a number (line 1, column 13)\n\
         /3: expected a boolean, found a string (line 2, column 2)\n\
         /4: expected a boolean, found a number (line 2, column 7)",
    );
}

#[test]
fn half_a_surrogate_pair_is_reported_where_it_stands() {
    let half = "expected a surrogate pair, found half of one";
    says(
        crate::verdict::from_str::<Array<String>>(r#"["a", "\ud800", 1]"#),
        &format!("/1: {half} (line 1, column 7)\n/2: expected a string, found a number (line 1, column 17)"),
    );
    // Of a name that no text can spell, the object is the place that can be named.
    says(
        crate::verdict::from_str::<Array<Flags>>(r#"[{"\ud800": 1}, {"a": 1}]"#),
        &format!("/0: {half} (line 1, column 3)\n/1/a: expected a boolean, found a number (line 1, column 23)"),
    );
    let report = crate::verdict::from_str::<Flags>(r#"{"\ud800": 1}"#).unwrap_err();
    assert_eq!(report.violations()[0].keyword(), None);
}

#[test]
fn names_are_found_whatever_they_are_made_of() {
    says(
        crate::verdict::from_str::<Flags>(r#"{"a\"b": true, "a\u0022b" : false, "c/d~e": 0}"#),
        "/a\"b: duplicate property `a\\\"b` (line 1, column 16)\n\
         /c~1d~0e: expected a boolean, found a number (line 1, column 45)",
    );
    says(
        crate::verdict::from_str::<Flags>(r#"{"a\\": true, "b": 1, "a\\": true}"#),
        "/b: expected a boolean, found a number (line 1, column 20)\n\
         /a\\: duplicate property `a\\\\` (line 1, column 23)",
    );
    says(
        crate::verdict::from_str::<Flags>(r#"{"\"\"": true, "\"\"": true}"#),
        "/\"\": duplicate property `\\\"\\\"` (line 1, column 16)",
    );
}

#[test]
fn an_object_with_many_names_is_looked_at_as_one_with_few() {
    for count in [2, 15, 16, 17, 40] {
        let entries: Vec<String> = (0..count).map(|index| format!("\"n{index}\":true")).collect();
        let text = format!("{{{},\"n1\":true,\"x\":0}}", entries.join(","));
        let report = crate::verdict::from_str::<Flags>(&text).unwrap_err();
        let found: Vec<_> = report
            .violations()
            .iter()
            .map(|violation| (violation.message(), violation.instance_location()))
            .collect();
        assert_eq!(
            found,
            [
                ("duplicate property `n1`", "/n1"),
                ("expected a boolean, found a number", "/x")
            ]
        );
    }
}

#[test]
fn names_that_come_twice_are_found_in_what_is_not_read() {
    says(
        crate::verdict::from_str::<Array>(r#"[1, {"a": [0, {"b/": 1, "b/": {"c": 1, "c": 1}}], "a": 1}]"#),
        "/1/a/1/b~1: duplicate property `b/` (line 1, column 25)\n\
         /1/a/1/b~1/c: duplicate property `c` (line 1, column 40)\n\
         /1/a: duplicate property `a` (line 1, column 51)",
    );
    // Of a wrong type besides.
    says(
        crate::verdict::from_str::<Flags>(r#"{"x": {"a": 1, "a": 1}}"#),
        "/x: expected a boolean, found an object (line 1, column 7)\n\
         /x/a: duplicate property `a` (line 1, column 16)",
    );
    says(
        crate::verdict::from_str::<Map<String, Never>>(r#"{"x": {"a": 1, "a": 1}}"#),
        "/x: unknown property `x` (line 1, column 2)\n\
         /x/a: duplicate property `a` (line 1, column 16)",
    );
}

#[test]
fn null_is_named_where_it_would_do() {
    says(
        crate::verdict::from_str::<Array<Option<bool>>>("[null, true, 1]"),
        "/2: expected a boolean or null, found a number (line 1, column 14)",
    );
    says(
        crate::verdict::from_str::<Array<Option<Array<bool>>>>("[null, [null]]"),
        "/1/0: expected a boolean, found null (line 1, column 9)",
    );
}

#[test]
fn a_report_holds_as_much_as_it_may() {
    let text = format!("[{}0]", "0,".repeat(149));
    let report = crate::verdict::from_str::<Array<bool>>(&text).unwrap_err();
    assert_eq!((report.violations().len(), report.is_truncated()), (100, true));
    assert!(report
        .to_string()
        .ends_with("(line 1, column 200)\nfurther violations are not listed"));
    for (most, wanted) in [(0, 1), (1, 1), (2, 2), (149, 149), (150, 150), (151, 150)] {
        let report = Options::new()
            .max_violations(most)
            .from_str::<Array<bool>>(&text)
            .unwrap_err();
        assert_eq!(report.violations().len(), wanted, "{most}");
        assert_eq!(report.is_truncated(), wanted < 150, "{most}");
    }
}

#[test]
fn long_locations_fill_a_report_by_their_lengths() {
    let name = "x".repeat(1_000);
    let text = |count: usize| format!(r#"{{"{name}":[{}0]}}"#, "0,".repeat(count - 1));
    // 100 times the location and the message are 104 KB.
    let report = crate::verdict::from_str::<Map<String, Array<bool>>>(&text(50)).unwrap_err();
    assert_eq!((report.violations().len(), report.is_truncated()), (50, false));
    let report = crate::verdict::from_str::<Map<String, Array<bool>>>(&text(100)).unwrap_err();
    assert!(report.is_truncated());
    assert!(
        (60..=80).contains(&report.violations().len()),
        "{}",
        report.violations().len()
    );
}

#[test]
fn a_long_location_is_shown_by_its_end() {
    for (length, shown) in [
        (199, format!("/{}", "é".repeat(199))),
        (200, format!("…{}", "é".repeat(200))),
        (250, format!("…{}", "é".repeat(200))),
    ] {
        let text = format!("{{\"{}\":0}}", "é".repeat(length));
        let report = crate::verdict::from_str::<Flags>(&text).unwrap_err();
        assert_eq!(
            report.to_string(),
            format!(
                "{shown}: expected a boolean, found a number (line 1, column {})",
                length + 5
            )
        );
        assert_eq!(report.violations()[0].instance_location().len(), 2 * length + 1);
    }
    says(
        crate::verdict::from_str::<Flags>(r#"{"a\nb": 0}"#),
        "/a\\nb: expected a boolean, found a number (line 1, column 10)",
    );
}

/// Gives what it has, and then fails.
struct Broken(&'static [u8]);

impl Read for Broken {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self.0.read(into)? {
            0 => Err(io::Error::other("no more")),
            some => Ok(some),
        }
    }
}

#[test]
fn bytes_that_are_no_text_are_reported() {
    assert_eq!(exactify::from_slice::<Array<bool>>(b"[true]").unwrap()[..], [true]);
    assert_eq!(
        exactify::from_reader::<Array<bool>>(&b"[true]"[..]).unwrap()[..],
        [true]
    );
    says(
        exactify::from_slice::<Array<bool>>(b"[1]"),
        "/0: expected a boolean, found a number (line 1, column 2)",
    );
    says(
        exactify::from_slice::<Array<bool>>(b"[true,\n \"\xc3\xa9\xff\"]"),
        "expected UTF-8, found another byte (line 2, column 4)",
    );
    let report = exactify::from_reader::<Array<bool>>(Broken(b"[true]")).unwrap_err();
    assert_eq!(
        report.to_string(),
        "the text cannot be read: no more (line 1, column 1)"
    );
    assert_eq!(report.source().unwrap().to_string(), "no more");
    assert!(crate::verdict::from_str::<bool>("1").unwrap_err().source().is_none());
}

#[test]
fn a_report_answers_in_parts() {
    let report = crate::verdict::from_str::<Map<String, Flags>>("{\"a\":\n{\"b\": 1}}").unwrap_err();
    let violation = &report.violations()[0];
    assert_eq!(violation.instance_location(), "/a/b");
    assert_eq!(
        violation.keyword_location(),
        "/additionalProperties/additionalProperties/type"
    );
    assert_eq!(violation.keyword(), Some("type"));
    assert_eq!(violation.missing(), None);
    assert_eq!((violation.line(), violation.column()), (2, 7));
    assert_eq!(violation.message(), "expected a boolean, found a number");
    assert_eq!(
        serde_json::to_string(&report).unwrap(),
        concat!(
            r#"{"valid":false,"errors":[{"keywordLocation":"/additionalProperties/additionalProperties/type","#,
            r#""instanceLocation":"/a/b","error":"expected a boolean, found a number"}]}"#
        )
    );
    assert_eq!(
        format!("{violation:?}"),
        "Violation { instance_location: \"/a/b\", \
         keyword_location: \"/additionalProperties/additionalProperties/type\", line: 2, column: 7, \
         message: \"expected a boolean, found a number\" }"
    );
}

/// What `unwrap`, and a `main` that returns the report, show.
#[test]
fn a_report_is_debugged_as_it_is_displayed() {
    let text = r#"{"a": 1, "b": null}"#;
    let report = crate::verdict::from_str::<Map<String, bool>>(text).unwrap_err();
    let lines = "/a: expected a boolean, found a number (line 1, column 7)\n\
                 /b: expected a boolean, found null (line 1, column 15)";
    assert_eq!(format!("{report:?}"), lines);
    assert_eq!(format!("{report:#?}"), format!("{report:#}"));
    assert_eq!(
        format!("{:?}", crate::verdict::from_str::<bool>("1").unwrap_err()),
        "expected a boolean, found a number (line 1, column 1)"
    );
    let error = "[1,".parse::<Raw>().unwrap_err();
    assert_eq!(format!("{error:?}"), "EOF while parsing a value at line 1 column 3");
    let refusal = exactify::Refusal::new("pattern", "`x` is not a country");
    assert_eq!(format!("{refusal:?}"), "`x` is not a country");
    let mut error = exactify::BuildError::default();
    error.push("id", "missing");
    error.push("", "3 properties, at most 2");
    assert_eq!(format!("{error:?}"), "`id`: missing; 3 properties, at most 2");
}

/// An object that is open, and knows one property.
#[derive(Debug, serde::Deserialize)]
struct Loose(Map<String, Raw>);

impl Exact for Loose {
    const CHECK: &'static Check = &Check {
        object: &Object {
            properties: &[("known", &Check::ANY)],
            ..Object::ANY
        },
        ..Check::OBJECT
    };

    fn has_unknown(&self) -> bool {
        !self.0.is_empty()
    }
}

#[test]
fn what_is_unknown_is_refused_by_a_closed_reading_alone() {
    let closed = Options::new().closed();
    for text in ["{}", "{\"a\": 1}"] {
        assert!(crate::verdict::from_str::<Loose>(text).is_ok());
        assert!(Options::default().from_slice::<Loose>(text.as_bytes()).is_ok());
    }
    assert!(crate::verdict::read::<Loose>(closed, "{}").is_ok());
    let report = closed.from_reader::<Loose>(&b"{\"a\": 1}"[..]).unwrap_err();
    assert_eq!(report.to_string(), "/a: unknown property `a` (line 1, column 2)");
    assert_eq!(report.violations()[0].keyword_location(), "/additionalProperties");
}
