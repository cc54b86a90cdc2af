use std::io::Read;
use std::str::Utf8Error;

use crate::check::Reporter;
use crate::json::{self, Json};
use crate::{syntax, Check, Exact, Report};

/// Reads a value from a JSON text, or says everything that is wrong with it.
///
/// A text that is accepted costs what [`serde_json::from_str`] costs. Only a refused one is read again, to report.
///
/// # Errors
///
/// A [`Report`] with every violation, of which there may be 100 ([`Options::max_violations`]).
///
/// ```
/// use exactify::Array;
///
/// assert_eq!(exactify::from_str::<Array<bool>>("[true]")?[0], true);
///
/// let report = exactify::from_str::<Array<bool>>("[0, true, {}]").unwrap_err();
/// assert_eq!(report.violations().len(), 2);
/// # Ok::<(), exactify::Report>(())
/// ```
pub fn from_str<T: Exact>(text: &str) -> Result<T, Report> {
    Options::new().from_str(text)
}

/// As [`from_str`], from bytes that should be UTF-8.
///
/// # Errors
///
/// A [`Report`] with every violation.
///
/// ```
/// assert!(exactify::from_slice::<bool>(b"true")?);
/// let report = exactify::from_slice::<bool>(b"\xff").unwrap_err();
/// assert_eq!(report.violations().len(), 1);
/// # Ok::<(), exactify::Report>(())
/// ```
pub fn from_slice<T: Exact>(text: &[u8]) -> Result<T, Report> {
    Options::new().from_slice(text)
}

/// As [`from_slice`], from a reader, which is read to its end first: bound it with [`Read::take`].
///
/// # Errors
///
/// A [`Report`] with every violation. If reading fails, that is the one violation and the report's source.
///
/// ```
/// use std::io::Read;
///
/// // A body, of which no more than a mebibyte is read.
/// let body = &b"[true, false]"[..];
/// let read = exactify::from_reader::<exactify::Array<bool>>(body.take(1 << 20))?;
/// assert_eq!(read.len(), 2);
/// # Ok::<(), exactify::Report>(())
/// ```
pub fn from_reader<T: Exact>(reader: impl Read) -> Result<T, Report> {
    Options::new().from_reader(reader)
}

/// Whether a JSON text is an instance of the schema that `T` stands for: a validator that needs no set-up at run time.
///
/// The verdict is that of [`from_str`], for texts nested up to 127 levels deep; a deeper one is refused where the schema is
/// about its values. It is given by the type's [`Check`], without making a value.
///
/// ```
/// use exactify::Array;
///
/// assert!(exactify::accepts::<Array<bool>>("[true]"));
/// assert!(!exactify::accepts::<Array<bool>>("[1]"));
/// assert!(!exactify::accepts::<Array<bool>>("[true"));
/// ```
pub fn accepts<T: Exact>(text: &str) -> bool {
    T::CHECK.accepts(text)
}

/// How to read, where the usual way is not the right one.
///
/// ```
/// use exactify::{Array, Options};
///
/// let report = Options::new().max_violations(1).from_str::<Array<bool>>("[0, 0]").unwrap_err();
/// assert_eq!(report.violations().len(), 1);
/// assert!(report.is_truncated());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Options {
    max_violations: usize,
    closed: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}

impl Options {
    /// The usual way: at most 100 violations, unknown properties allowed where the schema allows them.
    pub const fn new() -> Self {
        Options {
            max_violations: 100,
            closed: false,
        }
    }

    /// How many violations a report may hold, at least one. A report that would hold more says so.
    #[must_use]
    pub const fn max_violations(mut self, most: usize) -> Self {
        self.max_violations = if most == 0 { 1 } else { most };
        self
    }

    /// Refuses unknown properties also where the schema allows them, as servers do whose schemas are closed.
    #[must_use]
    pub const fn closed(mut self) -> Self {
        self.closed = true;
        self
    }

    /// As [`from_str`].
    ///
    /// # Errors
    ///
    /// A [`Report`] with every violation.
    pub fn from_str<T: Exact>(self, text: &str) -> Result<T, Report> {
        match serde_json::from_str::<T>(text) {
            Ok(value) if self.closed && value.has_unknown() => Err(self.report::<T>(text, None)),
            Ok(value) => Ok(value),
            Err(error) => Err(self.report::<T>(text, Some(&error))),
        }
    }

    /// As [`from_slice`].
    ///
    /// # Errors
    ///
    /// A [`Report`] with every violation.
    pub fn from_slice<T: Exact>(self, text: &[u8]) -> Result<T, Report> {
        self.from_str(utf8(text)?)
    }

    /// As [`from_reader`].
    ///
    /// # Errors
    ///
    /// A [`Report`] with every violation. If reading fails, that is the one violation and the report's source.
    pub fn from_reader<T: Exact>(self, mut reader: impl Read) -> Result<T, Report> {
        let mut text = Vec::new();
        reader.read_to_end(&mut text).map_err(Report::unreadable)?;
        self.from_slice(&text)
    }

    /// Judges a JSON text by a check alone, where no type stands for the schema.
    ///
    /// ```
    /// use exactify::{Check, Options};
    ///
    /// assert!(Options::new().judge(&Check::BOOLEAN, b"true").is_ok());
    /// let report = Options::new().judge(&Check::BOOLEAN, b"1").unwrap_err();
    /// assert_eq!(report.to_string(), "expected a boolean, found a number (line 1, column 1)");
    /// ```
    ///
    /// # Errors
    ///
    /// A [`Report`] with every violation.
    pub fn judge(self, check: &Check, text: &[u8]) -> Result<(), Report> {
        let text = utf8(text)?;
        if !self.closed && check.accepts(text) {
            return Ok(());
        }
        self.violations(check, text).map_or(Ok(()), Err)
    }

    fn report<T: Exact>(self, text: &str, refusal: Option<&serde_json::Error>) -> Report {
        let violations = self.violations(T::CHECK, text);
        // What refused well-formed text is beyond the schema, such as the reader's own bound on nesting.
        violations.unwrap_or_else(|| match refusal {
            Some(error) => Report::refused(text, error),
            None => Report::carrying(text),
        })
    }

    /// What a text violates: the schema, or the syntax of JSON.
    fn violations(self, check: &Check, text: &str) -> Option<Report> {
        if let Some(nodes) = json::nodes(text) {
            let mut reporter = Reporter::new(text, self.max_violations, self.closed);
            reporter.report(check, Json::new(&nodes));
            let (found, truncated) = reporter.finish();
            if !found.is_empty() {
                return Some(Report::new(text, found, truncated));
            }
        }
        syntax::fault(text).map(|fault| Report::malformed(text, &fault))
    }
}

fn utf8(text: &[u8]) -> Result<&str, Report> {
    let not_utf8 = |error: Utf8Error| Report::not_utf8(&String::from_utf8_lossy(&text[..error.valid_up_to()]));
    std::str::from_utf8(text).map_err(not_utf8)
}
