//! Subschemas that are about several JSON types, or about any.

use serde_json::{Map, Value};

use super::number::written;
use super::{table, Audit, Hint, Place};
use crate::model::{Body, Kind, List, Type};
use crate::name::camel;

/// Every type but `null`, which an `Option` says.
pub(super) const ALL: &[&str] = &["object", "array", "string", "number", "boolean"];

impl Audit<'_> {
    /// An enum with a variant for each of `kinds`: each keyword constrains the variant of its own type.
    pub(super) fn union(&mut self, place: &Place, schema: &Value, hint: &Hint, kinds: &[&str]) -> Option<Type> {
        let keywords = schema.as_object()?;
        self.define(place, schema, hint, |audit, name| {
            let variant = |kind: &&str| {
                let about = keywords_about(keywords, kind);
                let hint = Hint {
                    parent: "",
                    otherwise: format!("{name}{}", camel(kind)),
                    titled: false,
                    within: true,
                };
                let ty = audit.of_type(place, &about, &hint, kind)?;
                Some((Kind::of(kind), ty))
            };
            kinds.iter().map(variant).collect::<Option<Vec<_>>>().map(Body::Union)
        })
    }

    /// A value out of an `enum` or `const` that lists other values than strings.
    pub(super) fn listed_values(
        &mut self,
        place: &Place,
        schema: &Value,
        hint: &Hint,
        types: Option<Vec<String>>,
    ) -> Option<Type> {
        let keywords = schema.as_object()?;
        const SUPPORTED: &[&str] = &["enum", "const", "type"];
        let other = keywords
            .keys()
            .find(|name| table::find(name).is_some_and(table::Keyword::asserts) && !SUPPORTED.contains(&name.as_str()));
        if let Some(other) = other {
            let message = format!("`{other}` beside a list of other values than strings is not supported yet");
            return self.problem(&place.child(&format!("/{}", table::escape(other))), message);
        }
        let texts = |keyword: &'static str| {
            let pointer = format!("{}/{keyword}", place.pointer);
            let pointers: Vec<String> = match keywords.get(keyword)? {
                Value::Array(values) if keyword == "enum" => {
                    (0..values.len()).map(|index| format!("{pointer}/{index}")).collect()
                }
                _ => vec![pointer],
            };
            let document = &self.documents[place.document].text;
            Some((
                keyword,
                pointers
                    .iter()
                    .filter_map(|pointer| written(document, pointer))
                    .collect(),
            ))
        };
        let lists = ["enum", "const"].into_iter().filter_map(texts).collect();
        let types = types.unwrap_or_default();
        let integer = types.iter().any(|name| name == "integer") && !types.iter().any(|name| name == "number");
        let mut kinds: Vec<Kind> = types.iter().map(|name| Kind::of(name)).collect();
        kinds.dedup();
        self.define(place, schema, hint, |_, _| {
            Some(Body::Listed(List { kinds, integer, lists }))
        })
    }
}

/// The keywords that constrain values of type `kind`, under that type.
fn keywords_about(keywords: &Map<String, Value>, kind: &str) -> Value {
    let is_about = |name: &String| {
        table::find(name).is_some_and(|keyword| keyword.on == kind || (keyword.on == "number" && kind == "integer"))
    };
    let mut about: Map<_, _> = keywords
        .iter()
        .filter(|(name, _)| is_about(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    about.insert("type".to_owned(), kind.into());
    about.into()
}

impl Kind {
    /// The type that the keyword `type` calls `name`.
    pub(super) fn of(name: &str) -> Kind {
        match name {
            "null" => Kind::Null,
            "boolean" => Kind::Boolean,
            "string" => Kind::String,
            "array" => Kind::Array,
            "object" => Kind::Object,
            _ => Kind::Number,
        }
    }

    /// The run time's name of the type.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Null => "Null",
            Kind::Boolean => "Boolean",
            Kind::Number => "Number",
            Kind::String => "String",
            Kind::Array => "Array",
            Kind::Object => "Object",
        }
    }
}
