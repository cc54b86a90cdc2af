//! Small questions about a subschema: which JSON types it accepts, which values of a property it wants.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{node, table, Audit};
use crate::model::Kind;

/// The keywords of which one branch must accept an instance.
pub(super) const KEYWORDS: [&str; 2] = ["oneOf", "anyOf"];

/// A set of JSON types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub const NONE: Kinds = Kinds(0);
    pub const ALL: Kinds = Kinds(0b11_1111);

    /// The types that the keyword `type` names, an integer being a number; `None` if it names another.
    pub fn named(types: &Value) -> Option<Kinds> {
        let one = |name: &Value| match name.as_str()? {
            name @ ("null" | "boolean" | "integer" | "number" | "string" | "array" | "object") => {
                Some(Kinds::one(Kind::of(name)))
            }
            _ => None,
        };
        match types {
            Value::Array(names) => names
                .iter()
                .map(one)
                .try_fold(Kinds::NONE, |all, one| Some(all.or(one?))),
            name => one(name),
        }
    }

    /// The type of a value.
    pub fn of(value: &Value) -> Kinds {
        Kinds::one(Kind::of(node::type_name(value)))
    }

    fn one(kind: Kind) -> Kinds {
        Kinds(1 << kind as u8)
    }

    pub fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 & other.0)
    }

    pub fn or(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    pub fn without(self, kind: Kind) -> Kinds {
        Kinds(self.0 & !Kinds::one(kind).0)
    }

    pub fn has(self, kind: Kind) -> bool {
        self.and(Kinds::one(kind)) != Kinds::NONE
    }

    /// The types in the set, those with the most inside first.
    pub fn list(self) -> Vec<Kind> {
        const ORDER: [Kind; 6] = [
            Kind::Object,
            Kind::Array,
            Kind::String,
            Kind::Number,
            Kind::Boolean,
            Kind::Null,
        ];
        ORDER.into_iter().filter(|kind| self.has(*kind)).collect()
    }
}

impl Audit<'_> {
    /// The schema behind the references of `schema`, or itself.
    pub(super) fn behind<'s>(&'s self, document: usize, schema: &'s Value) -> &'s Value {
        self.resolved(document, schema).unwrap_or(schema)
    }

    /// Whether a schema asserts nothing.
    pub(super) fn is_open(&self, document: usize, schema: &Value) -> bool {
        match self.behind(document, schema) {
            Value::Object(keywords) => !keywords.keys().any(|name| asserts(name)),
            schema => *schema == Value::Bool(true),
        }
    }

    /// Whether [`accepted`](Self::accepted) says exactly which types a schema accepts, and not only which it may.
    pub(super) fn is_certain(&self, document: usize, schema: &Value) -> bool {
        // Deeper than anyone nests choices, there may be a cycle.
        self.is_certain_within(document, schema, 8)
    }

    fn is_certain_within(&self, document: usize, schema: &Value, depth: usize) -> bool {
        const OF_EVERY_TYPE: &[&str] = &["type", "enum", "const", "oneOf", "anyOf"];
        let schema = self.behind(document, schema);
        let is_known = |name: &String| {
            let keyword = table::find(name);
            OF_EVERY_TYPE.contains(&name.as_str())
                || keyword.is_some_and(|keyword| !keyword.asserts() || !keyword.on.is_empty())
        };
        let branches = KEYWORDS.into_iter().flat_map(|keyword| branches(schema, keyword));
        schema.as_object().is_none_or(|keywords| keywords.keys().all(is_known))
            && branches
                .into_iter()
                .all(|(_, branch)| depth > 0 && self.is_certain_within(document, branch, depth - 1))
    }

    /// The JSON types that a schema may accept. One that is met again, in a cycle, may accept all.
    pub(super) fn accepted(&self, document: usize, schema: &Value, seen: &mut BTreeMap<*const Value, Kinds>) -> Kinds {
        let schema = self.behind(document, schema);
        let id = std::ptr::from_ref(schema);
        if let Some(known) = seen.get(&id) {
            return *known;
        }
        seen.insert(id, Kinds::ALL);
        let mut kinds = match schema {
            Value::Bool(false) => Kinds::NONE,
            _ => Kinds::ALL,
        };
        if let Some(types) = schema.get("type").and_then(Kinds::named) {
            kinds = kinds.and(types);
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            kinds = kinds.and(values.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or));
        }
        if let Some(value) = schema.get("const") {
            kinds = kinds.and(Kinds::of(value));
        }
        for keyword in KEYWORDS.into_iter().filter(|keyword| schema.get(keyword).is_some()) {
            let any = branches(schema, keyword)
                .into_iter()
                .map(|(_, branch)| self.accepted(document, branch, seen))
                .fold(Kinds::NONE, Kinds::or);
            kinds = kinds.and(any);
        }
        seen.insert(id, kinds);
        kinds
    }

    /// The property that tells objects apart, and its values in each of the schemas. The one that OpenAPI's
    /// `discriminator` names is tried first.
    pub(super) fn tag(&self, document: usize, schema: &Value, schemas: &[&Value]) -> Option<(String, Vec<Vec<Value>>)> {
        let named = schema.get("discriminator").and_then(|found| found.get("propertyName"));
        let required = self.required_names(document, schemas.first()?, &mut BTreeSet::new());
        let candidates = named
            .and_then(Value::as_str)
            .map(str::to_owned)
            .into_iter()
            .chain(required);
        candidates.into_iter().find_map(|name| {
            let values = schemas
                .iter()
                .map(|schema| self.tags(document, schema, &name, &mut BTreeSet::new()));
            let values = values.collect::<Option<Vec<_>>>()?;
            let mut different = BTreeSet::new();
            let apart = values.iter().all(|values| {
                let own: BTreeSet<String> = values.iter().map(Value::to_string).collect();
                own.into_iter().all(|value| different.insert(value))
            });
            apart.then_some((name, values))
        })
    }

    fn required_names(&self, document: usize, schema: &Value, seen: &mut BTreeSet<*const Value>) -> Vec<String> {
        let schema = self.behind(document, schema);
        if !seen.insert(std::ptr::from_ref(schema)) {
            return Vec::new();
        }
        let own = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let mut names: Vec<String> = own.filter_map(Value::as_str).map(str::to_owned).collect();
        for (_, branch) in KEYWORDS.into_iter().flat_map(|keyword| branches(schema, keyword)) {
            names.extend(self.required_names(document, branch, seen));
        }
        names
    }

    /// The strings, booleans and integers of which an object must have one as its property `name`; `None` if it need not,
    /// or may have others.
    fn tags(
        &self,
        document: usize,
        schema: &Value,
        name: &str,
        seen: &mut BTreeSet<*const Value>,
    ) -> Option<Vec<Value>> {
        let schema = self.behind(document, schema);
        if !seen.insert(std::ptr::from_ref(schema)) {
            return None;
        }
        for keyword in KEYWORDS.into_iter().filter(|keyword| schema.get(keyword).is_some()) {
            let objects = branches(schema, keyword).into_iter().filter(|(_, branch)| {
                let accepted = self.accepted(document, branch, &mut BTreeMap::new());
                accepted.has(Kind::Object)
            });
            let values = objects.map(|(_, branch)| self.tags(document, branch, name, seen));
            if let Some(values) = values.collect::<Option<Vec<_>>>() {
                return Some(values.concat());
            }
        }
        let required = schema.get("required").and_then(Value::as_array)?;
        if !required.iter().any(|required| required == name) {
            return None;
        }
        let property = self.behind(document, schema.get("properties")?.get(name)?);
        let mut values = match (property.get("const"), property.get("enum").and_then(Value::as_array)) {
            (Some(value), _) => vec![value.clone()],
            (None, Some(values)) => values.clone(),
            (None, None) => return None,
        };
        let mut seen = BTreeSet::new();
        values.retain(|value| seen.insert(value.to_string()));
        let plain = |value: &Value| value.is_string() || value.is_boolean() || value.is_i64() || value.is_u64();
        (!values.is_empty() && values.iter().all(plain)).then_some(values)
    }
}

/// The branches under a keyword, each with its location.
pub(super) fn branches<'s>(schema: &'s Value, keyword: &str) -> Vec<(String, &'s Value)> {
    let branches = schema.get(keyword).and_then(Value::as_array).into_iter().flatten();
    let located = branches
        .enumerate()
        .map(|(index, branch)| (format!("/{keyword}/{index}"), branch));
    located.collect()
}

/// Whether a keyword of this name asserts anything.
pub(super) fn asserts(name: &str) -> bool {
    table::find(name).is_none_or(table::Keyword::asserts)
}
