//! Compares konnect-billing with other ways to read the same request.
//!
//! ```sh
//! cargo run --release -p bench               # everything, written to docs/performance.md
//! cargo run --release -p bench -- typical    # the time of the groups with this in their name, printed only
//! cargo run --release -p bench -- --build    # what a user's clean build costs, printed only
//! ```

pub mod chart;
mod contenders;
pub mod cost;
pub mod goals;
pub mod groups;
mod inputs;
pub mod measure;
pub mod page;
