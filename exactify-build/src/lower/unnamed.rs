//! The properties that have no name in the schema: which patterns and which keyword speak of them.

use super::report::Reported;
use super::Lowering;
use crate::model::{Class, Type, Unnamed};
use crate::pattern::{self, Pattern};
use crate::place::{escape, Place};
use crate::schemas::{Conjunct, Evaluated, NameHint};
use crate::value::{Map, Value};

/// More patterns than this would make more classes of names than anyone wants to read.
const MAX_PATTERNS: usize = 6;

impl Lowering<'_> {
    /// What each conjunct says of the properties that it does not name.
    pub(super) fn scopes(&mut self, conjuncts: &[Conjunct]) -> Result<Vec<Scope>, Reported> {
        let mut scopes = Vec::new();
        for conjunct in conjuncts {
            let place = conjunct.place();
            let keywords = self.schemas.keywords(place);
            let mut own = Evaluated::default();
            own.names
                .extend(entries(&keywords, "properties").map(|(name, _)| name.clone()));
            let mut patterns = Vec::new();
            for (source, _) in entries(&keywords, "patternProperties") {
                own.patterns.push(source.clone());
                match pattern::compile(source) {
                    Ok(pattern) => patterns.push((source.clone(), pattern)),
                    Err(error) => {
                        let place = place.child(&format!("/patternProperties/{}", escape(source)));
                        return Err(self.problem(&place, format!("`patternProperties`: {error}")));
                    }
                }
            }
            let others = if keywords.contains_key("additionalProperties") {
                Some(("additionalProperties", own))
            } else if keywords.contains_key("unevaluatedProperties") {
                let Some(evaluated) = self.schemas.evaluated(place) else {
                    let place = place.child("/unevaluatedProperties");
                    let message =
                        "which properties are evaluated depends on the instance here: nothing enforces that yet";
                    return Err(self.problem(&place, message));
                };
                (!evaluated.all).then_some(("unevaluatedProperties", evaluated))
            } else {
                None
            };
            let keyword = others.as_ref().map_or("", |(keyword, _)| keyword);
            let exempt = others.as_ref().map_or(Vec::new(), |(_, spoken)| spoken.matchers());
            scopes.push(Scope {
                place: place.child(&format!("/{keyword}")),
                schema: place.clone(),
                patterns,
                exempt,
                others,
            });
        }
        Ok(scopes)
    }

    /// The properties that have no name in the schema, or `None` if there are none.
    pub(super) fn unnamed(&mut self, scopes: &[Scope], parent: &str) -> Result<Option<Unnamed>, Reported> {
        let mut patterns: Vec<(String, Pattern)> = Vec::new();
        for scope in scopes {
            let exempt = scope
                .others
                .iter()
                .flat_map(|(_, spoken)| &spoken.patterns)
                .cloned()
                .zip(scope.exempt.clone());
            for (source, pattern) in scope.patterns.iter().cloned().chain(exempt) {
                if !patterns.iter().any(|(known, _)| *known == source) {
                    patterns.push((source, pattern));
                }
            }
        }
        if patterns.len() > MAX_PATTERNS {
            let message = format!(
                "{} patterns of property names, at most {MAX_PATTERNS} are supported",
                patterns.len()
            );
            return Err(self.problem(&scopes[0].schema, message));
        }
        let mut classes = Vec::new();
        for mask in 0..1_usize << patterns.len() {
            let matches: Vec<bool> = (0..patterns.len()).map(|index| mask >> index & 1 == 1).collect();
            let wanted: Vec<(&Pattern, bool)> = patterns
                .iter()
                .zip(&matches)
                .map(|((_, pattern), wanted)| (pattern, *wanted))
                .collect();
            if pattern::can_meet(&wanted) {
                let places = unnamed_places(scopes, &patterns, &matches);
                let hint = NameHint::below(parent, format!("{parent}Value"));
                let ty = self.all(&places, &hint)?;
                classes.push(Class { matches, ty });
            }
        }
        let mut values = classes.iter().map(|class| &class.ty).filter(|ty| **ty != Type::Never);
        let Some(first) = values.next() else { return Ok(None) };
        let value = if values.all(|ty| ty == first) {
            first.clone()
        } else {
            Type::Any
        };
        // Names that match a pattern are no unknown ones, though their values may be anything as well.
        if patterns.is_empty() || value != Type::Any && classes.iter().all(|class| class.ty == value) {
            classes.clear();
            patterns.clear();
        }
        Ok(Some(Unnamed {
            value,
            patterns,
            classes,
        }))
    }
}

/// What one conjunct says of properties besides those that it names.
pub(super) struct Scope {
    pub schema: Place,
    /// `patternProperties`.
    pub patterns: Vec<(String, Pattern)>,
    /// `additionalProperties` or `unevaluatedProperties`, and the names that it leaves alone.
    pub others: Option<(&'static str, Evaluated)>,
    /// Where that stands.
    pub place: Place,
    /// The patterns of names that it leaves alone.
    exempt: Vec<Pattern>,
}

impl Scope {
    pub fn pattern_place(&self, source: &str) -> Place {
        self.schema.child(&format!("/patternProperties/{}", escape(source)))
    }

    pub fn exempts(&self, name: &str) -> bool {
        let spoken = self
            .others
            .as_ref()
            .is_some_and(|(_, spoken)| spoken.names.contains(name));
        spoken || self.exempt.iter().any(|pattern| pattern.is_match(name))
    }
}

/// The subschemas for a name that no conjunct has, and that `matches` those of `patterns`.
pub(super) fn unnamed_places(scopes: &[Scope], patterns: &[(String, Pattern)], matches: &[bool]) -> Vec<Place> {
    let is_matched = |source: &String| {
        patterns
            .iter()
            .zip(matches)
            .any(|((known, _), matches)| known == source && *matches)
    };
    let mut places = Vec::new();
    for scope in scopes {
        let matching = scope.patterns.iter().filter(|(source, _)| is_matched(source));
        places.extend(matching.map(|(source, _)| scope.pattern_place(source)));
        if let Some((_, spoken)) = &scope.others {
            if !spoken.patterns.iter().any(is_matched) {
                places.push(scope.place.clone());
            }
        }
    }
    places
}

fn entries<'a>(keywords: &'a Map, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    keywords.get(name).and_then(Value::as_object).into_iter().flatten()
}
