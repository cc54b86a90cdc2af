//! What tells the branches of a `oneOf` or `anyOf` apart: the JSON type of an instance, the value of one of its properties,
//! or which properties are there.
//!
//! Where no two branches accept the same instance, both keywords mean the same: the one branch that can accept it must.
//! A branch that is the only one left holds in place, as those of `allOf` do.

use std::collections::BTreeMap;

use exactify::JsonTypes;

use super::accept::types_listed;
use super::conjunct::{Conjunct, Fault};
use super::siblings::Siblings;
use super::table::{self, Form, Role};
use super::types::each_once;
use super::Schemas;
use crate::json_type;
use crate::place::Place;
use crate::read::json_type;
use crate::value::Value;

/// What a `oneOf` or `anyOf` comes down to.
#[derive(Clone, Debug)]
pub enum Decision {
    /// It asserts nothing.
    Anything,
    /// No instance obeys it.
    Nothing,
    /// One branch is left, by its index, and perhaps `null` beside it.
    One {
        branch: usize,
        null: bool,
    },
    /// Listed values are left, and perhaps `null` beside them.
    Values {
        values: Vec<BranchValue>,
        null: bool,
    },
    Several(Several),
}

/// Several branches are left, and perhaps `null` beside them.
#[derive(Clone, Debug)]
pub struct Several {
    pub branches: Vec<Discriminant>,
    pub null: bool,
    /// The property whose value tells objects apart.
    pub tag: Option<String>,
}

/// Several branches are left of which neither type nor tag tells which one accepts an instance.
#[derive(Clone, Debug)]
pub struct Undecided {
    pub branches: Vec<Discriminant>,
    pub null: bool,
    /// Whether no instance is accepted by two of them.
    pub apart: bool,
}

/// Such a `oneOf` or `anyOf`, and where the schema stands that has it.
pub struct UndecidedChoice {
    pub place: Place,
    pub keyword: &'static str,
    pub undecided: Undecided,
}

/// What tells a branch from the others.
#[derive(Clone, Debug)]
pub struct Discriminant {
    /// The index of the branch.
    pub branch: usize,
    pub types: JsonTypes,
    /// The values of the tag.
    pub tags: Vec<Value>,
    /// A property that this branch requires and the others forbid.
    pub property: Option<String>,
}

/// A value, and the index of the branch that lists it.
#[derive(Clone, Debug)]
pub struct BranchValue {
    pub branch: usize,
    pub value: Value,
}

/// A `oneOf` or `anyOf` that is more than a branch in place, and where the schema stands that has it.
pub struct DecidedChoice {
    pub place: Place,
    pub keyword: &'static str,
    pub decision: Decision,
}

impl Schemas<'_> {
    /// Every `oneOf` and `anyOf` of `conjuncts` that is more than a branch in place.
    pub fn choices(&self, conjuncts: &[Conjunct]) -> Vec<DecidedChoice> {
        let found = choice_keywords(conjuncts).filter_map(|(place, keyword)| {
            let decision = self.decide(place, keyword).ok()?;
            is_more(&decision).then(|| DecidedChoice {
                place: place.clone(),
                keyword,
                decision,
            })
        });
        found.collect()
    }

    /// Whether the type of `conjuncts` is a definition's that may also be `null`, if a `oneOf` or `anyOf` says what it is.
    pub fn choice_allows_null(&self, conjuncts: &[Conjunct]) -> Option<bool> {
        let found = self.choices(conjuncts).into_iter().next()?;
        Some(match found.decision {
            Decision::Several(several) => several.null && self.allow_null_beside(conjuncts, &found.place),
            Decision::Values { null, .. } => null,
            _ => false,
        })
    }

    /// Whether a keyword is a `oneOf` or `anyOf` that is more than a branch in place.
    pub fn is_choice(&self, place: &Place, keyword: &str) -> bool {
        table::role(keyword) == Role::Choice && self.decide(place, keyword).map_or(true, |decision| is_more(&decision))
    }

    /// The branch that is all that a `oneOf` or `anyOf` asserts.
    pub fn lone_branch(&self, place: &Place, keyword: &str) -> Option<(String, Place)> {
        match self.decide(place, keyword) {
            Ok(Decision::One { branch, null: false }) => Some(self.branches(place, keyword).swap_remove(branch)),
            _ => None,
        }
    }

    /// Whether no instance obeys a `oneOf` or `anyOf`.
    pub fn accepts_nothing(&self, place: &Place, keyword: &str) -> bool {
        matches!(self.decide(place, keyword), Ok(Decision::Nothing))
    }

    /// Whether the branches under a keyword, which may be any, are schemas.
    pub fn branches_are_schemas(&self, place: &Place, keyword: &str) -> Result<(), Fault> {
        if table::role(keyword) != Role::Choice {
            return Ok(());
        }
        for (_, branch) in self.branches(place, keyword) {
            if let Some(wanted) = Form::Schema.refusal(self.schema(&branch)) {
                return Err(Fault {
                    message: format!("expected {wanted}, found {}", json_type(self.schema(&branch))),
                    place: branch,
                });
            }
        }
        Ok(())
    }

    /// Every `oneOf` and `anyOf` of `conjuncts` whose branches nothing tells apart.
    pub fn undecided(&self, conjuncts: &[Conjunct]) -> Vec<UndecidedChoice> {
        let found = choice_keywords(conjuncts).filter_map(|(place, keyword)| {
            let undecided = self.decide(place, keyword).err()?;
            Some(UndecidedChoice {
                place: place.clone(),
                keyword,
                undecided,
            })
        });
        found.collect()
    }

    /// The `oneOf` or `anyOf` of `conjuncts` whose branches are tried, and what stands beside it, if these are all that there
    /// is; `None` where it says of an object with fields nothing but what its check sees to.
    pub fn trial(&self, conjuncts: &[Conjunct]) -> Option<(UndecidedChoice, Vec<Conjunct>)> {
        let mut choices = self.undecided(conjuncts).into_iter();
        let (Some(choice), None) = (choices.next(), choices.next()) else {
            return None;
        };
        let UndecidedChoice {
            place,
            keyword,
            undecided,
        } = &choice;
        let is_alone = conjuncts == [Conjunct::Keywords(place.clone())];
        // The keywords beside it may refuse `null`.
        let may_be_null = undecided.null && self.is_guarded(conjuncts);
        if !is_alone || !self.choices(conjuncts).is_empty() || undecided.branches.len() < 2 || may_be_null {
            return None;
        }
        if let Siblings::Types = self.siblings(conjuncts, place, keyword) {
            return Some((choice, Vec::new()));
        }
        // What one branch leaves another may have evaluated.
        let asks = self.keywords(place).keys().any(|name| name.starts_with("unevaluated"));
        if asks && *keyword == "anyOf" && !undecided.apart {
            return None;
        }
        let siblings = Conjunct::Siblings(place.clone());
        let own = self.names_of(std::slice::from_ref(&siblings));
        let branches = self.branches(place, keyword);
        let mut described = undecided
            .branches
            .iter()
            .flat_map(|discriminant| self.described(&branches[discriminant.branch].1));
        let says_more = described.any(|name| !own.contains(&name));
        (says_more && !own.is_empty()).then(|| (choice, vec![siblings]))
    }

    pub fn is_undecided(&self, conjuncts: &[Conjunct]) -> bool {
        !self.undecided(conjuncts).is_empty()
    }

    /// What tells the branches apart, or what is known of them if nothing does.
    pub fn decide(&self, place: &Place, keyword: &str) -> Result<Decision, Undecided> {
        let key = (place.clone(), keyword.to_owned());
        if let Some(known) = self.decisions.borrow().get(&key) {
            return known.clone();
        }
        let decision = self.decide_now(place, keyword);
        self.decisions.borrow_mut().insert(key, decision.clone());
        decision
    }

    fn decide_now(&self, place: &Place, keyword: &str) -> Result<Decision, Undecided> {
        let beside = types_listed(self.schema(place));
        let decision = self.decide_beside(place, keyword, beside);
        if decision.is_ok() || keyword != "oneOf" {
            return decision;
        }
        // What two branches accept is refused, which a table of several branches says.
        let beside = beside.without(self.accepted_twice(&self.branches(place, keyword)));
        match self.decide_beside(place, keyword, beside) {
            // The type of a branch must not have more values than lead to it.
            Ok(Decision::Several(several))
                if several.branches.iter().all(|one| self.is_all_of(place, keyword, one)) =>
            {
                Ok(Decision::Several(several))
            }
            _ => decision,
        }
    }

    /// Whether a type can be made of all that leads to a branch, and of nothing else.
    fn is_all_of(&self, place: &Place, keyword: &str, discriminant: &Discriminant) -> bool {
        let (_, branch) = self.branches(place, keyword).swap_remove(discriminant.branch);
        let is_split = || {
            let conjuncts = self.conjuncts(&branch);
            conjuncts.is_some_and(|conjuncts| self.is_split_by_type(&conjuncts))
        };
        self.accepted(&branch) == discriminant.types || discriminant.types == JsonTypes::OBJECT && is_split()
    }

    /// The same of values of the types `beside`.
    fn decide_beside(&self, place: &Place, keyword: &str, beside: JsonTypes) -> Result<Decision, Undecided> {
        let branches = self.branches(place, keyword);
        if branches.is_empty() {
            return Ok(Decision::Anything);
        }
        let accepted: Vec<JsonTypes> = branches
            .iter()
            .map(|(_, branch)| json_type::both(self.accepted(branch), beside))
            .collect();
        let live: Vec<usize> = (0..branches.len())
            .filter(|&index| !accepted[index].is_empty())
            .collect();
        let open = live.iter().filter(|&&index| self.is_open(&branches[index].1)).count();
        match (keyword, open, live.len()) {
            // What the others evaluate may matter, where something asks for it.
            ("anyOf", 1.., more) if self.evaluates && more > open => {
                return Err(self.undecided_now(&branches, &accepted, live, &[]));
            }
            ("anyOf", 1.., _) | (_, 1, 1) => return Ok(Decision::Anything),
            (_, 2.., _) | (_, _, 0) => return Ok(Decision::Nothing),
            (_, _, 1) => {
                return Ok(Decision::One {
                    branch: live[0],
                    null: false,
                })
            }
            _ => {}
        }
        let is_null = |index: &usize| accepted[*index].has(JsonTypes::NULL) && self.is_certain(&branches[*index].1);
        let nulls: Vec<usize> = live.iter().copied().filter(is_null).collect();
        let only_null = |index: &usize| accepted[*index] == JsonTypes::NULL && nulls.contains(index);
        let (alone, others): (Vec<usize>, Vec<usize>) = live.iter().partition(|index| only_null(index));
        if let Some(decision) = self.list(keyword, &branches, &others, alone.len()) {
            return Ok(decision);
        }
        let live = match keyword {
            // What a contained branch evaluates may matter.
            "anyOf" if !self.evaluates => self.without_contained(&branches, &accepted, live),
            _ => live,
        };
        let overlap = |(one, other): (usize, usize)| {
            let both = json_type::both(accepted[one], accepted[other]);
            !both.without(JsonTypes::OBJECT).is_empty()
        };
        if pairs(&live).any(overlap) {
            return Err(self.undecided_now(&branches, &accepted, live, &alone));
        }
        let all_live = live.clone();
        let null = !nulls.is_empty();
        let others = |types: JsonTypes| if null { types.without(JsonTypes::NULL) } else { types };
        let live: Vec<usize> = live
            .into_iter()
            .filter(|&index| !others(accepted[index]).is_empty())
            .collect();
        match live[..] {
            // Nothing is left but `null`, which one branch accepts.
            [] => {
                return Ok(Decision::One {
                    branch: nulls[0],
                    null: false,
                })
            }
            [only] => return Ok(Decision::One { branch: only, null }),
            _ => {}
        }
        let objects: Vec<usize> = live
            .iter()
            .copied()
            .filter(|&index| accepted[index].has(JsonTypes::OBJECT))
            .collect();
        let (mut tag, mut tags, mut properties) = (None, BTreeMap::new(), BTreeMap::new());
        if objects.len() > 1 {
            let places: Vec<&Place> = objects.iter().map(|&index| &branches[index].1).collect();
            if let Some((name, values)) = self.tag(self.schema(place), &places) {
                tag = Some(name);
                tags = objects.into_iter().zip(values).collect();
            } else if let Some(leading) = self.leading_properties(&places) {
                properties = objects.into_iter().zip(leading).collect();
            } else {
                return Err(self.undecided_now(&branches, &accepted, all_live, &alone));
            }
        }
        let branches = live.into_iter().map(|index| Discriminant {
            branch: index,
            types: others(accepted[index]),
            tags: tags.remove(&index).unwrap_or_default(),
            property: properties.remove(&index).flatten(),
        });
        Ok(Decision::Several(Several {
            branches: branches.collect(),
            null,
            tag,
        }))
    }

    /// The branches without those of which another accepts every instance.
    fn without_contained(&self, all: &[(String, Place)], accepted: &[JsonTypes], live: Vec<usize>) -> Vec<usize> {
        let contains = |wide: usize, other: usize| {
            let is_list = accepted[other] == JsonTypes::STRING && self.values(&all[other].1).is_some();
            // A list beside any string says which strings are known.
            wide != other && !is_list && accepted[wide].has(accepted[other]) && self.is_about_types(&all[wide].1)
        };
        let mut left: Vec<usize> = Vec::new();
        for &index in &live {
            let by_earlier = left.iter().any(|&wide| contains(wide, index));
            let by_later = live.iter().any(|&wide| contains(wide, index) && !contains(index, wide));
            if !by_earlier && !by_later {
                left.push(index);
            }
        }
        left
    }

    /// The branches of `live`, of which those of `nulls` accept `null` alone.
    fn undecided_now(
        &self,
        all: &[(String, Place)],
        accepted: &[JsonTypes],
        live: Vec<usize>,
        nulls: &[usize],
    ) -> Undecided {
        let may_be_null = live
            .iter()
            .filter(|&&index| accepted[index].has(JsonTypes::NULL))
            .count();
        let null = nulls.len() == 1 && may_be_null == 1;
        let live: Vec<usize> = live
            .into_iter()
            .filter(|index| !null || !nulls.contains(index))
            .collect();
        let discriminant = |&branch: &usize| Discriminant {
            branch,
            types: accepted[branch],
            tags: Vec::new(),
            property: None,
        };
        let apart = pairs(&live).all(|(one, other)| self.are_apart(&all[one].1, &all[other].1, accepted[one]));
        Undecided {
            branches: live.iter().map(discriminant).collect(),
            null,
            apart,
        }
    }

    /// What the branches `others` come down to, if they do nothing but list values, beside so many that are `null` alone.
    pub fn list(&self, keyword: &str, all: &[(String, Place)], others: &[usize], nulls: usize) -> Option<Decision> {
        let lists = others.iter().map(|&index| self.values(&all[index].1));
        let lists = lists
            .collect::<Option<Vec<_>>>()
            .filter(|_| nulls < 2 && others.len() > 1)?;
        let mut texts = BTreeMap::<&str, usize>::new();
        for text in lists.iter().flatten().filter_map(Value::as_str) {
            *texts.entry(text).or_default() += 1;
        }
        let is_alone = |value: &Value| match value.as_str() {
            Some(text) => texts.get(text) == Some(&1),
            None => lists.iter().filter(|list| list.contains(value)).count() == 1,
        };
        let mut left = each_once(lists.iter().flatten().cloned());
        left.retain(|value| keyword == "anyOf" || is_alone(value));
        let mut left = left.into_iter().peekable();
        let mut found: Vec<BranchValue> = Vec::new();
        for (&index, values) in others.iter().zip(&lists) {
            // They are in the order of the lists.
            for value in values {
                if let Some(value) = left.next_if_eq(value) {
                    found.push(BranchValue { branch: index, value });
                }
            }
        }
        match (found.is_empty(), nulls) {
            (true, 0) => Some(Decision::Nothing),
            (true, _) => None,
            (false, _) => Some(Decision::Values {
                values: found,
                null: nulls > 0,
            }),
        }
    }

    /// The values of a schema that does nothing but list values, unless `null` is one of them.
    pub fn values(&self, place: &Place) -> Option<Vec<Value>> {
        let (mut types, mut lists) = (JsonTypes::ALL, Vec::new());
        for place in self.applied(place) {
            let schema = self.schema(&place);
            for (name, value) in schema.as_object().filter(|_| !self.is_replaced(&place))? {
                match name.as_str() {
                    _ if matches!(table::role(name), Role::Reference | Role::All) => {}
                    "type" => types = json_type::both(types, json_type::listed(value)?),
                    "enum" => lists.push(value.as_array()?.clone()),
                    "const" => lists.push(vec![value.clone()]),
                    _ if self.vocabulary.asserts(name, value) => return None,
                    _ => {}
                }
            }
        }
        let [list] = &lists[..] else { return None };
        let mut values = each_once(list.iter().cloned());
        values.retain(|value| types.has(json_type::of_value(value)));
        (!values.contains(&Value::Null)).then_some(values)
    }
}

/// Where a `oneOf` or `anyOf` of `conjuncts` may stand: each place, with each of these keywords.
fn choice_keywords(conjuncts: &[Conjunct]) -> impl Iterator<Item = (&Place, &'static str)> {
    let whole = conjuncts
        .iter()
        .filter(|conjunct| matches!(conjunct, Conjunct::Keywords(_)));
    whole.flat_map(|conjunct| table::names(Role::Choice).map(move |keyword| (conjunct.place(), keyword)))
}

/// Whether a decision asks for more than branches in place say.
fn is_more(decision: &Decision) -> bool {
    matches!(
        decision,
        Decision::Several(_) | Decision::Values { .. } | Decision::One { null: true, .. }
    )
}

/// Each two of some branches.
fn pairs(branches: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let rest = |(at, one): (usize, &usize)| (*one, at + 1);
    let starts = branches.iter().enumerate().map(rest);
    starts.flat_map(|(one, from)| branches[from..].iter().map(move |&other| (one, other)))
}
