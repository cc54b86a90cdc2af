//! Numbers: plain, or under assertions.

use super::report::Refused;
use super::Lowering;
use crate::model::{Body, NumberRule, Type};
use crate::schemas::{table, Conjunct, Schemas, Subject};

impl Lowering<'_> {
    /// A subject of type `number` or `integer`.
    pub(super) fn number(&mut self, subject: &Subject<'_>, ty: &str) -> Result<Type, Refused> {
        let integer = ty == "integer";
        self.bounds_meet(&subject.conjuncts);
        let mut rules = self.number_rules(&subject.conjuncts);
        if rules.is_empty() {
            return Ok(if integer { Type::Integer } else { Type::Number });
        }
        if integer {
            rules.insert(0, NumberRule::Integer);
        }
        self.define(subject, |_, _| Ok(Body::Number(rules)))
    }

    /// Warns of bounds between which there is no number.
    fn bounds_meet(&mut self, conjuncts: &[Conjunct]) {
        let limits = |schemas: &Schemas, names: [&'static str; 2]| {
            let limits = names.into_iter().flat_map(|name| {
                let each = schemas.each(conjuncts, name).into_iter();
                each.filter_map(move |(place, limit)| Some((limit.as_number()?.clone(), name, place)))
            });
            limits.collect::<Vec<_>>()
        };
        let least = limits(&self.schemas, ["exclusiveMinimum", "minimum"]);
        let most = limits(&self.schemas, ["exclusiveMaximum", "maximum"]);
        for (low, lower, place) in &least {
            for (high, upper, _) in &most {
                let excludes = lower.starts_with("exclusive") || upper.starts_with("exclusive");
                if low > high || low == high && excludes {
                    let message =
                        format!("no number is between `{lower}` {low} and `{upper}` {high}: no instance can obey both");
                    let _ = self.unsatisfiable(place, message);
                    return;
                }
            }
        }
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
