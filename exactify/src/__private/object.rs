//! What the readers of generated objects are made of.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use crate::__private::text::Rule;
use crate::count::{Bounds, Noun};
use crate::deeper::Deeper;
use crate::excerpt::Excerpt;
use crate::refusal::Refusal;
use crate::report::syntax_message;
use crate::{Exact, Raw};

/// The names that a generated type's schema gives to its properties.
pub trait Properties {
    /// The names under `properties` and `required`, as JSON spells them.
    const NAMES: &'static [&'static str];
    /// What `propertyNames` asserts of every other name.
    const NAME_RULES: &'static [Rule] = &[];

    /// What the schema says of the properties with another name.
    fn class(name: &str) -> Class {
        let _ = name;
        Class::Other
    }
}

/// What a schema says of the properties that it does not name.
pub enum Class {
    /// They are as `additionalProperties` says.
    Other,
    /// They are as patterns of `patternProperties` say, which is what the type of the map of this number says.
    Matching(usize),
    /// They are as patterns say, which their type does not say; each value is kept as text, and checked.
    Checked(fn(&Raw) -> Result<(), Refusal>),
    /// There are none.
    Refused,
}

impl Class {
    /// The number of the map that holds them, if there are any.
    #[inline]
    pub fn map(&self) -> Option<usize> {
        match self {
            Class::Other | Class::Checked(_) => Some(0),
            Class::Matching(map) => Some(*map),
            Class::Refused => None,
        }
    }

    /// What is asserted of a value besides its type.
    pub(crate) fn check(&self, value: &impl Exact) -> Result<(), Refusal> {
        match (self, value.as_raw()) {
            (Class::Checked(check), Some(raw)) => check(raw),
            _ => Ok(()),
        }
    }
}

/// A property's name, borrowed from the text where that has no escapes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name<'de>(pub(crate) Cow<'de, str>);

impl Name<'_> {
    /// The name itself, escapes resolved.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as an owned text.
    pub fn into_boxed_str(self) -> Box<str> {
        self.0.into()
    }

    /// The error for a name that its object has twice (RFC 8259, section 4).
    #[cold]
    pub fn repeated<E: de::Error>(&self) -> E {
        E::custom(format_args!("duplicate property {self}"))
    }

    /// The error for a name that a closed object does not know (`additionalProperties: false`).
    #[cold]
    pub fn unknown<E: de::Error>(&self, known: &[&str]) -> E {
        E::custom(Unknown { name: &self.0, known })
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Excerpt(&self.0).fmt(f)
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a property name")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }

            fn visit_string<E>(self, name: String) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name)))
            }
        }

        deserializer.deserialize_str(NameVisitor)
    }
}

/// Reads the value of the property `name` from `map` into its field.
///
/// # Errors
///
/// If the property was there before, or `V` refuses its value.
#[inline]
pub fn set<'de, V, A>(field: &mut Option<V>, name: &Name<'de>, map: &mut A) -> Result<(), A::Error>
where
    V: Deserialize<'de>,
    A: MapAccess<'de>,
{
    if field.is_some() {
        return Err(name.repeated());
    }
    // An assignment would drop what is known to be nothing.
    field.get_or_insert(map.next_value()?);
    Ok(())
}

/// The value of a property that the schema requires.
///
/// # Errors
///
/// If it was not there.
pub fn required<V, E: de::Error>(field: Option<V>, name: &str) -> Result<V, E> {
    field.ok_or_else(|| E::custom(Missing(name)))
}

/// The error for a property that is there without one that it needs (`dependentRequired`).
pub fn depends<E: de::Error>(name: &str, needed: &str) -> E {
    E::custom(Needed(name, needed))
}

/// Whether `T` accepts a value that is kept as text.
///
/// # Errors
///
/// What `T` answers.
pub fn check<T: de::DeserializeOwned>(value: &Raw) -> Result<(), Refusal> {
    let _deeper = Deeper::enter(value.get()).map_err(|error| Refusal::new("", error))?;
    let read = serde_json::from_str::<T>(value.get());
    read.map(drop).map_err(|error| Refusal::new("", syntax_message(&error)))
}

/// Refuses an object as soon as its `found` properties are more than `max` (`maxProperties`).
///
/// # Errors
///
/// If they are.
pub fn at_most<E: de::Error>(found: usize, max: usize) -> Result<(), E> {
    Bounds::of_properties(0, max, Noun::PROPERTIES)
        .check(found)
        .map_err(E::custom)
}

/// Refuses an object that ended with fewer properties than `min` (`minProperties`).
///
/// # Errors
///
/// If it did.
pub fn at_least<E: de::Error>(found: usize, min: usize) -> Result<(), E> {
    Bounds::of_properties(min, usize::MAX, Noun::PROPERTIES)
        .check(found)
        .map_err(E::custom)
}

/// ``missing property `id` ``
pub(crate) struct Missing<'a>(pub &'a str);

impl fmt::Display for Missing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "missing property {}", Excerpt(self.0))
    }
}

/// ``missing property `cvc`, which `card` needs``
pub(crate) struct Needed<'a>(pub &'a str, pub &'a str);

impl fmt::Display for Needed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, which {} needs", Missing(self.1), Excerpt(self.0))
    }
}

/// ``unknown property `stipe`: did you mean `stripe`?``
pub(crate) struct Unknown<'a> {
    pub name: &'a str,
    pub known: &'a [&'a str],
}

impl<'a> Unknown<'a> {
    pub fn of<T: Properties>(name: &'a str) -> Unknown<'a> {
        Unknown { name, known: T::NAMES }
    }
}

impl fmt::Display for Unknown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown property {}", Excerpt(self.name))?;
        match nearest(self.name, self.known).filter(|near| *near != self.name) {
            Some(known) => write!(f, ": did you mean `{known}`?"),
            None => Ok(()),
        }
    }
}

/// The known name that is a typing error away: at most a third of its characters differ.
#[doc(hidden)]
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let near = |known: &&'a str| {
        let allowed = (known.chars().count() / 3).max(1);
        // So many characters more are no more bytes than this: the cost of comparing a long name is bounded.
        let distance = (name.len() <= known.len() + 4 * allowed).then(|| distance(name, known))?;
        (distance <= allowed).then_some((distance, *known))
    };
    known.iter().filter_map(near).min().map(|(_, known)| known)
}

/// The number of characters to insert, delete, replace or swap with a neighbour to make `b` of `a`.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}
