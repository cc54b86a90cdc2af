//! Checks a request. Prints it as a typed value and as canonical JSON, or prints everything that is wrong with it.
//!
//! ```sh
//! cargo run --example check -- examples/upsert.json
//! ```
//!
//! With `--lines` it checks any number of requests, one per line (NDJSON), in constant memory and on all cores. It
//! prints what is wrong with each invalid request, in the order of the lines, and at the end the number of violations
//! of each keyword.
//!
//! ```sh
//! cargo run --release --example check -- --lines requests.ndjson
//! generate-requests | cargo run --release --example check -- --lines --json >bad.ndjson
//! ```
//!
//! Lines end with LF or CRLF; the last one may end with neither. Blank lines are skipped and counted. A line of more
//! than 1 MiB is invalid, and is not parsed.

use std::fs::File;
use std::io::{self, ErrorKind, IsTerminal, Read, Write};
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use konnect_billing::{Options, Problem, Report, UpsertCustomerBillingDataRequest};
use serde::de::IgnoredAny;

use crate::lines::Stopped;

const USAGE: &str = "usage: check [--closed] [--json | --problem] [FILE]
       check [--closed] [--json | --problem] --lines [FILE]

Reads a request from FILE, or from standard input if FILE is absent or `-`.

  --closed   refuse unknown properties, as Konnect's server does
  --json     print JSON Schema's basic output for an invalid request
  --problem  print the problem body that Konnect sends for an invalid request
  --lines    read one request per line (NDJSON), print one line for each invalid
             one, and a summary to standard error

exit status: 0 the request is valid, 1 it is not, 2 it cannot be read;
with --lines: 0 all requests are valid, 1 some are not, 2 not all could be read";

mod batch;
mod lines;
mod tally;

/// The form in which a report is printed.
#[derive(Clone, Copy)]
enum Told {
    Lines,
    Basic,
    Problem,
}

/// The parsed command line.
struct Arguments {
    options: Options,
    told: Told,
    lines: bool,
    file: String,
}

impl Arguments {
    /// Parses the command line, or returns `None` if it asks for help.
    ///
    /// # Errors
    ///
    /// A message that says what is wrong with it.
    fn parse(arguments: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
        let mut options = Options::new();
        let (mut json, mut problem, mut lines, mut file) = (false, false, false, None);
        for argument in arguments {
            match argument.as_str() {
                "--closed" => options = options.closed(),
                "--json" => json = true,
                "--problem" => problem = true,
                "--lines" => lines = true,
                "--help" | "-h" => return Ok(None),
                flag if flag.starts_with('-') && flag != "-" => return Err(format!("unknown flag `{flag}`")),
                second => match file.replace(second.to_owned()) {
                    None => {}
                    Some(first) => return Err(format!("expected one FILE, found `{first}` and `{second}`")),
                },
            }
        }
        let told = match (json, problem) {
            (true, true) => return Err("expected `--json` or `--problem`, found both".to_owned()),
            (true, false) => Told::Basic,
            (false, true) => Told::Problem,
            (false, false) => Told::Lines,
        };
        let file = file.unwrap_or_else(|| "-".to_owned());
        Ok(Some(Arguments {
            options,
            told,
            lines,
            file,
        }))
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => return finish(&mut io::stdout(), USAGE, 0),
        Err(error) => return finish(&mut io::stderr(), &format!("{error}\n\n{USAGE}"), 2),
    };
    let Arguments {
        options,
        told,
        lines,
        file,
    } = arguments;
    if lines {
        return check_lines(&file, options, told);
    }
    let text = match read(&file) {
        Ok(text) => text,
        Err(error) => return finish(&mut io::stderr(), &format!("{file}: {error}"), 2),
    };
    match options.from_slice::<UpsertCustomerBillingDataRequest>(&text) {
        Ok(request) => {
            let json = serde_json::to_string(&request).expect("every request can be written");
            finish(&mut io::stdout(), &format!("{request:#?}\n{json}"), 0)
        }
        Err(report) => {
            let status = finish(&mut io::stdout(), &tell(&report, told), 1);
            if has_a_value_a_line(&text) {
                let hint =
                    "hint: the first line is a whole JSON value and more follow; `--lines` checks one request a line";
                let _ = writeln!(io::stderr(), "{hint}");
            }
            status
        }
    }
}

/// Whether the text looks like NDJSON: the first line is a whole value, and the next line begins an object.
fn has_a_value_a_line(text: &[u8]) -> bool {
    let mut lines = text
        .split(|&byte| byte == b'\n')
        .map(<[u8]>::trim_ascii)
        .filter(|line| !line.is_empty());
    lines
        .next()
        .is_some_and(|line| serde_json::from_slice::<IgnoredAny>(line).is_ok())
        && lines.next().is_some_and(|line| line.starts_with(b"{"))
}

fn read(file: &str) -> io::Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file);
    }
    let mut text = Vec::new();
    io::stdin().read_to_end(&mut text)?;
    Ok(text)
}

fn tell(report: &Report, told: Told) -> String {
    let json = match told {
        Told::Lines if io::stdout().is_terminal() => return format!("{report:#}"),
        Told::Lines => return report.to_string(),
        Told::Basic => serde_json::to_string_pretty(report),
        Told::Problem => serde_json::to_string_pretty(&Problem::from(report)),
    };
    json.expect("every report can be written")
}

/// Prints `text`. A closed pipe is ignored.
fn finish(to: &mut dyn Write, text: &str, status: u8) -> ExitCode {
    let _ = writeln!(to, "{text}");
    ExitCode::from(status)
}

fn check_lines(file: &str, options: Options, told: Told) -> ExitCode {
    let (input, size) = match open(file) {
        Ok(opened) => opened,
        Err(error) => return finish(&mut io::stderr(), &format!("{file}: {error}"), 2),
    };
    let bar = progress(size);
    let (tally, result) = lines::check(input, &mut io::stdout().lock(), &bar, options, told);
    bar.finish_and_clear();
    let status = u8::from(tally.bad > 0);
    match result {
        Ok(()) => finish(&mut io::stderr(), &tally.to_string(), status),
        Err(Stopped::Reading(error)) => finish(&mut io::stderr(), &format!("{tally}\n{file}: {error}"), 2),
        Err(Stopped::Writing(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::from(status),
        Err(Stopped::Writing(error)) => finish(&mut io::stderr(), &format!("{tally}\nstandard output: {error}"), 2),
    }
}

/// Opens the input. Returns its size, too, if that is known.
fn open(file: &str) -> io::Result<(Box<dyn Read + Send>, Option<u64>)> {
    if file == "-" {
        return Ok((Box::new(io::stdin()), None));
    }
    let file = File::open(file)?;
    let metadata = file.metadata()?;
    let size = metadata.is_file().then_some(metadata.len());
    Ok((Box::new(file), size))
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
    bar.with_style(ProgressStyle::with_template(template).expect("the template is well-formed"))
}
