//! Checks one request per line (NDJSON) on all cores, in the memory of a few batches. The output is in the order of the
//! lines.
//!
//! One thread reads, one thread per core checks, and this thread writes. The reader hands the batches to the workers in
//! turn, and the writer collects the results in the same turn, so nothing has to be sorted. The queues are short, so
//! that fast threads wait for slow ones.

use std::io::{self, BufRead, Read, Write};
use std::num::NonZero;
use std::sync::mpsc::sync_channel;
use std::thread;

use indicatif::ProgressBar;
use konnect_billing::{Options, Problem, Report, UpsertCustomerBillingDataRequest};
use serde::Serialize;

use crate::batch::{Batch, Batches, MAX_LINE};
use crate::tally::Tally;
use crate::Told;

/// The length of the queue of each thread, in batches.
const QUEUE: usize = 4;

/// The maximum number of violations in the line of a record.
const MOST_TOLD: usize = 3;

/// The error that stopped the check.
pub enum Stopped {
    Reading(io::Error),
    Writing(io::Error),
}

/// Checks every line of `input` and writes a line to `out` for each invalid one. Blank lines are skipped and counted.
pub fn check(
    input: impl Read + Send,
    out: &mut dyn Write,
    bar: &ProgressBar,
    options: Options,
    told: Told,
) -> (Tally, Result<(), Stopped>) {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let (mut todo, mut done) = (Vec::new(), Vec::new());
        for _ in 0..workers {
            let (to_worker, batches) = sync_channel::<Batch>(QUEUE);
            let (to_writer, checked) = sync_channel::<Checked>(QUEUE);
            scope.spawn(move || {
                let mut checked = batches.iter().map(|batch| check_batch(&batch, options, told));
                // This fails if the writer has stopped.
                checked.try_for_each(|checked| to_writer.send(checked))
            });
            todo.push(to_worker);
            done.push(checked);
        }
        let reader = scope.spawn(move || {
            for (batch, worker) in Batches::new(input).zip(todo.iter().cycle()) {
                if worker.send(batch?).is_err() {
                    break;
                }
            }
            Ok(())
        });
        let mut tally = Tally::default();
        // The first worker without a result in its turn has reached the end of the input.
        for checked in done.iter().cycle().map_while(|worker| worker.recv().ok()) {
            tally.add(checked.tally);
            if !checked.lines.is_empty() {
                let written = bar.suspend(|| out.write_all(&checked.lines));
                if let Err(error) = written {
                    return (tally, Err(Stopped::Writing(error)));
                }
            }
            bar.inc(checked.read);
        }
        let read = reader.join().expect("the reader does not panic");
        (tally, read.map_err(Stopped::Reading))
    })
}

/// The results of a batch.
struct Checked {
    /// A line for each invalid one.
    lines: Vec<u8>,
    tally: Tally,
    read: u64,
}

fn check_batch(batch: &Batch, options: Options, told: Told) -> Checked {
    let mut tally = Tally::default();
    let mut lines = Vec::new();
    let mut rest = &batch.text[..];
    let mut number = batch.first;
    while !rest.is_empty() {
        let from = rest;
        let length = rest.skip_until(b'\n').expect("memory can be read");
        check_line(&from[..length], number, options, told, &mut tally, &mut lines);
        number += 1;
    }
    Checked {
        lines,
        tally,
        read: batch.read,
    }
}

fn check_line(line: &[u8], number: u64, options: Options, told: Told, tally: &mut Tally, lines: &mut Vec<u8>) {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    if line.len() > MAX_LINE {
        tally.too_long();
        tell_too_long(number, told, lines);
    // JSON's white space includes the CR of a CRLF.
    } else if line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r')) {
        tally.blank += 1;
    } else {
        match options.from_slice::<UpsertCustomerBillingDataRequest>(line) {
            Ok(_) => tally.good += 1,
            Err(report) => {
                tally.refuse(&report);
                tell(&report, number, told, lines);
            }
        }
    }
}

fn tell(report: &Report, line: u64, told: Told, to: &mut Vec<u8>) {
    match told {
        Told::Lines => write_line(to, line, &sentence(report)),
        Told::Basic => write_json(to, line, report),
        Told::Problem => write_json(to, line, &Problem::from(report)),
    }
}

fn tell_too_long(line: u64, told: Told, to: &mut Vec<u8>) {
    let message = format!("longer than {MAX_LINE} bytes, not checked");
    match told {
        Told::Lines => write_line(to, line, &message),
        Told::Basic => {
            let error = serde_json::json!({"keywordLocation": "", "instanceLocation": "", "error": message});
            write_json(to, line, &serde_json::json!({"valid": false, "errors": [error]}));
        }
        Told::Problem => {
            let problem = Problem {
                status: 413,
                title: "Content Too Large".to_owned(),
                detail: message,
                ..Problem::default()
            };
            write_json(to, line, &problem);
        }
    }
}

fn write_line(to: &mut Vec<u8>, line: u64, text: &str) {
    writeln!(to, "line {line}: {text}").expect("memory can be written");
}

fn write_json(to: &mut Vec<u8>, line: u64, told: &impl Serialize) {
    #[derive(Serialize)]
    struct Numbered<'a, T> {
        line: u64,
        #[serde(flatten)]
        told: &'a T,
    }
    serde_json::to_writer(&mut *to, &Numbered { line, told }).expect("every report can be written");
    to.push(b'\n');
}

/// The violations of a record in one line. Their line number within the record is always 1, so it is left out.
fn sentence(report: &Report) -> String {
    let violations = report.violations();
    let mut parts: Vec<_> = violations
        .iter()
        .take(MOST_TOLD)
        .map(|violation| {
            let (text, column) = (violation.to_string(), violation.column());
            let place = format!(" (line {}, column {column})", violation.line());
            format!("{} (column {column})", text.strip_suffix(&place).unwrap_or(&text))
        })
        .collect();
    if violations.len() > MOST_TOLD {
        let or_more = if report.is_truncated() { " or more" } else { "" };
        parts.push(format!("and {}{or_more} others", violations.len() - MOST_TOLD));
    }
    parts.join("; ")
}
