//! `oneOf` and `anyOf` whose branches are told apart by the JSON type of an instance, or by one of its properties.
//!
//! Where no two branches accept the same instance, both keywords mean the same: the one branch that can accept it must.
//! A branch that is the only one left holds in place, as those of `allOf` do.

use std::collections::BTreeMap;

use exactify::{JsonType, JsonTypes};

use super::accept::{types_listed, Seen, KEYWORDS};
use super::conjunct::{Conjunct, Fault};
use super::siblings::Siblings;
use super::{table, types, Audit, Known, NameHint, Place, Subject};
use crate::json_type;
use crate::model::{Body, Branch, Choice, Type};
use crate::name::{camel, unique_camel};
use crate::value::Value;

/// What a `oneOf` or `anyOf` comes down to.
pub(super) enum Decision {
    /// It asserts nothing.
    Anything,
    /// No instance obeys it.
    Nothing,
    /// One branch is left, by its index, and perhaps `null` beside it.
    One(usize, bool),
    /// Strings are left, each with the index of the branch that lists it, and perhaps `null` beside them.
    StringEnum(Vec<(usize, String)>, bool),
    /// Several branches are left, and perhaps `null` beside them.
    Several(Vec<Discriminant>, bool, Option<String>),
}

/// A branch, and what leads to it.
pub(super) struct Discriminant {
    pub index: usize,
    pub types: JsonTypes,
    /// The values of the property that tells objects apart.
    pub tags: Vec<Value>,
}

/// A `oneOf` or `anyOf` that is more than a branch in place: where its schema stands, and the keyword.
pub(super) type Found = (Place, &'static str, Decision);

impl Audit<'_> {
    /// What the `oneOf` or `anyOf` of a subject makes of it, if it has one that its other conjuncts do not say.
    pub(super) fn choice(&mut self, subject: &Subject<'_>) -> Option<Option<Type>> {
        let mut found = self.found(&subject.conjuncts).into_iter();
        let (place, keyword, decision) = found.next()?;
        if let Some((other, name, _)) = found.next() {
            let message = format!("`{name}` beside `{keyword}` is not supported yet: both assert");
            return Some(self.problem(&other.child(&format!("/{name}")), message));
        }
        Some(self.decided(subject, &place, keyword, decision))
    }

    fn decided(
        &mut self,
        subject: &Subject<'_>,
        place: &Place,
        keyword: &'static str,
        decision: Decision,
    ) -> Option<Type> {
        let mut allowed = None;
        let mut beside = None;
        match self.siblings(&subject.conjuncts, place, keyword) {
            Siblings::Nothing(types) => allowed = types,
            // What stands beside the branches holds in each of them as well.
            Siblings::Assertion(_)
                if subject.conjuncts == [Conjunct::Keywords(place.clone())]
                    && matches!(decision, Decision::Several(..)) =>
            {
                beside = Some(Conjunct::Siblings(place.clone()));
            }
            Siblings::Assertion((other, name)) => {
                let message = format!("`{name}` beside `{keyword}` is not supported here: both assert");
                return self.problem(&other, message);
            }
        }
        match decision {
            Decision::Several(told, null, tag) => {
                let ty = self.define(subject, |audit, name| {
                    let tag_name = tag.as_deref();
                    let branches = audit.variants((place, keyword), name, &told, (null, tag_name), beside.as_ref())?;
                    Some(Body::Choice(Choice {
                        keyword,
                        place: place.clone(),
                        table: 0,
                        tag,
                        branches,
                    }))
                })?;
                Some(if null { types::nullable(ty) } else { ty })
            }
            Decision::One(index, null) => {
                let (_, branch) = self.choices(place, keyword).swap_remove(index);
                // The name of a root or of one of the `$defs` is the whole's, not the branch's.
                let named = matches!(place.pointer.rsplit_once('/'), None | Some(("/$defs", _)));
                let otherwise = match named {
                    true => format!("{}Value", subject.hint.otherwise),
                    false => subject.hint.otherwise.clone(),
                };
                let ty = self.subschema(&branch, &NameHint::below(&subject.hint.parent, otherwise))?;
                Some(if null { types::nullable(ty) } else { ty })
            }
            Decision::StringEnum(texts, null) => {
                self.string_enum_of_branches(subject, (place, keyword), allowed, texts, null)
            }
            Decision::Anything => Some(Type::Any),
            Decision::Nothing => Some(Type::Never),
        }
    }

    /// What `conjuncts` are, whose audit has begun, if they are `null` beside a branch that has a type already.
    pub(super) fn beside_null(&self, conjuncts: &[Conjunct]) -> Option<Type> {
        let (place, keyword, decision) = self.found(conjuncts).into_iter().next()?;
        let Decision::One(index, true) = decision else {
            return None;
        };
        let (_, branch) = self.choices(&place, keyword).swap_remove(index);
        let conjuncts = self.flatten(std::slice::from_ref(&branch)).ok()?.conjuncts;
        match self.known.get(&conjuncts) {
            Some(Known::Done(Some(ty))) => Some(types::nullable(ty.clone())),
            _ => None,
        }
    }

    fn variants(
        &mut self,
        (place, keyword): (&Place, &str),
        parent: &str,
        told: &[Discriminant],
        (null, tag): (bool, Option<&str>),
        beside: Option<&Conjunct>,
    ) -> Option<Vec<Branch>> {
        let all = self.choices(place, keyword);
        let keys = told
            .iter()
            .map(|told| variant(self.schema(&all[told.index].1), told, tag));
        let keys = unique_camel(keys.collect::<Vec<_>>().into_iter(), "Other");
        let mut made = Vec::new();
        for (told, key) in told.iter().zip(keys) {
            let (location, branch) = &all[told.index];
            let hint = NameHint::below(parent, format!("{parent}{key}"));
            let ty = match beside {
                None => self.subschema(branch, &hint),
                Some(conjunct) => self.with_siblings(conjunct, branch, location, &hint),
            };
            made.push(ty.map(|ty| Branch {
                key,
                docs: self.docs(branch),
                types: json_type::list(told.types),
                tags: told.tags.iter().map(Value::to_string).collect(),
                ty: if null { not_null(ty) } else { ty },
            }));
        }
        made.into_iter().collect()
    }

    /// Every `oneOf` and `anyOf` of `conjuncts` that is more than a branch in place.
    pub(super) fn found(&self, conjuncts: &[Conjunct]) -> Vec<Found> {
        let whole = conjuncts
            .iter()
            .filter(|conjunct| matches!(conjunct, Conjunct::Keywords(_)));
        let all = whole.flat_map(|conjunct| KEYWORDS.iter().map(move |keyword| (conjunct.place(), *keyword)));
        let found = all.filter_map(|(place, keyword)| {
            let decision = self.decide(place, keyword).ok()?;
            is_more(&decision).then(|| (place.clone(), keyword, decision))
        });
        found.collect()
    }

    /// Whether the type of `conjuncts` is a definition's that may also be `null`, if a `oneOf` or `anyOf` says what it is.
    pub(super) fn choice_allows_null(&self, conjuncts: &[Conjunct]) -> Option<bool> {
        let (.., decision) = self.found(conjuncts).into_iter().next()?;
        Some(matches!(
            decision,
            Decision::Several(_, true, _) | Decision::StringEnum(_, true)
        ))
    }

    /// Whether a keyword is a `oneOf` or `anyOf` that is more than a branch in place.
    pub(super) fn is_choice(&self, place: &Place, keyword: &str) -> bool {
        KEYWORDS.contains(&keyword) && self.decide(place, keyword).map_or(true, |decision| is_more(&decision))
    }

    /// The branch that is all that a `oneOf` or `anyOf` asserts.
    pub(super) fn lone_branch(&self, place: &Place, keyword: &str) -> Option<(String, Place)> {
        match self.decide(place, keyword) {
            Ok(Decision::One(index, false)) => Some(self.choices(place, keyword).swap_remove(index)),
            _ => None,
        }
    }

    /// Whether no instance obeys a `oneOf` or `anyOf`.
    pub(super) fn accepts_nothing(&self, place: &Place, keyword: &str) -> bool {
        matches!(self.decide(place, keyword), Ok(Decision::Nothing))
    }

    /// Whether something tells the branches under a keyword apart, which may be any keyword.
    pub(super) fn branches_are_told_apart(&self, place: &Place, keyword: &str) -> Result<(), Fault> {
        if !KEYWORDS.contains(&keyword) {
            return Ok(());
        }
        for (_, branch) in self.choices(place, keyword) {
            if let Some(wanted) = table::Form::Schema.refusal(self.schema(&branch)) {
                return Err((branch, format!("expected {wanted}")));
            }
        }
        let decision = self.decide(place, keyword);
        decision
            .map(|_| ())
            .map_err(|message| (place.child(&format!("/{keyword}")), message))
    }

    /// What tells the branches apart, or why nothing does.
    pub(super) fn decide(&self, place: &Place, keyword: &str) -> Result<Decision, String> {
        let branches = self.choices(place, keyword);
        if branches.is_empty() {
            return Ok(Decision::Anything);
        }
        let mut seen = Seen::default();
        let beside = types_listed(self.schema(place));
        let accepted: Vec<JsonTypes> = branches
            .iter()
            .map(|(_, branch)| json_type::both(self.accepted(branch, &mut seen.types), beside))
            .collect();
        let live: Vec<usize> = (0..branches.len())
            .filter(|&index| !accepted[index].is_empty())
            .collect();
        let open = live.iter().filter(|&&index| self.is_open(&branches[index].1)).count();
        match (keyword, open, live.len()) {
            ("anyOf", 1.., _) | (_, 1, 1) => return Ok(Decision::Anything),
            (_, 2.., _) | (_, _, 0) => return Ok(Decision::Nothing),
            (_, _, 1) => return Ok(Decision::One(live[0], false)),
            _ => {}
        }
        let is_null =
            |index: &usize| accepted[*index].has(JsonTypes::NULL) && self.is_certain(&branches[*index].1, &mut seen);
        let nulls: Vec<usize> = live.iter().copied().filter(is_null).collect();
        let only_null = |index: &usize| accepted[*index] == JsonTypes::NULL && nulls.contains(index);
        let (alone, others): (Vec<usize>, Vec<usize>) = live.iter().partition(|index| only_null(index));
        if let Some(decision) = self.list(keyword, &branches, &others, alone.len()) {
            return Ok(decision);
        }
        for (index, &one) in live.iter().enumerate() {
            for &other in &live[index + 1..] {
                let both = json_type::both(accepted[one], accepted[other]).without(JsonTypes::OBJECT);
                if let Some(ty) = json_type::list(both).first() {
                    return Err(format!("the branches {one} and {other} both accept {}", plural(*ty)));
                }
            }
        }
        let null = !nulls.is_empty();
        let others = |types: JsonTypes| if null { types.without(JsonTypes::NULL) } else { types };
        let live: Vec<usize> = live
            .into_iter()
            .filter(|&index| !others(accepted[index]).is_empty())
            .collect();
        if let [only] = live[..] {
            return Ok(Decision::One(only, null));
        }
        let objects: Vec<usize> = live
            .iter()
            .copied()
            .filter(|&index| accepted[index].has(JsonTypes::OBJECT))
            .collect();
        let mut tags = BTreeMap::new();
        let mut tag = None;
        if let [one, other, ..] = objects[..] {
            let places: Vec<&Place> = objects.iter().map(|&index| &branches[index].1).collect();
            let Some((name, values)) = self.tag(self.schema(place), &places) else {
                let message =
                    "both accept objects and no property tells them apart: one that each of them requires and \
                               restricts, by `const` or `enum`, to values of its own";
                return Err(format!("the branches {one} and {other} {message}"));
            };
            tag = Some(name);
            tags = objects.into_iter().zip(values).collect();
        }
        let told = live.into_iter().map(|index| Discriminant {
            index,
            types: others(accepted[index]),
            tags: tags.remove(&index).unwrap_or_default(),
        });
        Ok(Decision::Several(told.collect(), null, tag))
    }
}

/// Whether a decision asks for more than branches in place say.
fn is_more(decision: &Decision) -> bool {
    matches!(
        decision,
        Decision::Several(..) | Decision::StringEnum(..) | Decision::One(_, true)
    )
}

/// The type without the `null` that is beside the choice.
fn not_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(ty) => *ty,
        ty => ty,
    }
}

/// What a branch's variant is called: by its title, its reference, the tag, or its JSON types.
fn variant(schema: &Value, told: &Discriminant, tag: Option<&str>) -> String {
    let text = |name: &str| schema.get(name).and_then(Value::as_str);
    let reference = || text("$ref").and_then(|target| target.rsplit(['/', '#']).next());
    let values = told
        .tags
        .iter()
        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let values = values.collect::<Vec<_>>().join(" or ");
    let by_tag = || match values.starts_with(char::is_alphabetic) && told.tags[0].is_string() {
        _ if told.tags.len() > 3 => String::new(),
        true => values.clone(),
        // A number alone is no name.
        false => format!("{} {values}", tag.unwrap_or_default()),
    };
    let types: Vec<&str> = json_type::list(told.types).into_iter().map(json_type::name).collect();
    let names = [
        text("title").map(camel),
        reference().map(camel),
        (!told.tags.is_empty()).then(|| camel(&by_tag())),
    ];
    let chosen = names.into_iter().flatten().find(|name| !name.is_empty());
    chosen.unwrap_or_else(|| camel(&types.join(" or ")))
}

fn plural(ty: JsonType) -> &'static str {
    match ty {
        JsonType::Null => "null",
        JsonType::Boolean => "booleans",
        JsonType::Number => "numbers",
        JsonType::String => "strings",
        JsonType::Array => "arrays",
        JsonType::Object => "objects",
    }
}
