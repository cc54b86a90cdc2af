//! Finds the first fault of a text that is not JSON (RFC 8259), and describes it in plain words.

use std::fmt;

use serde::de::IgnoredAny;

/// What is wrong, and at which byte.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub offset: usize,
    pub message: String,
}

/// The first fault of `text`, or `None` if it is JSON.
pub(crate) fn fault(text: &str) -> Option<Fault> {
    Scanner { text, at: 0 }.text().err()
}

type Scanned = Result<(), Fault>;

struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    /// Scans one value and the white space around it. There is no recursion, since a text may be nested to any depth.
    fn text(&mut self) -> Scanned {
        if self.text.starts_with('\u{feff}') {
            return Err(fault_at(0, "expected JSON, found a byte order mark"));
        }
        // The closing brackets still to come.
        let mut open = Vec::new();
        let mut wanted = "a JSON value";
        loop {
            let close = match self.next() {
                Some(b'[') => Some(b']'),
                Some(b'{') => Some(b'}'),
                Some(b'"') => self.string().map(|()| None)?,
                _ => self.word(wanted).map(|()| None)?,
            };
            wanted = "a JSON value";
            if let Some(close) = close {
                self.at += 1;
                open.push(close);
                if self.next() != Some(close) {
                    match close {
                        b'}' => self.name("a property name in double quotes or `}`")?,
                        _ => wanted = "a JSON value or `]`",
                    }
                    continue;
                }
            }
            if self.behind_value(&mut open)? {
                return Ok(());
            }
        }
    }

    /// Scans what follows a value, up to the start of the next one. Returns true if there is none.
    fn behind_value(&mut self, open: &mut Vec<u8>) -> Result<bool, Fault> {
        loop {
            let next = self.next();
            match open.last() {
                None if next.is_none() => return Ok(true),
                None => return Err(self.expected("the end of the text")),
                Some(&close) if next == Some(close) => {
                    open.pop();
                    self.at += 1;
                }
                Some(&close) if next == Some(b',') => {
                    let comma = self.at;
                    self.at += 1;
                    if self.next() == Some(close) {
                        let message = format!("trailing comma before `{}`", char::from(close));
                        return Err(fault_at(comma, message));
                    }
                    if close == b'}' {
                        self.name("a property name in double quotes")?;
                    }
                    return Ok(false);
                }
                Some(b'}') => return Err(self.expected("`,` or `}`")),
                Some(_) => return Err(self.expected("`,` or `]`")),
            }
        }
    }

    /// Scans a property name and the colon after it.
    fn name(&mut self, wanted: &str) -> Scanned {
        if self.next() != Some(b'"') {
            return Err(self.expected(wanted));
        }
        self.string()?;
        if self.next() != Some(b':') {
            return Err(self.expected("`:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Scans a number, `true`, `false` or `null`.
    fn word(&mut self, wanted: &str) -> Scanned {
        let word = self.found();
        if serde_json::from_str::<IgnoredAny>(word).is_err() {
            return Err(self.expected(wanted));
        }
        self.at += word.len();
        Ok(())
    }

    fn string(&mut self) -> Scanned {
        self.at += 1;
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape()?,
                Some(0..b' ') => return Err(self.expected("`\"` or an escape")),
                Some(_) => self.at += 1,
                None => return Err(self.expected("`\"`")),
            }
        }
    }

    fn escape(&mut self) -> Scanned {
        let (wanted, length) = match &self.text.as_bytes()[self.at + 1..] {
            [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => {
                self.at += 2;
                return Ok(());
            }
            [b'u', a, b, c, d, ..] if [a, b, c, d].iter().all(|digit| digit.is_ascii_hexdigit()) => {
                self.at += 6;
                return Ok(());
            }
            [b'u', ..] => ("four hexadecimal digits behind `\\u`", 6),
            _ => ("an escape such as `\\n` or `\\u00e9`", 2),
        };
        let rest = &self.text[self.at..];
        let end = rest.char_indices().nth(length).map_or(rest.len(), |(end, _)| end);
        let found = Shown(&rest[..end]);
        Err(fault_at(self.at, format_args!("expected {wanted}, found `{found}`")))
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space.
    fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// The token here: a word, a number or a single other character; empty at the end of the text.
    fn found(&self) -> &'t str {
        let rest = &self.text[self.at..];
        let ends = |c: char| c.is_whitespace() || c.is_control() || ",:[]{}\"".contains(c);
        let first = rest.chars().next().map_or(0, char::len_utf8);
        &rest[..rest.find(ends).unwrap_or(rest.len()).max(first)]
    }

    fn expected(&self, wanted: &str) -> Fault {
        match self.found() {
            "" => fault_at(self.at, format_args!("expected {wanted}, found the end of the text")),
            "\"" => fault_at(self.at, format_args!("expected {wanted}, found a string")),
            found => fault_at(self.at, format_args!("expected {wanted}, found `{}`", Shown(found))),
        }
    }
}

fn fault_at(offset: usize, message: impl fmt::Display) -> Fault {
    let message = message.to_string();
    Fault { offset, message }
}

/// At most the first 40 characters of a text, with control characters escaped.
///
/// Unlike in an [`Excerpt`](crate::Excerpt), backslashes and quotes are not escaped, since they may be what is wrong.
struct Shown<'t>(&'t str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LIMIT: usize = 40;
        for (index, c) in self.0.chars().enumerate() {
            match c {
                _ if index == LIMIT => return f.write_str("…"),
                ' '..='~' => write!(f, "{c}")?,
                _ if c.is_alphanumeric() => write!(f, "{c}")?,
                _ => write!(f, "{}", c.escape_debug())?,
            }
        }
        Ok(())
    }
}
