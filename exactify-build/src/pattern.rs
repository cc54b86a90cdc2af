//! JSON Schema's `pattern`: an ECMA-262 regular expression, compiled when the code is generated into plain Rust.
//!
//! The stages, one file each: `parse` reads the expression, `references` writes back references out, and `nfa` lays out
//! the automaton, which is used in one of two ways.
//!
//! * Wherever that is small enough, `alphabet` sorts all characters into the classes that the expression tells apart, `dfa`
//!   makes the automaton deterministic and as small as it can be, `table` decides whether bytes or characters drive it, and
//!   `print` writes it as Rust.
//! * Otherwise `program` writes it as data, which `exactify` simulates.
//!
//! # Meaning
//!
//! The flag is `u`: the text is a sequence of code points, and the pattern may match anywhere unless anchored. A text is
//! a Rust `str`, so surrogate code points, which it never holds, match nothing.
//!
//! Many published schemas hold patterns that are valid only without `u`. They are read too, but only through these rules
//! of ECMA-262's Annex B, which mean the same over code points:
//!
//! * an escaped character that is not an ASCII letter or digit means itself (`\_`, `\ `, `\-` outside of a class);
//! * a class such as `\w` beside a hyphen leaves the hyphen to mean itself (`[\w-.]`);
//! * `]`, `{` and `}` mean themselves where they close or count nothing, except in `{,3}`, which other dialects read as a
//!   count.
//!
//! A pattern that needs one of these rules and also holds `\p{…}`, `\u{…}` or a surrogate pair, which mean something else
//! without `u`, is refused: no reading satisfies both halves.
//!
//! # Not compiled
//!
//! Back references to groups that may match more than a few texts, or more than once, and flags inside the pattern such as
//! `(?i:`.

use std::fmt;

use proc_macro2::TokenStream;

use self::nfa::Purpose;
use self::parse::Tree;
use self::program::Program;
use self::table::Table;

pub use self::meet::can_meet;

mod alphabet;
mod dfa;
mod meet;
mod nfa;
mod parse;
mod print;
mod program;
mod property;
mod references;
mod set;
mod table;
#[cfg(test)]
mod tests;

/// Compiles `pattern`.
///
/// # Errors
///
/// If the pattern is not valid, if it holds what no automaton can decide, or if its automaton would be too large.
pub fn compile(pattern: &str) -> Result<Pattern, PatternError> {
    let mut tree = parse::parse(pattern)?;
    references::write_out(&mut tree);
    let matcher = match table(&mut tree) {
        Some(table) => Matcher::Table(table),
        None => Matcher::Program(program::program(
            nfa::automata(&tree.root, Purpose::Simulate)?,
            &tree.sets,
        )),
    };
    Ok(Pattern { matcher })
}

/// The deterministic automaton, unless it would be too large.
fn table(tree: &mut Tree) -> Option<Table> {
    let alphabet = alphabet::alphabet(tree)?;
    let automata = nfa::automata(&tree.root, Purpose::Determinise).ok()?;
    let dfa = dfa::dfa(&automata, &alphabet)?;
    table::table(&dfa, &alphabet)
}

/// A compiled pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    matcher: Matcher,
}

#[derive(Clone, Debug)]
enum Matcher {
    /// A deterministic automaton.
    Table(Table),
    /// What is simulated.
    Program(Program),
}

impl Pattern {
    /// A function `fn name(text: &str) -> bool` that tells whether the pattern matches, in time in proportion to the length
    /// of the text.
    pub fn matcher(&self, name: &syn::Ident) -> TokenStream {
        match &self.matcher {
            Matcher::Table(table) => print::print(table, name),
            Matcher::Program(program) => program.print(name),
        }
    }

    /// What the function that [`matcher`](Self::matcher) prints would return, from the same automaton.
    pub fn is_match(&self, text: &str) -> bool {
        match &self.matcher {
            Matcher::Table(table) => table.is_match(text),
            Matcher::Program(program) => program.is_match(text),
        }
    }
}

/// Why a pattern could not be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Invalid {
        what: String,
        at: usize,
    },
    Unsupported {
        what: &'static str,
        text: String,
        at: usize,
        instead: String,
    },
    Contradictory {
        legacy: String,
        legacy_at: usize,
        unicode: String,
        unicode_at: usize,
    },
    TooLarge {
        limit: usize,
    },
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Invalid { what, at } => write!(f, "{what} at character {at}"),
            Kind::Unsupported {
                what,
                text,
                at,
                instead,
            } => write!(f, "{what} `{text}` at character {at} cannot be compiled: {instead}"),
            Kind::Contradictory {
                legacy,
                legacy_at,
                unicode,
                unicode_at,
            } => write!(
                f,
                "`{legacy}` at character {legacy_at} is valid only without the flag `u`, \
                 `{unicode}` at character {unicode_at} only with it"
            ),
            Kind::TooLarge { limit } => write!(
                f,
                "the automaton needs more than {limit} steps: count characters and classes, which take one step however \
                 often they are repeated, instead of groups"
            ),
        }
    }
}

impl std::error::Error for PatternError {}

impl PatternError {
    fn invalid(what: impl Into<String>, at: usize) -> Self {
        let what = what.into();
        Self {
            kind: Kind::Invalid { what, at: at + 1 },
        }
    }

    fn unsupported(what: &'static str, text: impl Into<String>, at: usize, instead: impl Into<String>) -> Self {
        let (text, at, instead) = (text.into(), at + 1, instead.into());
        Self {
            kind: Kind::Unsupported {
                what,
                text,
                at,
                instead,
            },
        }
    }

    fn contradictory((legacy, legacy_at): (String, usize), (unicode, unicode_at): (String, usize)) -> Self {
        Self {
            kind: Kind::Contradictory {
                legacy,
                legacy_at: legacy_at + 1,
                unicode,
                unicode_at: unicode_at + 1,
            },
        }
    }

    fn too_large(limit: usize) -> Self {
        Self {
            kind: Kind::TooLarge { limit },
        }
    }
}
