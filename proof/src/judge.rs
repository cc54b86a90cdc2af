//! Two validators that share no code with the types or with each other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jsonschema::error::ValidationErrorKind;
use jsonschema::ValidationError;
use serde_json::value::RawValue;
use serde_json::{json, Value};

/// Validates instances against a schema with two independent validators.
pub struct Judge {
    first: jsonschema::Validator,
    /// `None` if its engine of regular expressions does not have what a pattern holds.
    second: Option<(Arc<boon::Schemas>, boon::SchemaIndex)>,
    schema: Value,
    asserts_formats: bool,
}

impl Judge {
    /// A judge for `schema` without its `$id`: that of the shipped schema is one that 2020-12 forbids.
    ///
    /// # Panics
    ///
    /// If a validator refuses the schema.
    pub fn new(schema: &Value) -> Judge {
        Judge::of(schema, false)
    }

    /// A judge for which `format` is an assertion.
    ///
    /// # Panics
    ///
    /// If a validator refuses the schema.
    pub fn asserting_formats(schema: &Value) -> Judge {
        Judge::of(schema, true)
    }

    /// A judge of one validator, for a schema whose patterns look around or refer back: only one has an engine for these.
    ///
    /// # Panics
    ///
    /// If the validator refuses the schema.
    pub fn of_lookaround(schema: &Value) -> Judge {
        let schema = with_dialect(schema);
        Judge {
            first: jsonschema::validator_for(&schema).expect("jsonschema takes the schema"),
            second: None,
            schema,
            asserts_formats: false,
        }
    }

    fn of(schema: &Value, asserts_formats: bool) -> Judge {
        let schema = with_dialect(schema);
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
            second: Some((Arc::new(schemas), index)),
            schema,
            asserts_formats,
        }
    }

    /// A judge of two validators for `schema`, in which nothing refers to other documents.
    pub(crate) fn with(
        first: jsonschema::Validator,
        second: (Arc<boon::Schemas>, boon::SchemaIndex),
        schema: Value,
    ) -> Judge {
        Judge {
            first,
            second: Some(second),
            schema,
            asserts_formats: false,
        }
    }

    /// Whether the validators disagree about the format of a value. Each has its own rules.
    pub fn disagrees(&self, instance: &Value) -> bool {
        let Some((schemas, index)) = self.second.as_ref().filter(|_| self.asserts_formats) else {
            return false;
        };
        let first: BTreeSet<String> = self
            .first
            .iter_errors(instance)
            .filter(|error| matches!(error.kind(), ValidationErrorKind::Format { .. }))
            .map(|error| error.instance_path().to_string())
            .collect();
        let mut second = BTreeSet::new();
        if let Err(error) = schemas.validate(instance, *index) {
            formats(&error, &mut second);
        }
        first != second
    }

    /// The unknown properties in `text` that can be reached through `properties` alone, each as the name and value in
    /// the text, separated by a colon.
    pub fn unknown(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        unknown(&self.schema, text, &mut found);
        found
    }

    /// Whether the verdict depends on the digits of numbers. The judges see only an `f64` or 64 bits.
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

    /// Whether the schema lists a number among the values of `enum` or `const`.
    pub fn lists_numbers(&self) -> bool {
        fn lists(schema: &Value, is_list: bool) -> bool {
            match schema {
                Value::Number(_) => is_list,
                Value::Array(items) => items.iter().any(|item| lists(item, is_list)),
                Value::Object(entries) => entries
                    .iter()
                    .any(|(name, value)| lists(value, is_list || name == "enum" || name == "const")),
                _ => false,
            }
        }
        lists(&self.schema, false)
    }

    /// Whether the schema accepts the instance.
    ///
    /// # Panics
    ///
    /// If the validators disagree, so that there is no verdict to compare with.
    pub fn accepts(&self, instance: &Value) -> bool {
        let verdict = self.verdict(instance);
        verdict.unwrap_or_else(|| panic!("the validators disagree on {instance}"))
    }

    /// The same, if the validators agree.
    pub fn verdict(&self, instance: &Value) -> Option<bool> {
        let first = self.first.is_valid(instance);
        let agrees = |(schemas, index): &(Arc<boon::Schemas>, boon::SchemaIndex)| {
            schemas.validate(instance, *index).is_ok() == first
        };
        self.second.as_ref().is_none_or(agrees).then_some(first)
    }

    /// The evaluation paths of all violations that the first validator finds, even those in the branches of a choice.
    pub fn violated(&self, instance: &Value) -> Vec<String> {
        let mut found = Vec::new();
        for error in self.first.iter_errors(instance) {
            paths(&error, &mut found);
        }
        found
    }

    /// Compares a report, as instance location and keyword location of each violation, with what the first validator
    /// finds: the same violations, by instance location and keyword.
    ///
    /// For a `oneOf` or `anyOf`, validators report the keyword and the violations of every branch. A report has only
    /// those of the branch that the instance's type or tag leads to. So for each `oneOf` or `anyOf` that is violated,
    /// the report must have all violations of one branch. If there is a branch that type and listed values do not rule
    /// out, it must be such a one. Or the report has the keyword itself, and then each branch must be ruled out.
    /// `empty` has the locations where, according to the report, no value is allowed. For an empty string `minLength`
    /// may replace `pattern`.
    ///
    /// # Errors
    ///
    /// A message that says what differs.
    pub fn compare(&self, instance: &Value, found: &[(String, String)], empty: &[String]) -> Result<(), String> {
        let errors: Vec<_> = self.first.iter_errors(instance).collect();
        let mut wanted = wanted(&errors, found, empty)?;
        let found: BTreeSet<_> = found
            .iter()
            .map(|(at, location)| (at.clone(), keyword(location)))
            .collect();
        forgive_unevaluated(&mut wanted, |unit| found.contains(unit));
        forgive_empty(&mut wanted, instance, &found);
        (found == wanted)
            .then_some(())
            .ok_or_else(|| format!("reported: {found:?}, wanted {wanted:?}"))
    }
}

/// The schema without its `$id`, in the dialect that it is judged by. One of an earlier dialect stays as it is.
fn with_dialect(schema: &Value) -> Value {
    let mut schema = schema.clone();
    let dialect = schema.get("$schema").and_then(Value::as_str);
    if dialect.is_some_and(|dialect| !dialect.contains("2020-12")) {
        return schema;
    }
    if let Some(keywords) = schema.as_object_mut() {
        keywords.remove("$id");
        keywords.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
    }
    schema
}

fn paths(error: &ValidationError, found: &mut Vec<String>) {
    found.push(error.evaluation_path().to_string());
    if let ValidationErrorKind::AnyOf { context }
    | ValidationErrorKind::OneOfNotValid { context }
    | ValidationErrorKind::OneOfMultipleValid { context } = error.kind()
    {
        context.iter().flatten().for_each(|error| paths(error, found));
    }
}

/// The locations of the strings that violate `format` according to boon.
fn formats(error: &boon::ValidationError<'_, '_>, found: &mut BTreeSet<String>) {
    match error.kind {
        boon::ErrorKind::Format { .. } => drop(found.insert(error.instance_location.to_string())),
        // There are no locations below this.
        boon::ErrorKind::PropertyName { .. } => return,
        _ => {}
    }
    error.causes.iter().for_each(|cause| formats(cause, found));
}

/// A subschema that fails evaluates nothing (JSON Schema core, section 7.7.1.1), so a validator reports its properties
/// as unevaluated. They are not unknown, and a report needs to have only what fails.
fn forgive_unevaluated(wanted: &mut Violations, is_told: impl Fn(&(String, String)) -> bool) {
    let is_unevaluated = |keyword: &str| keyword == "unevaluatedProperties";
    if wanted.iter().any(|(_, keyword)| !is_unevaluated(keyword)) {
        wanted.retain(|unit| !is_unevaluated(&unit.1) || is_told(unit));
    }
}

/// A hand-written type may report an empty string, which has no wrong character, by `minLength` alone.
fn forgive_empty(wanted: &mut Violations, instance: &Value, found: &Violations) {
    wanted.retain(|unit| {
        let is_empty = instance.pointer(&unit.0).and_then(Value::as_str) == Some("");
        let by_length = || found.contains(&(unit.0.clone(), "minLength".to_owned()));
        !(unit.1 == "pattern" && is_empty && by_length()) || found.contains(unit)
    });
}

type Violations = BTreeSet<(String, String)>;

fn wanted(errors: &[ValidationError], found: &[(String, String)], empty: &[String]) -> Result<Violations, String> {
    let mut wanted = BTreeSet::new();
    for error in errors {
        let at = error.instance_path().to_string();
        let location = error.evaluation_path().to_string();
        match error.kind() {
            // The schema `false` is not a keyword.
            ValidationErrorKind::FalseSchema => {}
            // Of items that may not be there, each is reported at its own location.
            ValidationErrorKind::AdditionalItems { .. } if empty.iter().any(|place| is_item(place, &at)) => {}
            // Nor is `not` of a schema that accepts everything.
            ValidationErrorKind::Not { .. } if empty.contains(&at) => {}
            // An unknown property of a closed object is reported at its own location, not at the object's.
            ValidationErrorKind::AdditionalProperties { unexpected }
            | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
                let escape = |name: &String| name.replace('~', "~0").replace('/', "~1");
                wanted.extend(
                    unexpected
                        .iter()
                        .map(|name| (format!("{at}/{}", escape(name)), keyword(&location))),
                );
            }
            // What is wrong with an unevaluated item is reported at its own location, by the subschema's keyword.
            ValidationErrorKind::UnevaluatedItems { .. } => {
                let below = |(place, told): &&(String, String)| place.starts_with(&at) && told.starts_with(&location);
                let below: Vec<_> = found.iter().filter(below).collect();
                wanted.extend(below.iter().map(|(place, told)| (place.clone(), keyword(told))));
                if below.is_empty() {
                    wanted.insert((at, keyword(&location)));
                }
            }
            // If several branches accept the instance, there are no violations within them.
            ValidationErrorKind::OneOfMultipleValid { .. } if is_told(found, &at, &location) => {
                wanted.insert((at, keyword(&location)));
            }
            ValidationErrorKind::AnyOf { context }
            | ValidationErrorKind::OneOfNotValid { context }
            | ValidationErrorKind::OneOfMultipleValid { context } => {
                match chosen(&at, &location, context, found, empty) {
                    Ok(chosen) if chosen != BTreeSet::from([(at.clone(), keyword(&location))]) => wanted.extend(chosen),
                    // The keywords beside the branches are enough if they rule out every branch.
                    chosen => match is_told_beside(errors, (&at, &location), found) {
                        true => {}
                        false => wanted.extend(chosen?),
                    },
                }
            }
            _ => _ = wanted.insert((at, keyword(&location))),
        }
    }
    Ok(wanted)
}

/// Whether `place` is that of an item of what is at `at`.
fn is_item(place: &str, at: &str) -> bool {
    place.rsplit_once('/').is_some_and(|(array, _)| array == at)
}

/// Whether the report has the keyword, by its name, at `location`.
fn is_told(found: &[(String, String)], at: &str, location: &str) -> bool {
    let name = keyword(location);
    found.iter().any(|told| told.0 == at && keyword(&told.1) == name)
}

/// Whether the report has, at the location of the choice, a wrong type or value or a missing property by a keyword
/// beside the choice, and does not have the choice itself.
fn is_told_beside(errors: &[ValidationError], (at, location): (&str, &str), found: &[(String, String)]) -> bool {
    let schema = |location: &str| location.rsplit_once('/').map(|(schema, _)| schema.to_owned());
    let is_beside = |error: &ValidationError| {
        let beside = error.evaluation_path().to_string();
        let names_a_fault = matches!(
            error.kind(),
            ValidationErrorKind::Type { .. }
                | ValidationErrorKind::Enum { .. }
                | ValidationErrorKind::Constant { .. }
                | ValidationErrorKind::Required { .. }
        );
        let is_here = error.instance_path().to_string() == at && schema(&beside) == schema(location);
        names_a_fault && is_here && is_told(found, at, &beside)
    };
    !is_told(found, at, location) && errors.iter().any(is_beside)
}

/// What a report should have for a violated `oneOf` or `anyOf`, given what it has.
fn chosen(
    at: &str,
    location: &str,
    context: &[Vec<ValidationError>],
    found: &[(String, String)],
    empty: &[String],
) -> Result<Violations, String> {
    if empty.iter().any(|place| place == at) {
        return Ok(BTreeSet::new());
    }
    let itself = (at.to_owned(), keyword(location));
    let is_of_branch = |index: usize, (place, location): &(String, String)| {
        place.starts_with(at) && location.contains(&format!("/{}/{index}/", itself.1))
    };
    let is_right = |branch: &[ValidationError]| !is_ruled_out(branch, at, false);
    let right = context.iter().any(|branch| is_right(branch));
    let branches = context.iter().enumerate().filter(|(index, branch)| {
        (!right || is_right(branch)) && found.iter().any(|violation| is_of_branch(*index, violation))
    });
    let matching = branches.filter_map(|(_, branch)| {
        let mut wanted = wanted(branch, found, empty).ok()?;
        let is_told = |(at, name): &(String, String)| is_told(found, at, name);
        forgive_unevaluated(&mut wanted, is_told);
        (!wanted.is_empty() && wanted.iter().all(is_told)).then_some(wanted)
    });
    // The branch with the most violations, since those of one branch may be a subset of another's.
    if let Some(wanted) = matching.max_by_key(BTreeSet::len) {
        return Ok(wanted);
    }
    // Where several branches are about the type, none is likelier than the others.
    let is_about = |branch: &&Vec<ValidationError>| !branch.iter().any(|error| is_of_another_type(error, at));
    if context.iter().filter(is_about).count() > 1 && is_told(found, at, location) {
        return Ok(BTreeSet::from([itself]));
    }
    match context.iter().position(|branch| !is_ruled_out(branch, at, true)) {
        Some(index) => Err(format!(
            "{location} at {at:?}: branch {index} should be explained, found {found:?}"
        )),
        None => Ok(BTreeSet::from([itself])),
    }
}

/// Whether a violation says that the instance at `at` is of another type than is wanted.
fn is_of_another_type(error: &ValidationError, at: &str) -> bool {
    let is_type = matches!(
        error.kind(),
        ValidationErrorKind::FalseSchema | ValidationErrorKind::Type { .. }
    );
    is_type && error.instance_path().to_string() == at
}

/// Whether a violation of the instance at `at` rules a branch out: one of the type, of a listed value, or of the listed
/// value of a property. With `missing`, a missing property rules it out, too.
fn is_ruled_out(branch: &[ValidationError], at: &str, missing: bool) -> bool {
    branch.iter().any(|error| {
        let place = error.instance_path().to_string();
        let is_here = place == at;
        let is_property = place.rsplit_once('/').is_some_and(|(object, _)| object == at);
        match error.kind() {
            ValidationErrorKind::FalseSchema | ValidationErrorKind::Type { .. } => is_here,
            ValidationErrorKind::Constant { .. } | ValidationErrorKind::Enum { .. } => is_here || is_property,
            ValidationErrorKind::Required { .. } => is_here && missing,
            ValidationErrorKind::AnyOf { context }
            | ValidationErrorKind::OneOfNotValid { context }
            | ValidationErrorKind::OneOfMultipleValid { context } => {
                is_here && context.iter().all(|branch| is_ruled_out(branch, at, missing))
            }
            _ => false,
        }
    })
}

/// The keyword of a keyword location. Validators differ in how they write the part before it that leads through a
/// reference.
fn keyword(location: &str) -> String {
    location.rsplit('/').next().unwrap_or_default().to_owned()
}

fn unknown(schema: &Value, text: &str, found: &mut Vec<String>) {
    // Another subschema may name them.
    if ["oneOf", "anyOf"].iter().any(|keyword| schema.get(keyword).is_some()) {
        return;
    }
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return;
    };
    let Ok(entries) = serde_json::from_str::<BTreeMap<String, &RawValue>>(text) else {
        return;
    };
    let open = schema.get("additionalProperties").is_none_or(Value::is_boolean);
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    let is_matched = |name: &str| {
        let mut patterns = patterns.into_iter().flatten();
        patterns.any(|(pattern, _)| jsonschema::is_valid(&json!({ "pattern": pattern }), &json!(name)))
    };
    for (name, value) in entries {
        match properties.get(&name) {
            Some(schema) => unknown(schema, value.get(), found),
            None if open && !is_matched(&name) => found.push(format!("{}:{value}", Value::String(name))),
            None => {}
        }
    }
}
