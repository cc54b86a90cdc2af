//! What `audit` finds out about the schemas and the later stages build on.

use crate::name::words;
use crate::pattern::Pattern;

/// Every type that the schemas call for, roots first within each document.
#[derive(Debug, Default)]
pub struct Model {
    pub definitions: Vec<Definition>,
    /// What references lead to and is no type.
    pub referred: Vec<Referred>,
}

/// A Rust type with a name of its own.
#[derive(Debug)]
pub struct Definition {
    pub name: String,
    pub docs: Docs,
    /// The subschema itself, annotations and all.
    pub schema: String,
    pub moved: Moved,
    pub body: Body,
    /// What a report looks at, one by one, if several subschemas became this type: the keyword location of each.
    pub told: Vec<(String, Type)>,
    /// Whether reports need it and nothing else.
    pub only_told: bool,
    /// Whether it is what a schema file or an entry of `$defs` became.
    pub is_root: bool,
}

impl Definition {
    /// What a person calls the type, in messages: its title, or its Rust name in words.
    pub fn spoken(&self) -> String {
        self.docs.title.clone().unwrap_or_else(|| words(&self.name))
    }
}

/// A subschema that became no type of its own, to which a reference leads.
#[derive(Debug)]
pub struct Referred {
    pub name: String,
    pub schema: String,
    pub moved: Moved,
}

/// What changes in the text of a subschema that is moved to another document, so that it says the same there.
#[derive(Debug, Default)]
pub struct Moved {
    /// JSON Pointers to each `$ref` and `$dynamicRef`, and what it leads to.
    pub references: Vec<(String, Target)>,
    /// JSON Pointers to the keywords that say where it stood.
    pub dropped: Vec<String>,
}

/// What a reference leads to.
#[derive(Debug)]
pub enum Target {
    /// The type of this name.
    Named(String),
    /// The hand-written type at this path.
    Replaced(String),
    /// The index of what is no type.
    Referred(usize),
}

#[derive(Debug)]
pub enum Body {
    /// An object with named properties.
    Struct(Box<Struct>),
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
    /// An array whose first items have types of their own.
    Tuple(Tuple),
    /// A value that one of several subschemas describes.
    Choice(Choice),
    /// Another name for a type that needs no definition.
    Alias(Type),
}

#[derive(Debug)]
pub struct Struct {
    pub properties: Vec<Property>,
    /// The properties without a name in the schema, unless there are none.
    pub unnamed: Option<Unnamed>,
    /// What is said of them, for the report.
    pub others: Others,
    /// `patternProperties`, for the report.
    pub patterns: Vec<PatternProperty>,
    /// The names, and the patterns of names, that others leave alone as a subschema applied in place speaks of them.
    pub exempt: (Vec<String>, Vec<(String, Pattern)>),
    /// `dependentRequired`.
    pub dependent: Vec<(String, Vec<String>)>,
    /// `propertyNames`, and the keyword location of the subschema that says it.
    pub names: Vec<Rule>,
    pub names_at: String,
    /// `minProperties` and `maxProperties`, where the fields alone do not keep them.
    pub min: usize,
    pub max: usize,
    /// The same as the schema has them, which a report tells even where another keyword is broken as well.
    pub told: (usize, usize),
}

impl Struct {
    /// Whether the number of properties is bounded.
    pub fn is_counted(&self) -> bool {
        self.min > 0 || self.max < usize::MAX
    }

    /// Whether properties depend on each other, so that no field may change on its own.
    pub fn is_guarded(&self) -> bool {
        self.is_counted() || !self.dependent.is_empty()
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
    /// What a report looks at, if that is not `ty`.
    pub told: Option<Type>,
}

/// A pattern of `patternProperties`.
#[derive(Debug)]
pub struct PatternProperty {
    pub source: String,
    pub pattern: Pattern,
    pub location: String,
    pub ty: Type,
}

/// The properties of a struct that have no field.
#[derive(Debug)]
pub struct Unnamed {
    /// What their values are in Rust.
    pub value: Type,
    /// The patterns that tell classes of names apart, none if there is one class of names.
    pub patterns: Vec<(String, Pattern)>,
    pub classes: Vec<Class>,
}

/// Names that match the same patterns.
#[derive(Debug)]
pub struct Class {
    /// Which patterns they match.
    pub matches: Vec<bool>,
    /// What the schema says of their values.
    pub ty: Type,
}

/// What is said of the properties that no keyword names: by `additionalProperties` or `unevaluatedProperties`.
#[derive(Debug)]
pub enum Others {
    Any,
    /// There are none, says the keyword.
    None(&'static str),
    /// A keyword location, relative to the struct's, and what it says.
    Each(String, Type),
}

#[derive(Debug)]
pub struct Variant {
    /// As JSON spells it.
    pub text: String,
    /// A camel case name, unique in its enum, of which typify makes the variant's.
    pub key: String,
    pub docs: Docs,
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
    /// `enum` or `const`, or `oneOf` or `anyOf` of lists: the keyword, and the strings among its values.
    OneOf(&'static str, Vec<String>),
    MinLength(usize),
    MaxLength(usize),
    Pattern(String, Pattern),
    /// An asserted `format`: its name, and what knows it.
    Format(String, fn(&str) -> bool),
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

/// `prefixItems`, and what is said of the array around them.
#[derive(Debug)]
pub struct Tuple {
    pub prefix: Vec<Slot>,
    /// The keyword location of `items`, relative to the array's, and the type of the items behind the prefix.
    pub location: String,
    pub rest: Type,
    pub min: usize,
    pub max: usize,
    pub unique: bool,
}

/// An item with a type of its own.
#[derive(Debug)]
pub struct Slot {
    /// The keyword location of its subschema, relative to the array's.
    pub location: String,
    pub docs: Docs,
    pub ty: Type,
}

impl Tuple {
    /// The most items that an instance can have: none at or behind a place where no value is allowed.
    pub fn most(&self) -> usize {
        let never = self.prefix.iter().position(|slot| *slot.ty.bare() == Type::Never);
        let end = match self.rest.bare() {
            Type::Never => self.prefix.len(),
            _ => usize::MAX,
        };
        self.max.min(never.unwrap_or(end))
    }

    /// The items of the prefix that can exist.
    pub fn fields(&self) -> &[Slot] {
        &self.prefix[..self.prefix.len().min(self.most())]
    }

    /// Whether there can be items behind the prefix.
    pub fn has_rest(&self) -> bool {
        self.most() > self.prefix.len()
    }

    /// Whether items must be compared.
    pub fn compares(&self) -> bool {
        self.unique && self.most() > 1
    }
}

/// `oneOf` or `anyOf`, whose branches are told apart by the JSON type of an instance or by one property of an object.
#[derive(Debug)]
pub struct Choice {
    pub keyword: &'static str,
    /// What `type` beside it allows, all if it is empty.
    pub types: Vec<Kind>,
    /// What the other keywords beside it make, at which a report looks where nothing leads to a branch.
    pub beside: Option<Type>,
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
    /// A type that several subschemas became, and the keyword location of each, at which a report looks.
    Told(Box<Type>, Vec<(String, Type)>),
    Array {
        location: String,
        items: Box<Type>,
        min: usize,
        max: usize,
        unique: bool,
    },
    /// `names` is the definition that `propertyNames` became, `names_at` the keyword location of its subschema.
    Map {
        location: String,
        values: Box<Type>,
        names: Option<usize>,
        names_at: String,
        min: usize,
        max: usize,
    },
}

impl Type {
    /// The type itself, whatever a report looks at.
    pub fn bare(&self) -> &Type {
        match self {
            Type::Told(ty, _) => ty.bare(),
            ty => ty,
        }
    }
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

impl Docs {
    /// These, and what the others say that these don't.
    pub fn or(self, others: Docs) -> Docs {
        Docs {
            title: self.title.or(others.title),
            description: self.description.or(others.description),
            enforced: if self.enforced.is_empty() {
                others.enforced
            } else {
                self.enforced
            },
            deprecated: self.deprecated || others.deprecated,
        }
    }
}
