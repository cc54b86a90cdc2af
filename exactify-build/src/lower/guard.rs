//! Subschemas of which the check says more than a type can: the type that holds their values, behind the check.

use super::fact::Instance;
use super::report::Refused;
use super::Lowering;
use crate::model::{Body, Checked, Type};
use crate::schemas::{Conjunct, Subject};
use crate::value::Value;

impl Lowering<'_> {
    /// The type of a subject of which the instance decides what some keywords mean.
    pub(super) fn guarded(&mut self, subject: &Subject<'_>, types: Option<&[String]>) -> Result<Type, Refused> {
        let Some([ty]) = types.filter(|_| !self.schemas.lists_values(&subject.conjuncts)) else {
            return Err(Refused::Shapeless);
        };
        let conjuncts = &subject.conjuncts;
        let is_tuple = !self.schemas.each(conjuncts, "prefixItems").is_empty();
        match ty.as_str() {
            "object" if self.is_struct(conjuncts)? => return self.object(subject, true),
            "array" if is_tuple => return Err(Refused::Shapeless),
            _ => {}
        }
        // It has its name before it is known what it holds, since that may lead to it again.
        self.define(subject, |lowering, _| {
            let holds = match ty.as_str() {
                "object" => lowering.object(subject, true)?,
                "array" => lowering.array(subject)?,
                "string" => Type::String,
                "integer" => Type::Integer,
                "number" => Type::Number,
                "boolean" => Type::Boolean,
                _ => return Err(Refused::Shapeless),
            };
            let fact = match holds {
                Type::Array { .. } | Type::Map { .. } => lowering.fact(conjuncts, Instance::Value(&holds)),
                // It knows only its type.
                _ => None,
            };
            let checked = lowering.checked(conjuncts, holds);
            Ok(Body::Checked(Checked { fact, ..checked }))
        })
    }

    /// What keeps the text of its values.
    pub(super) fn kept(&mut self, subject: &Subject<'_>) -> Result<Type, Refused> {
        self.define(subject, |lowering, _| {
            Ok(Body::Checked(lowering.checked(&subject.conjuncts, Type::Any)))
        })
    }

    pub(super) fn checked(&self, conjuncts: &[Conjunct], holds: Type) -> Checked {
        let lists = self.schemas.lists(conjuncts).into_iter();
        let listed = lists.flat_map(|(_, values)| values).map(Value::to_string).collect();
        Checked {
            holds,
            listed,
            fact: None,
        }
    }
}
