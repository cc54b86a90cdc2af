//! ECMA-262's grammar of regular expressions, with the flag `u` and the exceptions that [the module](super) lists.

use std::collections::{HashMap, HashSet};

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
    Look(Look),
    Ahead {
        negative: bool,
        body: Box<Node>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Start,
    End,
    WordBoundary,
    NotWordBoundary,
}

pub fn parse(pattern: &str) -> Result<Tree, PatternError> {
    let mut parser = Parser {
        rest: pattern.chars().collect(),
        at: 0,
        depth: 0,
        sets: Sets::default(),
        properties: HashMap::new(),
        names: HashSet::new(),
        has_word_boundary: false,
        legacy: None,
        unicode: None,
    };
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
        }),
    }
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
    names: HashSet<String>,
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
            '^' => Ok((Node::Look(Look::Start), false)),
            '$' => Ok((Node::Look(Look::End), false)),
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
        let start = self.at;
        for behind in ["(?<=", "(?<!"] {
            if self.looking_at(behind) {
                return Err(PatternError::unsupported("lookbehind", behind, start));
            }
        }
        let ahead = ["(?=", "(?!"].into_iter().position(|ahead| self.eat(ahead));
        if ahead.is_none() && !self.eat("(?:") {
            self.capture()?;
        }
        let body = self.disjunction()?;
        if !self.eat(")") {
            return Err(PatternError::invalid("unclosed group", start));
        }
        Ok(match ahead {
            None => (body, true),
            Some(sign) => {
                let (negative, body) = (sign == 1, Box::new(body));
                (Node::Ahead { negative, body }, false)
            }
        })
    }

    /// The opening of a group that captures. What it captures is of no use here, so only its name is checked.
    fn capture(&mut self) -> Result<(), PatternError> {
        let start = self.at;
        self.eat("(");
        if !self.eat("?") {
            return Ok(());
        }
        if self.eat("<") {
            let name_at = self.at;
            while self
                .next()
                .is_some_and(|c| c.is_alphanumeric() || matches!(c, '$' | '_'))
            {}
            let name = self.text_since(name_at);
            if !name.ends_with('>') || name.len() == 1 || name.starts_with(|c: char| c.is_numeric()) {
                return Err(PatternError::invalid("invalid group name", name_at));
            }
            if !self.names.insert(name) {
                return Err(PatternError::invalid("group name used twice", name_at));
            }
            return Ok(());
        }
        let flags_at = self.at;
        while self.peek().is_some_and(|flag| matches!(flag, 'i' | 'm' | 's' | '-')) {
            self.at += 1;
        }
        if self.at > flags_at {
            return Err(PatternError::unsupported("flags", self.text_since(start), start));
        }
        self.next();
        let text = self.text_since(start);
        Err(PatternError::invalid(format!("unknown kind of group `{text}`"), start))
    }

    /// An escape outside of a class, and whether it may be repeated.
    fn escape(&mut self) -> Result<(Node, bool), PatternError> {
        let start = self.at;
        self.at += 1;
        let look = match self.peek() {
            Some('b') => Look::WordBoundary,
            Some('B') => Look::NotWordBoundary,
            Some('1'..='9' | 'k') => {
                self.at += 1;
                return Err(PatternError::unsupported(
                    "backreference",
                    self.text_since(start),
                    start,
                ));
            }
            _ => {
                let member = self.member_escape(start)?;
                return Ok((self.node(member.set()), true));
            }
        };
        self.at += 1;
        self.has_word_boundary = true;
        Ok((Node::Look(look), false))
    }
}
