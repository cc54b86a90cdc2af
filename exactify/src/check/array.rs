//! The assertions on arrays: what they are, and how they apply.

use super::location::Keyword;
use super::{Check, Reporter};
use crate::canonical;
use crate::count::Bounds;
use crate::json::Json;
use crate::names::Step;

/// What a subschema asserts of arrays.
#[derive(Clone, Copy)]
pub struct Items {
    /// `prefixItems`.
    pub prefix: &'static [&'static Check],
    /// `items`.
    pub rest: Option<&'static Check>,
    /// `minItems`.
    pub min: usize,
    /// `maxItems`.
    pub max: usize,
    /// `uniqueItems`.
    pub unique: bool,
}

impl Items {
    pub(super) fn asserts(&self) -> bool {
        !self.prefix.is_empty() || self.rest.is_some() || self.min > 0 || self.max < usize::MAX || self.unique
    }

    /// Nothing is asserted.
    pub const ANY: Items = Items {
        prefix: &[],
        rest: None,
        min: 0,
        max: usize::MAX,
        unique: false,
    };
}

impl<'t> Reporter<'t> {
    pub(super) fn array(&mut self, array: &Items, json: Json<'t>) {
        let items = json.items();
        let found = items.clone().count();
        self.bounds(json, found, Bounds::of_items(array.min, array.max));
        if array.unique && found > 1 && !self.is_truncated() {
            if let Some(equal) = canonical::first_equal(items.clone().map(Json::get)) {
                self.refuse("uniqueItems", json, equal);
            }
        }
        for (index, item) in items.enumerate() {
            let step = Step::Index(index);
            if self.is_truncated() {
                return;
            }
            match (array.prefix.get(index).copied(), array.rest) {
                (Some(check), _) => {
                    let location = [Keyword::Pointer("/prefixItems"), Keyword::Index(index)];
                    self.inside(&step, &location, |reporter| reporter.instance(check, item));
                }
                (None, Some(check)) => {
                    let location = [Keyword::Pointer("/items")];
                    self.inside(&step, &location, |reporter| reporter.instance(check, item));
                }
                (None, None) => return,
            }
        }
    }
}
