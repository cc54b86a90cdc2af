use std::fmt;

use exactify::Excerpt;
use serde::{de, Deserialize, Deserializer};

use super::key::{start, Key};
use super::{Entry, Full, Labels, DUPLICATE};

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

    /// Judges each key before its value is read, so that no more than 50 labels and one key are ever in memory.
    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Labels, A::Error> {
        let capacity = map.size_hint().unwrap_or(0).min(Labels::MAX);
        let mut arrived = Arrived {
            entries: Vec::with_capacity(capacity),
            starts: [0; Labels::MAX],
            ranks: [0; Labels::MAX],
        };
        while let Some((key, start, place)) = map.next_key_seed(Place(&arrived))? {
            let Err(rank) = place else {
                return Err(de::Error::custom(format_args!("{DUPLICATE} {}", Excerpt(key.as_str()))));
            };
            if arrived.entries.len() >= Labels::MAX {
                return Err(de::Error::custom(Full { count: Labels::MAX + 1 }));
            }
            arrived.add(rank, start, (key, map.next_value()?));
        }
        arrived.sort();
        Ok(Labels {
            entries: arrived.entries,
        })
    }
}

/// Labels in the order of the text. Meanwhile little of them is kept in the order of keys: a search reads two cache
/// lines at most, and an insertion moves few bytes.
struct Arrived {
    entries: Vec<Entry>,
    /// For each rank the start of its key.
    starts: [u128; Labels::MAX],
    /// For each rank the index of its entry.
    ranks: [u8; Labels::MAX],
}

impl Arrived {
    /// The rank of a key, or the one that it would have.
    fn rank(&self, key: &str, start: u128) -> Result<usize, usize> {
        let starts = &self.starts[..self.entries.len()];
        let first = starts.partition_point(|other| *other < start);
        let alike = starts[first..].iter().take_while(|other| **other == start).count();
        let keys = &self.ranks[first..first + alike];
        keys.binary_search_by(|index| self.entries[usize::from(*index)].0.as_bytes().cmp(key.as_bytes()))
            .map(|rank| first + rank)
            .map_err(|rank| first + rank)
    }

    fn add(&mut self, rank: usize, start: u128, entry: Entry) {
        let count = self.entries.len();
        self.starts.copy_within(rank..count, rank + 1);
        self.starts[rank] = start;
        self.ranks.copy_within(rank..count, rank + 1);
        self.ranks[rank] = count as u8;
        self.entries.push(entry);
    }

    fn sort(&mut self) {
        for rank in 0..self.entries.len() {
            let mut index = usize::from(self.ranks[rank]);
            // Where an earlier rank took its entry from, the entry that was in its place lies now.
            while index < rank {
                index = usize::from(self.ranks[index]);
            }
            self.entries.swap(rank, index);
        }
    }
}

/// Finds the rank of a key while that still lies in the text.
struct Place<'l>(&'l Arrived);

impl<'de> de::DeserializeSeed<'de> for Place<'_> {
    type Value = (Key, u128, Result<usize, usize>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for Place<'_> {
    type Value = (Key, u128, Result<usize, usize>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        let start = start(key);
        Ok((key.into(), start, self.0.rank(key, start)))
    }
}
