use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::{self, Write};
use std::ops::ControlFlow;

use serde::de::Visitor;
use serde_json::value::RawValue;

use crate::entries::Entries;
use crate::excerpt::Excerpt;
use crate::names::{self, Step};
use crate::number::{self, Number};
use crate::object::{Count, Explain, Missing, Name, Needed, Noun, Object, Others, Unknown, Wanted};
use crate::report::{syntax_message, Found};
use crate::text;
use crate::union::Kind;

/// How deep the explanation goes, as deep as serde_json reads: types that contain themselves must not exhaust the stack.
const DEPTH: usize = 127;

/// The place that an explanation has reached, and the violations that it has found.
///
/// [`Exact::explain`](crate::Exact::explain) gets one and calls the method for the JSON type that its schema wants.
pub struct At<'t> {
    text: &'t str,
    closed: bool,
    instance: Vec<Step<'t>>,
    keyword: Vec<&'static str>,
    /// The offset of the instance that may also be `null`, for the message.
    nullable: Option<usize>,
    found: Vec<Found>,
    limit: usize,
    /// How many more bytes of locations and messages may be kept.
    budget: usize,
    truncated: bool,
}

impl<'t> At<'t> {
    /// Locations and messages together are kept up to four times the text's length, and 64 KiB.
    pub(crate) fn new(text: &'t str, limit: usize, closed: bool) -> Self {
        At {
            text,
            closed,
            instance: Vec::new(),
            keyword: Vec::new(),
            nullable: None,
            found: Vec::new(),
            limit,
            budget: text.len().saturating_mul(4).saturating_add(64 << 10),
            truncated: false,
        }
    }

    pub(crate) fn finish(self) -> (Vec<Found>, bool) {
        (self.found, self.truncated)
    }

    /// Reports that the instance `text` breaks `keyword`.
    ///
    /// The message is lower case, without a full stop, says what was found and what was wanted, and repeats little of
    /// the input.
    pub fn refuse(&mut self, keyword: &'static str, text: &'t RawValue, message: impl fmt::Display) {
        self.push(keyword, self.offset(text), None, message);
    }

    /// The string that `text` is; reports it if it is none. `name` is what a person calls the type, or empty.
    pub fn string(&mut self, text: &'t RawValue, name: &str) -> Option<Cow<'t, str>> {
        if !At::is_string(text) {
            self.wrong_type(text, name, "a string");
            return None;
        }
        match serde_json::from_str::<Name<'t>>(text.get()) {
            Ok(found) => Some(found.into_cow()),
            Err(error) => {
                self.malformed(text, &error);
                None
            }
        }
    }

    pub(crate) fn is_string(text: &RawValue) -> bool {
        text.get().starts_with('"')
    }

    /// The number that `text` is; reports it if it is none. `wanted` is what `type` asks for, with an article.
    pub fn number(&mut self, text: &'t RawValue, name: &str, wanted: &str) -> Option<Number> {
        if number::is_number(text.get()) {
            return Some(Number::new(text.get()));
        }
        self.wrong_type(text, name, wanted);
        None
    }

    /// Reports `text` if it is neither `true` nor `false`.
    pub fn boolean(&mut self, text: &'t RawValue) {
        if !matches!(text.get(), "true" | "false") {
            self.wrong_type(text, "", "a boolean");
        }
    }

    /// Explains `text` with `explain` unless it is `null`.
    pub fn nullable(&mut self, text: &'t RawValue, explain: Explain) {
        if text.get() != "null" {
            self.nullable = Some(self.offset(text));
            explain(text, self);
        }
    }

    /// Explains an array of `min` to `max` items; `location` is the keyword location of their subschema.
    pub fn array(&mut self, text: &'t RawValue, location: &'static str, explain: Explain, min: usize, max: usize) {
        if !text.get().starts_with('[') {
            return self.wrong_type(text, "", "an array");
        }
        if self.is_too_deep(text) {
            return;
        }
        let Some(items) = self.entries::<()>(text) else { return };
        self.count(text, items.len(), Noun::ITEMS, ("minItems", min), ("maxItems", max));
        for (index, ((), item)) in items.into_iter().enumerate() {
            if self.truncated {
                break;
            }
            self.within(Step::Index(index), location, |at| explain(item, at));
        }
    }

    /// Explains an object.
    pub fn object(&mut self, text: &'t RawValue, object: &Object) {
        if !text.get().starts_with('{') {
            return self.wrong_type(text, object.name, "an object");
        }
        if self.is_too_deep(text) {
            return;
        }
        let Some(entries) = self.entries::<Name<'t>>(text) else {
            return;
        };
        let (min, max) = (("minProperties", object.min), ("maxProperties", object.max));
        self.count(text, entries.len(), object.entries, min, max);
        self.missing(text, object, &entries);
        let mut seen = BTreeSet::new();
        for (name, value) in &entries {
            if self.truncated {
                break;
            }
            if !seen.insert(name.as_str()) {
                self.repeated(object.entries, name, value);
            }
            self.entry(name, value, object);
        }
    }

    /// Explains a value of which the schema says nothing: a property name twice in one of its objects.
    pub fn any(&mut self, text: &'t RawValue) {
        let start = self.offset(text);
        names::repeated(text.get(), |offset, mut steps| {
            let depth = self.instance.len();
            let name = steps.last().cloned();
            self.instance.append(&mut steps);
            if let Some(Step::Name(name)) = name {
                self.push(
                    "",
                    start + offset,
                    None,
                    format_args!("duplicate property {}", Excerpt(&name)),
                );
            }
            self.instance.truncate(depth);
            if self.truncated {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
    }

    fn entry(&mut self, name: &Name<'t>, value: &'t RawValue, object: &Object) {
        let step = Step::Name(name.clone().into_cow());
        let known = object.properties.iter().find(|known| known.name == name.as_str());
        // One that `required` alone names has no location.
        let listed = known.filter(|known| !known.location.is_empty());
        if let Some(known) = listed {
            self.within(step.clone(), known.location, |at| (known.explain)(value, at));
        }
        let mut exempt = listed.is_some() || object.exempt.contains(&name.as_str());
        for pattern in object
            .patterns
            .iter()
            .filter(|pattern| (pattern.matches)(name.as_str()))
        {
            exempt = true;
            self.within(step.clone(), pattern.location, |at| (pattern.explain)(value, at));
        }
        exempt |= object.exempt_patterns.iter().any(|matches| matches(name.as_str()));
        // A violated name is a violation of the object that has it.
        for refusal in text::refusals(name.as_str(), object.names) {
            self.keyword.push(object.names_at);
            let message = format_args!("property name {name}: {refusal}");
            self.push(refusal.keyword(), self.name_offset(value), None, message);
            self.keyword.pop();
        }
        let keyword = match object.others {
            Others::None(keyword) => keyword,
            _ => "additionalProperties",
        };
        match object.others {
            _ if exempt => {}
            Others::Each(location, explain) => self.within(step, location, |at| explain(value, at)),
            Others::Any if !self.closed || known.is_some() => self.within(step, "", |at| at.any(value)),
            Others::Any | Others::None(_) => {
                let known: Vec<&str> = object.properties.iter().map(|known| known.name).collect();
                let message = Unknown {
                    name: name.as_str(),
                    known: &known,
                };
                let offset = self.name_offset(value);
                self.instance.push(step);
                self.push(keyword, offset, None, message);
                self.any(value);
                self.instance.pop();
            }
        }
    }

    /// Explains `text` by each of several subschemas, which stand at these keyword locations.
    pub fn each(&mut self, text: &'t RawValue, parts: &[(&'static str, Explain)]) {
        for (location, explain) in parts {
            self.keyword.push(location);
            explain(text, self);
            self.keyword.pop();
        }
    }

    fn is_too_deep(&mut self, text: &'t RawValue) -> bool {
        let deep = self.instance.len() >= DEPTH;
        if deep {
            self.refuse("", text, format_args!("nested deeper than {DEPTH} levels"));
        }
        deep
    }

    fn entries<K>(&mut self, text: &'t RawValue) -> Option<Vec<(K, &'t RawValue)>>
    where
        Entries<'t, K>: Visitor<'t, Value = Entries<'t, K>>,
    {
        Entries::read(text).map_err(|error| self.malformed(text, &error)).ok()
    }

    /// Reports a text of right syntax that spells no value: a string or name with half a surrogate pair.
    fn malformed(&mut self, text: &'t RawValue, error: &serde_json::Error) {
        self.push("", self.offset(text), None, syntax_message(error));
    }

    fn missing(&mut self, text: &'t RawValue, object: &Object, entries: &[(Name<'t>, &'t RawValue)]) {
        for property in object.properties.iter().filter(|property| property.required) {
            if !entries.iter().any(|(name, _)| name.as_str() == property.name) {
                let offset = self.offset(text);
                self.push("required", offset, Some(property.name), Missing(property.name));
            }
        }
        let has = |name: &str| entries.iter().any(|(entry, _)| entry.as_str() == name);
        for (trigger, needed) in object.dependent.iter().filter(|(trigger, _)| has(trigger)) {
            for needed in needed.iter().filter(|needed| !has(needed)) {
                let offset = self.offset(text);
                self.push("dependentRequired", offset, Some(needed), Needed(trigger, needed));
            }
        }
    }

    fn count(
        &mut self,
        text: &'t RawValue,
        found: usize,
        noun: Noun,
        (at_least, min): (&'static str, usize),
        (at_most, max): (&'static str, usize),
    ) {
        if found < min {
            self.refuse(
                at_least,
                text,
                Count {
                    found,
                    wanted: Wanted::AtLeast(min),
                    noun,
                },
            );
        }
        if found > max {
            self.refuse(
                at_most,
                text,
                Count {
                    found,
                    wanted: Wanted::AtMost(max),
                    noun,
                },
            );
        }
    }

    fn repeated(&mut self, entries: Noun, name: &Name<'t>, value: &'t RawValue) {
        self.instance.push(Step::Name(name.clone().into_cow()));
        self.push(
            "",
            self.name_offset(value),
            None,
            format_args!("duplicate {} {name}", entries.0),
        );
        self.instance.pop();
    }

    pub(crate) fn wrong_type(&mut self, text: &'t RawValue, name: &str, wanted: &str) {
        let colon = if name.is_empty() { "" } else { ": " };
        let or_null = if self.nullable == Some(self.offset(text)) {
            " or null"
        } else {
            ""
        };
        let found = Kind::of(text).name();
        self.refuse(
            "type",
            text,
            format_args!("{name}{colon}expected {wanted}{or_null}, found {found}"),
        );
        self.any(text);
    }

    fn within(&mut self, step: Step<'t>, location: &'static str, explain: impl FnOnce(&mut Self)) {
        self.instance.push(step);
        self.keyword.push(location);
        explain(self);
        self.keyword.pop();
        self.instance.pop();
    }

    fn push(
        &mut self,
        keyword: &'static str,
        offset: usize,
        property: Option<&'static str>,
        message: impl fmt::Display,
    ) {
        if self.found.len() >= self.limit {
            self.truncated = true;
            return;
        }
        let found = Found {
            offset,
            keyword,
            property,
            instance_location: pointer(&self.instance),
            keyword_location: self.keyword_location(keyword),
            message: message.to_string(),
        };
        match self
            .budget
            .checked_sub(found.instance_location.len() + found.message.len())
        {
            Some(left) => self.budget = left,
            None => self.truncated = true,
        }
        self.found.push(found);
    }

    fn keyword_location(&self, keyword: &str) -> String {
        let length: usize = self.keyword.iter().map(|step| step.len()).sum();
        let mut location = String::with_capacity(length + 1 + keyword.len());
        location.extend(self.keyword.iter().copied());
        if !keyword.is_empty() {
            location.push('/');
            location.push_str(keyword);
        }
        location
    }

    /// Where `text` stands in the whole text: it is a slice of it.
    fn offset(&self, text: &'t RawValue) -> usize {
        (text.get().as_ptr() as usize)
            .saturating_sub(self.text.as_ptr() as usize)
            .min(self.text.len())
    }

    /// Where the name of the property stands whose value is `value`: the string before the colon before it.
    fn name_offset(&self, value: &'t RawValue) -> usize {
        let before = &self.text.as_bytes()[..self.offset(value)];
        let Some(end) = before.iter().rposition(|&byte| byte == b'"') else {
            return 0;
        };
        let mut start = end;
        while let Some(quote) = before[..start].iter().rposition(|&byte| byte == b'"') {
            start = quote;
            let backslashes = before[..quote].iter().rev().take_while(|&&byte| byte == b'\\').count();
            if backslashes % 2 == 0 {
                break;
            }
        }
        start
    }
}

/// A JSON Pointer (RFC 6901).
fn pointer(steps: &[Step<'_>]) -> String {
    // Enough for names without escapes.
    let length = steps.iter().map(|step| match step {
        Step::Name(name) => 1 + name.len(),
        Step::Index(_) => 8,
    });
    let pointer = String::with_capacity(length.sum());
    steps.iter().fold(pointer, |mut pointer, step| {
        match step {
            Step::Name(name) => {
                pointer.push('/');
                match name.contains(['~', '/']) {
                    true => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
                    false => pointer.push_str(name),
                }
            }
            // Writing to a `String` does not fail.
            Step::Index(index) => _ = write!(pointer, "/{index}"),
        }
        pointer
    })
}
