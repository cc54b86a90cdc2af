//! The tests of the golden sources.

#![allow(missing_docs, dead_code)]

mod choices;
mod digits;
mod messages;
mod pattern_maps;
