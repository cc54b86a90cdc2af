//! Locations: JSON Pointers (RFC 6901).

use std::fmt::Write;

use crate::json;
use crate::names::Step;

/// A location, to which steps are added and from which they are taken again.
///
/// It is written also where nothing is violated: to remember steps instead of writing them takes as long.
pub(super) struct Location(String);

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
pub(super) trait Pointer {
    fn push_to(&self, text: &mut String);
}

impl Location {
    pub fn new() -> Self {
        Location(String::new())
    }

    /// Its length in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn push(&mut self, steps: &[impl Pointer]) {
        if self.0.capacity() == 0 {
            self.0.reserve(LONG);
        }
        steps.iter().for_each(|step| step.push_to(&mut self.0));
    }

    pub fn truncate(&mut self, len: usize) {
        self.0.truncate(len);
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How many bytes a location usually has, at most.
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
