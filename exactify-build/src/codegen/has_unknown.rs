//! Which types can carry properties that no schema names.

use std::collections::BTreeSet;

use crate::model::{Body, Model, Type};

/// Whether values of a type can carry properties that no schema names.
pub fn has_unknown(model: &Model, ty: &Type) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        match ty {
            Type::Replaced(_) => return true,
            Type::Nullable(ty) | Type::Array { items: ty, .. } | Type::Map { values: ty, .. } => open.push(ty),
            Type::Named(index) if seen.insert(*index) => {
                let body = &model.definitions[*index].body;
                match body {
                    Body::Checked(_) => return true,
                    Body::Struct(object) if object.is_open() => return true,
                    _ => {}
                }
                open.extend(body.types());
            }
            _ => {}
        }
    }
    false
}
