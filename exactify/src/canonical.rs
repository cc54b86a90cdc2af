//! JSON equality (JSON Schema core 2020-12, section 4.2.2) as equality of bytes: each value has one canonical form.

use std::fmt;
use std::ops::Range;

/// Appends the canonical form of a well-formed JSON text to `out`.
///
/// Two values are equal if and only if their forms are: numbers are compared by value, whatever their spelling and
/// size, strings by their characters, and objects in any order. No form is a prefix of another. Nothing here recurses,
/// so no depth of nesting can exhaust the stack. Every byte is written once, so the cost is that of the text's length
/// and of sorting its names.
pub(crate) fn write(text: &str, out: &mut Vec<u8>) {
    if text.contains('{') {
        Tree::of(text).write(out);
    } else {
        Tokens(text).for_each(|token| leaf(token, out));
    }
}

/// The brackets, strings and words of a JSON text.
struct Tokens<'t>(&'t str);

impl<'t> Iterator for Tokens<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let text = self.0.trim_start_matches([' ', '\n', '\r', '\t', ',', ':'].as_slice());
        let length = match text.as_bytes().first()? {
            b'[' | b']' | b'{' | b'}' => 1,
            b'"' => string_length(text.as_bytes()),
            _ => text
                .find([' ', '\n', '\r', '\t', ',', ']', '}'].as_slice())
                .unwrap_or(text.len()),
        };
        let (token, rest) = text.split_at(length);
        self.0 = rest;
        Some(token)
    }
}

/// The length of the string at the start of `text`, with its quotes.
fn string_length(text: &[u8]) -> usize {
    let mut at = 1;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// A bracket, or a value that is a single token.
fn leaf(token: &str, out: &mut Vec<u8>) {
    match token.as_bytes().first() {
        Some(b'"') => string(token, out),
        Some(b'-' | b'0'..=b'9') => number(token, out),
        // A bracket, or the first letter of `null`, `true` or `false`.
        Some(&byte) => out.push(byte),
        None => {}
    }
}

/// `"` and the characters, ended by a byte that cannot occur in a text.
fn string(quoted: &str, out: &mut Vec<u8>) {
    const END: u8 = 0xff;
    out.push(b'"');
    let mut rest = quoted.strip_prefix('"').unwrap_or(quoted);
    rest = rest.strip_suffix('"').unwrap_or(rest);
    while let Some((plain, escape)) = rest.split_once('\\') {
        out.extend_from_slice(plain.as_bytes());
        rest = unescape(escape, out);
    }
    out.extend_from_slice(rest.as_bytes());
    out.push(END);
}

/// Writes the character of the escape whose backslash is before `text`, and returns the rest of the text.
///
/// Half a surrogate pair, which a `str` cannot hold, is written as if it were a character.
fn unescape<'t>(text: &'t str, out: &mut Vec<u8>) -> &'t str {
    let (plain, behind) = match text.as_bytes().first() {
        Some(b'u') => {
            let (code, behind) = escaped_unit(text).unwrap_or((0, ""));
            let low = behind
                .strip_prefix('\\')
                .and_then(escaped_unit)
                .filter(|(low, _)| (0xdc00..0xe000).contains(low));
            return match (code, low) {
                (0xd800..0xdc00, Some((low, behind))) => {
                    code_point(0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00), out);
                    behind
                }
                _ => {
                    code_point(code, out);
                    behind
                }
            };
        }
        Some(b'n') => (b'\n', &text[1..]),
        Some(b'r') => (b'\r', &text[1..]),
        Some(b't') => (b'\t', &text[1..]),
        Some(b'b') => (0x08, &text[1..]),
        Some(b'f') => (0x0c, &text[1..]),
        Some(&byte) if byte.is_ascii() => (byte, &text[1..]),
        // JSON has no such escape.
        _ => (b'\\', text),
    };
    out.push(plain);
    behind
}

/// The number in `uXXXX`, and the rest of the text.
fn escaped_unit(text: &str) -> Option<(u32, &str)> {
    let digits = text.strip_prefix('u')?.get(..4)?;
    Some((u32::from_str_radix(digits, 16).ok()?, &text[5..]))
}

fn code_point(code: u32, out: &mut Vec<u8>) {
    match char::from_u32(code) {
        Some(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        None => out.extend([
            0xe0 | (code >> 12) as u8,
            0x80 | (code >> 6) as u8 & 0x3f,
            0x80 | code as u8 & 0x3f,
        ]),
    }
}

/// The sign, the digits from the first to the last that is not 0, and the power of ten in front of them: 0.d₁d₂… × 10^p.
fn number(text: &str, out: &mut Vec<u8>) {
    let (sign, text) = text.strip_prefix('-').map_or((b'+', text), |text| (b'-', text));
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let start = out.len();
    out.push(sign);
    out.extend(whole.bytes().chain(fraction.bytes()).skip_while(|&digit| digit == b'0'));
    let leading = whole.len() + fraction.len() + 1 - (out.len() - start);
    while out.len() > start + 1 && out.ends_with(b"0") {
        out.pop();
    }
    if out.len() == start + 1 {
        out.truncate(start);
        out.push(b'0');
        return;
    }
    out.push(b'e');
    // Both are lengths of one text.
    power(exponent, whole.len() as i64 - leading as i64, out);
    out.push(b';');
}

/// Writes `exponent` + `shift` in decimal. The exponent may have any number of digits.
fn power(exponent: &str, shift: i64, out: &mut Vec<u8>) {
    let negative = exponent.starts_with('-');
    let digits = exponent.trim_start_matches(['+', '-']).trim_start_matches('0');
    let shift = if negative { -shift } else { shift };
    if digits.len() <= 17 {
        let sum = digits.parse::<i64>().unwrap_or(0) + shift;
        let sum = if negative { -sum } else { sum };
        return out.extend_from_slice(sum.to_string().as_bytes());
    }
    // Longer than any shift, so the sign does not change.
    let mut digits = digits.as_bytes().to_vec();
    let mut carry = shift;
    for digit in digits.iter_mut().rev() {
        let sum = i64::from(*digit - b'0') + carry;
        *digit = b'0' + sum.rem_euclid(10) as u8;
        carry = sum.div_euclid(10);
    }
    if negative {
        out.push(b'-');
    }
    if carry > 0 {
        out.extend_from_slice(carry.to_string().as_bytes());
        out.append(&mut digits);
    } else {
        out.extend(digits.into_iter().skip_while(|&digit| digit == b'0'));
    }
}

/// A text with objects, whose properties are written in sorted order.
#[derive(Default)]
struct Tree {
    /// The canonical forms of names and leaves.
    leaves: Vec<u8>,
    nodes: Vec<Node>,
}

enum Node {
    Leaf(Range<usize>),
    Array(Vec<Entry>),
    Object(Vec<Entry>),
}

/// A name, which is empty in arrays, and the index of the value's node.
type Entry = (Range<usize>, usize);

/// An array or object that is still open.
struct Open {
    object: bool,
    name: Option<Range<usize>>,
    entries: Vec<Entry>,
}

impl Tree {
    fn of(text: &str) -> Tree {
        let mut tree = Tree::default();
        let mut open: Vec<Open> = Vec::new();
        for token in Tokens(text) {
            let node = match token {
                "[" | "{" => {
                    open.push(Open {
                        object: token == "{",
                        name: None,
                        entries: Vec::new(),
                    });
                    continue;
                }
                "]" | "}" => match open.pop() {
                    Some(closed) => tree.close(closed),
                    None => continue,
                },
                leaf => {
                    let leaf = tree.leaf(leaf);
                    match open.last_mut() {
                        Some(Open {
                            object: true,
                            name: name @ None,
                            ..
                        }) => {
                            *name = Some(leaf);
                            continue;
                        }
                        _ => Node::Leaf(leaf),
                    }
                }
            };
            if let Some(open) = open.last_mut() {
                let name = open.name.take().unwrap_or_default();
                open.entries.push((name, tree.nodes.len()));
            }
            tree.nodes.push(node);
        }
        tree
    }

    fn leaf(&mut self, token: &str) -> Range<usize> {
        let start = self.leaves.len();
        leaf(token, &mut self.leaves);
        start..self.leaves.len()
    }

    fn close(&self, closed: Open) -> Node {
        let Open {
            object, mut entries, ..
        } = closed;
        if !object {
            return Node::Array(entries);
        }
        let name = |entry: &Entry| &self.leaves[entry.0.clone()];
        entries.sort_by(|one, other| name(one).cmp(name(other)));
        Node::Object(entries)
    }

    /// Writes the last node, which is the root.
    fn write(&self, out: &mut Vec<u8>) {
        let mut open: Vec<(u8, std::slice::Iter<'_, Entry>)> = Vec::new();
        let mut next = self.nodes.last();
        loop {
            match next.take() {
                Some(Node::Leaf(leaf)) => out.extend_from_slice(&self.leaves[leaf.clone()]),
                Some(Node::Array(entries)) => {
                    out.push(b'[');
                    open.push((b']', entries.iter()));
                }
                Some(Node::Object(entries)) => {
                    out.push(b'{');
                    open.push((b'}', entries.iter()));
                }
                None => {}
            }
            let Some((close, entries)) = open.last_mut() else {
                return;
            };
            match entries.next() {
                Some((name, value)) => {
                    out.extend_from_slice(&self.leaves[name.clone()]);
                    next = self.nodes.get(*value);
                }
                None => {
                    out.push(*close);
                    open.pop();
                }
            }
        }
    }
}

/// Whether two texts spell the same JSON value.
pub(crate) fn json_eq(one: &str, other: &str) -> bool {
    form(one) == form(other)
}

/// The canonical form of a value: two texts have one form if they are the same JSON value (JSON Schema core 2020-12,
/// section 4.2.2).
pub(crate) fn form(text: &str) -> Vec<u8> {
    let mut form = Vec::new();
    write(text, &mut form);
    form
}

/// The indexes of two equal items.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pair(usize, usize);

impl fmt::Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "items {} and {} are equal", self.0, self.1)
    }
}

/// The first item that equals an earlier one, and the first such earlier one.
///
/// Canonical forms are sorted, not hashed, so that a hostile text cannot cause hash collisions.
pub(crate) fn first_equal<'t>(items: impl Iterator<Item = &'t str>) -> Option<Pair> {
    let mut forms = Vec::new();
    let mut places = Vec::new();
    for item in items {
        let start = forms.len();
        write(item, &mut forms);
        places.push(start..forms.len());
    }
    let form = |index: usize| &forms[places[index].clone()];
    let mut order: Vec<usize> = (0..places.len()).collect();
    // A stable sort: equal items stay in the order of the text.
    order.sort_by(|&one, &other| form(one).cmp(form(other)));
    let equal = order.windows(2).filter(|pair| form(pair[0]) == form(pair[1]));
    equal.map(|pair| Pair(pair[0], pair[1])).min_by_key(|pair| pair.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &str) -> Vec<u8> {
        let mut out = Vec::new();
        write(text, &mut out);
        out
    }

    /// Values, each in several spellings.
    const SPELLINGS: &[&[&str]] = &[
        &["null"],
        &["true"],
        &["false"],
        &["0", "-0", "0.0", "0e5", "-0.00E-7", "0e99999999999999999999999"],
        &["1", "1.0", "1e0", "10e-1", "0.1E+1", "0.01e00000000000000000000002"],
        &["-1", "-1.0", "-10e-1"],
        &["10", "1e1", "10.0"],
        &["0.1", "1e-1", "0.10"],
        &["12", "1.2e1"],
        &["1e400", "10e399", "0.1e401"],
        &["1e-400", "0.1e-399"],
        &["123456789012345678901234567890", "12345678901234567890123456789e1"],
        &["123456789012345678901234567891"],
        &[
            "1e100000000000000000000",
            "10e99999999999999999999",
            "0.01e100000000000000000002",
        ],
        &["1e100000000000000000001"],
        &["1e-100000000000000000000", "0.1e-99999999999999999999"],
        &["1e100000000000000000", "10e99999999999999999", "0.1e100000000000000001"],
        &["\"\""],
        &["\"a\"", r#""\u0061""#],
        &["\"/\"", r#""\/""#, r#""\u002F""#],
        &["\"\\n\"", r#""\u000a""#],
        &["\"😀\"", r#""\ud83d\ude00""#, r#""\uD83D\uDE00""#],
        &[r#""\ud83d""#, r#""\uD83D""#],
        &[r#""\ude00\ud83d""#],
        &["\"null\""],
        &["\"1\""],
        &["[]", "[ ]"],
        &["{}", "{ }"],
        &["[1,2]", "[1.0, 2e0]"],
        &["[12]", " [ 12 ] "],
        &["[2,1]"],
        &["[[1],2]"],
        &["[[1,2]]"],
        &["[[],[]]"],
        &["[[[]]]"],
        &["[\"a\",\"b\"]", "[\"\\u0061\",\"b\"]"],
        &["[\"a,b\"]"],
        &["{\"a\":1}", "{\"\\u0061\" : 1.0}"],
        &[
            "{\"a\":[1,{\"c\":2,\"b\":3}],\"b\":{}}",
            "{\"b\":{},\"a\":[1,{\"b\":3,\"c\":2}]}",
        ],
        &["{\"a\":[1,{\"c\":3,\"b\":2}],\"b\":{}}"],
        &["{\"a\":\"b\"}"],
        &["[{\"a\":1},{\"b\":2}]"],
        &["[{\"a\":1,\"b\":2}]", "[{\"b\":2,\"a\":1}]"],
        &["{\"{\":1}"],
        &["\"{\""],
        &["[\"{\",1]", "[\"\\u007b\",1e0]"],
    ];

    #[test]
    fn equal_values_have_one_form_and_others_another() {
        for (index, spellings) in SPELLINGS.iter().enumerate() {
            for spelling in spellings.iter() {
                for (other, others) in SPELLINGS.iter().enumerate() {
                    for value in others.iter() {
                        assert_eq!(form(spelling) == form(value), index == other, "{spelling} and {value}");
                    }
                }
            }
        }
    }

    #[test]
    fn depth_and_disorder_cost_no_more_than_length() {
        let depth = 100_000;
        let nested = |before: &str, after: &str| format!("{}1{}", before.repeat(depth), after.repeat(depth));
        let one = form(&nested(r#"{"b":"#, r#","a":0}"#));
        let other = form(&nested(r#"{"a":0,"b":"#, "}"));
        assert!(one == other && one.len() < 20 * depth);
        assert!(form(&nested("[", "]")) != form(&nested("[", ",1]")));
    }
}
