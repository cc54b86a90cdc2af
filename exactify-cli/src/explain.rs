//! `exactify explain`: what becomes of each subschema, as a table.

use std::collections::BTreeSet;
use std::io::Write;

use clap::Args;
use exactify_build::{Enforced, Explanation};

use crate::{schemas, Failure, Outcome, HEADER};

/// Show what becomes of each subschema
///
/// Prints a row for each subschema: its location, its Rust type, and what enforces each of its keywords. The shape of a type
/// (its fields, its variants) costs nothing; its parser sees to bounds and patterns; the check sees to what no Rust type
/// says. Below the table it says which types are guarded, and how.
#[derive(Args)]
#[command(after_long_help = "Examples:\n  \
    exactify explain order.json\n      \
        The table of one schema.\n  \
    exactify explain schema/*.json | less -S\n      \
        The tables of all schemas of a folder, which can refer to each other.\n\n\
    Exit status:\n  \
    0  the table is printed\n  \
    2  the command line, a schema or a file is not what it should be")]
pub struct Arguments {
    /// The files of the schemas, which can refer to each other
    #[arg(required = true, value_name = "SCHEMA")]
    schemas: Vec<String>,

    #[command(flatten)]
    options: schemas::Options,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let texts = schemas::read(&arguments.schemas)?;
    let explained = arguments.options.generator().explain(&schemas::borrowed(&texts))?;
    let mut out = anstream::stdout().lock();
    for (index, of_file) in explained.chunk_by(|one, other| one.file == other.file).enumerate() {
        let gap = if index > 0 { "\n" } else { "" };
        write!(out, "{gap}{}", table(of_file)).map_err(Failure::output)?;
    }
    Ok(Outcome::Good)
}

/// The table of one file.
fn table(explained: &[Explanation]) -> String {
    const HEADINGS: [&str; 5] = ["location", "Rust type", "by its shape", "by its parser", "by the check"];
    let rows: Vec<[String; 5]> = explained.iter().map(row).collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].as_str()).chain([HEADINGS[column]]);
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..HEADINGS.len()).map(width).collect();
    let line = |cells: &[String; 5]| {
        let cells = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    let file = explained.first().map_or("", |explanation| &explanation.file);
    let mut table = format!(
        "{HEADER}{file}{HEADER:#}\n{HEADER}{}{HEADER:#}\n",
        line(&HEADINGS.map(str::to_owned)).trim_end()
    );
    table.extend(rows.iter().map(line));
    let mut told = BTreeSet::new();
    let guarded = explained.iter().filter_map(|one| {
        let (ty, guard) = (one.rust_type.as_deref()?, one.guard?);
        // Each type is told where it is met first.
        told.insert(ty).then(|| format!("{}: {ty}: {guard}\n", one.location))
    });
    let guarded: String = guarded.collect();
    if !guarded.is_empty() {
        table += &format!("\n{HEADER}guarded{HEADER:#}\n{guarded}");
    }
    table
}

fn row(explanation: &Explanation) -> [String; 5] {
    let by = |enforced: Enforced| {
        let keywords = explanation.keywords.iter().filter(|(_, by)| *by == enforced);
        keywords.map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let rust_type = match (&explanation.rust_type, explanation.is_part) {
        (Some(name), true) => format!("part of {name}"),
        (Some(name), false) => name.clone(),
        (None, _) => "none: only checked".to_owned(),
    };
    [
        explanation.location.clone(),
        rust_type,
        by(Enforced::Shape),
        by(Enforced::Parser),
        by(Enforced::Check),
    ]
}
