//! RFC 3339, section 5.6.

/// `date` (JSON Schema validation 2020-12, section 7.3.1): a `full-date` of RFC 3339, section 5.6. The year is 0000 to
/// 9999, and the day must exist in the month (section 5.7 and appendix C).
///
/// ```
/// use exactify::format::date;
///
/// assert!(date("1996-12-19") && date("2000-02-29") && date("0000-01-01"));
/// assert!(!date("1900-02-29") && !date("1996-12-9") && !date("19961219"));
/// ```
pub fn date(text: &str) -> bool {
    matches!(full_date(text.as_bytes()), Some([]))
}

/// `time` (JSON Schema validation 2020-12, section 7.3.1): a `full-time` of RFC 3339, section 5.6, which always has an
/// offset.
///
/// `z` may replace `Z`, and a fraction may have any number of digits. The second 60 is allowed only in the last minute
/// of a UTC day, where a leap second can occur (section 5.7).
///
/// ```
/// use exactify::format::time;
///
/// assert!(time("23:20:50.52Z") && time("12:34:56-00:00") && time("15:59:60-08:00"));
/// assert!(!time("23:20:50") && !time("24:00:00Z") && !time("23:59:60+01:00"));
/// ```
pub fn time(text: &str) -> bool {
    matches!(full_time(text.as_bytes()), Some([]))
}

/// `date-time` (JSON Schema validation 2020-12, section 7.3.1): a `date-time` of RFC 3339, section 5.6, which is a
/// [`date`], `T` or `t`, and a [`time`].
///
/// A leap second is allowed on any day, since leap seconds are announced only half a year ahead.
///
/// ```
/// use exactify::format::date_time;
///
/// // The examples of RFC 3339, section 5.8.
/// assert!(date_time("1985-04-12T23:20:50.52Z") && date_time("1990-12-31T23:59:60Z"));
/// assert!(date_time("1990-12-31T15:59:60-08:00") && date_time("1937-01-01T12:00:27.87+00:20"));
/// assert!(!date_time("1985-04-12 23:20:50Z") && !date_time("1985-04-12T23:20:50"));
/// ```
pub fn date_time(text: &str) -> bool {
    let time = full_date(text.as_bytes()).and_then(|rest| rest.strip_prefix(b"T").or(rest.strip_prefix(b"t")));
    matches!(time.and_then(full_time), Some([]))
}

/// The rest of `text` after a date.
fn full_date(text: &[u8]) -> Option<&[u8]> {
    let (year, text) = digits::<4>(text)?;
    let (month, text) = digits::<2>(text.strip_prefix(b"-")?)?;
    let (day, text) = digits::<2>(text.strip_prefix(b"-")?)?;
    (1..=days(year, month)).contains(&day).then_some(text)
}

fn days(year: u16, month: u16) -> u16 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// The rest of `text` after a time with its offset.
fn full_time(text: &[u8]) -> Option<&[u8]> {
    let (hour, text) = digits::<2>(text)?;
    let (minute, text) = digits::<2>(text.strip_prefix(b":")?)?;
    let (second, text) = digits::<2>(text.strip_prefix(b":")?)?;
    let text = match text.strip_prefix(b".") {
        Some(fraction) => {
            let end = fraction.iter().position(|byte| !byte.is_ascii_digit());
            let end = end.unwrap_or(fraction.len());
            (end > 0).then(|| &fraction[end..])?
        }
        None => text,
    };
    let (offset, text) = offset(text)?;
    let in_utc = (i32::from(hour) * 60 + i32::from(minute) - offset).rem_euclid(24 * 60);
    let leaps = second == 60 && in_utc == 24 * 60 - 1;
    (hour < 24 && minute < 60 && (second < 60 || leaps)).then_some(text)
}

/// The offset from UTC in minutes, and the rest of `text`.
fn offset(text: &[u8]) -> Option<(i32, &[u8])> {
    let (sign, text) = match text {
        [b'Z' | b'z', rest @ ..] => return Some((0, rest)),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hour, text) = digits::<2>(text)?;
    let (minute, text) = digits::<2>(text.strip_prefix(b":")?)?;
    let minutes = i32::from(hour) * 60 + i32::from(minute);
    (hour < 24 && minute < 60).then_some((sign * minutes, text))
}

/// A number of `N` ASCII digits, at most four, and the rest of `text`.
fn digits<const N: usize>(text: &[u8]) -> Option<(u16, &[u8])> {
    let (digits, rest) = text.split_first_chunk::<N>()?;
    let number = digits.iter().try_fold(0, |number, byte| {
        byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0'))
    })?;
    Some((number, rest))
}
