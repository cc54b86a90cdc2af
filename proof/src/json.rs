//! A JSON text as a tree that keeps what other trees drop: repeated names, and the digits of numbers.

use serde_json::Value;

/// A JSON value. Two are equal if they are the same value, the order of properties apart.
#[derive(Clone, Debug)]
pub enum Json {
    /// `null`, `true`, `false` or a number, as written.
    Word(String),
    /// A string, escapes resolved.
    Text(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, its properties as written.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Parses a text that is known to be JSON.
    ///
    /// # Panics
    ///
    /// If it is not.
    pub fn parse(text: &str) -> Json {
        let mut rest = text;
        let value = value(&mut rest);
        assert!(rest.trim_start().is_empty(), "JSON goes on: {rest}");
        value
    }

    /// Whether some object has a name twice.
    pub fn has_repeated_name(&self) -> bool {
        match self {
            Json::Word(_) | Json::Text(_) => false,
            Json::Array(items) => items.iter().any(Json::has_repeated_name),
            Json::Object(entries) => entries.iter().enumerate().any(|(index, (name, value))| {
                entries[..index].iter().any(|(other, _)| other == name) || value.has_repeated_name()
            }),
        }
    }

    /// The same as a `Value`, which holds the last of the values that a repeated name has; and whether it holds every
    /// number. One beyond its range is replaced by the greatest.
    ///
    /// # Panics
    ///
    /// If a word is none of JSON's.
    pub fn to_value(&self) -> (Value, bool) {
        let mut whole = true;
        let value = self.value(&mut whole);
        (value, whole)
    }

    fn value(&self, whole: &mut bool) -> Value {
        match self {
            Json::Word(word) => serde_json::from_str(word).unwrap_or_else(|error| {
                assert!(error.to_string().starts_with("number out of range"), "{word}: {error}");
                *whole = false;
                f64::MAX.into()
            }),
            Json::Text(text) => Value::String(text.clone()),
            Json::Array(items) => items.iter().map(|item| item.value(whole)).collect(),
            Json::Object(entries) => {
                let entries = entries.iter().map(|(name, value)| (name.clone(), value.value(whole)));
                Value::Object(entries.collect())
            }
        }
    }

    /// The text without white space, properties sorted.
    pub fn canonical(&self) -> String {
        match self {
            Json::Word(word) => word.clone(),
            Json::Text(text) => format!("{text:?}"),
            Json::Array(items) => format!("[{}]", items.iter().map(Json::canonical).collect::<Vec<_>>().join(",")),
            Json::Object(entries) => {
                let mut entries: Vec<String> = entries
                    .iter()
                    .map(|(name, value)| format!("{name:?}:{}", value.canonical()))
                    .collect();
                entries.sort();
                format!("{{{}}}", entries.join(","))
            }
        }
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Json) -> bool {
        self.canonical() == other.canonical()
    }
}

fn value(rest: &mut &str) -> Json {
    *rest = rest.trim_start();
    match rest.as_bytes().first() {
        Some(b'{') => Json::Object(entries(rest, '}', |rest| {
            *rest = rest.trim_start();
            let name = string(rest);
            *rest = rest.trim_start().strip_prefix(':').expect("a colon");
            (name, value(rest))
        })),
        Some(b'[') => Json::Array(entries(rest, ']', value)),
        Some(b'"') => Json::Text(string(rest)),
        _ => {
            let end = rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(rest.len());
            let (word, behind) = rest.split_at(end);
            *rest = behind;
            Json::Word(word.to_owned())
        }
    }
}

fn entries<T>(rest: &mut &str, close: char, entry: impl Fn(&mut &str) -> T) -> Vec<T> {
    *rest = rest[1..].trim_start();
    let mut entries = Vec::new();
    while !rest.starts_with(close) {
        entries.push(entry(rest));
        *rest = rest.trim_start();
        *rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
    }
    *rest = &rest[1..];
    entries
}

fn string(rest: &mut &str) -> String {
    let mut units = Vec::new();
    let mut characters = rest[1..].char_indices();
    while let Some((at, c)) = characters.next() {
        let plain = match c {
            '"' => {
                *rest = &rest[at + 2..];
                return String::from_utf16(&units).expect("whole surrogate pairs");
            }
            '\\' => match characters.next().expect("an escape").1 {
                'u' => {
                    let digits: String = characters.by_ref().take(4).map(|(_, digit)| digit).collect();
                    units.push(u16::from_str_radix(&digits, 16).expect("four digits"));
                    continue;
                }
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\u{8}',
                'f' => '\u{c}',
                other => other,
            },
            c => c,
        };
        units.extend_from_slice(plain.encode_utf16(&mut [0; 2]));
    }
    panic!("a string without an end")
}
