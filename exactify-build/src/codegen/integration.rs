//! Impls for other crates' traits, each behind a feature of the crate that the types are generated for.

use exactify::JsonType;
use proc_macro2::TokenStream;
use quote::quote;

use super::fields::Fields;
use super::{convert, ident, schemars, tuple, union};
use crate::model::{Checked, Choice, Definition, Payload, StringRule, Struct, Tuple, Type};
use crate::Integration;

/// What `definition` gets, besides what it is always given.
pub fn generate(definition: &Definition, wanted: &[Integration], made: Made) -> TokenStream {
    let name = ident(&definition.name);
    let mut items = TokenStream::new();
    let text = match &made {
        Made::Text(rules) => *rules,
        _ => None,
    };
    for integration in wanted {
        items.extend(match integration {
            Integration::Schemars => schemars::generate(definition),
            Integration::Arbitrary => {
                let value = arbitrary(&name, &made);
                quote! {
                    #[cfg(feature = "arbitrary")]
                    impl<'a> ::exactify::arbitrary::Arbitrary<'a> for #name {
                        fn arbitrary(
                            bytes: &mut ::exactify::arbitrary::Unstructured<'a>,
                        ) -> ::exactify::arbitrary::Result<Self> {
                            #value
                        }
                    }
                }
            }
            Integration::Proptest => quote! {
                #[cfg(feature = "proptest")]
                impl ::exactify::proptest::arbitrary::Arbitrary for #name {
                    type Parameters = ();
                    type Strategy = ::exactify::proptest::strategy::BoxedStrategy<Self>;

                    fn arbitrary_with((): ()) -> ::exactify::proptest::strategy::BoxedStrategy<Self> {
                        ::exactify::arbitrary::strategy()
                    }
                }
            },
            Integration::Jiff => text.map_or_else(TokenStream::new, |rules| convert::jiff(definition, rules)),
            Integration::Uuid => text.map_or_else(TokenStream::new, |rules| convert::uuid(definition, rules)),
        });
    }
    items
}

/// What a definition became.
pub enum Made<'m> {
    /// A string, and what is asserted of it unless it is one of a list.
    Text(Option<&'m [StringRule]>),
    Number,
    ValueEnum,
    Union(&'m [(JsonType, Type)]),
    Choice(&'m Choice),
    Checked(&'m Checked),
    Tuple(&'m Tuple),
    Struct(&'m Struct, &'m Fields<'m>),
}

fn arbitrary(name: &syn::Ident, made: &Made) -> TokenStream {
    let (object, fields) = match made {
        Made::Text(_) => return quote!(::exactify::arbitrary::text(bytes)),
        Made::Number => return quote!(::exactify::arbitrary::number(bytes)),
        Made::ValueEnum => return quote!(bytes.choose(Self::ALL).copied()),
        Made::Union(variants) => {
            let variants = variants.iter().map(|(ty, _)| (union::variant(*ty), true));
            return any_variant(variants.collect(), None);
        }
        Made::Choice(choice) => {
            let view = choice.trial.as_ref().and_then(|trial| trial.view.as_ref());
            let variants = choice.branches.iter().flat_map(|branch| match &branch.payload {
                Payload::Listed(keys) => keys.iter().map(|key| (key.clone(), false)).collect(),
                _ => vec![(branch.key.clone(), true)],
            });
            let value = any_variant(variants.collect(), view);
            // Without bytes the first variant would be taken, for ever if it has the choice itself inside.
            return quote! {
                if bytes.is_empty() {
                    return ::std::result::Result::Err(::exactify::arbitrary::Error::NotEnoughData);
                }
                #value
            };
        }
        Made::Checked(Checked {
            listed,
            holds: Type::Any,
            ..
        }) => return quote!(::exactify::arbitrary::listed(bytes, &[#(#listed),*])),
        Made::Checked(_) => return quote!(::exactify::arbitrary::guarded(bytes, |made| Self::try_from(made))),
        Made::Tuple(tuple) => return tuple::arbitrary(tuple),
        Made::Struct(object, fields) => (object, fields),
    };
    let idents: Vec<_> = fields
        .named
        .iter()
        .map(|field| &field.ident)
        .chain(fields.maps.iter().map(|(_, ident)| ident))
        .collect();
    let unused = idents.is_empty().then(|| quote!(let _ = bytes;));
    let made = quote!(#name { #(#idents: ::exactify::arbitrary::Arbitrary::arbitrary(bytes)?,)* });
    let made = if object.is_guarded() {
        quote!(::exactify::arbitrary::checked(#made))
    } else {
        quote!(::std::result::Result::Ok(#made))
    };
    quote!(#unused #made)
}

/// A value of any variant, each with whether it holds something, of the enum `view` behind a private field if there is one.
fn any_variant(variants: Vec<(String, bool)>, view: Option<&String>) -> TokenStream {
    let last = variants.len().saturating_sub(1);
    let arms = variants.into_iter().enumerate().map(|(index, (variant, holds))| {
        let variant = ident(&variant);
        let pattern = if index == last { quote!(_) } else { quote!(#index) };
        let value = match (view.map(|view| ident(view)), holds) {
            (None, true) => quote!(::exactify::arbitrary::Arbitrary::arbitrary(bytes).map(Self::#variant)),
            (None, false) => quote!(::std::result::Result::Ok(Self::#variant)),
            (Some(view), true) => {
                quote!(::exactify::arbitrary::guarded(bytes, |made| Self::try_from(#view::#variant(made))))
            }
            (Some(view), false) => {
                quote!(::exactify::arbitrary::guarded(bytes, |()| Self::try_from(#view::#variant)))
            }
        };
        quote!(#pattern => #value,)
    });
    quote! {
        match bytes.int_in_range(0..=#last)? {
            #(#arms)*
        }
    }
}
