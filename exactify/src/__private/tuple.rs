//! Arrays whose first items have types of their own (`prefixItems`; JSON Schema core 2020-12, section 10.3.1.1): what the
//! readers of generated tuples are made of.

use serde::de::{Deserialize, DeserializeOwned, Error as _, IgnoredAny, SeqAccess};
use serde::Serialize;

use crate::array::Array;
use crate::count::Bounds;
use crate::refusal::Refusal;
use crate::report::syntax_message;
use crate::{unique, Raw};

/// Reads the items of an array one by one, each as its own type, and stops at the first one too many.
pub struct Reader<A> {
    seq: A,
    found: usize,
    ended: bool,
    min: usize,
    max: usize,
}

impl<'de, A: SeqAccess<'de>> Reader<A> {
    /// A reader of an array of `min` to `max` items.
    pub fn new(seq: A, min: usize, max: usize) -> Self {
        Reader {
            seq,
            found: 0,
            ended: false,
            min,
            max,
        }
    }

    /// The next item, unless the array has ended.
    ///
    /// # Errors
    ///
    /// If `V` refuses it.
    pub fn item<V: Deserialize<'de>>(&mut self) -> Result<Option<V>, A::Error> {
        if self.ended {
            return Ok(None);
        }
        let item = self.seq.next_element()?;
        self.ended = item.is_none();
        self.found += usize::from(item.is_some());
        Ok(item)
    }

    /// Every item behind those that were read, and the end of the array.
    ///
    /// # Errors
    ///
    /// If `V` refuses one, or the array has too few items or too many.
    pub fn rest<V, const MIN: usize, const MAX: usize>(&mut self) -> Result<Array<V, MIN, MAX>, A::Error>
    where
        V: Deserialize<'de>,
    {
        let mut items = Vec::new();
        while self.found < self.max {
            match self.item()? {
                Some(item) => items.push(item),
                None => break,
            }
        }
        self.end()?;
        items.try_into().map_err(A::Error::custom)
    }

    /// The end of the array.
    ///
    /// # Errors
    ///
    /// If the array has too few items or too many.
    pub fn end(&mut self) -> Result<(), A::Error> {
        self.item::<IgnoredAny>()?;
        Bounds::of_items(self.min, self.max)
            .check(self.found)
            .map_err(A::Error::custom)
    }

    /// An item that the array must have (`minItems`).
    ///
    /// # Errors
    ///
    /// If it has not.
    pub fn required<V>(&self, item: Option<V>) -> Result<V, A::Error> {
        item.ok_or_else(|| match Bounds::of_items(self.min, self.max).check(self.found) {
            Err(refusal) => A::Error::custom(refusal),
            Ok(()) => A::Error::custom("an item is missing"),
        })
    }

    /// `array`, which was made of the items, if no two of them are equal (`uniqueItems`).
    ///
    /// # Errors
    ///
    /// If two are.
    pub fn unique<T: Serialize>(&self, array: T) -> Result<T, A::Error> {
        if self.found > 1 {
            unique::check(&array).map_err(A::Error::custom)?;
        }
        Ok(array)
    }
}

/// Checks that no item is there without the one before it; for generated code. `items` says of each item from `first` on
/// whether it is there.
///
/// # Errors
///
/// If one is.
pub fn no_gap(first: usize, items: &[bool]) -> Result<(), Refusal> {
    match items.windows(2).position(|pair| pair == [false, true]) {
        Some(at) => Err(Refusal::new(
            "prefixItems",
            format_args!("item {} without item {}", first + at + 1, first + at),
        )),
        None => Ok(()),
    }
}

/// Reads a generated tuple from a JSON text.
///
/// # Errors
///
/// What the tuple refuses first.
pub fn from_raw<T: DeserializeOwned>(text: &Raw) -> Result<T, Refusal> {
    text.read().map_err(|error| Refusal::new("", syntax_message(&error)))
}
