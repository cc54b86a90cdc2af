//! Patterns, each with texts that probe it.

/// Like those that schemas hold, and like those that break automata.
pub const SAMPLES: &[(&str, &[&str])] = &[
    (
        "^[0-7][0-9A-HJKMNP-TV-Z]{25}$",
        &["01G65Z755AFWAKHE12NY0CQ9FH", "81G65Z755AFWAKHE12NY0CQ9FH"],
    ),
    (
        "^[a-z0-9A-Z]{1}([a-z0-9A-Z-._]*[a-z0-9A-Z]+)?$",
        &["a", "a-b", "A.9_z", "-a", "a-", "a..b"],
    ),
    (
        "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
        &[
            "123e4567-e89b-12d3-a456-426614174000",
            "123e4567-e89b-62d3-a456-426614174000",
        ],
    ),
    (
        r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$",
        &["2024-02-30", "2024-13-01", "2024-00-10"],
    ),
    (
        r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$",
        &["2024-01-01T00:00:00Z", "2024-01-01T00:00:00.123+01:00"],
    ),
    (
        r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$",
        &["1.2.3", "1.02.3", "1.2.3-rc.1", "10.20.30-"],
    ),
    (
        r"^[^\s@]+@[^\s@]+\.[^\s@]+$",
        &["a@b.c", "a@b", "é@ü.ö", "a@@b.c", "a b@c.d"],
    ),
    (
        r"^((25[0-5]|2[0-4]\d|1?\d?\d)(\.|$)){4}",
        &["1.2.3.4", "255.255.255.255", "256.1.1.1", "1.2.3"],
    ),
    (
        r"^https?://[^\s/$.?#].[^\s]*$",
        &["http://a.b", "https://", "ftp://a", "http://é/ü"],
    ),
    ("^#([0-9a-fA-F]{3}){1,2}$", &["#abc", "#AbCdEf", "#abcd"]),
    (r"^\p{L}+$", &["Ωé", "abc", "a1", "ſ"]),
    (
        r"^\p{Lu}\p{Ll}*[-\u2019\p{Script=Greek}]?$",
        &["Zoë", "zoë", "Zo-", "ZΩ", "Z\u{2019}"],
    ),
    (r"\P{ASCII}", &["abc", "abé", "😀"]),
    ("^(foo|foobar|barfoo)$", &["foo", "foobar", "barfoo", "foofoo"]),
    ("foo", &["foo", "xfoox", "fofoo", "éfoo"]),
    ("^foo|bar$", &["foox", "xbar", "xfoo", "barx"]),
    ("^$", &["", "a", "\n"]),
    ("", &["", "a"]),
    ("a{0}", &["", "a"]),
    ("[]", &["", "a"]),
    ("[^]", &["", "a", "\n", "😀"]),
    ("^[^]$", &["", "a", "\n", "é", "😀", "aa"]),
    (r"^\u{1F600}$", &["😀", "😁", ""]),
    (r"^[\uD83D\uDE00]é$", &["😀é", "é", "😀"]),
    ("^[^a]$", &["a", "b", "é", "\u{FFFF}", "😀", "\u{10FFFF}", "\n"]),
    ("^[^/]*$", &["", "a/b", "é😀", "/"]),
    ("(a|b)*c", &["c", "abab", "ababc"]),
    (
        "^.{2,5}$",
        &["a", "ab", "éüöä", "😀😀😀😀😀", "😀😀😀😀😀😀", "a\nb", "\u{2028}a"],
    ),
    ("^.{1,300}$", &["a", "\u{7FF}\u{800}"]),
    (r"\bfoo\b", &["foo", "a foo b", "afoo", "foo_", "éfooé", "foo\u{17F}"]),
    (r"\B", &["", "a", "aé", "aéb", "é", "😀a", "ab"]),
    (r"^\Ba\B|\b\B", &["a", "aa", "", "é"]),
    (r"^\x41\u0042\cJ\t\0\/\-\.\[\]$", &["AB\n\t\0/-.[]", "AB"]),
    (r"^[\b\]\\^-]+$", &["\u{8}]\\^-", "b"]),
    ("a$", &["a", "a\n", "ba"]),
    (r"^\s*$", &[" \u{FEFF}\u{A0}\n\u{180E}", "\u{85}", ""]),
    (r"^[\s\S]{1,20}$", &["", "\n\r", "é😀"]),
    ("^(?!foo)[a-z]+$", &["foo", "fo", "bar", "foobar"]),
    ("^((?!foo).)*$", &["foo", "afoob", "fo", "éfo😀"]),
    (r"^(?=.*[A-Z])(?=.*\d).{3,}$", &["A1é", "a1b", "AB1", "A1"]),
    (r"(?=a(?!b))[a-c]{2}$", &["ab", "ac", "xac", "aca"]),
    (r"^(?:(?=\b)a|(?!$)b|(?=é))*$", &["aab", "a", "bb", ""]),
    ("(^a|b)+$", &["ab", "ba", "abb", "aab"]),
    ("(a*)*b|(a?){3}c{2,}?", &["aab", "cc", "aaac"]),
    ("[0-9]", &["", "a", "a5"]),
    ("^[0-9A-Fa-f]+|^$", &["", "g", "Ag"]),
    ("^[A-Z]*$", &["", "ABC", "Ab"]),
    ("^(a|$)", &["", "a", "b"]),
    ("^a*b", &["b", "aab", "aac"]),
    ("é", &["é", "è", "eé", "Ã©"]),
    ("^[α-ωא-ת一-龠]{2}$", &["αω", "一א", "ab", "龠龡"]),
    (r"^[\w-]+\_$", &["a-_", "_", "-é_"]),
    (r"^\b.\b$", &["a", "-", "é", ""]),
    (r"^(?!ab)[a-c]{2,3}$", &["ab", "ba", "cab", "abc"]),
    (r"^(?=.*\d)[a-c\d]+$", &["abc", "a1c", "1", "d1"]),
    (r"^(?=a|b.)(?!.*c$).{1,4}", &["a", "b", "bc", "bcd", "ac"]),
    (r"^(?:a(?=b)|ac)", &["ab", "ac", "ad", "a"]),
    (r"^(?:ac|a(?=b))", &["ab", "ac", "ad", "a"]),
    (r"^(?:(?=.*x)[ax]+b|a+c)$", &["aab", "axb", "ac", "aac"]),
    (r"^a*(?!b)(?=c|$)", &["", "ac", "ab", "aad"]),
    (r"^{a}]{2}\_$", &["{a}]]_", "{a}]_"]),
    (
        r"^(?:ab{2}|c{0}d{1,}|e{1,2}f{,)$",
        &["abb", "cd", "d", "dd", "eef{,", "e"],
    ),
    (
        r"^(?:a|bc|)d*?(e+)?[\]\-x]|\u{1F600}|\x41\u0042$",
        &["ad]", "e-", "x", "😀", "AB", "ABx"],
    ),
    (
        r"\uD83D\uDE00|\uD83D\u0041|[\uD800-\uDFFF]|\cJ\0\t",
        &["😀", "\n\0\t", "A"],
    ),
    (r"^[\w-.][\b-]?$", &["a-", ".", "-\u{8}", "b"]),
    (
        "^(?:[αγεηικμορτφψабгежикмортфхцы]c{9}|юc{8}|b[^]b)$",
        &["ψccccccccc", "цcccccccccc", "юcccccccc", "bюb", "bψb"],
    ),
    (r"^[a-a]\u{10FFFF}$", &["a\u{10FFFF}", "a\u{10FFFE}"]),
    ("^[αγεηικμορτφψабгежикмортфхцыэ][αа]?$", &["α", "β", "γа", "эα", "ю"]),
];

/// The texts, and what a small slip makes of each: a character dropped, doubled or replaced at every position.
pub fn variants(texts: &[&str]) -> Vec<String> {
    let mut variants: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
    for text in texts {
        for (at, character) in text.char_indices() {
            let (before, after) = (&text[..at], &text[at + character.len_utf8()..]);
            for between in [
                "",
                "\n",
                "a",
                "Z",
                "0",
                "-",
                "é",
                "\u{2028}",
                "😀",
                &format!("{character}{character}"),
            ] {
                variants.push(format!("{before}{between}{after}"));
            }
        }
        variants.extend(["\n", "x", "é"].map(|more| format!("{text}{more}")));
        variants.extend(["\n", "x", "é"].map(|more| format!("{more}{text}")));
    }
    variants
}
