//! Values out of a list, of any JSON type.

use proc_macro2::TokenStream;
use quote::quote;

use super::explain::told_function;
use super::{docs, ident};
use crate::model::{Definition, List, Model};

pub fn seal(model: &Model, definition: &Definition, list: &List) -> TokenStream {
    let told = told_function(model, definition);
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let spoken = definition.spoken();
    let kinds = list.kinds.iter().map(|kind| ident(kind.name()));
    let integer = list.integer;
    let lists = list
        .lists
        .iter()
        .map(|(keyword, values)| quote!((#keyword, &[#(#values),*])));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct #name(::exactify::Raw);

        impl ::exactify::listed::Listed for #name {
            const NAME: &'static str = #spoken;
            const KINDS: &'static [::exactify::union::Kind] = &[#(::exactify::union::Kind::#kinds),*];
            const INTEGER: bool = #integer;
            const LISTS: &'static [(&'static str, &'static [&'static str])] = &[#(#lists),*];
        }

        ::exactify::listed_impls!(#name #told);
    }
}
