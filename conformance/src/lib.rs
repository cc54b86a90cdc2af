//! The official JSON Schema test suite, run through generated types.
//!
//! `JSON_SCHEMA_TEST_SUITE` leads to a checkout of the suite, at build time; without it there are no groups. [`GROUPS`] are
//! the required tests, [`FORMATS`] the optional ones of the formats that can be asserted.

#![forbid(unsafe_code)]
// Some of the suite's names are of letters that look like others.
#![allow(mixed_script_confusables, confusable_idents, uncommon_codepoints)]

/// A schema of the suite, and what became of it.
pub struct Group {
    /// The keyword or format that it is about: its file's name.
    pub keyword: &'static str,
    /// What it shows.
    pub description: &'static str,
    /// What the generator answered.
    pub outcome: Outcome,
    /// Instances, each with whether the schema accepts it.
    pub tests: &'static [(&'static str, bool)],
}

/// What the generator answered to a schema.
pub enum Outcome {
    /// Types, of which the root accepts a text or not.
    Types(fn(&str) -> bool),
    /// A reason.
    Refused(&'static str),
    /// Nothing: it panicked.
    Panicked,
}

impl Group {
    /// The instances on which the types and the schema disagree.
    pub fn wrong(&self) -> Vec<&'static str> {
        match self.outcome {
            Outcome::Types(accepts) => self
                .tests
                .iter()
                .filter(|(text, valid)| accepts(text) != *valid)
                .map(|(text, _)| *text)
                .collect(),
            _ => Vec::new(),
        }
    }
}

// Without the suite nothing is used.
#[allow(missing_docs, unused_imports, dead_code, clippy::all)]
mod groups {
    use super::{Group, Outcome};

    fn accepts<T: exactify::Exact>(text: &str) -> bool {
        let accepted = serde_json::from_str::<T>(text).is_ok();
        assert_eq!(
            accepted,
            exactify::from_str::<T>(text).is_ok(),
            "two doors disagree on {text}"
        );
        accepted
    }

    include!(concat!(env!("OUT_DIR"), "/groups.rs"));
}

pub mod api;
mod table;

pub use groups::{FORMATS, GROUPS};
pub use table::{count, formats, markdown, Counts};
