//! Values out of a list: `enum`, `const`, and branches that do nothing but list values.

use exactify::{JsonTypes, Number};

use super::report::Refused;
use super::Lowering;
use crate::json_type;
use crate::model::{Body, Docs, OpenEnum, StringRule, Type, Variant};
use crate::name::{camel, unique_camel};
use crate::place::Place;
use crate::schemas::{
    BranchValue, Conjunct, DecidedChoice, Discriminant, ListedValues, NameHint, Schemas, Subject, Undecided,
};
use crate::value::Value;

impl Lowering<'_> {
    /// The values of `enum` and `const`, as far as the other assertions let them pass.
    pub(super) fn listed(&mut self, subject: &Subject<'_>, listed: ListedValues) -> Result<Type, Refused> {
        let ListedValues { values, null } = listed;
        let mut rules = self.rules(&subject.conjuncts)?;
        rules.extend(self.list_rules(&subject.conjuncts));
        let docs = vec![Docs::default(); values.len()];
        let ty = match values.as_slice() {
            [] if null => return Ok(Type::Null),
            [] => {
                // What is wrong with a single list has been told.
                if self.schemas.lists(&subject.conjuncts).len() < 2 {
                    return Ok(Type::Never);
                }
                let message = "no value is left that this subschema accepts";
                let _ = self.unsatisfiable(subject.conjuncts[0].place(), message);
                return Ok(Type::Never);
            }
            _ => self.value_enum(subject, values, docs, rules)?,
        };
        Ok(if null { ty.or_null() } else { ty })
    }

    /// The values that branches list.
    pub(super) fn listed_by_branches(
        &mut self,
        subject: &Subject<'_>,
        DecidedChoice { place, keyword, .. }: &DecidedChoice,
        values: &[BranchValue],
    ) -> Result<Type, Refused> {
        self.enforce_lists(place, keyword);
        let branches = self.schemas.branches(place, keyword);
        let docs = values
            .iter()
            .map(|listed| self.schemas.docs(&branches[listed.branch].1));
        let docs = docs.collect();
        let values: Vec<Value> = values.iter().map(|listed| listed.value.clone()).collect();
        let rules = vec![StringRule::OneOf(keyword, texts(&values))];
        self.value_enum(subject, values, docs, rules)
    }

    /// The enum of branches of which all but one list strings and one accepts others, if they are no more than that.
    pub(super) fn open_enum(
        &mut self,
        subject: &Subject<'_>,
        place: &Place,
        keyword: &str,
        undecided: &Undecided,
    ) -> Result<Option<Type>, Refused> {
        let all = self.schemas.branches(place, keyword);
        let strings = undecided
            .branches
            .iter()
            .all(|branch| branch.types == JsonTypes::STRING);
        let listed = |schemas: &Schemas, branch: &Discriminant| schemas.values(&all[branch.branch].1);
        let mut others = undecided
            .branches
            .iter()
            .filter(|branch| listed(&self.schemas, branch).is_none());
        let (Some(other), None) = (others.next(), others.next()) else {
            return Ok(None);
        };
        // Of `oneOf`, a listed string must not be among the others.
        if !strings || !(keyword == "anyOf" || undecided.apart) {
            return Ok(None);
        }
        let (mut values, mut docs) = (Vec::new(), Vec::new());
        for branch in &undecided.branches {
            let listed = listed(&self.schemas, branch).unwrap_or_default();
            let documented = if listed.len() == 1 {
                self.schemas.docs(&all[branch.branch].1)
            } else {
                Docs::default()
            };
            for value in listed.into_iter().filter(Value::is_string) {
                if !values.contains(&value) {
                    values.push(value);
                    docs.push(documented.clone());
                }
            }
        }
        let place = &all[other.branch].1;
        // What a reference leads to keeps its type, if that has no listed string.
        if undecided.apart && self.schemas.schema(place).get("$ref").is_some() {
            return Ok(None);
        }
        let other_docs = self.schemas.docs(place);
        let hint = NameHint::below(&subject.name(), format!("{}String", subject.name()));
        let rules = match self.subschema(place, &hint)? {
            Type::String => Vec::new(),
            Type::Named(index) => match &self.model.definitions[index].body {
                Body::Text(rules) => rules.clone(),
                _ => return Ok(None),
            },
            _ => return Ok(None),
        };
        let ty = self.define(subject, |lowering, name| {
            let other_type = lowering.names.own(&format!("{name}Other"));
            let mut variants = variants(values, docs);
            // The rest keeps its name, whatever is listed.
            let keys = ["Other".to_owned()].into_iter();
            let keys = keys.chain(variants.iter().map(|variant| variant.key.clone()));
            let mut keys = unique_camel(keys, "Empty").into_iter();
            let other = keys.next().unwrap_or_default();
            for (variant, key) in variants.iter_mut().zip(keys) {
                variant.key = key;
            }
            Ok(Body::OpenEnum(OpenEnum {
                variants,
                other,
                other_docs,
                other_type,
                rules,
            }))
        })?;
        Ok(Some(ty))
    }

    /// An enum of values, of which strings obey `rules`.
    fn value_enum(
        &mut self,
        subject: &Subject<'_>,
        values: Vec<Value>,
        docs: Vec<Docs>,
        rules: Vec<StringRule>,
    ) -> Result<Type, Refused> {
        if values.len() == 2 && values.iter().all(Value::is_boolean) {
            return Ok(Type::Boolean);
        }
        self.define(subject, |_, _| {
            let is_of_strings = values.iter().all(Value::is_string);
            let variants = variants(values, docs);
            Ok(match is_of_strings {
                true => Body::StringEnum(variants, rules),
                false => Body::ValueEnum(variants),
            })
        })
    }

    /// `enum` and `const` as rules, which say nothing of values that are not strings.
    pub(super) fn list_rules(&self, conjuncts: &[Conjunct]) -> Vec<StringRule> {
        let lists = self.schemas.lists(conjuncts).into_iter();
        lists
            .map(|(keyword, values)| StringRule::OneOf(keyword, texts(values)))
            .collect()
    }
}

/// The strings among some values.
pub(super) fn texts(values: &[Value]) -> Vec<String> {
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A variant for each value, with the docs beside it. An integer is written as one: `1` where a schema has `1.0`.
fn variants(values: Vec<Value>, docs: Vec<Docs>) -> Vec<Variant> {
    let plain = |value: Value| match value.as_number().and_then(Number::as_i128) {
        Some(integer) => Value::Number(integer.into()),
        None => value,
    };
    let values: Vec<Value> = values.into_iter().map(plain).collect();
    let keys = unique_camel(values.iter().map(key), "Empty");
    let variants = values.into_iter().zip(keys).zip(docs);
    variants
        .map(|((value, key), docs)| Variant { value, key, docs })
        .collect()
}

/// What the variant of a value is called: `Small`, `N200`, `Minus1Dot5`, `True`.
fn key(value: &Value) -> String {
    match value {
        Value::String(text) => camel(text),
        Value::Number(number) => {
            let number = number.to_string();
            let (sign, digits) = match number.strip_prefix('-') {
                Some(digits) => ("Minus", digits),
                None => ("N", number.as_str()),
            };
            sign.to_owned()
                + &digits
                    .replace('.', "Dot")
                    .replace('-', "Minus")
                    .replace(['e', 'E'], "E")
                    .replace('+', "")
        }
        Value::Bool(value) => camel(&value.to_string()),
        value => camel(json_type::name(json_type::of(value))),
    }
}
