//! RFC 5321, sections 4.1.2 and 4.1.3.

use super::ipv4;

/// `email` (JSON Schema validation 2020-12, section 7.3.2): a `Mailbox` of RFC 5321, section 4.1.2.
///
/// The local part may be quoted. Instead of a domain there may be an address in brackets: an IPv4 address, or an IPv6
/// address after `IPv6:`, the only registered tag (section 4.1.3). The grammar does not limit the length.
///
/// ```
/// use exactify::format::email;
///
/// assert!(email("joe.bloggs@example.com") && email("\"joe bloggs\"@localhost") && email("a@[IPv6:2001:db8::1]"));
/// assert!(!email("joe..bloggs@example.com") && !email("joe@-example.com") && !email("Joe <joe@example.com>"));
/// ```
pub fn email(text: &str) -> bool {
    let domain = match text.strip_prefix('"') {
        Some(quoted) => behind_quotes(quoted),
        None => match text.split_once('@') {
            Some((local, domain)) if local.split('.').all(is_atom) => Some(domain),
            _ => None,
        },
    };
    domain.is_some_and(|domain| match domain.strip_prefix('[') {
        Some(literal) => literal.strip_suffix(']').is_some_and(is_address),
        None => domain.split('.').all(is_sub_domain),
    })
}

/// `1*atext` (RFC 5322, section 3.2.3)
fn is_atom(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    !text.is_empty() && text.bytes().all(fits)
}

/// The rest of `text` after `*QcontentSMTP DQUOTE "@"`, if it begins with that.
fn behind_quotes(text: &str) -> Option<&str> {
    let mut characters = text.chars();
    loop {
        match characters.next()? {
            '"' => return characters.as_str().strip_prefix('@'),
            '\\' => characters.next().filter(|c| matches!(c, ' '..='~')).map(drop)?,
            ' '..='~' => {}
            _ => return None,
        }
    }
}

/// `Let-dig [Ldh-str]`
fn is_sub_domain(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !text.is_empty() && !text.starts_with('-') && !text.ends_with('-') && text.bytes().all(fits)
}

fn is_address(text: &str) -> bool {
    match text.split_once(':') {
        Some((tag, address)) => tag.eq_ignore_ascii_case("IPv6") && is_ipv6(address),
        None => ipv4(text),
    }
}

/// `IPv6-addr`, which differs from RFC 4291: `::` replaces two groups or more, and an embedded IPv4 address may have
/// leading zeros.
fn is_ipv6(text: &str) -> bool {
    let (groups, with_ipv4) = match text.rsplit_once(':') {
        // Of two colons before the address both belong to the groups.
        Some((groups, address)) if ipv4(address) => match groups.ends_with(':') {
            true => (&text[..=groups.len()], true),
            false => (groups, true),
        },
        _ => (text, false),
    };
    let all = if with_ipv4 { 6 } else { 8 };
    match groups.split_once("::") {
        Some((head, tail)) => match (count(head), count(tail)) {
            (Some(head), Some(tail)) => head + tail <= all - 2,
            _ => false,
        },
        None => count(groups) == Some(all),
    }
}

/// The number of groups of one to four hexadecimal digits, separated by colons.
fn count(text: &str) -> Option<usize> {
    if text.is_empty() {
        return Some(0);
    }
    let fits = |group: &str| (1..=4).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.split(':')
        .try_fold(0, |count, group| fits(group).then_some(count + 1))
}
