//! Sends a request to the server, and prints an error response as readable lines.
//!
//! ```sh
//! cargo run --bin server &     # a stand-in for Konnect
//! cargo run --bin client -- http://127.0.0.1:3000 01G65Z755AFWAKHE12NY0CQ9FH
//! ```
//!
//! To use it with Konnect itself, set the base URL to that of your region, enable reqwest's default features for TLS,
//! and add a token to the request: `.bearer_auth(token)`.

use std::error::Error;
use std::process::ExitCode;

use konnect_billing::{
    AppCustomerData, BillingProfile, ExternalInvoicing, Problem, Raw, Stripe, Ulid, UpsertCustomerBillingDataRequest,
};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, StatusCode};

const USAGE: &str = "usage: client [--property NAME=JSON]... BASE_URL CUSTOMER_ID

Sends the billing data of a customer to BASE_URL, and prints the response.

  --property NAME=JSON  also send this property, which the schema does not name

exit status: 0 the data was accepted, 1 it was refused, 2 it could not be sent";

fn main() -> ExitCode {
    let mut properties = Vec::new();
    let mut places = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), arguments.len()) {
            ("--property", 1..) => properties.extend(arguments.next()),
            ("--help" | "-h", _) => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            (flag, _) if flag.starts_with("--") => return fail(USAGE),
            _ => places.push(argument),
        }
    }
    let [base, customer] = places.as_slice() else {
        return fail(USAGE);
    };
    match run(base, customer, &properties) {
        Ok(Answer::Accepted(text)) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Ok(Answer::Refused(problem)) => {
            println!("{problem}");
            ExitCode::FAILURE
        }
        Err(error) => fail(&chain(&*error)),
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}

enum Answer {
    Accepted(String),
    Refused(Problem),
}

#[tokio::main(flavor = "current_thread")]
async fn run(base: &str, customer: &str, properties: &[String]) -> Result<Answer, Box<dyn Error>> {
    let customer = customer.parse()?;
    let request = request(properties)?;
    send(base, customer, &request).await
}

/// Builds the request. Data that the schema refuses is an error here, before anything is sent.
fn request(properties: &[String]) -> Result<UpsertCustomerBillingDataRequest, Box<dyn Error>> {
    let stripe = Stripe::builder()
        .customer_id("cus_NffrFeUfNV2Hib")
        .labels([("env", "production"), ("team", "payments")]);
    let mut request = UpsertCustomerBillingDataRequest::builder()
        .billing_profile(BillingProfile::builder().id("01G65Z755AFWAKHE12NY0CQ9FH"))
        .app_data(
            AppCustomerData::builder()
                .stripe(stripe)
                .external_invoicing(ExternalInvoicing::builder().labels([("ledger", "2026_Q4")])),
        );
    for property in properties {
        let (name, json) = property.split_once('=').ok_or("expected --property NAME=JSON")?;
        request = request.extra(name, json.parse::<Raw>()?);
    }
    Ok(request.build()?)
}

/// Sends the request. A 4xx response with a problem body is a refusal. Any other response except 200 is unexpected.
async fn send(
    base: &str,
    customer: Ulid,
    request: &UpsertCustomerBillingDataRequest,
) -> Result<Answer, Box<dyn Error>> {
    if !["http://", "https://"].iter().any(|scheme| base.starts_with(scheme)) {
        return Err(format!("expected a BASE_URL such as `http://127.0.0.1:3000`, found `{base}`").into());
    }
    let base = base.trim_end_matches('/');
    let url = format!("{base}/v3/openmeter/customers/{customer}/billing");
    let response = Client::new().put(url).json(request).send().await?;
    let status = response.status();
    let is_problem = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"application/problem+json"));
    let text = response.text().await?;
    if status == StatusCode::OK {
        Ok(Answer::Accepted(text))
    } else if status.is_client_error() && is_problem {
        Ok(Answer::Refused(serde_json::from_str(&text)?))
    } else {
        // For example a gateway's HTML page. Shows enough to tell what sent it.
        let excerpt: String = text.chars().take(200).collect();
        Err(format!("unexpected answer: {status}: {}", excerpt.escape_debug()).into())
    }
}

/// The error with its sources: reqwest's own message does not say that a connection was refused.
fn chain(error: &dyn Error) -> String {
    let source = error.source().map(|source| format!(": {}", chain(source)));
    format!("{error}{}", source.unwrap_or_default())
}
