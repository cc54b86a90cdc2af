//! One subschema: which JSON types it is about, and what becomes of it.

use super::report::Refused;
use super::Lowering;
use crate::json_type;
use crate::model::Type;
use crate::place::Place;
use crate::schemas::{table, Conjunct, Fault, Flat, NameHint, Subject};

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
    ) -> Result<Type, Refused> {
        match conjuncts.as_slice() {
            [] => return Ok(Type::Any),
            [Conjunct::Replaced(_, path)] => return Ok(Type::Replaced(path.clone())),
            _ => {}
        }
        let subject = self.schemas.subject(places, conjuncts, hint);
        self.shaped(&subject)
    }

    /// The type of a subject; one that keeps the text if no other says what the values are.
    pub(super) fn shaped(&mut self, subject: &Subject<'_>) -> Result<Type, Refused> {
        let typed = self.typed(subject);
        match typed {
            Err(Refused::Shapeless) => self.kept(subject),
            typed => typed,
        }
    }

    fn typed(&mut self, subject: &Subject<'_>) -> Result<Type, Refused> {
        let is_never = |conjunct: &Conjunct| matches!(conjunct, Conjunct::Never(_));
        if subject.conjuncts.iter().any(is_never) {
            return Ok(Type::Never);
        }
        let is_replaced = |conjunct: &Conjunct| matches!(conjunct, Conjunct::Replaced(..));
        if subject.conjuncts.iter().any(is_replaced) {
            return Err(Refused::Shapeless);
        }
        if self.schemas.lists_values(&subject.conjuncts) {
            return match self.schemas.listed_values(&subject.conjuncts) {
                Some(listed) => self.listed(subject, listed),
                None => Err(Refused::Shapeless),
            };
        }
        let is_undecided = self.schemas.is_undecided(&subject.conjuncts);
        let chosen = if is_undecided { None } else { self.choice(subject)? };
        if let Some(chosen) = chosen {
            return Ok(chosen);
        }
        let tried = if is_undecided { self.tried(subject)? } else { None };
        if let Some(tried) = tried {
            return Ok(tried);
        }
        let types = self.schemas.types(&subject.conjuncts);
        if is_undecided || self.schemas.is_guarded(&subject.conjuncts) {
            return self.guarded(subject, types.as_deref());
        }
        // Subschemas that hold together may leave nothing.
        if types.as_ref().is_some_and(Vec::is_empty) {
            let last = self.schemas.each(&subject.conjuncts, "type").pop();
            if let (Some((place, _)), [_]) = (last, subject.sources.as_slice()) {
                let message = "no JSON type is left that every `type` here allows: no instance can obey all";
                let _ = self.unsatisfiable(&place, message);
            }
            return Ok(Type::Never);
        }
        let mut names = types.unwrap_or_else(|| json_type::names().map(str::to_owned).collect());
        let all = names.len();
        names.retain(|name| name != "null");
        let null = names.len() < all;
        let ty = match names.as_slice() {
            [] => return Ok(Type::Null),
            [ty] => self.of_type(subject, ty)?,
            types => self.union(subject, types)?,
        };
        Ok(if null { ty.or_null() } else { ty })
    }

    /// A subject about the one JSON type `ty`.
    pub(super) fn of_type(&mut self, subject: &Subject<'_>, ty: &str) -> Result<Type, Refused> {
        match ty {
            "object" => self.object(subject, false),
            "array" => self.array(subject),
            "string" => self.string(subject),
            "integer" | "number" => self.number(subject, ty),
            _ => Ok(Type::Boolean),
        }
    }

    /// The conjuncts of all subschemas at `places`, if every keyword that was met on the way is enforced.
    pub(super) fn enforced_flat(&mut self, places: &[Place]) -> Result<Flat, Refused> {
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
    pub(super) fn bounds(&mut self, conjuncts: &[Conjunct], min: &str, max: &str) -> Result<Bounds, Refused> {
        let counts = |name: &str| {
            let values = self.schemas.each(conjuncts, name).into_iter();
            values.filter_map(|(place, value)| Some((table::count(value)?, place)))
        };
        let least = counts(min).max_by_key(|(count, _)| *count);
        let most = counts(max).min_by_key(|(count, _)| *count);
        if let (Some((least, place)), Some((most, _))) = (&least, &most) {
            if least > most {
                let message = format!("`{min}` {least} is above `{max}` {most}: no instance can obey both");
                return Err(self.unsatisfiable(place, message));
            }
        }
        Ok(Bounds {
            min: least.map_or(0, |(least, _)| least),
            max: most.map_or(usize::MAX, |(most, _)| most),
        })
    }
}
