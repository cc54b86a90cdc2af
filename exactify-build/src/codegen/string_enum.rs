//! Strings out of a list: an enum, or a unit type for one.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, ItemEnum};

use super::value_enum::{values, Values};
use super::{docs, ident, serde_name, text};
use crate::model::{Definition, Model, StringRule, Variant};

pub fn generate(
    model: &Model,
    definition: &Definition,
    shaped: &ItemEnum,
    variants: &[Variant],
    assertions: &[StringRule],
) -> TokenStream {
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let variant_docs: Vec<TokenStream> = variants.iter().map(docs::of_listed).collect();
    let named = shaped
        .variants
        .iter()
        .map(|shaped| (serde_name(&shaped.ident, &shaped.attrs), &shaped.ident));
    let named: BTreeMap<String, &Ident> = named.collect();
    let variants: Vec<(Ident, &str)> = variants
        .iter()
        .map(|variant| {
            let made = named.get(&variant.key).map(|&ident| ident.clone());
            (made.unwrap_or_else(|| ident(&variant.key)), variant.text())
        })
        .collect();
    let idents: Vec<&Ident> = variants.iter().map(|(ident, _)| ident).collect();
    let texts: Vec<&str> = variants.iter().map(|(_, text)| *text).collect();
    let arguments = text::arguments(model, definition, assertions);
    let Values { item, all, patterns } = values(&name, &docs, &idents, &variant_docs);
    quote! {
        #item

        impl #name {
            #all

            /// The text, as JSON spells it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(#patterns => #texts,)*
                }
            }
        }

        impl ::std::str::FromStr for #name {
            type Err = ::exactify::Refusal;

            fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
                match text {
                    #(#texts => ::std::result::Result::Ok(#patterns),)*
                    _ => ::std::result::Result::Err(::exactify::__private::text::refusal::<Self>(text)),
                }
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for #name {
            type Error = ::exactify::Refusal;

            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, ::exactify::Refusal> {
                text.parse()
            }
        }

        ::exactify::text_impls!(#arguments);
    }
}
