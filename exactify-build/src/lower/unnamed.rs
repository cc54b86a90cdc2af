//! The properties that have no name in the schema: which patterns and which keyword speak of them.

use super::report::Refused;
use super::Lowering;
use crate::model::{Class, Docs, PropertyMap, Type, Unnamed};
use crate::name::{camel, snake, unique};
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

    /// The properties that have no name in the schema.
    pub(super) fn unnamed(&mut self, scopes: &[Scope], parent: &str) -> Result<Unnamed, Refused> {
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
                let of = match matched(&patterns, &matches).as_slice() {
                    [source] => camel(beginning(source)),
                    _ => String::new(),
                };
                let hint = NameHint::below(parent, format!("{parent}{of}Value"));
                let ty = self.all(&places, &hint)?;
                classes.push(Class { matches, ty, map: None });
            }
        }
        let maps = self.property_maps(scopes, &patterns, &mut classes);
        // Without patterns there is one class of names, and nothing to tell.
        if patterns.is_empty() {
            classes.clear();
        }
        Ok(Unnamed {
            maps,
            patterns,
            classes,
        })
    }

    /// What holds the properties of `classes`: one map for each type of those that match patterns, and one for the others.
    fn property_maps(
        &self,
        scopes: &[Scope],
        patterns: &[(String, Pattern)],
        classes: &mut [Class],
    ) -> Vec<PropertyMap> {
        let mut possible: Vec<&mut Class> = classes.iter_mut().filter(|class| class.ty != Type::Never).collect();
        let mut types: Vec<Type> = Vec::new();
        for class in possible.iter().filter(|class| class.count() == 1) {
            if !types.contains(&class.ty) {
                types.push(class.ty.clone());
            }
        }
        let number = |class: &Class| match class.count() {
            0 => Some(0),
            _ => types.iter().position(|ty| *ty == class.ty).map(|index| index + 1),
        };
        // Where no map has the type of names that match several patterns, one holds all properties.
        if possible.iter().all(|class| number(class).is_some()) {
            possible.iter_mut().for_each(|class| class.map = number(class));
        } else {
            types.clear();
            possible.iter_mut().for_each(|class| class.map = Some(0));
        }
        let mut maps = Vec::new();
        for (index, values) in types.into_iter().enumerate() {
            let number = index + 1;
            let own = possible
                .iter()
                .filter(|class| class.map == Some(number) && class.count() == 1);
            let sources: Vec<&String> = own.flat_map(|class| matched(patterns, &class.matches)).collect();
            let places = scopes.iter().flat_map(|scope| {
                let own = scope.patterns.iter().filter(|(source, _)| sources.contains(&source));
                own.map(|(source, _)| scope.pattern_place(source))
            });
            let docs = self.schemas.docs_of_all(&places.collect::<Vec<_>>());
            let key = match sources.as_slice() {
                [source] => snake(&format!("matching {}", beginning(source))),
                _ => "matching".to_owned(),
            };
            maps.push(PropertyMap {
                number,
                patterns: sources.into_iter().cloned().collect(),
                key,
                docs,
                values,
            });
        }
        let keys = unique(maps.iter().map(|map| map.key.clone()), "matching");
        maps.iter_mut().zip(keys).for_each(|(map, key)| map.key = key);
        let mut others = possible
            .iter()
            .filter(|class| class.map == Some(0))
            .map(|class| &class.ty);
        if let Some(first) = others.next() {
            // Values of several types are kept as their text, and checked.
            let is_one = others.all(|ty| ty == first);
            maps.push(PropertyMap {
                number: 0,
                patterns: Vec::new(),
                key: "extra".to_owned(),
                docs: Docs::default(),
                values: if is_one { first.clone() } else { Type::Any },
            });
        }
        maps
    }
}

/// The sources of the patterns that a name `matches`.
fn matched<'p>(patterns: &'p [(String, Pattern)], matches: &[bool]) -> Vec<&'p String> {
    let matched = patterns.iter().zip(matches).filter(|(_, matches)| **matches);
    matched.map(|((source, _), _)| source).collect()
}

/// The text with which all that a pattern matches begins, as far as its source shows it.
fn beginning(source: &str) -> &str {
    let Some(source) = source.strip_prefix('^') else {
        return "";
    };
    let end = source.find(|c: char| !c.is_alphanumeric() && !"-_ ".contains(c));
    let (beginning, rest) = source.split_at(end.unwrap_or(source.len()));
    match rest.starts_with(['|', '?', '*', '{']) {
        true => "",
        false => beginning,
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
