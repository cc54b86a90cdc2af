//! What an object's schema says of names: patterns of them, and which need which.

use proc_macro2::TokenStream;
use quote::quote;

use super::check;
use super::fields::Fields;
use crate::model::{Model, Struct, Type};
use crate::shape::rust_type;

/// The method that says what a name without a field may hold.
pub fn classes(model: &Model, object: &Struct) -> Option<TokenStream> {
    let unnamed = object.unnamed.as_ref().filter(|unnamed| !unnamed.classes.is_empty())?;
    let matches = unnamed.patterns.iter().map(|(source, _)| {
        let matcher = check::matcher(model, source);
        quote!(#matcher(name))
    });
    let arms = unnamed.classes.iter().map(|class| {
        let matches = class.matches.iter();
        let is_named = class.matches.contains(&true);
        let says = match &class.ty {
            Type::Never => quote!(Refused),
            ty if *ty == unnamed.value && is_named => quote!(Named),
            ty if *ty == unnamed.value => quote!(Other),
            ty => {
                let ty = rust_type(model, ty);
                quote!(Checked(::exactify::__private::object::check::<#ty>))
            }
        };
        quote!((#(#matches,)*) => ::exactify::__private::Class::#says,)
    });
    // The patterns of the other combinations exclude each other.
    let rest = (unnamed.classes.len() < 1 << unnamed.patterns.len())
        .then(|| quote!(_ => ::exactify::__private::Class::Refused,));
    let class = quote! {
        fn class(name: &str) -> ::exactify::__private::Class {
            match (#(#matches,)*) {
                #(#arms)*
                #rest
            }
        }
    };
    Some(class)
}

/// What happens where a property is there without one that it needs; the variables have the fields' names.
pub fn dependent(
    object: &Struct,
    fields: &Fields,
    extra: &TokenStream,
    refuse: impl Fn(&str, &str) -> TokenStream,
) -> TokenStream {
    // An object that is closed to a name has no place for it.
    let place = |name: &String| match fields.named.iter().find(|field| field.property.name == *name) {
        Some(field) => {
            let ident = &field.ident;
            Some(quote!(#ident))
        }
        None if extra.is_empty() => None,
        None => Some(quote!(#extra.get(#name))),
    };
    let checks = object
        .dependent
        .iter()
        .flat_map(|(trigger, needed)| needed.iter().map(move |needed| (trigger, needed)));
    let checks = checks.filter_map(|(trigger, needed)| {
        let is_there = place(trigger)?;
        let is_missing = place(needed).map(|needed| quote!(&& #needed.is_none()));
        let refuse = refuse(trigger, needed);
        Some(quote!(if #is_there.is_some() #is_missing { #refuse }))
    });
    quote!(#(#checks)*)
}
