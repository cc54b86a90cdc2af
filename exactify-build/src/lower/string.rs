//! Strings under assertions.

use exactify::format;

use super::report::Refused;
use super::Lowering;
use crate::model::{Body, StringRule, Type};
use crate::pattern::Pattern;
use crate::place::Place;
use crate::schemas::{table, Conjunct, Fault, Subject};

impl Lowering<'_> {
    pub(super) fn string(&mut self, subject: &Subject<'_>) -> Result<Type, Refused> {
        self.bounds(&subject.conjuncts, "minLength", "maxLength")?;
        let rules = self.rules(&subject.conjuncts)?;
        if rules.is_empty() {
            return Ok(Type::String);
        }
        self.define(subject, |_, _| Ok(Body::Text(rules)))
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
            let name = value.as_str().filter(|_| self.schemas.vocabulary.asserts_formats);
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
}
