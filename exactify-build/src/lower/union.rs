//! Subschemas that are about several JSON types, or about any.

use exactify::JsonTypes;

use super::conjunct::Conjunct;
use super::subject::sources_of_all;
use super::{table, Audit, NameHint, Place, Source, Subject};
use crate::json_type;
use crate::model::{Body, Type, ValueEnum};
use crate::name::camel;
use crate::value::{Map, Value};

/// Every type but `null`, which an `Option` says.
pub(super) const ALL: &[&str] = &["object", "array", "string", "number", "boolean"];

/// The keywords that list values, and the one that may stand beside them.
const LISTS: &[&str] = &["enum", "const", "type"];

impl Audit<'_> {
    /// An enum with a variant for each of `kinds`: each keyword constrains the variant of its own type.
    pub(super) fn union(&mut self, subject: &Subject<'_>, kinds: &[String]) -> Option<Type> {
        self.define(subject, |audit, name| {
            let variant = |kind: &String| {
                let (schema, sources) = audit.schema_about(&subject.conjuncts, kind);
                let hint = NameHint {
                    parent: String::new(),
                    otherwise: format!("{name}{}", camel(kind)),
                    titled: false,
                };
                let within = Subject {
                    conjuncts: subject.conjuncts.clone(),
                    title: None,
                    docs: audit.dialect.docs(&schema),
                    schema,
                    sources,
                    hint,
                    references: Vec::new(),
                    whole: false,
                };
                let ty = audit.of_type(&within, kind)?;
                Some((json_type::named(kind)?, ty))
            };
            kinds.iter().map(variant).collect::<Option<Vec<_>>>().map(Body::Union)
        })
    }

    /// A value out of an `enum` or `const` that lists other values than strings.
    pub(super) fn value_enum(&mut self, subject: &Subject<'_>, types: Option<Vec<String>>) -> Option<Type> {
        if let Some((place, other)) = self.assertion_beside(&subject.conjuncts, LISTS) {
            let message = format!("`{other}` beside a list of other values than strings is not supported yet");
            return self.problem(&place, message);
        }
        let mut lists = Vec::new();
        for keyword in ["enum", "const"] {
            for (_, value) in self.each(&subject.conjuncts, keyword) {
                let values = match value {
                    Value::Array(values) if keyword == "enum" => values.iter().map(Value::to_string).collect(),
                    value => vec![value.to_string()],
                };
                lists.push((keyword, values));
            }
        }
        let named = |name: String| json_type::listed(&Value::String(name)).unwrap_or(JsonTypes::NONE);
        let types = types.map(|names| names.into_iter().map(named).fold(JsonTypes::NONE, JsonTypes::or));
        self.define(subject, |_, _| Some(Body::ValueEnum(ValueEnum { types, lists })))
    }

    /// What `conjuncts` say of values of type `kind`.
    fn schema_about(&self, conjuncts: &[Conjunct], kind: &str) -> (Value, Vec<Source>) {
        let mut about: Vec<(Value, &Place)> = conjuncts
            .iter()
            .map(|conjunct| {
                (
                    keywords_about(self.dialect, &self.keywords_of(conjunct), kind),
                    conjunct.place(),
                )
            })
            .collect();
        about.dedup_by(|(one, _), (other, _)| one == other);
        let (mut about, places): (Vec<Value>, Vec<&Place>) = about.into_iter().unzip();
        match places[..] {
            [place] => (about.remove(0), vec![Source::whole(place.clone())]),
            _ => (Value::all_of(about), sources_of_all(places)),
        }
    }
}

/// The keywords that constrain values of type `kind`, under that type.
fn keywords_about(dialect: table::Dialect, keywords: &Map, kind: &str) -> Value {
    let is_about = |name: &String, value: &Value| {
        let keyword = dialect.find(name, value);
        keyword.is_some_and(|keyword| keyword.on == kind || (keyword.on == "number" && kind == "integer"))
    };
    let mut about: Map = keywords
        .iter()
        .filter(|(name, value)| is_about(name, value))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    about.insert("type".to_owned(), kind.into());
    Value::Object(about)
}
