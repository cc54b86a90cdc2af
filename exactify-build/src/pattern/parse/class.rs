//! Classes in brackets, and the escapes that are allowed both in and out of them.

use super::super::property::property;
use super::super::set::words;
use super::{digits, spaces, Member, Node, Parser, PatternError, Set};

impl Parser {
    pub(super) fn class(&mut self) -> Result<Node, PatternError> {
        let start = self.at;
        self.at += 1;
        let inverted = self.eat("^");
        let mut sets = Vec::new();
        while !self.eat("]") {
            let first_at = self.at;
            let first = self.member(start)?;
            if !self.looking_at("-") || self.looking_at("-]") {
                sets.push(first.set());
                continue;
            }
            self.at += 1;
            match (first, self.member(start)?) {
                (Member::One(first), Member::One(last)) if first > last => {
                    return Err(PatternError::invalid("a range with its ends out of order", first_at));
                }
                (Member::One(first), Member::One(last)) => sets.push(Set::code_points(first, last)),
                (first, last) => {
                    self.mark_legacy(first_at);
                    sets.extend([first.set(), Member::One('-'.into()).set(), last.set()]);
                }
            }
        }
        let set = Set::union(sets);
        Ok(self.node(if inverted { set.inverted() } else { set }))
    }

    fn member(&mut self, class: usize) -> Result<Member, PatternError> {
        let start = self.at;
        match self.next() {
            None => Err(PatternError::invalid("unclosed class", class)),
            Some('\\') if self.eat("b") => Ok(Member::One(0x08)),
            Some('\\') if self.eat("-") => Ok(Member::One('-'.into())),
            Some('\\') => self.member_escape(start),
            Some(character) => Ok(Member::One(character.into())),
        }
    }

    /// An escape whose backslash has been read.
    pub(super) fn member_escape(&mut self, start: usize) -> Result<Member, PatternError> {
        let Some(letter) = self.next() else {
            return Err(PatternError::invalid("an escape without its character", start));
        };
        Ok(match letter {
            'd' => Member::Many(digits()),
            'D' => Member::Many(digits().inverted()),
            's' => Member::Many(spaces()),
            'S' => Member::Many(spaces().inverted()),
            'w' => Member::Many(words()),
            'W' => Member::Many(words().inverted()),
            'p' => Member::Many(self.property(start)?),
            'P' => Member::Many(self.property(start)?.inverted()),
            'f' => Member::One(0x0C),
            'n' => Member::One(0x0A),
            'r' => Member::One(0x0D),
            't' => Member::One(0x09),
            'v' => Member::One(0x0B),
            '0' if !self.peek().is_some_and(|next| next.is_ascii_digit()) => Member::One(0),
            'c' => match self.next() {
                Some(control) if control.is_ascii_alphabetic() => Member::One(u32::from(control) % 32),
                _ => return Err(self.bad_escape(start)),
            },
            'x' => Member::One(self.hex(2).ok_or_else(|| self.bad_escape(start))?),
            'u' => Member::One(self.code_point(start)?),
            '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '/' => {
                Member::One(letter.into())
            }
            // Without `u` most letters may be escaped too, but other dialects give those escapes a meaning, so
            // whoever wrote one hardly meant the letter.
            letter if letter.is_ascii_alphanumeric() => return Err(self.bad_escape(start)),
            other => {
                self.mark_legacy(start);
                Member::One(other.into())
            }
        })
    }

    fn bad_escape(&self, start: usize) -> PatternError {
        let text = self.text_since(start);
        PatternError::invalid(format!("unknown or incomplete escape `{text}`"), start)
    }

    /// Exactly `count` hexadecimal digits; nothing is read if there are fewer.
    fn hex(&mut self, count: usize) -> Option<u32> {
        let digits = self.rest.get(self.at..self.at + count)?;
        let number = digits
            .iter()
            .try_fold(0, |number, digit| Some(number * 16 + digit.to_digit(16)?))?;
        self.at += count;
        Some(number)
    }

    /// What follows `\u`.
    fn code_point(&mut self, start: usize) -> Result<u32, PatternError> {
        if self.eat("{") {
            let digits_at = self.at;
            let mut code = 0u32;
            while let Some(digit) = self.peek().and_then(|digit| digit.to_digit(16)) {
                self.at += 1;
                code = code.saturating_mul(16).saturating_add(digit);
            }
            let empty = self.at == digits_at;
            if !self.eat("}") || empty || code > 0x10_FFFF {
                return Err(self.bad_escape(start));
            }
            self.mark_unicode(start);
            return Ok(code);
        }
        let high = self.hex(4).ok_or_else(|| self.bad_escape(start))?;
        let after = self.at;
        if (0xD800..0xDC00).contains(&high) && self.eat(r"\u") {
            match self.hex(4) {
                Some(low @ 0xDC00..0xE000) => {
                    self.mark_unicode(start);
                    return Ok(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00));
                }
                // The second escape is read again, on its own.
                _ => self.at = after,
            }
        }
        Ok(high)
    }

    /// What follows `\p` or `\P`.
    fn property(&mut self, start: usize) -> Result<Set, PatternError> {
        if !self.eat("{") {
            return Err(self.bad_escape(start));
        }
        let name_at = self.at;
        while self.peek().is_some_and(|next| next != '}') {
            self.at += 1;
        }
        let name = self.text_since(name_at);
        if !self.eat("}") {
            return Err(self.bad_escape(start));
        }
        self.mark_unicode(start);
        if let Some(set) = self.properties.get(&name) {
            return Ok(set.clone());
        }
        let Some(set) = property(&name) else {
            return Err(PatternError::invalid(
                format!("unknown Unicode property `{name}`"),
                start,
            ));
        };
        self.properties.insert(name, set.clone());
        Ok(set)
    }
}
