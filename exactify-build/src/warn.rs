//! Warnings: what the rules allow but is likely a mistake.

use exactify::__private::object::nearest;

use crate::read::Document;
use crate::schemas::{subschemas, Dialect};
use crate::value::Value;

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

/// If formats are assertions, one line for each `format` that asserts nothing but is spelt almost like one that does.
pub fn warnings(documents: &[Document], dialect: Dialect) -> Vec<String> {
    let mut warnings = Vec::new();
    let roots = documents.iter().filter(|document| document.is_root);
    for document in roots.filter(|_| dialect.asserts_formats) {
        for (pointer, schema) in subschemas(&document.schema) {
            let format = schema.get("format").and_then(Value::as_str);
            if let Some((format, near)) = format.and_then(|format| Some((format, meant(format)?))) {
                warnings.push(format!(
                    "{}: #{pointer}/format: `{}` asserts nothing: did you mean `{near}`?",
                    document.file,
                    format.escape_debug()
                ));
            }
        }
    }
    warnings
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
        let documents = [read("order", "schema/order.json", schema).unwrap()];
        let asserting = Dialect { asserts_formats: true };
        assert_eq!(warnings(&documents, asserting), wanted, "{schema}");
        assert!(warnings(&documents, Dialect::default()).is_empty());
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
}
