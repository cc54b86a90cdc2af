//! The place that the interpreter has reached, and the violations that it has found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::location::{Keyword, Location};
use super::Check;
use crate::excerpt::Excerpt;
use crate::json::Json;
use crate::names::Step;
use crate::report::{Texts, Violation};

/// Collects violations with their locations, up to a limit. With room for none it gives a verdict alone.
pub(crate) struct Reporter<'t> {
    text: &'t str,
    pub(super) closed: bool,
    /// The instance location.
    instance: Location,
    /// How many steps it has.
    pub(super) depth: usize,
    /// The keyword location, without the keyword that is violated.
    keyword: Location,
    /// The offset of the instance that may also be `null`, for the message.
    pub(super) nullable: Option<usize>,
    /// The name of a property, while it is the instance.
    pub(super) name: Option<Json<'t>>,
    /// How many instances subschemas were applied to, and from how many on those that obeyed are remembered.
    applied: usize,
    many: usize,
    /// The checks and instances, by their addresses, of which a further look finds nothing.
    obeyed: BTreeSet<(usize, usize)>,
    /// Whether a verdict is asked for, and what was found is not reported; and whether anything was.
    trial: bool,
    failed: bool,
    /// The verdicts that were given on trial.
    verdicts: BTreeMap<(usize, usize), bool>,
    found: Vec<Violation>,
    limit: usize,
    /// How many more bytes of locations and messages may be kept.
    budget: usize,
    truncated: bool,
}

/// So many subschemas are usually applied to a value or name of a text, at most.
const MANY: usize = 8;

impl<'t> Reporter<'t> {
    /// Locations and messages together are kept up to four times the text's length, and 64 KiB.
    pub fn new(text: &'t str, limit: usize, closed: bool) -> Self {
        Reporter {
            text,
            closed,
            instance: Location::new(),
            depth: 0,
            keyword: Location::new(),
            nullable: None,
            name: None,
            applied: 0,
            many: 0,
            obeyed: BTreeSet::new(),
            trial: false,
            failed: false,
            verdicts: BTreeMap::new(),
            found: Vec::with_capacity(limit.min(8)),
            limit,
            budget: text.len().saturating_mul(4).saturating_add(64 << 10),
            truncated: false,
        }
    }

    /// One that keeps nothing: what it was to report, [`is_truncated`](Self::is_truncated) says.
    pub fn verdict(text: &'t str) -> Self {
        Reporter::new(text, 0, false)
    }

    pub fn finish(self) -> (Vec<Violation>, bool) {
        (self.found, self.truncated)
    }

    /// Whether there were more violations than it keeps: nothing more needs to be looked for.
    pub fn is_truncated(&self) -> bool {
        self.truncated || self.failed
    }

    /// Whether nobody is told what is violated, but that something is.
    pub(super) fn is_silent(&self) -> bool {
        self.trial || self.limit == 0
    }

    pub(super) fn count(&self) -> usize {
        self.found.len() + usize::from(self.is_truncated())
    }

    /// Whether `apply` finds nothing to report.
    pub(super) fn on_trial(&mut self, apply: impl FnOnce(&mut Self)) -> bool {
        let outer = (self.trial, self.failed, self.closed);
        (self.trial, self.failed, self.closed) = (true, false, false);
        apply(self);
        let failed = self.failed;
        (self.trial, self.failed, self.closed) = outer;
        !failed
    }

    pub(super) fn pair(&self, check: &Check, json: Json<'t>) -> (usize, usize) {
        (std::ptr::from_ref(check).addr(), self.offset(json))
    }

    pub(super) fn verdict_of(&self, pair: (usize, usize)) -> Option<bool> {
        self.verdicts.get(&pair).copied()
    }

    pub(super) fn keep_verdict(&mut self, pair: (usize, usize), holds: bool) {
        self.verdicts.insert(pair, holds);
    }

    /// Refuses `json`, whatever a subschema that is on trial would make of it.
    pub(super) fn refuse_whatever(&mut self, json: Json<'t>, message: &dyn fmt::Display) {
        let trial = std::mem::replace(&mut self.trial, false);
        self.push("", self.offset(json), None, message);
        (self.trial, self.failed) = (trial, self.failed || trial);
    }

    /// Reports that the instance `json` breaks `keyword`.
    pub(super) fn refuse(&mut self, keyword: &'static str, json: Json<'t>, message: impl fmt::Display) {
        self.push(keyword, self.offset(json), None, &message);
    }

    /// Reports at `offset` that the instance breaks `keyword`, of which `property` is the operand.
    pub(super) fn push(
        &mut self,
        keyword: &'static str,
        offset: usize,
        property: Option<&'static str>,
        message: &dyn fmt::Display,
    ) {
        if self.trial {
            self.failed = true;
            return;
        }
        if self.found.len() >= self.limit {
            self.truncated = true;
            return;
        }
        let instance = self.instance.as_str();
        let locations = [self.keyword.as_str(), keyword];
        let texts = match self.name.and_then(|name| name.string().ok()) {
            Some(name) => {
                let message = format_args!("property name {}: {message}", Excerpt(&name));
                Texts::new(instance, locations, message)
            }
            None => Texts::new(instance, locations, message),
        };
        match self
            .budget
            .checked_sub(texts.instance_location().len() + texts.message().len())
        {
            Some(left) => self.budget = left,
            None => self.truncated = true,
        }
        self.found.push(Violation::new(offset, keyword, property, texts));
    }

    /// Applies a subschema to a value inside of the instance, which is one step further.
    // A level of a text takes as little of the stack as it can.
    #[inline(always)]
    pub(super) fn inside(&mut self, step: &Step<'t>, keywords: &[Keyword], apply: impl FnOnce(&mut Self)) {
        self.depth += 1;
        self.at(std::slice::from_ref(step), keywords, apply);
        self.depth -= 1;
    }

    /// Applies a subschema in place, which is at `location` from here.
    // A level of a text takes as little of the stack as it can.
    #[inline(always)]
    pub(super) fn in_place(&mut self, location: &'static str, apply: impl FnOnce(&mut Self)) {
        self.at(&[], &[Keyword::Pointer(location)], apply);
    }

    /// Goes some steps further in the instance and in the schema, and back again.
    // A level of a text takes as little of the stack as it can.
    #[inline(always)]
    pub(super) fn at(&mut self, steps: &[Step<'t>], keywords: &[Keyword], apply: impl FnOnce(&mut Self)) {
        let (instance, keyword) = (self.instance.len(), self.keyword.len());
        if self.limit > 0 {
            self.instance.push(steps);
            self.keyword.push(keywords);
        }
        apply(self);
        self.instance.truncate(instance);
        self.keyword.truncate(keyword);
    }

    /// Applies a subschema to an instance once, as long as it is obeyed.
    ///
    /// Two subschemas in place may both lead to the same one below, at each level of the text. What was obeyed is remembered
    /// once more subschemas were applied than usual, so that the cost is that of the text's length and not of the ways there.
    // A level of a text takes as little of the stack as it can.
    #[inline(always)]
    pub(super) fn once(&mut self, check: &Check, json: Json<'t>, apply: impl FnOnce(&mut Self)) {
        if self.trial {
            // Below it nothing is reported either, so that a verdict is enough, which is remembered.
            self.failed |= !self.holds(check, json);
            return;
        }
        if !self.is_many() {
            return apply(self);
        }
        let pair = self.pair(check, json);
        if !self.obeyed.contains(&pair) {
            let before = self.count();
            apply(self);
            if self.count() == before {
                self.obeyed.insert(pair);
            }
        }
    }

    /// Counts an instance to which a subschema is applied, and says whether these are more than usual.
    #[inline(always)]
    pub(super) fn is_many(&mut self) -> bool {
        self.applied += 1;
        self.applied > self.many
    }

    /// Begins with the whole text.
    pub(super) fn begin(&mut self, json: Json<'t>) {
        self.many = MANY.saturating_mul(json.size());
    }

    /// Where `json` stands in the whole text: it is a slice of it.
    pub(super) fn offset(&self, json: Json<'t>) -> usize {
        (json.get().as_ptr() as usize)
            .saturating_sub(self.text.as_ptr() as usize)
            .min(self.text.len())
    }
}
