//! Whether no instance is accepted by two subschemas, as far as that can be proved.

use std::collections::BTreeSet;

use exactify::JsonTypes;

use super::table::{self, Role};
use super::types::type_names;
use super::Schemas;
use crate::json_type;
use crate::pattern::{self, Pattern};
use crate::place::{escape, Place};
use crate::value::Value;

/// So many proofs wait for others at most, each for the one after: a bound on the stack.
const DEPTH: usize = 32;

impl Schemas<'_> {
    /// Whether two subschemas provably share no instance of `types`.
    pub fn are_apart(&self, one: &Place, other: &Place, types: JsonTypes) -> bool {
        let both = json_type::both(self.accepted(one), self.accepted(other));
        let both = json_type::both(both, types);
        if let (Some(one), Some(other)) = (self.values(one), self.values(other)) {
            return !one.iter().any(|value| other.contains(value));
        }
        let is_proved = |ty: JsonTypes| match ty {
            JsonTypes::OBJECT => self.objects_are_apart(one, other),
            JsonTypes::STRING => self.strings_are_apart(one, other),
            JsonTypes::ARRAY => self.arrays_are_apart(one, other),
            _ => false,
        };
        let types = json_type::list(both).into_iter().map(json_type::only);
        types.into_iter().all(is_proved)
    }

    /// A property that one requires and the other forbids, or of which they want different values.
    fn objects_are_apart(&self, one: &Place, other: &Place) -> bool {
        let (of_one, of_other) = (self.required_of(one), self.required_of(other));
        of_one.iter().any(|name| self.forbids(other, name))
            || of_other.iter().any(|name| self.forbids(one, name))
            || of_one.intersection(&of_other).any(|name| {
                let step = format!("/properties/{}", escape(name));
                let values = |place: &Place| {
                    let applied = self.applied(place).into_iter();
                    let described = applied
                        .map(|place| place.child(&step))
                        .filter(|place| self.is_there(place));
                    described.collect::<Vec<_>>()
                };
                let others = values(other);
                self.any_are_apart(&values(one), &others)
            })
    }

    /// Numbers of items that differ, or an item that both have and of which they want different values.
    fn arrays_are_apart(&self, one: &Place, other: &Place) -> bool {
        let [(least, most), (others_least, others_most)] = [one, other].map(|place| self.item_counts(place));
        let own = self.prefix_length(one).max(self.prefix_length(other));
        // Behind the prefixes all items are alike.
        let mut indexes = 0..least.min(others_least).min(own + 1);
        most < others_least
            || others_most < least
            || indexes.any(|index| self.any_are_apart(&self.item_at(one, index), &self.item_at(other, index)))
    }

    /// How many items every array has at least and at most which a subschema accepts, as far as its bounds say.
    fn item_counts(&self, place: &Place) -> (usize, usize) {
        let (mut least, mut most) = (0, usize::MAX);
        for place in self.applied(place) {
            let count = |keyword: &str| self.schema(&place).get(keyword).and_then(table::count);
            least = least.max(count("minItems").unwrap_or(0));
            most = most.min(count("maxItems").unwrap_or(usize::MAX));
            let is_never = |index: &usize| {
                let items = self.item_at(&place, *index);
                items.iter().any(|item| self.constant(item) == Some(false))
            };
            most = most.min((0..=self.prefix_length(&place)).find(is_never).unwrap_or(usize::MAX));
        }
        (least, most)
    }

    /// How many items have subschemas of their own.
    fn prefix_length(&self, place: &Place) -> usize {
        let applied = self.applied(place).into_iter();
        let lists = applied.filter_map(|place| Some(self.schema(&place).get("prefixItems")?.as_array()?.len()));
        lists.max().unwrap_or(0)
    }

    /// The subschemas of the item at `index`.
    fn item_at(&self, place: &Place, index: usize) -> Vec<Place> {
        let applied = self.applied(place).into_iter();
        let found = applied.filter_map(|place| {
            let own = place.child(&format!("/prefixItems/{index}"));
            let items = place.child("/items");
            [own, items].into_iter().find(|place| self.is_there(place))
        });
        found.collect()
    }

    /// Whether a value that all of `ones` and all of `others` accept is ruled out by one of each.
    fn any_are_apart(&self, ones: &[Place], others: &[Place]) -> bool {
        ones.iter()
            .any(|one| others.iter().any(|other| self.values_are_apart(one, other)))
    }

    /// Whether two subschemas provably share no instance. What leads to this question again proves nothing.
    fn values_are_apart(&self, one: &Place, other: &Place) -> bool {
        if self.apart.depth() == DEPTH {
            return false;
        }
        let both = (self.resources.in_scope(one), self.resources.in_scope(other));
        self.apart
            .answer(&both, false, || self.are_apart(one, other, JsonTypes::ALL))
    }

    /// A list of strings that a pattern refuses, or patterns that no string matches both of.
    fn strings_are_apart(&self, one: &Place, other: &Place) -> bool {
        let patterns = |place: &Place| -> Vec<Pattern> {
            let applied = self.applied(place).into_iter();
            let sources = applied.filter_map(|place| self.schema(&place).get("pattern")?.as_str().map(str::to_owned));
            sources.filter_map(|source| pattern::compile(&source).ok()).collect()
        };
        let others = patterns(other);
        let listed = |values: &[Value], patterns: &[Pattern]| {
            let obeys = |text: &str| patterns.iter().all(|pattern| pattern.is_match(text));
            !patterns.is_empty() && !values.iter().filter_map(Value::as_str).any(obeys)
        };
        match (self.values(one), self.values(other)) {
            (Some(values), _) => listed(&values, &others),
            (_, Some(values)) => listed(&values, &patterns(one)),
            _ => patterns(one).iter().any(|one| {
                others
                    .iter()
                    .any(|other| !pattern::can_meet(&[(one, true), (other, true)]))
            }),
        }
    }

    /// For each of some subschemas a property that it requires and the others forbid, so that an object with it is for that
    /// one to accept. One of them may have none.
    pub fn leading_properties(&self, places: &[&Place]) -> Option<Vec<Option<String>>> {
        let leading = |one: &&Place| {
            let is_forbidden = |name: &String| places.iter().all(|other| other == one || self.forbids(other, name));
            self.required_of(one).into_iter().find(is_forbidden)
        };
        let found: Vec<_> = places.iter().map(leading).collect();
        (found.iter().filter(|name| name.is_none()).count() < 2).then_some(found)
    }

    /// The properties that every object has which a subschema accepts.
    pub fn required_of(&self, place: &Place) -> BTreeSet<String> {
        let applied = self.applied(place).into_iter();
        let required = applied.filter_map(|place| self.schema(&place).get("required"));
        required.flat_map(Value::strings).map(str::to_owned).collect()
    }

    /// The one property that an object of a subschema has, which says nothing else, and where it is described.
    pub fn only_property(&self, place: &Place) -> Option<(String, Place)> {
        let keywords = self.schema(place).as_object()?;
        let mut properties = keywords.get("properties")?.as_object()?.iter();
        let ((name, _), None) = (properties.next()?, properties.next()) else {
            return None;
        };
        let is_said = |(keyword, value): (&String, &Value)| match keyword.as_str() {
            "properties" => true,
            "type" => value.as_str() == Some("object"),
            "required" => value.strings().eq([name.as_str()]),
            "additionalProperties" => *value == Value::Bool(false),
            keyword => !self.vocabulary.asserts(keyword, value),
        };
        let all = ["type", "required", "additionalProperties"];
        let is_only = all.iter().all(|keyword| keywords.get(keyword).is_some()) && keywords.iter().all(is_said);
        let at = place.child(&format!("/properties/{}", escape(name)));
        (is_only && !self.is_replaced(place)).then(|| (name.clone(), at))
    }

    /// The properties that a subschema describes, in whatever it applies in place.
    pub fn described(&self, place: &Place) -> BTreeSet<String> {
        let (mut seen, mut open) = (BTreeSet::new(), vec![self.resources.in_scope(place)]);
        let mut names = BTreeSet::new();
        while let Some(place) = open.pop() {
            if seen.insert(place.clone()) {
                let properties = self.schema(&place).get("properties").and_then(Value::as_object);
                names.extend(properties.into_iter().flat_map(|properties| properties.keys().cloned()));
                open.extend(self.all_in_place(&place));
            }
        }
        names
    }

    /// Whether no object that a subschema accepts has the property.
    fn forbids(&self, place: &Place, name: &str) -> bool {
        self.applied(place).iter().any(|place| {
            let schema = self.schema(place);
            let property = place.child(&format!("/properties/{}", escape(name)));
            let is_described = self.is_there(&property);
            let patterns = schema
                .get("patternProperties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten();
            let is_matched = |source: &String| pattern::compile(source).map_or(true, |pattern| pattern.is_match(name));
            let is_closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
            let not = schema.get("not").and_then(Value::as_object);
            let is_refused = not.is_some_and(|not| {
                let mut asserting = not
                    .iter()
                    .filter(|(keyword, value)| self.vocabulary.asserts(keyword, value));
                let required = asserting.next().filter(|(keyword, _)| *keyword == "required");
                let names = required.map(|(_, names)| names.strings().collect::<Vec<_>>());
                names == Some(vec![name]) && asserting.next().is_none()
            });
            is_described && self.constant(&property) == Some(false)
                || !is_described && is_closed && !patterns.map(|(source, _)| source).any(is_matched)
                || is_refused
        })
    }

    /// Whether a subschema says nothing but which types it accepts.
    pub fn is_about_types(&self, place: &Place) -> bool {
        self.applied(place).iter().all(|place| {
            let keywords = self.schema(place).as_object().into_iter().flatten();
            let mut others = keywords.filter(|(name, value)| {
                let is_known = matches!(table::role(name), Role::Types | Role::Reference | Role::All);
                !is_known && self.vocabulary.asserts(name, value)
            });
            let types = self.schema(place).get("type").map(type_names).unwrap_or_default();
            // Which numbers are integers is more than a type.
            others.next().is_none() && !types.iter().any(|ty| ty == "integer") && !self.is_replaced(place)
        })
    }

    /// Whether a subschema stands there at all.
    pub fn is_there(&self, place: &Place) -> bool {
        self.documents[place.document].schema.pointer(&place.pointer).is_some()
    }
}
