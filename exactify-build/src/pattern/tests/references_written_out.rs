//! Back references.

use super::{agree, compile, random};

#[test]
fn references_to_few_texts_are_compiled() {
    for pattern in [
        r#"^(["']).*\1$"#,
        r#"(["'])((?!\1).)*\1"#,
        r"^(?:(a|b)c\1)*$",
        r"^((a|b)c)\2$",
        r"^((a|b)c)\1\2$",
        r"^(?<x>ab?|b{1,2})\k<x>$",
        r"^(a)(b)(c)(a)(b)(c)(a)(b)(c)(c|b)\10$",
        // Of a group that has not captured anything.
        r"^\1(a)$",
        r"^(a\1)b$",
        r"^(?:(a)|b\1)+$",
        r"^(?!(b))a\1$",
        r"^(?:\1(a|b))+$",
        // From right to left.
        r"^.*(?<=\1(a|b))c",
        r"(?<=(a|b)\1)c",
        r"(?<=(a|b)c)\1|x",
        r"(a|b)(?=\1)",
        r"(a|b)c(?<=\1c)",
        r"(a|b)(?<!\1\1)",
        r"(a|b)(?<=(?:\1)c|\1)",
        r"^(a|b)(b|c)\1\2$",
        r"^(a|b)(?:(b|c)\1)\2$",
        r"^(?:(a|b)(b|c)\2\1)*$",
    ] {
        if compile(pattern).is_err() {
            // The only one whose lookbehind captures for what stands outside.
            assert_eq!(pattern, r"(?<=(a|b)c)\1|x");
            continue;
        }
        let mut numbers = random::Random(1);
        let mut texts = vec![String::new(), "ab".to_owned()];
        texts.extend((0..2_000).map(|_| random::letters(&mut numbers)));
        agree(pattern, texts);
    }
    agree(
        r"^(?:(?:31(\/|-|\.)(?:0?[13578]|1[02]))\1|(?:(?:29|30)(\/|-|\.)(?:0?[13-9]|1[0-2])\2))(?:\d{4})$",
        ["31/12/2024", "31/12-2024", "30.11.2024", "30.11/2024", "29-2-2024"].map(String::from),
    );
    agree(
        r"^([0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\2){4}[0-9A-Fa-f]{2}$",
        ["00:1a:2B:3c:4d:5e", "00-1a-2B-3c-4d-5e", "00:1a:2B-3c:4d:5e"].map(String::from),
    );
}

#[test]
fn other_references_are_refused() {
    for pattern in [
        r"(a*)\1",
        r"(.)\1",
        r"(a)?\1",
        r"(?:(a)|b)\1",
        r"(a)+\1",
        r"(?=(a|b)).\1",
        r"(\ba)\1",
        r"([ab]{9})\1",
        r"((a)b)(?:\2)?\1|(c{300})\3",
    ] {
        let error = compile(pattern).unwrap_err().to_string();
        assert!(error.starts_with("backreference `"), "`{pattern}`: {error}");
    }
    // As many texts as may be, and one more.
    assert!(compile(r"([ab]{8})\1").is_ok());
    assert!(compile(r"([ab]{8}|c)\1").is_err());
    // Neither of these may take long, whatever comes of them.
    let many = "([a-z])".repeat(300);
    for pattern in [
        format!(r"{many}\1\2\3\4\5\6\7\8\9"),
        format!(r"{many}{}", r"\1".repeat(20_000)),
        (1..300).map(|group| format!(r"(a)\{group}")).collect(),
        r"((){0,999999999}(a|b){0,999999999})\1".to_owned(),
        r"((((a|b){99}){99}){99})\1".to_owned(),
    ] {
        _ = compile(&pattern);
    }
}

#[test]
fn random_references_agree_on_random_texts() {
    let mut numbers = random::Random(3);
    let mut compiled = 0;
    for _ in 0..10_000 {
        let pattern = random::referring(&mut numbers);
        if !pattern.contains('\\') || compile(&pattern).is_err() {
            continue;
        }
        compiled += 1;
        let texts: Vec<_> = (0..16).map(|_| random::letters(&mut numbers)).collect();
        agree(&pattern, texts);
    }
    assert!(compiled > 2_000, "only {compiled} patterns could be compiled");
}
