#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod found;
mod generated;
mod label;
mod labels;
mod problem;
mod ulid;

pub use exactify::{from_reader, from_slice, from_str, Extra, Options, Raw, Report, Violation};
pub use generated::*;
pub use label::{LabelError, LabelValue};
pub use labels::{Full, IntoIter, Iter, Labels, LabelsError};
pub use problem::{InvalidParameter, Problem};
pub use ulid::{Ulid, UlidError};
