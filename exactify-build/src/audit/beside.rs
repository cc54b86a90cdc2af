//! What stands beside a `oneOf` or `anyOf`, which holds in each of its branches as well.

use std::collections::BTreeMap;

use super::accepts::Kinds;
use super::check::Extent;
use super::parts::Part;
use super::subject::sources_of_all;
use super::{table, Audit, Hint, Known, Place, Subject};
use crate::model::{Kind, Type};
use crate::value::Value;

/// What stands beside a choice.
pub(super) enum Beside {
    /// Nothing but `type`, which allows these types, or any if there are none.
    Nothing(Vec<Kind>),
    /// A keyword that asserts something, and where.
    Assertion((Place, String)),
}

impl Audit<'_> {
    /// What a branch becomes together with what stands beside the choice.
    pub(super) fn with_beside(&mut self, beside: &Part, branch: &Place, location: &str, hint: &Hint) -> Option<Type> {
        let flat = self.enforced_flat(std::slice::from_ref(branch))?;
        let mut parts = vec![beside.clone()];
        parts.extend(flat.parts);
        if let Some(Known::Done(ty)) = self.known.get(&parts) {
            return ty.clone();
        }
        self.known.insert(parts.clone(), Known::Open);
        let mut docs = self.docs(branch);
        docs.enforced = self.enforced(&parts);
        let mut sources = sources_of_all([beside.place(), branch]);
        sources[0].extent = Extent::Siblings;
        sources[1].location = location.to_owned();
        let ty = self.typed(&Subject {
            schema: Value::all_of([Value::Object(self.keywords_of(beside)), self.schema(branch).clone()]),
            sources,
            title: None,
            docs,
            hint: hint.clone(),
            references: Vec::new(),
            parts: parts.clone(),
            whole: true,
        })?;
        self.known.insert(parts, Known::Done(Some(ty.clone())));
        Some(ty)
    }

    /// What stands beside `keyword`: the types that `type` allows, if it leaves every one that a branch accepts and no
    /// other keyword asserts anything.
    pub(super) fn beside(&self, parts: &[Part], place: &Place, keyword: &str) -> Beside {
        if let Some(other) = self.assertion_beside(parts, &["oneOf", "anyOf", "type"]) {
            return Beside::Assertion(other);
        }
        let types = self.each(parts, "type");
        let mut allowed = Kinds::ALL;
        let mut seen = BTreeMap::new();
        let accepted = self.choices(place, keyword).into_iter();
        let accepted = accepted
            .map(|(_, branch)| self.accepted(&branch, &mut seen))
            .fold(Kinds::NONE, Kinds::or);
        for (place, types) in &types {
            // That it names types is seen to elsewhere.
            let named = Kinds::named(types).unwrap_or(Kinds::ALL);
            let integers = types.to_string().contains("\"integer\"") && !types.to_string().contains("\"number\"");
            if accepted.and(named) != accepted || (integers && accepted.has(Kind::Number)) {
                return Beside::Assertion((place.clone(), "type".to_owned()));
            }
            allowed = allowed.and(named);
        }
        Beside::Nothing(if types.is_empty() { Vec::new() } else { allowed.list() })
    }

    /// The first keyword of `parts` that asserts something and is none of `known`: where it is, and its name.
    pub(super) fn assertion_beside(&self, parts: &[Part], known: &[&str]) -> Option<(Place, String)> {
        parts.iter().find_map(|part| {
            let keywords = self.keywords_of(part);
            let is_other = |name: &str, value: &Value| self.dialect.asserts(name, value) && !known.contains(&name);
            let (name, _) = keywords.iter().find(|(name, value)| is_other(name, value))?;
            Some((part.place().child(&format!("/{}", table::escape(name))), name.clone()))
        })
    }
}
