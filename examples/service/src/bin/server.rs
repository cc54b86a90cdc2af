//! A service that receives the request, like Konnect's. Use it to try out clients.
//!
//! ```sh
//! cargo run --bin server                          # listens on http://127.0.0.1:3000
//! cargo run --bin server -- --closed              # refuses unknown properties too, as Konnect does
//! cargo run --bin server -- --listen 127.0.0.1:0  # any free port; the first line of output names it
//!
//! curl --request PUT --header 'content-type: application/json' --data @examples/upsert.json \
//!     http://127.0.0.1:3000/v3/openmeter/customers/01G65Z755AFWAKHE12NY0CQ9FH/billing
//! ```
//!
//! Two parts are meant for your own service: [`ExactJson`] is used like `axum::Json` and answers an invalid body with
//! everything that is wrong with it; [`Refusal`] is the `application/problem+json` response.

use std::future::Future;
use std::process::ExitCode;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, Path, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::put;
use axum::{Json, Router};
use exactify::Exact;
use konnect_billing::{InvalidParameter, Options, Problem, Ulid, UpsertCustomerBillingDataRequest};
use tokio::net::TcpListener;

const USAGE: &str = "usage: server [--closed] [--listen ADDRESS]

Answers PUT /v3/openmeter/customers/{customerId}/billing until it is interrupted or terminated.

  --closed          refuse unknown properties, as Konnect's server does
  --listen ADDRESS  the address to listen on, 127.0.0.1:3000 by default

exit status: 0 the server was told to stop, 2 it cannot listen";

/// Far more than a sensible request needs: two sets of fifty labels with long names take 20 KiB.
const MAX_BODY: usize = 64 * 1024;

#[tokio::main]
async fn main() -> ExitCode {
    let mut options = Options::new();
    let mut address = "127.0.0.1:3000".to_owned();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), arguments.len()) {
            ("--closed", _) => options = options.closed(),
            ("--listen", 1..) => address = arguments.next().unwrap_or_default(),
            ("--help" | "-h", _) => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            _ => {
                eprintln!("{USAGE}");
                return ExitCode::from(2);
            }
        }
    }
    match serve(&address, options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{address}: {error}");
            ExitCode::from(2)
        }
    }
}

async fn serve(address: &str, options: Options) -> std::io::Result<()> {
    let listener = TcpListener::bind(address).await?;
    let stop = stop()?;
    println!("listening on http://{}", listener.local_addr()?);
    // Open requests are answered before it stops.
    axum::serve(listener, service(options))
        .with_graceful_shutdown(stop)
        .await
}

/// Completes when the program is interrupted or terminated after this call.
#[cfg(unix)]
fn stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{signal, SignalKind};

    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Completes when the program is interrupted.
#[cfg(not(unix))]
fn stop() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

fn service(options: Options) -> Router {
    Router::new()
        .route("/v3/openmeter/customers/{customerId}/billing", put(upsert))
        .fallback(|| async { Refusal::new(StatusCode::NOT_FOUND, "there is no such path") })
        .method_not_allowed_fallback(|| async {
            Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "this path takes PUT only")
        })
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(options)
}

/// Responds with the request in canonical form, for any customer. Konnect itself stores the data and responds with the
/// customer's.
async fn upsert(
    CustomerId(_customer): CustomerId,
    ExactJson(request): ExactJson<UpsertCustomerBillingDataRequest>,
) -> Json<UpsertCustomerBillingDataRequest> {
    Json(request)
}

/// A body that the schema of `T` accepts. The router's state has the options for reading it.
struct ExactJson<T>(T);

impl<T: Exact, S: Send + Sync> FromRequest<S> for ExactJson<T>
where
    Options: FromRef<S>,
{
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        if !is_json(request.headers()) {
            let detail = "expected a body with `Content-Type: application/json`";
            return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
        }
        // `Bytes` enforces the body limit.
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|rejection| Refusal::new(rejection.status(), rejection.body_text()))?;
        match Options::from_ref(state).from_slice(&body) {
            Ok(value) => Ok(ExactJson(value)),
            Err(report) => Err(Refusal(Problem::from(&report))),
        }
    }
}

/// Whether the content type is `application/json` or `application/….+json`, which is what `axum::Json` requires, too.
/// Parameters are ignored: JSON is UTF-8 whatever `charset` says.
fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = content_type.and_then(|text| text.split(';').next()).unwrap_or("");
    let essence = essence.trim().to_ascii_lowercase();
    match essence.strip_prefix("application/") {
        Some(subtype) => subtype == "json" || subtype.ends_with("+json"),
        None => false,
    }
}

/// The path's `customerId`. If it is not a ULID, the response is 400 and not 404, with the same body as for an invalid
/// property. No customer can have such an ID, and the client learns what is wrong with it.
struct CustomerId(Ulid);

impl<S: Send + Sync> FromRequestParts<S> for CustomerId {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let Path(text) = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|rejection| Refusal::new(rejection.status(), rejection.body_text()))?;
        text.parse()
            .map(CustomerId)
            .map_err(|error: konnect_billing::UlidError| {
                let mut refusal = Refusal::new(StatusCode::BAD_REQUEST, "the path is invalid: 1 violation");
                refusal.0.invalid_parameters.push(InvalidParameter {
                    field: "customerId".to_owned(),
                    rule: Some("pattern".to_owned()),
                    reason: error.to_string(),
                    source: Some("path".to_owned()),
                });
                refusal
            })
    }
}

/// A response other than 200, in the form that Konnect's clients know.
struct Refusal(Problem);

impl Refusal {
    fn new(status: StatusCode, detail: impl Into<String>) -> Refusal {
        Refusal(Problem {
            status: status.as_u16(),
            title: status.canonical_reason().unwrap_or_default().to_owned(),
            detail: detail.into(),
            ..Problem::default()
        })
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let content_type = [(CONTENT_TYPE, "application/problem+json")];
        (status, content_type, Json(self.0)).into_response()
    }
}
