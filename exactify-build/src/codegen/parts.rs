//! The parts of a value: those of an object that is checked as a whole, which are changed one by one or all at once, and
//! those of a merged type, which have types of their own.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::builder::{outside, tokens_outside};
use super::fields::{free_name, Field, Fields};
use super::object::map_type;
use super::{docs, ident, within_option};
use crate::model::{Body, Definition, Model, Type};

/// The struct of the parts, for the module of such structs.
pub fn generate(model: &Model, definition: &Definition, fields: &Fields) -> TokenStream {
    let name = ident(&definition.name);
    let doc = format!(" The parts of [`{name}`](super::{name}), of which nothing is checked.");
    let named = fields.named.iter().map(|Field { property, ident, value }| {
        let doc = format!(" The property `{}`.", docs::printable(&property.name));
        let value = outside(model, value);
        let ty = match property.required {
            true => quote!(#value),
            false => quote!(::std::option::Option<#value>),
        };
        quote!(#[doc = #doc] pub #ident: #ty,)
    });
    let maps = fields.maps.iter().map(|(map, ident)| {
        let docs = docs::of_map(map);
        let ty = tokens_outside(model, map_type(model, map, &name));
        quote!(#docs pub #ident: #ty,)
    });
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name { #(#named)* #(#maps)* }
    }
}

/// What the object itself has: setters, and the ways to its parts and its builder and back.
pub fn conversions(fields: &Fields, name: &Ident) -> TokenStream {
    let [into_parts, from_parts, into_builder, errors] =
        ["into_parts", "from_parts", "into_builder", "errors"].map(|name| free_name(fields, name));
    let ways = |required: bool| {
        fields
            .named
            .iter()
            .filter(move |field| field.property.required == required)
            .map(|Field { property, ident, value }| {
                let stem = ident.to_string();
                let stem = stem.trim_start_matches("r#").trim_end_matches('_');
                let [set, remove] = ["try_set", "try_remove"].map(|verb| free_name(fields, &format!("{verb}_{stem}")));
                let ty = match property.ty {
                    Type::Nullable(_) => within_option(value),
                    _ => value.clone(),
                };
                match required {
                    true => quote!(#ident: #ty, #set;),
                    false => quote!(#ident: #ty, #set, #remove;),
                }
            })
            .collect::<Vec<_>>()
    };
    let (required, optional) = (ways(true), ways(false));
    let nullable = fields.named.iter().filter_map(|Field { property, ident, .. }| {
        let stem = ident.to_string();
        let stem = stem.trim_start_matches("r#").trim_end_matches('_');
        let set = free_name(fields, &format!("try_set_{stem}_null"));
        matches!(property.ty, Type::Nullable(_)).then(|| quote!(#ident, #set;))
    });
    let maps = fields.maps.iter().map(|(_, ident)| ident);
    quote! {
        ::exactify::parts_impls!(#name {
            ways: #into_parts, #from_parts, #into_builder, #errors;
            required: { #(#required)* }
            optional: { #(#optional)* }
            nullable: { #(#nullable)* }
            maps: { #(#maps)* }
        });
    }
}

/// The conversions of a merged type to those objects that it is merged of.
pub fn of_whole(model: &Model, definition: &Definition) -> Option<TokenStream> {
    let is_object = matches!(definition.body, Body::Struct(_) | Body::Choice(_));
    let mut parts: Vec<&Definition> = Vec::new();
    for part in definition.parts.iter().map(|part| &model.definitions[*part]) {
        let is_known = part.name == definition.name || parts.iter().any(|known| known.name == part.name);
        if is_object && part.is_used && !is_known && matches!(part.body, Body::Struct(_)) {
            parts.push(part);
        }
    }
    let name = ident(&definition.name);
    let parts = parts.iter().map(|part| ident(&part.name));
    let parts: Vec<Ident> = parts.collect();
    (!parts.is_empty()).then(|| quote!(::exactify::whole_impls!(#name: #(#parts),*);))
}
