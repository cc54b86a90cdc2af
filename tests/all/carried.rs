//! Unknown properties, repeated names, and texts that are not JSON.

use konnect_billing::UpsertCustomerBillingDataRequest as Request;

/// Every object that is open: what stands before an unknown property and behind it, and its instance location.
const OPEN: &[(&str, &str, &str)] = &[
    ("{", "}", ""),
    (
        r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH","#,
        "}}",
        "/billing_profile",
    ),
    (r#"{"app_data":{"#, "}}", "/app_data"),
    (r#"{"app_data":{"stripe":{"#, "}}}", "/app_data/stripe"),
    (
        r#"{"app_data":{"external_invoicing":{"#,
        "}}}",
        "/app_data/external_invoicing",
    ),
];

/// `text` is accepted by every reader and written back as it was.
#[track_caller]
fn keeps(text: &str) {
    let request: Request = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&request).unwrap(), text);
    assert_eq!(serde_json::from_slice::<Request>(text.as_bytes()).unwrap(), request);
    assert_eq!(serde_json::from_reader::<_, Request>(text.as_bytes()).unwrap(), request);
    assert_eq!(konnect_billing::from_str::<Request>(text).unwrap(), request);
}

/// `text` is refused in these words of `serde_json` and of the report.
#[track_caller]
fn refuses(text: impl AsRef<[u8]>, by_serde: &str, report: &str) {
    let text = text.as_ref();
    assert_eq!(
        serde_json::from_slice::<Request>(text).unwrap_err().to_string(),
        by_serde
    );
    assert_eq!(
        konnect_billing::from_slice::<Request>(text).unwrap_err().to_string(),
        report
    );
    if let Ok(text) = std::str::from_utf8(text) {
        assert_eq!(serde_json::from_str::<Request>(text).unwrap_err().to_string(), by_serde);
        assert_eq!(
            konnect_billing::from_str::<Request>(text).unwrap_err().to_string(),
            report
        );
    }
}

#[test]
fn an_unknown_property_is_carried_byte_for_byte_at_every_level() {
    let deep = format!("{}{}", "[".repeat(1_000), "]".repeat(1_000));
    let deep_object = format!("{}0{}", r#"{"x":"#.repeat(1_000), "}".repeat(1_000));
    let integer = "9".repeat(400);
    let fraction = format!("-0.{}e-{}", "1".repeat(400), "0".repeat(400));
    let values = [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1.0",
        "1.50",
        "1e400",
        "1E+4",
        "-1e-400",
        &integer,
        &fraction,
        r#""""#,
        r#""a\u0062\/\n""#,
        r#""\ud800""#,
        r#""é😀""#,
        "[]",
        "{}",
        "[ 1 ,\n\t2 ]",
        r#"{ "b" : 1, "a" : 2 }"#,
        r#"{"":{"id":null}}"#,
        &deep,
        &deep_object,
    ];
    for (before, after, _) in OPEN {
        for value in values {
            keeps(&format!(r#"{before}"x-mine":{value}{after}"#));
        }
    }
}

#[test]
fn unknown_properties_have_any_name() {
    for (before, after, _) in OPEN {
        let escaped = r#""":0,"\n":1,"\"":2,"$serde_json::private::RawValue":3,"\\":4,"É":5,"é":6"#;
        keeps(&format!("{before}{escaped}{after}"));
    }
    // Names are written in order, and without escapes that they do not need.
    let text = r#"{"z":1,"\u0061":2,"app_data":{}}"#;
    let request: Request = serde_json::from_str(text).unwrap();
    assert_eq!(
        serde_json::to_string(&request).unwrap(),
        r#"{"app_data":{},"a":2,"z":1}"#
    );
}

#[test]
fn white_space_around_a_carried_value_is_not_part_of_it() {
    let request: Request = konnect_billing::from_str("{ \"x\" :\n [1, 2]\t}").unwrap();
    assert_eq!(request.extra.get("x").unwrap().get(), "[1, 2]");
    assert_eq!(serde_json::to_string(&request).unwrap(), r#"{"x":[1, 2]}"#);
}

/// No Rust `str` holds such a name, nor does another type of serde.
#[test]
fn a_name_that_is_half_a_surrogate_pair_is_refused() {
    refuses(
        r#"{"\ud800":1}"#,
        "unexpected end of hex escape at line 1 column 9",
        "expected a surrogate pair, found half of one (line 1, column 2)",
    );
}

#[test]
fn a_property_twice_is_refused_at_every_level() {
    refuses(
        r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH"},"billing_profile":null}"#,
        "duplicate property `billing_profile` at line 1 column 72",
        "/billing_profile: duplicate property `billing_profile` (line 1, column 56)\n\
         /billing_profile: Billing profile: expected an object, found null (line 1, column 74)",
    );
    refuses(
        r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH","id":"01G65Z755AFWAKHE12NY0CQ9FH"}}"#,
        "duplicate property `id` at line 1 column 58",
        "/billing_profile/id: duplicate property `id` (line 1, column 55)",
    );
    refuses(
        r#"{"app_data":{},"app_data":{}}"#,
        "duplicate property `app_data` at line 1 column 25",
        "/app_data: duplicate property `app_data` (line 1, column 16)",
    );
    refuses(
        r#"{"app_data":{"stripe":{},"stripe":{}}}"#,
        "duplicate property `stripe` at line 1 column 33",
        "/app_data/stripe: duplicate property `stripe` (line 1, column 26)",
    );
    refuses(
        r#"{"app_data":{"stripe":{"customer_id":"a","\u0063ustomer_id":"a"}}}"#,
        "duplicate property `customer_id` at line 1 column 59",
        "/app_data/stripe/customer_id: duplicate property `customer_id` (line 1, column 42)",
    );
    refuses(
        r#"{"app_data":{"external_invoicing":{"labels":{},"labels":{}}}}"#,
        "duplicate property `labels` at line 1 column 55",
        "/app_data/external_invoicing/labels: duplicate property `labels` (line 1, column 48)",
    );
}

#[test]
fn a_label_twice_is_refused() {
    refuses(
        r#"{"app_data":{"stripe":{"labels":{"env":"a","env":"a"}}}}"#,
        "duplicate label `env` at line 1 column 48",
        "/app_data/stripe/labels/env: duplicate property `env` (line 1, column 44)",
    );
    refuses(
        r#"{"app_data":{"external_invoicing":{"labels":{"env":"a","\u0065nv":"b"}}}}"#,
        "duplicate label `env` at line 1 column 65",
        "/app_data/external_invoicing/labels/env: duplicate property `env` (line 1, column 56)",
    );
}

#[test]
fn an_unknown_property_twice_is_refused_at_every_level() {
    for (before, after, location) in OPEN {
        let start = before.len();
        let (second, end) = (start + r#""x":1,"#.len() + 1, start + r#""x":1,"x""#.len());
        refuses(
            format!(r#"{before}"x":1,"x":2{after}"#),
            &format!("duplicate property `x` at line 1 column {end}"),
            &format!("{location}/x: duplicate property `x` (line 1, column {second})"),
        );
    }
}

#[test]
fn a_name_twice_inside_an_unknown_value_is_refused() {
    for (before, after, location) in OPEN {
        let value = r#"{"y":[0,{"z":1,"z":2}]}"#;
        let (start, end) = (
            before.len() + r#""x":"#.len(),
            before.len() + r#""x":"#.len() + value.len(),
        );
        refuses(
            format!(r#"{before}"x":{value}{after}"#),
            &format!("duplicate property `z` at line 1 column {}", end + 1),
            &format!(
                "{location}/x/y/1/z: duplicate property `z` (line 1, column {})",
                start + 16
            ),
        );
    }
}

/// Also where no object belongs: whoever mends the type next should not find the name twice after that.
#[test]
fn a_name_twice_inside_a_value_of_the_wrong_type_is_told_too() {
    refuses(
        r#"{"billing_profile":[{"a":1,"a":2}]}"#,
        "invalid type: sequence, expected an object (Billing profile) at line 1 column 19",
        "/billing_profile: Billing profile: expected an object, found an array (line 1, column 20)\n\
         /billing_profile/0/a: duplicate property `a` (line 1, column 28)",
    );
}

#[test]
fn malformed_json_is_refused_with_line_and_column() {
    refuses(
        "",
        "EOF while parsing a value at line 1 column 0",
        "expected a JSON value, found the end of the text (line 1, column 1)",
    );
    refuses(
        "{",
        "EOF while parsing an object at line 1 column 1",
        "expected a property name in double quotes or `}`, found the end of the text (line 1, column 2)",
    );
    refuses(
        "nul",
        "EOF while parsing a value at line 1 column 3",
        "expected a JSON value, found `nul` (line 1, column 1)",
    );
    refuses(
        r#"{"app_data":{"stripe":"#,
        "EOF while parsing a value at line 1 column 22",
        "expected a JSON value, found the end of the text (line 1, column 23)",
    );
    refuses(
        "{'a':1}",
        "key must be a string at line 1 column 2",
        "expected a property name in double quotes or `}`, found `'a'` (line 1, column 2)",
    );
    refuses(
        r#"{"billing_profile":{"id":01}}"#,
        "invalid number at line 1 column 27",
        "expected a JSON value, found `01` (line 1, column 26)",
    );
    refuses(
        r#"{"a":NaN}"#,
        "expected value at line 1 column 6",
        "expected a JSON value, found `NaN` (line 1, column 6)",
    );
    refuses(
        r#"{"a":"\x"}"#,
        "invalid escape at line 1 column 8",
        r"expected an escape such as `\n` or `\u00e9`, found `\x` (line 1, column 7)",
    );
    refuses(
        "{\n  \"a\": 1\n  \"b\": 2\n}",
        "expected `,` or `}` at line 3 column 3",
        "expected `,` or `}`, found a string (line 3, column 3)",
    );
    refuses(
        "{\n  \"é\": 1,\n}",
        "trailing comma at line 3 column 1",
        "trailing comma before `}` (line 2, column 9)",
    );
    // Columns are bytes in the one, characters in the other.
    refuses(
        "{\n  \"äöü\": +1\n}",
        "expected value at line 2 column 13",
        "expected a JSON value, found `+1` (line 2, column 10)",
    );
    refuses(
        "{\n\n",
        "EOF while parsing an object at line 3 column 0",
        "expected a property name in double quotes or `}`, found the end of the text (line 3, column 1)",
    );
}

/// `serde_json` counts the newline that it found in place of another byte as the start of the next line.
#[test]
fn a_line_that_ends_too_early_is_the_line_that_is_named() {
    refuses(
        "{\n  \"é\": tru\n}",
        "expected ident at line 3 column 0",
        "expected a JSON value, found `tru` (line 2, column 8)",
    );
}

#[test]
fn text_behind_the_request_is_refused() {
    refuses(
        "{} {}",
        "trailing characters at line 1 column 4",
        "expected the end of the text, found `{` (line 1, column 4)",
    );
    refuses(
        "{}\n,",
        "trailing characters at line 2 column 1",
        "expected the end of the text, found `,` (line 2, column 1)",
    );
    refuses(
        "{}\0",
        "trailing characters at line 1 column 3",
        "expected the end of the text, found `\\0` (line 1, column 3)",
    );
    keeps("{}");
    assert_eq!(
        konnect_billing::from_str::<Request>(" \t\r\n{} \n").unwrap(),
        Request::default()
    );
}

#[test]
fn a_byte_order_mark_is_refused() {
    refuses(
        "\u{feff}{}",
        "expected value at line 1 column 1",
        "expected JSON, found a byte order mark (line 1, column 1)",
    );
}

#[test]
fn invalid_utf_8_is_refused_with_line_and_column() {
    refuses(
        b"{\"a\":\"\xff\"}",
        "invalid unicode code point at line 1 column 7",
        "expected UTF-8, found another byte (line 1, column 7)",
    );
    refuses(
        b"{\n \"\xc3\xa9\": \"\xc3(\"}",
        "invalid unicode code point at line 2 column 9",
        "expected UTF-8, found another byte (line 2, column 8)",
    );
    refuses(
        b"{\"app_data\":{\"stripe\":{\"customer_id\":\"\xff\"}}}",
        "invalid unicode code point at line 1 column 39",
        "expected UTF-8, found another byte (line 1, column 39)",
    );
    refuses(
        b"\xff{}",
        "expected value at line 1 column 1",
        "expected UTF-8, found another byte (line 1, column 1)",
    );
    // An encoded half of a surrogate pair, and an overlong slash.
    for bytes in [&b"{\"a\":\"\xed\xa0\x80\"}"[..], b"{\"a\":\"\xc0\xaf\"}"] {
        serde_json::from_slice::<Request>(bytes).unwrap_err();
        konnect_billing::from_slice::<Request>(bytes).unwrap_err();
    }
}
