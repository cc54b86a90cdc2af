//! Branches of `oneOf` and `anyOf` that do nothing but list strings, which together are one enum.

use std::collections::BTreeMap;

use exactify::JsonTypes;

use super::choice::Decision;
use super::conjunct::Conjunct;
use super::{string, types, Audit, Place, Subject};
use crate::json_type;
use crate::model::{Body, Rule, Type};

impl Audit<'_> {
    /// What the branches `others` come down to, if they do nothing but list strings, beside so many that are `null` alone.
    pub(super) fn list(
        &self,
        keyword: &str,
        all: &[(String, Place)],
        others: &[usize],
        nulls: usize,
    ) -> Option<Decision> {
        let lists = others.iter().map(|&index| self.texts(&all[index].1));
        let lists = lists
            .collect::<Option<Vec<_>>>()
            .filter(|_| nulls < 2 && others.len() > 1)?;
        let mut count = BTreeMap::<&String, usize>::new();
        for text in lists.iter().flatten() {
            *count.entry(text).or_default() += 1;
        }
        let mut found: Vec<(usize, String)> = Vec::new();
        for (&index, texts) in others.iter().zip(&lists) {
            for text in texts {
                let is_known = found.iter().any(|(_, known)| known == text);
                if !is_known && (keyword == "anyOf" || count[text] == 1) {
                    found.push((index, text.clone()));
                }
            }
        }
        match (found.is_empty(), nulls) {
            (true, 0) => Some(Decision::Nothing),
            (true, _) => None,
            (false, _) => Some(Decision::StringEnum(found, nulls > 0)),
        }
    }

    /// The strings of a schema that does nothing but list strings.
    fn texts(&self, place: &Place) -> Option<Vec<String>> {
        let mut lists = Vec::new();
        for place in self.applied(place) {
            let schema = self.schema(&place);
            let is_replaced = self.replacements.iter().any(|one| one.path_for(schema).is_some());
            for (name, value) in schema.as_object().filter(|_| !is_replaced)? {
                match name.as_str() {
                    "$ref" | "$dynamicRef" | "allOf" => {}
                    "type" => _ = json_type::listed(value).filter(|types| types.has(JsonTypes::STRING))?,
                    "enum" => lists.push(value.as_array()?.clone()),
                    "const" => lists.push(vec![value.clone()]),
                    _ if self.dialect.asserts(name, value) => return None,
                    _ => {}
                }
            }
        }
        let [list] = &lists[..] else { return None };
        let mut texts = Vec::new();
        for value in list {
            let text = value.as_str()?.to_owned();
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        Some(texts)
    }

    /// The enum of the strings that are left, each with the index of its branch, and `null` if a branch allows it,
    /// beside a `type` that allows `allowed`.
    pub(super) fn string_enum_of_branches(
        &mut self,
        subject: &Subject<'_>,
        (place, keyword): (&Place, &'static str),
        allowed: Option<JsonTypes>,
        texts: Vec<(usize, String)>,
        null: bool,
    ) -> Option<Type> {
        self.enforce_lists(place, keyword);
        let supported = allowed.is_none_or(|types| types.without(JsonTypes::NULL) == JsonTypes::STRING);
        if !supported {
            let message = format!("`type` beside `{keyword}` is not supported here: both assert");
            let types = self.each(&subject.conjuncts, "type");
            return self.problem(types.first().map_or(place, |(place, _)| place), message);
        }
        let branches = self.choices(place, keyword);
        let docs = texts.iter().map(|(index, _)| self.docs(&branches[*index].1)).collect();
        let texts: Vec<String> = texts.into_iter().map(|(_, text)| text).collect();
        let rules = vec![Rule::OneOf(keyword, texts.clone())];
        let ty = self.define(subject, |_, _| {
            Some(Body::StringEnum(string::variants(texts, docs), rules))
        })?;
        Some(if null { types::nullable(ty) } else { ty })
    }

    /// What every `oneOf` and `anyOf` of `conjuncts` asserts of a name, which is a string.
    pub(super) fn name_lists(&mut self, conjuncts: &[Conjunct]) -> Option<Vec<Rule>> {
        let mut rules = Vec::new();
        for (place, keyword, decision) in self.found(conjuncts) {
            let Decision::StringEnum(texts, _) = decision else {
                let message = format!("of names `{keyword}` is supported only where its branches list strings");
                return self.problem(&place.child(&format!("/{keyword}")), message);
            };
            self.enforce_lists(&place, keyword);
            rules.push(Rule::OneOf(keyword, texts.into_iter().map(|(_, text)| text).collect()));
        }
        Some(rules)
    }

    /// Notes what is wrong with the keywords of the branches, as no type of their own sees to it.
    fn enforce_lists(&mut self, place: &Place, keyword: &str) {
        for (_, branch) in self.choices(place, keyword) {
            let is_null = self.accepted(&branch, &mut BTreeMap::new()) == JsonTypes::NULL;
            if is_null || self.texts(&branch).is_some() {
                let _ = self.enforced_flat(std::slice::from_ref(&branch));
            }
        }
    }
}
