//! A tree of a JSON text that keeps repeated names and the digits of numbers.

use serde_json::Value;

/// A JSON value. The order of properties does not matter for equality.
#[derive(Clone, Debug)]
pub enum Json {
    /// `null`, `true`, `false` or a number, as written.
    Word(String),
    /// A string, with its escapes resolved.
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
    /// If it is not JSON.
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

    /// Converts to a `Value`, which has the last value of a repeated name. Also returns whether the `Value` holds every
    /// number. A number out of range is replaced by the greatest.
    ///
    /// # Panics
    ///
    /// If a literal is not JSON.
    pub fn to_value(&self) -> (Value, bool) {
        let mut whole = true;
        let value = self.value(&mut whole);
        (value, whole)
    }

    /// The same with each number in one spelling: `1e2`, `100.0` and `100` are `1e2`. A listed number is written as the
    /// schema spells it.
    pub fn plain(&self) -> Json {
        match self {
            Json::Word(word) => Json::Word(plain(word)),
            Json::Text(text) => Json::Text(text.clone()),
            Json::Array(items) => Json::Array(items.iter().map(Json::plain).collect()),
            Json::Object(entries) => {
                let entries = entries.iter().map(|(name, value)| (name.clone(), value.plain()));
                Json::Object(entries.collect())
            }
        }
    }

    /// Whether a number has too many digits or too large an exponent for an `f64`.
    pub fn has_long_number(&self) -> bool {
        match self {
            Json::Word(word) => {
                let (digits, exponent) = word.split_once(['e', 'E']).unwrap_or((word, ""));
                let count = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
                count(digits) > 15 || count(exponent) > 2
            }
            Json::Text(_) => false,
            Json::Array(items) => items.iter().any(Json::has_long_number),
            Json::Object(entries) => entries.iter().any(|(_, value)| value.has_long_number()),
        }
    }

    /// Whether a property has a name that serde_json uses itself, so that a `Value` misreads its object.
    pub fn has_private_name(&self) -> bool {
        match self {
            Json::Word(_) | Json::Text(_) => false,
            Json::Array(items) => items.iter().any(Json::has_private_name),
            Json::Object(entries) => {
                let is_private = |name: &str| name.starts_with("$serde_json::private::");
                entries
                    .iter()
                    .any(|(name, value)| is_private(name) || value.has_private_name())
            }
        }
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
}

impl PartialEq for Json {
    fn eq(&self, other: &Json) -> bool {
        match (self, other) {
            (Json::Word(one), Json::Word(other)) | (Json::Text(one), Json::Text(other)) => one == other,
            (Json::Array(one), Json::Array(other)) => one == other,
            (Json::Object(one), Json::Object(other)) => one.len() == other.len() && sorted(one) == sorted(other),
            _ => false,
        }
    }
}

/// A number as its digits without zeros at either end, and an exponent; any other word as it is.
fn plain(word: &str) -> String {
    if word.starts_with(char::is_alphabetic) {
        return word.to_owned();
    }
    let (sign, word) = word.strip_prefix('-').map_or(("", word), |word| ("-", word));
    let (digits, exponent) = word.split_once(['e', 'E']).unwrap_or((word, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    let exponent = exponent.parse::<i64>().expect("an exponent") - fraction.len() as i64;
    let exponent = exponent + (digits.len() - significant.len()) as i64;
    match significant.trim_start_matches('0') {
        "" => "0".to_owned(),
        significant => format!("{sign}{significant}e{exponent}"),
    }
}

/// The properties sorted by name. Those with the same name remain in the order of the text.
fn sorted(entries: &[(String, Json)]) -> Vec<&(String, Json)> {
    let mut sorted: Vec<_> = entries.iter().collect();
    sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
    sorted
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
    let mut text = String::new();
    *rest = &rest[1..];
    loop {
        let end = rest.find(['"', '\\']).expect("an end of the string");
        text.push_str(&rest[..end]);
        let mut behind = rest[end + 1..].chars();
        if rest[end..].starts_with('"') {
            *rest = behind.as_str();
            return text;
        }
        text.push(match behind.next().expect("an escape") {
            'u' => {
                *rest = behind.as_str();
                text.push(unit(rest));
                continue;
            }
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\u{8}',
            'f' => '\u{c}',
            other => other,
        });
        *rest = behind.as_str();
    }
}

/// The character that one escape of four digits spells, or a pair of them, of which `\u` is read.
fn unit(rest: &mut &str) -> char {
    let digits = |rest: &mut &str| {
        let (digits, behind) = rest.split_at(4);
        *rest = behind;
        u16::from_str_radix(digits, 16).expect("four digits")
    };
    let mut units = vec![digits(rest)];
    if (0xd800..0xdc00).contains(&units[0]) {
        *rest = rest.strip_prefix("\\u").expect("the other half of the pair");
        units.push(digits(rest));
    }
    let decoded = char::decode_utf16(units).next().expect("a unit");
    decoded.expect("whole surrogate pairs")
}
