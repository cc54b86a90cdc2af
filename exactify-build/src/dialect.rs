//! Dialects: which keywords each has, and what they are in 2020-12, whose words all later stages speak.

mod openapi;
mod translate;
mod written;

use std::collections::{BTreeMap, VecDeque};

use crate::error::Problem;
use crate::files;
use crate::read::Document;
use crate::schemas::table;
use crate::value::Value;

use Meaning::{
    AdditionalItems, Dependencies, Exclusive, Identifier, Items, Nullable, RecursiveAnchor, RecursiveRef, Same,
};

pub use self::translate::{translate, without_ignored};
pub use self::written::Written;

/// A dialect of JSON Schema. Documents name theirs under `$schema`; see [`Generator::dialect`] for those that do not.
///
/// [`Generator::dialect`]: crate::Generator::dialect
///
/// ```
/// use exactify_build::{Dialect, Generator};
///
/// let schema = r#"{"type": "number", "minimum": 0, "exclusiveMinimum": true}"#;
/// let error = Generator::new().source("weight", schema).unwrap_err();
/// assert!(error.to_string().contains("`exclusiveMinimum`: expected a number, found true"));
/// assert!(Generator::new().dialect(Dialect::Draft04).source("weight", schema).is_ok());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// Draft 4 of 2013, `http://json-schema.org/draft-04/schema#`.
    Draft04,
    /// Draft 6 of 2017, `http://json-schema.org/draft-06/schema#`.
    Draft06,
    /// Draft 7 of 2018, `http://json-schema.org/draft-07/schema#`.
    Draft07,
    /// `https://json-schema.org/draft/2019-09/schema`.
    Draft201909,
    /// `https://json-schema.org/draft/2020-12/schema`.
    #[default]
    Draft202012,
    /// That of the schemas in OpenAPI 3.0 documents: a variant of draft 4, with `nullable`.
    OpenApi30,
    /// That of the schemas in OpenAPI 3.1 documents: 2020-12, `https://spec.openapis.org/oas/3.1/dialect/base`.
    OpenApi31,
}

/// What a keyword of a dialect is in 2020-12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// The keyword of that name.
    Same,
    /// `$id`, and `$anchor` for a fragment.
    Identifier,
    /// `items`, or `prefixItems` if it is an array.
    Items,
    /// `items` beside `prefixItems`.
    AdditionalItems,
    /// `dependentRequired` for lists of names, and `dependentSchemas` for schemas.
    Dependencies,
    /// The boolean that makes the keyword which it names exclusive.
    Exclusive(&'static str),
    /// `$dynamicRef` to the anchor that `$recursiveAnchor` makes.
    RecursiveRef,
    RecursiveAnchor,
    /// Adds `null` to `type`.
    Nullable,
}

/// A dialect as data: what it has that the one before had not, and the other way around.
#[derive(Debug)]
pub struct Row {
    pub dialect: Dialect,
    /// What messages call it.
    pub name: &'static str,
    /// The `$id` of its meta-schema, without the scheme.
    uri: &'static str,
    extends: Option<&'static Row>,
    has: &'static [(&'static str, Meaning)],
    has_not: &'static [&'static str],
    /// Whether what stands beside a `$ref` asserts nothing.
    refers_alone: bool,
    /// Whether an item that `contains` accepts is evaluated.
    pub contains_evaluates: bool,
}

const fn same<const N: usize>(names: [&'static str; N]) -> [(&'static str, Meaning); N] {
    let mut keywords = [("", Same); N];
    let mut index = 0;
    while index < N {
        keywords[index] = (names[index], Same);
        index += 1;
    }
    keywords
}

static DRAFT_04: Row = Row {
    dialect: Dialect::Draft04,
    name: "draft-04",
    uri: "json-schema.org/draft-04/schema",
    extends: None,
    has: &[
        ("id", Identifier),
        ("items", Items),
        ("additionalItems", AdditionalItems),
        ("dependencies", Dependencies),
        ("exclusiveMinimum", Exclusive("minimum")),
        ("exclusiveMaximum", Exclusive("maximum")),
        ("$schema", Same),
        ("$ref", Same),
        ("definitions", Same),
        ("type", Same),
        ("enum", Same),
        ("allOf", Same),
        ("anyOf", Same),
        ("oneOf", Same),
        ("not", Same),
        ("multipleOf", Same),
        ("minimum", Same),
        ("maximum", Same),
        ("minLength", Same),
        ("maxLength", Same),
        ("pattern", Same),
        ("minItems", Same),
        ("maxItems", Same),
        ("uniqueItems", Same),
        ("properties", Same),
        ("patternProperties", Same),
        ("additionalProperties", Same),
        ("required", Same),
        ("minProperties", Same),
        ("maxProperties", Same),
    ],
    has_not: &[],
    refers_alone: true,
    contains_evaluates: false,
};

static DRAFT_06: Row = Row {
    dialect: Dialect::Draft06,
    name: "draft-06",
    uri: "json-schema.org/draft-06/schema",
    extends: Some(&DRAFT_04),
    has: &[
        ("$id", Identifier),
        ("const", Same),
        ("contains", Same),
        ("propertyNames", Same),
        ("exclusiveMinimum", Same),
        ("exclusiveMaximum", Same),
    ],
    has_not: &["id"],
    refers_alone: true,
    contains_evaluates: false,
};

static DRAFT_07: Row = Row {
    dialect: Dialect::Draft07,
    name: "draft-07",
    uri: "json-schema.org/draft-07/schema",
    extends: Some(&DRAFT_06),
    has: &same(["if", "then", "else"]),
    has_not: &[],
    refers_alone: true,
    contains_evaluates: false,
};

static DRAFT_2019_09: Row = Row {
    dialect: Dialect::Draft201909,
    name: "2019-09",
    uri: "json-schema.org/draft/2019-09/schema",
    extends: Some(&DRAFT_07),
    has: &[
        ("$id", Same),
        ("$anchor", Same),
        ("$defs", Same),
        ("$vocabulary", Same),
        ("$recursiveRef", RecursiveRef),
        ("$recursiveAnchor", RecursiveAnchor),
        ("dependentRequired", Same),
        ("dependentSchemas", Same),
        ("minContains", Same),
        ("maxContains", Same),
        ("unevaluatedItems", Same),
        ("unevaluatedProperties", Same),
    ],
    has_not: &["dependencies"],
    refers_alone: false,
    contains_evaluates: false,
};

static DRAFT_2020_12: Row = Row {
    dialect: Dialect::Draft202012,
    name: "2020-12",
    uri: "json-schema.org/draft/2020-12/schema",
    extends: Some(&DRAFT_2019_09),
    has: &same(["prefixItems", "items", "$dynamicRef", "$dynamicAnchor"]),
    has_not: &["additionalItems", "$recursiveRef", "$recursiveAnchor"],
    refers_alone: false,
    contains_evaluates: true,
};

static OPENAPI_3_0: Row = Row {
    dialect: Dialect::OpenApi30,
    name: "OpenAPI 3.0",
    uri: "",
    extends: Some(&DRAFT_04),
    has: &[("nullable", Nullable), ("items", Same)],
    has_not: &[
        "$schema",
        "id",
        "additionalItems",
        "definitions",
        "dependencies",
        "patternProperties",
    ],
    refers_alone: true,
    contains_evaluates: false,
};

static OPENAPI_3_1: Row = Row {
    dialect: Dialect::OpenApi31,
    name: "OpenAPI 3.1",
    uri: "spec.openapis.org/oas/3.1/dialect/base",
    extends: Some(&DRAFT_2020_12),
    has: &[],
    has_not: &[],
    refers_alone: false,
    contains_evaluates: true,
};

/// Those of OpenAPI documents.
static OPENAPI: &[&Row] = &[&OPENAPI_3_0, &OPENAPI_3_1];

/// Those of JSON Schema, each an extension of the one before.
static ROWS: &[&Row] = &[&DRAFT_04, &DRAFT_06, &DRAFT_07, &DRAFT_2019_09, &DRAFT_2020_12];

impl Dialect {
    pub(crate) fn row(self) -> &'static Row {
        let row = ROWS.iter().chain(OPENAPI).find(|row| row.dialect == self);
        row.unwrap_or(&&DRAFT_2020_12)
    }

    /// The dialect that this is the `$schema` of.
    pub(crate) fn of_uri(uri: &str) -> Option<Dialect> {
        let uri = uri.strip_suffix('#').unwrap_or(uri);
        let rest = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://"))?;
        // OpenAPI 3.0's has no URI.
        let mut rows = ROWS.iter().chain(OPENAPI).filter(|row| !row.uri.is_empty());
        rows.find(|row| row.uri == rest).map(|row| row.dialect)
    }
}

impl Row {
    /// What documents name under `$schema`.
    fn schema(&self) -> String {
        let scheme = if self.refers_alone { "http" } else { "https" };
        format!("{scheme}://{}", self.uri)
    }

    /// What the keyword `name` is, if the dialect has it. Annotations are those of 2020-12 in all of them.
    fn meaning(&self, name: &str) -> Option<Meaning> {
        if self.has_not.contains(&name) {
            return None;
        }
        let has = self.has.iter().find(|(known, _)| *known == name);
        match (has, self.extends) {
            (Some((_, meaning)), _) => Some(*meaning),
            (None, Some(older)) => older.meaning(name),
            (None, None) => table::find(name)
                .filter(|keyword| keyword.by == table::Enforcer::Annotation)
                .map(|_| Same),
        }
    }

    /// The first dialect after this one that has the keyword `name`, or the last one before.
    fn other_with(&self, name: &str) -> Option<&'static str> {
        let has = |row: &&&Row| row.meaning(name).is_some();
        let here = ROWS
            .iter()
            .position(|row| row.dialect == self.dialect)
            .unwrap_or_default();
        let after = ROWS[here..].iter().find(has);
        after.or_else(|| ROWS[..here].iter().rfind(has)).map(|row| row.name)
    }
}

/// So many meta-schemas may be that of the one before. None is that of itself, other than those of the dialects.
const META_SCHEMAS: usize = 16;

/// The dialect of each document: that of its `$schema`, which may be the meta-schema in another document. A root without is
/// of the dialect `otherwise`, and another document of that of the first one that refers to it.
pub fn dialects(documents: &[Document], otherwise: Dialect) -> (Vec<Dialect>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut problem = |document: &Document, location: &str, message: String| {
        problems.push(Problem {
            file: document.file.clone(),
            location: location.to_owned(),
            message,
        });
        Some(otherwise)
    };
    let dialect = |document: &Document| {
        match openapi::dialect(&document.schema) {
            Some(Ok(dialect)) => return Some(dialect),
            Some(Err(message)) => return problem(document, "#", message),
            None => {}
        }
        let mut schema = &document.schema;
        for _ in 0..META_SCHEMAS {
            let Some(uri) = schema.get("$schema").and_then(Value::as_str) else {
                return (document.is_root || !std::ptr::eq(schema, &document.schema)).then_some(otherwise);
            };
            if let Some(known) = Dialect::of_uri(uri) {
                return Some(known);
            }
            match meta_schema(documents, uri) {
                Some(meta) => schema = meta,
                None => break,
            }
        }
        let uri = schema.get("$schema").and_then(Value::as_str).unwrap_or_default();
        problem(document, "#/$schema", not_understood(uri))
    };
    let mut dialects: Vec<Option<Dialect>> = documents.iter().map(dialect).collect();
    let untold = documents
        .iter()
        .enumerate()
        .filter(|(index, _)| dialects[*index].is_none());
    let untold = untold.flat_map(|(index, document)| files::uris(document).into_iter().map(move |uri| (uri, index)));
    let untold: BTreeMap<String, usize> = untold.collect();
    if !untold.is_empty() {
        let mut open: VecDeque<usize> = (0..documents.len())
            .filter(|index| dialects[*index].is_some())
            .collect();
        while let Some(referrer) = open.pop_front() {
            for target in files::targets(&documents[referrer]) {
                if let Some(&index) = untold.get(&target).filter(|index| dialects[**index].is_none()) {
                    dialects[index] = dialects[referrer];
                    open.push_back(index);
                }
            }
        }
    }
    let dialects = dialects.into_iter().map(|dialect| dialect.unwrap_or(otherwise));
    (dialects.collect(), problems)
}

/// The schema among `documents` that `$schema` names by `uri`.
pub fn meta_schema<'a>(documents: &'a [Document], uri: &str) -> Option<&'a Value> {
    let uri = uri.strip_suffix('#').unwrap_or(uri);
    let is_named = |document: &&Document| {
        let ids = ["$id", "id"].map(|name| document.schema.get(name).and_then(Value::as_str));
        let mut ids = ids.into_iter().flatten();
        document.uri == uri || ids.any(|id| id.strip_suffix('#').unwrap_or(id) == uri)
    };
    documents.iter().find(is_named).map(|document| &document.schema)
}

fn not_understood(uri: &str) -> String {
    let known: Vec<String> = ROWS.iter().map(|row| row.schema()).collect();
    format!(
        "\"{uri}\" is not a dialect that is understood: name one of {}, or give its meta-schema by `Generator::document`",
        known.join(", ")
    )
}
