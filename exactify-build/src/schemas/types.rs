//! The JSON types that `type`, `enum` and `const` leave.

use super::conjunct::Conjunct;
use super::table::{self, Role};
use super::Schemas;
use crate::json_type;
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
        let types = self.types(conjuncts);
        if self.lists_values(conjuncts) {
            // Where other values than strings are listed, `null` is one of the type's own.
            let listed = self.string_values(conjuncts, types.as_deref());
            return listed.is_some_and(|listed| listed.null && !listed.strings.is_empty());
        }
        match types {
            Some(types) => types.iter().any(|name| name == "null"),
            None => !conjuncts.is_empty() && conjuncts.iter().all(own),
        }
    }

    /// Whether `enum` or `const` lists the values.
    pub fn lists_values(&self, conjuncts: &[Conjunct]) -> bool {
        table::names(Role::List).any(|name| !self.each(conjuncts, name).is_empty())
    }

    pub fn allows_null(&self, place: &Place) -> bool {
        let conjuncts = self.conjuncts(place);
        conjuncts.is_some_and(|conjuncts| self.conjuncts_allow_null(&conjuncts))
    }

    /// The strings, and perhaps `null`, that `enum` and `const` leave, if they leave no other value.
    pub fn string_values(&self, conjuncts: &[Conjunct], types: Option<&[String]>) -> Option<StringValues> {
        let lists = self.lists(conjuncts);
        let ((_, first), rest) = lists.split_first()?;
        let allowed = |name: &str| types.is_none_or(|types| types.iter().any(|ty| ty == name));
        let mut found = StringValues {
            strings: Vec::new(),
            null: false,
        };
        let everywhere = |value: &&Value| rest.iter().all(|(_, list)| list.contains(value));
        for value in first.iter().filter(everywhere) {
            match value {
                Value::Null => found.null |= allowed("null"),
                Value::String(text) if allowed("string") => found.strings.push(text.clone()),
                other if allowed(json_type::name(json_type::of(other))) || other.is_integer() && allowed("integer") => {
                    return None
                }
                _ => {}
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        found.strings.retain(|text| seen.insert(text.clone()));
        Some(found)
    }
}

/// The instances of an `enum` or `const` of strings.
pub struct StringValues {
    pub strings: Vec<String>,
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
