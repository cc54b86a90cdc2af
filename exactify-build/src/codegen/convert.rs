//! Conversions of strings with an asserted `format` from and to other crates' types.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Definition, StringRule};

/// From and to jiff's types, for those formats that these hold.
pub fn jiff(definition: &Definition, rules: &[StringRule]) -> TokenStream {
    let types = [
        ("date-time", quote!(::exactify::jiff::Timestamp), ident("timestamp_of")),
        ("date", quote!(::exactify::jiff::civil::Date), ident("date_of")),
    ];
    let name = ident(&definition.name);
    let mut items = TokenStream::new();
    for (_, ty, function) in types.iter().filter(|(format, ..)| asserts(rules, format)) {
        let back = fallible(&name, ty, "jiff");
        items.extend(quote! {
            #[cfg(feature = "jiff")]
            impl ::std::convert::TryFrom<&#name> for #ty {
                type Error = ::exactify::Refusal;

                fn try_from(text: &#name) -> ::std::result::Result<Self, ::exactify::Refusal> {
                    ::exactify::format::#function(text.as_str())
                }
            }

            #back
        });
    }
    items
}

/// From and to `uuid::Uuid`.
pub fn uuid(definition: &Definition, rules: &[StringRule]) -> TokenStream {
    if !asserts(rules, "uuid") {
        return TokenStream::new();
    }
    let name = ident(&definition.name);
    let ty = quote!(::exactify::uuid::Uuid);
    let back = match rules {
        // Nothing refuses what a `Uuid` displays as.
        [StringRule::Format(..)] => quote! {
            #[cfg(feature = "uuid")]
            impl ::std::convert::From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self(::std::string::ToString::to_string(&value).into())
                }
            }
        },
        _ => fallible(&name, &ty, "uuid"),
    };
    quote! {
        #[cfg(feature = "uuid")]
        impl ::std::convert::From<&#name> for #ty {
            fn from(text: &#name) -> Self {
                ::exactify::format::uuid_of(text.as_str())
            }
        }

        #back
    }
}

fn asserts(rules: &[StringRule], format: &str) -> bool {
    let is_it = |rule: &StringRule| matches!(rule, StringRule::Format(name, _) if name == format);
    rules.iter().any(is_it)
}

/// `TryFrom<ty>` by the text that a value displays as.
fn fallible(name: &syn::Ident, ty: &TokenStream, feature: &str) -> TokenStream {
    quote! {
        #[cfg(feature = #feature)]
        impl ::std::convert::TryFrom<#ty> for #name {
            type Error = ::exactify::Refusal;

            fn try_from(value: #ty) -> ::std::result::Result<Self, ::exactify::Refusal> {
                Self::try_from(::std::string::ToString::to_string(&value))
            }
        }
    }
}
