//! The example `check` for a single request: its input, its output and its exit code.

use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use crate::support::program;

const UPSERT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/upsert.json");
const BAD: &str = r#"{"app_data":{"stipe":{},"stripe":{"labels":{"env":"test-"}}}}"#;

/// Runs it with `input` on standard input: exit code, standard output, standard error.
fn check(arguments: &[&str], input: &[u8]) -> (Option<i32>, String, String) {
    let mut child = program("check")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It need not read all of it, or any.
    let _ = child.stdin.take().unwrap().write_all(input);
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

/// It prints `stdout`, nothing else, and exits with `status`.
#[track_caller]
fn prints(arguments: &[&str], input: &str, status: i32, stdout: &str) {
    assert_eq!(
        check(arguments, input.as_bytes()),
        (Some(status), stdout.to_owned(), String::new())
    );
}

#[test]
fn a_good_request_is_shown_as_a_value_and_as_canonical_json() {
    prints(
        &[],
        " { \"x\" : [ 1e400 ] , \"billing_profile\":{\"id\":\"01G65Z755AFWAKHE12NY0CQ9FH\"}}",
        0,
        "UpsertCustomerBillingDataRequest {\n    billing_profile: Some(\n        BillingProfile {\n            \
         id: Ulid(01G65Z755AFWAKHE12NY0CQ9FH),\n            extra: {},\n        },\n    ),\n    app_data: None,\n    \
         extra: {\n        \"x\": Raw([ 1e400 ]),\n    },\n}\n\
         {\"billing_profile\":{\"id\":\"01G65Z755AFWAKHE12NY0CQ9FH\"},\"x\":[ 1e400 ]}\n",
    );
}

#[test]
fn the_example_request_is_good() {
    let (status, stdout, stderr) = check(&[UPSERT], b"");
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    let written: serde_json::Value = serde_json::from_str(stdout.lines().last().unwrap()).unwrap();
    assert_eq!(
        written,
        serde_json::from_str::<serde_json::Value>(include_str!("../../examples/upsert.json")).unwrap()
    );
    assert_eq!(check(&["--closed", UPSERT], b"").0, Some(0));
    assert_eq!(
        check(&["-"], include_bytes!("../../examples/upsert.json")),
        (status, stdout, stderr)
    );
}

#[test]
fn a_bad_request_is_told_line_by_line() {
    let label = "/app_data/stripe/labels/env: label value: '-' at its end (line 1, column 51)\n";
    prints(&[], BAD, 1, label);
    let unknown = "/app_data/stipe: unknown property `stipe`: did you mean `stripe`? (line 1, column 14)\n";
    prints(&["--closed"], BAD, 1, &format!("{unknown}{label}"));
    prints(
        &[],
        "{\n  \"app_data\": {},\n}\n",
        1,
        "trailing comma before `}` (line 2, column 17)\n",
    );
}

#[test]
fn json_is_basic_output() {
    prints(
        &["--json"],
        r#"{"app_data":5}"#,
        1,
        r#"{
  "valid": false,
  "errors": [
    {
      "keywordLocation": "/properties/app_data/type",
      "instanceLocation": "/app_data",
      "error": "App customer data: expected an object, found a number"
    }
  ]
}
"#,
    );
}

#[test]
fn problem_is_konnects_body() {
    prints(
        &["--closed", "--problem", "-"],
        r#"{"app_data":{"stipe":{}}}"#,
        1,
        r#"{
  "status": 400,
  "title": "Bad Request",
  "detail": "the request body is invalid: 1 violation",
  "invalid_parameters": [
    {
      "field": "app_data.stipe",
      "rule": "unknown_property",
      "reason": "unknown property `stipe`: did you mean `stripe`?",
      "source": "body"
    }
  ]
}
"#,
    );
}

#[test]
fn what_is_no_utf_8_is_a_bad_request() {
    let wanted = "expected UTF-8, found another byte (line 1, column 3)\n";
    assert_eq!(check(&[], b"{\"\xff\":1}"), (Some(1), wanted.to_owned(), String::new()));
}

#[test]
fn an_unreadable_file_is_not_a_bad_request() {
    let absent = Path::new(env!("CARGO_TARGET_TMPDIR")).join("absent.json");
    let absent = absent.to_str().unwrap();
    let (status, stdout, stderr) = check(&[absent], b"");
    assert_eq!((status, stdout.as_str()), (Some(2), ""));
    assert!(
        stderr.starts_with(&format!("{absent}: ")) && stderr.lines().count() == 1,
        "{stderr}"
    );
}

#[test]
fn what_it_does_not_understand_it_does_not_do() {
    let (status, usage, stderr) = check(&["--help"], b"");
    assert_eq!((status, stderr.as_str()), (Some(0), ""));
    assert!(
        usage.starts_with("usage: check [--closed] [--json | --problem] [FILE]\n"),
        "{usage}"
    );
    for (arguments, wrong) in [
        (&["--lnes"][..], "unknown flag `--lnes`"),
        (&["--close"], "unknown flag `--close`"),
        (&["--quiet", UPSERT], "unknown flag `--quiet`"),
        (&["-v"], "unknown flag `-v`"),
        (&["a.json", "-"], "expected one FILE, found `a.json` and `-`"),
        (&["--lines", "a", "b"], "expected one FILE, found `a` and `b`"),
        (&["--json", "--problem"], "expected `--json` or `--problem`, found both"),
    ] {
        let wanted = format!("{wrong}\n\n{usage}");
        assert_eq!(check(arguments, b"{}"), (Some(2), String::new(), wanted));
    }
}

#[test]
fn requests_one_a_line_get_a_hint() {
    let hint = "hint: the first line is a whole JSON value and more follow; `--lines` checks one request a line\n";
    for (input, line, found, is_hinted) in [
        ("{}\n{}\n", 2, '{', true),
        ("\r\n{}\r\n\r\n{\"app_data\":", 4, '{', true),
        ("{} {}\n", 1, '{', false),
        ("{}\n}\n", 2, '}', false),
    ] {
        let column = if line == 1 { 4 } else { 1 };
        let report = format!("expected the end of the text, found `{found}` (line {line}, column {column})\n");
        let hint = if is_hinted { hint } else { "" };
        assert_eq!(check(&[], input.as_bytes()), (Some(1), report, hint.to_owned()));
    }
    // What is printed for a program to read stays as it is.
    let (status, stdout, stderr) = check(&["--json"], b"{}\n{}");
    assert!(serde_json::from_str::<serde_json::Value>(&stdout).is_ok(), "{stdout}");
    assert_eq!((status, stderr.as_str()), (Some(1), hint));
    prints(
        &[],
        "{\n\"app_data\": 5}",
        1,
        "/app_data: App customer data: expected an object, found a number (line 2, column 13)\n",
    );
}
