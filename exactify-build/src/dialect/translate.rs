//! From the words of a document's dialect to those of 2020-12.

use std::collections::BTreeSet;

use super::{not_understood, openapi, Dialect, Meaning, Row, Written};
use crate::error::Problem;
use crate::place::{decode, escape};
use crate::read::Document;
use crate::schemas::table::{self, Form};
use crate::value::{Map, Value};

/// The anchor that `$recursiveAnchor` becomes. No `$anchor` may have this name.
const RECURSIVE: &str = "$recursiveAnchor";

/// What the name begins with under which the value of a keyword is kept that says nothing. As an extension it asserts nothing.
const IGNORED: &str = "x-ignored:";

/// What is wrong with documents, and what is likely a mistake.
#[derive(Default)]
pub struct Translated {
    pub problems: Vec<Problem>,
    pub warnings: Vec<Problem>,
}

/// Translates all documents, each of the dialect at its index in `dialects`.
///
/// A keyword that the dialect does not have keeps its value under a name that asserts nothing, as references may lead there.
///
/// Of an OpenAPI document `operations` says whether the schemas of its operations are asked for, too.
pub fn translate(documents: &mut [Document], dialects: &[Dialect], operations: bool) -> Translated {
    let mut targets = BTreeSet::new();
    for document in documents.iter() {
        collect_targets(&document.schema, &mut targets);
    }
    let mut translated = Translated::default();
    for (document, dialect) in documents.iter_mut().zip(dialects) {
        let is_description = openapi::is_description(&document.schema);
        if *dialect == Dialect::Draft202012 && !is_description && !has_another(&document.schema) {
            continue;
        }
        let mut translation = Translation {
            document,
            targets: &targets,
            written: Written::default(),
            translated: &mut translated,
        };
        translation.written.dialect("", *dialect);
        let root = At {
            pointer: String::new(),
            written: String::new(),
            resource: 0,
            row: dialect.row(),
            is_recursive: false,
        };
        let schema = match is_description {
            true => translation.description(&translation.document.schema, &root, operations),
            false => translation.schema(&translation.document.schema, &root),
        };
        document.written = translation.written;
        document.schema = schema;
        document.is_schema = !is_description;
    }
    translated
}

/// The JSON Pointers to which references lead, from the root of some resource on.
fn collect_targets(value: &Value, targets: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            let target = entries.get("$ref").and_then(Value::as_str);
            let fragment = target.and_then(|target| decode(target.split_once('#')?.1));
            targets.extend(fragment.filter(|fragment| fragment.starts_with('/')));
            entries.values().for_each(|value| collect_targets(value, targets));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_targets(item, targets)),
        _ => {}
    }
}

/// Whether something inside of a document of 2020-12 names another dialect.
fn has_another(value: &Value) -> bool {
    let is_another = |value: &Value| {
        let uri = value.get("$schema").and_then(Value::as_str);
        uri.is_some_and(|uri| Dialect::of_uri(uri) != Some(Dialect::Draft202012)) || has_another(value)
    };
    match value {
        Value::Object(entries) => entries.values().any(is_another),
        Value::Array(items) => items.iter().any(is_another),
        _ => false,
    }
}

pub(super) struct Translation<'a> {
    document: &'a Document,
    targets: &'a BTreeSet<String>,
    pub(super) written: Written,
    translated: &'a mut Translated,
}

/// The place that the translation has reached.
pub(super) struct At {
    /// In the translation.
    pointer: String,
    /// In the file.
    written: String,
    /// Where in `written` the pointer from the root of the resource begins.
    resource: usize,
    row: &'static Row,
    /// Whether the root of the resource has `$recursiveAnchor`.
    is_recursive: bool,
}

impl At {
    /// The place below this one at these pointers.
    pub(super) fn at(&self, pointer: &str, written: &str) -> At {
        At {
            pointer: format!("{}{pointer}", self.pointer),
            written: format!("{}{written}", self.written),
            ..*self
        }
    }

    pub(super) fn child(&self, name: &str, written: &str) -> At {
        At {
            pointer: format!("{}/{}", self.pointer, escape(name)),
            written: format!("{}/{}", self.written, escape(written)),
            ..*self
        }
    }

    fn is_resource(&self) -> bool {
        self.written.len() == self.resource
    }
}

impl Translation<'_> {
    pub(super) fn schema(&mut self, schema: &Value, at: &At) -> Value {
        let Value::Object(keywords) = schema else {
            return schema.clone();
        };
        let at = self.entered(keywords, at);
        let mut translated = Map::default();
        for (name, value) in keywords {
            self.keyword(keywords, name, value, &at, &mut translated);
        }
        Value::Object(translated)
    }

    /// The place with what `keywords` say of the resource that begins there.
    fn entered(&mut self, keywords: &Map, at: &At) -> At {
        let text = |name: &str| keywords.get(name).and_then(Value::as_str);
        let has_id = |row: &Row| {
            let id = if row.meaning("id").is_some() { "id" } else { "$id" };
            text(id).is_some_and(|id| !id.is_empty() && !id.starts_with('#')) && !is_alone(keywords, row)
        };
        let mut entered = At {
            pointer: at.pointer.clone(),
            written: at.written.clone(),
            ..*at
        };
        // The root's was found before.
        if let Some(uri) = text("$schema").filter(|_| !at.written.is_empty()) {
            match Dialect::of_uri(uri) {
                Some(dialect) if has_id(dialect.row()) => {
                    entered.row = dialect.row();
                    self.written.dialect(&at.pointer, dialect);
                }
                None if has_id(at.row) => {
                    let problem = self.problem(&at.child("$schema", "$schema"), not_understood(uri));
                    self.translated.problems.push(problem);
                }
                _ => {}
            }
        }
        if at.written.is_empty() || has_id(entered.row) {
            entered.resource = at.written.len();
            let recursive = keywords.get("$recursiveAnchor") == Some(&Value::Bool(true));
            entered.is_recursive = recursive && entered.row.meaning("$recursiveAnchor").is_some();
        }
        entered
    }

    fn problem(&self, at: &At, message: String) -> Problem {
        Problem {
            file: self.document.file.clone(),
            location: format!("#{}", at.written),
            message,
        }
    }

    fn warn(&mut self, at: &At, message: String) {
        if self.document.is_root {
            let warning = self.problem(at, message);
            self.translated.warnings.push(warning);
        }
    }

    /// Adds what the keyword `name` among `keywords` is in 2020-12.
    fn keyword(&mut self, keywords: &Map, name: &str, value: &Value, at: &At, translated: &mut Map) {
        let here = at.child(name, name);
        let row = at.row;
        let known = table::find(name);
        let asserts = known.is_some_and(|keyword| keyword.asserts());
        let mut put = |this: &mut Self, as_name: &str, value: Value| {
            if as_name != name {
                this.written.name(format!("{}/{}", at.pointer, escape(as_name)), name);
            }
            translated.insert(as_name.to_owned(), value);
        };
        let meaning = match row.meaning(name) {
            // Unknown, or somebody's extension.
            None if known.is_none() => {
                let value = self.unknown(value, &here);
                return put(self, name, value);
            }
            Some(_) if name.starts_with("x-") => {
                let value = self.unknown(value, &here);
                return put(self, name, value);
            }
            None => {
                if let Some(other) = row.other_with(name).filter(|_| asserts) {
                    self.warn(
                        &here,
                        format!("`{name}` asserts nothing in {}: {other} has it", row.name),
                    );
                }
                return self.keep(name, value, at, translated);
            }
            Some(meaning) => meaning,
        };
        if is_alone(keywords, row) && name != "$ref" && (asserts || meaning != Meaning::Same) {
            if meaning != Meaning::Identifier {
                let message = format!(
                    "`{name}` beside `$ref` asserts nothing in {}: put the `$ref` under `allOf`",
                    row.name
                );
                self.warn(&here, message);
            }
            return self.keep(name, value, at, translated);
        }
        match meaning {
            Meaning::Same if name == "$schema" => put(self, name, Dialect::Draft202012.row().schema().as_str().into()),
            Meaning::Same if name == "type" && is_nullable(keywords, row) => put(self, name, with_null(value)),
            Meaning::Same if is_made_exclusive(keywords, name, row) => {}
            Meaning::Same => {
                let form = known.map_or(Form::Anything, |keyword| keyword.value);
                let value = self.below(form, value, &here);
                put(self, name, value);
            }
            Meaning::Identifier => match value.as_str() {
                Some(id) => {
                    let (uri, fragment) = id.split_once('#').unwrap_or((id, ""));
                    if !uri.is_empty() {
                        put(self, "$id", uri.into());
                    }
                    if !fragment.is_empty() && !fragment.starts_with('/') {
                        put(self, "$anchor", fragment.into());
                    }
                }
                None => put(self, "$id", value.clone()),
            },
            Meaning::Items if value.as_array().is_some_and(|items| !items.is_empty()) => {
                let items = self.below(Form::SchemaList, value, &at.child("prefixItems", name));
                put(self, "prefixItems", items);
            }
            // Of no first item anything is said, so that the rest is all.
            Meaning::Items if value.as_array().is_some() => {}
            Meaning::Items => {
                let items = self.schema(value, &here);
                put(self, name, items);
            }
            Meaning::AdditionalItems if keywords.get("items").and_then(Value::as_array).is_some() => {
                let items = self.schema(value, &at.child("items", name));
                put(self, "items", items);
            }
            Meaning::AdditionalItems => {
                self.warn(
                    &here,
                    format!("`{name}` asserts nothing here, where `items` is no array"),
                );
                self.keep(name, value, at, translated);
            }
            Meaning::Dependencies => self.dependencies(value, at, &mut |this, name, value| put(this, name, value)),
            Meaning::Exclusive(bound) => match (value, keywords.get(bound)) {
                (Value::Bool(true), Some(number)) => put(self, name, number.clone()),
                (Value::Bool(_), _) => {}
                (other, _) => {
                    let message = format!(
                        "`{name}`: expected a boolean, as {} has it, found {:.60}: draft-06 has a number there",
                        row.name,
                        other.to_string()
                    );
                    let problem = self.problem(&here, message);
                    self.translated.problems.push(problem);
                }
            },
            Meaning::RecursiveRef => {
                let target = match value.as_str() {
                    Some("#") if at.is_recursive => format!("#{RECURSIVE}").as_str().into(),
                    _ => value.clone(),
                };
                put(self, "$dynamicRef", target);
            }
            Meaning::RecursiveAnchor if at.is_resource() && at.is_recursive => {
                put(self, "$dynamicAnchor", RECURSIVE.into());
            }
            Meaning::RecursiveAnchor => self.keep(name, value, at, translated),
            Meaning::Nullable => {
                let has_type = keywords.get("type").is_some();
                if *value == Value::Bool(true) && !has_type {
                    let message =
                        "`nullable` asserts nothing here, where there is no `type` (OpenAPI 3.0.3, Schema Object): \
                                   to allow null, write `anyOf` with \
                                   `{\"type\": \"string\", \"nullable\": true, \"enum\": [null]}`";
                    self.warn(&here, message.to_owned());
                }
                self.keep(name, value, at, translated);
            }
        }
    }

    /// Keeps the value of a keyword that says nothing, in which references may still lead to subschemas.
    pub(super) fn keep(&mut self, name: &str, value: &Value, at: &At, translated: &mut Map) {
        let ignored = format!("{IGNORED}{name}");
        let value = self.unknown(value, &at.child(&ignored, name));
        self.written.name(format!("{}/{}", at.pointer, escape(&ignored)), name);
        translated.insert(ignored, value);
    }

    /// `dependencies`: names beside subschemas.
    fn dependencies(&mut self, value: &Value, at: &At, put: &mut dyn FnMut(&mut Self, &str, Value)) {
        let Some(entries) = value.as_object() else {
            return put(self, "dependentSchemas", value.clone());
        };
        let (mut names, mut schemas) = (Map::default(), Map::default());
        for (name, value) in entries {
            if value.as_object().is_some() || value.is_boolean() {
                let here = at.child("dependentSchemas", "dependencies").child(name, name);
                let schema = self.schema(value, &here);
                schemas.insert(name.clone(), schema);
            } else if value.as_array().is_some() {
                names.insert(name.clone(), value.clone());
            } else {
                let here = at.child("dependencies", "dependencies").child(name, name);
                let message = format!(
                    "`dependencies`: expected an array of strings or a schema, found {:.60}",
                    value.to_string()
                );
                let problem = self.problem(&here, message);
                self.translated.problems.push(problem);
            }
        }
        for (keyword, entries) in [("dependentRequired", names), ("dependentSchemas", schemas)] {
            if entries.keys().next().is_some() {
                put(self, keyword, Value::Object(entries));
            }
        }
    }

    /// The value of a keyword, whose subschemas are translated.
    fn below(&mut self, form: Form, value: &Value, at: &At) -> Value {
        match (form, value) {
            (Form::Schema, _) => self.schema(value, at),
            (Form::Schemas, Value::Object(entries)) => {
                let entries = entries.iter();
                entries
                    .map(|(name, schema)| (name.clone(), self.schema(schema, &at.child(name, name))))
                    .collect()
            }
            (Form::SchemaList, Value::Array(schemas)) => self.each(schemas, at, Self::schema),
            _ => value.clone(),
        }
    }

    fn each(&mut self, values: &[Value], at: &At, one: fn(&mut Self, &Value, &At) -> Value) -> Value {
        let values = values.iter().enumerate();
        let translated = values.map(|(index, value)| {
            let index = index.to_string();
            one(self, value, &at.child(&index, &index))
        });
        translated.collect()
    }

    /// The value of a keyword that says nothing, in which references may still lead to subschemas.
    fn unknown(&mut self, value: &Value, at: &At) -> Value {
        let pointer = &at.written[at.resource..];
        let below = format!("{pointer}/");
        let mut targets = self.targets.range(below.clone()..);
        let leads_below = targets.next().is_some_and(|target| target.starts_with(&below));
        match value {
            Value::Object(_) if self.targets.contains(pointer) => self.schema(value, at),
            Value::Object(entries) if leads_below => {
                let entries = entries.iter();
                entries
                    .map(|(name, value)| (name.clone(), self.unknown(value, &at.child(name, name))))
                    .collect()
            }
            Value::Array(values) if leads_below => self.each(values, at, Self::unknown),
            _ => value.clone(),
        }
    }
}

/// Whether nothing beside a `$ref` asserts anything.
fn is_alone(keywords: &Map, row: &Row) -> bool {
    row.refers_alone && keywords.get("$ref").is_some_and(Value::is_string)
}

/// Whether a boolean makes of the bound `name` an exclusive one.
fn is_made_exclusive(keywords: &Map, name: &str, row: &Row) -> bool {
    let keywords = keywords.iter().filter(|(_, value)| **value == Value::Bool(true));
    let mut exclusive = keywords.filter(|(keyword, _)| keyword.starts_with("exclusive"));
    exclusive.any(|(keyword, _)| {
        row.meaning(keyword)
            .is_some_and(|meaning| meaning.is_exclusive_of(name))
    })
}

/// Whether `nullable` adds null to the type.
fn is_nullable(keywords: &Map, row: &Row) -> bool {
    keywords.get("nullable") == Some(&Value::Bool(true)) && row.meaning("nullable") == Some(Meaning::Nullable)
}

/// The value of `type` with null among the types.
fn with_null(types: &Value) -> Value {
    let mut names: Vec<Value> = match types {
        Value::Array(names) => names.clone(),
        name => vec![name.clone()],
    };
    if !names.contains(&"null".into()) {
        names.push("null".into());
    }
    Value::Array(names)
}

impl Meaning {
    fn is_exclusive_of(self, name: &str) -> bool {
        matches!(self, Meaning::Exclusive(bound) if bound == name)
    }
}

/// A translated schema without the keywords that say nothing.
pub fn without_ignored(schema: &Value) -> Value {
    match schema {
        Value::Object(entries) => {
            let kept = entries.iter().filter(|(name, _)| !name.starts_with(IGNORED));
            kept.map(|(name, value)| (name.clone(), without_ignored(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(without_ignored).collect(),
        other => other.clone(),
    }
}
