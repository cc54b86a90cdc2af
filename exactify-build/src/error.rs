use std::fmt;
use std::path::Path;

/// Why no types were generated: everything that was found to be wrong, one line each.
///
/// `Debug` is the same as `Display`, so that a build script may return it from `main`.
pub struct Error {
    problems: Vec<Problem>,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    fn from(problems: Vec<Problem>) -> Error {
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
                write!(f, "{part}: ")?;
            }
            f.write_str(&problem.message)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
