//! Schemas in files that refer to each other, in a folder that is published at some URI.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_uri::{Uri, UriRef};
use serde_json::{json, Map, Value};

use crate::Judge;

/// The files of a folder, each with the URI of its schema.
pub struct Documents {
    files: Vec<(String, Value)>,
}

impl Documents {
    /// The schemas of `files`, which are pairs of name and text, in a folder at `base`. An `$id` at a root overrides
    /// the URI. An `$id` that is only a fragment, which 2020-12 forbids, is removed.
    ///
    /// # Panics
    ///
    /// If a text is not JSON.
    pub fn new<'a>(base: &str, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Documents {
        let read = |(name, text): (&str, &str)| {
            let mut schema: Value = serde_json::from_str(text).expect("a schema is JSON");
            let id = schema.get("$id").and_then(Value::as_str);
            let uri = absolute(base, id.filter(|id| !id.starts_with('#')).unwrap_or(name));
            if let Some(keywords) = schema.as_object_mut() {
                keywords.remove("$id");
                keywords.insert(
                    "$schema".to_owned(),
                    json!("https://json-schema.org/draft/2020-12/schema"),
                );
            }
            (uri, schema)
        };
        Documents {
            files: files.into_iter().map(read).collect(),
        }
    }

    /// A judge for each schema, whose validators follow the references themselves.
    ///
    /// # Panics
    ///
    /// If a validator refuses a schema.
    pub fn judges(&self) -> Vec<Judge> {
        let mut registry = jsonschema::Registry::new();
        let mut compiler = boon::Compiler::new();
        for (uri, schema) in &self.files {
            registry = registry.add(uri, schema).expect("jsonschema takes the address");
            compiler
                .add_resource(uri, schema.clone())
                .expect("boon takes the address");
        }
        let registry = registry.prepare().expect("jsonschema takes the folder");
        let mut schemas = boon::Schemas::new();
        let made: Vec<_> = self
            .files
            .iter()
            .enumerate()
            .map(|(index, (uri, _))| {
                let first = jsonschema::draft202012::options()
                    .with_registry(&registry)
                    .build(&json!({ "$ref": uri }));
                let second = compiler.compile(uri, &mut schemas);
                (
                    first.unwrap_or_else(|error| panic!("jsonschema refuses {uri}: {error}")),
                    second.unwrap_or_else(|error| panic!("boon refuses {uri}: {error}")),
                    self.bundle(index),
                )
            })
            .collect();
        let schemas = Arc::new(schemas);
        let judge = |(first, second, bundle)| Judge::with(first, (Arc::clone(&schemas), second), bundle);
        made.into_iter().map(judge).collect()
    }

    /// The schema of one file, with the parts of other files that it needs in its `$defs`. Instances are made from it.
    ///
    /// # Panics
    ///
    /// If a reference leads nowhere.
    pub fn bundle(&self, index: usize) -> Value {
        let mut defs = Map::new();
        let mut needed = vec![index];
        let mut seen = BTreeSet::new();
        while let Some(next) = needed.pop() {
            if seen.insert(next) {
                let (uri, mut schema) = self.files[next].clone();
                self.redirect(&uri, &mut schema, &mut needed);
                defs.insert(next.to_string(), schema);
            }
        }
        let mut bundle = defs[&index.to_string()].clone();
        if let Some(keywords) = bundle.as_object_mut() {
            keywords.insert("$defs".to_owned(), Value::Object(defs));
        }
        bundle
    }

    /// Makes every reference in `schema`, whose URI is `base`, refer to the same subschema in the bundle.
    fn redirect(&self, base: &str, schema: &mut Value, needed: &mut Vec<usize>) {
        match schema {
            Value::Object(keywords) => {
                for (name, value) in keywords {
                    match value {
                        // A property may have this name.
                        Value::String(target) if name == "$ref" => *target = self.target(base, target, needed),
                        value => self.redirect(base, value, needed),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.redirect(base, item, needed)),
            _ => {}
        }
    }

    fn target(&self, base: &str, reference: &str, needed: &mut Vec<usize>) -> String {
        let (uri, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let uri = if uri.is_empty() {
            base.to_owned()
        } else {
            absolute(base, uri)
        };
        let file = self.files.iter().position(|(known, _)| *known == uri);
        let file = file.unwrap_or_else(|| panic!("{base} refers to {uri}, which is no file"));
        needed.push(file);
        let pointer = match fragment {
            "" => String::new(),
            pointer if pointer.starts_with('/') => pointer.to_owned(),
            name => anchor(&self.files[file].1, name).unwrap_or_else(|| panic!("{uri} has no anchor {name}")),
        };
        format!("#/$defs/{file}{pointer}")
    }
}

fn absolute(base: &str, reference: &str) -> String {
    let base = Uri::parse(base).expect("a URI");
    let reference = UriRef::parse(reference).expect("a URI reference");
    reference
        .resolve_against(&base)
        .expect("an absolute base")
        .into_string()
}

/// The pointer to the subschema with this `$anchor`.
fn anchor(schema: &Value, name: &str) -> Option<String> {
    let inside = |(step, value): (String, &Value)| anchor(value, name).map(|rest| format!("/{step}{rest}"));
    match schema {
        Value::Object(keywords) if keywords.get("$anchor").is_some_and(|anchor| anchor == name) => Some(String::new()),
        Value::Object(keywords) => {
            let escaped = |name: &String| name.replace('~', "~0").replace('/', "~1");
            let mut entries = keywords.iter().map(|(name, value)| (escaped(name), value));
            entries.find_map(inside)
        }
        Value::Array(items) => {
            let mut entries = items.iter().enumerate().map(|(index, item)| (index.to_string(), item));
            entries.find_map(inside)
        }
        _ => None,
    }
}
