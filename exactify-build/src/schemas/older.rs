//! What earlier drafts, and OpenAPI 3.0, write otherwise, in a schema that is not of theirs: what to write instead.

use crate::value::{Map, Value};

/// What to do with a schema that was meant to be of an earlier draft.
const NAME_IT: &str = "name the schema's dialect under `$schema`";

/// Keywords that 2020-12 has no more, and what it has for them.
const RENAMED: &[(&str, &str)] = &[
    ("$recursiveAnchor", "2020-12 has `$dynamicAnchor` for it"),
    ("$recursiveRef", "2020-12 has `$dynamicRef` for it"),
    ("additionalItems", "2020-12 has `items` for it, beside `prefixItems`"),
    (
        "dependencies",
        "2020-12 has `dependentRequired` for lists of names, and `dependentSchemas` for schemas",
    ),
];

/// The same of keywords of draft 3, which is not read.
const OF_DRAFT_3: &[(&str, &str)] = &[
    ("divisibleBy", "2020-12 has `multipleOf` for it"),
    ("extends", "2020-12 has `allOf` for it"),
];

/// What to write instead of the keyword `name`, which 2020-12 does not have, among `keywords`.
pub fn renamed(name: &str, keywords: &Map) -> Option<String> {
    let advice = |table: &[(&str, &'static str)]| {
        table
            .iter()
            .find(|(older, _)| *older == name)
            .map(|(_, advice)| *advice)
    };
    if let Some(advice) = advice(RENAMED) {
        return Some(format!("{NAME_IT} if that has it; {advice}"));
    }
    if let Some(advice) = advice(OF_DRAFT_3) {
        return Some(advice.to_owned());
    }
    match (name, keywords.get(name)?) {
        ("id", Value::String(_)) => Some("did you mean `$id`, or a property under `properties`?".to_owned()),
        ("nullable", Value::Bool(true)) => {
            let ty = keywords.get("type").and_then(Value::as_str).unwrap_or("…");
            let listed = keywords.get("enum").and_then(Value::as_array);
            let null = match listed {
                Some(values) if !values.contains(&Value::Null) => ", and `null` in `enum`",
                _ => "",
            };
            Some(format!(
                "it is OpenAPI 3.0's, for which 2020-12 has `\"type\": [\"{ty}\", \"null\"]`{null}"
            ))
        }
        ("nullable", Value::Bool(false)) => Some("it is OpenAPI 3.0's, and asserts nothing: leave it out".to_owned()),
        _ => None,
    }
}

/// What to write instead of the value of the keyword `name`, which 2020-12 does not allow there, among `keywords`.
pub fn reworded(name: &str, keywords: &Map) -> Option<String> {
    match (name, keywords.get(name)?) {
        ("exclusiveMinimum" | "exclusiveMaximum", Value::Bool(excludes)) => {
            let bound = name.replace("exclusiveM", "m");
            let number = keywords.get(&bound).map_or("…".to_owned(), Value::to_string);
            Some(match excludes {
                true => format!("draft-04 has it: {NAME_IT}, or write `\"{name}\": {number}` instead of `{bound}`"),
                false => format!("draft-04 has it: {NAME_IT}, or leave it out"),
            })
        }
        ("items", Value::Array(_)) => Some(format!(
            "drafts before 2020-12 have it: {NAME_IT}, or write `prefixItems`"
        )),
        ("required", Value::Bool(_)) => {
            Some("draft 3's; 2020-12 lists the names of properties in the `required` of the object".to_owned())
        }
        _ => None,
    }
}
