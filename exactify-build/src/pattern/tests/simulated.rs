//! Patterns that are simulated.

use std::time::{Duration, Instant};

use super::{agree, compile, is_simulated, random, samples};

/// Patterns that only a simulation matches, each with texts that probe it.
const SAMPLES: &[(&str, &[&str])] = &[
    (r"(?<=\$)[0-9]+", &["$4", "4", "$", "a$10"]),
    (r"(?<!\\)'", &["'", r"\'", r"\\'", "a'"]),
    (r"^.*(?<!\.(?:js|ts))$", &["a.js", "a.ts", "a.jsx", ""]),
    (r"(?<=^|,)[a-z]+(?=,|$)", &["a", "a,b", "1,b", "a1"]),
    (r"(?<![a-z]{2,3})x", &["x", "ax", "abx", "abcdx"]),
    (r"(?<=[ab]{2})c", &["abc", "bc", "xbc", "aac"]),
    (r"(?<=a(?=b(?<=ab)c))bc", &["abc", "abd", "bc"]),
    (r"(?=a(?<=^a(?!c)))ab", &["ab", "ac", "bab"]),
    (r"(?<!(?<!a)b)c", &["c", "bc", "abc", "bbc"]),
    (r"(?<=\bé?)a\B", &["ab", "éab", "bab", "a"]),
    (r"(?<=😀.)é", &["😀aé", "😀é", "a😀é"]),
    ("(?<=)a(?<=(?:))", &["", "a"]),
    ("(?<!)a", &["", "a"]),
    ("(?<=a{0})b{0}", &["", "b"]),
    ("(a*)*b(?<=ab)", &["aab", "b", "aaa"]),
    (r"(?<=(?:a|b{2,})+)c", &["abbc", "bc", "bbc", "ac"]),
];

#[test]
fn lookbehinds_agree() {
    for (pattern, texts) in SAMPLES {
        assert!(is_simulated(pattern), "`{pattern}`");
        agree(pattern, samples::variants(texts));
    }
}

#[test]
fn large_counts_agree() {
    let run = |parts: &[(&str, usize)]| -> String { parts.iter().map(|(text, count)| text.repeat(*count)).collect() };
    let around = |count: usize| [0, 1, 2, count - 1, count, count + 1, 2 * count, 2 * count + 1];
    for (pattern, character, count) in [
        (r"^[\w.-]{1,4096}$", "a", 4096),
        ("^.{1,65535}$", "é", 65_535),
        ("^[ab]{5000}$", "a", 5000),
        ("^a{5000,}$", "a", 5000),
        ("^(?:a{2500}|a{5000}|a{5001})$", "a", 5000),
        ("^(?:a{3000}|b)+$", "a", 3000),
        ("^(?:a{3000,4000}b?)*$", "a", 3000),
        ("^a?(?:a{2500}){2}$", "a", 5000),
        ("^(?=.{4999}a$).{5000}", "a", 5000),
        ("a{4999}(?<=[^b]{5000})", "a", 5000),
    ] {
        assert!(is_simulated(pattern), "`{pattern}`");
        agree(pattern, around(count).map(|count| character.repeat(count)));
        let mixed = [("a", count - 1), ("b", 1), ("a", count), ("\n", 1), ("a", 7)];
        agree(pattern, (0..=mixed.len()).map(|parts| run(&mixed[..parts])));
    }
}

/// Counts at random, of sets that are entered at many places at once.
#[test]
fn counted_sets_agree_on_random_texts() {
    let mut numbers = random::Random(7);
    for _ in 0..4_000 {
        let pattern = random::counted(&mut numbers);
        let texts: Vec<_> = (0..12).map(|_| random::letters(&mut numbers)).collect();
        agree(&pattern, texts);
    }
}

#[test]
fn long_texts_take_time_in_proportion() {
    // Each would take a backtracking engine longer than anyone waits.
    for (pattern, text) in [
        ("(?<=^(?:a*)*b)c", "a".repeat(200_000)),
        ("^(?:(?:a|a)*)*(?<=b)$", "a".repeat(200_000)),
        ("(?<=a{1,60000}b)c", "a".repeat(200_000)),
        ("a[^c]{60000}c", "ab".repeat(100_000)),
        ("(?<=(?=(?<=a.{9000}).{9000}b)a)c", "a".repeat(200_000)),
    ] {
        assert!(is_simulated(pattern), "`{pattern}`");
        let compiled = compile(pattern).unwrap();
        let start = Instant::now();
        assert!(!compiled.is_match(&text), "`{pattern}`");
        // A hundredth of this in an optimised build.
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "`{pattern}`: {:?}",
            start.elapsed()
        );
    }
}
