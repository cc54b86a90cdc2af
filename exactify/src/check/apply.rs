//! The interpreter: applies a check to an instance, and reports what is violated.

use std::fmt;
use std::ops::ControlFlow;

use super::{Check, Reporter, StringRule};
use crate::__private::choice::{Branches, NoProperty, UnknownTag};
use crate::canonical;
use crate::count::Bounds;
use crate::excerpt::Excerpt;
use crate::json::{Json, DEPTH};
use crate::json_type::{JsonType, JsonTypes};
use crate::names::{self, Step};
use crate::number::Number;
use crate::refusal::Refusal;

/// How much of an instance a subschema is applied to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    /// Not the items and properties that `items`, `properties` and the like describe, and not whether items are unique.
    Itself,
}

impl<'t> Reporter<'t> {
    /// Reports every violation of `check` by the instance `json`, the whole text, and every property name that its object
    /// has twice.
    pub fn report(&mut self, check: &Check, json: Json<'t>) {
        self.begin(json);
        self.instance(check, json);
        if !self.is_truncated() && json.repeats_names() {
            self.repeated_names(json);
        }
    }

    /// Applies a subschema to an instance at a location of its own.
    pub(super) fn instance(&mut self, check: &Check, json: Json<'t>) {
        self.once(check, json, |reporter| {
            if reporter.closed && json.json_type() == JsonType::Object {
                reporter.unnamed(check, json);
            }
            reporter.apply(check, json);
        });
    }

    /// Applies a subschema, each keyword of which is judged by itself.
    pub(super) fn apply(&mut self, check: &Check, json: Json<'t>) {
        self.apply_to(check, json, Extent::Whole);
    }

    /// Applies what a type does not say of the instance whose value it is: the types of what is inside were read.
    pub fn guard(&mut self, check: &Check, json: Json<'t>) {
        self.begin(json);
        self.apply_to(check, json, Extent::Itself);
    }

    fn apply_to(&mut self, check: &Check, json: Json<'t>, extent: Extent) {
        let found = json.json_type();
        if check.asserts() && check.types.allow(found) && self.is_beyond(json) {
            return;
        }
        self.types(check, json);
        if self.is_truncated() {
            return;
        }
        // What `type` refuses, a choice may refuse as well.
        let before = self.count();
        self.assert(check, json);
        match found {
            // It was not taken apart.
            _ if self.depth >= DEPTH => {}
            JsonType::Array if check.array.asserts() => self.array(check.array, json, extent),
            JsonType::Object if check.object.asserts() => self.object(check.object, json, extent),
            _ => {}
        }
        self.applied_in_place(check, json, extent);
        self.unevaluated(check, json);
        if !check.only.accept(json) && self.count() == before {
            self.mismatch("type", json, check.name, check.only);
        }
    }

    /// The subschemas in place.
    fn applied_in_place(&mut self, check: &Check, json: Json<'t>, extent: Extent) {
        for (location, conjunct) in check.in_place {
            if self.is_truncated() {
                return;
            }
            self.in_place(location, |reporter| reporter.apply_to(conjunct, json, extent));
        }
        for choice in check.choices {
            if self.is_truncated() {
                return;
            }
            self.choice(check, choice, json);
        }
        for condition in check.conditions {
            if self.is_truncated() {
                return;
            }
            self.condition(condition, json);
        }
    }

    /// `unevaluatedItems` and `unevaluatedProperties`, which look at all other keywords.
    fn unevaluated(&mut self, check: &Check, json: Json<'t>) {
        let (items, properties) = (check.array.unevaluated, check.object.unevaluated);
        match json.json_type() {
            _ if self.depth >= DEPTH || self.is_truncated() => {}
            JsonType::Array => items
                .into_iter()
                .for_each(|items| self.unevaluated_items(check, items, json)),
            JsonType::Object => {
                let properties = properties.into_iter();
                properties.for_each(|properties| self.unevaluated_properties(check, properties, json));
            }
            _ => {}
        }
    }

    /// Reports an instance that no reader can take: nested too deep, or a string or name that spells no text.
    fn is_beyond(&mut self, json: Json<'t>) -> bool {
        match json.json_type() {
            JsonType::Array | JsonType::Object if self.depth >= DEPTH => {
                let message = format_args!("nested deeper than {DEPTH} levels");
                self.refuse_whatever(json, &message);
                true
            }
            JsonType::String => self.is_half_a_pair(json),
            JsonType::Object => json.entries().any(|(name, _)| self.is_half_a_pair(name)),
            _ => false,
        }
    }

    /// Reports a string or name of right syntax that spells no text, as it has half a surrogate pair.
    fn is_half_a_pair(&mut self, json: Json<'t>) -> bool {
        let is_half = json.has_escapes() && json.string().is_err();
        if is_half {
            self.refuse_whatever(json, &"expected a surrogate pair, found half of one");
        }
        is_half
    }

    /// The keywords besides `type` that apply no subschema.
    fn assert(&mut self, check: &Check, json: Json<'t>) {
        if self.is_silent() {
            if !obeys(check, json) {
                self.refuse("", json, "");
            }
            return;
        }
        if let Some(Err(refusal)) = check.reader.map(|reader| reader(json.get())) {
            self.refuse(refusal.keyword(), json, refusal);
        }
        if !check.values.is_empty() {
            for refusal in not_listed(json.get(), check.values) {
                let named = self.named(check, &refusal);
                self.refuse(refusal.keyword(), json, named);
            }
        }
        if !check.strings.is_empty() {
            self.strings(check, json);
        }
        if !check.numbers.is_empty() && json.json_type() == JsonType::Number {
            let number = Number::new(json.get());
            for refusal in crate::number::rule::refusals(&number, check.numbers) {
                let named = self.named(check, &refusal);
                self.refuse(refusal.keyword(), json, named);
            }
        }
    }

    /// `type`, and the schema `false`.
    fn types(&mut self, check: &Check, json: Json<'t>) {
        let found = json.json_type();
        if check.types == JsonTypes::ALL {
            return;
        }
        if check.is_never() {
            return self.refuse("", json, "no value is allowed here");
        }
        if !check.types.allow(found) {
            return self.mismatch("type", json, check.name, check.types);
        }
        if !check.types.accept(json) {
            let wanted = self.wanted(check.types, json);
            let message = self.named(check, Found(wanted, json.get()));
            self.refuse("type", json, message);
        }
    }

    /// Reports by `keyword` that `json` is of another JSON type than `wanted`.
    fn mismatch(&mut self, keyword: &'static str, json: Json<'t>, name: &'static str, wanted: JsonTypes) {
        let wanted = self.wanted(wanted, json);
        let found = json.json_type().name();
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
        let found = json.json_type();
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

    pub(super) fn bounds(&mut self, json: Json<'t>, found: usize, bounds: Bounds) {
        for (keyword, count) in bounds.broken(found) {
            self.refuse(keyword, json, count);
        }
    }

    /// Applies the one branch that can accept the instance.
    fn choice(&mut self, check: &Check, choice: &Branches, json: Json<'t>) {
        let found = json.json_type();
        if choice.null && found == JsonType::Null {
            return;
        }
        let around = self.nullable;
        if choice.null {
            self.nullable = Some(self.offset(json));
        }
        self.branch(check, choice, json);
        self.nullable = around;
    }

    /// The branch that the type, or the tag of an object, leads to.
    fn branch(&mut self, check: &Check, choice: &Branches, json: Json<'t>) {
        let found = json.json_type();
        let tag = choice.tag.filter(|_| found == JsonType::Object);
        let branch = match (choice.of_type(found), tag) {
            (None, _) if choice.undecided.allow(found) => return,
            (None, _) => return self.mismatch(choice.keyword, json, check.name, choice.types()),
            (Some(_), None) if found == JsonType::Object && choice.has_properties() => match choice.by_property(json) {
                Some(branch) => branch,
                None => return self.refuse(choice.keyword, json, NoProperty(choice)),
            },
            (Some(branch), None) => branch,
            (Some(_), Some(_)) if self.is_beyond(json) => return,
            (Some(_), Some(name)) => {
                let tag = json.property(name);
                match tag.and_then(|tag| choice.of_tag(tag.get())) {
                    Some(branch) => branch,
                    // That it is missing has been told.
                    None if tag.is_none() && check.object.required.contains(&name) => return,
                    None => {
                        let untold = UnknownTag {
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

    /// Reports each property name that its object has already (RFC 8259, section 4), at any depth.
    fn repeated_names(&mut self, json: Json<'t>) {
        match json.json_type() {
            _ if self.is_truncated() => {}
            JsonType::Array | JsonType::Object if self.depth >= DEPTH => self.repeated_names_below(json),
            JsonType::Array => {
                for (index, item) in json.items().enumerate().filter(|(_, item)| item.is_container()) {
                    self.inside(&Step::Index(index), &[], |reporter| reporter.repeated_names(item));
                }
            }
            JsonType::Object => {
                for name in json.repeated_names() {
                    let step = Step::Name(name.spelled());
                    let message = format_args!("duplicate property {}", Excerpt(&name.spelled()));
                    self.inside(&step, &[], |reporter| reporter.refuse("", name, message));
                }
                for (name, value) in json.entries().filter(|(_, value)| value.is_container()) {
                    self.inside(&Step::Name(name.spelled()), &[], |reporter| {
                        reporter.repeated_names(value)
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
            self.at(&steps, &[], |reporter| {
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

/// Whether an instance obeys the keywords besides `type` that apply no subschema.
fn obeys(check: &Check, json: Json<'_>) -> bool {
    let found = json.json_type();
    let reads = check.reader.is_none_or(|reader| reader(json.get()).is_ok());
    let string = || json.string().ok().filter(|_| found == JsonType::String);
    let of_string = |rule: &StringRule| match string() {
        Some(text) => rule.accepts(&text),
        None => rule.list().is_none() || found == JsonType::Null && check.null,
    };
    let of_number = |rules| found != JsonType::Number || crate::number::rule::obeys(&Number::new(json.get()), rules);
    reads
        && (check.values.is_empty() || not_listed(json.get(), check.values).next().is_none())
        && check.strings.iter().all(of_string)
        && (check.numbers.is_empty() || of_number(check.numbers))
}

/// The refusals of a value by lists: each has its keyword, and the JSON texts of the values that it lists.
fn not_listed<'a>(
    text: &'a str,
    lists: &'static [(&'static str, &'static [&'static str])],
) -> impl Iterator<Item = Refusal> + 'a {
    let this = canonical::form(text);
    let not_listed = lists
        .iter()
        .filter(move |(_, listed)| !listed.iter().any(|listed| canonical::form(listed) == this));
    not_listed.map(move |(keyword, listed)| {
        let found = Excerpt(text);
        match listed {
            [one] => Refusal::new(keyword, format_args!("expected {}, found {found}", Excerpt(one))),
            more => Refusal::new(
                keyword,
                format_args!("expected one of {} values, found {found}", more.len()),
            ),
        }
    })
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
