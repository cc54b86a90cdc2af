//! Makes each type of the shape exact: what reads it accepts what the schema accepts, and nothing else.

mod builder;
mod check;
mod checked;
mod choice;
mod convert;
mod docs;
mod fact;
mod fields;
mod has_unknown;
mod integration;
mod lints;
mod names;
mod number;
mod object;
mod open_enum;
mod parts;
mod schemars;
mod string_enum;
mod text;
mod tuple;
mod union;
mod value_enum;

use std::collections::BTreeMap;

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use syn::{Ident, Item, ItemEnum, ItemStruct};

use crate::error::Error;
use crate::model::{Body, Definition, Model, NumberRule, Type};
use crate::shape::rust_type;
use crate::Integration;

use self::fact::Facts;
use self::has_unknown::has_unknown;
use self::integration::Made;

/// The exact types, in the order of `model`, and the module of their builders.
pub fn codegen(model: &Model, shaped: Vec<Item>, integrations: &[Integration]) -> Result<Vec<Item>, Error> {
    let version = env!("CARGO_PKG_VERSION");
    let mut items = parse(quote!(const _: () = ::exactify::__private::generated_by(#version);))?;
    let (mut builders, mut parted) = (Vec::new(), Vec::new());
    let mut facts = Facts {
        model,
        fields: BTreeMap::new(),
    };
    let used = || {
        model
            .definitions
            .iter()
            .enumerate()
            .filter(|(_, definition)| definition.is_used)
    };
    for (index, definition) in used() {
        if let Body::Struct(object) = &definition.body {
            let fields = fields::fields(&shaped_struct(&shaped, definition)?, object)?;
            facts.fields.insert(index, fields);
        }
    }
    for (index, definition) in used() {
        let (tokens, made) = match &definition.body {
            Body::Alias(ty) => {
                let (docs, name, ty) = (docs::of_type(definition), ident(&definition.name), rust_type(model, ty));
                items.extend(parse(quote!(#docs pub type #name = #ty;))?);
                continue;
            }
            Body::Text(rules) => (text::generate(model, definition, rules), Made::Text(Some(rules))),
            Body::Union(variants) => (union::generate(model, definition, variants), Made::Union(variants)),
            Body::Tuple(tuple) => (tuple::generate(model, definition, tuple), Made::Tuple(tuple)),
            Body::Choice(choice) => (choice::generate(model, definition, choice), Made::Choice(choice)),
            Body::Checked(checked) => {
                let holds = checked.fact.as_ref().map(|fact| facts.of_newtype(&checked.holds, fact));
                let tokens = checked::generate(model, definition, checked, holds);
                (tokens, Made::Checked(checked))
            }
            Body::ValueEnum(variants) => (value_enum::generate(model, definition, variants), Made::ValueEnum),
            Body::OpenEnum(open) => (open_enum::generate(model, definition, open), Made::Text(None)),
            Body::Number(rules) => (number::generate(model, definition, rules), Made::Number),
            Body::StringEnum(variants, rules) => {
                let shaped = shaped_enum(&shaped, definition)?;
                let tokens = string_enum::generate(model, definition, &shaped, variants, rules);
                (tokens, Made::Text(None))
            }
            Body::Struct(object) => {
                let fields = &facts.fields[&index];
                builders.push(builder::generate(model, definition, object, fields));
                if object.is_guarded() {
                    parted.push(parts::generate(model, definition, fields));
                }
                let holds = object.fact.as_ref().map(|fact| facts.of_object(fields, fact));
                let tokens = object::generate(model, definition, object, fields, holds);
                (tokens, Made::Struct(object, fields))
            }
        };
        let conversions = parts::of_whole(model, definition);
        items.extend(parse(named(
            definition,
            quote!(#tokens #conversions),
            integrations,
            made,
        ))?);
    }
    if integrations.contains(&Integration::Schemars) {
        items.extend(parse(schemars::referred(&model.referred))?);
    }
    if !model.checks.is_empty() {
        items.extend(parse(check::generate(model))?);
    }
    if !builders.is_empty() {
        items.extend(parse(quote! {
            /// Builders, one a type: setters take what converts, and `build` reports what did not.
            pub mod builder { #(#builders)* }
        })?);
    }
    if !parted.is_empty() {
        items.extend(parse(quote! {
            /// The parts of objects that are checked as a whole, one struct a type.
            pub mod parts { #(#parted)* }
        })?);
    }
    lints::allow(&mut items);
    Ok(items)
}

/// A type of its own, with what every such type has.
fn named(definition: &Definition, tokens: TokenStream, integrations: &[Integration], made: Made) -> TokenStream {
    let name = ident(&definition.name);
    let schema = raw_literal(&definition.schema_of_values());
    let integrations = integration::generate(definition, integrations, made);
    quote! {
        #tokens

        impl ::exactify::Subschema for #name {
            const SCHEMA: &'static str = #schema;
        }

        #integrations
    }
}

/// What every type but strings and numbers is to the run time; `unknown` says whether a value has unknown properties.
fn exact(model: &Model, definition: &Definition, unknown: Option<TokenStream>) -> TokenStream {
    let name = ident(&definition.name);
    let check = check::path(model, &definition.check);
    let unknown = unknown.map(|unknown| quote!(fn has_unknown(&self) -> bool { #unknown }));
    quote! {
        impl ::exactify::Exact for #name {
            const CHECK: &'static ::exactify::Check = #check;

            #unknown
        }
    }
}

/// The same of an enum whose variants hold one value each.
fn exact_enum<'m>(
    model: &Model,
    definition: &Definition,
    variants: impl ExactSizeIterator<Item = (&'m Ident, &'m Type)>,
) -> TokenStream {
    let count = variants.len();
    let carriers = variants.filter(|(_, ty)| has_unknown(model, ty));
    let carriers: Vec<&Ident> = carriers.map(|(ident, _)| ident).collect();
    let others = (carriers.len() < count).then(|| quote!(_ => false,));
    let unknown = (!carriers.is_empty()).then(|| {
        quote! {
            match self {
                #(Self::#carriers(value) => ::exactify::Exact::has_unknown(value),)*
                #others
            }
        }
    });
    exact(model, definition, unknown)
}

/// `text` as a literal without escapes.
fn raw_literal(text: &str) -> Literal {
    let hashes = (0..)
        .map(|count| "#".repeat(count))
        .find(|hashes| !text.contains(&format!("\"{hashes}")));
    let hashes = hashes.unwrap_or_default();
    format!("r{hashes}\"{text}\"{hashes}")
        .parse()
        .unwrap_or_else(|_| Literal::string(text))
}

fn parse(tokens: TokenStream) -> Result<Vec<Item>, Error> {
    syn::parse2::<syn::File>(lints::escape(tokens))
        .map(|file| file.items)
        .map_err(|error| Error::new(format_args!("the generated source does not parse: {error}")))
}

fn shaped_struct(shaped: &[Item], definition: &Definition) -> Result<ItemStruct, Error> {
    let find = |item: &Item| match item {
        Item::Struct(item) if item.ident == definition.name => Some(item.clone()),
        _ => None,
    };
    shaped.iter().find_map(find).ok_or_else(|| shapeless(definition))
}

fn shaped_enum(shaped: &[Item], definition: &Definition) -> Result<ItemEnum, Error> {
    let find = |item: &Item| match item {
        Item::Enum(item) if item.ident == definition.name => Some(item.clone()),
        _ => None,
    };
    shaped.iter().find_map(find).ok_or_else(|| shapeless(definition))
}

fn shapeless(definition: &Definition) -> Error {
    Error::new(format_args!(
        "typify made no type `{}`: please report this with the schema",
        definition.name
    ))
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// What serde calls a field or variant: its `rename`, or its own name.
fn serde_name(name: &Ident, attributes: &[syn::Attribute]) -> String {
    let mut renamed = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // Only `rename = "…"` is of interest; the rest is read over.
        let _ = attribute.parse_nested_meta(|meta| {
            let value = meta.value().and_then(|value| value.parse::<syn::LitStr>());
            if let (true, Ok(value)) = (meta.path.is_ident("rename"), value) {
                renamed = Some(value.value());
            }
            Ok(())
        });
    }
    renamed.unwrap_or_else(|| name.to_string())
}

/// The same of numbers.
fn number_rules(rules: &[NumberRule], path: &TokenStream) -> TokenStream {
    let rules = rules.iter().map(|rule| match rule {
        NumberRule::Integer => quote!(#path NumberRule::Integer),
        NumberRule::Limit(rule, limit) => {
            let rule = ident(rule);
            quote!(#path NumberRule::#rule(#path Limit::new(#limit)))
        }
    });
    quote!(&[#(#rules),*])
}

fn bound(bound: usize) -> TokenStream {
    if bound == usize::MAX {
        return quote!(::std::primitive::usize::MAX);
    }
    let bound = Literal::usize_unsuffixed(bound);
    quote!(#bound)
}

/// `T` of `Option<T>`.
fn within_option(ty: &syn::Type) -> syn::Type {
    let inner = || {
        let syn::Type::Path(path) = ty else { return None };
        let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
            return None;
        };
        match arguments.args.first()? {
            syn::GenericArgument::Type(ty) => Some(ty.clone()),
            _ => None,
        }
    };
    inner().unwrap_or_else(|| ty.clone())
}
