//! OpenAPI documents: descriptions of services, in which schemas stand.

use super::translate::{At, Translation};
use super::Dialect;
use crate::place::escape;
use crate::value::{Map, Value};

/// What `openapi` and `swagger` say of a document: nothing, a dialect, or why there is none.
pub fn dialect(schema: &Value) -> Option<Result<Dialect, String>> {
    let text = |name: &str| schema.get(name).and_then(Value::as_str);
    if let Some(version) = text("swagger").filter(|version| version.starts_with("2.")) {
        return Some(Err(format!(
            "an OpenAPI {version} document: convert it to OpenAPI 3, for example by `npx swagger2openapi`"
        )));
    }
    let version = text("openapi")?;
    let default = text("jsonSchemaDialect");
    Some(match version.split('.').take(2).collect::<Vec<_>>()[..] {
        ["3", "0"] => Ok(Dialect::OpenApi30),
        ["3", "1" | "2"] => match default {
            None => Ok(Dialect::OpenApi31),
            Some(uri) => {
                Dialect::of_uri(uri).ok_or_else(|| format!("`jsonSchemaDialect`: {}", super::not_understood(uri)))
            }
        },
        _ => Err(format!("OpenAPI {version} is not understood: 3.0, 3.1 and 3.2 are")),
    })
}

/// Whether a document describes a service, so that it is no schema itself.
pub fn is_description(schema: &Value) -> bool {
    schema.get("openapi").is_some_and(Value::is_string)
        && (schema.get("info").is_some() || schema.get("paths").is_some())
}

/// The parts of an operation whose schemas have no name.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

impl Translation<'_> {
    /// A schema that keeps the component schemas under `$defs` and, if asked for, those of operations under `definitions`.
    /// What else the document has is kept for references.
    pub(super) fn description(&mut self, document: &Value, root: &At, operations: bool) -> Value {
        let mut translated = Map::default();
        let components = document.get("components");
        let schemas = components.and_then(|components| components.get("schemas"));
        if let Some(schemas) = schemas.and_then(Value::as_object) {
            self.written.steps("/$defs", "/components/schemas");
            let at = root.at("/$defs", "/components/schemas");
            let schemas = schemas.iter();
            let schemas = schemas.map(|(name, schema)| (name.clone(), self.schema(schema, &at.child(name, name))));
            translated.insert("$defs".to_owned(), schemas.collect());
        }
        if operations {
            let mut inline = Map::default();
            for (name, pointer) in inline_schemas(document) {
                let Some(schema) = document.pointer(&pointer) else {
                    continue;
                };
                let here = format!("/definitions/{}", escape(&name));
                self.written.steps(&here, &pointer);
                let schema = self.schema(schema, &root.at(&here, &pointer));
                inline.insert(name, schema);
            }
            self.written.steps("/definitions", "");
            translated.insert("definitions".to_owned(), Value::Object(inline));
        }
        for (name, value) in document.as_object().into_iter().flatten() {
            let value = match (name.as_str(), value) {
                ("components", Value::Object(parts)) => {
                    let others = parts.iter().filter(|(part, _)| *part != "schemas");
                    &others.map(|(part, value)| (part.clone(), value.clone())).collect()
                }
                _ => value,
            };
            self.keep(name, value, root, &mut translated);
        }
        Value::Object(translated)
    }
}

/// The schemas in operations, and in the components that they share, which no component schema names: each with a name after
/// its operation or component, and its place.
fn inline_schemas(document: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (path, item) in entries(document, "/paths") {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let at = format!("/paths/{}/{method}", escape(path));
            let id = operation.get("operationId").and_then(Value::as_str);
            let id = id.map_or_else(|| format!("{method} {path}"), str::to_owned);
            let parameters = operation.get("parameters").and_then(Value::as_array);
            for (index, parameter) in parameters.into_iter().flatten().enumerate() {
                let name = parameter.get("name").and_then(Value::as_str).unwrap_or("parameter");
                found.push((format!("{id} {name}"), format!("{at}/parameters/{index}/schema")));
            }
            let body = format!("{at}/requestBody");
            found.extend(of_content(document, &format!("{id} body"), &body));
            for (status, _) in entries(document, &format!("{at}/responses")) {
                let name = match status.as_str() {
                    "200" => format!("{id} response"),
                    status => format!("{id} response {status}"),
                };
                found.extend(of_content(
                    document,
                    &name,
                    &format!("{at}/responses/{}", escape(status)),
                ));
            }
        }
    }
    for (name, _) in entries(document, "/components/parameters") {
        let at = format!("/components/parameters/{}/schema", escape(name));
        found.push((format!("{name} parameter"), at));
    }
    for (kind, called) in [("requestBodies", "body"), ("responses", "response")] {
        for (name, _) in entries(document, &format!("/components/{kind}")) {
            let at = format!("/components/{kind}/{}", escape(name));
            found.extend(of_content(document, &format!("{name} {called}"), &at));
        }
    }
    found.retain(|(_, pointer)| {
        let schema = document.pointer(pointer);
        let target = schema.and_then(|schema| schema.get("$ref")?.as_str());
        schema.is_some() && !target.is_some_and(|target| target.starts_with("#/components/schemas/"))
    });
    found
}

/// The schema of each media type of the body or response at `at`.
fn of_content(document: &Value, name: &str, at: &str) -> Vec<(String, String)> {
    let content = format!("{at}/content");
    let media = entries(document, &content).enumerate();
    let named = media.map(|(index, (media, _))| {
        let name = match index {
            0 => name.to_owned(),
            _ => format!("{name} {media}"),
        };
        (name, format!("{content}/{}/schema", escape(media)))
    });
    named.collect()
}

fn entries<'a>(document: &'a Value, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    let object = document.pointer(pointer).and_then(Value::as_object);
    object.into_iter().flatten()
}
