//! One subschema: which JSON types it is about, and what becomes of it.

use exactify::__private::object::nearest;

use super::report::Reported;
use super::Lowering;
use crate::json_type;
use crate::model::Type;
use crate::place::Place;
use crate::schemas::{table, type_names, Conjunct, Fault, Flat, NameHint, StringValues, Subject};
use crate::value::Value;

/// A lower and an upper bound on a count.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub min: usize,
    pub max: usize,
}

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
        let is_never = |conjunct: &Conjunct| matches!(conjunct, Conjunct::Never(_));
        if subject.conjuncts.iter().any(is_never) {
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
        self.report(self.schemas.misapplied(&subject.conjuncts, &names))?;
        let ty = match names.as_slice() {
            [] => return Ok(Type::Null),
            [ty] => self.of_type(subject, ty)?,
            types => self.union(subject, types)?,
        };
        Ok(if null { ty.or_null() } else { ty })
    }

    /// The names of the JSON types that all conjuncts allow.
    fn types(&mut self, conjuncts: &[Conjunct]) -> Result<Option<Vec<String>>, Reported> {
        for (place, value) in self.schemas.each(conjuncts, "type") {
            let names = type_names(value);
            let is_other = |name: &&String| json_type::listed(&Value::String((*name).clone())).is_none();
            if let Some(other) = names.iter().find(is_other) {
                let near = nearest(other, json_type::NAMES).map(|near| format!(": did you mean `{near}`?"));
                let near = near.unwrap_or_default();
                return Err(self.problem(&place, format!("`{other}` is not the name of a type{near}")));
            }
            if names.is_empty() {
                return Err(self.problem(&place, "`type` lists no type"));
            }
        }
        Ok(self.schemas.types(conjuncts))
    }

    /// A subject about the one JSON type `ty`.
    pub(super) fn of_type(&mut self, subject: &Subject<'_>, ty: &str) -> Result<Type, Reported> {
        match ty {
            "object" => self.object(subject),
            "array" => self.array(subject),
            "string" => self.string(subject),
            "integer" | "number" => self.number(subject, ty),
            _ => Ok(Type::Boolean),
        }
    }

    fn typed_string_enum(&mut self, subject: &Subject<'_>, listed: &StringValues) -> Result<Type, Reported> {
        self.report(self.schemas.misapplied(&subject.conjuncts, &["string".to_owned()]))?;
        let ty = self.string_enum(subject, listed)?;
        Ok(if listed.null { ty.or_null() } else { ty })
    }

    /// The conjuncts of all subschemas at `places`, if every keyword that was met on the way is enforced.
    pub(super) fn enforced_flat(&mut self, places: &[Place]) -> Result<Flat, Reported> {
        let flat = match self.schemas.flatten(places) {
            Ok(flat) => flat,
            Err(Fault { place, message }) => return Err(self.problem(&place, message)),
        };
        let faults: Vec<Fault> = flat
            .visited
            .iter()
            .flat_map(|place| self.schemas.faults(place))
            .collect();
        self.report(faults).map(|()| flat)
    }

    /// The bounds on a count.
    pub(super) fn bounds(&mut self, conjuncts: &[Conjunct], min: &str, max: &str) -> Result<Bounds, Reported> {
        let counts = |name: &str| {
            let values = self.schemas.each(conjuncts, name).into_iter();
            values.filter_map(|(place, value)| Some((table::count(value)?, place)))
        };
        let least = counts(min).max_by_key(|(count, _)| *count);
        let most = counts(max).min_by_key(|(count, _)| *count);
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
