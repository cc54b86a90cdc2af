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
    let groups = ["(", "(?:", "(?:", "(?=", "(?!"];
    let quantifiers = ["*", "+", "?", "*?", "+?", "??", "{2}", "{0,1}", "{1,}", "{0}", "{1,3}?"];
    let (text, repeatable) = match random.below(if depth > 0 { 12 } else { 8 }) {
        0 => (random.pick(&looks).to_owned(), false),
        1..=5 => (random.pick(&atoms).to_owned(), true),
        6 | 7 => (random.pick(&classes).to_owned(), true),
        _ => {
            let open = random.pick(&groups);
            let body = pattern(random, depth - 1);
            if matches!(open, "(?=" | "(?!") {
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
