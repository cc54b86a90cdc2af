//! The fields of objects with named properties.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, ItemStruct};

use super::{ident, serde_name, within_option};
use crate::error::Error;
use crate::model::{Property, Struct, Type};

/// The fields of a struct.
pub struct Fields<'m> {
    pub named: Vec<Field<'m>>,
    /// The field of the properties that the schema does not name, if it allows them.
    pub extra: Option<Ident>,
    /// The type of their values.
    pub unnamed: Option<&'m Type>,
}

/// A property and the field that typify made for it.
pub struct Field<'m> {
    pub property: &'m Property,
    pub ident: Ident,
    /// The type of the property's value; the field's is an `Option` of it if it is not required.
    pub value: syn::Type,
}

pub fn fields<'m>(shaped: &ItemStruct, object: &'m Struct) -> Result<Fields<'m>, Error> {
    let named = shaped.fields.iter().filter_map(|field| {
        let ident = field.ident.clone()?;
        Some((serde_name(&ident, &field.attrs), (ident, &field.ty)))
    });
    let mut named: BTreeMap<String, (Ident, &syn::Type)> = named.collect();
    let field = |property: &'m Property| {
        let (ident, ty) = named
            .remove(&property.key)
            .ok_or_else(|| Error::new(format_args!("typify made no field for `{}`", property.name)))?;
        let value = if property.required {
            ty.clone()
        } else {
            within_option(ty)
        };
        Ok(Field { property, ident, value })
    };
    let named = object.properties.iter().map(field).collect::<Result<Vec<_>, Error>>()?;
    let extra = object.unnamed.is_some().then(|| free_name(&named, "extra"));
    let unnamed = object.unnamed.as_ref().map(|unnamed| &unnamed.value);
    Ok(Fields { named, extra, unnamed })
}

/// `name`, with as many `_` behind it as it takes to be no field's.
pub fn free_name(fields: &[Field], name: &str) -> Ident {
    let free = std::iter::successors(Some(name.to_owned()), |name| Some(format!("{name}_")));
    let taken = |name: &String| fields.iter().any(|field| field.ident == name);
    ident(&free.into_iter().find(|name| !taken(name)).unwrap_or_default())
}

/// How many properties there are; `optional` is the expression that holds an optional property, `extra` what holds those
/// without a name.
pub fn count(fields: &Fields, extra: Option<TokenStream>, optional: impl Fn(&Ident) -> TokenStream) -> TokenStream {
    let (required, rest): (Vec<_>, Vec<_>) = fields.named.iter().partition(|field| field.property.required);
    let literal = proc_macro2::Literal::usize_unsuffixed(required.len());
    let required = (!required.is_empty()).then(|| quote!(#literal));
    let optional = rest.into_iter().map(|field| {
        let expression = optional(&field.ident);
        quote!(::std::primitive::usize::from(#expression.is_some()))
    });
    let extra = extra.map(|extra| quote!(#extra.len()));
    let terms: Vec<TokenStream> = required.into_iter().chain(optional).chain(extra).collect();
    if terms.is_empty() {
        return quote!(0);
    }
    quote!(#(#terms)+*)
}
