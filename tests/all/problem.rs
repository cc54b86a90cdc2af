//! Converts a report to Konnect's problem body, and reads the response of a real server.

use konnect_billing::{Options, Problem, Report, UpsertCustomerBillingDataRequest as Request};
use serde_json::json;

/// One of each rule.
const TEXT: &str = r#"{
  "äöü": {"日本": 1, "日本": 2},
  "billing_profile": {"ID": "01G65Z755AFWAKHE12NY0CQ9FH"},
  "app_data": {
    "stripe": {"customer_id": null, "labels": {"a~b/c": "-", "": ""}},
    "external_invoicing": {"labels": {"long": "0123456789012345678901234567890123456789012345678901234567890123"}}
  }
}"#;

#[track_caller]
fn closed(text: &str) -> Report {
    Options::new().closed().from_str::<Request>(text).unwrap_err()
}

#[test]
fn a_problem_says_it_in_konnects_words() {
    let labels: Vec<String> = (0..51).map(|number| format!(r#""{number}":"x""#)).collect();
    let text = TEXT.replace(r#""long""#, &format!(r#"{}, "long""#, labels.join(",")));
    let problem = Problem::from(&closed(&text));
    assert_eq!((problem.status, problem.title.as_str()), (400, "Bad Request"));
    assert_eq!(problem.detail, "the request body is invalid: 9 violations");
    let told = problem
        .invalid_parameters
        .iter()
        .map(|told| (told.field.as_str(), told.rule.as_deref()));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            ("äöü", Some("unknown_property")),
            ("äöü.日本", None),
            ("billing_profile.id", Some("required")),
            ("billing_profile.ID", Some("unknown_property")),
            ("app_data.stripe.customer_id", Some("type")),
            ("app_data.stripe.labels.a~b/c", Some("pattern")),
            ("app_data.stripe.labels.", Some("min_length")),
            ("app_data.external_invoicing.labels", Some("maxProperties")),
            ("app_data.external_invoicing.labels.long", Some("max_length")),
        ]
    );
    assert!(problem
        .invalid_parameters
        .iter()
        .all(|told| told.source.as_deref() == Some("body")));
}

#[test]
fn a_problem_is_written_as_konnect_writes_it() {
    let problem = Problem::from(&closed(r#"{"app_data":{"stipe":1}}"#));
    assert_eq!(
        serde_json::to_value(&problem).unwrap(),
        json!({
            "status": 400, "title": "Bad Request", "detail": "the request body is invalid: 1 violation",
            "invalid_parameters": [{
                "field": "app_data.stipe", "rule": "unknown_property", "source": "body",
                "reason": "unknown property `stipe`: did you mean `stripe`?",
            }],
        })
    );
    assert_eq!(
        problem.to_string(),
        "400 Bad Request: the request body is invalid: 1 violation\n\
         app_data.stipe: unknown property `stipe`: did you mean `stripe`?"
    );
    let problem = Problem::from(&closed("[]"));
    assert_eq!(problem.invalid_parameters[0].field, "");
}

#[test]
fn a_problem_says_that_there_is_more() {
    let truncated = Options::new().max_violations(1).from_str::<Request>(TEXT).unwrap_err();
    assert_eq!(
        Problem::from(&truncated).detail,
        "the request body is invalid: 1 or more violations"
    );
}

#[test]
fn a_problem_is_read_from_a_servers_answer() {
    let answer = json!({
        "type": "https://httpstatuses.com/400", "status": 400, "title": "Bad Request",
        "instance": "kong:trace:7", "detail": "Invalid parameters",
        "invalid_parameters": [
            {"field": "app_data.stripe.labels", "rule": "maxProperties", "reason": "too many", "source": "body", "max": 50},
            {"field": "billing_profile.id", "rule": "is_from_the_future", "reason": "no", "source": null},
            {"field": "app_data", "rule": null, "reason": "no"},
            {"reason": "no"},
        ],
    });
    let problem: Problem = serde_json::from_value(answer).unwrap();
    assert_eq!(problem.instance.as_deref(), Some("kong:trace:7"));
    let told = problem
        .invalid_parameters
        .iter()
        .map(|told| (told.rule.as_deref(), told.source.as_deref()));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            (Some("maxProperties"), Some("body")),
            (Some("is_from_the_future"), None),
            (None, None),
            (None, None)
        ]
    );
    let again: Problem = serde_json::from_str(&serde_json::to_string(&problem).unwrap()).unwrap();
    assert_eq!(again, problem);
    assert_eq!(serde_json::from_str::<Problem>("{}").unwrap(), Problem::default());
}

#[test]
fn a_problem_obeys_nothing_in_a_name() {
    let problem = Problem::from(&closed(r#"{"\n\u001b[31m":1}"#));
    let line = r"\n\u{1b}[31m: unknown property `\n\u{1b}[31m`";
    assert_eq!(
        problem.to_string(),
        format!("400 Bad Request: the request body is invalid: 1 violation\n{line}")
    );
}
