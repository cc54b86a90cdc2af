//! The properties that have no name in the schema: which patterns and which keyword speak of them.

use super::report::Refused;
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
    pub(super) fn scopes(&mut self, conjuncts: &[Conjunct]) -> Result<Vec<Scope>, Refused> {
        let mut scopes = Vec::new();
        for conjunct in conjuncts {
            let place = conjunct.place();
            let keywords = self.schemas.keywords(place);
            let mut patterns = Vec::new();
            for source in names(&keywords, "patternProperties") {
                let at = place.child(&format!("/patternProperties/{}", escape(source)));
                patterns.push((source.clone(), self.compiled(&at, source)?));
            }
            let others = if keywords.contains_key("additionalProperties") {
                let own = Evaluated {
                    names: names(&keywords, "properties").cloned().collect(),
                    patterns: patterns.clone(),
                    all: false,
                };
                Some(("additionalProperties", own))
            } else if keywords.contains_key("unevaluatedProperties") {
                // Where the instance decides what is evaluated, the check sees to the others.
                let evaluated = self.schemas.evaluated(place).filter(|evaluated| !evaluated.all);
                evaluated.map(|evaluated| ("unevaluatedProperties", evaluated))
            } else {
                None
            };
            let keyword = others.as_ref().map_or("", |(keyword, _)| keyword);
            scopes.push(Scope {
                place: place.child(&format!("/{keyword}")),
                schema: place.clone(),
                patterns,
                others,
            });
        }
        Ok(scopes)
    }

    /// The properties that have no name in the schema, or `None` if there are none.
    pub(super) fn unnamed(&mut self, scopes: &[Scope], parent: &str) -> Result<Option<Unnamed>, Refused> {
        let mut patterns: Vec<(String, Pattern)> = Vec::new();
        for scope in scopes {
            let exempt = scope.others.iter().flat_map(|(_, evaluated)| &evaluated.patterns);
            for (source, pattern) in scope.patterns.iter().chain(exempt) {
                if !patterns.iter().any(|(known, _)| known == source) {
                    patterns.push((source.clone(), pattern.clone()));
                }
            }
        }
        if patterns.len() > MAX_PATTERNS {
            return Err(Refused::Shapeless);
        }
        let mut classes = Vec::new();
        for mask in 0..1_usize << patterns.len() {
            let matches: Vec<bool> = (0..patterns.len()).map(|index| mask >> index & 1 == 1).collect();
            let wanted = patterns.iter().zip(&matches);
            let wanted: Vec<(&Pattern, bool)> = wanted.map(|((_, pattern), wanted)| (pattern, *wanted)).collect();
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
        // Names that match a pattern are not unknown, though their values may be anything as well.
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
}

impl Scope {
    pub fn pattern_place(&self, source: &str) -> Place {
        self.schema.child(&format!("/patternProperties/{}", escape(source)))
    }

    pub fn exempts(&self, name: &str) -> bool {
        self.others.as_ref().is_some_and(|(_, evaluated)| {
            let matching = |(_, pattern): &(_, Pattern)| pattern.is_match(name);
            evaluated.names.contains(name) || evaluated.patterns.iter().any(matching)
        })
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
        let leaves_alone =
            |(_, evaluated): &(_, Evaluated)| evaluated.patterns.iter().any(|(source, _)| is_matched(source));
        if scope.others.as_ref().is_some_and(|others| !leaves_alone(others)) {
            places.push(scope.place.clone());
        }
    }
    places
}

fn names<'a>(keywords: &'a Map, keyword: &str) -> impl Iterator<Item = &'a String> {
    let entries = keywords.get(keyword).and_then(Value::as_object);
    entries.into_iter().flat_map(Map::keys)
}
