//! The fields of objects with named properties.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, ItemStruct};

use super::{ident, serde_name, within_option};
use crate::error::Error;
use crate::model::{Property, PropertyMap, Struct, Unnamed};

/// The fields of a struct.
pub struct Fields<'m> {
    pub named: Vec<Field<'m>>,
    /// The fields of the properties that the schema does not name.
    pub maps: Vec<(&'m PropertyMap, Ident)>,
    unnamed: &'m Unnamed,
}

impl<'m> Fields<'m> {
    /// The field that holds the property of a name without a field of its own.
    pub fn map_of(&self, name: &str) -> Option<(&'m PropertyMap, &Ident)> {
        let map = self.unnamed.map_of(name)?;
        let mut maps = self.maps.iter();
        maps.find(|(known, _)| known.number == map.number)
            .map(|(map, ident)| (*map, ident))
    }
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
    let mut fields = Fields {
        named,
        maps: Vec::new(),
        unnamed: &object.unnamed,
    };
    for map in &object.unnamed.maps {
        let ident = free_name(&fields, &map.key);
        fields.maps.push((map, ident));
    }
    Ok(fields)
}

/// `name`, with as many `_` behind it as it takes to be no field's.
pub fn free_name(fields: &Fields, name: &str) -> Ident {
    let free = std::iter::successors(Some(name.to_owned()), |name| Some(format!("{name}_")));
    let idents = fields.named.iter().map(|field| &field.ident);
    let idents = idents.chain(fields.maps.iter().map(|(_, ident)| ident));
    let taken = |name: &String| idents.clone().any(|ident| ident == name);
    ident(&free.into_iter().find(|name| !taken(name)).unwrap_or_default())
}

/// How many properties there are; `optional` is the expression that holds an optional property, `map` the one that holds
/// some without a name.
pub fn count(
    fields: &Fields,
    map: impl Fn(&Ident) -> TokenStream,
    optional: impl Fn(&Ident) -> TokenStream,
) -> TokenStream {
    let (required, rest): (Vec<_>, Vec<_>) = fields.named.iter().partition(|field| field.property.required);
    let literal = proc_macro2::Literal::usize_unsuffixed(required.len());
    let required = (!required.is_empty()).then(|| quote!(#literal));
    let optional = rest.into_iter().map(|field| {
        let expression = optional(&field.ident);
        quote!(::std::primitive::usize::from(#expression.is_some()))
    });
    let maps = fields.maps.iter().map(|(_, ident)| {
        let map = map(ident);
        quote!(#map.len())
    });
    let terms: Vec<TokenStream> = required.into_iter().chain(optional).chain(maps).collect();
    if terms.is_empty() {
        return quote!(0);
    }
    quote!(#(#terms)+*)
}
