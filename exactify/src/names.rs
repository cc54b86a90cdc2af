//! Repeated property names inside an uninterpreted JSON text.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// One step of an instance location.
#[derive(Clone, Debug)]
pub(crate) enum Step<'t> {
    Name(Cow<'t, str>),
    Index(usize),
}

/// An array or object that is open at the current place of the scan.
enum Open<'t> {
    Array {
        index: usize,
    },
    Object {
        seen: BTreeSet<Cow<'t, str>>,
        name: Option<Cow<'t, str>>,
    },
}

/// Calls `repeated` with the byte offset and the location of every property name that its object already has.
///
/// `text` must be well-formed JSON, which a [`RawValue`](serde_json::value::RawValue) is. The scan keeps its own stack,
/// so that no depth of nesting can exhaust the thread's; its memory is bounded by the text.
pub(crate) fn repeated<'t>(text: &'t str, mut repeated: impl FnMut(usize, Vec<Step<'t>>) -> ControlFlow<()>) {
    let bytes = text.as_bytes();
    let mut stack: Vec<Open<'t>> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'[' => stack.push(Open::Array { index: 0 }),
            b'{' => stack.push(Open::Object {
                seen: BTreeSet::new(),
                name: None,
            }),
            b']' | b'}' => {
                stack.pop();
            }
            b',' => match stack.last_mut() {
                Some(Open::Array { index }) => *index += 1,
                Some(Open::Object { name, .. }) => *name = None,
                None => {}
            },
            b'"' => {
                let end = string_end(bytes, at);
                if let Some(Open::Object { seen, name }) = stack.last_mut() {
                    if name.is_none() {
                        let found = unescaped(&text[at..end]);
                        *name = Some(found.clone());
                        if !seen.insert(found) && repeated(at, location(&stack)).is_break() {
                            return;
                        }
                    }
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
}

/// The offset behind the string whose opening quote is at `start`.
fn string_end(bytes: &[u8], start: usize) -> usize {
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

/// The name that a quoted string spells. One that no `str` can hold (a lone surrogate) stands for itself as written.
pub(crate) fn unescaped(quoted: &str) -> Cow<'_, str> {
    let inner = &quoted[1..quoted.len() - 1];
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    serde_json::from_str(quoted).map_or(Cow::Borrowed(inner), Cow::Owned)
}

fn location<'t>(stack: &[Open<'t>]) -> Vec<Step<'t>> {
    let step = |open: &Open<'t>| match open {
        Open::Array { index } => Some(Step::Index(*index)),
        Open::Object { name, .. } => name.clone().map(Step::Name),
    };
    stack.iter().filter_map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        repeated(text, |offset, steps| {
            let steps = steps.into_iter().map(|step| match step {
                Step::Name(name) => format!("/{name}"),
                Step::Index(index) => format!("/{index}"),
            });
            found.push(format!("{offset} {}", steps.collect::<String>()));
            ControlFlow::Continue(())
        });
        found
    }

    #[test]
    fn finds_every_repeated_name_where_it_stands() {
        assert_eq!(all(r#"{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}"#), [""; 0]);
        assert_eq!(all(r#"{"a":1,"a":2,"a":3}"#), ["7 /a", "13 /a"]);
        assert_eq!(all(r#"[0,{"x":{"a":"a","b":[],"a":{}}}]"#), ["24 /1/x/a"]);
    }

    #[test]
    fn compares_what_the_escapes_mean() {
        assert_eq!(all(r#"{"a":1,"\u0061":2}"#), ["7 /a"]);
        assert_eq!(all(r#"{"\"":1,"\\":2,"\"":3}"#), ["15 /\""]);
        assert_eq!(all(r#"{"\ud800":1,"\ud800":2,"\ud801":3}"#), ["12 /\\ud800"]);
    }

    #[test]
    fn strings_are_not_structure() {
        assert_eq!(all(r#"{"a":"{\"a\":1,\"a\":2}","b":"}","c":"]"}"#), [""; 0]);
        assert_eq!(all(r#"["a","a"]"#), [""; 0]);
    }

    #[test]
    fn any_depth_fits() {
        let text = format!("{}{{\"a\":1,\"a\":2}}{}", "[".repeat(100_000), "]".repeat(100_000));
        let mut depth = 0;
        repeated(&text, |_, steps| {
            depth = steps.len();
            ControlFlow::Break(())
        });
        assert_eq!(depth, 100_001);
    }
}
