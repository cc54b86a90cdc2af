//! What becomes a type, what it is called, and what its docs say.

use exactify::JsonTypes;

use super::accept::types_listed;
use super::conjunct::Conjunct;
use super::table::{self, Keyword, Role, Vocabulary};
use super::{RootName, Schemas};
use crate::json_type;
use crate::model::Docs;
use crate::name::camel;
use crate::place::{unescape, Place};
use crate::value::Value;

/// A subschema that a definition is made of.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where it stands in the definition's schema, a JSON Pointer.
    pub pointer: String,
    pub place: Place,
    /// The keyword location that a report gives it.
    pub location: String,
    pub extent: Extent,
}

impl Source {
    /// For a definition that is made of nothing else.
    pub fn whole(place: Place) -> Source {
        Source {
            pointer: String::new(),
            place,
            location: String::new(),
            extent: Extent::Everything,
        }
    }
}

/// How much of a subschema is lowered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    Everything,
    /// All but `oneOf` and `anyOf`, of which a branch is asserted by itself.
    Siblings,
}

/// What a type that needs a name may be called.
#[derive(Clone)]
pub struct NameHint {
    /// The type around it, or empty.
    pub parent: String,
    /// The name to take if there is no title.
    pub otherwise: String,
    /// Whether the schema's title matters.
    pub titled: bool,
}

impl NameHint {
    /// For a subschema of the type `parent`, or of what has no name if that is empty.
    pub fn below(parent: &str, otherwise: String) -> NameHint {
        NameHint {
            parent: parent.to_owned(),
            otherwise,
            titled: true,
        }
    }
}

/// What a type is made of: all of it must hold.
pub struct Subject<'a> {
    pub conjuncts: Vec<Conjunct>,
    /// The subschema that is all of it, or that says what it is called.
    pub schema: Value,
    /// Where all of it stands.
    pub sources: Vec<Source>,
    pub title: Option<&'a str>,
    pub docs: Docs,
    pub hint: NameHint,
    /// The subschemas that it refers to, which have names of their own.
    pub references: Vec<Place>,
    /// Whether the type is all that the conjuncts become, and not a conjunct of that.
    pub whole: bool,
}

impl Subject<'_> {
    /// What no single subschema of the document says.
    pub fn merged(
        conjuncts: Vec<Conjunct>,
        schema: Value,
        sources: Vec<Source>,
        docs: Docs,
        hint: NameHint,
    ) -> Subject<'static> {
        Subject {
            conjuncts,
            schema,
            sources,
            title: None,
            docs,
            hint,
            references: Vec::new(),
            whole: true,
        }
    }

    /// The name to take for its type.
    pub fn name(&self) -> String {
        let title = self.title.filter(|_| self.hint.titled).map(camel);
        title
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| self.hint.otherwise.clone())
    }
}

impl<'a> Schemas<'a> {
    pub fn subject(&self, places: &[Place], conjuncts: Vec<Conjunct>, hint: &NameHint) -> Subject<'a> {
        let mut docs = self.docs_of_all(places);
        docs.enforced = self.enforced(&conjuncts);
        let [place] = places else {
            let schemas = places.iter().map(|place| self.schema(place).clone());
            let sources = sources_of_all(places);
            return Subject::merged(conjuncts, Value::all_of(schemas), sources, docs, hint.clone());
        };
        let (steps, place) = self.followed(place);
        let schema = self.schema(&place);
        let title = schema.get("title").and_then(Value::as_str);
        let hint = if is_reference(&steps) {
            docs = self.docs(&place);
            docs.enforced = self.enforced(&conjuncts);
            self.hint_of(&place)
        } else {
            hint.clone()
        };
        let branches = schema.as_object().map(|keywords| self.in_place(&place, keywords));
        let references = branches.and_then(Result::ok).into_iter().flatten();
        let references = references.filter_map(|(step, branch)| {
            let (steps, target) = self.followed(&branch);
            is_reference(&(step + &steps)).then_some(target)
        });
        Subject {
            conjuncts,
            schema: schema.clone(),
            sources: vec![Source::whole(place)],
            title: title.filter(|title| !title.is_empty()),
            docs,
            hint,
            references: references.collect(),
            whole: true,
        }
    }

    /// What the root of a document is called. One that may be null is an alias of its own name, so that what is not null
    /// needs another.
    pub fn root_hint(&self, place: &Place) -> NameHint {
        let RootName { name, is_title } = self.roots[place.document].clone();
        let nullable = self.allows_null(place);
        NameHint {
            parent: String::new(),
            otherwise: if nullable { format!("{name}Value") } else { name },
            titled: is_title && !nullable,
        }
    }

    /// What a type is called to which a reference led.
    pub fn hint_of(&self, place: &Place) -> NameHint {
        // A branch in place is what the reference leads to, and has its name.
        let mut pointer = place.pointer.as_str();
        while let Some((outer, _)) = pointer.rsplit_once('/').filter(|(outer, _)| is_branches(outer)) {
            pointer = outer.rsplit_once('/').map_or("", |(outer, _)| outer);
        }
        if pointer.is_empty() {
            return self.root_hint(&Place::root(place.document));
        }
        let last = pointer.rsplit('/').next().unwrap_or_default();
        let otherwise = match camel(&unescape(last)) {
            name if name.is_empty() => self.roots[place.document].name.clone(),
            name => name,
        };
        NameHint {
            parent: self.roots[place.document].name.clone(),
            otherwise,
            titled: !table::names(Role::Definitions).any(|keyword| place.pointer.contains(&format!("/{keyword}/"))),
        }
    }

    /// The annotations of a subschema and, as far as it has none, of what it refers to.
    pub fn docs(&self, place: &Place) -> Docs {
        let (_, followed) = self.followed(place);
        let docs = |place: &Place| self.docs_of(self.schema(place), place);
        docs(place).or(docs(&followed))
    }

    /// The annotations and assertions of `schema`, which is what stands at `place` or a part of it.
    pub fn docs_of(&self, schema: &Value, place: &Place) -> Docs {
        let written = |keyword: &str| self.written_at(place, keyword);
        Docs {
            enforced: self.vocabulary.enforced(schema, types_listed(schema), &written),
            ..Docs::of(schema)
        }
    }

    /// The same of several subschemas: what the first one has.
    pub fn docs_of_all<'p>(&self, places: impl IntoIterator<Item = &'p Place>) -> Docs {
        let docs = places.into_iter().map(|place| self.docs(place));
        docs.fold(Docs::default(), Docs::or)
    }

    /// The assertions of `conjuncts`, one line each.
    pub fn enforced(&self, conjuncts: &[Conjunct]) -> Vec<String> {
        let schemas = conjuncts.iter().map(|conjunct| {
            let schema = match conjunct {
                Conjunct::Keywords(_) | Conjunct::Siblings(_) => Value::Object(self.keywords_of(conjunct)),
                conjunct => self.schema(conjunct.place()).clone(),
            };
            (conjunct.place(), schema)
        });
        let schemas: Vec<(&Place, Value)> = schemas.collect();
        let types = schemas.iter().map(|(_, schema)| types_listed(schema));
        let types = types.fold(JsonTypes::ALL, json_type::both);
        let mut lines = Vec::new();
        for (place, schema) in &schemas {
            let written = |keyword: &str| self.written_at(place, keyword);
            for line in self.vocabulary.enforced(schema, types, &written) {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        lines
    }
}

/// Where the subschemas stand that `allOf` lists.
pub fn sources_of_all<'p>(places: impl IntoIterator<Item = &'p Place>) -> Vec<Source> {
    let places = places.into_iter().enumerate();
    let source = |(index, place): (usize, &Place)| Source {
        pointer: format!("/allOf/{index}"),
        ..Source::whole(place.clone())
    };
    places.map(source).collect()
}

/// Whether a pointer leads to the list of a keyword whose subschemas hold in place.
fn is_branches(pointer: &str) -> bool {
    let is_keyword = |(outer, last): (&str, &str)| {
        let named = outer
            .rsplit('/')
            .next()
            .is_some_and(|name| name == "properties" || table::role(name) == Role::Definitions);
        matches!(table::role(last), Role::All | Role::Choice) && !named
    };
    pointer.rsplit_once('/').is_some_and(is_keyword)
}

/// Whether a keyword location leads through a reference.
fn is_reference(steps: &str) -> bool {
    steps.contains("/$ref") || steps.contains("/$dynamicRef")
}

impl Vocabulary {
    /// The assertions of a subschema on values of `types`, but for those that its type's fields show, one line each. Where the
    /// file calls a keyword otherwise, `written` knows.
    fn enforced(self, schema: &Value, types: JsonTypes, written: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
        let is_listed = |keyword: &Keyword, value: &Value| {
            let is_seen = matches!(keyword.role, Role::Field | Role::Choice) || keyword.is_in_place();
            let is_about = json_type::named(keyword.on).is_none_or(|ty| types.has(json_type::only(ty)));
            keyword.asserts() && !keyword.is_off(value) && !is_seen && is_about
        };
        let keywords = schema.as_object().into_iter().flatten();
        let shown =
            keywords.filter(|(name, value)| self.find(name, value).is_some_and(|keyword| is_listed(keyword, value)));
        shown
            .map(|(name, value)| {
                let called = written(name).unwrap_or_else(|| name.clone());
                format!("`{called}`: {}", self.code(name, value))
            })
            .collect()
    }

    fn code(self, name: &str, value: &Value) -> String {
        let value = match table::find(name).map(|keyword| keyword.value) {
            Some(table::Form::Schema | table::Form::SchemaList) => self.assertion(name, value),
            _ => value.clone(),
        };
        match value {
            Value::String(text) => format!("`` {text} ``"),
            other => format!("`` {other} ``"),
        }
    }
}
