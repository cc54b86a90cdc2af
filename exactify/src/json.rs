//! A JSON text taken apart once, so that explaining it walks values instead of text.

use std::borrow::Cow;

/// How deep the explanation goes, as deep as serde_json reads: types that contain themselves must not exhaust the stack.
pub(crate) const DEPTH: usize = 127;

/// A value of the JSON text that is explained, as the text that spells it: what [`Exact::explain`](crate::Exact::explain)
/// gets.
#[derive(Clone, Copy, Debug)]
pub struct Json<'t> {
    text: &'t str,
    /// What is inside of it.
    inner: &'t [Node<'t>],
}

/// A value or property name, and how many nodes behind it are inside of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node<'t> {
    text: &'t str,
    inner: usize,
}

impl<'t> Json<'t> {
    /// The value that all the nodes of a text are.
    pub(crate) fn root(nodes: &'t [Node<'t>]) -> Option<Json<'t>> {
        Children(nodes).next()
    }

    /// The text, a slice of the whole, without white space around it.
    pub fn get(self) -> &'t str {
        self.text
    }

    pub(crate) fn is_string(self) -> bool {
        self.text.starts_with('"')
    }

    /// The string that a text in quotes spells; an error if that has half a surrogate pair.
    pub(crate) fn string(self) -> serde_json::Result<Cow<'t, str>> {
        match self.text.get(1..self.text.len().saturating_sub(1)) {
            Some(inner) if !inner.contains('\\') => Ok(Cow::Borrowed(inner)),
            _ => serde_json::from_str(self.text).map(Cow::Owned),
        }
    }

    /// The items of an array; names and values, in turns, of an object.
    pub(crate) fn children(self) -> Children<'t> {
        Children(self.inner)
    }
}

/// Values one after the other.
#[derive(Clone)]
pub(crate) struct Children<'t>(&'t [Node<'t>]);

impl<'t> Iterator for Children<'t> {
    type Item = Json<'t>;

    fn next(&mut self) -> Option<Json<'t>> {
        let (node, rest) = self.0.split_first()?;
        let (inner, rest) = rest.split_at(node.inner);
        self.0 = rest;
        Some(Json { text: node.text, inner })
    }
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
        let (start, node) = (self.at, self.nodes.len());
        self.nodes.push(Node { text: "", inner: 0 });
        let bytes = self.text.as_bytes();
        match bytes.get(self.at) {
            Some(b'"') => self.at = string_end(bytes, self.at),
            Some(b'[' | b'{') if depth == DEPTH => self.at = container_end(bytes, self.at),
            Some(b'[' | b'{') => {
                self.at += 1;
                while let Some(&byte) = bytes.get(self.at) {
                    match byte {
                        b']' | b'}' => break,
                        b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                        _ => self.value(depth + 1),
                    }
                }
                self.at += 1;
            }
            _ => {
                let rest = &bytes[self.at..];
                let end = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r');
                self.at += rest.iter().position(end).unwrap_or(rest.len());
            }
        }
        self.nodes[node] = Node {
            text: &self.text[start..self.at],
            inner: self.nodes.len() - node - 1,
        };
    }
}

/// The offset behind the string whose opening quote is at `start`.
pub(crate) fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The offset behind the array or object whose opening bracket is at `start`.
fn container_end(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut open) = (start, 0_usize);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = string_end(bytes, at);
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
            value.children().for_each(|child| visit(child, depth + 1, into));
        }
        let (nodes, mut into) = (nodes(text), Vec::new());
        visit(Json::root(&nodes).unwrap(), 0, &mut into);
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
        let found: Vec<_> = Json::root(&nodes).unwrap().children().map(Json::string).collect();
        assert!(matches!(&found[..2], [Ok(Cow::Borrowed("")), Ok(Cow::Borrowed("é"))]));
        assert!(matches!(&found[2..], [Ok(Cow::Owned(a)), Err(_)] if a == "a"));
    }

    #[test]
    fn what_is_too_deep_is_not_taken_apart() {
        let text = format!("[{}[1,\"]\"]{},2]", "[".repeat(1_000), "]".repeat(1_000));
        let nodes = nodes(&text);
        assert_eq!(nodes.len(), DEPTH + 2);
        let root = Json::root(&nodes).unwrap();
        assert_eq!(root.get(), text);
        assert_eq!(root.children().last().unwrap().get(), "2");
    }
}
