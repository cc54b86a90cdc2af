//! Conversions that generated types call.

#[cfg(feature = "jiff")]
use crate::excerpt::Excerpt;
#[cfg(feature = "jiff")]
use crate::refusal::Refusal;

/// Converts a [`date_time`](super::date_time()) to a timestamp.
///
/// # Errors
///
/// If `text` is not a `date-time`, is a leap second, has more than nine digits of fractional seconds, or is out of the
/// range of [`jiff::Timestamp`].
///
/// ```
/// use exactify::format::timestamp_of;
///
/// assert_eq!(timestamp_of("1996-12-19T16:39:57-08:00").unwrap().to_string(), "1996-12-20T00:39:57Z");
/// assert!(timestamp_of("1990-12-31T23:59:60Z").is_err());
/// ```
#[cfg(feature = "jiff")]
pub fn timestamp_of(text: &str) -> Result<jiff::Timestamp, Refusal> {
    let refused = |why: &str| Refusal::new("format", format_args!("{} {why}", Excerpt(text)));
    if !super::date_time(text) {
        return Err(refused("is not a valid date-time"));
    }
    // jiff reads a leap second as the second before it.
    if text.get(17..19) == Some("60") {
        return Err(refused("is a leap second, which a timestamp cannot represent"));
    }
    // jiff refuses a tenth digit of a fraction, even a zero.
    if text.bytes().skip(20).take_while(u8::is_ascii_digit).count() > 9 {
        return Err(refused("has more than nine fractional digits"));
    }
    text.parse().map_err(|_| refused("is out of range for a timestamp"))
}

/// Converts a [`date`](super::date()).
///
/// # Errors
///
/// If `text` is not a `date`.
///
/// ```
/// assert_eq!(exactify::format::date_of("2024-02-29").unwrap(), exactify::jiff::civil::date(2024, 2, 29));
/// ```
#[cfg(feature = "jiff")]
pub fn date_of(text: &str) -> Result<jiff::civil::Date, Refusal> {
    let date = super::date(text).then(|| text.parse().ok()).flatten();
    date.ok_or_else(|| Refusal::new("format", format_args!("{} is not a valid date", Excerpt(text))))
}

/// Converts a [`uuid`](super::uuid()). Of any other text, only the last 32 hexadecimal digits count.
///
/// ```
/// let text = "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6";
/// assert_eq!(exactify::format::uuid_of(text), exactify::uuid::Uuid::parse_str(text).unwrap());
/// ```
#[cfg(feature = "uuid")]
pub fn uuid_of(text: &str) -> uuid::Uuid {
    let digits = text.chars().filter_map(|c| c.to_digit(16));
    uuid::Uuid::from_u128(digits.fold(0, |value, digit| value << 4 | u128::from(digit)))
}
