//! What `lower` finds out about the schemas and the later stages build on.

mod check;
mod fact;
mod string_rule;

use exactify::{JsonType, JsonTypes};

use crate::dialect::without_ignored;
use crate::json_type;
use crate::name::words;
use crate::pattern::Pattern;
use crate::place::Place;
use crate::schemas::{type_names, types_listed};
use crate::value::Value;

pub use self::check::{
    list, ArrayCheck, BranchCheck, Branches, Check, CheckRef, Condition, ContainsCheck, ObjectCheck, Paths,
    PatternCheck, StaticCheck,
};
pub use self::fact::{Fact, Range, ALWAYS, NEVER};
pub use self::string_rule::{string_rules, StringRule};

/// Every type that the schemas call for, roots first within each document.
#[derive(Debug, Default)]
pub struct Model {
    pub definitions: Vec<Definition>,
    /// The checks that are statics of their own.
    pub checks: Vec<StaticCheck>,
    /// The branches that a type or a tag leads to.
    pub branches: Vec<Branches>,
    /// Every pattern, by its source.
    pub patterns: Vec<(String, Pattern)>,
    /// What references lead to and is not a type.
    pub referred: Vec<Referred>,
}

impl Model {
    /// The type whose methods and fields a value of type `ty` has: what an alias or a newtype of a container stands for.
    pub fn within<'m>(&'m self, ty: &'m Type) -> &'m Type {
        let Type::Named(index) = ty else { return ty };
        match &self.definitions[*index].body {
            Body::Alias(ty) => self.within(ty),
            Body::Checked(Checked { holds, .. }) if matches!(holds, Type::Array { .. } | Type::Map { .. }) => holds,
            _ => ty,
        }
    }
}

/// A Rust type with a name of its own.
#[derive(Debug)]
pub struct Definition {
    pub name: String,
    pub docs: Docs,
    /// The subschema itself, annotations and all.
    pub schema: String,
    /// The types of its values, where the subschema accepts more: `null` is an `Option` around it.
    pub only: Option<JsonTypes>,
    pub bundled: Bundled,
    pub body: Body,
    /// The definitions that describe each of its values as well.
    pub parts: Vec<usize>,
    /// What its subschema asserts.
    pub check: CheckRef,
    /// Whether a type that is asked for is made of it.
    pub is_used: bool,
    /// Whether it is what a schema file or an entry of `$defs` became.
    pub is_root: bool,
}

impl Definition {
    /// Another name for `ty`.
    pub fn alias(name: String, docs: Docs, schema: &Value, ty: Type) -> Definition {
        Definition {
            name,
            docs,
            schema: schema.to_string(),
            only: None,
            bundled: Bundled::default(),
            body: Body::Alias(ty),
            parts: Vec::new(),
            check: CheckRef::Any,
            is_used: false,
            is_root: false,
        }
    }

    /// The subschema of its values alone, in the words of 2020-12.
    pub fn schema_of_values(&self) -> String {
        let schema = without_ignored(&Value::parse(&self.schema).unwrap_or_default());
        let all = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let said = all.map(types_listed).fold(types_listed(&schema), json_type::both);
        let (Some(only), Value::Object(keywords)) = (self.only.filter(|only| !only.has(said)), &schema) else {
            return schema.to_string();
        };
        let mut keywords = keywords.clone();
        let listed = keywords.get("type").map(type_names);
        let mut names = listed.unwrap_or_else(|| json_type::names().map(str::to_owned).collect());
        names.retain(|name| json_type::named(name).is_some_and(|ty| only.has(json_type::only(ty))));
        let listed = match names.as_slice() {
            [name] => name.as_str().into(),
            _ => names.into_iter().map(Value::String).collect(),
        };
        keywords.insert("type".to_owned(), listed);
        Value::Object(keywords).to_string()
    }

    /// The name for messages: its title, or its Rust name in words.
    pub fn display_name(&self) -> String {
        self.docs.title.clone().unwrap_or_else(|| words(&self.name))
    }
}

/// A subschema that became no type of its own, to which a reference leads.
#[derive(Debug)]
pub struct Referred {
    pub name: String,
    pub schema: String,
    pub bundled: Bundled,
}

/// What changes in the text of a subschema that is moved to another document, so that it says the same there.
#[derive(Debug, Default)]
pub struct Bundled {
    /// JSON Pointers to each `$ref` and `$dynamicRef`, and what it leads to.
    pub references: Vec<(String, Target)>,
    /// JSON Pointers to the keywords that say where it stood.
    pub dropped: Vec<String>,
}

/// What a reference leads to.
#[derive(Clone, Debug)]
pub enum Target {
    /// The type of this name.
    Named(String),
    /// The type of this name, or `null`.
    Nullable(String),
    /// The hand-written type at this path.
    Replaced(String),
    /// The index of what is not a type.
    Referred(usize),
}

#[derive(Debug)]
pub enum Body {
    /// An object with named properties.
    Struct(Box<Struct>),
    /// A string out of a list.
    StringEnum(Vec<Variant>, Vec<StringRule>),
    /// A value out of a list that has others than strings.
    ValueEnum(Vec<Variant>),
    /// A string out of a list, or any other one under assertions.
    OpenEnum(OpenEnum),
    /// A string under assertions.
    Text(Vec<StringRule>),
    /// A number under assertions.
    Number(Vec<NumberRule>),
    /// A value of one of several JSON types.
    Union(Vec<(JsonType, Type)>),
    /// A value of which the check says more than the type that holds it.
    Checked(Checked),
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
    /// The properties without a name in the schema.
    pub unnamed: Unnamed,
    /// `dependentRequired`.
    pub dependent: Vec<(String, Vec<String>)>,
    /// `propertyNames`.
    pub names: Vec<StringRule>,
    /// `minProperties` and `maxProperties`, where the fields alone do not keep them.
    pub min: usize,
    pub max: usize,
    /// Whether the check asserts more of its values than the fields do.
    pub is_checked: bool,
    /// What that comes down to, if the fields alone answer it.
    pub fact: Option<Fact>,
}

impl Struct {
    /// Whether properties that neither a name nor a pattern in the schema covers may have any value.
    pub fn is_open(&self) -> bool {
        let is_open = |map: &PropertyMap| map.number == 0 && map.values == Type::Any;
        self.unnamed.maps.iter().any(is_open)
    }

    /// Whether the number of properties is bounded.
    pub fn is_counted(&self) -> bool {
        self.min > 0 || self.max < usize::MAX
    }

    /// Whether properties depend on each other, so that no field may change on its own.
    pub fn is_guarded(&self) -> bool {
        self.is_counted() || !self.dependent.is_empty() || self.is_checked
    }
}

#[derive(Debug)]
pub struct Property {
    /// As JSON spells it.
    pub name: String,
    /// A snake case name, unique in its struct, of which typify makes the field's.
    pub key: String,
    pub required: bool,
    pub docs: Docs,
    pub ty: Type,
}

/// The properties of a struct that have no field of their own.
#[derive(Debug, Default)]
pub struct Unnamed {
    /// What holds them: none if there are no such properties.
    pub maps: Vec<PropertyMap>,
    /// The patterns that tell classes of names apart, none if there is one class of names.
    pub patterns: Vec<(String, Pattern)>,
    pub classes: Vec<Class>,
}

impl Unnamed {
    /// What holds the property of a name that has no field, if it can be there.
    pub fn map_of(&self, name: &str) -> Option<&PropertyMap> {
        if self.classes.is_empty() {
            return self.maps.first();
        }
        let matches = self.patterns.iter().map(|(_, pattern)| pattern.is_match(name));
        let matches: Vec<bool> = matches.collect();
        let class = self.classes.iter().find(|class| class.matches == matches)?;
        self.maps.iter().find(|map| Some(map.number) == class.map)
    }
}

/// A field that holds properties without a name in the schema.
#[derive(Debug)]
pub struct PropertyMap {
    /// 0 if it has those that match no pattern.
    pub number: usize,
    /// The patterns that lead to it.
    pub patterns: Vec<String>,
    /// A snake case name, unique among the maps of its struct.
    pub key: String,
    pub docs: Docs,
    /// What their values are in Rust.
    pub values: Type,
}

/// Names that match the same patterns.
#[derive(Debug)]
pub struct Class {
    /// Which patterns they match.
    pub matches: Vec<bool>,
    /// What the schema says of their values.
    pub ty: Type,
    /// The number of the map that holds them, if there are any.
    pub map: Option<usize>,
}

impl Class {
    /// How many patterns they match.
    pub fn count(&self) -> usize {
        self.matches.iter().filter(|matches| **matches).count()
    }
}

/// A value out of a list.
#[derive(Debug)]
pub struct Variant {
    pub value: Value,
    /// A camel case name, unique in its enum; of a string's, typify makes the variant's.
    pub key: String,
    pub docs: Docs,
}

/// Listed strings, and all others that obey some rules.
#[derive(Debug)]
pub struct OpenEnum {
    pub variants: Vec<Variant>,
    /// The variant of the others.
    pub other: String,
    pub other_docs: Docs,
    /// What the type is called that the variant holds.
    pub other_type: String,
    pub rules: Vec<StringRule>,
}

/// An assertion on a number.
#[derive(Clone, Debug)]
pub enum NumberRule {
    /// `type: integer`.
    Integer,
    /// A bound or divisor: the run time's name of the rule, and the number as the schema spells it.
    Limit(&'static str, String),
}

/// A newtype whose values the check accepts.
#[derive(Debug)]
pub struct Checked {
    /// What it holds: `Any` where no Rust type says what its values are.
    pub holds: Type,
    /// The values that `enum` and `const` list, as the schema spells them.
    pub listed: Vec<String>,
    /// What the check comes down to beside that type, if a value of it answers that.
    pub fact: Option<Fact>,
}

/// `prefixItems`, and what is said of the array around them.
#[derive(Debug)]
pub struct Tuple {
    pub prefix: Vec<Slot>,
    /// The type of the items behind the prefix.
    pub rest: Type,
    pub min: usize,
    pub max: usize,
    pub unique: bool,
}

/// An item with a type of its own.
#[derive(Debug)]
pub struct Slot {
    pub docs: Docs,
    pub ty: Type,
}

impl Tuple {
    /// The most items that an instance can have: none at or behind a place where no value is allowed.
    pub fn most(&self) -> usize {
        let never = self.prefix.iter().position(|slot| slot.ty == Type::Never);
        let end = match self.rest {
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
    /// Where the schema stands that has it.
    pub place: Place,
    /// The index of the table of its branches.
    pub table: usize,
    /// The property that tells the branches apart which accept objects, if there are several.
    pub tag: Option<String>,
    pub branches: Vec<Branch>,
    /// How the branch is found, where neither type nor tag tells it.
    pub trial: Option<Trial>,
}

/// The first branch that accepts an instance is taken.
#[derive(Debug)]
pub struct Trial {
    /// What the enum is called behind a private field, where several branches may accept the same value.
    pub view: Option<String>,
}

#[derive(Debug)]
pub struct Branch {
    /// A camel case name, unique in its choice.
    pub key: String,
    pub docs: Docs,
    /// The JSON types that lead to it.
    pub types: Vec<JsonType>,
    /// The JSON texts of the tag's values that lead to it.
    pub tags: Vec<String>,
    /// The property that leads to it.
    pub property: Option<String>,
    pub payload: Payload,
    /// The type of what it holds or, of listed values, of these.
    pub ty: Type,
}

/// What the variant of a branch holds.
#[derive(Debug)]
pub enum Payload {
    /// The value.
    Value,
    /// The value of the one property that its objects have.
    Property(String),
    /// Nothing: it has a variant of its own for each listed value, of these names.
    Listed(Vec<String>),
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
        items: Box<Type>,
        min: usize,
        max: usize,
        unique: bool,
    },
    /// `names` is the definition that `propertyNames` became.
    Map {
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

impl Docs {
    /// The annotations of a schema.
    pub fn of(schema: &Value) -> Docs {
        let text = |name: &str| {
            let text = schema.get(name).and_then(Value::as_str);
            text.filter(|text| !text.is_empty()).map(str::to_owned)
        };
        Docs {
            title: text("title"),
            description: text("description"),
            enforced: Vec::new(),
            deprecated: schema.get("deprecated") == Some(&Value::Bool(true)),
        }
    }

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

impl Body {
    /// The types of the values that it holds itself, in fields or as variants.
    pub fn fields(&self) -> Vec<&Type> {
        match self {
            Body::Struct(object) => object.properties.iter().map(|property| &property.ty).collect(),
            Body::Union(variants) => variants.iter().map(|(_, ty)| ty).collect(),
            Body::Tuple(tuple) => tuple.fields().iter().map(|slot| &slot.ty).collect(),
            Body::Choice(choice) => choice.branches.iter().map(|branch| &branch.ty).collect(),
            Body::Checked(checked) => vec![&checked.holds],
            Body::Alias(_)
            | Body::StringEnum(..)
            | Body::ValueEnum(_)
            | Body::OpenEnum(_)
            | Body::Text(_)
            | Body::Number(_) => Vec::new(),
        }
    }

    /// All types that it is made of: those, and those of what lies in containers.
    pub fn types(&self) -> Vec<&Type> {
        let mut types = self.fields();
        match self {
            Body::Struct(object) => {
                types.extend(object.unnamed.maps.iter().map(|map| &map.values));
                types.extend(object.unnamed.classes.iter().map(|class| &class.ty));
            }
            Body::Tuple(tuple) => types.extend(tuple.has_rest().then_some(&tuple.rest)),
            Body::Alias(ty) => types.push(ty),
            _ => {}
        }
        types
    }
}

impl Type {
    /// The type of its values and `null`.
    pub fn or_null(self) -> Type {
        match self {
            Type::Any | Type::Nullable(_) => self,
            ty => Type::Nullable(Box::new(ty)),
        }
    }

    /// Whether it has one value alone, which is its default.
    pub fn is_constant(&self, model: &Model) -> bool {
        match self {
            Type::Null => true,
            Type::Named(index) => match &model.definitions[*index].body {
                Body::StringEnum(variants, _) | Body::ValueEnum(variants) => variants.len() == 1,
                _ => false,
            },
            _ => false,
        }
    }

    /// The definition that it is, or that it is beside `null`.
    pub fn definition(&self) -> Option<usize> {
        match self {
            Type::Named(index) => Some(*index),
            Type::Nullable(ty) => ty.definition(),
            _ => None,
        }
    }

    /// The definitions that it is made of.
    pub fn definitions(&self) -> Vec<usize> {
        match self {
            Type::Named(index) => vec![*index],
            Type::Nullable(ty) | Type::Array { items: ty, .. } => ty.definitions(),
            Type::Map { values, names, .. } => values.definitions().into_iter().chain(*names).collect(),
            _ => Vec::new(),
        }
    }
}
