//! The shape of the types, which typify makes: names, fields, optionality, variants.
//!
//! typify gets a plain schema that says the shape alone, one definition a type; what a type that it does not make is
//! called in Rust is given to it as a replacement.

use proc_macro2::TokenStream;
use quote::{quote, ToTokens};
use serde_json::{json, Map, Value};
use typify::{TypeSpace, TypeSpaceSettings};

use crate::error::Error;
use crate::model::{Body, Definition, Model, Struct, Type};

/// The items that typify makes of `model`.
pub fn shape(model: &Model) -> Result<Vec<syn::Item>, Error> {
    let mut plain = Plain {
        model,
        definitions: Map::new(),
        replaced: Vec::new(),
    };
    for definition in &model.definitions {
        if let Some(schema) = plain.definition(definition) {
            plain.definitions.insert(definition.name.clone(), schema);
        }
    }
    let mut settings = TypeSpaceSettings::default();
    for (name, path) in &plain.replaced {
        settings.with_replacement(name, path, std::iter::empty());
    }
    let root = serde_json::from_value(json!({ "definitions": plain.definitions })).map_err(Error::new)?;
    // typify panics where it finds a schema that it does not expect; what it is given here is plain, but it may.
    let made = std::panic::catch_unwind(|| {
        let mut space = TypeSpace::new(&settings);
        space.add_root_schema(root).map(|_| space.to_stream())
    });
    let stream = match made {
        Ok(made) => made.map_err(|error| Error::new(format_args!("typify: {error}")))?,
        Err(_) => return Err(Error::new("typify panicked: please report this with the schema")),
    };
    let file: syn::File = syn::parse2(stream).map_err(|error| Error::new(format_args!("typify: {error}")))?;
    Ok(file.items)
}

/// What typify is told.
struct Plain<'m> {
    model: &'m Model,
    definitions: Map<String, Value>,
    /// Definitions that stand for a type which typify does not make, and what that is in Rust.
    replaced: Vec<(String, String)>,
}

impl Plain<'_> {
    fn definition(&mut self, definition: &Definition) -> Option<Value> {
        match &definition.body {
            Body::Struct(object) => Some(self.object(object)),
            Body::StringEnum(variants, _) => {
                let keys: Vec<&str> = variants.iter().map(|variant| &*variant.key).collect();
                Some(json!({ "type": "string", "enum": keys }))
            }
            Body::Text(_) => Some(json!({ "type": "string" })),
            Body::Number(_) => Some(json!({ "type": "number" })),
            Body::Union(_)
            | Body::ValueEnum(_)
            | Body::OpenEnum(_)
            | Body::Checked(_)
            | Body::Tuple(_)
            | Body::Choice(_)
            | Body::Alias(_) => None,
        }
    }

    fn object(&mut self, object: &Struct) -> Value {
        let properties: Map<_, _> = object
            .properties
            .iter()
            .map(|property| (property.key.clone(), self.ty(&property.ty)))
            .collect();
        let required = object
            .properties
            .iter()
            .filter(|property| property.required)
            .map(|property| &*property.key);
        json!({ "type": "object", "properties": properties, "required": required.collect::<Vec<_>>() })
    }

    /// A reference to what stands for the type of a field.
    fn ty(&mut self, ty: &Type) -> Value {
        let name = self.replacement(field_type(self.model, ty).to_string());
        json!({ "$ref": format!("#/definitions/{name}") })
    }

    /// The name of the definition that stands for the Rust type `path`.
    fn replacement(&mut self, path: String) -> String {
        if let Some((name, _)) = self.replaced.iter().find(|(_, known)| *known == path) {
            return name.clone();
        }
        let taken = |name: &String| self.model.definitions.iter().any(|definition| definition.name == *name);
        let name = (self.replaced.len()..)
            .map(|number| format!("Replaced{number}X"))
            .find(|name| !taken(name))
            .unwrap_or_default();
        self.definitions.insert(name.clone(), json!({}));
        self.replaced.push((name.clone(), path));
        name
    }
}

/// `ty` in Rust, as seen from among the definitions.
pub fn rust_type(model: &Model, ty: &Type) -> TokenStream {
    let inner = |ty: &Type| rust_type(model, ty);
    match ty {
        Type::Any => quote!(::exactify::Raw),
        Type::Never => quote!(::exactify::Never),
        Type::Null => quote!(::exactify::Null),
        Type::Boolean => quote!(bool),
        Type::Integer => quote!(::exactify::Integer),
        Type::Number => quote!(::exactify::Number),
        Type::String => quote!(::std::string::String),
        Type::Named(index) => {
            let definition = &model.definitions[*index];
            syn::Ident::new(&definition.name, proc_macro2::Span::call_site()).into_token_stream()
        }
        Type::Replaced(path) => {
            syn::parse_str::<syn::Type>(path).map_or_else(|error| error.to_compile_error(), ToTokens::into_token_stream)
        }
        Type::Nullable(ty) => {
            let ty = field_type(model, ty);
            quote!(::std::option::Option<#ty>)
        }
        Type::Array {
            items,
            min,
            max,
            unique,
            ..
        } => {
            let items = inner(items);
            let bounds = bounds(*min, *max);
            match unique {
                true => quote!(::exactify::UniqueArray<#items #bounds>),
                false => quote!(::exactify::Array<#items #bounds>),
            }
        }
        Type::Map {
            values,
            names,
            min,
            max,
            ..
        } => {
            let values = inner(values);
            let names = names.map_or_else(|| quote!(::std::string::String), |index| inner(&Type::Named(index)));
            let bounds = bounds(*min, *max);
            quote!(::exactify::Map<#names, #values #bounds>)
        }
    }
}

/// `ty` as a field's type: boxed if the field's own struct is inside.
pub fn field_type(model: &Model, ty: &Type) -> TokenStream {
    let rust = rust_type(model, ty);
    match ty {
        Type::Named(index) if model.is_recursive(*index) => quote!(::std::boxed::Box<#rust>),
        _ => rust,
    }
}

/// The bounds as further generic arguments, as far as they are not the usual ones.
fn bounds(min: usize, max: usize) -> TokenStream {
    let literal = |bound: usize| proc_macro2::Literal::usize_unsuffixed(bound);
    let (least, most) = (literal(min), literal(max));
    match (min, max) {
        (0, usize::MAX) => TokenStream::new(),
        (_, usize::MAX) => quote!(, #least),
        _ => quote!(, #least, #most),
    }
}

impl Model {
    /// Whether a struct has itself inside without a container between that would end the recursion.
    pub fn is_recursive(&self, index: usize) -> bool {
        let mut seen = vec![false; self.definitions.len()];
        let mut open = self.inside(index);
        while let Some(next) = open.pop() {
            if next == index {
                return true;
            }
            if !std::mem::replace(&mut seen[next], true) {
                open.extend(self.inside(next));
            }
        }
        false
    }

    /// The definitions that a definition holds without a container between.
    fn inside(&self, index: usize) -> Vec<usize> {
        let fields = self.definitions[index].body.fields();
        fields.into_iter().filter_map(Type::definition).collect()
    }
}
