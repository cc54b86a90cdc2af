//! Checks: each subschema as it stands, keyword by keyword, whatever types it becomes part of.

use std::collections::{BTreeMap, BTreeSet};

use exactify::JsonTypes;

use super::listed::texts;
use super::{Known, Lowering};
use crate::json_type;
use crate::model::{
    ArrayCheck, Body, BranchCheck, Branches, Check, CheckRef, Condition, ContainsCheck, ObjectCheck, PatternCheck,
    StaticCheck, StringRule,
};
use crate::name::shouting;
use crate::place::{escape, Place};
use crate::schemas::table::{self, Role};
use crate::schemas::{types_listed, Conjunct, Decision, Discriminant, Extent, Schemas, Several, Source};
use crate::value::Value;

use Extent::{Everything, Siblings};

/// What is known of the checks that are statics of their own.
#[derive(Default)]
pub(super) struct Checks {
    /// The check of each place that a reference leads to, or that a type is made of.
    statics: BTreeMap<Place, usize>,
    /// The places that types are made of, and what the first of these types is called.
    typed: BTreeMap<Place, String>,
    /// The table of each `oneOf` and `anyOf` that leads to one of several branches.
    choices: BTreeMap<(Place, &'static str), usize>,
    /// The names of statics.
    names: BTreeSet<String>,
}

impl Checks {
    /// A name that no other static has.
    fn name(&mut self, wanted: &str) -> String {
        let wanted = shouting(wanted);
        let numbered = (2..).map(|number| format!("{wanted}_{number}"));
        let free = std::iter::once(wanted.clone())
            .chain(numbered)
            .find(|name| !self.names.contains(name));
        let name = free.unwrap_or_default();
        self.names.insert(name.clone());
        name
    }
}

impl Lowering<'_> {
    /// The check of every type.
    pub(super) fn checks(&mut self) -> Checks {
        let mut checks = Checks::default();
        for (index, sources) in &self.sources {
            let definition = &self.model.definitions[*index];
            if let ([Source { place, .. }], true) = (sources.as_slice(), definition.is_used) {
                let place = self.schemas.resources.in_scope(place);
                checks.typed.entry(place).or_insert_with(|| definition.name.clone());
            }
        }
        for index in 0..self.model.definitions.len() {
            let definition = &self.model.definitions[index];
            if definition.is_used && !matches!(definition.body, Body::Alias(_)) {
                self.model.definitions[index].check = self.check_of_definition(index, &mut checks);
            }
        }
        self.model.patterns = self.model.all_patterns();
        checks
    }

    /// What a definition asserts: all that it is made of, of an instance that is of its types.
    fn check_of_definition(&mut self, index: usize, checks: &mut Checks) -> CheckRef {
        let definition = &self.model.definitions[index];
        let (name, called) = (definition.name.clone(), definition.display_name());
        let types = definition.body.json_types();
        if let Body::Choice(choice) = &definition.body {
            let (place, keyword) = (choice.place.clone(), choice.keyword);
            let table = self.branches_at(&place, keyword, &name, checks);
            if let Body::Choice(choice) = &mut self.model.definitions[index].body {
                choice.table = table;
            }
        }
        let sources = self.sources.get(&index).cloned().unwrap_or_default();
        let check = match sources.as_slice() {
            [Source { place, .. }] => self.check_at(place, &called, checks),
            sources => {
                let mut in_place = Vec::new();
                let mut siblings = None;
                for source in sources {
                    if source.extent == Siblings {
                        siblings = Some(self.check_of(&source.place, &called, Siblings, checks));
                    } else {
                        let check = self.check_at(&source.place, &called, checks);
                        in_place.push((source.location.clone(), check));
                    }
                }
                // A branch, which is the last, evaluates for what stands beside the choice.
                if let Some(siblings) = &mut siblings {
                    siblings.in_place.extend(in_place.pop());
                }
                let check = match siblings {
                    Some(siblings) if in_place.is_empty() => siblings,
                    siblings => {
                        let siblings = siblings.map(|check| (String::new(), CheckRef::Inline(Box::new(check))));
                        in_place.extend(siblings);
                        Check {
                            in_place,
                            ..Check::default()
                        }
                    }
                };
                CheckRef::Inline(Box::new(check))
            }
        };
        let accepted = sources.iter().fold(JsonTypes::ALL, |all, Source { place, .. }| {
            json_type::both(all, self.schemas.accepted(place))
        });
        match check {
            CheckRef::Static(_) if types.has(accepted) => check,
            CheckRef::Inline(check) if types.has(accepted) => self.keep_check(&name, *check, checks),
            check => {
                self.model.definitions[index].only = Some(types);
                let typed = Check {
                    name: called,
                    in_place: vec![(String::new(), check)],
                    only: Some(types),
                    ..Check::default()
                };
                self.keep_check(&format!("{name}Only"), typed, checks)
            }
        }
    }

    fn keep_check(&mut self, name: &str, check: Check, checks: &mut Checks) -> CheckRef {
        let name = checks.name(name);
        self.model.checks.push(StaticCheck { name, check });
        CheckRef::Static(self.model.checks.len() - 1)
    }

    /// The check of the subschema at `place`, which is part of what messages call `name`.
    fn check_at(&mut self, place: &Place, name: &str, checks: &mut Checks) -> CheckRef {
        let place = self.schemas.resources.in_scope(place);
        if checks.typed.contains_key(&place) {
            return self.check_of_target(&place, name, checks);
        }
        self.trivial(&place)
            .unwrap_or_else(|| CheckRef::Inline(Box::new(self.check_of(&place, name, Everything, checks))))
    }

    /// The same of a subschema that a reference leads to, or that a type is made of: one static for all who ask.
    pub(super) fn check_of_target(&mut self, place: &Place, name: &str, checks: &mut Checks) -> CheckRef {
        let place = self.schemas.resources.in_scope(place);
        if let Some(trivial) = self.trivial(&place) {
            return trivial;
        }
        if let Some(known) = checks.statics.get(&place) {
            return CheckRef::Static(*known);
        }
        // It has its index before it is lowered, so that it may lead to itself.
        let index = self.model.checks.len();
        let wanted = checks.typed.get(&place).cloned();
        let wanted = wanted.unwrap_or_else(|| self.schemas.hint_of(&place).otherwise);
        self.model.checks.push(StaticCheck {
            name: checks.name(&wanted),
            check: Check::default(),
        });
        checks.statics.insert(place.clone(), index);
        self.model.checks[index].check = self.check_of(&place, name, Everything, checks);
        CheckRef::Static(index)
    }

    /// What needs no check of its own.
    fn trivial(&self, place: &Place) -> Option<CheckRef> {
        match self.schemas.schema(place) {
            Value::Bool(false) => return Some(CheckRef::Never),
            Value::Object(_) => {}
            _ => return Some(CheckRef::Any),
        }
        let conjuncts = self.schemas.conjuncts(place)?;
        match conjuncts.as_slice() {
            [] => Some(CheckRef::Any),
            [Conjunct::Replaced(at, path)] if at == place => Some(CheckRef::Replaced(path.clone())),
            _ => None,
        }
    }

    /// What messages call an instance of the subschema at `place`: as its type is called, or what it is part of.
    fn called(&self, place: &Place, whole: &str) -> String {
        let conjuncts = self.schemas.conjuncts(place);
        match conjuncts.and_then(|conjuncts| self.known.get(&conjuncts)) {
            Some(Known::Done(Ok(ty))) => {
                let named = ty.definition();
                named.map_or_else(String::new, |index| self.model.definitions[index].display_name())
            }
            _ => whole.to_owned(),
        }
    }

    fn check_of(&mut self, place: &Place, whole: &str, extent: Extent, checks: &mut Checks) -> Check {
        let Value::Object(keywords) = self.schemas.schema(place) else {
            return Check::default();
        };
        // No type may have been made of it, which would have seen to this.
        if self.enforced_flat(std::slice::from_ref(place)).is_err() {
            return Check::default();
        }
        let name = match extent {
            Everything => self.called(place, whole),
            Siblings => whole.to_owned(),
        };
        let check_name = if name.is_empty() {
            self.schemas.hint_of(place).otherwise
        } else {
            name.clone()
        };
        let conjunct = [Conjunct::Keywords(place.clone())];
        let mut check = Check {
            types: keywords.get("type").and_then(json_type::listed),
            strings: self.rules(&conjunct).unwrap_or_default(),
            numbers: self.number_rules(&conjunct),
            array: self.items_check(place, checks),
            object: self.object_check(place, checks),
            ..Check::default()
        };
        let lists = self.schemas.lists(&conjunct).into_iter();
        let mut lists: Vec<(&str, Vec<Value>)> = lists.map(|(keyword, values)| (keyword, values.to_vec())).collect();
        for (step, branch) in self.schemas.in_place(place, keywords).unwrap_or_default() {
            let conjunct = match step.split('/').nth(1).map(table::role) {
                Some(Role::Choice) if extent == Siblings => continue,
                Some(Role::Reference) => self.check_of_target(&branch, &name, checks),
                _ => self.check_at(&branch, &name, checks),
            };
            if !matches!(conjunct, CheckRef::Any) {
                let written = match step.as_str() {
                    "/$dynamicRef" => self.schemas.written_at(place, "$dynamicRef"),
                    _ => None,
                };
                let location = written.map_or(step, |keyword| format!("/{keyword}"));
                check.in_place.push((location, conjunct));
            }
        }
        self.conditions(place, &name, &mut check, checks);
        for keyword in table::names(Role::Choice).filter(|_| extent == Everything) {
            match self.schemas.decide(place, keyword) {
                Ok(Decision::Nothing) => check.in_place.push((format!("/{keyword}"), CheckRef::Never)),
                Ok(Decision::Values { values, null }) => {
                    let mut values: Vec<Value> = values.into_iter().map(|listed| listed.value).collect();
                    values.extend(null.then_some(Value::Null));
                    lists.push((keyword, values));
                }
                Ok(Decision::One { null: true, .. } | Decision::Several(_)) => {
                    let table = self.branches_at(place, keyword, &check_name, checks);
                    check.choices.push(table);
                }
                Err(_) => {
                    let table = self.branches_at(place, keyword, &check_name, checks);
                    check.conditions.push(Condition::Choice(table));
                }
                Ok(Decision::Anything | Decision::One { null: false, .. }) => {}
            }
        }
        check.name = name;
        check.list(lists);
        check
    }

    /// `not` and `if`, as far as the instance decides what they mean.
    fn conditions(&mut self, place: &Place, name: &str, check: &mut Check, checks: &mut Checks) {
        let has = |schemas: &Schemas, keyword: &str| schemas.schema(place).get(keyword).is_some();
        if has(&self.schemas, "not") {
            let not = place.child("/not");
            match self.schemas.constant(&not) {
                Some(true) => check.in_place.push(("/not".to_owned(), CheckRef::Never)),
                Some(false) => {}
                None => {
                    let not = self.check_at(&not, name, checks);
                    check.conditions.push(Condition::Not(not));
                }
            }
        }
        let asserts = has(&self.schemas, "then") || has(&self.schemas, "else") || self.schemas.evaluates;
        if has(&self.schemas, "if") && asserts && self.schemas.constant(&place.child("/if")).is_none() {
            let mut below = |keyword: &str| {
                let at = place.child(&format!("/{keyword}"));
                has(&self.schemas, keyword).then(|| self.check_at(&at, name, checks))
            };
            let (condition, then, otherwise) = (below("if"), below("then"), below("else"));
            check.conditions.push(Condition::If {
                condition: condition.unwrap_or(CheckRef::Any),
                then,
                otherwise,
            });
        }
    }

    /// The table of the branches under `keyword`, which type or tag leads to.
    fn branches_at(&mut self, place: &Place, keyword: &'static str, owner: &str, checks: &mut Checks) -> usize {
        let place = self.schemas.resources.in_scope(place);
        if let Some(known) = checks.choices.get(&(place.clone(), keyword)) {
            return *known;
        }
        let index = self.model.branches.len();
        self.model.branches.push(Branches {
            name: checks.name(&format!("{owner}Branches")),
            keyword,
            ..Branches::default()
        });
        checks.choices.insert((place.clone(), keyword), index);
        let choices = self.schemas.branches(&place, keyword);
        let name = self.called(&place, "");
        let accepted = choices.iter().map(|(_, branch)| self.schemas.accepted(branch));
        let accepted = accepted.fold(JsonTypes::NONE, JsonTypes::or);
        let undecided = accepted.without(types_listed(self.schemas.schema(&place)));
        self.model.branches[index].undecided = (!undecided.is_empty()).then_some(undecided);
        let several = match self.schemas.decide(&place, keyword) {
            Ok(Decision::Several(several)) => several,
            Ok(Decision::One { branch, null }) => Several {
                branches: vec![Discriminant {
                    branch,
                    types: JsonTypes::ALL,
                    tags: Vec::new(),
                    property: None,
                }],
                null,
                tag: None,
            },
            Err(undecided) => Several {
                branches: undecided.branches,
                null: undecided.null,
                tag: None,
            },
            Ok(_) => return index,
        };
        let branches = several.branches.into_iter().map(|discriminant| {
            let (location, place) = choices[discriminant.branch].clone();
            BranchCheck {
                location,
                types: discriminant.types,
                tags: discriminant.tags.iter().map(Value::to_string).collect(),
                property: discriminant.property,
                check: self.check_at(&place, &name, checks),
            }
        });
        let branches = branches.collect();
        let table = &mut self.model.branches[index];
        (table.branches, table.null, table.tag) = (branches, several.null, several.tag);
        index
    }

    fn items_check(&mut self, place: &Place, checks: &mut Checks) -> Option<ArrayCheck> {
        let schema = self.schemas.schema(place);
        if !has_keyword_about(schema, "array") {
            return None;
        }
        let count = |name: &str| schema.get(name).and_then(table::count);
        let prefix = schema.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len);
        let prefix = (0..prefix).map(|index| self.check_at(&place.child(&format!("/prefixItems/{index}")), "", checks));
        let prefix = prefix.collect();
        let rest = self.below(place, "items", checks);
        let unevaluated = self.below(place, "unevaluatedItems", checks);
        let contains = schema.get("contains").map(|_| ContainsCheck {
            check: self.check_at(&place.child("/contains"), "", checks),
            min: count("minContains"),
            max: count("maxContains").unwrap_or(usize::MAX),
            evaluates: self.schemas.row_at(place).contains_evaluates,
        });
        let written = |keyword: &str| self.schemas.written_at(place, keyword);
        Some(ArrayCheck {
            prefix,
            prefix_keyword: written("prefixItems"),
            rest,
            rest_keyword: written("items"),
            min: count("minItems").unwrap_or(0),
            max: count("maxItems").unwrap_or(usize::MAX),
            unique: schema.get("uniqueItems") == Some(&Value::Bool(true)),
            contains,
            unevaluated,
        })
    }

    /// The check of the subschema under `keyword`, which is for all that others are not about.
    fn below(&mut self, place: &Place, keyword: &str, checks: &mut Checks) -> Option<CheckRef> {
        self.schemas.schema(place).get(keyword)?;
        let check = self.check_at(&place.child(&format!("/{keyword}")), "", checks);
        // Where nothing asks what was evaluated, to evaluate all is to say nothing.
        (self.schemas.evaluates || !matches!(check, CheckRef::Any)).then_some(check)
    }

    fn object_check(&mut self, place: &Place, checks: &mut Checks) -> Option<ObjectCheck> {
        let schema = self.schemas.schema(place);
        if !has_keyword_about(schema, "object") {
            return None;
        }
        let mut named = |keyword: &str| {
            let entries = schema.get(keyword).and_then(Value::as_object).into_iter().flatten();
            let entries = entries.map(|(name, _)| {
                let at = place.child(&format!("/{keyword}/{}", escape(name)));
                (name.clone(), self.check_at(&at, "", checks))
            });
            entries.collect::<Vec<_>>()
        };
        let (properties, schemas, patterned) = (
            named("properties"),
            named("dependentSchemas"),
            named("patternProperties"),
        );
        let mut patterns = Vec::new();
        for (source, check) in patterned {
            let at = place.child(&format!("/patternProperties/{}", escape(&source)));
            let pattern = self.compiled(&at, &source).ok()?;
            patterns.push(PatternCheck { source, pattern, check });
        }
        let required = schema.get("required").into_iter().flat_map(Value::strings);
        let names = schema.get("propertyNames").is_some();
        let count = |name: &str| schema.get(name).and_then(table::count);
        Some(ObjectCheck {
            properties,
            patterns,
            additional: self.below(place, "additionalProperties", checks),
            unevaluated: self.below(place, "unevaluatedProperties", checks),
            required: required.map(str::to_owned).collect(),
            dependent: self.schemas.dependent(&[Conjunct::Keywords(place.clone())]),
            dependent_keyword: self.schemas.written_at(place, "dependentRequired"),
            schemas,
            schemas_keyword: self.schemas.written_at(place, "dependentSchemas"),
            names: names.then(|| self.check_at(&place.child("/propertyNames"), "", checks)),
            min: count("minProperties").unwrap_or(0),
            max: count("maxProperties").unwrap_or(usize::MAX),
        })
    }
}

/// Whether `schema` has a keyword that constrains instances of one type.
fn has_keyword_about(schema: &Value, ty: &str) -> bool {
    let mut keywords = table::KEYWORDS.iter().filter(|keyword| keyword.on == ty);
    keywords.any(|keyword| schema.get(keyword.name).is_some())
}

impl Check {
    /// Adds lists of values: those of strings as rules on strings, whose messages name the strings.
    fn list(&mut self, lists: Vec<(&'static str, Vec<Value>)>) {
        let has_null = |list: &(_, Vec<Value>)| list.1.contains(&Value::Null);
        let of_strings = |(_, values): &(_, Vec<Value>)| {
            let is_string_or_null = |value: &Value| value.is_string() || *value == Value::Null;
            values.iter().all(is_string_or_null) && (values.is_empty() || values.iter().any(Value::is_string))
        };
        let nulls = lists.iter().filter(|list| has_null(list)).count();
        if lists.iter().all(of_strings) && (nulls == 0 || nulls == lists.len()) {
            self.null = nulls > 0;
            for (keyword, values) in lists {
                self.strings.push(StringRule::OneOf(keyword, texts(&values)));
            }
            return;
        }
        let texts = |(keyword, values): (_, Vec<Value>)| (keyword, values.iter().map(Value::to_string).collect());
        self.values = lists.into_iter().map(texts).collect();
    }
}

impl Body {
    /// The JSON types of its values.
    pub(super) fn json_types(&self) -> JsonTypes {
        match self {
            Body::Struct(_) => JsonTypes::OBJECT,
            Body::StringEnum(..) | Body::OpenEnum(_) | Body::Text(_) => JsonTypes::STRING,
            Body::Number(_) => JsonTypes::NUMBER,
            Body::Tuple(_) => JsonTypes::ARRAY,
            Body::Union(variants) => json_type::all(variants.iter().map(|(ty, _)| *ty)),
            Body::Choice(choice) => json_type::all(choice.branches.iter().flat_map(|branch| branch.types.clone())),
            Body::ValueEnum(variants) => json_type::all(variants.iter().map(|variant| json_type::of(&variant.value))),
            Body::Checked(_) | Body::Alias(_) => JsonTypes::ALL,
        }
    }
}
