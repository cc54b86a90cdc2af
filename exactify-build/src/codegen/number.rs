//! Numbers under assertions.

use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, ident, number_rules};
use crate::model::{Definition, Model, NumberRule};

pub fn generate(model: &Model, definition: &Definition, rules: &[NumberRule]) -> TokenStream {
    let check = check::path(model, &definition.check);
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let spoken = definition.display_name();
    let rules = number_rules(rules);
    quote! {
        #docs
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(::exactify::Number);

        impl ::exactify::__private::numeric::Numeric for #name {
            const NAME: &'static str = #spoken;
            const RULES: &'static [::exactify::__private::numeric::Rule] = #rules;
        }

        ::exactify::numeric_impls!(#name, #check);
    }
}
