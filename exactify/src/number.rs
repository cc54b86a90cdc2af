//! Numbers with every digit, and what schemas assert of them.

pub(crate) mod decimal;
mod integer;
mod limit;
pub mod rule;
mod value;

pub use integer::Integer;
pub use limit::Limit;
pub use value::Number;
