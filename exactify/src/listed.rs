//! Values out of a list: `enum` and `const` of any JSON value.

use crate::decimal::Decimal;
use crate::excerpt::Excerpt;
use crate::text::Refusal;
use crate::union::Kind;
use crate::{canonical, At, Json, Raw};

/// A generated type made of one JSON value out of a list, kept as its text: `1.0` is in a list that has `1`.
///
/// ```
/// use exactify::{listed::Listed, listed_impls, union::Kind, Raw};
///
/// /// Stands for `{"type": "integer", "enum": [1, 2, "x"]}`.
/// #[derive(Debug)]
/// struct Version(Raw);
///
/// impl Listed for Version {
///     const NAME: &'static str = "version";
///     const KINDS: &'static [Kind] = &[Kind::Number];
///     const INTEGER: bool = true;
///     const LISTS: &'static [(&'static str, &'static [&'static str])] = &[("enum", &["1", "2", r#""x""#])];
/// }
///
/// listed_impls!(Version);
///
/// assert_eq!(exactify::from_str::<Version>("1.0")?.get(), "1.0");
/// let report = exactify::from_str::<Version>("3").unwrap_err();
/// assert_eq!(report.to_string(), "version: expected one of 3 values, found `3` (line 1, column 1)");
/// assert_eq!(exactify::from_str::<Version>(r#""x""#).unwrap_err().violations()[0].keyword_location(), "/type");
/// # Ok::<(), exactify::Report>(())
/// ```
pub trait Listed {
    /// What a person calls it, for messages.
    const NAME: &'static str;
    /// `type`: the types that it allows, all if there are none; and whether a number must be without a fraction.
    const KINDS: &'static [Kind];
    /// Whether `type` says `integer` and not `number`.
    const INTEGER: bool;
    /// `enum` and `const`: the keyword, and the JSON texts of the values that it lists.
    const LISTS: &'static [(&'static str, &'static [&'static str])];
}

/// Checks a value; the parser of every generated type of listed values.
///
/// # Errors
///
/// The first keyword that refuses.
pub fn check<T: Listed>(value: &Raw) -> Result<(), Refusal> {
    refusals::<T>(value.get()).next().map_or(Ok(()), Err)
}

/// [`Exact::explain`](crate::Exact::explain) of a generated type of listed values.
pub fn explain<'t, T: Listed>(text: Json<'t>, at: &mut At<'t>) {
    for refusal in refusals::<T>(text.get()) {
        at.refuse(refusal.keyword(), text, format_args!("{}: {refusal}", T::NAME));
    }
    at.any(text);
}

fn refusals<T: Listed>(text: &str) -> impl Iterator<Item = Refusal> + '_ {
    let found = Excerpt(text);
    let kind = Kind::of(text);
    let fraction = T::INTEGER && kind == Kind::Number && !Decimal::new(text).is_integer();
    let wrong_type = (!T::KINDS.is_empty() && !T::KINDS.contains(&kind)) || fraction;
    let wrong_type = wrong_type.then(|| {
        Refusal::new(
            "type",
            format!("{found} is of another type than the values in the list"),
        )
    });
    let this = form(text);
    let not_listed = T::LISTS
        .iter()
        .filter(move |(_, listed)| !listed.iter().any(|listed| form(listed) == this));
    let not_listed = not_listed.map(move |(keyword, listed)| {
        let message = match listed {
            [one] => format!("expected {}, found {}", Excerpt(one), Excerpt(text)),
            more => format!("expected one of {} values, found {}", more.len(), Excerpt(text)),
        };
        Refusal::new(keyword, message)
    });
    wrong_type.into_iter().chain(not_listed)
}

/// Whether a text is the JSON value that `listed` spells.
pub(crate) fn is(found: &str, listed: &str) -> bool {
    form(found) == form(listed)
}

/// The canonical form of a value: two texts have one form if they are the same JSON value (JSON Schema core 2020-12,
/// section 4.2.2).
fn form(text: &str) -> Vec<u8> {
    let mut form = Vec::new();
    canonical::write(text, &mut form);
    form
}

/// The impls that every generated type of listed values has.
#[macro_export]
macro_rules! listed_impls {
    ($name:ident) => {
        $crate::listed_impls!($name, $crate::listed::explain::<$name>);
    };
    ($name:ident, $explain:expr) => {
        impl ::std::convert::TryFrom<$crate::Raw> for $name {
            type Error = $crate::text::Refusal;

            fn try_from(value: $crate::Raw) -> ::std::result::Result<Self, $crate::text::Refusal> {
                $crate::listed::check::<Self>(&value)?;
                ::std::result::Result::Ok(Self(value))
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = $crate::Raw;

            fn deref(&self) -> &$crate::Raw {
                &self.0
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> ::std::result::Result<__S::Ok, __S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::std::result::Result<Self, __D::Error> {
                let value: $crate::Raw = ::serde::Deserialize::deserialize(deserializer)?;
                ::std::convert::TryFrom::try_from(value).map_err(::serde::de::Error::custom)
            }
        }

        impl $crate::Exact for $name {
            fn explain<'t>(text: $crate::Json<'t>, at: &mut $crate::At<'t>) {
                let explain: $crate::object::Explain = $explain;
                explain(text, at);
            }
        }
    };
}
