//! Objects whose property names are not fixed by the schema.

use std::borrow::Borrow;
use std::collections::btree_map::{self, BTreeMap};
use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;
use std::ops::Index;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::__private::object::{at_most, Name};
use crate::__private::text::{Rule, Text};
use crate::check::{Check, Object};
use crate::count::{Bounds, Noun};
use crate::excerpt::Excerpt;
use crate::json_type::JsonTypes;
use crate::refusal::Refusal;
use crate::{Exact, Raw};

/// A JSON object with `MIN` to `MAX` properties (`minProperties`, `maxProperties`), sorted by name. Each name is a `K`
/// (`propertyNames`), each value a `V` (`additionalProperties`).
///
/// ```
/// use exactify::Map;
///
/// type Flags = Map<String, bool, 0, 2>;
///
/// let mut flags: Flags = serde_json::from_str(r#"{"b": true, "a": false}"#)?;
/// assert_eq!(serde_json::to_string(&flags)?, r#"{"a":false,"b":true}"#);
///
/// let error = flags.try_insert("c".to_owned(), true).unwrap_err();
/// assert_eq!(error.to_string(), "3 properties, at most 2");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Map<K = String, V = Raw, const MIN: usize = 0, const MAX: usize = { usize::MAX }> {
    entries: BTreeMap<K, V>,
}

impl<K: Key, V, const MAX: usize> Map<K, V, 0, MAX> {
    /// Creates an empty map.
    pub const fn new() -> Self {
        Map {
            entries: BTreeMap::new(),
        }
    }
}

impl<K: Key, V, const MIN: usize, const MAX: usize> Map<K, V, MIN, MAX> {
    /// Collects properties. Each name is converted to a `K`, each value to a `V`.
    ///
    /// # Errors
    ///
    /// At the first name or value that cannot be converted (`propertyNames`, `additionalProperties`) and at the first
    /// name that was given before; if there are fewer than `MIN` or more than `MAX` properties (`minProperties`,
    /// `maxProperties`).
    ///
    /// ```
    /// use exactify::{Integer, Map};
    ///
    /// let sizes = Map::<String, Integer>::try_from_iter(["a", "bc"].map(|name| (name, name.len())))?;
    /// assert_eq!(serde_json::to_string(&sizes)?, r#"{"a":1,"bc":2}"#);
    /// let error = Map::<String, Integer>::try_from_iter([("a", "1"), ("a", "2")]).unwrap_err();
    /// assert_eq!(error.to_string(), "duplicate property `a`");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn try_from_iter<I, A, B>(properties: I) -> Result<Self, Refusal>
    where
        I: IntoIterator<Item = (A, B)>,
        A: TryInto<K, Error: fmt::Display>,
        B: TryInto<V, Error: fmt::Display>,
    {
        converted(properties)?.try_into()
    }

    /// Inserts all properties or, on error, none. A property that is already there gets the new value.
    ///
    /// # Errors
    ///
    /// At the first name or value that cannot be converted and at the first name that is given twice; if there would be
    /// more than `MAX` properties (`maxProperties`). The map is left unchanged.
    ///
    /// ```
    /// let mut flags: exactify::Map<String, bool, 0, 2> = [("a", true)].try_into()?;
    /// flags.try_extend([("a", false), ("b", true)])?;
    /// assert_eq!(flags.try_extend([("c", true)]).unwrap_err().to_string(), "3 properties, at most 2");
    /// assert_eq!((flags["a"], flags.len()), (false, 2));
    /// # Ok::<(), exactify::Refusal>(())
    /// ```
    pub fn try_extend<I, A, B>(&mut self, properties: I) -> Result<(), Refusal>
    where
        I: IntoIterator<Item = (A, B)>,
        A: TryInto<K, Error: fmt::Display>,
        B: TryInto<V, Error: fmt::Display>,
    {
        let mut added: BTreeMap<K, V> = converted(properties)?;
        let more = added.keys().filter(|name| !self.contains_key((*name).borrow())).count();
        count(self.len() + more, MIN, MAX)?;
        self.entries.append(&mut added);
        Ok(())
    }

    /// Inserts a property. If it was there before, its value is replaced and the old one returned.
    ///
    /// # Errors
    ///
    /// If there are already `MAX` other properties (`maxProperties`).
    pub fn try_insert(&mut self, name: K, value: V) -> Result<Option<V>, Refusal> {
        if !self.contains_key(name.borrow()) {
            count(self.len() + 1, MIN, MAX)?;
        }
        Ok(self.entries.insert(name, value))
    }

    /// Removes a property and returns its value.
    ///
    /// # Errors
    ///
    /// If the property is there, but there are only `MIN` (`minProperties`).
    ///
    /// ```
    /// let mut rates: exactify::Map<String, bool, 1> = serde_json::from_str(r#"{"a": true, "b": false}"#)?;
    /// assert_eq!(rates.try_remove("a")?, Some(true));
    /// assert_eq!(rates.try_remove("c")?, None);
    /// assert_eq!(rates.try_remove("b").unwrap_err().to_string(), "0 properties, at least 1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn try_remove(&mut self, name: &str) -> Result<Option<V>, Refusal> {
        if self.contains_key(name) {
            count(self.len() - 1, MIN, MAX)?;
        }
        Ok(self.entries.remove(name))
    }

    /// Returns the value of a property.
    pub fn get(&self, name: &str) -> Option<&V> {
        self.entries.get(name)
    }

    /// Returns a mutable reference to the value of a property.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut V> {
        self.entries.get_mut(name)
    }

    /// Returns whether there is a property with this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.entries.contains_key(name)
    }

    /// Returns the number of properties.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there are no properties.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Iterates over names and values, sorted by name.
    pub fn iter(&self) -> btree_map::Iter<'_, K, V> {
        self.entries.iter()
    }

    /// Iterates over the names, sorted.
    pub fn keys(&self) -> btree_map::Keys<'_, K, V> {
        self.entries.keys()
    }

    /// Iterates over the values, sorted by name.
    pub fn values(&self) -> btree_map::Values<'_, K, V> {
        self.entries.values()
    }

    /// Iterates over names and mutable values, sorted by name.
    pub fn iter_mut(&mut self) -> btree_map::IterMut<'_, K, V> {
        self.entries.iter_mut()
    }

    /// Iterates over mutable values, sorted by name.
    pub fn values_mut(&mut self) -> btree_map::ValuesMut<'_, K, V> {
        self.entries.values_mut()
    }
}

/// A type for property names: `String`, or a type generated from `propertyNames`.
pub trait Key: Ord + Borrow<str> + FromStr<Err: fmt::Display> + TryFrom<String, Error: fmt::Display> {
    /// The rules for the names.
    const RULES: &'static [Rule];
}

impl Key for String {
    const RULES: &'static [Rule] = &[];
}

impl<T: Text + Ord + Borrow<str>> Key for T {
    const RULES: &'static [Rule] = T::RULES;
}

/// Checks the number of properties against both bounds.
fn count(found: usize, min: usize, max: usize) -> Result<(), Refusal> {
    Bounds::of_properties(min, max, Noun::PROPERTIES).check(found)
}

/// Converts names and values. Stops at the first that is refused and at the first name given twice.
fn converted<K, V, A, B>(properties: impl IntoIterator<Item = (A, B)>) -> Result<BTreeMap<K, V>, Refusal>
where
    K: Key,
    A: TryInto<K, Error: fmt::Display>,
    B: TryInto<V, Error: fmt::Display>,
{
    let mut entries = BTreeMap::new();
    for (name, value) in properties {
        let name: K = name.try_into().map_err(|error| Refusal::new("propertyNames", error))?;
        let value = value.try_into().map_err(|error| {
            Refusal::new(
                "additionalProperties",
                format_args!("{}: {error}", Excerpt(name.borrow())),
            )
        })?;
        if entries.contains_key::<str>(name.borrow()) {
            let message = format_args!("duplicate property {}", Excerpt(name.borrow()));
            return Err(Refusal::new("", message));
        }
        entries.insert(name, value);
    }
    Ok(entries)
}

impl<K: Key, V, const MIN: usize, const MAX: usize> TryFrom<BTreeMap<K, V>> for Map<K, V, MIN, MAX> {
    type Error = Refusal;

    fn try_from(entries: BTreeMap<K, V>) -> Result<Self, Refusal> {
        count(entries.len(), MIN, MAX)?;
        Ok(Map { entries })
    }
}

impl<K, V, A, B, const N: usize, const MIN: usize, const MAX: usize> TryFrom<[(A, B); N]> for Map<K, V, MIN, MAX>
where
    K: Key,
    A: TryInto<K, Error: fmt::Display>,
    B: TryInto<V, Error: fmt::Display>,
{
    type Error = Refusal;

    fn try_from(pairs: [(A, B); N]) -> Result<Self, Refusal> {
        Self::try_from_iter(pairs)
    }
}

impl<K: Key, V, S, const MIN: usize, const MAX: usize> TryFrom<HashMap<K, V, S>> for Map<K, V, MIN, MAX> {
    type Error = Refusal;

    fn try_from(entries: HashMap<K, V, S>) -> Result<Self, Refusal> {
        BTreeMap::from_iter(entries).try_into()
    }
}

/// Returns the value of a property, like the `Index` impl of [`BTreeMap`].
///
/// # Panics
///
/// If there is no property with this name. [`Map::get`] returns `None` instead.
impl<K: Key, V, const MIN: usize, const MAX: usize> Index<&str> for Map<K, V, MIN, MAX> {
    type Output = V;

    #[track_caller]
    fn index(&self, name: &str) -> &V {
        match self.get(name) {
            Some(value) => value,
            None => panic!("no property {}", Excerpt(name)),
        }
    }
}

impl<K: Eq + Hash, V, S, const MIN: usize, const MAX: usize> From<Map<K, V, MIN, MAX>> for HashMap<K, V, S>
where
    S: BuildHasher + Default,
{
    fn from(map: Map<K, V, MIN, MAX>) -> HashMap<K, V, S> {
        map.entries.into_iter().collect()
    }
}

impl<K, V, const MIN: usize, const MAX: usize> From<Map<K, V, MIN, MAX>> for BTreeMap<K, V> {
    fn from(map: Map<K, V, MIN, MAX>) -> BTreeMap<K, V> {
        map.entries
    }
}

impl<K: Key, V, const MAX: usize> Default for Map<K, V, 0, MAX> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: fmt::Debug, V: fmt::Debug, const MIN: usize, const MAX: usize> fmt::Debug for Map<K, V, MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.entries).finish()
    }
}

impl<K, V, const MIN: usize, const MAX: usize> IntoIterator for Map<K, V, MIN, MAX> {
    type Item = (K, V);
    type IntoIter = btree_map::IntoIter<K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, K, V, const MIN: usize, const MAX: usize> IntoIterator for &'a Map<K, V, MIN, MAX> {
    type Item = (&'a K, &'a V);
    type IntoIter = btree_map::Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl<'a, K, V, const MIN: usize, const MAX: usize> IntoIterator for &'a mut Map<K, V, MIN, MAX> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = btree_map::IterMut<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter_mut()
    }
}

impl<K: Serialize, V: Serialize, const MIN: usize, const MAX: usize> Serialize for Map<K, V, MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(&self.entries)
    }
}

impl<'de, K: Key, V: Deserialize<'de>, const MIN: usize, const MAX: usize> Deserialize<'de> for Map<K, V, MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

struct MapVisitor<K, V, const MIN: usize, const MAX: usize>(PhantomData<(K, V)>);

impl<'de, K, V, const MIN: usize, const MAX: usize> Visitor<'de> for MapVisitor<K, V, MIN, MAX>
where
    K: Key,
    V: Deserialize<'de>,
{
    type Value = Map<K, V, MIN, MAX>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(name) = map.next_key::<Name<'de>>()? {
            let count = entries.len() + 1;
            let btree_map::Entry::Vacant(entry) = entries.entry(key(&name)?) else {
                return Err(name.repeated());
            };
            at_most(count, MAX)?;
            entry.insert(map.next_value()?);
        }
        Map::try_from(entries).map_err(de::Error::custom)
    }
}

fn key<K: Key, E: de::Error>(name: &Name<'_>) -> Result<K, E> {
    let key = name.as_str().parse();
    key.map_err(|refusal| E::custom(format_args!("property name {name}: {refusal}")))
}

impl<K: Key, V: Exact, const MIN: usize, const MAX: usize> Exact for Map<K, V, MIN, MAX> {
    const CHECK: &'static Check = &Check {
        name: "object",
        types: JsonTypes::OBJECT,
        object: &Object {
            additional: Some(V::CHECK),
            names: Some(&Check {
                strings: K::RULES,
                ..Check::ANY
            }),
            min: MIN,
            max: MAX,
            ..Object::ANY
        },
        ..Check::ANY
    };

    fn has_unknown(&self) -> bool {
        self.values().any(V::has_unknown)
    }
}
