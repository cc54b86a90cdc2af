//! What became of each subschema, for people.

use std::collections::{BTreeMap, HashMap};

use exactify::JsonTypes;

use super::{Known, Lowering};
use crate::explain::{Enforced, Explanation};
use crate::json_type;
use crate::model::{Body, Definition, Model, Type};
use crate::place::Place;
use crate::schemas::table::{Enforcer, Role};
use crate::schemas::{subschemas, types_listed, Conjunct};
use crate::shape::rust_type;
use crate::value::Value;

impl Lowering<'_> {
    /// Each subschema of the documents of which types are made, those within it next.
    pub(super) fn explanations(&self) -> Vec<Explanation> {
        let parts = self.parts();
        let mut explanations = Vec::new();
        for (index, document) in super::roots(self.schemas.documents) {
            let nested = nested(subschemas(&document.schema)).into_iter();
            let nested = nested.filter(|(pointer, _)| document.is_schema || !pointer.is_empty());
            for (pointer, schema) in nested {
                let place = Place {
                    pointer,
                    ..Place::root(index)
                };
                let part_of = parts
                    .get(&(index, place.pointer.as_str()))
                    .map(|index| &self.model.definitions[*index]);
                explanations.push(self.explanation(&self.schemas.resources.in_scope(&place), schema, part_of));
            }
        }
        explanations
    }

    fn explanation(&self, place: &Place, schema: &Value, part_of: Option<&Definition>) -> Explanation {
        let own = self.type_at(place);
        let part_of = part_of.filter(|_| own.is_none());
        let own_definition = own.as_ref().and_then(Type::definition);
        let definition = own_definition.map(|index| &self.model.definitions[index]).or(part_of);
        let keywords = schema.as_object().into_iter().flatten();
        let keywords = keywords.filter_map(|(name, value)| {
            let by = self.enforced_by(place, schema, name, value)?;
            let is_said = own.is_some() || part_of.is_some();
            let by = if !is_said || definition.is_some_and(is_text) {
                Enforced::Check
            } else {
                by
            };
            Some((self.schemas.written_at(place, name).unwrap_or_else(|| name.clone()), by))
        });
        Explanation {
            file: self.schemas.documents[place.document].file.clone(),
            location: self.schemas.documents[place.document].location(&place.pointer),
            rust_type: match (&own, part_of) {
                (Some(ty), _) => Some(spelled(&self.model, ty)),
                (None, part_of) => part_of.map(|definition| definition.name.clone()),
            },
            is_part: part_of.is_some(),
            keywords: keywords.collect(),
            guard: own_definition.and_then(|index| guard(&self.model.definitions[index].body)),
        }
    }

    /// The type that the subschema became, if anything uses it.
    fn type_at(&self, place: &Place) -> Option<Type> {
        let conjuncts = self.schemas.conjuncts(place)?;
        let Some(Known::Done(Ok(ty))) = self.known.get(&conjuncts) else {
            return None;
        };
        let is_used = |index: &usize| self.model.definitions[*index].is_used;
        ty.definitions().iter().all(is_used).then(|| ty.clone())
    }

    /// The subschemas that types are made of, by document and pointer, each with the first of these types.
    fn parts(&self) -> BTreeMap<(usize, &str), usize> {
        let mut parts = BTreeMap::new();
        for (conjuncts, known) in &self.known {
            let Known::Done(Ok(ty)) = known else { continue };
            let index = ty.definition().filter(|index| self.model.definitions[*index].is_used);
            let Some(index) = index else { continue };
            for place in conjuncts.iter().map(Conjunct::place) {
                let first = parts.entry((place.document, &*place.pointer)).or_insert(index);
                *first = index.min(*first);
            }
        }
        parts
    }

    /// What enforces a keyword where a type says what its subschema says; `None` if it asserts nothing.
    fn enforced_by(&self, place: &Place, schema: &Value, name: &str, value: &Value) -> Option<Enforced> {
        let keyword = self.schemas.vocabulary.find(name, value)?;
        let about = json_type::named(keyword.on).map_or(JsonTypes::ALL, json_type::only);
        if json_type::both(about, types_listed(schema)).is_empty() || keyword.is_off(value) {
            return None;
        }
        match keyword.by {
            Enforcer::Structure | Enforcer::Annotation => None,
            Enforcer::Guard => (!self.schemas.is_constant(place, name)).then_some(Enforced::Check),
            Enforcer::Shape if name == "unevaluatedProperties" && self.schemas.evaluated(place).is_none() => {
                Some(Enforced::Check)
            }
            Enforcer::Shape if keyword.role == Role::Choice && self.schemas.decide(place, name).is_err() => {
                Some(Enforced::Check)
            }
            Enforcer::Shape => Some(Enforced::Shape),
            Enforcer::Refinement => Some(Enforced::Parser),
        }
    }
}

/// Subschemas, each after the one around it, in the order in which a reader meets them.
fn nested(subschemas: Vec<(String, &Value)>) -> Vec<(String, &Value)> {
    let mut paths: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, (pointer, _)) in subschemas.iter().enumerate() {
        let mut around = pointer.as_str();
        let path = loop {
            match around.rfind('/') {
                None => break Vec::new(),
                Some(end) => around = &around[..end],
            }
            if let Some(path) = paths.get(around) {
                break path.clone();
            }
        };
        paths.insert(pointer.clone(), [path, vec![index]].concat());
    }
    let mut nested = subschemas;
    nested.sort_by_cached_key(|(pointer, _)| paths.get(pointer).cloned());
    nested
}

/// Whether all that is known of the values of a type is their text.
fn is_text(definition: &Definition) -> bool {
    matches!(&definition.body, Body::Checked(checked) if checked.holds == Type::Any)
}

/// How the values of a type are guarded.
fn guard(body: &Body) -> Option<&'static str> {
    match body {
        Body::Struct(object) if object.fact.is_some() => {
            Some("the fields are private, and answer for what the check enforces")
        }
        Body::Struct(object) if object.is_checked => {
            Some("the fields are private, and the text is read a second time for what the check enforces")
        }
        Body::Struct(object) if object.is_guarded() => {
            Some("the fields are private, as a keyword is about several of them")
        }
        Body::Checked(checked) if checked.holds == Type::Any => {
            Some("no Rust type says what the values are: they are kept as text, which the check accepts")
        }
        Body::Checked(_) => Some("the text is read a second time for what the check enforces"),
        Body::Choice(choice) => choice.trial.as_ref().map(|trial| match trial.view {
            Some(_) => "each branch is tried: two may accept the same value, so the enum is behind a private field",
            None => "each branch is tried",
        }),
        _ => None,
    }
}

/// A type as a reader of the generated source would write it.
fn spelled(model: &Model, ty: &Type) -> String {
    let ty = rust_type(model, ty);
    let Ok(item) = syn::parse2::<syn::Item>(quote::quote!(type T = #ty;)) else {
        return ty.to_string();
    };
    let file = syn::File {
        shebang: None,
        attrs: Vec::new(),
        items: vec![item],
    };
    let text = prettyplease::unparse(&file);
    let text = text.trim_start_matches("type T =").trim().trim_end_matches(';');
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short = ["::exactify::", "::std::option::", "::std::string::", "::std::boxed::"];
    short.iter().fold(text, |text, path| text.replace(path, ""))
}
