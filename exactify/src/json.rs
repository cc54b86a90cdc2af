//! A JSON text taken apart once, so that explaining it walks values instead of text.

use std::borrow::Cow;

/// How deep the explanation goes, as deep as serde_json reads: types that contain themselves must not exhaust the stack.
pub(crate) const DEPTH: usize = 127;

/// A value of the JSON text that is explained, as the text that spells it: what [`Exact::explain`](crate::Exact::explain)
/// gets.
#[derive(Clone, Copy, Debug)]
pub struct Json<'t>(&'t [Node<'t>]);

/// A value or property name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'t> {
    text: &'t str,
    /// How many nodes behind it are inside of it.
    inner: usize,
    /// Whether it is a string with a backslash.
    escaped: bool,
}

impl<'t> Json<'t> {
    /// The value that all the nodes of a text are.
    pub(crate) fn new(nodes: &'t [Node<'t>]) -> Json<'t> {
        Json(nodes)
    }

    /// The text, a slice of the whole, without white space around it.
    pub fn get(self) -> &'t str {
        self.0.first().map_or("", |node| node.text)
    }

    pub(crate) fn is_string(self) -> bool {
        self.get().starts_with('"')
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

    /// Whether it is this string.
    pub(crate) fn spells(self, text: &str) -> bool {
        self.string().is_ok_and(|found| found == text)
    }

    /// The items of an array.
    pub(crate) fn items(self) -> impl Iterator<Item = Json<'t>> + Clone {
        let mut rest = self.0.get(1..).unwrap_or_default();
        std::iter::from_fn(move || first(&mut rest))
    }

    /// The names and values of an object.
    pub(crate) fn entries(self) -> impl Iterator<Item = (Json<'t>, Json<'t>)> + Clone {
        let mut rest = self.0.get(1..).unwrap_or_default();
        std::iter::from_fn(move || Some((first(&mut rest)?, first(&mut rest)?)))
    }
}

/// Takes the first value off values one behind the other.
fn first<'t>(rest: &mut &'t [Node<'t>]) -> Option<Json<'t>> {
    let (first, others) = rest.split_at(rest.first()?.inner + 1);
    *rest = others;
    Some(Json(first))
}

/// Takes a well-formed text apart in one pass: what it is well-formed for is no more looked at.
pub(crate) fn nodes(text: &str) -> Vec<Node<'_>> {
    let (at, nodes) = (0, Vec::with_capacity(32));
    let mut reader = Reader { text, at, nodes };
    reader.value(0);
    reader.nodes
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    nodes: Vec<Node<'t>>,
}

impl Reader<'_> {
    /// Reads the value or name that begins here. What is deeper than is explained remains one with what it is in.
    fn value(&mut self, depth: usize) {
        let bytes = self.text.as_bytes();
        match bytes.get(self.at) {
            Some(b'"') => {
                let (end, escaped) = string_end(bytes, self.at);
                self.push(end, escaped);
            }
            Some(b'[' | b'{') if depth < DEPTH => self.container(depth),
            Some(b'[' | b'{') => self.push(container_end(bytes, self.at), false),
            _ => {
                let rest = &bytes[self.at..];
                let is_end = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r');
                self.push(self.at + rest.iter().position(is_end).unwrap_or(rest.len()), false);
            }
        }
    }

    fn container(&mut self, depth: usize) {
        let (start, node) = (self.at, self.nodes.len());
        self.push(start + 1, false);
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            match byte {
                b']' | b'}' => break,
                b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                _ => self.value(depth + 1),
            }
        }
        self.at += 1;
        let inner = self.nodes.len() - node - 1;
        if let Some(node) = self.nodes.get_mut(node) {
            (node.text, node.inner) = (&self.text[start..self.at], inner);
        }
    }

    fn push(&mut self, end: usize, escaped: bool) {
        self.nodes.push(Node {
            text: &self.text[self.at..end],
            inner: 0,
            escaped,
        });
        self.at = end;
    }
}

/// The offset behind the string whose opening quote is at `start`, and whether it has a backslash.
pub(crate) fn string_end(bytes: &[u8], start: usize) -> (usize, bool) {
    let (mut at, mut escaped) = (start + 1, false);
    while let Some(rest) = bytes.get(at..) {
        at += either(rest, b'"', b'\\').unwrap_or(rest.len());
        match bytes.get(at) {
            Some(b'\\') => (at, escaped) = (at + 2, true),
            _ => return (at + 1, escaped),
        }
    }
    (bytes.len(), escaped)
}

/// Where the first of two ASCII bytes is, looked for in eight bytes at once.
pub(crate) fn either(bytes: &[u8], one: u8, other: u8) -> Option<usize> {
    const EACH: u64 = u64::MAX / 0xFF;
    // Marks zeros by their highest bit; of the bytes above the lowest zero perhaps others.
    let zeros = |bytes: u64| bytes.wrapping_sub(EACH) & !bytes & EACH << 7;
    let mut at = 0;
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let eight = u64::from_le_bytes(*eight);
        let marked = zeros(eight ^ EACH * u64::from(one)) | zeros(eight ^ EACH * u64::from(other));
        if marked != 0 {
            return Some(at + marked.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    let tail = bytes[at..].iter().position(|&byte| byte == one || byte == other)?;
    Some(at + tail)
}

/// The offset behind the array or object whose opening bracket is at `start`.
fn container_end(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut open) = (start, 0_usize);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => {
                (at, _) = string_end(bytes, at);
                continue;
            }
            b'[' | b'{' => open += 1,
            b']' | b'}' if open == 1 => return at + 1,
            b']' | b'}' => open -= 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(text: &str) -> Vec<String> {
        fn visit(value: Json<'_>, depth: usize, into: &mut Vec<String>) {
            into.push(format!("{depth} {}", value.get()));
            value.items().for_each(|child| visit(child, depth + 1, into));
        }
        let (nodes, mut into) = (nodes(text), Vec::new());
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
        let nodes = nodes(r#"["","é","\u0061","\ud800"]"#);
        let found: Vec<_> = Json::new(&nodes).items().map(Json::string).collect();
        assert!(matches!(&found[..2], [Ok(Cow::Borrowed("")), Ok(Cow::Borrowed("é"))]));
        assert!(matches!(&found[2..], [Ok(Cow::Owned(a)), Err(_)] if a == "a"));
    }

    #[test]
    fn what_is_too_deep_is_not_taken_apart() {
        let text = format!("[{}[1,\"]\"]{},2]", "[".repeat(1_000), "]".repeat(1_000));
        let nodes = nodes(&text);
        assert_eq!(nodes.len(), DEPTH + 2);
        let root = Json::new(&nodes);
        assert_eq!(root.get(), text);
        assert_eq!(root.items().last().unwrap().get(), "2");
    }
}
