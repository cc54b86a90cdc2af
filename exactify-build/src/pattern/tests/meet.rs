//! Whether one text can match some patterns and not others.

use super::compile;
use crate::pattern::can_meet;

/// Whether a text matches all of `matched` and none of `others`.
fn meets(matched: &[&str], others: &[&str]) -> bool {
    let compiled = |patterns: &[&str]| -> Vec<_> { patterns.iter().map(|pattern| compile(pattern).unwrap()).collect() };
    let (matched, others) = (compiled(matched), compiled(others));
    let matched = matched.iter().map(|pattern| (pattern, true));
    let wanted: Vec<_> = matched.chain(others.iter().map(|pattern| (pattern, false))).collect();
    can_meet(&wanted)
}

#[test]
fn a_text_is_found_wherever_there_is_one() {
    for (matched, others) in [
        (&["^a", "b$"][..], &[][..]),
        (&["", "^é"], &["a", "^$"]),
        (&["^.{2}$", "é"], &["^é"]),
        // Only between two ranges that neither pattern begins or ends at.
        (&["^[a-z]$"], &["^[a-fm-z]$"]),
        (&["^[à-ÿ]$"], &["^[à-æó-ÿ]$"]),
        // The last character there is.
        (&["^[^]$"], &[r"^[\0-\u{10FFFE}]$"]),
        (&[], &[]),
        (&[], &["^a", "^[^a]"]),
    ] {
        assert!(meets(matched, others), "{matched:?} but not {others:?}");
    }
}

#[test]
fn no_text_is_found_where_there_is_none() {
    for (matched, others) in [
        (&["^a", "^b"][..], &[][..]),
        (&["^a+$"], &["a"]),
        (&["^[à-æ]$"], &["^[a-ÿ]$"]),
        (&["^.{2}$", "é"], &["^é", "é$"]),
        (&[], &["^a", "^[^a]", "^$"]),
        // A character beyond the last would lead out of the long word.
        (&["^a[^]+b$"], &["^(?:a[^]+b|éccccccccc)$"]),
    ] {
        assert!(!meets(matched, others), "{matched:?} but not {others:?}");
    }
}

#[test]
fn what_is_simulated_may_match_or_not() {
    for behind in ["(?<=a)b", "^a{5000}$"] {
        assert!(meets(&[behind, "^a"], &[]));
        assert!(meets(&["^a"], &[behind]));
        assert!(!meets(&[behind, "^a", "^b"], &[]));
        assert!(!meets(&["^a", "^b"], &[behind]));
    }
}

#[test]
fn what_takes_too_long_to_tell_is_taken_for_possible() {
    // Never of one length: the remainders differ. Together they have as many states as their least common multiple.
    let cycles = |one: usize, other: usize| meets(&[&format!("^(a{{{one}}})*$"), &format!("^(a{{{other}}})*a$")], &[]);
    assert!(!cycles(160, 1250)); // 20,000 states.
    assert!(cycles(170, 1250)); // 21,250 states.
}
