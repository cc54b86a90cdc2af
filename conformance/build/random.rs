//! Random schemas over the whole vocabulary, small and with few names and constants, so that their parts meet.

use fastrand::Rng;
use serde_json::{json, Map, Value};

const NAMES: &[&str] = &["a", "b", "c"];
const TYPES: &[&str] = &[
    "object", "object", "array", "string", "integer", "number", "boolean", "null",
];

/// The schema of this seed.
pub fn schema(seed: u64) -> Value {
    let mut random = Random {
        rng: Rng::with_seed(seed),
        definitions: 0,
    };
    random.definitions = random.rng.usize(0..3);
    let mut schema = random.object_of_keywords(3);
    schema.insert("title".to_owned(), json!("Root"));
    let definitions = (0..random.definitions).map(|index| (format!("D{index}"), random.subschema(2)));
    let definitions: Map<String, Value> = definitions.collect();
    schema.insert("$defs".to_owned(), Value::Object(definitions));
    Value::Object(schema)
}

struct Random {
    rng: Rng,
    /// How many entries `$defs` has.
    definitions: usize,
}

impl Random {
    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.rng.usize(0..from.len())].clone()
    }

    /// Whether something happens that does so `percent` times in a hundred.
    fn may(&mut self, percent: u8) -> bool {
        self.rng.u8(0..100) < percent
    }

    fn some_names(&mut self) -> Vec<&'static str> {
        let mut names = NAMES.to_vec();
        names.retain(|_| self.may(50));
        match names.as_slice() {
            [] => vec![self.pick(NAMES)],
            _ => names,
        }
    }

    fn constant(&mut self) -> Value {
        self.pick(&[
            json!("a"),
            json!("b"),
            json!("ab"),
            json!(""),
            json!(0),
            json!(1),
            json!(1.5),
            json!(true),
            Value::Null,
            json!(["a"]),
            json!({"a": 1}),
        ])
    }

    fn constants(&mut self) -> Vec<Value> {
        let mut found = Vec::new();
        for _ in 0..self.rng.usize(1..4) {
            let constant = self.constant();
            if !found.contains(&constant) {
                found.push(constant);
            }
        }
        found
    }

    fn types(&mut self) -> Value {
        let (one, other) = (self.pick(TYPES), self.pick(TYPES));
        match one == other || self.may(70) {
            true => json!(one),
            false => json!([one, other]),
        }
    }

    fn subschema(&mut self, depth: usize) -> Value {
        match self.rng.u8(0..20) {
            0 => json!(true),
            1 => json!(self.rng.bool()),
            2 => json!({"const": self.constant()}),
            3 => json!({"enum": self.constants()}),
            4 => json!({"required": self.some_names()}),
            5..8 => json!({"type": self.types()}),
            8 => json!({"type": "null"}),
            _ if depth == 0 => json!({"type": self.pick(TYPES)}),
            _ => Value::Object(self.object_of_keywords(depth)),
        }
    }

    fn subschemas(&mut self, depth: usize) -> Vec<Value> {
        (0..self.rng.usize(1..4)).map(|_| self.subschema(depth)).collect()
    }

    fn named(&mut self, depth: usize) -> Map<String, Value> {
        let names = self.some_names().into_iter();
        names.map(|name| (name.to_owned(), self.subschema(depth))).collect()
    }

    fn object_of_keywords(&mut self, depth: usize) -> Map<String, Value> {
        let mut keywords = Map::new();
        if self.may(60) {
            keywords.insert("type".to_owned(), self.types());
        }
        for _ in 0..self.rng.usize(1..5) {
            let (name, value) = self.keyword(depth - 1);
            keywords.insert(name.to_owned(), value);
        }
        keywords
    }

    fn keyword(&mut self, depth: usize) -> (&'static str, Value) {
        let count = self.rng.usize(0..4);
        match self.rng.u8(0..48) {
            0..8 => ("properties", json!(self.named(depth))),
            8..11 => ("required", json!(self.some_names())),
            11..13 => ("additionalProperties", self.subschema(depth)),
            13 => ("additionalProperties", json!(false)),
            14 => (
                "patternProperties",
                json!({self.pick(&["^a", "b|c"]): self.subschema(depth)}),
            ),
            15 => ("propertyNames", self.subschema(depth)),
            16 => ("dependentRequired", json!({self.pick(NAMES): self.some_names()})),
            17 => ("dependentSchemas", json!(self.named(depth))),
            18 => ("unevaluatedProperties", self.subschema(depth)),
            19 => (self.pick(&["minProperties", "maxProperties"]), json!(count)),
            20..22 => ("items", self.subschema(depth)),
            22 => ("prefixItems", json!(self.subschemas(depth))),
            23 => ("contains", self.subschema(depth)),
            24 => (self.pick(&["minContains", "maxContains"]), json!(count)),
            25 => ("unevaluatedItems", self.subschema(depth)),
            26 => ("uniqueItems", json!(true)),
            27 => (self.pick(&["minItems", "maxItems"]), json!(count)),
            28 => (self.pick(&["minLength", "maxLength"]), json!(count)),
            29 => ("pattern", json!(self.pick(&["^a", "b$", "^[ab]*$"]))),
            30 => (self.pick(&["minimum", "exclusiveMaximum"]), json!(count)),
            31 => ("multipleOf", json!(self.pick(&[1.0, 1.5, 2.0]))),
            32 => ("enum", json!(self.constants())),
            33 => ("const", self.constant()),
            34..36 => ("not", self.subschema(depth)),
            36 => ("if", self.subschema(depth)),
            37 => ("then", self.subschema(depth)),
            38 => ("else", self.subschema(depth)),
            39..41 => ("allOf", json!(self.subschemas(depth))),
            41..44 => ("anyOf", json!(self.subschemas(depth))),
            44..47 => ("oneOf", json!(self.subschemas(depth))),
            _ if self.definitions > 0 => (
                "$ref",
                json!(format!("#/$defs/D{}", self.rng.usize(0..self.definitions))),
            ),
            _ => ("$ref", json!("#")),
        }
    }
}
