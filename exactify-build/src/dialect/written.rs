//! Where a translated document's keywords stand in its file.

use std::collections::BTreeMap;

use super::{Dialect, Row};
use crate::place::{escape, unescape};
use crate::value::Value;

/// Where a document is written otherwise than its translation: the names of keywords. Without entries nothing is.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The name of each keyword in the file, by the keyword's pointer in the translation: one step of a JSON Pointer, or
    /// several where the translation has less, or none where it has more.
    names: BTreeMap<String, String>,
    /// The pointers of these keywords, by that of the object they stand in.
    inside: BTreeMap<String, Vec<String>>,
    /// The dialects of the resources that are not of 2020-12, by their pointers in the translation.
    dialects: BTreeMap<String, Dialect>,
}

impl Written {
    pub(super) fn name(&mut self, pointer: String, name: &str) {
        self.steps(&pointer, &format!("/{}", escape(name)));
    }

    /// The same of what stands in the file behind several steps.
    pub(super) fn steps(&mut self, pointer: &str, steps: &str) {
        let around = pointer.rsplit_once('/').map_or("", |(around, _)| around);
        let inside = self.inside.entry(around.to_owned()).or_default();
        inside.push(pointer.to_owned());
        self.names.insert(pointer.to_owned(), steps.to_owned());
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
            let begin = end;
            end += 1 + step.len();
            let name = self.names.get(&pointer[..end]);
            written += name.map_or(&pointer[begin..end], String::as_str);
        }
        written
    }

    /// The name in the file of the keyword at `pointer` that the translation calls `keyword`, if it has another one.
    pub fn name_at(&self, pointer: &str, keyword: &str) -> Option<String> {
        let name = self.names.get(&format!("{pointer}/{}", escape(keyword)))?;
        Some(unescape(name.trim_start_matches('/')))
    }

    /// The pointers to the keywords at `pointer` that the file calls what `rest` begins with, where the translation has other
    /// names, each with what follows.
    fn renamed_at<'a>(&'a self, pointer: &str, rest: &'a str) -> Vec<(&'a str, &'a str)> {
        let inside = self.inside.get(pointer).into_iter().flatten();
        let named = inside.filter_map(|at| {
            let steps = self.names.get(at).filter(|steps| !steps.is_empty())?;
            let rest = rest.strip_prefix(steps.as_str())?;
            (rest.is_empty() || rest.starts_with('/')).then_some((at.as_str(), rest))
        });
        named.collect()
    }

    /// The pointer in the translation, below `root`, to what stands at `pointer` from there on in the file.
    pub fn translated(&self, schema: &Value, root: &str, pointer: &str) -> String {
        let mut at = root.to_owned();
        if self.names.is_empty() {
            return at + pointer;
        }
        let mut rest = pointer;
        while !rest.is_empty() {
            let mut renamed = self.renamed_at(&at, rest);
            // Several keywords may stand for one, as for `dependencies`; the one that has what follows is meant.
            renamed.sort_by_key(|(_, rest)| rest.len());
            let leads_on = |(at, rest): &&(&str, &str)| {
                let next = rest.split('/').nth(1);
                next.is_none_or(|next| schema.pointer(&format!("{at}/{next}")).is_some())
            };
            match renamed.iter().find(leads_on).or(renamed.first()) {
                Some((keyword, behind)) => {
                    at = (*keyword).to_owned();
                    rest = behind;
                }
                None => {
                    let end = rest[1..].find('/').map_or(rest.len(), |end| end + 1);
                    at += &rest[..end];
                    rest = &rest[end..];
                }
            }
        }
        at
    }
}
