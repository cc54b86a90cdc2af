//! From the text of a schema to a document.

use crate::dialect::Written;
use crate::error::{Error, Problem};
use crate::value::Value;
use crate::yaml;

/// A schema file, parsed.
#[derive(Debug)]
pub struct Document {
    /// The file's name without its extension, which names the root type if the schema has no title.
    pub name: String,
    /// The file, for messages.
    pub file: String,
    pub schema: Value,
    /// The URI against which the schema's own `$id` and references are resolved.
    pub uri: String,
    /// Whether types are generated from the whole document, not only from what others refer to.
    pub is_root: bool,
    /// Whether the whole is a schema, and not a description of a service.
    pub is_schema: bool,
    /// Whether it was read from a file, so that relative references lead to others.
    pub is_file: bool,
    /// Whether the schema is that of the file; one that could not be read accepts everything.
    pub is_read: bool,
    /// Where the file has other words than the schema, which speaks those of 2020-12.
    pub written: Written,
}

impl Document {
    /// What stands for a file that could not be read.
    pub fn unread(name: &str, file: &str, uri: &str) -> Document {
        Document {
            name: name.to_owned(),
            file: file.to_owned(),
            schema: Value::Bool(true),
            uri: uri.to_owned(),
            is_root: false,
            is_schema: true,
            is_file: false,
            is_read: false,
            written: Written::default(),
        }
    }

    /// The same document at `uri`. Types are generated only from what others refer to in it.
    pub fn at(self, uri: &str) -> Document {
        Document {
            uri: uri.split('#').next().unwrap_or_default().to_owned(),
            is_root: false,
            ..self
        }
    }

    /// Where in the file something stands: `#` and a JSON Pointer.
    pub fn location(&self, pointer: &str) -> String {
        format!("#{}", self.written.pointer(pointer))
    }

    /// The pointer to what stands in the file at `pointer`, from `root` on.
    pub fn translated(&self, root: &str, pointer: &str) -> String {
        self.written.translated(&self.schema, root, pointer)
    }
}

/// Reads the schema in the file `file` at `uri`, whose name without its extension is `name`.
///
/// It is refused if it is not JSON or YAML, if a name occurs twice in one object (one of the values would be lost), or if the
/// root cannot be a schema. The keywords are checked by `lower`.
pub fn read(name: &str, file: &str, uri: &str, text: &str) -> Result<Document, Error> {
    let schema = parse(file, text)?;
    match schema {
        Value::Object(_) | Value::Bool(_) => Ok(Document {
            name: name.to_owned(),
            file: file.to_owned(),
            schema,
            uri: uri.to_owned(),
            is_root: true,
            is_schema: true,
            is_file: false,
            is_read: true,
            written: Written::default(),
        }),
        other => Err(problem(
            file,
            "#".to_owned(),
            format!(
                "not a schema: expected an object or a boolean, found {}",
                json_type(&other)
            ),
        )),
    }
}

/// The value of a text: YAML if the file's name says so, else JSON.
pub fn parse(file: &str, text: &str) -> Result<Value, Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if file.ends_with(".yaml") || file.ends_with(".yml") {
        return yaml::parse(text).map_err(|fault| {
            let place = format!("line {}, column {}", fault.line, fault.column);
            problem(
                file,
                place,
                format!("not a YAML text of JSON values: {}", fault.message),
            )
        });
    }
    let raw = exactify::from_str::<exactify::Raw>(text).map_err(|report| {
        let violation = &report.violations()[0];
        let place = format!("line {}, column {}", violation.line(), violation.column());
        problem(file, place, format!("not a JSON text: {}", violation.message()))
    })?;
    Value::parse(raw.get()).map_err(|error| problem(file, String::new(), format!("not a JSON text: {error}")))
}

fn problem(file: &str, location: String, message: String) -> Error {
    Error::from(vec![Problem {
        file: file.to_owned(),
        location,
        message,
    }])
}

/// The name of the JSON type of `value`, for messages.
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
