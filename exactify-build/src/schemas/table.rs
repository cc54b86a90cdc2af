//! The one table of keywords: what each one's value must look like, and who enforces it.

use exactify::format;

use crate::place::escape;
use crate::value::Value;

use Enforcer::{Annotation, Guard, Refinement, Shape, Structure};
use Form::{Anything, Boolean, Count, NameLists, Names, Number, Schema, SchemaList, Schemas, Text, Types, Values};
use Role::{All, Choice, Condition, Definitions, Field, Limit, List, Reference};

/// A keyword of JSON Schema 2020-12, or an annotation that published schemas contain.
pub struct Keyword {
    /// As schemas spell it.
    pub name: &'static str,
    /// The JSON type that it constrains, or `""` for all.
    pub on: &'static str,
    pub value: Form,
    pub by: Enforcer,
    pub role: Role,
}

/// Who sees to it that a value obeys a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enforcer {
    /// The shape of the Rust type: a field, an enum's variants, an `Option`.
    Shape,
    /// The parser of a type that refines the shape.
    Refinement,
    /// Nobody: it says where schemas are, not what instances are.
    Structure,
    /// Nobody: it asserts nothing.
    Annotation,
    /// The check, once the text of the value was read.
    Guard,
}

/// What a keyword's value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Anything,
    Boolean,
    Text,
    Number,
    /// A non-negative integer.
    Count,
    Values,
    /// An array of unique strings.
    Names,
    /// One type's name, or several.
    Types,
    /// An object of arrays of strings.
    NameLists,
    Schema,
    /// An object of subschemas.
    Schemas,
    /// A non-empty array of subschemas.
    SchemaList,
}

/// What a keyword is for, as far as several rules ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Applies the subschema that it leads to in place.
    Reference,
    /// Applies all of its subschemas in place.
    All,
    /// Applies in place one of its subschemas, whichever accepts the instance.
    Choice,
    /// Applies subschemas in place, and what it asserts depends on the instance.
    Condition,
    /// Names the types of instances.
    Types,
    /// Lists instances.
    List,
    /// Keeps subschemas for references.
    Definitions,
    /// Is seen in the fields of a struct.
    Field,
    /// Bounds a number: the run time's name of the rule.
    Limit(&'static str),
    Other,
}

const fn keyword(name: &'static str, on: &'static str, value: Form, by: Enforcer) -> Keyword {
    Keyword {
        name,
        on,
        value,
        by,
        role: Role::Other,
    }
}

/// All of them, by the vocabularies of 2020-12.
pub const KEYWORDS: &[Keyword] = &[
    // Core.
    keyword("$schema", "", Text, Structure),
    keyword("$id", "", Text, Structure),
    keyword("$anchor", "", Text, Structure),
    keyword("$dynamicAnchor", "", Text, Structure),
    keyword("$vocabulary", "", Anything, Structure),
    keyword("$defs", "", Schemas, Structure).role(Definitions),
    // Of earlier drafts. Published schemas have it in all.
    keyword("definitions", "", Schemas, Structure).role(Definitions),
    keyword("$ref", "", Text, Shape).role(Reference),
    keyword("$dynamicRef", "", Text, Shape).role(Reference),
    keyword("$comment", "", Text, Annotation),
    // Applicators.
    keyword("properties", "object", Schemas, Shape).role(Field),
    keyword("additionalProperties", "object", Schema, Shape),
    keyword("propertyNames", "object", Schema, Refinement),
    keyword("patternProperties", "object", Schemas, Refinement),
    keyword("dependentSchemas", "object", Schemas, Guard).role(Condition),
    keyword("items", "array", Schema, Shape),
    keyword("prefixItems", "array", SchemaList, Shape),
    keyword("contains", "array", Schema, Guard),
    keyword("allOf", "", SchemaList, Shape).role(All),
    keyword("oneOf", "", SchemaList, Shape).role(Choice),
    keyword("anyOf", "", SchemaList, Shape).role(Choice),
    keyword("not", "", Schema, Guard).role(Condition),
    keyword("if", "", Schema, Guard).role(Condition),
    keyword("then", "", Schema, Guard).role(Condition),
    keyword("else", "", Schema, Guard).role(Condition),
    keyword("unevaluatedItems", "array", Schema, Guard),
    keyword("unevaluatedProperties", "object", Schema, Shape),
    // Validation.
    keyword("type", "", Types, Shape).role(Role::Types),
    keyword("enum", "", Values, Shape).role(List),
    keyword("const", "", Anything, Shape).role(List),
    keyword("required", "object", Names, Shape).role(Field),
    keyword("minProperties", "object", Count, Refinement),
    keyword("maxProperties", "object", Count, Refinement),
    keyword("dependentRequired", "object", NameLists, Refinement),
    keyword("minLength", "string", Count, Refinement),
    keyword("maxLength", "string", Count, Refinement),
    keyword("pattern", "string", Text, Refinement),
    keyword("minItems", "array", Count, Refinement),
    keyword("maxItems", "array", Count, Refinement),
    keyword("uniqueItems", "array", Boolean, Refinement),
    keyword("minContains", "array", Count, Guard),
    keyword("maxContains", "array", Count, Guard),
    keyword("minimum", "number", Number, Refinement).role(Limit("Minimum")),
    keyword("maximum", "number", Number, Refinement).role(Limit("Maximum")),
    keyword("exclusiveMinimum", "number", Number, Refinement).role(Limit("ExclusiveMinimum")),
    keyword("exclusiveMaximum", "number", Number, Refinement).role(Limit("ExclusiveMaximum")),
    keyword("multipleOf", "number", Number, Refinement).role(Limit("MultipleOf")),
    // Annotations: meta-data, format and content, which assert nothing by default, and OpenAPI's.
    keyword("title", "", Text, Annotation),
    keyword("description", "", Text, Annotation),
    keyword("default", "", Anything, Annotation),
    keyword("deprecated", "", Boolean, Annotation),
    keyword("readOnly", "", Boolean, Annotation),
    keyword("writeOnly", "", Boolean, Annotation),
    keyword("examples", "", Values, Annotation),
    keyword("format", "", Text, Annotation),
    keyword("contentEncoding", "", Text, Annotation),
    keyword("contentMediaType", "", Text, Annotation),
    keyword("contentSchema", "", Schema, Annotation),
    keyword("discriminator", "", Anything, Annotation),
    keyword("example", "", Anything, Annotation),
    keyword("externalDocs", "", Anything, Annotation),
    keyword("xml", "", Anything, Annotation),
];

/// What depends on those who read the schemas, and is the same for all of them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Vocabulary {
    /// Whether `format` asserts where its value is one that `exactify::format` knows.
    pub asserts_formats: bool,
}

impl Vocabulary {
    /// The keyword of this name, which has this value.
    pub fn find(self, name: &str, value: &Value) -> Option<&'static Keyword> {
        const ASSERTED: &Keyword = &keyword("format", "string", Text, Refinement);
        if self.asserts_formats && name == "format" && value.as_str().and_then(format::find).is_some() {
            return Some(ASSERTED);
        }
        find(name)
    }

    /// Whether the keyword of this name, which has this value, asserts anything.
    pub fn asserts(self, name: &str, value: &Value) -> bool {
        self.find(name, value).is_some_and(Keyword::asserts)
    }
}

/// The keyword of this name, by default. Every `x-…` is an annotation, as OpenAPI says.
pub fn find(name: &str) -> Option<&'static Keyword> {
    const EXTENSION: Keyword = keyword("x-…", "", Anything, Annotation);
    if name.starts_with("x-") {
        return Some(&EXTENSION);
    }
    KEYWORDS.iter().find(|keyword| keyword.name == name)
}

/// The role of the keyword of this name.
pub fn role(name: &str) -> Role {
    find(name).map_or(Role::Other, |keyword| keyword.role)
}

/// Whether the keyword of this name applies subschemas in place, whatever the instance.
pub fn is_in_place(name: &str) -> bool {
    find(name).is_some_and(Keyword::is_in_place)
}

/// The names of the keywords that have a role.
pub fn names(role: Role) -> impl Iterator<Item = &'static str> {
    let having = KEYWORDS.iter().filter(move |keyword| keyword.role == role);
    having.map(|keyword| keyword.name)
}

/// The keywords that bound numbers, each with the run time's name of the rule.
pub fn limits() -> impl Iterator<Item = (&'static str, &'static str)> {
    KEYWORDS.iter().filter_map(|keyword| match keyword.role {
        Limit(rule) => Some((keyword.name, rule)),
        _ => None,
    })
}

impl Keyword {
    const fn role(self, role: Role) -> Keyword {
        Keyword { role, ..self }
    }

    /// Whether it applies subschemas in place, whatever the instance.
    pub fn is_in_place(&self) -> bool {
        matches!(self.role, Reference | All)
    }

    /// Whether instances can break it.
    pub fn asserts(&self) -> bool {
        !matches!(self.by, Structure | Annotation)
    }

    /// Whether `value` turns the keyword off, as `uniqueItems: false` does.
    pub fn is_off(&self, value: &Value) -> bool {
        self.value == Boolean && *value == Value::Bool(false)
    }

    /// The subschemas in its value, each with the rest of its pointer.
    pub fn subschemas<'a>(&self, value: &'a Value) -> Vec<(String, &'a Value)> {
        match (self.value, value) {
            (Schema, _) => vec![(String::new(), value)],
            (Schemas, Value::Object(entries)) => entries
                .iter()
                .map(|(name, value)| (format!("/{}", escape(name)), value))
                .collect(),
            (SchemaList, Value::Array(items)) => items
                .iter()
                .enumerate()
                .map(|(index, value)| (format!("/{index}"), value))
                .collect(),
            _ => Vec::new(),
        }
    }
}

impl Form {
    /// What is wanted, if `value` is not that.
    pub fn refusal(self, value: &Value) -> Option<&'static str> {
        let names = |value: &Value| value.as_array().is_some_and(|items| items.iter().all(Value::is_string));
        let (fits, wanted) = match self {
            Anything => (true, ""),
            Boolean => (value.is_boolean(), "a boolean"),
            Text => (value.is_string(), "a string"),
            Number => (value.as_number().is_some(), "a number"),
            Count => (count(value).is_some(), "a non-negative integer"),
            Values => (value.as_array().is_some(), "an array"),
            Names => (names(value) && unique(value), "an array of different strings"),
            Types => (
                value.is_string() || names(value) && unique(value),
                "a type's name, or an array of them",
            ),
            NameLists => (
                value.as_object().is_some_and(|lists| lists.values().all(names)),
                "an object of arrays of strings",
            ),
            Schema => (
                value.as_object().is_some() || value.is_boolean(),
                "a schema (an object or a boolean)",
            ),
            Schemas => (value.as_object().is_some(), "an object of schemas"),
            SchemaList => (
                value.as_array().is_some_and(|items| !items.is_empty()),
                "a non-empty array of schemas",
            ),
        };
        (!fits).then_some(wanted)
    }
}

/// A non-negative integer, which may be spelled `5.0`. More than a `usize` holds counts as the most it holds.
pub fn count(value: &Value) -> Option<usize> {
    let number = value
        .as_number()
        .filter(|number| number.is_integer() && **number >= 0.into())?;
    Some(
        number
            .as_u64()
            .map_or(usize::MAX, |count| count.try_into().unwrap_or(usize::MAX)),
    )
}

fn unique(value: &Value) -> bool {
    let items = value.as_array().map_or(&[][..], |items| items);
    items
        .iter()
        .enumerate()
        .all(|(index, item)| !items[..index].contains(item))
}

/// The table for people: each keyword, and who enforces it.
pub fn markdown() -> String {
    let row = |(by, what): (Enforcer, &str)| {
        let names = KEYWORDS
            .iter()
            .filter(|keyword| keyword.by == by)
            .map(|keyword| format!("`{}`", keyword.name));
        format!("| {what} | {} |\n", names.collect::<Vec<_>>().join(", "))
    };
    let rows = [
        (Shape, "the Rust type's shape"),
        (Refinement, "the type's parser"),
        (Structure, "nothing to enforce: says where schemas are"),
        (Annotation, "nothing to enforce: annotations, and every `x-…`"),
        (
            Guard,
            "the fields where they answer it, and else the type's check, which looks at the text",
        ),
    ];
    format!("| enforced by | keywords |\n|---|---|\n{}", rows.map(row).concat())
}
