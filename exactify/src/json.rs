//! A JSON text taken apart once, so that checks walk values instead of text.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::value::RawValue;

use crate::json_type::JsonType;
use crate::{names, raw};

/// So many names of an object are compared each with each.
const FEW: usize = 16;

/// How deep checks go, as deep as serde_json reads: types that contain themselves must not exhaust the stack.
pub(crate) const DEPTH: usize = 127;

/// A value of a JSON text that was taken apart, as the text that spells it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Json<'t>(&'t [Node<'t>]);

/// A value or property name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'t> {
    text: &'t str,
    /// How many nodes behind it are inside of it.
    inner: usize,
    json_type: JsonType,
    /// Whether it is a string with a backslash.
    escaped: bool,
}

impl<'t> Json<'t> {
    /// The value that all the nodes of a text are.
    pub(crate) fn new(nodes: &'t [Node<'t>]) -> Json<'t> {
        Json(nodes)
    }

    /// How many values and names it has, itself counted.
    pub(crate) fn size(self) -> usize {
        self.0.len()
    }

    /// The text, a slice of the whole, without white space around it.
    pub fn get(self) -> &'t str {
        self.0.first().map_or("", |node| node.text)
    }

    pub(crate) fn json_type(self) -> JsonType {
        self.0.first().map_or(JsonType::Null, |node| node.json_type)
    }

    pub(crate) fn is_container(self) -> bool {
        matches!(self.json_type(), JsonType::Array | JsonType::Object)
    }

    /// The string that a text in quotes spells; an error if that has half a surrogate pair.
    pub(crate) fn string(self) -> serde_json::Result<Cow<'t, str>> {
        match self.0 {
            [Node { text, escaped, .. }, ..] if !escaped => Ok(Cow::Borrowed(
                text.get(1..text.len().saturating_sub(1)).unwrap_or_default(),
            )),
            _ => serde_json::from_str(self.get()).map(Cow::Owned),
        }
    }

    /// Whether it is a string or name with a backslash.
    pub(crate) fn has_escapes(self) -> bool {
        self.0.first().is_some_and(|node| node.escaped)
    }

    /// Whether it is this string.
    pub(crate) fn spells(self, text: &str) -> bool {
        // A name of another length needs no look at its text, unless it has escapes, which make it longer.
        self.get().len() >= text.len() + 2 && self.string().is_ok_and(|found| found == text)
    }

    /// The name that it spells.
    pub(crate) fn spelled(self) -> Cow<'t, str> {
        self.string().unwrap_or_else(|_| names::unescaped(self.get()))
    }

    /// Whether it is the same name as another.
    pub(crate) fn is_name(self, other: Json<'_>) -> bool {
        match (self.0, other.0) {
            ([one, ..], [other, ..]) if !one.escaped && !other.escaped => one.text == other.text,
            _ => self.spelled() == other.spelled(),
        }
    }

    /// The items of an array.
    pub(crate) fn items(self) -> impl Iterator<Item = Json<'t>> + Clone {
        let mut rest = self.0.get(1..).unwrap_or_default();
        std::iter::from_fn(move || first(&mut rest))
    }

    /// The value of the first property of this name.
    pub(crate) fn property(self, name: &str) -> Option<Json<'t>> {
        let mut entries = self.entries();
        entries.find(|(entry, _)| entry.spells(name)).map(|(_, value)| value)
    }

    /// The names and values of an object.
    pub(crate) fn entries(self) -> impl Iterator<Item = (Json<'t>, Json<'t>)> + Clone {
        let mut rest = self.0.get(1..).unwrap_or_default();
        std::iter::from_fn(move || Some((first(&mut rest)?, first(&mut rest)?)))
    }

    /// Whether an object, at any depth, has a name twice.
    pub(crate) fn repeats_names(self) -> bool {
        let repeats = |(at, node): (usize, &Node<'t>)| match node.json_type {
            JsonType::Array | JsonType::Object if node.inner == 0 => raw::first_repeated(node.text).is_some(),
            JsonType::Object => Json(&self.0[at..=at + node.inner]).repeats_a_name(),
            _ => false,
        };
        self.0.iter().enumerate().any(repeats)
    }

    /// Whether two properties of an object have the same name.
    fn repeats_a_name(self) -> bool {
        let names = || self.entries().map(|(name, _)| name);
        if names().nth(FEW).is_none() {
            let is_repeated =
                |(index, name): (usize, Json<'_>)| names().take(index).any(|earlier| name.is_name(earlier));
            return names().enumerate().any(is_repeated);
        }
        let mut names: Vec<_> = names().map(Json::spelled).collect();
        names.sort_unstable();
        names.windows(2).any(|two| two[0] == two[1])
    }

    /// The names of an object's properties that an earlier property has already.
    pub(crate) fn repeated_names(self) -> impl Iterator<Item = Json<'t>> {
        let mut seen = HashSet::new();
        let names = self.entries().map(|(name, _)| name);
        names.filter(move |name| !seen.insert(name.spelled()))
    }
}

/// Takes the first value off values one behind the other.
fn first<'t>(rest: &mut &'t [Node<'t>]) -> Option<Json<'t>> {
    let (first, others) = rest.split_at(rest.first()?.inner + 1);
    *rest = others;
    Some(Json(first))
}

/// Takes a text apart in one pass; `None` if it is not JSON.
///
/// What is simple is read here: brackets, commas, colons and strings without escapes. All else is left to serde_json.
pub(crate) fn nodes(text: &str) -> Option<Vec<Node<'_>>> {
    nodes_and_levels(text).map(|(nodes, _)| nodes)
}

/// The same, and how many arrays and objects are within each other at most; above [`DEPTH`] it is not known how many.
pub(crate) fn nodes_and_levels(text: &str) -> Option<(Vec<Node<'_>>, usize)> {
    let mut reader = Reader {
        text,
        at: 0,
        nodes: Vec::with_capacity(32),
        levels: 0,
    };
    reader.next()?;
    reader.value(0)?;
    reader.next().is_none().then_some((reader.nodes, reader.levels))
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    nodes: Vec<Node<'t>>,
    levels: usize,
}

impl Reader<'_> {
    /// The next byte that is not white space.
    fn next(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at)? {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                byte => return Some(*byte),
            }
        }
    }

    /// Reads the value that begins here. What is deeper than checks go is not taken apart.
    fn value(&mut self, depth: usize) -> Option<()> {
        let byte = *self.text.as_bytes().get(self.at)?;
        if matches!(byte, b'{' | b'[') {
            self.levels = self.levels.max(depth + 1);
        }
        match byte {
            b'"' => self.string(),
            b'{' if depth < DEPTH => self.container(JsonType::Object, |reader| {
                reader.next().filter(|&byte| byte == b'"')?;
                reader.string()?;
                reader.next().filter(|&byte| byte == b':')?;
                reader.at += 1;
                reader.next()?;
                reader.value(depth + 1)
            }),
            b'[' if depth < DEPTH => self.container(JsonType::Array, |reader| {
                reader.next()?;
                reader.value(depth + 1)
            }),
            _ => self.other(false),
        }
    }

    /// Reads what is in brackets: `entry`s with commas between.
    fn container(&mut self, json_type: JsonType, mut entry: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        let close = if json_type == JsonType::Object { b'}' } else { b']' };
        let (start, node) = (self.at, self.nodes.len());
        self.push(start + 1, json_type, false);
        if self.next()? != close {
            loop {
                entry(self)?;
                match self.next()? {
                    b',' => self.at += 1,
                    byte if byte == close => break,
                    _ => return None,
                }
            }
        }
        self.at += 1;
        let inner = self.nodes.len() - node - 1;
        let node = self.nodes.get_mut(node)?;
        (node.text, node.inner) = (&self.text[start..self.at], inner);
        Some(())
    }

    fn string(&mut self) -> Option<()> {
        let rest = &self.text.as_bytes()[self.at + 1..];
        match position(rest, [b'"', b'\\'], b' ') {
            Some(length) if rest[length] == b'"' => {
                self.push(self.at + length + 2, JsonType::String, false);
                Some(())
            }
            _ => self.other(true),
        }
    }

    /// Reads the value that begins here as serde_json does.
    fn other(&mut self, escaped: bool) -> Option<()> {
        let rest = serde_json::Deserializer::from_str(&self.text[self.at..]);
        let found: &RawValue = rest.into_iter().next()?.ok()?;
        self.push(self.at + found.get().len(), JsonType::of(found.get()), escaped);
        Some(())
    }

    fn push(&mut self, end: usize, json_type: JsonType, escaped: bool) {
        self.nodes.push(Node {
            text: &self.text[self.at..end],
            inner: 0,
            json_type,
            escaped,
        });
        self.at = end;
    }
}

/// Where the first byte is that is one of these two, or less than `least`; eight are looked at in one step.
#[inline]
pub(crate) fn position(bytes: &[u8], [one, other]: [u8; 2], least: u8) -> Option<usize> {
    const EACH: u64 = u64::MAX / 0xFF;
    // By its highest bit each byte is marked that is ASCII and less than this one; above the lowest perhaps others.
    let below = |eight: u64, byte: u8| eight.wrapping_sub(EACH * u64::from(byte)) & !eight & (EACH << 7);
    let is = |eight: u64, byte: u8| below(eight ^ (EACH * u64::from(byte)), 1);
    let mut at = 0;
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let eight = u64::from_le_bytes(*eight);
        let marked = is(eight, one) | is(eight, other) | below(eight, least);
        if marked != 0 {
            return Some(at + marked.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    let special = |&byte: &u8| byte == one || byte == other || byte < least;
    bytes[at..].iter().position(special).map(|found| at + found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(text: &str) -> Vec<String> {
        fn visit(value: Json<'_>, depth: usize, into: &mut Vec<String>) {
            into.push(format!("{depth} {}", value.get()));
            value.items().for_each(|child| visit(child, depth + 1, into));
        }
        let (nodes, mut into) = (nodes(text).unwrap(), Vec::new());
        visit(Json::new(&nodes), 0, &mut into);
        into
    }

    #[test]
    fn every_value_has_its_text_and_what_is_inside() {
        assert_eq!(spelled("-1e5"), ["0 -1e5"]);
        assert_eq!(
            spelled(r#"{ "a" : [ 1 , [ ] ,{}],"b":null }"#)[1..],
            [
                r#"1 "a""#,
                "1 [ 1 , [ ] ,{}]",
                "2 1",
                "2 [ ]",
                "2 {}",
                r#"1 "b""#,
                "1 null"
            ],
        );
        assert_eq!(spelled(r#"["]","\"","\\",{"}":"{"}]"#).len(), 7);
    }

    #[test]
    fn strings_are_borrowed_unless_they_have_escapes() {
        let nodes = nodes(r#"["","é","\u0061","\ud800"]"#).unwrap();
        let found: Vec<_> = Json::new(&nodes).items().map(Json::string).collect();
        assert!(matches!(&found[..2], [Ok(Cow::Borrowed("")), Ok(Cow::Borrowed("é"))]));
        assert!(matches!(&found[2..], [Ok(Cow::Owned(a)), Err(_)] if a == "a"));
        for byte in (b' '..=b'~').filter(|byte| !matches!(byte, b'"' | b'\\')) {
            let string = char::from(byte).to_string().repeat(20);
            let (text, wanted) = (format!("\"{string}\""), Cow::<str>::Borrowed(&string));
            let nodes = super::nodes(&text).unwrap();
            let found = Json::new(&nodes).string().unwrap();
            assert!(found == wanted && matches!(found, Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn what_is_too_deep_is_not_taken_apart() {
        for (open, close, each) in [("[", "]", 1), ("{\"a\":", "}", 2)] {
            let deep = |levels: usize| format!("{}0{}", open.repeat(levels), close.repeat(levels));
            let text = format!("[{},2]", deep(1_000));
            let nodes = nodes(&text).unwrap();
            // The outermost array, as many as are taken apart, the one that is not, and the 2.
            assert_eq!(nodes.len(), 1 + each * (DEPTH - 1) + 1 + 1);
            let root = Json::new(&nodes);
            assert_eq!(root.get(), text);
            assert_eq!(root.items().last().unwrap().get(), "2");
            assert_eq!(super::nodes(&deep(DEPTH)).unwrap().len(), 1 + each * DEPTH);
        }
    }

    #[test]
    fn what_is_json_is_what_serde_json_takes() {
        let texts = [
            r#" {"a":[1,-0.5e+3,true,{}],"b":{"":"","\u00e9\ud800":"é\n"} , "c":null} "#,
            "[[],[\"12345678\",\"1234567890\"]\t,\n\r0]",
            "\"a\"",
        ];
        let agree = |bytes: &[u8]| {
            if let Ok(text) = std::str::from_utf8(bytes) {
                let taken = serde_json::from_str::<&RawValue>(text).is_ok();
                assert_eq!(nodes(text).is_some(), taken, "{text:?}");
                assert_eq!(crate::syntax::fault(text).is_none(), taken, "{text:?}");
            }
        };
        for text in texts.map(str::as_bytes) {
            agree(text);
            for at in 0..text.len() {
                agree(&text[..at]);
                agree(&[&text[..at], &text[at + 1..]].concat());
                for byte in 0..=0x7F {
                    agree(&[&text[..at], &[byte], &text[at..]].concat());
                    agree(&[&text[..at], &[byte], &text[at + 1..]].concat());
                }
            }
        }
    }
}
