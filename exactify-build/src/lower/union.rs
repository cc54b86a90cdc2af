//! Subschemas that are about several JSON types, or about any.

use super::report::Refused;
use super::Lowering;
use crate::json_type;
use crate::model::{Body, Type};
use crate::name::camel;
use crate::schemas::{NameHint, Subject};

impl Lowering<'_> {
    /// An enum with a variant for each of `types`: each keyword constrains the variant of its own type.
    pub(super) fn union(&mut self, subject: &Subject<'_>, types: &[String]) -> Result<Type, Refused> {
        self.define(subject, |lowering, name| {
            let variant = |ty: &String| {
                let (schema, sources) = lowering.schemas.schema_about(&subject.conjuncts, ty);
                let hint = NameHint {
                    parent: String::new(),
                    otherwise: format!("{name}{}", camel(ty)),
                    titled: false,
                };
                let docs = lowering.schemas.dialect.docs(&schema);
                let within = Subject {
                    whole: false,
                    ..Subject::merged(subject.conjuncts.clone(), schema, sources, docs, hint)
                };
                let made = lowering.of_type(&within, ty)?;
                Ok(json_type::named(ty).map(|named| (named, made)))
            };
            types
                .iter()
                .map(variant)
                .collect::<Result<Vec<_>, _>>()
                .map(|variants| Body::Union(variants.into_iter().flatten().collect()))
        })
    }
}
