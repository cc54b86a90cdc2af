//! Values that one of several subschemas describes (`oneOf`, `anyOf`): what the readers of generated enums are made of.
//!
//! The branches of such a choice are told apart by the JSON type of a value or, if several of them describe objects, by
//! the value of one property, the tag, or by which properties are there. So a value is read once, by the one branch that can accept it, which is what both
//! keywords mean where no two branches accept the same value (JSON Schema core 2020-12, sections 10.2.1.2 and 10.2.1.3).

mod property;
mod read;

use std::fmt;

use serde::de::Deserializer;

use crate::__private::object::{Missing, Name};
use crate::canonical;
use crate::check::Check;
use crate::excerpt::Excerpt;
use crate::json::Json;
use crate::json_type::{JsonType, JsonTypes};

pub use property::{property, serialize_property};
pub use read::{by_trial, checked, deserialize};

/// A generated enum with a variant for each branch of a `oneOf` or `anyOf`.
pub trait Choice: Sized {
    /// The name for messages.
    const NAME: &'static str;
    /// What its branches are, and what tells them apart.
    const BRANCHES: &'static Branches;
    /// Whether the text of a value is taken whole before it is read, since some branch reads digits or keeps text.
    const WHOLE: bool = false;

    /// Reads the variant of a branch, by its index.
    ///
    /// # Errors
    ///
    /// What the variant's type answers.
    fn read<'de, D: Deserializer<'de>>(branch: usize, deserializer: D) -> Result<Self, D::Error>;
}

/// What tells the branches of a choice apart: the table by which it is read and checked.
#[derive(Clone, Copy)]
pub struct Branches {
    /// `oneOf` or `anyOf`.
    pub keyword: &'static str,
    /// Whether `null` is accepted without a look at the branches.
    pub null: bool,
    /// The types that lead to no branch because `type`, `enum` or `const` beside them refuse them, though a branch may
    /// accept them.
    pub undecided: JsonTypes,
    /// The property that tells the branches apart which accept objects, if there are several.
    pub tag: Option<&'static str>,
    /// One for each variant.
    pub branches: &'static [Branch],
}

/// One branch of a choice.
#[derive(Clone, Copy)]
pub struct Branch {
    /// Its keyword location, relative to the choice's: `/oneOf/1/$ref`.
    pub location: &'static str,
    /// The JSON types that lead to it.
    pub types: JsonTypes,
    /// The JSON texts of the tag's values that lead to it, if objects are told apart by their tag.
    pub tags: &'static [&'static str],
    /// The property that leads to it, if objects are told apart by their properties: it requires the property, and the
    /// other branches forbid it.
    pub property: Option<&'static str>,
    /// Its subschema.
    pub check: &'static Check,
}

impl Branches {
    /// No branches.
    pub const NONE: Branches = Branches {
        keyword: "",
        null: false,
        undecided: JsonTypes::NONE,
        tag: None,
        branches: &[],
    };

    /// The branch to which a type leads; of objects that have a tag, the first.
    pub(crate) fn of_type(&self, found: JsonType) -> Option<usize> {
        self.branches.iter().position(|branch| branch.types.allow(found))
    }

    /// Whether numbers lead to a branch.
    pub const fn accept_numbers(&self) -> bool {
        let mut branches = self.branches;
        while let [branch, others @ ..] = branches {
            if branch.types.has(JsonTypes::INTEGER) {
                return true;
            }
            branches = others;
        }
        false
    }

    /// The types that lead to a branch.
    pub(crate) fn types(&self) -> JsonTypes {
        let types = self.branches.iter().map(|branch| branch.types);
        types.fold(JsonTypes::NONE, JsonTypes::or)
    }

    /// The subschema of the branch to which an instance leads.
    pub(crate) fn branch_for(&self, json: Json<'_>) -> Option<&'static Check> {
        let found = json.json_type();
        let by_type = self.of_type(found)?;
        let branch = match self.tag.filter(|_| found == JsonType::Object) {
            None if found == JsonType::Object && self.has_properties() => self.by_property(json)?,
            None => by_type,
            Some(tag) => self.of_tag(json.property(tag)?.get())?,
        };
        self.branches.get(branch).map(|branch| branch.check)
    }

    /// Whether a tag or the properties that are there tell objects apart.
    pub(crate) fn tells_objects(&self) -> bool {
        self.tag.is_some() || self.has_properties()
    }

    /// Whether properties lead to branches.
    pub(crate) const fn has_properties(&self) -> bool {
        let mut branches = self.branches;
        while let [branch, others @ ..] = branches {
            if branch.property.is_some() {
                return true;
            }
            branches = others;
        }
        false
    }

    /// The branch to which an object's properties lead.
    pub(crate) fn by_property(&self, json: Json<'_>) -> Option<usize> {
        let mut names = json.entries().map(|(name, _)| name.spelled());
        names
            .find_map(|name| self.of_property(&name))
            .or_else(|| self.without_property())
    }

    /// The branch to which a property leads.
    fn of_property(&self, name: &str) -> Option<usize> {
        self.branches.iter().position(|branch| branch.property == Some(name))
    }

    /// The branch that accepts objects without a property that leads to another.
    fn without_property(&self) -> Option<usize> {
        let is_other = |branch: &Branch| branch.types.allow(JsonType::Object) && branch.property.is_none();
        self.branches.iter().position(is_other).filter(|_| self.tag.is_none())
    }

    /// Whether strings alone lead to branches that are told apart by their tag.
    const fn has_string_tags(&self) -> bool {
        let mut branches = self.branches;
        while let [branch, others @ ..] = branches {
            let mut tags = branch.tags;
            while let [tag, more @ ..] = tags {
                if !matches!(tag.as_bytes(), [b'"', ..]) {
                    return false;
                }
                tags = more;
            }
            branches = others;
        }
        true
    }

    /// The branch to which a string leads.
    fn of_string_tag(&self, found: &str) -> Option<usize> {
        let is = |tag: &&str| {
            let spelled = tag.strip_prefix('"').and_then(|tag| tag.strip_suffix('"'));
            spelled == Some(found) && !found.contains('\\')
        };
        let find = |branch: &Branch| branch.tags.iter().any(is);
        let plain = self.branches.iter().position(find);
        plain.or_else(|| self.of_tag(&serde_json::Value::from(found).to_string()))
    }

    /// The branch to which the tag's value leads. A value may be spelled in several ways: `"\u0061"`, `1.0`.
    pub(crate) fn of_tag(&self, found: &str) -> Option<usize> {
        let find = |is: &dyn Fn(&str) -> bool| {
            self.branches
                .iter()
                .position(|branch| branch.tags.iter().any(|tag| is(tag)))
        };
        find(&|tag| tag == found).or_else(|| find(&|tag| canonical::json_eq(found, tag)))
    }
}

impl Branch {
    /// The branch to which a type leads.
    pub const fn of(found: JsonType) -> Branch {
        Branch {
            types: JsonTypes::of(found),
            ..Branch::NONE
        }
    }

    /// A branch to which nothing leads.
    pub const NONE: Branch = Branch {
        location: "",
        types: JsonTypes::NONE,
        tags: &[],
        property: None,
        check: &Check::ANY,
    };
}

/// ``` `kind`: expected one of `card`, `bank`, found `cash` ```
pub(crate) struct UnknownTag<'a> {
    pub name: &'a str,
    pub choice: &'a Branches,
    /// The JSON text that was found, if the property was there.
    pub tag: Option<&'a str>,
}

impl fmt::Display for UnknownTag<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.tag {
            None => write!(f, "{}: ", Missing(self.name))?,
            Some(_) => write!(f, "{}: ", Excerpt(self.name))?,
        }
        write!(f, "expected {}", Tags(self.choice))?;
        match self.tag {
            Some(tag @ ("true" | "false")) => write!(f, ", found `{tag}`"),
            Some(tag) => write!(f, ", found {}", ShownValue(tag)),
            None => Ok(()),
        }
    }
}

/// ``missing property: one of `Circle`, `Square` ``
pub(crate) struct NoProperty<'a>(pub &'a Branches);

impl fmt::Display for NoProperty<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("missing property: ")?;
        one_of(
            f,
            self.0.branches.iter().filter_map(|branch| branch.property).map(Excerpt),
        )
    }
}

/// ``one of `card`, `bank` ``
struct Tags<'a>(&'a Branches);

impl fmt::Display for Tags<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        one_of(
            f,
            self.0
                .branches
                .iter()
                .flat_map(|branch| branch.tags)
                .map(|tag| ShownValue(tag)),
        )
    }
}

/// Writes the first of some words.
fn one_of(f: &mut fmt::Formatter<'_>, words: impl Iterator<Item = impl fmt::Display>) -> fmt::Result {
    const SHOWN: usize = 16;
    f.write_str("one of ")?;
    for (index, word) in words.enumerate() {
        let comma = if index > 0 { ", " } else { "" };
        match index {
            SHOWN => return f.write_str(", …"),
            _ => write!(f, "{comma}{word}")?,
        }
    }
    Ok(())
}

/// A JSON text as a message shows it: a string as itself, an array or object by its type.
struct ShownValue<'a>(&'a str);

impl fmt::Display for ShownValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_bytes().first() {
            Some(b'{') => f.write_str(JsonType::Object.name()),
            Some(b'[') => f.write_str(JsonType::Array.name()),
            Some(b'n') => f.write_str(JsonType::Null.name()),
            Some(b'"') => match serde_json::from_str::<Name>(self.0) {
                Ok(text) => text.fmt(f),
                Err(_) => Excerpt(self.0).fmt(f),
            },
            _ => Excerpt(self.0).fmt(f),
        }
    }
}
