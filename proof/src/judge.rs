//! Two validators that share no code with the types, nor with each other.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::error::ValidationErrorKind;
use jsonschema::ValidationError;
use serde_json::value::RawValue;
use serde_json::{json, Value};

/// What a schema says of an instance, by two independent validators.
pub struct Judge {
    first: jsonschema::Validator,
    second: (boon::Schemas, boon::SchemaIndex),
    schema: Value,
}

impl Judge {
    /// A judge for `schema`, whose `$id` is left away: the shipped schema's is one that 2020-12 forbids.
    ///
    /// # Panics
    ///
    /// If a validator refuses the schema.
    pub fn new(schema: &Value) -> Judge {
        let mut schema = schema.clone();
        if let Some(keywords) = schema.as_object_mut() {
            keywords.remove("$id");
            keywords.insert(
                "$schema".to_owned(),
                json!("https://json-schema.org/draft/2020-12/schema"),
            );
        }
        let first = jsonschema::validator_for(&schema).expect("jsonschema takes the schema");
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
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
        }
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

    /// Compares a report, as instance location and keyword location of each violation, with what the first validator
    /// finds: the same violations, by instance location and keyword.
    ///
    /// Validators answer for a `oneOf` or `anyOf` as a whole and say what each branch finds; a report tells what one
    /// branch finds, the one that the instance's type or tag leads to. So in place of each `oneOf` or `anyOf` that is
    /// violated the report must have all that the validator finds in one branch, or the keyword itself, and then each
    /// branch must refuse the instance by a keyword that tells branches apart. `empty` are the places of which the
    /// report says that no value is allowed there.
    ///
    /// # Errors
    ///
    /// What differs.
    pub fn compare(&self, instance: &Value, found: &[(String, String)], empty: &[String]) -> Result<(), String> {
        let errors: Vec<_> = self.first.iter_errors(instance).collect();
        let wanted = wanted(&errors, found, empty)?;
        let found: BTreeSet<_> = found
            .iter()
            .map(|(at, location)| (at.clone(), keyword(location)))
            .collect();
        (found == wanted)
            .then_some(())
            .ok_or_else(|| format!("reported: {found:?}, wanted {wanted:?}"))
    }
}

type Violations = BTreeSet<(String, String)>;

fn wanted(errors: &[ValidationError], found: &[(String, String)], empty: &[String]) -> Result<Violations, String> {
    let mut wanted = BTreeSet::new();
    for error in errors {
        let at = error.instance_path().to_string();
        let location = error.evaluation_path().to_string();
        match error.kind() {
            // The schema `false` is no keyword.
            ValidationErrorKind::FalseSchema => {}
            // An unknown property of a closed object is told by its own location rather than by its object's.
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                let escape = |name: &String| name.replace('~', "~0").replace('/', "~1");
                wanted.extend(
                    unexpected
                        .iter()
                        .map(|name| (format!("{at}/{}", escape(name)), keyword(&location))),
                );
            }
            ValidationErrorKind::AnyOf { context }
            | ValidationErrorKind::OneOfNotValid { context }
            | ValidationErrorKind::OneOfMultipleValid { context } => {
                wanted.extend(chosen(&at, &location, context, found, empty)?);
            }
            _ => _ = wanted.insert((at, keyword(&location))),
        }
    }
    Ok(wanted)
}

/// What a report should tell of a violated `oneOf` or `anyOf`, given what it tells.
fn chosen(
    at: &str,
    location: &str,
    context: &[Vec<ValidationError>],
    found: &[(String, String)],
    empty: &[String],
) -> Result<Violations, String> {
    const TELLING: [&str; 6] = ["type", "const", "enum", "required", "oneOf", "anyOf"];
    if empty.iter().any(|place| place == at) {
        return Ok(BTreeSet::new());
    }
    let itself = (at.to_owned(), keyword(location));
    let of_branch = |index: usize| {
        let within = format!("/{}/{index}/", itself.1);
        move |(place, location): &&(String, String)| place.starts_with(at) && location.contains(&within)
    };
    let branches = (0..context.len()).filter(|&index| found.iter().any(|violation| of_branch(index)(&violation)));
    let matching = branches.filter_map(|index| {
        let wanted = wanted(&context[index], found, empty).ok()?;
        let is_told =
            |(at, name): &(String, String)| found.iter().any(|told| told.0 == *at && keyword(&told.1) == *name);
        (!wanted.is_empty() && wanted.iter().all(is_told)).then_some(wanted)
    });
    // The branch that leaves least unsaid, should what one finds be a part of what another finds.
    if let Some(wanted) = matching.max_by_key(BTreeSet::len) {
        return Ok(wanted);
    }
    let refuses_at_once = |branch: &Vec<ValidationError>| {
        branch.iter().any(|error| {
            let name = keyword(&error.evaluation_path().to_string());
            matches!(error.kind(), ValidationErrorKind::FalseSchema) || TELLING.contains(&name.as_str())
        })
    };
    match context.iter().position(|branch| !refuses_at_once(branch)) {
        Some(index) => Err(format!(
            "{location} at {at:?}: branch {index} should be explained, found {found:?}"
        )),
        None => Ok(BTreeSet::from([itself])),
    }
}

/// The keyword of a keyword location: validators differ on how to spell what leads through a reference.
fn keyword(location: &str) -> String {
    location.rsplit('/').next().unwrap_or_default().to_owned()
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
