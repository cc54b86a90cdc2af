//! The automaton as it is printed: what drives it, and its transitions gathered into the arms of a `match`.

use std::collections::BTreeMap;

use super::alphabet::Alphabet;
use super::dfa::Dfa;
use super::set::{position, END};

/// As many arms as anyone would want the Rust compiler to read.
const MAX_ARMS: usize = 1024;

/// More ranges than this outside of ASCII are looked up in one table instead of being repeated in each arm.
const MAX_RANGES: usize = 24;

/// From this many states on, transitions to the same or to the next state share an arm.
const WORTH_SHARING: usize = 3;

const ASCII_END: u32 = 0x80;
const BYTE_END: u32 = 0x100;

#[derive(Clone, Debug)]
pub enum Table {
    Always(bool),
    Machine(Machine),
}

/// An automaton that starts in state 0.
#[derive(Clone, Debug)]
pub struct Machine {
    pub unit: Unit,
    /// Whether a text that ends here matches, by state.
    pub accepts: Vec<bool>,
    pub arms: Vec<Arm>,
    /// Where everything leads that no arm names.
    pub otherwise: Jump,
}

/// What the automaton reads at each step.
#[derive(Clone, Debug)]
pub enum Unit {
    /// The bytes of UTF-8.
    Byte,
    /// The characters, by their positions.
    Character,
    /// The classes of the characters: where each run of one class begins, and its class.
    Class(Vec<Range>),
}

impl Unit {
    /// One past the greatest value that can be read.
    pub fn end(&self) -> u32 {
        match self {
            Self::Byte => BYTE_END,
            Self::Character => END,
            Self::Class(runs) => runs.iter().map(|&(_, class)| class + 1).max().unwrap_or_default(),
        }
    }
}

/// A transition that several states may share. The first arm that fits counts.
#[derive(Clone, Debug)]
pub struct Arm {
    pub states: Vec<Range>,
    pub units: Vec<Range>,
    pub jump: Jump,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Jump {
    /// To the same state.
    Stay,
    /// To the state with the next number.
    Next,
    To(u32),
    Return(bool),
}

/// `None` if there are too many arms.
pub fn table(dfa: &Dfa, alphabet: &Alphabet) -> Option<Table> {
    if let Some(verdict) = dfa.states[dfa.starts[0]].verdict {
        return Some(Table::Always(verdict));
    }
    let live = live_states(dfa);
    let columns = columns(dfa, &live, alphabet.len());
    let symbols = symbols(&columns, alphabet);
    let (unit, units) = unit(&symbols);

    let mut transitions: BTreeMap<(u32, Jump), Vec<Range>> = BTreeMap::new();
    for (symbol, units) in symbols.columns.iter().zip(units) {
        for (state, &jump) in (0..).zip(*symbol) {
            transitions.entry((state, jump)).or_default().extend(&units);
        }
    }
    let transitions: Vec<_> = transitions
        .into_iter()
        .map(|((state, jump), units)| (state, jump, merge(units)))
        .collect();
    let (named, rest) = part(transitions, &unit);
    let otherwise = otherwise(&rest);
    let mut arms = gather(&named, None);
    arms.extend(gather(&rest, Some(otherwise)));
    if arms.len() > MAX_ARMS {
        return None;
    }
    let accepts = live.iter().map(|&state| dfa.states[state].accepts).collect();
    Some(Table::Machine(Machine {
        unit,
        accepts,
        arms,
        otherwise,
    }))
}

impl Table {
    pub fn is_match(&self, text: &str) -> bool {
        let machine = match self {
            Self::Always(verdict) => return *verdict,
            Self::Machine(machine) => machine,
        };
        match &machine.unit {
            Unit::Byte => run(machine, text.bytes().map(u32::from)),
            Unit::Character => run(machine, text.chars().map(position)),
            Unit::Class(runs) => {
                let class = |at| runs[runs.partition_point(|&(first, _)| first <= at) - 1].1;
                run(machine, text.chars().map(position).map(class))
            }
        }
    }
}

fn run(machine: &Machine, units: impl Iterator<Item = u32>) -> bool {
    let mut state = 0;
    for unit in units {
        state = match machine.jump(state, unit) {
            Jump::Stay => state,
            Jump::Next => state + 1,
            Jump::To(next) => next,
            Jump::Return(verdict) => return verdict,
        };
    }
    machine.accepts[state as usize]
}

impl Machine {
    /// Where `unit` leads from `state`.
    pub fn jump(&self, state: u32, unit: u32) -> Jump {
        let fits = |arm: &&Arm| contains(&arm.states, state) && contains(&arm.units, unit);
        self.arms.iter().find(fits).map_or(self.otherwise, |arm| arm.jump)
    }
}

fn contains(ranges: &[Range], value: u32) -> bool {
    ranges.iter().any(|&(first, last)| (first..=last).contains(&value))
}

/// The states that leave the answer open, in the order in which a text runs through them, the start first.
fn live_states(dfa: &Dfa) -> Vec<usize> {
    let mut live = Vec::new();
    let mut seen = vec![false; dfa.states.len()];
    let mut todo = vec![dfa.starts[0]];
    while let Some(state) = todo.pop() {
        if seen[state] || dfa.states[state].verdict.is_some() {
            continue;
        }
        seen[state] = true;
        live.push(state);
        todo.extend(dfa.states[state].next.iter().rev());
    }
    live
}

/// For each class where it leads from each live state.
fn columns(dfa: &Dfa, live: &[usize], classes: usize) -> Vec<Vec<Jump>> {
    let mut numbers = vec![0; dfa.states.len()];
    for (number, &state) in (0..).zip(live) {
        numbers[state] = number;
    }
    let jump = |target: usize| match dfa.states[target].verdict {
        Some(verdict) => Jump::Return(verdict),
        None => Jump::To(numbers[target]),
    };
    let column = |class| live.iter().map(|&state| jump(dfa.states[state].next[class])).collect();
    (0..classes).map(column).collect()
}

/// Classes that lead to the same states from everywhere, taken together.
struct Symbols<'a> {
    columns: Vec<&'a [Jump]>,
    /// Where each run of characters of one symbol begins.
    runs: Vec<Range>,
}

fn symbols<'a>(columns: &'a [Vec<Jump>], alphabet: &Alphabet) -> Symbols<'a> {
    let mut numbers: BTreeMap<&[Jump], u32> = BTreeMap::new();
    let mut distinct: Vec<&[Jump]> = Vec::new();
    let mut runs: Vec<Range> = Vec::new();
    for &(start, class) in &alphabet.runs {
        let symbol = *numbers.entry(&columns[class]).or_insert_with_key(|column| {
            distinct.push(column);
            distinct.len() as u32 - 1
        });
        if runs.last().is_none_or(|last| last.1 != symbol) {
            runs.push((start, symbol));
        }
    }
    Symbols {
        columns: distinct,
        runs,
    }
}

/// What to read, and the ranges that stand for each symbol then.
fn unit(symbols: &Symbols<'_>) -> (Unit, Vec<Vec<Range>>) {
    let mut ranges = vec![Vec::new(); symbols.columns.len()];
    let ends = symbols.runs.iter().skip(1).map(|&(start, _)| start).chain([END]);
    for (&(start, symbol), end) in symbols.runs.iter().zip(ends) {
        ranges[symbol as usize].push((start, end - 1));
    }
    if reads_bytes(symbols, &ranges) {
        for (_, last) in ranges.iter_mut().flatten() {
            if *last >= ASCII_END {
                *last = BYTE_END - 1;
            }
        }
        return (Unit::Byte, ranges);
    }
    if symbols.runs.iter().filter(|&&(start, _)| start >= ASCII_END).count() > MAX_RANGES {
        let classes = (0..).take(ranges.len()).map(|symbol| vec![(symbol, symbol)]).collect();
        return (Unit::Class(symbols.runs.clone()), classes);
    }
    (Unit::Character, ranges)
}

/// Bytes are what costs least to read. They do whenever all characters beyond ASCII are one symbol, and reading it once
/// leads where reading it two, three or four times does: then each byte of such a character can stand for the whole.
fn reads_bytes(symbols: &Symbols<'_>, ranges: &[Vec<Range>]) -> bool {
    let is_beyond = |&symbol: &usize| ranges[symbol].iter().any(|&(_, last)| last >= ASCII_END);
    let beyond: Vec<_> = (0..ranges.len()).filter(is_beyond).collect();
    let [beyond] = beyond[..] else { return false };
    let column = symbols.columns[beyond];
    let settles = |jump: &Jump| match jump {
        Jump::To(state) => column[*state as usize] == *jump,
        _ => true,
    };
    column.iter().all(settles)
}

/// First and last, both included.
type Range = (u32, u32);

/// From a state, where to, on what.
type Transition = (u32, Jump, Vec<Range>);

/// What transitions of one arm have in common.
type Way<'a> = (&'a [Range], Jump);

/// For each state the transition that takes the most ranges to write can be said last, as "any other".
fn part(transitions: Vec<Transition>, unit: &Unit) -> (Vec<Transition>, Vec<Transition>) {
    let (mut named, mut rest) = (Vec::new(), Vec::new());
    for of_state in transitions.chunk_by(|a, b| a.0 == b.0) {
        let widest = of_state
            .iter()
            .max_by_key(|(_, jump, units)| (units.len(), *jump == Jump::Return(false)));
        for transition in of_state {
            if widest.is_some_and(|widest| widest.1 == transition.1) {
                rest.push((transition.0, transition.1, vec![(0, unit.end() - 1)]));
            } else {
                named.push(transition.clone());
            }
        }
    }
    (named, rest)
}

/// Where most states lead by default; to failure if that is as common as anything else, since it reads best.
fn otherwise(rest: &[Transition]) -> Jump {
    let mut counts: BTreeMap<Jump, usize> = BTreeMap::new();
    for &(state, jump, _) in rest {
        *counts.entry(jump).or_default() += 1;
        if jump == Jump::To(state) {
            *counts.entry(Jump::Stay).or_default() += 1;
        }
    }
    let most = counts
        .into_iter()
        .max_by_key(|&(jump, count)| (count, jump == Jump::Return(false), jump != Jump::Stay));
    most.map_or(Jump::Return(false), |(jump, _)| jump)
}

/// Transitions as arms, apart from those that `otherwise` stands for.
fn gather(transitions: &[Transition], otherwise: Option<Jump>) -> Vec<Arm> {
    let relative = |state, jump| match jump {
        Jump::To(target) if target == state => Jump::Stay,
        Jump::To(target) if target == state + 1 => Jump::Next,
        _ => jump,
    };
    let mut shared: BTreeMap<Way<'_>, usize> = BTreeMap::new();
    for &(state, jump, ref units) in transitions {
        *shared.entry((units, relative(state, jump))).or_default() += 1;
    }
    let mut arms: BTreeMap<Way<'_>, Vec<Range>> = BTreeMap::new();
    for &(state, jump, ref units) in transitions {
        let relative = relative(state, jump);
        if otherwise.is_some_and(|otherwise| otherwise == jump || otherwise == relative) {
            continue;
        }
        let jump = if shared[&(&units[..], relative)] >= WORTH_SHARING {
            relative
        } else {
            jump
        };
        arms.entry((units, jump)).or_default().push((state, state));
    }
    let arms = arms.into_iter().map(|((units, jump), states)| Arm {
        states: merge(states),
        units: units.to_vec(),
        jump,
    });
    let mut arms: Vec<_> = arms.collect();
    arms.sort_by(|a, b| (&a.states, &a.units).cmp(&(&b.states, &b.units)));
    arms
}

/// Sorts ranges and joins those that touch.
fn merge(mut ranges: Vec<Range>) -> Vec<Range> {
    ranges.sort_unstable();
    let mut merged: Vec<Range> = Vec::with_capacity(ranges.len());
    for (first, last) in ranges {
        match merged.last_mut() {
            Some(before) if first == before.1 + 1 => before.1 = last,
            _ => merged.push((first, last)),
        }
    }
    merged
}
