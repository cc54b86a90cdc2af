//! Other ways into a request than a JSON text: values, types of a user's own around it, YAML, MessagePack.

use konnect_billing::{Raw, UpsertCustomerBillingDataRequest as Request};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Requests that the schema accepts.
const GOOD: &[&str] = &[
    "{}",
    r#"{"app_data":{"stripe":{"labels":{}}}}"#,
    r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH"},"app_data":{"external_invoicing":{"labels":{"a":"b"}}}}"#,
    r#"{"app_data":{"stripe":{"customer_id":"cus_1","labels":{"env":"test"},"x":null}},"y":[1,-1,1.5,"z",true,{"a":{}}]}"#,
    r#"{"x":{"$serde_json::private::RawValue":"1"}}"#,
];

/// Requests that it refuses.
const BAD: &[&str] = &[
    "[]",
    "[null,null]",
    "5",
    r#""billing_profile""#,
    r#"{"billing_profile":null}"#,
    r#"{"billing_profile":{}}"#,
    r#"{"billing_profile":["01G65Z755AFWAKHE12NY0CQ9FH"]}"#,
    r#"{"billing_profile":{"id":"01g65z755afwakhe12ny0cq9fh"}}"#,
    r#"{"billing_profile":{"id":5}}"#,
    r#"{"app_data":[]}"#,
    r#"{"app_data":{"stripe":[null,null,null]}}"#,
    r#"{"app_data":{"stripe":{"labels":[]}}}"#,
    r#"{"app_data":{"stripe":{"labels":{"env":""}}}}"#,
];

/// And such in which `null` stands where an object is due.
const NULLS: &[&str] = &[
    "null",
    r#"{"app_data":null}"#,
    r#"{"app_data":{"stripe":{"labels":null}}}"#,
];

/// And such in which a bare word or number stands where a string is due.
const BARE: &[&str] = &[
    r#"{"app_data":{"stripe":{"customer_id":null}}}"#,
    r#"{"app_data":{"stripe":{"default_payment_method_id":1}}}"#,
    r#"{"app_data":{"external_invoicing":{"labels":{"env":1}}}}"#,
    r#"{"app_data":{"external_invoicing":{"labels":{"env":null}}}}"#,
];

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// `read` gives each request the verdict that its text gets, and loses nothing of what it accepts.
#[track_caller]
fn agrees<E: std::fmt::Debug>(read: impl Fn(&Value) -> Result<Request, E>) {
    agrees_on_most(&read);
    refuses(NULLS, &read);
    refuses(BARE, &read);
}

/// As [`agrees`], `NULLS` and `BARE` apart.
#[track_caller]
fn agrees_on_most<E: std::fmt::Debug>(read: impl Fn(&Value) -> Result<Request, E>) {
    let many: Vec<(String, &str)> = (0..51).map(|number| (number.to_string(), "x")).collect();
    let many: serde_json::Map<String, Value> = many.into_iter().map(|(key, value)| (key, value.into())).collect();
    let many = serde_json::json!({"app_data": {"stripe": {"labels": many}}});
    for good in GOOD {
        let request = read(&value(good)).unwrap();
        assert_eq!(serde_json::to_value(&request).unwrap(), value(good), "{good}");
        serde_json::from_str::<Request>(good).unwrap();
    }
    refuses(BAD, &read);
    refuses(&[&many.to_string()], &read);
}

#[track_caller]
fn refuses<E>(bad: &[&str], read: impl Fn(&Value) -> Result<Request, E>) {
    for bad in bad {
        assert!(read(&value(bad)).is_err(), "{bad}");
        serde_json::from_str::<Request>(bad).unwrap_err();
    }
}

#[test]
fn a_value_is_read_as_its_text_is() {
    agrees(|value| serde_json::from_value::<Request>(value.clone()));
    agrees(|value| Request::deserialize(value));
    let error = serde_json::from_value::<Request>(value(r#"{"billing_profile":{"id":"01G6"}}"#)).unwrap_err();
    assert_eq!(error.to_string(), "ULID: expected 26 characters, found 4");
}

#[test]
fn yaml_gets_the_same_verdicts() {
    agrees_on_most(yaml);
    refuses(NULLS, yaml);
    agrees_on_most(yaml_value);
    refuses(BARE, yaml_value);
    let request: Request =
        serde_norway::from_str("app_data:\n  stripe:\n    labels: {env: test}\n  x: [1, 0x10, ~]\n").unwrap();
    let text = r#"{"app_data":{"stripe":{"labels":{"env":"test"}},"x":[1,16,null]}}"#;
    assert_eq!(serde_json::to_string(&request).unwrap(), text);
    let error = serde_norway::from_str::<Request>("x: 1\nx: 2\n").unwrap_err();
    assert!(error.to_string().starts_with("duplicate property `x`"), "{error}");
}

fn yaml(value: &Value) -> Result<Request, serde_norway::Error> {
    serde_norway::from_str(&serde_norway::to_string(value).unwrap())
}

fn yaml_value(value: &Value) -> Result<Request, serde_norway::Error> {
    serde_norway::from_value(serde_norway::to_value(value).unwrap())
}

#[test]
#[ignore = "serde_norway's text reader makes strings of `null` and `1` for whoever asks for a string"]
fn yaml_text_refuses_bare_words_where_strings_are_due() {
    refuses(BARE, yaml);
}

#[test]
#[ignore = "serde_norway's value reader makes an empty object of `null` for whoever asks for an object"]
fn a_yaml_value_refuses_null_where_an_object_is_due() {
    refuses(NULLS, yaml_value);
}

#[test]
fn messagepack_gets_the_same_verdicts() {
    agrees(|value| rmp_serde::from_slice::<Request>(&rmp_serde::to_vec_named(value).unwrap()));
    // {"x": 1, "x": 2}
    let error = rmp_serde::from_slice::<Request>(b"\x82\xa1x\x01\xa1x\x02").unwrap_err();
    assert_eq!(error.to_string(), "duplicate property `x`");
    // {"x": {"y": 1, "y": 2}}
    let error = rmp_serde::from_slice::<Request>(b"\x81\xa1x\x82\xa1y\x01\xa1y\x02").unwrap_err();
    assert_eq!(error.to_string(), "duplicate property `y`");
    // A number that JSON cannot represent is refused as the value of an unknown property.
    let error = rmp_serde::from_slice::<Request>(b"\x81\xa1x\xcb\x7f\xf0\0\0\0\0\0\0").unwrap_err();
    assert_eq!(error.to_string(), "inf cannot be represented in JSON");
}

/// A user's envelope, in which the request's properties stand among its own.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Envelope {
    tenant: String,
    #[serde(flatten)]
    request: Request,
}

#[test]
fn a_request_can_be_flattened_into_a_type_of_ones_own() {
    agrees(|value| {
        let mut fields = value.as_object().cloned().ok_or_else(|| "no object".to_owned())?;
        fields.insert("tenant".to_owned(), "t".into());
        let envelope: Envelope = serde_json::from_value(fields.into()).map_err(|error| error.to_string())?;
        let written = serde_json::to_string(&envelope).unwrap();
        assert_eq!(serde_json::from_str::<Envelope>(&written).unwrap(), envelope);
        Ok::<_, String>(envelope.request)
    });
    let text = r#"{"tenant":"t","app_data":{},"x":[1,"y"]}"#;
    let envelope: Envelope = serde_json::from_str(text).unwrap();
    assert_eq!(envelope.request.extra.get("x").map(Raw::get), Some(r#"[1,"y"]"#));
    assert_eq!(serde_json::to_string(&envelope).unwrap(), text);
    let error = serde_json::from_str::<Envelope>(r#"{"tenant":"t","x":1,"x":2}"#).unwrap_err();
    assert_eq!(error.to_string(), "duplicate property `x` at line 1 column 26");
}

/// A user's choice between a request and something else.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Body {
    Request(Request),
    Other(Value),
}

#[test]
fn a_request_can_be_one_of_several_untagged() {
    agrees(|value| match serde_json::from_str::<Body>(&value.to_string()) {
        Ok(Body::Request(request)) => Ok(request),
        other => Err(format!("{other:?}")),
    });
    let bad = r#"{"billing_profile":{}}"#;
    assert_eq!(serde_json::from_str::<Body>(bad).unwrap(), Body::Other(value(bad)));
}

/// Behind serde's buffer the text is gone; what a value of Rust holds is kept.
#[test]
fn behind_a_buffer_unknown_properties_are_kept_as_values() {
    let text = r#"{"tenant":"t","x": [ 1.50, 18446744073709551615, "\u0061" ]}"#;
    let envelope: Envelope = serde_json::from_str(text).unwrap();
    assert_eq!(
        envelope.request.extra.get("x").map(Raw::get),
        Some(r#"[1.5,18446744073709551615,"a"]"#)
    );
    let error = serde_json::from_str::<Envelope>(r#"{"tenant":"t","x":1e400}"#).unwrap_err();
    assert_eq!(error.to_string(), "number out of range at line 1 column 23");
}
