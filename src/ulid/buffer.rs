/// A buffer for the text of a [`Ulid`](super::Ulid), for [`encode`](super::Ulid::encode).
///
/// ```
/// use konnect_billing::{Ulid, UlidBuffer};
///
/// let mut buffer = UlidBuffer::new();
/// for ulid in [Ulid::NIL, Ulid::MAX] {
///     assert_eq!(ulid.encode(&mut buffer), ulid.to_string());
/// }
/// ```
// Whole, aligned words: these are validated faster than 26 bytes. See `text_of`.
#[derive(Clone, Debug, Default)]
#[repr(align(8))]
pub struct UlidBuffer(pub(super) [u8; 32]);

impl UlidBuffer {
    /// Creates a buffer. It can be used for any number of texts; each overwrites the one before.
    pub const fn new() -> Self {
        Self([0; 32])
    }
}
