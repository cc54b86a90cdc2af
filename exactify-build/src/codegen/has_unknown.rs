//! Which types can carry properties that no schema names.

use crate::model::{Body, Model, Type};

/// Whether values of a type can carry properties that no schema names.
pub fn has_unknown(model: &Model, ty: &Type) -> bool {
    fn visit(model: &Model, ty: &Type, seen: &mut Vec<usize>) -> bool {
        match ty {
            Type::Any | Type::Never | Type::Null | Type::Boolean | Type::Integer | Type::Number | Type::String => false,
            Type::Replaced(_) => true,
            Type::Nullable(ty) => visit(model, ty, seen),
            Type::Array { items: ty, .. } | Type::Map { values: ty, .. } => visit(model, ty, seen),
            Type::Named(index) if seen.contains(index) => false,
            Type::Named(index) => {
                seen.push(*index);
                match &model.definitions[*index].body {
                    Body::Struct(object) => {
                        let unnamed = object.unnamed.as_ref().map(|unnamed| &unnamed.value);
                        unnamed.is_some_and(|value| *value == Type::Any || visit(model, value, seen))
                            || object
                                .properties
                                .iter()
                                .any(|property| visit(model, &property.ty, seen))
                    }
                    Body::Alias(ty) => visit(model, ty, seen),
                    Body::Union(variants) => variants.iter().any(|(_, ty)| visit(model, ty, seen)),
                    Body::Tuple(tuple) => {
                        let items = tuple.fields().iter().map(|slot| &slot.ty);
                        let rest = tuple.has_rest().then_some(&tuple.rest);
                        items.chain(rest).any(|ty| visit(model, ty, seen))
                    }
                    Body::Choice(choice) => choice.branches.iter().any(|branch| visit(model, &branch.ty, seen)),
                    Body::StringEnum(..) | Body::Text(_) | Body::Number(_) | Body::ValueEnum(_) => false,
                }
            }
        }
    }
    visit(model, ty, &mut Vec::new())
}
