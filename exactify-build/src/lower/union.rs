//! Subschemas that are about several JSON types, or about any.

use exactify::JsonTypes;

use super::report::Refused;
use super::Lowering;
use crate::json_type;
use crate::model::{Body, Docs, Type};
use crate::name::camel;
use crate::place::Place;
use crate::schemas::{Conjunct, NameHint, Source, Subject};

impl Lowering<'_> {
    /// An enum with a variant for each of `types`: each keyword constrains the variant of its own type.
    pub(super) fn union(&mut self, subject: &Subject<'_>, types: &[String]) -> Result<Type, Refused> {
        self.define(subject, |lowering, name| {
            let variant = |ty: &String| {
                let hint = NameHint {
                    parent: String::new(),
                    otherwise: format!("{name}{}", camel(ty)),
                    titled: false,
                };
                let made = lowering.about(&subject.conjuncts, ty, hint)?;
                Ok(json_type::named(ty).map(|named| (named, made)))
            };
            types
                .iter()
                .map(variant)
                .collect::<Result<Vec<_>, _>>()
                .map(|variants| Body::Union(variants.into_iter().flatten().collect()))
        })
    }

    /// The type of those values of some conjuncts that are of the JSON type `ty`.
    fn about(&mut self, conjuncts: &[Conjunct], ty: &str, hint: NameHint) -> Result<Type, Refused> {
        let (schema, sources) = self.schemas.schema_about(conjuncts, ty);
        let docs = match sources.as_slice() {
            [Source { place, .. }] => self.schemas.docs_of(&schema, place),
            _ => Docs::of(&schema),
        };
        let within = Subject {
            whole: false,
            ..Subject::merged(conjuncts.to_vec(), schema, sources, docs, hint)
        };
        self.of_type(&within, ty)
    }

    /// The type of the objects that the subschema at `place` accepts, if it accepts other values as well and says of each
    /// type by itself what they are.
    pub(super) fn objects(&mut self, place: &Place, hint: &NameHint) -> Result<Option<Type>, Refused> {
        let conjuncts = self.enforced_flat(std::slice::from_ref(place))?.conjuncts;
        let schemas = &self.schemas;
        if schemas.accepted(place) == JsonTypes::OBJECT || !schemas.is_split_by_type(&conjuncts) {
            return Ok(None);
        }
        let subject = schemas.subject(std::slice::from_ref(place), conjuncts.clone(), hint);
        let name = subject.name();
        let is_referred = schemas.schema(place).get("$ref").is_some();
        let hint = NameHint {
            parent: hint.parent.clone(),
            otherwise: if is_referred { format!("{name}Object") } else { name },
            titled: false,
        };
        self.about(&conjuncts, "object", hint).map(Some)
    }
}
