#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod found;
mod generated;
mod label;
mod labels;
mod optional;
mod padded;
mod problem;
mod ulid;

pub use exactify::{from_reader, from_slice, from_str, Exact, Extra, Options, Raw, Report, Subschema, Violation};
pub use generated::*;
pub use label::{LabelError, LabelValue};
pub use labels::{Full, IntoIter, Iter, Labels, LabelsError};
pub use problem::{InvalidParameter, Problem};
pub use ulid::{Ulid, UlidError};

/// The schema of [`UpsertCustomerBillingDataRequest`], byte for byte as it was published.
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(konnect_billing::SCHEMA)?;
/// assert_eq!(schema["title"], "UpsertCustomerBillingDataRequest");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub const SCHEMA: &str = include_str!("../schema/UpsertCustomerBillingDataRequest.json");
