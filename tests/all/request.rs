//! The messages for an invalid request at every level of the object tree, from `serde_json` and in the report,
//! verbatim.

use std::io::Read;

use konnect_billing::UpsertCustomerBillingDataRequest as Request;

/// One place of the object tree.
struct Level {
    before: &'static str,
    after: &'static str,
    location: &'static str,
    /// What the type is called in the words of `serde_json`, and in those of the report.
    wanted: [&'static str; 2],
}

const fn level(before: &'static str, after: &'static str, location: &'static str, wanted: [&'static str; 2]) -> Level {
    Level {
        before,
        after,
        location,
        wanted,
    }
}

/// Every object of the schema.
const OBJECTS: &[Level] = &[
    level(
        "",
        "",
        "",
        [
            "an object (UpsertCustomerBillingDataRequest)",
            "UpsertCustomerBillingDataRequest: expected an object",
        ],
    ),
    level(
        r#"{"billing_profile":"#,
        "}",
        "/billing_profile: ",
        ["an object (Billing profile)", "Billing profile: expected an object"],
    ),
    level(
        r#"{"app_data":"#,
        "}",
        "/app_data: ",
        ["an object (App customer data)", "App customer data: expected an object"],
    ),
    level(
        r#"{"app_data":{"stripe":"#,
        "}}",
        "/app_data/stripe: ",
        ["an object (Stripe)", "Stripe: expected an object"],
    ),
    level(
        r#"{"app_data":{"external_invoicing":"#,
        "}}",
        "/app_data/external_invoicing: ",
        [
            "an object (External invoicing)",
            "External invoicing: expected an object",
        ],
    ),
    level(
        r#"{"app_data":{"stripe":{"labels":"#,
        "}}}",
        "/app_data/stripe/labels: ",
        ["a JSON object of labels", "labels: expected an object"],
    ),
    level(
        r#"{"app_data":{"external_invoicing":{"labels":"#,
        "}}}",
        "/app_data/external_invoicing/labels: ",
        ["a JSON object of labels", "labels: expected an object"],
    ),
];

/// Every string of the schema.
const STRINGS: &[Level] = &[
    level(
        r#"{"billing_profile":{"id":"#,
        "}}",
        "/billing_profile/id: ",
        ["a ULID, 26 characters", "ULID: expected a string"],
    ),
    level(
        r#"{"app_data":{"stripe":{"customer_id":"#,
        "}}}",
        "/app_data/stripe/customer_id: ",
        ["a string", "expected a string"],
    ),
    level(
        r#"{"app_data":{"stripe":{"default_payment_method_id":"#,
        "}}}",
        "/app_data/stripe/default_payment_method_id: ",
        ["a string", "expected a string"],
    ),
    level(
        r#"{"app_data":{"stripe":{"labels":{"env":"#,
        "}}}}",
        "/app_data/stripe/labels/env: ",
        ["a label value, 1 to 63 characters", "label value: expected a string"],
    ),
    level(
        r#"{"app_data":{"external_invoicing":{"labels":{"env":"#,
        "}}}}",
        "/app_data/external_invoicing/labels/env: ",
        ["a label value, 1 to 63 characters", "label value: expected a string"],
    ),
];

/// `text` is refused by every reader, in these words of `serde_json` and of the report.
#[track_caller]
fn refuses(text: &str, by_serde: &str, report: &str) {
    let bytes = text.as_bytes();
    assert_eq!(serde_json::from_str::<Request>(text).unwrap_err().to_string(), by_serde);
    assert_eq!(
        serde_json::from_slice::<Request>(bytes).unwrap_err().to_string(),
        by_serde
    );
    serde_json::from_reader::<_, Request>(bytes).unwrap_err();
    assert_eq!(
        konnect_billing::from_str::<Request>(text).unwrap_err().to_string(),
        report
    );
    assert_eq!(
        konnect_billing::from_slice::<Request>(bytes).unwrap_err().to_string(),
        report
    );
    assert_eq!(
        konnect_billing::from_reader::<Request>(bytes).unwrap_err().to_string(),
        report
    );
}

/// `value` at `level` is of the wrong type; serde calls it `by_serde` after reading `read` bytes of it, the report `found`.
#[track_caller]
fn refuses_type(level: &Level, value: &str, read: usize, by_serde: &str, found: &str) {
    let Level {
        before,
        after,
        location,
        wanted: [wanted, words],
    } = level;
    let start = before.len();
    refuses(
        &format!("{before}{value}{after}"),
        &format!(
            "invalid type: {by_serde}, expected {wanted} at line 1 column {}",
            start + read
        ),
        &format!("{location}{words}, found {found} (line 1, column {})", start + 1),
    );
}

/// The ULID `id` is refused by these words, both ways.
#[track_caller]
fn refuses_ulid(id: &str, words: &str) {
    let text = format!(r#"{{"billing_profile":{{"id":"{id}"}}}}"#);
    refuses(
        &text,
        &format!("{words} at line 1 column {}", text.len() - 2),
        &format!("/billing_profile/id: {words} (line 1, column 26)"),
    );
}

/// The label value that is written `value` is refused by these words, both ways, in both apps.
#[track_caller]
fn refuses_label(value: &str, words: &str) {
    for level in &STRINGS[3..] {
        let (before, location) = (level.before, level.location);
        let column = before.len() + value.len() + 2;
        refuses(
            &format!("{before}\"{value}\"{}", level.after),
            &format!("{words} at line 1 column {column}"),
            &format!("{location}{words} (line 1, column {})", before.len() + 1),
        );
    }
}

#[test]
fn only_an_object_becomes_an_object_at_every_level() {
    for level in OBJECTS {
        for array in ["[]", "[null,null]", r#"[{"id":"01G65Z755AFWAKHE12NY0CQ9FH"}]"#] {
            refuses_type(level, array, 0, "sequence", "an array");
        }
        refuses_type(level, "null", 4, "null", "null");
        refuses_type(level, r#""x""#, 3, r#"string "x""#, "a string");
        refuses_type(level, "5", 1, "integer `5`", "a number");
        refuses_type(level, "1.5", 3, "floating point `1.5`", "a number");
        refuses_type(level, "true", 4, "boolean `true`", "a boolean");
    }
}

#[test]
fn only_a_string_becomes_a_string_at_every_level() {
    for level in STRINGS {
        refuses_type(level, "null", 4, "null", "null");
        refuses_type(level, "{}", 0, "map", "an object");
        refuses_type(level, "[]", 0, "sequence", "an array");
        refuses_type(level, "5", 1, "integer `5`", "a number");
        refuses_type(level, "false", 5, "boolean `false`", "a boolean");
    }
}

#[test]
fn a_billing_profile_needs_an_id() {
    refuses(
        r#"{"billing_profile":{}}"#,
        "missing property `id` at line 1 column 21",
        "/billing_profile: missing property `id` (line 1, column 20)",
    );
    refuses(
        r#"{"billing_profile":{"ID":"01G65Z755AFWAKHE12NY0CQ9FH"}}"#,
        "missing property `id` at line 1 column 54",
        "/billing_profile: missing property `id` (line 1, column 20)",
    );
}

#[test]
fn a_ulid_is_exactly_the_schemas() {
    let symbols = "ULID: expected one of 0-9, A-H, J, K, M, N, P-T, V-Z at position";
    refuses_ulid("01g65z755afwakhe12ny0cq9fh", &format!("{symbols} 3, found 'g'"));
    for letter in ['I', 'L', 'O', 'U', 'i', 'l', 'o', 'u', '-', ' '] {
        refuses_ulid(
            &format!("01G65Z755AFWAKHE12NY0CQ9F{letter}"),
            &format!("{symbols} 26, found '{letter}'"),
        );
    }
    refuses_ulid(
        "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
        "ULID: expected 0-7 at position 1, found '8'",
    );
    refuses_ulid(
        "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
        "ULID: expected 0-7 at position 1, found 'Z'",
    );
    refuses_ulid("01G65Z755AFWAKHE12NY0CQ9F", "ULID: expected 26 characters, found 25");
    refuses_ulid(
        "01G65Z755AFWAKHE12NY0CQ9FHH",
        "ULID: expected 26 characters, found 27; 'H' at position 27",
    );
    refuses_ulid(
        r"01G65Z755AFWAKHE12NY0CQ9FH\n",
        r"ULID: expected 26 characters, found 27; '\n' at position 27",
    );
    refuses_ulid("", "ULID: expected 26 characters, found 0");
    refuses_ulid(
        "01G65Z755AFWAKHE12NY0CQ9Fé",
        &format!(r"{symbols} 26, found '\u{{e9}}'"),
    );
    // U+0660, a digit elsewhere.
    refuses_ulid(
        "٠1G65Z755AFWAKHE12NY0CQ9FH",
        r"ULID: expected 0-7 at position 1, found '\u{660}'",
    );
}

#[test]
fn a_label_value_is_exactly_the_schemas() {
    let inside = "expected a letter, digit, '-', '.' or '_'";
    refuses_label(&"a".repeat(64), "label value: 64 characters, at most 63");
    for mark in ['-', '.', '_'] {
        refuses_label(&format!("{mark}a"), &format!("label value: '{mark}' at its start"));
        refuses_label(&format!("a{mark}"), &format!("label value: '{mark}' at its end"));
        refuses_label(&mark.to_string(), &format!("label value: '{mark}' at its start"));
    }
    refuses_label("a b", &format!("label value: ' ' at position 2, {inside}"));
    refuses_label(r"a\nb", &format!(r"label value: '\n' at position 2, {inside}"));
    refuses_label(r"ab\n", &format!(r"label value: '\n' at position 3, {inside}"));
    refuses_label("aéb", &format!(r"label value: '\u{{e9}}' at position 2, {inside}"));
}

/// An empty text breaks `minLength` and `pattern`, and is one violation all the same.
#[test]
fn a_label_value_is_not_empty() {
    refuses(
        r#"{"app_data":{"stripe":{"labels":{"env":""}}}}"#,
        "label value: empty, expected 1 to 63 characters at line 1 column 41",
        "/app_data/stripe/labels/env: label value: empty, expected 1 to 63 characters (line 1, column 40)",
    );
}

/// A character's column is that of the quote before its value plus its position in the value.
#[test]
fn positions_count_from_one_as_columns_do() {
    for (before, value, bad, behind) in [
        (r#"{"app_data":{"stripe":{"labels":{"é":""#, "ab cd", ' ', "}}}"),
        (r#"{"billing_profile":{"id":""#, "01G65Z755AFWAKHE12NY0CQ9fH", 'f', "}"),
        (r#"{"billing_profile":{"id":""#, "81G65Z755AFWAKHE12NY0CQ9FH", '8', "}"),
        (r#"{"billing_profile":{"id":""#, "01G65Z755AFWAKHE12NY0CQ9FH-", '-', "}"),
    ] {
        let text = format!("{before}{value}\"{behind}}}");
        let report = konnect_billing::from_str::<Request>(&text).unwrap_err();
        let [violation] = report.violations() else {
            panic!("{report}")
        };
        let column = text[..=text.rfind(bad).unwrap()].chars().count();
        let position = column - violation.column();
        assert_eq!(value.chars().nth(position - 1), Some(bad));
        let named = format!("at position {position}");
        assert!(violation.message().contains(&named), "{report}");
    }
}

/// `"k00":"x","k01":"x",…`
fn members(count: usize) -> String {
    let members: Vec<String> = (0..count).map(|number| format!(r#""k{number:02}":"x""#)).collect();
    members.join(",")
}

#[test]
fn the_51st_label_is_one_too_many() {
    for level in &OBJECTS[5..] {
        let Level {
            before,
            after,
            location,
            ..
        } = level;
        let fifty = format!("{before}{{{}}}{after}", members(50));
        assert_eq!(
            serde_json::to_string(&konnect_billing::from_str::<Request>(&fifty).unwrap()).unwrap(),
            fifty
        );
        // The place is that of the 51st key, whatever stands behind it.
        let column = before.len() + r#"{"k00":"x""#.len() * 50 + r#","k50""#.len();
        for behind in ["x\"", "-\"", "\",\"k51\":\"x\""] {
            let text = format!("{before}{{{},\"k50\":\"{behind}}}{after}", members(50));
            let error = serde_json::from_str::<Request>(&text).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("51 labels, at most 50 at line 1 column {column}")
            );
        }
        refuses(
            &format!("{before}{{{}}}{after}", members(52)),
            &format!("51 labels, at most 50 at line 1 column {column}"),
            &format!("{location}52 labels, at most 50 (line 1, column {})", before.len() + 1),
        );
    }
}

/// Labels without end, which count what is read of them.
struct Endless {
    text: Vec<u8>,
    label: usize,
    read: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.text.is_empty() {
            self.text = format!(r#""{:09}":"test","#, self.label).into_bytes();
            self.label += 1;
        }
        let count = self.text.len().min(buffer.len());
        buffer[..count].copy_from_slice(&self.text[..count]);
        self.text.drain(..count);
        self.read += count;
        Ok(count)
    }
}

#[test]
fn an_endless_object_of_labels_is_left_at_the_51st_key() {
    for level in &OBJECTS[5..] {
        let text = format!("{}{{", level.before).into_bytes();
        let start = text.len();
        let mut endless = Endless {
            text,
            label: 0,
            read: 0,
        };
        let error = serde_json::from_reader::<_, Request>(&mut endless).unwrap_err();
        // A reader takes one byte more, the colon, before the key is judged.
        let end = start + r#""000000000":"test","#.len() * 50 + r#""000000000":"#.len();
        assert_eq!(
            error.to_string(),
            format!("51 labels, at most 50 at line 1 column {end}")
        );
        assert_eq!((endless.read, endless.label), (end, 51));
    }
}

#[test]
fn empty_is_not_absent() {
    for text in [
        "{}",
        r#"{"app_data":{}}"#,
        r#"{"app_data":{"stripe":{}}}"#,
        r#"{"app_data":{"external_invoicing":{}}}"#,
        r#"{"app_data":{"stripe":{"labels":{}}}}"#,
        r#"{"app_data":{"external_invoicing":{"labels":{}}}}"#,
        r#"{"app_data":{"stripe":{"customer_id":"","default_payment_method_id":""}}}"#,
    ] {
        let request: Request = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&request).unwrap(), text);
        assert_eq!(konnect_billing::from_str::<Request>(text).unwrap(), request);
    }
    let stripe = |text| {
        konnect_billing::from_str::<Request>(text)
            .unwrap()
            .app_data
            .unwrap()
            .stripe
            .unwrap()
    };
    assert!(stripe(r#"{"app_data":{"stripe":{"labels":{}}}}"#)
        .labels
        .unwrap()
        .is_empty());
    assert!(stripe(r#"{"app_data":{"stripe":{}}}"#).labels.is_none());
}
