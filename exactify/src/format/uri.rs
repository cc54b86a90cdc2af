//! RFC 3986, appendix A.

use super::ipv6;

/// `uri` (JSON Schema validation 2020-12, section 7.3.5): a `URI` of RFC 3986, appendix A, which always has a scheme.
///
/// ```
/// use exactify::format::uri;
///
/// // The examples of RFC 3986, section 1.1.2.
/// assert!(uri("ftp://ftp.is.co.za/rfc/rfc1808.txt") && uri("ldap://[2001:db8::7]/c=GB?objectClass?one"));
/// assert!(uri("mailto:John.Doe@example.com") && uri("tel:+1-816-555-1212"));
/// assert!(!uri("/a") && !uri("http://a b") && !uri("http://a/%4") && !uri("http://ä/"));
/// ```
pub fn uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    is_scheme(scheme) && is_hierarchical(rest)
}

/// `uri-reference` (JSON Schema validation 2020-12, section 7.3.5): a `URI-reference` of RFC 3986, section 4.1. That is
/// a [`uri`] or a relative reference, such as the empty string.
///
/// ```
/// use exactify::format::uri_reference;
///
/// assert!(uri_reference("../a?b#c") && uri_reference("//host/a") && uri_reference("") && uri_reference("a:b"));
/// assert!(!uri_reference("1:b") && !uri_reference("a b") && !uri_reference("\\a"));
/// ```
pub fn uri_reference(text: &str) -> bool {
    // The first segment of a relative path has no colon (section 4.2), so the first colon ends a scheme.
    match text.find([':', '/', '?', '#']).map(|at| (at, text.as_bytes()[at])) {
        Some((_, b':')) => uri(text),
        _ => is_hierarchical(text),
    }
}

/// `ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )`
fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// What follows a scheme: an optional authority, a path, an optional query and an optional fragment.
fn is_hierarchical(text: &str) -> bool {
    let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (text, query) = text.split_once('?').unwrap_or((text, ""));
    let path = match text.strip_prefix("//") {
        Some(text) => {
            let (authority, path) = text.split_at(text.find('/').unwrap_or(text.len()));
            if !is_authority(authority) {
                return false;
            }
            path
        }
        None => text,
    };
    consists_of(path, b":@/") && consists_of(query, b":@/?") && consists_of(fragment, b":@/?")
}

/// `[ userinfo "@" ] host [ ":" port ]`
fn is_authority(text: &str) -> bool {
    let (userinfo, text) = text.split_once('@').unwrap_or(("", text));
    let (host_fits, port) = match text.strip_prefix('[') {
        Some(text) => {
            let Some((literal, port)) = text.split_once(']') else {
                return false;
            };
            let port = if port.is_empty() {
                Some("")
            } else {
                port.strip_prefix(':')
            };
            (ipv6(literal) || is_future_address(literal), port)
        }
        None => {
            // An IPv4 address also matches the grammar of a name.
            let (name, port) = text.split_once(':').unwrap_or((text, ""));
            (consists_of(name, b""), Some(port))
        }
    };
    consists_of(userinfo, b":") && host_fits && port.is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `"v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )`
fn is_future_address(text: &str) -> bool {
    let Some((version, address)) = text.strip_prefix(['v', 'V']).and_then(|text| text.split_once('.')) else {
        return false;
    };
    let is_hex = version.bytes().all(|byte| byte.is_ascii_hexdigit());
    let fits = |byte: u8| is_plain(byte) || byte == b':';
    !version.is_empty() && is_hex && !address.is_empty() && address.bytes().all(fits)
}

/// Whether all characters are `unreserved`, `pct-encoded`, `sub-delims` or in `others`.
fn consists_of(text: &str, others: &[u8]) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let is_hex = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_hexdigit());
        let fits = match byte {
            b'%' => is_hex(bytes.next()) && is_hex(bytes.next()),
            _ => is_plain(byte) || others.contains(&byte),
        };
        if !fits {
            return false;
        }
    }
    true
}

/// `unreserved / sub-delims`
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte)
}
