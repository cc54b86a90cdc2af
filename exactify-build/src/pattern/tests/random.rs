//! Small patterns and texts at random.

/// A linear congruential generator: the same numbers in every run.
pub struct Random(pub u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.below(from.len())]
    }
}

pub fn text(random: &mut Random) -> String {
    let characters = ["a", "b", "c", "_", "-", " ", "0", "\n", "é", "ü", "\u{2028}", "€", "😀"];
    // Mostly from the first few, so that matches are common.
    (0..random.below(8))
        .map(|_| match random.below(4) {
            0 => random.pick(&characters),
            _ => random.pick(&characters[..3]),
        })
        .collect()
}

pub fn pattern(random: &mut Random, depth: usize) -> String {
    let alternatives: Vec<_> = (0..1 + random.below(5) / 3)
        .map(|_| {
            let terms = (0..random.below(4) + usize::from(depth == 3)).map(|_| term(random, depth));
            terms.collect::<String>()
        })
        .collect();
    alternatives.join("|")
}

fn term(random: &mut Random, depth: usize) -> String {
    let looks = ["^", "$", r"\b", r"\B"];
    let atoms = [
        "a", "b", "c", "é", "😀", ".", r"\w", r"\W", r"\s", r"\d", "-", r"\n", "[^]", "[]", "_",
    ];
    let classes = [
        "[ab]",
        "[^a]",
        "[^é]",
        "[a-cü]",
        r"[\w-]",
        r"[^\s€]",
        r"[\u{80}-\u{1F600}]",
        r"[^\Wb]",
    ];
    let groups = ["(", "(?:", "(?:", "(?:", "(?=", "(?!", "(?<=", "(?<!"];
    let quantifiers = [
        "*", "+", "?", "*?", "+?", "??", "{2}", "{0,1}", "{1,}", "{0}", "{1,3}?", "{2,}", "{2,4}", "{3,9}",
    ];
    let (text, repeatable) = match random.below(if depth > 0 { 12 } else { 8 }) {
        0 => (random.pick(&looks).to_owned(), false),
        1..=5 => (random.pick(&atoms).to_owned(), true),
        6 | 7 => (random.pick(&classes).to_owned(), true),
        _ => {
            let open = random.pick(&groups);
            let body = pattern(random, depth - 1);
            if matches!(open, "(?=" | "(?!" | "(?<=" | "(?<!") {
                (format!("{open}{body})"), false)
            } else if random.below(2) == 0 {
                return format!("{open}{body})");
            } else {
                // `regress` 0.12 never ends on `(?:(?:b{0,1})?)*c` and its like: a repeated body that can be empty
                // inside another. So this one begins with a character; empty bodies are among the samples.
                (format!("{open}{}(?:{body}))", random.pick(&atoms)), true)
            }
        }
    };
    if repeatable && random.below(3) == 0 {
        format!("{text}{}", random.pick(&quantifiers))
    } else {
        text
    }
}

/// A text of a few letters, long enough for small counts.
pub fn letters(random: &mut Random) -> String {
    (0..random.below(16)).map(|_| random.pick(&["a", "b", "c"])).collect()
}

/// Counted sets in a row, looped or looked at.
pub fn counted(random: &mut Random) -> String {
    let set = |random: &mut Random| {
        let set = random.pick(&["a", "b", "[ab]", "[^a]", "."]);
        let min = random.below(5);
        match random.below(3) {
            0 => format!("{set}{{{min}}}"),
            1 => format!("{set}{{{min},}}"),
            _ => format!("{set}{{{min},{}}}", min + random.below(4)),
        }
    };
    let parts = (0..1 + random.below(3)).map(|_| {
        let sets: String = (0..1 + random.below(2)).map(|_| set(random)).collect();
        let more = random.pick(&["a", "b", "c", "(?:a|b)", ""]);
        match random.below(6) {
            0 => format!("(?:{more}{sets}b)*"),
            1 => format!("(?:a{sets}{more}){{1,3}}"),
            2 => format!("(?={sets}{more})"),
            3 => format!("(?<={sets}{more})"),
            4 => format!("(?<!{more}{sets})"),
            _ => format!("{sets}{more}"),
        }
    });
    let parts: String = parts.collect();
    let (before, after) = (random.pick(&["", "^"]), random.pick(&["", "$"]));
    format!("{before}{parts}{after}")
}

/// Groups of few texts, and references to them.
pub fn referring(random: &mut Random) -> String {
    let mut pattern = String::new();
    let mut open = Vec::new();
    for _ in 0..4 + random.below(6) {
        let part = match random.below(12) {
            0..=2 => random.pick(&[r"\1", r"\1", r"\2", r"\k<x>"]),
            3 => random.pick(&["^", "$", "|"]),
            4 => random.pick(&["a", "b", ".", "[ab]*", "c?"]),
            5 | 6 => random.pick(&["(a|b)", "(ab?)", "(b|)", "(a(b|c))"]),
            7 | 8 if !open.is_empty() => {
                pattern.push(')');
                pattern.push_str(open.pop().unwrap_or_default());
                continue;
            }
            _ => {
                // None that captures: in `regress` 0.12 what refers to the group that it is in can match what is not empty.
                let group = random.pick(&["(?:", "(?=", "(?!", "(?<=", "(?<!"]);
                let repeated = if group == "(?:" {
                    random.pick(&["", "", "*", "?"])
                } else {
                    ""
                };
                // See `term`.
                let first = if repeated.is_empty() { "" } else { "a" };
                open.push(repeated);
                pattern.push_str(group);
                first
            }
        };
        pattern.push_str(part);
    }
    while let Some(repeated) = open.pop() {
        pattern.push(')');
        pattern.push_str(repeated);
    }
    format!("(?<x>a|c){pattern}")
}
