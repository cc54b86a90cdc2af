use std::fmt;
use std::hash::{Hash, Hasher};

use crate::padded::text_of;

/// The maximum number of inline bytes of a key.
const INLINE: usize = 24;

/// The key of a label: any text. Up to 24 bytes are inline, so usual keys are not allocated.
#[derive(Clone)]
pub(super) enum Key {
    Inline { len: u8, padded: Padded },
    Heap(Box<str>),
}

/// A text followed by zeros, so that `from_utf8` reads words instead of bytes.
#[derive(Clone)]
#[repr(align(8))]
pub(super) struct Padded([u8; INLINE]);

impl Key {
    /// The key, and its first 16 bytes as a number that sorts like them: most keys differ there.
    #[inline]
    pub(super) fn with_start(text: &str) -> (Self, u128) {
        let bytes = text.as_bytes();
        let (start, rest) = match bytes.split_first_chunk() {
            Some((start, rest)) => (u128::from_be_bytes(*start), rest),
            None => (short(bytes), &[][..]),
        };
        if bytes.len() > INLINE {
            return (Self::Heap(text.into()), start);
        }
        let mut padded = Padded([0; INLINE]);
        let (first, last) = padded.0.split_at_mut(size_of::<u128>());
        first.copy_from_slice(&start.to_be_bytes());
        for (last, byte) in last.iter_mut().zip(rest) {
            *last = *byte;
        }
        let len = bytes.len() as u8;
        (Self::Inline { len, padded }, start)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Inline { len, padded } => &padded.0[..usize::from(*len)],
            Self::Heap(text) => text.as_bytes(),
        }
    }

    #[inline]
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Inline { len, padded } => text_of(&padded.0, usize::from(*len)),
            Self::Heap(text) => text,
        }
    }

    pub(super) fn into_string(self) -> String {
        match self {
            Self::Inline { .. } => self.as_str().to_owned(),
            Self::Heap(text) => text.into_string(),
        }
    }
}

impl From<Box<str>> for Key {
    fn from(text: Box<str>) -> Self {
        if text.len() > INLINE {
            Self::Heap(text)
        } else {
            Self::with_start(&text).0
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// Up to 15 bytes as a number, followed by zeros. Overlapping reads avoid a copy.
#[inline]
fn short(bytes: &[u8]) -> u128 {
    let len = bytes.len();
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let rest = u64::from_be_bytes(*last) << (8 * (15 - len)) << 8;
        u128::from(u64::from_be_bytes(*first)) << 64 | u128::from(rest)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let rest = u64::from(u32::from_be_bytes(*last)) << (8 * (8 - len));
        u128::from(u64::from(u32::from_be_bytes(*first)) << 32 | rest) << 64
    } else if let [first, .., last] = *bytes {
        u128::from(u32::from_be_bytes([first, bytes[1], if len > 2 { last } else { 0 }, 0])) << 96
    } else {
        bytes.first().map_or(0, |first| u128::from(*first) << 120)
    }
}
