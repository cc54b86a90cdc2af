//! The server and the client, talked to over a real socket.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener};
use std::process::{Child, Command, Output, Stdio};

use konnect_billing::{Problem, UpsertCustomerBillingDataRequest};
use reqwest::header::{ALLOW, CONTENT_TYPE};
use reqwest::{Client, Method, Response};

const CUSTOMER: &str = "01G65Z755AFWAKHE12NY0CQ9FH";
const REQUEST: &str = include_str!("../../upsert.json");
/// The body limit of `src/bin/server.rs`.
const MAX_BODY: usize = 64 * 1024;

/// A server of its own for each test, on a free port of the loopback.
struct Server {
    process: Child,
    base: String,
    client: Client,
}

impl Server {
    fn start(flags: &[&str]) -> Server {
        let mut process = Command::new(env!("CARGO_BIN_EXE_server"))
            .args(["--listen", "127.0.0.1:0"])
            .args(flags)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        // The line is written once the port is open: nothing needs to be waited for or tried again.
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().expect("standard output is piped"))
            .read_line(&mut line)
            .expect("the server says where it listens");
        let base = line
            .trim_end()
            .strip_prefix("listening on ")
            .expect("an address")
            .to_owned();
        let client = Client::builder().no_proxy().build().expect("a client");
        Server { process, base, client }
    }

    async fn send(&self, method: Method, path: &str, content_type: Option<&str>, body: impl Into<Vec<u8>>) -> Response {
        let url = format!("{}/v3/openmeter/customers/{path}", self.base);
        let mut request = self.client.request(method, url).body(body.into());
        if let Some(content_type) = content_type {
            request = request.header(CONTENT_TYPE, content_type);
        }
        request.send().await.expect("an answer")
    }

    async fn put(&self, content_type: Option<&str>, body: impl Into<Vec<u8>>) -> Response {
        let path = format!("{CUSTOMER}/billing");
        self.send(Method::PUT, &path, content_type, body).await
    }

    async fn put_json(&self, body: impl Into<Vec<u8>>) -> Response {
        self.put(Some("application/json"), body).await
    }

    /// Runs the client against this server.
    fn client(&self, arguments: &[&str]) -> Output {
        run_client(&[&[self.base.as_str(), CUSTOMER], arguments].concat())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn run_client(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_client"))
        .args(arguments)
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .expect("the client runs")
}

/// The problem body of an answer, and that the answer says of itself what the body says.
async fn problem(response: Response) -> Problem {
    assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    let status = response.status();
    let problem: Problem = response.json().await.expect("a problem body");
    assert_eq!(problem.status, status);
    assert_eq!(Some(problem.title.as_str()), status.canonical_reason());
    problem
}

async fn accepted(response: Response) -> String {
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
    response.text().await.expect("a text")
}

fn canonical() -> String {
    let request: UpsertCustomerBillingDataRequest = konnect_billing::from_str(REQUEST).unwrap();
    serde_json::to_string(&request).unwrap()
}

#[tokio::test]
async fn a_good_request_comes_back_in_canonical_form() {
    let server = Server::start(&[]);
    assert_eq!(accepted(server.put_json(REQUEST).await).await, canonical());
    let unknown = r#"{"app_data":{"stipe":[1.50]},"x":1e400}"#;
    assert_eq!(accepted(server.put_json(unknown).await).await, unknown);
}

#[tokio::test]
async fn a_bad_request_is_told_everything_that_is_wrong_with_it() {
    let server = Server::start(&[]);
    let bad = r#"{"billing_profile": {"id": "01G6"}, "app_data": {"stripe": {"labels": {"env": "test-"}}}}"#;
    assert_eq!(
        problem(server.put_json(bad).await).await.to_string(),
        "400 Bad Request: the request body is invalid: 2 violations\n\
         billing_profile.id: ULID: expected 26 characters, found 4\n\
         app_data.stripe.labels.env: label value: '-' at its end"
    );
    let problem = problem(server.put_json(r#"{"billing_profile": {}}"#).await).await;
    let [parameter] = problem.invalid_parameters.as_slice() else {
        panic!("{problem}");
    };
    assert_eq!(parameter.field, "billing_profile.id");
    assert_eq!(parameter.rule.as_deref(), Some("required"));
    assert_eq!(parameter.source.as_deref(), Some("body"));
}

#[tokio::test]
async fn what_is_no_json_is_refused() {
    let server = Server::start(&[]);
    for (body, reason) in [
        (
            &b"{"[..],
            "expected a property name in double quotes or `}`, found the end of the text",
        ),
        (b"", "expected a JSON value, found the end of the text"),
        (b"{}{}", "expected the end of the text, found `{`"),
        (b"{\"x\": \"\xff\"}", "expected UTF-8, found another byte"),
    ] {
        let problem = problem(server.put_json(body).await).await;
        assert_eq!(problem.status, 400);
        assert_eq!(problem.invalid_parameters[0].reason, reason);
        assert_eq!(problem.invalid_parameters[0].rule, None);
    }
}

#[tokio::test]
async fn closed_reading_refuses_unknown_properties() {
    let server = Server::start(&["--closed"]);
    assert_eq!(accepted(server.put_json(REQUEST).await).await, canonical());
    let problem = problem(server.put_json(r#"{"app_data": {"stipe": {}}}"#).await).await;
    assert_eq!(
        problem.to_string(),
        "400 Bad Request: the request body is invalid: 1 violation\n\
         app_data.stipe: unknown property `stipe`: did you mean `stripe`?"
    );
    let rule = problem.invalid_parameters[0].rule.as_deref();
    assert_eq!(rule, Some("unknown_property"));
}

#[tokio::test]
async fn a_body_has_a_limit() {
    let server = Server::start(&[]);
    let mut body = REQUEST.to_owned();
    body.extend(std::iter::repeat_n(' ', MAX_BODY - REQUEST.len()));
    assert_eq!(accepted(server.put_json(body.clone()).await).await, canonical());
    body.push(' ');
    let problem = problem(server.put_json(body).await).await;
    assert_eq!(problem.status, 413);
    assert!(problem.detail.contains("length limit exceeded"), "{}", problem.detail);
}

#[tokio::test]
async fn a_content_type_is_asked_for_as_axum_does() {
    let server = Server::start(&[]);
    for good in [
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        "application/json;charset=utf-8",
        "application/merge-patch+json",
        "application/vnd.konnect.v3+json; profile=\"x\"",
    ] {
        assert_eq!(server.put(Some(good), REQUEST).await.status(), 200, "{good}");
    }
    for bad in [
        None,
        Some(""),
        Some("text/plain"),
        Some("text/json"),
        Some("application/jsonp"),
        Some("application/x-www-form-urlencoded"),
        Some("application/xml; note=application/json"),
    ] {
        let problem = problem(server.put(bad, REQUEST).await).await;
        assert_eq!(
            problem.to_string(),
            "415 Unsupported Media Type: expected a body with `Content-Type: application/json`",
            "{bad:?}"
        );
    }
}

#[tokio::test]
async fn the_customer_is_a_ulid() {
    let server = Server::start(&[]);
    let put = |path| server.send(Method::PUT, path, Some("application/json"), REQUEST);
    let lower = problem(put("01g65z755afwakhe12ny0cq9fh/billing").await).await;
    assert_eq!(
        lower.to_string(),
        "400 Bad Request: the path is invalid: 1 violation\n\
         customerId: ULID: expected one of 0-9, A-H, J, K, M, N, P-T, V-Z at position 3, found 'g'"
    );
    assert_eq!(lower.invalid_parameters[0].source.as_deref(), Some("path"));
    assert_eq!(problem(put("%0A/billing").await).await.status, 400);
    assert_eq!(problem(put("%FF/billing").await).await.status, 400);
}

#[tokio::test]
async fn other_methods_and_paths_are_refused() {
    let server = Server::start(&[]);
    let path = format!("{CUSTOMER}/billing");
    let response = server
        .send(Method::POST, &path, Some("application/json"), REQUEST)
        .await;
    assert_eq!(response.headers()[ALLOW], "PUT");
    assert_eq!(
        problem(response).await.to_string(),
        "405 Method Not Allowed: this path takes PUT only"
    );
    let response = server.send(Method::PUT, CUSTOMER, None, "").await;
    assert_eq!(
        problem(response).await.to_string(),
        "404 Not Found: there is no such path"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_requests_at_once_get_each_its_own_answer() {
    let server = std::sync::Arc::new(Server::start(&[]));
    let mut requests = tokio::task::JoinSet::new();
    for number in 0..200 {
        let server = server.clone();
        requests.spawn(async move {
            if number % 2 == 0 {
                let body = format!(r#"{{"x":{number}}}"#);
                assert_eq!(accepted(server.put_json(body.clone()).await).await, body);
            } else {
                let problem = problem(server.put_json(format!(r#"{{"app_data": {number}}}"#)).await).await;
                assert_eq!(problem.invalid_parameters[0].field, "app_data");
            }
        });
    }
    assert_eq!(requests.join_all().await.len(), 200);
}

#[test]
fn the_client_prints_what_was_accepted() {
    let server = Server::start(&[]);
    let output = server.client(&["--property", "x-mine=1.50"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{text}");
    let request: UpsertCustomerBillingDataRequest = konnect_billing::from_str(&text).unwrap();
    assert_eq!(request.extra.get("x-mine").unwrap().get(), "1.50");
    assert_eq!(request.app_data.unwrap().stripe.unwrap().labels.unwrap().len(), 2);
}

#[test]
fn the_client_tells_a_refusal_in_lines() {
    let server = Server::start(&["--closed"]);
    let output = server.client(&["--property", "app-data={}", "--property", "x=1"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "400 Bad Request: the request body is invalid: 2 violations\n\
         app-data: unknown property `app-data`: did you mean `app_data`?\n\
         x: unknown property `x`\n"
    );
}

#[test]
fn the_client_says_what_it_could_not_send() {
    let server = Server::start(&[]);
    let base = server.base.clone();
    for (arguments, message) in [
        (vec![base.as_str(), "01G6"], "ULID: expected 26 characters, found 4"),
        (
            vec![&base, CUSTOMER, "--property", "labels"],
            "expected --property NAME=JSON",
        ),
        (
            vec![&base, CUSTOMER, "--property", "app_data={}"],
            "`app_data` is a property of its own",
        ),
        (
            vec!["127.0.0.1:3000", CUSTOMER],
            "expected a BASE_URL such as `http://127.0.0.1:3000`, found `127.0.0.1:3000`\n",
        ),
        (
            vec!["localhost:3000", CUSTOMER],
            "expected a BASE_URL such as `http://127.0.0.1:3000`, found `localhost:3000`\n",
        ),
        (vec![&base], "usage: client "),
        (vec![&base, CUSTOMER, "--property"], "usage: client "),
        (vec![&base, CUSTOMER, "--verbose"], "usage: client "),
    ] {
        let output = run_client(&arguments);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains(message), "{text}");
        assert_eq!(output.status.code(), Some(2), "{text}");
    }
}

/// A listener that is not such a service: it answers everything with `answer`, which may be empty.
fn stranger(answer: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            // An answer before the request has begun would be one to nothing.
            let begun = stream.read(&mut [0; 1024]).expect("a request");
            assert!(begun > 0);
            stream.write_all(answer.as_bytes()).expect("the client listens");
            stream.shutdown(Shutdown::Write).expect("the client listens");
            // Closing with something unread could take the answer back.
            let _ = std::io::copy(&mut stream, &mut std::io::sink());
        }
    });
    base
}

#[test]
fn the_client_says_that_an_answer_is_not_of_this_service() {
    let silent = run_client(&[&stranger(""), CUSTOMER]);
    assert_eq!(silent.status.code(), Some(2));
    let text = String::from_utf8(silent.stderr).unwrap();
    assert!(
        text.starts_with("error sending request for url (http://127.0.0.1:"),
        "{text}"
    );

    let page = "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 13\r\nconnection: close\r\n\r\n<html>\n</html";
    let gateway = run_client(&[&stranger(page), CUSTOMER]);
    assert_eq!(gateway.status.code(), Some(2));
    assert_eq!(
        String::from_utf8(gateway.stderr).unwrap(),
        "unexpected answer: 502 Bad Gateway: <html>\\n</html\n"
    );
}

/// It is told to stop while it listens, and ends by itself.
#[cfg(unix)]
#[test]
fn the_server_stops_when_it_is_told_to() {
    let mut server = Server::start(&[]);
    let told = std::process::Command::new("kill")
        .args(["-TERM", &server.process.id().to_string()])
        .status();
    assert!(told.expect("kill runs").success());
    let status = server.process.wait().expect("the server ends");
    assert_eq!(status.code(), Some(0));
}
