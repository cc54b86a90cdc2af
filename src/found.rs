//! What messages say about a text that was refused.

/// The number of characters, or `u16::MAX` for that many or more, so that a huge text is not read to the end.
pub(crate) const fn count_chars(text: &str) -> u16 {
    // `u16::MAX` characters have at most this many bytes.
    const ENOUGH: usize = 4 * u16::MAX as usize;
    let bytes = text.as_bytes();
    if bytes.len() < u16::MAX as usize && bytes.is_ascii() {
        return bytes.len() as u16;
    }
    let mut count = 0;
    let mut at = 0;
    while at < bytes.len() && at < ENOUGH {
        // In UTF-8 every byte except a continuation byte, 0b10xx_xxxx, begins a character.
        count += (bytes[at] & 0xC0 != 0x80) as u32;
        at += 1;
    }
    if count < u16::MAX as u32 {
        count as u16
    } else {
        u16::MAX
    }
}

/// The character that begins at a byte, or `None` at the end: `text[at..].chars().next()` for a `const fn`.
pub(crate) const fn char_at(text: &str, at: usize) -> Option<char> {
    let bytes = text.as_bytes();
    if at >= bytes.len() {
        return None;
    }
    // The leading ones of the first byte give the length of the character; an ASCII byte has none.
    let length = bytes[at].leading_ones();
    let mut code = (bytes[at] & 0x7F >> length) as u32;
    let mut next = at + 1;
    while next < at + length as usize && next < bytes.len() {
        code = code << 6 | (bytes[next] & 0x3F) as u32;
        next += 1;
    }
    char::from_u32(code)
}
