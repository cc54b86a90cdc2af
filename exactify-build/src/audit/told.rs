//! Reports look at each subschema where it stands, also where several become one type.

use super::accepts::KEYWORDS;
use super::parts::Part;
use super::{Audit, Hint, Place, Subject};
use crate::model::{Body, Model, Type};
use crate::value::Value;

impl Audit<'_> {
    /// `ty`, which `subject` became, with what a report looks at: the subschemas at `places`, one by one.
    pub(super) fn told(&mut self, places: &[Place], subject: Subject<'_>, ty: Type) -> Option<Type> {
        let hint = Hint::part(&subject.name(), subject.spoken());
        let parts = subject.parts;
        // It is known before the parts are looked at, of which one may contain it.
        self.known.insert(parts.clone(), super::Known::Done(Some(ty.clone())));
        let all_of_it = |place: &&Place| {
            self.flatten(std::slice::from_ref(place))
                .is_ok_and(|flat| flat.parts == parts)
        };
        let single = places.iter().find(all_of_it).map(std::slice::from_ref);
        let told = match single.unwrap_or(places) {
            [place] => {
                let (_, place) = self.followed(place);
                if parts == [Part::Own(place.clone())] || parts == [Part::Never(place.clone())] {
                    return Some(ty);
                }
                let Value::Object(keywords) = self.schema(&place) else {
                    return Some(ty);
                };
                let mut told = Vec::new();
                if parts.contains(&Part::Own(place.clone())) {
                    told.push((String::new(), self.alone(&Part::Own(place.clone()), &hint)?));
                }
                let branches = self.branches(&place, keywords).unwrap_or_default();
                for (step, branch) in branches {
                    let steps = self.followed(&branch).0;
                    told.push((format!("{step}{steps}"), self.subschema(&branch, &hint)?));
                }
                if parts.contains(&Part::Never(place.child("/not"))) {
                    told.push(("/not".to_owned(), Type::Never));
                }
                let nothing = KEYWORDS.iter().filter(|keyword| self.accepts_nothing(&place, keyword));
                told.extend(nothing.map(|keyword| (format!("/{keyword}"), Type::Never)));
                told
            }
            places => {
                let mut told = Vec::new();
                for place in places {
                    told.push((String::new(), self.subschema(place, &hint)?));
                }
                told
            }
        };
        let told: Vec<(String, Type)> = told.into_iter().filter(|(_, ty)| *ty != Type::Any).collect();
        Some(self.tell(&parts, ty, told))
    }

    /// `ty`, made of `parts`, with what a report looks at.
    pub(super) fn tell(&mut self, parts: &[Part], ty: Type, told: Vec<(String, Type)>) -> Type {
        for index in self.made.get(parts).cloned().unwrap_or_default() {
            self.model.definitions[index].told = told.clone();
        }
        match ty {
            Type::Named(_) => ty,
            Type::Nullable(inner) if matches!(*inner, Type::Named(_)) => Type::Nullable(inner),
            ty => Type::Told(Box::new(ty), told),
        }
    }

    /// What one part alone becomes.
    pub(super) fn alone(&mut self, part: &Part, hint: &Hint) -> Option<Type> {
        let parts = vec![part.clone()];
        if let Some(super::Known::Done(ty)) = self.known.get(&parts) {
            return ty.clone();
        }
        self.known.insert(parts.clone(), super::Known::Open);
        let ty = self.typed(&self.subject_of(part, hint));
        self.known.insert(parts, super::Known::Done(ty.clone()));
        ty
    }
}

/// Marks the definitions that nothing but reports is made of.
pub fn mark(model: &mut Model) {
    let mut needed = vec![false; model.definitions.len()];
    let mut open: Vec<usize> = (0..needed.len())
        .filter(|index| model.definitions[*index].is_root)
        .collect();
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut needed[index], true) {
            let mut types = Vec::new();
            held(&model.definitions[index].body, &mut types);
            open.extend(types);
        }
    }
    for (definition, needed) in model.definitions.iter_mut().zip(needed) {
        definition.only_told = !needed;
    }
}

/// The definitions that a body holds, at any depth of its types.
fn held(body: &Body, found: &mut Vec<usize>) {
    match body {
        Body::Struct(object) => {
            object.properties.iter().for_each(|property| named(&property.ty, found));
            if let Some(unnamed) = &object.unnamed {
                named(&unnamed.value, found);
                unnamed.classes.iter().for_each(|class| named(&class.ty, found));
            }
        }
        Body::Union(variants) => variants.iter().for_each(|(_, ty)| named(ty, found)),
        Body::Tuple(tuple) => {
            tuple.prefix.iter().for_each(|slot| named(&slot.ty, found));
            named(&tuple.rest, found);
        }
        Body::Choice(choice) => choice.branches.iter().for_each(|branch| named(&branch.ty, found)),
        Body::Alias(ty) => named(ty, found),
        Body::Enum(..) | Body::Text(_) | Body::Number(_) | Body::Listed(_) => {}
    }
}

/// The definitions in a type.
pub fn named(ty: &Type, found: &mut Vec<usize>) {
    match ty {
        Type::Named(index) => found.push(*index),
        Type::Nullable(ty) | Type::Array { items: ty, .. } | Type::Told(ty, _) => named(ty, found),
        Type::Map { values, names, .. } => {
            named(values, found);
            found.extend(names);
        }
        _ => {}
    }
}
