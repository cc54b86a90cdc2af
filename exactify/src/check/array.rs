//! The assertions on arrays: what they are, and how they apply.

use super::apply::Extent;
use super::location::Keyword;
use super::{Check, Reporter};
use crate::canonical;
use crate::count::Bounds;
use crate::json::Json;
use crate::names::Step;

/// `contains`, `minContains` and `maxContains`.
#[derive(Clone, Copy)]
pub struct Contains {
    /// The subschema under `contains`.
    pub check: &'static Check,
    /// `minContains`. Without the keyword it is 1, and `contains` itself is violated.
    pub min: Option<usize>,
    /// `maxContains`.
    pub max: usize,
    /// Whether an item that it accepts is evaluated, as from 2020-12 on.
    pub evaluates: bool,
}

/// What a subschema asserts of arrays.
#[derive(Clone, Copy)]
pub struct Items {
    /// `prefixItems`, or what else the schema's dialect calls it.
    pub prefix: &'static [&'static Check],
    /// The keyword of these as a JSON Pointer.
    pub prefix_keyword: &'static str,
    /// `items`, or what else the schema's dialect calls it.
    pub rest: Option<&'static Check>,
    /// The keyword of these as a JSON Pointer.
    pub rest_keyword: &'static str,
    /// `minItems`.
    pub min: usize,
    /// `maxItems`.
    pub max: usize,
    /// `uniqueItems`.
    pub unique: bool,
    /// `contains`.
    pub contains: Option<&'static Contains>,
    /// `unevaluatedItems`.
    pub unevaluated: Option<&'static Check>,
}

impl Items {
    pub(super) fn asserts(&self) -> bool {
        let of_items = !self.prefix.is_empty() || self.rest.is_some() || self.unevaluated.is_some();
        of_items || self.min > 0 || self.max < usize::MAX || self.unique || self.contains.is_some()
    }

    /// Nothing is asserted.
    pub const ANY: Items = Items {
        prefix: &[],
        prefix_keyword: "/prefixItems",
        rest: None,
        rest_keyword: "/items",
        min: 0,
        max: usize::MAX,
        unique: false,
        contains: None,
        unevaluated: None,
    };
}

impl<'t> Reporter<'t> {
    pub(super) fn array(&mut self, array: &Items, json: Json<'t>, extent: Extent) {
        let items = json.items();
        let found = items.clone().count();
        self.bounds(json, found, Bounds::of_items(array.min, array.max));
        if array.unique && found > 1 && extent == Extent::Whole && !self.is_truncated() {
            if let Some(equal) = canonical::first_equal(items.clone().map(Json::get)) {
                self.refuse("uniqueItems", json, equal);
            }
        }
        if let Some(contains) = array.contains {
            self.contains(contains, json);
        }
        if extent == Extent::Itself {
            return;
        }
        for (index, item) in items.enumerate() {
            if self.is_truncated() {
                return;
            }
            let prefix = [Keyword::Pointer(array.prefix_keyword), Keyword::Index(index)];
            let rest = [Keyword::Pointer(array.rest_keyword)];
            let (location, check) = match (array.prefix.get(index).copied(), array.rest) {
                (Some(check), _) => (&prefix[..], check),
                (None, Some(check)) => (&rest[..], check),
                (None, None) => return,
            };
            self.inside(&Step::Index(index), location, |reporter| reporter.instance(check, item));
        }
    }

    fn contains(&mut self, contains: &Contains, json: Json<'t>) {
        let found = self
            .containing(contains, json)
            .into_iter()
            .filter(|holds| *holds)
            .count();
        let items = if found == 1 { "item" } else { "items" };
        let (keyword, min) = contains.min.map_or(("contains", 1), |min| ("minContains", min));
        if found < min {
            let message = format_args!("{found} {items} that `contains` accepts, at least {min}");
            self.refuse(keyword, json, message);
        }
        if found > contains.max {
            let message = format_args!("{found} {items} that `contains` accepts, at most {}", contains.max);
            self.refuse("maxContains", json, message);
        }
    }

    /// Of each item, whether `contains` accepts it.
    fn containing(&mut self, contains: &Contains, json: Json<'t>) -> Vec<bool> {
        self.depth += 1;
        let holds = json.items().map(|item| self.holds(contains.check, item)).collect();
        self.depth -= 1;
        holds
    }

    /// `unevaluatedItems`: applies `unevaluated` to the items that no other keyword of `check` and of what it applies in
    /// place is about.
    pub(super) fn unevaluated_items(&mut self, check: &Check, unevaluated: &Check, json: Json<'t>) {
        let mut evaluated = vec![false; json.items().count()];
        for (index, applied) in self.applied(check, json).into_iter().enumerate() {
            let array = applied.array;
            if array.rest.is_some() || index > 0 && array.unevaluated.is_some() {
                return;
            }
            let prefix = array.prefix.len().min(evaluated.len());
            evaluated[..prefix].fill(true);
            let contains = array.contains.filter(|contains| contains.evaluates);
            let contains = contains.map(|contains| self.containing(contains, json));
            for (evaluated, holds) in evaluated.iter_mut().zip(contains.unwrap_or_default()) {
                *evaluated |= holds;
            }
        }
        for ((index, item), _) in json.items().enumerate().zip(evaluated).filter(|(_, known)| !known) {
            let location = [Keyword::Pointer("/unevaluatedItems")];
            self.inside(&Step::Index(index), &location, |reporter| {
                reporter.instance(unevaluated, item)
            });
        }
    }
}
