//! Whether a subschema accepts a value that stands in a schema, such as a `default`, as far as that is known.

use std::collections::BTreeMap;

use exactify::format;

use super::table::{self, Role};
use super::Schemas;
use crate::json_type;
use crate::pattern::{self, Pattern};
use crate::place::{escape, Place};
use crate::value::{Map, Value};

/// So many subschemas are asked about one value: a bound on the time.
const STEPS: usize = 4_096;

/// So many subschemas are asked, each for the one before: a bound on the stack.
const DEPTH: usize = 128;

/// Asks subschemas about values, and keeps the patterns that it met.
pub struct Judge<'s> {
    schemas: &'s Schemas<'s>,
    patterns: BTreeMap<String, Option<Pattern>>,
    steps: usize,
}

impl<'s> Judge<'s> {
    pub fn new(schemas: &'s Schemas<'s>) -> Judge<'s> {
        Judge {
            schemas,
            patterns: BTreeMap::new(),
            steps: 0,
        }
    }

    /// Whether the subschema at `place` accepts `value`; `None` if that is not known, as where a hand-written type stands for
    /// a subschema.
    pub fn accepts(&mut self, place: &Place, value: &Value) -> Option<bool> {
        self.steps = STEPS;
        self.subschema(place, value, DEPTH)
    }

    /// The same without the keywords of one role.
    pub fn accepts_without(&mut self, place: &Place, role: Role, value: &Value) -> Option<bool> {
        self.steps = STEPS;
        let place = &self.schemas.resources.in_scope(place);
        let keywords = self.schemas.keywords(place);
        let without = keywords.iter().filter(|(name, _)| table::role(name) != role);
        all(without.map(|(name, operand)| match table::find(name) {
            Some(keyword) if keyword.value.refusal(operand).is_some() => None,
            Some(_) => self.keyword(place, &keywords, name, operand, value, DEPTH),
            None => Some(true),
        }))
    }

    fn subschema(&mut self, place: &Place, value: &Value, depth: usize) -> Option<bool> {
        let depth = depth.checked_sub(1)?;
        self.steps = self.steps.checked_sub(1)?;
        let schemas = self.schemas;
        let place = &schemas.resources.in_scope(place);
        let keywords = match schemas.schema(place) {
            Value::Bool(accepts) => return Some(*accepts),
            Value::Object(keywords) if !schemas.is_replaced(place) => keywords,
            _ => return None,
        };
        let keywords_of = keywords.iter();
        all(keywords_of.map(|(name, operand)| match table::find(name) {
            Some(keyword) if keyword.value.refusal(operand).is_some() => None,
            Some(_) => self.keyword(place, keywords, name, operand, value, depth),
            None => Some(true),
        }))
    }

    /// Whether `value` obeys a keyword.
    fn keyword(
        &mut self,
        place: &Place,
        keywords: &Map,
        name: &str,
        operand: &Value,
        value: &Value,
        depth: usize,
    ) -> Option<bool> {
        let at = place.child(&format!("/{name}"));
        match (name, value) {
            ("$ref" | "$dynamicRef", _) => {
                let target = match name {
                    "$ref" => self.schemas.resources.reference(place, operand.as_str()?),
                    _ => self.schemas.resources.dynamic_reference(place, operand.as_str()?),
                };
                self.subschema(&target?, value, depth)
            }
            ("type", _) => Some(super::type_names(operand).iter().any(|name| match name.as_str() {
                "integer" => value.is_integer(),
                name => name == json_type::name(json_type::of(value)),
            })),
            ("enum", _) => Some(operand.as_array()?.contains(value)),
            ("const", _) => Some(operand == value),
            ("allOf", _) => {
                let branches = self.schemas.branches(place, name).into_iter();
                all(branches.map(|(_, branch)| self.subschema(&branch, value, depth)))
            }
            ("anyOf", _) => {
                let branches = self.schemas.branches(place, name).into_iter();
                let refused = all(branches.map(|(_, branch)| self.subschema(&branch, value, depth).map(|one| !one)));
                refused.map(|refused| !refused)
            }
            ("oneOf", _) => {
                let branches = self.schemas.branches(place, name).into_iter();
                let verdicts: Vec<Option<bool>> = branches
                    .map(|(_, branch)| self.subschema(&branch, value, depth))
                    .collect();
                counted(&verdicts, 1, 1)
            }
            ("not", _) => self.subschema(&at, value, depth).map(|accepts| !accepts),
            ("if", _) => {
                let chosen = match self.subschema(&at, value, depth)? {
                    true => "then",
                    false => "else",
                };
                match keywords.contains_key(chosen) {
                    true => self.subschema(&place.child(&format!("/{chosen}")), value, depth),
                    false => Some(true),
                }
            }
            (_, Value::Number(number)) if matches!(table::role(name), Role::Limit(_)) => {
                let limit = operand.as_number()?;
                match name {
                    "minimum" => Some(number >= limit),
                    "maximum" => Some(number <= limit),
                    "exclusiveMinimum" => Some(number > limit),
                    "exclusiveMaximum" => Some(number < limit),
                    _ => Some(number.as_i128()?.checked_rem(limit.as_i128()?)? == 0),
                }
            }
            ("minLength", Value::String(text)) => Some(text.chars().count() >= table::count(operand)?),
            ("maxLength", Value::String(text)) => Some(text.chars().count() <= table::count(operand)?),
            ("pattern", Value::String(text)) => self.matches(operand.as_str()?, text),
            ("format", Value::String(text)) if self.schemas.vocabulary.asserts_formats => {
                Some(format::find(operand.as_str()?).is_none_or(|matches| matches(text)))
            }
            (_, Value::Array(items)) => self.array(place, keywords, name, operand, items, depth),
            (_, Value::Object(entries)) => self.object(place, keywords, name, operand, entries, depth),
            _ => Some(true),
        }
    }

    fn array(
        &mut self,
        place: &Place,
        keywords: &Map,
        name: &str,
        operand: &Value,
        items: &[Value],
        depth: usize,
    ) -> Option<bool> {
        let at = place.child(&format!("/{name}"));
        let count = |name: &str| keywords.get(name).and_then(table::count);
        match name {
            "minItems" => Some(items.len() >= table::count(operand)?),
            "maxItems" => Some(items.len() <= table::count(operand)?),
            "uniqueItems" if *operand == Value::Bool(true) => {
                // As many comparisons as there are steps.
                self.steps = self.steps.checked_sub(items.len().checked_mul(items.len())?)?;
                let mut items = items.iter().enumerate();
                let all = items.clone();
                Some(items.all(|(index, item)| !all.clone().take(index).any(|(_, other)| other == item)))
            }
            "prefixItems" => all(items
                .iter()
                .take(operand.as_array()?.len())
                .enumerate()
                .map(|(index, item)| self.subschema(&at.child(&format!("/{index}")), item, depth))),
            "items" => {
                let prefix = keywords
                    .get("prefixItems")
                    .and_then(Value::as_array)
                    .map_or(0, Vec::len);
                all(items.iter().skip(prefix).map(|item| self.subschema(&at, item, depth)))
            }
            "contains" => {
                let verdicts: Vec<Option<bool>> = items.iter().map(|item| self.subschema(&at, item, depth)).collect();
                let (min, max) = (count("minContains"), count("maxContains"));
                counted(&verdicts, min.unwrap_or(1), max.unwrap_or(usize::MAX))
            }
            "unevaluatedItems" if !items.is_empty() => None,
            _ => Some(true),
        }
    }

    fn object(
        &mut self,
        place: &Place,
        keywords: &Map,
        name: &str,
        operand: &Value,
        entries: &Map,
        depth: usize,
    ) -> Option<bool> {
        let at = place.child(&format!("/{name}"));
        let below = |name: &str| at.child(&format!("/{}", escape(name)));
        let named = || operand.as_object().into_iter().flatten();
        match name {
            "required" => Some(operand.strings().all(|name| entries.contains_key(name))),
            "minProperties" => Some(entries.keys().count() >= table::count(operand)?),
            "maxProperties" => Some(entries.keys().count() <= table::count(operand)?),
            "dependentRequired" => Some(named().all(|(name, needed)| {
                !entries.contains_key(name) || needed.strings().all(|needed| entries.contains_key(needed))
            })),
            "dependentSchemas" => {
                let present = named().filter(|(name, _)| entries.contains_key(name));
                let value = Value::Object(entries.clone());
                all(present.map(|(name, _)| self.subschema(&below(name), &value, depth)))
            }
            "properties" => {
                let present = named().filter_map(|(name, _)| Some((name, entries.get(name)?)));
                all(present.map(|(name, value)| self.subschema(&below(name), value, depth)))
            }
            "patternProperties" => all(named().map(|(source, _)| {
                all(entries.iter().map(|(name, value)| match self.matches(source, name)? {
                    true => self.subschema(&below(source), value, depth),
                    false => Some(true),
                }))
            })),
            "additionalProperties" => all(entries.iter().map(|(name, value)| {
                let has = |keyword: &str| keywords.get(keyword).and_then(Value::as_object);
                let patterns = has("patternProperties").into_iter().flat_map(Map::keys);
                let is_named = has("properties").is_some_and(|named| named.contains_key(name));
                let unmatched = all(patterns.map(|source| self.matches(source, name).map(|matches| !matches)));
                match unmatched? && !is_named {
                    true => self.subschema(&at, value, depth),
                    false => Some(true),
                }
            })),
            "propertyNames" => {
                let names = entries.keys().map(|name| Value::String(name.clone()));
                all(names.map(|name| self.subschema(&at, &name, depth)))
            }
            "unevaluatedProperties" if entries.keys().next().is_some() => None,
            _ => Some(true),
        }
    }

    fn matches(&mut self, source: &str, text: &str) -> Option<bool> {
        if !self.patterns.contains_key(source) {
            self.patterns.insert(source.to_owned(), pattern::compile(source).ok());
        }
        let pattern = self.patterns.get(source)?.as_ref()?;
        Some(pattern.is_match(text))
    }
}

/// Whether all verdicts accept: not if one refuses, whatever the others are.
fn all(verdicts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for verdict in verdicts {
        match verdict {
            Some(false) => return Some(false),
            None => all = None,
            Some(true) => {}
        }
    }
    all
}

/// Whether so many verdicts accept as there may be.
fn counted(verdicts: &[Option<bool>], min: usize, max: usize) -> Option<bool> {
    let accepting = verdicts.iter().filter(|verdict| **verdict == Some(true)).count();
    let unknown = verdicts.iter().filter(|verdict| verdict.is_none()).count();
    if accepting > max || accepting + unknown < min {
        return Some(false);
    }
    (accepting >= min && accepting + unknown <= max).then_some(true)
}
