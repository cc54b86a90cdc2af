//! Schema text to document.

use crate::error::{Error, Problem};
use crate::value::Value;

/// A schema file, parsed.
#[derive(Debug)]
pub struct Document {
    /// The file's name without its ending, which names the root type if the schema has no title.
    pub name: String,
    /// The file, for messages.
    pub file: String,
    pub schema: Value,
    /// The address against which the schema's own `$id` and references are resolved.
    pub uri: String,
    /// Whether types are made of it, and not only of what others refer to in it.
    pub is_root: bool,
}

impl Document {
    /// The same at the address `uri`, of which only what is referred to becomes types.
    pub fn at(self, uri: &str) -> Document {
        Document {
            uri: uri.split('#').next().unwrap_or_default().to_owned(),
            is_root: false,
            ..self
        }
    }
}

/// The address of a file, as if there were no folders above the one that its name begins with.
fn file_uri(file: &str) -> String {
    let mut uri = "file:///".to_owned();
    for byte in file.trim_start_matches('/').replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            other => uri += &format!("%{other:02X}"),
        }
    }
    uri
}

/// Reads a schema as the file `file` holds it, whose name without ending is `name`.
///
/// Refused are what is no JSON, a name that occurs twice in one object (of which one would be dropped), and a root that
/// can be no schema. Which keywords there may be is `audit`'s to say.
pub fn read(name: &str, file: &str, text: &str) -> Result<Document, Error> {
    let problem = |location: String, message: String| {
        Error::from(vec![Problem {
            file: file.to_owned(),
            location,
            message,
        }])
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let raw = exactify::from_str::<exactify::Raw>(text).map_err(|report| {
        let violation = &report.violations()[0];
        let place = format!("line {}, column {}", violation.line(), violation.column());
        problem(place, format!("not a JSON text: {}", violation.message()))
    })?;
    let schema =
        Value::parse(raw.get()).map_err(|error| problem(String::new(), format!("not a JSON text: {error}")))?;
    match schema {
        Value::Object(_) | Value::Bool(_) => Ok(Document {
            name: name.to_owned(),
            file: file.to_owned(),
            schema,
            uri: file_uri(file),
            is_root: true,
        }),
        other => Err(problem(
            "#".to_owned(),
            format!(
                "not a schema: expected an object or a boolean, found {}",
                json_type(&other)
            ),
        )),
    }
}

/// `value` in the words of JSON.
pub fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
