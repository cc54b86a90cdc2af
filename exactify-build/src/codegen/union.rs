//! Values of one of several JSON types: enums with a variant for each.

use exactify::JsonType;
use proc_macro2::TokenStream;
use quote::quote;

use super::has_unknown::has_unknown;
use super::{check, docs, ident};
use crate::json_type;
use crate::model::{Definition, Model, Type};
use crate::name::camel;
use crate::shape::rust_type;

pub fn generate(model: &Model, definition: &Definition, variants: &[(JsonType, Type)]) -> TokenStream {
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let spoken = definition.display_name();
    let idents: Vec<_> = variants.iter().map(|(ty, _)| ident(&variant(*ty))).collect();
    let types: Vec<_> = variants.iter().map(|(_, ty)| rust_type(model, ty)).collect();
    let variant_docs = variants
        .iter()
        .map(|(ty, _)| format!(" A JSON {}.", json_type::name(*ty)));
    let check = check::path(model, &definition.check);
    let allowed = json_type::all(variants.iter().map(|(ty, _)| *ty));
    let allowed = check::json_types(allowed, &quote!(::exactify::JsonTypes));
    // A type that is not in the list is refused; where every type is, the compiler knows.
    let carriers: Vec<_> = variants
        .iter()
        .zip(&idents)
        .filter(|((_, ty), _)| has_unknown(model, ty))
        .map(|(_, ident)| ident)
        .collect();
    let unknown = (!carriers.is_empty()).then(|| {
        let others = (carriers.len() < variants.len()).then(|| quote!(_ => false,));
        quote! {
            fn has_unknown(&self) -> bool {
                match self {
                    #(Self::#carriers(value) => ::exactify::Exact::has_unknown(value),)*
                    #others
                }
            }
        }
    });
    let from_text = variants.iter().find(|(ty, _)| *ty == JsonType::String).map(|(_, ty)| {
        if *ty == Type::String {
            return quote! {
                impl ::std::convert::From<&str> for #name {
                    fn from(text: &str) -> Self {
                        Self::String(text.to_owned())
                    }
                }
            };
        }
        let ty = rust_type(model, ty);
        quote! {
            impl ::std::convert::TryFrom<&str> for #name {
                type Error = <#ty as ::std::convert::TryFrom<&'static str>>::Error;

                fn try_from(text: &str) -> ::std::result::Result<Self, <#ty as ::std::convert::TryFrom<&'static str>>::Error> {
                    <#ty as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::String)
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#[doc = #variant_docs] #idents(#types),)*
        }

        #(impl ::std::convert::From<#types> for #name {
            fn from(value: #types) -> Self {
                Self::#idents(value)
            }
        })*

        #from_text

        impl ::exactify::__private::union::Union for #name {
            const NAME: &'static str = #spoken;
            const TYPES: ::exactify::JsonTypes = #allowed;

            fn read<'de, __D: ::serde::Deserializer<'de>>(
                kind: ::exactify::JsonType,
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                match kind {
                    #(::exactify::JsonType::#idents => ::serde::Deserialize::deserialize(deserializer).map(Self::#idents),)*
                    other => ::std::result::Result::Err(::exactify::__private::union::wrong::<Self, _>(other)),
                }
            }
        }

        impl ::serde::Serialize for #name {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::std::result::Result<__S::Ok, __S::Error> {
                match self {
                    #(Self::#idents(value) => ::serde::Serialize::serialize(value, serializer),)*
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                ::exactify::__private::union::deserialize(deserializer)
            }
        }

        impl ::exactify::Exact for #name {
            const CHECK: &'static ::exactify::Check = #check;

            #unknown
        }
    }
}

/// What the variant for a JSON type is called, as the run time calls the type.
pub fn variant(ty: JsonType) -> String {
    camel(json_type::name(ty))
}
