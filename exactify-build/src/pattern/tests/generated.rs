//! The printed functions, really compiled and run.

use std::fmt::Write;
use std::process::Command;

use super::samples;
use crate::pattern::compile;

/// Compiles each sample's function with warnings as errors, runs it on the sample's texts and compares with `regress`.
#[test]
fn printed_functions_agree() {
    let mut source = String::new();
    let mut calls = String::new();
    let mut expected = String::new();
    for (index, (pattern, texts)) in samples::SAMPLES.iter().enumerate() {
        let name = syn::parse_str(&format!("matches_{index}")).unwrap();
        let function = syn::parse2(compile(pattern).unwrap().matcher(&name)).unwrap();
        source.push_str(&prettyplease::unparse(&function));
        let oracle = regress::Regex::with_flags(pattern, "u")
            .or_else(|_| regress::Regex::new(pattern))
            .unwrap();
        for text in samples::variants(texts) {
            writeln!(calls, "    println!(\"{{}}\", matches_{index}({text:?}));").unwrap();
            writeln!(expected, "{}", oracle.find(&text).is_some()).unwrap();
        }
    }
    let folder = std::env::temp_dir().join(format!("exactify-build-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (file, program) = (folder.join("generated.rs"), folder.join("generated"));
    std::fs::write(&file, format!("{source}\nfn main() {{\n{calls}}}\n")).unwrap();
    let status = Command::new("rustc")
        .args(["--edition=2021", "-Dwarnings", "-o"])
        .args([&program, &file])
        .status()
        .unwrap();
    assert!(status.success());
    let output = Command::new(program).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(printed.lines().count(), expected.lines().count());
    for (line, (printed, expected)) in printed.lines().zip(expected.lines()).enumerate() {
        assert_eq!(printed, expected, "{}", calls.lines().nth(line).unwrap());
    }
}

#[track_caller]
fn prints(pattern: &str, expected: &str) {
    let name = syn::parse_str("matches").unwrap();
    let function = syn::parse2(compile(pattern).unwrap().matcher(&name)).unwrap();
    assert_eq!(prettyplease::unparse(&function), expected, "`{pattern}`");
}

#[test]
fn the_simplest_machines_are_one_expression() {
    prints("", "fn matches(_text: &str) -> bool {\n    true\n}\n");
    prints("[]", "fn matches(_text: &str) -> bool {\n    false\n}\n");
    prints("^$", "fn matches(text: &str) -> bool {\n    text.is_empty()\n}\n");
    prints("[^]", "fn matches(text: &str) -> bool {\n    !text.is_empty()\n}\n");
    prints(
        "^[0-9]*$",
        "fn matches(text: &str) -> bool {\n    text.bytes().all(|byte| byte.is_ascii_digit())\n}\n",
    );
    prints(
        "[ /]",
        "fn matches(text: &str) -> bool {\n    text.bytes().any(|byte| matches!(byte, b' ' | b'/'))\n}\n",
    );
    prints(
        "^[^b]",
        r"fn matches(text: &str) -> bool {
    matches!(text.bytes().next(), Some(b'\0'..= b'a' | b'c'..= b'\xFF'))
}
",
    );
    // The shorter way round, and as it was asked if both are as long.
    prints(
        "^[^a-z]*$",
        "fn matches(text: &str) -> bool {\n    text.bytes().all(|byte| !byte.is_ascii_lowercase())\n}\n",
    );
    prints(
        r"^[\0-/]*$",
        "fn matches(text: &str) -> bool {\n    text.bytes().all(|byte| matches!(byte, b'\\0'..= b'/'))\n}\n",
    );
    prints(
        "^(a|$)",
        "fn matches(text: &str) -> bool {\n    matches!(text.bytes().next(), None | Some(b'a'))\n}\n",
    );
}

#[test]
fn states_that_stay_on_the_same_share_an_arm() {
    prints(
        "^a_*b_*c_*d$",
        r"fn matches(text: &str) -> bool {
    let mut state: u8 = 0;
    for byte in text.bytes() {
        state = match (state, byte) {
            (0, b'a') => 1,
            (1, b'b') => 2,
            (1..=3, b'_') => state,
            (2, b'c') => 3,
            (3, b'd') => 4,
            _ => return false,
        };
    }
    state == 4
}
",
    );
}

#[test]
fn a_run_of_equal_steps_is_one_arm() {
    prints(
        "^[0-7][0-9A-HJKMNP-TV-Z]{25}$",
        r"fn matches(text: &str) -> bool {
    let mut state: u8 = 0;
    for byte in text.bytes() {
        state = match (state, byte) {
            (0, b'0'..=b'7') => 1,
            (
                1..=25,
                b'0'..=b'9'
                | b'A'..=b'H'
                | b'J'
                | b'K'
                | b'M'
                | b'N'
                | b'P'..=b'T'
                | b'V'..=b'Z',
            ) => state + 1,
            _ => return false,
        };
    }
    state == 26
}
",
    );
}

#[test]
fn the_number_of_a_state_has_the_smallest_type() {
    for (length, ty) in [(255, "u8"), (256, "u16")] {
        let name = syn::parse_str("matches").unwrap();
        let function = compile(&format!("^a{{{length}}}$")).unwrap().matcher(&name).to_string();
        assert!(function.contains(&format!("let mut state : {ty} = 0 ;")), "{function}");
        assert!(function.ends_with(&format!("state == {length} }}")), "{function}");
    }
}

#[test]
fn many_ranges_beyond_ascii_are_looked_up_in_a_table() {
    for (letters, in_table) in [("αγεηκμορτφψя", false), ("αγεηκμορτφψяё", true)] {
        let name = syn::parse_str("matches").unwrap();
        // No two of them are neighbours.
        let function = compile(&format!("^[{letters}]b$")).unwrap().matcher(&name).to_string();
        assert_eq!(function.contains("CLASSES"), in_table, "{function}");
    }
}

#[test]
fn what_most_states_do_is_said_last() {
    prints(
        "a[^]*b[^]*c",
        r"fn matches(text: &str) -> bool {
    let mut state: u8 = 0;
    for byte in text.bytes() {
        state = match (state, byte) {
            (0, b'a') => 1,
            (1, b'b') => 2,
            (2, b'c') => return true,
            _ => state,
        };
    }
    false
}
",
    );
    prints(
        "ab[^]*c",
        r"fn matches(text: &str) -> bool {
    let mut state: u8 = 0;
    for byte in text.bytes() {
        state = match (state, byte) {
            (0 | 1, b'a') => 1,
            (1, b'b') => 2,
            (2, b'c') => return true,
            (2, _) => 2,
            _ => 0,
        };
    }
    false
}
",
    );
}
