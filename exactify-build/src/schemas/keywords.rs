//! The keywords that stand at a place or make conjuncts, and what they say by themselves.

use std::collections::BTreeMap;

use super::conjunct::Conjunct;
use super::subject::{sources_of_all, Source};
use super::table::{self, Role, Vocabulary};
use super::Schemas;
use crate::dialect::Row;
use crate::place::Place;
use crate::value::{Map, Value};

impl<'a> Schemas<'a> {
    pub fn schema(&self, place: &Place) -> &'a Value {
        const ABSENT: &Value = &Value::Null;
        self.documents[place.document]
            .schema
            .pointer(&place.pointer)
            .unwrap_or(ABSENT)
    }

    /// What the file calls the keyword at `place` that 2020-12 calls `keyword`, if it is something else.
    pub fn written_at(&self, place: &Place, keyword: &str) -> Option<String> {
        self.documents[place.document].written.name_at(&place.pointer, keyword)
    }

    /// The dialect of the subschema at `place`.
    pub fn row_at(&self, place: &Place) -> &'static Row {
        self.documents[place.document].written.row_at(&place.pointer)
    }

    /// The keywords of a conjunct's own.
    pub fn keywords(&self, place: &Place) -> Map {
        let keywords = self.schema(place).as_object().into_iter().flatten();
        let own = keywords.filter(|(name, _)| !table::is_in_place(name));
        own.map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// The keywords that make a conjunct.
    pub fn keywords_of(&self, conjunct: &Conjunct) -> Map {
        let mut keywords = self.keywords(conjunct.place());
        if let Conjunct::Siblings(_) = conjunct {
            keywords.retain(|name| table::role(name) != Role::Choice);
        }
        keywords
    }

    /// The keyword `name` of every conjunct that has it, with its place.
    pub fn each(&self, conjuncts: &[Conjunct], name: &str) -> Vec<(Place, &'a Value)> {
        let step = format!("/{name}");
        let value =
            |conjunct: &Conjunct| Some((conjunct.place().child(&step), self.schema(conjunct.place()).get(name)?));
        conjuncts.iter().filter_map(value).collect()
    }

    /// The places of the same.
    pub fn places(&self, conjuncts: &[Conjunct], name: &str) -> Vec<Place> {
        let each = self.each(conjuncts, name).into_iter();
        each.map(|(place, _)| place).collect()
    }

    /// The names under `properties` and `required`, each once.
    pub fn names_of(&self, conjuncts: &[Conjunct]) -> Vec<String> {
        let mut names = Vec::new();
        let mut add = |name: &str| {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        };
        for (_, properties) in self.each(conjuncts, "properties") {
            properties
                .as_object()
                .into_iter()
                .flat_map(Map::keys)
                .for_each(|name| add(name));
        }
        self.required(conjuncts).keys().for_each(|name| add(name));
        names
    }

    /// The names under `required`, each with the keyword location that lists it first.
    pub fn required(&self, conjuncts: &[Conjunct]) -> BTreeMap<String, Place> {
        let mut required = BTreeMap::new();
        for (place, names) in self.each(conjuncts, "required") {
            for name in names.strings() {
                required.entry(name.to_owned()).or_insert_with(|| place.clone());
            }
        }
        required
    }

    /// `dependentRequired`, as far as it asserts anything.
    pub fn dependent(&self, conjuncts: &[Conjunct]) -> Vec<(String, Vec<String>)> {
        let lists = self
            .each(conjuncts, "dependentRequired")
            .into_iter()
            .filter_map(|(_, lists)| lists.as_object());
        let needed = |names: &Value| names.strings().map(str::to_owned).collect();
        let lists = lists.flatten().map(|(name, names)| (name.clone(), needed(names)));
        lists.filter(|(_, needed): &(_, Vec<_>)| !needed.is_empty()).collect()
    }

    /// `enum` and `const`: the keyword, and the values that it lists.
    pub fn lists(&self, conjuncts: &[Conjunct]) -> Vec<(&'static str, &'a [Value])> {
        let of = |keyword: &'static str| {
            let values = self.each(conjuncts, keyword).into_iter();
            values.filter_map(move |(_, value)| match (keyword, value) {
                ("const", value) => Some((keyword, std::slice::from_ref(value))),
                (_, values) => Some((keyword, &values.as_array()?[..])),
            })
        };
        table::names(Role::List).flat_map(of).collect()
    }

    /// What `conjuncts` say of values of type `ty`.
    pub fn schema_about(&self, conjuncts: &[Conjunct], ty: &str) -> (Value, Vec<Source>) {
        let about = |conjunct: &Conjunct| keywords_about(self.vocabulary, &self.keywords_of(conjunct), ty);
        let mut about: Vec<_> = conjuncts.iter().map(|one| (about(one), one.place())).collect();
        about.dedup_by(|(one, _), (other, _)| one == other);
        let (mut about, places): (Vec<Value>, Vec<&Place>) = about.into_iter().unzip();
        match places[..] {
            [place] => (about.remove(0), vec![Source::whole(place.clone())]),
            _ => (Value::all_of(about), sources_of_all(places)),
        }
    }
}

/// The keywords that constrain values of type `ty`, under that type.
fn keywords_about(vocabulary: Vocabulary, keywords: &Map, ty: &str) -> Value {
    let is_about = |name: &String, value: &Value| {
        let keyword = vocabulary.find(name, value);
        keyword.is_some_and(|keyword| keyword.on == ty || (keyword.on == "number" && ty == "integer"))
    };
    let mut about: Map = keywords
        .iter()
        .filter(|(name, value)| is_about(name, value))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    about.insert("type".to_owned(), ty.into());
    Value::Object(about)
}
