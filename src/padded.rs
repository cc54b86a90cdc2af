//! Inline texts.

/// The text in the first `len` bytes. The other bytes are zeros.
///
/// `from_utf8` checks two words at once, and the bytes after the last two words one by one. Padding with zeros to a
/// multiple of two words saves a third of the time that writing labels takes.
#[inline]
pub(crate) const fn text_of(padded: &[u8], len: usize) -> &str {
    let words = len.next_multiple_of(16);
    let filled = if words < padded.len() { words } else { padded.len() };
    match std::str::from_utf8(padded.split_at(filled).0) {
        Ok(text) => text.split_at(len).0,
        Err(_) => unreachable!(), // It was a text.
    }
}
