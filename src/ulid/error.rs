use std::fmt;

use super::{Ulid, DIGITS, NO_DIGIT};
use crate::found::{char_at, count_chars};

/// The error for a text that is not a [`Ulid`]: what was found, what was expected and where.
///
/// It takes eight bytes. The length is checked first. The message for a wrong length also names the first invalid
/// character, if there is one.
///
/// ```
/// use konnect_billing::{Ulid, UlidErrorKind};
///
/// let error = "01G65Z".parse::<Ulid>().unwrap_err();
/// assert_eq!(error.kind(), UlidErrorKind::InvalidLength);
/// assert_eq!((error.position(), error.to_string().as_str()), (7, "ULID: expected 26 characters, found 6"));
/// ```
///
/// `Debug` prints the same as `Display`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct UlidError {
    /// The character at `position`, or `None` where the text ends.
    found: Option<char>,
    /// The length of the text in characters.
    count: u16,
    /// Starts at 1; at most 27, the first character too many.
    position: u8,
}

/// What is wrong with a text that is not a [`Ulid`]. [`UlidError::kind`] returns it.
///
/// ```
/// use konnect_billing::{Ulid, UlidErrorKind};
///
/// let kind = |text: &str| text.parse::<Ulid>().map_err(|error| error.kind());
/// assert_eq!(kind("01G65Z"), Err(UlidErrorKind::InvalidLength));
/// assert_eq!(kind("8ZZZZZZZZZZZZZZZZZZZZZZZZZ"), Err(UlidErrorKind::Overflow));
/// assert_eq!(kind("01g65z755afwakhe12ny0cq9fh"), Err(UlidErrorKind::InvalidCharacter));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UlidErrorKind {
    /// The text does not have [26](Ulid::LEN) characters, whatever they are.
    InvalidLength,
    /// The first of 26 characters is a symbol greater than `7`: the value needs more than 128 bits.
    Overflow,
    /// One of 26 characters is not a symbol of the alphabet, which excludes lower case, `I`, `L`, `O` and `U`.
    InvalidCharacter,
}

impl UlidError {
    /// The error for a text that is not a ULID. The search for an invalid character stops after the 26th.
    #[cold]
    pub(super) const fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() && at < Ulid::LEN && DIGITS[bytes[at] as usize] != NO_DIGIT {
            if at == 0 && bytes[0] > b'7' {
                break;
            }
            at += 1;
        }
        Self {
            found: char_at(text, at),
            count: count_chars(text),
            position: at as u8 + 1,
        }
    }

    /// Returns what is wrong with the text.
    pub const fn kind(self) -> UlidErrorKind {
        match self.found {
            Some(found) if self.count as usize == Ulid::LEN => {
                if self.position == 1 && found.is_ascii() && DIGITS[found as usize] != NO_DIGIT {
                    UlidErrorKind::Overflow
                } else {
                    UlidErrorKind::InvalidCharacter
                }
            }
            _ => UlidErrorKind::InvalidLength,
        }
    }

    /// Returns the position, starting at 1, of the first character that is not allowed there. If the text is only too
    /// short, it is the length plus 1. In a JSON text it is the character's column minus the column of the opening
    /// quote.
    pub const fn position(self) -> usize {
        self.position as usize
    }
}

impl fmt::Display for UlidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, count, position } = *self;
        let more = if count == u16::MAX { " or more" } else { "" };
        match found.map(char::escape_default) {
            None => write!(f, "ULID: expected 26 characters, found {count}"),
            Some(found) if usize::from(count) != Ulid::LEN => {
                write!(
                    f,
                    "ULID: expected 26 characters, found {count}{more}; '{found}' at position {position}"
                )
            }
            Some(found) if position == 1 => write!(f, "ULID: expected 0-7 at position 1, found '{found}'"),
            Some(found) => write!(
                f,
                "ULID: expected one of 0-9, A-H, J, K, M, N, P-T, V-Z at position {position}, found '{found}'"
            ),
        }
    }
}

impl fmt::Debug for UlidError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for UlidError {}
