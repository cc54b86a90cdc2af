//! Numbers: plain, or under assertions.

use std::collections::BTreeMap;

use super::parts::Part;
use super::{table, Audit, Subject};
use crate::model::{Body, NumberRule, Type};
use exactify::{Number, RawValue};

/// The assertions on numbers, and the run time's name of each.
const RULES: &[(&str, &str)] = &[
    ("minimum", "Minimum"),
    ("maximum", "Maximum"),
    ("exclusiveMinimum", "ExclusiveMinimum"),
    ("exclusiveMaximum", "ExclusiveMaximum"),
    ("multipleOf", "MultipleOf"),
];

impl Audit<'_> {
    /// A subject of type `number` or `integer`.
    pub(super) fn number(&mut self, subject: &Subject<'_>, kind: &str) -> Option<Type> {
        let integer = kind == "integer";
        let mut rules = self.number_rules(&subject.parts)?;
        if rules.is_empty() {
            return Some(if integer { Type::Integer } else { Type::Number });
        }
        if integer {
            rules.insert(0, NumberRule::Integer);
        }
        self.define(subject, |_, _| Some(Body::Number(rules)))
    }

    fn number_rules(&mut self, parts: &[Part]) -> Option<Vec<NumberRule>> {
        let mut rules = Vec::new();
        for (keyword, rule) in RULES {
            for (place, _) in self.each(parts, keyword) {
                let text = written(&self.documents[place.document].text, &place.pointer);
                let Some(limit) = text.and_then(|text| text.parse::<Number>().ok()) else {
                    return self.problem(&place, format!("`{keyword}`: expected a number"));
                };
                if *keyword == "multipleOf" {
                    let digits = limit.to_string().bytes().filter(u8::is_ascii_digit).count();
                    if limit <= Number::from(0) || digits > 18 {
                        return self.problem(
                            &place,
                            format!("`multipleOf`: expected a number above 0, of at most 18 digits, found {limit}"),
                        );
                    }
                }
                rules.push(NumberRule::Limit(rule, limit.to_string()));
            }
        }
        Some(rules)
    }
}

/// The value at `pointer` as the document spells it, every digit of it.
pub(super) fn written(document: &str, pointer: &str) -> Option<String> {
    let mut at: &RawValue = serde_json::from_str(document).ok()?;
    for step in pointer.split('/').skip(1) {
        let step = table::unescape(step);
        at = match step.parse::<usize>() {
            Ok(index) if at.get().starts_with('[') => {
                *serde_json::from_str::<Vec<&RawValue>>(at.get()).ok()?.get(index)?
            }
            _ => {
                let entries: BTreeMap<std::borrow::Cow<str>, &RawValue> = serde_json::from_str(at.get()).ok()?;
                entries.get(step.as_str()).copied()?
            }
        };
    }
    Some(at.get().to_owned())
}
