use std::fmt;

use exactify::{Report, Violation};
use serde::{Deserialize, Serialize};

/// The body that Konnect answers a bad request with, `application/problem+json` (RFC 9457).
///
/// Made from a [`Report`], for a service that answers as Konnect does; read from a real server's answer, for a client
/// that wants to tell a person what was wrong. `Display` gives lines for a person.
///
/// ```
/// use konnect_billing::{Problem, UpsertCustomerBillingDataRequest};
///
/// let text = r#"{"billing_profile": {"id": "01G6"}}"#;
/// let report = konnect_billing::from_str::<UpsertCustomerBillingDataRequest>(text).unwrap_err();
/// let problem = Problem::from(&report);
/// assert_eq!(problem.status, 400);
/// assert_eq!(problem.invalid_parameters[0].field, "billing_profile.id");
/// assert_eq!(problem.invalid_parameters[0].rule.as_deref(), Some("pattern"));
///
/// let answer = r#"{"status": 400, "title": "Bad Request", "invalid_parameters": [
///     {"field": "app_data.stipe", "rule": "unknown_property", "reason": "is not allowed", "source": null}
/// ]}"#;
/// let problem: Problem = serde_json::from_str(answer)?;
/// assert_eq!(problem.to_string(), "400 Bad Request\napp_data.stipe: is not allowed");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Problem {
    /// The HTTP status: 400 for a request that the schema refuses.
    pub status: u16,
    /// The status in words.
    pub title: String,
    /// What identifies this one answer on the server, if it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// What is wrong, in a sentence.
    pub detail: String,
    /// What is wrong, one by one.
    pub invalid_parameters: Vec<InvalidParameter>,
}

/// One thing that is wrong with a request, in Konnect's words.
///
/// ```
/// use konnect_billing::{BillingProfile, InvalidParameter};
///
/// let report = konnect_billing::from_str::<BillingProfile>("{}").unwrap_err();
/// let parameter = InvalidParameter::from(&report.violations()[0]);
/// assert_eq!((parameter.field.as_str(), parameter.rule.as_deref()), ("id", Some("required")));
/// assert_eq!(parameter.to_string(), "id: missing property `id`");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InvalidParameter {
    /// The property, in dot notation: `app_data.stripe.labels.env`; empty for the whole request.
    pub field: String,
    /// The rule that it breaks: `pattern`, `required`, `unknown_property`, or one that this crate does not know.
    pub rule: Option<String>,
    /// What is wrong, in a person's words.
    pub reason: String,
    /// The part of the request: `body`.
    pub source: Option<String>,
}

/// The rules whose names at Konnect differ from the schema's keywords.
const RULES: &[(&str, &str)] = &[
    ("additionalProperties", "unknown_property"),
    ("maxLength", "max_length"),
    ("minLength", "min_length"),
];

impl From<&Report> for Problem {
    fn from(report: &Report) -> Problem {
        let invalid_parameters: Vec<_> = report.violations().iter().map(InvalidParameter::from).collect();
        let more = if report.is_truncated() { " or more" } else { "" };
        let detail = match invalid_parameters.len() {
            1 if !report.is_truncated() => "the request body is invalid: 1 violation".to_owned(),
            count => format!("the request body is invalid: {count}{more} violations"),
        };
        Problem {
            status: 400,
            title: "Bad Request".to_owned(),
            instance: None,
            detail,
            invalid_parameters,
        }
    }
}

impl From<&Violation> for InvalidParameter {
    fn from(violation: &Violation) -> InvalidParameter {
        let steps = violation
            .instance_location()
            .split('/')
            .skip(1)
            .map(|step| step.replace("~1", "/").replace("~0", "~"));
        let field: Vec<String> = steps.chain(violation.missing().map(str::to_owned)).collect();
        let rule = violation.keyword().map(|keyword| {
            let renamed = RULES.iter().find(|(known, _)| *known == keyword);
            renamed.map_or(keyword, |(_, rule)| rule).to_owned()
        });
        InvalidParameter {
            field: field.join("."),
            rule,
            reason: violation.message().to_owned(),
            source: Some("body".to_owned()),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.title)?;
        if !self.detail.is_empty() {
            write!(f, ": {}", self.detail)?;
        }
        self.invalid_parameters
            .iter()
            .try_for_each(|parameter| write!(f, "\n{parameter}"))
    }
}

impl fmt::Display for InvalidParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.field.is_empty() {
            // A name from a request may hold whatever a terminal or a log would obey.
            write!(f, "{}: ", self.field.escape_debug())?;
        }
        f.write_str(&self.reason)
    }
}
