//! Values that one of several subschemas describes: enums with a variant for each.

use std::collections::BTreeMap;

use exactify::JsonType;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::{check, docs, exact_enum, ident};
use crate::model::{Body, Branch, Choice, Definition, Model, Payload, Trial, Type, Variant};
use crate::shape::{self, rust_type};

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
    let types: Vec<_> = branches.iter().map(|branch| field_type(model, branch)).collect();
    let variants = branches.iter().zip(&types).map(|(branch, ty)| match &branch.payload {
        Payload::Listed(keys) => {
            let listed = listed(model, branch).iter().zip(keys);
            let variants = listed.map(|(variant, key)| {
                let (docs, ident) = (docs::of_listed(variant), ident(key));
                quote!(#docs #ident,)
            });
            quote!(#(#variants)*)
        }
        _ => {
            let (docs, ident) = (docs::of_branch(branch, choice.tag.as_deref()), ident(&branch.key));
            quote!(#docs #ident(#ty),)
        }
    });
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
    let holding: Vec<(Ident, &Type)> = branches
        .iter()
        .flat_map(|branch| match &branch.payload {
            Payload::Listed(keys) => keys.iter().map(|key| (ident(key), &Type::Null)).collect(),
            _ => vec![(ident(&branch.key), &branch.ty)],
        })
        .collect();
    let reads = branches.iter().zip(&types).map(|(branch, ty)| {
        let ident = ident(&branch.key);
        match &branch.payload {
            Payload::Value => quote!(::serde::Deserialize::deserialize(deserializer).map(Self::#ident)),
            Payload::Property(name) => {
                quote!(::exactify::__private::choice::property(#name, deserializer).map(Self::#ident))
            }
            Payload::Listed(_) => quote!(<#ty as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)),
        }
    });
    let accepts_strings = branches.iter().any(|branch| branch.types.contains(&JsonType::String));
    let of_text = (choice.trial.is_some() && accepts_strings).then(|| {
        let name = ident(&definition.name);
        quote!(::exactify::choice_text_impls!(#name);)
    });
    let exact = match view {
        None => exact_enum(model, definition, holding.iter().map(|(ident, ty)| (ident, *ty))),
        Some(_) => sealed(model, definition, &name),
    };
    quote! {
        #docs
        #view_docs
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#variants)*
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
                    #(#indexes => #reads,)*
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
        let made = match &branch.payload {
            Payload::Value => quote!(Self::#variant),
            Payload::Listed(_) => quote!(Self::from),
            // Its type says little of it.
            Payload::Property(_) => continue,
        };
        if let Payload::Value = branch.payload {
            from.push(quote!(#variant(#ty)));
        }
        let definition = branch.ty.definition().map(|index| &model.definitions[index].body);
        if let (Some(Body::Struct(_)), Type::Named(_)) = (definition, &branch.ty) {
            from_builders.push(ty);
        }
        // Where several branches accept strings, the text decides.
        if choice.trial.is_none() {
            from_texts.extend(from_text(model, name, &made, branch, ty));
        }
    }
    let reader = match &choice.trial {
        None => Some(reader(name, quote!(deserialize))),
        Some(Trial { view: Some(_) }) => None,
        // The branches share no value, though no type or tag tells them apart.
        Some(Trial { view: None }) => Some(reader(name, quote!(by_trial::<Self, Self, _>))),
    };
    let is_plain = branches.iter().all(|branch| matches!(branch.payload, Payload::Value));
    let variants = branches.iter().map(|branch| ident(&branch.key));
    let impls = match (is_plain, &choice.trial) {
        (true, None) => quote!(::exactify::enum_impls!(#name, [#(#variants),*], [#(#from),*]);),
        (true, _) => quote!(::exactify::variant_impls!(#name, [#(#variants),*], [#(#from),*]); #reader),
        (false, _) => {
            let serialize = serialize(model, name, branches, types);
            let from = (!from.is_empty()).then(|| quote!(::exactify::from_impls!(#name, [#(#from),*]);));
            quote!(#from #serialize #reader)
        }
    };
    let from_builders = (!from_builders.is_empty()).then(|| {
        let through = sealed.map(|_| quote!(through #name));
        let name = sealed.unwrap_or(name);
        quote!(::exactify::builder_impls!(#name #through, [#(#from_builders),*]);)
    });
    quote! {
        #impls

        #from_builders

        #(#from_texts)*
    }
}

/// How an enum is written of which some variants do not hold their value, and how it is made of listed values.
fn serialize(model: &Model, name: &Ident, branches: &[Branch], types: &[TokenStream]) -> TokenStream {
    let mut from_listed = Vec::new();
    let arms = branches.iter().zip(types).map(|(branch, ty)| {
        let variant = ident(&branch.key);
        match &branch.payload {
            Payload::Value => quote!(Self::#variant(value) => ::serde::Serialize::serialize(value, serializer),),
            Payload::Property(property) => quote! {
                Self::#variant(value) => ::exactify::__private::choice::serialize_property(#property, value, serializer),
            },
            Payload::Listed(keys) => {
                let variants: Vec<Ident> = keys.iter().map(|key| ident(key)).collect();
                let values = match listed(model, branch) {
                    [_] => vec![quote!(#ty)],
                    values => {
                        let values = values.iter().map(|value| ident(&value.key));
                        values.map(|value| quote!(#ty::#value)).collect()
                    }
                };
                from_listed.push(quote! {
                    impl ::std::convert::From<#ty> for #name {
                        fn from(value: #ty) -> Self {
                            match value {
                                #(#values => Self::#variants,)*
                            }
                        }
                    }
                });
                quote!(#(Self::#variants => ::serde::Serialize::serialize(&#values, serializer),)*)
            }
        }
    });
    let arms: Vec<TokenStream> = arms.collect();
    quote! {
        impl ::serde::Serialize for #name {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::std::result::Result<__S::Ok, __S::Error> {
                match self {
                    #(#arms)*
                }
            }
        }

        #(#from_listed)*
    }
}

/// What the variant of a branch holds, in Rust.
fn field_type(model: &Model, branch: &Branch) -> TokenStream {
    match branch.payload {
        Payload::Property(_) => shape::field_type(model, &branch.ty),
        _ => rust_type(model, &branch.ty),
    }
}

/// The values that a branch lists.
fn listed<'m>(model: &'m Model, branch: &Branch) -> &'m [Variant] {
    let body = branch.ty.definition().map(|index| &model.definitions[index].body);
    match body {
        Some(Body::StringEnum(variants, _) | Body::ValueEnum(variants)) => variants,
        _ => &[],
    }
}

/// The reader of an enum that is not behind a private field: `by` is the function that finds the branch.
fn reader(name: &Ident, by: TokenStream) -> TokenStream {
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                ::exactify::__private::choice::#by(deserializer)
            }
        }
    }
}

/// The conversion of a text, if a variant holds one.
fn from_text(
    model: &Model,
    name: &Ident,
    made: &TokenStream,
    branch: &Branch,
    ty: &TokenStream,
) -> Option<TokenStream> {
    match &branch.ty {
        Type::String => Some(quote! {
            impl ::std::convert::From<&str> for #name {
                fn from(text: &str) -> Self {
                    #made(::std::convert::From::from(text))
                }
            }
        }),
        Type::Named(index)
            if matches!(
                model.definitions[*index].body,
                Body::Text(_) | Body::StringEnum(..) | Body::OpenEnum(_)
            ) =>
        {
            Some(quote! {
                impl ::std::convert::TryFrom<&str> for #name {
                    type Error = <#ty as ::std::convert::TryFrom<&'static str>>::Error;

                    fn try_from(text: &str) -> ::std::result::Result<Self, <#ty as ::std::convert::TryFrom<&'static str>>::Error> {
                        <#ty as ::std::convert::TryFrom<&str>>::try_from(text).map(#made)
                    }
                }
            })
        }
        _ => None,
    }
}

/// Whether some branch reads digits or keeps text, so that the text of a value must be taken whole before it is read.
fn is_taken_whole(model: &Model, choice: &Choice) -> bool {
    choice.branches.iter().any(|branch| {
        let is_whole = || !matches!(branch.payload, Payload::Property(_)) && is_read_whole(model, &branch.ty);
        branch.types.contains(&JsonType::Number) || is_whole()
    })
}

/// Whether a type's reader asks for the text of the whole value, or for an optional one, which only a reader that has not
/// begun to read it can answer.
fn is_read_whole(model: &Model, ty: &Type) -> bool {
    match ty {
        Type::Any | Type::Integer | Type::Number | Type::Nullable(_) => true,
        Type::Named(index) => match &model.definitions[*index].body {
            Body::Checked(checked) if checked.fact.is_none() => true,
            Body::Number(_) | Body::ValueEnum(_) => true,
            Body::Struct(object) => object.is_checked && object.fact.is_none(),
            Body::Tuple(_) => false,
            Body::Choice(choice) => choice.trial.is_some() || is_taken_whole(model, choice),
            body => body.types().into_iter().any(|ty| is_read_whole(model, ty)),
        },
        _ => false,
    }
}
