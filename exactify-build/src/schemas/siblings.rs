//! What stands beside a `oneOf` or `anyOf`.

use exactify::JsonTypes;

use super::conjunct::Conjunct;
use super::table::{self, Role};
use super::Schemas;
use crate::json_type;
use crate::place::Place;
use crate::value::Value;

/// What stands beside a choice.
pub enum Siblings {
    /// Nothing but `type`, which allows all that a branch accepts.
    Types,
    /// A keyword that asserts something.
    Assertion,
}

impl Schemas<'_> {
    /// What stands beside `keyword`: the types that `type` allows, if it leaves every one that a branch accepts and no
    /// other keyword asserts anything.
    pub fn siblings(&self, conjuncts: &[Conjunct], place: &Place, keyword: &str) -> Siblings {
        if self.has_assertion_beside(conjuncts) {
            return Siblings::Assertion;
        }
        let types = self.each(conjuncts, "type");
        let accepted = |branch: &Place| match self.values(branch) {
            Some(values) => values
                .iter()
                .map(json_type::of_value)
                .fold(JsonTypes::NONE, JsonTypes::or),
            None => self.accepted(branch),
        };
        let branches = self.branches(place, keyword).into_iter();
        let accepted = branches
            .map(|(_, branch)| accepted(&branch))
            .fold(JsonTypes::NONE, JsonTypes::or);
        for (_, types) in &types {
            // That it names types is seen to elsewhere.
            let named = json_type::listed(types).unwrap_or(JsonTypes::ALL);
            if !named.has(accepted) {
                return Siblings::Assertion;
            }
        }
        Siblings::Types
    }

    /// What holds beside the `oneOf` or `anyOf` at `place`.
    pub fn beside(&self, conjuncts: &[Conjunct], place: &Place) -> Vec<Conjunct> {
        let beside = conjuncts.iter().map(|conjunct| match conjunct {
            Conjunct::Keywords(own) if own == place => Conjunct::Siblings(place.clone()),
            other => other.clone(),
        });
        let asserts = |conjunct: &Conjunct| {
            let keywords = self.keywords_of(conjunct);
            let mut keywords = keywords.iter();
            keywords.any(|(name, value)| self.vocabulary.asserts(name, value))
        };
        beside.filter(asserts).collect()
    }

    /// Whether what holds beside the `oneOf` or `anyOf` at `place` accepts `null`, as far as it says which types there are.
    pub fn allow_null_beside(&self, conjuncts: &[Conjunct], place: &Place) -> bool {
        let beside = self.beside(conjuncts, place);
        let types = self.types(&beside);
        let lists = self.lists(&beside);
        types.is_none_or(|types| types.iter().any(|name| name == "null"))
            && lists.iter().all(|(_, values)| values.contains(&Value::Null))
    }

    /// Whether another keyword than `type`, `oneOf` and `anyOf` asserts something.
    fn has_assertion_beside(&self, conjuncts: &[Conjunct]) -> bool {
        let asserts = |(name, value): (&String, &Value)| {
            self.vocabulary.asserts(name, value) && !matches!(table::role(name), Role::Choice | Role::Types)
        };
        conjuncts
            .iter()
            .any(|conjunct| self.keywords_of(conjunct).iter().any(asserts))
    }
}
