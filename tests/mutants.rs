//! The tests of the hand-written layer in one program, so that mutation testing links one program a mutant.
//!
//! ```sh
//! cargo mutants --package konnect-billing --all-features --cargo-arg=--test=mutants
//! ```

#![allow(missing_docs)]

#[path = "features.rs"]
mod features;
#[path = "label.rs"]
mod label;
#[path = "label_keys.rs"]
mod label_keys;
#[path = "labels.rs"]
mod labels;
#[path = "problem.rs"]
mod problem;
#[path = "report.rs"]
mod report;
#[path = "request.rs"]
mod request;
#[path = "types.rs"]
mod types;
#[path = "ulid.rs"]
mod ulid;
