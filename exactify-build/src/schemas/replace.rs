//! Hand-written types and the subschemas that they stand for.

use super::table::{self, Vocabulary};
use crate::error::Problem;
use crate::place::escape;
use crate::read::Document;
use crate::value::Value;

/// A subschema, and the path of the hand-written type that stands for it.
#[derive(Debug)]
pub struct Replacement {
    /// Its assertions.
    schema: Value,
    path: String,
    vocabulary: Vocabulary,
}

impl Replacement {
    pub fn new(schema: &Value, path: &str, vocabulary: Vocabulary) -> Replacement {
        Replacement {
            schema: vocabulary.assertions(schema),
            path: path.to_owned(),
            vocabulary,
        }
    }

    pub fn path_for(&self, schema: &Value) -> Option<&str> {
        (self.vocabulary.assertions(schema) == self.schema).then_some(&self.path)
    }
}

/// A problem for each hand-written type whose subschema occurs nowhere.
pub fn unused(documents: &[Document], replacements: &[Replacement]) -> Vec<Problem> {
    replacements
        .iter()
        .filter_map(|replacement| unused_one(documents, replacement))
        .collect()
}

fn unused_one(documents: &[Document], replacement: &Replacement) -> Option<Problem> {
    let differing = documents.iter().flat_map(|document| {
        subschemas(&document.schema).into_iter().map(move |(pointer, schema)| {
            let mut differences = Vec::new();
            differ(
                &replacement.schema,
                &replacement.vocabulary.assertions(schema),
                String::new(),
                &mut differences,
            );
            (differences, document, pointer)
        })
    });
    let nearest = differing.min_by_key(|(differences, ..)| differences.len());
    let path = &replacement.path;
    let problem = |file: &str, location: String, rest: String| {
        let message = format!("the schema that `{path}` stands for occurs nowhere{rest}");
        Some(Problem {
            file: file.to_owned(),
            location,
            message,
        })
    };
    match nearest {
        Some((differences, ..)) if differences.is_empty() => None,
        // Nothing is near that shares no keyword with it.
        Some((differences, document, pointer)) if differences.len() <= leaves(&replacement.schema) => problem(
            &document.file,
            document.location(&pointer),
            format!(
                " any more; this is the nearest, with {}: change the type and what `replace` was given",
                differences.join(", ")
            ),
        ),
        _ => problem(
            "",
            String::new(),
            ", nor anything like it: remove its `replace`".to_owned(),
        ),
    }
}

/// Every subschema of `schema`, itself first, with its pointer.
pub fn subschemas(schema: &Value) -> Vec<(String, &Value)> {
    let mut found = vec![(String::new(), schema)];
    let mut next = 0;
    while let Some((pointer, schema)) = found.get(next).cloned() {
        for (name, value) in schema.as_object().into_iter().flatten() {
            let keyword = table::find(name);
            let below = keyword.map_or(Vec::new(), |keyword| keyword.subschemas(value));
            found.extend(
                below
                    .into_iter()
                    .map(|(rest, schema)| (format!("{pointer}/{}{rest}", escape(name)), schema)),
            );
        }
        next += 1;
    }
    found
}

impl Vocabulary {
    /// What a schema asserts: itself without annotations, lists whose order means nothing in one order.
    pub fn assertions(self, schema: &Value) -> Value {
        let Value::Object(keywords) = schema else {
            return schema.clone();
        };
        let asserting = keywords.iter().filter(|(name, value)| self.asserts(name, value));
        asserting
            .map(|(name, value)| (name.clone(), self.assertion(name, value)))
            .collect()
    }

    /// The same of the value of the keyword `name`.
    pub fn assertion(self, name: &str, value: &Value) -> Value {
        match (table::find(name).map(|keyword| keyword.value), value) {
            (Some(table::Form::Schema), _) => self.assertions(value),
            (Some(table::Form::Schemas), Value::Object(entries)) => entries
                .iter()
                .map(|(name, schema)| (name.clone(), self.assertions(schema)))
                .collect(),
            (Some(table::Form::SchemaList), Value::Array(items)) => {
                items.iter().map(|item| self.assertions(item)).collect()
            }
            (Some(table::Form::Names | table::Form::Types), Value::Array(items)) => {
                let mut items = items.clone();
                items.sort_by_key(Value::to_string);
                Value::Array(items)
            }
            _ => value.clone(),
        }
    }
}

/// Notes where `here` and `there` differ: `/maxProperties: 50 here, 100 in the schema`.
fn differ(here: &Value, there: &Value, pointer: String, differences: &mut Vec<String>) {
    if here == there {
        return;
    }
    let (Value::Object(mine), Value::Object(theirs)) = (here, there) else {
        differences.push(format!("{pointer}: {here} here, {there} in the schema"));
        return;
    };
    for (name, value) in mine {
        let pointer = format!("{pointer}/{}", escape(name));
        match theirs.get(name) {
            Some(other) => differ(value, other, pointer, differences),
            None => differences.push(format!("{pointer}: {value} here, absent in the schema")),
        }
    }
    for (name, value) in theirs.iter().filter(|(name, _)| !mine.contains_key(name)) {
        differences.push(format!(
            "{pointer}/{}: absent here, {value} in the schema",
            escape(name)
        ));
    }
}

fn leaves(schema: &Value) -> usize {
    match schema {
        Value::Object(keywords) => keywords.values().map(leaves).sum(),
        _ => 1,
    }
}

/// Whether some subschema under `value` has a `$ref`.
pub fn contains_reference(value: &Value) -> bool {
    match value {
        Value::Object(entries) => {
            entries.keys().any(|name| table::role(name) == table::Role::Reference)
                || entries.values().any(contains_reference)
        }
        Value::Array(items) => items.iter().any(contains_reference),
        _ => false,
    }
}
