//! The program `check` among the examples, run as a user's shell runs it.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead, BufReader, Write as _};
use std::path::PathBuf;
use std::process::Stdio;

use serde_json::Value;

use crate::support::program;

const GOOD: &str = r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH"}}"#;
/// The longest line that `check --lines` looks into.
const MAX_LINE: usize = 1 << 20;

struct Ran {
    out: String,
    err: String,
    status: Option<i32>,
}

/// Runs the program with `input` as its standard input.
#[track_caller]
fn check(arguments: &[&str], input: impl Into<Vec<u8>>) -> Ran {
    let mut child = program("check")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let (mut stdin, input) = (child.stdin.take().expect("it is piped"), input.into());
    // Written by a thread of its own, as the program answers before it has read everything.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written");
    Ran {
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
        status: output.status.code(),
    }
}

#[track_caller]
fn lines(input: impl Into<Vec<u8>>, out: &str, err: &str, status: i32) {
    let ran = check(&["--lines"], input);
    // Line by line first: a failure that prints thousands of lines shows nobody the one that differs.
    for (found, wanted) in ran.out.lines().zip(out.lines()) {
        assert_eq!(found, wanted);
    }
    assert_eq!(ran.out.len(), out.len());
    assert_eq!(ran.err, err);
    assert_eq!(ran.status, Some(status));
}

/// A file for one test, deleted when that ends.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str) -> Temporary {
        Temporary(std::env::temp_dir().join(format!("konnect-billing-{}-{name}", std::process::id())))
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("UTF-8")
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn a_single_request_is_told_as_ever() {
    let good = check(&[], GOOD);
    assert!(
        good.out.starts_with("UpsertCustomerBillingDataRequest {\n"),
        "{}",
        good.out
    );
    assert!(good.out.ends_with(&format!("\n{GOOD}\n")), "{}", good.out);
    assert_eq!((good.err.as_str(), good.status), ("", Some(0)));

    let bad = check(&["--closed", "-"], r#"{"app_data": {"stipe": {}}}"#);
    let message = "unknown property `stipe`: did you mean `stripe`?";
    assert_eq!(bad.out, format!("/app_data/stipe: {message} (line 1, column 15)\n"));
    assert_eq!((bad.err.as_str(), bad.status), ("", Some(1)));

    let basic = check(&["--json"], "[]");
    let output: Value = serde_json::from_str(&basic.out).unwrap();
    assert_eq!(output["errors"][0]["keywordLocation"], "/type");
    let problem = check(&["--problem"], "[]");
    let output: Value = serde_json::from_str(&problem.out).unwrap();
    assert_eq!(output["invalid_parameters"][0]["rule"], "type");
}

#[test]
fn what_cannot_be_read_is_status_2() {
    for flags in [&["no/such/file"][..], &["--lines", "no/such/file"]] {
        let ran = check(flags, "");
        assert!(ran.err.starts_with("no/such/file: "), "{}", ran.err);
        assert_eq!((ran.out.as_str(), ran.status), ("", Some(2)));
    }
    for flags in [&["--quiet"][..], &["a", "b"], &["--lines", "a", "b"]] {
        let ran = check(flags, "");
        assert!(ran.err.contains("\n\nusage: check "), "{}", ran.err);
        assert_eq!((ran.out.as_str(), ran.status), ("", Some(2)));
    }
    // A folder can be opened but not read; what was counted until then is told all the same.
    #[cfg(unix)]
    {
        let ran = check(&["--lines", "schema"], "");
        assert!(
            ran.err.starts_with("0 lines: 0 good, 0 bad, 0 blank\nschema: "),
            "{}",
            ran.err
        );
        assert_eq!((ran.out.as_str(), ran.status), ("", Some(2)));
    }
}

#[test]
fn thousands_of_lines_are_told_in_their_order() {
    let mut random = fastrand::Rng::with_seed(7);
    let (mut input, mut out) = (Vec::new(), String::new());
    let (mut good, mut bad, mut blank) = (0, 0, 0);
    let (mut pattern, mut types, mut syntax) = (0, 0, 0);
    for number in 1..=6000 {
        let end = if random.bool() { "\n" } else { "\r\n" };
        // Of very different lengths, so that the threads are done with their batches at different times.
        let room = " ".repeat(random.usize(..4) * random.usize(..400));
        match random.u8(..10) {
            0 => {
                input.extend([room.as_bytes(), b"{\"billing_profile\":{\"id\":\"01G6\"}}"].concat());
                let column = room.len() + 26;
                let message = "ULID: expected 26 characters, found 4";
                writeln!(out, "line {number}: /billing_profile/id: {message} (column {column})").unwrap();
                (bad, pattern) = (bad + 1, pattern + 1);
            }
            1 => {
                input.extend(b"{\"app_data\":{\"stripe\":[],\"external_invoicing\":null}}");
                writeln!(
                    out,
                    "line {number}: /app_data/stripe: Stripe: expected an object, found an array (column 23); \
                     /app_data/external_invoicing: External invoicing: expected an object, found null (column 47)"
                )
                .unwrap();
                (bad, types) = (bad + 1, types + 2);
            }
            2 => {
                input.extend(b"{\"x\":\"\xff\"}");
                writeln!(out, "line {number}: expected UTF-8, found another byte (column 7)").unwrap();
                (bad, syntax) = (bad + 1, syntax + 1);
            }
            3 => {
                input.extend([room.as_bytes(), b"\t"].concat());
                blank += 1;
            }
            _ => {
                input.extend([GOOD.as_bytes(), room.as_bytes()].concat());
                good += 1;
            }
        }
        input.extend(end.as_bytes());
    }
    input.extend(b"{\"app_data\":");
    writeln!(
        out,
        "line 6001: expected a JSON value, found the end of the text (column 13)"
    )
    .unwrap();
    (bad, syntax) = (bad + 1, syntax + 1);

    let mut counts = [
        (pattern, "pattern"),
        (types, "type"),
        (syntax, "not JSON, or a name twice"),
    ];
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let mut err = format!("6001 lines: {good} good, {bad} bad, {blank} blank\n");
    for (count, keyword) in counts {
        writeln!(err, "{count:>10}  {keyword}").unwrap();
    }
    // Many batches, and more of them than threads and queues can hold.
    assert!(input.len() > 24 * 64 * 1024, "{}", input.len());
    lines(input.clone(), &out, &err, 1);

    let file = Temporary::new("thousands.ndjson");
    std::fs::write(&file.0, &input).unwrap();
    let ran = check(&["--lines", file.path()], "");
    assert!(ran.out == out, "a file and a pipe get the same answer");
    assert_eq!((ran.err, ran.status), (err, Some(1)));
}

#[test]
fn the_end_of_a_line_is_no_part_of_it() {
    lines("", "", "0 lines: 0 good, 0 bad, 0 blank\n", 0);
    lines(GOOD, "", "1 line: 1 good, 0 bad, 0 blank\n", 0);
    lines(format!("{GOOD}\n"), "", "1 line: 1 good, 0 bad, 0 blank\n", 0);
    lines(format!("{GOOD}\r\n"), "", "1 line: 1 good, 0 bad, 0 blank\n", 0);
    lines(
        format!("\n{GOOD}\r\n \t\r\n\r"),
        "",
        "4 lines: 1 good, 0 bad, 3 blank\n",
        0,
    );
    // A CR alone does not end a line, and a form feed is not JSON white space.
    lines(
        format!("{GOOD}\r{GOOD}\n\u{c}\n"),
        "line 1: expected the end of the text, found `{` (column 57)\n\
         line 2: expected a JSON value, found `\\u{c}` (column 1)\n",
        "2 lines: 0 good, 2 bad, 0 blank\n         2  not JSON, or a name twice\n",
        1,
    );
    lines(
        format!("\u{feff}{GOOD}\n"),
        "line 1: expected JSON, found a byte order mark (column 1)\n",
        "1 line: 0 good, 1 bad, 0 blank\n         1  not JSON, or a name twice\n",
        1,
    );
}

#[test]
fn a_line_has_a_limit() {
    let longest = format!("{GOOD}{}", " ".repeat(MAX_LINE - GOOD.len()));
    let endless = "x".repeat(5 * MAX_LINE);
    let spaces = " ".repeat(MAX_LINE + 1);
    lines(
        format!("{longest}\n{longest} \n{GOOD}\n{endless}\n{spaces}{endless}\n{GOOD}\n{endless}"),
        "line 2: longer than 1048576 bytes, not checked\n\
         line 4: longer than 1048576 bytes, not checked\n\
         line 5: longer than 1048576 bytes, not checked\n\
         line 7: longer than 1048576 bytes, not checked\n",
        "7 lines: 3 good, 4 bad, 0 blank\n         4  longer than 1048576 bytes\n",
        1,
    );
}

#[test]
fn a_bad_record_is_one_line_whatever_is_in_it() {
    let names: Vec<String> = (0..200).map(|number| format!(r#""{number}\nx":0"#)).collect();
    let labels = format!(r#"{{"app_data":{{"stripe":{{"labels":{{{}}}}}}}}}"#, names.join(","));
    let ran = check(&["--lines"], labels);
    assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);
    assert!(ran.out.ends_with("; and 97 or more others\n"), "{}", ran.out);
    let nested = format!("{{\"x\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    lines(nested, "", "1 line: 1 good, 0 bad, 0 blank\n", 0);
}

#[test]
fn the_lines_can_be_json() {
    let long = " ".repeat(MAX_LINE + 1);
    let input = format!("{GOOD}\n{{\"x\":1,\"billing_profile\":{{}}}}\n{long}\n{{\n");
    let records = |flags: &[&str]| -> Vec<Value> {
        let ran = check(flags, input.clone());
        assert_eq!(ran.status, Some(1));
        ran.out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    };
    let basic = records(&["--lines", "--json", "--closed"]);
    assert_eq!(basic.len(), 3);
    assert_eq!(basic[0]["line"], 2);
    assert_eq!(basic[0]["valid"], false);
    assert_eq!(basic[0]["errors"].as_array().unwrap().len(), 2);
    assert_eq!(basic[1]["line"], 3);
    assert_eq!(basic[1]["errors"][0]["error"], "longer than 1048576 bytes, not checked");
    assert_eq!(basic[2]["line"], 4);

    let problems = records(&["--lines", "--problem"]);
    let statuses: Vec<_> = problems
        .iter()
        .map(|problem| (&problem["line"], &problem["status"]))
        .collect();
    assert_eq!(
        format!("{statuses:?}"),
        "[(Number(2), Number(400)), (Number(3), Number(413)), (Number(4), Number(400))]"
    );
    assert_eq!(problems[0]["invalid_parameters"][0]["field"], "billing_profile.id");
}

/// Whoever reads the answer may go away.
#[cfg(unix)]
#[test]
fn a_closed_pipe_ends_the_program() {
    let file = Temporary::new("closed.ndjson");
    std::fs::write(&file.0, "[]\n".repeat(200_000)).unwrap();
    let mut child = program("check")
        .args(["--lines", file.path()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

/// Prints the figures of `docs/performance-bulk.md`, which has the command.
#[test]
#[ignore = "writes 300 MB, and is for a person to read"]
fn a_million_lines() {
    let request = include_str!("../../examples/upsert.json");
    let request: konnect_billing::UpsertCustomerBillingDataRequest = konnect_billing::from_str(request).unwrap();
    let good = serde_json::to_string(&request).unwrap();
    let bad = good.replace("production", "production-");
    let file = Temporary::new("million.ndjson");
    let mut peaks = Vec::new();
    for count in [100_000, 1_000_000] {
        let mut to = std::io::BufWriter::new(File::create(&file.0).unwrap());
        for number in 0..count {
            // One of a thousand is bad.
            writeln!(to, "{}", if number % 1000 == 0 { &bad } else { &good }).unwrap();
        }
        to.into_inner().unwrap().sync_all().unwrap();

        let started = std::time::Instant::now();
        let text = std::fs::read(&file.0).unwrap();
        for line in text.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()) {
            serde_json::from_slice::<serde::de::IgnoredAny>(line).unwrap();
        }
        let ignored = started.elapsed();
        drop(text);

        let started = std::time::Instant::now();
        let ran = check(&["--lines", file.path()], "");
        let checked = started.elapsed();
        assert_eq!(ran.out.lines().count(), count / 1000);
        assert!(ran.err.contains(&format!("{} bad", count / 1000)), "{}", ran.err);

        let peak = peak_memory(&file);
        println!(
            "{count} lines: checked in {checked:.2?}, {:.2} of one thread's IgnoredAny, {ignored:.2?}; peak {peak} KiB",
            checked.as_secs_f64() / ignored.as_secs_f64()
        );
        peaks.push(peak);
    }
    assert!(
        peaks[1] < peaks[0] * 3 / 2,
        "memory grows with the lines: {peaks:?} KiB"
    );
}

/// The most memory that the program ever had when it has answered for the whole file, in KiB. It reads from a pipe that
/// is still open then, so that it can be asked.
fn peak_memory(file: &Temporary) -> u64 {
    let mut child = program("check")
        .args(["--lines"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let (mut stdin, mut input) = (child.stdin.take().expect("it is piped"), File::open(&file.0).unwrap());
    let writer = std::thread::spawn(move || {
        std::io::copy(&mut input, &mut stdin).unwrap();
        // The answer to this line comes after those to all others.
        stdin.write_all(b"last\n").unwrap();
        stdin
    });
    let answers = BufReader::new(child.stdout.take().expect("it is piped"));
    let last = answers
        .lines()
        .find(|line| line.as_ref().unwrap().contains("expected a JSON value"));
    assert!(last.is_some(), "the last line has no answer");
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).expect("Linux");
    drop(writer.join().expect("the input is written"));
    child.wait().expect("the program ends");
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("a peak");
    peak.trim().trim_end_matches(" kB").parse().expect("a number")
}
