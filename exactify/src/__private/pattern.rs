//! Patterns that are simulated: those whose deterministic automaton would be too large to print, and those that look
//! behind.
//!
//! Matching takes time in proportion to the length of the text times the number of steps, whatever the text. It holds
//! one bit a byte of the text for each lookaround, and less than one entry a character for each counted set.

use std::collections::VecDeque;
use std::mem;

/// A pattern as data.
#[derive(Clone, Copy, Debug)]
pub struct Program<'a> {
    /// The sets of characters, each as sorted ranges with both ends included.
    pub sets: &'a [&'a [(char, char)]],
    /// The automata of the lookarounds, each after those that it asks, and at last that of the pattern itself.
    pub automata: &'a [Automaton<'a>],
}

/// A nondeterministic automaton. Its threads begin at `start`, and it matches where one arrives at [`Step::Match`].
#[derive(Clone, Copy, Debug)]
pub struct Automaton<'a> {
    /// Which way it reads the text.
    pub direction: Direction,
    /// Whether it is a lookaround that holds where the automaton does not match.
    pub negative: bool,
    /// The index of the first step.
    pub start: usize,
    /// The steps, which lead to each other by index.
    pub steps: &'a [Step],
    /// How many of them count.
    pub counters: usize,
}

/// The way in which an automaton reads the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From its start: the pattern itself, and lookbehinds, which hold where they end.
    Forward,
    /// From its end: lookaheads, which hold where they begin.
    Backward,
}

/// One step of an automaton. The last number is the index of the step that follows.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// One character of the set with this index.
    Set(usize, usize),
    /// One character, whatever it is.
    Any(usize),
    /// A number of characters of a set: `[a-z]{1,4096}`.
    Count {
        /// The number of this step among those that count.
        counter: usize,
        /// The index of the set.
        set: usize,
        /// At least as many.
        min: u32,
        /// At most as many.
        max: Option<u32>,
        /// The index of the step that follows.
        next: usize,
    },
    /// Both ways at once.
    Split(usize, usize),
    /// An assertion about the characters on both sides.
    Boundary(Boundary, usize),
    /// The lookaround with this index has to hold here.
    Look(usize, usize),
    /// The end.
    Match,
}

/// An assertion that reads no characters (ECMA-262, section 22.2.1, `Assertion`), lookarounds aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Boundary {
    /// `^`
    Start,
    /// `$`
    End,
    /// `\b`
    Word,
    /// `\B`
    NotWord,
}

impl Program<'_> {
    /// Whether the pattern matches anywhere in `text`.
    pub fn is_match(&self, text: &str) -> bool {
        let Some((pattern, lookarounds)) = self.automata.split_last() else {
            return true;
        };
        let mut held = Vec::with_capacity(lookarounds.len());
        for automaton in lookarounds {
            let mut places = Places::new(text.len(), automaton.negative);
            Simulation::new(self, automaton, text, &held).run(|place| {
                places.mark(place);
                false
            });
            held.push(places);
        }
        let mut matches = false;
        Simulation::new(self, pattern, text, &held).run(|_| {
            matches = true;
            true
        });
        matches
    }

    fn holds(&self, set: usize, character: char) -> bool {
        let ranges = self.sets[set];
        let next = ranges.partition_point(|&(_, last)| last < character);
        ranges.get(next).is_some_and(|&(first, _)| first <= character)
    }
}

/// The places of a text at which a lookaround holds, by their byte offsets.
struct Places {
    marked: Vec<u64>,
    negative: bool,
}

impl Places {
    fn new(length: usize, negative: bool) -> Self {
        Self {
            marked: vec![0; length / 64 + 1],
            negative,
        }
    }

    fn mark(&mut self, place: usize) {
        self.marked[place / 64] |= 1 << (place % 64);
    }

    fn hold(&self, place: usize) -> bool {
        let marked = self.marked[place / 64] >> (place % 64) & 1 == 1;
        marked != self.negative
    }
}

/// All threads of an automaton, somewhere in a text.
struct Simulation<'a> {
    program: &'a Program<'a>,
    automaton: &'a Automaton<'a>,
    text: &'a str,
    held: &'a [Places],
    /// One more than the number of characters that have been read.
    round: usize,
    /// For each step the round in which a thread last arrived there.
    arrived: Vec<usize>,
    /// The steps that wait for one character.
    waiting: Vec<usize>,
    /// The steps at which a counted set is being read.
    counting: Vec<usize>,
    /// For each counter when threads may leave it. Those that are not among `counting` are empty.
    spans: Vec<Spans>,
    /// Steps at which a thread is about to arrive.
    todo: Vec<usize>,
}

impl<'a> Simulation<'a> {
    fn new(program: &'a Program<'a>, automaton: &'a Automaton<'a>, text: &'a str, held: &'a [Places]) -> Self {
        Self {
            program,
            automaton,
            text,
            held,
            round: 1,
            arrived: vec![0; automaton.steps.len()],
            waiting: Vec::new(),
            counting: Vec::new(),
            spans: vec![Spans::default(); automaton.counters],
            todo: vec![automaton.start],
        }
    }

    /// Reads the text, and calls `stop` with each place at which the automaton matches until it says that this is enough.
    fn run(mut self, mut stop: impl FnMut(usize) -> bool) {
        let text = self.text;
        let (first, mut characters): (usize, Box<dyn Iterator<Item = (usize, char)>>) = match self.automaton.direction {
            Direction::Forward => {
                let after = |(place, character): (usize, char)| (place + character.len_utf8(), character);
                (0, Box::new(text.char_indices().map(after)))
            }
            Direction::Backward => (text.len(), Box::new(text.char_indices().rev())),
        };
        if self.arrive(first) && stop(first) {
            return;
        }
        characters.find(|&(place, character)| {
            self.read(character);
            self.arrive(place) && stop(place)
        });
    }

    /// Moves all threads over one character.
    fn read(&mut self, character: char) {
        self.round += 1;
        let (program, steps, round) = (self.program, self.automaton.steps, self.round);
        let (spans, todo) = (&mut self.spans, &mut self.todo);
        self.counting.retain(|&step| {
            let Step::Count { counter, set, next, .. } = steps[step] else {
                return false;
            };
            let spans = &mut spans[counter];
            if !program.holds(set, character) {
                spans.0.clear();
            } else if spans.reach(round) {
                todo.push(next);
            }
            !spans.0.is_empty()
        });
        for step in self.waiting.drain(..) {
            match steps[step] {
                Step::Set(set, next) if program.holds(set, character) => todo.push(next),
                Step::Any(next) => todo.push(next),
                _ => {}
            }
        }
    }

    /// Follows every step that reads no character. Whether the automaton matches at this place.
    fn arrive(&mut self, place: usize) -> bool {
        let mut matches = false;
        while let Some(step) = self.todo.pop() {
            if mem::replace(&mut self.arrived[step], self.round) == self.round {
                continue;
            }
            match self.automaton.steps[step] {
                Step::Set(..) | Step::Any(_) => self.waiting.push(step),
                Step::Count {
                    counter,
                    min,
                    max,
                    next,
                    ..
                } => {
                    let spans = &mut self.spans[counter];
                    if spans.0.is_empty() {
                        self.counting.push(step);
                    }
                    spans.enter(self.round, min, max);
                    if min == 0 {
                        self.todo.push(next);
                    }
                }
                Step::Split(one, other) => self.todo.extend([other, one]),
                Step::Boundary(boundary, next) => {
                    if is_at(boundary, self.text, place) {
                        self.todo.push(next);
                    }
                }
                Step::Look(lookaround, next) => {
                    if self.held[lookaround].hold(place) {
                        self.todo.push(next);
                    }
                }
                Step::Match => matches = true,
            }
        }
        matches
    }
}

fn is_at(boundary: Boundary, text: &str, place: usize) -> bool {
    // The characters of `\w` are ASCII, so that bytes tell them.
    let is_word = |byte: Option<&u8>| byte.is_some_and(|&byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let (before, after) = text.as_bytes().split_at(place);
    let is_word_boundary = is_word(before.last()) != is_word(after.first());
    match boundary {
        Boundary::Start => before.is_empty(),
        Boundary::End => after.is_empty(),
        Boundary::Word => is_word_boundary,
        Boundary::NotWord => !is_word_boundary,
    }
}

/// When threads may leave a counted set that they entered: the first and the last rounds, both included, in order.
///
/// What threads may do that entered at different times is one span where their spans touch. So there is one span for
/// `{1,4096}`, however often it is entered, and no more than half the count for any other.
#[derive(Clone, Default)]
struct Spans(VecDeque<(usize, usize)>);

impl Spans {
    fn enter(&mut self, round: usize, min: u32, max: Option<u32>) {
        let after = |count: u32| round.saturating_add(count as usize);
        let (first, last) = (after(min), max.map_or(usize::MAX, after));
        match self.0.back_mut() {
            Some(before) if first <= before.1.saturating_add(1) => before.1 = last,
            _ => self.0.push_back((first, last)),
        }
    }

    /// Forgets what is past. Whether a thread may leave in this round.
    fn reach(&mut self, round: usize) -> bool {
        while self.0.front().is_some_and(|span| span.1 < round) {
            self.0.pop_front();
        }
        self.0.front().is_some_and(|span| span.0 <= round)
    }
}
