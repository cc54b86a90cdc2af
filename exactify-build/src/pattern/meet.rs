//! Whether one text can match some patterns and not match others.

use std::collections::BTreeSet;

use super::table::{Jump, Machine, Table, Unit};
use super::{Matcher, Pattern};

/// Beyond this many states in total the answer is yes.
const MAX_STATES: usize = 20_000;

/// The least non-ASCII character: a machine that reads bytes does not tell these apart.
const BEYOND_ASCII: u32 = 0x80;

/// Whether there may be a text that matches each pattern, or does not match it, as wanted. A pattern that is simulated is
/// taken to match or not, as wanted, wherever the others do.
pub fn can_meet(wanted: &[(&Pattern, bool)]) -> bool {
    let tables = wanted.iter().filter_map(|(pattern, wanted)| match &pattern.matcher {
        Matcher::Table(table) => Some((table, wanted)),
        Matcher::Program(_) => None,
    });
    let (tables, wanted): (Vec<&Table>, Vec<bool>) = tables.unzip();
    let mut characters = BTreeSet::from([0, BEYOND_ASCII]);
    for table in &tables {
        if let Table::Machine(machine) = table {
            characters.extend(borders(machine));
        }
    }
    let start: Vec<Progress> = tables.iter().map(|table| Progress::start(table)).collect();
    let mut seen = BTreeSet::from([start.clone()]);
    let mut todo = vec![start];
    while let Some(together) = todo.pop() {
        let ends = tables
            .iter()
            .zip(&together)
            .map(|(table, progress)| progress.ends(table));
        if ends.zip(&wanted).all(|(matches, wanted)| matches == *wanted) || seen.len() > MAX_STATES {
            return true;
        }
        for &character in &characters {
            let next: Vec<Progress> = tables
                .iter()
                .zip(&together)
                .map(|(table, progress)| progress.step(table, character))
                .collect();
            let lost = next
                .iter()
                .zip(&wanted)
                .any(|(progress, wanted)| *progress == Progress::Done(!wanted));
            if !lost && seen.insert(next.clone()) {
                todo.push(next);
            }
        }
    }
    false
}

/// Where the characters begin that a machine tells apart.
fn borders(machine: &Machine) -> Vec<u32> {
    match &machine.unit {
        Unit::Class(runs) => runs.iter().map(|&(first, _)| first).collect(),
        unit => {
            let ranges = machine.arms.iter().flat_map(|arm| &arm.units);
            let borders = ranges.flat_map(|&(first, last)| [first, last + 1]);
            borders.filter(|&border| border < unit.end()).collect()
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Progress {
    At(u32),
    Done(bool),
}

impl Progress {
    fn start(table: &Table) -> Progress {
        match table {
            Table::Always(verdict) => Progress::Done(*verdict),
            Table::Machine(_) => Progress::At(0),
        }
    }

    fn ends(self, table: &Table) -> bool {
        match (self, table) {
            (Progress::At(state), Table::Machine(machine)) => machine.accepts[state as usize],
            (Progress::Done(verdict), _) => verdict,
            (Progress::At(_), Table::Always(verdict)) => *verdict,
        }
    }

    fn step(self, table: &Table, character: u32) -> Progress {
        let (Progress::At(state), Table::Machine(machine)) = (self, table) else {
            return self;
        };
        let unit = match &machine.unit {
            Unit::Byte => character.min(BEYOND_ASCII),
            Unit::Character => character,
            Unit::Class(runs) => runs[runs.partition_point(|&(first, _)| first <= character).saturating_sub(1)].1,
        };
        match machine.jump(state, unit) {
            Jump::Stay => self,
            Jump::Next => Progress::At(state + 1),
            Jump::To(next) => Progress::At(next),
            Jump::Return(verdict) => Progress::Done(verdict),
        }
    }
}
