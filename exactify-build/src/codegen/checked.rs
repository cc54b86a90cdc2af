//! Values of which a check says more than the type that holds them: newtypes around it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, ident};
use crate::model::{Checked, Definition, Model, Type};
use crate::shape::rust_type;

/// `asked` is the function that says of what is held whether the check holds, if that is enough to know.
pub fn generate(model: &Model, definition: &Definition, checked: &Checked, asked: Option<TokenStream>) -> TokenStream {
    let (name, docs) = (ident(&definition.name), docs::of_type(definition));
    let (check, holds) = (check::path(model, &definition.check), rust_type(model, &checked.holds));
    let impls = match asked {
        Some(asked) => quote! {
            impl ::exactify::__private::checked::Asked<#holds> for #name {
                #asked
            }

            ::exactify::asked_impls!(#name, #holds, #check);
        },
        None => quote!(::exactify::checked_impls!(#name, #holds, #check);),
    };
    let is_text = matches!(checked.holds, Type::Any | Type::String);
    let (derives, of_text) = match is_text {
        true => (
            quote!(, Eq, Hash),
            Some(quote!(::exactify::checked_text_impls!(#name, #holds);)),
        ),
        false => (TokenStream::new(), None),
    };
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq #derives)]
        pub struct #name(#holds);

        #impls

        #of_text
    }
}
