/// A type that knows the text of the subschema that it stands for.
///
/// ```
/// use exactify::Subschema;
///
/// struct Code;
/// impl Subschema for Code {
///     const SCHEMA: &'static str = r#"{"type":"string","maxLength":3}"#;
/// }
/// assert!(Code::SCHEMA.contains("maxLength"));
/// ```
pub trait Subschema {
    /// The subschema, annotations and all, as JSON. Its local references mean the document that it was taken from.
    const SCHEMA: &'static str;
}

/// The subschema of `T` for `schemars`; what generated `JsonSchema` impls answer.
///
/// # Panics
///
/// If [`Subschema::SCHEMA`] is no schema, which generated types do not have.
#[cfg(feature = "schemars")]
pub fn json_schema<T: Subschema>() -> schemars::Schema {
    serde_json::from_str(T::SCHEMA).expect("a generated type has the text of a schema")
}
