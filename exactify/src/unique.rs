//! Arrays in which no two items are equal: `uniqueItems`.

use std::fmt;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::array::{self, Array};
use crate::canonical;
use crate::check::{Check, Items};
use crate::json::{self, Json};
use crate::json_type::JsonTypes;
use crate::refusal::Refusal;
use crate::{Exact, Raw};

/// A JSON array of `MIN` to `MAX` items, no two of which are equal (`uniqueItems`; JSON Schema validation 2020-12,
/// section 6.4.3). Each item is a `V`.
///
/// Equality is that of JSON Schema (core, section 4.2.2): `1` equals `1.0`, `"a"` equals `"\u0061"`, and the order of
/// an object's properties does not matter, at any depth. Numbers of any size are compared exactly. The check takes
/// O(*n* log *k*) time for a text of length *n* with *k* items, whatever the items are. An array inside another one is
/// checked again as part of the outer one.
///
/// Items cannot be changed in place, since a change could make two of them equal. Convert the array to a `Vec`, change
/// that, and convert it back.
///
/// ```
/// use exactify::{Raw, UniqueArray};
///
/// type Tags = UniqueArray<String, 0, 3>;
///
/// let mut tags: Tags = serde_json::from_str(r#"["a", "b"]"#)?;
/// assert_eq!(tags.try_push("a".to_owned()).unwrap_err().to_string(), "items 0 and 2 are equal");
/// tags.try_push("c".to_owned())?;
/// assert_eq!(tags.len(), 3);
///
/// let equal = r#"[{"a": 1, "b": "x"}, {"b": "\u0078", "a": 1.0}]"#;
/// let report = exactify::from_str::<UniqueArray<Raw>>(equal).unwrap_err();
/// assert_eq!(report.to_string(), "items 0 and 1 are equal (line 1, column 1)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UniqueArray<V = Raw, const MIN: usize = 0, const MAX: usize = { usize::MAX }> {
    items: Array<V, MIN, MAX>,
}

impl<V, const MIN: usize, const MAX: usize> UniqueArray<V, MIN, MAX> {
    /// Collects items. Each is converted to a `V`.
    ///
    /// # Errors
    ///
    /// Same as [`Array::try_from_iter`]; also if two items are equal (`uniqueItems`).
    ///
    /// ```
    /// use exactify::{Integer, UniqueArray};
    ///
    /// let error = UniqueArray::<Integer>::try_from_iter(["1", "2", "1.0"]).unwrap_err();
    /// assert_eq!(error.to_string(), "items 0 and 2 are equal");
    /// ```
    pub fn try_from_iter<I>(items: I) -> Result<Self, Refusal>
    where
        I: IntoIterator<Item: TryInto<V, Error: fmt::Display>>,
        V: Serialize,
    {
        Array::try_from_iter(items)?.try_into()
    }

    /// Appends all items or, on error, none. Compares all items once.
    ///
    /// # Errors
    ///
    /// Same as [`Array::try_extend`]; also if two items would be equal (`uniqueItems`). The array is left unchanged.
    ///
    /// ```
    /// let mut tags: exactify::UniqueArray<String> = ["a"].try_into()?;
    /// tags.try_extend(["b", "c"])?;
    /// assert_eq!(tags.try_extend(["d", "b"]).unwrap_err().to_string(), "items 1 and 4 are equal");
    /// assert_eq!(tags[..], ["a", "b", "c"]);
    /// # Ok::<(), exactify::Refusal>(())
    /// ```
    pub fn try_extend<I>(&mut self, items: I) -> Result<(), Refusal>
    where
        I: IntoIterator<Item: TryInto<V, Error: fmt::Display>>,
        V: Serialize,
    {
        let added = array::converted(self.len(), items)?;
        check(&self.iter().chain(&added).collect::<Vec<&V>>())?;
        self.items.try_extend(added)
    }

    /// Appends an item, which is compared with every other. For many items, use [`try_extend`](Self::try_extend).
    ///
    /// # Errors
    ///
    /// If the array has an equal item (`uniqueItems`) or already has `MAX` items (`maxItems`).
    pub fn try_push(&mut self, item: V) -> Result<(), Refusal>
    where
        V: Serialize,
    {
        check(&self.iter().chain([&item]).collect::<Vec<&V>>())?;
        self.items.try_push(item)
    }

    /// Removes the last item and returns it, or `None` if the array is empty.
    ///
    /// # Errors
    ///
    /// If there are only `MIN` items (`minItems`).
    pub fn try_pop(&mut self) -> Result<Option<V>, Refusal> {
        self.items.try_pop()
    }
}

/// Checks that a value serializes to an array without equal items; for generated code.
///
/// # Errors
///
/// At the first pair of equal items (`uniqueItems`); if the items cannot be written as JSON.
///
/// ```
/// assert!(exactify::__private::no_equal_items(&[1, 2, 3]).is_ok());
/// let refusal = exactify::__private::no_equal_items(&[1.0, 2.0, 1.0]).unwrap_err();
/// assert_eq!(refusal.to_string(), "items 0 and 2 are equal");
/// ```
pub fn check<T: Serialize + ?Sized>(array: &T) -> Result<(), Refusal> {
    let unwritten = |error: serde_json::Error| Refusal::new("", error);
    let text = serde_json::to_string(array).map_err(unwritten)?;
    let nodes = json::nodes(&text).unwrap_or_default();
    match canonical::first_equal(Json::new(&nodes).items().map(Json::get)) {
        Some(pair) => Err(Refusal::new("uniqueItems", pair)),
        None => Ok(()),
    }
}

impl<V, const MAX: usize> Default for UniqueArray<V, 0, MAX> {
    fn default() -> Self {
        UniqueArray {
            items: Array::default(),
        }
    }
}

impl<V, const MIN: usize, const MAX: usize> Deref for UniqueArray<V, MIN, MAX> {
    type Target = [V];

    fn deref(&self) -> &[V] {
        &self.items
    }
}

impl<V, const MIN: usize, const MAX: usize> AsRef<[V]> for UniqueArray<V, MIN, MAX> {
    fn as_ref(&self) -> &[V] {
        &self.items
    }
}

impl<V: Serialize, const MIN: usize, const MAX: usize> TryFrom<Array<V, MIN, MAX>> for UniqueArray<V, MIN, MAX> {
    type Error = Refusal;

    fn try_from(items: Array<V, MIN, MAX>) -> Result<Self, Refusal> {
        if items.len() > 1 {
            check(&items)?;
        }
        Ok(UniqueArray { items })
    }
}

impl<V: Serialize, const MIN: usize, const MAX: usize> TryFrom<Vec<V>> for UniqueArray<V, MIN, MAX> {
    type Error = Refusal;

    fn try_from(items: Vec<V>) -> Result<Self, Refusal> {
        Array::try_from(items)?.try_into()
    }
}

impl<V, A, const N: usize, const MIN: usize, const MAX: usize> TryFrom<[A; N]> for UniqueArray<V, MIN, MAX>
where
    V: Serialize,
    A: TryInto<V, Error: fmt::Display>,
{
    type Error = Refusal;

    fn try_from(items: [A; N]) -> Result<Self, Refusal> {
        Array::try_from(items)?.try_into()
    }
}

impl<V, const MIN: usize, const MAX: usize> From<UniqueArray<V, MIN, MAX>> for Vec<V> {
    fn from(array: UniqueArray<V, MIN, MAX>) -> Vec<V> {
        array.items.into()
    }
}

impl<V, const MIN: usize, const MAX: usize> IntoIterator for UniqueArray<V, MIN, MAX> {
    type Item = V;
    type IntoIter = std::vec::IntoIter<V>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, V, const MIN: usize, const MAX: usize> IntoIterator for &'a UniqueArray<V, MIN, MAX> {
    type Item = &'a V;
    type IntoIter = std::slice::Iter<'a, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<V: fmt::Debug, const MIN: usize, const MAX: usize> fmt::Debug for UniqueArray<V, MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}

impl<V: Serialize, const MIN: usize, const MAX: usize> Serialize for UniqueArray<V, MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.items.serialize(serializer)
    }
}

impl<'de, V, const MIN: usize, const MAX: usize> Deserialize<'de> for UniqueArray<V, MIN, MAX>
where
    V: Deserialize<'de> + Serialize,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = Array::<V, MIN, MAX>::deserialize(deserializer)?;
        items.try_into().map_err(D::Error::custom)
    }
}

impl<V: Exact + Serialize, const MIN: usize, const MAX: usize> Exact for UniqueArray<V, MIN, MAX> {
    const CHECK: &'static Check = &Check {
        types: JsonTypes::ARRAY,
        array: &Items {
            rest: Some(V::CHECK),
            min: MIN,
            max: MAX,
            unique: true,
            ..Items::ANY
        },
        ..Check::ANY
    };

    fn has_unknown(&self) -> bool {
        self.iter().any(V::has_unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Any = UniqueArray<Raw>;

    #[track_caller]
    fn pair(text: &str, wanted: Option<&str>) {
        let refused = serde_json::from_str::<Any>(text).err().map(|error| error.to_string());
        assert_eq!(refused.as_deref(), wanted, "{text}");
        let report = crate::from_str::<Any>(text).err().map(|report| report.to_string());
        let wanted = wanted.map(|message| format!("{message} (line 1, column 1)"));
        assert_eq!(report, wanted, "{text}");
    }

    #[test]
    fn the_first_repetition_is_told() {
        pair("[]", None);
        pair("[1, true, \"1\", [1], {\"a\": 1}]", None);
        pair("[3, 1, 2, 1.0, 3]", Some("items 1 and 3 are equal"));
        pair("[1, 1, 1]", Some("items 0 and 1 are equal"));
        pair("[1e99999999999999999999, 1e99999999999999999998]", None);
    }

    #[test]
    fn many_items_are_sorted_rather_than_compared_each_with_each() {
        let items: Vec<String> = (0..50_000).map(|number| format!("[{number}]")).collect();
        let text = format!("[{}]", items.join(","));
        assert_eq!(serde_json::from_str::<Any>(&text).unwrap().len(), 50_000);
        let text = format!("[{},[4.9999e4]]", items.join(","));
        let report = crate::from_str::<Any>(&text).unwrap_err();
        assert_eq!(report.violations().len(), 1);
        assert_eq!(report.violations()[0].message(), "items 49999 and 50000 are equal");
        assert_eq!(report.violations()[0].keyword_location(), "/uniqueItems");
    }

    #[test]
    fn every_door_checks() {
        let mut array = UniqueArray::<bool, 1, 2>::try_from([true]).unwrap();
        assert_eq!(array.try_push(true).unwrap_err().keyword(), "uniqueItems");
        assert_eq!(array.try_pop().unwrap_err().keyword(), "minItems");
        array.try_push(false).unwrap();
        assert_eq!(array.try_push(true).unwrap_err().keyword(), "uniqueItems");
        assert_eq!(
            UniqueArray::<bool>::try_from(vec![true, true]).unwrap_err().keyword(),
            "uniqueItems"
        );
        assert_eq!(Vec::from(array), [true, false]);
    }
}
