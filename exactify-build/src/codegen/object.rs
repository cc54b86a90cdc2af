//! Objects with named properties.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::fields::{count, free_name, Field, Fields};
use super::has_unknown::has_unknown;
use super::names::{self, classes, dependent};
use super::{bound, check, docs, exact, ident, parts};
use crate::model::{string_rules, Definition, Model, PropertyMap, Struct, Type};
use crate::shape::rust_type;

/// `holds` is the function that says whether what guards the object holds, if its fields answer that.
pub fn generate(
    model: &Model,
    definition: &Definition,
    object: &Struct,
    fields: &Fields,
    holds: Option<TokenStream>,
) -> TokenStream {
    let name = ident(&definition.name);
    let definition_of = item(model, definition, object, fields);
    let getters = object.is_guarded().then(|| getters(model, fields, &name));
    let properties = properties(model, object, fields, &name);
    let serialize = serialize(fields, &name);
    let deserialize = deserialize(definition, object, fields, holds);
    let exact = exact(model, definition, unknown(model, object, fields));
    quote!(#definition_of #getters #properties #serialize #deserialize #exact)
}

/// The type of a field of properties that the schema does not name.
pub fn map_type(model: &Model, map: &PropertyMap, name: &Ident) -> TokenStream {
    let values = rust_type(model, &map.values);
    let number = bound(map.number);
    match (map.number, &map.values) {
        (0, Type::Any) => quote!(::exactify::Extra<#name>),
        (0, _) => quote!(::exactify::Extra<#name, #values>),
        _ => quote!(::exactify::Extra<#name, #values, #number>),
    }
}

fn item(model: &Model, definition: &Definition, object: &Struct, fields: &Fields) -> TokenStream {
    let name = ident(&definition.name);
    let docs = docs::of_type(definition);
    // A field of a counted object could change its count, so that all of them are private; so it is where one property
    // needs another.
    let visible = (!object.is_guarded()).then(|| quote!(pub));
    let default = has_default(model, object).then(|| quote!(Default,));
    let named = fields.named.iter().map(|Field { property, ident, value }| {
        let docs = docs::of_property(property);
        let ty = if property.required {
            quote!(#value)
        } else {
            quote!(::std::option::Option<#value>)
        };
        quote!(#docs #visible #ident: #ty,)
    });
    let maps = fields.maps.iter().map(|(map, ident)| {
        let docs = docs::of_map(map);
        let ty = map_type(model, map, &name);
        quote!(#docs #visible #ident: #ty,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq)]
        pub struct #name { #(#named)* #(#maps)* }
    }
}

/// Whether an object of the required properties alone is known, and allowed.
fn has_default(model: &Model, object: &Struct) -> bool {
    let mut required = object.properties.iter().filter(|property| property.required);
    let is_free = object.min == 0 && !object.is_checked;
    let is_open = object.dependent.is_empty() && object.names.is_empty();
    is_free && required.all(|property| is_open && property.ty.is_constant(model))
}

fn getters(model: &Model, fields: &Fields, name: &Ident) -> TokenStream {
    let named = fields.named.iter().map(|Field { property, ident, value }| {
        let docs = docs::of_property(property);
        if property.required {
            quote!(#docs pub fn #ident(&self) -> &#value { &self.#ident })
        } else {
            quote!(#docs pub fn #ident(&self) -> ::std::option::Option<&#value> { self.#ident.as_ref() })
        }
    });
    let maps = fields.maps.iter().map(|(map, ident)| {
        let docs = docs::of_map(map);
        let ty = map_type(model, map, name);
        quote!(#docs pub fn #ident(&self) -> &#ty { &self.#ident })
    });
    let conversions = parts::conversions(fields, name);
    quote! {
        impl #name {
            #(#named)*
            #(#maps)*
        }

        #conversions
    }
}

fn properties(model: &Model, object: &Struct, fields: &Fields, name: &Ident) -> TokenStream {
    let names = fields.named.iter().map(|field| &field.property.name);
    let rules = string_rules(&object.names, &quote!(::exactify::check::), |source| {
        check::matcher(model, source)
    });
    let rules = (!object.names.is_empty())
        .then(|| quote!(const NAME_RULES: &'static [::exactify::check::StringRule] = #rules;));
    let class = classes(model, object);
    quote! {
        impl ::exactify::__private::Properties for #name {
            const NAMES: &'static [&'static str] = &[#(#names),*];
            #rules
            #class
        }
    }
}

fn serialize(fields: &Fields, name: &Ident) -> TokenStream {
    let count = count(fields, |map| quote!(self.#map), |ident| quote!(self.#ident));
    let maps = fields.maps.iter().map(|(_, ident)| ident);
    let named = fields.named.iter().map(|Field { property, ident, .. }| {
        let name = &property.name;
        if property.required {
            quote!(map.serialize_entry(#name, &self.#ident)?;)
        } else {
            quote!(if let ::std::option::Option::Some(value) = &self.#ident { map.serialize_entry(#name, value)?; })
        }
    });
    let named: Vec<_> = named.collect();
    let mutable = (!named.is_empty() || !fields.maps.is_empty()).then(|| quote!(mut));
    quote! {
        impl ::serde::Serialize for #name {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::std::result::Result<__S::Ok, __S::Error> {
                use ::serde::ser::SerializeMap as _;
                let count = #count;
                let #mutable map = serializer.serialize_map(::std::option::Option::Some(count))?;
                #(#named)*
                #(self.#maps.write(&mut map)?;)*
                map.end()
            }
        }
    }
}

fn deserialize(definition: &Definition, object: &Struct, fields: &Fields, holds: Option<TokenStream>) -> TokenStream {
    let name = ident(&definition.name);
    let visitor = ident(&format!("{}Visitor", definition.name.trim_end_matches('_')));
    let expecting = format!("an object ({})", definition.display_name());
    // The variables may have the fields' names, so the others step aside.
    let [map, key, count, made, class] =
        ["map", "name", "count", "made", "class"].map(|variable| free_name(fields, variable));
    // Properties are read to their fields, unless there is no value of the type without some of them.
    let some = object.dependent.is_empty() && (!fields.named.is_empty() || !fields.maps.is_empty());
    let complete = some && fields.named.iter().all(|field| !field.property.required);
    let idents: Vec<&Ident> = fields.named.iter().map(|field| &field.ident).collect();
    let names: Vec<&String> = fields.named.iter().map(|field| &field.property.name).collect();
    let maps: Vec<&Ident> = fields.maps.iter().map(|(_, ident)| ident).collect();
    let of = complete.then(|| quote!(#made.));
    let of_type = quote!(<#name as ::exactify::__private::Properties>);
    let refused = quote!(return ::std::result::Result::Err(#key.unknown(#of_type::NAMES)));
    let unknown = match maps.as_slice() {
        [] => refused,
        [ident] => quote!(#of #ident.read(#key, &mut #map)?),
        idents => {
            let classes = fields.maps.iter().map(|(map, _)| names::class_of(map));
            quote! {
                match #of_type::class(#key.as_str()) {
                    #(#class @ #classes => #of #idents.read_of(#class, #key, &mut #map)?,)*
                    _ => #refused,
                }
            }
        }
    };
    let (nothing, made) = if complete {
        let fields = quote!(#(#idents: ::std::option::Option::None,)* #(#maps: ::exactify::Extra::new(),)*);
        (quote!(let mut #made = #name { #fields };), quote!(#made))
    } else {
        let variables = idents
            .iter()
            .map(|ident| quote!(let mut #ident = ::std::option::Option::None;));
        let named = fields.named.iter().map(|Field { property, ident, .. }| {
            let name = &property.name;
            let required = property
                .required
                .then(|| quote!(: ::exactify::__private::required(#ident, #name)?));
            quote!(#ident #required,)
        });
        let made = quote!(#name { #(#named)* #(#maps,)* });
        (
            quote!(#(#variables)* #(let mut #maps = ::exactify::Extra::new();)*),
            made,
        )
    };
    let read = match names.as_slice() {
        [] => quote!(#unknown;),
        names => quote! {
            match #key.as_str() {
                #(#names => ::exactify::__private::set(&mut #of #idents, &#key, &mut #map)?,)*
                _ => #unknown,
            }
        },
    };
    // Where no property is allowed, the first is refused.
    let each = if names.is_empty() && maps.is_empty() {
        quote!(if)
    } else {
        quote!(while)
    };
    let (min, max) = (bound(object.min), bound(object.max));
    let counted = object.is_counted().then_some(());
    let dependent = dependent(
        object,
        fields,
        |map| quote!(#map),
        |trigger, needed| quote!(return ::std::result::Result::Err(::exactify::__private::depends(#trigger, #needed));),
    );
    let begin = counted.map(|()| quote!(let mut #count = 0;));
    let at_most = counted.map(|()| quote!(#count += 1; ::exactify::__private::at_most(#count, #max)?;));
    let at_least = counted.map(|()| quote!(::exactify::__private::at_least(#count, #min)?;));
    let reads = quote! {
                struct #visitor;

                impl<'de> ::serde::de::Visitor<'de> for #visitor {
                    type Value = #name;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(#expecting)
                    }

                    fn visit_map<__A: ::serde::de::MapAccess<'de>>(self, mut #map: __A) -> ::std::result::Result<#name, __A::Error> {
                        #nothing
                        #begin
                        #each let ::std::option::Option::Some(#key) = #map.next_key::<::exactify::__private::Name<'de>>()? {
                            #at_most
                            #read
                        }
                        #at_least
                        #dependent
                        ::std::result::Result::Ok(#made)
                    }
                }

                deserializer.deserialize_map(#visitor)
    };
    if object.is_checked {
        let of = ident(if holds.is_some() { "of_fields" } else { "of_text" });
        return quote! {
            impl ::exactify::__private::guard::Guarded for #name {
                fn read<'de, __D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                    #reads
                }

                #holds
            }

            impl<'de> ::serde::Deserialize<'de> for #name {
                fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                    ::exactify::__private::guard::#of(deserializer)
                }
            }
        };
    }
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                #reads
            }
        }
    }
}

/// Whether a value has unknown properties, if its type can have any.
fn unknown(model: &Model, object: &Struct, fields: &Fields) -> Option<TokenStream> {
    // All that a map has are unknown, unless there are patterns and no map for what matches them.
    let is_all = object.unnamed.patterns.is_empty() || object.unnamed.maps.len() > 1;
    let maps = fields.maps.iter().filter_map(|(map, ident)| match &map.values {
        Type::Any if map.number > 0 => None,
        Type::Any if is_all => Some(quote!(!self.#ident.is_empty())),
        Type::Any => Some(quote!(self.#ident.has_unknown())),
        values if has_unknown(model, values) => {
            Some(quote!(self.#ident.iter().any(|(_, value)| ::exactify::Exact::has_unknown(value))))
        }
        _ => None,
    });
    let carriers = fields
        .named
        .iter()
        .filter(|field| has_unknown(model, &field.property.ty));
    let named = carriers.map(|Field { ident, .. }| quote!(::exactify::Exact::has_unknown(&self.#ident)));
    let any: Vec<TokenStream> = maps.chain(named).collect();
    (!any.is_empty()).then(|| quote!(#(#any)||*))
}
