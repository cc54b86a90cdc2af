//! Arrays whose first items have types of their own: structs with a field for each, and one for the rest.

mod serde;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::has_unknown::has_unknown;
use super::{bound, docs, exact, ident};
use crate::model::{Definition, Model, Slot, Tuple, Type};
use crate::shape::{field_type, rust_type};

/// A field of a tuple.
struct Field<'m> {
    ident: Ident,
    docs: TokenStream,
    /// The type of the item; the field's is an `Option` of it if it is not required.
    value: TokenStream,
    ty: &'m Type,
    part: Part,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Required,
    Optional,
    /// The items behind the prefix.
    Rest,
}

impl Field<'_> {
    /// The type of the field.
    fn held(&self) -> TokenStream {
        let value = &self.value;
        match self.part {
            Part::Optional => quote!(::std::option::Option<#value>),
            Part::Required | Part::Rest => quote!(#value),
        }
    }

    fn is(&self, part: Part) -> bool {
        self.part == part
    }
}

fn fields<'m>(model: &Model, tuple: &'m Tuple) -> Vec<Field<'m>> {
    let item = |(index, slot): (usize, &'m Slot)| {
        let required = index < tuple.min;
        Field {
            ident: format_ident!("item_{index}"),
            docs: docs::of_item(index, &slot.docs, required),
            value: field_type(model, &slot.ty),
            ty: &slot.ty,
            part: if required { Part::Required } else { Part::Optional },
        }
    };
    let rest = tuple.has_rest().then(|| Field {
        ident: ident("rest"),
        docs: quote!(#[doc = " The items behind those."]),
        value: rest_type(model, tuple),
        ty: &tuple.rest,
        part: Part::Rest,
    });
    tuple.fields().iter().enumerate().map(item).chain(rest).collect()
}

fn rest_type(model: &Model, tuple: &Tuple) -> TokenStream {
    let count = tuple.prefix.len();
    let max = match tuple.max {
        usize::MAX => usize::MAX,
        max => max.saturating_sub(count),
    };
    let rest = Type::Array {
        items: Box::new(tuple.rest.clone()),
        min: tuple.min.saturating_sub(count),
        max,
        unique: false,
    };
    rust_type(model, &rest)
}

/// Whether a field could break what holds for all of them together, so that no field may change on its own.
fn is_bound(tuple: &Tuple, fields: &[Field]) -> bool {
    let first_optional = fields.iter().position(|field| field.is(Part::Optional));
    tuple.compares() || first_optional.is_some_and(|first| first + 1 < fields.len())
}

pub fn generate(model: &Model, definition: &Definition, tuple: &Tuple) -> TokenStream {
    let fields = fields(model, tuple);
    let item = item(definition, tuple, &fields);
    let inherent = inherent(definition, tuple, &fields);
    let serialize = serde::serialize(definition, &fields);
    let deserialize = serde::deserialize(definition, tuple, &fields);
    let carriers = fields.iter().filter(|field| has_unknown(model, field.ty));
    let carriers: Vec<&Ident> = carriers.map(|field| &field.ident).collect();
    let unknown = (!carriers.is_empty()).then(|| quote!(#(::exactify::Exact::has_unknown(&self.#carriers))||*));
    let exact = exact(model, definition, unknown);
    quote!(#item #inherent #serialize #deserialize #exact)
}

fn item(definition: &Definition, tuple: &Tuple, fields: &[Field]) -> TokenStream {
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    let visible = (!is_bound(tuple, fields)).then(|| quote!(pub));
    let default = (tuple.min == 0).then(|| quote!(Default,));
    let fields = fields.iter().map(|field| {
        let (docs, ident, ty) = (&field.docs, &field.ident, field.held());
        quote!(#docs #visible #ident: #ty,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq)]
        pub struct #name { #(#fields)* }
    }
}

fn inherent(definition: &Definition, tuple: &Tuple, fields: &[Field]) -> TokenStream {
    let name = ident(&definition.name);
    let new = new(tuple, fields);
    let bound = is_bound(tuple, fields).then(|| {
        let from_parts = from_parts(tuple, fields);
        let getters = fields.iter().map(getter);
        let into_parts = into_parts(fields);
        quote!(#from_parts #into_parts #(#getters)*)
    });
    quote! {
        impl #name {
            #new
            #bound
        }

        impl ::std::convert::TryFrom<::exactify::Raw> for #name {
            type Error = ::exactify::Refusal;

            fn try_from(text: ::exactify::Raw) -> ::std::result::Result<Self, ::exactify::Refusal> {
                ::exactify::__private::tuple::from_raw(&text)
            }
        }
    }
}

fn new(tuple: &Tuple, fields: &[Field]) -> TokenStream {
    let parameters = fields.iter().map(|field| {
        let (ident, value) = (&field.ident, &field.value);
        quote!(#ident: #value)
    });
    let values = fields.iter().map(|field| {
        let ident = &field.ident;
        match field.part {
            Part::Optional => quote!(#ident: ::std::option::Option::Some(#ident)),
            Part::Required | Part::Rest => quote!(#ident),
        }
    });
    let value = quote!(Self { #(#values),* });
    if tuple.compares() {
        return quote! {
            /// The array with every item that has a type of its own.
            ///
            /// # Errors
            ///
            /// If two items are equal (`uniqueItems`).
            pub fn new(#(#parameters),*) -> ::std::result::Result<Self, ::exactify::Refusal> {
                let value = #value;
                ::exactify::__private::no_equal_items(&value)?;
                ::std::result::Result::Ok(value)
            }
        };
    }
    quote! {
        /// The array with every item that has a type of its own.
        pub fn new(#(#parameters),*) -> Self {
            #value
        }
    }
}

/// What makes every value: the fields as they are, checked together.
fn from_parts(tuple: &Tuple, fields: &[Field]) -> TokenStream {
    let parameters = fields.iter().map(|field| {
        let (ident, ty) = (&field.ident, field.held());
        quote!(#ident: #ty)
    });
    let idents = fields.iter().map(|field| &field.ident);
    let required = fields.iter().filter(|field| field.is(Part::Required)).count();
    let present = fields[required..].iter().map(|field| {
        let ident = &field.ident;
        match field.part {
            Part::Rest => quote!(!value.#ident.is_empty()),
            Part::Required | Part::Optional => quote!(value.#ident.is_some()),
        }
    });
    let present: Vec<TokenStream> = present.collect();
    let gap = (present.len() > 1 && fields[required].is(Part::Optional)).then(|| {
        let first = bound(required);
        quote!(::exactify::__private::tuple::no_gap(#first, &[#(#present),*])?;)
    });
    let compared = tuple
        .compares()
        .then(|| quote!(::exactify::__private::no_equal_items(&value)?;));
    let doc = match (&gap, &compared) {
        (Some(_), None) => " If an item is there without the one before it.",
        (None, _) => " If two items are equal (`uniqueItems`).",
        _ => " If an item is there without the one before it, or two items are equal (`uniqueItems`).",
    };
    quote! {
        /// The array of these items, of which the last ones may be absent.
        ///
        /// # Errors
        ///
        #[doc = #doc]
        pub fn from_parts(#(#parameters),*) -> ::std::result::Result<Self, ::exactify::Refusal> {
            let value = Self { #(#idents),* };
            #gap
            #compared
            ::std::result::Result::Ok(value)
        }
    }
}

fn into_parts(fields: &[Field]) -> TokenStream {
    let types = fields.iter().map(Field::held);
    let idents = fields.iter().map(|field| &field.ident);
    quote! {
        /// The items, from which `from_parts` makes the array again.
        pub fn into_parts(self) -> (#(#types,)*) {
            (#(self.#idents,)*)
        }
    }
}

fn getter(field: &Field) -> TokenStream {
    let Field { ident, docs, value, .. } = field;
    match field.part {
        Part::Optional => {
            quote!(#docs pub fn #ident(&self) -> ::std::option::Option<&#value> { self.#ident.as_ref() })
        }
        Part::Required | Part::Rest => quote!(#docs pub fn #ident(&self) -> &#value { &self.#ident }),
    }
}

/// A value made of bytes.
pub fn arbitrary(tuple: &Tuple) -> TokenStream {
    let (count, min) = (tuple.fields().len(), tuple.min);
    let any = quote!(::exactify::arbitrary::Arbitrary::arbitrary(bytes)?);
    let (least, most) = (bound(min), bound(count));
    let chosen = (min < count).then(|| quote!(let count = bytes.int_in_range(#least..=#most)?;));
    let items = (0..count).map(|index| {
        let (ident, literal) = (format_ident!("item_{index}"), bound(index));
        if index < min {
            quote!(#ident: #any)
        } else {
            quote!(#ident: if count > #literal { ::std::option::Option::Some(#any) } else { ::std::option::Option::None })
        }
    });
    let rest = tuple.has_rest().then(|| {
        if min < count {
            quote!(rest: if count == #most { #any } else { ::std::default::Default::default() })
        } else {
            quote!(rest: #any)
        }
    });
    let values: Vec<TokenStream> = items.chain(rest).collect();
    if values.is_empty() {
        return quote! {
            let _ = bytes;
            ::std::result::Result::Ok(Self {})
        };
    }
    let made = quote!(Self { #(#values),* });
    if !tuple.compares() {
        return quote! {
            #chosen
            ::std::result::Result::Ok(#made)
        };
    }
    quote! {
        #chosen
        let value = #made;
        match ::exactify::__private::no_equal_items(&value) {
            ::std::result::Result::Ok(()) => ::std::result::Result::Ok(value),
            ::std::result::Result::Err(_) => ::std::result::Result::Err(::exactify::arbitrary::Error::IncorrectFormat),
        }
    }
}
