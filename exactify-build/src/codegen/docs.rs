//! Documentation comments out of annotations.

use std::fmt::Display;

use proc_macro2::TokenStream;
use quote::quote;

use super::lints::is_invisible;
use crate::json_type;
use crate::model::{Body, Branch, Definition, Docs, Property, PropertyMap, Type, Variant};

/// The docs of a type.
pub fn of_type(definition: &Definition) -> TokenStream {
    let title = definition.docs.title.clone().unwrap_or_else(|| definition.name.clone());
    let text = paragraphs([Some(definition.docs.description.clone().unwrap_or(title))]);
    let docs = attributes(&text, &definition.docs.enforced, &definition.docs);
    let guard = guard(&definition.body).map(|guard| quote!(#[doc = ""] #[doc = #guard]));
    quote!(#docs #guard)
}

/// What is read for a guarded type; one that keeps its text is what was read.
fn guard(body: &Body) -> Option<&'static str> {
    let of_text = " The text is read a second time for what holds of the value as a whole.";
    match body {
        Body::Struct(object) if object.fact.is_some() => {
            Some(" What holds of several properties together is asked of the fields.")
        }
        Body::Checked(checked) if checked.fact.is_some() => None,
        Body::Struct(object) => object.is_checked.then_some(of_text),
        Body::Checked(checked) => (checked.holds != Type::Any).then_some(of_text),
        _ => None,
    }
}

/// The docs of a field, its getter or its setter.
pub fn of_property(property: &Property) -> TokenStream {
    let docs = &property.docs;
    let name = || Some(format!("The property `{}`.", property.name));
    let text = paragraphs([docs.description.clone().or_else(|| docs.title.clone()).or_else(name)]);
    let required = property.required.then(|| "`required`".to_owned());
    let enforced: Vec<String> = required.into_iter().chain(docs.enforced.iter().cloned()).collect();
    attributes(&text, &enforced, docs)
}

/// The docs of a field of properties that the schema does not name, or its getter.
pub fn of_map(map: &PropertyMap) -> TokenStream {
    of_unnamed(
        map,
        [
            "The properties that the schema allows but does not name.",
            "The properties whose names match",
        ],
    )
}

/// The docs of the setter of such a property.
pub fn of_entry(map: &PropertyMap) -> TokenStream {
    of_unnamed(
        map,
        [
            "A property that the schema allows but does not name.",
            "A property whose name matches",
        ],
    )
}

fn of_unnamed(map: &PropertyMap, [other, matching]: [&str; 2]) -> TokenStream {
    let docs = &map.docs;
    let patterns: Vec<String> = map.patterns.iter().map(|source| format!("`` {source} ``")).collect();
    let mut lines = match patterns.as_slice() {
        [] => vec![other.to_owned()],
        patterns => vec![format!("{matching} {}.", patterns.join(" or "))],
    };
    let said = paragraphs([docs.description.clone().or_else(|| docs.title.clone())]);
    if !said.is_empty() {
        lines.push(String::new());
        lines.extend(said);
    }
    attributes(&lines, &docs.enforced, docs)
}

/// The docs of an item of a tuple, which is its field or getter.
pub fn of_item(index: usize, docs: &Docs, required: bool) -> TokenStream {
    let name = || Some(format!("The item at index {index}."));
    let text = paragraphs([docs.description.clone().or_else(|| docs.title.clone()).or_else(name)]);
    let required = required.then(|| "`minItems`".to_owned());
    let enforced: Vec<String> = required.into_iter().chain(docs.enforced.iter().cloned()).collect();
    attributes(&text, &enforced, docs)
}

/// The docs of a choice's variant: what the schema says of it, and what leads to it.
pub fn of_branch(branch: &Branch, tag: Option<&str>) -> TokenStream {
    let docs = &branch.docs;
    let types = branch.types.iter().map(|ty| json_type::name(*ty)).collect::<Vec<_>>();
    let leads = match tag {
        Some(tag) if !branch.tags.is_empty() => {
            let values: Vec<String> = branch.tags.iter().map(|value| format!("`` {value} ``")).collect();
            format!("Where `{tag}` is {}.", values.join(" or "))
        }
        _ if branch.property.is_some() => {
            let property = branch.property.as_deref().unwrap_or_default();
            format!("Where an object has the property `{property}`.")
        }
        _ => format!("Where the value is a JSON {}.", types.join(" or ")),
    };
    let said = docs.description.clone().or_else(|| docs.title.clone());
    let mut lines = paragraphs([said]);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(leads);
    attributes(&lines, &[], docs)
}

/// The docs of a listed value as a variant.
pub fn of_listed(variant: &Variant) -> TokenStream {
    match variant.value.as_str() {
        Some(text) => of_value(text.escape_debug(), &variant.docs),
        None => of_value(&variant.value, &variant.docs),
    }
}

/// The docs of the variant for what is not listed.
pub fn of_other(docs: &Docs) -> TokenStream {
    let said = docs.description.clone().or_else(|| docs.title.clone());
    let text = paragraphs([Some(said.unwrap_or_else(|| "Any other string.".to_owned()))]);
    attributes(&text, &docs.enforced, docs)
}

/// The docs of a listed value: what the schema says of it, and how it is spelled.
fn of_value(spelled: impl Display, docs: &Docs) -> TokenStream {
    let mut lines = paragraphs([docs.description.clone().or_else(|| docs.title.clone())]);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{spelled}`"));
    attributes(&lines, &[], docs)
}

fn paragraphs(texts: [Option<String>; 1]) -> Vec<String> {
    texts.into_iter().flatten().flat_map(|text| markdown(&text)).collect()
}

fn attributes(text: &[String], enforced: &[String], docs: &Docs) -> TokenStream {
    let mut lines = text.to_vec();
    if !enforced.is_empty() {
        lines.extend([String::new(), "Enforced:".to_owned()]);
        lines.extend(enforced.iter().map(|assertion| format!("* {assertion}")));
    }
    let lines = lines.into_iter().map(|line| match line.as_str() {
        "" => line,
        line => format!(" {}", printable(line)),
    });
    // As in any Rust API, a deprecated item stays usable; the generated code itself has to use it.
    let deprecated = docs
        .deprecated
        .then(|| quote!(#[doc = ""] #[doc = " Deprecated by the schema."]));
    quote!(#(#[doc = #lines])* #deprecated)
}

/// `line` with its control characters escaped, of which a doc comment must not hold all, and those that rustc refuses there.
pub fn printable(line: &str) -> String {
    let escape = |c: char| {
        if c.is_control() && c != '\t' || is_invisible(c) {
            c.escape_default().to_string()
        } else {
            c.to_string()
        }
    };
    line.chars().map(escape).collect()
}

/// A description's lines, made safe for rustdoc: no code block that would run as a test, no HTML, no link to nowhere.
fn markdown(text: &str) -> Vec<String> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for line in text.trim_end().lines() {
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        if fence {
            lines.push(if fenced { "```".to_owned() } else { "```text".to_owned() });
            fenced = !fenced;
        } else if fenced {
            lines.push(line.to_owned());
        } else {
            lines.push(plain(line));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    lines
}

fn plain(line: &str) -> String {
    // Four spaces would begin a code block.
    let indent = line.len() - line.trim_start().len();
    let mut safe = " ".repeat(indent.min(3));
    let mut rest = line.trim_start();
    let mut code = false;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let (bare, behind) = rest.split_at(url(rest));
        let is_linked = safe.ends_with("](") || safe.ends_with('<') && behind.starts_with('>');
        if !code && !bare.is_empty() && !is_linked {
            safe.push_str(&format!("<{bare}>"));
            rest = behind;
            continue;
        }
        let escaped = match c {
            '<' => url(after) == 0 || !after[url(after)..].starts_with('>'),
            '[' => !is_link(after),
            '`' => !after.contains('`'),
            _ => false,
        };
        if escaped && !code {
            safe.push('\\');
        } else {
            code ^= c == '`';
        }
        safe.push(c);
        rest = after;
    }
    safe
}

/// Whether `text` goes on as a link behind its `[`, to a page and not to an item.
fn is_link(text: &str) -> bool {
    let target = text.split_once("](").map(|(_, target)| url(target));
    target.is_some_and(|url| url > 0) && text.find(']') == text.find("](")
}

/// How long the URL is with which `text` begins.
fn url(text: &str) -> usize {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return 0;
    }
    let end = text.find(|c: char| c.is_whitespace() || "<>`\"".contains(c));
    text[..end.unwrap_or(text.len())]
        .trim_end_matches(['.', ',', ';', ':', ')', '\''])
        .len()
}
