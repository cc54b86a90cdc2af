use std::fmt;

/// The error for a text that is not a [`LabelValue`](super::LabelValue). It takes eight bytes.
///
/// ```
/// use konnect_billing::{LabelErrorKind, LabelValue};
///
/// let error = "x".repeat(64).parse::<LabelValue>().unwrap_err();
/// assert_eq!(error.kind(), LabelErrorKind::TooLong);
/// assert_eq!(error.keyword(), "maxLength");
/// assert_eq!(error.to_string(), "label value: 64 characters, at most 63");
/// ```
///
/// `Debug` prints the same as `Display`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct LabelError(pub(super) Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Short,
    Long {
        count: u16,
    },
    Start(char),
    End(char),
    /// The position counts characters from 1. All characters before it are ASCII, so it is the byte offset plus 1.
    Inside {
        found: char,
        position: u32,
    },
}

/// What is wrong with a text that is not a [`LabelValue`](super::LabelValue). [`LabelError::kind`] returns it.
///
/// ```
/// use konnect_billing::{LabelErrorKind, LabelValue};
///
/// let hint = match "a b".parse::<LabelValue>().map_err(|error| error.kind()) {
///     Err(LabelErrorKind::InvalidCharacter) => "write '-' for a space",
///     _ => "",
/// };
/// assert_eq!(hint, "write '-' for a space");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelErrorKind {
    /// The text is empty.
    Empty,
    /// The text has more than [63](super::LabelValue::MAX_LEN) characters, whatever they are.
    TooLong,
    /// The first character is not a letter or digit.
    InvalidStart,
    /// The last character is `-`, `.` or `_`.
    InvalidEnd,
    /// A character after the first is not a letter, digit, `-`, `.` or `_`.
    InvalidCharacter,
}

impl LabelError {
    /// Returns what is wrong with the text.
    pub const fn kind(self) -> LabelErrorKind {
        match self.0 {
            Kind::Short => LabelErrorKind::Empty,
            Kind::Long { .. } => LabelErrorKind::TooLong,
            Kind::Start(_) => LabelErrorKind::InvalidStart,
            Kind::End(_) => LabelErrorKind::InvalidEnd,
            Kind::Inside { .. } => LabelErrorKind::InvalidCharacter,
        }
    }

    /// Returns the keyword that the text violates: `minLength`, `maxLength` or `pattern`.
    pub const fn keyword(self) -> &'static str {
        match self.0 {
            Kind::Short => "minLength",
            Kind::Long { .. } => "maxLength",
            Kind::Start(_) | Kind::End(_) | Kind::Inside { .. } => "pattern",
        }
    }
}

impl fmt::Display for LabelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("label value: ")?;
        match self.0 {
            Kind::Short => f.write_str("empty, expected 1 to 63 characters"),
            Kind::Long { count: u16::MAX } => write!(f, "{} or more characters, at most 63", u16::MAX),
            Kind::Long { count } => write!(f, "{count} characters, at most 63"),
            Kind::Start(found) => write!(f, "'{}' at its start", found.escape_default()),
            Kind::End(found) => write!(f, "'{}' at its end", found.escape_default()),
            Kind::Inside { found, position } => {
                let found = found.escape_default();
                write!(
                    f,
                    "'{found}' at position {position}, expected a letter, digit, '-', '.' or '_'"
                )
            }
        }
    }
}

impl fmt::Debug for LabelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for LabelError {}
