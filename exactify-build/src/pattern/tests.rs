//! Compiled patterns against `regress`, which interprets ECMA-262's own algorithm by backtracking.

use super::nfa::{automata, Purpose};
use super::program::{program, Program};
use super::{compile, parse, references, Matcher};

mod generated;
mod limits;
mod meet;
mod random;
mod references_written_out;
mod samples;
mod simulated;

/// The oracle: with the flag `u` if the pattern is valid so, without it otherwise.
#[track_caller]
fn oracle(pattern: &str) -> regress::Regex {
    regress::Regex::with_flags(pattern, "u")
        .or_else(|_| regress::Regex::new(pattern))
        .unwrap_or_else(|error| panic!("`{pattern}`: {error}"))
}

/// What would be simulated if the deterministic automaton were too large.
fn simulated(pattern: &str) -> Program {
    let mut tree = parse::parse(pattern).unwrap();
    references::write_out(&mut tree);
    program(automata(&tree.root, Purpose::Simulate).unwrap(), &tree.sets)
}

/// Whether the pattern is simulated.
fn is_simulated(pattern: &str) -> bool {
    let compiled = compile(pattern).unwrap_or_else(|error| panic!("`{pattern}`: {error}"));
    matches!(compiled.matcher, Matcher::Program(_))
}

/// Compares both ways to match with the oracle.
#[track_caller]
fn agree(pattern: &str, texts: impl IntoIterator<Item = String>) -> usize {
    let compiled = compile(pattern).unwrap_or_else(|error| panic!("`{pattern}`: {error}"));
    let (oracle, simulated) = (oracle(pattern), simulated(pattern));
    let texts = texts.into_iter().inspect(|text| {
        let expected = oracle.find(text).is_some();
        assert_eq!(compiled.is_match(text), expected, "`{pattern}` on {text:?}");
        assert_eq!(simulated.is_match(text), expected, "`{pattern}` on {text:?}, simulated");
    });
    texts.count()
}

#[track_caller]
fn refused(pattern: &str, message: &str) {
    assert_eq!(compile(pattern).unwrap_err().to_string(), message, "`{pattern}`");
}

#[test]
fn samples_agree_on_their_texts() {
    for (pattern, texts) in samples::SAMPLES {
        agree(pattern, samples::variants(texts));
    }
}

#[test]
fn every_character_is_in_the_right_class() {
    let every = || ('\0'..=char::MAX).map(String::from);
    for pattern in [
        r"^\s$",
        r"^\w$",
        r"^\d$",
        "^.$",
        r"^[\W\d]$",
        r"\B",
        r"^[^\uD800-\uE000]$",
        r"^\p{Lu}$",
    ] {
        agree(pattern, every());
    }
}

#[test]
fn properties_have_the_names_of_the_standard() {
    for pattern in [
        r"\p{L}",
        r"\p{Script=Greek}",
        r"\P{ASCII}",
        r"[\p{Nd}_]",
        r"\p{scx=Latn}",
    ] {
        agree(pattern, ["a", "", "Ω", "7", "_", "É", "😀"].map(String::from));
    }
    // A surrogate is not a character.
    assert!(!compile(r"\p{Cs}").unwrap().is_match("a"));
    assert!(!compile(r"\uD83D").unwrap().is_match("😀"));
    refused(r"a\p{Greek}", r"unknown Unicode property `Greek` at character 2");
    refused(r"\p{letter}", r"unknown Unicode property `letter` at character 1");
    refused(r"\pL", r"unknown or incomplete escape `\p` at character 1");
}

#[test]
fn without_the_flag_only_what_means_the_same() {
    for pattern in [
        r"^[\w-]+$",
        r"^\S+\-x$",
        r"[a-z\-\.]",
        r"^[\w-.]+$",
        r"^\@\_\ \é$",
        "^a]{}{x,2}$",
        r"^[\d-z\#]$",
        "^x{2,3$",
    ] {
        let texts = [
            "",
            "-",
            "a-x",
            ".",
            "@_ é",
            "a]{}{x,2}",
            "x{2,3",
            "z",
            "5",
            "#",
            "w-.w",
            "y",
        ];
        agree(pattern, texts.map(String::from));
    }
    refused(
        r"^\_[\p{L}]",
        r"`\_` at character 2 is valid only without the flag `u`, `\p{L}` at character 5 only with it",
    );
    refused(
        r"\u{61}]",
        r"`]` at character 7 is valid only without the flag `u`, `\u{61}` at character 1 only with it",
    );
    refused("a{,3}", "a count without a lower bound at character 2");
    refused(r"foo\Z", r"unknown or incomplete escape `\Z` at character 4");
}

#[test]
fn what_no_automaton_decides_is_refused() {
    refused(
        r"(a*)\1",
        r"backreference `\1` at character 5 cannot be compiled: its group has to match one of at most 256 texts, and to be neither optional nor repeated; write a type by hand for this subschema (`Generator::replace`)",
    );
    refused(
        "(?i)a",
        "flags `(?i` at character 1 cannot be compiled: write classes such as `[aA]` instead",
    );
}

#[test]
fn invalid_patterns_say_what_is_wrong() {
    refused("(a", "unclosed group at character 1");
    refused("a)", "unmatched `)` at character 2");
    refused("é[a", "unclosed class at character 2");
    refused("a**", "nothing to repeat at character 3");
    refused("+", "nothing to repeat at character 1");
    refused("a|{2}", "nothing to repeat at character 3");
    refused("^*", "nothing to repeat at character 2");
    refused("(?=a)*", "nothing to repeat at character 6");
    refused("[z-a]", "a range with its ends out of order at character 2");
    refused("a{3,2}", "a count with its bounds out of order at character 2");
    refused("a\\", "an escape without its character at character 2");
    refused(r"\u12", r"unknown or incomplete escape `\u` at character 1");
    refused(
        r"\u{110000}",
        r"unknown or incomplete escape `\u{110000}` at character 1",
    );
    refused(r"\c1", r"unknown or incomplete escape `\c1` at character 1");
    refused(r"[\B]", r"unknown or incomplete escape `\B` at character 2");
    refused("(?P<x>a)", "unknown kind of group `(?P` at character 1");
    refused("(?<1>a)", "invalid group name at character 4");
    refused("(?<x>a)(?<x>b)", "group name used twice at character 11");
    refused(r"[(](?:a\()\1", r"no group for the backreference `\1` at character 11");
    refused(r"(?<=(a))\2", r"no group for the backreference `\2` at character 9");
    refused(
        r"(?<x>a)\k<y>",
        r"no group for the backreference `\k<y>` at character 8",
    );
    refused(r"(?<x>a)\k<x", "invalid group name at character 11");
    refused(r"(?<x>a)\kx", r"`\k` without a group name at character 8");
    refused(&"(".repeat(100_000), "groups nested too deeply at character 201");
}

#[test]
fn hostile_patterns_end_soon() {
    refused("((a{9999}){9999}){9999}", "the automaton needs more than 200000 steps: count characters and classes, which take one step however often they are repeated, instead of groups");
    for pattern in [
        r"\p{L}{500}",
        "((((){999999}){999999}){999999}){999999}",
        "(((a*)*)*)*$",
        "((((){0,999999}){0,999999}){0,999999}){0,999999}",
        "^.{1,4000}$",
        "^.{5000}$",
        "(.{1000}){1000}",
        "(a|b)*a(a|b){20}$",
        "(.*a){999}(.*b){999}",
    ] {
        compile(pattern).unwrap();
    }
    // Neither of these may take long, whatever comes of them.
    _ = compile(&"(a|b|[^c])?".repeat(1500));
    _ = compile(&format!("^{}$", "((?!a).b|(?=c)[^d])*".repeat(60)));
    _ = compile(
        &(0x4E00..0x5E00)
            .filter_map(char::from_u32)
            .map(|c| format!("{c}?"))
            .collect::<String>(),
    );
}

#[test]
fn the_error_can_cross_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<super::PatternError>();
    check::<super::Pattern>();
}

#[test]
fn random_patterns_agree_on_random_texts() {
    let mut numbers = random::Random(0x9E37_79B9_7F4A_7C15);
    let mut pairs = 0;
    while pairs < 300_000 {
        let pattern = random::pattern(&mut numbers, 3);
        let texts: Vec<_> = (0..24).map(|_| random::text(&mut numbers)).collect();
        pairs += agree(&pattern, texts);
    }
}
