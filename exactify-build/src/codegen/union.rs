//! Values of one of several JSON types: enums with a variant for each.

use exactify::JsonType;
use proc_macro2::TokenStream;
use quote::quote;

use super::{check, docs, exact_enum, ident};
use crate::json_type;
use crate::model::{Definition, Model, Type};
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
    let allowed = json_type::all(variants.iter().map(|(ty, _)| *ty));
    let allowed = check::json_types(allowed, &quote!(::exactify::JsonTypes));
    let exact = exact_enum(model, definition, idents.iter().zip(variants.iter().map(|(_, ty)| ty)));
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

        ::exactify::enum_impls!(#name, union, [#(#idents),*], [#(#idents(#types)),*]);

        #from_text

        impl ::exactify::__private::union::Union for #name {
            const NAME: &'static str = #display_name;
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

        #exact
    }
}

/// What the variant for a JSON type is called, as the run time calls the type.
pub fn variant(ty: JsonType) -> String {
    camel(json_type::name(ty))
}
