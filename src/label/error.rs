use std::fmt;

/// Why a text is not a [`LabelValue`](super::LabelValue): what was found and what was wanted. Eight bytes.
///
/// ```
/// use konnect_billing::LabelValue;
///
/// let error = "x".repeat(64).parse::<LabelValue>().unwrap_err();
/// assert_eq!((error.keyword(), error.to_string().as_str()), ("maxLength", "label value: 64 characters, at most 63"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelError(pub(super) Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Short,
    Long { count: u16 },
    Nothing,
    Start(char),
    End(char),
    Inside { found: char, at: u32 },
}

impl LabelError {
    /// The schema's keyword that the text breaks: `minLength`, `maxLength` or `pattern`.
    pub const fn keyword(self) -> &'static str {
        match self.0 {
            Kind::Short => "minLength",
            Kind::Long { .. } => "maxLength",
            Kind::Nothing | Kind::Start(_) | Kind::End(_) | Kind::Inside { .. } => "pattern",
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
            Kind::Nothing => f.write_str("empty, expected a letter or digit"),
            Kind::Start(found) => write!(f, "'{}' at its start", found.escape_default()),
            Kind::End(found) => write!(f, "'{}' at its end", found.escape_default()),
            Kind::Inside { found, at } => {
                let found = found.escape_default();
                write!(
                    f,
                    "'{found}' at position {at}, expected a letter, digit, '-', '.' or '_'"
                )
            }
        }
    }
}

impl std::error::Error for LabelError {}
