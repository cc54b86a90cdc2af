//! Values that one of several subschemas describes: enums with a variant for each.

use std::collections::BTreeMap;

use exactify::JsonType;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::{check, docs, exact_enum, ident};
use crate::model::{Body, Branch, Choice, Definition, Model, Trial, Type};
use crate::shape::rust_type;

pub fn generate(model: &Model, definition: &Definition, choice: &Choice) -> TokenStream {
    let view = choice.trial.as_ref().and_then(|trial| trial.view.as_ref());
    let name = ident(view.unwrap_or(&definition.name));
    let (docs, view_docs) = match view {
        None => (Some(docs::of_type(definition)), None),
        Some(_) => (
            None,
            Some(format!(
                " What a [`{}`] is: one variant for each branch.",
                definition.name
            )),
        ),
    };
    let view_docs = view_docs.map(|docs| quote!(#[doc = #docs]));
    let display_name = definition.display_name();
    let branches = &choice.branches;
    let idents: Vec<_> = branches.iter().map(|branch| ident(&branch.key)).collect();
    let types: Vec<_> = branches.iter().map(|branch| rust_type(model, &branch.ty)).collect();
    let variant_docs = branches
        .iter()
        .map(|branch| docs::of_branch(branch, choice.tag.as_deref()));
    let outer = view.map(|_| ident(&definition.name));
    let conversions = conversions(model, &name, outer.as_ref(), choice, &types);
    let table = check::table(model, choice.table);
    let whole = is_taken_whole(model, choice).then(|| {
        quote!(
            const WHOLE: bool = true;
        )
    });
    let indexes = (0..branches.len()).map(|index| {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        if index.to_string() == (branches.len() - 1).to_string() {
            quote!(_)
        } else {
            quote!(#index)
        }
    });
    let variants = idents.iter().zip(branches.iter().map(|branch| &branch.ty));
    let accepts_strings = branches.iter().any(|branch| branch.types.contains(&JsonType::String));
    let of_text = (choice.trial.is_some() && accepts_strings).then(|| {
        let name = ident(&definition.name);
        quote!(::exactify::choice_text_impls!(#name);)
    });
    let exact = match view {
        None => exact_enum(model, definition, variants),
        Some(_) => sealed(model, definition, &name),
    };
    quote! {
        #docs
        #view_docs
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#variant_docs #idents(#types),)*
        }

        #conversions

        impl ::exactify::__private::choice::Choice for #name {
            const NAME: &'static str = #display_name;
            const BRANCHES: &'static ::exactify::__private::choice::Branches = #table;
            #whole

            fn read<'de, __D: ::serde::Deserializer<'de>>(
                branch: usize,
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                match branch {
                    #(#indexes => ::serde::Deserialize::deserialize(deserializer).map(Self::#idents),)*
                }
            }
        }

        #exact

        #of_text
    }
}

/// The type that holds the enum `view`, of which not every value is one of the schema's.
fn sealed(model: &Model, definition: &Definition, view: &Ident) -> TokenStream {
    let (name, docs) = (ident(&definition.name), docs::of_type(definition));
    let check = check::path(model, &definition.check);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name(#view);

        ::exactify::sealed_choice_impls!(#name, #view, #check);
    }
}

/// What the enum has for its variants, with `From` for each type that one variant alone has; `sealed` holds it, if it is
/// behind a private field.
fn conversions(
    model: &Model,
    name: &Ident,
    sealed: Option<&Ident>,
    choice: &Choice,
    types: &[TokenStream],
) -> TokenStream {
    let branches = &choice.branches;
    let mut count = BTreeMap::<String, usize>::new();
    for ty in types {
        *count.entry(ty.to_string()).or_default() += 1;
    }
    let alone = branches
        .iter()
        .zip(types)
        .filter(|(_, ty)| count.get(&ty.to_string()) == Some(&1));
    let (mut from, mut from_builders, mut from_texts) = (Vec::new(), Vec::new(), Vec::new());
    for (branch, ty) in alone {
        let variant = ident(&branch.key);
        from.push(quote!(#variant(#ty)));
        let definition = branch.ty.definition().map(|index| &model.definitions[index].body);
        if let (Some(Body::Struct(_)), Type::Named(_)) = (definition, &branch.ty) {
            from_builders.push(ty);
        }
        // Where several branches accept strings, the text decides.
        if choice.trial.is_none() {
            from_texts.extend(from_text(model, name, &variant, branch, ty));
        }
    }
    let variants = branches.iter().map(|branch| ident(&branch.key));
    let (impls, reader) = match &choice.trial {
        None => (quote!(enum_impls), None),
        Some(Trial { view: Some(_) }) => (quote!(variant_impls), None),
        Some(Trial { view: None }) => (quote!(variant_impls), Some(by_trial(name))),
    };
    let from_builders = (!from_builders.is_empty()).then(|| {
        let through = sealed.map(|_| quote!(through #name));
        let name = sealed.unwrap_or(name);
        quote!(::exactify::builder_impls!(#name #through, [#(#from_builders),*]);)
    });
    quote! {
        ::exactify::#impls!(#name, [#(#variants),*], [#(#from),*]);

        #from_builders

        #reader

        #(#from_texts)*
    }
}

/// The reader of an enum whose branches share no value, though no type or tag tells them apart.
fn by_trial(name: &Ident) -> TokenStream {
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                ::exactify::__private::choice::by_trial::<Self, Self, _>(deserializer)
            }
        }
    }
}

/// The conversion of a text, if a variant holds one.
fn from_text(model: &Model, name: &Ident, variant: &Ident, branch: &Branch, ty: &TokenStream) -> Option<TokenStream> {
    match &branch.ty {
        Type::String => Some(quote! {
            impl ::std::convert::From<&str> for #name {
                fn from(text: &str) -> Self {
                    Self::#variant(::std::convert::From::from(text))
                }
            }
        }),
        Type::Named(index) if matches!(model.definitions[*index].body, Body::Text(_) | Body::StringEnum(..)) => {
            Some(quote! {
                impl ::std::convert::TryFrom<&str> for #name {
                    type Error = <#ty as ::std::convert::TryFrom<&'static str>>::Error;

                    fn try_from(text: &str) -> ::std::result::Result<Self, <#ty as ::std::convert::TryFrom<&'static str>>::Error> {
                        <#ty as ::std::convert::TryFrom<&str>>::try_from(text).map(Self::#variant)
                    }
                }
            })
        }
        _ => None,
    }
}

/// Whether some branch reads digits or keeps text, so that the text of a value must be taken whole before it is read.
fn is_taken_whole(model: &Model, choice: &Choice) -> bool {
    choice
        .branches
        .iter()
        .any(|branch| branch.types.contains(&JsonType::Number) || is_read_whole(model, &branch.ty))
}

/// Whether a type's reader asks for the text of the whole value, or for an optional one, which only a reader that has not
/// begun to read it can answer.
fn is_read_whole(model: &Model, ty: &Type) -> bool {
    match ty {
        Type::Any | Type::Integer | Type::Number | Type::Nullable(_) => true,
        Type::Named(index) => match &model.definitions[*index].body {
            Body::Checked(_) | Body::Number(_) | Body::ValueEnum(_) => true,
            Body::Struct(object) => object.is_checked,
            Body::Tuple(_) => false,
            Body::Choice(choice) if choice.trial.is_some() => true,
            body => body.types().into_iter().any(|ty| is_read_whole(model, ty)),
        },
        _ => false,
    }
}
