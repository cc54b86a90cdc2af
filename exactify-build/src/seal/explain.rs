//! The expression that explains a type: an `exactify::object::Explain`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Body, Model, Others, Type};
use crate::shape::rust_type;

pub fn explain(model: &Model, ty: &Type) -> TokenStream {
    match ty {
        Type::Nullable(ty) => {
            let inner = explain(model, ty);
            quote!(|text, at| at.nullable(text, #inner))
        }
        Type::Array {
            location,
            items,
            min,
            max,
        } => {
            let inner = explain(model, items);
            let (min, max) = (bound(*min), bound(*max));
            quote!(|text, at| at.array(text, #location, #inner, #min, #max))
        }
        Type::Map {
            location,
            values,
            names,
            min,
            max,
        } => {
            let inner = explain(model, values);
            let (min, max) = (bound(*min), bound(*max));
            let names = match names {
                None => quote!(&[]),
                Some(index) => {
                    let ty = rust_type(model, &Type::Named(*index));
                    quote!(<#ty as ::exactify::text::Text>::RULES)
                }
            };
            quote! {
                |text, at| {
                    let others = ::exactify::object::Others::Each(#location, #inner);
                    let bounds = ::exactify::object::Object { min: #min, max: #max, ..::exactify::object::Object::ANY };
                    at.object(text, &::exactify::object::Object { others, names: #names, ..bounds })
                }
            }
        }
        plain => {
            let ty = rust_type(model, plain);
            quote!(<#ty as ::exactify::Exact>::explain)
        }
    }
}

pub fn bound(bound: usize) -> TokenStream {
    if bound == usize::MAX {
        return quote!(::std::primitive::usize::MAX);
    }
    let bound = Literal::usize_unsuffixed(bound);
    quote!(#bound)
}

/// Whether values of a type can carry properties that no schema names.
pub fn has_unknown(model: &Model, ty: &Type) -> bool {
    fn visit(model: &Model, ty: &Type, seen: &mut Vec<usize>) -> bool {
        match ty {
            Type::Any | Type::Never | Type::Null | Type::Boolean | Type::Integer | Type::Number | Type::String => false,
            Type::Replaced(_) => true,
            Type::Nullable(ty) | Type::Array { items: ty, .. } | Type::Map { values: ty, .. } => visit(model, ty, seen),
            Type::Named(index) if seen.contains(index) => false,
            Type::Named(index) => {
                seen.push(*index);
                match &model.definitions[*index].body {
                    Body::Struct(object) => {
                        matches!(object.others, Others::Any)
                            || matches!(&object.others, Others::Each(_, ty) if visit(model, ty, seen))
                            || object
                                .properties
                                .iter()
                                .any(|property| visit(model, &property.ty, seen))
                    }
                    Body::Alias(ty) => visit(model, ty, seen),
                    Body::Union(variants) => variants.iter().any(|(_, ty)| visit(model, ty, seen)),
                    Body::Choice(choice) => choice.branches.iter().any(|branch| visit(model, &branch.ty, seen)),
                    Body::Enum(..) | Body::Text(_) | Body::Number(_) | Body::Listed(_) => false,
                }
            }
        }
    }
    visit(model, ty, &mut Vec::new())
}
