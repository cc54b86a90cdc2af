//! Random schemas over the whole vocabulary, and folders of files that refer to each other, judged by two validators that share
//! no code with the types. What is judged at run time by the same checks must have the same verdicts.
//!
//! At build time `RANDOM_SCHEMAS` is how many schemas there are, 60 by default, `RANDOM_FOLDERS` how many folders, 40 by
//! default, and `RANDOM_SEED` the seed of the first.

use std::panic::catch_unwind;

use exactify::{Check, Exact};
use exactify_build::Generator;
use fastrand::Rng;
use proof::{write, Documents, Instances, Json, Judge};
use serde::Serialize;
use serde_json::{json, Value};

#[allow(missing_docs, dead_code, clippy::all)]
mod types {
    include!(concat!(env!("OUT_DIR"), "/random.rs"));
}

#[allow(missing_docs, dead_code, clippy::all)]
mod folders {
    include!(concat!(env!("OUT_DIR"), "/folders.rs"));
}

pub use folders::FOLDERS;
pub use types::SCHEMAS;

/// The text of a schema, and what its types make of a text.
pub type Random = (&'static str, fn(&str) -> Outcome);

/// What a type makes of a text.
#[derive(Debug, PartialEq)]
pub struct Outcome {
    /// Whether `serde_json::from_str`, `exactify::from_str` and `exactify::accepts` accept it.
    pub accepted: [bool; 3],
    /// The text that the value is written as.
    pub written: Option<String>,
}

fn outcome<T: Exact + Serialize>(text: &str) -> Outcome {
    let read = serde_json::from_str::<T>(text);
    Outcome {
        accepted: [
            read.is_ok(),
            exactify::from_str::<T>(text).is_ok(),
            exactify::accepts::<T>(text),
        ],
        written: read.ok().and_then(|value| serde_json::to_string(&value).ok()),
    }
}

/// How many instances were judged.
#[derive(Debug, Default)]
pub struct Tally {
    /// All of them.
    pub instances: usize,
    /// Those that the validators accept.
    pub accepted: usize,
    /// Those of which the validators disagree with each other, which are left out.
    pub undecided: usize,
    /// Schemas that a validator does not take.
    pub not_judged: usize,
    /// Schema, text and outcome wherever types and validators disagree.
    pub disagreements: Vec<String>,
}

/// Judges `each` instances of every schema.
pub fn judge(each: usize) -> Tally {
    let mut tally = Tally::default();
    for random in SCHEMAS {
        let schema: Value = serde_json::from_str(random.0).expect("a schema is JSON");
        let Ok(judge) = catch_unwind(|| Judge::new(&schema)) else {
            tally.not_judged += 1;
            continue;
        };
        tally.judge(random, check(&[("root", random.0)]), &schema, &judge, each);
    }
    tally
}

/// Judges `each` instances of every file of every folder.
pub fn judge_folders(each: usize) -> Tally {
    let mut tally = Tally::default();
    for files in FOLDERS {
        let texts = files.iter().map(|(name, (text, _))| (*name, *text));
        let documents = Documents::new("https://example.com/folder/", texts);
        let Ok(judges) = catch_unwind(|| documents.judges()) else {
            tally.not_judged += 1;
            continue;
        };
        for (index, ((_, random), judge)) in files.iter().zip(&judges).enumerate() {
            let mut texts: Vec<(&str, &str)> = files.iter().map(|(name, (text, _))| (*name, *text)).collect();
            texts.swap(0, index);
            tally.judge(random, check(&texts), &documents.bundle(index), judge, each);
        }
    }
    tally
}

/// The check that is made at run time.
fn check(schemas: &[(&str, &str)]) -> &'static Check {
    Generator::new().check(schemas).expect("types were made of them")
}

impl Tally {
    /// Judges `each` instances made of `schema`, and others.
    fn judge(&mut self, (text, outcome): &Random, check: &Check, schema: &Value, judge: &Judge, each: usize) {
        let mut random = Rng::with_seed(1);
        // The maker of instances does not know what to make of every schema.
        let made = catch_unwind(|| Instances::new(schema, 1).take(each / 2).collect::<Vec<Json>>());
        // The validators see what a `Value` holds.
        let is_held = |json: &Json| !json.has_repeated_name() && !json.has_long_number() && !json.has_private_name();
        let made = made.unwrap_or_default().into_iter().filter(is_held);
        let mut texts: Vec<String> = made.map(|json| write(&json, &mut random)).collect();
        texts.extend((0..each / 2).map(|_| any(&mut random, 3).to_string()));
        for instance in texts {
            let Ok(value) = serde_json::from_str::<Value>(&instance) else {
                continue;
            };
            self.instances += 1;
            let Some(wanted) = judge.verdict(&value) else {
                self.undecided += 1;
                continue;
            };
            self.accepted += usize::from(wanted);
            let found = outcome(&instance);
            let plain = Json::parse(&instance).plain();
            let is_kept = found
                .written
                .as_deref()
                .is_none_or(|written| Json::parse(written).plain() == plain);
            if found.accepted != [wanted; 3] || check.accepts(&instance) != wanted || !is_kept {
                self.disagreements
                    .push(format!("{text}\n{schema}\n{instance}\n{found:?}, wanted {wanted}"));
            }
        }
    }
}

/// The outcome of so many schemas or folders, as a table.
pub fn markdown(tally: &Tally, count: usize) -> String {
    format!(
        "| | |\n|---|---|\n| made | {count} |\n| of which a validator does not take | {} |\n| instances | {} |\n| accepted | {} |\n\
         | left out, as the validators disagree | {} |\n| disagreements | {} |\n",
        tally.not_judged,
        tally.instances,
        tally.accepted,
        tally.undecided,
        tally.disagreements.len()
    )
}

/// A value of few names and constants.
fn any(random: &mut Rng, depth: usize) -> Value {
    const NAMES: [&str; 4] = ["a", "b", "c", "x"];
    match random.u8(0..if depth == 0 { 8 } else { 16 }) {
        0 => Value::Null,
        1 => json!(random.bool()),
        2 => json!(random.i8(0..3)),
        3 => json!(f32::from(random.i8(-2..4)) / 2.0),
        4..6 => json!(NAMES[random.usize(0..4)]),
        6 => json!(["", "ab", "ba", "abcd"][random.usize(0..4)]),
        7 => [json!({}), json!([])][random.usize(0..2)].clone(),
        8..11 => {
            let count = random.usize(0..4);
            (0..count).map(|_| any(random, depth - 1)).collect()
        }
        _ => {
            let count = random.usize(0..4);
            let entry = |_| (NAMES[random.usize(0..4)].to_owned(), any(random, depth - 1));
            Value::Object((0..count).map(entry).collect())
        }
    }
}
