//! Whether every keyword is well-formed.

use std::collections::BTreeSet;

use exactify::__private::object::nearest;
use exactify::Number;

use super::conjunct::Fault;
use super::table::{self, Enforcer};
use super::{older, type_names, Schemas};
use crate::json_type;
use crate::pattern::{self, Pattern};
use crate::place::{escape, Place};
use crate::read::json_type as type_of;
use crate::value::{Map, Value};

impl Schemas<'_> {
    /// Everything that is wrong with the subschemas of the roots and with those that references lead to from there.
    pub fn all_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        for place in self.reachable() {
            faults.extend(self.faults(&place));
            let Value::Object(keywords) = self.schema(&place) else {
                continue;
            };
            faults.extend(self.pattern_faults(&place, keywords));
            faults.extend(self.flatten([&place]).err());
            faults.extend(self.in_place(&place, keywords).err());
        }
        faults
    }

    /// The subschemas of the roots, and those that references lead to from there.
    pub fn reachable(&self) -> Vec<Place> {
        let roots = self
            .documents
            .iter()
            .enumerate()
            .filter(|(_, document)| document.is_root);
        let mut reached: Vec<Place> = roots.map(|(index, _)| Place::root(index)).collect();
        let mut seen: BTreeSet<(usize, String)> = reached.iter().map(|place| (place.document, String::new())).collect();
        let mut next = 0;
        while let Some(place) = reached.get(next).cloned() {
            if self.is_replaced(&place) {
                reached.remove(next);
                continue;
            }
            next += 1;
            let mut found = Vec::new();
            for (name, value) in self.schema(&place).as_object().into_iter().flatten() {
                let keyword = table::find(name).filter(|keyword| keyword.value.refusal(value).is_none());
                let below = keyword.map_or(Vec::new(), |keyword| keyword.subschemas(value));
                let below = below.into_iter();
                found.extend(below.map(|(rest, _)| place.child(&format!("/{}{rest}", escape(name)))));
            }
            found.extend(self.references(&place));
            found.retain(|place| seen.insert((place.document, place.pointer.clone())));
            reached.extend(found);
        }
        reached
    }

    /// The pattern that stands at `place`.
    pub fn compiled(&self, place: &Place, source: &str) -> Result<Pattern, Fault> {
        pattern::compile(source).map_err(|error| {
            let step = place.pointer.split('/').rev().find(|step| step.starts_with("pattern"));
            Fault {
                place: place.clone(),
                message: format!("`{}`: {error}", step.unwrap_or("pattern")),
            }
        })
    }

    fn pattern_faults(&self, place: &Place, keywords: &Map) -> Vec<Fault> {
        let one = keywords.get("pattern").and_then(Value::as_str);
        let one = one.map(|source| (place.child("/pattern"), source));
        let several = keywords.get("patternProperties").and_then(Value::as_object);
        let several = several.into_iter().flat_map(Map::keys);
        let several = several.map(|source| {
            (
                place.child(&format!("/patternProperties/{}", escape(source))),
                source.as_str(),
            )
        });
        let all = one.into_iter().chain(several);
        all.filter_map(|(place, source)| self.compiled(&place, source).err())
            .collect()
    }

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
                message: format!("expected a schema (an object or a boolean), found {}", type_of(other)),
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
                    let name = self.written_at(place, name).unwrap_or_else(|| name.to_owned());
                    format!("`{name}`: expected {wanted}, found {}{hint}", shown(value))
                } else if let Err(fault) = self.branches_are_schemas(place, name) {
                    return Some(fault);
                } else {
                    misnamed(name, value).or_else(|| divisor(name, value))?
                }
            }
        };
        let place = place.child(&format!("/{}", escape(name)));
        Some(Fault { place, message })
    }
}

/// What is wrong with the names under `type`.
fn misnamed(name: &str, value: &Value) -> Option<String> {
    if name != "type" {
        return None;
    }
    let names = type_names(value);
    let is_other = |name: &&String| json_type::listed(&Value::String((*name).clone())).is_none();
    match names.iter().find(is_other) {
        Some(other) => Some(match nearest(other, json_type::NAMES) {
            Some(near) => format!("`{other}` is not the name of a type: did you mean `{near}`?"),
            None => format!(
                "`{other}` is not the name of a type: expected one of `{}`",
                json_type::NAMES.join("`, `")
            ),
        }),
        None if names.is_empty() => Some("`type` lists no type: name one, or leave it out".to_owned()),
        None => None,
    }
}

/// What is wrong with a divisor.
fn divisor(name: &str, value: &Value) -> Option<String> {
    let number = value.as_number().filter(|_| name == "multipleOf")?;
    let digits = number.to_string().bytes().filter(u8::is_ascii_digit).count();
    let is_wrong = *number <= Number::from(0) || digits > 18;
    is_wrong.then(|| format!("`multipleOf`: expected a number above 0, of at most 18 digits, found {number}"))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) => type_of(value).to_owned(),
        plain => format!("{:.60}", plain.to_string()),
    }
}
