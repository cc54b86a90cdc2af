//! Guarded values that say themselves whether what guards them holds.

use exactify::JsonTypes;

use super::Lowering;
use crate::json_type;
use crate::model::{Body, Fact, Range, Struct, Type, ALWAYS, NEVER};
use crate::place::{escape, Place};
use crate::schemas::table::{self, Enforcer, Role};
use crate::schemas::{each_once, Conjunct};
use crate::value::Value;

/// So many subschemas are asked of a value at most; what asks more of them reads the text.
const MOST: usize = 256;

/// What a subschema is asked about.
#[derive(Clone, Copy)]
pub(super) enum Instance<'a> {
    /// An object whose type is being made.
    Object(&'a Struct),
    /// A value of this type.
    Value(&'a Type),
}

impl Lowering<'_> {
    /// What guards an instance whose type says all other keywords of `conjuncts`, if it answers that itself.
    pub(super) fn fact(&self, conjuncts: &[Conjunct], instance: Instance<'_>) -> Option<Fact> {
        let mut facts = Facts {
            lowering: self,
            left: MOST,
        };
        let of_conjuncts = conjuncts.iter().map(|conjunct| match conjunct {
            Conjunct::Keywords(place) => facts.guards(place, true, instance),
            Conjunct::Siblings(place) => facts.guards(place, false, instance),
            Conjunct::Replaced(..) | Conjunct::Never(_) => None,
        });
        Some(Fact::all(of_conjuncts.collect::<Option<_>>()?))
    }

    /// The JSON types that the values of a type have, at most.
    fn types_of(&self, ty: &Type) -> JsonTypes {
        match self.model.within(ty) {
            Type::Never => JsonTypes::NONE,
            Type::Null => JsonTypes::NULL,
            Type::Boolean => JsonTypes::BOOLEAN,
            Type::Integer => JsonTypes::INTEGER,
            Type::Number => JsonTypes::NUMBER,
            Type::String => JsonTypes::STRING,
            Type::Array { .. } => JsonTypes::ARRAY,
            Type::Map { .. } => JsonTypes::OBJECT,
            Type::Nullable(ty) => self.types_of(ty).or(JsonTypes::NULL),
            // One that is still being made may become anything.
            Type::Named(index) => self.model.definitions[*index].body.json_types(),
            Type::Any | Type::Replaced(_) => JsonTypes::ALL,
        }
    }

    /// Whether a value of a type is easily compared with listed ones.
    fn is_plain(&self, ty: &Type) -> bool {
        match self.model.within(ty) {
            Type::Null | Type::Boolean | Type::String => true,
            Type::Nullable(ty) => self.is_plain(ty),
            Type::Named(index) => {
                let body = &self.model.definitions[*index].body;
                matches!(body, Body::StringEnum(..) | Body::OpenEnum(_) | Body::Text(_))
            }
            _ => false,
        }
    }
}

struct Facts<'l> {
    lowering: &'l Lowering<'l>,
    /// How many more subschemas may be asked.
    left: usize,
}

impl<'l> Facts<'l> {
    /// The keywords at `place` that the instance's type does not enforce, `oneOf` and `anyOf` only if `chooses`.
    fn guards(&mut self, place: &Place, chooses: bool, instance: Instance<'l>) -> Option<Fact> {
        let schemas = &self.lowering.schemas;
        let mut facts = Vec::new();
        for (name, value) in schemas.schema(place).as_object()? {
            match table::find(name).map(|keyword| (keyword.by, keyword.role)) {
                Some((Enforcer::Guard, _)) => {}
                Some((_, Role::Choice)) if chooses && schemas.is_choice(place, name) => {}
                _ if name == "unevaluatedProperties" && schemas.evaluated(place).is_none() => return None,
                _ => continue,
            }
            facts.push(self.keyword(place, (name, value), instance)?);
        }
        Some(Fact::all(facts))
    }

    fn subschema(&mut self, place: &Place, instance: Instance<'l>) -> Option<Fact> {
        self.left = self.left.checked_sub(1)?;
        let schemas = &self.lowering.schemas;
        let place = schemas.resources.in_scope(place);
        if schemas.is_replaced(&place) {
            return None;
        }
        match schemas.schema(&place) {
            Value::Bool(true) => Some(ALWAYS),
            Value::Bool(false) => Some(NEVER),
            Value::Object(keywords) => {
                let facts = keywords.iter().map(|keyword| self.keyword(&place, keyword, instance));
                Some(Fact::all(facts.collect::<Option<_>>()?))
            }
            _ => None,
        }
    }

    /// What a keyword asserts, if the instance says whether it obeys it.
    fn keyword(&mut self, place: &Place, (name, value): (&String, &Value), instance: Instance<'l>) -> Option<Fact> {
        let types = self.types(instance);
        let keyword = self.lowering.schemas.vocabulary.find(name, value);
        let asserts = keyword.filter(|keyword| keyword.asserts() && !keyword.is_off(value));
        let about = asserts.map(|keyword| json_type::named(keyword.on).map_or(JsonTypes::ALL, json_type::only));
        let Some(about) = about.filter(|about| !json_type::both(*about, types).is_empty()) else {
            return Some(ALWAYS);
        };
        let fact = self.assertion(place, (name, value), instance)?;
        match (types.without(about), fact.constant()) {
            (others, known) if others.is_empty() || known == Some(true) => Some(fact),
            (JsonTypes::NULL, _) => Some(Fact::any(vec![self.listed(instance, &[Value::Null])?, fact])),
            _ => None,
        }
    }

    /// What a keyword asserts of instances of the types that it is about.
    fn assertion(&mut self, place: &Place, (name, value): (&str, &Value), instance: Instance<'l>) -> Option<Fact> {
        let schemas = &self.lowering.schemas;
        let at = place.child(&format!("/{name}"));
        let below = |step: &str| place.child(&format!("/{name}/{}", escape(step)));
        let beside = schemas.schema(place);
        match name {
            "not" => Some(Fact::not(self.subschema(&at, instance)?)),
            "allOf" => Some(Fact::all(self.branches(place, name, instance)?)),
            "anyOf" => Some(Fact::any(self.branches(place, name, instance)?)),
            "oneOf" => Some(Fact::one(self.branches(place, name, instance)?)),
            "$ref" => {
                let target = schemas.resources.reference(place, value.as_str()?)?;
                self.subschema(&target, instance)
            }
            "if" => {
                let mut beside = |name: &str| match beside.get(name) {
                    Some(_) => self.subschema(&place.child(&format!("/{name}")), instance),
                    None => Some(ALWAYS),
                };
                let (then, otherwise) = (beside("then")?, beside("else")?);
                match (then.constant(), otherwise.constant()) {
                    (Some(true), Some(true)) => Some(ALWAYS),
                    _ => Some(Fact::chosen(self.subschema(&at, instance)?, then, otherwise)),
                }
            }
            // `if` and `contains` have seen to them.
            "then" | "else" | "minContains" | "maxContains" => Some(ALWAYS),
            "type" => self.typed(json_type::listed(value)?, instance),
            "const" => self.listed(instance, std::slice::from_ref(value)),
            "enum" => self.listed(instance, value.as_array()?),
            "required" => {
                let facts = value.strings().map(|property| self.present(instance, property));
                Some(Fact::all(facts.collect::<Option<_>>()?))
            }
            "dependentRequired" => {
                let facts = value.as_object()?.iter().map(|(trigger, needed)| {
                    let needed = needed.strings().map(|property| self.present(instance, property));
                    let needed = Fact::all(needed.collect::<Option<_>>()?);
                    Some(Fact::chosen(self.present(instance, trigger)?, needed, ALWAYS))
                });
                Some(Fact::all(facts.collect::<Option<_>>()?))
            }
            "properties" => {
                let facts = value.as_object()?.keys().map(|property| {
                    let Some((ty, _)) = self.properties(instance)?.get(property) else {
                        return Some(ALWAYS);
                    };
                    let fact = self.subschema(&below(property), Instance::Value(ty))?;
                    match fact.constant() {
                        Some(true) => Some(ALWAYS),
                        _ => self.if_present(instance, property, Fact::property(property, fact)),
                    }
                });
                Some(Fact::all(facts.collect::<Option<_>>()?))
            }
            "dependentSchemas" => {
                let facts = value.as_object()?.keys().map(|property| {
                    let fact = self.subschema(&below(property), instance)?;
                    self.if_present(instance, property, fact)
                });
                Some(Fact::all(facts.collect::<Option<_>>()?))
            }
            "contains" => {
                let fact = self.subschema(&at, Instance::Value(self.items(instance)?))?;
                let count = |name: &str| beside.get(name).and_then(table::count);
                let range = Range {
                    min: count("minContains").unwrap_or(1),
                    max: count("maxContains").unwrap_or(usize::MAX),
                };
                Some(Fact::items(fact, range))
            }
            "items" if beside.get("prefixItems").is_none() => {
                let fact = self.subschema(&at, Instance::Value(self.items(instance)?))?;
                Some(Fact::items(Fact::not(fact), Range { min: 0, max: 0 }))
            }
            "minItems" | "maxItems" => {
                let count = table::count(value)?;
                let (min, max) = if name == "minItems" {
                    (count, usize::MAX)
                } else {
                    (0, count)
                };
                self.items(instance).map(|_| Fact::items(ALWAYS, Range { min, max }))
            }
            _ => None,
        }
    }

    fn branches(&mut self, place: &Place, keyword: &str, instance: Instance<'l>) -> Option<Vec<Fact>> {
        let branches = self.lowering.schemas.branches(place, keyword).into_iter();
        branches.map(|(_, branch)| self.subschema(&branch, instance)).collect()
    }

    /// What holds if the property is there.
    fn if_present(&self, instance: Instance<'l>, property: &str, fact: Fact) -> Option<Fact> {
        Some(Fact::chosen(self.present(instance, property)?, fact, ALWAYS))
    }

    fn present(&self, instance: Instance<'l>, name: &str) -> Option<Fact> {
        Some(match self.properties(instance)?.get(name) {
            Some((_, true)) => ALWAYS,
            Some((Type::Never, _)) | None => NEVER,
            Some(_) => Fact::Present(name.to_owned()),
        })
    }

    fn properties(&self, instance: Instance<'l>) -> Option<Properties<'l>> {
        let model = &self.lowering.model;
        match instance {
            Instance::Object(object) => Some(Properties::Fields(object)),
            Instance::Value(ty) => match model.within(ty) {
                Type::Nullable(ty) => self.properties(Instance::Value(ty)),
                Type::Map { values, .. } => Some(Properties::Entries(values)),
                Type::Named(index) => match &model.definitions[*index].body {
                    Body::Struct(object) => Some(Properties::Fields(object)),
                    _ => None,
                },
                _ => None,
            },
        }
    }

    /// The type of an array's items.
    fn items(&self, instance: Instance<'l>) -> Option<&'l Type> {
        let Instance::Value(ty) = instance else { return None };
        match self.lowering.model.within(ty) {
            Type::Nullable(ty) => self.items(Instance::Value(ty)),
            Type::Array { items, .. } => Some(items),
            _ => None,
        }
    }

    /// The JSON types that the instance may have.
    fn types(&self, instance: Instance<'l>) -> JsonTypes {
        match instance {
            Instance::Object(_) => JsonTypes::OBJECT,
            Instance::Value(ty) => self.lowering.types_of(ty),
        }
    }

    /// The instance is of one of the types `wanted`.
    fn typed(&self, wanted: JsonTypes, instance: Instance<'l>) -> Option<Fact> {
        let types = self.types(instance);
        let others = types.without(JsonTypes::NULL);
        match (wanted.has(others), json_type::both(wanted, others).is_empty()) {
            _ if wanted.has(types) => Some(ALWAYS),
            (_, true) if json_type::both(wanted, types).is_empty() => Some(NEVER),
            (true, _) => Some(Fact::not(self.listed(instance, &[Value::Null])?)),
            (_, true) => self.listed(instance, &[Value::Null]),
            _ => None,
        }
    }

    /// The instance is one of these values.
    fn listed(&self, instance: Instance<'l>, values: &[Value]) -> Option<Fact> {
        let types = self.types(instance);
        let may_be = |value: &&Value| !json_type::both(json_type::only(json_type::of(value)), types).is_empty();
        let values = each_once(values.iter().filter(may_be).cloned());
        if values.is_empty() {
            return Some(NEVER);
        }
        let Instance::Value(ty) = instance else { return None };
        let is_null = values == [Value::Null] && matches!(self.lowering.model.within(ty), Type::Nullable(_));
        (is_null || self.lowering.is_plain(ty)).then_some(Fact::Listed(values))
    }
}

/// The properties that objects of a type may have.
enum Properties<'l> {
    Fields(&'l Struct),
    Entries(&'l Type),
}

impl<'l> Properties<'l> {
    /// The type of the property's values, and whether it is always there; `None` if it never is.
    fn get(&self, name: &str) -> Option<(&'l Type, bool)> {
        match self {
            Properties::Entries(values) => Some((values, false)),
            Properties::Fields(object) => {
                let named = object.properties.iter().find(|property| property.name == name);
                let unnamed = || object.unnamed.map_of(name).map(|map| (&map.values, false));
                named.map(|property| (&property.ty, property.required)).or_else(unnamed)
            }
        }
    }
}
