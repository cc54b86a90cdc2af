//! What an object's schema says of names: patterns of them, and which need which.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::fields::Fields;
use super::{bound, check};
use crate::model::{Model, PropertyMap, Struct};
use crate::shape::rust_type;

/// The method that says what a name without a field may hold.
pub fn classes(model: &Model, object: &Struct) -> Option<TokenStream> {
    let unnamed = &object.unnamed;
    if unnamed.classes.is_empty() {
        return None;
    }
    let matches = unnamed.patterns.iter().map(|(source, _)| {
        let matcher = check::matcher(model, source);
        quote!(#matcher(name))
    });
    let arms = unnamed.classes.iter().map(|class| {
        let matches = class.matches.iter();
        let map = unnamed.maps.iter().find(|map| Some(map.number) == class.map);
        let says = match map {
            None => quote!(::exactify::__private::Class::Refused),
            Some(map) if map.values != class.ty => {
                let ty = rust_type(model, &class.ty);
                quote!(::exactify::__private::Class::Checked(::exactify::__private::object::check::<#ty>))
            }
            // One map has all of them.
            Some(map) if map.number == 0 && class.count() > 0 => quote!(::exactify::__private::Class::Matching(0)),
            Some(map) => class_of(map),
        };
        quote!((#(#matches,)*) => #says,)
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

/// The class of the names that a map has, where there are several maps.
pub fn class_of(map: &PropertyMap) -> TokenStream {
    match map.number {
        0 => quote!(::exactify::__private::Class::Other),
        number => {
            let number = bound(number);
            quote!(::exactify::__private::Class::Matching(#number))
        }
    }
}

/// What happens where a property is there without one that it needs; the variables have the fields' names, and `map` is the
/// expression that holds properties without a name.
pub fn dependent(
    object: &Struct,
    fields: &Fields,
    map: impl Fn(&Ident) -> TokenStream,
    refuse: impl Fn(&str, &str) -> TokenStream,
) -> TokenStream {
    // An object that is closed to a name has no place for it.
    let place = |name: &String| match fields.named.iter().find(|field| field.property.name == *name) {
        Some(field) => {
            let ident = &field.ident;
            Some(quote!(#ident))
        }
        None => {
            let map = map(fields.map_of(name)?.1);
            Some(quote!(#map.get(#name)))
        }
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
