//! Decides, keyword by keyword, who enforces what, and how each subschema is said in Rust.
//!
//! A keyword that nobody enforces is a problem with a location: no constraint is ever dropped silently.

mod accept;
mod array;
mod bundle;
mod check;
mod choice;
mod conjunct;
mod constant;
mod node;
mod number;
mod object;
mod older;
mod replace;
mod resource;
mod siblings;
mod string;
mod subject;
mod table;
mod texts;
mod types;
mod union;
mod unnamed;

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::error::{Error, Problem};
use crate::model::{Body, Bundled, CheckRef, Definition, Docs, Model, Type};
use crate::name::{camel, Identity, Names};
use crate::read::Document;
use crate::value::Value;

use self::check::Extent;
use self::conjunct::Conjunct;
use self::constant::Constants;
use self::resource::Resources;

pub use replace::subschemas;
pub use replace::Replacement;
pub use resource::Place;
pub use table::{markdown, Dialect};

/// Types that are made while others wait for them: a bound on the stack.
const DEPTH: usize = 4_096;

/// Audits `documents`, in which the subschemas of `replacements` stand for hand-written types.
pub fn lower(documents: &[Document], replacements: &[Replacement], dialect: Dialect) -> Result<Model, Error> {
    let mut audit = Audit {
        documents,
        replacements,
        dialect,
        resources: Resources::new(documents)?,
        model: Model::default(),
        names: Names::default(),
        roots: root_names(documents),
        known: BTreeMap::new(),
        sources: BTreeMap::new(),
        constants: RefCell::default(),
        problems: Vec::new(),
        depth: 0,
    };
    audit.reserve();
    for (index, document) in documents.iter().enumerate().filter(|(_, document)| document.is_root) {
        audit.root(index, document);
    }
    audit.problems.extend(replace::unused(documents, replacements));
    if audit.problems.is_empty() {
        audit.mark();
        audit.checks();
        audit.bundle();
        Ok(audit.model)
    } else {
        Err(audit.problems.into())
    }
}

struct Audit<'a> {
    documents: &'a [Document],
    replacements: &'a [Replacement],
    dialect: Dialect,
    resources: Resources<'a>,
    model: Model,
    names: Names,
    /// What the type of each document's root is called, and whether by its title.
    roots: Vec<(String, bool)>,
    /// Everything that was met, to be met once only.
    known: BTreeMap<Vec<Conjunct>, Known>,
    /// Where the schema of each definition stands.
    sources: BTreeMap<usize, Vec<Source>>,
    constants: RefCell<Constants>,
    problems: Vec<Problem>,
    /// How many types are being made, each for the one before.
    depth: usize,
}

/// A subschema that a definition is made of.
#[derive(Clone, Debug)]
struct Source {
    /// Where it stands in the definition's schema, a JSON Pointer.
    pointer: String,
    place: Place,
    /// The keyword location that a report gives it.
    location: String,
    extent: Extent,
}

impl Source {
    /// For a definition that is made of nothing else.
    fn whole(place: Place) -> Source {
        Source {
            pointer: String::new(),
            place,
            location: String::new(),
            extent: Extent::Everything,
        }
    }
}

enum Known {
    /// Its audit has begun: to meet it again now is a cycle without a type in it that has a name.
    Open,
    Done(Option<Type>),
}

/// What a type that needs a name may be called.
#[derive(Clone)]
struct NameHint {
    /// The type around it, or empty.
    parent: String,
    /// The name to take if there is no title.
    otherwise: String,
    /// Whether the schema's title matters.
    titled: bool,
}

impl NameHint {
    /// For a subschema of the type `parent`, or of what has no name if that is empty.
    fn below(parent: &str, otherwise: String) -> NameHint {
        NameHint {
            parent: parent.to_owned(),
            otherwise,
            titled: true,
        }
    }
}

/// What a type is made of: all of it must hold.
struct Subject<'a> {
    conjuncts: Vec<Conjunct>,
    /// The subschema that is all of it, or that says what it is called.
    schema: Value,
    /// Where all of it stands.
    sources: Vec<Source>,
    title: Option<&'a str>,
    docs: Docs,
    hint: NameHint,
    /// The subschemas that it refers to, which have names of their own.
    references: Vec<Place>,
    /// Whether the type is all that the conjuncts become, and not a conjunct of that.
    whole: bool,
}

impl Subject<'_> {
    /// The name to take for its type.
    fn name(&self) -> String {
        let title = self.title.filter(|_| self.hint.titled).map(camel);
        title
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| self.hint.otherwise.clone())
    }
}

impl<'a> Audit<'a> {
    /// Keeps names for roots and `$defs` before any title gets them.
    fn reserve(&mut self) {
        for (index, document) in self
            .documents
            .iter()
            .enumerate()
            .filter(|(_, document)| document.is_root)
        {
            let place = Place::root(index);
            if document.schema.get("$ref").is_none() {
                let identity = self.identity_at(&place);
                self.names.reserve(&self.roots[index].0, identity);
            }
            for (name, _) in definitions(&document.schema) {
                let identity = self.identity_at(&place.child(&definition_step(name)));
                self.names.reserve(&camel(name), identity);
            }
        }
    }

    fn identity_at(&self, place: &Place) -> Identity {
        let conjuncts = self
            .flatten(std::slice::from_ref(place))
            .map_or(Vec::new(), |flat| flat.conjuncts);
        self.identity(&conjuncts)
    }

    fn root(&mut self, index: usize, document: &Document) {
        let place = Place::root(index);
        let name = self.roots[index].0.clone();
        let hint = self.root_hint(&place);
        let ty = self.subschema(&place, &hint);
        for (key, _) in definitions(&document.schema) {
            let place = place.child(&definition_step(key));
            let hint = NameHint {
                parent: name.clone(),
                otherwise: camel(key),
                titled: false,
            };
            let ty = self.subschema(&place, &hint);
            self.keep(ty.as_ref());
        }
        self.keep(ty.as_ref());
        match ty {
            None => {}
            Some(ty) => {
                let identity = self.identity_at(&place);
                let (name, known) = self.names.take(&[name], &identity);
                // It is called so already, with a number if another root has the name.
                if known.is_some_and(|known| ty == Type::Named(known)) {
                    return;
                }
                let parts = self.flatten(std::slice::from_ref(&place)).map(|flat| flat.parts);
                let docs = Docs {
                    enforced: self.enforced(&parts.unwrap_or_default()),
                    ..self.dialect.docs(&document.schema)
                };
                self.model.definitions.push(Definition {
                    name,
                    docs,
                    schema: document.schema.to_string(),
                    bundled: Bundled::default(),
                    body: Body::Alias(ty),
                    check: CheckRef::Any,
                    is_used: false,
                    is_root: true,
                });
            }
        }
    }

    /// Keeps the definitions in a type that is asked for, whether others need them or not.
    fn keep(&mut self, ty: Option<&Type>) {
        for index in ty.map(Type::definitions).unwrap_or_default() {
            self.model.definitions[index].is_root = true;
        }
    }

    /// Marks the definitions that a root is made of. The others became conjunct of merged types alone.
    fn mark(&mut self) {
        let definitions = &mut self.model.definitions;
        let mut open: Vec<usize> = (0..definitions.len())
            .filter(|index| definitions[*index].is_root)
            .collect();
        while let Some(index) = open.pop() {
            if !std::mem::replace(&mut definitions[index].is_used, true) {
                open.extend(definitions[index].body.held().into_iter().flat_map(Type::definitions));
            }
        }
    }

    /// How the subschema at `place` is said in Rust; `None` if a problem was noted.
    fn subschema(&mut self, place: &Place, hint: &NameHint) -> Option<Type> {
        self.all(std::slice::from_ref(place), hint)
    }

    /// How that is said in Rust which all subschemas at `places` accept; `None` if a problem was noted.
    fn all(&mut self, places: &[Place], hint: &NameHint) -> Option<Type> {
        let flat = self.enforced_flat(places)?;
        match self.known.get(&flat.conjuncts) {
            Some(Known::Done(ty)) => return ty.clone(),
            Some(Known::Open) => {
                return match self.beside_null(&flat.conjuncts) {
                    Some(ty) => Some(ty),
                    None => self.problem(
                        &places[0],
                        "this schema is made of itself alone: no type with a name is in the cycle",
                    ),
                }
            }
            None => {}
        }
        if self.depth == DEPTH {
            return self.problem(
                &places[0],
                format!("references lead through more than {DEPTH} types to this one"),
            );
        }
        self.known.insert(flat.conjuncts.clone(), Known::Open);
        self.depth += 1;
        let ty = self.fresh(places, flat.conjuncts.clone(), hint);
        self.depth -= 1;
        self.known.insert(flat.conjuncts, Known::Done(ty.clone()));
        ty
    }

    /// A type with a name of its own, whose body `fill` makes once the name is known.
    fn define(&mut self, subject: &Subject<'_>, fill: impl FnOnce(&mut Self, &str) -> Option<Body>) -> Option<Type> {
        let name = subject.name();
        let candidates = [name.clone(), format!("{}{name}", subject.hint.parent)];
        let mut identity = self.identity(&subject.conjuncts);
        if !subject.whole {
            identity.assertions.push(self.dialect.assertions(&subject.schema));
        }
        let (name, known) = self.names.take(&candidates, &identity);
        if let Some(index) = known {
            let first: &mut Docs = &mut self.model.definitions[index].docs;
            if first.description != subject.docs.description {
                first.description = None;
            }
            return Some(Type::Named(index));
        }
        let index = self.model.definitions.len();
        let ty = Type::Named(index);
        self.names.define(&name, index);
        // The definition stands before its body is known, so that the body may refer to it.
        self.model.definitions.push(Definition {
            name: name.clone(),
            docs: subject.docs.clone(),
            schema: subject.schema.to_string(),
            bundled: Bundled::default(),
            body: Body::Alias(Type::Any),
            check: CheckRef::Any,
            is_used: false,
            is_root: false,
        });
        self.sources.insert(index, subject.sources.clone());
        if subject.whole {
            let met = if self.conjuncts_allow_null(&subject.conjuncts) {
                Type::Nullable(Box::new(ty.clone()))
            } else {
                ty.clone()
            };
            self.known.insert(subject.conjuncts.clone(), Known::Done(Some(met)));
        }
        for place in &subject.references {
            let hint = self.hint_of(place);
            self.subschema(place, &hint);
        }
        self.model.definitions[index].body = fill(self, &name)?;
        Some(ty)
    }

    fn problem<T>(&mut self, place: &Place, message: impl Into<String>) -> Option<T> {
        self.problems.push(Problem {
            file: self.documents[place.document].file.clone(),
            location: format!("#{}", place.pointer),
            message: message.into(),
        });
        None
    }
}

/// The title of each root, or the name of its file where there is none or several roots have it. Of neither may anything
/// be left that can stand in a Rust name.
fn root_names(documents: &[Document]) -> Vec<(String, bool)> {
    let title = |document: &Document| {
        let title = document.schema.get("title").and_then(Value::as_str).map(camel);
        title.filter(|name| !name.is_empty())
    };
    let roots = documents.iter().filter(|document| document.is_root);
    let titles: Vec<_> = roots.filter_map(title).collect();
    let is_shared = |name: &String| titles.iter().filter(|title| *title == name).count() > 1;
    let name = |document: &Document| match title(document) {
        Some(title) if !(document.is_root && is_shared(&title)) => (title, true),
        _ => match camel(&document.name) {
            name if name.is_empty() => ("Unnamed".to_owned(), false),
            name => (name, false),
        },
    };
    documents.iter().map(name).collect()
}

fn definitions(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema.get("$defs").and_then(Value::as_object).into_iter().flatten()
}

fn definition_step(name: &str) -> String {
    format!("/$defs/{}", table::escape(name))
}
