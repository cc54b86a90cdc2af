//! How tuples are written and read.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::bound;
use super::super::ident;
use super::{Field, Part};
use crate::model::{Definition, Tuple};

pub fn serialize(definition: &Definition, fields: &[Field]) -> TokenStream {
    let name = ident(&definition.name);
    let required = fields.iter().filter(|field| field.is(Part::Required)).count();
    let literal = bound(required);
    let required = (required > 0).then(|| quote!(#literal));
    let others = fields.iter().filter(|field| !field.is(Part::Required)).map(|field| {
        let ident = &field.ident;
        match field.part {
            Part::Rest => quote!(self.#ident.len()),
            Part::Required | Part::Optional => quote!(::std::primitive::usize::from(self.#ident.is_some())),
        }
    });
    let terms: Vec<TokenStream> = required.into_iter().chain(others).collect();
    let count = if terms.is_empty() {
        quote!(0)
    } else {
        quote!(#(#terms)+*)
    };
    let items = fields.iter().map(|field| {
        let ident = &field.ident;
        match field.part {
            Part::Required => quote!(items.serialize_element(&self.#ident)?;),
            Part::Optional => quote! {
                if let ::std::option::Option::Some(item) = &self.#ident { items.serialize_element(item)?; }
            },
            Part::Rest => quote!(for item in &self.#ident { items.serialize_element(item)?; }),
        }
    });
    let mutable = (!fields.is_empty()).then(|| quote!(mut));
    quote! {
        impl ::serde::Serialize for #name {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::std::result::Result<__S::Ok, __S::Error> {
                use ::serde::ser::SerializeSeq as _;
                let count = #count;
                let #mutable items = serializer.serialize_seq(::std::option::Option::Some(count))?;
                #(#items)*
                items.end()
            }
        }
    }
}

pub fn deserialize(definition: &Definition, tuple: &Tuple, fields: &[Field]) -> TokenStream {
    let name = ident(&definition.name);
    let visitor = ident(&format!("{}Visitor", definition.name.trim_end_matches('_')));
    let expecting = format!("an array ({})", definition.display_name());
    let (min, max) = (bound(tuple.min), bound(tuple.most()));
    let items = fields.iter().map(|field| {
        let ident = &field.ident;
        match field.part {
            Part::Rest => quote!(let #ident = items.rest()?;),
            Part::Required | Part::Optional => quote!(let #ident = items.item()?;),
        }
    });
    // The rest goes to the end by itself.
    let end = (!tuple.has_rest()).then(|| quote!(items.end()?;));
    let values = fields.iter().map(|field| {
        let ident = &field.ident;
        match field.part {
            Part::Required => quote!(#ident: items.required(#ident)?),
            Part::Optional | Part::Rest => quote!(#ident),
        }
    });
    let made = quote!(#name { #(#values),* });
    let value = if tuple.compares() {
        quote!(items.unique(#made))
    } else {
        quote!(::std::result::Result::Ok(#made))
    };
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                struct #visitor;

                impl<'de> ::serde::de::Visitor<'de> for #visitor {
                    type Value = #name;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(#expecting)
                    }

                    fn visit_seq<__A: ::serde::de::SeqAccess<'de>>(self, seq: __A) -> ::std::result::Result<#name, __A::Error> {
                        let mut items = ::exactify::__private::tuple::Reader::new(seq, #min, #max);
                        #(#items)*
                        #end
                        #value
                    }
                }

                deserializer.deserialize_seq(#visitor)
            }
        }
    }
}
