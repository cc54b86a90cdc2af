//! What people are told of subschemas: the table of [`Generator::explain`](crate::Generator::explain).

/// What became of a subschema.
///
/// ```
/// let schema = r#"{"type": "array", "items": {"type": "string"}, "contains": {"const": "all"}}"#;
/// let explained = exactify_build::Generator::new().explain(&[("rights", schema)])?;
/// assert_eq!(explained[0].rust_type.as_deref(), Some("Rights"));
/// assert_eq!(explained[0].guard, Some("the text is read a second time for what the check enforces"));
/// # Ok::<(), exactify_build::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The name of the schema that it is in.
    pub file: String,
    /// Its location there: `#` and a JSON Pointer.
    pub location: String,
    /// Its type. `None` if it has none of its own: it is asserted by the check of a type around it.
    pub rust_type: Option<String>,
    /// Whether it has no type of its own since it became part of this one.
    pub is_part: bool,
    /// Its keywords that assert something, in the order of the schema, each with what enforces it.
    pub keywords: Vec<(String, Enforced)>,
    /// How its values are guarded, if they are: what the type does beyond its fields and its parser.
    pub guard: Option<&'static str>,
}

/// What enforces a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Enforced {
    /// The shape of the Rust type: a field, a variant, an `Option`.
    Shape,
    /// The parser of the type.
    Parser,
    /// The check: of the text, or of the fields where they answer it.
    Check,
}
