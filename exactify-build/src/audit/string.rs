//! Strings: under assertions, or out of a list.

use serde_json::{Map, Value};

use super::node::Listed;
use super::{Audit, Hint, Place};
use crate::model::{Body, Rule, Rules, Type, Variant};
use crate::name::{camel, unique};
use crate::pattern;

impl Audit<'_> {
    pub(super) fn string(&mut self, place: &Place, schema: &Value, hint: &Hint) -> Option<Type> {
        let rules = self.rules(place, schema.as_object()?)?;
        if rules.is_empty() {
            return Some(Type::String);
        }
        self.define(place, schema, hint, |_, _| {
            Some(Body::Text(Rules { typed: "Text", rules }))
        })
    }

    /// The strings of an `enum` or `const`, as far as the other assertions on strings let them pass.
    pub(super) fn listed(&mut self, place: &Place, schema: &Value, hint: &Hint, listed: &Listed) -> Option<Type> {
        let keywords = schema.as_object()?;
        let mut rules = self.rules(place, keywords)?;
        let passing: Vec<&String> = listed
            .strings
            .iter()
            .filter(|text| rules.iter().all(|rule| rule.accepts(text)))
            .collect();
        if passing.is_empty() {
            return self.problem(place, "no string is left that this subschema accepts");
        }
        rules.extend(lists(keywords));
        let typed = match keywords.get("type") {
            None => "No",
            Some(_) if listed.null_is_left_out => "TextOrNull",
            Some(_) => "Text",
        };
        self.define(place, schema, hint, |_, _| {
            let keys = unique(passing.iter().map(|text| camel(text)), "Empty");
            let variants = passing.into_iter().zip(keys).map(|(text, key)| Variant {
                text: text.clone(),
                key,
            });
            Some(Body::Enum(variants.collect(), Rules { typed, rules }))
        })
    }

    /// The assertions on a string, lengths first.
    pub(super) fn rules(&mut self, place: &Place, keywords: &Map<String, Value>) -> Option<Vec<Rule>> {
        let (min, max) = self.bounds(place, keywords, "minLength", "maxLength")?;
        let mut rules = Vec::new();
        if min > 0 {
            rules.push(Rule::MinLength(min));
        }
        if max < usize::MAX {
            rules.push(Rule::MaxLength(max));
        }
        if let Some(source) = keywords.get("pattern").and_then(Value::as_str) {
            match pattern::compile(source) {
                Ok(pattern) => rules.push(Rule::Pattern(source.to_owned(), pattern)),
                Err(error) => return self.problem(&place.child("/pattern"), format!("`pattern`: {error}")),
            }
        }
        Some(rules)
    }
}

impl Rule {
    pub fn accepts(&self, text: &str) -> bool {
        match self {
            Rule::MinLength(min) => text.chars().count() >= *min,
            Rule::MaxLength(max) => text.chars().count() <= *max,
            Rule::Pattern(_, pattern) => pattern.is_match(text),
            Rule::OneOf(_, listed) => listed.iter().any(|listed| listed == text),
        }
    }
}

/// `enum` and `const` as rules, which say nothing of values that are no strings.
fn lists(keywords: &Map<String, Value>) -> impl Iterator<Item = Rule> + '_ {
    ["enum", "const"].into_iter().filter_map(|keyword| {
        let listed = match keywords.get(keyword)? {
            Value::Array(values) if keyword == "enum" => {
                values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            value => value.as_str().map(str::to_owned).into_iter().collect(),
        };
        Some(Rule::OneOf(keyword, listed))
    })
}
