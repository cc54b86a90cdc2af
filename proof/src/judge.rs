//! Two validators that share no code with the types, nor with each other.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::error::ValidationErrorKind;
use serde_json::value::RawValue;
use serde_json::{json, Value};

/// What a schema says of an instance, by two independent validators.
pub struct Judge {
    first: jsonschema::Validator,
    second: (boon::Schemas, boon::SchemaIndex),
    schema: Value,
    asserts_formats: bool,
}

impl Judge {
    /// A judge for `schema`, whose `$id` is left away: the shipped schema's is one that 2020-12 forbids.
    ///
    /// # Panics
    ///
    /// If a validator refuses the schema.
    pub fn new(schema: &Value) -> Judge {
        Judge::of(schema, false)
    }

    /// A judge to whom `format` is an assertion.
    ///
    /// # Panics
    ///
    /// If a validator refuses the schema.
    pub fn asserting_formats(schema: &Value) -> Judge {
        Judge::of(schema, true)
    }

    fn of(schema: &Value, asserts_formats: bool) -> Judge {
        let mut schema = schema.clone();
        if let Some(keywords) = schema.as_object_mut() {
            keywords.remove("$id");
            keywords.insert(
                "$schema".to_owned(),
                json!("https://json-schema.org/draft/2020-12/schema"),
            );
        }
        let first = jsonschema::options()
            .should_validate_formats(asserts_formats)
            .build(&schema)
            .expect("jsonschema takes the schema");
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        if asserts_formats {
            compiler.enable_format_assertions();
        }
        compiler
            .add_resource("schema.json", schema.clone())
            .expect("boon takes the text");
        let index = compiler
            .compile("schema.json", &mut schemas)
            .expect("boon takes the schema");
        Judge {
            first,
            second: (schemas, index),
            schema,
            asserts_formats,
        }
    }

    /// Whether the validators disagree about the format of a value, of which each has its own idea.
    pub fn disagrees(&self, instance: &Value) -> bool {
        if !self.asserts_formats {
            return false;
        }
        let first: BTreeSet<String> = self
            .first
            .iter_errors(instance)
            .filter(|error| matches!(error.kind(), ValidationErrorKind::Format { .. }))
            .map(|error| error.instance_path().to_string())
            .collect();
        let mut second = BTreeSet::new();
        if let Err(error) = self.second.0.validate(instance, self.second.1) {
            formats(&error, &mut second);
        }
        first != second
    }

    /// The unknown properties in `text`, as far as `properties` alone leads to them: each as its name and value stand in
    /// the text, a colon between.
    pub fn unknown(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        unknown(&self.schema, text, &mut found);
        found
    }

    /// Whether the verdict depends on the digits of numbers, of which the judges see what an `f64` or 64 bits hold.
    pub fn counts_digits(&self) -> bool {
        const ABOUT_NUMBERS: &[&str] = &[
            "\"integer\"",
            "\"number\"",
            "imum\":",
            "\"multipleOf\":",
            "\"enum\":",
            "\"const\":",
            "\"uniqueItems\":true",
        ];
        let schema = self.schema.to_string();
        ABOUT_NUMBERS.iter().any(|keyword| schema.contains(keyword))
    }

    /// Whether the schema accepts the instance.
    ///
    /// # Panics
    ///
    /// If the validators disagree: then there is no verdict to compare with.
    pub fn accepts(&self, instance: &Value) -> bool {
        let (first, second) = (
            self.first.is_valid(instance),
            self.second.0.validate(instance, self.second.1).is_ok(),
        );
        assert_eq!(first, second, "the validators disagree on {instance}");
        first
    }

    /// Every violation, as instance location and keyword location.
    ///
    /// An unknown property of a closed object is told by its own location rather than by its object's.
    pub fn violations(&self, instance: &Value) -> BTreeSet<(String, String)> {
        self.first
            .iter_errors(instance)
            .flat_map(|error| {
                let at = error.instance_path().to_string();
                let keyword = error.evaluation_path().to_string();
                match error.kind() {
                    // The schema `false` is no keyword.
                    ValidationErrorKind::FalseSchema => Vec::new(),
                    ValidationErrorKind::AdditionalProperties { unexpected }
                    | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
                        let escape = |name: &String| name.replace('~', "~0").replace('/', "~1");
                        unexpected
                            .iter()
                            .map(|name| (format!("{at}/{}", escape(name)), keyword.clone()))
                            .collect()
                    }
                    _ => vec![(at, keyword)],
                }
            })
            .collect()
    }
}

/// The places of the strings that boon finds to be of another format.
fn formats(error: &boon::ValidationError<'_, '_>, found: &mut BTreeSet<String>) {
    match error.kind {
        boon::ErrorKind::Format { .. } => drop(found.insert(error.instance_location.to_string())),
        // Below this there are no places.
        boon::ErrorKind::PropertyName { .. } => return,
        _ => {}
    }
    error.causes.iter().for_each(|cause| formats(cause, found));
}

fn unknown(schema: &Value, text: &str, found: &mut Vec<String>) {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return;
    };
    let Ok(entries) = serde_json::from_str::<BTreeMap<String, &RawValue>>(text) else {
        return;
    };
    let open = schema.get("additionalProperties").is_none_or(Value::is_boolean);
    for (name, value) in entries {
        match properties.get(&name) {
            Some(schema) => unknown(schema, value.get(), found),
            None if open => found.push(format!("{}:{value}", Value::String(name))),
            None => {}
        }
    }
}
