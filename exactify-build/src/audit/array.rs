//! Arrays: of items that are all alike, or with first items of their own.

use serde_json::{Map, Value};

use super::{node, Audit, Hint, Place};
use crate::model::{Body, Docs, Slot, Tuple, Type};

impl Audit<'_> {
    pub(super) fn array(&mut self, place: &Place, schema: &Value, hint: &Hint) -> Option<Type> {
        let keywords = schema.as_object()?;
        let (min, max) = self.bounds(place, keywords, "minItems", "maxItems")?;
        let unique = keywords.get("uniqueItems") == Some(&Value::Bool(true));
        if keywords.contains_key("prefixItems") {
            return self.define(place, schema, hint, |audit, name| {
                audit.tuple(place, keywords, name, (min, max), unique).map(Body::Tuple)
            });
        }
        let hint = Hint {
            parent: hint.parent,
            otherwise: format!("{}Item", hint.otherwise),
            titled: true,
            within: false,
        };
        let (location, items) = self.rest(place, keywords, &hint)?;
        Some(Type::Array {
            location,
            items: Box::new(items),
            min,
            max,
            unique,
        })
    }

    fn tuple(
        &mut self,
        place: &Place,
        keywords: &Map<String, Value>,
        name: &str,
        (min, max): (usize, usize),
        unique: bool,
    ) -> Option<Tuple> {
        let count = keywords
            .get("prefixItems")
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        let prefix: Vec<Option<Slot>> = (0..count)
            .map(|index| self.item(place, keywords, name, index))
            .collect();
        let hint = Hint {
            parent: name,
            otherwise: format!("{name}Item"),
            titled: true,
            within: false,
        };
        let (location, rest) = self.rest(place, keywords, &hint)?;
        let tuple = Tuple {
            prefix: prefix.into_iter().collect::<Option<_>>()?,
            location,
            rest,
            min,
            max,
            unique,
        };
        let most = tuple.most();
        if min > most {
            let message = format!(
                "`minItems` {min} is above {most}, the most items that `prefixItems` and `items` allow: no instance can \
                 obey all"
            );
            return self.problem(&place.child("/minItems"), message);
        }
        Some(tuple)
    }

    /// What the schema says of the item at `index`, which is one of `prefixItems`.
    fn item(&mut self, place: &Place, keywords: &Map<String, Value>, name: &str, index: usize) -> Option<Slot> {
        let schema = keywords.get("prefixItems")?.get(index)?;
        let step = format!("/prefixItems/{index}");
        let hint = Hint {
            parent: name,
            otherwise: format!("{name}Item{index}"),
            titled: true,
            within: false,
        };
        let ty = self.subschema(&place.child(&step), schema, &hint)?;
        let location = format!("{step}{}", self.reference_steps(place.document, schema));
        let mut docs = node::docs(schema);
        if let Some(target) = self.resolved(place.document, schema).map(node::docs) {
            docs = Docs {
                title: docs.title.or(target.title),
                description: docs.description.or(target.description),
                enforced: target.enforced,
                deprecated: docs.deprecated || target.deprecated,
            };
        }
        Some(Slot { location, docs, ty })
    }

    /// The keyword location and the type of the items that have none of their own.
    fn rest(&mut self, place: &Place, keywords: &Map<String, Value>, hint: &Hint) -> Option<(String, Type)> {
        match keywords.get("items") {
            None => Some((String::new(), Type::Any)),
            Some(items) => {
                let ty = self.subschema(&place.child("/items"), items, hint)?;
                let location = format!("/items{}", self.reference_steps(place.document, items));
                Some((location, ty))
            }
        }
    }
}
