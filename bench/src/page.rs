//! docs/performance.md: this program writes the part between the marks. The rest is written by hand.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::{fs, io};

use crate::chart;
use crate::goals::{ALLOCATIONS, GOALS};
use crate::groups::{self, OURS, OURS_EXACTIFY};
use crate::measure::{Measured, Row};

const DOCS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs");
const BEGIN: &str = "<!-- measured: begin -->\n";
const END: &str = "<!-- measured: end -->";

/// Replaces the results of the last run.
pub fn write(measured: &[Measured]) -> io::Result<()> {
    let docs = Path::new(DOCS);
    let path = docs.join("performance.md");
    let page = fs::read_to_string(&path)?;
    let parts = page
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.ok_or_else(|| io::Error::other("docs/performance.md does not have the marks"))?;
    let tables: String = measured.iter().map(table).collect();
    let run = [machine(), goals(measured), tables].concat();
    fs::write(path, format!("{before}{BEGIN}{run}\n{END}{after}"))?;
    fs::write(docs.join("performance.svg"), chart::draw(measured))
}

/// A group as a Markdown table.
pub fn table(group: &Measured) -> String {
    let entrance = group.rows.iter().any(|row| row.entrance.is_some());
    let mut head = vec!["", "time", "ours / this"];
    if entrance {
        head.push("`exactify` / this");
    }
    let counted = group.rows.iter().any(|row| row.instructions.is_some());
    if counted {
        head.extend(["instructions", "ours / this"]);
    }
    let allocated = group.rows.iter().any(|row| row.allocations.is_some());
    if allocated {
        head.extend(["allocations", "bytes"]);
    }
    let mut lines = vec![head.iter().map(ToString::to_string).collect()];
    for row in &group.rows {
        let mut line = vec![row.contender.to_owned(), duration(row.nanoseconds), ratio(row.ratio)];
        line.extend(row.entrance.map(ratio));
        if counted {
            line.push(row.instructions.map_or_else(String::new, thousands));
            line.push(instruction_ratio(&group.rows[0], row).map_or_else(String::new, ratio));
        }
        if allocated {
            line.extend([row.allocations, row.bytes].map(|count| count.map_or_else(String::new, thousands)));
        }
        lines.push(line);
    }
    format!("\n### {}\n\n{}", group.name, markdown(&lines))
}

/// The goals as a Markdown table.
pub fn goals(measured: &[Measured]) -> String {
    let head = [
        "our time, divided by that of",
        "goal",
        "serde_json",
        "exactify",
        "instructions",
        "",
    ];
    let mut lines = vec![head.map(str::to_owned).to_vec()];
    for goal in GOALS {
        let Some(group) = measured.iter().find(|measured| measured.name == goal.group) else {
            continue;
        };
        let Some(row) = group.rows.iter().find(|row| row.contender == goal.against) else {
            continue;
        };
        // `exactify` also makes a report when it refuses, so these are not comparable.
        let entrance = row.entrance.filter(|_| goal.group.starts_with("read"));
        lines.push(vec![
            format!("{}: {}", goal.group, goal.against),
            format!("≤ {}", goal.at_most),
            ratio(row.ratio),
            entrance.map_or_else(String::new, ratio),
            instruction_ratio(&group.rows[0], row).map_or_else(String::new, ratio),
            verdict(
                row.ratio <= goal.at_most,
                entrance.is_some_and(|entrance| entrance <= goal.at_most),
            )
            .to_owned(),
        ]);
    }
    let typical = measured.iter().find(|measured| measured.name == "read typical");
    let allocations = |contender: &str| {
        let row = typical.and_then(|group| group.rows.iter().find(|row| row.contender == contender));
        row.and_then(|row| row.allocations)
    };
    if let (Some(ours), Some(entrance)) = (allocations(OURS), allocations(OURS_EXACTIFY)) {
        lines.push(vec![
            "read typical: allocations".to_owned(),
            format!("≤ {ALLOCATIONS}"),
            ours.to_string(),
            entrance.to_string(),
            String::new(),
            verdict(ours <= ALLOCATIONS, entrance <= ALLOCATIONS).to_owned(),
        ]);
    }
    format!("\n### Goals\n\n{}", markdown(&lines))
}

/// A table whose first line is the header and whose first column is text.
fn markdown(lines: &[Vec<String>]) -> String {
    let rule = vec!["--:"; lines[0].len() - 1].join("|");
    let mut table = String::new();
    for (index, line) in lines.iter().enumerate() {
        writeln!(table, "| {} |", line.join(" | ")).expect(TO_STRING);
        if index == 0 {
            writeln!(table, "|---|{rule}|").expect(TO_STRING);
        }
    }
    table
}

const TO_STRING: &str = "a String can be written";

fn verdict(reached: bool, through_entrance: bool) -> &'static str {
    match (reached, through_entrance) {
        (true, _) => "reached",
        (false, true) => "reached through `exactify`",
        (false, false) => "not reached",
    }
}

fn instruction_ratio(ours: &Row, theirs: &Row) -> Option<f64> {
    Some(ours.instructions? as f64 / theirs.instructions? as f64)
}

fn ratio(ratio: f64) -> String {
    if ratio < 0.01 {
        format!("{ratio:.5}")
    } else {
        format!("{ratio:.2}")
    }
}

fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        0.0..1e4 => format!("{nanoseconds:.1} ns"),
        1e4..1e7 => format!("{:.1} µs", nanoseconds / 1e3),
        _ => format!("{:.1} ms", nanoseconds / 1e6),
    }
}

/// `1,234,567`
fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}

fn machine() -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
        .map_or("unknown CPU", |(_, name)| name.trim());
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let date = output("date", &["--utc", "+%Y-%m-%d"]);
    let rust = output("rustc", &["--version"]);
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    let lock = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock")).unwrap_or_default();
    let versions: Vec<String> = [
        "serde",
        "serde_json",
        "typify",
        "jsonschema",
        "corvus-json-schema",
        "ulid",
    ]
    .iter()
    .filter_map(|name| Some(format!("{name} {}", version(&lock, name)?)))
    .collect();
    let lengths: Vec<String> = groups::lengths()
        .iter()
        .map(|(name, bytes)| format!("{name} {}", thousands(*bytes as u64)))
        .collect();
    format!(
        "\n{date}, {cores} cores of {cpu}, {os} {arch}, {rust}; {}. Bytes of the texts: {}.\n",
        versions.join(", "),
        lengths.join(", ")
    )
}

fn version<'l>(lock: &'l str, name: &str) -> Option<&'l str> {
    let after = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?.1;
    Some(after.split_once('"')?.0)
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map_or_else(
        |_| format!("no {program}"),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}
