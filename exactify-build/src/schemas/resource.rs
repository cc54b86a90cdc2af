//! Where subschemas stand, and what references to them mean (JSON Schema core 2020-12, sections 8.2 and 9.3).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::replace::subschemas;
use crate::error::Problem;
use crate::files::absolute;
use crate::place::{decode, Place};
use crate::read::Document;
use crate::value::Value;

/// The schema resources of all documents: each is a root, or has an `$id`.
pub struct Resources<'a> {
    documents: &'a [Document],
    found: BTreeMap<(usize, String), Resource>,
    /// The resource of each absolute URI.
    uris: BTreeMap<String, (usize, String)>,
    /// Whether any `$dynamicRef` needs to know the way that led to it.
    is_dynamic: bool,
    /// What is wrong with an `$id`.
    pub problems: Vec<Problem>,
}

#[derive(Default)]
struct Resource {
    /// Its URI without a fragment.
    base: String,
    /// The pointers of `$anchor` and `$dynamicAnchor`, by name.
    anchors: BTreeMap<String, String>,
    /// The same of `$dynamicAnchor` alone.
    dynamic: BTreeMap<String, String>,
}

impl<'a> Resources<'a> {
    pub fn new(documents: &'a [Document]) -> Self {
        let mut resources = Resources {
            documents,
            found: BTreeMap::new(),
            uris: BTreeMap::new(),
            is_dynamic: false,
            problems: Vec::new(),
        };
        for (index, document) in documents.iter().enumerate() {
            let root = Resource {
                base: document.uri.clone(),
                ..Resource::default()
            };
            resources.uris.insert(document.uri.clone(), (index, String::new()));
            resources.found.insert((index, String::new()), root);
            // Those around come before those inside.
            for (pointer, schema) in subschemas(&document.schema) {
                if let Err(message) = resources.add(index, &pointer, schema) {
                    resources.problems.push(Problem {
                        file: document.file.clone(),
                        location: document.location(&pointer),
                        message,
                    });
                }
            }
        }
        resources
    }

    fn add(&mut self, document: usize, pointer: &str, schema: &Value) -> Result<(), String> {
        let text = |name: &str| schema.get(name).and_then(Value::as_str);
        // Published schemas have an `$id` that is only a fragment; it names nothing.
        if let Some(id) = text("$id").filter(|id| !id.starts_with('#')) {
            let around = self.resource(document, pointer);
            let base = absolute(&self.found[&around].base, id)
                .ok_or_else(|| format!("`$id`: `{id}` is not a URI reference: escape what a URI cannot have by `%`"))?;
            let here = (document, pointer.to_owned());
            let known = self.uris.insert(base.clone(), here.clone());
            if known.is_some_and(|known| known != here && self.schema(&known) != Some(schema)) {
                return Err(format!("two schemas have the `$id` `{base}`: change one of them"));
            }
            self.found.entry(here).or_default().base = base;
        }
        let resource = self.resource(document, pointer);
        if let Some(resource) = self.found.get_mut(&resource) {
            for name in ["$anchor", "$dynamicAnchor"] {
                if let Some(anchor) = text(name) {
                    resource.anchors.insert(anchor.to_owned(), pointer.to_owned());
                    if name == "$dynamicAnchor" {
                        resource.dynamic.insert(anchor.to_owned(), pointer.to_owned());
                    }
                }
            }
        }
        self.is_dynamic |= text("$dynamicRef").is_some();
        Ok(())
    }

    fn schema(&self, (document, pointer): &(usize, String)) -> Option<&'a Value> {
        self.documents[*document].schema.pointer(pointer)
    }

    /// The resource around a place: the nearest one above it, or itself.
    pub fn resource(&self, document: usize, pointer: &str) -> (usize, String) {
        let mut key = (document, pointer.to_owned());
        while !self.found.contains_key(&key) {
            let parent = key.1.rfind('/').unwrap_or(0);
            key.1.truncate(parent);
        }
        key
    }

    /// `place` with the dynamic anchors of the resource around it in its scope.
    pub fn in_scope(&self, place: &Place) -> Place {
        let mut entered = place.clone();
        if self.is_dynamic {
            let resource = self.resource(place.document, &place.pointer);
            for (name, pointer) in &self.found[&resource].dynamic {
                if !entered.scope.contains_key(name) {
                    Rc::make_mut(&mut entered.scope).insert(name.clone(), (resource.0, pointer.clone()));
                }
            }
        }
        entered
    }

    /// Where a `$ref` at `place` leads. What is not found may be in a file that could not be read, which is told already.
    pub fn reference(&self, place: &Place, target: &str) -> Option<Place> {
        self.found(place, target).or_else(|| {
            let uri = target.split('#').next().unwrap_or_default();
            let there = self.found(place, uri).map(|there| there.document);
            let unread = self.documents.iter().position(|document| !document.is_read)?;
            there
                .is_none_or(|there| !self.documents[there].is_read)
                .then(|| Place::root(unread))
        })
    }

    fn found(&self, place: &Place, target: &str) -> Option<Place> {
        let (uri, fragment) = target.split_once('#').unwrap_or((target, ""));
        let around = self.resource(place.document, &place.pointer);
        let (document, root) = match uri {
            "" => around,
            uri => self.lookup(&self.found[&around].base, uri).or_else(|| {
                // A file of the same folder, whatever the schema says that its own address is.
                self.lookup(&self.documents[place.document].uri, uri)
            })?,
        };
        let fragment = decode(fragment)?;
        let pointer = match fragment.as_str() {
            "" => root,
            pointer if pointer.starts_with('/') => self.documents[document].translated(&root, pointer),
            anchor => self.found[&(document, root)].anchors.get(anchor)?.clone(),
        };
        self.schema(&(document, pointer.clone()))?;
        Some(Place {
            document,
            pointer,
            scope: place.scope.clone(),
        })
    }

    /// Where a `$dynamicRef` at `place` leads: to the outermost anchor of its name, if it leads to a dynamic one at all.
    pub fn dynamic_reference(&self, place: &Place, target: &str) -> Option<Place> {
        let first = self.reference(place, target)?;
        let anchor = self
            .schema(&(first.document, first.pointer.clone()))?
            .get("$dynamicAnchor");
        let named = target.split_once('#').map(|(_, fragment)| fragment);
        match anchor.and_then(Value::as_str).filter(|anchor| named == Some(anchor)) {
            Some(anchor) => {
                let outermost = place.scope.get(anchor).cloned();
                let (document, pointer) = outermost.unwrap_or((first.document, first.pointer));
                let scope = place.scope.clone();
                Some(Place {
                    document,
                    pointer,
                    scope,
                })
            }
            None => Some(first),
        }
    }

    /// The URI that `reference` at `place` names.
    pub fn absolute(&self, place: &Place, reference: &str) -> String {
        let around = self.resource(place.document, &place.pointer);
        absolute(&self.found[&around].base, reference).unwrap_or_else(|| reference.to_owned())
    }

    fn lookup(&self, base: &str, uri: &str) -> Option<(usize, String)> {
        self.uris.get(&absolute(base, uri)?).cloned()
    }
}
