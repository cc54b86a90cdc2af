//! Hopcroft's algorithm: states that no text tells apart become one.

use std::collections::BTreeMap;

use super::{Dfa, State};

/// States in blocks. All states of a block are alike as far as is known.
struct Blocks {
    members: Vec<Vec<usize>>,
    block_of: Vec<usize>,
}

pub fn minimise(dfa: &Dfa) -> Dfa {
    let classes = dfa.states[0].next.len();
    let sources = sources(dfa, classes);
    let mut blocks = by_acceptance(dfa);
    let mut splitters: Vec<usize> = (0..blocks.members.len()).collect();
    while let Some(splitter) = splitters.pop() {
        // The block may be split by itself on the way, so what it held is kept.
        let targets = blocks.members[splitter].clone();
        for class in 0..classes {
            let mut hit: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            for &source in targets.iter().flat_map(|&target| &sources[target * classes + class]) {
                hit.entry(blocks.block_of[source]).or_default().push(source);
            }
            for (block, hit) in hit {
                splitters.extend(split(&mut blocks, block, hit));
            }
        }
    }
    quotient(dfa, &blocks)
}

/// For each state and class the states that lead there.
fn sources(dfa: &Dfa, classes: usize) -> Vec<Vec<usize>> {
    let mut sources = vec![Vec::new(); dfa.states.len() * classes];
    for (source, state) in dfa.states.iter().enumerate() {
        for (class, &target) in state.next.iter().enumerate() {
            sources[target * classes + class].push(source);
        }
    }
    sources
}

fn by_acceptance(dfa: &Dfa) -> Blocks {
    let (accepting, others): (Vec<_>, Vec<_>) = (0..dfa.states.len()).partition(|&state| dfa.states[state].accepts);
    let members: Vec<_> = [accepting, others]
        .into_iter()
        .filter(|block| !block.is_empty())
        .collect();
    let mut block_of = vec![0; dfa.states.len()];
    for (block, states) in members.iter().enumerate() {
        for &state in states {
            block_of[state] = block;
        }
    }
    Blocks { members, block_of }
}

/// Splits a block into the states that were hit and those that were not. The smaller part becomes a new block, which is
/// the one that has to be tried as a splitter: that is what keeps the algorithm from quadratic time.
fn split(blocks: &mut Blocks, block: usize, hit: Vec<usize>) -> Option<usize> {
    if hit.len() == blocks.members[block].len() {
        return None;
    }
    let fresh = blocks.members.len();
    for &state in &hit {
        blocks.block_of[state] = fresh;
    }
    let block_of = &blocks.block_of;
    let rest: Vec<_> = blocks.members[block]
        .iter()
        .copied()
        .filter(|&state| block_of[state] == block)
        .collect();
    let (kept, moved) = if hit.len() <= rest.len() {
        (rest, hit)
    } else {
        (hit, rest)
    };
    for (states, number) in [(&kept, block), (&moved, fresh)] {
        for &state in states {
            blocks.block_of[state] = number;
        }
    }
    blocks.members[block] = kept;
    blocks.members.push(moved);
    Some(fresh)
}

fn quotient(dfa: &Dfa, blocks: &Blocks) -> Dfa {
    let states = blocks.members.iter().enumerate().map(|(block, members)| {
        let state = &dfa.states[members[0]];
        let next: Vec<_> = state.next.iter().map(|&target| blocks.block_of[target]).collect();
        let verdict = next.iter().all(|&target| target == block).then_some(state.accepts);
        State {
            accepts: state.accepts,
            next,
            verdict,
        }
    });
    Dfa {
        states: states.collect(),
        starts: dfa.starts.map(|start| blocks.block_of[start]),
    }
}
