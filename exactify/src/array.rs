//! Arrays with assertions.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::check::{Check, Items};
use crate::count::Bounds;
use crate::json_type::JsonTypes;
use crate::refusal::Refusal;
use crate::{Exact, Raw};

/// A JSON array of `MIN` to `MAX` items (`minItems`, `maxItems`). Each item is a `V` (`items`).
///
/// ```
/// use exactify::Array;
///
/// type Pair = Array<bool, 1, 2>;
///
/// let mut pair: Pair = serde_json::from_str("[true]")?;
/// pair.try_push(false)?;
/// assert_eq!(pair.try_push(true).unwrap_err().to_string(), "3 items, at most 2");
/// assert_eq!(&pair[..], [true, false]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Array<V = Raw, const MIN: usize = 0, const MAX: usize = { usize::MAX }> {
    items: Vec<V>,
}

impl<V, const MIN: usize, const MAX: usize> Array<V, MIN, MAX> {
    /// Collects items. Each is converted to a `V`.
    ///
    /// # Errors
    ///
    /// At the first item that cannot be converted (`items`); if there are fewer than `MIN` or more than `MAX` items
    /// (`minItems`, `maxItems`).
    ///
    /// ```
    /// use exactify::{Array, Integer};
    ///
    /// let even = Array::<Integer, 0, 3>::try_from_iter((0..3).map(|number| 2 * number))?;
    /// assert_eq!(serde_json::to_string(&even)?, "[0,2,4]");
    /// let error = Array::<Integer>::try_from_iter(["1", "1.5"]).unwrap_err();
    /// assert_eq!(error.to_string(), "item 1: expected an integer, found `1.5`");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn try_from_iter<I>(items: I) -> Result<Self, Refusal>
    where
        I: IntoIterator<Item: TryInto<V, Error: fmt::Display>>,
    {
        converted(0, items)?.try_into()
    }

    /// Appends all items or, on error, none.
    ///
    /// # Errors
    ///
    /// At the first item that cannot be converted (`items`), which is named by its index in the array; if there would
    /// be more than `MAX` items (`maxItems`). The array is left unchanged.
    ///
    /// ```
    /// let mut flags: exactify::Array<bool, 1, 3> = [true].try_into()?;
    /// flags.try_extend([false, true])?;
    /// assert_eq!(flags.try_extend([false, false]).unwrap_err().to_string(), "5 items, at most 3");
    /// assert_eq!(flags[..], [true, false, true]);
    /// # Ok::<(), exactify::Refusal>(())
    /// ```
    pub fn try_extend<I>(&mut self, items: I) -> Result<(), Refusal>
    where
        I: IntoIterator<Item: TryInto<V, Error: fmt::Display>>,
    {
        let mut added = converted(self.len(), items)?;
        check::<MIN, MAX>(self.len() + added.len())?;
        self.items.append(&mut added);
        Ok(())
    }

    /// Appends an item.
    ///
    /// # Errors
    ///
    /// If there are already `MAX` items (`maxItems`).
    pub fn try_push(&mut self, item: V) -> Result<(), Refusal> {
        check::<MIN, MAX>(self.len() + 1)?;
        self.items.push(item);
        Ok(())
    }

    /// Removes the last item and returns it, or `None` if the array is empty.
    ///
    /// # Errors
    ///
    /// If there are only `MIN` items (`minItems`).
    ///
    /// ```
    /// let mut flags: exactify::Array<bool, 1> = serde_json::from_str("[true, false]")?;
    /// assert_eq!(flags.try_pop()?, Some(false));
    /// assert_eq!(flags.try_pop().unwrap_err().keyword(), "minItems");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn try_pop(&mut self) -> Result<Option<V>, Refusal> {
        if !self.is_empty() {
            check::<MIN, MAX>(self.len() - 1)?;
        }
        Ok(self.items.pop())
    }

    /// Returns the items as a mutable slice.
    pub fn as_mut_slice(&mut self) -> &mut [V] {
        &mut self.items
    }
}

/// Converts items, the first of which has the index `start`. Stops at the first that is refused.
pub(crate) fn converted<V, I>(start: usize, items: I) -> Result<Vec<V>, Refusal>
where
    I: IntoIterator<Item: TryInto<V, Error: fmt::Display>>,
{
    let convert = |(index, item): (usize, I::Item)| {
        item.try_into()
            .map_err(|error| Refusal::new("items", format_args!("item {}: {error}", start + index)))
    };
    items.into_iter().enumerate().map(convert).collect()
}

fn check<const MIN: usize, const MAX: usize>(found: usize) -> Result<(), Refusal> {
    Bounds::of_items(MIN, MAX).check(found)
}

impl<V, const MAX: usize> Default for Array<V, 0, MAX> {
    fn default() -> Self {
        Array { items: Vec::new() }
    }
}

impl<V, const MIN: usize, const MAX: usize> Deref for Array<V, MIN, MAX> {
    type Target = [V];

    fn deref(&self) -> &[V] {
        &self.items
    }
}

/// A slice: items can be changed in place, but none added or removed.
impl<V, const MIN: usize, const MAX: usize> DerefMut for Array<V, MIN, MAX> {
    fn deref_mut(&mut self) -> &mut [V] {
        &mut self.items
    }
}

impl<V, const MIN: usize, const MAX: usize> AsRef<[V]> for Array<V, MIN, MAX> {
    fn as_ref(&self) -> &[V] {
        &self.items
    }
}

impl<V, const MIN: usize, const MAX: usize> AsMut<[V]> for Array<V, MIN, MAX> {
    fn as_mut(&mut self) -> &mut [V] {
        &mut self.items
    }
}

impl<V, const MIN: usize, const MAX: usize> TryFrom<Vec<V>> for Array<V, MIN, MAX> {
    type Error = Refusal;

    fn try_from(items: Vec<V>) -> Result<Self, Refusal> {
        check::<MIN, MAX>(items.len())?;
        Ok(Array { items })
    }
}

impl<V, A, const N: usize, const MIN: usize, const MAX: usize> TryFrom<[A; N]> for Array<V, MIN, MAX>
where
    A: TryInto<V, Error: fmt::Display>,
{
    type Error = Refusal;

    fn try_from(items: [A; N]) -> Result<Self, Refusal> {
        check::<MIN, MAX>(N)?;
        Self::try_from_iter(items)
    }
}

impl<V, const MIN: usize, const MAX: usize> From<Array<V, MIN, MAX>> for Vec<V> {
    fn from(array: Array<V, MIN, MAX>) -> Vec<V> {
        array.items
    }
}

impl<V, const MIN: usize, const MAX: usize> IntoIterator for Array<V, MIN, MAX> {
    type Item = V;
    type IntoIter = std::vec::IntoIter<V>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, V, const MIN: usize, const MAX: usize> IntoIterator for &'a Array<V, MIN, MAX> {
    type Item = &'a V;
    type IntoIter = std::slice::Iter<'a, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<'a, V, const MIN: usize, const MAX: usize> IntoIterator for &'a mut Array<V, MIN, MAX> {
    type Item = &'a mut V;
    type IntoIter = std::slice::IterMut<'a, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter_mut()
    }
}

impl<V: fmt::Debug, const MIN: usize, const MAX: usize> fmt::Debug for Array<V, MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.items).finish()
    }
}

impl<V: Serialize, const MIN: usize, const MAX: usize> Serialize for Array<V, MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.items)
    }
}

impl<'de, V: Deserialize<'de>, const MIN: usize, const MAX: usize> Deserialize<'de> for Array<V, MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ArrayVisitor(PhantomData))
    }
}

struct ArrayVisitor<V, const MIN: usize, const MAX: usize>(PhantomData<V>);

impl<'de, V: Deserialize<'de>, const MIN: usize, const MAX: usize> Visitor<'de> for ArrayVisitor<V, MIN, MAX> {
    type Value = Array<V, MIN, MAX>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    /// Stops at the first item too many, without reading the rest.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while items.len() < MAX {
            match seq.next_element()? {
                Some(item) => items.push(item),
                None => break,
            }
        }
        if items.len() == MAX && seq.next_element::<de::IgnoredAny>()?.is_some() {
            check::<MIN, MAX>(MAX + 1).map_err(de::Error::custom)?;
        }
        check::<MIN, MAX>(items.len()).map_err(de::Error::custom)?;
        Ok(Array { items })
    }
}

impl<V: Exact, const MIN: usize, const MAX: usize> Exact for Array<V, MIN, MAX> {
    const CHECK: &'static Check = &Check {
        types: JsonTypes::ARRAY,
        array: &Items {
            rest: Some(V::CHECK),
            min: MIN,
            max: MAX,
            ..Items::ANY
        },
        ..Check::ANY
    };

    fn has_unknown(&self) -> bool {
        self.iter().any(V::has_unknown)
    }
}
