//! The JSON types that `type`, `enum` and `const` leave.

use super::conjunct::Conjunct;
use super::table::{self, Role};
use super::Schemas;
use crate::json_type;
use crate::place::Place;
use crate::value::Value;

impl Schemas<'_> {
    /// The JSON types that `type` of all conjuncts allows.
    pub fn types(&self, conjuncts: &[Conjunct]) -> Types {
        let any = Types {
            names: None,
            null: false,
        };
        let lists = self.each(conjuncts, "type").into_iter();
        lists.fold(any, |types, (_, value)| types.and(&type_names(value)))
    }

    /// Whether `null` is allowed beside other values that an assertion constrains.
    pub fn conjuncts_allow_null(&self, conjuncts: &[Conjunct]) -> bool {
        if let Some(null) = self.choice_allows_null(conjuncts) {
            return null;
        }
        let own = |conjunct: &Conjunct| matches!(conjunct, Conjunct::Keywords(_) | Conjunct::Siblings(_));
        let types = self.types(conjuncts);
        if self.lists_values(conjuncts) {
            // Where other values than strings are listed, `null` is one of the type's own.
            let listed = self.string_values(conjuncts, &types);
            return listed.is_some_and(|listed| listed.null && !listed.strings.is_empty());
        }
        types.null || (types.names.is_none() && !conjuncts.is_empty() && conjuncts.iter().all(own))
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
    pub fn string_values(&self, conjuncts: &[Conjunct], types: &Types) -> Option<StringValues> {
        let lists = self.lists(conjuncts);
        let ((_, first), rest) = lists.split_first()?;
        let allowed = |name: &str| {
            types
                .names
                .as_ref()
                .is_none_or(|names| names.iter().any(|listed| listed == name))
        };
        let mut found = StringValues {
            strings: Vec::new(),
            null: false,
        };
        for value in first
            .iter()
            .filter(|value| rest.iter().all(|(_, list)| list.contains(value)))
        {
            match value {
                Value::Null => found.null |= types.null || types.names.is_none(),
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

/// The `type` keyword, `null` apart.
pub struct Types {
    /// `None` if the keyword is absent.
    pub names: Option<Vec<String>>,
    pub null: bool,
}

/// The instances of an `enum` or `const` of strings.
pub struct StringValues {
    pub strings: Vec<String>,
    pub null: bool,
}

impl Types {
    /// Every name, `null` too; `None` if the keyword is absent.
    pub fn all(&self) -> Option<Vec<String>> {
        let null = self.null.then(|| "null".to_owned());
        self.names.clone().map(|names| names.into_iter().chain(null).collect())
    }

    /// The types of these that `names`, another `type`, allows as well.
    fn and(self, names: &[String]) -> Types {
        let has = |name: &str| names.iter().any(|other| other == name);
        let Some(mine) = self.names else {
            let mut listed: Vec<String> = names.iter().filter(|name| *name != "null").cloned().collect();
            if has("number") {
                listed.retain(|name| name != "integer");
            }
            return Types {
                names: Some(listed),
                null: has("null"),
            };
        };
        let both = mine.into_iter().filter_map(|name| match name.as_str() {
            "number" if has("integer") && !has("number") => Some("integer".to_owned()),
            "integer" if has("number") => Some(name),
            other => has(other).then_some(name),
        });
        Types {
            names: Some(both.collect()),
            null: self.null && has("null"),
        }
    }
}

/// The names under `type`.
pub fn type_names(value: &Value) -> Vec<String> {
    match value {
        Value::Array(_) => value.strings().map(str::to_owned).collect(),
        name => name.as_str().map(str::to_owned).into_iter().collect(),
    }
}
