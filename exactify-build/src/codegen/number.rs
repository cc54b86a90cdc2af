//! Numbers under assertions.

use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, ident, number_rules};
use crate::model::{Definition, Model, NumberRule};

pub fn generate(model: &Model, definition: &Definition, rules: &[NumberRule]) -> TokenStream {
    let check = check::path(model, &definition.check);
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let display_name = definition.display_name();
    let rules = number_rules(rules, &quote!(::exactify::check::));
    quote! {
        #docs
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(::exactify::Number);

        ::exactify::number_impls!(#name, #display_name, #rules, #check);
    }
}
