//! `exactify check --lines`: judges one instance a line, on all cores and in the order of the lines.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::num::NonZero;
use std::{fmt, thread};

use exactify::{Check, Options, Report};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use crate::check::{as_json, shown};
use crate::{Failure, Outcome, STACK};

/// How much is read at once. A slow input is not waited for: the lines that are there are judged.
const CHUNK: usize = 1 << 20;

/// How many violations are told of one line.
const MOST_TOLD: usize = 3;

pub fn run(check: &'static Check, file: &str, json: bool) -> Result<Outcome, Failure> {
    let unreadable = |error: io::Error| Failure::new(format!("{}: cannot be read: {error}", shown(file)));
    let (mut input, size) = open(file).map_err(unreadable)?;
    let bar = progress(size);
    let (mut tally, mut text, mut first) = (Tally::default(), Vec::new(), 1);
    loop {
        let read = read_some(&mut input, &mut text).map_err(unreadable)?;
        let newline = text[text.len() - read..].iter().rposition(|&byte| byte == b'\n');
        let whole = match newline {
            Some(newline) => text.len() - read + newline + 1,
            None if read > 0 => continue,
            // The last line may end without a newline.
            None => text.len(),
        };
        let lines: Vec<&[u8]> = text[..whole].split_inclusive(|&byte| byte == b'\n').collect();
        let mut told = Vec::new();
        let judged = judge(check, &lines, first, json);
        for judged in judged.map_err(|error| Failure::new(format!("{}: cannot be judged: {error}", shown(file))))? {
            told.extend(judged.told);
            tally.add(judged.tally);
        }
        first += lines.len();
        bar.suspend(|| io::stdout().write_all(&told)).map_err(Failure::output)?;
        bar.inc(read as u64);
        text.drain(..whole);
        if read == 0 {
            break;
        }
    }
    bar.finish_and_clear();
    anstream::eprintln!("{tally}");
    Ok(if tally.bad > 0 { Outcome::Bad } else { Outcome::Good })
}

/// What became of some lines.
#[derive(Default)]
struct Judged {
    /// A line for each invalid one.
    told: Vec<u8>,
    tally: Tally,
}

/// Judges lines, of which each core takes a part.
fn judge(check: &'static Check, lines: &[&[u8]], first: usize, json: bool) -> io::Result<Vec<Judged>> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let part = lines.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let parts = (first..).step_by(part).zip(lines.chunks(part));
        let judging = parts.map(|(first, lines)| {
            let thread = thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(scope, move || judge_part(check, lines, first, json))
        });
        let judging = judging.collect::<io::Result<Vec<_>>>()?;
        let judged = judging.into_iter().map(|judging| judging.join());
        judged
            .collect::<Result<_, _>>()
            .map_err(|_| io::Error::other("the program panicked: please report this"))
    })
}

fn judge_part(check: &Check, lines: &[&[u8]], first: usize, json: bool) -> Judged {
    let mut judged = Judged::default();
    for (number, line) in (first..).zip(lines) {
        let line = line.trim_ascii_end();
        if line.is_empty() {
            judged.tally.blank += 1;
            continue;
        }
        let Err(report) = Options::new().judge(check, line) else {
            judged.tally.good += 1;
            continue;
        };
        judged.tally.refuse(&report);
        let told = match json {
            true => as_json("line", &json!(number), Some(&report)),
            false => format!("line {number}: {}", sentence(&report)),
        };
        judged.told.extend(told.into_bytes());
        judged.told.push(b'\n');
    }
    judged
}

/// The violations of an instance in one line. Their line number within it is always 1.
fn sentence(report: &Report) -> String {
    let violations = report.violations();
    let mut parts: Vec<String> = violations
        .iter()
        .take(MOST_TOLD)
        .map(|violation| violation.to_string().replace("(line 1, column ", "(column "))
        .collect();
    if violations.len() > MOST_TOLD {
        let or_more = if report.is_truncated() { " or more" } else { "" };
        parts.push(format!("and {}{or_more} others", violations.len() - MOST_TOLD));
    }
    parts.join("; ")
}

/// Counts of lines, and of the violations in them by keyword.
#[derive(Default)]
struct Tally {
    good: u64,
    bad: u64,
    blank: u64,
    violations: BTreeMap<&'static str, u64>,
}

impl Tally {
    fn refuse(&mut self, report: &Report) {
        self.bad += 1;
        for violation in report.violations() {
            let keyword = violation.keyword().unwrap_or("not JSON, or a name twice");
            *self.violations.entry(keyword).or_default() += 1;
        }
    }

    fn add(&mut self, other: Tally) {
        self.good += other.good;
        self.bad += other.bad;
        self.blank += other.blank;
        for (keyword, count) in other.violations {
            *self.violations.entry(keyword).or_default() += count;
        }
    }
}

/// A line of totals, then one for each keyword, the most frequent first.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.good + self.bad + self.blank;
        let noun = if lines == 1 { "line" } else { "lines" };
        write!(
            f,
            "{lines} {noun}: {} valid, {} invalid, {} blank",
            self.good, self.bad, self.blank
        )?;
        let mut violations: Vec<_> = self.violations.iter().collect();
        violations.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        violations
            .iter()
            .try_for_each(|(keyword, count)| write!(f, "\n{count:>10}  {keyword}"))
    }
}

/// The input, and its size if that is known.
fn open(file: &str) -> io::Result<(Box<dyn Read>, Option<u64>)> {
    if file == "-" {
        return Ok((Box::new(io::stdin()), None));
    }
    let file = File::open(file)?;
    let metadata = file.metadata()?;
    let size = metadata.is_file().then_some(metadata.len());
    Ok((Box::new(file), size))
}

/// Reads once, behind what `text` has already, and says how much.
fn read_some(input: &mut impl Read, text: &mut Vec<u8>) -> io::Result<usize> {
    let start = text.len();
    text.resize(start + CHUNK, 0);
    let read = loop {
        match input.read(&mut text[start..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => break read,
        }
    };
    text.truncate(start + read.as_ref().map_or(0, |read| *read));
    read
}

/// The progress bar, which is shown on standard error only if that is a terminal.
fn progress(size: Option<u64>) -> ProgressBar {
    let (bar, template) = match size {
        Some(size) => (
            ProgressBar::new(size),
            "{bar:40} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
        ),
        None => (ProgressBar::no_length(), "{spinner} {bytes}, {bytes_per_sec}"),
    };
    bar.with_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()))
}
