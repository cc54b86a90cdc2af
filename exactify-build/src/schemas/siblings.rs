//! What stands beside a `oneOf` or `anyOf`.

use exactify::JsonTypes;

use super::conjunct::Conjunct;
use super::table::{self, Role};
use super::Schemas;
use crate::json_type;
use crate::place::{escape, Place};
use crate::value::Value;

/// What stands beside a choice.
pub enum Siblings {
    /// Nothing but `type`, which allows these types, if the keyword is there.
    Types(Option<JsonTypes>),
    /// A keyword that asserts something, and where.
    Assertion(Assertion),
}

/// A keyword that asserts something.
pub struct Assertion {
    pub at: Place,
    pub keyword: String,
}

impl Schemas<'_> {
    /// What stands beside `keyword`: the types that `type` allows, if it leaves every one that a branch accepts and no
    /// other keyword asserts anything.
    pub fn siblings(&self, conjuncts: &[Conjunct], place: &Place, keyword: &str) -> Siblings {
        if let Some(other) = self.assertion_beside(conjuncts, &[Role::Choice, Role::Types]) {
            return Siblings::Assertion(other);
        }
        let types = self.each(conjuncts, "type");
        let mut allowed = JsonTypes::ALL;
        let accepted = self.branches(place, keyword).into_iter();
        let accepted = accepted
            .map(|(_, branch)| self.accepted(&branch))
            .fold(JsonTypes::NONE, JsonTypes::or);
        for (place, types) in &types {
            // That it names types is seen to elsewhere.
            let named = json_type::listed(types).unwrap_or(JsonTypes::ALL);
            if !named.has(accepted) {
                return Siblings::Assertion(Assertion {
                    at: place.clone(),
                    keyword: "type".to_owned(),
                });
            }
            allowed = json_type::both(allowed, named);
        }
        Siblings::Types((!types.is_empty()).then_some(allowed))
    }

    /// The first keyword of `conjuncts` that asserts something and has none of the roles `known`.
    pub fn assertion_beside(&self, conjuncts: &[Conjunct], known: &[Role]) -> Option<Assertion> {
        conjuncts.iter().find_map(|conjunct| {
            let keywords = self.keywords_of(conjunct);
            let is_other =
                |name: &str, value: &Value| self.dialect.asserts(name, value) && !known.contains(&table::role(name));
            let (name, _) = keywords.iter().find(|(name, value)| is_other(name, value))?;
            Some(Assertion {
                at: conjunct.place().child(&format!("/{}", escape(name))),
                keyword: name.clone(),
            })
        })
    }
}
