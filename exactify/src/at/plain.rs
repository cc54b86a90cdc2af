//! Strings, numbers and booleans, and what may also be null.

use std::borrow::Cow;

use super::At;
use crate::json::Json;
use crate::number::{self, Number};
use crate::object::Explain;

impl<'t> At<'t> {
    /// The string that `text` is; reports it if it is none. `name` is what a person calls the type, or empty.
    pub fn string(&mut self, text: Json<'t>, name: &str) -> Option<Cow<'t, str>> {
        if !text.is_string() {
            self.wrong_type(text, name, "a string");
            return None;
        }
        let found = text.string().ok();
        if found.is_none() {
            self.half_a_pair(text);
        }
        found
    }

    /// The number that `text` is; reports it if it is none. `wanted` is what `type` asks for, with an article.
    pub fn number(&mut self, text: Json<'t>, name: &str, wanted: &str) -> Option<Number> {
        if number::is_number(text.get()) {
            return Some(Number::new(text.get()));
        }
        self.wrong_type(text, name, wanted);
        None
    }

    /// Reports `text` if it is neither `true` nor `false`.
    pub fn boolean(&mut self, text: Json<'t>) {
        if !matches!(text.get(), "true" | "false") {
            self.wrong_type(text, "", "a boolean");
        }
    }

    /// Explains `text` with `explain` unless it is `null`.
    pub fn nullable(&mut self, text: Json<'t>, explain: Explain) {
        if text.get() != "null" {
            self.nullable = Some(self.offset(text));
            explain(text, self);
        }
    }
}
