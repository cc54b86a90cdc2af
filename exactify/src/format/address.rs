use std::net::Ipv6Addr;

/// `ipv4` (JSON Schema validation 2020-12, section 7.3.4): a `dotted-quad` of RFC 2673, section 3.2. That is four
/// numbers of one to three digits, none above 255.
///
/// The grammar allows leading zeros. A parser of such an address must not read them as octal.
///
/// ```
/// use exactify::format::ipv4;
///
/// assert!(ipv4("192.168.0.1") && ipv4("010.000.000.001"));
/// assert!(!ipv4("256.0.0.1") && !ipv4("127.1") && !ipv4("0x7f.0.0.1"));
/// ```
pub fn ipv4(text: &str) -> bool {
    let mut count = 0;
    text.split('.').all(|number| {
        count += 1;
        count <= 4 && is_byte(number)
    }) && count == 4
}

/// One to three digits, at most 255.
fn is_byte(number: &str) -> bool {
    // `parse` also takes a `+`.
    number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit()) && number.parse::<u8>().is_ok()
}

/// `ipv6` (JSON Schema validation 2020-12, section 7.3.4): an address of RFC 4291, section 2.2, without a zone.
///
/// ```
/// use exactify::format::ipv6;
///
/// // The examples of RFC 4291, section 2.2.
/// assert!(ipv6("2001:DB8:0:0:8:800:200C:417A") && ipv6("FF01::101") && ipv6("::1") && ipv6("::"));
/// assert!(ipv6("0:0:0:0:0:0:13.1.68.3") && ipv6("::FFFF:129.144.52.38"));
/// assert!(!ipv6("fe80::1%eth0") && !ipv6("[::1]") && !ipv6("1::2::3") && !ipv6("2001:DB8:0:CD30::/60"));
/// ```
pub fn ipv6(text: &str) -> bool {
    text.parse::<Ipv6Addr>().is_ok()
}
