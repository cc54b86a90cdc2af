//! What the messages of this crate show of a text that was refused.

/// How many characters a text has, `u16::MAX` for that many or more: a huge text is not read to its end.
pub(crate) const fn count_chars(text: &str) -> u16 {
    // So many characters have at most so many bytes.
    const ENOUGH: usize = 4 * u16::MAX as usize;
    let bytes = text.as_bytes();
    if bytes.len() < u16::MAX as usize && bytes.is_ascii() {
        return bytes.len() as u16;
    }
    let mut count = 0;
    let mut at = 0;
    while at < bytes.len() && at < ENOUGH {
        // Every byte of UTF-8 but a continuation byte, 0b10xx_xxxx, begins a character.
        count += (bytes[at] & 0xC0 != 0x80) as u32;
        at += 1;
    }
    if count < u16::MAX as u32 {
        count as u16
    } else {
        u16::MAX
    }
}

/// The character that begins at a byte, `None` at the end: what `text[at..].chars().next()` says outside a `const fn`.
pub(crate) const fn char_at(text: &str, at: usize) -> Option<char> {
    let bytes = text.as_bytes();
    if at >= bytes.len() {
        return None;
    }
    // The ones that a first byte begins with count the bytes of its character; an ASCII byte begins with none.
    let length = bytes[at].leading_ones();
    let mut code = (bytes[at] & 0x7F >> length) as u32;
    let mut next = at + 1;
    while next < at + length as usize && next < bytes.len() {
        code = code << 6 | (bytes[next] & 0x3F) as u32;
        next += 1;
    }
    char::from_u32(code)
}
