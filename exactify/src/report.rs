use std::fmt::{self, Write};
use std::io;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::json::DEPTH;
#[cfg(feature = "snippets")]
use crate::snippet::Snippet;
use crate::syntax::Fault;

/// Everything that is wrong with a text.
///
/// `Display` prints one line for each violation, in the order of the text. With the feature `snippets`, the alternate
/// form `{:#}` also prints the offending line with a mark under the place. `Debug` prints the same as `Display`, so
/// that `unwrap` and a `main` that returns the report show what is wrong. A report serializes to the *basic* output of
/// JSON Schema 2020-12 (core, section 12.4.2).
///
/// ```
/// let report = exactify::from_str::<exactify::Map<String, bool>>(r#"{"a": 1, "b": null}"#).unwrap_err();
/// assert_eq!(
///     report.to_string(),
///     "/a: expected a boolean, found a number (line 1, column 7)\n\
///      /b: expected a boolean, found null (line 1, column 15)",
/// );
/// assert_eq!(
///     serde_json::to_value(&report)?["errors"][1],
///     serde_json::json!({
///         "keywordLocation": "/additionalProperties/type",
///         "instanceLocation": "/b",
///         "error": "expected a boolean, found null",
///     }),
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
pub struct Report {
    violations: Vec<Violation>,
    truncated: bool,
    source: Option<io::Error>,
}

impl Report {
    /// Returns the violations, in the order of the text. There is at least one.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// Returns whether there were more violations than the report may hold.
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    pub(crate) fn new(text: &str, mut violations: Vec<Violation>, truncated: bool) -> Report {
        locate(text, &mut violations);
        Report {
            violations,
            truncated,
            source: None,
        }
    }

    /// A text that is not JSON.
    pub(crate) fn malformed(text: &str, fault: &Fault) -> Report {
        Report::new(text, vec![Violation::syntax(fault.offset, &fault.message)], false)
    }

    /// An error of serde_json that no keyword explains, at its line and column.
    pub(crate) fn refused(text: &str, error: &serde_json::Error) -> Report {
        let message = match syntax_message(error) {
            limit if limit == "recursion limit exceeded" => format!("nested deeper than {DEPTH} levels"),
            message => message,
        };
        Report::new(text, vec![Violation::syntax(offset(text, error), &message)], false)
    }

    /// A value that says itself that it carries unknown properties, which its check does not find.
    pub(crate) fn carrying(text: &str) -> Report {
        Report::new(
            text,
            vec![Violation::syntax(0, "carries a property that the schema does not name")],
            false,
        )
    }

    /// A text that is not UTF-8 after `valid`.
    pub(crate) fn not_utf8(valid: &str) -> Report {
        Report::new(
            valid,
            vec![Violation::syntax(valid.len(), "expected UTF-8, found another byte")],
            false,
        )
    }

    /// A text that could not be read to the end.
    pub(crate) fn unreadable(error: io::Error) -> Report {
        let found = Violation::syntax(0, &format!("the text cannot be read: {error}"));
        Report {
            source: Some(error),
            ..Report::new("", vec![found], false)
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.violations.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        if self.truncated {
            f.write_str("\nfurther violations are not listed")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Report {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut output = serializer.serialize_struct("Output", 2)?;
        output.serialize_field("valid", &false)?;
        output.serialize_field("errors", &self.violations)?;
        output.end()
    }
}

/// One thing that is wrong with a text, and where.
///
/// ```
/// let report = exactify::from_str::<exactify::Array<bool>>("[true,\n 1]").unwrap_err();
/// let violation = &report.violations()[0];
/// assert_eq!((violation.instance_location(), violation.keyword()), ("/1", Some("type")));
/// assert_eq!((violation.line(), violation.column()), (2, 2));
/// assert_eq!(violation.message(), "expected a boolean, found a number");
/// assert_eq!(
///     format!("{violation:?}"),
///     "Violation { instance_location: \"/1\", keyword_location: \"/items/type\", line: 2, column: 2, \
///      message: \"expected a boolean, found a number\" }",
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Violation {
    /// In bytes.
    offset: usize,
    keyword: &'static str,
    missing: Option<&'static str>,
    texts: Texts,
    line: usize,
    column: usize,
    #[cfg(feature = "snippets")]
    shown: Snippet,
}

impl Violation {
    /// A violation of `keyword`, or of no keyword if that is empty. Line and column are counted later.
    pub(crate) fn new(offset: usize, keyword: &'static str, missing: Option<&'static str>, texts: Texts) -> Violation {
        Violation {
            offset,
            keyword,
            missing,
            texts,
            line: 1,
            column: 1,
            #[cfg(feature = "snippets")]
            shown: Snippet::default(),
        }
    }

    /// A violation of no keyword.
    fn syntax(offset: usize, message: &str) -> Violation {
        Violation::new(offset, "", None, Texts::new("", ["", ""], message))
    }

    /// Returns the location in the instance, a JSON Pointer: `/app_data/stripe/labels/env`. It is empty for the whole
    /// instance.
    pub fn instance_location(&self) -> &str {
        self.texts.instance_location()
    }

    /// Returns the location of the keyword in the schema, a JSON Pointer: `/properties/id/pattern`.
    ///
    /// It starts at the subschema of the type that was read. If the root of a schema only refers to another subschema
    /// (`$ref`, or a single branch of `allOf` or `anyOf`), it starts at that one. A generated type alias has the
    /// locations of the aliased type, such as `/items` of an array or `/additionalProperties` of a map.
    ///
    /// If no keyword is violated (the text is not JSON, or a name occurs twice), this is the location of the subschema.
    pub fn keyword_location(&self) -> &str {
        self.texts.keyword_location()
    }

    /// Returns the keyword that is violated, as written in the schema.
    ///
    /// Keywords are strings and not an enum: that is what the keyword location ends with, and `match` takes strings.
    /// Generated types and the types of this crate return one of these keywords; a hand-written type may return others.
    ///
    /// | for | keywords |
    /// |---|---|
    /// | any value | `type`, `enum`, `const`, `anyOf`, `oneOf`, `not` |
    /// | numbers | `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`, `multipleOf` |
    /// | strings | `minLength`, `maxLength`, `pattern`, `format` |
    /// | arrays | `minItems`, `maxItems`, `uniqueItems`, `contains`, `minContains`, `maxContains` |
    /// | objects | `required`, `dependentRequired`, `minProperties`, `maxProperties`, `additionalProperties`, `unevaluatedProperties` |
    ///
    /// A property name that `propertyNames` refuses violates a keyword for strings. A property that is refused by
    /// [`Options::closed`](crate::Options::closed) violates `additionalProperties`.
    ///
    /// `None` means that no keyword is violated: the text is not JSON, is not UTF-8, cannot be read or is nested too
    /// deeply; a property name occurs twice; or the schema is `false`, which allows no value.
    ///
    /// ```
    /// let report = exactify::from_str::<exactify::Array<bool, 2>>("[1]").unwrap_err();
    /// let mut advice = Vec::new();
    /// for violation in report.violations() {
    ///     advice.push(match violation.keyword() {
    ///         Some("type") => "write true or false",
    ///         Some("minItems") => "write more",
    ///         _ => violation.message(),
    ///     });
    /// }
    /// assert_eq!(advice, ["write more", "write true or false"]);
    /// ```
    pub fn keyword(&self) -> Option<&'static str> {
        Some(self.keyword).filter(|keyword| !keyword.is_empty())
    }

    /// Returns the name of the missing property, if `keyword` is `required`.
    pub fn missing(&self) -> Option<&'static str> {
        self.missing
    }

    /// Returns the line in the text, starting at 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column in the line, starting at 1, in characters (Unicode scalar values).
    ///
    /// This is the column of the invalid value or property name. Messages may name a position inside a string, which
    /// starts at 1, too. If the string has no escape before that position, the column of the character is the column of
    /// the opening quote plus the position.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Returns the message: what was found and what was expected.
    pub fn message(&self) -> &str {
        self.texts.message()
    }
}

/// Prints what the accessors return, field by field, for `assert_eq!` and `dbg!`. `Display` prints a line for people.
impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Violation")
            .field("instance_location", &self.instance_location())
            .field("keyword_location", &self.keyword_location())
            .field("line", &self.line)
            .field("column", &self.column)
            .field("message", &self.message())
            .finish()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.instance_location().is_empty() {
            write!(f, "{}: ", Shortened(self.instance_location()))?;
        }
        write!(f, "{} (line {}, column {})", self.message(), self.line, self.column)?;
        #[cfg(feature = "snippets")]
        if f.alternate() {
            self.shown.draw(self.line, f)?;
        }
        Ok(())
    }
}

/// A location within a line of text: control characters are escaped, and only the last 200 characters are shown.
struct Shortened<'a>(&'a str);

impl fmt::Display for Shortened<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LIMIT: usize = 200;
        let start = self.0.char_indices().rev().nth(LIMIT - 1).map_or(0, |(start, _)| start);
        if start > 0 {
            f.write_str("…")?;
        }
        self.0[start..].chars().try_for_each(|c| match c.is_control() {
            true => write!(f, "{}", c.escape_default()),
            false => write!(f, "{c}"),
        })
    }
}

impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut unit = serializer.serialize_struct("OutputUnit", 3)?;
        unit.serialize_field("keywordLocation", self.keyword_location())?;
        unit.serialize_field("instanceLocation", self.instance_location())?;
        unit.serialize_field("error", self.message())?;
        unit.end()
    }
}

/// The instance location, the keyword location and the message in one string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Texts {
    all: String,
    /// Where the keyword location begins, and the message.
    starts: [usize; 2],
}

impl Texts {
    /// The keyword location is that of the subschema, followed by the keyword if there is one.
    pub fn new(instance: &str, [subschema, keyword]: [&str; 2], message: impl fmt::Display) -> Texts {
        const MESSAGE: usize = 80;
        let mut all = String::with_capacity(instance.len() + subschema.len() + 1 + keyword.len() + MESSAGE);
        all.push_str(instance);
        let keyword_start = all.len();
        all.push_str(subschema);
        if !keyword.is_empty() {
            all.push('/');
            all.push_str(keyword);
        }
        let starts = [keyword_start, all.len()];
        // Writing to a `String` cannot fail.
        let _ = write!(all, "{message}");
        Texts { all, starts }
    }

    pub fn instance_location(&self) -> &str {
        &self.all[..self.starts[0]]
    }

    pub fn keyword_location(&self) -> &str {
        &self.all[self.starts[0]..self.starts[1]]
    }

    pub fn message(&self) -> &str {
        &self.all[self.starts[1]..]
    }
}

/// Sorts violations by place, and counts their lines and columns in one pass over the text.
fn locate(text: &str, violations: &mut [Violation]) {
    violations.sort_by_key(|violation| violation.offset);
    let ascii = text.is_ascii();
    let newline_from = |at: usize| text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    let (mut line, mut line_start, mut column, mut reached) = (1, 0, 1, 0);
    let mut newline = newline_from(line_start);
    for violation in violations {
        while newline < violation.offset {
            (line, line_start, column) = (line + 1, newline + 1, 1);
            reached = line_start;
            newline = newline_from(line_start);
        }
        column += match ascii {
            true => violation.offset - reached,
            false => text[reached..violation.offset].chars().count(),
        };
        reached = violation.offset;
        (violation.line, violation.column) = (line, column);
        #[cfg(feature = "snippets")]
        {
            violation.shown = Snippet::new(&text[line_start..], reached - line_start);
        }
    }
}

/// The offset of serde_json's line and column. The column counts bytes from 1; column 0 is the newline before the line.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let line_start: usize = lines.map(str::len).sum();
    let mut offset = (line_start + error.column()).saturating_sub(1).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// serde_json's message without the place, which the report prints itself.
pub(crate) fn syntax_message(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    message.strip_suffix(&place).unwrap_or(&message).to_owned()
}
