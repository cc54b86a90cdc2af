//! `$ref`: by JSON Pointer or by `$anchor`, within the document.

use serde_json::{Map, Value};

use super::{node, replace, table, Audit, Hint, Known, Place};
use crate::model::Type;
use crate::name::camel;

impl Audit<'_> {
    pub(super) fn reference(&mut self, place: &Place, keywords: &Map<String, Value>, target: &str) -> Option<Type> {
        let at = place.child("/$ref");
        let beside = |name: &&String| *name != "$ref" && table::find(name).is_some_and(table::Keyword::asserts);
        if let Some(name) = keywords.keys().find(beside) {
            let message = format!("`{name}` beside `$ref` is not supported yet: both assert");
            return self.problem(&place.child(&format!("/{}", table::escape(name))), message);
        }
        let Some((pointer, schema)) = resolve(&self.documents[place.document].schema, target) else {
            let message = format!("`{target}` leads nowhere in this file, and other files are not looked into yet");
            return self.problem(&at, message);
        };
        // A cycle of nothing but references is found by following it before anything is said of its parts.
        if self.resolved(place.document, schema).is_none() && schema.get("$ref").is_some() {
            return self.problem(&at, format!("`{target}` refers to itself"));
        }
        let name = pointer
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .replace("~1", "/")
            .replace("~0", "~");
        let titled = !pointer.contains("/$defs/");
        let hint = Hint {
            parent: "",
            otherwise: camel(&name),
            titled,
            within: false,
        };
        self.subschema(
            &Place {
                document: place.document,
                pointer,
            },
            schema,
            &hint,
        )
    }

    /// The schema behind the `$ref`s of `schema`, if it has one and they end somewhere.
    pub(super) fn resolved<'s>(&'s self, document: usize, schema: &Value) -> Option<&'s Value> {
        let root = &self.documents[document].schema;
        let mut at = follow(root, schema)?;
        // A chain without a cycle is no longer than the document has subschemas.
        for _ in 0..replace::subschemas(root).len() {
            match follow(root, at) {
                Some(next) => at = next,
                None => return Some(at).filter(|schema| schema.get("$ref").is_none()),
            }
        }
        None
    }

    /// `/$ref` for each reference, and `/oneOf/1` for each lone branch, that stands between `schema` and the one that says
    /// something.
    pub(super) fn reference_steps<'s>(&'s self, document: usize, schema: &'s Value) -> String {
        self.steps(document, String::new(), schema)
            .map_or_else(String::new, |steps| {
                steps.into_iter().map(|step| step.location).collect()
            })
    }

    /// The type of a subschema whose audit has begun, if references and lone branches lead from it to one that has a type
    /// already; `None` inside if that one has a problem.
    pub(super) fn led_to(&self, place: &Place, schema: &Value) -> Option<Option<Type>> {
        let document = place.document;
        let mut null = false;
        for step in self.steps(document, place.pointer.clone(), schema)? {
            null |= step.null;
            let pointer = step.pointer;
            if let Some(Known::Done(ty)) = self.known.get(&Place { document, pointer }) {
                return Some(ty.clone().map(|ty| if null { node::nullable(ty) } else { ty }));
            }
        }
        None
    }

    /// The references and lone branches between `schema`, at `pointer`, and the one that says something; `None` if they
    /// go in a circle.
    fn steps<'s>(&'s self, document: usize, mut pointer: String, schema: &'s Value) -> Option<Vec<Step>> {
        let root = &self.documents[document].schema;
        let (mut steps, mut at) = (Vec::new(), schema);
        // A chain without a cycle is no longer than the document has subschemas.
        for _ in 0..=replace::subschemas(root).len() {
            let target = at.get("$ref").and_then(Value::as_str);
            let (location, next, null) = match target.map(|target| resolve(root, target)) {
                Some(None) => return Some(steps),
                Some(Some((target, next))) => {
                    pointer = target;
                    ("/$ref".to_owned(), next, false)
                }
                None => match self.only_branch(document, at) {
                    None => return Some(steps),
                    Some((location, next, null)) => {
                        pointer.push_str(&location);
                        (location, next, null)
                    }
                },
            };
            let pointer = pointer.clone();
            steps.push(Step {
                location,
                pointer,
                null,
            });
            at = next;
        }
        None
    }
}

/// A step from a subschema to one that says all that it says, `null` perhaps apart.
struct Step {
    location: String,
    /// Where it leads.
    pointer: String,
    null: bool,
}

fn follow<'s>(root: &'s Value, schema: &Value) -> Option<&'s Value> {
    let target = schema.get("$ref")?.as_str()?;
    resolve(root, target).map(|(_, schema)| schema)
}

/// The pointer of, and the schema at, a reference within the document.
fn resolve<'s>(root: &'s Value, target: &str) -> Option<(String, &'s Value)> {
    let fragment = decode(target.strip_prefix('#')?)?;
    if fragment.is_empty() || fragment.starts_with('/') {
        let schema = root.pointer(&fragment)?;
        return Some((fragment, schema));
    }
    let has_anchor = |schema: &Value| {
        ["$anchor", "$dynamicAnchor"]
            .iter()
            .any(|name| schema.get(*name).and_then(Value::as_str) == Some(&fragment))
    };
    replace::subschemas(root)
        .into_iter()
        .find(|(_, schema)| has_anchor(schema))
}

/// Resolves the percent-encoding of a URI fragment (RFC 3986, section 2.1; RFC 6901, section 6).
fn decode(fragment: &str) -> Option<String> {
    let mut parts = fragment.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok()
}
