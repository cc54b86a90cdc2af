//! All tests of this package in one program, which links faster than many.

#![allow(missing_docs)]

mod attack;
mod bounds;
mod cargo_build;
mod carried;
mod check;
mod check_program;
mod features;
mod label;
mod label_keys;
mod labels;
mod limits;
mod problem;
mod readme;
mod report;
mod report_keywords;
mod request;
mod schema_change;
mod schema_keywords;
mod support;
mod types;
mod ulid;
