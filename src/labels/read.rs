use std::cmp::Ordering;
use std::fmt;

use exactify::Excerpt;
use serde::{de, Deserialize, Deserializer};

use super::key::Key;
use super::{Full, Label, Labels, DUPLICATE};
use crate::label::LabelValue;

/// Most requests have no more labels than this. Only so many are reserved at first, on the heap and on the stack.
const FEW: usize = 4;

impl<'de> Deserialize<'de> for Labels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(LabelsVisitor)
    }
}

struct LabelsVisitor;

impl<'de> de::Visitor<'de> for LabelsVisitor {
    type Value = Labels;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object of labels")
    }

    /// Checks each key before its value is read, so that no more than 50 labels and one key are ever in memory.
    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Labels, A::Error> {
        let mut arrived = Arrived {
            entries: Vec::new(),
            starts: &mut [0; FEW],
        };
        match arrived.read(&mut map)? {
            End::OfMap => Ok(arrived.sorted()),
            End::OfRoom => many(arrived, map),
        }
    }
}

/// Continues after the first few labels.
#[inline(never)]
fn many<'de, A: de::MapAccess<'de>>(few: Arrived, mut map: A) -> Result<Labels, A::Error> {
    let mut arrived = Arrived {
        starts: &mut [0; Labels::MAX],
        ..few
    };
    arrived.starts[..FEW].copy_from_slice(few.starts);
    match arrived.read(&mut map)? {
        End::OfRoom if map.next_key_seed(NextKey(&mut arrived))?.is_some() => {
            Err(de::Error::custom(Full { count: Labels::MAX + 1 }))
        }
        _ => Ok(arrived.sorted()),
    }
}

/// Labels in the order of the text. Only the starts of their keys are sorted meanwhile, so that a search reads at most
/// two cache lines, and an insertion moves few bytes.
struct Arrived<'s> {
    entries: Vec<Label>,
    /// For each rank, the first 15 bytes of its key; the last byte is the index of its entry.
    starts: &'s mut [u128],
}

/// Where reading stopped.
enum End {
    OfMap,
    OfRoom,
}

impl Arrived<'_> {
    #[inline]
    fn read<'de, A: de::MapAccess<'de>>(&mut self, map: &mut A) -> Result<End, A::Error> {
        while self.entries.len() < self.starts.len() {
            if map.next_key_seed(NextKey(self))?.is_none() {
                return Ok(End::OfMap);
            }
            map.next_value_seed(NextValue(self))?;
        }
        Ok(End::OfRoom)
    }

    /// Adds a key before its value is read, if there is room. Returns false if the key was there before.
    fn add(&mut self, text: &str) -> bool {
        let (key, start) = Key::with_start(text);
        let start = start & !INDEX;
        let count = self.entries.len();
        let known = &self.starts[..count];
        let mut rank = known.partition_point(|other| *other < start);
        // Most keys already differ in their starts.
        for other in known[rank..].iter().take_while(|other| **other & !INDEX == start) {
            match self.entries[index(*other)].0.as_bytes().cmp(text.as_bytes()) {
                Ordering::Less => rank += 1,
                Ordering::Equal => return false,
                Ordering::Greater => break,
            }
        }
        if count < self.starts.len() {
            if rank < count {
                self.starts.copy_within(rank..count, rank + 1);
            }
            self.starts[rank] = start | count as u128;
            if count == self.entries.capacity() {
                self.grow();
            }
            self.entries.push((key, LabelValue::BLANK));
        }
        true
    }

    /// Grows in at most three steps to the maximum number of labels.
    #[cold]
    fn grow(&mut self) {
        match self.entries.len() {
            0 => self.entries = Vec::with_capacity(FEW),
            FEW => self.entries.reserve_exact(3 * FEW),
            count => self.entries.reserve_exact(Labels::MAX - count),
        }
    }

    fn sorted(mut self) -> Labels {
        for rank in 0..self.entries.len() {
            let mut place = index(self.starts[rank]);
            // An entry that an earlier rank replaced is now where that rank's entry was.
            while place < rank {
                place = index(self.starts[place]);
            }
            if place != rank {
                self.entries.swap(rank, place);
            }
        }
        Labels { entries: self.entries }
    }
}

/// The bits of a start that hold the index of its entry.
const INDEX: u128 = 0xFF;

fn index(start: u128) -> usize {
    (start & INDEX) as usize
}

/// Reads a key, unless it was there before.
struct NextKey<'a, 's>(&'a mut Arrived<'s>);

impl<'de> de::DeserializeSeed<'de> for NextKey<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for NextKey<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        if self.0.add(text) {
            Ok(())
        } else {
            Err(E::custom(format_args!("{DUPLICATE} {}", Excerpt(text))))
        }
    }
}

/// Reads the value of the last key to its place.
struct NextValue<'a, 's>(&'a mut Arrived<'s>);

impl<'de> de::DeserializeSeed<'de> for NextValue<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for NextValue<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        LabelValue::expecting(f)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        match self.0.entries.last_mut() {
            Some((_, value)) => value.read(text).map_err(E::custom),
            None => Ok(()),
        }
    }
}
