//! Builders: the way to make a value in code, one setter a property.

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::Ident;

use super::fields::{self, free_name, Field, Fields};
use super::names::dependent;
use super::object::map_type;
use super::{bound, docs, ident, within_option};
use crate::model::{Definition, Model, PropertyMap, Struct, Type};
use crate::shape::rust_type;

pub fn generate(model: &Model, definition: &Definition, object: &Struct, fields: &Fields) -> TokenStream {
    let name = ident(&definition.name);
    let doc = format!(" The builder of [`{name}`](super::{name}).");
    // What is checked as a whole goes back to its builder to be changed.
    let visible = object.is_guarded().then(|| quote!(pub(super)));
    let drafts = fields.named.iter().map(|field| {
        let (ident, ty) = (&field.ident, outside(model, &field.value));
        quote!(#visible #ident: ::exactify::__private::Draft<#ty>,)
    });
    let maps = fields.maps.iter().map(|(map, ident)| {
        let ty = tokens_outside(model, map_type(model, map, &name));
        quote!(#visible #ident: #ty,)
    });
    let setters = fields.named.iter().map(|field| setter(model, fields, field));
    let errors = free_name(fields, "errors");
    let adders = fields.maps.iter().map(|(map, ident)| add(model, fields, map, ident));
    let build = build(model, object, fields, &name);
    let finish = free_name(fields, "build");
    let begin = free_name(fields, "builder");
    quote! {
        impl super::#name {
            /// A builder, whose last step reports what is missing or refused.
            pub fn #begin() -> #name {
                ::std::default::Default::default()
            }
        }

        #[doc = #doc]
        #[derive(Clone, Debug, Default)]
        pub struct #name { #(#drafts)* #(#maps)* #visible #errors: ::exactify::BuildError }

        impl #name {
            #(#setters)*
            #(#adders)*
            #build
        }

        impl ::std::convert::TryFrom<#name> for super::#name {
            type Error = ::exactify::BuildError;

            fn try_from(builder: #name) -> ::std::result::Result<Self, ::exactify::BuildError> {
                builder.#finish()
            }
        }
    }
}

fn setter(model: &Model, fields: &Fields, Field { property, ident, value }: &Field) -> TokenStream {
    let docs = docs::of_property(property);
    // What a person has at hand converts to the value itself, not to an `Option` of it.
    let (ty, wrap) = match property.ty {
        Type::Nullable(_) => {
            let ty = outside(model, &within_option(value));
            (quote!(#ty), true)
        }
        _ => {
            let ty = outside(model, value);
            (quote!(#ty), false)
        }
    };
    let set = if wrap {
        quote!(self.#ident.set_some::<V, #ty>(value);)
    } else {
        quote!(self.#ident.set(value);)
    };
    let null = wrap.then(|| {
        let null = free_name(fields, &format!("{}_null", ident.to_string().trim_end_matches('_')));
        let doc = format!(" Makes `{}` null.", docs::printable(&property.name));
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #null(mut self) -> Self {
                self.#ident.set(::std::option::Option::<#ty>::None);
                self
            }
        }
    });
    quote! {
        #docs
        #[must_use]
        pub fn #ident<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<#ty>,
            V::Error: ::std::fmt::Display,
        {
            #set
            self
        }

        #null
    }
}

/// The setter of a property that the schema does not name.
fn add(model: &Model, fields: &Fields, map: &PropertyMap, ident: &Ident) -> TokenStream {
    let errors = free_name(fields, "errors");
    let docs = docs::of_entry(map);
    let ty = tokens_outside(model, rust_type(model, &map.values));
    quote! {
        #docs
        #[must_use]
        pub fn #ident<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<#ty>,
            V::Error: ::std::fmt::Display,
        {
            self.#errors.add(&mut self.#ident, name, value);
            self
        }
    }
}

fn build(model: &Model, object: &Struct, fields: &Fields, name: &Ident) -> TokenStream {
    let [finish, errors, count] = ["build", "errors", "count"].map(|name| free_name(fields, name));
    let values = fields.named.iter().map(|Field { property, ident, .. }| {
        let name = &property.name;
        let take = match property.required {
            true if property.ty.is_constant(model) => quote!(constant),
            true => quote!(required),
            false => quote!(optional),
        };
        quote!(let #ident = self.#ident.#take(#name, &mut #errors);)
    });
    let required: Vec<&Ident> = fields
        .named
        .iter()
        .filter(|field| field.property.required)
        .map(|field| &field.ident)
        .collect();
    let optional: Vec<&Ident> = fields
        .named
        .iter()
        .filter(|field| !field.property.required)
        .map(|field| &field.ident)
        .collect();
    let counted = object.is_counted().then(|| {
        let sum = fields::count(fields, |map| quote!(self.#map), |ident| quote!(#ident));
        let (min, max) = (bound(object.min), bound(object.max));
        quote! {
            let #count = #sum;
            #errors.count(#count, #min, #max);
        }
    });
    let dependent = dependent(
        object,
        fields,
        |map| quote!(self.#map),
        |trigger, needed| quote!(#errors.depends(#trigger, #needed);),
    );
    let maps: Vec<&Ident> = fields.maps.iter().map(|(_, ident)| ident).collect();
    let made = quote!(super::#name { #(#required,)* #(#optional,)* #(#maps: self.#maps,)* });
    let value = match required.as_slice() {
        [] => quote!(::std::option::Option::Some(#made)),
        _ => quote! {
            match (#(#required,)*) {
                (#(::std::option::Option::Some(#required),)*) => ::std::option::Option::Some(#made),
                _ => ::std::option::Option::None,
            }
        },
    };
    let checked = object
        .is_checked
        .then(|| quote!(.and_then(::exactify::__private::guard::built)));
    let notes = !fields.named.is_empty() || counted.is_some() || !dependent.is_empty();
    let mutable = notes.then(|| quote!(mut));
    quote! {
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn #finish(self) -> ::std::result::Result<super::#name, ::exactify::BuildError> {
            let #mutable #errors = self.#errors;
            #(#values)*
            #counted
            #dependent
            #errors.or(#value)#checked
        }
    }
}

/// A type as seen from within the module of builders.
pub fn outside(model: &Model, ty: &syn::Type) -> syn::Type {
    struct Outside<'m>(&'m Model);

    impl VisitMut for Outside<'_> {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            let defined = path
                .get_ident()
                .is_some_and(|ident| self.0.definitions.iter().any(|definition| ident == &definition.name));
            if defined {
                path.segments.insert(
                    0,
                    syn::PathSegment::from(Ident::new("super", proc_macro2::Span::call_site())),
                );
            }
            visit_mut::visit_path_mut(self, path);
        }
    }

    let mut ty = ty.clone();
    Outside(model).visit_type_mut(&mut ty);
    ty
}

pub fn tokens_outside(model: &Model, ty: TokenStream) -> TokenStream {
    match syn::parse2::<syn::Type>(ty) {
        Ok(ty) => {
            let ty = outside(model, &ty);
            quote!(#ty)
        }
        Err(error) => error.to_compile_error(),
    }
}
