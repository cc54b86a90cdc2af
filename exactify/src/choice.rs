//! Values that one of several subschemas describes (`oneOf`, `anyOf`): what the readers of generated enums are made of.
//!
//! The branches of such a choice are told apart by the JSON type of a value or, if several of them describe objects, by
//! the value of one property, the tag. So a value is read once, by the one branch that can accept it, which is what both
//! keywords mean where no two branches accept the same value (JSON Schema core 2020-12, sections 10.2.1.2 and 10.2.1.3).

mod kept;
mod read;

use std::fmt;

use serde::de::Deserializer;

use crate::excerpt::Excerpt;
use crate::object::{Explain, Missing, Name};
use crate::union::Kind;
use crate::{listed, At, Json};

pub(crate) use kept::{Entries, Taken};
pub use read::deserialize;

/// A generated enum with a variant for each branch of a `oneOf` or `anyOf`.
///
/// ```
/// use exactify::choice::{self, Branch, Branches, Choice};
/// use exactify::union::Kind;
/// use exactify::Exact;
/// use serde::{Deserialize, Deserializer};
///
/// /// Stands for `{"oneOf": [{"type": "string"}, {"type": "boolean"}]}`.
/// #[derive(Debug, PartialEq)]
/// enum Answer {
///     Text(String),
///     Flag(bool),
/// }
///
/// impl Choice for Answer {
///     const NAME: &'static str = "answer";
///     const BRANCHES: Branches = Branches {
///         branches: &[
///             Branch { location: "/oneOf/0", kinds: &[Kind::String], explain: String::explain, ..Branch::NONE },
///             Branch { location: "/oneOf/1", kinds: &[Kind::Boolean], explain: bool::explain, ..Branch::NONE },
///         ],
///         ..Branches::ONE_OF
///     };
///
///     fn read<'de, D: Deserializer<'de>>(branch: usize, deserializer: D) -> Result<Self, D::Error> {
///         match branch {
///             0 => String::deserialize(deserializer).map(Answer::Text),
///             _ => bool::deserialize(deserializer).map(Answer::Flag),
///         }
///     }
/// }
///
/// let mut reader = serde_json::Deserializer::from_str("true");
/// assert_eq!(choice::deserialize::<Answer, _>(&mut reader)?, Answer::Flag(true));
///
/// let mut reader = serde_json::Deserializer::from_str("null");
/// let error = choice::deserialize::<Answer, _>(&mut reader).unwrap_err();
/// assert!(error.to_string().starts_with("invalid type: null, expected a string or a boolean (answer)"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Choice: Sized {
    /// What a person calls it, for messages.
    const NAME: &'static str;
    /// What its branches are, and what tells them apart.
    const BRANCHES: Branches;

    /// Reads the variant of a branch, by its index.
    ///
    /// # Errors
    ///
    /// What the variant's type answers.
    fn read<'de, D: Deserializer<'de>>(branch: usize, deserializer: D) -> Result<Self, D::Error>;
}

/// What tells the branches of a choice apart: the table by which it is read and explained.
///
/// ```
/// use exactify::choice::{self, Branch, Branches, Choice};
/// use exactify::{union::Kind, Exact, Map};
/// # use serde::{Deserialize, Deserializer};
///
/// type Strings = Map<String, String>;
///
/// /// Stands for a `oneOf` of two objects of strings, of which `kind` is `{"const": "card"}` or `{"const": "bank"}`.
/// #[derive(Debug)]
/// enum Payment {
///     Card(Strings),
///     Bank(Strings),
/// }
///
/// const OBJECT: Branch = Branch { kinds: &[Kind::Object], explain: Strings::explain, ..Branch::NONE };
///
/// impl Choice for Payment {
///     const NAME: &'static str = "payment";
///     const BRANCHES: Branches = Branches {
///         tag: Some("kind"),
///         branches: &[
///             Branch { location: "/oneOf/0", tags: &[r#""card""#], ..OBJECT },
///             Branch { location: "/oneOf/1", tags: &[r#""bank""#], ..OBJECT },
///         ],
///         ..Branches::ONE_OF
///     };
///
///     fn read<'de, D: Deserializer<'de>>(branch: usize, deserializer: D) -> Result<Self, D::Error> {
///         Strings::deserialize(deserializer).map([Payment::Card, Payment::Bank][branch])
///     }
/// }
///
/// let read = |text| choice::deserialize::<Payment, _>(&mut serde_json::Deserializer::from_str(text));
/// assert!(matches!(read(r#"{"iban": "…", "kind": "bank"}"#)?, Payment::Bank(map) if map.len() == 2));
/// let error = read(r#"{"kind": "cash"}"#).unwrap_err().to_string();
/// assert!(error.starts_with("`kind`: expected one of `card`, `bank`, found `cash`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Branches {
    /// `oneOf` or `anyOf`.
    pub keyword: &'static str,
    /// The types that `type` beside it allows, all if there are none.
    pub types: &'static [Kind],
    /// [`Exact::explain`](crate::Exact::explain) of what the other keywords beside it make. The branches say it as well.
    pub beside: Option<Explain>,
    /// The property that tells the branches apart which accept objects, if there are several.
    pub tag: Option<&'static str>,
    /// Whether the text of a value is taken whole before it is read, since some branch reads digits or keeps text.
    pub whole: bool,
    /// One for each variant.
    pub branches: &'static [Branch],
}

/// One branch of a choice.
///
/// ```
/// use exactify::choice::{self, Branch, Branches, Choice};
/// use exactify::{union::Kind, Array, At, Exact, Json};
/// # use serde::{Deserialize, Deserializer};
///
/// /// Stands for `{"anyOf": [{"type": "array", "items": {"type": "boolean"}}]}`.
/// #[derive(Debug, Deserialize)]
/// struct Flags(Array<bool>);
///
/// impl Choice for Flags {
///     const NAME: &'static str = "flags";
///     const BRANCHES: Branches = Branches {
///         branches: &[Branch {
///             location: "/anyOf/0",
///             kinds: &[Kind::Array],
///             explain: Array::<bool>::explain,
///             ..Branch::NONE
///         }],
///         ..Branches::ANY_OF
///     };
/// #     fn read<'de, D: Deserializer<'de>>(_: usize, deserializer: D) -> Result<Self, D::Error> {
/// #         Array::deserialize(deserializer).map(Flags)
/// #     }
/// }
///
/// impl Exact for Flags {
///     fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
///         choice::explain::<Flags>(text, at);
///     }
/// }
///
/// assert!(exactify::from_str::<Flags>("[true]").is_ok());
/// let location = |text| exactify::from_str::<Flags>(text).unwrap_err().violations()[0].keyword_location().to_owned();
/// assert_eq!((location("[1]"), location("1")), ("/anyOf/0/items/type".to_owned(), "/anyOf".to_owned()));
/// ```
#[derive(Clone, Copy)]
pub struct Branch {
    /// Its keyword location, relative to the choice's: `/oneOf/1/$ref`.
    pub location: &'static str,
    /// The JSON types that lead to it.
    pub kinds: &'static [Kind],
    /// The JSON texts of the tag's values that lead to it, if objects are told apart by their tag.
    pub tags: &'static [&'static str],
    /// [`Exact::explain`](crate::Exact::explain) of its type.
    pub explain: Explain,
}

impl Branches {
    /// A `oneOf` without branches.
    pub const ONE_OF: Branches = Branches {
        keyword: "oneOf",
        types: &[],
        beside: None,
        tag: None,
        whole: false,
        branches: &[],
    };

    /// An `anyOf` without branches.
    pub const ANY_OF: Branches = Branches {
        keyword: "anyOf",
        ..Branches::ONE_OF
    };

    fn of_kind(&self, kind: Kind) -> Option<usize> {
        self.branches.iter().position(|branch| branch.kinds.contains(&kind))
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
    fn of_tag(&self, found: &str) -> Option<usize> {
        let find = |is: &dyn Fn(&str) -> bool| {
            self.branches
                .iter()
                .position(|branch| branch.tags.iter().any(|tag| is(tag)))
        };
        find(&|tag| tag == found).or_else(|| find(&|tag| listed::is(found, tag)))
    }
}

impl Branch {
    /// A branch to which nothing leads.
    pub const NONE: Branch = Branch {
        location: "",
        kinds: &[],
        tags: &[],
        explain: |_, _| {},
    };
}

/// [`Exact::explain`](crate::Exact::explain) of a generated enum: what the branch says that the type or tag leads to.
pub fn explain<'t, T: Choice>(text: Json<'t>, at: &mut At<'t>) {
    let choice = T::BRANCHES;
    let kind = Kind::of(text.get());
    if !choice.types.is_empty() && !choice.types.contains(&kind) {
        at.mismatch(
            "type",
            text,
            T::NAME,
            &Kinds(|kind| T::BRANCHES.types.contains(&kind)).to_string(),
        );
    }
    // Where a report points: at the tag, if it is that which leads nowhere.
    let mut place = text;
    let led = match (choice.of_kind(kind), choice.tag.filter(|_| kind == Kind::Object)) {
        (None, _) => Err(None),
        (Some(found), None) => Ok(found),
        (Some(_), Some(_)) if at.is_too_deep(text) => return,
        (Some(_), Some(name)) => {
            let tag = At::property(text, name);
            place = tag.unwrap_or(text);
            let tag = tag.map(Json::get);
            let untold = Untold {
                name,
                choice: &choice,
                tag,
            };
            tag.and_then(|tag| choice.of_tag(tag)).ok_or(Some(untold))
        }
    };
    let untold = match led.map(|found| choice.branches.get(found)) {
        Ok(branch) => return at.each(text, branch.map(|branch| (branch.location, branch.explain)).as_slice()),
        Err(untold) => untold,
    };
    // Several branches may accept what the keywords beside them refuse, unless its tag is none of theirs.
    let is_refused = match choice.beside {
        Some(explain) => at.refuses(|at| explain(text, at)),
        None => {
            at.any(text);
            false
        }
    };
    match untold {
        Some(untold) if untold.tag.is_some() || !is_refused => at.refuse(choice.keyword, place, untold),
        None if !is_refused => at.mismatch(choice.keyword, text, T::NAME, &wanted::<T>().to_string()),
        _ => {}
    }
}

/// The types that some branch accepts.
fn wanted<T: Choice>() -> Kinds {
    Kinds(|kind| T::BRANCHES.of_kind(kind).is_some())
}

/// `a string or an array`, out of the types that the function names.
struct Kinds(fn(Kind) -> bool);

impl fmt::Display for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const ALL: [Kind; 6] = [
            Kind::Object,
            Kind::Array,
            Kind::String,
            Kind::Number,
            Kind::Boolean,
            Kind::Null,
        ];
        let count = ALL.into_iter().filter(|kind| (self.0)(*kind)).count();
        for (index, kind) in ALL.into_iter().filter(|kind| (self.0)(*kind)).enumerate() {
            f.write_str(match index {
                0 => "",
                _ if index + 1 == count => " or ",
                _ => ", ",
            })?;
            f.write_str(kind.name())?;
        }
        Ok(())
    }
}

/// ``` `kind`: expected one of `card`, `bank`, found `cash` ```
struct Untold<'a> {
    name: &'a str,
    choice: &'a Branches,
    /// The JSON text that was found, if the property was there.
    tag: Option<&'a str>,
}

impl fmt::Display for Untold<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.tag {
            None => write!(f, "{}: ", Missing(self.name))?,
            Some(_) => write!(f, "{}: ", Excerpt(self.name))?,
        }
        write!(f, "expected {}", Tags(self.choice))?;
        match self.tag {
            Some(tag @ ("true" | "false")) => write!(f, ", found `{tag}`"),
            Some(tag) => write!(f, ", found {}", Spoken(tag)),
            None => Ok(()),
        }
    }
}

/// ``one of `card`, `bank` ``
struct Tags<'a>(&'a Branches);

impl fmt::Display for Tags<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 16;
        let tags = || self.0.branches.iter().flat_map(|branch| branch.tags);
        f.write_str("one of ")?;
        for (index, tag) in tags().take(SHOWN).enumerate() {
            write!(f, "{}{}", if index > 0 { ", " } else { "" }, Spoken(tag))?;
        }
        match tags().count() > SHOWN {
            true => f.write_str(", …"),
            false => Ok(()),
        }
    }
}

/// A JSON text as a message shows it: a string as itself, an array or object by its type.
struct Spoken<'a>(&'a str);

impl fmt::Display for Spoken<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_bytes().first() {
            Some(b'{') => f.write_str(Kind::Object.name()),
            Some(b'[') => f.write_str(Kind::Array.name()),
            Some(b'n') => f.write_str(Kind::Null.name()),
            Some(b'"') => match serde_json::from_str::<Name>(self.0) {
                Ok(text) => text.fmt(f),
                Err(_) => Excerpt(self.0).fmt(f),
            },
            _ => Excerpt(self.0).fmt(f),
        }
    }
}
