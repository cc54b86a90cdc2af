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

/// The subschema of `T` for `schemars`, as it is written: what the `JsonSchema` impl of a hand-written type answers.
///
/// # Panics
///
/// If [`Subschema::SCHEMA`] is no schema, which generated types do not have.
#[cfg(feature = "schemars")]
pub fn json_schema<T: Subschema>() -> schemars::Schema {
    serde_json::from_str(T::SCHEMA).expect("a generated type has the text of a schema")
}

/// Answers with a type's schema, as `SchemaGenerator::subschema_for` does.
#[cfg(feature = "schemars")]
type Answer = fn(&mut schemars::SchemaGenerator) -> schemars::Schema;

/// The schema `text` as it reads in the document of `generator`: what generated `JsonSchema` impls answer.
///
/// The keywords at the JSON Pointers `dropped` are left out. At each of `references` stands a `$ref` or `$dynamicRef`; it is
/// made to lead to what the function beside it answers.
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
///         exactify::moved_schema(text, &["/$defs"], references, generator)
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
/// If `text` is no schema, which generated types do not have.
#[cfg(feature = "schemars")]
pub fn moved_schema(
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

/// The object in which the keyword at `pointer` stands, and its name.
#[cfg(feature = "schemars")]
fn keyword_at<'s, 'p>(
    schema: &'s mut serde_json::Value,
    pointer: &'p str,
) -> Option<(&'s mut serde_json::Map<String, serde_json::Value>, &'p str)> {
    let (object, name) = pointer.rsplit_once('/')?;
    Some((schema.pointer_mut(object)?.as_object_mut()?, name))
}

/// Puts `target`, which is a reference of schemars' or a whole schema, in the place of the reference `name`.
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
