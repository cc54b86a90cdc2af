//! Schemas with any value in the wrong place: the generator returns source or an error.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use exactify_build::Generator;
use fastrand::Rng;
use serde_json::{json, Map, Value};

#[test]
fn a_schema_in_which_anything_stands_anywhere_never_panics() {
    let schemas = golden();
    let mut keywords = Map::new();
    let mut values = odd();
    schemas
        .iter()
        .for_each(|schema| collect(schema, &mut keywords, &mut values));
    let names: Vec<&String> = keywords.keys().collect();
    let mut random = Rng::with_seed(1);
    let mut answers = [0; 2];
    for _ in 0..rounds() {
        let mut schema = schemas[random.usize(..schemas.len())].clone();
        for _ in 0..=random.usize(..3) {
            let place = any_place(&mut schema, &mut random);
            let value = values[random.usize(..values.len())].clone();
            match place {
                Value::Object(entries) if random.usize(..4) > 0 => {
                    let name = names[random.usize(..names.len())];
                    entries.insert(name.clone(), value);
                }
                Value::Array(items) if random.bool() => items.push(value),
                place => *place = value,
            }
        }
        let text = schema.to_string();
        let answer = catch_unwind(|| {
            Generator::new()
                .source("schema", &text)
                .map_err(|error| error.to_string())
        });
        let answer = answer.unwrap_or_else(|_| panic!("the generator panics at {text}"));
        answers[usize::from(answer.is_ok())] += 1;
        for line in answer.err().iter().flat_map(|error| error.lines()) {
            assert!(leads_somewhere(&schema, line), "{line}\n{text}");
        }
    }
    assert!(answers.iter().all(|&count| count > rounds() / 10), "{answers:?}");
}

/// Whether a line of an error says where something is wrong, by a pointer that leads there.
fn leads_somewhere(schema: &Value, line: &str) -> bool {
    let Some(place) = line.strip_prefix("schema: #") else {
        return false;
    };
    // A control character in a name is shown by its escape.
    let spelt = |pointer: &str| pointer.replace("\\n", "\n").replace("\\t", "\t");
    let mut ends = place.match_indices(": ").map(|(end, _)| end);
    ends.any(|end| schema.pointer(&spelt(&place[..end])).is_some())
}

/// How often; `ROUNDS=100000` asks for more than the quick share.
fn rounds() -> usize {
    let asked = std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    asked.unwrap_or(500)
}

fn golden() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    // A number beyond every double, as one of them holds, is more than a `Value` of serde_json can say.
    let read = |path| serde_json::from_str(&fs::read_to_string(path).unwrap()).ok();
    let schemas: Vec<Value> = paths.iter().filter_map(read).collect();
    assert_eq!(schemas.len() + 1, paths.len());
    schemas
}

/// Values that some part of a schema does not expect.
fn odd() -> Vec<Value> {
    let loops = json!({ "a": { "$ref": "#/$defs/b" }, "b": { "$ref": "#/$defs/a" } });
    let mut odd = vec![
        json!({ "$ref": "#/$defs/a", "$defs": loops }),
        loops,
        json!({ "not": {} }),
    ];
    odd.extend([
        json!(null),
        json!(true),
        json!(false),
        json!([]),
        json!({}),
        json!([null]),
        json!([[]]),
        json!([{}]),
    ]);
    odd.extend([
        json!(-1),
        json!(0),
        json!(0.5),
        json!(1),
        json!(1e300),
        json!(u64::MAX),
        json!(i64::MIN),
    ]);
    odd.extend(
        [
            "",
            "#",
            "#/",
            "#/$defs",
            "#/$defs/a",
            "#a",
            "/",
            "~",
            "other.json",
            "http://x/#/$defs/a",
        ]
        .map(Value::from),
    );
    odd.extend(
        [
            "object", "string", "array", "boolean", "null", "integer", "number", "strange",
        ]
        .map(Value::from),
    );
    odd.extend(
        [
            "self", "Self", "crate", "r#type", "_", "0", "\u{0}", "ä", "日本", "🦀", "a\u{308}", "String", "Option",
        ]
        .map(Value::from),
    );
    odd.extend(
        [
            "^(", "[z-a]", "\\p{L}", "a{2,1}", "(?=a)", "(a)\\1", "^$", "\\", ".{65536}", "*/", "//",
        ]
        .map(Value::from),
    );
    odd
}

/// Every keyword, name and value that occurs in a schema.
fn collect(schema: &Value, keywords: &mut Map<String, Value>, values: &mut Vec<Value>) {
    values.push(schema.clone());
    match schema {
        Value::Object(entries) => {
            for (name, value) in entries {
                keywords.insert(name.clone(), Value::Null);
                values.push(Value::from(name.clone()));
                collect(value, keywords, values);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, keywords, values)),
        _ => {}
    }
}

fn any_place<'a>(schema: &'a mut Value, random: &mut Rng) -> &'a mut Value {
    let inside = match schema {
        Value::Object(entries) => entries.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if inside == 0 || random.usize(..4) == 0 {
        return schema;
    }
    let chosen = random.usize(..inside);
    let next = match schema {
        Value::Object(entries) => entries.values_mut().nth(chosen),
        Value::Array(items) => items.get_mut(chosen),
        _ => None,
    };
    any_place(next.expect("one of those inside"), random)
}
