//! What is asked of a value instead of its text: which properties are there, what is listed, how many items are so.

use crate::value::Value;

/// What holds of a value or not, as its fields and items say.
#[derive(Debug)]
pub enum Fact {
    /// It is one of these strings, booleans or nulls.
    Listed(Vec<Value>),
    /// It has the property of this name.
    Present(String),
    /// It has the property of this name, of whose value that holds.
    Property(String, Box<Fact>),
    /// It has so many items of which that holds.
    Items(Box<Fact>, Range),
    Not(Box<Fact>),
    All(Vec<Fact>),
    Any(Vec<Fact>),
    /// One of them holds, and no other.
    One(Vec<Fact>),
    /// If the first holds, the second, and else the third.
    If(Box<[Fact; 3]>),
}

/// The least and the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub min: usize,
    pub max: usize,
}

/// What always holds.
pub const ALWAYS: Fact = Fact::All(Vec::new());

/// What never holds.
pub const NEVER: Fact = Fact::Any(Vec::new());

impl Fact {
    /// Whether it holds, if that is so whatever the fields are.
    pub fn constant(&self) -> Option<bool> {
        match self {
            Fact::All(facts) if facts.is_empty() => Some(true),
            Fact::Any(facts) if facts.is_empty() => Some(false),
            _ => None,
        }
    }

    pub fn property(name: &str, fact: Fact) -> Fact {
        match fact.constant() {
            Some(true) => Fact::Present(name.to_owned()),
            Some(false) => NEVER,
            None => Fact::Property(name.to_owned(), Box::new(fact)),
        }
    }

    pub fn items(fact: Fact, range: Range) -> Fact {
        match (range, fact.constant()) {
            (
                Range {
                    min: 0,
                    max: usize::MAX,
                },
                _,
            )
            | (Range { min: 0, .. }, Some(false)) => ALWAYS,
            (_, Some(false)) => NEVER,
            _ => Fact::Items(Box::new(fact), range),
        }
    }

    pub fn not(fact: Fact) -> Fact {
        match (fact.constant(), fact) {
            (Some(true), _) => NEVER,
            (Some(false), _) => ALWAYS,
            (None, Fact::Not(fact)) => *fact,
            (None, fact) => Fact::Not(Box::new(fact)),
        }
    }

    pub fn all(facts: Vec<Fact>) -> Fact {
        let (facts, known) = undecided(facts);
        if known.contains(&false) {
            return NEVER;
        }
        let flat = facts.into_iter().flat_map(|fact| match fact {
            Fact::All(facts) => facts,
            fact => vec![fact],
        });
        let facts: Vec<Fact> = flat.collect();
        let present: Vec<String> = facts.iter().filter_map(Fact::presence).collect();
        let mut facts: Vec<Fact> = facts.into_iter().map(|fact| fact.given(&present)).collect();
        // A property of whose value something holds is there.
        let subjects: Vec<String> = facts.iter().filter_map(Fact::subject).collect();
        facts.retain(|fact| fact.presence().is_none_or(|name| !subjects.contains(&name)));
        lone(facts).unwrap_or_else(Fact::All)
    }

    /// The property that is there if and only if it holds.
    fn presence(&self) -> Option<String> {
        match self {
            Fact::Present(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// The property whose value it is about.
    fn subject(&self) -> Option<String> {
        match self {
            Fact::Property(name, _) => Some(name.clone()),
            _ => None,
        }
    }

    /// The same where these properties are there.
    fn given(self, present: &[String]) -> Fact {
        let is_absence = |fact: &Fact| match fact {
            Fact::Not(fact) => fact.presence().is_some_and(|name| present.contains(&name)),
            _ => false,
        };
        match self {
            Fact::Any(facts) => Fact::any(facts.into_iter().filter(|fact| !is_absence(fact)).collect()),
            fact => fact,
        }
    }

    pub fn any(facts: Vec<Fact>) -> Fact {
        let (facts, known) = undecided(facts);
        if known.contains(&true) {
            return ALWAYS;
        }
        let flat = facts.into_iter().flat_map(|fact| match fact {
            Fact::Any(facts) => facts,
            fact => vec![fact],
        });
        lone(flat.collect()).unwrap_or_else(Fact::Any)
    }

    pub fn one(facts: Vec<Fact>) -> Fact {
        let (facts, known) = undecided(facts);
        match known.into_iter().filter(|known| *known).count() {
            0 => lone(facts).unwrap_or_else(|facts| match facts.is_empty() {
                true => NEVER,
                false => Fact::One(facts),
            }),
            1 => Fact::not(Fact::any(facts)),
            _ => NEVER,
        }
    }

    /// `then` if `condition` holds, and else `otherwise`.
    pub fn chosen(condition: Fact, then: Fact, otherwise: Fact) -> Fact {
        match (condition.constant(), then.constant(), otherwise.constant()) {
            (Some(true), ..) => then,
            (Some(false), ..) => otherwise,
            (None, Some(true), Some(true)) => ALWAYS,
            (None, _, Some(true)) => Fact::any(vec![Fact::not(condition), then]),
            (None, Some(true), _) => Fact::any(vec![condition, otherwise]),
            _ => Fact::If(Box::new([condition, then, otherwise])),
        }
    }
}

/// Those that the fields decide, and what the others are.
fn undecided(facts: Vec<Fact>) -> (Vec<Fact>, Vec<bool>) {
    let known = facts.iter().filter_map(Fact::constant).collect();
    let facts = facts.into_iter().filter(|fact| fact.constant().is_none()).collect();
    (facts, known)
}

/// The only one of them.
fn lone(mut facts: Vec<Fact>) -> Result<Fact, Vec<Fact>> {
    match facts.pop() {
        Some(fact) if facts.is_empty() => Ok(fact),
        Some(fact) => {
            facts.push(fact);
            Err(facts)
        }
        None => Err(facts),
    }
}
