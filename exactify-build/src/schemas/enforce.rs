//! Whether every keyword is well-formed.

use super::conjunct::Fault;
use super::table::{self, Enforcer};
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
            // What asserts nothing may say so in any way.
            None => return None,
            Some(keyword) if keyword.by == Enforcer::Annotation => return None,
            Some(keyword) => {
                if let Some(wanted) = keyword.value.refusal(value) {
                    let hint = older::reworded(name, keywords).map_or(String::new(), |hint| format!(": {hint}"));
                    format!("`{name}`: expected {wanted}, found {}{hint}", shown(value))
                } else if let Err(fault) = self.branches_are_schemas(place, name) {
                    return Some(fault);
                } else {
                    misplaced(name, value)?
                }
            }
        };
        let place = place.child(&format!("/{}", escape(name)));
        Some(Fault { place, message })
    }
}

/// What is wrong with a keyword that says which document this is.
fn misplaced(name: &str, value: &Value) -> Option<String> {
    let uri = value.as_str().unwrap_or_default().trim_end_matches('#');
    let other = name == "$schema" && uri.replacen("http:", "https:", 1) != DIALECT;
    other.then(|| format!("{value} is not a dialect that is understood, which is {DIALECT}"))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) => json_type(value).to_owned(),
        plain => format!("{:.60}", plain.to_string()),
    }
}
