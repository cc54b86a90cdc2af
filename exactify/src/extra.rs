use std::collections::btree_map::{self, BTreeMap};
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, MapAccess};
use serde::ser::{Serialize, SerializeMap};

use crate::excerpt::Excerpt;
use crate::object::{Class, Name, Properties, Unknown};
use crate::text::{self, Refusal};
use crate::{Exact, Raw};

/// The properties of an object that its schema allows but does not name (`additionalProperties`).
///
/// `T` is the generated type whose properties these are, so a name that `T` already has cannot get in; `V` is what the
/// schema says of their values, by default nothing at all: [`Raw`] text, kept byte for byte. Ordered by name, so that
/// equal values are written as equal texts.
///
/// ```
/// use exactify::{object::Properties, Extra, Raw};
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
pub struct Extra<T, V = Raw> {
    /// On the heap, since most objects have none: a map in place makes every value larger to move and longer to drop.
    entries: Option<Box<Entries<V>>>,
    of: PhantomData<fn() -> T>,
}

type Entries<V> = BTreeMap<Box<str>, V>;

impl<T: Properties, V> Extra<T, V> {
    /// No properties.
    pub const fn new() -> Self {
        Extra {
            entries: None,
            of: PhantomData,
        }
    }

    /// Adds a property, or replaces its value and returns the one that it had.
    ///
    /// # Errors
    ///
    /// If `T` has a property of this name, or if the schema's `propertyNames`, or `patternProperties` with
    /// `additionalProperties`, refuse it.
    pub fn try_insert(&mut self, name: impl Into<Box<str>>, value: V) -> Result<Option<V>, Refusal>
    where
        V: Exact,
    {
        let name = name.into();
        if T::NAMES.contains(&&*name) {
            return Err(Refusal::new(
                "properties",
                format!("{} is a property of its own", Excerpt(&name)),
            ));
        }
        text::check(&name, T::NAME_RULES)?;
        match T::class(&name) {
            Class::Other | Class::Named => {}
            Class::Checked(check) => value.as_raw().map_or(Ok(()), check)?,
            Class::Refused => {
                return Err(Refusal::new(
                    "additionalProperties",
                    Unknown::of::<T>(&name).to_string(),
                ))
            }
        }
        Ok(self.entries.get_or_insert_default().insert(name, value))
    }

    /// Reads the value of the unknown property `name` from `map`; for generated code.
    ///
    /// # Errors
    ///
    /// If the property was there before, if `propertyNames` refuses its name, or `V` its value.
    pub fn read<'de, A>(&mut self, name: Name<'de>, map: &mut A) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
        V: Exact,
    {
        if self.get(name.as_str()).is_some() {
            return Err(name.repeated());
        }
        text::check(name.as_str(), T::NAME_RULES)
            .map_err(|refusal| de::Error::custom(format_args!("property name {name}: {refusal}")))?;
        let class = T::class(name.as_str());
        if let Class::Refused = class {
            return Err(name.unknown(T::NAMES));
        }
        let value: V = map.next_value()?;
        if let (Class::Checked(check), Some(raw)) = (class, value.as_raw()) {
            check(raw).map_err(|refusal| de::Error::custom(format_args!("property {name}: {refusal}")))?;
        }
        self.entries
            .get_or_insert_default()
            .insert(name.into_boxed_str(), value);
        Ok(())
    }
}

impl<T: Properties, V> Extra<T, V> {
    /// Whether there is a property that no keyword names, not by a pattern either; for generated code.
    pub fn has_unknown(&self) -> bool {
        self.iter().any(|(name, _)| matches!(T::class(name), Class::Other))
    }
}

impl<T, V> Extra<T, V> {
    /// The value of a property.
    pub fn get(&self, name: &str) -> Option<&V> {
        self.entries.as_ref()?.get(name)
    }

    /// Takes a property out.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        self.entries.as_mut()?.remove(name)
    }

    /// How many properties there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.entries.as_ref().map_or(0, |entries| entries.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Names and values, in the order of the names.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &V)> + DoubleEndedIterator {
        let entries = self.entries.as_deref().map(BTreeMap::iter).unwrap_or_default();
        entries.map(|(name, value)| (&**name, value))
    }

    /// Writes every property into `map`; for generated code.
    ///
    /// # Errors
    ///
    /// What the writer answers.
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

impl<T, V> IntoIterator for Extra<T, V> {
    type Item = (Box<str>, V);
    type IntoIter = btree_map::IntoIter<Box<str>, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.map_or_else(BTreeMap::new, |entries| *entries).into_iter()
    }
}

// Written out, as derived impls would ask the same of `T`, of which there is never a value.

impl<T, V: Clone> Clone for Extra<T, V> {
    fn clone(&self) -> Self {
        Extra {
            entries: self.entries.clone(),
            of: PhantomData,
        }
    }
}

impl<T, V> Default for Extra<T, V> {
    fn default() -> Self {
        Extra {
            entries: None,
            of: PhantomData,
        }
    }
}

impl<T, V: PartialEq> PartialEq for Extra<T, V> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<T, V: Eq> Eq for Extra<T, V> {}

impl<T, V: fmt::Debug> fmt::Debug for Extra<T, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
