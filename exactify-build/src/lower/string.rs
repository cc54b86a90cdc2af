//! Strings: under assertions, or out of a list.

use exactify::format;

use super::report::Refused;
use super::Lowering;
use crate::model::{Body, Docs, StringRule, Type, Variant};
use crate::name::{camel, unique};
use crate::pattern::Pattern;
use crate::place::Place;
use crate::schemas::{table, Conjunct, Fault, StringValues, Subject};
use crate::value::Value;

impl Lowering<'_> {
    pub(super) fn string(&mut self, subject: &Subject<'_>) -> Result<Type, Refused> {
        self.bounds(&subject.conjuncts, "minLength", "maxLength")?;
        let rules = self.rules(&subject.conjuncts)?;
        if rules.is_empty() {
            return Ok(Type::String);
        }
        self.define(subject, |_, _| Ok(Body::Text(rules)))
    }

    /// The strings of `enum` and `const`, as far as the other assertions on strings let them pass.
    pub(super) fn string_enum(&mut self, subject: &Subject<'_>, listed: &StringValues) -> Result<Type, Refused> {
        let mut rules = self.rules(&subject.conjuncts)?;
        let mut texts = listed.strings.clone();
        texts.retain(|text| rules.iter().all(|rule| rule.accepts(text)));
        if texts.is_empty() {
            let message = "no string is left that this subschema accepts";
            let _ = self.unsatisfiable(subject.conjuncts[0].place(), message);
            return Ok(Type::Never);
        }
        rules.extend(self.list_rules(&subject.conjuncts));
        self.define(subject, |_, _| {
            let docs = vec![Docs::default(); texts.len()];
            Ok(Body::StringEnum(variants(texts, docs), rules))
        })
    }

    /// The assertions on a string, lengths first.
    pub(super) fn rules(&mut self, conjuncts: &[Conjunct]) -> Result<Vec<StringRule>, Refused> {
        let counts = |name: &str| {
            let values = self.schemas.each(conjuncts, name).into_iter();
            values.filter_map(|(_, value)| table::count(value))
        };
        let least = counts("minLength").filter(|min| *min > 0).map(StringRule::MinLength);
        let mut rules: Vec<StringRule> = least.chain(counts("maxLength").map(StringRule::MaxLength)).collect();
        for (place, source) in self.schemas.each(conjuncts, "pattern") {
            let source = source.as_str().unwrap_or_default();
            let pattern = self.compiled(&place, source)?;
            rules.push(StringRule::Pattern(source.to_owned(), pattern));
        }
        for (_, value) in self.schemas.each(conjuncts, "format") {
            let name = value.as_str().filter(|_| self.schemas.dialect.asserts_formats);
            if let Some((name, known)) = name.and_then(|name| Some((name, format::find(name)?))) {
                rules.push(StringRule::Format(name.to_owned(), known));
            }
        }
        Ok(rules)
    }

    /// The pattern that stands at `place`.
    pub(super) fn compiled(&mut self, place: &Place, source: &str) -> Result<Pattern, Refused> {
        let compiled = self.schemas.compiled(place, source);
        compiled.map_err(|Fault { place, message }| self.problem(&place, message))
    }

    /// `enum` and `const` as rules, which say nothing of values that are not strings.
    pub(super) fn list_rules(&self, conjuncts: &[Conjunct]) -> Vec<StringRule> {
        let texts = |values: &[Value]| values.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let lists = self.schemas.lists(conjuncts).into_iter();
        lists
            .map(|(keyword, values)| StringRule::OneOf(keyword, texts(values)))
            .collect()
    }
}

/// A variant for each text, with the docs beside it.
pub(super) fn variants(texts: Vec<String>, docs: Vec<Docs>) -> Vec<Variant> {
    let keys = unique(texts.iter().map(|text| camel(text)), "Empty");
    let variants = texts.into_iter().zip(keys).zip(docs);
    variants
        .map(|((text, key), docs)| Variant { text, key, docs })
        .collect()
}
