//! Strings under assertions.

use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, ident};
use crate::model::{string_rules, Definition, Model, StringRule};

pub fn generate(model: &Model, definition: &Definition, assertions: &[StringRule]) -> TokenStream {
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let arguments = arguments(model, definition, assertions);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(::exactify::__private::EcoString);

        ::exactify::string_impls!(#arguments);
    }
}

/// What the run time's macros for string types take: the type, what messages call it, its rules and its check.
pub fn arguments(model: &Model, definition: &Definition, assertions: &[StringRule]) -> TokenStream {
    let (name, display_name) = (ident(&definition.name), definition.display_name());
    let check = check::path(model, &definition.check);
    let of = |assertions: &[StringRule]| {
        string_rules(assertions, &quote!(::exactify::check::), |source| {
            check::matcher(model, source)
        })
    };
    let rules = of(assertions);
    // Most types assert what one subschema asserts, whose check has the rules already.
    let shared = check::conjunct(model, &definition.check)
        .filter(|check| of(&check.check.strings).to_string() == rules.to_string());
    let rules = shared.map_or(rules, |check| {
        let check = ident(&check.name);
        quote!(checks::#check.strings)
    });
    quote!(#name, #display_name, #rules, #check)
}
