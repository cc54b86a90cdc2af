//! The tests of the generator itself: they compile without the golden sources.

#![allow(missing_docs)]

mod chains;
mod checks;
mod dialects;
mod explained;
mod files;
mod golden;
mod lints;
mod mutated;
mod names;
mod openapi;
mod refusals;
mod refusals_of_keywords;
mod replacements;
mod warnings;
