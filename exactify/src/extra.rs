use std::collections::btree_map::{self, BTreeMap};
use std::fmt;
use std::iter;
use std::marker::PhantomData;
use std::ops::Index;

use serde::de::{self, MapAccess};
use serde::ser::{Serialize, SerializeMap};

use crate::__private::object::{Class, Name, Properties, Unknown};
use crate::__private::text;
use crate::excerpt::Excerpt;
use crate::refusal::Refusal;
use crate::{Exact, Raw};

/// The properties of an object that its schema allows but does not name (`additionalProperties`, `patternProperties`).
///
/// `T` is the generated type that has these properties; the name of one of its fields is refused. `V` is the type of
/// the values. Without assertions on them it is [`Raw`], which keeps the text byte for byte. A type may have several maps,
/// one for the properties whose names match some patterns: `MAP` is the number of this one, and the name of a property
/// that another one holds is refused. The properties are sorted by name, so that equal values are written as equal texts.
/// To change a value, insert another one: a schema may constrain the values of some names only.
///
/// ```
/// use exactify::{__private::object::Properties, Extra, Raw};
///
/// struct Point;
/// impl Properties for Point {
///     const NAMES: &'static [&'static str] = &["x", "y"];
/// }
///
/// let mut extra = Extra::<Point>::new();
/// extra.try_insert("z", "1.50".parse::<Raw>()?)?;
/// assert_eq!(extra.get("z").map(Raw::get), Some("1.50"));
///
/// let error = extra.try_insert("x", "1".parse::<Raw>()?).unwrap_err();
/// assert_eq!(error.to_string(), "`x` is a property of its own");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Extra<T, V = Raw, const MAP: usize = 0> {
    /// Boxed, since most objects have none: an inline map would make every value larger to move and slower to drop.
    entries: Option<Box<Entries<V>>>,
    of: PhantomData<fn() -> T>,
}

type Entries<V> = BTreeMap<Box<str>, V>;

type Iter<'a, V> = iter::Map<btree_map::Iter<'a, Box<str>, V>, fn((&'a Box<str>, &'a V)) -> (&'a str, &'a V)>;

impl<T: Properties, V, const MAP: usize> Extra<T, V, MAP> {
    /// Creates an `Extra` without properties.
    pub const fn new() -> Self {
        Extra {
            entries: None,
            of: PhantomData,
        }
    }

    /// Inserts a property. If it was there before, its value is replaced and the old one returned.
    ///
    /// # Errors
    ///
    /// If `T` has a field or another map for this name, or if the schema's `propertyNames`, `patternProperties` or
    /// `additionalProperties` refuse the property.
    pub fn try_insert(&mut self, name: impl Into<Box<str>>, value: V) -> Result<Option<V>, Refusal>
    where
        V: Exact,
    {
        let name = name.into();
        if T::NAMES.contains(&&*name) {
            let message = format_args!("{} is a property of its own", Excerpt(&name));
            return Err(Refusal::new("properties", message));
        }
        text::check(&name, T::NAME_RULES)?;
        let class = T::class(&name);
        match class.map() {
            Some(map) if map == MAP => class.check(&value)?,
            Some(_) => {
                let message = format_args!("{} belongs in another map of its object", Excerpt(&name));
                return Err(Refusal::new("patternProperties", message));
            }
            None => return Err(Refusal::new("additionalProperties", Unknown::of::<T>(&name))),
        }
        Ok(self.entries.get_or_insert_default().insert(name, value))
    }

    /// Collects properties. Each value is converted to a `V`.
    ///
    /// # Errors
    ///
    /// At the first property that [`try_insert`](Extra::try_insert) refuses, whose value cannot be converted, or whose
    /// name was given before.
    ///
    /// ```
    /// use exactify::{__private::object::Properties, Extra, Integer};
    ///
    /// struct Point;
    /// impl Properties for Point {
    ///     const NAMES: &'static [&'static str] = &["x", "y"];
    /// }
    ///
    /// let extra = Extra::<Point, Integer>::try_from_iter([("z", 1), ("t", 2)])?;
    /// assert!(extra.keys().eq(["t", "z"]));
    /// assert_eq!(extra["z"].to_string(), "1");
    /// let error = Extra::<Point, Integer>::try_from_iter([("z", 1), ("x", 2)]).unwrap_err();
    /// assert_eq!(error.to_string(), "`x` is a property of its own");
    /// # Ok::<(), exactify::Refusal>(())
    /// ```
    pub fn try_from_iter<I, N, A>(properties: I) -> Result<Self, Refusal>
    where
        I: IntoIterator<Item = (N, A)>,
        N: Into<Box<str>>,
        A: TryInto<V, Error: fmt::Display>,
        V: Exact,
    {
        let mut extra = Extra::new();
        for (name, value) in properties {
            let name = name.into();
            if extra.contains_key(&name) {
                let message = format_args!("duplicate property {}", Excerpt(&name));
                return Err(Refusal::new("", message));
            }
            let value = value
                .try_into()
                .map_err(|error| Refusal::new("additionalProperties", format_args!("{}: {error}", Excerpt(&name))))?;
            extra.try_insert(name, value)?;
        }
        Ok(extra)
    }

    /// Inserts all properties or, on error, none. A property that is already there gets the new value.
    ///
    /// # Errors
    ///
    /// Same as [`try_from_iter`](Extra::try_from_iter). The properties are left unchanged.
    pub fn try_extend<I, N, A>(&mut self, properties: I) -> Result<(), Refusal>
    where
        I: IntoIterator<Item = (N, A)>,
        N: Into<Box<str>>,
        A: TryInto<V, Error: fmt::Display>,
        V: Exact,
    {
        let added = Self::try_from_iter(properties)?;
        if let Some(mut added) = added.entries {
            self.entries.get_or_insert_default().append(&mut added);
        }
        Ok(())
    }

    /// Reads the value of the unknown property `name` from `map`; for generated code.
    ///
    /// # Errors
    ///
    /// If the property was there before, the schema allows no property of this name here, or `V` refuses its value.
    pub fn read<'de, A>(&mut self, name: Name<'de>, map: &mut A) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
        V: Exact,
    {
        let class = T::class(name.as_str());
        self.read_of(class, name, map)
    }

    /// The same for a name whose class is known.
    ///
    /// # Errors
    ///
    /// As [`read`](Extra::read).
    pub fn read_of<'de, A>(&mut self, class: Class, name: Name<'de>, map: &mut A) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
        V: Exact,
    {
        if self.get(name.as_str()).is_some() {
            return Err(name.repeated());
        }
        text::check(name.as_str(), T::NAME_RULES)
            .map_err(|refusal| de::Error::custom(format_args!("property name {name}: {refusal}")))?;
        if class.map() != Some(MAP) {
            return Err(name.unknown(T::NAMES));
        }
        let value: V = map.next_value()?;
        class
            .check(&value)
            .map_err(|refusal| de::Error::custom(format_args!("property {name}: {refusal}")))?;
        self.entries
            .get_or_insert_default()
            .insert(name.into_boxed_str(), value);
        Ok(())
    }
}

impl<T: Properties, V, const MAP: usize> Extra<T, V, MAP> {
    /// Returns whether there is a property that neither `properties` nor `patternProperties` covers; for generated
    /// code.
    pub fn has_unknown(&self) -> bool {
        self.iter().any(|(name, _)| matches!(T::class(name), Class::Other))
    }
}

impl<T, V, const MAP: usize> Extra<T, V, MAP> {
    /// Returns the value of a property.
    pub fn get(&self, name: &str) -> Option<&V> {
        self.entries.as_ref()?.get(name)
    }

    /// Returns whether there is a property with this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Removes a property and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        self.entries.as_mut()?.remove(name)
    }

    /// Returns the number of properties.
    #[inline]
    pub fn len(&self) -> usize {
        self.entries.as_ref().map_or(0, |entries| entries.len())
    }

    /// Returns whether there are no properties.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Iterates over names and values, sorted by name.
    pub fn iter(&self) -> Iter<'_, V> {
        let entries = self.entries.as_deref().map(BTreeMap::iter).unwrap_or_default();
        entries.map(|(name, value)| (name, value))
    }

    /// Iterates over the names, sorted.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator {
        self.iter().map(|(name, _)| name)
    }

    /// Iterates over the values, sorted by name.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> + DoubleEndedIterator {
        self.iter().map(|(_, value)| value)
    }

    /// Serializes every property into `map`; for generated code.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    pub fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>
    where
        V: Serialize,
    {
        let Some(entries) = &self.entries else {
            return Ok(());
        };
        entries
            .iter()
            .try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

impl<T, V, const MAP: usize> IntoIterator for Extra<T, V, MAP> {
    type Item = (Box<str>, V);
    type IntoIter = btree_map::IntoIter<Box<str>, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.map_or_else(BTreeMap::new, |entries| *entries).into_iter()
    }
}

impl<'a, T, V, const MAP: usize> IntoIterator for &'a Extra<T, V, MAP> {
    type Item = (&'a str, &'a V);
    type IntoIter = Iter<'a, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Returns the value of a property, like the `Index` impl of [`BTreeMap`].
///
/// # Panics
///
/// If there is no property with this name. [`Extra::get`] returns `None` instead.
impl<T, V, const MAP: usize> Index<&str> for Extra<T, V, MAP> {
    type Output = V;

    #[track_caller]
    fn index(&self, name: &str) -> &V {
        match self.get(name) {
            Some(value) => value,
            None => panic!("no property {}", Excerpt(name)),
        }
    }
}

// Not derived, since derived impls would require the same traits of `T`, which is only a marker.

impl<T, V: Clone, const MAP: usize> Clone for Extra<T, V, MAP> {
    fn clone(&self) -> Self {
        Extra {
            entries: self.entries.clone(),
            of: PhantomData,
        }
    }
}

impl<T, V, const MAP: usize> Default for Extra<T, V, MAP> {
    fn default() -> Self {
        Extra {
            entries: None,
            of: PhantomData,
        }
    }
}

impl<T, V: PartialEq, const MAP: usize> PartialEq for Extra<T, V, MAP> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<T, V: Eq, const MAP: usize> Eq for Extra<T, V, MAP> {}

impl<T, V: fmt::Debug, const MAP: usize> fmt::Debug for Extra<T, V, MAP> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
