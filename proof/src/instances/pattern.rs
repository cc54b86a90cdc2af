//! Texts that match a pattern.

use fastrand::Rng;
use regex_syntax::hir::{Class, Hir, HirKind};

/// A text that matches, if the pattern is also a regular expression of Rust, with no lookaround but such as asks for what is
/// beside it.
pub fn matching(pattern: &str, random: &mut Rng) -> Option<String> {
    let pattern = pattern.replace("(?<=", "(?:").replace("(?=", "(?:");
    let hir = regex_syntax::parse(&pattern).ok()?;
    let mut text = String::new();
    add(&hir, random, &mut text)?;
    Some(text)
}

fn add(hir: &Hir, random: &mut Rng, text: &mut String) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.ranges();
            let range = ranges.get(random.usize(..ranges.len().max(1)))?;
            text.push(random.char(range.start()..=range.end()));
        }
        HirKind::Class(Class::Bytes(_)) => return None,
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(repetition.min + 3).min(repetition.min + 8);
            for _ in 0..random.u32(repetition.min..=most) {
                add(&repetition.sub, random, text)?;
            }
        }
        HirKind::Capture(capture) => add(&capture.sub, random, text)?,
        HirKind::Concat(parts) => {
            for part in parts {
                add(part, random, text)?;
            }
        }
        HirKind::Alternation(parts) => add(&parts[random.usize(..parts.len())], random, text)?,
    }
    Some(())
}
