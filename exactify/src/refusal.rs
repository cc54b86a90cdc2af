use std::fmt::{self, Write};

/// Why a generated type refuses a value.
///
/// ```
/// let refusal = exactify::Refusal::new("pattern", "`x` is not a country");
/// assert_eq!((refusal.keyword(), refusal.to_string().as_str()), ("pattern", "`x` is not a country"));
/// ```
///
/// `Debug` prints the same as `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Refusal {
    keyword: &'static str,
    message: String,
}

impl Refusal {
    /// Creates a refusal by `keyword`. The message is lower case, has no full stop, and repeats little of the input.
    pub fn new(keyword: &'static str, message: impl fmt::Display) -> Refusal {
        /// How long messages usually are, at most, in bytes.
        const USUAL: usize = 80;
        let mut text = String::with_capacity(USUAL);
        // Writing to a `String` does not fail.
        _ = write!(text, "{message}");
        Refusal { keyword, message: text }
    }

    /// Returns the keyword whose assertion the value breaks.
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Refusal {}

impl From<std::convert::Infallible> for Refusal {
    fn from(never: std::convert::Infallible) -> Refusal {
        match never {}
    }
}
