//! The expression that explains a type: an `exactify::object::Explain`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Body, Definition, Model, Type};
use crate::shape::rust_type;

pub fn explain(model: &Model, ty: &Type) -> TokenStream {
    match ty {
        Type::Nullable(ty) => {
            let inner = explain(model, ty);
            quote!(|text, at| at.nullable(text, #inner))
        }
        Type::Told(_, parts) => {
            let parts = told_parts(model, parts);
            quote!(|text, at| at.each(text, #parts))
        }
        Type::Array {
            location,
            items,
            min,
            max,
            unique,
        } => {
            let inner = explain(model, items);
            let (min, max) = (bound(*min), bound(*max));
            if !unique {
                return quote!(|text, at| at.array(text, #location, #inner, #min, #max));
            }
            quote! {
                |text, at| {
                    let rest = ::exactify::array::Item { location: #location, explain: #inner };
                    let bounds = ::exactify::array::Items { min: #min, max: #max, ..::exactify::array::Items::ANY };
                    at.items(text, &::exactify::array::Items { rest, unique: true, ..bounds })
                }
            }
        }
        Type::Map {
            location,
            values,
            names,
            names_at,
            min,
            max,
        } => {
            let inner = explain(model, values);
            let (min, max) = (bound(*min), bound(*max));
            let names_at = names_location(names_at);
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
                    at.object(text, &::exactify::object::Object { others, names: #names, #names_at ..bounds })
                }
            }
        }
        plain => {
            let ty = rust_type(model, plain);
            quote!(<#ty as ::exactify::Exact>::explain)
        }
    }
}

/// Where the subschema for names stands, unless it is where it usually is.
pub fn names_location(location: &str) -> Option<TokenStream> {
    (location != "/propertyNames").then(|| quote!(names_at: #location,))
}

/// How a report looks at a type that several subschemas became.
pub fn told(model: &Model, definition: &Definition) -> Option<TokenStream> {
    let parts = told_parts(model, &definition.told);
    (!definition.told.is_empty()).then(|| quote!(at.each(text, #parts);))
}

/// The same as what the macros of the run time take.
pub fn told_function(model: &Model, definition: &Definition) -> Option<TokenStream> {
    let parts = told_parts(model, &definition.told);
    (!definition.told.is_empty()).then(|| quote!(, |text, at| at.each(text, #parts)))
}

fn told_parts(model: &Model, parts: &[(String, Type)]) -> TokenStream {
    let parts = parts.iter().map(|(location, ty)| {
        let explain = explain(model, ty);
        quote!((#location, #explain))
    });
    quote!(&[#(#parts),*])
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
            Type::Nullable(ty) | Type::Told(ty, _) => visit(model, ty, seen),
            Type::Array { items: ty, .. } | Type::Map { values: ty, .. } => visit(model, ty, seen),
            Type::Named(index) if seen.contains(index) => false,
            Type::Named(index) => {
                seen.push(*index);
                match &model.definitions[*index].body {
                    Body::Struct(object) => {
                        let unnamed = object.unnamed.as_ref().map(|unnamed| &unnamed.value);
                        unnamed.is_some_and(|value| *value == Type::Any || visit(model, value, seen))
                            || object
                                .properties
                                .iter()
                                .any(|property| visit(model, &property.ty, seen))
                    }
                    Body::Alias(ty) => visit(model, ty, seen),
                    Body::Union(variants) => variants.iter().any(|(_, ty)| visit(model, ty, seen)),
                    Body::Tuple(tuple) => {
                        let items = tuple.fields().iter().map(|slot| &slot.ty);
                        let rest = tuple.has_rest().then_some(&tuple.rest);
                        items.chain(rest).any(|ty| visit(model, ty, seen))
                    }
                    Body::Choice(choice) => choice.branches.iter().any(|branch| visit(model, &branch.ty, seen)),
                    Body::Enum(..) | Body::Text(_) | Body::Number(_) | Body::Listed(_) => false,
                }
            }
        }
    }
    visit(model, ty, &mut Vec::new())
}
