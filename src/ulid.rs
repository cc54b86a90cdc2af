use std::fmt;
use std::str::FromStr;

use exactify::check::StringRule;
use exactify::{Check, Exact, Refusal};
use serde::{de, Deserialize, Deserializer, Serialize, Serializer};

use crate::padded::text_of;

pub use buffer::UlidBuffer;
pub use error::{UlidError, UlidErrorKind};

mod buffer;
mod error;

/// A ULID: 128 bits, written as 26 symbols of Crockford's base 32. The high 48 bits are a time in milliseconds.
///
/// A `Ulid` takes sixteen bytes and no heap. Every value has exactly one text, which is written as it was read. Values
/// are ordered like their texts.
///
/// # Syntax
///
/// The schema's [pattern](Ulid::PATTERN):
///
/// * 26 characters, without a space or newline around them;
/// * the first is `0` to `7`, so the value fits in 128 bits;
/// * each other is `0` to `9` or an upper-case letter other than `I`, `L`, `O` and `U`.
///
/// # Example
///
/// ```
/// use konnect_billing::Ulid;
///
/// const PROFILE: Ulid = Ulid::from_static("01G65Z755AFWAKHE12NY0CQ9FH");
///
/// let read: Ulid = "01G65Z755AFWAKHE12NY0CQ9FH".parse()?;
/// assert_eq!(read, PROFILE);
/// assert_eq!(read, "01G65Z755AFWAKHE12NY0CQ9FH");
/// assert_eq!(read.timestamp_ms(), 1_655_910_405_290);
///
/// let error = "01g65z755afwakhe12ny0cq9fh".parse::<Ulid>().unwrap_err();
/// assert_eq!(error.position(), 3);
/// assert_eq!(
///     error.to_string(),
///     "ULID: expected one of 0-9, A-H, J, K, M, N, P-T, V-Z at position 3, found 'g'"
/// );
/// # Ok::<(), konnect_billing::UlidError>(())
/// ```
///
/// # Errors
///
/// Text is not trimmed or otherwise corrected. These are refused:
///
/// * 25 or 27 characters, an empty text, a trailing newline: the length is wrong;
/// * `8ZZZZZZZZZZZZZZZZZZZZZZZZZ`: the value needs more than 128 bits;
/// * lower case, and `I`, `L`, `O` as aliases of `1`, `1`, `0`: one value would have several texts;
/// * `U`, a hyphen and every non-ASCII character: these are not symbols of the alphabet.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ulid(u128);

impl Ulid {
    /// The smallest value, `00000000000000000000000000`.
    pub const NIL: Self = Self(0);
    /// The largest value, `7ZZZZZZZZZZZZZZZZZZZZZZZZZ`.
    pub const MAX: Self = Self(u128::MAX);
    /// The length of every text, in characters and in bytes.
    pub const LEN: usize = 26;
    /// The schema's `pattern`, an ECMA-262 regular expression.
    pub const PATTERN: &'static str = "^[0-7][0-9A-HJKMNP-TV-Z]{25}$";

    /// Creates a value from a literal. In a `const` it is checked at compile time.
    ///
    /// ```compile_fail,E0080
    /// use konnect_billing::Ulid;
    ///
    /// const LOWER_CASE: Ulid = Ulid::from_static("01g65z755afwakhe12ny0cq9fh");
    /// ```
    ///
    /// # Panics
    ///
    /// If the text is not a ULID. For a text that is not a literal, use [`parse`](Self::parse).
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        match Self::parse(text) {
            Ok(ulid) => ulid,
            Err(_) => panic!("not a ULID: expected 0-7, then 25 of 0-9, A-H, J, K, M, N, P-T, V-Z"),
        }
    }

    /// Parses a text, like [`FromStr`] but as a `const fn`.
    ///
    /// # Errors
    ///
    /// If the text does not match the [syntax](Self#syntax).
    #[inline]
    pub const fn parse(text: &str) -> Result<Self, UlidError> {
        // Three parts, since up to 12 symbols fit in 64-bit arithmetic.
        if let Some((symbols, [])) = text.as_bytes().split_first_chunk() {
            let parts = (digits(symbols, 0, 10), digits(symbols, 10, 18), digits(symbols, 18, 26));
            // The first symbol has the top 3 of the 128 bits, each other symbol has 5.
            if let (Some(high @ 0..0x1_0000_0000_0000), Some(middle), Some(low)) = parts {
                return Ok(Self((high as u128) << 80 | (middle as u128) << 40 | low as u128));
            }
        }
        Err(UlidError::of(text))
    }

    /// Creates a value from 128 bits. Every number is a ULID.
    ///
    /// ```
    /// use konnect_billing::Ulid;
    ///
    /// let (milliseconds, random) = (1_655_910_405_290, 0x2a);
    /// let ulid = Ulid::from_u128(milliseconds << 80 | random);
    /// assert_eq!(ulid.to_string(), "01G65Z755A000000000000001A");
    /// assert_eq!(u128::from(ulid.timestamp_ms()), milliseconds);
    /// ```
    pub const fn from_u128(bits: u128) -> Self {
        Self(bits)
    }

    /// Returns the 128 bits.
    pub const fn to_u128(self) -> u128 {
        self.0
    }

    /// Creates a value from bytes, the most significant first.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(bytes))
    }

    /// Returns the bytes, the most significant first. They sort like the text.
    pub const fn to_bytes(self) -> [u8; 16] {
        self.0.to_be_bytes()
    }

    /// Returns the time in the high 48 bits: milliseconds since the Unix epoch.
    pub const fn timestamp_ms(self) -> u64 {
        (self.0 >> 80) as u64
    }

    /// Writes the text into a buffer, without allocating.
    ///
    /// ```
    /// use konnect_billing::{Ulid, UlidBuffer};
    ///
    /// let mut buffer = UlidBuffer::new();
    /// assert_eq!(Ulid::MAX.encode(&mut buffer), "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
    /// ```
    #[inline]
    pub const fn encode(self, buffer: &mut UlidBuffer) -> &str {
        let (start, rest) = buffer.0.split_at_mut(8);
        let (middle, rest) = rest.split_at_mut(8);
        let (end, last) = rest.split_at_mut(8);
        start.copy_from_slice(&eight_symbols((self.0 >> 90) as u64));
        middle.copy_from_slice(&eight_symbols((self.0 >> 50) as u64));
        end.copy_from_slice(&eight_symbols((self.0 >> 10) as u64));
        last.split_at_mut(2).0.copy_from_slice(&PAIRS[(self.0 & 1023) as usize]);
        text_of(&buffer.0, Self::LEN)
    }
}

/// The symbols in the order of their values.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The value of each symbol, `[0-9A-HJKMNP-TV-Z]`, and [`NO_DIGIT`] for every other byte.
const DIGITS: &[u8; 256] = &{
    let mut digits = [NO_DIGIT; 256];
    let mut value = 0;
    while value < SYMBOLS.len() {
        digits[SYMBOLS[value] as usize] = value as u8;
        value += 1;
    }
    digits
};

const NO_DIGIT: u8 = 255;

/// The value of the symbols from one position to another, which are at most 12.
#[inline]
const fn digits(text: &[u8; Ulid::LEN], from: usize, to: usize) -> Option<u64> {
    let mut bits = 0;
    let mut position = from;
    while position < to {
        let digit = DIGITS[text[position] as usize];
        if digit == NO_DIGIT {
            return None;
        }
        bits = bits << 5 | digit as u64;
        position += 1;
    }
    Some(bits)
}

/// The symbols of every two digits.
const PAIRS: &[[u8; 2]; 1024] = &{
    let mut pairs = [[0; 2]; 1024];
    let mut digits = 0;
    while digits < pairs.len() {
        pairs[digits] = [SYMBOLS[digits >> 5], SYMBOLS[digits & 31]];
        digits += 1;
    }
    pairs
};

/// The lowest 40 bits.
#[inline]
const fn eight_symbols(bits: u64) -> [u8; 8] {
    let mut pairs = [[0; 2]; 4];
    let mut rest = bits;
    let mut pair = pairs.len();
    while pair > 0 {
        pair -= 1;
        pairs[pair] = PAIRS[(rest & 1023) as usize];
        rest >>= 10;
    }
    let [[a, b], [c, d], [e, f], [g, h]] = pairs;
    [a, b, c, d, e, f, g, h]
}

impl FromStr for Ulid {
    type Err = UlidError;

    fn from_str(text: &str) -> Result<Self, UlidError> {
        Self::parse(text)
    }
}

impl TryFrom<&str> for Ulid {
    type Error = UlidError;

    fn try_from(text: &str) -> Result<Self, UlidError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Ulid {
    type Error = UlidError;

    fn try_from(text: String) -> Result<Self, UlidError> {
        Self::parse(&text)
    }
}

impl From<u128> for Ulid {
    fn from(bits: u128) -> Self {
        Self(bits)
    }
}

impl From<Ulid> for u128 {
    fn from(ulid: Ulid) -> Self {
        ulid.0
    }
}

impl From<Ulid> for String {
    fn from(ulid: Ulid) -> Self {
        ulid.encode(&mut UlidBuffer::new()).to_owned()
    }
}

impl PartialEq<str> for Ulid {
    fn eq(&self, text: &str) -> bool {
        self.encode(&mut UlidBuffer::new()) == text
    }
}

impl PartialEq<&str> for Ulid {
    fn eq(&self, text: &&str) -> bool {
        self == *text
    }
}

impl PartialEq<Ulid> for str {
    fn eq(&self, ulid: &Ulid) -> bool {
        ulid == self
    }
}

impl PartialEq<Ulid> for &str {
    fn eq(&self, ulid: &Ulid) -> bool {
        ulid == *self
    }
}

impl fmt::Display for Ulid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.encode(&mut UlidBuffer::new()))
    }
}

impl fmt::Debug for Ulid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ulid({self})")
    }
}

impl Serialize for Ulid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.encode(&mut UlidBuffer::new()))
    }
}

impl<'de> Deserialize<'de> for Ulid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(UlidVisitor)
    }
}

struct UlidVisitor;

impl de::Visitor<'_> for UlidVisitor {
    type Value = Ulid;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a ULID, 26 characters")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Ulid, E> {
        Ulid::parse(text).map_err(E::custom)
    }
}

impl Exact for Ulid {
    const CHECK: &'static Check = {
        const PATTERN: StringRule = StringRule::Parser(|text| match Ulid::parse(text) {
            Ok(_) => Ok(()),
            Err(error) => Err(Refusal::new("pattern", error)),
        });
        &Check::string("ULID", &[PATTERN])
    };
}
