//! One subschema: which keywords it has, which JSON type it is about, and what becomes of it.

use exactify::__private::object::nearest;

use super::report::Reported;
use super::{older, Lowering};
use crate::json_type;
use crate::model::Type;
use crate::place::{escape, Place};
use crate::read;
use crate::schemas::table::{self, Enforcer, KEYWORDS};
use crate::schemas::{type_names, Conjunct, Fault, Flat, NameHint, StringValues, Subject};
use crate::value::{Map, Value};

/// A lower and an upper bound on a count.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub min: usize,
    pub max: usize,
}

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

impl Lowering<'_> {
    /// What was not met before: `conjuncts`, of the subschemas at `places`.
    pub(super) fn fresh(
        &mut self,
        places: &[Place],
        conjuncts: Vec<Conjunct>,
        hint: &NameHint,
    ) -> Result<Type, Reported> {
        match conjuncts.as_slice() {
            [] => return Ok(Type::Any),
            [Conjunct::Replaced(_, path)] => return Ok(Type::Replaced(path.clone())),
            _ => {}
        }
        let subject = self.schemas.subject(places, conjuncts, hint);
        if subject
            .conjuncts
            .iter()
            .any(|conjunct| matches!(conjunct, Conjunct::Never(_)))
        {
            return Ok(Type::Never);
        }
        for conjunct in &subject.conjuncts {
            if let Conjunct::Replaced(place, path) = conjunct {
                let message = format!("`{path}` stands for this subschema, beside which no other may assert anything");
                return Err(self.problem(place, message));
            }
        }
        self.typed(&subject)
    }

    pub(super) fn typed(&mut self, subject: &Subject<'_>) -> Result<Type, Reported> {
        if let Some(chosen) = self.choice(subject)? {
            return Ok(chosen);
        }
        let types = self.types(&subject.conjuncts)?;
        // Subschemas that hold together may leave nothing.
        if types.as_ref().is_some_and(Vec::is_empty) {
            return Ok(Type::Never);
        }
        if self.schemas.lists_values(&subject.conjuncts) {
            return match self.schemas.string_values(&subject.conjuncts, types.as_deref()) {
                Some(listed) if !listed.strings.is_empty() => self.typed_string_enum(subject, &listed),
                _ => self.value_enum(subject, types),
            };
        }
        let mut names = types.unwrap_or_else(|| json_type::names().map(str::to_owned).collect());
        let all = names.len();
        names.retain(|name| name != "null");
        let null = names.len() < all;
        self.keywords_apply(&subject.conjuncts, &names)?;
        let ty = match names.as_slice() {
            [] => return Ok(Type::Null),
            [kind] => self.of_type(subject, kind)?,
            kinds => self.union(subject, kinds)?,
        };
        Ok(if null { ty.or_null() } else { ty })
    }

    /// The names of the JSON types that all conjuncts allow.
    fn types(&mut self, conjuncts: &[Conjunct]) -> Result<Option<Vec<String>>, Reported> {
        for (place, value) in self.schemas.each(conjuncts, "type") {
            let names = type_names(value);
            let is_other = |name: &&String| json_type::listed(&Value::String((*name).clone())).is_none();
            if let Some(other) = names.iter().find(is_other) {
                return Err(self.problem(&place, format!("`{other}` is not the name of a type")));
            }
            if names.is_empty() {
                return Err(self.problem(&place, "`type` lists no type"));
            }
        }
        Ok(self.schemas.types(conjuncts))
    }

    /// A subject about the one JSON type `kind`.
    pub(super) fn of_type(&mut self, subject: &Subject<'_>, kind: &str) -> Result<Type, Reported> {
        match kind {
            "object" => self.object(subject),
            "array" => self.array(subject),
            "string" => self.string(subject),
            "integer" | "number" => self.number(subject, kind),
            _ => Ok(Type::Boolean),
        }
    }

    fn typed_string_enum(&mut self, subject: &Subject<'_>, listed: &StringValues) -> Result<Type, Reported> {
        self.keywords_apply(&subject.conjuncts, &["string".to_owned()])?;
        let ty = self.string_enum(subject, listed)?;
        Ok(if listed.null { ty.or_null() } else { ty })
    }

    /// The conjuncts of all subschemas at `places`, if every keyword that was met on the way is enforced; `None` if a problem
    /// was noted.
    pub(super) fn enforced_flat(&mut self, places: &[Place]) -> Result<Flat, Reported> {
        let flat = match self.schemas.flatten(places) {
            Ok(flat) => flat,
            Err(Fault { place, message }) => return Err(self.problem(&place, message)),
        };
        let mut enforced = Ok(());
        for place in &flat.visited {
            enforced = enforced.and(self.keywords_are_enforced(place));
        }
        enforced.map(|()| flat)
    }

    /// Notes a problem unless every keyword is known, is well-formed, and has somebody to enforce it.
    fn keywords_are_enforced(&mut self, place: &Place) -> Result<(), Reported> {
        let Value::Object(keywords) = self.schemas.schema(place) else {
            return match self.schemas.schema(place) {
                Value::Bool(_) => Ok(()),
                other => Err(self.problem(place, format!("expected a schema, found {}", read::json_type(other)))),
            };
        };
        let mut enforced = Ok(());
        for (name, value) in keywords {
            let at = place.child(&format!("/{}", escape(name)));
            let Some(keyword) = table::find(name) else {
                enforced = Err(self.problem(&at, unknown(name, keywords)));
                continue;
            };
            if let Some(wanted) = keyword.value.refusal(value) {
                let hint = older::reworded(name, keywords).map_or(String::new(), |hint| format!(": {hint}"));
                enforced = Err(self.problem(
                    &at,
                    format!("`{name}`: expected {wanted}, found {}{hint}", shown(value)),
                ));
            } else if keyword.by == Enforcer::Refused
                && !keyword.is_off(value)
                && !self.schemas.is_constant(place, name)
            {
                enforced = Err(self.problem(
                    &at,
                    format!(
                    "nothing enforces `{name}` yet: give `Generator::replace` a hand-written type for this subschema"
                ),
                ));
            } else if let Err(Fault { place: at, message }) = self.schemas.branches_are_told_apart(place, name) {
                enforced = Err(self.problem(&at, message));
            } else if let Some(message) = misplaced(name, value) {
                enforced = Err(self.problem(&at, message));
            }
        }
        enforced
    }

    /// Notes a problem unless each assertion is about a type that instances have. One that is not asserts nothing, and is likely meant
    /// otherwise.
    pub(super) fn keywords_apply(&mut self, conjuncts: &[Conjunct], kinds: &[String]) -> Result<(), Reported> {
        let mut apply = Ok(());
        for conjunct in conjuncts {
            let place = conjunct.place();
            // What a conjunct says without a type, beside others that have one, is about fewer types than it might be.
            if conjuncts.len() > 1 && self.schemas.schema(place).get("type").is_none() {
                continue;
            }
            for (name, value) in &self.schemas.keywords(place) {
                let on = self.schemas.dialect.find(name, value).map_or("", |keyword| keyword.on);
                let is_about = |kind: &String| kind == on || (on == "number" && kind == "integer");
                if !on.is_empty() && !kinds.iter().any(is_about) {
                    let of = if kinds.is_empty() {
                        "null".to_owned()
                    } else {
                        kinds.join("`, `")
                    };
                    let at = place.child(&format!("/{}", escape(name)));
                    let message = format!("`{name}` is about type `{on}`, but instances here are of type `{of}`");
                    apply = Err(self.problem(&at, message));
                }
            }
        }
        apply
    }

    /// The bounds on a count.
    pub(super) fn bounds(&mut self, conjuncts: &[Conjunct], min: &str, max: &str) -> Result<Bounds, Reported> {
        let bound = |(place, value): (Place, &Value)| table::count(value).map(|count| (count, place));
        let least = self
            .schemas
            .each(conjuncts, min)
            .into_iter()
            .filter_map(bound)
            .max_by_key(|(count, _)| *count);
        let most = self
            .schemas
            .each(conjuncts, max)
            .into_iter()
            .filter_map(bound)
            .min_by_key(|(count, _)| *count);
        if let (Some((least, place)), Some((most, _))) = (&least, &most) {
            if least > most {
                let message = format!("`{min}` {least} is above `{max}` {most}: no instance can obey both");
                return Err(self.problem(place, message));
            }
        }
        Ok(Bounds {
            min: least.map_or(0, |(least, _)| least),
            max: most.map_or(usize::MAX, |(most, _)| most),
        })
    }
}

/// What is wrong with a keyword that says which document this is.
fn misplaced(name: &str, value: &Value) -> Option<String> {
    let other = name == "$schema" && value.as_str().map(|uri| uri.trim_end_matches('#')) != Some(DIALECT);
    other.then(|| format!("{value} is not a dialect that is understood, which is {DIALECT}"))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) => read::json_type(value).to_owned(),
        plain => format!("{:.60}", plain.to_string()),
    }
}

/// That `name` is no keyword, and what is likely meant by it.
fn unknown(name: &str, keywords: &Map) -> String {
    if let Some(hint) = older::renamed(name, keywords) {
        return format!("unknown keyword `{name}`: {hint}");
    }
    let names: Vec<&str> = KEYWORDS.iter().map(|keyword| keyword.name).collect();
    let same = names.iter().copied().find(|known| known.eq_ignore_ascii_case(name));
    let near = same.or_else(|| nearest(name, &names));
    let hint = near.map_or(String::new(), |near| format!(": did you mean `{near}`?"));
    format!("unknown keyword `{name}`{hint} (annotations of your own begin with `x-`)")
}
