use std::fmt;

/// The maximum length of an excerpt, in characters of the text.
const LIMIT: usize = 40;

/// Displays a text of any length within a message: at most its first 40 characters, between backticks, with control
/// characters and quotes escaped, and `…` for the rest.
///
/// ```
/// use exactify::Excerpt;
///
/// assert_eq!(Excerpt("a\n\"b\"").to_string(), r#"`a\n\"b\"`"#);
/// assert_eq!(Excerpt(&"x".repeat(1_000_000)).to_string(), format!("`{}…`", "x".repeat(40)));
/// ```
pub struct Excerpt<'a>(pub &'a str);

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.0.char_indices().nth(LIMIT).map_or(self.0.len(), |(at, _)| at);
        write!(f, "`{}", self.0[..end].escape_debug())?;
        if end < self.0.len() {
            f.write_str("…")?;
        }
        f.write_str("`")
    }
}
