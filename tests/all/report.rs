//! The report of everything that is wrong with a request, in all its forms, verbatim.

use std::error::Error;

use konnect_billing::{Options, Report, UpsertCustomerBillingDataRequest as Request, Violation};
use serde_json::Value;

/// Everything that can be wrong with a request, over several lines, some of them beyond ASCII.
const TEXT: &str = r#"{
  "äöü": {"日本": 1, "日本": 2},
  "billing_profile": {"ID": "01G65Z755AFWAKHE12NY0CQ9FH"},
  "app_data": {
    "stripe": {"customer_id": null, "labels": {"é": "x", "a~b/c": "-", "long": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}},
    "external_invoicing": {"labels": {"": "", "env": "test-"}}
  }
}"#;

const STRIPE: &str = "/properties/app_data/properties/stripe/properties";
const INVOICING: &str = "/properties/app_data/properties/external_invoicing/properties";

#[track_caller]
fn report(text: &str) -> Report {
    konnect_billing::from_str::<Request>(text).unwrap_err()
}

#[track_caller]
fn closed(text: &str) -> Report {
    Options::new().closed().from_str::<Request>(text).unwrap_err()
}

#[test]
fn every_violation_is_told_with_its_place_in_the_order_of_the_text() {
    assert_eq!(
        report(TEXT).to_string(),
        "/äöü/日本: duplicate property `日本` (line 2, column 20)\n\
         /billing_profile: missing property `id` (line 3, column 22)\n\
         /app_data/stripe/customer_id: expected a string, found null (line 5, column 31)\n\
         /app_data/stripe/labels/a~0b~1c: label value: '-' at its start (line 5, column 67)\n\
         /app_data/stripe/labels/long: label value: 64 characters, at most 63 (line 5, column 80)\n\
         /app_data/external_invoicing/labels/: label value: empty, expected 1 to 63 characters (line 6, column 43)\n\
         /app_data/external_invoicing/labels/env: label value: '-' at its end (line 6, column 54)"
    );
}

#[test]
fn every_violation_names_its_keyword_and_where_the_schema_has_it() {
    let found = report(TEXT);
    let found: Vec<_> = found
        .violations()
        .iter()
        .map(|violation| (violation.keyword(), violation.keyword_location().to_owned()))
        .collect();
    assert_eq!(
        found,
        [
            (None, String::new()),
            (Some("required"), "/properties/billing_profile/required".to_owned()),
            (Some("type"), format!("{STRIPE}/customer_id/type")),
            (Some("pattern"), format!("{STRIPE}/labels/additionalProperties/pattern")),
            (
                Some("maxLength"),
                format!("{STRIPE}/labels/additionalProperties/maxLength")
            ),
            (
                Some("minLength"),
                format!("{INVOICING}/labels/additionalProperties/minLength")
            ),
            (
                Some("pattern"),
                format!("{INVOICING}/labels/additionalProperties/pattern")
            ),
        ]
    );
}

#[test]
fn keyword_locations_lead_to_the_keyword_in_the_schema() {
    let schema: Value =
        serde_json::from_str(include_str!("../../schema/UpsertCustomerBillingDataRequest.json")).unwrap();
    for violation in report(TEXT).violations() {
        let found = schema.pointer(violation.keyword_location());
        assert!(found.is_some(), "{}", violation.keyword_location());
    }
}

#[test]
fn too_many_labels_are_counted() {
    let labels: Vec<String> = (0..51).map(|number| format!(r#""{number}":"x""#)).collect();
    let report = report(&format!(
        r#"{{"app_data":{{"stripe":{{"labels":{{{}}}}}}}}}"#,
        labels.join(",")
    ));
    let [violation] = report.violations() else {
        panic!("{report}")
    };
    assert_eq!(violation.message(), "51 labels, at most 50");
    assert_eq!(violation.instance_location(), "/app_data/stripe/labels");
    assert_eq!(violation.keyword_location(), format!("{STRIPE}/labels/maxProperties"));
    assert_eq!(
        (violation.keyword(), violation.missing()),
        (Some("maxProperties"), None)
    );
    assert_eq!((violation.line(), violation.column()), (1, 33));
}

#[test]
fn a_missing_property_is_named() {
    let report = report(r#"{"billing_profile":{}}"#);
    assert_eq!(report.violations()[0].missing(), Some("id"));
}

#[test]
fn the_alternate_form_shows_the_line_with_a_mark_under_the_place() {
    assert_eq!(
        format!("{:#}", report("{\n  \"app_data\": {\"日本\": 1,\t\"stripe\": 5}\n}")),
        "/app_data/stripe: Stripe: expected an object, found a number (line 2, column 35)\n\
         \x20 |\n\
         2 |   \"app_data\": {\"日本\": 1, \"stripe\": 5}\n\
         \x20 |                                     ^"
    );
}

#[test]
fn the_alternate_form_shows_a_piece_of_a_long_line() {
    let text = format!(
        r#"{{"x":"{}","app_data":5,"y":"{}"}}"#,
        "é".repeat(100_000),
        "z".repeat(100_000)
    );
    assert_eq!(
        format!("{:#}", report(&text)),
        format!(
            "/app_data: App customer data: expected an object, found a number (line 1, column 100020)\n\
             \x20 |\n\
             1 | …{}\",\"app_data\":5,\"y\":\"{}…\n\
             \x20 | {}^",
            "é".repeat(37),
            "z".repeat(43),
            " ".repeat(51)
        )
    );
}

#[test]
fn a_text_without_a_character_is_drawn_too() {
    assert_eq!(
        format!("{:#}", report("")),
        "expected a JSON value, found the end of the text (line 1, column 1)\n  |\n1 |\n  | ^"
    );
}

#[test]
fn it_serialises_as_basic_output() {
    assert_eq!(
        serde_json::to_string(&report(
            r#"{"billing_profile":{"id":"01G6"},"app_data":{"stripe":{"labels":{"a/b":1}}}}"#
        ))
        .unwrap(),
        concat!(
            r#"{"valid":false,"errors":[{"keywordLocation":"/properties/billing_profile/properties/id/pattern","#,
            r#""instanceLocation":"/billing_profile/id","error":"ULID: expected 26 characters, found 4"},"#,
            r#"{"keywordLocation":"/properties/app_data/properties/stripe/properties/labels/additionalProperties/type","#,
            r#""instanceLocation":"/app_data/stripe/labels/a~1b","error":"label value: expected a string, found a number"}]}"#,
        )
    );
}

#[test]
fn what_is_no_json_is_one_violation() {
    for (text, line, column, message) in [
        (
            r#"{"billing_profile":5,"#,
            1,
            22,
            "expected a property name in double quotes, found the end of the text",
        ),
        ("{\n \"é\": 1,\n \"é\" 2}", 3, 6, "expected `:`, found `2`"),
        (r#"{"app_data":{"stripe":{},}}"#, 1, 25, "trailing comma before `}`"),
        ("\u{feff}[]", 1, 1, "expected JSON, found a byte order mark"),
        ("{}{}", 1, 3, "expected the end of the text, found `{`"),
    ] {
        let report = report(text);
        let [violation] = report.violations() else {
            panic!("{report}")
        };
        assert_eq!(
            (violation.line(), violation.column(), violation.message()),
            (line, column, message)
        );
        assert_eq!(
            (
                violation.keyword(),
                violation.instance_location(),
                violation.keyword_location()
            ),
            (None, "", "")
        );
        assert!(!report.is_truncated());
    }
}

#[test]
fn closed_reading_names_each_unknown_property_and_what_was_meant() {
    let text = r#"{"app_data":{"stipe":{},"sripe":1,"stripee":1,"Stripe":2,"external-invoicing":{},"strip/":1,"zzz":1},
"app_date":1,"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH","Id":1,"ids":1,"name":1}}"#;
    assert_eq!(
        closed(text).to_string(),
        "/app_data/stipe: unknown property `stipe`: did you mean `stripe`? (line 1, column 14)\n\
         /app_data/sripe: unknown property `sripe`: did you mean `stripe`? (line 1, column 25)\n\
         /app_data/stripee: unknown property `stripee`: did you mean `stripe`? (line 1, column 35)\n\
         /app_data/Stripe: unknown property `Stripe`: did you mean `stripe`? (line 1, column 47)\n\
         /app_data/external-invoicing: unknown property `external-invoicing`: did you mean `external_invoicing`? \
         (line 1, column 58)\n\
         /app_data/strip~1: unknown property `strip/`: did you mean `stripe`? (line 1, column 82)\n\
         /app_data/zzz: unknown property `zzz` (line 1, column 93)\n\
         /app_date: unknown property `app_date`: did you mean `app_data`? (line 2, column 1)\n\
         /billing_profile/Id: unknown property `Id`: did you mean `id`? (line 2, column 67)\n\
         /billing_profile/ids: unknown property `ids`: did you mean `id`? (line 2, column 74)\n\
         /billing_profile/name: unknown property `name` (line 2, column 82)"
    );
    let location = |violation: &Violation| violation.keyword_location().to_owned();
    assert_eq!(
        location(&closed(text).violations()[0]),
        "/properties/app_data/additionalProperties"
    );
    assert_eq!(closed(text).violations()[0].keyword(), Some("additionalProperties"));
    konnect_billing::from_str::<Request>(text).unwrap();
}

#[test]
fn closed_reading_is_the_same_reading_otherwise() {
    let closed = Options::new().closed();
    let text = include_str!("../../examples/upsert.json");
    assert_eq!(
        closed.from_str::<Request>(text).unwrap(),
        konnect_billing::from_str(text).unwrap()
    );
    assert_eq!(
        closed
            .from_str::<Request>(r#"{"x":{"a":1,"a":1},"app_data":[]}"#)
            .unwrap_err()
            .to_string(),
        "/x: unknown property `x` (line 1, column 2)\n\
         /x/a: duplicate property `a` (line 1, column 13)\n\
         /app_data: App customer data: expected an object, found an array (line 1, column 31)"
    );
    assert_eq!(
        closed
            .from_slice::<Request>(b"{\"x\":1}")
            .unwrap_err()
            .violations()
            .len(),
        1
    );
    assert_eq!(
        closed
            .from_reader::<Request>(&b"{\"x\":1}"[..])
            .unwrap_err()
            .violations()
            .len(),
        1
    );
}

#[test]
fn a_report_holds_as_many_violations_as_its_reader_asked_for() {
    let labels: Vec<String> = (0..50).map(|number| format!(r#""{number}":0"#)).collect();
    let labels = format!(r#"{{"labels":{{{}}}}}"#, labels.join(","));
    let text = format!(r#"{{"app_data":{{"stripe":{labels},"external_invoicing":{labels},"x":{{"a":0,"a":0}}}}}}"#);
    for (most, held, truncated) in [
        (0, 1, true),
        (1, 1, true),
        (100, 100, true),
        (101, 101, false),
        (500, 101, false),
    ] {
        let report = Options::new()
            .max_violations(most)
            .from_str::<Request>(&text)
            .unwrap_err();
        assert_eq!(
            (report.violations().len(), report.is_truncated()),
            (held, truncated),
            "{most}"
        );
        let last = report.to_string().lines().last().unwrap().to_owned();
        assert_eq!(last == "further violations are not listed", truncated);
    }
    assert_eq!(report(&text).violations().len(), 100);
    assert_eq!(
        Options::new()
            .max_violations(1)
            .from_str::<Request>(r#"{"app_data":0,"billing_profile":0}"#)
            .unwrap_err()
            .to_string(),
        "/app_data: App customer data: expected an object, found a number (line 1, column 13)\n\
         further violations are not listed"
    );
}

#[test]
fn a_message_repeats_no_more_than_a_short_escaped_excerpt() {
    let name = "\\n\\u001b[31m\\\"".repeat(10_000);
    let report = closed(&format!(r#"{{"{name}":1}}"#));
    let message = report.violations()[0].message();
    assert_eq!(
        message,
        format!(r#"unknown property `{}\n\u{{1b}}[31…`"#, r#"\n\u{1b}[31m\""#.repeat(5))
    );
    assert!(report.to_string().lines().count() == 1 && !report.to_string().contains('\u{1b}'));
    assert!(!format!("{report:#}").contains('\u{1b}'));
}

#[test]
fn what_cannot_be_read_is_the_one_violation_and_the_source() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the line is down"))
        }
    }
    let report = konnect_billing::from_reader::<Request>(Broken).unwrap_err();
    assert_eq!(
        report.to_string(),
        "the text cannot be read: the line is down (line 1, column 1)"
    );
    assert_eq!(report.source().unwrap().to_string(), "the line is down");
}

#[test]
fn a_report_is_an_error_of_any_thread() {
    fn shared<T: Error + Send + Sync + 'static>() {}
    shared::<Report>();
    let error: Box<dyn Error + Send + Sync> = report("").into();
    assert!(error.source().is_none());
}
