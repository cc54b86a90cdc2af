//! The tests of the generator in one program, so that mutation testing links one program a mutant.
//!
//! ```sh
//! cargo mutants --package exactify-build --cargo-arg=--test=mutants
//! ```
//!
//! What `src/pattern/` and `src/warn.rs` do is tested by the unit tests: `--cargo-arg=--lib` runs those instead.

#![allow(missing_docs)]

#[path = "files.rs"]
mod files;
#[path = "golden.rs"]
mod golden;
#[path = "refusals.rs"]
mod refusals;
#[path = "refusals_of_keywords.rs"]
mod refusals_of_keywords;
#[path = "replacements.rs"]
mod replacements;
