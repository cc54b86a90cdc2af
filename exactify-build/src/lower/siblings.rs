//! What stands beside a `oneOf` or `anyOf`, which holds in each of its branches as well.

use std::collections::BTreeMap;

use exactify::JsonTypes;

use super::check::Extent;
use super::conjunct::Conjunct;
use super::subject::sources_of_all;
use super::{table, Audit, Known, NameHint, Place, Subject};
use crate::json_type;
use crate::model::Type;
use crate::value::Value;

/// What stands beside a choice.
pub(super) enum Siblings {
    /// Nothing but `type`, which allows these types, if the keyword is there.
    Nothing(Option<JsonTypes>),
    /// A keyword that asserts something, and where.
    Assertion((Place, String)),
}

impl Audit<'_> {
    /// What a branch becomes together with what stands beside the choice.
    pub(super) fn with_siblings(
        &mut self,
        siblings: &Conjunct,
        branch: &Place,
        location: &str,
        hint: &NameHint,
    ) -> Option<Type> {
        let flat = self.enforced_flat(std::slice::from_ref(branch))?;
        let mut conjuncts = vec![siblings.clone()];
        conjuncts.extend(flat.conjuncts);
        if let Some(Known::Done(ty)) = self.known.get(&conjuncts) {
            return ty.clone();
        }
        self.known.insert(conjuncts.clone(), Known::Open);
        let mut docs = self.docs(branch);
        docs.enforced = self.enforced(&conjuncts);
        let mut sources = sources_of_all([siblings.place(), branch]);
        sources[0].extent = Extent::Siblings;
        sources[1].location = location.to_owned();
        let ty = self.typed(&Subject {
            schema: Value::all_of([Value::Object(self.keywords_of(siblings)), self.schema(branch).clone()]),
            sources,
            title: None,
            docs,
            hint: hint.clone(),
            references: Vec::new(),
            conjuncts: conjuncts.clone(),
            whole: true,
        })?;
        self.known.insert(conjuncts, Known::Done(Some(ty.clone())));
        Some(ty)
    }

    /// What stands beside `keyword`: the types that `type` allows, if it leaves every one that a branch accepts and no
    /// other keyword asserts anything.
    pub(super) fn siblings(&self, conjuncts: &[Conjunct], place: &Place, keyword: &str) -> Siblings {
        if let Some(other) = self.assertion_beside(conjuncts, &["oneOf", "anyOf", "type"]) {
            return Siblings::Assertion(other);
        }
        let types = self.each(conjuncts, "type");
        let mut allowed = JsonTypes::ALL;
        let mut seen = BTreeMap::new();
        let accepted = self.choices(place, keyword).into_iter();
        let accepted = accepted
            .map(|(_, branch)| self.accepted(&branch, &mut seen))
            .fold(JsonTypes::NONE, JsonTypes::or);
        for (place, types) in &types {
            // That it names types is seen to elsewhere.
            let named = json_type::listed(types).unwrap_or(JsonTypes::ALL);
            if !named.has(accepted) {
                return Siblings::Assertion((place.clone(), "type".to_owned()));
            }
            allowed = json_type::both(allowed, named);
        }
        Siblings::Nothing((!types.is_empty()).then_some(allowed))
    }

    /// The first keyword of `conjuncts` that asserts something and is none of `known`: where it is, and its name.
    pub(super) fn assertion_beside(&self, conjuncts: &[Conjunct], known: &[&str]) -> Option<(Place, String)> {
        conjuncts.iter().find_map(|conjunct| {
            let keywords = self.keywords_of(conjunct);
            let is_other = |name: &str, value: &Value| self.dialect.asserts(name, value) && !known.contains(&name);
            let (name, _) = keywords.iter().find(|(name, value)| is_other(name, value))?;
            Some((
                conjunct.place().child(&format!("/{}", table::escape(name))),
                name.clone(),
            ))
        })
    }
}
