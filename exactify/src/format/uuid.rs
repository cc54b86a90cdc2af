/// `uuid` (JSON Schema validation 2020-12, section 7.3.5): 32 hexadecimal digits of either case in five groups
/// (RFC 4122, section 3; RFC 9562, section 4). The version and the variant are not checked.
///
/// ```
/// use exactify::format::uuid;
///
/// assert!(uuid("f81d4fae-7dec-11d0-a765-00a0c91e6bf6") && uuid("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"));
/// assert!(!uuid("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6") && !uuid("f81d4fae7dec11d0a76500a0c91e6bf6"));
/// ```
pub fn uuid(text: &str) -> bool {
    let fits = |(at, byte): (usize, &u8)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    text.len() == 36 && text.as_bytes().iter().enumerate().all(fits)
}
