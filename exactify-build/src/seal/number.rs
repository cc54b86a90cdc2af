//! Numbers under assertions.

use proc_macro2::TokenStream;
use quote::quote;

use super::explain::told_function;
use super::{docs, ident};
use crate::model::{Definition, Model, NumberRule};

pub fn seal(model: &Model, definition: &Definition, rules: &[NumberRule]) -> TokenStream {
    let told = told_function(model, definition);
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let spoken = definition.spoken();
    let rules = rules.iter().map(|rule| match rule {
        NumberRule::Integer => quote!(::exactify::numeric::Rule::Integer),
        NumberRule::Limit(rule, limit) => {
            let rule = ident(rule);
            quote!(::exactify::numeric::Rule::#rule(::exactify::numeric::Limit::new(#limit)))
        }
    });
    quote! {
        #docs
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(::exactify::Number);

        impl ::exactify::numeric::Numeric for #name {
            const NAME: &'static str = #spoken;
            const RULES: &'static [::exactify::numeric::Rule] = &[#(#rules),*];
        }

        ::exactify::numeric_impls!(#name #told);
    }
}
