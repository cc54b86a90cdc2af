//! What `audit` finds out about the schemas and the later stages build on.

use crate::pattern::Pattern;

/// Every type that the schemas call for, roots first within each document.
#[derive(Debug, Default)]
pub struct Model {
    pub definitions: Vec<Definition>,
}

/// A Rust type with a name of its own.
#[derive(Debug)]
pub struct Definition {
    pub name: String,
    pub docs: Docs,
    /// The subschema itself, annotations and all.
    pub schema: String,
    pub body: Body,
}

#[derive(Debug)]
pub enum Body {
    /// An object with named properties.
    Struct(Struct),
    /// A string out of a list.
    Enum(Vec<Variant>, Rules),
    /// A string under assertions.
    Text(Rules),
    /// A number under assertions.
    Number(Vec<NumberRule>),
    /// A value of one of several JSON types.
    Union(Vec<(Kind, Type)>),
    /// A value out of a list, of any JSON type.
    Listed(List),
    /// A value that one of several subschemas describes.
    Choice(Choice),
    /// Another name for a type that needs no definition.
    Alias(Type),
}

#[derive(Debug)]
pub struct Struct {
    pub properties: Vec<Property>,
    pub others: Others,
    /// `propertyNames`.
    pub names: Vec<Rule>,
    /// `minProperties` and `maxProperties`, where the fields alone do not keep them.
    pub min: usize,
    pub max: usize,
    /// The same as the schema has them, which a report tells even where another keyword is broken as well.
    pub told: (usize, usize),
}

impl Struct {
    /// Whether the number of properties is bounded, so that no field may change on its own.
    pub fn is_counted(&self) -> bool {
        self.min > 0 || self.max < usize::MAX
    }
}

#[derive(Debug)]
pub struct Property {
    /// As JSON spells it.
    pub name: String,
    /// A snake case name, unique in its struct, of which typify makes the field's.
    pub key: String,
    /// The keyword location of its subschema, relative to the struct's.
    pub location: String,
    pub required: bool,
    pub docs: Docs,
    pub ty: Type,
}

/// `additionalProperties`.
#[derive(Debug)]
pub enum Others {
    Any,
    None,
    /// A keyword location, relative to the struct's, and what it says.
    Each(String, Type),
}

#[derive(Debug)]
pub struct Variant {
    /// As JSON spells it.
    pub text: String,
    /// A camel case name, unique in its enum, of which typify makes the variant's.
    pub key: String,
}

/// What a schema asserts of a string.
#[derive(Debug)]
pub struct Rules {
    /// What `type` says, as the run time's `Typed`.
    pub typed: &'static str,
    pub rules: Vec<Rule>,
}

/// An assertion on a string.
#[derive(Debug, Clone)]
pub enum Rule {
    /// `enum` or `const`: the keyword, and the strings among its values.
    OneOf(&'static str, Vec<String>),
    MinLength(usize),
    MaxLength(usize),
    Pattern(String, Pattern),
}

/// An assertion on a number.
#[derive(Clone, Debug)]
pub enum NumberRule {
    /// `type: integer`.
    Integer,
    /// A bound or divisor: the run time's name of the rule, and the number as the schema spells it.
    Limit(&'static str, String),
}

/// A JSON type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// `enum` and `const` that list other values than strings.
#[derive(Debug)]
pub struct List {
    /// `type`: the types that it allows, all if there are none.
    pub kinds: Vec<Kind>,
    /// Whether `type` says `integer` and not `number`.
    pub integer: bool,
    /// The keyword, and the values that it lists, as the schema spells them.
    pub lists: Vec<(&'static str, Vec<String>)>,
}

/// `oneOf` or `anyOf`, whose branches are told apart by the JSON type of an instance or by one property of an object.
#[derive(Debug)]
pub struct Choice {
    pub keyword: &'static str,
    /// What `type` beside it allows, all if it is empty.
    pub types: Vec<Kind>,
    /// The property that tells the branches apart which accept objects, if there are several.
    pub tag: Option<String>,
    pub branches: Vec<Branch>,
}

#[derive(Debug)]
pub struct Branch {
    /// A camel case name, unique in its choice.
    pub key: String,
    pub docs: Docs,
    /// Its keyword location, relative to the choice's.
    pub location: String,
    /// The JSON types that lead to it.
    pub kinds: Vec<Kind>,
    /// The JSON texts of the tag's values that lead to it.
    pub tags: Vec<String>,
    pub ty: Type,
}

/// How a subschema is said in Rust.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Any,
    Never,
    Null,
    Boolean,
    Integer,
    Number,
    String,
    /// The index of a definition.
    Named(usize),
    /// The path of a hand-written type.
    Replaced(String),
    Nullable(Box<Type>),
    Array {
        location: String,
        items: Box<Type>,
        min: usize,
        max: usize,
    },
    /// `names` is the definition that `propertyNames` became.
    Map {
        location: String,
        values: Box<Type>,
        names: Option<usize>,
        min: usize,
        max: usize,
    },
}

/// What the schema tells people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    pub title: Option<String>,
    pub description: Option<String>,
    /// The assertions, one line each.
    pub enforced: Vec<String>,
    pub deprecated: bool,
}
