//! What a schema says of an object, in tables.

use crate::text::Rule;
use crate::{At, Json};

/// What a schema says of an object: the table from which [`At::object`] explains.
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
pub type Explain = for<'t> fn(Json<'t>, &mut At<'t>);

/// What the schema says of properties that it does not name.
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
#[derive(Clone, Copy)]
pub struct Noun(pub &'static str, pub &'static str);

impl Noun {
    /// The entries of an object.
    pub const PROPERTIES: Noun = Noun("property", "properties");
    /// The entries of an array.
    pub const ITEMS: Noun = Noun("item", "items");
}
