//! Values of one of several JSON types: enums with a variant for each.

use exactify::JsonType;
use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, exact_enum, ident};
use crate::json_type;
use crate::model::{Body, Definition, Model, Type};
use crate::name::camel;
use crate::shape::rust_type;

pub fn generate(model: &Model, definition: &Definition, variants: &[(JsonType, Type)]) -> TokenStream {
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let display_name = definition.display_name();
    let idents: Vec<_> = variants.iter().map(|(ty, _)| ident(&variant(*ty))).collect();
    let types: Vec<_> = variants.iter().map(|(_, ty)| rust_type(model, ty)).collect();
    let variant_docs = variants
        .iter()
        .map(|(ty, _)| format!(" A JSON {}.", json_type::name(*ty)));
    let exact = exact_enum(model, definition, idents.iter().zip(variants.iter().map(|(_, ty)| ty)));
    let of_objects = variants.iter().find(|(ty, _)| *ty == JsonType::Object);
    let from_builder = of_objects.and_then(|(_, ty)| match ty {
        Type::Named(index) if matches!(model.definitions[*index].body, Body::Struct(_)) => {
            let ty = rust_type(model, ty);
            Some(quote!(::exactify::builder_impls!(#name, [#ty]);))
        }
        _ => None,
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

        ::exactify::union_impls!(#name, #display_name, [#(#idents(#types)),*]);

        #from_builder

        #from_text

        #exact
    }
}

/// What the variant for a JSON type is called, as the run time calls the type.
pub fn variant(ty: JsonType) -> String {
    camel(json_type::name(ty))
}
