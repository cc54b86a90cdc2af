mod items;
mod plain;

use std::collections::BTreeSet;
use std::fmt::{self, Write};
use std::ops::ControlFlow;

use crate::excerpt::Excerpt;
use crate::json::{self, Json, DEPTH};
use crate::names::{self, Step};
use crate::object::{Count, Explain, Missing, Name, Needed, Noun, Object, Others, Unknown, Wanted};
use crate::report::{Texts, Violation};
use crate::text;
use crate::union::{Kind, WrongType};

/// The place that an explanation has reached, and the violations that it has found.
///
/// [`Exact::explain`](crate::Exact::explain) gets one and calls the method for the JSON type that its schema wants.
///
/// ```
/// use exactify::{At, Exact, Json};
///
/// /// Stands for `{"type": "boolean", "const": true}`.
/// #[derive(Debug)]
/// struct Agreed;
///
/// impl Exact for Agreed {
///     fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
///         match text.get() {
///             "true" => {}
///             "false" => at.refuse("const", text, "not agreed"),
///             _ => at.boolean(text),
///         }
///     }
/// }
/// # impl<'de> serde::Deserialize<'de> for Agreed {
/// #     fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Agreed, D::Error> {
/// #         match bool::deserialize(deserializer)? {
/// #             true => Ok(Agreed),
/// #             false => Err(serde::de::Error::custom("not agreed")),
/// #         }
/// #     }
/// # }
///
/// let report = exactify::from_str::<exactify::Array<Agreed>>("[true, false]").unwrap_err();
/// assert_eq!(report.violations()[0].keyword_location(), "/items/const");
/// assert_eq!(report.to_string(), "/1: not agreed (line 1, column 8)");
/// ```
pub struct At<'t> {
    text: &'t str,
    closed: bool,
    /// The instance location, a JSON Pointer (RFC 6901).
    instance: String,
    /// How many steps it has.
    depth: usize,
    /// The keyword location, without the keyword that is violated.
    keyword: String,
    /// The offset of the instance that may also be `null`, for the message.
    nullable: Option<usize>,
    found: Vec<Violation>,
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
            instance: String::with_capacity(USUAL),
            depth: 0,
            keyword: String::with_capacity(USUAL),
            nullable: None,
            found: Vec::with_capacity(8),
            limit,
            budget: text.len().saturating_mul(4).saturating_add(64 << 10),
            truncated: false,
        }
    }

    pub(crate) fn finish(self) -> (Vec<Violation>, bool) {
        (self.found, self.truncated)
    }

    /// Reports that the instance `text` breaks `keyword`.
    ///
    /// The message is lower case, without a full stop, says what was found and what was wanted, and repeats little of
    /// the input.
    pub fn refuse(&mut self, keyword: &'static str, text: Json<'t>, message: impl fmt::Display) {
        self.push(keyword, self.offset(text), None, message);
    }

    /// The first property `name` of an object, if there is one.
    pub(crate) fn property(text: Json<'t>, name: &str) -> Option<Json<'t>> {
        text.entries()
            .find(|(found, _)| found.spells(name))
            .map(|(_, value)| value)
    }

    /// Whether `explain` reports anything.
    pub(crate) fn refuses(&mut self, explain: impl FnOnce(&mut Self)) -> bool {
        let before = self.found.len();
        explain(self);
        self.found.len() > before
    }

    /// Explains an object.
    pub fn object(&mut self, text: Json<'t>, object: &Object) {
        if !text.get().starts_with('{') {
            return self.wrong_type(text, object.name, "an object");
        }
        if self.is_too_deep(text) {
            return;
        }
        let entries = text.entries();
        let mut found = 0;
        for (name, _) in entries.clone() {
            if name.string().is_err() {
                return self.half_a_pair(name);
            }
            found += 1;
        }
        let (min, max) = (("minProperties", object.min), ("maxProperties", object.max));
        self.count(text, found, object.entries, min, max);
        self.missing(text, object);
        let mut seen = (found > FEW).then(BTreeSet::new);
        for (index, (name, value)) in entries.clone().enumerate() {
            let Some(name) = name.string().ok().map(Name).filter(|_| !self.truncated) else {
                break;
            };
            let mut earlier = entries.clone().take(index);
            let repeated = match &mut seen {
                None => earlier.any(|(earlier, _)| earlier.spells(name.as_str())),
                Some(seen) => !seen.insert(name.clone()),
            };
            if repeated {
                self.repeated(object.entries, &name, value);
            }
            self.entry(&name, value, object);
        }
    }

    /// Explains a value of which the schema says nothing: a property name twice in one of its objects.
    pub fn any(&mut self, text: Json<'t>) {
        if !text.get().starts_with(['[', '{']) {
            return;
        }
        let start = self.offset(text);
        names::repeated(text.get(), |offset, steps| {
            let depth = self.instance.len();
            for step in &steps {
                self.step(step);
            }
            if let Some(Step::Name(name)) = steps.last() {
                let message = format_args!("duplicate property {}", Excerpt(name));
                self.push("", start + offset, None, message);
            }
            self.instance.truncate(depth);
            if self.truncated {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
    }

    fn entry(&mut self, name: &Name<'t>, value: Json<'t>, object: &Object) {
        let step = Step::Name(name.as_str().into());
        let known = object.properties.iter().find(|known| known.name == name.as_str());
        // One that `required` alone names has no location.
        let listed = known.filter(|known| !known.location.is_empty());
        if let Some(known) = listed {
            self.within(&step, known.location, |at| (known.explain)(value, at));
        }
        let mut exempt = listed.is_some() || object.exempt.contains(&name.as_str());
        for pattern in object
            .patterns
            .iter()
            .filter(|pattern| (pattern.matches)(name.as_str()))
        {
            exempt = true;
            self.within(&step, pattern.location, |at| (pattern.explain)(value, at));
        }
        exempt |= object.exempt_patterns.iter().any(|matches| matches(name.as_str()));
        // A violated name is a violation of the object that has it.
        for refusal in text::refusals(name.as_str(), object.names) {
            let length = self.keyword.len();
            self.keyword.push_str(object.names_at);
            let message = format_args!("property name {name}: {refusal}");
            self.push(refusal.keyword(), self.name_offset(value), None, message);
            self.keyword.truncate(length);
        }
        let keyword = match object.others {
            Others::None(keyword) => keyword,
            _ => "additionalProperties",
        };
        match object.others {
            _ if exempt => {}
            Others::Each(location, explain) => self.within(&step, location, |at| explain(value, at)),
            Others::Any if !self.closed || known.is_some() => self.within(&step, "", |at| at.any(value)),
            Others::Any | Others::None(_) => {
                let known: Vec<&str> = object.properties.iter().map(|known| known.name).collect();
                let message = Unknown {
                    name: name.as_str(),
                    known: &known,
                };
                let offset = self.name_offset(value);
                let length = self.instance.len();
                self.step(&step);
                self.push(keyword, offset, None, message);
                self.any(value);
                self.instance.truncate(length);
            }
        }
    }

    /// Explains `text` by each of several subschemas, which stand at these keyword locations.
    pub fn each(&mut self, text: Json<'t>, parts: &[(&'static str, Explain)]) {
        let length = self.keyword.len();
        for (location, explain) in parts {
            self.keyword.push_str(location);
            explain(text, self);
            self.keyword.truncate(length);
        }
    }

    pub(crate) fn is_too_deep(&mut self, text: Json<'t>) -> bool {
        let deep = self.depth >= DEPTH;
        if deep {
            self.refuse("", text, format_args!("nested deeper than {DEPTH} levels"));
        }
        deep
    }

    /// Reports a string or name of right syntax that spells no text, as it has half a surrogate pair.
    fn half_a_pair(&mut self, text: Json<'t>) {
        self.refuse("", text, "expected a surrogate pair, found half of one");
    }

    fn missing(&mut self, text: Json<'t>, object: &Object) {
        let has = |name: &str| text.entries().any(|(entry, _)| entry.spells(name));
        for property in object.properties.iter().filter(|property| property.required) {
            if !has(property.name) {
                let offset = self.offset(text);
                self.push("required", offset, Some(property.name), Missing(property.name));
            }
        }
        for (trigger, needed) in object.dependent.iter().filter(|(trigger, _)| has(trigger)) {
            for needed in needed.iter().filter(|needed| !has(needed)) {
                let offset = self.offset(text);
                self.push("dependentRequired", offset, Some(needed), Needed(trigger, needed));
            }
        }
    }

    fn count(
        &mut self,
        text: Json<'t>,
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

    fn repeated(&mut self, entries: Noun, name: &Name<'t>, value: Json<'t>) {
        let length = self.instance.len();
        self.step(&Step::Name(name.as_str().into()));
        let message = format_args!("duplicate {} {name}", entries.0);
        self.push("", self.name_offset(value), None, message);
        self.instance.truncate(length);
    }

    pub(crate) fn wrong_type(&mut self, text: Json<'t>, name: &str, wanted: &str) {
        self.mismatch("type", text, name, wanted);
        self.any(text);
    }

    /// Reports by `keyword` that `text` is of another JSON type than `wanted`.
    pub(crate) fn mismatch(&mut self, keyword: &'static str, text: Json<'t>, name: &str, wanted: &str) {
        let message = WrongType {
            name,
            wanted,
            or_null: self.nullable == Some(self.offset(text)),
            found: Kind::of(text.get()),
        };
        self.refuse(keyword, text, message);
    }

    fn within(&mut self, step: &Step<'_>, location: &'static str, explain: impl FnOnce(&mut Self)) {
        let (instance, keyword) = (self.instance.len(), self.keyword.len());
        self.step(step);
        self.depth += 1;
        self.keyword.push_str(location);
        explain(self);
        self.keyword.truncate(keyword);
        self.depth -= 1;
        self.instance.truncate(instance);
    }

    /// Goes one step further in the instance location.
    fn step(&mut self, step: &Step<'_>) {
        self.instance.push('/');
        match step {
            Step::Name(name) if json::position(name.as_bytes(), [b'~', b'/'], 0).is_some() => {
                self.instance.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
            Step::Name(name) => self.instance.push_str(name),
            // Writing to a `String` does not fail.
            Step::Index(index) => _ = write!(self.instance, "{index}"),
        }
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
        let texts = Texts::new(&self.instance, [&self.keyword, keyword], &message);
        match self
            .budget
            .checked_sub(texts.instance_location().len() + texts.message().len())
        {
            Some(left) => self.budget = left,
            None => self.truncated = true,
        }
        self.found.push(Violation::new(offset, keyword, property, texts));
    }

    /// Where `text` stands in the whole text: it is a slice of it.
    fn offset(&self, text: Json<'t>) -> usize {
        (text.get().as_ptr() as usize)
            .saturating_sub(self.text.as_ptr() as usize)
            .min(self.text.len())
    }

    /// Where the name of the property stands whose value is `value`: the string before the colon before it.
    fn name_offset(&self, value: Json<'t>) -> usize {
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

/// How long a location usually is, at most.
const USUAL: usize = 120;

/// So many names of an object are compared each with each.
const FEW: usize = 16;
