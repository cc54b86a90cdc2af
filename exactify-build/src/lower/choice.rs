//! `oneOf` and `anyOf`: an enum with a variant for each branch that is left, or what the one branch becomes.

use exactify::JsonTypes;

use super::listed::texts;
use super::report::Refused;
use super::{Known, Lowering};
use crate::json_type;
use crate::model::{Body, Branch, Choice, Payload, StringRule, Trial, Type};
use crate::name::{camel, unique_camel};
use crate::place::Place;
use crate::schemas::table::{self, Role};
use crate::schemas::{
    sources_of_all, Conjunct, DecidedChoice, Decision, Discriminant, Extent, NameHint, Several, Siblings, Subject,
    UndecidedChoice,
};
use crate::value::Value;

impl Lowering<'_> {
    /// What the `oneOf` or `anyOf` of a subject makes of it, if it has one that its other conjuncts do not say.
    pub(super) fn choice(&mut self, subject: &Subject<'_>) -> Result<Option<Type>, Refused> {
        let mut choices = self.schemas.choices(&subject.conjuncts).into_iter();
        let Some(first) = choices.next() else { return Ok(None) };
        if choices.next().is_some() {
            return Err(Refused::Shapeless);
        }
        self.decided(subject, first).map(Some)
    }

    /// The enum of a subject's `oneOf` or `anyOf` whose branches nothing tells apart, or `None` where these say of an object
    /// with fields nothing but what its check sees to.
    pub(super) fn tried(&mut self, subject: &Subject<'_>) -> Result<Option<Type>, Refused> {
        let Some((choice, siblings)) = self.schemas.trial(&subject.conjuncts) else {
            return Ok(None);
        };
        let UndecidedChoice {
            place,
            keyword,
            undecided,
        } = choice;
        let null = undecided.null;
        if let (true, Some(open)) = (
            siblings.is_empty(),
            self.open_enum(subject, &place, keyword, &undecided)?,
        ) {
            return Ok(Some(if null { open.or_null() } else { open }));
        }
        let choice = DecidedChoice {
            place: place.clone(),
            keyword,
            decision: Decision::Nothing,
        };
        let ty = self.define(subject, |lowering, name| {
            let several = Several {
                branches: undecided.branches,
                null,
                tag: None,
            };
            let branches = lowering.variants(&choice, &several, name, &siblings)?;
            let view = (!undecided.apart).then(|| lowering.names.own(&format!("{name}Kind")));
            Ok(Body::Choice(Choice {
                keyword,
                place: place.clone(),
                table: 0,
                tag: None,
                branches,
                trial: Some(Trial { view }),
            }))
        })?;
        Ok(Some(if null { ty.or_null() } else { ty }))
    }

    fn decided(&mut self, subject: &Subject<'_>, choice: DecidedChoice) -> Result<Type, Refused> {
        let mut siblings = Vec::new();
        let DecidedChoice { place, keyword, .. } = &choice;
        match self.schemas.siblings(&subject.conjuncts, place, keyword) {
            Siblings::Types => {}
            // What stands beside the branches holds in each of them as well.
            Siblings::Assertion if matches!(choice.decision, Decision::Several(_) | Decision::One { .. }) => {
                siblings = self.schemas.beside(&subject.conjuncts, place);
            }
            Siblings::Assertion => return Err(Refused::Shapeless),
        }
        let null_beside = self.schemas.allow_null_beside(&subject.conjuncts, place);
        let (ty, null) = match &choice.decision {
            // The keywords beside it may refuse `null`.
            Decision::Several(Several { null: true, .. }) | Decision::One { null: true, .. }
                if self.schemas.is_guarded(&subject.conjuncts) =>
            {
                return Err(Refused::Shapeless);
            }
            Decision::Several(several) => {
                let ty = self.define(subject, |lowering, name| {
                    let branches = lowering.variants(&choice, several, name, &siblings)?;
                    Ok(Body::Choice(Choice {
                        keyword,
                        place: place.clone(),
                        table: 0,
                        tag: several.tag.clone(),
                        branches,
                        trial: None,
                    }))
                })?;
                (ty, several.null && null_beside)
            }
            Decision::One { branch, null } => {
                let (location, branch) = self.schemas.branches(place, keyword).swap_remove(*branch);
                // The name of a root or of one of the `$defs` is the whole's, not the branch's.
                let around = place
                    .pointer
                    .rsplit_once('/')
                    .map(|(around, _)| around.trim_start_matches('/'));
                let named = around.is_none_or(|around| table::role(around) == Role::Definitions);
                let otherwise = match named {
                    true => format!("{}Value", subject.hint.otherwise),
                    false => subject.hint.otherwise.clone(),
                };
                let hint = NameHint::below(&subject.hint.parent, otherwise);
                let ty = match siblings.as_slice() {
                    [] => self.subschema(&branch, &hint)?,
                    siblings => self.with_siblings(siblings, &branch, &location, &hint)?,
                };
                (ty, *null && null_beside)
            }
            Decision::Values { values, null } => (self.listed_by_branches(subject, &choice, values)?, *null),
            Decision::Anything => (Type::Any, false),
            Decision::Nothing => (Type::Never, false),
        };
        Ok(if null { ty.or_null() } else { ty })
    }

    /// What `conjuncts` are, whose lowering has begun, if they are `null` beside a branch that has a type already.
    pub(super) fn or_null_of(&self, conjuncts: &[Conjunct]) -> Option<Type> {
        let choice = self.schemas.choices(conjuncts).into_iter().next()?;
        let Decision::One { branch, null: true } = choice.decision else {
            return None;
        };
        // What stands beside the branch is not in its type.
        let Siblings::Types = self.schemas.siblings(conjuncts, &choice.place, choice.keyword) else {
            return None;
        };
        let (_, branch) = self.schemas.branches(&choice.place, choice.keyword).swap_remove(branch);
        let conjuncts = self.schemas.conjuncts(&branch)?;
        match self.known.get(&conjuncts) {
            Some(Known::Done(Ok(ty))) => Some(ty.clone().or_null()),
            _ => None,
        }
    }

    fn variants(
        &mut self,
        choice: &DecidedChoice,
        several: &Several,
        parent: &str,
        siblings: &[Conjunct],
    ) -> Result<Vec<Branch>, Refused> {
        let all = self.schemas.branches(&choice.place, choice.keyword);
        let tag = several.tag.as_deref();
        let discriminants = &several.branches;
        let key = |one: &Discriminant| {
            let schema = self.schemas.schema(&all[one.branch].1);
            match several.tag {
                None if discriminants.len() > 1 => of_its_own(schema, one, discriminants),
                _ => None,
            }
            .unwrap_or_else(|| variant(schema, one, tag))
        };
        let keys: Vec<String> = discriminants.iter().map(key).collect();
        let mut made = Vec::new();
        for (discriminant, key) in discriminants.iter().zip(unique_camel(keys.into_iter(), "Other")) {
            let (location, branch) = &all[discriminant.branch];
            let hint = NameHint::below(parent, format!("{parent}{key}"));
            let only = self.schemas.only_property(branch);
            let only = only.filter(|_| discriminant.property.is_some() && siblings.is_empty());
            let (payload, ty) = match only {
                Some((name, property)) => (Payload::Property(name), self.subschema(&property, &hint)),
                None => {
                    let ty = match siblings {
                        [] => self.of_branch(discriminant, branch, &hint),
                        siblings => self.with_siblings(siblings, branch, location, &hint),
                    };
                    (Payload::Value, if several.null { ty.map(not_null) } else { ty })
                }
            };
            made.push(ty.map(|ty| Branch {
                key,
                docs: self.schemas.docs(branch),
                payload,
                types: json_type::list(discriminant.types),
                tags: discriminant.tags.iter().map(Value::to_string).collect(),
                property: discriminant.property.clone(),
                ty,
            }));
        }
        let mut made: Vec<Branch> = made.into_iter().collect::<Result<_, _>>()?;
        let types: Vec<Type> = made.iter().map(|branch| branch.ty.clone()).collect();
        for (branch, discriminant) in made.iter_mut().zip(discriminants) {
            // What a reference leads to has a name of its own, and is one value.
            let place = self.schemas.resources.in_scope(&all[discriminant.branch].1);
            let is_own = self
                .schemas
                .conjuncts(&place)
                .is_some_and(|all| all == [Conjunct::Keywords(place)]);
            let is_alone = types.iter().filter(|ty| **ty == branch.ty).count() == 1;
            if is_own && is_alone && matches!(branch.payload, Payload::Value) {
                self.spread(branch);
            }
        }
        name_variants(&mut made);
        Ok(made)
    }

    /// The type of what leads to a branch.
    fn of_branch(&mut self, discriminant: &Discriminant, branch: &Place, hint: &NameHint) -> Result<Type, Refused> {
        // Of a branch that is about other types as well, only objects lead to it.
        let objects = match discriminant.types {
            JsonTypes::OBJECT => self.objects(branch, hint)?,
            _ => None,
        };
        objects.map_or_else(|| self.subschema(branch, hint), Ok)
    }

    /// Gives a branch a variant for each value that it lists.
    fn spread(&self, branch: &mut Branch) {
        let Type::Named(index) = branch.ty else { return };
        if let Body::StringEnum(variants, _) | Body::ValueEnum(variants) = &self.model.definitions[index].body {
            let keys = variants.iter().map(|variant| variant.key.clone());
            branch.payload = Payload::Listed(keys.collect());
        }
    }

    /// What a branch becomes together with what stands beside the choice.
    pub(super) fn with_siblings(
        &mut self,
        siblings: &[Conjunct],
        branch: &Place,
        location: &str,
        hint: &NameHint,
    ) -> Result<Type, Refused> {
        let flat = self.enforced_flat(std::slice::from_ref(branch))?;
        let mut conjuncts = siblings.to_vec();
        conjuncts.extend(flat.conjuncts);
        if let Some(Known::Done(ty)) = self.known.get(&conjuncts) {
            return ty.clone();
        }
        self.known.insert(conjuncts.clone(), Known::Open);
        let mut docs = self.schemas.docs(branch);
        docs.enforced = self.schemas.enforced(&conjuncts);
        let mut sources = sources_of_all(siblings.iter().map(Conjunct::place).chain([branch]));
        let mut schemas = Vec::new();
        for (source, sibling) in sources.iter_mut().zip(siblings) {
            schemas.push(match sibling {
                Conjunct::Siblings(_) => {
                    source.extent = Extent::Siblings;
                    Value::Object(self.schemas.keywords_of(sibling))
                }
                sibling => self.schemas.schema(sibling.place()).clone(),
            });
        }
        if let Some(source) = sources.last_mut() {
            source.location = location.to_owned();
        }
        schemas.push(self.schemas.schema(branch).clone());
        let schema = Value::all_of(schemas);
        let subject = Subject::merged(conjuncts.clone(), schema, sources, docs, hint.clone());
        let ty = self.shaped(&subject);
        self.known.insert(conjuncts, Known::Done(ty.clone()));
        ty
    }

    /// What every `oneOf` and `anyOf` of `conjuncts` asserts of a name, which is a string.
    pub(super) fn name_lists(&mut self, conjuncts: &[Conjunct]) -> Result<Vec<StringRule>, Refused> {
        let mut rules = Vec::new();
        for DecidedChoice {
            place,
            keyword,
            decision,
        } in self.schemas.choices(conjuncts)
        {
            let Decision::Values { values, .. } = decision else {
                return Err(Refused::Shapeless);
            };
            self.enforce_lists(&place, keyword);
            let values: Vec<Value> = values.into_iter().map(|listed| listed.value).collect();
            rules.push(StringRule::OneOf(keyword, texts(&values)));
        }
        Ok(rules)
    }

    /// Notes what is wrong with the keywords of the branches, as no type of their own sees to it.
    pub(super) fn enforce_lists(&mut self, place: &Place, keyword: &str) {
        for (_, branch) in self.schemas.branches(place, keyword) {
            let is_null = self.schemas.accepted(&branch) == JsonTypes::NULL;
            if is_null || self.schemas.values(&branch).is_some() {
                let _ = self.enforced_flat(std::slice::from_ref(&branch));
            }
        }
    }
}

/// Gives all variants of a choice different names.
fn name_variants(branches: &mut [Branch]) {
    let mut keys: Vec<&mut String> = Vec::new();
    for branch in branches {
        match &mut branch.payload {
            Payload::Listed(listed) => keys.extend(listed),
            _ => keys.push(&mut branch.key),
        }
    }
    let unique = unique_camel(keys.iter().map(|key| (*key).clone()), "Other");
    for (key, unique) in keys.into_iter().zip(unique) {
        *key = unique;
    }
}

/// The type without the `null` that is beside the choice.
fn not_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(ty) => *ty,
        ty => ty,
    }
}

/// What a branch's variant is called where others are of the same types: by the one property that it requires or describes,
/// by what it says of strings, or by the first item.
fn of_its_own(schema: &Value, discriminant: &Discriminant, all: &[Discriminant]) -> Option<String> {
    let alike = all
        .iter()
        .filter(|other| !json_type::both(other.types, discriminant.types).is_empty());
    if alike.count() < 2 || schema.get("title").is_some() || schema.get("$ref").is_some() {
        return None;
    }
    let only = |mut names: Vec<&str>| names.pop().filter(|_| names.is_empty()).map(str::to_owned);
    let name = match discriminant.types {
        JsonTypes::OBJECT => {
            let required = schema
                .get("required")
                .map_or(Vec::new(), |names| names.strings().collect());
            let properties = schema.get("properties").and_then(Value::as_object).into_iter();
            let properties = properties
                .flat_map(|properties| properties.keys().map(String::as_str))
                .collect();
            only(required).or_else(|| only(properties))?
        }
        JsonTypes::STRING => {
            let text = |name: &str| schema.get(name).and_then(Value::as_str);
            match text("const").or_else(|| text("format")) {
                Some(name) => name.to_owned(),
                None if schema.get("enum").is_some() => "Known".to_owned(),
                None if schema.get("pattern").is_none() => "Other".to_owned(),
                None => return None,
            }
        }
        JsonTypes::ARRAY => {
            let first = schema.get("prefixItems")?.as_array()?.first()?;
            let listed = first.get("const").map(std::slice::from_ref);
            let listed = listed.or_else(|| first.get("enum")?.as_array().map(Vec::as_slice))?;
            let listed: Option<Vec<&str>> = listed.iter().map(Value::as_str).collect();
            listed.filter(|listed| listed.len() < 4)?.join(" or ")
        }
        _ => return None,
    };
    Some(camel(&name)).filter(|name| !name.is_empty())
}

/// What a branch's variant is called: by its title, its reference, the tag, or its JSON types.
fn variant(schema: &Value, discriminant: &Discriminant, tag: Option<&str>) -> String {
    let text = |name: &str| schema.get(name).and_then(Value::as_str);
    let reference = || text("$ref").and_then(|target| target.rsplit(['/', '#']).next());
    let values = discriminant
        .tags
        .iter()
        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let values = values.collect::<Vec<_>>().join(" or ");
    let by_tag = || match values.starts_with(char::is_alphabetic) && discriminant.tags[0].is_string() {
        _ if discriminant.tags.len() > 3 => String::new(),
        true => values.clone(),
        // A number alone is not a name.
        false => format!("{} {values}", tag.unwrap_or_default()),
    };
    let types: Vec<&str> = json_type::list(discriminant.types)
        .into_iter()
        .map(json_type::name)
        .collect();
    let names = [
        text("title").map(camel),
        reference().map(camel),
        (!discriminant.tags.is_empty()).then(|| camel(&by_tag())),
    ];
    let chosen = names.into_iter().flatten().find(|name| !name.is_empty());
    chosen.unwrap_or_else(|| camel(&types.join(" or ")))
}
