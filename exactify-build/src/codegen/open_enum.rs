//! Strings out of a list, or any others: enums with a variant for each listed string and one for the rest.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::{docs, ident, text};
use crate::model::{Definition, Model, OpenEnum};

pub fn generate(model: &Model, definition: &Definition, open: &OpenEnum) -> TokenStream {
    let (name, docs) = (ident(&definition.name), docs::of_type(definition));
    let (other, other_type) = (ident(&open.other), ident(&open.other_type));
    let variant_docs = open.variants.iter().map(docs::of_listed);
    let idents: Vec<Ident> = open.variants.iter().map(|variant| ident(&variant.key)).collect();
    let texts: Vec<&str> = open.variants.iter().map(|variant| variant.text()).collect();
    let other_docs = docs::of_other(&open.other_docs);
    let other_type_docs = format!(" A string that [`{name}`] does not list.");
    let arguments = text::arguments(model, definition, &open.rules);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #name {
            #(#variant_docs #idents,)*
            #other_docs
            #other(#other_type),
        }

        impl #name {
            /// The listed values, in the order of the schema.
            pub const LISTED: &'static [Self] = &[#(Self::#idents),*];

            /// The text, as JSON spells it.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #texts,)*
                    Self::#other(other) => other.as_str(),
                }
            }

            fn listed(text: &str) -> ::std::option::Option<Self> {
                match text {
                    #(#texts => ::std::option::Option::Some(Self::#idents),)*
                    _ => ::std::option::Option::None,
                }
            }
        }

        #[doc = #other_type_docs]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #other_type(::exactify::__private::EcoString);

        ::exactify::open_enum_impls!(#name, #other, #other_type);

        ::exactify::text_impls!(#arguments);
    }
}
