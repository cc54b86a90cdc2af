//! The locations of the folder's keywords, and which of them can refuse an instance.

use serde_json::Value;

/// The keywords of one component's schema and of all that it refers to.
pub struct Keywords<'a> {
    bundle: &'a Value,
    file: usize,
}

impl<'a> Keywords<'a> {
    /// Those in a bundle of `proof::Documents`, in which each file is a definition that is called by its index.
    pub fn new(bundle: &'a Value, file: usize) -> Keywords<'a> {
        Keywords { bundle, file }
    }

    /// The file and the pointer of the keyword that an evaluation path ends at.
    ///
    /// # Panics
    ///
    /// If the path leads out of the bundle.
    pub fn place(&self, path: &str) -> (usize, String) {
        // A validator's own root refers to the component.
        let steps = path.strip_prefix("/$ref").unwrap_or(path).split('/').skip(1);
        let mut place = format!("/$defs/{}", self.file);
        for step in steps {
            let at = self.bundle.pointer(&place);
            match at.and_then(|schema| schema.get(step)) {
                Some(Value::String(target)) if step == "$ref" => place = target.trim_start_matches('#').to_owned(),
                _ => place = format!("{place}/{step}"),
            }
        }
        let inside = place.trim_start_matches("/$defs/");
        let (file, pointer) = inside.split_once('/').unwrap_or((inside, ""));
        let file = file.parse().expect("a file of the bundle is called by its index");
        let pointer = if pointer.is_empty() {
            String::new()
        } else {
            format!("/{pointer}")
        };
        (file, pointer)
    }
}

/// The pointers of all keywords in `schema` that can refuse an instance.
pub fn assertions(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    add("", schema, &mut found);
    found
}

fn add(at: &str, schema: &Value, found: &mut Vec<String>) {
    for (name, value) in schema.as_object().into_iter().flatten() {
        let place = format!("{at}/{name}");
        match name.as_str() {
            "properties" | "patternProperties" | "$defs" => {
                for (name, schema) in value.as_object().into_iter().flatten() {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    add(&format!("{place}/{name}"), schema, found);
                }
            }
            "allOf" | "prefixItems" => add_each(&place, value, found),
            "anyOf" | "oneOf" => {
                found.push(place.clone());
                add_each(&place, value, found);
            }
            "items" | "additionalProperties" | "unevaluatedProperties" | "propertyNames" if value.is_object() => {
                add(&place, value, found)
            }
            "items" | "additionalProperties" | "unevaluatedProperties" if *value == Value::Bool(false) => {
                found.push(place)
            }
            "uniqueItems" if *value == Value::Bool(false) => {}
            // Nothing is less.
            "minLength" | "minItems" | "minProperties" if *value == 0 => {}
            "type" | "enum" | "const" | "multipleOf" | "maximum" | "exclusiveMaximum" | "minimum"
            | "exclusiveMinimum" | "maxLength" | "minLength" | "pattern" | "maxItems" | "minItems" | "uniqueItems"
            | "maxProperties" | "minProperties" | "required" | "dependentRequired" => found.push(place),
            _ => {}
        }
    }
}

fn add_each(at: &str, schemas: &Value, found: &mut Vec<String>) {
    for (index, schema) in schemas.as_array().into_iter().flatten().enumerate() {
        add(&format!("{at}/{index}"), schema, found);
    }
}
