//! Proof that types and schema say the same: instances made from a schema, and judges of them that share no code with
//! the types, nor with each other.

#![forbid(unsafe_code)]

mod check;
mod instances;
mod json;
mod judge;

pub use check::{check, Verdict};
pub use instances::{write, Instances};
pub use json::Json;
pub use judge::Judge;
