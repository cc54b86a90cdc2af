//! YAML 1.2 as JSON values: plain scalars mean what the core schema says (YAML 1.2.2, section 10.3).

use std::collections::BTreeMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, Tag};

use crate::value::{Map, Value, DEPTH};

/// What is wrong with a text, and where.
#[derive(Debug)]
pub struct Fault {
    /// From 1 on.
    pub line: usize,
    /// In characters, from 1 on.
    pub column: usize,
    pub message: String,
}

/// Reads the one document of a YAML text. Numbers keep their digits, and objects their order.
///
/// What JSON has not is refused: keys that are no scalars or occur twice, tags other than the core schema's, `.inf` and `.nan`.
/// Aliases may repeat no more than the text could hold.
pub fn parse(text: &str) -> Result<Value, Fault> {
    let mut composer = Composer {
        parser: Parser::new_from_str(text),
        anchors: BTreeMap::new(),
        repeated: 0,
        limit: text.len(),
    };
    let mut value = None;
    while let Some((event, span)) = composer.next()? {
        match event {
            Event::DocumentStart(_) if value.is_some() => {
                return Err(fault(&span.start, "a second document: keep one in each file"));
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd
            | Event::SequenceEnd
            | Event::MappingEnd => {}
            event => value = Some(composer.node(event, span, DEPTH)?.value),
        }
    }
    value.ok_or_else(|| Fault {
        line: 1,
        column: 1,
        message: "an empty document".to_owned(),
    })
}

struct Composer<'t> {
    parser: Parser<'t, saphyr_parser::StrInput<'t>>,
    anchors: BTreeMap<usize, Node>,
    /// How many nodes aliases have repeated.
    repeated: usize,
    limit: usize,
}

/// A value, and how many values it is made of.
#[derive(Clone)]
struct Node {
    value: Value,
    size: usize,
}

impl<'t> Composer<'t> {
    fn next(&mut self) -> Result<Option<(Event<'t>, Span)>, Fault> {
        let refused = |error: ScanError| fault(error.marker(), error.info());
        self.parser.next_event().transpose().map_err(refused)
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Node, Fault> {
        let at = &span.start;
        let deeper = || {
            let deeper = depth.checked_sub(1);
            deeper.ok_or_else(|| fault(at, format_args!("nested deeper than {DEPTH} levels")))
        };
        let (node, anchor) = match event {
            Event::Alias(anchor) => {
                let node = self.anchors.get(&anchor).cloned();
                let node = node.ok_or_else(|| fault(at, "an alias of what is not yet complete"))?;
                self.repeated += node.size;
                if self.repeated > self.limit {
                    return Err(fault(
                        at,
                        "aliases repeat more than the text could hold: write out some of them",
                    ));
                }
                return Ok(node);
            }
            Event::Scalar(text, style, anchor, tag) => {
                let value = scalar(&text, style, tag.as_deref()).map_err(|message| fault(at, message))?;
                (Node { value, size: 1 }, anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                is_core(tag.as_deref(), "seq").map_err(|message| fault(at, message))?;
                let depth = deeper()?;
                let (mut items, mut size) = (Vec::new(), 1);
                loop {
                    match self.event(at)? {
                        (Event::SequenceEnd, _) => break,
                        (event, span) => {
                            let item = self.node(event, span, depth)?;
                            size += item.size;
                            items.push(item.value);
                        }
                    }
                }
                let value = Value::Array(items);
                (Node { value, size }, anchor)
            }
            Event::MappingStart(anchor, tag) => {
                is_core(tag.as_deref(), "map").map_err(|message| fault(at, message))?;
                let depth = deeper()?;
                let (mut entries, mut size) = (Map::default(), 1);
                loop {
                    let (name, at) = match self.event(at)? {
                        (Event::MappingEnd, _) => break,
                        (Event::Scalar(name, ..), span) => (name, span.start),
                        (_, span) => return Err(fault(&span.start, "a key that is no scalar: JSON has names there")),
                    };
                    if name == "<<" {
                        return Err(fault(&at, "`<<` is of YAML 1.1: write out what it merges"));
                    }
                    if entries.contains_key(&name) {
                        return Err(fault(&at, format_args!("duplicate key `{name}`")));
                    }
                    let (event, span) = self.event(&at)?;
                    let value = self.node(event, span, depth)?;
                    size += value.size;
                    entries.insert(name.into_owned(), value.value);
                }
                let value = Value::Object(entries);
                (Node { value, size }, anchor)
            }
            _ => return Err(fault(at, "expected a value")),
        };
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }

    /// The next event within what began at `at`.
    fn event(&mut self, at: &Marker) -> Result<(Event<'t>, Span), Fault> {
        self.next()?.ok_or_else(|| fault(at, "what begins here has no end"))
    }
}

fn fault(at: &Marker, message: impl ToString) -> Fault {
    Fault {
        line: at.line(),
        column: at.col() + 1,
        message: message.to_string(),
    }
}

/// Whether a tag is absent or that of the core schema called `name`.
fn is_core(tag: Option<&Tag>, name: &str) -> Result<(), String> {
    match tag {
        Some(tag) if !(tag.is_yaml_core_schema() && tag.suffix == name) => Err(foreign(tag)),
        _ => Ok(()),
    }
}

fn foreign(tag: &Tag) -> String {
    format!("the tag `{tag}` means nothing in JSON: leave it out")
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Result<Value, String> {
    let string = || Ok(Value::String(text.to_owned()));
    match tag {
        Some(tag) if tag.handle.is_empty() && tag.suffix == "!" => return string(),
        Some(tag) if !tag.is_yaml_core_schema() => return Err(foreign(tag)),
        Some(tag) => match tag.suffix.as_str() {
            "str" => return string(),
            "null" | "bool" | "int" | "float" => {}
            _ => return Err(foreign(tag)),
        },
        None if style != ScalarStyle::Plain => return string(),
        None => {}
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    if matches!(text.trim_start_matches(['+', '-']), ".inf" | ".Inf" | ".INF")
        || matches!(text, ".nan" | ".NaN" | ".NAN")
    {
        return Err(format!("JSON has no number `{text}`"));
    }
    match number(text) {
        Some(number) => Value::parse(&number).map_err(|error| format!("the number `{text}`: {error}")),
        None => string(),
    }
}

/// The JSON text of a number of the core schema.
fn number(text: &str) -> Option<String> {
    for (prefix, radix) in [("0o", 8), ("0x", 16)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            let is_plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            let value = is_plain.then(|| u128::from_str_radix(digits, radix).ok()).flatten();
            return value.map(|value| value.to_string());
        }
    }
    let (sign, unsigned) = match text.strip_prefix(['+', '-']) {
        Some(rest) => (if text.starts_with('-') { "-" } else { "" }, rest),
        None => ("", text),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            (
                mantissa,
                Some(exponent).filter(|_| is_digits(digits) && !digits.is_empty())?,
            )
        }
        None => (unsigned, ""),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if !is_digits(whole) || !is_digits(fraction) || whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let mut number = format!("{sign}{whole}");
    for (mark, digits) in [('.', fraction), ('e', exponent)] {
        if !digits.is_empty() {
            number.push(mark);
            number += digits;
        }
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(yaml: &str, json: &str) {
        let value = parse(yaml).unwrap_or_else(|fault| panic!("{yaml}: {fault:?}"));
        // As texts, which have the digits and the order.
        assert_eq!(value.to_string(), json, "{yaml}");
    }

    #[test]
    fn scalars_are_those_of_the_core_schema() {
        for (yaml, json) in [
            ("~", "null"),
            ("a:", r#"{"a":null}"#),
            ("True", "true"),
            ("yes", r#""yes""#),
            ("'1'", r#""1""#),
            ("!!str 1", r#""1""#),
            ("! 1", r#""1""#),
            ("12345678901234567890123.10", "12345678901234567890123.10"),
            ("+007", "7"),
            ("-.5e+3", "-0.5e+3"),
            ("1.", "1"),
            ("0o17", "15"),
            ("0xfF", "255"),
            ("1e", r#""1e""#),
            (".", r#"".""#),
            ("-", "[null]"),
            ("1.2.3", r#""1.2.3""#),
            ("2024-01-01", r#""2024-01-01""#),
            ("|\n  a\n  b\n", r#""a\nb\n""#),
        ] {
            reads(yaml, json);
        }
    }

    #[test]
    fn collections_aliases_and_json_itself_are_read() {
        reads(
            "b: [1, {x: y}]\na: &a\n  - 2\nc: *a\n200: ok",
            r#"{"b":[1,{"x":"y"}],"a":[2],"c":[2],"200":"ok"}"#,
        );
        reads(
            r#"{"a": "\u00e9", "b": [true, null, 1.0]}"#,
            r#"{"a":"é","b":[true,null,1.0]}"#,
        );
        reads("--- # comment\na: 1\n...\n", r#"{"a":1}"#);
    }

    #[test]
    fn what_json_has_not_is_refused_with_its_place() {
        let deep = "[".repeat(200);
        let laughs = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]";
        for (yaml, line, column, message) in [
            ("", 1, 1, "an empty document"),
            ("a: 1\nb: 2\na: 3", 3, 1, "duplicate key `a`"),
            ("a: 1\n---\nb: 1", 2, 1, "a second document"),
            ("a: .inf", 1, 4, "JSON has no number"),
            ("? [a]\n: b", 1, 3, "a key that is no scalar"),
            ("a: !own x", 1, 4, "the tag `!own` means nothing in JSON"),
            ("x: &x {a: 1}\ny:\n  <<: *x", 3, 3, "`<<` is of YAML 1.1"),
            ("a: &a [*a]", 1, 8, "an alias of what is not yet complete"),
            (laughs, 3, 5, "aliases repeat more than the text could hold"),
            (&deep, 1, 128, "nested deeper than 127 levels"),
            ("a: [1", 2, 1, "while parsing a flow sequence"),
        ] {
            let fault = parse(yaml).expect_err(yaml);
            assert!(fault.message.contains(message), "{yaml}: {fault:?}");
            assert_eq!((fault.line, fault.column), (line, column), "{yaml}: {fault:?}");
        }
    }
}
