//! Decides, keyword by keyword, who enforces what, and how each subschema is said in Rust.
//!
//! A keyword that nobody enforces is a problem with a location: no constraint is ever dropped silently.

mod array;
mod bundle;
mod check;
mod choice;
mod explain;
mod fact;
mod guard;
mod listed;
mod number;
mod object;
mod report;
mod string;
mod subschema;
mod union;
mod unnamed;

use std::collections::BTreeMap;

use exactify::__private::object::nearest;

use crate::error::{Error, Problem};
use crate::explain::Explanation;
use crate::model::{Body, CheckRef, Definition, Docs, Model, Type};
use crate::name::{camel, Names};
use crate::place::{escape, Place};
use crate::read::Document;
use crate::schemas::table::{self, Role};
use crate::schemas::{Conjunct, NameHint, Schemas, Source, Subject};
use crate::value::{Map, Value};

use self::check::Checks;
use self::report::Refused;

/// Types that are made while others wait for them: a bound on the stack.
const DEPTH: usize = 4_096;

/// The types that `schemas` call for, and their checks.
pub fn lower(schemas: Schemas, warnings: &mut Vec<Problem>) -> Result<Model, Error> {
    lower_and_ask(schemas, warnings, |_, _| ()).map(|(model, ())| model)
}

/// The same, and the check of what is asked for by name first, or of the first document's root.
pub fn check(schemas: Schemas, warnings: &mut Vec<Problem>) -> Result<(Model, CheckRef), Error> {
    let first = schemas.documents.first();
    if let Some(document) = first.filter(|document| !document.is_schema && schemas.only.is_empty()) {
        return Err(Error::from(vec![Problem {
            file: document.file.clone(),
            location: "#".to_owned(),
            message: "an OpenAPI document has many schemas: name the one to judge by, by `Generator::only` or `--only`"
                .to_owned(),
        }]));
    }
    lower_and_ask(schemas, warnings, |lowering, checks| {
        let place = lowering.found.get(&0).cloned().unwrap_or_else(|| Place::root(0));
        lowering.check_of_target(&place, "", checks)
    })
}

/// What became of each subschema of the documents of which types are made.
pub fn explain(schemas: Schemas, warnings: &mut Vec<Problem>) -> Result<Vec<Explanation>, Error> {
    lower_and_ask(schemas, warnings, |lowering, _| lowering.explanations()).map(|(_, explained)| explained)
}

/// The types and checks, and what `ask` makes of all that is known once they are made.
fn lower_and_ask<'a, T>(
    schemas: Schemas<'a>,
    warnings: &mut Vec<Problem>,
    ask: impl FnOnce(&mut Lowering<'a>, &mut Checks) -> T,
) -> Result<(Model, T), Error> {
    let mut lowering = Lowering {
        schemas,
        model: Model::default(),
        names: Names::default(),
        known: BTreeMap::new(),
        begun: BTreeMap::new(),
        sources: BTreeMap::new(),
        problems: Vec::new(),
        warnings: Vec::new(),
        found: BTreeMap::new(),
        depth: 0,
    };
    lowering.problems.append(&mut lowering.schemas.resources.problems);
    lowering.reserve();
    for (index, document) in roots(lowering.schemas.documents) {
        lowering.root(index, document);
    }
    lowering.not_found();
    let unused = lowering.schemas.unused_replacements();
    lowering.problems.extend(unused);
    let mut answer = None;
    if lowering.problems.is_empty() {
        lowering.mark();
        // What no type needs may be wrong as well.
        let mut checks = lowering.checks();
        answer = Some(ask(&mut lowering, &mut checks));
    }
    warnings.append(&mut lowering.warnings);
    match answer {
        Some(answer) if lowering.problems.is_empty() => {
            lowering.bundle();
            Ok((lowering.model, answer))
        }
        _ => {
            // What is wrong hides what is below, which is told at once nevertheless.
            let faults = lowering.schemas.all_faults();
            let _ = lowering.report(faults);
            Err(lowering.problems.into())
        }
    }
}

/// Makes definitions and their checks.
struct Lowering<'a> {
    schemas: Schemas<'a>,
    model: Model,
    names: Names,
    /// Everything that was met, to be met once only.
    known: BTreeMap<Vec<Conjunct>, Known>,
    /// What was met while it was being made, and the definition that it got.
    begun: BTreeMap<Vec<Conjunct>, usize>,
    /// Where the schema of each definition stands.
    sources: BTreeMap<usize, Vec<Source>>,
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
    /// Where those are that are asked for by name, as far as they were found.
    found: BTreeMap<usize, Place>,
    /// How many types are being made, each for the one before.
    depth: usize,
}

enum Known {
    /// Its lowering has begun: to meet it again now is a cycle without a type in it that has a name.
    Open,
    Done(Result<Type, Refused>),
}

impl Lowering<'_> {
    /// Keeps names for roots before any of the `$defs` gets them, and for `$defs` before any title does.
    fn reserve(&mut self) {
        for (index, _) in roots(self.schemas.documents).filter(|(_, document)| document.is_schema) {
            let identity = self.schemas.root_identity(&Place::root(index));
            self.names.reserve(&self.schemas.roots[index].name, identity);
        }
        for (index, document) in roots(self.schemas.documents) {
            for (step, name) in definitions(&document.schema) {
                let place = Place::root(index).child(&step);
                let identity = self.schemas.identity_at(&place);
                self.names.reserve(&camel(name), identity);
            }
        }
    }

    fn root(&mut self, index: usize, document: &Document) {
        let place = Place::root(index);
        let name = self.schemas.roots[index].name.clone();
        let is_asked_for = document.is_schema && self.is_asked_for(&place, &name);
        let ty = is_asked_for.then(|| self.subschema(&place, &self.schemas.root_hint(&place)));
        for (step, key) in definitions(&document.schema) {
            let place = place.child(&step);
            if !self.is_asked_for(&place, key) {
                continue;
            }
            let hint = NameHint {
                parent: name.clone(),
                otherwise: camel(key),
                titled: false,
            };
            let ty = self.subschema(&place, &hint);
            self.keep(&ty);
            if let (false, Ok(ty)) = (document.is_schema, ty) {
                self.component(&place, key, ty);
            }
        }
        let Some(ty) = ty else { return };
        self.keep(&ty);
        let Ok(ty) = ty else { return };
        let flat = self.schemas.flatten(std::slice::from_ref(&place));
        let conjuncts = flat.map(|flat| flat.conjuncts).unwrap_or_default();
        if conjuncts.iter().any(|conjunct| matches!(conjunct, Conjunct::Never(_))) {
            let _ = self.unsatisfiable(
                &place,
                "no instance obeys this schema, which is as `false`: its type has no values",
            );
        }
        let identity = self.schemas.root_identity(&place);
        let (taken, known) = self.names.take(std::slice::from_ref(&name), &identity);
        // It is called so already, with a number if another root has the name.
        if known.is_some_and(|known| ty == Type::Named(known)) {
            return;
        }
        let name = if known.is_some() { self.names.own(&name) } else { taken };
        self.names.define(&name, self.model.definitions.len());
        let docs = Docs {
            enforced: self.schemas.enforced(&conjuncts),
            ..Docs::of(&document.schema)
        };
        self.model.definitions.push(Definition {
            is_root: true,
            ..Definition::alias(name, docs, &document.schema, ty)
        });
    }

    /// Calls a component of a service by its name also where its type is none of its own.
    fn component(&mut self, place: &Place, name: &str, ty: Type) {
        let identity = self.schemas.identity_at(place);
        let (name, known) = self.names.take(&[camel(name)], &identity);
        let is_called_so = |index: usize| self.model.definitions[index].name == name;
        if known.is_some() || ty.definition().is_some_and(is_called_so) || name.is_empty() {
            return;
        }
        self.names.define(&name, self.model.definitions.len());
        let (docs, schema) = (self.schemas.docs(place), self.schemas.schema(place));
        self.model.definitions.push(Definition {
            is_root: true,
            ..Definition::alias(name, docs, schema, ty)
        });
    }

    /// Whether the root or definition called `name` is asked for: all are, unless some are named.
    fn is_asked_for(&mut self, place: &Place, name: &str) -> bool {
        let location = self.schemas.documents[place.document].location(&place.pointer);
        let camel = camel(name);
        let is_meant = |only: &String| *only == location || *only == name || *only == camel;
        let found = self.schemas.only.iter().position(is_meant);
        self.found.extend(found.map(|index| (index, place.clone())));
        found.is_some() || self.schemas.only.is_empty()
    }

    /// Notes what is asked for by name and is nowhere.
    fn not_found(&mut self) {
        let documents = self.schemas.documents;
        let definitions = roots(documents).flat_map(|(_, document)| definitions(&document.schema));
        let mut names: Vec<&str> = definitions.map(|(_, name)| name.as_str()).collect();
        let whole = roots(documents).filter(|(_, document)| document.is_schema);
        names.extend(whole.map(|(index, _)| self.schemas.roots[index].name.as_str()));
        for (index, name) in self.schemas.only.iter().enumerate() {
            if !self.found.contains_key(&index) {
                let hint = match nearest(name.rsplit('/').next().unwrap_or_default(), &names) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "name a root or a definition, or give its location, such as `#/$defs/a`".to_owned(),
                };
                self.problems.push(Problem {
                    file: String::new(),
                    location: String::new(),
                    message: format!("`Generator::only`: no schema is called `{name}`: {hint}"),
                });
            }
        }
    }

    /// Keeps the definitions in a type that is asked for, whether others need them or not.
    fn keep(&mut self, ty: &Result<Type, Refused>) {
        for index in ty.as_ref().map(Type::definitions).unwrap_or_default() {
            self.model.definitions[index].is_root = true;
        }
    }

    /// Marks the definitions that a root is made of. The others became part of merged types alone.
    fn mark(&mut self) {
        let definitions = &mut self.model.definitions;
        let mut open: Vec<usize> = (0..definitions.len())
            .filter(|index| definitions[*index].is_root)
            .collect();
        while let Some(index) = open.pop() {
            if !std::mem::replace(&mut definitions[index].is_used, true) {
                open.extend(definitions[index].body.types().into_iter().flat_map(Type::definitions));
            }
        }
    }

    /// How the subschema at `place` is said in Rust; an error if a problem was noted.
    fn subschema(&mut self, place: &Place, hint: &NameHint) -> Result<Type, Refused> {
        self.all(std::slice::from_ref(place), hint)
    }

    /// How that is said in Rust which all subschemas at `places` accept; an error if a problem was noted.
    fn all(&mut self, places: &[Place], hint: &NameHint) -> Result<Type, Refused> {
        let flat = self.enforced_flat(places)?;
        match self.known.get(&flat.conjuncts) {
            Some(Known::Done(ty)) => return ty.clone(),
            Some(Known::Open) => {
                // It is made of itself, and needs a name.
                if let Some(null) = self.or_null_of(&flat.conjuncts) {
                    return Ok(null);
                }
                let subject = self.schemas.subject(places, flat.conjuncts, hint);
                return self.begin(&subject);
            }
            None => {}
        }
        if self.depth == DEPTH {
            let message = format!("references lead through more than {DEPTH} types to this one");
            return Err(self.problem(&places[0], message));
        }
        self.known.insert(flat.conjuncts.clone(), Known::Open);
        self.depth += 1;
        let ty = self.fresh(places, flat.conjuncts.clone(), hint);
        self.depth -= 1;
        let ty = self.end(&flat.conjuncts, ty);
        self.known.insert(flat.conjuncts, Known::Done(ty.clone()));
        ty
    }

    /// A type that is met while it is being made, and has had no name till now.
    fn begin(&mut self, subject: &Subject<'_>) -> Result<Type, Refused> {
        let mut is_new = false;
        let ty = self.define(subject, |_, _| {
            is_new = true;
            Ok(Body::Alias(Type::Any))
        })?;
        if let (true, Type::Named(index)) = (is_new, &ty) {
            self.begun.insert(subject.conjuncts.clone(), *index);
        }
        Ok(ty)
    }

    /// What becomes of `conjuncts`, if they were met while they were being made: a newtype of the name that they got then.
    fn end(&mut self, conjuncts: &[Conjunct], made: Result<Type, Refused>) -> Result<Type, Refused> {
        let Some(index) = self.begun.remove(conjuncts) else {
            return made;
        };
        let holds = match made? {
            // All that is known is its text.
            Type::Named(made) if made == index => Type::Any,
            made => made,
        };
        self.model.definitions[index].body = Body::Checked(self.checked(conjuncts, holds));
        Ok(Type::Named(index))
    }

    /// A type with a name of its own, whose body `fill` makes once the name is known.
    fn define(
        &mut self,
        subject: &Subject<'_>,
        fill: impl FnOnce(&mut Self, &str) -> Result<Body, Refused>,
    ) -> Result<Type, Refused> {
        self.definition(subject, fill).map(Type::Named)
    }

    /// The index of the definition that such a type has.
    fn definition(
        &mut self,
        subject: &Subject<'_>,
        fill: impl FnOnce(&mut Self, &str) -> Result<Body, Refused>,
    ) -> Result<usize, Refused> {
        // A title that something else has by right gives way to the name of the place.
        let names = [subject.name(), subject.hint.otherwise.clone()];
        let candidates = names.map(|name| [name.clone(), format!("{}{name}", subject.hint.parent)]);
        let mut identity = self.schemas.identity(&subject.conjuncts);
        if !subject.whole {
            let assertions = self.schemas.vocabulary.assertions(&subject.schema);
            identity.assertions.push(assertions);
        }
        let (name, known) = self.names.take(&candidates.concat(), &identity);
        if let Some(index) = known {
            let first: &mut Docs = &mut self.model.definitions[index].docs;
            if first.description != subject.docs.description {
                first.description = None;
            }
            let is_checked = matches!(self.model.definitions[index].body, Body::Checked(_));
            return if is_checked && !subject.whole {
                Err(Refused::Shapeless)
            } else {
                Ok(index)
            };
        }
        let index = self.model.definitions.len();
        self.names.define(&name, index);
        // The definition stands before its body is known, so that the body may refer to it.
        let open = Definition::alias(name.clone(), subject.docs.clone(), &subject.schema, Type::Any);
        self.model.definitions.push(open);
        self.sources.insert(index, subject.sources.clone());
        if subject.whole {
            let met = match self.schemas.conjuncts_allow_null(&subject.conjuncts) {
                true => Type::Named(index).or_null(),
                false => Type::Named(index),
            };
            self.known.insert(subject.conjuncts.clone(), Known::Done(Ok(met)));
        }
        for place in &subject.references {
            let hint = self.schemas.hint_of(place);
            if let Ok(Type::Named(part)) = self.subschema(place, &hint) {
                self.model.definitions[index].parts.push(part);
            }
        }
        let (body, made) = match fill(self, &name) {
            // Where this is not all that is said of the values, all of them are kept as their text.
            Err(Refused::Shapeless) if !subject.whole => (
                Body::Checked(self.checked(&subject.conjuncts, Type::Any)),
                Err(Refused::Shapeless),
            ),
            Err(Refused::Shapeless) => (Body::Checked(self.checked(&subject.conjuncts, Type::Any)), Ok(index)),
            body => (body?, Ok(index)),
        };
        self.model.definitions[index].body = body;
        made
    }
}

/// The documents of which types are made.
fn roots(documents: &[Document]) -> impl Iterator<Item = (usize, &Document)> {
    documents.iter().enumerate().filter(|(_, document)| document.is_root)
}

/// The subschemas that a schema keeps for references, each with the step that leads to it and its name.
fn definitions(schema: &Value) -> impl Iterator<Item = (String, &String)> {
    table::names(Role::Definitions).flat_map(|keyword| {
        let entries = schema.get(keyword).and_then(Value::as_object).into_iter();
        let names = entries.flat_map(Map::keys);
        names.map(move |name| (format!("/{keyword}/{}", escape(name)), name))
    })
}
