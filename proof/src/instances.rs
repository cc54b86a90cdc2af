//! Instances of a schema and near misses of it, made at random from the schema itself.

use fastrand::Rng;
use serde_json::Value;

use crate::Json;

mod array;
mod formats;
mod merged;
mod samples;

pub use formats::samples;

use merged::merged;
use samples::{character, word, NAMES, TEXTS};

/// An endless stream of instances. The same seed gives the same stream.
pub struct Instances {
    schema: Value,
    random: Rng,
}

impl Instances {
    /// Instances for `schema`.
    pub fn new(schema: &Value, seed: u64) -> Instances {
        Instances {
            schema: schema.clone(),
            random: Rng::with_seed(seed),
        }
    }
}

impl Iterator for Instances {
    type Item = Json;

    fn next(&mut self) -> Option<Json> {
        // From instances that follow the schema everywhere to such that rarely do.
        let faults = [0, 3, 8, 15, 30][self.random.usize(..5)];
        let mut maker = Maker {
            root: &self.schema,
            random: &mut self.random,
            faults,
            depth: 0,
        };
        Some(maker.instance(&self.schema))
    }
}

struct Maker<'a> {
    root: &'a Value,
    random: &'a mut Rng,
    /// How many of a hundred steps go astray.
    faults: usize,
    depth: usize,
}

impl Maker<'_> {
    fn astray(&mut self) -> bool {
        self.random.usize(..100) < self.faults
    }

    fn pick<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.random.usize(..of.len())]
    }

    fn instance(&mut self, schema: &Value) -> Json {
        if self.astray() {
            return self.anything();
        }
        if let Some(merged) = merged(self.root, schema) {
            return self.instance(&merged);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(branches) = schema.get(keyword).and_then(Value::as_array) {
                let beside = merged::without_choice(schema);
                let branches: Vec<Value> = branches
                    .iter()
                    .map(|branch| merged::both(self.root, &beside, branch))
                    .collect();
                return self.choice(&branches);
            }
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let value = self.pick(values).clone();
            return Json::parse(&value.to_string());
        }
        if let Some(value) = schema.get("const") {
            return Json::parse(&value.to_string());
        }
        let kind = match schema.get("type") {
            Some(Value::String(kind)) => kind.clone(),
            Some(Value::Array(kinds)) => self.pick(kinds).as_str().unwrap_or_default().to_owned(),
            _ => return self.anything(),
        };
        self.depth += 1;
        let made = match kind.as_str() {
            "object" => self.object(schema),
            "array" => self.array(schema),
            "string" => Json::Text(self.string(schema)),
            "boolean" => Json::Word(if self.random.bool() { "true" } else { "false" }.to_owned()),
            "null" => Json::Word("null".to_owned()),
            "integer" | "number" => Json::Word(self.number(schema, &kind)),
            _ => self.anything(),
        };
        self.depth -= 1;
        made
    }

    fn object(&mut self, schema: &Value) -> Json {
        let empty = serde_json::Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut entries = Vec::new();
        for (name, subschema) in properties {
            let wanted = required.contains(&name.as_str());
            let rare = self.depth > 6;
            if (wanted && !self.astray()) || (!wanted && !rare && self.random.bool()) {
                let value = self.instance(subschema);
                entries.push((name.clone(), value));
            }
        }
        for name in required.iter().filter(|name| !properties.contains_key(**name)) {
            if !self.astray() {
                let value = self.anything();
                entries.push(((*name).to_owned(), value));
            }
        }
        self.matching_names(schema, &mut entries);
        let others = schema
            .get("additionalProperties")
            .or_else(|| schema.get("unevaluatedProperties"));
        if others != Some(&Value::Bool(false)) || self.astray() {
            let count = self.count(schema, "minProperties", "maxProperties", entries.len());
            while entries.len() < count {
                let name = self.name(schema);
                if entries.iter().any(|(other, _)| *other == name) {
                    continue;
                }
                let value = match others {
                    Some(others @ Value::Object(_)) => self.instance(others),
                    _ => self.anything(),
                };
                entries.push((name, value));
            }
        }
        if !entries.is_empty() && self.astray() {
            let (name, value) = self.pick(&entries).clone();
            let value = if self.random.bool() { value } else { self.anything() };
            entries.push((name, value));
        }
        if self.astray() && self.random.usize(..4) == 0 {
            // What serde's derived impls take for the object.
            return Json::Array(entries.into_iter().map(|(_, value)| value).collect());
        }
        self.random.shuffle(&mut entries);
        Json::Object(entries)
    }

    /// Adds properties whose names begin as those of a pattern may.
    fn matching_names(&mut self, schema: &Value, entries: &mut Vec<(String, Json)>) {
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        for (pattern, subschema) in patterns.into_iter().flatten() {
            for _ in 0..self.random.usize(..3) {
                let is_literal = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '_');
                let literal: String = pattern.trim_start_matches('^').chars().take_while(is_literal).collect();
                let rest = (0..self.random.usize(..4)).map(|_| self.random.lowercase());
                let name = literal + &rest.collect::<String>();
                if entries.iter().all(|(other, _)| *other != name) {
                    let value = self.instance(subschema);
                    entries.push((name, value));
                }
            }
        }
    }

    /// An instance of one branch, or of two of them mixed: the properties of one, the tag or so of another.
    fn choice(&mut self, branches: &[Value]) -> Json {
        let branch = self.pick(branches).clone();
        let mut made = self.instance(&branch);
        if !self.astray() {
            return made;
        }
        let other = self.pick(branches).clone();
        let other = self.instance(&other);
        if let (Json::Object(entries), Json::Object(others)) = (&mut made, other) {
            for (name, value) in others {
                match entries.iter_mut().find(|(known, _)| *known == name) {
                    Some(entry) if self.random.bool() => entry.1 = value,
                    None if self.random.bool() => entries.push((name, value)),
                    _ => {}
                }
            }
        }
        made
    }

    /// A number of entries around the bounds, at least `least` if there is none.
    fn count(&mut self, schema: &Value, min: &str, max: &str, least: usize) -> usize {
        let bound = |name: &str| schema.get(name).and_then(Value::as_u64).map(|bound| bound as usize);
        let min = bound(min).unwrap_or(0).max(least);
        let max = bound(max).unwrap_or(min + 3);
        if self.astray() {
            return *self.pick(&[max + 1, min.saturating_sub(1), max + 2]);
        }
        match self.random.usize(..20) {
            0 => max,
            1 => max.saturating_sub(1).max(min),
            2 | 3 => min,
            _ => self.random.usize(min..=max.max(min).min(min + 3)),
        }
    }

    /// A number around the bounds, in one of several spellings.
    fn number(&mut self, schema: &Value, kind: &str) -> String {
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        let low = bound("minimum").or_else(|| bound("exclusiveMinimum"));
        let high = bound("maximum").or_else(|| bound("exclusiveMaximum"));
        let (low, high) = match (low, high) {
            (Some(low), Some(high)) => (low, high),
            (Some(low), None) => (low, low + 20.0),
            (None, Some(high)) => (high - 20.0, high),
            (None, None) => (-20.0, 20.0),
        };
        let step = bound("multipleOf").unwrap_or(if kind == "integer" { 1.0 } else { 0.25 });
        let mut value = match self.random.usize(..6) {
            0 => low,
            1 => high,
            _ => (low + self.random.f64() * (high - low)) / step,
        };
        if value != low && value != high {
            value = value.round() * step;
        }
        if self.astray() {
            value += *self.pick(&[0.5, -0.5, 1.0, -1.0, 100.0, -100.0]);
        }
        if value.fract() == 0.0 && value.abs() < 1e15 {
            let whole = value as i64;
            return match self.random.usize(..8) {
                0 => format!("{whole}.0"),
                1 => format!("{whole}e0"),
                2 if whole != 0 => format!("{whole}0E-1"),
                _ => whole.to_string(),
            };
        }
        format!("{value}")
    }

    fn name(&mut self, schema: &Value) -> String {
        let known: Vec<&String> = schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
            .collect();
        match self.random.usize(..6) {
            // A near miss of a known name.
            0 if !known.is_empty() => {
                let known = (*self.pick(&known)).clone();
                if self.random.bool() {
                    known.to_uppercase()
                } else {
                    format!("{known}_")
                }
            }
            1 => NAMES[self.random.usize(..NAMES.len())].to_owned(),
            2 => {
                let length = *self.pick(&[1, 2, 3, 63, 64, 200]);
                (0..length).map(|_| character(self.random)).collect()
            }
            _ => {
                let length = self.random.usize(1..7);
                (0..length).map(|_| self.random.lowercase()).collect()
            }
        }
    }

    fn string(&mut self, schema: &Value) -> String {
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
            (Some(pattern), _) if formats.is_empty() => self.matching(pattern, min, max),
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

    /// A text for the patterns that the schemas of these tests have: one character class a position, tried at random.
    fn matching(&mut self, pattern: &str, min: usize, max: Option<usize>) -> String {
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
        let length = self.random.usize(1..5);
        let alphabet = *self.pick(&["ABCXYZ", "abcxyz", "bbb", "0123"]);
        (0..length).map(|_| pick(alphabet, self.random)).collect()
    }

    /// Any value at all.
    fn anything(&mut self) -> Json {
        self.depth += 1;
        let made = match self.random.usize(..10) {
            0..=4 => Json::Word(word(self.random)),
            5..=7 => Json::Text(TEXTS[self.random.usize(..TEXTS.len())].to_owned()),
            // Deeper than serde_json nests typed values.
            _ if self.random.usize(..200) == 0 => {
                let inner = Json::Word(word(self.random));
                (0..self.random.usize(..200)).fold(inner, |inner, _| match self.random.bool() {
                    true => Json::Array(vec![inner]),
                    false => Json::Object(vec![(NAMES[self.random.usize(..NAMES.len())].to_owned(), inner)]),
                })
            }
            _ if self.depth > 4 => Json::Array(Vec::new()),
            8 => {
                let count = self.random.usize(..3);
                Json::Array((0..count).map(|_| self.anything()).collect())
            }
            _ => {
                let mut entries: Vec<(String, Json)> = Vec::new();
                for _ in 0..self.random.usize(..3) {
                    let name = NAMES[self.random.usize(..NAMES.len())];
                    if self.astray() || entries.iter().all(|(other, _)| other != name) {
                        let value = self.anything();
                        entries.push((name.to_owned(), value));
                    }
                }
                Json::Object(entries)
            }
        };
        self.depth -= 1;
        made
    }
}
