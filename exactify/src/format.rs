//! The formats that a generator can assert: whether a text is of one, by the RFC that JSON Schema names for it.
//!
//! JSON Schema calls `format` an annotation unless a schema's readers agree otherwise (validation 2020-12, section 7.2).
//! `exactify_build::Generator::assert_formats` is that agreement; generated types then call these functions. None of them
//! allocates or panics, and each looks at a character at most a few times.
//!
//! ```
//! use exactify::format;
//!
//! assert!(format::date("2024-02-29") && !format::date("2023-02-29"));
//! assert!(format::uri("urn:isbn:0451450523") && !format::uri("/only/a/path"));
//! ```

mod address;
#[cfg(any(feature = "jiff", feature = "uuid"))]
mod convert;
mod email;
mod time;
mod uri;
mod uuid;

pub use address::{ipv4, ipv6};
#[cfg(feature = "uuid")]
pub use convert::uuid_of;
#[cfg(feature = "jiff")]
pub use convert::{date_of, timestamp_of};
pub use email::email;
pub use time::{date, date_time, time};
pub use uri::{uri, uri_reference};
pub use uuid::uuid;

/// The format of this name, if it is one that can be asserted: one of `date`, `date-time`, `email`, `ipv4`, `ipv6`,
/// `time`, `uri`, `uri-reference`, `uuid`.
///
/// ```
/// let is_uuid = exactify::format::find("uuid").unwrap();
/// assert!(is_uuid("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
/// assert!(exactify::format::find("hostname").is_none());
/// ```
pub fn find(name: &str) -> Option<fn(&str) -> bool> {
    Some(match name {
        "date" => date,
        "date-time" => date_time,
        "email" => email,
        "ipv4" => ipv4,
        "ipv6" => ipv6,
        "time" => time,
        "uri" => uri,
        "uri-reference" => uri_reference,
        "uuid" => uuid,
        _ => return None,
    })
}
