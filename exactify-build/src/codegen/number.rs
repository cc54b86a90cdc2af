//! Numbers under assertions.

use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, ident};
use crate::model::{Definition, Model, NumberRule};

pub fn generate(model: &Model, definition: &Definition, rules: &[NumberRule]) -> TokenStream {
    let check = check::path(model, &definition.check);
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let spoken = definition.display_name();
    let rules = self::rules(rules);
    quote! {
        #docs
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(::exactify::Number);

        impl ::exactify::numeric::Numeric for #name {
            const NAME: &'static str = #spoken;
            const RULES: &'static [::exactify::numeric::Rule] = #rules;
        }

        ::exactify::numeric_impls!(#name, #check);
    }
}

/// `rules` as a slice of the run time's.
pub fn rules(rules: &[NumberRule]) -> TokenStream {
    let rules = rules.iter().map(|rule| match rule {
        NumberRule::Integer => quote!(::exactify::numeric::Rule::Integer),
        NumberRule::Limit(rule, limit) => {
            let rule = ident(rule);
            quote!(::exactify::numeric::Rule::#rule(::exactify::numeric::Limit::new(#limit)))
        }
    });
    quote!(&[#(#rules),*])
}
