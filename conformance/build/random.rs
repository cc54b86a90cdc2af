//! Random schemas over the whole vocabulary, and folders of them, small and with few names and constants, so that their parts
//! meet.

use fastrand::Rng;
use serde_json::{json, Map, Value};

const NAMES: &[&str] = &["a", "b", "c"];
/// Patterns of names, of which some match the same ones.
const PATTERNS: &[&str] = &["^a", "b|c", "c$"];
const TYPES: &[&str] = &[
    "object", "object", "array", "string", "integer", "number", "boolean", "null",
];

/// Titles, names of definitions and, in lower case, of files: few, so that several ask for one name.
const TITLES: &[&str] = &["Root", "A", "B", "D0", "D1", "RootValue"];

/// The schema of this seed.
pub fn schema(seed: u64) -> Value {
    let mut random = Random::new(seed);
    let definitions = random.rng.usize(0..3);
    random.references = (0..definitions).map(|index| format!("#/$defs/D{index}")).collect();
    let mut schema = match random.may(25) {
        true => random.guarded_object(),
        false => random.object_of_keywords(3),
    };
    schema.insert("title".to_owned(), json!("Root"));
    let definitions = (0..definitions).map(|index| (format!("D{index}"), random.subschema(2)));
    let definitions: Map<String, Value> = definitions.collect();
    schema.insert("$defs".to_owned(), Value::Object(definitions));
    Value::Object(schema)
}

/// A schema of a folder.
pub struct File {
    /// The name of the file without its extension.
    pub name: &'static str,
    /// What its root has to be called in Rust.
    pub root: String,
    pub schema: Value,
}

/// The schemas of two to four files of a folder, which refer to each other, by name or by `$id`, and ask for the same names.
pub fn folder(seed: u64) -> Vec<File> {
    let mut random = Random::new(seed);
    let mut names = ["a", "b", "root", "d-0", "d1", "root-value"].to_vec();
    random.rng.shuffle(&mut names);
    names.truncate(random.rng.usize(2..5));
    let has_ids = random.may(30);
    let address = |name: &str| match has_ids {
        true => format!("id-{name}"),
        false => format!("{name}.json"),
    };
    // The same in each file, so that a local reference leads somewhere wherever it is copied to.
    let definitions = random.some(TITLES, 25);
    let titles: Vec<Option<&str>> = names
        .iter()
        .map(|_| random.may(70).then(|| random.pick(TITLES)))
        .collect();
    let mut files = Vec::new();
    for (index, name) in names.iter().enumerate() {
        random.references.clear();
        for other in &names {
            let address = if other == name { String::new() } else { address(other) };
            random.references.push(format!("{address}#"));
            let pointers = definitions
                .iter()
                .map(|definition| format!("{address}#/$defs/{definition}"));
            random.references.extend(pointers);
        }
        let mut schema = random.root();
        if let Some(title) = titles[index] {
            schema.insert("title".to_owned(), json!(title));
        }
        if has_ids {
            schema.insert("$id".to_owned(), json!(address(name)));
        }
        let definitions: Map<String, Value> = definitions
            .iter()
            .map(|definition| ((*definition).to_owned(), random.shared_subschema(2)))
            .collect();
        schema.insert("$defs".to_owned(), Value::Object(definitions));
        files.push(File {
            name,
            root: String::new(),
            schema: Value::Object(schema),
        });
    }
    for (file, root) in files.iter_mut().zip(roots(&names, &titles)) {
        file.root = root;
    }
    files
}

/// What the roots of files are called: by title, unless another root is called so, or else by file.
fn roots(names: &[&str], titles: &[Option<&str>]) -> Vec<String> {
    let of_file = |name: &str| match name {
        "d-0" => "D0".to_owned(),
        "root-value" => "RootValue".to_owned(),
        name => name[..1].to_uppercase() + &name[1..],
    };
    let mut by_title: Vec<bool> = titles.iter().map(Option::is_some).collect();
    loop {
        let named = names.iter().zip(titles).zip(&by_title);
        let roots: Vec<String> = named
            .map(|((name, title), by_title)| match title.filter(|_| *by_title) {
                Some(title) => title.to_owned(),
                None => of_file(name),
            })
            .collect();
        let is_shared = |root: &String| roots.iter().filter(|other| *other == root).count() > 1;
        let settled = by_title.clone();
        for (by_title, root) in by_title.iter_mut().zip(&roots) {
            *by_title &= !is_shared(root);
        }
        if settled == by_title {
            return roots;
        }
    }
}

struct Random {
    rng: Rng,
    /// What `$ref` may be; `#` if there is nothing else.
    references: Vec<String>,
    /// Subschemas that may stand in several places, where references may mean something else.
    shared: Vec<Value>,
    /// Whether subschemas are shared and have titles.
    is_folder: bool,
}

impl Random {
    fn new(seed: u64) -> Random {
        Random {
            rng: Rng::with_seed(seed),
            references: Vec::new(),
            shared: Vec::new(),
            is_folder: false,
        }
    }

    /// The keywords of a root, which may be an object, a reference, or a value or `null`.
    fn root(&mut self) -> Map<String, Value> {
        self.is_folder = true;
        let keywords = match self.rng.u8(0..10) {
            0 => json!({"$ref": self.pick(&self.references.clone())}),
            1 => json!({"enum": ["a", "b", null]}),
            2 => json!({"oneOf": [{"type": "null"}, self.shared_subschema(2)]}),
            3 => json!({"type": [self.pick(TYPES), "null"], "maxLength": 2, "minProperties": 1, "minimum": 1}),
            4 => json!({"allOf": [self.shared_subschema(2)]}),
            _ => return self.object_of_keywords(3),
        };
        match keywords {
            Value::Object(mut keywords) => {
                if let Some(Value::Array(types)) = keywords.get_mut("type") {
                    types.dedup();
                }
                keywords
            }
            _ => Map::new(),
        }
    }

    /// A subschema that stands elsewhere as well, or may.
    fn shared_subschema(&mut self, depth: usize) -> Value {
        if !self.shared.is_empty() && self.may(40) {
            return self.pick(&self.shared.clone());
        }
        let mut made = self.subschema(depth);
        if let (Value::Object(keywords), true) = (&mut made, self.may(40)) {
            keywords.insert("title".to_owned(), json!(self.pick(TITLES)));
        }
        self.shared.push(made.clone());
        made
    }

    fn some<T: Clone>(&mut self, from: &[T], percent: u8) -> Vec<T> {
        let mut some = from.to_vec();
        some.retain(|_| self.may(percent));
        some
    }

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
            10 if depth > 0 => self.choice_of_arrays(),
            _ if depth == 0 => json!({"type": self.pick(TYPES)}),
            _ => Value::Object(self.object_of_keywords(depth)),
        }
    }

    fn subschemas(&mut self, depth: usize) -> Vec<Value> {
        (0..self.rng.usize(1..4)).map(|_| self.subschema(depth)).collect()
    }

    fn named(&mut self, depth: usize) -> Map<String, Value> {
        let names = self.some_names().into_iter();
        let mut named = Map::new();
        for name in names {
            let subschema = match self.is_folder {
                true => self.shared_subschema(depth),
                false => self.subschema(depth),
            };
            named.insert(name.to_owned(), subschema);
        }
        named
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
        if self.may(25) {
            let patterns = self.some(PATTERNS, 60).into_iter();
            let matched = patterns.map(|pattern| (pattern.to_owned(), self.plain()));
            keywords.insert("patternProperties".to_owned(), Value::Object(matched.collect()));
        }
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

    /// Arrays that an item or their length tells apart, or does not.
    fn choice_of_arrays(&mut self) -> Value {
        let branches = (0..self.rng.usize(2..4)).map(|_| {
            let items = (0..self.rng.usize(1..3)).map(|_| match self.may(60) {
                true => json!({"const": self.constant()}),
                false => self.plain(),
            });
            let mut array = Map::from_iter([("type".to_owned(), json!("array"))]);
            array.insert("prefixItems".to_owned(), items.collect());
            for (name, percent) in [("minItems", 75), ("maxItems", 30)] {
                if self.may(percent) {
                    array.insert(name.to_owned(), json!(self.rng.usize(1..4)));
                }
            }
            if self.may(25) {
                array.insert("items".to_owned(), json!(false));
            }
            Value::Object(array)
        });
        let branches: Vec<Value> = branches.collect();
        json!({self.pick(&["oneOf", "anyOf"]): branches})
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
            14 => {
                let patterns = self.some(PATTERNS, 60).into_iter();
                let matched = patterns.map(|pattern| (pattern.to_owned(), self.subschema(depth)));
                ("patternProperties", Value::Object(matched.collect()))
            }
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
            _ if self.references.is_empty() => ("$ref", json!("#")),
            _ => ("$ref", json!(self.pick(&self.references.clone()))),
        }
    }
}
