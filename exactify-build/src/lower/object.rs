//! Objects: with named properties, or maps from names to values.

use super::fact::Instance;
use super::report::Refused;
use super::subschema::Bounds;
use super::unnamed::{unnamed_places, Scope};
use super::Lowering;
use crate::model::{Body, Property, StringRule, Struct, Type};
use crate::name::{camel, snake, unique};
use crate::place::{escape, Place};
use crate::schemas::{type_names, Conjunct, NameHint, Subject};
use crate::value::Value;

impl Lowering<'_> {
    /// A subject of type `object`; `is_checked` says whether its check asserts more than fields can.
    pub(super) fn object(&mut self, subject: &Subject<'_>, is_checked: bool) -> Result<Type, Refused> {
        let count = self.bounds(&subject.conjuncts, "minProperties", "maxProperties")?;
        let scopes = self.scopes(&subject.conjuncts)?;
        if self.is_struct(&subject.conjuncts)? {
            return self.define(subject, |lowering, name| {
                let mut object = lowering.fields(subject, &scopes, name, count)?;
                // The fields do not know what `propertyNames` asserts where that is checked.
                if is_checked && !object.is_checked {
                    object.fact = lowering.fact(&subject.conjuncts, Instance::Object(&object));
                }
                object.is_checked |= is_checked;
                Ok(Body::Struct(Box::new(object)))
            });
        }
        self.map(subject, &scopes, count)
    }

    /// Whether names or patterns of them are known, or no others are allowed.
    pub(super) fn is_struct(&mut self, conjuncts: &[Conjunct]) -> Result<bool, Refused> {
        let scopes = self.scopes(conjuncts)?;
        let closes = |scope: &Scope| {
            let closes = self.schemas.schema(&scope.place) == &Value::Bool(false);
            scope.others.is_some() && closes || !scope.patterns.is_empty()
        };
        let has_names = !self.schemas.names_of(conjuncts).is_empty() || !self.schemas.dependent(conjuncts).is_empty();
        Ok(has_names || scopes.iter().any(closes))
    }

    fn map(&mut self, subject: &Subject<'_>, scopes: &[Scope], Bounds { min, max }: Bounds) -> Result<Type, Refused> {
        let names = self.name_rules(&subject.conjuncts)?;
        let names = if names.is_empty() {
            None
        } else {
            Some(self.names(subject, names)?)
        };
        let hint = NameHint::below(&subject.hint.parent, format!("{}Value", subject.hint.otherwise));
        let values = self.all(&unnamed_places(scopes, &[], &[]), &hint)?;
        Ok(Type::Map {
            values: Box::new(values),
            names,
            min,
            max,
        })
    }

    /// The definition that the names of a map's entries must obey.
    fn names(&mut self, subject: &Subject<'_>, rules: Vec<StringRule>) -> Result<usize, Refused> {
        let places = self.schemas.places(&subject.conjuncts, "propertyNames");
        let hint = NameHint::below(&subject.hint.parent, format!("{}Name", subject.hint.otherwise));
        let conjuncts = self.enforced_flat(&places)?.conjuncts;
        let names = Subject {
            references: Vec::new(),
            whole: false,
            ..self.schemas.subject(&places, conjuncts, &hint)
        };
        self.definition(&names, |_, _| Ok(Body::Text(rules)))
    }

    /// What `propertyNames` asserts, every name being a string.
    fn name_rules(&mut self, conjuncts: &[Conjunct]) -> Result<Vec<StringRule>, Refused> {
        let places = self.schemas.places(conjuncts, "propertyNames");
        let flat = self.enforced_flat(&places)?;
        for conjunct in &flat.conjuncts {
            match conjunct {
                Conjunct::Keywords(_) | Conjunct::Siblings(_) => {}
                Conjunct::Never(_) => return Ok(vec![StringRule::OneOf("", Vec::new())]),
                Conjunct::Replaced(..) => return Err(Refused::Shapeless),
            }
        }
        let types = self.schemas.each(&flat.conjuncts, "type").into_iter();
        if types
            .flat_map(|(_, value)| type_names(value))
            .any(|name| name != "string")
            || self.schemas.is_guarded(&flat.conjuncts)
            || self.schemas.is_undecided(&flat.conjuncts)
        {
            return Err(Refused::Shapeless);
        }
        let mut rules = self.rules(&flat.conjuncts)?;
        rules.extend(self.list_rules(&flat.conjuncts));
        rules.extend(self.name_lists(&flat.conjuncts)?);
        Ok(rules)
    }

    fn fields(
        &mut self,
        subject: &Subject<'_>,
        scopes: &[Scope],
        name: &str,
        Bounds { min, max }: Bounds,
    ) -> Result<Struct, Refused> {
        let conjuncts = &subject.conjuncts;
        let (rules, is_checked) = match self.name_rules(conjuncts) {
            Err(Refused::Shapeless) => (Vec::new(), true),
            rules => (rules?, false),
        };
        let required = self.schemas.required(conjuncts);
        let mut properties = Vec::new();
        for property in self.schemas.names_of(conjuncts) {
            properties.push(self.property(scopes, name, &property, required.get(&property)));
        }
        let mut properties = properties.into_iter().collect::<Result<Vec<Property>, _>>()?;
        let keys = unique(properties.iter().map(|property| snake(&property.name)), "empty");
        for (property, key) in properties.iter_mut().zip(keys) {
            property.key = key;
        }
        self.names_are_possible(subject, &properties, &rules)?;
        let unnamed = self.unnamed(scopes, name)?;
        let needed = properties.iter().filter(|property| property.required).count();
        let possible = match unnamed.maps.is_empty() {
            true => properties.iter().filter(|property| property.ty != Type::Never).count(),
            false => usize::MAX,
        };
        if needed > max || min > possible {
            let message = "no number of properties can obey `required`, `properties` and the bounds on it";
            return Err(self.unsatisfiable(conjuncts[0].place(), message));
        }
        // A bound that the fields alone keep needs no counting.
        let min = if min <= needed { 0 } else { min };
        let max = if max >= possible { usize::MAX } else { max };
        Ok(Struct {
            properties,
            unnamed,
            dependent: self.schemas.dependent(conjuncts),
            names: rules,
            min,
            max,
            is_checked,
            fact: None,
        })
    }

    fn property(
        &mut self,
        scopes: &[Scope],
        parent: &str,
        name: &str,
        required: Option<&Place>,
    ) -> Result<Property, Refused> {
        let step = format!("/properties/{}", escape(name));
        let mut places = Vec::new();
        for scope in scopes {
            let named = scope.schema.child(&step);
            let is_named = self.schemas.is_there(&named);
            let matching = scope.patterns.iter().filter(|(_, pattern)| pattern.is_match(name));
            places.extend(is_named.then_some(named));
            places.extend(matching.map(|(source, _)| scope.pattern_place(source)));
            if scope.others.is_some() && !scope.exempts(name) {
                places.push(scope.place.clone());
            }
        }
        let hint = NameHint::below(parent, format!("{parent}{}", camel(name)));
        let ty = self.all(&places, &hint)?;
        if let Some(required) = required.filter(|_| ty == Type::Never) {
            let closing = scopes.iter().find(|scope| places.contains(&scope.place));
            let message = match closing.and_then(|scope| scope.others.as_ref()) {
                None => format!("`{name}` is required, but no value is allowed for it"),
                Some((keyword, _)) => format!("`{name}` is required, but `{keyword}: false` refuses it"),
            };
            return Err(self.unsatisfiable(required, message));
        }
        let is_own = |place: &&Place| !scopes.iter().any(|scope| scope.place == **place);
        let mut docs = self.schemas.docs_of_all(places.iter().filter(is_own));
        if let Ok(flat) = self.schemas.flatten(&places) {
            let is_named = places.iter().any(|place| place.pointer.ends_with(&step));
            docs.enforced = match is_named {
                true => self.schemas.enforced(&flat.conjuncts),
                false => Vec::new(),
            };
        }
        Ok(Property {
            name: name.to_owned(),
            key: String::new(),
            required: required.is_some(),
            docs,
            ty,
        })
    }

    /// Whether `propertyNames` lets every named property exist.
    fn names_are_possible(
        &mut self,
        subject: &Subject<'_>,
        properties: &[Property],
        rules: &[StringRule],
    ) -> Result<(), Refused> {
        let is_refused = |property: &&Property| !rules.iter().all(|rule| rule.accepts(&property.name));
        let Some(Property { name, .. }) = properties.iter().find(is_refused) else {
            return Ok(());
        };
        let place = self.schemas.places(&subject.conjuncts, "propertyNames").remove(0);
        let message = format!("the property `{name}` can never exist: `propertyNames` refuses its name");
        Err(self.unsatisfiable(&place, message))
    }
}
