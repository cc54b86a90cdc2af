//! What is asked of a value instead of its text, as an expression.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Expr;

use super::bound;
use super::fields::{Field, Fields};
use crate::model::{Fact, Model, Range, Type};
use crate::shape::rust_type;
use crate::value::Value;

/// What types are made of.
pub struct Facts<'m> {
    pub model: &'m Model,
    /// The fields of each object, by its definition's index.
    pub fields: BTreeMap<usize, Fields<'m>>,
}

impl Facts<'_> {
    /// The function `holds` of an object with these fields.
    pub fn of_object(&self, fields: &Fields, fact: &Fact) -> TokenStream {
        let holds = self.expression(&quote!(self), &Subject::Object(fields), fact);
        function(&quote!(&self), &holds)
    }

    /// The function `holds` of a newtype around `ty`.
    pub fn of_newtype(&self, ty: &Type, fact: &Fact) -> TokenStream {
        let (subject, held) = (self.subject(ty), rust_type(self.model, ty));
        let holds = self.expression(&quote!(value), &subject, fact);
        let value = match fact.constant() {
            Some(_) => quote!(_),
            None => quote!(value),
        };
        function(&quote!(#value: &#held), &holds)
    }

    /// The function that says whether `fact` holds of a value of type `ty`.
    fn of_value(&self, ty: &Type, fact: &Fact) -> TokenStream {
        let subject = self.subject(ty);
        let holds = self.expression(&quote!(value), &subject, fact);
        match (holds.to_string().as_str(), subject) {
            ("true" | "false", _) => quote!(|_| #holds),
            (_, Subject::Value(Type::Boolean)) => quote!(|&value| #holds),
            _ => quote!(|value| #holds),
        }
    }

    fn subject<'s>(&'s self, ty: &'s Type) -> Subject<'s> {
        let ty = self.model.within(ty);
        let fields = match ty {
            Type::Named(index) => self.fields.get(index),
            _ => None,
        };
        fields.map_or(Subject::Value(ty), Subject::Object)
    }

    /// Whether `fact` holds of what `place` is or refers to.
    fn expression(&self, place: &TokenStream, subject: &Subject<'_>, fact: &Fact) -> TokenStream {
        let several = |facts: &[Fact]| {
            let facts = facts.iter().map(|fact| self.operand(place, subject, fact));
            facts.collect::<Vec<_>>()
        };
        match fact {
            Fact::Not(fact) => match (&**fact, subject) {
                (Fact::Present(name), Subject::Object(fields)) if field(fields, name).is_some() => {
                    let ident = field(fields, name).map(|field| &field.ident);
                    quote!(#place.#ident.is_none())
                }
                (Fact::Listed(values), Subject::Value(Type::Nullable(_))) if is_null(values) => {
                    quote!(#place.is_some())
                }
                (fact, _) => {
                    let fact = self.operand(place, subject, fact);
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
                let facts = facts.iter().map(|fact| self.expression(place, subject, fact));
                quote!(::exactify::__private::guard::one([#(#facts),*]))
            }
            Fact::If(facts) => {
                let [condition, then, otherwise] = facts.each_ref().map(|fact| self.expression(place, subject, fact));
                quote!(if #condition { #then } else { #otherwise })
            }
            Fact::Listed(values) => match subject {
                Subject::Value(ty) => self.listed(place, ty, values),
                Subject::Object(_) => quote!(false),
            },
            Fact::Present(_) | Fact::Property(..) | Fact::Items(..) => self.inside(place, subject, fact),
        }
    }

    /// The same as part of an expression.
    fn operand(&self, place: &TokenStream, subject: &Subject<'_>, fact: &Fact) -> TokenStream {
        let expression = self.expression(place, subject, fact);
        match syn::parse2(expression.clone()) {
            Ok(Expr::Binary(_) | Expr::If(_)) => quote!((#expression)),
            _ => expression,
        }
    }

    /// What holds of properties and items.
    fn inside(&self, place: &TokenStream, subject: &Subject<'_>, fact: &Fact) -> TokenStream {
        match (subject, fact) {
            (Subject::Value(Type::Nullable(ty)), _) => {
                let holds = self.of_value(ty, fact);
                quote!(#place.as_ref().is_some_and(#holds))
            }
            (Subject::Object(fields), Fact::Present(name) | Fact::Property(name, _)) => match field(fields, name) {
                Some(Field { property, ident, .. }) => match fact {
                    Fact::Property(_, fact) if property.required => {
                        self.expression(&quote!(#place.#ident), &self.subject(&property.ty), fact)
                    }
                    Fact::Property(_, fact) => {
                        let holds = self.of_value(&property.ty, fact);
                        quote!(#place.#ident.as_ref().is_some_and(#holds))
                    }
                    _ => quote!(#place.#ident.is_some()),
                },
                None => {
                    let map = fields.map_of(name);
                    let entry = map.map(|(map, ident)| self.entry(&quote!(#place.#ident), &map.values, fact));
                    entry.unwrap_or_else(|| quote!(false))
                }
            },
            (Subject::Value(Type::Map { values, .. }), _) => self.entry(place, values, fact),
            (Subject::Value(Type::Array { .. }), Fact::Items(fact, Range { min, max }))
                if fact.constant() == Some(true) =>
            {
                let (min, max) = (bound(*min), bound(*max));
                quote!((#min..=#max).contains(&#place.len()))
            }
            (Subject::Value(Type::Array { items, .. }), Fact::Items(fact, range)) => {
                let holds = self.of_value(items, fact);
                match *range {
                    Range {
                        min: 1,
                        max: usize::MAX,
                    } => quote!(#place.iter().any(#holds)),
                    Range { min: 0, max: 0 } => quote!(!#place.iter().any(#holds)),
                    Range { min, max } => {
                        let (min, max) = (bound(min), bound(max));
                        quote!((#min..=#max).contains(&::exactify::__private::guard::count(#place.iter().map(#holds))))
                    }
                }
            }
            _ => quote!(false),
        }
    }

    /// What holds of an entry of a map from names to values of type `ty`.
    fn entry(&self, map: &TokenStream, ty: &Type, fact: &Fact) -> TokenStream {
        match fact {
            Fact::Present(name) => quote!(#map.contains_key(#name)),
            Fact::Property(name, fact) => {
                let holds = self.of_value(ty, fact);
                quote!(#map.get(#name).is_some_and(#holds))
            }
            _ => quote!(false),
        }
    }

    /// Whether what `place` is or refers to, a value of type `ty`, is listed.
    fn listed(&self, place: &TokenStream, ty: &Type, values: &[Value]) -> TokenStream {
        let null = values.contains(&Value::Null);
        let strings: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        match ty {
            Type::Nullable(_) if is_null(values) => quote!(#place.is_none()),
            Type::Nullable(ty) => {
                let is_listed = self.of_value(ty, &Fact::Listed(values.to_vec()));
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
}

fn is_null(values: &[Value]) -> bool {
    values == [Value::Null]
}

/// The schema decides what an expression says, and whether that can be said with less.
fn function(value: &TokenStream, holds: &TokenStream) -> TokenStream {
    quote! {
        #[allow(clippy::nonminimal_bool)]
        fn holds(#value) -> bool { #holds }
    }
}

/// What a fact is about.
enum Subject<'s> {
    Object(&'s Fields<'s>),
    Value(&'s Type),
}

fn field<'f>(fields: &'f Fields<'f>, name: &str) -> Option<&'f Field<'f>> {
    fields.named.iter().find(|field| field.property.name == name)
}
