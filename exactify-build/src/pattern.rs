//! JSON Schema's `pattern`: an ECMA-262 regular expression, compiled when the code is generated into plain Rust.
//!
//! The stages, one file each: `parse` reads the expression, `alphabet` sorts all characters into the classes that it
//! tells apart, `nfa` lays out its automaton, `dfa` makes that deterministic and as small as it can be, `table`
//! decides whether bytes or characters drive it, and `print` writes it as Rust.
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
//! Lookbehind and backreferences, and flags inside the pattern such as `(?i:`. Lookahead is compiled.

use std::fmt;

use proc_macro2::TokenStream;

use self::table::Table;

pub use self::meet::can_meet;

mod alphabet;
mod dfa;
mod meet;
mod nfa;
mod parse;
mod print;
mod property;
mod set;
mod table;
#[cfg(test)]
mod tests;

/// Compiles `pattern` into a deterministic automaton.
///
/// # Errors
///
/// If the pattern is not valid, if it holds what no automaton can decide, or if its automaton would be too large.
pub fn compile(pattern: &str) -> Result<Pattern, PatternError> {
    let mut tree = parse::parse(pattern)?;
    let alphabet = alphabet::alphabet(&mut tree)?;
    let nfa = nfa::nfa(&tree.root)?;
    let dfa = dfa::dfa(&nfa, &alphabet)?;
    let table = table::table(&dfa, &alphabet)?;
    Ok(Pattern { table })
}

/// A compiled pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    table: Table,
}

impl Pattern {
    /// A function `fn name(text: &str) -> bool` that tells whether the pattern matches, in one pass over the text.
    pub fn matcher(&self, name: &syn::Ident) -> TokenStream {
        print::print(&self.table, name)
    }

    /// What the function that [`matcher`](Self::matcher) prints would return, from the same table.
    pub fn is_match(&self, text: &str) -> bool {
        self.table.is_match(text)
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
    },
    Contradictory {
        legacy: String,
        legacy_at: usize,
        unicode: String,
        unicode_at: usize,
    },
    TooLarge {
        limit: usize,
        of: &'static str,
    },
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Invalid { what, at } => write!(f, "{what} at character {at}"),
            Kind::Unsupported { what, text, at } => {
                write!(f, "{what} `{text}` at character {at} cannot be compiled")
            }
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
            Kind::TooLarge { limit, of } => write!(f, "the automaton needs more than {limit} {of}"),
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

    fn unsupported(what: &'static str, text: impl Into<String>, at: usize) -> Self {
        let text = text.into();
        Self {
            kind: Kind::Unsupported { what, text, at: at + 1 },
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

    fn too_large(limit: usize, of: &'static str) -> Self {
        Self {
            kind: Kind::TooLarge { limit, of },
        }
    }
}
