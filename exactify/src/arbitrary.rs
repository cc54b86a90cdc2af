//! Values for fuzzing and property tests. Every value is one that the schema accepts.

mod format;

use std::collections::BTreeMap;
use std::str::FromStr;

pub use arbitrary::{Arbitrary, Error, Result, Unstructured};
use serde::de::DeserializeOwned;
use serde::Serialize;

use crate::__private::object::Properties;
use crate::__private::text::{Rule, Text};
use crate::map::Key;
use crate::number::rule::{self as numeric, Numeric};
use crate::{Array, Exact, Extra, Integer, Map, Never, Null, Number, Raw, UniqueArray};

/// How many properties or items beyond the minimum are tried.
const MORE: usize = 3;

/// Makes a value of a generated string type: a text from its list, of its format, or any other that obeys its rules.
///
/// # Errors
///
/// [`Error::IncorrectFormat`] if the bytes do not give such a text.
pub fn text<T: Text>(bytes: &mut Unstructured<'_>) -> Result<T> {
    let listed = T::RULES.iter().find_map(|rule| match rule {
        Rule::OneOf(_, listed) => Some(*listed),
        _ => None,
    });
    let format = T::RULES.iter().find_map(|rule| match rule {
        Rule::Format(name, _) => Some(*name),
        _ => None,
    });
    let text = match (listed, format) {
        (Some(listed), _) => bytes.choose(listed)?.to_string(),
        (None, Some(format)) => format::text(format, bytes)?,
        (None, None) => String::arbitrary(bytes)?,
    };
    T::try_from(text).map_err(|_| Error::IncorrectFormat)
}

/// Makes a value of a generated number type: an integer within its bounds, often a small one or a bound itself, and a
/// multiple of its factor if that is an integer.
///
/// # Errors
///
/// [`Error::IncorrectFormat`] if the rules refuse that number, for example since no integer is within the bounds.
pub fn number<T: Numeric + TryFrom<Number>>(bytes: &mut Unstructured<'_>) -> Result<T> {
    let (min, max, factor) = range(T::RULES);
    let (low, high) = (
        min.div_euclid(factor) + i128::from(min.rem_euclid(factor) > 0),
        max.div_euclid(factor),
    );
    if low > high {
        return Err(Error::IncorrectFormat);
    }
    let count = if bool::arbitrary(bytes)? {
        bytes.int_in_range(low..=high)?
    } else {
        i128::from(i8::arbitrary(bytes)?).clamp(low, high)
    };
    T::try_from(Number::from(count * factor)).map_err(|_| Error::IncorrectFormat)
}

/// The least and the greatest `i64` within the bounds, and the number that it must be a multiple of.
fn range(rules: &[numeric::Rule]) -> (i128, i128, i128) {
    use crate::number::Limit;
    use numeric::Rule::{ExclusiveMaximum, ExclusiveMinimum, Integer, Maximum, Minimum, MultipleOf};

    let (mut min, mut max, mut factor) = (i128::from(i64::MIN), i128::from(i64::MAX), 1);
    let whole = |limit: Limit| {
        let number = limit.as_str().parse::<Number>().ok()?;
        number.as_i64().map(i128::from)
    };
    // The fraction of a bound is dropped: the rules check the result.
    let near = |limit: Limit| {
        let cut = || Some(limit.as_str().parse::<f64>().ok()? as i64 as i128);
        whole(limit).or_else(cut)
    };
    for rule in rules {
        match *rule {
            Minimum(limit) => min = near(limit).map_or(min, |limit| limit.max(min)),
            Maximum(limit) => max = near(limit).map_or(max, |limit| limit.min(max)),
            ExclusiveMinimum(limit) => {
                let limit = whole(limit).map(|limit| limit + 1).or_else(|| near(limit));
                min = limit.map_or(min, |limit| limit.max(min));
            }
            ExclusiveMaximum(limit) => {
                let limit = whole(limit).map(|limit| limit - 1).or_else(|| near(limit));
                max = limit.map_or(max, |limit| limit.min(max));
            }
            MultipleOf(limit) => factor = whole(limit).filter(|factor| *factor > 0).unwrap_or(factor),
            Integer => {}
        }
    }
    (min, max, factor)
}

/// Chooses a listed value that also obeys the other keywords, or a simple one where none is listed.
///
/// # Errors
///
/// [`Error::IncorrectFormat`] if no value obeys them.
pub fn listed<T: TryFrom<Raw>>(bytes: &mut Unstructured<'_>, values: &[&str]) -> Result<T> {
    const SIMPLE: &[&str] = &[
        "null",
        "true",
        "0",
        "1.5",
        "\"\"",
        "\"a\"",
        "[]",
        "[0]",
        "{}",
        "{\"a\":0}",
    ];
    let values = if values.is_empty() { SIMPLE } else { values };
    let (before, from) = values.split_at(bytes.choose_index(values.len())?);
    let made = |text: &&str| T::try_from(Raw::from_str(text).ok()?).ok();
    from.iter().chain(before).find_map(made).ok_or(Error::IncorrectFormat)
}

/// Makes what a type is made of, and the type of that.
///
/// # Errors
///
/// [`Error::IncorrectFormat`] if the type refuses it.
pub fn guarded<'a, V: Arbitrary<'a>, T, E>(
    bytes: &mut Unstructured<'a>,
    made: impl FnOnce(V) -> std::result::Result<T, E>,
) -> Result<T> {
    made(V::arbitrary(bytes)?).map_err(|_| Error::IncorrectFormat)
}

/// Checks a value whose parts were made one by one against the rules between its parts.
///
/// # Errors
///
/// [`Error::IncorrectFormat`] if it breaks one of them.
pub fn checked<T: Serialize + DeserializeOwned>(made: T) -> Result<T> {
    let text = serde_json::to_string(&made).map_err(|_| Error::IncorrectFormat)?;
    serde_json::from_str(&text).map_err(|_| Error::IncorrectFormat)
}

impl<'a> Arbitrary<'a> for Null {
    fn arbitrary(_: &mut Unstructured<'a>) -> Result<Null> {
        Ok(Null)
    }
}

impl<'a> Arbitrary<'a> for Never {
    fn arbitrary(_: &mut Unstructured<'a>) -> Result<Never> {
        Err(Error::IncorrectFormat)
    }
}

impl<'a> Arbitrary<'a> for Number {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Number> {
        f64::arbitrary(bytes)?.try_into().map_err(|_| Error::IncorrectFormat)
    }
}

impl<'a> Arbitrary<'a> for Integer {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Integer> {
        number(bytes)
    }
}

/// JSON texts of every type, with little nesting.
impl<'a> Arbitrary<'a> for Raw {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Raw> {
        let mut text = String::new();
        write(bytes, 3, &mut text)?;
        Raw::from_str(&text).map_err(|_| Error::IncorrectFormat)
    }
}

fn write(bytes: &mut Unstructured<'_>, depth: usize, text: &mut String) -> Result<()> {
    let quoted = |name: &str| serde_json::Value::from(name).to_string();
    match bytes.int_in_range(0..=if depth > 0 { 6 } else { 4 })? {
        0 => text.push_str("null"),
        1 => text.push_str(if bool::arbitrary(bytes)? { "true" } else { "false" }),
        2 => text.push_str(&i64::arbitrary(bytes)?.to_string()),
        3 => text.push_str(bytes.choose(&["1.0", "-0", "1e400", "0.1e-7", "123456789012345678901234567890"])?),
        4 => text.push_str(&quoted(&String::arbitrary(bytes)?)),
        5 => {
            text.push('[');
            for index in 0..bytes.int_in_range(0..=MORE)? {
                text.push_str(if index > 0 { "," } else { "" });
                write(bytes, depth - 1, text)?;
            }
            text.push(']');
        }
        _ => {
            text.push('{');
            for index in 0..bytes.int_in_range(0..=MORE)? {
                // The leading number makes the names unique.
                let name = format!("{index}{}", String::arbitrary(bytes)?);
                text.push_str(if index > 0 { "," } else { "" });
                text.push_str(&quoted(&name));
                text.push(':');
                write(bytes, depth - 1, text)?;
            }
            text.push('}');
        }
    }
    Ok(())
}

impl<'a, T: Properties, V: Arbitrary<'a> + Exact, const MAP: usize> Arbitrary<'a> for Extra<T, V, MAP> {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let mut extra = Extra::new();
        for _ in 0..bytes.int_in_range(0..=MORE)? {
            // A property whose name is refused is left out: there may always be fewer.
            let _ = extra.try_insert(String::arbitrary(bytes)?, V::arbitrary(bytes)?);
        }
        Ok(extra)
    }
}

impl<'a, K, V, const MIN: usize, const MAX: usize> Arbitrary<'a> for Map<K, V, MIN, MAX>
where
    K: Key + Arbitrary<'a>,
    V: Arbitrary<'a>,
{
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let mut entries = BTreeMap::new();
        for _ in 0..bytes.int_in_range(MIN..=MAX.min(MIN.saturating_add(MORE)))? {
            entries.insert(K::arbitrary(bytes)?, V::arbitrary(bytes)?);
        }
        Map::try_from(entries).map_err(|_| Error::IncorrectFormat)
    }
}

impl<'a, V: Arbitrary<'a>, const MIN: usize, const MAX: usize> Arbitrary<'a> for Array<V, MIN, MAX> {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let count = bytes.int_in_range(MIN..=MAX.min(MIN.saturating_add(MORE)))?;
        let items = (0..count).map(|_| V::arbitrary(bytes)).collect::<Result<Vec<V>>>()?;
        Array::try_from(items).map_err(|_| Error::IncorrectFormat)
    }
}

/// Arrays without equal items.
impl<'a, V, const MIN: usize, const MAX: usize> Arbitrary<'a> for UniqueArray<V, MIN, MAX>
where
    V: Arbitrary<'a> + serde::Serialize,
{
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let items = Array::arbitrary(bytes)?;
        UniqueArray::try_from(items).map_err(|_| Error::IncorrectFormat)
    }
}

/// The strategy of generated `proptest` impls: random bytes, from which [`Arbitrary`] makes a value.
#[cfg(feature = "proptest")]
pub fn strategy<T>() -> proptest::strategy::BoxedStrategy<T>
where
    T: for<'a> Arbitrary<'a> + std::fmt::Debug + 'static,
{
    use proptest::strategy::Strategy;

    let bytes = proptest::collection::vec(proptest::num::u8::ANY, 0..1024);
    bytes
        .prop_filter_map("the bytes make no value", |bytes| {
            T::arbitrary(&mut Unstructured::new(&bytes)).ok()
        })
        .boxed()
}
