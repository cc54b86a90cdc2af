//! One subschema: which keywords it has, which JSON type it is about, and what becomes of it.

use serde_json::{json, Value};

use super::parts::{Part, IN_PLACE};
use super::table::{self, Enforcer, KEYWORDS};
use super::{replace, Audit, Hint, Place, Subject};
use crate::model::{Docs, Type};
use crate::name::camel;
use crate::read::json_type;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

impl<'a> Audit<'a> {
    /// What was not met before: `parts`, of the subschemas at `places`.
    pub(super) fn fresh(&mut self, places: &[Place], parts: Vec<Part>, hint: &Hint) -> Option<Type> {
        match parts.as_slice() {
            [] => return Some(Type::Any),
            [Part::Hand(_, path)] => return Some(Type::Replaced(path.clone())),
            _ => {}
        }
        if parts.iter().any(|part| matches!(part, Part::Never(_))) {
            return self.told(places, parts, Type::Never);
        }
        for part in &parts {
            if let Part::Hand(place, path) = part {
                let message = format!("`{path}` stands for this subschema, beside which no other may assert anything");
                return self.problem(place, message);
            }
        }
        let subject = self.subject(places, parts, hint);
        let ty = self.typed(&subject)?;
        self.told(places, subject.parts, ty)
    }

    pub(super) fn subject(&self, places: &[Place], parts: Vec<Part>, hint: &Hint) -> Subject<'a> {
        let mut docs: Docs = places
            .iter()
            .map(|place| self.docs(place))
            .fold(Docs::default(), Docs::or);
        docs.enforced = self.enforced(&parts);
        let [place] = places else {
            let schemas: Vec<&Value> = places.iter().map(|place| self.schema(place)).collect();
            let hint = Hint {
                titled: false,
                ..hint.clone()
            };
            let schema = json!({ "allOf": schemas });
            let references = Vec::new();
            return Subject {
                parts,
                schema,
                title: None,
                docs,
                hint,
                references,
                whole: true,
            };
        };
        let (steps, place) = self.followed(place);
        let schema = self.schema(&place);
        let title = schema
            .get("title")
            .and_then(Value::as_str)
            .filter(|title| !title.is_empty());
        let hint = if is_reference(&steps) {
            docs = self.docs(&place);
            docs.enforced = self.enforced(&parts);
            self.hint_of(&place)
        } else {
            hint.clone()
        };
        let branches = schema
            .as_object()
            .map(|keywords| self.branches(&place, keywords).unwrap_or_default());
        let followed = branches.into_iter().flatten().map(|(step, branch)| {
            let (steps, target) = self.followed(&branch);
            (step + &steps, target)
        });
        let references = followed
            .filter(|(steps, _)| is_reference(steps))
            .map(|(_, target)| target)
            .collect();
        Subject {
            parts,
            schema: schema.clone(),
            title,
            docs,
            hint,
            references,
            whole: true,
        }
    }

    pub(super) fn own_subject(&self, place: &Place, hint: &Hint) -> Subject<'a> {
        let parts = vec![Part::Own(place.clone())];
        Subject {
            schema: Value::Object(self.keywords(place)),
            title: None,
            docs: Docs {
                enforced: self.enforced(&parts),
                ..docs(self.schema(place))
            },
            hint: hint.clone(),
            references: Vec::new(),
            parts,
            whole: true,
        }
    }

    /// What a type is called to which a reference led.
    pub(super) fn hint_of(&self, place: &Place) -> Hint {
        let last = place.pointer.rsplit('/').next().unwrap_or_default();
        let otherwise = match camel(&table::unescape(last)) {
            name if place.pointer.is_empty() || name.is_empty() => super::root_name(&self.documents[place.document]),
            name => name,
        };
        Hint {
            parent: String::new(),
            otherwise,
            titled: !place.pointer.contains("/$defs/"),
        }
    }

    pub(super) fn typed(&mut self, subject: &Subject<'_>) -> Option<Type> {
        if let Some(chosen) = self.choice(subject) {
            return chosen;
        }
        let types = self.types(&subject.parts)?;
        // Subschemas that hold together may leave nothing.
        if types.names.as_ref().is_some_and(Vec::is_empty) && !types.null {
            return Some(Type::Never);
        }
        if !self.each(&subject.parts, "enum").is_empty() || !self.each(&subject.parts, "const").is_empty() {
            return match self.only_listed(&subject.parts, &types) {
                Some(listed) if !listed.strings.is_empty() => self.listed_strings(subject, &listed),
                _ => self.listed_values(subject, types.all()),
            };
        }
        let names = match &types.names {
            Some(names) => names.clone(),
            None => super::kinds::ALL.iter().map(|kind| (*kind).to_owned()).collect(),
        };
        if !self.keywords_apply(&subject.parts, &names) {
            return None;
        }
        let null = types.null || types.names.is_none();
        let ty = match names.as_slice() {
            [] => return Some(Type::Null),
            [kind] => self.of_type(subject, kind)?,
            kinds => self.union(subject, kinds)?,
        };
        Some(if null { nullable(ty) } else { ty })
    }

    /// A subject about the one JSON type `kind`.
    pub(super) fn of_type(&mut self, subject: &Subject<'_>, kind: &str) -> Option<Type> {
        match kind {
            "object" => self.object(subject),
            "array" => self.array(subject),
            "string" => self.string(subject),
            "integer" | "number" => self.number(subject, kind),
            _ => Some(Type::Boolean),
        }
    }

    fn listed_strings(&mut self, subject: &Subject<'_>, listed: &Listed) -> Option<Type> {
        if !self.keywords_apply(&subject.parts, &["string".to_owned()]) {
            return None;
        }
        let ty = self.listed(subject, listed)?;
        Some(if listed.null { nullable(ty) } else { ty })
    }

    /// Whether every keyword is known, is well-formed, and has somebody to enforce it.
    pub(super) fn keywords_are_enforced(&mut self, place: &Place) -> bool {
        let Value::Object(keywords) = self.schema(place) else {
            let is_schema = self.schema(place).is_boolean();
            let found = json_type(self.schema(place));
            return is_schema
                || self
                    .problem::<()>(place, format!("expected a schema, found {found}"))
                    .is_some();
        };
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
            } else if keyword.by == Enforcer::Refused && !keyword.is_off(value) && !self.is_settled(place, name) {
                self.problem::<()>(
                    &at,
                    format!(
                    "nothing enforces `{name}` yet: give `Generator::replace` a hand-written type for this subschema"
                ),
                );
            } else if let Err((at, message)) = self.branches_are_told_apart(place, name) {
                self.problem::<()>(&at, message);
            } else if let Some(message) = misplaced(name, value) {
                self.problem::<()>(&at, message);
            }
        }
        self.problems.len() == before
    }

    /// Whether each assertion is about a type that instances have. One that is not asserts nothing, and is likely meant
    /// otherwise.
    pub(super) fn keywords_apply(&mut self, parts: &[Part], kinds: &[String]) -> bool {
        let before = self.problems.len();
        for part in parts {
            let place = part.place();
            // What a part says without a type, beside others that have one, is about fewer types than it might be.
            if parts.len() > 1 && self.schema(place).get("type").is_none() {
                continue;
            }
            for name in self.keywords(place).keys() {
                let on = table::find(name).map_or("", |keyword| keyword.on);
                let is_about = |kind: &String| kind == on || (on == "number" && kind == "integer");
                if !on.is_empty() && !kinds.iter().any(is_about) {
                    let of = if kinds.is_empty() {
                        "null".to_owned()
                    } else {
                        kinds.join("`, `")
                    };
                    let at = place.child(&format!("/{}", table::escape(name)));
                    let message = format!("`{name}` is about type `{on}`, but instances here are of type `{of}`");
                    self.problem::<()>(&at, message);
                }
            }
        }
        self.problems.len() == before
    }

    fn array(&mut self, subject: &Subject<'_>) -> Option<Type> {
        let (min, max) = self.bounds(&subject.parts, "minItems", "maxItems")?;
        let places: Vec<Place> = self
            .each(&subject.parts, "items")
            .into_iter()
            .map(|(place, _)| place)
            .collect();
        let hint = Hint::below(&subject.hint.parent, format!("{}Item", subject.hint.otherwise));
        let items = self.all(&places, &hint)?;
        let location = places
            .first()
            .map_or(String::new(), |place| format!("/items{}", self.followed(place).0));
        Some(Type::Array {
            location,
            items: Box::new(items),
            min,
            max,
        })
    }

    /// A lower and an upper bound on a count.
    pub(super) fn bounds(&mut self, parts: &[Part], min: &str, max: &str) -> Option<(usize, usize)> {
        let bound = |(place, value): (Place, &Value)| table::count(value).map(|count| (count, place));
        let least = self
            .each(parts, min)
            .into_iter()
            .filter_map(bound)
            .max_by_key(|(count, _)| *count);
        let most = self
            .each(parts, max)
            .into_iter()
            .filter_map(bound)
            .min_by_key(|(count, _)| *count);
        if let (Some((least, place)), Some((most, _))) = (&least, &most) {
            if least > most {
                let message = format!("`{min}` {least} is above `{max}` {most}: no instance can obey both");
                return self.problem(place, message);
            }
        }
        Some((
            least.map_or(0, |(least, _)| least),
            most.map_or(usize::MAX, |(most, _)| most),
        ))
    }

    /// The JSON types that all parts allow.
    fn types(&mut self, parts: &[Part]) -> Option<Types> {
        const NAMES: &[&str] = &["object", "array", "string", "boolean", "integer", "number", "null"];
        let mut types = Types {
            names: None,
            null: false,
        };
        for (place, value) in self.each(parts, "type") {
            let names = type_names(value);
            if let Some(other) = names.iter().find(|name| !NAMES.contains(&name.as_str())) {
                return self.problem(&place, format!("`{other}` is not the name of a type"));
            }
            if names.is_empty() {
                return self.problem(&place, "`type` lists no type");
            }
            types = types.and(&names);
        }
        Some(types)
    }

    /// Whether `null` is allowed beside other values that an assertion constrains.
    pub(super) fn parts_allow_null(&self, parts: &[Part]) -> bool {
        if let Some(null) = self.choice_allows_null(parts) {
            return null;
        }
        let own = |part: &Part| matches!(part, Part::Own(_));
        let listed = ["enum", "const"].iter().any(|name| !self.each(parts, name).is_empty());
        let mut types = Types {
            names: None,
            null: false,
        };
        for (_, value) in self.each(parts, "type") {
            types = types.and(&type_names(value));
        }
        types.null || (types.names.is_none() && !listed && !parts.is_empty() && parts.iter().all(own))
    }

    pub(super) fn allows_null(&self, place: &Place) -> bool {
        let parts = self.flatten(std::slice::from_ref(place));
        parts.is_ok_and(|flat| self.parts_allow_null(&flat.parts))
    }

    /// The strings, and perhaps `null`, that `enum` and `const` leave, if they leave no other value.
    fn only_listed(&self, parts: &[Part], types: &Types) -> Option<Listed> {
        let lists = self
            .each(parts, "enum")
            .into_iter()
            .map(|(_, values)| values.as_array().cloned());
        let values = self
            .each(parts, "const")
            .into_iter()
            .map(|(_, value)| Some(vec![value.clone()]));
        let lists: Vec<Vec<Value>> = lists.chain(values).flatten().collect();
        let (first, rest) = lists.split_first()?;
        let allowed = |name: &str| {
            types
                .names
                .as_ref()
                .is_none_or(|names| names.iter().any(|listed| listed == name))
        };
        let mut found = Listed {
            strings: Vec::new(),
            null: false,
            null_is_left_out: false,
        };
        for value in first
            .iter()
            .filter(|value| rest.iter().all(|list| list.contains(value)))
        {
            match value {
                Value::Null => found.null |= types.null || types.names.is_none(),
                Value::String(text) if allowed("string") => found.strings.push(text.clone()),
                Value::String(_) => {}
                other if allowed(type_name(other)) || other.is_i64() && allowed("integer") => return None,
                _ => {}
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        found.strings.retain(|text| seen.insert(text.clone()));
        found.null_is_left_out = types.null && !found.null;
        Some(found)
    }

    /// The annotations of a subschema and, as far as it has none, of what it refers to.
    pub(super) fn docs(&self, place: &Place) -> Docs {
        let (_, followed) = self.followed(place);
        docs(self.schema(place)).or(docs(self.schema(&followed)))
    }

    /// The assertions of `parts`, one line each.
    pub(super) fn enforced(&self, parts: &[Part]) -> Vec<String> {
        let mut lines = Vec::new();
        for part in parts {
            for line in enforced(&match part {
                Part::Own(place) => Value::Object(self.keywords(place)),
                part => self.schema(part.place()).clone(),
            }) {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        lines
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

    /// The types of these that `names`, another `type`, allows as well.
    fn and(self, names: &[String]) -> Types {
        let has = |name: &str| names.iter().any(|other| other == name);
        let Some(mine) = self.names else {
            let mut listed: Vec<String> = names.iter().filter(|name| *name != "null").cloned().collect();
            if has("number") {
                listed.retain(|name| name != "integer");
            }
            return Types {
                names: Some(listed),
                null: has("null"),
            };
        };
        let both = mine.into_iter().filter_map(|name| match name.as_str() {
            "number" if has("integer") && !has("number") => Some("integer".to_owned()),
            "integer" if has("number") => Some(name),
            other => has(other).then_some(name),
        });
        Types {
            names: Some(both.collect()),
            null: self.null && has("null"),
        }
    }
}

/// Whether a keyword location leads through a reference.
fn is_reference(steps: &str) -> bool {
    steps.contains("/$ref") || steps.contains("/$dynamicRef")
}

fn type_names(value: &Value) -> Vec<String> {
    match value {
        Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        name => name.as_str().map(str::to_owned).into_iter().collect(),
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

/// What is wrong with a keyword that says which document this is.
fn misplaced(name: &str, value: &Value) -> Option<String> {
    let other = name == "$schema" && value.as_str().map(|uri| uri.trim_end_matches('#')) != Some(DIALECT);
    other.then(|| format!("{value} is not a dialect that is understood, which is {DIALECT}"))
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
        asserting(name)
            && !matches!(name.as_str(), "properties" | "required" | "oneOf" | "anyOf")
            && !IN_PLACE.contains(&name.as_str())
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
