//! Whether every keyword is known, is well-formed, and has somebody to enforce it.

use exactify::__private::object::nearest;

use super::conjunct::{Conjunct, Fault};
use super::table::{self, Enforcer, KEYWORDS};
use super::{older, Schemas};
use crate::place::{escape, Place};
use crate::read::json_type;
use crate::value::{Map, Value};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

impl Schemas<'_> {
    /// What is wrong with the keywords at `place`.
    pub fn faults(&self, place: &Place) -> Vec<Fault> {
        match self.schema(place) {
            Value::Bool(_) => Vec::new(),
            Value::Object(keywords) => {
                let fault = |(name, value): (&String, &Value)| self.fault(place, keywords, name, value);
                keywords.iter().filter_map(fault).collect()
            }
            other => vec![Fault {
                place: place.clone(),
                message: format!("expected a schema, found {}", json_type(other)),
            }],
        }
    }

    fn fault(&self, place: &Place, keywords: &Map, name: &str, value: &Value) -> Option<Fault> {
        let message = match table::find(name) {
            None => unknown(name, keywords),
            Some(keyword) => {
                if let Some(wanted) = keyword.value.refusal(value) {
                    let hint = older::reworded(name, keywords).map_or(String::new(), |hint| format!(": {hint}"));
                    format!("`{name}`: expected {wanted}, found {}{hint}", shown(value))
                } else if keyword.by == Enforcer::Refused && !keyword.is_off(value) && !self.is_constant(place, name) {
                    format!(
                        "nothing enforces `{name}` yet: give the subschema that has it to `Generator::replace`, with a hand-written type or `::exactify::Raw`"
                    )
                } else if let Err(fault) = self.branches_are_told_apart(place, name) {
                    return Some(fault);
                } else {
                    misplaced(name, value)?
                }
            }
        };
        let place = place.child(&format!("/{}", escape(name)));
        Some(Fault { place, message })
    }

    /// The assertions that are about no type that instances have, by `types`. Such a one asserts nothing, and is likely meant
    /// otherwise.
    pub fn misapplied(&self, conjuncts: &[Conjunct], types: &[String]) -> Vec<Fault> {
        let of = match types {
            [] => "null".to_owned(),
            types => types.join("`, `"),
        };
        let mut faults = Vec::new();
        for place in conjuncts.iter().map(Conjunct::place) {
            // What a conjunct says without a type, beside others that have one, is about fewer types than it might be.
            if conjuncts.len() > 1 && self.schema(place).get("type").is_none() {
                continue;
            }
            for (name, value) in &self.keywords(place) {
                let on = self.dialect.find(name, value).map_or("", |keyword| keyword.on);
                let is_about = |ty: &String| ty == on || (on == "number" && ty == "integer");
                if !on.is_empty() && !types.iter().any(is_about) {
                    faults.push(Fault {
                        place: place.child(&format!("/{}", escape(name))),
                        message: format!("`{name}` is about type `{on}`, but instances here are of type `{of}`"),
                    });
                }
            }
        }
        faults
    }
}

/// What is wrong with a keyword that says which document this is.
fn misplaced(name: &str, value: &Value) -> Option<String> {
    let other = name == "$schema" && value.as_str().map(|uri| uri.trim_end_matches('#')) != Some(DIALECT);
    other.then(|| format!("{value} is not a dialect that is understood, which is {DIALECT}"))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) => json_type(value).to_owned(),
        plain => format!("{:.60}", plain.to_string()),
    }
}

/// That `name` is not a keyword, and what is likely meant by it.
fn unknown(name: &str, keywords: &Map) -> String {
    if let Some(hint) = older::renamed(name, keywords) {
        return format!("unknown keyword `{name}`: {hint}");
    }
    let names: Vec<&str> = KEYWORDS.iter().map(|keyword| keyword.name).collect();
    let same = names.iter().copied().find(|known| known.eq_ignore_ascii_case(name));
    let near = same.or_else(|| nearest(name, &names));
    let hint = near.map_or(String::new(), |near| format!(": did you mean `{near}`?"));
    format!("unknown keyword `{name}`{hint} (annotations of your own begin with `x-`)")
}
