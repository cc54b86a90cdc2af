use std::borrow::Cow;
use std::fmt;

use exactify::Excerpt;

use super::Labels;

/// The error for more than 50 labels.
///
/// ```
/// use konnect_billing::{LabelValue, Labels};
///
/// const TEST: LabelValue = LabelValue::from_static("test");
///
/// let mut labels: Labels = Labels::try_from_iter((0..50).map(|number| (number.to_string(), TEST)))?;
/// let full = labels.try_insert("env", TEST).unwrap_err().full().unwrap();
/// assert_eq!((full.count(), full.to_string().as_str()), (51, "51 labels, at most 50"));
/// # Ok::<(), konnect_billing::LabelsError>(())
/// ```
///
/// `Debug` prints the same as `Display`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Full {
    pub(super) count: usize,
}

impl Full {
    /// Returns the number of labels that there would have been. Reading stops at the first label too many, so then it
    /// is 51.
    pub const fn count(self) -> usize {
        self.count
    }
}

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} labels, at most {}", self.count, Labels::MAX)
    }
}

impl fmt::Debug for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Full {}

/// The error for pairs that are not [`Labels`]. It has every reason; the message shows the first five and counts the
/// rest.
///
/// ```
/// use konnect_billing::Labels;
///
/// let error = Labels::try_from([("env", "test"), ("team", ""), ("env", "live")]).unwrap_err();
/// assert!(error.entries().eq([
///     ("team", "label value: empty, expected 1 to 63 characters"),
///     ("env", "duplicate label"),
/// ]));
/// assert!(error.full().is_none());
/// ```
///
/// `Debug` prints the same as `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct LabelsError {
    pub(super) refused: Vec<(Box<str>, Cow<'static, str>)>,
    /// The number of different keys.
    pub(super) count: usize,
}

impl LabelsError {
    /// The error for a single pair whose value is invalid.
    pub(super) fn of_value(key: &str, count: usize, error: impl fmt::Display) -> LabelsError {
        LabelsError {
            refused: vec![(key.into(), Cow::Owned(error.to_string()))],
            count,
        }
    }

    /// Returns the refused pairs in the order given: each key, with what is wrong with it or its value.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.refused.iter().map(|(key, message)| (&**key, &**message))
    }

    /// Returns whether there were too many different keys, and how many.
    pub fn full(&self) -> Option<Full> {
        (self.count > Labels::MAX).then_some(Full { count: self.count })
    }
}

impl fmt::Display for LabelsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 5;
        let mut separator = "";
        if let Some(full) = self.full() {
            write!(f, "{full}")?;
            separator = "; ";
        }
        for (key, message) in self.entries().take(SHOWN) {
            // The message may come from another crate's type, and have any length.
            write!(f, "{separator}{}: {message:.200}", Excerpt(key))?;
            separator = "; ";
        }
        match self.refused.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl fmt::Debug for LabelsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for LabelsError {}
