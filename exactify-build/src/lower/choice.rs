//! `oneOf` and `anyOf`: an enum with a variant for each branch that is left, or what the one branch becomes.

use exactify::JsonTypes;

use super::{string, Known, Lowering};
use crate::json_type;
use crate::model::{Body, Branch, Choice, Rule, Type};
use crate::name::{camel, unique_camel};
use crate::place::Place;
use crate::schemas::{sources_of_all, Conjunct, Decision, Discriminant, Extent, NameHint, Siblings, Subject};
use crate::value::Value;

impl Lowering<'_> {
    /// What the `oneOf` or `anyOf` of a subject makes of it, if it has one that its other conjuncts do not say.
    pub(super) fn choice(&mut self, subject: &Subject<'_>) -> Option<Option<Type>> {
        let mut found = self.schemas.found(&subject.conjuncts).into_iter();
        let (place, keyword, decision) = found.next()?;
        if let Some((other, name, _)) = found.next() {
            let message = format!("`{name}` beside `{keyword}` is not supported yet: both assert");
            return Some(self.problem(&other.child(&format!("/{name}")), message));
        }
        Some(self.decided(subject, &place, keyword, decision))
    }

    fn decided(
        &mut self,
        subject: &Subject<'_>,
        place: &Place,
        keyword: &'static str,
        decision: Decision,
    ) -> Option<Type> {
        let mut allowed = None;
        let mut beside = None;
        match self.schemas.siblings(&subject.conjuncts, place, keyword) {
            Siblings::Nothing(types) => allowed = types,
            // What stands beside the branches holds in each of them as well.
            Siblings::Assertion(_)
                if subject.conjuncts == [Conjunct::Keywords(place.clone())]
                    && matches!(decision, Decision::Several(..)) =>
            {
                beside = Some(Conjunct::Siblings(place.clone()));
            }
            Siblings::Assertion((other, name)) => {
                let message = format!("`{name}` beside `{keyword}` is not supported here: both assert");
                return self.problem(&other, message);
            }
        }
        match decision {
            Decision::Several(told, null, tag) => {
                let ty = self.define(subject, |lowering, name| {
                    let tag_name = tag.as_deref();
                    let branches =
                        lowering.variants((place, keyword), name, &told, (null, tag_name), beside.as_ref())?;
                    Some(Body::Choice(Choice {
                        keyword,
                        place: place.clone(),
                        table: 0,
                        tag,
                        branches,
                    }))
                })?;
                Some(if null { ty.or_null() } else { ty })
            }
            Decision::One(index, null) => {
                let (_, branch) = self.schemas.choices(place, keyword).swap_remove(index);
                // The name of a root or of one of the `$defs` is the whole's, not the branch's.
                let named = matches!(place.pointer.rsplit_once('/'), None | Some(("/$defs", _)));
                let otherwise = match named {
                    true => format!("{}Value", subject.hint.otherwise),
                    false => subject.hint.otherwise.clone(),
                };
                let ty = self.subschema(&branch, &NameHint::below(&subject.hint.parent, otherwise))?;
                Some(if null { ty.or_null() } else { ty })
            }
            Decision::StringEnum(texts, null) => {
                self.string_enum_of_branches(subject, (place, keyword), allowed, texts, null)
            }
            Decision::Anything => Some(Type::Any),
            Decision::Nothing => Some(Type::Never),
        }
    }

    /// What `conjuncts` are, whose lowering has begun, if they are `null` beside a branch that has a type already.
    pub(super) fn beside_null(&self, conjuncts: &[Conjunct]) -> Option<Type> {
        let (place, keyword, decision) = self.schemas.found(conjuncts).into_iter().next()?;
        let Decision::One(index, true) = decision else {
            return None;
        };
        let (_, branch) = self.schemas.choices(&place, keyword).swap_remove(index);
        let conjuncts = self.schemas.flatten(std::slice::from_ref(&branch)).ok()?.conjuncts;
        match self.known.get(&conjuncts) {
            Some(Known::Done(Some(ty))) => Some(ty.clone().or_null()),
            _ => None,
        }
    }

    fn variants(
        &mut self,
        (place, keyword): (&Place, &str),
        parent: &str,
        told: &[Discriminant],
        (null, tag): (bool, Option<&str>),
        beside: Option<&Conjunct>,
    ) -> Option<Vec<Branch>> {
        let all = self.schemas.choices(place, keyword);
        let keys = told
            .iter()
            .map(|told| variant(self.schemas.schema(&all[told.index].1), told, tag));
        let keys = unique_camel(keys.collect::<Vec<_>>().into_iter(), "Other");
        let mut made = Vec::new();
        for (told, key) in told.iter().zip(keys) {
            let (location, branch) = &all[told.index];
            let hint = NameHint::below(parent, format!("{parent}{key}"));
            let ty = match beside {
                None => self.subschema(branch, &hint),
                Some(conjunct) => self.with_siblings(conjunct, branch, location, &hint),
            };
            made.push(ty.map(|ty| Branch {
                key,
                docs: self.schemas.docs(branch),
                types: json_type::list(told.types),
                tags: told.tags.iter().map(Value::to_string).collect(),
                ty: if null { not_null(ty) } else { ty },
            }));
        }
        made.into_iter().collect()
    }

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
        let mut docs = self.schemas.docs(branch);
        docs.enforced = self.schemas.enforced(&conjuncts);
        let mut sources = sources_of_all([siblings.place(), branch]);
        sources[0].extent = Extent::Siblings;
        sources[1].location = location.to_owned();
        let ty = self.typed(&Subject {
            schema: Value::all_of([
                Value::Object(self.schemas.keywords_of(siblings)),
                self.schemas.schema(branch).clone(),
            ]),
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

    /// The enum of the strings that are left, each with the index of its branch, and `null` if a branch allows it,
    /// beside a `type` that allows `allowed`.
    pub(super) fn string_enum_of_branches(
        &mut self,
        subject: &Subject<'_>,
        (place, keyword): (&Place, &'static str),
        allowed: Option<JsonTypes>,
        texts: Vec<(usize, String)>,
        null: bool,
    ) -> Option<Type> {
        self.enforce_lists(place, keyword);
        let supported = allowed.is_none_or(|types| types.without(JsonTypes::NULL) == JsonTypes::STRING);
        if !supported {
            let message = format!("`type` beside `{keyword}` is not supported here: both assert");
            let types = self.schemas.each(&subject.conjuncts, "type");
            return self.problem(types.first().map_or(place, |(place, _)| place), message);
        }
        let branches = self.schemas.choices(place, keyword);
        let docs = texts
            .iter()
            .map(|(index, _)| self.schemas.docs(&branches[*index].1))
            .collect();
        let texts: Vec<String> = texts.into_iter().map(|(_, text)| text).collect();
        let rules = vec![Rule::OneOf(keyword, texts.clone())];
        let ty = self.define(subject, |_, _| {
            Some(Body::StringEnum(string::variants(texts, docs), rules))
        })?;
        Some(if null { ty.or_null() } else { ty })
    }

    /// What every `oneOf` and `anyOf` of `conjuncts` asserts of a name, which is a string.
    pub(super) fn name_lists(&mut self, conjuncts: &[Conjunct]) -> Option<Vec<Rule>> {
        let mut rules = Vec::new();
        for (place, keyword, decision) in self.schemas.found(conjuncts) {
            let Decision::StringEnum(texts, _) = decision else {
                let message = format!("of names `{keyword}` is supported only where its branches list strings");
                return self.problem(&place.child(&format!("/{keyword}")), message);
            };
            self.enforce_lists(&place, keyword);
            rules.push(Rule::OneOf(keyword, texts.into_iter().map(|(_, text)| text).collect()));
        }
        Some(rules)
    }

    /// Notes what is wrong with the keywords of the branches, as no type of their own sees to it.
    fn enforce_lists(&mut self, place: &Place, keyword: &str) {
        for (_, branch) in self.schemas.choices(place, keyword) {
            let is_null = self.schemas.accepted(&branch) == JsonTypes::NULL;
            if is_null || self.schemas.texts(&branch).is_some() {
                let _ = self.enforced_flat(std::slice::from_ref(&branch));
            }
        }
    }
}

/// The type without the `null` that is beside the choice.
fn not_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(ty) => *ty,
        ty => ty,
    }
}

/// What a branch's variant is called: by its title, its reference, the tag, or its JSON types.
fn variant(schema: &Value, told: &Discriminant, tag: Option<&str>) -> String {
    let text = |name: &str| schema.get(name).and_then(Value::as_str);
    let reference = || text("$ref").and_then(|target| target.rsplit(['/', '#']).next());
    let values = told
        .tags
        .iter()
        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let values = values.collect::<Vec<_>>().join(" or ");
    let by_tag = || match values.starts_with(char::is_alphabetic) && told.tags[0].is_string() {
        _ if told.tags.len() > 3 => String::new(),
        true => values.clone(),
        // A number alone is no name.
        false => format!("{} {values}", tag.unwrap_or_default()),
    };
    let types: Vec<&str> = json_type::list(told.types).into_iter().map(json_type::name).collect();
    let names = [
        text("title").map(camel),
        reference().map(camel),
        (!told.tags.is_empty()).then(|| camel(&by_tag())),
    ];
    let chosen = names.into_iter().flatten().find(|name| !name.is_empty());
    chosen.unwrap_or_else(|| camel(&types.join(" or ")))
}
