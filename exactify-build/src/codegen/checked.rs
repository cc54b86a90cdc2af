//! Values of which a check says more than the type that holds them: newtypes around it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, ident};
use crate::model::{Checked, Definition, Model, Type};
use crate::shape::rust_type;

pub fn generate(model: &Model, definition: &Definition, checked: &Checked) -> TokenStream {
    let (name, docs) = (ident(&definition.name), docs::of_type(definition));
    let (check, holds) = (check::path(model, &definition.check), rust_type(model, &checked.holds));
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

        ::exactify::checked_impls!(#name, #holds, #check);

        #of_text
    }
}
