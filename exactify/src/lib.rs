#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[doc(hidden)]
pub mod __private;
#[cfg(feature = "arbitrary")]
pub mod arbitrary;
mod array;
mod canonical;
pub mod check;
mod count;
mod deeper;
mod excerpt;
mod extra;
mod foreign;
pub mod format;
mod json;
mod json_type;
mod kept;
mod map;
mod names;
mod number;
mod plain;
mod raw;
mod read;
mod refusal;
mod report;
mod schema;
#[cfg(feature = "snippets")]
mod snippet;
mod syntax;
mod unique;

pub use __private::build::BuildError;
pub use array::Array;
pub use check::Check;
pub use excerpt::Excerpt;
pub use extra::Extra;
#[cfg(feature = "jiff")]
pub use jiff;
pub use json_type::{JsonType, JsonTypes};
pub use map::Map;
pub use number::{Integer, Number};
pub use plain::{Never, Null};
#[cfg(feature = "proptest")]
pub use proptest;
pub use raw::{NotJson, Raw};
pub use read::{accepts, from_reader, from_slice, from_str, Options};
pub use refusal::Refusal;
pub use report::{Report, Violation};
pub use schema::Subschema;
#[cfg(feature = "schemars")]
pub use schema::{bundled_schema, json_schema};
#[cfg(feature = "schemars")]
pub use schemars;
pub use unique::UniqueArray;
#[cfg(feature = "uuid")]
pub use uuid;

/// serde_json's type for a JSON text that was checked but not interpreted.
pub use serde_json::value::RawValue;

/// A type whose values are exactly the instances that a JSON Schema accepts.
///
/// Two ways lead to the verdict: the type's [`Deserialize`](serde::Deserialize) impl, whoever calls it, and its
/// [`CHECK`](Self::CHECK), which says *everything* that is wrong, and where. `exactify-build` implements both for generated
/// types. A hand-written type that stands for a subschema needs no more than its `Deserialize` impl, whose error becomes the
/// violation; it may say more by a check of its own.
///
/// ```
/// use exactify::Exact;
///
/// /// Stands for `{"type": "string", "maxLength": 3}`.
/// #[derive(Debug, PartialEq)]
/// struct Code(String);
///
/// impl<'de> serde::Deserialize<'de> for Code {
///     fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Code, D::Error> {
///         let text = String::deserialize(deserializer)?;
///         match text.chars().count() {
///             0..=3 => Ok(Code(text)),
///             found => Err(serde::de::Error::custom(format_args!("code: {found} characters, at most 3"))),
///         }
///     }
/// }
///
/// impl Exact for Code {}
///
/// assert_eq!(exactify::from_str::<Code>(r#""ABC""#)?, Code("ABC".to_owned()));
/// assert!(!Code::accepts(r#""ABCD""#));
/// let report = exactify::from_str::<Code>(r#""ABCD""#).unwrap_err();
/// assert_eq!(report.to_string(), "code: 4 characters, at most 3 (line 1, column 1)");
/// # Ok::<(), exactify::Report>(())
/// ```
#[diagnostic::on_unimplemented(
    note = "generated types are `Exact`, and so are `String`, `bool` and the containers of this crate: `exactify::Array<T>` \
            stands for `Vec<T>`, `exactify::Map<K, V>` for maps"
)]
pub trait Exact: serde::de::DeserializeOwned {
    /// The subschema that the type stands for.
    const CHECK: &'static Check = &Check::reading::<Self>();

    /// Whether a JSON text is an instance of the schema, as [`accepts`] says.
    fn accepts(text: &str) -> bool {
        accepts::<Self>(text)
    }

    /// Whether the value, at any depth, carries a property that the schema allows but does not name.
    ///
    /// This is what closed reading ([`Options::closed`]) refuses.
    fn has_unknown(&self) -> bool {
        false
    }

    /// The value as text, if text is what it is.
    #[doc(hidden)]
    fn as_raw(&self) -> Option<&Raw> {
        None
    }
}
