//! The cost of reports on hostile texts is bounded. It is counted on a thread with a small stack.

use allocation_counter::{measure, AllocationInfo};
use exactify::check::{Items, Limit, NumberRule};
use exactify::{Array, Check, Exact, JsonTypes};
use konnect_billing::{Options, Problem, Report, UpsertCustomerBillingDataRequest as Request};

/// Far less than a thread usually gets, so that nothing can be nested as deep as a text.
const STACK: usize = 256 << 10;

/// What is allocated whatever the text is: a full report and its forms.
const FIXED: u64 = 1 << 20;

/// Runs `work` on a thread with a small stack, and counts what it allocates.
fn cost<T: Send>(work: impl FnOnce() -> T + Send) -> (AllocationInfo, T) {
    let counted = || {
        let mut made = None;
        let info = measure(|| made = Some(work()));
        (info, made.unwrap())
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        thread.spawn_scoped(scope, counted).unwrap().join().unwrap()
    })
}

/// The report on the text of size `size`, which takes at most `factor` times the text's bytes at once, and no more than
/// twice the bytes and allocations when the text is twice as long.
#[track_caller]
fn bounded(options: Options, text: fn(usize) -> String, size: usize, factor: u64) -> Report {
    let read = |text: &str| cost(|| options.from_str::<Request>(text).map(drop).unwrap_err());
    let (half, whole) = (text(size / 2), text(size));
    let (once, _) = read(&half);
    let (twice, report) = read(&whole);
    let length = whole.len() as u64;
    assert!(
        twice.bytes_max <= factor * length + FIXED,
        "{twice:?} for {length} bytes"
    );
    assert!(
        twice.bytes_total <= 2 * once.bytes_total + FIXED,
        "{once:?}, then {twice:?}"
    );
    assert!(
        twice.count_total <= 2 * once.count_total + 1_000,
        "{once:?}, then {twice:?}"
    );
    let forms: [&(dyn Fn() -> usize + Sync); 4] = [
        &|| report.to_string().len(),
        &|| format!("{report:#}").len(),
        &|| serde_json::to_string(&report).unwrap().len(),
        &|| Problem::from(&report).to_string().len(),
    ];
    for form in forms {
        let (info, _) = cost(form);
        assert!(info.bytes_max <= 40 * length + FIXED, "{info:?} for {length} bytes");
    }
    assert!(report.violations().len() <= 100);
    report
}

/// A request whose Stripe labels are these.
fn labels(members: impl Iterator<Item = String>) -> String {
    let members: Vec<String> = members.collect();
    format!(r#"{{"app_data":{{"stripe":{{"labels":{{{}}}}}}}}}"#, members.join(","))
}

fn nested(before: &str, open: &str, close: &str, after: &str, depth: usize) -> String {
    [before, &open.repeat(depth), &close.repeat(depth), after].concat()
}

#[test]
fn a_megabyte_of_one_label_value() {
    let text = |size| labels(std::iter::once(format!(r#""a":"{}""#, "a".repeat(size))));
    let report = bounded(Options::new(), text, 1 << 20, 1);
    assert_eq!(
        report.to_string(),
        "/app_data/stripe/labels/a: label value: 65535 or more characters, at most 63 (line 1, column 38)"
    );
    // Escapes have to be resolved first, so the value is copied.
    let text = |size| labels(std::iter::once(format!(r#""a":"{}""#, r"\u0061".repeat(size))));
    let report = bounded(Options::new(), text, 1 << 20, 3);
    assert_eq!(report.violations().len(), 1);
}

#[test]
fn a_megabyte_of_ulid() {
    let text = |size| format!(r#"{{"billing_profile":{{"id":"{}"}}}}"#, "0".repeat(size));
    assert_eq!(
        bounded(Options::new(), text, 1 << 20, 1).to_string(),
        "/billing_profile/id: ULID: expected 26 characters, found 65535 or more; '0' at position 27 (line 1, column 26)"
    );
}

#[test]
fn a_million_bad_labels() {
    let text = |size| labels((0..size).map(|number| format!(r#""{number:07}":0"#)));
    let report = bounded(Options::new(), text, 1_000_000, 12);
    assert!(report.is_truncated());
    assert_eq!(report.violations()[0].message(), "1000000 labels, at most 50");
    assert_eq!(
        report.violations()[99].instance_location(),
        "/app_data/stripe/labels/0000098"
    );
}

#[test]
fn a_million_times_the_same_label() {
    let text = |size| labels((0..size).map(|_| r#""a":"x""#.to_owned()));
    let report = bounded(Options::new(), text, 1_000_000, 18);
    assert_eq!((report.violations().len(), report.is_truncated()), (100, true));
}

#[test]
fn a_hundred_thousand_unknown_properties() {
    let text = |size| {
        let members: Vec<String> = (0..size).map(|number| format!(r#""stripe{number}":{{}}"#)).collect();
        format!(r#"{{"app_data":{{{}}}}}"#, members.join(","))
    };
    let report = bounded(Options::new().closed(), text, 100_000, 18);
    assert_eq!((report.violations().len(), report.is_truncated()), (100, true));
}

#[test]
fn a_megabyte_of_one_unknown_name() {
    let text = |size| format!(r#"{{"{}":{{}}}}"#, "stripe".repeat(size));
    let report = bounded(Options::new().closed(), text, 200_000, 12);
    assert_eq!(report.violations().len(), 1);
}

/// Each violation has the long name in its location; together they may not be many times the text.
#[test]
fn a_long_name_above_many_violations() {
    let text = |size| {
        let pairs = vec![r#"{"a":0,"a":0}"#; 200];
        format!(r#"{{"{}":[{}]}}"#, "x".repeat(size), pairs.join(","))
    };
    let report = bounded(Options::new(), text, 1 << 20, 12);
    assert!(
        report.is_truncated() && report.violations().len() < 10,
        "{}",
        report.violations().len()
    );
}

#[test]
fn a_hundred_thousand_levels_of_nesting() {
    let arrays = |depth| nested(r#"{"app_data":{"stripe":{"labels":{"a":"#, "[", "]", "}}}}", depth);
    let report = bounded(Options::new(), arrays, 100_000, 60);
    assert_eq!(
        report.to_string(),
        "/app_data/stripe/labels/a: label value: expected a string, found an array (line 1, column 38)"
    );
    let objects = |depth| nested(r#"{"app_data":"#, r#"[{"":"#, "}]", "}", depth).replace(":}", ":0}");
    assert_eq!(
        bounded(Options::new(), objects, 100_000, 60).to_string(),
        "/app_data: App customer data: expected an object, found an array (line 1, column 13)"
    );
    let unknown = |depth| nested(r#"{"x":"#, "[", "]", "}", depth);
    assert_eq!(
        bounded(Options::new().closed(), unknown, 100_000, 60).to_string(),
        "/x: unknown property `x` (line 1, column 2)"
    );
    let unclosed = |depth| nested("", "[", "", "", depth);
    assert_eq!(
        bounded(Options::new(), unclosed, 100_000, 1).to_string(),
        "expected a JSON value or `]`, found the end of the text (line 1, column 100001)"
    );
}

#[test]
fn a_repeated_name_under_a_hundred_thousand_levels() {
    let text = |depth| {
        let pairs = vec![r#"{"a":0,"a":0}"#; 200].join(",");
        format!(r#"{{"x":{}{pairs}{}}}"#, "[".repeat(depth), "]".repeat(depth))
    };
    let report = bounded(Options::new(), text, 100_000, 90);
    assert!(
        report.violations().len() < 10 && report.is_truncated(),
        "{}",
        report.violations().len()
    );
    assert_eq!(report.violations()[0].message(), "duplicate property `a`");
}

/// A type of a recursive schema, as the generator makes it: arrays of arrays of itself.
#[derive(Debug)]
struct Tree(Array<Tree>);

impl<'de> serde::Deserialize<'de> for Tree {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
        Array::deserialize(deserializer).map(Tree)
    }
}

static TREE: Check = Check {
    array: &Items {
        rest: Some(&TREE),
        ..Items::ANY
    },
    ..Check::of(JsonTypes::ARRAY)
};

impl Exact for Tree {
    const CHECK: &'static Check = &TREE;
}

#[test]
fn a_hundred_thousand_levels_of_a_recursive_type() {
    let read = |text: String| cost(move || exactify::from_str::<Tree>(&text).map(|tree| tree.0.len()));
    assert_eq!(read(nested("", "[", "]", "", 127)).1.unwrap(), 1);
    for depth in [128, 1_000, 100_000] {
        let length = 2 * depth as u64;
        let (info, report) = read(nested("", "[", "]", "", depth));
        let report = report.unwrap_err();
        let [violation] = report.violations() else {
            panic!("{report}")
        };
        assert_eq!(violation.message(), "nested deeper than 127 levels");
        assert_eq!(
            (violation.line(), violation.column(), violation.keyword()),
            (1, 128, None)
        );
        // A name that occurs twice would be found at any depth.
        assert!(info.bytes_max <= 60 * length + FIXED, "{info:?} for {length} bytes");
    }
}

/// Before any label is judged too many, nothing more was kept than for 51.
#[test]
fn a_million_labels_cost_no_more_than_51() {
    let text = |size| labels((0..size).map(|number| format!(r#""{number:07}":"test""#)));
    let read = |text: &str| cost(|| serde_json::from_str::<Request>(text).unwrap_err().to_string());
    let (few, few_words) = read(&text(51));
    let (many, many_words) = read(&text(1_000_000));
    assert_eq!(few_words, many_words);
    assert_eq!(
        (few.count_total, few.bytes_total, few.bytes_max),
        (many.count_total, many.bytes_total, many.bytes_max)
    );
    let (all, _) = cost(|| serde_json::from_str::<Request>(&text(50)).map(drop).unwrap());
    assert!(few.bytes_max <= all.bytes_max + 1_000, "{few:?}, {all:?}");
}

#[test]
fn a_good_text_costs_what_serde_json_costs() {
    let text = include_str!("../../examples/upsert.json");
    let (plain, _) = cost(|| serde_json::from_str::<Request>(text).map(drop).unwrap());
    let (exact, _) = cost(|| konnect_billing::from_str::<Request>(text).map(drop).unwrap());
    let (closed, _) = cost(|| Options::new().closed().from_str::<Request>(text).map(drop).unwrap());
    for info in [exact, closed] {
        assert_eq!(
            (info.count_total, info.bytes_total),
            (plain.count_total, plain.bytes_total)
        );
    }
    // Two strings, and for each of five labels its key; each of two lists of labels grows as it is read.
    assert!(plain.count_total <= 2 + 5 + 2 * 3, "{plain:?}");
}

static NUMBERS: Check = Check {
    array: &Items {
        rest: Some(&Check {
            numbers: &[NumberRule::Minimum(Limit::new("1"))],
            ..Check::INTEGER
        }),
        ..Items::ANY
    },
    ..Check::of(JsonTypes::ARRAY)
};

/// A verdict takes the text apart; nothing of a violation is kept.
#[test]
fn a_verdict_costs_what_taking_the_text_apart_costs() {
    let verdict = |text: &str| {
        let (info, accepts) = cost(|| Request::accepts(text));
        assert!(info.count_total <= 24, "{info:?}");
        assert!(
            info.bytes_max <= 48 * text.len() as u64 + (4 << 10),
            "{info:?} for {}",
            text.len()
        );
        accepts
    };
    assert!(verdict(include_str!("../../examples/upsert.json")));
    assert!(!verdict(&labels(
        (0..1_000_000).map(|number| format!(r#""{number:07}":0"#))
    )));
    assert!(!verdict(&labels((0..50).map(|_| r#""a":"x""#.to_owned()))));
    assert!(!verdict(&nested(r#"{"app_data":"#, "[", "]", "}", 100_000)));
    let numbers = format!("[{}0.0]", "1234567890,".repeat(1_000));
    let (info, accepts) = cost(|| NUMBERS.accepts(&numbers));
    assert!(!accepts && info.count_total <= 24, "{info:?}");
}

#[test]
fn what_is_carried_is_allocated_once() {
    let value = format!("[{}]", vec!["1"; 100_000].join(","));
    let text = format!(r#"{{"x":{value}}}"#);
    let (info, request) = cost(|| serde_json::from_str::<Request>(&text).unwrap());
    assert_eq!(request.extra.get("x").unwrap().get(), value);
    assert!(
        info.bytes_total <= 2 * text.len() as u64,
        "{info:?} for {} bytes",
        text.len()
    );
}

#[test]
fn what_is_carried_may_be_nested_a_hundred_thousand_levels() {
    let text = nested(r#"{"x":"#, "[", "]", "}", 100_000);
    let (info, written) = cost(|| {
        let request = konnect_billing::from_str::<Request>(&text).unwrap();
        assert_eq!(request.clone(), request);
        serde_json::to_string(&request).unwrap()
    });
    assert_eq!(written, text);
    assert!(info.bytes_max <= 60 * text.len() as u64, "{info:?}");
}
