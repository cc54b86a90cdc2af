//! Checks: subschemas as data, and the one interpreter for them.

mod apply;
mod array;
mod condition;
mod location;
mod object;
mod reporter;

use serde::de::DeserializeOwned;

use crate::json::{Json, Node};
use crate::refusal::Refusal;
use crate::report::syntax_message;

pub(crate) use reporter::Reporter;

pub use self::array::{Contains, Items};
pub use self::condition::Condition;
pub use self::object::{Object, PatternProperty};
pub use crate::__private::choice::{Branch, Branches};
pub use crate::__private::text::{Matcher, Rule as StringRule};
pub use crate::count::Noun;
pub use crate::json_type::JsonTypes;
pub use crate::number::{rule::Rule as NumberRule, Limit};

/// A subschema as `static` data: its keywords, their operands, and the subschemas that they apply.
///
/// Every type that is [`Exact`](crate::Exact) has the check of the subschema that it stands for. What a check says of an
/// instance is what the type's reader says: reports and [`accepts`](crate::accepts) ask the check.
///
/// ```
/// use exactify::{Check, JsonTypes};
///
/// /// `{"type": ["boolean", "null"]}`
/// static FLAG: Check = Check { types: JsonTypes::BOOLEAN.or(JsonTypes::NULL), ..Check::ANY };
///
/// assert!(FLAG.accepts("null") && FLAG.accepts("true"));
/// assert!(!FLAG.accepts("1"));
/// ```
#[derive(Clone, Copy)]
pub struct Check {
    /// What messages call the instance, or empty.
    pub name: &'static str,
    /// `type`: all types if the keyword is absent, none for the schema `false`.
    pub types: JsonTypes,
    /// `enum` and `const`: the keyword, and the JSON texts of the values that it lists.
    pub values: &'static [(&'static str, &'static [&'static str])],
    /// Whether the lists of strings among `strings` have `null` as well.
    pub null: bool,
    /// What is asserted of strings; a list of strings refuses instances of other types as well.
    pub strings: &'static [StringRule],
    /// What is asserted of numbers.
    pub numbers: &'static [NumberRule],
    /// What is asserted of arrays.
    pub array: &'static Items,
    /// What is asserted of objects.
    pub object: &'static Object,
    /// The subschemas that are applied in place (`$ref`, `allOf`), each with its keyword location, relative to this one.
    pub in_place: &'static [(&'static str, &'static Check)],
    /// `oneOf` and `anyOf` of which an instance's type or a property leads to the branch.
    pub choices: &'static [&'static Branches],
    /// The other subschemas in place, of which the instance decides what they mean.
    pub conditions: &'static [Condition],
    /// The types of the values that the Rust type holds, where the subschema accepts more: `null` is an `Option` around it.
    pub only: JsonTypes,
    /// The reader of a hand-written type, which says why it refuses a text.
    pub reader: Option<Reader>,
}

impl Check {
    /// The schema `true`, which accepts everything.
    pub const ANY: Check = Check {
        name: "",
        types: JsonTypes::ALL,
        values: &[],
        null: false,
        strings: &[],
        numbers: &[],
        array: &Items::ANY,
        object: &Object::ANY,
        in_place: &[],
        choices: &[],
        conditions: &[],
        only: JsonTypes::ALL,
        reader: None,
    };

    /// The schema `false`, which accepts nothing.
    pub const NEVER: Check = Check::of(JsonTypes::NONE);

    /// `{"type": "boolean"}`
    pub const BOOLEAN: Check = Check::of(JsonTypes::BOOLEAN);
    /// `{"type": "integer"}`
    pub const INTEGER: Check = Check::of(JsonTypes::INTEGER);
    /// `{"type": "null"}`
    pub const NULL: Check = Check::of(JsonTypes::NULL);
    /// `{"type": "number"}`
    pub const NUMBER: Check = Check::of(JsonTypes::NUMBER);
    /// `{"type": "object"}`
    pub const OBJECT: Check = Check::of(JsonTypes::OBJECT);
    /// `{"type": "string"}`
    pub const STRING: Check = Check::of(JsonTypes::STRING);

    /// The check of `type` alone.
    pub const fn of(types: JsonTypes) -> Check {
        Check { types, ..Check::ANY }
    }

    /// The check that asks the `Deserialize` impl of `T`, whose error is the violation. It has no keyword.
    pub const fn reading<T: DeserializeOwned>() -> Check {
        Check {
            reader: Some(|text| {
                let read = serde_json::from_str::<T>(text);
                read.map(drop).map_err(|error| Refusal::new("", syntax_message(&error)))
            }),
            ..Check::ANY
        }
    }

    /// The check of strings that `parser` accepts; a refusal names the keyword that it is about.
    ///
    /// ```
    /// use exactify::{check::StringRule as Rule, Refusal};
    /// use exactify::Check;
    ///
    /// /// `{"type": "string", "pattern": "^[A-Z]*$"}`
    /// fn capitals(text: &str) -> Result<(), Refusal> {
    ///     match text.chars().find(|c| !c.is_ascii_uppercase()) {
    ///         None => Ok(()),
    ///         Some(c) => Err(Refusal::new("pattern", format_args!("'{c}', expected A to Z"))),
    ///     }
    /// }
    /// static CAPITALS: Check = Check::string("code", &[Rule::Parser(capitals)]);
    ///
    /// assert!(CAPITALS.accepts(r#""ABC""#));
    /// assert!(!CAPITALS.accepts(r#""AbC""#));
    /// ```
    pub const fn string(name: &'static str, rules: &'static [StringRule]) -> Check {
        Check {
            name,
            types: JsonTypes::STRING,
            strings: rules,
            ..Check::ANY
        }
    }

    /// Whether a JSON text is an instance that the subschema accepts, and has no property name twice in one object.
    ///
    /// Stops at the first violation. The text is taken apart once; nothing else is allocated but what it takes to compare
    /// the items of an array (`uniqueItems`), values with a list, numbers that no `i64` holds with their bounds, and the
    /// names of an object of more than 16 properties.
    pub fn accepts(&self, text: &str) -> bool {
        crate::json::nodes(text).is_some_and(|nodes| {
            let mut reporter = Reporter::verdict(text);
            reporter.report(self, Json::new(&nodes));
            !reporter.is_truncated()
        })
    }

    /// Whether a JSON text, of which these are the values, is accepted if a type reads it that says all that the subschemas
    /// below this one assert.
    pub(crate) fn guards<'t>(&self, text: &'t str, nodes: &'t [Node<'t>]) -> bool {
        let mut reporter = Reporter::verdict(text);
        reporter.guard(self, Json::new(nodes));
        !reporter.is_truncated()
    }

    /// The first violation of the subschema by a JSON text, with its instance location if that is inside of the text.
    pub(crate) fn refusal(&self, text: &str) -> Option<Refusal> {
        let nodes = crate::json::nodes(text)?;
        let mut reporter = Reporter::new(text, 1, false);
        reporter.report(self, Json::new(&nodes));
        let violation = reporter.finish().0.into_iter().next()?;
        let keyword = violation.keyword().unwrap_or_default();
        Some(match violation.instance_location() {
            "" => Refusal::new(keyword, violation.message()),
            location => Refusal::new(keyword, format_args!("{location}: {}", violation.message())),
        })
    }

    /// Whether it asserts something by keywords of its own.
    fn asserts(&self) -> bool {
        self.types != JsonTypes::ALL
            || !self.strings.is_empty()
            || !self.numbers.is_empty()
            || self.array.asserts()
            || self.object.asserts()
    }

    fn is_never(&self) -> bool {
        self.types.is_empty()
    }
}

/// Reads a JSON text, and says why it is refused if it is.
pub type Reader = fn(&str) -> Result<(), Refusal>;
