/// Room for the text of a [`Ulid`](super::Ulid), for [`encode`](super::Ulid::encode).
///
/// ```
/// use konnect_billing::{Ulid, UlidBuffer};
///
/// let mut buffer = UlidBuffer::new();
/// for ulid in [Ulid::NIL, Ulid::MAX] {
///     assert_eq!(ulid.encode(&mut buffer), ulid.to_string());
/// }
/// ```
// Of whole words and aligned, as its text is validated faster than one of 26 bytes: see `text_of`.
#[derive(Clone, Debug, Default)]
#[repr(align(8))]
pub struct UlidBuffer(pub(super) [u8; 32]);

impl UlidBuffer {
    /// One that any number of texts may be written into, each in the place of the one before.
    pub const fn new() -> Self {
        Self([0; 32])
    }
}
