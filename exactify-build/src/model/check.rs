//! Checks: the schemas as the run time's static data has them.

use std::collections::BTreeSet;

use exactify::JsonTypes;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, ToTokens};

use super::{Body, Model, NumberRule, OpenEnum, StringRule};
use crate::pattern::Pattern;

/// A check to which others refer.
#[derive(Debug)]
pub struct StaticCheck {
    /// What its static is called.
    pub name: String,
    pub check: Check,
}

/// A subschema as the run time's `Check` has it: its keywords and their operands.
#[derive(Debug, Default)]
pub struct Check {
    /// What messages call the instance, or empty.
    pub name: String,
    /// `type`, if the keyword is there.
    pub types: Option<JsonTypes>,
    /// `enum` and `const`: the keyword, and the values that it lists, as the schema spells them.
    pub values: Vec<(&'static str, Vec<String>)>,
    /// Whether the lists of strings have `null` as well.
    pub null: bool,
    pub strings: Vec<StringRule>,
    pub numbers: Vec<NumberRule>,
    pub array: Option<ArrayCheck>,
    pub object: Option<ObjectCheck>,
    /// The subschemas that are applied in place, each with its keyword location.
    pub in_place: Vec<(String, CheckRef)>,
    /// The indices of tables of branches.
    pub choices: Vec<usize>,
    pub conditions: Vec<Condition>,
    /// The types that the Rust type holds, where the subschema accepts more.
    pub only: Option<JsonTypes>,
}

/// What the instance decides.
#[derive(Debug)]
pub enum Condition {
    Not(CheckRef),
    If {
        condition: CheckRef,
        then: Option<CheckRef>,
        otherwise: Option<CheckRef>,
    },
    /// The index of a table of branches, which nothing tells apart.
    Choice(usize),
}

impl Condition {
    /// The literal of the run time's.
    pub fn tokens(&self, paths: &impl Paths) -> TokenStream {
        let option = |check: &Option<CheckRef>| match check {
            Some(check) => {
                let check = paths.check(check);
                quote!(Some(#check))
            }
            None => quote!(None),
        };
        match self {
            Condition::Not(check) => {
                let check = paths.check(check);
                quote!(Condition::Not(#check))
            }
            Condition::If {
                condition,
                then,
                otherwise,
            } => {
                let (condition, then, otherwise) = (paths.check(condition), option(then), option(otherwise));
                quote!(Condition::If { condition: #condition, then: #then, otherwise: #otherwise })
            }
            Condition::Choice(index) => {
                let table = paths.table(*index);
                quote!(Condition::Choice(&#table))
            }
        }
    }

    fn checks(&self) -> Vec<&CheckRef> {
        match self {
            Condition::Not(check) => vec![check],
            Condition::If {
                condition,
                then,
                otherwise,
            } => [condition].into_iter().chain(then).chain(otherwise).collect(),
            Condition::Choice(_) => Vec::new(),
        }
    }
}

/// What generated code calls checks, and the functions that match patterns.
pub trait Paths {
    fn check(&self, check: &CheckRef) -> TokenStream;
    fn matcher(&self, source: &str) -> TokenStream;
    fn table(&self, index: usize) -> TokenStream;
}

/// What leads to a check.
#[derive(Debug)]
pub enum CheckRef {
    /// The schema `true`, or one that asserts nothing.
    Any,
    /// The schema `false`.
    Never,
    /// The index of a static.
    Static(usize),
    /// The check of the hand-written type at this path.
    Replaced(String),
    Inline(Box<Check>),
}

#[derive(Debug)]
pub struct ArrayCheck {
    pub prefix: Vec<CheckRef>,
    /// What the file calls `prefixItems`, if it is something else.
    pub prefix_keyword: Option<String>,
    pub rest: Option<CheckRef>,
    /// What the file calls `items`, if it is something else.
    pub rest_keyword: Option<String>,
    pub min: usize,
    pub max: usize,
    pub unique: bool,
    pub contains: Option<ContainsCheck>,
    pub unevaluated: Option<CheckRef>,
}

/// `contains`, and how many items it must accept.
#[derive(Debug)]
pub struct ContainsCheck {
    pub check: CheckRef,
    pub min: Option<usize>,
    pub max: usize,
    /// Whether an item that it accepts is evaluated.
    pub evaluates: bool,
}

impl ArrayCheck {
    /// The literal of the run time's.
    pub fn tokens(&self, paths: &impl Paths) -> TokenStream {
        let prefix = list("prefix", self.prefix.iter().map(|check| paths.check(check)));
        let rest = optional("rest", self.rest.as_ref(), paths);
        let prefix_keyword = written("prefix_keyword", "/", self.prefix_keyword.as_ref());
        let rest_keyword = written("rest_keyword", "/", self.rest_keyword.as_ref());
        let unevaluated = optional("unevaluated", self.unevaluated.as_ref(), paths);
        let contains = self.contains.as_ref().map(|contains| {
            let (check, max, evaluates) = (paths.check(&contains.check), count(contains.max), contains.evaluates);
            let min = contains.min.map(count).map_or(quote!(None), |min| quote!(Some(#min)));
            quote!(contains: Some(&Contains { check: #check, min: #min, max: #max, evaluates: #evaluates }),)
        });
        let bounds = bounds(self.min, self.max);
        let unique = self.unique.then(|| quote!(unique: true,));
        quote!(&Items { #prefix #prefix_keyword #rest #rest_keyword #unevaluated #contains #bounds #unique ..Items::ANY })
    }
}

#[derive(Debug)]
pub struct ObjectCheck {
    pub properties: Vec<(String, CheckRef)>,
    pub patterns: Vec<PatternCheck>,
    pub additional: Option<CheckRef>,
    pub unevaluated: Option<CheckRef>,
    pub required: Vec<String>,
    pub dependent: Vec<(String, Vec<String>)>,
    /// What the file calls `dependentRequired`, if it is something else.
    pub dependent_keyword: Option<String>,
    pub schemas: Vec<(String, CheckRef)>,
    /// What the file calls `dependentSchemas`, if it is something else.
    pub schemas_keyword: Option<String>,
    pub names: Option<CheckRef>,
    pub min: usize,
    pub max: usize,
}

impl ObjectCheck {
    /// The literal of the run time's.
    pub fn tokens(&self, paths: &impl Paths) -> TokenStream {
        let named = |(name, check): &(String, CheckRef)| {
            let check = paths.check(check);
            quote!((#name, #check))
        };
        let properties = list("properties", self.properties.iter().map(named));
        let schemas = list("schemas", self.schemas.iter().map(named));
        let patterns = self.patterns.iter().map(|pattern| {
            let (source, check) = (&pattern.source, paths.check(&pattern.check));
            let matches = paths.matcher(source);
            quote!(PatternProperty { source: #source, matches: &#matches, check: #check })
        });
        let patterns = list("patterns", patterns);
        let additional = optional("additional", self.additional.as_ref(), paths);
        let unevaluated = optional("unevaluated", self.unevaluated.as_ref(), paths);
        let required = list("required", &self.required);
        let dependent = self.dependent.iter();
        let dependent = dependent.map(|(trigger, needed)| quote!((#trigger, &[#(#needed),*])));
        let dependent = list("dependent", dependent);
        let dependent_keyword = written("dependent_keyword", "", self.dependent_keyword.as_ref());
        let schemas_keyword = written("schemas_keyword", "/", self.schemas_keyword.as_ref());
        let names = optional("names", self.names.as_ref(), paths);
        let bounds = bounds(self.min, self.max);
        quote! {
            &Object {
                #properties #patterns #additional #unevaluated #required #dependent #dependent_keyword #schemas
                #schemas_keyword #names #bounds
                ..Object::ANY
            }
        }
    }
}

/// An entry of `patternProperties`.
#[derive(Debug)]
pub struct PatternCheck {
    pub source: String,
    pub pattern: Pattern,
    pub check: CheckRef,
}

/// A field that holds a check, if there is one.
fn optional(field: &str, check: Option<&CheckRef>, paths: &impl Paths) -> Option<TokenStream> {
    let (field, check) = (format_ident!("{field}"), paths.check(check?));
    Some(quote!(#field: Some(#check),))
}

/// A field that holds a keyword, behind `before`, if the file calls it otherwise than 2020-12.
fn written(field: &str, before: &str, keyword: Option<&String>) -> Option<TokenStream> {
    let (field, keyword) = (format_ident!("{field}"), format!("{before}{}", keyword?));
    Some(quote!(#field: #keyword,))
}

/// A field that holds a list, unless it has nothing in it.
pub fn list(field: &str, items: impl IntoIterator<Item = impl ToTokens>) -> Option<TokenStream> {
    let (field, items) = (format_ident!("{field}"), items.into_iter().collect::<Vec<_>>());
    (!items.is_empty()).then(|| quote!(#field: &[#(#items),*],))
}

/// A bound as a literal.
fn count(bound: usize) -> TokenStream {
    match bound {
        usize::MAX => quote!(usize::MAX),
        bound => Literal::usize_unsuffixed(bound).to_token_stream(),
    }
}

/// The bounds on a count that are not the usual ones.
fn bounds(min: usize, max: usize) -> TokenStream {
    let literal = |bound: usize| Literal::usize_unsuffixed(bound);
    let least = (min > 0).then(|| {
        let min = literal(min);
        quote!(min: #min,)
    });
    let most = (max < usize::MAX).then(|| {
        let max = literal(max);
        quote!(max: #max,)
    });
    quote!(#least #most)
}

/// The branches of a `oneOf` or `anyOf`, to which a type or a tag leads.
#[derive(Debug, Default)]
pub struct Branches {
    /// What its static is called.
    pub name: String,
    pub keyword: &'static str,
    /// Whether `null` is accepted beside them.
    pub null: bool,
    /// The types that the keywords beside them refuse, though a branch may accept them.
    pub undecided: Option<JsonTypes>,
    pub tag: Option<String>,
    pub branches: Vec<BranchCheck>,
}

#[derive(Debug)]
pub struct BranchCheck {
    pub location: String,
    pub types: JsonTypes,
    pub tags: Vec<String>,
    pub property: Option<String>,
    pub check: CheckRef,
}

impl Model {
    /// Every pattern of a type or a check, each source once.
    pub fn all_patterns(&self) -> Vec<(String, Pattern)> {
        let mut found = Patterns::default();
        for definition in self.definitions.iter().filter(|definition| definition.is_used) {
            match &definition.body {
                Body::Text(rules) | Body::StringEnum(_, rules) | Body::OpenEnum(OpenEnum { rules, .. }) => {
                    found.of_rules(rules);
                }
                Body::Struct(object) => {
                    found.of_rules(&object.names);
                    let patterns = object.unnamed.patterns.iter();
                    patterns.for_each(|(source, pattern)| found.add(source, pattern));
                }
                _ => {}
            }
        }
        self.checks.iter().for_each(|made| found.of_check(&made.check));
        let branches = self.branches.iter().flat_map(|made| &made.branches);
        branches.for_each(|branch| found.of_reference(&branch.check));
        found.all
    }
}

#[derive(Default)]
struct Patterns {
    all: Vec<(String, Pattern)>,
    known: BTreeSet<String>,
}

impl Patterns {
    fn add(&mut self, source: &str, pattern: &Pattern) {
        if self.known.insert(source.to_owned()) {
            self.all.push((source.to_owned(), pattern.clone()));
        }
    }

    fn of_rules(&mut self, rules: &[StringRule]) {
        for rule in rules {
            if let StringRule::Pattern(source, pattern) = rule {
                self.add(source, pattern);
            }
        }
    }

    fn of_reference(&mut self, check: &CheckRef) {
        if let CheckRef::Inline(check) = check {
            self.of_check(check);
        }
    }

    fn of_check(&mut self, check: &Check) {
        self.of_rules(&check.strings);
        check.in_place.iter().for_each(|(_, check)| self.of_reference(check));
        let conditions = check.conditions.iter().flat_map(Condition::checks);
        conditions.for_each(|check| self.of_reference(check));
        if let Some(array) = &check.array {
            let contains = array.contains.as_ref().map(|contains| &contains.check);
            let items = array.prefix.iter().chain(&array.rest).chain(&array.unevaluated);
            items.chain(contains).for_each(|check| self.of_reference(check));
        }
        let Some(object) = &check.object else { return };
        let named = object.properties.iter().chain(&object.schemas);
        named.for_each(|(_, check)| self.of_reference(check));
        for pattern in &object.patterns {
            self.add(&pattern.source, &pattern.pattern);
            self.of_reference(&pattern.check);
        }
        let others = object.additional.iter().chain(&object.unevaluated);
        others.for_each(|check| self.of_reference(check));
        object.names.iter().for_each(|names| self.of_reference(names));
    }
}
