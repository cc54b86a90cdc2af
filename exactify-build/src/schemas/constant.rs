//! The keywords that nobody enforces, where it is known without an instance what they mean.

use super::conjunct::{Conjunct, DEPTH};
use super::table::{self, Role};
use super::Schemas;
use crate::place::{escape, Place};
use crate::value::{Map, Value};

impl Schemas<'_> {
    /// Whether a subschema accepts everything or nothing.
    pub fn constant(&self, place: &Place) -> Option<bool> {
        if self.constants.depth() == DEPTH {
            return None;
        }
        // To meet it again before it is known is to ask it about itself: nothing decides that.
        self.constants.answer(place, None, || self.constant_now(place))
    }

    fn constant_now(&self, place: &Place) -> Option<bool> {
        let flat = self.flatten([place]).ok()?;
        let undecided = |place: &Place| !self.is_decided(place);
        if flat.visited.iter().any(undecided) {
            return None;
        }
        match flat.conjuncts.as_slice() {
            [] => Some(true),
            conjuncts if conjuncts.iter().any(|conjunct| matches!(conjunct, Conjunct::Never(_))) => Some(false),
            _ => None,
        }
    }

    /// Whether the in-place keywords that stand here, of which not all can be enforced, have a meaning that is known.
    fn is_decided(&self, place: &Place) -> bool {
        let Value::Object(keywords) = self.schema(place) else {
            return true;
        };
        keywords
            .keys()
            .all(|name| table::role(name) != Role::Condition || self.is_constant(place, name))
    }

    /// Whether it is known without an instance what a keyword means that nobody enforces otherwise.
    pub fn is_constant(&self, place: &Place, name: &str) -> bool {
        let Value::Object(keywords) = self.schema(place) else {
            return true;
        };
        let has = |name: &str| keywords.contains_key(name);
        match name {
            "not" => self.constant(&place.child("/not")).is_some(),
            // Without each other they assert nothing, and are likely meant otherwise.
            "if" => (has("then") || has("else")) && self.constant(&place.child("/if")).is_some(),
            "dependentSchemas" => self.all_accept_anything(place, name),
            "then" | "else" => has("if") && self.constant(&place.child("/if")).is_some(),
            _ => false,
        }
    }

    /// Whether each of the subschemas under a keyword accepts everything, also by asking of properties what everything is.
    fn all_accept_anything(&self, place: &Place, name: &str) -> bool {
        let place = place.child(&format!("/{name}"));
        let mut entries = self.schema(&place).as_object().into_iter().flatten();
        entries.all(|(name, subschema)| {
            let place = place.child(&format!("/{}", escape(name)));
            let of_properties = |keywords: &Map| {
                keywords.iter().all(|(name, value)| {
                    !self.dialect.asserts(name, value)
                        || (name == "properties" && self.all_accept_anything(&place, "properties"))
                })
            };
            self.constant(&place) == Some(true) || subschema.as_object().is_some_and(of_properties)
        })
    }
}
