//! Numbers: plain, or under assertions.

use exactify::Number;

use super::report::Refused;
use super::Lowering;
use crate::model::{Body, NumberRule, Type};
use crate::schemas::{table, Conjunct, Subject};

impl Lowering<'_> {
    /// A subject of type `number` or `integer`.
    pub(super) fn number(&mut self, subject: &Subject<'_>, ty: &str) -> Result<Type, Refused> {
        let integer = ty == "integer";
        let mut rules = self.number_rules(&subject.conjuncts)?;
        if rules.is_empty() {
            return Ok(if integer { Type::Integer } else { Type::Number });
        }
        if integer {
            rules.insert(0, NumberRule::Integer);
        }
        self.define(subject, |_, _| Ok(Body::Number(rules)))
    }

    pub(super) fn number_rules(&mut self, conjuncts: &[Conjunct]) -> Result<Vec<NumberRule>, Refused> {
        let mut rules = Vec::new();
        for (keyword, rule) in table::limits() {
            for (place, limit) in self.schemas.each(conjuncts, keyword) {
                let Some(limit) = limit.as_number() else { continue };
                if keyword == "multipleOf" {
                    let digits = limit.to_string().bytes().filter(u8::is_ascii_digit).count();
                    if *limit <= Number::from(0) || digits > 18 {
                        return Err(self.problem(
                            &place,
                            format!("`multipleOf`: expected a number above 0, of at most 18 digits, found {limit}"),
                        ));
                    }
                }
                rules.push(NumberRule::Limit(rule, limit.to_string()));
            }
        }
        Ok(rules)
    }
}
