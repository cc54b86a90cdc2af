//! What is asked of the fields of an object, as an expression.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{Field, Fields};
use crate::model::{Fact, Struct, Type};
use crate::value::Value;

/// Whether `fact` holds of `self`.
pub fn expression(object: &Struct, fields: &Fields, fact: &Fact) -> TokenStream {
    let several = |facts: &[Fact]| {
        facts
            .iter()
            .map(|fact| operand(object, fields, fact))
            .collect::<Vec<_>>()
    };
    match fact {
        Fact::Present(name) => {
            let field = field(fields, name).map(|Field { ident, .. }| quote!(self.#ident.is_some()));
            let in_map = || {
                let map = fields.map_of(object, name)?;
                Some(quote!(self.#map.contains_key(#name)))
            };
            field.or_else(in_map).unwrap_or_else(|| quote!(false))
        }
        Fact::Listed(name, values) => match field(fields, name) {
            Some(field) => listed(field, values),
            None => quote!(false),
        },
        Fact::Not(fact) => match &**fact {
            Fact::Present(name) if field(fields, name).is_some() => {
                let ident = field(fields, name).map(|field| &field.ident);
                quote!(self.#ident.is_none())
            }
            fact => {
                let fact = operand(object, fields, fact);
                quote!(!#fact)
            }
        },
        Fact::All(facts) if facts.is_empty() => quote!(true),
        Fact::All(facts) => {
            let facts = several(facts);
            quote!(#(#facts)&&*)
        }
        Fact::Any(facts) if facts.is_empty() => quote!(false),
        Fact::Any(facts) => {
            let facts = several(facts);
            quote!(#(#facts)||*)
        }
        Fact::One(facts) => {
            let facts = facts.iter().map(|fact| expression(object, fields, fact));
            quote!(::exactify::__private::guard::one([#(#facts),*]))
        }
        Fact::If(facts) => {
            let [condition, then, otherwise] = facts.each_ref().map(|fact| expression(object, fields, fact));
            quote!(if #condition { #then } else { #otherwise })
        }
    }
}

/// The same as part of an expression.
fn operand(object: &Struct, fields: &Fields, fact: &Fact) -> TokenStream {
    let expression = expression(object, fields, fact);
    match fact {
        Fact::All(_) | Fact::Any(_) | Fact::If(_) => quote!((#expression)),
        _ => expression,
    }
}

fn field<'f>(fields: &'f Fields<'f>, name: &str) -> Option<&'f Field<'f>> {
    fields.named.iter().find(|field| field.property.name == name)
}

/// Whether the value of a field is there and listed.
fn listed(Field { property, ident, .. }: &Field, values: &[Value]) -> TokenStream {
    match property.required {
        true => of_type(&quote!(self.#ident), &property.ty, values),
        false => {
            let is_listed = of_value(&property.ty, values);
            quote!(self.#ident.as_ref().is_some_and(#is_listed))
        }
    }
}

/// The function that says whether a value of type `ty` is listed.
fn of_value(ty: &Type, values: &[Value]) -> TokenStream {
    let is_listed = of_type(&quote!(value), ty, values);
    match (is_listed.to_string().as_str(), ty) {
        ("true" | "false", _) => quote!(|_| #is_listed),
        (_, Type::Boolean) => quote!(|&value| #is_listed),
        _ => quote!(|value| #is_listed),
    }
}

/// Whether what `place` is or refers to, a value of type `ty`, is listed.
fn of_type(place: &TokenStream, ty: &Type, values: &[Value]) -> TokenStream {
    let null = values.contains(&Value::Null);
    let strings: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    match ty {
        Type::Nullable(ty) => {
            let is_listed = of_value(ty, values);
            match null {
                true => quote!(#place.as_ref().is_none_or(#is_listed)),
                false => quote!(#place.as_ref().is_some_and(#is_listed)),
            }
        }
        Type::Null => quote!(#null),
        Type::Boolean => match [false, true].map(|value| values.contains(&Value::Bool(value))) {
            [false, true] => quote!(#place),
            [true, false] => quote!(!#place),
            [both, _] => quote!(#both),
        },
        _ if strings.is_empty() => quote!(false),
        _ => quote!(matches!(#place.as_str(), #(#strings)|*)),
    }
}
