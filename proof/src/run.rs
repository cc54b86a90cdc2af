//! The differential test: as many instances as wanted, on as many threads.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use exactify::Exact;
use fastrand::Rng;
use serde::Serialize;
use serde_json::Value;

use crate::{check, write, Instances, Judge, Verdict};

/// How much to run. The outcome depends on `instances` and `seed` alone, never on `threads`.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// How many instances to make.
    pub instances: u64,
    /// Where the randomness starts.
    pub seed: u64,
    /// How many threads share the work.
    pub threads: usize,
}

/// What became of the instances.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many were accepted, refused, or refused for a repeated name only or also.
    pub verdicts: BTreeMap<Verdict, u64>,
    /// How many there were of each class of disagreement, and the first text of each.
    pub disagreements: BTreeMap<String, (u64, String)>,
    /// The bytes of all texts.
    pub bytes: u64,
}

/// So many instances come of one seed; then the next seed's turn is.
const BLOCK: u64 = 10_000;

/// Compares the type `T` with the schema that it was made from.
///
/// # Panics
///
/// If a validator refuses the schema.
pub fn differential<T: Exact + Serialize + PartialEq>(schema: &Value, run: Run) -> Tally {
    let next = AtomicU64::new(0);
    let work = || {
        let judge = Judge::new(schema);
        let mut tally = Tally::default();
        loop {
            let block = next.fetch_add(1, Ordering::Relaxed);
            let done = block.saturating_mul(BLOCK);
            if done >= run.instances {
                return tally;
            }
            let count = BLOCK.min(run.instances - done) as usize;
            let seed = run.seed.wrapping_add(block);
            let mut random = Rng::with_seed(!seed);
            for instance in Instances::new(schema, seed).take(count) {
                let text = write(&instance, &mut random);
                tally.bytes += text.len() as u64;
                // A panic is a disagreement as any other, and it ends no run.
                let checked = catch_unwind(AssertUnwindSafe(|| check::<T>(&instance, &text, &judge)));
                match checked.unwrap_or_else(|_| Err("panic".to_owned())) {
                    Ok(verdict) => *tally.verdicts.entry(verdict).or_default() += 1,
                    Err(disagreement) => tally.disagree(&disagreement, format!("seed {seed}: {disagreement}\n{text}")),
                }
            }
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..run.threads.max(1)).map(|_| scope.spawn(work)).collect();
        let tallies = workers.into_iter().map(|worker| worker.join().expect("a whole run"));
        tallies.fold(Tally::default(), Tally::plus)
    })
}

impl Tally {
    /// How many instances there were.
    pub fn instances(&self) -> u64 {
        let disagreed = self.disagreements.values().map(|(count, _)| count);
        self.verdicts.values().chain(disagreed).sum()
    }

    fn disagree(&mut self, disagreement: &str, first: String) {
        let class = disagreement.split(": ").next().unwrap_or_default();
        self.disagreements.entry(class.to_owned()).or_insert((0, first)).0 += 1;
    }

    fn plus(mut self, other: Tally) -> Tally {
        self.bytes += other.bytes;
        for (verdict, count) in other.verdicts {
            *self.verdicts.entry(verdict).or_default() += count;
        }
        for (class, (count, first)) in other.disagreements {
            self.disagreements.entry(class).or_insert((0, first)).0 += count;
        }
        self
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "instances     {}", self.instances())?;
        writeln!(f, "bytes         {}", self.bytes)?;
        for (verdict, count) in &self.verdicts {
            let verdict = format!("{verdict:?}").to_lowercase();
            writeln!(f, "{verdict:<13} {count}")?;
        }
        let disagreed: u64 = self.disagreements.values().map(|(count, _)| count).sum();
        write!(f, "disagreements {disagreed}")?;
        for (class, (count, first)) in &self.disagreements {
            write!(f, "\n\n{count} × {class}, first:\n{first}")?;
        }
        Ok(())
    }
}
