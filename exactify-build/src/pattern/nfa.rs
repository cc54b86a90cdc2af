//! The nondeterministic automaton of a syntax tree.

use super::parse::{Look, Node};
use super::PatternError;

/// Enough for a class counted in thousands, little enough that nothing takes noticeable time or memory.
const MAX_STEPS: usize = 20_000;

/// Steps that call each other by index. Threads begin at `start`, and a text matches once one arrives at `Step::Match`.
#[derive(Debug)]
pub struct Nfa {
    pub steps: Vec<Step>,
    pub start: usize,
    pub aheads: Vec<Ahead>,
}

#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// One character of the set with this index.
    Set(usize, usize),
    /// One character, whatever it is.
    Any(usize),
    /// Both ways at once.
    Split(usize, usize),
    Look(Look, usize),
    /// The lookahead with this index has to hold from here.
    Ahead(usize, usize),
    Match,
}

#[derive(Debug)]
pub struct Ahead {
    pub negative: bool,
    pub nfa: Nfa,
}

/// The automaton that searches for `root` anywhere in a text.
pub fn nfa(root: &Node) -> Result<Nfa, PatternError> {
    let mut room = MAX_STEPS;
    let mut nfa = anchored(root, &mut room)?;
    // Before the match: any number of characters. After it nothing is asked.
    let split = nfa.steps.len();
    let start = nfa.start;
    push(&mut nfa, Step::Split(start, split + 1), &mut room)?;
    push(&mut nfa, Step::Any(split), &mut room)?;
    nfa.start = split;
    Ok(nfa)
}

/// The automaton for `root` from the very place where it is asked.
fn anchored(root: &Node, room: &mut usize) -> Result<Nfa, PatternError> {
    let mut nfa = Nfa {
        steps: Vec::new(),
        start: 0,
        aheads: Vec::new(),
    };
    let end = push(&mut nfa, Step::Match, room)?;
    nfa.start = lay(&mut nfa, root, end, room)?;
    Ok(nfa)
}

/// Lays out the steps of `node` from its last to its first, so that each knows where it leads. Returns the first.
fn lay(nfa: &mut Nfa, node: &Node, next: usize, room: &mut usize) -> Result<usize, PatternError> {
    match node {
        Node::Set(set) => push(nfa, Step::Set(*set, next), room),
        Node::Look(look) => push(nfa, Step::Look(*look, next), room),
        Node::Cat(nodes) => nodes
            .iter()
            .rev()
            .try_fold(next, |next, node| lay(nfa, node, next, room)),
        Node::Alt(nodes) => {
            let mut starts = Vec::with_capacity(nodes.len());
            for node in nodes {
                starts.push(lay(nfa, node, next, room)?);
            }
            let last = starts.pop().unwrap_or(next);
            let mut starts = starts.into_iter().rev();
            starts.try_fold(last, |last, start| push(nfa, Step::Split(start, last), room))
        }
        Node::Repeat { body, min, max } => {
            let next = match max {
                None => endless(nfa, body, next, room)?,
                Some(max) => optional(nfa, body, max - min, next, room)?,
            };
            required(nfa, body, *min, next, room)
        }
        Node::Ahead { negative, body } => {
            let ahead = Ahead {
                negative: *negative,
                nfa: anchored(body, room)?,
            };
            nfa.aheads.push(ahead);
            push(nfa, Step::Ahead(nfa.aheads.len() - 1, next), room)
        }
    }
}

fn endless(nfa: &mut Nfa, body: &Node, next: usize, room: &mut usize) -> Result<usize, PatternError> {
    // The body has to lead back to a split that in turn has to know where the body begins.
    let split = push(nfa, Step::Split(next, next), room)?;
    let start = lay(nfa, body, split, room)?;
    nfa.steps[split] = Step::Split(start, next);
    Ok(split)
}

fn optional(nfa: &mut Nfa, body: &Node, count: u32, next: usize, room: &mut usize) -> Result<usize, PatternError> {
    let mut start = next;
    for _ in 0..count {
        let one = lay(nfa, body, start, room)?;
        start = push(nfa, Step::Split(one, next), room)?;
    }
    Ok(start)
}

fn required(nfa: &mut Nfa, body: &Node, count: u32, next: usize, room: &mut usize) -> Result<usize, PatternError> {
    let mut start = next;
    for _ in 0..count {
        let one = lay(nfa, body, start, room)?;
        // A body without steps, such as `()`, stays without them however often it is asked for.
        if one == start {
            break;
        }
        start = one;
    }
    Ok(start)
}

fn push(nfa: &mut Nfa, step: Step, room: &mut usize) -> Result<usize, PatternError> {
    if *room == 0 {
        return Err(PatternError::too_large(MAX_STEPS, "steps"));
    }
    *room -= 1;
    nfa.steps.push(step);
    Ok(nfa.steps.len() - 1)
}
