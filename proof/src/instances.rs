//! Random instances of a schema and near misses, made from the schema itself.

use fastrand::Rng;
use serde_json::Value;

use crate::Json;

mod array;
mod formats;
mod merged;
mod pattern;
mod samples;
mod text;

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
        // Some instances follow the schema everywhere, others rarely do.
        let faults = [0, 3, 8, 15, 30][self.random.usize(..5)];
        let mut maker = Maker {
            root: &self.schema,
            random: &mut self.random,
            faults,
            depth: 0,
            left: MOST,
        };
        Some(maker.instance(&self.schema))
    }
}

struct Maker<'a> {
    root: &'a Value,
    random: &'a mut Rng,
    /// How many of a hundred steps break the schema.
    faults: usize,
    depth: usize,
    /// How many values the instance may have beyond the required ones.
    left: usize,
}

/// The approximate maximum number of values of an instance: nested bounds could ask for millions.
const MOST: usize = 500;

impl Maker<'_> {
    fn astray(&mut self) -> bool {
        self.random.usize(..100) < self.faults
    }

    fn pick<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.random.usize(..of.len())]
    }

    fn instance(&mut self, schema: &Value) -> Json {
        self.left = self.left.saturating_sub(1);
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
            let rare = self.depth > 6 || self.left == 0;
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
            // serde's derived impls take this for the object.
            return Json::Array(entries.into_iter().map(|(_, value)| value).collect());
        }
        self.random.shuffle(&mut entries);
        Json::Object(entries)
    }

    /// Adds properties whose names match a pattern.
    fn matching_names(&mut self, schema: &Value, entries: &mut Vec<(String, Json)>) {
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        for (pattern, subschema) in patterns.into_iter().flatten() {
            for _ in 0..self.random.usize(..3) {
                let Some(mut name) = pattern::matching(pattern, self.random) else {
                    continue;
                };
                if !pattern.ends_with('$') {
                    name.extend((0..self.random.usize(..4)).map(|_| self.random.lowercase()));
                }
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

    /// A number of entries around the bounds, or at least `least` without bounds.
    fn count(&mut self, schema: &Value, min: &str, max: &str, least: usize) -> usize {
        let bound = |name: &str| schema.get(name).and_then(Value::as_u64).map(|bound| bound as usize);
        let min = bound(min).unwrap_or(0).max(least);
        let max = bound(max).unwrap_or(min + 3);
        if self.left == 0 {
            return min;
        }
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
        // `propertyNames` applies to them.
        if let Some(names) = schema.get("propertyNames").filter(|_| self.random.usize(..8) > 0) {
            if let Json::Text(name) = self.instance(&with_type(names, "string")) {
                return name;
            }
        }
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

/// `schema` with the `type` that its place implies.
fn with_type(schema: &Value, name: &str) -> Value {
    let mut schema = schema.clone();
    if let Some(keywords) = schema.as_object_mut() {
        keywords.entry("type").or_insert_with(|| name.into());
    }
    schema
}
