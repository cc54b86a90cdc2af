//! Evidence that types accept exactly what their schema accepts. It makes instances from a schema, and judges them with
//! two validators that share no code with the types or with each other.

#![forbid(unsafe_code)]

mod check;
mod documents;
mod instances;
mod json;
mod judge;
mod run;
mod write;

pub use check::{check, Verdict};
pub use documents::Documents;
pub use instances::{samples, Instances};
pub use json::Json;
pub use judge::Judge;
pub use run::{differential, Run, Tally};
pub use write::write;
