//! What a schema says of an object, in tables.

use crate::text::Rule;
use crate::{At, Json};

/// What a schema says of an object: the table from which [`At::object`] explains.
///
/// ```
/// use exactify::object::{required, set, Name, Object, Others, Property};
/// use exactify::{At, Exact, Json};
/// # use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
///
/// /// Stands for `{"type": "object", "properties": {"on": {"type": "boolean"}}, "required": ["on"],
/// /// "additionalProperties": false}`.
/// #[derive(Debug, PartialEq)]
/// struct Switch(bool);
///
/// struct SwitchVisitor;
///
/// impl<'de> Visitor<'de> for SwitchVisitor {
/// #     type Value = Switch;
/// #     fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #         f.write_str("an object (switch)")
/// #     }
///     fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Switch, A::Error> {
///         let mut on = None;
///         while let Some(name) = map.next_key::<Name<'de>>()? {
///             match name.as_str() {
///                 "on" => set(&mut on, &name, &mut map)?,
///                 _ => return Err(name.unknown(&["on"])),
///             }
///         }
///         required(on, "on").map(Switch)
///     }
/// }
/// # impl<'de> Deserialize<'de> for Switch {
/// #     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Switch, D::Error> {
/// #         deserializer.deserialize_map(SwitchVisitor)
/// #     }
/// # }
///
/// impl Exact for Switch {
///     fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
///         const ON: Property = Property {
///             name: "on",
///             location: "/properties/on",
///             required: true,
///             explain: bool::explain,
///         };
///         const OTHERS: Others = Others::None("additionalProperties");
///         at.object(text, &Object { name: "switch", properties: &[ON], others: OTHERS, ..Object::ANY });
///     }
/// }
///
/// assert_eq!(exactify::from_str::<Switch>(r#"{"on": true}"#)?, Switch(true));
/// let report = exactify::from_str::<Switch>(r#"{"off": 1, "on": 0}"#).unwrap_err();
/// assert_eq!(
///     report.to_string(),
///     "/off: unknown property `off` (line 1, column 2)\n\
///      /on: expected a boolean, found a number (line 1, column 18)",
/// );
/// # Ok::<(), exactify::Report>(())
/// ```
#[derive(Clone, Copy)]
pub struct Object {
    /// What a person calls it, for messages.
    pub name: &'static str,
    /// `properties` and `required`.
    pub properties: &'static [Property],
    /// `patternProperties`.
    pub patterns: &'static [PatternProperty],
    /// `additionalProperties` or `unevaluatedProperties`.
    pub others: Others,
    /// The names that `others` leaves alone, since a subschema applied in place speaks of them.
    pub exempt: &'static [&'static str],
    /// The same by patterns.
    pub exempt_patterns: &'static [fn(&str) -> bool],
    /// `dependentRequired`: a name, and those that it needs.
    pub dependent: &'static [(&'static str, &'static [&'static str])],
    /// `propertyNames`.
    pub names: &'static [Rule],
    /// The keyword location of the subschema that asserts it, relative to the object's.
    pub names_at: &'static str,
    /// `minProperties`.
    pub min: usize,
    /// `maxProperties`.
    pub max: usize,
    /// What its entries are called in messages.
    pub entries: Noun,
}

impl Object {
    /// An object of which the schema says nothing more than its type.
    pub const ANY: Object = Object {
        name: "object",
        properties: &[],
        patterns: &[],
        others: Others::Any,
        exempt: &[],
        exempt_patterns: &[],
        dependent: &[],
        names: &[],
        names_at: "/propertyNames",
        min: 0,
        max: usize::MAX,
        entries: Noun::PROPERTIES,
    };
}

/// A property that the schema names.
///
/// ```
/// use exactify::object::{Object, Others, Property};
/// use exactify::{At, Exact, Json, Map};
///
/// /// Stands for `{"type": "object", "properties": {"on": {"type": "boolean"}}, "additionalProperties":
/// /// {"type": "boolean"}}`.
/// #[derive(Debug, serde::Deserialize)]
/// struct Flags(Map<String, bool>);
///
/// impl Exact for Flags {
///     fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
///         const ON: Property = Property {
///             name: "on",
///             location: "/properties/on",
///             required: false,
///             explain: bool::explain,
///         };
///         let others = Others::Each("/additionalProperties", bool::explain);
///         at.object(text, &Object { properties: &[ON], others, ..Object::ANY });
///     }
/// }
///
/// assert!(exactify::from_str::<Flags>(r#"{"on": true, "x": false}"#).is_ok());
/// let report = exactify::from_str::<Flags>(r#"{"on": 1}"#).unwrap_err();
/// assert_eq!(report.violations()[0].keyword_location(), "/properties/on/type");
/// ```
#[derive(Clone, Copy)]
pub struct Property {
    /// Its name, as JSON spells it.
    pub name: &'static str,
    /// The keyword location of its subschema, relative to the object's: `/properties/id`. Empty if only `required`
    /// names it.
    pub location: &'static str,
    /// Whether `required` lists it.
    pub required: bool,
    /// [`Exact::explain`](crate::Exact::explain) of its type.
    pub explain: Explain,
}

/// The properties whose names match a pattern.
///
/// ```
/// use exactify::object::{Object, Others, PatternProperty};
/// use exactify::{At, Exact, Json, Map};
///
/// /// Stands for `{"type": "object", "patternProperties": {"^x-": {"type": "boolean"}}, "additionalProperties":
/// /// {"type": "boolean"}}`.
/// #[derive(Debug, serde::Deserialize)]
/// struct Flags(Map<String, bool>);
///
/// impl Exact for Flags {
///     fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
///         const X: PatternProperty = PatternProperty {
///             matches: |name| name.starts_with("x-"),
///             location: "/patternProperties/^x-",
///             explain: bool::explain,
///         };
///         let others = Others::Each("/additionalProperties", bool::explain);
///         at.object(text, &Object { patterns: &[X], others, ..Object::ANY });
///     }
/// }
///
/// assert!(exactify::from_str::<Flags>(r#"{"x-a": true, "b": false}"#).is_ok());
/// let report = exactify::from_str::<Flags>(r#"{"x-a": 1}"#).unwrap_err();
/// assert_eq!(report.violations()[0].keyword_location(), "/patternProperties/^x-/type");
/// ```
#[derive(Clone, Copy)]
pub struct PatternProperty {
    /// Whether a name does.
    pub matches: fn(&str) -> bool,
    /// The keyword location of their subschema, relative to the object's: `/patternProperties/^x-`.
    pub location: &'static str,
    /// [`Exact::explain`](crate::Exact::explain) of its type.
    pub explain: Explain,
}

/// [`Exact::explain`](crate::Exact::explain) of some type.
///
/// ```
/// use exactify::object::Explain;
/// use exactify::{At, Exact, Json};
///
/// /// Stands for `{"type": ["boolean", "null"]}`.
/// #[derive(Debug, PartialEq, serde::Deserialize)]
/// struct Flag(Option<bool>);
///
/// impl Exact for Flag {
///     fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
///         const BOOLEAN: Explain = bool::explain;
///         at.nullable(text, BOOLEAN);
///     }
/// }
///
/// assert_eq!(exactify::from_str::<Flag>("null")?, Flag(None));
/// let report = exactify::from_str::<Flag>("1").unwrap_err();
/// assert_eq!(report.to_string(), "expected a boolean or null, found a number (line 1, column 1)");
/// # Ok::<(), exactify::Report>(())
/// ```
pub type Explain = for<'t> fn(Json<'t>, &mut At<'t>);

/// What the schema says of properties that it does not name.
///
/// ```
/// use exactify::object::{Object, Others};
/// use exactify::{At, Exact, Json, Map};
///
/// /// Stands for `{"type": "object", "additionalProperties": {"type": "boolean"}}`.
/// #[derive(Debug, serde::Deserialize)]
/// struct Flags(Map<String, bool>);
///
/// impl Exact for Flags {
///     fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
///         let others = Others::Each("/additionalProperties", bool::explain);
///         at.object(text, &Object { name: "flags", others, ..Object::ANY });
///     }
/// }
///
/// assert!(exactify::from_str::<Flags>(r#"{"on": true}"#).is_ok());
/// let report = exactify::from_str::<Flags>(r#"{"on": 1}"#).unwrap_err();
/// assert_eq!(report.to_string(), "/on: expected a boolean, found a number (line 1, column 8)");
/// ```
#[derive(Clone, Copy)]
pub enum Others {
    /// Everything is allowed.
    Any,
    /// Nothing is, says this keyword: `additionalProperties: false`.
    None(&'static str),
    /// Their values have a subschema: its keyword location, relative to the object's, and its type.
    Each(&'static str, Explain),
}

/// What is counted, for one and for many.
///
/// ```
/// use exactify::object::{Noun, Object};
/// use exactify::{At, Exact, Json, Map, Raw};
///
/// /// Stands for `{"type": "object", "maxProperties": 1}`.
/// #[derive(Debug, serde::Deserialize)]
/// struct Labels(Map<String, Raw, 0, 1>);
///
/// impl Exact for Labels {
///     fn explain<'t>(text: Json<'t>, at: &mut At<'t>) {
///         at.object(text, &Object { max: 1, entries: Noun("label", "labels"), ..Object::ANY });
///     }
/// }
///
/// assert!(exactify::from_str::<Labels>(r#"{"a": 1}"#).is_ok());
/// let report = exactify::from_str::<Labels>(r#"{"a": 1, "b": 2}"#).unwrap_err();
/// assert_eq!(report.to_string(), "2 labels, at most 1 (line 1, column 1)");
/// ```
#[derive(Clone, Copy)]
pub struct Noun(pub &'static str, pub &'static str);

impl Noun {
    /// The entries of an object.
    pub const PROPERTIES: Noun = Noun("property", "properties");
    /// The entries of an array.
    pub const ITEMS: Noun = Noun("item", "items");
}
