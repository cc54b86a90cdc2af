//! The interpreter: applies a check to an instance, and reports what is violated.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::ControlFlow;

use super::{Check, Items, Object, Others, Reporter, StringRule};
use crate::__private::choice::{Branches, Untold};
use crate::__private::listed;
use crate::__private::object::{Missing, Needed, Unknown};
use crate::count::Bounds;
use crate::excerpt::Excerpt;
use crate::json::{Json, DEPTH};
use crate::json_type::{JsonType, JsonTypes};
use crate::names::{self, Step};
use crate::number::Number;
use crate::unique;

/// So many names of an object are compared each with each.
const FEW: usize = 16;

impl<'t> Reporter<'t> {
    /// Reports every violation of `check` by the instance `json`, the whole text, and every property name that its object
    /// has twice.
    pub fn report(&mut self, check: &Check, json: Json<'t>) {
        self.instance(check, json);
        if !self.is_truncated() && has_repeated_name(json, 0) {
            self.repeated_names(json);
        }
    }

    /// Applies a subschema to an instance at a location of its own.
    fn instance(&mut self, check: &Check, json: Json<'t>) {
        if self.closed && json.get().starts_with('{') {
            self.unevaluated(check, json);
        }
        self.apply(check, json);
    }

    /// Applies a subschema, each keyword of which is judged by itself.
    fn apply(&mut self, check: &Check, json: Json<'t>) {
        let found = JsonType::of(json.get());
        if check.asserts() && check.types.allow(found) && self.is_beyond(json) {
            return;
        }
        self.types(check, json);
        // What `type` refuses, a choice may refuse as well.
        let before = self.count();
        self.assert(check, json);
        match found {
            // It was not taken apart.
            _ if self.depth >= DEPTH => {}
            JsonType::Array if check.array.asserts() => self.array(check.array, json),
            JsonType::Object if check.object.asserts() => self.object(check.object, json),
            _ => {}
        }
        for (location, conjunct) in check.in_place {
            if self.is_truncated() {
                return;
            }
            self.in_place(location, |reporter| reporter.apply(conjunct, json));
        }
        for choice in check.choices {
            let is_refused = self.count() > before;
            self.choice(check.name, choice, json, is_refused);
        }
        if !check.only.accept(json.get()) && self.count() == before {
            self.mismatch("type", json, check.name, check.only);
        }
    }

    /// Reports an instance that no reader can take: nested too deep, or a string or name that spells no text.
    fn is_beyond(&mut self, json: Json<'t>) -> bool {
        match JsonType::of(json.get()) {
            JsonType::Array | JsonType::Object if self.depth >= DEPTH => {
                self.refuse("", json, format_args!("nested deeper than {DEPTH} levels"));
                true
            }
            JsonType::String => self.is_half_a_pair(json),
            JsonType::Object => json.entries().any(|(name, _)| self.is_half_a_pair(name)),
            _ => false,
        }
    }

    /// Reports a string or name of right syntax that spells no text, as it has half a surrogate pair.
    fn is_half_a_pair(&mut self, json: Json<'t>) -> bool {
        let is_half = json.string().is_err();
        if is_half {
            self.refuse("", json, "expected a surrogate pair, found half of one");
        }
        is_half
    }

    /// The keywords besides `type` that apply no subschema.
    fn assert(&mut self, check: &Check, json: Json<'t>) {
        if let Some(Err(refusal)) = check.reader.map(|reader| reader(json.get())) {
            self.refuse(refusal.keyword(), json, refusal);
        }
        for refusal in listed::refusals(json.get(), check.values) {
            let named = self.named(check, &refusal);
            self.refuse(refusal.keyword(), json, named);
        }
        if !check.strings.is_empty() {
            self.strings(check, json);
        }
        if !check.numbers.is_empty() && JsonType::of(json.get()) == JsonType::Number {
            let number = Number::new(json.get());
            for refusal in crate::number::rule::refusals(&number, check.numbers) {
                let named = self.named(check, &refusal);
                self.refuse(refusal.keyword(), json, named);
            }
        }
    }

    /// `type`, and the schema `false`.
    fn types(&mut self, check: &Check, json: Json<'t>) {
        let found = JsonType::of(json.get());
        if check.types == JsonTypes::ALL {
            return;
        }
        if check.is_never() {
            return self.refuse("", json, "no value is allowed here");
        }
        if !check.types.allow(found) {
            return self.mismatch("type", json, check.name, check.types);
        }
        if !check.types.accept(json.get()) {
            let wanted = self.wanted(check.types, json);
            let message = self.named(check, Found(wanted, json.get()));
            self.refuse("type", json, message);
        }
    }

    /// Reports by `keyword` that `json` is of another JSON type than `wanted`.
    fn mismatch(&mut self, keyword: &'static str, json: Json<'t>, name: &'static str, wanted: JsonTypes) {
        let wanted = self.wanted(wanted, json);
        let found = JsonType::of(json.get()).name();
        let message = Named(self.called(name), format_args!("expected {wanted}, found {found}"));
        self.push(keyword, self.offset(json), None, &message);
    }

    /// The types that are allowed, `null` with them if it is allowed beside the subschema.
    fn wanted(&self, types: JsonTypes, json: Json<'t>) -> JsonTypes {
        match self.nullable == Some(self.offset(json)) {
            true => types.or(JsonTypes::NULL),
            false => types,
        }
    }

    /// What messages call the instance: nothing while that is a property's name.
    fn called(&self, name: &'static str) -> &'static str {
        if self.name.is_some() {
            return "";
        }
        name
    }

    fn named<M>(&self, check: &Check, message: M) -> Named<M> {
        Named(self.called(check.name), message)
    }

    fn strings(&mut self, check: &Check, json: Json<'t>) {
        let found = JsonType::of(json.get());
        match json.string().ok().filter(|_| found == JsonType::String) {
            Some(text) => {
                for rule in check.strings {
                    if let Some(refusal) = rule.refusal(&text) {
                        // A hand-written type's message says what it is about.
                        let name = if rule.is_parser() { "" } else { self.called(check.name) };
                        self.push(refusal.keyword(), self.offset(json), None, &Named(name, &refusal));
                    }
                }
            }
            // A list of values is the one assertion here that other types than strings break as well.
            None if found == JsonType::Null && check.null => {}
            None => {
                for (keyword, allowed) in check.strings.iter().filter_map(StringRule::list) {
                    let allowed = crate::__private::text::OneOf(allowed);
                    let message = format_args!("expected {allowed}, found {}", found.name());
                    let message = Named(self.called(check.name), message);
                    self.push(keyword, self.offset(json), None, &message);
                }
            }
        }
    }

    fn array(&mut self, array: &Items, json: Json<'t>) {
        let items = json.items();
        let found = items.clone().count();
        self.bounds(json, found, Bounds::of_items(array.min, array.max));
        if array.unique && found > 1 {
            if let Some(equal) = unique::first_equal(items.clone().map(Json::get)) {
                self.refuse("uniqueItems", json, equal);
            }
        }
        for (index, item) in items.enumerate() {
            let step = Step::Index(index);
            let (location, check) = match (array.prefix.get(index).copied(), array.rest) {
                (Some(check), _) => (("/prefixItems", Some(&step)), check),
                (None, Some(check)) => (("/items", None), check),
                (None, None) => return,
            };
            if self.is_truncated() {
                return;
            }
            self.inside(&step, location, |reporter| reporter.instance(check, item));
        }
    }

    fn object(&mut self, object: &Object, json: Json<'t>) {
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
        if let Some((_, check)) = object.properties.iter().find(|(known, _)| known == spelled) {
            evaluated = true;
            let location = ("/properties", Some(&step));
            self.inside(&step, location, |reporter| reporter.instance(check, value));
        }
        for pattern in object.patterns.iter().filter(|pattern| (pattern.matches)(spelled)) {
            evaluated = true;
            let source = Step::Name(pattern.source.into());
            let location = ("/patternProperties", Some(&source));
            self.inside(&step, location, |reporter| reporter.instance(pattern.check, value));
        }
        if let Some(others) = object
            .others
            .filter(|others| !evaluated && !others.leaves_alone(spelled))
        {
            self.other(object, others, (name, &step), value);
        }
    }

    fn other(&mut self, object: &Object, others: &Others, (name, step): (Json<'t>, &Step<'_>), value: Json<'t>) {
        if !others.check.is_never() {
            let location = (others.location(), None);
            return self.inside(step, location, |reporter| reporter.instance(others.check, value));
        }
        let known: Vec<&str> = object.known().collect();
        self.unknown(others.keyword, (name, step), &known);
    }

    /// Reports a property that is not allowed.
    fn unknown(&mut self, keyword: &'static str, (name, step): (Json<'t>, &Step<'_>), known: &[&str]) {
        let Step::Name(spelled) = step else { return };
        let message = Unknown { name: spelled, known };
        let offset = self.offset(name);
        self.inside(step, ("", None), |reporter| {
            reporter.push(keyword, offset, None, &message)
        });
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

    fn bounds(&mut self, json: Json<'t>, found: usize, bounds: Bounds) {
        for (keyword, count) in bounds.broken(found) {
            self.refuse(keyword, json, count);
        }
    }

    /// Applies the one branch that can accept the instance.
    fn choice(&mut self, name: &'static str, choice: &Branches, json: Json<'t>, is_refused: bool) {
        let found = JsonType::of(json.get());
        if choice.null && found == JsonType::Null {
            return;
        }
        let around = self.nullable;
        if choice.null {
            self.nullable = Some(self.offset(json));
        }
        self.branch(name, choice, json, is_refused);
        self.nullable = around;
    }

    /// The branch that the type, or the tag of an object, leads to.
    fn branch(&mut self, name: &'static str, choice: &Branches, json: Json<'t>, is_refused: bool) {
        let found = JsonType::of(json.get());
        let tag = choice.tag.filter(|_| found == JsonType::Object);
        let branch = match (choice.of_type(found), tag) {
            (None, _) if choice.undecided.allow(found) => return,
            (None, _) => return self.mismatch(choice.keyword, json, name, choice.types()),
            (Some(branch), None) => branch,
            (Some(_), Some(_)) if self.is_beyond(json) => return,
            (Some(_), Some(name)) => {
                let tag = json.property(name);
                match tag.and_then(|tag| choice.of_tag(tag.get())) {
                    Some(branch) => branch,
                    // Several branches may accept what the keywords beside them refuse, unless its tag is none of theirs.
                    None if tag.is_none() && is_refused => return,
                    None => {
                        let untold = Untold {
                            name,
                            choice,
                            tag: tag.map(Json::get),
                        };
                        return self.refuse(choice.keyword, tag.unwrap_or(json), untold);
                    }
                }
            }
        };
        let Some(branch) = choice.branches.get(branch) else {
            return;
        };
        self.in_place(branch.location, |reporter| reporter.apply(branch.check, json));
    }

    /// Reports the properties that no keyword evaluates, where a schema is read as if it were closed.
    fn unevaluated(&mut self, check: &Check, json: Json<'t>) {
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
                self.unknown("additionalProperties", (name, &Step::Name(spelled)), &known);
            }
        }
    }

    /// Reports each property name that its object has already (RFC 8259, section 4), at any depth.
    fn repeated_names(&mut self, json: Json<'t>) {
        if self.is_truncated() {
            return;
        }
        match json.get().as_bytes().first() {
            Some(b'[' | b'{') if self.depth >= DEPTH => self.repeated_names_below(json),
            Some(b'[') => {
                for (index, item) in json.items().enumerate() {
                    self.inside(&Step::Index(index), ("", None), |reporter| {
                        reporter.repeated_names(item)
                    });
                }
            }
            Some(b'{') => {
                let mut seen = BTreeSet::new();
                for (name, value) in json.entries() {
                    let spelled = name.spelled();
                    let repeated = (!seen.insert(spelled.clone())).then(|| self.offset(name));
                    let step = Step::Name(spelled);
                    self.inside(&step, ("", None), |reporter| {
                        if let (Some(offset), Step::Name(name)) = (repeated, &step) {
                            reporter.push("", offset, None, &format_args!("duplicate property {}", Excerpt(name)));
                        }
                        reporter.repeated_names(value);
                    });
                }
            }
            _ => {}
        }
    }

    /// The same in a value that was not taken apart, since it is nested too deep.
    fn repeated_names_below(&mut self, json: Json<'t>) {
        let start = self.offset(json);
        names::repeated(json.get(), |offset, steps| {
            let Some(Step::Name(name)) = steps.last() else {
                return ControlFlow::Continue(());
            };
            self.through(&steps, |reporter| {
                let message = format_args!("duplicate property {}", Excerpt(name));
                reporter.push("", start + offset, None, &message);
            });
            match self.is_truncated() {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        });
    }
}

/// Whether an object in `json`, which is inside of `depth` others, has a property name twice.
fn has_repeated_name(json: Json<'_>, depth: usize) -> bool {
    match json.get().as_bytes().first() {
        Some(b'[' | b'{') if depth >= DEPTH => {
            let mut found = false;
            names::repeated(json.get(), |_, _| {
                found = true;
                ControlFlow::Break(())
            });
            found
        }
        Some(b'[') => json.items().any(|item| has_repeated_name(item, depth + 1)),
        Some(b'{') => {
            let entries = json.entries();
            let repeats = match entries.clone().nth(FEW) {
                None => entries.clone().enumerate().any(|(index, (name, _))| {
                    let mut earlier = entries.clone().take(index);
                    earlier.any(|(earlier, _)| earlier.is_name(name))
                }),
                Some(_) => {
                    let mut seen = BTreeSet::new();
                    !entries.clone().all(|(name, _)| seen.insert(name.spelled()))
                }
            };
            repeats || entries.clone().any(|(_, value)| has_repeated_name(value, depth + 1))
        }
        _ => false,
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

impl Object {
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

impl Others {
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

/// A message about an instance that has a name.
struct Named<M>(&'static str, M);

impl<M: fmt::Display> fmt::Display for Named<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            "" => self.1.fmt(f),
            name => write!(f, "{name}: {}", self.1),
        }
    }
}

/// ``expected an integer, found `1.5` ``
struct Found<'a>(JsonTypes, &'a str);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {}", self.0, Excerpt(self.1))
    }
}
