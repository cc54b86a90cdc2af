//! Unicode property escapes.

use super::set::Set;

/// The characters of `\p{name}`, or `None` if ECMA-262 knows no such property.
///
/// `regress` has the tables, and takes exactly the names that the standard lists. It gives them out only by matching, so
/// the text that it searches is every character there is: about 0.4 seconds in an unoptimised build script, once for each
/// property of a pattern.
pub fn property(name: &str) -> Option<Set> {
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'='))
    {
        return None;
    }
    let regex = regress::Regex::with_flags(&format!(r"\p{{{name}}}+"), "u").ok()?;
    let every: String = ('\0'..=char::MAX).collect();
    let ranges = regex.find_iter(&every).filter_map(|found| {
        let run = &every[found.range()];
        let (first, last) = (run.chars().next()?, run.chars().next_back()?);
        Some(Set::code_points(first.into(), last.into()))
    });
    Some(Set::union(ranges))
}
