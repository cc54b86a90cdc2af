//! The cost of reading hostile texts, counted and not timed: bytes read from a stream, bytes on the heap, and
//! allocations. `bounds.rs` does the same for the report.

use std::io::Read;

use allocation_counter::{measure, AllocationInfo};
use konnect_billing::{Labels, Raw, UpsertCustomerBillingDataRequest as Request};

const MIB: u64 = 1 << 20;
/// More than any refusal may keep on the heap: the message, and the reader's own small buffers.
const LITTLE: u64 = 16 << 10;

/// A text without end in memory: `head`, `body` so many times, `tail`. It counts what is taken.
struct Stream<'a> {
    parts: [(&'a [u8], u64); 3],
    at: usize,
    taken: u64,
}

fn stream<'a>(head: &'a str, body: &'a str, times: u64, tail: &'a str) -> Stream<'a> {
    Stream {
        parts: [(head.as_bytes(), 1), (body.as_bytes(), times), (tail.as_bytes(), 1)],
        at: 0,
        taken: 0,
    }
}

impl Read for Stream<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while let Some((part, times)) = self.parts.iter_mut().find(|(_, times)| *times > 0) {
            if self.at < part.len() {
                let count = into.len().min(part.len() - self.at);
                into[..count].copy_from_slice(&part[self.at..self.at + count]);
                self.at += count;
                self.taken += count as u64;
                return Ok(count);
            }
            (self.at, *times) = (0, *times - 1);
        }
        Ok(0)
    }
}

/// What reading the stream kept on the heap, what it took, and what it answered.
#[track_caller]
fn streamed(mut stream: Stream<'_>) -> (AllocationInfo, u64, Result<Request, String>) {
    let mut read = None;
    let info = measure(|| read = Some(serde_json::from_reader(&mut stream)));
    let read = read.unwrap().map_err(|error: serde_json::Error| error.to_string());
    (info, stream.taken, read)
}

#[track_caller]
fn refused(read: Result<Request, impl ToString>, message: &str) {
    let error = read.map(drop).unwrap_err().to_string();
    assert!(error.starts_with(message), "{error:.200}");
    assert!(error.len() < 500, "the message has {} bytes", error.len());
}

fn labels(count: usize) -> String {
    let labels: Vec<String> = (0..count).map(|index| format!("\"{index}\":\"x\"")).collect();
    format!(r#"{{"app_data":{{"stripe":{{"labels":{{{}}}}}}}}}"#, labels.join(","))
}

#[test]
fn a_million_labels_cost_what_51_cost() {
    let (few, many) = (labels(51), labels(1_000_000));
    let cost = |text: &str| {
        let info = measure(|| refused(serde_json::from_str(text), "51 labels, at most 50"));
        (info.count_total, info.bytes_max)
    };
    assert_eq!(cost(&few), cost(&many));
    assert!(cost(&many).1 < LITTLE);

    let (info, taken, read) = streamed(stream(&many, "", 0, ""));
    refused(read, "51 labels, at most 50");
    assert!(info.bytes_max < LITTLE, "{info:?}");
    assert!(taken < 1_000, "{taken} bytes were taken");
}

#[test]
fn a_wrong_type_is_refused_before_it_is_read() {
    let heads = [
        r#"{"app_data":["#,
        r#"{"billing_profile":["#,
        r#"{"app_data":{"stripe":{"labels":["#,
        r#"{"app_data":{"stripe":{"customer_id":["#,
        "[",
    ];
    for head in heads {
        let (info, taken, read) = streamed(stream(head, "null,", 100 * MIB / 5, "null"));
        refused(read, "");
        assert!(info.bytes_max < LITTLE, "{head}: {info:?}");
        assert!(taken < 100, "{head}: {taken} bytes were taken");
    }
}

#[test]
fn an_unknown_property_of_100_mb_is_held_no_more_than_three_times() {
    let size = 100 * MIB;
    let (info, taken, read) = streamed(stream(r#"{"extra":""#, &"x".repeat(MIB as usize), 100, "\"}"));
    assert_eq!(read.unwrap().extra.get("extra").unwrap().get().len() as u64, size + 2);
    assert_eq!(taken, size + 12);
    assert!(info.bytes_max < 3 * size + LITTLE, "{info:?}");
    assert!(info.count_total < 100, "{info:?}");
}

#[test]
fn a_hundred_thousand_levels_need_no_stack() {
    let nested =
        |open: &str, inner: &str, close: &str| format!("{}{inner}{}", open.repeat(100_000), close.repeat(100_000));
    let deep = [
        nested("[", "", "]"),
        nested(r#"{"a":"#, "1e400", "}"),
        nested(r#"[{"a":0,"b":"#, "null", "}]"),
    ];
    let read = move || {
        for value in deep {
            let text = format!(r#"{{"extra":{value}}}"#);
            let request: Request = konnect_billing::from_str(&text).unwrap();
            assert_eq!(request.extra.get("extra").unwrap().get(), value);
            assert_eq!(serde_json::to_string(&request.clone()).unwrap(), text);
            assert_eq!(value.parse::<Raw>().unwrap().get(), value);
            for head in [
                r#"{"app_data":"#,
                r#"{"app_data":{"stripe":{"labels":"#,
                r#"{"billing_profile":{"id":"#,
                "[",
            ] {
                let text = format!("{head}{value}");
                refused(serde_json::from_str(&text), "");
                let report = konnect_billing::from_str::<Request>(&text).unwrap_err();
                assert!(!report.violations().is_empty());
            }
            // The end is missing.
            let half = &text[..text.len() / 2];
            refused(serde_json::from_str(half), "");
            assert_eq!(
                konnect_billing::from_str::<Request>(half)
                    .unwrap_err()
                    .violations()
                    .len(),
                1
            );
        }
    };
    let small = std::thread::Builder::new().stack_size(256 << 10);
    small.spawn(read).unwrap().join().unwrap();
}

#[test]
fn a_million_duplicate_names_end_at_the_second() {
    let places = [
        (r#"{"#, r#""a":1,"#, "duplicate property `a`"),
        (r#"{"app_data":{"#, r#""stripe":{},"#, "duplicate property `stripe`"),
        (
            r#"{"app_data":{"stripe":{"labels":{"#,
            r#""a":"x","#,
            "duplicate label `a`",
        ),
        (r#"{"billing_profile":{"#, r#""a":[],"#, "duplicate property `a`"),
    ];
    for (head, entry, message) in places {
        let (info, taken, read) = streamed(stream(head, entry, 1_000_000, ""));
        refused(read, message);
        assert!(info.bytes_max < LITTLE, "{head}: {info:?}");
        assert!(taken < 100, "{head}: {taken} bytes were taken");
    }
}

#[test]
fn a_million_names_in_an_unknown_property_cost_memory_in_proportion() {
    let text = |count: usize, last: &str| {
        let names: Vec<String> = (0..count).map(|index| format!("\"{index:07}\":1,")).collect();
        format!(r#"{{"extra":{{{}{last}}}}}"#, names.concat())
    };
    let cost = |count: usize| {
        let (good, bad) = (text(count, r#""a":1"#), text(count, r#""0000000":1"#));
        let accepted = measure(|| drop(serde_json::from_str::<Request>(&good).unwrap()));
        let repeated = measure(|| refused(serde_json::from_str(&bad), "duplicate property `0000000`"));
        for info in [accepted, repeated] {
            assert!(info.bytes_max < 8 * good.len() as u64, "{info:?}");
        }
        accepted.bytes_total + accepted.count_total
    };
    assert!(cost(1_000_000) < 21 * cost(50_000));
}

#[test]
fn a_million_unknown_properties_cost_memory_in_proportion() {
    let cost = |count: usize| {
        let names: Vec<String> = (0..count).map(|index| format!("\"{index:07}\":1")).collect();
        let text = format!("{{{}}}", names.join(","));
        let info = measure(|| assert_eq!(serde_json::from_str::<Request>(&text).unwrap().extra.len(), count));
        assert!(info.bytes_max < 10 * text.len() as u64, "{info:?} for {}", text.len());
        info.bytes_total + info.count_total
    };
    assert!(cost(1_000_000) < 21 * cost(50_000));
}

#[test]
fn a_label_value_of_10_mb_is_not_copied() {
    let huge = "x".repeat(10 << 20);
    let text = format!(r#"{{"app_data":{{"stripe":{{"labels":{{"env":"{huge}"}}}}}}}}"#);
    let message = "label value: 65535 or more characters, at most 63";
    let info = measure(|| refused(serde_json::from_str(&text), message));
    assert!(info.bytes_max < LITTLE, "{info:?}");

    // An escape makes serde_json copy the text, once.
    let escaped = text.replacen('x', "\\u0078", 1);
    let info = measure(|| refused(serde_json::from_str(&escaped), message));
    assert!(info.bytes_max < 33 * MIB, "{info:?}");
}

#[test]
fn a_ulid_of_10_mb_is_not_copied() {
    let text = format!(r#"{{"billing_profile":{{"id":"{}"}}}}"#, "0".repeat(10 << 20));
    let info = measure(|| refused(serde_json::from_str(&text), "ULID: expected 26 characters, found"));
    assert!(info.bytes_max < LITTLE, "{info:?}");
}

#[test]
fn a_key_of_10_mb_is_kept_once_and_told_in_short() {
    let key = "k".repeat(10 << 20);
    let entry = format!("\"{key}\":\"x\"");
    for (head, tail) in [("{", "}"), (r#"{"app_data":{"stripe":{"labels":{"#, "}}}}")] {
        let text = format!("{head}{entry}{tail}");
        let mut read = None;
        let info = measure(|| read = Some(serde_json::from_str::<Request>(&text).unwrap()));
        assert!(info.bytes_max < 11 * MIB, "{info:?}");
        assert_eq!(serde_json::to_string(&read).unwrap(), text);

        let twice = format!("{head}{entry},{entry}{tail}");
        let info = measure(|| refused(serde_json::from_str(&twice), "duplicate "));
        assert!(info.bytes_max < 21 * MIB, "{info:?}");
    }
    let labels = format!("{{{entry}}}");
    assert_eq!(serde_json::from_str::<Labels>(&labels).unwrap().len(), 1);
}
