//! Bounds on the number of entries of an array or object.

use std::fmt;

use crate::refusal::Refusal;

/// What is counted, in the singular and in the plural.
#[derive(Clone, Copy)]
pub struct Noun(pub &'static str, pub &'static str);

impl Noun {
    /// The entries of an object.
    pub const PROPERTIES: Noun = Noun("property", "properties");
    const ITEMS: Noun = Noun("item", "items");
}

/// Two bounds, each with its keyword.
pub(crate) struct Bounds {
    min: (&'static str, usize),
    max: (&'static str, usize),
    noun: Noun,
}

impl Bounds {
    /// `minItems` and `maxItems`.
    pub fn of_items(min: usize, max: usize) -> Bounds {
        Bounds {
            min: ("minItems", min),
            max: ("maxItems", max),
            noun: Noun::ITEMS,
        }
    }

    /// `minProperties` and `maxProperties`.
    pub fn of_properties(min: usize, max: usize, noun: Noun) -> Bounds {
        Bounds {
            min: ("minProperties", min),
            max: ("maxProperties", max),
            noun,
        }
    }

    /// The keywords that `found` entries break, each with its message.
    pub fn broken(self, found: usize) -> impl Iterator<Item = (&'static str, Count)> {
        let (noun, (min, at_least), (max, at_most)) = (self.noun, self.min, self.max);
        let count = move |wanted| Count { found, wanted, noun };
        let too_few = (found < at_least).then(|| (min, count(Wanted::AtLeast(at_least))));
        let too_many = (found > at_most).then(|| (max, count(Wanted::AtMost(at_most))));
        too_few.into_iter().chain(too_many)
    }

    /// Checks the number of entries of a container.
    pub fn check(self, found: usize) -> Result<(), Refusal> {
        match self.broken(found).next() {
            None => Ok(()),
            Some((keyword, count)) => Err(Refusal::new(keyword, count)),
        }
    }
}

enum Wanted {
    AtLeast(usize),
    AtMost(usize),
}

/// `51 labels, at most 50`
pub(crate) struct Count {
    found: usize,
    wanted: Wanted,
    noun: Noun,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = if self.found == 1 { self.noun.0 } else { self.noun.1 };
        write!(f, "{} {noun}, ", self.found)?;
        match self.wanted {
            Wanted::AtLeast(min) => write!(f, "at least {min}"),
            Wanted::AtMost(max) => write!(f, "at most {max}"),
        }
    }
}
