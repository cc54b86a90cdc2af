//! Subschemas that are about several JSON types, or about any.

use exactify::JsonTypes;

use super::report::Reported;
use super::Lowering;
use crate::json_type;
use crate::model::{Body, Type, ValueEnum};
use crate::name::camel;
use crate::schemas::table::Role;
use crate::schemas::{Assertion, NameHint, Subject};
use crate::value::Value;

impl Lowering<'_> {
    /// An enum with a variant for each of `types`: each keyword constrains the variant of its own type.
    pub(super) fn union(&mut self, subject: &Subject<'_>, types: &[String]) -> Result<Type, Reported> {
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

    /// A value out of an `enum` or `const` that lists other values than strings.
    pub(super) fn value_enum(&mut self, subject: &Subject<'_>, types: Option<Vec<String>>) -> Result<Type, Reported> {
        if let Some(Assertion { at, keyword: other }) = self
            .schemas
            .assertion_beside(&subject.conjuncts, &[Role::Types, Role::List])
        {
            let message = format!("`{other}` beside a list of other values than strings is not supported yet");
            return Err(self.problem(&at, message));
        }
        let lists = self.schemas.lists(&subject.conjuncts).into_iter();
        let lists = lists
            .map(|(keyword, values)| (keyword, values.iter().map(Value::to_string).collect()))
            .collect();
        let named = |name: String| json_type::listed(&Value::String(name)).unwrap_or(JsonTypes::NONE);
        let types = types.map(|names| names.into_iter().map(named).fold(JsonTypes::NONE, JsonTypes::or));
        self.define(subject, |_, _| Ok(Body::ValueEnum(ValueEnum { types, lists })))
    }
}
