//! Writes an instance as one of its many texts.

use std::fmt::Write;

use fastrand::Rng;

use crate::Json;

/// Writes an instance with white space and escapes wherever `random` puts them.
pub fn write(instance: &Json, random: &mut Rng) -> String {
    let mut text = String::new();
    write_value(instance, random, &mut text);
    text
}

fn write_value(value: &Json, random: &mut Rng, text: &mut String) {
    space(random, text);
    match value {
        Json::Word(word) => text.push_str(word),
        Json::Text(string) => write_string(string, random, text),
        Json::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_value(item, random, text);
            }
            if items.is_empty() {
                space(random, text);
            }
            text.push(']');
        }
        Json::Object(entries) => {
            text.push('{');
            for (index, (name, value)) in entries.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                space(random, text);
                write_string(name, random, text);
                space(random, text);
                text.push(':');
                write_value(value, random, text);
            }
            if entries.is_empty() {
                space(random, text);
            }
            text.push('}');
        }
    }
    space(random, text);
}

fn space(random: &mut Rng, text: &mut String) {
    while random.usize(..8) == 0 {
        text.push([' ', '\n', '\r', '\t'][random.usize(..4)]);
    }
}

fn write_string(string: &str, random: &mut Rng, text: &mut String) {
    text.push('"');
    for c in string.chars() {
        let odds = random.u8(..20);
        let short = match c {
            '"' | '\\' => Some(c),
            '/' => Some(c).filter(|_| odds < 10),
            '\n' => Some('n'),
            '\r' => Some('r'),
            '\t' => Some('t'),
            '\u{8}' => Some('b'),
            '\u{c}' => Some('f'),
            _ => None,
        };
        match short {
            Some(letter) if odds > 0 => text.extend(['\\', letter]),
            _ if odds == 0 || c < ' ' => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // Writing to a `String` cannot fail.
                    _ = match random.bool() {
                        true => write!(text, "\\u{unit:04x}"),
                        false => write!(text, "\\u{unit:04X}"),
                    };
                }
            }
            _ => text.push(c),
        }
    }
    text.push('"');
}
