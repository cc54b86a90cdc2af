//! Where a translated document's keywords stand in its file.

use std::collections::BTreeMap;

use super::{Dialect, Row};
use crate::place::{escape, unescape};
use crate::value::Value;

/// Where a document is written otherwise than its translation: the names of keywords. Without entries nothing is.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The name of each keyword in the file, by the keyword's pointer in the translation.
    names: BTreeMap<String, String>,
    /// The dialects of the resources that are not of 2020-12, by their pointers in the translation.
    dialects: BTreeMap<String, Dialect>,
}

impl Written {
    pub(super) fn name(&mut self, pointer: String, name: &str) {
        self.names.insert(pointer, name.to_owned());
    }

    pub(super) fn dialect(&mut self, pointer: &str, dialect: Dialect) {
        self.dialects.insert(pointer.to_owned(), dialect);
    }

    /// The dialect of what stands at `pointer`.
    pub fn row_at(&self, pointer: &str) -> &'static Row {
        let mut around = pointer;
        loop {
            if let Some(dialect) = self.dialects.get(around) {
                return dialect.row();
            }
            match around.rsplit_once('/') {
                Some((outer, _)) => around = outer,
                None => return Dialect::Draft202012.row(),
            }
        }
    }

    /// The pointer in the file to what stands at `pointer` in the translation.
    pub fn pointer(&self, pointer: &str) -> String {
        if self.names.is_empty() {
            return pointer.to_owned();
        }
        let mut written = String::new();
        let mut end = 0;
        for step in pointer.split('/').skip(1) {
            end += 1 + step.len();
            written.push('/');
            match self.names.get(&pointer[..end]) {
                Some(name) => written += &escape(name),
                None => written += step,
            }
        }
        written
    }

    /// The name in the file of the keyword at `pointer` that the translation calls `keyword`, if it has another one.
    pub fn name_at(&self, pointer: &str, keyword: &str) -> Option<&str> {
        self.names
            .get(&format!("{pointer}/{}", escape(keyword)))
            .map(String::as_str)
    }

    /// The pointers to the keywords at `pointer` that the file calls `name`, where the translation has others.
    fn renamed_at(&self, pointer: &str, name: &str) -> Vec<&str> {
        let from = format!("{pointer}/");
        let below = self.names.range(from.clone()..);
        let below = below.take_while(|(at, _)| at.starts_with(&from));
        let here = below.filter(|(at, written)| *written == name && !at[from.len()..].contains('/'));
        here.map(|(at, _)| at.as_str()).collect()
    }

    /// The pointer in the translation, below `root`, to what stands at `pointer` from there on in the file.
    pub fn translated(&self, schema: &Value, root: &str, pointer: &str) -> String {
        let mut at = root.to_owned();
        if self.names.is_empty() {
            return at + pointer;
        }
        let mut steps = pointer.split('/').skip(1).peekable();
        while let Some(step) = steps.next() {
            let name = unescape(step);
            let renamed = self.renamed_at(&at, &name);
            // `dependencies` became two keywords.
            let leads_on = |at: &&&str| {
                let next = steps.peek();
                next.is_none_or(|next| schema.pointer(&format!("{at}/{next}")).is_some())
            };
            at = match renamed.iter().find(leads_on).or(renamed.first()) {
                Some(renamed) => (*renamed).to_owned(),
                None => format!("{at}/{step}"),
            };
        }
        at
    }
}
