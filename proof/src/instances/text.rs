//! Strings of a length, a pattern and a format, and near misses.

use fastrand::Rng;
use serde_json::Value;

use super::samples::character;
use super::{pattern, samples, Maker};

impl Maker<'_> {
    pub(super) fn string(&mut self, schema: &Value) -> String {
        let bound = |name: &str| schema.get(name).and_then(Value::as_u64).map(|bound| bound as usize);
        let (min, max) = (bound("minLength").unwrap_or(0), bound("maxLength"));
        let example = schema
            .get("example")
            .or_else(|| schema.get("examples").and_then(|examples| examples.get(0)));
        let format = schema.get("format").and_then(Value::as_str);
        let formats = format.map_or(&[][..], samples);
        let mut text = match (
            schema.get("pattern").and_then(Value::as_str),
            example.and_then(Value::as_str),
        ) {
            (Some(pattern), _) if formats.is_empty() || !self.astray() => self.matching(pattern, min, max),
            _ if !formats.is_empty() => (*self.pick(formats)).to_owned(),
            (None, Some(example)) if self.random.bool() => example.to_owned(),
            _ => {
                let most = max.unwrap_or(min + 8);
                let length = if self.random.usize(..4) == 0 {
                    most
                } else {
                    self.random.usize(min..=most)
                };
                (0..length).map(|_| character(self.random)).collect()
            }
        };
        if self.astray() {
            let mut characters: Vec<char> = text.chars().collect();
            let at = self.random.usize(..=characters.len());
            let c = character(self.random);
            match self.random.usize(..8) {
                0 => characters.insert(at, c),
                1..=3 if at < characters.len() => characters[at] = c,
                4 if at < characters.len() => drop(characters.remove(at)),
                // One too long or too short, of right characters.
                5 => characters.resize(max.unwrap_or(characters.len()) + 1, 'a'),
                6 => characters.truncate(min.saturating_sub(1)),
                _ => characters.push(c),
            }
            text = characters.into_iter().collect();
        }
        text
    }

    /// A text for a pattern, mostly one that matches it.
    pub(super) fn matching(&mut self, pattern: &str, min: usize, max: Option<usize>) -> String {
        let classes = "0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghijklmnopqrstuvwxyz";
        let pick = |of: &str, random: &mut Rng| of.as_bytes()[random.usize(..of.len())] as char;
        if let Some(rest) = pattern.strip_prefix("^[0-7][0-9A-HJKMNP-TV-Z]{25}") {
            debug_assert_eq!(rest, "$");
            let first = pick("01234567", self.random);
            return std::iter::once(first)
                .chain((0..25).map(|_| pick(&classes[..32], self.random)))
                .collect();
        }
        if pattern.contains("._]*") {
            let most = max.unwrap_or(63).max(1);
            let length = if self.random.usize(..4) == 0 {
                most
            } else {
                self.random.usize(min.max(1)..=most.min(12))
            };
            let inside = "abcXYZ019-._";
            return (0..length)
                .map(|at| {
                    pick(
                        if at == 0 || at + 1 == length {
                            &inside[..9]
                        } else {
                            inside
                        },
                        self.random,
                    )
                })
                .collect();
        }
        if !self.astray() {
            if let Some(text) = pattern::matching(pattern, self.random) {
                return text;
            }
        }
        let length = self.random.usize(1..5);
        let alphabet = *self.pick(&["ABCXYZ", "abcxyz", "bbb", "0123"]);
        (0..length).map(|_| pick(alphabet, self.random)).collect()
    }
}
