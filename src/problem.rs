use std::fmt;

use exactify::{Report, Violation};
use serde::{Deserialize, Serialize};

/// The body of Konnect's response to an invalid request, `application/problem+json` (RFC 9457).
///
/// A service that responds like Konnect converts a [`Report`] to a `Problem`. A client deserializes a `Problem` from
/// the response and shows it to people with `Display`.
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
    /// The title of the status, such as `Bad Request`.
    pub title: String,
    /// The identifier of this response on the server, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// What is wrong, in one sentence.
    pub detail: String,
    /// Everything that is wrong, one by one.
    pub invalid_parameters: Vec<InvalidParameter>,
}

/// One thing that is wrong with a request, in Konnect's form.
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
    /// The property in dot notation, `app_data.stripe.labels.env`, or empty for the whole request.
    pub field: String,
    /// The rule that is violated: `pattern`, `required`, `unknown_property`, or one that this crate does not know.
    pub rule: Option<String>,
    /// What is wrong, for people to read.
    pub reason: String,
    /// The part of the request: `body`.
    pub source: Option<String>,
}

/// The rules that Konnect calls by another name than the schema's keyword.
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
            // A name from a request may contain control characters for a terminal or a log.
            write!(f, "{}: ", self.field.escape_debug())?;
        }
        f.write_str(&self.reason)
    }
}
