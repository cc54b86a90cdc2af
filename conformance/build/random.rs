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
    let mut schema = match random.may(25) {
        true => random.guarded_object(),
        false => random.object_of_keywords(3),
    };
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
            9 if depth > 0 => Value::Object(self.guarded_object()),
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

    /// An object with a few properties, and keywords that ask which of them are there and what they are.
    fn guarded_object(&mut self) -> Map<String, Value> {
        let mut keywords = Map::new();
        keywords.insert("type".to_owned(), json!("object"));
        let properties = self
            .some_names()
            .into_iter()
            .map(|name| (name.to_owned(), self.plain()));
        let properties: Map<String, Value> = properties.collect();
        keywords.insert("properties".to_owned(), Value::Object(properties));
        if self.may(20) {
            keywords.insert("required".to_owned(), json!([self.pick(NAMES)]));
        }
        if self.may(15) {
            keywords.insert("additionalProperties".to_owned(), json!(false));
        }
        for _ in 0..self.rng.usize(1..3) {
            keywords.append(&mut self.guard(2));
        }
        keywords
    }

    /// The values of a property that is easily compared with others, or is not.
    fn plain(&mut self) -> Value {
        self.pick(&[
            json!({"type": "string"}),
            json!({"type": "string", "maxLength": 1}),
            json!({"enum": ["a", "b", "ab"]}),
            json!({"enum": ["a", "b", null]}),
            json!({"type": "boolean"}),
            json!({"type": ["boolean", "null"]}),
            json!({"type": ["string", "null"]}),
            json!({"type": ["string", "integer"]}),
            json!({"type": "null"}),
            json!({"type": "number"}),
            json!({"type": "array", "items": {"type": "string"}}),
            json!({"anyOf": [{"const": "a"}, {"minLength": 2}]}),
            json!({}),
        ])
    }

    /// Keywords that ask about an object's properties.
    fn guard(&mut self, depth: usize) -> Map<String, Value> {
        let named = |name: &str, value: Value| Map::from_iter([(name.to_owned(), value)]);
        let names = self.some_names();
        match self.rng.u8(0..if depth == 0 { 6 } else { 14 }) {
            0..2 => named("required", json!(names)),
            2..4 => {
                let mut asked = named("properties", json!({self.pick(NAMES): self.asked()}));
                if self.may(50) {
                    asked.insert("required".to_owned(), json!(names));
                }
                asked
            }
            4 => named("dependentRequired", json!({self.pick(NAMES): names})),
            5 => named(self.pick(&["minProperties", "maxProperties"]), json!(2)),
            6..8 => named("not", Value::Object(self.guard(depth - 1))),
            8..11 => {
                let keyword = self.pick(&["anyOf", "oneOf", "allOf", "anyOf"]);
                let branches = (0..self.rng.usize(1..4)).map(|_| self.guard(depth - 1));
                named(keyword, branches.collect())
            }
            11 => {
                let dependent = json!({self.pick(NAMES): self.guard(depth - 1)});
                named("dependentSchemas", dependent)
            }
            _ => {
                let mut asked = named("if", Value::Object(self.guard(depth - 1)));
                for name in ["then", "else"] {
                    if self.may(75) {
                        asked.insert(name.to_owned(), Value::Object(self.guard(depth - 1)));
                    }
                }
                asked
            }
        }
    }

    /// What a property is asked for.
    fn asked(&mut self) -> Value {
        match self.rng.u8(0..12) {
            0..3 => json!({"const": self.constant()}),
            3..5 => json!({"enum": self.constants()}),
            5 => json!({"not": {"const": self.constant()}}),
            6 => json!({"not": {"enum": self.constants()}}),
            7 => json!(self.rng.bool()),
            8 => json!({"type": self.types()}),
            9 => json!({"anyOf": [{"const": self.constant()}, {"type": self.types()}]}),
            10 => json!({"type": "string", "const": "a"}),
            _ => json!({"minLength": 1}),
        }
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
