//! Sets of characters.

use std::collections::HashMap;

/// One past the last position: see [`position`].
pub const END: u32 = 0x11_0000 - SURROGATES;

const SURROGATES: u32 = 0x800;
const FIRST_SURROGATE: u32 = 0xD800;
const AFTER_SURROGATES: u32 = 0xE000;

/// A set of characters, as sorted ranges of [positions](position) that neither overlap nor touch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Set(Vec<(u32, u32)>);

/// The place of a character among all characters.
///
/// Surrogates are not characters, so they take no place. Characters on both sides of that gap are neighbours, as they
/// are in a Rust range, and a set that spans it prints as one range.
pub fn position(character: char) -> u32 {
    let code = u32::from(character);
    if code < FIRST_SURROGATE {
        code
    } else {
        code - SURROGATES
    }
}

/// The character at a position.
pub fn character(position: u32) -> char {
    let code = if position < FIRST_SURROGATE {
        position
    } else {
        position + SURROGATES
    };
    char::from_u32(code).expect("a position is below `END`")
}

impl Set {
    /// The characters from one code point to another, both included.
    pub fn code_points(first: u32, last: u32) -> Self {
        let first = match first {
            FIRST_SURROGATE..AFTER_SURROGATES => FIRST_SURROGATE,
            AFTER_SURROGATES.. => first - SURROGATES,
            _ => first,
        };
        // One past the last, so that a range of surrogates alone comes out empty.
        let end = match last {
            FIRST_SURROGATE..AFTER_SURROGATES => FIRST_SURROGATE,
            AFTER_SURROGATES.. => last + 1 - SURROGATES,
            _ => last + 1,
        };
        if first < end {
            Self(vec![(first, end - 1)])
        } else {
            Self::default()
        }
    }

    pub fn union(sets: impl IntoIterator<Item = Self>) -> Self {
        let mut ranges: Vec<_> = sets.into_iter().flat_map(|set| set.0).collect();
        ranges.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match merged.last_mut() {
                Some(before) if first <= before.1 + 1 => before.1 = before.1.max(last),
                _ => merged.push((first, last)),
            }
        }
        Self(merged)
    }

    pub fn inverted(&self) -> Self {
        let mut ranges = Vec::with_capacity(self.0.len() + 1);
        let mut next = 0;
        for &(first, last) in &self.0 {
            if next < first {
                ranges.push((next, first - 1));
            }
            next = last + 1;
        }
        if next < END {
            ranges.push((next, END - 1));
        }
        Self(ranges)
    }

    pub fn ranges(&self) -> &[(u32, u32)] {
        &self.0
    }
}

/// The sets of a pattern, each kept once and called by its index.
#[derive(Debug, Default)]
pub struct Sets {
    sets: Vec<Set>,
    indices: HashMap<Set, usize>,
}

impl Sets {
    pub fn index(&mut self, set: Set) -> usize {
        *self.indices.entry(set).or_insert_with_key(|set| {
            self.sets.push(set.clone());
            self.sets.len() - 1
        })
    }

    pub fn get(&self, index: usize) -> &Set {
        &self.sets[index]
    }

    pub fn iter(&self) -> impl Iterator<Item = &Set> {
        self.sets.iter()
    }
}

/// `\w`, which a word boundary is defined by.
pub fn words() -> Set {
    Set::union([(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)].map(|(a, b)| Set::code_points(a, b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surrogates_take_no_place() {
        assert_eq!(position('\u{D7FF}') + 1, position('\u{E000}'));
        assert_eq!(position(char::MAX) + 1, END);
        assert_eq!(character(END - 1), char::MAX);
        assert_eq!(character(position('\u{E000}')), '\u{E000}');
        assert_eq!(Set::code_points(0xD800, 0xDFFF), Set::default());
        assert_eq!(Set::code_points(0xD7FF, 0xE000).ranges(), [(0xD7FF, 0xD800)]);
        assert_eq!(Set::code_points(0, 0xDABC), Set::code_points(0, 0xD7FF));
        assert_eq!(Set::code_points(0xDABC, 0xE000), Set::code_points(0xE000, 0xE000));
    }

    #[test]
    fn a_union_joins_what_overlaps_or_touches() {
        let union =
            |ranges: &[(u32, u32)]| Set::union(ranges.iter().map(|&(first, last)| Set::code_points(first, last)));
        assert_eq!(union(&[(30, 40), (10, 20)]).ranges(), [(10, 20), (30, 40)]);
        assert_eq!(union(&[(10, 20), (15, 18), (19, 25)]).ranges(), [(10, 25)]);
        assert_eq!(union(&[(21, 25), (10, 20)]).ranges(), [(10, 25)]);
        assert_eq!(union(&[(22, 25), (10, 20)]).ranges(), [(10, 20), (22, 25)]);
    }

    #[test]
    fn inverting_twice_gives_the_set_back() {
        for set in [
            Set::default(),
            Set::code_points(0, 0x10_FFFF),
            Set::code_points(97, 122),
        ] {
            assert_eq!(set.inverted().inverted(), set);
        }
    }
}
