//! ECMA-262's grammar of regular expressions, with the flag `u` and the exceptions that [the module](super) lists.

use std::collections::{BTreeSet, HashMap};
use std::slice;

use exactify::__private::pattern::Boundary;

use super::references::MAX_TEXTS;
use super::set::{Set, Sets};
use super::PatternError;

mod class;

/// Bounds the recursion of everything that walks the tree.
const MAX_DEPTH: usize = 200;

#[derive(Debug)]
pub struct Tree {
    pub root: Node,
    pub sets: Sets,
    pub has_word_boundary: bool,
    /// The numbers of the groups that are referred to.
    pub references: BTreeSet<usize>,
}

#[derive(Clone, Debug)]
pub enum Node {
    /// One character of the set with this index.
    Set(usize),
    Cat(Vec<Node>),
    Alt(Vec<Node>),
    Repeat {
        body: Box<Node>,
        min: u32,
        max: Option<u32>,
    },
    Boundary(Boundary),
    Look {
        behind: bool,
        negative: bool,
        body: Box<Node>,
    },
    /// A group that captures, with its number, if the pattern has back references.
    Capture(usize, Box<Node>),
    Reference(Reference),
}

/// A back reference.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The number of the group.
    pub group: usize,
    text: String,
    at: usize,
}

impl Reference {
    /// Why it cannot be compiled.
    pub fn refused(&self) -> PatternError {
        PatternError::unsupported(
            "backreference",
            self.text.as_str(),
            self.at,
            format!(
                "its group has to match one of at most {MAX_TEXTS} texts, and to be neither optional nor repeated; write a \
                 type by hand for this subschema (`Generator::replace`)"
            ),
        )
    }
}

impl Node {
    /// The nodes right below.
    pub fn children(&self) -> &[Node] {
        match self {
            Self::Cat(nodes) | Self::Alt(nodes) => nodes,
            Self::Repeat { body, .. } | Self::Look { body, .. } | Self::Capture(_, body) => slice::from_ref(body),
            Self::Set(_) | Self::Boundary(_) | Self::Reference(_) => &[],
        }
    }

    /// The same, to change them.
    pub fn children_mut(&mut self) -> &mut [Node] {
        match self {
            Self::Cat(nodes) | Self::Alt(nodes) => nodes,
            Self::Repeat { body, .. } | Self::Look { body, .. } | Self::Capture(_, body) => slice::from_mut(body),
            Self::Set(_) | Self::Boundary(_) | Self::Reference(_) => &mut [],
        }
    }

    /// What matches the empty text alone.
    pub fn empty() -> Self {
        Self::Cat(Vec::new())
    }

    /// The index of the set, if this is one character of it and nothing more.
    pub fn as_set(&self) -> Option<usize> {
        match self {
            Self::Set(set) => Some(*set),
            Self::Cat(nodes) => match &nodes[..] {
                [only] => only.as_set(),
                _ => None,
            },
            _ => None,
        }
    }
}

pub fn parse(pattern: &str) -> Result<Tree, PatternError> {
    let mut parser = Parser {
        rest: pattern.chars().collect(),
        at: 0,
        depth: 0,
        sets: Sets::default(),
        properties: HashMap::new(),
        groups: Vec::new(),
        refers: false,
        captures: 0,
        references: BTreeSet::new(),
        has_word_boundary: false,
        legacy: None,
        unicode: None,
    };
    (parser.groups, parser.refers) = groups(&parser.rest);
    let root = parser.disjunction()?;
    if parser.peek().is_some() {
        return Err(PatternError::invalid("unmatched `)`", parser.at));
    }
    match (parser.legacy, parser.unicode) {
        (Some(legacy), Some(unicode)) => Err(PatternError::contradictory(legacy, unicode)),
        _ => Ok(Tree {
            root,
            sets: parser.sets,
            has_word_boundary: parser.has_word_boundary,
            references: parser.references,
        }),
    }
}

/// The groups of a pattern that capture, with their names, and whether there are back references, which may stand in front of
/// their group.
fn groups(pattern: &[char]) -> (Vec<Option<String>>, bool) {
    let mut groups = Vec::new();
    let (mut refers, mut in_class) = (false, false);
    let mut rest = pattern;
    while let [first, after @ ..] = rest {
        rest = after;
        match first {
            '\\' => {
                refers |= !in_class && matches!(after, ['1'..='9' | 'k', ..]);
                rest = after.get(1..).unwrap_or_default();
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => match after {
                ['?', '<', '=' | '!', ..] => {}
                ['?', '<', name @ ..] => groups.push(Some(name.iter().take_while(|c| **c != '>').collect())),
                ['?', ..] => {}
                _ => groups.push(None),
            },
            _ => {}
        }
    }
    (groups, refers)
}

fn digits() -> Set {
    Set::code_points(0x30, 0x39)
}

fn line_ends() -> Set {
    Set::union([(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)].map(|(a, b)| Set::code_points(a, b)))
}

/// ECMA-262's WhiteSpace and LineTerminator.
fn spaces() -> Set {
    let ranges = [
        (0x09, 0x0D),
        (0x20, 0x20),
        (0xA0, 0xA0),
        (0x1680, 0x1680),
        (0x2000, 0x200A),
        (0x2028, 0x2029),
        (0x202F, 0x202F),
        (0x205F, 0x205F),
        (0x3000, 0x3000),
        (0xFEFF, 0xFEFF),
    ];
    Set::union(ranges.map(|(a, b)| Set::code_points(a, b)))
}

/// One member of a class in brackets.
enum Member {
    /// A code point, a lone surrogate included, since it may end a range.
    One(u32),
    Many(Set),
}

impl Member {
    fn set(self) -> Set {
        match self {
            Self::One(code) => Set::code_points(code, code),
            Self::Many(set) => set,
        }
    }
}

struct Parser {
    rest: Vec<char>,
    at: usize,
    depth: usize,
    sets: Sets,
    properties: HashMap<String, Set>,
    /// The groups that capture, with their names.
    groups: Vec<Option<String>>,
    /// Whether there are back references.
    refers: bool,
    /// How many of these have been opened.
    captures: usize,
    references: BTreeSet<usize>,
    has_word_boundary: bool,
    /// The first place that is valid only without the flag `u`.
    legacy: Option<(String, usize)>,
    /// The first place that means something else without the flag `u`.
    unicode: Option<(String, usize)>,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek();
        self.at += usize::from(next.is_some());
        next
    }

    fn looking_at(&self, text: &str) -> bool {
        let rest = self.rest[self.at..].iter().copied();
        rest.take(text.len()).eq(text.chars())
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.looking_at(text);
        if found {
            self.at += text.len();
        }
        found
    }

    fn text_since(&self, start: usize) -> String {
        self.rest[start..self.at].iter().collect()
    }

    fn mark_legacy(&mut self, start: usize) {
        if self.legacy.is_none() {
            self.legacy = Some((self.text_since(start), start));
        }
    }

    fn mark_unicode(&mut self, start: usize) {
        if self.unicode.is_none() {
            self.unicode = Some((self.text_since(start), start));
        }
    }

    fn node(&mut self, set: Set) -> Node {
        Node::Set(self.sets.index(set))
    }

    fn disjunction(&mut self) -> Result<Node, PatternError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(PatternError::invalid("groups nested too deeply", self.at));
        }
        let mut alternatives = vec![self.alternative()?];
        while self.eat("|") {
            alternatives.push(self.alternative()?);
        }
        self.depth -= 1;
        if let Some(sets) = alternatives.iter().map(Node::as_set).collect::<Option<Vec<_>>>() {
            let union = Set::union(sets.into_iter().map(|set| self.sets.get(set).clone()));
            return Ok(self.node(union));
        }
        Ok(match <[Node; 1]>::try_from(alternatives) {
            Ok([only]) => only,
            Err(alternatives) => Node::Alt(alternatives),
        })
    }

    fn alternative(&mut self) -> Result<Node, PatternError> {
        let mut nodes = Vec::new();
        while let Some(first) = self.peek().filter(|first| !matches!(first, '|' | ')')) {
            let (node, repeatable) = self.term(first)?;
            let start = self.at;
            let node = match self.quantifier()? {
                None => node,
                Some(_) if !repeatable => return Err(PatternError::invalid("nothing to repeat", start)),
                Some((min, max)) => Node::Repeat {
                    body: Box::new(node),
                    min,
                    max,
                },
            };
            match node {
                Node::Cat(inner) => nodes.extend(inner),
                node => nodes.push(node),
            }
        }
        Ok(Node::Cat(nodes))
    }

    /// One term, and whether it may be repeated.
    fn term(&mut self, first: char) -> Result<(Node, bool), PatternError> {
        let start = self.at;
        match first {
            '(' => return self.group(),
            '\\' => return self.escape(),
            '[' => return Ok((self.class()?, true)),
            '*' | '+' | '?' => return Err(PatternError::invalid("nothing to repeat", start)),
            '{' if self.quantifier()?.is_some() => return Err(PatternError::invalid("nothing to repeat", start)),
            _ => {}
        }
        self.at += 1;
        match first {
            '^' => Ok((Node::Boundary(Boundary::Start), false)),
            '$' => Ok((Node::Boundary(Boundary::End), false)),
            '.' => Ok((self.node(line_ends().inverted()), true)),
            _ => {
                if matches!(first, '{' | '}' | ']') {
                    self.mark_legacy(start);
                }
                Ok((self.node(Member::One(first.into()).set()), true))
            }
        }
    }

    /// The bounds of a quantifier, if there is one here. Laziness changes what is captured, never what matches.
    fn quantifier(&mut self) -> Result<Option<(u32, Option<u32>)>, PatternError> {
        let start = self.at;
        let bounds = match self.next() {
            Some('*') => Some((0, None)),
            Some('+') => Some((1, None)),
            Some('?') => Some((0, Some(1))),
            Some('{') => self.count(start)?,
            _ => None,
        };
        if bounds.is_none() {
            self.at = start;
        } else {
            self.eat("?");
        }
        Ok(bounds)
    }

    fn count(&mut self, start: usize) -> Result<Option<(u32, Option<u32>)>, PatternError> {
        let Some(min) = self.number() else {
            if self.eat(",") && self.number().is_some() && self.eat("}") {
                return Err(PatternError::invalid("a count without a lower bound", start));
            }
            return Ok(None);
        };
        let max = if self.eat(",") { self.number() } else { Some(min) };
        if !self.eat("}") {
            return Ok(None);
        }
        if max.is_some_and(|max| max < min) {
            return Err(PatternError::invalid("a count with its bounds out of order", start));
        }
        Ok(Some((min, max)))
    }

    fn number(&mut self) -> Option<u32> {
        let start = self.at;
        let mut number = 0u32;
        while let Some(digit) = self.peek().and_then(|digit| digit.to_digit(10)) {
            number = number.saturating_mul(10).saturating_add(digit);
            self.at += 1;
        }
        (self.at > start).then_some(number)
    }

    fn group(&mut self) -> Result<(Node, bool), PatternError> {
        const LOOKAROUNDS: [(&str, bool, bool); 4] = [
            ("(?=", false, false),
            ("(?!", false, true),
            ("(?<=", true, false),
            ("(?<!", true, true),
        ];
        let start = self.at;
        let look = LOOKAROUNDS.into_iter().find(|(open, ..)| self.eat(open));
        let capture = match look {
            None if !self.eat("(?:") => Some(self.capture()?),
            _ => None,
        };
        let body = self.disjunction()?;
        if !self.eat(")") {
            return Err(PatternError::invalid("unclosed group", start));
        }
        Ok(match (look, capture) {
            (Some((_, behind, negative)), _) => {
                let body = Box::new(body);
                (Node::Look { behind, negative, body }, false)
            }
            (None, Some(number)) if self.refers => (Node::Capture(number, Box::new(body)), true),
            (None, _) => (body, true),
        })
    }

    /// The opening of a group that captures. Returns its number.
    fn capture(&mut self) -> Result<usize, PatternError> {
        let start = self.at;
        self.eat("(");
        if !self.eat("?") {
            self.captures += 1;
            return Ok(self.captures);
        }
        if self.eat("<") {
            let name_at = self.at;
            let name = self.group_name()?;
            self.captures += 1;
            let before = self.groups.iter().take(self.captures - 1);
            if before.flatten().any(|known| *known == name) {
                return Err(PatternError::invalid("group name used twice", name_at));
            }
            return Ok(self.captures);
        }
        let flags_at = self.at;
        while self.peek().is_some_and(|flag| matches!(flag, 'i' | 'm' | 's' | '-')) {
            self.at += 1;
        }
        if self.at > flags_at {
            return Err(PatternError::unsupported(
                "flags",
                self.text_since(start),
                start,
                "write classes such as `[aA]` instead",
            ));
        }
        self.next();
        let text = self.text_since(start);
        Err(PatternError::invalid(format!("unknown kind of group `{text}`"), start))
    }

    /// The name of a group, and the `>` behind it.
    fn group_name(&mut self) -> Result<String, PatternError> {
        let start = self.at;
        while self
            .next()
            .is_some_and(|c| c.is_alphanumeric() || matches!(c, '$' | '_'))
        {}
        let text = self.text_since(start);
        match text.strip_suffix('>') {
            Some(name) if !name.is_empty() && !name.starts_with(|c: char| c.is_numeric()) => Ok(name.to_owned()),
            _ => Err(PatternError::invalid("invalid group name", start)),
        }
    }

    /// A back reference, from behind its backslash.
    fn reference(&mut self, start: usize) -> Result<Node, PatternError> {
        let group = if self.eat("k") {
            if !self.eat("<") {
                return Err(PatternError::invalid("`\\k` without a group name", start));
            }
            let name = self.group_name()?;
            let named = |group: &Option<String>| group.as_ref() == Some(&name);
            self.groups.iter().position(named).map(|index| index + 1)
        } else {
            let number = self.number().unwrap_or_default() as usize;
            (1..=self.groups.len()).contains(&number).then_some(number)
        };
        let text = self.text_since(start);
        let Some(group) = group else {
            return Err(PatternError::invalid(
                format!("no group for the backreference `{text}`"),
                start,
            ));
        };
        self.references.insert(group);
        Ok(Node::Reference(Reference { group, text, at: start }))
    }

    /// An escape outside of a class, and whether it may be repeated.
    fn escape(&mut self) -> Result<(Node, bool), PatternError> {
        let start = self.at;
        self.at += 1;
        let boundary = match self.peek() {
            Some('b') => Boundary::Word,
            Some('B') => Boundary::NotWord,
            Some('1'..='9' | 'k') => return Ok((self.reference(start)?, true)),
            _ => {
                let member = self.member_escape(start)?;
                return Ok((self.node(member.set()), true));
            }
        };
        self.at += 1;
        self.has_word_boundary = true;
        Ok((Node::Boundary(boundary), false))
    }
}
