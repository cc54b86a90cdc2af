//! Decides, keyword by keyword, who enforces what, and how each subschema is said in Rust.
//!
//! A keyword that nobody enforces is a problem with a location: no constraint is ever dropped silently.

mod accepts;
mod choice;
mod kinds;
mod node;
mod number;
mod object;
mod reference;
mod replace;
mod string;
mod table;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::{Error, Problem};
use crate::model::{Body, Definition, Docs, Model, Type};
use crate::name::{camel, Names};
use crate::read::Document;

pub use replace::Replacement;
pub use table::markdown;

/// Audits `documents`, in which the subschemas of `replacements` stand for hand-written types.
pub fn audit(documents: &[Document], replacements: &[Replacement]) -> Result<Model, Error> {
    let mut audit = Audit {
        documents,
        replacements,
        model: Model::default(),
        names: reserve(documents),
        known: BTreeMap::new(),
        problems: Vec::new(),
    };
    for (document, Document { schema, .. }) in documents.iter().enumerate() {
        audit.root(
            Place {
                document,
                pointer: String::new(),
            },
            schema,
        );
    }
    audit.problems.extend(replace::unused(documents, replacements));
    if audit.problems.is_empty() {
        Ok(audit.model)
    } else {
        Err(audit.problems.into())
    }
}

struct Audit<'a> {
    documents: &'a [Document],
    replacements: &'a [Replacement],
    model: Model,
    names: Names,
    /// Every subschema that was met, to be met once only.
    known: BTreeMap<Place, Known>,
    problems: Vec<Problem>,
}

/// Where a subschema stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    document: usize,
    pointer: String,
}

impl Place {
    fn child(&self, step: &str) -> Place {
        Place {
            document: self.document,
            pointer: format!("{}{step}", self.pointer),
        }
    }
}

enum Known {
    /// Its audit has begun: to meet it again now is a cycle without a type in it that has a name.
    Open,
    Done(Option<Type>),
}

/// What a type that needs a name may be called.
struct Hint<'h> {
    /// The type around it, or empty.
    parent: &'h str,
    /// The name to take if there is no title.
    otherwise: String,
    /// Whether the schema's title matters.
    titled: bool,
    /// Whether the type is a part of what the subschema becomes, and not all of it.
    within: bool,
}

/// Names that go to roots and `$defs` before any title gets them.
fn reserve(documents: &[Document]) -> Names {
    let mut names = Names::default();
    for (index, document) in documents.iter().enumerate() {
        if document.schema.get("$ref").is_none() {
            names.reserve(&root_name(document), replace::identity(index, &document.schema));
        }
        for (name, schema) in definitions(&document.schema) {
            names.reserve(&camel(name), replace::identity(index, schema));
        }
    }
    names
}

fn root_name(document: &Document) -> String {
    let title = document
        .schema
        .get("title")
        .and_then(Value::as_str)
        .map(camel)
        .filter(|name| !name.is_empty());
    title.unwrap_or_else(|| camel(&document.name))
}

fn definitions(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema.get("$defs").and_then(Value::as_object).into_iter().flatten()
}

impl Audit<'_> {
    fn root(&mut self, place: Place, schema: &Value) {
        let name = root_name(&self.documents[place.document]);
        // A root that may be null is an alias of its own name, so that what is not null needs another.
        let nullable = self.allows_null(place.document, schema);
        let otherwise = if nullable { format!("{name}Value") } else { name.clone() };
        let hint = Hint {
            parent: "",
            otherwise,
            titled: !nullable,
            within: false,
        };
        let ty = self.subschema(&place, schema, &hint);
        for (key, schema) in definitions(schema) {
            let place = place.child(&format!("/$defs/{}", table::escape(key)));
            let hint = Hint {
                parent: &name,
                otherwise: camel(key),
                titled: false,
                within: false,
            };
            self.subschema(&place, schema, &hint);
        }
        match ty {
            None => {}
            Some(Type::Named(index)) if self.model.definitions[index].name == name => {}
            Some(ty) => {
                let (name, _) = self.names.take(&[name], &replace::identity(place.document, schema));
                self.model.definitions.push(Definition {
                    name,
                    docs: node::docs(schema),
                    schema: schema.to_string(),
                    body: Body::Alias(ty),
                });
            }
        }
    }

    /// How the subschema at `place` is said in Rust; `None` if a problem was noted.
    fn subschema(&mut self, place: &Place, schema: &Value, hint: &Hint) -> Option<Type> {
        match self.known.get(place) {
            Some(Known::Done(ty)) => return ty.clone(),
            Some(Known::Open) => {
                return match self.led_to(place, schema) {
                    Some(ty) => ty,
                    None => self.problem(
                        place,
                        "this schema is made of itself alone: no type with a name is in the cycle",
                    ),
                }
            }
            None => {}
        }
        self.known.insert(place.clone(), Known::Open);
        let ty = self.fresh(place, schema, hint);
        self.known.insert(place.clone(), Known::Done(ty.clone()));
        ty
    }

    /// A type with a name of its own, whose body `fill` makes once the name is known.
    fn define(
        &mut self,
        place: &Place,
        schema: &Value,
        hint: &Hint,
        fill: impl FnOnce(&mut Self, &str) -> Option<Body>,
    ) -> Option<Type> {
        let title = schema
            .get("title")
            .and_then(Value::as_str)
            .filter(|_| hint.titled)
            .map(camel);
        let name = title
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| hint.otherwise.clone());
        let candidates = [name.clone(), format!("{}{name}", hint.parent)];
        let identity = replace::identity(place.document, schema);
        let (name, known) = self.names.take(&candidates, &identity);
        let docs = node::docs(schema);
        if let Some(index) = known {
            let first: &mut Docs = &mut self.model.definitions[index].docs;
            if first.description != docs.description {
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
            docs,
            schema: schema.to_string(),
            body: Body::Alias(Type::Any),
        });
        let met = if self.allows_null(place.document, schema) {
            Type::Nullable(Box::new(ty.clone()))
        } else {
            ty.clone()
        };
        if !hint.within {
            self.known.insert(place.clone(), Known::Done(Some(met)));
        }
        self.model.definitions[index].body = fill(self, &name)?;
        Some(ty)
    }

    fn problem<T>(&mut self, place: &Place, message: impl Into<String>) -> Option<T> {
        let file = self.documents[place.document].file.clone();
        let location = format!("#{}", place.pointer);
        self.problems.push(Problem {
            file,
            location,
            message: message.into(),
        });
        None
    }
}
