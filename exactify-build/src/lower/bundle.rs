//! What changes in the text of a subschema that is moved to another document, as schemars does.

use std::collections::BTreeMap;

use super::{Known, Lowering};
use crate::model::{Bundled, Referred, Target, Type};
use crate::place::{escape, Place};
use crate::schemas::table::{self, Enforcer, Role};
use crate::schemas::{Conjunct, Source};
use crate::value::Value;

/// What is known of where references lead.
#[derive(Default)]
struct Targets {
    /// The type that answers for the subschema at a place, or that and `null`.
    named: BTreeMap<Place, Target>,
    /// The places that no type answers for, in the order in which they were met.
    others: Vec<Place>,
}

impl Lowering<'_> {
    /// Says of each type, and of all that references lead to from there, what changes where it is moved.
    pub(super) fn bundle(&mut self) {
        let mut targets = Targets::default();
        let definitions = self.model.definitions.iter().enumerate();
        let answering = definitions.filter(|(_, definition)| definition.is_used);
        let answering: Vec<usize> = answering.map(|(index, _)| index).collect();
        for &index in &answering {
            if let Some([Source { place, .. }]) = self.sources.get(&index).map(Vec::as_slice) {
                if let Some(target) = self.answer(index, place) {
                    targets
                        .named
                        .entry(self.schemas.resources.in_scope(place))
                        .or_insert(target);
                }
            }
        }
        for index in answering {
            let schema = Value::parse(&self.model.definitions[index].schema).unwrap_or_default();
            let sources = self.sources.get(&index).cloned().unwrap_or_default();
            self.model.definitions[index].bundled = self.bundled_from(&schema, sources, &mut targets);
        }
        // More are met on the way.
        while let Some(place) = targets.others.get(self.model.referred.len()).cloned() {
            let schema = self.schemas.schema(&place);
            let bundled = self.bundled_from(schema, vec![Source::whole(place.clone())], &mut targets);
            self.model.referred.push(Referred {
                name: self.schemas.hint_of(&place).otherwise,
                schema: schema.to_string(),
                bundled,
            });
        }
    }

    /// What stands for the subschema at `place`, which a definition was made of.
    fn answer(&self, index: usize, place: &Place) -> Option<Target> {
        let definition = &self.model.definitions[index];
        if self.schemas.schema(place).to_string() != definition.schema {
            return None;
        }
        let name = definition.name.clone();
        match self.known.get(&self.schemas.conjuncts(place)?) {
            _ if definition.only.is_none() => Some(Target::Named(name)),
            Some(Known::Done(Ok(Type::Named(known)))) if *known == index => Some(Target::Named(name)),
            Some(Known::Done(Ok(ty @ Type::Nullable(_)))) if ty.definition() == Some(index) => {
                Some(Target::Nullable(name))
            }
            // Those are strings that are the names of properties.
            _ => None,
        }
    }

    /// What changes in `schema`, which is made of what stands at `sources`.
    fn bundled_from(&self, schema: &Value, sources: Vec<Source>, targets: &mut Targets) -> Bundled {
        let mut bundled = Bundled::default();
        let mut open: Vec<(String, Place)> = sources
            .into_iter()
            .map(|source| (source.pointer, source.place))
            .collect();
        let mut next = 0;
        while let Some((pointer, place)) = open.get(next).cloned() {
            next += 1;
            let place = self.schemas.resources.in_scope(&place);
            for (name, value) in self.schemas.schema(&place).as_object().into_iter().flatten() {
                let step = format!("/{}", escape(name));
                let at = format!("{pointer}{step}");
                // What a type is made of may be less than all that stands there.
                let keyword = table::find(name).filter(|_| schema.pointer(&at).is_some());
                let Some(keyword) = keyword else { continue };
                let target = value.as_str().and_then(|target| match name.as_str() {
                    "$ref" => self.schemas.resources.reference(&place, target),
                    "$dynamicRef" => self.schemas.resources.dynamic_reference(&place, target),
                    _ => None,
                });
                match target {
                    Some(target) => bundled.references.push((at, self.target(&target, targets))),
                    // A reference to nowhere was refused, unless it asserts nothing.
                    None if keyword.by == Enforcer::Structure || keyword.role == Role::Reference => {
                        bundled.dropped.push(at);
                    }
                    None => {
                        let below = keyword.subschemas(value).into_iter();
                        open.extend(
                            below.map(|(rest, _)| (format!("{at}{rest}"), place.child(&format!("{step}{rest}")))),
                        );
                    }
                }
            }
        }
        bundled
    }

    fn target(&self, place: &Place, targets: &mut Targets) -> Target {
        let place = self.schemas.resources.in_scope(place);
        if let Some([Conjunct::Replaced(_, path)]) = self.schemas.conjuncts(&place).as_deref() {
            return Target::Replaced(path.clone());
        }
        let named = targets.named.get(&place);
        if let Some(target) = named.or_else(|| targets.named.get(&self.schemas.followed(&place).1)) {
            return target.clone();
        }
        let met = targets.others.iter().position(|other| *other == place);
        Target::Referred(met.unwrap_or_else(|| {
            targets.others.push(place);
            targets.others.len() - 1
        }))
    }
}
