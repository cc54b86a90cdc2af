//! What a subschema is made of: its own keywords, and the subschemas that it applies to the same instance.

use std::collections::BTreeSet;

use exactify::__private::object::nearest;

use super::table::{self, Role};
use super::{replace, Schemas};
use crate::name::Identity;
use crate::pattern::{self, Pattern};
use crate::place::{escape, unescape, Place};
use crate::value::{Map, Value};

/// One of the things that must hold together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conjunct {
    /// The assertions of the keywords that stand here, those that apply subschemas in place left out.
    Keywords(Place),
    /// The same without `oneOf` and `anyOf`, of which a branch is a conjunct of its own.
    Siblings(Place),
    /// A hand-written type stands for the subschema.
    Replaced(Place, String),
    /// Nothing is accepted.
    Never(Place),
}

impl Conjunct {
    pub fn place(&self) -> &Place {
        match self {
            Conjunct::Keywords(place)
            | Conjunct::Siblings(place)
            | Conjunct::Replaced(place, _)
            | Conjunct::Never(place) => place,
        }
    }
}

/// The conjuncts of subschemas, each once.
#[derive(Debug, Default)]
pub struct Flat {
    pub conjuncts: Vec<Conjunct>,
    /// Every subschema on the way, whose keywords must be enforced.
    pub visited: Vec<Place>,
}

/// Where something is wrong, and what.
#[derive(Clone, Debug)]
pub struct Fault {
    pub place: Place,
    pub message: String,
}

/// The names of properties that subschemas speak of.
#[derive(Debug, Default)]
pub struct Evaluated {
    pub names: BTreeSet<String>,
    /// Those that cannot be compiled are reported where they stand.
    pub patterns: Vec<(String, Pattern)>,
    /// Whether there is no name that they do not speak of.
    pub all: bool,
}

/// So many subschemas may be applied in place, each by the one before: a bound on the stack, and on the time for each.
pub const DEPTH: usize = 128;

/// How many are where one applies itself.
const ENDLESS: usize = usize::MAX;

impl Schemas<'_> {
    /// The conjuncts of all subschemas at `places`.
    pub fn flatten<'p>(&self, places: impl IntoIterator<Item = &'p Place>) -> Result<Flat, Fault> {
        let mut flat = Flat::default();
        for place in places {
            self.flatten_one(place, &mut flat)?;
        }
        Ok(flat)
    }

    /// The conjuncts of the subschema at `place`, unless it is at fault.
    pub fn conjuncts(&self, place: &Place) -> Option<Vec<Conjunct>> {
        Some(self.flatten([place]).ok()?.conjuncts)
    }

    fn flatten_one(&self, place: &Place, flat: &mut Flat) -> Result<(), Fault> {
        let place = self.resources.in_scope(place);
        if flat.visited.contains(&place) {
            return Ok(());
        }
        if self.chain(&place) > DEPTH {
            return Err(self.endless(place));
        }
        flat.visited.push(place.clone());
        let schema = self.schema(&place);
        let mut paths = self.replacements.iter().filter_map(|one| one.path_for(schema));
        if let Some(path) = paths.next() {
            flat.conjuncts.push(Conjunct::Replaced(place, path.to_owned()));
            // What stands under it is the hand-written type's.
            flat.visited.pop();
            return Ok(());
        }
        let Value::Object(keywords) = schema else {
            if *schema == Value::Bool(false) {
                flat.conjuncts.push(Conjunct::Never(place));
            }
            return Ok(());
        };
        let asserts = |name: &String, value: &Value| {
            let keyword = self.vocabulary.find(name, value);
            let keyword = keyword.filter(|keyword| keyword.asserts() && !keyword.is_off(value));
            let is_decided = table::role(name) == Role::Choice && !self.is_choice(&place, name);
            keyword.is_some_and(|keyword| !keyword.is_in_place()) && !is_decided && !self.is_constant(&place, name)
        };
        if keywords.iter().any(|(name, value)| asserts(name, value)) {
            flat.conjuncts.push(Conjunct::Keywords(place.clone()));
        }
        if keywords.contains_key("not") && self.constant(&place.child("/not")) == Some(true) {
            flat.conjuncts.push(Conjunct::Never(place.child("/not")));
        }
        if table::names(Role::Choice).any(|keyword| self.accepts_nothing(&place, keyword)) {
            flat.conjuncts.push(Conjunct::Never(place.clone()));
        }
        for (_, branch) in self.in_place(&place, keywords)? {
            self.flatten_one(&branch, flat)?;
        }
        Ok(())
    }

    /// How many subschemas are applied in place at most, each by the one before, whatever the instance.
    fn chain(&self, place: &Place) -> usize {
        let place = self.resources.in_scope(place);
        if self.chains.depth() > DEPTH {
            return ENDLESS - 1;
        }
        self.chains.answer(&place, ENDLESS, || {
            let next = self.all_in_place(&place).into_iter();
            match next.map(|next| self.chain(&next)).max().unwrap_or(0) {
                more if more > DEPTH => more,
                few => few + 1,
            }
        })
    }

    /// What is wrong with a subschema from which too many are applied in place.
    fn endless(&self, place: Place) -> Fault {
        let mut open = Vec::new();
        let met = (self.chain(&place) == ENDLESS).then(|| self.met_again(&place, &mut open, &mut BTreeSet::new()));
        match met.flatten() {
            Some(place) => Fault {
                place,
                message:
                    "this schema applies itself to the same instance, without end: put a property or an item between"
                        .to_owned(),
            },
            None => Fault {
                place,
                message: format!(
                    "more than {DEPTH} subschemas are applied in place, each by the one before: merge some of them"
                ),
            },
        }
    }

    /// The first subschema of those that lead to each other, of those to which `place` leads.
    fn met_again(&self, place: &Place, open: &mut Vec<Place>, seen: &mut BTreeSet<Place>) -> Option<Place> {
        if let Some(begin) = open.iter().position(|other| other == place) {
            return open[begin..].iter().min().cloned();
        }
        if open.len() > DEPTH || !seen.insert(place.clone()) {
            return None;
        }
        open.push(place.clone());
        let mut next = self.all_in_place(place).into_iter();
        let found = next.find_map(|next| self.met_again(&next, open, seen));
        open.pop();
        found
    }

    /// Every subschema that may be applied in place.
    pub(super) fn all_in_place(&self, place: &Place) -> Vec<Place> {
        let schema = self.schema(place);
        let keywords = schema.as_object().into_iter().flatten().filter(|(name, _)| {
            matches!(table::role(name), Role::All | Role::Choice | Role::Condition) && !self.is_replaced(place)
        });
        let below = keywords.flat_map(|(name, value)| {
            let keyword = table::find(name);
            let below = keyword.map_or(Vec::new(), |keyword| keyword.subschemas(value));
            below
                .into_iter()
                .map(move |(rest, _)| place.child(&format!("/{name}{rest}")))
        });
        let all = self.references(place).into_iter().chain(below);
        all.map(|place| self.resources.in_scope(&place)).collect()
    }

    /// Where the references at `place` lead, as far as they lead anywhere.
    pub(super) fn references(&self, place: &Place) -> Vec<Place> {
        let text = |name: &str| self.schema(place).get(name).and_then(Value::as_str);
        let target = text("$ref").and_then(|target| self.resources.reference(place, target));
        let dynamic = text("$dynamicRef").and_then(|target| self.resources.dynamic_reference(place, target));
        target.into_iter().chain(dynamic).collect()
    }

    pub fn is_replaced(&self, place: &Place) -> bool {
        let schema = self.schema(place);
        self.replacements.iter().any(|one| one.path_for(schema).is_some())
    }

    /// The subschemas that are applied in place, with the keyword location of each.
    pub fn in_place(&self, place: &Place, keywords: &Map) -> Result<Vec<(String, Place)>, Fault> {
        let mut branches = Vec::new();
        if let Some(target) = keywords.get("$ref").and_then(Value::as_str) {
            let found = self.resources.reference(place, target);
            branches.push((
                "/$ref".to_owned(),
                found.ok_or_else(|| self.nowhere(place, "$ref", target))?,
            ));
        }
        if let Some(target) = keywords.get("$dynamicRef").and_then(Value::as_str) {
            let found = self.resources.dynamic_reference(place, target);
            let found = found.ok_or_else(|| self.nowhere(place, "$dynamicRef", target))?;
            branches.push(("/$dynamicRef".to_owned(), found));
        }
        branches.extend(table::names(Role::Choice).filter_map(|keyword| self.lone_branch(place, keyword)));
        let mut add = |step: String| {
            let branch = place.child(&step);
            branches.push((step, branch));
        };
        for index in 0..keywords.get("allOf").and_then(Value::as_array).map_or(0, Vec::len) {
            add(format!("/allOf/{index}"));
        }
        if keywords.contains_key("if") {
            let chosen = match self.constant(&place.child("/if")) {
                Some(true) => Some("then"),
                Some(false) => Some("else"),
                None => None,
            };
            if let Some(chosen) = chosen.filter(|chosen| keywords.contains_key(chosen)) {
                add(format!("/{chosen}"));
            }
        }
        Ok(branches)
    }

    fn nowhere(&self, place: &Place, keyword: &str, target: &str) -> Fault {
        let (uri, fragment) = target.split_once('#').unwrap_or((target, ""));
        let there = match uri {
            "" => Some(place.document),
            uri => self.resources.reference(place, uri).map(|there| there.document),
        };
        let Some(document) = there else {
            return self.missing(place, keyword);
        };
        let schema = &self.documents[document].schema;
        let wanted = unescape(fragment.rsplit('/').next().unwrap_or_default());
        let near = table::names(Role::Definitions).find_map(|keyword| {
            let names = schema.get(keyword).and_then(Value::as_object).into_iter();
            let names: Vec<&str> = names.flat_map(Map::keys).map(String::as_str).collect();
            Some((keyword, nearest(&wanted, &names)?))
        });
        let rest = match near {
            Some((keyword, near)) => {
                let near = self.documents[document].location(&format!("/{keyword}/{}", escape(near)));
                format!("did you mean `{uri}{near}`?")
            }
            None => "add a subschema there, or refer to one that is".to_owned(),
        };
        let inside = if uri.is_empty() { " in this file" } else { "" };
        Fault {
            place: place.child(&format!("/{keyword}")),
            message: format!("`{target}` leads nowhere{inside}: {rest}"),
        }
    }

    /// What is wrong where references lead to documents that are not at hand: one fault for all of them, at the first one.
    fn missing(&self, place: &Place, keyword: &str) -> Fault {
        let found = self.missing.get_or_init(|| {
            let mut uris = Vec::new();
            let mut first = None;
            for place in self.reachable() {
                for keyword in table::names(Role::Reference) {
                    let target = self.schema(&place).get(keyword).and_then(Value::as_str);
                    let uri = target.and_then(|target| target.split('#').next()).unwrap_or_default();
                    if !uri.is_empty() && self.resources.reference(&place, uri).is_none() {
                        first.get_or_insert_with(|| place.child(&format!("/{keyword}")));
                        let uri = self.resources.absolute(&place, uri);
                        if !uris.contains(&uri) {
                            uris.push(uri);
                        }
                    }
                }
            }
            Some(Fault {
                place: first?,
                message: not_at_hand(&uris),
            })
        });
        found.clone().unwrap_or_else(|| Fault {
            place: place.child(&format!("/{keyword}")),
            message: "the document is not at hand".to_owned(),
        })
    }

    /// The keyword location, relative to `place`, of the subschema that says all of what is said there, and its place.
    pub fn followed(&self, place: &Place) -> (String, Place) {
        let (mut steps, mut place) = (String::new(), self.resources.in_scope(place));
        let Some(all) = self.conjuncts(&place).filter(|conjuncts| !conjuncts.is_empty()) else {
            return (steps, place);
        };
        // No longer than the subschemas that were visited, since none is applied to itself.
        while let Value::Object(keywords) = self.schema(&place) {
            if all.contains(&Conjunct::Keywords(place.clone())) {
                break;
            }
            let branches = self.in_place(&place, keywords).unwrap_or_default();
            let next = branches
                .into_iter()
                .find(|(_, branch)| self.conjuncts(branch).as_ref() == Some(&all));
            let Some((step, branch)) = next else { break };
            steps += &step;
            place = self.resources.in_scope(&branch);
        }
        (steps, place)
    }

    /// By what two types that ask for one name are told apart: what they assert, and where its references lead.
    pub fn identity(&self, conjuncts: &[Conjunct]) -> Identity {
        let assertions = conjuncts.iter().map(|conjunct| match conjunct {
            Conjunct::Keywords(_) | Conjunct::Siblings(_) => {
                self.vocabulary.assertions(&Value::Object(self.keywords_of(conjunct)))
            }
            conjunct => self.vocabulary.assertions(self.schema(conjunct.place())),
        });
        let assertions: Vec<Value> = assertions.collect();
        let refers = |(conjunct, assertions): (&Conjunct, &Value)| {
            let place = conjunct.place();
            let resource = self.resources.resource(place.document, &place.pointer);
            replace::contains_reference(assertions).then(|| (resource, place.scope.clone()))
        };
        let resources = conjuncts.iter().zip(&assertions).filter_map(refers).collect();
        Identity {
            assertions,
            resources,
            alias_of: None,
        }
    }

    /// The properties of which the subschema at `place` and those that it applies in place speak; `None` if that depends
    /// on the instance.
    pub fn evaluated(&self, place: &Place) -> Option<Evaluated> {
        let place = self.resources.in_scope(place);
        let compiled = |source: String| Some((source.clone(), pattern::compile(&source).ok()?));
        let mut evaluated = Evaluated::default();
        for visited in self.flatten([&place]).ok()?.visited {
            let Value::Object(keywords) = self.schema(&visited) else {
                continue;
            };
            let is_choice = |name: &String| table::role(name) == Role::Choice || name == "dependentSchemas";
            let depends = keywords.keys().any(is_choice);
            if depends || keywords.contains_key("if") && self.constant(&visited.child("/if")).is_none() {
                return None;
            }
            for (name, value) in keywords {
                let names = value.as_object().into_iter().flat_map(Map::keys).cloned();
                match name.as_str() {
                    "properties" => evaluated.names.extend(names),
                    "patternProperties" => evaluated.patterns.extend(names.filter_map(compiled)),
                    "additionalProperties" => evaluated.all = true,
                    "unevaluatedProperties" if visited != place => evaluated.all = true,
                    _ => {}
                }
            }
        }
        Some(evaluated)
    }
}

/// That no document is at one of `uris`, and what to do.
fn not_at_hand(uris: &[String]) -> String {
    let named: Vec<String> = uris.iter().map(|uri| format!("`{uri}`")).collect();
    let (files, others): (Vec<&String>, Vec<&String>) = uris.iter().partition(|uri| uri.starts_with("file:"));
    let mut advice = Vec::new();
    if !files.is_empty() {
        advice.push("put the file there".to_owned());
    }
    if !others.is_empty() {
        let calls = others.iter().map(|uri| {
            let name = uri.rsplit('/').find(|step| !step.is_empty()).unwrap_or_default();
            let extension = if name.contains('.') { "" } else { ".json" };
            format!(".document(\"{uri}\", \"vendor/{name}{extension}\")")
        });
        let calls: String = calls.collect();
        advice.push(format!("save what is there, and call `{calls}` on the generator"));
    }
    let (count, are) = match uris.len() {
        1 => ("a document".to_owned(), "is"),
        count => (format!("{count} documents"), "are"),
    };
    format!(
        "references lead to {count} that {are} not at hand, {}: {}",
        named.join(", "),
        advice.join("; ")
    )
}
