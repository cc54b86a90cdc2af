//! Warnings: what the rules allow but is likely a mistake.

use exactify::__private::object::nearest;

use crate::error::Problem;
use crate::place::{escape, Place};
use crate::read::Document;
use crate::schemas::{renamed, subschemas, table, type_names, Judge, Schemas, Vocabulary};
use crate::value::{Map, Value};

/// The formats that can be asserted.
const ASSERTED: &[&str] = &[
    "date",
    "date-time",
    "email",
    "ipv4",
    "ipv6",
    "time",
    "uri",
    "uri-reference",
    "uuid",
];

/// Other known formats: the rest of 2020-12's, those of OpenAPI's registry, and some that are common elsewhere.
const OTHERS: &[&str] = &[
    "duration",
    "hostname",
    "idn-email",
    "idn-hostname",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "uri-template",
    "binary",
    "byte",
    "double",
    "float",
    "int32",
    "int64",
    "password",
    "date-time-local",
    "http-date",
    "time-local",
    "cuid",
    "ulid",
];

/// One line for each thing that asserts nothing and is likely meant otherwise.
pub fn warnings(documents: &[Document], vocabulary: Vocabulary) -> Vec<Problem> {
    let mut warnings = Vec::new();
    for document in documents.iter().filter(|document| document.is_root) {
        for (pointer, schema) in subschemas(&document.schema) {
            let Value::Object(keywords) = schema else { continue };
            for (name, value) in keywords {
                if let Some(message) = mistake(keywords, name, value, vocabulary) {
                    warnings.push(Problem {
                        file: document.file.clone(),
                        location: document.location(&format!("{pointer}/{}", escape(name))),
                        message,
                    });
                }
            }
        }
    }
    warnings
}

/// One line for each value that a subschema lists or has by default, but refuses.
pub fn of_values(schemas: &Schemas) -> Vec<Problem> {
    let mut judge = Judge::new(schemas);
    let mut warnings = Vec::new();
    for (index, document) in schemas
        .documents
        .iter()
        .enumerate()
        .filter(|(_, document)| document.is_root)
    {
        for (pointer, schema) in subschemas(&document.schema) {
            let place = Place {
                pointer,
                ..Place::root(index)
            };
            let mut warn = |step: String, message: String| {
                warnings.push(Problem {
                    file: document.file.clone(),
                    location: document.location(&format!("{}/{step}", place.pointer)),
                    message,
                });
            };
            let listed = schema.get("enum").and_then(Value::as_array);
            if listed.is_some_and(Vec::is_empty) {
                warn(
                    "enum".to_owned(),
                    "`enum` lists no value: no instance can obey it".to_owned(),
                );
            }
            let listed = listed.into_iter().flatten().enumerate();
            let listed = listed.map(|(index, value)| (format!("enum/{index}"), value));
            let constant = schema.get("const").map(|value| ("const".to_owned(), value));
            for (step, value) in listed.chain(constant) {
                if judge.accepts(&place, value) == Some(false) {
                    let message = format!(
                        "{:.60} is listed, but what stands beside it refuses it: no instance is that value",
                        value.to_string()
                    );
                    warn(step, message);
                }
            }
            if let Some(value) = schema.get("default") {
                if judge.accepts(&place, value) == Some(false) {
                    let message = format!(
                        "the default {:.60} is not an instance of this schema: change one of them",
                        value.to_string()
                    );
                    warn("default".to_owned(), message);
                }
            }
        }
    }
    warnings
}

/// What is likely wrong with a keyword that asserts nothing.
fn mistake(keywords: &Map, name: &str, value: &Value, vocabulary: Vocabulary) -> Option<String> {
    let Some(keyword) = vocabulary.find(name, value) else {
        return unknown(keywords, name);
    };
    let near = match (vocabulary.asserts_formats, name, value.as_str()) {
        (true, "format", Some(format)) => meant(format).map(|near| (format, near)),
        _ => None,
    };
    if let Some((format, near)) = near {
        return Some(format!(
            "`{}` asserts nothing: did you mean `{near}`?",
            format.escape_debug()
        ));
    }
    let types = keywords.get("type").map(type_names)?;
    let is_about = |ty: &String| ty == keyword.on || (keyword.on == "number" && ty == "integer");
    let never = keyword.asserts() && !keyword.on.is_empty() && !types.iter().any(is_about);
    never.then(|| {
        let of = types.join("`, `");
        format!(
            "`{name}` is about type `{}`, but instances here are of type `{of}`",
            keyword.on
        )
    })
}

/// What is likely meant by a keyword that is not known.
fn unknown(keywords: &Map, name: &str) -> Option<String> {
    if let Some(hint) = renamed(name, keywords) {
        return Some(format!("unknown keyword `{name}` asserts nothing: {hint}"));
    }
    let names: Vec<&str> = table::KEYWORDS.iter().map(|keyword| keyword.name).collect();
    let same = names.iter().copied().find(|known| known.eq_ignore_ascii_case(name));
    let near = same.or_else(|| nearest(name, &names))?;
    Some(format!(
        "unknown keyword `{name}` asserts nothing: did you mean `{near}`?"
    ))
}

/// The asserted format that `format` is likely a misspelling of.
fn meant(format: &str) -> Option<&'static str> {
    if ASSERTED.contains(&format) || OTHERS.contains(&format) {
        return None;
    }
    nearest(&format.to_ascii_lowercase(), ASSERTED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    #[track_caller]
    fn warns(schema: &str, wanted: &[&str]) {
        let documents = [read("order", "schema/order.json", "file:///order", schema).unwrap()];
        let asserting = Vocabulary { asserts_formats: true };
        let warned = |vocabulary| {
            warnings(&documents, vocabulary)
                .iter()
                .map(Problem::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(warned(asserting), wanted, "{schema}");
        assert!(warned(Vocabulary::default())
            .iter()
            .all(|warning| !warning.contains("/format: ")));
    }

    #[test]
    fn a_misspelt_format_is_told_with_the_one_that_is_near() {
        warns(
            r#"{"type": "object", "properties": {
                "at": {"type": "string", "format": "date-tme"},
                "a/b": {"type": "array", "items": {"type": "string", "format": "UUID"}}
            }}"#,
            &[
                "schema/order.json: #/properties/at/format: `date-tme` asserts nothing: did you mean `date-time`?",
                "schema/order.json: #/properties/a~1b/items/format: `UUID` asserts nothing: did you mean `uuid`?",
            ],
        );
        let meant = |format| meant(format).unwrap_or("");
        assert_eq!(
            [
                "datetime",
                "date_time",
                "url",
                "urireference",
                "ip-v4",
                "e-mail",
                "guid"
            ]
            .map(meant),
            [
                "date-time",
                "date-time",
                "uri",
                "uri-reference",
                "ipv4",
                "email",
                "uuid"
            ],
        );
    }

    #[test]
    fn formats_that_are_known_or_like_no_other_are_not_told() {
        for format in ASSERTED
            .iter()
            .chain(OTHERS)
            .chain(&["", "iban", "slug", "country-code", "x-mine"])
        {
            warns(&format!(r#"{{"type": "string", "format": "{format}"}}"#), &[]);
        }
        // The name of a property, and a value.
        warns(
            r#"{"type": "object", "properties": {"format": {"const": {"format": "uid"}}}}"#,
            &[],
        );
    }

    #[test]
    fn the_asserted_formats_are_the_run_time_s() {
        assert!(ASSERTED.iter().all(|format| exactify::format::find(format).is_some()));
        assert!(OTHERS.iter().all(|format| exactify::format::find(format).is_none()));
    }

    #[track_caller]
    fn warns_by_default(schema: &str, wanted: &[&str]) {
        let documents = [read("order", "order", "file:///order", schema).unwrap()];
        let warned = warnings(&documents, Vocabulary::default());
        let warned: Vec<String> = warned.iter().map(Problem::to_string).collect();
        assert_eq!(warned, wanted, "{schema}");
    }

    #[test]
    fn an_unknown_keyword_that_is_like_another_is_told() {
        for (schema, wanted) in [
            (
                r#"{"maxLenght": 3}"#,
                "maxLenght: unknown keyword `maxLenght` asserts nothing: did you mean `maxLength`?",
            ),
            (
                r#"{"readonly": true}"#,
                "readonly: unknown keyword `readonly` asserts nothing: did you mean `readOnly`?",
            ),
            (
                r#"{"type": "string", "nullable": true}"#,
                "nullable: unknown keyword `nullable` asserts nothing: it is OpenAPI 3.0's, for which 2020-12 has \
                 `\"type\": [\"string\", \"null\"]`",
            ),
        ] {
            warns_by_default(schema, &[&format!("order: #/{wanted}")]);
        }
        warns_by_default(r#"{"markdownDescription": "a", "tsType": "b", "x-any": 1}"#, &[]);
    }

    #[test]
    fn an_assertion_about_another_type_is_told() {
        warns_by_default(
            r#"{"properties": {"a": {"type": ["string", "null"], "maxItems": 3, "minimum": 2, "title": "A"}}}"#,
            &[
                "order: #/properties/a/maxItems: `maxItems` is about type `array`, but instances here are of type `string`, `null`",
                "order: #/properties/a/minimum: `minimum` is about type `number`, but instances here are of type `string`, `null`",
            ],
        );
        warns_by_default(r#"{"type": "integer", "minimum": 2}"#, &[]);
    }
}
