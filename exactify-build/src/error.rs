use std::collections::HashSet;
use std::fmt;
use std::path::Path;

/// Why no types were generated: everything that was found to be wrong, one line each.
///
/// A line begins with the file and the place in it, a JSON Pointer behind `#`, or a line and column where it is no JSON.
///
/// ```
/// let schema = r#"{"type": "object", "properties": {"a/b": {"type": "text"}, "c": {"nullable": true}}}"#;
/// let error = exactify_build::Generator::new().source("order", schema).unwrap_err();
/// assert_eq!(
///     error.to_string().lines().next(),
///     Some("order: #/properties/a~1b/type: `text` is not the name of a type"),
/// );
/// assert_eq!(error.to_string().lines().count(), 2);
/// ```
///
/// `Debug` is the same as `Display`, so that a build script may return it from `main`.
pub struct Error {
    problems: Vec<Problem>,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Problem {
    pub file: String,
    /// A place in the file: `#/properties/id/pattern`, or a line and column, or empty.
    pub location: String,
    pub message: String,
}

impl Error {
    pub(crate) fn new(message: impl fmt::Display) -> Error {
        let problem = Problem {
            file: String::new(),
            location: String::new(),
            message: message.to_string(),
        };
        Error {
            problems: vec![problem],
        }
    }

    pub(crate) fn io(action: &str, path: &Path, error: &std::io::Error) -> Error {
        Error::new(format_args!("cannot {action} {}: {error}", path.display()))
    }
}

impl From<Vec<Problem>> for Error {
    /// Each once: subschemas that are parts of several types are met several times.
    fn from(mut problems: Vec<Problem>) -> Error {
        let mut met = HashSet::new();
        problems.retain(|problem| met.insert(problem.clone()));
        Error { problems }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            for part in [&problem.file, &problem.location]
                .into_iter()
                .filter(|part| !part.is_empty())
            {
                on_one_line(part, f)?;
                f.write_str(": ")?;
            }
            on_one_line(&problem.message, f)?;
        }
        Ok(())
    }
}

/// `text`, which may repeat what stands in a schema, with its control characters as escapes.
fn on_one_line(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for part in text.split_inclusive(char::is_control) {
        match part.chars().next_back().filter(|last| last.is_control()) {
            Some(last) => write!(f, "{}{}", &part[..part.len() - last.len_utf8()], last.escape_default())?,
            None => f.write_str(part)?,
        }
    }
    Ok(())
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
