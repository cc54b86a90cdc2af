//! The official JSON Schema test suite, run through generated types.
//!
//! At build time `JSON_SCHEMA_TEST_SUITE` must be the path of a checkout of the suite. Without it there are no groups.
//! [`GROUPS`] has the required tests of 2020-12, [`FORMATS`] the optional ones of the formats that can be asserted, [`OPTIONAL`]
//! the other optional ones, and [`DIALECTS`] the required tests of the other dialects.

#![forbid(unsafe_code)]
// Some names of the suite have letters that look like others.
#![allow(mixed_script_confusables, confusable_idents, uncommon_codepoints)]

/// A schema of the suite, and its outcome.
pub struct Group {
    /// The keyword or format that it tests: the name of its file.
    pub keyword: &'static str,
    /// The description.
    pub description: &'static str,
    /// The result of the generator.
    pub outcome: Outcome,
    /// Instances, each with whether the schema accepts it.
    pub tests: &'static [(&'static str, bool)],
}

/// The result of the generator for a schema.
pub enum Outcome {
    /// Types. The function tells whether the root type accepts a text.
    Types(fn(&str) -> bool),
    /// A refusal, with its reason.
    Refused(&'static str),
    /// The generator panicked.
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

// Unused without the suite.
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
pub mod random;
mod table;

pub use groups::{DIALECTS, FORMATS, GROUPS, OPTIONAL};
pub use table::{count, dialects, formats, markdown, optional, Counts, DEVIATIONS};
