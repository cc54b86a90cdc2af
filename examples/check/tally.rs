//! Totals over many lines.

use std::collections::BTreeMap;
use std::fmt;

use konnect_billing::Report;

use crate::batch::MAX_LINE;

/// Counts of lines, and of the violations in them.
#[derive(Default)]
pub struct Tally {
    pub good: u64,
    pub bad: u64,
    pub blank: u64,
    /// By keyword. A record counts with the violations that its report lists, which are at most 100.
    violations: BTreeMap<&'static str, u64>,
    too_long: u64,
}

impl Tally {
    /// Counts an invalid line.
    pub fn refuse(&mut self, report: &Report) {
        self.bad += 1;
        for violation in report.violations() {
            let keyword = violation.keyword().unwrap_or("not JSON, or a name twice");
            *self.violations.entry(keyword).or_default() += 1;
        }
    }

    /// Counts a line that is too long to be checked.
    pub fn too_long(&mut self) {
        self.bad += 1;
        self.too_long += 1;
    }

    pub fn add(&mut self, other: Tally) {
        self.good += other.good;
        self.bad += other.bad;
        self.blank += other.blank;
        self.too_long += other.too_long;
        for (keyword, count) in other.violations {
            *self.violations.entry(keyword).or_default() += count;
        }
    }
}

/// A line of totals, then one for each keyword, the most frequent first.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.good + self.bad + self.blank;
        let (good, bad, blank) = (self.good, self.bad, self.blank);
        let noun = if lines == 1 { "line" } else { "lines" };
        write!(f, "{lines} {noun}: {good} good, {bad} bad, {blank} blank")?;
        let mut violations: Vec<_> = self.violations.iter().collect();
        violations.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        for (keyword, count) in violations {
            write!(f, "\n{count:>10}  {keyword}")?;
        }
        match self.too_long {
            0 => Ok(()),
            count => write!(f, "\n{count:>10}  longer than {MAX_LINE} bytes"),
        }
    }
}
