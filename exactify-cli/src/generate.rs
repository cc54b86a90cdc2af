//! `exactify generate`: writes the types, or says that they are out of date.

use std::fs;
use std::io::{self, Write};

use clap::builder::styling::AnsiColor;
use clap::{Args, ValueEnum};
use exactify_build::Integration;

use crate::{schemas, tell, Failure, Outcome};

/// Write the Rust types of schemas
///
/// All schemas become one source, which is written to standard output, or to a file if `--output` names one and its content
/// changes. The crate with the types depends on `exactify` and `serde`.
#[derive(Args)]
#[command(after_long_help = "Examples:\n  \
    exactify generate schema/*.json -o src/schema.rs\n      \
        Write the types of all schemas of a folder. In src/lib.rs: #[rustfmt::skip] mod schema;\n  \
    exactify generate schema/*.json -o src/schema.rs --check\n      \
        In a CI job: fail if somebody has changed a schema and not the types.\n  \
    exactify generate order.json --integration schemars,arbitrary --assert-formats\n      \
        Types that implement traits of other crates, each behind a feature of that name.\n  \
    exactify generate book.json --replace 'crate::Year={\"type\": \"string\", \"pattern\": \"^[0-9]{4}$\"}'\n      \
        Use a hand-written type for each subschema that says this.\n\n\
    Exit status:\n  \
    0  the source is written, or with --check up to date\n  \
    1  with --check: the source is out of date\n  \
    2  the command line, a schema or a file is not what it should be")]
pub struct Arguments {
    /// The files of the schemas, which can refer to each other
    #[arg(required = true, value_name = "SCHEMA")]
    schemas: Vec<String>,

    /// Write to FILE instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<String>,

    /// Write nothing: exit with 1 if the file of `--output` is not what would be written
    #[arg(long, requires = "output")]
    check: bool,

    /// Implement traits or conversions of another crate; may be repeated
    #[arg(long, value_name = "CRATE", value_delimiter = ',')]
    integration: Vec<Crate>,

    /// Use the hand-written type at TYPE for every subschema that says what SCHEMA, a JSON text, says; may be repeated
    #[arg(long, value_name = "TYPE=SCHEMA", value_parser = replacement)]
    replace: Vec<(String, String)>,

    #[command(flatten)]
    options: schemas::Options,
}

/// A crate whose traits the types can implement.
#[derive(Clone, Copy, ValueEnum)]
enum Crate {
    /// `JsonSchema` of schemars 1
    Schemars,
    /// `Arbitrary` of arbitrary
    Arbitrary,
    /// `Arbitrary` of proptest, and of arbitrary
    Proptest,
    /// Conversions of dates and points in time
    Jiff,
    /// Conversions of UUIDs
    Uuid,
}

impl From<Crate> for Integration {
    fn from(named: Crate) -> Integration {
        match named {
            Crate::Schemars => Integration::Schemars,
            Crate::Arbitrary => Integration::Arbitrary,
            Crate::Proptest => Integration::Proptest,
            Crate::Jiff => Integration::Jiff,
            Crate::Uuid => Integration::Uuid,
        }
    }
}

fn replacement(text: &str) -> Result<(String, String), String> {
    let (path, schema) = text
        .split_once('=')
        .ok_or("expected TYPE=SCHEMA, such as crate::Year={\"minimum\": 1}")?;
    Ok((path.to_owned(), schema.to_owned()))
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let mut generator = arguments.options.generator();
    for named in &arguments.integration {
        generator = generator.integration((*named).into());
    }
    for (path, schema) in &arguments.replace {
        generator = generator.replace(schema, path);
    }
    let texts = schemas::read(&arguments.schemas)?;
    let made = generator.sources(&schemas::borrowed(&texts))?;
    for warning in &made.warnings {
        tell(AnsiColor::Yellow, "warning", &warning.to_string());
    }
    let Some(path) = &arguments.output else {
        let written = io::stdout().write_all(made.source.as_bytes());
        return written.map_err(Failure::output).map(|()| Outcome::Good);
    };
    let is_current = fs::read(path).is_ok_and(|old| old == made.source.as_bytes());
    if is_current {
        return Ok(Outcome::Good);
    }
    if arguments.check {
        tell(
            AnsiColor::Red,
            "out of date",
            &format!("{path} is not what the schemas make: run\n    {}", command_line()),
        );
        return Ok(Outcome::Bad);
    }
    fs::write(path, &made.source).map_err(|error| Failure::new(format!("{path}: cannot be written: {error}")))?;
    Ok(Outcome::Good)
}

/// What a shell runs to write what `--check` looks for.
fn command_line() -> String {
    let arguments = std::env::args().skip(1).filter(|argument| argument != "--check");
    let words = std::iter::once("exactify".to_owned()).chain(arguments.map(|word| quoted(&word)));
    words.collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:=,@+".contains(c);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}
