//! `oneOf` and `anyOf` whose branches are told apart by the JSON type of an instance, or by one of its properties.
//!
//! Where no two branches accept the same instance, both keywords mean the same: the one branch that can accept it must.

use std::collections::BTreeMap;

use serde_json::Value;

use super::accepts::{asserts, branches, Kinds, KEYWORDS};
use super::{node, table, Audit, Hint, Place};
use crate::model::{Body, Branch, Choice, Docs, Kind, Type};
use crate::name::{camel, unique};

/// What a `oneOf` or `anyOf` comes down to.
enum Decision {
    /// It asserts nothing.
    Anything,
    /// No instance obeys it.
    Nothing,
    /// One branch is left, by its index, and perhaps `null` beside it.
    One(usize, bool),
    /// Several branches are left, and perhaps `null` beside them.
    Several(Vec<Told>, bool, Option<String>),
}

/// A branch, and what leads to it.
struct Told {
    index: usize,
    kinds: Kinds,
    /// The values of the property that tells objects apart.
    tags: Vec<Value>,
}

impl Audit<'_> {
    /// What the `oneOf` or `anyOf` of a subschema makes of it; `None` if it has none that asserts anything.
    pub(super) fn choice(&mut self, place: &Place, schema: &Value, hint: &Hint) -> Option<Option<Type>> {
        let (mut asserting, mut problems) = (Vec::new(), false);
        for keyword in KEYWORDS.into_iter().filter(|keyword| schema.get(keyword).is_some()) {
            // A branch that is dropped must be a schema as well.
            if !self.are_schemas(place, schema, keyword) {
                problems = true;
                continue;
            }
            match self.decide(place.document, schema, keyword) {
                Ok(Decision::Anything) => {}
                Ok(decision) => asserting.push((keyword, decision)),
                Err(message) => {
                    self.problem::<()>(&place.child(&format!("/{keyword}")), message);
                    problems = true;
                }
            }
        }
        if problems {
            return Some(None);
        }
        let mut asserting = asserting.into_iter();
        let Some((keyword, decision)) = asserting.next() else {
            let alone =
                KEYWORDS.iter().any(|keyword| schema.get(keyword).is_some()) && beside(schema, &KEYWORDS).is_none();
            return alone.then_some(Some(Type::Any));
        };
        if asserting.next().is_some() {
            let message = "`anyOf` beside `oneOf` is not supported yet: both assert";
            return Some(self.problem(&place.child("/anyOf"), message));
        }
        Some(self.decided(place, schema, hint, keyword, decision))
    }

    fn decided(
        &mut self,
        place: &Place,
        schema: &Value,
        hint: &Hint,
        keyword: &'static str,
        decision: Decision,
    ) -> Option<Type> {
        if let Some(other) = beside(schema, &["oneOf", "anyOf", "type"]) {
            let message = format!("`{other}` beside `{keyword}` is not supported yet: both assert");
            return self.problem(&place.child(&format!("/{}", table::escape(other))), message);
        }
        let mut types = self.types_beside(place, schema, keyword)?;
        match decision {
            Decision::Anything => Some(Type::Any),
            Decision::Nothing => Some(Type::Never),
            Decision::One(index, null) => {
                let (location, branch) = branches(schema, keyword).swap_remove(index);
                // The name of a root or of one of the `$defs` is the whole's, not the branch's.
                let named = matches!(place.pointer.rsplit_once('/'), None | Some(("/$defs", _)));
                let hint = Hint {
                    parent: hint.parent,
                    otherwise: if named {
                        format!("{}Value", hint.otherwise)
                    } else {
                        hint.otherwise.clone()
                    },
                    titled: true,
                    within: false,
                };
                let at = place.child(&location);
                let ty = self.subschema(&at, branch, &hint)?;
                Some(if null { node::nullable(ty) } else { ty })
            }
            Decision::Several(told, null, tag) => {
                types.retain(|kind| !null || *kind != Kind::Null);
                let ty = self.define(place, schema, hint, |audit, name| {
                    audit
                        .branches(place, schema, name, keyword, &told, (null, tag.as_deref()))
                        .map(|branches| {
                            Body::Choice(Choice {
                                keyword,
                                types,
                                tag,
                                branches,
                            })
                        })
                })?;
                Some(if null { node::nullable(ty) } else { ty })
            }
        }
    }

    fn branches(
        &mut self,
        place: &Place,
        schema: &Value,
        parent: &str,
        keyword: &str,
        told: &[Told],
        (null, tag): (bool, Option<&str>),
    ) -> Option<Vec<Branch>> {
        let all = branches(schema, keyword);
        let keys = unique(told.iter().map(|told| variant(all[told.index].1, told, tag)), "Other");
        let mut made = Vec::new();
        for (told, key) in told.iter().zip(keys) {
            let (location, schema) = &all[told.index];
            let hint = Hint {
                parent,
                otherwise: format!("{parent}{key}"),
                titled: true,
                within: false,
            };
            let ty = self.subschema(&place.child(location), schema, &hint);
            let own = node::docs(schema);
            let target = node::docs(self.behind(place.document, schema));
            made.push(ty.map(|ty| Branch {
                key,
                docs: Docs {
                    title: own.title.or(target.title),
                    description: own.description.or(target.description),
                    enforced: Vec::new(),
                    deprecated: own.deprecated || target.deprecated,
                },
                location: format!("{location}{}", self.reference_steps(place.document, schema)),
                kinds: told.kinds.list(),
                tags: told.tags.iter().map(Value::to_string).collect(),
                ty: match ty {
                    Type::Nullable(ty) if null => *ty,
                    ty => ty,
                },
            }));
        }
        made.into_iter().collect()
    }

    /// Whether each branch is a schema at all.
    fn are_schemas(&mut self, place: &Place, schema: &Value, keyword: &str) -> bool {
        let before = self.problems.len();
        for (location, branch) in branches(schema, keyword) {
            if let Some(wanted) = table::Form::Schema.refusal(branch) {
                self.problem::<()>(&place.child(&location), format!("expected {wanted}"));
            }
        }
        self.problems.len() == before
    }

    /// The types that `type` allows beside `keyword`, of which it must leave every one that a branch accepts.
    fn types_beside(&mut self, place: &Place, schema: &Value, keyword: &str) -> Option<Vec<Kind>> {
        let Some(types) = schema.get("type") else {
            return Some(Vec::new());
        };
        let place_of_type = place.child("/type");
        let Some(allowed) = Kinds::named(types) else {
            return self.problem(&place_of_type, format!("{types} is not the name of a type"));
        };
        let mut seen = BTreeMap::new();
        let accepted = branches(schema, keyword)
            .into_iter()
            .map(|(_, branch)| self.accepted(place.document, branch, &mut seen));
        let accepted = accepted.fold(Kinds::NONE, Kinds::or);
        let integers = types.to_string().contains("\"integer\"") && !types.to_string().contains("\"number\"");
        if accepted.and(allowed) != accepted || (integers && accepted.has(Kind::Number)) {
            let message =
                format!("`type` beside `{keyword}` is not supported yet where it excludes what a branch accepts");
            return self.problem(&place_of_type, message);
        }
        Some(allowed.list())
    }

    /// Whether the type of a subschema is a definition's that may also be `null`.
    pub(super) fn allows_null(&self, document: usize, schema: &Value) -> bool {
        for keyword in KEYWORDS.into_iter().filter(|keyword| schema.get(keyword).is_some()) {
            match self.decide(document, schema, keyword) {
                Ok(Decision::Anything) => {}
                Ok(Decision::Several(_, null, _)) => return null,
                _ => return false,
            }
        }
        node::allows_null(schema)
    }

    /// The branch that is all that a `oneOf` or `anyOf` asserts, with its keyword location, and whether `null` is beside it.
    pub(super) fn only_branch<'s>(&'s self, document: usize, schema: &'s Value) -> Option<(String, &'s Value, bool)> {
        let only = |keyword: &str| match self.decide(document, schema, keyword) {
            Ok(Decision::One(index, null)) => {
                let (location, branch) = branches(schema, keyword).swap_remove(index);
                Some((location, branch, null))
            }
            _ => None,
        };
        KEYWORDS.into_iter().find_map(only)
    }

    /// What tells the branches apart, or why nothing does.
    fn decide(&self, document: usize, schema: &Value, keyword: &str) -> Result<Decision, String> {
        let branches = branches(schema, keyword);
        let mut seen = BTreeMap::new();
        let accepted: Vec<Kinds> = branches
            .iter()
            .map(|(_, branch)| self.accepted(document, branch, &mut seen))
            .collect();
        let live: Vec<usize> = (0..branches.len())
            .filter(|&index| accepted[index] != Kinds::NONE)
            .collect();
        let open = live
            .iter()
            .filter(|&&index| self.is_open(document, branches[index].1))
            .count();
        match (keyword, open, live.len()) {
            ("anyOf", 1.., _) | (_, 1, 1) => return Ok(Decision::Anything),
            (_, 2.., _) | (_, _, 0) => return Ok(Decision::Nothing),
            (_, _, 1) => return Ok(Decision::One(live[0], false)),
            _ => {}
        }
        for (index, &one) in live.iter().enumerate() {
            for &other in &live[index + 1..] {
                let both = accepted[one].and(accepted[other]).without(Kind::Object);
                if let Some(kind) = both.list().first() {
                    return Err(format!("the branches {one} and {other} both accept {}", plural(*kind)));
                }
            }
        }
        let null = live
            .iter()
            .any(|&index| accepted[index].has(Kind::Null) && self.is_certain(document, branches[index].1));
        let others = |kinds: Kinds| if null { kinds.without(Kind::Null) } else { kinds };
        let live: Vec<usize> = live
            .into_iter()
            .filter(|&index| others(accepted[index]) != Kinds::NONE)
            .collect();
        if let [only] = live[..] {
            return Ok(Decision::One(only, null));
        }
        let objects: Vec<usize> = live
            .iter()
            .copied()
            .filter(|&index| accepted[index].has(Kind::Object))
            .collect();
        let mut tags = BTreeMap::new();
        let mut tag = None;
        if let [one, other, ..] = objects[..] {
            let schemas: Vec<&Value> = objects.iter().map(|&index| branches[index].1).collect();
            let Some((name, values)) = self.tag(document, schema, &schemas) else {
                let message =
                    "both accept objects and no property tells them apart: one that each of them requires and \
                               restricts, by `const` or `enum`, to values of its own";
                return Err(format!("the branches {one} and {other} {message}"));
            };
            tag = Some(name);
            tags = objects.into_iter().zip(values).collect();
        }
        let told = live.into_iter().map(|index| Told {
            index,
            kinds: others(accepted[index]),
            tags: tags.remove(&index).unwrap_or_default(),
        });
        Ok(Decision::Several(told.collect(), null, tag))
    }
}

/// A keyword that asserts beside those of `names`.
fn beside<'s>(schema: &'s Value, names: &[&str]) -> Option<&'s String> {
    let keywords = schema.as_object()?;
    keywords
        .keys()
        .find(|name| !names.contains(&name.as_str()) && asserts(name))
}

/// What a branch's variant is called: by its title, its reference, the tag, or its JSON types.
fn variant(schema: &Value, told: &Told, tag: Option<&str>) -> String {
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
    let kinds: Vec<&str> = told.kinds.list().into_iter().map(Kind::name).collect();
    let names = [
        text("title").map(camel),
        reference().map(camel),
        (!told.tags.is_empty()).then(|| camel(&by_tag())),
    ];
    let chosen = names.into_iter().flatten().find(|name| !name.is_empty());
    chosen.unwrap_or_else(|| camel(&kinds.join(" or ")))
}

fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Boolean => "booleans",
        Kind::Number => "numbers",
        Kind::String => "strings",
        Kind::Array => "arrays",
        Kind::Object => "objects",
    }
}
