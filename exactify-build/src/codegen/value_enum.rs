//! Values out of a list, of any JSON type.

use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, ident};
use crate::model::{Definition, Model, ValueEnum};

pub fn generate(model: &Model, definition: &Definition, values: &ValueEnum) -> TokenStream {
    let check = check::path(model, &definition.check);
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let spoken = definition.display_name();
    let types = check::json_types(
        values.types.unwrap_or(exactify::JsonTypes::ALL),
        &quote!(::exactify::JsonTypes),
    );
    let lists = values
        .lists
        .iter()
        .map(|(keyword, values)| quote!((#keyword, &[#(#values),*])));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct #name(::exactify::Raw);

        impl ::exactify::__private::listed::Listed for #name {
            const NAME: &'static str = #spoken;
            const TYPES: ::exactify::JsonTypes = #types;
            const LISTS: &'static [(&'static str, &'static [&'static str])] = &[#(#lists),*];
        }

        ::exactify::listed_impls!(#name, #check);
    }
}
