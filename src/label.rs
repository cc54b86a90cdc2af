use std::borrow::Borrow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::num::NonZeroU8;
use std::ops::Deref;
use std::str::FromStr;

use exactify::check::StringRule;
use exactify::{Check, Exact, Refusal};
use serde::{de, Deserialize, Deserializer, Serialize, Serializer};

use crate::found::{char_at, count_chars};
use crate::padded::text_of;

pub use error::{LabelError, LabelErrorKind};

use error::Kind;

mod convert;
mod error;

/// The value of a label: 1 to 63 letters, digits, `-`, `.` and `_`, with a letter or digit at both ends.
///
/// The text is stored inline. A `LabelValue` takes 64 bytes and no heap, and so does `Option<LabelValue>`. It derefs to
/// `str`, and compares and hashes like its text.
///
/// # Syntax
///
/// The three keywords of the schema:
///
/// * `minLength`: at least [1](LabelValue::MIN_LEN) character;
/// * `maxLength`: at most [63](LabelValue::MAX_LEN) characters;
/// * [`pattern`](LabelValue::PATTERN): only `a` to `z`, `A` to `Z`, `0` to `9`, `-`, `.` and `_`; the first and last
///   characters are letters or digits.
///
/// # Example
///
/// ```
/// use konnect_billing::LabelValue;
///
/// const TEST: LabelValue = LabelValue::from_static("test");
///
/// let read: LabelValue = "test".parse()?;
/// assert_eq!(read, TEST);
/// assert_eq!(read, "test");
/// assert!(read.starts_with("te"));
///
/// let error = "test-".parse::<LabelValue>().unwrap_err();
/// assert_eq!(error.keyword(), "pattern");
/// assert_eq!(error.to_string(), "label value: '-' at its end");
/// # Ok::<(), konnect_billing::LabelError>(())
/// ```
///
/// # Errors
///
/// Text is not trimmed or otherwise corrected. These are refused:
///
/// * an empty text: one violation, of `minLength`;
/// * 64 or more characters, whatever they are: the length is checked first;
/// * `-test`, `test.`, `_`: both ends must be a letter or digit;
/// * `a b`, a trailing newline, `größe`: spaces, control characters and non-ASCII characters are not allowed anywhere.
// Zeros follow the text, and zero is less than every allowed character, so the derived comparisons are those of `str`.
// The text comes first, so that a label map can align it: see `text_of`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
#[repr(C)]
pub struct LabelValue {
    bytes: [u8; LabelValue::MAX_LEN],
    /// Never zero, so that `Option` can use zero for `None`.
    len: NonZeroU8,
}

impl LabelValue {
    /// The minimum length, in characters and in bytes: the schema's `minLength`.
    pub const MIN_LEN: usize = 1;
    /// The maximum length, in characters and in bytes: the schema's `maxLength`.
    pub const MAX_LEN: usize = 63;
    /// The schema's `pattern`, an ECMA-262 regular expression.
    pub const PATTERN: &'static str = "^[a-z0-9A-Z]{1}([a-z0-9A-Z-._]*[a-z0-9A-Z]+)?$";

    /// Creates a value from a literal. In a `const` it is checked at compile time.
    ///
    /// ```compile_fail,E0080
    /// use konnect_billing::LabelValue;
    ///
    /// const SPACE: LabelValue = LabelValue::from_static("a b");
    /// ```
    ///
    /// # Panics
    ///
    /// If the text is not a label value. For a text that is not a literal, use [`parse`](Self::parse).
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        match Self::parse(text) {
            Ok(value) => value,
            Err(_) => {
                panic!("not a label value: expected 1 to 63 of a-z, A-Z, 0-9, -, . and _, no -, . or _ at the ends")
            }
        }
    }

    /// Parses a text, like [`FromStr`] but as a `const fn`.
    ///
    /// # Errors
    ///
    /// If the text does not match the [syntax](Self#syntax).
    #[inline]
    pub const fn parse(text: &str) -> Result<Self, LabelError> {
        let mut value = Self::BLANK;
        match value.read(text) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }

    /// Not a value yet: [`read`](Self::read) fills it.
    pub(crate) const BLANK: Self = Self {
        bytes: [0; Self::MAX_LEN],
        len: NonZeroU8::MIN,
    };

    /// Reads a text into a blank value.
    #[inline]
    pub(crate) const fn read(&mut self, text: &str) -> Result<(), LabelError> {
        if self.accepts(text.as_bytes()) {
            Ok(())
        } else {
            Err(Self::refusal(text))
        }
    }

    /// Checks and copies a text in one pass.
    #[inline]
    const fn accepts(&mut self, text: &[u8]) -> bool {
        let ([first, ..], [.., last]) = (text, text) else {
            return false;
        };
        let Some(len) = NonZeroU8::new(text.len() as u8) else {
            return false;
        };
        if text.len() > Self::MAX_LEN || !first.is_ascii_alphanumeric() || !last.is_ascii_alphanumeric() {
            return false;
        }
        self.len = len;
        copy_allowed(text, self.bytes.split_at_mut(text.len()).0)
    }

    pub(crate) fn expecting(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a label value, 1 to 63 characters")
    }

    /// Why a text that is not a label value is refused.
    #[cold]
    const fn refusal(text: &str) -> LabelError {
        match (Self::check_length(text), Self::check_pattern(text)) {
            (Err(error), _) | (_, Err(error)) => error,
            _ => LabelError(Kind::Short),
        }
    }

    /// Checks only `minLength` and `maxLength`, for a report of every keyword that a text breaks.
    #[doc(hidden)]
    pub const fn check_length(text: &str) -> Result<(), LabelError> {
        match count_chars(text) {
            0 => Err(LabelError(Kind::Short)),
            count if count as usize > Self::MAX_LEN => Err(LabelError(Kind::Long { count })),
            _ => Ok(()),
        }
    }

    /// Checks only `pattern`, for a report of every keyword that a text breaks. Accepts the empty text, which
    /// [`check_length`](Self::check_length) refuses.
    #[doc(hidden)]
    pub const fn check_pattern(text: &str) -> Result<(), LabelError> {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(found) = char_at(text, at) {
            if bytes[at].is_ascii_alphanumeric() || (at > 0 && is_inner_mark(bytes[at])) {
                at += 1;
                continue;
            }
            let position = (at + 1) as u32;
            return Err(LabelError(match at {
                0 => Kind::Start(found),
                _ => Kind::Inside { found, position },
            }));
        }
        match *bytes {
            [.., last] if is_inner_mark(last) => Err(LabelError(Kind::End(last as char))),
            _ => Ok(()),
        }
    }

    /// Returns the text.
    #[inline]
    pub const fn as_str(&self) -> &str {
        text_of(&self.bytes, self.len.get() as usize)
    }

    /// Returns the bytes of the text, all of them ASCII.
    pub const fn as_bytes(&self) -> &[u8] {
        self.bytes.split_at(self.len.get() as usize).0
    }

    /// Returns the text as a `String`.
    pub fn into_string(self) -> String {
        self.as_str().to_owned()
    }
}

/// Copies a text, and returns whether all of its characters are allowed between the ends.
///
/// It works in blocks whose bytes are checked at once. The last block overlaps the one before.
#[inline]
const fn copy_allowed(text: &[u8], to: &mut [u8]) -> bool {
    let len = text.len();
    if len >= 16 {
        let mut allowed = true;
        let mut at = 0;
        while at + 16 < len {
            allowed &= all_allowed(copy_block(text, to, at));
            at += 16;
        }
        allowed & all_allowed(copy_block(text, to, len - 16))
    } else if len >= 8 {
        let (first, last) = (copy_block(text, to, 0), copy_block(text, to, len - 8));
        let both = (u64::from_ne_bytes(first) as u128) << 64 | u64::from_ne_bytes(last) as u128;
        all_allowed(both.to_ne_bytes())
    } else if len >= 4 {
        let (first, last) = (copy_block(text, to, 0), copy_block(text, to, len - 4));
        let both = (u32::from_ne_bytes(first) as u64) << 32 | u32::from_ne_bytes(last) as u64;
        all_allowed(((both as u128) << 64 | both as u128).to_ne_bytes())
    } else {
        // The caller has checked both ends.
        to.copy_from_slice(text);
        len < 3 || text[1].is_ascii_alphanumeric() || is_inner_mark(text[1])
    }
}

#[inline]
const fn copy_block<const N: usize>(text: &[u8], to: &mut [u8], at: usize) -> [u8; N] {
    match (
        text.split_at(at).1.first_chunk(),
        to.split_at_mut(at).1.first_chunk_mut(),
    ) {
        (Some(block), Some(to)) => {
            *to = *block;
            *block
        }
        _ => [0; N], // Cannot happen, and would be refused.
    }
}

/// Whether all bytes are letters, digits, `-`, `.` and `_`. Ranges without branches compile to vector instructions.
#[inline]
const fn all_allowed(block: [u8; 16]) -> bool {
    let mut refused = [0; 16];
    let mut at = 0;
    while at < block.len() {
        let byte = block[at];
        let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
        let digit = byte.wrapping_sub(b'0') < 10;
        let mark = (byte.wrapping_sub(b'-') < 2) | (byte == b'_');
        refused[at] = !(letter | digit | mark) as u8;
        at += 1;
    }
    u128::from_ne_bytes(refused) == 0
}

/// The characters besides letters and digits that are allowed between the ends: `[-._]`.
const fn is_inner_mark(byte: u8) -> bool {
    matches!(byte, b'-' | b'.' | b'_')
}

impl FromStr for LabelValue {
    type Err = LabelError;

    fn from_str(text: &str) -> Result<Self, LabelError> {
        Self::parse(text)
    }
}

impl TryFrom<&str> for LabelValue {
    type Error = LabelError;

    fn try_from(text: &str) -> Result<Self, LabelError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for LabelValue {
    type Error = LabelError;

    fn try_from(text: String) -> Result<Self, LabelError> {
        Self::parse(&text)
    }
}

impl From<LabelValue> for String {
    fn from(value: LabelValue) -> Self {
        value.into_string()
    }
}

impl Deref for LabelValue {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for LabelValue {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for LabelValue {
    #[inline]
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl Hash for LabelValue {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state); // `Borrow<str>` promises the same hash.
    }
}

macro_rules! compares_both_ways_with {
    ($($text:ty),*) => {$(
        impl PartialEq<$text> for LabelValue {
            fn eq(&self, text: &$text) -> bool {
                self.as_str() == AsRef::<str>::as_ref(text)
            }
        }

        impl PartialEq<LabelValue> for $text {
            fn eq(&self, value: &LabelValue) -> bool {
                value == self
            }
        }
    )*};
}

compares_both_ways_with!(str, &str, String);

impl fmt::Display for LabelValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for LabelValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Serialize for LabelValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for LabelValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(LabelVisitor)
    }
}

struct LabelVisitor;

impl de::Visitor<'_> for LabelVisitor {
    type Value = LabelValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        LabelValue::expecting(f)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<LabelValue, E> {
        LabelValue::parse(text).map_err(E::custom)
    }
}

impl Exact for LabelValue {
    const CHECK: &'static Check = {
        fn refusal(checked: Result<(), LabelError>) -> Result<(), Refusal> {
            checked.map_err(|error| Refusal::new(error.keyword(), error))
        }
        const LENGTH: StringRule = StringRule::Parser(|text| refusal(LabelValue::check_length(text)));
        const PATTERN: StringRule = StringRule::Parser(|text| refusal(LabelValue::check_pattern(text)));
        &Check::string("label value", &[LENGTH, PATTERN])
    };
}
