//! The number of an assertion.

/// The number of an assertion.
///
/// Every digit counts:
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    text: &'static str,
    /// The value if it is written as an `i64`, as most are: these are compared fast.
    pub(crate) integer: Option<i64>,
}

impl Limit {
    /// Creates a limit from the text of a JSON number.
    pub const fn new(text: &'static str) -> Limit {
        let integer = match i64::from_str_radix(text, 10) {
            Ok(integer) => Some(integer),
            Err(_) => None,
        };
        Limit { text, integer }
    }

    /// Returns the text of the number.
    pub const fn as_str(&self) -> &'static str {
        self.text
    }
}
