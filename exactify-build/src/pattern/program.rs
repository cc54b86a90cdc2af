//! The nondeterministic automata as data, which `exactify` simulates.

use std::collections::BTreeMap;

use exactify::__private::pattern::{self, Boundary, Direction, Step};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::nfa::Automaton;
use super::set::{character, Sets};

/// What [`pattern::Program`] borrows.
#[derive(Clone, Debug)]
pub struct Program {
    sets: Vec<Vec<(char, char)>>,
    automata: Vec<Automaton>,
}

pub fn program(mut automata: Vec<Automaton>, sets: &Sets) -> Program {
    // Only the sets that a step reads, in the order of the steps.
    let mut indices = BTreeMap::new();
    let mut used = Vec::new();
    for step in automata.iter_mut().flat_map(|automaton| &mut automaton.steps) {
        if let Step::Set(set, _) | Step::Count { set, .. } = step {
            *set = *indices.entry(*set).or_insert_with_key(|set| {
                let ranges = sets.get(*set).ranges().iter();
                used.push(
                    ranges
                        .map(|&(first, last)| (character(first), character(last)))
                        .collect(),
                );
                used.len() - 1
            });
        }
    }
    Program { sets: used, automata }
}

impl Program {
    pub fn is_match(&self, text: &str) -> bool {
        let sets: Vec<&[(char, char)]> = self.sets.iter().map(Vec::as_slice).collect();
        let automata = self.automata.iter().map(|automaton| pattern::Automaton {
            direction: automaton.direction,
            negative: automaton.negative,
            start: automaton.start,
            steps: &automaton.steps,
            counters: automaton.counters,
        });
        let automata: Vec<_> = automata.collect();
        pattern::Program {
            sets: &sets,
            automata: &automata,
        }
        .is_match(text)
    }

    /// A function that matches by simulation.
    pub fn print(&self, name: &Ident) -> TokenStream {
        let sets = self.sets.iter().map(|ranges| {
            let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
            quote!(&[#(#ranges),*])
        });
        let automata = self.automata.iter().map(automaton);
        quote! {
            fn #name(text: &str) -> bool {
                use ::exactify::__private::pattern::*;

                static PROGRAM: Program<'_> = Program {
                    sets: &[#(#sets),*],
                    automata: &[#(#automata),*],
                };
                PROGRAM.is_match(text)
            }
        }
    }
}

fn automaton(automaton: &Automaton) -> TokenStream {
    let direction = match automaton.direction {
        Direction::Forward => quote!(Forward),
        Direction::Backward => quote!(Backward),
    };
    let (negative, start) = (automaton.negative, Literal::usize_unsuffixed(automaton.start));
    let steps = automaton.steps.iter().map(step);
    let counters = Literal::usize_unsuffixed(automaton.counters);
    quote! {
        Automaton {
            direction: Direction::#direction,
            negative: #negative,
            start: #start,
            steps: &[#(#steps),*],
            counters: #counters,
        }
    }
}

fn step(step: &Step) -> TokenStream {
    let index = |index: usize| Literal::usize_unsuffixed(index);
    match *step {
        Step::Set(set, next) => {
            let (set, next) = (index(set), index(next));
            quote!(Step::Set(#set, #next))
        }
        Step::Any(next) => {
            let next = index(next);
            quote!(Step::Any(#next))
        }
        Step::Count {
            counter,
            set,
            min,
            max,
            next,
        } => {
            let (counter, set, next) = (index(counter), index(set), index(next));
            let min = Literal::u32_unsuffixed(min);
            let max = match max.map(Literal::u32_unsuffixed) {
                Some(max) => quote!(Some(#max)),
                None => quote!(None),
            };
            quote!(Step::Count { counter: #counter, set: #set, min: #min, max: #max, next: #next })
        }
        Step::Split(one, other) => {
            let (one, other) = (index(one), index(other));
            quote!(Step::Split(#one, #other))
        }
        Step::Boundary(boundary, next) => {
            let next = index(next);
            let boundary = match boundary {
                Boundary::Start => quote!(Start),
                Boundary::End => quote!(End),
                Boundary::Word => quote!(Word),
                Boundary::NotWord => quote!(NotWord),
            };
            quote!(Step::Boundary(Boundary::#boundary, #next))
        }
        Step::Look(lookaround, next) => {
            let (lookaround, next) = (index(lookaround), index(next));
            quote!(Step::Look(#lookaround, #next))
        }
        Step::Match => quote!(Step::Match),
    }
}
