use std::collections::HashSet;
use std::{fmt, io};

/// The error of the generator: everything that is wrong with the schemas, with a line for each problem.
///
/// A line begins with the file and the location in it. The location is `#` and a JSON Pointer, or line and column if
/// the file is not JSON.
///
/// ```
/// let schema = r#"{"type": "object", "properties": {"a/b": {"type": "strin"}, "c": {"maxItems": "many"}}}"#;
/// let error = exactify_build::Generator::new().source("order", schema).unwrap_err();
/// assert_eq!(
///     error.to_string().lines().next(),
///     Some("order: #/properties/a~1b/type: `strin` is not the name of a type: did you mean `string`?"),
/// );
/// assert_eq!(error.to_string().lines().count(), 2);
/// assert_eq!(error.problems()[1].location(), "#/properties/c/maxItems");
/// ```
///
/// `Debug` prints a line break and then the same as `Display`. If a build script returns the error from `main`, each
/// message is on its own line below Rust's `Error: `. For an error of the file system, `source` returns the
/// `io::Error`.
pub struct Error {
    problems: Vec<Problem>,
    source: Option<io::Error>,
}

/// One problem of a schema, with its location.
///
/// `Display` prints one line: the file and the location, if known, and the message.
///
/// ```
/// let error = exactify_build::Generator::new().source("order", r#"{"type": "strin"}"#).unwrap_err();
/// let problem = &error.problems()[0];
/// assert_eq!((problem.file(), problem.location()), ("order", "#/type"));
/// assert_eq!(problem.message(), "`strin` is not the name of a type: did you mean `string`?");
/// assert_eq!(problem.to_string(), format!("order: #/type: {}", problem.message()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    pub(crate) file: String,
    pub(crate) location: String,
    pub(crate) message: String,
}

impl Problem {
    /// Returns the path of the schema file, the name given to [`Generator::source`], or a call such as
    /// `replace(…, "crate::Year")`. Empty if the problem is not in one file.
    ///
    /// [`Generator::source`]: crate::Generator::source
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns the location in the file: `#` and a JSON Pointer, such as `#/properties/id/pattern`, or
    /// `line 3, column 7` if the file is not JSON. Empty for the file as a whole.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// Returns the message: what was found, what was expected and what to do.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl Error {
    /// Returns the problems in the order of the message. There is at least one.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    pub(crate) fn new(message: impl fmt::Display) -> Error {
        Error::from(vec![Problem {
            file: String::new(),
            location: String::new(),
            message: message.to_string(),
        }])
    }

    /// The problems of several errors.
    pub(crate) fn of_all(errors: Vec<Error>) -> Error {
        let (mut problems, mut source) = (Vec::new(), None);
        for error in errors {
            problems.extend(error.problems);
            source = source.or(error.source);
        }
        Error {
            source,
            ..Error::from(problems)
        }
    }

    /// An error of the file system. `what` is, for example, `cannot read schema/a.json`.
    pub(crate) fn io(what: impl fmt::Display, error: io::Error) -> Error {
        let shown = Error::new(format_args!("{what}: {error}"));
        Error {
            source: Some(error),
            ..shown
        }
    }
}

impl From<Vec<Problem>> for Error {
    /// Removes duplicates: a subschema that is part of several types is visited several times.
    fn from(mut problems: Vec<Problem>) -> Error {
        let mut met = HashSet::new();
        problems.retain(|problem| met.insert(problem.clone()));
        Error { problems, source: None }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fmt::Display::fmt(problem, f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [&self.file, &self.location] {
            if !part.is_empty() {
                on_one_line(part, f)?;
                f.write_str(": ")?;
            }
        }
        on_one_line(&self.message, f)
    }
}

/// Writes `text`, which may quote a schema, with its control characters escaped.
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
        write!(f, "\n{self}")
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}
