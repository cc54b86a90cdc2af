//! Checks that are made at once, for a program that judges by schemas which it meets at run time: the same data that
//! `codegen/check.rs` prints. Like the `static`s of generated code, it lives until the program ends.

use std::sync::OnceLock;

use exactify::check::{self, Branch, Contains, Items, Limit, Matcher, Object, PatternProperty};
use exactify::JsonTypes;

use crate::model::{
    ArrayCheck, BranchCheck, Branches, Check, CheckRef, Condition, Model, NumberRule, ObjectCheck, StringRule,
};
use crate::pattern::Pattern;

/// The check of `model` that `root` leads to.
pub fn check(model: &Model, root: &CheckRef) -> &'static check::Check {
    let statics = model.checks.iter().map(|_| Static::Absent).collect();
    Making { model, statics }.reference(root)
}

/// What has been made so far.
struct Making<'m> {
    model: &'m Model,
    statics: Vec<Static>,
}

/// A check to which others refer.
#[derive(Clone, Copy)]
enum Static {
    Absent,
    /// It is being made. What is within it and leads back to it refers to where it will be.
    Begun(&'static OnceLock<&'static check::Check>),
    Made(&'static check::Check),
}

impl Making<'_> {
    fn reference(&mut self, check: &CheckRef) -> &'static check::Check {
        match check {
            // Hand-written types are not there at run time: nothing is replaced then.
            CheckRef::Any | CheckRef::Replaced(_) => &check::Check::ANY,
            CheckRef::Never => &check::Check::NEVER,
            CheckRef::Inline(check) => self.check(check),
            CheckRef::Static(index) => match self.statics[*index] {
                Static::Made(made) => made,
                Static::Begun(place) => keep(check::Check {
                    conditions: keep_all([check::Condition::Reference(place)]),
                    ..check::Check::ANY
                }),
                Static::Absent => {
                    let place = keep(OnceLock::new());
                    self.statics[*index] = Static::Begun(place);
                    let made = self.check(&self.model.checks[*index].check);
                    let made = place.get_or_init(|| made);
                    self.statics[*index] = Static::Made(made);
                    made
                }
            },
        }
    }

    fn check(&mut self, check: &Check) -> &'static check::Check {
        let values = check.values.iter().map(|(keyword, values)| (*keyword, texts(values)));
        let in_place = check.in_place.iter();
        let tables = check
            .choices
            .iter()
            .map(|index| self.branches(&self.model.branches[*index]));
        let choices = keep_all(tables);
        keep(check::Check {
            name: text(&check.name),
            types: check.types.unwrap_or(JsonTypes::ALL),
            values: keep_all(values),
            null: check.null,
            strings: keep_all(check.strings.iter().map(string_rule)),
            numbers: keep_all(check.numbers.iter().map(number_rule)),
            array: check.array.as_ref().map_or(&Items::ANY, |array| self.array(array)),
            object: check.object.as_ref().map_or(&Object::ANY, |object| self.object(object)),
            in_place: keep_all(in_place.map(|(location, check)| (text(location), self.reference(check)))),
            choices,
            conditions: keep_all(check.conditions.iter().map(|condition| self.condition(condition))),
            only: check.only.unwrap_or(JsonTypes::ALL),
            reader: None,
        })
    }

    fn optional(&mut self, check: Option<&CheckRef>) -> Option<&'static check::Check> {
        check.map(|check| self.reference(check))
    }

    fn named(&mut self, checks: &[(String, CheckRef)]) -> &'static [(&'static str, &'static check::Check)] {
        keep_all(checks.iter().map(|(name, check)| (text(name), self.reference(check))))
    }

    fn array(&mut self, array: &ArrayCheck) -> &'static Items {
        let contains = array.contains.as_ref().map(|contains| Contains {
            check: self.reference(&contains.check),
            min: contains.min,
            max: contains.max,
            evaluates: contains.evaluates,
        });
        let keyword = |name: &Option<String>| name.as_ref().map(|name| text(&format!("/{name}")));
        keep(Items {
            prefix: keep_all(array.prefix.iter().map(|check| self.reference(check))),
            prefix_keyword: keyword(&array.prefix_keyword).unwrap_or(Items::ANY.prefix_keyword),
            rest: self.optional(array.rest.as_ref()),
            rest_keyword: keyword(&array.rest_keyword).unwrap_or(Items::ANY.rest_keyword),
            min: array.min,
            max: array.max,
            unique: array.unique,
            contains: contains.map(keep),
            unevaluated: self.optional(array.unevaluated.as_ref()),
        })
    }

    fn object(&mut self, object: &ObjectCheck) -> &'static Object {
        let patterns = object.patterns.iter().map(|pattern| PatternProperty {
            source: text(&pattern.source),
            matches: matcher(&pattern.pattern),
            check: self.reference(&pattern.check),
        });
        let patterns = keep_all(patterns);
        let dependent = object.dependent.iter();
        let dependent_keyword = object.dependent_keyword.as_deref().map(text);
        let schemas_keyword = object.schemas_keyword.as_ref();
        let schemas_keyword = schemas_keyword.map(|name| text(&format!("/{name}")));
        keep(Object {
            properties: self.named(&object.properties),
            patterns,
            additional: self.optional(object.additional.as_ref()),
            unevaluated: self.optional(object.unevaluated.as_ref()),
            required: texts(&object.required),
            dependent: keep_all(dependent.map(|(trigger, needed)| (text(trigger), texts(needed)))),
            dependent_keyword: dependent_keyword.unwrap_or(Object::ANY.dependent_keyword),
            schemas: self.named(&object.schemas),
            schemas_keyword: schemas_keyword.unwrap_or(Object::ANY.schemas_keyword),
            names: self.optional(object.names.as_ref()),
            min: object.min,
            max: object.max,
            ..Object::ANY
        })
    }

    fn condition(&mut self, condition: &Condition) -> check::Condition {
        match condition {
            Condition::Not(check) => check::Condition::Not(self.reference(check)),
            Condition::If {
                condition,
                then,
                otherwise,
            } => check::Condition::If {
                condition: self.reference(condition),
                then: self.optional(then.as_ref()),
                otherwise: self.optional(otherwise.as_ref()),
            },
            Condition::Choice(index) => check::Condition::Choice(self.branches(&self.model.branches[*index])),
        }
    }

    fn branches(&mut self, table: &Branches) -> &'static check::Branches {
        keep(check::Branches {
            keyword: table.keyword,
            null: table.null,
            undecided: table.undecided.unwrap_or(JsonTypes::NONE),
            tag: table.tag.as_deref().map(text),
            branches: keep_all(table.branches.iter().map(|branch| self.branch(branch))),
        })
    }

    fn branch(&mut self, branch: &BranchCheck) -> Branch {
        Branch {
            location: text(&branch.location),
            types: branch.types,
            tags: texts(&branch.tags),
            property: branch.property.as_deref().map(text),
            check: self.reference(&branch.check),
        }
    }
}

fn string_rule(rule: &StringRule) -> check::StringRule {
    match rule {
        StringRule::MinLength(min) => check::StringRule::MinLength(*min),
        StringRule::MaxLength(max) => check::StringRule::MaxLength(*max),
        StringRule::Pattern(source, pattern) => check::StringRule::Matcher(text(source), matcher(pattern)),
        StringRule::Format(format, matches) => check::StringRule::Format(text(format), *matches),
        StringRule::OneOf(keyword, listed) => check::StringRule::OneOf(keyword, texts(listed)),
    }
}

fn number_rule(rule: &NumberRule) -> check::NumberRule {
    let NumberRule::Limit(rule, limit) = rule else {
        return check::NumberRule::Integer;
    };
    let limit = Limit::new(text(limit));
    match *rule {
        "Minimum" => check::NumberRule::Minimum(limit),
        "Maximum" => check::NumberRule::Maximum(limit),
        "ExclusiveMinimum" => check::NumberRule::ExclusiveMinimum(limit),
        "ExclusiveMaximum" => check::NumberRule::ExclusiveMaximum(limit),
        _ => check::NumberRule::MultipleOf(limit),
    }
}

fn matcher(pattern: &Pattern) -> &'static Matcher {
    let pattern = pattern.clone();
    keep(move |text: &str| pattern.is_match(text))
}

fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn keep_all<T>(values: impl IntoIterator<Item = T>) -> &'static [T] {
    values.into_iter().collect::<Vec<T>>().leak()
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn texts(all: &[String]) -> &'static [&'static str] {
    keep_all(all.iter().map(|one| text(one)))
}
