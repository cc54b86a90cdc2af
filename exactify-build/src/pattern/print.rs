//! The automaton as Rust source.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::set::character;
use super::table::{Arm, Jump, Machine, Table, Unit};

/// Sets of ASCII that have a method of their own, which clippy asks for.
const METHODS: [(&[(u8, u8)], &str); 6] = [
    (&[(b'0', b'9')], "is_ascii_digit"),
    (&[(b'A', b'Z')], "is_ascii_uppercase"),
    (&[(b'a', b'z')], "is_ascii_lowercase"),
    (&[(b'A', b'Z'), (b'a', b'z')], "is_ascii_alphabetic"),
    (&[(b'0', b'9'), (b'A', b'F'), (b'a', b'f')], "is_ascii_hexdigit"),
    (&[(b'0', b'9'), (b'A', b'Z'), (b'a', b'z')], "is_ascii_alphanumeric"),
];

type Ranges = [(u32, u32)];

pub fn print(table: &Table, name: &Ident) -> TokenStream {
    match table {
        Table::Always(verdict) => quote! {
            fn #name(_text: &str) -> bool {
                #verdict
            }
        },
        Table::Machine(machine) => {
            let classes = classes(&machine.unit);
            let body = one_state(machine).unwrap_or_else(|| many_states(machine));
            quote! {
                fn #name(text: &str) -> bool {
                    #classes
                    #body
                }
            }
        }
    }
}

/// The table of character classes, if the machine reads those.
fn classes(unit: &Unit) -> Option<TokenStream> {
    let Unit::Class(runs) = unit else { return None };
    let rows = runs.iter().map(|&(start, class)| {
        let (first, class) = (Literal::character(character(start)), Literal::u32_unsuffixed(class));
        quote!((#first, #class))
    });
    let (count, class) = (runs.len(), class_type(runs));
    let count = Literal::usize_unsuffixed(count);
    Some(quote! {
        // Where each run of characters of one class begins.
        static CLASSES: [(char, #class); #count] = [#(#rows),*];
    })
}

fn class_type(runs: &Ranges) -> Ident {
    let max = runs.iter().map(|&(_, class)| class).max().unwrap_or_default();
    unsigned(max)
}

/// The smallest type for numbers up to `max`.
fn unsigned(max: u32) -> Ident {
    format_ident!("{}", if max <= u8::MAX.into() { "u8" } else { "u16" })
}

/// An iterator over what the machine reads, and a name for one item.
fn source(unit: &Unit) -> (TokenStream, Ident) {
    match unit {
        Unit::Byte => (quote!(text.bytes()), format_ident!("byte")),
        Unit::Character => (quote!(text.chars()), format_ident!("character")),
        Unit::Class(_) => {
            let class = quote!(CLASSES[CLASSES.partition_point(|&(first, _)| first <= character) - 1].1);
            (quote!(text.chars().map(|character| #class)), format_ident!("class"))
        }
    }
}

/// A machine of one state reads better, and runs faster, as one expression.
fn one_state(machine: &Machine) -> Option<TokenStream> {
    let &[accepts] = &machine.accepts[..] else { return None };
    let (source, item) = source(&machine.unit);
    let lead = |jump: Jump| {
        // No arm of a single state is for the rest, which `otherwise` always stands for.
        let named = machine.arms.iter().filter(move |arm| matches_jump(arm.jump, jump));
        let mut ranges: Vec<_> = named.flat_map(|arm| arm.units.iter().copied()).collect();
        if matches_jump(machine.otherwise, jump) {
            ranges.extend(complement(&all_units(&machine.arms), &machine.unit));
        }
        ranges.sort_unstable();
        ranges
    };
    let (stay, pass, fail) = (lead(Jump::Stay), lead(Jump::Return(true)), lead(Jump::Return(false)));
    Some(match [stay.is_empty(), pass.is_empty(), fail.is_empty()] {
        // An empty text is the only one that matches, or the only one that does not.
        [true, true, false] => quote!(text.is_empty()),
        [true, false, true] => quote!(!text.is_empty()),
        // The first item decides.
        [true, false, false] => {
            let units = pattern(&pass, |at| unit(&machine.unit, at));
            let empty = accepts.then(|| quote!(None |));
            quote!(matches!(#source.next(), #empty Some(#units)))
        }
        [false, true, false] => {
            let test = test(&machine.unit, &item, &stay);
            quote!(#source.all(|#item| #test))
        }
        [false, false, true] => {
            let test = test(&machine.unit, &item, &pass);
            quote!(#source.any(|#item| #test))
        }
        _ => return None,
    })
}

fn matches_jump(jump: Jump, wanted: Jump) -> bool {
    // In a machine of one state, going to state 0 is staying.
    jump == wanted || (jump == Jump::To(0) && wanted == Jump::Stay)
}

fn many_states(machine: &Machine) -> TokenStream {
    let (source, item) = source(&machine.unit);
    let state = unsigned(machine.accepts.len() as u32 - 1);
    let zero = Literal::u8_unsuffixed(0);
    let arms = machine.arms.iter().map(|arm| {
        let states = pattern(&arm.states, Literal::u32_unsuffixed);
        let jump = target(arm.jump);
        if complement(&arm.units, &machine.unit).is_empty() {
            return quote!((#states, _) => #jump,);
        }
        let units = pattern(&arm.units, |at| unit(&machine.unit, at));
        quote!((#states, #units) => #jump,)
    });
    let otherwise = target(machine.otherwise);
    let accepts = accepts(&machine.accepts);
    quote! {
        let mut state: #state = #zero;
        for #item in #source {
            state = match (state, #item) {
                #(#arms)*
                _ => #otherwise,
            };
        }
        #accepts
    }
}

fn target(jump: Jump) -> TokenStream {
    match jump {
        Jump::Stay => quote!(state),
        Jump::Next => quote!(state + 1),
        Jump::To(state) => {
            let state = Literal::u32_unsuffixed(state);
            quote!(#state)
        }
        Jump::Return(verdict) => quote!(return #verdict),
    }
}

fn accepts(accepts: &[bool]) -> TokenStream {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for (state, _) in (0..).zip(accepts).filter(|(_, accepts)| **accepts) {
        match ranges.last_mut() {
            Some(last) if last.1 + 1 == state => last.1 = state,
            _ => ranges.push((state, state)),
        }
    }
    match ranges[..] {
        [] => quote!(false),
        [(first, last)] if (last - first) as usize + 1 == accepts.len() => quote!(true),
        [(first, last)] if first == last => {
            let state = Literal::u32_unsuffixed(first);
            quote!(state == #state)
        }
        [(first, last)] => {
            let (first, last) = (Literal::u32_unsuffixed(first), Literal::u32_unsuffixed(last));
            quote!((#first..=#last).contains(&state))
        }
        _ => {
            let states = pattern(&ranges, Literal::u32_unsuffixed);
            quote!(matches!(state, #states))
        }
    }
}

/// Whether `item` is in `ranges`, said the shorter way round.
fn test(of: &Unit, item: &Ident, ranges: &Ranges) -> TokenStream {
    let complement = complement(ranges, of);
    let (ranges, sign) = if complement.len() < ranges.len() {
        (&complement[..], Some(quote!(!)))
    } else {
        (ranges, None)
    };
    if !matches!(of, Unit::Class(_)) {
        for (set, method) in METHODS {
            if set
                .iter()
                .map(|&(first, last)| (first.into(), last.into()))
                .eq(ranges.iter().copied())
            {
                let method = format_ident!("{method}");
                return quote!(#sign #item.#method());
            }
        }
    }
    let units = pattern(ranges, |at| unit(of, at));
    quote!(#sign matches!(#item, #units))
}

fn pattern(ranges: &Ranges, literal: impl Fn(u32) -> Literal) -> TokenStream {
    let alternatives = ranges.iter().map(|&(first, last)| {
        let (from, to) = (literal(first), literal(last));
        match last - first {
            0 => quote!(#from),
            1 => quote!(#from | #to),
            _ => quote!(#from..=#to),
        }
    });
    quote!(#(#alternatives)|*)
}

fn unit(of: &Unit, at: u32) -> Literal {
    match of {
        Unit::Byte => Literal::byte_character(at as u8),
        Unit::Character => Literal::character(character(at)),
        Unit::Class(_) => Literal::u32_unsuffixed(at),
    }
}

fn all_units(arms: &[Arm]) -> Vec<(u32, u32)> {
    let mut ranges: Vec<_> = arms.iter().flat_map(|arm| arm.units.iter().copied()).collect();
    ranges.sort_unstable();
    ranges
}

/// Everything that can be read, apart from sorted ranges.
fn complement(ranges: &Ranges, unit: &Unit) -> Vec<(u32, u32)> {
    let end = unit.end();
    let mut rest = Vec::new();
    let mut next = 0;
    for &(first, last) in ranges {
        if next < first {
            rest.push((next, first - 1));
        }
        next = last + 1;
    }
    if next < end {
        rest.push((next, end - 1));
    }
    rest
}
