//! Texts that lie inline.

/// The text of which the first `len` bytes consist, and behind which there are zeros.
///
/// `from_utf8` takes two words at once but the bytes behind the last two one by one: zeros that fill these up save a
/// third of the time that labels take to be written.
#[inline]
pub(crate) const fn text_of(padded: &[u8], len: usize) -> &str {
    let words = len.next_multiple_of(16);
    let filled = if words < padded.len() { words } else { padded.len() };
    match std::str::from_utf8(padded.split_at(filled).0) {
        Ok(text) => text.split_at(len).0,
        Err(_) => unreachable!(), // It was a text.
    }
}
