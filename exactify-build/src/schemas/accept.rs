//! Small questions about a subschema: which JSON types it accepts, which values of a property it wants.

use std::collections::BTreeSet;

use exactify::{JsonTypes, Number};

use super::table::{self, Role};
use super::Schemas;
use crate::json_type;
use crate::place::{escape, Place};
use crate::value::Value;

impl<'a> Schemas<'a> {
    /// The subschemas that a keyword lists, each with its location.
    pub fn branches(&self, place: &Place, keyword: &str) -> Vec<(String, Place)> {
        let count = self
            .schema(place)
            .get(keyword)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        let steps = (0..count).map(|index| format!("/{keyword}/{index}"));
        steps.map(|step| (step.clone(), place.child(&step))).collect()
    }

    /// The subschema at `place` and those that must hold as well whatever the instance, each once.
    pub fn applied(&self, place: &Place) -> Vec<Place> {
        let mut found = vec![self.resources.in_scope(place)];
        let mut next = 0;
        while let Some(place) = found.get(next).cloned() {
            let text = |name: &str| self.schema(&place).get(name).and_then(Value::as_str);
            let target = text("$ref").and_then(|target| self.resources.reference(&place, target));
            let dynamic = text("$dynamicRef").and_then(|target| self.resources.dynamic_reference(&place, target));
            let all = self.branches(&place, "allOf").into_iter().map(|(_, branch)| branch);
            for place in target.into_iter().chain(dynamic).chain(all) {
                let place = self.resources.in_scope(&place);
                if !found.contains(&place) {
                    found.push(place);
                }
            }
            next += 1;
        }
        found
    }

    /// Whether a schema asserts nothing.
    pub fn is_open(&self, place: &Place) -> bool {
        let is_open = |place: &Place| match self.schema(place) {
            Value::Object(keywords) => !keywords.iter().any(|(name, value)| {
                !matches!(table::role(name), Role::Reference | Role::All) && self.vocabulary.asserts(name, value)
            }),
            schema => *schema == Value::Bool(true),
        };
        self.applied(place).iter().all(is_open)
    }

    /// Whether a schema that may accept `null`, as [`accepted`](Self::accepted) says, does. One that is met again, in a cycle,
    /// is not certain.
    pub fn is_certain(&self, place: &Place) -> bool {
        let place = self.resources.in_scope(place);
        self.certain.answer(&place, false, || self.is_certain_now(&place))
    }

    fn is_certain_now(&self, place: &Place) -> bool {
        let is_known = |(name, value): (&String, &Value)| {
            let keyword = self.vocabulary.find(name, value);
            let depends = |keyword: &table::Keyword| keyword.on.is_empty() && keyword.role == Role::Condition;
            keyword.is_some_and(|keyword| !keyword.asserts() || !depends(keyword))
        };
        let is_certain = |keyword: &str, place: &Place| {
            let mut branches = self.branches(place, keyword);
            branches.retain(|(_, branch)| self.accepted(branch).has(JsonTypes::NULL));
            (keyword == "anyOf" || branches.len() < 2) && branches.iter().all(|(_, branch)| self.is_certain(branch))
        };
        self.applied(place).iter().all(|place| {
            let keywords = self.schema(place).as_object();
            keywords.is_none_or(|keywords| keywords.iter().all(is_known))
                && table::names(Role::Choice).all(|keyword| is_certain(keyword, place))
        })
    }

    /// The JSON types that a schema may accept. One that is met again, in a cycle, may accept all.
    pub fn accepted(&self, place: &Place) -> JsonTypes {
        let place = self.resources.in_scope(place);
        let find = || self.accepted_now(&place);
        self.accepted.answer(&place, JsonTypes::ALL, find)
    }

    fn accepted_now(&self, place: &Place) -> JsonTypes {
        let mut types = JsonTypes::ALL;
        for place in self.applied(place) {
            let schema = self.schema(&place);
            if *schema == Value::Bool(false) {
                types = JsonTypes::NONE;
            }
            types = json_type::both(types, types_listed(schema));
            for keyword in table::names(Role::Choice).filter(|keyword| schema.get(keyword).is_some()) {
                let branches = self.branches(&place, keyword).into_iter();
                let any = branches.map(|(_, branch)| self.accepted(&branch));
                types = json_type::both(types, any.fold(JsonTypes::NONE, JsonTypes::or));
            }
        }
        types
    }

    /// JSON types of which a schema accepts every value, as far as that is known without a look at conditions.
    fn accepted_wholly(&self, place: &Place) -> JsonTypes {
        let mut types = JsonTypes::ALL;
        for place in self.applied(place) {
            let keywords = match self.schema(&place) {
                Value::Bool(true) => continue,
                Value::Object(keywords) if !self.is_replaced(&place) => keywords,
                _ => return JsonTypes::NONE,
            };
            for (name, value) in keywords.iter() {
                let keyword = self.vocabulary.find(name, value);
                let Some(keyword) = keyword.filter(|keyword| keyword.asserts() && !keyword.is_off(value)) else {
                    continue;
                };
                types = match keyword.role {
                    Role::Reference | Role::All => types,
                    Role::Types => json_type::both(types, json_type::listed(value).unwrap_or(JsonTypes::NONE)),
                    _ => match json_type::named(keyword.on) {
                        Some(about) => types.without(json_type::only(about)),
                        None => return JsonTypes::NONE,
                    },
                };
            }
        }
        types
    }

    /// JSON types of which two of these schemas accept every value.
    pub fn accepted_twice(&self, places: &[(String, Place)]) -> JsonTypes {
        let wholly: Vec<JsonTypes> = places.iter().map(|(_, place)| self.accepted_wholly(place)).collect();
        let is_twice = |ty: &JsonTypes| wholly.iter().filter(|types| types.has(*ty)).count() > 1;
        let types = json_type::list(JsonTypes::ALL).into_iter().map(json_type::only);
        types.filter(is_twice).fold(JsonTypes::NONE, JsonTypes::or)
    }

    /// The property that tells objects apart, and its values in each of the schemas. The one that OpenAPI's
    /// `discriminator` names is tried first.
    pub fn tag(&self, schema: &Value, places: &[&Place]) -> Option<(String, Vec<Vec<Value>>)> {
        let named = schema.get("discriminator").and_then(|found| found.get("propertyName"));
        let siblings = schema.get("required").into_iter().flat_map(Value::strings);
        let siblings: Vec<String> = siblings.map(str::to_owned).collect();
        let required = self.required_names(places.first()?, &mut BTreeSet::new());
        let named = named.and_then(Value::as_str).map(str::to_owned).into_iter();
        let mut candidates = named.chain(required).chain(siblings.iter().cloned());
        candidates.find_map(|name| {
            let is_there = siblings.contains(&name);
            let values = places
                .iter()
                .map(|place| self.tags(place, &name, is_there, &mut BTreeSet::new()));
            let values = values.collect::<Option<Vec<_>>>()?;
            let mut different = BTreeSet::new();
            let apart = values.iter().all(|values| {
                let own: BTreeSet<String> = values.iter().map(Value::to_string).collect();
                own.into_iter().all(|value| different.insert(value))
            });
            apart.then_some((name, values))
        })
    }

    fn required_names(&self, place: &Place, seen: &mut BTreeSet<Place>) -> Vec<String> {
        let mut names = Vec::new();
        for place in self.applied(place) {
            if !seen.insert(place.clone()) {
                continue;
            }
            let own = self.schema(&place).get("required").into_iter();
            names.extend(own.flat_map(Value::strings).map(str::to_owned));
            for (_, branch) in table::names(Role::Choice).flat_map(|keyword| self.branches(&place, keyword)) {
                names.extend(self.required_names(&branch, seen));
            }
        }
        names
    }

    /// The strings, booleans and integers of which an object must have one as its property `name`; `None` if it need not,
    /// or may have others.
    fn tags(&self, place: &Place, name: &str, is_there: bool, seen: &mut BTreeSet<Place>) -> Option<Vec<Value>> {
        if !seen.insert(self.resources.in_scope(place)) {
            return None;
        }
        let applied = self.applied(place);
        for (place, keyword) in applied
            .iter()
            .flat_map(|place| table::names(Role::Choice).map(move |keyword| (place, keyword)))
        {
            let mut objects = self.branches(place, keyword);
            objects.retain(|(_, branch)| self.accepted(branch).has(JsonTypes::OBJECT));
            let values = objects
                .iter()
                .map(|(_, branch)| self.tags(branch, name, is_there, seen));
            match values.collect::<Option<Vec<_>>>() {
                Some(values) if !objects.is_empty() => return Some(values.concat()),
                _ => {}
            }
        }
        let requires = |place: &Place| {
            let required = self.schema(place).get("required").into_iter();
            required.flat_map(Value::strings).any(|required| required == name)
        };
        if !is_there && !applied.iter().any(requires) {
            return None;
        }
        let step = format!("/properties/{}", escape(name));
        let listed = |place: &Place| -> Option<Vec<Value>> {
            let schema: &'a Value = self.schema(place);
            let one = schema.get("const").map(|value| vec![value.clone()]);
            one.or_else(|| schema.get("enum").and_then(Value::as_array).cloned())
        };
        let properties = applied.iter().flat_map(|place| self.applied(&place.child(&step)));
        let mut values = properties.into_iter().find_map(|place| listed(&place))?;
        let mut seen = BTreeSet::new();
        values.retain(|value| seen.insert(value.to_string()));
        let plain = |value: &Value| match value {
            Value::String(_) | Value::Bool(_) => true,
            // An integer in another spelling is not told from itself by its text.
            Value::Number(number) => number
                .as_i128()
                .is_some_and(|integer| Number::from(integer).to_string() == number.to_string()),
            _ => false,
        };
        (!values.is_empty() && values.iter().all(plain)).then_some(values)
    }
}

/// The types that `type`, `enum` and `const` of a schema leave; where they leave integers, numbers.
pub fn types_listed(schema: &Value) -> JsonTypes {
    let types = schema.get("type").and_then(json_type::listed).unwrap_or(JsonTypes::ALL);
    let types = match types.has(JsonTypes::INTEGER) {
        true => types.or(JsonTypes::NUMBER),
        false => types,
    };
    let listed = schema.get("enum").and_then(Value::as_array);
    let listed = listed.map(|values| json_type::all(values.iter().map(json_type::of)));
    let constant = schema.get("const").map(|value| json_type::only(json_type::of(value)));
    [listed, constant].into_iter().flatten().fold(types, json_type::both)
}
