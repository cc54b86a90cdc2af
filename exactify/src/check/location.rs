//! Locations: JSON Pointers (RFC 6901) that are written when something is violated there.

use std::fmt::Write;

use crate::json;
use crate::names::Step;

/// A location, as its steps. As long as nothing is violated no text is written, and then each step once.
pub(super) struct Location<S> {
    /// Each step, and where its text ends once that is written.
    steps: Vec<(S, usize)>,
    text: String,
    /// How many steps are written.
    written: usize,
}

/// Some steps of a keyword location.
#[derive(Clone, Copy)]
pub(super) enum Keyword {
    /// A JSON Pointer: `/allOf/0/$ref`.
    Pointer(&'static str),
    /// A name within a keyword's object.
    Name(&'static str),
    /// An index within a keyword's array.
    Index(usize),
}

/// What writes itself as steps of a JSON Pointer.
pub(super) trait Pointer: Clone {
    fn push_to(&self, text: &mut String);
}

impl<S: Pointer> Location<S> {
    pub fn new() -> Self {
        Location {
            steps: Vec::new(),
            text: String::new(),
            written: 0,
        }
    }

    pub fn len(&self) -> usize {
        self.steps.len()
    }

    pub fn push(&mut self, steps: &[S]) {
        if self.steps.capacity() == 0 {
            self.steps.reserve(DEEP);
        }
        self.steps.extend(steps.iter().map(|step| (step.clone(), 0)));
    }

    pub fn truncate(&mut self, len: usize) {
        self.steps.truncate(len);
        if self.written > len {
            self.written = len;
            self.text.truncate(self.steps.last().map_or(0, |(_, end)| *end));
        }
    }

    pub fn as_str(&mut self) -> &str {
        if self.text.capacity() == 0 {
            self.text.reserve(LONG);
        }
        for (step, end) in &mut self.steps[self.written..] {
            step.push_to(&mut self.text);
            *end = self.text.len();
        }
        self.written = self.steps.len();
        &self.text
    }
}

/// How many steps and bytes a location usually has, at most.
const DEEP: usize = 16;
const LONG: usize = 120;

impl Pointer for Step<'_> {
    fn push_to(&self, text: &mut String) {
        match self {
            Step::Name(name) => push_name(text, name),
            Step::Index(index) => push_index(text, *index),
        }
    }
}

impl Pointer for Keyword {
    fn push_to(&self, text: &mut String) {
        match *self {
            Keyword::Pointer(steps) => text.push_str(steps),
            Keyword::Name(name) => push_name(text, name),
            Keyword::Index(index) => push_index(text, index),
        }
    }
}

/// A step is escaped as RFC 6901 says in section 3.
fn push_name(text: &mut String, name: &str) {
    text.push('/');
    match json::position(name.as_bytes(), [b'~', b'/'], 0) {
        Some(_) => text.push_str(&name.replace('~', "~0").replace('/', "~1")),
        None => text.push_str(name),
    }
}

fn push_index(text: &mut String, index: usize) {
    // Writing to a `String` does not fail.
    _ = write!(text, "/{index}");
}
