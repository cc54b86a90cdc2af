//! The meta-schemas of all dialects, to which schemas for schemas refer.

use crate::read::{self, Document};
use crate::value::Value;

const SITE: &str = "json-schema.org/";

/// Each meta-schema with its URI, without the scheme.
const TEXTS: &[(&str, &str)] = &[
    (
        "json-schema.org/draft-04/schema",
        include_str!("../metaschema/draft-04.json"),
    ),
    (
        "json-schema.org/draft-06/schema",
        include_str!("../metaschema/draft-06.json"),
    ),
    (
        "json-schema.org/draft-07/schema",
        include_str!("../metaschema/draft-07.json"),
    ),
    (
        "json-schema.org/draft/2019-09/schema",
        include_str!("../metaschema/2019-09/schema.json"),
    ),
    (
        "json-schema.org/draft/2019-09/meta/core",
        include_str!("../metaschema/2019-09/meta/core.json"),
    ),
    (
        "json-schema.org/draft/2019-09/meta/applicator",
        include_str!("../metaschema/2019-09/meta/applicator.json"),
    ),
    (
        "json-schema.org/draft/2019-09/meta/validation",
        include_str!("../metaschema/2019-09/meta/validation.json"),
    ),
    (
        "json-schema.org/draft/2019-09/meta/meta-data",
        include_str!("../metaschema/2019-09/meta/meta-data.json"),
    ),
    (
        "json-schema.org/draft/2019-09/meta/format",
        include_str!("../metaschema/2019-09/meta/format.json"),
    ),
    (
        "json-schema.org/draft/2019-09/meta/content",
        include_str!("../metaschema/2019-09/meta/content.json"),
    ),
    (
        "json-schema.org/draft/2020-12/schema",
        include_str!("../metaschema/2020-12/schema.json"),
    ),
    (
        "json-schema.org/draft/2020-12/meta/core",
        include_str!("../metaschema/2020-12/meta/core.json"),
    ),
    (
        "json-schema.org/draft/2020-12/meta/applicator",
        include_str!("../metaschema/2020-12/meta/applicator.json"),
    ),
    (
        "json-schema.org/draft/2020-12/meta/unevaluated",
        include_str!("../metaschema/2020-12/meta/unevaluated.json"),
    ),
    (
        "json-schema.org/draft/2020-12/meta/validation",
        include_str!("../metaschema/2020-12/meta/validation.json"),
    ),
    (
        "json-schema.org/draft/2020-12/meta/meta-data",
        include_str!("../metaschema/2020-12/meta/meta-data.json"),
    ),
    (
        "json-schema.org/draft/2020-12/meta/format-annotation",
        include_str!("../metaschema/2020-12/meta/format-annotation.json"),
    ),
    (
        "json-schema.org/draft/2020-12/meta/format-assertion",
        include_str!("../metaschema/2020-12/meta/format-assertion.json"),
    ),
    (
        "json-schema.org/draft/2020-12/meta/content",
        include_str!("../metaschema/2020-12/meta/content.json"),
    ),
];

/// All meta-schemas, if one of `documents` refers to any of them, under the scheme by which it does.
pub fn documents(documents: &[Document]) -> Vec<Document> {
    let read = |scheme: &str, (uri, text): &(&str, &str)| {
        let uri = format!("{scheme}{uri}");
        Some(read::read(&uri, &uri, &uri, text).ok()?.at(&uri))
    };
    let schemes = ["http://", "https://"].into_iter();
    let schemes = schemes.filter(|scheme| {
        let site = format!("{scheme}{SITE}");
        documents.iter().any(|document| refers(&document.schema, &site))
    });
    schemes
        .flat_map(|scheme| TEXTS.iter().filter_map(move |text| read(scheme, text)))
        .collect()
}

/// The URIs of the vocabularies.
pub fn vocabularies() -> impl Iterator<Item = String> {
    let of_vocabularies = TEXTS.iter().filter(|(uri, _)| uri.contains("/meta/"));
    of_vocabularies.map(|(uri, _)| format!("https://{}", uri.replace("/meta/", "/vocab/")))
}

/// The keywords of the vocabulary at `uri`: those that its meta-schema describes.
pub fn keywords(uri: &str) -> Vec<String> {
    let uri = uri.replace("https://", "").replace("/vocab/", "/meta/");
    let text = TEXTS.iter().find(|(known, _)| *known == uri).map(|(_, text)| *text);
    let meta = text.and_then(|text| Value::parse(text).ok());
    let keywords = meta.as_ref().and_then(|meta| meta.get("properties")?.as_object());
    keywords
        .into_iter()
        .flat_map(|keywords| keywords.keys().cloned())
        .collect()
}

fn refers(value: &Value, site: &str) -> bool {
    let is_target = |value: &Value| value.as_str().is_some_and(|target| target.starts_with(site));
    match value {
        Value::Object(entries) => {
            entries.get("$ref").is_some_and(is_target) || entries.values().any(|value| refers(value, site))
        }
        Value::Array(items) => items.iter().any(|item| refers(item, site)),
        _ => false,
    }
}
