//! The types of the schemas in `api/`, which refer to each other like those of a published API. They are generated
//! together.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use fastrand::Rng;
use proof::{write, Documents, Instances, Json, Judge, Verdict};
use serde_json::Value;

mod keywords;
mod turned;

use keywords::Keywords;

/// A file of the folder.
pub struct Component {
    /// Its name.
    pub file: &'static str,
    /// Its text.
    pub schema: &'static str,
    /// Reads an instance as the type of its root through every entry point, and compares with the judge's verdict.
    pub check: fn(&Json, &str, &Judge) -> Result<Verdict, String>,
}

#[allow(missing_docs, dead_code, clippy::all)]
mod types {
    include!(concat!(env!("OUT_DIR"), "/api.rs"));
}

#[rustfmt::skip]
mod components {
    use super::{types, Component};

    include!(concat!(env!("OUT_DIR"), "/components.rs"));
}

pub use components::COMPONENTS;

/// The source of the types.
pub const SOURCE: &str = include_str!(concat!(env!("OUT_DIR"), "/api.rs"));

/// The URI of the folder in its own references.
const PUBLISHED_AT: &str = "https://schemas.example.com/v3/";

/// The outcomes of the instances of a component.
#[derive(Debug, Default)]
pub struct Tally {
    /// The number of instances by outcome.
    pub verdicts: BTreeMap<Verdict, usize>,
    /// The number of disagreements between judge and types, and the first one.
    pub disagreements: (usize, Option<String>),
    /// Which of the folder's keywords some instance violates: file and pointer of each.
    pub violated: BTreeSet<(usize, String)>,
}

impl Tally {
    /// How many instances ended with `verdict`.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.verdicts.get(&verdict).copied().unwrap_or(0)
    }

    /// How many instances there were.
    pub fn instances(&self) -> usize {
        self.verdicts.values().sum::<usize>() + self.disagreements.0
    }

    /// Both together.
    #[must_use]
    pub fn plus(mut self, other: &Tally) -> Tally {
        for (verdict, count) in &other.verdicts {
            *self.verdicts.entry(*verdict).or_default() += count;
        }
        self.violated.extend(other.violated.iter().cloned());
        self.disagreements.0 += other.disagreements.0;
        self.disagreements.1 = self.disagreements.1.or_else(|| other.disagreements.1.clone());
        self
    }
}

/// The assertions of the folder that no instance of `tally` violates.
pub fn untried(tally: &Tally) -> Vec<String> {
    let all = (0..COMPONENTS.len()).flat_map(|file| assertions(file).into_iter().map(move |pointer| (file, pointer)));
    all.filter(|keyword| !tally.violated.contains(keyword))
        .map(|(file, pointer)| format!("{}#{pointer}", COMPONENTS[file].file))
        .collect()
}

fn assertions(file: usize) -> Vec<String> {
    let schema = serde_json::from_str(COMPONENTS[file].schema).expect("a file of the folder is JSON");
    keywords::assertions(&schema)
}

/// Makes `instances` instances from the schema of each component, and some more from the schema with each assertion
/// negated. Compares the component's type with two validators on all of them.
///
/// # Panics
///
/// If a validator refuses a schema.
pub fn compare(instances: usize) -> BTreeMap<&'static str, Tally> {
    let documents = Documents::new(
        PUBLISHED_AT,
        COMPONENTS.iter().map(|component| (component.file, component.schema)),
    );
    let (documents, judges, next) = (&documents, &documents.judges(), &AtomicUsize::new(0));
    let work = move || {
        let mut made = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(component) = COMPONENTS.get(index) else {
                return made;
            };
            let tally = compare_one(index, &documents.bundle(index), &judges[index], instances);
            made.push((component.file, tally));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        // Unoptimised code needs more than the default stack of a thread.
        let worker = || thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, work);
        let workers: Vec<_> = (0..threads).map(|_| worker().expect("a thread")).collect();
        let made = workers
            .into_iter()
            .flat_map(|worker| worker.join().expect("a whole run"));
        made.collect()
    })
}

/// The result of [`compare`] as a Markdown table.
pub fn markdown(instances: usize) -> String {
    let tallies = compare(instances);
    let all = tallies.values().fold(Tally::default(), Tally::plus);
    let exact = tallies.values().filter(|tally| tally.disagreements.0 == 0).count();
    let is_item = |line: &&str| {
        ["pub struct ", "pub enum ", "pub type "]
            .iter()
            .any(|item| line.starts_with(item))
    };
    let rows = [
        ("files", tallies.len()),
        ("types made of them", SOURCE.lines().filter(is_item).count()),
        ("lines of their source", SOURCE.lines().count()),
        ("components that are exact", exact),
        ("assertions that no instance violates", untried(&all).len()),
        ("instances", all.instances()),
        ("accepted", all.count(Verdict::Accepted)),
        ("refused", all.count(Verdict::Refused)),
        (
            "refused by the types alone, for a name twice",
            all.count(Verdict::Repeated),
        ),
        (
            "left out, as no validator holds the digits of their numbers",
            all.count(Verdict::Unjudged),
        ),
        ("disagreements", all.disagreements.0),
    ];
    let rows: String = rows
        .iter()
        .map(|(name, count)| format!("| {name} | {count} |\n"))
        .collect();
    format!("| | |\n|---|---|\n{rows}")
}

fn compare_one(index: usize, bundle: &Value, judge: &Judge, instances: usize) -> Tally {
    let mut tally = Tally::default();
    let mut random = Rng::with_seed(2);
    let keywords = Keywords::new(bundle, index);
    let mut compare = |instance: &Json| compare_instance(index, instance, judge, &keywords, &mut random, &mut tally);
    for instance in Instances::new(bundle, 1).take(instances) {
        compare(&instance);
    }
    for pointer in assertions(index) {
        let mut turned = bundle.clone();
        turned::turn(&mut turned, index, &pointer);
        let keyword = (index, pointer);
        for instance in Instances::new(&turned, 3).take(MOST_TRIES) {
            if compare(&instance).contains(&keyword) {
                break;
            }
        }
    }
    tally
}

/// The maximum number of instances of a schema with an assertion negated. One of them should violate the assertion.
const MOST_TRIES: usize = 60;

/// The keywords that the instance violates.
fn compare_instance(
    index: usize,
    instance: &Json,
    judge: &Judge,
    keywords: &Keywords,
    random: &mut Rng,
    tally: &mut Tally,
) -> BTreeSet<(usize, String)> {
    let text = write(instance, random);
    let check = COMPONENTS[index].check;
    let checked = catch_unwind(AssertUnwindSafe(|| check(instance, &text, judge)));
    let mut violated = BTreeSet::new();
    match checked.unwrap_or_else(|panic| Err(message(&*panic))) {
        Ok(verdict) => {
            if verdict == Verdict::Refused {
                let paths = judge.violated(&instance.to_value().0);
                violated.extend(paths.iter().map(|path| keywords.place(path)));
                tally.violated.extend(violated.iter().cloned());
            }
            *tally.verdicts.entry(verdict).or_default() += 1;
        }
        Err(disagreement) => {
            tally.disagreements.0 += 1;
            let first = || format!("{disagreement}\n{text}");
            tally.disagreements.1.get_or_insert_with(first);
        }
    }
    violated
}

/// The message of a panic. A judge panics if its validators disagree.
fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    format!("panic: {}", text.unwrap_or("without a word"))
}
