//! [`Exact`] for the types that need no more than themselves.

use serde_json::value::RawValue;

use crate::{At, Exact};

impl Exact for String {
    fn explain<'t>(text: &'t RawValue, at: &mut At<'t>) {
        at.string(text, "");
    }
}

impl Exact for bool {
    fn explain<'t>(text: &'t RawValue, at: &mut At<'t>) {
        at.boolean(text);
    }
}

/// `T`, or `null` where the schema's `type` lists `"null"`.
impl<T: Exact> Exact for Option<T> {
    fn explain<'t>(text: &'t RawValue, at: &mut At<'t>) {
        if text.get() != "null" {
            T::explain(text, at);
        }
    }

    fn has_unknown(&self) -> bool {
        self.as_ref().is_some_and(T::has_unknown)
    }
}

impl<T: Exact> Exact for Box<T> {
    fn explain<'t>(text: &'t RawValue, at: &mut At<'t>) {
        T::explain(text, at);
    }

    fn has_unknown(&self) -> bool {
        T::has_unknown(self)
    }
}
