//! Values out of a list: enums, or a unit type for a single value.

use exactify::{JsonType, Number};
use proc_macro2::{Literal, TokenStream};
use quote::{quote, ToTokens};
use syn::Ident;

use super::{check, docs, ident};
use crate::json_type;
use crate::model::{Definition, Model, Variant};
use crate::value::Value;

pub fn generate(model: &Model, definition: &Definition, variants: &[Variant]) -> TokenStream {
    let name = ident(&definition.name);
    let check = check::path(model, &definition.check);
    let texts: Vec<String> = variants.iter().map(|variant| variant.value.to_string()).collect();
    let variant_docs: Vec<TokenStream> = variants.iter().map(docs::of_listed).collect();
    let idents: Vec<Ident> = variants.iter().map(|variant| ident(&variant.key)).collect();
    let idents: Vec<&Ident> = idents.iter().collect();
    let Values { item, all, patterns } = values(&name, &docs::of_type(definition), &idents, &variant_docs);
    let values = rust_values(variants);
    let get = values.as_ref().map(|(ty, literals)| {
        quote! {
            /// The value.
            pub const fn get(self) -> #ty {
                match self {
                    #(#patterns => #literals,)*
                }
            }
        }
    });
    let ty = values.map(|(ty, _)| quote!(::exactify::value_enum_impls!(#name as #ty);));
    let has = |json_type| {
        variants
            .iter()
            .any(|variant| json_type::of(&variant.value) == json_type)
    };
    let conversions = [
        (JsonType::Number, "numbers"),
        (JsonType::String, "strings"),
        (JsonType::Boolean, "booleans"),
    ];
    let conversions = conversions.into_iter().filter(|(json_type, _)| has(*json_type));
    let conversions = conversions.map(|(_, of)| {
        let of = ident(of);
        quote!(::exactify::value_enum_impls!(#name of #of);)
    });
    quote! {
        #item

        impl #name {
            #all

            /// The JSON text.
            pub const fn as_json(self) -> &'static str {
                match self {
                    #(#patterns => #texts,)*
                }
            }

            #get
        }

        ::exactify::value_enum_impls!(#name, #check);

        #ty

        #(#conversions)*
    }
}

/// The item of listed values, and how its values are written.
pub struct Values {
    pub item: TokenStream,
    /// The constant that lists them all.
    pub all: TokenStream,
    /// Each value, as a pattern or an expression.
    pub patterns: Vec<TokenStream>,
}

/// An enum of listed values; a single one is a unit type, which is always known.
pub fn values(name: &Ident, docs: &TokenStream, idents: &[&Ident], variant_docs: &[TokenStream]) -> Values {
    let derives = quote!(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash);
    let (item, patterns) = match idents {
        [_] => {
            let item = quote! {
                #docs
                #[derive(#derives, Default)]
                pub struct #name;
            };
            (item, vec![quote!(Self)])
        }
        _ => {
            let item = quote! {
                #docs
                #[derive(#derives)]
                pub enum #name {
                    #(#variant_docs #idents,)*
                }
            };
            (item, idents.iter().map(|ident| quote!(Self::#ident)).collect())
        }
    };
    let all = quote! {
        /// Every value, in the order of the schema.
        pub const ALL: &'static [Self] = &[#(#patterns),*];
    };
    Values { item, all, patterns }
}

/// The values as those of one Rust type, if there is one.
fn rust_values(variants: &[Variant]) -> Option<(TokenStream, Vec<TokenStream>)> {
    let all = |literal: &dyn Fn(&Value) -> Option<TokenStream>| {
        let values = variants.iter().map(|variant| literal(&variant.value));
        values.collect::<Option<Vec<_>>>()
    };
    let integer = |value: &Value| value.as_number()?.as_i128();
    let integers = |ty: TokenStream, fits: fn(i128) -> bool| {
        let literal = |integer| Literal::i128_unsuffixed(integer).to_token_stream();
        let literals = all(&|value| integer(value).filter(|integer| fits(*integer)).map(literal))?;
        Some((ty, literals))
    };
    integers(quote!(i64), |integer| i64::try_from(integer).is_ok())
        .or_else(|| integers(quote!(u64), |integer| u64::try_from(integer).is_ok()))
        .or_else(|| integers(quote!(i128), |_| true))
        .or_else(|| Some((quote!(f64), all(&|value| float(value.as_number()?))?)))
        .or_else(|| {
            Some((
                quote!(bool),
                all(&|value| value.as_bool().map(ToTokens::into_token_stream))?,
            ))
        })
}

/// A number as a literal of `f64`, if it is exactly one.
fn float(number: &Number) -> Option<TokenStream> {
    let float = number.as_f64();
    let is_same = Number::try_from(float).is_ok_and(|same| same == *number);
    is_same.then(|| Literal::f64_unsuffixed(float).into_token_stream())
}

impl Variant {
    /// The text of a string.
    pub fn text(&self) -> &str {
        self.value.as_str().unwrap_or_default()
    }
}
