//! Texts of the formats that can be asserted.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::{Arbitrary, Result, Unstructured, MORE};

const NAMES: &[&str] = &["a", "x-1", "Example", "0", "~user", "a%20b", "$&'()*+,;=", "_"];
const LABELS: &[&str] = &["example", "com", "A1", "xn--4ca", "0", "a-b"];
const ATOMS: &[&str] = &["joe", "a+b", "!#$%&'*", "~", "1"];

/// A text of the format `name`, or any text if that is not one of the formats.
pub(super) fn text(name: &str, bytes: &mut Unstructured<'_>) -> Result<String> {
    match name {
        "date" => date(bytes),
        "time" => time(bytes),
        "date-time" => date_time(bytes),
        "uuid" => uuid(bytes),
        "ipv4" => Ipv4Addr::arbitrary(bytes).map(|address| address.to_string()),
        "ipv6" => ipv6(bytes),
        "email" => email(bytes),
        "uri" => uri(bytes),
        "uri-reference" => uri_reference(bytes),
        _ => String::arbitrary(bytes),
    }
}

fn date(bytes: &mut Unstructured<'_>) -> Result<String> {
    let (year, month) = (bytes.int_in_range(0..=9999)?, bytes.int_in_range(1..=12)?);
    let start = format!("{year:04}-{month:02}");
    // `date` knows how many days a month has.
    let last = (28..=31)
        .rev()
        .find(|day| crate::format::date(&format!("{start}-{day}")));
    let day = bytes.int_in_range(1..=last.unwrap_or(28))?;
    Ok(format!("{start}-{day:02}"))
}

fn time(bytes: &mut Unstructured<'_>) -> Result<String> {
    let offset: i32 = if bool::arbitrary(bytes)? {
        bytes.int_in_range(-1439..=1439)?
    } else {
        0
    };
    let second = bytes.int_in_range(0..=60)?;
    let minute = match second {
        60 => (1439 + offset).rem_euclid(1440),
        _ => bytes.int_in_range(0..=1439)?,
    };
    let fraction = match bytes.int_in_range(0..=2)? {
        0 => String::new(),
        1 => format!(".{}", bytes.int_in_range(0..=999)?),
        _ => format!(".{:09}", bytes.int_in_range(0..=999_999_999)?),
    };
    let zone = match offset {
        0 => (*bytes.choose(&["Z", "z", "+00:00", "-00:00"])?).to_owned(),
        _ => {
            let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs());
            format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
    };
    Ok(format!(
        "{:02}:{:02}:{second:02}{fraction}{zone}",
        minute / 60,
        minute % 60
    ))
}

fn date_time(bytes: &mut Unstructured<'_>) -> Result<String> {
    Ok(format!(
        "{}{}{}",
        date(bytes)?,
        bytes.choose(&['T', 't'])?,
        time(bytes)?
    ))
}

fn uuid(bytes: &mut Unstructured<'_>) -> Result<String> {
    let mut text = format!("{:032x}", u128::arbitrary(bytes)?);
    if bool::arbitrary(bytes)? {
        text.make_ascii_uppercase();
    }
    for at in [20, 16, 12, 8] {
        text.insert(at, '-');
    }
    Ok(text)
}

fn ipv6(bytes: &mut Unstructured<'_>) -> Result<String> {
    let mut address = <[u16; 8]>::arbitrary(bytes)?;
    // Random groups would almost never give a `::`.
    let zeros = bytes.int_in_range(0..=8)?;
    let from = bytes.int_in_range(0..=8 - zeros)?;
    address[from..from + zeros].fill(0);
    Ok(Ipv6Addr::from(address).to_string())
}

fn email(bytes: &mut Unstructured<'_>) -> Result<String> {
    let local = match bytes.int_in_range(0..=3)? {
        0 => (*bytes.choose(&["\"joe bloggs\"", "\"\"", "\"a@b\"", "\"\\\"\""])?).to_owned(),
        _ => joined(bytes, ATOMS, ".")?,
    };
    let domain = match bytes.int_in_range(0..=5)? {
        0 => format!("[{}]", Ipv4Addr::arbitrary(bytes)?),
        1 => format!("[IPv6:{}]", Ipv6Addr::arbitrary(bytes)?),
        _ => joined(bytes, LABELS, ".")?,
    };
    Ok(format!("{local}@{domain}"))
}

fn uri(bytes: &mut Unstructured<'_>) -> Result<String> {
    let scheme = *bytes.choose(&["http", "https", "urn", "mailto", "a+b-c.1"])?;
    Ok(format!("{scheme}:{}", hierarchical(bytes)?))
}

fn uri_reference(bytes: &mut Unstructured<'_>) -> Result<String> {
    if bool::arbitrary(bytes)? {
        uri(bytes)
    } else {
        hierarchical(bytes)
    }
}

/// What follows a scheme; also valid without one.
fn hierarchical(bytes: &mut Unstructured<'_>) -> Result<String> {
    let mut text = match bytes.int_in_range(0..=3)? {
        0 => String::new(),
        1 => format!(
            "//{}",
            Ipv6Addr::arbitrary(bytes).map(|address| format!("[{address}]"))?
        ),
        2 => format!(
            "//{}@{}:{}",
            bytes.choose(NAMES)?,
            joined(bytes, LABELS, ".")?,
            u16::arbitrary(bytes)?
        ),
        _ => format!("//{}", joined(bytes, LABELS, ".")?),
    };
    if bool::arbitrary(bytes)? {
        // After an authority a path must begin with a slash; any other may.
        text.push_str(if text.is_empty() { "" } else { "/" });
        text.push_str(&joined(bytes, NAMES, "/")?);
    }
    if bool::arbitrary(bytes)? {
        text = format!("{text}?{}", joined(bytes, NAMES, "?")?);
    }
    if bool::arbitrary(bytes)? {
        text = format!("{text}#{}", joined(bytes, NAMES, "/")?);
    }
    Ok(text)
}

/// One or more of `parts`.
fn joined(bytes: &mut Unstructured<'_>, parts: &[&str], between: &str) -> Result<String> {
    let count = bytes.int_in_range(1..=MORE)?;
    let parts = (0..count).map(|_| bytes.choose(parts).copied());
    Ok(parts.collect::<Result<Vec<_>>>()?.join(between))
}
