//! The keywords of which the instance decides what they mean, where that is known without one.

use super::conjunct::{Conjunct, DEPTH};
use super::table::{self, Enforcer, Role};
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

    /// Whether a keyword asserts what its subschemas say only as the instance decides, and it is known without one what that
    /// is.
    pub fn is_constant(&self, place: &Place, name: &str) -> bool {
        let Value::Object(keywords) = self.schema(place) else {
            return true;
        };
        let has = |name: &str| keywords.contains_key(name);
        match name {
            "not" => self.constant(&place.child("/not")).is_some(),
            // Alone it asserts nothing, but what it evaluates may matter.
            "if" if !has("then") && !has("else") => !self.evaluates,
            "if" => self.constant(&place.child("/if")).is_some(),
            // With `if` it says what that decides, and else nothing.
            "then" | "else" => !has("if") || self.is_constant(place, "if"),
            "dependentSchemas" => !self.evaluates && self.all_accept_anything(place, name),
            "minContains" | "maxContains" => !has("contains"),
            _ => false,
        }
    }

    /// Whether the instance decides what some keyword asserts, or its text must be looked at.
    pub fn is_guarded(&self, conjuncts: &[Conjunct]) -> bool {
        let own = conjuncts
            .iter()
            .filter(|conjunct| matches!(conjunct, Conjunct::Keywords(_) | Conjunct::Siblings(_)));
        own.map(Conjunct::place).any(|place| {
            let is_guard = |(name, value): (&String, &Value)| {
                let keyword = self.vocabulary.find(name, value);
                match keyword.map(|keyword| keyword.by) {
                    Some(Enforcer::Guard) => !self.is_constant(place, name),
                    // The instance may decide what is evaluated.
                    Some(Enforcer::Shape) if name == "unevaluatedProperties" => self.evaluated(place).is_none(),
                    _ => false,
                }
            };
            self.schema(place)
                .as_object()
                .is_some_and(|keywords| keywords.iter().any(is_guard))
        })
    }

    /// Whether each of the subschemas under a keyword accepts everything, also by asking of properties what everything is.
    fn all_accept_anything(&self, place: &Place, name: &str) -> bool {
        let place = place.child(&format!("/{name}"));
        let mut entries = self.schema(&place).as_object().into_iter().flatten();
        entries.all(|(name, subschema)| {
            let place = place.child(&format!("/{}", escape(name)));
            let of_properties = |keywords: &Map| {
                keywords.iter().all(|(name, value)| {
                    !self.vocabulary.asserts(name, value)
                        || (name == "properties" && self.all_accept_anything(&place, "properties"))
                })
            };
            self.constant(&place) == Some(true) || subschema.as_object().is_some_and(of_properties)
        })
    }
}
