//! `$vocabulary`: a document whose meta-schema leaves a vocabulary out, whose keywords then assert nothing in it.

use std::collections::BTreeSet;

use crate::dialect::meta_schema;
use crate::error::Problem;
use crate::metaschema;
use crate::read::Document;
use crate::schemas::table::{self, Form};
use crate::schemas::Vocabulary;
use crate::value::Value;

/// The vocabularies in which `format` asserts.
const FORMAT_ASSERTION: &[&str] = &[
    "https://json-schema.org/draft/2020-12/vocab/format-assertion",
    "https://json-schema.org/draft/2019-09/vocab/format",
];

/// Removes the keywords that mean nothing in a document, as the meta-schema says that its `$schema` names, if that is among
/// `documents`.
///
/// Returns a problem for each document whose meta-schema requires a vocabulary that is not understood.
pub fn apply(documents: &mut [Document], vocabulary: Vocabulary) -> Vec<Problem> {
    let mut problems = Vec::new();
    for index in 0..documents.len() {
        let schema = &documents[index].schema;
        let Some(uri) = schema.get("$schema").and_then(Value::as_str) else {
            continue;
        };
        let meta = meta_schema(documents, uri);
        let vocabularies = meta.and_then(|meta| meta.get("$vocabulary")).and_then(Value::as_object);
        let Some(vocabularies) = vocabularies else { continue };
        let is_known = |uri: &str| match FORMAT_ASSERTION.contains(&uri) {
            true => vocabulary.asserts_formats,
            false => metaschema::vocabularies().any(|known| known == uri),
        };
        let is_needed = |(uri, required): &(&String, &Value)| **required == Value::Bool(true) && !is_known(uri);
        if let Some((uri, _)) = vocabularies.iter().find(is_needed) {
            let hint = match FORMAT_ASSERTION.contains(&uri.as_str()) {
                true => "call `Generator::assert_formats`, which asserts the formats that it lists",
                false => "leave it out of `$vocabulary`, or make it optional by `false`",
            };
            problems.push(Problem {
                file: documents[index].file.clone(),
                location: "#/$schema".to_owned(),
                message: format!("the meta-schema requires the vocabulary `{uri}`, which is not understood: {hint}"),
            });
        }
        let (present, absent): (Vec<String>, Vec<String>) =
            metaschema::vocabularies().partition(|uri| vocabularies.contains_key(uri));
        let keywords = |uris: Vec<String>| uris.into_iter().flat_map(|uri| metaschema::keywords(&uri));
        // Two vocabularies have `format`.
        let present: BTreeSet<String> = keywords(present).collect();
        let mut absent: BTreeSet<String> = keywords(absent).filter(|name| !present.contains(name)).collect();
        // Its meta-schema was understood.
        absent.insert("$schema".to_owned());
        let schema = without(schema, &absent);
        documents[index].schema = schema;
    }
    problems
}

/// A schema without the keywords `absent`, at any depth.
fn without(schema: &Value, absent: &BTreeSet<String>) -> Value {
    let Value::Object(keywords) = schema else {
        return schema.clone();
    };
    let kept = keywords.iter().filter(|(name, _)| !absent.contains(*name));
    let kept = kept.map(|(name, value)| {
        let value = match (table::find(name).map(|keyword| keyword.value), value) {
            (Some(Form::Schema), _) => without(value, absent),
            (Some(Form::SchemaList), Value::Array(items)) => items.iter().map(|item| without(item, absent)).collect(),
            (Some(Form::Schemas), Value::Object(entries)) => entries
                .iter()
                .map(|(name, schema)| (name.clone(), without(schema, absent)))
                .collect(),
            _ => value.clone(),
        };
        (name.clone(), value)
    });
    kept.collect()
}
