use std::fmt;
use std::hash::{Hash, Hasher};

use crate::padded::text_of;

/// How many bytes of a key lie inline.
const INLINE: usize = 24;

/// The key of a label: any text. Up to 24 bytes lie inline, so that labels as people write them need no heap each.
#[derive(Clone)]
pub(super) enum Key {
    Inline { len: u8, padded: Padded },
    Heap(Box<str>),
}

/// A text with zeros behind it, where `from_utf8` reads words instead of bytes.
#[derive(Clone)]
#[repr(align(8))]
pub(super) struct Padded([u8; INLINE]);

impl Key {
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

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        if text.len() > INLINE {
            return Self::Heap(text.into());
        }
        let mut padded = Padded([0; INLINE]);
        padded.0[..text.len()].copy_from_slice(text.as_bytes());
        Self::Inline {
            len: text.len() as u8,
            padded,
        }
    }
}

impl From<Box<str>> for Key {
    fn from(text: Box<str>) -> Self {
        if text.len() > INLINE {
            Self::Heap(text)
        } else {
            Self::from(&*text)
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

/// The first 16 bytes as a number, whose order is theirs: most keys differ so early.
pub(super) fn start(key: &str) -> u128 {
    let bytes = key.as_bytes();
    u128::from_be_bytes(bytes.first_chunk().copied().unwrap_or_else(|| {
        let mut start = [0; 16];
        start[..bytes.len()].copy_from_slice(bytes);
        start
    }))
}
