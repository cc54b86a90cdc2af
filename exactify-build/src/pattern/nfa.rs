//! The nondeterministic automaton of a syntax tree, with those of its lookarounds.

use std::collections::HashMap;
use std::ptr;

use exactify::__private::pattern::{Direction, Step};

use super::parse::Node;
use super::PatternError;

/// What the automata are for, which decides how they are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be made deterministic. A counted set is as many steps, and a lookahead is read together with what follows it.
    Determinise,
    /// To be simulated. A counted set is one step, and a lookahead is read first, from the end of the text.
    Simulate,
}

impl Purpose {
    /// To determinise: enough for a class counted in thousands, little enough that nothing takes noticeable time or
    /// memory. To simulate: as much as anyone would want the Rust compiler to read.
    fn max_steps(self) -> usize {
        match self {
            Purpose::Determinise => 20_000,
            Purpose::Simulate => 200_000,
        }
    }
}

/// Steps that call each other by index. Threads begin at `start`, and a text matches once one arrives at `Step::Match`.
#[derive(Clone, Debug)]
pub struct Automaton {
    pub behind: bool,
    pub negative: bool,
    pub direction: Direction,
    pub start: usize,
    pub steps: Vec<Step>,
    pub counters: usize,
}

/// The automata of all lookarounds, each after those that it asks, and at last the one that searches for `root` anywhere
/// in a text.
pub fn automata(root: &Node, purpose: Purpose) -> Result<Vec<Automaton>, PatternError> {
    let mut layout = Layout {
        purpose,
        room: purpose.max_steps(),
        lookarounds: Vec::new(),
        known: HashMap::new(),
    };
    let root = layout.automaton(root, Direction::Forward, true)?;
    layout.lookarounds.push(root);
    Ok(layout.lookarounds)
}

struct Layout {
    purpose: Purpose,
    room: usize,
    lookarounds: Vec<Automaton>,
    /// The lookarounds by their nodes: a repeated one is laid out once.
    known: HashMap<*const Node, usize>,
}

impl Layout {
    fn automaton(&mut self, root: &Node, direction: Direction, searches: bool) -> Result<Automaton, PatternError> {
        let mut automaton = Automaton {
            behind: false,
            negative: false,
            direction,
            start: 0,
            steps: Vec::new(),
            counters: 0,
        };
        let end = self.push(&mut automaton, Step::Match)?;
        automaton.start = self.lay(&mut automaton, root, end)?;
        if searches {
            // Before the match: any number of characters. After it nothing is asked.
            let split = automaton.steps.len();
            let start = automaton.start;
            self.push(&mut automaton, Step::Split(start, split + 1))?;
            self.push(&mut automaton, Step::Any(split))?;
            automaton.start = split;
        }
        Ok(automaton)
    }

    /// Lays out the steps of `node` from its last to its first, so that each knows where it leads. Returns the first.
    fn lay(&mut self, to: &mut Automaton, node: &Node, next: usize) -> Result<usize, PatternError> {
        match node {
            Node::Set(set) => self.push(to, Step::Set(*set, next)),
            Node::Boundary(boundary) => self.push(to, Step::Boundary(*boundary, next)),
            Node::Capture(_, body) => self.lay(to, body, next),
            Node::Cat(nodes) if to.direction == Direction::Backward => {
                nodes.iter().try_fold(next, |next, node| self.lay(to, node, next))
            }
            Node::Cat(nodes) => nodes.iter().rev().try_fold(next, |next, node| self.lay(to, node, next)),
            Node::Alt(nodes) => {
                let mut starts = Vec::with_capacity(nodes.len());
                for node in nodes {
                    starts.push(self.lay(to, node, next)?);
                }
                let last = starts.pop().unwrap_or(next);
                let mut starts = starts.into_iter().rev();
                starts.try_fold(last, |last, start| self.push(to, Step::Split(start, last)))
            }
            Node::Repeat { body, min, max } => {
                if let Some(set) = body.as_set().filter(|_| self.counts(*min, *max)) {
                    let count = Step::Count {
                        counter: to.counters,
                        set,
                        min: *min,
                        max: *max,
                        next,
                    };
                    to.counters += 1;
                    return self.push(to, count);
                }
                let next = match max {
                    None => self.endless(to, body, next)?,
                    Some(max) => self.optional(to, body, max - min, next)?,
                };
                self.required(to, body, *min, next)
            }
            Node::Look { behind, negative, body } => {
                let index = match self.known.get(&ptr::from_ref(node)) {
                    Some(index) => *index,
                    None => {
                        let laid = self.lookaround(*behind, *negative, body)?;
                        self.lookarounds.push(laid);
                        let index = self.lookarounds.len() - 1;
                        self.known.insert(node, index);
                        index
                    }
                };
                self.push(to, Step::Look(index, next))
            }
            Node::Reference(reference) => Err(reference.refused()),
        }
    }

    /// Whether to count the characters instead of laying out a step for each.
    fn counts(&self, min: u32, max: Option<u32>) -> bool {
        self.purpose == Purpose::Simulate && max.unwrap_or(min) > 1
    }

    fn lookaround(&mut self, behind: bool, negative: bool, body: &Node) -> Result<Automaton, PatternError> {
        let automaton = match self.purpose {
            Purpose::Determinise => self.automaton(body, Direction::Forward, false)?,
            Purpose::Simulate if behind => self.automaton(body, Direction::Forward, true)?,
            Purpose::Simulate => self.automaton(body, Direction::Backward, true)?,
        };
        Ok(Automaton {
            behind,
            negative,
            ..automaton
        })
    }

    fn endless(&mut self, to: &mut Automaton, body: &Node, next: usize) -> Result<usize, PatternError> {
        // The body has to lead back to a split that in turn has to know where the body begins.
        let split = self.push(to, Step::Split(next, next))?;
        let start = self.lay(to, body, split)?;
        to.steps[split] = Step::Split(start, next);
        Ok(split)
    }

    fn optional(&mut self, to: &mut Automaton, body: &Node, count: u32, next: usize) -> Result<usize, PatternError> {
        let mut start = next;
        for _ in 0..count {
            let one = self.lay(to, body, start)?;
            // A body without steps, such as `()`, stays without them however often it is asked for.
            if one == start {
                break;
            }
            start = self.push(to, Step::Split(one, next))?;
        }
        Ok(start)
    }

    fn required(&mut self, to: &mut Automaton, body: &Node, count: u32, next: usize) -> Result<usize, PatternError> {
        let mut start = next;
        for _ in 0..count {
            let one = self.lay(to, body, start)?;
            if one == start {
                break;
            }
            start = one;
        }
        Ok(start)
    }

    fn push(&mut self, to: &mut Automaton, step: Step) -> Result<usize, PatternError> {
        if self.room == 0 {
            return Err(PatternError::too_large(self.purpose.max_steps()));
        }
        self.room -= 1;
        to.steps.push(step);
        Ok(to.steps.len() - 1)
    }
}
