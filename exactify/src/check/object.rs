//! The assertions on objects: what they are, and how they apply.

use std::borrow::Cow;

use super::apply::Extent;
use super::location::Keyword;
use super::{Check, Matcher, Reporter};
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
    /// `additionalProperties`.
    pub additional: Option<&'static Check>,
    /// `unevaluatedProperties`.
    pub unevaluated: Option<&'static Check>,
    /// `required`.
    pub required: &'static [&'static str],
    /// `dependentRequired`, or what else the schema's dialect calls it: a name, and those that it needs.
    pub dependent: &'static [(&'static str, &'static [&'static str])],
    /// The keyword of these.
    pub dependent_keyword: &'static str,
    /// `dependentSchemas`, or what else the schema's dialect calls it.
    pub schemas: &'static [(&'static str, &'static Check)],
    /// The keyword of these as a JSON Pointer.
    pub schemas_keyword: &'static str,
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
        let of_all = self.additional.is_some() || self.unevaluated.is_some() || self.names.is_some();
        let of_others = !self.dependent.is_empty() || !self.schemas.is_empty();
        of_some || of_all || of_others || self.min > 0 || self.max < usize::MAX
    }

    /// Nothing is asserted.
    pub const ANY: Object = Object {
        properties: &[],
        patterns: &[],
        additional: None,
        unevaluated: None,
        required: &[],
        dependent: &[],
        dependent_keyword: "dependentRequired",
        schemas: &[],
        schemas_keyword: "/dependentSchemas",
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

    /// Whether `properties` or `patternProperties` is about the property `name`.
    fn describes(&self, name: &str) -> bool {
        self.properties.iter().any(|(known, _)| *known == name)
            || self.patterns.iter().any(|pattern| (pattern.matches)(name))
    }
}

/// An entry of `patternProperties`.
#[derive(Clone, Copy)]
pub struct PatternProperty {
    /// The pattern, as the schema has it.
    pub source: &'static str,
    /// Whether a name matches it.
    pub matches: &'static Matcher,
    /// The subschema for the values.
    pub check: &'static Check,
}

impl<'t> Reporter<'t> {
    /// Reports the properties that no keyword names, where a schema is read as if it were closed.
    pub(super) fn unnamed(&mut self, check: &Check, json: Json<'t>) {
        let applied = self.applied(check, json);
        let objects: Vec<&Object> = applied.into_iter().map(|check| check.object).collect();
        let known: Vec<&str> = objects.iter().flat_map(|object| object.known()).collect();
        let names_some = |object: &&Object| !object.patterns.is_empty() || !object.dependent.is_empty();
        let is_about_all = |object: &&Object| object.additional.is_some() || object.unevaluated.is_some();
        if known.is_empty() && !objects.iter().any(names_some) || objects.iter().any(is_about_all) {
            return;
        }
        for (name, _) in json.entries() {
            let spelled = name.string().ok().filter(|_| !self.is_truncated());
            let Some(spelled) = spelled else { return };
            if !known.contains(&&*spelled) && !objects.iter().any(|object| object.describes(&spelled)) {
                self.unknown("additionalProperties", (name, Step::Name(spelled)), &known);
            }
        }
    }

    /// `unevaluatedProperties`: applies `unevaluated` to the properties that no other keyword of `check` and of what it
    /// applies in place is about.
    pub(super) fn unevaluated_properties(&mut self, check: &Check, unevaluated: &'static Check, json: Json<'t>) {
        let applied = self.applied(check, json);
        let objects: Vec<&Object> = applied.into_iter().map(|check| check.object).collect();
        let is_about_all = |(index, object): (usize, &&Object)| {
            object.additional.is_some() || index > 0 && object.unevaluated.is_some()
        };
        if objects.iter().enumerate().any(is_about_all) {
            return;
        }
        for (name, value) in json.entries() {
            let spelled = name.string().ok().filter(|_| !self.is_truncated());
            let Some(spelled) = spelled else { return };
            if !objects.iter().any(|object| object.describes(&spelled)) {
                self.other("unevaluatedProperties", &objects, unevaluated, (name, spelled), value);
            }
        }
    }

    pub(super) fn object(&mut self, object: &Object, json: Json<'t>, extent: Extent) {
        let entries = json.entries();
        if object.min > 0 || object.max < usize::MAX {
            let bounds = Bounds::of_properties(object.min, object.max, object.entries);
            self.bounds(json, entries.clone().count(), bounds);
        }
        self.missing(object, json);
        for (trigger, check) in object.schemas {
            if json.property(trigger).is_some() {
                let location = [Keyword::Pointer(object.schemas_keyword), Keyword::Name(trigger)];
                self.at(&[], &location, |reporter| reporter.apply(check, json));
            }
        }
        let asks_others = !object.patterns.is_empty() || object.additional.is_some() || object.names.is_some();
        if extent == Extent::Itself && object.names.is_none() {
            return;
        }
        // In which order properties are looked at matters to reports alone.
        if self.is_silent() && extent == Extent::Whole && !asks_others {
            for (known, check) in object.properties {
                if let (Some(value), false) = (json.property(known), self.is_truncated()) {
                    self.property(&Step::Name(Cow::Borrowed(known)), known, check, value);
                }
            }
            return;
        }
        for (name, value) in entries {
            if self.is_truncated() {
                return;
            }
            let Ok(spelled) = name.string() else { continue };
            if let Some(check) = object.names {
                self.name = Some(name);
                self.in_place("/propertyNames", |reporter| reporter.apply(check, name));
                self.name = None;
            }
            if extent == Extent::Whole {
                self.entry(object, (name, spelled), value);
            }
        }
    }

    /// A property that `properties` is about.
    fn property(&mut self, step: &Step<'t>, known: &'static str, check: &Check, value: Json<'t>) {
        let location = [Keyword::Pointer("/properties"), Keyword::Name(known)];
        self.inside(step, &location, |reporter| reporter.instance(check, value));
    }

    fn entry(&mut self, object: &Object, (name, spelled): (Json<'t>, Cow<'t, str>), value: Json<'t>) {
        let step = Step::Name(spelled);
        let Step::Name(spelled) = &step else { return };
        let mut evaluated = false;
        if let Some((known, check)) = object.properties.iter().find(|(known, _)| known == spelled) {
            evaluated = true;
            self.property(&step, known, check, value);
        }
        for pattern in object.patterns.iter().filter(|pattern| (pattern.matches)(spelled)) {
            evaluated = true;
            let location = [Keyword::Pointer("/patternProperties"), Keyword::Name(pattern.source)];
            self.inside(&step, &location, |reporter| reporter.instance(pattern.check, value));
        }
        if let (Some(additional), false, Step::Name(spelled)) = (object.additional, evaluated, step) {
            self.other("additionalProperties", &[object], additional, (name, spelled), value);
        }
    }

    /// A property that `keyword` is about, for which it has the subschema `check`.
    fn other(
        &mut self,
        keyword: &'static str,
        objects: &[&Object],
        check: &Check,
        (name, spelled): (Json<'t>, Cow<'t, str>),
        value: Json<'t>,
    ) {
        let step = Step::Name(spelled);
        if check.is_never() {
            let known: Vec<&str> = objects.iter().flat_map(|object| object.known()).collect();
            return self.unknown(keyword, (name, step), &known);
        }
        let location = match keyword {
            "unevaluatedProperties" => "/unevaluatedProperties",
            _ => "/additionalProperties",
        };
        self.inside(&step, &[Keyword::Pointer(location)], |reporter| {
            reporter.instance(check, value)
        });
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
                self.push(object.dependent_keyword, self.offset(json), Some(needed), &message);
            }
        }
    }
}
