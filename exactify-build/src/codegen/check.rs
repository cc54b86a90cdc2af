//! The checks: the schemas as `static` data, and the functions that match their patterns.

use proc_macro2::TokenStream;
use quote::{quote, ToTokens};
use syn::Ident;

use exactify::JsonTypes;

use super::{docs, ident, number_rules};
use crate::model::{list, string_rules, Branches, Check, CheckRef, Model, Paths, StaticCheck};

/// The module of all checks of the model.
pub fn generate(model: &Model) -> TokenStream {
    let checks = model.checks.iter().map(|made| {
        let (name, check) = (ident(&made.name), check(model, &made.check));
        quote!(pub(super) static #name: Check = #check;)
    });
    let branches = model.branches.iter().map(|made| {
        let (name, branches) = (ident(&made.name), branches(model, made));
        quote!(pub(super) static #name: Branches = #branches;)
    });
    let patterns = model.patterns.iter().map(|(source, pattern)| {
        let name = function(model, source);
        let (doc, matcher) = (
            format!(" Whether `text` matches `{}`.", docs::printable(source)),
            pattern.matcher(&name),
        );
        quote!(#[doc = #doc] pub(super) #matcher)
    });
    quote! {
        /// The schemas as data, for reports and verdicts.
        mod checks {
            use ::exactify::check::*;

            #(#checks)*
            #(#branches)*
            #(#patterns)*
        }
    }
}

/// The path to the function that matches a pattern, from among the types.
pub fn matcher(model: &Model, source: &str) -> TokenStream {
    let name = function(model, source);
    quote!(checks::#name)
}

fn function(model: &Model, source: &str) -> Ident {
    let index = model.patterns.iter().position(|(known, _)| known == source);
    ident(&format!("matches_{}", index.map_or(0, |index| index + 1)))
}

/// The path to the check of a definition, from among the types.
pub fn path(model: &Model, check: &CheckRef) -> TokenStream {
    match check {
        CheckRef::Static(index) => {
            let name = ident(&model.checks[*index].name);
            quote!(&checks::#name)
        }
        _ => quote!(&::exactify::Check::ANY),
    }
}

/// The static whose keywords are all that a definition asserts.
pub fn conjunct<'m>(model: &'m Model, check: &CheckRef) -> Option<&'m StaticCheck> {
    let CheckRef::Static(index) = check else { return None };
    let made = &model.checks[*index];
    match made.check.in_place.as_slice() {
        [] => Some(made),
        [(location, only)] if location.is_empty() && made.check.only.is_some() => conjunct(model, only),
        _ => None,
    }
}

/// The path to a table of branches, from among the types.
pub fn table(model: &Model, index: usize) -> TokenStream {
    let name = ident(&model.branches[index].name);
    quote!(&checks::#name)
}

/// A reference to a check, from among the checks.
fn reference(model: &Model, check: &CheckRef) -> TokenStream {
    match check {
        CheckRef::Any => quote!(&Check::ANY),
        CheckRef::Never => quote!(&Check::NEVER),
        CheckRef::Static(index) => {
            let name = ident(&model.checks[*index].name);
            quote!(&#name)
        }
        CheckRef::Replaced(path) => {
            let path: TokenStream = path.parse().unwrap_or_default();
            quote!(<#path as ::exactify::Exact>::CHECK)
        }
        CheckRef::Inline(check) => {
            let check = self::check(model, check);
            quote!(&#check)
        }
    }
}

fn check(model: &Model, check: &Check) -> TokenStream {
    let mut fields = TokenStream::new();
    let mut field = |name: &str, value: TokenStream| {
        let name = ident(name);
        fields.extend(quote!(#name: #value,));
    };
    if !check.name.is_empty() {
        field("name", check.name.to_token_stream());
    }
    if !check.values.is_empty() {
        let lists = check
            .values
            .iter()
            .map(|(keyword, values)| quote!((#keyword, &[#(#values),*])));
        field("values", quote!(&[#(#lists),*]));
    }
    if check.null {
        field("null", quote!(true));
    }
    if !check.strings.is_empty() {
        let source = |source: &str| function(model, source).into_token_stream();
        field("strings", string_rules(&check.strings, &TokenStream::new(), source));
    }
    if !check.numbers.is_empty() {
        field("numbers", number_rules(&check.numbers, &TokenStream::new()));
    }
    if let Some(array) = &check.array {
        field("array", array.tokens(model));
    }
    if let Some(object) = &check.object {
        field("object", object.tokens(model));
    }
    if !check.in_place.is_empty() {
        let conjuncts = check.in_place.iter().map(|(location, check)| {
            let check = reference(model, check);
            quote!((#location, #check))
        });
        field("in_place", quote!(&[#(#conjuncts),*]));
    }
    if !check.choices.is_empty() {
        let tables = check.choices.iter().map(|index| ident(&model.branches[*index].name));
        field("choices", quote!(&[#(&#tables),*]));
    }
    if !check.conditions.is_empty() {
        let conditions = check.conditions.iter().map(|condition| condition.tokens(model));
        field("conditions", quote!(&[#(#conditions),*]));
    }
    if let Some(only) = check.only {
        field("only", json_types(only, &quote!(JsonTypes)));
    }
    let types = check.types.map(|types| json_types(types, &quote!(JsonTypes)));
    match (types, fields.is_empty()) {
        (None, _) => quote!(Check { #fields ..Check::ANY }),
        (Some(types), false) => quote!(Check { types: #types, #fields ..Check::ANY }),
        (Some(types), true) => match named(check.types) {
            Some(name) => quote!(Check::#name),
            None => quote!(Check::of(#types)),
        },
    }
}

impl Paths for Model {
    fn check(&self, check: &CheckRef) -> TokenStream {
        reference(self, check)
    }

    fn matcher(&self, source: &str) -> TokenStream {
        function(self, source).into_token_stream()
    }

    fn table(&self, index: usize) -> TokenStream {
        ident(&self.branches[index].name).into_token_stream()
    }
}

/// The constant for a check of one type alone.
fn named(types: Option<JsonTypes>) -> Option<Ident> {
    let (_, name) = NAMED.iter().find(|(named, _)| Some(*named) == types)?;
    (!matches!(*name, "ALL" | "ARRAY")).then(|| ident(name))
}

fn branches(model: &Model, made: &Branches) -> TokenStream {
    let keyword = &made.keyword;
    let null = made.null.then(|| quote!(null: true,));
    let undecided = made.undecided.map(|types| {
        let types = json_types(types, &quote!(JsonTypes));
        quote!(undecided: #types,)
    });
    let tag = made.tag.as_ref().map(|tag| quote!(tag: Some(#tag),));
    let branches = made.branches.iter().map(|branch| {
        let location = (!branch.location.is_empty()).then(|| {
            let location = &branch.location;
            quote!(location: #location,)
        });
        let tags = list("tags", &branch.tags);
        let property = branch.property.as_ref().map(|name| quote!(property: Some(#name),));
        let (types, check) = (
            json_types(branch.types, &quote!(JsonTypes)),
            reference(model, &branch.check),
        );
        quote!(Branch { #location types: #types, #tags #property check: #check, ..Branch::NONE })
    });
    quote!(Branches { keyword: #keyword, #null #undecided #tag branches: &[#(#branches),*], ..Branches::NONE })
}

/// Sets of types that have names, those with more types first.
const NAMED: [(JsonTypes, &str); 8] = [
    (JsonTypes::ALL, "ALL"),
    (JsonTypes::OBJECT, "OBJECT"),
    (JsonTypes::ARRAY, "ARRAY"),
    (JsonTypes::STRING, "STRING"),
    (JsonTypes::NUMBER, "NUMBER"),
    (JsonTypes::INTEGER, "INTEGER"),
    (JsonTypes::BOOLEAN, "BOOLEAN"),
    (JsonTypes::NULL, "NULL"),
];

/// The set of types, in the fewest constants of `path`.
pub fn json_types(types: JsonTypes, path: &TokenStream) -> TokenStream {
    let mut rest = types;
    let mut made = TokenStream::new();
    for (named, name) in NAMED {
        if rest.has(named) && !rest.is_empty() {
            rest = rest.without(named);
            let name = ident(name);
            made = match made.is_empty() {
                true => quote!(#path::#name),
                false => quote!(#made.or(#path::#name)),
            };
        }
    }
    match made.is_empty() {
        true => quote!(#path::NONE),
        false => made,
    }
}
