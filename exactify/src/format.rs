//! The formats that the generator can assert. Each function checks a text by the RFC that JSON Schema names for the
//! format.
//!
//! In JSON Schema `format` is an annotation, unless an implementation is asked to treat it as an assertion (validation
//! 2020-12, section 7.2). `exactify_build::Generator::assert_formats` asks for that, and generated types then call
//! these functions. They do not allocate or panic, and run in linear time.
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

/// Returns the format with this name, if it can be asserted: `date`, `date-time`, `email`, `ipv4`, `ipv6`, `time`,
/// `uri`, `uri-reference` or `uuid`.
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
