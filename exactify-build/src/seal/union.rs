//! Values of one of several JSON types: enums with a variant for each.

use exactify::JsonTypes;
use proc_macro2::TokenStream;
use quote::quote;

use super::has_unknown::has_unknown;
use super::{check, docs, ident};
use crate::model::{Definition, Kind, Model, Type};
use crate::shape::rust_type;

pub fn seal(model: &Model, definition: &Definition, variants: &[(Kind, Type)]) -> TokenStream {
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let spoken = definition.display_name();
    let idents: Vec<_> = variants.iter().map(|(kind, _)| ident(kind.name())).collect();
    let types: Vec<_> = variants.iter().map(|(_, ty)| rust_type(model, ty)).collect();
    let variant_docs = variants
        .iter()
        .map(|(kind, _)| format!(" A JSON {}.", kind.name().to_lowercase()));
    let check = check::path(model, &definition.check);
    let allowed = variants
        .iter()
        .fold(JsonTypes::NONE, |all, (kind, _)| all.or(kind.types()));
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
    let from_text = variants.iter().find(|(kind, _)| *kind == Kind::String).map(|(_, ty)| {
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

        impl ::exactify::union::Union for #name {
            const NAME: &'static str = #spoken;
            const TYPES: ::exactify::JsonTypes = #allowed;

            fn read<'de, __D: ::serde::Deserializer<'de>>(
                kind: ::exactify::JsonType,
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                match kind {
                    #(::exactify::JsonType::#idents => ::serde::Deserialize::deserialize(deserializer).map(Self::#idents),)*
                    other => ::std::result::Result::Err(::exactify::union::wrong::<Self, _>(other)),
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
                ::exactify::union::deserialize(deserializer)
            }
        }

        impl ::exactify::Exact for #name {
            const CHECK: &'static ::exactify::Check = #check;

            #unknown
        }
    }
}
