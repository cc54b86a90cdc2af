//! What holds of an instance or not, as the instance decides: `not`, `if`, and the branches of a choice that several may
//! accept.

use std::sync::OnceLock;

use super::{Branch, Branches, Check, Reporter};
use crate::json::{self, Json};
use crate::json_type::JsonType;

/// Subschemas of which the verdict is asked, rather than all that they violate.
#[derive(Clone, Copy)]
pub enum Condition {
    /// `not` (JSON Schema core 2020-12, section 10.2.1.4).
    Not(&'static Check),
    /// `if`, `then` and `else` (section 10.2.2).
    If {
        /// The subschema that decides.
        condition: &'static Check,
        /// What is applied if it accepts.
        then: Option<&'static Check>,
        /// What is applied if it refuses.
        otherwise: Option<&'static Check>,
    },
    /// `anyOf` or `oneOf` (sections 10.2.1.2 and 10.2.1.3) whose branches nothing tells apart.
    Choice(&'static Branches),
    /// The subschema of a reference that leads back to itself (section 8.2.3), where checks are made at run time: it is known
    /// once it is made. Until then it asserts nothing.
    Reference(&'static OnceLock<&'static Check>),
}

impl Branches {
    /// The first branch that accepts a JSON text, by its index, if `check`, which has these branches, accepts it as well.
    pub(crate) fn first_accepting(&self, check: &Check, text: &str) -> Option<usize> {
        let nodes = json::nodes(text)?;
        let mut reporter = Reporter::verdict(text);
        reporter.report(check, Json::new(&nodes));
        if reporter.is_truncated() {
            return None;
        }
        let mut branches = self.branches.iter();
        let found = branches.position(|branch| reporter.holds(branch.check, Json::new(&nodes)));
        // The check has accepted the text, and the branches are all that it has for its type.
        Some(found.unwrap_or_default())
    }
}

impl<'t> Reporter<'t> {
    /// Whether a subschema accepts an instance; what it violates is not reported.
    ///
    /// A verdict is remembered once more were given than usual, so that to ask again is no way to a cost without bound.
    pub(super) fn holds(&mut self, check: &Check, json: Json<'t>) -> bool {
        if !self.is_many() {
            return self.on_trial(|reporter| reporter.apply(check, json));
        }
        let pair = self.pair(check, json);
        if let Some(known) = self.verdict_of(pair) {
            return known;
        }
        let holds = self.on_trial(|reporter| reporter.apply(check, json));
        self.keep_verdict(pair, holds);
        holds
    }

    pub(super) fn condition(&mut self, condition: &Condition, json: Json<'t>) {
        match *condition {
            Condition::Not(check) => {
                if self.holds(check, json) {
                    self.refuse("not", json, "the schema under `not` accepts this value");
                }
            }
            Condition::If {
                condition,
                then,
                otherwise,
            } => {
                let (location, check) = match self.holds(condition, json) {
                    true => ("/then", then),
                    false => ("/else", otherwise),
                };
                if let Some(check) = check {
                    self.in_place(location, |reporter| reporter.apply(check, json));
                }
            }
            Condition::Reference(check) => {
                if let Some(check) = check.get() {
                    self.apply(check, json);
                }
            }
            Condition::Choice(choice) if choice.null && json.json_type() == JsonType::Null => {}
            Condition::Choice(choice) => {
                let most = if choice.keyword == "oneOf" { usize::MAX } else { 1 };
                match self.accepting(choice, json, most).len() {
                    0 => self.no_branch(choice, json),
                    1 => {}
                    several => {
                        let message = format_args!("{several} branches accept this value, expected one");
                        self.refuse(choice.keyword, json, message);
                    }
                }
            }
        }
    }

    /// The branches that accept an instance, so many of them at most.
    fn accepting(&mut self, choice: &Branches, json: Json<'t>, most: usize) -> Vec<&'static Check> {
        let branches = choice.branches.iter().map(|branch| branch.check);
        branches.filter(|check| self.holds(check, json)).take(most).collect()
    }

    /// Reports that no branch accepts an instance: what is wrong in the branch that is about its type, if only one is.
    fn no_branch(&mut self, choice: &Branches, json: Json<'t>) {
        let mut likely = choice.branches.iter().filter(|branch| is_about(branch.check, json));
        match (likely.next(), likely.next()) {
            (Some(Branch { location, check, .. }), None) => {
                self.in_place(location, |reporter| reporter.apply(check, json));
            }
            _ => self.refuse(choice.keyword, json, "no branch accepts this value"),
        }
    }

    /// Every subschema that applies to an instance in place, `check` first.
    pub(super) fn applied<'c>(&mut self, check: &'c Check, json: Json<'t>) -> Vec<&'c Check> {
        let mut applied = vec![check];
        let mut next = 0;
        while let Some(&check) = applied.get(next) {
            next += 1;
            applied.extend(check.in_place.iter().map(|(_, check)| *check));
            applied.extend(check.choices.iter().filter_map(|choice| choice.branch_for(json)));
            for (trigger, dependent) in check.object.schemas {
                applied.extend(json.property(trigger).map(|_| *dependent));
            }
            for condition in check.conditions {
                match *condition {
                    Condition::Not(_) => {}
                    Condition::Reference(check) => applied.extend(check.get().copied()),
                    Condition::Choice(choice) => applied.extend(self.accepting(choice, json, usize::MAX)),
                    Condition::If {
                        condition,
                        then,
                        otherwise,
                    } => match self.holds(condition, json) {
                        true => applied.extend([condition].into_iter().chain(then)),
                        false => applied.extend(otherwise),
                    },
                }
            }
        }
        applied
    }
}

/// Whether a subschema accepts values of the type that an instance has.
fn is_about(check: &Check, json: Json<'_>) -> bool {
    let referred = check.conditions.iter().filter_map(|condition| match condition {
        Condition::Reference(check) => check.get().copied(),
        _ => None,
    });
    let mut in_place = check.in_place.iter().map(|(_, check)| *check).chain(referred);
    check.types.accept(json) && in_place.all(|check| is_about(check, json))
}
