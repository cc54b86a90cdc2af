//! The meta-schemas of 2020-12, which schemas for schemas refer to.

use crate::read::{self, Document};
use crate::value::Value;

const BASE: &str = "https://json-schema.org/draft/2020-12/";

const TEXTS: &[(&str, &str)] = &[
    ("schema", include_str!("../metaschema/schema.json")),
    ("meta/core", include_str!("../metaschema/meta/core.json")),
    ("meta/applicator", include_str!("../metaschema/meta/applicator.json")),
    ("meta/unevaluated", include_str!("../metaschema/meta/unevaluated.json")),
    ("meta/validation", include_str!("../metaschema/meta/validation.json")),
    ("meta/meta-data", include_str!("../metaschema/meta/meta-data.json")),
    (
        "meta/format-annotation",
        include_str!("../metaschema/meta/format-annotation.json"),
    ),
    (
        "meta/format-assertion",
        include_str!("../metaschema/meta/format-assertion.json"),
    ),
    ("meta/content", include_str!("../metaschema/meta/content.json")),
];

/// All meta-schemas, if one of `documents` refers to any of them.
pub fn documents(documents: &[Document]) -> Vec<Document> {
    if !documents.iter().any(|document| refers(&document.schema)) {
        return Vec::new();
    }
    let read = |(name, text): &(&str, &str)| {
        let uri = format!("{BASE}{name}");
        Some(read::read(name, &uri, text).ok()?.at(&uri))
    };
    TEXTS.iter().filter_map(read).collect()
}

/// The URIs of the vocabularies.
pub fn vocabularies() -> impl Iterator<Item = String> {
    let names = TEXTS.iter().filter_map(|(name, _)| name.strip_prefix("meta/"));
    names.map(|name| format!("{BASE}vocab/{name}"))
}

/// The keywords of the vocabulary at `uri`: those that its meta-schema describes.
pub fn keywords(uri: &str) -> Vec<String> {
    let name = uri.replace(BASE, "").replace("vocab/", "meta/");
    let text = TEXTS.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
    let meta = text.and_then(|text| Value::parse(text).ok());
    let keywords = meta.as_ref().and_then(|meta| meta.get("properties")?.as_object());
    keywords
        .into_iter()
        .flat_map(|keywords| keywords.keys().cloned())
        .collect()
}

fn refers(value: &Value) -> bool {
    let is_target = |value: &Value| value.as_str().is_some_and(|target| target.starts_with(BASE));
    match value {
        Value::Object(entries) => entries.get("$ref").is_some_and(is_target) || entries.values().any(refers),
        Value::Array(items) => items.iter().any(refers),
        _ => false,
    }
}
