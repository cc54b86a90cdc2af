//! Numbers: plain, or under assertions.

use super::report::Refused;
use super::Lowering;
use crate::model::{Body, NumberRule, Type};
use crate::schemas::{table, Conjunct, Subject};

impl Lowering<'_> {
    /// A subject of type `number` or `integer`.
    pub(super) fn number(&mut self, subject: &Subject<'_>, ty: &str) -> Result<Type, Refused> {
        let integer = ty == "integer";
        let mut rules = self.number_rules(&subject.conjuncts);
        if rules.is_empty() {
            return Ok(if integer { Type::Integer } else { Type::Number });
        }
        if integer {
            rules.insert(0, NumberRule::Integer);
        }
        self.define(subject, |_, _| Ok(Body::Number(rules)))
    }

    pub(super) fn number_rules(&self, conjuncts: &[Conjunct]) -> Vec<NumberRule> {
        let mut rules = Vec::new();
        for (keyword, rule) in table::limits() {
            for (_, limit) in self.schemas.each(conjuncts, keyword) {
                let Some(limit) = limit.as_number() else { continue };
                rules.push(NumberRule::Limit(rule, limit.to_string()));
            }
        }
        rules
    }
}
