//! Measures time with interleaved runs, instructions with callgrind, and allocations with the program `allocations`.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::groups::{Contender, Group, OURS_EXACTIFY};

/// The measurements of a group, for each contender.
pub struct Measured {
    /// The group's name.
    pub name: &'static str,
    /// The contenders in the group's order.
    pub rows: Vec<Row>,
}

/// The measurements of one contender.
#[derive(Default)]
pub struct Row {
    /// The contender's name.
    pub contender: &'static str,
    /// The minimum time of one call.
    pub nanoseconds: f64,
    /// Our time divided by this contender's, the median over the rounds.
    pub ratio: f64,
    /// The same ratio for our own entry point, if the group has it.
    pub entrance: Option<f64>,
    /// The instructions of one call.
    pub instructions: Option<u64>,
    /// The allocations of one call, with reallocations.
    pub allocations: Option<u64>,
    /// The total number of bytes that one call allocates.
    pub bytes: Option<u64>,
}

/// A batch is long enough for the clock, and short enough that the load of the machine is the same for a whole round.
const BATCH: Duration = Duration::from_micros(60);
const GROUP: Duration = Duration::from_secs(3);
const ROUNDS: std::ops::RangeInclusive<usize> = 5..=4000;

/// Calls each contender in turn, a batch each, for many rounds. Each round gives one ratio for each contender.
pub fn time(group: &Group) -> Measured {
    let calls: Vec<u32> = group.contenders.iter().map(|contender| batch(&contender.run)).collect();
    let mut times = vec![Vec::new(); calls.len()];
    let start = Instant::now();
    for round in 0..*ROUNDS.end() {
        if round >= *ROUNDS.start() && start.elapsed() > GROUP {
            break;
        }
        for turn in 0..calls.len() {
            // Each contender is first in some rounds.
            let index = (round + turn) % calls.len();
            times[index].push(nanoseconds(&group.contenders[index].run, calls[index]));
        }
    }
    let median_of = |ours: usize, theirs: usize| {
        let ratios = times[ours]
            .iter()
            .zip(&times[theirs])
            .map(|(ours, theirs)| ours / theirs);
        median(ratios.collect())
    };
    let entrance = group
        .contenders
        .iter()
        .position(|contender| contender.name == OURS_EXACTIFY);
    let row = |(index, contender): (usize, &Contender)| Row {
        contender: contender.name,
        nanoseconds: times[index].iter().copied().fold(f64::INFINITY, f64::min),
        ratio: median_of(0, index),
        entrance: entrance.map(|entrance| median_of(entrance, index)),
        ..Row::default()
    };
    Measured {
        name: group.name,
        rows: group.contenders.iter().enumerate().map(row).collect(),
    }
}

fn batch(run: &dyn Fn()) -> u32 {
    let mut calls = 1;
    loop {
        run();
        let taken = nanoseconds(run, calls) * f64::from(calls);
        if taken >= BATCH.as_nanos() as f64 {
            return calls;
        }
        calls *= 2;
    }
}

fn nanoseconds(run: &dyn Fn(), calls: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        run();
    }
    start.elapsed().as_nanos() as f64 / f64::from(calls)
}

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Runs this program under callgrind with few and with many calls. The difference is the cost of the calls alone.
pub fn instructions(measured: &mut Measured) -> Option<()> {
    for row in &mut measured.rows {
        // If one call takes milliseconds, a few are enough.
        let (few, many) = match row.nanoseconds {
            0.0..1e4 => (50, 250),
            1e4..1e6 => (10, 30),
            1e6..1e8 => (1, 2),
            _ => continue,
        };
        let count = |calls: u32| collected(measured.name, row.contender, calls);
        row.instructions = Some(count(many)?.saturating_sub(count(few)?) / u64::from(many - few));
    }
    Some(())
}

fn collected(group: &str, contender: &str, calls: u32) -> Option<u64> {
    let program = std::env::current_exe().ok()?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(["--one", group, contender, &calls.to_string()])
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    text.split("Collected :")
        .nth(1)?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

/// Runs the program `allocations`, which has a counting allocator.
pub fn allocations(measured: &mut [Measured]) -> Option<()> {
    let cargo = env!("CARGO");
    let run = [
        "run",
        "--quiet",
        "--release",
        "--package",
        "bench",
        "--bin",
        "allocations",
    ];
    let output = Command::new(cargo).args(run).output().ok()?;
    for line in String::from_utf8(output.stdout).ok()?.lines() {
        let mut fields = line.split('\t');
        let [Some(group), Some(contender), Some(count), Some(bytes)] = std::array::from_fn(|_| fields.next()) else {
            continue;
        };
        let group = measured.iter_mut().find(|measured| measured.name == group);
        let row = group.and_then(|group| group.rows.iter_mut().find(|row| row.contender == contender));
        if let Some(row) = row {
            row.allocations = count.parse().ok();
            row.bytes = bytes.parse().ok();
        }
    }
    Some(())
}
