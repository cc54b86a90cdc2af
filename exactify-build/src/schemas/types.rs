//! The JSON types that `type`, `enum` and `const` leave.

use std::collections::BTreeSet;

use super::conjunct::Conjunct;
use super::table::{self, Role};
use super::{Judge, Schemas};
use crate::place::Place;
use crate::value::Value;

impl Schemas<'_> {
    /// The names of the JSON types that `type` of all conjuncts allows; `None` if none has the keyword.
    pub fn types(&self, conjuncts: &[Conjunct]) -> Option<Vec<String>> {
        let lists = self.each(conjuncts, "type").into_iter();
        lists.map(|(_, value)| type_names(value)).reduce(both)
    }

    /// Whether `null` is allowed beside other values that an assertion constrains.
    pub fn conjuncts_allow_null(&self, conjuncts: &[Conjunct]) -> bool {
        if self.lists_values(conjuncts) {
            let listed = self.listed_values(conjuncts);
            return listed.is_some_and(|listed| listed.null && !listed.values.is_empty());
        }
        if let Some((choice, _)) = self.trial(conjuncts) {
            return choice.undecided.null;
        }
        let is_replaced = |conjunct: &Conjunct| matches!(conjunct, Conjunct::Replaced(..));
        // There the check says whether it is.
        if self.is_undecided(conjuncts) || self.is_guarded(conjuncts) || conjuncts.iter().any(is_replaced) {
            return false;
        }
        if let Some(null) = self.choice_allows_null(conjuncts) {
            return null;
        }
        let own = |conjunct: &Conjunct| matches!(conjunct, Conjunct::Keywords(_) | Conjunct::Siblings(_));
        match self.types(conjuncts) {
            Some(types) => types.iter().any(|name| name == "null"),
            None => !conjuncts.is_empty() && conjuncts.iter().all(own),
        }
    }

    /// Whether `enum` or `const` lists the values.
    pub fn lists_values(&self, conjuncts: &[Conjunct]) -> bool {
        table::names(Role::List).any(|name| !self.each(conjuncts, name).is_empty())
    }

    /// Whether each type of a value has keywords of its own, and no other keyword says anything of it.
    pub fn is_split_by_type(&self, conjuncts: &[Conjunct]) -> bool {
        let is_plain = |conjunct: &Conjunct| matches!(conjunct, Conjunct::Keywords(_) | Conjunct::Siblings(_));
        !conjuncts.is_empty()
            && conjuncts.iter().all(is_plain)
            && self.choices(conjuncts).is_empty()
            && !self.is_undecided(conjuncts)
            && !self.is_guarded(conjuncts)
            && !self.lists_values(conjuncts)
    }

    pub fn allows_null(&self, place: &Place) -> bool {
        let conjuncts = self.conjuncts(place);
        conjuncts.is_some_and(|conjuncts| self.conjuncts_allow_null(&conjuncts))
    }

    /// The values that `enum` and `const` leave, as far as the other keywords accept them; `None` if that is not known of
    /// some value.
    pub fn listed_values(&self, conjuncts: &[Conjunct]) -> Option<ListedValues> {
        let lists = self.lists(conjuncts);
        let ((_, first), rest) = lists.split_first()?;
        let mut judge = Judge::new(self);
        let mut found = ListedValues::default();
        for value in each_once(first.iter().cloned()) {
            let is_listed = rest.iter().all(|(_, list)| list.contains(&value));
            if !is_listed || !self.are_obeyed(conjuncts, &mut judge, &value)? {
                continue;
            }
            match value {
                Value::Null => found.null = true,
                value => found.values.push(value),
            }
        }
        Some(found)
    }

    /// Whether a value obeys all conjuncts; `None` if that is not known.
    fn are_obeyed(&self, conjuncts: &[Conjunct], judge: &mut Judge<'_>, value: &Value) -> Option<bool> {
        for conjunct in conjuncts {
            let accepts = match conjunct {
                Conjunct::Keywords(place) => judge.accepts(place, value)?,
                Conjunct::Siblings(place) => judge.accepts_without(place, Role::Choice, value)?,
                Conjunct::Never(_) => false,
                Conjunct::Replaced(..) => return None,
            };
            if !accepts {
                return Some(false);
            }
        }
        Some(true)
    }
}

/// Different values, in their order. Of many strings each is compared with few others.
pub fn each_once(values: impl IntoIterator<Item = Value>) -> Vec<Value> {
    let (mut texts, mut others) = (BTreeSet::new(), Vec::new());
    let is_new = |value: &Value| match value.as_str() {
        Some(text) => texts.insert(text.to_owned()),
        None if others.contains(value) => false,
        None => {
            others.push(value.clone());
            true
        }
    };
    values.into_iter().filter(is_new).collect()
}

/// The instances of an `enum` or `const`.
#[derive(Default)]
pub struct ListedValues {
    /// All of them but `null`, each once.
    pub values: Vec<Value>,
    /// Whether `null` is one of them.
    pub null: bool,
}

/// The names of `types` that `others`, another `type`, allows as well.
fn both(types: Vec<String>, others: Vec<String>) -> Vec<String> {
    let has = |name: &str| others.iter().any(|other| other == name);
    let both = types.into_iter().filter_map(|name| match name.as_str() {
        "number" if has("integer") => Some("integer".to_owned()),
        "integer" if has("number") => Some(name),
        other => has(other).then_some(name),
    });
    both.collect()
}

/// The names under `type`; an integer is a number.
pub fn type_names(value: &Value) -> Vec<String> {
    let mut names: Vec<String> = match value {
        Value::Array(_) => value.strings().map(str::to_owned).collect(),
        name => name.as_str().map(str::to_owned).into_iter().collect(),
    };
    if names.iter().any(|name| name == "number") {
        names.retain(|name| name != "integer");
    }
    names
}
