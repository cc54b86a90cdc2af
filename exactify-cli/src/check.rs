//! `exactify check`: judges instances by a schema.

use std::fs;
use std::io::{self, IsTerminal, Read, Write};

use clap::Args;
use exactify::{Check, Options, Report};
use serde_json::json;

use crate::{lines, schemas, Failure, Outcome};

/// Judge JSON by a schema
///
/// Says of each file whether the schema accepts it, and of one that it refuses everything that is wrong and where: on a
/// terminal with the line itself. The verdicts are those of the types that `generate` writes, and every digit of a number
/// counts. A property name that occurs twice in one object is always refused.
#[derive(Args)]
#[command(after_long_help = "Examples:\n  \
    exactify check --schema order.json order-17.json order-18.json\n      \
        Judge two files.\n  \
    curl -s https://shop.example/orders/17 | exactify check --schema order.json\n      \
        Judge what comes from standard input.\n  \
    exactify check --schema order.json --lines orders.jsonl --json >bad.jsonl\n      \
        Judge one instance a line, on all cores, and keep the reports of the invalid ones.\n  \
    exactify check --schema order.json --schema customer.json order-17.json\n      \
        Judge by a schema that refers to another file.\n\n\
    Exit status:\n  \
    0  all instances are valid\n  \
    1  some instance is invalid\n  \
    2  the command line, a schema or a file is not what it should be")]
pub struct Arguments {
    /// The file of the schema to judge by; if repeated, it is the first one, and can refer to the others
    #[arg(short, long, required = true, value_name = "FILE")]
    schema: Vec<String>,

    /// The files with an instance each; `-`, or none, is standard input
    #[arg(value_name = "FILE")]
    instances: Vec<String>,

    /// Judge each line of FILE, or of standard input if that is `-` (JSON Lines)
    ///
    /// Blank lines are skipped. A summary is printed to standard error, and on a terminal the progress.
    #[arg(long, value_name = "FILE", conflicts_with = "instances")]
    lines: Option<String>,

    /// Print an object a file, or an invalid line: the basic output of JSON Schema 2020-12, and the file or line
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    options: schemas::Options,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let texts = schemas::read(&arguments.schema)?;
    let check = arguments.options.generator().check(&schemas::borrowed(&texts))?;
    if let Some(file) = &arguments.lines {
        return lines::run(check, file, arguments.json);
    }
    let standard_input = ["-".to_owned()];
    let files = match arguments.instances.as_slice() {
        [] => &standard_input[..],
        files => files,
    };
    let (mut outcome, mut unread) = (Outcome::Good, Vec::new());
    for file in files {
        match read(file) {
            Ok(text) => outcome = outcome.max(judge(check, file, &text, arguments.json)?),
            Err(error) => unread.push(format!("{}: cannot be read: {error}", shown(file))),
        }
    }
    match unread.is_empty() {
        true => Ok(outcome),
        false => Err(Failure::Told(unread)),
    }
}

fn judge(check: &Check, file: &str, text: &[u8], json: bool) -> Result<Outcome, Failure> {
    let (file, report) = (shown(file), Options::new().judge(check, text).err());
    let told = match (&report, json) {
        (_, true) => as_json("file", &json!(file), report.as_ref()),
        (None, false) => format!("{file}: valid"),
        (Some(report), false) if io::stdout().is_terminal() => format!("{file}: invalid\n{report:#}"),
        (Some(report), false) => format!("{file}: invalid\n{report}"),
    };
    writeln!(io::stdout(), "{told}").map_err(Failure::output)?;
    Ok(report.map_or(Outcome::Good, |_| Outcome::Bad))
}

/// An object with where an instance is, and the verdict.
pub fn as_json(place: &str, at: &serde_json::Value, report: Option<&Report>) -> String {
    let valid = || r#"{"valid":true}"#.to_owned();
    let verdict = report.map_or_else(valid, |report| serde_json::to_string(report).unwrap_or_default());
    format!("{{\"{place}\":{at},{}", &verdict[1..])
}

fn read(file: &str) -> io::Result<Vec<u8>> {
    if file != "-" {
        return fs::read(file);
    }
    let mut text = Vec::new();
    io::stdin().read_to_end(&mut text)?;
    Ok(text)
}

/// What messages call a file.
pub fn shown(file: &str) -> &str {
    match file {
        "-" => "standard input",
        file => file,
    }
}
