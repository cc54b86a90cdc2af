//! The goals of performance.

use crate::groups::{CORVUS, FLOOR, ITER_ERRORS, JSONSCHEMA, PLAIN, TYPIFY, ULID};
use crate::measure::Measured;

/// An upper bound for one ratio.
pub struct Goal {
    /// The group.
    pub group: &'static str,
    /// The other contender.
    pub against: &'static str,
    /// The maximum of our time divided by theirs.
    pub at_most: f64,
}

const fn goal(group: &'static str, against: &'static str, at_most: f64) -> Goal {
    Goal {
        group,
        against,
        at_most,
    }
}

/// All goals except the one for allocations.
pub const GOALS: &[Goal] = &[
    goal("read typical", PLAIN, 0.65),
    goal("read largest", PLAIN, 0.50),
    goal("read typical", TYPIFY, 0.35),
    goal("read largest", TYPIFY, 0.35),
    goal("read typical", JSONSCHEMA, 0.20),
    goal("read largest", JSONSCHEMA, 0.20),
    goal("read typical", CORVUS, 0.45),
    goal("read largest", CORVUS, 0.45),
    goal("read an order, of another schema", CORVUS, 0.6),
    goal("read a payment, guarded by its fields", CORVUS, 0.8),
    goal("read a roster, guarded by `contains`", CORVUS, 0.8),
    goal("read a visit, guarded by `not`", CORVUS, 0.8),
    goal("read largest", FLOOR, 4.0),
    goal("refuse a million labels", FLOOR, 0.01),
    goal("write typical", PLAIN, 1.0),
    goal("write largest", PLAIN, 1.0),
    goal("report five faults", ITER_ERRORS, 0.5),
    goal("report a hundred bad labels", ITER_ERRORS, 0.5),
    goal("Ulid parse", ULID, 1.0),
    goal("Ulid print into a buffer", ULID, 1.0),
    goal("Ulid print into a String", ULID, 1.0),
];

/// The maximum number of allocations for reading the typical request.
pub const ALLOCATIONS: u64 = 3;

impl Goal {
    /// The measured ratio.
    pub fn ratio(&self, measured: &[Measured]) -> Option<f64> {
        let group = measured.iter().find(|measured| measured.name == self.group)?;
        let row = group.rows.iter().find(|row| row.contender == self.against)?;
        Some(row.ratio)
    }
}
