//! Rust names for the names of schemas, which may be any text.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase, ToTitleCase};
use unicode_normalization::UnicodeNormalization;

use crate::value::Value;

/// What distinguishes two schemas that ask for the same name.
#[derive(Clone, Debug, PartialEq)]
pub struct Identity {
    pub assertions: Vec<Value>,
    /// The schema resources, and the paths to them, that the meaning of the assertions depends on.
    pub resources: Vec<Resource>,
    /// The document whose root is an alias of this name, which it shares with nothing.
    pub alias_of: Option<usize>,
}

type Resource = ((usize, String), Rc<BTreeMap<String, (usize, String)>>);

/// The type names in use.
#[derive(Debug, Default)]
pub struct Names {
    taken: BTreeMap<String, Taken>,
}

#[derive(Debug)]
struct Taken {
    /// Whose name it is; `None` for what is not made of a schema.
    identity: Option<Identity>,
    definition: Option<usize>,
}

impl Names {
    /// Reserves a name for the schema of this identity, unless another has it or it is empty.
    pub fn reserve(&mut self, name: &str, identity: Identity) {
        if name.is_empty() {
            return;
        }
        self.taken.entry(name.to_owned()).or_insert(Taken {
            identity: Some(identity),
            definition: None,
        });
    }

    /// The first of `candidates` that is not empty and is free or has this identity; if there is none, the last
    /// candidate with a number appended. Also returns the definition that already has the name.
    pub fn take(&mut self, candidates: &[String], identity: &Identity) -> (String, Option<usize>) {
        let last = candidates.iter().rfind(|name| !name.is_empty());
        let last = last.map_or("", |name| name);
        let numbered = (2..).map(|number| format!("{last}{number}"));
        for name in candidates.iter().cloned().chain(numbered) {
            // The joined name may have another case than its parts, and may no longer be a keyword.
            let name = camel(&name);
            if name.is_empty() {
                continue;
            }
            let taken = self.taken.entry(name.clone()).or_insert_with(|| Taken {
                identity: Some(identity.clone()),
                definition: None,
            });
            if taken.identity.as_ref() == Some(identity) {
                return (name, taken.definition);
            }
        }
        // Not reached, since there is always another number.
        (String::new(), None)
    }

    /// A name like `wanted` that nothing else has.
    pub fn own(&mut self, wanted: &str) -> String {
        let numbered = (2..).map(|number| format!("{wanted}{number}"));
        let mut names = std::iter::once(wanted.to_owned())
            .chain(numbered)
            .map(|name| camel(&name));
        let name = names.find(|name| !self.taken.contains_key(name)).unwrap_or_default();
        let taken = Taken {
            identity: None,
            definition: None,
        };
        self.taken.insert(name.clone(), taken);
        name
    }

    pub fn define(&mut self, name: &str, definition: usize) {
        if let Some(taken) = self.taken.get_mut(name) {
            taken.definition = Some(definition);
        }
    }
}

/// The name of a type or variant, or empty if no character of `text` is valid in one.
pub fn camel(text: &str) -> String {
    fixpoint(text, |text| identifier(text.to_pascal_case(), 'X'))
}

/// The name of a field, or empty if no character of `text` is valid in one.
pub fn snake(text: &str) -> String {
    fixpoint(text, |text| identifier(text.to_snake_case(), 'x'))
}

/// Applies `spell` to `text` until nothing changes, since typify converts names again: `x_y` becomes `XY`, which
/// becomes `Xy`. The compiler treats names with the same Unicode normal form as equal.
fn fixpoint(text: &str, spell: impl Fn(&str) -> String) -> String {
    let mut name = text.to_owned();
    for _ in 0..MOST_SPELLINGS {
        let next = spell(&name.nfkc().collect::<String>()).nfkc().collect();
        if next == name {
            break;
        }
        name = next;
    }
    name
}

/// More than any character needs.
const MOST_SPELLINGS: usize = 8;

/// The characters of `text` that are valid in an identifier. `first` is put before a character that is not valid at the
/// start.
fn identifier(text: String, first: char) -> String {
    let text: String = text.chars().filter(|&c| unicode_ident::is_xid_continue(c)).collect();
    match text.chars().next() {
        Some(begin) if !unicode_ident::is_xid_start(begin) => format!("{first}{text}"),
        _ if text == "Self" => "Self_".to_owned(),
        _ => text,
    }
}

/// `names`, with `empty` for an empty one, and a number appended to each that occurred before.
pub fn unique(names: impl Iterator<Item = String>, empty: &str) -> Vec<String> {
    numbered(names, empty, "_")
}

/// The same for camel case names.
pub fn unique_camel(names: impl Iterator<Item = String>, empty: &str) -> Vec<String> {
    numbered(names, empty, "")
}

fn numbered(names: impl Iterator<Item = String>, empty: &str, between: &str) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let free = |name: String| {
        let name = if name.is_empty() { empty.to_owned() } else { name };
        let stem = name.trim_end_matches('_');
        let numbered = (2..).map(|number| format!("{stem}{between}{number}"));
        let free = std::iter::once(name.clone())
            .chain(numbered)
            .find(|name| taken.insert(name.clone()));
        free.unwrap_or(name)
    };
    names.map(free).collect()
}

/// `name` as that of a static: `CUSTOMER_NAME`.
pub fn shouting(name: &str) -> String {
    fixpoint(name, |text| identifier(text.to_shouty_snake_case(), 'X'))
}

/// The name of the type in messages.
pub fn words(name: &str) -> String {
    name.to_title_case().to_lowercase()
}

#[cfg(test)]
mod tests {
    use unicode_normalization::is_nfkc;

    use super::*;

    #[test]
    fn names_are_settled_whatever_they_are_made_of() {
        let is_settled = |c: &char| c.to_lowercase().eq([*c]) && c.to_uppercase().eq([*c]) && is_nfkc(&c.to_string());
        for c in ('\0'..=char::MAX).filter(|c| !is_settled(c)) {
            for text in [format!("{c}"), format!("a{c}"), format!("{c}b"), format!("B{c}C")] {
                let (camel_, snake_) = (camel(&text), snake(&text));
                assert_eq!(camel_.to_pascal_case(), camel_.trim_end_matches('_'), "{text:?}");
                assert_eq!(snake_.to_snake_case(), snake_, "{text:?}");
                assert!(is_nfkc(&camel_) && is_nfkc(&snake_));
            }
        }
    }

    #[test]
    fn what_the_compiler_takes_for_one_name_is_one() {
        for (one, other) in [
            ("\u{212b}", "\u{c5}"),
            ("\u{1100}\u{1161}", "\u{ac00}"),
            ("\u{fb01}", "fi"),
            ("x_y", "xY"),
        ] {
            assert_eq!(camel(one), camel(other));
        }
    }
}
