//! Arrays: of items that are all alike, or with first items of their own.

use super::report::Refused;
use super::subschema::Bounds;
use super::Lowering;
use crate::model::{Body, Slot, Tuple, Type};
use crate::schemas::{Conjunct, NameHint, Subject};
use crate::value::Value;

impl Lowering<'_> {
    pub(super) fn array(&mut self, subject: &Subject<'_>) -> Result<Type, Refused> {
        let count = self.bounds(&subject.conjuncts, "minItems", "maxItems")?;
        let unique = self.schemas.each(&subject.conjuncts, "uniqueItems");
        let unique = unique.iter().any(|(_, value)| **value == Value::Bool(true));
        if !self.schemas.each(&subject.conjuncts, "prefixItems").is_empty() {
            return self.define(subject, |lowering, name| {
                let tuple = lowering.tuple(&subject.conjuncts, name, count, unique)?;
                Ok(Body::Tuple(tuple))
            });
        }
        let hint = NameHint::below(&subject.hint.parent, format!("{}Item", subject.hint.otherwise));
        let items = self.rest(&subject.conjuncts, &hint)?;
        if let (Type::Never, Some((place, _))) = (&items, self.schemas.each(&subject.conjuncts, "minItems").pop()) {
            if count.min > 0 {
                let message = format!(
                    "`minItems` {} is above 0, but no item is allowed: no instance can obey both",
                    count.min
                );
                let _ = self.unsatisfiable(&place, message);
            }
        }
        Ok(Type::Array {
            items: Box::new(items),
            min: count.min,
            max: count.max,
            unique,
        })
    }

    fn tuple(
        &mut self,
        conjuncts: &[Conjunct],
        name: &str,
        Bounds { min, max }: Bounds,
        unique: bool,
    ) -> Result<Tuple, Refused> {
        let lists = self.schemas.each(conjuncts, "prefixItems");
        let lengths = lists.iter().filter_map(|(_, list)| Some(list.as_array()?.len()));
        let count = lengths.max().unwrap_or(0);
        // First, so that it has the name of its own where an item's conjuncts are of the same type.
        let rest = self.rest(conjuncts, &NameHint::below(name, format!("{name}Item")))?;
        let prefix: Vec<Result<Slot, Refused>> = (0..count).map(|index| self.item(conjuncts, name, index)).collect();
        let tuple = Tuple {
            prefix: prefix.into_iter().collect::<Result<_, _>>()?,
            rest,
            min,
            max,
            unique,
        };
        let most = tuple.most();
        if min > most {
            let mut bounds = self.schemas.each(conjuncts, "minItems");
            let message = format!(
                "`minItems` {min} is above {most}, the most items that `prefixItems` and `items` allow: no instance can \
                 obey all"
            );
            return Err(self.unsatisfiable(&bounds.remove(0).0, message));
        }
        Ok(tuple)
    }

    /// What all conjuncts say of the item at `index`, of which at least one has a subschema of its own.
    fn item(&mut self, conjuncts: &[Conjunct], name: &str, index: usize) -> Result<Slot, Refused> {
        let mut places = Vec::new();
        for conjunct in conjuncts {
            let schema = self.schemas.schema(conjunct.place());
            let prefix = schema.get("prefixItems").and_then(Value::as_array);
            match prefix.and_then(|prefix| prefix.get(index)) {
                Some(_) => places.push(conjunct.place().child(&format!("/prefixItems/{index}"))),
                None if schema.get("items").is_some() => places.push(conjunct.place().child("/items")),
                None => {}
            }
        }
        let ty = self.all(&places, &NameHint::below(name, format!("{name}Item{index}")))?;
        let mut docs = self.schemas.docs_of_all(&places);
        if let Ok(flat) = self.schemas.flatten(&places) {
            docs.enforced = self.schemas.enforced(&flat.conjuncts);
        }
        Ok(Slot { docs, ty })
    }

    /// The type of the items for which no conjunct has a subschema of their own.
    fn rest(&mut self, conjuncts: &[Conjunct], hint: &NameHint) -> Result<Type, Refused> {
        self.all(&self.schemas.places(conjuncts, "items"), hint)
    }
}
