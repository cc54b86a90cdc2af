//! The assertions on objects: what they are, and how they apply.

use std::borrow::Cow;

use super::location::Keyword;
use super::{Check, Reporter};
use crate::__private::object::{Missing, Needed, Unknown};
use crate::count::{Bounds, Noun};
use crate::json::Json;
use crate::names::Step;

/// What a subschema asserts of objects.
#[derive(Clone, Copy)]
pub struct Object {
    /// `properties`.
    pub properties: &'static [(&'static str, &'static Check)],
    /// `patternProperties`.
    pub patterns: &'static [PatternProperty],
    /// `additionalProperties` or `unevaluatedProperties`.
    pub others: Option<&'static Others>,
    /// `required`.
    pub required: &'static [&'static str],
    /// `dependentRequired`: a name, and those that it needs.
    pub dependent: &'static [(&'static str, &'static [&'static str])],
    /// `propertyNames`.
    pub names: Option<&'static Check>,
    /// `minProperties`.
    pub min: usize,
    /// `maxProperties`.
    pub max: usize,
    /// What messages call its entries.
    pub entries: Noun,
}

impl Object {
    pub(super) fn asserts(&self) -> bool {
        let of_some = !self.properties.is_empty() || !self.patterns.is_empty() || !self.required.is_empty();
        let of_all = self.others.is_some() || self.names.is_some() || self.min > 0 || self.max < usize::MAX;
        of_some || of_all || !self.dependent.is_empty()
    }

    /// Nothing is asserted.
    pub const ANY: Object = Object {
        properties: &[],
        patterns: &[],
        others: None,
        required: &[],
        dependent: &[],
        names: None,
        min: 0,
        max: usize::MAX,
        entries: Noun::PROPERTIES,
    };

    /// The names that it gives to properties.
    fn known(&self) -> impl Iterator<Item = &'static str> {
        let properties = self.properties.iter().map(|(name, _)| *name);
        properties.chain(self.required.iter().copied())
    }

    /// Whether it speaks of the property `name`.
    fn evaluates(&self, name: &str) -> bool {
        self.others.is_some()
            || self.known().any(|known| known == name)
            || self.patterns.iter().any(|pattern| (pattern.matches)(name))
    }
}

/// An entry of `patternProperties`.
#[derive(Clone, Copy)]
pub struct PatternProperty {
    /// The pattern, as the schema has it.
    pub source: &'static str,
    /// Whether a name matches it.
    pub matches: fn(&str) -> bool,
    /// The subschema for the values.
    pub check: &'static Check,
}

/// What is said of the properties that neither `properties` nor `patternProperties` is about.
#[derive(Clone, Copy)]
pub struct Others {
    /// `additionalProperties` or `unevaluatedProperties`.
    pub keyword: &'static str,
    /// The subschema for their values.
    pub check: &'static Check,
    /// The names that it leaves alone as well, since a subschema applied in place evaluates them.
    pub evaluated: &'static [&'static str],
    /// The same by patterns.
    pub evaluated_patterns: &'static [fn(&str) -> bool],
}

impl Others {
    /// `additionalProperties`.
    pub const fn additional(check: &'static Check) -> Others {
        Others {
            keyword: "additionalProperties",
            check,
            evaluated: &[],
            evaluated_patterns: &[],
        }
    }

    /// Whether an in-place subschema evaluates the property `name`.
    fn leaves_alone(&self, name: &str) -> bool {
        self.evaluated.contains(&name) || self.evaluated_patterns.iter().any(|matches| matches(name))
    }

    fn location(&self) -> &'static str {
        match self.keyword {
            "unevaluatedProperties" => "/unevaluatedProperties",
            _ => "/additionalProperties",
        }
    }
}

impl<'t> Reporter<'t> {
    /// Reports the properties that no keyword evaluates, where a schema is read as if it were closed.
    pub(super) fn unevaluated(&mut self, check: &Check, json: Json<'t>) {
        let mut objects = Vec::new();
        check.objects(json, &mut objects);
        let known: Vec<&str> = objects.iter().flat_map(|object| object.known()).collect();
        let names_some = |object: &&Object| !object.patterns.is_empty() || !object.dependent.is_empty();
        if known.is_empty() && !objects.iter().any(names_some) {
            return;
        }
        for (name, _) in json.entries() {
            let spelled = name.string().ok().filter(|_| !self.is_truncated());
            let Some(spelled) = spelled else { return };
            if !objects.iter().any(|object| object.evaluates(&spelled)) {
                self.unknown("additionalProperties", (name, Step::Name(spelled)), &known);
            }
        }
    }

    pub(super) fn object(&mut self, object: &Object, json: Json<'t>) {
        let entries = json.entries();
        let found = entries.clone().count();
        let bounds = Bounds::of_properties(object.min, object.max, object.entries);
        self.bounds(json, found, bounds);
        self.missing(object, json);
        for (name, value) in entries {
            if self.is_truncated() {
                return;
            }
            if let Ok(spelled) = name.string() {
                self.entry(object, (name, spelled), value);
            }
        }
    }

    fn entry(&mut self, object: &Object, (name, spelled): (Json<'t>, Cow<'t, str>), value: Json<'t>) {
        if let Some(check) = object.names {
            self.name = Some(name);
            self.in_place("/propertyNames", |reporter| reporter.apply(check, name));
            self.name = None;
        }
        let step = Step::Name(spelled);
        let Step::Name(spelled) = &step else { return };
        let mut evaluated = false;
        if let Some((known, check)) = object.properties.iter().find(|(known, _)| known == spelled) {
            evaluated = true;
            let location = [Keyword::Pointer("/properties"), Keyword::Name(known)];
            self.inside(&step, &location, |reporter| reporter.instance(check, value));
        }
        for pattern in object.patterns.iter().filter(|pattern| (pattern.matches)(spelled)) {
            evaluated = true;
            let location = [Keyword::Pointer("/patternProperties"), Keyword::Name(pattern.source)];
            self.inside(&step, &location, |reporter| reporter.instance(pattern.check, value));
        }
        let others = object
            .others
            .filter(|others| !evaluated && !others.leaves_alone(spelled));
        match others {
            None => {}
            Some(others) if others.check.is_never() => {
                let known: Vec<&str> = object.known().collect();
                self.unknown(others.keyword, (name, step), &known);
            }
            Some(others) => {
                let location = [Keyword::Pointer(others.location())];
                self.inside(&step, &location, |reporter| reporter.instance(others.check, value));
            }
        }
    }

    /// Reports a property that is not allowed.
    fn unknown(&mut self, keyword: &'static str, (name, step): (Json<'t>, Step<'t>), known: &[&str]) {
        let Step::Name(spelled) = &step else { return };
        let message = Unknown { name: spelled, known };
        let offset = self.offset(name);
        self.inside(&step, &[], |reporter| reporter.push(keyword, offset, None, &message));
    }

    fn missing(&mut self, object: &Object, json: Json<'t>) {
        let has = |name: &str| json.property(name).is_some();
        for name in object.required.iter().filter(|name| !has(name)) {
            self.push("required", self.offset(json), Some(name), &Missing(name));
        }
        for (trigger, needed) in object.dependent.iter().filter(|(trigger, _)| has(trigger)) {
            for needed in needed.iter().filter(|needed| !has(needed)) {
                let message = Needed(trigger, needed);
                self.push("dependentRequired", self.offset(json), Some(needed), &message);
            }
        }
    }
}

impl Check {
    /// Collects what is said of an object here and in the subschemas that are applied in place to it.
    fn objects(&self, json: Json<'_>, objects: &mut Vec<&'static Object>) {
        objects.push(self.object);
        let chosen = self.choices.iter().filter_map(|choice| choice.branch_for(json));
        let in_place = self.in_place.iter().map(|(_, check)| *check);
        in_place.chain(chosen).for_each(|check| check.objects(json, objects));
    }
}
