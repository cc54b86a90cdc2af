//! Strings under assertions.

use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, ident, rules};
use crate::model::{Definition, Model, Rule};

pub fn generate(model: &Model, definition: &Definition, assertions: &[Rule]) -> TokenStream {
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let common = common(model, definition, assertions);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(::exactify::__private::text::EcoString);

        impl #name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::str::FromStr for #name {
            type Err = ::exactify::Refusal;

            fn from_str(text: &str) -> ::std::result::Result<Self, ::exactify::Refusal> {
                ::exactify::__private::text::check(text, <Self as ::exactify::__private::text::Text>::RULES)?;
                ::std::result::Result::Ok(Self(text.into()))
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for #name {
            type Error = ::exactify::Refusal;

            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, ::exactify::Refusal> {
                ::exactify::__private::text::check(&text, <Self as ::exactify::__private::text::Text>::RULES)?;
                ::std::result::Result::Ok(Self(text.into()))
            }
        }

        impl ::std::convert::From<#name> for ::std::string::String {
            fn from(text: #name) -> Self {
                text.0.into()
            }
        }

        impl ::std::borrow::Borrow<str> for #name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        #common
    }
}

/// What every type made of one string has, whatever it keeps.
pub fn common(model: &Model, definition: &Definition, assertions: &[Rule]) -> TokenStream {
    let check = check::path(model, &definition.check);
    let name = ident(&definition.name);
    let spoken = definition.display_name();
    let rules = rules(assertions, |source| check::matcher(model, source));
    quote! {
        impl ::exactify::__private::text::Text for #name {
            const NAME: &'static str = #spoken;
            const RULES: &'static [::exactify::__private::text::Rule] = #rules;
        }

        ::exactify::text_impls!(#name, #check);
    }
}
