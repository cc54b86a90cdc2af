//! What an object's schema says of names: patterns of them, and which need which.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::explain::explain;
use super::object::Fields;
use super::{docs, ident};
use crate::model::{Model, Struct, Type};
use crate::pattern::Pattern;
use crate::shape::rust_type;

/// The method that says what a name without a field may hold, and the functions that it needs.
pub fn classes(model: &Model, object: &Struct, name: &Ident) -> (Option<TokenStream>, Option<TokenStream>) {
    let Some(unnamed) = object.unnamed.as_ref().filter(|unnamed| !unnamed.classes.is_empty()) else {
        return (None, None);
    };
    let matchers = matchers(
        name,
        "name_is",
        unnamed.patterns.iter().map(|(source, pattern)| (source, pattern)),
    );
    let matches = (0..unnamed.patterns.len()).map(|index| {
        let matcher = numbered("name_is", index);
        quote!(#name::#matcher(name))
    });
    let arms = unnamed.classes.iter().map(|class| {
        let matches = class.matches.iter();
        let is_named = class.matches.contains(&true);
        let says = match &class.ty {
            Type::Never => quote!(Refused),
            ty if *ty == unnamed.value && is_named => quote!(Named),
            ty if *ty == unnamed.value => quote!(Other),
            ty => {
                let ty = rust_type(model, ty);
                quote!(Checked(::exactify::object::check::<#ty>))
            }
        };
        quote!((#(#matches,)*) => ::exactify::object::Class::#says,)
    });
    // The patterns of the other combinations exclude each other.
    let rest =
        (unnamed.classes.len() < 1 << unnamed.patterns.len()).then(|| quote!(_ => ::exactify::object::Class::Refused,));
    let class = quote! {
        fn class(name: &str) -> ::exactify::object::Class {
            match (#(#matches,)*) {
                #(#arms)*
                #rest
            }
        }
    };
    (Some(class), Some(matchers))
}

/// `patternProperties` as a report looks at it, and the functions that it needs.
pub fn patterns(model: &Model, object: &Struct, name: &Ident) -> (TokenStream, TokenStream) {
    let entries = object.patterns.iter().enumerate().map(|(index, pattern)| {
        let matcher = numbered("pattern", index);
        let (location, explain) = (&pattern.location, explain(model, &pattern.ty));
        quote!(::exactify::object::PatternProperty { matches: #name::#matcher, location: #location, explain: #explain })
    });
    let entries: Vec<_> = entries.collect();
    let (names, exempt) = &object.exempt;
    let exempted: Vec<_> = (0..exempt.len())
        .map(|index| {
            let matcher = numbered("exempt", index);
            quote!(#name::#matcher)
        })
        .collect();
    let mut functions = matchers(
        name,
        "pattern",
        object.patterns.iter().map(|known| (&known.source, &known.pattern)),
    );
    functions.extend(matchers(
        name,
        "exempt",
        exempt.iter().map(|(source, pattern)| (source, pattern)),
    ));
    let patterns = (!entries.is_empty()).then(|| quote!(patterns: &[#(#entries),*],));
    let names = (!names.is_empty()).then(|| quote!(exempt: &[#(#names),*],));
    let exempted = (!exempted.is_empty()).then(|| quote!(exempt_patterns: &[#(#exempted),*],));
    (quote!(#patterns #names #exempted), functions)
}

/// What happens where a property is there without one that it needs; the variables have the fields' names.
pub fn dependent(
    object: &Struct,
    fields: &Fields,
    extra: &TokenStream,
    refuse: impl Fn(&str, &str) -> TokenStream,
) -> TokenStream {
    // An object that is closed to a name has no place for it.
    let place = |name: &String| match fields.named.iter().find(|field| field.property.name == *name) {
        Some(field) => {
            let ident = &field.ident;
            Some(quote!(#ident))
        }
        None if extra.is_empty() => None,
        None => Some(quote!(#extra.get(#name))),
    };
    let checks = object
        .dependent
        .iter()
        .flat_map(|(trigger, needed)| needed.iter().map(move |needed| (trigger, needed)));
    let checks = checks.filter_map(|(trigger, needed)| {
        let is_there = place(trigger)?;
        let is_missing = place(needed).map(|needed| quote!(&& #needed.is_none()));
        let refuse = refuse(trigger, needed);
        Some(quote!(if #is_there.is_some() #is_missing { #refuse }))
    });
    quote!(#(#checks)*)
}

fn numbered(prefix: &str, index: usize) -> Ident {
    ident(&format!("{prefix}_{index}"))
}

fn matchers<'p>(name: &Ident, prefix: &str, patterns: impl Iterator<Item = (&'p String, &'p Pattern)>) -> TokenStream {
    let functions = patterns.enumerate().map(|(index, (source, pattern))| {
        let matcher = pattern.matcher(&numbered(prefix, index));
        let doc = format!(" Whether `text` matches `{}`.", docs::printable(source));
        quote!(impl #name { #[doc = #doc] #matcher })
    });
    quote!(#(#functions)*)
}
