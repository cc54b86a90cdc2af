//! Values out of a list, of any JSON type.

use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, ident};
use crate::model::{Definition, Model, ValueEnum};

pub fn generate(model: &Model, definition: &Definition, values: &ValueEnum) -> TokenStream {
    let check = check::path(model, &definition.check);
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let display_name = definition.display_name();
    let shared = check::conjunct(model, &definition.check);
    let shared = shared.filter(|made| made.check.types == values.types && made.check.values == values.lists);
    let (types, lists) = match shared {
        Some(check) => {
            let check = ident(&check.name);
            (quote!(checks::#check.types), quote!(checks::#check.values))
        }
        None => {
            let types = values.types.unwrap_or(exactify::JsonTypes::ALL);
            let lists = values
                .lists
                .iter()
                .map(|(keyword, values)| quote!((#keyword, &[#(#values),*])));
            let types = check::json_types(types, &quote!(::exactify::JsonTypes));
            (types, quote!(&[#(#lists),*]))
        }
    };
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct #name(::exactify::Raw);

        ::exactify::value_enum_impls!(#name, #display_name, #types, #lists, #check);
    }
}
