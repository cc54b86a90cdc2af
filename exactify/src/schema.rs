/// A type that has the text of its subschema.
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
    /// The subschema as JSON, with its annotations. Local references are relative to the document that it was taken
    /// from. Where the subschema accepts more than the type, such as `null`, which is an `Option` around it, `type` says
    /// what the type accepts.
    const SCHEMA: &'static str;
}

/// The subschema of `T` for schemars, unchanged. The `JsonSchema` impl of a hand-written type returns it.
///
/// # Panics
///
/// If [`Subschema::SCHEMA`] is not a schema. That of a generated type always is.
#[cfg(feature = "schemars")]
pub fn json_schema<T: Subschema>() -> schemars::Schema {
    serde_json::from_str(T::SCHEMA).expect("a generated type has the text of a schema")
}

/// A function that returns a type's schema, such as `SchemaGenerator::subschema_for`.
#[cfg(feature = "schemars")]
type Answer = fn(&mut schemars::SchemaGenerator) -> schemars::Schema;

/// The schema `text`, adapted to the document of `generator`. Generated `JsonSchema` impls return it.
///
/// `dropped` has the JSON Pointers of keywords that are left out. `references` has the JSON Pointer of each `$ref` or
/// `$dynamicRef`, with a function that returns the schema to refer to instead.
///
/// ```
/// use exactify::schemars::{JsonSchema, Schema, SchemaGenerator};
///
/// struct Names;
///
/// impl JsonSchema for Names {
///     fn schema_name() -> std::borrow::Cow<'static, str> {
///         "Names".into()
///     }
///
///     fn json_schema(generator: &mut SchemaGenerator) -> Schema {
///         let text = r##"{"items": {"$ref": "#/$defs/name"}, "$defs": {"name": {"type": "string"}}}"##;
///         let references = &[("/items/$ref", SchemaGenerator::subschema_for::<String> as fn(&mut _) -> _)];
///         exactify::bundled_schema(text, &["/$defs"], references, generator)
///     }
/// }
///
/// let schema = SchemaGenerator::default().into_root_schema_for::<Names>();
/// assert_eq!(schema.get("items").unwrap().to_string(), r#"{"allOf":[{"type":"string"}]}"#);
/// assert!(schema.get("$defs").is_none());
/// ```
///
/// # Panics
///
/// If `text` is not a schema. That of a generated type always is.
#[cfg(feature = "schemars")]
pub fn bundled_schema(
    text: &str,
    dropped: &[&str],
    references: &[(&str, Answer)],
    generator: &mut schemars::SchemaGenerator,
) -> schemars::Schema {
    let mut schema: serde_json::Value = serde_json::from_str(text).expect("a generated type has the text of a schema");
    for pointer in dropped {
        if let Some((keywords, name)) = keyword_at(&mut schema, pointer) {
            keywords.remove(name);
        }
    }
    for (pointer, answer) in references {
        let target = answer(generator).to_value();
        if let Some((keywords, name)) = keyword_at(&mut schema, pointer) {
            refer(keywords, name, target);
        }
    }
    schema.try_into().expect("a generated type has the text of a schema")
}

/// The object that has the keyword at `pointer`, and the keyword's name.
#[cfg(feature = "schemars")]
fn keyword_at<'s, 'p>(
    schema: &'s mut serde_json::Value,
    pointer: &'p str,
) -> Option<(&'s mut serde_json::Map<String, serde_json::Value>, &'p str)> {
    let (object, name) = pointer.rsplit_once('/')?;
    Some((schema.pointer_mut(object)?.as_object_mut()?, name))
}

/// Replaces the reference `name` by `target`, which is one of schemars' references or a whole schema.
#[cfg(feature = "schemars")]
fn refer(keywords: &mut serde_json::Map<String, serde_json::Value>, name: &str, mut target: serde_json::Value) {
    let reference = target.as_object_mut().filter(|target| target.len() == 1);
    let reference = reference.and_then(|target| target.remove("$ref"));
    match reference {
        Some(reference) if name == "$ref" => drop(keywords.insert(name.to_owned(), reference)),
        reference => {
            let target = reference.map_or(target, |reference| serde_json::json!({ "$ref": reference }));
            keywords.remove(name);
            let all = keywords
                .entry("allOf")
                .or_insert_with(|| serde_json::Value::Array(Vec::new()));
            if let Some(all) = all.as_array_mut() {
                all.push(target);
            }
        }
    }
}
