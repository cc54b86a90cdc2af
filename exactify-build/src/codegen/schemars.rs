//! `JsonSchema` of schemars: what a type answers, and what stands in for the subschemas that its references lead to and
//! that are not types.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::{ident, raw_literal};
use crate::model::{Bundled, Definition, Referred, Target};

/// The impl for a type, which answers with its own subschema.
pub fn generate(definition: &Definition) -> TokenStream {
    let referred = |target: Ident| quote!(referred::#target);
    let bundled = bundled(
        &definition.bundled,
        &quote!(<Self as ::exactify::Subschema>::SCHEMA),
        &quote!(),
        referred,
    );
    let answer = answer(&ident(&definition.name), &definition.name, &bundled);
    quote!(#[cfg(feature = "schemars")] #answer)
}

/// The module of those that are not types, if there are any.
pub fn referred(referred: &[Referred]) -> TokenStream {
    if referred.is_empty() {
        return TokenStream::new();
    }
    let items = referred.iter().enumerate().map(|(index, referred)| {
        let name = stand_in(index);
        let text = raw_literal(&referred.schema);
        let bundled = bundled(
            &referred.bundled,
            &quote!(#text),
            &quote!(super::),
            |target| quote!(#target),
        );
        let answer = answer(&name, &referred.name, &bundled);
        quote! {
            pub struct #name;

            #answer
        }
    });
    quote! {
        /// The subschemas that are not types but that references lead to, for `JsonSchema`.
        #[cfg(feature = "schemars")]
        mod referred {
            #[allow(unused_imports)]
            use super::*;

            #(#items)*
        }
    }
}

fn answer(name: &Ident, display_name: &str, bundled: &TokenStream) -> TokenStream {
    let id = format!("::{name}");
    quote! {
        impl ::exactify::schemars::JsonSchema for #name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                #display_name.into()
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::concat!(::std::module_path!(), #id).into()
            }

            fn json_schema(generator: &mut ::exactify::schemars::SchemaGenerator) -> ::exactify::schemars::Schema {
                #bundled
            }
        }
    }
}

/// The schema `text` as it reads in schemars' document. The generated types stand behind `before`.
fn bundled(
    bundled: &Bundled,
    text: &TokenStream,
    before: &TokenStream,
    referred: impl Fn(Ident) -> TokenStream,
) -> TokenStream {
    let dropped = &bundled.dropped;
    let references = bundled.references.iter().map(|(pointer, target)| {
        let ty = match target {
            Target::Named(name) => {
                let name = ident(name);
                quote!(#before #name)
            }
            Target::Nullable(name) => {
                let name = ident(name);
                quote!(::std::option::Option<#before #name>)
            }
            Target::Replaced(path) => path.parse().unwrap_or_default(),
            Target::Referred(index) => referred(stand_in(*index)),
        };
        quote!((#pointer, ::exactify::schemars::SchemaGenerator::subschema_for::<#ty>))
    });
    quote!(::exactify::bundled_schema(#text, &[#(#dropped),*], &[#(#references),*], generator))
}

fn stand_in(index: usize) -> Ident {
    ident(&format!("Referred{}", index + 1))
}
