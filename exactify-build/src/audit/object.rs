//! Objects: with named properties, or maps from names to values.

use serde_json::{Map, Value};

use super::table::escape;
use super::{node, Audit, Hint, Place};
use crate::model::{Body, Docs, Others, Property, Rule, Rules, Struct, Type};
use crate::name::{camel, snake, unique};

impl Audit<'_> {
    pub(super) fn object(&mut self, place: &Place, schema: &Value, hint: &Hint) -> Option<Type> {
        let keywords = schema.as_object()?;
        let (min, max) = self.bounds(place, keywords, "minProperties", "maxProperties")?;
        let closed = keywords.get("additionalProperties") == Some(&Value::Bool(false));
        let named = entries(keywords, "properties").next().is_some() || required(keywords).next().is_some();
        if closed || named {
            return self.define(place, schema, hint, |audit, name| {
                audit.fields(place, keywords, name, min, max).map(Body::Struct)
            });
        }
        self.map(place, keywords, hint, min, max)
    }

    fn map(
        &mut self,
        place: &Place,
        keywords: &Map<String, Value>,
        hint: &Hint,
        min: usize,
        max: usize,
    ) -> Option<Type> {
        let names = match keywords.get("propertyNames") {
            None => None,
            Some(names) => {
                let hint = Hint {
                    parent: hint.parent,
                    otherwise: format!("{}Name", hint.otherwise),
                    titled: true,
                    within: false,
                };
                self.property_names(place, names, &hint)?
            }
        };
        let hint = Hint {
            parent: hint.parent,
            otherwise: format!("{}Value", hint.otherwise),
            titled: true,
            within: false,
        };
        let (location, values) = self.others(place, keywords, &hint)?;
        Some(Type::Map {
            location,
            values: Box::new(values),
            names,
            min,
            max,
        })
    }

    /// The definition that the names of a map's entries must obey, if they must.
    fn property_names(&mut self, place: &Place, names: &Value, hint: &Hint) -> Option<Option<usize>> {
        let place = place.child("/propertyNames");
        let Some(rules) = self.name_rules(&place, names)?.filter(|rules| !rules.is_empty()) else {
            return Some(None);
        };
        match self.define(&place, names, hint, |_, _| {
            Some(Body::Text(Rules { typed: "Text", rules }))
        })? {
            Type::Named(index) => Some(Some(index)),
            _ => None,
        }
    }

    /// What `propertyNames` asserts, every name being a string.
    fn name_rules(&mut self, place: &Place, names: &Value) -> Option<Option<Vec<Rule>>> {
        let keywords = match names {
            Value::Bool(true) => return Some(None),
            Value::Object(keywords) => keywords,
            _ => return self.problem(place, "`propertyNames: false` is not supported: use `maxProperties: 0`"),
        };
        const SUPPORTED: &[&str] = &["pattern", "minLength", "maxLength"];
        let is_string = keywords.get("type").is_none_or(|name| name == "string");
        let mut as_string = keywords.clone();
        as_string.insert("type".to_owned(), "string".into());
        if !self.keywords_are_enforced(place, &as_string)
            || !self.keywords_apply(place, &as_string, &["string".to_owned()])
        {
            return None;
        }
        let asserts = |name: &&String| super::table::find(name).is_some_and(super::table::Keyword::asserts);
        let other = keywords
            .keys()
            .filter(asserts)
            .find(|name| !SUPPORTED.contains(&name.as_str()) && *name != "type");
        match other {
            Some(name) => self.problem(
                &place.child(&format!("/{name}")),
                format!("`{name}` is not supported under `propertyNames` yet"),
            ),
            None if !is_string => self.problem(
                &place.child("/type"),
                "names are strings: no other `type` is supported here",
            ),
            None => self.rules(place, keywords).map(Some),
        }
    }

    /// The keyword location and the type of the properties that have no name in the schema.
    fn others(&mut self, place: &Place, keywords: &Map<String, Value>, hint: &Hint) -> Option<(String, Type)> {
        match keywords.get("additionalProperties") {
            None => Some((String::new(), Type::Any)),
            Some(others) => {
                let ty = self.subschema(&place.child("/additionalProperties"), others, hint)?;
                let location = format!("/additionalProperties{}", self.reference_steps(place.document, others));
                Some((location, ty))
            }
        }
    }

    fn fields(
        &mut self,
        place: &Place,
        keywords: &Map<String, Value>,
        name: &str,
        min: usize,
        max: usize,
    ) -> Option<Struct> {
        let rules = match keywords.get("propertyNames") {
            None => Vec::new(),
            Some(names) => self
                .name_rules(&place.child("/propertyNames"), names)?
                .unwrap_or_default(),
        };
        let others = if keywords.get("additionalProperties") == Some(&Value::Bool(false)) {
            Others::None
        } else {
            let hint = Hint {
                parent: name,
                otherwise: format!("{name}Value"),
                titled: true,
                within: false,
            };
            match self.others(place, keywords, &hint)? {
                (_, Type::Any) => Others::Any,
                (location, ty) => Others::Each(location, ty),
            }
        };
        let mut properties = Vec::new();
        for (property, schema) in entries(keywords, "properties") {
            properties.push(self.property(place, name, property, schema, keywords));
        }
        // A name that is only required has the value that any unnamed property may have.
        for property in required(keywords).filter(|property| !has_entry(keywords, property)) {
            properties.push(self.unnamed(place, property, &others));
        }
        let mut properties = properties.into_iter().collect::<Option<Vec<Property>>>()?;
        let keys = unique(properties.iter().map(|property| snake(&property.name)), "empty");
        for (property, key) in properties.iter_mut().zip(keys) {
            property.key = key;
        }
        self.names_are_possible(place, &properties, &rules)?;
        let needed = properties.iter().filter(|property| property.required).count();
        let possible = if matches!(others, Others::None) {
            properties.len()
        } else {
            usize::MAX
        };
        if needed > max || min > possible {
            return self.problem(
                place,
                "no number of properties can obey `required`, `properties` and the bounds on it",
            );
        }
        let told = (min, max);
        // A bound that the fields alone keep needs no counting.
        let min = if min <= needed { 0 } else { min };
        let max = if max >= possible { usize::MAX } else { max };
        Some(Struct {
            properties,
            others,
            names: rules,
            min,
            max,
            told,
        })
    }

    fn property(
        &mut self,
        place: &Place,
        parent: &str,
        name: &str,
        schema: &Value,
        keywords: &Map<String, Value>,
    ) -> Option<Property> {
        let step = format!("/properties/{}", escape(name));
        let hint = Hint {
            parent,
            otherwise: format!("{parent}{}", camel(name)),
            titled: true,
            within: false,
        };
        let ty = self.subschema(&place.child(&step), schema, &hint)?;
        let mut docs = node::docs(schema);
        if let Some(target) = self.resolved(place.document, schema) {
            let target = node::docs(target);
            docs = Docs {
                title: docs.title.or(target.title),
                description: docs.description.or(target.description),
                enforced: target.enforced,
                deprecated: docs.deprecated || target.deprecated,
            };
        }
        let required = required(keywords).any(|required| required == name);
        let location = format!("{step}{}", self.reference_steps(place.document, schema));
        Some(Property {
            name: name.to_owned(),
            key: String::new(),
            location,
            required,
            docs,
            ty,
        })
    }

    fn unnamed(&mut self, place: &Place, name: &str, others: &Others) -> Option<Property> {
        let (location, ty) = match others {
            Others::Any => (String::new(), Type::Any),
            Others::Each(location, ty) => (location.clone(), ty.clone()),
            Others::None => {
                let message = format!("`{name}` is required, but `additionalProperties: false` refuses it");
                return self.problem(&place.child("/required"), message);
            }
        };
        let name = name.to_owned();
        Some(Property {
            name,
            key: String::new(),
            location,
            required: true,
            docs: node::docs(&Value::Null),
            ty,
        })
    }

    /// Whether `propertyNames` lets every named property exist.
    fn names_are_possible(&mut self, place: &Place, properties: &[Property], rules: &[Rule]) -> Option<()> {
        let refused = properties
            .iter()
            .find(|property| !rules.iter().all(|rule| rule.accepts(&property.name)));
        match refused {
            None => Some(()),
            Some(property) => {
                let message = format!(
                    "the property `{}` can never exist: `propertyNames` refuses its name",
                    property.name
                );
                self.problem(&place.child("/propertyNames"), message)
            }
        }
    }
}

fn entries<'a>(keywords: &'a Map<String, Value>, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    keywords.get(name).and_then(Value::as_object).into_iter().flatten()
}

fn has_entry(keywords: &Map<String, Value>, property: &str) -> bool {
    entries(keywords, "properties").any(|(name, _)| name == property)
}

fn required(keywords: &Map<String, Value>) -> impl Iterator<Item = &str> {
    keywords
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}
