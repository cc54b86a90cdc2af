//! Objects of which the fields alone say whether what guards them holds.

use exactify::JsonTypes;

use super::Lowering;
use crate::json_type;
use crate::model::{Body, Fact, Struct, Type, ALWAYS, NEVER};
use crate::place::{escape, Place};
use crate::schemas::table::{self, Role};
use crate::schemas::{each_once, Conjunct};
use crate::value::Value;

/// So many subschemas are asked of an object's fields at most; what asks more of them reads the text.
const MOST: usize = 256;

impl Lowering<'_> {
    /// What guards an object whose type says all other keywords of `conjuncts`, if its fields alone answer that.
    pub(super) fn fact(&self, conjuncts: &[Conjunct], object: &Struct) -> Option<Fact> {
        let mut facts = Facts {
            lowering: self,
            object,
            left: MOST,
        };
        let of_conjuncts = conjuncts.iter().map(|conjunct| match conjunct {
            Conjunct::Keywords(place) => facts.guards(place, true),
            Conjunct::Siblings(place) => facts.guards(place, false),
            Conjunct::Replaced(..) | Conjunct::Never(_) => None,
        });
        Some(Fact::all(of_conjuncts.collect::<Option<_>>()?))
    }

    /// The JSON types that the values of a type have, at most.
    fn types_of(&self, ty: &Type) -> JsonTypes {
        match ty {
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
        match ty {
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

/// What a subschema is asked about.
#[derive(Clone, Copy)]
enum Instance<'a> {
    Object,
    /// The property of this name, if it is there.
    Property(&'a str),
}

struct Facts<'l> {
    lowering: &'l Lowering<'l>,
    object: &'l Struct,
    /// How many more subschemas may be asked.
    left: usize,
}

impl Facts<'_> {
    /// The keywords at `place` that no field's type enforces, `oneOf` and `anyOf` only if `chooses`.
    fn guards(&mut self, place: &Place, chooses: bool) -> Option<Fact> {
        let schemas = &self.lowering.schemas;
        let mut facts = Vec::new();
        for (name, value) in schemas.schema(place).as_object()? {
            match table::role(name) {
                Role::Condition => {}
                Role::Choice if chooses && schemas.is_choice(place, name) => {}
                _ if name == "unevaluatedProperties" && schemas.evaluated(place).is_none() => return None,
                _ => continue,
            }
            facts.push(self.keyword(place, (name, value), Instance::Object)?);
        }
        Some(Fact::all(facts))
    }

    fn subschema(&mut self, place: &Place, instance: Instance<'_>) -> Option<Fact> {
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

    /// What a keyword asserts, if the fields say whether the instance obeys it.
    fn keyword(&mut self, place: &Place, (name, value): (&String, &Value), instance: Instance<'_>) -> Option<Fact> {
        let schemas = &self.lowering.schemas;
        let types = self.types(instance);
        let keyword = schemas.vocabulary.find(name, value);
        let asserts = keyword.filter(|keyword| keyword.asserts() && !keyword.is_off(value));
        let about = asserts.map(|keyword| json_type::named(keyword.on).map_or(JsonTypes::ALL, json_type::only));
        if about.is_none_or(|about| json_type::both(about, types).is_empty()) {
            return Some(ALWAYS);
        }
        let at = place.child(&format!("/{name}"));
        let below = |step: &str| place.child(&format!("/{name}/{}", escape(step)));
        match (name.as_str(), instance) {
            ("not", _) => Some(Fact::not(self.subschema(&at, instance)?)),
            ("allOf", _) => Some(Fact::all(self.branches(place, name, instance)?)),
            ("anyOf", _) => Some(Fact::any(self.branches(place, name, instance)?)),
            ("oneOf", _) => Some(Fact::one(self.branches(place, name, instance)?)),
            ("$ref", _) => {
                let target = schemas.resources.reference(place, value.as_str()?)?;
                self.subschema(&target, instance)
            }
            ("if", _) => {
                let keywords = schemas.schema(place);
                let mut beside = |name: &str| match keywords.get(name) {
                    Some(_) => self.subschema(&place.child(&format!("/{name}")), instance),
                    None => Some(ALWAYS),
                };
                let (then, otherwise) = (beside("then")?, beside("else")?);
                match (then.constant(), otherwise.constant()) {
                    (Some(true), Some(true)) => Some(ALWAYS),
                    _ => Some(Fact::chosen(self.subschema(&at, instance)?, then, otherwise)),
                }
            }
            // `if` has seen to them.
            ("then" | "else", _) => Some(ALWAYS),
            ("type", _) => self.typed(json_type::listed(value)?, instance),
            ("const", Instance::Property(property)) => self.listed(property, std::slice::from_ref(value)),
            ("enum", Instance::Property(property)) => self.listed(property, value.as_array()?),
            ("required", Instance::Object) => {
                let facts = value.strings().map(|property| self.present(property));
                Some(Fact::all(facts.collect()))
            }
            ("dependentRequired", Instance::Object) => {
                let facts = value.as_object()?.iter().map(|(trigger, needed)| {
                    let needed = needed.strings().map(|property| self.present(property));
                    Fact::chosen(self.present(trigger), Fact::all(needed.collect()), ALWAYS)
                });
                Some(Fact::all(facts.collect()))
            }
            ("properties", Instance::Object) => {
                let facts = value.as_object()?.keys().map(|property| {
                    self.of_present(property, |facts| {
                        facts.subschema(&below(property), Instance::Property(property))
                    })
                });
                Some(Fact::all(facts.collect::<Option<_>>()?))
            }
            ("dependentSchemas", Instance::Object) => {
                let facts = value.as_object()?.keys().map(|property| {
                    self.of_present(property, |facts| facts.subschema(&below(property), Instance::Object))
                });
                Some(Fact::all(facts.collect::<Option<_>>()?))
            }
            _ => None,
        }
    }

    fn branches(&mut self, place: &Place, keyword: &str, instance: Instance<'_>) -> Option<Vec<Fact>> {
        let branches = self.lowering.schemas.branches(place, keyword).into_iter();
        branches.map(|(_, branch)| self.subschema(&branch, instance)).collect()
    }

    /// What holds if the property is there.
    fn of_present(&mut self, property: &str, fact: impl FnOnce(&mut Self) -> Option<Fact>) -> Option<Fact> {
        let present = self.present(property);
        match present.constant() {
            Some(false) => Some(ALWAYS),
            _ => Some(Fact::chosen(present, fact(self)?, ALWAYS)),
        }
    }

    fn present(&self, name: &str) -> Fact {
        match self.field(name) {
            Some((_, true)) => ALWAYS,
            Some((Type::Never, _)) | None => NEVER,
            Some(_) => Fact::Present(name.to_owned()),
        }
    }

    /// The type of the property's values, and whether it is always there; `None` if it never is.
    fn field(&self, name: &str) -> Option<(&Type, bool)> {
        let named = self.object.properties.iter().find(|property| property.name == name);
        match named {
            Some(property) => Some((&property.ty, property.required)),
            None => self.object.unnamed.map_of(name).map(|map| (&map.values, false)),
        }
    }

    /// The JSON types that the instance may have.
    fn types(&self, instance: Instance<'_>) -> JsonTypes {
        match instance {
            Instance::Object => JsonTypes::OBJECT,
            Instance::Property(name) => {
                let field = self.field(name);
                field.map_or(JsonTypes::NONE, |(ty, _)| self.lowering.types_of(ty))
            }
        }
    }

    /// The instance is of one of the types `wanted`.
    fn typed(&self, wanted: JsonTypes, instance: Instance<'_>) -> Option<Fact> {
        let types = self.types(instance);
        let others = types.without(JsonTypes::NULL);
        match (instance, wanted.has(others), json_type::both(wanted, others).is_empty()) {
            _ if wanted.has(types) => Some(ALWAYS),
            (_, _, true) if json_type::both(wanted, types).is_empty() => Some(NEVER),
            (Instance::Property(name), true, _) => Some(Fact::not(self.listed(name, &[Value::Null])?)),
            (Instance::Property(name), _, true) => self.listed(name, &[Value::Null]),
            _ => None,
        }
    }

    /// The property is one of these values.
    fn listed(&self, name: &str, values: &[Value]) -> Option<Fact> {
        let types = self.types(Instance::Property(name));
        let may_be = |value: &&Value| !json_type::both(json_type::only(json_type::of(value)), types).is_empty();
        let values = each_once(values.iter().filter(may_be).cloned());
        if values.is_empty() {
            return Some(NEVER);
        }
        // Only a property with a field has a type of its own.
        let named = self.object.properties.iter().find(|property| property.name == name)?;
        let is_plain = self.lowering.is_plain(&named.ty);
        is_plain.then(|| Fact::Listed(name.to_owned(), values))
    }
}
