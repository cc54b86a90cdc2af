//! The tests of the generator in one program, so that mutation testing links one program a mutant.
//!
//! ```sh
//! cargo mutants --package exactify-build --cargo-arg=--test=mutants
//! ```

#![allow(missing_docs)]

#[path = "golden.rs"]
mod golden;
#[path = "refusals.rs"]
mod refusals;
