//! One subschema: which keywords it has, which JSON type it is about, and what becomes of it.

use serde_json::{Map, Value};

use super::table::{self, Enforcer, KEYWORDS};
use super::{replace, Audit, Hint, Place};
use crate::model::{Docs, Type};
use crate::read::json_type;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

impl Audit<'_> {
    /// A subschema that was not met before.
    pub(super) fn fresh(&mut self, place: &Place, schema: &Value, hint: &Hint) -> Option<Type> {
        if let Some(path) = self
            .replacements
            .iter()
            .find_map(|replacement| replacement.path_for(schema))
        {
            return Some(Type::Replaced(path.to_owned()));
        }
        let keywords = match schema {
            Value::Bool(true) => return Some(Type::Any),
            Value::Bool(false) => return Some(Type::Never),
            Value::Object(keywords) => keywords,
            other => return self.problem(place, format!("expected a schema, found {}", json_type(other))),
        };
        if !self.keywords_are_enforced(place, keywords) {
            return None;
        }
        if let Some(target) = keywords.get("$ref").and_then(Value::as_str) {
            return self.reference(place, keywords, target);
        }
        if let Some(chosen) = self.choice(place, schema, hint) {
            return chosen;
        }
        let types = Types::of(keywords);
        if keywords.contains_key("enum") || keywords.contains_key("const") {
            return match types.only_listed(keywords) {
                Some(listed) if !listed.strings.is_empty() => self.listed_strings(place, schema, hint, &listed),
                _ => self.listed_values(place, schema, hint, types.all()),
            };
        }
        let Some(kinds) = self.kinds(place, keywords, &types)? else {
            return Some(Type::Any);
        };
        if !self.keywords_apply(place, keywords, &kinds) {
            return None;
        }
        let (kinds, null): (Vec<&str>, _) = (
            kinds.iter().map(String::as_str).collect(),
            types.null || types.names.is_none(),
        );
        let ty = match kinds.as_slice() {
            [] => return Some(Type::Null),
            [kind] => self.of_type(place, schema, hint, kind)?,
            kinds => self.union(place, schema, hint, kinds)?,
        };
        Some(if null { nullable(ty) } else { ty })
    }

    /// A subschema about the one JSON type `kind`.
    pub(super) fn of_type(&mut self, place: &Place, schema: &Value, hint: &Hint, kind: &str) -> Option<Type> {
        match kind {
            "object" => self.object(place, schema, hint),
            "array" => self.array(place, schema.as_object()?, hint),
            "string" => self.string(place, schema, hint),
            "integer" | "number" => self.number(place, schema, hint, kind),
            _ => Some(Type::Boolean),
        }
    }

    fn listed_strings(&mut self, place: &Place, schema: &Value, hint: &Hint, listed: &Listed) -> Option<Type> {
        if !self.keywords_apply(place, schema.as_object()?, &["string".to_owned()]) {
            return None;
        }
        let ty = self.listed(place, schema, hint, listed)?;
        Some(if listed.null { nullable(ty) } else { ty })
    }

    /// Whether every keyword is known, is well-formed, and has somebody to enforce it.
    pub(super) fn keywords_are_enforced(&mut self, place: &Place, keywords: &Map<String, Value>) -> bool {
        let before = self.problems.len();
        for (name, value) in keywords {
            let at = place.child(&format!("/{}", table::escape(name)));
            let Some(keyword) = table::find(name) else {
                let near = KEYWORDS
                    .iter()
                    .find(|keyword| keyword.name.eq_ignore_ascii_case(name) || twisted(keyword.name, name));
                let hint = near.map_or(String::new(), |keyword| format!(": did you mean `{}`?", keyword.name));
                self.problem::<()>(
                    &at,
                    format!("unknown keyword `{name}`{hint} (annotations of your own begin with `x-`)"),
                );
                continue;
            };
            if let Some(wanted) = keyword.value.refusal(value) {
                self.problem::<()>(&at, format!("`{name}`: expected {wanted}, found {}", shown(value)));
            } else if keyword.by == Enforcer::Refused && !keyword.is_off(value) {
                self.problem::<()>(
                    &at,
                    format!(
                    "nothing enforces `{name}` yet: give `Generator::replace` a hand-written type for this subschema"
                ),
                );
            } else if let Some(message) = self.misplaced(place, name, value, keywords) {
                self.problem::<()>(&at, message);
            }
        }
        self.problems.len() == before
    }

    /// What is wrong with the keywords that say which document this is.
    fn misplaced(&self, place: &Place, name: &str, value: &Value, keywords: &Map<String, Value>) -> Option<String> {
        let nested = !place.pointer.is_empty();
        match name {
            "$schema" if value.as_str().map(|uri| uri.trim_end_matches('#')) != Some(DIALECT) => Some(format!(
                "{value} is not a dialect that is understood, which is {DIALECT}"
            )),
            "$id" if nested && keywords.values().any(replace::contains_reference) => Some(
                "`$id` below the root changes what the references under it mean, which is not supported".to_owned(),
            ),
            _ => None,
        }
    }

    /// The JSON types besides `null` that instances have, or `Some(None)` for any, without any assertion.
    fn kinds(&mut self, place: &Place, keywords: &Map<String, Value>, types: &Types) -> Option<Option<Vec<String>>> {
        const NAMES: &[&str] = &["object", "array", "string", "boolean", "integer", "number"];
        let Some(names) = &types.names else {
            let asserts = keywords
                .keys()
                .any(|name| table::find(name).is_some_and(table::Keyword::asserts));
            let all = || super::kinds::ALL.iter().map(|kind| (*kind).to_owned()).collect();
            return Some(asserts.then(all));
        };
        if let Some(other) = names.iter().find(|name| !NAMES.contains(&name.as_str())) {
            return self.problem(&place.child("/type"), format!("`{other}` is not the name of a type"));
        }
        if names.is_empty() && !types.null {
            return self.problem(&place.child("/type"), "`type` lists no type");
        }
        let mut names = names.clone();
        if names.iter().any(|name| name == "number") {
            names.retain(|name| name != "integer");
        }
        Some(Some(names))
    }

    /// Whether each assertion is about the type that instances have. One that is not asserts nothing, and is likely
    /// meant otherwise.
    pub(super) fn keywords_apply(&mut self, place: &Place, keywords: &Map<String, Value>, kinds: &[String]) -> bool {
        let before = self.problems.len();
        for name in keywords.keys() {
            let on = table::find(name).map_or("", |keyword| keyword.on);
            let is_about = |kind: &String| kind == on || (on == "number" && kind == "integer");
            if !on.is_empty() && !kinds.iter().any(is_about) {
                let of = if kinds.is_empty() {
                    "null".to_owned()
                } else {
                    kinds.join("`, `")
                };
                let at = place.child(&format!("/{}", table::escape(name)));
                self.problem::<()>(
                    &at,
                    format!("`{name}` is about type `{on}`, but instances here are of type `{of}`"),
                );
            }
        }
        self.problems.len() == before
    }

    fn array(&mut self, place: &Place, keywords: &Map<String, Value>, hint: &Hint) -> Option<Type> {
        let (min, max) = self.bounds(place, keywords, "minItems", "maxItems")?;
        let (items, location) = match keywords.get("items") {
            None => (Type::Any, String::new()),
            Some(items) => {
                let hint = Hint {
                    parent: hint.parent,
                    otherwise: format!("{}Item", hint.otherwise),
                    titled: true,
                    within: false,
                };
                let ty = self.subschema(&place.child("/items"), items, &hint)?;
                (ty, format!("/items{}", self.reference_steps(place.document, items)))
            }
        };
        Some(Type::Array {
            location,
            items: Box::new(items),
            min,
            max,
        })
    }

    /// A lower and an upper bound on a count.
    pub(super) fn bounds(
        &mut self,
        place: &Place,
        keywords: &Map<String, Value>,
        min: &str,
        max: &str,
    ) -> Option<(usize, usize)> {
        let bound = |name: &str| keywords.get(name).and_then(table::count);
        let (least, most) = (bound(min).unwrap_or(0), bound(max).unwrap_or(usize::MAX));
        if least > most {
            let message = format!("`{min}` {least} is above `{max}` {most}: no instance can obey both");
            return self.problem(&place.child(&format!("/{min}")), message);
        }
        Some((least, most))
    }
}

/// The `type` keyword, `null` apart.
struct Types {
    /// `None` if the keyword is absent.
    names: Option<Vec<String>>,
    null: bool,
}

/// The instances of an `enum` or `const` of strings.
pub(super) struct Listed {
    pub strings: Vec<String>,
    null: bool,
    /// Whether `type` allows `null`, but the list does not.
    pub null_is_left_out: bool,
}

impl Types {
    /// Every name, `null` too; `None` if the keyword is absent.
    fn all(&self) -> Option<Vec<String>> {
        let null = self.null.then(|| "null".to_owned());
        self.names.clone().map(|names| names.into_iter().chain(null).collect())
    }

    fn of(keywords: &Map<String, Value>) -> Types {
        let all: Option<Vec<String>> = keywords.get("type").map(|types| match types {
            Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            name => name.as_str().map(str::to_owned).into_iter().collect(),
        });
        let null = all
            .as_ref()
            .is_some_and(|names| names.iter().any(|name| name == "null"));
        Types {
            names: all.map(|names| names.into_iter().filter(|name| name != "null").collect()),
            null,
        }
    }

    /// The strings, and perhaps `null`, that `enum` and `const` leave, if there is either and they leave no other value.
    fn only_listed(&self, keywords: &Map<String, Value>) -> Option<Listed> {
        let listed = match (keywords.get("enum").and_then(Value::as_array), keywords.get("const")) {
            (None, None) => return None,
            (Some(values), None) => values.clone(),
            (None, Some(value)) => vec![value.clone()],
            (Some(values), Some(value)) => values.iter().filter(|listed| *listed == value).cloned().collect(),
        };
        let allowed = |name: &str| {
            self.names
                .as_ref()
                .is_none_or(|names| names.iter().any(|listed| listed == name))
        };
        let mut found = Listed {
            strings: Vec::new(),
            null: false,
            null_is_left_out: false,
        };
        for value in listed {
            match value {
                Value::Null => found.null |= self.null || self.names.is_none(),
                Value::String(text) if allowed("string") => found.strings.push(text),
                Value::String(_) => {}
                other if allowed(type_name(&other)) || other.is_i64() && allowed("integer") => return None,
                _ => {}
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        found.strings.retain(|text| seen.insert(text.clone()));
        found.null_is_left_out = self.null && !found.null;
        Some(found)
    }
}

pub(super) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

pub(super) fn nullable(ty: Type) -> Type {
    match ty {
        Type::Any | Type::Nullable(_) => ty,
        ty => Type::Nullable(Box::new(ty)),
    }
}

/// Whether `null` is allowed beside other values that an assertion constrains.
pub(super) fn allows_null(schema: &Value) -> bool {
    let Value::Object(keywords) = schema else { return false };
    let types = Types::of(keywords);
    let asserts = |name: &String| table::find(name).is_some_and(table::Keyword::asserts);
    let listed = ["enum", "const", "$ref"]
        .iter()
        .any(|name| keywords.contains_key(*name));
    types.null || (types.names.is_none() && !listed && keywords.keys().any(asserts))
}

/// What the annotations of a subschema tell people, and what it asserts.
pub(super) fn docs(schema: &Value) -> Docs {
    let text = |name: &str| {
        schema
            .get(name)
            .and_then(Value::as_str)
            .map(str::to_owned)
            .filter(|text| !text.is_empty())
    };
    Docs {
        title: text("title"),
        description: text("description"),
        enforced: enforced(schema),
        deprecated: schema.get("deprecated") == Some(&Value::Bool(true)),
    }
}

/// The assertions of a subschema but for those that its type's fields show, one line each.
fn enforced(schema: &Value) -> Vec<String> {
    let asserting = |name: &str| table::find(name).is_some_and(table::Keyword::asserts);
    let keywords = schema.as_object().into_iter().flatten();
    let shown = keywords.filter(|(name, _)| {
        asserting(name) && !matches!(name.as_str(), "properties" | "required" | "$ref" | "oneOf" | "anyOf")
    });
    shown
        .map(|(name, value)| format!("`{name}`: {}", code(name, value)))
        .collect()
}

fn code(name: &str, value: &Value) -> String {
    let value = match table::find(name).map(|keyword| keyword.value) {
        Some(table::Form::Schema) => replace::assertions(value),
        _ => value.clone(),
    };
    match value {
        Value::String(text) => format!("`` {text} ``"),
        other => format!("`` {other} ``"),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) => json_type(value).to_owned(),
        plain => format!("{:.60}", plain.to_string()),
    }
}

/// Whether two names have the same letters in another order: `maxLenght`.
fn twisted(a: &str, b: &str) -> bool {
    let letters = |name: &str| {
        let mut letters: Vec<char> = name.chars().collect();
        letters.sort_unstable();
        letters
    };
    letters(a) == letters(b)
}
