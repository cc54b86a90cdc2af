//! The tests of what was generated: the golden sources.

#![allow(missing_docs, dead_code)]

mod choices;
mod digits;
mod messages;
